//! What is done for a goal, as it is written.

use career::{
    day::Day,
    plan::{Action, ActionChange, ActionKind, ActionState, Goal, PlanChange},
};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::{
    desk::{Ask, Desk, action_id},
    suggestions::suggestions,
};
use crate::{
    components::{TextField, Tone, Weight, asking_notice, button, yes_or_no},
    views::{date_field::DateField, writing::sentence},
};

/// The actions of one kind, what else there could be, and a new one in one's own words.
pub fn of_kind(desk: &Desk, goal: &Goal, kind: ActionKind, index: usize) -> Html {
    let text = &desk.scene.text;
    let id = kind_id(goal, index);
    let own = PlanChange::AddAction(goal.id, kind, String::new(), None);
    let field = action_id(goal.id, goal.next_action());
    let add = desk.press(own, desk.at.saying(""), format!("#{field}"));
    html! {
        <section class="kind">
            <h4 {id} tabindex="-1">{ text.get(kind.message()) }</h4>
            <ul>
                for action in goal.actions.iter().filter(|action| action.kind == kind) {
                    <li class="action" key={action.id}>{ fields(desk, goal, action, index) }</li>
                }
            </ul>
            { suggestions(desk, goal, kind, index) }
            { button(Weight::Plain, text.get("plan.own-action"), add) }
        </section>
    }
}

fn kind_id(goal: &Goal, index: usize) -> String {
    format!("kind-{}-{index}", goal.id)
}

fn fields(desk: &Desk, goal: &Goal, action: &Action, index: usize) -> Html {
    let text = &desk.scene.text;
    let id = action_id(goal.id, action.id);
    let what = TextField {
        id: &id,
        label: text.get("plan.action"),
        value: &action.text,
        rows: 2,
        ..TextField::default()
    };
    let ask = desk.at.asking(Ask::Action(action.id));
    html! {
        <>
            { sentence(desk.scene, &what, &changing(desk, goal, action, ActionChange::Write)) }
            { due(desk, goal, action, &id) }
            { state(desk, goal, action, &id) }
            <button type="button" id={format!("{id}-remove")} class="button button--plain" onclick={desk.press(None, ask, "#ask")}>
                { text.get("plan.remove-action") }
                <span class="visually-hidden">{ desk.action_name(action) }</span>
            </button>
            if desk.at.asking == Some(Ask::Action(action.id)) { { really(desk, goal, action, index) } }
        </>
    }
}

/// A callback that does something to an action.
fn changing<E>(
    desk: &Desk,
    goal: &Goal,
    action: &Action,
    change: impl Fn(E) -> ActionChange + 'static,
) -> Callback<E> {
    let (goal, action) = (goal.id, action.id);
    desk.making(move |event| PlanChange::Action(goal, action, change(event)))
}

/// By when.
fn due(desk: &Desk, goal: &Goal, action: &Action, id: &str) -> Html {
    let id = format!("{id}-due");
    let write = changing(desk, goal, action, ActionChange::Due);
    html! {
        <div class="action__by">
            <DateField
                scene={desk.scene.clone()} id={id.clone()} label={desk.scene.text.get("plan.by").to_owned()} value={action.due.clone()}
                ahead=true on_input={write}
            />
            if action.due.trim().is_empty() { { quick(desk, goal, action, &id) } }
        </div>
    }
}

/// Dates one often chooses.
fn quick(desk: &Desk, goal: &Goal, action: &Action, field: &str) -> Html {
    let (text, today) = (&desk.scene.text, desk.scene.today);
    let choices: [(&str, Day); 3] = [
        ("plan.in-a-month", today.after_months(1)),
        ("plan.in-three-months", today.after_months(3)),
        ("plan.year-end", today.end_of_fiscal_year()),
    ];
    let choose = |day: Day| {
        let change = PlanChange::Action(goal.id, action.id, ActionChange::Due(day.to_string()));
        // The buttons go, and the date stands in the field.
        desk.press(change, desk.at.saying(""), format!("#{field}"))
    };
    html! {
        <p class="quick" role="group" aria-label={text.get("plan.quick").to_owned()}>
            for (label, day) in choices { { button(Weight::Plain, text.get(label), choose(day)) } }
        </p>
    }
}

fn state(desk: &Desk, goal: &Goal, action: &Action, id: &str) -> Html {
    let (text, today) = (&desk.scene.text, desk.scene.today);
    let id = format!("{id}-state");
    let onchange = changing(desk, goal, action, move |event: Event| {
        let chosen = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
        let chosen = usize::try_from(chosen).ok().and_then(|at| ActionState::ALL.get(at).copied());
        ActionChange::Move(chosen.unwrap_or(ActionState::Planned), today)
    });
    html! {
        <div class="field">
            <label class="field__label" for={id.clone()}>{ text.get("plan.state") }</label>
            <select {id} {onchange}>
                for state in ActionState::ALL {
                    <option selected={action.state == state}>{ text.get(state.message()) }</option>
                }
            </select>
        </div>
    }
}

/// Taking an action out asks once: its words go with it.
fn really(desk: &Desk, goal: &Goal, action: &Action, index: usize) -> Html {
    let text = &desk.scene.text;
    let change = PlanChange::Action(goal.id, action.id, ActionChange::Remove);
    let said = text.get("plan.action-removed");
    let yes = desk.press(change, desk.at.saying(said), format!("#{}", kind_id(goal, index)));
    let back = format!("#{}-remove", action_id(goal.id, action.id));
    let no = desk.press(None, desk.at.saying(""), back);
    let ask = yes_or_no((text.get("plan.remove-yes"), yes), (text.get("plan.remove-no"), no));
    asking_notice(Tone::Warning, "ask", text.get("plan.remove-action-ask"), ask)
}
