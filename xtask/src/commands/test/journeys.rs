//! The browser tests, against the finished site as different places serve it.

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::server::{self, Site};
use crate::site::FirstLoad;
use crate::tools::Browser;
use crate::workspace;

/// Any free port.
const ANY: u16 = 0;

/// Serves the site three times and runs Playwright.
pub fn run(sh: &Shell, browser: &Browser, weight: &FirstLoad, arguments: &[String]) -> Result<()> {
    let dist = workspace::dist();
    let fixture = workspace::root().join("tests").join("fixtures").join("second-organisation");
    let root = server::start(Site::new(dist.clone()), ANY)?;
    let sub_path = server::start(Site::new(dist.clone()).under("/career/portal/"), ANY)?;
    let second = server::start(Site::new(dist).with_content(fixture), ANY)?;
    let first_load =
        weight.files.iter().map(|file| file.path.as_str()).collect::<Vec<_>>().join(",");
    browser.hand_over(sh);
    let _cwd = sh.push_dir(workspace::e2e());
    cmd!(sh, "node node_modules/@playwright/test/cli.js test {arguments...}")
        .env("AYUMI_ROOT", root.address)
        .env("AYUMI_SUBPATH", sub_path.address)
        .env("AYUMI_SECOND", second.address)
        .env("AYUMI_FIRST_LOAD", first_load)
        .run()
        .context("A journey failed: tests/e2e/test-results holds a trace of each that did.")
}
