//! What is kept, taking it out, bringing it back, and erasing it.

mod import;

use career::{Record, exchange, record::Change};
use yew::prelude::*;

use crate::{
    components::{Notice, Tone},
    context::{use_change, use_framework, use_record, use_text},
    pages::assess::start::KeepChoice,
    platform::{clock, file, preference},
};

/// `#/data`
#[component]
pub fn Data() -> Html {
    let text = use_text();
    html! {
        <>
            <h1 tabindex="-1">{ text.get("data.title") }</h1>
            <p class="lead">{ text.get("data.lead") }</p>
            <Stored />
            <section>
                <h2>{ text.get("data.keep") }</h2>
                <KeepChoice />
                <p class="note">{ text.get("data.keep-text") }</p>
            </section>
            <Export />
            <import::Import />
            <Erase />
        </>
    }
}

/// What there is, in words.
#[component]
fn Stored() -> Html {
    let (framework, text, record) = (use_framework(), use_text(), use_record());
    html! {
        <section>
            <h2>{ text.get("data.stored") }</h2>
            if record.is_empty() {
                <p>{ text.get("data.empty") }</p>
            } else {
                { import::summary(&text, &framework, &record) }
            }
        </section>
    }
}

#[component]
fn Export() -> Html {
    let (framework, text, record) = (use_framework(), use_text(), use_record());
    let saved = use_state(|| false);
    let export = {
        let (record, saved) = (record.clone(), saved.setter());
        Callback::from(move |_| {
            let name = format!("ayumi-{}-{}.json", framework.organisation().id, clock::today());
            file::save(&name, &exchange::write(&record, &framework));
            saved.set(true);
        })
    };
    html! {
        <section>
            <h2>{ text.get("data.export") }</h2>
            <p>{ text.get("data.export-text") }</p>
            <p class="actions">
                <button type="button" class="button button--primary" onclick={export} disabled={record.is_empty()}>{ text.get("data.export-button") }</button>
            </p>
            <div aria-live="polite">
                if *saved { <p class="note">{ text.get("data.exported") }</p> }
            </div>
        </section>
    }
}

/// Erasing asks once.
#[component]
fn Erase() -> Html {
    let (text, record, change) = (use_text(), use_record(), use_change());
    let asking = use_state_eq(|| false);
    let erased = use_state_eq(|| false);
    let ask = |wanted: bool| {
        let (asking, erased) = (asking.setter(), erased.setter());
        Callback::from(move |_: MouseEvent| {
            asking.set(wanted);
            erased.set(false);
        })
    };
    let erase = {
        let (asking, erased) = (asking.setter(), erased.setter());
        Callback::from(move |_| {
            // An empty record is not saved: what is on disk is erased (see `saving`).
            change.dispatch(Change::Replace(Record::default()));
            preference::erase();
            asking.set(false);
            erased.set(true);
        })
    };
    html! {
        <section>
            <h2>{ text.get("data.erase") }</h2>
            <p>{ text.get("data.erase-text") }</p>
            if *asking {
                <Notice tone={Tone::Warning} heading={text.get("data.erase-ask").to_owned()} live=true>
                    <p class="actions">
                        <button type="button" class="button button--danger" onclick={erase}>{ text.get("data.erase-yes") }</button>
                        <button type="button" class="button" onclick={ask(false)}>{ text.get("data.erase-no") }</button>
                    </p>
                </Notice>
            } else {
                <p class="actions">
                    <button type="button" class="button" onclick={ask(true)} disabled={record.is_empty()}>{ text.get("data.erase-button") }</button>
                </p>
            }
            <div aria-live="polite">
                if *erased { <p class="note">{ text.get("data.erased") }</p> }
            </div>
        </section>
    }
}
