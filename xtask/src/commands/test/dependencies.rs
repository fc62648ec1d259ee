//! What dependencies may be (`deny.toml`): licences, sources, and known advisories as far as they can be asked for.

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use super::parts::Parts;
use crate::tools;

/// Looks at all of it. Where the database of advisories cannot be had, that is said, and counts as skipped.
pub fn check(sh: &Shell, parts: &mut Parts) {
    const ADVISORIES: &str = "advisories of dependencies";
    // What a tool adds to PATH is for these parts alone.
    let _path = sh.push_env("PATH", sh.var_os("PATH").unwrap_or_default());
    let held = parts.run("licences and sources of dependencies", || {
        tools::for_dependencies(sh)?;
        held(sh)
    });
    if held.is_none() {
        parts.skip(ADVISORIES);
    } else if cmd!(sh, "cargo deny fetch db").quiet().ignore_stdout().ignore_stderr().run().is_err()
    {
        parts.lacks(
            ADVISORIES,
            "NOT CHECKED: github.com/RustSec/advisory-db cannot be fetched here. `cargo deny --workspace check advisories` \
             says more.",
        );
    } else {
        parts.run(ADVISORIES, || {
            cmd!(sh, "cargo deny --workspace --locked --log-level error check --hide-inclusion-graph advisories")
                .run()
                .context("A dependency has a known advisory: raise it, or say in deny.toml why it may stay.")
        });
    }
}

fn held(sh: &Shell) -> Result<()> {
    // Crates that are there twice are warnings: `cargo deny --workspace check bans` lists them.
    cmd!(sh, "cargo deny --workspace --locked --log-level error check --hide-inclusion-graph licenses bans sources")
        .run()
        .context("A dependency has a licence, or comes from a place, that deny.toml does not allow.")
}
