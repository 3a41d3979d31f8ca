//! One object that is deleted.

use crate::{
    Stop,
    mtp::{
        Entry, Error, Phone, Place, Session,
        code::{Operation, ResponseCode},
        folder::{Folder, children, info},
        session::{LOOK_LIMIT, refusal},
        step::{insist_on, is_gone},
        walk::count,
        wire::{Listen, Wire},
    },
};

/// Why something was not deleted, and whether it is gone all the same; `None`: that could not be looked
/// at.
pub(super) struct Undone {
    pub(super) stop: Stop,
    pub(super) is_gone: Option<bool>,
}

impl Undone {
    /// Nothing was done yet.
    pub(super) fn looking<P: Phone>(phone: &mut P, stop: Stop) -> Self {
        let is_gone = (!is_gone(phone, &stop)).then_some(false);
        Self { stop, is_gone }
    }
}

/// Whether nothing is in a folder.
pub(super) fn is_empty<W: Wire>(session: &mut Session<W>, entry: &Entry) -> Result<bool, Stop> {
    let folder = Folder {
        storage: entry.storage,
        handle: entry.handle,
        generation: entry.generation,
    };
    let mut is_empty = true;
    children(session, folder, Listen::DEAF, &mut |_, _| {
        is_empty = false;
        Ok(())
    })?;
    Ok(is_empty)
}

/// Deletes an object. Where it is not sure whether it is gone, and after the last, it is looked for.
pub(super) fn delete<W: Wire>(
    session: &mut Session<W>,
    at: &Place,
    entry: &Entry,
    is_last: bool,
) -> Result<(), Undone> {
    let not_done = |stop| Undone {
        stop,
        is_gone: Some(false),
    };
    let is = info(session, entry.handle).map_err(|stop| Undone::looking(session, stop))?;
    if is.is_some_and(|info| info.name != entry.name) {
        return Err(not_done(Error::Altered(at.path()).into()));
    }
    // Any format: zero.
    let asked = session.ask(Operation::DELETE_OBJECT, &[entry.handle, 0]);
    match &asked {
        Ok(_) if !is_last => return Ok(()),
        Err(stop) if refusal(stop) == Some(ResponseCode::INVALID_OBJECT_HANDLE) => return Ok(()),
        Err(stop) if refusal(stop).is_some() => {
            return asked.map(|_| ()).map_err(not_done);
        }
        _ => {}
    }
    let looked = session.within(LOOK_LIMIT, |session| {
        insist_on(session, |session| count(session, at))
    });
    match (asked, looked) {
        (Ok(_), Ok(0)) => Ok(()),
        (Ok(_), Ok(_)) => {
            let why = format!("{} is still there", at.path());
            Err(not_done(Error::NotSo(why).into()))
        }
        (Err(stop), Ok(rest)) => Err(Undone {
            stop,
            is_gone: Some(rest == 0),
        }),
        (asked, Err(looked)) => Err(Undone {
            stop: asked.err().unwrap_or(looked),
            is_gone: None,
        }),
    }
}
