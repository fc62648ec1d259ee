//! What the portal suggests for a part, made from everything else the person entered.

use crate::{
    Framework, Id, Language, Record,
    assessment::Answer,
    day::Day,
    framework::Rank,
    history::{Way, shifts},
    interview::{InterviewType, Interviews, Part, Prefill},
    messages::Messages,
    outcome::{Outcome, PICKED},
    path::{Stage, StageKind},
    plan::{Action, Goal, GoalState},
    policy::{Development, Field},
    questionnaire::Subject,
    talk::Talk,
    values::Pile,
};

/// What suggestions are made from.
#[derive(Clone, Copy, Debug)]
pub struct Material<'a> {
    /// The content.
    pub framework: &'a Framework,
    /// Fields of work, where they can be had.
    pub development: Option<&'a Development>,
    /// The kinds of interview.
    pub interviews: &'a Interviews,
    /// Everything the person entered.
    pub record: &'a Record,
    /// The outcome of the assessment, once a rank is aimed for.
    pub outcome: Option<&'a Outcome<'a>>,
    /// The words of the portal.
    pub messages: &'a Messages,
    /// The day it is.
    pub today: Day,
}

impl Material<'_> {
    /// The language to write in.
    pub fn language(&self) -> Language {
        self.messages.language()
    }

    /// The ranks the person holds and aims for.
    pub fn standing(&self) -> Vec<&Rank> {
        self.record.assessment.standing(self.framework)
    }

    /// The rank whose role statements are what is asked of the person: the one aimed for or else the one held.
    fn rank(&self) -> Option<&Rank> {
        self.standing().pop()
    }

    pub(super) fn titles(&self, id: Option<&Id<Rank>>) -> Option<String> {
        let rank = self.framework.rank(id?)?;
        let titles = rank.titles.iter().map(|title| title.get(self.language()));
        Some(titles.collect::<Vec<_>>().join(self.messages.get("list.titles")))
    }

    /// The official words for `about`; those it was asked in where the content no longer has it.
    pub(super) fn words(&self, about: &Subject) -> String {
        let rank = self.rank().or(self.framework.ranks().first());
        match rank.and_then(|rank| self.framework.official(about, rank)) {
            Some((words, _)) => words.get(self.language()).to_owned(),
            None => self.record.words.get(about).cloned().unwrap_or_default(),
        }
    }

    /// Something, and what belongs to it.
    fn pair(&self, what: &str, more: &str) -> String {
        let (what, more) = (what.trim(), more.trim());
        let colon = match self.language() {
            Language::Ja => "：",
            Language::En => ": ",
        };
        match (what, more) {
            (what, "") => what.to_owned(),
            ("", more) => more.to_owned(),
            (what, more) => format!("{what}{colon}{more}"),
        }
    }

    /// The last conversation of this kind that is over. Kinds that follow one another in the year are one series: the
    /// one before may have been of another kind.
    pub fn last_talk(&self, kind: Option<&InterviewType>) -> Option<&Talk> {
        let kind = kind?;
        let in_order = |id: &Id<InterviewType>| {
            kind.order.is_some() && self.interviews.kind(id).is_some_and(|one| one.order.is_some())
        };
        let mut over = self.record.talks.over().into_iter();
        over.find(|talk| talk.kind == kind.id || in_order(&talk.kind))
    }

    /// Goals worked on, then those that wait.
    pub(super) fn open_goals(&self) -> impl Iterator<Item = &Goal> {
        let plan = &self.record.plan;
        plan.in_state(GoalState::Priority).chain(plan.in_state(GoalState::Waiting))
    }

    /// What was done for the plan in this fiscal year, with the goal it was for, in the order of days.
    pub(super) fn done(&self) -> Vec<(Day, &Goal, &Action)> {
        let year = self.today.fiscal_year();
        let of_goal = |goal| move |action| (goal, action);
        let actions =
            self.record.plan.goals.iter().flat_map(|goal| goal.actions.iter().map(of_goal(goal)));
        let mut done: Vec<_> = actions
            .filter_map(|(goal, action): (&Goal, &Action)| Some((action.done?, goal, action)))
            .filter(|(day, ..)| day.fiscal_year() == year)
            .collect();
        done.sort_by_key(|(day, ..)| *day);
        done
    }
}

/// What is suggested for `part`; empty when there is nothing. Never a rating: those are for the person alone.
///
/// ```
/// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
/// use career::{Language, sheet::suggestion};
/// let museum = sample::museum();
/// let record = museum.koke();
/// let outcome = museum.outcome(&record);
/// let material = museum.material(&record, &outcome);
/// assert_eq!((material.language(), material.standing().len()), (Language::En, 2));
/// let kind = museum.interviews.kind(&"year-review".parse().unwrap()).unwrap();
/// assert_eq!(material.last_talk(Some(kind)), None);
/// let part = kind.part(&"still-walking".parse().unwrap()).unwrap();
/// assert_eq!(suggestion(part, Some(kind), &material), "- Tell a story"); // a goal of the plan
/// ```
pub fn suggestion(part: &Part, kind: Option<&InterviewType>, material: &Material) -> String {
    let lines = match part.prefill {
        None | Some(Prefill::Questions) => Vec::new(),
        Some(Prefill::Strengths) => strengths(material),
        Some(Prefill::Growth) => growth(material),
        Some(Prefill::Expectations) => expectations(material),
        Some(Prefill::Goals) => material.open_goals().map(|one| goal(one, material)).collect(),
        Some(Prefill::Done) => done(material),
        Some(Prefill::Change) => change(material),
        Some(Prefill::Path) => path(material),
        Some(Prefill::Wish) => wish(material),
        Some(Prefill::Life) => life(material),
        Some(Prefill::Values) => {
            material.record.values.pile(Pile::Close).map(|one| one.name.clone()).collect()
        }
        Some(Prefill::Agreed) => agreed(material.last_talk(kind)),
    };
    let lines = lines.iter().filter(|line| !line.trim().is_empty());
    let bullet = bullet(material.language());
    lines.map(|line| format!("{bullet}{line}")).collect::<Vec<_>>().join("\n")
}

/// What a line of a list begins with.
pub(super) fn bullet(language: Language) -> &'static str {
    match language {
        Language::Ja => "・",
        Language::En => "- ",
    }
}

fn strengths(material: &Material) -> Vec<String> {
    let rows = material.outcome.map(Outcome::strengths).unwrap_or_default();
    let told = |about: &Subject, answer: Option<&Answer>| {
        let evidence = answer.map(|answer| answer.evidence.as_text()).unwrap_or_default();
        material.pair(&material.words(about), &evidence)
    };
    rows.into_iter().map(|row| told(&row.item.about, row.answer)).collect()
}

fn growth(material: &Material) -> Vec<String> {
    let candidates = material.outcome.map(Outcome::growth).unwrap_or_default();
    let words = candidates.into_iter().take(PICKED).map(|one| material.words(&one.row.item.about));
    words.collect()
}

fn expectations(material: &Material) -> Vec<String> {
    let roles = material.rank().into_iter().flat_map(|rank| &rank.roles);
    roles.map(|role| role.text.get(material.language()).to_owned()).collect()
}

/// A goal, with what is to be done for it and by when.
fn goal(goal: &Goal, material: &Material) -> String {
    let open = goal.actions.iter().filter(|action| action.state.is_open());
    let mut next: Vec<_> = open
        .map(|action| match action.due.trim() {
            "" => action.text.trim().to_owned(),
            due => {
                material.messages.fill("draft.by", &[("text", action.text.trim()), ("due", due)])
            }
        })
        .collect();
    if next.is_empty() {
        next.push(goal.first_step.trim().to_owned());
    }
    material.pair(&goal.title, &next.join(material.messages.get("list.separator")))
}

fn done(material: &Material) -> Vec<String> {
    let year = material.today.fiscal_year();
    let actions = material.done();
    let actions = actions.into_iter().map(|(_, goal, action)| {
        let words = [("text", action.text.trim()), ("goal", goal.title.trim())];
        material.messages.fill("draft.done", &words)
    });
    let reached = material.record.plan.in_state(GoalState::Reached);
    let reached = reached.filter(|goal| goal.ended.and_then(Day::fiscal_year) == year);
    let reached = reached.map(|goal| {
        let words = material.messages.fill("draft.reached", &[("goal", goal.title.trim())]);
        material.pair(&words, &goal.reflection)
    });
    actions.chain(reached).collect()
}

/// What rose since the last snapshot, with what happened that shows it.
fn change(material: &Material) -> Vec<String> {
    let Record { history, assessment, .. } = material.record;
    // The newest one may say the same as today: then what one wants to tell of is since the one before.
    let same = usize::from(history.is_up_to_date(assessment));
    let Some(before) = history.snapshots().iter().rev().nth(same) else { return Vec::new() };
    shifts(&before.assessment, assessment)
        .into_iter()
        .filter(|shift| matches!(shift.way, Way::Rose(_)))
        .map(|shift| {
            let told = shift.after.map(|answer| answer.evidence.as_text()).unwrap_or_default();
            material.pair(&material.words(shift.about), &told)
        })
        .collect()
}

fn path(material: &Material) -> Vec<String> {
    let stages = StageKind::ALL.into_iter().flat_map(|kind| material.record.path.of_kind(kind));
    stages.filter(|stage| !stage.is_blank()).map(|one| stage(one, material)).collect()
}

fn stage(stage: &Stage, material: &Material) -> String {
    let (from, to) = (stage.from.trim(), stage.to.trim());
    let years = match (stage.kind, from, to) {
        (StageKind::Qualification, from, _) => from.to_owned(),
        (_, "", "") => String::new(),
        (_, from, to) => material.messages.fill("draft.years", &[("from", from), ("to", to)]),
    };
    let name = stage.name.trim();
    let name = match years.as_str() {
        "" => name.to_owned(),
        years => material.messages.fill("draft.stage", &[("name", name), ("years", years)]),
    };
    material.pair(&name, &stage.learned)
}

fn wish(material: &Material) -> Vec<String> {
    let wish = &material.record.path.wish;
    let name = |id: &Id<Field>| {
        let field = material.development.and_then(|development| development.field(id));
        field.map_or_else(|| id.to_string(), |field| field.name.get(material.language()).to_owned())
    };
    let fields: Vec<_> = wish.fields.iter().map(name).collect();
    let fields = fields.join(material.messages.get("list.separator"));
    vec![fields, wish.place.trim().to_owned(), wish.reasons.trim().to_owned()]
}

fn life(material: &Material) -> Vec<String> {
    let life = material.record.path.life.for_others();
    let texts = life.map(|life| [&life.events, &life.conditions]).into_iter().flatten();
    texts.map(|text| text.trim().to_owned()).collect()
}

pub(super) fn agreed(last: Option<&Talk>) -> Vec<String> {
    let agreed = last.into_iter().flat_map(|talk| &talk.agreed);
    agreed.map(|one| one.text.trim().to_owned()).collect()
}
