//! DRIVE: what is meant, and how it is opened.

use std::{fs, path::PathBuf};

use estop::mmc::{
    Abilities, BLOCK_BYTES, Disc, Error, State,
    answer::{Inquiry, WriteSpeed},
    inquiry, write_speeds,
};
use estop_os::drive::{AnyDrive, DriveInfo, DriveName, OpenError, drives};
use estop_os::paced::SimSpec;
use serde::Serialize;

use crate::{exit::Trouble, session::Session, words};

/// A drive that the user named.
#[derive(Debug)]
pub(crate) struct Drive {
    /// How it is named in commands, jobs and events.
    pub(crate) word: String,
    pub(crate) name: DriveName,
}

/// A drive and the disc in it, as looked at.
#[derive(Debug, Serialize)]
pub(crate) struct SeenDrive {
    pub(crate) inquiry: Inquiry,
    pub(crate) disc: Disc,
}

/// What a drive can do, and how fast it writes what is in it.
#[derive(Debug, Serialize)]
pub(crate) struct Able {
    #[serde(flatten)]
    pub(crate) abilities: Abilities,
    pub(crate) write_speeds: Vec<WriteSpeed>,
}

impl Able {
    /// Asks the drive. One that does not tell its speeds has none to show.
    pub(crate) fn look(drive: &mut AnyDrive) -> Result<Self, Error> {
        Ok(Self {
            abilities: Abilities::look(drive)?,
            write_speeds: write_speeds(drive).unwrap_or_default(),
        })
    }

    /// The speeds, for people.
    pub(crate) fn speeds(&self, disc: &Disc) -> Option<String> {
        let all = self.write_speeds.iter().map(|speed| speed.write_kb_per_s);
        words::rated_speeds(disc, all)
    }
}

impl Drive {
    /// Whether this word means a drive, and not a disk.
    pub(crate) fn is_one(word: &str) -> bool {
        let node = ["/dev/sr", "/dev/sg", "/dev/cdrom", "/dev/dvd"];
        let named = node.iter().any(|node| word.starts_with(node)) || word.starts_with("iscsi://");
        let simulated = word.starts_with("sim:")
            && !SimSpec::is_one(
                word.split(':')
                    .take(2)
                    .collect::<Vec<_>>()
                    .join(":")
                    .as_str(),
            );
        named || simulated
    }

    /// What is meant by this word.
    pub(crate) fn resolve(word: &str) -> Result<Self, Trouble> {
        let name = word.parse::<DriveName>();
        let name = name.map_err(|error| Trouble::Usage(error.to_string()))?;
        let word = word.to_owned();
        Ok(Self { word, name })
    }

    /// Opens it; it is claimed until it is dropped.
    pub(crate) fn open(&self, session: &Session) -> Result<AnyDrive, Trouble> {
        let kept = self.kept_in(session)?;
        let opened = AnyDrive::open(&session.roots, &self.name, Some(kept));
        opened.map_err(|error| match error {
            OpenError::Refused(why) => Trouble::refused(&self.word, why),
            OpenError::Usage(why) => Trouble::Usage(why),
            OpenError::Failed(why) => Trouble::Failed(format!("{}: {why}", self.word)),
        })
    }

    /// Looks at the drive and at what is in it.
    pub(crate) fn look(&self, drive: &mut AnyDrive) -> Result<SeenDrive, Trouble> {
        let inquiry = inquiry(drive).map_err(|error| self.failed(&error))?;
        let disc = Disc::look(drive).map_err(|error| self.failed(&error))?;
        Ok(SeenDrive { inquiry, disc })
    }

    /// A command that failed.
    pub(crate) fn failed(&self, error: &Error) -> Trouble {
        Trouble::Failed(format!("{}: {error}", self.word))
    }

    /// Why the disc in it does not take what was planned.
    pub(crate) fn refusal(&self, error: &Error) -> Trouble {
        let message = match error {
            Error::TooBig {
                needs_blocks,
                free_blocks,
            } => {
                let bytes = |blocks: u32| words::size(u64::from(blocks) * BLOCK_BYTES);
                let (needs, free) = (bytes(*needs_blocks), bytes(*free_blocks));
                format!("{needs} do not fit: the disc has {free} free")
            }
            error => error.to_string(),
        };
        Trouble::refused(&self.word, format!("{}: {message}", self.word))
    }

    /// Looks at the drive and at the disc in it, which must be there.
    pub(crate) fn look_at_disc(&self, drive: &mut AnyDrive) -> Result<SeenDrive, Trouble> {
        let seen = self.look(drive)?;
        match seen.disc.state {
            State::NoMedium => Err(self.refusal(&Error::NoMedium)),
            _ => Ok(seen),
        }
    }

    /// How the journal knows it again: its serial number, or where it is; and what is simulated or
    /// behind a network by its name.
    pub(crate) fn key(&self, session: &Session) -> String {
        if let DriveName::Node(path) = &self.name {
            let path = fs::canonicalize(path).unwrap_or_else(|_| path.clone());
            let all = drives(&session.roots);
            let is_own = |one: &&DriveInfo| one.path == path || one.generic.as_ref() == Some(&path);
            if let Some(own) = all.iter().find(is_own) {
                return format!("drive {} {} {}", own.vendor, own.model, own.apart(&all));
            }
        }
        format!("drive {}", self.word)
    }

    /// Where a simulated drive keeps its disc from one command to the next.
    pub(crate) fn kept_in(&self, session: &Session) -> Result<PathBuf, Trouble> {
        let dir = session.state.join("sim");
        if matches!(self.name, DriveName::Simulated(_)) {
            fs::create_dir_all(&dir).map_err(|error| {
                let message = format!("{} cannot be made: {error}", dir.display());
                Trouble::refused(&self.word, message)
            })?;
        }
        let plain = |c: char| {
            if c.is_ascii_alphanumeric() || c == '-' || c == '+' {
                c
            } else {
                '_'
            }
        };
        let name = self.word.trim_start_matches("sim:");
        let name = name.chars().map(plain).collect::<String>();
        Ok(dir.join(format!("{name}.drive")))
    }
}
