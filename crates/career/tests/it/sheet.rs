//! The sheet for an interview: what it suggests, and that it never replaces what was typed.

use career::{
    Language::{self, En, Ja},
    Record,
    outcome::outcome,
    record::Change,
    sheet::{Line, Material, lines},
};
use proptest::prelude::*;

use crate::{
    arbitrary,
    support::{Content, both, city, holds, id, rate, rated, second, tell},
};

/// One person preparing the made-up organisation's yearly review.
struct Person {
    content: Content,
    record: Record,
}

impl Person {
    /// Aims for `star-keeper` and has answered nothing.
    fn new() -> Self {
        let mut person = Self { content: second(), record: Record::default() };
        person.does(Change::Target(Some(id("star-keeper"))));
        person
    }

    fn does(&mut self, change: Change) {
        self.record.apply(change);
    }

    fn rates(&mut self, about: &str, number: u8, evidence: &str) {
        self.does(rate(about, rated(number)));
        self.does(tell(about, evidence));
    }

    fn writes(&mut self, part: &str, text: Option<&str>) {
        self.does(Change::Write(id("year-review"), id(part), text.map(str::to_owned)));
    }

    /// The parts of the sheet as shown in `language`: id, text, whether it is the suggestion, whether it is on
    /// paper.
    fn sheet(&self, language: Language) -> Vec<(String, String, bool, bool)> {
        let shown = self.lines(language, |line| {
            (line.part.id.to_string(), line.text.clone(), line.suggested, line.on_paper)
        });
        shown.collect()
    }

    fn lines<T>(&self, language: Language, see: fn(&Line) -> T) -> std::vec::IntoIter<T> {
        let Content { framework, questionnaire, interviews, .. } = &self.content;
        let assessment = &self.record.assessment;
        let outcome = outcome(framework, questionnaire, assessment);
        let rank = assessment.target.as_ref().and_then(|rank| framework.rank(rank));
        let material = Material { framework, outcome: outcome.as_ref(), rank, language };
        let kind = interviews.kind(&id("year-review")).expect("there is a yearly review");
        let lines = lines(kind, self.record.sheets.get(&kind.id), &material);
        lines.iter().map(see).collect::<Vec<_>>().into_iter()
    }

    fn part(&self, part: &str, language: Language) -> (String, bool, bool) {
        let mut parts = self.sheet(language).into_iter();
        let found = parts.find(|(id, ..)| id == part).expect("the sheet has the part");
        (found.1, found.2, found.3)
    }

    fn text(&self, part: &str, language: Language) -> String {
        self.part(part, language).0
    }
}

#[test]
fn the_parts_stand_in_the_order_of_the_page_all_of_them_on_paper() {
    let sheet = Person::new().sheet(Ja);
    let parts: Vec<_> = sheet.iter().map(|(part, ..)| part.as_str()).collect();
    assert_eq!(parts, ["year-scenes", "year-light", "next-step", "next-practice", "note-to-self"]);
    assert!(sheet.iter().all(|(_, _, suggested, on_paper)| *suggested && *on_paper));
}

#[test]
fn strengths_are_suggested_with_their_evidence_and_without_the_rating() {
    let mut person = Person::new();
    person.rates("point/gentle-hands", 4, "  冬の展示替え\n");
    person.rates("role/keeper-research", 3, "");
    assert_eq!(
        person.text("year-light", Ja),
        "・やさしい手つき：冬の展示替え\n\
         ・収蔵品の来歴を調べ、年に一度の紀要にまとめる。"
    );
    assert_eq!(
        person.text("year-light", En),
        "- Gentle hands: 冬の展示替え\n\
         - Researches where objects come from and writes them up in the yearly bulletin."
    );
}

#[test]
fn growth_candidates_are_suggested_in_the_official_words() {
    let mut person = Person::new();
    person.rates("point/true-to-source", 2, "証拠はここに出ない");
    person.rates("ability/patience", 1, "");
    assert_eq!(person.text("next-practice", Ja), "・待てる心\n・出どころへの誠実さ");
    assert_eq!(person.text("next-practice", En), "- A patient heart\n- Being true to the source");
}

#[test]
fn a_point_is_suggested_as_the_rank_aimed_for_words_it() {
    let mut person = Person::new();
    person.rates("point/visitor-wonder", 5, "");
    let line = "- Cherishing visitors' wonder (in the galleries)";
    assert_eq!(person.text("year-light", En), line);
    person.does(Change::Target(Some(id("guide"))));
    assert_eq!(person.text("year-light", En), "- Cherishing visitors' wonder");
}

#[test]
fn what_is_asked_is_suggested_from_the_roles_of_the_rank() {
    let mut person = Person::new();
    person.does(Change::Target(Some(id("star-warden"))));
    assert_eq!(person.text("next-step", Ja), "・百年先を思い、何を集め何を残すかを定める。");
    let words = "- Decides what to collect and what to keep with the next hundred years in mind.";
    assert_eq!(person.text("next-step", En), words);
}

#[test]
fn nothing_is_suggested_where_there_is_nothing_to_suggest() {
    let mut person = Person::new();
    person.does(Change::Target(None));
    for (part, text, suggested, _) in person.sheet(Ja) {
        assert_eq!((text.as_str(), suggested), ("", true), "{part}");
    }
}

#[test]
fn a_suggestion_follows_the_assessment_until_something_is_typed() {
    let mut person = Person::new();
    person.rates("point/gentle-hands", 3, "");
    assert_eq!(person.text("year-light", En), "- Gentle hands");
    person.rates("point/gentle-hands", 5, "");
    assert_eq!(person.text("year-light", En), "- Gentle hands");
    person.writes("year-light", Some("わたしの言葉"));
    person.rates("point/gentle-hands", 1, "");
    person.rates("role/keeper-research", 5, "");
    assert_eq!(person.part("year-light", En), ("わたしの言葉".to_owned(), false, true));
}

#[test]
fn a_text_that_was_emptied_stays_empty() {
    let mut person = Person::new();
    person.rates("point/gentle-hands", 5, "");
    person.writes("year-light", Some(""));
    assert_eq!(person.part("year-light", Ja), (String::new(), false, true));
}

#[test]
fn one_can_go_back_to_the_suggestion() {
    let mut person = Person::new();
    person.rates("point/gentle-hands", 5, "");
    person.writes("year-light", Some("書きかけ"));
    person.writes("year-light", None);
    let suggestion = "・やさしい手つき".to_owned();
    assert_eq!(person.part("year-light", Ja), (suggestion, true, true));
}

#[test]
fn leaving_a_part_off_the_paper_keeps_its_text_and_its_suggestion() {
    let mut person = Person::new();
    let off_paper = |part: &str| Change::OnPaper(id("year-review"), id(part), false);
    person.does(off_paper("next-step"));
    person.writes("note-to-self", Some("また冬に"));
    person.does(off_paper("note-to-self"));
    assert_eq!(person.part("note-to-self", Ja), ("また冬に".to_owned(), false, false));
    let (text, suggested, on_paper) = person.part("next-step", Ja);
    assert!(!text.is_empty() && suggested && !on_paper);
    assert!(person.part("year-light", Ja).2, "other parts stay on paper");
}

#[test]
fn each_kind_of_interview_has_a_sheet_of_its_own() {
    let mut person = Person::new();
    person.does(Change::Write(id("check-in"), id("note-to-self"), Some("別の面談".to_owned())));
    assert_eq!(person.text("note-to-self", Ja), "");
}

#[test]
fn whatever_was_typed_is_shown_as_typed() {
    for content in both() {
        let kind = content.interviews.types[0].clone();
        let values = (arbitrary::assessment(&content), arbitrary::text());
        holds(40, &values, |(assessment, typed)| {
            let mut record = Record { assessment, ..Record::default() };
            for part in &kind.parts {
                let typed = Some(typed.clone());
                record.apply(Change::Write(kind.id.clone(), part.id.clone(), typed));
            }
            let Content { framework, questionnaire, .. } = &content;
            let outcome = outcome(framework, questionnaire, &record.assessment);
            let outcome = outcome.as_ref();
            let rank = outcome.map(|outcome| outcome.target);
            for language in Language::ALL {
                let material = Material { framework, outcome, rank, language };
                for line in lines(&kind, record.sheets.get(&kind.id), &material) {
                    prop_assert_eq!(&line.text, &typed);
                    prop_assert!(!line.suggested);
                }
            }
            Ok(())
        });
    }
}

#[test]
fn the_citys_one_on_one_suggests_strengths_growth_and_what_is_asked() {
    let city = city();
    let kind = city.interviews.kind(&id("one-on-one")).expect("there is a one-on-one");
    let prefilled = kind.parts.iter().filter(|part| part.prefill.is_some());
    let parts: Vec<_> = prefilled.map(|part| part.id.as_str()).collect();
    assert_eq!(parts, ["strengths", "growth", "must"]);
}
