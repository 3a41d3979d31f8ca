//! Bytes over a socket, each wait with its deadline.

use std::{
    io::{self, IoSlice, IoSliceMut},
    net::TcpStream,
    os::fd::BorrowedFd,
    time::{Duration, Instant},
};

use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    io::Errno,
    net::{RecvAncillaryBuffer, RecvFlags, SendAncillaryBuffer, SendFlags, recvmsg, sendmsg},
};

/// Why nothing more moves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Stopped {
    /// The deadline has passed.
    Late,
    /// The connection is gone, or cannot go on: why.
    Gone(String),
}

/// What is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ready {
    /// Something to read.
    Read,
    /// Room to write.
    Write,
    /// Either.
    Both,
}

/// How long a read that may wait does so by itself: most answers are there sooner, and cost one call
/// and not three. After that [`wait`] keeps the deadline.
const SOON: Duration = Duration::from_millis(50);

impl From<io::Error> for Stopped {
    fn from(error: io::Error) -> Self {
        Self::Gone(error.to_string())
    }
}

impl From<estop::iscsi::Violation> for Stopped {
    fn from(violation: estop::iscsi::Violation) -> Self {
        Self::Gone(violation.to_string())
    }
}

/// Waits until the socket is ready.
pub(super) fn wait(stream: &TcpStream, ready: Ready, until: Instant) -> Result<(), Stopped> {
    let flags = match ready {
        Ready::Read => PollFlags::IN,
        Ready::Write => PollFlags::OUT,
        Ready::Both => PollFlags::IN | PollFlags::OUT,
    };
    poll_until(&mut [PollFd::new(stream, flags)], until)
}

/// Waits until there is something to read from either: from which.
pub(super) fn wait_either(
    stream: &TcpStream,
    event: BorrowedFd<'_>,
    until: Instant,
) -> Result<(bool, bool), Stopped> {
    let mut both = [
        PollFd::new(stream, PollFlags::IN),
        PollFd::from_borrowed_fd(event, PollFlags::IN),
    ];
    poll_until(&mut both, until)?;
    let [has_come, is_done] = both.map(|one| !one.revents().is_empty());
    Ok((has_come, is_done))
}

/// Makes a socket one whose reads can wait a little.
pub(super) fn settle(stream: &TcpStream) -> io::Result<()> {
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(SOON))
}

/// Reads what is there, at least a byte; `None` if nothing is. With a deadline it waits a little for it,
/// but not longer.
pub(super) fn read(
    stream: &TcpStream,
    into: &mut [IoSliceMut<'_>],
    until: Option<Instant>,
) -> Result<Option<usize>, Stopped> {
    let may_wait = until.is_some_and(|until| until > Instant::now() + SOON);
    let flags = if may_wait {
        RecvFlags::empty()
    } else {
        RecvFlags::DONTWAIT
    };
    let mut nothing = RecvAncillaryBuffer::default();
    match moved(|| recvmsg(stream, into, &mut nothing, flags).map(|come| come.bytes))? {
        Some(0) => Err(Stopped::Gone(
            "the other end closed the connection".to_owned(),
        )),
        moved => Ok(moved),
    }
}

/// Writes what there is room for; `None` if there is none.
pub(super) fn write(stream: &TcpStream, from: &[IoSlice<'_>]) -> Result<Option<usize>, Stopped> {
    let flags = SendFlags::DONTWAIT | SendFlags::NOSIGNAL;
    moved(|| sendmsg(stream, from, &mut SendAncillaryBuffer::default(), flags))
}

/// Fills the buffer.
pub(super) fn read_all(
    stream: &TcpStream,
    mut into: &mut [u8],
    until: Instant,
) -> Result<(), Stopped> {
    while !into.is_empty() {
        // A peer that sends byte by byte must not outrun the deadline.
        if Instant::now() >= until {
            return Err(Stopped::Late);
        }
        match read(stream, &mut [IoSliceMut::new(into)], None)? {
            Some(come) => into = &mut into[come..],
            None => wait(stream, Ready::Read, until)?,
        }
    }
    Ok(())
}

/// Writes header, data and padding. What the other end sends meanwhile waits in the socket.
pub(super) fn write_pdu(
    stream: &TcpStream,
    header: &[u8; 48],
    data: &[u8],
    until: Instant,
) -> Result<(), Stopped> {
    let padding = &[0; 3][..data.len().wrapping_neg() & 3];
    let mut parts = [
        IoSlice::new(header),
        IoSlice::new(data),
        IoSlice::new(padding),
    ];
    let mut parts = &mut parts[..];
    while !parts.is_empty() {
        match write(stream, parts)? {
            Some(gone) => IoSlice::advance_slices(&mut parts, gone),
            None => wait(stream, Ready::Write, until)?,
        }
    }
    Ok(())
}

fn poll_until(fds: &mut [PollFd<'_>], until: Instant) -> Result<(), Stopped> {
    loop {
        let rest = until.saturating_duration_since(Instant::now());
        if rest.is_zero() {
            return Err(Stopped::Late);
        }
        let rest = Timespec::try_from(rest).unwrap_or(Timespec {
            tv_sec: 3600,
            tv_nsec: 0,
        });
        match poll(fds, Some(&rest)) {
            Ok(0) | Err(Errno::INTR) => {}
            Ok(_) => return Ok(()),
            Err(error) => return Err(Stopped::Gone(error.to_string())),
        }
    }
}

fn moved(mut call: impl FnMut() -> Result<usize, Errno>) -> Result<Option<usize>, Stopped> {
    loop {
        match call() {
            Ok(moved) => return Ok(Some(moved)),
            Err(Errno::AGAIN) => return Ok(None),
            Err(Errno::INTR) => {}
            Err(error) => return Err(io::Error::from(error).into()),
        }
    }
}
