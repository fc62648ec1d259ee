//! The desk of somebody who comes back: the next step, where they stand, what they work on, what is due.

use career::{
    Id,
    assessment::Assessment,
    framework::Rank,
    next_step::{NextStep, next_step},
    plan::{Due, Goal, GoalState},
};
use yew::prelude::*;

use super::{beside_ladder, doors, kicker};
use crate::{
    components::{Tone, Weight, heading, link_button, notice, progress, title},
    route::{MentorPage, Route},
    scene::Scene,
    views::days::{day, how_far},
};

/// How many of the actions that are due are shown.
const DUE: usize = 3;

/// `#/`, for somebody who has entered something: the next step first
pub fn page(scene: &Scene) -> Html {
    let step = next_step(&scene.record, scene.today);
    let desk = html! {
        <div class="home__intro">
            { kicker(scene) }
            { title(scene.text.get("desk.title")) }
            { next(scene, step) }
            { wants_a_file(scene) }
            { standing(scene, step) }
            { goals(scene) }
            { due(scene) }
            { together(scene) }
            { doors(&scene.text) }
        </div>
    };
    beside_ladder(scene, desk, Html::default())
}

/// One thing to do, and the only primary action of the page.
fn next(scene: &Scene, step: NextStep) -> Html {
    let text = &scene.text;
    let (words, button, route) = match step {
        NextStep::Explore => (text.get("desk.explore").to_owned(), "home.start", Route::Tracks),
        NextStep::Assess => (text.get("desk.assess").to_owned(), "home.assess", Route::Assess),
        NextStep::Resume => (text.get("desk.resume").to_owned(), "home.resume", Route::Assess),
        NextStep::Overdue(due) => (
            text.fill("desk.overdue", &[("action", &due.action.text)]),
            "desk.to-plan",
            Route::Plan,
        ),
        NextStep::Meet(kind, sheet, day) => (
            text.fill(
                "desk.meet",
                &[("kind", &sheet.kind), ("far", &how_far(text, scene.today, day))],
            ),
            "desk.to-interview",
            Route::Interview(kind.clone()),
        ),
        NextStep::FollowUp(talk) => (
            text.fill("desk.follow-up", &[("kind", &talk.name)]),
            "desk.to-notes",
            Route::Notes(talk.id),
        ),
        NextStep::Plan => (text.get("desk.plan").to_owned(), "desk.to-plan", Route::Plan),
        NextStep::Act(goal) => {
            (text.fill("desk.act", &[("goal", &goal.title)]), "desk.to-plan", Route::Plan)
        }
        NextStep::LookAgain => {
            (text.get("desk.look-again").to_owned(), "desk.to-history", Route::History(None, None))
        }
        NextStep::Prepare => {
            (text.get("desk.prepare").to_owned(), "desk.to-interview", Route::Interviews)
        }
    };
    html! {
        <section class="desk__next">
            { heading(text.get("desk.next")) }
            <p>{ words }</p>
            <p class="actions">{ link_button(Weight::Primary, text.get(button), route.href()) }</p>
        </section>
    }
}

/// That much of what was entered is in no file yet.
fn wants_a_file(scene: &Scene) -> Html {
    if !scene.keeping.wants_a_file() {
        return Html::default();
    }
    let text = &scene.text;
    let link = html! { <p><a href={Route::Data.href()}>{ text.get("desk.to-data") }</a></p> };
    notice(Tone::Info, text.get("desk.file"), link)
}

fn standing(scene: &Scene, step: NextStep) -> Html {
    let (text, record) = (&scene.text, &scene.record);
    let assessment = &record.assessment;
    // Who came for an interview or a plan alone stands nowhere yet.
    if *assessment == Assessment::default() && record.history.is_empty() {
        return Html::default();
    }
    let rank = |id: &Option<Id<Rank>>| {
        let rank = id.as_ref().and_then(|id| scene.framework.rank(id));
        rank.map_or_else(|| text.get("desk.none").to_owned(), |rank| text.join(&rank.titles))
    };
    let last = record.history.last();
    let rows = [
        ("data.current", rank(&assessment.current)),
        ("data.target", rank(&assessment.target)),
        ("data.answers", assessment.ratings().to_string()),
        (
            "desk.last",
            last.map_or_else(|| text.get("desk.never").to_owned(), |last| day(text, last.day)),
        ),
    ];
    html! {
        <section>
            { heading(text.get("desk.standing")) }
            <dl class="facts">
                for (label, value) in rows {
                    <div><dt>{ text.get(label) }</dt><dd>{ value }</dd></div>
                }
            </dl>
            <p class="actions">
                { link_button(Weight::Secondary, text.get("home.outcome"), Route::Outcome.href()) }
                // Where it is the next step, it stands above.
                if !matches!(step, NextStep::Assess | NextStep::Resume) {
                    { link_button(Weight::Plain, text.get("desk.to-assess"), Route::Assess.href()) }
                }
            </p>
        </section>
    }
}

/// What one works on, with how much of it is done.
fn goals(scene: &Scene) -> Html {
    let text = &scene.text;
    let goals: Vec<&Goal> = scene.record.plan.in_state(GoalState::Priority).collect();
    if goals.is_empty() {
        return Html::default();
    }
    let done = |goal: &Goal| {
        let (done, all) = goal.progress();
        let words = [("done", &*done.to_string()), ("all", &*all.to_string())];
        (all > 0).then(|| progress(done, all, &text.fill("desk.progress", &words)))
    };
    html! {
        <section>
            { heading(text.get("goal.priority")) }
            <ul class="desk__list">
                for goal in goals {
                    <li key={goal.id}>
                        <a href={Route::Plan.href()}>{ goal.title.clone() }</a>
                        { done(goal) }
                    </li>
                }
            </ul>
        </section>
    }
}

/// What somebody showed, and what came back, while there is something to do with it.
fn together(scene: &Scene) -> Html {
    let (text, together) = (&scene.text, &scene.record.together);
    let desks = together.desks.iter().map(|desk| {
        let from =
            if desk.share.from.is_empty() { text.get("desk.somebody") } else { &desk.share.from };
        (MentorPage::Desk(desk.id), text.fill("desk.reading", &[("from", from)]))
    });
    // What several people say is shown together only.
    let views = together.received.iter().filter(|one| one.review.is_open() && one.open() > 0);
    let views = views.map(|one| {
        let words = [("n", &*one.open().to_string())];
        (MentorPage::View(one.id), text.fill("desk.view", &words))
    });
    let links: Vec<_> = desks.chain(views).collect();
    if links.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            { heading(text.get("mentor.title")) }
            <ul class="desk__list">
                for (page, words) in links {
                    <li><a href={Route::Mentor(page).href()}>{ words }</a></li>
                }
            </ul>
        </section>
    }
}

/// What is to be done by a day, the nearest first.
fn due(scene: &Scene) -> Html {
    let text = &scene.text;
    let due = scene.record.plan.due();
    if due.is_empty() {
        return Html::default();
    }
    let item = |due: &Due| {
        html! {
            <li>
                <span>{ due.action.text.clone() }</span>
                <span class="note">{ day(text, due.day) }{ " " }{ how_far(text, scene.today, due.day) }</span>
            </li>
        }
    };
    html! {
        <section>
            { heading(text.get("desk.due")) }
            <ul class="desk__list">{ for due.iter().take(DUE).map(item) }</ul>
        </section>
    }
}
