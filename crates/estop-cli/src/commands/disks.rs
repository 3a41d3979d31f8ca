//! `estop disks`

use clap::Args;
use estop::disk::Survey;
use estop_os::{discover, guard::Access};
use serde_json::{Value, json};

use crate::{
    device::{Device, Kind},
    exit::{Exit, Trouble, exit_help},
    guards, prepare,
    session::{Session, event, say},
    words,
};

/// What disks there are, what is on them, and who uses them
#[derive(Debug, Args)]
#[command(after_help = AFTER)]
pub(crate) struct Disks {
    /// Only these: devices, image files, simulated disks
    #[arg(value_name = "DEVICE")]
    devices: Vec<String>,
}

const AFTER: &str = concat!(
    "Examples:\n  \
     estop disks                          every block device\n  \
     estop disks disk.img sim:disk        an image file and a simulated disk\n  \
     estop disks --json                   for a program\n\n",
    exit_help!()
);

/// The simulated disk that is always there.
const SIM: &str = "sim:disk";

pub(crate) fn run(args: &Disks, session: &Session) -> Result<Exit, Trouble> {
    let mut devices = Vec::new();
    for word in &args.devices {
        devices.push(Device::resolve(session, word)?.whole("disks")?);
    }
    if args.devices.is_empty() {
        devices.extend(
            discover::disks(&session.roots)
                .into_iter()
                .map(|disk| Device {
                    word: disk.path.display().to_string(),
                    kind: Kind::Block {
                        disk: Box::new(disk),
                        partition: None,
                    },
                }),
        );
        devices.push(Device::resolve(session, SIM)?);
    }
    let mut exit = Exit::Completed;
    for device in &devices {
        let against = guards::of_use(session, device, Access::Read);
        let seen = prepare::none_refused(against).and_then(|()| prepare::look_at(device));
        if seen.is_err() && !args.devices.is_empty() {
            exit = Exit::Failed;
        }
        if let Ok(survey) = &seen {
            prepare::mention(session, device, &survey.identity)?;
        }
        show(session, device, seen);
    }
    Ok(exit)
}

fn show(session: &Session, device: &Device, seen: Result<Survey, Trouble>) {
    let why_not = seen.as_ref().err().map(Trouble::message);
    if session.is_json() {
        event(
            "disk",
            json!({
                "device": device.word,
                "medium": device.medium(),
                "system": system(device),
                "survey": seen.as_ref().ok(),
                "not_looked_at_because": why_not,
            }),
        );
        return;
    }
    match &seen {
        Ok(survey) => words::survey_lines(device, survey)
            .iter()
            .for_each(|line| say(line)),
        Err(_) => words::unseen_lines(device, &why_not.unwrap_or_default())
            .iter()
            .for_each(|line| say(line)),
    }
}

/// What the system says of it.
fn system(device: &Device) -> Value {
    match &device.kind {
        Kind::Block { disk, .. } => json!(disk),
        Kind::Image { .. } | Kind::Sim { .. } => Value::Null,
    }
}
