//! What comes before the first WRITE.

use std::time::Duration;

use super::{
    Method, Run,
    tail::{self, Tail},
    write::STEP,
};
use crate::{
    Bound, Stop, Unit,
    journal::Journal,
    mmc::{
        Closing, Drive, Error, Family, Profile, Source, State, Taken,
        answer::{BackgroundFormat, WriteParameters, WriteSpeed, WriteType, streaming_descriptor},
        begin::{BEGIN_LIMIT, begin, changes_from_here},
        cdb,
        format::{format_unit, list_before_writing},
        speeds::write_speeds,
        verbs::{COMMAND_LIMIT, once, patiently, tell},
        within::Within,
        write_parameters::{set_write_parameters, takes_write_parameters},
    },
    scsi::Data,
};

/// Speeds are asked for and set, and the write parameters: some five commands, of which one is slow.
const SET_UP_LIMIT: Duration = Duration::from_secs(2 * COMMAND_LIMIT.as_secs());

/// What is read back at once before a resume: one READ, tried twice, with the drive's own retries.
const READ_BACK_LIMIT: Duration = Duration::from_secs(2 * COMMAND_LIMIT.as_secs());

/// What a cancel waits for in the validation, whose longest part is the look.
const VALIDATING: Bound = Bound::new(Duration::from_secs(1), BEGIN_LIMIT);

/// A format that leaves a disc writable at once writes no more than a close does, and takes a minute
/// or two: certification comes later, if ever.
const FORMAT_LIMIT: Duration = Duration::from_secs(600);

/// A DVD-RAM is certified: twice the whole of it at 2x, the slowest that there are.
const CERTIFY_LIMIT: Duration = Duration::from_secs(3600);

/// SEND OPC INFORMATION takes seconds, and a minute on a bad disc.
const CALIBRATE_LIMIT: Duration = Duration::from_secs(200);

/// The source is waited for so long before the start. Then it must do without.
const PREFILL_LIMIT: Duration = Duration::from_secs(30);

/// The source may bring nothing for so long: a disk that spins up, a share that stalls.
const SOURCE_LIMIT: Duration = Duration::from_secs(600);

/// One wait for the source.
const SOURCE_WAIT: Duration = Duration::from_secs(1);

/// After a take that brought nothing.
const DRY_WAIT: Duration = Duration::from_millis(5);

/// Blocks before the point of a resume that are compared: what drives were seen to lose there.
const COMPARED_BLOCKS: u32 = 64;

impl Run<'_> {
    /// Everything up to the first WRITE.
    pub(super) fn prepare<D: Drive + ?Sized>(
        &mut self,
        drive: &mut D,
        source: &mut dyn Source,
        log: &mut dyn Journal,
    ) -> Result<(), Stop> {
        self.job.gate().check()?;
        self.phase("validate");
        self.state_bound_before(VALIDATING);
        self.validate(drive, source)?;
        self.job.gate().check()?;
        let timed = &mut Within::new(drive, SET_UP_LIMIT);
        self.set_speed(timed)?;
        self.set_parameters(timed)?;
        self.job.gate().check()?;
        self.format(drive, log)?;
        if self.method != Method::Anywhere {
            self.calibrate(drive)?;
        }
        self.size_writes(drive)?;
        source.cut(self.write_blocks as usize * 2048);
        self.prefill(drive, source)
    }

    fn validate<D: Drive + ?Sized>(
        &mut self,
        drive: &mut D,
        source: &mut dyn Source,
    ) -> Result<(), Stop> {
        let (plan, job) = (self.plan, self.job);
        begin(drive, job, &plan.disc)?;
        if source.blocks() != plan.input.blocks {
            let (is, was) = (source.blocks(), plan.input.blocks);
            let why = format!("it has {is} blocks, and not {was}");
            return Err(Error::OtherInput(why).into());
        }
        if source.fingerprint() != plan.input.fingerprint {
            let why = "something of it has changed".to_owned();
            return Err(Error::OtherInput(why).into());
        }
        if plan.from_blocks > 0 {
            self.compare_before(drive, source)?;
        }
        source.start_at(plan.from_blocks).map_err(Error::Input)?;
        Ok(())
    }

    /// Whether what is on the disc before the point of a resume is what the source has there.
    fn compare_before<D: Drive + ?Sized>(
        &mut self,
        drive: &mut D,
        source: &mut dyn Source,
    ) -> Result<(), Stop> {
        let plan = self.plan;
        let first = plan.from_blocks.saturating_sub(COMPARED_BLOCKS);
        // The source may be shorter than what was written: that was filled up.
        let end = plan.from_blocks.min(plan.input.blocks);
        source.start_at(first).map_err(Error::Input)?;
        let unit = self.write_blocks;
        let mut at = first;
        while at < end {
            let blocks = unit.min(end - at);
            let mut bytes = vec![0; blocks as usize * 2048];
            self.take(drive, source, &mut bytes)?;
            let timed = &mut Within::new(drive, READ_BACK_LIMIT);
            match tail::compare(timed, plan.start + at, &bytes)? {
                tail::Compared::Same => {}
                tail::Compared::Differs(block) => return Err(Error::Differs { block }.into()),
                tail::Compared::Unreadable(block) if self.method == Method::Anywhere => {
                    let why = format!("block {block} of what is there already cannot be read");
                    return Err(Error::Unfit(why).into());
                }
                // An open track may be unreadable; its next writable address is as it should be.
                tail::Compared::Unreadable(_) => return Ok(()),
            }
            at += blocks;
        }
        Ok(())
    }

    fn set_speed<D: Drive + ?Sized>(&mut self, drive: &mut D) -> Result<(), Error> {
        let speeds = write_speeds(drive)?;
        let Some(speed) = chosen(&speeds, self.plan.speed_kb_per_s) else {
            return Ok(());
        };
        let set = if self.profile.family() == Family::Cd {
            let kb_per_s = u16::try_from(speed.write_kb_per_s).unwrap_or(u16::MAX);
            let block = cdb::set_cd_speed(u16::MAX, kb_per_s);
            tell(drive, "SET CD SPEED", block, &[])
        } else {
            let bytes = streaming_descriptor(&speed);
            tell(drive, "SET STREAMING", cdb::set_streaming(), &bytes)
        };
        match set {
            Err(error) if !is_refused(&error) => return Err(error),
            Err(error) => tracing::warn!(%error, "the speed is the drive's own choice"),
            Ok(()) => {}
        }
        self.bytes_per_s = self.profile.family().data_bytes_per_s(speed.write_kb_per_s);
        let bytes_per_s = self.bytes_per_s;
        self.meter.set(|reading| {
            (reading.bytes_per_s, reading.speed) = (bytes_per_s, Some(speed));
        });
        Ok(())
    }

    fn set_parameters<D: Drive + ?Sized>(&self, drive: &mut D) -> Result<(), Error> {
        if !takes_write_parameters(self.profile) {
            return Ok(());
        }
        set_write_parameters(drive, self.parameters(self.plan.simulate))
    }

    pub(super) fn parameters(&self, simulate: bool) -> WriteParameters {
        WriteParameters {
            write_type: match self.method {
                Method::TrackAtOnce => WriteType::TrackAtOnce,
                Method::SessionAtOnce | Method::DiscAtOnce => WriteType::SessionAtOnce,
                _ => WriteType::Packet,
            },
            simulate,
            keep_open: self.plan.closing != Closing::Finalise,
            cd: self.profile.family() == Family::Cd,
        }
    }

    fn format<D: Drive + ?Sized>(
        &mut self,
        drive: &mut D,
        log: &mut dyn Journal,
    ) -> Result<(), Stop> {
        if !self.needs_format() {
            return Ok(());
        }
        self.phase("format");
        let limit = match self.profile {
            Profile::DvdRam => CERTIFY_LIMIT,
            _ => FORMAT_LIMIT,
        };
        // What precedes FORMAT UNIT asks for the capacities.
        self.state_bound(Bound::new(Duration::from_secs(30), limit + COMMAND_LIMIT));
        let list = list_before_writing(&mut Within::new(drive, COMMAND_LIMIT), &self.plan.disc)?;
        changes_from_here(self.job, log)?;
        self.job.gate().check()?;
        self.touched = true;
        self.formatted = true;
        let drive = &mut Within::new(drive, limit);
        // It is not stopped: a cancel waits for its end.
        format_unit(drive, &list, limit, |_| {})?;
        self.job.gate().check()?;
        Ok(())
    }

    /// Whether the disc takes no WRITE before a format, or a format of it was suspended.
    fn needs_format(&self) -> bool {
        let disc = &self.plan.disc;
        let background = disc.information.map(|disc| disc.background_format);
        let suspended = background == Some(BackgroundFormat::Suspended);
        self.method == Method::Anywhere
            && (disc.state == State::Unformatted || disc.profile == Profile::DvdPlusRw && suspended)
    }

    /// Sets the power of the laser. A cancel is taken meanwhile, and heard when it returns.
    fn calibrate<D: Drive + ?Sized>(&mut self, drive: &mut D) -> Result<(), Stop> {
        self.phase("calibrate");
        self.state_bound_before(Bound::new(Duration::from_secs(15), CALIBRATE_LIMIT));
        self.job.gate().check()?;
        let drive = &mut Within::new(drive, CALIBRATE_LIMIT);
        let until = drive.now().after(CALIBRATE_LIMIT);
        let what = "SEND OPC INFORMATION";
        let sent = patiently(drive, until, |drive| {
            once(drive, what, cdb::send_opc(), Data::None, CALIBRATE_LIMIT)
        });
        match sent {
            Err(error) if !is_refused(&error) => return Err(error.into()),
            Err(error) => tracing::debug!(%error, "the drive calibrates by itself"),
            Ok(_) => {}
        }
        self.job.gate().check()?;
        Ok(())
    }

    /// How long a WRITE is, by the size of the drive's buffer. It is asked for where the answer
    /// matters.
    fn size_writes<D: Drive + ?Sized>(&mut self, drive: &mut D) -> Result<(), Stop> {
        let max_bytes = drive.max_transfer_bytes();
        if self.profile.write_blocks_beside(max_bytes, u32::MAX) == self.write_blocks {
            return Ok(());
        }
        self.job.gate().check()?;
        self.state_bound_before(STEP);
        self.look_at_buffer(drive)?;
        self.write_blocks = self
            .profile
            .write_blocks_beside(max_bytes, self.buffer_bytes);
        self.tail = Tail::new(self.write_blocks);
        Ok(())
    }

    /// Waits until the source has filled its buffer.
    fn prefill<D: Drive + ?Sized>(
        &mut self,
        drive: &mut D,
        source: &mut dyn Source,
    ) -> Result<(), Stop> {
        self.state_bound_before(Bound::new(DRY_WAIT, COMMAND_LIMIT));
        let until = drive.now().after(PREFILL_LIMIT);
        loop {
            let deadline = drive.now().after(SOURCE_WAIT);
            let taken = source.prefill(deadline, Some(self.job.gate()));
            let fill = source.fill();
            self.meter.set(|reading| reading.host = fill);
            match taken {
                Taken::Run(_) | Taken::End => return Ok(()),
                Taken::Asked => return Err(Stop::Asked),
                Taken::Failed(why) => return Err(Error::Input(why).into()),
                // It does without; an empty source is waited for at its first take.
                Taken::Dry if drive.now() >= until => return Ok(()),
                Taken::Dry => drive.pause(DRY_WAIT, Some(self.job.gate()))?,
            }
        }
    }

    /// Fills the buffer from the source.
    pub(super) fn take<D: Drive + ?Sized>(
        &mut self,
        drive: &mut D,
        source: &mut dyn Source,
        buffer: &mut [u8],
    ) -> Result<(), Stop> {
        let gate = self.job.gate();
        let until = drive.now().after(SOURCE_LIMIT);
        let mut filled = 0;
        while filled < buffer.len() {
            let deadline = drive.now().after(SOURCE_WAIT);
            match source.take(&mut buffer[filled..], deadline, Some(gate)) {
                Taken::Run(blocks) if blocks > 0 => {
                    filled = (filled + blocks as usize * 2048).min(buffer.len());
                }
                Taken::Dry | Taken::Run(_) if drive.now() < until => {
                    drive.pause(DRY_WAIT, Some(gate))?;
                }
                Taken::Dry | Taken::Run(_) => {
                    let limit_s = SOURCE_LIMIT.as_secs();
                    let why = format!("nothing came for {limit_s} s");
                    return Err(Error::Input(why).into());
                }
                Taken::End => {
                    let why = "it is shorter than it was".to_owned();
                    return Err(Error::OtherInput(why).into());
                }
                Taken::Asked => return Err(Stop::Asked),
                Taken::Failed(why) => return Err(Error::Input(why).into()),
            }
        }
        Ok(())
    }

    pub(super) fn phase(&self, phase: &'static str) {
        self.job.progress_cell().phase(phase, None, Unit::Bytes);
    }
}

/// Whether the drive does not know what it was asked (5/xx).
pub(super) fn is_refused(error: &Error) -> bool {
    error.code().is_some_and(|code| code >> 16 == 0x05)
}

/// The fastest that is not faster than was wished, or the slowest that there is.
fn chosen(speeds: &[WriteSpeed], wished_kb_per_s: Option<u32>) -> Option<WriteSpeed> {
    let by_speed = |speed: &&WriteSpeed| speed.write_kb_per_s;
    let wished = wished_kb_per_s.unwrap_or(u32::MAX);
    let slow = speeds.iter().filter(|speed| speed.write_kb_per_s <= wished);
    let slow = slow.max_by_key(by_speed);
    slow.or_else(|| speeds.iter().min_by_key(by_speed)).copied()
}
