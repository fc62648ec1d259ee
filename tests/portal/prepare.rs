//! Preparing for an interview: both ways of writing the sheet.

use ayumi::route::Route;
use career::{
    Id, Language, Record,
    interview::{Audience, InterviewType, Part, Prefill},
    path::PathChange,
    plan::PlanChange,
    record::Change,
    sheet::SheetChange,
    talk::{AgreedChange, Prepared, TalkChange},
};

use super::support::{Organisation, record, render, today};

/// The first kind of the city, which has all there is to a sheet.
fn kind() -> InterviewType {
    Organisation::City.interviews().types.remove(0)
}

fn part_with(kind: &InterviewType, prefill: Prefill) -> &Part {
    kind.parts.iter().find(|part| part.prefill == Some(prefill)).expect("such a part")
}

fn sheet(kind: &InterviewType, change: SheetChange) -> Change {
    Change::Sheet(kind.id.clone(), kind.name.get(Language::En).to_owned(), change)
}

fn write(kind: &InterviewType, part: &Part, words: &str) -> Change {
    let title = part.title.get(Language::En).to_owned();
    sheet(kind, SheetChange::Write(part.id.clone(), title, Some(words.to_owned())))
}

fn shown(route: &Route, record: &Record) -> String {
    render(Organisation::City, Language::En, route, record)
}

fn free(kind: &InterviewType, record: &Record) -> String {
    shown(&Route::Interview(kind.id.clone()), record)
}

fn guide(kind: &InterviewType, record: &Record) -> String {
    shown(&Route::Guide(kind.id.clone()), record)
}

/// What stands in the card of a part.
fn card<'a>(html: &'a str, part: &Part) -> &'a str {
    let (before, after) =
        html.split_once(&format!(r#"for="part-{}""#, part.id)).expect("the part is there");
    let begin = before.rfind(r#"<div class="sheet-part"#).unwrap_or_default();
    let end = after.find(r#"<div class="sheet-part "#).unwrap_or(after.len());
    &html[begin..before.len() + end]
}

#[test]
fn every_part_of_every_kind_can_be_written_and_says_whom_it_is_for() {
    for organisation in Organisation::BOTH {
        for kind in organisation.interviews().types {
            let route = Route::Interview(kind.id.clone());
            let html = render(organisation, Language::En, &route, &Record::default());
            assert_eq!(html.matches("<textarea").count(), kind.parts.len(), "{}", kind.id);
            let radios = html.matches(r#"type="radio""#).count();
            assert_eq!(radios, 3 * kind.parts.len(), "{}", kind.id);
            let mine = kind.parts.iter().filter(|part| part.audience == Audience::Me).count();
            assert_eq!(html.matches("sheet-part--me").count(), mine, "{}", kind.id);
        }
    }
}

#[test]
fn where_a_draft_comes_from_is_a_link_and_where_there_is_none_what_it_takes() {
    let kind = kind();
    let agreed = part_with(&kind, Prefill::Agreed);
    let html = free(&kind, &Record::default());
    let card_before = card(&html, agreed);
    assert!(card_before.contains("appears here for the next one"));
    assert!(card_before.contains(&Route::Talk(kind.id.clone()).href()));
    let html = free(
        &kind,
        &record([
            Change::Talk(TalkChange::Begin(kind.id.clone(), "it".to_owned(), today())),
            Change::Talk(TalkChange::Agree(1)),
            Change::Talk(TalkChange::Agreed(1, 1, AgreedChange::Write("to ask".to_owned()))),
            Change::Talk(TalkChange::End(1, Vec::new())),
        ]),
    );
    let card = card(&html, agreed);
    assert!(card.contains("- to ask") && card.contains(&Route::Notes(1).href()));
    assert!(!card.contains("Go back to the draft"));
}

#[test]
fn drafts_of_the_plan_and_of_the_ranks_lead_back_there() {
    let framework = Organisation::City.framework();
    let rank = &framework.ranks()[2];
    let goal = Change::Plan(PlanChange::Add("a goal of mine".to_owned(), None, today()));
    let record = record([Change::Target(Some(rank.id.clone())), goal]);
    let interviews = Organisation::City.interviews();
    let mut seen = 0;
    for kind in &interviews.types {
        let html = free(kind, &record);
        for part in &kind.parts {
            let to = match part.prefill {
                Some(Prefill::Goals) => Route::Plan,
                Some(Prefill::Expectations) => Route::Rank(rank.track.clone(), rank.id.clone()),
                _ => continue,
            };
            seen += 1;
            assert!(card(&html, part).contains(&to.href()), "{} of {}", part.id, kind.id);
        }
    }
    assert!(seen > 5);
}

#[test]
fn life_is_no_draft_until_it_may_be_shown() {
    let interviews = Organisation::City.interviews();
    let with_life =
        |kind: &&InterviewType| kind.parts.iter().any(|part| part.prefill == Some(Prefill::Life));
    let kind = interviews.types.iter().find(with_life).expect("a kind about life");
    let part = part_with(kind, Prefill::Life);
    let written = || Change::Path(PathChange::LifeEvents("a child is coming".to_owned()));
    let html = free(kind, &record([written()]));
    assert!(!html.contains("a child is coming"));
    assert!(card(&html, part).contains("is yours alone"));
    let html = free(kind, &record([written(), Change::Path(PathChange::LifeShown(true))]));
    assert!(card(&html, part).contains("a child is coming"));
}

#[test]
fn own_words_stand_with_the_way_back_to_the_draft() {
    let framework = Organisation::City.framework();
    let kind = kind();
    let part = part_with(&kind, Prefill::Expectations);
    let target = Change::Target(Some(framework.ranks()[2].id.clone()));
    let html = free(&kind, &record([target, write(&kind, part, "as I see it")]));
    let card_of = card(&html, part);
    assert!(card_of.contains("as I see it") && card_of.contains("Go back to the draft"));
    // Without a draft there is nothing to go back to.
    let html = free(&kind, &record([write(&kind, part, "as I see it")]));
    assert!(!card(&html, part).contains("Go back to the draft"));
}

#[test]
fn questions_are_offered_for_the_ranks_held_and_aimed_for_and_picked_ones_are_checked() {
    let (interviews, framework) = (Organisation::City.interviews(), Organisation::City.framework());
    let kind = kind();
    let part = part_with(&kind, Prefill::Questions);
    let questions = interviews.questions_for(&kind.id);
    let special = questions.iter().find(|one| one.is_special()).expect("a special one");
    let any = questions.iter().find(|one| !one.is_special()).expect("one for everybody");
    let words = any.text.get(Language::En);
    let html = free(&kind, &record([write(&kind, part, &format!("mine\n- {words}"))]));
    assert!(!html.contains(&format!("question-{}\"", special.id)));
    assert!(html.contains("Show questions meant for other ranks as well"));
    let checked = |html: &str| {
        let (before, after) =
            html.split_once(&format!(r#"id="question-{}""#, any.id)).expect("offered");
        let begin = before.rfind('<').unwrap_or_default();
        let end = after.find('>').unwrap_or_default();
        format!("{}{}", &before[begin..], &after[..end]).contains("checked")
    };
    assert!(checked(&html));
    // Picked in one language, it is known in the other.
    let both = render(
        Organisation::City,
        Language::Ja,
        &Route::Interview(kind.id.clone()),
        &record([write(&kind, part, &format!("- {words}"))]),
    );
    assert!(checked(&both));
    assert!(!checked(&free(&kind, &Record::default())));
    let suited = framework.ranks().iter().find(|rank| special.suits(&[rank])).expect("a rank");
    let html = free(&kind, &record([Change::Current(Some(suited.id.clone()))]));
    assert!(html.contains(&format!("question-{}\"", special.id)));
}

#[test]
fn a_new_sheet_is_offered_while_what_was_prepared_for_the_last_conversation_stands_there() {
    let kind = kind();
    let part = &kind.parts[1];
    let prepared = Prepared {
        title: part.title.get(Language::En).to_owned(),
        text: "I counted".to_owned(),
        audience: Audience::Paper,
    };
    let begin = || Change::Talk(TalkChange::Begin(kind.id.clone(), "it".to_owned(), today()));
    let mut record = record([
        write(&kind, part, "I counted"),
        begin(),
        Change::Talk(TalkChange::End(1, vec![prepared])),
    ]);
    let offered = |record: &Record| free(&kind, record).contains("Start a new sheet");
    assert!(offered(&record));
    record.apply(begin());
    assert!(!offered(&record), "the next conversation is going on");
    record.apply(Change::Talk(TalkChange::Remove(2)));
    record.apply(write(&kind, part, "Something new"));
    assert!(!offered(&record), "the sheet is another one");
}

#[test]
fn the_guide_begins_resumes_and_shows_one_part_a_step() {
    let kind = kind();
    let html = guide(&kind, &Record::default());
    let minutes: u32 = kind.parts.iter().map(|part| part.minutes).sum();
    let steps = kind.parts.len();
    assert!(html.contains(&format!("{steps} steps, about {minutes} minutes in all")));
    assert!(!html.contains("<textarea") && !html.contains("aria-current=\"step\""));
    assert_eq!(html.matches("step-list__step").count(), steps);
    let third = &kind.parts[2];
    let at = |part: &str| sheet(&kind, SheetChange::GoTo(Some(Id::new(part).expect("an id"))));
    let html = guide(&kind, &record([at(third.id.as_str())]));
    let left: u32 = kind.parts.iter().skip(2).map(|part| part.minutes).sum();
    assert!(html.contains(&format!("Step 3 of {steps}, about {left} min to go")));
    assert_eq!(html.matches("<textarea").count(), 1);
    assert!(html.contains(r#"<h2 id="part" tabindex="-1">"#));
    assert!(html.contains(r#"aria-current="step""#) && html.contains(">Skip<"));
    let html = guide(&kind, &record([write(&kind, third, "mine"), at(third.id.as_str())]));
    assert!(!html.contains(">Skip<") && html.contains(">Next<"));
    // A step that is no longer there: from the beginning.
    let html = guide(&kind, &record([at("gone")]));
    assert!(!html.contains("<textarea") && html.contains("Start"));
}

#[test]
fn a_kind_that_is_gone_has_its_written_parts_and_no_steps() {
    let gone = InterviewType { id: Id::new("long-gone").expect("an id"), ..kind() };
    let record = record([
        write(&gone, &gone.parts[1], "still mine"),
        sheet(&gone, SheetChange::GoTo(Some(gone.parts[1].id.clone()))),
    ]);
    let html = free(&gone, &record);
    assert_eq!(html.matches("<textarea").count(), 1);
    assert!(html.contains("still mine") && !html.contains("question bank"));
    let html = guide(&gone, &record);
    assert!(html.contains("no longer has this kind of interview"));
    assert!(html.contains(&Route::Interview(gone.id.clone()).href()));
    assert!(!html.contains("<textarea"));
}
