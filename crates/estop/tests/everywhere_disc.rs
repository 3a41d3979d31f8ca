//! Cancel everywhere, for every operation on discs but the burn, on the profiles where it exists.
//! Prints the table of figures, and compares the numbers of points with those of
//! `everywhere_disc.minimums`.
//!
//! With `ESTOP_LONG` set every pair of points is tried; without it one in ten, as `ESTOP_SEED` picks:
//! what it leaves out is counted.

mod disc_trials;
mod everywhere_support;

use disc_trials::{COMPARED, DiscTrial, Operation, Prepared};
use estop::{
    mmc::{Closing, Extent, Formatting},
    sim::{
        drive::{Medium, Quirk},
        everywhere::everywhere,
    },
};
use everywhere_support::pairs;

/// The numbers of points.
const MINIMUMS: &str = include_str!("everywhere_disc.minimums");

/// Blocks of a small disc.
const CAPACITY: u32 = 512;

fn hold(test: &str, trials: impl IntoIterator<Item = DiscTrial>) {
    let figures = trials.into_iter();
    let figures = figures.map(|trial| everywhere(&trial, pairs()));
    everywhere_support::hold(test, MINIMUMS, figures);
}

#[test]
fn blank() {
    let media = [Medium::CdRw, Medium::DvdRw];
    hold(
        "blank",
        media.into_iter().flat_map(|medium| {
            [Extent::Quick, Extent::Full].map(|extent| {
                let disc = Prepared::written(medium, CAPACITY, 320);
                DiscTrial::new(Operation::Erase(extent), disc)
            })
        }),
    );
}

#[test]
fn zeros() {
    let media = [
        Medium::DvdPlusRw,
        Medium::DvdRam,
        Medium::DvdRwOverwrite,
        Medium::BdRe,
    ];
    hold(
        "zeros",
        media.into_iter().flat_map(|medium| {
            [Extent::Quick, Extent::Full].map(|extent| {
                let disc = Prepared::written(medium, CAPACITY / 2, CAPACITY / 2);
                DiscTrial::new(Operation::Erase(extent), disc)
            })
        }),
    );
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
    hold("format", written.chain(blank));
}

#[test]
fn compare() {
    let media = [Medium::CdR, Medium::DvdPlusR, Medium::DvdRam, Medium::BdR];
    hold(
        "compare",
        media.map(|medium| {
            let disc = Prepared::written(medium, CAPACITY, COMPARED + 20);
            DiscTrial::new(Operation::Compare, disc)
        }),
    );
}

/// What is read through is settled by what reads back, and stays as it was.
#[test]
fn examine() {
    let media = [Medium::CdR, Medium::DvdR, Medium::DvdPlusR, Medium::BdR];
    hold(
        "examine",
        media.map(|medium| {
            let disc = Prepared::written(medium, CAPACITY, COMPARED);
            DiscTrial::new(Operation::Examine, disc)
        }),
    );
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
    hold(
        "finalise",
        media.into_iter().flat_map(|medium| {
            [Closing::CloseSession, Closing::Finalise].map(|closing| {
                let disc = Prepared::open(medium, CAPACITY, 304);
                DiscTrial::new(Operation::Finalise(closing), disc)
            })
        }),
    );
}

/// A track that a loss of power cut off is repaired where the medium knows that, and closed.
#[test]
fn finalise_damaged() {
    let media = [Medium::DvdR, Medium::DvdRw, Medium::DvdPlusR, Medium::BdR];
    hold(
        "finalise_damaged",
        media.map(|medium| {
            let disc = Prepared::cut_off(medium, CAPACITY, 320);
            DiscTrial::new(Operation::Finalise(Closing::CloseSession), disc)
        }),
    );
}

#[test]
fn quirks() {
    let trials = [Quirk::NoImmed, Quirk::ReadyTooEarly]
        .into_iter()
        .flat_map(|quirk| {
            let (cd, dvd) = (
                Prepared::written(Medium::CdRw, CAPACITY, 320).with(quirk),
                Prepared::written(Medium::DvdPlusRw, CAPACITY / 2, CAPACITY / 2).with(quirk),
            );
            let open = Prepared::open(Medium::DvdPlusR, CAPACITY, 304).with(quirk);
            [
                DiscTrial::new(Operation::Erase(Extent::Full), cd),
                DiscTrial::new(Operation::Erase(Extent::Full), dvd.clone()),
                DiscTrial::new(Operation::Format(Formatting::Full), dvd),
                DiscTrial::new(Operation::Finalise(Closing::CloseSession), open),
            ]
        });
    hold("quirks", trials);
}
