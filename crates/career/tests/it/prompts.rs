//! What the portal asks further on a sheet: what suits the person, and only what there is something to fill into.

use career::{
    Language::{self, En, Ja},
    Record,
    history::{History, Snapshot},
    interview::PLACEHOLDERS,
    plan::{ActionChange, ActionKind, ActionState, GoalState, PlanChange},
    record::Change,
    sheet::Filling,
};
use proptest::{prelude::*, sample::select};

use crate::{
    arbitrary,
    prepare::{Person, Words, suggested, with_material},
    support::{both, day, holds, id, level, rate, rated, wish},
};

fn goal(title: &str) -> Change {
    Change::Plan(PlanChange::Add(title.to_owned(), None, day("2026-04-01")))
}

/// Somebody who entered nothing, or only these ranks.
fn of_ranks(kind: &str, current: Option<&str>, target: Option<&str>) -> Person {
    let mut person = Person::of_the_museum(kind);
    person.does(Change::Current(current.map(id)));
    person.does(Change::Target(target.map(id)));
    person
}

/// What somebody does before they are asked.
type Does<'a> = &'a dyn Fn(&mut Person);

const VISITORS: &str = "来館者の一言で、覚えているものはありますか。";
const HESITATED: &str = "品を運ぶとき、手が迷ったのはどこでしたか。";
const ALOUD: &str = "点灯の手順で、声に出して確かめたいところはどこですか。";

#[test]
fn a_prompt_for_a_rank_is_for_those_who_hold_or_aim_for_it() {
    for (current, target, expected) in [
        (None, None, &[VISITORS][..]),
        (None, Some("guide"), &[VISITORS]),
        (None, Some("star-apprentice"), &[VISITORS, HESITATED]),
        (None, Some("dome-hand"), &[VISITORS, ALOUD]),
        (None, Some("dome-master"), &[VISITORS]),
        (None, Some("retired-rank"), &[VISITORS]),
    ] {
        let person = of_ranks("check-in", current, target);
        assert_eq!(person.prompts("last-nights", Ja), expected, "{target:?}");
    }
    let person = of_ranks("check-in", Some("star-apprentice"), Some("dome-hand"));
    let quietest = "「星見習い」として立った夜のうち、いちばん静かだったのはどの夜ですか。";
    assert_eq!(person.prompts("last-nights", Ja), [quietest, VISITORS, HESITATED, ALOUD]);
}

#[test]
fn a_prompt_for_a_track_is_for_those_who_hold_or_aim_for_a_rank_of_it() {
    let lacking = "Tools, time or someone to talk to: which do you lack just now?";
    let weather = "What about the roof and the weather would you like to talk over early?";
    for (current, target, expected) in [
        (None, None, &[lacking][..]),
        (None, Some("dome-hand"), &[lacking, weather]),
        (Some("dome-master"), Some("guide"), &[lacking, weather]),
        (Some("star-keeper"), Some("guide"), &[lacking]),
    ] {
        let person = of_ranks("check-in", current, target);
        assert_eq!(person.prompts("lantern", En), expected, "{current:?} {target:?}");
    }
}

#[test]
fn a_placeholder_is_filled_when_there_is_something_and_its_prompt_left_out_otherwise() {
    let (nobody, keeper) = (None, Some("star-keeper"));
    let done = |person: &mut Person| {
        person.does(goal("展示"));
        for (one, (text, on)) in (1..).zip([
            ("二", "2026-12-01"),
            (" 三 ", "2027-01-01"),
            ("一", "2026-05-01"),
            ("去年", "2026-03-31"),
        ]) {
            let kind = ActionKind::Study;
            let moved = ActionChange::Move(ActionState::Done, day(on));
            person.does(Change::Plan(PlanChange::AddAction(1, kind, text.to_owned(), None)));
            person.does(Change::Plan(PlanChange::Action(1, one, moved)));
        }
    };
    let cases: [(Option<&str>, &str, &str, Does, &str); 8] = [
        (
            keeper,
            "check-in",
            "bright-spots",
            &|person| {
                person.rates("point/gentle-hands", 3, "冬の展示替え");
                person.rates("point/true-to-source", 5, "");
            },
            "On which night did \"Being true to the source\" shine?",
        ),
        (
            keeper,
            "check-in",
            "faint-spots",
            &|person| {
                person.rates("point/true-to-source", 1, "");
                person.does(wish("point/gentle-hands"));
            },
            "Where could you try \"Gentle hands\" this very night?",
        ),
        (
            nobody,
            "year-review",
            "still-walking",
            &|person| {
                person.does_all([goal("届いた"), goal(" 待つ "), goal("歩く")]);
                let state = |goal, state| PlanChange::Move(goal, state, day("2026-05-01"));
                person.does(Change::Plan(state(1, GoalState::Reached)));
                person.does(Change::Plan(state(2, GoalState::Waiting)));
            },
            "What will the next night of \"歩く\" be like?",
        ),
        (
            nobody,
            "year-review",
            "kept-promises",
            &done,
            "After \"三\", what changed for visitors or for those you work with?",
        ),
        (
            nobody,
            "crossroads",
            "footprints",
            &|person| {
                person.does(Change::Current(Some(id("star-keeper"))));
            },
            "What did you see for the first time when you became \"Star Keeper / Chart Keeper\"?",
        ),
        (
            nobody,
            "check-in",
            "questions",
            &|person| {
                person.does(Change::Target(Some(id("star-keeper"))));
            },
            "If you could ask one thing of a \"Star Keeper / Chart Keeper\", what would it be?",
        ),
        // What is filled in is nobody's placeholder.
        (
            nobody,
            "year-review",
            "still-walking",
            &|person| person.does(goal("{done} {x}")),
            "What will the next night of \"{done} {x}\" be like?",
        ),
        (
            nobody,
            "crossroads",
            "packed",
            &|person| person.does(goal("歩く")),
            "Could you carry on with \"歩く\" on another path?",
        ),
    ];
    for (target, kind, part, does, expected) in cases {
        let mut person = of_ranks(kind, None, target);
        let before = person.prompts(part, En);
        assert!(before.iter().all(|prompt| prompt != expected), "{part}");
        does(&mut person);
        let after = person.prompts(part, En);
        assert!(after.contains(&expected.to_owned()), "{after:?}");
        assert_eq!(after.len(), before.len() + 1, "{after:?}");
    }
}

#[test]
fn what_is_blank_is_not_filled_in() {
    let mut person = of_ranks("year-review", None, None);
    let before = person.prompts("still-walking", Ja);
    person.does(goal(" \n"));
    assert_eq!(person.prompts("still-walking", Ja), before);
    person.does(Change::Current(Some(id("retired-rank"))));
    person.prepares("crossroads");
    assert_eq!(person.prompts("footprints", Ja).len(), 1);
}

#[test]
fn titles_are_joined_as_the_language_does() {
    let person = of_ranks("check-in", None, Some("dome-hand"));
    let asked = "「ドーム番・投影番」の人に、一つだけ尋ねるなら何ですか。";
    assert!(person.prompts("questions", Ja).contains(&asked.to_owned()));
}

#[test]
fn only_prompts_of_the_part_that_suit_are_asked_each_once_and_none_with_a_gap() {
    let words = Words::read();
    for content in both() {
        let values = (arbitrary::record(&content), arbitrary::assessment(&content));
        holds(30, &values, |(record, assessment)| {
            let record = Record { assessment, ..record };
            for language in Language::ALL {
                with_material(&content, &record, words.get(language), day("2027-03-31"), |with| {
                    for (kind, part) in content
                        .interviews
                        .types
                        .iter()
                        .flat_map(|kind| kind.parts.iter().map(move |part| (kind, part)))
                    {
                        let asked = Filling::new(kind, with).prompts(part);
                        prop_assert!(asked.len() <= part.prompts.len());
                        for name in PLACEHOLDERS {
                            let gap = format!("{{{name}}}");
                            prop_assert!(!asked.iter().any(|prompt| prompt.contains(&gap)));
                        }
                    }
                    Ok(())
                })?;
            }
            Ok(())
        });
    }
}

#[test]
fn no_rating_is_in_anything_suggested_or_asked() {
    let words = Words::read();
    // Two people who wrote the same and rated everything differently, but on the same side of what they aim for, are
    // suggested and asked the same.
    let levels = (select(&[(1, 1), (5, 4)][..]), 2..=5u8, 2..=5u8);
    for content in both() {
        let values = (arbitrary::record(&content), arbitrary::assessment(&content), levels.clone());
        holds(30, &values, |(record, assessment, ((aim, below), one, other))| {
            let all_rated = |number: u8| {
                let mut record = record.clone();
                record.assessment = assessment.clone();
                let subjects: Vec<_> =
                    assessment.answers.iter().map(|(about, _)| about.to_string()).collect();
                let rate_all = |record: &mut Record, number| {
                    for about in &subjects {
                        record.apply(rate(about, rated(number)));
                    }
                };
                record.apply(Change::Aim(level(aim)));
                rate_all(&mut record, 1);
                let before = Snapshot {
                    id: 1,
                    name: String::new(),
                    day: day("2026-04-01"),
                    assessment: record.assessment.clone(),
                };
                record.history = History::from_iter([before]);
                rate_all(&mut record, number);
                suggested(&content, &record, &words, day("2027-03-31"))
            };
            let most = if below == 4 { 4 } else { 5 };
            prop_assert_eq!(all_rated(one.min(most)), all_rated(other.min(most)));
            Ok(())
        });
    }
}
