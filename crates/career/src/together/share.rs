//! What a person shows to one reader: parts they chose one by one, and never a private one.

use std::{fmt, hash::Hasher, str::FromStr};

use fnv::FnvHasher;
use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use crate::{
    Id, Record,
    assessment::{Evidence, Rating, is_false},
    day::Day,
    framework::Rank,
    interview::{Audience, InterviewType, Part},
    path::StageKind,
    plan::{ActionState, GoalState},
    problem::Kind,
    questionnaire::Subject,
    reading::{Definitions, Node, Read, object},
    sheet::{self, Line, Material},
    values::Pile,
    workshop::ValueCard,
};

object! {
    /// What a person shows to one reader. What was not chosen is empty.
    #[derive(Serialize)]
    pub struct Share {
        /// The day it was made.
        pub day: Day,
        /// Who shows it, if they give a name.
        pub from: String,
        /// Whom it is for, if they say so.
        pub to: String,
        /// What they would like to hear or to talk about.
        pub message: String,
        /// The ranks held and aimed for.
        pub standing: Option<Standing>,
        /// The questions they ask for a view of, in the order asked, with what they chose to show of their answers.
        pub items: Vec<SharedItem>,
        /// What they prepared for an interview.
        pub sheet: Option<SharedSheet>,
        /// What they want to grow in and do for it.
        pub goals: Vec<SharedGoal>,
        /// The way behind them.
        pub path: Vec<SharedStage>,
        /// The wish for the next posting.
        pub wish: Option<SharedWish>,
        /// Life and conditions.
        pub life: Option<SharedLife>,
        /// The cards that matter most to them, the first most.
        pub values: Vec<SharedValue>,
    }
}

object! {
    /// The ranks a person holds and aims for.
    #[derive(Serialize)]
    pub struct Standing {
        /// The rank held.
        pub current: Option<Id<Rank>>,
        /// The rank aimed for.
        pub target: Option<Id<Rank>>,
    }
}

object! {
    /// A question, and what is shown of the answer.
    #[derive(Serialize)]
    pub struct SharedItem {
        /// What it is about.
        pub about: Subject,
        /// Its words when it was shown.
        pub words: String,
        /// The rating; `None` where there is none, or ratings are not shown.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub rating: Option<Rating> = None,
        /// What happened that shows it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub evidence: Option<Evidence> = None,
        /// Whether they wish to grow in it.
        #[serde(skip_serializing_if = "is_false")]
        pub wish: bool = false,
    }
}

object! {
    /// Parts of what was prepared for an interview.
    #[derive(Serialize)]
    pub struct SharedSheet {
        /// What kind of interview it is.
        pub kind: Id<InterviewType>,
        /// What the kind is called.
        pub name: String,
        /// The parts chosen.
        pub parts: Vec<SharedText>,
    }
}

object! {
    /// A text with its heading.
    #[derive(Serialize)]
    pub struct SharedText {
        /// The heading.
        pub title: String,
        /// The text.
        pub text: String,
    }
}

object! {
    /// A goal of the plan.
    #[derive(Serialize)]
    pub struct SharedGoal {
        /// What to grow in.
        pub title: String,
        /// Where it stands.
        pub state: GoalState,
        /// What is done for it.
        pub actions: Vec<SharedAction>,
    }
}

object! {
    /// An action of the plan.
    #[derive(Serialize)]
    pub struct SharedAction {
        /// What to do.
        pub text: String,
        /// By when, as the person wrote it.
        pub due: String,
        /// Where it stands.
        pub state: ActionState,
    }
}

object! {
    /// A stage of the path.
    #[derive(Serialize)]
    pub struct SharedStage {
        /// What it is.
        pub kind: StageKind,
        /// What it is called.
        pub name: String,
        /// Since when, as the person wrote it.
        pub from: String,
        /// Until when.
        pub to: String,
        /// What was learned.
        pub learned: String,
    }
}

object! {
    /// The wish for the next posting.
    #[derive(Serialize)]
    pub struct SharedWish {
        /// What the fields of work are called.
        pub fields: Vec<String>,
        /// Which work.
        pub place: String,
        /// Why.
        pub reasons: String,
    }
}

object! {
    /// Life and working conditions.
    #[derive(Serialize)]
    pub struct SharedLife {
        /// Events behind and before them.
        pub events: String,
        /// Conditions they need or wish for.
        pub conditions: String,
    }
}

object! {
    /// A card that matters very much.
    #[derive(Serialize)]
    pub struct SharedValue {
        /// Which.
        pub card: Id<ValueCard>,
        /// What it says.
        pub name: String,
    }
}

/// A part of a record one can choose to show. The parts of a sheet are chosen one by one beside these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SharePart {
    /// The questions, for the reader's own view. The rank aimed for shows from them.
    Items,
    /// The ranks held and aimed for.
    Standing,
    /// The ratings.
    Ratings,
    /// What happened that shows them.
    Evidence,
    /// What one wishes to grow in.
    Wishes,
    /// Open and reached goals, with their actions.
    Goals,
    /// Postings, projects and qualifications.
    Path,
    /// The wish for the next posting.
    Posting,
    /// Life and conditions; shown only where the person has said that they may be.
    Life,
    /// The cards that matter most.
    Values,
}

impl SharePart {
    /// Every part, in the order of the file.
    pub const ALL: [Self; 10] = [
        Self::Items,
        Self::Standing,
        Self::Ratings,
        Self::Evidence,
        Self::Wishes,
        Self::Goals,
        Self::Path,
        Self::Posting,
        Self::Life,
        Self::Values,
    ];

    /// The message that names it.
    pub fn message(self) -> &'static str {
        match self {
            Self::Items => "share.items",
            Self::Standing => "share.standing",
            Self::Ratings => "share.ratings",
            Self::Evidence => "share.evidence",
            Self::Wishes => "share.wishes",
            Self::Goals => "share.goals",
            Self::Path => "share.path",
            Self::Posting => "share.posting",
            Self::Life => "share.life",
            Self::Values => "share.values",
        }
    }

    /// Whether it is something of the answers, and so shown with the questions only.
    pub fn is_of_items(self) -> bool {
        matches!(self, Self::Ratings | Self::Evidence | Self::Wishes)
    }
}

/// What a person chose to show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// The parts of the record.
    pub parts: Vec<SharePart>,
    /// Parts of what was prepared for one kind of interview.
    pub sheet: Option<(Id<InterviewType>, Vec<Id<Part>>)>,
}

impl Choice {
    /// Whether this part was chosen.
    pub fn has(&self, part: SharePart) -> bool {
        self.parts.contains(&part)
    }
}

/// What stands at the head of a share.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShareHead {
    /// Who shows it.
    pub from: String,
    /// Whom it is for.
    pub to: String,
    /// What they would like to hear.
    pub message: String,
}

/// What is shown of `material.record` by this choice. Never a private note, a part of a sheet that is for the person
/// alone, or life and conditions that may not be shown, whatever was chosen; and nothing that says nothing.
pub fn share(head: &ShareHead, choice: &Choice, material: &Material) -> Share {
    let record = material.record;
    Share {
        day: material.today,
        from: head.from.trim().to_owned(),
        to: head.to.trim().to_owned(),
        message: head.message.trim().to_owned(),
        standing: choice.has(SharePart::Standing).then(|| Standing {
            current: record.assessment.current.clone(),
            target: record.assessment.target.clone(),
        }),
        items: if choice.has(SharePart::Items) { items(choice, material) } else { Vec::new() },
        sheet: choice.sheet.as_ref().and_then(|(kind, parts)| shared_sheet(kind, parts, material)),
        goals: if choice.has(SharePart::Goals) { goals(record) } else { Vec::new() },
        path: if choice.has(SharePart::Path) { path(record) } else { Vec::new() },
        wish: choice.has(SharePart::Posting).then(|| wish(material)).flatten(),
        life: choice.has(SharePart::Life).then(|| life(record)).flatten(),
        values: if choice.has(SharePart::Values) { values(record) } else { Vec::new() },
    }
}

fn items(choice: &Choice, material: &Material) -> Vec<SharedItem> {
    let rows = material.outcome.into_iter().flat_map(|outcome| &outcome.rows);
    rows.map(|row| SharedItem {
        about: row.item.about.clone(),
        words: row.item.question.get(material.language()).to_owned(),
        rating: row.rating().filter(|_| choice.has(SharePart::Ratings)),
        evidence: row.evidence().filter(|_| choice.has(SharePart::Evidence)).cloned(),
        wish: row.wished() && choice.has(SharePart::Wishes),
    })
    .collect()
}

/// The parts of what was prepared for an interview of this kind that can be shown: those that are not for the person
/// alone, and say something.
pub fn parts_to_show(kind: &Id<InterviewType>, material: &Material) -> Vec<Line> {
    let known = material.interviews.kind(kind);
    let mut lines = sheet::lines(known, material.record.sheets.get(kind), material);
    lines.retain(|line| line.audience != Audience::Me && !line.is_blank());
    lines
}

fn shared_sheet(
    kind: &Id<InterviewType>,
    chosen: &[Id<Part>],
    material: &Material,
) -> Option<SharedSheet> {
    let lines = parts_to_show(kind, material).into_iter();
    let parts: Vec<_> = lines
        .filter(|line| chosen.contains(&line.id))
        .map(|line| SharedText { title: line.title, text: line.text.trim().to_owned() })
        .collect();
    let known = material.interviews.kind(kind).map(|kind| kind.name.get(material.language()));
    let kept = material.record.sheets.get(kind).map(|sheet| sheet.kind.as_str());
    let name = known.or(kept).unwrap_or_default().to_owned();
    (!parts.is_empty()).then(|| SharedSheet { kind: kind.clone(), name, parts })
}

fn goals(record: &Record) -> Vec<SharedGoal> {
    let shown = record.plan.goals.iter().filter(|goal| goal.state != GoalState::Dropped);
    shown
        .filter(|goal| !goal.title.trim().is_empty())
        .map(|goal| SharedGoal {
            title: goal.title.trim().to_owned(),
            state: goal.state,
            actions: goal
                .actions
                .iter()
                .filter(|action| action.state != ActionState::Dropped)
                .filter(|action| !action.text.trim().is_empty())
                .map(|action| SharedAction {
                    text: action.text.trim().to_owned(),
                    due: action.due.trim().to_owned(),
                    state: action.state,
                })
                .collect(),
        })
        .collect()
}

fn path(record: &Record) -> Vec<SharedStage> {
    let stages = StageKind::ALL.into_iter().flat_map(|kind| record.path.of_kind(kind));
    stages
        .filter(|stage| !stage.is_blank())
        .map(|stage| SharedStage {
            kind: stage.kind,
            name: stage.name.trim().to_owned(),
            from: stage.from.trim().to_owned(),
            to: stage.to.trim().to_owned(),
            learned: stage.learned.trim().to_owned(),
        })
        .collect()
}

fn wish(material: &Material) -> Option<SharedWish> {
    let wish = &material.record.path.wish;
    let name = |id| {
        let field = material.development.and_then(|development| development.field(id));
        let name = field.map(|field| field.name.get(material.language()));
        name.unwrap_or(id.as_str()).to_owned()
    };
    let shown = SharedWish {
        fields: wish.fields.iter().map(name).collect(),
        place: wish.place.trim().to_owned(),
        reasons: wish.reasons.trim().to_owned(),
    };
    let says = !shown.fields.is_empty() || !shown.place.is_empty() || !shown.reasons.is_empty();
    says.then_some(shown)
}

fn life(record: &Record) -> Option<SharedLife> {
    let life = record.path.life.for_others()?;
    let [events, conditions] = [&life.events, &life.conditions].map(|text| text.trim().to_owned());
    (!events.is_empty() || !conditions.is_empty()).then_some(SharedLife { events, conditions })
}

fn values(record: &Record) -> Vec<SharedValue> {
    let close = record.values.pile(Pile::Close);
    close.map(|one| SharedValue { card: one.card.clone(), name: one.name.clone() }).collect()
}

impl Share {
    /// Tells it from other shares. It follows from what is shown alone, so it names nobody; the review of a share has
    /// the same, and by it is found again what the review is of.
    pub fn fingerprint(&self) -> Fingerprint {
        let mut hasher = FnvHasher::default();
        // Nothing in a share cannot be written.
        hasher.write(&serde_json::to_vec(self).unwrap_or_default());
        Fingerprint(hasher.finish())
    }

    /// Whether there is nothing to look at.
    pub fn is_empty(&self) -> bool {
        let Self { items, sheet, goals, path, wish, life, values, standing, .. } = self;
        items.is_empty()
            && sheet.is_none()
            && goals.is_empty()
            && path.is_empty()
            && wish.is_none()
            && life.is_none()
            && values.is_empty()
            && standing.is_none()
    }

    /// The question about `about`.
    pub fn item(&self, about: &Subject) -> Option<&SharedItem> {
        self.items.iter().find(|item| item.about == *about)
    }
}

/// What tells a share from others: 16 hexadecimal digits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fingerprint(u64);

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl FromStr for Fingerprint {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let digit = |c: u8| c.is_ascii_digit() || (b'a'..=b'f').contains(&c);
        if text.len() != 16 || !text.bytes().all(digit) {
            return Err(());
        }
        u64::from_str_radix(text, 16).map(Self).map_err(|_| ())
    }
}

impl Serialize for Fingerprint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Read for Fingerprint {
    fn read(node: &Node) -> Option<Self> {
        let text = node.text()?;
        text.parse().ok().or_else(|| node.problem(Kind::BadId { found: text.to_owned() }))
    }

    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": "string", "pattern": "^[0-9a-f]{16}$" })
    }
}
