//! What the kinds of file are called, and where each is opened.

use crate::exchange::Format;

pub(super) fn kind_ja(format: Format) -> &'static str {
    match format {
        Format::Record => "自分の記録の控え",
        Format::Share => "だれかに見せるためのファイル",
        Format::Review => "見立てを返すファイル",
        Format::Contribution => "研修の集計に出すファイル",
    }
}

pub(super) fn kind_en(format: Format) -> &'static str {
    match format {
        Format::Record => "a copy of somebody's own record",
        Format::Share => "a file made to be shown to somebody",
        Format::Review => "a view to be handed back",
        Format::Contribution => "a contribution to a workshop",
    }
}

/// Where a file of this kind is opened.
pub(super) fn place_ja(format: Format) -> &'static str {
    match format {
        Format::Record => "「マイデータ」のページで開いてください",
        Format::Share | Format::Review => "「メンター」のページで開いてください",
        Format::Contribution => "研修の「部屋の集計」のページで開いてください",
    }
}

pub(super) fn place_en(format: Format) -> &'static str {
    match format {
        Format::Record => "Open it on the page \"My data\"",
        Format::Share | Format::Review => "Open it on the page \"Mentor\"",
        Format::Contribution => "Open it in a workshop, on the page \"Picture of the room\"",
    }
}
