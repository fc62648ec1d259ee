//! `#/interview/{type}/sheet`: the page that is printed, a check before that, and the same as text to paste.

mod check;
mod copy;
mod face;
mod fitting;
mod head;

use career::{
    Id,
    interview::InterviewType,
    sheet::{Line, Sheet, SheetChange},
};
use yew::prelude::*;

use super::{changing, crumbs, named, with_kind};
use crate::{components::lead, scene::Scene, views::section_nav::preparing_nav};
use copy::Copy;
use fitting::use_fitting;

/// The page.
pub fn page(scene: &Scene, id: &Id<InterviewType>) -> Html {
    with_kind(scene, id, |desk| {
        let (text, name, lines) = (&scene.text, desk.name.to_owned(), desk.lines());
        // A kind the content no longer has is meant for one page, as most are.
        let pages = desk.kind.map_or(1, |kind| kind.pages);
        html! {
            <>
                { crumbs(&desk, text.get("sheet.title")) }
                <div class="no-print stack">
                    { named(&desk, "sheet.title") }
                    { preparing_nav(scene, id) }
                    { lead(text.get("sheet.lead")) }
                </div>
                <Paper scene={scene.clone()} id={id.clone()} {name} {lines} {pages} />
            </>
        }
    })
}

/// What the paper is made of.
#[derive(PartialEq, Properties)]
struct PaperProps {
    scene: Scene,
    id: Id<InterviewType>,
    /// What the kind is called.
    name: String,
    /// All parts, whomever they are for.
    lines: Vec<Line>,
    /// How many pages they may take.
    pages: u32,
}

impl PaperProps {
    /// What the person wrote, if anything.
    fn sheet(&self) -> Option<&Sheet> {
        self.scene.record.sheets.get(&self.id)
    }

    /// A callback for changes of the sheet.
    fn making(&self) -> Callback<SheetChange> {
        changing(&self.scene, &self.id, &self.name)
    }

    /// Whether the ranks chosen are on the page.
    fn has_ranks(&self) -> bool {
        !self.sheet().is_some_and(|sheet| sheet.without_ranks)
    }

    /// The parts that are printed.
    fn printed(&self) -> Vec<&Line> {
        self.lines.iter().filter(|line| line.on_paper()).collect()
    }
}

/// The page as it will be printed, and what to do with it. It knows how it falls on pages.
#[component]
fn Paper(props: &PaperProps) -> Html {
    let fitting = use_fitting(props);
    let nothing = props.printed().is_empty();
    html! {
        <>
            <div class="no-print stack">
                { head::fields(props) }
                { check::check(props, &fitting) }
            </div>
            if nothing {
                // Whoever prints all the same.
                <p class="print-only">{ props.scene.text.get("sheet.nothing") }</p>
            } else {
                { face::face(props, &fitting) }
            }
            <Copy scene={props.scene.clone()} id={props.id.clone()} name={props.name.clone()} lines={props.lines.clone()} />
        </>
    }
}
