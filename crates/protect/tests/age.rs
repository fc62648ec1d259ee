//! Whatever becomes of a protected file on its way, it opens as it was or says why it does not.

use proptest::prelude::*;
use protect::{Fault, MOST_WORK, open, seal_with_work};

/// As little work as the format knows: trying is what costs time.
const LITTLE: u8 = 1;

fn sealed(bytes: &[u8], passphrase: &str) -> Vec<u8> {
    seal_with_work(bytes, passphrase, LITTLE).expect("it can be sealed")
}

#[test]
fn nothing_of_what_is_in_it_can_be_read() {
    let file = sealed("誰にも言わないこと secret".as_bytes(), "four words of mine");
    for planted in ["誰にも", "secret", "four words", "ayumi"] {
        let found = file.windows(planted.len()).any(|part| part == planted.as_bytes());
        assert!(!found, "{planted}");
    }
}

#[test]
fn the_same_twice_is_two_different_files() {
    assert_ne!(sealed(b"same", "same"), sealed(b"same", "same"));
}

#[test]
fn what_is_no_protected_file_is_told_so() {
    for file in ["", "{}", "age", "\u{feff}{\"format\":\"ayumi/record\"}"] {
        assert_eq!(open(file.as_bytes(), "any"), Err(Fault::NotProtected), "{file}");
    }
}

/// Made with age 1.1.1 for a key that nobody has any more.
const FOR_A_KEY: &str = include_str!("for-a-key.age");

#[test]
fn one_made_for_a_key_has_no_passphrase() {
    assert_eq!(open(FOR_A_KEY.as_bytes(), "any"), Err(Fault::ForAKey));
}

/// Made with `age -p -a` 1.1.1: passphrase and content as below.
const BY_AGE: &str = include_str!("by-age.age");

#[test]
fn one_that_ages_own_tool_made_opens() {
    assert_eq!(open(BY_AGE.as_bytes(), "correct horse"), Ok("歩み\n".as_bytes().to_vec()));
    let blank_before = format!("\n \r\n{BY_AGE}");
    assert_eq!(open(blank_before.as_bytes(), "other"), Err(Fault::WrongPassphrase));
}

#[test]
fn one_that_asks_for_too_much_is_not_even_tried() {
    let header = |work: u8| {
        let salt = "A".repeat(22);
        let (body, mac) = ("A".repeat(43), "A".repeat(43));
        format!(
            "age-encryption.org/v1\n-> scrypt {salt} {work}\n{body}\n--- {mac}\n0123456789abcdef0"
        )
    };
    for work in [MOST_WORK + 1, 30, 63, 64, 255] {
        assert_eq!(open(header(work).as_bytes(), "any"), Err(Fault::TooMuchWork), "{work}");
    }
    for odd in ["0", "-1", "+1", "01", "256", "99999999999", "x", ""] {
        let file = header(1).replace(" 1\n", &format!(" {odd}\n"));
        assert!(open(file.as_bytes(), "any").is_err(), "{odd}");
    }
}

#[test]
fn one_with_an_endless_beginning_ends() {
    let line = format!("-> X25519 {}\n{}\n", "A".repeat(43), "A".repeat(43));
    let file = format!("age-encryption.org/v1\n{}", line.repeat(100_000));
    assert_eq!(open(file.as_bytes(), "any"), Err(Fault::Damaged));
    // Where it ends late, too.
    let ends = format!("{file}--- {}\n0123456789abcdef0", "A".repeat(43));
    assert_eq!(open(ends.as_bytes(), "any"), Err(Fault::Damaged));
}

#[test]
fn every_way_to_cut_it_off_is_noticed() {
    let file = sealed(&[7; 100], "p");
    for length in 0..file.len() {
        assert!(open(&file[..length], "p").is_err(), "{length} of {}", file.len());
    }
    // At the end of a piece of 64 kB, too, where what is left is whole in itself.
    let file = sealed(&vec![7; 3 * 65_536], "p");
    let piece = 65_536 + 16;
    for pieces in [1, 2] {
        let header = file.len() - 3 * piece;
        assert_eq!(open(&file[..header + pieces * piece], "p"), Err(Fault::Damaged));
    }
}

#[test]
fn every_changed_bit_is_noticed() {
    let file = sealed(b"every bit of it", "p");
    for place in 0..file.len() {
        for bit in 0..8 {
            let mut changed = file.clone();
            changed[place] ^= 1 << bit;
            // Not the digits of the work: more of it only takes longer.
            let opened = open(&changed, "p");
            assert!(opened.is_err(), "bit {bit} of byte {place}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_was_sealed_comes_back(bytes in prop::collection::vec(any::<u8>(), 0..200_000), passphrase in ".{1,40}") {
        let file = sealed(&bytes, &passphrase);
        prop_assert!(file.len() < bytes.len() + bytes.len() / 1024 + 512);
        prop_assert_eq!(open(&file, &passphrase), Ok(bytes));
    }

    #[test]
    fn another_passphrase_opens_nothing(one in ".{0,20}", other in ".{0,20}") {
        prop_assume!(one != other);
        prop_assert_eq!(open(&sealed(b"x", &one), &other), Err(Fault::WrongPassphrase));
    }

    #[test]
    fn anything_at_all_is_refused_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..600), armoured: bool) {
        let begin: &[u8] = if armoured { b"-----BEGIN AGE ENCRYPTED FILE-----\n" } else { b"age-encryption.org/v1\n-> scrypt " };
        prop_assert!(open(&[begin, &bytes].concat(), "p").is_err());
        prop_assert!(open(&bytes, "p").is_err());
    }
}
