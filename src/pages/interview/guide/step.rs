//! One step: one part of the sheet.

use yew::prelude::*;

use super::{Way, steps};
use crate::{
    components::{Weight, button, note, progress},
    pages::interview::editor::{State, part},
};

/// The step with this index, and the ways to the others.
pub fn step(way: &Way, index: usize) -> Html {
    let text = &way.desk.scene.text;
    let (n, total) = ((index + 1).to_string(), way.pieces.len().to_string());
    let number = text.fill("guide.step", &[("n", &n), ("total", &total)]);
    let minutes = way.minutes(index).to_string();
    let progressed = text.fill("guide.progress", &[("step", &number), ("minutes", &minutes)]);
    let next = way.to(index + 1);
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if goes_on(&event) {
            event.prevent_default();
            next.emit(());
        }
    });
    html! {
        <div class="columns">
            <div>
                { progress(index, way.pieces.len(), &progressed) }
                <section aria-labelledby="part" {onkeydown}>
                    { part(way.desk, &way.pieces[index], Some(&number)) }
                </section>
                { ways(way, index) }
            </div>
            { steps::all(way) }
        </div>
    }
}

/// Ctrl and Enter; not while a text is being converted, and not held down: that would race through all steps.
fn goes_on(event: &KeyboardEvent) -> bool {
    const COMPOSING: u32 = 229;
    let meant = event.key() == "Enter" && (event.ctrl_key() || event.meta_key());
    meant && !event.is_composing() && event.key_code() != COMPOSING && !event.repeat()
}

fn ways(way: &Way, index: usize) -> Html {
    let text = &way.desk.scene.text;
    let label = match (index + 1 == way.pieces.len(), way.pieces[index].state()) {
        (true, _) => "guide.finish",
        (false, State::Empty) => "guide.skip",
        (false, _) => "guide.next",
    };
    let kept = way.desk.scene.keeping.saved.words("guide.kept", "guide.not-kept");
    html! {
        <>
            <p class="actions">
                if let Some(before) = index.checked_sub(1) {
                    { button(Weight::Secondary, text.get("guide.back"), way.to(before)) }
                }
                { button(Weight::Primary, text.get(label), way.to(index + 1)) }
                { button(Weight::Plain, text.get("guide.leave"), way.leave()) }
            </p>
            { note(&format!("{} {}", text.get(kept), text.get("guide.keys"))) }
        </>
    }
}
