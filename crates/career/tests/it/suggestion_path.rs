//! What the portal suggests for the parts of a sheet from the path: what lies behind, the wish, and life.

use career::{
    Language::En,
    path::{PathChange, StageKind, StageText},
    record::Change,
    sheet::{Material, lines},
};

use crate::{prepare::Person, support::id};

fn path(change: PathChange) -> Change {
    Change::Path(change)
}

#[test]
fn the_path_is_suggested_kind_by_kind_in_the_order_of_years() {
    let mut person = Person::of_the_museum("crossroads");
    person.is_suggested("footprints", &[], &[]);
    for (stage, (kind, name, from, to, learned)) in (1..).zip([
        (StageKind::Qualification, "天文検定", "2021", "2022", ""),
        (StageKind::Assignment, " 蔵 ", " 2022 ", "", "  手袋の使い方\n"),
        (StageKind::Assignment, "丘", "", "2018", ""),
        (StageKind::Assignment, "屋根の下", "平成31年", "2021", "雲を読む"),
        (StageKind::Project, "星図の写し", "", "", ""),
        (StageKind::Project, "", "", "", "名のない学び"),
        (StageKind::Qualification, "手話", " ", "2020", "手で語る"),
        (StageKind::Project, " ", "", "\n", ""),
    ]) {
        person.does(path(PathChange::Add(kind)));
        for (text, words) in [
            (StageText::Name, name),
            (StageText::From, from),
            (StageText::To, to),
            (StageText::Learned, learned),
        ] {
            person.does(path(PathChange::Write(stage, text, words.to_owned())));
        }
    }
    // A field of work alone is something entered, and nothing to say.
    person.does(path(PathChange::Add(StageKind::Project)));
    person.does(path(PathChange::Field(9, Some(id("vault-work")))));
    person.is_suggested(
        "footprints",
        &[
            "丘（〜2018）",
            "屋根の下（平成31年〜2021）：雲を読む",
            "蔵（2022〜）：手袋の使い方",
            "星図の写し",
            "名のない学び",
            "手話：手で語る",
            "天文検定（2021）",
        ],
        &[
            "丘 (–2018)",
            "屋根の下 (平成31年–2021): 雲を読む",
            "蔵 (2022–): 手袋の使い方",
            "星図の写し",
            "名のない学び",
            "手話: 手で語る",
            "天文検定 (2021)",
        ],
    );
}

#[test]
fn the_wish_is_suggested_with_the_names_of_the_fields() {
    let mut person = Person::of_the_museum("crossroads");
    person.is_suggested("where-it-turns", &[], &[]);
    person.does(path(PathChange::WishReasons(" 星が好き\n".to_owned())));
    person.is_suggested("where-it-turns", &["星が好き"], &["星が好き"]);
    for field in ["hillside-work", "vault-work", "retired-field"] {
        person.does(path(PathChange::WishField(id(field), true)));
    }
    person.does(path(PathChange::WishPlace("語りの席".to_owned())));
    person.is_suggested(
        "where-it-turns",
        &["丘に出る仕事、蔵の仕事、retired-field", "語りの席", "星が好き"],
        &["Work out on the hill, Work in the vault, retired-field", "語りの席", "星が好き"],
    );
    // Where the names cannot be had, the ids stand for them.
    let kind = person.kind().expect("the content has the kind");
    let without = person
        .see(En, |material| lines(Some(kind), None, &Material { development: None, ..*material }));
    let wish = without.iter().find(|line| line.id == id("where-it-turns")).expect("a part");
    assert_eq!(wish.text, "- hillside-work, vault-work, retired-field\n- 語りの席\n- 星が好き");
}

#[test]
fn life_is_suggested_only_where_it_may_be_shown() {
    let mut person = Person::of_the_museum("crossroads");
    person.does(path(PathChange::LifeEvents(" 家族が増えた ".to_owned())));
    person.does(path(PathChange::LifeConditions("夜番は週に二度まで".to_owned())));
    person.is_suggested("home-lamp", &[], &[]);
    person.does(path(PathChange::LifeShown(true)));
    let both = ["家族が増えた", "夜番は週に二度まで"];
    person.is_suggested("home-lamp", &both, &both);
    person.does(path(PathChange::LifeEvents(" ".to_owned())));
    person.is_suggested("home-lamp", &both[1..], &both[1..]);
    person.does(path(PathChange::LifeShown(false)));
    person.is_suggested("home-lamp", &[], &[]);
}
