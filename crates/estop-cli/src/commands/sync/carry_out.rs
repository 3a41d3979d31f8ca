//! What a sync does, once it is planned.

use std::{fs, io, path::Path as Local};

use estop::{
    JobId,
    mtp::{
        File, Mirror, Mode, Place, Plan as OnRecord, Receive, Step, Wanted,
        code::Operation,
        sync::{Action, Path, Plan, Stamp},
    },
};
use estop_os::{
    journal::SqliteJournal,
    phone::{Incoming, Outgoing, Synced, below, date_of, delete},
};

use super::{
    super::{pull::begun, push::format_of, report},
    Pair,
    listed::There,
    show,
};
use crate::{
    exit::{Exit, Trouble},
    on_phone::{OnPhone, Record},
    phone::{Phone, close},
    phones::SeenBefore,
    run::{self, Start},
    session::{Session, tell},
};

/// A sync that is carried out.
pub(super) struct Carried<'a> {
    pub(super) session: &'a Session,
    pub(super) journal: &'a mut SqliteJournal,
    pub(super) pair: &'a Pair,
    pub(super) plan: &'a Plan,
    /// The last job whose copies the plan knows.
    pub(super) to_job: JobId,
}

impl Carried<'_> {
    /// Deletes, makes and sends, as one job.
    pub(super) fn onto_phone(mut self, phone: Phone, there: &There) -> Result<Exit, Trouble> {
        let (mirror, outgoing) =
            self.mirror(there, phone.device.can(Operation::SET_OBJECT_PROP_VALUE));
        if mirror.steps.is_empty() {
            phone.close();
            self.keep(0);
            return Ok(Exit::Completed);
        }
        let mut record = Record::new(OnRecord::Sync(mirror), self.pair.again.clone());
        record.synced = Some(self.synced());
        let subject = OnPhone::sending(record, &phone.key(), outgoing);
        self.run(phone, subject)
    }

    /// Receives as one job, and deletes here once all has come.
    pub(super) fn off_phone(mut self, phone: Phone, there: &There) -> Result<Exit, Trouble> {
        for action in &self.plan.actions {
            if let Action::MakeFolder(path) = action {
                made(&below(&self.pair.here, path))?;
            }
        }
        made(&self.pair.here)?;
        let (objects, incoming) = self.coming(&phone, there)?;
        let exit = match objects.is_empty() {
            true => {
                phone.close();
                self.keep(0);
                Exit::Completed
            }
            false => {
                let mode = Mode::Throughput;
                let plan = OnRecord::Pull(Receive { objects, mode });
                let mut record = Record::new(plan, self.pair.again.clone());
                record.incoming = incoming;
                record.synced = Some(self.synced());
                let subject = OnPhone::new(record, &phone.key());
                self.run(phone, subject)?
            }
        };
        let is_delete =
            |one: &&Action| matches!(one, Action::DeleteFile(..) | Action::DeleteFolder(_));
        let deletes = self.plan.actions.iter().filter(is_delete).cloned();
        let deletes = deletes.collect::<Vec<_>>();
        if deletes.is_empty() {
            return Ok(exit);
        }
        if exit != Exit::Completed {
            tell("Nothing was deleted here, since not all has come.");
            return Ok(exit);
        }
        let (deleted, kept) = delete(&self.pair.here, &deletes);
        show::deleted(self.session, deleted, &kept);
        Ok(match kept.is_empty() {
            true => Exit::Completed,
            false => Exit::Exceptions,
        })
    }

    /// Runs the one job, and keeps what it has copied. If the process is killed in it, what was copied
    /// before is on record, and what it has copied is in the journal.
    fn run(&mut self, phone: Phone, subject: OnPhone) -> Result<Exit, Trouble> {
        self.keep(0);
        let start = Start {
            word: phone.word,
            device: phone.device,
            subjects: vec![subject],
        };
        let (ran, device) = run::lend(self.session, self.journal, start)?;
        report::summary(self.session, &ran);
        close(device);
        let finished = ran
            .iter()
            .filter_map(|one| one.subject.finished(one.end.as_ref()?));
        let finished = finished.sum();
        self.to_job = ran
            .iter()
            .map(|one| one.job.id())
            .fold(self.to_job, JobId::max);
        self.keep(finished);
        Ok(run::exit_of(&ran))
    }

    /// The files that are copied, as they are put on record with the job.
    fn synced(&self) -> Synced {
        let files = self.plan.copies();
        Synced {
            pair: self.pair.record.pair().to_owned(),
            files: files.map(|(path, stamp)| (path.clone(), stamp)).collect(),
        }
    }

    /// What is on record for the next sync. If it cannot be kept, more is copied then than has to be.
    fn keep(&self, copies: usize) {
        if let Err(error) = self
            .pair
            .record
            .write(&self.plan.record_after(copies), self.to_job)
        {
            tell(&format!("note: what was copied is not on record: {error}"));
        }
    }

    fn mirror(&self, there: &There, renames: bool) -> (Mirror, Vec<Outgoing>) {
        let (mut steps, mut outgoing) = (Vec::new(), Vec::new());
        if !there.is_there {
            steps.extend(above(&self.pair.top).map(|at| Step::MakeFolder { at }));
        }
        for action in &self.plan.actions {
            let at = self.place(action.path());
            let is = there.entries.get(action.path());
            let seen = is.map(|entry| (entry.size_bytes, entry.modified.clone()));
            match action {
                Action::DeleteFile(..) => steps.push(Step::Delete { at, seen }),
                Action::DeleteFolder(_) => steps.push(Step::Delete { at, seen: None }),
                Action::MakeFolder(_) => steps.push(Step::MakeFolder { at }),
                Action::Copy(path, stamp) => {
                    let file = self.file(at, path, *stamp, &mut outgoing);
                    steps.push(Step::Send { file });
                }
                Action::Replace { path, source, .. } => {
                    let file = self.file(at.clone(), path, *source, &mut outgoing);
                    match seen {
                        Some(seen) if renames => steps.push(Step::Replace { file, seen }),
                        seen => {
                            steps.push(Step::Delete { at, seen });
                            steps.push(Step::Send { file });
                        }
                    }
                }
            }
        }
        (Mirror { steps }, outgoing)
    }

    fn file(&self, to: Place, path: &Path, stamp: Stamp, outgoing: &mut Vec<Outgoing>) -> File {
        let local = below(&self.pair.here, self.plan.at_source(path));
        let meta = fs::symlink_metadata(&local).ok();
        // One that is gone is told when its turn comes.
        let modified = meta.and_then(|meta| meta.modified().ok());
        let file = File {
            format: format_of(&local),
            to,
            size_bytes: stamp.size_bytes,
            modified: modified.and_then(date_of),
        };
        outgoing.push(Outgoing {
            path: local,
            size_bytes: stamp.size_bytes,
            modified,
        });
        file
    }

    fn coming(
        &self,
        phone: &Phone,
        there: &There,
    ) -> Result<(Vec<Wanted>, Vec<Incoming>), Trouble> {
        let seen = SeenBefore::read(self.journal, &phone.key(), true)?;
        let (mut objects, mut incoming) = (Vec::new(), Vec::new());
        for action in &self.plan.actions {
            let Some((path, _)) = action.copies() else {
                continue;
            };
            let on_phone = self.plan.at_source(path);
            let Some(entry) = there.entries.get(on_phone) else {
                continue;
            };
            let (at, local) = (self.place(on_phone), below(&self.pair.here, path));
            let is = (entry.size_bytes, entry.modified.clone());
            let from_bytes = begun(phone, &seen, &local, &at, &is);
            objects.push(Wanted {
                at,
                from_bytes,
                seen: Some(is),
            });
            incoming.push(Incoming {
                path: local,
                from_bytes,
                replaces: matches!(action, Action::Replace { .. }),
                was: match action {
                    Action::Replace { old, .. } => Some(*old),
                    _ => None,
                },
                preserves: true,
            });
        }
        Ok((objects, incoming))
    }

    fn place(&self, path: &Path) -> Place {
        path.iter()
            .fold(self.pair.top.clone(), |at, name| at.child(name))
    }
}

/// A folder and those above it, from the storage's root on.
fn above(top: &Place) -> impl Iterator<Item = Place> {
    let names = top.folders.iter().chain([&top.name]);
    let names = names.cloned().collect::<Vec<_>>();
    let storage = top.storage;
    (1..=names.len()).map(move |len| Place {
        storage,
        folders: names[..len - 1].to_vec(),
        name: names[len - 1].clone(),
    })
}

fn made(folder: &Local) -> Result<(), Trouble> {
    let made: io::Result<()> = fs::create_dir_all(folder);
    made.map_err(|error| Trouble::Failed(format!("{}: {error}", folder.display())))
}
