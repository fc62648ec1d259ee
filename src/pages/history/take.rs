//! Keeping today's assessment.

use career::{history::HistoryChange, record::Change, year::FiscalYear};
use yew::prelude::*;

use crate::{
    components::{TextField, note},
    route::Route,
    scene::Scene,
    text::Text,
    views::{
        days::{day, month},
        writing::line,
    },
};

/// Properties of [`Take`].
#[derive(PartialEq, Properties)]
pub struct TakeProps {
    /// The portal.
    pub scene: Scene,
}

/// The form. It remembers the name being written, and what was just kept.
#[component]
pub fn Take(props: &TakeProps) -> Html {
    let scene = &props.scene;
    let text = &scene.text;
    let written = use_state(|| None::<String>);
    let taken = use_state(|| None::<String>);
    let rated = scene.record.assessment.answers.iter().any(|(_, answer)| answer.rating.is_some());
    let suggested = text.fill("history.suggest", &[("month", &month(text, scene.today))]);
    let name = (*written).clone().unwrap_or_else(|| suggested.clone());
    let field = TextField {
        id: "history-name",
        label: text.get("history.name"),
        value: &name,
        ..TextField::default()
    };
    let write = {
        let written = written.setter();
        Callback::from(move |name: String| written.set(Some(name)))
    };
    let take = {
        let (change, written, taken) = (scene.change.clone(), written.setter(), taken.setter());
        let (name, today) = (name.trim().to_owned(), scene.today);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if rated {
                change.emit(Change::History(HistoryChange::Take(name.clone(), today)));
                taken.set(Some(name.clone()));
                written.set(None);
            }
        })
    };
    let today = day(text, scene.today);
    html! {
        <section class="no-print">
            <h2 id="take" tabindex="-1">{ text.get("history.take") }</h2>
            <form class="card take" onsubmit={take}>
                { line(&field, &write) }
                { quick(scene, &suggested, &name, &write) }
                { note(&text.fill("history.take-text", &[("day", &today)])) }
                { unchanged(scene) }
                <div class="actions">
                    <button type="submit" class="button button--primary" disabled={!rated}>{ text.get("history.take-button") }</button>
                    if !rated {
                        <p>{ text.get("history.take-nothing") }{ " " }<a href={Route::Assess.href()}>{ text.get("history.to-assess") }</a></p>
                    }
                </div>
                <div role="status">
                    if let Some(name) = &*taken { { said(text, name, &today) } }
                </div>
            </form>
        </section>
    }
}

/// Names to pick instead of writing one.
fn quick(scene: &Scene, suggested: &str, name: &str, write: &Callback<String>) -> Html {
    let text = &scene.text;
    let year = scene.today.fiscal_year().map_or(0, FiscalYear::number).to_string();
    let mut names = vec![suggested.to_owned()];
    names.extend(
        ["history.quick-start", "history.quick-middle", "history.quick-end"]
            .map(|id| text.fill(id, &[("year", &year)])),
    );
    let choice = |choice: String| {
        let pressed = (choice == name).to_string();
        let onclick = {
            let choice = choice.clone();
            write.reform(move |_: MouseEvent| choice.clone())
        };
        html! { <button type="button" class="button" aria-pressed={pressed} {onclick}>{ choice }</button> }
    };
    html! {
        <div class="take__names" role="group" aria-label={text.get("history.quick").to_owned()}>
            <p class="note" aria-hidden="true">{ text.get("history.quick") }</p>
            { for names.into_iter().map(choice) }
        </div>
    }
}

/// Nothing is wrong with keeping the same twice; one may want to know.
fn unchanged(scene: &Scene) -> Html {
    let (text, history) = (&scene.text, &scene.record.history);
    let last = history.last().filter(|_| history.is_up_to_date(&scene.record.assessment));
    last.map(|last| note(&text.fill("history.unchanged", &[("day", &day(text, last.day))])))
        .unwrap_or_default()
}

/// What was just kept: by its name, or the day where it has none.
fn said(text: &Text, name: &str, today: &str) -> Html {
    let name = if name.is_empty() { today } else { name };
    html! { <p class="done">{ text.fill("history.taken", &[("name", name)]) }</p> }
}
