//! `cargo xtask gallery`: pictures of the finished site for docs/gallery.

use std::process::ExitCode;

use anyhow::{Context, Result};
use xshell::cmd;

use super::test::Served;
use crate::site::{self, Profile};
use crate::{tools, workspace};

/// Builds the site, unless it is taken as it is, and takes the pictures.
pub fn run(as_built: bool) -> Result<ExitCode> {
    let sh = workspace::shell()?;
    let browser = tools::for_browser_tests(&sh)?;
    if !as_built {
        tools::for_building(&sh)?;
        site::build(&sh, Profile::Release, None)?;
    }
    let served = Served::start()?;
    browser.hand_over(&sh);
    let _cwd = sh.push_dir(workspace::e2e());
    let config = "gallery/playwright.config.ts";
    served
        .addresses(cmd!(sh, "node node_modules/@playwright/test/cli.js test --config {config}"))
        .run()
        .context("A picture could not be taken: see the messages above.")?;
    Ok(ExitCode::SUCCESS)
}
