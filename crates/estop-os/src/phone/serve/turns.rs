//! The loop of a server: wait, let in, move what can be moved.

use std::{
    io::ErrorKind,
    net::TcpListener,
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use estop::Micros;
use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    io::Errno,
};

use super::line::Line;
use crate::{block::Bell, clock::Clock};

/// What a server does with its connections.
pub(super) trait Served: Send {
    /// Someone has connected.
    fn greet(&mut self, line: Line);

    /// Moves what can be moved; whether anything was.
    fn turn(&mut self, now: Micros) -> bool;

    /// When the phone next does something by itself.
    fn next_due(&self) -> Option<Micros>;

    /// The connections that there are.
    fn lines(&mut self) -> Vec<&mut Line>;
}

/// How a server is told to end.
#[derive(Debug)]
pub(super) struct Stop {
    pub(super) flag: AtomicBool,
    pub(super) bell: Bell,
}

/// So much is moved before the listener and the stop are looked at again.
const TURNS_MAX: u32 = 64;

/// A wait is no longer: the phone's own times are shorter, and a look costs nothing.
const WAIT_LIMIT: Duration = Duration::from_secs(60);

/// Nobody is let in for so long after it failed: no descriptor may be left.
const DEAF: Duration = Duration::from_millis(100);

/// Serves until it is told to end.
pub(super) fn serve(listener: &TcpListener, served: &mut dyn Served, stop: &Stop) {
    let clock = Clock::new();
    let mut deaf_until = Micros(0);
    while !stop.flag.load(Ordering::SeqCst) {
        if clock.now() >= deaf_until && !let_in(listener, served) {
            deaf_until = clock.now().after(DEAF);
        }
        let mut turns = 0;
        while turns < TURNS_MAX && served.turn(clock.now()) {
            turns += 1;
        }
        if turns < TURNS_MAX {
            wait(listener, served, stop, &clock, deaf_until);
        }
    }
}

/// Whether all who came could be let in.
fn let_in(listener: &TcpListener, served: &mut dyn Served) -> bool {
    match listener.accept() {
        Ok((stream, from)) => {
            tracing::debug!(%from, "connected");
            match Line::new(stream) {
                Ok(line) => served.greet(line),
                Err(error) => tracing::warn!(%error, "a connection that did not come about"),
            }
            true
        }
        Err(error)
            if matches!(
                error.kind(),
                ErrorKind::WouldBlock | ErrorKind::Interrupted | ErrorKind::ConnectionAborted
            ) =>
        {
            true
        }
        Err(error) => {
            tracing::warn!(%error, "nobody can be let in");
            false
        }
    }
}

fn wait(
    listener: &TcpListener,
    served: &mut dyn Served,
    stop: &Stop,
    clock: &Clock,
    deaf_until: Micros,
) {
    let is_deaf = clock.now() < deaf_until;
    let due = served.next_due();
    let due = due.into_iter().chain(is_deaf.then_some(deaf_until)).min();
    let rest = due.map_or(WAIT_LIMIT, |due| clock.until(due).min(WAIT_LIMIT));
    let rest = Timespec {
        tv_sec: i64::try_from(rest.as_secs()).unwrap_or(i64::MAX),
        tv_nsec: rest.subsec_nanos().into(),
    };
    let mut lines = served.lines();
    let mut fds: Vec<PollFd<'_>> = lines
        .iter()
        .map(|line| PollFd::new(&**line, line.wants()))
        .collect();
    fds.push(PollFd::new(&stop.bell, PollFlags::IN));
    if !is_deaf {
        fds.push(PollFd::new(listener, PollFlags::IN));
    }
    match poll(&mut fds, Some(&rest)) {
        Ok(_) | Err(Errno::INTR) => {}
        Err(error) => tracing::error!(%error, "the connections cannot be waited for"),
    }
    let broken = PollFlags::HUP | PollFlags::ERR;
    let hung_up: Vec<bool> = fds
        .iter()
        .map(|fd| fd.revents().intersects(broken))
        .collect();
    drop(fds);
    for (line, hung_up) in lines.iter_mut().zip(hung_up) {
        if hung_up {
            line.hung_up();
        }
    }
}
