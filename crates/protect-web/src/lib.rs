//! `protect` as a WebAssembly module of its own, for the worker in `boot/protect.js`.

use protect::Fault;
use wasm_bindgen::prelude::wasm_bindgen;

/// The file that holds `bytes` and opens with this passphrase; nothing if that cannot be done.
#[wasm_bindgen]
pub fn seal(bytes: &[u8], passphrase: &str) -> Option<Vec<u8>> {
    protect::seal(bytes, passphrase).ok()
}

/// What is in a protected file.
///
/// # Errors
/// The name of the [`Fault`], as `src/platform/protect.rs` knows it.
#[wasm_bindgen]
pub fn open(file: &[u8], passphrase: &str) -> Result<Vec<u8>, String> {
    protect::open(file, passphrase).map_err(|fault| name(fault).to_owned())
}

fn name(fault: Fault) -> &'static str {
    match fault {
        Fault::NotProtected => "not-protected",
        Fault::ForAKey => "for-a-key",
        Fault::WrongPassphrase => "wrong-passphrase",
        Fault::Damaged => "damaged",
        Fault::TooMuchWork => "too-much-work",
    }
}
