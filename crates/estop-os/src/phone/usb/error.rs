//! Why a phone is not found, or not to be had.

use std::path::PathBuf;

use super::{Found, Holder, UDEV_RULE};

/// Why no phone answers to a name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotFound {
    /// There is none on USB.
    #[error(
        "no phone is plugged in: unlock it, choose \"file transfer\" on its screen, and try another \
         cable or port"
    )]
    NoPhones,
    /// There are some, and none has this name.
    #[error("no phone is called {name}; there is {}", names(.others))]
    Unknown {
        /// What was asked for.
        name: String,
        /// All that there are.
        others: Vec<Found>,
    },
    /// Several answer to it.
    #[error("{name} could be any of {}: say which", names(.which))]
    Ambiguous {
        /// What was asked for.
        name: String,
        /// Those that answer to it.
        which: Vec<Found>,
    },
}

/// Why a phone that was found cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// The system does not let this user.
    #[error("you may not use {name}: {cure}")]
    NoPermission {
        /// The phone.
        name: String,
        /// What to do.
        cure: String,
    },
    /// Another program has it.
    #[error("{name} is in use by {}: {}", holders(.by), cure(.by))]
    Busy {
        /// The phone.
        name: String,
        /// Who has it.
        by: Vec<Holder>,
    },
    /// It was unplugged.
    #[error("{name} is gone: plug it in again")]
    Gone {
        /// The phone.
        name: String,
    },
    /// It is not what it says.
    #[error("{name} cannot be used as a phone: {why}")]
    Unfit {
        /// The device.
        name: String,
        /// What is wrong.
        why: &'static str,
    },
    /// Anything else that the system says.
    #[error("{name} cannot be opened: {why}; plug it in again")]
    System {
        /// The phone.
        name: String,
        /// Its words.
        why: String,
    },
}

/// What to do where the system does not let this user at a device.
pub(super) fn permission_cure(node: &std::path::Path) -> String {
    format!(
        "install the udev rule that comes with estop ({UDEV_RULE}, to /etc/udev/rules.d), run \
         `udevadm control --reload`, and plug the phone in again; or run estop as root ({} belongs to \
         another user)",
        node.display()
    )
}

fn names(found: &[Found]) -> String {
    let one = |found: &Found| match found.label() {
        label if label.is_empty() => found.name.clone(),
        label => format!("{} ({label})", found.name),
    };
    let names = found.iter().map(one).collect::<Vec<_>>();
    names.join(", ")
}

fn holders(by: &[Holder]) -> String {
    if by.is_empty() {
        return "a program of another user".to_owned();
    }
    let names = by.iter().map(Holder::to_string).collect::<Vec<_>>();
    names.join(", ")
}

fn cure(by: &[Holder]) -> String {
    if by.iter().any(Holder::is_gvfs) {
        return "eject the phone in the file manager, or let estop release it".to_owned();
    }
    match by.first() {
        Some(Holder::Driver { name }) => {
            format!("unbind the kernel driver {name}, or unload its module")
        }
        Some(Holder::Program(_)) => "end it, and try again".to_owned(),
        None => "end it; as root, estop says which it is".to_owned(),
    }
}

/// The device file of a USB device.
pub(super) fn node(dev: &std::path::Path, bus: u64, address: u64) -> PathBuf {
    dev.join(format!("bus/usb/{bus:03}/{address:03}"))
}
