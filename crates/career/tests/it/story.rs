//! A year lived through in the portal, told in order.

use career::{
    Record,
    history::Way,
    history::{HistoryChange, shifts},
    path::{PathChange, StageKind, StageText},
    plan::{ActionChange, ActionKind, ActionState, GoalState, GoalText, PlanChange},
    record::Change,
    story::{What, story},
    talk::{TalkChange, TalkText},
};
use proptest::prelude::*;

use crate::{
    arbitrary,
    support::{both, city, day, holds, id, rate, rated, record, subject, tell},
};

fn take(name: &str, on: &str) -> Change {
    Change::History(HistoryChange::Take(name.to_owned(), day(on)))
}

fn add(title: &str, about: &str, on: &str) -> Change {
    Change::Plan(PlanChange::Add(title.to_owned(), Some(subject(about)), day(on)))
}

fn talk(change: TalkChange) -> Change {
    Change::Talk(change)
}

fn begin(kind: &str, on: &str) -> Change {
    talk(TalkChange::Begin(id(kind), kind.to_owned(), day(on)))
}

fn move_goal(goal: u32, state: GoalState, on: &str) -> Change {
    Change::Plan(PlanChange::Move(goal, state, day(on)))
}

fn add_action(goal: u32, kind: ActionKind, text: &str) -> Change {
    Change::Plan(PlanChange::AddAction(goal, kind, text.to_owned(), None))
}

fn move_action(goal: u32, action: u32, state: ActionState, on: &str) -> Change {
    Change::Plan(PlanChange::Action(goal, action, ActionChange::Move(state, day(on))))
}

/// Everything somebody did from April 2026 to March 2027.
fn year() -> Record {
    record(vec![
        // Spring: a first look, three goals and one that waits.
        Change::Current(Some(id("shunin"))),
        Change::Target(Some(id("kakaricho"))),
        rate("point/work-improvement", rated(2)),
        rate("point/staff-development", rated(1)),
        rate("point/immediate-issues", rated(3)),
        take("春", "2026-04-10"),
        add("改善を続ける", "point/work-improvement", "2026-04-10"),
        add("後輩に教える", "point/staff-development", "2026-04-10"),
        add("課題を見つける", "point/immediate-issues", "2026-04-12"),
        add("調整する", "element/negotiation", "2026-04-12"),
        add_action(1, ActionKind::Experience, "受付の分担を変える"),
        add_action(1, ActionKind::Study, "業務改善の研修"),
        add_action(2, ActionKind::People, "メンターに聞く"),
        // The same day a first conversation, held the day before; another is begun and never ended.
        begin("one-on-one", "2026-04-13"),
        talk(TalkChange::Write(1, TalkText::Day, "令和8年4月12日".to_owned())),
        talk(TalkChange::End(1, Vec::new())),
        begin("career-talk", "2026-05-01"),
        // Early summer.
        move_action(2, 1, ActionState::Done, "2026-05-20"),
        move_action(1, 2, ActionState::Dropped, "2026-05-30"),
        move_action(1, 1, ActionState::Done, "2026-06-15"),
        rate("point/work-improvement", rated(3)),
        tell("point/work-improvement", "受付の分担を変え、待ち時間が減った"),
        take("夏", "2026-07-01"),
        // Autumn: one is let go, the waiting one comes in, and the department changes.
        move_goal(3, GoalState::Dropped, "2026-09-30"),
        move_goal(4, GoalState::Priority, "2026-09-30"),
        Change::Path(PathChange::Add(StageKind::Assignment)),
        Change::Path(PathChange::Write(1, StageText::From, "令和8年10月".to_owned())),
        rate("point/immediate-issues", rated(2)),
        take("異動", "2026-10-01"),
        // The end of the year.
        rate("point/work-improvement", rated(4)),
        move_goal(1, GoalState::Reached, "2027-03-20"),
        Change::Plan(PlanChange::Write(1, GoalText::Reflection, "続いた".to_owned())),
        take("年度末", "2027-03-20"),
        begin("appraisal-end", "2027-03-20"),
        talk(TalkChange::End(3, Vec::new())),
    ])
}

/// The story in words.
fn told(record: &Record) -> Vec<String> {
    let events = story(record);
    let line = |what: &What| match what {
        What::Taken(snapshot) => format!("taken {}", snapshot.name),
        What::Begun(goal) => format!("begun {}", goal.title),
        What::Done(goal, action) => format!("done {} for {}", action.text, goal.title),
        What::Reached(goal) => format!("reached {}", goal.title),
        What::Dropped(goal) => format!("dropped {}", goal.title),
        What::Talked(talk) => format!("talked {}", talk.name),
    };
    events.iter().map(|event| format!("{} {}", event.day, line(&event.what))).collect()
}

#[test]
fn a_year_is_told_in_order() {
    assert_eq!(
        told(&year()),
        [
            "2026-04-10 begun 改善を続ける",
            "2026-04-10 begun 後輩に教える",
            "2026-04-10 taken 春",
            "2026-04-12 begun 課題を見つける",
            "2026-04-12 begun 調整する",
            "2026-04-12 talked one-on-one",
            "2026-05-20 done メンターに聞く for 後輩に教える",
            "2026-06-15 done 受付の分担を変える for 改善を続ける",
            "2026-07-01 taken 夏",
            "2026-09-30 dropped 課題を見つける",
            "2026-10-01 taken 異動",
            "2027-03-20 reached 改善を続ける",
            "2027-03-20 taken 年度末",
            "2027-03-20 talked appraisal-end",
        ]
    );
}

#[test]
fn what_is_taken_back_is_not_told() {
    let mut record = year();
    record.apply(move_goal(1, GoalState::Waiting, "2027-03-25"));
    record.apply(move_goal(3, GoalState::Waiting, "2027-03-25"));
    record.apply(move_action(2, 1, ActionState::Doing, "2027-03-25"));
    record.apply(Change::History(HistoryChange::Clear));
    record.apply(Change::Plan(PlanChange::Remove(4)));
    record.apply(talk(TalkChange::Resume(1)));
    record.apply(talk(TalkChange::Remove(3)));
    assert_eq!(
        told(&record),
        [
            "2026-04-10 begun 改善を続ける",
            "2026-04-10 begun 後輩に教える",
            "2026-04-12 begun 課題を見つける",
            "2026-06-15 done 受付の分担を変える for 改善を続ける",
        ]
    );
    assert_eq!(told(&Record::default()), [] as [String; 0]);
}

#[test]
fn the_first_and_the_last_look_of_the_year_show_what_rose_and_what_fell() {
    let record = year();
    let [first, .., last] = record.history.snapshots() else { panic!("there are four") };
    let ways: Vec<_> = shifts(&first.assessment, &last.assessment)
        .into_iter()
        .map(|shift| (shift.about.to_string(), shift.way))
        .collect();
    let expected = [
        ("point/immediate-issues", Way::Fell(1)),
        ("point/staff-development", Way::Same),
        ("point/work-improvement", Way::Rose(2)),
    ];
    assert_eq!(ways, expected.map(|(about, way)| (about.to_owned(), way)));
}

#[test]
fn the_year_is_kept_whole_in_a_file() {
    use career::exchange::{read, write};
    let (framework, record) = (city().framework, year());
    let opened = read("mine.json", &write(&record, &framework), &framework);
    assert_eq!(opened.as_ref().map(told), Ok(told(&record)));
    assert_eq!(opened, Ok(record));
}

#[test]
fn everything_dated_is_told_once_and_by_day() {
    for content in both() {
        holds(60, &arbitrary::record(&content), |record| {
            let events = story(&record);
            prop_assert!(events.is_sorted_by_key(|event| event.day));
            let goals = &record.plan.goals;
            let done = goals.iter().flat_map(|goal| &goal.actions);
            let done = done.filter(|action| action.done.is_some()).count();
            let ended = goals.iter().filter(|goal| !goal.state.is_open() && goal.ended.is_some());
            let taken = record.history.snapshots().len();
            let talked = record.talks.over().len();
            let goals = goals.len() + done + ended.count();
            prop_assert_eq!(events.len(), goals + taken + talked);
            Ok(())
        });
    }
}
