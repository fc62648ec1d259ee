//! What the content says of kinds of interview and of questions, and what it may leave out.

use career::{
    Id,
    content::{self, INTERVIEW},
    framework::Source,
    interview::{Audience, InterviewType, Interviews, Prefill},
};
use serde_json::{Map, Value};

use crate::{
    broken::{Edit::Set, edited},
    support::{Content, Folder, both, city, id, json, read, second, second_folder},
};

/// Only these fields of an object.
fn only(value: &Value, fields: &[&str]) -> Value {
    let kept = fields.iter().map(|field| ((*field).to_owned(), value[*field].clone()));
    kept.collect::<Map<_, _>>().into()
}

/// The museum's kinds of interview as they were written before there was more to say of them.
fn old_folder() -> Folder {
    let folder = second_folder();
    let mut file = only(&json(&folder, INTERVIEW), &["schema", "types"]);
    for kind in file["types"].as_array_mut().expect("types are a list") {
        *kind = only(kind, &["id", "name", "purpose", "guidance", "parts"]);
        for part in kind["parts"].as_array_mut().expect("parts are a list") {
            *part = only(part, &["id", "title", "prompt", "prefill"]);
        }
    }
    let mut folder = folder;
    folder.insert(INTERVIEW.to_owned(), file.to_string());
    folder
}

#[test]
fn a_file_of_before_is_read_with_nothing_said_of_what_it_does_not_say() {
    let folder = old_folder();
    assert_eq!(content::check(&folder), []);
    let (old, new) = (read(&folder).interviews, second().interviews);
    let Interviews { source, groups, types, purposes, questions, self_check, thanks, .. } = old;
    assert_eq!(source, Source::OURS);
    assert!(groups.is_empty() && purposes.is_empty() && questions.is_empty());
    assert!(self_check.is_empty() && thanks.is_empty());
    assert_eq!(types.len(), new.types.len());
    for (old, new) in types.iter().zip(&new.types) {
        assert_eq!((&old.id, &old.name, &old.purpose), (&new.id, &new.name, &new.purpose));
        assert_eq!((&old.group, &old.people, old.order, old.pages), (&None, &None, None, 1));
        assert!(old.measures.is_empty() && old.concerns.is_empty() && old.agenda.is_empty());
        assert!(old.bring.is_empty() && old.asked.is_empty() && old.afterwards.is_empty());
        assert_eq!(old.minutes(), 0);
        for (old, new) in old.parts.iter().zip(&new.parts) {
            assert_eq!((&old.id, &old.title, &old.prompt), (&new.id, &new.title, &new.prompt));
            assert_eq!(old.prefill, new.prefill);
            assert_eq!((old.minutes, old.audience), (3, Audience::Paper));
            assert!(old.prompts.is_empty());
        }
    }
}

#[test]
fn a_kind_is_found_by_its_id_and_so_is_a_part() {
    let museum = second();
    for kind in &museum.interviews.types {
        assert_eq!(museum.interviews.kind(&kind.id), Some(kind));
        for part in &kind.parts {
            assert_eq!(kind.part(&part.id), Some(part));
        }
        assert_eq!(kind.part(&id("retired")), None);
    }
    assert_eq!(museum.interviews.kind(&id("retired")), None);
}

#[test]
fn a_plan_takes_as_long_as_its_steps() {
    let minutes = |content: &Content, kind: &str| {
        content.interviews.kind(&id(kind)).expect("the content has the kind").minutes()
    };
    assert_eq!(minutes(&second(), "check-in"), 3 + 5 + 5 + 2);
    assert_eq!(minutes(&second(), "year-review"), 5 + 15 + 10 + 10 + 5);
}

fn ids<'a>(kinds: impl IntoIterator<Item = &'a InterviewType>) -> Vec<&'a str> {
    kinds.into_iter().map(|kind| kind.id.as_str()).collect()
}

#[test]
fn the_order_of_the_year_is_that_of_the_source_and_has_no_kinds_without_one() {
    assert_eq!(ids(second().interviews.in_order()), ["check-in", "year-review"]);
    let folder = edited(second_folder(), INTERVIEW, "/types/0/order", &Set(9.into()));
    let folder = edited(folder, INTERVIEW, "/types/2/order", &Set(4.into()));
    let turned = read(&folder).interviews;
    assert_eq!(ids(turned.in_order()), ["year-review", "crossroads", "check-in"]);
    let city = city();
    let expected = ["appraisal-start", "appraisal-middle", "appraisal-end", "appraisal-feedback"];
    assert_eq!(ids(city.interviews.in_order()), expected);
}

#[test]
fn what_is_meant_for_a_kind_is_asked_before_what_fits_any() {
    let museum = second();
    let of = |kind: &str| {
        let kind: Id<InterviewType> = id(kind);
        let questions = museum.interviews.questions_for(&kind).into_iter();
        questions.map(|question| question.id.to_string()).collect::<Vec<_>>()
    };
    let any = ["cloudy-wait", "first-turning"];
    assert_eq!(of("check-in"), [&["tonight-care", "watch-my-hands"][..], &any].concat());
    let meant = ["light-seen", "next-window", "hand-on-what"];
    assert_eq!(of("year-review"), [&meant[..], &any].concat());
    assert_eq!(of("crossroads"), [&["next-window", "other-path-night"][..], &any].concat());
    assert_eq!(of("retired"), any);
}

#[test]
fn every_question_can_be_asked_somewhere_and_nowhere_twice() {
    for content in both() {
        let Interviews { types, questions, .. } = &content.interviews;
        for question in questions {
            let asked = |kind: &&InterviewType| {
                let here = content.interviews.questions_for(&kind.id);
                let times = here.into_iter().filter(|one| *one == question).count();
                assert!(times <= 1, "{}", question.id);
                times == 1
            };
            let kinds = ids(types.iter().filter(asked));
            let meant = question.types.iter().map(Id::as_str);
            let expected = if question.types.is_empty() { ids(types) } else { meant.collect() };
            assert!(kinds.iter().all(|kind| expected.contains(kind)), "{}", question.id);
            assert_eq!(kinds.len(), expected.len(), "{}", question.id);
        }
    }
}

#[test]
fn a_question_is_for_the_ranks_and_tracks_it_names_or_for_everybody() {
    let museum = second();
    let suits = |question: &str, ranks: &[&str]| {
        let mut questions = museum.interviews.questions.iter();
        let question = questions.find(|one| one.id == id(question)).expect("it is there");
        question.suits(&ranks.iter().map(|rank| museum.rank(rank)).collect::<Vec<_>>())
    };
    for (question, ranks, expected) in [
        ("tonight-care", &[][..], true),
        ("tonight-care", &["guide"], true),
        ("watch-my-hands", &[], false),
        ("watch-my-hands", &["star-apprentice"], true),
        ("watch-my-hands", &["dome-hand"], true),
        ("watch-my-hands", &["dome-master"], false),
        ("watch-my-hands", &["star-apprentice", "star-keeper"], true),
        ("watch-my-hands", &["guide", "dome-hand"], true),
        ("other-path-night", &["dome-hand"], true),
        ("other-path-night", &["dome-master"], true),
        ("other-path-night", &["guide"], false),
        ("other-path-night", &["guide", "dome-master"], true),
    ] {
        assert_eq!(suits(question, ranks), expected, "{question} {ranks:?}");
    }
    let special = museum.interviews.questions.iter().filter(|question| question.is_special());
    let special: Vec<_> = special.map(|question| question.id.as_str()).collect();
    assert_eq!(special, ["watch-my-hands", "other-path-night", "hand-on-what"]);
}

#[test]
fn the_twelve_kinds_of_the_city_offer_every_prefill_and_every_audience() {
    let city = city();
    assert_eq!(city.interviews.types.len(), 12);
    let parts = || city.interviews.types.iter().flat_map(|kind| &kind.parts);
    for prefill in [
        Prefill::Strengths,
        Prefill::Growth,
        Prefill::Expectations,
        Prefill::Goals,
        Prefill::Done,
        Prefill::Change,
        Prefill::Path,
        Prefill::Wish,
        Prefill::Life,
        Prefill::Agreed,
        Prefill::Questions,
    ] {
        assert!(parts().any(|part| part.prefill == Some(prefill)), "{prefill:?}");
    }
    for audience in Audience::ALL {
        assert!(parts().any(|part| part.audience == audience), "{audience:?}");
    }
}
