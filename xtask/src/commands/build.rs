//! `cargo xtask build`: the site in dist/.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Result, ensure};

use super::check_data;
use crate::site::{self, Profile};
use crate::{tools, workspace};

/// What the command line says.
#[derive(Default)]
pub struct Options {
    /// How to build.
    pub profile: Profile,
    /// A folder with content in place of the project's own.
    pub content: Option<PathBuf>,
}

/// Builds the site and says how heavy it is.
pub fn run(options: Options) -> Result<ExitCode> {
    if let Some(content) = &options.content {
        ensure!(
            check_data::run(Some(content.clone()))? == ExitCode::SUCCESS,
            "Nothing was built: mend the content first, see the lines above."
        );
    }
    // Before anything changes the folder that a relative name is read from.
    let content = options.content.map(std::path::absolute).transpose()?;
    let sh = workspace::shell()?;
    tools::for_building(&sh)?;
    let weight = site::build(&sh, options.profile, content.as_deref())?;
    println!("{}", weight.table());
    let dist = workspace::dist();
    println!("The site is in {}: copy the folder to any file host.", dist.display());
    if options.profile == Profile::Release {
        println!(
            "{} is all of it in one file, which opens by double click.",
            dist.join(site::SINGLE).display()
        );
    }
    Ok(ExitCode::SUCCESS)
}
