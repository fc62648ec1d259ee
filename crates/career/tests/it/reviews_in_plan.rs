//! What a person makes of what a reader said: an answer, a goal, an action of the plan.

use career::{
    Record,
    plan::{ActionKind, PlanChange},
    record::Change,
    talk::ActionRef,
    together::{Point, PointKind, Relation, Reply, ReplyState, TogetherChange},
};

use crate::{
    reviews::{IMPROVE, handed_out, take_in, view},
    support::{day, subject},
};

/// Somebody with a goal and a view that says three things, one of them nothing.
fn with_view() -> Record {
    let (mut record, share) = handed_out();
    let mut review = view(&share, Relation::Mentor, "先輩");
    let point = |id, kind, about, text: &str| Point { id, kind, about, text: text.to_owned() };
    review.points = vec![
        point(1, PointKind::Comment, Some(subject(IMPROVE)), " 説明が分かりやすい "),
        point(2, PointKind::Action, None, "隣の係を見る"),
        point(3, PointKind::Question, None, "  "),
    ];
    record.apply(Change::Plan(PlanChange::Add("目標".to_owned(), None, day("2026-12-01"))));
    record.apply(take_in(&review, None));
    record
}

fn reply(record: &Record, point: u32) -> Reply {
    record.together.received(1).expect("it was taken in").reply(point)
}

fn open(record: &Record) -> usize {
    record.together.received(1).expect("it was taken in").open()
}

fn to_plan(point: u32, goal: Option<u32>) -> Change {
    Change::TakeToPlan((1, point), goal, ActionKind::People, day("2026-12-06"))
}

fn answer(point: u32, text: &str) -> Change {
    Change::Together(TogetherChange::Answer(1, point, text.to_owned()))
}

fn say(point: u32, state: ReplyState) -> Change {
    Change::Together(TogetherChange::Reply(1, point, state))
}

#[test]
fn what_is_written_answers_what_was_open_and_nothing_else() {
    let mut record = with_view();
    assert_eq!(open(&record), 2, "what says nothing waits for no answer");
    record.apply(answer(1, "  "));
    assert_eq!(reply(&record, 1).state, ReplyState::Open);
    record.apply(answer(1, "うれしい"));
    assert_eq!(reply(&record, 1).state, ReplyState::Answered);
    assert_eq!(open(&record), 1);
    record.apply(answer(1, ""));
    assert_eq!(reply(&record, 1), Reply::default());
    record.apply(say(1, ReplyState::Discarded));
    record.apply(answer(1, "でも、ありがとう"));
    assert_eq!(reply(&record, 1).state, ReplyState::Discarded);
    assert_eq!(open(&record), 1);
}

#[test]
fn what_is_not_there_has_no_reply() {
    let mut record = with_view();
    let before = record.clone();
    for change in [
        say(3, ReplyState::Accepted),
        say(9, ReplyState::Accepted),
        answer(3, "x"),
        Change::Together(TogetherChange::Reply(7, 1, ReplyState::Accepted)),
        to_plan(3, None),
        to_plan(9, None),
        Change::TakeToPlan((7, 1), None, ActionKind::People, day("2026-12-06")),
        // A goal that is not there takes no action.
        to_plan(2, Some(9)),
    ] {
        record.apply(change);
        assert_eq!(record, before);
    }
}

#[test]
fn an_action_becomes_one_of_a_goal_or_of_a_new_one() {
    for (goal, expected) in [(Some(1), (1, 1, 1)), (None, (2, 1, 2))] {
        let mut record = with_view();
        record.apply(to_plan(2, goal));
        let (id, action, goals) = expected;
        let reply = reply(&record, 2);
        assert_eq!(reply.state, ReplyState::Accepted);
        assert_eq!(
            (reply.goal, reply.action.clone()),
            (None, Some(ActionRef { goal: id, action }))
        );
        assert!(reply.is_in_plan(&record.plan));
        assert_eq!(record.plan.goals.len(), goals);
        let goal = record.plan.goals.iter().find(|goal| goal.id == id).expect("it is there");
        assert_eq!(goal.actions[0].text, "隣の係を見る");
        assert_eq!(goal.actions[0].kind, ActionKind::People);
        // Once is enough.
        let before = record.clone();
        record.apply(to_plan(2, Some(1)));
        assert_eq!(record, before);
    }
}

#[test]
fn anything_else_becomes_a_goal_whatever_goal_is_named() {
    for goal in [None, Some(1)] {
        let mut record = with_view();
        record.apply(to_plan(1, goal));
        let new = &record.plan.goals[1];
        assert_eq!(new.title, "説明が分かりやすい");
        assert_eq!(new.about, Some(subject(IMPROVE)));
        assert_eq!(new.begun, day("2026-12-06"));
        assert_eq!((reply(&record, 1).goal, reply(&record, 1).action), (Some(new.id), None));
    }
}

#[test]
fn what_is_taken_out_of_the_plan_is_let_go_and_can_be_put_in_again() {
    for point in [1, 2] {
        let mut record = with_view();
        record.apply(to_plan(point, None));
        record.apply(answer(point, "やってみます"));
        record.apply(Change::Plan(PlanChange::Remove(2)));
        let kept = reply(&record, point);
        assert_eq!((kept.goal, kept.action.as_ref()), (None, None));
        assert_eq!((kept.state, kept.text.as_str()), (ReplyState::Accepted, "やってみます"));
        // Another goal with the same number is another goal.
        record.apply(Change::Plan(PlanChange::Add("別".to_owned(), None, day("2026-12-07"))));
        assert!(!reply(&record, point).is_in_plan(&record.plan));
        record.apply(to_plan(point, None));
        assert!(reply(&record, point).is_in_plan(&record.plan));
        assert_eq!(record.plan.goals.len(), 3);
    }
}

#[test]
fn a_view_taken_out_leaves_the_plan_as_it_is() {
    let mut record = with_view();
    record.apply(to_plan(2, Some(1)));
    record.apply(Change::Together(TogetherChange::Remove(1)));
    assert!(record.together.received.is_empty());
    assert_eq!(record.plan.goals[0].actions.len(), 1);
}

#[test]
fn writing_goes_on_only_where_one_was_writing() {
    let continues = |one: &Change, other: &Change| one.continues(other);
    assert!(continues(&answer(1, "ab"), &answer(1, "a")));
    assert!(!continues(&answer(1, "ab"), &answer(2, "a")));
    assert!(!continues(&say(1, ReplyState::Open), &answer(1, "a")));
}
