//! Cancel everywhere, for burns on every recordable medium. Prints the table of figures, and compares
//! the numbers of points with those of `everywhere_burn.minimums`.
//!
//! With `ESTOP_LONG` set every pair of points is tried; without it one in some, as `ESTOP_SEED` picks.

mod disc_common;

use disc_common::{Before, DiscTrial, Kind};
use estop::{
    mmc::{Closing, Mode, OnCancel},
    sim::{
        drive::Medium,
        everywhere::{Figures, Pairs, everywhere},
    },
};

/// Of the pairs of points of a burn one in so many is tried: there are some ten thousand.
const ONE_IN: u64 = 40;

fn pairs() -> Pairs {
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

/// The least numbers of points: each line is `test | operation × model | points`.
const MINIMUMS: &str = include_str!("everywhere_burn.minimums");

fn hold(test: &str, kinds: &[Kind]) {
    println!("operation × model: wrong ends / false lefts / not usable / unknowns");
    let figures = kinds.iter().map(|kind| {
        let figures = everywhere(&DiscTrial::new(kind.clone()), pairs());
        println!("{figures}");
        figures
    });
    let figures = figures.collect::<Vec<_>>();
    assert!(
        figures.iter().all(Figures::hold),
        "the contract does not hold"
    );
    let lines = MINIMUMS.lines().filter(|line| !line.starts_with('#'));
    let lines = lines.map(|line| line.split(" | ").collect::<Vec<_>>());
    let mut least = lines
        .filter(|line| line[0] == test)
        .map(|line| (line[1], line[2].parse::<u64>().expect("a number")))
        .collect::<Vec<_>>();
    for figure in figures {
        let at = least.iter().position(|(name, _)| *name == figure.name);
        let at = at.unwrap_or_else(|| panic!("no minimum for {test} | {}", figure.name));
        let (name, points) = least.remove(at);
        let is = figure.points;
        assert!(is >= points, "{name}: {is} points, and not {points}");
    }
    assert!(least.is_empty(), "not tried any more: {least:?}");
}

/// A usual burn, then the same closed when it is cancelled, finalised, and as another session.
fn sequential(medium: Medium) -> Vec<Kind> {
    let usual = Kind::of(medium);
    vec![
        usual.clone(),
        Kind {
            on_cancel: OnCancel::Close,
            ..usual.clone()
        },
        Kind {
            closing: Closing::Finalise,
            ..usual.clone()
        },
        Kind {
            before: Before::Session,
            ..usual
        },
    ]
}

fn resumed(medium: Medium) -> Kind {
    Kind {
        before: Before::Half,
        ..Kind::of(medium)
    }
}

fn with_resume(medium: Medium) -> Vec<Kind> {
    let mut kinds = sequential(medium);
    kinds.push(resumed(medium));
    kinds
}

fn anywhere(medium: Medium) -> Vec<Kind> {
    let over = Kind {
        before: Before::Session,
        ..Kind::of(medium)
    };
    vec![Kind::of(medium), over, resumed(medium)]
}

fn at_once(medium: Medium) -> Vec<Kind> {
    let usual = Kind {
        mode: Mode::AtOnce,
        closing: Closing::Finalise,
        ..Kind::of(medium)
    };
    let fill = Kind {
        on_cancel: OnCancel::Fill,
        ..usual.clone()
    };
    vec![usual, fill]
}

#[test]
fn dvd_plus_r() {
    hold("dvd_plus_r", &with_resume(Medium::DvdPlusR));
}

#[test]
fn dvd_plus_r_dl() {
    hold("dvd_plus_r_dl", &with_resume(Medium::DvdPlusRDl));
}

#[test]
fn bd_r() {
    hold("bd_r", &with_resume(Medium::BdR));
}

#[test]
fn dvd_r() {
    hold("dvd_r", &with_resume(Medium::DvdR));
}

#[test]
fn dvd_rw() {
    hold("dvd_rw", &with_resume(Medium::DvdRw));
}

#[test]
fn dvd_plus_rw() {
    hold("dvd_plus_rw", &anywhere(Medium::DvdPlusRw));
}

#[test]
fn dvd_ram() {
    hold("dvd_ram", &anywhere(Medium::DvdRam));
}

#[test]
fn dvd_rw_overwrite() {
    hold("dvd_rw_overwrite", &anywhere(Medium::DvdRwOverwrite));
}

#[test]
fn bd_re() {
    hold("bd_re", &anywhere(Medium::BdRe));
}

#[test]
fn cd_r() {
    hold("cd_r", &sequential(Medium::CdR));
}

#[test]
fn cd_rw() {
    hold("cd_rw", &sequential(Medium::CdRw));
}

#[test]
fn session_at_once() {
    let mut kinds = at_once(Medium::CdR);
    kinds.extend(at_once(Medium::CdRw));
    hold("session_at_once", &kinds);
}

#[test]
fn disc_at_once() {
    let mut kinds = at_once(Medium::DvdR);
    kinds.extend(at_once(Medium::DvdRw));
    hold("disc_at_once", &kinds);
}

#[test]
fn simulated() {
    let kinds = [Medium::CdR, Medium::DvdR].map(|medium| Kind {
        simulate: true,
        ..Kind::of(medium)
    });
    hold("simulated", &kinds);
}
