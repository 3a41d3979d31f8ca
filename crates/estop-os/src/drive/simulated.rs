//! A simulated drive in real time, whose disc can be kept in a file.

use std::{
    io,
    path::PathBuf,
    thread,
    time::{Duration, Instant},
};

use estop::{
    mmc::BLOCK_BYTES,
    scsi::{Answer, Command, Failure, Reply, Target, Unit},
    sim::drive::{Drive, Medium, Model, Quirk},
};

use super::{SimulatedDrive, disc_file::DiscFile};
use crate::{clock::Clock, kept::StateError, paced::bytes};

/// A simulated drive whose time passes as real time does.
///
/// What is on its disc is kept at every flush and close, and now and then while it is written; what
/// is in the drive's buffer is lost with the process, as with a real drive and the power.
#[derive(Debug)]
pub struct SimulatedUnit {
    drive: Drive,
    clock: Clock,
    file: Option<DiscFile>,
    saved: Instant,
    changed: bool,
}

/// How often the disc is kept while it is written.
const SAVE_EVERY: Duration = Duration::from_secs(2);

/// A simulated disc without a size holds so much: it is burned in a minute, and kept in a file that
/// nobody minds.
const SIZE_BYTES: u64 = 256 << 20;

impl SimulatedDrive {
    /// The drive that these words describe.
    pub fn model(&self) -> Result<Model, String> {
        let medium = self.medium.as_deref().unwrap_or("dvd+r");
        let mut model = match medium {
            "none" => Model::empty(),
            medium => Model::of(medium.to_ascii_lowercase().parse::<Medium>()?),
        };
        let size = self.size.as_deref().map(bytes).transpose()?;
        let whole = u64::from(model.capacity_blocks) * BLOCK_BYTES;
        let size = size.unwrap_or(SIZE_BYTES).min(whole);
        if size < 64 * 32 * BLOCK_BYTES {
            return Err("a disc has at least 4 MiB".to_owned());
        }
        // Whole ECC blocks of every kind of disc.
        let blocks = size / BLOCK_BYTES / 32 * 32;
        model.capacity_blocks = u32::try_from(blocks).unwrap_or(u32::MAX);
        if let Some(speed) = &self.speed {
            model.speeds_kbps = vec![speed_kb_per_s(speed, &model)?];
        }
        for quirk in &self.quirks {
            model = model.with(quirk.parse::<Quirk>()?);
        }
        if self.brisk {
            model = model.brisk();
        }
        Ok(model)
    }
}

impl SimulatedUnit {
    /// A drive of this model with a blank disc in it.
    pub fn new(model: Model, clock: Clock) -> Self {
        let mut drive = Drive::new(model);
        drive.advance_to(clock.now());
        Self {
            drive,
            clock,
            file: None,
            saved: Instant::now(),
            changed: false,
        }
    }

    /// A drive of this model with the disc in it that this file holds, or with a blank one. The file
    /// is locked until the drive is dropped.
    pub fn kept(model: Model, clock: Clock, file: PathBuf) -> Result<Self, StateError> {
        let mut this = Self::new(model, clock);
        let (file, held) = DiscFile::open(file)?;
        if let Some(held) = held {
            let put = held
                .disc()
                .map(|(whole, changes)| this.drive.put_disc(whole, &changes));
            if !matches!(put, Some(Ok(()))) {
                let (path, why) = (file.path(), "it is cut short, or of another version");
                return Err(StateError::Foreign { path, why });
            }
        }
        this.file = Some(file);
        Ok(this)
    }

    /// The simulated drive, and through it the truth of what is on its disc.
    pub fn simulated(&self) -> &Drive {
        &self.drive
    }

    /// The time that the answer takes passes.
    fn let_pass(&self, until: estop::Micros) {
        thread::sleep(self.clock.until(until));
    }

    fn after(&mut self, opcode: u8) -> io::Result<()> {
        // WRITE (10) and (12) are kept now and then; what ends in a state of the disc, at once:
        // FORMAT UNIT, START STOP UNIT, SYNCHRONIZE CACHE, CLOSE, BLANK.
        let writes = matches!(opcode, 0x2A | 0xAA);
        let ends = matches!(opcode, 0x04 | 0x1B | 0x35 | 0x53 | 0x58 | 0x5B | 0xA1);
        self.changed |= writes || ends;
        let due = self.saved.elapsed() >= SAVE_EVERY;
        // A long command answers at once and goes on: whoever polls for its end keeps what it left.
        let ended = self.changed && !writes && !self.drive.is_busy();
        if ended || self.changed && due {
            self.save()?;
            self.changed = !ended;
        }
        Ok(())
    }

    fn save(&mut self) -> io::Result<()> {
        let Some(file) = &mut self.file else {
            return Ok(());
        };
        // What changed is asked for in any case: what follows begins there.
        let changes = self.drive.changes_to_bytes();
        match changes.filter(|_| file.takes_changes()) {
            Some(changes) => file.append(&changes)?,
            None => file.replace(&self.drive.disc_to_bytes())?,
        }
        self.saved = Instant::now();
        Ok(())
    }
}

impl Unit for SimulatedUnit {
    fn send(&mut self, command: Command<'_>) -> Result<Answer, Failure> {
        self.drive.advance_to(self.clock.now());
        let opcode = command.cdb.opcode();
        let answer = self.drive.send(command);
        self.let_pass(self.drive.now());
        self.after(opcode).map_err(|error| Failure::Refused {
            what: "keeping the simulated disc in its file",
            why: error.to_string(),
        })?;
        answer
    }

    fn max_transfer_bytes(&self) -> u32 {
        self.drive.max_transfer_bytes()
    }
}

impl Target for SimulatedUnit {
    fn execute(&mut self, cdb: &[u8], sent: &[u8]) -> Reply {
        self.drive.advance_to(self.clock.now());
        let reply = self.drive.execute(cdb, sent);
        self.let_pass(self.drive.answer_at());
        if let Err(error) = self.after(cdb.first().copied().unwrap_or(0)) {
            tracing::warn!(%error, "the simulated disc is not kept in its file");
        }
        reply
    }

    fn expects_bytes(&self, cdb: &[u8]) -> usize {
        self.drive.expects_bytes(cdb)
    }
}

impl Drop for SimulatedUnit {
    fn drop(&mut self) {
        self.drive.advance_to(self.clock.now());
        if self.changed
            && let Err(error) = self.save()
        {
            tracing::warn!(%error, "the simulated disc is not kept in its file");
        }
    }
}

/// A speed: `8x`, or a size for each second.
fn speed_kb_per_s(text: &str, model: &Model) -> Result<u32, String> {
    let Some(times) = text.strip_suffix('x') else {
        return Ok(u32::try_from(bytes(text)? / 1000)
            .unwrap_or(u32::MAX)
            .max(1));
    };
    let times = times.parse::<u32>().ok().filter(|times| *times > 0);
    let times =
        times.ok_or_else(|| format!("{text} is no speed: use 8x, or 11MB for each second"))?;
    let one = model.speeds_kbps.last().copied().unwrap_or(1385);
    // The slowest that is offered is 2x of a DVD or BD, and 4x of a CD.
    let one = match model.medium {
        Some(Medium::CdR | Medium::CdRw) => one / 4,
        _ => one / 2,
    };
    Ok(one.saturating_mul(times))
}
