//! Years in words.

use career::{
    framework::Stated,
    year::{FiscalYear, Years},
};
use yew::prelude::*;

use crate::{scene::Scene, text::Text, views::source::unknown};

/// A fiscal year as the head of a column: as plans abbreviate it, and the calendar year.
pub fn year_head(year: FiscalYear) -> Html {
    html! {
        <>
            if let Some((era, number)) = year.era() {
                { format!("{era}{number}") }<br />
            }
            <span class="year">{ year.number() }</span>
        </>
    }
}

/// One fiscal year.
pub fn year(text: &Text, year: FiscalYear) -> String {
    let number = year.number().to_string();
    match year.era() {
        Some((era, of_era)) => {
            let id = if era == 'R' { "year.reiwa" } else { "year.heisei" };
            text.fill(id, &[("era", &of_era.to_string()), ("year", &number)])
        }
        None => text.fill("year.plain", &[("year", &number)]),
    }
}

/// From when to when, or that it is not known.
pub fn years(scene: &Scene, stated: &Stated<Years>) -> Html {
    let text = &scene.text;
    match stated {
        Stated::Value(Years { from, to }) if from == to => html! { { year(text, *from) } },
        Stated::Value(Years { from, to }) => {
            let span = [("from", &*year(text, *from)), ("to", &*year(text, *to))];
            html! { { text.fill("year.span", &span) } }
        }
        Stated::Unstated(why) => html! {
            <><span class="year-unknown">{ text.get("year.unknown") }</span>{ " " }{ unknown(text, *why) }</>
        },
    }
}
