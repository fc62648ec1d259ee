//! Short names between the program and its script.
//!
//! wasm-bindgen names what the two call each other's functions by, with a hash in each of two hundred names. Nobody reads
//! them, a hash cannot be compressed, and they travel twice: once in the program and once in the script.

use std::collections::{BTreeMap, HashSet};

use anyhow::{Context, Result, ensure};

use super::wasm::{HEADER, Section, leb128, sections, write_leb128};

/// The module that wasm-bindgen says all its imports are from.
const MODULE: &str = "./ayumi_bg.js";
const SHORT_MODULE: &str = "w";
/// How the exports begin that only the script calls; others have names that the parts of the program know.
const EXPORTED: &str = "wasm_bindgen__";

const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;

/// The same program and script with short names, and the script without comments and indentation.
pub fn shorten(module: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    let mut names = Names::new(glue);
    let mut short = module.get(..HEADER).context("No module.")?.to_vec();
    for Section { id, content } in sections(module)? {
        let renamed = match id {
            IMPORTS => imports(content, &mut names),
            EXPORTS => exports(content, &mut names),
            _ => Some(content.to_vec()),
        };
        let renamed = renamed.context(
            "The program's names are written differently now: see xtask/src/site/names.rs.",
        )?;
        short.push(id);
        write_leb128(&mut short, renamed.len());
        short.extend(renamed);
    }
    Ok((short, trim(&names.in_script(glue)?)?))
}

/// What is called how.
struct Names<'a> {
    taken: HashSet<&'a str>,
    short: BTreeMap<String, String>,
    next: usize,
}

impl<'a> Names<'a> {
    fn new(glue: &'a str) -> Self {
        Self { taken: words(glue).collect(), short: BTreeMap::new(), next: 0 }
    }

    fn shorten(&mut self, name: &str) -> String {
        if let Some(short) = self.short.get(name) {
            return short.clone();
        }
        let short = loop {
            let short = format!("_{:x}", self.next);
            self.next += 1;
            if !self.taken.contains(short.as_str()) {
                break short;
            }
        };
        self.short.insert(name.to_owned(), short.clone());
        short
    }

    fn in_script(&self, glue: &str) -> Result<String> {
        for name in self.short.keys() {
            ensure!(
                self.taken.contains(name.as_str()),
                "The script does not name `{name}`: see xtask/src/site/names.rs."
            );
        }
        let module = format!("\"{MODULE}\"");
        ensure!(
            glue.contains(&module),
            "The script does not name {module}: see xtask/src/site/names.rs."
        );
        let glue = glue.replace(&module, &format!("\"{SHORT_MODULE}\""));
        let mut renamed = String::with_capacity(glue.len());
        let mut rest = glue.as_str();
        while let Some(start) = rest.find(in_word) {
            let (before, from) = rest.split_at(start);
            let (word, after) = from.split_at(from.find(|c| !in_word(c)).unwrap_or(from.len()));
            renamed.push_str(before);
            renamed.push_str(self.short.get(word).map_or(word, String::as_str));
            rest = after;
        }
        renamed.push_str(rest);
        Ok(renamed)
    }
}

fn in_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '$'
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c| !in_word(c)).filter(|word| !word.is_empty())
}

/// The section of imports with other names: module, name, and what it is, of each.
fn imports(content: &[u8], names: &mut Names) -> Option<Vec<u8>> {
    let (count, mut at) = leb128(content, 0)?;
    let mut renamed = Vec::with_capacity(content.len());
    write_leb128(&mut renamed, count);
    for _ in 0..count {
        let (module, start) = text(content, at)?;
        let (name, start) = text(content, start)?;
        // A function, by its type. wasm-bindgen imports nothing else from its script.
        let function = content.get(start) == Some(&0);
        let end = if function { leb128(content, start + 1)?.1 } else { return None };
        if module == MODULE {
            write_text(&mut renamed, SHORT_MODULE);
            write_text(&mut renamed, &names.shorten(name));
        } else {
            write_text(&mut renamed, module);
            write_text(&mut renamed, name);
        }
        renamed.extend_from_slice(content.get(start..end)?);
        at = end;
    }
    (at == content.len()).then_some(renamed)
}

/// The section of exports with other names: name, kind and number of each.
fn exports(content: &[u8], names: &mut Names) -> Option<Vec<u8>> {
    let (count, mut at) = leb128(content, 0)?;
    let mut renamed = Vec::with_capacity(content.len());
    write_leb128(&mut renamed, count);
    for _ in 0..count {
        let (name, start) = text(content, at)?;
        let (_, end) = leb128(content, start + 1)?;
        if name.starts_with(EXPORTED) {
            write_text(&mut renamed, &names.shorten(name));
        } else {
            write_text(&mut renamed, name);
        }
        renamed.extend_from_slice(content.get(start..end)?);
        at = end;
    }
    (at == content.len()).then_some(renamed)
}

fn text(content: &[u8], at: usize) -> Option<(&str, usize)> {
    let (length, start) = leb128(content, at)?;
    let bytes = content.get(start..start + length)?;
    Some((std::str::from_utf8(bytes).ok()?, start + length))
}

fn write_text(to: &mut Vec<u8>, text: &str) {
    write_leb128(to, text.len());
    to.extend_from_slice(text.as_bytes());
}

/// A script without whole lines of comments, and without indentation.
fn trim(script: &str) -> Result<String> {
    let mut comment = false;
    let mut kept = Vec::new();
    for line in script.lines().map(str::trim) {
        // Within a text over several lines, indentation would be part of it.
        ensure!(
            comment || line.starts_with("//") || line.matches('`').count().is_multiple_of(2),
            "wasm-bindgen's script holds a text over several lines: see xtask/src/site/names.rs."
        );
        comment = comment || line.starts_with("/*");
        if !comment && !line.is_empty() && !line.starts_with("//") {
            kept.push(line);
        }
        comment = comment && !line.ends_with("*/");
    }
    Ok(kept.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::{shorten, trim, write_leb128, write_text};

    fn module(script: &str, name: &str, export: &str) -> Vec<u8> {
        let mut module = b"\0asm\x01\0\0\0".to_vec();
        let mut imports = vec![2];
        for (from, name) in [(script, name), ("./ayumi-link.js", "load")] {
            write_text(&mut imports, from);
            write_text(&mut imports, name);
            imports.extend([0, 3]);
        }
        let mut exports = vec![2];
        for name in [export, "memory"] {
            write_text(&mut exports, name);
            exports.extend([0, 1]);
        }
        for (id, content) in [(2, imports), (7, exports)] {
            module.push(id);
            write_leb128(&mut module, content.len());
            module.extend(content);
        }
        module
    }

    #[test]
    fn program_and_script_agree() {
        let long = module("./ayumi_bg.js", "__wbg_go_1234", "wasm_bindgen__invoke_5678");
        let script = "/**\n * `Why\n */\nconst i = {\n  __wbg_go_1234: f, // __wbg_go_12345, _0\n};\n\
                      wasm.wasm_bindgen__invoke_5678(); x = { \"./ayumi_bg.js\": i };";
        let (program, script) = shorten(&long, script).expect("as wasm-bindgen writes");
        // `_0` was taken.
        assert_eq!(program, module("w", "_1", "_2"));
        assert_eq!(
            script,
            "const i = {\n_1: f, // __wbg_go_12345, _0\n};\nwasm._2(); x = { \"w\": i };"
        );
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        let long = module("./ayumi_bg.js", "__wbg_go_1234", "memory2");
        assert!(shorten(&long, "\"./ayumi_bg.js\"").is_err(), "a name the script lacks");
        assert!(shorten(&long, "__wbg_go_1234").is_err(), "a module the script lacks");
        assert!(shorten(&long[..20], "__wbg_go_1234 \"./ayumi_bg.js\"").is_err(), "cut off");
        assert!(trim("x = `a\n  b`;").is_err(), "a text over several lines");
    }
}
