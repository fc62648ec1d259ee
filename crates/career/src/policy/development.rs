//! What a development plan can be made of: fields of work, and suggestions of what to do.
//!
//! ```
//! # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
//! use career::{Language, plan::ActionKind};
//! let museum = sample::museum();
//! let development = museum.policy.development.value.as_ref().unwrap();
//! let field = development.field(&"dome-work".parse().unwrap()).unwrap();
//! assert_eq!(field.name.get(Language::En), "Work beneath the roof");
//!
//! let about = "role/keeper-display".parse().unwrap();
//! let suggested: Vec<_> = development.suggested(ActionKind::Experience, Some(&about)).collect();
//! let first = development.suggestion(&"small-case-of-stars".parse().unwrap());
//! assert_eq!(suggested.first().copied(), first); // meant for it
//! assert_eq!(suggested.last().unwrap().about, []); // fits anything
//! ```

use super::{Measure, Measures};
use crate::{
    Framework, Id, LocalText,
    framework::{Source, validate},
    plan::ActionKind,
    problem::Problems,
    questionnaire::Subject,
    reading::{Schema, object},
};

object! {
    /// `development.json`.
    pub struct Development {
        pub(crate) schema: Schema,
        /// Who wrote the suggestions.
        pub source: Source,
        /// The fields of work people are posted to.
        pub fields: Vec<Field>,
        /// What one can do to grow.
        pub suggestions: Vec<Suggestion>,
    }
}

object! {
    /// A field of work.
    pub struct Field {
        /// Names it; stands in people's files.
        pub id: Id<Field>,
        /// What it is called.
        pub name: LocalText,
        /// Where the name stands.
        pub source: Source,
    }
}

object! {
    /// Something one can do to grow, small enough to begin with.
    pub struct Suggestion {
        /// Names it; stands in people's files.
        pub id: Id<Suggestion>,
        /// How one learns by it.
        pub kind: ActionKind,
        /// What to do.
        pub text: LocalText,
        /// What it helps to grow in; what fits anything names nothing.
        pub about: Vec<Subject> = Vec::new(),
        /// The measures of the policy that offer it.
        pub measures: Vec<Id<Measure>> = Vec::new(),
    }
}

impl Development {
    pub(super) fn check(
        &self,
        problems: &mut Problems,
        framework: &Framework,
        measures: Option<&Measures>,
    ) {
        validate::section(problems, framework, "", &self.source);
        problems.unique("fields", &validate::ids(&self.fields, |field| field.id.as_str()));
        for (index, field) in self.fields.iter().enumerate() {
            validate::section(problems, framework, &format!("fields[{index}]"), &field.source);
        }
        problems.unique("suggestions", &validate::ids(&self.suggestions, |one| one.id.as_str()));
        let subjects = crate::questionnaire::subject_names(framework);
        let subjects = validate::ids(&subjects, String::as_str);
        for (index, suggestion) in self.suggestions.iter().enumerate() {
            let at = format!("suggestions[{index}]");
            for (place, about) in suggestion.about.iter().enumerate() {
                problems.known(format!("{at}.about[{place}]"), &about.to_string(), &subjects);
            }
            if let Some(measures) = measures {
                let known = validate::ids(&measures.measures, |measure| measure.id.as_str());
                problems.all_known(&format!("{at}.measures"), &suggestion.measures, &known);
            }
        }
    }

    /// The field with this id.
    pub fn field(&self, id: &Id<Field>) -> Option<&Field> {
        self.fields.iter().find(|field| field.id == *id)
    }

    /// The suggestion with this id.
    pub fn suggestion(&self, id: &Id<Suggestion>) -> Option<&Suggestion> {
        self.suggestions.iter().find(|suggestion| suggestion.id == *id)
    }

    /// What one can do of one kind to grow in `about`: what is meant for it first, then what fits anything.
    pub fn suggested(
        &self,
        kind: ActionKind,
        about: Option<&Subject>,
    ) -> impl Iterator<Item = &Suggestion> {
        let of_kind = move || self.suggestions.iter().filter(move |one| one.kind == kind);
        let meant = about.map(|about| of_kind().filter(move |one| one.about.contains(about)));
        meant.into_iter().flatten().chain(of_kind().filter(|one| one.about.is_empty()))
    }
}
