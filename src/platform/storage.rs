//! What a person enters, kept on their machine. `IndexedDB`, because what is written there survives the
//! browser being killed a second later, and `localStorage` does not.

use std::{
    cell::{Cell, RefCell},
    future::Future,
    pin::pin,
    rc::Rc,
};

use futures_util::future::{Either, select};
use gloo::events::EventListener;
use idb::{DatabaseEvent, Error, Factory, ObjectStore, ObjectStoreParams, Query, Transaction};
use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use web_sys::{DomException, IdbDatabase, IdbTransaction};

use super::timer;

const STORE: &str = "record";

/// How long is waited for the browser, in milliseconds: some never answer.
const PATIENCE: u32 = 8_000;

/// Why something could not be stored or read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The space there is for it is used up.
    Full,
    /// It is blocked or broken, or does not answer.
    Failed,
}

/// The place of one text.
#[derive(Clone, Copy)]
pub enum Slot {
    /// What the person sees, without the history.
    Current,
    /// The last one of these that was read without a problem.
    LastGood,
    /// The history.
    History,
    /// The last history that was read without a problem.
    LastGoodHistory,
    /// Records that could not be read, one after the other, set aside so that nothing overwrites them.
    SetAside,
    /// Changes with every write, so that a tab sees whether another one has written since.
    Stamp,
}

impl Slot {
    /// Every one.
    pub const ALL: [Self; 6] = [
        Self::Current,
        Self::LastGood,
        Self::History,
        Self::LastGoodHistory,
        Self::SetAside,
        Self::Stamp,
    ];

    /// Everything but what was set aside.
    pub const KEPT: [Self; 5] =
        [Self::Current, Self::LastGood, Self::History, Self::LastGoodHistory, Self::Stamp];

    /// Read without the program by `boot/rescue.js`, too.
    fn key(self) -> JsValue {
        JsValue::from_str(match self {
            Self::Current => "current",
            Self::LastGood => "last-good",
            Self::History => "history",
            Self::LastGoodHistory => "last-good-history",
            Self::SetAside => "set-aside",
            Self::Stamp => "stamp",
        })
    }
}

/// What to put where; a slot without a text is emptied.
pub type Writes<'a> = &'a [(Slot, Option<&'a str>)];

/// The database of one organisation on this machine, opened when it is used, and again when the browser has closed it.
/// Every change is made whole or, on a fault, not at all.
pub struct Disk {
    name: String,
    connection: RefCell<Option<Rc<Connection>>>,
}

/// Which stamp there must be for something to be written.
#[derive(Clone, Copy)]
enum Stamp<'a> {
    Any,
    Known(Option<&'a str>),
}

struct Connection {
    database: IdbDatabase,
    /// The browser has closed it, as when a person clears what sites keep.
    lost: Rc<Cell<bool>>,
    #[expect(dead_code, reason = "they are there to be dropped")]
    listeners: [EventListener; 2],
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(extends = IdbDatabase)]
    type Durable;
    /// As web-sys has it, but for its options, which that counts as unstable.
    #[wasm_bindgen(method, catch, js_name = transaction)]
    fn begin(
        this: &Durable,
        store: &str,
        mode: &str,
        options: &Object,
    ) -> Result<IdbTransaction, JsValue>;
}

impl Disk {
    /// The database of one organisation, since several portals can share a host.
    pub fn of(organisation: &str) -> Self {
        Self { name: format!("ayumi/{organisation}"), connection: RefCell::default() }
    }

    /// The texts in these slots, as they are at one moment.
    ///
    /// # Errors
    /// When the browser cannot read them.
    pub async fn read<const N: usize>(
        &self,
        slots: [Slot; N],
    ) -> Result<[Option<String>; N], Fault> {
        let mut texts = [const { None }; N];
        self.read_into(&mut texts, &slots).await?;
        Ok(texts)
    }

    /// Once for any number of slots: this is in the first load.
    async fn read_into(&self, texts: &mut [Option<String>], slots: &[Slot]) -> Result<(), Fault> {
        let transaction = self.begin("readonly").await?;
        in_time(async {
            let store = Transaction::from(transaction).object_store(STORE)?;
            for (text, slot) in texts.iter_mut().zip(slots) {
                *text = get(&store, *slot).await?;
            }
            Ok(())
        })
        .await
    }

    /// Makes all of these writes.
    ///
    /// # Errors
    /// When the browser cannot store it, as when its space is used up.
    pub async fn write(&self, writes: Writes<'_>) -> Result<(), Fault> {
        self.write_where(Stamp::Any, writes).await.map(|_| ())
    }

    /// Makes all of these writes, but only if the stamp still is `known`. Whether it was.
    ///
    /// # Errors
    /// When the browser cannot store it.
    pub async fn write_if(&self, known: Option<&str>, writes: Writes<'_>) -> Result<bool, Fault> {
        self.write_where(Stamp::Known(known), writes).await
    }

    async fn write_where(&self, stamp: Stamp<'_>, writes: Writes<'_>) -> Result<bool, Fault> {
        let transaction = self.begin("readwrite").await?;
        let written = in_time(async {
            let running = Transaction::from(transaction.clone());
            let store = running.object_store(STORE)?;
            if let Stamp::Known(known) = stamp
                && get(&store, Slot::Stamp).await?.as_deref() != known
            {
                return Ok(Some(false));
            }
            put(&store, writes).await?;
            let done = running.commit()?.await?;
            Ok(done.is_committed().then_some(true))
        })
        .await;
        match written {
            Ok(Some(written)) => Ok(written),
            // What was put before the fault would be kept otherwise. Where it has come to its end, there is nothing to
            // take back.
            failed => {
                let _ = transaction.abort();
                Err(match (failed, transaction.error()) {
                    (_, Some(error)) => fault(&error),
                    (Err(fault), None) => fault,
                    (Ok(_), None) => Fault::Failed,
                })
            }
        }
    }

    /// A transaction. Strict: what is said to be stored is on the disk itself, and a power failure does not cost it.
    async fn begin(&self, mode: &str) -> Result<IdbTransaction, Fault> {
        let options = Object::new();
        let _ = Reflect::set(&options, &"durability".into(), &"strict".into());
        let begin = |connection: &Connection| {
            connection.database.unchecked_ref::<Durable>().begin(STORE, mode, &options)
        };
        if let Ok(transaction) = begin(&*self.connection().await?) {
            return Ok(transaction);
        }
        // It was closed meanwhile.
        self.connection.take();
        begin(&*self.connection().await?).map_err(|error| fault(&error))
    }

    async fn connection(&self) -> Result<Rc<Connection>, Fault> {
        let there = self.connection.borrow().clone().filter(|connection| !connection.lost.get());
        if let Some(connection) = there {
            return Ok(connection);
        }
        let connection = Rc::new(in_time(connect(&self.name)).await?);
        self.connection.replace(Some(Rc::clone(&connection)));
        Ok(connection)
    }
}

async fn connect(name: &str) -> Result<Connection, Error> {
    let mut request = Factory::new()?.open(name, Some(1))?;
    request.on_upgrade_needed(|event| {
        if let Ok(database) = event.database() {
            let _ = database.create_object_store(STORE, ObjectStoreParams::new());
        }
    });
    let database: IdbDatabase = request.await?.into();
    let lost = Rc::new(Cell::new(false));
    // A newer portal that is about to change it, or whoever deletes it, is not kept waiting.
    let listeners = ["versionchange", "close"].map(|event| {
        let (database, lost) = (database.clone(), Rc::clone(&lost));
        EventListener::new(&database.clone(), event, move |_| {
            lost.set(true);
            database.close();
        })
    });
    Ok(Connection { database, lost, listeners })
}

async fn in_time<T>(work: impl Future<Output = Result<T, Error>>) -> Result<T, Fault> {
    match select(pin!(work), pin!(timer::pause(PATIENCE))).await {
        Either::Left((result, _)) => result.map_err(|error| match error {
            Error::UpdateFailed(error) | Error::DeleteFailed(error) => fault(&error),
            Error::DomException(error) => fault(&error),
            _ => Fault::Failed,
        }),
        Either::Right(_) => Err(Fault::Failed),
    }
}

fn fault(error: &JsValue) -> Fault {
    match error.dyn_ref::<DomException>() {
        Some(error) if error.name() == "QuotaExceededError" => Fault::Full,
        _ => Fault::Failed,
    }
}

async fn get(store: &ObjectStore, slot: Slot) -> Result<Option<String>, Error> {
    let value = store.get(Query::from(slot.key()))?.await?;
    Ok(value.and_then(|value| value.as_string()))
}

async fn put(store: &ObjectStore, writes: Writes<'_>) -> Result<(), Error> {
    for (slot, text) in writes {
        match text {
            Some(text) => {
                store.put(&JsValue::from_str(text), Some(&slot.key()))?.await?;
            }
            None => store.delete(Query::from(slot.key()))?.await?,
        }
    }
    Ok(())
}
