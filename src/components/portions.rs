//! How something is divided. What each portion is stands in the list beside it.

use yew::prelude::*;

/// How wide the whole is.
const WIDTH: u32 = 400;

/// A bar divided as `amounts` are, each portion with its number, from 1. For the eye only.
pub fn portions(amounts: &[u32]) -> Html {
    let whole = amounts.iter().sum::<u32>().max(1);
    let mut before = 0;
    let portion = |(number, amount): (usize, &u32)| {
        let (from, to) = (before * WIDTH / whole, (before + amount) * WIDTH / whole);
        before += amount;
        html! {
            <>
                <rect x={(from + 1).to_string()} y="1" width={(to - from).to_string()} height="32" />
                <text x={(from + 1 + (to - from) / 2).to_string()} y="23" text-anchor="middle">{ number }</text>
            </>
        }
    };
    html! {
        <svg class="portions" viewBox="0 0 402 34" aria-hidden="true" focusable="false">
            { for (1..).zip(amounts).map(portion) }
        </svg>
    }
}
