//! Covering the page while nobody is there to see to it.

use yew::prelude::*;

use super::{frame::emblem, modal::Modal};
use crate::{
    components::{Weight, button, note, paragraph},
    pages,
    platform::{idle, page, preference},
    saving::Saved,
    scene::Scene,
};

/// Properties of [`Cover`] and [`CoverChoice`].
#[derive(PartialEq, Properties)]
pub struct CoverProps {
    /// The portal.
    pub scene: Scene,
}

/// The button that covers the page at once, and the cover, which comes by itself after the minutes chosen.
#[component]
pub fn Cover(props: &CoverProps) -> Html {
    let scene = &props.scene;
    let text = &scene.text;
    let covered = use_state_eq(|| false);
    let set = |to: bool| {
        let covered = covered.setter();
        move || covered.set(to)
    };
    {
        let cover = set(true);
        use_effect_with((), move |()| {
            let watch = idle::watch(preference::cover, cover);
            move || drop(watch)
        });
    }
    {
        // What a page is called says what one is at.
        let names = [text.get("frame.title").to_owned(), pages::title(scene)];
        let before = use_mut_ref(|| false);
        use_effect_with((*covered, names), move |(covered, [cover, page])| {
            if *covered {
                page::set_title(cover);
            } else if *before.borrow() {
                page::set_title(page);
            }
            before.replace(*covered);
        });
    }
    let uncover = Callback::from({
        let uncover = set(false);
        move |()| uncover()
    });
    let on_key = {
        let uncover = uncover.clone();
        Callback::from(move |event: KeyboardEvent| {
            let other = event.ctrl_key() || event.alt_key() || event.meta_key();
            if other || matches!(&*event.key(), "Tab" | "Shift" | "Control" | "Alt" | "Meta") {
                return;
            }
            // It is not to be written into the field that has the focus again.
            event.prevent_default();
            uncover.emit(());
        })
    };
    let cover = Callback::from({
        let cover = set(true);
        move |_| cover()
    });
    html! {
        <>
            { button(Weight::Plain, text.get("cover.button"), cover) }
            <Modal open={*covered} class="cover" named_by="cover-title" on_close={uncover.clone()} {on_key}>
                { emblem() }
                <h2 id="cover-title">{ text.get("cover.title") }</h2>
                { paragraph(text.get("cover.text")) }
                { button(Weight::Primary, text.get("cover.go-on"), uncover.reform(|_| ())) }
                { note(text.get("cover.no-lock")) }
            </Modal>
        </>
    }
}

/// The minutes one can choose, and what they are called; none is never.
const MINUTES: [(u32, &str, &str); 4] = [
    (0, "cover-0", "cover.never"),
    (2, "cover-2", "cover.minutes"),
    (5, "cover-5", "cover.minutes"),
    (10, "cover-10", "cover.minutes"),
];

/// After how many minutes the page is covered. It remembers what was chosen here: nothing else shows it.
#[component]
pub fn CoverChoice(props: &CoverProps) -> Html {
    let CoverProps { scene } = props;
    let text = &scene.text;
    let chosen = use_state_eq(|| preference::cover().unwrap_or_default());
    let option = |(minutes, id, label): (u32, &'static str, &str)| {
        let chosen = chosen.clone();
        let checked = *chosen == minutes;
        let onchange = Callback::from(move |_| {
            preference::set_cover(minutes);
            chosen.set(minutes);
        });
        html! {
            <div class="choice">
                <input type="radio" name="cover" {id} {checked} {onchange} />
                <label for={id}>{ text.fill(label, &[("n", &minutes.to_string())]) }</label>
            </div>
        }
    };
    html! {
        <fieldset class="field" aria-describedby="cover-hint">
            <legend class="field__label">{ text.get("cover.choice") }</legend>
            <p class="field__hint" id="cover-hint">
                { text.get("cover.hint") }
                if scene.keeping.saved == Saved::NotKept { { " " }{ text.get("cover.suggested") } }
            </p>
            { for MINUTES.into_iter().map(option) }
        </fieldset>
    }
}
