//! The sheet on paper: what is on it, what the check before printing says, and what is in the text to paste.

use ayumi::route::Route;
use career::{
    Id, Language, Record,
    interview::{Audience, InterviewType, Part},
    record::Change,
    sheet::{HeadText, SheetChange},
};

use super::support::{Organisation, record, render};

const CITY: Organisation = Organisation::City;

/// The first kind there is, and its parts.
fn first(organisation: Organisation) -> (Id<InterviewType>, Vec<Part>) {
    let kind = organisation.interviews().types.remove(0);
    (kind.id, kind.parts)
}

fn written(kind: &Id<InterviewType>, part: &Part, words: &str, audience: Audience) -> [Change; 2] {
    let (id, title) = (part.id.clone(), "its title".to_owned());
    [
        SheetChange::Write(id.clone(), title.clone(), Some(words.to_owned())),
        SheetChange::For(id, title, audience),
    ]
    .map(|change| Change::Sheet(kind.clone(), "its name".to_owned(), change))
}

fn head(kind: &Id<InterviewType>, which: HeadText, words: &str) -> Change {
    let change = SheetChange::Head(which, words.to_owned());
    Change::Sheet(kind.clone(), "its name".to_owned(), change)
}

fn page(organisation: Organisation, language: Language, kind: &str, record: &Record) -> String {
    let route = Route::Sheet(Id::new(kind).expect("an id"));
    render(organisation, language, &route, record)
}

/// What is printed; nothing if there is no paper.
fn paper(html: &str) -> &str {
    let paper = html.split_once("<article").and_then(|(_, rest)| rest.split_once("</article>"));
    paper.map_or("", |(paper, _)| paper)
}

#[test]
fn on_paper_is_what_was_chosen_and_nothing_else() {
    for organisation in Organisation::BOTH {
        let (kind, parts) = first(organisation);
        let record = record(
            [
                written(&kind, &parts[0], "<b>my own words</b>", Audience::Paper),
                written(&kind, &parts[1], "only to talk about", Audience::Talk),
                written(&kind, &parts[2], "only for me", Audience::Me),
            ]
            .concat(),
        );
        for language in Language::ALL {
            let html = page(organisation, language, kind.as_str(), &record);
            assert!(paper(&html).contains("&lt;b&gt;my own words&lt;/b&gt;"), "shown as text");
            // The text to paste is for a mail to somebody.
            for left_out in ["only to talk about", "only for me"] {
                assert!(!html.contains(left_out), "{left_out}");
            }
            assert!(html.contains(parts[2].title.get(language)), "the check names it");
            assert!(!paper(&html).contains(parts[2].title.get(language)));
        }
    }
}

#[test]
fn the_check_says_of_every_part_where_it_is_and_whose_words_it_has() {
    let (kind, parts) = first(CITY);
    let record = record(
        [
            written(&kind, &parts[0], "mine", Audience::Paper),
            written(&kind, &parts[1], " \n", Audience::Paper),
            written(&kind, &parts[2], "mine", Audience::Me),
        ]
        .concat(),
    );
    let html = page(CITY, Language::En, kind.as_str(), &record);
    let row = |part: &Part| {
        let label = format!("Who “{}” is for", part.title.get(Language::En));
        let at = html.find(&label).unwrap_or_else(|| panic!("{label}"));
        html[..at].rsplit_once("<li").expect("in a list").1.to_owned()
    };
    assert!(row(&parts[0]).contains("Your own words"));
    assert!(row(&parts[1]).contains("Empty: space to write by hand"));
    assert!(row(&parts[2]).contains("Your own words"));
    let at = |words: &str| html.find(words).unwrap_or_else(|| panic!("{words}"));
    let groups = ["On the page</h3>", "Only for the talk, not", "Only for you, not"].map(at);
    assert!(groups.is_sorted());
    assert!(at(&row(&parts[0])) < groups[1] && at(&row(&parts[2])) > groups[2]);
    for part in &parts {
        row(part);
    }
}

#[test]
fn the_head_is_blank_lines_unless_something_is_given() {
    let (kind, parts) = first(CITY);
    let blank = page(CITY, Language::En, kind.as_str(), &Record::default());
    for label in ["Date", "Name", "With"] {
        assert!(paper(&blank).contains(&format!("<span>{label} <strong></strong></span>")));
    }
    let mut changes = written(&kind, &parts[0], "words", Audience::Paper).to_vec();
    changes.push(head(&kind, HeadText::Day, "R8.12.1"));
    changes.push(head(&kind, HeadText::Name, "Hanako"));
    let html = page(CITY, Language::En, kind.as_str(), &record(changes.clone()));
    assert!(paper(&html).contains("<strong>1 December 2026</strong>"));
    assert!(paper(&html).contains("<strong>Hanako</strong>"));
    assert!(html.contains("Date: 1 December 2026\nName: Hanako\n"), "in the text to paste");
    assert!(!html.contains("With: "), "what is empty is left out there");
    assert!(html.contains("Your name is on the page only if you type it here."));
    // What is no date is said, and printed as it was typed.
    changes.push(head(&kind, HeadText::Day, "next week"));
    let html = page(CITY, Language::En, kind.as_str(), &record(changes));
    assert!(html.contains("This cannot be read as a date."));
    assert!(paper(&html).contains("<strong>next week</strong>"));
}

#[test]
fn with_nothing_for_paper_there_is_none_and_a_way_on() {
    let (kind, parts) = first(CITY);
    let off = |part: &Part| written(&kind, part, "words", Audience::Talk);
    let record = record(parts.iter().flat_map(off));
    let html = page(CITY, Language::En, kind.as_str(), &record);
    assert_eq!(paper(&html), "");
    assert!(html.contains("Nothing has been chosen for the page"));
    let (before, _) = html.split_once(">Print</button>").expect("a button to print");
    assert!(before.rsplit("<button").next().is_some_and(|button| button.contains("disabled")));
    assert!(html.contains(&format!(r#"href="{}""#, Route::Interview(kind).href())));
    assert!(html.contains("There is nothing to copy yet."), "the conversation is not chosen");
}

#[test]
fn a_kind_the_content_no_longer_has_is_still_printed() {
    let gone: Id<InterviewType> = Id::new("long-gone").expect("an id");
    let part = |id: &str| Part { id: Id::new(id).expect("an id"), ..first(CITY).1.remove(0) };
    let record = record(
        [
            written(&gone, &part("old"), "what I wrote then", Audience::Paper),
            written(&gone, &part("older"), "a secret", Audience::Me),
        ]
        .concat(),
    );
    for language in Language::ALL {
        let html = page(CITY, language, "long-gone", &record);
        for words in ["its name", "its title", "what I wrote then"] {
            assert!(paper(&html).contains(words), "{words}");
        }
        assert!(!html.contains("a secret"));
    }
}

#[test]
fn ranks_are_on_paper_unless_they_are_left_off() {
    let (kind, _) = first(CITY);
    let framework = CITY.framework();
    let rank = &framework.ranks()[0];
    let title = rank.titles[0].get(Language::Ja);
    let without = |without| {
        let change = SheetChange::WithoutRanks(without);
        Change::Sheet(kind.clone(), "its name".to_owned(), change)
    };
    for (left_off, shown) in [(false, true), (true, false)] {
        let record = record([Change::Current(Some(rank.id.clone())), without(left_off)]);
        let html = page(CITY, Language::Ja, kind.as_str(), &record);
        assert_eq!(paper(&html).contains(title), shown);
    }
}
