//! A connection that can be cut while both its ends live.
#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test binary uses some of it"
)]

use std::{
    io::{Read as _, Write as _},
    net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
};

/// Carries bytes to a target and back.
pub struct Proxy(Arc<Shared>);

struct Shared {
    to: SocketAddr,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    streams: Vec<TcpStream>,
    connections: u32,
    /// How many more bytes go to the target before the connection is cut.
    cut_after: Option<usize>,
    /// So many more are taken and closed at once.
    refused: u32,
}

/// As much is carried at once.
const PIECE_BYTES: usize = 16 << 10;

impl Proxy {
    /// Before the target of this address; the address of the same unit through it.
    pub fn before(url: &str) -> (Self, String) {
        let rest = url.strip_prefix("iscsi://").expect("an address");
        let (place, unit) = rest.split_once('/').expect("a target");
        let to = place.parse::<SocketAddr>().expect("host and port");
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
        let here = listener.local_addr().expect("bound");
        let shared = Arc::new(Shared {
            to,
            state: Mutex::default(),
        });
        let of_thread = Arc::clone(&shared);
        // It ends with the test's process.
        thread::spawn(move || {
            for stream in listener.incoming() {
                of_thread.carry(stream.expect("somebody"));
            }
        });
        (Self(shared), format!("iscsi://{here}/{unit}"))
    }

    /// Cuts every connection, now.
    pub fn cut(&self) {
        self.0.lock().cut();
    }

    /// Cuts the connection after so many more bytes towards the target.
    pub fn cut_after(&self, bytes: usize) {
        self.0.lock().cut_after = Some(bytes);
    }

    /// The next so many connections are closed as soon as they are made.
    pub fn refuse(&self, connections: u32) {
        self.0.lock().refused = connections;
    }

    /// How many connections were made so far, those that were refused included.
    pub fn connections(&self) -> u32 {
        self.0.lock().connections
    }
}

impl State {
    fn cut(&mut self) {
        for stream in self.streams.drain(..) {
            // It may be closed already.
            drop(stream.shutdown(Shutdown::Both));
        }
    }

    /// How much of this goes to the target still.
    fn goes(&mut self, bytes: usize) -> usize {
        let Some(rest) = &mut self.cut_after else {
            return bytes;
        };
        let goes = bytes.min(*rest);
        *rest -= goes;
        goes
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn carry(self: &Arc<Self>, near: TcpStream) {
        let mut state = self.lock();
        state.connections += 1;
        if state.refused > 0 {
            state.refused -= 1;
            return;
        }
        // A target that is gone: the connection is closed.
        let Ok(far) = TcpStream::connect(self.to) else {
            return;
        };
        for stream in [&near, &far] {
            stream.set_nodelay(true).expect("a socket");
            state.streams.push(stream.try_clone().expect("a socket"));
        }
        drop(state);
        let back = (
            far.try_clone().expect("a socket"),
            near.try_clone().expect("a socket"),
        );
        for (from, to, is_forth) in [(near, far, true), (back.0, back.1, false)] {
            let shared = Arc::clone(self);
            thread::spawn(move || shared.pump(&from, &to, is_forth));
        }
    }

    fn pump(&self, mut from: &TcpStream, mut to: &TcpStream, is_forth: bool) {
        let mut bytes = vec![0; PIECE_BYTES];
        while let Ok(come @ 1..) = from.read(&mut bytes) {
            let goes = match is_forth {
                true => self.lock().goes(come),
                false => come,
            };
            if to.write_all(&bytes[..goes]).is_err() {
                break;
            }
            if goes < come || is_forth && self.lock().cut_after == Some(0) {
                let mut state = self.lock();
                state.cut_after = None;
                state.cut();
            }
        }
        // The other end hears of it.
        for stream in [from, to] {
            drop(stream.shutdown(Shutdown::Both));
        }
    }
}
