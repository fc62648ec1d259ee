//! A time counted down by the clock: the minute of an answer, the minutes of a stage or of a slide.

use std::rc::Rc;

use yew::prelude::*;

use crate::platform::timer;

/// The seconds of a minute, and how many an answer may take.
pub const MINUTE: u32 = 60;

/// The most minutes of a slide count to, in seconds: more does not fit on its clock.
const MOST: u32 = 99 * MINUTE + 59;

/// How often the clock is looked at, in milliseconds.
const TICK: u32 = 200;

/// What is left of the time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Countdown {
    /// Seconds left.
    pub left: u32,
    /// How many there are in all.
    pub whole: u32,
    /// The moment it ends, in milliseconds, while it runs.
    ends: Option<u64>,
}

/// What happens to it; with the moment it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// It starts, goes on, or stops for a while; when nothing is left, it begins anew.
    Toggle(u64),
    /// It begins anew.
    Again(u64),
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

/// What there is to say of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// It does not run.
    Still,
    /// The first half.
    First,
    /// The second half.
    Second,
    /// Nothing is left.
    Over,
}

impl Default for Countdown {
    fn default() -> Self {
        Self::of(MINUTE)
    }
}

impl Countdown {
    /// One of so many seconds.
    pub fn of(whole: u32) -> Self {
        Self { left: whole, whole, ends: None }
    }

    /// So many minutes of a slide.
    pub fn new(minutes: u32) -> Self {
        Self::of(minutes.saturating_mul(MINUTE).min(MOST))
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

    /// What there is to say of it.
    pub fn stage(self) -> Stage {
        match self.left {
            0 => Stage::Over,
            _ if !self.runs() => Stage::Still,
            left if left * 2 > self.whole => Stage::First,
            _ => Stage::Second,
        }
    }

    /// What is left, as on a clock.
    pub fn shown(self) -> String {
        format!("{}:{:02}", self.left / MINUTE, self.left % MINUTE)
    }

    /// What it is after `press`.
    #[must_use]
    pub fn after(self, press: Press) -> Self {
        let from =
            |left: u32, now: u64| Self { left, ends: Some(now + u64::from(left) * 1000), ..self };
        match (press, self.ends) {
            (Press::Reset, _) => Self::of(self.whole),
            (Press::Again(now), _) => from(self.whole, now),
            (Press::Toggle(now), Some(_)) => Self { ends: None, ..self.after(Press::Tick(now)) },
            (Press::Toggle(now), None) if self.left == 0 => from(self.whole, now),
            (Press::Toggle(now), None) => from(self.left, now),
            (Press::More(now), running) => {
                let left = (self.after(Press::Tick(now)).left + MINUTE).min(MOST);
                // Whoever adds a minute when time is up wants it to run.
                let on = running.is_some() || self.is_over();
                if on { from(left, now) } else { Self { left, ..self } }
            }
            (Press::Tick(_), None) => self,
            (Press::Tick(now), Some(ends)) => {
                // A second has passed once it is over; a clock that was set back gives no time.
                let left = ends.saturating_sub(now).div_ceil(1000).min(u64::from(self.left));
                let left = u32::try_from(left).unwrap_or(self.left);
                Self { left, ends: (left > 0).then_some(ends), ..self }
            }
        }
    }
}

impl Reducible for Countdown {
    type Action = Press;

    fn reduce(self: Rc<Self>, press: Press) -> Rc<Self> {
        Rc::new(self.after(press))
    }
}

/// So many seconds, as many as when it is first shown, that run while it is shown.
#[hook]
pub fn use_countdown(seconds: u32) -> UseReducerHandle<Countdown> {
    let countdown = use_reducer_eq(move || Countdown::of(seconds));
    {
        let dispatch = countdown.dispatcher();
        use_effect_with(countdown.runs(), move |runs| {
            let tick = move || dispatch.dispatch(Press::Tick(timer::now()));
            let ticking = runs.then(|| timer::every(TICK, tick));
            move || drop(ticking)
        });
    }
    countdown
}

/// What starts and stops it, and what begins it anew.
pub fn controls(countdown: &UseReducerHandle<Countdown>) -> [Callback<()>; 2] {
    [Press::Toggle as fn(u64) -> Press, Press::Again].map(|press| {
        let countdown = countdown.dispatcher();
        Callback::from(move |()| countdown.dispatch(press(timer::now())))
    })
}
