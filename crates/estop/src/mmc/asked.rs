//! What a drive answers when it is asked of itself and of its medium, decoded; each question by itself.

use super::{
    Drive, Error,
    answer::{
        Capacity, Configuration, DiscInformation, FormatCapacities, Inquiry, TrackInformation,
    },
    cdb,
    verbs::ask,
};

/// INQUIRY: who the drive is. It answers with a disc in it or without.
pub fn inquiry<D: Drive + ?Sized>(drive: &mut D) -> Result<Inquiry, Error> {
    let mut bytes = [0; 96];
    let what = "INQUIRY";
    let bytes = ask(drive, what, cdb::inquiry(96), &mut bytes)?;
    Inquiry::decode(bytes).ok_or_else(|| nonsense(what, bytes))
}

/// The unit serial number (SPC-4 §7.8.16): what tells the drive from any other of its model; nothing
/// where it has none.
pub fn serial<D: Drive + ?Sized>(drive: &mut D) -> Result<Option<String>, Error> {
    let mut bytes = [0; 96];
    match ask(drive, "INQUIRY", cdb::inquiry_page(0x80, 96), &mut bytes) {
        Ok([_, 0x80, _, len, text @ ..]) => {
            let text = text.get(..usize::from(*len)).unwrap_or(text);
            let text = String::from_utf8_lossy(text).trim().to_owned();
            Ok(Some(text).filter(|text| !text.is_empty()))
        }
        Ok(_) => Ok(None),
        Err(error) if refused(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

/// GET CONFIGURATION. A drive without it is too old to burn with.
pub fn configuration<D: Drive + ?Sized>(drive: &mut D) -> Result<Configuration, Error> {
    // Larger than any drive's list: some forty features of some sixteen bytes.
    let mut bytes = [0; 4096];
    let what = "GET CONFIGURATION";
    let bytes = ask(drive, what, cdb::get_configuration(4096), &mut bytes)?;
    Configuration::decode(bytes).ok_or_else(|| nonsense(what, bytes))
}

/// READ DISC INFORMATION; nothing where the medium has no such notion.
pub(super) fn disc_information<D: Drive + ?Sized>(
    drive: &mut D,
) -> Result<Option<DiscInformation>, Error> {
    let mut bytes = [0; 36];
    let what = "READ DISC INFORMATION";
    match ask(drive, what, cdb::read_disc_information(36), &mut bytes) {
        Ok(bytes) => match DiscInformation::decode(bytes) {
            Some(disc) => Ok(Some(disc)),
            None => Err(nonsense(what, bytes)),
        },
        Err(error) if refused(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

/// READ TRACK INFORMATION; nothing where the drive knows no such track.
pub(super) fn track_information<D: Drive + ?Sized>(
    drive: &mut D,
    track: u16,
) -> Result<Option<TrackInformation>, Error> {
    let mut bytes = [0; 48];
    let what = "READ TRACK INFORMATION";
    match ask(
        drive,
        what,
        cdb::read_track_information(track, 48),
        &mut bytes,
    ) {
        Ok(bytes) => match TrackInformation::decode(bytes) {
            Some(track) => Ok(Some(track)),
            None => Err(nonsense(what, bytes)),
        },
        Err(error) if refused(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

/// READ CAPACITY; nothing where there is nothing to be read.
pub(super) fn capacity<D: Drive + ?Sized>(drive: &mut D) -> Result<Option<Capacity>, Error> {
    let mut bytes = [0; 8];
    let what = "READ CAPACITY";
    match ask(drive, what, cdb::read_capacity(), &mut bytes) {
        Ok(bytes) => match Capacity::decode(bytes) {
            Some(capacity) => Ok(Some(capacity)),
            None => Err(nonsense(what, bytes)),
        },
        Err(error) if error.is_lost() || error == Error::NoMedium => Err(error),
        Err(_) => Ok(None),
    }
}

/// READ FORMAT CAPACITIES.
pub(super) fn format_capacities<D: Drive + ?Sized>(
    drive: &mut D,
) -> Result<FormatCapacities, Error> {
    let mut bytes = [0; 252];
    let what = "READ FORMAT CAPACITIES";
    let bytes = ask(drive, what, cdb::read_format_capacities(252), &mut bytes)?;
    FormatCapacities::decode(bytes).ok_or_else(|| nonsense(what, bytes))
}

/// An answer that makes no sense.
pub(super) fn nonsense(what: &'static str, bytes: &[u8]) -> Error {
    let why = format!("{} bytes", bytes.len());
    Error::Nonsense { what, why }
}

/// Whether the drive does not know what it was asked: 5/20, 5/24, 5/30 and their like.
fn refused(error: &Error) -> bool {
    error.code().is_some_and(|code| code >> 16 == 0x05)
}
