//! Mode page 05h: read from the drive, and sent back with what matters changed (MMC-6 §7.5).

use super::{
    Drive, Error, Profile,
    answer::WriteParameters,
    asked::nonsense,
    cdb,
    verbs::{ask, tell},
};

/// Whether this medium is written by what mode page 05h says.
pub(super) fn takes_write_parameters(profile: Profile) -> bool {
    matches!(
        profile,
        Profile::CdR | Profile::CdRw | Profile::DvdR | Profile::DvdRDl | Profile::DvdRwSequential
    )
}

/// Sets mode page 05h.
pub(super) fn set_write_parameters<D: Drive + ?Sized>(
    drive: &mut D,
    parameters: WriteParameters,
) -> Result<(), Error> {
    // The header of 8 bytes, and a page of 52 at most.
    let mut bytes = [0; 128];
    let what = "MODE SENSE";
    let page = ask(drive, what, cdb::mode_sense(0x05, 128), &mut bytes)?;
    let list = parameters.list(page).ok_or_else(|| nonsense(what, page))?;
    let len = u16::try_from(list.len()).unwrap_or(u16::MAX);
    tell(drive, "MODE SELECT", cdb::mode_select(len), &list)
}
