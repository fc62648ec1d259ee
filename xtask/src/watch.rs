//! Waits for changes of files. It looks at their times a few times a second: with the few hundred that there are this
//! costs nothing, and works on shared and mounted folders, where systems tell programs of no change.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};

const PAUSE: Duration = Duration::from_millis(150);

/// Some files and folders, as they were at the last look.
pub struct Watch {
    root: PathBuf,
    names: &'static [&'static str],
    seen: HashMap<PathBuf, SystemTime>,
}

impl Watch {
    /// Looks at these files and folders of `root` for the first time.
    pub fn new(root: &Path, names: &'static [&'static str]) -> Self {
        let root = root.to_owned();
        let seen = look(&root, names);
        Self { root, names, seen }
    }

    /// Waits until something has changed and then nothing more does for a moment; the names below the root.
    pub fn wait(&mut self) -> Vec<PathBuf> {
        let mut changed = Vec::new();
        loop {
            thread::sleep(PAUSE);
            let now = look(&self.root, self.names);
            let before = changed.len();
            changed.extend(differing(&self.seen, &now));
            self.seen = now;
            // An editor writes a file in several steps, and a checkout many files.
            if !changed.is_empty() && changed.len() == before {
                return changed;
            }
        }
    }
}

fn differing(
    before: &HashMap<PathBuf, SystemTime>,
    now: &HashMap<PathBuf, SystemTime>,
) -> Vec<PathBuf> {
    let gone = before.keys().filter(|file| !now.contains_key(*file));
    let other = now.iter().filter(|(file, time)| before.get(*file) != Some(time));
    gone.chain(other.map(|(file, _)| file)).cloned().collect()
}

fn look(root: &Path, names: &[&str]) -> HashMap<PathBuf, SystemTime> {
    let mut seen = HashMap::new();
    for name in names {
        note(root, Path::new(name), &mut seen);
    }
    seen
}

/// What goes away while it is looked at is seen at the next look.
fn note(root: &Path, name: &Path, seen: &mut HashMap<PathBuf, SystemTime>) {
    let path = root.join(name);
    let Ok(about) = fs::metadata(&path) else { return };
    if about.is_dir() {
        for entry in fs::read_dir(&path).into_iter().flatten().flatten() {
            note(root, &name.join(entry.file_name()), seen);
        }
    } else if let Ok(time) = about.modified() {
        seen.insert(name.to_owned(), time);
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};
    use std::thread;
    use std::time::Duration;

    use super::{PAUSE, Watch};

    #[test]
    fn changed_new_and_deleted_files_are_noticed() {
        let root = std::env::temp_dir().join(format!("ayumi-watch-{}", std::process::id()));
        fs::create_dir_all(root.join("src/deep")).expect("a folder");
        for name in ["src/old.rs", "src/same.rs", "other.rs"] {
            fs::write(root.join(name), "1").expect("a file");
        }
        let mut watch = Watch::new(&root, &["src", "missing"]);
        let folder = root.clone();
        let edits = thread::spawn(move || {
            thread::sleep(PAUSE * 2);
            fs::write(folder.join("src/deep/new.rs"), "2").expect("a file");
            fs::write(folder.join("other.rs"), "not looked at").expect("a file");
            fs::remove_file(folder.join("src/old.rs")).expect("gone");
        });
        let mut changed = watch.wait();
        edits.join().expect("no fault");
        thread::sleep(Duration::from_millis(5));
        fs::remove_dir_all(root).expect("emptied");
        changed.sort();
        assert_eq!(
            changed,
            ["src/deep/new.rs", "src/old.rs"].map(|name| PathBuf::from(Path::new(name)))
        );
    }
}
