//! `cargo xtask schema`: writes the JSON Schemas of the content files, from the types that read them.

use std::fs;
use std::process::ExitCode;

use anyhow::{Context, Result};
use career::content;

use crate::workspace;

/// Writes every schema to its place in the project's own content.
pub fn run() -> Result<ExitCode> {
    for (name, schema) in content::schemas() {
        let path = workspace::static_data().join(name);
        fs::write(&path, schema)
            .with_context(|| format!("{} cannot be written.", path.display()))?;
        println!("{}", path.display());
    }
    Ok(ExitCode::SUCCESS)
}
