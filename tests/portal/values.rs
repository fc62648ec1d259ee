//! Sorting cards of what matters, and what becomes of them.

use ayumi::route::{Route, WorkshopPage};
use career::{
    Id, Language, Record,
    interview::InterviewType,
    record::Change,
    values::{Pile, ValuesChange},
};

use super::support::{Organisation, record, render};

fn lay(card: &str, name: &str, pile: Pile) -> Change {
    let card = Id::new(card).expect("an id");
    Change::Values(ValuesChange::Lay(card, name.to_owned(), Some(pile)))
}

fn page(language: Language, record: &Record) -> String {
    render(Organisation::Museum, language, &Route::Workshop(WorkshopPage::Values), record)
}

#[test]
fn the_first_card_is_in_the_hand_and_each_pile_is_a_button() {
    let html = page(Language::En, &Record::default());
    assert!(html.contains(">Darkness</h2>"));
    assert!(html.contains("0 of 8 cards sorted"));
    assert_eq!(html.matches("class=\"pile ").count(), 3);
    assert!(html.contains("The cards that matter very much are listed here."));
    assert!(!html.contains("Start again"), "there is nothing to take back");
}

#[test]
fn what_is_sorted_is_listed_in_its_order_and_the_next_card_comes() {
    let mut changes = vec![
        lay("darkness", "Darkness", Pile::Close),
        lay("warm-tea", "Warm tea", Pile::Close),
        lay("gasp", "The gasp", Pile::Far),
    ];
    let up = ValuesChange::Up(Id::new("warm-tea").expect("an id"));
    changes.push(Change::Values(up));
    let html = page(Language::Ja, &record(changes));
    assert!(html.contains("8枚のうち3枚を分けました") && html.contains(">正しい時刻</h2>"));
    // In the language of now, and the same on paper.
    let (screen, paper) = html.split_once(r#"<article class="paper print-only""#).expect("a paper");
    for part in [screen, paper] {
        let [tea, dark] = ["温かい茶", "暗がり"].map(|name| part.find(name).expect("it is there"));
        assert!(tea < dark);
    }
    assert!(screen.contains("はっとする声") && !paper.contains("はっとする声"));
    assert!(paper.contains("2. 暗がり") && !paper.contains("<button"));
    // The kind of interview that has a part for it.
    assert!(screen.contains(r##"href="#/interview/crossroads""##));
}

#[test]
fn more_than_five_are_many_and_once_all_lie_somewhere_one_can_look_again() {
    let cards = Organisation::Museum.workshops().values;
    let all = cards.iter().map(|card| lay(card.id.as_str(), "", Pile::Close));
    let html = page(Language::En, &record(all));
    assert!(html.contains("There are 8 now."));
    assert!(html.contains("Every card is sorted") && html.contains("Look through them again"));
}

#[test]
fn a_card_the_content_no_longer_has_keeps_its_words_and_can_be_taken_out() {
    let changes = [lay("lost", "A lost star", Pile::Close), lay("gone", "A comet", Pile::Some)];
    let html = page(Language::En, &record(changes));
    assert!(html.contains("A lost star") && html.contains("A comet"));
    assert_eq!(html.matches(">Remove<").count(), 2);
}

#[test]
fn what_matters_most_is_suggested_for_the_sheet() {
    let changes = [lay("stability", "安定", Pile::Close), lay("challenge", "挑戦", Pile::Far)];
    let record = record(changes);
    for kind in ["cross-mentor", "career-talk", "posting-survey", "extended-retirement"] {
        let kind: Id<InterviewType> = Id::new(kind).expect("an id");
        let html =
            render(Organisation::City, Language::Ja, &Route::Interview(kind.clone()), &record);
        assert!(html.contains("・安定") && !html.contains("・挑戦"), "{kind}");
    }
}
