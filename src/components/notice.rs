//! Something the reader should know before going on.

use yew::prelude::*;

use super::icon::{Icon, icon};

/// How weighty a notice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Good to know.
    Info,
    /// Look at this.
    Warning,
    /// Something did not work.
    Error,
}

impl Tone {
    fn class(self) -> &'static str {
        match self {
            Self::Info => "notice notice--info",
            Self::Warning => "notice notice--warning",
            Self::Error => "notice notice--error",
        }
    }

    fn sign(self) -> Icon {
        match self {
            Self::Info => Icon::INFO,
            Self::Warning | Self::Error => Icon::ALERT,
        }
    }
}

/// A box with a sign and a heading.
pub fn notice(tone: Tone, heading: &str, body: Html) -> Html {
    boxed(tone, None, None, heading, body)
}

/// The same, said by a screen reader when it appears.
pub fn live_notice(tone: Tone, heading: &str, body: Html) -> Html {
    let role = if tone == Tone::Error { "alert" } else { "status" };
    boxed(tone, Some(role), None, heading, body)
}

/// The same, for the focus to go to its heading: something went wrong, or is asked and answered inside.
pub fn asking_notice(tone: Tone, id: &'static str, heading: &str, body: Html) -> Html {
    let role = if tone == Tone::Error { "alert" } else { "group" };
    boxed(tone, Some(role), Some(id), heading, body)
}

fn boxed(
    tone: Tone,
    role: Option<&'static str>,
    id: Option<&'static str>,
    heading: &str,
    body: Html,
) -> Html {
    html! {
        <div class={tone.class()} {role} aria-labelledby={id}>
            { icon(tone.sign()) }
            <div class="notice__body">
                <p class="notice__heading" {id} tabindex={id.map(|_| "-1")}>{ heading }</p>
                { body }
            </div>
        </div>
    }
}

/// A quiet sign that something is on its way, as high as most of what comes, so that little moves when it does.
pub fn waiting() -> Html {
    html! {
        <p class="waiting" role="status">
            <span>{ "…" }</span>
            // The words of the page may be what is on its way.
            <span class="waiting__late">
                <span lang="ja">
                    { "読み込みに時間がかかっています。始まらないときは、ページを読み込み直してください。" }
                </span>
                <span lang="en">{ " Loading is taking a while. If nothing appears, reload the page." }</span>
            </span>
        </p>
    }
}
