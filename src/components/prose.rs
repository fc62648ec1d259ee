//! Headings and paragraphs. Functions and not tags wherever a plain one is meant: one look for each, and one
//! copy of the code that builds it.

use yew::prelude::*;

/// The heading of a page; it has the focus when the page arrives.
pub fn title(words: &str) -> Html {
    html! { <h1 tabindex="-1">{ words }</h1> }
}

/// The heading of a part of a page.
pub fn heading(words: &str) -> Html {
    html! { <h2>{ words }</h2> }
}

/// The heading of a part of a part.
pub fn subheading(words: &str) -> Html {
    html! { <h3>{ words }</h3> }
}

/// What a page is about, in a sentence or two.
pub fn lead(words: &str) -> Html {
    html! { <p class="lead">{ words }</p> }
}

/// A paragraph.
pub fn paragraph(words: &str) -> Html {
    html! { <p>{ words }</p> }
}

/// Something said in passing.
pub fn note(words: &str) -> Html {
    html! { <p class="note">{ words }</p> }
}
