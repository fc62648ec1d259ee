//! Pages, rendered natively from both organisations' content.

use ayumi::route::{Filter, Route};
use career::{
    Id, Language, Record,
    assessment::{AnswerChange, EvidencePart, Rating},
    framework::Rank,
    interview::Audience,
    questionnaire::{Form, Level},
    record::Change,
    sheet::SheetChange,
};

use super::support::{Organisation, record, render};

fn routes(organisation: Organisation) -> Vec<Route> {
    let framework = organisation.framework();
    let ranks = framework.ranks();
    let mut routes: Vec<Route> = ranks.iter().map(Route::rank).collect();
    routes.extend(ranks.iter().flat_map(|from| ranks.iter().map(|to| Route::compare(from, to))));
    for kind in &organisation.interviews().types {
        routes.extend([Route::Interview(kind.id.clone()), Route::Sheet(kind.id.clone())]);
    }
    let policy = organisation.policy();
    let measures = policy.measures.value.expect("the museum and the city have measures");
    routes.extend(measures.measures.iter().map(|one| Route::Measure(one.id.clone())));
    let mark = measures.marks.first().map(|mark| mark.id.clone());
    let overview = policy.overview.value.expect("both say what they want");
    routes.extend(overview.themes.iter().map(|theme| Route::Theme(theme.id.clone())));
    routes.extend([
        Route::Policy,
        Route::measures(),
        Route::Measures(Filter { mark, mine: true, ..Filter::default() }),
        Route::Indicators,
        Route::Roadmap,
        Route::Glossary(None),
        Route::Support,
        Route::Search(String::new()),
        Route::Search("1".to_owned()),
        Route::Home,
        Route::Tracks,
        Route::Compare(None, None),
        Route::Abilities,
        Route::Assess,
        Route::AssessList,
        Route::Outcome,
        Route::Targets(Vec::new()),
        Route::History(None, None),
        Route::Plan,
        Route::Path,
        Route::Interviews,
        Route::Data,
        Route::About,
        Route::Accessibility,
        Route::Left,
        Route::NotFound("/nowhere".to_owned()),
    ]);
    routes
}

/// Somebody who aims for the second rank, rated everything of the short form with `level` and wrote evidence.
fn rated(organisation: Organisation, level: u8) -> Record {
    let framework = organisation.framework();
    let [current, target] = [0, 1].map(|index| &framework.ranks()[index]);
    let questionnaire = organisation.questionnaire();
    let items = questionnaire.items_for(&framework, target, Form::Short);
    let level = Level::new(level).expect("1 to 5");
    let choices =
        [Change::Current(Some(current.id.clone())), Change::Target(Some(target.id.clone()))];
    let ratings = items.iter().flat_map(|item| {
        let evidence = format!("evidence for {}", item.about);
        [
            AnswerChange::Rate(Some(Rating::Level(level))),
            AnswerChange::Tell(EvidencePart::Situation, evidence),
        ]
        .map(|change| Change::Answer(item.about.clone(), item.about.to_string(), change))
    });
    record(choices.into_iter().chain(ratings))
}

#[test]
fn every_page_has_one_heading_and_no_missing_words() {
    for organisation in Organisation::BOTH {
        for route in routes(organisation) {
            for language in Language::ALL {
                let html = render(organisation, language, &route, &rated(organisation, 3));
                assert_eq!(html.matches("<h1").count(), 1, "{route} in {}", language.tag());
                // A missing message shows as its id, such as `home.title`.
                let text =
                    html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
                let id = text.into_iter().find(|text| {
                    text.split_once('.').is_some_and(|(page, name)| {
                        let word = |word: &str| {
                            !word.is_empty()
                                && word.bytes().all(|c| c.is_ascii_lowercase() || c == b'-')
                        };
                        word(page) && word(name)
                    })
                });
                assert_eq!(id, None, "{route}");
            }
        }
    }
}

#[test]
fn the_ladder_links_every_rank_and_marks_where_one_is_and_what_one_aims_for() {
    for organisation in Organisation::BOTH {
        let framework = organisation.framework();
        let html = render(organisation, Language::Ja, &Route::Tracks, &rated(organisation, 3));
        for rank in framework.ranks() {
            assert!(html.contains(&Route::rank(rank).href()), "{}", rank.id);
        }
        assert_eq!(
            html.matches("ladder__flag").count(),
            3,
            "two flags, one of them with a second class"
        );
        for track in framework.tracks() {
            let heading = format!(r#"<th scope="col">{}</th>"#, track.name.get(Language::Ja));
            assert!(html.contains(&heading), "{heading}");
        }
    }
}

#[test]
fn a_rank_page_has_the_official_words_and_says_whose_they_are() {
    for organisation in Organisation::BOTH {
        for rank in organisation.framework().ranks() {
            for language in Language::ALL {
                let html = render(organisation, language, &Route::rank(rank), &Record::default());
                for role in &rank.roles {
                    assert!(
                        html.contains(&escaped(role.text.get(language))),
                        "{} in {}",
                        role.id,
                        language.tag()
                    );
                    // In English the original stands with its translation.
                    assert!(html.contains(&escaped(role.text.get(Language::Ja))), "{}", role.id);
                }
                assert!(html.contains("badge--policy"));
            }
        }
    }
}

#[test]
fn a_rank_on_another_track_or_of_no_content_is_not_found() {
    let not_found = |route: Route| {
        let html = render(Organisation::City, Language::En, &route, &Record::default());
        assert!(html.contains("Page not found"), "{route}");
    };
    let framework = Organisation::City.framework();
    let rank: &Rank = &framework.ranks()[0];
    let other = &framework.tracks()[1];
    not_found(Route::Rank(other.id.clone(), rank.id.clone()));
    not_found(Route::Rank(rank.track.clone(), Id::new("nobody").expect("an id")));
    not_found(Route::Interview(Id::new("nothing").expect("an id")));
    not_found(Route::Sheet(Id::new("nothing").expect("an id")));
}

#[test]
fn while_answering_neither_the_aim_nor_the_official_words_are_shown() {
    let organisation = Organisation::City;
    let framework = organisation.framework();
    let mut record = rated(organisation, 2);
    let target =
        framework.rank(record.assessment.target.as_ref().expect("a target")).expect("a rank");
    let about =
        organisation.questionnaire().items_for(&framework, target, Form::Short)[0].about.clone();
    record.apply(Change::GoTo(Some(about.clone())));
    let html = render(organisation, Language::Ja, &Route::Assess, &record);
    let (official, _) = framework.official(&about, target).expect("official words");
    let official = official.get(Language::Ja);
    assert!(!html.contains(official));
    assert!(!html.contains(r#"name="aim""#));
    let result = render(organisation, Language::Ja, &Route::Outcome, &record);
    assert!(result.contains(official));
    assert!(result.contains(r#"name="aim""#));
}

#[test]
fn the_sheet_has_what_was_written_and_leaves_out_what_was_taken_off() {
    for organisation in Organisation::BOTH {
        let interviews = organisation.interviews();
        let kind = &interviews.types[0];
        let mut record = rated(organisation, 4);
        let [first, second] = [0, 1].map(|index| kind.parts[index].id.clone());
        let sheet = |change| Change::Sheet(kind.id.clone(), "kind".to_owned(), change);
        let texts = [(&first, "<b>my own words</b>"), (&second, "not for paper")];
        for (part, words) in texts {
            let (title, words) = ("part".to_owned(), Some(words.to_owned()));
            record.apply(sheet(SheetChange::Write(part.clone(), title, words)));
        }
        for (part, audience) in [(first, Audience::Paper), (second, Audience::Me)] {
            record.apply(sheet(SheetChange::For(part, "part".to_owned(), audience)));
        }
        let html = render(organisation, Language::En, &Route::Sheet(kind.id.clone()), &record);
        assert!(html.contains("&lt;b&gt;my own words&lt;/b&gt;"), "shown as text");
        assert!(!html.contains("not for paper"));
        let editor =
            render(organisation, Language::En, &Route::Interview(kind.id.clone()), &record);
        assert!(editor.contains("not for paper"));
    }
}

/// A text as it stands in HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
