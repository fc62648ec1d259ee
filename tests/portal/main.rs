//! The portal without a browser: its words, routes, pages and the rules of its architecture.

mod architecture;
mod history;
mod pages;
mod plan;
mod routes;
mod support;
mod words;
