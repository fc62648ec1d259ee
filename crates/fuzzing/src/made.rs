//! Everything that is made of a record.

use career::{
    Id, Record,
    day::Day,
    exchange,
    history::shifts,
    messages::Messages,
    next_step::next_step,
    outcome::outcome,
    prospects::{prospects, worth_comparing},
    sheet::{Filling, Head, Line, Material as Prepared, lines, markdown, plain},
    spreadsheet::{self, Parts},
    story::story,
    together::{Choice, Overlay, ShareHead, SharePart, raters, share},
    workshop::{Offer, contribution},
};

use crate::{material::Material, written};

/// The day everything is made on.
pub fn today() -> Day {
    Day::new(2026, 11, 29).unwrap_or(Day::FIRST)
}

/// Makes all of it, in both languages.
pub fn of(record: &Record, material: &Material) {
    let Material { framework, questionnaire, .. } = material;
    let assessment = &record.assessment;
    for events in story(record).windows(2) {
        assert!(events[0].day <= events[1].day, "a story is told in order");
    }
    let _ = (next_step(record, today()), record.plan.due(), record.is_empty());
    let ranks = worth_comparing(framework, assessment);
    let _ = prospects(framework, questionnaire, assessment, &ranks);
    let snapshots = record.history.snapshots();
    let _ = career::history::series(framework, questionnaire, snapshots);
    for snapshot in snapshots {
        let _ = shifts(&snapshot.assessment, assessment);
    }
    if let Some(outcome) = outcome(framework, questionnaire, assessment) {
        assert!(outcome.rated() <= outcome.rows.len());
        let _ = (outcome.means(), outcome.strengths(), outcome.growth(), outcome.lowest());
    }
    let order: Vec<_> = questionnaire.items().iter().map(|item| &item.about).collect();
    let _ = raters(&record.together.received, &order);
    for received in &record.together.received {
        if let Some(given) = record.together.given(received.review.of) {
            let overlay = Overlay::of_given(order.iter().copied(), given, &received.review);
            let _ = (overlay.differences(), overlay.agreements());
        }
    }
    handed_in(record, material);
    for messages in &material.words {
        in_words(record, material, messages);
    }
}

fn handed_in(record: &Record, material: &Material) {
    let Material { framework, questionnaire, workshops, .. } = material;
    let offer = Offer { group: true, wishes: true };
    let one = contribution(&record.assessment, questionnaire, workshops, offer, today());
    let written = exchange::write_contribution(&one, framework);
    let read = exchange::read_contribution("x.json", &written, framework);
    assert_eq!(read.expect("what is handed in reads").value, one);
}

fn in_words(record: &Record, material: &Material, messages: &Messages) {
    let Material { framework, questionnaire, interviews, policy, .. } = material;
    let development = policy.development.value.as_ref();
    let table = spreadsheet::Material { framework, questionnaire, development, messages };
    let csv = spreadsheet::write(record, Parts::ALL, table);
    let rows = written::is_a_table(&csv);
    assert_eq!(rows, spreadsheet::count(record, Parts::ALL, table) + 1);

    let outcome = outcome(framework, questionnaire, &record.assessment);
    let prepared = Prepared {
        framework,
        development,
        interviews,
        record,
        outcome: outcome.as_ref(),
        messages,
        today: today(),
    };
    let known = interviews.types.iter().map(|kind| kind.id.clone());
    let kinds = known.chain(record.sheets.iter().map(|(kind, _)| kind.clone()));
    for id in kinds {
        let (kind, sheet) = (interviews.kind(&id), record.sheets.get(&id));
        let lines = lines(kind, sheet, &prepared);
        on_paper(&lines, id.as_str());
        if let Some(kind) = kind {
            let filling = Filling::new(kind, &prepared);
            kind.parts.iter().for_each(|part| drop(filling.prompts(part)));
        }
        shown(&prepared, &id, &lines);
    }
}

/// The sheet as text. What was written is no heading of ours.
fn on_paper(lines: &[Line], name: &str) {
    let facts = [("day", "2026-11-29"), ("name", name)];
    let head = Head { title: name, facts: &facts };
    let said = lines.iter().filter(|line| !line.is_blank()).count();
    written::has_headings(&markdown(head, lines), said);
    let _ = plain(head, lines);
}

/// All of it shown to somebody, as it is read there.
fn shown(prepared: &Prepared, kind: &Id<career::interview::InterviewType>, lines: &[Line]) {
    let parts = lines.iter().map(|line| line.id.clone()).collect();
    let choice = Choice { parts: SharePart::ALL.to_vec(), sheet: Some((kind.clone(), parts)) };
    let share = share(&ShareHead::default(), &choice, prepared);
    let written = exchange::write_share(&share, prepared.framework);
    let read = exchange::read_share("x.json", &written, prepared.framework);
    assert_eq!(read.expect("what is shown reads").value.fingerprint(), share.fingerprint());
}
