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

/// Properties of [`Notice`].
#[derive(PartialEq, Properties)]
pub struct NoticeProps {
    /// How weighty it is.
    pub tone: Tone,
    /// The point, in a few words.
    pub heading: AttrValue,
    /// Whether a screen reader says it when it appears.
    #[prop_or_default]
    pub live: bool,
    /// The rest.
    #[prop_or_default]
    pub children: Html,
}

/// A box with a sign and a heading.
#[component]
pub fn Notice(props: &NoticeProps) -> Html {
    let role = props.live.then_some(if props.tone == Tone::Error { "alert" } else { "status" });
    html! {
        <div class={props.tone.class()} {role}>
            <svg class="notice__sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
                <circle cx="12" cy="12" r="10" />
                <path d={props.tone.sign()} />
            </svg>
            <div class="notice__body">
                <p class="notice__heading">{ &props.heading }</p>
                { props.children.clone() }
            </div>
        </div>
    }
}
