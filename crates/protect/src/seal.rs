//! Protecting a file.

use std::{
    io::{self, Write as _},
    iter,
};

use age::{Encryptor, scrypt::Recipient, secrecy::SecretString};

use crate::WORK;

/// The file that holds `bytes` and opens with this passphrase.
///
/// # Errors
/// None that are known: everything happens in memory.
pub fn seal(bytes: &[u8], passphrase: &str) -> io::Result<Vec<u8>> {
    seal_with_work(bytes, passphrase, WORK)
}

/// The same, with this much work for whoever tries a passphrase: tests have no time for [`WORK`].
///
/// # Errors
/// As [`seal`], and for an amount of work that the format does not have.
pub fn seal_with_work(bytes: &[u8], passphrase: &str, work: u8) -> io::Result<Vec<u8>> {
    if !(1..64).contains(&work) {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let mut recipient = Recipient::new(SecretString::from(passphrase));
    recipient.set_work_factor(work);
    // Not the error itself: with it come its words in every language of `age`, hundreds of kilobytes.
    let encryptor = Encryptor::with_recipients(iter::once(&recipient as _))
        .map_err(|_| io::Error::from(io::ErrorKind::Other))?;
    let mut file = Vec::with_capacity(bytes.len() + bytes.len() / 1024 + 512);
    let mut writer = encryptor.wrap_output(&mut file)?;
    writer.write_all(bytes)?;
    writer.finish()?;
    Ok(file)
}
