//! The map of the pages (`docs/pages.md`): how far each is from the first.

use std::collections::{BTreeMap, BTreeSet};

use ayumi::{pages, route::Route};
use career::Record;

use crate::support::{Organisation, drawn, portal};

/// The pages there are; `*` is something of the content.
const PAGES: [&str; 44] = [
    "",
    "tracks",
    "tracks/*/*",
    "compare",
    "abilities",
    "assess",
    "assess/result",
    "assess/targets",
    "history",
    "plan",
    "path",
    "interview",
    "interview/*",
    "interview/*/guide",
    "interview/*/sheet",
    "interview/*/rehearse",
    "interview/*/talk",
    "mentor",
    "mentor/share",
    "mentor/views",
    "mentor/guide",
    "workshop",
    "workshop/programmes/*",
    "workshop/programmes/*/screen",
    "workshop/programmes/*/handouts",
    "workshop/values",
    "workshop/profiles",
    "workshop/profiles/*",
    "workshop/contribute",
    "workshop/room",
    "policy",
    "policy/themes/*",
    "policy/measures",
    "policy/measures/*",
    "policy/indicators",
    "policy/roadmap",
    "policy/glossary",
    "support",
    "search",
    "data",
    "about",
    "accessibility",
    "assess/list",
    "left",
];

/// Where one only gets by doing something: leaving, and answering in a list once there is a rank to aim for.
const DONE: [&str; 2] = ["assess/list", "left"];

/// Which of [`PAGES`] an address is of.
fn page(address: &str) -> Option<&'static str> {
    let path = address.strip_prefix("#/")?.split('?').next()?;
    let fits = |page: &&&str| {
        page.split('/').count() == path.split('/').count()
            && page.split('/').zip(path.split('/')).all(|(page, path)| page == "*" || page == path)
    };
    // Where both "values" and "*" would do, it is the former.
    PAGES.iter().filter(fits).min_by_key(|page| page.matches('*').count()).copied()
}

fn links(html: &str) -> impl Iterator<Item = String> + '_ {
    html.split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(|href| href.replace("&amp;", "&"))
}

/// Every page that can be reached, with the fewest presses. Of each kind one is visited.
fn presses(organisation: Organisation) -> BTreeMap<&'static str, u32> {
    let props = portal(organisation, &Route::Home, &Record::default());
    let mut found = BTreeMap::from([("", 0)]);
    let mut here = vec!["#/".to_owned()];
    for press in 1..=3 {
        let mut next = Vec::new();
        for address in &here {
            let mut props = props.clone();
            props.route = Route::parse(address.trim_start_matches('#'));
            for link in links(&drawn(&props)) {
                if let Some(page) = page(&link)
                    && !found.contains_key(page)
                {
                    found.insert(page, press);
                    next.push(link);
                }
            }
        }
        here = next;
    }
    found
}

#[test]
fn every_page_is_at_most_three_presses_from_the_first() {
    let found = presses(Organisation::City);
    let all: BTreeSet<_> = PAGES.into_iter().filter(|page| !DONE.contains(page)).collect();
    let far: Vec<_> = all.iter().filter(|page| !found.contains_key(**page)).collect();
    assert!(far.is_empty(), "not within three presses: {far:?}");
}

#[test]
fn the_pages_of_an_organisation_with_other_content_are_as_near() {
    let found = presses(Organisation::Museum);
    for page in ["tracks/*/*", "interview/*", "policy/measures", "workshop", "data"] {
        assert!(found.contains_key(page), "{page}");
    }
}

#[test]
fn every_page_that_is_always_called_the_same_is_found_by_its_name() {
    let named: BTreeSet<_> =
        pages::named().iter().filter_map(|(route, _)| page(&route.href())).collect();
    for fixed in PAGES.into_iter().filter(|page| !page.contains('*') && !DONE.contains(page)) {
        // The first page is behind the name of the portal, and the search is where one looks.
        assert!(named.contains(fixed) || ["", "search"].contains(&fixed), "{fixed}");
    }
}
