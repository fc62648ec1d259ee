//! The compiled program: what nobody needs at run time goes, and names get their hashes.

use std::env;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::{Profile, hash, names};

/// Set to anything, it keeps the names of functions, so that a profile of the processor's time can be read.
const NAMES: &str = "AYUMI_NAMES";

/// The program's files: their names, and how long those are that come first, so that the loader can tell a copy that is
/// not whole.
pub struct Program {
    /// The script that wasm-bindgen wrote.
    pub glue: String,
    /// Its length.
    pub glue_bytes: usize,
    /// The WebAssembly module.
    pub wasm: String,
    /// Its length.
    pub wasm_bytes: usize,
    /// The parts of it that come later.
    pub later: Vec<String>,
}

impl Program {
    /// The names of all its files.
    pub fn files(&self) -> impl Iterator<Item = &String> {
        [&self.glue, &self.wasm].into_iter().chain(&self.later)
    }
}

/// Finishes what was compiled into `stage`, with the parts that come `later`.
pub fn finish(stage: &Path, later: &[String], profile: Profile) -> Result<Program> {
    let mut first = module(stage, "ayumi_bg.wasm", profile)?;
    let mut glue = String::from_utf8(take(stage, "ayumi.js")?)?;
    let mut named = Vec::new();
    if profile == Profile::Release {
        (first, glue) = names::shorten(&first, &glue)?;
    }
    for name in later {
        let part = module(stage, name, profile)?;
        let hashed =
            format!("ayumi-{}-{}.wasm", name.trim_end_matches(".wasm"), hash::short(&part));
        // Only the script names it. A part fits no other build: the hash keeps them together.
        glue = glue.replace(name, &hashed);
        fs::write(stage.join(&hashed), part)?;
        named.push(hashed);
    }
    let program = Program {
        later: named,
        wasm: format!("ayumi-{}.wasm", hash::short(&first)),
        wasm_bytes: first.len(),
        glue: format!("ayumi-{}.js", hash::short(glue.as_bytes())),
        glue_bytes: glue.len(),
    };
    fs::write(stage.join(&program.wasm), first)?;
    fs::write(stage.join(&program.glue), glue)?;
    Ok(program)
}

fn module(stage: &Path, name: &str, profile: Profile) -> Result<Vec<u8>> {
    let module = take(stage, name)?;
    match profile {
        // Trunk cannot pass `--remove-name-section` on; function names are for profiling only,
        // and cost about 12 kB of what everyone downloads.
        Profile::Release if env::var_os(NAMES).is_none() => without_custom_section(&module, "name"),
        Profile::Release | Profile::Dev => Ok(module),
    }
}

fn take(stage: &Path, name: &str) -> Result<Vec<u8>> {
    let file = stage.join(name);
    let bytes = fs::read(&file).with_context(|| {
        format!("Trunk did not write {name}: check the `data-trunk` links in index.html.")
    })?;
    fs::remove_file(file)?;
    Ok(bytes)
}

/// How long the beginning of every module is.
pub(super) const HEADER: usize = 8;
const CUSTOM: u8 = 0;

/// A part of a module.
pub(super) struct Section<'a> {
    /// Which part it is.
    pub id: u8,
    /// What is in it.
    pub content: &'a [u8],
}

/// All parts of a module, in their order.
pub(super) fn sections(module: &[u8]) -> Result<Vec<Section<'_>>> {
    if !module.starts_with(b"\0asm") || module.len() < HEADER {
        bail!("The compiled program is no WebAssembly module: build again.");
    }
    let mut sections = Vec::new();
    let mut at = HEADER;
    while at < module.len() {
        let (size, start) =
            leb128(module, at + 1).context("The compiled program is cut off: build again.")?;
        let end = start + size;
        let content =
            module.get(start..end).context("The compiled program is cut off: build again.")?;
        sections.push(Section { id: module[at], content });
        at = end;
    }
    Ok(sections)
}

/// Copies a module section by section, leaving out the custom sections of that name.
fn without_custom_section(module: &[u8], name: &str) -> Result<Vec<u8>> {
    without(module, |content| section_name(content) == Some(name.as_bytes()))
}

/// The same, leaving out all of them: what linkers and debuggers read, and no browser.
pub(super) fn without_custom_sections(module: &[u8]) -> Result<Vec<u8>> {
    without(module, |_| true)
}

fn without(module: &[u8], goes: impl Fn(&[u8]) -> bool) -> Result<Vec<u8>> {
    let mut kept = module.get(..HEADER).unwrap_or_default().to_vec();
    for Section { id, content } in sections(module)? {
        if id != CUSTOM || !goes(content) {
            kept.push(id);
            write_leb128(&mut kept, content.len());
            kept.extend_from_slice(content);
        }
    }
    Ok(kept)
}

fn section_name(content: &[u8]) -> Option<&[u8]> {
    let (length, start) = leb128(content, 0)?;
    content.get(start..start + length)
}

/// An unsigned number as WebAssembly writes it, and where the next thing begins.
pub(super) fn leb128(bytes: &[u8], mut at: usize) -> Option<(usize, usize)> {
    let mut value = 0_usize;
    for shift in (0..35).step_by(7) {
        let byte = *bytes.get(at)?;
        at += 1;
        value |= usize::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some((value, at));
        }
    }
    None
}

/// Writes a number in the same way.
pub(super) fn write_leb128(to: &mut Vec<u8>, mut value: usize) {
    loop {
        // Seven bits at a time: nothing is lost.
        let low = u8::try_from(value & 0x7f).unwrap_or_default();
        value >>= 7;
        if value == 0 {
            to.push(low);
            return;
        }
        to.push(low | 0x80);
    }
}

#[cfg(test)]
mod tests {
    use super::{without_custom_section, without_custom_sections};

    #[test]
    fn leaves_out_only_the_named_section() {
        let header = b"\0asm\x01\0\0\0";
        let names = b"\0\x06\x04namex";
        let features = b"\0\x04\x03abc";
        let types = b"\x01\x01\x00";
        let module = [&header[..], types, names, features].concat();
        let kept = without_custom_section(&module, "name").expect("a sound module");
        assert_eq!(kept, [&header[..], types, features].concat());
        let kept = without_custom_sections(&module).expect("a sound module");
        assert_eq!(kept, [&header[..], types].concat());
        assert!(without_custom_section(&module[..12], "name").is_err());
        assert!(without_custom_section(b"<html>", "name").is_err());
    }
}
