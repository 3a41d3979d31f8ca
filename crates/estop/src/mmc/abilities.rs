//! What a drive can do, whatever is in it.

use serde::Serialize;

use super::{
    Drive, Error, Profile, Recording,
    answer::{BufferCapacity, CapabilitiesPage},
    cdb, configuration,
    verbs::ask,
};

/// What a drive can do, whatever is in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Abilities {
    /// The media that it knows (MMC-6 §5.3.1: profile list).
    pub profiles: Vec<Profile>,
    /// Its buffer; nothing where it does not tell.
    pub buffer_bytes: Option<u32>,
}

impl Abilities {
    /// Asks the drive.
    pub fn look<D: Drive + ?Sized>(drive: &mut D) -> Result<Self, Error> {
        let profiles = configuration(drive)?.profiles;
        let buffer_bytes = match page(drive)? {
            Some(bytes) => Some(bytes),
            None => capacity(drive)?,
        };
        Ok(Self {
            profiles,
            buffer_bytes: buffer_bytes.filter(|bytes| *bytes > 0),
        })
    }

    /// The media that it writes.
    pub fn writes(&self) -> impl Iterator<Item = Profile> {
        let all = self.profiles.iter().copied();
        all.filter(|profile| profile.recording() != Recording::Never)
    }
}

fn page<D: Drive + ?Sized>(drive: &mut D) -> Result<Option<u32>, Error> {
    let mut bytes = [0; 252];
    let page = ask(drive, "MODE SENSE", cdb::mode_sense(0x2A, 252), &mut bytes);
    let page = told(page)?.and_then(CapabilitiesPage::decode);
    Ok(page.map(|page| page.buffer_bytes))
}

fn capacity<D: Drive + ?Sized>(drive: &mut D) -> Result<Option<u32>, Error> {
    let mut bytes = [0; 12];
    let what = "READ BUFFER CAPACITY";
    let capacity = ask(drive, what, cdb::read_buffer_capacity(), &mut bytes);
    let capacity = told(capacity)?.and_then(BufferCapacity::decode);
    Ok(capacity.map(|capacity| capacity.size_bytes))
}

/// A drive that refuses does not tell.
fn told(answer: Result<&[u8], Error>) -> Result<Option<&[u8]>, Error> {
    match answer {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.is_lost() => Err(error),
        Err(_) => Ok(None),
    }
}
