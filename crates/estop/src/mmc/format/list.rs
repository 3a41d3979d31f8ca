//! What goes with FORMAT UNIT for a disc, of what its drive offers.

use super::{
    super::{Disc, Error, Profile, State, answer::FormatCapacities},
    Formatting, IMMED, List,
};

/// The format types that this comes to, the best first (MMC-6 table 254).
pub(super) fn kinds(disc: &Disc, formatting: Formatting) -> Result<&'static [u8], Error> {
    let profile = disc.profile;
    let why = match (profile, formatting) {
        (Profile::None, _) => return Err(Error::NoMedium),
        (Profile::BdRSequential, _) if disc.state != State::Blank => {
            "a BD-R can be formatted only while it is blank".to_owned()
        }
        (Profile::BdRSequential, Formatting::PseudoOverwrite) => return Ok(&[0x00]),
        (Profile::BdRSequential, Formatting::Full) => return Ok(&[0x32]),
        (Profile::BdRSequential, Formatting::Quick) => {
            "a BD-R needs no format: it is burned as it is".to_owned()
        }
        (_, Formatting::PseudoOverwrite) => {
            format!("a {profile} knows no pseudo-overwrite: only a BD-R does")
        }
        (Profile::DvdPlusRw, _) => return Ok(&[0x26]),
        (Profile::DvdRam, _) => return Ok(&[0x00, 0x01]),
        (Profile::BdRe, _) => return Ok(&[0x00, 0x30, 0x31]),
        (Profile::DvdRwSequential | Profile::DvdRwOverwrite, Formatting::Quick) => {
            return Ok(&[0x15]);
        }
        (Profile::DvdRwSequential | Profile::DvdRwOverwrite, Formatting::Full) => {
            return Ok(&[0x10, 0x13]);
        }
        _ => format!("a {profile} cannot be formatted"),
    };
    Err(Error::Unfit(why))
}

/// The parameter list of the first of these types that the drive offers.
pub(super) fn list(
    disc: &Disc,
    formatting: Formatting,
    offers: &FormatCapacities,
) -> Result<List, Error> {
    let kinds = kinds(disc, formatting)?;
    let offered = kinds
        .iter()
        .find_map(|kind| offers.offers.iter().find(|offer| offer.0 == *kind));
    let Some((kind, blocks, parameter)) = offered.copied() else {
        let profile = disc.profile;
        let why = format!("this drive offers no such format for a {profile}: try another drive");
        return Err(Error::Unfit(why));
    };
    let (blocks, subtype, parameter) = match kind {
        // All of it, and not on where an earlier format was stopped (MMC-6 §6.5.4.2.14).
        0x26 => (u32::MAX, 0, 0),
        // Growing from nothing: what is written decides (MMC-6 §6.5.4.2.9).
        0x13 | 0x15 => (0, 0, parameter),
        // With spare areas, and without pseudo-overwrite (MMC-6 §6.5.4.2.17).
        0x32 => (blocks, 0b01, parameter),
        _ => (blocks, 0, parameter),
    };
    const FOV: u8 = 0x80;
    const DCRT: u8 = 0x20;
    let certifies = matches!(disc.profile, Profile::DvdRam | Profile::BdRe);
    let options = match (certifies, formatting) {
        (true, Formatting::Quick) => FOV | DCRT,
        _ => 0,
    };
    let [a, b, c, d] = blocks.to_be_bytes();
    let [_, x, y, z] = parameter.to_be_bytes();
    let options = options | IMMED;
    Ok([0, options, 0, 8, a, b, c, d, kind << 2 | subtype, x, y, z])
}
