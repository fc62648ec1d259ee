//! `cargo xtask fuzz`: has libFuzzer look for inputs that break a reader, by what of it they reach.

mod keep;
mod report;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use xshell::{Shell, cmd};

use crate::{tools, workspace};
use report::Figures;

/// What the command line says.
pub struct Options {
    /// How long each target is tried.
    pub seconds: u32,
    /// Which targets; all where none is named.
    pub targets: Vec<String>,
    /// Whether the table goes into the documentation.
    pub write: bool,
    /// Whether inputs that reach something new are kept.
    pub keep: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { seconds: 60, targets: Vec::new(), write: false, keep: false }
    }
}

/// The longest input in bytes, the most memory in MB, and the longest time for one input in seconds.
const LIMITS: [&str; 3] = ["-max_len=65536", "-rss_limit_mb=2048", "-timeout=10"];

/// Builds every target and tries one after the other. One that breaks does not keep the others from being tried.
pub fn run(options: &Options) -> Result<ExitCode> {
    let sh = workspace::shell()?;
    tools::for_fuzzing(&sh)?;
    // The pinned toolchain is for everything else.
    let _nightly = sh.push_env("RUSTUP_TOOLCHAIN", tools::NIGHTLY);
    println!("building the targets for the fuzzer (some minutes the first time)");
    cmd!(sh, "cargo fuzz build --fuzz-dir tests/fuzz --codegen-units 16")
        .run()
        .context("The targets cannot be built: see the messages above.")?;
    let mut all = Vec::new();
    for name in targets(options)? {
        println!("{name}: trying inputs for {} s", options.seconds);
        let figures = try_one(&sh, &name, options.seconds)?;
        println!("  {figures}");
        if options.keep && figures.broken.is_none() {
            keep::what_reaches_more(&sh, &program(&name), &name)?;
        }
        all.push(figures);
    }
    let table = report::table(&all, options.seconds, &machine(&sh));
    println!("\n{table}");
    if options.write {
        report::put(&table)?;
    }
    let broken: Vec<_> = all.iter().filter_map(|one| one.broken.as_deref()).collect();
    if broken.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    println!(
        "What broke something is in tests/fuzz/artifacts/. Mend it, then move it to tests/fuzz/corpus/:"
    );
    for said in broken {
        println!("  {said}");
    }
    Ok(ExitCode::FAILURE)
}

/// The targets that were named, or all.
fn targets(options: &Options) -> Result<Vec<String>> {
    let folder = workspace::fuzz().join("corpus");
    let entries = std::fs::read_dir(&folder).context("tests/fuzz/corpus is not there.")?;
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut known: Vec<_> = names.collect();
    known.sort();
    for name in &options.targets {
        ensure!(known.contains(name), "`{name}` is no target; there are {}.", known.join(", "));
    }
    Ok(if options.targets.is_empty() { known } else { options.targets.clone() })
}

/// The program of a target, as it was built.
fn program(name: &str) -> PathBuf {
    let host = "x86_64-unknown-linux-gnu";
    workspace::fuzz().join("target").join(host).join("release").join(name)
}

fn try_one(sh: &Shell, name: &str, seconds: u32) -> Result<Figures> {
    let fuzz = workspace::fuzz();
    let found = fuzz.join("found").join(name);
    let artifacts = fuzz.join("artifacts").join(name);
    sh.create_dir(&found)?;
    sh.create_dir(&artifacts)?;
    let corpus = fuzz.join("corpus").join(name);
    let prefix = format!("-artifact_prefix={}/", artifacts.display());
    let words = format!("-dict={}", fuzz.join("words.dict").display());
    let time = format!("-max_total_time={seconds}");
    let program = program(name);
    let output = cmd!(
        sh,
        "{program} {found} {corpus} {LIMITS...} {time} {prefix} {words} -print_final_stats=1 -use_value_profile=1"
    )
    .quiet()
    .ignore_status()
    .output()
    .with_context(|| format!("{} cannot be run.", program.display()))?;
    Ok(Figures::read(name, &String::from_utf8_lossy(&output.stderr), output.status.success()))
}

/// What it was tried on.
fn machine(sh: &Shell) -> String {
    let cpu = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpu.lines().find_map(|line| line.strip_prefix("model name")?.split_once(':'));
    let model = model.map_or("a processor", |(_, name)| name.trim()).to_owned();
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let rustc = cmd!(sh, "rustc --version").quiet().read().unwrap_or_default();
    let day = cmd!(sh, "date +%F").quiet().read().unwrap_or_default();
    format!("On {day}, {cores} × {model}, {rustc}")
}
