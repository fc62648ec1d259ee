//! How time is divided, from left to right. What each part is stands in the list or table beside it.

use yew::prelude::*;

/// How wide the whole is.
const WIDTH: u32 = 400;

/// All parts, each as long as it takes. For the eye only.
pub fn course(amounts: &[u32]) -> Html {
    let whole = amounts.iter().sum::<u32>().max(1);
    let mut before = 0;
    let part = |amount: &u32| {
        let from = before;
        before += amount;
        block(from, *amount, whole)
    };
    html! {
        <svg class="course" viewBox="0 0 400 16" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            { for amounts.iter().map(part) }
        </svg>
    }
}

/// One part, where it stands in the whole. For the eye only, too.
pub fn course_part(from: u32, amount: u32, whole: u32) -> Html {
    html! {
        <svg class="course" viewBox="0 0 400 16" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <line class="course__whole" x1="0" x2="400" y1="8" y2="8" />
            { block(from, amount, whole.max(1)) }
        </svg>
    }
}

fn block(from: u32, amount: u32, whole: u32) -> Html {
    let (left, right) = (from * WIDTH / whole, (from + amount) * WIDTH / whole);
    // A line of white between two of them.
    let width = right.saturating_sub(left + 2).max(1);
    html! { <rect class="course__part" x={(left + 1).to_string()} y="1" width={width.to_string()} height="14" rx="2" /> }
}
