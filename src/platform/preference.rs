//! Choices about the portal itself. Kept in `localStorage`, which is good enough for a preference and not for
//! what a person writes; where it is blocked, a choice lasts as long as the page.

use career::Language;
use web_sys::Storage;

use super::page::window;

const LANGUAGE: &str = "ayumi.language";
const KEEP: &str = "ayumi.keep";
const CHANGES: &str = "ayumi.changes";
const VISIT: &str = "visit";

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

/// Forgets the choices that say something about the person. That nothing is kept on this machine stays chosen:
/// whoever erases on a shared machine means it.
pub fn erase() {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(LANGUAGE);
        let _ = storage.remove_item(CHANGES);
        if keep() {
            let _ = storage.remove_item(KEEP);
        }
    }
}
