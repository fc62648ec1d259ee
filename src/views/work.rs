//! Work that takes its time, and that the person may stop.

use std::{cell::RefCell, rc::Rc};

use futures_util::future::{AbortHandle, abortable};
use yew::prelude::*;

/// At most one piece of work that is going on.
#[derive(Clone, Default)]
pub struct Work(Rc<RefCell<Option<AbortHandle>>>);

impl Work {
    /// Begins `work`, in place of what may be going on.
    pub fn begin(&self, work: impl Future<Output = ()> + 'static) {
        let (work, handle) = abortable(work);
        self.stop();
        self.0.replace(Some(handle));
        wasm_bindgen_futures::spawn_local(async move {
            // Stopped or done: nobody waits for it.
            let _ = work.await;
        });
    }

    /// Drops what is going on.
    pub fn stop(&self) {
        if let Some(work) = self.0.take() {
            work.abort();
        }
    }
}

/// The work of a component; it stops when the component goes.
#[hook]
pub fn use_work() -> Work {
    let work = (*use_memo((), |()| Work::default())).clone();
    let last = work.clone();
    use_effect_with((), move |()| move || last.stop());
    work
}

/// What is said while it takes its time, and the button with this `id` that stops it.
pub fn working(words: &str, stop: &str, id: &str, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <div class="stack">
            <p role="status">{ words }</p>
            <p class="actions"><button type="button" id={id.to_owned()} class="button" {onclick}>{ stop }</button></p>
        </div>
    }
}
