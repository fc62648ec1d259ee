//! What a person shows to one reader: what they chose, and never what is for them alone.

use std::collections::BTreeMap;

use career::{
    Record,
    assessment::{Answer, Assessment, Evidence},
    exchange::{Opened, read_share, write_share},
    history::{History, Snapshot},
    interview::Audience,
    plan::{ActionState, GoalState},
    sheet::{Entry, Sheet},
    together::{Choice, Review, Share, ShareHead, SharePart, parts_to_show, share},
    values::{Pile, Sorted, Values},
};
use proptest::{prelude::*, sample::subsequence};
use serde_json::Value;

use crate::{
    arbitrary,
    arbitrary_together::{self, fingerprint},
    prepare::with_material,
    support::{Content, both, day, holds, id, messages},
};

/// What is shown of a record by a choice, in Japanese.
pub fn shown(content: &Content, record: &Record, choice: &Choice) -> Share {
    let messages = messages(career::Language::Ja);
    with_material(content, record, &messages, day("2026-12-01"), |material| {
        share(&ShareHead::default(), choice, material)
    })
}

/// The questions with the ratings, and nothing else.
pub fn ratings_alone() -> Choice {
    Choice { parts: vec![SharePart::Items, SharePart::Ratings], sheet: None }
}

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
fn marked_sheets(
    content: &Content,
) -> BTreeMap<career::Id<career::interview::InterviewType>, Sheet> {
    let whom = [Audience::Me, Audience::Talk, Audience::Paper];
    let sheet = |kind: &career::interview::InterviewType| {
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
pub const NEVER: [&str; 9] = [
    "M-NOTE",
    "M-ME",
    "M-HEAD",
    "M-WORDS",
    "M-OWN",
    "M-TALK",
    "M-TOGETHER",
    "M-OTHER-VALUE",
    "M-KEPT-EVIDENCE",
];

/// What was written for one part each, and comes into what is prepared for an interview, too.
const WITH: [(&str, SharePart); 6] = [
    ("M-EVIDENCE", SharePart::Evidence),
    ("M-GOAL", SharePart::Goals),
    ("M-PATH", SharePart::Path),
    ("M-POSTING", SharePart::Posting),
    ("M-LIFE", SharePart::Life),
    ("M-VALUE", SharePart::Values),
];

#[test]
fn what_is_for_the_person_alone_or_was_not_chosen_is_in_no_share() {
    for content in both() {
        let kinds: Vec<_> = content.interviews.types.iter().map(|kind| kind.id.clone()).collect();
        let choice = (
            subsequence(&SharePart::ALL[..], 0..=10),
            proptest::option::of(proptest::sample::select(kinds)),
            any::<u16>(),
        );
        let values = (arbitrary::record(&content), arbitrary::assessment(&content), choice);
        holds(80, &values, |(record, assessment, (parts, kind, some))| {
            let record = marked(&content, record, &assessment);
            let sheet = kind.map(|kind| {
                let known = content.interviews.kind(&kind).expect("it is in the content");
                let parts = known.parts.iter().enumerate();
                let parts = parts.filter(|(place, _)| some & (1 << (place % 16)) != 0);
                (kind, parts.map(|(_, part)| part.id.clone()).collect::<Vec<_>>())
            });
            let choice = Choice { parts, sheet };
            let written = write_share(&shown(&content, &record, &choice), &content.framework);
            for mark in NEVER {
                prop_assert!(!written.contains(mark), "{mark}");
            }
            let prepared = choice.sheet.is_some();
            for mark in ["M-DROPPED", "M-AGREED", "M-KEPT"] {
                prop_assert!(prepared || !written.contains(mark), "{mark}");
            }
            for (mark, part) in WITH {
                let asked = !part.is_of_items() || choice.has(SharePart::Items);
                let chosen = choice.has(part) && asked || prepared;
                prop_assert!(chosen || !written.contains(mark), "{mark}");
            }
            prop_assert!(record.path.life.shown || !written.contains("M-LIFE"));
            let parts = choice.sheet.iter().flat_map(|(_, parts)| parts);
            let found = written.matches("M-PART").count();
            prop_assert!(found <= parts.count());
            let json: Value = serde_json::from_str(&written).expect("it is JSON");
            let rated = json["items"].as_array().expect("a list").iter();
            let told = |field: &str| rated.clone().any(|item| item.get(field).is_some());
            prop_assert!(choice.has(SharePart::Ratings) || !told("rating"));
            prop_assert!(choice.has(SharePart::Wishes) || !told("wish"));
            prop_assert!(choice.has(SharePart::Standing) || json["standing"].is_null());
            Ok(())
        });
    }
}

#[test]
fn everything_that_was_chosen_is_there_so_that_the_test_looks_in_the_right_place() {
    let content = crate::support::second();
    let values = (arbitrary::record(&content), arbitrary::assessment(&content));
    let seen = std::cell::RefCell::new(std::collections::BTreeSet::new());
    holds(40, &values, |(record, assessment)| {
        let mut record = marked(&content, record, &assessment);
        record.path.life.shown = true;
        let kind = content.interviews.types[0].clone();
        let parts = kind.parts.iter().map(|part| part.id.clone()).collect();
        let choice = Choice { parts: SharePart::ALL.to_vec(), sheet: Some((kind.id, parts)) };
        let written = write_share(&shown(&content, &record, &choice), &content.framework);
        let marks = WITH.iter().map(|(mark, _)| *mark).chain(["M-PART"]);
        seen.borrow_mut().extend(marks.filter(|mark| written.contains(mark)));
        Ok(())
    });
    assert_eq!(seen.into_inner().len(), 7);
}

#[test]
fn a_part_for_oneself_cannot_even_be_chosen() {
    for content in both() {
        let record =
            Record { sheets: marked_sheets(&content).into_iter().collect(), ..<_>::default() };
        let messages = messages(career::Language::Ja);
        with_material(&content, &record, &messages, day("2026-12-01"), |material| {
            for kind in &content.interviews.types {
                let lines = parts_to_show(&kind.id, material);
                assert!(lines.iter().all(|line| line.audience != Audience::Me), "{}", kind.id);
                assert!(lines.iter().all(|line| !line.text.contains("M-ME")), "{}", kind.id);
            }
        });
    }
}

fn any_subject() -> BoxedStrategy<career::questionnaire::Subject> {
    arbitrary::retired_subject().boxed()
}

#[test]
fn any_share_comes_back_as_it_was() {
    for content in both() {
        holds(60, &arbitrary_together::share(any_subject()), |share| {
            let text = write_share(&share, &content.framework);
            let revision = content.framework.organisation().revision;
            let read = read_share("shown.json", &text, &content.framework);
            prop_assert_eq!(read, Ok(Opened { value: share, revision }));
            Ok(())
        });
    }
}

#[test]
fn a_fingerprint_tells_every_share_from_any_other() {
    let share = || arbitrary_together::share(any_subject());
    holds(80, &(share(), share()), |(one, other)| {
        prop_assert_eq!(one.fingerprint() == other.fingerprint(), one == other);
        prop_assert_eq!(one.fingerprint(), one.clone().fingerprint());
        // Any one thing different is another share.
        let changed = [
            Share { day: other.day, ..one.clone() },
            Share { from: other.from, ..one.clone() },
            Share { to: other.to, ..one.clone() },
            Share { message: other.message, ..one.clone() },
            Share { standing: other.standing, ..one.clone() },
            Share { items: other.items, ..one.clone() },
            Share { sheet: other.sheet, ..one.clone() },
            Share { goals: other.goals, ..one.clone() },
            Share { path: other.path, ..one.clone() },
            Share { wish: other.wish, ..one.clone() },
            Share { life: other.life, ..one.clone() },
            Share { values: other.values, ..one.clone() },
        ];
        for changed in changed {
            prop_assert_eq!(changed.fingerprint() == one.fingerprint(), changed == one);
        }
        Ok(())
    });
}

#[test]
fn a_fingerprint_is_written_as_it_is_read() {
    holds(60, &fingerprint(), |fingerprint| {
        prop_assert_eq!(fingerprint.to_string().parse(), Ok(fingerprint));
        Ok(())
    });
    for bad in
        ["", "0", "0123456789abcde", "0123456789abcdef0", "0123456789ABCDEF", "+123456789abcdef"]
    {
        assert_eq!(bad.parse::<career::together::Fingerprint>(), Err(()), "{bad}");
    }
}
