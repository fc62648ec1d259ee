//! Brotli, as a web server would send a file.

use std::io::Write as _;

/// What most servers use for answers made on the fly.
pub const QUICK: u32 = 5;
/// The best there is: what a host does once for files that stay, and what our budget counts.
pub const BEST: u32 = 11;

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
