//! What is on the disc: as looked at, with the counters as a check.

use super::{
    Method, Run,
    found::contradicted,
    tail::Compared,
    wind_down::{Lost, note, noted},
};
use crate::{
    Stop,
    mmc::{
        Disc, Drive, Error, Left, Recording, State, Takes, answer::TrackInformation,
        begin::is_dropped,
    },
};

/// A track of a CD that is written at once ends with two blocks without data (MMC-6 §4.2.3.6).
const RUN_OUT_BLOCKS: u32 = 2;

/// How much of it is on the disc.
#[derive(Debug, Clone)]
pub(super) struct Landed {
    /// Blocks from the input's first on, those behind its end included.
    pub(super) blocks: u32,
    /// Whether what comes next would go on where these end.
    pub(super) goes_on: bool,
    /// Whether the last of them were read back, and are as they were written.
    pub(super) read_back: bool,
    /// What the drive says does not agree with what it has acknowledged.
    pub(super) doubt: Option<Error>,
    /// It says so itself: nothing explains that, whatever failed before.
    pub(super) contradicts: bool,
}

impl Landed {
    pub(super) fn new(blocks: u32, goes_on: bool) -> Self {
        Self {
            blocks,
            goes_on,
            read_back: false,
            doubt: None,
            contradicts: false,
        }
    }
}

impl Run<'_> {
    /// How much of it is on the disc, after a flush. What the drive says and what was acknowledged
    /// must agree, and the last of it must read back as it was written.
    pub(super) fn landed<D: Drive + ?Sized>(
        &self,
        drive: &mut D,
        disc: &Disc,
        flushed: bool,
        result: &mut Result<(), Stop>,
    ) -> Result<Landed, Lost> {
        let denied = self.says_untouched(disc) && self.sent > self.plan.from_blocks;
        if self.method.is_at_once() {
            let whole = self.landed_at_once(disc);
            let found = if denied { self.found(drive) } else { Ok(None) };
            return contradicted(found).map(|found| found.unwrap_or(whole));
        }
        if self.method == Method::Anywhere {
            let blocks = if flushed {
                self.acknowledged
            } else {
                self.durable
            };
            return self.compared(drive, Landed::new(blocks, true), result);
        }
        let (said, start) = (self.said(disc), self.plan.start);
        let moved = said.blocks >= self.acknowledged || !flushed;
        // The address has not moved by what was acknowledged. If it reads back, the drive counts
        // otherwise.
        let (is, expected) = (start + said.blocks, start + self.acknowledged);
        let doubt = Error::NotMoved { expected, is };
        if !moved && let Some(landed) = self.read_back(drive)? {
            self.finding(&doubt);
            return Ok(landed);
        }
        if denied && let Some(found) = contradicted(self.found(drive))? {
            if found.contradicts {
                return Ok(found);
            }
            let blocks = found.blocks.min(self.sent);
            return self.compared(drive, Landed { blocks, ..found }, result);
        }
        if moved {
            // A track at once was filled up behind what was acknowledged.
            let most = if self.method == Method::TrackAtOnce {
                self.acknowledged
            } else {
                self.sent
            };
            let said = Landed {
                blocks: said.blocks.min(most),
                ..said
            };
            return self.compared(drive, said, result);
        }
        let landed = self.compared(drive, said, result)?;
        let doubt = Some(doubt);
        Ok(Landed { doubt, ..landed })
    }

    /// Tells what the drive said or did that cannot be so, where what was written reads back.
    pub(super) fn finding(&self, doubt: &Error) {
        tracing::warn!(%doubt, "and yet it reads back");
        let finding = match doubt {
            Error::NotMoved { expected, is } => {
                format!("the drive's next writable address is {is}, and not {expected}")
            }
            doubt => doubt.to_string(),
        };
        self.meter.set(|reading| reading.findings.push(finding));
    }

    /// All that was acknowledged, if the last of it reads back whatever the drive says.
    pub(super) fn read_back<D: Drive + ?Sized>(
        &self,
        drive: &mut D,
    ) -> Result<Option<Landed>, Lost> {
        let end = self.plan.start + self.acknowledged;
        let same = match self.tail.compare(drive, end) {
            Ok(compared) => compared == Compared::Same && !self.tail.is_empty(),
            Err(error) if error.is_lost() => return Err(Lost(error.into())),
            Err(_) => false,
        };
        Ok(same.then(|| Landed {
            read_back: true,
            ..Landed::new(self.acknowledged, false)
        }))
    }

    /// The last of it, read back.
    fn compared<D: Drive + ?Sized>(
        &self,
        drive: &mut D,
        landed: Landed,
        result: &mut Result<(), Stop>,
    ) -> Result<Landed, Lost> {
        let start = self.plan.start;
        let compared = match self.tail.compare(drive, start + landed.blocks) {
            Ok(compared) => compared,
            Err(error) => {
                noted(Err::<(), _>(error), result)?;
                return Ok(landed);
            }
        };
        let differs = match compared {
            Compared::Same => {
                let read_back = !self.tail.is_empty();
                return Ok(Landed {
                    read_back,
                    ..landed
                });
            }
            Compared::Differs(block) => block,
            Compared::Unreadable(block) if self.method == Method::Anywhere => block,
            // Until its session is closed a track need not be readable.
            Compared::Unreadable(_) => return Ok(landed),
        };
        if result.is_ok() {
            note(result, Error::Differs { block: differs });
        }
        // While the connection was gone the disc may have been changed for another.
        let doubt = is_dropped(result).then_some(Error::Differs { block: differs });
        // Where even the oldest that is kept differs, nothing vouches for what came before it.
        let blocks = if self.tail.vouches_below(differs) {
            differs.saturating_sub(start)
        } else {
            self.durable
        };
        Ok(Landed {
            doubt,
            ..Landed::new(blocks, self.method == Method::Anywhere)
        })
    }

    fn landed_at_once(&self, disc: &Disc) -> Landed {
        let track = self.track(disc);
        let whole = track.is_some_and(|track| is_closed(disc, track));
        Landed::new(if whole { self.length } else { 0 }, false)
    }

    /// How much of it there is by what the drive says of the track.
    pub(super) fn said(&self, disc: &Disc) -> Landed {
        let start = self.plan.start;
        let none = Landed::new(0, true);
        let Some(track) = self.track(disc).filter(|track| !track.blank) else {
            return none;
        };
        let end = match (track.next_writable, track.last_recorded) {
            (Some(next), _) => next,
            (None, Some(last)) => last + 1,
            (None, None) if track.damaged => track.start,
            (None, None) => track.start.saturating_add(track.size_blocks),
        };
        let goes_on = track.next_writable == Some(end) && self.method != Method::TrackAtOnce;
        Landed::new(end.saturating_sub(start), goes_on && !track.damaged)
    }

    /// What is there of a burn that was cut short: only what the drive says, and what is on record.
    pub(super) fn landed_after_crash(&self, disc: &Disc, marked: u32) -> Landed {
        match self.method {
            Method::Anywhere => Landed::new(marked, true),
            Method::SessionAtOnce | Method::DiscAtOnce => self.landed_at_once(disc),
            Method::TrackAtOnce => {
                let said = self.said(disc);
                // A short track was filled up: how much of it is the input's cannot be told.
                let blocks = said.blocks.saturating_sub(RUN_OUT_BLOCKS);
                let told = blocks > super::method::SHORTEST_TRACK_BLOCKS;
                Landed::new(if told { blocks.min(self.length) } else { 0 }, false)
            }
            Method::Incremental | Method::Sequential => {
                let said = self.said(disc);
                Landed {
                    blocks: said.blocks.min(self.length),
                    ..said
                }
            }
        }
    }

    /// The track with the burn's first block in it.
    pub(super) fn track<'d>(&self, disc: &'d Disc) -> Option<&'d TrackInformation> {
        let start = self.plan.start;
        let mut tracks = disc.tracks.iter().rev();
        tracks.find(|track| track.start <= start)
    }

    /// What is left, by the last look.
    pub(super) fn left(&self, disc: &Disc, landed: &Landed, result: &Result<(), Stop>) -> Left {
        let start = self.plan.start;
        let of_blocks = self.plan.input.blocks;
        let whole = landed.blocks >= of_blocks;
        let takes = takes(disc);
        if self.method == Method::Anywhere {
            return self.left_anywhere(disc, landed, result);
        }
        let track = self.track(disc).filter(|track| !track.blank);
        let finalised = matches!(disc.state, State::Finalised | State::ReadOnly);
        let closed = finalised || track.is_some_and(|track| is_closed(disc, track));
        if self.method.is_at_once() {
            return self.left_at_once(disc, landed);
        }
        let erasable = disc.profile.recording() == Recording::OnceUntilErased;
        let cut = track.is_some_and(|track| track.damaged);
        match (whole, closed) {
            // A track of a CD that lost power does not say where it ends.
            (_, false) if cut && self.method == Method::TrackAtOnce => Left::Spoiled { erasable },
            _ if landed.blocks == 0 && track.is_none_or(|track| track.start < start) => {
                Left::Untouched
            }
            (true, true) => Left::Burned {
                start,
                blocks: of_blocks,
                takes,
            },
            (true, false) if result.is_ok() && self.plan.closing == super::Closing::KeepOpen => {
                Left::Burned {
                    start,
                    blocks: of_blocks,
                    takes,
                }
            }
            (true, false) => Left::NotClosed {
                start,
                blocks: of_blocks,
            },
            (false, true) => Left::Closed {
                start,
                blocks: landed.blocks,
                takes,
            },
            (false, false)
                if landed.goes_on
                    && track.and_then(|track| track.next_writable)
                        == Some(start + landed.blocks) =>
            {
                Left::Resumable {
                    start,
                    good_blocks: landed.blocks,
                    next_writable: start + landed.blocks,
                }
            }
            (false, false) => Left::Ended {
                start,
                blocks: landed.blocks,
            },
        }
    }

    fn left_at_once(&self, disc: &Disc, landed: &Landed) -> Left {
        let start = self.plan.start;
        let of_blocks = self.plan.input.blocks;
        let takes = takes(disc);
        let track = self.track(disc).filter(|track| !track.blank);
        let nothing = track.is_none() && disc.state == self.plan.disc.state;
        match (landed.blocks > 0, self.filling) {
            (true, true) => Left::Filled {
                start,
                blocks: self.acknowledged.min(of_blocks),
                of_blocks: self.length,
                takes,
            },
            (true, false) => Left::Burned {
                start,
                blocks: of_blocks,
                takes,
            },
            (false, _) if nothing => Left::Untouched,
            (false, _) => Left::Spoiled {
                erasable: disc.profile.recording() == Recording::OnceUntilErased,
            },
        }
    }

    fn left_anywhere(&self, disc: &Disc, landed: &Landed, result: &Result<(), Stop>) -> Left {
        let start = self.plan.start;
        let blocks = landed.blocks.min(self.plan.input.blocks);
        match disc.state {
            State::Unformatted if self.formatted => Left::PartlyErased,
            _ if self.sent == 0 && self.formatted => Left::Formatted,
            _ if self.sent == 0 => Left::Untouched,
            _ if blocks == self.plan.input.blocks && result.is_ok() => Left::Burned {
                start,
                blocks,
                takes: takes(disc),
            },
            _ => Left::Overwritten { start, blocks },
        }
    }
}

/// What a disc takes from here on.
pub(in crate::mmc) fn takes(disc: &Disc) -> Takes {
    match disc.state {
        State::Blank | State::Appendable | State::Open => Takes::AnotherSession,
        State::Rewritable => Takes::Anything,
        _ => Takes::Nothing,
    }
}

/// Whether a track and its session are closed.
pub(in crate::mmc) fn is_closed(disc: &Disc, track: &TrackInformation) -> bool {
    let finalised = matches!(disc.state, State::Finalised | State::ReadOnly);
    // With pseudo-overwrite a session stays open, and its tracks are readable once they are closed.
    let alone = disc.writes.pseudo_overwrite && track.next_writable.is_none();
    finalised || alone || track.session <= disc.closed_sessions()
}
