//! People who do not exist, as if they had assessed themselves.

use super::Profile;
use crate::{
    assessment::{Answer, Assessment, Rating},
    questionnaire::{Form, Level},
};

impl Profile {
    /// Where they see themselves, as an assessment for the rank they think of; where they think of none, for the one
    /// they hold.
    pub fn assessment(&self) -> Assessment {
        let answer =
            |level: Level| Answer { rating: Some(Rating::Level(level)), ..Answer::default() };
        let answers = self.ratings.iter().map(|(about, level)| (about.clone(), answer(*level)));
        let target = self.target.as_ref().unwrap_or(&self.current);
        Assessment {
            current: Some(self.current.clone()),
            target: Some(target.clone()),
            // Everything they say is to be seen.
            form: Form::Full,
            answers: answers.collect(),
            ..Assessment::default()
        }
    }
}
