//! The interviews at a glance, and a kind before its sheet, rendered natively.

use ayumi::route::Route;
use career::{
    Id, Language, Record,
    day::Day,
    interview::InterviewType,
    plan::ActionKind,
    record::Change,
    sheet::{HeadText, SheetChange},
    talk::{AgreedChange, TalkChange, TalkText},
};

use super::support::{Organisation, record, render, today};

fn overview(organisation: Organisation, record: &Record) -> String {
    render(organisation, Language::En, &Route::Interviews, record)
}

fn day(text: &str) -> Day {
    Day::written(text).expect("a day").expect("something is written")
}

fn kind(organisation: Organisation, index: usize) -> InterviewType {
    organisation.interviews().types[index].clone()
}

/// Writes `words` into the first part of the sheet of a kind.
fn write(kind: &InterviewType, words: &str) -> Change {
    let part = kind.parts[0].id.clone();
    let change = SheetChange::Write(part, "a part".to_owned(), Some(words.to_owned()));
    Change::Sheet(kind.id.clone(), "the name then".to_owned(), change)
}

fn on_day(kind: &InterviewType, day: &str) -> Change {
    let change = SheetChange::Head(HeadText::Day, day.to_owned());
    Change::Sheet(kind.id.clone(), "the name then".to_owned(), change)
}

/// The `id`th conversation, begun on a day, and over, where one thing was agreed.
fn talk(id: u32, kind: &InterviewType, begun: &str) -> Vec<Change> {
    let changes = [
        TalkChange::Begin(kind.id.clone(), "the name then".to_owned(), day(begun)),
        TalkChange::Agree(id),
        TalkChange::Agreed(id, 1, AgreedChange::Write("try it".to_owned())),
        TalkChange::End(id, Vec::new()),
    ];
    changes.into_iter().map(Change::Talk).collect()
}

/// What stands between two marks.
fn between<'a>(html: &'a str, from: &str, to: &str) -> &'a str {
    let (_, rest) = html.split_once(from).unwrap_or_else(|| panic!("{from} is there"));
    rest.split_once(to).unwrap_or_else(|| panic!("{to} follows")).0
}

#[test]
fn with_nothing_entered_there_are_the_kinds_and_what_will_be_here() {
    for organisation in Organisation::BOTH {
        let html = overview(organisation, &Record::default());
        assert!(!html.contains("Under way"));
        assert!(!html.contains("no longer listed"));
        assert!(html.contains("When you end an interview"));
        assert!(html.contains("None yet. They appear here"));
        for kind in &organisation.interviews().types {
            let heading = format!(r#"<h3><a href="{}">"#, Route::Interview(kind.id.clone()).href());
            assert_eq!(html.matches(&heading).count(), 1, "one card for {}", kind.id);
        }
    }
}

#[test]
fn the_order_of_the_year_has_no_dates_and_the_rest_no_order() {
    for organisation in Organisation::BOTH {
        let interviews = organisation.interviews();
        let html = overview(organisation, &Record::default());
        let way = between(&html, "Beginning of the year", "End of the year");
        let stations: Vec<_> = interviews.in_order();
        let places: Vec<_> =
            stations.iter().map(|kind| way.find(kind.name.get(Language::En))).collect();
        assert!(places.iter().all(Option::is_some) && places.is_sorted());
        assert_eq!(way.matches("<li").count(), stations.len());
        assert!(!way.contains("20") && !way.contains("Apr"), "no date");
        // The others stand once, among all kinds below.
        let rest = between(&html, "Other interviews.", "</p>");
        assert!(rest.contains("Not stated in the source"));
    }
}

#[test]
fn only_ones_own_days_of_this_fiscal_year_are_drawn_each_once() {
    let [first, second] = [0, 1].map(|index| kind(Organisation::City, index));
    let mut changes = talk(1, &first, "2026-05-12");
    changes.extend(talk(2, &first, "2026-03-31"));
    changes.push(Change::Talk(TalkChange::Write(1, TalkText::Next, "R8.12.1".to_owned())));
    changes.push(Change::Talk(TalkChange::Write(2, TalkText::Next, "2027-04-01".to_owned())));
    // The day of the conversation that took place, and one that is still to come.
    changes.extend([on_day(&first, "2026/5/12"), on_day(&second, "2026年11月30日")]);
    let html = overview(Organisation::City, &record(changes));
    let days = between(&html, r#"<ol class="rhythm__days">"#, "</ol>");
    assert_eq!(days.matches("<li").count(), 3);
    let at = |words: &str| days.find(words).unwrap_or_else(|| panic!("{words} is there"));
    assert!(at("12 May 2026") < at("30 November 2026"));
    assert!(at("30 November 2026") < at("1 December 2026"));
    assert!(!days.contains("March") && !days.contains("2027"));
    let picture = between(&html, r#"class="month-line""#, "</svg>");
    assert_eq!(picture.matches("<rect").count(), 2, "two that are near share a mark");
    assert!(picture.contains("2–3"));
}

#[test]
fn what_is_going_on_stands_first_the_most_urgent_before_the_rest() {
    for organisation in Organisation::BOTH {
        let [first, second, third] = [0, 1, 2].map(|index| kind(organisation, index));
        let name = |kind: &InterviewType| kind.name.get(Language::En).to_owned();
        let mut changes = talk(1, &first, "2026-11-20");
        changes.push(write(&first, "mine"));
        changes.extend([write(&second, " "), on_day(&second, "2026-12-01")]);
        let begin = TalkChange::Begin(third.id.clone(), "the name then".to_owned(), today());
        changes.push(Change::Talk(begin));
        let mut record = record(changes);
        let html = overview(organisation, &record);
        let now = between(&html, "Under way", "</section>");
        let rows: Vec<_> = now.split("<li").skip(1).collect();
        assert_eq!(rows.len(), 4);
        assert!(rows[0].contains(&name(&third)) && rows[0].contains("button--primary"));
        assert!(rows[1].contains("1 December 2026 (in 7 days)"));
        assert!(rows[1].contains(&format!("0 of {} parts", second.parts.len())), "blanks are none");
        assert!(rows[2].contains("not in your plan yet: 1"));
        assert!(rows[2].contains(&Route::Notes(1).href()));
        assert!(rows[3].contains(&format!("1 of {} parts", first.parts.len())));
        assert_eq!(now.matches("button--primary").count(), 1, "one thing to do");
        record.apply(Change::PutInPlan((1, 1), None, ActionKind::People, today()));
        assert!(!overview(organisation, &record).contains("not in your plan yet"));
    }
}

#[test]
fn what_is_for_the_person_stands_first_in_its_group_with_the_reason() {
    for organisation in Organisation::BOTH {
        let interviews = organisation.interviews();
        let concerned = interviews.types.iter().find_map(|kind| {
            let concern = kind.concerns.iter().find(|concern| !concern.situations.is_empty())?;
            Some((kind, concern, concern.situations.first()?))
        });
        let (kind, concern, situation) = concerned.expect("one is for people in a situation");
        let html = overview(organisation, &Record::default());
        assert!(!html.contains("For you"));
        let html = overview(organisation, &record([Change::Situation(situation.clone(), true)]));
        let group = interviews.groups.iter().find(|group| kind.group.as_ref() == Some(&group.id));
        let heading = format!("<h2>{}</h2>", group.expect("a group").name.get(Language::En));
        let cards = between(&html, &heading, "</section>");
        let card = between(cards, "<li", "</li>");
        assert!(card.contains("For you"));
        assert!(cards.contains(&escaped(concern.reason.get(Language::En))));
    }
}

/// A text as it stands in HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[test]
fn the_log_has_the_newest_first_and_everything_of_many() {
    let kind = kind(Organisation::City, 0);
    let mut changes: Vec<_> =
        (1..=14).flat_map(|id| talk(id, &kind, &format!("2026-06-{id:02}"))).collect();
    changes.push(Change::Talk(TalkChange::Write(3, TalkText::Day, "R8.10.1".to_owned())));
    changes.push(Change::Talk(TalkChange::Write(3, TalkText::With, "<b>Sato</b>".to_owned())));
    let html = overview(Organisation::City, &record(changes));
    let (_, log) = html.split_once("Past interviews").expect("the log");
    let places: Vec<_> = [3, 14, 13, 12, 1]
        .map(|id| log.find(&format!(r#"href="{}""#, Route::Notes(id).href())))
        .into_iter()
        .collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}");
    assert!(log.contains("With &lt;b&gt;Sato&lt;/b&gt;."));
    assert!(log.contains("Agreed: 1"));
    assert!(log.contains("Earlier interviews (2)"));
}

#[test]
fn a_kind_that_is_gone_is_still_listed_readable_and_printable() {
    for organisation in Organisation::BOTH {
        let mut gone = kind(organisation, 0);
        gone.id = Id::new("gone").expect("an id");
        let mut changes = vec![write(&gone, "what I wrote then")];
        changes.extend(talk(1, &gone, "2026-11-20"));
        changes.extend(talk(2, &gone, "2026-11-21"));
        changes.push(Change::Talk(TalkChange::Resume(2)));
        let record = record(changes);
        let html = overview(organisation, &record);
        let (_, list) = html.split_once("Sheets of interviews no longer listed").expect("a list");
        assert!(list.contains("the name then"));
        for route in [Route::Interview(gone.id.clone()), Route::Sheet(gone.id.clone())] {
            assert!(list.contains(&format!(r#"href="{}""#, route.href())));
        }
        let route = Route::Interview(gone.id);
        let page = render(organisation, Language::En, &route, &record);
        assert!(page.contains("no longer in the portal") && page.contains("what I wrote then"));
    }
}

#[test]
fn a_conversation_of_a_kind_that_is_gone_can_be_gone_on_with() {
    let mut gone = kind(Organisation::City, 0);
    gone.id = Id::new("gone").expect("an id");
    let mut changes = talk(1, &gone, "2026-11-20");
    changes.push(Change::Talk(TalkChange::Resume(1)));
    let html = overview(Organisation::City, &record(changes));
    let now = between(&html, "Under way", "</section>");
    assert!(now.contains(&Route::Talk(gone.id).href()) && now.contains("the name then"));
}

#[test]
fn a_kind_says_in_short_what_it_is_and_the_rest_when_opened() {
    for organisation in Organisation::BOTH {
        for language in Language::ALL {
            let interviews = organisation.interviews();
            for kind in &interviews.types {
                let route = Route::Interview(kind.id.clone());
                let html = render(organisation, language, &route, &Record::default());
                let (short, _) = html.split_once("<details").expect("what one opens");
                let beginning = kind.purpose.text.get(Language::Ja).lines().next();
                assert!(short.contains(&escaped(beginning.expect("a line"))), "{}", kind.id);
                assert!(short.contains(&escaped(kind.guidance.text.get(language))));
                let guide = format!(r#"href="{}""#, Route::Guide(kind.id.clone()).href());
                assert!(short.contains(&guide), "the guided way");
                let opened = between(&html, r#"<div class="disclosure__body">"#, "</details>");
                assert!(opened.contains(&escaped(kind.purpose.text.get(Language::Ja))));
                let steps = kind.agenda.iter().map(|step| &step.title);
                for words in steps.chain(&kind.bring).chain(&kind.afterwards) {
                    assert!(opened.contains(&escaped(words.get(language))), "{}", kind.id);
                }
                let bar = between(opened, r#"class="portions""#, "</svg>");
                assert_eq!(bar.matches("<rect").count(), kind.agenda.len());
                assert!(opened.contains(&kind.minutes().to_string()));
                for measure in &kind.measures {
                    let href = format!(r#"href="{}""#, Route::Measure(measure.clone()).href());
                    assert!(opened.contains(&href));
                }
            }
        }
    }
}

#[test]
fn who_is_there_and_when_is_said_or_said_to_be_unknown() {
    for organisation in Organisation::BOTH {
        let interviews = organisation.interviews();
        for kind in &interviews.types {
            let route = Route::Interview(kind.id.clone());
            let html = render(organisation, Language::En, &route, &Record::default());
            let facts = between(&html, r#"<dl class="facts">"#, "</dl>");
            let unknown = facts.matches("Not stated in the source").count();
            assert_eq!(unknown, 1 + usize::from(kind.people.is_none()), "{}", kind.id);
            if let Some(people) = &kind.people {
                assert!(facts.contains(&escaped(people.text.get(Language::En))));
            }
            assert_eq!(facts.contains("in the year."), kind.order.is_some());
        }
    }
}
