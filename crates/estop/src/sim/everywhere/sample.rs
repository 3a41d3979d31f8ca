//! Which points are tried.

use super::super::{Random, Script};

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
    /// The single points are sampled too, but for a cancel alone: where very many trials are much alike.
    Sparse {
        /// Of the instants at which something else happens, one in this many.
        one_in: u64,
        /// Of the pairs that begin at one of those, one in this many.
        pairs_one_in: u64,
        /// The seed.
        seed: u64,
    },
}

/// What is tried of the points.
pub(super) struct Sample {
    instants: OneOf,
    pairs: OneOf,
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
            instants: OneOf::each(instants_one_in, seed),
            pairs: OneOf::each(pairs_one_in, seed),
        }
    }

    pub(super) fn takes_instant(&mut self) -> bool {
        self.instants.takes()
    }

    pub(super) fn takes_pair(&mut self) -> bool {
        self.pairs.takes()
    }
}

/// One of each so many in a row, wherever among them the seed says: how many are taken does not hang
/// on it.
struct OneOf {
    each: u64,
    at: u64,
    taken_at: u64,
    random: Random,
}

impl OneOf {
    fn each(each: u64, seed: u64) -> Self {
        Self {
            each: each.max(1),
            at: 0,
            taken_at: 0,
            random: Random::new(seed),
        }
    }

    fn takes(&mut self) -> bool {
        if self.at == 0 {
            self.taken_at = self.random.below(self.each);
        }
        let takes = self.at == self.taken_at;
        self.at = (self.at + 1) % self.each;
        takes
    }
}

/// A wind-down can have commands that an undisturbed run has not: so many more are tried where their
/// number hangs on the order of completions.
const WIND_DOWN: u32 = 12;

/// Up to which command something can happen to a run that is stopped like this one: beyond its last
/// it would be this run again, unless another order of completions makes another of it.
pub(super) fn last_of(stopped: &Script, undisturbed: u32) -> u32 {
    match stopped.is_ordered() {
        true => stopped.commands().max(undisturbed + WIND_DOWN + 1),
        false => stopped.commands(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_each_ten_one_is_taken_whatever_the_seed() {
        for seed in 0..50 {
            let mut one = OneOf::each(10, seed);
            let tens = (0..30).map(|_| (0..10).filter(|_| one.takes()).count());
            assert!(tens.into_iter().all(|taken| taken == 1));
        }
        let mut all = OneOf::each(1, 7);
        assert!((0..100).all(|_| all.takes()));
    }

    #[test]
    fn another_seed_takes_others() {
        let taken = |seed| {
            let mut one = OneOf::each(10, seed);
            (0..200).map(|_| one.takes()).collect::<Vec<_>>()
        };
        assert_eq!(taken(1), taken(1));
        assert_ne!(taken(1), taken(2));
    }
}
