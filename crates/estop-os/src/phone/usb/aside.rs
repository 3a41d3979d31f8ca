//! Calls of the system that may not return.

use std::{sync::mpsc, thread, time::Duration};

/// Does what the system may be slow at on a thread of its own: `None` if it takes longer.
pub(super) fn aside<T: Send + 'static>(
    limit: Duration,
    work: impl FnOnce() -> T + Send + 'static,
) -> Option<T> {
    let (tell, told) = mpsc::channel();
    let work = move || {
        // Nobody may be listening any more.
        let _told = tell.send(work());
    };
    let named = thread::Builder::new().name("estop-usb".to_owned());
    drop(named.spawn(work).ok()?);
    told.recv_timeout(limit).ok()
}
