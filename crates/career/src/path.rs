//! The way behind a person and the one they wish for: postings, qualifications, projects, and what else matters.
//!
//! ```
//! use career::{Id, path::{Path, PathChange, StageKind, StageText}, year::FiscalYear};
//! let mut path = Path::default();
//! let id = path.next_id();
//! path.apply(PathChange::Add(StageKind::Assignment));
//! assert!(path.stages[0].is_blank());
//! path.apply(PathChange::Field(id, Id::new("dome-work")));
//! path.apply(PathChange::Write(id, StageText::From, "令和4年度".to_owned()));
//! let (stage, now) = (path.of_kind(StageKind::Assignment)[0], FiscalYear::new(2025).unwrap());
//! assert_eq!(stage.years(), Ok(FiscalYear::new(2022).map(|from| (from, None)))); // it goes on
//! assert_eq!((stage.span(now).unwrap().to, path.years_in(&Id::new("dome-work").unwrap(), now)), (now, 4));
//! ```

use serde::Serialize;

use crate::{
    Id,
    day::NotADate,
    plan::next,
    policy::Field,
    reading::{names, object},
    year::{FiscalYear, Years},
};

object! {
    /// What a person wrote about their path.
    #[derive(Default, Serialize)]
    pub struct Path {
        /// What lies behind them, in the order it was entered.
        pub stages: Vec<Stage>,
        /// What they wish for next.
        pub wish: PostingWish,
        /// What else matters for their work.
        pub life: Life,
    }
}

object! {
    /// One stage of the path.
    #[derive(Serialize)]
    pub struct Stage {
        /// Tells it from the others.
        pub id: u32,
        /// What it is.
        pub kind: StageKind,
        /// Where one worked, what one holds, or what the project was.
        pub name: String,
        /// The field of work it belongs to.
        pub field: Option<Id<Field>>,
        /// The fiscal year it began in, or a qualification was gained in, as the person wrote it.
        pub from: String,
        /// The last fiscal year, as the person wrote it; empty while it goes on.
        pub to: String,
        /// What was learned.
        pub learned: String,
    }
}

names! {
    /// What a stage is.
    pub enum StageKind {
        /// A posting.
        Assignment = "assignment",
        /// A project.
        Project = "project",
        /// A qualification.
        Qualification = "qualification",
    }
}

impl StageKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Assignment, Self::Project, Self::Qualification];
}

object! {
    /// The wish for the next posting, for the intention survey.
    #[derive(Default, Serialize)]
    pub struct PostingWish {
        /// The fields of work wished for.
        pub fields: Vec<Id<Field>>,
        /// Which work.
        pub place: String,
        /// Why.
        pub reasons: String,
    }
}

object! {
    /// Life and working conditions. For the person alone, unless they say otherwise.
    #[derive(Default, Serialize)]
    pub struct Life {
        /// Events behind and before them.
        pub events: String,
        /// Conditions they need or wish for.
        pub conditions: String,
        /// Whether it may be taken into what is made for others.
        pub shown: bool,
    }
}

impl Path {
    /// Whether nothing was entered.
    pub(crate) fn is_empty(&self) -> bool {
        let Self { stages, wish, life } = self;
        let PostingWish { fields, place, reasons } = wish;
        let Life { events, conditions, shown } = life;
        let texts = [place, reasons, events, conditions];
        stages.is_empty() && fields.is_empty() && texts.iter().all(|text| text.is_empty()) && !shown
    }
}

/// One thing a person did to their path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathChange {
    /// Put in a stage, still empty.
    Add(StageKind),
    /// Took a stage out.
    Remove(u32),
    /// Wrote one of a stage's texts.
    Write(u32, StageText, String),
    /// Chose a stage's field of work.
    Field(u32, Option<Id<Field>>),
    /// Wishes for a field of work, or no longer.
    WishField(Id<Field>, bool),
    /// Wrote which work they wish for.
    WishPlace(String),
    /// Wrote why.
    WishReasons(String),
    /// Wrote about events of their life.
    LifeEvents(String),
    /// Wrote about working conditions.
    LifeConditions(String),
    /// Said whether life and conditions may be shown to others.
    LifeShown(bool),
}

/// A text of a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StageText {
    /// Where one worked, what one holds, or what the project was.
    Name,
    /// The first fiscal year.
    From,
    /// The last one.
    To,
    /// What was learned.
    Learned,
}

/// What is wrong with the years of a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadYears {
    /// What is written for the first year is not one.
    From(NotADate),
    /// What is written for the last year is not one.
    To(NotADate),
    /// It ends before it begins.
    Reversed,
}

impl PathChange {
    /// Whether it only goes on writing where `before` wrote.
    pub(crate) fn continues(&self, before: &Self) -> bool {
        match (self, before) {
            (Self::Write(stage, text, _), Self::Write(other, before, _)) => {
                stage == other && text == before
            }
            (Self::WishPlace(_), Self::WishPlace(_))
            | (Self::WishReasons(_), Self::WishReasons(_))
            | (Self::LifeEvents(_), Self::LifeEvents(_))
            | (Self::LifeConditions(_), Self::LifeConditions(_)) => true,
            _ => false,
        }
    }
}

impl Stage {
    /// The first year, and the last one where there is one; `None` where no year is written.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn years(&self) -> Result<Option<(FiscalYear, Option<FiscalYear>)>, BadYears> {
        let from = FiscalYear::written(&self.from).map_err(BadYears::From)?;
        let to = FiscalYear::written(&self.to).map_err(BadYears::To)?;
        match (from, to) {
            (Some(from), Some(to)) if to < from => Err(BadYears::Reversed),
            (Some(from), to) => Ok(Some((from, to))),
            // An end alone is all that is known.
            (None, to) => Ok(to.map(|to| (to, Some(to)))),
        }
    }

    /// Whether nothing is entered yet that would be missed.
    pub fn is_blank(&self) -> bool {
        let texts = [&self.name, &self.from, &self.to, &self.learned];
        self.field.is_none() && texts.into_iter().all(|text| text.trim().is_empty())
    }

    /// The years it takes up until `now`; `None` where none are written, or not rightly. A qualification has the one
    /// it was gained in.
    pub fn span(&self, now: FiscalYear) -> Option<Years> {
        let (from, to) = self.years().ok().flatten()?;
        let to = match self.kind {
            StageKind::Qualification => from,
            StageKind::Assignment | StageKind::Project => to.unwrap_or(now.max(from)),
        };
        Some(Years { from, to })
    }

    fn text_mut(&mut self, text: StageText) -> &mut String {
        match text {
            StageText::Name => &mut self.name,
            StageText::From => &mut self.from,
            StageText::To => &mut self.to,
            StageText::Learned => &mut self.learned,
        }
    }
}

impl Life {
    /// Events and conditions for others to see: nothing unless the person said so.
    ///
    /// ```
    /// use career::path::Life;
    /// let life = Life { events: "a child is coming".to_owned(), ..Life::default() };
    /// assert_eq!(life.for_others(), None);
    /// ```
    pub fn for_others(&self) -> Option<&Self> {
        self.shown.then_some(self)
    }
}

impl Path {
    /// The id of the stage put in next.
    pub fn next_id(&self) -> u32 {
        next(self.stages.iter().map(|stage| stage.id))
    }

    /// The stages of one kind, in the order of their first years; those without come last.
    pub fn of_kind(&self, kind: StageKind) -> Vec<&Stage> {
        let mut stages: Vec<_> = self.stages.iter().filter(|stage| stage.kind == kind).collect();
        let first = |stage: &&Stage| stage.years().ok().flatten().map(|(from, _)| from);
        stages.sort_by_key(|stage| (first(stage).is_none(), first(stage)));
        stages
    }

    /// How many years were spent in `field` until `now`, postings that overlap counted once.
    pub fn years_in(&self, field: &Id<Field>, now: FiscalYear) -> usize {
        let in_field = |stage: &&Stage| {
            stage.kind == StageKind::Assignment && stage.field.as_ref() == Some(field)
        };
        let spans: Vec<_> =
            self.stages.iter().filter(in_field).filter_map(|stage| stage.span(now)).collect();
        let all = Years::around(spans.iter().copied());
        all.into_iter()
            .flat_map(Years::each)
            .filter(|year| spans.iter().any(|span| span.contains(*year)))
            .count()
    }

    /// Makes one change. One about a stage that is not there changes nothing.
    pub fn apply(&mut self, change: PathChange) {
        match change {
            PathChange::Add(kind) => self.stages.push(Stage {
                id: self.next_id(),
                kind,
                name: String::new(),
                field: None,
                from: String::new(),
                to: String::new(),
                learned: String::new(),
            }),
            PathChange::Remove(id) => self.stages.retain(|stage| stage.id != id),
            PathChange::Write(id, text, words) => {
                self.edit(id, |stage| *stage.text_mut(text) = words);
            }
            PathChange::Field(id, field) => self.edit(id, |stage| stage.field = field),
            PathChange::WishField(field, wished) => {
                self.wish.fields.retain(|other| *other != field);
                if wished {
                    self.wish.fields.push(field);
                }
            }
            PathChange::WishPlace(text) => self.wish.place = text,
            PathChange::WishReasons(text) => self.wish.reasons = text,
            PathChange::LifeEvents(text) => self.life.events = text,
            PathChange::LifeConditions(text) => self.life.conditions = text,
            PathChange::LifeShown(shown) => self.life.shown = shown,
        }
    }

    fn edit(&mut self, id: u32, change: impl FnOnce(&mut Stage)) {
        if let Some(stage) = self.stages.iter_mut().find(|stage| stage.id == id) {
            change(stage);
        }
    }
}
