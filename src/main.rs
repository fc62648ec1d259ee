//! Entry point in the browser.
use ayumi::App;

fn main() {
    yew::Renderer::<App>::new().render();
}
