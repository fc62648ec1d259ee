//! `cargo xtask serve`: the portal on this machine.

use std::process::ExitCode;

use anyhow::{Result, ensure};

use crate::server::{self, Site};
use crate::site::{self, Profile};
use crate::{tools, workspace};

const PORT: u16 = 8080;

/// What the command line says.
pub struct Options {
    /// This port and no other.
    pub port: Option<u16>,
    /// How to build.
    pub profile: Profile,
    /// Whether to build at all.
    pub build: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { port: None, profile: Profile::Release, build: true }
    }
}

/// Builds and serves until it is interrupted.
pub fn run(options: &Options) -> Result<ExitCode> {
    if options.build {
        let sh = workspace::shell()?;
        tools::for_building(&sh)?;
        site::build(&sh, options.profile, None)?;
    }
    let dist = workspace::dist();
    ensure!(
        dist.join("index.html").is_file(),
        "There is no site in dist/ yet: run `cargo xtask serve` without --no-build."
    );
    let site = Site::new(dist);
    let running = match options.port {
        Some(port) => server::start(site, port)?,
        None => server::start_near(site, PORT)?,
    };
    println!("The portal is at {} (Ctrl+C ends it).", running.address);
    running.wait();
    Ok(ExitCode::SUCCESS)
}
