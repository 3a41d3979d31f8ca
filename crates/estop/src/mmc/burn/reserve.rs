//! The reservation of a disc at once.

use std::time::Duration;

use super::Run;
use crate::{
    Bound, Stop,
    mmc::{
        Drive, cdb,
        verbs::{COMMAND_LIMIT, WRITE_LIMIT, tell},
        within::Within,
    },
};

/// What a cancel waits for there: the reservation and the WRITE after it. A disc that is reserved is
/// spoiled by a stop before that as after it.
const RESERVING: Bound = Bound::new(
    Duration::ZERO,
    Duration::from_secs(WRITE_LIMIT.as_secs() + COMMAND_LIMIT.as_secs()),
);

impl Run<'_> {
    /// Announces a disc at once: just before its first WRITE, since a reservation stays.
    pub(super) fn reserve<D: Drive + ?Sized>(&mut self, drive: &mut D) -> Result<(), Stop> {
        self.state_bound(RESERVING);
        self.job.gate().check()?;
        self.touched = true;
        let drive = &mut Within::new(drive, COMMAND_LIMIT);
        let block = cdb::reserve_track(self.length);
        Ok(tell(drive, "RESERVE TRACK", block, &[])?)
    }
}
