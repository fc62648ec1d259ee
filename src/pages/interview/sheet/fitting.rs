//! How the paper falls on pages: measured in the browser, which knows how lines break.

use career::sheet::{Block, Fit, fit};
use yew::prelude::*;

use super::PaperProps;
use crate::platform::page::{self, Span};

/// Millimetres in CSS pixels of 1/96 inch.
const MM: f64 = 96.0 / 25.4;

/// What A4 leaves between its margins of 12 mm (see `styles/print.css`).
const WIDTH: f64 = 186.0 * MM;
const HEIGHT: f64 = 273.0 * MM;

/// How high a line is: 10.5 points, one and a half times (see `styles/later/sheet.css`).
const LINE: f64 = 10.5 * 1.5 * 96.0 / 72.0;

/// How many lines the browser keeps together at the end of one page and at the beginning of the next.
const TOGETHER: u32 = 2;

/// How the paper falls on pages.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fitting {
    /// Pages and room; nothing until it is measured.
    pub fit: Option<Fit>,
    /// What does not end on the pages meant for, by its place from the head to the foot.
    pub over: Vec<usize>,
    /// What is longer than a page and has to go on over its end, by place.
    pub long: Vec<usize>,
}

impl Fitting {
    fn of(spans: &[Span], pages: u32) -> Self {
        if spans.is_empty() {
            return Self::default();
        }
        let blocks: Vec<(usize, Block)> =
            spans.iter().enumerate().flat_map(|(place, span)| pieces(place, *span)).collect();
        let only: Vec<Block> = blocks.iter().map(|(_, block)| *block).collect();
        let fit = fit(&only, units(HEIGHT), pages);
        let mut over: Vec<usize> = fit.over.iter().map(|index| blocks[*index].0).collect();
        over.dedup();
        let long = (0..spans.len()).filter(|place| spans[*place].height > HEIGHT).collect();
        Self { fit: Some(fit), over, long }
    }

    /// How many lines of writing are left on the pages meant for.
    pub fn lines_left(&self) -> u32 {
        self.fit.as_ref().map_or(0, |fit| fit.left / units(LINE))
    }
}

/// Hundredths of a pixel: heights are not whole ones, and what is lost of each adds up.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a height that is not negative, and far below four billion"
)]
fn units(pixels: f64) -> u32 {
    (pixels * 100.0).round() as u32
}

/// What is not divided, of what stands at this place: all of it, or its lines where it is longer than a page.
fn pieces(place: usize, span: Span) -> Vec<(usize, Block)> {
    let (top, height, line) = (units(span.top), units(span.height), units(LINE));
    if span.height <= HEIGHT {
        return vec![(place, Block { top, height })];
    }
    // The first is a heading, which takes a little more than a line, with the lines kept together.
    let last = TOGETHER * line;
    let first = height - (height / line - TOGETHER - 1) * line;
    let mut pieces = vec![Block { top, height: first }];
    let mut at = first;
    while at + last < height {
        pieces.push(Block { top: top + at, height: line });
        at += line;
    }
    pieces.push(Block { top: top + at, height: height - at });
    pieces.into_iter().map(|block| (place, block)).collect()
}

/// How the paper falls on pages, measured whenever it was drawn, the window changes, and before it is printed.
#[hook]
pub fn use_fitting(props: &PaperProps) -> Fitting {
    let spans = use_state_eq(Vec::new);
    let measure = {
        let spans = spans.setter();
        move || {
            let inside = ".paper__head, .paper__part, .paper__foot";
            spans.set(page::spans_at_width(".paper__measure", inside, WIDTH));
        }
    };
    {
        let measure = measure.clone();
        use_effect(measure);
    }
    use_effect_with((), move |()| {
        let listeners = page::on_layout(measure);
        move || drop(listeners)
    });
    Fitting::of(&spans, props.pages)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_longer_than_a_page_goes_on_line_by_line() {
        let span = |top, height| Span { top, height };
        let short = Fitting::of(&[span(0.0, 60.0), span(60.0, 400.0), span(460.0, 20.0)], 1);
        assert_eq!(short.fit.as_ref().map(|fit| fit.pages), Some(1));
        assert_eq!((short.over.len(), short.long.len()), (0, 0));
        assert_eq!(short.lines_left(), 26);
        let long = Fitting::of(&[span(0.0, 60.0), span(60.0, 1200.0), span(1260.0, 20.0)], 1);
        assert_eq!(long.fit.as_ref().map(|fit| fit.pages), Some(2));
        assert_eq!((long.over, long.long), (vec![1, 2], vec![1]));
        assert_eq!(Fitting::of(&[], 1), Fitting::default());
    }
}
