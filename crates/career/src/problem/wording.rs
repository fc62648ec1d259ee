//! Problems in words. They live here and not among the portal's messages because they must be sayable when
//! no content, and so no message, could be read; `cargo xtask check-data` says them too.

mod files;

use self::files::{lock_en, lock_ja, other_en, other_ja};
use super::{Kind, Problem, Quoted, ValueKind};
use crate::Language;

impl Problem {
    /// The problem as a sentence that says what is wrong and what to do, without the file and place.
    pub fn sentence(&self, language: Language) -> String {
        match language {
            Language::Ja => japanese(&self.kind),
            Language::En => english(&self.kind),
        }
    }

    /// The whole line: file, place and [`sentence`](Self::sentence).
    pub fn explain(&self, language: Language) -> String {
        let sentence = self.sentence(language);
        match (self.file.as_str(), self.place.as_str()) {
            ("", "") => sentence,
            ("", place) => format!("{place}: {sentence}"),
            (file, "") => format!("{file}: {sentence}"),
            (file, place) => format!("{file}: {place}: {sentence}"),
        }
    }
}

fn japanese(kind: &Kind) -> String {
    match kind {
        Kind::Unreadable => "ファイルを読み込めません。ファイルがあるか、名前が正しいかを確かめてください。".into(),
        Kind::NotUtf8 => "文字コードが UTF-8 ではありません。UTF-8 で保存し直してください。".into(),
        Kind::WebPage => "このファイルの代わりに、ウェブページ（サインインやエラーの画面など）が届きました。ページを開き直し、続くときは、ファイルを置いたサーバーの設定を確かめてください。".into(),
        Kind::NotJson { line, column } => format!(
            "JSON として読めません。{line} 行目の {column} 文字目か、そのすぐ前（前の行の終わり）を見てください。カンマやかっこの過不足、「\"」の閉じ忘れ、全角の記号（”：、）、文の途中の改行、途中で切れたファイルがよくある原因です。"
        ),
        Kind::TooLarge { bytes, limit } => format!(
            "ファイルが大きすぎます（{} MB、上限は {} MB）。別のファイルではないか確かめてください。",
            megabytes(*bytes),
            megabytes(*limit)
        ),
        Kind::WrongFormat { found, wanted } if found.is_empty() => {
            format!("このポータルのファイルではありません（\"format\": \"{wanted}\" がありません）。")
        }
        Kind::WrongFormat { found, wanted } => other_ja(found, wanted),
        Kind::Newer { found, known } => format!(
            "このポータルより新しい版（{found}）で作られています。ここで読めるのは版 {known} までです。新しいポータルで開いてください。"
        ),
        Kind::OtherFramework { found, wanted } => {
            format!("別の組織の内容（{}）で作られたファイルです。このポータルの内容は {wanted} です。", Quoted(found))
        }
        Kind::Missing { field } => format!("「{}」がありません。書き足してください。", Quoted(field)),
        Kind::UnknownField { field, nearest } => {
            format!("「{}」という項目は使われません。{}", Quoted(field), suggestion_ja(nearest.as_deref(), "消してください。"))
        }
        Kind::WrongType { found, wanted } => format!(
            "{}を書くところに、{}が書かれています。{}",
            list(wanted, type_ja, "か"),
            type_ja(*found),
            match remedy(*found, wanted) {
                Some(Remedy::BothLanguages) => "文章は { \"ja\": \"…\", \"en\": \"…\" } のように、日本語と英語に分けて書きます。",
                Some(Remedy::Digits) => "半角の数字だけを、\" で囲まずに書きます。",
                None => "",
            }
        ),
        Kind::NotAllowed { found, allowed } => {
            format!("「{}」は使えません。使えるのは {allowed} です。", Quoted(found))
        }
        Kind::Empty => "ここには何も書かれていません。書いてください。".into(),
        Kind::BadDay { found } => {
            format!("「{}」は日付として読めません。2026-04-01 のように、年月日を半角の数字で書いてください。", Quoted(found))
        }
        Kind::BadMonth { found } => {
            format!("「{}」は月として読めません。2026-04 のように書いてください。", Quoted(found))
        }
        Kind::BadId { found } => {
            format!("「{}」は id に使えません。半角の英小文字・数字・ハイフンで 1〜64 字にしてください。", Quoted(found))
        }
        Kind::Duplicate { id } => format!("「{}」が二度あります。あとから足したほうを消すか、その名前を変えてください。", Quoted(id)),
        Kind::Dangling { id, nearest } => {
            format!("「{}」はどこにもありません。{}", Quoted(id), suggestion_ja(nearest.as_deref(), "id を確かめてください。"))
        }
        Kind::ValueOrReason => {
            "value と reason のどちらか一方だけが必要です。出典に無いときは value を null にして reason を書きます。".into()
        }
        Kind::NoSection => "出典の言葉（\"origin\": \"policy\"）には section が必要です。".into(),
        Kind::NotHundred { sum } => format!("割合の合計が {sum} です。100 にしてください。"),
        Kind::WrongCount { found, wanted } => format!("{wanted} 件必要ですが、{found} 件あります。"),
        Kind::CountOutside { found, least, most } => {
            format!("{least}〜{most} 件必要ですが、{found} 件あります。")
        }
        Kind::SameTrack { id } => {
            format!("「{}」は同じトラックの職位です。別のトラックの職位を書いてください。", Quoted(id))
        }
        Kind::OtherTrack { id } => {
            format!("「{}」だけ別のトラックの職位です。一つのまとまりには、同じトラックの職位を書いてください。", Quoted(id))
        }
        Kind::OneSided { id, names } => format!(
            "「{}」は「{}」と並ぶと書かれています。互いに相手の id を書いてください。",
            Quoted(id),
            Quoted(names)
        ),
        Kind::ImpossibleYear { found, first, last } => {
            format!("{found} は年度として使えません。{first}〜{last} の西暦で書いてください（令和7年度は 2025）。")
        }
        Kind::YearsReversed { from, to } => {
            format!("始まり（{from}）が終わり（{to}）より後になっています。from と to を確かめてください。")
        }
        Kind::NotALink { found } => format!(
            "「{}」はリンクに使えません。https://、http://、mailto:、tel: のどれかで始めてください。",
            Quoted(found)
        ),
        Kind::MessageMismatch { id } => {
            format!("画面の文言「{}」が、もう一方の言語に無いか、{{ }} の中の名前が違います。", Quoted(id))
        }
        Kind::Protected(lock) => lock_ja(*lock).into(),
        Kind::NoMessage => "画面の文言が足りません。プログラムとは別の版のファイルのようです。ポータルのフォルダーを、もう一度まるごとコピーしてください。".into(),
        Kind::Invalid => "数が大きすぎるか、ここでは使えない値です。".into(),
    }
}

fn english(kind: &Kind) -> String {
    match kind {
        Kind::Unreadable => "The file cannot be read. Check that it is there and that its name is right.".into(),
        Kind::NotUtf8 => "The text is not encoded as UTF-8. Save the file again as UTF-8.".into(),
        Kind::WebPage => "In place of this file a web page came, such as a sign-in or an error. Open the portal again; if it keeps happening, check the settings of the server it is on.".into(),
        Kind::NotJson { line, column } => format!(
            "This is not JSON. Look at line {line}, character {column}, or just before it (the end of the line above): a missing or extra comma or bracket, an unclosed quotation mark, a full-width sign, a line break inside a text, or a file that was cut short."
        ),
        Kind::TooLarge { bytes, limit } => format!(
            "The file is too large ({} MB; the limit is {} MB). Check that it is the right file.",
            megabytes(*bytes),
            megabytes(*limit)
        ),
        Kind::WrongFormat { found, wanted } if found.is_empty() => {
            format!("This is not a file of this portal (\"format\": \"{wanted}\" is missing).")
        }
        Kind::WrongFormat { found, wanted } => other_en(found, wanted),
        Kind::Newer { found, known } => format!(
            "It was made by a newer portal (version {found}); this one reads up to version {known}. Open it in the newer portal."
        ),
        Kind::OtherFramework { found, wanted } => {
            format!("It was made with another organisation's content ({}). This portal's content is {wanted}.", Quoted(found))
        }
        Kind::Missing { field } => format!("\"{}\" is missing. Add it.", Quoted(field)),
        Kind::UnknownField { field, nearest } => {
            format!("No field is called \"{}\". {}", Quoted(field), suggestion_en(nearest.as_deref(), "Remove it."))
        }
        Kind::WrongType { found, wanted } => format!(
            "Expected {}, found {}.{}",
            list(wanted, type_en, " or "),
            type_en(*found),
            match remedy(*found, wanted) {
                Some(Remedy::BothLanguages) => " Words are written in both languages: { \"ja\": \"…\", \"en\": \"…\" }.",
                Some(Remedy::Digits) => " Write digits only, without quotation marks.",
                None => "",
            }
        ),
        Kind::NotAllowed { found, allowed } => {
            format!("\"{}\" is not allowed here. Allowed: {allowed}.", Quoted(found))
        }
        Kind::Empty => "There is nothing here. Fill it in.".into(),
        Kind::BadDay { found } => {
            format!("\"{}\" is not a date. Write it in digits, as in 2026-04-01.", Quoted(found))
        }
        Kind::BadMonth { found } => {
            format!("\"{}\" is not a month. Write it as 2026-04.", Quoted(found))
        }
        Kind::BadId { found } => {
            format!("\"{}\" cannot be an id. Use 1 to 64 lower-case letters a-z, digits and hyphens.", Quoted(found))
        }
        Kind::Duplicate { id } => format!("\"{}\" stands here a second time. Remove the newer one, or give it another name.", Quoted(id)),
        Kind::Dangling { id, nearest } => {
            format!("Nothing is called \"{}\". {}", Quoted(id), suggestion_en(nearest.as_deref(), "Check the id."))
        }
        Kind::ValueOrReason => {
            "Give either value or reason, not both or neither. Where the source says nothing, value is null and reason says why.".into()
        }
        Kind::NoSection => "An official statement (\"origin\": \"policy\") needs its section.".into(),
        Kind::NotHundred { sum } => format!("The shares add up to {sum}. They must add up to 100."),
        Kind::WrongCount { found, wanted } => format!("There must be {wanted} of these; there are {found}."),
        Kind::CountOutside { found, least, most } => {
            format!("There must be {least} to {most} of these; there are {found}.")
        }
        Kind::SameTrack { id } => {
            format!("\"{}\" is a rank of the same track. Name a rank of another track.", Quoted(id))
        }
        Kind::OtherTrack { id } => {
            format!("\"{}\" is a rank of another track. Put ranks of one track together.", Quoted(id))
        }
        Kind::OneSided { id, names } => format!(
            "\"{}\" names \"{}\" instead. The two ranks must name each other.",
            Quoted(id),
            Quoted(names)
        ),
        Kind::ImpossibleYear { found, first, last } => {
            format!("Fiscal year {found} is not possible. Write the calendar year it begins in, {first} to {last}.")
        }
        Kind::YearsReversed { from, to } => {
            format!("The years begin in {from}, after they end in {to}. Check from and to.")
        }
        Kind::NotALink { found } => format!(
            "\"{}\" cannot be a link. Begin it with https://, http://, mailto: or tel:.",
            Quoted(found)
        ),
        Kind::MessageMismatch { id } => {
            format!("The message \"{}\" is missing in the other language, or has other names in {{ }}.", Quoted(id))
        }
        Kind::Protected(lock) => lock_en(*lock).into(),
        Kind::NoMessage => "Words of the portal are missing here. The file seems to be of another version than the program: copy the portal's whole folder again.".into(),
        Kind::Invalid => "The number is too large, or the value is not allowed here.".into(),
    }
}

/// What is most likely meant where a text stands in place of something else.
enum Remedy {
    BothLanguages,
    Digits,
}

fn remedy(found: ValueKind, wanted: &[ValueKind]) -> Option<Remedy> {
    match (found, wanted) {
        (ValueKind::String, [ValueKind::Map]) => Some(Remedy::BothLanguages),
        (ValueKind::String, [ValueKind::Integer]) => Some(Remedy::Digits),
        _ => None,
    }
}

fn suggestion_ja(nearest: Option<&str>, otherwise: &str) -> String {
    nearest.map_or_else(
        || otherwise.to_owned(),
        |name| format!("「{name}」の間違いではありませんか。"),
    )
}

fn suggestion_en(nearest: Option<&str>, otherwise: &str) -> String {
    nearest.map_or_else(|| otherwise.to_owned(), |name| format!("Did you mean \"{name}\"?"))
}

fn list(kinds: &[ValueKind], name: fn(ValueKind) -> &'static str, or: &str) -> String {
    kinds.iter().map(|kind| name(*kind)).collect::<Vec<_>>().join(or)
}

fn type_ja(kind: ValueKind) -> &'static str {
    match kind {
        ValueKind::Null => "空の値（null）",
        ValueKind::Boolean => "「true」か「false」",
        ValueKind::Integer => "0 以上の整数",
        ValueKind::NegativeInteger => "負の整数",
        ValueKind::Float => "小数",
        ValueKind::String => "文字列",
        ValueKind::Sequence => "一覧（[ ]）",
        ValueKind::Map => "組（{ }）",
    }
}

fn type_en(kind: ValueKind) -> &'static str {
    match kind {
        ValueKind::Null => "null",
        ValueKind::Boolean => "true or false",
        ValueKind::Integer => "a whole number from 0",
        ValueKind::NegativeInteger => "a negative number",
        ValueKind::Float => "a decimal number",
        ValueKind::String => "a text",
        ValueKind::Sequence => "a list [ ]",
        ValueKind::Map => "an object { }",
    }
}

/// Megabytes with one decimal, without the float formatting code that would cost the portal kilobytes.
fn megabytes(bytes: usize) -> String {
    let tenths = bytes.div_ceil(100_000);
    format!("{}.{}", tenths / 10, tenths % 10)
}
