//! Files protected by a passphrase, in the [age](https://age-encryption.org/v1) format.
//!
//! All of the cryptography is the `age` crate's. What is here is what a portal needs around it: one way in, one way
//! out, and why a file does not open, as far as that can be told apart. A file may come from anybody: whatever is in it,
//! opening it ends, asks for no more memory than it says here, and never panics.
//!
//! ```
//! use protect::{Fault, open, seal_with_work};
//! // As `seal` does, with less work for whoever tries a passphrase.
//! let file = seal_with_work(b"What shines", "four words of one's own", 1)?;
//! assert_eq!(open(&file, "four words of one's own").as_deref(), Ok(&b"What shines"[..]));
//! assert_eq!(open(&file, "another"), Err(Fault::WrongPassphrase));
//! assert_eq!(open(b"What shines", "another"), Err(Fault::NotProtected));
//! # Ok::<(), std::io::Error>(())
//! ```

mod open;
mod seal;

pub use open::{Fault, open};
pub use seal::{seal, seal_with_work};

/// How much work it is to try one passphrase, as a power of two: what age's own tool asks for. A quarter of a
/// gigabyte of memory, and about a second of a fast machine.
pub const WORK: u8 = 18;

/// The most work a file may ask for. Other programs measure their machine and may ask for more than [`WORK`]; each step
/// is twice the time and twice the memory, and at this one it is a gigabyte.
pub const MOST_WORK: u8 = 20;

/// What a protected file begins with.
const BINARY: &[u8] = b"age-encryption.org/";
/// What one begins with that is written in letters, so that it can be pasted.
const ARMOURED: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";
