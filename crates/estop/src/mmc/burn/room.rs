//! Room in the drive's buffer: no WRITE waits inside the drive.

use std::time::Duration;

use super::{
    Run,
    prepare::is_refused,
    write::{STEP, is_upset},
};
use crate::{
    Stop,
    mmc::{
        Drive, Error,
        answer::BufferCapacity,
        asked::nonsense,
        cdb,
        verbs::{COMMAND_LIMIT, POLL, once, patiently, rest},
        within::Within,
    },
    scsi::Data,
};

/// The drive's buffer stays full for moments; a recalibration takes seconds.
const ROOM_LIMIT: Duration = Duration::from_secs(60);

/// Between two looks at the drive's buffer, at least. To a drive that takes several WRITEs in that time
/// it is as long as it takes for so many.
const ROOM_WAIT: Duration = Duration::from_millis(2);
const ROOM_WRITES: u32 = 4;

/// Once the drive's buffer is full, one part in so many is waited for.
const ROOM_PART: u32 = 8;

impl Run<'_> {
    /// Waits until the next WRITE does not have to wait in the drive.
    pub(super) fn make_room<D: Drive + ?Sized>(&mut self, drive: &mut D) -> Result<(), Stop> {
        let need = self.write_blocks * 2048;
        let until = drive.now().after(ROOM_LIMIT);
        while let Some(wait) = self.room(drive, need)? {
            if drive.now() >= until {
                return Err(full().into());
            }
            self.state_bound(STEP);
            drive.pause(wait, Some(self.job.gate()))?;
        }
        Ok(())
    }

    /// The same, whoever asks.
    pub(super) fn free_room<D: Drive + ?Sized>(&mut self, drive: &mut D) -> Result<(), Error> {
        let need = self.write_blocks * 2048;
        let until = drive.now().after(ROOM_LIMIT);
        while let Some(wait) = self.room(drive, need)? {
            if drive.now() >= until {
                return Err(full());
            }
            rest(drive, wait);
        }
        Ok(())
    }

    /// How long it takes until there is room for so many bytes; `None` if there is, or if the drive
    /// does not tell. What it said to be free is used up before it is asked again: it only gets more.
    fn room<D: Drive + ?Sized>(
        &mut self,
        drive: &mut D,
        need_bytes: u32,
    ) -> Result<Option<Duration>, Error> {
        if !self.tells_buffer || self.free_bytes >= need_bytes {
            return Ok(None);
        }
        self.look_at_buffer(drive)?;
        if self.buffer_bytes < need_bytes {
            self.tells_buffer = false;
        }
        if !self.tells_buffer || self.free_bytes >= need_bytes {
            return Ok(None);
        }
        // For some WRITEs at once: otherwise every one would be asked for.
        let wanted = need_bytes.max(self.buffer_bytes / ROOM_PART);
        let takes = |bytes: u32| {
            let us = u64::from(bytes) * 1_000_000 / u64::from(self.bytes_per_s.max(1));
            Duration::from_micros(us)
        };
        let least = (takes(need_bytes) * ROOM_WRITES).min(ROOM_WAIT);
        Ok(Some(takes(wanted - self.free_bytes).clamp(least, POLL)))
    }

    /// Asks how large the drive's buffer is, and how much of it is free; nothing where it does not
    /// tell.
    pub(super) fn look_at_buffer<D: Drive + ?Sized>(&mut self, drive: &mut D) -> Result<(), Error> {
        let mut bytes = [0; 12];
        let what = "READ BUFFER CAPACITY";
        let drive = &mut Within::new(drive, COMMAND_LIMIT);
        let until = drive.now().after(COMMAND_LIMIT);
        let asked = patiently(drive, until, |drive| {
            let data = Data::In(&mut bytes);
            let block = cdb::read_buffer_capacity();
            match once(drive, what, block, data, COMMAND_LIMIT) {
                Err(error) if is_upset(&error) => Ok(Err(error)),
                other => other.map(Ok),
            }
        });
        let asked = asked
            .and_then(|asked| asked)
            .map(|moved| bytes.get(..moved as usize).unwrap_or_default());
        let capacity = match asked {
            Ok(bytes) => BufferCapacity::decode(bytes).ok_or_else(|| nonsense(what, bytes))?,
            Err(error) if is_refused(&error) => BufferCapacity::default(),
            Err(error) => return Err(error),
        };
        self.buffer_bytes = capacity.size_bytes;
        self.free_bytes = capacity.free_bytes.min(capacity.size_bytes);
        Ok(())
    }
}

/// The drive's buffer stays full.
pub(super) fn full() -> Error {
    Error::Endless {
        what: "emptying the drive's buffer",
        limit_s: ROOM_LIMIT.as_secs(),
    }
}
