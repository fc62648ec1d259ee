//! How the parts of an outcome went from snapshot to snapshot.

use super::Snapshot;
use crate::{
    Framework, Id, Questionnaire,
    day::Day,
    framework::Rank,
    outcome::{Group, group},
    questionnaire::{Form, Item},
};

/// How one part went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series<'a> {
    /// Which part.
    pub group: Group<'a>,
    /// Its mean at each snapshot, in their order.
    pub points: Vec<Point>,
}

/// A mean at one time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// The snapshot.
    pub id: u32,
    /// Its day.
    pub day: Day,
    /// The mean level in tenths (10 to 50); `None` if nothing in the part had a level, or the content no longer has
    /// the rank aimed for then.
    pub tenths: Option<u32>,
}

/// The questions of one rank and form, each with the part it counts for.
type Asked<'a> = Vec<(&'a Item, Group<'a>)>;

/// How every part of the outcome went, in the order asked. Each snapshot is measured by the questions of the rank
/// aimed for then.
///
/// ```
/// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
/// use career::history::{History, HistoryChange, series};
/// let museum = sample::museum();
/// let (framework, questionnaire) = (&museum.framework, &museum.questionnaire);
/// let mut history = History::default();
/// let take = HistoryChange::Take("Spring".to_owned(), sample::today());
/// history.apply(take, &museum.koke().assessment);
/// let all = series(framework, questionnaire, history.snapshots());
/// assert_eq!(all[0].points[0].tenths, Some(17)); // 1.7: the mean of three role statements
/// ```
pub fn series<'a>(
    framework: &'a Framework,
    questionnaire: &'a Questionnaire,
    snapshots: &[Snapshot],
) -> Vec<Series<'a>> {
    // Most of the time spent here would go into finding the same questions again and again.
    let mut known: Vec<((Id<Rank>, Form), Asked)> = Vec::new();
    let mut all: Vec<Series> = Vec::new();
    for (index, snapshot) in snapshots.iter().enumerate() {
        let target = snapshot.assessment.target.clone();
        let Some(rank) = target.as_ref().and_then(|id| framework.rank(id)) else { continue };
        let key = (rank.id.clone(), snapshot.assessment.form);
        let place = known.iter().position(|(other, _)| *other == key).unwrap_or_else(|| {
            let items = questionnaire.items_for(framework, rank, key.1).into_iter();
            known.push((key, items.map(|item| (item, group(framework, &item.about))).collect()));
            known.len() - 1
        });
        for (group, tenths) in means(&known[place].1, snapshot) {
            let series = all.iter().position(|series| series.group == group).unwrap_or_else(|| {
                all.push(Series { group, points: empty(snapshots) });
                all.len() - 1
            });
            all[series].points[index].tenths = tenths;
        }
    }
    all
}

fn empty(snapshots: &[Snapshot]) -> Vec<Point> {
    let point = |snapshot: &Snapshot| Point { id: snapshot.id, day: snapshot.day, tenths: None };
    snapshots.iter().map(point).collect()
}

fn means<'a>(asked: &Asked<'a>, snapshot: &Snapshot) -> Vec<(Group<'a>, Option<u32>)> {
    let mut sums: Vec<(Group, u32, u32)> = Vec::new();
    for (item, group) in asked {
        let place = sums.iter().position(|(other, ..)| other == group).unwrap_or_else(|| {
            sums.push((*group, 0, 0));
            sums.len() - 1
        });
        let rating = snapshot.assessment.rating(&item.about);
        if let Some(level) = rating.and_then(crate::assessment::Rating::level) {
            sums[place].1 += u32::from(level.number());
            sums[place].2 += 1;
        }
    }
    sums.into_iter().map(|(group, sum, count)| (group, crate::outcome::mean(sum, count))).collect()
}
