//! What a person does together with others.

use super::{
    Desk, DeskChange, Given, PointKind, Received, Reply, ReplyState, Review, Share, Together,
};
use crate::{
    assessment::Assessment,
    day::Day,
    plan::{ActionKind, Goal, Plan, PlanChange, next},
    reading::Table,
    talk::ActionRef,
};

/// One thing a person did together with others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TogetherChange {
    /// Handed out a share of this record.
    Give(Share),
    /// Took a share out of the list of what was handed out.
    Forget(u32),
    /// Began to look at a share, today; whether it is of this very record, for two people at one screen.
    Open(Share, Day, bool),
    /// Did something to the view they write.
    Desk(u32, DeskChange),
    /// Cleared a desk.
    Clear(u32),
    /// Took in a view, today; in place of the one with this id, where there is one.
    TakeIn(Review, Option<u32>, Day),
    /// Took in the view written at this desk of this very record, today, and cleared the desk.
    TakeOver(u32, Day),
    /// Said what becomes of a point of a view.
    Reply(u32, u32, ReplyState),
    /// Wrote an answer to a point.
    Answer(u32, u32, String),
    /// Took out a view.
    Remove(u32),
}

impl TogetherChange {
    /// Whether it only goes on writing where `before` wrote.
    pub(crate) fn continues(&self, before: &Self) -> bool {
        match (self, before) {
            (Self::Desk(desk, here), Self::Desk(other, there)) => {
                desk == other && here.continues(there)
            }
            (Self::Answer(view, point, _), Self::Answer(other, before, _)) => {
                view == other && point == before
            }
            _ => false,
        }
    }
}

impl Together {
    /// The desk with this id.
    pub fn desk(&self, id: u32) -> Option<&Desk> {
        self.desks.iter().find(|desk| desk.id == id)
    }

    /// The id the next desk gets.
    pub fn next_desk(&self) -> u32 {
        next(self.desks.iter().map(|desk| desk.id))
    }

    /// The id the next view gets.
    pub fn next_received(&self) -> u32 {
        next(self.received.iter().map(|received| received.id))
    }

    /// Makes one change; `assessment` is what was answered up to now. One about something that is not there changes
    /// nothing.
    pub fn apply(&mut self, change: TogetherChange, assessment: &Assessment) {
        match change {
            TogetherChange::Give(share) => self.give(&share, assessment),
            TogetherChange::Forget(id) => self.given.retain(|given| given.id != id),
            TogetherChange::Open(share, today, beside) => {
                self.open(share, today, beside, assessment);
            }
            TogetherChange::Desk(id, change) => {
                if let Some(desk) = self.desks.iter_mut().find(|desk| desk.id == id) {
                    desk.apply(change);
                }
            }
            TogetherChange::Clear(id) => self.desks.retain(|desk| desk.id != id),
            TogetherChange::TakeIn(review, in_place_of, today) => {
                self.received.retain(|received| Some(received.id) != in_place_of);
                self.take_in(review, today);
            }
            TogetherChange::TakeOver(id, today) => {
                let place = self.desks.iter().position(|desk| desk.id == id && desk.beside);
                if let Some(place) = place {
                    let desk = self.desks.remove(place);
                    self.take_in(desk.review, today);
                }
            }
            TogetherChange::Reply(id, point, state) => {
                self.edit_reply(id, point, |reply| reply.state = state);
            }
            TogetherChange::Answer(id, point, text) => self.edit_reply(id, point, |reply| {
                reply.state = match reply.state {
                    ReplyState::Open if !text.trim().is_empty() => ReplyState::Answered,
                    ReplyState::Answered if text.trim().is_empty() => ReplyState::Open,
                    state => state,
                };
                reply.text = text;
            }),
            TogetherChange::Remove(id) => self.received.retain(|received| received.id != id),
        }
    }

    fn give(&mut self, share: &Share, assessment: &Assessment) {
        // The same file saved twice was handed out once.
        if self.given(share.fingerprint()).is_none() {
            let id = next(self.given.iter().map(|given| given.id));
            self.given.push(Given::new(id, share, assessment));
        }
    }

    fn open(&mut self, share: Share, today: Day, beside: bool, assessment: &Assessment) {
        let of = share.fingerprint();
        if self.desks.iter().any(|desk| desk.review.of == of && desk.beside == beside) {
            return;
        }
        if beside {
            self.give(&share, assessment);
        }
        let id = self.next_desk();
        self.desks.push(Desk { id, share, review: Review::new(of, today), seen: false, beside });
    }

    fn take_in(&mut self, review: Review, taken: Day) {
        let id = self.next_received();
        self.received.push(Received { id, taken, review, replies: Table::default() });
    }

    fn edit_reply(&mut self, id: u32, point: u32, change: impl FnOnce(&mut Reply)) {
        let received = self.received.iter_mut().find(|received| received.id == id);
        if let Some(received) = received.filter(|one| one.review.said().any(|p| p.id == point)) {
            received.replies.edit(point, change);
        }
    }

    /// Puts a point of a view into `plan` and accepts it: an action as one of this goal or of a new one, anything else
    /// as a goal. What is there already changes nothing.
    pub(crate) fn put_in_plan(
        &mut self,
        (id, point): (u32, u32),
        goal: Option<u32>,
        kind: ActionKind,
        plan: &mut Plan,
        today: Day,
    ) {
        let Some(received) = self.received(id) else { return };
        let Some(said) = received.review.said().find(|one| one.id == point).cloned() else {
            return;
        };
        if received.reply(point).is_in_plan(plan) {
            return;
        }
        let text = said.text.trim().to_owned();
        let new = plan.next_goal();
        let target = goal.filter(|_| said.kind == PointKind::Action).unwrap_or(new);
        if target == new {
            plan.apply(PlanChange::Add(text.clone(), said.about, today));
        }
        let mut action = None;
        if said.kind == PointKind::Action {
            let next = plan.goals.iter().find(|one| one.id == target).map(Goal::next_action);
            let Some(next) = next else { return };
            plan.apply(PlanChange::AddAction(target, kind, text, None));
            action = Some(ActionRef { goal: target, action: next });
        }
        self.edit_reply(id, point, |reply| {
            reply.state = ReplyState::Accepted;
            reply.goal = action.is_none().then_some(target);
            reply.action = action;
        });
    }

    /// Forgets what points became that is not in `plan` any more: others may get their numbers.
    pub(crate) fn let_go(&mut self, plan: &Plan) {
        for received in &mut self.received {
            let gone: Vec<u32> = received
                .replies
                .iter()
                .filter(|(_, reply)| !reply.is_in_plan(plan))
                .filter(|(_, reply)| reply.goal.is_some() || reply.action.is_some())
                .map(|(point, _)| *point)
                .collect();
            for point in gone {
                received.replies.edit(point, |reply| {
                    reply.goal = None;
                    reply.action = None;
                });
            }
        }
    }
}
