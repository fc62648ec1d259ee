//! `#/workshop/contribute`: handing in for the picture of the room. Everything is shown before it is saved.

use career::{
    Questionnaire, exchange,
    questionnaire::Subject,
    workshop::{Contribution, Offer, Workshops, contribution},
};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    components::{
        Disclosure, Weight, breadcrumbs, heading, lead, link_button, note, paragraph, title,
    },
    pages::mentor::subject::question,
    platform::{
        file::{FileKind, NewFile},
        files,
    },
    route::{Route, WorkshopPage},
    scene::Scene,
    text::Text,
    views::file_saving::FileSaving,
};

/// The page.
pub fn page(scene: &Scene) -> Html {
    html! { <Contribute scene={scene.clone()} /> }
}

#[derive(PartialEq, Properties)]
struct ContributeProps {
    scene: Scene,
}

/// It remembers what the person offers, and whether the file was just saved.
#[component]
fn Contribute(props: &ContributeProps) -> Html {
    let scene = &props.scene;
    let text = &scene.text;
    let offer = use_state_eq(Offer::default);
    let saved = use_state_eq(|| false);
    let above = [(Route::Workshop(WorkshopPage::Home).href(), text.get("workshop.title"))];
    let chapters = &scene.chapters;
    let (Some(workshops), Some(questionnaire)) =
        (chapters.workshops.ready(), chapters.questionnaire.ready())
    else {
        return title(text.get("contribute.title"));
    };
    let assessment = &scene.record.assessment;
    let made = contribution(assessment, questionnaire, workshops, *offer, scene.today);
    let set = {
        let (offer, saved) = (offer.setter(), saved.setter());
        Callback::from(move |to| {
            offer.set(to);
            saved.set(false);
        })
    };
    html! {
        <>
            { breadcrumbs(text.get("frame.breadcrumbs"), &above, text.get("contribute.title")) }
            { title(text.get("contribute.title")) }
            { lead(text.get("contribute.lead")) }
            { what(text) }
            if made.ratings.is_empty() {
                <div class="empty">
                    { paragraph(text.get("contribute.empty")) }
                    <p>{ link_button(Weight::Primary, text.get("contribute.to-assess"), Route::Assess.href()) }</p>
                </div>
            } else {
                { offers(scene, (questionnaire, workshops), *offer, &set) }
                { preview(scene, questionnaire, &made) }
                { saving(scene, made, &saved) }
            }
        </>
    }
}

/// What goes in, and what does not.
fn what(text: &Text) -> Html {
    let list = |ids: [&'static str; 3]| {
        html! { <ul>for id in ids { <li>{ text.get(id) }</li> }</ul> }
    };
    html! {
        <div class="columns columns--even">
            <section>
                { heading(text.get("contribute.in")) }
                { list(["contribute.in-ratings", "contribute.in-month", "contribute.in-chosen"]) }
            </section>
            <section>
                { heading(text.get("contribute.out")) }
                { list(["contribute.out-name", "contribute.out-text", "contribute.out-day"]) }
            </section>
        </div>
    }
}

/// The two things one may add.
fn offers(
    scene: &Scene,
    (questionnaire, workshops): (&Questionnaire, &Workshops),
    offer: Offer,
    set: &Callback<Offer>,
) -> Html {
    let text = &scene.text;
    let assessment = &scene.record.assessment;
    let group = assessment.current.as_ref().and_then(|rank| workshops.group_of(rank));
    let all = Offer { wishes: true, ..Offer::default() };
    let wishes = contribution(assessment, questionnaire, workshops, all, scene.today).wishes.len();
    let group_words = match group {
        Some(group) => text.fill("contribute.group-is", &[("group", text.of(&group.name))]),
        None => text.get("contribute.no-group").to_owned(),
    };
    let wishes_words = if wishes == 0 {
        text.get("contribute.no-wishes").to_owned()
    } else {
        text.fill("contribute.wishes-are", &[("n", &wishes.to_string())])
    };
    html! {
        <section>
            <fieldset class="field">
                <legend class="field__label">{ text.get("contribute.offer") }</legend>
                { choice(
                    ("offer-group", text.get("contribute.group"), &group_words),
                    (offer.group && group.is_some(), group.is_none()),
                    set.reform(move |group| Offer { group, ..offer }),
                ) }
                { choice(
                    ("offer-wishes", text.get("contribute.wishes"), &wishes_words),
                    (offer.wishes && wishes > 0, wishes == 0),
                    set.reform(move |wishes| Offer { wishes, ..offer }),
                ) }
            </fieldset>
            { note(text.get("contribute.offer-note")) }
        </section>
    }
}

fn choice(
    (id, label, words): (&'static str, &str, &str),
    (checked, disabled): (bool, bool),
    set: Callback<bool>,
) -> Html {
    let described = format!("{id}-words");
    let onchange =
        set.reform(|event: Event| event.target_unchecked_into::<HtmlInputElement>().checked());
    html! {
        <div>
            <div class="choice">
                <input type="checkbox" {id} {checked} {disabled} {onchange} aria-describedby={described.clone()} />
                <label for={id}>{ label }</label>
            </div>
            <p class="field__hint" id={described}>{ words }</p>
        </div>
    }
}

/// Everything that is handed in: to read, and letter by letter.
fn preview(scene: &Scene, questionnaire: &Questionnaire, made: &Contribution) -> Html {
    let text = &scene.text;
    let wished = |about: &Subject| made.wishes.contains(about);
    let only_wished = made.wishes.iter().filter(|about| made.ratings.get(about).is_none());
    let rows = made.ratings.iter().map(|(about, rating)| (about, Some(*rating)));
    let rows = rows.chain(only_wished.map(|about| (about, None)));
    let n = made.ratings.len().to_string();
    html! {
        <section>
            { heading(text.get("contribute.preview")) }
            { paragraph(&text.fill("contribute.count", &[("n", &n), ("month", &made.month.to_string())])) }
            <table class="answers">
                <caption class="visually-hidden">{ text.get("contribute.preview") }</caption>
                <thead>
                    <tr><th scope="col">{ text.get("contribute.question") }</th><th scope="col">{ text.get("contribute.level") }</th></tr>
                </thead>
                <tbody>
                    for (about, rating) in rows {
                        <tr>
                            <th scope="row">{ question(scene, about) }</th>
                            <td>
                                { rating.map_or("", |rating| text.of(rating.name(questionnaire))) }
                                if wished(about) { { " " }<span class="badge badge--portal">{ text.get("contribute.wished") }</span> }
                            </td>
                        </tr>
                    }
                </tbody>
            </table>
            <Disclosure summary={html! { text.get("contribute.letters") }}>
                { note(text.get("contribute.letters-note")) }
                <pre class="letters">{ exchange::write_contribution(made, &scene.framework) }</pre>
            </Disclosure>
        </section>
    }
}

/// Saving, and what to do with the file.
fn saving(scene: &Scene, made: Contribution, saved: &UseStateHandle<bool>) -> Html {
    let text = &scene.text;
    let make = {
        let framework = scene.framework.clone();
        Callback::from(move |()| {
            let organisation = &framework.organisation().id;
            let letters = files::four_letters();
            let name = format!("ayumi-{organisation}-contribution-{}-{letters}.json", made.month);
            let text = exchange::write_contribution(&made, &framework);
            Some(NewFile { name, kind: FileKind::Json, text })
        })
    };
    let done = {
        let saved = saved.setter();
        Callback::from(move |()| saved.set(true))
    };
    html! {
        <section>
            { heading(text.get("contribute.save-title")) }
            { paragraph(text.get("contribute.save-text")) }
            <FileSaving
                text={text.clone()} id="contribution" words={text.get("contribute.save").to_owned()} weight={Weight::Primary} {make} saved={done}
            />
            <div role="status">
                if **saved {
                    <p class="done">{ text.get("contribute.saved") }</p>
                    <p>{ text.get("contribute.then") }</p>
                }
            </div>
            { note(text.get("contribute.letters-why")) }
            { note(text.get("contribute.shared")) }
        </section>
    }
}
