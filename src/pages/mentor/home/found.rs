//! What a chosen file turns out to be, and what may become of it. Nothing here changes what is stored.

use career::{
    Framework, Problem, Record,
    day::Day,
    exchange::{self, Format, Opened},
    problem::Kind,
    together::{Fit, Review, Share, Together, TogetherChange},
};

/// What is in a file that was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// What somebody shows.
    Share(Box<Opened<Share>>),
    /// A view that comes back.
    Review(Opened<Review>),
}

/// A file that was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What the file is called.
    pub name: String,
    /// What is in it, or why it cannot be read.
    pub content: Result<Content, Vec<Problem>>,
    /// Whether a view that seems to belong to nothing here is taken in all the same.
    pub all_the_same: bool,
}

/// What may become of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It cannot be read.
    Refused,
    /// The same as a file before it in the list.
    SameAs(String),
    /// A share handed out from this very record.
    Own,
    /// A share that lies on this desk already.
    OnDesk(u32),
    /// A share to open, on this desk.
    Open(u32),
    /// A view that is here already.
    Twice(u32),
    /// A view of nothing that was handed out from here.
    Unknown,
    /// A view to take in; so many answers have changed since, and whether it replaces an earlier one.
    TakeIn {
        /// How many answers have changed.
        changed: usize,
        /// Whether it replaces an earlier one.
        replaces: bool,
    },
}

/// Reads a file as what it says it is.
///
/// # Errors
/// Everything that is wrong with it.
pub fn read(name: &str, text: &str, framework: &Framework) -> Result<Content, Vec<Problem>> {
    match exchange::read_share(name, text, framework) {
        Ok(share) => Ok(Content::Share(Box::new(share))),
        Err(problems) if problems.iter().any(says_review) => {
            exchange::read_review(name, text, framework).map(Content::Review)
        }
        Err(problems) => Err(problems),
    }
}

fn says_review(problem: &Problem) -> bool {
    matches!(&problem.kind, Kind::WrongFormat { found, .. } if found == Format::Review.name())
}

/// What may become of each file, one after the other, and what has to be done for all that are good.
pub fn verdicts(
    found: &[Found],
    record: &Record,
    today: Day,
) -> Vec<(Verdict, Option<TogetherChange>)> {
    // Tried on a copy: what comes first counts for what comes after.
    let mut together = record.together.clone();
    let mut all = Vec::new();
    for (place, one) in found.iter().enumerate() {
        let before = found.iter().take(place).find(|other| same(other, one));
        let (verdict, change) = match (&one.content, before) {
            (Err(_), _) => (Verdict::Refused, None),
            (Ok(_), Some(before)) => (Verdict::SameAs(before.name.clone()), None),
            (Ok(Content::Share(share)), None) => of_share(&share.value, &together, today),
            (Ok(Content::Review(review)), None) => {
                of_review(&review.value, one.all_the_same, &together, record, today)
            }
        };
        if let Some(change) = change.clone() {
            together.apply(change, &record.assessment);
        }
        all.push((verdict, change));
    }
    all
}

fn same(one: &Found, other: &Found) -> bool {
    matches!((&one.content, &other.content), (Ok(one), Ok(other)) if one == other)
}

fn of_share(share: &Share, together: &Together, today: Day) -> (Verdict, Option<TogetherChange>) {
    let of = share.fingerprint();
    if together.given(of).is_some() {
        return (Verdict::Own, None);
    }
    if let Some(desk) = together.desks.iter().find(|desk| desk.review.of == of && !desk.beside) {
        return (Verdict::OnDesk(desk.id), None);
    }
    let open = TogetherChange::Open(share.clone(), today, false);
    (Verdict::Open(together.next_desk()), Some(open))
}

fn of_review(
    review: &Review,
    all_the_same: bool,
    together: &Together,
    record: &Record,
    today: Day,
) -> (Verdict, Option<TogetherChange>) {
    let take = |in_place_of| TogetherChange::TakeIn(review.clone(), in_place_of, today);
    match together.fit(review, &record.assessment) {
        Fit::Twice(before) => (Verdict::Twice(before.id), None),
        Fit::Unknown => (Verdict::Unknown, all_the_same.then(|| take(None))),
        Fit::Of(_, changed) => (Verdict::TakeIn { changed, replaces: false }, Some(take(None))),
        Fit::Again(before, changed) => {
            (Verdict::TakeIn { changed, replaces: true }, Some(take(Some(before.id))))
        }
    }
}
