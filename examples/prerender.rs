//! Prints the first page as HTML, rendered natively; `cargo xtask build` puts it into `index.html`.
use ayumi::App;

fn main() {
    futures::executor::block_on(async {
        println!("{}", yew::LocalServerRenderer::<App>::new().hydratable(false).render().await);
    });
}
