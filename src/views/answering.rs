//! Answering a question, from wherever it is asked.

use career::{assessment::AnswerChange, questionnaire::Item, record::Change};
use yew::prelude::*;

use crate::scene::Scene;

/// What changes the answer to a question. The words it is asked in go with the answer.
pub fn answering(scene: &Scene, item: &Item) -> Callback<AnswerChange> {
    let (about, words) = (item.about.clone(), scene.text.of(&item.question).to_owned());
    scene.making(move |change| Change::Answer(about.clone(), words.clone(), change))
}
