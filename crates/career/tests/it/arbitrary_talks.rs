//! Arbitrary sheets and conversations, for the property tests.

use career::{
    interview::Audience,
    sheet::{Entry, Sheet},
    talk::{ActionRef, Agreed, Prepared, Talk, Talks},
};
use proptest::{
    collection::{btree_map, vec},
    option,
    prelude::*,
    sample::select,
};

use crate::{
    arbitrary::{any_id, day, text},
    arbitrary_plan::written_date,
    support::id,
};

/// Me, the conversation, or paper.
pub fn audience() -> impl Strategy<Value = Audience> {
    select(&Audience::ALL[..])
}

/// Any sheet, also one of parts the content does not have.
pub fn sheet() -> impl Strategy<Value = Sheet> {
    let entry = (text(), option::of(text()), option::of(audience()))
        .prop_map(|(title, text, audience)| Entry { title, text, audience });
    let head = (text(), text(), written_date(), text());
    (head, any::<bool>(), option::of(any_id()), btree_map(any_id(), entry, 0..4)).prop_map(
        |((kind, name, day, with), without_ranks, at, parts)| Sheet {
            kind,
            name,
            day,
            with,
            without_ranks,
            at,
            parts: parts.into_iter().collect(),
        },
    )
}

fn agreed() -> impl Strategy<Value = Agreed> {
    // Of the first few goals and actions, so that some of them are there.
    let action = (0..5u32, 0..5u32).prop_map(|(goal, action)| ActionRef { goal, action });
    let text =
        prop_oneof![text(), select(&["", " ", "窓口の案内を変える"][..]).prop_map(str::to_owned)];
    (text, written_date(), option::of(action)).prop_map(|(text, due, action)| Agreed {
        id: 0,
        text,
        due,
        action,
    })
}

fn talk() -> impl Strategy<Value = Talk> {
    // Of few kinds, so that some conversations are of the same one.
    let kind = prop_oneof![
        select(&["check-in", "year-review", "one-on-one", "appraisal-end"][..]).prop_map(id),
        any_id(),
    ];
    let begun = (kind, text(), day(), any::<bool>(), any::<bool>());
    let prepared = (text(), text(), audience()).prop_map(|(title, text, audience)| Prepared {
        title,
        text,
        audience,
    });
    let texts = (written_date(), text(), text(), written_date());
    (begun, texts, vec(agreed(), 0..4), vec(prepared, 0..3)).prop_map(
        |((kind, name, begun, thanked, over), (day, with, notes, next), agreed, prepared)| Talk {
            id: 0,
            kind,
            name,
            begun,
            day,
            with,
            notes,
            agreed: (1..).zip(agreed).map(|(id, one)| Agreed { id, ..one }).collect(),
            next,
            thanked,
            over,
            prepared,
        },
    )
}

/// Any conversations, with ids of their own.
pub fn talks() -> impl Strategy<Value = Talks> {
    vec(talk(), 0..4)
        .prop_map(|talks| (1..).zip(talks).map(|(id, talk)| Talk { id, ..talk }).collect())
}
