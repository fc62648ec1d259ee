//! The browser. Nothing outside this folder uses `web-sys` or `gloo`, event and element types aside.

pub mod calendar;
pub mod characters;
pub mod clock;
pub mod dialog;
pub mod fetch;
pub mod file;
pub mod files;
pub mod idle;
pub mod language;
pub mod page;
pub mod preference;
pub mod protect;
pub mod rescue;
pub mod screen;
pub mod scroll;
pub mod single;
pub mod storage;
pub mod style;
pub mod tabs;
pub mod timer;
pub mod update;
