//! Somebody preparing an interview, for the tests: what they do, and what their sheet shows.

use career::{
    Id,
    Language::{self, En, Ja},
    Record,
    day::Day,
    interview::{Audience, InterviewType},
    messages::Messages,
    outcome::outcome,
    record::Change,
    sheet::{Filling, HeadText, Line, Material, SheetChange, lines},
};

use crate::support::{Content, day, id, messages, rate, rated, second, tell};

/// Doing something to the sheet of `kind`.
pub fn sheet(kind: &str, change: SheetChange) -> Change {
    Change::Sheet(id(kind), name(kind), change)
}

/// Writing a part of a sheet, or going back to its suggestion.
pub fn write(kind: &str, part: &str, text: Option<&str>) -> Change {
    sheet(kind, SheetChange::Write(id(part), title(part), text.map(str::to_owned)))
}

/// Saying whom a part is for.
pub fn say_for(kind: &str, part: &str, audience: Audience) -> Change {
    sheet(kind, SheetChange::For(id(part), title(part), audience))
}

/// Writing a text of the head of a sheet.
pub fn head(kind: &str, text: HeadText, words: &str) -> Change {
    sheet(kind, SheetChange::Head(text, words.to_owned()))
}

/// What [`sheet`] calls the kind of interview.
pub fn name(kind: &str) -> String {
    format!("{kind}という面談")
}

/// What [`write`] calls the part.
pub fn title(part: &str) -> String {
    format!("{part}という見出し")
}

/// What the portal says in both languages, read once.
pub struct Words([Messages; 2]);

impl Words {
    pub fn read() -> Self {
        Self([messages(Ja), messages(En)])
    }

    pub fn get(&self, language: Language) -> &Messages {
        &self.0[usize::from(language == En)]
    }
}

/// Shows what suggestions are made from.
pub fn with_material<T>(
    content: &Content,
    record: &Record,
    messages: &Messages,
    today: Day,
    see: impl FnOnce(&Material) -> T,
) -> T {
    let Content { framework, questionnaire, interviews, .. } = content;
    let outcome = outcome(framework, questionnaire, &record.assessment);
    see(&Material {
        framework,
        development: Some(content.development()),
        interviews,
        record,
        outcome: outcome.as_ref(),
        messages,
        today,
    })
}

/// Everything the portal suggests and asks on the sheets of somebody who wrote nothing, in both languages.
pub fn suggested(content: &Content, record: &Record, words: &Words, today: Day) -> Vec<String> {
    let mut all = Vec::new();
    for language in Language::ALL {
        with_material(content, record, words.get(language), today, |material| {
            for kind in &content.interviews.types {
                all.extend(lines(Some(kind), None, material).into_iter().map(|line| line.text));
                all.extend(
                    kind.parts.iter().flat_map(|part| Filling::new(kind, material).prompts(part)),
                );
            }
        });
    }
    all
}

/// Somebody preparing an interview of one kind on the last day of March 2027.
pub struct Person {
    pub content: Content,
    pub record: Record,
    pub today: Day,
    kind: Id<InterviewType>,
    words: Words,
}

impl Person {
    /// Has entered nothing.
    pub fn new(content: Content, kind: &str) -> Self {
        let (record, today) = (Record::default(), day("2027-03-31"));
        Self { content, record, today, kind: id(kind), words: Words::read() }
    }

    /// Aims for `star-keeper` in the made-up organisation and has answered nothing.
    pub fn of_the_museum(kind: &str) -> Self {
        let mut person = Self::new(second(), kind);
        person.does(Change::Target(Some(id("star-keeper"))));
        person
    }

    pub fn does(&mut self, change: Change) {
        self.record.apply(change);
    }

    pub fn does_all(&mut self, changes: impl IntoIterator<Item = Change>) {
        changes.into_iter().for_each(|change| self.does(change));
    }

    pub fn rates(&mut self, about: &str, number: u8, evidence: &str) {
        self.does(rate(about, rated(number)));
        self.does(tell(about, evidence));
    }

    pub fn writes(&mut self, part: &str, text: Option<&str>) {
        self.does(write(self.kind.clone().as_str(), part, text));
    }

    pub fn prepares(&mut self, kind: &str) {
        self.kind = id(kind);
    }

    /// The kind as the content has it.
    pub fn kind(&self) -> Option<&InterviewType> {
        self.content.interviews.kind(&self.kind)
    }

    pub fn lines(&self, language: Language) -> Vec<Line> {
        let written = self.record.sheets.get(&self.kind);
        self.see(language, |material| lines(self.kind(), written, material))
    }

    pub fn line(&self, part: &str, language: Language) -> Line {
        let mut lines = self.lines(language).into_iter();
        lines.find(|line| line.id == id(part)).expect("the sheet has the part")
    }

    pub fn text(&self, part: &str, language: Language) -> String {
        self.line(part, language).text
    }

    /// What the part asks further.
    pub fn prompts(&self, part: &str, language: Language) -> Vec<String> {
        let kind = self.kind().expect("the content has the kind");
        let part = kind.part(&id(part)).expect("the kind has the part");
        self.see(language, |material| Filling::new(kind, material).prompts(part))
    }

    pub fn see<T>(&self, language: Language, see: impl FnOnce(&Material) -> T) -> T {
        let Self { content, record, words, today, .. } = self;
        with_material(content, record, words.get(language), *today, see)
    }

    /// The suggestion for `part` must be this in Japanese and in English, line by line.
    #[track_caller]
    pub fn is_suggested(&self, part: &str, ja: &[&str], en: &[&str]) {
        for (language, bullet, expected) in [(Ja, "・", ja), (En, "- ", en)] {
            let expected: Vec<_> = expected.iter().map(|line| format!("{bullet}{line}")).collect();
            let line = self.line(part, language);
            assert_eq!((line.text, line.suggested), (expected.join("\n"), true), "{part}");
        }
    }
}
