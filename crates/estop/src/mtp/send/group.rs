//! One file: what must not be parted.

use super::{
    File, How, Run, key,
    pump::{Pump, announce},
    replace::{Settled, put_right, replaced, take_place},
    revert::{Remains, remains, revert},
    sending::{Sending, is_renamed},
};
use crate::{
    Stop, Unit,
    journal::Journal,
    mtp::{
        Error, Session,
        arrive::arrived,
        code::Operation,
        folder::{Folder, find_folder},
        send::parent,
        session::{LOOK_LIMIT, is_lost},
        step::{insist_on, mark, mark_exchange},
        wire::{Listen, Wire},
    },
};

impl Run<'_> {
    /// All that must not be parted: the announcement, the bytes, the look; after a stop or a failure
    /// what takes it back.
    pub(super) fn group<W: Wire>(
        &mut self,
        session: &mut Session<W>,
        log: &mut dyn Journal,
        (folder, file): (Folder, &File),
        how: How,
    ) -> Result<(), Sending> {
        let mut reached = Reached::Nothing;
        let sent = self.transfer(session, log, (folder, file), (how, &mut reached));
        let Err(stop) = sent else {
            return Ok(());
        };
        if is_renamed(&stop) {
            return Err(Sending::Whole(stop));
        }
        if is_lost(&stop) && session.lost().is_some() {
            return Err(Sending::Lost(stop));
        }
        let (handle, is_exchanged) = match reached {
            Reached::Nothing => return Err(Sending::Nothing(stop)),
            Reached::Announced(handle) => (handle, false),
            Reached::Whole(handle) => (handle, true),
        };
        self.job
            .progress_cell()
            .phase("take back", None, Unit::Steps);
        let keeps = matches!(stop, Stop::Asked) && self.source.keeps_partial();
        let names = self.folders.get(&key(file)).map(|(_, names)| names);
        let was_there = |name: &str| names.is_some_and(|names| names.contains(name));
        let mut going_back = false;
        let mut on_record = || mark(self.job, log, how.before);
        let looked = session.within(LOOK_LIMIT, |session| {
            insist_on(session, |session| {
                if is_exchanged {
                    let back = (&mut going_back, &mut on_record as &mut _);
                    return exchanged(session, folder, file, back);
                }
                let rest = match keeps {
                    true => remains(session, folder, file),
                    false => revert(session, handle, folder, file, &was_there),
                };
                rest.map(|rest| match rest {
                    Remains::Nothing => Settled::Old,
                    Remains::Partial(bytes) => Settled::Beside(bytes),
                })
            })
        });
        Err(match looked {
            Ok(Settled::Old) => Sending::Nothing(stop),
            Ok(Settled::New) => Sending::Whole(stop),
            Ok(Settled::Beside(bytes)) => Sending::Partial(stop, bytes),
            Ok(Settled::Aside(has_name)) => Sending::Aside(stop, has_name),
            Err(why) => {
                tracing::warn!(?why, "what is left could not be looked at");
                Sending::Lost(if matches!(stop, Stop::Asked) {
                    why
                } else {
                    stop
                })
            }
        })
    }

    fn transfer<W: Wire>(
        &mut self,
        session: &mut Session<W>,
        log: &mut dyn Journal,
        (folder, file): (Folder, &File),
        (how, reached): (How, &mut Reached),
    ) -> Result<(), Stop> {
        let gate = self.job.gate();
        session.info().takes_name(&file.to.name)?;
        self.room.take(session, folder.storage, file.size_bytes)?;
        gate.check()?;
        // From here on something may be there, whatever the answer.
        *reached = Reached::Announced(0);
        let announced = announce(session, folder, file)?;
        *reached = Reached::Announced(announced);
        let (source, job, sent) = (&mut *self.source, self.job, &mut self.bytes);
        let listen = Listen {
            gate: Some(gate),
            ..Listen::DEAF
        };
        let mut pump = Pump {
            source,
            job,
            sent,
            closes: how.closes,
            mode: self.mode,
            began: None,
        };
        session.send(
            Operation::SEND_OBJECT,
            &[],
            file.size_bytes,
            &mut pump,
            listen,
        )?;
        let names = self.folders.get(&key(file)).map(|(_, names)| names);
        let was_there = |name: &str| names.is_some_and(|names| names.contains(name));
        let kept = arrived(session, (folder, announced), &file.to, &was_there)?;
        let kept = kept.ok_or_else(|| Error::NotSo(format!("{} is not there", file.to.path())))?;
        match kept.size_bytes {
            Some(bytes) if bytes != file.size_bytes => Err(Error::NotSo(format!(
                "{} has {bytes} bytes there, not {}",
                file.to.path(),
                file.size_bytes
            ))
            .into()),
            _ if kept.name != file.to.name => match how.replaces {
                // Under that name it would not be found again.
                true => Err(Error::NotSo(format!(
                    "{} is called {} there, so it can replace nothing",
                    file.to.path(),
                    kept.name
                ))
                .into()),
                false => Err(Error::Renamed {
                    at: file.to.path(),
                    now: kept.name,
                }
                .into()),
            },
            _ if how.replaces => {
                // On record before: afterwards nothing on the device may tell the two apart.
                mark_exchange(self.job, log, how.before)?;
                *reached = Reached::Whole(kept.handle);
                take_place(session, folder, kept.handle, &replaced(&file.to).name)
            }
            _ => Ok(()),
        }
    }
}

/// How far a file has come.
enum Reached {
    /// Nothing can be there.
    Nothing,
    /// Something may be there under this handle; 0 if that is not known.
    Announced(u32),
    /// It is whole, and takes its place.
    Whole(u32),
}

/// Puts right what a replace came to that was broken off once its file was whole.
fn exchanged<W: Wire>(
    session: &mut Session<W>,
    folder: Folder,
    file: &File,
    back: (&mut bool, &mut dyn FnMut() -> Result<(), Stop>),
) -> Result<Settled, Stop> {
    let to = replaced(&file.to);
    let folder = match session.generation() == folder.generation {
        true => folder,
        // The handles are void.
        false => find_folder(session, &parent(&to), None)?,
    };
    put_right(session, folder, &to.name, back)
}
