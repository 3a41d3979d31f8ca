//! Which job on record was on which disc: a drive takes any.

use std::collections::BTreeMap;

use estop::{
    JobId, Recovery, Residue as _,
    mmc::{BLOCK_BYTES, Disc, Left, Plan, Recording},
};
use estop_os::{
    drive::AnyDrive,
    image::ImagePlan,
    journal::{Entry, State},
};

use crate::{
    discs::{Past, past},
    drive::Drive,
    session::Session,
    sessions, words,
};

/// The last job that changed a disc, if what it left has a way out: of those that `is_its` says are of
/// this disc. Entries of one drive, newest first.
pub(crate) fn way_out(entries: &[Entry], mut is_its: impl FnMut(&Past) -> bool) -> Option<Past> {
    let last = changed(entries).find(|past| is_its(past))?;
    (last.left.recovery() != Recovery::None).then_some(last)
}

/// The last job on each disc that was in a drive, if what it left has a way out. A later job that may
/// have been on the same disc takes its place. Entries of one drive, newest first.
pub(crate) fn ways_out(entries: &[Entry]) -> Vec<Past> {
    let mut later = Vec::<Past>::new();
    let mut open = Vec::new();
    for past in changed(entries) {
        let same = |other: &Past| other.plan.disc().may_come_of(&past.plan, &past.left);
        if later.iter().any(same) {
            continue;
        }
        later.push(past);
    }
    for past in later {
        // For a disc that is spent there is nothing to be done.
        if !matches!(past.left.recovery(), Recovery::None | Recovery::Words(_)) {
            open.push(past);
        }
    }
    open
}

/// Whether the disc of a job is in its drive now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Presence {
    /// It may be.
    Here,
    /// Another is, or none: this.
    NotHere(String),
    /// The drive is at work, is not there, or does not answer.
    NotSeen,
}

/// Where the discs of these jobs are: each drive is looked at once, unless a job runs in it.
pub(crate) fn present(
    session: &Session,
    all: &[Entry],
    pasts: &[Past],
) -> BTreeMap<JobId, Presence> {
    let mut seen = BTreeMap::new();
    let mut drives = BTreeMap::<&str, Option<(AnyDrive, Disc)>>::new();
    for past in pasts {
        let word = past.entry.device.as_str();
        let looked = drives.entry(word).or_insert_with(|| {
            let runs = |entry: &Entry| {
                entry.device == word && matches!(entry.state, State::Running | State::Queued)
            };
            match all.iter().any(runs) {
                true => None,
                false => look(session, word),
            }
        });
        let presence = match looked {
            None => Presence::NotSeen,
            Some((drive, disc)) => match is_on(disc, drive, past) {
                true => Presence::Here,
                false => Presence::NotHere(words::disc(disc)),
            },
        };
        seen.insert(past.entry.id, presence);
    }
    seen
}

/// Whether a job may have left this on the disc in a drive.
pub(crate) fn is_on(disc: &Disc, drive: &mut AnyDrive, past: &Past) -> bool {
    let blocks = match past.left {
        Left::Burned { blocks, .. } | Left::Overwritten { blocks, .. } => blocks,
        _ => 0,
    };
    disc.may_come_of(&past.plan, &past.left) && has_volume(disc, drive, &past.plan, blocks)
}

/// Whether a job that was cut short may have been at work on the disc in a drive.
pub(crate) fn was_on(disc: &Disc, drive: &mut AnyDrive, entry: &Entry) -> bool {
    let Ok(plan) = serde_json::from_str::<Plan>(&entry.plan) else {
        return true;
    };
    let mark = entry.mark.as_ref().map_or(0, |mark| mark.to_bytes);
    let blocks = u32::try_from(mark / BLOCK_BYTES).unwrap_or(u32::MAX);
    disc.may_come_of(&plan, &Left::Unknown) && has_volume(disc, drive, &plan, blocks)
}

/// The jobs that are over and changed a disc.
fn changed(entries: &[Entry]) -> impl Iterator<Item = Past> {
    let ended = entries.iter().filter(|entry| entry.state == State::Ended);
    ended.filter_map(past).filter(|past| {
        !matches!(
            past.left,
            Left::Untouched | Left::Read { .. } | Left::Rehearsed { .. }
        )
    })
}

fn look(session: &Session, word: &str) -> Option<(AnyDrive, Disc)> {
    let looked = Drive::resolve(word).and_then(|drive| {
        let mut open = drive.open(session)?;
        let disc = Disc::look(&mut open).map_err(|error| drive.failed(&error))?;
        Ok((open, disc))
    });
    match looked {
        Ok(looked) => Some(looked),
        Err(why) => {
            tracing::debug!(?why, word, "which disc is in it is not known");
            None
        }
    }
}

/// What is written anywhere has no tracks that tell it from others: of a burn it has the volume. So
/// many blocks of it are there.
fn has_volume(disc: &Disc, drive: &mut AnyDrive, plan: &Plan, blocks: u32) -> bool {
    let Plan::Burn(burn) = plan else { return true };
    let image = serde_json::from_value::<ImagePlan>(burn.input.how.clone());
    let Some(volume) = image.ok().and_then(|image| image.volume) else {
        return true;
    };
    disc.profile.recording() != Recording::Anywhere
        || blocks < volume.needs_blocks()
        || sessions::has(&volume, drive).unwrap_or(true)
}
