//! How one value went, as a small line. The numbers stand in the table beside it.

use yew::prelude::*;

/// Where the oldest and the newest value stand; to the right there is room for the newest one in words.
const SIDES: (i64, i64) = (30, 210);
/// Where level 5 stands.
const TOP: u32 = 16;
/// How far two levels are apart.
const STEP: u32 = 24;
/// The most values that are marked one by one.
const MARKED: usize = 24;

/// A value on a day: the day as a number, and the value in tenths of a level, if there is one.
pub type Dated = (i64, Option<u32>);

/// A line over the levels 1 to 5, by days, with a dashed line at the aim; values and aim in tenths of a level. Where a
/// value is missing the line is broken. `label` is the text alternative.
pub fn small_line(values: &[Dated], aim: u32, label: &str) -> Html {
    let places = places(values);
    let known: Vec<_> = places.iter().flatten().copied().collect();
    let ends = known.first().zip(known.last());
    let marks: Vec<_> = if known.len() <= MARKED {
        known.clone()
    } else {
        ends.into_iter().flat_map(|(first, last)| [*first, *last]).collect()
    };
    html! {
        <svg class="small-line" viewBox="0 0 250 130" role="img" aria-label={label.to_owned()}>
            for level in 1..=5 {
                { ruler(level) }
            }
            { straight("small-line__aim", height(aim)) }
            for part in &places {
                <polyline class="small-line__way" points={points(part)} />
            }
            for (x, tenths) in marks {
                <circle class="small-line__mark" cx={x.to_string()} cy={height(tenths).to_string()} r="4" />
            }
            if let Some((first, last)) = ends {
                if first != last { { value(*first, 0, if last.1 > first.1 { 20 } else { -10 }, "middle") } }
                { value(*last, 9, 5, "start") }
            }
        </svg>
    }
}

/// The values that are there by how far to the right they stand, those without a gap between them together.
fn places(values: &[Dated]) -> Vec<Vec<(i64, u32)>> {
    let first = values.first().map_or(0, |(day, _)| *day);
    let days = values.last().map_or(0, |(day, _)| day - first);
    let (left, right) = SIDES;
    let across = |day: i64| {
        // All of one day: in the middle.
        let width = right - left;
        left + if days > 0 { (day - first) * width / days } else { width / 2 }
    };
    values
        .split(|(_, value)| value.is_none())
        .map(|part| {
            part.iter().filter_map(|(day, value)| Some((across(*day), (*value)?))).collect()
        })
        .collect()
}

fn height(tenths: u32) -> u32 {
    TOP + 50_u32.saturating_sub(tenths) * STEP / 10
}

fn points(places: &[(i64, u32)]) -> String {
    let point = |(x, tenths): &(i64, u32)| format!("{x},{}", height(*tenths));
    places.iter().map(point).collect::<Vec<_>>().join(" ")
}

fn ruler(level: u32) -> Html {
    let y = height(level * 10);
    html! {
        <>
            { straight("small-line__ruler", y) }
            <text class="small-line__level" x="8" y={(y + 4).to_string()}>{ level }</text>
        </>
    }
}

fn straight(class: &'static str, y: u32) -> Html {
    let y = y.to_string();
    html! { <line {class} x1="22" x2="218" y1={y.clone()} y2={y} /> }
}

/// A value in words beside its place.
fn value((x, tenths): (i64, u32), right: i64, down: i64, anchor: &'static str) -> Html {
    let y = i64::from(height(tenths)) + down;
    html! {
        <text class="small-line__value" x={(x + right).to_string()} y={y.to_string()} text-anchor={anchor}>
            { format!("{}.{}", tenths / 10, tenths % 10) }
        </text>
    }
}
