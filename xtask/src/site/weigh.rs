//! How much a first visit downloads.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::{compress, page};

/// The contract's limit, in bytes.
const BUDGET: usize = 250_000;

/// One file of the first load.
pub struct Weight {
    /// Its address, relative to the page.
    pub path: String,
    /// Its size on disk.
    pub raw: usize,
    /// What travels, at the best compression.
    pub sent: usize,
}

/// Everything that opening `#/` requests; a browser test holds that it is just this.
pub struct FirstLoad {
    /// The files, the page first.
    pub files: Vec<Weight>,
}

/// Weighs the first load of a finished site.
pub fn first_load(dist: &Path) -> Result<FirstLoad> {
    let html = fs::read_to_string(dist.join("index.html"))
        .context("dist/index.html is missing: run `cargo xtask build` first.")?;
    let mut paths = vec!["index.html".to_owned()];
    paths.extend(page::linked(&html));
    let files = paths
        .into_iter()
        .map(|path| {
            let bytes = fs::read(dist.join(&path))
                .with_context(|| format!("dist/{path} is missing: build again."))?;
            // Most stand packed beside the others already, just so.
            let sent = match fs::metadata(dist.join(format!("{path}.br"))) {
                Ok(packed) => usize::try_from(packed.len())?,
                Err(_) => compress::brotli(&bytes, compress::BEST).len(),
            };
            Ok(Weight { raw: bytes.len(), sent, path })
        })
        .collect::<Result<_>>()?;
    Ok(FirstLoad { files })
}

impl FirstLoad {
    /// All bytes that travel.
    pub fn sent(&self) -> usize {
        self.files.iter().map(|file| file.sent).sum()
    }

    /// Whether the contract's limit is kept.
    pub fn fits(&self) -> bool {
        self.sent() <= BUDGET
    }

    /// A table of the files, and the sum beside the limit.
    pub fn table(&self) -> String {
        use std::fmt::Write as _;
        let mut text = String::from("first load of #/ (bytes)              raw   brotli 11\n");
        for file in &self.files {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "  {:<32} {:>8}  {:>8}", file.path, file.raw, file.sent);
        }
        let _ = write!(text, "  {:<32} {:>8}  {:>8}  (limit {BUDGET})", "all", "", self.sent());
        text
    }
}
