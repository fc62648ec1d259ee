//! Addresses.

use ayumi::route::{Filter, Route, WorkshopPage};
use career::Id;
use proptest::prelude::*;

fn id<K>(text: &str) -> Id<K> {
    Id::new(text).expect("a good id")
}

#[test]
fn every_address_of_the_contract_leads_to_its_page_and_back() {
    let addresses = [
        ("#/", Route::Home),
        ("#/tracks", Route::Tracks),
        ("#/tracks/generalist/kacho", Route::Rank(id("generalist"), id("kacho"))),
        ("#/compare", Route::Compare(None, None)),
        (
            "#/compare?from=kakaricho&to=shukan",
            Route::Compare(Some(id("kakaricho")), Some(id("shukan"))),
        ),
        ("#/compare?to=shukan", Route::Compare(None, Some(id("shukan")))),
        ("#/abilities", Route::Abilities),
        ("#/assess", Route::Assess),
        ("#/assess/result", Route::Outcome),
        ("#/interview", Route::Interviews),
        ("#/interview/one-on-one", Route::Interview(id("one-on-one"))),
        ("#/interview/one-on-one/sheet", Route::Sheet(id("one-on-one"))),
        ("#/policy", Route::Policy),
        ("#/policy/themes/staff-vision", Route::Theme(id("staff-vision"))),
        ("#/policy/measures", Route::measures()),
        (
            "#/policy/measures?pillar=diversity&mark=priority&cycle=systems&mine=yes",
            Route::Measures(Filter {
                pillar: Some(id("diversity")),
                mark: Some(id("priority")),
                cycle: Some(id("systems")),
                mine: true,
            }),
        ),
        ("#/policy/measures/parental-leave", Route::Measure(id("parental-leave"))),
        ("#/policy/indicators", Route::Indicators),
        ("#/policy/roadmap", Route::Roadmap),
        ("#/policy/glossary", Route::Glossary(None)),
        ("#/policy/glossary?term=kpi", Route::Glossary(Some(id("kpi")))),
        ("#/support", Route::Support),
        ("#/search", Route::Search(String::new())),
        ("#/search?q=kpi", Route::Search("kpi".to_owned())),
        ("#/data", Route::Data),
        ("#/about", Route::About),
        ("#/accessibility", Route::Accessibility),
        ("#/left", Route::Left),
        (
            "#/workshop/programmes/half-day/screen?at=7",
            Route::Workshop(WorkshopPage::Screen(id("half-day"), Some(7))),
        ),
    ];
    for (address, route) in addresses {
        assert_eq!(Route::parse(address.trim_start_matches('#')), route, "{address}");
        assert_eq!(route.href(), address);
    }
}

#[test]
fn careless_spellings_lead_there_too() {
    assert_eq!(Route::parse(""), Route::Home);
    assert_eq!(Route::parse("/tracks/"), Route::Tracks);
    assert_eq!(Route::parse("tracks"), Route::Tracks);
    assert_eq!(
        Route::parse("/compare?to=b&from=a&other=c"),
        Route::Compare(Some(id("a")), Some(id("b")))
    );
}

#[test]
fn anything_else_is_kept_as_it_was_written() {
    for address in [
        "/nowhere",
        "/tracks/generalist",
        "/tracks/generalist/課長",
        "/interview/x/y",
        "/assess/result/x",
        "/compare?from=Kacho",
    ] {
        assert_eq!(Route::parse(address), Route::NotFound(address.to_owned()));
    }
}

proptest! {
    #[test]
    fn no_address_breaks_and_every_link_leads_to_its_page(address in "\\PC{0,40}") {
        let route = Route::parse(&address);
        prop_assert_eq!(Route::parse(&route.href()[1..]), route);
    }
}
