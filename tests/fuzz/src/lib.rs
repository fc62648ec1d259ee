//! What each target is made of.

pub use fuzzing;
pub use libfuzzer_sys;

/// A target of `crates/fuzzing`. JSON is most often changed as JSON, everything else byte by byte.
#[macro_export]
macro_rules! target {
    ($name:literal) => {
        $crate::libfuzzer_sys::fuzz_target!(|input: &[u8]| {
            $crate::fuzzing::named($name).run(input);
        });

        $crate::libfuzzer_sys::fuzz_mutator!(
            |input: &mut [u8], size: usize, most: usize, seed: u32| {
                $crate::mutate($name, input, size, most, seed)
            }
        );
    };
}

/// Changes the input in place; how long it is now.
pub fn mutate(name: &str, input: &mut [u8], size: usize, most: usize, seed: u32) -> usize {
    let mut chance = fuzzing::mutate::Chance::new(seed);
    if fuzzing::named(name).is_json()
        && chance.below(4) > 0
        && let Some(changed) = fuzzing::mutate::json(&input[..size], most, &mut chance)
    {
        input[..changed.len()].copy_from_slice(changed.as_bytes());
        return changed.len();
    }
    libfuzzer_sys::fuzzer_mutate(input, size, most)
}
