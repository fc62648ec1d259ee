//! Protecting files with a passphrase, and opening protected ones. The work is done by a WebAssembly module of its own
//! (`crates/protect-web`) in a worker (`boot/protect.js`), which are asked for when they are first used.

use gloo_file::{Blob, ObjectUrl};
use js_sys::{Array, ArrayBuffer, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, Response, Worker};

use super::page::{document, window};

/// Why a file cannot be protected or opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It was made for the holder of a key, and has no passphrase.
    ForAKey,
    /// Another passphrase opens it.
    WrongPassphrase,
    /// Part of it is missing, or was changed.
    Damaged,
    /// It asks for more work than anybody should do for a file.
    TooMuchWork,
    /// It opened, and what is in it is no text: none of the portal's files.
    NotText,
    /// The program for it did not arrive, or may not run here.
    NotLoaded,
    /// The machine has not the memory for it.
    NotPossible,
}

impl Fault {
    fn named(name: &str) -> Self {
        match name {
            "for-a-key" => Self::ForAKey,
            "wrong-passphrase" => Self::WrongPassphrase,
            "too-much-work" => Self::TooMuchWork,
            "not-loaded" => Self::NotLoaded,
            "not-possible" => Self::NotPossible,
            _ => Self::Damaged,
        }
    }
}

/// The file that holds `bytes` and opens with this passphrase. Dropping the future ends the work.
///
/// # Errors
/// That it cannot be done here.
pub async fn seal(bytes: &[u8], passphrase: &str) -> Result<Vec<u8>, Fault> {
    work(false, bytes, passphrase).await
}

/// What is in a protected file. Dropping the future ends the work.
///
/// # Errors
/// Why it does not open.
pub async fn open(file: &[u8], passphrase: &str) -> Result<Vec<u8>, Fault> {
    work(true, file, passphrase).await
}

/// What a protected file begins with: written in bytes, or in letters. `crates/protect` is not here to be asked.
const BYTES: &[u8] = b"age-encryption.org/";
const LETTERS: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";

/// Whether a file that begins so is a protected one.
pub fn is_protected(file: &[u8]) -> bool {
    // Mail programs put blank lines before letters.
    file.starts_with(BYTES) || file.trim_ascii_start().starts_with(LETTERS)
}

/// Ends its worker with all it knows; beside it the address of its script, if that is in the page.
struct Ended {
    worker: Worker,
    _address: Option<ObjectUrl>,
}

impl Drop for Ended {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

async fn work(opens: bool, bytes: &[u8], passphrase: &str) -> Result<Vec<u8>, Fault> {
    let (ended, module) = worker().await.ok_or(Fault::NotLoaded)?;
    let worker = &ended.worker;
    let job = Array::of4(
        &module,
        &JsValue::from_bool(opens),
        &Uint8Array::from(bytes),
        &JsValue::from_str(passphrase),
    );
    let (mut heard, mut failed) = (None, None);
    let answer = Promise::new(&mut |settle: Function, _| {
        let fail = settle.clone();
        let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            let _ = settle.call1(&JsValue::UNDEFINED, &event.data());
        });
        // It did not arrive, is of another portal, or may not run here.
        let break_off = Closure::<dyn FnMut(JsValue)>::new(move |_| {
            let _ = fail.call1(&JsValue::UNDEFINED, &JsValue::from_str("not-loaded"));
        });
        worker.set_onmessage(Some(hear.as_ref().unchecked_ref()));
        worker.set_onerror(Some(break_off.as_ref().unchecked_ref()));
        (heard, failed) = (Some(hear), Some(break_off));
    });
    worker.post_message(&job).map_err(|_| Fault::NotPossible)?;
    let answer = JsFuture::from(answer).await.map_err(|_| Fault::NotLoaded)?;
    drop((heard, failed));
    match answer.dyn_into::<Uint8Array>() {
        Ok(bytes) => Ok(bytes.to_vec()),
        Err(name) => Err(Fault::named(&name.as_string().unwrap_or_default())),
    }
}

/// A worker, and what it gets its module from.
async fn worker() -> Option<(Ended, JsValue)> {
    if let Ok(inside) = Reflect::get(&window(), &JsValue::from_str("ayumiInside"))
        && let Ok(inside) = inside.dyn_into::<Function>()
    {
        return inside_worker(&inside).await;
    }
    let names = document().query_selector("meta[name=ayumi-protect]").ok()??;
    let names = names.get_attribute("content")?;
    let (script, module) = names.split_once(' ')?;
    // The worker asks for it from where it is itself.
    let worker = Ended { worker: Worker::new(script).ok()?, _address: None };
    Some((worker, JsValue::from_str(module)))
}

/// The same in the one file, where both are inside the page: a worker there can ask for nothing.
async fn inside_worker(inside: &Function) -> Option<(Ended, JsValue)> {
    let script: ArrayBuffer = bytes(inside, "protect.js").await?.dyn_into().ok()?;
    let module = bytes(inside, "protect.wasm").await?;
    let script =
        Blob::new_with_options(&*Uint8Array::new(&script).to_vec(), Some("text/javascript"));
    let address = ObjectUrl::from(script);
    Some((Ended { worker: Worker::new(&address).ok()?, _address: Some(address) }, module))
}

/// A file inside the page.
async fn bytes(inside: &Function, name: &str) -> Option<JsValue> {
    let answer = inside.call1(&JsValue::UNDEFINED, &JsValue::from_str(name)).ok()?;
    let answer: Response = JsFuture::from(Promise::resolve(&answer)).await.ok()?.dyn_into().ok()?;
    if !answer.ok() {
        return None;
    }
    JsFuture::from(answer.array_buffer().ok()?).await.ok()
}
