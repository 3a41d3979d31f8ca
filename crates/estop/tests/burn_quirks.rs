//! Drives that fail their owners: a burn on each ends failed, and says what is left.

mod disc_common;

use std::time::Duration;

use disc_common::{DiscTrial, Image, Kind, looked, planned, run};
use estop::{
    Error, Outcome, Stop,
    mmc::{self, Closing, Left, Meter, Mode, OnCancel, Plan, State},
    sim::{
        drive::{Drive, Medium, Model, Quirk},
        everywhere::{Pairs, Trial as _, everywhere},
    },
};

const MEDIA: [Medium; 8] = [
    Medium::CdR,
    Medium::DvdR,
    Medium::DvdPlusR,
    Medium::DvdPlusRw,
    Medium::DvdRam,
    Medium::DvdRwOverwrite,
    Medium::BdR,
    Medium::BdRe,
];

/// A burn on a drive with this quirk; what it left is true.
fn burned(medium: Medium, quirk: Quirk) -> (Outcome<Left>, Drive) {
    let kind = Kind {
        quirks: vec![quirk],
        ..Kind::of(medium)
    };
    let trial = DiscTrial::new(kind);
    let (mut drive, mut log) = trial.fresh();
    let _intent = trial.intent(&mut drive);
    let job = estop::Job::cancellable(1, "test", "sim");
    job.gate().begin().expect("nobody asked");
    let outcome = trial.work(&mut drive, &job, &mut log);
    if outcome.left != Left::Unknown {
        trial
            .is_true(&drive, &outcome.left)
            .unwrap_or_else(|why| panic!("{medium}, {quirk}: {outcome:?}, but {why}"));
    }
    (outcome, drive)
}

fn error(outcome: &Outcome<Left>) -> &mmc::Error {
    match &outcome.result {
        Err(Stop::Failed(Error::Disc(error))) => error,
        _ => panic!("not failed: {outcome:?}"),
    }
}

/// Every WRITE is GOOD, and the disc stays blank: the end does not say that it is burned.
#[test]
fn all_good_but_blank() {
    for medium in MEDIA {
        let (outcome, _) = burned(medium, Quirk::AllGoodButBlank);
        let error = error(&outcome);
        println!("{medium}: {error}: {:?}", outcome.left);
        assert!(!matches!(outcome.left, Left::Burned { .. }));
    }
    for medium in [Medium::CdR, Medium::CdRw, Medium::DvdR] {
        let kind = Kind {
            mode: Mode::AtOnce,
            closing: Closing::Finalise,
            ..Kind::of(medium)
        };
        let mut drive = Drive::new(Model::small(medium, 4096).with(Quirk::AllGoodButBlank));
        let image = Image::new(1, 320);
        let plan = Plan::Burn(planned(&kind, &mut drive, &image));
        let (outcome, _) = run(&plan, &mut drive, &image);
        println!("{medium}, at once: {}: {:?}", error(&outcome), outcome.left);
        assert!(!matches!(outcome.left, Left::Burned { .. }));
    }
}

/// Faster than any disc turns: what reads back, if need be once it is closed, is believed and said to
/// be odd; what does not is no burn.
#[test]
fn faster_than_any_disc_turns() {
    let burned = |medium: Medium, closing: Closing| {
        let mut drive = Drive::new(Model {
            speeds_kbps: vec![5_000_000],
            latency: Duration::from_micros(10),
            settling: Duration::from_millis(1),
            buffer_bytes: 2 << 20,
            ..Model::small(medium, 32_768)
        });
        let kind = Kind {
            closing,
            ..Kind::of(medium)
        };
        let (image, meter) = (Image::new(1, 24_000), Meter::default());
        let plan = Plan::Burn(planned(&kind, &mut drive, &image));
        let job = estop::Job::cancellable(1, "test", "sim");
        job.gate().begin().expect("nobody asked");
        let log = &mut estop::sim::Journal::default();
        let outcome = plan.run(&mut drive, &mut image.clone(), &job, log, &meter);
        (outcome, meter.get().findings)
    };
    for medium in MEDIA {
        let (outcome, findings) = burned(medium, Closing::CloseSession);
        assert!(outcome.result.is_ok(), "{medium}: {outcome:?}");
        assert!(matches!(outcome.left, Left::Burned { .. }), "{medium}");
        assert_eq!(findings.len(), 1, "{medium}: {findings:?}");
        assert!(
            findings[0].contains("no disc turns so fast"),
            "{findings:?}"
        );
    }
    // A CD cannot be read before its session is closed.
    let (outcome, findings) = burned(Medium::CdR, Closing::KeepOpen);
    assert!(
        matches!(error(&outcome), mmc::Error::TooFast { .. }),
        "{outcome:?}"
    );
    assert!(!matches!(outcome.left, Left::Burned { .. }), "{outcome:?}");
    assert_eq!(findings, [""; 0]);
}

/// Closed, and without room for another session: it takes nothing more, and nothing is wrong with it.
#[test]
fn a_full_disc_is_not_damaged() {
    for medium in [
        Medium::CdR,
        Medium::DvdR,
        Medium::DvdPlusR,
        Medium::DvdPlusRDl,
        Medium::BdR,
    ] {
        let mut drive = Drive::new(Model::small(medium, 4096));
        let blocks = looked(&mut drive).free_blocks;
        let image = Image::new(1, blocks);
        let plan = Plan::Burn(planned(&Kind::of(medium), &mut drive, &image));
        let (outcome, _) = run(&plan, &mut drive, &image);
        assert!(outcome.result.is_ok(), "{medium}: {outcome:?}");
        let disc = looked(&mut drive);
        assert_eq!(disc.next_writable, None, "{medium}");
        assert_eq!(disc.state, State::Finalised, "{medium}");
    }
}

/// Nothing is told of what was written, and none of it can be read before its session is closed, as
/// with tgt: whatever stops the burn, the end does not say that the disc is untouched, or holds
/// anything.
#[test]
fn a_disc_that_says_blank_and_is_not_read() {
    for medium in [Medium::DvdPlusR, Medium::BdR, Medium::DvdR] {
        let trial = DiscTrial::new(Kind {
            quirks: vec![Quirk::SaysBlank, Quirk::OpenUnreadable],
            ..Kind::of(medium)
        });
        let (one_in, seed) = (20, 5);
        let figures = everywhere(&trial, Pairs::Sampled { one_in, seed });
        println!("{figures}");
        assert_eq!((figures.wrong_ends, figures.false_lefts), (0, 0));
        assert!(figures.unknowns > 0);
    }
}

#[test]
fn a_short_residue_is_a_failure() {
    for medium in MEDIA {
        let (outcome, _) = burned(medium, Quirk::ShortResidue);
        assert!(
            matches!(error(&outcome), mmc::Error::Short { .. }),
            "{medium}"
        );
        println!("{medium}: {:?}", outcome.left);
    }
}

#[test]
fn a_deferred_error_is_a_failure() {
    for medium in MEDIA {
        let (outcome, _) = burned(medium, Quirk::DeferredError);
        assert_eq!(error(&outcome).code(), Some(0x03_0C00), "{medium}");
        println!("{medium}: {:?}", outcome.left);
    }
}

#[test]
fn power_lost_in_the_middle() {
    for medium in MEDIA {
        let (outcome, _) = burned(medium, Quirk::PowerLossMidTrack);
        assert_eq!(error(&outcome).code(), Some(0x06_2900), "{medium}");
        println!("{medium}: {:?}", outcome.left);
    }
}

#[test]
fn the_tray_is_opened_in_the_middle() {
    for medium in MEDIA {
        let (outcome, _) = burned(medium, Quirk::TrayOpenedMidBurn);
        assert!(!matches!(outcome.left, Left::Burned { .. }), "{medium}");
        println!("{medium}: {:?}", outcome.left);
    }
}

/// A drive that does not know how to announce refuses before anything is written.
#[test]
fn at_once_is_refused_at_its_announcement() {
    for medium in [Medium::CdR, Medium::DvdR] {
        let kind = Kind {
            mode: Mode::AtOnce,
            closing: Closing::Finalise,
            ..Kind::of(medium)
        };
        let mut drive = Drive::new(Model::small(medium, 4096).with(Quirk::SaoRefusedAtReserve));
        let image = Image::new(1, 320);
        let plan = Plan::Burn(planned(&kind, &mut drive, &image));
        let (outcome, _) = run(&plan, &mut drive, &image);
        assert_eq!(error(&outcome).code(), Some(0x05_2000));
        assert_eq!(outcome.left, Left::Untouched);
        assert!(drive.truth().is_blank());
    }
}

/// The last blocks before the next writable address are not what was written: it is not resumed.
#[test]
fn a_tail_that_differs_is_not_resumed() {
    let kind = Kind {
        quirks: vec![Quirk::TailDiffers],
        ..Kind::of(Medium::DvdPlusR)
    };
    let trial = DiscTrial::new(kind);
    let (mut drive, _) = trial.fresh();
    let left = trial.stopped_after(&mut drive, 40);
    trial.is_true(&drive, &left).expect("true");
    assert!(matches!(left, Left::Ended { .. }), "{left:?}");
}

/// What a medium does not admit is refused when it is planned.
#[test]
fn refused_at_once() {
    let cases = [
        (Medium::DvdPlusR, OnCancel::Fill, Mode::Auto),
        (Medium::DvdPlusRw, OnCancel::Close, Mode::Auto),
        (Medium::CdR, OnCancel::Close, Mode::AtOnce),
        (Medium::BdR, OnCancel::Stop, Mode::AtOnce),
    ];
    for (medium, on_cancel, mode) in cases {
        let kind = Kind {
            on_cancel,
            mode,
            ..Kind::of(medium)
        };
        let mut drive = Drive::new(Model::small(medium, 4096));
        let plan = planned(&kind, &mut drive, &Image::new(1, 320));
        let error = plan.validate().expect_err("refused");
        println!("{error}");
    }
    let mut drive = Drive::new(Model::small(Medium::DvdPlusR, 4096));
    let plan = planned(
        &Kind::of(Medium::DvdPlusR),
        &mut drive,
        &Image::new(1, 4097),
    );
    let needs_blocks = 4112;
    let free_blocks = 4096;
    let too_big = mmc::Error::TooBig {
        needs_blocks,
        free_blocks,
    };
    assert_eq!(plan.validate(), Err(too_big));
    assert_eq!(looked(&mut drive).free_blocks, 4096);
}
