//! Node.js and the packages of the browser tests and of Lighthouse.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use xshell::{Shell, cmd};

use super::announce;
use crate::site::hash;
use crate::workspace;

/// The oldest Node.js that the packages in tests/e2e run on.
const OLDEST: u32 = 20;
/// npm is a script, which on Windows is found by its full name only.
const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// Node.js with the packages of the browser tests.
pub fn ensure(sh: &Shell) -> Result<()> {
    node(sh)?;
    install_packages(sh, &workspace::e2e(), "the browser tests' packages with npm (under a minute)")
}

/// Node.js with Lighthouse, which only the benchmarks need: it is three times as large as all that the tests need.
pub fn ensure_lighthouse(sh: &Shell) -> Result<()> {
    node(sh)?;
    install_packages(sh, &workspace::lighthouse(), "Lighthouse with npm (about 190 MB, a minute)")
}

fn node(sh: &Shell) -> Result<()> {
    let advice =
        format!("install Node.js {OLDEST} or newer (https://nodejs.org), which brings npm");
    let version = cmd!(sh, "node --version")
        .quiet()
        .read()
        .with_context(|| format!("Node.js is missing, which the browser tests need: {advice}."))?;
    let major =
        version.trim_start_matches('v').split('.').next().and_then(|n| n.parse::<u32>().ok());
    if major.is_none_or(|major| major < OLDEST) {
        bail!("Node.js {version} is too old for the browser tests: {advice}.");
    }
    cmd!(sh, "{NPM} --version")
        .quiet()
        .ignore_stderr()
        .read()
        .with_context(|| format!("npm is missing, which the browser tests need: {advice}."))?;
    Ok(())
}

/// Installs what the lock file of `folder` names, when it has changed.
fn install_packages(sh: &Shell, folder: &Path, what: &str) -> Result<()> {
    let shown = folder.strip_prefix(workspace::root()).unwrap_or(folder).display().to_string();
    let lock = fs::read(folder.join("package-lock.json")).with_context(|| {
        format!("{shown}/package-lock.json is missing: restore it with `git checkout {shown}`.")
    })?;
    // Times say little after a checkout: the stamp holds what was installed.
    let stamp = folder.join("node_modules").join(".ayumi-stamp");
    let wanted = hash::hex(&lock);
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    announce(&format!("installing {what}"));
    let _cwd = sh.push_dir(folder);
    cmd!(sh, "{NPM} ci --no-audit --no-fund")
        // Their own browsers are a last resort (see browser.rs): never fetched along.
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
        .env("PUPPETEER_SKIP_DOWNLOAD", "1")
        .run()
        .with_context(|| {
            format!("The packages in {shown} could not be installed: check that npm can reach its registry, then run the command again.")
        })?;
    fs::write(stamp, wanted).with_context(|| format!("{shown}/node_modules cannot be written."))
}
