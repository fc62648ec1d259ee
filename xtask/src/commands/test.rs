//! `cargo xtask test`: every check and test, each with its time, and a count at the end.

mod dependencies;
mod journeys;
mod parts;

use std::process::ExitCode;

use anyhow::{Result, ensure};
use xshell::{Shell, cmd};

use super::check_data;
use crate::site::{self, Profile};
use crate::{tools, workspace};
pub use journeys::Served;
use parts::Parts;

/// What the command line says.
pub struct Options {
    /// Checks and tests that need no browser.
    pub native: bool,
    /// The release site: its size, and journeys through it.
    pub e2e: bool,
    /// The main journey in Firefox, through the same site.
    pub firefox: bool,
    /// Handed to Playwright.
    pub playwright: Vec<String>,
}

impl Default for Options {
    fn default() -> Self {
        Self { native: true, e2e: true, firefox: true, playwright: Vec::new() }
    }
}

/// Runs the parts that were asked for; one that fails does not keep the others from running.
pub fn run(options: &Options) -> Result<ExitCode> {
    let sh = workspace::shell()?;
    let mut parts = Parts::default();
    if options.native {
        native(&sh, &mut parts);
    }
    if options.e2e || options.firefox {
        browsers(&sh, &mut parts, options);
    }
    Ok(parts.summary())
}

fn native(sh: &Shell, parts: &mut Parts) {
    parts.run("formatting", || Ok(cmd!(sh, "cargo fmt --all --check").run()?));
    parts.run("content", || {
        ensure!(
            check_data::run(None)? == ExitCode::SUCCESS,
            "static-data/ has problems: see the lines above."
        );
        Ok(())
    });
    dependencies::check(sh, parts);
    parts.run("lints", || {
        Ok(cmd!(sh, "cargo clippy --workspace --all-targets --locked -- -D warnings").run()?)
    });
    parts.run("lints for the browser", || {
        tools::wasm_target(sh)?;
        // What only the browser compiles is not seen by the native run.
        let target = tools::WASM;
        Ok(cmd!(sh, "cargo clippy --package ayumi --target {target} --locked -- -D warnings")
            .run()?)
    });
    parts.run("tests", || Ok(cmd!(sh, "cargo test --workspace --locked").run()?));
    parts.run("documentation", || {
        let doc = cmd!(sh, "cargo doc --workspace --no-deps --locked");
        Ok(doc.env("RUSTDOCFLAGS", "-D warnings").run()?)
    });
}

fn browsers(sh: &Shell, parts: &mut Parts, options: &Options) {
    let built = parts.run("release site", || {
        tools::for_building(sh)?;
        Ok((site::build(sh, Profile::Release, None)?, Served::start()?))
    });
    if options.e2e {
        let browser = parts.run("set-up of the browser tests", || tools::for_browser_tests(sh));
        let Some((weight, served)) = &built else {
            parts.skip("size");
            parts.skip("journeys");
            return;
        };
        parts.run("size", || {
            println!("{}", weight.table());
            ensure!(
                weight.fits(),
                "The first load is over its limit: see the table above for what grew."
            );
            Ok(())
        });
        match browser {
            Some(browser) => {
                let age = parts.run("set-up of age", || tools::for_protected_files(sh)).flatten();
                if let Some(age) = &age {
                    sh.set_var("AYUMI_AGE", age);
                } else {
                    parts.lacks(
                        "protected files opened by age",
                        "there is no age here. Install it (Debian: age), or set AYUMI_AGE to where it is.",
                    );
                }
                let arguments = &options.playwright;
                parts.run("journeys", || served.in_chromium(sh, &browser, weight, arguments));
            }
            None => parts.skip("journeys"),
        }
    }
    // Whoever names journeys means those in Chromium.
    if options.firefox && options.playwright.is_empty() {
        in_firefox(sh, parts, built.as_ref().map(|(_, served)| served));
    }
}

fn in_firefox(sh: &Shell, parts: &mut Parts, served: Option<&Served>) {
    let name = "journey in Firefox";
    let found = parts.run("set-up of Firefox", || tools::for_firefox(sh));
    match (found, served) {
        (Some(Some(firefox)), Some(served)) => {
            parts.run(name, || served.in_firefox(sh, &firefox));
        }
        (Some(None), _) => parts.lacks(
            name,
            "there is no Firefox here. Install it (Debian: firefox-esr), or set AYUMI_FIREFOX to where it is.",
        ),
        _ => parts.skip(name),
    }
}
