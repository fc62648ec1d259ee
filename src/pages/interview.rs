//! Preparing an interview: the kinds there are, and the sheet of one.

mod editor;

use career::{Id, interview::InterviewType};
use yew::prelude::*;

use crate::{
    chapter::use_interviews,
    components::Breadcrumbs,
    context::use_text,
    pages::not_found::NotFound,
    route::Route,
    views::source::{SourceNote, official},
};

/// `#/interview`
#[component]
pub fn InterviewsPage() -> Html {
    let text = use_text();
    let interviews = use_interviews();
    html! {
        <>
            <h1 tabindex="-1">{ text.get("interview.title") }</h1>
            <p class="lead">{ text.get("interview.lead") }</p>
            { interviews.show(|interviews| html! {
                <ul class="cards">
                    for kind in &interviews.types {
                        <li class="card" key={kind.id.as_str()}>
                            <h2><a href={Route::Interview(kind.id.clone()).href()}>{ text.of(&kind.name) }</a></h2>
                            <p>{ text.of(&kind.guidance.text) }</p>
                            <p class="actions">
                                <a class="button button--primary" href={Route::Interview(kind.id.clone()).href()}>
                                    { text.get("interview.prepare") }
                                    <span class="visually-hidden">{ text.of(&kind.name) }</span>
                                </a>
                            </p>
                        </li>
                    }
                </ul>
            }) }
        </>
    }
}

/// Properties of [`InterviewPage`].
#[derive(PartialEq, Properties)]
pub struct InterviewPageProps {
    /// The kind in the address.
    pub kind: Id<InterviewType>,
}

/// `#/interview/{type}`
#[component]
pub fn InterviewPage(props: &InterviewPageProps) -> Html {
    let text = use_text();
    let interviews = use_interviews();
    interviews.show(|interviews| {
        let Some(kind) = interviews.kind(&props.kind) else {
            return html! { <NotFound address={Route::Interview(props.kind.clone()).href()} /> };
        };
        let above = vec![(Route::Interviews.href(), text.get("interview.title").to_owned())];
        html! {
            <>
                <Breadcrumbs label={text.get("frame.breadcrumbs").to_owned()} {above} here={text.of(&kind.name).to_owned()} />
                <h1 tabindex="-1">{ text.of(&kind.name) }</h1>
                <p class="lead">{ text.of(&kind.guidance.text) }</p>
                <SourceNote source={kind.guidance.source.clone()} />
                <p class="definition">{ official(&text, &kind.purpose.text) }</p>
                <SourceNote source={kind.purpose.source.clone()} />
                <editor::Editor kind={kind.clone()} />
            </>
        }
    })
}
