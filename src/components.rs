//! Pieces that know nothing of careers: functions from what they show to `Html`.

mod breadcrumbs;
mod button;
mod circle;
mod disclosure;
mod level_bar;
mod month_line;
mod notice;
mod portions;
mod progress;
mod prose;
mod radar;
mod ring;
mod small_line;
mod spread;
mod text_field;
mod timeline;
mod value_line;

pub use breadcrumbs::breadcrumbs;
pub use button::{Weight, button, button_of, button_unless, link_button};
pub use disclosure::Disclosure;
pub use level_bar::{level_bar, share_bar};
pub use month_line::{Mark, month_line};
pub use notice::{Tone, asking_notice, live_notice, notice, waiting};
pub use portions::portions;
pub use progress::progress;
pub use prose::{heading, lead, note, paragraph, subheading, title};
pub use radar::{radar, radar_pair};
pub use ring::ring;
pub use small_line::small_line;
pub use spread::{Part, Shade, spread, swatch};
pub use text_field::{TextField, text_field};
pub use timeline::{Line, timeline};
pub use value_line::value_line;
