//! From what was agreed into the plan.

use career::plan::{ActionKind, Goal, GoalState};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::{
    components::{Weight, button_of},
    route::Route,
    scene::Scene,
};

/// Where it stands now.
pub fn in_plan(scene: &Scene, one: u32) -> Html {
    let text = &scene.text;
    html! {
        <p>
            <span class="badge">{ text.get("notes.in-plan") }</span>{ " " }
            <a id={format!("in-plan-{one}")} href={Route::Plan.href()}>{ text.get("notes.to-plan") }</a>
        </p>
    }
}

/// Properties of [`Putting`].
#[derive(PartialEq, Properties)]
pub struct PuttingProps {
    /// The portal.
    pub scene: Scene,
    /// What the ids of its fields begin with.
    pub id: String,
    /// What is put in, for a screen reader; of several, how many.
    pub of: String,
    /// Whether it is about several at once.
    #[prop_or_default]
    pub several: bool,
    /// Called with the goal it is for, or none for a new one, and how one learns by it.
    pub on_put: Callback<(Option<u32>, ActionKind)>,
}

/// A small form: for which goal, how one learns. It remembers what is chosen until it is pressed.
#[component]
pub fn Putting(props: &PuttingProps) -> Html {
    let PuttingProps { scene, id, of, several, on_put } = props;
    let (text, plan) = (&scene.text, &scene.record.plan);
    let goals: Vec<_> =
        plan.in_state(GoalState::Priority).chain(plan.in_state(GoalState::Waiting)).collect();
    let goal = use_state_eq(|| None);
    let kind = use_state_eq(|| ActionKind::ALL[0]);
    // A goal that was chosen may be gone since.
    let chosen = goal.filter(|id| goals.iter().any(|goal| goal.id == *id));
    let choose = {
        let (goal, ids) = (goal.setter(), goals.iter().map(|goal| goal.id).collect::<Vec<_>>());
        Callback::from(move |event: Event| {
            // The first is a new one.
            goal.set(chosen_at(&event).checked_sub(1).and_then(|at| ids.get(at).copied()));
        })
    };
    let learn = {
        let kind = kind.setter();
        Callback::from(move |event: Event| {
            kind.set(ActionKind::ALL.get(chosen_at(&event)).copied().unwrap_or(ActionKind::ALL[0]));
        })
    };
    let put = {
        let kind = *kind;
        on_put.reform(move |_| (chosen, kind))
    };
    let name = |goal: &&Goal| match goal.title.trim() {
        "" => text.get("plan.untitled").to_owned(),
        title => title.to_owned(),
    };
    let (goal_id, kind_id) = (format!("{id}-goal"), format!("{id}-kind"));
    html! {
        <div class="putting">
            <div class="field">
                <label class="field__label" for={goal_id.clone()}>{ text.get("notes.goal") }</label>
                <select id={goal_id} onchange={choose}>
                    <option selected={chosen.is_none()}>{ text.get(if *several { "notes.new-goal-all" } else { "notes.new-goal" }) }</option>
                    for goal in &goals { <option selected={chosen == Some(goal.id)}>{ name(goal) }</option> }
                </select>
            </div>
            <div class="field">
                <label class="field__label" for={kind_id.clone()}>{ text.get("notes.kind") }</label>
                <select id={kind_id} onchange={learn}>
                    for one in ActionKind::ALL { <option selected={*kind == one}>{ text.get(one.message()) }</option> }
                </select>
            </div>
            if *several {
                <button type="button" class="button" onclick={put}>{ of }</button>
            } else {
                { button_of(Weight::Secondary, text.get("notes.put-in"), of, put) }
            }
        </div>
    }
}

fn chosen_at(event: &Event) -> usize {
    let select = event.target_unchecked_into::<HtmlSelectElement>();
    usize::try_from(select.selected_index()).unwrap_or_default()
}
