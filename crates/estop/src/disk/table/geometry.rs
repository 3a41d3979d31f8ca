//! The size of a disk in sectors, and its free places.

use serde::Serialize;

use crate::disk::{Extent, ReadAt};

/// Fewest sectors that any table is looked for on: LBA 0, a header and its copy.
const SECTORS_MIN: u64 = 3;

/// Size of a disk and of its logical sectors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Geometry {
    sector_bytes: u32,
    last_lba: u64,
}

impl Geometry {
    /// A disk of `size_bytes` with logical sectors of `sector_bytes`; what is beyond the last whole
    /// sector is not counted. `None` if the sector is neither 512 nor 4096 bytes, or the disk has
    /// fewer than three of them.
    pub fn new(size_bytes: u64, sector_bytes: u32) -> Option<Self> {
        let sectors = match sector_bytes {
            512 | 4096 => size_bytes / u64::from(sector_bytes),
            _ => return None,
        };
        (sectors >= SECTORS_MIN).then(|| Self {
            sector_bytes,
            last_lba: sectors - 1,
        })
    }

    /// The geometry that a device reports.
    pub fn of<D: ReadAt>(device: &D) -> Option<Self> {
        Self::new(device.size_bytes(), device.sector_bytes())
    }

    /// Size of a logical sector in bytes: 512 or 4096.
    pub const fn sector_bytes(&self) -> u32 {
        self.sector_bytes
    }

    /// Address of the last sector.
    pub const fn last_lba(&self) -> u64 {
        self.last_lba
    }

    /// Size of the disk in bytes: whole sectors only.
    pub const fn size_bytes(&self) -> u64 {
        (self.last_lba + 1) * self.sector_bytes as u64
    }

    /// How many sectors `len_bytes` take, rounded up.
    pub(super) const fn sectors(&self, len_bytes: u64) -> u64 {
        len_bytes.div_ceil(self.sector_bytes as u64)
    }

    /// The sectors from `first` to `last` as bytes, cut where the disk ends.
    pub(super) fn extent(&self, first: u64, last: u64) -> Extent {
        let sector = u64::from(self.sector_bytes);
        let last = last.min(self.last_lba);
        if first > last {
            return Extent::new(first.min(self.last_lba + 1) * sector, 0);
        }
        Extent::new(first * sector, (last - first + 1) * sector)
    }
}

/// Sectors from the first to the last, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Span {
    pub(super) first: u64,
    pub(super) last: u64,
}

impl Span {
    pub(super) const fn new(first: u64, last: u64) -> Self {
        Self { first, last }
    }

    /// `len` sectors from `first`: at least one.
    pub(super) const fn sized(first: u64, len: u64) -> Self {
        Self {
            first,
            last: first.saturating_add(len.saturating_sub(1)),
        }
    }

    pub(super) const fn len(&self) -> u64 {
        self.last - self.first + 1
    }

    pub(super) const fn overlaps(&self, other: &Self) -> bool {
        self.first <= other.last && other.first <= self.last
    }

    pub(super) const fn contains(&self, other: &Self) -> bool {
        self.first <= other.first && other.last <= self.last
    }
}

/// What of `whole` no span of `used` covers, in order.
pub(super) fn free_spans(whole: Span, mut used: Vec<Span>) -> Vec<Span> {
    used.sort_unstable();
    let mut free = Vec::new();
    let mut next = whole.first;
    for span in used {
        if span.first > whole.last {
            break;
        }
        if span.first > next {
            free.push(Span::new(next, span.first - 1));
        }
        next = next.max(span.last.saturating_add(1));
    }
    if next <= whole.last {
        free.push(Span::new(next, whole.last));
    }
    free
}

/// How many sectors are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Len {
    Exactly(u64),
    Rest,
}

/// A place of `len` in `free`: from `start`, or the first that fits at a multiple of `align`
/// sectors; with [`Len::Rest`] and no start, the largest. An end that follows from the space is put
/// on a multiple of `align` too, where that leaves anything.
pub(super) fn place(free: &[Span], start: Option<u64>, len: Len, align: u64) -> Option<Span> {
    let within = |span: &Span| {
        let first = match start {
            Some(start) => (span.first <= start && start <= span.last).then_some(start)?,
            None => span.first.checked_next_multiple_of(align)?,
        };
        let last = match len {
            Len::Exactly(sectors) => first.checked_add(sectors.checked_sub(1)?)?,
            Len::Rest => {
                let end = (span.last + 1) / align * align;
                if end > first { end - 1 } else { span.last }
            }
        };
        (first <= last && last <= span.last).then_some(Span::new(first, last))
    };
    let mut places = free.iter().filter_map(within);
    match len {
        Len::Exactly(_) => places.next(),
        Len::Rest => places.max_by_key(|span| (span.len(), u64::MAX - span.first)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn free_is_what_is_not_used() {
        let used = vec![
            Span::new(20, 29),
            Span::new(5, 9),
            Span::new(8, 12),
            Span::new(90, u64::MAX),
        ];
        let free = free_spans(Span::new(1, 99), used);
        assert_eq!(
            free,
            [Span::new(1, 4), Span::new(13, 19), Span::new(30, 89)]
        );
    }

    #[test]
    fn a_place_is_aligned_unless_its_start_is_named() {
        let free = [Span::new(1, 14), Span::new(17, 99)];
        assert_eq!(
            place(&free, None, Len::Exactly(7), 8),
            Some(Span::new(8, 14))
        );
        assert_eq!(
            place(&free, None, Len::Exactly(8), 8),
            Some(Span::new(24, 31))
        );
        assert_eq!(place(&free, None, Len::Rest, 8), Some(Span::new(24, 95)));
        assert_eq!(
            place(&free, Some(3), Len::Exactly(4), 8),
            Some(Span::new(3, 6))
        );
        assert_eq!(place(&free, Some(15), Len::Rest, 8), None);
        assert_eq!(place(&free, Some(98), Len::Exactly(3), 8), None);
        assert_eq!(
            place(&free, Some(98), Len::Rest, 8),
            Some(Span::new(98, 99))
        );
        assert_eq!(
            place(&free, Some(u64::MAX), Len::Exactly(u64::MAX), 8),
            None
        );
    }
}
