//! What the kinds of file are called, where each is opened, and why a protected one does not open.

use crate::{
    exchange::Format,
    problem::{Lock, Quoted},
};

fn kind_ja(format: Format) -> &'static str {
    match format {
        Format::Record => "自分の記録の控え",
        Format::Share => "誰かに見せるためのファイル",
        Format::Review => "見立てを返すファイル",
        Format::Contribution => "研修の集計に出すファイル",
    }
}

fn kind_en(format: Format) -> &'static str {
    match format {
        Format::Record => "a copy of somebody's own record",
        Format::Share => "a file made to be shown to somebody",
        Format::Review => "a view to be handed back",
        Format::Contribution => "a contribution to a workshop",
    }
}

/// Where a file of this kind is opened.
fn place_ja(format: Format) -> &'static str {
    match format {
        Format::Record => "「マイデータ」のページで開いてください",
        Format::Share | Format::Review => "「メンター」のページで開いてください",
        Format::Contribution => "研修の「みんなの集計」のページで開いてください",
    }
}

fn place_en(format: Format) -> &'static str {
    match format {
        Format::Record => "Open it on the page \"My data\"",
        Format::Share | Format::Review => "Open it on the page \"Mentoring\"",
        Format::Contribution => "Open it in a workshop, on the page \"Group results\"",
    }
}

/// Another kind of file than the one that is opened here.
pub(super) fn other_ja(found: &str, wanted: &'static str) -> String {
    match Format::named(found) {
        Some(format) => format!(
            "これは{}です。{}。ここで開けるのは{}です。",
            kind_ja(format),
            place_ja(format),
            Format::named(wanted).map_or(wanted, kind_ja)
        ),
        None => format!(
            "「{}」という種類のファイルです。ここで読めるのは「{wanted}」です。",
            Quoted(found)
        ),
    }
}

/// Another kind of file than the one that is opened here.
pub(super) fn other_en(found: &str, wanted: &'static str) -> String {
    match Format::named(found) {
        Some(format) => format!(
            "This is {}. {}. Here the portal opens {}.",
            kind_en(format),
            place_en(format),
            Format::named(wanted).map_or(wanted, kind_en)
        ),
        None => format!(
            "This is a file of the kind \"{}\". Here the portal reads \"{wanted}\".",
            Quoted(found)
        ),
    }
}

/// Why a protected file does not open.
pub(super) fn lock_ja(lock: Lock) -> &'static str {
    match lock {
        Lock::Locked => "パスフレーズで保護されていて、開けませんでした。",
        Lock::ForAKey => {
            "パスフレーズではなく「鍵」で保護されたファイルです。作った人に、パスフレーズで保護したファイルをもらってください。"
        }
        Lock::Damaged => {
            "保護されたファイルが壊れています。途中で切れたか、一部が書き換わっています。もう一度、もとの場所からコピーしてください。"
        }
        Lock::TooMuchWork => {
            "開くのに時間とメモリーがかかりすぎるように作られているので、開きません。作った人に、作り直してもらってください。"
        }
    }
}

pub(super) fn lock_en(lock: Lock) -> &'static str {
    match lock {
        Lock::Locked => "It is protected by a passphrase and was not opened.",
        Lock::ForAKey => {
            "It is protected with a key and not with a passphrase. Ask whoever made it for a file protected with a passphrase."
        }
        Lock::Damaged => {
            "It is protected, and it is damaged: it was cut off, or part of it was changed. Copy it once more from where it was."
        }
        Lock::TooMuchWork => {
            "It is protected in a way that takes too much time and memory to open, so it is not opened. Ask whoever made it to make it again."
        }
    }
}
