//! A summary of a record for a spreadsheet or a staff database: rows of the same few columns, in parts one chooses.
//!
//! Private notes are in none of the parts, and life and conditions only when the person said that they may be shown.
//!
//! ```
//! # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
//! use career::spreadsheet::{Material, Parts, count, write};
//! let museum = sample::museum();
//! let material = Material {
//!     framework: &museum.framework,
//!     questionnaire: &museum.questionnaire,
//!     development: museum.policy.development.value.as_ref(),
//!     messages: &museum.messages,
//! };
//! let parts = Parts { plan: true, ..Parts::default() };
//! assert_eq!(count(&museum.koke(), parts, material), 1);
//! let csv = write(&museum.koke(), parts, material);
//! assert!(csv.lines().nth(1).unwrap().starts_with("goal,1,Tell a story,"));
//! ```

use csv::{QuoteStyle, Terminator, WriterBuilder};

use crate::{
    Framework, Language, Questionnaire, Record,
    framework::Rank,
    history::Snapshot,
    messages::Messages,
    outcome::{Outcome, outcome},
    path::{Stage, StageKind},
    plain_text::clean,
    plan::{Action, Goal},
    policy::Development,
};

/// The columns, in their order. What stands in the first is the same in every language; the heads are messages.
pub const COLUMNS: [&str; 8] = [
    "spreadsheet.part",
    "spreadsheet.id",
    "spreadsheet.name",
    "spreadsheet.state",
    "spreadsheet.level",
    "spreadsheet.from",
    "spreadsheet.to",
    "spreadsheet.text",
];

/// Which parts of a record go into the summary.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is chosen on its own")]
pub struct Parts {
    /// Ranks, the level aimed for, and ratings.
    pub ratings: bool,
    /// What happened that shows them.
    pub evidence: bool,
    /// The plan.
    pub plan: bool,
    /// Postings, projects and qualifications.
    pub path: bool,
    /// The wish for the next posting.
    pub wish: bool,
    /// Life and conditions, where they may be shown.
    pub life: bool,
    /// Names and days of snapshots.
    pub history: bool,
}

impl Parts {
    /// Everything that can be chosen.
    pub const ALL: Self = Self {
        ratings: true,
        evidence: true,
        plan: true,
        path: true,
        wish: true,
        life: true,
        history: true,
    };
}

/// What a summary is written with.
#[derive(Clone, Copy, Debug)]
pub struct Material<'a> {
    /// Ranks and official words.
    pub framework: &'a Framework,
    /// The questions.
    pub questionnaire: &'a Questionnaire,
    /// Fields of work, where they can be had.
    pub development: Option<&'a Development>,
    /// The words of the portal.
    pub messages: &'a Messages,
}

/// The summary as CSV for spreadsheets: UTF-8 with a byte-order mark, lines ending in CRLF, and no cell that a
/// spreadsheet would take for a formula.
pub fn write(record: &Record, parts: Parts, material: Material) -> String {
    csv(&COLUMNS.map(|id| material.messages.get(id).to_owned()), &rows(record, parts, material))
}

/// How many rows the summary has below its head.
pub fn count(record: &Record, parts: Parts, material: Material) -> usize {
    rows(record, parts, material).len()
}

fn rows(record: &Record, parts: Parts, material: Material) -> Vec<Cells> {
    let mut rows = Rows { rows: Vec::new(), material };
    if parts.ratings || parts.evidence {
        rows.assessment(record, parts);
    }
    if parts.plan {
        record.plan.goals.iter().for_each(|goal| rows.goal(goal));
    }
    if parts.path {
        for kind in StageKind::ALL {
            record.path.of_kind(kind).into_iter().for_each(|stage| rows.stage(stage));
        }
    }
    if parts.wish {
        rows.wish(record);
    }
    if parts.life
        && let Some(life) = record.path.life.for_others()
    {
        rows.text("life", "events", &life.events);
        rows.text("life", "conditions", &life.conditions);
    }
    if parts.history {
        record.history.snapshots().iter().for_each(|snapshot| rows.snapshot(snapshot));
    }
    rows.rows
}

/// One row, by column.
type Cells = [String; COLUMNS.len()];

struct Rows<'a> {
    rows: Vec<Cells>,
    material: Material<'a>,
}

impl Rows<'_> {
    fn language(&self) -> Language {
        self.material.messages.language()
    }

    fn add(&mut self, cells: [&str; COLUMNS.len()]) {
        self.rows.push(cells.map(str::to_owned));
    }

    /// A row with nothing but a text; none where there is none.
    fn text(&mut self, part: &str, id: &str, text: &str) {
        if !text.trim().is_empty() {
            self.add([part, id, "", "", "", "", "", text]);
        }
    }

    fn rank(&self, rank: &Rank) -> String {
        let titles = rank.titles.iter().map(|title| title.get(self.language()));
        titles.collect::<Vec<_>>().join(self.material.messages.get("list.titles"))
    }

    fn assessment(&mut self, record: &Record, parts: Parts) {
        let Material { framework, questionnaire, .. } = self.material;
        let assessment = &record.assessment;
        if parts.ratings {
            let ranks = [("current", &assessment.current), ("target", &assessment.target)];
            for (part, id) in ranks {
                if let Some(rank) = id.as_ref().and_then(|id| framework.rank(id)) {
                    let name = self.rank(rank);
                    self.add([part, rank.id.as_str(), &name, "", "", "", "", ""]);
                }
            }
            let aim = assessment.aim.number().to_string();
            self.add(["aim", "", "", "", &aim, "", "", ""]);
        }
        if let Some(outcome) = outcome(framework, questionnaire, assessment) {
            self.answers(&outcome, parts);
        }
    }

    fn answers(&mut self, outcome: &Outcome, parts: Parts) {
        let Material { framework, questionnaire, .. } = self.material;
        for row in &outcome.rows {
            let rating = row.rating().filter(|_| parts.ratings);
            let evidence = row.evidence().filter(|_| parts.evidence);
            if rating.is_none() && evidence.is_none() {
                continue;
            }
            let words = framework.official(&row.item.about, outcome.target);
            let name = words.map_or("", |(words, _)| words.get(self.language()));
            let state = rating.map_or("", |one| one.name(questionnaire).get(self.language()));
            let level = rating.and_then(crate::assessment::Rating::level);
            let level = level.map_or_else(String::new, |level| level.number().to_string());
            let text = evidence.map(crate::assessment::Evidence::as_text).unwrap_or_default();
            self.add(["answer", &row.item.about.to_string(), name, state, &level, "", "", &text]);
        }
    }

    fn goal(&mut self, goal: &Goal) {
        let state = self.material.messages.get(goal.state.message()).to_owned();
        let (begun, ended) = (goal.begun.to_string(), ended(goal.ended));
        let text = [&goal.first_step, &goal.sign, &goal.reflection]
            .into_iter()
            .map(|text| text.trim())
            .filter(|text| !text.is_empty());
        let text = text.collect::<Vec<_>>().join("\n");
        let id = goal.id.to_string();
        self.add(["goal", &id, &goal.title, &state, "", &begun, &ended, &text]);
        goal.actions.iter().for_each(|action| self.action(goal, action));
    }

    fn action(&mut self, goal: &Goal, action: &Action) {
        let messages = self.material.messages;
        let state = messages.get(action.state.message());
        let kind = messages.get(action.kind.message());
        let due = match action.due_day() {
            Ok(Some(day)) => day.to_string(),
            _ => action.due.clone(),
        };
        let id = format!("{}-{}", goal.id, action.id);
        let done = ended(action.done);
        self.add(["action", &id, &action.text, state, "", &due, &done, kind]);
    }

    fn stage(&mut self, stage: &Stage) {
        let field = stage.field.as_ref().map(|id| {
            let field = self.material.development.and_then(|development| development.field(id));
            field.map_or_else(|| id.to_string(), |field| field.name.get(self.language()).to_owned())
        });
        let part = match stage.kind {
            StageKind::Assignment => "assignment",
            StageKind::Project => "project",
            StageKind::Qualification => "qualification",
        };
        let (from, to) = match stage.years() {
            Ok(Some((from, to))) => {
                (from.to_string(), to.map(|to| to.to_string()).unwrap_or_default())
            }
            _ => (stage.from.clone(), stage.to.clone()),
        };
        let id = stage.id.to_string();
        let field = field.unwrap_or_default();
        self.add([part, &id, &stage.name, &field, "", &from, &to, &stage.learned]);
    }

    fn wish(&mut self, record: &Record) {
        let wish = &record.path.wish;
        for id in &wish.fields {
            let field = self.material.development.and_then(|development| development.field(id));
            let name =
                field.map_or(id.as_str(), |field| field.name.get(self.language())).to_owned();
            self.add(["wish", id.as_str(), &name, "", "", "", "", ""]);
        }
        self.text("wish", "place", &wish.place);
        self.text("wish", "reasons", &wish.reasons);
    }

    fn snapshot(&mut self, snapshot: &Snapshot) {
        let day = snapshot.day.to_string();
        let id = snapshot.id.to_string();
        self.add(["snapshot", &id, &snapshot.name, "", "", &day, "", ""]);
    }
}

fn ended(day: Option<crate::day::Day>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

/// A table as CSV; see [`write`].
pub(crate) fn csv<const N: usize>(heads: &[String; N], rows: &[[String; N]]) -> String {
    let mut writer = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .quote_style(QuoteStyle::Necessary)
        .from_writer(Vec::new());
    for row in std::iter::once(heads).chain(rows) {
        // Writing into memory does not fail, and every row has as many cells as the first.
        let _ = writer.write_record(row.iter().map(|cell| harmless(cell)));
    }
    let text = writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok());
    format!("\u{feff}{}", text.unwrap_or_default())
}

/// A cell as text: with a mark in front where a spreadsheet would calculate with it. Some pass over blanks in front,
/// and Japanese ones take full-width signs as well.
fn harmless(cell: &str) -> String {
    const SIGNS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
    let cell = clean(cell);
    let blank = |c: char| c.is_whitespace() || c == '\u{feff}';
    let calculates = cell.trim_start_matches(blank).starts_with(SIGNS);
    let mark = if calculates || cell.starts_with(['\t', '\r', '\n']) { "'" } else { "" };
    format!("{mark}{cell}")
}
