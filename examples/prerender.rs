//! Prints the first page as HTML, rendered natively, in the language and with the content folder that are given; `cargo
//! xtask build` puts it into `index.html`, so that there is something to read before any WebAssembly arrives.

use std::{fs, path::Path};

use ayumi::{Portal, chapter::Chapters, portal::PortalProps, route::Route, shared::Shared};
use career::{
    Language, Problem, Record, content,
    day::Day,
    messages::{self, Messages, Part},
};

fn main() {
    let mut given = std::env::args().skip(1);
    let language = given.next().and_then(|tag| Language::from_tag(&tag)).unwrap_or_default();
    let folder = given.next().unwrap_or_else(|| "static-data".to_owned());
    match props(Path::new(&folder), language) {
        Ok(props) => {
            let renderer = yew::LocalServerRenderer::<Portal>::with_props(props).hydratable(false);
            println!("{}", futures::executor::block_on(renderer.render()));
        }
        Err(problems) => {
            for problem in problems {
                eprintln!("{}", problem.explain(Language::Ja));
            }
            std::process::exit(1);
        }
    }
}

fn props(folder: &Path, language: Language) -> Result<PortalProps, Vec<Problem>> {
    let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap_or_default();
    let framework = content::framework(
        &read(content::ORGANISATION),
        &read(content::LADDER),
        &read(content::ABILITIES),
    )
    .sound()?;
    // It gets by with these, as it does in the browser.
    let words = read(&messages::file(language, Part::First));
    let messages = Messages::read(language, Part::First, &words)?;
    Ok(PortalProps {
        framework: Shared::new(framework),
        problems: Shared::new(Vec::new()),
        messages: Shared::new(messages),
        record: Shared::new(Record::default()),
        start: None,
        route: Route::Home,
        chapters: Chapters::default(),
        // Nothing on the first page of somebody who has entered nothing depends on it.
        clock: || Day::FIRST,
    })
}
