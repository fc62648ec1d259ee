//! A small file server for looking at the portal and testing it, on this machine only.

mod files;

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::thread;

use anyhow::{Context, Result, anyhow};
use tiny_http::{Header, Method, Request, Response, Server, StatusCode};

pub use files::Site;
use files::{Answer, Found};

/// A browser opens about six connections at a time; answers come from memory or disk.
const WORKERS: usize = 4;

/// A running server; it stops when the program ends.
pub struct Running {
    /// Where the portal opens, with a slash at the end.
    pub address: String,
    workers: Vec<thread::JoinHandle<()>>,
}

/// Serves `site` on the loopback address, on `port` (0: any free one).
pub fn start(site: Site, port: u16) -> Result<Running> {
    let wanted = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let server = Server::http(wanted).map_err(|error| anyhow!("{error}")).with_context(|| {
        format!("Port {port} cannot be used: stop the program that uses it, or give another with `--port`.")
    })?;
    let port = server.server_addr().to_ip().map_or(port, |address| address.port());
    let address = format!("http://127.0.0.1:{port}{}", site.prefix());
    let (server, site) = (Arc::new(server), Arc::new(site));
    let workers = (0..WORKERS)
        .map(|_| {
            let (server, site) = (Arc::clone(&server), Arc::clone(&site));
            thread::spawn(move || {
                while let Ok(request) = server.recv() {
                    respond(&site, request);
                }
            })
        })
        .collect();
    Ok(Running { address, workers })
}

/// Like [`start`], but takes the next free port where this one is taken.
pub fn start_near(site: Site, port: u16) -> Result<Running> {
    const TRIES: u16 = 20;
    let free = (port..port.saturating_add(TRIES))
        .find(|port| std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok())
        .with_context(|| {
            format!("Ports {port} and the next {TRIES} are all taken: give another with `--port`.")
        })?;
    start(site, free)
}

impl Running {
    /// Waits until the program is ended from outside.
    pub fn wait(self) {
        for worker in self.workers {
            // A worker only ends with the server.
            let _ = worker.join();
        }
    }
}

fn respond(site: &Site, request: Request) {
    // A browser that goes away in the middle of an answer is no concern of ours.
    let _ = match answer(site, &request) {
        Found::File(file) => request.respond(ok(&file)),
        Found::Unchanged(file) => request
            .respond(with_headers(Response::from_data(Vec::new()).with_status_code(304), &file)),
        Found::Moved(place) => request.respond(
            Response::from_data(Vec::new())
                .with_status_code(301)
                .with_header(header("Location", &place)),
        ),
        Found::Refused => request.respond(text(405, "Only GET and HEAD are answered here.")),
        Found::Nothing => request.respond(text(404, "Not found.")),
    };
}

fn answer(site: &Site, request: &Request) -> Found {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return Found::Refused;
    }
    let value = |name: &'static str| {
        request
            .headers()
            .iter()
            .find(|header| header.field.equiv(name))
            .map_or("", |header| header.value.as_str())
    };
    let brotli = value("Accept-Encoding")
        .split(',')
        .any(|coding| coding.trim().split(';').next() == Some("br"));
    site.find(request.url(), brotli, value("If-None-Match"))
}

fn ok(file: &Answer) -> Response<std::io::Cursor<Vec<u8>>> {
    with_headers(Response::from_data(file.body.as_ref().clone()), file)
}

fn with_headers(
    mut response: Response<std::io::Cursor<Vec<u8>>>,
    file: &Answer,
) -> Response<std::io::Cursor<Vec<u8>>> {
    // Whole answers with a length: benchmarks and browsers see how much is coming.
    response = response.with_chunked_threshold(usize::MAX);
    response.add_header(header("Content-Type", file.mime));
    response.add_header(header("Cache-Control", file.cache));
    response.add_header(header("ETag", &file.tag));
    response.add_header(header("Vary", "Accept-Encoding"));
    response.add_header(header("X-Content-Type-Options", "nosniff"));
    if file.brotli {
        response.add_header(header("Content-Encoding", "br"));
    }
    response
}

fn text(status: u16, message: &str) -> Response<std::io::Cursor<Vec<u8>>> {
    Response::from_string(message)
        .with_status_code(StatusCode(status))
        .with_header(header("Content-Type", "text/plain; charset=utf-8"))
}

fn header(name: &str, value: &str) -> Header {
    // All names and values are made here, from ASCII.
    Header::from_bytes(name, value)
        .unwrap_or_else(|()| unreachable!("{name}: {value} is no header"))
}
