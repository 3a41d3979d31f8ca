//! Edit: bytes of an object are written over in place, by Android's own operations; stopped, they are
//! what they were.

mod content;
mod hex;

use std::time::Duration;

use content::{Content, halves, put, read, size};
use serde::{Deserialize, Serialize};

use super::{
    Entry, Error, Left, Phone, Place, Session,
    code::{Operation, ResponseCode},
    folder::{find, same},
    session::{LOOK_LIMIT, WIND_DOWN_LIMIT, refusal},
    step::{bound, bound_with, done, insist_on, mark},
    wire::Wire,
};
use crate::{Job, Outcome, Stop, Unit, journal::Journal};

/// Bytes of an object are written over, or put behind its end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edit {
    /// Which object.
    pub at: Place,
    /// From which of its bytes on: its size at most.
    pub offset_bytes: u64,
    /// What is written there: at least one byte, and [`EDIT_BYTES_MAX`] at most.
    #[serde(with = "hex")]
    pub bytes: Vec<u8>,
}

/// The most bytes of one edit: they are on record with the job, and within the time of a look also the
/// slowest device (20 kB/s) has them written back and read again.
pub const EDIT_BYTES_MAX: usize = 256 << 10;

/// What a device must know for it.
pub(super) const NEEDS: &[Operation] = &[
    Operation::GET_PARTIAL_OBJECT_64,
    Operation::BEGIN_EDIT_OBJECT,
    Operation::SEND_PARTIAL_OBJECT,
    Operation::TRUNCATE_OBJECT,
    Operation::END_EDIT_OBJECT,
];

/// So many bytes in one transaction: a stop waits for it, and is no cancel on the wire. It takes the
/// slowest device (100 kB/s) a sixth of a second.
const PART_BYTES: usize = 16 << 10;

/// To write back is tried so often: what failed it may go away with the attempt.
const BACKS_MAX: u32 = 2;

/// And it may take so long in all: one part is perhaps never answered, and wound down.
const BACK_LIMIT: Duration =
    Duration::from_secs(2 * PART_LIMIT.as_secs() + WIND_DOWN_LIMIT.as_secs());

/// One part is sent and answered within this.
const PART_LIMIT: Duration = Duration::from_secs(30);

/// A stop waits for the end of the edit, or a part, and then for the way back.
const STOP_LIMIT: Duration = Duration::from_secs(EDIT_END_LIMIT.as_secs() + BACK_LIMIT.as_secs());

/// The device writes out what it has in its cache.
const EDIT_END_LIMIT: Duration = Duration::from_secs(60);

/// Edits an object.
///
/// Left: `Done` with the one object, `Untouched` if its bytes are what they were, both as read again;
/// its date may be a new one. `Altered` if some of its bytes are new ones, and could not be written back. Stopped
/// between two parts of 16 KiB until the last of them: what was written is written back.
pub fn edit<P: Phone>(
    phone: &mut P,
    job: &Job<Left>,
    log: &mut dyn Journal,
    plan: &Edit,
) -> Outcome<Left> {
    let all_bytes = plan.bytes.len() as u64;
    job.progress_cell()
        .phase("edit", Some(all_bytes), Unit::Bytes);
    job.gate().set_bound(bound(STOP_LIMIT));
    let mut left = Left::Untouched;
    let result = found(phone, job, plan).and_then(|entry| {
        phone.long_turn(job.gate(), |session| {
            same(session, entry.generation)?;
            let mut run = Run {
                job,
                plan,
                sent: 0,
                read_took: Duration::ZERO,
            };
            run.group(session, log, &entry, &mut left)
        })
    });
    Outcome::new(result, left)
}

/// What a process that died in an edit left, given what is on record of the object as it was: it is
/// read again. It changes nothing.
pub fn look_after_edit<P: Phone>(
    phone: &mut P,
    plan: &Edit,
    before: Option<u64>,
) -> Result<Left, Error> {
    let Some(before) = before else {
        return Ok(Left::Untouched);
    };
    let looked = find(phone, &plan.at, None).and_then(|found| {
        let (_, entry) = found.ok_or_else(|| Error::NotThere(plan.at.path()))?;
        phone.turn(None, |session| {
            same(session, entry.generation)?;
            let is = Content::of(session, &entry, plan)?;
            Ok(match () {
                () if is.bytes == plan.bytes => done(1),
                () if is.print() == before => Left::Untouched,
                () => plan.altered(),
            })
        })
    });
    looked.map_err(Error::of)
}

impl Edit {
    /// From this byte on, these bytes.
    ///
    /// # Errors
    ///
    /// [`Error::Unfit`]: none, or more than [`EDIT_BYTES_MAX`].
    pub fn new(at: Place, offset_bytes: u64, bytes: Vec<u8>) -> Result<Self, Error> {
        let plan = Self {
            at,
            offset_bytes,
            bytes,
        };
        plan.fits().map(|()| plan)
    }

    fn fits(&self) -> Result<(), Error> {
        match (1..=EDIT_BYTES_MAX).contains(&self.bytes.len()) {
            true => Ok(()),
            false => {
                let why = format!("an edit is of 1 to {EDIT_BYTES_MAX} bytes");
                Err(Error::Unfit(why))
            }
        }
    }

    fn altered(&self) -> Left {
        let at = self.at.clone();
        Left::Altered { at }
    }
}

struct Run<'a> {
    job: &'a Job<Left>,
    plan: &'a Edit,
    /// So many of the new bytes were sent, or begun to be.
    sent: usize,
    /// What was there was read within this.
    read_took: Duration,
}

impl Run<'_> {
    /// All that must not be parted: what it was, the edit, and after a stop or a failure the way back.
    fn group<W: Wire>(
        &mut self,
        session: &mut Session<W>,
        log: &mut dyn Journal,
        entry: &Entry,
        left: &mut Left,
    ) -> Result<(), Stop> {
        let gate = self.job.gate();
        let began = session.wire().now();
        let before = Content::of(session, entry, self.plan)?;
        self.read_took = session.wire().now().since(began);
        mark(self.job, log, before.print())?;
        gate.check()?;
        let begun = session.ask(Operation::BEGIN_EDIT_OBJECT, &[entry.handle]);
        if begun.as_ref().is_err_and(|stop| refusal(stop).is_some()) {
            return begun.map(|_| ());
        }
        let written = begun.and_then(|_| self.written(session, entry));
        match written {
            Ok(()) => {
                *left = done(1);
                Ok(())
            }
            Err(stop) => {
                self.job
                    .progress_cell()
                    .phase("take back", None, Unit::Steps);
                match self.taken_back(session, &before) {
                    Ok(back) => {
                        *left = back;
                        Err(stop)
                    }
                    Err(why) => {
                        tracing::warn!(?why, "what is left could not be looked at");
                        *left = Left::Unknown;
                        // The first error wins; a cancel that did not go well is a failure.
                        Err(if matches!(stop, Stop::Asked) {
                            why
                        } else {
                            stop
                        })
                    }
                }
            }
        }
    }

    fn written<W: Wire>(&mut self, session: &mut Session<W>, entry: &Entry) -> Result<(), Stop> {
        let plan = self.plan;
        let parts = plan.bytes.chunks(PART_BYTES);
        let last = parts.len().saturating_sub(1);
        let began = session.wire().now();
        for (part, bytes) in parts.enumerate() {
            match part == last {
                true => self.job.gate().close()?,
                false => self.job.gate().check()?,
            }
            let at = (part * PART_BYTES) as u64;
            self.sent += bytes.len();
            put(session, entry.handle, plan.offset_bytes + at, bytes)?;
            self.job.progress_cell().done(self.sent as u64, 0);
            // To write it back takes as long, and to read it again as it took before.
            let more = session.wire().now().since(began) + self.read_took;
            self.job.gate().set_bound(bound_with(STOP_LIMIT, more));
        }
        session.ask(Operation::END_EDIT_OBJECT, &[entry.handle])?;
        let is = read(session, entry, plan.offset_bytes, plan.bytes.len())?;
        match is == plan.bytes {
            true => Ok(()),
            false => Err(Error::NotSo(format!("{} has other bytes there", plan.at.path())).into()),
        }
    }

    /// Writes back what was there, and looks.
    fn taken_back<W: Wire>(
        &self,
        session: &mut Session<W>,
        before: &Content,
    ) -> Result<Left, Stop> {
        session.within(BACK_LIMIT, |session| {
            for _ in 0..BACKS_MAX {
                let back = self.back(session, before);
                tracing::debug!(?back, "an edit is taken back");
                if back.is_ok() || session.lost().is_some() {
                    break;
                }
            }
        });
        session.within(LOOK_LIMIT, |session| {
            match insist_on(session, |session| self.is(session, before))? {
                true => Ok(Left::Untouched),
                false => Ok(self.plan.altered()),
            }
        })
    }

    fn back<W: Wire>(&self, session: &mut Session<W>, before: &Content) -> Result<(), Stop> {
        // Its handle may have become void since.
        let entry = now(session, &self.plan.at)?;
        // An edit that was broken off is open still (AOSP), or not: the session may be another one.
        if let Err(stop) = session.ask(Operation::BEGIN_EDIT_OBJECT, &[entry.handle])
            && refusal(&stop) != Some(ResponseCode::GENERAL_ERROR)
        {
            return Err(stop);
        }
        let old = &before.bytes[..self.sent.min(before.bytes.len())];
        for (part, bytes) in old.chunks(PART_BYTES).enumerate() {
            let at = self.plan.offset_bytes + (part * PART_BYTES) as u64;
            put(session, entry.handle, at, bytes)?;
        }
        if self.plan.offset_bytes + self.plan.bytes.len() as u64 > before.size_bytes {
            let size = halves(before.size_bytes);
            let truncate = [entry.handle, size[0], size[1]];
            session.ask(Operation::TRUNCATE_OBJECT, &truncate)?;
        }
        session
            .ask(Operation::END_EDIT_OBJECT, &[entry.handle])
            .map(|_| ())
    }

    /// Whether the object is what it was.
    fn is<W: Wire>(&self, session: &mut Session<W>, before: &Content) -> Result<bool, Stop> {
        let entry = now(session, &self.plan.at)?;
        Ok(Content::of(session, &entry, self.plan)? == *before)
    }
}

/// The object, as it must be for this.
fn found<P: Phone>(phone: &mut P, job: &Job<Left>, plan: &Edit) -> Result<Entry, Stop> {
    let path = plan.at.path();
    let unfit = |why: String| Stop::from(Error::Unfit(why));
    plan.fits()?;
    phone.turn(Some(job.gate()), |session| {
        let missing = NEEDS.iter().find(|needed| !session.can(**needed));
        missing.map_or(Ok(()), |needed| Err(Error::Unsupported(*needed).into()))
    })?;
    let found = find(phone, &plan.at, Some(job.gate()))?;
    let (_, entry) = found.ok_or_else(|| Error::NotThere(path.clone()))?;
    if entry.is_folder {
        return Err(unfit(format!("{path} is a folder")));
    }
    let size_bytes = size(&entry)?;
    if plan.offset_bytes > size_bytes {
        let why = format!("{path} has {size_bytes} bytes: nothing can be written further on");
        return Err(unfit(why));
    }
    Ok(entry)
}

/// The object as this session calls it.
fn now<W: Wire>(session: &mut Session<W>, place: &Place) -> Result<Entry, Stop> {
    let found = find(session, place, None)?;
    let (_, entry) = found.ok_or_else(|| Error::NotThere(place.path()))?;
    Ok(entry)
}
