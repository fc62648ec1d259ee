//! Reading many files, a few at a time, so that the page goes on answering.

use std::{cell::Cell, rc::Rc};

use career::{
    Problem, exchange,
    workshop::{LEAST, Room},
};
use futures_util::future::join_all;
use yew::prelude::*;

use super::{FORMAT, Step};
use crate::{
    platform::{
        file::{Content, PROTECTED, Sealed},
        files::{self, Chosen, Opened},
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
    left: Cell<bool>,
}

impl Gate {
    /// Stops reading; what was read stays.
    pub fn stop(&self) {
        self.stopped.set(true);
    }

    /// The page is gone, and the room may be: what is being read goes nowhere.
    pub fn leave(&self) {
        self.stop();
        self.left.set(true);
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

/// Where a reading says how far it is, and what it leaves for a passphrase.
pub struct Setters {
    /// What the trainer is in the middle of.
    pub step: UseStateSetter<Step>,
    /// Protected files.
    pub locked: UseStateSetter<Option<Rc<Opened>>>,
}

/// Reads what was chosen, and takes it into the room; protected files are asked about after that.
pub fn read(scene: &Scene, chosen: Vec<Chosen>, setters: &Setters, gate: &Rc<Gate>) {
    let is_ours = |file: &Chosen| {
        let name = file.name().to_lowercase();
        [".json", PROTECTED].iter().any(|ending| name.ends_with(ending))
    };
    let (ours, others): (Vec<_>, Vec<_>) = chosen.into_iter().partition(is_ours);
    if gate.busy.get() || ours.len() + others.len() == 0 {
        return;
    }
    gate.busy.set(true);
    gate.stopped.set(false);
    let passed = others.iter().map(Chosen::name).collect();
    let total = ours.len();
    let step = &setters.step;
    step.set(Step::Reading(0, total));
    page::show_soon("#room-stop");
    let (scene, step, gate) = (scene.clone(), step.clone(), Rc::clone(gate));
    let locked = setters.locked.clone();
    wasm_bindgen_futures::spawn_local(async move {
        let (room, read, sealed) = take_in(&scene, ours, &step, &gate).await;
        gate.busy.set(false);
        if gate.left.get() {
            return;
        }
        let left = total - read - sealed.len();
        let taken = Taken { room: Shared::new(room), read, left, passed };
        show(&scene, taken, &step);
        if !sealed.is_empty() {
            locked.set(Some(Rc::new(Opened { texts: Vec::new(), sealed })));
        }
    });
}

async fn take_in(
    scene: &Scene,
    files: Vec<Chosen>,
    step: &UseStateSetter<Step>,
    gate: &Gate,
) -> (Room, usize, Vec<Sealed>) {
    // The notice of how far it is is drawn first.
    timer::breathe().await;
    let mut room = (*scene.room).clone();
    let (total, mut done) = (files.len(), 0);
    let mut sealed = Vec::new();
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
        for (name, content) in join_all(opened).await {
            match content {
                Ok(Content::Sealed(file)) => sealed.push(file),
                Ok(Content::Text(text)) => add(&mut room, name, Ok(text), scene),
                Err(problems) => add(&mut room, name, Err(problems), scene),
            }
            done += 1;
            if timer::now() - paused > STRETCH {
                timer::breathe().await;
                paused = timer::now();
            }
        }
        if timer::now() - told > TELL {
            step.set(Step::Reading(done, total));
            told = timer::now();
        }
    }
    timer::breathe().await;
    let read = done - sealed.len();
    (room, read, sealed)
}

fn add(room: &mut Room, name: String, text: Result<String, Vec<Problem>>, scene: &Scene) {
    let read = text.and_then(|text| exchange::read_contribution(&name, &text, &scene.framework));
    room.add(name, read);
}

/// Takes what was protected into the room.
pub fn take(scene: &Scene, texts: Vec<files::Text>, step: &UseStateSetter<Step>) {
    let mut room = (*scene.room).clone();
    let read = texts.len();
    for (name, text) in texts {
        add(&mut room, name, text, scene);
    }
    let taken = Taken { room: Shared::new(room), read, left: 0, passed: Vec::new() };
    show(scene, taken, step);
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
