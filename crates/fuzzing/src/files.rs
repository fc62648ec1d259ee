//! Files that people keep or hand over.

use career::{
    Record,
    exchange::{self, Format},
    record::Change,
    together::{Overlay, Review, TogetherChange, raters},
    workshop::{Room, picture, write_table},
};

use crate::{
    made,
    material::{Material, material, refused},
    written,
};

const FILE: &str = "file.json";

/// A file of everything a person entered.
pub fn record(text: &str) {
    let material = material();
    let framework = &material.framework;
    if exchange::check_size(FILE, text.len(), Format::Record).is_err() {
        return;
    }
    match exchange::read(FILE, text, framework) {
        Err(problems) => refused(FILE, &problems),
        Ok(record) => {
            kept(&record, material);
            made::of(&record, material);
        }
    }
}

/// What was read is written so that it is read as the same: whole, and in the two parts that are on disk.
fn kept(record: &Record, material: &Material) {
    let framework = &material.framework;
    let whole = exchange::read(FILE, &exchange::write(record, framework), framework);
    assert_eq!(whole.as_ref(), Ok(record));
    let today = exchange::read(FILE, &exchange::write_today(record, framework), framework);
    let before = exchange::write_history(&record.history, framework);
    let before =
        exchange::read(FILE, &before, framework).expect("a history that was written reads");
    let joined = today.map(|today| Record { history: before.history, ..today });
    assert_eq!(joined.as_ref(), Ok(record));
}

/// A file that is shown to somebody.
pub fn share(text: &str) {
    let material = material();
    let framework = &material.framework;
    let share = match exchange::read_share(FILE, text, framework) {
        Err(problems) => return refused(FILE, &problems),
        Ok(opened) => opened.value,
    };
    let again = exchange::read_share(FILE, &exchange::write_share(&share, framework), framework);
    let again = again.expect("a share that was written reads").value;
    assert_eq!(again, share);
    assert_eq!(again.fingerprint(), share.fingerprint());
    let mut record = Record::default();
    let fingerprint = share.fingerprint();
    for change in [
        TogetherChange::Give(share.clone()),
        TogetherChange::Open(share.clone(), made::today(), false),
        TogetherChange::Open(share.clone(), made::today(), true),
    ] {
        record.apply(Change::Together(change));
    }
    assert!(record.together.given(fingerprint).is_some());
    let review = Review::new(fingerprint, made::today());
    let overlay = Overlay::of_share(&share, &review);
    assert!(overlay.differences().is_empty());
    kept(&record, material);
}

/// A view that comes back.
pub fn review(text: &str) {
    let material = material();
    let framework = &material.framework;
    let review = match exchange::read_review(FILE, text, framework) {
        Err(problems) => return refused(FILE, &problems),
        Ok(opened) => opened.value,
    };
    let again = exchange::read_review(FILE, &exchange::write_review(&review, framework), framework);
    assert_eq!(again.expect("a view that was written reads").value, review);
    let handed = review.to_hand_over();
    let again = exchange::read_review(FILE, &exchange::write_review(&handed, framework), framework);
    assert_eq!(again.expect("a view that is handed over reads").value, handed);

    let mut record = Record::default();
    let points: Vec<_> = review.points.iter().map(|point| point.id).collect();
    let take =
        |before| Change::Together(TogetherChange::TakeIn(review.clone(), before, made::today()));
    record.apply(take(None));
    let first = record.together.received.first().map(|received| received.id);
    record.apply(take(first));
    for received in record.together.received.clone() {
        for point in &points {
            let answer = TogetherChange::Answer(received.id, *point, "\u{202e}はい".to_owned());
            record.apply(Change::Together(answer));
        }
    }
    let order: Vec<_> = material.questionnaire.items().iter().map(|item| &item.about).collect();
    let _ = raters(&record.together.received, &order);
    let _ = record.together.fit(&review, &record.assessment);
    // The answer was typed here and has a sign that is dropped when it is read.
    let written = exchange::write(&record, framework);
    let read = exchange::read(FILE, &written, framework).expect("it reads");
    kept(&read, material);
}

/// What somebody hands in for a workshop. It is put into a room of people who said the same or less, and one who said
/// nothing.
pub fn contribution(text: &str) {
    let material = material();
    let Material { framework, workshops, questionnaire, .. } = material;
    let opened = match exchange::read_contribution(FILE, text, framework) {
        Err(problems) => return refused(FILE, &problems),
        Ok(opened) => opened,
    };
    let written = exchange::write_contribution(&opened.value, framework);
    let again = exchange::read_contribution(FILE, &written, framework);
    assert_eq!(again.expect("what was written reads").value, opened.value);
    let mut room = Room::default();
    for place in 0..8 {
        let mut one = opened.clone();
        if place % 3 == 2 {
            one.value.group = None;
        }
        room.add(format!("{place}.json"), Ok(one));
    }
    room.count_the_same();
    for messages in &material.words {
        if let Some(picture) = picture(&room, workshops, framework, questionnaire) {
            let _ = (picture.strengths(), picture.wished());
            written::is_a_table(&write_table(
                &picture,
                workshops,
                framework,
                questionnaire,
                messages,
            ));
        }
    }
}
