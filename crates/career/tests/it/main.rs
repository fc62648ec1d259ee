//! The domain as a specification: one module a subject, over the real content and a made-up organisation's.

mod arbitrary;
mod assessment;
mod broken;
mod broken_content;
mod broken_references;
mod broken_rules;
mod city;
mod city_policy;
mod city_wording;
mod compare;
mod exchange;
mod framework;
mod ladder_rows;
mod messages;
mod neutrality;
mod outcome;
mod outcome_properties;
mod questionnaire;
mod refusal;
mod refusal_frame;
mod refusal_properties;
mod schema;
mod schema_refusal;
mod sheet;
mod support;
mod wording;
