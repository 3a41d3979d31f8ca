//! `estop sim phone`

use std::path::PathBuf;

use clap::{ArgGroup, Args, builder::PossibleValuesParser};
use estop::sim::phone::{Firmware, Model, Phone, Quirk};
use estop_os::{
    phone::serve::{self, Folder},
    run::{Events, Signals},
};
use serde_json::json;

use super::{address, until_stopped};
use crate::{
    exit::{Exit, Trouble},
    session::{Session, event, say},
};

/// A simulated phone or camera, on PTP/IP or USB/IP
#[derive(Debug, Args)]
#[command(after_help = AFTER, group(ArgGroup::new("where").required(true)))]
pub(super) struct SimPhone {
    /// Whose behaviour it has
    #[arg(long, default_value = "aosp", value_name = "MODEL")]
    #[arg(value_parser = PossibleValuesParser::new(Firmware::ALL.map(Firmware::name)))]
    model: String,
    /// Something that it does beside its model, as real phones do; may be repeated
    #[arg(long, value_name = "QUIRK")]
    #[arg(value_parser = PossibleValuesParser::new(Quirk::ALL.map(Quirk::name)))]
    quirk: Vec<String>,
    /// What it holds: a folder of this computer, in which all that is done to the phone is done. It is
    /// the phone's one storage, also of a model that has two; a folder in it whose name begins with @
    /// is another one (@SD card). Without DIR it is empty, and forgets
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
    /// As fast as this computer, not as such a phone is
    #[arg(long)]
    brisk: bool,
    /// Where it is served as a camera on the network
    #[arg(long, value_name = "127.0.0.1:PORT", group = "where")]
    ptpip: Option<String>,
    /// Where it is served as a USB device, bus identifier 1-1
    #[arg(long, value_name = "127.0.0.1:PORT", group = "where")]
    usbip: Option<String>,
}

const AFTER: &str = "\
It runs until Ctrl-C. It is served to the programs of this computer alone.
What these change and delete on it is changed and deleted in DIR.

Examples:
  estop sim phone --dir pictures --ptpip 127.0.0.1:15740
  estop sim phone --model camera --quirk late-response --dir pictures --usbip 127.0.0.1:3240
  usbip attach -r 127.0.0.1 -b 1-1
";

/// What a phone without a folder holds is in this process's memory.
const MEMORY_BYTES: u64 = 1 << 30;

pub(super) fn run(args: &SimPhone, session: &Session) -> Result<Exit, Trouble> {
    let word = args.ptpip.as_ref().or(args.usbip.as_ref());
    let word = word.map_or("", String::as_str);
    let port = address(word)?.port();
    let phone = phone(args)?;
    let events = Events::default();
    let _signals = Signals::catch(events.sender(), |_| {})
        .map_err(|error| Trouble::Failed(format!("signals cannot be caught: {error}")))?;
    let served = match args.ptpip {
        Some(_) => serve::ptpip(phone, port),
        None => serve::usbip(phone, port),
    };
    let served = served.map_err(|error| Trouble::Failed(format!("{word}: {error}")))?;
    let address = served.address();
    let url = match args.ptpip {
        Some(_) => format!("ptpip://{address}"),
        None => format!("usbip://{address}/1-1"),
    };
    if session.is_json() {
        event("serving", json!({ "url": url, "model": args.model }));
    } else {
        say(&format!("serving {url} ({}), until Ctrl-C", args.model));
    }
    until_stopped(&events);
    let parts = served.look(|phone| phone.parts()).unwrap_or_default();
    served.stop();
    for part in parts {
        let path = [part.folders.as_slice(), &[part.name]].concat().join("/");
        if session.is_json() {
            event("part", json!({ "path": path, "bytes": part.len_bytes }));
        } else {
            say(&format!(
                "{path} is there in part: {} bytes",
                part.len_bytes
            ));
        }
    }
    Ok(Exit::Completed)
}

fn phone(args: &SimPhone) -> Result<Phone, Trouble> {
    let firmware: Firmware = args.model.parse().map_err(Trouble::Usage)?;
    let mut model = Model::of(firmware);
    if args.brisk {
        model = model.fast();
    }
    for quirk in &args.quirk {
        model = model.with(quirk.parse().map_err(Trouble::Usage)?);
    }
    for storage in &mut model.storages {
        storage.capacity_bytes = MEMORY_BYTES;
    }
    let mut phone = Phone::new(model);
    if let Some(dir) = &args.dir {
        let folder = Folder::open(dir).and_then(|folder| folder.become_memory_of(&mut phone));
        folder.map_err(|error| Trouble::Failed(error.to_string()))?;
    }
    Ok(phone)
}
