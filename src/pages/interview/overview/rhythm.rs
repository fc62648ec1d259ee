//! The round of the year: the order the source gives, without dates, and the person's own days of this year.

use career::{
    Id,
    day::Day,
    framework::Reason,
    interview::{InterviewType, Interviews},
};
use yew::prelude::*;

use super::talk_name;
use crate::{
    components::{Mark, heading, month_line, note},
    pages::interview::name,
    route::Route,
    scene::Scene,
    views::{
        days::day,
        source::{source_note, unknown},
        years::year,
    },
};

/// One of the person's own days.
struct OwnDay {
    day: Day,
    /// The message that says what it is.
    what: &'static str,
    /// The kind of interview it belongs to, and what that is called.
    kind: Id<InterviewType>,
    name: String,
    route: Route,
}

/// The picture, and the same in words.
pub fn rhythm(scene: &Scene, interviews: &Interviews) -> Html {
    let text = &scene.text;
    html! {
        <section>
            { heading(text.get("rhythm.title")) }
            { order(scene, interviews) }
            { others(scene, interviews) }
            { own_year(scene, interviews) }
        </section>
    }
}

/// The kinds whose order is known, from the beginning of a year to its end.
fn order(scene: &Scene, interviews: &Interviews) -> Html {
    let text = &scene.text;
    let kinds = interviews.in_order();
    let Some(first) = kinds.first() else { return Html::default() };
    html! {
        <>
            <div class="rhythm">
                <p class="rhythm__end">{ text.get("rhythm.begin") }</p>
                <ol class="steps">
                    for kind in &kinds {
                        <li key={kind.id.as_str()}>
                            <a href={Route::Interview(kind.id.clone()).href()}>{ text.of(&kind.name) }</a>
                        </li>
                    }
                </ol>
                <p class="rhythm__end">{ text.get("rhythm.end") }</p>
            </div>
            { source_note(scene, &first.purpose.source) }
            <p class="note">{ text.get("rhythm.only-order") }{ " " }{ unknown(text, Reason::NotStated) }</p>
        </>
    }
}

/// That the source does not say when the others are; they stand below.
fn others(scene: &Scene, interviews: &Interviews) -> Html {
    let text = &scene.text;
    if interviews.types.iter().all(|kind| kind.order.is_some()) {
        return Html::default();
    }
    html! {
        <p class="rhythm__others">{ text.get("rhythm.others") }{ " " }{ unknown(text, Reason::NotStated) }</p>
    }
}

/// The person's own days on the months of this fiscal year.
fn own_year(scene: &Scene, interviews: &Interviews) -> Html {
    let text = &scene.text;
    let Some(this_year) = scene.today.fiscal_year() else { return Html::default() };
    let days = own_days(scene, interviews);
    let months: Vec<_> = text.get("rhythm.months").split(',').collect();
    let mark = |day: Day| Mark {
        // April is the first month of a fiscal year.
        month: (day.month() + 8) % 12,
        day: day.day(),
        coming: day >= scene.today,
    };
    let marks: Vec<_> = days.iter().map(|own| mark(own.day)).collect();
    let words = [("year", &*year(text, this_year)), ("today", &*day(text, scene.today))];
    html! {
        <figure class="stack">
            <figcaption><b>{ text.fill("rhythm.own", &words) }</b></figcaption>
            { month_line(&months, &marks, mark(scene.today), text.get("rhythm.today")) }
            if days.is_empty() {
                { note(text.get("rhythm.own-none")) }
            } else {
                <ol class="rhythm__days">
                    for own in &days {
                        <li>
                            { day(text, own.day) }{ " " }
                            <a href={own.route.href()}>{ text.fill(own.what, &[("kind", &own.name)]) }</a>
                        </li>
                    }
                </ol>
            }
        </figure>
    }
}

/// The days of this fiscal year that the person wrote down, in their order: of conversations, of sheets, and of what
/// comes next. A sheet's day on which they did talk is that conversation's.
fn own_days(scene: &Scene, interviews: &Interviews) -> Vec<OwnDay> {
    let talks = scene.record.talks.all();
    let own = |day, what, kind: &Id<InterviewType>, name: &str, route| OwnDay {
        day,
        what,
        kind: kind.clone(),
        name: name.to_owned(),
        route,
    };
    let mut days: Vec<OwnDay> = talks
        .iter()
        .map(|talk| {
            own(
                talk.held(),
                "rhythm.held",
                &talk.kind,
                talk_name(scene, interviews, talk),
                Route::Notes(talk.id),
            )
        })
        .collect();
    let sheets = scene.record.sheets.iter().filter_map(|(id, sheet)| {
        let day = Day::written(&sheet.day).ok().flatten()?;
        let name = name(scene, interviews, id)?;
        Some(own(day, "rhythm.planned", id, &name, Route::Interview(id.clone())))
    });
    let next = talks.iter().filter_map(|talk| {
        let day = talk.next_day().ok().flatten()?;
        Some(own(
            day,
            "rhythm.next",
            &talk.kind,
            talk_name(scene, interviews, talk),
            Route::Notes(talk.id),
        ))
    });
    for more in sheets.chain(next) {
        if !days.iter().any(|known| known.day == more.day && known.kind == more.kind) {
            days.push(more);
        }
    }
    days.retain(|own| own.day.fiscal_year() == scene.today.fiscal_year());
    days.sort_by_key(|own| own.day);
    days
}
