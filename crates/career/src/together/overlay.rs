//! Two views of the same questions, one beside the other. Neither is the right one.

use super::{Given, Review, Share};
use crate::{assessment::Rating, outcome::PICKED, questionnaire::Subject, reading::Table};

/// Two views, question by question.
///
/// ```
/// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
/// use career::{assessment::Rating, questionnaire::Level, together::{Overlay, Review}};
/// let museum = sample::museum();
/// let share = museum.share(&museum.koke());
/// let mut review = Review::new(share.fingerprint(), sample::today());
/// let rate = |about: &str, level| (about.parse().unwrap(), Level::new(level).map(Rating::Level).unwrap());
/// review.ratings = [rate("role/keeper-display", 3), rate("point/gentle-hands", 4)].into_iter().collect();
/// let overlay = Overlay::of_share(&share, &review);
/// assert_eq!(overlay.compared(), 2);
/// let wide = overlay.differences()[0];
/// assert_eq!((wide.about.to_string().as_str(), wide.apart()), ("role/keeper-display", Some(2)));
/// assert_eq!(overlay.agreements()[0].about.to_string(), "point/gentle-hands");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlay<'a> {
    /// The questions either has a view of, in the order given.
    pub pairs: Vec<Pair<'a>>,
}

/// Two views of one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair<'a> {
    /// The question.
    pub about: &'a Subject,
    /// One's own view.
    pub own: Option<Rating>,
    /// The other's.
    pub other: Option<Rating>,
}

impl Pair<'_> {
    /// How many levels lie between the two, 0 to 4; `None` unless both give one.
    pub fn apart(&self) -> Option<u8> {
        let (own, other) = (self.own?.level()?, self.other?.level()?);
        Some(own.number().abs_diff(other.number()))
    }
}

/// Lays `other` beside `own`, in the order of `order`; what is in neither is left out.
pub fn overlay<'a>(
    order: impl IntoIterator<Item = &'a Subject>,
    own: &Table<Subject, Rating>,
    other: &Table<Subject, Rating>,
) -> Overlay<'a> {
    let pair =
        |about| Pair { about, own: own.get(about).copied(), other: other.get(about).copied() };
    let pairs = order.into_iter().map(pair);
    Overlay { pairs: pairs.filter(|pair| pair.own.is_some() || pair.other.is_some()).collect() }
}

impl<'a> Overlay<'a> {
    /// A share's ratings with a reader's view of them.
    pub fn of_share(share: &'a Share, review: &Review) -> Self {
        let shown = share.items.iter().filter_map(|item| Some((item.about.clone(), item.rating?)));
        let order = share.items.iter().map(|item| &item.about);
        overlay(order, &shown.collect(), &review.ratings)
    }

    /// The person's ratings of the day they showed them, with a view that came back. In the order of `order`, then
    /// whatever else was rated.
    ///
    /// ```
    /// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
    /// use career::together::{Given, Overlay, Review, overlay};
    /// let museum = sample::museum();
    /// let (share, assessment) = (museum.share(&museum.koke()), museum.koke().assessment);
    /// let given = Given::new(1, &share, &assessment);
    /// let review = Review::new(given.of, sample::today());
    /// let order: Vec<_> = share.items.iter().map(|item| &item.about).collect();
    /// let beside = Overlay::of_given(order.clone(), &given, &review);
    /// assert_eq!(beside, overlay(order, &given.ratings, &review.ratings));
    /// assert_eq!(given.changed(&assessment), 0); // since it was handed out
    /// ```
    pub fn of_given(
        order: impl IntoIterator<Item = &'a Subject>,
        given: &'a Given,
        review: &'a Review,
    ) -> Self {
        let mut subjects: Vec<&Subject> = Vec::new();
        let rated = given.ratings.iter().chain(review.ratings.iter()).map(|(about, _)| about);
        for about in order.into_iter().chain(rated) {
            if !subjects.contains(&about) {
                subjects.push(about);
            }
        }
        overlay(subjects, &given.ratings, &review.ratings)
    }

    /// The questions seen most differently, the widest apart first; among equals the order given. At most [`PICKED`].
    pub fn differences(&self) -> Vec<Pair<'a>> {
        let apart = |pair: &&Pair| pair.apart().is_some_and(|levels| levels > 0);
        let mut pairs: Vec<_> = self.pairs.iter().filter(apart).copied().collect();
        pairs.sort_by_key(|pair| std::cmp::Reverse(pair.apart()));
        pairs.truncate(PICKED);
        pairs
    }

    /// The questions both see the same way, in the order given.
    pub fn agreements(&self) -> Vec<Pair<'a>> {
        self.pairs.iter().filter(|pair| pair.apart() == Some(0)).copied().collect()
    }

    /// How many questions both give a level.
    pub fn compared(&self) -> usize {
        self.pairs.iter().filter(|pair| pair.apart().is_some()).count()
    }
}
