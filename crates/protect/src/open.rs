//! Opening a protected file.

use std::{io::Read as _, iter};

use age::{DecryptError, Decryptor, armor::ArmoredReader, scrypt::Identity, secrecy::SecretString};

use crate::{ARMOURED, BINARY, MOST_WORK};

/// Why a file does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is not protected at all.
    NotProtected,
    /// It was made for the holder of a key, and has no passphrase.
    ForAKey,
    /// Another passphrase opens it. Where a few bytes are damaged, the same comes of it: the two cannot be told apart.
    WrongPassphrase,
    /// Part of it is missing, or was changed.
    Damaged,
    /// It asks for more work than anybody should do for a file.
    TooMuchWork,
}

/// The parts before what is protected are short. A file with more of them takes ever longer to read, and is none of
/// ours.
const LONGEST_HEADER: usize = 64 * 1024;
const END_OF_HEADER: &[u8] = b"\n---";

/// What is in a protected file. It is never larger than the file: the format does not pack.
///
/// # Errors
/// [`Fault`] says which.
pub fn open(file: &[u8], passphrase: &str) -> Result<Vec<u8>, Fault> {
    let armoured = without_blank(file);
    if file.starts_with(BINARY) {
        unlock(file, passphrase)
    } else if armoured.starts_with(ARMOURED) {
        let mut binary = Vec::new();
        let mut reader = ArmoredReader::new(armoured);
        reader.read_to_end(&mut binary).map_err(|_| Fault::Damaged)?;
        unlock(&binary, passphrase)
    } else {
        Err(Fault::NotProtected)
    }
}

fn unlock(file: &[u8], passphrase: &str) -> Result<Vec<u8>, Fault> {
    let beginning = file.get(..LONGEST_HEADER).unwrap_or(file);
    if !beginning.windows(END_OF_HEADER.len()).any(|part| part == END_OF_HEADER) {
        return Err(Fault::Damaged);
    }
    let decryptor = Decryptor::new_buffered(file).map_err(|fault| why(&fault))?;
    if !decryptor.is_scrypt() {
        return Err(Fault::ForAKey);
    }
    let mut identity = Identity::new(SecretString::from(passphrase));
    identity.set_max_work_factor(MOST_WORK);
    let mut reader = decryptor.decrypt(iter::once(&identity as _)).map_err(|fault| why(&fault))?;
    let mut content = Vec::with_capacity(file.len());
    reader.read_to_end(&mut content).map_err(|_| Fault::Damaged)?;
    Ok(content)
}

fn why(fault: &DecryptError) -> Fault {
    match fault {
        DecryptError::ExcessiveWork { .. } => Fault::TooMuchWork,
        DecryptError::KeyDecryptionFailed | DecryptError::DecryptionFailed => {
            Fault::WrongPassphrase
        }
        DecryptError::NoMatchingKeys => Fault::ForAKey,
        _ => Fault::Damaged,
    }
}

/// Other programs pass over blank lines before the first one.
fn without_blank(bytes: &[u8]) -> &[u8] {
    bytes.trim_ascii_start()
}
