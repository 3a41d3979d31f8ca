//! What the system's error codes mean for a disk.

use std::os::fd::AsFd;

use estop::disk::{Error, Extent};
use rustix::io::Errno;

use super::{
    Kind,
    engine::{Target, Verb},
    ioctl,
};

/// How long Linux waits for a SCSI or NVMe command before it answers ETIMEDOUT.
const SYSTEM_LIMIT_MS: u64 = 30_000;

/// What it means that a request for this extent came back with this code.
///
/// A disk that was unplugged answers in many ways (EIO, ENOSPC, a read of no bytes), so after any
/// of them its size is asked for: it is zero once the system has dropped the device.
pub(super) fn error_of(target: &Target, verb: Verb, extent: Extent, errno: Errno) -> Error {
    if is_gone(target) {
        return Error::Gone;
    }
    let reads = verb == Verb::Read;
    match errno {
        Errno::IO | Errno::REMOTEIO | Errno::NODATA | Errno::ILSEQ => Error::Medium {
            extent,
            code: errno.raw_os_error(),
        },
        Errno::NODEV | Errno::NXIO | Errno::SHUTDOWN | Errno::NOLINK => Error::Gone,
        Errno::TIMEDOUT => Error::Late {
            limit_ms: SYSTEM_LIMIT_MS,
        },
        Errno::ROFS | Errno::PERM | Errno::ACCESS | Errno::BADF if !reads => Error::ReadOnly,
        Errno::NOSPC | Errno::DQUOT => Error::Refused {
            what: words(verb),
            why: "there is no room where the bytes are really kept (the file system of the image, \
                  or the pool of a thin volume): free some there"
                .to_owned(),
        },
        Errno::OPNOTSUPP if matches!(verb, Verb::ZeroRange | Verb::Discard) => Error::Refused {
            what: words(verb),
            why: "the device cannot do that: overwrite instead".to_owned(),
        },
        errno => Error::Refused {
            what: words(verb),
            why: format!("{errno} ({:#x})", errno.raw_os_error()),
        },
    }
}

/// Whether the system has dropped the device.
pub(super) fn is_gone(target: &Target) -> bool {
    matches!(target.kind, Kind::Block { .. })
        && matches!(
            ioctl::size_bytes(target.fd.as_fd()),
            Ok(0) | Err(Errno::NODEV | Errno::NXIO)
        )
}

fn words(verb: Verb) -> &'static str {
    match verb {
        Verb::Read => "a read",
        Verb::Write | Verb::Overwrite => "a write",
        Verb::ZeroRange => "zeroing by the device",
        Verb::Discard => "a discard",
        Verb::Flush => "a flush",
    }
}
