//! The domain of the portal: what an organisation asks of each rank, where a person stands, and what they
//! take into a career interview.
//!
//! Plain Rust: no browser, no clock, no input or output. Text comes in as `&str`, today's date and the
//! language are arguments, and whatever is wrong with a file comes back as a list of [`Problem`]s.
//!
//! | to find | look in |
//! |---|---|
//! | what the organisation says: tracks, ranks, abilities | [`framework`] |
//! | what changes between two ranks | [`compare`] |
//! | questions, levels and which of them a rank is asked | [`questionnaire`] |
//! | what else the policy says: measures, indicators, roadmap, whom they concern | [`policy`] |
//! | finding any of it, and who says it | [`search`], [`catalogue`] |
//! | a person's ratings | [`assessment`] |
//! | strengths, gaps, growth candidates | [`outcome`] |
//! | what one wants to grow in, and does for it | [`plan`] |
//! | the way behind a person, and the one they wish for | [`path`] |
//! | change over time | [`history`], [`story`] |
//! | several ranks side by side | [`prospects`] |
//! | what to do next | [`next_step`] |
//! | kinds of interview, and the sheet one prepares | [`interview`], [`sheet`] |
//! | conversations one had, and what was agreed | [`talk`] |
//! | what is shown to somebody, their view of it, and what becomes of it | [`together`] |
//! | what matters to a person | [`values`] |
//! | workshops, and the picture of a room | [`workshop`] |
//! | everything a person entered, and how it changes | [`record`] |
//! | files a person keeps or hands over | [`exchange`], [`spreadsheet`] |
//! | content folders and their checks | [`content`] |
//! | what is dropped of texts that anybody may have written | [`plain_text`] |
//!
//! From content to what to grow in. In the examples of this documentation, `sample` has the content of a fictional
//! museum and somebody who works there (`docs/sample.rs`).
//!
//! ```
//! # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
//! use career::{Record, assessment::{AnswerChange, Rating}, outcome::outcome, questionnaire::*, record::Change};
//!
//! let museum = sample::museum();
//! let (framework, questionnaire) = (&museum.framework, &museum.questionnaire);
//! let item = questionnaire.items_for(framework, museum.rank("star-keeper"), Form::Short)[0];
//! assert_eq!(item.about.to_string(), "role/keeper-research");
//!
//! let mut record = Record::default();
//! record.apply(Change::Target("star-keeper".parse().ok()));
//! let rate = AnswerChange::Rate(Level::new(2).map(Rating::Level));
//! let words = item.question.get(museum.messages.language()).to_owned();
//! record.apply(Change::Answer(item.about.clone(), words, rate));
//!
//! let outcome = outcome(framework, questionnaire, &record.assessment).unwrap();
//! assert_eq!(outcome.growth()[0].row.item, item);
//! ```
#![cfg_attr(not(test), deny(clippy::unwrap_used))]

pub mod assessment;
pub mod catalogue;
pub mod compare;
pub mod content;
pub mod day;
pub mod exchange;
mod files;
pub mod framework;
pub mod history;
pub mod id;
pub mod interview;
pub mod language;
pub mod messages;
pub mod next_step;
pub mod outcome;
pub mod path;
pub mod plain_text;
pub mod plan;
pub mod policy;
pub mod problem;
pub mod prospects;
pub mod questionnaire;
pub mod reading;
pub mod record;
pub mod search;
pub mod sheet;
pub mod spreadsheet;
pub mod story;
pub mod talk;
pub mod together;
pub mod values;
pub mod workshop;
pub mod year;

pub use framework::Framework;
pub use id::Id;
pub use language::{Language, LocalText};
pub use policy::Policy;
pub use problem::{Problem, Problems};
pub use questionnaire::Questionnaire;
pub use record::Record;
