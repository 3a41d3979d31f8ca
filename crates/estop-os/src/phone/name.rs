//! A phone's name on a command line.

use std::{fmt, path::PathBuf, str::FromStr};

/// What a phone is named by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhoneName {
    /// A simulated phone in this process.
    Simulated(SimulatedName),
    /// A responder in the network: host, and port if one was given.
    PtpIp(String, Option<u16>),
    /// A device on USB: its serial number, or where it is plugged in.
    Usb(String),
    /// The one device of this model, or with this name.
    Model(String),
}

/// What a simulated phone is to be like, in the words that were given; nothing where there was none.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct SimulatedName {
    /// Whose behaviour it has: `aosp`.
    pub model: Option<String>,
    /// What is odd about it, each by its name.
    pub quirks: Vec<String>,
    /// What its cable and its memory carry, in a second: `40MB`.
    pub speed: Option<String>,
    /// As fast as the computer.
    pub brisk: bool,
    /// With a card: a second storage.
    pub card: bool,
    /// The folder that it keeps its objects in.
    pub dir: Option<PathBuf>,
}

/// A word that names no phone.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{word}: {why}; a phone is usb:SERIAL or its model (`estop phones` shows them), \
     ptpip://HOST[:PORT], or sim:phone"
)]
pub struct PhoneNameError {
    word: String,
    why: String,
}

const SIMULATED: &str = "sim:phone";
const PTPIP: &str = "ptpip://";
const USB: &str = "usb:";
const BRISK: &str = "brisk";
const CARD: &str = "card";

impl PhoneName {
    /// Whether this word names a phone by its form, and nothing else.
    pub fn is_one(word: &str) -> bool {
        word.split(',').next() == Some(SIMULATED)
            || word.starts_with(PTPIP)
            || word.starts_with(USB)
    }
}

impl FromStr for PhoneName {
    type Err = PhoneNameError;

    /// Reads `ptpip://HOST[:PORT]`, `usb:SERIAL`, a model's name, or `sim:phone` followed by any of
    /// these, each after a comma: `model=aosp`, `quirk=NAME` (may be repeated), `speed=40MB`, `brisk`,
    /// `card`, `dir=DIR`.
    fn from_str(word: &str) -> Result<Self, PhoneNameError> {
        let failed = |why: &str| PhoneNameError {
            word: word.to_owned(),
            why: why.to_owned(),
        };
        if word.split(',').next() == Some(SIMULATED) {
            return simulated(word)
                .map(Self::Simulated)
                .map_err(|why| failed(&why));
        }
        if let Some(rest) = word.strip_prefix(PTPIP) {
            return address(rest).map_err(failed);
        }
        if let Some(rest) = word.strip_prefix(USB) {
            return match rest {
                "" => Err(failed("there is no serial number in it")),
                _ => Ok(Self::Usb(rest.to_owned())),
            };
        }
        if word.is_empty() || word.contains(['/', '\0']) || word.starts_with("sim:") {
            return Err(failed("it names no phone"));
        }
        Ok(Self::Model(word.to_owned()))
    }
}

impl fmt::Display for PhoneName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Simulated(phone) => write!(f, "{phone}"),
            Self::PtpIp(host, None) => write!(f, "{PTPIP}{host}"),
            Self::PtpIp(host, Some(port)) => write!(f, "{PTPIP}{host}:{port}"),
            Self::Usb(serial) => write!(f, "{USB}{serial}"),
            Self::Model(model) => f.write_str(model),
        }
    }
}

impl fmt::Display for SimulatedName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(SIMULATED)?;
        if let Some(model) = &self.model {
            write!(f, ",model={model}")?;
        }
        for quirk in &self.quirks {
            write!(f, ",quirk={quirk}")?;
        }
        if let Some(speed) = &self.speed {
            write!(f, ",speed={speed}")?;
        }
        if self.brisk {
            write!(f, ",{BRISK}")?;
        }
        if self.card {
            write!(f, ",{CARD}")?;
        }
        match &self.dir {
            Some(dir) => write!(f, ",dir={}", dir.display()),
            None => Ok(()),
        }
    }
}

fn simulated(word: &str) -> Result<SimulatedName, String> {
    let mut name = SimulatedName::default();
    for part in word.split(',').skip(1) {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        let slot = match (key, value) {
            (BRISK, "") => {
                name.brisk = true;
                continue;
            }
            (CARD, "") => {
                name.card = true;
                continue;
            }
            (_, "") => return Err(format!("`{part}` is nothing that a phone can be")),
            ("quirk", quirk) => {
                name.quirks.push(quirk.to_owned());
                continue;
            }
            ("dir", dir) => {
                name.dir = Some(PathBuf::from(dir));
                continue;
            }
            ("model", _) => &mut name.model,
            ("speed", _) => &mut name.speed,
            _ => return Err(format!("`{key}` is nothing that a phone has")),
        };
        *slot = Some(value.to_owned());
    }
    Ok(name)
}

fn address(rest: &str) -> Result<PhoneName, &'static str> {
    let rest = rest.strip_suffix('/').unwrap_or(rest);
    if rest.is_empty() || rest.contains('/') {
        return Err("there is no host in it");
    }
    // An address of IPv6 stands in brackets.
    let bracket = rest.rfind(']').unwrap_or(0);
    match rest.rfind(':').filter(|at| *at > bracket) {
        Some(at) => {
            let (host, port) = rest.split_at(at);
            let port = port.trim_start_matches(':').parse();
            let port = port.map_err(|_| "its port is no number")?;
            Ok(PhoneName::PtpIp(host.to_owned(), Some(port)))
        }
        None => Ok(PhoneName::PtpIp(rest.to_owned(), None)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_they_are_written() {
        for word in [
            "sim:phone",
            "sim:phone,model=umtp,quirk=stalls-0x64,quirk=late-response,speed=1MB,brisk,card,dir=/tmp/d",
            "ptpip://camera.local",
            "ptpip://[fe80::1]:15740",
            "ptpip://[fe80::1]",
            "ptpip://10.0.0.2:15740",
            "usb:0123456789ABCDEF",
            "Pixel 7",
        ] {
            let name = word.parse::<PhoneName>().map(|name| name.to_string());
            assert_eq!(name, Ok(word.to_owned()));
        }
    }

    #[test]
    fn what_names_no_phone_is_refused() {
        for word in [
            "",
            "a/b",
            "usb:",
            "ptpip://",
            "ptpip://host:port",
            "ptpip://host/x",
            "sim:phone,colour=red",
            "sim:phone,model=",
            "sim:phones",
        ] {
            assert!(word.parse::<PhoneName>().is_err(), "{word}");
        }
        assert!(PhoneName::is_one("sim:phone,brisk") && !PhoneName::is_one("sim:dvd+r"));
    }
}
