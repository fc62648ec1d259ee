//! The parts of a sheet: what to write, for whom, and what to think about.

use crate::{
    Framework, Id, Language, LocalText,
    framework::{Rank, Track, validate},
    messages,
    problem::{Kind, Problems},
    reading::{names, object},
};

object! {
    /// One part of a sheet.
    pub struct Part {
        /// Names it; stands in people's files.
        pub id: Id<Part>,
        /// Its heading.
        pub title: LocalText,
        /// What to think about.
        pub prompt: LocalText,
        /// How long writing it may take, in minutes.
        pub minutes: u32 = 3,
        /// What the portal can suggest for it.
        pub prefill: Option<Prefill> = None,
        /// Whom it is for until the person says otherwise.
        pub audience: Audience = Audience::Paper,
        /// Further things to think about, suited to the person.
        pub prompts: Vec<Prompt> = Vec::new(),
    }
}

names! {
    /// What a part can be filled with from elsewhere.
    pub enum Prefill {
        /// What goes well, with evidence.
        Strengths = "strengths",
        /// Growth candidates.
        Growth = "growth",
        /// The role statements of the rank aimed for, or else of the rank held.
        Expectations = "expectations",
        /// Open goals of the plan, with what is to be done for them.
        Goals = "goals",
        /// What was done and reached of the plan in this fiscal year.
        Done = "done",
        /// What rose since the last snapshot.
        Change = "change",
        /// Postings, projects and qualifications.
        Path = "path",
        /// The wish for the next posting.
        Wish = "wish",
        /// Life and conditions, where they may be shown.
        Life = "life",
        /// What was agreed in the last conversation of this kind.
        Agreed = "agreed",
        /// The cards of values that matter most.
        Values = "values",
        /// Nothing but the questions picked from the bank.
        Questions = "questions",
    }
}

names! {
    /// Whom a part is for, from the fewest on.
    #[derive(PartialOrd, Ord)]
    pub enum Audience {
        /// For the person alone.
        Me = "me",
        /// For the conversation, but not on the page.
        Talk = "talk",
        /// On the printed page, too.
        Paper = "paper",
    }
}

impl Audience {
    /// Every audience, from the fewest on.
    pub const ALL: [Self; 3] = [Self::Me, Self::Talk, Self::Paper];

    /// The message that names it.
    ///
    /// ```
    /// use career::interview::Audience;
    /// assert_eq!(Audience::Me.message(), "audience.me");
    /// assert!(Audience::Me < Audience::Paper);
    /// ```
    pub fn message(self) -> &'static str {
        match self {
            Self::Me => "audience.me",
            Self::Talk => "audience.talk",
            Self::Paper => "audience.paper",
        }
    }
}

object! {
    /// Something to think about. One with a `{placeholder}` is for whoever has something to fill in.
    pub struct Prompt {
        /// The words.
        pub text: LocalText,
        /// For people who hold or aim for these ranks; for everybody where it names neither ranks nor tracks.
        pub ranks: Vec<Id<Rank>> = Vec::new(),
        /// For people of these tracks.
        pub tracks: Vec<Id<Track>> = Vec::new(),
    }
}

/// What can be filled into prompts: a strength, a growth candidate, a goal of the plan, something done for it,
/// something agreed last time, the titles of the rank held and of the one aimed for.
pub const PLACEHOLDERS: [&str; 7] =
    ["strength", "growth", "goal", "done", "agreed", "current", "target"];

impl Part {
    pub(super) fn check(&self, problems: &mut Problems, framework: &Framework, at: &str) {
        for (index, prompt) in self.prompts.iter().enumerate() {
            let at = format!("{at}.prompts[{index}]");
            check_suited(problems, framework, &at, &prompt.ranks, &prompt.tracks);
            for language in Language::ALL {
                let names = messages::placeholders(prompt.text.get(language));
                for name in names.into_iter().filter(|name| !PLACEHOLDERS.contains(name)) {
                    let allowed = PLACEHOLDERS.join(", ");
                    let kind = Kind::NotAllowed { found: name.to_owned(), allowed };
                    problems.add(format!("{at}.text.{}", language.tag()), kind);
                }
            }
        }
    }
}

/// Whether something for these ranks and tracks is for somebody of `standing`, the ranks held and aimed for.
pub(crate) fn suits(ranks: &[Id<Rank>], tracks: &[Id<Track>], standing: &[&Rank]) -> bool {
    let all = ranks.is_empty() && tracks.is_empty();
    all || standing.iter().any(|rank| ranks.contains(&rank.id) || tracks.contains(&rank.track))
}

/// Checks that these ranks and tracks are there.
pub(super) fn check_suited(
    problems: &mut Problems,
    framework: &Framework,
    at: &str,
    ranks: &[Id<Rank>],
    tracks: &[Id<Track>],
) {
    let known = validate::ids(framework.ranks(), |rank| rank.id.as_str());
    problems.all_known(&format!("{at}.ranks"), ranks, &known);
    let known = validate::ids(framework.tracks(), |track| track.id.as_str());
    problems.all_known(&format!("{at}.tracks"), tracks, &known);
}
