//! The simulated drive where things go wrong: quirks, faults, cancels, and whatever may be sent.

use std::time::Duration;

use estop::{
    By, Cancel, Job,
    mmc::{Drive as _, Left},
    scsi::{Answer, Cdb, Command, Data, Failure, Target, Unit},
    sim::{
        Crash, Fault, Instant, Random, Script,
        drive::{Drive, Medium, Model, Quirk, Source, rules},
    },
};

const TEST_UNIT_READY: [u8; 6] = [0; 6];

fn try_send<const N: usize>(
    drive: &mut Drive,
    block: [u8; N],
    data: Data<'_>,
) -> Result<Answer, Failure> {
    drive.send(Command {
        cdb: Cdb::new(block),
        data,
        limit: Duration::from_secs(60),
    })
}

fn code<const N: usize>(drive: &mut Drive, block: [u8; N], data: Data<'_>) -> u32 {
    let answer = try_send(drive, block, data).expect("an answer");
    answer.sense.map_or(0, |sense| sense.code())
}

fn ready(model: Model) -> Drive {
    let mut drive = Drive::new(model);
    assert_eq!(code(&mut drive, TEST_UNIT_READY, Data::None), 0x06_2800);
    drive
}

fn quirky(quirk: Quirk) -> Drive {
    ready(Model::small(Medium::DvdPlusR, 1024).with(quirk))
}

fn write(drive: &mut Drive, lba: u32) -> Result<Answer, Failure> {
    let [a, b, c, d] = lba.to_be_bytes();
    let bytes = [lba as u8 + 1; 16 * 2048];
    try_send(drive, [0x2A, 0, a, b, c, d, 0, 0, 16, 0], Data::Out(&bytes))
}

fn wrote(drive: &mut Drive, lba: u32) -> u32 {
    let answer = write(drive, lba).expect("an answer");
    answer.sense.map_or(0, |sense| sense.code())
}

fn next(drive: &mut Drive) -> u32 {
    let mut data = [0; 48];
    let cdb = [0x52, 1, 0, 0, 0, 1, 0, 0, 48, 0];
    let answer = try_send(drive, cdb, Data::In(&mut data)).expect("an answer");
    assert_eq!(answer.sense, None);
    u32::from_be_bytes([data[12], data[13], data[14], data[15]])
}

const FLUSH: [u8; 10] = [0x35, 0x02, 0, 0, 0, 0, 0, 0, 0, 0];

fn pause(drive: &mut Drive, ms: u64) {
    drive
        .pause(Duration::from_millis(ms), None)
        .expect("a pause");
}

fn again(drive: &mut Drive) {
    for _ in 0..100 {
        if code(drive, TEST_UNIT_READY, Data::None) == 0 {
            return;
        }
        pause(drive, 500);
    }
    panic!("never ready");
}

#[test]
fn names_are_read_as_they_are_printed() {
    for quirk in Quirk::ALL {
        assert_eq!(quirk.to_string().parse(), Ok(quirk));
    }
    for medium in Medium::ALL {
        assert_eq!(medium.to_string().parse(), Ok(medium));
    }
    assert!(
        "dvd"
            .parse::<Medium>()
            .is_err_and(|why| why.contains("dvd+rw"))
    );
}

#[test]
fn rules_without_a_source_are_counted() {
    let all = rules().count();
    let judged = rules().filter(|rule| rule.source == Source::None);
    let judged = judged.map(|rule| rule.name).collect::<Vec<_>>();
    println!(
        "{all} rules, {} without a source: {judged:#?}",
        judged.len()
    );
    assert!(judged.len() * 3 < all, "{} of {all}", judged.len());
}

#[test]
fn ready_too_early() {
    let mut drive = quirky(Quirk::ReadyTooEarly);
    assert_eq!(wrote(&mut drive, 0), 0);
    assert_eq!(code(&mut drive, FLUSH, Data::None), 0);
    assert_eq!(code(&mut drive, TEST_UNIT_READY, Data::None), 0);
    assert_eq!(wrote(&mut drive, 16), 0x02_0408);
}

#[test]
fn long_write_storms() {
    let mut drive = quirky(Quirk::LongWriteStorms);
    let answers = [0; 8].map(|_| wrote(&mut drive, 0));
    assert_eq!(answers[..4], [0x02_0408, 0x02_0408, 0x02_0408, 0]);
}

#[test]
fn a_short_residue() {
    let mut drive = quirky(Quirk::ShortResidue);
    for lba in [0, 16, 32] {
        assert_eq!(wrote(&mut drive, lba), 0);
    }
    let answer = write(&mut drive, 48).expect("an answer");
    assert_eq!((answer.sense, answer.moved_bytes), (None, 4 * 2048));
    assert_eq!(next(&mut drive), 52);
}

#[test]
fn what_is_unknown_or_refused() {
    let reserve = [0x53, 0, 0, 0, 0, 0, 0, 0, 32, 0];
    let mut drive = quirky(Quirk::SaoRefusedAtReserve);
    assert_eq!(code(&mut drive, reserve, Data::None), 0x05_2000);
    let mut drive = quirky(Quirk::NoImmed);
    assert_eq!(code(&mut drive, FLUSH, Data::None), 0x05_2400);
    let mut drive = quirky(Quirk::NoBufferCapacity);
    let cdb = [0x5C, 0, 0, 0, 0, 0, 0, 0, 12, 0];
    assert_eq!(code(&mut drive, cdb, Data::In(&mut [0; 12])), 0x05_2000);
    let mut drive = quirky(Quirk::NoOpc);
    let cdb = [0x54, 1, 0, 0, 0, 0, 0, 0, 0, 0];
    assert_eq!(code(&mut drive, cdb, Data::None), 0x05_2000);
    let mut drive = quirky(Quirk::NoGesn);
    let cdb = [0x4A, 1, 0, 0, 0x10, 0, 0, 0, 8, 0];
    assert_eq!(code(&mut drive, cdb, Data::In(&mut [0; 8])), 0x05_2000);
}

#[test]
fn a_loss_of_power_in_mid_track() {
    let mut drive = quirky(Quirk::PowerLossMidTrack);
    for lba in [0, 16, 32] {
        assert_eq!(wrote(&mut drive, lba), 0);
    }
    assert_eq!(wrote(&mut drive, 48), 0x06_2900);
    again(&mut drive);
    let good = next(&mut drive);
    assert!(good <= 48 && good.is_multiple_of(16));
    assert_eq!(wrote(&mut drive, good), 0);
}

#[test]
fn the_tray_is_opened_in_mid_burn() {
    let mut drive = quirky(Quirk::TrayOpenedMidBurn);
    for lba in [0, 16, 32] {
        assert_eq!(wrote(&mut drive, lba), 0);
    }
    assert_eq!(wrote(&mut drive, 48), 0x02_3A02);
    assert_eq!(code(&mut drive, TEST_UNIT_READY, Data::None), 0x02_3A02);
    assert_eq!(code(&mut drive, [0x1B, 0, 0, 0, 3, 0], Data::None), 0);
    assert_eq!(code(&mut drive, TEST_UNIT_READY, Data::None), 0x02_0401);
    again(&mut drive);
}

#[test]
fn the_tail_differs_until_it_is_closed_or_for_good_when_written_on() {
    let mut stopped = quirky(Quirk::TailDiffers);
    for lba in [0, 16, 32] {
        assert_eq!(wrote(&mut stopped, lba), 0);
    }
    assert_eq!(code(&mut stopped, FLUSH, Data::None), 0);
    again(&mut stopped);
    let read = |drive: &mut Drive, lba: u8| {
        let mut data = [0; 2048];
        let cdb = [0x28, 0, 0, 0, 0, lba, 0, 0, 1, 0];
        assert_eq!(code(drive, cdb, Data::In(&mut data)), 0);
        data[0]
    };
    assert_eq!(read(&mut stopped, 31), 17);
    assert_eq!(read(&mut stopped, 32), !33);
    let mut closed = stopped.clone();
    let cdb = [0x5B, 0, 1, 0, 0, 1, 0, 0, 0, 0];
    assert_eq!(code(&mut closed, cdb, Data::None), 0);
    assert_eq!(read(&mut closed, 32), 33);
    assert_eq!(wrote(&mut stopped, 48), 0);
    assert_eq!(stopped.truth().block(32).map(|block| block[0]), Some(!33));
}

#[test]
fn an_error_comes_after_the_write_was_good() {
    let mut drive = quirky(Quirk::DeferredError);
    for lba in [0, 16, 32] {
        assert_eq!(wrote(&mut drive, lba), 0);
    }
    let answer = write(&mut drive, 48).expect("an answer");
    let sense = answer.sense.expect("sense");
    assert!(sense.deferred);
    assert_eq!((sense.code(), sense.information), (0x03_0C00, Some(32)));
    assert!(next(&mut drive) <= 32);
}

#[test]
fn a_full_buffer_can_wait_and_a_speed_be_ignored() {
    let mut drive = quirky(Quirk::WritesWait);
    for lba in (0..640).step_by(16) {
        assert_eq!(wrote(&mut drive, lba), 0);
    }
    let speed = [0xBB, 0, 0xFF, 0xFF, 0x05, 0x69, 0, 0, 0, 0, 0, 0];
    let took = |mut drive: Drive| {
        assert_eq!(code(&mut drive, speed, Data::None), 0);
        for lba in (0..128).step_by(16) {
            assert_eq!(wrote(&mut drive, lba), 0);
        }
        let before = drive.now();
        assert_eq!(
            code(&mut drive, [0x35, 0, 0, 0, 0, 0, 0, 0, 0, 0], Data::None),
            0
        );
        drive.now().since(before)
    };
    let obeyed = took(ready(Model::small(Medium::DvdPlusR, 1024)));
    let ignored = took(quirky(Quirk::SpeedIgnored));
    assert!(obeyed > ignored, "{obeyed:?} {ignored:?}");
}

#[test]
fn faults_are_answered_and_last_as_they_should() {
    let faulty = |fault| {
        let mut drive = ready(Model::small(Medium::DvdPlusR, 1024));
        drive.follow(Script::planned(vec![], vec![(1, fault)], None, 1));
        assert_eq!(wrote(&mut drive, 0), 0);
        drive
    };
    let mut drive = faulty(Fault::Medium);
    assert_eq!(wrote(&mut drive, 16), 0x03_0C00);
    assert_eq!(wrote(&mut drive, 16), 0);

    let mut drive = faulty(Fault::Stuck);
    let before = drive.now();
    let late = write(&mut drive, 16);
    assert_eq!(late, Err(Failure::Late { limit_ms: 60_000 }));
    assert_eq!(drive.now().since(before), Duration::from_secs(60));

    let mut drive = faulty(Fault::Gone);
    assert!(matches!(write(&mut drive, 16), Err(Failure::Gone(_))));
    assert!(matches!(write(&mut drive, 16), Err(Failure::Gone(_))));
    drive.replug();
    assert_eq!(code(&mut drive, TEST_UNIT_READY, Data::None), 0x06_2900);
    assert_eq!(wrote(&mut drive, 16), 0);

    let mut drive = faulty(Fault::ReadOnly);
    assert_eq!(wrote(&mut drive, 16), 0x07_2700);
    assert_eq!(wrote(&mut drive, 16), 0x07_2700);
}

#[test]
fn a_crash_takes_effect_where_it_is_planned() {
    for (instant, most) in [(Instant::Before, 16), (Instant::During, 32)] {
        for seed in 0..20 {
            let mut drive = ready(Model::small(Medium::DvdPlusR, 1024));
            let crash = Crash {
                at: (1, instant),
                seed,
            };
            drive.follow(Script::planned(vec![], vec![], Some(crash), seed));
            assert_eq!(wrote(&mut drive, 0), 0);
            assert!(matches!(write(&mut drive, 16), Err(Failure::Gone(_))));
            drive.follow(Script::quiet());
            drive.power_cut(seed);
            again(&mut drive);
            assert!(next(&mut drive) <= most);
        }
    }
}

#[test]
fn a_cancel_lands_in_a_pause() {
    for instant in [Instant::Before, Instant::During, Instant::After] {
        let mut drive = Drive::new(Model::small(Medium::DvdPlusR, 1024));
        let job = Job::<Left>::cancellable(1, "me", "sim");
        let script = Script::planned(vec![(0, instant)], vec![], None, 1);
        let asking = job.clone();
        script.on_cancel(move || {
            let answer = asking.cancel(By::new("me", "", 0));
            (answer, asking.stop_bound())
        });
        drive.follow(script.clone());
        let paused = drive.pause(Duration::from_secs(2), Some(job.gate()));
        assert!(paused.is_err());
        assert_eq!(script.answers()[0].answer, Cancel::Accepted);
        let waited = drive.now().since(estop::Micros(0));
        let expected = match instant {
            Instant::Before => 0,
            Instant::During => 1,
            Instant::After => 2,
        };
        assert_eq!(waited, Duration::from_secs(expected));
    }
}

#[test]
fn whatever_is_sent_is_answered() {
    let mut random = Random::new(11);
    let opcodes = [
        0x00, 0x03, 0x04, 0x12, 0x1A, 0x1B, 0x1E, 0x23, 0x25, 0x28, 0x2A, 0x35, 0x43, 0x46, 0x4A,
        0x51, 0x52, 0x53, 0x54, 0x55, 0x58, 0x5A, 0x5B, 0x5C, 0x5D, 0xA0, 0xA1, 0xA8, 0xAA, 0xAC,
        0xAD, 0xB6, 0xBB,
    ];
    for medium in Medium::ALL {
        let mut drive = Drive::new(Model::small(medium, 700));
        for step in 0..3_000 {
            let mut cdb = [0; 16];
            for byte in &mut cdb {
                // Mostly small, so that much of it makes sense.
                *byte = match random.below(3) {
                    0 => 0,
                    1 => random.below(17) as u8,
                    _ => random.below(256) as u8,
                };
            }
            cdb[0] = opcodes[random.below(opcodes.len() as u64) as usize];
            if random.below(2) == 0 {
                cdb[2..5].fill(0);
            }
            let len = drive.expects_bytes(&cdb).min(1 << 17);
            let sent = (0..len).map(|_| random.below(64) as u8).collect::<Vec<_>>();
            let reply = drive.execute(&cdb, &sent);
            assert!(reply.data.len() <= 16 << 20);
            drive.advance_to(drive.answer_at());
            if step % 7 == 0 {
                drive.advance_to(drive.now().after(Duration::from_secs(random.below(9))));
            }
            if step % 500 == 0 {
                drive.power_cut(step);
            }
        }
    }
}
