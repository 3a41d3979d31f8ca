//! What a quick clean removes is saved first, and can be put back.

use super::{
    Disk, Error, Extent, Left, Micros,
    prefix::{joined, minus},
    raw::{REQUEST_LIMIT, is_zero, read, step_limit, write},
};
use crate::{Job, Stop, journal::Saved};

/// Zeros are not kept; what is kept is cut into blocks of this size.
const BLOCK_BYTES: u64 = 4096;

/// How sectors compare with what was saved of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Compared {
    /// Every sector is zero.
    Zeros,
    /// Every sector is zero, or as it was saved; some are one and some the other.
    Mixed,
    /// Every sector is as it was saved.
    Saved,
    /// This piece is neither, or cannot be read though it could when it was saved.
    Changed(Extent),
}

/// Reads what these extents hold, so that it can be put back. Extents are whole sectors; what cannot
/// be read is listed, sector by sector. Stops between two requests when asked.
pub(super) fn save<D: Disk>(
    disk: &mut D,
    job: &Job<Left>,
    extents: &[Extent],
) -> Result<Saved, Stop> {
    let mut saved = Saved::default();
    let mut unreadable = Vec::new();
    for extent in extents {
        saved.ranges.push((extent.start_bytes, extent.len_bytes));
        for piece in super::raw::pieces(*extent, disk.max_request_bytes()) {
            job.gate().check()?;
            let deadline = disk.now().after(REQUEST_LIMIT);
            for (at, bytes) in read_around(disk, piece, &mut unreadable, deadline)? {
                keep(&mut saved.pieces, at, &bytes);
            }
        }
    }
    let unreadable = joined(unreadable);
    saved.unreadable = unreadable
        .iter()
        .map(|e| (e.start_bytes, e.len_bytes))
        .collect();
    Ok(saved)
}

/// Compares what is on the disk within `extents` with what was saved of them.
pub(super) fn compare<D: Disk>(
    disk: &mut D,
    extents: &[Extent],
    saved: &Saved,
) -> Result<Compared, Error> {
    let (mut all_saved, mut all_zero) = (true, true);
    let deadline = disk.now().after(step_limit(length_bytes(extents)));
    let mut unreadable = Vec::new();
    let known = joined(self::unreadable(saved));
    let sector = usize::try_from(disk.geometry().sector_bytes).unwrap_or(512);
    for extent in extents {
        for piece in super::raw::pieces(*extent, disk.max_request_bytes()) {
            for (at, bytes) in read_around(disk, piece, &mut unreadable, deadline)? {
                let was = original(saved, at, bytes.len());
                let sectors = bytes.chunks(sector).zip(was.chunks(sector));
                for (index, (is, was)) in sectors.enumerate() {
                    all_zero &= is_zero(is);
                    if is == was {
                        continue;
                    }
                    let at = at + (index * sector) as u64;
                    let here = Extent::new(at, is.len() as u64);
                    if known.iter().any(|known| known.overlaps(&here)) {
                        // It could not be read then: what it held is not known.
                        continue;
                    }
                    if !is_zero(is) {
                        return Ok(Compared::Changed(here));
                    }
                    all_saved = false;
                }
            }
        }
    }
    let lost = minus(&joined(unreadable), &known);
    Ok(match lost.first() {
        Some(extent) => Compared::Changed(*extent),
        None if all_saved => Compared::Saved,
        None if all_zero => Compared::Zeros,
        None => Compared::Mixed,
    })
}

/// Writes what was saved within these extents back to its place.
pub(super) fn put_back<D: Disk>(
    disk: &mut D,
    extents: &[Extent],
    saved: &Saved,
) -> Result<(), Error> {
    let deadline = disk.now().after(step_limit(length_bytes(extents)));
    for extent in extents {
        for (at, kept) in &saved.pieces {
            let piece = Extent::new(*at, kept.len() as u64);
            if !piece.overlaps(extent) {
                continue;
            }
            let from = piece.start_bytes.max(extent.start_bytes);
            let to = piece.end_bytes().min(extent.end_bytes());
            let index = |at: u64| usize::try_from(at - piece.start_bytes).unwrap_or(usize::MAX);
            let bytes = kept.get(index(from)..index(to)).unwrap_or_default();
            write(disk, from, bytes, deadline)?;
        }
    }
    Ok(())
}

/// The length of all of these in bytes.
pub(super) fn length_bytes(extents: &[Extent]) -> u64 {
    extents.iter().map(|extent| extent.len_bytes).sum()
}

/// The ranges that were saved, as extents.
pub(super) fn ranges(saved: &Saved) -> Vec<Extent> {
    saved
        .ranges
        .iter()
        .map(|(start, len)| Extent::new(*start, *len))
        .collect()
}

/// The ranges that could not be read when it was saved.
pub(super) fn unreadable(saved: &Saved) -> Vec<Extent> {
    saved
        .unreadable
        .iter()
        .map(|(start, len)| Extent::new(*start, *len))
        .collect()
}

/// Reads a piece; if that fails, sector by sector around what fails.
fn read_around<D: Disk>(
    disk: &mut D,
    piece: Extent,
    unreadable: &mut Vec<Extent>,
    deadline: Micros,
) -> Result<Vec<(u64, Vec<u8>)>, Error> {
    match read(disk, piece, deadline) {
        Ok(bytes) => return Ok(vec![(piece.start_bytes, bytes)]),
        Err(error) if error.is_medium() => {}
        Err(error) => return Err(error),
    }
    let least = u64::from(disk.geometry().physical_bytes.max(512));
    let mut read_all = Vec::new();
    for sector in super::raw::pieces(piece, least) {
        match read(disk, sector, deadline) {
            Ok(bytes) => read_all.push((sector.start_bytes, bytes)),
            Err(error) if error.is_medium() => unreadable.push(sector),
            Err(error) => return Err(error),
        }
    }
    Ok(read_all)
}

/// Keeps the blocks that are not all zero; joins those that touch.
fn keep(pieces: &mut Vec<(u64, Vec<u8>)>, at_bytes: u64, bytes: &[u8]) {
    let block = usize::try_from(BLOCK_BYTES).unwrap_or(4096);
    for (index, block) in bytes.chunks(block).enumerate() {
        if is_zero(block) {
            continue;
        }
        let at = at_bytes + index as u64 * BLOCK_BYTES;
        match pieces.last_mut() {
            Some((from, kept)) if *from + kept.len() as u64 == at => kept.extend_from_slice(block),
            _ => pieces.push((at, block.to_vec())),
        }
    }
}

/// What stood at a place when it was saved: zeros where nothing is kept.
fn original(saved: &Saved, at_bytes: u64, len: usize) -> Vec<u8> {
    let mut bytes = vec![0; len];
    let wanted = Extent::new(at_bytes, len as u64);
    for (from, kept) in &saved.pieces {
        if !Extent::new(*from, kept.len() as u64).overlaps(&wanted) {
            continue;
        }
        let start = at_bytes.max(*from);
        let end = wanted.end_bytes().min(from + kept.len() as u64);
        let index = |base: u64| usize::try_from(start - base).unwrap_or(usize::MAX);
        let count = usize::try_from(end - start).unwrap_or(0);
        let into = bytes.get_mut(index(at_bytes)..index(at_bytes) + count);
        let of = kept.get(index(*from)..index(*from) + count);
        if let (Some(into), Some(of)) = (into, of) {
            into.copy_from_slice(of);
        }
    }
    bytes
}
