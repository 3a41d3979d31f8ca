//! `estop undo`

use clap::Args;
use estop::disk::{Changed, Disk as _, survey};
use estop_os::guard::Access;
use serde_json::json;

use crate::{
    ask::{Answer, Asking, ask},
    device::Device,
    exit::{Exit, Trouble, exit_help},
    guards, history, prepare, run,
    session::{Session, event, say, tell},
    subject::OnDisk,
    words,
};

/// Put back what a quick clean removed, byte for byte; the last clean first
#[derive(Debug, Args)]
#[command(after_help = AFTER)]
pub(crate) struct Undo {
    /// The disk
    #[arg(value_name = "DEVICE")]
    device: String,
    /// Do not ask
    #[arg(long, short)]
    yes: bool,
    /// Also over bytes that were changed since that clean
    #[arg(long)]
    force: bool,
}

const AFTER: &str = concat!(
    "Examples:\n  \
     estop clean /dev/sdb && estop undo /dev/sdb     as if nothing had been\n\n",
    exit_help!()
);

pub(crate) fn run(args: &Undo, session: &Session) -> Result<Exit, Trouble> {
    let device = Device::resolve(session, &args.device)?.whole("undo")?;
    prepare::none_refused(guards::of_use(session, &device, Access::Write))?;
    let nothing = || {
        let message = format!(
            "{}: nothing is saved for this disk: there is nothing to put back",
            device.word
        );
        if session.is_json() {
            event(
                "nothing",
                json!({ "device": device.word, "message": message }),
            );
        } else {
            say(&message);
        }
        Ok(Exit::Completed)
    };
    let Some(mut journal) = session.journal_if_there()? else {
        return nothing();
    };
    let mut disk = device.open_to_write()?;
    let identity = disk.identity()?;
    history::settle(&mut journal, &mut disk, &identity.key())?;
    let Some(set) = journal.last_saved(&identity.key())? else {
        return nothing();
    };
    let entries = history::of_disk(&journal, &identity.key())?;
    if let Some(full) = history::full_clean_after(&entries, set.job) {
        return Err(Trouble::refused(
            &device.word,
            format!(
                "{}: job {}, a full clean, overwrote the disk after job {} had saved its table: \
                 that table would stand over data that is gone",
                device.word, full.entry.id, set.job
            ),
        ));
    }
    let changed = if args.force {
        Changed::Overwrite
    } else {
        Changed::Refuse
    };
    let plan = survey(&mut disk)?.undo(set.job, changed);
    if !session.is_json() && !session.is_quiet() {
        tell(&format!(
            "{}: job {} saved {} on {}.",
            device.word,
            set.job,
            words::size(set.kept_bytes),
            words::date(set.saved_ms)
        ));
        words::plan_text(&plan).iter().for_each(|line| tell(line));
    }
    let question = format!(
        "Put it back on {} ({})?",
        device.word,
        words::disk(&identity)
    );
    if ask(Asking::unless(args.yes), &question)? == Answer::No {
        return Ok(Exit::Cancelled);
    }
    let subjects = vec![OnDisk::new(plan, device.medium())];
    run::one(session, &mut journal, &device.word, disk, subjects)
}
