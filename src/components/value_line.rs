//! Values on one axis: from where it started to where it is to go. The numbers stand in words beside it.

use yew::prelude::*;

/// Width of the axis, in units of the picture.
const WIDTH: u32 = 300;
/// Where it begins: room for half a mark.
const LEFT: u32 = 10;

/// Values come in hundredths, so that none needs decimals.
const UNIT: u32 = 100;

/// The mark for where it started, or for what is aimed at, alone: to stand beside what it means. For the eye only.
pub fn value_mark(target: bool) -> Html {
    html! {
        <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">{ mark("10", "10", "6", target) }</svg>
    }
}

fn mark(x: &str, y: &'static str, radius: &'static str, target: bool) -> Html {
    let class = if target { "value-line__target" } else { "value-line__start" };
    html! { <circle {class} cx={x.to_owned()} cy={y} r={radius} /> }
}

/// An axis from 0 to `scale` with a mark for each value, in the order of time: hollow for where it started, filled
/// for what is aimed at, the last one larger. Values and scale in hundredths; a value beyond the scale stands at
/// its end. For the eye only.
pub fn value_line(values: &[(u32, bool)], scale: u32) -> Html {
    let at = |value: u32| {
        let share = u64::from(value.min(scale)) * u64::from(WIDTH) / u64::from(scale.max(1));
        LEFT + u32::try_from(share).unwrap_or(WIDTH)
    };
    let ends = values.first().zip(values.last());
    let end = (LEFT + WIDTH).to_string();
    html! {
        <svg class="value-line" viewBox="0 0 320 38" aria-hidden="true" focusable="false">
            <line class="value-line__axis" x1={LEFT.to_string()} y1="14" x2={end.clone()} y2="14" />
            for (x, value) in [(LEFT.to_string(), 0), (end, scale / UNIT)] {
                <line class="value-line__axis" x1={x.clone()} y1="8" x2={x.clone()} y2="20" />
                <text class="value-line__end" {x} y="36" text-anchor={if value == 0 { "start" } else { "end" }}>{ value }</text>
            }
            if let Some(((first, _), (last, _))) = ends {
                <line class="value-line__way" x1={at(*first).to_string()} y1="14" x2={at(*last).to_string()} y2="14" />
            }
            for (index, (value, target)) in values.iter().enumerate() {
                { mark(&at(*value).to_string(), "14", if index + 1 == values.len() { "8" } else { "6" }, *target) }
            }
        </svg>
    }
}
