//! A drive of this machine as a logical unit.

use std::{
    os::fd::{AsFd, OwnedFd},
    path::{Path, PathBuf},
};

use estop::scsi::{Answer, Command, Data, Failure, Unit};
use rustix::{
    fs::{Mode, OFlags, open},
    io::Errno,
};

use super::{
    OpenError,
    header::{Direction, SENSE_BYTES, SgIoHdr},
    ioctl,
    node::Node,
};
use crate::{block::Buffer, discover::Roots};

/// The most that one command moves: the pages of a command are held in memory until it is answered,
/// and no drive gains by more.
pub const MAX_TRANSFER_BYTES: u32 = 1 << 20;

/// What every host carries in one command: the worst of USB bridges takes 64 sectors of 512 bytes
/// (Linux drivers/usb/storage/scsiglue.c).
const UNTOLD_TRANSFER_BYTES: u32 = 32 << 10;

const BLOCK_BYTES: u32 = 2048;

/// A drive of this machine. While this lives nobody else can mount its disc or claim it, and the
/// kernel does not ask it for changes of the medium.
///
/// The kernel keeps the time of each command: below 7 s on `/dev/sr*` it takes 7 s
/// (`BLK_MIN_SG_TIMEOUT`). When it is over the kernel itself aborts the command, and resets the
/// drive if that does not help, before it answers: a limit is a last resort, and never a way to
/// stop a drive.
#[derive(Debug)]
pub struct SgUnit {
    fd: OwnedFd,
    /// The block device, claimed; with an sg node this is another descriptor than the commands'.
    _claim: Option<OwnedFd>,
    path: PathBuf,
    buffer: Buffer,
    sense: Box<[u8; SENSE_BYTES as usize]>,
    max_transfer_bytes: u32,
}

impl SgUnit {
    /// Opens and claims the drive with this node. Nothing is sent from here; but the kernel looks for
    /// a change of the medium at an open (TEST UNIT READY, GET EVENT STATUS NOTIFICATION), so that a
    /// unit attention can be gone before the first command.
    pub fn open(roots: &Roots, path: &Path) -> Result<Self, OpenError> {
        let node = Node::find(roots, path)?;
        // Not blocking: a drive without a disc is opened as well.
        let flags = OFlags::RDWR | OFlags::EXCL | OFlags::NONBLOCK | OFlags::CLOEXEC;
        let open = |path: &Path| {
            open(path, flags, Mode::empty())
                .map_err(|errno| OpenError::of_open(roots, &node, path, errno))
        };
        // On an sg node O_EXCL keeps away other users of that node alone: the claim that a mount and
        // other burners see is that of the block device.
        let claim = match node.disc_path(roots).filter(|_| node.is_generic) {
            Some(disc) => Some(open(&disc)?),
            None => None,
        };
        let fd = open(&node.path)?;
        let told = match node.max_bytes(roots) {
            Some(bytes) => Some(bytes),
            None if node.is_generic => ioctl::max_bytes(fd.as_fd()).ok(),
            None => None,
        };
        let max_transfer_bytes = max_transfer_bytes(told);
        let len_bytes = usize::try_from(max_transfer_bytes).unwrap_or(usize::MAX);
        let buffer = Buffer::zeroed(len_bytes).map_err(|errno| OpenError::System {
            path: node.path.clone(),
            what: "memory for the data",
            why: errno.to_string(),
        })?;
        tracing::debug!(path = %node.path.display(), max_transfer_bytes, "opened");
        Ok(Self {
            fd,
            _claim: claim,
            path: node.path,
            buffer,
            sense: Box::new([0; SENSE_BYTES as usize]),
            max_transfer_bytes,
        })
    }

    /// The node that was opened.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Unit for SgUnit {
    fn send(&mut self, command: Command<'_>) -> Result<Answer, Failure> {
        let Command { cdb, data, limit } = command;
        let len_bytes = u32::try_from(data.len_bytes()).unwrap_or(u32::MAX);
        if len_bytes > self.max_transfer_bytes {
            return Err(Failure::Refused {
                what: "a transfer",
                why: format!(
                    "{len_bytes} bytes are more than the {} of one command",
                    self.max_transfer_bytes
                ),
            });
        }
        let direction = match &data {
            Data::Out(bytes) if !bytes.is_empty() => {
                self.buffer.as_mut_slice()[..bytes.len()].copy_from_slice(bytes);
                Direction::ToDevice
            }
            Data::In(bytes) if !bytes.is_empty() => Direction::FromDevice,
            _ => Direction::None,
        };
        self.sense.fill(0);
        let memory = (self.buffer.address(0), len_bytes);
        let sense = self.sense.as_mut_ptr();
        let mut header = SgIoHdr::new(&cdb, direction, memory, sense, limit);
        tracing::trace!(?cdb, ?direction, len_bytes, "sends");
        // SAFETY: the block, the buffer (no less than `max_transfer_bytes`) and the room for sense
        // data outlive the call, and nothing else uses them: the command and `self` are borrowed.
        unsafe { ioctl::sg_io(self.fd.as_fd(), &mut header) }
            .map_err(|errno| self.refused(cdb.opcode(), errno))?;
        let outcome = header.outcome(&self.sense[..], limit);
        tracing::debug!(?cdb, len_bytes, ?outcome, "answered");
        let answer = outcome?;
        if let Data::In(into) = data {
            let moved = usize::try_from(answer.moved_bytes).unwrap_or(usize::MAX);
            let moved = moved.min(into.len());
            into[..moved].copy_from_slice(&self.buffer.as_slice()[..moved]);
        }
        Ok(answer)
    }

    fn max_transfer_bytes(&self) -> u32 {
        self.max_transfer_bytes
    }
}

impl SgUnit {
    /// What it means that the system did not carry a command.
    fn refused(&self, opcode: u8, errno: Errno) -> Failure {
        let path = self.path.display();
        tracing::debug!(%path, opcode, %errno, "not carried");
        match errno {
            Errno::NODEV | Errno::NXIO | Errno::NOENT => Failure::Gone(format!(
                "the system has taken {path} away: connect it again"
            )),
            Errno::PERM | Errno::ACCESS => Failure::Refused {
                what: "a command",
                why: format!("only root may send {opcode:#04x} to {path}: run it with sudo"),
            },
            errno => Failure::Refused {
                what: "a command",
                why: format!("{errno} ({:#x})", errno.raw_os_error()),
            },
        }
    }
}

/// In whole blocks.
fn max_transfer_bytes(told: Option<u32>) -> u32 {
    let bytes = told.unwrap_or(UNTOLD_TRANSFER_BYTES);
    bytes.clamp(BLOCK_BYTES, MAX_TRANSFER_BYTES) / BLOCK_BYTES * BLOCK_BYTES
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_transfer_is_whole_blocks_that_every_host_carries() {
        assert_eq!(max_transfer_bytes(None), 32_768);
        assert_eq!(max_transfer_bytes(Some(0)), 2048);
        assert_eq!(max_transfer_bytes(Some(122_881)), 122_880);
        assert_eq!(max_transfer_bytes(Some(u32::MAX)), MAX_TRANSFER_BYTES);
    }
}
