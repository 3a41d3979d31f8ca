//! How much of "cancel everywhere" is tried, and what must come of it.

use estop::sim::everywhere::{Figures, Pairs};

/// Without `ESTOP_LONG` one pair of points in so many is tried.
const ONE_IN: u64 = 10;

/// Every pair of points with `ESTOP_LONG`, else a tenth of them, as `ESTOP_SEED` picks.
pub(crate) fn pairs() -> Pairs {
    if std::env::var_os("ESTOP_LONG").is_some() {
        return Pairs::All;
    }
    let seed = std::env::var("ESTOP_SEED").unwrap_or_default();
    let seed = seed.bytes().fold(7, |hash: u64, byte| {
        hash.wrapping_mul(31).wrapping_add(u64::from(byte))
    });
    Pairs::Sampled {
        one_in: ONE_IN,
        seed,
    }
}

/// Prints the figures as they come. The contract must hold, and of each trial at least as many points
/// must have been tried as `minimums` has: each of its lines is `test | operation × model | points`.
pub(crate) fn hold(test: &str, minimums: &str, figures: impl IntoIterator<Item = Figures>) {
    println!("operation × model: wrong ends / false lefts / not usable / unknowns");
    let figures = figures
        .into_iter()
        .inspect(|figure| println!("{test} | {figure}"))
        .collect::<Vec<_>>();
    assert!(
        figures.iter().all(Figures::hold),
        "the contract does not hold"
    );
    let lines = minimums.lines().filter(|line| !line.starts_with('#'));
    let lines = lines.map(|line| line.split(" | ").collect::<Vec<_>>());
    let mut least = lines
        .filter(|line| line[0] == test)
        .map(|line| (line[1], line[2].parse::<u64>().expect("a number")))
        .collect::<Vec<_>>();
    for Figures { name, points, .. } in &figures {
        let at = least.iter().position(|(one, _)| one == name);
        let at = at.unwrap_or_else(|| panic!("no minimum for {test} | {name}"));
        let (_, minimum) = least.remove(at);
        assert!(
            *points >= minimum,
            "{name}: {points} points, and not {minimum}"
        );
    }
    assert!(least.is_empty(), "not tried any more: {least:?}");
}
