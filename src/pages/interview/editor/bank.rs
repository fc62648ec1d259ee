//! The question bank: questions to pick for a part of the sheet.

use career::{
    Id, Language,
    interview::{InterviewType, Interviews, Purpose, Question},
    sheet::{has_item, with_item, without_item},
};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::{scene::Scene, text::Text, views::source::source_note};

/// Properties of [`Bank`].
#[derive(PartialEq, Properties)]
pub struct BankProps {
    /// The portal, with the kinds of interview.
    pub scene: Scene,
    /// The kind it is for.
    pub kind: Id<InterviewType>,
    /// What stands in the part.
    pub written: String,
    /// Writes the part.
    pub write: Callback<String>,
}

/// Questions to pick. It remembers which are shown, and what was just done.
#[component]
pub fn Bank(props: &BankProps) -> Html {
    let BankProps { scene, kind, written, write } = props;
    let text = &scene.text;
    let purpose = use_state_eq(|| None::<Id<Purpose>>);
    let all = use_state_eq(|| false);
    let said = use_state_eq(String::new);
    let Some(interviews) = scene.chapters.interviews.ready() else { return Html::default() };
    let questions = interviews.questions_for(kind);
    let suited = suited(scene, &questions);
    let others = questions.len() - suited.len();
    let offered = if *all { &questions } else { &suited };
    // A purpose nothing is offered for any more leaves all of it.
    let is_offered = |purpose: &&Id<Purpose>| offered.iter().any(|one| one.purpose == **purpose);
    let chosen = purpose.as_ref().filter(is_offered);
    let shown = offered.iter().filter(|one| chosen.is_none_or(|purpose| one.purpose == *purpose));
    let show_all = {
        let (all, said) = (all.setter(), said.setter());
        Callback::from(move |event: Event| {
            all.set(event.target_unchecked_into::<HtmlInputElement>().checked());
            said.set(String::new());
        })
    };
    let pick_purpose = {
        let (purpose, said) = (purpose.setter(), said.setter());
        Callback::from(move |event: Event| {
            purpose.set(Id::new(&event.target_unchecked_into::<HtmlSelectElement>().value()));
            said.set(String::new());
        })
    };
    html! {
        <>
            <p class="note">{ text.get("bank.note") }</p>
            { source_note(scene, &interviews.source) }
            { purposes(text, interviews, offered, chosen, pick_purpose) }
            if others > 0 {
                <div class="choice">
                    <input type="checkbox" id="bank-all" checked={*all} onchange={show_all} />
                    <label for="bank-all">{ text.fill("bank.others", &[("count", &others.to_string())]) }</label>
                </div>
            }
            <fieldset>
                <legend class="visually-hidden">{ text.get("bank.title") }</legend>
                <div class="choices">
                    for one in shown { { question(text, one, written, write, &said.setter()) } }
                </div>
            </fieldset>
            <p class="done" role="status">{ (*said).clone() }</p>
        </>
    }
}

/// Those for everybody, and for somebody of the ranks held and aimed for.
fn suited<'a>(scene: &Scene, questions: &[&'a Question]) -> Vec<&'a Question> {
    let standing = scene.record.assessment.standing(&scene.framework);
    questions.iter().copied().filter(|question| question.suits(&standing)).collect()
}

/// What the questions are for, to choose from.
fn purposes(
    text: &Text,
    interviews: &Interviews,
    offered: &[&Question],
    chosen: Option<&Id<Purpose>>,
    onchange: Callback<Event>,
) -> Html {
    let count = |purpose: &Purpose| offered.iter().filter(|one| one.purpose == purpose.id).count();
    let option = |purpose: &Purpose| {
        let count = count(purpose);
        if count == 0 {
            return Html::default();
        }
        let words = [("purpose", text.of(&purpose.name)), ("count", &count.to_string())];
        let words = text.fill("bank.purpose-count", &words);
        html! { <option value={purpose.id.to_string()} selected={chosen == Some(&purpose.id)}>{ words }</option> }
    };
    html! {
        <div class="field">
            <label class="field__label" for="bank-purpose">{ text.get("bank.purpose") }</label>
            <select id="bank-purpose" {onchange}>
                <option value="" selected={chosen.is_none()}>{ text.get("bank.all") }</option>
                { for interviews.purposes.iter().map(option) }
            </select>
        </div>
    }
}

/// A question, picked while it stands in the part: in the other language, too.
fn question(
    text: &Text,
    question: &Question,
    written: &str,
    write: &Callback<String>,
    said: &UseStateSetter<String>,
) -> Html {
    let id = format!("question-{}", question.id);
    let words = text.of(&question.text).to_owned();
    let names = Language::ALL.map(|language| question.text.get(language).to_owned());
    let checked = names.iter().any(|name| has_item(written, name));
    let onchange = {
        let (written, words, language) = (written.to_owned(), words.clone(), text.language());
        let (write, said) = (write.clone(), said.clone());
        let fill = |message| text.fill(message, &[("question", &words)]);
        let (added, removed) = (fill("bank.added"), fill("bank.removed"));
        Callback::from(move |event: Event| {
            if event.target_unchecked_into::<HtmlInputElement>().checked() {
                write.emit(with_item(&written, &words, language));
                said.set(added.clone());
            } else {
                let without = |text: String, name: &String| without_item(&text, name);
                write.emit(names.iter().fold(written.clone(), without));
                said.set(removed.clone());
            }
        })
    };
    html! {
        <div class="choice" key={question.id.as_str()}>
            <input type="checkbox" id={id.clone()} {checked} {onchange} />
            <label for={id}>{ words }</label>
        </div>
    }
}
