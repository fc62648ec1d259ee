//! What people type: addresses, days, and what they look for.

use career::{
    Language,
    catalogue::catalogue,
    day::Day,
    search::{Index, Names, Query, fold},
    workshop::TimeOfDay,
    year::FiscalYear,
};

use crate::{material::material, route::Route};

/// What stands after the `#` of an address, decoded.
pub fn address(text: &str) {
    let route = Route::parse(text);
    let address = route.href();
    assert!(address.starts_with('#'));
    if let Route::NotFound(written) = &route {
        assert_eq!(written, text);
        return;
    }
    assert!(address.is_ascii() && !address.contains(char::is_whitespace), "{address:?}");
    let decoded = decoded(&address);
    assert_eq!(Route::parse(decoded.trim_start_matches('#')), route, "{address:?}");
}

/// As the browser decodes it.
fn decoded(address: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = address.bytes();
    while let Some(byte) = rest.next() {
        let digit = |byte: Option<u8>| char::from(byte.unwrap_or_default()).to_digit(16);
        bytes.push(if byte == b'%' {
            let (high, low) = (digit(rest.next()), digit(rest.next()));
            let value = high.zip(low).map(|(high, low)| high * 16 + low);
            u8::try_from(value.expect("two digits follow")).expect("two digits are a byte")
        } else {
            byte
        });
    }
    String::from_utf8(bytes).expect("an address is text")
}

/// Days, fiscal years, and times of day.
pub fn dates(text: &str) {
    if let Ok(Some(day)) = Day::written(text) {
        assert_eq!(Day::written(&day.to_string()), Ok(Some(day)));
        let _ = (day.fiscal_year(), day.end_of_fiscal_year(), day.after_months(600));
        assert!(day.after_days(90) >= day);
    }
    if let Ok(Some(year)) = FiscalYear::written(text) {
        assert_eq!(FiscalYear::written(&year.to_string()), Ok(Some(year)));
    }
    if let Ok(time) = text.parse::<TimeOfDay>() {
        assert_eq!(time.to_string().parse(), Ok(time));
    }
}

/// What is looked for on the first line, and a text it is looked for in on the others; also in all there is.
pub fn search(text: &str) {
    let (looked_for, text) = text.split_once('\n').unwrap_or((text, text));
    let folded = fold::folded(text);
    assert_eq!(fold::folded(&folded), folded, "folding twice is folding once");
    let query = Query::new(looked_for);
    let pieces: String = query.marked(text).iter().map(|(piece, _)| *piece).collect();
    assert_eq!(pieces, text, "marked, it is the same text");
    for most in [0, 1, 40] {
        let (before, part, after) = query.around(text, most);
        assert!(text.contains(part));
        assert_eq!(part == text, !before && !after);
    }
    let _ = query.matches(text);
    with_all(|entries, index, names| {
        let query = Query::new(looked_for).or_by_name(names);
        for place in index.find(&query).into_iter().take(5) {
            let _ = index.excerpt(place, &entries[place], &query, Language::Ja);
        }
    });
}

type Entries = Vec<career::catalogue::Entry<'static>>;

/// Everything the content says, listed once.
fn with_all(see: impl FnOnce(&Entries, &Index, &Names)) {
    thread_local! {
        static ALL: (Entries, Index, Names) = {
            let material = material();
            let entries = catalogue(material.library());
            let glossary = material.policy.glossary.value.as_ref();
            (entries.clone(), Index::new(&entries), glossary.map(Names::of).unwrap_or_default())
        };
    }
    ALL.with(|(entries, index, names)| see(entries, index, names));
}
