//! Something the reader should know before going on.

use yew::prelude::*;

/// How weighty a notice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Good to know.
    Info,
    /// Done.
    Success,
    /// Look at this.
    Warning,
    /// Something did not work.
    Error,
}

impl Tone {
    fn class(self) -> &'static str {
        match self {
            Self::Info => "notice notice--info",
            Self::Success => "notice notice--success",
            Self::Warning => "notice notice--warning",
            Self::Error => "notice notice--error",
        }
    }

    fn sign(self) -> &'static str {
        match self {
            Self::Info => "M12 11v6M12 7.5v.5",
            Self::Success => "M7.5 12.5l3 3 6-7",
            Self::Warning | Self::Error => "M12 7v6M12 16.5v.5",
        }
    }
}

/// A box with a sign and a heading.
pub fn notice(tone: Tone, heading: &str, body: Html) -> Html {
    notice_with_role(tone, heading, body, None)
}

/// The same, said by a screen reader when it appears.
pub fn live_notice(tone: Tone, heading: &str, body: Html) -> Html {
    let role = if tone == Tone::Error { "alert" } else { "status" };
    notice_with_role(tone, heading, body, Some(role))
}

fn notice_with_role(tone: Tone, heading: &str, body: Html, role: Option<&'static str>) -> Html {
    html! {
        <div class={tone.class()} {role}>
            <svg class="notice__sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
                <circle cx="12" cy="12" r="10" />
                <path d={tone.sign()} />
            </svg>
            <div class="notice__body">
                <p class="notice__heading">{ heading }</p>
                { body }
            </div>
        </div>
    }
}
