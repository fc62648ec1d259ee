//! The reader's own view, before they see the person's.

use career::{
    questionnaire::Subject,
    together::{Desk, SharedItem},
};
use yew::prelude::*;

use super::{asked, hints::hints, row::Row};
use crate::{
    components::{note, paragraph, progress},
    pages::assess::list::use_still,
    scene::Scene,
    shared::Shared,
};

/// Properties of [`View`].
#[derive(PartialEq, Properties)]
pub struct ViewProps {
    /// The portal.
    pub scene: Scene,
    /// What lies before the reader.
    pub desk: Desk,
}

/// The questions. It remembers what does not change from one rating to the next: a rating costs as much as its own
/// [`Row`], however long the list.
#[component]
pub fn View(props: &ViewProps) -> Html {
    let ViewProps { scene, desk } = props;
    let text = &scene.text;
    let still = use_still(scene);
    let (n, total) = (desk.rated(), desk.share.items.len());
    let counts = [("n", &*n.to_string()), ("total", &*total.to_string())];
    scene.chapters.questionnaire.show(|_| {
        html! {
            <>
                { paragraph(text.get(if desk.beside { "reading.view-beside" } else { "reading.view-text" })) }
                if desk.seen && desk.has_ratings() { { note(text.get("reading.view-seen")) } }
                { asked(scene, desk) }
                { hints(scene) }
                <p class="note levels__hint">{ text.get("list.keys") }</p>
                <div class="list">
                    <div class="list__progress">{ progress(n, total, &text.fill("question.progress", &counts)) }</div>
                    <div class="list__rows">
                        for (number, item) in (1..).zip(&desk.share.items) { { row(&still, desk, number, item) } }
                    </div>
                </div>
            </>
        }
    })
}

fn row(still: &Shared<Scene>, desk: &Desk, number: usize, item: &SharedItem) -> Html {
    let about: &Subject = &item.about;
    // The row shows no rating of the person's, so it gets none.
    let item = SharedItem { rating: None, ..item.clone() };
    html! {
        <Row
            key={about.to_string()} scene={still.clone()} desk={desk.id} {number} {item}
            rating={desk.review.ratings.get(about).copied()} comment={desk.review.comment(about).to_owned()}
        />
    }
}
