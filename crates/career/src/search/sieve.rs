//! A quick no to most texts: a word that is not in a text mostly has neighbours that are not neighbours in it.
//!
//! Without it every key has every text looked through from end to end, which is what a search costs. A text is said no to
//! only when the word is not there (a Bloom filter of its characters and pairs of characters).

/// The places of a word's marks; a text it stands in has all of them.
pub(super) struct Marks(Vec<u32>);

impl Marks {
    /// The marks of a folded word.
    pub(crate) fn of(word: &str) -> Self {
        let mut chars = word.chars();
        let Some(mut before) = chars.next() else { return Self(Vec::new()) };
        let pairs = chars.map(|char| mark(std::mem::replace(&mut before, char), char));
        let mut marks: Vec<_> = pairs.collect();
        if marks.is_empty() {
            marks.push(mark(before, ALONE));
        }
        Self(marks)
    }
}

/// What stands for the neighbour of a character looked at alone.
const ALONE: char = '\0';

fn mark(one: char, next: char) -> u32 {
    let mixed = (one as u32).wrapping_mul(0x9e37_79b1).rotate_left(11) ^ next as u32;
    // The upper bits of the product depend on all of it.
    mixed.wrapping_mul(0x85eb_ca6b) >> 8
}

/// The marks of a text, as a set that may hold some too many.
#[derive(Debug, Default)]
pub(super) struct Sieve(Vec<u64>);

/// How many characters a text has for each 64 bits: with eight, a mark that is not there is found in one of five or six.
const FOR_EACH: usize = 8;

impl Sieve {
    /// The marks of a folded text.
    pub(crate) fn of(text: &str) -> Self {
        // As many as a power of two, so that a place is found without division.
        let size = (text.chars().count() / FOR_EACH).next_power_of_two();
        let mut sieve = Self(vec![0; size]);
        let mut before = None;
        for char in text.chars() {
            sieve.add(mark(char, ALONE));
            if let Some(before) = before.replace(char) {
                sieve.add(mark(before, char));
            }
        }
        sieve
    }

    fn add(&mut self, mark: u32) {
        let (place, bit) = self.place(mark);
        if let Some(bits) = self.0.get_mut(place) {
            *bits |= bit;
        }
    }

    fn place(&self, mark: u32) -> (usize, u64) {
        ((mark >> 6) as usize & self.0.len().wrapping_sub(1), 1 << (mark & 63))
    }

    /// Whether a word with these marks may stand in the text; `false` is certain.
    pub(crate) fn may_hold(&self, marks: &Marks) -> bool {
        marks.0.iter().all(|mark| {
            let (place, bit) = self.place(*mark);
            self.0.get(place).is_some_and(|bits| bits & bit != 0)
        })
    }
}
