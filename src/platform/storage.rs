//! What a person enters, kept on their machine. `IndexedDB`, because what is written there survives the
//! browser being killed a second later, and `localStorage` does not.

use idb::{
    Database, DatabaseEvent, Error, Factory, ObjectStore, ObjectStoreParams, Query, Transaction,
    TransactionMode,
};
use wasm_bindgen::JsValue;

const STORE: &str = "record";

/// The place of one record.
#[derive(Clone, Copy)]
pub enum Slot {
    /// What the person sees.
    Current,
    /// The last record that was read without a problem.
    LastGood,
    /// Records that could not be read, one after the other, set aside so that nothing overwrites them.
    SetAside,
}

impl Slot {
    fn key(self) -> JsValue {
        JsValue::from_str(match self {
            Self::Current => "current",
            Self::LastGood => "last-good",
            Self::SetAside => "set-aside",
        })
    }
}

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

    /// The text in `slot`, if any.
    ///
    /// # Errors
    /// When the browser cannot read it.
    pub async fn read(&self, slot: Slot) -> Result<Option<String>, Error> {
        let transaction = self.0.transaction(&[STORE], TransactionMode::ReadOnly)?;
        get(&transaction.object_store(STORE)?, slot).await
    }

    /// Puts `text` into `slot`.
    ///
    /// # Errors
    /// When the browser cannot store it, as when its space is used up.
    pub async fn write(&self, slot: Slot, text: &str) -> Result<(), Error> {
        let transaction = self.writing()?;
        transaction.object_store(STORE)?.put(&JsValue::from_str(text), Some(&slot.key()))?.await?;
        transaction.commit()?.await.map(|_| ())
    }

    /// Puts `text` in the place of the current record, or takes that away if there is none; but only if the
    /// current record still is `known`. Whether it was.
    ///
    /// # Errors
    /// When the browser cannot store it.
    pub async fn replace(&self, known: Option<&str>, text: Option<&str>) -> Result<bool, Error> {
        let transaction = self.writing()?;
        let store = transaction.object_store(STORE)?;
        if get(&store, Slot::Current).await?.as_deref() != known {
            return Ok(false);
        }
        match text {
            Some(text) => {
                store.put(&JsValue::from_str(text), Some(&Slot::Current.key()))?.await?;
            }
            None => remove(&store, &[Slot::Current, Slot::LastGood]).await?,
        }
        transaction.commit()?.await.map(|_| true)
    }

    /// Empties `slots`.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn clear(&self, slots: &[Slot]) -> Result<(), Error> {
        let transaction = self.writing()?;
        remove(&transaction.object_store(STORE)?, slots).await?;
        transaction.commit()?.await.map(|_| ())
    }

    fn writing(&self) -> Result<Transaction, Error> {
        self.0.transaction(&[STORE], TransactionMode::ReadWrite)
    }
}

async fn get(store: &ObjectStore, slot: Slot) -> Result<Option<String>, Error> {
    let value = store.get(Query::from(slot.key()))?.await?;
    Ok(value.and_then(|value| value.as_string()))
}

async fn remove(store: &ObjectStore, slots: &[Slot]) -> Result<(), Error> {
    for slot in slots {
        store.delete(Query::from(slot.key()))?.await?;
    }
    Ok(())
}
