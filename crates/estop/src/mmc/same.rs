//! Which disc it is. A drive takes any, and no recordable disc has a number that every drive tells: it
//! is known again by its tracks.

use super::{
    Closing, Disc, Left, Plan, Profile, Recording, State, answer::TrackInformation, burn::is_closed,
};

/// How far the end of a track may lie beyond what was burned: a whole unit of writing, links between
/// packets, and the 300 blocks that a track of a CD has at least.
const PADDING_BLOCKS: u32 = 512;

impl Disc {
    /// The first block of the last session that is closed.
    pub fn last_session(&self) -> Option<u32> {
        let last = self.closed_sessions();
        let own = self.tracks.iter().filter(|track| track.session == last);
        own.filter(|track| !track.blank)
            .map(|track| track.start)
            .min()
    }

    /// Whether this may be the disc that an operation was for, as it left it. Tracks that were closed
    /// before it stay as they were, until an erase; what it wrote begins where it was to, and ends
    /// where it was left; nothing is behind it. What is written anywhere has no such traces, and may always be it.
    pub fn may_come_of(&self, plan: &Plan, left: &Left) -> bool {
        let was = plan.disc();
        if medium(self.profile) != medium(was.profile) {
            return false;
        }
        if self.profile.recording() == Recording::Anywhere {
            return true;
        }
        // A damaged track is shorter than what is to be closed of it, once it was repaired.
        let (start, total, counted) = match plan {
            Plan::Burn(plan) => (plan.start, plan.input.blocks, true),
            Plan::Finalise(plan) => (plan.start, plan.blocks, false),
            Plan::Erase(_) | Plan::Format(_) => return self.may_be_erased(was, left),
            Plan::Compare(_) | Plan::Examine(_) => return self.has_all_of(was),
        };
        self.has_all_of(was)
            && self.may_be_burned(start, total, counted, left)
            && self.is_closed_as(plan, start, left)
    }

    /// The tracks of the disc that it was are there: those that were closed.
    fn has_all_of(&self, was: &Self) -> bool {
        let first = self.tracks.first().map_or(u16::MAX, |track| track.track);
        let closed = was.tracks.iter().filter(|track| is_ended(track));
        closed
            .filter(|track| track.track >= first)
            .all(|track| self.tracks.iter().any(|is| is_same(is, track)))
    }

    fn may_be_burned(&self, start: u32, total: u32, counted: bool, left: &Left) -> bool {
        let most = start.saturating_add(total).saturating_add(PADDING_BLOCKS);
        let Some(track) = self.track_at(start).filter(|track| end(track) > start) else {
            // Nothing was written; but what was announced may have spoiled it.
            let still = self.next_writable == Some(start);
            let begun = matches!(self.state, State::Open | State::Damaged);
            // A drive that does not tell of a session before that is closed, but for its capacity.
            let denied = (start + 1..=most).contains(&self.readable_blocks.saturating_sub(1));
            return match left {
                Left::Unknown => still || begun,
                Left::Spoiled { .. } => begun,
                Left::Resumable { good_blocks, .. } => still && *good_blocks == 0,
                Left::Untouched | Left::Rehearsed { .. } => still,
                Left::Ended { .. } | Left::NotClosed { .. } => still && denied,
                _ => false,
            };
        };
        let behind = |other: &TrackInformation| !other.blank && other.start > track.start;
        if self.tracks.iter().any(behind) {
            return false;
        }
        let open = !is_closed(self, track);
        let reaches = |blocks: u32| !counted || end(track) >= start.saturating_add(blocks);
        // What was cut off may not tell its end.
        let fits = end(track) <= most || (open && track.damaged);
        match left {
            Left::Resumable { .. } => {
                open && fits && (track.next_writable.is_some() || track.damaged)
            }
            Left::Ended { blocks, .. } | Left::NotClosed { blocks, .. } => {
                open && fits && (reaches(*blocks) || track.damaged)
            }
            Left::Burned { blocks, .. } | Left::Closed { blocks, .. } => fits && reaches(*blocks),
            Left::Filled { of_blocks, .. } => reaches(*of_blocks),
            Left::Spoiled { .. } => open,
            Left::Unknown => fits,
            _ => true,
        }
    }

    /// The written track with this block in it, or the last before it.
    fn track_at(&self, start: u32) -> Option<&TrackInformation> {
        let mut tracks = self.tracks.iter().rev();
        tracks.find(|track| !track.blank && track.start <= start)
    }

    /// Whether it is closed where it was to be.
    fn is_closed_as(&self, plan: &Plan, start: u32, left: &Left) -> bool {
        let kept_open = matches!(plan, Plan::Burn(plan) if plan.closing == Closing::KeepOpen);
        let must_be = match left {
            Left::Burned { .. } => !kept_open,
            Left::Closed { .. } => true,
            _ => false,
        };
        !must_be
            || self
                .track_at(start)
                .is_some_and(|track| is_closed(self, track))
    }

    pub(super) fn may_be_erased(&self, was: &Self, left: &Left) -> bool {
        match left {
            Left::Blank => self.state == State::Blank,
            // Of what is left, nothing is new.
            _ => {
                let written = self.tracks.iter().filter(|track| !track.blank);
                let known = |track: &TrackInformation| {
                    was.tracks.iter().any(|was| was.start == track.start)
                };
                written.into_iter().all(known)
            }
        }
    }
}

/// A DVD-RW has two profiles, as it is formatted or not (MMC-6 table 95).
pub(super) fn medium(profile: Profile) -> Profile {
    match profile {
        Profile::DvdRwOverwrite => Profile::DvdRwSequential,
        other => other,
    }
}

/// Whether nothing more is written to it.
fn is_ended(track: &TrackInformation) -> bool {
    !track.blank && !track.damaged && track.next_writable.is_none()
}

fn is_same(one: &TrackInformation, other: &TrackInformation) -> bool {
    let key = |track: &TrackInformation| (track.track, track.start, track.size_blocks);
    key(one) == key(other)
}

/// The block behind what was written to it, as far as it says.
fn end(track: &TrackInformation) -> u32 {
    match (track.next_writable, track.last_recorded) {
        (Some(next), _) => next,
        (None, Some(last)) => last.saturating_add(1),
        (None, None) => track.start.saturating_add(track.size_blocks),
    }
}
