//! Building again while somebody works on it: what a change does not concern is taken from the site that is there.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use super::{Parts, Profile, finish, make, remove, split, stage};
use crate::tools::WASM;
use crate::workspace;

/// Changes with every build; the page asks for it (`boot/again.js`).
const STAMP: &str = "built.txt";

/// The site, and what it was last made of.
pub struct Workbench<'a> {
    sh: &'a Shell,
    parts: Parts,
    /// What changes since the last build concern.
    owed: Concern,
}

/// How much a change concerns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Concern {
    /// Styles, content and the loader: they only have to be put together.
    #[default]
    Page,
    /// What is compiled for the page.
    Program,
    /// All the rest.
    Everything,
}

impl<'a> Workbench<'a> {
    /// Builds everything once.
    pub fn start(sh: &'a Shell) -> Result<Self> {
        Ok(Self { sh, parts: make(sh, Profile::Dev, None)?, owed: Concern::default() })
    }

    /// Builds what these files of the repository concern, and what is owed since a build that failed. The page as rendered
    /// ahead stays as it was: what is seen of it while the program starts may be of before.
    pub fn again(&mut self, changed: &[PathBuf]) -> Result<()> {
        let concerned = changed.iter().map(|file| Concern::of(file));
        self.owed = concerned.fold(self.owed, Concern::max);
        match self.owed {
            Concern::Page => self.put_together(false)?,
            Concern::Program => self.put_together(true)?,
            Concern::Everything => self.parts = make(self.sh, Profile::Dev, None)?,
        }
        self.owed = Concern::default();
        Ok(())
    }

    fn put_together(&mut self, program: bool) -> Result<()> {
        if program {
            let how = Profile::Dev.name();
            cmd!(self.sh, "cargo build --package ayumi --target {WASM} --profile {how} --locked")
                .quiet()
                .run()
                .context("The program could not be built: see the messages above.")?;
        }
        let stage = stage();
        remove(&stage)?;
        copy(&workspace::dist(), &stage)?;
        copy(&workspace::static_data(), &stage.join("static-data"))?;
        if program {
            for old in self.parts.program.files() {
                fs::remove_file(stage.join(old))?;
            }
            self.parts.program = split(self.sh, Profile::Dev, &stage)?;
        }
        finish(Profile::Dev, &stage, &self.parts)
    }
}

impl Concern {
    fn of(file: &Path) -> Self {
        let is = |ending: &str| file.extension().is_some_and(|extension| extension == ending);
        let within = |folder: &str| file.starts_with(folder);
        if within("styles") || within("static-data") || within("boot") && (is("js") || is("css")) {
            Self::Page
        } else if within("src") || within("crates/career/src") {
            Self::Program
        } else {
            Self::Everything
        }
    }
}

/// Notes in the site that it was built now.
pub fn stamp(site: &Path) -> Result<()> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    fs::write(site.join(STAMP), now.as_nanos().to_string())?;
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::Concern;

    #[test]
    fn a_change_concerns_no_more_than_it_has_to() {
        for (file, concern) in [
            ("styles/later/sheet.css", Concern::Page),
            ("static-data/ladder.json", Concern::Page),
            ("boot/start.js", Concern::Page),
            ("boot/favicon.svg", Concern::Everything),
            ("src/components/notice.rs", Concern::Program),
            ("crates/career/src/day.rs", Concern::Program),
            ("crates/protect/src/lib.rs", Concern::Everything),
            ("index.html", Concern::Everything),
            ("Cargo.lock", Concern::Everything),
        ] {
            assert_eq!(Concern::of(Path::new(file)), concern, "{file}");
        }
    }
}
