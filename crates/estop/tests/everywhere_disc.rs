//! Cancel everywhere, for every operation on discs but the burn, on the profiles where it exists.
//! Prints the table of figures, and compares the numbers of points with those of
//! `everywhere_disc.minimums`.
//!
//! With `ESTOP_LONG` set every pair of points is tried; without it, one in twenty.

mod disc_trials;

use disc_trials::{COMPARED, DiscTrial, Operation, Prepared};
use estop::{
    mmc::{Closing, Extent, Formatting},
    sim::{
        drive::Medium,
        everywhere::{Figures, Pairs, everywhere},
    },
};

/// The least numbers of points: each line is `operation × medium | points`.
const MINIMUMS: &str = include_str!("everywhere_disc.minimums");

/// Blocks of a small disc.
const CAPACITY: u32 = 512;

/// What is tried of the pairs.
fn pairs() -> Pairs {
    match std::env::var_os("ESTOP_LONG") {
        Some(_) => Pairs::All,
        None => Pairs::Sampled {
            one_in: 20,
            seed: 7,
        },
    }
}

fn hold(trials: impl IntoIterator<Item = DiscTrial>) {
    println!("operation × medium: wrong ends / false lefts / not usable / unknowns");
    let figures = trials.into_iter().map(|trial| everywhere(&trial, pairs()));
    let figures = figures.inspect(|figure| println!("{figure}"));
    let figures = figures.collect::<Vec<_>>();
    assert!(
        figures.iter().all(Figures::hold),
        "the contract does not hold"
    );
    if std::env::var_os("ESTOP_PRINT").is_some() {
        return;
    }
    let lines = MINIMUMS.lines().filter(|line| !line.starts_with('#'));
    let least = lines.filter_map(|line| line.split_once(" | "));
    let least = least.collect::<std::collections::BTreeMap<_, _>>();
    for Figures { name, points, .. } in &figures {
        let least = least.get(name.as_str());
        let least = least.unwrap_or_else(|| panic!("no minimum for {name}"));
        let least = least.parse::<u64>().expect("a number");
        assert!(*points >= least, "{name}: {points} points, and not {least}");
    }
}

#[test]
fn blank() {
    let media = [Medium::CdRw, Medium::DvdRw];
    hold(media.into_iter().flat_map(|medium| {
        [Extent::Quick, Extent::Full].map(|extent| {
            let disc = Prepared::written(medium, CAPACITY, 320);
            DiscTrial::new(Operation::Erase(extent), disc)
        })
    }));
}

#[test]
fn zeros() {
    let media = [
        Medium::DvdPlusRw,
        Medium::DvdRam,
        Medium::DvdRwOverwrite,
        Medium::BdRe,
    ];
    hold(media.into_iter().flat_map(|medium| {
        [Extent::Quick, Extent::Full].map(|extent| {
            let disc = Prepared::written(medium, CAPACITY / 2, CAPACITY / 2);
            DiscTrial::new(Operation::Erase(extent), disc)
        })
    }));
}

#[test]
fn format() {
    let written = [
        Medium::DvdPlusRw,
        Medium::DvdRam,
        Medium::DvdRwOverwrite,
        Medium::DvdRw,
        Medium::BdRe,
    ];
    let written = written.into_iter().flat_map(|medium| {
        [Formatting::Quick, Formatting::Full].map(|how| {
            let disc = Prepared::written(medium, CAPACITY / 2, CAPACITY / 2 - 96);
            DiscTrial::new(Operation::Format(how), disc)
        })
    });
    let blank = [Formatting::Full, Formatting::PseudoOverwrite].map(|how| {
        let disc = Prepared::blank(Medium::BdR, CAPACITY);
        DiscTrial::new(Operation::Format(how), disc)
    });
    hold(written.chain(blank));
}

#[test]
fn compare() {
    let media = [Medium::CdR, Medium::DvdPlusR, Medium::DvdRam, Medium::BdR];
    hold(media.map(|medium| {
        let disc = Prepared::written(medium, CAPACITY, COMPARED + 20);
        DiscTrial::new(Operation::Compare, disc)
    }));
}

#[test]
fn finalise() {
    let media = [
        Medium::CdR,
        Medium::CdRw,
        Medium::DvdR,
        Medium::DvdRw,
        Medium::DvdPlusR,
        Medium::DvdPlusRw,
        Medium::DvdRwOverwrite,
        Medium::BdR,
    ];
    hold(media.into_iter().flat_map(|medium| {
        [Closing::CloseSession, Closing::Finalise].map(|closing| {
            let disc = Prepared::open(medium, CAPACITY, 304);
            DiscTrial::new(Operation::Finalise(closing), disc)
        })
    }));
}
