//! The nightly toolchain: fuzzing needs what only nightly offers, and nothing else here does.

use anyhow::{Context, Result, bail};
use xshell::{Shell, cmd};

use super::announce;

/// What rustup calls it. Any nightly will do: nothing that is handed out is built with it.
pub const NIGHTLY: &str = "nightly";

/// Finds or installs it.
pub fn ensure(sh: &Shell) -> Result<()> {
    let Ok(toolchains) = cmd!(sh, "rustup toolchain list").quiet().read() else {
        bail!("There is no rustup here: fuzzing needs a nightly toolchain, which rustup installs.");
    };
    if !toolchains.lines().any(|line| line.starts_with(NIGHTLY)) {
        announce("installing a nightly toolchain for fuzzing (about 300 MB, a minute, once)");
        cmd!(sh, "rustup toolchain install {NIGHTLY} --profile minimal")
            .run()
            .context("No nightly toolchain could be installed: check that static.rust-lang.org can be reached.")?;
    }
    Ok(())
}
