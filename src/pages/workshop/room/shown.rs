//! The picture of a room in words: everything the page, the projector and the paper show, and nothing else.

use career::{
    Framework, Questionnaire,
    outcome::group,
    questionnaire::Subject,
    workshop::{AbilityPicture, Bin, ItemPicture, Picture, Row, Who, Workshops},
};

use crate::{
    components::{Part, Shade},
    pages::outcome,
    text::Text,
};

/// What is shown.
#[derive(Debug, PartialEq, Eq)]
pub struct Shown {
    /// How many people there are.
    pub people: usize,
    /// What the levels are called, the lowest first.
    pub levels: Vec<String>,
    /// The abilities, answers added up.
    pub abilities: Vec<Sheet>,
    /// The questions that can be shown, in content order.
    pub questions: Vec<Sheet>,
    /// The words of those that cannot.
    pub hidden: Vec<String>,
    /// What the room is strong in: places among the questions, the strongest first.
    pub strengths: Vec<usize>,
    /// What the most wish to grow in, with how many they are.
    pub wished: Vec<(String, usize)>,
}

/// What is shown of one question or one ability.
#[derive(Debug, PartialEq, Eq)]
pub struct Sheet {
    /// What it is.
    pub words: String,
    /// The ability it is of.
    pub ability: String,
    /// Everybody, then the groups that can be shown.
    pub rows: Vec<Line>,
    /// How many wish to grow in it.
    pub wishes: Option<usize>,
}

/// People counted together.
#[derive(Debug, PartialEq, Eq)]
pub struct Line {
    /// Who.
    pub who: String,
    /// How many are where.
    pub cells: Vec<Cell>,
}

/// How many are on some levels, or on none.
#[derive(Debug, PartialEq, Eq)]
pub struct Cell {
    /// Which levels.
    pub words: String,
    /// The same in the bar.
    pub part: Part,
}

/// The words for a picture.
pub struct Wording<'a> {
    /// The portal's.
    pub text: &'a Text,
    /// The groups'.
    pub workshops: &'a Workshops,
    /// The tracks' and the abilities'.
    pub framework: &'a Framework,
    /// The questions'.
    pub questionnaire: &'a Questionnaire,
}

impl Wording<'_> {
    /// `picture` in words.
    pub fn of(&self, picture: &Picture) -> Shown {
        let words = |about: &Subject| {
            let item = self.questionnaire.item(about);
            item.map_or_else(|| about.to_string(), |item| self.text.of(&item.question).to_owned())
        };
        let (here, gone): (Vec<_>, Vec<_>) =
            picture.items.iter().partition(|item| !item.bins.is_empty());
        let sheet = |item: &&ItemPicture| {
            let mut all = self.line(self.text.get("room.everybody").to_owned(), &item.bins);
            all.cells.extend(item.without.filter(|people| *people > 0).map(|n| self.none(n)));
            let groups = item.breakdown.iter().flat_map(|breakdown| &breakdown.rows);
            Sheet {
                words: words(item.about),
                ability: outcome::group(self.text, group(self.framework, item.about)).to_owned(),
                rows: std::iter::once(all).chain(groups.map(|row| self.row(row))).collect(),
                wishes: item.wishes,
            }
        };
        let place = |about: &Subject| here.iter().position(|item| item.about == about);
        Shown {
            people: picture.people,
            levels: self
                .questionnaire
                .levels
                .iter()
                .map(|anchor| self.text.of(&anchor.name).to_owned())
                .collect(),
            questions: here.iter().map(sheet).collect(),
            hidden: gone.iter().map(|item| words(item.about)).collect(),
            strengths: picture.strengths().iter().filter_map(|item| place(item.about)).collect(),
            wished: picture
                .wished()
                .iter()
                .filter_map(|item| Some((words(item.about), item.wishes?)))
                .collect(),
            abilities: picture.abilities.iter().map(|ability| self.ability(ability)).collect(),
        }
    }

    fn ability(&self, picture: &AbilityPicture) -> Sheet {
        let name = outcome::group(self.text, picture.ability).to_owned();
        let all = self.line(self.text.get("room.everybody").to_owned(), &picture.bins);
        let groups = picture.rows.iter().map(|row| self.row(row));
        let rows = std::iter::once(all).chain(groups).collect();
        Sheet { words: name.clone(), ability: name, rows, wishes: None }
    }

    fn row(&self, row: &Row) -> Line {
        let who = match &row.who {
            Who::Group(id) => self.workshops.group(id).map(|group| &group.name),
            Who::Track(id) => self.framework.track(id).map(|track| &track.name),
        };
        self.line(who.map_or_else(String::new, |name| self.text.of(name).to_owned()), &row.bins)
    }

    fn line(&self, who: String, bins: &[Bin]) -> Line {
        Line { who, cells: bins.iter().map(|bin| self.cell(bin)).collect() }
    }

    fn cell(&self, bin: &Bin) -> Cell {
        let (from, to) = (bin.from.number(), bin.to.number());
        let [low, high] = [from, to].map(|level| level.to_string());
        let levels = if from == to {
            self.text.fill("room.level", &[("n", &low)])
        } else {
            self.text.fill("room.levels", &[("from", &low), ("to", &high)])
        };
        let sign = if from == to { low } else { format!("{low}–{high}") };
        let words = if bin.or_none {
            self.text.fill("room.or-none", &[("levels", &levels)])
        } else {
            levels
        };
        let sign = if bin.or_none { format!("{sign}*") } else { sign };
        Cell { words, part: Part { shade: shade(bin), sign, amount: bin.people } }
    }

    fn none(&self, people: usize) -> Cell {
        let words = self.text.get("room.none").to_owned();
        Cell { words, part: Part { shade: Shade::None, sign: "–".to_owned(), amount: people } }
    }
}

/// As dark as the level in the middle of those counted together.
fn shade(bin: &Bin) -> Shade {
    match bin.from.number().midpoint(bin.to.number()) {
        1 => Shade::One,
        2 => Shade::Two,
        3 => Shade::Three,
        4 => Shade::Four,
        _ => Shade::Five,
    }
}
