//! What the portal suggests for the parts of a sheet from the assessment and the plan.

use career::{
    Language::{En, Ja},
    history::HistoryChange,
    plan::{ActionChange, ActionKind, ActionState, GoalState, GoalText, PlanChange},
    record::Change,
};

use crate::{
    prepare::Person,
    support::{day, id, rate, rated, subject, tell, wish},
};

fn goal(title: &str) -> Change {
    Change::Plan(PlanChange::Add(title.to_owned(), None, day("2026-04-01")))
}

fn move_goal(goal: u32, state: GoalState, on: &str) -> Change {
    Change::Plan(PlanChange::Move(goal, state, day(on)))
}

fn write_goal(goal: u32, text: GoalText, words: &str) -> Change {
    Change::Plan(PlanChange::Write(goal, text, words.to_owned()))
}

fn action(goal: u32, text: &str) -> Change {
    Change::Plan(PlanChange::AddAction(goal, ActionKind::Experience, text.to_owned(), None))
}

fn move_action(goal: u32, action: u32, state: ActionState, on: &str) -> Change {
    Change::Plan(PlanChange::Action(goal, action, ActionChange::Move(state, day(on))))
}

fn due(goal: u32, action: u32, text: &str) -> Change {
    Change::Plan(PlanChange::Action(goal, action, ActionChange::Due(text.to_owned())))
}

fn take(on: &str) -> Change {
    Change::History(HistoryChange::Take(String::new(), day(on)))
}

#[test]
fn strengths_are_suggested_with_their_evidence_and_without_the_rating() {
    let mut person = Person::of_the_museum("year-review");
    person.is_suggested("year-light", &[], &[]);
    person.rates("point/gentle-hands", 4, "  冬の展示替え\n");
    person.rates("role/keeper-research", 3, "");
    person.is_suggested(
        "year-light",
        &["やさしい手つき：冬の展示替え", "収蔵品の来歴を調べ、年に一度の紀要にまとめる。"],
        &[
            "Gentle hands: 冬の展示替え",
            "Researches where objects come from and writes them up in the yearly bulletin.",
        ],
    );
    person.does(Change::Target(None));
    person.is_suggested("year-light", &[], &[]);
}

#[test]
fn growth_candidates_are_suggested_in_the_official_words() {
    let mut person = Person::of_the_museum("year-review");
    person.rates("point/true-to-source", 2, "証拠はここに出ない");
    person.rates("ability/patience", 1, "");
    let (ja, en) =
        (["待てる心", "出どころへの誠実さ"], ["A patient heart", "Being true to the source"]);
    person.is_suggested("next-practice", &ja, &en);
    person.does(wish("point/gentle-hands"));
    person.rates("role/keeper-research", 2, "");
    person.is_suggested(
        "next-practice",
        &["やさしい手つき", ja[0], "収蔵品の来歴を調べ、年に一度の紀要にまとめる。"],
        &[
            "Gentle hands",
            en[0],
            "Researches where objects come from and writes them up in the yearly bulletin.",
        ],
    );
}

#[test]
fn a_point_is_suggested_as_the_rank_aimed_for_words_it() {
    let mut person = Person::of_the_museum("year-review");
    person.rates("point/visitor-wonder", 5, "");
    let in_the_galleries = "- Cherishing visitors' wonder (in the galleries)";
    assert_eq!(person.text("year-light", En), in_the_galleries);
    person.does(Change::Target(Some(id("guide"))));
    assert_eq!(person.text("year-light", En), "- Cherishing visitors' wonder");
}

#[test]
fn what_is_asked_is_suggested_from_the_roles_of_the_rank_aimed_for_or_else_held() {
    let mut person = Person::of_the_museum("year-review");
    person.does(Change::Target(Some(id("star-warden"))));
    person.does(Change::Current(Some(id("dome-master"))));
    let ja = "百年先を思い、何を集め何を残すかを定める。";
    let en = "Decides what to collect and what to keep with the next hundred years in mind.";
    person.is_suggested("next-step", &[ja], &[en]);
    let ja = "機器の十年の手入れ計画を立て、夜の当番を組む。";
    let en = "Draws up a ten-year upkeep plan for the instruments and sets the night rota.";
    for target in [None, Some(id("retired-rank"))] {
        person.does(Change::Target(target));
        person.is_suggested("next-step", &[ja], &[en]);
    }
    person.does(Change::Current(None));
    person.is_suggested("next-step", &[], &[]);
}

#[test]
fn open_goals_are_suggested_with_what_is_to_be_done_those_worked_on_first() {
    let mut person = Person::of_the_museum("year-review");
    person.is_suggested("still-walking", &[], &[]);
    person.does_all(["待つ前に", "案内を書き直す", "机", " 歩く ", "届いた", ""].map(goal));
    person.does_all([
        // The first one waits after all, the fourth comes in for it.
        move_goal(1, GoalState::Waiting, "2026-05-01"),
        move_goal(4, GoalState::Priority, "2026-05-01"),
        move_goal(5, GoalState::Reached, "2027-01-01"),
        action(2, " 下書き\n"),
        action(2, "済んだ"),
        action(2, "やめた"),
        action(2, "見せる"),
        due(2, 1, " 令和9年4月10日"),
        due(2, 2, "2027-01-01"),
        move_action(2, 2, ActionState::Done, "2027-01-01"),
        move_action(2, 3, ActionState::Dropped, "2027-01-01"),
        move_action(2, 4, ActionState::Doing, "2027-01-01"),
        write_goal(2, GoalText::FirstStep, "もう済んだ一歩"),
        write_goal(3, GoalText::FirstStep, " 引き出しを空ける "),
        write_goal(6, GoalText::FirstStep, "題のない一歩"),
    ]);
    person.is_suggested(
        "still-walking",
        &[
            "案内を書き直す：下書き（令和9年4月10日まで）、見せる",
            "机：引き出しを空ける",
            "歩く",
            "待つ前に",
            "題のない一歩",
        ],
        &[
            "案内を書き直す: 下書き (by 令和9年4月10日), 見せる",
            "机: 引き出しを空ける",
            "歩く",
            "待つ前に",
            "題のない一歩",
        ],
    );
}

#[test]
fn what_was_done_and_reached_in_this_fiscal_year_is_suggested_by_day() {
    let mut person = Person::of_the_museum("year-review");
    person.does_all(["展示", "語り", "雲"].map(goal));
    person.does_all(["一", "二", "三", "四", "まだ"].map(|text| action(1, text)));
    person.does_all([
        action(2, " 聴く "),
        move_action(1, 1, ActionState::Done, "2027-03-31"),
        move_action(1, 2, ActionState::Done, "2026-04-01"),
        move_action(1, 3, ActionState::Done, "2026-03-31"),
        move_action(1, 4, ActionState::Done, "2027-04-01"),
        move_action(1, 5, ActionState::Doing, "2026-06-01"),
        move_action(2, 1, ActionState::Done, "2026-10-01"),
        move_goal(2, GoalState::Reached, "2026-11-01"),
        write_goal(2, GoalText::Reflection, " 声が届いた。\n"),
        move_goal(3, GoalState::Dropped, "2026-11-01"),
    ]);
    person.is_suggested(
        "kept-promises",
        &["二（展示）", "聴く（語り）", "一（展示）", "「語り」に届いた：声が届いた。"],
        &["二 (展示)", "聴く (語り)", "一 (展示)", "Reached “語り”: 声が届いた。"],
    );
    // The next day another year begins, and the one after that, and long ago nothing was dated.
    person.today = day("2027-04-01");
    person.is_suggested("kept-promises", &["四（展示）"], &["四 (展示)"]);
    person.today = day("2026-03-31");
    person.is_suggested("kept-promises", &["三（展示）"], &["三 (展示)"]);
    person.today = day("2028-04-01");
    person.is_suggested("kept-promises", &[], &[]);
    // A goal reached that no day is known of was reached in no year.
    person.record.plan.goals[1].ended = None;
    person.today = day("2026-12-01");
    assert!(!person.text("kept-promises", Ja).contains("届いた"));
}

#[test]
fn what_rose_since_the_snapshot_before_is_suggested() {
    let mut person = Person::of_the_museum("year-review");
    person.is_suggested("brighter", &[], &[]);
    for (about, level) in [
        ("ability/patience", 2),
        ("point/gentle-hands", 2),
        ("point/true-to-source", 4),
        ("point/asked-once", 1),
    ] {
        person.does(rate(about, rated(level)));
    }
    person.does(take("2026-04-10"));
    person.is_suggested("brighter", &[], &[]);
    person.rates("point/gentle-hands", 4, "冬の展示替え");
    person.does(rate("ability/patience", rated(3)));
    person.does(rate("point/true-to-source", rated(3)));
    person.does(rate("role/keeper-research", rated(5)));
    let ja = ["やさしい手つき：冬の展示替え", "待てる心"];
    let en = ["Gentle hands: 冬の展示替え", "A patient heart"];
    person.is_suggested("brighter", &ja, &en);
    // Kept as it is now, it is still the snapshot before that counts.
    person.does(take("2026-10-01"));
    person.does(Change::GoTo(Some(subject("point/gentle-hands"))));
    person.is_suggested("brighter", &ja, &en);
    // What the content no longer asks is told in the words it was asked in.
    person.does(rate("point/asked-once", rated(2)));
    let words = "point/asked-onceについて、どうでしたか。";
    person.is_suggested("brighter", &[words], &[words]);
    person.does(tell("point/asked-once", "春"));
    let (ja, en) = (format!("{words}：春"), format!("{words}: 春"));
    person.is_suggested("brighter", &[&ja], &[&en]);
    person.does(Change::History(HistoryChange::Clear));
    person.is_suggested("brighter", &[], &[]);
}

#[test]
fn nothing_is_suggested_for_questions_and_for_what_only_the_person_knows() {
    let mut person = Person::of_the_museum("check-in");
    person.rates("point/gentle-hands", 5, "冬の展示替え");
    person.does(goal("展示"));
    for part in ["questions", "last-nights", "lantern", "under-the-cloak"] {
        person.is_suggested(part, &[], &[]);
    }
}
