//! A phone that is open: what its paths mean, and jobs on it.

mod on_device;

use std::sync::{Arc, Mutex, PoisonError};

use estop::{
    Outcome,
    mtp::{Entry, Left, Place, Session as PhoneSession, dataset::StorageInfo, look_up},
};
use estop_os::{
    journal::SqliteJournal,
    phone::{AnyWire, PhoneName},
};

pub(crate) use on_device::OnDevice;

use crate::{
    commands::report,
    exit::{Exit, Trouble},
    on_phone::{Looked, OnPhone},
    run::{self, Start},
    session::Session,
    words,
};

/// A phone that is open.
#[derive(Debug)]
pub(crate) struct Phone {
    pub(crate) word: String,
    name: PhoneName,
    pub(crate) device: PhoneSession<AnyWire>,
    pub(crate) storages: Vec<Storage>,
}

/// One of its storages.
#[derive(Debug, Clone)]
pub(crate) struct Storage {
    pub(crate) id: u32,
    /// What it is called in paths.
    pub(crate) name: String,
    pub(crate) info: StorageInfo,
}

/// What a path means on a phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Meant {
    /// All of its storages.
    All,
    /// An object, or the root of a storage.
    At(Place),
}

impl Phone {
    /// What tells it from any other: maker, model and serial number as it tells them; a simulated one
    /// by what it is kept in.
    pub(crate) fn key(&self) -> String {
        if let PhoneName::Simulated(name) = &self.name {
            let model = name.model.as_deref().unwrap_or_default();
            let dir = name.dir.clone().unwrap_or_default();
            return format!("phone sim {model} {}", dir.display());
        }
        let info = self.device.info();
        let (maker, model) = (&info.manufacturer, &info.model);
        match info.serial.as_str() {
            "" => format!("phone {maker} {model} {}", self.word),
            serial => format!("phone {maker} {model} {serial}"),
        }
    }

    /// What a path means. Where there are several storages its first name is the storage's; a path that
    /// begins with none of their names is in the first.
    pub(crate) fn meant(&self, path: &str) -> Result<Meant, Trouble> {
        let mut names = path
            .split('/')
            .filter(|name| !matches!(*name, "" | "."))
            .map(str::to_owned)
            .collect::<Vec<_>>();
        if names.iter().any(|name| name == "..") {
            return Err(Trouble::Usage(format!(
                "{path}: a path on a phone has no .."
            )));
        }
        let first = self.storages.first();
        let storage = match names.first() {
            None if self.storages.len() > 1 => return Ok(Meant::All),
            None => first,
            Some(name) => {
                let by_name = self.storages.iter().find(|one| one.name == *name);
                if by_name.is_some() && self.storages.len() > 1 {
                    names.remove(0);
                }
                by_name.filter(|_| self.storages.len() > 1).or(first)
            }
        };
        let storage = storage.map_or(0, |storage| storage.id);
        let name = names.pop().unwrap_or_default();
        Ok(Meant::At(Place {
            storage,
            folders: names,
            name,
        }))
    }

    /// The place that a path means, which must be in one storage.
    pub(crate) fn place(&self, path: &str) -> Result<Place, Trouble> {
        match self.meant(path)? {
            Meant::At(place) => Ok(place),
            Meant::All => {
                let names = self.storages.iter().map(|one| one.name.as_str());
                let names = names.collect::<Vec<_>>().join(", ");
                Err(Trouble::Usage(format!(
                    "{}:{path}: name the storage too: {names}",
                    self.word
                )))
            }
        }
    }

    /// A place as it is written after the phone's name.
    pub(crate) fn path(&self, place: &Place) -> String {
        if self.storages.len() == 1 {
            return place.path();
        }
        let storage = self.storages.iter().find(|one| one.id == place.storage);
        let storage = storage.map_or("", |storage| storage.name.as_str());
        match place.path().as_str() {
            "/" => format!("/{storage}"),
            path => format!("/{storage}{path}"),
        }
    }

    /// A place as it is written in a command.
    pub(crate) fn word_of(&self, place: &Place) -> String {
        format!("{}:{}", self.word, self.path(place))
    }

    /// The roots of its storages.
    pub(crate) fn roots(&self) -> Vec<Place> {
        let all = self.storages.iter().map(|storage| Place {
            storage: storage.id,
            folders: Vec::new(),
            name: String::new(),
        });
        all.collect()
    }

    /// The object that a path means; not a storage's root.
    pub(crate) fn object(&self, path: &str) -> Result<Place, Trouble> {
        let place = self.place(path)?;
        match place.name.as_str() {
            "" => Err(self.refused(&place, "is a whole storage")),
            _ => Ok(place),
        }
    }

    /// Something on it is not as it would have to be.
    pub(crate) fn refused(&self, place: &Place, why: &str) -> Trouble {
        let word = words::printable(&self.word_of(place));
        Trouble::refused(&self.word, format!("{word} {why}"))
    }

    /// What is at a place, if anything is.
    pub(crate) fn look_up(
        self,
        session: &Session,
        place: &Place,
    ) -> Result<(Self, Option<Entry>), Ended> {
        let found = Arc::new(Mutex::new(None));
        let (into, at) = (Arc::clone(&found), place.clone());
        let work = Looked {
            what: "look",
            work: Box::new(move |phone, job| {
                let looked = look_up(phone, &at, Some(job.gate())).and_then(|entry| {
                    job.gate().close()?;
                    *into.lock().unwrap_or_else(PoisonError::into_inner) = entry;
                    Ok(())
                });
                Outcome::new(looked, Left::Untouched)
            }),
        };
        let phone = self.look(session, work)?;
        let found = found.lock().unwrap_or_else(PoisonError::into_inner).take();
        Ok((phone, found))
    }

    /// Runs jobs on it, one after the other, and closes it.
    pub(crate) fn run(
        self,
        session: &Session,
        journal: &mut SqliteJournal,
        subjects: Vec<OnPhone>,
    ) -> Result<Exit, Trouble> {
        let start = Start {
            word: self.word,
            device: self.device,
            subjects,
        };
        let (ran, device) = run::lend(session, journal, start)?;
        report::summary(session, &ran);
        close(device);
        Ok(run::exit_of(&ran))
    }

    /// Ends the session with it.
    pub(crate) fn close(self) {
        close(Some(self.device));
    }

    /// Looks at something on it, as a job that can be stopped and is not put on record.
    ///
    /// # Errors
    ///
    /// The command's exit code, if it did not come to its end: that was said.
    pub(crate) fn look(self, session: &Session, work: Looked) -> Result<Self, Ended> {
        let Self {
            word,
            name,
            device,
            storages,
        } = self;
        let start = Start {
            word: word.clone(),
            device,
            subjects: vec![OnPhone::look(work)],
        };
        let (ran, device) = run::look(session, start)?;
        let exit = run::exit_of(&ran);
        match device {
            Some(device) if exit == Exit::Completed => Ok(Self {
                word,
                name,
                device,
                storages,
            }),
            _ => Err(Ended::Exit(exit)),
        }
    }
}

/// Ends the session. One that cannot be ended is ended by the phone itself when the next one begins.
pub(crate) fn close(device: Option<PhoneSession<AnyWire>>) {
    if let Some(Err(error)) = device.map(PhoneSession::close) {
        tracing::debug!(%error, "the session could not be closed");
    }
}

/// Why a command goes no further.
pub(crate) enum Ended {
    /// It is over, and that was said.
    Exit(Exit),
    Trouble(Trouble),
}

impl From<Trouble> for Ended {
    fn from(trouble: Trouble) -> Self {
        Self::Trouble(trouble)
    }
}

/// Paths of one phone, at least one.
pub(crate) fn one_phone(words: &[String]) -> Result<Vec<OnDevice>, Trouble> {
    let all = words.iter().map(|word| OnDevice::resolve(word));
    let all = all.collect::<Result<Vec<_>, _>>()?;
    match all.first() {
        Some(first) if all.iter().all(|one| one.word == first.word) => Ok(all),
        _ => Err(Trouble::Usage(
            "all paths are to be of one phone: use several commands".to_owned(),
        )),
    }
}

/// What a command came to.
pub(crate) fn settled(ended: Result<Exit, Ended>) -> Result<Exit, Trouble> {
    match ended {
        Ok(exit) | Err(Ended::Exit(exit)) => Ok(exit),
        Err(Ended::Trouble(trouble)) => Err(trouble),
    }
}
