//! Today.

use career::day::Day;
use js_sys::Date;

/// Today's date on this machine.
pub fn today() -> Day {
    let now = Date::new_0();
    let part = |number: u32| u8::try_from(number).unwrap_or_default();
    let year = u16::try_from(now.get_full_year()).unwrap_or_default();
    // A clock that is set to another century is as good as none.
    Day::new(year, part(now.get_month() + 1), part(now.get_date())).unwrap_or(Day::FIRST)
}

/// A number that is hardly ever the same twice.
pub fn stamp() -> String {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 1")]
    let part = || (js_sys::Math::random() * f64::from(u32::MAX)) as u32;
    // Whole numbers: writing out decimals would bring along the code for it.
    format!("{}-{}", part(), part())
}
