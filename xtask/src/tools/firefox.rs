//! A Firefox, for the journey that has to work in it too.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use xshell::Shell;

use super::{announce, apt_install, can_apt, on_path};

const NAMES: [&str; 2] = ["firefox-esr", "firefox"];

const USUAL_PLACES: [&str; 1] = ["/Applications/Firefox.app/Contents/MacOS/firefox"];

/// Finds Firefox, or installs it where that can be done without asking; nothing where there is none.
///
/// Not having it is no fault: whoever changes the portal has a Chromium, and Firefox is one more.
pub fn ensure(sh: &Shell) -> Result<Option<PathBuf>> {
    // What Playwright starts is a script (tests/e2e/firefox/launch.mjs), which Windows does not take for a program.
    if cfg!(windows) {
        return Ok(None);
    }
    if let Some(given) = env::var_os("AYUMI_FIREFOX").filter(|value| !value.is_empty()) {
        let given = PathBuf::from(given);
        if !given.is_file() {
            bail!(
                "AYUMI_FIREFOX names {}, which does not exist: set it to a Firefox.",
                given.display()
            );
        }
        return Ok(Some(given));
    }
    if let Some(found) = find() {
        return Ok(Some(found));
    }
    if can_apt(sh) {
        announce("installing Firefox with apt-get for the journey in it (about a minute)");
        if apt_install(sh, "firefox-esr").is_ok() {
            return Ok(find());
        }
    }
    Ok(None)
}

fn find() -> Option<PathBuf> {
    on_path(&NAMES).or_else(|| {
        USUAL_PLACES.iter().map(Path::new).find(|place| place.is_file()).map(Path::to_owned)
    })
}
