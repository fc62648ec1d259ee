//! The tables of a run in the documentation.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// What stands between these lines is of the run written last.
const FROM: &str = "<!-- bench: from here -->\n";
const TO: &str = "<!-- bench: to here -->";

/// Puts what the benchmark wrote into `page`, in the place of what it wrote before.
pub fn put(tables: &Path, page: &Path) -> Result<()> {
    let tables =
        fs::read_to_string(tables).context("The benchmark wrote no tables: see above why.")?;
    let text =
        fs::read_to_string(page).with_context(|| format!("{} cannot be read.", page.display()))?;
    let text = with(&text, &tables).with_context(|| {
        format!("{} needs the lines `{}` and `{TO}`.", page.display(), FROM.trim())
    })?;
    Ok(fs::write(page, text)?)
}

fn with(text: &str, tables: &str) -> Option<String> {
    let (before, rest) = text.split_once(FROM)?;
    let (_, after) = rest.split_once(TO)?;
    Some(format!("{before}{FROM}{tables}{TO}{after}"))
}

#[cfg(test)]
mod tests {
    use super::{FROM, TO, with};

    #[test]
    fn only_what_stands_between_the_lines_is_of_the_run() {
        let page = format!("# Speed\n{FROM}old\n{TO}\nwords\n");
        let with_new = with(&page, "new\n").expect("both lines are there");
        assert_eq!(with_new, format!("# Speed\n{FROM}new\n{TO}\nwords\n"));
        assert_eq!(with("# Speed\n", "new\n"), None);
    }
}
