//! Everything the content says, as one list: for finding it, and for counting who says it.

mod policy;
mod together;

use std::collections::BTreeSet;

use crate::{
    Framework, Id, LocalText, Policy, Questionnaire,
    framework::{Origin, Rank, Reason, Section, Source},
    interview::{InterviewType, Interviews},
    policy::{CyclePart, HelpTopic, Mark, Measure, Occupation, Pillar, Term, Theme},
    together::Mentoring,
    workshop::{Profile, Programme, Workshops},
};

/// The content that is there.
#[derive(Clone, Copy, Debug)]
pub struct Library<'a> {
    /// What every page rests on.
    pub framework: &'a Framework,
    /// The rest of the policy.
    pub policy: Option<&'a Policy>,
    /// The questions.
    pub questionnaire: Option<&'a Questionnaire>,
    /// The kinds of interview.
    pub interviews: Option<&'a Interviews>,
    /// Rules and a conversation for two.
    pub mentoring: Option<&'a Mentoring>,
    /// Programmes, cards and profiles.
    pub workshops: Option<&'a Workshops>,
}

/// Something one can look up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// What kind of thing it is.
    pub group: Group,
    /// What it is called; a rank may have several titles.
    pub title: Vec<&'a LocalText>,
    /// Other names to find it by.
    pub also: &'a [String],
    /// What is said about it.
    pub statements: Vec<Said<'a>>,
    /// Why nothing is said about it, where the document says nothing.
    pub unstated: Option<Reason>,
    /// Where it is shown.
    pub place: Place<'a>,
}

/// One thing said, and by whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said<'a> {
    /// The words.
    pub text: &'a LocalText,
    /// Where they come from.
    pub source: &'a Source,
}

/// The kinds of things one can look up, in the order they are shown.
#[expect(missing_docs, reason = "the groups say what they are by their names")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    Terms,
    Ranks,
    Abilities,
    Measures,
    Policy,
    Indicators,
    Roadmap,
    Support,
    Development,
    Interviews,
    Together,
    Questions,
    Unstated,
}

impl Group {
    /// Every group.
    pub const ALL: [Self; 13] = [
        Self::Terms,
        Self::Ranks,
        Self::Abilities,
        Self::Measures,
        Self::Policy,
        Self::Indicators,
        Self::Roadmap,
        Self::Support,
        Self::Development,
        Self::Interviews,
        Self::Together,
        Self::Questions,
        Self::Unstated,
    ];
}

/// Where something is shown.
#[expect(missing_docs, reason = "the places say what they are by their names")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place<'a> {
    Rank(&'a Rank),
    Tracks,
    Abilities,
    Assessment,
    Interview(&'a Id<InterviewType>),
    Policy,
    Occupation(&'a Id<Occupation>),
    Theme(&'a Id<Theme>),
    Pillar(&'a Id<Pillar>),
    Mark(&'a Id<Mark>),
    CyclePart(&'a Id<CyclePart>),
    Measure(&'a Id<Measure>),
    Indicators,
    Roadmap,
    Support(&'a Id<HelpTopic>),
    Plan,
    Path,
    Term(&'a Id<Term>),
    Mentor,
    Conversation,
    Programme(&'a Id<Programme>),
    Profile(&'a Id<Profile>),
    Values,
    About,
}

/// Everything the content says, group by group.
pub fn catalogue(library: Library<'_>) -> Vec<Entry<'_>> {
    let mut list = List::default();
    framework(&mut list, library.framework);
    if let Some(policy) = library.policy {
        policy::list(&mut list, policy);
    }
    if let Some(interviews) = library.interviews {
        for kind in &interviews.types {
            let ours = &kind.guidance.source;
            let entry = list.add(Group::Interviews, &kind.name, Place::Interview(&kind.id));
            entry.say(&kind.purpose.text, &kind.purpose.source);
            if let Some(people) = &kind.people {
                entry.say(&people.text, &people.source);
            }
            entry
                .say(&kind.guidance.text, ours)
                .say_all(kind.parts.iter().flat_map(|part| [&part.title, &part.prompt]), ours)
                .say_all(kind.asked.iter().chain(&kind.bring).chain(&kind.afterwards), ours);
        }
        // What is for some ranks only is not shown to everybody where it would lead.
        for question in interviews.questions.iter().filter(|question| !question.is_special()) {
            let kind = question.types.first().or(interviews.types.first().map(|kind| &kind.id));
            let Some(place) = kind.map(Place::Interview) else { continue };
            list.add(Group::Interviews, &question.text, place)
                .say(&question.text, &interviews.source);
        }
    }
    if let Some(mentoring) = library.mentoring {
        together::mentoring(&mut list, mentoring);
    }
    if let Some(workshops) = library.workshops {
        together::workshops(&mut list, workshops);
    }
    if let Some(questionnaire) = library.questionnaire {
        for item in questionnaire.items() {
            list.add(Group::Questions, &item.question, Place::Assessment)
                .say(&item.question, &questionnaire.source)
                .say_all(&item.examples, &questionnaire.source)
                .say_all(&item.behaviours, &questionnaire.source);
        }
    }
    for unstated in &library.framework.organisation().unstated {
        list.add(Group::Unstated, &unstated.topic, Place::About).unstated = Some(unstated.reason);
    }
    list.0
}

/// Everything said, each thing once: what several ranks share stands with each of them.
pub fn said<'a>(entries: &[Entry<'a>]) -> Vec<Said<'a>> {
    let mut seen = BTreeSet::new();
    let all = entries.iter().flat_map(|entry| &entry.statements);
    all.filter(|said| seen.insert(std::ptr::from_ref(said.text).addr())).copied().collect()
}

/// How many things of those said one says: the document, or the authors of the portal.
pub fn count(said: &[Said], origin: Origin) -> usize {
    said.iter().filter(|said| said.source.origin == origin).count()
}

/// How many things of those said are given as standing in `section` of the document.
pub fn count_in(said: &[Said], section: &Id<Section>) -> usize {
    said.iter().filter(|said| said.source.section.as_ref() == Some(section)).count()
}

/// A list being written.
#[derive(Default)]
struct List<'a>(Vec<Entry<'a>>);

impl<'a> List<'a> {
    fn add(&mut self, group: Group, title: &'a LocalText, place: Place<'a>) -> &mut Entry<'a> {
        self.add_titled(group, vec![title], place)
    }

    fn add_titled(
        &mut self,
        group: Group,
        title: Vec<&'a LocalText>,
        place: Place<'a>,
    ) -> &mut Entry<'a> {
        let index = self.0.len();
        self.0.push(Entry {
            group,
            title,
            also: &[],
            statements: Vec::new(),
            unstated: None,
            place,
        });
        &mut self.0[index]
    }
}

impl<'a> Entry<'a> {
    fn say(&mut self, text: &'a LocalText, source: &'a Source) -> &mut Self {
        self.statements.push(Said { text, source });
        self
    }

    fn say_all(
        &mut self,
        texts: impl IntoIterator<Item = &'a LocalText>,
        source: &'a Source,
    ) -> &mut Self {
        self.statements.extend(texts.into_iter().map(|text| Said { text, source }));
        self
    }
}

fn framework<'a>(list: &mut List<'a>, framework: &'a Framework) {
    for rank in framework.ranks() {
        let wordings = rank.awareness.iter().filter_map(|point| framework.wording(point));
        let entry = list.add_titled(Group::Ranks, rank.titles.iter().collect(), Place::Rank(rank));
        for role in &rank.roles {
            entry.say(&role.text, &role.source);
        }
        entry.say_all(wordings, &rank.source);
    }
    let authority = framework.authority();
    for kind in &authority.kinds {
        list.add(Group::Ranks, &kind.name, Place::Tracks).say(&kind.definition, &authority.source);
    }
    let abilities = framework.abilities();
    for kind in [&abilities.kinds.held, &abilities.kinds.exercised] {
        list.add(Group::Abilities, &kind.name, Place::Abilities)
            .say(&kind.definition, &kind.source);
    }
    for held in &abilities.held {
        list.add(Group::Abilities, &held.name, Place::Abilities)
            .say(&held.definition, &held.source)
            .say_all(held.elements.iter().map(|element| &element.name), &held.source);
    }
    for ability in &abilities.exercised {
        list.add(Group::Abilities, &ability.name, Place::Abilities)
            .say(&ability.definition, &ability.source);
    }
    let trust = &abilities.trust;
    list.add(Group::Abilities, &trust.name, Place::Abilities).say(&trust.definition, &trust.source);
}
