//! When what is done, after the beginning or by the clock; and how each of it is led, by the same clock.

use career::{
    Id,
    workshop::{Programme, TimeOfDay, Workshops},
};
use yew::prelude::*;

use super::activities;
use crate::{
    components::{TextField, course_part, heading},
    scene::Scene,
    views::writing::line,
};

/// Properties of [`Timetable`].
#[derive(PartialEq, Properties)]
pub struct TimetableProps {
    /// The portal.
    pub scene: Scene,
    /// The programme.
    pub id: Id<Programme>,
}

/// The steps as a table and as a picture, and how to lead each. It remembers when the trainer begins.
#[component]
pub fn Timetable(props: &TimetableProps) -> Html {
    let TimetableProps { scene, id } = props;
    let text = &scene.text;
    let written = use_state_eq(String::new);
    let workshops = scene.chapters.workshops.ready();
    let Some((workshops, programme)) = workshops.and_then(|all| Some((all, all.programme(id)?)))
    else {
        return Html::default();
    };
    let begin = written.parse::<TimeOfDay>();
    let wrong = begin.is_err() && !written.trim().is_empty();
    let start = begin.unwrap_or_default();
    let field = TextField {
        id: "begin",
        label: text.get("programme.begin"),
        hint: text.get("programme.begin-hint"),
        value: &written,
        error: if wrong { text.get("programme.begin-wrong") } else { "" },
        ..TextField::default()
    };
    let on_input = {
        let written = written.setter();
        Callback::from(move |value: String| written.set(value))
    };
    let at = if begin.is_ok() { "programme.at-clock" } else { "programme.at" };
    html! {
        <>
            <section>
                { heading(text.get("programme.timetable")) }
                <div class="programme__begin no-print">{ line(&field, &on_input) }</div>
                { table(scene, workshops, programme, start, at) }
            </section>
            { activities::activities(scene, workshops, programme, start) }
        </>
    }
}

fn table(
    scene: &Scene,
    workshops: &Workshops,
    programme: &Programme,
    start: TimeOfDay,
    at: &str,
) -> Html {
    let (text, whole) = (&scene.text, programme.minutes());
    let name = |id| workshops.activity(id).map(|activity| text.of(&activity.title).to_owned());
    html! {
            <table class="hours">
                <caption class="visually-hidden">{ text.get("programme.timetable") }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ text.get(at) }</th>
                        <th scope="col">{ text.get("programme.what") }</th>
                        <th scope="col">{ text.get("programme.takes") }</th>
                        <td class="hours__picture"></td>
                    </tr>
                </thead>
                <tbody>
                    for (from, step) in programme.timetable() {
                        <tr key={from}>
                            <td class="number">{ start.after(from).to_string() }</td>
                            <th scope="row">{ name(&step.activity) }</th>
                            <td class="number">{ text.fill("programme.minutes", &[("minutes", &step.minutes.to_string())]) }</td>
                            <td class="hours__picture">{ course_part(from, step.minutes, whole) }</td>
                        </tr>
                    }
                    <tr>
                        <td class="number">{ start.after(whole).to_string() }</td>
                        <th scope="row">{ text.get("programme.end") }</th>
                        <td class="number">{ text.fill("programme.minutes", &[("minutes", &whole.to_string())]) }</td>
                        <td class="hours__picture"></td>
                    </tr>
                </tbody>
            </table>
    }
}
