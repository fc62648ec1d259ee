//! A small file server for looking at the portal and testing it, on this machine only.
//!
//! A thread for every connection: `tiny_http` was tried and now and then left one of a browser's six
//! connections without a thread until another closed, so that a page never finished loading.

mod files;
mod http;

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread;

use anyhow::{Context, Result};

pub use files::Site;

/// A running server; it stops when the program ends.
pub struct Running {
    /// Where the portal opens, with a slash at the end.
    pub address: String,
    listening: thread::JoinHandle<()>,
}

/// Serves `site` on the loopback address, on `port` (0: any free one).
pub fn start(site: Site, port: u16) -> Result<Running> {
    let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).with_context(|| {
        format!("Port {port} cannot be used: stop the program that uses it, or give another with `--port`.")
    })?;
    Ok(accept(site, listener))
}

/// Like [`start`], but takes the next free port where this one is taken.
pub fn start_near(site: Site, port: u16) -> Result<Running> {
    const TRIES: u16 = 20;
    let listener = (port..port.saturating_add(TRIES))
        .find_map(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).ok())
        .with_context(|| {
            format!("Ports {port} and the next {TRIES} are all taken: give another with `--port`.")
        })?;
    Ok(accept(site, listener))
}

impl Running {
    /// Waits until the program is ended from outside.
    pub fn wait(self) {
        // The listening thread never ends by itself.
        let _ = self.listening.join();
    }
}

fn accept(site: Site, listener: TcpListener) -> Running {
    let port = listener.local_addr().map_or(0, |address| address.port());
    let address = format!("http://127.0.0.1:{port}{}", site.prefix());
    let site = Arc::new(site);
    let listening = thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let site = Arc::clone(&site);
            // A browser that goes away in the middle of an answer is no concern of ours.
            thread::spawn(move || drop(http::converse(&site, &stream)));
        }
    });
    Running { address, listening }
}
