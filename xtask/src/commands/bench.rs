//! `cargo xtask bench`: how fast and how heavy the finished site is, beside a plain page.

use std::fs;
use std::process::ExitCode;

use anyhow::{Context, Result};
use xshell::cmd;

use crate::server::{self, Site};
use crate::site::{self, Profile};
use crate::{tools, workspace};

/// Any free port.
const ANY: u16 = 0;

/// Builds the site and measures it.
pub fn run() -> Result<ExitCode> {
    let sh = workspace::shell()?;
    tools::for_building(&sh)?;
    let browser = tools::for_browser_tests(&sh)?;
    let weight = site::build(&sh, Profile::Release)?;
    println!("{}", weight.table());

    let dist = workspace::dist();
    let plain = workspace::root().join("target").join("site").join("plain");
    fs::create_dir_all(&plain)?;
    fs::write(plain.join("index.html"), site::plain_page(&dist)?)?;
    // As a host sends it that compresses once: the budget counts just these bytes.
    let portal = server::start(Site::new(dist).best_compression(), ANY)?;
    let plain = server::start(Site::new(plain).best_compression(), ANY)?;

    browser.hand_over(&sh);
    let _cwd = sh.push_dir(workspace::e2e());
    let bytes = weight.sent().to_string();
    cmd!(sh, "node bench.mjs")
        .env("AYUMI_ROOT", portal.address)
        .env("AYUMI_PLAIN", plain.address)
        .env("AYUMI_FIRST_LOAD_BYTES", bytes)
        .run()
        .context("A budget is not kept: see the table above.")?;
    Ok(ExitCode::SUCCESS)
}
