//! Phones that come and go.

use std::{
    io,
    os::fd::{AsFd, OwnedFd},
    sync::Arc,
    task::{Wake, Waker},
    time::{Duration, Instant},
};

use std::collections::VecDeque;

use estop::{Gate, mtp::Left};
use rustix::{
    event::{EventfdFlags, PollFd, PollFlags, Timespec, eventfd, poll},
    io::{Errno, read, write},
    net::{
        AddressFamily, RecvFlags, SocketFlags, SocketType, bind,
        netlink::{KOBJECT_UEVENT, SocketAddrNetlink},
        recv, socket_with,
    },
};

use super::{Found, phones};
use crate::discover::Roots;

/// Tells which phones are plugged in, unplugged, and given to this user.
#[derive(Debug)]
pub struct Watch {
    roots: Roots,
    /// What the kernel and udev tell of devices.
    told: OwnedFd,
    bell: Arc<Bell>,
    waker: Waker,
    known: Vec<Found>,
    changes: VecDeque<Change>,
}

/// What happened to a phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// It was plugged in.
    Arrived(Found),
    /// It is as it says now: this user may use it, or somebody took it or let go of it.
    Changed(Found),
    /// It was unplugged; this is what it was.
    Departed(Found),
}

/// What a wait brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum News {
    /// Something happened.
    Change(Box<Change>),
    /// A cancel was accepted.
    Asked,
    /// The time is up.
    Late,
}

/// Rings in `poll`.
#[derive(Debug)]
struct Bell(OwnedFd);

/// The multicast groups of the kernel's own messages, and of udev's, which come when it has set the
/// rights of a device file (Linux lib/kobject_uevent.c; systemd libsystemd/sd-device).
const KERNEL_AND_UDEV: u32 = 0b11;

/// The most messages that are taken at once: more may be there, and the devices are looked at all
/// the same.
const MESSAGES_MAX: usize = 1024;

/// The devices are looked at this often without a message: a program that claims one sends none, and
/// messages can be lost.
const LOOK_INTERVAL: Duration = Duration::from_secs(2);

impl Watch {
    /// Begins to watch. The phones that are here now are told first, as arrived.
    ///
    /// # Errors
    ///
    /// The system gives no socket for its messages.
    pub fn begin(roots: Roots) -> io::Result<Self> {
        let flags = SocketFlags::CLOEXEC | SocketFlags::NONBLOCK;
        let told = socket_with(
            AddressFamily::NETLINK,
            SocketType::RAW,
            flags,
            Some(KOBJECT_UEVENT),
        )?;
        bind(&told, &SocketAddrNetlink::new(0, KERNEL_AND_UDEV))?;
        let flags = EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK;
        let bell = Arc::new(Bell(eventfd(0, flags)?));
        let mut watch = Self {
            roots,
            told,
            waker: Waker::from(Arc::clone(&bell)),
            bell,
            known: Vec::new(),
            changes: VecDeque::new(),
        };
        watch.look();
        Ok(watch)
    }

    /// Waits for what happens next, so long. With a gate, returns early when a cancel is accepted.
    ///
    /// # Errors
    ///
    /// The system does not wait.
    pub fn next(&mut self, limit: Duration, gate: Option<&Gate<Left>>) -> io::Result<News> {
        let until = Instant::now().checked_add(limit);
        loop {
            if gate.is_some_and(|gate| gate.listen(&self.waker).is_err()) {
                return Ok(News::Asked);
            }
            if let Some(change) = self.changes.pop_front() {
                return Ok(News::Change(Box::new(change)));
            }
            let rest = until.map(|until| until.saturating_duration_since(Instant::now()));
            if rest == Some(Duration::ZERO) {
                return Ok(News::Late);
            }
            self.sleep(rest.map_or(LOOK_INTERVAL, |rest| rest.min(LOOK_INTERVAL)))?;
            self.look();
        }
    }

    /// Until a message comes, the bell rings, or so long.
    fn sleep(&self, limit: Duration) -> io::Result<()> {
        let limit = Timespec::try_from(limit).unwrap_or_default();
        let mut fds = [
            PollFd::new(&self.told, PollFlags::IN),
            PollFd::new(&self.bell.0, PollFlags::IN),
        ];
        match poll(&mut fds, Some(&limit)) {
            Ok(_) | Err(Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
        // What they say is looked up: nobody has to be believed.
        let mut message = [0; 8];
        for _ in 0..MESSAGES_MAX {
            match recv(&self.told, &mut message, RecvFlags::empty()) {
                Ok(_) => {}
                Err(_) => break,
            }
        }
        let _it_rang = read(&self.bell.0, &mut message);
        Ok(())
    }

    fn look(&mut self) {
        let now = phones(&self.roots);
        let before = std::mem::replace(&mut self.known, now);
        let same = |a: &Found, b: &Found| {
            (&a.node, &a.place, a.vendor, a.product) == (&b.node, &b.place, b.vendor, b.product)
        };
        let gone = before
            .iter()
            .filter(|old| !self.known.iter().any(|new| same(old, new)));
        self.changes.extend(gone.cloned().map(Change::Departed));
        for new in &self.known {
            match before.iter().find(|old| same(old, new)) {
                None => self.changes.push_back(Change::Arrived(new.clone())),
                Some(old) if old != new => self.changes.push_back(Change::Changed(new.clone())),
                Some(_) => {}
            }
        }
    }
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        // It fails only where it rings already.
        let _rung = write(self.0.as_fd(), &1_u64.to_ne_bytes());
    }
}
