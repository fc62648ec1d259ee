//! How people are spread over levels, as one bar. The numbers stand in the table beside it.

use yew::prelude::*;

/// How wide the whole is.
const WIDTH: usize = 400;
/// How wide a letter is, about.
const LETTER: usize = 11;

/// How dark a part is: the higher the darker, and one for those that are on no level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "from the lowest to the highest")]
pub enum Shade {
    None,
    One,
    Two,
    Three,
    Four,
    Five,
}

impl Shade {
    fn class(self) -> &'static str {
        match self {
            Self::None => "spread__none",
            Self::One => "spread__one",
            Self::Two => "spread__two",
            Self::Three => "spread__three",
            Self::Four => "spread__four",
            Self::Five => "spread__five",
        }
    }
}

/// A part of the bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// How dark it is.
    pub shade: Shade,
    /// What stands on it, where there is room.
    pub sign: String,
    /// How much it is.
    pub amount: usize,
}

/// A bar divided as `parts` are, from the left. For the eye only.
pub fn spread<'p>(parts: impl Iterator<Item = &'p Part> + Clone) -> Html {
    let whole = parts.clone().map(|part| part.amount).sum::<usize>().max(1);
    let mut before = 0;
    let drawn = parts.map(|part| {
        let (from, to) = (before * WIDTH / whole, (before + part.amount) * WIDTH / whole);
        before += part.amount;
        let (width, fits) = (to - from, part.sign.chars().count() * LETTER + 4 < to - from);
        html! {
            <g class={part.shade.class()}>
                <rect x={(from + 1).to_string()} y="1" width={width.to_string()} height="28" />
                if fits {
                    <text x={(from + 1 + width / 2).to_string()} y="21" text-anchor="middle">{ part.sign.clone() }</text>
                }
            </g>
        }
    });
    html! {
        <svg class="spread" viewBox="0 0 402 30" aria-hidden="true" focusable="false">{ for drawn }</svg>
    }
}

/// The shade of a part alone, to stand beside its name.
pub fn swatch(shade: Shade) -> Html {
    html! {
        <svg class="swatch" viewBox="0 0 22 18" aria-hidden="true" focusable="false">
            <g class={shade.class()}><rect x="1" y="1" width="20" height="16" /></g>
        </svg>
    }
}
