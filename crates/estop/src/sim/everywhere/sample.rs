//! Which points are tried.

use super::super::Random;

/// How thoroughly the pairs are tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pairs {
    /// Every pair.
    All,
    /// One in this many, as the seed picks.
    Sampled {
        /// One in this many.
        one_in: u64,
        /// The seed.
        seed: u64,
    },
    /// The single points are sampled too: where very many trials are much alike.
    Sparse {
        /// Of the instants at which something happens, one in this many.
        one_in: u64,
        /// Of the pairs that begin at one of those, one in this many.
        pairs_one_in: u64,
        /// The seed.
        seed: u64,
    },
}

/// What is tried of the points.
pub(super) struct Sample {
    random: Random,
    instants_one_in: u64,
    pairs_one_in: u64,
}

impl Sample {
    pub(super) fn of(pairs: Pairs) -> Self {
        let (instants_one_in, pairs_one_in, seed) = match pairs {
            Pairs::All => (1, 1, 0),
            Pairs::Sampled { one_in, seed } => (1, one_in, seed),
            Pairs::Sparse {
                one_in,
                pairs_one_in,
                seed,
            } => (one_in, pairs_one_in, seed),
        };
        Self {
            random: Random::new(seed),
            instants_one_in,
            pairs_one_in,
        }
    }

    pub(super) fn takes_instant(&mut self) -> bool {
        self.instants_one_in == 1 || self.random.below(self.instants_one_in) == 0
    }

    pub(super) fn takes_pair(&mut self) -> bool {
        self.pairs_one_in == 1 || self.random.below(self.pairs_one_in) == 0
    }
}
