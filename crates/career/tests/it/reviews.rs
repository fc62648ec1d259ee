//! A reader's view: written at a desk, handed back, and found to fit what was handed out.

use career::{
    Record,
    assessment::Rating,
    exchange::{Opened, read_review, write_review},
    outcome::PICKED,
    questionnaire::{Form, Subject},
    record::Change,
    together::{
        Desk, DeskChange, Fit, Overlay, PointKind, Relation, Review, Share, TogetherChange, overlay,
    },
};
use proptest::prelude::*;

use crate::{
    arbitrary,
    arbitrary_together::review,
    share::{ratings_alone, shown},
    support::{both, city, day, holds, id, rate, rated, record, subject, unrate},
};

pub const IMPROVE: &str = "point/work-improvement";
pub const STAFF: &str = "point/staff-development";

/// Somebody with two ratings who handed out a share of them.
pub fn handed_out() -> (Record, Share) {
    let mut record = record([
        Change::Form(Form::Full),
        Change::Target(Some(id("kakaricho"))),
        rate(IMPROVE, rated(3)),
        rate(STAFF, rated(4)),
    ]);
    let share = shown(&city(), &record, &ratings_alone());
    record.apply(Change::Together(TogetherChange::Give(share.clone())));
    (record, share)
}

/// A view of the share by somebody.
pub fn view(share: &Share, relation: Relation, from: &str) -> Review {
    let mut review = Review::new(share.fingerprint(), day("2026-12-02"));
    review.relation = relation;
    from.clone_into(&mut review.from);
    review
}

/// Taking the view in.
pub fn take_in(review: &Review, in_place_of: Option<u32>) -> Change {
    Change::Together(TogetherChange::TakeIn(review.clone(), in_place_of, day("2026-12-05")))
}

fn fit<'r>(record: &'r Record, review: &Review) -> Fit<'r> {
    record.together.fit(review, &record.assessment)
}

#[test]
fn what_was_handed_out_is_kept_once_with_the_ratings_of_that_day() {
    let (mut record, share) = handed_out();
    record.apply(Change::Together(TogetherChange::Give(share.clone())));
    let [given] = record.together.given.as_slice() else { panic!("it was handed out once") };
    assert_eq!((given.of, given.day), (share.fingerprint(), share.day));
    let ratings: Vec<_> =
        given.ratings.iter().map(|(about, one)| (about.to_string(), *one)).collect();
    assert_eq!(ratings, [(STAFF.to_owned(), rated(4)), (IMPROVE.to_owned(), rated(3))]);
    record.apply(Change::Together(TogetherChange::Forget(given.id)));
    assert!(record.together.given.is_empty());
}

#[test]
fn a_view_fits_the_share_it_is_of_and_says_how_many_answers_have_changed_since() {
    let (mut record, share) = handed_out();
    let review = view(&share, Relation::Mentor, "先輩");
    let changed = |record: &Record| match fit(record, &review) {
        Fit::Of(given, changed) => (given.of == share.fingerprint()).then_some(changed),
        _ => None,
    };
    assert_eq!(changed(&record), Some(0));
    for (change, expected) in [
        (rate(IMPROVE, rated(5)), 1),
        (unrate(STAFF), 2),
        (rate(IMPROVE, rated(3)), 1),
        // What was not asked about does not count.
        (rate("point/citizen-view", rated(1)), 1),
        (rate(STAFF, rated(4)), 0),
    ] {
        record.apply(change);
        assert_eq!(changed(&record), Some(expected));
    }
}

#[test]
fn a_view_of_no_share_of_this_record_is_unknown() {
    let (record, share) = handed_out();
    let other = Share { message: "別のもの".to_owned(), ..share.clone() };
    assert_eq!(fit(&record, &view(&other, Relation::Mentor, "")), Fit::Unknown);
    assert_eq!(fit(&Record::default(), &view(&share, Relation::Mentor, "")), Fit::Unknown);
}

#[test]
fn the_same_view_is_here_twice_and_a_newer_one_of_the_same_reader_again() {
    for (relation, from, again) in [
        (Relation::Mentor, "", true),
        (Relation::Supervisor, "係長", true),
        (Relation::Colleague, "同僚A", true),
        // Of colleagues only the name tells.
        (Relation::Colleague, " ", false),
        (Relation::Elsewhere, "", false),
    ] {
        let (mut record, share) = handed_out();
        let review = view(&share, relation, from);
        record.apply(take_in(&review, None));
        assert!(matches!(fit(&record, &review), Fit::Twice(one) if one.id == 1), "{relation:?}");
        record.apply(rate(IMPROVE, rated(1)));
        let newer = Review { message: "もう一言".to_owned(), ..review.clone() };
        let found = match fit(&record, &newer) {
            Fit::Again(before, changed) => (before.review == review, changed, true),
            Fit::Of(_, changed) => (true, changed, false),
            other => panic!("{other:?}"),
        };
        assert_eq!(found, (true, 1, again), "{relation:?} {from:?}");
        // In its place, or beside it.
        let mut both = record.clone();
        both.apply(take_in(&newer, None));
        assert_eq!(both.together.received.len(), 2);
        record.apply(take_in(&newer, Some(1)));
        let [only] = record.together.received.as_slice() else { panic!("there is one") };
        assert_eq!((only.id, &only.review, only.taken), (1, &newer, day("2026-12-05")));
    }
}

fn desk(record: &mut Record, changes: impl IntoIterator<Item = DeskChange>) -> Desk {
    for change in changes {
        record.apply(Change::Together(TogetherChange::Desk(1, change)));
    }
    record.together.desk(1).expect("it is open").clone()
}

#[test]
fn at_a_desk_a_view_is_written() {
    let (_, share) = handed_out();
    let mut record = Record::default();
    let open = |beside| TogetherChange::Open(share.clone(), day("2026-12-02"), beside);
    record.apply(Change::Together(open(false)));
    record.apply(Change::Together(open(false)));
    assert_eq!(record.together.desks.len(), 1, "it lies there already");
    assert!(record.together.given.is_empty(), "it is somebody else's");
    let about = || subject(IMPROVE);
    let written = desk(
        &mut record,
        [
            DeskChange::From("先輩".to_owned()),
            DeskChange::Rate(about(), Some(rated(4))),
            DeskChange::Rate(subject(STAFF), Some(Rating::NotApplicable)),
            DeskChange::Rate(subject(STAFF), None),
            DeskChange::Comment(about(), "説明が早い".to_owned()),
            DeskChange::Comment(about(), "説明が分かりやすい".to_owned()),
            DeskChange::Add(PointKind::Question, None, "何が楽しい？".to_owned()),
            DeskChange::Add(PointKind::Action, Some(about()), String::new()),
            DeskChange::Write(3, "隣の係を見る".to_owned()),
            DeskChange::Write(9, "無い".to_owned()),
            DeskChange::Message("ありがとう".to_owned()),
        ],
    );
    assert_eq!((written.rated(), written.has_ratings(), written.seen), (1, true, false));
    let review = &written.review;
    assert_eq!((review.of, review.from.as_str()), (share.fingerprint(), "先輩"));
    assert_eq!(review.comment(&about()), "説明が分かりやすい");
    assert_eq!(review.message, "ありがとう");
    let said: Vec<_> = review.said().map(|point| (point.id, point.text.as_str())).collect();
    assert_eq!(said, [(1, "説明が分かりやすい"), (2, "何が楽しい？"), (3, "隣の係を見る")]);
    assert_eq!(review.points_of(PointKind::Action).count(), 1);
    let emptied = desk(
        &mut record,
        [DeskChange::Comment(about(), String::new()), DeskChange::Remove(2), DeskChange::See],
    );
    assert!(emptied.seen);
    assert_eq!(emptied.review.comment(&about()), "");
    assert_eq!(emptied.review.points.len(), 1);
    record.apply(Change::Together(TogetherChange::Clear(1)));
    assert!(record.together.desks.is_empty());
}

#[test]
fn only_a_supervisor_is_asked_whether_a_view_may_be_shown_as_theirs() {
    let (_, share) = handed_out();
    let mut record =
        record([Change::Together(TogetherChange::Open(share, day("2026-12-02"), false))]);
    for (relation, named, open) in [
        (Relation::Mentor, false, true),
        (Relation::Supervisor, true, true),
        (Relation::Colleague, false, false),
        (Relation::Elsewhere, false, false),
    ] {
        let changes = [DeskChange::Relation(relation), DeskChange::Named(true)];
        let review = desk(&mut record, changes).review;
        assert_eq!((review.named, review.is_open()), (named, open), "{relation:?}");
    }
    let changes = [DeskChange::Relation(Relation::Supervisor), DeskChange::Named(false)];
    assert!(!desk(&mut record, changes).review.is_open());
}

#[test]
fn two_people_at_one_screen_write_at_a_desk_of_the_record_itself() {
    let (mut record, share) = handed_out();
    let share = Share { to: "先輩".to_owned(), ..share };
    for beside in [false, true, true] {
        let open = TogetherChange::Open(share.clone(), day("2026-12-02"), beside);
        record.apply(Change::Together(open));
    }
    assert_eq!(record.together.desks.len(), 2);
    assert_eq!(record.together.given.len(), 2, "what lies beside was handed out");
    // A desk of somebody else's is not taken over.
    for id in [1, 2, 7] {
        record.apply(Change::Together(TogetherChange::TakeOver(id, day("2026-12-02"))));
    }
    let beside: Vec<_> = record.together.desks.iter().map(|desk| desk.beside).collect();
    assert_eq!(beside, [false]);
    let [received] = record.together.received.as_slice() else { panic!("it was taken over") };
    assert_eq!(received.review.of, share.fingerprint());
}

#[test]
fn two_views_lie_side_by_side_with_the_widest_apart_first() {
    let about: Vec<Subject> = (0..8).map(|number| subject(&format!("point/p-{number}"))).collect();
    let ratings = |levels: [u8; 7]| about.iter().cloned().zip(levels.map(rated)).collect();
    let other = ratings([3, 1, 5, 2, 2, 5, 1]);
    let own = ratings([3, 3, 1, 3, 2, 4, 2]);
    let overlay = overlay(&about, &own, &other);
    assert_eq!(overlay.pairs.len(), 7, "what is in neither is left out");
    let names = |pairs: Vec<career::together::Pair>| -> Vec<String> {
        pairs.iter().map(|pair| pair.about.to_string()).collect()
    };
    assert_eq!(names(overlay.agreements()), ["point/p-0", "point/p-4"]);
    let wide = ["point/p-2", "point/p-1", "point/p-3", "point/p-5", "point/p-6"];
    assert_eq!(names(overlay.differences()), wide[..PICKED.min(5)]);
    assert_eq!(overlay.compared(), 7);
}

#[test]
fn of_the_questions_handed_out_views_are_compared_with_the_ratings_of_that_day() {
    let (mut record, share) = handed_out();
    let mut review = view(&share, Relation::Mentor, "");
    review.ratings = [
        (subject(IMPROVE), rated(5)),
        (subject(STAFF), Rating::NotApplicable),
        (subject("point/of-his-own"), rated(2)),
    ]
    .into_iter()
    .collect();
    record.apply(rate(IMPROVE, rated(5)));
    let given = &record.together.given[0];
    let order = [subject(STAFF)];
    let overlay = Overlay::of_given(&order, given, &review);
    let pairs: Vec<_> =
        overlay.pairs.iter().map(|pair| (pair.about.to_string(), pair.apart())).collect();
    let expected = [(STAFF, None), (IMPROVE, Some(2)), ("point/of-his-own", None)];
    assert_eq!(pairs, expected.map(|(about, apart)| (about.to_owned(), apart)));
    assert_eq!(overlay.compared(), 1);
    let shown = Overlay::of_share(&share, &review);
    assert_eq!(shown.compared(), 1);
    assert_eq!(shown.differences()[0].own, Some(rated(3)));
}

#[test]
fn any_view_comes_back_as_it_was() {
    for content in both() {
        holds(60, &review(arbitrary::retired_subject().boxed()), |review| {
            let text = write_review(&review, &content.framework);
            let revision = content.framework.organisation().revision;
            let read = read_review("view.json", &text, &content.framework);
            prop_assert_eq!(read, Ok(Opened { value: review, revision }));
            Ok(())
        });
    }
}
