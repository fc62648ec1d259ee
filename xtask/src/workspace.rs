//! Where things are in the repository.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::Shell;

/// The repository's root.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or_else(|| Path::new("."))
}

/// The finished site.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The content that the portal reads at run time.
pub fn static_data() -> PathBuf {
    root().join("static-data")
}

/// The browser tests' package.
pub fn e2e() -> PathBuf {
    root().join("tests").join("e2e")
}

/// What the fuzzer builds and reads.
pub fn fuzz() -> PathBuf {
    root().join("tests").join("fuzz")
}

/// The package that runs Lighthouse.
pub fn lighthouse() -> PathBuf {
    root().join("tests").join("lighthouse")
}

/// A shell that works from the repository's root, wherever the command was called.
pub fn shell() -> Result<Shell> {
    let sh = Shell::new().context("The current directory cannot be read.")?;
    sh.change_dir(root());
    Ok(sh)
}
