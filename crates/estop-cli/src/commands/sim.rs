//! `estop sim`

mod phone;

use std::{
    net::{Ipv4Addr, SocketAddrV4},
    time::Duration,
};

use clap::{Args, Subcommand};
use estop_os::{
    clock::Clock,
    drive::{SimulatedDrive, SimulatedUnit},
    iscsi::target::{NAME, Target},
    run::{Event, Events, Signals},
};
use serde_json::json;

use crate::{
    drive::Drive,
    exit::{Exit, Trouble},
    session::{Session, event, say},
};

/// Serve a simulated device, so that other programs can use it
#[derive(Debug, Args)]
pub(crate) struct Sim {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    Drive(SimDrive),
    Phone(phone::SimPhone),
}

/// A simulated drive with a disc in it, as an iSCSI target
#[derive(Debug, Args)]
#[command(after_help = AFTER)]
struct SimDrive {
    /// The disc: cd-r, cd-rw, dvd-r, dvd-rw, dvd-rw-ro, dvd-ram, dvd+rw, dvd+r, dvd+r-dl, bd-r,
    /// bd-re, none
    #[arg(long, default_value = "dvd+r", value_name = "MEDIUM")]
    medium: String,
    /// How much it holds
    #[arg(long, value_name = "BYTES")]
    size: Option<String>,
    /// How fast it is written: 8x, or 11MB for each second
    #[arg(long, value_name = "SPEED")]
    speed: Option<String>,
    /// Something in which it fails its owner, as real drives do; may be repeated
    #[arg(long, value_name = "QUIRK")]
    quirk: Vec<String>,
    /// Its mechanics take a tenth of the time: to load, calibrate, seek and close
    #[arg(long)]
    brisk: bool,
    /// Where it is served
    #[arg(long, value_name = "127.0.0.1:PORT", default_value = "127.0.0.1:3260")]
    iscsi: String,
    /// Forget its disc when it ends, instead of keeping it with the journal
    #[arg(long)]
    forget: bool,
}

const AFTER: &str = "\
It runs until Ctrl-C. It is served to the programs of this computer alone.

Examples:
  estop sim drive --medium bd-r --iscsi 127.0.0.1:3260
  estop disc iscsi://127.0.0.1:3260/iqn.2026-01.example.estop:sim/0
  estop sim drive --medium cd-r --quirk ready-too-early --speed 48x
";

pub(crate) fn run(args: &Sim, session: &Session) -> Result<Exit, Trouble> {
    match &args.what {
        What::Drive(args) => drive(args, session),
        What::Phone(args) => phone::run(args, session),
    }
}

fn drive(args: &SimDrive, session: &Session) -> Result<Exit, Trouble> {
    let address = address(&args.iscsi)?;
    let words = SimulatedDrive {
        medium: Some(args.medium.clone()),
        size: args.size.clone(),
        speed: args.speed.clone(),
        quirks: args.quirk.clone(),
        brisk: args.brisk,
    };
    let model = words.model().map_err(Trouble::Usage)?;
    let clock = Clock::new();
    let unit = if args.forget {
        SimulatedUnit::new(model, clock)
    } else {
        let named = Drive::resolve(&words.to_string())?;
        let file = named.kept_in(session)?;
        let unit = SimulatedUnit::kept(model, clock, file);
        unit.map_err(|error| Trouble::of_state(&named.word, &error))?
    };
    let events = Events::default();
    let _signals = Signals::catch(events.sender(), |_| {})
        .map_err(|error| Trouble::Failed(format!("signals cannot be caught: {error}")))?;
    let served = Target::new(NAME)
        .port(address.port())
        .unit(Box::new(unit))
        .serve()
        .map_err(|error| Trouble::Failed(format!("{}: {error}", args.iscsi)))?;
    let url = served.url(0);
    if session.is_json() {
        event("serving", json!({ "url": url, "medium": args.medium }));
    } else {
        say(&format!("serving {url} ({}), until Ctrl-C", args.medium));
    }
    until_stopped(&events);
    served.stop();
    Ok(Exit::Completed)
}

/// Serves until a signal comes.
fn until_stopped(events: &Events) {
    while !matches!(events.next(WAIT), Event::Signal(_)) {}
}

/// One wait for a signal; it is repeated for as long as it is served.
const WAIT: Duration = Duration::from_secs(3600);

/// Only this computer's own programs are let in: nothing else keeps a stranger from burning.
fn address(word: &str) -> Result<SocketAddrV4, Trouble> {
    let found = word.parse::<SocketAddrV4>().ok();
    let own = found.filter(|address| *address.ip() == Ipv4Addr::LOCALHOST);
    own.ok_or_else(|| {
        Trouble::Usage(format!(
            "{word}: it is served on this computer alone, as 127.0.0.1:PORT"
        ))
    })
}
