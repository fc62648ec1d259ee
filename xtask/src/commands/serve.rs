//! `cargo xtask serve`: the portal on this machine.

use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Result, ensure};

use crate::server::{self, Site};
use crate::site::{self, Profile, Workbench};
use crate::watch::Watch;
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

/// What the site is made of.
const SOURCES: [&str; 9] = [
    "src",
    "crates",
    "styles",
    "static-data",
    "boot",
    "index.html",
    "Trunk.toml",
    "Cargo.toml",
    "Cargo.lock",
];

/// Builds and serves until it is interrupted; what is built fast is built again after every change.
pub fn run(options: &Options) -> Result<ExitCode> {
    let sh = workspace::shell()?;
    let mut bench = None;
    // Before the first build, so that no change is missed while it takes its time.
    let watch = Watch::new(workspace::root(), &SOURCES);
    if options.build {
        tools::for_building(&sh)?;
        match options.profile {
            Profile::Release => drop(site::build(&sh, Profile::Release, None)?),
            Profile::Dev => bench = Some(Workbench::start(&sh)?),
        }
    }
    let dist = workspace::dist();
    ensure!(
        dist.join("index.html").is_file(),
        "There is no site in dist/ yet: run `cargo xtask serve` without --no-build."
    );
    let site = match options.profile {
        Profile::Release => Site::new(dist),
        // Packing takes longer than the way to this machine.
        Profile::Dev => Site::new(dist).unpacked(),
    };
    let running = match options.port {
        Some(port) => server::start(site, port)?,
        None => server::start_near(site, PORT)?,
    };
    println!("The portal is at {} (Ctrl+C ends it).", running.address);
    if let Some(bench) = bench {
        again_and_again(bench, watch)
    }
    running.wait();
    Ok(ExitCode::SUCCESS)
}

fn again_and_again(mut bench: Workbench, mut watch: Watch) -> ! {
    println!("After a change it is built again, and open pages show it.");
    loop {
        let changed = watch.wait();
        let start = Instant::now();
        match bench.again(&changed) {
            Ok(()) => println!("Built again in {:.1} s.", start.elapsed().as_secs_f64()),
            // The site before it is still there, and so is what is to be built next time.
            Err(error) => eprintln!("{error:#}"),
        }
    }
}
