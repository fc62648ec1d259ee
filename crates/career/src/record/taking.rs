//! Which changes take something away that took time to write, so that one may want it back.

use super::Change;
use crate::{
    history::HistoryChange,
    path::PathChange,
    plan::{ActionChange, PlanChange},
    sheet::SheetChange,
    talk::{AgreedChange, TalkChange},
    together::{DeskChange, TogetherChange},
    values::ValuesChange,
};

impl Change {
    /// Whether it takes away what took time to write: a goal, a conversation, a part, or everything for another file.
    /// Writing over a text does not count: a browser's own undo is there for that.
    ///
    /// ```
    /// use career::{plan::PlanChange, record::Change};
    /// assert!(Change::Plan(PlanChange::Remove(1)).takes_away());
    /// assert!(!Change::Plan(PlanChange::Up(1)).takes_away());
    /// ```
    pub fn takes_away(&self) -> bool {
        match self {
            Self::Forget(_) | Self::Erase(_) | Self::Replace(_) => true,
            Self::Sheet(_, _, change) => matches!(change, SheetChange::Clear),
            Self::Values(change) => matches!(change, ValuesChange::Clear),
            Self::History(change) => {
                matches!(change, HistoryChange::Remove(_) | HistoryChange::Clear)
            }
            Self::Plan(change) => matches!(
                change,
                PlanChange::Remove(_) | PlanChange::Action(_, _, ActionChange::Remove)
            ),
            Self::Path(change) => matches!(change, PathChange::Remove(_)),
            Self::Talk(change) => matches!(
                change,
                TalkChange::Remove(_) | TalkChange::Agreed(_, _, AgreedChange::Remove)
            ),
            Self::Together(change) => matches!(
                change,
                TogetherChange::Forget(_)
                    | TogetherChange::Clear(_)
                    | TogetherChange::Remove(_)
                    | TogetherChange::Desk(_, DeskChange::Remove(_))
            ),
            Self::Undo(_)
            | Self::Current(_)
            | Self::Target(_)
            | Self::Form(_)
            | Self::Aim(_)
            | Self::GoTo(_)
            | Self::Answer(..)
            | Self::TakeToPlan(..)
            | Self::PutInPlan(..)
            | Self::Situation(..) => false,
        }
    }
}
