//! A Chromium for the browser tests, and a font to show Japanese with.

use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use xshell::{Shell, cmd};

use super::{announce, apt_install, can_apt, on_path};
use crate::workspace;

/// Which browser the tests drive.
pub enum Browser {
    /// One that is installed on this machine.
    Installed(PathBuf),
    /// The one that Playwright downloaded for itself.
    Playwrights,
}

const NAMES: [&str; 6] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "microsoft-edge-stable",
];

const USUAL_PLACES: [&str; 7] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    r"C:\Program Files\Microsoft\Edge\Application\msedge.exe",
];

/// Finds a browser, or installs one where that can be done without asking.
pub fn ensure(sh: &Shell) -> Result<Browser> {
    if let Some(given) = env::var_os("AYUMI_CHROMIUM").filter(|value| !value.is_empty()) {
        let given = PathBuf::from(given);
        if !given.is_file() {
            bail!(
                "AYUMI_CHROMIUM names {}, which does not exist: set it to a Chromium, Chrome or Edge.",
                given.display()
            );
        }
        return Ok(Browser::Installed(given));
    }
    if let Some(found) = find() {
        return Ok(Browser::Installed(found));
    }
    if can_apt(sh) {
        announce("installing Chromium with apt-get for the browser tests (about a minute)");
        if apt_install(sh, "chromium").is_ok()
            && let Some(found) = find()
        {
            return Ok(Browser::Installed(found));
        }
    }
    announce(
        "no Chromium, Chrome or Edge found: Playwright downloads its own (about 150 MB, once)",
    );
    let _cwd = sh.push_dir(workspace::e2e());
    cmd!(sh, "node node_modules/@playwright/test/cli.js install chromium").run().context(
        "The browser tests need Chromium, Chrome or Edge: install one, or set AYUMI_CHROMIUM to where it is.",
    )?;
    Ok(Browser::Playwrights)
}

fn find() -> Option<PathBuf> {
    on_path(&NAMES).or_else(|| USUAL_PLACES.iter().map(PathBuf::from).find(|place| place.is_file()))
}

/// Without a Japanese font the tests still pass, but pictures and line breaks are not what staff see.
pub fn ensure_japanese_font(sh: &Shell) {
    // Other systems bring Japanese fonts along, and have no fc-list to ask.
    if !cfg!(target_os = "linux") {
        return;
    }
    let fonts =
        cmd!(sh, "fc-list :lang=ja family").quiet().ignore_stderr().read().unwrap_or_default();
    if !fonts.trim().is_empty() {
        return;
    }
    if can_apt(sh) {
        announce("installing a Japanese font with apt-get (fonts-noto-cjk, under a minute)");
        if apt_install(sh, "fonts-noto-cjk").is_ok() {
            return;
        }
    }
    eprintln!(
        "[set-up] hint: no Japanese font was found; for true pictures install one (Debian: fonts-noto-cjk)"
    );
}

impl Browser {
    /// Its name and version.
    pub fn version(&self, sh: &Shell) -> String {
        match self {
            Self::Installed(path) => super::version(sh, path),
            Self::Playwrights => "the Chromium of Playwright".to_owned(),
        }
    }

    /// Tells Playwright, through the shell's environment, which browser to start.
    pub fn hand_over(&self, sh: &Shell) {
        if let Self::Installed(path) = self {
            sh.set_var("AYUMI_CHROMIUM", path);
        }
    }
}
