//! Node.js and the packages of the browser tests.

use std::fs;

use anyhow::{Context, Result, bail};
use xshell::{Shell, cmd};

use super::announce;
use crate::site::hash;
use crate::workspace;

/// The oldest Node.js that the packages in tests/e2e run on.
const OLDEST: u32 = 20;
/// npm is a script, which on Windows is found by its full name only.
const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// Checks Node.js and npm, and installs the packages when the lock file has changed.
pub fn ensure(sh: &Shell) -> Result<()> {
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
    install_packages(sh)
}

fn install_packages(sh: &Shell) -> Result<()> {
    let lock = fs::read(workspace::e2e().join("package-lock.json")).context(
        "tests/e2e/package-lock.json is missing: restore it with `git checkout tests/e2e`.",
    )?;
    // Times say little after a checkout: the stamp holds what was installed.
    let stamp = workspace::e2e().join("node_modules").join(".ayumi-stamp");
    let wanted = hash::hex(&lock);
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    announce("installing the browser tests' packages with npm (under a minute)");
    let _cwd = sh.push_dir(workspace::e2e());
    // Playwright's own browser is a last resort (see browser.rs): never fetched along.
    cmd!(sh, "{NPM} ci --no-audit --no-fund").env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1").run().context(
        "The packages in tests/e2e could not be installed: check that npm can reach its registry, then run the command again.",
    )?;
    fs::write(stamp, wanted).context("tests/e2e/node_modules cannot be written.")
}
