//! Memory that the kernel reads from and writes to: page aligned, as direct I/O needs.

use std::{ptr::NonNull, slice};

use rustix::{
    io::Errno,
    mm::{Advice, MapFlags, ProtFlags, madvise, mmap_anonymous, munmap},
};

/// Page-aligned memory of its own mapping, zero when new.
#[derive(Debug)]
pub(crate) struct Buffer {
    start: NonNull<u8>,
    len_bytes: usize,
}

// SAFETY: the mapping belongs to this value alone, and is reached only through it.
unsafe impl Send for Buffer {}
// SAFETY: a shared reference only reads.
unsafe impl Sync for Buffer {}

impl Buffer {
    /// `len_bytes` of zeros; at least one byte.
    pub(crate) fn zeroed(len_bytes: usize) -> Result<Self, Errno> {
        let len_bytes = len_bytes.max(1);
        let (access, kind) = (ProtFlags::READ | ProtFlags::WRITE, MapFlags::PRIVATE);
        // SAFETY: the kernel chooses the place: no memory that exists is touched.
        let start =
            unsafe { mmap_anonymous(std::ptr::null_mut(), len_bytes, access, kind) }?.cast::<u8>();
        let start = NonNull::new(start).ok_or(Errno::NOMEM)?;
        // Large pages: the kernel then needs two descriptors for 4 MiB and not a thousand. It may
        // say no, and nothing is lost.
        // SAFETY: exactly the mapping made above; this advice changes no content.
        let _advised: Result<(), Errno> =
            unsafe { madvise(start.as_ptr().cast(), len_bytes, Advice::LinuxHugepage) };
        Ok(Self { start, len_bytes })
    }

    pub(crate) fn len_bytes(&self) -> usize {
        self.len_bytes
    }

    pub(crate) fn as_slice(&self) -> &[u8] {
        // SAFETY: mapped and initialised over this length for as long as `self` lives; while the
        // kernel writes to it, the value is owned by an engine that does not look at it.
        unsafe { slice::from_raw_parts(self.start.as_ptr(), self.len_bytes) }
    }

    pub(crate) fn as_mut_slice(&mut self) -> &mut [u8] {
        // SAFETY: as above, and `self` is borrowed exclusively.
        unsafe { slice::from_raw_parts_mut(self.start.as_ptr(), self.len_bytes) }
    }

    /// Where the byte `skip` stands: what the kernel is given.
    pub(crate) fn address(&self, skip: usize) -> *mut u8 {
        debug_assert!(skip <= self.len_bytes);
        self.start.as_ptr().wrapping_add(skip)
    }
}

impl Drop for Buffer {
    fn drop(&mut self) {
        // SAFETY: exactly the mapping made in `zeroed`, and nothing refers to it any more: an
        // engine forgets the buffers of requests that have not come back.
        if let Err(error) = unsafe { munmap(self.start.as_ptr().cast(), self.len_bytes) } {
            tracing::warn!(%error, "a buffer could not be unmapped");
        }
    }
}
