//! What one can press.

use yew::prelude::*;

/// How much a button asks to be pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// The one thing to do on a page.
    Primary,
    /// One of several.
    Secondary,
    /// In passing.
    Plain,
    /// It cannot be undone.
    Danger,
}

impl Weight {
    fn class(self) -> &'static str {
        match self {
            Self::Primary => "button button--primary",
            Self::Secondary => "button",
            Self::Plain => "button button--plain",
            Self::Danger => "button button--danger",
        }
    }
}

/// A button that does something here.
pub fn button(weight: Weight, words: &str, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class={weight.class()} {onclick}>{ words }</button> }
}

/// The same, which cannot be pressed while there is nothing to do.
pub fn button_unless(
    disabled: bool,
    weight: Weight,
    words: &str,
    onclick: Callback<MouseEvent>,
) -> Html {
    html! { <button type="button" class={weight.class()} {disabled} {onclick}>{ words }</button> }
}

/// The same as [`button`], one of several with the same words: `of` tells a screen reader which.
pub fn button_of(weight: Weight, words: &str, of: &str, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button type="button" class={weight.class()} {onclick}>
            { words }<span class="visually-hidden">{ " " }{ of }</span>
        </button>
    }
}

/// The two answers to whether to do what cannot be undone: the words and what happens, for yes and for no.
pub fn yes_or_no(
    (yes, do_it): (&str, Callback<MouseEvent>),
    (no, leave_it): (&str, Callback<MouseEvent>),
) -> Html {
    html! {
        <p class="actions">
            { button(Weight::Danger, yes, do_it) }
            { button(Weight::Secondary, no, leave_it) }
        </p>
    }
}

/// A link to another page that looks like a button.
pub fn link_button(weight: Weight, words: &str, href: String) -> Html {
    html! { <a class={weight.class()} {href}>{ words }</a> }
}
