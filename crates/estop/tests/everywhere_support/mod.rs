//! How much of "cancel everywhere" is tried, and what must come of it.
#![allow(dead_code, reason = "each test uses a part of it")]

use estop::sim::everywhere::{Figures, Pairs};

/// Without `ESTOP_LONG` one pair of points in so many is tried.
const ONE_IN: u64 = 10;

/// Where there are hundreds of trials: of the instants one in so many, and of their pairs.
const SPARSE: (u64, u64) = (10, 200);

/// Every pair of points with `ESTOP_LONG`, else a tenth of them, as `ESTOP_SEED` picks.
pub(crate) fn pairs() -> Pairs {
    match is_long() {
        true => Pairs::All,
        false => Pairs::Sampled {
            one_in: ONE_IN,
            seed: seed(),
        },
    }
}

/// Every point and pair with `ESTOP_LONG`, else a few of them, as `ESTOP_SEED` picks.
pub(crate) fn sparse() -> Pairs {
    match is_long() {
        true => Pairs::All,
        false => Pairs::Sparse {
            one_in: SPARSE.0,
            pairs_one_in: SPARSE.1,
            seed: seed(),
        },
    }
}

fn is_long() -> bool {
    std::env::var_os("ESTOP_LONG").is_some()
}

fn seed() -> u64 {
    let seed = std::env::var("ESTOP_SEED").unwrap_or_default();
    seed.bytes().fold(7, |hash: u64, byte| {
        hash.wrapping_mul(31).wrapping_add(u64::from(byte))
    })
}

/// Prints the figures as they come. The contract must hold, and of each trial at least as many points
/// must have been tried as `minimums` has: each of its lines is `test | operation × model | points`.
pub(crate) fn hold(test: &str, minimums: &str, figures: impl IntoIterator<Item = Figures>) {
    let figures = printed(test, figures);
    assert!(
        figures.iter().all(Figures::hold),
        "the contract does not hold"
    );
    let mut least = least(test, minimums);
    for Figures { name, points, .. } in &figures {
        let at = least.iter().position(|(one, _)| one == name);
        let at = at.unwrap_or_else(|| panic!("no minimum for {test} | {name}"));
        let (_, minimum) = least.remove(at);
        let minimum = sampled(minimum);
        assert!(
            *points >= minimum,
            "{name}: {points} points, and not {minimum}"
        );
    }
    assert!(least.is_empty(), "not tried any more: {least:?}");
}

/// The same, for trials that are counted together, since of each there is but a sample: the line's middle
/// has their number. One unknown in a hundred is allowed of all of them.
pub(crate) fn hold_together(
    test: &str,
    minimums: &str,
    figures: impl IntoIterator<Item = Figures>,
) {
    let figures = printed(test, figures);
    let wrong = |one: &Figures| one.wrong_ends + one.false_lefts + one.not_usable;
    assert_eq!(
        figures.iter().map(wrong).sum::<u64>(),
        0,
        "the contract does not hold"
    );
    let points = figures.iter().map(|figures| figures.points).sum::<u64>();
    let unknowns = figures.iter().map(|figures| figures.unknowns).sum::<u64>();
    assert!(unknowns * 100 <= points, "{unknowns} unknowns");
    println!("{test} | {} | {points}", figures.len());
    let least = least(test, minimums);
    let [(trials, minimum)] = least.as_slice() else {
        panic!("no minimum for {test}");
    };
    assert_eq!(trials.parse(), Ok(figures.len()), "trials of {test}");
    // Of these each seed has other instants too: a run has more commands around some than others.
    let minimum = minimum - minimum / 3;
    assert!(
        points >= minimum,
        "{test}: {points} points, and not {minimum}"
    );
}

/// Another tenth of the pairs with every seed has more points or fewer.
fn sampled(minimum: u64) -> u64 {
    minimum - minimum / 20
}

/// Prints the figures as they come.
fn printed(test: &str, figures: impl IntoIterator<Item = Figures>) -> Vec<Figures> {
    println!("operation × model: wrong ends / false lefts / not usable / unknowns");
    let figures = figures.into_iter();
    figures
        .inspect(|figure| println!("{test} | {figure}"))
        .collect()
}

/// The lines of a test.
fn least<'a>(test: &str, minimums: &'a str) -> Vec<(&'a str, u64)> {
    let lines = minimums.lines().filter(|line| !line.starts_with('#'));
    let lines = lines.map(|line| line.split(" | ").collect::<Vec<_>>());
    lines
        .filter(|line| line[0] == test)
        .map(|line| (line[1], line[2].parse::<u64>().expect("a number")))
        .collect()
}
