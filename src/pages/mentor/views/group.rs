//! The views of a group: question by question, and what was said.

use career::{
    questionnaire::Level,
    together::{ItemView, Voices},
};
use yew::prelude::*;

use super::{Views, table};
use crate::{
    components::{level_columns, note, subheading},
    pages::outcome::tenths,
};

/// One group. `number` tells it from the others, from 0.
pub fn group(views: &Views, number: usize, group: &Voices) -> Html {
    let text = &views.scene.text;
    let names: Vec<_> = group.relations.iter().map(|one| text.get(one.message())).collect();
    let names = names.join(text.get("list.separator"));
    let count = group.count.to_string();
    let heading = text.fill("views.group", &[("names", &names), ("n", &count)]);
    let id = format!("group-{number}");
    html! {
        <section aria-labelledby={id.clone()}>
            <h2 {id}>{ heading.clone() }</h2>
            if group.items.is_empty() {
                { note(text.get("views.no-items")) }
            } else {
                { picked(views, group) }
                { subheading(text.get("views.items")) }
                { note(text.get("views.key")) }
                <ul class="voices">
                    for item in &group.items {
                        <li key={item.about.to_string()}>{ row(views, item) }</li>
                    }
                </ul>
                { table::table(views, &heading, group) }
            }
            if !group.said.is_empty() { { said(views, group) } }
        </section>
    }
}

/// Where the two lie close, and where apart. Neither is the right one.
fn picked(views: &Views, group: &Voices) -> Html {
    let text = &views.scene.text;
    let own = |about: &_| views.own(about);
    let (alike, apart) = (group.agreements(own), group.differences(own));
    let list = |heading: &'static str, none: &'static str, items: &[&ItemView]| {
        html! {
            <div>
                { subheading(text.get(heading)) }
                if items.is_empty() { { note(text.get(none)) } }
                <ul>
                    for item in items {
                        <li key={item.about.to_string()}>
                            { views.words(&item.about) }
                            <span class="voices__both">{ both(views, item) }</span>
                        </li>
                    }
                </ul>
            </div>
        }
    };
    html! {
        <>
            <div class="columns columns--even">
                { list("views.alike", "views.alike-none", &alike) }
                { list("views.apart", "views.apart-none", &apart) }
            </div>
            { note(text.get("views.neither")) }
        </>
    }
}

/// One's own level and the mean, in words.
fn both(views: &Views, item: &ItemView) -> String {
    let text = &views.scene.text;
    let own = views.own(&item.about).map(|level| level.number().to_string());
    let own = own.unwrap_or_else(|| text.get("views.own-none").to_owned());
    text.fill("views.both", &[("own", &own), ("mean", &tenths(item.tenths))])
}

fn row(views: &Views, item: &ItemView) -> Html {
    let own = views.own(&item.about).map(Level::number);
    html! {
        <>
            <p class="voices__question">{ views.words(&item.about) }</p>
            { level_columns(&item.levels, own) }
            <p class="voices__numbers">
                <span>{ both(views, item) }</span>
                <span>{ spread(views, item) }</span>
            </p>
        </>
    }
}

/// From where to where the levels go, and how many there are.
pub fn spread(views: &Views, item: &ItemView) -> String {
    let text = &views.scene.text;
    let count = item.count().to_string();
    let Some((low, high)) = item.spread() else { return String::new() };
    if low == high {
        let parts = [("level", &*low.number().to_string()), ("n", &*count)];
        return text.fill("views.all-same", &parts);
    }
    let (low, high) = (low.number().to_string(), high.number().to_string());
    text.fill("views.spread", &[("low", &low), ("high", &high), ("n", &count)])
}

/// What was said, without who said it.
fn said(views: &Views, group: &Voices) -> Html {
    let text = &views.scene.text;
    html! {
        <>
            { subheading(text.get("views.said")) }
            { note(text.get("views.said-how")) }
            <ul class="voices-said">
                for words in &group.said { <li>{ (*words).to_owned() }</li> }
            </ul>
        </>
    }
}
