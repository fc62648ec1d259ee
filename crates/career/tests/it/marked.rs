//! Records with a mark in every text, which says what the text is.

use std::collections::BTreeMap;

use career::{
    Id, Record,
    assessment::{Answer, Assessment, Evidence},
    history::{History, Snapshot},
    interview::{Audience, InterviewType},
    plan::{ActionState, GoalState},
    sheet::{Entry, Sheet},
    together::Review,
    values::{Pile, Sorted, Values},
};

use crate::support::{Content, id};

fn evidence(mark: &str) -> Evidence {
    let text = || format!("{mark} 窓口で");
    Evidence { situation: text(), task: text(), action: text(), result: text() }
}

fn marked_answers(assessment: &Assessment, mark: &str) -> Assessment {
    let answer = |answer: &Answer| Answer {
        evidence: evidence(mark),
        note: "M-NOTE".to_owned(),
        ..answer.clone()
    };
    let answers = assessment.answers.iter().map(|(about, one)| (about.clone(), answer(one)));
    Assessment { answers: answers.collect(), ..assessment.clone() }
}

/// Sheets of every kind, some of whose parts are written, each for somebody else, marked with whom it is for.
pub fn marked_sheets(content: &Content) -> BTreeMap<Id<InterviewType>, Sheet> {
    let whom = [Audience::Me, Audience::Talk, Audience::Paper];
    let sheet = |kind: &InterviewType| {
        let parts = kind.parts.iter().enumerate().filter(|(place, _)| place % 4 < 3);
        let parts = parts.map(|(place, part)| {
            let audience = whom[place % 4];
            let mark = if audience == Audience::Me { "M-ME" } else { "M-PART" };
            let text = Some(format!("{mark} {}", part.id));
            (part.id.clone(), Entry { title: "M-HEAD".to_owned(), text, audience: Some(audience) })
        });
        let head = || "M-HEAD".to_owned();
        let (kind, with) = (head(), head());
        Sheet { kind, with, name: head(), parts: parts.collect(), ..Sheet::default() }
    };
    content.interviews.types.iter().map(|kind| (kind.id.clone(), sheet(kind))).collect()
}

/// The record with a mark in every text, which says what the text is.
pub fn marked(content: &Content, mut record: Record, assessment: &Assessment) -> Record {
    let mark = |text: &mut String, mark: &str| *text = format!("{mark} 言葉");
    record.assessment = marked_answers(assessment, "M-EVIDENCE");
    record.sheets = marked_sheets(content).into_iter().collect();
    let words = record.words.iter().map(|(about, _)| (about.clone(), "M-WORDS".to_owned()));
    record.words = words.collect();
    for goal in &mut record.plan.goals {
        let dropped = goal.state == GoalState::Dropped;
        mark(&mut goal.title, if dropped { "M-DROPPED" } else { "M-GOAL" });
        for text in [&mut goal.first_step, &mut goal.sign, &mut goal.reflection] {
            mark(text, "M-OWN");
        }
        for action in &mut goal.actions {
            let dropped = dropped || action.state == ActionState::Dropped;
            let say = if dropped { "M-DROPPED" } else { "M-GOAL" };
            mark(&mut action.text, say);
            mark(&mut action.due, say);
        }
    }
    let path = &mut record.path;
    for stage in &mut path.stages {
        for text in [&mut stage.name, &mut stage.from, &mut stage.to, &mut stage.learned] {
            mark(text, "M-PATH");
        }
    }
    mark(&mut path.wish.place, "M-POSTING");
    mark(&mut path.wish.reasons, "M-POSTING");
    mark(&mut path.life.events, "M-LIFE");
    mark(&mut path.life.conditions, "M-LIFE");
    let value = |(place, pile): (usize, Pile)| Sorted {
        card: id(&format!("card-{place}")),
        name: if pile == Pile::Close { "M-VALUE" } else { "M-OTHER-VALUE" }.to_owned(),
        pile,
    };
    record.values = Pile::ALL.into_iter().enumerate().map(value).collect::<Values>();
    let talks = record.talks.all().iter().cloned().map(|mut talk| {
        for text in [&mut talk.name, &mut talk.with, &mut talk.notes] {
            mark(text, "M-TALK");
        }
        talk.agreed.iter_mut().for_each(|one| mark(&mut one.text, "M-AGREED"));
        talk.prepared.iter_mut().for_each(|one| mark(&mut one.text, "M-TALK"));
        talk
    });
    record.talks = talks.collect();
    for given in &mut record.together.given {
        mark(&mut given.to, "M-TOGETHER");
    }
    let review = |review: &mut Review| {
        for text in [&mut review.from, &mut review.message] {
            mark(text, "M-TOGETHER");
        }
        review.points.iter_mut().for_each(|point| mark(&mut point.text, "M-TOGETHER"));
    };
    for desk in &mut record.together.desks {
        review(&mut desk.review);
        mark(&mut desk.share.from, "M-TOGETHER");
        mark(&mut desk.share.message, "M-TOGETHER");
    }
    record.together.received.iter_mut().for_each(|one| review(&mut one.review));
    let snapshot = |snapshot: &Snapshot| Snapshot {
        name: "M-KEPT".to_owned(),
        assessment: marked_answers(&snapshot.assessment, "M-KEPT-EVIDENCE"),
        ..snapshot.clone()
    };
    record.history = record.history.snapshots().iter().map(snapshot).collect::<History>();
    record
}

/// What is in no share, whatever is chosen.
pub const NEVER: [&str; 8] = [
    "M-NOTE",
    "M-ME",
    "M-HEAD",
    "M-WORDS",
    "M-TALK",
    "M-TOGETHER",
    "M-OTHER-VALUE",
    "M-KEPT-EVIDENCE",
];
