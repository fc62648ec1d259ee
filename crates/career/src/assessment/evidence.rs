//! What happened that shows a rating.

use serde::Serialize;

use crate::reading::object;

object! {
    /// What happened, in the person's own words, by situation, task, action and result. Each may be empty; whoever
    /// writes freely writes it all into the situation.
    #[derive(Default, Serialize)]
    pub struct Evidence {
        /// Where and when, and how it was.
        #[serde(skip_serializing_if = "String::is_empty")]
        pub situation: String = String::new(),
        /// What was to be done.
        #[serde(skip_serializing_if = "String::is_empty")]
        pub task: String = String::new(),
        /// What the person did.
        #[serde(skip_serializing_if = "String::is_empty")]
        pub action: String = String::new(),
        /// What came of it.
        #[serde(skip_serializing_if = "String::is_empty")]
        pub result: String = String::new(),
    }
}

/// A part of [`Evidence`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EvidencePart {
    /// Where and when, and how it was.
    Situation,
    /// What was to be done.
    Task,
    /// What the person did.
    Action,
    /// What came of it.
    Result,
}

impl EvidencePart {
    /// Every part, in the order one tells them.
    pub const ALL: [Self; 4] = [Self::Situation, Self::Task, Self::Action, Self::Result];
}

impl Evidence {
    /// One part.
    pub fn part(&self, part: EvidencePart) -> &str {
        match part {
            EvidencePart::Situation => &self.situation,
            EvidencePart::Task => &self.task,
            EvidencePart::Action => &self.action,
            EvidencePart::Result => &self.result,
        }
    }

    /// The parts something is written in, in order, without blanks around them.
    ///
    /// ```
    /// use career::assessment::{Evidence, EvidencePart};
    /// let evidence = Evidence {
    ///     situation: "A crowded night".to_owned(),
    ///     action: " Held the box of a colleague\n".to_owned(),
    ///     ..Evidence::default()
    /// };
    /// assert_eq!(evidence.told().collect::<Vec<_>>(), ["A crowded night", "Held the box of a colleague"]);
    /// assert_eq!(evidence.as_text(), "A crowded night\nHeld the box of a colleague");
    /// assert!(evidence.part(EvidencePart::Result).is_empty() && !evidence.is_blank());
    /// ```
    pub fn told(&self) -> impl Iterator<Item = &str> {
        EvidencePart::ALL
            .into_iter()
            .map(|part| self.part(part).trim())
            .filter(|text| !text.is_empty())
    }

    /// Whether nothing but blanks is written.
    pub fn is_blank(&self) -> bool {
        self.told().next().is_none()
    }

    /// All of it as one text, a line a part.
    pub fn as_text(&self) -> String {
        self.told().collect::<Vec<_>>().join("\n")
    }

    pub(super) fn says_nothing(&self) -> bool {
        *self == Self::default()
    }
}
