//! The sheet for an interview: what it suggests, and that it never replaces what was typed.

use career::{
    Language::{self, En, Ja},
    Record,
    interview::Audience,
    record::Change,
    sheet::lines,
};
use proptest::prelude::*;

use crate::{
    arbitrary,
    prepare::{Person, Words, say_for, with_material, write},
    support::{both, day, holds},
};

fn person() -> Person {
    Person::of_the_museum("year-review")
}

/// A part in Japanese: its text, whether that is the suggestion, whether it is on paper.
fn part(person: &Person, part: &str, language: Language) -> (String, bool, bool) {
    let line = person.line(part, language);
    let on_paper = line.on_paper();
    (line.text, line.suggested, on_paper)
}

#[test]
fn the_parts_stand_in_the_order_of_the_page_each_for_whom_the_content_says() {
    let lines = person().lines(Ja);
    let parts: Vec<_> = lines.iter().map(|line| (line.id.as_str(), line.audience)).collect();
    let (me, talk, paper) = (Audience::Me, Audience::Talk, Audience::Paper);
    assert_eq!(
        parts,
        [
            ("year-scenes", paper),
            ("kept-promises", paper),
            ("year-light", paper),
            ("brighter", talk),
            ("still-walking", paper),
            ("next-step", paper),
            ("next-practice", paper),
            ("questions", paper),
            ("note-to-self", me),
        ]
    );
    for line in lines {
        assert!(line.suggested && line.on_paper() == (line.audience == paper), "{line:?}");
        let part = line.part.expect("the content has it");
        assert_eq!((&part.id, part.title.get(Ja)), (&line.id, line.title.as_str()));
    }
}

#[test]
fn nothing_is_suggested_where_there_is_nothing_to_suggest() {
    let mut person = person();
    person.does(Change::Target(None));
    for line in person.lines(Ja) {
        assert_eq!((line.text.as_str(), line.suggested), ("", true), "{line:?}");
    }
}

#[test]
fn a_suggestion_follows_the_assessment_until_something_is_typed() {
    let mut person = person();
    person.rates("point/gentle-hands", 3, "");
    assert_eq!(person.text("year-light", En), "- Gentle hands");
    person.rates("point/gentle-hands", 5, "");
    assert_eq!(person.text("year-light", En), "- Gentle hands");
    person.writes("year-light", Some("わたしの言葉"));
    person.rates("point/gentle-hands", 1, "");
    person.rates("role/keeper-research", 5, "");
    assert_eq!(part(&person, "year-light", En), ("わたしの言葉".to_owned(), false, true));
}

#[test]
fn a_text_that_was_emptied_stays_empty() {
    let mut person = person();
    person.rates("point/gentle-hands", 5, "");
    person.writes("year-light", Some(""));
    assert_eq!(part(&person, "year-light", Ja), (String::new(), false, true));
}

#[test]
fn one_can_go_back_to_the_suggestion() {
    let mut person = person();
    person.rates("point/gentle-hands", 5, "");
    person.writes("year-light", Some("書きかけ"));
    person.writes("year-light", None);
    let suggestion = "・やさしい手つき".to_owned();
    assert_eq!(part(&person, "year-light", Ja), (suggestion, true, true));
}

#[test]
fn saying_whom_a_part_is_for_keeps_its_text_and_its_suggestion() {
    let mut person = person();
    person.does(say_for("year-review", "next-step", Audience::Talk));
    person.writes("year-scenes", Some("また冬に"));
    person.does(say_for("year-review", "year-scenes", Audience::Me));
    person.does(say_for("year-review", "note-to-self", Audience::Paper));
    let scenes = person.line("year-scenes", Ja);
    assert_eq!((scenes.text.as_str(), scenes.suggested), ("また冬に", false));
    assert_eq!(scenes.audience, Audience::Me);
    let step = person.line("next-step", Ja);
    assert!(!step.text.is_empty() && step.suggested && !step.on_paper());
    assert_eq!(step.audience, Audience::Talk);
    assert!(person.line("note-to-self", Ja).on_paper());
    assert!(person.line("year-light", Ja).on_paper(), "other parts stay as they were");
}

#[test]
fn each_kind_of_interview_has_a_sheet_of_its_own() {
    let mut person = person();
    person.does(write("check-in", "note-to-self", Some("別の面談")));
    assert_eq!(person.text("note-to-self", Ja), "");
}

#[test]
fn whatever_was_typed_is_shown_as_typed() {
    let words = Words::read();
    for content in both() {
        let kind = content.interviews.types[0].clone();
        let values = (arbitrary::assessment(&content), arbitrary::text());
        holds(40, &values, |(assessment, typed)| {
            let mut record = Record { assessment, ..Record::default() };
            for part in &kind.parts {
                record.apply(write(kind.id.as_str(), part.id.as_str(), Some(&typed)));
            }
            for language in Language::ALL {
                let written = record.sheets.get(&kind.id);
                let messages = words.get(language);
                let lines = with_material(&content, &record, messages, day("2026-04-01"), |with| {
                    lines(Some(&kind), written, with)
                });
                for line in lines {
                    prop_assert_eq!(&line.text, &typed);
                    prop_assert!(!line.suggested);
                }
            }
            Ok(())
        });
    }
}
