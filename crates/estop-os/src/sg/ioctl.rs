//! The ioctls of linux/scsi/sg.h and linux/fs.h that carry a command.

use std::{
    ffi::c_int,
    mem::MaybeUninit,
    os::fd::{AsRawFd, BorrowedFd},
};

use rustix::{
    io::Errno,
    ioctl::{Getter, Opcode, ioctl, opcode},
};

use super::header::SgIoHdr;

const SG_IO: libc::Ioctl = 0x2285;
const BLKSECTGET: Opcode = opcode::none(0x12, 103);

/// SG_IO: sends the command and waits for its answer, or for its timeout.
///
/// # Safety
///
/// The pointers in the header are those of a command block, of data and of room for sense data that
/// are as long as it says, live until this returns, and are not otherwise used meanwhile.
pub(super) unsafe fn sg_io(fd: BorrowedFd<'_>, header: &mut SgIoHdr) -> Result<(), Errno> {
    let _held_back = Signals::hold_back()?;
    // SAFETY: SG_IO reads and writes one `struct sg_io_hdr`; the caller answers for what it points to.
    match unsafe { libc::ioctl(fd.as_raw_fd(), SG_IO, std::ptr::from_mut(header)) } {
        0 => Ok(()),
        _ => Err(last()),
    }
}

/// BLKSECTGET on an sg node: the most bytes of one command (Linux drivers/scsi/sg.c).
pub(super) fn max_bytes(sg: BorrowedFd<'_>) -> Result<u32, Errno> {
    // SAFETY: on an sg node BLKSECTGET writes one int.
    let bytes = unsafe { ioctl(sg, Getter::<BLKSECTGET, c_int>::new()) }?;
    u32::try_from(bytes).map_err(|_| Errno::INVAL)
}

/// All signals held back from this thread until dropped.
///
/// A signal interrupts SG_IO on an sg node, and the call that is then made anew sends the command a
/// second time, while the first goes on.
struct Signals(libc::sigset_t);

impl Signals {
    fn hold_back() -> Result<Self, Errno> {
        let mut all = MaybeUninit::<libc::sigset_t>::uninit();
        let mut before = MaybeUninit::<libc::sigset_t>::uninit();
        // SAFETY: sigfillset makes the whole set; pthread_sigmask reads it, and writes the other.
        let refused = unsafe {
            libc::sigfillset(all.as_mut_ptr());
            libc::pthread_sigmask(libc::SIG_SETMASK, all.as_ptr(), before.as_mut_ptr())
        };
        if refused != 0 {
            return Err(Errno::from_raw_os_error(refused));
        }
        // SAFETY: pthread_sigmask has written it.
        Ok(Self(unsafe { before.assume_init() }))
    }
}

impl Drop for Signals {
    fn drop(&mut self) {
        // SAFETY: reads a set that this thread had before.
        let refused = unsafe {
            libc::pthread_sigmask(libc::SIG_SETMASK, &raw const self.0, std::ptr::null_mut())
        };
        debug_assert_eq!(refused, 0);
    }
}

fn last() -> Errno {
    Errno::from_io_error(&std::io::Error::last_os_error()).unwrap_or(Errno::IO)
}
