//! Sets up what the commands need, once, and says so: see the modules for each part.
//!
//! Everything here can be called again and again: what is already there is used as it is.

mod age;
mod browser;
mod cargo_tool;
mod firefox;
mod nightly;
mod node;

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use xshell::{Shell, cmd};

pub use browser::Browser;
pub use nightly::NIGHTLY;

use crate::workspace;

/// What the portal is compiled for.
pub const WASM: &str = "wasm32-unknown-unknown";

/// Makes the WebAssembly target, Trunk and wasm-bindgen available to the commands run with `sh`.
pub fn for_building(sh: &Shell) -> Result<()> {
    wasm_target(sh)?;
    in_reach(sh, &[cargo_tool::trunk(), cargo_tool::wasm_bindgen()?])?;
    Ok(())
}

/// Makes cargo-deny available.
pub fn for_dependencies(sh: &Shell) -> Result<()> {
    in_reach(sh, &[cargo_tool::deny()])
}

/// Makes cargo-fuzz and a nightly toolchain available.
pub fn for_fuzzing(sh: &Shell) -> Result<()> {
    nightly::ensure(sh)?;
    in_reach(sh, &[cargo_tool::fuzz()])
}

/// Finds or installs the tools and puts them on the PATH of the commands run with `sh`.
fn in_reach(sh: &Shell, tools: &[cargo_tool::CargoTool]) -> Result<()> {
    let mut path = Vec::new();
    for tool in tools {
        path.extend(tool.ensure(sh)?);
    }
    let inherited = sh.var_os("PATH").unwrap_or_default();
    path.extend(env::split_paths(&inherited));
    sh.set_var(
        "PATH",
        env::join_paths(path).context("PATH holds a folder with a separator in its name.")?,
    );
    Ok(())
}

/// Makes Node.js packages, a browser and a Japanese font available.
pub fn for_browser_tests(sh: &Shell) -> Result<Browser> {
    node::ensure(sh)?;
    let browser = browser::ensure(sh)?;
    browser::ensure_japanese_font(sh);
    Ok(browser)
}

/// Makes a Firefox available, where one can be had.
pub fn for_firefox(sh: &Shell) -> Result<Option<PathBuf>> {
    node::ensure(sh)?;
    firefox::ensure(sh)
}

/// Makes age available, where it can be had.
pub fn for_protected_files(sh: &Shell) -> Result<Option<PathBuf>> {
    age::ensure(sh)
}

/// Makes Lighthouse available.
pub fn for_lighthouse(sh: &Shell) -> Result<()> {
    node::ensure_lighthouse(sh)
}

/// What a browser says it is.
pub fn version(sh: &Shell, browser: &Path) -> String {
    let said = cmd!(sh, "{browser} --version").quiet().ignore_stderr().read();
    // On Windows browsers say nothing.
    said.ok().filter(|said| !said.is_empty()).unwrap_or_else(|| browser.display().to_string())
}

/// Adds the WebAssembly target where the toolchain lacks it (rustup usually did so already,
/// because rust-toolchain.toml names it).
pub fn wasm_target(sh: &Shell) -> Result<()> {
    let installed =
        cmd!(sh, "rustc --print target-libdir --target {WASM}").quiet().ignore_stderr().read();
    if installed.is_ok_and(|dir| Path::new(&dir).is_dir()) {
        return Ok(());
    }
    announce(&format!("adding the Rust target {WASM} (a download of about 20 MB, once)"));
    cmd!(sh, "rustup target add {WASM}").run().context(
        "The Rust target wasm32-unknown-unknown is missing and could not be added: \
         install rustup (https://rustup.rs) and run `rustup target add wasm32-unknown-unknown`.",
    )
}

/// Says what is about to happen, and how long it takes.
fn announce(what: &str) {
    eprintln!("[set-up] {what} …");
}

/// The first of `names` on PATH.
fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    names.iter().find_map(|name| {
        env::split_paths(&path)
            .map(|dir| dir.join(format!("{name}{}", env::consts::EXE_SUFFIX)))
            .find(|file| file.is_file())
    })
}

/// Where built tools survive a clean clone.
fn cache_dir() -> Result<PathBuf> {
    let given = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some(dir) = given("AYUMI_CACHE") {
        return Ok(dir);
    }
    let base = given("XDG_CACHE_HOME")
        .or_else(|| given("LOCALAPPDATA").filter(|_| cfg!(windows)))
        .or_else(|| given("HOME").map(|home| home.join(".cache")));
    match base {
        Some(base) => Ok(base.join("ayumi")),
        None => bail!(
            "There is no home folder to keep tools in: set AYUMI_CACHE to a folder that can be written."
        ),
    }
}

/// Whether Debian packages can be installed without asking anyone: as root, in containers and CI.
fn can_apt(sh: &Shell) -> bool {
    on_path(&["apt-get"]).is_some()
        && cmd!(sh, "id -u").quiet().ignore_stderr().read().is_ok_and(|id| id == "0")
}

fn apt_install(sh: &Shell, package: &str) -> Result<()> {
    let _quiet = sh.push_env("DEBIAN_FRONTEND", OsString::from("noninteractive"));
    // A fresh container has no package lists; an old list still works where this fails.
    let _ = cmd!(sh, "apt-get update -q").ignore_stdout().run();
    cmd!(sh, "apt-get install -y -q --no-install-recommends {package}").ignore_stdout().run()?;
    Ok(())
}

/// The version of a crate in the workspace's Cargo.lock.
fn locked_version(name: &str) -> Result<String> {
    #[derive(serde::Deserialize)]
    struct Lock {
        package: Vec<Package>,
    }
    #[derive(serde::Deserialize)]
    struct Package {
        name: String,
        version: String,
    }
    let file = workspace::root().join("Cargo.lock");
    let text = std::fs::read_to_string(&file)
        .context("Cargo.lock cannot be read: restore it with `git checkout Cargo.lock`.")?;
    let lock: Lock = toml::from_str(&text)
        .context("Cargo.lock cannot be understood: restore it with `git checkout Cargo.lock`.")?;
    lock.package
        .into_iter()
        .find(|package| package.name == name)
        .map(|package| package.version)
        .with_context(|| {
            format!("Cargo.lock does not name {name}: restore it with `git checkout Cargo.lock`.")
        })
}
