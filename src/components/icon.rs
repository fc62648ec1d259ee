//! Signs that stand beside words. Each is drawn once, here; none says anything that its words do not.

use yew::prelude::*;

/// A sign: what is drawn, as a path on a field of 24 by 24.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Icon(&'static str);

impl Icon {
    /// Good to know.
    pub const INFO: Self = Self("M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM12 11v6M12 7.5v.5");
    /// Look at this.
    pub const ALERT: Self = Self("M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM12 7v6M12 16.5v.5");
    /// Searching.
    pub const SEARCH: Self = Self("M11 17a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM15.5 15.5L20 20");
    /// Kept: into the box.
    pub const KEPT: Self = Self("M12 3v10m-4-4 4 4 4-4M4 15v5h16v-5");
    /// Not kept: past the box.
    pub const NOT_KEPT: Self = Self("M4 9V4h16v5M12 21V10m-4 7 4 4 4-4");
    /// Something failed.
    pub const FAILED: Self = Self("M12 4v11M12 19v1");
    /// Ranks, one over the other.
    pub const RANKS: Self = Self("M3 20h5v-5h5v-5h5V4h3");
    /// Where one stands.
    pub const STANDING: Self = Self("M5 4h14v16H5zM8 12l3 3 5-6");
    /// Growing.
    pub const GROWING: Self =
        Self("M12 20v-9M12 13c0-4-3-6-8-6 0 4 3 6 8 6zM12 11c0-4 3-6 8-6 0 4-3 6-8 6z");
    /// Two who talk.
    pub const INTERVIEW: Self = Self("M3 4h12v9H9l-3 3v-3H3zM18 9h3v8h-2v3l-3-3h-5");
    /// Two together.
    pub const TOGETHER: Self = Self(
        "M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 19c0-4 3-5 6-5s6 1 6 5M16 5a3 3 0 0 1 0 6M18 14c2 1 3 2 3 5",
    );
    /// The policy, as a book.
    pub const POLICY: Self =
        Self("M12 6c-2-2-5-2-8-2v14c3 0 6 0 8 2 2-2 5-2 8-2V4c-3 0-6 0-8 2zM12 6v14");
    /// A turning point.
    pub const FLAG: Self = Self("M4 21V3M4 4h13l-3 4 3 4H4");
    /// A screen before a room of people.
    pub const SCREEN: Self = Self("M3 4h18v11H3zM12 15v3M8 21l4-3 4 3");
    /// For oneself alone.
    pub const PRIVATE: Self = Self("M8 11V7a4 4 0 0 1 8 0v4M5 11h14v10H5z");
    /// No longer for oneself alone.
    pub const OPEN: Self = Self("M8 11V7a4 4 0 0 1 7.5-2M5 11h14v10H5z");
    /// Said, not printed.
    pub const TALK: Self = Self("M4 4h16v12h-9l-5 4v-4H4z");
    /// On paper, or in a file.
    pub const PAPER: Self = Self("M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6");
    /// Into a file.
    pub const FILE: Self = Self("M6 3h8l4 4v14H6zM14 3v4h4M12 18v-7m-3 3 3-3 3 3");
    /// Done.
    pub const DONE: Self = Self("M4 12l5 5L20 6");
    /// Begun.
    pub const DRAFT: Self = Self("M4 20l1-5L16 4l4 4L9 19z");
    /// Nothing yet.
    pub const EMPTY: Self = Self("M5 12h14");
    /// Handing out what one shows.
    pub const SHOW: Self = Self("M3 4h10v16H3zM6 8h4M6 12h4M15 12h6M18 9l3 3-3 3");
    /// Looking at what somebody shows.
    pub const LOOK: Self = Self("M3 12h6M6 9l3 3-3 3M11 4h10v16H11zM14 8h4M14 12h4");
    /// Several views of one person.
    pub const AROUND: Self =
        Self("M12 13a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 20c1-4 4-6 8-6s7 2 8 6M2 9l3 2M22 9l-3 2");
}

/// The sign, as high as a line. For the eye only.
pub fn icon(icon: Icon) -> Html {
    drawn(icon, "icon")
}

/// The same, large: a sign that leads.
pub fn large_icon(icon: Icon) -> Html {
    drawn(icon, "icon icon--large")
}

fn drawn(Icon(way): Icon, class: &'static str) -> Html {
    html! {
        <svg {class} viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d={way} /></svg>
    }
}
