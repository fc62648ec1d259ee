//! `age`, the program that has to open what the portal protects, and the other way round.

use std::env;
use std::path::PathBuf;

use anyhow::{Result, bail};
use xshell::Shell;

use super::{announce, apt_install, can_apt, on_path};

/// What the journeys drive it with: it asks for passphrases on a terminal only, and util-linux' `script` makes one.
const TERMINAL: &str = "script";

/// Finds age, or installs it where that can be done without asking; nothing where there is none.
pub fn ensure(sh: &Shell) -> Result<Option<PathBuf>> {
    // What stands in for a terminal is called in another way elsewhere.
    if !cfg!(target_os = "linux") || on_path(&[TERMINAL]).is_none() {
        return Ok(None);
    }
    if let Some(given) = env::var_os("AYUMI_AGE").filter(|value| !value.is_empty()) {
        let given = PathBuf::from(given);
        if !given.is_file() {
            bail!("AYUMI_AGE names {}, which does not exist: set it to age.", given.display());
        }
        return Ok(Some(given));
    }
    if let Some(found) = on_path(&["age"]) {
        return Ok(Some(found));
    }
    if can_apt(sh) {
        announce("installing age with apt-get for the journeys with protected files (seconds)");
        if apt_install(sh, "age").is_ok() {
            return Ok(on_path(&["age"]));
        }
    }
    Ok(None)
}
