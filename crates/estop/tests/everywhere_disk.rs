//! Cancel everywhere, for every operation on disks. Prints the table of figures, and compares the
//! numbers of points with those of `everywhere_disk.minimums`.
//!
//! With `ESTOP_LONG` set every pair of points is tried; without it, of the operations with most of
//! them one in ten, as `ESTOP_SEED` picks.

mod common;
mod everywhere_support;

use common::{DiskTrial, MIB, small};
use estop::{
    disk::Extent,
    sim::{
        Content, Model,
        everywhere::{Figures, Pairs, every_answer, everywhere},
    },
};
use everywhere_support::pairs;

fn models() -> Vec<Model> {
    let bad = vec![Extent::new(MIB / 2 + 4096, 4096)];
    vec![
        small("512"),
        Model {
            sector_bytes: 4096,
            ..small("4Kn")
        },
        Model {
            bad,
            ..small("512, a bad sector")
        },
        Model {
            bad: vec![Extent::new(MIB / 2, 4096)],
            ..small("512, a bad signature")
        },
        Model {
            content: Content::Zeros,
            ..small("512, zeros")
        },
    ]
}

fn all(trial: fn(Model) -> DiskTrial) -> Vec<Figures> {
    models()
        .into_iter()
        .map(|model| everywhere(&trial(model), Pairs::All))
        .collect()
}

/// The numbers of points.
const MINIMUMS: &str = include_str!("everywhere_disk.minimums");

fn hold(test: &str, figures: Vec<Figures>) {
    everywhere_support::hold(test, MINIMUMS, figures);
}

#[test]
fn full_clean() {
    hold("full_clean", all(DiskTrial::full_clean));
}

#[test]
fn full_clean_resumed() {
    hold("full_clean_resumed", all(DiskTrial::full_clean_resumed));
}

#[test]
fn quick_clean() {
    hold("quick_clean", all(DiskTrial::quick_clean));
}

#[test]
fn undo() {
    hold("undo", all(DiskTrial::undo));
}

#[test]
fn verify() {
    hold("verify", all(DiskTrial::verify));
}

fn both_sectors(trial: fn(Model) -> DiskTrial) -> Vec<Figures> {
    let models = [
        small("512"),
        Model {
            sector_bytes: 4096,
            ..small("4Kn")
        },
    ];
    let models = models.map(|model| Model {
        max_request_bytes: 256 * 1024,
        ..model
    });
    models
        .map(|model| everywhere(&trial(model), pairs()))
        .into()
}

#[test]
fn table_write() {
    hold("table_write", both_sectors(DiskTrial::table_write));
}

#[test]
fn table_repair() {
    hold("table_repair", both_sectors(DiskTrial::table_repair));
}

#[test]
fn format_fat() {
    hold("format_fat", both_sectors(DiskTrial::format_fat));
}

#[test]
fn format_exfat() {
    hold("format_exfat", both_sectors(DiskTrial::format_exfat));
}

#[test]
fn format_externally() {
    hold(
        "format_externally",
        both_sectors(DiskTrial::format_externally),
    );
}

#[test]
fn wipe() {
    hold("wipe", both_sectors(DiskTrial::wipe));
}

/// Four chunks: every order of completions with two cancels, and every order of pairs of them with a
/// cancel and a fault.
#[test]
fn every_answer_of_a_disk_of_four_chunks() {
    let tiny = |name, max_in_flight| Model {
        size_bytes: 256 * 1024,
        max_request_bytes: 64 * 1024,
        max_in_flight,
        ..small(name)
    };
    // A chunk that cannot be written is not tried in pieces, each of which would be chosen for.
    let whole = Model {
        physical_bytes: 64 * 1024,
        ..tiny("four whole chunks", 4)
    };
    let (four, two) = (tiny("four chunks", 4), tiny("four chunks, two at once", 2));
    let figures = [
        every_answer(&DiskTrial::full_clean(four.clone()), 2, 0),
        every_answer(&DiskTrial::full_clean(two.clone()), 1, 1),
        every_answer(&DiskTrial::full_clean(whole), 1, 1),
        every_answer(&DiskTrial::verify(four), 2, 0),
        every_answer(&DiskTrial::verify(two), 1, 1),
    ];
    hold("every_answer", figures.into());
}
