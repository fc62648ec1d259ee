//! placeholder
use anyhow::Result;
use std::process::ExitCode;
/// Options
pub struct Options {
    pub native: bool,
    pub e2e: bool,
    pub playwright: Vec<String>,
}
impl Default for Options {
    fn default() -> Self {
        Self { native: true, e2e: true, playwright: Vec::new() }
    }
}
/// run
pub fn run(_: &Options) -> Result<ExitCode> {
    Ok(ExitCode::SUCCESS)
}
