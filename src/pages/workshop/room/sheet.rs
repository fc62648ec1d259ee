//! One question, or one ability: its bars, and beside them the table they are drawn from.

use yew::prelude::*;

use super::shown::{Line, Sheet, Shown};
use crate::{
    components::{Shade, spread, swatch},
    text::Text,
};

/// Bars and table. `amounts` is the message for how many there are: people, or answers.
pub fn bars(text: &Text, sheet: &Sheet, amounts: &str) -> Html {
    html! {
        <table class="levels-table">
            <caption class="visually-hidden">{ &sheet.words }</caption>
            <thead class="visually-hidden">
                <tr>
                    <th scope="col">{ text.get("room.who") }</th>
                    <th scope="col">{ text.get("room.where") }</th>
                </tr>
            </thead>
            <tbody>
                for line in &sheet.rows {
                    <tr>
                        <th scope="row">{ &line.who }</th>
                        <td>{ spread(line.cells.iter().map(|cell| &cell.part)) }{ cells(text, line, amounts) }</td>
                    </tr>
                }
            </tbody>
        </table>
    }
}

fn cells(text: &Text, line: &Line, amounts: &str) -> Html {
    html! {
        <ul class="levels-table__cells">
            for cell in &line.cells {
                <li>{ &cell.words }{ " " }<strong>{ text.fill(amounts, &[("n", &cell.part.amount.to_string())]) }</strong></li>
            }
        </ul>
    }
}

/// What the shades mean.
pub fn key(text: &Text, shown: &Shown) -> Html {
    let shades = [Shade::One, Shade::Two, Shade::Three, Shade::Four, Shade::Five];
    html! {
        <ul class="shades">
            for (level, (shade, name)) in (1_usize..).zip(shades.into_iter().zip(&shown.levels)) {
                <li>{ swatch(shade) }{ text.fill("room.level-name", &[("n", &level.to_string()), ("name", name)]) }</li>
            }
            <li>{ swatch(Shade::None) }{ text.get("room.none-key") }</li>
        </ul>
    }
}
