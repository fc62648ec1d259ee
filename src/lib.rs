//! The portal's user interface: a thin shell around the [`career`] crate.
//!
//! | to find | look in |
//! |---|---|
//! | start-up: what is loaded, and what happens when it cannot be | [`app`] |
//! | the page frame and which page is shown | [`portal`] |
//! | addresses | [`route`] |
//! | what every page is drawn from | [`scene`] |
//! | what a person entered, and content loaded on demand | [`state`], [`chapter`] |
//! | what is in the program's second file | [`later`] |
//! | saving it | [`saving`] |
//! | the browser | [`platform`] |
//! | pages | [`pages`] |
//! | pieces that several pages share and that know the domain | [`views`] |
//! | pieces that do not | [`components`] |

pub mod app;
pub mod chapter;
pub mod components;
pub mod later;
pub mod pages;
pub mod platform;
pub mod portal;
pub mod route;
pub mod saving;
pub mod scene;
pub mod shared;
pub mod state;
pub mod text;
pub mod views;

pub use app::App;
pub use portal::Portal;
