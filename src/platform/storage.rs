//! What a person enters, kept on their machine. `IndexedDB`, because what is written there survives the
//! browser being killed a second later, and `localStorage` does not.

use idb::{Database, DatabaseEvent, Error, Factory, ObjectStoreParams, Query, TransactionMode};
use wasm_bindgen::JsValue;

const STORE: &str = "record";

/// The place of one record.
#[derive(Clone, Copy)]
pub enum Slot {
    /// What the person sees.
    Current,
    /// The last record that was read without a problem.
    LastGood,
    /// A record that could not be read, set aside so that nothing overwrites it.
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

/// An open database on this machine.
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
        let value = transaction.object_store(STORE)?.get(Query::from(slot.key()))?.await?;
        Ok(value.and_then(|value| value.as_string()))
    }

    /// Puts `text` into `slot`: all of it or, on an error, none.
    ///
    /// # Errors
    /// When the browser cannot store it, as when its space is used up.
    pub async fn write(&self, slot: Slot, text: &str) -> Result<(), Error> {
        let transaction = self.0.transaction(&[STORE], TransactionMode::ReadWrite)?;
        transaction.object_store(STORE)?.put(&JsValue::from_str(text), Some(&slot.key()))?.await?;
        transaction.commit()?.await.map(|_| ())
    }

    /// Empties every slot.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn erase(&self) -> Result<(), Error> {
        let transaction = self.0.transaction(&[STORE], TransactionMode::ReadWrite)?;
        transaction.object_store(STORE)?.clear()?.await?;
        transaction.commit()?.await.map(|_| ())
    }
}
