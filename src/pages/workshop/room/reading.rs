//! Reading many files, a few at a time, so that the page goes on answering.

use std::{cell::Cell, rc::Rc};

use career::{
    exchange,
    workshop::{LEAST, Room},
};
use futures_util::future::join_all;
use yew::prelude::*;

use super::{FORMAT, Step};
use crate::{
    platform::{
        files::{self, Chosen},
        page, timer,
    },
    scene::Scene,
    shared::Shared,
};

/// How many files are opened together.
const TOGETHER: usize = 16;
/// After how many milliseconds at a stretch the browser has its turn.
const STRETCH: u64 = 40;
/// How often, in milliseconds, the page says how far it is.
const TELL: u64 = 100;

/// Keeps two readings from going on at once, and stops one.
#[derive(Default)]
pub struct Gate {
    busy: Cell<bool>,
    stopped: Cell<bool>,
}

impl Gate {
    /// Stops reading; what was read stays.
    pub fn stop(&self) {
        self.stopped.set(true);
    }
}

/// What came of a reading.
#[derive(PartialEq)]
pub struct Taken {
    /// The room with it.
    pub room: Shared<Room>,
    /// How many files were read.
    pub read: usize,
    /// How many were chosen, passed over or not read any more.
    pub left: usize,
    /// Names of files that are none of ours, such as those a system keeps in a folder.
    pub passed: Vec<String>,
}

/// Reads what was chosen, and takes it into the room.
pub fn read(scene: &Scene, chosen: Vec<Chosen>, step: &UseStateSetter<Step>, gate: &Rc<Gate>) {
    let (ours, others): (Vec<_>, Vec<_>) =
        chosen.into_iter().partition(|file| file.name().to_lowercase().ends_with(".json"));
    if gate.busy.get() || ours.len() + others.len() == 0 {
        return;
    }
    gate.busy.set(true);
    gate.stopped.set(false);
    let passed = others.iter().map(Chosen::name).collect();
    let total = ours.len();
    step.set(Step::Reading(0, total));
    page::show_soon("#room-stop");
    let (scene, step, gate) = (scene.clone(), step.clone(), Rc::clone(gate));
    wasm_bindgen_futures::spawn_local(async move {
        let (room, read) = take_in(&scene, ours, &step, &gate).await;
        gate.busy.set(false);
        let taken = Taken { room: Shared::new(room), read, left: total - read, passed };
        show(&scene, taken, &step);
    });
}

async fn take_in(
    scene: &Scene,
    files: Vec<Chosen>,
    step: &UseStateSetter<Step>,
    gate: &Gate,
) -> (Room, usize) {
    // The notice of how far it is is drawn first.
    files::breathe().await;
    let mut room = (*scene.room).clone();
    let (total, mut done) = (files.len(), 0);
    let mut files = files.into_iter();
    let (mut paused, mut told) = (timer::now(), timer::now());
    while !gate.stopped.get() {
        let some: Vec<_> = files.by_ref().take(TOGETHER).collect();
        if some.is_empty() {
            break;
        }
        let opened = some.into_iter().map(|file| async {
            let name = file.name();
            (name, file.open(FORMAT).await)
        });
        for (name, text) in join_all(opened).await {
            let read =
                text.and_then(|text| exchange::read_contribution(&name, &text, &scene.framework));
            room.add(name, read);
            done += 1;
            if timer::now() - paused > STRETCH {
                files::breathe().await;
                paused = timer::now();
            }
        }
        if timer::now() - told > TELL {
            step.set(Step::Reading(done, total));
            told = timer::now();
        }
    }
    files::breathe().await;
    (room, done)
}

/// Shows what came of it; asks before, where it would give away what few people said.
pub fn show(scene: &Scene, taken: Taken, step: &UseStateSetter<Step>) {
    let before = scene.room.contributions().len();
    let more = taken.room.contributions().len() - before;
    let taken = Rc::new(taken);
    if before >= LEAST && (1..LEAST).contains(&more) {
        step.set(Step::Few(taken));
        page::show_soon("#few");
    } else {
        scene.set_room.emit(taken.room.clone());
        step.set(Step::Read(taken));
        page::show_soon("#room-read");
    }
}
