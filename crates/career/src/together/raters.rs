//! Several readers' views of one person, without showing any single one of those who are to stay unknown. Private
//! practice: never a score, never a rank list.

use super::{Received, Relation, Review};
use crate::{
    assessment::Rating,
    outcome::{PICKED, mean},
    questionnaire::{Level, Subject},
};

/// From how many views on a group's is shown: in fewer, a single voice could be told.
pub const VOICES: usize = 3;

/// What can be shown of several views.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raters<'a> {
    /// Views that are shown as whose they are.
    pub open: Vec<&'a Received>,
    /// Groups that are large enough.
    pub groups: Vec<Voices<'a>>,
    /// How many views are here and not shown, since their group is too small.
    pub waiting: usize,
}

/// The views of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voices<'a> {
    /// What they are to the person; several where each alone would be too few.
    pub relations: Vec<Relation>,
    /// How many there are; at least [`VOICES`].
    pub count: usize,
    /// The questions at least [`VOICES`] of them gave a level, in the order given.
    pub items: Vec<ItemView>,
    /// What they said, in an order that does not tell who said what.
    pub said: Vec<&'a str>,
}

/// A group's view of one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemView {
    /// The question.
    pub about: Subject,
    /// How many gave each level, the lowest first.
    pub levels: [usize; 5],
    /// The mean in tenths, 10 to 50.
    pub tenths: u32,
}

impl ItemView {
    /// How many gave a level.
    pub fn count(&self) -> usize {
        self.levels.iter().sum()
    }

    /// The lowest and the highest level given.
    pub fn spread(&self) -> Option<(Level, Level)> {
        let levels = Level::ALL.into_iter().zip(self.levels);
        let mut given = levels.filter(|(_, count)| *count > 0).map(|(level, _)| level);
        let lowest = given.next()?;
        Some((lowest, given.next_back().unwrap_or(lowest)))
    }

    /// How far the mean lies from `own`, in tenths.
    pub fn apart(&self, own: Level) -> u32 {
        self.tenths.abs_diff(own.tenths())
    }
}

/// From how many tenths on two views are told apart.
const APART: u32 = 10;
/// Up to how many tenths they are the same.
const ALIKE: u32 = 5;

impl Voices<'_> {
    /// The questions whose mean lies a level or more from one's own: the widest apart, at most [`PICKED`], in the order
    /// given. `own` gives one's own level.
    pub fn differences(&self, own: impl Fn(&Subject) -> Option<Level>) -> Vec<&ItemView> {
        let apart = |item: &ItemView| own(&item.about).map_or(0, |own| item.apart(own));
        let mut widest: Vec<u32> = self.items.iter().map(apart).filter(|by| *by >= APART).collect();
        widest.sort_unstable_by(|a, b| b.cmp(a));
        let Some(least) = widest.get(PICKED - 1).or(widest.last()) else { return Vec::new() };
        let wide = self.items.iter().filter(|item| apart(item) >= *least);
        wide.take(PICKED).collect()
    }

    /// The questions whose mean lies within half a level of one's own: at most [`PICKED`], in the order given.
    pub fn agreements(&self, own: impl Fn(&Subject) -> Option<Level>) -> Vec<&ItemView> {
        let alike = |item: &&ItemView| own(&item.about).is_some_and(|own| item.apart(own) <= ALIKE);
        self.items.iter().filter(alike).take(PICKED).collect()
    }
}

/// What can be shown of `received`, for the questions of `order`.
///
/// ```
/// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
/// use career::{assessment::Rating, questionnaire::Level, together::{Received, Relation, Review, raters}};
/// let about: career::questionnaire::Subject = "role/guide-tell".parse().unwrap();
/// let received = |id, level| {
///     let mut review = Review::new("0123456789abcdef".parse().unwrap(), sample::today());
///     review.relation = Relation::Colleague;
///     review.message = format!("voice {id}");
///     review.ratings = [(about.clone(), Level::new(level).map(Rating::Level).unwrap())].into_iter().collect();
///     Received { id, taken: sample::today(), review, replies: Default::default() }
/// };
/// let all = [received(1, 2), received(2, 2), received(3, 4)];
/// assert_eq!(raters(&all[..2], &[&about]).waiting, 2); // two could be told apart
/// let raters = raters(&all, &[&about]);
/// let (group, own) = (&raters.groups[0], |_: &_| Level::new(4));
/// assert_eq!((group.count, &group.said[..]), (3, &["voice 1", "voice 2", "voice 3"][..]));
/// let item = group.differences(own)[0];
/// assert_eq!((item.count(), item.tenths, item.apart(Level::ALL[3])), (3, 27, 13));
/// assert_eq!(item.spread(), Some((Level::ALL[1], Level::ALL[3])));
/// assert_eq!(group.agreements(own), [] as [&_; 0]);
/// ```
pub fn raters<'a>(received: &'a [Received], order: &[&Subject]) -> Raters<'a> {
    let open = received.iter().filter(|one| one.review.is_open()).collect();
    let of = |relation| -> Vec<&Review> {
        let reviews = received.iter().map(|one| &one.review);
        reviews.filter(|review| !review.is_open() && review.relation == relation).collect()
    };
    let (mut groups, mut small) = (Vec::new(), Vec::new());
    for relation in Relation::ALL {
        let reviews = of(relation);
        if reviews.len() >= VOICES {
            groups.push(voices(vec![relation], &reviews, order));
        } else if !reviews.is_empty() {
            small.push((relation, reviews));
        }
    }
    // Too few each, they may be enough together.
    let (relations, reviews): (Vec<_>, Vec<_>) = small.into_iter().unzip();
    let reviews = reviews.concat();
    let enough = reviews.len() >= VOICES;
    if enough {
        groups.push(voices(relations, &reviews, order));
    }
    Raters { open, groups, waiting: if enough { 0 } else { reviews.len() } }
}

fn voices<'a>(relations: Vec<Relation>, reviews: &[&'a Review], order: &[&Subject]) -> Voices<'a> {
    let items = order.iter().filter_map(|about| item(about, reviews)).collect();
    let points = reviews.iter().flat_map(|review| review.said().map(|point| point.text.trim()));
    let messages = reviews.iter().map(|review| review.message.trim());
    let mut said: Vec<_> = points.chain(messages).filter(|text| !text.is_empty()).collect();
    said.sort_unstable();
    Voices { relations, count: reviews.len(), items, said }
}

fn item(about: &Subject, reviews: &[&Review]) -> Option<ItemView> {
    let mut levels = [0; 5];
    let mut sum = 0;
    for review in reviews {
        if let Some(Rating::Level(level)) = review.ratings.get(about) {
            levels[usize::from(level.number()) - 1] += 1;
            sum += u32::from(level.number());
        }
    }
    let count: usize = levels.iter().sum();
    let tenths = mean(sum, u32::try_from(count).ok()?)?;
    (count >= VOICES).then(|| ItemView { about: (*about).clone(), levels, tenths })
}
