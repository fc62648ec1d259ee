//! The Content-Security-Policy: nothing is allowed but what the portal is made of.

use super::hash;

/// Of the page on a host: its own files, and the inline parts by their hashes.
pub fn served(styles: &[&str], scripts: &[&str]) -> String {
    let own = ["connect-src 'self'", "manifest-src 'self'", "worker-src 'self'"];
    meta("'self' ", styles, scripts, &own)
}

/// Of the page that is the whole portal: the inline parts alone, and a worker made of one of them (a browser gives
/// `file:` pages no other). No request can leave at all; the worker is under the same policy.
pub fn alone(styles: &[&str], scripts: &[&str]) -> String {
    meta("", styles, scripts, &["worker-src blob:"])
}

fn meta(own: &str, styles: &[&str], scripts: &[&str], more: &[&str]) -> String {
    let hashes = |texts: &[&str]| {
        texts.iter().map(|text| hash::csp_source(text)).collect::<Vec<_>>().join(" ")
    };
    // The program is WebAssembly: compiling it is the one kind of evaluation there is.
    let scripts = format!("script-src {own}'wasm-unsafe-eval' {}", hashes(scripts));
    let styles = format!("style-src {own}{}", hashes(styles));
    let images = format!("img-src {own}data:");
    let policy = [
        &["default-src 'none'", &scripts, &styles, &images],
        more,
        &["base-uri 'none'", "form-action 'none'"],
    ]
    .concat()
    .join("; ");
    format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">")
}

#[cfg(test)]
mod tests {
    use super::{alone, served};

    #[test]
    fn policy_allows_no_inline_code_but_ours() {
        for policy in [served, alone] {
            let policy = policy(&["a{}"], &["go()"]);
            assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"));
            assert_eq!(policy.matches("'sha256-").count(), 2);
        }
    }

    #[test]
    fn the_one_file_asks_for_nothing() {
        let policy = alone(&["a{}"], &["go()"]);
        assert!(!policy.contains("'self'") && !policy.contains("connect-src"));
    }
}
