//! The watchdog: an accepted cancel has an end within the stated limit, even if the work does not
//! return.

use std::{
    sync::mpsc::{Receiver, RecvTimeoutError},
    time::{Duration, Instant},
};

use estop::{Error, Job, Outcome, Residue, journal::Journal as _};
use serde::Serialize;

use super::SharedJournal;

/// How often it looks whether a cancel was accepted, and whether its limit has passed.
const LOOK_EVERY: Duration = Duration::from_millis(100);

/// The limit of work that has stated none yet: the deadlines of one request, a flush and a look.
const UNSTATED: Duration = Duration::from_secs(120);

/// Watches a job until its work returns (the other end of `returned` is dropped) or its limit
/// passes; `given_up` is told before the job is ended without it. Puts the accepted cancel on record.
pub(super) fn watch<L: Residue + Serialize>(
    job: &Job<L>,
    journal: &SharedJournal,
    returned: Receiver<()>,
    given_up: &dyn Fn(),
) {
    let mut journal = journal.impatient();
    let mut until = None;
    loop {
        match returned.recv_timeout(LOOK_EVERY) {
            Err(RecvTimeoutError::Timeout) => {}
            Ok(()) | Err(RecvTimeoutError::Disconnected) => return,
        }
        let Some(by) = job.gate().asked() else {
            continue;
        };
        let (ends, limit) = *until.get_or_insert_with(|| {
            let from = Instant::now();
            let stated = job.stop_bound().limit;
            let limit = if stated.is_zero() { UNSTATED } else { stated };
            // Without a record of who asked the end is as true as ever.
            if let Err(error) = journal.asked(job.id(), &by) {
                tracing::warn!(%error, "the cancel is not on record");
            }
            (from + limit, limit)
        });
        if Instant::now() >= ends {
            let limit_ms = u64::try_from(limit.as_millis()).unwrap_or(u64::MAX);
            tracing::error!(
                job = job.id(),
                limit_ms,
                "the device does not answer: given up"
            );
            given_up();
            let error = Error::NotAnswering { limit_ms };
            job.finish(&mut journal, Outcome::failed(error, L::unknown()));
            return;
        }
    }
}
