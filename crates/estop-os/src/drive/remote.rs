//! A drive behind iSCSI: that its name is right, or what there is instead.

use std::time::Duration;

use estop::iscsi::LoginError;

use super::OpenError;
use crate::iscsi::{ConnectError, Initiator, Url, discover};

/// How long connecting and logging in may take.
const CONNECT_LIMIT: Duration = Duration::from_secs(15);

/// Asking for what there is instead: a few answers of a target that has just answered.
const LIST_LIMIT: Duration = Duration::from_secs(5);

/// So many targets or units are named.
const NAMED: usize = 16;

/// No target of that name (RFC 7143 §11.13.5).
const NOT_FOUND: u16 = 0x0203;

/// A CD, DVD or BD drive, of the peripheral device types (SPC-4 §6.6.2).
const DRIVE: u8 = 0x05;

/// Of the peripheral byte: a unit can be had here only where these bits are 0 (the same).
const QUALIFIER: u8 = 0xE0;

/// Connects to a drive. If there is no such target or unit, says which there are.
pub(super) fn connect(url: &Url) -> Result<Initiator, OpenError> {
    let mut unit = match Initiator::connect(url, CONNECT_LIMIT) {
        Err(ConnectError::Login(LoginError::Refused { status: NOT_FOUND })) => {
            return Err(no_target(url));
        }
        connected => connected?,
    };
    match unit.peripheral() {
        Some(DRIVE) => Ok(unit),
        Some(kind) if kind & QUALIFIER == 0 => {
            let (lun, what) = (url.lun, named(kind));
            let there = units(url, &mut unit);
            Err(OpenError::Failed(format!(
                "unit {lun} of {} is {what}, and no drive for discs{there}",
                url.target
            )))
        }
        _ => {
            let lun = url.lun;
            let there = units(url, &mut unit);
            let why = format!("the target {} has no unit {lun}{there}", url.target);
            Err(OpenError::Failed(why))
        }
    }
}

fn no_target(url: &Url) -> OpenError {
    let place = format!("{}:{}", url.host, url.port);
    let there = match discover(url, LIST_LIMIT) {
        Ok(targets) if targets.is_empty() => ", and it shows this computer none".to_owned(),
        Ok(targets) => {
            let names = targets.into_iter().map(|(name, _)| name);
            let names = names.take(NAMED).collect::<Vec<_>>().join(", ");
            format!("; there are: {names}")
        }
        Err(error) => {
            tracing::debug!(%error, "which targets there are is not known");
            ", and it does not say which there are".to_owned()
        }
    };
    OpenError::Failed(format!("{place} has no target {}{there}", url.target))
}

/// Which units the target has, each with what it is.
fn units(url: &Url, unit: &mut Initiator) -> String {
    let mut luns = unit.report_luns(LIST_LIMIT).unwrap_or_default();
    unit.disconnect();
    if luns.is_empty() {
        // tgt answers only to who asks a unit that there is, and 0 must be one (SPC-4 §6.33).
        let first = Url {
            lun: 0,
            ..url.clone()
        };
        let first = Initiator::connect(&first, LIST_LIMIT).ok();
        let told = first.and_then(|mut unit| unit.report_luns(LIST_LIMIT).ok());
        luns = told.unwrap_or_default();
    }
    if luns.is_empty() {
        return ", and it does not say which it has".to_owned();
    }
    let what = |lun: u16| {
        let other = Url { lun, ..url.clone() };
        let kind = Initiator::connect(&other, LIST_LIMIT).ok();
        let kind = kind.and_then(|unit| unit.peripheral());
        format!("{lun} ({})", kind.map_or("not known", named))
    };
    let all = luns.into_iter().take(NAMED).map(what).collect::<Vec<_>>();
    format!("; it has: {}", all.join(", "))
}

/// What a unit is (SPC-4 §6.6.2).
fn named(kind: u8) -> &'static str {
    match kind & !QUALIFIER {
        0x00 | 0x0E | 0x14 => "a disk",
        0x01 => "a tape drive",
        0x05 => "a drive for discs",
        0x08 => "a medium changer",
        0x0C => "a controller",
        0x0D => "an enclosure",
        _ => "something else",
    }
}
