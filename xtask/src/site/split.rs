//! Splits the program in two: what the first page needs, and what is downloaded when another page is first shown.
//!
//! Rust and wasm-bindgen only know one file. `wasm_split` works on what the linker knows: which function calls or
//! names which other (`--emit-relocs`, see `.cargo/config.toml`). What can be reached only through a function with
//! `#[wasm_split]` (`src/later.rs`) moves to a file of its own. It has to happen between the compiler and
//! wasm-bindgen, which forgets what the linker said, so wasm-bindgen runs again here, on the first part.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, ensure};
use wasm_split_cli_support::{Options, transform};
use xshell::{Shell, cmd};

use super::Profile;
use crate::tools::WASM;

/// The names that wasm-bindgen and `wasm_split` know each other's scripts by.
const GLUE: &str = "./ayumi.js";
const LINK: &str = "./ayumi-link.js";

/// Replaces the whole program that Trunk left in `stage` by its parts; gives the names of those that come later.
///
/// `work` is a folder for what lies between.
pub fn split(sh: &Shell, profile: Profile, stage: &Path, work: &Path) -> Result<Vec<String>> {
    let compiled = fs::read(compiled(sh, profile, "ayumi.wasm")?)
        .context("The compiled program is not where cargo puts it: build again.")?;
    fs::create_dir_all(work)?;
    let first = work.join("ayumi.wasm");
    let mut options = Options::new(&compiled);
    options.output_dir = work;
    options.main_out_path = &first;
    options.main_module = GLUE;
    options.link_name = LINK;
    let parts = transform(options)
        .map_err(|error| anyhow!("{error:#}"))
        .context("The program could not be split: see xtask/src/site/split.rs.")?;
    // The parts call each other through the function table, which wasm-bindgen would otherwise keep to itself.
    let how = ["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-name", "ayumi"];
    cmd!(sh, "wasm-bindgen {how...} --out-dir {stage} {first}")
        .quiet()
        .run()
        .context("wasm-bindgen failed on the first part of the program.")?;
    let mut names = Vec::new();
    for part in parts.split_modules.iter().filter(|part| part.is_file()) {
        // As the script names it: `split_later.wasm`, and `chunk_…` for what several parts share.
        let name = part.file_name().unwrap_or_default().to_string_lossy().into_owned();
        fs::copy(part, stage.join(&name))?;
        names.push(name);
    }
    ensure!(
        !names.is_empty(),
        "Nothing comes later: does src/later.rs still have its split point?"
    );
    let glue = stage.join("ayumi.js");
    let linked = link(&fs::read_to_string(&glue)?, &fs::read_to_string(work.join(LINK))?)?;
    fs::write(glue, linked)?;
    Ok(names)
}

/// Where cargo puts what was compiled for the browser.
pub fn compiled(sh: &Shell, profile: Profile, name: &str) -> Result<PathBuf> {
    #[derive(serde::Deserialize)]
    struct Metadata {
        target_directory: PathBuf,
    }
    let metadata =
        cmd!(sh, "cargo metadata --no-deps --format-version 1 --locked").quiet().read()?;
    let Metadata { target_directory } = serde_json::from_str(&metadata)?;
    Ok(target_directory.join(WASM).join(profile.name()).join(name))
}

/// Puts the script that loads the later parts into wasm-bindgen's. Left apart, they import each other: a request
/// more on every visit, and neither name could hold the hash of what is in it.
fn link(glue: &str, loader: &str) -> Result<String> {
    let expected = "wasm-bindgen or wasm_split write their scripts differently now: see xtask/src/site/split.rs.";
    // wasm-bindgen imports the script once for each part that it loads.
    let from = format!(" from \"{LINK}\"");
    let imports: Vec<_> = glue
        .lines()
        .filter_map(|line| {
            Some((line, line.strip_prefix("import * as ")?.strip_suffix(from.as_str())?))
        })
        .collect();
    ensure!(!imports.is_empty(), expected);
    let start = format!("import {{ initSync }} from \"{GLUE}\";");
    // Compiling while it downloads needs the right type, which not every host sends.
    let streaming = "WebAssembly.instantiateStreaming(src, imports)";
    for part in [start.as_str(), streaming, "export const __wasm_split_load_"] {
        ensure!(loader.contains(part), expected);
    }
    let exports: Vec<_> = loader
        .lines()
        .filter_map(|line| {
            line.strip_prefix("export const ")?.split_once(" =").map(|(name, _)| name)
        })
        .collect();
    let body = loader
        .replace(&start, "")
        .replace("export const", "const")
        .replace(streaming, "WebAssembly.instantiate(await (await src).arrayBuffer(), imports)");
    let exports = exports.join(", ");
    let mut linked =
        format!("const link = (() => {{\n{body}\nreturn {{ {exports} }};\n}})();\n{glue}");
    for (line, name) in imports {
        linked = linked.replace(line, &format!("const {name} = link;"));
    }
    ensure!(!linked.contains(&from), expected);
    Ok(linked)
}
