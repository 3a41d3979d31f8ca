//! How much of "cancel everywhere" is tried, and what must come of it.
#![allow(dead_code, reason = "each test uses a part of it")]

use std::collections::BTreeMap;

use estop::sim::everywhere::{Figures, Pairs};

/// Without `ESTOP_LONG` one pair of points in so many is tried.
const ONE_IN: u64 = 10;

/// Where there are hundreds of trials: of the instants one in so many, and of their pairs. A cancel alone
/// is tried at all of them.
const SPARSE: (u64, u64) = (10, 200);

/// Nothing but every cancel alone: of the others it is enough to count them.
const COUNTED: Pairs = Pairs::Sparse {
    one_in: u64::MAX,
    pairs_one_in: u64::MAX,
    seed: 0,
};

/// Every pair of points with `ESTOP_LONG`, else a tenth of them, as `ESTOP_SEED` picks.
pub(crate) fn pairs() -> Pairs {
    match (is_long(), is_recorded()) {
        (true, _) => Pairs::All,
        (_, true) => COUNTED,
        _ => Pairs::Sampled {
            one_in: ONE_IN,
            seed: seed(),
        },
    }
}

/// Every point and pair with `ESTOP_LONG`, else every cancel alone and a few of the others, as
/// `ESTOP_SEED` picks.
pub(crate) fn sparse() -> Pairs {
    match (is_long(), is_recorded()) {
        (true, _) => Pairs::All,
        (_, true) => COUNTED,
        _ => Pairs::Sparse {
            one_in: SPARSE.0,
            pairs_one_in: SPARSE.1,
            seed: seed(),
        },
    }
}

fn is_long() -> bool {
    std::env::var_os("ESTOP_LONG").is_some()
}

/// The numbers of points are printed, and not compared.
fn is_recorded() -> bool {
    std::env::var_os("ESTOP_RECORD").is_some()
}

fn seed() -> u64 {
    let seed = std::env::var("ESTOP_SEED").unwrap_or_default();
    seed.bytes().fold(7, |hash: u64, byte| {
        hash.wrapping_mul(31).wrapping_add(u64::from(byte))
    })
}

/// Prints the figures as they come. The contract must hold, and of each trial there must be the points
/// that `minimums` has, tried and left out: each of its lines is `test | operation × model | points`.
pub(crate) fn hold(test: &str, minimums: &str, figures: impl IntoIterator<Item = Figures>) {
    let figures = printed(test, figures);
    assert!(
        figures.iter().all(Figures::hold),
        "the contract does not hold"
    );
    let points = figures
        .iter()
        .map(|one| (one.name.clone(), one.all_points()));
    counted(test, minimums, points.collect());
}

/// The same, for trials that are counted together, since of each there is but a sample: the line's middle
/// has their number. One unknown in a hundred is allowed of all of them.
pub(crate) fn hold_together(
    test: &str,
    minimums: &str,
    figures: impl IntoIterator<Item = Figures>,
) {
    let figures = printed(test, figures);
    let sum = |of: fn(&Figures) -> u64| figures.iter().map(of).sum::<u64>();
    let wrong = sum(|one| one.wrong_ends + one.false_lefts + one.not_usable);
    assert_eq!(wrong, 0, "the contract does not hold");
    let (points, unknowns) = (sum(|one| one.points), sum(|one| one.unknowns));
    println!(
        "{test} | {} trials | {points} points, {unknowns} unknowns",
        figures.len()
    );
    assert!(unknowns * 100 <= points, "{unknowns} unknowns");
    let trials = figures.len().to_string();
    counted(test, minimums, vec![(trials, sum(Figures::all_points))]);
}

/// Prints the figures as they come. Of none may more be left out than the sample leaves out.
fn printed(test: &str, figures: impl IntoIterator<Item = Figures>) -> Vec<Figures> {
    println!("operation × model: wrong ends / false lefts / not usable / unknowns");
    let printed = |figure: &Figures| {
        println!("{test} | {figure}");
        match is_long() {
            true => assert_eq!(figure.left_out, 0, "{}", figure.name),
            // A cancel alone is tried at each instant.
            false => assert!(
                figure.points > u64::from(figure.commands) * 3,
                "{}",
                figure.name
            ),
        }
    };
    figures.into_iter().inspect(printed).collect()
}

/// No fewer points than `minimums` has, and of the same trials. With `ESTOP_RECORD` its lines are printed
/// instead: `just points` writes them.
fn counted(test: &str, minimums: &str, points: Vec<(String, u64)>) {
    if is_recorded() {
        for (name, points) in points {
            println!("recorded: {test} | {name} | {points}");
        }
        return;
    }
    let lines = minimums.lines().filter(|line| !line.starts_with('#'));
    let lines = lines.map(|line| line.split(" | ").collect::<Vec<_>>());
    let recorded = lines.filter(|line| line[0] == test);
    let recorded = recorded.map(|line| {
        let points = line[2].parse::<u64>().expect("a number");
        (line[1].to_owned(), points)
    });
    let trials = points.len();
    let (recorded, points) = (BTreeMap::from_iter(recorded), BTreeMap::from_iter(points));
    assert_eq!(points.len(), trials, "two trials of {test} have one name");
    let names = |of: &BTreeMap<String, u64>| of.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&points), names(&recorded), "trials of {test}");
    let fewer = |one: &(&String, &u64)| one.1 < &recorded[one.0];
    let fewer = points.iter().filter(fewer).collect::<Vec<_>>();
    assert!(
        fewer.is_empty(),
        "{test} has fewer points than recorded (`just points` records them anew): {fewer:#?}"
    );
}
