//! Files that are handed to somebody else: shares, reviews and contributions.

use serde::Serialize;

use super::{Format, MadeWith, open};
use crate::{
    Framework,
    framework::validate,
    problem::{Problem, Problems},
    reading::{self, Read},
    together::{Review, Share},
    workshop::Contribution,
};

/// What was in a file, and the revision of the content it was made with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened<T> {
    /// What was in it.
    pub value: T,
    /// The revision of the content.
    pub revision: u32,
}

/// A whole file.
#[derive(Serialize)]
struct File<'a, T> {
    format: &'static str,
    version: u64,
    framework: MadeWith,
    #[serde(flatten)]
    value: &'a T,
}

fn write<T: Serialize>(value: &T, format: Format, framework: &Framework) -> String {
    let file = File {
        format: format.name(),
        version: format.version(),
        framework: MadeWith::today(framework),
        value,
    };
    serde_json::to_string_pretty(&file).unwrap_or_default()
}

fn read<T: Read>(
    name: &str,
    text: &str,
    format: Format,
    framework: &Framework,
    check: fn(&T) -> Problems,
) -> Result<Opened<T>, Vec<Problem>> {
    let read = || {
        let (frame, values) = open(text, format, framework)?;
        let value: T = reading::value(&values)?;
        let revision = frame.framework.revision;
        check(&value).or(Opened { value, revision })
    };
    read().map_err(|problems: Problems| problems.in_file(name))
}

/// That no value of `field` stands twice in the list at `list`.
fn once(list: &str, field: &str, values: &[String]) -> Problems {
    let mut problems = Problems::default();
    problems.unique_by(list, field, &validate::ids(values, String::as_str));
    problems
}

/// What a person shows, as a file.
pub fn write_share(share: &Share, framework: &Framework) -> String {
    write(share, Format::Share, framework)
}

/// Reads what somebody shows.
///
/// # Errors
/// As for [`super::read`].
///
/// ```
/// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
/// use career::exchange::{read_share, write_share};
/// let museum = sample::museum();
/// let share = museum.share(&museum.koke());
/// let text = write_share(&share, &museum.framework);
/// let opened = read_share("koke.json", &text, &museum.framework).unwrap();
/// assert_eq!((opened.value, opened.revision), (share, museum.framework.organisation().revision));
/// ```
pub fn read_share(
    name: &str,
    text: &str,
    framework: &Framework,
) -> Result<Opened<Share>, Vec<Problem>> {
    read(name, text, Format::Share, framework, |share: &Share| {
        let about: Vec<_> = share.items.iter().map(|item| item.about.to_string()).collect();
        once("items", "about", &about)
    })
}

/// A view, as a file.
pub fn write_review(review: &Review, framework: &Framework) -> String {
    write(review, Format::Review, framework)
}

/// Reads somebody's view.
///
/// # Errors
/// As for [`super::read`].
///
/// ```
/// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
/// use career::{exchange::{read_review, read_share, write_review}, together::Review};
/// let museum = sample::museum();
/// let review = Review::new("0123456789abcdef".parse().unwrap(), sample::today());
/// let text = write_review(&review, &museum.framework);
/// assert_eq!(read_review("view.json", &text, &museum.framework).unwrap().value, review);
/// assert!(read_share("view.json", &text, &museum.framework).is_err()); // a file of another kind
/// ```
pub fn read_review(
    name: &str,
    text: &str,
    framework: &Framework,
) -> Result<Opened<Review>, Vec<Problem>> {
    read(name, text, Format::Review, framework, |review: &Review| {
        let ids: Vec<_> = review.points.iter().map(|point| point.id.to_string()).collect();
        once("points", "id", &ids)
    })
}

/// What a participant hands in, as a file.
pub fn write_contribution(contribution: &Contribution, framework: &Framework) -> String {
    write(contribution, Format::Contribution, framework)
}

/// Reads what a participant hands in.
///
/// # Errors
/// As for [`super::read`].
///
/// ```
/// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
/// use career::{exchange::{read_contribution, write_contribution}, workshop::{Offer, contribution}};
/// let museum = sample::museum();
/// let assessment = museum.koke().assessment;
/// let (asked, rooms) = (&museum.questionnaire, &museum.workshops);
/// let handed = contribution(&assessment, asked, rooms, Offer::default(), sample::today());
/// let text = write_contribution(&handed, &museum.framework);
/// assert_eq!(read_contribution("1.json", &text, &museum.framework).unwrap().value, handed);
/// ```
pub fn read_contribution(
    name: &str,
    text: &str,
    framework: &Framework,
) -> Result<Opened<Contribution>, Vec<Problem>> {
    read(name, text, Format::Contribution, framework, |_| Problems::default())
}
