//! The portal as one file: content put in the place of other content.

use ayumi::platform::single::{content_of, with_content};

const BUILT: &str = "<head></head>\n\
    <script type=\"application/json\" id=\"file:static-data/a.json\">{\"a\":1}</script>\n\
    <script type=\"application/json\" id=\"file:static-data/locales/ja.json\">{}</script>\n\
    <script type=\"application/gzip\" id=\"file:boot-wasm\">AAAA</script>\n<script>go()</script>";

#[test]
fn every_content_file_is_found_by_its_address() {
    assert_eq!(content_of(BUILT), ["static-data/a.json", "static-data/locales/ja.json"]);
    assert!(content_of("<script>go()</script>").is_empty());
}

#[test]
fn other_content_comes_in_its_place_and_nothing_else_changes() {
    let other = [r#"{"a":"</script><b>&"}"#.to_owned(), "not even JSON".to_owned()];
    let changed = with_content(BUILT, &other);
    assert_eq!(
        changed,
        BUILT
            .replace(r#"{"a":1}"#, r#"{"a":"\u003c/script>\u003cb>&"}"#)
            .replace("{}", "not even JSON")
    );
    // Again, as it is: the same.
    assert_eq!(content_of(&changed), content_of(BUILT));
    assert_eq!(with_content(&changed, &["{\"a\":1}".to_owned(), "{}".to_owned()]), BUILT);
}
