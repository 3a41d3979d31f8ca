//! DRIVE: what is meant, and how it is opened.

use std::{fs, path::PathBuf};

use estop::mmc::{Disc, answer::Inquiry, inquiry};
use estop_os::drive::{AnyDrive, DriveName, OpenError};
use serde::Serialize;

use crate::{exit::Trouble, session::Session};

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

impl Drive {
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
        let failed = |error| Trouble::Failed(format!("{}: {error}", self.word));
        let inquiry = inquiry(drive).map_err(failed)?;
        let disc = Disc::look(drive).map_err(failed)?;
        Ok(SeenDrive { inquiry, disc })
    }

    /// Where a simulated drive keeps its disc from one command to the next.
    fn kept_in(&self, session: &Session) -> Result<PathBuf, Trouble> {
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
