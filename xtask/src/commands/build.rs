//! `cargo xtask build`: the site in dist/.

use std::process::ExitCode;

use anyhow::Result;

use crate::site::{self, Profile};
use crate::{tools, workspace};

/// Builds the site and says how heavy it is.
pub fn run(profile: Profile) -> Result<ExitCode> {
    let sh = workspace::shell()?;
    tools::for_building(&sh)?;
    let weight = site::build(&sh, profile)?;
    println!("{}", weight.table());
    println!("The site is in {}: copy the folder to any file host.", workspace::dist().display());
    Ok(ExitCode::SUCCESS)
}
