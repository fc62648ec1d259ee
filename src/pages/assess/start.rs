//! What the assessment is for: the rank one holds, the rank one aims for, and how long it may take.

use career::{
    Id, Questionnaire,
    framework::Rank,
    questionnaire::{Form, Item, SHORT_LIMIT, Subject},
    record::Change,
};
use yew::prelude::*;

use super::target;
use crate::{
    components::{Tone, Weight, button, lead, note, notice, paragraph},
    platform::page,
    route::Route,
    scene::Scene,
    views::{keep::keep_choice, rank_select::rank_select, source::source_note},
};

/// Properties of [`StartForm`].
#[derive(PartialEq, Properties)]
pub struct StartFormProps {
    /// The portal, with the questions.
    pub scene: Scene,
}

/// The form before the first question. It remembers whether to point out that a choice is missing.
#[component]
pub fn StartForm(props: &StartFormProps) -> Html {
    let StartFormProps { scene } = props;
    let (text, assessment) = (&scene.text, &scene.record.assessment);
    let missing = use_state_eq(|| false);
    let Some(questionnaire) = scene.chapters.questionnaire.ready() else { return Html::default() };
    let first = first_question(scene, questionnaire);
    let ready = first.is_some();
    let complain = *missing && !ready;
    let start = {
        let (change, missing) = (scene.change.clone(), missing.setter());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            missing.set(first.is_none());
            match &first {
                Some(first) => change.emit(Change::GoTo(Some(first.clone()))),
                None => {
                    page::focus_and_show("#assess-target");
                }
            }
        })
    };
    let in_list = {
        let missing = missing.setter();
        Callback::from(move |_| {
            missing.set(!ready);
            if ready {
                page::go(&Route::AssessList.href());
            } else {
                page::focus_and_show("#assess-target");
            }
        })
    };
    let label = if assessment.answers.is_empty() { "assess.start" } else { "assess.go-on" };
    html! {
        <>
            { lead(text.get("assess.lead")) }
            { notice(Tone::Info, text.get("assess.private"), html! { { paragraph(text.get("assess.private-text")) } }) }
            <form class="start" onsubmit={start} novalidate=true>
                { rank_select(scene, "assess-current", text.get("assess.current"), assessment.current.as_ref(), &from_here(scene)) }
                { rank_select(scene, "assess-target", text.get("assess.target"), assessment.target.as_ref(), &scene.making(Change::Target)) }
                <div>
                    <div role="alert">
                        if complain { <p class="field__error">{ text.get("assess.target-missing") }</p> }
                    </div>
                    { carried_note(scene, questionnaire) }
                </div>
                { form_choice(scene) }
                { keep_choice(scene) }
                <p class="actions">
                    <button type="submit" class="button button--primary">{ text.get(label) }</button>
                    { button(Weight::Secondary, text.get("assess.as-list"), in_list) }
                </p>
            </form>
            <div class="passage">
                { note(text.get("assess.by-portal")) }
                { source_note(scene, &questionnaire.source) }
            </div>
        </>
    }
}

/// Says which rank one holds. Until one aims for something, that is the next one above; from the highest, the same.
fn from_here(scene: &Scene) -> Callback<Option<Id<Rank>>> {
    let (change, framework) = (scene.change.clone(), scene.framework.clone());
    let aims = scene.record.assessment.target.is_some();
    Callback::from(move |id: Option<Id<Rank>>| {
        let next = id.as_ref().and_then(|id| framework.rank(id));
        let next = next.map(|rank| framework.neighbours(rank).1.unwrap_or(rank).id.clone());
        change.emit(Change::Current(id));
        if let Some(next) = next.filter(|_| !aims) {
            change.emit(Change::Target(Some(next)));
        }
    })
}

/// What the rank aimed for is asked; nothing until there is one.
fn asked<'a>(scene: &Scene, questionnaire: &'a Questionnaire) -> Vec<&'a Item> {
    let form = scene.record.assessment.form;
    let items = |target| questionnaire.items_for(&scene.framework, target, form);
    target(scene).map(items).unwrap_or_default()
}

/// Where to begin or go on; `None` until there is a rank to aim for.
fn first_question(scene: &Scene, questionnaire: &Questionnaire) -> Option<Subject> {
    let items = asked(scene, questionnaire);
    items.get(scene.record.assessment.resume_at(&items)).map(|item| item.about.clone())
}

/// How many answers given for another rank count for this one too.
fn carried_note(scene: &Scene, questionnaire: &Questionnaire) -> Html {
    let assessment = &scene.record.assessment;
    let items = asked(scene, questionnaire);
    let carried = items.iter().filter(|item| assessment.carried_from(&item.about).is_some());
    let count = carried.count();
    html! {
        <p class="note" role="status">
            if count > 0 { { scene.text.fill("assess.carried", &[("count", &count.to_string())]) } }
        </p>
    }
}

/// Short or full.
fn form_choice(scene: &Scene) -> Html {
    let text = &scene.text;
    let option = |form: Form, id: &'static str, label: &str| {
        let onchange: Callback<Event> = scene.on(Change::Form(form));
        html! {
            <div class="choice">
                <input type="radio" name="form" {id} checked={scene.record.assessment.form == form} {onchange} />
                <label for={id}>{ label }</label>
            </div>
        }
    };
    html! {
        <fieldset class="field">
            <legend class="field__label">{ text.get("assess.form") }</legend>
            { option(Form::Short, "form-short", &text.fill("assess.short", &[("count", &SHORT_LIMIT.to_string())])) }
            { option(Form::Full, "form-full", text.get("assess.full")) }
        </fieldset>
    }
}
