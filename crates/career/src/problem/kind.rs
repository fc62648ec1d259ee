//! What can be wrong.

/// What can be wrong. [`Problem::explain`](super::Problem::explain) says it in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The file could not be found or read.
    Unreadable,
    /// The bytes are not UTF-8.
    NotUtf8,
    /// A host answered with a web page: that of its sign-in, or of an error.
    WebPage,
    /// Not JSON, or cut short; line and column count from 1.
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The character in it, from 1.
        column: usize,
    },
    /// The file is larger than the portal reads; both in bytes.
    TooLarge {
        /// How large it is, in bytes.
        bytes: usize,
        /// How large it may be, in bytes.
        limit: usize,
    },
    /// A protected file that does not open.
    Protected(Lock),
    /// Another kind of file than the one asked for. `found` is empty when the file names none.
    WrongFormat {
        /// The kind it names; empty where it names none.
        found: String,
        /// The kind asked for.
        wanted: &'static str,
    },
    /// Written by a newer portal than this one.
    Newer {
        /// Its version.
        found: u64,
        /// The newest version this portal reads.
        known: u64,
    },
    /// Made with another organisation's content.
    OtherFramework {
        /// The id of that organisation's content.
        found: String,
        /// The id of this one's.
        wanted: String,
    },
    /// A field that must be there is not.
    Missing {
        /// Its name.
        field: String,
    },
    /// A field nobody reads, and the known name nearest to it.
    UnknownField {
        /// Its name.
        field: String,
        /// The known name nearest to it, if it may be a slip of the pen.
        nearest: Option<String>,
    },
    /// One kind of JSON value where another belongs, such as a number for a text.
    WrongType {
        /// What stands there.
        found: ValueKind,
        /// What could stand there.
        wanted: Vec<ValueKind>,
    },
    /// A value that is not among those allowed.
    NotAllowed {
        /// The value.
        found: String,
        /// What is allowed, as a list or a range to read.
        allowed: String,
    },
    /// A text or a list with nothing in it.
    Empty,
    /// A text that is not a day written as `2026-04-01`.
    BadDay {
        /// The text.
        found: String,
    },
    /// A text that is not a month written as `2026-04`.
    BadMonth {
        /// The text.
        found: String,
    },
    /// An id that is not of the form of an id.
    BadId {
        /// The text.
        found: String,
    },
    /// The same id, or the same field, a second time.
    Duplicate {
        /// What stands there twice.
        id: String,
    },
    /// An id that nothing has, and the known id nearest to it.
    Dangling {
        /// The id.
        id: String,
        /// The known id nearest to it, if it may be a slip of the pen.
        nearest: Option<String>,
    },
    /// Neither or both of a value and the reason why the source gives none.
    ValueOrReason,
    /// An official statement that names no section of the source.
    NoSection,
    /// Shares that must add up to 100 and do not.
    NotHundred {
        /// What they add up to.
        sum: u32,
    },
    /// Something that must be there exactly so many times is not.
    WrongCount {
        /// How many there are.
        found: usize,
        /// How many there must be.
        wanted: usize,
    },
    /// Something that must be there from `least` to `most` times is not.
    CountOutside {
        /// How many there are.
        found: usize,
        /// The fewest there must be.
        least: usize,
        /// The most there may be.
        most: usize,
    },
    /// A rank put on the same level as one of its own track.
    SameTrack {
        /// The rank it is put beside.
        id: String,
    },
    /// A rank of another track than those it is put together with.
    OtherTrack {
        /// The rank.
        id: String,
    },
    /// A rank put on the same level as `id`, which names another one instead.
    OneSided {
        /// The rank it is put beside.
        id: String,
        /// The rank that one names.
        names: String,
    },
    /// A fiscal year no plan is for.
    ImpossibleYear {
        /// The year.
        found: u64,
        /// The first that can be named.
        first: u64,
        /// The last.
        last: u64,
    },
    /// A span of years that ends before it begins.
    YearsReversed {
        /// The first year.
        from: u16,
        /// The last, which is before it.
        to: u16,
    },
    /// An address that is none, or of a kind that could do harm.
    NotALink {
        /// The text.
        found: String,
    },
    /// A message that one language has and another has not, or with other `{placeholders}`.
    MessageMismatch {
        /// The id of the message.
        id: String,
    },
    /// The program asks for a message that the file does not have: they are of two versions.
    NoMessage,
    /// Anything else the reader refuses, such as a number out of range.
    Invalid,
}

/// Why a protected file does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lock {
    /// No passphrase that was given opens it.
    Locked,
    /// It was made for the holder of a key: no passphrase opens it.
    ForAKey,
    /// Part of it is missing or was changed.
    Damaged,
    /// Opening it takes more time and memory than anybody should give.
    TooMuchWork,
}

/// The kinds of values JSON has, with numbers told apart by what can be read from them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueKind {
    /// Nothing.
    Null,
    /// True or false.
    Boolean,
    /// A whole number from 0.
    Integer,
    /// A whole number below 0.
    NegativeInteger,
    /// A number with decimals, or one too large for the others.
    Float,
    /// A text.
    String,
    /// A list.
    Sequence,
    /// An object, with fields.
    Map,
}
