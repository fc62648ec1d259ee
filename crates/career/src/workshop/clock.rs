//! Times of day, as people write them.

use std::{fmt, str::FromStr};

const HOUR: u32 = 60;
const DAY: u32 = 24 * HOUR;

/// A time of day, to the minute. Also how long after the beginning something is.
///
/// ```
/// use career::workshop::TimeOfDay;
/// let begin: TimeOfDay = "午後1時30分".parse().unwrap();
/// assert_eq!(begin.to_string(), "13:30");
/// assert_eq!(begin.after(45).to_string(), "14:15");
/// assert!("25:00".parse::<TimeOfDay>().is_err());
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TimeOfDay(u32);

impl TimeOfDay {
    /// The time so many minutes later; after midnight it begins anew.
    pub fn after(self, minutes: u32) -> Self {
        Self((self.0 + minutes % DAY) % DAY)
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{:02}", self.0 / HOUR, self.0 % HOUR)
    }
}

/// Reads `13:30`, `13時30分`, `13時半`, `午後1時30分`, `1:30 pm` and `1330`, in letters of any width.
impl FromStr for TimeOfDay {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let text: String = text.chars().filter(|c| !c.is_whitespace()).map(narrow).collect();
        let begins = |text: &'_ str, sign| text.strip_prefix(sign).map(str::to_owned);
        let ends = |text: &'_ str, sign| text.strip_suffix(sign).map(str::to_owned);
        let [before_noon, after_noon] =
            [["午前", "am"], ["午後", "pm"]].map(|[ja, en]| begins(&text, ja).or(ends(&text, en)));
        let half = match (&before_noon, &after_noon) {
            (Some(_), _) => Some(0),
            (_, Some(_)) => Some(12),
            _ => None,
        };
        let time = before_noon.or(after_noon).unwrap_or(text);
        let (hour, minute) = parts(&time).ok_or(())?;
        let hour = match half {
            None if hour < 24 => hour,
            // Twelve is the beginning of either half.
            Some(noon) if hour <= 12 => hour % 12 + noon,
            _ => return Err(()),
        };
        if minute < HOUR { Ok(Self(hour * HOUR + minute)) } else { Err(()) }
    }
}

/// The hour and the minute, as they are written.
fn parts(time: &str) -> Option<(u32, u32)> {
    if let Some((hour, rest)) = time.split_once('時') {
        let minute = match rest {
            "" => 0,
            "半" => 30,
            rest => number(rest.strip_suffix('分').unwrap_or(rest))?,
        };
        return Some((number(hour)?, minute));
    }
    if let Some((hour, minute)) = time.split_once([':', '.']) {
        return (minute.len() == 2).then_some((number(hour)?, number(minute)?));
    }
    match time.len() {
        1 | 2 => Some((number(time)?, 0)),
        3 | 4 => number(time).map(|both| (both / 100, both % 100)),
        _ => None,
    }
}

/// A number of at most four digits, and nothing but digits.
fn number(text: &str) -> Option<u32> {
    let digits = (1..=4).contains(&text.len()) && text.bytes().all(|c| c.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

/// A letter, digit or sign as it is in ASCII.
fn narrow(c: char) -> char {
    const WIDE: u32 = 0xfee0;
    let narrow = match c {
        '！'..='～' => char::from_u32(u32::from(c) - WIDE).unwrap_or(c),
        c => c,
    };
    narrow.to_ascii_lowercase()
}
