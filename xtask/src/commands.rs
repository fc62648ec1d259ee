//! Which command does what, and their flags.

mod bench;
mod build;
mod check_data;
mod fuzz;
mod gallery;
mod schema;
mod serve;
mod test;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Result, bail};
use lexopt::prelude::*;

use crate::site::Profile;

const HELP: &str = "\
cargo xtask serve [--port N] [--dev] [--no-build]   set up, build, serve on this machine (--dev: and again after each change)
cargo xtask build [--content DIR] [--dev]           the release site in dist/, with other content if given
cargo xtask test [native|e2e|firefox] [-- ARGS]     every check and test (ARGS go to Playwright)
cargo xtask bench [--as-built] [--pages] [--write]  the benchmarks (of dist/ as it is; Lighthouse on every page; into docs/)
cargo xtask fuzz [--seconds N] [--keep] [--write] [TARGET…]   looks for inputs that break a reader (nightly)
cargo xtask gallery [--as-built]                    pictures of the site into docs/gallery
cargo xtask check-data [DIR]                        validate a content folder
cargo xtask schema                                  the schemas of content files, for editors
";

/// Reads the command line and runs the command it names.
pub fn run(mut parser: lexopt::Parser) -> Result<ExitCode> {
    let Some(command) = parser.next()? else {
        print!("{HELP}");
        return Ok(ExitCode::SUCCESS);
    };
    let command = match command {
        Value(name) => name.string()?,
        Short('h') | Long("help") => "help".to_owned(),
        other => return Err(other.unexpected().into()),
    };
    match command.as_str() {
        "serve" => serve::run(&serve_options(&mut parser)?),
        "build" => build::run(build_options(&mut parser)?),
        "test" => test::run(&test_options(&mut parser)?),
        "bench" => bench::run(bench_options(&mut parser)?),
        "fuzz" => fuzz::run(&fuzz_options(&mut parser)?),
        "gallery" => gallery::run(as_built(&mut parser)?),
        "check-data" => check_data::run(directory(&mut parser)?),
        "schema" => {
            no_more(&mut parser)?;
            schema::run()
        }
        "help" => {
            print!("{HELP}");
            Ok(ExitCode::SUCCESS)
        }
        other => bail!("`{other}` is no command of this project: run `cargo xtask` for the list"),
    }
}

fn serve_options(parser: &mut lexopt::Parser) -> Result<serve::Options> {
    let mut options = serve::Options::default();
    while let Some(arg) = parser.next()? {
        match arg {
            Long("port") => options.port = Some(parser.value()?.parse()?),
            Long("dev") => options.profile = Profile::Dev,
            Long("release") => options.profile = Profile::Release,
            Long("no-build") => options.build = false,
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}

fn build_options(parser: &mut lexopt::Parser) -> Result<build::Options> {
    let mut options = build::Options::default();
    while let Some(arg) = parser.next()? {
        match arg {
            Long("content") => options.content = Some(PathBuf::from(parser.value()?)),
            Long("dev") => options.profile = Profile::Dev,
            Long("release") => options.profile = Profile::Release,
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}

fn bench_options(parser: &mut lexopt::Parser) -> Result<bench::Options> {
    let mut options = bench::Options::default();
    while let Some(arg) = parser.next()? {
        match arg {
            Long("as-built") => options.as_built = true,
            Long("pages") => options.pages = true,
            Long("write") => options.write = true,
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}

fn fuzz_options(parser: &mut lexopt::Parser) -> Result<fuzz::Options> {
    let mut options = fuzz::Options::default();
    while let Some(arg) = parser.next()? {
        match arg {
            Long("seconds") => options.seconds = parser.value()?.parse()?,
            Long("keep") => options.keep = true,
            Long("write") => options.write = true,
            Value(name) => options.targets.push(name.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}

fn test_options(parser: &mut lexopt::Parser) -> Result<test::Options> {
    let mut options = test::Options::default();
    // After `--`, lexopt hands everything over as values: the first plain value is the selection.
    let mut selected = false;
    while let Some(arg) = parser.next()? {
        match arg {
            Value(value)
                if !selected && ["native", "e2e", "firefox"].iter().any(|part| value == *part) =>
            {
                options.native = value == "native";
                options.e2e = value == "e2e";
                options.firefox = value != "native";
                selected = true;
            }
            Value(value) => options.playwright.push(value.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}

fn as_built(parser: &mut lexopt::Parser) -> Result<bool> {
    let mut as_built = false;
    while let Some(arg) = parser.next()? {
        match arg {
            Long("as-built") => as_built = true,
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(as_built)
}

fn directory(parser: &mut lexopt::Parser) -> Result<Option<PathBuf>> {
    let mut directory = None;
    while let Some(arg) = parser.next()? {
        match arg {
            Value(value) if directory.is_none() => directory = Some(PathBuf::from(value)),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(directory)
}

fn no_more(parser: &mut lexopt::Parser) -> Result<()> {
    match parser.next()? {
        None => Ok(()),
        Some(arg) => Err(arg.unexpected().into()),
    }
}
