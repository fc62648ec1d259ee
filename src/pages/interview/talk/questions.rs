//! What one wants to ask, to tick off.

use career::{interview::Prefill, sheet::Line};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{components::heading, text::Text};

/// Whether a part holds questions.
pub fn are(line: &Line) -> bool {
    line.part.as_ref().is_some_and(|part| part.prefill == Some(Prefill::Questions))
}

/// Every line of these parts as something to tick.
pub fn questions(text: &Text, lines: &[&Line], ticked: &UseStateHandle<Vec<String>>) -> Html {
    let each = lines.iter().flat_map(|line| line.text.lines()).map(bare);
    html! {
        <section>
            { heading(text.get("talk.questions")) }
            <ul class="ticks">
                for (index, question) in each.filter(|question| !question.is_empty()).enumerate() {
                    <li key={index}>{ tick(&format!("question-{index}"), ticked, html! { { question } }) }</li>
                }
            </ul>
        </section>
    }
}

/// A line without the sign that makes it one of a list.
fn bare(line: &str) -> &str {
    line.trim().trim_start_matches(['・', '•', '-', '*', '–']).trim()
}

/// A box to tick. What is ticked is gone with the page.
pub fn tick(id: &str, ticked: &UseStateHandle<Vec<String>>, words: Html) -> Html {
    let onchange = {
        let (ticked, id) = (ticked.clone(), id.to_owned());
        Callback::from(move |event: Event| {
            let mut all = (*ticked).clone();
            all.retain(|other| *other != id);
            if event.target_unchecked_into::<HtmlInputElement>().checked() {
                all.push(id.clone());
            }
            ticked.set(all);
        })
    };
    html! {
        <div class="choice">
            <input type="checkbox" id={id.to_owned()} checked={ticked.iter().any(|other| other == id)} {onchange} />
            <label for={id.to_owned()}>{ words }</label>
        </div>
    }
}
