//! What pages are called.

use career::{Id, LocalText, Policy, interview::InterviewType};

use super::{interview, mentor, rank, workshop};
use crate::{
    route::{MentorPage, Route, WorkshopPage},
    scene::Scene,
};

/// The title of the document: the page, then the portal.
pub fn title(scene: &Scene) -> String {
    let text = &scene.text;
    let portal = text.get("frame.title");
    let page = match &*scene.route {
        Route::Home => {
            return format!("{portal} | {}", text.of(&scene.framework.organisation().name));
        }
        Route::Rank(track, id) => {
            rank::found(scene, track, id).map(|(rank, _)| text.join(&rank.titles))
        }
        Route::Interview(id) => interview_name(scene, id, "interview.title"),
        Route::Guide(id) => interview_name(scene, id, "guide.title"),
        Route::Sheet(id) => interview_name(scene, id, "sheet.title"),
        Route::Rehearse(id) => interview_name(scene, id, "rehearse.title"),
        Route::Talk(id) => interview_name(scene, id, "talk.title"),
        Route::Notes(id) => {
            let talk = scene.record.talks.talk(*id);
            talk.map(|talk| format!("{} | {}", talk.name, text.get("notes.title")))
        }
        Route::Mentor(page) => mentor::name(scene, page),
        Route::Workshop(page) => workshop::name(scene, page),
        Route::Theme(id) => policy_name(scene, |policy| {
            Some(policy.overview.value.as_ref()?.theme(id).map(|theme| &theme.title))
        }),
        Route::Measure(id) => policy_name(scene, |policy| {
            Some(policy.measures.value.as_ref()?.measure(id).map(|measure| &measure.name))
        }),
        route => name(route).map(|id| text.get(id).to_owned()),
    };
    format!("{} | {portal}", page.as_deref().unwrap_or_else(|| text.get("not-found.title")))
}

/// The name of a page about one kind of interview; `None` if there is no such kind.
fn interview_name(scene: &Scene, id: &Id<InterviewType>, page: &str) -> Option<String> {
    let page = scene.text.get(page);
    let Some(interviews) = scene.chapters.interviews.ready() else { return Some(page.to_owned()) };
    interview::name(scene, interviews, id).map(|name| format!("{name} | {page}"))
}

/// The name of a page about something of the policy: its own, and the policy's until it is here, or where its part
/// is broken. `None` if there is no such thing.
fn policy_name(
    scene: &Scene,
    found: impl FnOnce(&Policy) -> Option<Option<&LocalText>>,
) -> Option<String> {
    let text = &scene.text;
    match scene.chapters.policy.ready().and_then(found) {
        Some(found) => found.map(|name| text.of(name).to_owned()),
        None => Some(text.get("policy.title").to_owned()),
    }
}

/// The message that names a page which is always called the same.
fn name(route: &Route) -> Option<&'static str> {
    Some(match route {
        Route::Tracks => "tracks.title",
        Route::Compare(..) => "compare.title",
        Route::Abilities => "abilities.title",
        Route::Assess => "assess.title",
        Route::AssessList => "list.title",
        Route::Outcome => "outcome.title",
        Route::Targets(_) => "targets.title",
        Route::History(..) => "history.title",
        Route::Plan => "plan.title",
        Route::Path => "path.title",
        Route::Interviews => "interview.title",
        Route::Mentor(page) => mentor::fixed_name(page),
        Route::Workshop(page) => workshop::fixed_name(page),
        Route::Policy | Route::Occupation(_) => "policy.title",
        Route::Measures(_) => "measures.title",
        Route::Indicators => "indicators.title",
        Route::Roadmap => "roadmap.title",
        Route::Glossary(_) => "glossary.title",
        Route::Support | Route::Help(_) => "support.title",
        Route::Search(_) => "search.title",
        Route::Data => "data.title",
        Route::About => "about.title",
        Route::Accessibility => "access.title",
        Route::Left => "left.title",
        _ => return None,
    })
}

/// What a page is called while it is on its way; the portal's name where that is only known later.
pub fn heading(scene: &Scene) -> &str {
    scene.text.get(name(&scene.route).unwrap_or("frame.title"))
}

/// The pages that are always called the same, each with the message that names it.
pub fn named() -> Vec<(Route, &'static str)> {
    let routes = [
        Route::Tracks,
        Route::Compare(None, None),
        Route::Abilities,
        Route::Assess,
        Route::Outcome,
        Route::Targets(Vec::new()),
        Route::History(None, None),
        Route::Plan,
        Route::Path,
        Route::Interviews,
        Route::Mentor(MentorPage::Home),
        Route::Mentor(MentorPage::Share),
        Route::Mentor(MentorPage::Guide),
        Route::Mentor(MentorPage::Views),
        Route::Workshop(WorkshopPage::Home),
        Route::Workshop(WorkshopPage::Values),
        Route::Workshop(WorkshopPage::Profiles),
        Route::Workshop(WorkshopPage::Contribute),
        Route::Workshop(WorkshopPage::Room),
        Route::Policy,
        Route::measures(),
        Route::Indicators,
        Route::Roadmap,
        Route::Glossary(None),
        Route::Support,
        Route::Data,
        Route::About,
        Route::Accessibility,
    ];
    routes.into_iter().filter_map(|route| name(&route).map(|name| (route, name))).collect()
}
