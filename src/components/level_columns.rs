//! How often each of five levels was given. The numbers stand in a table beside it.

use yew::prelude::*;

/// How high the highest column is.
const HIGH: usize = 34;
/// Where columns stand.
const GROUND: usize = 52;
/// From one column to the next.
const STEP: usize = 34;

/// Five columns, the lowest level first, each with its count above and its level below; `own` is the level marked as
/// one's own. For the eye only.
pub fn level_columns(counts: &[usize; 5], own: Option<u8>) -> Html {
    let most = counts.iter().copied().max().unwrap_or_default().max(1);
    let column = |(index, count): (usize, &usize)| {
        let left = index * STEP + 4;
        let middle = (left + 13).to_string();
        let height = count * HIGH / most;
        let is_own = own.map(usize::from) == Some(index + 1);
        html! {
            <>
                if *count > 0 {
                    <rect class="level-columns__bar" x={left.to_string()} y={(GROUND - height).to_string()} width="26" height={height.to_string()} />
                    <text class="level-columns__count" x={middle.clone()} y={(GROUND - height - 4).to_string()} text-anchor="middle">{ *count }</text>
                }
                if is_own { <circle class="level-columns__own" cx={middle.clone()} cy="65" r="10" /> }
                <text class={if is_own { "level-columns__mine" } else { "level-columns__level" }} x={middle} y="70" text-anchor="middle">{ index + 1 }</text>
            </>
        }
    };
    html! {
        <svg class="level-columns" viewBox="0 0 170 78" aria-hidden="true" focusable="false">
            <line class="level-columns__ground" x1="0" y1={GROUND.to_string()} x2="170" y2={GROUND.to_string()} />
            { for counts.iter().enumerate().map(column) }
        </svg>
    }
}
