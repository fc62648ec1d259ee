//! Days on a line of twelve months. What they are stands in the list beside it, in the same order.

use yew::prelude::*;

/// Where the line begins.
const LEFT: u32 = 24;
/// How wide a month is.
const MONTH: u32 = 60;
/// How high the line stands.
const AXIS: u32 = 46;
/// Half the height of a mark, and half the width of the smallest.
const HALF: u32 = 12;
/// How wide a mark for several days is at least.
const SEVERAL: u32 = 52;

/// A day on the line: which of the twelve months, from 0, the day of the month, and whether it is yet to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Which of the months on the line.
    pub month: u32,
    /// The day of that month.
    pub day: u32,
    /// Whether it is yet to come.
    pub coming: bool,
}

/// Days that stand so near each other that they share a mark.
struct Cluster {
    from: u32,
    to: u32,
    /// The first and the last of them, counted from 1.
    numbers: (usize, usize),
    coming: bool,
}

/// A line of months with numbered marks: filled for what was, hollow for what is to come. `marks` are in the order of
/// days; `today` is where a line stands with its name. For the eye only.
pub fn month_line(months: &[&str], marks: &[Mark], today: Mark, name: &str) -> Html {
    let (end, now) = (LEFT + 12 * MONTH, across(today).to_string());
    html! {
        <svg class="month-line" viewBox="0 0 780 84" aria-hidden="true" focusable="false">
            <line class="month-line__axis" x1={LEFT.to_string()} y1={AXIS.to_string()} x2={end.to_string()} y2={AXIS.to_string()} />
            for month in 0..=12 {
                { tick(LEFT + month * MONTH) }
            }
            for (place, month) in (0..).zip(months) {
                <text class="month-line__month" x={(LEFT + place * MONTH + MONTH / 2).to_string()} y="78" text-anchor="middle">{ *month }</text>
            }
            <line class="month-line__today" x1={now.clone()} y1="20" x2={now.clone()} y2="60" />
            <text class="month-line__name" x={now} y="15" text-anchor="middle">{ name }</text>
            { for clusters(marks).iter().map(mark) }
        </svg>
    }
}

fn across(mark: Mark) -> u32 {
    LEFT + mark.month * MONTH + mark.day.saturating_sub(1) * MONTH / 31
}

fn tick(x: u32) -> Html {
    let x = x.to_string();
    html! { <line class="month-line__axis" x1={x.clone()} y1={(AXIS - 6).to_string()} x2={x} y2={(AXIS + 6).to_string()} /> }
}

/// The marks that are drawn, from left to right, none over another.
fn clusters(marks: &[Mark]) -> Vec<Cluster> {
    let mut clusters: Vec<Cluster> = Vec::new();
    for (number, mark) in (1..).zip(marks) {
        let left = across(*mark) - HALF;
        let right = left + 2 * HALF;
        match clusters.last_mut() {
            Some(last) if left < last.to + 2 && last.coming == mark.coming => {
                last.numbers.1 = number;
                last.to = right.max(last.from + SEVERAL);
            }
            last => {
                // What was and what is to come are two marks, however near.
                let from = last.map_or(left, |last| left.max(last.to + 2));
                let numbers = (number, number);
                clusters.push(Cluster { from, to: from + 2 * HALF, numbers, coming: mark.coming });
            }
        }
    }
    clusters
}

fn mark(cluster: &Cluster) -> Html {
    let Cluster { from, to, numbers: (first, last), coming } = *cluster;
    let words = if first == last { first.to_string() } else { format!("{first}–{last}") };
    let class = classes!("month-line__mark", coming.then_some("month-line__mark--coming"));
    html! {
        <g {class}>
            <rect
                x={from.to_string()} y={(AXIS - HALF).to_string()} width={(to - from).to_string()}
                height={(2 * HALF).to_string()} rx={HALF.to_string()}
            />
            <text x={(from + (to - from) / 2).to_string()} y={(AXIS + 5).to_string()} text-anchor="middle">{ words }</text>
        </g>
    }
}
