//! One look: the scales that sizes and spaces are taken from, and the contrast that colours promise.

use std::collections::BTreeMap;

use super::support::files;

const TOKENS: &str = "styles/tokens.css";

/// Every declaration of the style sheets but the tokens: file, property, value.
fn declarations() -> Vec<(String, String, String)> {
    let mut all = Vec::new();
    for (name, text) in files("styles", "css").into_iter().filter(|(name, _)| name != TOKENS) {
        for line in text.lines() {
            if let Some((property, value)) = line.trim().split_once(": ")
                && let Some(value) = value.strip_suffix(';')
            {
                all.push((name.clone(), property.to_owned(), value.to_owned()));
            }
        }
    }
    assert!(all.len() > 1000, "the style sheets are read: {}", all.len());
    all
}

/// Whether a value has a length of this unit in it.
fn names_length(value: &str, unit: &str) -> bool {
    value.match_indices(unit).any(|(at, _)| {
        let number = value[..at].rsplit(|c: char| c != '.' && !c.is_ascii_digit()).next();
        // A hair may lie over its neighbour.
        number.is_some_and(|number| !number.is_empty() && number != "1")
    })
}

#[test]
fn letters_are_of_the_sizes_of_one_scale() {
    for (file, property, value) in declarations() {
        if property == "font-size" {
            let known = value.starts_with("var(--size-") || value.starts_with("var(--wall-");
            // Paper is measured in points.
            assert!(known || value.ends_with("pt"), "{file}: font-size: {value}");
        }
    }
}

#[test]
fn spaces_and_corners_are_of_one_scale() {
    for (file, property, value) in declarations() {
        let spaced = property.starts_with("padding")
            || property.starts_with("margin")
            || property.ends_with("gap")
            || property == "border-radius";
        if spaced {
            let off = names_length(&value, "px") || names_length(&value, "rem");
            // The wall has a scale of its own: a share of its width.
            assert!(!off || file.ends_with("projector.css"), "{file}: {property}: {value}");
        }
    }
}

/// The colours of a scheme: those named first, and for a dark screen the others in their place.
fn colours(dark: bool) -> BTreeMap<String, [f64; 3]> {
    let tokens = files("styles", "css").into_iter().find(|(name, _)| name == TOKENS);
    let text = tokens.expect("the tokens").1;
    let parts = text.split_once("@media screen and (prefers-color-scheme: dark)");
    let (light, rest) = parts.expect("two schemes");
    let mut all = BTreeMap::new();
    for text in [light, if dark { rest } else { "" }] {
        for line in text.lines() {
            if let Some((name, value)) = line.trim().split_once(": #") {
                all.insert(name.trim_start_matches("--").to_owned(), read(value));
            }
        }
    }
    all
}

fn read(value: &str) -> [f64; 3] {
    let part = |at: usize| {
        let hex = value.get(at..at + 2).expect("six digits");
        f64::from(u8::from_str_radix(hex, 16).expect("a number")) / 255.0
    };
    [part(0), part(2), part(4)]
}

/// As WCAG 2.2 has it.
fn luminance(colour: [f64; 3]) -> f64 {
    let [red, green, blue] =
        colour.map(|c| if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// What is written on each ground, by the names of the colours.
const WRITTEN: [(&str, &[&str]); 13] = [
    (
        "paper",
        &[
            "text",
            "strong",
            "quiet",
            "key",
            "key-hover",
            "visited",
            "good",
            "bad",
            "warn",
            "caution",
            "edge",
        ],
    ),
    ("soft", &["text", "strong", "quiet", "key", "key-hover", "good", "bad", "edge"]),
    ("key-tint", &["text", "strong", "quiet", "key", "key-hover"]),
    ("key-tint-2", &["text", "strong", "key", "key-hover"]),
    ("good-tint", &["text", "strong", "quiet", "key", "good"]),
    ("bad-tint", &["text", "strong", "bad"]),
    ("caution-tint", &["text", "strong", "key", "caution"]),
    ("key", &["on-key"]),
    ("bad", &["on-key"]),
    // The shades of charts, from the lightest on.
    ("key-tint-3", &["strong"]),
    ("key-line", &["strong"]),
    ("key-bright", &["on-key"]),
    ("key-deep", &["on-key"]),
];

/// What is seen against each ground without being read: edges of controls, lines and marks of charts, the focus.
const SEEN: [(&str, &[&str]); 4] = [
    ("paper", &["edge", "key", "good", "warn", "caution", "bad", "line-strong", "focus", "strong"]),
    ("soft", &["edge", "key", "good", "warn", "focus"]),
    ("key-tint", &["key", "edge", "focus"]),
    ("softer", &["key", "strong"]),
];

#[test]
fn colours_keep_the_contrast_of_wcag_on_a_light_and_a_dark_screen() {
    for dark in [false, true] {
        let colours = colours(dark);
        let get = |name: &str| *colours.get(name).unwrap_or_else(|| panic!("--{name} is a colour"));
        let mut faint = Vec::new();
        for (least, pairs) in [(4.5, &WRITTEN[..]), (3.0, &SEEN[..])] {
            for (ground, over) in pairs {
                for name in *over {
                    let found = contrast(get(ground), get(name));
                    if found < least {
                        faint.push(format!("--{name} on --{ground}: {found:.2}, not {least}"));
                    }
                }
            }
        }
        assert_eq!(faint, Vec::<String>::new(), "dark: {dark}");
    }
}

#[test]
fn a_dark_screen_has_every_colour_of_its_own() {
    let (light, dark) = (colours(false), colours(true));
    let same = light.iter().filter(|(name, colour)| dark.get(*name) == Some(colour));
    let same: Vec<_> = same.map(|(name, _)| name.as_str()).collect();
    // What is behind a dialog, and a projector that shows nothing.
    assert_eq!(same, ["black"]);
}
