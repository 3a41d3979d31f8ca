//! One request after another: reading a piece, writing a piece, and limits for both.

use std::time::Duration;

use super::{Completion, Disk, Error, Extent, Micros, Op, ReadAt, Tag};

/// The longest that one request may take. Linux gives a SCSI command 30 s before it takes the
/// device for stuck and begins to reset things.
pub(super) const REQUEST_LIMIT: Duration = Duration::from_secs(30);

/// The longest that a flush may take. Linux gives SYNCHRONIZE CACHE twice the time of a command.
pub(super) const FLUSH_LIMIT: Duration = Duration::from_secs(60);

/// The longest that the look at the end may take in all: some twenty small reads.
pub(super) const LOOK_LIMIT: Duration = Duration::from_secs(30);

/// What failed once may be read the next time; three failures in a row are a bad sector.
pub(super) const TRIES: u32 = 3;

/// A step that moves many bytes one request after another may take a second more for each of these:
/// no disk that is in order is slower than 1 MiB/s.
const STEP_BYTES: u64 = 1024 * 1024;

/// The longest that a step which moves so many bytes may take in all.
pub(super) fn step_limit(bytes: u64) -> Duration {
    REQUEST_LIMIT + Duration::from_secs(bytes / STEP_BYTES)
}

/// Requests of this module go out one at a time, under one number.
const TAG: Tag = Tag(u32::MAX);

/// Reads a piece whose ends are on sector boundaries.
pub(super) fn read<D: Disk>(
    disk: &mut D,
    extent: Extent,
    deadline: Micros,
) -> Result<Vec<u8>, Error> {
    // The length is not trusted for the allocation: pieces are appended as they come.
    let mut bytes = Vec::new();
    for piece in pieces(extent, disk.max_request_bytes()) {
        let limit = deadline.since(disk.now());
        disk.submit(TAG, Op::Read(piece))?;
        bytes.extend_from_slice(one(disk, deadline, limit)?);
    }
    Ok(bytes)
}

/// Reads a piece; what the disk fails to read is tried again, so many times in all.
pub(super) fn read_in<D: Disk>(disk: &mut D, extent: Extent, tries: u32) -> Result<Vec<u8>, Error> {
    let mut tried = 1;
    loop {
        let deadline = disk.now().after(step_limit(extent.len_bytes));
        match read(disk, extent, deadline) {
            Err(error) if error.is_medium() && tried < tries => tried += 1,
            done => return done,
        }
    }
}

/// Writes bytes from a sector boundary on: a whole number of sectors.
pub(super) fn write<D: Disk>(
    disk: &mut D,
    at_bytes: u64,
    bytes: &[u8],
    deadline: Micros,
) -> Result<(), Error> {
    for piece in pieces(
        Extent::new(at_bytes, bytes.len() as u64),
        disk.max_request_bytes(),
    ) {
        let from = usize::try_from(piece.start_bytes - at_bytes).unwrap_or(usize::MAX);
        let to = usize::try_from(piece.end_bytes() - at_bytes).unwrap_or(usize::MAX);
        let bytes = bytes.get(from..to).unwrap_or_default();
        disk.submit(
            TAG,
            Op::Write {
                at_bytes: piece.start_bytes,
                bytes,
            },
        )?;
        one(disk, deadline, deadline.since(disk.now()))?;
    }
    Ok(())
}

/// Makes everything that has completed durable.
pub(super) fn flush<D: Disk>(disk: &mut D) -> Result<(), Error> {
    let deadline = disk.now().after(FLUSH_LIMIT);
    disk.flush(deadline)
}

/// Cuts an extent into pieces of at most `most_bytes`.
pub(super) fn pieces(extent: Extent, most_bytes: u64) -> impl Iterator<Item = Extent> {
    let most_bytes = most_bytes.max(1);
    (0..extent.len_bytes.div_ceil(most_bytes)).map(move |index| {
        let start = extent.start_bytes + index * most_bytes;
        Extent::new(start, most_bytes.min(extent.end_bytes() - start))
    })
}

/// Whether all of these bytes are zero.
pub(super) fn is_zero(bytes: &[u8]) -> bool {
    let (blocks, rest) = bytes.as_chunks::<128>();
    blocks
        .iter()
        .all(|block| block.iter().fold(0, |all, byte| all | byte) == 0)
        && rest.iter().all(|byte| *byte == 0)
}

/// Waits for the one request in flight.
fn one<D: Disk>(disk: &mut D, deadline: Micros, limit: Duration) -> Result<&[u8], Error> {
    match disk.complete(deadline, None) {
        Completion::Done(TAG, bytes) => Ok(bytes),
        Completion::Failed(TAG, error) => Err(error),
        Completion::Late => Err(late(limit)),
        Completion::Done(..) | Completion::Failed(..) | Completion::Asked | Completion::Idle => {
            Err(Error::Refused {
                what: "one request",
                why: "another one completed".to_owned(),
            })
        }
    }
}

pub(super) fn late(limit: Duration) -> Error {
    Error::Late {
        limit_ms: u64::try_from(limit.as_millis()).unwrap_or(u64::MAX),
    }
}

/// Reads a disk at any offset and length, sector by sector as it must: what tables and signatures
/// are read through.
///
/// Once the disk does not answer, nothing more is asked of it, whatever the reader's user makes of
/// the error: see [`check`](Self::check).
#[derive(Debug)]
pub struct Reader<'a, D> {
    disk: &'a mut D,
    tries: u32,
    lost: Option<Error>,
}

impl<'a, D: Disk> Reader<'a, D> {
    /// Reads this disk.
    pub fn new(disk: &'a mut D) -> Self {
        let (tries, lost) = (1, None);
        Self { disk, tries, lost }
    }

    /// Reads this disk; what cannot be read at first is tried again before it counts as bad.
    pub fn persistent(disk: &'a mut D) -> Self {
        let (tries, lost) = (TRIES, None);
        Self { disk, tries, lost }
    }

    /// The error of a disk that did not answer, if that happened: what was read is then not all.
    pub fn check(&self) -> Result<(), Error> {
        self.lost.clone().map_or(Ok(()), Err)
    }
}

impl<D: Disk> ReadAt for Reader<'_, D> {
    type Error = Error;

    fn size_bytes(&self) -> u64 {
        self.disk.geometry().size_bytes
    }

    fn sector_bytes(&self) -> u32 {
        self.disk.geometry().sector_bytes
    }

    fn read_at(&mut self, offset_bytes: u64, buffer: &mut [u8]) -> Result<(), Error> {
        let sector = u64::from(self.sector_bytes());
        let end = offset_bytes.saturating_add(buffer.len() as u64);
        if end > self.size_bytes() {
            let extent = Extent::new(offset_bytes, buffer.len() as u64);
            return Err(Error::Layout(format!(
                "bytes {} to {} are past the end of the disk",
                extent.start_bytes,
                extent.end_bytes()
            )));
        }
        let start = offset_bytes / sector * sector;
        let extent = Extent::new(start, end.next_multiple_of(sector) - start);
        self.check()?;
        let bytes = read_in(self.disk, extent, self.tries).inspect_err(|error| {
            if !error.is_medium() {
                self.lost = Some(error.clone());
            }
        })?;
        let skip = usize::try_from(offset_bytes - start).unwrap_or(usize::MAX);
        match bytes
            .get(skip..)
            .and_then(|bytes| bytes.get(..buffer.len()))
        {
            Some(bytes) => {
                buffer.copy_from_slice(bytes);
                Ok(())
            }
            None => Err(Error::Medium { extent, code: 0 }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_cover_the_extent_once() {
        let all = pieces(Extent::new(10, 25), 10).collect::<Vec<_>>();
        assert_eq!(
            all,
            [Extent::new(10, 10), Extent::new(20, 10), Extent::new(30, 5)]
        );
        assert_eq!(pieces(Extent::new(10, 0), 10).count(), 0);
    }

    #[test]
    fn one_byte_anywhere_is_not_zero() {
        for at in 0..300 {
            let mut bytes = vec![0; 300];
            assert!(is_zero(&bytes));
            bytes[at] = 1;
            assert!(!is_zero(&bytes), "byte {at}");
        }
    }
}
