//! Lighthouse on the first page, mobile and desktop.

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::tools::{self, Browser};
use crate::workspace;

/// Measures the portal at `address` and holds it to the contract's limits.
pub fn run(sh: &Shell, browser: &Browser, address: &str) -> Result<()> {
    if matches!(browser, Browser::Playwrights) {
        println!(
            "Lighthouse was left out: it needs a Chromium, Chrome or Edge of this machine, or AYUMI_CHROMIUM."
        );
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
