//! The two levels of IMAPI: sections of blocks, and whole burns.

mod disc_common;

use disc_common::{Image, looked, run};
use estop::{
    By, Cancel, How, Job,
    contract::imapi::write_engine::SectionState,
    mmc::{
        ClosePolicy, Closing, DiscWriter, Eraser, Extent, Left, Meter, Plan, Source as _,
        WriteEngine, media_state,
    },
    sim::{
        Journal,
        drive::{Drive, Medium, Model},
    },
};

fn job() -> Job<Left> {
    Job::cancellable(1, "test", "sim")
}

/// Two sections, one after the other, in one track.
#[test]
fn sections_follow_each_other() {
    let mut drive = Drive::new(Model::small(Medium::DvdPlusR, 4096));
    let engine = WriteEngine::default();
    assert_eq!(engine.section_state(), SectionState::NeverCalled);
    let mut at = 0;
    for seed in 1..3 {
        let mut image = Image::new(seed, 64);
        let plan = WriteEngine::section(looked(&mut drive), image.input(), at).expect("it fits");
        let log = &mut Journal::default();
        let end = engine.write_section(&mut drive, &mut image, &job(), log, &plan);
        assert!(matches!(end.how, How::Completed), "{end:?}");
        for block in 0..64 {
            assert_eq!(drive.truth().block(at + block), Some(image.block(block)));
        }
        at += 64;
        assert_eq!(engine.reading().last_written_lba, Some(at - 1));
    }
    assert_eq!(drive.truth().open_track(), Some((0, 128)));
    assert_eq!(engine.section_state(), SectionState::Ended);
}

/// A cancel before the section has begun asks nothing of it.
#[test]
fn not_begun_is_told_apart() {
    let engine = WriteEngine::default();
    let by = || By::new("test", "now", 1);
    let answer = engine.cancel(by());
    assert_eq!(
        answer,
        (SectionState::NeverCalled, Cancel::NothingInProgress)
    );
    let mut drive = Drive::new(Model::small(Medium::BdRe, 4096));
    let mut image = Image::new(1, 32);
    let plan = WriteEngine::section(looked(&mut drive), image.input(), 64).expect("anywhere");
    let log = &mut Journal::default();
    let end = engine.write_section(&mut drive, &mut image, &job(), log, &plan);
    assert!(matches!(end.how, How::Completed), "{end:?}");
    assert_eq!(drive.truth().block(64), Some(image.block(0)));
    let answer = engine.cancel(by());
    assert_eq!(answer, (SectionState::Ended, Cancel::NothingInProgress));
}

#[test]
fn a_disc_is_described_as_imapi_does() {
    let mut drive = Drive::new(Model::small(Medium::DvdPlusR, 4096));
    let _disc = looked(&mut drive);
    let writer = DiscWriter::look(&mut drive).expect("a disc");
    assert_eq!(writer.media_state(), media_state::BLANK);
    assert_eq!((writer.media_type(), writer.total_sectors()), (6, 4096));
    assert_eq!(writer.start_of_previous_session(), None);
    assert!(
        writer
            .speeds()
            .first()
            .is_some_and(|speed| speed.write_kb_per_s > 20_000)
    );
    let open = ClosePolicy {
        no_consumer_compatibility: true,
        ..ClosePolicy::default()
    };
    let mut image = Image::new(1, 99);
    assert_eq!(
        writer.closing(ClosePolicy::default(), 99),
        Closing::Finalise
    );
    assert_eq!(writer.closing(open, 4095), Closing::Finalise);
    let plan = Plan::Burn(writer.plan(image.input(), open));
    let end = job().run(&mut Journal::default(), |job, log| {
        plan.run(&mut drive, &mut image, job, log, &Meter::default())
    });
    assert!(matches!(end.how, How::Completed), "{end:?}");
    let writer = DiscWriter::look(&mut drive).expect("a disc");
    assert_eq!(writer.media_state(), media_state::APPENDABLE);
    assert_eq!(writer.start_of_previous_session(), Some(0));
    assert_eq!(writer.last_of_previous_session(), Some(111));
    assert!(
        writer
            .next_writable_address()
            .is_some_and(|next| next > 111)
    );
    assert_eq!(image.blocks(), 99);
}

#[test]
fn an_eraser_says_whether_and_for_how_long() {
    let media = [
        (Medium::CdR, 2, None),
        (Medium::CdRw, 3, Some(false)),
        (Medium::DvdRw, 10, Some(false)),
        (Medium::DvdRam, 5, Some(true)),
        (Medium::BdR, 18, None),
    ];
    for (medium, media_type, stoppable) in media {
        let mut drive = Drive::new(Model::small(medium, 1024));
        let _ready = looked(&mut drive);
        let eraser = Eraser::look(&mut drive).expect("a disc");
        assert_eq!(eraser.media_type(), media_type, "{medium}");
        assert_eq!(eraser.can_erase().is_ok(), stoppable.is_some(), "{medium}");
        let Some(stoppable) = stoppable else {
            let why = eraser.plan(None).expect_err("written once").to_string();
            assert!(why.contains("cannot be erased"), "{why}");
            continue;
        };
        let quick = eraser.plan(Some(Extent::Quick)).expect("erasable");
        let full = eraser.plan(Some(Extent::Full)).expect("erasable");
        assert_eq!(quick.stoppable().is_ok(), stoppable, "{medium}");
        assert!(!eraser.takes(&full).is_zero(), "{medium}");
        let image = Image::new(1, 16);
        let (outcome, _) = run(&Plan::Erase(full), &mut drive, &image);
        assert_eq!(outcome.left, Left::Blank, "{medium}");
        assert!(outcome.result.is_ok(), "{medium}");
    }
}
