//! Two places on the scale of levels. The words stand beside it.

use yew::prelude::*;

/// How far one level is from the next, and the first from the edge.
const STEP: u32 = 40;
const EDGE: u32 = 20;

/// The scale from 1 to 5 with a round mark for the one and a square one on its corner for the other, joined where they are apart.
/// For the eye only.
pub fn pair_line(one: Option<u8>, other: Option<u8>) -> Html {
    let at = |level: u8| EDGE + u32::from(level.saturating_sub(1)) * STEP;
    html! {
        <svg class="pair-line" viewBox="0 0 200 40" aria-hidden="true" focusable="false">
            <line class="pair-line__scale" x1={EDGE.to_string()} x2={at(5).to_string()} y1="14" y2="14" />
            for level in 1..=5u8 {
                <line class="pair-line__scale" x1={at(level).to_string()} x2={at(level).to_string()} y1="9" y2="19" />
                <text x={at(level).to_string()} y="38" text-anchor="middle">{ level }</text>
            }
            if let Some((one, other)) = one.zip(other) {
                <line class="pair-line__way" x1={at(one).to_string()} x2={at(other).to_string()} y1="14" y2="14" />
            }
            if let Some(other) = other {
                <path class="pair-line__other" d={format!("M{} 1l13 13-13 13-13-13z", at(other))} />
            }
            if let Some(one) = one {
                <circle class="pair-line__one" cx={at(one).to_string()} cy="14" r="7" />
            }
        </svg>
    }
}
