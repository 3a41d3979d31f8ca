//! `estop erase`, `estop format-disc`, `estop finalize`: what is done to a disc without an input.

use std::time::Duration;

use clap::{Args, ValueEnum};
use estop::mmc::{Closing, Disc, Erase, Error, Extent, Finalise, FormatDisc, Formatting, Plan};
use serde_json::json;

use crate::{
    ask::{Answer, ask},
    discs,
    drive::{Drive, SeenDrive},
    exit::{Exit, Trouble, exit_help},
    on_disc::OnDisc,
    run,
    session::{Session, event, say, tell},
    words,
    write::Consent,
};

/// Make a rewritable disc as new
#[derive(Debug, Args)]
#[command(after_help = ERASE)]
pub(crate) struct EraseDisc {
    #[command(flatten)]
    on: On,
    /// All of it, and not only what tells that there is anything on it
    #[arg(long)]
    full: bool,
}

/// Format a disc, so that it can be written anywhere
#[derive(Debug, Args)]
#[command(after_help = FORMAT)]
pub(crate) struct FormatMedium {
    #[command(flatten)]
    on: On,
    /// How
    #[arg(long, value_enum, default_value = "quick")]
    how: How,
}

/// Close what is open on a disc, so that it can be read everywhere
#[derive(Debug, Args)]
#[command(after_help = FINALIZE)]
pub(crate) struct Finalize {
    #[command(flatten)]
    on: On,
    /// Close the session only: another one can be added
    #[arg(long)]
    session: bool,
}

/// Which disc, and what the user says beforehand.
#[derive(Debug, Args)]
struct On {
    /// The drive
    #[arg(long, short, value_name = "DRIVE")]
    drive: String,
    #[command(flatten)]
    consent: Consent,
}

/// How a disc is formatted.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum How {
    /// So that it can be written
    Quick,
    /// All of it gone over, and certified where the medium has that
    Full,
    /// BD-R: so that blocks can be written over in appearance
    PseudoOverwrite,
}

const ERASE: &str = concat!(
    "Examples:\n  \
     estop erase --drive /dev/sr0\n  \
     estop erase --drive sim:cd-rw --full --yes\n\n",
    exit_help!()
);

const FORMAT: &str = concat!(
    "Examples:\n  \
     estop format-disc --drive /dev/sr0\n  \
     estop format-disc --drive sim:bd-re --how full --yes\n\n",
    exit_help!()
);

const FINALIZE: &str = concat!(
    "Examples:\n  \
     estop finalize --drive /dev/sr0             nothing can be added afterwards\n  \
     estop finalize --drive /dev/sr0 --session   another session can\n\n",
    exit_help!()
);

pub(crate) fn erase(args: &EraseDisc, session: &Session) -> Result<Exit, Trouble> {
    let extent = args.full.then_some(Extent::Full);
    one(&args.on, session, |disc| {
        let erase = Erase::new(disc, extent)?;
        let takes = erase.takes(None);
        Ok((Plan::Erase(erase), takes))
    })
}

pub(crate) fn format(args: &FormatMedium, session: &Session) -> Result<Exit, Trouble> {
    let formatting = match args.how {
        How::Quick => Formatting::Quick,
        How::Full => Formatting::Full,
        How::PseudoOverwrite => Formatting::PseudoOverwrite,
    };
    one(&args.on, session, |disc| {
        let format = FormatDisc::new(disc, formatting)?;
        let takes = format.takes(None);
        Ok((Plan::Format(format), takes))
    })
}

pub(crate) fn finalize(args: &Finalize, session: &Session) -> Result<Exit, Trouble> {
    let closing = if args.session {
        Closing::CloseSession
    } else {
        Closing::Finalise
    };
    one(&args.on, session, |disc| {
        let finalise = Finalise::new(disc, closing)?;
        let takes = finalise.takes();
        Ok((Plan::Finalise(finalise), takes))
    })
}

/// One operation on the disc in one drive: looked at, shown, asked about, run.
fn one(
    on: &On,
    session: &Session,
    plan: impl FnOnce(Disc) -> Result<(Plan, Duration), Error>,
) -> Result<Exit, Trouble> {
    let drive = Drive::resolve(&on.drive)?;
    let mut open = drive.open(session)?;
    let key = drive.key(session);
    let mut journal = session.journal()?;
    discs::settle(&mut journal, &mut open, &key)?;
    let seen = drive.look_at_disc(&mut open)?;
    let (plan, takes) = plan(seen.disc.clone()).map_err(|error| drive.refusal(&error))?;
    show(on, session, &drive, &seen, &plan, takes);
    if on.consent.dry_run {
        return Ok(Exit::Completed);
    }
    let question = format!(
        "{} the {} in {}?",
        plan.operation(),
        seen.disc.profile,
        drive.word
    );
    if ask(on.consent.asking(), &question)? == Answer::No {
        return Ok(Exit::Cancelled);
    }
    let subjects = vec![OnDisc::new(plan, &key, None)];
    run::one(session, &mut journal, &drive.word, open, subjects)
}

fn show(on: &On, session: &Session, drive: &Drive, seen: &SeenDrive, plan: &Plan, takes: Duration) {
    let stoppable = plan.stoppable();
    if session.is_json() {
        if on.consent.dry_run {
            event(
                "plan",
                json!({
                    "drive": drive.word,
                    "disc": seen.disc,
                    "operation": plan.operation(),
                    "takes_ms": u64::try_from(takes.as_millis()).unwrap_or(u64::MAX),
                    "not_stoppable_because": stoppable.err(),
                    "written": false,
                }),
            );
        }
        return;
    }
    if session.is_quiet() && !on.consent.dry_run {
        return;
    }
    let put = if on.consent.dry_run { say } else { tell };
    put(&format!("{}  {}", drive.word, words::disc(&seen.disc)));
    let takes = words::limit(takes);
    let stop = match stoppable {
        Ok(()) => "Ctrl-C stops it.".to_owned(),
        Err(why) => format!("It cannot be stopped once begun: {why}."),
    };
    let text = format!("{}: some {takes} at 1x. {stop}", plan.operation());
    words::wrapped(&text, "  > ")
        .iter()
        .for_each(|line| put(line));
    if on.consent.dry_run {
        put("  Dry run: nothing was written.");
    }
}
