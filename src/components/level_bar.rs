//! An amount on a scale, as a bar.

use yew::prelude::*;

/// A bar from 0 to 5 with a mark where one aims, both in tenths of a level; without a value, an empty scale.
/// For the eye only: the words stand in the table it is part of.
pub fn level_bar(tenths: Option<u32>, aim: u32) -> Html {
    let aim = (aim * 2).to_string();
    html! {
        <svg class="level-bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="level-bar__scale" x="0" y="2" width="100" height="8" />
            if let Some(tenths) = tenths {
                <rect class="level-bar__value" x="0" y="2" width={(tenths * 2).to_string()} height="8" />
            }
            <line class="level-bar__aim" x1={aim.clone()} x2={aim} y1="0" y2="12" />
        </svg>
    }
}

/// A bar that is `part` of `whole`. For the eye only, too.
pub fn share_bar(part: usize, whole: usize) -> Html {
    let width = part.saturating_mul(100) / whole.max(1);
    html! {
        <svg class="level-bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="level-bar__scale" x="0" y="2" width="100" height="8" />
            <rect class="level-bar__value" x="0" y="2" width={width.to_string()} height="8" />
        </svg>
    }
}
