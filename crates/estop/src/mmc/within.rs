//! A drive on which all that is done together takes no longer than was stated.

use std::time::Duration;

use super::{Drive, Left};
use crate::{
    Asked, Gate, Micros,
    scsi::{Answer, Command, Failure, Unit},
};

/// The same drive; at the deadline, every command is late. What the bound of a stop promises is
/// thus kept whatever the drive does.
pub(super) struct Within<'a, D: ?Sized> {
    drive: &'a mut D,
    until: Micros,
    limit: Duration,
}

impl<'a, D: Drive + ?Sized> Within<'a, D> {
    /// From now on, so long.
    pub(super) fn new(drive: &'a mut D, limit: Duration) -> Self {
        let until = drive.now().after(limit);
        Self {
            drive,
            until,
            limit,
        }
    }

    fn left(&self) -> Duration {
        self.until.since(self.drive.now())
    }
}

impl<D: Drive + ?Sized> Unit for Within<'_, D> {
    fn send(&mut self, command: Command<'_>) -> Result<Answer, Failure> {
        let left = self.left();
        if left.is_zero() {
            let limit_ms = u64::try_from(self.limit.as_millis()).unwrap_or(u64::MAX);
            return Err(Failure::Late { limit_ms });
        }
        let limit = command.limit.min(left);
        self.drive.send(Command { limit, ..command })
    }

    fn max_transfer_bytes(&self) -> u32 {
        self.drive.max_transfer_bytes()
    }
}

impl<D: Drive + ?Sized> Drive for Within<'_, D> {
    fn now(&self) -> Micros {
        self.drive.now()
    }

    fn pause(&mut self, wait: Duration, gate: Option<&Gate<Left>>) -> Result<(), Asked> {
        let wait = wait.min(self.left());
        self.drive.pause(wait, gate)
    }
}
