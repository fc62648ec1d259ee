//! Runs one part after the other, and counts.

use std::process::ExitCode;
use std::time::Instant;

use anyhow::Result;

/// What has passed so far.
#[derive(Default)]
pub struct Parts {
    lines: Vec<String>,
    passed: usize,
    failed: usize,
    skipped: usize,
}

impl Parts {
    /// Runs one part and says how it ended; gives what it gave, if it passed.
    pub fn run<T>(&mut self, name: &str, part: impl FnOnce() -> Result<T>) -> Option<T> {
        println!("\n=== {name}");
        let start = Instant::now();
        let result = part();
        let seconds = start.elapsed().as_secs_f64();
        match result {
            Ok(value) => {
                self.passed += 1;
                self.say(format!("ok      {name} ({seconds:.1} s)"));
                Some(value)
            }
            Err(error) => {
                self.failed += 1;
                for cause in error.chain().skip(1) {
                    println!("  because: {cause}");
                }
                println!("{error}");
                self.say(format!("FAILED  {name} ({seconds:.1} s)"));
                None
            }
        }
    }

    /// A part that cannot run because one before it failed.
    pub fn skip(&mut self, name: &str) {
        self.skipped += 1;
        self.say(format!("skipped {name}"));
    }

    /// A part that this machine cannot run, and what would change that.
    pub fn lacks(&mut self, name: &str, hint: &str) {
        self.skipped += 1;
        self.say(format!("skipped {name}: {hint}"));
    }

    /// All parts once more, and the count as the last line.
    pub fn summary(&self) -> ExitCode {
        println!("\n=== summary");
        for line in &self.lines {
            println!("{line}");
        }
        let skipped =
            if self.skipped > 0 { format!(", {} skipped", self.skipped) } else { String::new() };
        println!("{} passed, {} failed{skipped}", self.passed, self.failed);
        if self.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }

    fn say(&mut self, line: String) {
        println!("{line}");
        self.lines.push(line);
    }
}
