//! What a trainer can lead: activities in an order, each with its time.

use super::{Activity, Screen, Tool, Workshops};
use crate::{Id, LocalText, reading::object};

object! {
    /// A programme.
    pub struct Programme {
        /// Names it; stands in routes.
        pub id: Id<Programme>,
        /// What it is called.
        pub name: LocalText,
        /// Whom it suits.
        pub whom: LocalText,
        /// What people take home.
        pub aim: LocalText,
        /// What to prepare.
        pub prepare: Vec<LocalText> = Vec::new(),
        /// What is done, in order.
        pub steps: Vec<Step>,
    }
}

object! {
    /// A step of a programme.
    pub struct Step {
        /// What is done.
        pub activity: Id<Activity>,
        /// How long it takes, in minutes.
        pub minutes: u32,
    }
}

/// One thing the projector shows during a programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slide<'a> {
    /// Which step it belongs to, from 0.
    pub step: usize,
    /// The activity.
    pub activity: &'a Activity,
    /// What is shown.
    pub screen: &'a Screen,
    /// Whether it is the first of its activity.
    pub first: bool,
}

impl Programme {
    /// How long it takes, in minutes.
    pub fn minutes(&self) -> u32 {
        self.steps.iter().map(|step| step.minutes).sum()
    }

    /// Whether something of it is done with this page of the portal.
    ///
    /// ```
    /// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
    /// use career::workshop::Tool;
    /// let museum = sample::museum();
    /// let programme = museum.workshops.programme(&"dusk-circle".parse().unwrap()).unwrap();
    /// assert!(programme.uses(Tool::Values, &museum.workshops));
    /// assert!(!programme.uses(Tool::Contribute, &museum.workshops));
    /// ```
    pub fn uses(&self, tool: Tool, workshops: &Workshops) -> bool {
        let mut activities =
            self.steps.iter().filter_map(|step| workshops.activity(&step.activity));
        activities.any(|activity| activity.tool == Some(tool))
    }

    /// Each step with when it begins, in minutes from the beginning.
    ///
    /// ```
    /// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
    /// let museum = sample::museum();
    /// let programme = museum.workshops.programme(&"dusk-circle".parse().unwrap()).unwrap();
    /// let begins: Vec<_> = programme.timetable().iter().map(|(at, step)| (*at, step.activity.as_str())).collect();
    /// assert_eq!(begins, [(0, "lamp-lighting"), (10, "three-stars"), (35, "letter-to-dawn")]);
    /// assert_eq!(programme.minutes(), 50);
    /// let first = programme.slides(&museum.workshops)[0];
    /// assert_eq!(museum.workshops.activity(&"lamp-lighting".parse().unwrap()), Some(first.activity));
    /// ```
    pub fn timetable(&self) -> Vec<(u32, &Step)> {
        let mut at = 0;
        let step = |step: &'_ Step| {
            at += step.minutes;
            at - step.minutes
        };
        let begins: Vec<_> = self.steps.iter().map(step).collect();
        begins.into_iter().zip(&self.steps).collect()
    }

    /// Everything the projector shows, in order.
    pub fn slides<'a>(&self, workshops: &'a Workshops) -> Vec<Slide<'a>> {
        let steps = self.steps.iter().enumerate();
        let of = |(step, one): (usize, &Step)| {
            let activity = workshops.activity(&one.activity);
            activity.into_iter().flat_map(move |activity| {
                let screens = activity.screens.iter().enumerate();
                screens.map(move |(place, screen)| Slide {
                    step,
                    activity,
                    screen,
                    first: place == 0,
                })
            })
        };
        steps.flat_map(of).collect()
    }
}
