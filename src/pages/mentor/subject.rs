//! Questions in words.

use career::{assessment::Rating, questionnaire::Subject};

use crate::scene::Scene;

/// A question as it is asked; as it was, where it is asked no more; at the very least by its id.
pub fn question(scene: &Scene, about: &Subject) -> String {
    let questionnaire = scene.chapters.questionnaire.ready();
    let item = questionnaire.and_then(|questionnaire| questionnaire.item(about));
    match (item, scene.record.words.get(about)) {
        (Some(item), _) => scene.text.of(&item.question).to_owned(),
        (None, Some(words)) => words.clone(),
        (None, None) => about.to_string(),
    }
}

/// The number of a level, where one is given.
pub fn level(rating: Option<Rating>) -> Option<u8> {
    Some(rating?.level()?.number())
}

/// An answer in words, with the number of its level.
pub fn rating(scene: &Scene, rating: Rating) -> String {
    let questionnaire = scene.chapters.questionnaire.ready();
    let name = questionnaire.map_or("", |found| scene.text.of(rating.name(found)));
    match rating.level() {
        Some(level) => format!("{} {name}", level.number()),
        None => name.to_owned(),
    }
}
