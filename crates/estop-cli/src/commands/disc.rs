//! `estop disc`

use clap::Args;
use estop::mmc::{BLOCK_BYTES, Disc as Medium};
use serde_json::json;

use crate::{
    drive::{Able, Drive},
    exit::{Exit, Trouble, exit_help},
    session::{Session, event, say},
    words,
};

/// What is on the disc in a drive, and what can be done with it now
#[derive(Debug, Args)]
#[command(after_help = AFTER)]
pub(crate) struct Disc {
    /// The drive
    #[arg(value_name = "DRIVE")]
    drive: String,
}

const AFTER: &str = concat!(
    "Examples:\n  \
     estop disc /dev/sr0\n  \
     estop disc sim:dvd+r --json\n\n",
    exit_help!()
);

/// Tracks that are listed; `--json` has all.
const TRACKS_LISTED: usize = 12;

pub(crate) fn run(args: &Disc, session: &Session) -> Result<Exit, Trouble> {
    let drive = Drive::resolve(&args.drive)?;
    let mut open = drive.open(session)?;
    let seen = drive.look(&mut open)?;
    let able = Able::look(&mut open).map_err(|error| drive.failed(&error))?;
    if session.is_json() {
        let disc = &seen.disc;
        let can = words::can_be_done(&drive.word, disc);
        event(
            "disc",
            json!({
                "drive": drive.word,
                "inquiry": seen.inquiry,
                "disc": disc,
                "media_state": disc.media_state(),
                "free_bytes": disc.free_bytes(),
                "write_speeds": able.write_speeds,
                "commands": can,
            }),
        );
        return Ok(Exit::Completed);
    }
    show(&drive, &seen.disc);
    if let Some(speeds) = able.speeds(&seen.disc) {
        words::wrapped(&speeds, "    ")
            .iter()
            .for_each(|line| say(line));
    }
    for command in words::can_be_done(&drive.word, &seen.disc) {
        say(&format!("    now possible:  {command}"));
    }
    Ok(Exit::Completed)
}

fn show(drive: &Drive, disc: &Medium) {
    say(&format!("{}  {}", drive.word, words::disc(disc)));
    let size = |blocks: u32| words::size(u64::from(blocks) * BLOCK_BYTES);
    if disc.readable_blocks > 0 {
        say(&format!("    readable  {}", size(disc.readable_blocks)));
    }
    if let Some(next) = disc.next_writable {
        let next = words::grouped(u64::from(next));
        say(&format!(
            "    free      {}, from block {next} on",
            size(disc.free_blocks)
        ));
    }
    for track in disc.tracks.iter().take(TRACKS_LISTED) {
        let state = match (track.damaged, track.blank, track.next_writable) {
            (true, ..) => "damaged",
            (_, true, _) => "empty",
            (_, _, Some(_)) => "open",
            _ => "closed",
        };
        say(&format!(
            "    track {:<3} session {:<3} {state:<8} from block {}, {}",
            track.track,
            track.session,
            words::grouped(u64::from(track.start)),
            size(track.size_blocks)
        ));
    }
    let more = disc.tracks.len().saturating_sub(TRACKS_LISTED);
    if more > 0 {
        say(&format!("    and {more} more tracks (--json shows all)"));
    }
}
