//! A conversation in stages: what both keep to, and one stage after the other.

mod overview;
mod stage;

use career::together::Mentoring;
use yew::prelude::*;

use self::stage::OneStage;
use crate::{
    components::{Weight, breadcrumbs, button, link_button, paragraph, title},
    platform::page,
    route::{MentorPage, Route},
    scene::Scene,
};

/// The page.
pub fn page(scene: &Scene) -> Html {
    let text = &scene.text;
    let name = text.get("conversation.title");
    let above = [(Route::Mentor(MentorPage::Home).href(), text.get("mentor.title"))];
    html! {
        <>
            { breadcrumbs(text.get("frame.breadcrumbs"), &above, name) }
            { title(name) }
            { scene.chapters.mentoring.show(|_| html! { <Conversation scene={scene.clone()} /> }) }
        </>
    }
}

/// Where the two are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// Before it: all of it at a glance.
    Overview,
    /// At a stage.
    Stage(usize),
    /// After it.
    End,
}

impl At {
    /// One further than the stage with this index, of so many.
    fn after(index: usize, count: usize) -> Self {
        if index + 1 < count { Self::Stage(index + 1) } else { Self::End }
    }

    /// One before it.
    fn before(index: usize) -> Self {
        index.checked_sub(1).map_or(Self::Overview, Self::Stage)
    }
}

#[derive(PartialEq, Properties)]
struct ConversationProps {
    scene: Scene,
}

/// It remembers where the two are. Nothing of it is kept.
#[component]
fn Conversation(props: &ConversationProps) -> Html {
    let scene = &props.scene;
    let at = use_state_eq(|| At::Overview);
    let go = {
        let at = at.setter();
        Callback::from(move |to: At| {
            at.set(to);
            // Each begins with a heading, which says where one is.
            page::show_soon("#conversation");
        })
    };
    let Some(mentoring) = scene.chapters.mentoring.ready() else { return Html::default() };
    match *at {
        At::Overview => overview::overview(scene, mentoring, &go),
        At::Stage(index) => {
            html! { <OneStage key={index} scene={scene.clone()} {index} {go} /> }
        }
        At::End => end(scene, mentoring, &go),
    }
}

/// After it: what to do with what was said.
fn end(scene: &Scene, mentoring: &Mentoring, go: &Callback<At>) -> Html {
    let text = &scene.text;
    let last = mentoring.stages.len().saturating_sub(1);
    html! {
        <section>
            <h2 id="conversation" tabindex="-1">{ text.get("conversation.over") }</h2>
            { paragraph(text.get("conversation.over-text")) }
            <ul>
                <li>{ text.get("conversation.over-step") }</li>
                <li>{ text.get("conversation.over-back") }</li>
                <li>{ text.get("conversation.over-files") }</li>
            </ul>
            <p class="actions">
                { link_button(Weight::Primary, text.get("reading.to-mentor"), Route::Mentor(MentorPage::Home).href()) }
                { button(Weight::Secondary, text.get("conversation.before"), go.reform(move |_| At::Stage(last))) }
                { button(Weight::Plain, text.get("conversation.to-overview"), go.reform(|_| At::Overview)) }
            </p>
        </section>
    }
}
