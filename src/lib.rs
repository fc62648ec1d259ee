//! The portal's user interface: a thin shell around the [`career`] crate.
//!
//! | to find | look in |
//! |---|---|
//! | start-up: what is loaded, and what happens when it cannot be | [`app`] |
//! | the page frame and which page is shown | [`portal`] |
//! | addresses | [`route`] |
//! | what a person entered, as the pages see it | [`context`], [`state`] |
//! | saving it | [`saving`] |
//! | the browser | [`platform`] |
//! | pages | [`pages`] |
//! | pieces that several pages share and that know the domain | [`views`] |
//! | pieces that do not | [`components`] |

pub mod app;
pub mod chapter;
pub mod components;
pub mod context;
pub mod pages;
pub mod platform;
pub mod portal;
pub mod route;
pub mod saving;
pub mod shared;
pub mod state;
pub mod views;

pub use app::App;
pub use portal::Portal;
