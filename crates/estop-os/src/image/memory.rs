//! Memory that was only needed to lay an image out.

/// Gives what is free, also between what is not, back to the system: laying out takes several times
/// the memory of what is kept of it, and the ring that is made next takes none of that.
pub(super) fn give_back() {
    #[cfg(target_env = "gnu")]
    // SAFETY: it takes a number, touches nothing but memory that is free, and may be called from any
    // thread (malloc_trim(3)).
    unsafe {
        libc::malloc_trim(0);
    }
}
