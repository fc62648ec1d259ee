//! Who says it: the three kinds of content, always told apart.

use career::{
    Language, LocalText,
    framework::{Origin, Reason, Source, Topic},
};
use yew::prelude::*;

use crate::{components::heading, scene::Scene, text::Text};

/// A badge that says who wrote the words beside it and, for official ones, in which section they stand.
pub fn source_note(scene: &Scene, source: &Source) -> Html {
    let text = &scene.text;
    let section = source.section.as_ref().and_then(|id| scene.framework.section(id));
    let (class, words) = match source.origin {
        Origin::Policy => ("badge badge--policy", "source.policy"),
        Origin::Portal => ("badge badge--portal", "source.portal"),
    };
    html! {
        <p class="source">
            <span {class}>{ text.get(words) }</span>
            if let Some(section) = section {
                <span class="source__section">{ text.of(&section.title) }</span>
            }
        </p>
    }
}

/// Official words. In another language than the source's they are a translation, so the original stands with
/// them.
pub fn official(text: &Text, words: &LocalText) -> Html {
    with_original(text, text.of(words), words.get(Language::Ja))
}

/// The first line of official words, where they are too long to begin with; the rest is to stand on the same page.
pub fn official_beginning(text: &Text, words: &LocalText) -> Html {
    let [shown, original] = [text.of(words), words.get(Language::Ja)]
        .map(|words| words.lines().next().unwrap_or_default());
    with_original(text, shown, original)
}

fn with_original(text: &Text, shown: &str, original: &str) -> Html {
    match text.language() {
        Language::Ja => html! { { shown } },
        Language::En => {
            html! { <>{ shown }<span class="original" lang="ja">{ original }</span></> }
        }
    }
}

/// Something the source does not say, marked as that and with the reason.
pub fn unknown(text: &Text, why: Reason) -> Html {
    let words = match why {
        Reason::LostFigure => "unknown.lost-figure",
        Reason::NotStated => "unknown.not-stated",
    };
    html! { <span class="badge badge--unknown">{ text.get(words) }</span> }
}

/// What a reader may look for on this subject and the source does not say.
pub fn unstated(scene: &Scene, topic: Topic) -> Html {
    let text = &scene.text;
    let entries: Vec<_> = scene
        .framework
        .organisation()
        .unstated
        .iter()
        .filter(|entry| entry.about == topic)
        .collect();
    if entries.is_empty() {
        return Html::default();
    }
    html! {
        <section class="unstated">
            { heading(text.get("unknown.title")) }
            <ul>
                for entry in entries {
                    <li>{ text.of(&entry.topic) }{ " " }{ unknown(text, entry.reason) }</li>
                }
            </ul>
        </section>
    }
}
