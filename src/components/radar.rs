//! A radar chart. The numbers stand in the table beside it.

use yew::prelude::*;

use super::circle;

const CENTRE: f64 = 150.0;
const RADIUS: f64 = 118.0;
const FULL: f64 = 50.0;

/// The chart: rings for the levels, a dashed ring for the aim, a shape for the values, all in tenths of a level.
/// The axes go clockwise from the top and carry their numbers from 1; three or more make a picture. A value
/// that is not known is left out: at the centre it would look like the lowest. `label` is the text alternative.
pub fn radar(values: &[Option<u32>], aim: u32, label: &str) -> Html {
    let aim = f64::from(aim);
    let ring = points((0..values.len()).map(|index| at(index, values.len(), aim)));
    let aim = html! { <polygon class="radar__aim" points={ring} /> };
    drawn(values, aim, label)
}

/// The same of two times, one shape over the other: the values of `before` on a broken line with square marks.
pub fn radar_pair(before: &[Option<u32>], after: &[Option<u32>], label: &str) -> Html {
    let square = |(x, y)| {
        let [x, y] = [x, y].map(|middle| (whole(middle) - 5).to_string());
        html! { <rect class="radar__before" {x} {y} width="10" height="10" /> }
    };
    let shape = html! {
        <>
            <polygon class="radar__before-shape" points={points(known(before).into_iter())} />
            { for known(before).into_iter().map(square) }
        </>
    };
    drawn(after, shape, label)
}

/// The values of a shape that are known, where they stand.
fn known(values: &[Option<u32>]) -> Vec<(f64, f64)> {
    let axes = values.iter().enumerate();
    axes.filter_map(|(index, value)| Some(at(index, values.len(), f64::from((*value)?)))).collect()
}

/// The chart, with what lies under its shape.
fn drawn(values: &[Option<u32>], under: Html, label: &str) -> Html {
    let count = values.len();
    let ring = |tenths: f64| points((0..count).map(|index| at(index, count, tenths)));
    let known = known(values);
    html! {
        <svg class="radar" viewBox="0 0 300 300" role="img" aria-label={label.to_owned()}>
            for level in 1..=5 {
                <polygon class="radar__ring" points={ring(f64::from(level) * 10.0)} />
            }
            for index in 0..count {
                { spoke(index, count) }
            }
            { under }
            <polygon class="radar__shape" points={points(known.iter().copied())} />
            for (x, y) in known {
                <circle class="radar__mark" cx={whole(x).to_string()} cy={whole(y).to_string()} r="4" />
            }
        </svg>
    }
}

fn at(index: usize, count: usize, tenths: f64) -> (f64, f64) {
    let (across, up) = circle::place(index, count);
    let distance = RADIUS * tenths / FULL;
    (CENTRE + across * distance, CENTRE - up * distance)
}

fn points(places: impl Iterator<Item = (f64, f64)>) -> String {
    places.map(|(x, y)| format!("{},{}", whole(x), whole(y))).collect::<Vec<_>>().join(" ")
}

/// Whole units are fine enough here, and spare the code that writes out decimals.
#[expect(clippy::cast_possible_truncation, reason = "coordinates of a small picture")]
fn whole(coordinate: f64) -> i32 {
    coordinate.round() as i32
}

fn spoke(index: usize, count: usize) -> Html {
    let centre = whole(CENTRE).to_string();
    let (x, y) = at(index, count, FULL);
    let (number_x, number_y) = at(index, count, FULL * 1.12);
    html! {
        <>
            <line class="radar__spoke" x1={centre.clone()} y1={centre} x2={whole(x).to_string()} y2={whole(y).to_string()} />
            <text class="radar__number" x={whole(number_x).to_string()} y={(whole(number_y) + 6).to_string()} text-anchor="middle">
                { index + 1 }
            </text>
        </>
    }
}
