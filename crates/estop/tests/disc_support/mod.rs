//! A hostile drive: every answer is made of given bytes, over and over.

mod hostile;

use std::time::Duration;

use estop::{
    Job,
    journal::{Intent, Journal as _},
    mmc::{
        Closing, Compare, Disc, Erase, Extent, Finalise, FormatDisc, Formatting, Left,
        answer::{
            BufferCapacity, CapabilitiesPage, Capacity, Configuration, DiscInformation,
            FormatCapacities, Inquiry, TrackInformation,
        },
        compare, eject, erase, finalise, format_disc, load, write_speeds,
    },
    scsi::Sense,
    sim::Journal,
};
use hostile::{Hostile, Zeros};

/// Where the connection is lost, what was done is waited for, looked at and let go of, each of them three
/// times at most.
const GONE_MAX: u32 = 12;

/// Decodes the bytes as every answer; what comes is no longer than what was announced.
pub(crate) fn decode(bytes: &[u8]) {
    let _sense = Sense::decode(bytes);
    let _inquiry = Inquiry::decode(bytes);
    let _disc = DiscInformation::decode(bytes);
    let _track = TrackInformation::decode(bytes);
    let _buffer = BufferCapacity::decode(bytes);
    let _capacity = Capacity::decode(bytes);
    let _page = CapabilitiesPage::decode(bytes);
    if let Some(formats) = FormatCapacities::decode(bytes) {
        assert!(formats.offers.len() * 8 <= bytes.len());
    }
    if let Some(configuration) = Configuration::decode(bytes) {
        let bodies = configuration.features.iter().map(|one| one.body.len() + 4);
        assert!(bodies.sum::<usize>() <= bytes.len());
        assert!(configuration.profiles.len() * 4 <= bytes.len());
    }
}

/// Looks at the drive and carries out every operation on what it says is in it. Nothing panics,
/// nothing goes on for longer than its limits, and no drive that is lost is sent anything.
///
/// How many commands were sent that change a disc.
pub(crate) fn exercise(bytes: &[u8], most: u32) -> u32 {
    PROFILES
        .iter()
        .map(|profile| exercised(|| Hostile::sound(*profile, bytes, most)))
        .chain([exercised(|| Hostile::new(bytes, most))])
        .sum()
}

/// What can be erased, formatted or finalised.
const PROFILES: [u8; 11] = [
    0x09, 0x0A, 0x11, 0x12, 0x13, 0x14, 0x1A, 0x1B, 0x2B, 0x41, 0x43,
];

fn exercised<'a>(fresh: impl Fn() -> Hostile<'a>) -> u32 {
    let mut changes = 0;
    let mut drive = fresh();
    let disc = Disc::look(&mut drive);
    assert!(
        drive.after_lost == 0,
        "{} after it was lost",
        drive.after_lost
    );
    bounded(&drive, Duration::from_secs(230 * 60));
    let mut drive = fresh();
    let _speeds = write_speeds(&mut drive);
    bounded(&drive, Duration::from_secs(2 * 60));
    let mut drive = fresh();
    let _loaded = load(&mut drive);
    bounded(&drive, Duration::from_secs(240 * 60));
    let mut drive = fresh();
    let _ejected = eject(&mut drive);
    bounded(&drive, Duration::from_secs(4 * 60));
    let Ok(disc) = disc else {
        return 0;
    };
    for extent in [Extent::Quick, Extent::Full] {
        if let Ok(plan) = Erase::new(disc.clone(), Some(extent)) {
            changes += run(fresh(), |drive, job, log| erase(drive, job, log, &plan));
            let _left = plan.look_after(&mut fresh(), true);
        }
    }
    for formatting in [
        Formatting::Quick,
        Formatting::Full,
        Formatting::PseudoOverwrite,
    ] {
        if let Ok(plan) = FormatDisc::new(disc.clone(), formatting) {
            changes += run(fresh(), |drive, job, log| {
                format_disc(drive, job, log, &plan)
            });
            let _left = plan.look_after(&mut fresh(), true);
        }
    }
    for closing in [Closing::CloseSession, Closing::Finalise] {
        if let Ok(plan) = Finalise::new(disc.clone(), closing) {
            changes += run(fresh(), |drive, job, log| finalise(drive, job, log, &plan));
            let _left = plan.look_after(&mut fresh(), true);
        }
    }
    let plan = Compare {
        start: 0,
        blocks: disc.readable_blocks,
        fingerprint: "zeros".to_owned(),
        disc,
    };
    changes += run(fresh(), |drive, job, _| {
        compare(drive, &mut Zeros(u32::MAX), job, &plan)
    });
    changes
}

fn run(
    mut drive: Hostile<'_>,
    work: impl FnOnce(
        &mut Hostile<'_>,
        &Job<Left>,
        &mut dyn estop::journal::Journal,
    ) -> estop::Outcome<Left>,
) -> u32 {
    let mut log = Journal::default();
    let id = log.enqueue(&intent()).unwrap_or_default();
    let job = Job::cancellable(id, "me", "hostile");
    let end = job.run(&mut log, |job, log| work(&mut drive, job, log));
    let bug = matches!(&end.how, estop::How::Failed(estop::Error::Bug(_)));
    assert!(!bug, "{:?}", end.how);
    assert!(
        drive.most_gone <= GONE_MAX,
        "{} while it was gone",
        drive.most_gone
    );
    // After no answer at all, nothing more.
    assert!(
        drive.after_lost == 0,
        "{} after it was lost",
        drive.after_lost
    );
    // Two waits of the longest limit, the look, and what each command may wait for.
    let each = Duration::from_secs(60) * drive.commands.min(500);
    bounded(&drive, Duration::from_secs(16 * 3600) + each);
    drive.changes
}

fn bounded(drive: &Hostile<'_>, limit: Duration) {
    let took = drive.took();
    assert!(took <= limit, "{took:?}, with {} commands", drive.commands);
}

fn intent() -> Intent {
    Intent {
        operation: "any".to_owned(),
        owner: "me".to_owned(),
        device: "hostile".to_owned(),
        identity: String::new(),
        plan: String::new(),
    }
}
