//! What a person enters, kept on their machine. `IndexedDB`, because what is written there survives the
//! browser being killed a second later, and `localStorage` does not.

use idb::{
    Database, DatabaseEvent, Error, Factory, ObjectStore, ObjectStoreParams, Query, Transaction,
    TransactionMode,
};
use wasm_bindgen::JsValue;

const STORE: &str = "record";

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
    /// Everything but what was set aside.
    pub const KEPT: [Self; 5] =
        [Self::Current, Self::LastGood, Self::History, Self::LastGoodHistory, Self::Stamp];

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

/// An open database on this machine. Every change is made whole or, on an error, not at all.
pub struct Disk(Database);

impl Disk {
    /// Opens the database of one organisation, since several portals can share a host.
    ///
    /// # Errors
    /// When the browser allows no storage here.
    pub async fn open(organisation: &str) -> Result<Self, Error> {
        let mut request = Factory::new()?.open(&format!("ayumi/{organisation}"), Some(1))?;
        request.on_upgrade_needed(|event| {
            if let Ok(database) = event.database() {
                let _ = database.create_object_store(STORE, ObjectStoreParams::new());
            }
        });
        request.await.map(Self)
    }

    /// The texts in these slots, as they are at one moment.
    ///
    /// # Errors
    /// When the browser cannot read them.
    pub async fn read<const N: usize>(
        &self,
        slots: [Slot; N],
    ) -> Result<[Option<String>; N], Error> {
        let transaction = self.0.transaction(&[STORE], TransactionMode::ReadOnly)?;
        let store = transaction.object_store(STORE)?;
        let mut texts = [const { None }; N];
        for (text, slot) in texts.iter_mut().zip(slots) {
            *text = get(&store, slot).await?;
        }
        Ok(texts)
    }

    /// Makes all of these writes.
    ///
    /// # Errors
    /// When the browser cannot store it, as when its space is used up.
    pub async fn write(&self, writes: Writes<'_>) -> Result<(), Error> {
        let transaction = self.writing()?;
        put(&transaction.object_store(STORE)?, writes).await?;
        transaction.commit()?.await.map(|_| ())
    }

    /// Makes all of these writes, but only if the stamp still is `known`. Whether it was.
    ///
    /// # Errors
    /// When the browser cannot store it.
    pub async fn write_if(&self, known: Option<&str>, writes: Writes<'_>) -> Result<bool, Error> {
        let transaction = self.writing()?;
        let store = transaction.object_store(STORE)?;
        if get(&store, Slot::Stamp).await?.as_deref() != known {
            return Ok(false);
        }
        put(&store, writes).await?;
        transaction.commit()?.await.map(|_| true)
    }

    fn writing(&self) -> Result<Transaction, Error> {
        self.0.transaction(&[STORE], TransactionMode::ReadWrite)
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
