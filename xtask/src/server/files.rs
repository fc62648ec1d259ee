//! From an address to a file and what is said about it.

use std::collections::HashMap;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use crate::site::{compress, hash};

/// What to serve, and how.
pub struct Site {
    dist: PathBuf,
    prefix: String,
    overlay: Option<PathBuf>,
    /// How well files are packed; `None`: not at all.
    quality: Option<u32>,
    packed: Mutex<HashMap<String, Arc<Vec<u8>>>>,
}

/// What an address leads to.
pub enum Found {
    /// A file.
    File(Answer),
    /// The file the browser already has.
    Unchanged(Answer),
    /// Another address.
    Moved(String),
    /// A request that only a real server would take.
    Refused,
    /// Nothing.
    Nothing,
}

/// A file as it is sent.
pub struct Answer {
    /// The bytes, packed or plain.
    pub body: Arc<Vec<u8>>,
    /// Whether they are packed.
    pub brotli: bool,
    /// The content type.
    pub mime: &'static str,
    /// How long a browser may keep it.
    pub cache: &'static str,
    /// Changes when the content does.
    pub tag: String,
}

impl Site {
    /// The files of `dist`, at the root, compressed quickly.
    pub fn new(dist: PathBuf) -> Self {
        Self {
            dist,
            prefix: "/".to_owned(),
            overlay: None,
            quality: Some(compress::QUICK),
            packed: Mutex::default(),
        }
    }

    /// Puts the site under a path such as `/career/portal/`.
    pub fn under(mut self, prefix: &str) -> Self {
        prefix.clone_into(&mut self.prefix);
        self
    }

    /// Lets the files of `folder` stand in for those of `static-data/`.
    pub fn with_content(mut self, folder: PathBuf) -> Self {
        self.overlay = Some(folder);
        self
    }

    /// Compresses as well as can be, like a host that does so once.
    pub fn best_compression(mut self) -> Self {
        self.quality = Some(compress::BEST);
        self
    }

    /// Sends files as they are.
    pub fn unpacked(mut self) -> Self {
        self.quality = None;
        self
    }

    pub(super) fn prefix(&self) -> &str {
        &self.prefix
    }

    pub(super) fn find(&self, url: &str, brotli: bool, known: &str) -> Found {
        let path = url.split(['?', '#']).next().unwrap_or_default();
        if format!("{path}/") == self.prefix {
            return Found::Moved(self.prefix.clone());
        }
        let Some(name) = path.strip_prefix(self.prefix.as_str()).and_then(safe_name) else {
            return Found::Nothing;
        };
        let name = if name.is_empty() { "index.html".to_owned() } else { name };
        let Some(bytes) = self.read(&name) else { return Found::Nothing };
        let tag = format!("\"{}\"", hash::short(&bytes));
        let quality = self.quality.filter(|_| brotli && compress::pays(&name));
        let packed = quality.is_some();
        let body = match quality {
            Some(quality) => self.pack(&tag, &bytes, quality),
            None => Arc::new(bytes),
        };
        let unchanged = known.split(',').any(|known| known.trim().trim_start_matches("W/") == tag);
        let answer = Answer { body, brotli: packed, mime: mime(&name), cache: cache(&name), tag };
        if unchanged { Found::Unchanged(answer) } else { Found::File(answer) }
    }

    fn read(&self, name: &str) -> Option<Vec<u8>> {
        let replaced = self.overlay.as_ref().zip(name.strip_prefix("static-data/"));
        replaced
            .and_then(|(overlay, content)| fs::read(overlay.join(content)).ok())
            .or_else(|| fs::read(self.dist.join(name)).ok())
    }

    /// Packs a file once; the tag stands for its content.
    fn pack(&self, tag: &str, bytes: &[u8], quality: u32) -> Arc<Vec<u8>> {
        let cached = |packed: &HashMap<_, _>| packed.get(tag).map(Arc::clone);
        if let Some(done) = cached(&self.packed.lock().unwrap_or_else(PoisonError::into_inner)) {
            return done;
        }
        // Not under the lock: the other requests need not wait for a large file.
        let done = Arc::new(compress::brotli(bytes, quality));
        let mut packed = self.packed.lock().unwrap_or_else(PoisonError::into_inner);
        packed.insert(tag.to_owned(), Arc::clone(&done));
        done
    }
}

/// A relative path that stays inside the folder, or nothing.
fn safe_name(path: &str) -> Option<String> {
    // The site's own names are plain ASCII: anything escaped is somebody trying.
    let plain = !path.contains(['%', '\\', ':', '\0']);
    let inside = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    (plain && inside).then(|| path.to_owned())
}

fn mime(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "webmanifest" => "application/manifest+json",
        "txt" => "text/plain; charset=utf-8",
        "xml" | "config" => "text/xml; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// Names with a hash never change their content; everything else is asked for anew.
fn cache(name: &str) -> &'static str {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let hashed = stem.rsplit_once('-').is_some_and(|(_, hash)| {
        hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
    });
    if hashed { "public, max-age=31536000, immutable" } else { "no-cache" }
}

#[cfg(test)]
mod tests {
    use super::{Found, Site, cache, safe_name};

    #[test]
    fn stays_inside_its_folder() {
        assert_eq!(safe_name("static-data/a.json").as_deref(), Some("static-data/a.json"));
        for outside in ["../Cargo.toml", "a/../../b", "/etc/passwd", "%2e%2e/b", "..\\b", "c:/b"] {
            assert_eq!(safe_name(outside), None, "{outside}");
        }
    }

    #[test]
    fn only_hashed_names_are_kept() {
        assert!(cache("ayumi-0123456789abcdef.wasm").contains("immutable"));
        assert_eq!(cache("static-data/second-organisation.json"), "no-cache");
        assert_eq!(cache("index.html"), "no-cache");
    }

    #[test]
    fn a_prefix_hides_the_rest() {
        let root = env!("CARGO_MANIFEST_DIR");
        let site = Site::new(root.into()).under("/career/portal/");
        assert!(matches!(site.find("/Cargo.toml", false, ""), Found::Nothing));
        assert!(matches!(site.find("/career/portal", false, ""), Found::Moved(_)));
        let Found::File(file) = site.find("/career/portal/Cargo.toml?x#y", true, "") else {
            panic!("is there")
        };
        assert!(!file.brotli);
        assert!(matches!(
            site.find("/career/portal/Cargo.toml", true, &file.tag),
            Found::Unchanged(_)
        ));
    }
}
