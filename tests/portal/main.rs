//! The portal without a browser: its words, routes, pages and the rules of its architecture.

mod architecture;
mod assess;
mod pages;
mod routes;
mod support;
mod words;
