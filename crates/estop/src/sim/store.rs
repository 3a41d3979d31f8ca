//! The bytes of a simulated disk: what was never written is computed, zeros take no room.

use std::collections::BTreeMap;

/// What a disk holds where nothing was ever written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Content {
    /// Zeros.
    Zeros,
    /// Somebody's old data: no byte of it is zero.
    Old,
}

/// Bytes by offset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Store {
    base: Content,
    runs: BTreeMap<u64, Run>,
}

/// What is written: some bytes, or this many zeros.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Run {
    Bytes(Vec<u8>),
    Zeros(u64),
}

impl Run {
    pub(super) fn len_bytes(&self) -> u64 {
        match self {
            Self::Bytes(bytes) => bytes.len() as u64,
            Self::Zeros(len) => *len,
        }
    }

    /// The part from `from` on, `len` bytes long; both within it.
    pub(super) fn part(&self, from: u64, len: u64) -> Self {
        match self {
            Self::Bytes(bytes) => Self::Bytes(bytes[index(from)..index(from + len)].to_vec()),
            Self::Zeros(_) => Self::Zeros(len),
        }
    }
}

impl Store {
    pub(super) fn new(base: Content) -> Self {
        Self {
            base,
            runs: BTreeMap::new(),
        }
    }

    pub(super) fn write(&mut self, start: u64, run: Run) {
        let len = run.len_bytes();
        if len == 0 {
            return;
        }
        self.cut(start);
        self.cut(start + len);
        let covered = self.runs.range(start..start + len).map(|(at, _)| *at);
        for at in covered.collect::<Vec<_>>() {
            self.runs.remove(&at);
        }
        self.insert(start, run);
    }

    pub(super) fn read(&self, start: u64, buffer: &mut [u8]) {
        let end = start + buffer.len() as u64;
        let first = self
            .runs
            .range(..=start)
            .next_back()
            .map_or(start, |(at, _)| *at);
        let mut filled = start;
        for (at, run) in self.runs.range(first..end) {
            let from = start.max(*at);
            let to = end.min(at + run.len_bytes());
            if from >= to {
                continue;
            }
            self.fill_base(
                filled,
                &mut buffer[index(filled - start)..index(from - start)],
            );
            let into = &mut buffer[index(from - start)..index(to - start)];
            match run {
                Run::Bytes(bytes) => into.copy_from_slice(&bytes[index(from - at)..index(to - at)]),
                Run::Zeros(_) => into.fill(0),
            }
            filled = to;
        }
        self.fill_base(filled, &mut buffer[index(filled - start)..]);
    }

    /// The first byte from `start` to `end` that is not zero.
    pub(super) fn first_nonzero(&self, start: u64, end: u64) -> Option<u64> {
        let mut at = start;
        while at < end {
            let run = self.runs.range(..=at).next_back();
            let run = run.filter(|(from, run)| *from + run.len_bytes() > at);
            match run {
                Some((from, Run::Zeros(len))) => at = from + len,
                Some((from, Run::Bytes(bytes))) => {
                    let found = bytes[index(at - from)..].iter().position(|byte| *byte != 0);
                    match found {
                        Some(skip) if at + (skip as u64) < end => return Some(at + skip as u64),
                        _ => at = from + bytes.len() as u64,
                    }
                }
                None if self.base == Content::Old => return Some(at),
                None => at = self.runs.range(at..).next().map_or(end, |(from, _)| *from),
            }
        }
        None
    }

    /// The first byte from `start` to `end` in which two stores of the same base differ: only what
    /// was written to either can.
    pub(super) fn first_difference(&self, other: &Self, start: u64, end: u64) -> Option<u64> {
        let written = self.runs.iter().chain(&other.runs);
        let written = written.map(|(at, run)| (start.max(*at), end.min(at + run.len_bytes())));
        let differences = written
            .filter(|(from, to)| from < to)
            .filter_map(|(from, to)| {
                let zeros = |store: &Self| store.first_nonzero(from, to).is_none();
                if zeros(self) && zeros(other) {
                    return None;
                }
                let (mut is, mut was) = (vec![0; index(to - from)], vec![0; index(to - from)]);
                self.read(from, &mut is);
                other.read(from, &mut was);
                let at = is.iter().zip(&was).position(|(is, was)| is != was)?;
                Some(from + at as u64)
            });
        differences.min()
    }

    pub(super) fn runs(&self) -> impl Iterator<Item = (&u64, &Run)> {
        self.runs.iter()
    }

    /// Makes `at` a boundary between runs.
    fn cut(&mut self, at: u64) {
        let Some((from, run)) = self.runs.range(..at).next_back() else {
            return;
        };
        let (from, len) = (*from, run.len_bytes());
        if from + len > at {
            let (low, high) = (run.part(0, at - from), run.part(at - from, from + len - at));
            self.runs.insert(from, low);
            self.runs.insert(at, high);
        }
    }

    /// Inserts where nothing is; joins zeros that touch, so that a whole clean is one run.
    fn insert(&mut self, mut start: u64, run: Run) {
        let Run::Zeros(mut len) = run else {
            self.runs.insert(start, run);
            return;
        };
        if let Some((from, Run::Zeros(before))) = self.runs.range(..start).next_back()
            && from + before == start
        {
            (start, len) = (*from, before + len);
        }
        if let Some(Run::Zeros(after)) = self.runs.get(&(start + len)) {
            let after = *after;
            self.runs.remove(&(start + len));
            len += after;
        }
        self.runs.insert(start, Run::Zeros(len));
    }

    fn fill_base(&self, start: u64, buffer: &mut [u8]) {
        match self.base {
            Content::Zeros => buffer.fill(0),
            Content::Old => {
                let mut at = start;
                let mut rest = buffer;
                while !rest.is_empty() {
                    let to_next = index(BLOCK_BYTES - at % BLOCK_BYTES).min(rest.len());
                    let (block, after) = rest.split_at_mut(to_next);
                    // Differs from block to block, and is never zero.
                    block.fill(u8::try_from(at / BLOCK_BYTES % 251).unwrap_or(0) + 1);
                    at += to_next as u64;
                    rest = after;
                }
            }
        }
    }
}

/// Old data changes from block to block of this size.
const BLOCK_BYTES: u64 = 512;

/// An offset inside a buffer: what fits in memory fits in `usize`.
fn index(offset: u64) -> usize {
    usize::try_from(offset).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::Random;

    #[test]
    fn behaves_as_plain_memory() {
        let mut random = Random::new(7);
        for base in [Content::Zeros, Content::Old] {
            let mut store = Store::new(base);
            let mut plain = vec![0_u8; 300];
            store.read(0, &mut plain);
            for _ in 0..3_000 {
                let start = random.below(300);
                let len = random.below(300 - start).min(40);
                let range = index(start)..index(start + len);
                if random.below(2) == 0 {
                    store.write(start, Run::Zeros(len));
                    plain[range.clone()].fill(0);
                } else {
                    let bytes = (0..len).map(|i| (i % 3) as u8).collect::<Vec<_>>();
                    plain[range.clone()].copy_from_slice(&bytes);
                    store.write(start, Run::Bytes(bytes));
                }
                let mut read = vec![9; range.len()];
                store.read(start, &mut read);
                assert_eq!(read, plain[range.clone()]);
                let from = index(random.below(300));
                let found = plain[from..].iter().position(|byte| *byte != 0);
                assert_eq!(
                    store.first_nonzero(from as u64, 300),
                    found.map(|skip| (from + skip) as u64)
                );
            }
        }
    }
}
