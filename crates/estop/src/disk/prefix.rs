//! Which part of a run of bytes is done: the longest contiguous prefix counts.

use std::collections::BTreeMap;

use super::Extent;

/// The bytes that are done, however they came.
#[derive(Debug, Clone)]
pub(super) struct Prefix {
    to_bytes: u64,
    beyond: BTreeMap<u64, u64>,
}

impl Prefix {
    /// Everything below `to_bytes` is done.
    pub(super) fn new(to_bytes: u64) -> Self {
        Self {
            to_bytes,
            beyond: BTreeMap::new(),
        }
    }

    /// This piece is done too.
    pub(super) fn add(&mut self, extent: Extent) {
        if !extent.is_empty() {
            self.beyond.insert(extent.start_bytes, extent.end_bytes());
        }
        while let Some(first) = self.beyond.first_entry() {
            if *first.key() > self.to_bytes {
                break;
            }
            self.to_bytes = self.to_bytes.max(*first.get());
            first.remove();
        }
    }

    /// Everything below this byte is done.
    pub(super) fn to_bytes(&self) -> u64 {
        self.to_bytes
    }
}

/// Sorts the extents and joins those that touch or overlap.
pub(super) fn joined(mut extents: Vec<Extent>) -> Vec<Extent> {
    extents.retain(|extent| !extent.is_empty());
    extents.sort_unstable();
    let mut joined: Vec<Extent> = Vec::with_capacity(extents.len());
    for extent in extents {
        match joined.last_mut() {
            Some(last) if extent.start_bytes <= last.end_bytes() => {
                last.len_bytes = last.end_bytes().max(extent.end_bytes()) - last.start_bytes;
            }
            _ => joined.push(extent),
        }
    }
    joined
}

/// What of `extents` lies in none of `without`; both sorted and joined.
pub(super) fn minus(extents: &[Extent], without: &[Extent]) -> Vec<Extent> {
    let mut rest = Vec::new();
    for extent in extents {
        let mut from = extent.start_bytes;
        for hole in without.iter().filter(|hole| hole.overlaps(extent)) {
            if hole.start_bytes > from {
                rest.push(Extent::new(from, hole.start_bytes - from));
            }
            from = from.max(hole.end_bytes());
        }
        if from < extent.end_bytes() {
            rest.push(Extent::new(from, extent.end_bytes() - from));
        }
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_contiguous_counts() {
        let mut prefix = Prefix::new(10);
        prefix.add(Extent::new(20, 10));
        assert_eq!(prefix.to_bytes(), 10);
        prefix.add(Extent::new(10, 10));
        assert_eq!(prefix.to_bytes(), 30);
        prefix.add(Extent::new(40, 1));
        prefix.add(Extent::new(25, 15));
        assert_eq!(prefix.to_bytes(), 41);
    }

    #[test]
    fn joined_and_minus() {
        let all = joined(vec![
            Extent::new(5, 5),
            Extent::new(0, 5),
            Extent::new(20, 10),
        ]);
        assert_eq!(all, [Extent::new(0, 10), Extent::new(20, 10)]);
        let rest = minus(&all, &[Extent::new(3, 2), Extent::new(8, 15)]);
        assert_eq!(
            rest,
            [Extent::new(0, 3), Extent::new(5, 3), Extent::new(23, 7)]
        );
        assert_eq!(minus(&all, &[Extent::new(0, 40)]), []);
    }
}
