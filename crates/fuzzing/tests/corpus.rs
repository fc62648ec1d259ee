//! Every input that was kept is tried again: those that once broke something, those that reach what no other reaches, and
//! hostile ones made by hand.

use std::{
    collections::BTreeSet,
    fs,
    panic::catch_unwind,
    path::{Path, PathBuf},
};

use fuzzing::TARGETS;

/// `tests/fuzz`.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fuzz")
}

/// The files of a folder, in order.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|_| panic!("{} is there", folder.display()));
    let mut files: Vec<_> = entries.map(|entry| entry.expect("it can be read").path()).collect();
    files.sort();
    files
}

fn names(folder: &Path) -> BTreeSet<String> {
    let stem = |path: PathBuf| path.file_stem().map(|name| name.to_string_lossy().into_owned());
    files(folder).into_iter().filter_map(stem).collect()
}

#[test]
fn every_target_has_inputs_and_a_program_and_nothing_else_has() {
    let targets: BTreeSet<_> = TARGETS.iter().map(|target| target.name.to_owned()).collect();
    assert_eq!(targets.len(), TARGETS.len(), "no name stands twice");
    assert_eq!(names(&folder().join("corpus")), targets);
    assert_eq!(names(&folder().join("fuzz_targets")), targets);
    for target in TARGETS {
        let count = files(&folder().join("corpus").join(target.name)).len();
        assert!(count >= 5, "{} has {count} inputs", target.name);
        let program = folder().join("fuzz_targets").join(format!("{}.rs", target.name));
        let text = fs::read_to_string(program).expect("the program is there");
        assert!(text.contains(&format!("target!(\"{}\")", target.name)), "{text}");
    }
}

#[test]
fn every_input_that_was_kept_is_tried_again() {
    let mut broken = Vec::new();
    for target in TARGETS {
        for file in files(&folder().join("corpus").join(target.name)) {
            let input = fs::read(&file).expect("the input can be read");
            // One that breaks something does not hide the next.
            if catch_unwind(|| target.run(&input)).is_err() {
                broken.push(format!("{} {}", target.name, file.display()));
            }
        }
    }
    assert_eq!(broken, [] as [String; 0]);
}

#[test]
fn what_is_kept_is_small() {
    let all = TARGETS.iter().flat_map(|target| files(&folder().join("corpus").join(target.name)));
    let bytes: u64 = all.map(|file| fs::metadata(file).expect("it is there").len()).sum();
    assert!(bytes < 2_000_000, "{bytes} bytes: `cargo xtask fuzz --minimise`");
}
