//! PHONE:/path: what is meant, and how it is opened.

use estop::mtp::{Session as PhoneSession, dataset::StorageInfo};
use estop_os::phone::{AnyWire, OpenError, PhoneName, open, open_reset, usb};

use super::{Phone, Storage};
use crate::{exit::Trouble, session::Session, words};

/// A phone, and a path on it, as the user named them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OnDevice {
    /// The phone, as it is named in commands, jobs and events.
    pub(crate) word: String,
    pub(crate) name: PhoneName,
    /// From the root on: with `/` at its beginning.
    pub(crate) path: String,
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

    /// Opens the phone; it is claimed until it is dropped. What the desktop has of it is released first.
    pub(crate) fn open(&self, session: &Session) -> Result<Phone, Trouble> {
        self.free(session)?;
        self.open_if_free(session)
    }

    /// The same, of a phone that is reset before, since a person asked for that.
    pub(crate) fn open_reset(&self, session: &Session) -> Result<Phone, Trouble> {
        self.free(session)?;
        let state = session.state.join("sim");
        self.opened(open_reset(&session.roots, &self.name, &state))
    }

    /// Opens the phone, if nobody has it.
    pub(crate) fn open_if_free(&self, session: &Session) -> Result<Phone, Trouble> {
        self.opened(open(&session.roots, &self.name, &session.state.join("sim")))
    }

    fn free(&self, session: &Session) -> Result<(), Trouble> {
        if let PhoneName::Usb(_) | PhoneName::Model(_) = self.name
            && let Ok(found) = usb::find(&session.roots, &self.name.to_string())
        {
            session.desk.free(&found)?;
        }
        Ok(())
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
