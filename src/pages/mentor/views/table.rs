//! The numbers of a group as a table.

use career::{
    questionnaire::Level,
    together::{ItemView, Voices},
};
use yew::prelude::*;

use super::Views;
use crate::{components::Disclosure, pages::outcome::tenths};

/// The table, for those who want it.
pub fn table(views: &Views, heading: &str, group: &Voices) -> Html {
    let text = &views.scene.text;
    let caption = text.fill("views.table-of", &[("group", heading)]);
    html! {
        <Disclosure summary={html! { { text.get("views.table") } }}>
            <div class="wide" tabindex="0" role="region" aria-label={caption.clone()}>
                <table class="voices-table">
                    <caption class="visually-hidden">{ caption }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ text.get("outcome.item") }</th>
                            <th scope="col" class="number">{ text.get("views.own") }</th>
                            for level in Level::ALL {
                                <th scope="col" class="number">{ text.fill("views.level", &[("level", &level.number().to_string())]) }</th>
                            }
                            <th scope="col" class="number">{ text.get("views.mean") }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for item in &group.items { { row(views, item) } }
                    </tbody>
                </table>
            </div>
        </Disclosure>
    }
}

fn row(views: &Views, item: &ItemView) -> Html {
    let own = views.own(&item.about).map_or_else(|| "–".to_owned(), |own| own.number().to_string());
    html! {
        <tr key={item.about.to_string()}>
            <th scope="row">{ views.words(&item.about) }</th>
            <td class="number">{ own }</td>
            for count in item.levels { <td class="number">{ count }</td> }
            <td class="number">{ tenths(item.tenths) }</td>
        </tr>
    }
}
