//! What a device was sent, looked for until it knows of it.

use std::time::Duration;

use super::{
    Entry, Place, Session,
    folder::{Folder, entry, find_folder},
    send::{named, parent},
    wire::Wire,
};
use crate::Stop;

/// A device that has said that an object is there knows of it within this. QEMU looks for what it has
/// written as every other program does, by inotify, and its main loop may have much else to do.
const ARRIVAL_LIMIT: Duration = Duration::from_secs(5);

/// By the handle that it told, within this; then by the name, in the whole folder.
const HANDLE_LIMIT: Duration = Duration::from_secs(1);

/// What a transfer that was broken off has left shows within this, on a device that looks for it so.
const REMAINS_LIMIT: Duration = Duration::from_millis(300);

/// Between two looks: the first pause, which doubles, and the longest.
const PAUSE: Duration = Duration::from_millis(5);
const PAUSE_MAX: Duration = Duration::from_millis(200);

/// Looks until there is something, or it has taken too long.
pub(super) fn awaited<W: Wire, T>(
    session: &mut Session<W>,
    look: impl FnMut(&mut Session<W>) -> Result<Option<T>, Stop>,
) -> Result<Option<T>, Stop> {
    repeated(session, ARRIVAL_LIMIT, look)
}

/// The same for what a transfer that was broken off may have left. A device that knows what it does
/// itself is asked once.
pub(super) fn awaited_remains<W: Wire, T>(
    session: &mut Session<W>,
    look: impl FnMut(&mut Session<W>) -> Result<Option<T>, Stop>,
) -> Result<Option<T>, Stop> {
    let limit = match session.info().finds_what_it_made() {
        true => REMAINS_LIMIT,
        false => Duration::ZERO,
    };
    repeated(session, limit, look)
}

/// The object that was sent to this place, as the device knows it now: by its handle, or by its name,
/// since some devices tell a handle before they have given it. `was_there` tells which names the folder
/// had before: an object that was there is not the one that was sent, whatever its handle.
pub(super) fn arrived<W: Wire>(
    session: &mut Session<W>,
    (folder, handle): (Folder, u32),
    at: &Place,
    was_there: &dyn Fn(&str) -> bool,
) -> Result<Option<Entry>, Stop> {
    if handle != 0 {
        let told = repeated(session, HANDLE_LIMIT, |session| entry(session, handle))?;
        let told = told.filter(|told| is_own(session, &told.name, &at.name, was_there));
        if told.is_some() {
            return Ok(told);
        }
    }
    let by_name = |session: &mut Session<W>| Ok(named(session, folder, &at.name)?.pop());
    let found = awaited(session, by_name)?;
    if found.is_some() || !session.info().finds_what_it_made() {
        return Ok(found);
    }
    // QEMU takes a new file for one whose name begins with its name, until the session ends.
    session.restart()?;
    let folder = find_folder(session, &parent(at), None)?;
    Ok(named(session, folder, &at.name)?.pop())
}

/// Whether the object of a handle that was told for a new one is that one, by its name now: its own, or
/// one that the device gave it. QEMU changes no names, and guesses the handle.
pub(super) fn is_own<W: Wire>(
    session: &Session<W>,
    now: &str,
    name: &str,
    was_there: &dyn Fn(&str) -> bool,
) -> bool {
    now == name || !(session.info().finds_what_it_made() || was_there(now))
}

fn repeated<W: Wire, T>(
    session: &mut Session<W>,
    limit: Duration,
    mut look: impl FnMut(&mut Session<W>) -> Result<Option<T>, Stop>,
) -> Result<Option<T>, Stop> {
    let until = session.wire().now().after(limit);
    let mut pause = PAUSE;
    loop {
        let found = look(session)?;
        if found.is_some() || session.wire().now() >= until {
            return Ok(found);
        }
        tracing::debug!(?pause, "not there yet");
        let _never_asked = session.wire_mut().pause(pause, None);
        pause = (pause * 2).min(PAUSE_MAX);
    }
}
