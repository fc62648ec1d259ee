//! What is handed over when the program breaks off: the whole record, since in a visit that keeps nothing it is nowhere else.

use std::{cell::RefCell, panic};

use career::{Framework, Record};

use crate::{later, platform::rescue, shared::Shared};

thread_local! {
    static LATEST: RefCell<Option<(Shared<Record>, Shared<Framework>)>> = const { RefCell::new(None) };
}

/// Remembers the record on the screen.
pub fn remember(record: &Shared<Record>, framework: &Shared<Framework>) {
    LATEST.set(Some((record.clone(), framework.clone())));
}

/// Has the record and the place handed over should the program break off. The page says so then (`boot/boot.js`). What is
/// stored stays as it is.
pub fn on_panic() {
    panic::set_hook(Box::new(|panic| {
        let place = panic.location();
        let place = place.map(|place| [place.file(), ":", &place.line().to_string()].concat());
        // First: should writing the record break off as well, the rest is there.
        rescue::hand_over(None, place.as_deref().unwrap_or_default());
        let file = LATEST.with(|latest| {
            let latest = latest.try_borrow().ok()?;
            let (record, framework) = latest.as_ref()?;
            let write = later::here()?.records.write;
            (!record.is_empty()).then(|| write(record, framework))
        });
        rescue::hand_over(file.as_deref(), place.as_deref().unwrap_or_default());
    }));
}
