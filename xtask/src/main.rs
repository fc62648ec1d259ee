//! The project's commands. `cargo xtask` lists them.

mod commands;
mod server;
mod site;
mod tools;
mod watch;
mod workspace;

use std::process::ExitCode;

fn main() -> ExitCode {
    match commands::run(lexopt::Parser::from_env()) {
        Ok(code) => code,
        Err(error) => {
            // Causes first: the last line a person sees is the sentence that says what to do.
            for cause in error.chain().skip(1) {
                eprintln!("  because: {cause}");
            }
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
