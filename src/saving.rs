//! Keeping what a person enters: written to their machine after every change, or not at all if they chose so.

mod changing;
mod keeping;
mod reading;
mod renewing;
mod rescue;
mod saver;
mod writing;

use std::{cell::Cell, rc::Rc};

use career::{Framework, Record, record::Change};
use yew::prelude::*;

use crate::{
    later,
    platform::preference,
    shared::Shared,
    state::{Act, Working},
};
use changing::{Count, use_change, use_undo};

pub use keeping::{Ears, Found, Keeping, News, Saved};
pub use reading::{InSlots, Reading, at_start};
pub use renewing::{Renewal, renew};
pub use rescue::on_panic;
pub use saver::{Kind, Saver, Start};
pub use writing::execute;

/// Saves the record whenever it changes, as long as the person wants it kept. Gives the way to change it, too: what is
/// not yet saved has to be known in case another tab is writing.
#[hook]
pub fn use_saving(
    start: Option<&Rc<Start>>,
    working: &Working,
    framework: &Shared<Framework>,
) -> (Keeping, Callback<Change>) {
    // Rendered natively there is nothing to ask: the page shown first says what holds by default.
    let keep = use_state_eq(|| start.is_none() || preference::keep());
    let found = use_state(|| start.map_or(Found::Fine, |start| start.found));
    let set_aside = use_state(|| start.and_then(|start| start.set_aside.clone()));
    // The same again draws nothing: every save ends with it.
    let outcome = use_state_eq(|| match *found {
        Found::NoStorage => Saved::Failed,
        Found::Newer => Saved::Elsewhere,
        Found::Fine | Found::Restored | Found::Unreadable => Saved::Yes,
    });
    let news = use_state_eq(|| None);
    let erased = use_state(|| 0);
    let saver = start.map(|start| Rc::clone(&start.saver));
    let count = use_memo((), |()| {
        let count = Count::default();
        count.now.set(start.map_or(0, |_| preference::changes()));
        count
    });
    let ears = {
        let (outcome, news, working, count) =
            (outcome.setter(), news.setter(), working.clone(), Rc::clone(&count));
        let gone = {
            let (found, set_aside, erased) = (found.setter(), set_aside.setter(), erased.setter());
            let (news, count, working) = (news.clone(), Rc::clone(&count), working.clone());
            let times = Cell::new(0);
            Callback::from(move |()| {
                count.now.set(0);
                news.set(Some(News::Erased));
                found.set(Found::Fine);
                set_aside.set(None);
                working.act(Act::Become(Shared::new(Record::default())));
                erased.set(times.replace(times.get() + 1) + 1);
            })
        };
        use_memo((), |()| Ears {
            saved: Callback::from(move |result| {
                // Here and not with the change itself, which is to be on the screen first.
                if result == Saved::Yes && preference::keep() {
                    preference::set_changes(count.now.get());
                }
                outcome.set(result);
            }),
            news: Callback::from(move |(happened, record): (Option<News>, Option<_>)| {
                if happened.is_some() {
                    news.set(happened);
                }
                if let Some(record) = record {
                    working.act(Act::Become(record));
                }
            }),
            erased: gone,
        })
    };
    {
        let (saver, ears, chosen) = (saver.clone(), Rc::clone(&ears), keep.setter());
        use_effect_with((), move |()| {
            let listener = saver.and_then(|saver| saver.listen(&ears));
            // Two tabs of which one keeps what the other does not would leave it on the machine after all.
            let listeners = (listener, preference::on_keep(move |choice| chosen.set(choice)));
            move || drop(listeners)
        });
    }
    {
        let (saver, ears) = (saver.clone(), Rc::clone(&ears));
        let first = use_mut_ref(|| true);
        use_effect_with((working.shown.record.clone(), *keep), move |(record, keep)| {
            // What was just read needs no saving.
            let Some(saver) = saver.filter(|_| !first.replace(false)) else { return };
            if *keep {
                saver.keep(record, &ears);
            } else {
                saver.forget(&ears);
            }
        });
    }
    let change = use_change(&saver, &count, working, &outcome);
    let (undo, let_go) = use_undo(&saver, &count, working);
    let set_filed = {
        let (count, update) = (Rc::clone(&count), use_force_update());
        use_callback((), move |(), ()| {
            count.now.set(0);
            preference::set_changes(0);
            // Nothing else says to whoever reminds of it that there is nothing to remind of.
            update.force_update();
        })
    };
    let set_keep = {
        let keep = keep.setter();
        use_callback((), move |choice: bool, ()| {
            preference::set_keep(choice);
            keep.set(choice);
        })
    };
    let set_told = {
        let news = news.setter();
        use_callback((), move |(), ()| news.set(None))
    };
    {
        let framework = framework.clone();
        use_effect_with(working.shown.record.clone(), move |record| {
            rescue::remember(record, &framework);
        });
    }
    let again = {
        let (saver, ears, working) = (saver.clone(), Rc::clone(&ears), working.clone());
        use_callback(*keep, move |(), keep| match &saver {
            Some(saver) if *keep => saver.keep(&working.latest().record, &ears),
            Some(saver) => saver.forget(&ears),
            None => {}
        })
    };
    let renew = {
        let (ears, working) = (Rc::clone(&ears), working.clone());
        let renewal = saver.clone().map(|saver| Renewal { saver, ears, working });
        use_callback((), move |(), ()| {
            if let (Some(renewal), Some(later)) = (renewal.clone(), later::here()) {
                (later.renew)(renewal);
            }
        })
    };
    let erase = {
        let (found, set_aside, news) = (found.setter(), set_aside.setter(), news.setter());
        let (ears, forget_count) = (Rc::clone(&ears), set_filed.clone());
        let working = working.clone();
        Callback::from(move |done: Callback<Saved>| {
            forget_count.emit(());
            preference::erase();
            news.set(None);
            working.act(Act::Become(Shared::new(Record::default())));
            let (found, set_aside, told) = (found.clone(), set_aside.clone(), ears.saved.clone());
            let saved = Callback::from(move |result| {
                if result == Saved::Yes {
                    found.set(Found::Fine);
                    set_aside.set(None);
                }
                told.emit(result);
                done.emit(result);
            });
            if let Some(saver) = &saver {
                saver.erase(&Ears { saved, ..(*ears).clone() });
            }
        })
    };
    let keeping = Keeping {
        saved: match *outcome {
            // What is still on the machine is said, whatever is chosen.
            Saved::NotErased => Saved::NotErased,
            _ if !*keep => Saved::NotKept,
            outcome => outcome,
        },
        found: *found,
        news: *news,
        changes: count.now.get(),
        erased: *erased,
        set_aside: (*set_aside).clone(),
        set_keep,
        taken: working.shown.taken.clone(),
        back: working.shown.back,
        undo,
        let_go,
        set_told,
        again,
        set_filed,
        erase,
        renew,
    };
    (keeping, change)
}
