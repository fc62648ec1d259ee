//! A cycle as a picture whose parts are links.

use yew::prelude::*;

use super::circle;

const CENTRE: (f64, f64) = (180.0, 160.0);
/// How far the parts are from the centre, across and up: names are wider than they are high.
const RADIUS: (f64, f64) = (118.0, 112.0);
/// Height of a line of words.
const LINE: i32 = 17;

/// Parts around a ring, clockwise from the top, each the name and address of a link. `label` is what the picture
/// shows, for a screen reader, and `middle` what stands in its middle.
pub fn ring(label: &str, middle: &str, parts: &[(&str, String)]) -> Html {
    html! {
        <svg class="ring" viewBox="5 16 350 288" role="group" aria-label={label.to_owned()}>
            <ellipse class="ring__way" cx="180" cy="160" rx="118" ry="112" aria-hidden="true" />
            { words(180, 160, middle, "ring__middle") }
            for (index, (name, href)) in parts.iter().enumerate() {
                { part(index, parts.len(), name, href) }
            }
        </svg>
    }
}

#[expect(clippy::cast_possible_truncation, reason = "coordinates of a small picture")]
fn part(index: usize, count: usize, name: &str, href: &str) -> Html {
    let (across, up) = circle::place(index, count);
    let x = (CENTRE.0 + across * RADIUS.0).round() as i32;
    let y = (CENTRE.1 - up * RADIUS.1).round() as i32;
    html! {
        <a href={href.to_owned()}>
            <rect class="ring__part" x={(x - 56).to_string()} y={(y - 26).to_string()} width="112" height="52" rx="26" />
            { words(x, y, name, "ring__name") }
        </a>
    }
}

fn words(x: i32, y: i32, words: &str, class: &'static str) -> Html {
    let lines = lines(words);
    let first = y + 5 - LINE * (i32::try_from(lines.len()).unwrap_or(1) - 1) / 2;
    html! {
        <text {class} text-anchor="middle">
            for (line, y) in lines.into_iter().zip((first..).step_by(LINE as usize)) {
                <tspan x={x.to_string()} y={y.to_string()}>{ line }</tspan>
            }
        </text>
    }
}

/// The most of a name that fits on a line, in half-width characters.
const FITS: usize = 14;

/// A name in lines: between words where there are any, otherwise in halves.
fn lines(name: &str) -> Vec<String> {
    let width = |text: &str| text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum::<usize>();
    if width(name) <= FITS {
        return vec![name.to_owned()];
    }
    if !name.contains(' ') {
        let half = name.chars().count().div_ceil(2);
        return vec![name.chars().take(half).collect(), name.chars().skip(half).collect()];
    }
    let mut lines: Vec<String> = Vec::new();
    for word in name.split(' ') {
        match lines.last_mut() {
            Some(line) if width(line) + width(word) < FITS => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
