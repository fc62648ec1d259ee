//! The loader's inline scripts.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

/// Reads a script of boot/ without its comments and indentation, to stand in the page.
pub fn inline(root: &Path, name: &str) -> Result<String> {
    let text = plain(root, name)?;
    ensure!(
        !text.contains("</"),
        "boot/{name} holds `</`, which would end the inline script: write it another way."
    );
    Ok(text)
}

/// The same, to be a file.
///
/// Only whole comment lines are left out: the scripts keep to that, and use no text over several lines.
pub fn plain(root: &Path, name: &str) -> Result<String> {
    let file = root.join("boot").join(name);
    let text =
        fs::read_to_string(&file).with_context(|| format!("{} cannot be read.", file.display()))?;
    Ok(strip(&text))
}

/// The lines that are neither empty nor comments, without their indentation.
pub fn strip(text: &str) -> String {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n")
}

#[cfg(test)]
mod tests {
    #[test]
    fn keeps_the_code() {
        assert_eq!(
            super::strip("// why\n(function () {\n  go(\"//x\");\n\n})();\n"),
            "(function () {\ngo(\"//x\");\n})();"
        );
    }
}
