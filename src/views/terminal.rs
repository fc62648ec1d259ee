//! What somebody needs who is not alone with the machine: covering the page, and leaving without a trace.

use yew::prelude::*;

use super::{
    cover::Cover,
    leaving::{self, Leaving},
};
use crate::{
    platform::{page, update},
    route::Route,
    saving::Saved,
    scene::Scene,
};

/// The controls for that, as soon as there is something to hide or to erase.
pub fn terminal(scene: &Scene) -> Html {
    let visit = scene.keeping.saved == Saved::NotKept;
    let something = !scene.record.is_empty() || !scene.room.is_empty() || leaving::is_asked();
    if !something && (!visit || *scene.route == Route::Left) {
        return Html::default();
    }
    html! {
        <div class="terminal">
            <Cover scene={scene.clone()} />
            <Leaving scene={scene.clone()} />
            if visit { <Gone /> }
        </div>
    }
}

/// A visit that keeps nothing is over when one goes to another site: the browser's Back button does not bring back what
/// was on the page.
#[component]
fn Gone() -> Html {
    use_effect_with((), |()| {
        let listener = page::on_return(update::reload);
        move || drop(listener)
    });
    Html::default()
}
