//! As much of HTTP/1.1 as a browser needs to fetch files.

use std::fmt::Write as _;
use std::io::{self, Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use super::files::{Answer, Found, Site};

/// Browsers keep connections for later; a thread is not kept for ever.
const IDLE: Duration = Duration::from_mins(1);
/// No request of the portal comes near it.
const LONGEST_HEAD: usize = 16 * 1024;

/// What was asked, as far as it matters.
struct Request {
    method: String,
    url: String,
    brotli: bool,
    known: String,
    close: bool,
}

/// Answers every request of one connection, one after the other.
pub fn converse(site: &Site, mut stream: &TcpStream) -> io::Result<()> {
    stream.set_read_timeout(Some(IDLE))?;
    stream.set_nodelay(true)?;
    let mut pending = Vec::new();
    loop {
        let Some(request) = read(&mut stream, &mut pending)? else { return Ok(()) };
        let plain = matches!(request.method.as_str(), "GET" | "HEAD");
        let found = if plain {
            site.find(&request.url, request.brotli, &request.known)
        } else {
            Found::Refused
        };
        let (mut head, body) = compose(&found);
        // A body that was not asked for is not read either: what follows it could not be told apart.
        let close = request.close || !plain;
        if close {
            head.push_str("Connection: close\r\n");
        }
        head.push_str("\r\n");
        stream.write_all(head.as_bytes())?;
        if request.method != "HEAD" {
            stream.write_all(body)?;
        }
        if close {
            return Ok(());
        }
    }
}

/// The next request, or nothing when the browser has closed the connection or sends what is no request.
fn read(stream: &mut &TcpStream, pending: &mut Vec<u8>) -> io::Result<Option<Request>> {
    let mut chunk = [0; 4096];
    loop {
        match parse(pending) {
            Ok(Some((request, length))) => {
                pending.drain(..length);
                return Ok(Some(request));
            }
            Ok(None) if pending.len() < LONGEST_HEAD => {}
            _ => return Ok(None),
        }
        let count = stream.read(&mut chunk)?;
        if count == 0 {
            return Ok(None);
        }
        pending.extend_from_slice(&chunk[..count]);
    }
}

/// A request and its length, where all of its head is there.
fn parse(bytes: &[u8]) -> Result<Option<(Request, usize)>, httparse::Error> {
    let mut headers = [httparse::EMPTY_HEADER; 64];
    let mut parsed = httparse::Request::new(&mut headers);
    let httparse::Status::Complete(length) = parsed.parse(bytes)? else { return Ok(None) };
    let value = |name: &str| {
        let header = parsed.headers.iter().find(|header| header.name.eq_ignore_ascii_case(name));
        header.and_then(|header| std::str::from_utf8(header.value).ok()).unwrap_or_default()
    };
    let codings = value("Accept-Encoding").split(',');
    let request = Request {
        method: parsed.method.unwrap_or_default().to_owned(),
        url: parsed.path.unwrap_or_default().to_owned(),
        brotli: codings
            .map(|coding| coding.split(';').next().unwrap_or_default().trim())
            .any(|c| c == "br"),
        known: value("If-None-Match").to_owned(),
        close: value("Connection").eq_ignore_ascii_case("close"),
    };
    Ok(Some((request, length)))
}

/// The head, but for the empty line, and the body.
fn compose(found: &Found) -> (String, &[u8]) {
    match found {
        Found::File(file) => {
            let mut head = head("200 OK", file);
            // Writing to a string cannot fail.
            let _ = write!(
                head,
                "Content-Type: {}\r\nContent-Length: {}\r\n",
                file.mime,
                file.body.len()
            );
            if file.brotli {
                head.push_str("Content-Encoding: br\r\n");
            }
            (head, &file.body)
        }
        Found::Unchanged(file) => (head("304 Not Modified", file), &[]),
        Found::Moved(place) => (
            format!("HTTP/1.1 301 Moved Permanently\r\nLocation: {place}\r\nContent-Length: 0\r\n"),
            &[],
        ),
        Found::Refused => plain("405 Method Not Allowed", "Only GET and HEAD are answered here."),
        Found::Nothing => plain("404 Not Found", "Not found."),
    }
}

fn head(status: &str, file: &Answer) -> String {
    format!(
        "HTTP/1.1 {status}\r\nCache-Control: {}\r\nETag: {}\r\nVary: Accept-Encoding\r\n\
         X-Content-Type-Options: nosniff\r\n",
        file.cache, file.tag
    )
}

fn plain(status: &str, message: &'static str) -> (String, &'static [u8]) {
    let length = message.len();
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: {length}\r\n"
    );
    (head, message.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn waits_for_the_whole_head_and_leaves_the_next_request() {
        let text = b"GET /a?b HTTP/1.1\r\naccept-encoding: gzip, br;q=1\r\nIf-None-Match: \"x\"\r\n\r\nGET /c";
        assert!(matches!(parse(&text[..30]), Ok(None)));
        let Ok(Some((request, length))) = parse(text) else { panic!("a whole request") };
        assert_eq!((request.url.as_str(), request.known.as_str()), ("/a?b", "\"x\""));
        assert!(request.brotli && !request.close);
        assert_eq!(&text[length..], b"GET /c");
        assert!(parse(b"\x16\x03\x01 no http").is_err());
    }
}
