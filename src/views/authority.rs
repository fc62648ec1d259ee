//! What tracks may decide.

use career::{
    LocalText,
    framework::{AuthorityKind, Mark, Stated, Track},
};
use yew::prelude::*;

use crate::{
    scene::Scene,
    text::Text,
    views::source::{official, source_note, unknown},
};

/// The authority matrix with its definitions, the marks as printed; of one track only, if one is given.
pub fn authority_table(scene: &Scene, only: Option<&Track>) -> Html {
    let text = &scene.text;
    let authority = scene.framework.authority();
    let shown = |track: &&Track| only.is_none_or(|only| only.id == track.id);
    let tracks: Vec<_> = scene.framework.tracks().iter().filter(shown).collect();
    html! {
        <>
            { matrix(scene, text.get("authority.title"), &tracks, &authority.kinds) }
            { legend(text, &authority.legend) }
        </>
    }
}

/// The marks of `tracks` for `kinds`, under their source. `caption` says to a screen reader what the table is.
pub fn matrix<'a>(
    scene: &Scene,
    caption: &str,
    tracks: &[&Track],
    kinds: impl IntoIterator<Item = &'a AuthorityKind>,
) -> Html {
    let text = &scene.text;
    let authority = scene.framework.authority();
    let marked =
        |kind, track: &Track| authority.mark(kind, &track.id).map(|found| mark(text, found));
    html! {
        <>
            { source_note(scene, &authority.source) }
            <table class="authority">
                <caption class="visually-hidden">{ caption }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ text.get("authority.kind") }</th>
                        for track in tracks {
                            <th scope="col" class="authority__mark">{ text.of(&track.name) }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for kind in kinds {
                        <tr key={kind.id.as_str()}>
                            <th scope="row">
                                { text.of(&kind.name) }
                                <span class="authority__definition">{ official(text, &kind.definition) }</span>
                            </th>
                            for track in tracks {
                                <td class="authority__mark">{ marked(kind, track) }</td>
                            }
                        </tr>
                    }
                </tbody>
            </table>
        </>
    }
}

fn legend(text: &Text, legend: &Stated<LocalText>) -> Html {
    match legend {
        Stated::Value(legend) => html! { <p class="note">{ official(text, legend) }</p> },
        Stated::Unstated(why) => html! {
            <p class="note">{ text.get("authority.no-legend") }{ " " }{ unknown(text, *why) }</p>
        },
    }
}

/// A mark as printed, with a neutral reading for those who hear it.
fn mark(text: &Text, mark: &Mark) -> Html {
    html! {
        <>
            <span class="mark" aria-hidden="true">{ mark.symbol.clone() }</span>
            <span class="visually-hidden">{ text.of(&mark.reading) }</span>
        </>
    }
}
