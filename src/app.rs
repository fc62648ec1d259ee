//! Start-up: what is loaded before the first page, and what is shown when it cannot be.

use std::rc::Rc;

use career::{Framework, Problem, Record, content, day::Day, messages::Messages, reading::Checked};
use futures_util::future::{join, join4};
use yew::prelude::*;

use crate::{
    chapter::{Chapters, Loadable},
    later,
    pages::broken,
    platform::{clock, fetch, language, page, preference, rescue},
    portal::Portal,
    route::Route,
    saving::{Saver, Start},
    shared::Shared,
    text,
};

/// Properties of [`App`].
#[derive(PartialEq, Properties)]
pub struct AppProps {
    /// Called once there is something to show.
    pub on_ready: Callback<()>,
}

enum Stage {
    Loading,
    Broken(Shared<Vec<Problem>>),
    Ready(Ready),
}

struct Ready {
    framework: Shared<Framework>,
    problems: Shared<Vec<Problem>>,
    messages: Shared<Messages>,
    record: Shared<Record>,
    start: Rc<Start>,
    chapters: Chapters,
}

/// The portal in a browser: loads the content and the record, then shows the page asked for.
#[component]
pub fn App(props: &AppProps) -> Html {
    let stage = use_state(|| Stage::Loading);
    {
        let stage = stage.setter();
        use_effect_with((), move |()| {
            wasm_bindgen_futures::spawn_local(async move {
                stage.set(match load().await {
                    Ok(ready) => Stage::Ready(ready),
                    Err(problems) => {
                        rescue::offer();
                        Stage::Broken(Shared::new(problems))
                    }
                });
            });
        });
    }
    {
        let on_ready = props.on_ready.clone();
        use_effect_with(!matches!(*stage, Stage::Loading), move |shown| {
            if *shown {
                on_ready.emit(());
            }
        });
    }
    match &*stage {
        Stage::Loading => Html::default(),
        Stage::Broken(problems) => broken::page(problems),
        Stage::Ready(ready) => html! {
            <Portal
                framework={ready.framework.clone()}
                problems={ready.problems.clone()}
                messages={ready.messages.clone()}
                record={ready.record.clone()}
                start={Rc::clone(&ready.start)}
                route={Route::parse(&page::hash())}
                chapters={ready.chapters.clone()}
                clock={clock::today as fn() -> Day}
            />
        },
    }
}

async fn load() -> Result<Ready, Vec<Problem>> {
    let language = language::in_address().or_else(preference::language).unwrap_or_default();
    let (organisation, ladder, abilities, messages) = join4(
        fetch::content(content::ORGANISATION),
        fetch::content(content::LADDER),
        fetch::content(content::ABILITIES),
        text::words(language),
    )
    .await;
    let Checked { value, mut problems } = content::framework(&organisation?, &ladder?, &abilities?);
    let Some(framework) = value else { return Err(problems) };
    let messages = match messages {
        Ok(messages) => messages,
        // Better in the other language than not at all.
        Err(found) => {
            problems.extend(found);
            text::words(language.other()).await?
        }
    };
    let framework = Shared::new(framework);
    let (record, start) = Saver::start(&framework).await;
    // What was read with is here: whoever comes back is not kept waiting for it again, nor for the words of their desk.
    let (messages, later) = if record.is_empty() {
        (messages, Loadable::Pending)
    } else {
        let (later, (messages, found)) = join(later::load(), text::completed(messages)).await;
        problems.extend(found);
        (messages, Loadable::Here(Shared::new(later)))
    };
    Ok(Ready {
        chapters: Chapters { later, ..Chapters::default() },
        framework,
        problems: Shared::new(problems),
        messages: Shared::new(messages),
        record: Shared::new(record),
        start: Rc::new(start),
    })
}
