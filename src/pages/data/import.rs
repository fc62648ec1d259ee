//! Bringing a file back: read first, shown, and taken only when the person says so.

use career::{Framework, Problem, Record, exchange, record::Change};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    components::{Notice, Tone},
    context::{Text, use_change, use_framework, use_record, use_text},
    platform::file,
};

/// Where the import stands.
enum Stage {
    Idle,
    Refused(Vec<Problem>),
    Read(Record),
    Done,
}

/// Choosing a file, and what came of it.
#[component]
pub fn Import() -> Html {
    let (framework, text) = (use_framework(), use_text());
    let stage = use_state(|| Stage::Idle);
    let onchange = {
        let (framework, stage) = (framework.clone(), stage.setter());
        Callback::from(move |event: Event| {
            let input = event
                .target_unchecked_into::<web_sys::Element>()
                .unchecked_into::<HtmlInputElement>();
            let Some(chosen) = input.files().and_then(|files| files.get(0)) else { return };
            // So that choosing the same file again, mended, is noticed.
            input.set_value("");
            let (framework, stage) = (framework.clone(), stage.clone());
            wasm_bindgen_futures::spawn_local(async move {
                let name = chosen.name();
                let read = file::open(chosen)
                    .await
                    .and_then(|text| exchange::read(&name, &text, &framework));
                stage.set(match read {
                    Ok(record) => Stage::Read(record),
                    Err(problems) => Stage::Refused(problems),
                });
            });
        })
    };
    let set = stage.setter();
    html! {
        <section>
            <h2>{ text.get("data.import") }</h2>
            <p>{ text.get("data.import-text") }</p>
            <div class="field">
                <label class="field__label" for="import">{ text.get("data.import-file") }</label>
                <input type="file" id="import" accept=".json,application/json" {onchange} />
            </div>
            { match &*stage {
                Stage::Idle => Html::default(),
                Stage::Refused(problems) => refused(&text, problems),
                Stage::Read(record) => html! {
                    <Confirm record={record.clone()} on_end={move |taken: bool| set.set(if taken { Stage::Done } else { Stage::Idle })} />
                },
                Stage::Done => html! { <Notice tone={Tone::Success} heading={text.get("data.imported").to_owned()} live=true /> },
            } }
        </section>
    }
}

fn refused(text: &Text, problems: &[Problem]) -> Html {
    html! {
        <Notice tone={Tone::Error} heading={text.get("data.refused").to_owned()} live=true>
            <ul>
                for problem in problems {
                    <li>{ problem.explain(text.language()) }</li>
                }
            </ul>
            <p>{ text.get("data.refused-text") }</p>
        </Notice>
    }
}

#[derive(PartialEq, Properties)]
struct ConfirmProps {
    record: Record,
    on_end: Callback<bool>,
}

/// What the file holds, and whether to put it in place of what is there.
#[component]
fn Confirm(props: &ConfirmProps) -> Html {
    let (framework, text, current, change) =
        (use_framework(), use_text(), use_record(), use_change());
    let take = {
        let (record, on_end) = (props.record.clone(), props.on_end.clone());
        Callback::from(move |_| {
            change.dispatch(Change::Replace(record.clone()));
            on_end.emit(true);
        })
    };
    let heading = if current.is_empty() { "data.import-ask" } else { "data.import-ask-replace" };
    html! {
        <Notice tone={Tone::Warning} heading={text.get(heading).to_owned()} live=true>
            { summary(&text, &framework, &props.record) }
            <p class="actions">
                <button type="button" class="button button--primary" onclick={take}>{ text.get("data.import-yes") }</button>
                <button type="button" class="button" onclick={props.on_end.reform(|_| false)}>{ text.get("data.import-no") }</button>
            </p>
        </Notice>
    }
}

/// What a record holds, in words.
pub fn summary(text: &Text, framework: &Framework, record: &Record) -> Html {
    let rank = |id: &Option<career::Id<_>>| {
        let titles = id
            .as_ref()
            .map(|id| framework.rank(id).map_or(id.to_string(), |rank| text.join(&rank.titles)));
        titles.unwrap_or_else(|| text.get("data.none").to_owned())
    };
    let answers = record.assessment.answers.0.values();
    let evidence = answers.clone().filter(|answer| !answer.evidence.trim().is_empty()).count();
    let rated = answers.filter(|answer| answer.rating.is_some()).count();
    let rows = [
        ("data.current", rank(&record.assessment.current)),
        ("data.target", rank(&record.assessment.target)),
        ("data.answers", rated.to_string()),
        ("data.evidence", evidence.to_string()),
        ("data.sheets", record.sheets.0.len().to_string()),
    ];
    html! {
        <dl class="facts">
            for (label, value) in rows {
                <div><dt>{ text.get(label) }</dt><dd>{ value }</dd></div>
            }
        </dl>
    }
}
