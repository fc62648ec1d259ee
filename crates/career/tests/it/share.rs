//! What a person shows to one reader: what they chose, and never what is for them alone.

use career::{
    Record,
    exchange::{Opened, read_share, write_share},
    interview::Audience,
    together::{Choice, Share, ShareHead, SharePart, parts_to_show, share},
};
use proptest::{prelude::*, sample::subsequence};
use serde_json::Value;

use crate::{
    arbitrary,
    arbitrary_together::{self, fingerprint},
    marked::{NEVER, marked, marked_sheets},
    prepare::with_material,
    support::{Content, both, day, holds, messages},
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
            for mark in ["M-DROPPED", "M-OWN", "M-AGREED", "M-KEPT"] {
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
