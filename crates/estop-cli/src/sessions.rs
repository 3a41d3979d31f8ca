//! A burn onto a disc that has sessions already.

use std::io;

use estop::mmc::{Disc, Error, State, read_blocks};
use estop_os::{
    drive::AnyDrive,
    image::{Earlier, EarlierError, FileSystems, ImagePlan, Inputs, Volume, What, earlier},
};

use crate::{drive::Drive, exit::Trouble, words};

/// Where a burn begins: behind what is there, on a disc that takes another session.
pub(crate) fn start(disc: &Disc) -> u32 {
    match disc.state {
        State::Appendable => disc.next_writable.unwrap_or(0),
        _ => 0,
    }
}

/// The same inputs, with what the disc shows already where files are added to it.
pub(crate) fn with_earlier(
    drive: &Drive,
    open: &mut AnyDrive,
    disc: &Disc,
    inputs: Inputs,
    file_systems: FileSystems,
    imports: bool,
) -> Result<Inputs, Trouble> {
    // What is added behind what block 16 tells of would be seen by no computer.
    if disc.rests_open() {
        let why = "the disc was formatted for pseudo-overwrite, so its session stays open, and nothing \
                   is added to it here: take another disc, or finalise this one";
        return Err(drive.refusal(&Error::Unfit(why.to_owned())));
    }
    let Inputs::Files(paths) = inputs else {
        return Ok(inputs);
    };
    let start = start(disc);
    if start > 0 && file_systems != FileSystems::Iso {
        return Err(no_udf(disc));
    }
    let session = disc.last_session().filter(|_| imports && start > 0);
    let Some(session) = session else {
        return Ok(Inputs::Files(paths));
    };
    match shown(open, session, start) {
        Ok(earlier) => Ok(Inputs::More { paths, earlier }),
        Err(why) => {
            let message = format!(
                "{}: the files of its last session, from block {}, cannot be taken over: {why}. Add \
                 --no-import to burn the new files alone; most systems then show only those",
                drive.word,
                words::grouped(u64::from(session)),
            );
            Err(Trouble::refused(&drive.word, message))
        }
    }
}

/// What the plan takes over, in words; nothing where nothing is.
pub(crate) fn taken_over(image: &ImagePlan, disc: &Disc) -> Option<String> {
    let taken = image.taken_over.as_ref()?;
    let (files, sessions) = (taken.files, disc.closed_sessions());
    let plural = if sessions == 1 { "session" } else { "sessions" };
    let replaced = match taken.replaced {
        0 => String::new(),
        count => format!("; {count} more are replaced by new ones of the same name"),
    };
    Some(format!(
        "goes on showing {} files of {sessions} earlier {plural}{replaced}",
        words::grouped(files)
    ))
}

/// What somebody must know who burns an image behind others.
pub(crate) fn remark(image: &ImagePlan, disc: &Disc, imports: bool) -> Option<&'static str> {
    if start(disc) == 0 || image.taken_over.is_some() {
        return None;
    }
    match image.what {
        What::Files(_) if imports => None,
        What::Files(_) => {
            Some("most systems will show these files alone, and none of the earlier sessions")
        }
        _ => Some(
            "what is burned as it is must be made for this address: an image that was made for a blank \
             disc is not found there",
        ),
    }
}

/// Whether the disc in a drive is the one whose earlier sessions an image shows.
pub(crate) fn is_same_disc(image: &ImagePlan, open: &mut AnyDrive) -> Result<(), String> {
    let Some(taken) = &image.taken_over else {
        return Ok(());
    };
    match has(&taken.volume, open) {
        Ok(true) => Ok(()),
        Ok(false) => Err("its earlier session is another than the one that was taken over".into()),
        Err(error) => Err(format!(
            "the earlier session that was taken over cannot be read: {error}"
        )),
    }
}

/// Whether a volume is on the disc in a drive.
pub(crate) fn has(volume: &Volume, open: &mut AnyDrive) -> io::Result<bool> {
    volume.is_there(|lba, into| read(open, lba, into))
}

fn no_udf(disc: &Disc) -> Trouble {
    Trouble::Usage(format!(
        "this {} has sessions, and one that is added has ISO 9660 with Joliet and Rock Ridge, and no \
         UDF: burn without --fs, or onto a disc that is blank or rewritable",
        disc.profile
    ))
}

fn shown(open: &mut AnyDrive, session: u32, start: u32) -> Result<Earlier, EarlierError> {
    earlier(session, start, |lba, into| read(open, lba, into))
}

fn read(open: &mut AnyDrive, lba: u32, into: &mut [u8]) -> io::Result<()> {
    read_blocks(open, lba, into).map_err(io::Error::other)
}
