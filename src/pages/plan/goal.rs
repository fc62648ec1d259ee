//! A goal as it is written.

use career::{
    Questionnaire,
    plan::{ActionKind, Goal, GoalState, GoalText, PlanChange},
    questionnaire::{Level, Subject},
};
use yew::prelude::*;

use super::{
    action,
    desk::{Ask, At, Desk, heading_id},
    goals::{up, work},
};
use crate::{
    components::{TextField, Tone, Weight, asking_notice, button, note, yes_or_no},
    route::Route,
    views::writing::{sentence, writing},
};

/// Everything of an open goal, to be written.
pub fn form(desk: &Desk, goal: &Goal) -> Html {
    html! {
        <div class="stack">
            { words(desk, goal, GoalText::Title) }
            { why(desk, goal) }
            { words(desk, goal, GoalText::FirstStep) }
            { words(desk, goal, GoalText::Sign) }
            for (index, kind) in ActionKind::ALL.into_iter().enumerate() {
                { action::of_kind(desk, goal, kind, index) }
            }
            { words(desk, goal, GoalText::Reflection) }
            { moves(desk, goal) }
        </div>
    }
}

/// The field for one of a goal's texts.
pub fn words(desk: &Desk, goal: &Goal, which: GoalText) -> Html {
    let text = &desk.scene.text;
    let (name, label, hint) = match which {
        GoalText::Title => ("title", "plan.goal", "plan.goal-hint"),
        GoalText::FirstStep => ("step", "plan.first-step", "plan.first-step-hint"),
        GoalText::Sign => ("sign", "plan.sign", "plan.sign-hint"),
        GoalText::Reflection => ("reflection", "plan.reflection", "plan.reflection-hint"),
    };
    let field = TextField {
        id: &format!("{}-{name}", heading_id(goal.id)),
        label: text.get(label),
        hint: text.get(hint),
        value: goal.text(which),
        rows: 2,
        ..TextField::default()
    };
    let id = goal.id;
    let write = desk.making(move |words| PlanChange::Write(id, which, words));
    match which {
        GoalText::Reflection => writing(desk.scene, &field, None, &write),
        _ => sentence(desk.scene, &field, &write),
    }
}

/// Where the goal came from, if from a question of the self-assessment.
fn why(desk: &Desk, goal: &Goal) -> Html {
    let Some(about) = &goal.about else { return Html::default() };
    let (scene, text) = (desk.scene, &desk.scene.text);
    let questionnaire = scene.chapters.questionnaire.ready();
    let item = questionnaire.and_then(|questionnaire| questionnaire.item(about));
    // As it was asked, where it is asked no more.
    let kept = || scene.record.words.get(about).map(String::as_str);
    let Some(question) = item.map(|item| text.of(&item.question)).or_else(kept) else {
        return Html::default();
    };
    html! {
        <div class="why-goal">
            <p><strong>{ text.get("plan.why") }</strong></p>
            <p>{ question }</p>
            { for questionnaire.and_then(|questionnaire| standing(desk, questionnaire, about)) }
            <p><a href={Route::Outcome.href()}>{ text.get("plan.to-outcome") }</a></p>
        </div>
    }
}

/// The answer of today against the level aimed for.
fn standing(desk: &Desk, questionnaire: &Questionnaire, about: &Subject) -> Option<Html> {
    let (text, assessment) = (&desk.scene.text, &desk.scene.record.assessment);
    let rating = assessment.rating(about)?;
    let named = |number: Option<u8>, name: &str| {
        number.map_or_else(|| name.to_owned(), |number| format!("{number} {name}"))
    };
    let now = named(rating.level().map(Level::number), text.of(rating.name(questionnaire)));
    let aim = assessment.aim;
    let aim = named(Some(aim.number()), text.of(&questionnaire.anchor(aim).name));
    Some(note(&text.fill("plan.standing", &[("now", &now), ("aim", &aim)])))
}

/// Where the goal can go from here.
pub fn moves(desk: &Desk, goal: &Goal) -> Html {
    let text = &desk.scene.text;
    let to = |label: &'static str, said: &'static str, state: GoalState, focus: String| {
        let change = PlanChange::Move(goal.id, state, desk.scene.today);
        let next = desk.at.saying(&text.fill(said, &[("goal", desk.name(goal))]));
        button(Weight::Secondary, text.get(label), desk.press(change, next, focus))
    };
    let heading = format!("#{}", heading_id(goal.id));
    let reflection = format!("{heading}-reflection");
    let plan = desk.plan();
    let first = plan.in_state(goal.state).next().is_some_and(|first| first.id == goal.id);
    html! {
        <>
            <p class="actions">
                if goal.state.is_open() {
                    { to("plan.reach", "plan.now-reached", GoalState::Reached, reflection.clone()) }
                    { to("plan.let-go", "plan.now-let-go", GoalState::Dropped, reflection) }
                }
                if goal.state != GoalState::Priority && plan.has_room() { { work(desk, goal) } }
                if goal.state != GoalState::Waiting && (goal.state.is_open() || !plan.has_room()) {
                    { to("plan.wait", "plan.now-waiting", GoalState::Waiting, heading) }
                }
                if goal.state.is_open() && !first { { up(desk, goal) } }
                { remove(desk, goal) }
            </p>
            if goal.state == GoalState::Waiting && !plan.has_room() {
                { note(text.get("plan.full-short")) }
            }
            if desk.at.asking == Some(Ask::Goal) { { really(desk, goal) } }
        </>
    }
}

fn remove(desk: &Desk, goal: &Goal) -> Html {
    let id = format!("{}-remove", heading_id(goal.id));
    let onclick: Callback<MouseEvent> = desk.press(None, desk.at.asking(Ask::Goal), "#ask");
    html! {
        <button type="button" {id} class="button button--plain" {onclick}>{ desk.scene.text.get("plan.remove") }</button>
    }
}

/// Taking a goal out asks once.
fn really(desk: &Desk, goal: &Goal) -> Html {
    let text = &desk.scene.text;
    let said = text.fill("plan.removed", &[("goal", desk.name(goal))]);
    let yes = desk.press(PlanChange::Remove(goal.id), At::default().saying(&said), "h1");
    let no = desk.press(None, desk.at.saying(""), format!("#{}-remove", heading_id(goal.id)));
    let ask = yes_or_no((text.get("plan.remove-yes"), yes), (text.get("plan.remove-no"), no));
    asking_notice(Tone::Warning, "ask", text.get("plan.remove-ask"), ask)
}
