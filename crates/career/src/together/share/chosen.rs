//! What is shown of a record by a person's choice.

use super::{
    Share, SharedAction, SharedGoal, SharedItem, SharedLife, SharedSheet, SharedStage, SharedText,
    SharedValue, SharedWish, Standing,
};
use crate::{
    Id, Record,
    assessment::Assessment,
    interview::{Audience, InterviewType, Part},
    path::StageKind,
    plan::{ActionState, GoalState},
    sheet::{self, Line, Material},
    values::Pile,
};

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
///
/// ```
/// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
/// use career::together::{Choice, ShareHead, SharePart, parts_to_show, share};
/// let museum = sample::museum();
/// let mut record = museum.koke();
/// record.path.life.events = "A child is coming".to_owned();
/// let outcome = museum.outcome(&record);
/// let material = museum.material(&record, &outcome);
/// let kind = "check-in".parse().unwrap();
/// let parts = parts_to_show(&kind, &material).into_iter().map(|line| line.id).collect();
/// let choice = Choice { parts: vec![SharePart::Goals, SharePart::Life], sheet: Some((kind, parts)) };
/// assert!(choice.has(SharePart::Life) && SharePart::Wishes.is_of_items());
///
/// let share = share(&ShareHead::default(), &choice, &material);
/// assert_eq!(share.goals[0].title, "Tell a story");
/// assert_eq!(share.sheet.unwrap().name, "Dusk check-in");
/// assert_eq!(share.life, None); // not before the person has said that it may be shown
/// assert_eq!(SharePart::Life.message(), "share.life");
/// ```
pub fn share(head: &ShareHead, choice: &Choice, material: &Material) -> Share {
    let record = material.record;
    Share {
        day: material.today,
        from: head.from.trim().to_owned(),
        to: head.to.trim().to_owned(),
        message: head.message.trim().to_owned(),
        standing: choice.has(SharePart::Standing).then(|| standing(record)).flatten(),
        items: if choice.has(SharePart::Items) { items(choice, material) } else { Vec::new() },
        sheet: choice.sheet.as_ref().and_then(|(kind, parts)| shared_sheet(kind, parts, material)),
        goals: if choice.has(SharePart::Goals) { goals(record) } else { Vec::new() },
        path: if choice.has(SharePart::Path) { path(record) } else { Vec::new() },
        wish: choice.has(SharePart::Posting).then(|| wish(material)).flatten(),
        life: choice.has(SharePart::Life).then(|| life(record)).flatten(),
        values: if choice.has(SharePart::Values) { values(record) } else { Vec::new() },
    }
}

fn standing(record: &Record) -> Option<Standing> {
    let Assessment { current, target, .. } = &record.assessment;
    let (current, target) = (current.clone(), target.clone());
    (current.is_some() || target.is_some()).then_some(Standing { current, target })
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
