//! The time of a slide, counted down by the clock.

/// The seconds of a minute.
const MINUTE: u32 = 60;

/// The most that is counted: what does not fit on the clock is no time for a slide.
const MOST: u32 = 99 * MINUTE + 59;

/// What is left of a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Countdown {
    /// All of it, in seconds.
    whole: u32,
    /// Seconds left.
    left: u32,
    /// The moment it ends, in milliseconds, while it runs.
    ends: Option<u64>,
}

/// What happens to it; with the moment it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// It starts, goes on, or stops; when nothing is left, it begins anew.
    Toggle(u64),
    /// A minute is added.
    More(u64),
    /// It stands at its beginning.
    Reset,
    /// Time passed.
    Tick(u64),
}

impl Press {
    /// Whether it is the clock alone.
    pub fn passes(self) -> bool {
        matches!(self, Self::Tick(_))
    }
}

impl Countdown {
    /// So many minutes.
    pub fn new(minutes: u32) -> Self {
        let whole = minutes.saturating_mul(MINUTE).min(MOST);
        Self { whole, left: whole, ends: None }
    }

    /// Whether it runs.
    pub fn runs(self) -> bool {
        self.ends.is_some()
    }

    /// Whether nothing is left.
    pub fn is_over(self) -> bool {
        self.left == 0
    }

    /// Whether it is not as it was at the beginning.
    pub fn begun(self) -> bool {
        self.left != self.whole || self.runs()
    }

    /// What is left, as on a clock.
    pub fn shown(self) -> String {
        format!("{}:{:02}", self.left / MINUTE, self.left % MINUTE)
    }

    /// What it is after `press`.
    #[must_use]
    pub fn after(self, press: Press) -> Self {
        let ends = |left: u32, now: u64| Some(now + u64::from(left) * 1000);
        match (press, self.ends) {
            (Press::Reset, _) => Self { left: self.whole, ends: None, ..self },
            (Press::Toggle(now), Some(_)) => Self { ends: None, ..self.after(Press::Tick(now)) },
            (Press::Toggle(now), None) => {
                let left = if self.left == 0 { self.whole } else { self.left };
                Self { left, ends: ends(left, now), ..self }
            }
            (Press::More(now), running) => {
                let left = (self.after(Press::Tick(now)).left + MINUTE).min(MOST);
                // Whoever adds a minute when time is up wants it to run.
                let runs = running.is_some() || self.left == 0;
                Self { left, ends: ends(left, now).filter(|_| runs), ..self }
            }
            (Press::Tick(_), None) => self,
            (Press::Tick(now), Some(end)) => {
                // A second has passed once it is over; a clock that was set back gives no time.
                let left = end.saturating_sub(now).div_ceil(1000).min(u64::from(self.left));
                let left = u32::try_from(left).unwrap_or(self.left);
                Self { left, ends: (left > 0).then_some(end), ..self }
            }
        }
    }
}
