//! `#/interview/{type}/sheet`: the page that is printed.

use career::{Id, framework::Rank, interview::InterviewType, sheet::Line};
use yew::prelude::*;

use super::with_kind;
use crate::{
    components::{
        Tone, Weight, button_unless, heading, lead, link_button, live_notice, paragraph,
        subheading, title,
    },
    platform::page,
    route::Route,
    scene::Scene,
};

/// The page.
pub fn page(scene: &Scene, id: &Id<InterviewType>) -> Html {
    with_kind(scene, id, |desk| {
        let mut lines = desk.lines();
        lines.retain(Line::on_paper);
        let name = desk.name.to_owned();
        html! { <Paper scene={scene.clone()} id={id.clone()} {name} {lines} /> }
    })
}

#[derive(PartialEq, Properties)]
struct PaperProps {
    scene: Scene,
    id: Id<InterviewType>,
    name: String,
    /// The parts that go on paper.
    lines: Vec<Line>,
}

/// The page as it will be printed, and what to do with it. It knows whether the page is too long.
#[component]
fn Paper(props: &PaperProps) -> Html {
    let PaperProps { scene, id, name, lines } = props;
    let text = &scene.text;
    let too_long = use_too_long(lines);
    let print = Callback::from(|_| page::print());
    html! {
        <>
            <div class="no-print stack">
                { title(text.get("sheet.title")) }
                { lead(text.get("sheet.lead")) }
                if lines.is_empty() {
                    { live_notice(Tone::Warning, text.get("sheet.nothing"), Html::default()) }
                }
                if too_long {
                    { live_notice(Tone::Warning, text.get("sheet.too-long"), html! { { paragraph(text.get("sheet.too-long-text")) } }) }
                }
                <p class="actions">
                    { button_unless(lines.is_empty(), Weight::Primary, text.get("sheet.print"), print) }
                    { link_button(Weight::Secondary, text.get("sheet.edit"), Route::Interview(id.clone()).href()) }
                </p>
            </div>
            if !lines.is_empty() { { face(scene, name, lines) } }
        </>
    }
}

/// Whether what is printed is longer than one page; measured in the browser, which knows how lines break.
#[hook]
fn use_too_long(lines: &[Line]) -> bool {
    /// What A4 leaves between its margins of 12 mm (see `styles/print.css`), in CSS pixels of 1/96 inch:
    /// 186 by 273 mm.
    const PAGE: (i32, i32) = (703, 1031);
    let too_long = use_state_eq(|| false);
    {
        let too_long = too_long.setter();
        use_effect_with(lines.to_vec(), move |_| {
            let height = page::height_at_width(".paper__measure", PAGE.0);
            too_long.set(height.is_some_and(|height| height > PAGE.1));
        });
    }
    *too_long
}

fn face(scene: &Scene, name: &str, lines: &[Line]) -> Html {
    let (text, assessment) = (&scene.text, &scene.record.assessment);
    let rank = |message: &str, id: &Option<Id<Rank>>| {
        let rank = id.as_ref().and_then(|id| scene.framework.rank(id))?;
        Some(html! { <span>{ text.fill(message, &[("rank", &text.join(&rank.titles))]) }</span> })
    };
    html! {
        <article class="paper" aria-label={name.to_owned()}>
            <div class="paper__measure">
                <header class="paper__head">
                    { heading(&text.fill("sheet.heading", &[("kind", name)])) }
                    <p class="paper__lines">
                        <span>{ text.get("sheet.date") }</span>
                        <span>{ text.get("sheet.name") }</span>
                    </p>
                    <p>
                        { for rank("sheet.current", &assessment.current) }
                        { for rank("sheet.target", &assessment.target) }
                    </p>
                </header>
                <div class="paper__parts">
                    for line in lines {
                        { part(line) }
                    }
                </div>
                <footer class="paper__foot">{ text.get("sheet.foot") }</footer>
            </div>
        </article>
    }
}

/// One part; an empty one leaves room to write by hand.
fn part(line: &Line) -> Html {
    let empty = line.text.trim().is_empty();
    html! {
        <section class={classes!("paper__part", empty.then_some("paper__part--empty"))} key={line.id.as_str()}>
            { subheading(&line.title) }
            <p class="paper__text">{ line.text.as_str() }</p>
        </section>
    }
}
