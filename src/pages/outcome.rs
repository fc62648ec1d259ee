//! What the self-assessment shows.

mod detail;
mod picture;

use career::{
    outcome::{Candidate, Outcome, Reason, Row, outcome},
    questionnaire::Level,
    record::Change,
};
use yew::prelude::*;

use crate::{
    chapter::use_questionnaire,
    components::{Notice, Tone},
    context::{Text, use_change, use_framework, use_record, use_text},
    route::Route,
    shared::Shared,
};

/// `#/assess/result`
#[component]
pub fn OutcomePage() -> Html {
    let text = use_text();
    let questionnaire = use_questionnaire();
    html! {
        <>
            <h1 tabindex="-1">{ text.get("outcome.title") }</h1>
            { questionnaire.show(|questionnaire| html! { <Shown questionnaire={questionnaire.clone()} /> }) }
        </>
    }
}

/// Properties of the parts of this page.
#[derive(PartialEq, Properties)]
pub struct ShownProps {
    /// The questions.
    pub questionnaire: Shared<career::Questionnaire>,
}

#[component]
fn Shown(props: &ShownProps) -> Html {
    let (framework, text, record) = (use_framework(), use_text(), use_record());
    let found = outcome(&framework, &props.questionnaire, &record.assessment);
    let Some(outcome) = found.filter(|outcome| outcome.rated() > 0) else {
        return nothing_yet(&text);
    };
    html! {
        <>
            <p class="lead">{ text.fill("outcome.lead", &[("rank", &text.join(&outcome.target.titles))]) }</p>
            <Notice tone={Tone::Info} heading={text.get("outcome.private").to_owned()}>
                <p>{ text.get("outcome.private-text") }</p>
            </Notice>
            { unanswered(&text, &outcome) }
            <Aim questionnaire={props.questionnaire.clone()} />
            { picture::picture(&text, &outcome) }
            <div class="columns columns--even">
                { strengths(&text, &framework, &props.questionnaire, &outcome) }
                { growth(&text, &framework, &outcome) }
            </div>
            <p class="actions">
                <a class="button button--primary" href={Route::Interviews.href()}>{ text.get("outcome.to-interview") }</a>
                <a class="button" href={Route::Assess.href()}>{ text.get("outcome.to-assess") }</a>
            </p>
            { detail::detail(&text, &framework, &props.questionnaire, &outcome) }
        </>
    }
}

fn nothing_yet(text: &Text) -> Html {
    html! {
        <div class="empty">
            <p>{ text.get("outcome.empty") }</p>
            <p class="actions">
                <a class="button button--primary" href={Route::Assess.href()}>{ text.get("outcome.empty-start") }</a>
            </p>
        </div>
    }
}

fn unanswered(text: &Text, outcome: &Outcome) -> Html {
    let left = outcome.rows.len() - outcome.rated();
    if left == 0 {
        return Html::default();
    }
    html! { <p class="note">{ text.fill("outcome.left", &[("count", &left.to_string())]) }</p> }
}

/// The level aimed for. Chosen here and not before, so that it does not colour the answers.
#[component]
fn Aim(props: &ShownProps) -> Html {
    let (text, record, change) = (use_text(), use_record(), use_change());
    let option = |level: Level| {
        let change = change.clone();
        let onchange = Callback::from(move |_| change.dispatch(Change::Aim(level)));
        let id = format!("aim-{}", level.number());
        html! {
            <div class="aim__level">
                <input type="radio" name="aim" id={id.clone()} checked={record.assessment.aim == level} {onchange} />
                <label for={id}>
                    <span class="level__number">{ level.number().to_string() }</span>
                    <span>{ text.of(&props.questionnaire.anchor(level).name) }</span>
                </label>
            </div>
        }
    };
    html! {
        <fieldset class="aim">
            <legend class="field__label">{ text.get("outcome.aim") }</legend>
            <p class="field__hint">{ text.get("outcome.aim-hint") }</p>
            <div class="aim__levels">{ for Level::ALL.into_iter().map(option) }</div>
        </fieldset>
    }
}

fn words<'a>(text: &Text, framework: &'a career::Framework, row: &Row) -> &'a str {
    framework.official(&row.item.about, text.language()).map_or("", |(words, _)| words)
}

fn strengths(
    text: &Text,
    framework: &career::Framework,
    questionnaire: &career::Questionnaire,
    outcome: &Outcome,
) -> Html {
    let strengths = outcome.strengths();
    html! {
        <section class="strengths">
            <h2>{ text.get("outcome.strengths") }</h2>
            if strengths.is_empty() {
                <p class="note">{ text.get("outcome.no-strengths") }</p>
            }
            <ul class="cards cards--one">
                for row in strengths {
                    <li class="card" key={row.item.about.to_string()}>
                        <h3>{ words(text, framework, row) }</h3>
                        <p>{ row.level().map(|level| text.of(&questionnaire.anchor(level).name)) }</p>
                        if row.evidence().is_empty() {
                            <p class="note">{ text.get("outcome.no-evidence") }</p>
                        } else {
                            <p class="evidence">{ row.evidence() }</p>
                        }
                    </li>
                }
            </ul>
        </section>
    }
}

fn growth(text: &Text, framework: &career::Framework, outcome: &Outcome) -> Html {
    let candidates = outcome.growth();
    html! {
        <section class="growth">
            <h2>{ text.get("outcome.growth") }</h2>
            if candidates.is_empty() {
                <p class="note">{ text.get("outcome.no-growth") }</p>
            }
            <ul class="cards cards--one">
                for candidate in &candidates {
                    <li class="card" key={candidate.row.item.about.to_string()}>
                        <h3>{ words(text, framework, candidate.row) }</h3>
                        <p>{ text.of(&candidate.row.item.question) }</p>
                        { reasons(text, candidate) }
                    </li>
                }
            </ul>
        </section>
    }
}

fn reasons(text: &Text, candidate: &Candidate) -> Html {
    let words = |reason: &Reason| match reason {
        Reason::BelowAim { by } => text.fill("reason.below-aim", &[("by", &by.to_string())]),
        Reason::NewAtTarget => text.get("reason.new").to_owned(),
    };
    html! {
        <ul class="reasons">
            for reason in &candidate.reasons {
                <li>{ words(reason) }</li>
            }
        </ul>
    }
}
