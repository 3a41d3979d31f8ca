//! PHONE:/path: what is meant, and how it is opened.

use std::sync::{Arc, Mutex, PoisonError};

use estop::{
    Outcome,
    mtp::{Entry, Left, Place, Session as PhoneSession, dataset::StorageInfo, look_up},
};
use estop_os::{
    journal::SqliteJournal,
    phone::{AnyWire, OpenError, PhoneName, open, open_reset},
};

use crate::{
    commands::report,
    exit::{Exit, Trouble},
    on_phone::{Looked, OnPhone},
    run::{self, Start},
    session::Session,
    words,
};

/// A phone, and a path on it, as the user named them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OnDevice {
    /// The phone, as it is named in commands, jobs and events.
    pub(crate) word: String,
    pub(crate) name: PhoneName,
    /// From the root on: with `/` at its beginning.
    pub(crate) path: String,
}

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

impl OnDevice {
    /// Whether this word means something on a phone, and not a file of this computer.
    pub(crate) fn is_one(word: &str) -> bool {
        if word.starts_with(['/', '.']) {
            return false;
        }
        PhoneName::is_one(word) || split(word).is_some()
    }

    /// What is meant by this word: `PHONE`, or `PHONE:/path`.
    pub(crate) fn resolve(word: &str) -> Result<Self, Trouble> {
        let (phone, path) = split(word).unwrap_or((word, "/"));
        let name = phone.parse::<PhoneName>();
        let name = name.map_err(|error| Trouble::Usage(error.to_string()))?;
        if path.contains('\0') {
            return Err(Trouble::Usage("no path has a NUL in it".to_owned()));
        }
        Ok(Self {
            word: phone.to_owned(),
            name,
            path: path.to_owned(),
        })
    }

    /// Opens the phone; it is claimed until it is dropped.
    pub(crate) fn open(&self, session: &Session) -> Result<Phone, Trouble> {
        self.opened(open(&session.roots, &self.name, &session.state.join("sim")))
    }

    /// The same, of a phone that is reset before, since a person asked for that.
    pub(crate) fn open_reset(&self, session: &Session) -> Result<Phone, Trouble> {
        let state = session.state.join("sim");
        self.opened(open_reset(&session.roots, &self.name, &state))
    }

    fn opened(&self, opened: Result<PhoneSession<AnyWire>, OpenError>) -> Result<Phone, Trouble> {
        let mut device = opened.map_err(|error| match error {
            OpenError::Refused(why) => Trouble::refused(&self.word, why),
            OpenError::Usage(why) => Trouble::Usage(why),
            OpenError::Failed(why) => Trouble::Failed(why),
        })?;
        let failed = |stop| Trouble::Failed(format!("{}: {}", self.word, words::stop(&stop)));
        let storages = device.storages().map_err(failed)?;
        if storages.is_empty() {
            let why = "it shows no storage: unlock its screen, and allow file transfer there";
            let why = format!("{}: {why}", self.word);
            return Err(Trouble::refused(&self.word, why));
        }
        Ok(Phone {
            word: self.word.clone(),
            name: self.name.clone(),
            device,
            storages: named(storages),
        })
    }
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

/// Storages with the names that they have in paths: each one of its own.
fn named(storages: Vec<(u32, StorageInfo)>) -> Vec<Storage> {
    let plain = |info: &StorageInfo| {
        let name = match info.description.trim() {
            "" => info.volume_identifier.trim(),
            name => name,
        };
        name.replace(['/', '\0'], "_")
    };
    let names = storages.iter().map(|(_, info)| plain(info));
    let names = names.collect::<Vec<_>>();
    let alone = |name: &String| names.iter().filter(|other| *other == name).count() == 1;
    let all = storages.into_iter().zip(&names);
    let all = all.map(|((id, info), name)| Storage {
        id,
        name: match name.as_str() {
            "" => format!("storage {id:08x}"),
            _ if alone(name) => name.clone(),
            _ => format!("{name} {id:08x}"),
        },
        info,
    });
    all.collect()
}

/// Phone and path: at the first `:/` that is not in an address.
fn split(word: &str) -> Option<(&str, &str)> {
    let begin = word.find("://").map_or(0, |at| at + 3);
    let at = begin + word.get(begin..)?.find(":/")?;
    let (phone, path) = word.split_at(at);
    Some((phone, path.strip_prefix(':').unwrap_or(path)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phones_and_paths_are_told_apart() {
        for (word, phone, path) in [
            ("sim:phone", "sim:phone", "/"),
            ("sim:phone:/DCIM", "sim:phone", "/DCIM"),
            ("sim:phone,dir=/a/b:/x:/y", "sim:phone,dir=/a/b", "/x:/y"),
            ("ptpip://[::1]:15740:/a", "ptpip://[::1]:15740", "/a"),
            ("usb:AB:CD:/SD card/é", "usb:AB:CD", "/SD card/é"),
            ("Pixel 7:/DCIM", "Pixel 7", "/DCIM"),
        ] {
            assert!(OnDevice::is_one(word), "{word}");
            let on = OnDevice::resolve(word).expect("a phone");
            assert_eq!((on.word.as_str(), on.path.as_str()), (phone, path));
        }
        for word in ["/tmp/a:/b", "./sim:phone:/x", "photos", "a:b"] {
            assert!(!OnDevice::is_one(word), "{word}");
        }
    }
}
