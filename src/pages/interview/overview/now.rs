//! What is going on: conversations, sheets begun, and days that are near.

use career::{
    day::Day,
    interview::{InterviewType, Interviews},
    next_step::FRESH_DAYS,
    sheet::Sheet,
    talk::Talk,
};
use yew::prelude::*;

use super::{talk_name, written};
use crate::{
    components::heading,
    route::Route,
    scene::Scene,
    views::days::{day, how_far},
};

/// Something that is going on.
struct Matter {
    /// The kind of interview.
    name: String,
    /// What is to be said of it.
    says: String,
    /// The words of the way on.
    go: &'static str,
    /// Where it leads.
    route: Route,
}

/// What is going on, the most urgent first; nothing where nothing is.
pub fn now(scene: &Scene, interviews: &Interviews) -> Html {
    let (coming, begun): (Vec<_>, Vec<_>) =
        sheets(scene, interviews).into_iter().partition(|(.., day)| day.is_some());
    let of_sheet = |one| go_on(scene, one);
    let mut matters = going_on(scene, interviews);
    matters.extend(coming.into_iter().map(of_sheet));
    matters.extend(just_over(scene, interviews));
    matters.extend(begun.into_iter().map(of_sheet));
    if matters.is_empty() {
        return Html::default();
    }
    let text = &scene.text;
    html! {
        <section class="desk__next">
            { heading(text.get("interview.now")) }
            <ul class="desk__list matters">
                for (place, matter) in matters.into_iter().enumerate() {
                    <li>
                        <span class="matters__says"><b>{ matter.name.clone() }</b><br />{ matter.says }</span>
                        // The first is the one thing to do on this page.
                        <a class={classes!("button", "no-print", (place == 0).then_some("button--primary"))} href={matter.route.href()}>
                            { text.get(matter.go) }<span class="visually-hidden">{ " " }{ matter.name }</span>
                        </a>
                    </li>
                }
            </ul>
        </section>
    }
}

fn going_on(scene: &Scene, interviews: &Interviews) -> Vec<Matter> {
    let matter = |talk: &Talk| {
        let begun = [("day", &*day(&scene.text, talk.begun))];
        Matter {
            name: talk_name(scene, interviews, talk).to_owned(),
            says: scene.text.fill("interview.going-on", &begun),
            go: "interview.to-talk",
            route: Route::Talk(talk.kind.clone()),
        }
    };
    scene.record.talks.all().iter().rev().filter(|talk| !talk.over).map(matter).collect()
}

fn just_over(scene: &Scene, interviews: &Interviews) -> Vec<Matter> {
    let matter = |talk: &Talk| {
        let open = talk.not_in_plan(&scene.record.plan).count();
        let words = [("day", &*day(&scene.text, talk.held())), ("count", &*open.to_string())];
        (open > 0).then(|| Matter {
            name: talk_name(scene, interviews, talk).to_owned(),
            says: scene.text.fill("interview.not-in-plan", &words),
            go: "interview.to-notes",
            route: Route::Notes(talk.id),
        })
    };
    let fresh = |talk: &&Talk| (0..=FRESH_DAYS).contains(&talk.held().days_until(scene.today));
    scene.record.talks.over().into_iter().filter(fresh).filter_map(matter).collect()
}

/// A sheet begun, and its day if that is yet to come.
type Begun<'a> = (&'a InterviewType, &'a Sheet, Option<Day>);

/// The sheets of kinds that are there, by their days.
fn sheets<'a>(scene: &'a Scene, interviews: &'a Interviews) -> Vec<Begun<'a>> {
    let sheets = scene.record.sheets.iter().filter(|(_, sheet)| **sheet != Sheet::default());
    let mut sheets: Vec<_> = sheets
        .filter_map(|(id, sheet)| {
            let day = Day::written(&sheet.day).ok().flatten();
            let day = day.filter(|day| *day >= scene.today);
            // What was prepared for a conversation that is over is not going on.
            let over = scene.record.talks.last_of(id);
            let done = day.is_none() && over.is_some_and(|talk| sheet.still_has(&talk.prepared));
            (!done).then_some((interviews.kind(id)?, sheet, day))
        })
        .collect();
    sheets.sort_by_key(|(.., day)| *day);
    sheets
}

fn go_on(scene: &Scene, (kind, sheet, on): Begun) -> Matter {
    let text = &scene.text;
    let written = written(text, Some(kind), sheet);
    let says = match on {
        None => written,
        Some(on) => {
            let far = how_far(text, scene.today, on);
            let words = [("day", &*day(text, on)), ("far", &*far), ("written", &*written)];
            text.fill("interview.coming", &words)
        }
    };
    Matter {
        name: text.of(&kind.name).to_owned(),
        says,
        go: "interview.go-on",
        route: Route::Interview(kind.id.clone()),
    }
}
