//! A new sheet, once the conversation the old one was for is over.

use career::{Id, interview::InterviewType, record::Change, sheet::SheetChange, talk::Talk};
use yew::prelude::*;

use crate::{
    components::{Tone, Weight, asking_notice, button, link_button, notice, paragraph, yes_or_no},
    pages::interview::Desk,
    platform::page,
    route::Route,
    scene::Scene,
    views::days::day,
};

/// Properties of [`Anew`].
#[derive(PartialEq, Properties)]
pub struct AnewProps {
    /// The portal.
    pub scene: Scene,
    /// The kind of interview.
    pub kind: Id<InterviewType>,
    /// What it is called.
    pub name: String,
    /// The conversation the sheet was for; none while there is nothing to begin anew.
    pub talk: Option<u32>,
}

/// Offers to begin a new sheet, and asks before it does. It remembers whether it asks, and that it is done.
#[component]
pub fn Anew(props: &AnewProps) -> Html {
    let AnewProps { scene, kind, name, talk } = props;
    let text = &scene.text;
    let asking = use_state_eq(|| false);
    let done = use_state_eq(|| false);
    let set = |question: bool, focus: &'static str| {
        let asking = asking.setter();
        Callback::from(move |_: MouseEvent| {
            asking.set(question);
            page::show_soon(focus);
        })
    };
    let clear = {
        let (change, done, asking) = (scene.change.clone(), done.setter(), asking.setter());
        let clear = Change::Sheet(kind.clone(), name.clone(), SheetChange::Clear);
        Callback::from(move |_| {
            change.emit(clear.clone());
            asking.set(false);
            done.set(true);
            page::show_soon("h1");
        })
    };
    let over = talk.and_then(|talk| scene.record.talks.talk(talk));
    html! {
        <>
            if *done && over.is_none() {
                <p class="done" role="status">{ text.get("editor.anew-done") }</p>
            }
            if let Some(talk) = over {
                if *asking {
                    { asking_notice(Tone::Warning, "anew", text.get("editor.anew-ask"), html! {
                        <>
                            { paragraph(text.get("editor.anew-kept")) }
                            { yes_or_no((text.get("editor.anew-yes"), clear), (text.get("editor.anew-no"), set(false, "#begin-anew button"))) }
                        </>
                    }) }
                } else {
                    { offer(scene, talk, set(true, "#anew")) }
                }
            }
        </>
    }
}

fn offer(scene: &Scene, talk: &Talk, ask: Callback<MouseEvent>) -> Html {
    let text = &scene.text;
    let held = text.fill("editor.anew", &[("day", &day(text, talk.held()))]);
    let ways = html! {
        <p class="actions" id="begin-anew">
            { button(Weight::Secondary, text.get("editor.anew-begin"), ask) }
            { link_button(Weight::Plain, text.get("editor.from-talk"), Route::Notes(talk.id).href()) }
        </p>
    };
    notice(Tone::Info, &held, ways)
}

/// The conversation this sheet was for: over, none going on since, and what was prepared for it still on the sheet.
pub fn talk_over(desk: &Desk) -> Option<u32> {
    let talks = &desk.scene.record.talks;
    let sheet = desk.sheet.filter(|_| desk.kind.is_some() && talks.going_on(desk.id).is_none())?;
    let last = talks.last_of(desk.id)?;
    sheet.still_has(&last.prepared).then_some(last.id)
}
