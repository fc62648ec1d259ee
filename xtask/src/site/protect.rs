//! The module that protects files with a passphrase (`crates/protect-web`): a program of its own, which a worker runs
//! and which nobody downloads who does not use it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use super::{Profile, hash, script, split, wasm};
use crate::tools::WASM;
use crate::workspace;

/// Its files in the site.
pub struct Protect {
    /// What the worker runs.
    pub script: String,
    /// The WebAssembly module.
    pub module: String,
}

/// Compiles it and puts it into `stage`; `work` is a folder for what lies between.
pub fn build(sh: &Shell, profile: Profile, stage: &Path, work: &Path) -> Result<Protect> {
    let how = profile.name();
    // Not with the program itself: it would share the features of its crates.
    cmd!(sh, "cargo build --package protect-web --target {WASM} --profile {how} --locked")
        .run()
        .context("The module for protected files could not be built: see the messages above.")?;
    let compiled = split::compiled(sh, profile, "protect_web.wasm")?;
    let how = ["--target", "no-modules", "--no-typescript", "--out-name", "protect"];
    cmd!(sh, "wasm-bindgen {how...} --out-dir {work} {compiled}")
        .quiet()
        .run()
        .context("wasm-bindgen failed on the module for protected files.")?;
    let module = wasm::without_custom_sections(&fs::read(work.join("protect_bg.wasm"))?)?;
    let glue = script::strip(&fs::read_to_string(work.join("protect.js"))?);
    let script = [glue, script::plain(workspace::root(), "protect.js")?].join("\n");
    let protect = Protect {
        script: format!("protect-{}.js", hash::short(script.as_bytes())),
        module: format!("protect-{}.wasm", hash::short(&module)),
    };
    fs::write(stage.join(&protect.script), script)?;
    fs::write(stage.join(&protect.module), module)?;
    Ok(protect)
}
