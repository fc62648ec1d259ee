//! Today.

use js_sys::Date;

/// Today's date on this machine, as `2026-11-23`.
pub fn today() -> String {
    let now = Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}
