//! Format: makes a disc one that can be written anywhere (MMC-6 §6.5 FORMAT UNIT).

mod list;

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{
    Disc, Drive, Error, Left, Profile, State,
    answer::{BackgroundFormat, WriteSpeed},
    asked::{disc_information, format_capacities},
    begin::{
        Looked, UNLOCK_LIMIT, begin, changes_from_here, first_of, is_dropped, is_lost, is_refused,
        is_same, lock, look_after_end, over_drops, unlock, wait_out,
    },
    cdb::{self, Close},
    erase::{publish_progress, whole},
    eta,
    same::medium,
    takes::{PATIENCE, RECALIBRATION, SEEN_LIMIT, SEEN_TAKES},
    verbs::{COMMAND_LIMIT, long, once, patiently},
    within::Within,
    write_speeds,
};
use crate::{Bound, Job, Outcome, Stop, journal::Journal, scsi::Data};

use list::{kinds, list};

/// A BD-RE of two layers, certified at 1x, takes three hours a layer.
const FORMAT_LIMIT: Duration = Duration::from_secs(6 * 3600);

/// What a format takes that writes no user data: lead-in and a few ECC blocks.
const QUICK_TAKES: Duration = Duration::from_secs(60);

/// What a stop in the background takes at most: the command that is out, the stop, which writes out
/// what is begun, the look, and letting go of the tray.
const STOP_LIMIT: Duration = Duration::from_secs(
    2 * COMMAND_LIMIT.as_secs()
        + RECALIBRATION.as_secs()
        + SEEN_LIMIT.as_secs()
        + UNLOCK_LIMIT.as_secs(),
);

/// What follows FORMAT UNIT, where nobody was told another bound: the stop in the background, or a
/// look, of which a slow drive makes more.
const AFTER_FORMAT_LIMIT: Duration =
    Duration::from_secs(STOP_LIMIT.as_secs() + 2 * PATIENCE.as_secs());

/// Between two looks at a format in the background: it takes minutes at least.
const BACKGROUND_POLL: Duration = Duration::from_secs(2);

/// How a disc is formatted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Formatting {
    /// So that it can be written; no more of it is gone over than must be.
    Quick,
    /// All of it is gone over, and certified where the medium has that.
    Full,
    /// BD-R alone: so that blocks can be written over in appearance, from spare areas (SRM+POW).
    PseudoOverwrite,
}

/// A disc is formatted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormatDisc {
    /// The disc that was looked at.
    pub disc: Disc,
    /// How.
    pub formatting: Formatting,
}

/// What goes with FORMAT UNIT: one header and one descriptor (MMC-6 §6.5.3).
pub(super) type List = [u8; 12];

const FORMAT_UNIT: &str = "FORMAT UNIT";

/// Of the header's second byte: the drive answers at once, and goes on by itself.
const IMMED: u8 = 0x02;

/// Restart, of a DVD+RW's format type (MMC-6 §6.5.4.2.14).
const RESTART: u8 = 0x01;

impl FormatDisc {
    /// Plans to format this disc. [`Error::Unfit`] for one that has no such format, and why.
    pub fn new(disc: Disc, formatting: Formatting) -> Result<Self, Error> {
        kinds(&disc, formatting)?;
        Ok(Self { disc, formatting })
    }

    /// How long it takes from its beginning to its end, where it cannot be stopped.
    pub(super) fn whole(&self) -> Bound {
        whole(self.takes(None), FORMAT_LIMIT + AFTER_FORMAT_LIMIT)
    }

    /// Whether it can be stopped once begun, and if not, why not. Known before the start.
    pub fn stoppable(&self) -> Result<(), &'static str> {
        if self.goes_on_in_background() {
            return Ok(());
        }
        Err("a drive that formats a disc does it to the end: no command stops it")
    }

    /// How long it takes, as far as that is known before: at this speed, or at 1x.
    pub fn takes(&self, speed: Option<&WriteSpeed>) -> Duration {
        if self.formatting != Formatting::Full {
            return QUICK_TAKES;
        }
        let family = self.disc.profile.family();
        let one_x = WriteSpeed {
            constant_rotation: false,
            read_kb_per_s: 0,
            write_kb_per_s: family.one_x_kb_per_s(),
            end_lba: 0,
        };
        // It is written and read.
        2 * eta(family, speed.unwrap_or(&one_x), 0, self.disc.free_blocks)
    }

    /// What it left, if it was cut short and had begun to change the disc or not: looked at.
    pub fn look_after<D: Drive + ?Sized>(&self, drive: &mut D, changed: bool) -> Left {
        match look_after_end(drive, [&Ok(()), &Ok(())]) {
            Looked::Lost(_) => Left::Unknown,
            Looked::Disc(disc, _) if disc.state == State::NoMedium => Left::Unknown,
            Looked::Disc(..) if !changed => Left::Untouched,
            // A disc that was formatted before looks the same when it is half formatted again.
            Looked::Disc(..) => Left::PartlyErased,
        }
    }

    fn goes_on_in_background(&self) -> bool {
        self.disc.profile == Profile::DvdPlusRw && self.formatting == Formatting::Full
    }
}

/// Formats a disc.
///
/// Left: `Formatted`, as looked at; `Untouched`, `PartlyErased`, or `Unknown`. Only the part of a
/// DVD+RW's that the drive does in the background can be stopped: a cancel that is accepted before
/// takes effect when that begins.
pub fn format_disc<D: Drive + ?Sized>(
    drive: &mut D,
    job: &Job<Left>,
    log: &mut dyn Journal,
    plan: &FormatDisc,
) -> Outcome<Left> {
    if plan.stoppable().is_err() {
        job.gate().set_bound(plan.whole());
    }
    let begun = begin(drive, job, &plan.disc).and_then(|disc| {
        let list = list(&disc, plan.formatting, &format_capacities(drive)?)?;
        let speed = write_speeds(drive)?.first().copied();
        lock(drive)?;
        Ok((disc, list, speed))
    });
    let (was, list, speed) = match begun {
        Ok(begun) => begun,
        Err(stop) => return Outcome::new(Err(stop), Left::Untouched),
    };
    let takes = plan.takes(speed.as_ref());
    let outcome = match changes_from_here(job, log) {
        Err(stop) => Outcome::new(Err(stop), Left::Untouched),
        Ok(()) => format_and_look(drive, job, plan, &was, &list, takes),
    };
    unlock(drive, outcome)
}

fn format_and_look<D: Drive + ?Sized>(
    drive: &mut D,
    job: &Job<Left>,
    plan: &FormatDisc,
    was: &Disc,
    list: &List,
    takes: Duration,
) -> Outcome<Left> {
    // A cancel that comes after this waits for the end of FORMAT UNIT; one that came before does not.
    let limit = FORMAT_LIMIT + AFTER_FORMAT_LIMIT;
    job.gate().set_bound(Bound::new(takes, limit));
    if let Err(asked) = job.gate().check() {
        return Outcome::new(Err(asked.into()), Left::Untouched);
    }
    let mut each = publish_progress(job, "format", takes, limit);
    let until = drive.now().after(FORMAT_LIMIT);
    let result = format_unit(drive, list, FORMAT_LIMIT, &mut each).map_err(Stop::from);
    let begun = result.is_ok();
    let in_background = plan.disc.profile == Profile::DvdPlusRw;
    let mut ran = begun;
    let (result, stopped) = match result {
        Ok(()) if in_background => background(drive, job, plan, takes),
        result if is_dropped(&result) => {
            let rest = until.since(drive.now());
            let (at_work, waited) = wait_out(drive, FORMAT_UNIT, rest, each);
            ran = at_work;
            let stopped = waited.and_then(|()| match in_background {
                true => Ok(stop_if_running(
                    &mut Within::new(drive, RECALIBRATION),
                    &mut ran,
                )?),
                false => Ok(()),
            });
            (result, stopped)
        }
        other => (other, Ok(())),
    };
    ran &= !plan.goes_on_in_background() || result.is_ok();
    let limit = match result {
        Err(Stop::Asked) => SEEN_LIMIT,
        _ => PATIENCE,
    };
    let seen = look_after_end(&mut Within::new(drive, limit), [&result, &stopped]);
    seen.outcome(
        first_of(result, stopped),
        |left| *left == Left::Formatted,
        |is, result| {
            Ok(match result {
                Err(_) if !begun && is_refused(result) && is_same(was, &is) => Left::Untouched,
                Ok(()) if is_formatted(&is, plan.formatting) => Left::Formatted,
                Err(_) if is_dropped(result) => after_drop(plan, was, &is, ran),
                _ => Left::PartlyErased,
            })
        },
    )
}

/// What is there where the connection dropped on the way; `ran` if the format is known to have come to
/// its end.
fn after_drop(plan: &FormatDisc, was: &Disc, is: &Disc, ran: bool) -> Left {
    let formatted = is_formatted(is, plan.formatting);
    let was_formatted = is_formatted(was, plan.formatting);
    let to_its_end = ran || !was_formatted && !plan.goes_on_in_background();
    match medium(is.profile) == medium(was.profile) && is.state != State::NoMedium {
        // While the connection was gone nobody held the tray.
        false => Left::Unknown,
        true if formatted && to_its_end => Left::Formatted,
        true if !was_formatted && is_same(was, is) => Left::Untouched,
        // A disc that was formatted before looks the same when it is half formatted again.
        true => Left::PartlyErased,
    }
}

/// Formats, until the drive has done it, or until it takes data and goes on by itself. A cancel does
/// not stop it. `each` hears how far it is.
pub(super) fn format_unit<D: Drive + ?Sized>(
    drive: &mut D,
    list: &List,
    limit: Duration,
    each: impl FnMut(Option<u16>),
) -> Result<(), Error> {
    let what = FORMAT_UNIT;
    let block = |_| cdb::format_unit();
    let until = drive.now().after(limit);
    match long(drive, what, block, list, limit, each) {
        Err(error) if matches!(error.code(), Some(0x05_2400 | 0x05_2600)) => {}
        other => return other,
    }
    // The drive does not know the Immed bit, which is in the list: it answers when it is done.
    let mut list = *list;
    list[1] &= !IMMED;
    let rest = until.since(drive.now());
    patiently(drive, until, |drive| {
        once(drive, what, cdb::format_unit(), Data::Out(&list), rest).map(drop)
    })
}

/// What a disc is formatted by before its first WRITE: quickly, or on from where an earlier format was
/// stopped, so that what is on it stays.
pub(super) fn list_before_writing<D: Drive + ?Sized>(
    drive: &mut D,
    disc: &Disc,
) -> Result<List, Error> {
    let mut list = list(disc, Formatting::Quick, &format_capacities(drive)?)?;
    if disc.state != State::Unformatted {
        list[11] |= RESTART;
    }
    Ok(list)
}

/// A DVD+RW goes on formatting by itself. A quick format stops it there, a full one waits for its
/// end, and stops it when asked. What the wait came to, and the stop.
fn background<D: Drive + ?Sized>(
    drive: &mut D,
    job: &Job<Left>,
    plan: &FormatDisc,
    takes: Duration,
) -> (Result<(), Stop>, Result<(), Stop>) {
    let bound = Bound::new(Duration::from_secs(10), STOP_LIMIT);
    job.gate().set_bound(bound);
    if plan.goes_on_in_background() {
        let waited = wait_for_background(drive, job, takes);
        let lost = is_lost(&waited) && !is_dropped(&waited);
        let stopped = match waited.is_ok() || lost {
            true => Ok(()),
            false => stop_format(drive, RECALIBRATION),
        };
        (waited, stopped.map_err(Stop::from))
    } else {
        (Ok(()), stop_format(drive, PATIENCE).map_err(Stop::from))
    }
}

fn wait_for_background<D: Drive + ?Sized>(
    drive: &mut D,
    job: &Job<Left>,
    takes: Duration,
) -> Result<(), Stop> {
    let until = drive.now().after(FORMAT_LIMIT.max(takes));
    loop {
        match disc_information(drive)? {
            Some(disc) if disc.background_format == BackgroundFormat::Running => {}
            // Nothing is left to be stopped: what is asked from here on is too late.
            _ => {
                job.gate().close()?;
                let look = Bound::new(SEEN_TAKES, PATIENCE + UNLOCK_LIMIT);
                job.gate().set_bound(look);
                return Ok(());
            }
        }
        if drive.now() >= until {
            let limit_s = FORMAT_LIMIT.as_secs();
            let what = FORMAT_UNIT;
            return Err(Error::Endless { what, limit_s }.into());
        }
        drive.pause(BACKGROUND_POLL, Some(job.gate()))?;
    }
}

/// CLOSE TRACK/SESSION 000b: the format stops here, and the disc can be written up to where it is.
fn stop_format<D: Drive + ?Sized>(drive: &mut D, limit: Duration) -> Result<(), Error> {
    let drive = &mut Within::new(drive, limit);
    let block = |immed| cdb::close(Close::StopFormat, immed);
    let stopped = long(drive, "CLOSE TRACK/SESSION", block, &[], limit, |_| {});
    if stopped.as_ref().is_err_and(Error::is_dropped) {
        stop_if_running(drive, &mut false)?;
    }
    stopped
}

/// Stops, over another connection, a format that may go on in the background; says if it did.
fn stop_if_running<D: Drive + ?Sized>(drive: &mut D, ran: &mut bool) -> Result<(), Error> {
    let what = "CLOSE TRACK/SESSION";
    let block = |immed| cdb::close(Close::StopFormat, immed);
    over_drops(drive, |drive| {
        let disc = disc_information(drive)?;
        if disc.is_none_or(|disc| disc.background_format != BackgroundFormat::Running) {
            return Ok(());
        }
        *ran = true;
        long(drive, what, block, &[], RECALIBRATION, |_| {})
    })
}

fn is_formatted(disc: &Disc, formatting: Formatting) -> bool {
    match (disc.profile, disc.state) {
        (Profile::BdRSequential, State::Blank) => {
            disc.writes.pseudo_overwrite == (formatting == Formatting::PseudoOverwrite)
        }
        // In the intermediate state it takes what is written from its start on.
        (Profile::DvdRwOverwrite, State::Open) => true,
        (_, state) => state == State::Rewritable,
    }
}
