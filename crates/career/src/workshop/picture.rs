//! The picture of a room: how many gave which level to each question, without showing anything of fewer than
//! [`LEAST`] people, and without anybody being able to work it out.
//!
//! How that is done, question by question:
//!
//! 1. Levels side by side are counted together until every count is of at least [`LEAST`] people. Where there are as many
//!    counts as possible in several ways, the first way is taken. Those without a level are a count of their own, unless
//!    they are one to four: then they are counted with the lowest levels.
//! 2. A group of ranks is shown by the same counts or by fewer, joined ones, if each of them is of at least [`LEAST`], and
//!    only as long as that holds of every other group shown, and of everybody *not* shown, too. Otherwise the smallest
//!    group is hidden with them, whatever its counts: a group hidden while a smaller one is shown would tell
//!    that its own counts were too small, and whoever knows how large the groups are could go on from there. Where no
//!    group can be shown at any question, the same is tried with tracks.
//!
//! So everything shown of a question is a table all of whose rows, columns and cells are of at least [`LEAST`] people or
//! of nobody there is, the row of those not shown included; what it leaves open within a count it leaves open by that
//! many. Groups are hidden in the same order at every question and never stand beside tracks, so that two questions taken
//! together show no group that neither shows. Pictures of abilities, strengths and wishes are made of what is shown of the questions, so they add nothing.

mod abilities;
mod counts;

use self::{
    abilities::abilities,
    counts::{Counts, Cuts},
};
use super::{RankGroup, Room, Workshops, answers::Answers};
use crate::{
    Framework, Id, Questionnaire,
    framework::{Rank, Track},
    outcome::{Group, PICKED},
    questionnaire::{Level, Subject},
};

/// From how many people on a count is shown.
pub const LEAST: usize = 5;

/// From how many people on a question can be shown at all: in two counts or more. Whether it is then depends on how the
/// answers are spread, so to say how many people are missing would tell how they are.
pub const FIRST: usize = 2 * LEAST;

/// What can be shown of a room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture<'a> {
    /// How many people there are; at least [`LEAST`].
    pub people: usize,
    /// The questions anybody answered, in content order.
    pub items: Vec<ItemPicture<'a>>,
    /// The abilities, in the order of the questions.
    pub abilities: Vec<AbilityPicture<'a>>,
}

/// What can be shown of one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemPicture<'a> {
    /// The question.
    pub about: &'a Subject,
    /// How many gave which levels, the lowest first; empty where they cannot be told apart.
    pub bins: Vec<Bin>,
    /// How many gave none; `None` where they are counted with the lowest levels.
    pub without: Option<usize>,
    /// The groups that can be shown.
    pub breakdown: Option<Breakdown>,
    /// How many wish to grow in it, where that can be shown.
    pub wishes: Option<usize>,
}

/// So many people gave one of these levels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bin {
    /// The lowest of the levels.
    pub from: Level,
    /// The highest.
    pub to: Level,
    /// Whether those are counted with them who gave none.
    pub or_none: bool,
    /// How many.
    pub people: usize,
}

/// What can be shown of groups.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breakdown {
    /// Those that can be shown, in content order; never empty.
    pub rows: Vec<Row>,
}

/// What can be shown of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Who.
    pub who: Who,
    /// How many gave which levels.
    pub bins: Vec<Bin>,
}

/// People counted together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// A group of ranks.
    Group(Id<RankGroup>),
    /// A track.
    Track(Id<Track>),
}

/// The answers to all questions of an ability that can be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AbilityPicture<'a> {
    /// The ability.
    pub ability: Group<'a>,
    /// How many questions are counted.
    pub questions: usize,
    /// How many answers there are of which levels: people, once for each question.
    pub bins: Vec<Bin>,
    /// The same of groups, as far as all of these questions show them.
    pub rows: Vec<Row>,
}

/// What can be shown of `room`; `None` while fewer than [`LEAST`] people have handed in.
pub fn picture<'a>(
    room: &Room,
    workshops: &Workshops,
    framework: &'a Framework,
    questionnaire: &'a Questionnaire,
) -> Option<Picture<'a>> {
    let people = room.contributions();
    if people.len() < LEAST {
        return None;
    }
    let by_group: Vec<Who> =
        workshops.groups.iter().map(|group| Who::Group(group.id.clone())).collect();
    let by_track: Vec<Who> =
        framework.tracks().iter().map(|track| Who::Track(track.id.clone())).collect();
    let place = |names: &[Who], who: Who| names.iter().position(|name| *name == who);
    let group = |id: &Id<RankGroup>| place(&by_group, Who::Group(id.clone()));
    let track = |id| place(&by_track, track_of(id, workshops, framework)?);
    let groups = people.iter().map(|one| group(one.group.as_ref()?)).collect();
    let tracks = people.iter().map(|one| track(one.group.as_ref()?)).collect();
    let answers = Answers::of(people, questionnaire);
    let of = |partition: &Partition| -> Vec<ItemPicture<'a>> {
        let picture = |(about, levels, wishing): (&'a Subject, &[Option<Level>], usize)| {
            let anybody = levels.iter().any(Option::is_some);
            let wishes = wishes(people.len(), wishing);
            (anybody || wishes.is_some()).then(|| item(about, levels, partition, wishes))
        };
        answers.items().filter_map(picture).collect()
    };
    let mut items = of(&(by_group, groups));
    // Never both: a track without its groups of another question would be a group that is too small.
    if items.iter().all(|item| item.breakdown.is_none()) {
        items = of(&(by_track, tracks));
    }
    let abilities = abilities(&items, framework);
    Some(Picture { people: people.len(), items, abilities })
}

fn track_of(group: &Id<RankGroup>, workshops: &Workshops, framework: &Framework) -> Option<Who> {
    let rank: &Rank = framework.rank(workshops.group(group)?.ranks.first()?)?;
    Some(Who::Track(rank.track.clone()))
}

/// How many of `people` wish to grow in something, unless those who do or those who do not are too few.
fn wishes(people: usize, wishing: usize) -> Option<usize> {
    let others = people - wishing;
    (wishing >= LEAST && (others == 0 || others >= LEAST)).then_some(wishing)
}

/// Who is counted with whom: names, and for each person the place of theirs among them.
type Partition = (Vec<Who>, Vec<Option<usize>>);

fn item<'a>(
    about: &'a Subject,
    levels: &[Option<Level>],
    (names, of): &Partition,
    wishes: Option<usize>,
) -> ItemPicture<'a> {
    let all = Counts::of(levels.iter());
    let or_none = (1..LEAST).contains(&all.none);
    let found = Cuts::all().into_iter().find_map(|cuts| Some((cuts, all.bins(cuts, or_none)?)));
    let Some((cuts, bins)) = found else {
        return ItemPicture { about, bins: Vec::new(), without: None, breakdown: None, wishes };
    };
    let mut groups: Vec<_> = names.iter().map(|who| (who.clone(), Counts::default())).collect();
    for (level, whose) in levels.iter().zip(of) {
        if let Some((_, counts)) = whose.and_then(|place| groups.get_mut(place)) {
            counts.add(*level);
        }
    }
    let breakdown = breakdown(&groups, &all, cuts, or_none);
    let without = (!or_none).then_some(all.none);
    ItemPicture { about, bins, without, breakdown, wishes }
}

/// The groups that can be shown, by the way to part the levels that shows the most of them and then in the most parts.
fn breakdown(
    groups: &[(Who, Counts)],
    all: &Counts,
    room: Cuts,
    or_none: bool,
) -> Option<Breakdown> {
    let ways = Cuts::all().into_iter().filter(|cuts| cuts.within(room));
    // Where those without a level are too few in a group, they may still be counted with the lowest.
    let ways = ways.flat_map(|cuts| [(cuts, or_none), (cuts, true)]);
    let ways = ways.filter(|(_, with_none)| !with_none || all.none > 0 || or_none);
    let mut best: Option<Vec<Row>> = None;
    for (cuts, with_none) in ways {
        let rows = shown(groups, all, cuts, with_none);
        if rows.len() > best.as_ref().map_or(0, Vec::len) {
            best = Some(rows);
        }
    }
    best.map(|rows| Breakdown { rows })
}

fn shown(groups: &[(Who, Counts)], all: &Counts, cuts: Cuts, or_none: bool) -> Vec<Row> {
    let mut shown: Vec<_> = groups.iter().collect();
    loop {
        let rest = shown.iter().fold(*all, |rest, (_, counts)| rest.without(counts));
        let row = |(who, counts): &&(Who, Counts)| {
            Some(Row { who: who.clone(), bins: counts.bins(cuts, or_none)? })
        };
        let rows: Option<Vec<_>> = shown.iter().map(row).collect();
        if let Some(rows) = rows
            && (rest.people() == 0 || rest.bins(cuts, or_none).is_some())
        {
            return rows;
        }
        // Whichever group it is that is too small at a level: the smallest is hidden, with the rest.
        let Some(smallest) = (0..shown.len()).min_by_key(|place| shown[*place].1.people()) else {
            return Vec::new();
        };
        shown.remove(smallest);
    }
}

impl<'a> Picture<'a> {
    /// What the room is strong in: the questions with the largest share of people shown at one of the two highest levels.
    /// At most [`PICKED`].
    pub fn strengths(&self) -> Vec<&ItemPicture<'a>> {
        let share = |item: &ItemPicture| {
            let high = item.bins.iter().filter(|bin| bin.from.number() >= 4);
            let all: usize = item.bins.iter().map(|bin| bin.people).sum();
            high.map(|bin| bin.people).sum::<usize>() * 1000 / all.max(1)
        };
        let mut items: Vec<_> = self.items.iter().filter(|item| share(item) > 0).collect();
        items.sort_by_key(|item| std::cmp::Reverse(share(item)));
        items.truncate(PICKED);
        items
    }

    /// What the most people of the room wish to grow in, as far as it can be shown. At most [`PICKED`].
    pub fn wished(&self) -> Vec<&ItemPicture<'a>> {
        let mut items: Vec<_> = self.items.iter().filter(|item| item.wishes.is_some()).collect();
        items.sort_by_key(|item| std::cmp::Reverse(item.wishes));
        items.truncate(PICKED);
        items
    }
}
