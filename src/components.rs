//! Pieces that know nothing of careers: functions from what they show to `Html`.

mod breadcrumbs;
mod button;
mod level_bar;
mod notice;
mod progress;
mod prose;
mod radar;
mod text_field;

pub use breadcrumbs::breadcrumbs;
pub use button::{Weight, button, button_unless, link_button};
pub use level_bar::level_bar;
pub use notice::{Tone, live_notice, notice};
pub use progress::progress;
pub use prose::{heading, lead, note, paragraph, subheading, title};
pub use radar::radar;
pub use text_field::{TextField, text_field};
