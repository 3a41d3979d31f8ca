//! The connections of a target, each with its threads.

use std::{
    collections::{BTreeMap, VecDeque},
    net::{Shutdown, TcpStream},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

use estop::iscsi::{Challenge, Reached, Seat, TargetLogin};

use super::{
    bytes::{Stopped, write_pdu},
    commands::serve_commands,
    connect::read_login,
    target::Shared,
};

/// Who is connected.
#[derive(Debug, Default)]
pub(super) struct Connections(Mutex<All>);

#[derive(Debug, Default)]
struct All {
    open: BTreeMap<u16, Connection>,
    /// Whose connection ended without a logout, the latest last.
    lost: VecDeque<Initiator>,
}

/// Name and session identifier.
type Initiator = (String, [u8; 6]);

#[derive(Debug)]
struct Connection {
    stream: TcpStream,
    thread: Option<JoinHandle<()>>,
    /// Who it is, once it has logged in.
    initiator: Option<Initiator>,
}

/// More at once are turned away.
const MAX_CONNECTIONS: usize = 32;

/// So many that were lost are remembered: whoever comes back after as many others hears nothing of it.
const MAX_LOST: usize = 32;

/// Who has not logged in by then is not going to.
const LOGIN_LIMIT: Duration = Duration::from_secs(15);

impl Connections {
    /// Serves a connection in a thread of its own.
    pub(super) fn begin(&self, shared: &Arc<Shared>, stream: TcpStream) {
        let mut all = self.lock();
        if all.open.len() >= MAX_CONNECTIONS {
            tracing::warn!("too many connections: one more was turned away");
            return;
        }
        let Ok(of_thread) = stream.try_clone() else {
            return;
        };
        // 0 would ask for a new session (RFC 7143 §11.12.6).
        let Some(number) = (1..=u16::MAX).find(|number| !all.open.contains_key(number)) else {
            return;
        };
        let shared = Arc::clone(shared);
        let thread = thread::Builder::new()
            .name(format!("estop-iscsi-{number}"))
            .spawn(move || {
                match serve(&shared, &of_thread, number) {
                    Ok(()) | Err(Stopped::Late) => {}
                    Err(Stopped::Gone(why)) => tracing::debug!(number, why, "a connection ended"),
                }
                // It may be closed already.
                drop(of_thread.shutdown(Shutdown::Both));
                shared.connections.lock().open.remove(&number);
            });
        if let Ok(thread) = thread {
            all.open.insert(
                number,
                Connection {
                    stream,
                    thread: Some(thread),
                    initiator: None,
                },
            );
        }
    }

    /// Closes all, and waits for their threads.
    pub(super) fn close_all(&self) {
        let mut threads = Vec::new();
        for connection in self.lock().open.values_mut() {
            // It may be closed already.
            drop(connection.stream.shutdown(Shutdown::Both));
            threads.extend(connection.thread.take());
        }
        for thread in threads {
            // One that panicked has ended, too.
            drop(thread.join());
        }
    }

    /// A new session of the same initiator ends the old one, and what that had out, before its login
    /// is answered (RFC 7143 §6.3.5). Whether the old one was lost.
    fn seat(&self, number: u16, seat: &Seat) -> bool {
        let initiator = (seat.initiator.clone(), seat.isid);
        let mut old = Vec::new();
        for (other, connection) in &mut self.lock().open {
            if *other == number {
                connection.initiator = Some(initiator.clone());
            } else if connection.initiator.as_ref() == Some(&initiator) {
                // It may be closed already.
                drop(connection.stream.shutdown(Shutdown::Both));
                old.extend(connection.thread.take());
            }
        }
        for thread in old {
            // One that panicked has ended, too.
            drop(thread.join());
        }
        let mut all = self.lock();
        let before = all.lost.len();
        all.lost.retain(|lost| *lost != initiator);
        all.lost.len() < before
    }

    /// The connection of this one ended without a logout.
    fn lost(&self, seat: &Seat) {
        let mut all = self.lock();
        if all.lost.len() >= MAX_LOST {
            all.lost.pop_front();
        }
        all.lost.push_back((seat.initiator.clone(), seat.isid));
    }

    fn lock(&self) -> MutexGuard<'_, All> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn serve(shared: &Shared, stream: &TcpStream, number: u16) -> Result<(), Stopped> {
    stream.set_nodelay(true)?;
    stream.set_nonblocking(true)?;
    let Some((seat, was_lost)) = log_in(shared, stream, number)? else {
        return Ok(());
    };
    tracing::debug!(number, initiator = seat.initiator, terms = ?seat.terms, "logged in");
    let served = serve_commands(shared, stream, &seat, was_lost);
    if served.is_err() && !seat.discovery {
        shared.connections.lost(&seat);
    }
    served
}

/// Who it is, and whether an earlier session of it was lost; nothing if it was refused.
fn log_in(
    shared: &Shared,
    stream: &TcpStream,
    number: u16,
) -> Result<Option<(Seat, bool)>, Stopped> {
    let until = Instant::now() + LOGIN_LIMIT;
    let mut bytes = [0; 17];
    let flags = rustix::rand::GetRandomFlags::empty();
    rustix::rand::getrandom(&mut bytes, flags).map_err(|error| Stopped::Gone(error.to_string()))?;
    let [id, challenge @ ..] = bytes;
    let challenge = Challenge {
        id,
        bytes: challenge,
    };
    let credentials = shared.credentials.clone();
    let mut login = TargetLogin::new(&shared.name, credentials, challenge, number);
    // As many turns as a login has steps.
    loop {
        let (header, data) = read_login(stream, until)?;
        let answer = login.answer(&header, &data)?;
        let was_lost = match &answer.reached {
            Reached::Seated(seat) if !seat.discovery => shared.connections.seat(number, seat),
            _ => false,
        };
        write_pdu(stream, &answer.header, &answer.data, until)?;
        match answer.reached {
            Reached::Underway => {}
            Reached::Refused => return Ok(None),
            Reached::Seated(seat) => return Ok(Some((seat, was_lost))),
        }
    }
}
