//! One thing the projector shows.

use career::workshop::Slide;
use yew::prelude::*;

use crate::{pages::workshop::tools, scene::Scene};

/// The slide that is `at`, from 0, of so many, with its time.
pub fn slide(
    scene: &Scene,
    slide: &Slide,
    (at, total): (usize, usize),
    time: Option<Html>,
) -> Html {
    let text = &scene.text;
    let (number, title) = (at + 1, text.of(&slide.screen.title));
    let [n, all] = [number, total].map(|count| count.to_string());
    let said = text.fill("screen.slide", &[("n", &n), ("total", &all), ("title", title)]);
    html! {
        <>
            <div class="slide__head">
                <p>{ text.of(&slide.activity.title) }</p>
                <p class="number" aria-hidden="true">{ format!("{n} / {all}") }</p>
            </div>
            <p class="visually-hidden" role="status">{ said }</p>
            <div class="slide" key={at}>
                <h1 tabindex="-1">{ title }</h1>
                if !slide.screen.lines.is_empty() {
                    <ul class="slide__lines">
                        for line in &slide.screen.lines { <li>{ text.of(line) }</li> }
                    </ul>
                }
                if let Some(tool) = slide.activity.tool {
                    <p class="slide__tool">{ text.get("screen.with") }{ tools::link_apart(scene, tool) }</p>
                }
                { time.unwrap_or_default() }
            </div>
        </>
    }
}
