//! A radar chart. The numbers stand in the table beside it.

use std::f64::consts::TAU;

use yew::prelude::*;

/// One axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// Its name.
    pub name: String,
    /// The value in tenths (10 to 50); none is drawn at the centre with a hollow mark.
    pub tenths: Option<u32>,
}

const CENTRE: (f64, f64) = (210.0, 160.0);
const RADIUS: f64 = 104.0;
const FULL: f64 = 50.0;

/// The chart: rings for the levels, a dashed ring for the aim (in tenths), a shape for the values. The axes go
/// clockwise from the top; three or more make a picture. `label` is its text alternative.
pub fn radar(axes: &[Axis], aim: u32, label: &str) -> Html {
    let count = axes.len();
    let ring = |tenths: f64| points((0..count).map(|index| at(index, count, tenths)));
    let values = || axes.iter().enumerate();
    let shape = points(values().map(|(index, axis)| at(index, count, value(axis))));
    html! {
        <svg class="radar" viewBox="0 0 420 320" role="img" aria-label={label.to_owned()}>
            for level in 1..=5 {
                <polygon class="radar__ring" points={ring(f64::from(level) * 10.0)} />
            }
            for (index, axis) in values() {
                { spoke(index, count, axis) }
            }
            <polygon class="radar__aim" points={ring(f64::from(aim))} />
            <polygon class="radar__shape" points={shape} />
            for (index, axis) in values() {
                { mark(at(index, count, value(axis)), axis.tenths.is_some()) }
            }
        </svg>
    }
}

fn value(axis: &Axis) -> f64 {
    axis.tenths.map_or(0.0, f64::from)
}

#[expect(clippy::cast_precision_loss, reason = "a handful of axes")]
fn at(index: usize, count: usize, tenths: f64) -> (f64, f64) {
    let angle = TAU * index as f64 / count as f64;
    let distance = RADIUS * tenths / FULL;
    (CENTRE.0 + angle.sin() * distance, CENTRE.1 - angle.cos() * distance)
}

fn points(places: impl Iterator<Item = (f64, f64)>) -> String {
    places.map(|(x, y)| format!("{},{}", whole(x), whole(y))).collect::<Vec<_>>().join(" ")
}

/// Whole units are fine enough here, and spare the code that writes out decimals.
#[expect(clippy::cast_possible_truncation, reason = "coordinates of a small picture")]
fn whole(coordinate: f64) -> i32 {
    coordinate.round() as i32
}

fn spoke(index: usize, count: usize, axis: &Axis) -> Html {
    let (x, y) = at(index, count, FULL);
    let (label_x, label_y) = at(index, count, FULL * 1.14);
    let side = label_x - CENTRE.0;
    let anchor = if side.abs() < 8.0 {
        "middle"
    } else if side > 0.0 {
        "start"
    } else {
        "end"
    };
    html! {
        <>
            <line class="radar__spoke" x1={whole(CENTRE.0).to_string()} y1={whole(CENTRE.1).to_string()}
                x2={whole(x).to_string()} y2={whole(y).to_string()} />
            <text class="radar__name" x={whole(label_x).to_string()} y={(whole(label_y) + 5).to_string()} text-anchor={anchor}>
                { axis.name.clone() }
            </text>
        </>
    }
}

fn mark((x, y): (f64, f64), known: bool) -> Html {
    let class = if known { "radar__mark" } else { "radar__mark radar__mark--unknown" };
    html! { <circle {class} cx={whole(x).to_string()} cy={whole(y).to_string()} r="4" /> }
}
