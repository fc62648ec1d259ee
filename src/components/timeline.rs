//! Spans of time side by side: a table, because that is what it is, drawn as bars.

use yew::prelude::*;

/// A row of a timeline.
pub struct Line {
    /// What it is about.
    pub label: Html,
    /// Its bars: the first and the last column, counted from 0, and what is in it. In order, none over another.
    pub bars: Vec<(usize, usize, Html)>,
}

/// A table of bars. `caption` says to a screen reader what it is; `columns` are its heads, after the first.
pub fn timeline(caption: &str, first: &str, columns: &[Html], lines: Vec<Line>) -> Html {
    let count = columns.len();
    html! {
        <div class="wide" tabindex="0" role="region" aria-label={caption.to_owned()}>
            <table class="timeline">
                <caption class="visually-hidden">{ caption }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ first }</th>
                        for column in columns {
                            <th scope="col" class="timeline__year">{ column.clone() }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for line in lines {
                        <tr>
                            <th scope="row">{ line.label }</th>
                            { for cells(line.bars, count) }
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

/// The bars, and the empty columns between them.
fn cells(bars: Vec<(usize, usize, Html)>, count: usize) -> Vec<Html> {
    let mut cells = Vec::new();
    let mut next = 0;
    for (from, to, words) in bars {
        cells.extend((next..from).map(|_| html! { <td></td> }));
        let span = (to + 1 - from).to_string();
        cells.push(html! {
            <td colspan={span}><span class="timeline__bar">{ words }</span></td>
        });
        next = to + 1;
    }
    cells.extend((next..count).map(|_| html! { <td></td> }));
    cells
}
