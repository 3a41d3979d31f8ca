//! Connecting and logging in.

use std::{
    io,
    net::{IpAddr, SocketAddr, TcpStream, ToSocketAddrs as _},
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};

use estop::iscsi::{
    Connect, Event, HEADER_BYTES, LOGIN_SEGMENT_BYTES, Lengths, LoginError, Progress, Purpose,
    Text, Welcome,
};

use super::{
    Url,
    bytes::{Stopped, read_all, settle, write_pdu},
    wire::{NoBuffers, Wire},
};

/// Why there is no session.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConnectError {
    /// The host is not known, or nothing listens there.
    #[error("cannot connect to {place}: {why}")]
    Unreachable {
        /// Host and port.
        place: String,
        /// Why.
        why: String,
    },
    /// No answer came within the limit.
    #[error("{place} did not let us in within {limit_ms} ms")]
    Late {
        /// Host and port.
        place: String,
        /// The limit that passed, in milliseconds.
        limit_ms: u64,
    },
    /// The target did not let us in.
    #[error(transparent)]
    Login(#[from] LoginError),
}

/// The name that we give.
const NAME: &str = "iqn.2026-01.example.estop:initiator";

/// Asks the portal of this address which targets it has: name and addresses of each.
pub fn discover(url: &Url, limit: Duration) -> Result<Vec<(String, Vec<String>)>, ConnectError> {
    let until = Instant::now() + limit;
    let mut wire = open(url, Purpose::Discovery, new_isid(url)?, limit)?;
    let mut text = Text::default();
    text.push("SendTargets", "All");
    let lost = |stopped| stopped_at(url, limit, stopped);
    wire.text(&text).map_err(lost)?;
    loop {
        match wire.next(&mut NoBuffers, until).map_err(lost)? {
            Event::Text(_, text) => {
                wire.close();
                return Ok(targets(&text));
            }
            Event::Refused(_, why) => return Err(lost(Stopped::Gone(why))),
            _ => {}
        }
    }
}

/// A connection that is logged in.
pub(super) fn open(
    url: &Url,
    purpose: Purpose,
    isid: [u8; 6],
    limit: Duration,
) -> Result<Wire, ConnectError> {
    let until = Instant::now() + limit;
    let lost = |stopped| stopped_at(url, limit, stopped);
    let stream = dial(url, until).map_err(lost)?;
    let mut login = Connect::new(NAME, purpose, url.credentials.clone(), isid);
    let mut next = login.first();
    let welcome: Welcome = loop {
        write_pdu(&stream, &next.0, &next.1, until).map_err(lost)?;
        let (header, data) = read_login(&stream, until).map_err(lost)?;
        match login.answer(&header, &data)? {
            Progress::Send(header, data) => next = (header, data),
            Progress::Done(welcome) => break welcome,
        }
    };
    tracing::debug!(%url, terms = ?welcome.terms, "logged in");
    Ok(Wire::new(stream, welcome))
}

/// Reads one PDU of a login.
pub(super) fn read_login(
    stream: &TcpStream,
    until: Instant,
) -> Result<([u8; HEADER_BYTES], Vec<u8>), Stopped> {
    let mut header = [0; HEADER_BYTES];
    read_all(stream, &mut header, until)?;
    let lengths = Lengths::of(&header);
    if lengths.data_bytes > LOGIN_SEGMENT_BYTES {
        let why = "its login is longer than any may be";
        return Err(Stopped::Gone(why.to_owned()));
    }
    let mut rest = vec![0; lengths.additional_bytes + lengths.data_bytes + lengths.padding_bytes];
    read_all(stream, &mut rest, until)?;
    rest.truncate(lengths.additional_bytes + lengths.data_bytes);
    Ok((header, rest.split_off(lengths.additional_bytes)))
}

fn dial(url: &Url, until: Instant) -> Result<TcpStream, Stopped> {
    let mut why = Stopped::Gone("the host has no address".to_owned());
    for address in addresses(&url.host, url.port, until)? {
        let rest = until.saturating_duration_since(Instant::now());
        if rest.is_zero() {
            return Err(Stopped::Late);
        }
        match TcpStream::connect_timeout(&address, rest) {
            Ok(stream) => {
                settle(&stream)?;
                return Ok(stream);
            }
            Err(error) if error.kind() == io::ErrorKind::TimedOut => why = Stopped::Late,
            Err(error) => why = error.into(),
        }
    }
    Err(why)
}

/// The addresses of a host.
pub(crate) fn addresses(host: &str, port: u16, until: Instant) -> Result<Vec<SocketAddr>, Stopped> {
    if let Ok(address) = host.parse::<IpAddr>() {
        return Ok(vec![SocketAddr::new(address, port)]);
    }
    let (tell, told) = mpsc::channel();
    let place = (host.to_owned(), port);
    // A thread of its own: the resolver has limits that are not ours.
    thread::Builder::new()
        .name("estop-resolve".to_owned())
        .spawn(move || {
            let found = place.to_socket_addrs().map(Iterator::collect);
            // Nobody may be listening any more.
            let _told = tell.send(found);
        })?;
    match told.recv_timeout(until.saturating_duration_since(Instant::now())) {
        Ok(found) => Ok(found?),
        Err(_) => Err(Stopped::Late),
    }
}

/// A session identifier by chance (RFC 7143 §11.12.5, type 0x80): two of one initiator must not be
/// the same, for the later would end the earlier.
pub(super) fn new_isid(url: &Url) -> Result<[u8; 6], ConnectError> {
    let mut isid = [0; 6];
    let flags = rustix::rand::GetRandomFlags::empty();
    let made = rustix::rand::getrandom(&mut isid, flags).map_err(io::Error::from);
    made.map_err(|error| stopped_at(url, Duration::ZERO, error.into()))?;
    isid[0] = 0x80;
    Ok(isid)
}

pub(super) fn stopped_at(url: &Url, limit: Duration, stopped: Stopped) -> ConnectError {
    let place = format!("{}:{}", url.host, url.port);
    match stopped {
        Stopped::Late => ConnectError::Late {
            place,
            limit_ms: u64::try_from(limit.as_millis()).unwrap_or(u64::MAX),
        },
        Stopped::Gone(why) => ConnectError::Unreachable { place, why },
    }
}

/// The answer to SendTargets: each name is followed by its addresses (RFC 7143 appendix C).
fn targets(text: &Text) -> Vec<(String, Vec<String>)> {
    let mut targets: Vec<(String, Vec<String>)> = Vec::new();
    for (key, value) in text.pairs() {
        match (key, targets.last_mut()) {
            ("TargetName", _) => targets.push((value.to_owned(), Vec::new())),
            ("TargetAddress", Some((_, addresses))) => addresses.push(value.to_owned()),
            _ => {}
        }
    }
    targets
}
