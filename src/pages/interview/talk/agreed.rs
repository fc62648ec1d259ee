//! What was agreed: written down in the conversation, and put into the plan afterwards.

use career::{
    plan::ActionKind,
    record::Change,
    talk::{Agreed, AgreedChange, Talk, TalkChange},
};
use yew::prelude::*;

use crate::{
    components::{
        TextField, Tone, Weight, asking_notice, button, button_of, note, subheading, yes_or_no,
    },
    pages::interview::notes::putting::{Putting, in_plan},
    platform::page,
    scene::Scene,
    views::{date_field::DateField, writing::sentence},
};

/// Properties of [`Agreement`].
#[derive(PartialEq, Properties)]
pub struct AgreementProps {
    /// The portal.
    pub scene: Scene,
    /// The conversation.
    pub talk: Talk,
    /// Whether it is over, and things can go on into the plan.
    #[prop_or_default]
    pub afterwards: bool,
}

/// Where the person is.
#[derive(Clone, Debug, Default, PartialEq)]
struct At {
    /// What is asked about before it is taken out.
    asking: Option<u32>,
    /// What was just done.
    said: String,
}

/// The portal, the conversation, and where the person is in what was agreed.
#[derive(Clone, Copy)]
struct Desk<'a> {
    scene: &'a Scene,
    talk: &'a Talk,
    afterwards: bool,
    at: &'a UseStateHandle<At>,
}

impl Desk<'_> {
    /// A press that makes these changes, says something, and moves the focus.
    fn press<E>(
        &self,
        changes: impl IntoIterator<Item = Change>,
        next: At,
        focus: String,
    ) -> Callback<E> {
        let changes: Vec<_> = changes.into_iter().collect();
        let (make, at) = (self.scene.change.clone(), self.at.setter());
        Callback::from(move |_| {
            for change in &changes {
                make.emit(change.clone());
            }
            at.set(next.clone());
            // What was pressed may be gone by then.
            let focus = focus.clone();
            page::show_soon(focus);
        })
    }

    /// Puts things agreed into the plan, all for one goal.
    fn put(
        &self,
        all: Vec<u32>,
        said: String,
        focus: String,
    ) -> Callback<(Option<u32>, ActionKind)> {
        let Scene { change, record, today, .. } = self.scene;
        let (change, at, today) = (change.clone(), self.at.setter(), *today);
        let (talk, new) = (self.talk.id, record.plan.next_goal());
        Callback::from(move |(goal, kind): (Option<u32>, ActionKind)| {
            for (place, one) in all.iter().enumerate() {
                // The first of them makes the new goal.
                let goal = if place == 0 { goal } else { Some(goal.unwrap_or(new)) };
                change.emit(Change::PutInPlan((talk, *one), goal, kind, today));
            }
            at.set(At { asking: None, said: said.clone() });
            let focus = focus.clone();
            page::show_soon(focus);
        })
    }
}

/// Everything agreed, and the way to more. It remembers what is being asked and was just done.
#[component]
pub fn Agreement(props: &AgreementProps) -> Html {
    let AgreementProps { scene, talk, afterwards } = props;
    let text = &scene.text;
    let at = use_state_eq(At::default);
    let desk = Desk { scene, talk, afterwards: *afterwards, at: &at };
    let id = next_id(talk);
    let add = Change::Talk(TalkChange::Agree(talk.id));
    let add = desk.press([add], At::default(), format!("#{}", field(id)));
    html! {
        <section>
            <h2 id="agreed" tabindex="-1">{ text.get("talk.agreed") }</h2>
            if talk.agreed.is_empty() { { note(text.get("talk.agreed-none")) } }
            <p class="done" role="status">{ at.said.clone() }</p>
            <ul class="agreed">
                for one in &talk.agreed {
                    <li class="action" key={one.id}>{ row(&desk, one) }</li>
                }
            </ul>
            { all_of_them(&desk) }
            { button(Weight::Secondary, text.get("talk.agree"), add) }
        </section>
    }
}

/// The id the next thing agreed gets.
fn next_id(talk: &Talk) -> u32 {
    talk.agreed.iter().map(|one| one.id).max().map_or(1, |id| id + 1)
}

fn field(one: u32) -> String {
    format!("agreed-{one}")
}

fn row(desk: &Desk, one: &Agreed) -> Html {
    let Desk { scene, talk, afterwards, at } = *desk;
    let text = &scene.text;
    let (talk, id, name) = (talk.id, one.id, field(one.id));
    let what = TextField {
        id: &name,
        label: text.get("talk.what"),
        value: &one.text,
        rows: 2,
        ..TextField::default()
    };
    let write = scene.making(move |words| {
        Change::Talk(TalkChange::Agreed(talk, id, AgreedChange::Write(words)))
    });
    let due = scene
        .making(move |words| Change::Talk(TalkChange::Agreed(talk, id, AgreedChange::Due(words))));
    let remove = if one.text.trim().is_empty() {
        take_out(desk, one)
    } else {
        desk.press([], At { asking: Some(id), said: String::new() }, "#ask".to_owned())
    };
    html! {
        <>
            { sentence(scene, &what, &write) }
            <div class="action__by">
                <DateField
                    scene={scene.clone()} id={format!("{name}-due")} label={text.get("talk.by").to_owned()} value={one.due.clone()} ahead=true
                    on_input={due}
                />
            </div>
            if afterwards && !one.text.trim().is_empty() { { planned(desk, one) } }
            { button_of(Weight::Plain, text.get("talk.disagree"), &one.text, remove) }
            if at.asking == Some(id) { { really(desk, one) } }
        </>
    }
}

fn take_out(desk: &Desk, one: &Agreed) -> Callback<MouseEvent> {
    let change = TalkChange::Agreed(desk.talk.id, one.id, AgreedChange::Remove);
    let said = desk.scene.text.get("talk.disagreed").to_owned();
    desk.press([Change::Talk(change)], At { asking: None, said }, "#agreed".to_owned())
}

/// Taking something out asks once where words go with it. What became of it in the plan stays.
fn really(desk: &Desk, one: &Agreed) -> Html {
    let text = &desk.scene.text;
    let no = desk.press([], At::default(), format!("#{}", field(one.id)));
    let ask = yes_or_no(
        (text.get("talk.disagree-yes"), take_out(desk, one)),
        (text.get("talk.disagree-no"), no),
    );
    asking_notice(Tone::Warning, "ask", text.get("talk.disagree-ask"), ask)
}

/// What became of it, or the way into the plan.
fn planned(desk: &Desk, one: &Agreed) -> Html {
    if one.in_plan(&desk.scene.record.plan).is_some() {
        return in_plan(desk.scene, one.id);
    }
    let said = desk.scene.text.fill("notes.put", &[("text", one.text.trim())]);
    let on_put = desk.put(vec![one.id], said, format!("#in-plan-{}", one.id));
    html! { <Putting scene={desk.scene.clone()} id={field(one.id)} of={one.text.trim().to_owned()} {on_put} /> }
}

/// Where several things are not in the plan: all of them at once.
fn all_of_them(desk: &Desk) -> Html {
    let rest: Vec<_> = desk.talk.not_in_plan(&desk.scene.record.plan).map(|one| one.id).collect();
    if !desk.afterwards || rest.len() < 2 {
        return Html::default();
    }
    let text = &desk.scene.text;
    let count = rest.len().to_string();
    let all = text.fill("notes.all", &[("count", &count)]);
    let said = text.fill("notes.put-all", &[("count", &count)]);
    let on_put = desk.put(rest, said, "#agreed".to_owned());
    html! { <div class="action">{ subheading(text.get("notes.all-head")) }<Putting scene={desk.scene.clone()} id="agreed-all" of={all} several=true {on_put} /></div> }
}
