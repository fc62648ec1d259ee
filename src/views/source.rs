//! Who says it: the three kinds of content, always told apart.

use career::{
    Framework, Language, LocalText,
    framework::{Origin, Reason, Source, Topic},
};
use yew::prelude::*;

use crate::context::{Text, use_framework, use_text};

/// Properties of [`SourceNote`].
#[derive(PartialEq, Properties)]
pub struct SourceNoteProps {
    /// Where the statements beside it come from.
    pub source: Source,
}

/// A badge that says who wrote the words beside it and, for official ones, in which section they stand.
#[component]
pub fn SourceNote(props: &SourceNoteProps) -> Html {
    let (framework, text) = (use_framework(), use_text());
    let section = props.source.section.as_ref().and_then(|id| framework.section(id));
    match props.source.origin {
        Origin::Policy => html! {
            <p class="source">
                <span class="badge badge--policy">{ text.get("source.policy") }</span>
                if let Some(section) = section {
                    <span class="source__section">{ text.of(&section.title) }</span>
                }
            </p>
        },
        Origin::Portal => html! {
            <p class="source"><span class="badge badge--portal">{ text.get("source.portal") }</span></p>
        },
    }
}

/// Official words. In another language than the source's they are a translation, so the original stands with
/// them.
pub fn official(text: &Text, words: &LocalText) -> Html {
    match text.language() {
        Language::Ja => html! { { text.of(words) } },
        Language::En => html! {
            <>{ text.of(words) }<span class="original" lang="ja">{ words.get(Language::Ja) }</span></>
        },
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
pub fn unstated(text: &Text, framework: &Framework, topic: Topic) -> Html {
    let entries: Vec<_> =
        framework.organisation().unstated.iter().filter(|entry| entry.about == topic).collect();
    if entries.is_empty() {
        return Html::default();
    }
    html! {
        <section class="unstated">
            <h2>{ text.get("unknown.title") }</h2>
            <ul>
                for entry in entries {
                    <li>{ text.of(&entry.topic) }{ " " }{ unknown(text, entry.reason) }</li>
                }
            </ul>
        </section>
    }
}
