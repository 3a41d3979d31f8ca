//! Units served to other initiators.

use std::{
    io,
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    thread::{self, JoinHandle},
};

use estop::{
    iscsi::{Credentials, Task},
    scsi::{Reply, Target as Served},
};

use super::seats::Connections;

/// The name of a target where no other is given.
pub const NAME: &str = "iqn.2026-01.example.estop:sim";

/// A target with its units, before it is served.
///
/// The commands of a unit are carried out one after another, whoever sent them, and never while
/// another is: what a simulated unit does by the clock, it does when the next command comes.
pub struct Target {
    name: String,
    port: u16,
    credentials: Option<Credentials>,
    units: Vec<Box<dyn Served>>,
}

/// A target that is being served. It is until this is dropped or stopped.
#[derive(Debug)]
pub struct Handle {
    address: SocketAddr,
    shared: Arc<Shared>,
    listener: Option<JoinHandle<()>>,
}

/// What the threads of a target share.
pub(super) struct Shared {
    pub(super) name: String,
    pub(super) address: SocketAddr,
    pub(super) credentials: Option<Credentials>,
    pub(super) units: Vec<Unit>,
    pub(super) connections: Connections,
    stopping: AtomicBool,
}

/// A unit, and how often it was reset.
pub(super) struct Unit {
    served: Mutex<Box<dyn Served>>,
    resets: AtomicU64,
}

/// What an initiator knows of a unit.
pub(super) struct Seen {
    /// How many of its resets.
    pub(super) resets: u64,
    /// A connection of this initiator was lost, and it was not told yet.
    pub(super) was_lost: bool,
}

impl Target {
    /// A target of this name: an iSCSI qualified name.
    pub fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            port: 0,
            credentials: None,
            units: Vec::new(),
        }
    }

    /// Listens on this port; on a free one where nothing is said.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Lets in only those who prove that they know the secret.
    #[must_use]
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// Adds a unit: the first is LUN 0.
    #[must_use]
    pub fn unit(mut self, unit: Box<dyn Served>) -> Self {
        self.units.push(unit);
        self
    }

    /// Serves it on 127.0.0.1, with two threads for each connection.
    pub fn serve(self) -> io::Result<Handle> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port))?;
        let address = listener.local_addr()?;
        let units = self.units.into_iter().map(|served| Unit {
            served: Mutex::new(served),
            resets: AtomicU64::new(0),
        });
        let shared = Arc::new(Shared {
            name: self.name,
            address,
            credentials: self.credentials,
            units: units.collect(),
            connections: Connections::default(),
            stopping: AtomicBool::new(false),
        });
        let of_listener = Arc::clone(&shared);
        let thread = thread::Builder::new()
            .name("estop-iscsi".to_owned())
            .spawn(move || of_listener.listen(&listener))?;
        Ok(Handle {
            address,
            shared,
            listener: Some(thread),
        })
    }
}

impl Handle {
    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The address of a unit.
    pub fn url(&self, lun: u16) -> String {
        format!("iscsi://{}/{}/{lun}", self.address, self.shared.name)
    }

    /// Ends it: every connection is closed, and what was being carried out has ended.
    pub fn stop(mut self) {
        self.end();
    }

    fn end(&mut self) {
        let Some(listener) = self.listener.take() else {
            return;
        };
        self.shared.stopping.store(true, Ordering::SeqCst);
        // Wakes the listener. If it fails, the listener has ended.
        drop(TcpStream::connect(self.address));
        // A thread that panicked has closed its connection, too.
        drop(listener.join());
        self.shared.connections.close_all();
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        self.end();
    }
}

impl Shared {
    /// Ends when the target is stopped.
    fn listen(self: &Arc<Self>, listener: &TcpListener) {
        for stream in listener.incoming() {
            if self.stopping.load(Ordering::SeqCst) {
                return;
            }
            match stream {
                Ok(stream) => self.connections.begin(self, stream),
                Err(error) => tracing::warn!(%error, "a connection that did not come about"),
            }
        }
    }

    pub(super) fn unit(&self, lun: u64) -> Option<&Unit> {
        // Single level addressing, peripheral or flat (SAM-5 §4.7.7).
        let [method, low, rest @ ..] = lun.to_be_bytes();
        let is_flat = matches!(method >> 6, 0 | 1) && rest == [0; 6];
        let number = u16::from_be_bytes([method & 0x3F, low]);
        self.units.get(usize::from(number)).filter(|_| is_flat)
    }

    /// Carries out a command; `seen` is what the initiator knows of each unit.
    pub(super) fn execute(&self, task: &Task, seen: &mut [Seen]) -> Reply {
        let opcode = task.cdb[0];
        // REPORT LUNS is the target's own, and answered for any unit.
        if opcode == 0xA0 {
            return self.report_luns(&task.cdb);
        }
        let Some(unit) = self.unit(task.lun) else {
            return match opcode {
                // No unit here: peripheral qualifier 3, type 0x1F (SPC-4 §6.4.2).
                0x12 => {
                    let mut data = vec![0x7F, 0, 0x06, 0x02, 31];
                    data.resize(36.min(allocation(&task.cdb, 3)), 0);
                    Reply {
                        data,
                        ..Reply::default()
                    }
                }
                _ => refusal(0x05, 0x2500),
            };
        };
        let place = usize::from(u16::from_be_bytes([
            task.lun.to_be_bytes()[0] & 0x3F,
            task.lun.to_be_bytes()[1],
        ]));
        // INQUIRY and REQUEST SENSE leave a unit attention where it is (SPC-4 §6.4).
        if let Some(seen) = seen.get_mut(place)
            && !matches!(opcode, 0x03 | 0x12)
            && let Some(attention) = seen.attention(unit.resets())
        {
            return refusal(0x06, attention);
        }
        let mut served = unit.served.lock().unwrap_or_else(PoisonError::into_inner);
        let cdb = &task.cdb[..cdb_bytes(opcode)];
        let lacking = served.expects_bytes(cdb).saturating_sub(task.sent.len());
        if lacking > 0 {
            // Half of a WRITE is none. INVALID FIELD IN COMMAND INFORMATION UNIT (SPC-4 annex D), and
            // by how much the expected length was too small (RFC 7143 §11.4.5).
            return Reply {
                lacking_bytes: u32::try_from(lacking).unwrap_or(u32::MAX),
                ..refusal(0x05, 0x0E03)
            };
        }
        let reply = served.execute(cdb, &task.sent);
        tracing::trace!(?cdb, status = reply.status, "carried out");
        reply
    }

    fn report_luns(&self, cdb: &[u8; 16]) -> Reply {
        let count = u16::try_from(self.units.len()).unwrap_or(u16::MAX);
        let mut data = (u32::from(count) * 8).to_be_bytes().to_vec();
        data.resize(8, 0);
        for lun in 0..count {
            let method = if lun > 0xFF { 0x4000 } else { 0 };
            data.extend((u64::from(lun | method) << 48).to_be_bytes());
        }
        let wanted = u32::from_be_bytes([cdb[6], cdb[7], cdb[8], cdb[9]]);
        data.truncate(usize::try_from(wanted).unwrap_or(usize::MAX));
        Reply {
            data,
            ..Reply::default()
        }
    }
}

impl Seen {
    /// What it is to be told of first: a reset, which is more than a lost connection (SAM-5 §5.14).
    fn attention(&mut self, resets: u64) -> Option<u16> {
        let is_reset = std::mem::replace(&mut self.resets, resets) != resets;
        let was_lost = std::mem::take(&mut self.was_lost);
        match (is_reset, was_lost) {
            (true, _) => Some(0x2900),
            (false, true) => Some(0x2907),
            (false, false) => None,
        }
    }
}

impl Unit {
    /// All initiators are told by a unit attention.
    pub(super) fn reset(&self) {
        // What is being carried out ends first.
        let served = self.served.lock();
        self.resets.fetch_add(1, Ordering::SeqCst);
        drop(served);
    }

    pub(super) fn resets(&self) -> u64 {
        self.resets.load(Ordering::SeqCst)
    }
}

impl std::fmt::Debug for Shared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} at {}", self.name, self.address)
    }
}

/// The length of a command block, by its group (SPC-4 §4.2.5.1).
fn cdb_bytes(opcode: u8) -> usize {
    match opcode >> 5 {
        0 => 6,
        1 | 2 => 10,
        5 => 12,
        _ => 16,
    }
}

fn allocation(cdb: &[u8; 16], at: usize) -> usize {
    usize::from(cdb[at]) << 8 | usize::from(cdb[at + 1])
}

fn refusal(key: u8, code: u16) -> Reply {
    let [asc, ascq] = code.to_be_bytes();
    Reply {
        status: 0x02,
        sense: vec![
            0x70, 0, key, 0, 0, 0, 0, 10, 0, 0, 0, 0, asc, ascq, 0, 0, 0, 0,
        ],
        ..Reply::default()
    }
}
