//! Two values on one scale, told apart by their shapes.

use yew::prelude::*;

/// A scale of five with a filled round mark for one value and an open square on its corner for another. For the eye
/// only: the words stand beside it.
pub fn pair_line(own: Option<u8>, other: Option<u8>) -> Html {
    let across = |level: u8| 14 + (i32::from(level) - 1) * 38;
    html! {
        <svg class="pair-line" viewBox="0 0 180 28" aria-hidden="true" focusable="false">
            <line class="pair-line__axis" x1="14" y1="14" x2="166" y2="14" />
            for level in 1..=5_u8 {
                <line class="pair-line__axis" x1={across(level).to_string()} y1="9" x2={across(level).to_string()} y2="19" />
            }
            if let Some(level) = other {
                <path class="pair-line__other" d={format!("M{} 2l12 12-12 12-12-12z", across(level))} />
            }
            if let Some(level) = own {
                <circle class="pair-line__own" cx={across(level).to_string()} cy="14" r="6" />
            }
        </svg>
    }
}
