//! Cancel everywhere, for burns on every recordable medium. Prints the table of figures, and compares
//! the numbers of points with those of `everywhere_burn.minimums`.
//!
//! With `ESTOP_LONG` set every pair of points is tried; without it one in ten, as `ESTOP_SEED` picks:
//! what it leaves out is counted.

mod disc_common;
mod everywhere_support;

use disc_common::{Before, DiscTrial, Kind};
use estop::{
    mmc::{Closing, Mode, OnCancel},
    sim::{
        drive::{Medium, Quirk},
        everywhere::everywhere,
    },
};
use everywhere_support::pairs;

/// The numbers of points.
const MINIMUMS: &str = include_str!("everywhere_burn.minimums");

fn hold(test: &str, kinds: &[Kind]) {
    let trials = kinds.iter().map(|kind| DiscTrial::new(kind.clone()));
    let figures = trials.map(|trial| everywhere(&trial, pairs()));
    everywhere_support::hold(test, MINIMUMS, figures);
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

/// Formatted so that its blocks can be written over in appearance: a track is closed, and the session
/// stays open.
#[test]
fn bd_r_pseudo_overwrite() {
    let over = |kind| Kind {
        pseudo_overwrite: true,
        ..kind
    };
    let kinds = with_resume(Medium::BdR).into_iter().map(over);
    hold("bd_r_pseudo_overwrite", &kinds.collect::<Vec<_>>());
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

/// WRITEs of 128 KiB; a drive that does not tell of its buffer gets shorter ones.
#[test]
fn long_writes() {
    let long = |kind: Kind| Kind {
        long_writes: true,
        blocks: 64 * 6 + 3,
        ..kind
    };
    let mut kinds = with_resume(Medium::DvdPlusR);
    kinds.extend(anywhere(Medium::BdRe));
    kinds.extend(at_once(Medium::DvdR));
    kinds.push(Kind {
        quirks: vec![Quirk::NoBufferCapacity],
        ..Kind::of(Medium::DvdPlusR)
    });
    hold(
        "long_writes",
        &kinds.into_iter().map(long).collect::<Vec<_>>(),
    );
}

/// What drives do beside the standard, and a burn lives with.
#[test]
fn quirks() {
    let harmless = [
        Quirk::ReadyTooEarly,
        Quirk::LongWriteStorms,
        Quirk::NoImmed,
        Quirk::NoBufferCapacity,
        Quirk::WritesWait,
        Quirk::SpeedIgnored,
        Quirk::NoOpc,
        Quirk::SaysBlank,
        Quirk::OpenUnreadable,
    ];
    let kinds = harmless.map(|quirk| Kind {
        quirks: vec![quirk],
        ..Kind::of(Medium::DvdPlusR)
    });
    hold("quirks", &kinds);
}
