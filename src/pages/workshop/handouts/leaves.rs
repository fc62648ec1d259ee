//! What is on each page of paper.

use career::{
    LocalText,
    workshop::{Field, Handout, Workshops},
};
use yew::prelude::*;

use super::Piece;
use crate::{pages::workshop::profiles, platform::page, scene::Scene};

/// How many cards are on a page.
const CARDS: usize = 21;

/// What it is called where one chooses.
pub fn name(scene: &Scene, piece: Piece) -> String {
    let text = &scene.text;
    match piece {
        Piece::Handout(activity) => {
            let title = activity.handout.as_ref().map_or(&activity.title, |one| &one.title);
            text.of(title).to_owned()
        }
        Piece::Desk => text.get("handouts.desk").to_owned(),
        Piece::Levels => text.get("handouts.levels").to_owned(),
        Piece::Cards => text.get("handouts.cards").to_owned(),
        Piece::Profile(profile) => {
            text.fill("handouts.profile", &[("name", text.of(&profile.name))])
        }
    }
}

/// Its pages.
pub fn leaves(scene: &Scene, workshops: &Workshops, piece: Piece) -> Vec<Html> {
    let text = &scene.text;
    match piece {
        Piece::Handout(activity) => {
            activity.handout.iter().map(|one| handout(scene, one)).collect()
        }
        Piece::Desk => vec![desk(scene)],
        Piece::Levels => scene.chapters.questionnaire.ready().map_or_else(Vec::new, |questions| {
            let levels = questions.levels.iter().map(|level| {
                (format!("{} {}", level.level.number(), text.of(&level.name)), &level.anchor)
            });
            let none = &questions.not_applicable;
            let all = levels.chain([(text.of(&none.name).to_owned(), &none.anchor)]);
            vec![leaf(
                scene,
                &name(scene, piece),
                html! { <dl class="leaf__levels">{ for all.map(level(scene)) }</dl> },
            )]
        }),
        Piece::Cards => cards(scene, workshops),
        Piece::Profile(profile) => {
            let body = html! {
                <>
                    { profiles::fictional(scene) }
                    { profiles::sheet(scene, profile) }
                </>
            };
            vec![leaf(scene, text.of(&profile.name), body)]
        }
    }
}

/// A page of paper.
fn leaf(scene: &Scene, title: &str, body: Html) -> Html {
    html! {
        <article class="paper leaf">
            <h2>{ title }</h2>
            { body }
            <p class="leaf__foot">{ scene.text.get("handouts.foot") }</p>
        </article>
    }
}

/// What lies on each desk: the way in, and the way out. The address is that of the portal one prints it from, with room to
/// write another.
fn desk(scene: &Scene) -> Html {
    let text = &scene.text;
    let [assess, data] = ["assess.title", "data.title"].map(|page| text.get(page));
    let [levels, leave] = ["contribute.title", "leave.button"].map(|name| text.get(name));
    let pages = [("assess", assess), ("data", data), ("levels", levels), ("leave", leave)];
    let steps = |ids: &[&'static str]| {
        html! { <ol>for id in ids { <li>{ text.fill(id, &pages) }</li> }</ol> }
    };
    let begin = ["handouts.desk-open", "handouts.desk-keep", "handouts.desk-short"];
    let meanwhile = ["handouts.desk-stay", "handouts.desk-levels"];
    let end = ["handouts.desk-take", "handouts.desk-erase", "handouts.desk-close"];
    let body = html! {
        <div class="leaf__desk">
            <p class="leaf__name">{ text.get("handouts.desk-address") }<span>{ for page::address() }</span></p>
            <h3>{ text.get("handouts.desk-begin") }</h3>
            { steps(&begin) }
            <h3>{ text.get("handouts.desk-meanwhile") }</h3>
            <ul>for id in meanwhile { <li>{ text.fill(id, &pages) }</li> }</ul>
            <h3>{ text.get("handouts.desk-end") }</h3>
            { steps(&end) }
        </div>
    };
    leaf(scene, text.get("handouts.desk"), body)
}

fn level(scene: &Scene) -> impl Fn((String, &LocalText)) -> Html {
    move |(name, words)| html! { <div><dt>{ name }</dt><dd>{ scene.text.of(words) }</dd></div> }
}

/// A sheet to write on. Nobody has to put their name on it.
fn handout(scene: &Scene, handout: &Handout) -> Html {
    let text = &scene.text;
    let body = html! {
        <>
            <p>{ text.of(&handout.lead) }</p>
            <p class="leaf__name">{ text.get("handouts.name") }<span></span></p>
            for field in &handout.fields { { lines(scene, field) } }
        </>
    };
    leaf(scene, text.of(&handout.title), body)
}

fn lines(scene: &Scene, field: &Field) -> Html {
    html! {
        <div class="leaf__field">
            <h3>{ scene.text.of(&field.label) }</h3>
            for _ in 0..field.lines { <span class="leaf__line"></span> }
        </div>
    }
}

/// The cards to cut out, and the names of the three piles they are laid in.
fn cards(scene: &Scene, workshops: &Workshops) -> Vec<Html> {
    let text = &scene.text;
    let piles = ["values.close", "values.some", "values.far"];
    let pile = |id| html! { <li class="cut cut--pile"><strong>{ text.get(id) }</strong></li> };
    let cards = workshops.values.iter().map(|card| {
        html! { <li class="cut"><strong>{ text.of(&card.name) }</strong><span>{ text.of(&card.text) }</span></li> }
    });
    let all: Vec<Html> = piles.map(pile).into_iter().chain(cards).collect();
    let pages = all.len().div_ceil(CARDS).to_string();
    let leaf = |(number, cards): (usize, &[Html])| {
        let title =
            text.fill("handouts.cards-of", &[("n", &number.to_string()), ("total", &pages)]);
        leaf(scene, &title, html! { <ul class="cuts">{ for cards.iter().cloned() }</ul> })
    };
    (1..).zip(all.chunks(CARDS)).map(leaf).collect()
}
