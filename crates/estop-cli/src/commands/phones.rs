//! `estop phones`

use clap::Args;
use estop_os::phone::usb;
use serde_json::json;

use crate::{
    commands::df::storage_json,
    desk,
    exit::{Exit, Trouble, exit_help},
    phone::{OnDevice, Phone},
    session::{Session, event, say},
    words,
};

/// What phones and cameras there are, and who uses them
#[derive(Debug, Args)]
#[command(after_help = AFTER)]
pub(crate) struct Phones {
    /// Only these, opened and looked at: usb:SERIAL, ptpip://HOST[:PORT], sim:phone
    #[arg(value_name = "PHONE")]
    phones: Vec<String>,
}

const AFTER: &str = concat!(
    "Examples:\n  \
     estop phones                       every phone on USB, and the simulated one\n  \
     estop phones ptpip://camera.local  one in the network, and its storages\n  \
     estop phones sim:phone --json      for a program\n\n",
    exit_help!()
);

/// The simulated phone that is always there.
const SIM: &str = "sim:phone";

pub(crate) fn run(args: &Phones, session: &Session) -> Result<Exit, Trouble> {
    if args.phones.is_empty() {
        for found in usb::phones(&session.roots) {
            show_found(session, &found);
        }
        show_simulated(session);
        return Ok(Exit::Completed);
    }
    for word in &args.phones {
        let phone = OnDevice::resolve(word)?.open(session)?;
        show(session, &phone);
        phone.close();
    }
    Ok(Exit::Completed)
}

fn show_found(session: &Session, found: &usb::Found) {
    if session.is_json() {
        let can_be_freed = desk::holds(found);
        let fields = json!({ "phone": found.name, "usb": found, "can_be_freed": can_be_freed });
        event("phone", fields);
        return;
    }
    say(&format!(
        "{}  {} {}",
        found.name,
        words::printable(&found.maker),
        words::printable(&found.model)
    ));
    say(&format!("    at {} of the USB", found.place));
    let by = found.holders.iter().map(ToString::to_string);
    let by = by.collect::<Vec<_>>().join(", ");
    if found.is_held {
        let by = if by.is_empty() {
            "a program of another user"
        } else {
            &by
        };
        say(&format!("    in use by {by}"));
    }
    if desk::holds(found) {
        say(
            "    which is the desktop: with --free it releases the phone for a command, and has it back",
        );
        say("    afterwards");
    }
    if let Some(cure) = &found.denied {
        let lines = words::wrapped(&format!("you may not use it: {cure}"), "    ");
        lines.iter().for_each(|line| say(line));
    }
}

fn show_simulated(session: &Session) {
    if session.is_json() {
        event("phone", json!({ "phone": SIM, "usb": null }));
    } else {
        say(&format!("{SIM}  simulated, to try things on"));
    }
}

fn show(session: &Session, phone: &Phone) {
    let info = phone.device.info();
    if session.is_json() {
        let storages = phone.storages.iter().map(storage_json);
        event(
            "phone",
            json!({
                "phone": phone.word,
                "maker": info.manufacturer,
                "model": info.model,
                "version": info.device_version,
                "serial": info.serial,
                "extension": info.vendor_extension_desc,
                "operations": info.operations.iter().map(|code| code.0).collect::<Vec<_>>(),
                "storages": storages.collect::<Vec<_>>(),
            }),
        );
        return;
    }
    let plain = words::printable;
    say(&format!(
        "{}  {} {} {}",
        phone.word,
        plain(&info.manufacturer),
        plain(&info.model),
        plain(&info.device_version)
    ));
    if !info.serial.is_empty() {
        say(&format!("    serial {}", plain(&info.serial)));
    }
    for storage in &phone.storages {
        say(&format!(
            "    {}: {}",
            plain(&storage.name),
            words::size(storage.info.max_capacity)
        ));
    }
}
