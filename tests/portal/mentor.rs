//! Two people: what one shows, what comes back, and what becomes of it.

use ayumi::route::{MentorPage, Route};
use career::{
    Id, Language, Record,
    assessment::{AnswerChange, EvidencePart, Rating},
    outcome::outcome,
    plan::ActionKind,
    questionnaire::{Level, Subject},
    record::Change,
    sheet::Material,
    together::{
        Choice, DeskChange, Fit, PointKind, Relation, ReplyState, Review, Share, ShareHead,
        SharePart, TogetherChange, share,
    },
};

use super::support::{Organisation, record, render, today, words};

/// The first rank of the museum that asks something, and its first questions.
fn asked() -> (Id<career::framework::Rank>, Vec<Subject>) {
    let (framework, questionnaire) =
        (Organisation::Museum.framework(), Organisation::Museum.questionnaire());
    let rank = &framework.ranks()[0];
    let items = questionnaire.items_for(&framework, rank, career::questionnaire::Form::Short);
    (rank.id.clone(), items.iter().map(|item| item.about.clone()).collect())
}

fn rating(level: u8) -> Rating {
    Rating::Level(Level::new(level).expect("a level"))
}

fn answered() -> Vec<Change> {
    let (rank, subjects) = asked();
    let mut changes = vec![Change::Target(Some(rank))];
    for (subject, level) in subjects.iter().zip([2, 4]) {
        let rate = AnswerChange::Rate(Some(rating(level)));
        changes.push(Change::Answer(subject.clone(), subject.to_string(), rate));
    }
    let tell = AnswerChange::Tell(EvidencePart::Situation, "I lit nine lamps.".to_owned());
    changes.push(Change::Answer(subjects[0].clone(), subjects[0].to_string(), tell));
    let note = AnswerChange::Note("Nobody sees this note.".to_owned());
    changes.push(Change::Answer(subjects[0].clone(), subjects[0].to_string(), note));
    changes
}

fn shown(record: &Record, parts: &[SharePart]) -> Share {
    let organisation = Organisation::Museum;
    let (framework, questionnaire) = (organisation.framework(), organisation.questionnaire());
    let (interviews, messages) = (organisation.interviews(), words(Language::En));
    let outcome = outcome(&framework, &questionnaire, &record.assessment);
    let material = Material {
        framework: &framework,
        development: None,
        interviews: &interviews,
        record,
        outcome: outcome.as_ref(),
        messages: &messages,
        today: today(),
    };
    let choice = Choice { parts: parts.to_vec(), sheet: None };
    share(&ShareHead { to: "Ms Owl".to_owned(), ..ShareHead::default() }, &choice, &material)
}

/// A view of everything in `share`, with a comment, a question, a topic and an action.
fn review(share: &Share, relation: Relation) -> Review {
    let mut together = career::together::Together::default();
    let mut desk = |change| together.apply(change, &career::assessment::Assessment::default());
    desk(TogetherChange::Open(share.clone(), today(), false));
    let about = share.items[0].about.clone();
    for change in [
        DeskChange::From("Ms Owl".to_owned()),
        DeskChange::Relation(relation),
        DeskChange::Rate(about.clone(), Some(rating(5))),
        DeskChange::Rate(share.items[1].about.clone(), Some(rating(4))),
        DeskChange::Comment(about, "You kept every lamp burning.".to_owned()),
        DeskChange::Add(PointKind::Question, None, "What would you light first?".to_owned()),
        DeskChange::Add(PointKind::Topic, None, "The long stairs".to_owned()),
        DeskChange::Add(PointKind::Action, None, "Visit the other tower".to_owned()),
        DeskChange::Message("Well lit.".to_owned()),
    ] {
        desk(TogetherChange::Desk(1, change));
    }
    together.desk(1).expect("a desk").review.clone()
}

/// Somebody who showed their questions and got a view of them.
fn with_view(relation: Relation) -> Record {
    let mut record = record(answered());
    let share = shown(&record, &[SharePart::Items]);
    let together = |change| Change::Together(change);
    record.apply(together(TogetherChange::Give(share.clone())));
    record.apply(together(TogetherChange::TakeIn(review(&share, relation), None, today())));
    record
}

fn museum(page: MentorPage, record: &Record) -> String {
    render(Organisation::Museum, Language::En, &Route::Mentor(page), record)
}

#[test]
fn a_view_lies_beside_ones_own_with_differences_agreements_and_evidence() {
    let mut record = with_view(Relation::Mentor);
    let html = museum(MentorPage::View(1), &record);
    let say = words(Language::En);
    for expected in [
        "You kept every lamp burning.",
        "I lit nine lamps.",
        "What would you light first?",
        "The long stairs",
        "Visit the other tower",
        "Well lit.",
        say.get("view.differences"),
        say.get("view.agreements"),
        &say.fill("view.levels-apart", &[("n", "3")]),
        say.get("view.same"),
    ] {
        assert!(html.contains(expected), "{expected}");
    }
    assert!(!html.contains("Nobody sees this note."));
    assert!(!html.contains("(today: "), "nothing has changed yet");
    // What is answered otherwise since is said.
    let (_, subjects) = asked();
    let again = AnswerChange::Rate(Some(rating(1)));
    record.apply(Change::Answer(subjects[0].clone(), String::new(), again));
    assert!(museum(MentorPage::View(1), &record).contains("(today: 1"));
}

#[test]
fn a_protected_view_shows_nothing_of_itself() {
    let record = with_view(Relation::Colleague);
    for page in [MentorPage::View(1), MentorPage::Home] {
        let html = museum(page, &record);
        for hidden in ["You kept every lamp burning.", "Visit the other tower", "Well lit."] {
            assert!(!html.contains(hidden), "{hidden}");
        }
        assert!(html.contains("#/mentor/views"));
    }
    assert!(!museum(MentorPage::Home, &record).contains("#/mentor/view/1"));
}

#[test]
fn a_view_that_is_not_here_has_a_way_on() {
    let html = museum(MentorPage::View(7), &Record::default());
    assert!(html.contains(words(Language::En).get("view.not-here")));
    assert!(html.contains(r##"href="#/mentor""##));
}

#[test]
fn what_goes_into_the_plan_links_there_and_what_is_put_aside_folds_away() {
    let mut record = with_view(Relation::Mentor);
    let topic = record.together.received[0].review.points_of(PointKind::Topic).next();
    let topic = topic.expect("a topic").id;
    record.apply(Change::TakeToPlan((1, topic), None, ActionKind::People, today()));
    let question = record.together.received[0].review.points_of(PointKind::Question).next();
    let question = question.expect("a question").id;
    let aside = TogetherChange::Reply(1, question, ReplyState::Discarded);
    record.apply(Change::Together(aside));
    let say = words(Language::En);
    let html = museum(MentorPage::View(1), &record);
    assert!(html.contains(say.get("view.in-plan")) && html.contains("#/plan"));
    assert!(html.contains(&say.fill("view.aside", &[("n", "1")])));
    assert_eq!(record.plan.goals[0].title, "The long stairs");
    let open = say.fill("mentor.open-points", &[("n", "2")]);
    assert!(museum(MentorPage::Home, &record).contains(&open));
}

#[test]
fn the_same_view_is_known_again_even_if_nothing_was_handed_out_from_here() {
    let share = shown(&record(answered()), &[SharePart::Items]);
    let view = review(&share, Relation::Mentor);
    let mut record = Record::default();
    assert_eq!(record.together.fit(&view, &record.assessment), Fit::Unknown);
    let take = TogetherChange::TakeIn(view.clone(), None, today());
    record.apply(Change::Together(take));
    assert!(matches!(record.together.fit(&view, &record.assessment), Fit::Twice(_)));
    // It can be looked at all the same.
    let html = museum(MentorPage::View(1), &record);
    assert!(html.contains(words(Language::En).get("view.not-given")));
}

#[test]
fn nothing_private_is_chosen_from_the_start_and_the_preview_shows_what_is() {
    let record = record(answered());
    let html = museum(MentorPage::Share, &record);
    let say = words(Language::En);
    let (_, subjects) = asked();
    let question = Organisation::Museum.questionnaire();
    let question = question.item(&subjects[0]).expect("it is asked").question.clone();
    assert!(html.contains(question.get(Language::En)));
    assert!(!html.contains("I lit nine lamps."), "evidence is not chosen");
    assert!(!html.contains("Nobody sees this note."));
    for part in SharePart::ALL {
        assert!(html.contains(say.get(part.message())), "{part:?} can be chosen or says why not");
    }
    assert!(html.contains("ayumi/share"), "the file itself can be read");
    // Whoever has nothing to show finds the way on.
    let html = museum(MentorPage::Share, &Record::default());
    assert!(html.contains(say.get("share.nothing")) && !html.contains("ayumi/share"));
    assert!(html.contains(say.get("share.no-target")) && html.contains("#/assess"));
    // One way to begin, and nothing that looks as if it could be chosen.
    assert!(html.contains(say.get("share.begin")) && !html.contains("class=\"share-part"));
    let primary = html.split('<').filter(|tag| tag.contains("button--primary"));
    assert_eq!(primary.filter(|tag| tag.contains("#/assess")).count(), 1);
}

#[test]
fn both_languages_of_both_organisations_have_the_ground_rules() {
    for organisation in Organisation::BOTH {
        for language in Language::ALL {
            let route = Route::Mentor(MentorPage::Home);
            let html = render(organisation, language, &route, &Record::default());
            let mentoring = organisation.mentoring();
            for rule in &mentoring.rules {
                assert!(html.contains(&escaped(rule.title.get(language))), "a rule is missing");
            }
            assert!(html.contains(&escaped(words(language).get("mentor.reminder-text"))));
        }
    }
}

/// As a text stands in HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#x27;")
}
