//! The page that is printed.

use career::{Id, interview::InterviewType, sheet::Line};
use yew::prelude::*;

use crate::{
    chapter::{use_interviews, use_questionnaire},
    components::{Notice, Tone},
    context::{Text, use_framework, use_record, use_text},
    pages::not_found::NotFound,
    platform::page,
    route::Route,
    views::sheet::use_lines,
};

/// Properties of [`SheetPage`].
#[derive(PartialEq, Properties)]
pub struct SheetPageProps {
    /// The kind in the address.
    pub kind: Id<InterviewType>,
}

/// `#/interview/{type}/sheet`
#[component]
pub fn SheetPage(props: &SheetPageProps) -> Html {
    let interviews = use_interviews();
    interviews.show(|interviews| match interviews.kind(&props.kind) {
        Some(kind) => html! { <Paper kind={kind.clone()} /> },
        None => html! { <NotFound address={Route::Sheet(props.kind.clone()).href()} /> },
    })
}

#[derive(PartialEq, Properties)]
struct PaperProps {
    kind: InterviewType,
}

/// The page as it will be printed, and what to do with it.
#[component]
fn Paper(props: &PaperProps) -> Html {
    let text = use_text();
    let questionnaire = use_questionnaire();
    let lines = use_lines(&props.kind, &questionnaire);
    let too_long = use_too_long(&lines);
    let Some(lines) = lines else { return questionnaire.show(|_| Html::default()) };
    let printed: Vec<_> = lines.iter().filter(|line| line.on_paper).collect();
    let edit = Route::Interview(props.kind.id.clone()).href();
    html! {
        <>
            <div class="no-print">
                <h1 tabindex="-1">{ text.get("sheet.title") }</h1>
                <p class="lead">{ text.get("sheet.lead") }</p>
                if printed.is_empty() {
                    <Notice tone={Tone::Warning} heading={text.get("sheet.nothing").to_owned()} />
                } else if too_long {
                    <Notice tone={Tone::Warning} heading={text.get("sheet.too-long").to_owned()} live=true>
                        <p>{ text.get("sheet.too-long-text") }</p>
                    </Notice>
                }
                <p class="actions">
                    <button type="button" class="button button--primary" disabled={printed.is_empty()} onclick={|_| page::print()}>
                        { text.get("sheet.print") }
                    </button>
                    <a class="button" href={edit}>{ text.get("sheet.edit") }</a>
                </p>
            </div>
            if !printed.is_empty() {
                <PaperFace title={text.of(&props.kind.name).to_owned()} lines={printed.into_iter().cloned().collect::<Vec<_>>()} />
            }
        </>
    }
}

/// Whether what is printed is longer than one page; measured in the browser, which knows how lines break.
#[hook]
fn use_too_long(lines: &Option<Vec<Line>>) -> bool {
    /// What an A4 page leaves between its margins (see `styles/print.css`), in millimetres.
    const PAGE_HEIGHT: f64 = 297.0 - 2.0 * 12.0;
    let too_long = use_state_eq(|| false);
    {
        let too_long = too_long.setter();
        use_effect_with(lines.clone(), move |_| {
            too_long.set(page::taller_than(".paper__measure", PAGE_HEIGHT))
        });
    }
    *too_long
}

#[derive(PartialEq, Properties)]
struct PaperFaceProps {
    title: AttrValue,
    lines: Vec<Line>,
}

#[component]
fn PaperFace(props: &PaperFaceProps) -> Html {
    let (framework, text, record) = (use_framework(), use_text(), use_record());
    let rank = |id: &Option<Id<_>>| {
        id.as_ref().and_then(|id| framework.rank(id)).map(|rank| text.join(&rank.titles))
    };
    let current = rank(&record.assessment.current);
    let target = rank(&record.assessment.target);
    html! {
        <article class="paper" aria-label={&props.title}>
            <div class="paper__measure">
                <header class="paper__head">
                    <h2>{ text.fill("sheet.heading", &[("kind", &props.title)]) }</h2>
                    <p class="paper__lines">
                        <span>{ text.get("sheet.date") }</span>
                        <span>{ text.get("sheet.name") }</span>
                    </p>
                    <p>
                        if let Some(current) = current { <span>{ text.fill("sheet.current", &[("rank", &current)]) }</span> }
                        if let Some(target) = target { <span>{ text.fill("sheet.target", &[("rank", &target)]) }</span> }
                    </p>
                </header>
                <div class="paper__parts">
                    for line in &props.lines {
                        { part(&text, line) }
                    }
                </div>
                <footer class="paper__foot">{ text.get("sheet.foot") }</footer>
            </div>
        </article>
    }
}

/// One part; an empty one leaves lines to write on by hand.
fn part(text: &Text, line: &Line) -> Html {
    let empty = line.text.trim().is_empty();
    html! {
        <section class={classes!("paper__part", empty.then_some("paper__part--empty"))} key={line.part.id.as_str()}>
            <h3>{ text.of(&line.part.title) }</h3>
            <p class="paper__text">{ line.text.clone() }</p>
        </section>
    }
}
