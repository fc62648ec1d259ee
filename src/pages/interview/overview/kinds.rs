//! The kinds of interview as cards, by their groups.

use career::{
    interview::{InterviewType, Interviews},
    policy::Standing,
    sheet::Sheet,
};
use yew::prelude::*;

use super::written;
use crate::{
    components::{heading, note},
    route::Route,
    scene::Scene,
    views::{measures::why_mine, source::source_note, standing::standing},
};

/// All kinds. What is for the person stands first in its group.
pub fn kinds(scene: &Scene, interviews: &Interviews) -> Html {
    let text = &scene.text;
    let measures = scene.chapters.policy.ready().and_then(|policy| policy.measures.value.as_ref());
    let standing = measures
        .map(|measures| Standing::of(&scene.framework, measures, &scene.record))
        .unwrap_or_default();
    let of = |group: &dyn Fn(&InterviewType) -> bool| {
        let mut kinds: Vec<_> = interviews.types.iter().filter(|kind| group(kind)).collect();
        kinds.sort_by_key(|kind| !is_mine(&standing, kind));
        kinds
    };
    let mut groups: Vec<_> = interviews
        .groups
        .iter()
        .map(|group| (text.of(&group.name), of(&|kind| kind.group.as_ref() == Some(&group.id))))
        .collect();
    let others = if groups.is_empty() { "interview.kinds" } else { "interview.others" };
    groups.push((text.get(others), of(&|kind| kind.group.is_none())));
    groups.retain(|(_, kinds)| !kinds.is_empty());
    html! {
        <>
            for (name, kinds) in groups {
                <section>
                    { heading(name) }
                    { source_note(scene, &interviews.source) }
                    <ul class="cards cards--wide">
                        for kind in kinds { { card(scene, interviews, &standing, kind) } }
                    </ul>
                </section>
            }
        </>
    }
}

/// What is for the person, as soon as they have said what is true of them; and where they say it.
pub fn for_you(scene: &Scene, interviews: &Interviews) -> Html {
    let text = &scene.text;
    let policy = scene.chapters.policy.ready();
    let Some(measures) = policy.and_then(|policy| policy.measures.value.as_ref()) else {
        return Html::default();
    };
    let theirs = Standing::of(&scene.framework, measures, &scene.record);
    let mine: Vec<_> = interviews.types.iter().filter(|kind| is_mine(&theirs, kind)).collect();
    html! {
        <section>
            { heading(text.get("interview.concern-you")) }
            { note(text.get("interview.say-first")) }
            { standing(scene, measures) }
            <div role="status">
                if !mine.is_empty() {
                    <ul class="links">
                        for kind in mine {
                            <li><a href={Route::Interview(kind.id.clone()).href()}>{ text.of(&kind.name) }</a></li>
                        }
                    </ul>
                }
            </div>
        </section>
    }
}

fn is_mine(standing: &Standing, kind: &InterviewType) -> bool {
    kind.concerns.iter().any(|concern| !standing.because(concern).is_empty())
}

fn card(scene: &Scene, interviews: &Interviews, standing: &Standing, kind: &InterviewType) -> Html {
    let text = &scene.text;
    let minutes: u32 = kind.parts.iter().map(|part| part.minutes).sum();
    let words = [("minutes", &*minutes.to_string()), ("pages", &*kind.pages.to_string())];
    let sheet = scene.record.sheets.get(&kind.id).filter(|sheet| **sheet != Sheet::default());
    html! {
        <li class="card" key={kind.id.as_str()}>
            <h3><a href={Route::Interview(kind.id.clone()).href()}>{ text.of(&kind.name) }</a></h3>
            <p>{ first_sentence(text.of(&kind.guidance.text)) }</p>
            if kind.guidance.source != interviews.source { { source_note(scene, &kind.guidance.source) } }
            <p class="note">{ text.fill("interview.effort", &words) }</p>
            if let Some(sheet) = sheet { <p class="note">{ written(text, Some(kind), sheet) }</p> }
            if is_mine(standing, kind) {
                <div class="mine">
                    <p class="mine__head">{ text.get("interview.for-you") }</p>
                    { why_mine(scene, standing, &kind.concerns) }
                </div>
            }
        </li>
    }
}

/// The first sentence of a text; all of it where it is one.
fn first_sentence(text: &str) -> &str {
    let end = [("。", "。".len()), (". ", 1), ("\n", 0)];
    let ends = end.iter().filter_map(|(sign, kept)| Some(text.find(sign)? + kept));
    ends.min().map_or(text, |end| &text[..end])
}
