//! Pieces that know nothing of careers.

pub mod breadcrumbs;
pub mod level_bar;
pub mod notice;
pub mod progress;
pub mod radar;
pub mod text_field;

pub use breadcrumbs::Breadcrumbs;
pub use level_bar::LevelBar;
pub use notice::{Notice, Tone};
pub use progress::Progress;
pub use radar::{Axis, Radar};
pub use text_field::TextField;
