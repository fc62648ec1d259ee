//! Three stylesheets out of the files in styles/: what the first page as rendered ahead needs, inline before it; what the
//! other pages of the program's first file need, inline behind it; and the rest as a file that comes with its second one.
//!
//! The first page is painted before the second is read: every rule before it costs time on a slow line and processor.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// These come first, in this order: later rules may lean on them.
const FIRST: [&str; 3] = ["tokens.css", "base.css", "layout.css"];
/// This comes last, because it takes things away again.
const LAST: &str = "soon/print.css";
/// What is for the other pages of the program's first file.
const SOON: &str = "soon";
/// What is for the pages of its second one.
const LATER: &str = "later";

/// The styles of the first page: the loader's own, then tokens, base, layout and styles/components/ by name.
pub fn first(root: &Path) -> Result<String> {
    let styles = root.join("styles");
    let others = [styles.join(SOON), styles.join(LATER)];
    let mut css = read(&root.join("boot").join("boot.css"))?;
    let files = ordered(&styles)?;
    for file in files.iter().filter(|file| !others.iter().any(|folder| file.starts_with(folder))) {
        css.push_str(&read(file)?);
    }
    inline(&css)
}

/// The styles of the other pages in the program's first file: those in styles/soon/ by name, and print at the end.
pub fn soon(root: &Path) -> Result<String> {
    let files = ordered(&root.join("styles").join(SOON))?;
    inline(&files.iter().map(|file| read(file)).collect::<Result<String>>()?)
}

fn inline(css: &str) -> Result<String> {
    anyhow::ensure!(
        !css.contains("</"),
        "A stylesheet holds `</`, which would end the inline <style>: write it another way."
    );
    Ok(squeeze(css))
}

/// The styles that come with the program's second file: those in styles/later/ by name, and print at the end.
pub fn later(root: &Path) -> Result<String> {
    let files = ordered(&root.join("styles").join(LATER))?;
    let css = files.iter().map(|file| read(file)).collect::<Result<String>>()?;
    Ok(squeeze(&css))
}

fn read(file: &Path) -> Result<String> {
    let mut text = fs::read_to_string(file)
        .with_context(|| format!("{} cannot be read as text.", file.display()))?;
    text.push('\n');
    Ok(text)
}

fn ordered(styles: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    collect(styles, &mut files)?;
    files.sort_by_key(|file| {
        let name = file.strip_prefix(styles).unwrap_or(file).to_path_buf();
        let rank = match FIRST.iter().position(|first| Path::new(first) == name) {
            Some(place) => place,
            None if Path::new(SOON).join(&name) == Path::new(LAST) => usize::MAX,
            None => FIRST.len() + name.components().count(),
        };
        (rank, name)
    });
    Ok(files)
}

fn collect(dir: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    if !dir.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "css") {
            files.push(path);
        }
    }
    Ok(())
}

/// Leaves out comments and the space that means nothing; strings stay as they are.
///
/// A whole CSS parser would win a few bytes more before compression and hardly any after it.
fn squeeze(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut chars = css.chars().peekable();
    let mut quote = None;
    let mut space = false;
    while let Some(c) = chars.next() {
        if let Some(end) = quote {
            out.push(c);
            if c == '\\' {
                out.extend(chars.next());
            } else if c == end {
                quote = None;
            }
        } else if c == '/' && chars.peek() == Some(&'*') {
            skip_comment(&mut chars);
            space = true;
        } else if c.is_whitespace() {
            space = true;
        } else {
            push(&mut out, c, space);
            space = false;
            if c == '"' || c == '\'' {
                quote = Some(c);
            }
        }
    }
    out
}

fn skip_comment(chars: &mut std::iter::Peekable<std::str::Chars<'_>>) {
    chars.next();
    let mut last = ' ';
    for c in chars.by_ref() {
        if last == '*' && c == '/' {
            return;
        }
        last = c;
    }
}

fn push(out: &mut String, c: char, space: bool) {
    if c == '}' && out.ends_with(';') {
        out.pop();
    }
    let tight = |c: char| matches!(c, '{' | '}' | ';' | ',');
    // After a colon only: before one, a space can be a descendant combinator (`a :hover`).
    let after = out.chars().last().is_none_or(|last| tight(last) || last == ':');
    if space && !after && !tight(c) {
        out.push(' ');
    }
    out.push(c);
}

#[cfg(test)]
mod tests {
    use super::squeeze;

    #[test]
    fn drops_comments_and_meaningless_space() {
        let css = "/* a */\n.b ,\n.c > d {\n  color : red ;\n  margin: 0  auto;\n}\n@media (min-width: 48rem) {\n  e { f: calc(1px + 2px) }\n}\n";
        assert_eq!(
            squeeze(css),
            ".b,.c > d{color :red;margin:0 auto}@media (min-width:48rem){e{f:calc(1px + 2px)}}"
        );
    }

    #[test]
    fn keeps_strings_and_descendants() {
        assert_eq!(
            squeeze("a :hover { content: \"x  /* y */ \\\" ; \" }"),
            "a :hover{content:\"x  /* y */ \\\" ; \"}"
        );
        assert_eq!(squeeze("a/**/b{}"), "a b{}");
    }
}
