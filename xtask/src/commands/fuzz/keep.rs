//! Which of the inputs found are kept: few and small ones that reach more than those there are.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::workspace;

/// So many bytes of inputs that were found are added to a target at most: they are replayed with every test.
const ADDED: u64 = 60_000;

/// Keeps the inputs of `name` that reach what no other one does, the smallest first.
pub fn what_reaches_more(sh: &Shell, program: &Path, name: &str) -> Result<()> {
    let fuzz = workspace::fuzz();
    let (corpus, found) = (fuzz.join("corpus").join(name), fuzz.join("found").join(name));
    let merged = sh.create_temp_dir()?;
    let merged = merged.path();
    // What is kept already counts first; of the rest only what adds something is copied.
    for file in sh.read_dir(&corpus)? {
        sh.copy_file(&file, merged)?;
    }
    cmd!(sh, "{program} -merge=1 -rss_limit_mb=2048 -timeout=10 {merged} {found}")
        .quiet()
        .ignore_stderr()
        .run()
        .with_context(|| format!("The inputs of {name} cannot be merged."))?;
    let mut more = Vec::new();
    for file in sh.read_dir(merged)? {
        let kept = file.file_name().map(|name| corpus.join(name));
        if let Some(kept) = kept.filter(|kept| !kept.exists()) {
            more.push((fs::metadata(&file)?.len(), file, kept));
        }
    }
    more.sort();
    let (mut bytes, mut count) = (0, 0);
    for (size, file, kept) in more {
        bytes += size;
        if bytes > ADDED {
            break;
        }
        fs::copy(file, kept)?;
        count += 1;
    }
    println!("  {count} more inputs are kept");
    Ok(())
}
