//! Choices: every sequence of them in turn, or a seeded sample.

/// Goes through every sequence of choices that a run can make, depth first.
///
/// A run asks [`choose`](Self::choose) wherever something could go one way or another;
/// [`next_run`](Self::next_run) moves on to the next sequence until all were tried.
#[derive(Debug, Clone, Default)]
pub struct Chooser {
    started: bool,
    made: Vec<(u32, u32)>,
    at: usize,
}

impl Chooser {
    /// Whether there is another sequence; if so, the next run follows it.
    pub fn next_run(&mut self) -> bool {
        if !self.started {
            self.started = true;
            return true;
        }
        self.at = 0;
        while let Some((choice, bound)) = self.made.pop() {
            if choice + 1 < bound {
                self.made.push((choice + 1, bound));
                return true;
            }
        }
        false
    }

    /// One of `0..bound`.
    pub fn choose(&mut self, bound: u32) -> u32 {
        if self.at == self.made.len() {
            self.made.push((0, bound));
        }
        let choice = self.made.get(self.at).map_or(0, |(choice, _)| *choice);
        self.at += 1;
        choice
    }
}

/// A seeded stream of numbers (SplitMix64): the same seed gives the same run.
#[derive(Debug, Clone)]
pub struct Random(u64);

impl Random {
    /// The stream of this seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number.
    pub fn next_u64(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// One of `0..bound`; 0 if there is no choice.
    pub fn below(&mut self, bound: u64) -> u64 {
        if bound == 0 {
            0
        } else {
            self.next_u64() % bound
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sequence_once() {
        let mut chooser = Chooser::default();
        let mut seen = Vec::new();
        while chooser.next_run() {
            let first = chooser.choose(2);
            // The second choice is there only on one of the ways.
            let second = if first == 1 { chooser.choose(3) } else { 9 };
            seen.push((first, second));
        }
        assert_eq!(seen, [(0, 9), (1, 0), (1, 1), (1, 2)]);
    }
}
