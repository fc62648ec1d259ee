//! Entry point in the browser.

use ayumi::{App, app::AppProps, platform::page, saving};

fn main() {
    saving::on_panic();
    let root = page::new_root();
    let on_ready = {
        let root = root.clone();
        yew::Callback::from(move |()| page::take_over(&root))
    };
    yew::Renderer::<App>::with_root_and_props(root, AppProps { on_ready }).render();
}
