//! A hostile drive: every answer is made of given bytes, over and over.

use std::time::Duration;

use estop::{
    Asked, Gate, Job, Micros,
    journal::{Intent, Journal as _},
    mmc::{
        Closing, Compare, Disc, Drive, Erase, Extent, Fill, Finalise, FormatDisc, Formatting, Left,
        Source, Taken,
        answer::{
            BufferCapacity, CapabilitiesPage, Capacity, Configuration, DiscInformation,
            FormatCapacities, Inquiry, TrackInformation,
        },
        compare, eject, erase, finalise, format_disc, load, write_speeds,
    },
    scsi::{Answer, Command, Data, Failure, Sense, Status, Unit},
    sim::Journal,
};

/// A drive that answers anything at all, and in the end nothing any more.
struct Hostile<'a> {
    bytes: &'a [u8],
    at: usize,
    now: Micros,
    /// Commands that were sent.
    commands: u32,
    /// After so many it is gone.
    most: u32,
    /// Commands that change the disc.
    changes: u32,
    /// Commands that were sent although it had not answered one.
    after_lost: u32,
    lost: bool,
    /// Commands in a row to which it was gone, and the most of them: a transport may connect again.
    gone: u32,
    most_gone: u32,
    /// The profile of a disc of which the drive tells what makes sense, until it is changed.
    sound: Option<u8>,
}

/// Codes that drives answer, which random bytes seldom meet.
const CODES: [u32; 16] = [
    0x02_0401, 0x02_0404, 0x02_0407, 0x02_0408, 0x02_3A01, 0x02_3A02, 0x06_2800, 0x06_2900,
    0x05_2000, 0x05_2400, 0x05_2600, 0x05_2102, 0x03_0C00, 0x03_1100, 0x07_2700, 0x01_1700,
];

/// Where the connection is lost, what was done is waited for, looked at and let go of, each of them three
/// times at most.
const GONE_MAX: u32 = 12;

impl<'a> Hostile<'a> {
    fn goes(&mut self) -> Failure {
        self.gone += 1;
        self.most_gone = self.most_gone.max(self.gone);
        Failure::Gone("it is gone".to_owned())
    }

    /// A drive whose answers are made of these bytes.
    fn new(bytes: &'a [u8], most: u32) -> Self {
        Self {
            bytes,
            at: 0,
            now: Micros(0),
            commands: 0,
            most,
            changes: 0,
            after_lost: 0,
            lost: false,
            gone: 0,
            most_gone: 0,
            sound: None,
        }
    }

    /// A drive that tells what makes sense of a disc of this profile, until it is to be changed.
    fn sound(profile: u8, bytes: &'a [u8], most: u32) -> Self {
        Self {
            sound: Some(profile),
            ..Self::new(bytes, most)
        }
    }

    /// What a drive would say of a small disc, with the bits of its state as the bytes have them.
    fn sound_answer(&self, opcode: u8, profile: u8) -> Option<Vec<u8>> {
        let byte = |at: usize| self.bytes.get(at).copied().unwrap_or(0);
        let blocks = [0, 0, byte(1) % 4, byte(2)];
        Some(match opcode {
            0x00 => Vec::new(),
            0x46 => vec![0, 0, 0, 4, 0, 0, 0, profile],
            0x51 => [&[0, 32, byte(3), 1, 1, 1, 1, byte(4)], &[0; 26][..]].concat(),
            0x52 => {
                let head = [0, 34, 1, 1, 0, byte(5) & 0x20, byte(6), byte(7)];
                let rest = [
                    [0; 4],
                    [0; 4],
                    blocks,
                    [0, 0, 0, 16],
                    blocks,
                    [0; 4],
                    [0; 4],
                ];
                [&head[..], &rest.concat()].concat()
            }
            0x23 => {
                let mut list = vec![0, 0, 0, 72];
                for (kind, state) in [
                    (0x00, byte(8) % 3),
                    (0x00 << 2, 0),
                    (0x10 << 2, 0),
                    (0x13 << 2, 0),
                    (0x15 << 2, 0),
                    (0x26 << 2, 0),
                    (0x30 << 2, 0),
                    (0x31 << 2, 0),
                    (0x32 << 2, 0),
                ] {
                    list.extend(blocks);
                    list.extend([kind | state, 0, 8, 0]);
                }
                list
            }
            0x25 => [blocks, [0, 0, 8, 0]].concat(),
            _ => return None,
        })
    }

    /// The time that has passed.
    fn took(&self) -> Duration {
        self.now.since(Micros(0))
    }

    fn byte(&mut self) -> u8 {
        let byte = self.bytes.get(self.at).copied().unwrap_or(0);
        self.at += 1;
        if self.at >= self.bytes.len() {
            self.at = 0;
        }
        byte
    }

    fn check(&mut self, code: u32) -> Answer {
        let [_, key, asc, ascq] = code.to_be_bytes();
        let progress = self.byte();
        let sense = [
            0x70, 0, key, 0, 0, 0, 0, 10, 0, 0, 0, 0, asc, ascq, 0, 0x80, progress, 0,
        ];
        Answer {
            status: Status::CheckCondition,
            sense: Sense::decode(&sense),
            moved_bytes: 0,
        }
    }

    fn good(&mut self, data: Data<'_>, short: bool) -> Answer {
        let mut moved = data.len_bytes();
        if let Data::In(buffer) = data {
            for byte in buffer.iter_mut() {
                *byte = self.byte();
            }
        }
        if short {
            moved = moved.min(usize::from(self.byte()));
        }
        Answer::good(u32::try_from(moved).unwrap_or(u32::MAX))
    }
}

impl Unit for Hostile<'_> {
    fn send(&mut self, command: Command<'_>) -> Result<Answer, Failure> {
        self.commands += 1;
        self.now = self.now.after(Duration::from_millis(1));
        if self.lost {
            self.after_lost += 1;
        }
        if self.commands > self.most {
            return Err(self.goes());
        }
        let opcode = command.cdb.opcode();
        // BLANK, FORMAT UNIT, WRITE, CLOSE TRACK/SESSION, REPAIR TRACK.
        if matches!(opcode, 0xA1 | 0x04 | 0x2A | 0x5B | 0x58) {
            self.sound = self
                .sound
                .filter(|_| self.bytes.first().is_some_and(|b| b % 2 == 0));
            self.changes += 1;
        } else if let Some(profile) = self.sound
            && let Some(answer) = self.sound_answer(opcode, profile)
        {
            let mut moved = 0;
            if let Data::In(buffer) = command.data {
                moved = answer.len().min(buffer.len());
                buffer[..moved].copy_from_slice(&answer[..moved]);
            }
            return Ok(Answer::good(u32::try_from(moved).unwrap_or(0)));
        }
        let how = self.byte();
        if how < 0xFE {
            self.gone = 0;
        }
        Ok(match how {
            0x00..=0x9F => self.good(command.data, false),
            0xA0..=0xA7 => self.good(command.data, true),
            0xA8..=0xEF => self.check(CODES[usize::from(how % 16)]),
            0xF0..=0xF5 => {
                let bytes: [u8; 20] = std::array::from_fn(|_| self.byte());
                Answer {
                    status: Status::CheckCondition,
                    sense: Sense::decode(&bytes),
                    moved_bytes: u32::from(self.byte()),
                }
            }
            0xF6..=0xF9 => Answer {
                status: Status::Busy,
                sense: None,
                moved_bytes: 0,
            },
            0xFA..=0xFB => Answer {
                status: Status::Other(self.byte()),
                sense: None,
                moved_bytes: u32::MAX,
            },
            0xFC => {
                return Err(Failure::Transport { host: 7, driver: 0 });
            }
            0xFD => {
                self.now = self.now.after(command.limit);
                self.lost = true;
                let limit_ms = u64::try_from(command.limit.as_millis()).unwrap_or(u64::MAX);
                return Err(Failure::Late { limit_ms });
            }
            _ => return Err(self.goes()),
        })
    }

    fn max_transfer_bytes(&self) -> u32 {
        // Anything, nothing included.
        self.bytes.first().map_or(65_536, |byte| match byte % 4 {
            0 => 65_536,
            1 => 2_048,
            2 => 0,
            _ => u32::MAX,
        })
    }
}

impl Drive for Hostile<'_> {
    fn now(&self) -> Micros {
        self.now
    }

    fn pause(&mut self, wait: Duration, gate: Option<&Gate<Left>>) -> Result<(), Asked> {
        self.now = self.now.after(wait);
        gate.map_or(Ok(()), Gate::check)
    }
}

/// A source of zeros.
struct Zeros(u32);

impl Source for Zeros {
    fn blocks(&self) -> u32 {
        self.0
    }

    fn fingerprint(&self) -> &str {
        "zeros"
    }

    fn start_at(&mut self, _block: u32) -> Result<(), String> {
        Ok(())
    }

    fn take(&mut self, buffer: &mut [u8], _: Micros, _: Option<&Gate<Left>>) -> Taken {
        buffer.fill(0);
        Taken::Run(u32::try_from(buffer.len() / 2048).unwrap_or(0))
    }

    fn fill(&self) -> Fill {
        Fill::default()
    }

    fn at(&self, _block: u32) -> Option<&str> {
        None
    }
}

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
