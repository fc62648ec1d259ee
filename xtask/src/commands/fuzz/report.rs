//! What a run of the fuzzer found, in figures.

use std::fmt::{self, Write as _};
use std::fs;

use anyhow::{Context, Result};

use crate::workspace;

const FROM: &str = "<!-- fuzz: from here -->\n";
const TO: &str = "<!-- fuzz: to here -->";

/// The figures of one target.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Figures {
    name: String,
    tried: u64,
    a_second: u64,
    /// Edges of the program that were gone over.
    edges: u64,
    /// Combinations of edges, how often, and of values compared.
    features: u64,
    inputs: u64,
    /// What broke, in the fuzzer's words.
    pub broken: Option<String>,
}

impl Figures {
    /// Reads what the fuzzer said.
    pub fn read(name: &str, said: &str, well: bool) -> Self {
        let stat = |label: &str| -> u64 {
            let line = said.lines().rev().find_map(|line| line.strip_prefix(label));
            line.and_then(|rest| rest.trim().parse().ok()).unwrap_or(0)
        };
        let progress = said.lines().rev().find(|line| line.contains(" cov: ")).unwrap_or_default();
        let after = |label: &str| -> u64 {
            let mut words = progress.split_whitespace();
            let value = words.find(|word| *word == label).and_then(|_| words.next());
            let digits = value.unwrap_or_default().split('/').next().unwrap_or_default();
            digits.parse().unwrap_or(0)
        };
        let broken = (!well).then(|| {
            let signs = ["panicked at", "SUMMARY:", "ERROR:"];
            let sign = |line: &&str| signs.iter().any(|sign| line.contains(sign));
            format!("{name}: {}", said.lines().find(sign).unwrap_or("ended without a word").trim())
        });
        Self {
            name: name.to_owned(),
            tried: stat("stat::number_of_executed_units:"),
            a_second: stat("stat::average_exec_per_sec:"),
            edges: after("cov:"),
            features: after("ft:"),
            inputs: after("corp:"),
            broken,
        }
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { tried, a_second, edges, features, inputs, broken, .. } = self;
        write!(
            f,
            "{tried} inputs, {a_second}/s, {edges} edges, {features} features, {inputs} kept apart"
        )?;
        broken.as_ref().map_or(Ok(()), |broken| write!(f, " BROKEN {broken}"))
    }
}

/// All of them as a table, with what they were measured on.
pub fn table(all: &[Figures], seconds: u32, machine: &str) -> String {
    let mut table = format!("{machine}, {seconds} s each:\n\n");
    table.push_str(
        "| target | inputs tried | a second | edges | features | inputs apart | broke |\n",
    );
    table.push_str("| --- | --- | --- | --- | --- | --- | --- |\n");
    for one in all {
        let Figures { name, tried, a_second, edges, features, inputs, broken } = one;
        let broken = if broken.is_some() { "YES" } else { "nothing" };
        let _ = writeln!(
            table,
            "| {name} | {} | {} | {} | {} | {} | {broken} |",
            grouped(*tried),
            grouped(*a_second),
            grouped(*edges),
            grouped(*features),
            grouped(*inputs)
        );
    }
    let sum = all.iter().map(|one| one.tried).sum();
    let _ = writeln!(table, "| all | {} | | | | | |", grouped(sum));
    table
}

/// A number with commas.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// Puts the table into `docs/fuzzing.md`, in the place of the one before.
pub fn put(table: &str) -> Result<()> {
    let page = workspace::root().join("docs").join("fuzzing.md");
    let text = fs::read_to_string(&page).context("docs/fuzzing.md cannot be read.")?;
    let with = || {
        let (before, rest) = text.split_once(FROM)?;
        let (_, after) = rest.split_once(TO)?;
        Some(format!("{before}{FROM}{table}{TO}{after}"))
    };
    let text = with().with_context(|| {
        format!("docs/fuzzing.md needs the lines `{}` and `{TO}`.", FROM.trim())
    })?;
    Ok(fs::write(page, text)?)
}

#[cfg(test)]
mod tests {
    use super::{Figures, grouped};

    const SAID: &str = "\
#2048\tpulse  cov: 10 ft: 20 corp: 3/40b lim: 6 exec/s: 1024 rss: 30Mb
#4096\tDONE   cov: 321 ft: 1654 corp: 76/3100b lim: 6 exec/s: 1365 rss: 31Mb
Done 4096 runs in 3 second(s)
stat::number_of_executed_units: 4096
stat::average_exec_per_sec:     1365
";

    #[test]
    fn figures_are_those_of_the_end_of_the_run() {
        let read = Figures::read("json", SAID, true);
        assert_eq!((read.tried, read.a_second), (4096, 1365));
        assert_eq!((read.edges, read.features, read.inputs), (321, 1654, 76));
        assert_eq!(read.broken, None);
    }

    #[test]
    fn what_broke_is_told_in_its_words() {
        let said = format!("{SAID}thread '<unnamed>' panicked at src/words.rs:3:9:\n");
        let broken = Figures::read("json", &said, false).broken;
        let expected = "json: thread '<unnamed>' panicked at src/words.rs:3:9:";
        assert_eq!(broken.as_deref(), Some(expected));
    }

    #[test]
    fn numbers_are_grouped_by_three() {
        assert_eq!([0, 999, 1_000, 1_234_567].map(grouped), ["0", "999", "1,000", "1,234,567"]);
    }
}
