//! The plan for the time, to go along.

use career::interview::InterviewType;
use yew::prelude::*;

use super::questions::tick;
use crate::{components::heading, text::Text};

/// The steps with the minutes from the beginning, each to be ticked off. The first that is not is what is on now.
pub fn agenda(text: &Text, kind: &InterviewType, ticked: &UseStateHandle<Vec<String>>) -> Html {
    if kind.agenda.is_empty() {
        return Html::default();
    }
    let id = |index: usize| format!("step-{index}");
    let now = (0..kind.agenda.len()).find(|index| !ticked.contains(&id(*index)));
    let mut minute = 0;
    let steps = kind.agenda.iter().map(|step| {
        let from = minute;
        minute += step.minutes;
        let minutes = [("from", &*from.to_string()), ("to", &*minute.to_string())];
        (step, text.fill("talk.from-to", &minutes))
    });
    html! {
        <section>
            { heading(text.get("talk.agenda")) }
            <ol class="ticks">
                for (index, (step, minutes)) in steps.enumerate() {
                    <li key={index} aria-current={(now == Some(index)).then_some("step")}>
                        { tick(&id(index), ticked, html! {
                            <>
                                <span class="when">{ minutes }</span>{ " " }
                                if now == Some(index) { <span class="badge">{ text.get("talk.now") }</span>{ " " } }
                                { text.of(&step.title) }
                            </>
                        }) }
                    </li>
                }
            </ol>
        </section>
    }
}
