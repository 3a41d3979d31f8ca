//! A phone's device, opened.

use nusb::{Device, Error, ErrorKind, MaybeFuture};

use super::{
    Found, OpenError,
    error::{node, permission_cure},
    phones,
};
use crate::discover::Roots;

/// Opens the device that was found, if it is still the same one.
pub(super) fn device(found: &Found) -> Result<Device, OpenError> {
    let all = nusb::list_devices().wait();
    let mut all = all.map_err(|error| refused(found, &error))?;
    let dev = Roots::default().dev;
    let same = all.find(|one| {
        let place = node(
            &dev,
            u64::from(one.busnum()),
            u64::from(one.device_address()),
        );
        place == found.node && (one.vendor_id(), one.product_id()) == (found.vendor, found.product)
    });
    let Some(device) = same else {
        let name = found.name.clone();
        return Err(OpenError::Gone { name });
    };
    device.open().wait().map_err(|error| refused(found, &error))
}

/// What the system's refusal means for this phone.
pub(super) fn refused(found: &Found, error: &Error) -> OpenError {
    let name = found.name.clone();
    match error.kind() {
        ErrorKind::Disconnected => OpenError::Gone { name },
        ErrorKind::PermissionDenied => OpenError::NoPermission {
            name,
            cure: permission_cure(&found.node),
        },
        ErrorKind::Busy => {
            // Who has it now: it may have been taken since it was found.
            let now = phones(&Roots::default());
            let now = now.into_iter().find(|one| one.node == found.node);
            let by = now.map_or_else(Vec::new, |one| one.holders);
            OpenError::Busy { name, by }
        }
        _ => OpenError::System {
            name,
            why: error.to_string(),
        },
    }
}
