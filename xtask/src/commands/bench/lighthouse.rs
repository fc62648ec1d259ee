//! Lighthouse: on the first page, mobile and desktop, and its rules of accessibility and best practices on every page.

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use super::report;
use crate::tools::{self, Browser};
use crate::workspace;

/// Where what was found on every page is shown by the portal itself.
const FACTS: &str = "src/pages/accessibility/checked.txt";

/// Measures the first page of the portal at `address` and holds it to the contract's limits.
pub fn run(sh: &Shell, browser: &Browser, address: &str) -> Result<()> {
    if !usable(browser) {
        return Ok(());
    }
    tools::for_lighthouse(sh)?;
    browser.hand_over(sh);
    let _cwd = sh.push_dir(workspace::lighthouse());
    cmd!(sh, "node run.mjs")
        .env("AYUMI_ROOT", address)
        .run()
        .context("Lighthouse scores below a limit: see the lines above.")
}

/// Checks every page; with `write`, what was found goes into the documentation and onto the portal's own page.
pub fn pages(sh: &Shell, browser: &Browser, address: &str, write: bool) -> Result<()> {
    if !usable(browser) {
        return Ok(());
    }
    tools::for_lighthouse(sh)?;
    browser.hand_over(sh);
    let root = workspace::root();
    let tables = root.join("target").join("site").join("pages.md");
    sh.remove_path(&tables)?;
    sh.create_dir(root.join("target").join("site"))?;
    let found = {
        let _cwd = sh.push_dir(workspace::lighthouse());
        let mut node =
            cmd!(sh, "node pages.mjs").env("AYUMI_ROOT", address).env("AYUMI_TABLES", &tables);
        if write {
            node = node.env("AYUMI_FACTS", root.join(FACTS));
        }
        node.run()
    };
    if write {
        report::put(&tables, &root.join("docs").join("accessibility.md"))?;
    }
    found.context("A page loses points in Lighthouse: see the lines above.")
}

fn usable(browser: &Browser) -> bool {
    let usable = !matches!(browser, Browser::Playwrights);
    if !usable {
        println!(
            "Lighthouse was left out: it needs a Chromium, Chrome or Edge of this machine, or AYUMI_CHROMIUM."
        );
    }
    usable
}
