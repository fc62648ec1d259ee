//! A file that was chosen, before anything is done with it.

use career::{
    Problem,
    exchange::Opened,
    together::{Review, Share, SharePart},
};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::found::{Content, Found, Verdict};
use crate::{
    components::{note, paragraph},
    route::{MentorPage, Route},
    scene::Scene,
    text::Text,
    views::days::day,
};

/// What is in the file, and what will become of it; `good` says whether it is among those taken in.
pub fn offer(
    scene: &Scene,
    place: usize,
    found: &Found,
    verdict: &Verdict,
    good: bool,
    on_all_the_same: &Callback<bool>,
) -> Html {
    let text = &scene.text;
    html! {
        <>
            <p class="offer__name">
                <span class={if good { "badge badge--portal" } else { "badge" }}>{ text.get(kind(found)) }</span>
                { " " }{ &found.name }
            </p>
            { match &found.content {
                Err(problems) => html! {
                    <ul class="offer__problems">
                        for problem in problems.iter().take(SAID) { <li>{ unnamed(problem).explain(text.language()) }</li> }
                        if problems.len() > SAID {
                            <li>{ text.fill("mentor.more-problems", &[("n", &(problems.len() - SAID).to_string())]) }</li>
                        }
                    </ul>
                },
                Ok(Content::Share(share)) => shown(scene, share),
                Ok(Content::Review(review)) => given(scene, review, verdict),
            } }
            { becomes(scene, verdict) }
            if *verdict == Verdict::Unknown { { asked(text, place, found, on_all_the_same) } }
        </>
    }
}

/// A problem without the name of its file, which stands above.
fn unnamed(problem: &Problem) -> Problem {
    Problem { file: String::new(), ..problem.clone() }
}

/// How many problems of one file are said: a broken one may have thousands.
const SAID: usize = 5;

fn kind(found: &Found) -> &'static str {
    match &found.content {
        Err(_) => "mentor.refused",
        Ok(Content::Share(_)) => "mentor.a-share",
        Ok(Content::Review(_)) => "mentor.a-review",
    }
}

/// From whom, for whom, and what is in it; none of it in its own words yet.
fn shown(scene: &Scene, share: &Opened<Share>) -> Html {
    let (text, value) = (&scene.text, &share.value);
    html! {
        <>
            <dl class="facts">
                { fact(text, "mentor.from", &named(text, &value.from)) }
                if !value.to.trim().is_empty() { { fact(text, "mentor.to", value.to.trim()) } }
                { fact(text, "mentor.made", &day(text, value.day)) }
                { fact(text, "mentor.contains", &contains(text, value)) }
            </dl>
            { revision(scene, share.revision) }
        </>
    }
}

/// What a share has in it, by the names of its parts.
pub fn contains(text: &Text, share: &Share) -> String {
    let parts = SharePart::ALL.into_iter().filter(|part| share.has(*part));
    let parts = parts.map(|part| text.get(part.message()));
    let sheet = share.sheet.as_ref().map(|sheet| sheet.name.as_str());
    let all: Vec<_> = parts.chain(sheet).collect();
    if all.is_empty() {
        return text.get("mentor.contains-nothing").to_owned();
    }
    all.join(text.get("list.separator"))
}

/// Who gave it, and what they are. Of a view whose voice is protected, nothing but that, before and after.
fn given(scene: &Scene, review: &Opened<Review>, verdict: &Verdict) -> Html {
    let (text, value) = (&scene.text, &review.value);
    let given = scene.record.together.given(value.of);
    let word = value.message.trim();
    html! {
        <>
            <dl class="facts">
                { fact(text, "mentor.relation", text.get(value.relation.message())) }
                if value.is_open() {
                    { fact(text, "mentor.by", &named(text, &value.from)) }
                    { fact(text, "mentor.made", &day(text, value.day)) }
                    { fact(text, "mentor.answers", &value.ratings.len().to_string()) }
                    { fact(text, "mentor.points", &(value.said().count() + usize::from(!word.is_empty())).to_string()) }
                    if !word.is_empty() { { fact(text, "reading.message", word) } }
                }
                if let Some(given) = given { { fact(text, "mentor.of", &day(text, given.day)) } }
            </dl>
            if !value.is_open() && *verdict != Verdict::Unknown { { note(text.get("mentor.protected")) } }
            { revision(scene, review.revision) }
        </>
    }
}

/// What will become of it.
fn becomes(scene: &Scene, verdict: &Verdict) -> Html {
    let text = &scene.text;
    let link = |page: MentorPage, words: &str| {
        html! { <a href={Route::Mentor(page).href()}>{ text.get(words) }</a> }
    };
    let together = &scene.record.together;
    match verdict {
        Verdict::Refused => Html::default(),
        Verdict::SameAs(name) => paragraph(&text.fill("mentor.same-file", &[("name", name)])),
        Verdict::Own => html! {
            <p>{ text.get("mentor.own") }</p>
        },
        Verdict::OnDesk(id) => html! {
            <p>{ text.get("mentor.on-desk") }{ " " }{ link(MentorPage::Desk(*id), "mentor.to-desk") }</p>
        },
        Verdict::Open(_) => note(text.get("mentor.will-open")),
        Verdict::Twice(id) => {
            let open = together.received(*id).is_some_and(|one| one.review.is_open());
            let page = if open { MentorPage::View(*id) } else { MentorPage::Views };
            html! { <p>{ text.get("mentor.twice") }{ " " }{ link(page, "mentor.to-view") }</p> }
        }
        Verdict::Unknown => html! { <p>{ text.get("mentor.unknown") }</p> },
        Verdict::TakeIn { changed, replaces } => html! {
            <>
                if *replaces { { paragraph(text.get("mentor.replaces")) } }
                if *changed > 0 {
                    { paragraph(&text.fill("mentor.changed", &[("n", &changed.to_string())])) }
                }
                if !*replaces && *changed == 0 { { note(text.get("mentor.will-take")) } }
            </>
        },
    }
}

/// The second word on a view that seems to belong to nothing here.
fn asked(text: &Text, place: usize, found: &Found, on_all_the_same: &Callback<bool>) -> Html {
    let id = format!("all-the-same-{place}");
    let onchange = on_all_the_same
        .reform(|event: Event| event.target_unchecked_into::<HtmlInputElement>().checked());
    html! {
        <div class="choice">
            <input type="checkbox" id={id.clone()} checked={found.all_the_same} {onchange} />
            <label for={id}>{ text.get("mentor.all-the-same") }</label>
        </div>
    }
}

fn revision(scene: &Scene, revision: u32) -> Html {
    let here = scene.framework.organisation().revision;
    let numbers = [("file", &*revision.to_string()), ("here", &*here.to_string())];
    html! {
        if revision != here { { paragraph(&scene.text.fill("mentor.revision", &numbers)) } }
    }
}

fn fact(text: &Text, label: &str, value: &str) -> Html {
    html! { <div><dt>{ text.get(label) }</dt><dd>{ value }</dd></div> }
}

/// A name, or that none was given.
pub fn named(text: &Text, name: &str) -> String {
    match name.trim() {
        "" => text.get("mentor.no-name").to_owned(),
        name => name.to_owned(),
    }
}
