//! The portal without a browser: its words, routes, pages and the rules of its architecture.

mod accessibility;
mod architecture;
mod assess;
mod faults;
mod files;
mod history;
mod interview;
mod mentor;
mod pages;
mod path;
mod plan;
mod prepare;
mod reading;
mod room;
mod routes;
mod sheet;
mod single;
mod support;
mod talk;
mod undo;
mod values;
mod views;
mod words;
mod workshop;
