//! The connections of a target, each with its thread.

use std::{
    collections::BTreeMap,
    net::{Shutdown, TcpStream},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

use estop::iscsi::{
    Challenge, HEADER_BYTES, Lengths, Managed, Outgoing, Place, Reached, Seat, Served, Step,
    TargetLogin, Text,
};

use super::{
    bytes::{Ready, Stopped, read_all, wait, write_pdu},
    connect::read_login,
    target::Shared,
};

/// Who is connected.
#[derive(Debug, Default)]
pub(super) struct Connections(Mutex<BTreeMap<u16, Connection>>);

#[derive(Debug)]
struct Connection {
    stream: TcpStream,
    thread: Option<JoinHandle<()>>,
    /// Name and session identifier, once it has logged in.
    initiator: Option<(String, [u8; 6])>,
}

/// More at once are turned away.
const MAX_CONNECTIONS: usize = 32;

/// Who has not logged in by then is not going to.
const LOGIN_LIMIT: Duration = Duration::from_secs(15);

/// How long one PDU may be on its way, in or out: longer takes only a peer that is stuck.
const PDU_LIMIT: Duration = Duration::from_secs(30);

/// An initiator that says nothing for so long is taken for gone. Those of operating systems ping
/// every few seconds.
const IDLE_LIMIT: Duration = Duration::from_secs(60 * 60);

impl Connections {
    /// Serves a connection in a thread of its own.
    pub(super) fn begin(&self, shared: &Arc<Shared>, stream: TcpStream) {
        let mut all = self.lock();
        if all.len() >= MAX_CONNECTIONS {
            tracing::warn!("too many connections: one more was turned away");
            return;
        }
        let Ok(of_thread) = stream.try_clone() else {
            return;
        };
        // 0 would ask for a new session (RFC 7143 §11.12.6).
        let Some(number) = (1..=u16::MAX).find(|number| !all.contains_key(number)) else {
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
                shared.connections.lock().remove(&number);
            });
        if let Ok(thread) = thread {
            all.insert(
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
        for connection in self.lock().values_mut() {
            // It may be closed already.
            drop(connection.stream.shutdown(Shutdown::Both));
            threads.extend(connection.thread.take());
        }
        for thread in threads {
            // One that panicked has ended, too.
            drop(thread.join());
        }
    }

    /// A new session of the same initiator ends the old one (RFC 7143 §6.3.5).
    fn seat(&self, number: u16, seat: &Seat) {
        let initiator = (seat.initiator.clone(), seat.isid);
        let mut all = self.lock();
        for (other, connection) in all.iter_mut() {
            if *other == number {
                connection.initiator = Some(initiator.clone());
            } else if connection.initiator.as_ref() == Some(&initiator) {
                // It may be closed already.
                drop(connection.stream.shutdown(Shutdown::Both));
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<u16, Connection>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn serve(shared: &Shared, stream: &TcpStream, number: u16) -> Result<(), Stopped> {
    stream.set_nodelay(true)?;
    stream.set_nonblocking(true)?;
    let Some(seat) = log_in(shared, stream, number)? else {
        return Ok(());
    };
    tracing::debug!(number, initiator = seat.initiator, terms = ?seat.terms, "logged in");
    if !seat.discovery {
        shared.connections.seat(number, &seat);
    }
    let mut served = Served::new(&seat);
    let mut seen: Vec<u64> = shared.units.iter().map(|unit| unit.resets()).collect();
    // Each turn waits for the initiator, and ends with its connection.
    loop {
        wait(stream, Ready::Read, Instant::now() + IDLE_LIMIT)?;
        match take(&mut served, stream)? {
            Step::Nothing => {}
            Step::Send(pdu) => send(stream, &pdu)?,
            Step::Execute(task) => {
                let reply = shared.execute(&task, &mut seen);
                let mut sent = Ok(());
                served.reply(&task, reply, &mut |pdu| {
                    if sent.is_ok() {
                        sent = send(stream, &pdu);
                    }
                });
                sent?;
            }
            Step::Text(tag, text) => send(stream, &served.text(tag, &targets(shared, &text)))?,
            Step::LunReset { tag, lun } => {
                let managed = match shared.unit(lun) {
                    Some(unit) => {
                        served.drop_waiting(lun);
                        unit.reset();
                        Managed::Complete
                    }
                    None => Managed::NoLun,
                };
                send(stream, &served.managed(tag, managed))?;
            }
            Step::Close(pdu) => return send(stream, &pdu),
        }
    }
}

fn log_in(shared: &Shared, stream: &TcpStream, number: u16) -> Result<Option<Seat>, Stopped> {
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
        write_pdu(stream, &answer.header, &answer.data, until)?;
        match answer.reached {
            Reached::Underway => {}
            Reached::Refused => return Ok(None),
            Reached::Seated(seat) => return Ok(Some(seat)),
        }
    }
}

/// Reads one PDU.
fn take(served: &mut Served, stream: &TcpStream) -> Result<Step, Stopped> {
    let until = Instant::now() + PDU_LIMIT;
    let mut header = [0; HEADER_BYTES];
    read_all(stream, &mut header, until)?;
    let place = served.header(&header)?;
    let lengths = Lengths::of(&header);
    skip(stream, lengths.additional_bytes, until)?;
    let mut kept = Vec::new();
    match place {
        Place::Task { tag, at_bytes } => {
            let buffer = served.buffer(tag).get_mut(at_bytes..);
            let part = buffer.and_then(|rest| rest.get_mut(..lengths.data_bytes));
            // The state has made sure that it fits.
            let part = part.ok_or_else(|| Stopped::Gone("data that does not fit".to_owned()))?;
            read_all(stream, part, until)?;
        }
        Place::Keep => {
            kept.resize(lengths.data_bytes, 0);
            read_all(stream, &mut kept, until)?;
        }
        Place::Drop => skip(stream, lengths.data_bytes, until)?,
    }
    skip(stream, lengths.padding_bytes, until)?;
    Ok(served.finish(&kept)?)
}

fn skip(stream: &TcpStream, mut bytes: usize, until: Instant) -> Result<(), Stopped> {
    let mut sink = [0; 4096];
    while bytes > 0 {
        let part = bytes.min(sink.len());
        read_all(stream, &mut sink[..part], until)?;
        bytes -= part;
    }
    Ok(())
}

fn send(stream: &TcpStream, pdu: &Outgoing) -> Result<(), Stopped> {
    write_pdu(stream, &pdu.header, &pdu.data, Instant::now() + PDU_LIMIT)
}

/// The answer to SendTargets (RFC 7143 appendix C).
fn targets(shared: &Shared, asked: &Text) -> Text {
    let mut text = Text::default();
    match asked.get("SendTargets") {
        Some(name) if name == "All" || name.is_empty() || name == shared.name => {
            text.push("TargetName", &*shared.name);
            text.push("TargetAddress", format!("{},1", shared.address));
        }
        _ => {}
    }
    text
}
