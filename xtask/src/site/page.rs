//! Puts index.html together: policy, hints, styles, loader and the first page.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::protect::Protect;
use super::wasm::Program;
use super::{Parts, Profile, css, frame, hash, policy, script};
use crate::workspace;

/// Content that the first page needs: the loader asks for it while the program is still on its way.
/// The language file is in here as `{lang}`, because the loader knows the language first.
///
/// Not as `<link rel="preload">`: Chromium (156, tried) hands a preloaded copy to a later
/// `fetch(…, {cache: "no-cache"})`, and on hosts that send no `Cache-Control` that copy may come from
/// the cache unasked, even on a reload. An edit of the content would not show.
const EARLY_CONTENT: [&str; 4] = [
    "static-data/organisation.json",
    "static-data/ladder.json",
    "static-data/abilities.json",
    "static-data/locales/{lang}.json",
];

/// The finished page, and the name of this build.
pub struct Page {
    /// The page.
    pub html: String,
    /// Tells this build from another.
    pub build: String,
}

/// The finished page of the site in `stage`, made from Trunk's `index.html`.
///
/// In it, only what the first paint needs stands before the first page; the loader's messages and scripts
/// come behind it, because every byte before it costs time on a slow line.
pub fn assemble(stage: &Path, profile: Profile, from: &Parts) -> Result<Page> {
    let root = workspace::root();
    let Parts { template, program, protect, pages } = from;
    let mut html = template.clone();
    let styles = css::first(root)?;
    let soon = css::soon(root)?;
    let later = later_styles(root, stage)?;
    let early = script::inline(root, "early.js")?;
    let boot = [script::inline(root, "rescue.js")?, script::inline(root, "boot.js")?].join("\n");
    // One module: what is online and what is offline is asked for by the same program.
    let mut start =
        [script::inline(root, "start.js")?, script::inline(root, "offline.js")?].join("\n");
    if profile == Profile::Dev {
        start.push_str(&script::inline(root, "again.js")?);
    }
    let (first_page, english) =
        (frame::first_page(&pages.japanese)?, frame::alone(&pages.english)?);
    let parts = [&html, &styles, &soon, &later, &early, &boot, &start, &first_page, &english];
    let build = build_id(program, protect, &parts.map(String::as_str));
    for (marker, text) in [
        ("<!--ayumi:policy-->", policy::served(&[&styles, &soon], &[&early, &boot, &start])),
        ("<!--ayumi:hints-->", hints(stage, program, protect, &later, &build)),
        ("<!--ayumi:style-->", format!("<style>{styles}</style>")),
        ("<!--ayumi:soon-->", format!("<style>{soon}</style>")),
        ("<!--ayumi:early-->", format!("<script>{early}</script>")),
        (
            "<!--ayumi:boot-->",
            format!("<script>{boot}</script>\n<script type=\"module\">{start}</script>"),
        ),
        ("<!--ayumi:first-page-->", first_page),
        ("<!--ayumi:english-frame-->", english),
    ] {
        ensure!(html.matches(marker).count() == 1, "index.html must hold {marker} exactly once.");
        html = html.replace(marker, &text);
    }
    Ok(Page { html, build })
}

/// Tells one build from another: it changes with every file that is not content.
fn build_id(program: &Program, protect: &Protect, parts: &[&str]) -> String {
    // The names of the program's files hold the hashes of what is in them; the glue names the second file.
    let names = [&*program.glue, &program.wasm, &protect.script, &protect.module];
    hash::short([&names[..], parts].concat().join("\n").as_bytes())
}

/// Writes the styles that come with the program's second file into `stage`, under a name of their bytes; that name.
fn later_styles(root: &Path, stage: &Path) -> Result<String> {
    let styles = css::later(root)?;
    let name = format!("later-{}.css", hash::short(styles.as_bytes()));
    fs::write(stage.join(&name), styles)?;
    Ok(name)
}

/// Tells the browser, and the loader, which files come next. They stand behind the first page, which is not to share the
/// line with them.
fn hints(stage: &Path, program: &Program, protect: &Protect, later: &str, build: &str) -> String {
    // Content that is not there would be a failing request on every visit.
    let early = EARLY_CONTENT
        .iter()
        .filter(|path| stage.join(path.replace("{lang}", "ja")).is_file())
        .copied()
        .collect::<Vec<_>>()
        .join(" ");
    format!(
        "<link rel=\"modulepreload\" href=\"./{}\" id=\"boot-glue\" data-bytes=\"{}\">\n\
         <link rel=\"preload\" as=\"fetch\" type=\"application/wasm\" crossorigin href=\"./{}\" id=\"boot-wasm\" data-bytes=\"{}\">\n\
         <meta name=\"ayumi-build\" content=\"{build}\">\n\
         <meta name=\"ayumi-early\" content=\"{early}\">\n\
         <meta name=\"ayumi-later-style\" content=\"./{later}\">\n\
         <meta name=\"ayumi-protect\" content=\"./{} ./{}\">",
        program.glue,
        program.glue_bytes,
        program.wasm,
        program.wasm_bytes,
        protect.script,
        protect.module
    )
}

/// The first page's markup with nothing else around it: what a page with this text costs at least.
pub fn plain(dist: &Path) -> Result<String> {
    let html = fs::read_to_string(dist.join("index.html"))
        .context("dist/index.html is missing: run `cargo xtask build` first.")?;
    let first_page = html
        .split_once("<div id=\"app\" data-frame=\"ja\">")
        .and_then(|(_, rest)| rest.split_once("</div>\n<template "))
        .context("dist/index.html holds no first page: build again.")?
        .0
        .replace(frame::WAITING_JA, "");
    Ok(format!(
        "<!doctype html><html lang=\"ja\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <link rel=\"icon\" href=\"data:,\"><title>歩み</title></head><body>{first_page}</body></html>"
    ))
}

/// The files that a finished page asks for by itself, in Japanese.
pub fn linked(html: &str) -> Vec<String> {
    let links =
        html.split("<link ").skip(1).filter_map(|tag| tag.split('>').next()).filter_map(|tag| {
            attribute(tag, "href").map(|href| href.trim_start_matches("./").to_owned())
        });
    let early = html
        .split("<meta ")
        .find(|tag| tag.starts_with("name=\"ayumi-early\""))
        .and_then(|tag| attribute(tag, "content"))
        .unwrap_or_default();
    links.chain(early.split_whitespace().map(|path| path.replace("{lang}", "ja"))).collect()
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!("{name}=\""))?;
    rest.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::linked;

    #[test]
    fn finds_what_a_page_asks_for() {
        let html = "<link rel=\"icon\" href=\"./a.svg\"><meta name=\"ayumi-early\" content=\"b.json l/{lang}.json\">";
        assert_eq!(linked(html), ["a.svg", "b.json", "l/ja.json"]);
    }
}
