//! The portal as one file, which opens by double click: what a browser refuses to fetch under `file:` is inside the page.
//!
//! It is made of the finished site: the same page, and the same program byte for byte; only where files are asked for
//! differs (`boot/inside.js`). Content stands as JSON in blocks of its own, so that the hosted portal can put what it is
//! showing in their place and hand that out (`src/platform/single.rs`).

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::files::Files;
use super::protect::Protect;
use super::wasm::Program;
use super::{compress, css, policy, script};
use crate::workspace;

/// The file's name, beside the page that is served.
pub const NAME: &str = "ayumi.html";

/// Writes it into `stage`, the finished site of these `files`.
pub fn write(stage: &Path, program: &Program, protect: &Protect, files: &Files) -> Result<()> {
    let changed = "The page is put together differently now: see xtask/src/site/single.rs.";
    let read = |name: &str| {
        fs::read_to_string(stage.join(name)).with_context(|| format!("{name} cannot be read."))
    };
    let page = alone(&read("index.html")?, &STANDARD.encode(fs::read(stage.join("favicon.svg"))?));
    let (head, rest) = page.split_once("</style>").context(changed)?;
    let (body, start) = rest.split_once("<script type=\"module\">").context(changed)?;
    ensure!(!start.contains("<script type=\"module\">"), changed);

    let later = css::later(workspace::root())?;
    let inside = script::inline(workspace::root(), "inside.js")?;
    let glue = glue(&read(&program.glue)?, &program.later).context(changed)?;
    let blocks = blocks(stage, program, protect, &files.content)?;
    // Before anything asks whether this is the one file.
    let page = format!(
        "{head}{later}</style>\n<script>{inside}</script>{body}{blocks}\
         <script type=\"module\">{glue}</script>\n<script type=\"module\">{start}"
    );
    let scripts = ["<script>", "<script type=\"module\">"]
        .map(|open| inline(&page, open, "</script>"))
        .concat();
    let policy = policy::alone(&inline(&page, "<style>", "</style>"), &scripts);
    fs::write(stage.join(NAME), page.replacen(MARK, &policy, 1))?;
    Ok(())
}

/// Where the policy comes, once all it has to allow is known.
const MARK: &str = "<!--ayumi:policy-->";

/// The page without what asks for other files.
fn alone(page: &str, icon: &str) -> String {
    let icon = format!("{MARK}\n<link rel=\"icon\" href=\"data:image/svg+xml;base64,{icon}\">");
    let line = |line: &str| match line {
        _ if line.starts_with("<meta http-equiv=\"Content-Security-Policy\"") => Some(icon.clone()),
        _ if line.starts_with("<link ") => None,
        _ if line.starts_with("<meta name=\"ayumi-later-style\"") => None,
        _ if line.starts_with("<meta name=\"ayumi-protect\"") => None,
        _ => Some(line.to_owned()),
    };
    page.lines().filter_map(line).collect::<Vec<_>>().join("\n")
}

/// wasm-bindgen's script as part of the page: it takes the program's second file from there, and hands out its start.
fn glue(glue: &str, later: &[String]) -> Option<String> {
    let mut glue = glue.replace(
        "export { initSync, __wbg_init as default };",
        "window.ayumiGlue = { default: __wbg_init };",
    );
    for name in later {
        let fetched = format!("fetch(new URL(\"./{name}\", import.meta.url))");
        glue = glue
            .contains(&fetched)
            .then(|| glue.replace(&fetched, &format!("window.ayumiInside(\"{name}\")")))?;
    }
    (glue.contains("window.ayumiGlue") && !glue.contains("</")).then_some(glue)
}

/// The files as blocks that do nothing by themselves.
fn blocks(
    stage: &Path,
    program: &Program,
    protect: &Protect,
    content: &[String],
) -> Result<String> {
    let block = |name: &str, kind: &str, text: &str| {
        format!("<script type=\"{kind}\" id=\"file:{name}\">{text}</script>\n")
    };
    let mut blocks = Vec::new();
    for name in content {
        let text = fs::read_to_string(stage.join(name))
            .with_context(|| format!("{name} cannot be read as text."))?;
        // In JSON the sign can only stand in a text, where it may be written so.
        blocks.push(block(name, "application/json", &text.replace('<', "\\u003c")));
    }
    let named = [
        ("boot-wasm", &program.wasm),
        ("protect.js", &protect.script),
        ("protect.wasm", &protect.module),
    ];
    for (name, file) in
        named.into_iter().chain(program.later.iter().map(|name| (name.as_str(), name)))
    {
        let packed = compress::gzip(&fs::read(stage.join(file))?);
        blocks.push(block(name, "application/gzip", &STANDARD.encode(packed)));
    }
    Ok(blocks.concat())
}

/// What is inline in the page between these tags.
fn inline<'a>(page: &'a str, open: &str, close: &str) -> Vec<&'a str> {
    page.split(open).skip(1).filter_map(|rest| rest.split(close).next()).collect()
}
