//! The summary for a spreadsheet: columns, line ends, parts, and cells that nothing is calculated from.

use career::{
    Language::{self, En, Ja},
    Record,
    assessment::Rating,
    history::HistoryChange,
    path::{PathChange, StageKind, StageText},
    plan::{ActionChange, ActionKind, ActionState, GoalText, PlanChange},
    questionnaire::Form,
    record::Change,
    spreadsheet::{COLUMNS, Material, Parts, write},
};
use proptest::prelude::*;

use crate::{
    arbitrary,
    support::{Content, both, city, day, holds, id, level, messages, rate, rated, record, tell},
};

const NONE: Parts = Parts {
    ratings: false,
    evidence: false,
    plan: false,
    path: false,
    wish: false,
    life: false,
    history: false,
};

fn written(content: &Content, record: &Record, parts: Parts, language: Language) -> String {
    let material = Material {
        framework: &content.framework,
        questionnaire: &content.questionnaire,
        development: Some(content.development()),
        messages: &messages(language),
    };
    write(record, parts, material)
}

/// The rows as a spreadsheet reads them, the heads first; every row has the same number of cells, or it fails.
fn cells(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').expect("it begins with a byte-order mark");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    let rows = reader.records().map(|row| row.expect("every row is a row"));
    rows.map(|row| row.iter().map(str::to_owned).collect()).collect()
}

/// The rows below the heads.
fn rows(content: &Content, record: &Record, parts: Parts, language: Language) -> Vec<Vec<String>> {
    cells(&written(content, record, parts, language)).split_off(1)
}

/// Somebody of the city with something of everything.
fn somebody() -> Record {
    let stage = |id, text, words: &str| Change::Path(PathChange::Write(id, text, words.to_owned()));
    let goal = |text, words: &str| Change::Plan(PlanChange::Write(1, text, words.to_owned()));
    let action = |change| Change::Plan(PlanChange::Action(1, 1, change));
    record([
        Change::Current(Some(id("shunin"))),
        Change::Target(Some(id("kakaricho"))),
        Change::Form(Form::Full),
        Change::Aim(level(4)),
        rate("point/work-improvement", rated(3)),
        tell("point/work-improvement", "受付の分担を変えた"),
        rate("ability/contribution", Rating::NotApplicable),
        rate("point/citizen-view", rated(5)), // not asked of the rank aimed for
        Change::Plan(PlanChange::Add("改善を続ける".to_owned(), None, day("2026-04-10"))),
        goal(GoalText::FirstStep, "数える"),
        goal(GoalText::Reflection, " 続いた\n"),
        Change::Plan(PlanChange::AddAction(1, ActionKind::Study, "研修".to_owned(), None)),
        action(ActionChange::Due("令和８年７月１日".to_owned())),
        action(ActionChange::Move(ActionState::Done, day("2026-06-30"))),
        Change::Path(PathChange::Add(StageKind::Assignment)),
        stage(1, StageText::Name, "市民課"),
        stage(1, StageText::From, "令和2年4月"),
        stage(1, StageText::Learned, "聞くこと"),
        Change::Path(PathChange::Field(1, Some(id("counter")))),
        Change::Path(PathChange::Add(StageKind::Qualification)),
        stage(2, StageText::Name, "簿記"),
        stage(2, StageText::From, "昔"),
        Change::Path(PathChange::WishField(id("projects"), true)),
        Change::Path(PathChange::WishField(id("retired"), true)),
        Change::Path(PathChange::WishReasons("計画を立てたい".to_owned())),
        Change::Path(PathChange::LifeEvents("介護".to_owned())),
        Change::Path(PathChange::LifeShown(true)),
        Change::History(HistoryChange::Take("春".to_owned(), day("2026-04-10"))),
    ])
}

#[test]
fn it_begins_with_the_heads_in_words() {
    let city = city();
    assert_eq!(COLUMNS.len(), 8);
    for language in Language::ALL {
        let text = written(&city, &Record::default(), NONE, language);
        let messages = messages(language);
        let heads = COLUMNS.map(|id| messages.get(id).to_owned());
        let rows = cells(&text);
        assert_eq!((rows.len(), &rows[0][..]), (1, &heads[..]));
        assert!(heads.iter().zip(COLUMNS).all(|(head, id)| *head != id), "{heads:?}");
        assert!(text.starts_with('\u{feff}') && text.ends_with("\r\n"));
    }
}

#[test]
fn the_rows_are_these() {
    let official = |about: &str, language| {
        let city = city();
        let words =
            city.framework.official(&crate::support::subject(about), city.rank("kakaricho"));
        words.expect("it is official").0.get(language).to_owned()
    };
    let (improvement, contribution) =
        (official("point/work-improvement", Ja), official("ability/contribution", Ja));
    let city = city();
    let title = |rank: &str| {
        let titles = city.rank(rank).titles.iter().map(|title| title.get(Ja));
        titles.collect::<Vec<_>>().join(messages(Ja).get("list.titles"))
    };
    let three = city.questionnaire.anchor(level(3)).name.get(Ja);
    let not_applicable = city.questionnaire.not_applicable.name.get(Ja);
    let field = |name: &str| {
        let field = city.development().field(&id(name)).expect("it is a field");
        field.name.get(Ja).to_owned()
    };
    let (counter, projects) = (field("counter"), field("projects"));
    let messages = messages(Ja);
    let (priority, done) = (messages.get("goal.priority"), messages.get("action.done"));
    let expected = [
        ["current", "shunin", &title("shunin"), "", "", "", "", ""],
        ["target", "kakaricho", &title("kakaricho"), "", "", "", "", ""],
        ["aim", "", "", "", "4", "", "", ""],
        [
            "answer",
            "point/work-improvement",
            &improvement,
            three,
            "3",
            "",
            "",
            "受付の分担を変えた",
        ],
        ["answer", "ability/contribution", &contribution, not_applicable, "", "", "", ""],
        ["goal", "1", "改善を続ける", priority, "", "2026-04-10", "", "数える\n続いた"],
        [
            "action",
            "1-1",
            "研修",
            done,
            "",
            "2026-07-01",
            "2026-06-30",
            messages.get("action.study"),
        ],
        ["assignment", "1", "市民課", &counter, "", "2020", "", "聞くこと"],
        ["qualification", "2", "簿記", "", "", "昔", "", ""],
        ["wish", "projects", &projects, "", "", "", "", ""],
        ["wish", "retired", "retired", "", "", "", "", ""],
        ["wish", "reasons", "", "", "", "", "", "計画を立てたい"],
        ["life", "events", "", "", "", "", "", "介護"],
        ["snapshot", "1", "春", "", "", "2026-04-10", "", ""],
    ];
    assert_eq!(rows(&city, &somebody(), Parts::ALL, Ja), expected);
}

#[test]
fn each_part_is_chosen_on_its_own() {
    let city = city();
    for (parts, expected) in [
        (NONE, &[][..]),
        (Parts { ratings: true, ..NONE }, &["current", "target", "aim", "answer", "answer"][..]),
        (Parts { evidence: true, ..NONE }, &["answer"]),
        (Parts { plan: true, ..NONE }, &["goal", "action"]),
        (Parts { path: true, ..NONE }, &["assignment", "qualification"]),
        (Parts { wish: true, ..NONE }, &["wish", "wish", "wish"]),
        (Parts { life: true, ..NONE }, &["life"]),
        (Parts { history: true, ..NONE }, &["snapshot"]),
    ] {
        let rows = rows(&city, &somebody(), parts, En);
        let found: Vec<_> = rows.iter().map(|row| row[0].as_str()).collect();
        assert_eq!(found, expected, "{parts:?}");
    }
}

#[test]
fn evidence_without_ratings_shows_no_rating_and_ratings_without_evidence_no_evidence() {
    let city = city();
    let evidence = rows(&city, &somebody(), Parts { evidence: true, ..NONE }, Ja);
    assert_eq!(evidence[0][3..], ["", "", "", "", "受付の分担を変えた"]);
    let ratings = rows(&city, &somebody(), Parts { ratings: true, ..NONE }, Ja);
    assert!(ratings.iter().all(|row| row[7].is_empty()), "{ratings:?}");
}

#[test]
fn lines_end_as_spreadsheets_want_and_what_must_be_quoted_is() {
    let city = city();
    let add =
        |title: &str| Change::Plan(PlanChange::Add(title.to_owned(), None, day("2026-04-10")));
    let plain = written(&city, &record([add("a")]), Parts { plan: true, ..NONE }, En);
    assert_eq!(plain.matches('\n').count(), 2);
    assert_eq!(plain.matches("\r\n").count(), 2);
    assert!(!plain.contains('"'));
    let quoted = written(&city, &record([add("a,\"b\"\nc")]), Parts { plan: true, ..NONE }, En);
    assert!(quoted.contains(",\"a,\"\"b\"\"\nc\","), "{quoted}");
}

#[test]
fn no_cell_is_taken_for_a_formula() {
    let city = city();
    for (title, shown) in [
        ("=1+1", "'=1+1"),
        ("=HYPERLINK(\"https://example.org\")", "'=HYPERLINK(\"https://example.org\")"),
        ("+81 263", "'+81 263"),
        ("-3日", "'-3日"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("\n=1", "'\n=1"),
        ("\tx", "'\tx"),
        (" =1", "' =1"),
        ("　=1", "'　=1"),
        ("\u{feff}=1", "'\u{feff}=1"),
        ("＝1+1", "'＝1+1"),
        ("＋1", "'＋1"),
        ("－1", "'－1"),
        ("＠x", "'＠x"),
        ("1=1", "1=1"),
        ("a-b", "a-b"),
        ("'x", "'x"),
        (" x", " x"),
        ("", ""),
        ("・改善", "・改善"),
    ] {
        let record =
            record([Change::Plan(PlanChange::Add(title.to_owned(), None, day("2026-04-10")))]);
        let rows = rows(&city, &record, Parts { plan: true, ..NONE }, Ja);
        assert_eq!(rows[0][2], shown, "{title:?}");
    }
}

/// Whether a spreadsheet might calculate with the cell.
fn calculates(cell: &str) -> bool {
    let cell = cell.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    cell.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

#[test]
fn every_row_has_eight_cells_none_a_formula_and_both_languages_the_same_parts_and_ids() {
    for content in both() {
        let values = (arbitrary::record(&content), arbitrary::assessment(&content));
        holds(40, &values, |(record, assessment)| {
            let record = Record { assessment, ..record };
            let [ja, en] = [Ja, En].map(|language| rows(&content, &record, Parts::ALL, language));
            for row in ja.iter().chain(&en) {
                prop_assert_eq!(row.len(), COLUMNS.len());
                prop_assert!(row.iter().all(|cell| !calculates(cell)), "{:?}", row);
            }
            // What is in no language: part, id, level, days.
            let same = |rows: &[Vec<String>]| -> Vec<Vec<String>> {
                let pick = |row: &Vec<String>| [0, 1, 4, 5, 6].map(|at| row[at].clone()).to_vec();
                rows.iter().map(pick).collect()
            };
            prop_assert_eq!(same(&ja), same(&en));
            let snapshots = ja.iter().filter(|row| row[0] == "snapshot").count();
            prop_assert_eq!(snapshots, record.history.snapshots().len());
            let goals = ja.iter().filter(|row| row[0] == "goal").count();
            prop_assert_eq!(goals, record.plan.goals.len());
            Ok(())
        });
    }
}
