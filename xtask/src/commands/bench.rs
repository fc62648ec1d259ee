//! `cargo xtask bench`: how fast and how heavy the finished site is, beside a plain page.

mod lighthouse;
mod tenfold;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

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
    let weight = site::build(&sh, Profile::Release, None)?;
    println!("{}", weight.table());

    let dist = workspace::dist();
    let plain = workspace::root().join("target").join("site").join("plain");
    fs::create_dir_all(&plain)?;
    fs::write(plain.join("index.html"), site::plain_page(&dist)?)?;
    // As a host sends it that compresses once: the budget counts just these bytes.
    let large = large(&sh, &dist)?;
    let portal = server::start(Site::new(dist).best_compression(), ANY)?;
    let large = server::start(Site::new(large), ANY)?;
    let plain = server::start(Site::new(plain).best_compression(), ANY)?;

    browser.hand_over(&sh);
    let lighthouse = lighthouse::run(&sh, &browser, &portal.address);
    let _cwd = sh.push_dir(workspace::e2e());
    let bytes = weight.sent().to_string();
    cmd!(sh, "node bench.mjs")
        .env("AYUMI_ROOT", portal.address)
        .env("AYUMI_PLAIN", plain.address)
        .env("AYUMI_LARGE", large.address)
        .env("AYUMI_FIRST_LOAD_BYTES", bytes)
        .run()
        .context("A budget is not kept: see the table above.")?;
    lighthouse?;
    Ok(ExitCode::SUCCESS)
}

/// The same portal with ten times its content.
fn large(sh: &Shell, dist: &Path) -> Result<PathBuf> {
    let large = workspace::root().join("target").join("site").join("large");
    sh.remove_path(&large)?;
    copy(dist, &large)?;
    tenfold::multiply(&large.join("static-data"))?;
    Ok(large)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let target = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            copy(&path, &target)?;
        } else {
            fs::copy(&path, &target)?;
        }
    }
    Ok(())
}
