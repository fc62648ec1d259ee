//! Choices about the portal itself. Kept in `localStorage`, which is good enough for a preference and not for
//! what a person writes; where it is blocked, a choice lasts as long as the page.

use std::cell::Cell;

use career::Language;
use gloo::events::EventListener;
use web_sys::Storage;

use super::page::window;

const LANGUAGE: &str = "ayumi.language";
const KEEP: &str = "ayumi.keep";
const CHANGES: &str = "ayumi.changes";
const COVER: &str = "ayumi.cover";
const VISIT: &str = "visit";
/// What the keys of the portal begin with: on a shared drive there are those of others beside them.
const OURS: &str = "ayumi.";

fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

fn get(key: &str) -> Option<String> {
    storage()?.get_item(key).ok().flatten()
}

fn set(key: &str, value: &str) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(key, value);
    }
}

/// The language chosen before, if any.
pub fn language() -> Option<Language> {
    get(LANGUAGE).and_then(|tag| Language::from_tag(&tag))
}

/// Remembers the language.
pub fn set_language(language: Language) {
    set(LANGUAGE, language.tag());
}

/// Whether what is entered is kept on this machine; yes until chosen otherwise.
pub fn keep() -> bool {
    get(KEEP).as_deref() != Some(VISIT)
}

/// Remembers whether to keep what is entered.
pub fn set_keep(keep: bool) {
    set(KEEP, if keep { "machine" } else { VISIT });
}

/// Calls back when that may have been chosen anew in another tab, until the listener is dropped.
pub fn on_keep(callback: impl Fn(bool) + 'static) -> EventListener {
    EventListener::new(&window(), "storage", move |_| callback(keep()))
}

thread_local! {
    /// For as long as the page, where nothing is remembered longer.
    static CHOSEN: Cell<Option<u32>> = const { Cell::new(None) };
}

/// After how many minutes without anybody there the page is covered, if at all.
pub fn cover() -> Option<u32> {
    // Rendered natively there is nothing to ask.
    if !cfg!(target_family = "wasm") {
        return None;
    }
    let kept = get(COVER).and_then(|minutes| minutes.parse().ok());
    kept.or_else(|| CHOSEN.get()).filter(|minutes| *minutes > 0)
}

/// Remembers after how many; never if zero.
pub fn set_cover(minutes: u32) {
    CHOSEN.set(Some(minutes));
    set(COVER, &minutes.to_string());
}

/// How much was changed since everything was last saved to a file.
pub fn changes() -> u32 {
    get(CHANGES).and_then(|number| number.parse().ok()).unwrap_or_default()
}

/// Remembers how much was changed since then; of nothing, nothing stays.
pub fn set_changes(changes: u32) {
    if changes > 0 {
        set(CHANGES, &changes.to_string());
    } else if let Some(storage) = storage() {
        let _ = storage.remove_item(CHANGES);
    }
}

/// Forgets the choices that say something about the person, and whatever else of the portal may be there. That nothing
/// is kept on this machine stays chosen, and that the page is to be covered with it: whoever erases on a shared machine
/// means it, and it says nothing of anybody.
pub fn erase() {
    let shared = !keep();
    let stays = |key: &str| shared && (key == KEEP || key == COVER);
    let session = window().session_storage().ok().flatten();
    for storage in [storage(), session].into_iter().flatten() {
        let count = storage.length().unwrap_or_default();
        let keys = (0..count).filter_map(|place| storage.key(place).ok().flatten());
        // All named before the first goes: they move up.
        for key in keys.collect::<Vec<_>>() {
            if key.starts_with(OURS) && !stays(&key) {
                let _ = storage.remove_item(&key);
            }
        }
    }
    if !shared {
        CHOSEN.set(None);
    }
}
