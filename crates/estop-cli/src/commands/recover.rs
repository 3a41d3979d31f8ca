//! `estop recover`

use clap::Args;
use estop::{
    Recovery, Residue as _,
    disk::{Disk as _, Extent, Left, Plan, Reader, signature, survey},
};
use estop_os::{any::AnyDisk, guard::Access, journal::SqliteJournal, phone::usb};
use serde_json::json;

use crate::{
    ask::{Answer, Asking, ask},
    device::Device,
    discs::{self, Wish},
    drive::Drive,
    exit::{Exit, Trouble, exit_help},
    guards::{self, Allow, Force},
    history::{self, Past},
    phone::OnDevice,
    phones, prepare, run,
    session::{Session, event, say, tell},
    subject::OnDisk,
    words,
    write::Consent,
};

/// Say what is true after a cancel, a crash or a power cut, and put it right
#[derive(Debug, Args)]
#[command(after_help = AFTER)]
pub(crate) struct Recover {
    /// The disk, the drive with the disc in it, or the phone
    #[arg(value_name = "DEVICE")]
    device: String,
    /// Do not ask
    #[arg(long, short)]
    yes: bool,
    /// Also if there is data on the disk now, which going on destroys
    #[arg(long)]
    force: bool,
    /// Reset the phone before: for one that answers nothing, after waiting and before unplugging it
    #[arg(long)]
    reset: bool,
}

const AFTER: &str = concat!(
    "It looks at the disk, says what the last job left on it, and asks before it goes on: a full\n\
     clean goes on from where it was stopped, a damaged copy of a table is written again.\n\n\
     Examples:\n  \
     estop jobs                  what has a way out\n  \
     estop recover /dev/sdb      looks, says, asks\n  \
     estop recover /dev/sr0      the same for a disc\n  \
     estop recover sim:phone     the same for a phone: a part is deleted, a transfer goes on\n  \
     estop recover 'Pixel 7' --reset\n                              a phone that answers nothing is reset before\n\n",
    exit_help!()
);

pub(crate) fn run(args: &Recover, session: &Session) -> Result<Exit, Trouble> {
    if OnDevice::is_one(&args.device) || usb::find(&session.roots, &args.device).is_ok() {
        let on = OnDevice::resolve(&args.device)?;
        return phones::recover(session, &on, args.reset, Asking::unless(args.yes));
    }
    if args.reset {
        let why = "--reset is for phones and cameras";
        return Err(Trouble::Usage(format!("{}: {why}", args.device)));
    }
    if Drive::is_one(&args.device) {
        let drive = Drive::resolve(&args.device)?;
        let consent = Consent {
            yes: args.yes,
            dry_run: false,
        };
        return discs::recover(session, &drive, Wish::WayOut, consent);
    }
    let device = Device::resolve(session, &args.device)?;
    prepare::none_refused(guards::of_use(session, &device, Access::Write))?;
    let Some(mut journal) = session.journal_if_there()? else {
        nothing(session, &device, "nothing was ever done with this journal");
        return Ok(Exit::Completed);
    };
    let mut disk = device.open_to_write()?;
    let identity = disk.identity()?;
    let key = identity.key();
    let mut shown = None;
    for (entry, left) in history::settle(&mut journal, &mut disk, &key)? {
        shown = Some(entry.id);
        let Some(past) = history::past_of(&entry, left) else {
            tell(&format!(
                "job {}: its plan is of another version of estop",
                entry.id
            ));
            continue;
        };
        show(session, &device, &past, "was cut short");
    }
    let Some(past) = history::way_out(&history::of_disk(&journal, &key)?) else {
        nothing(
            session,
            &device,
            "the journal has nothing that was left unfinished on it",
        );
        return Ok(Exit::Completed);
    };
    let past = look_again(&mut journal, &mut disk, past);
    if shown != Some(past.entry.id) {
        let how = past.entry.how.clone().unwrap_or_default();
        show(session, &device, &past, &how);
    }
    let Some(plan) = past.plan.recovery(&mut disk, &past.left)? else {
        return Ok(no_way(&past.left));
    };
    if let Plan::FullClean(_) = plan {
        // Somebody may have put data there since.
        let survey = survey(&mut disk)?;
        let (data, oem) = (Allow::given(args.force), Allow::given(args.force));
        prepare::none_refused(guards::of_content(&device, &survey, Force { data, oem }))?;
    }
    if let Plan::Wipe(wipe) = &plan
        && !args.force
    {
        none_whole(&device, &mut disk, wipe.volume)?;
    }
    if !session.is_json() {
        words::plan_text(&plan).iter().for_each(|line| tell(line));
    }
    let question = format!("Go on with {} ({})?", device.word, words::disk(&identity));
    if ask(Asking::unless(args.yes), &question)? == Answer::No {
        return Ok(Exit::Cancelled);
    }
    let subjects = vec![OnDisk::new(plan, device.medium())];
    run::one(session, &mut journal, &device.word, disk, subjects)
}

/// What looks like a file system may be one: made whole before the end was on record, or made since.
fn none_whole(device: &Device, disk: &mut AnyDisk, volume: Extent) -> Result<(), Trouble> {
    let mut reader = Reader::new(disk);
    let found = signature::probe(&mut reader, volume);
    reader.check()?;
    let found = found?
        .into_iter()
        .find(|found| found.what == signature::What::Filesystem);
    found.map_or(Ok(()), |found| {
        let words = format!(
            "there is a {} that may be whole: look at it, and use --force to remove it",
            found.name
        );
        Err(Trouble::refused(&device.word, words))
    })
}

/// What was unknown may be known now that the device answers; what was true may be so no more.
fn look_again(journal: &mut SqliteJournal, disk: &mut AnyDisk, past: Past) -> Past {
    if !matches!(
        past.left.recovery(),
        Recovery::Look | Recovery::Resume { .. }
    ) {
        return past;
    }
    let left = history::look_after(journal, disk, &past.entry);
    match (&left, &past.left) {
        // What is on record is still true, and says more.
        (Left::ZeroedTo { to_bytes: is, .. }, Left::ZeroedTo { to_bytes: was, .. })
            if is == was =>
        {
            past
        }
        _ => Past { left, ..past },
    }
}

fn show(session: &Session, device: &Device, past: &Past, what: &str) {
    let id = past.entry.id;
    if session.is_json() {
        event(
            "left",
            json!({
                "device": device.word,
                "job": id,
                "operation": past.entry.operation,
                "left": past.left,
                "recovery": crate::view::recovery_json(&past.left.recovery()),
                "command": words::command(&device.word, &past.left),
            }),
        );
        return;
    }
    let when = words::date(past.entry.begun_ms.unwrap_or(past.entry.queued_ms));
    say(&format!(
        "{}: job {id}, {} of {when}, {what}",
        device.word, past.entry.operation
    ));
    for line in words::left(&past.left, &past.plan) {
        say(&format!("    {line}"));
    }
}

fn no_way(left: &Left) -> Exit {
    match left.recovery() {
        Recovery::None => Exit::Completed,
        Recovery::Look => Exit::Unknown,
        _ => Exit::Failed,
    }
}

fn nothing(session: &Session, device: &Device, why: &str) {
    if session.is_json() {
        event("nothing", json!({ "device": device.word, "message": why }));
    } else {
        say(&format!("{}: nothing to recover: {why}", device.word));
    }
}
