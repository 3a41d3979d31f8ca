//! The two connections of PTP/IP over TCP (CIPA DC-005 §2.2).

use std::{
    io::{self, ErrorKind, Read as _, Write as _},
    net::{SocketAddr, TcpStream},
    os::fd::{AsFd as _, AsRawFd as _},
    sync::Arc,
    task::Waker,
    time::{Duration, Instant},
};

use estop::{
    Asked, Gate, Micros,
    mtp::{Channel, Left, Lost, Moved, Sockets, wire::OverIp},
};
use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    io::Errno,
};

use sha2::{Digest as _, Sha256};

use crate::{
    block::Bell,
    clock::Clock,
    iscsi::{Stopped, addresses},
};

/// The port of PTP/IP (CIPA DC-005 §2.2.1).
pub const PORT: u16 = 15740;

/// The connections to a phone or camera on the network. A cancel ends every wait at once.
#[derive(Debug)]
pub struct Tcp {
    address: SocketAddr,
    clock: Clock,
    command: Option<TcpStream>,
    event: Option<TcpStream>,
    bell: Arc<Bell>,
    waker: Waker,
}

/// What a wait came to.
enum Woken {
    Ready,
    Asked,
    Late,
    Broken(io::Error),
}

/// One look at the descriptors waits no longer, and then looks at the time again.
const LOOK_LIMIT: Duration = Duration::from_secs(60 * 60);

/// Host names are looked up, and all their addresses tried, within this: a camera that is there
/// answers in a moment.
const CONNECT_LIMIT: Duration = Duration::from_secs(10);

/// Connects to the responder of this host, at whichever of its addresses answers first.
pub fn connect(host: &str, port: u16) -> Result<OverIp<Tcp>, Lost> {
    let until = Instant::now() + CONNECT_LIMIT;
    let found = addresses(host, port, until);
    let found = found.map_err(|stopped| match stopped {
        Stopped::Late => Lost(format!("nobody says which address {host} has")),
        Stopped::Gone(why) => Lost(why),
    })?;
    let mut why = Lost(format!("{host} has no address"));
    for address in found {
        let tcp = Tcp::new(address, Clock::new()).map_err(|error| Lost(error.to_string()))?;
        match OverIp::connect(tcp, guid(), NAME) {
            Ok(wire) => return Ok(wire),
            Err(lost) => why = lost,
        }
        if Instant::now() >= until {
            break;
        }
    }
    Err(why)
}

/// The name that a responder shows to people.
const NAME: &str = "estop";

/// The same on this computer each time: cameras remember whom they were told to let in.
fn guid() -> [u8; 16] {
    let id = std::fs::read("/etc/machine-id").unwrap_or_default();
    let hash = Sha256::new()
        .chain_update(b"estop PTP/IP initiator")
        .chain_update(id)
        .finalize();
    let mut guid = [0; 16];
    guid.copy_from_slice(&hash[..16]);
    guid
}

impl Tcp {
    /// For a responder at this address. Nothing is connected yet: [`OverIp`]
    /// opens the connections. Fails if the process has no descriptor left.
    pub fn new(address: SocketAddr, clock: Clock) -> io::Result<Self> {
        let bell = Arc::new(Bell::new()?);
        Ok(Self {
            address,
            clock,
            command: None,
            event: None,
            waker: Waker::from(Arc::clone(&bell)),
            bell,
        })
    }

    /// Where the responder is.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Moves bytes as soon as some can be moved.
    fn moved(
        &mut self,
        channel: Channel,
        deadline: Micros,
        gate: Option<&Gate<Left>>,
        ready: PollFlags,
        mut call: impl FnMut(&TcpStream) -> io::Result<usize>,
    ) -> Moved {
        if self.listen(gate).is_err() {
            return Moved::Asked;
        }
        let stream = match channel {
            Channel::Command => &self.command,
            Channel::Event => &self.event,
        };
        let Some(stream) = stream else {
            return Moved::Lost(Lost("the connection is closed".to_owned()));
        };
        // Each turn ends with bytes, a fault, a cancel, or nearer to the deadline.
        loop {
            match call(stream) {
                Ok(0) => {
                    return Moved::Lost(Lost("the other end has closed it".to_owned()));
                }
                Ok(bytes) => return Moved::Bytes(bytes),
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(error) if error.kind() == ErrorKind::WouldBlock => {}
                Err(error) => return Moved::Lost(Lost(error.to_string())),
            }
            match self.wait(Some((stream, ready)), deadline, gate) {
                Woken::Ready => {}
                Woken::Asked => return Moved::Asked,
                Woken::Late => return Moved::Late,
                Woken::Broken(error) => return Moved::Lost(Lost(error.to_string())),
            }
        }
    }

    /// From here on a cancel rings.
    fn listen(&self, gate: Option<&Gate<Left>>) -> Result<(), Asked> {
        let Some(gate) = gate else { return Ok(()) };
        // A ring that was meant for an earlier wait.
        self.bell.hush();
        gate.listen(&self.waker)
    }

    /// Waits for a connection, or for the deadline alone.
    fn wait(
        &self,
        on: Option<(&TcpStream, PollFlags)>,
        deadline: Micros,
        gate: Option<&Gate<Left>>,
    ) -> Woken {
        loop {
            let rest = self.clock.until(deadline);
            if rest.is_zero() {
                return Woken::Late;
            }
            let mut fds = Vec::with_capacity(2);
            if let Some((stream, ready)) = on {
                fds.push(PollFd::from_borrowed_fd(stream.as_fd(), ready));
            }
            if gate.is_some() {
                fds.push(PollFd::new(&*self.bell, PollFlags::IN));
            }
            let rest = rest.min(LOOK_LIMIT);
            let rest = Timespec {
                tv_sec: i64::try_from(rest.as_secs()).unwrap_or(i64::MAX),
                tv_nsec: rest.subsec_nanos().into(),
            };
            match poll(&mut fds, Some(&rest)) {
                Ok(0) | Err(Errno::INTR) => continue,
                Ok(_) => {}
                Err(error) => return Woken::Broken(error.into()),
            }
            if gate.is_some_and(|gate| gate.check().is_err()) {
                return Woken::Asked;
            }
            if on.is_some() && fds.first().is_some_and(|fd| !fd.revents().is_empty()) {
                return Woken::Ready;
            }
            // Rung, and nobody has asked: for an earlier wait.
            self.bell.hush();
        }
    }

    fn dial(&self, deadline: Micros) -> io::Result<TcpStream> {
        let rest = self.clock.until(deadline);
        if rest.is_zero() {
            return Err(ErrorKind::TimedOut.into());
        }
        let stream = TcpStream::connect_timeout(&self.address, rest)?;
        stream.set_nodelay(true)?;
        bound_unsent(&stream)?;
        stream.set_nonblocking(true)?;
        Ok(stream)
    }
}

/// The kernel takes no more than so many bytes before it has sent what it took before: a cancel stands
/// behind them. Its own limit grows to megabytes, which a slow network takes seconds for.
const UNSENT_BYTES: libc::c_int = 64 << 10;

fn bound_unsent(stream: &TcpStream) -> io::Result<()> {
    let bytes = UNSENT_BYTES;
    let len = libc::socklen_t::try_from(size_of_val(&bytes)).map_err(io::Error::other)?;
    // SAFETY: the descriptor is this stream's, which is open; the kernel reads a number of this type
    // and length from `bytes`, which lives until it returns.
    let set = unsafe {
        libc::setsockopt(
            stream.as_raw_fd(),
            libc::IPPROTO_TCP,
            libc::TCP_NOTSENT_LOWAT,
            (&raw const bytes).cast(),
            len,
        )
    };
    match set {
        0 => Ok(()),
        _ => Err(io::Error::last_os_error()),
    }
}

impl Sockets for Tcp {
    fn now(&self) -> Micros {
        self.clock.now()
    }

    fn pause(&mut self, wait: Duration, gate: Option<&Gate<Left>>) -> Result<(), Asked> {
        self.listen(gate)?;
        match self.wait(None, self.clock.now().after(wait), gate) {
            Woken::Asked => Err(Asked),
            Woken::Ready | Woken::Late | Woken::Broken(_) => Ok(()),
        }
    }

    fn send(
        &mut self,
        to: Channel,
        bytes: &[u8],
        deadline: Micros,
        gate: Option<&Gate<Left>>,
    ) -> Moved {
        self.moved(to, deadline, gate, PollFlags::OUT, |mut stream| {
            stream.write(bytes)
        })
    }

    fn receive(
        &mut self,
        from: Channel,
        into: &mut [u8],
        deadline: Micros,
        gate: Option<&Gate<Left>>,
    ) -> Moved {
        self.moved(from, deadline, gate, PollFlags::IN, |mut stream| {
            stream.read(into)
        })
    }

    fn reopen(&mut self, channel: Channel, deadline: Micros) -> Result<(), Lost> {
        let place = match channel {
            Channel::Command => &mut self.command,
            Channel::Event => &mut self.event,
        };
        // Closed first: a responder that has one place for a connection has it free then.
        drop(place.take());
        let dialled = self.dial(deadline);
        let stream =
            dialled.map_err(|error| Lost(format!("no connection to {}: {error}", self.address)))?;
        tracing::debug!(address = %self.address, ?channel, "connected");
        match channel {
            Channel::Command => self.command = Some(stream),
            Channel::Event => self.event = Some(stream),
        }
        Ok(())
    }
}
