//! `estop drives`

use clap::Args;
use estop_os::drive;
use serde_json::json;

use crate::{
    drive::{Able, Drive, SeenDrive},
    exit::{Exit, Trouble, exit_help},
    session::{Session, event, say},
    words,
};

/// What drives there are, and what is in them
#[derive(Debug, Args)]
#[command(after_help = AFTER)]
pub(crate) struct Drives {
    /// Only these: device nodes, iSCSI units, simulated drives
    #[arg(value_name = "DRIVE")]
    drives: Vec<String>,
}

const AFTER: &str = concat!(
    "Examples:\n  \
     estop drives                                        every drive of this computer\n  \
     estop drives iscsi://127.0.0.1/iqn.2026-01.test:t/1 one behind iSCSI\n  \
     estop drives sim:bd-re --json                       for a program\n\n",
    exit_help!()
);

/// The simulated drive that is always there.
const SIM: &str = "sim:dvd+r";

pub(crate) fn run(args: &Drives, session: &Session) -> Result<Exit, Trouble> {
    let found = drive::drives(&session.roots);
    let mut words = args.drives.clone();
    if words.is_empty() {
        words.extend(found.iter().map(|drive| drive.path.display().to_string()));
        words.push(SIM.to_owned());
    }
    let mut exit = Exit::Completed;
    for word in &words {
        let drive = Drive::resolve(word)?;
        let seen = drive.open(session).and_then(|mut open| {
            let seen = drive.look(&mut open)?;
            let able = Able::look(&mut open).map_err(|error| drive.failed(&error))?;
            Ok((seen, able))
        });
        if seen.is_err() && !args.drives.is_empty() {
            exit = Exit::Failed;
        }
        let system = found
            .iter()
            .find(|one| one.path.display().to_string() == *word);
        let apart = system.map(|one| one.apart(&found));
        show(session, &drive, system, apart, seen);
    }
    Ok(exit)
}

fn show(
    session: &Session,
    drive: &Drive,
    system: Option<&drive::DriveInfo>,
    apart: Option<&str>,
    seen: Result<(SeenDrive, Able), Trouble>,
) {
    if session.is_json() {
        let why_not = seen.as_ref().err().map(Trouble::message);
        event(
            "drive",
            json!({
                "drive": drive.word,
                "system": system,
                "inquiry": seen.as_ref().ok().map(|(seen, _)| &seen.inquiry),
                "disc": seen.as_ref().ok().map(|(seen, _)| &seen.disc),
                "able": seen.as_ref().ok().map(|(_, able)| able),
                "not_looked_at_because": why_not,
            }),
        );
        return;
    }
    match seen {
        Ok((SeenDrive { inquiry, disc }, able)) => {
            let mut lines = Vec::new();
            let (vendor, product) = (inquiry.vendor, inquiry.product);
            let apart = apart.map(|apart| format!("  ({apart})"));
            say(&format!(
                "{}  {vendor} {product} {}{}",
                drive.word,
                inquiry.revision,
                apart.unwrap_or_default()
            ));
            say(&format!("    {}", words::disc(&disc)));
            let media = able.abilities.writes().map(|medium| medium.to_string());
            let media = media.collect::<Vec<_>>().join(", ");
            if !media.is_empty() {
                lines.push(format!("writes {media}"));
            }
            let buffer = able.abilities.buffer_bytes;
            lines.extend(buffer.map(|bytes| format!("buffer of {}", words::size(bytes.into()))));
            lines.extend(able.speeds(&disc));
            for line in lines {
                words::wrapped(&line, "    ")
                    .iter()
                    .for_each(|line| say(line));
            }
        }
        Err(trouble) => {
            say(&format!("{}  not looked at", drive.word));
            say(&format!("    {}", trouble.message()));
        }
    }
}
