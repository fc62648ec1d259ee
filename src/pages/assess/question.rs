//! One question a page.

use career::{
    Questionnaire,
    assessment::Rating,
    framework::Rank,
    questionnaire::{Item, Level},
    record::Change,
};
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

use crate::{
    components::{Progress, TextField},
    context::{Text, use_change, use_framework, use_keeping, use_record, use_text},
    platform::page,
    route::Route,
    saving::Saved,
    shared::Shared,
};

/// Properties of [`Questions`].
#[derive(PartialEq, Properties)]
pub struct QuestionsProps {
    /// The questions.
    pub questionnaire: Shared<Questionnaire>,
    /// The rank aimed for.
    pub target: Rank,
}

/// The question the person is at, and the ways to the others.
#[component]
pub fn Questions(props: &QuestionsProps) -> Html {
    let (framework, text, record, change) =
        (use_framework(), use_text(), use_record(), use_change());
    let assessment = &record.assessment;
    let items = props.questionnaire.items_for(&framework, &props.target, assessment.form);
    let index = assessment.resume_at(&items);
    let Some(item) = items.get(index).copied() else {
        return html! { <p>{ text.get("assess.nothing") }</p> };
    };
    use_question_focus(index);

    let go = {
        let places: Vec<_> = items.iter().map(|item| item.about.clone()).collect();
        let change = change.clone();
        Callback::from(move |index: usize| match places.get(index) {
            Some(place) => change.dispatch(Change::GoTo(Some(place.clone()))),
            None => page::go(&Route::Outcome.href()),
        })
    };
    let rating = assessment.rating(&item.about);
    let rate = {
        let (change, about) = (change.clone(), item.about.clone());
        Callback::from(move |rating| change.dispatch(Change::Rate(about.clone(), rating)))
    };
    let onkeydown = keys(index, go.clone(), rate.clone());
    let write = {
        let about = item.about.clone();
        Callback::from(move |words| change.dispatch(Change::Evidence(about.clone(), words)))
    };
    let next = go.reform(move |_| index + 1);
    let evidence =
        assessment.answer(&item.about).map(|answer| answer.evidence.clone()).unwrap_or_default();
    let total = items.len();
    let counts = [("n", &*(index + 1).to_string()), ("total", &*total.to_string())];
    let rated = [("done", &*assessment.rated(&items).to_string()), ("total", &*total.to_string())];
    let label = if index + 1 == total {
        "question.finish"
    } else if rating.is_some() {
        "question.next"
    } else {
        "question.skip"
    };
    html! {
        <div class="question" {onkeydown}>
            <p class="question__for">{ text.fill("question.for", &[("rank", &text.join(&props.target.titles))]) }</p>
            <Progress done={assessment.rated(&items)} {total} label={text.fill("question.progress", &rated)} />
            <section aria-labelledby="question" key={index}>
                <p class="question__number">{ text.fill("question.number", &counts) }</p>
                <h2 id="question" tabindex="-1">{ text.of(&item.question) }</h2>
                { examples(&text, item) }
                <Levels questionnaire={props.questionnaire.clone()} {rating} on_rate={rate} />
                <TextField id="evidence" label={text.get("question.evidence").to_owned()} hint={text.get("question.evidence-hint").to_owned()}
                    value={evidence} on_input={write} />
            </section>
            <p class="actions">
                if index > 0 {
                    <button type="button" class="button" onclick={go.reform(move |_| index - 1)}>{ text.get("question.back") }</button>
                }
                <button type="button" class="button button--primary" onclick={next}>{ text.get(label) }</button>
            </p>
            <LeaveNote />
        </div>
    }
}

/// Puts the focus on the question when it changes, so that keys and screen readers go on from there.
#[hook]
fn use_question_focus(index: usize) {
    let first = use_mut_ref(|| true);
    use_effect_with(index, move |_| {
        // The first question comes either with its page, whose heading has the focus, or after "start".
        if !first.replace(false) || page::focus_is_lost() {
            page::focus("#question");
            page::scroll_to_top();
        }
    });
}

fn examples(text: &Text, item: &Item) -> Html {
    html! {
        <div class="question__examples">
            <h3>{ text.get("question.examples") }</h3>
            <ul>
                for example in &item.examples {
                    <li>{ text.of(example) }</li>
                }
            </ul>
        </div>
    }
}

/// 1 to 5 rate, n or 0 says "not applicable", Enter goes on. Only while the focus is in the question, and never
/// while a text is being written or converted.
fn keys(
    index: usize,
    go: Callback<usize>,
    rate: Callback<Option<Rating>>,
) -> Callback<KeyboardEvent> {
    const COMPOSING: u32 = 229;
    Callback::from(move |event: KeyboardEvent| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let within = |selector: &str| {
            target.as_ref().is_some_and(|element| element.matches(selector).unwrap_or_default())
        };
        let modified = event.ctrl_key() || event.alt_key() || event.meta_key();
        if modified
            || event.is_composing()
            || event.key_code() == COMPOSING
            || within("textarea, select")
        {
            return;
        }
        match event.key().as_str() {
            "n" | "N" | "0" => rate.emit(Some(Rating::NotApplicable)),
            "Enter" if !within("button, a, summary") => go.emit(index + 1),
            key => {
                let level = key.parse().ok().and_then(Level::new);
                let Some(level) = level else { return };
                rate.emit(Some(Rating::Level(level)));
            }
        }
        event.prevent_default();
    })
}

#[derive(PartialEq, Properties)]
struct LevelsProps {
    questionnaire: Shared<Questionnaire>,
    rating: Option<Rating>,
    on_rate: Callback<Option<Rating>>,
}

/// The five levels and "not applicable".
#[component]
fn Levels(props: &LevelsProps) -> Html {
    let text = use_text();
    let option = |rating: Rating, sign: String, name: &str, anchor: &str| {
        let id = format!("rating-{sign}");
        let onchange = props.on_rate.reform(move |_| Some(rating));
        html! {
            <div class="level">
                <input type="radio" name="rating" id={id.clone()} checked={props.rating == Some(rating)} {onchange} aria-describedby={format!("{id}-anchor")} />
                <label for={id.clone()}>
                    <span class="level__number" aria-hidden="true">{ sign }</span>
                    <span class="level__name">{ name }</span>
                </label>
                <p class="level__anchor" id={format!("{id}-anchor")}>{ anchor }</p>
            </div>
        }
    };
    let none = &props.questionnaire.not_applicable;
    let clear = props.on_rate.reform(|_| None);
    html! {
        <fieldset class="levels">
            <legend class="field__label">{ text.get("question.levels") }</legend>
            for anchor in &props.questionnaire.levels {
                { option(Rating::Level(anchor.level), anchor.level.number().to_string(), text.of(&anchor.name), text.of(&anchor.anchor)) }
            }
            { option(Rating::NotApplicable, "N".to_owned(), text.of(&none.name), text.of(&none.anchor)) }
            <p class="levels__keys">
                { text.get("question.keys") }
                if props.rating.is_some() {
                    <button type="button" class="button button--plain" onclick={clear}>{ text.get("question.clear") }</button>
                }
            </p>
        </fieldset>
    }
}

/// That one may leave at any time, and whether the answers are kept.
#[component]
fn LeaveNote() -> Html {
    let (text, keeping, change) = (use_text(), use_keeping(), use_change());
    let words = match keeping.saved {
        Saved::Yes => "question.kept",
        Saved::NotKept => "question.not-kept",
        Saved::Failed => "storage.failed",
    };
    let settings = Callback::from(move |_| change.dispatch(Change::GoTo(None)));
    html! {
        <p class="note question__leave">
            { text.get(words) }{ " " }
            <button type="button" class="button button--plain" onclick={settings}>{ text.get("question.settings") }</button>
            <a href={Route::Outcome.href()}>{ text.get("question.to-outcome") }</a>
        </p>
    }
}
