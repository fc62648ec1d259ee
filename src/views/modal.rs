//! A dialog over the page.

use web_sys::Element;
use yew::prelude::*;

use crate::platform::dialog;

/// Properties of [`Modal`].
#[derive(PartialEq, Properties)]
pub struct ModalProps {
    /// Whether it is open.
    pub open: bool,
    /// Its class.
    pub class: &'static str,
    /// The id of its heading.
    pub named_by: &'static str,
    /// It was closed, as by Escape.
    pub on_close: Callback<()>,
    /// Whether Escape does not close it.
    #[prop_or_default]
    pub stays: bool,
    /// A key was pressed in it.
    #[prop_or_default]
    pub on_key: Option<Callback<KeyboardEvent>>,
    /// What is in it while it is open.
    pub children: Html,
}

/// While it is open, the rest of the page can be neither reached nor read; when it closes, the focus is where it was.
#[component]
pub fn Modal(props: &ModalProps) -> Html {
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with(props.open, move |open| {
            if let Some(element) = node.cast::<Element>() {
                if *open { dialog::open(&element) } else { dialog::close(&element) }
            }
        });
    }
    let stays = props.stays;
    let oncancel = Callback::from(move |event: Event| {
        if stays {
            event.prevent_default();
        }
    });
    let onclose = props.on_close.reform(|_: Event| ());
    html! {
        <dialog ref={node} class={props.class} aria-labelledby={props.open.then_some(props.named_by)} {onclose} {oncancel} onkeydown={props.on_key.clone()}>
            if props.open { { props.children.clone() } }
        </dialog>
    }
}
