//! How a sheet changes, and that what was written on it stays readable when the content changes.

use career::{
    Language::{En, Ja},
    Record,
    interview::Audience,
    record::Change,
    sheet::{HeadText, Sheet, SheetChange, lines},
};
use proptest::{collection::vec, prelude::*, sample::select};

use crate::{
    arbitrary,
    arbitrary_talks::audience,
    prepare::{Person, Words, head, name, say_for, sheet, title, with_material, write},
    support::{day, holds, id, record, second},
};

const KIND: &str = "check-in";

fn of<'a>(record: &'a Record, kind: &str) -> &'a Sheet {
    record.sheets.get(&id(kind)).expect("something is kept of the sheet")
}

#[test]
fn each_text_of_the_head_has_a_place_of_its_own() {
    let mut record = Record::default();
    for text in HeadText::ALL {
        record.apply(head(KIND, text, &format!(" {text:?} ")));
    }
    let sheet = of(&record, KIND);
    for text in HeadText::ALL {
        assert_eq!(sheet.head(text), format!(" {text:?} "), "as it was written");
    }
    assert_eq!((sheet.day.trim(), sheet.name.trim(), sheet.with.trim()), ("Day", "Name", "With"));
    assert_eq!(HeadText::ALL, [HeadText::Day, HeadText::Name, HeadText::With]);
}

#[test]
fn ranks_are_on_the_page_unless_one_leaves_them_off() {
    let without = |without| sheet(KIND, SheetChange::WithoutRanks(without));
    let mut record = record([without(true)]);
    assert!(of(&record, KIND).without_ranks);
    record.apply(without(false));
    assert!(record.is_empty(), "as at first");
}

#[test]
fn a_sheet_keeps_what_its_kind_and_its_parts_were_called_last() {
    let called = |kind: &str, change| Change::Sheet(id(KIND), kind.to_owned(), change);
    let mut record = record([
        called(
            "語らい",
            SheetChange::Write(id("lantern"), "灯り".to_owned(), Some("x".to_owned())),
        ),
        called("語らい", SheetChange::For(id("questions"), "問い".to_owned(), Audience::Talk)),
        called(
            "宵の語らい",
            SheetChange::For(id("lantern"), "ほしい灯り".to_owned(), Audience::Me),
        ),
    ]);
    let sheet = of(&record, KIND);
    assert_eq!(sheet.kind, "宵の語らい");
    let entry = |part| sheet.parts.get(&id(part)).expect("the part is kept");
    assert_eq!(entry("lantern").title, "ほしい灯り");
    assert_eq!(entry("lantern").text.as_deref(), Some("x"));
    assert_eq!(entry("lantern").audience, Some(Audience::Me));
    assert_eq!((entry("questions").title.as_str(), &entry("questions").text), ("問い", &None));
    record.apply(called("夜", SheetChange::Head(HeadText::With, "先輩".to_owned())));
    assert_eq!(of(&record, KIND).kind, "夜");
}

#[test]
fn what_says_nothing_is_not_kept_and_neither_is_what_it_is_called() {
    let mut record = record([write(KIND, "lantern", Some("x")), write(KIND, "questions", None)]);
    assert_eq!(of(&record, KIND).parts.len(), 1);
    for nothing in [
        write(KIND, "lantern", None),
        write("year-review", "lantern", None),
        head("year-review", HeadText::Day, ""),
        sheet("crossroads", SheetChange::GoTo(None)),
        sheet("crossroads", SheetChange::Clear),
    ] {
        record.apply(nothing);
    }
    assert!(record.is_empty());
}

#[test]
fn an_emptied_part_and_a_place_to_come_back_to_are_kept() {
    for (change, undo) in [
        (write(KIND, "lantern", Some("")), write(KIND, "lantern", None)),
        (sheet(KIND, SheetChange::GoTo(Some(id("lantern")))), sheet(KIND, SheetChange::GoTo(None))),
    ] {
        let mut record = record([change]);
        assert_eq!(of(&record, KIND).kind, name(KIND));
        record.apply(undo);
        assert!(record.is_empty());
    }
}

#[test]
fn clearing_a_sheet_leaves_the_others() {
    let before = record([write("year-review", "lantern", Some("y"))]);
    let mut after = before.clone();
    for change in [
        write(KIND, "lantern", Some("x")),
        say_for(KIND, "questions", Audience::Me),
        head(KIND, HeadText::Name, "わたし"),
        head(KIND, HeadText::Day, "2027-03-31"),
        head(KIND, HeadText::With, "先輩"),
        sheet(KIND, SheetChange::GoTo(Some(id("lantern")))),
    ] {
        after.apply(change);
    }
    assert_ne!(after, before);
    after.apply(sheet(KIND, SheetChange::Clear));
    assert_eq!(after, before);
}

#[test]
fn what_was_written_for_a_kind_that_is_gone_is_shown_under_the_titles_of_then() {
    let mut person = Person::of_the_museum("retired-interview");
    assert_eq!(person.lines(Ja), []);
    for (part, text) in
        [("b-part", Some("二つ目")), ("a-part", Some("一つ目")), ("blank", Some(" \n"))]
    {
        person.writes(part, text);
    }
    person.does(say_for("retired-interview", "untouched", Audience::Paper));
    person.does(say_for("retired-interview", "b-part", Audience::Me));
    for language in [Ja, En] {
        let lines = person.lines(language);
        let shown: Vec<_> = lines
            .iter()
            .map(|line| {
                assert!(!line.suggested && line.part.is_none());
                (line.id.as_str(), line.title.clone(), line.text.as_str(), line.audience)
            })
            .collect();
        let paper = Audience::Paper;
        assert_eq!(
            shown,
            [
                ("a-part", title("a-part"), "一つ目", paper),
                ("b-part", title("b-part"), "二つ目", Audience::Me)
            ]
        );
    }
    assert_eq!(of(&person.record, "retired-interview").kind, name("retired-interview"));
}

#[test]
fn what_was_written_in_a_part_that_is_gone_comes_after_the_parts_there_are() {
    let mut person = Person::of_the_museum(KIND);
    person.writes("asked-once", Some("消さない"));
    person.writes("lantern", Some("書架の灯り"));
    let lines = person.lines(En);
    let [known @ .., last] = &lines[..] else { panic!("there are parts") };
    let parts = &person.kind().expect("the content has the kind").parts;
    assert!(known.iter().map(|line| &line.id).eq(parts.iter().map(|part| &part.id)));
    // Titles of parts that are there are those of the content, in the language chosen.
    assert_eq!(person.line("lantern", En).title, "A lantern I need");
    assert_eq!(person.line("lantern", Ja).title, "ほしい灯り");
    assert_eq!((last.title.as_str(), last.text.as_str()), (&*title("asked-once"), "消さない"));
    assert!(last.part.is_none() && last.on_paper());
}

#[test]
fn a_part_that_is_gone_and_whose_title_was_not_kept_is_called_by_its_id() {
    // As one that was written with an older version of the portal.
    let mut person = Person::of_the_museum(KIND);
    let change = SheetChange::Write(id("asked-once"), String::new(), Some("消さない".to_owned()));
    person.does(sheet(KIND, change));
    assert_eq!(person.line("asked-once", Ja).title, "asked-once");
}

fn change() -> impl Strategy<Value = SheetChange> {
    let part = select(&["lantern", "questions", "asked-once"][..]);
    let text = select(&["", " ", "書架の灯り"][..]).prop_map(str::to_owned);
    let text = prop_oneof![3 => text, 1 => arbitrary::text()];
    let head = select(&HeadText::ALL[..]);
    prop_oneof![
        (part.clone(), proptest::option::of(text.clone()))
            .prop_map(|(part, text)| SheetChange::Write(id(part), title(part), text)),
        (part.clone(), audience()).prop_map(|(part, audience)| SheetChange::For(
            id(part),
            title(part),
            audience
        )),
        (head, text).prop_map(|(head, text)| SheetChange::Head(head, text)),
        proptest::option::of(part).prop_map(|part| SheetChange::GoTo(part.map(id))),
        Just(SheetChange::Clear),
    ]
}

#[test]
fn whatever_is_done_to_a_sheet_what_is_kept_says_something_and_is_shown() {
    let (content, words) = (second(), Words::read());
    let kinds = [content.interviews.kind(&id(KIND)), None];
    holds(150, &vec(change(), 0..12), |changes| {
        let mut record = Record::default();
        for change in changes {
            record.apply(sheet(KIND, change));
            let Some(kept) = record.sheets.get(&id(KIND)) else {
                prop_assert!(record.is_empty());
                continue;
            };
            prop_assert_eq!(&kept.kind, &name(KIND));
            let texts = [&kept.name, &kept.day, &kept.with];
            let head = kept.at.is_some() || texts.iter().any(|text| !text.is_empty());
            prop_assert!(head || !kept.parts.is_empty());
            for (part, entry) in kept.parts.iter() {
                prop_assert!(entry.text.is_some() || entry.audience.is_some());
                prop_assert_eq!(&entry.title, &title(part.as_str()));
            }
            for kind in kinds {
                let shown =
                    with_material(&content, &record, words.get(Ja), day("2027-03-31"), |with| {
                        lines(kind, Some(kept), with)
                    });
                for (part, entry) in kept.parts.iter() {
                    let line = shown.iter().find(|line| line.id == *part);
                    let Some(text) = entry.text.as_ref().filter(|text| !text.trim().is_empty())
                    else {
                        continue;
                    };
                    let line = line.expect("what was written is shown");
                    prop_assert_eq!(&line.text, text);
                    prop_assert!(!line.suggested && !line.title.is_empty());
                    prop_assert!(entry.audience.is_none_or(|audience| line.audience == audience));
                }
            }
        }
        Ok(())
    });
}
