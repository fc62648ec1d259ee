//! What the assessment is for: the rank one holds, the rank one aims for, and how long it may take.

use career::{
    Questionnaire,
    questionnaire::{Form, SHORT_LIMIT},
    record::Change,
};
use yew::prelude::*;

use crate::{
    components::{Notice, Tone},
    context::{use_change, use_framework, use_keeping, use_record, use_text},
    platform::page,
    route::Route,
    saving::Saved,
    shared::Shared,
    views::{rank_select::RankSelect, source::SourceNote},
};

/// Properties of [`StartForm`].
#[derive(PartialEq, Properties)]
pub struct StartFormProps {
    /// The questions.
    pub questionnaire: Shared<Questionnaire>,
}

/// The form before the first question.
#[component]
pub fn StartForm(props: &StartFormProps) -> Html {
    let (framework, text, record, change) =
        (use_framework(), use_text(), use_record(), use_change());
    let assessment = &record.assessment;
    let missing = use_state_eq(|| false);
    let target = assessment.target.as_ref().and_then(|id| framework.rank(id));
    let items = target.map(|rank| props.questionnaire.items_for(&framework, rank, assessment.form));
    let first = items.and_then(|items| {
        let index = assessment.resume_at(&items);
        items.get(index).map(|item| item.about.clone())
    });
    let start = {
        let (change, missing) = (change.clone(), missing.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            missing.set(first.is_none());
            match &first {
                Some(first) => change.dispatch(Change::GoTo(Some(first.clone()))),
                None => page::focus("#assess-target"),
            }
        })
    };
    let on_current = {
        let change = change.clone();
        Callback::from(move |rank| change.dispatch(Change::Current(rank)))
    };
    let on_target = {
        let change = change.clone();
        Callback::from(move |rank| change.dispatch(Change::Target(rank)))
    };
    html! {
        <>
            <p class="lead">{ text.get("assess.lead") }</p>
            <Notice tone={Tone::Info} heading={text.get("assess.private").to_owned()}>
                <p>{ text.get("assess.private-text") }</p>
            </Notice>
            <form class="start" onsubmit={start} novalidate=true>
                <RankSelect id="assess-current" label={text.get("assess.current").to_owned()} value={assessment.current.clone()} on_change={on_current} />
                <RankSelect id="assess-target" label={text.get("assess.target").to_owned()} value={assessment.target.clone()} on_change={on_target} />
                if *missing && target.is_none() {
                    <p class="field__error" role="alert">{ text.get("assess.target-missing") }</p>
                }
                <FormChoice />
                <KeepChoice />
                <p class="actions">
                    <button type="submit" class="button button--primary">
                        { text.get(if assessment.answers.0.is_empty() { "assess.start" } else { "assess.go-on" }) }
                    </button>
                </p>
            </form>
            <SourceNote source={props.questionnaire.source.clone()} />
        </>
    }
}

/// Short or full.
#[component]
fn FormChoice() -> Html {
    let (text, record, change) = (use_text(), use_record(), use_change());
    let option = |form: Form, id: &'static str, label: String| {
        let change = change.clone();
        let onchange = Callback::from(move |_| change.dispatch(Change::Form(form)));
        html! {
            <div class="choice">
                <input type="radio" name="form" {id} checked={record.assessment.form == form} {onchange} />
                <label for={id}>{ label }</label>
            </div>
        }
    };
    html! {
        <fieldset class="field">
            <legend class="field__label">{ text.get("assess.form") }</legend>
            { option(Form::Short, "form-short", text.fill("assess.short", &[("count", &SHORT_LIMIT.to_string())])) }
            { option(Form::Full, "form-full", text.get("assess.full").to_owned()) }
        </fieldset>
    }
}

/// Kept on this machine, or for this visit only: asked where one begins to enter something.
#[component]
pub fn KeepChoice() -> Html {
    let (text, keeping) = (use_text(), use_keeping());
    let kept = keeping.saved != Saved::NotKept;
    let option = |keep: bool, id: &'static str, label: &'static str| {
        let onchange = keeping.set_keep.reform(move |_| keep);
        html! {
            <div class="choice">
                <input type="radio" name="keep" {id} checked={kept == keep} {onchange} />
                <label for={id}>{ text.get(label) }</label>
            </div>
        }
    };
    html! {
        <fieldset class="field">
            <legend class="field__label">{ text.get("keep.title") }</legend>
            { option(true, "keep-machine", "keep.machine") }
            { option(false, "keep-visit", "keep.visit") }
        </fieldset>
    }
}

/// The way back to this form, for pages that have nothing to show yet.
pub fn link(text: &crate::context::Text) -> Html {
    html! { <a class="button button--primary" href={Route::Assess.href()}>{ text.get("assess.start") }</a> }
}
