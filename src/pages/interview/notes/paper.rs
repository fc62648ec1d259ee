//! The notes as they are printed: without anything to press.

use career::talk::{Agreed, Talk};
use yew::prelude::*;

use super::when;
use crate::{
    components::{heading, subheading},
    scene::Scene,
    views::days::day,
};

/// What was noted and agreed, and what had been prepared.
pub fn paper(scene: &Scene, talk: &Talk) -> Html {
    let text = &scene.text;
    let next = match talk.next_day() {
        Ok(Some(next)) => day(text, next),
        // What is no date stands as it was written.
        _ => talk.next.trim().to_owned(),
    };
    let written = [("talk.notes", talk.notes.trim()), ("talk.next", &*next)];
    let agreed: Vec<_> = talk.decided().collect();
    html! {
        <article class="paper print-only">
            <header class="paper__head">
                { heading(&talk.name) }
                <p>{ when(scene, talk) }</p>
            </header>
            <div class="paper__parts">
                for (label, words) in written.into_iter().filter(|(_, words)| !words.is_empty()) {
                    { part(text.get(label), words) }
                }
                if !agreed.is_empty() { { table(scene, &agreed) } }
                for one in &talk.prepared {
                    { part(&text.fill("notes.prepared-part", &[("part", &one.title)]), &one.text) }
                }
            </div>
            <footer class="paper__foot">{ text.get("notes.paper-foot") }</footer>
        </article>
    }
}

fn part(title: &str, words: &str) -> Html {
    html! {
        <section class="paper__part">
            { subheading(title) }
            <p class="paper__text">{ words.to_owned() }</p>
        </section>
    }
}

fn table(scene: &Scene, agreed: &[&Agreed]) -> Html {
    let text = &scene.text;
    let by = |one: &Agreed| match one.due_day() {
        Ok(Some(due)) => day(text, due),
        _ => one.due.trim().to_owned(),
    };
    html! {
        <section class="paper__part">
            { subheading(text.get("talk.agreed")) }
            <table class="paper__actions">
                <thead>
                    <tr>
                        for head in ["talk.what", "talk.by"] { <th scope="col">{ text.get(head) }</th> }
                    </tr>
                </thead>
                <tbody>
                    for one in agreed {
                        <tr key={one.id}>
                            <th scope="row">{ one.text.trim().to_owned() }</th>
                            <td>{ by(one) }</td>
                        </tr>
                    }
                </tbody>
            </table>
        </section>
    }
}
