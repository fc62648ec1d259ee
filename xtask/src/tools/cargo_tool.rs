//! Command-line tools that come as crates: Trunk, wasm-bindgen, and those that look at dependencies and look for inputs.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use super::{announce, cache_dir, locked_version, on_path};

/// A tool at the one version that fits.
pub struct CargoTool {
    /// The program, and the name of its folder in the cache.
    program: &'static str,
    /// The crate that holds it.
    package: &'static str,
    version: String,
    /// How `cargo install` gets it fastest; what it is for decides, not how fast the tool itself runs.
    install: &'static [&'static str],
    minutes: &'static str,
}

/// Trunk, at the version this was tried with: newer ones need a newer rustc.
pub fn trunk() -> CargoTool {
    CargoTool {
        program: "trunk",
        package: "trunk",
        version: "0.21.14".to_owned(),
        // The default features are a web server with TLS and an updater: not needed, and half the time.
        install: &["--locked", "--debug", "--no-default-features"],
        minutes: "about 5 minutes on 2 cores",
    }
}

/// wasm-bindgen's tool, which must be of the very version the program is built with.
pub fn wasm_bindgen() -> Result<CargoTool> {
    Ok(CargoTool {
        program: "wasm-bindgen",
        package: "wasm-bindgen-cli",
        version: locked_version("wasm-bindgen")?,
        // Not `--locked`: its lock file names a crate version that the registry no longer has.
        install: &["--debug"],
        minutes: "about 2 minutes on 2 cores",
    })
}

/// cargo-deny, which looks at licences, sources and known advisories of dependencies.
pub fn deny() -> CargoTool {
    CargoTool {
        program: "cargo-deny",
        package: "cargo-deny",
        version: "0.20.2".to_owned(),
        install: &["--locked", "--debug"],
        minutes: "about 2 minutes on 2 cores",
    }
}

/// cargo-fuzz, which has libFuzzer look for inputs.
pub fn fuzz() -> CargoTool {
    CargoTool {
        program: "cargo-fuzz",
        package: "cargo-fuzz",
        version: "0.13.2".to_owned(),
        install: &["--locked", "--debug"],
        minutes: "half a minute on 2 cores",
    }
}

impl CargoTool {
    /// Finds or installs the tool; gives the folder to put on PATH, or nothing where PATH has it.
    pub fn ensure(&self, sh: &Shell) -> Result<Option<PathBuf>> {
        if let Some(found) = on_path(&[self.program])
            && self.fits(sh, &found)
        {
            return Ok(None);
        }
        let root = cache_dir()?.join("tools").join(format!("{}-{}", self.program, self.version));
        let bin = root.join("bin");
        let program = bin.join(format!("{}{}", self.program, env::consts::EXE_SUFFIX));
        if program.is_file() && self.fits(sh, &program) {
            return Ok(Some(bin));
        }
        self.install(sh, &root)?;
        Ok(Some(bin))
    }

    fn fits(&self, sh: &Shell, program: &Path) -> bool {
        cmd!(sh, "{program} --version")
            .quiet()
            .ignore_stderr()
            .read()
            .is_ok_and(|text| text.split_whitespace().any(|word| word == self.version))
    }

    fn install(&self, sh: &Shell, root: &Path) -> Result<()> {
        let Self { program, package, version, minutes, .. } = self;
        let flags = self.install;
        let spec = format!("{package}@{version}");
        // Outside the workspace, so that none of its settings reach the tool's build,
        // but with the same toolchain.
        let _cwd = sh.push_dir(env::temp_dir());
        if on_path(&["cargo-binstall"]).is_some() {
            announce(&format!("fetching {program} {version} with cargo binstall (seconds)"));
            let fetched = cmd!(
                sh,
                "cargo binstall --no-confirm --disable-strategies compile --root {root} {spec}"
            )
            .run();
            if fetched.is_ok() {
                return Ok(());
            }
        }
        announce(&format!(
            "building {program} {version} into {} ({minutes}, once)",
            root.display()
        ));
        cmd!(sh, "cargo install {flags...} --root {root} {spec}")
            // The tool's build is thrown away afterwards: it must not fill the project's target folder.
            .env_remove(OsStr::new("CARGO_TARGET_DIR"))
            .run()
            .with_context(|| {
                format!(
                    "{program} {version} could not be installed: check that crates.io can be reached, \
                     or put {program} {version} on PATH, then run the command again."
                )
            })
    }
}
