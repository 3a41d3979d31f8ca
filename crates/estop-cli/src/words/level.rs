//! What level of sanitization was reached, and why not a higher one (NIST SP 800-88 Rev. 1, §2.5).

use estop::{
    How,
    disk::{Left, Method, Plan},
};
use serde::Serialize;

use crate::device::Medium;

/// What can be claimed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Level {
    /// `clear`, or nothing.
    pub(crate) reached: Option<&'static str>,
    /// Why not a higher one.
    pub(crate) why_not_higher: &'static str,
}

const FLASH: &str = "overwriting cannot reach spare and worn-out blocks, which the device keeps to \
     itself: only its own sanitize command can";
const MAGNETIC: &str = "overwriting cannot reach sectors that the drive has replaced, nor areas that \
     it hides: only its own sanitize command can";
const IMAGE: &str = "a file was overwritten: copies that its file system or the disk below made \
     elsewhere (snapshots, copy-on-write, spare blocks) are not reached";
const SIMULATED: &str = "nothing was ever stored: the disk is simulated";
const ZERO_RANGE: &str = "the device was asked to make the zeros, and may only have marked the range \
     as zero: that the data is gone is not shown (the method overwrite writes them)";
const DISCARD: &str = "the device was told that the data is not needed: that it is gone, or even \
     reads as zeros for ever, is not shown (the method overwrite writes zeros)";
const QUICK: &str = "only the table and the signatures were removed, and the data is still there";
const HOLES: &str = "some ranges could not be overwritten, and may hold old data";
const NOT_DONE: &str = "it was not done to the end";

/// What an end of this plan can claim; `None` for what claims nothing.
pub(crate) fn level(plan: &Plan, how: &How, left: &Left, medium: Medium) -> Option<Level> {
    let none = |why_not_higher| {
        Some(Level {
            reached: None,
            why_not_higher,
        })
    };
    let plan = match plan {
        Plan::FullClean(plan) => plan,
        Plan::QuickClean(_) => return none(QUICK),
        _ => return None,
    };
    match (how, left) {
        (How::Completed, Left::Zeroed { except }) if except.is_empty() => {}
        (How::Completed, Left::Zeroed { .. }) => return none(HOLES),
        _ => return none(NOT_DONE),
    }
    match plan.method {
        Method::ZeroRange => return none(ZERO_RANGE),
        Method::Discard => return none(DISCARD),
        Method::Overwrite => {}
    }
    let why_not_higher = match medium {
        Medium::Flash => FLASH,
        Medium::Magnetic => MAGNETIC,
        Medium::Image => IMAGE,
        Medium::Simulated => return none(SIMULATED),
    };
    Some(Level {
        reached: Some("clear"),
        why_not_higher,
    })
}

impl Level {
    /// One line.
    pub(crate) fn words(&self) -> String {
        match self.reached {
            Some(_) => format!("Level: Clear, not Purge: {}.", self.why_not_higher),
            None => format!("Level: none claimed: {}.", self.why_not_higher),
        }
    }
}
