//! The browser tests, against the finished site as different places serve it.

use std::path::Path;

use anyhow::{Context, Result};
use xshell::{Cmd, Shell, cmd};

use crate::server::{self, Running, Site};
use crate::site::FirstLoad;
use crate::tools::{self, Browser};
use crate::workspace;

/// Any free port.
const ANY: u16 = 0;

/// The one build, served as three places would.
pub struct Served {
    root: Running,
    sub_path: Running,
    second: Running,
}

impl Served {
    /// Serves the site in dist/ until the program ends.
    pub fn start() -> Result<Self> {
        let dist = workspace::dist();
        let fixture = workspace::root().join("tests").join("fixtures").join("second-organisation");
        Ok(Self {
            root: server::start(Site::new(dist.clone()), ANY)?,
            sub_path: server::start(Site::new(dist.clone()).under("/career/portal/"), ANY)?,
            second: server::start(Site::new(dist).with_content(fixture), ANY)?,
        })
    }

    /// All journeys, in the browser that most staff have.
    pub fn in_chromium(
        &self,
        sh: &Shell,
        browser: &Browser,
        weight: &FirstLoad,
        arguments: &[String],
    ) -> Result<()> {
        println!("In {}.", browser.version(sh));
        let first_load =
            weight.files.iter().map(|file| file.path.as_str()).collect::<Vec<_>>().join(",");
        browser.hand_over(sh);
        let _cwd = sh.push_dir(workspace::e2e());
        self.addresses(cmd!(sh, "node node_modules/@playwright/test/cli.js test {arguments...}"))
            .env("AYUMI_FIRST_LOAD", first_load)
            .run()
            .context("A journey failed: tests/e2e/test-results has a picture of each that did; `cargo xtask test e2e -- FILE --trace on` makes a trace.")
    }

    /// The main journey, in the other engine.
    pub fn in_firefox(&self, sh: &Shell, firefox: &Path) -> Result<()> {
        println!("In {}.", tools::version(sh, firefox));
        let _cwd = sh.push_dir(workspace::e2e());
        let config = "firefox/playwright.config.ts";
        self.addresses(cmd!(sh, "node node_modules/@playwright/test/cli.js test --config {config}"))
            .env("AYUMI_FIREFOX", firefox)
            .run()
            .context("The journey failed in Firefox: see the messages above.")
    }

    /// Tells a command where they are.
    pub fn addresses<'a>(&self, command: Cmd<'a>) -> Cmd<'a> {
        command
            .env("AYUMI_ROOT", &self.root.address)
            .env("AYUMI_SUBPATH", &self.sub_path.address)
            .env("AYUMI_SECOND", &self.second.address)
    }
}
