//! The steps, how far each of them is, and the ways between them.

use career::together::{Desk, PointKind};
use yew::prelude::*;

use super::Seat;
use crate::components::{Weight, button, heading, progress};

/// A step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Who the reader is.
    Who,
    /// What is shown.
    Shown,
    /// The reader's own view.
    View,
    /// Both views.
    Beside,
    /// What to say, ask and propose.
    Points,
    /// Handing it back.
    Back,
}

impl Stage {
    /// The steps there are: without questions there are no views.
    pub fn all(desk: &Desk) -> Vec<Self> {
        let all = [Self::Who, Self::Shown, Self::View, Self::Beside, Self::Points, Self::Back];
        let of_views = |stage: &Self| matches!(stage, Self::View | Self::Beside);
        all.into_iter().filter(|stage| !desk.share.items.is_empty() || !of_views(stage)).collect()
    }

    /// The one where there is something to do.
    pub fn begin(desk: &Desk) -> Self {
        let review = &desk.review;
        let said = |kind| review.points_of(kind).next().is_some();
        let asked = [PointKind::Question, PointKind::Action].into_iter().any(said);
        if asked || !review.message.trim().is_empty() {
            Self::Points
        } else if desk.seen {
            Self::Beside
        } else if desk.rated() > 0 || said(PointKind::Comment) {
            Self::View
        } else {
            Self::Who
        }
    }

    /// The message that names it.
    pub fn message(self, desk: &Desk) -> &'static str {
        match self {
            Self::Who => "reading.who",
            Self::Shown => "reading.shown",
            Self::View => "reading.view",
            Self::Beside => "reading.beside",
            Self::Points => "reading.points",
            Self::Back if desk.beside => "reading.keep",
            Self::Back => "reading.back",
        }
    }

    fn beside(self, desk: &Desk, step: isize) -> Option<Self> {
        let all = Self::all(desk);
        let here = all.iter().position(|stage| *stage == self)?;
        all.get(here.checked_add_signed(step)?).copied()
    }
}

/// Which step it is, of how many.
pub fn progressed(seat: &Seat, at: Stage) -> Html {
    let all = Stage::all(seat.desk);
    let here = all.iter().position(|stage| *stage == at).unwrap_or_default();
    let (n, total) = ((here + 1).to_string(), all.len().to_string());
    let words = seat.scene.text.fill("guide.step", &[("n", &n), ("total", &total)]);
    progress(here + 1, all.len(), &words)
}

/// The step before and the one after.
pub fn ways(seat: &Seat, at: Stage) -> Html {
    let text = &seat.scene.text;
    let to = |stage: Stage| seat.go.reform(move |_| stage);
    // As long as something is covered, that is what there is to press.
    let covered = at == Stage::Beside && seat.desk.has_ratings() && !seat.desk.seen;
    let weight = if covered { Weight::Secondary } else { Weight::Primary };
    html! {
        <p class="actions">
            if let Some(before) = at.beside(seat.desk, -1) {
                { button(Weight::Secondary, text.get("reading.before"), to(before)) }
            }
            if let Some(after) = at.beside(seat.desk, 1) {
                { button(weight, &text.fill("reading.next", &[("step", text.get(after.message(seat.desk)))]), to(after)) }
            }
        </p>
    }
}

/// Every step, to go to any of them.
pub fn all(seat: &Seat, at: Stage) -> Html {
    let text = &seat.scene.text;
    html! {
        <nav class="no-print" aria-label={text.get("guide.steps").to_owned()}>
            { heading(text.get("guide.steps")) }
            <ol class="step-list">
                for (number, stage) in (1..).zip(Stage::all(seat.desk)) {
                    <li key={number}>
                        <button
                            type="button" class="step-list__step" aria-current={(stage == at).then_some("step")}
                            onclick={seat.go.reform(move |_| stage)}
                        >
                            <span class="step-list__number">{ number }</span>
                            <span>{ text.get(stage.message(seat.desk)) }</span>
                            <span class="step-list__state">{ state(seat, stage) }</span>
                        </button>
                    </li>
                }
            </ol>
        </nav>
    }
}

/// How far a step is, in a word.
fn state(seat: &Seat, stage: Stage) -> String {
    let (text, desk) = (&seat.scene.text, seat.desk);
    let review = &desk.review;
    match stage {
        Stage::Who => text.get(review.relation.message()).to_owned(),
        Stage::View => format!("{} / {}", desk.rated(), desk.share.items.len()),
        Stage::Beside if !desk.has_ratings() => String::new(),
        Stage::Beside => {
            text.get(if desk.seen { "reading.uncovered" } else { "reading.covered" }).to_owned()
        }
        Stage::Points => {
            let kinds = [PointKind::Question, PointKind::Topic, PointKind::Action];
            let said: usize = kinds.into_iter().map(|kind| review.points_of(kind).count()).sum();
            let said = said + usize::from(!review.message.trim().is_empty());
            if said == 0 {
                String::new()
            } else {
                text.fill("reading.said", &[("n", &said.to_string())])
            }
        }
        Stage::Shown | Stage::Back => String::new(),
    }
}
