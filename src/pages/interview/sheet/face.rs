//! The paper as it is printed.

use career::{
    Id,
    framework::Rank,
    sheet::{HeadText, Line},
};
use yew::prelude::*;

use super::{PaperProps, fitting::Fitting, head};
use crate::components::{heading, subheading};

/// The paper: its head, the parts that were chosen, and the line at its foot.
pub fn face(paper: &PaperProps, fitting: &Fitting) -> Html {
    let (text, assessment) = (&paper.scene.text, &paper.scene.record.assessment);
    let rank = |message: &str, id: &Option<Id<Rank>>| {
        let rank = id.as_ref().and_then(|id| paper.scene.framework.rank(id))?;
        Some(html! { <span>{ text.fill(message, &[("rank", &text.join(&rank.titles))]) }</span> })
    };
    let fact = |which| {
        let shown = head::shown(text, paper.sheet(), which);
        html! { <span>{ text.get(head::label(which)) }{ " " }<strong>{ shown }</strong></span> }
    };
    html! {
        <article class="paper" aria-label={paper.name.clone()}>
            <div class="paper__measure">
                <header class="paper__head">
                    { heading(&text.fill("sheet.heading", &[("kind", &paper.name)])) }
                    <p class="paper__lines">{ for HeadText::ALL.into_iter().map(fact) }</p>
                    if paper.has_ranks() {
                        <p>
                            { for rank("sheet.current", &assessment.current) }
                            { for rank("sheet.target", &assessment.target) }
                        </p>
                    }
                </header>
                // The first place is the head's.
                for (place, line) in (1..).zip(paper.printed()) {
                    { part(line, fitting.long.contains(&place)) }
                }
                <footer class="paper__foot">{ text.get("sheet.foot") }</footer>
            </div>
        </article>
    }
}

/// One part; an empty one leaves room to write by hand.
fn part(line: &Line, long: bool) -> Html {
    let class = classes!(
        "paper__part",
        line.is_blank().then_some("paper__part--empty"),
        long.then_some("paper__part--long"),
    );
    html! {
        <section {class} key={line.id.as_str()}>
            { subheading(&line.title) }
            <p class="paper__text">{ line.text.as_str() }</p>
        </section>
    }
}
