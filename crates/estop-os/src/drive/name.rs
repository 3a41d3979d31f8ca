//! A drive's name on a command line.

use std::{fmt, path::PathBuf, str::FromStr};

/// What a drive is named by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DriveName {
    /// A device node of this machine: `/dev/sr0`, `/dev/sg1`, or a link to one.
    Node(PathBuf),
    /// A logical unit of an iSCSI target, as it was written: `iscsi://HOST[:PORT]/IQN/LUN`.
    Iscsi(String),
    /// A simulated drive.
    Simulated(SimulatedDrive),
}

/// What a simulated drive is to be like, in the words that were given; nothing where there was none.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct SimulatedDrive {
    /// The medium in it: `dvd+r`.
    pub medium: Option<String>,
    /// The medium's size.
    pub size: Option<String>,
    /// The recording speed.
    pub speed: Option<String>,
    /// What is odd about it, each by its name.
    pub quirks: Vec<String>,
    /// Its mechanics take a tenth of the time.
    pub brisk: bool,
}

/// A word that names no drive.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{word}: {why}; a drive is /dev/sr0 (`estop drives` shows them), iscsi://HOST[:PORT]/IQN/LUN, \
     or sim:MEDIUM"
)]
pub struct DriveNameError {
    word: String,
    why: String,
}

const SIMULATED: &str = "sim:";
const ISCSI: &str = "iscsi://";
const BRISK: &str = "brisk";

impl FromStr for DriveName {
    type Err = DriveNameError;

    /// Reads `/dev/NODE`, `iscsi://…`, or `sim:drive` or `sim:MEDIUM`, followed by any of these, each
    /// after a comma: `medium=dvd+r`, `size=700MB`, `speed=8x`, `quirk=NAME` (may be repeated),
    /// `brisk`.
    fn from_str(word: &str) -> Result<Self, DriveNameError> {
        let failed = |why: String| DriveNameError {
            word: word.to_owned(),
            why,
        };
        if let Some(spec) = word.strip_prefix(SIMULATED) {
            return simulated(spec).map(Self::Simulated).map_err(failed);
        }
        if let Some(rest) = word.strip_prefix(ISCSI) {
            return match rest {
                "" => Err(failed("there is no host in it".to_owned())),
                _ => Ok(Self::Iscsi(word.to_owned())),
            };
        }
        if word.starts_with('/') {
            return Ok(Self::Node(PathBuf::from(word)));
        }
        Err(failed("it names no drive".to_owned()))
    }
}

impl fmt::Display for DriveName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Node(path) => write!(f, "{}", path.display()),
            Self::Iscsi(url) => f.write_str(url),
            Self::Simulated(drive) => write!(f, "{drive}"),
        }
    }
}

impl fmt::Display for SimulatedDrive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let medium = self.medium.as_deref();
        write!(f, "{SIMULATED}{}", medium.unwrap_or("drive"))?;
        let keys = [("size", &self.size), ("speed", &self.speed)];
        for (key, value) in keys {
            if let Some(value) = value {
                write!(f, ",{key}={value}")?;
            }
        }
        for quirk in &self.quirks {
            write!(f, ",quirk={quirk}")?;
        }
        if self.brisk {
            write!(f, ",{BRISK}")?;
        }
        Ok(())
    }
}

fn simulated(spec: &str) -> Result<SimulatedDrive, String> {
    let mut parts = spec.split(',');
    let mut drive = SimulatedDrive::default();
    match parts.next().unwrap_or_default() {
        "" => return Err("there is no medium after `sim:`".to_owned()),
        "disk" => return Err("sim:disk is a simulated disk, not a drive".to_owned()),
        "drive" => {}
        medium if medium.contains('=') => {
            return Err("`sim:` is followed by `drive` or by a medium".to_owned());
        }
        medium => drive.medium = Some(medium.to_owned()),
    }
    for part in parts {
        if part == BRISK {
            drive.brisk = true;
            continue;
        }
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        if value.is_empty() {
            return Err(format!("`{part}` is not KEY=VALUE"));
        }
        let place = match key {
            "medium" => &mut drive.medium,
            "size" => &mut drive.size,
            "speed" => &mut drive.speed,
            "quirk" => {
                drive.quirks.push(value.to_owned());
                continue;
            }
            _ => {
                return Err(format!(
                    "`{key}` is none of medium, size, speed, quirk, brisk"
                ));
            }
        };
        if place.replace(value.to_owned()).is_some() {
            return Err(format!("`{key}` is given twice"));
        }
    }
    Ok(drive)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_name_is_told_apart_and_written_again() {
        let parse = |word: &str| word.parse::<DriveName>().expect("a drive");
        assert_eq!(parse("/dev/sr0"), DriveName::Node("/dev/sr0".into()));
        let url = "iscsi://[::1]:3260/iqn.2026-01.test:t/1";
        assert_eq!(parse(url), DriveName::Iscsi(url.to_owned()));
        let word = "sim:dvd+r-dl,size=1GiB,brisk,quirk=short,quirk=stuck@3";
        let drive = SimulatedDrive {
            medium: Some("dvd+r-dl".to_owned()),
            size: Some("1GiB".to_owned()),
            speed: None,
            quirks: vec!["short".to_owned(), "stuck@3".to_owned()],
            brisk: true,
        };
        assert_eq!(parse(word), DriveName::Simulated(drive));
        let empty = DriveName::Simulated(SimulatedDrive::default());
        assert_eq!(parse("sim:drive"), empty);
        for word in [word, url, "/dev/sg1", "sim:drive", "sim:drive,speed=8x"] {
            assert_eq!(parse(&parse(word).to_string()), parse(word), "{word}");
        }
    }

    #[test]
    fn what_is_no_drive_says_what_is() {
        for (word, why) in [
            ("sr0", "it names no drive"),
            ("", "it names no drive"),
            ("iscsi://", "no host"),
            ("sim:", "no medium"),
            ("sim:disk,size=1GiB", "not a drive"),
            ("sim:medium=dvd+r", "followed by"),
            ("sim:drive,fast", "`fast` is not"),
            ("sim:drive,size=", "`size=` is not"),
            ("sim:drive,colour=red", "`colour` is none of"),
            ("sim:cd-r,medium=cd-rw", "`medium` is given twice"),
        ] {
            let error = word.parse::<DriveName>().expect_err(word).to_string();
            assert!(error.contains(why), "{error}");
            assert!(error.contains("/dev/sr0"), "{error}");
        }
    }
}
