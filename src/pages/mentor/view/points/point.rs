//! One thing the reader said.

use career::{
    plan::ActionKind,
    record::Change,
    together::{Point, PointKind, Received, Reply, ReplyState, TogetherChange},
};
use yew::prelude::*;

use super::heading_id;
use crate::{
    components::{Disclosure, TextField, Weight, button_of},
    pages::{interview::notes::putting::Putting, mentor::subject::question},
    platform::page,
    route::Route,
    scene::Scene,
    views::writing::writing,
};

/// The way to say what was just done.
type Said = UseStateSetter<String>;

/// Its words, beside the person's own where it is about a question; what became of it; and what can become of it.
pub fn point(scene: &Scene, received: &Received, point: &Point, said: &Said) -> Html {
    let text = &scene.text;
    let reply = received.reply(point.id);
    let id = point_id(point.id);
    html! {
        <li class="card point" key={point.id}>
            { for point.about.as_ref().map(|about| html! { <p class="note">{ question(scene, about) }</p> }) }
            <div class="point__both">
                <div>
                    <p class="point__who">{ text.get("view.they-wrote") }</p>
                    <p class="evidence">{ &point.text }</p>
                </div>
                { own_evidence(scene, point) }
            </div>
            <p {id} class="point__state" tabindex="-1">
                <span class={if reply.state == ReplyState::Open { "badge badge--unknown" } else { "badge" }}>
                    { text.get(reply.state.message()) }
                </span>
                if reply.is_in_plan(&scene.record.plan) {
                    { " " }<span class="badge badge--portal">{ text.get("view.in-plan") }</span>
                    { " " }<a href={Route::Plan.href()}>{ text.get("view.to-plan") }</a>
                }
            </p>
            if reply.state == ReplyState::Discarded {
                <p class="actions">{ press(scene, received, point, ReplyState::Open, said) }</p>
            } else {
                { ways(scene, received, point, &reply, said) }
            }
        </li>
    }
}

/// What the person wrote of the same question.
fn own_evidence(scene: &Scene, point: &Point) -> Html {
    let answer = point.about.as_ref().and_then(|about| scene.record.assessment.answer(about));
    let Some(answer) = answer.filter(|answer| !answer.evidence.is_blank()) else {
        return Html::default();
    };
    html! {
        <div>
            <p class="point__who">{ scene.text.get("view.i-wrote") }</p>
            <p class="evidence">{ answer.evidence.as_text() }</p>
        </div>
    }
}

/// Taking it to heart, putting it aside, an answer, and the way into the plan.
fn ways(scene: &Scene, received: &Received, point: &Point, reply: &Reply, said: &Said) -> Html {
    let text = &scene.text;
    let in_plan = reply.is_in_plan(&scene.record.plan);
    let next: &[ReplyState] = match reply.state {
        ReplyState::Open | ReplyState::Answered => &[ReplyState::Accepted, ReplyState::Discarded],
        ReplyState::Accepted if in_plan => &[],
        ReplyState::Accepted => &[ReplyState::Open, ReplyState::Discarded],
        ReplyState::Discarded => &[ReplyState::Open],
    };
    let answer_id = format!("answer-{}", point.id);
    let field = TextField {
        id: &answer_id,
        label: text.get("view.answer"),
        hint: text.get("view.answer-hint"),
        value: &reply.text,
        rows: 2,
        ..TextField::default()
    };
    let (view, one) = (received.id, point.id);
    let write =
        scene.making(move |words| Change::Together(TogetherChange::Answer(view, one, words)));
    html! {
        <>
            if !next.is_empty() {
                <p class="actions">{ for next.iter().map(|state| press(scene, received, point, *state, said)) }</p>
            }
            if !in_plan { { into_plan(scene, received, point, said) } }
            <Disclosure
                summary={html! { <>{ text.get("view.write-answer") }<span class="visually-hidden">{ " " }{ &point.text }</span></> }}
                filled={!reply.text.is_empty()}
            >
                { writing(scene, &field, None, &write) }
            </Disclosure>
        </>
    }
}

fn press(
    scene: &Scene,
    received: &Received,
    point: &Point,
    state: ReplyState,
    said: &Said,
) -> Html {
    let text = &scene.text;
    let (words, done) = match state {
        ReplyState::Accepted => ("view.accept", "view.accepted"),
        ReplyState::Discarded => ("view.put-aside", "view.put-away"),
        ReplyState::Open | ReplyState::Answered => ("view.bring-back", "view.brought-back"),
    };
    // What was answered and is brought back is answered still.
    let answered = !received.reply(point.id).text.trim().is_empty();
    let state = if state == ReplyState::Open && answered { ReplyState::Answered } else { state };
    let change = Change::Together(TogetherChange::Reply(received.id, point.id, state));
    let focus = match state {
        ReplyState::Discarded => format!("#{}", heading_id(point.kind)),
        _ => format!("#{}", point_id(point.id)),
    };
    let onclick = doing(scene, change, text.get(done), focus, said);
    button_of(Weight::Secondary, text.get(words), &point.text, onclick)
}

/// An action goes to a goal, something to talk about becomes one.
fn into_plan(scene: &Scene, received: &Received, point: &Point, said: &Said) -> Html {
    let text = &scene.text;
    let (this, today) = ((received.id, point.id), scene.today);
    let focus = format!("#{}", point_id(point.id));
    match point.kind {
        PointKind::Comment | PointKind::Question => Html::default(),
        PointKind::Topic => {
            let change = Change::TakeToPlan(this, None, ActionKind::ALL[0], today);
            let onclick = doing(scene, change, text.get("view.put-in"), focus, said);
            html! { <p class="actions">{ button_of(Weight::Secondary, text.get("view.make-goal"), &point.text, onclick) }</p> }
        }
        PointKind::Action => {
            let (change, said) = (scene.change.clone(), said.clone());
            let done = text.get("view.put-in").to_owned();
            let on_put = Callback::from(move |(goal, kind)| {
                change.emit(Change::TakeToPlan(this, goal, kind, today));
                said.set(done.clone());
                page::show_soon(focus.clone());
            });
            html! { <Putting scene={scene.clone()} id={format!("put-{}", point.id)} of={point.text.clone()} {on_put} /> }
        }
    }
}

fn doing(
    scene: &Scene,
    change: Change,
    done: &str,
    focus: String,
    said: &Said,
) -> Callback<MouseEvent> {
    let (emit, said, done) = (scene.change.clone(), said.clone(), done.to_owned());
    Callback::from(move |_| {
        emit.emit(change.clone());
        said.set(done.clone());
        page::show_soon(focus.clone());
    })
}

/// The id of what became of a point.
fn point_id(point: u32) -> String {
    format!("point-{point}")
}
