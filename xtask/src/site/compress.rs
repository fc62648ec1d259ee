//! Files as they travel: packed by a web server on the way, or by us beforehand.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context, Result};
use flate2::Compression;
use flate2::write::GzEncoder;

/// What most servers use for answers made on the fly.
pub const QUICK: u32 = 5;
/// The best there is: what a host does once for files that stay, and what our budget counts.
pub const BEST: u32 = 11;

/// Below this a file travels in one packet, packed or not.
const ONE_PACKET: usize = 1024;

/// Writes `.br` and `.gz` beside the files of `site`, for hosts that send such a file where the browser takes it.
///
/// Only in the folder itself. Everything below it is content, which is edited on the host: an old packed file beside
/// an edited one would go on being sent, and hide the edit.
pub fn beside(site: &Path) -> Result<()> {
    for entry in fs::read_dir(site).context("The built site cannot be read.")? {
        let file = entry?.path();
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !file.is_file() || !pays(&name) {
            continue;
        }
        let bytes = fs::read(&file).with_context(|| format!("{name} cannot be read."))?;
        if bytes.len() < ONE_PACKET {
            continue;
        }
        for (ending, packed) in [("br", brotli(&bytes, BEST)), ("gz", gzip(&bytes))] {
            let target = site.join(format!("{name}.{ending}"));
            fs::write(target, packed)
                .with_context(|| format!("{name}.{ending} cannot be written."))?;
        }
    }
    Ok(())
}

/// For browsers that do not take Brotli: over plain http, that is all of them.
fn gzip(bytes: &[u8]) -> Vec<u8> {
    // No name and no time in it: the same file gives the same bytes.
    let mut writer = GzEncoder::new(Vec::new(), Compression::best());
    // Writing into memory cannot fail.
    let _ = writer.write_all(bytes);
    writer.finish().unwrap_or_default()
}

/// The bytes as they travel.
pub fn brotli(bytes: &[u8], quality: u32) -> Vec<u8> {
    let mut packed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut packed, 1 << 16, quality, 22);
    // Writing into memory cannot fail.
    let _ = writer.write_all(bytes);
    drop(writer);
    packed
}

/// Whether a file gets smaller: pictures and fonts are packed already.
pub fn pays(path: &str) -> bool {
    let extension = path.rsplit('.').next().unwrap_or_default();
    matches!(
        extension,
        "html" | "js" | "css" | "json" | "wasm" | "svg" | "txt" | "webmanifest" | "xml"
    )
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::Read as _;

    use super::{beside, brotli, gzip};

    #[test]
    fn packed_files_hold_the_same() {
        let text = "the same again ".repeat(100);
        let mut unpacked = String::new();
        let _ = flate2::read::GzDecoder::new(&*gzip(text.as_bytes())).read_to_string(&mut unpacked);
        assert_eq!(unpacked, text);
        unpacked.clear();
        let packed = brotli(text.as_bytes(), super::BEST);
        let _ = brotli::Decompressor::new(&*packed, 4096).read_to_string(&mut unpacked);
        assert_eq!(unpacked, text);
    }

    #[test]
    fn content_and_what_does_not_get_smaller_stay_alone() {
        let site = std::env::temp_dir().join(format!("ayumi-beside-{}", std::process::id()));
        fs::create_dir_all(site.join("static-data")).expect("a folder");
        for name in ["index.html", "web.config", "icon.png", "static-data/ladder.json"] {
            fs::write(site.join(name), "again ".repeat(1000)).expect("a file");
        }
        fs::write(site.join("favicon.svg"), "<svg/>").expect("a file");
        beside(&site).expect("packed");
        let is_there = |name: &str| site.join(name).is_file();
        let packed = ["index.html.br", "index.html.gz"].map(is_there);
        let alone = ["web.config", "icon.png", "static-data/ladder.json", "favicon.svg"]
            .map(|name| is_there(&format!("{name}.br")) || is_there(&format!("{name}.gz")));
        fs::remove_dir_all(&site).expect("emptied");
        assert_eq!(packed, [true; 2]);
        assert_eq!(alone, [false; 4]);
    }
}
