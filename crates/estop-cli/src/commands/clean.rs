//! `estop clean`

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use estop::disk::{Extent, Method, Plan, Verify};
use serde_json::json;

use super::report::{self, Reporting};
use crate::{
    ask::{Answer, Asking, ask},
    device::Device,
    exit::{Exit, Trouble, exit_help},
    guards::{self, Allow, Force},
    prepare::{self, Seen},
    run::{self, Start, exit_of},
    session::{Session, event, say, tell},
    subject::OnDisk,
    words,
};

/// Remove what is on disks: quickly (table and signatures, which can be undone), or all of it
#[derive(Debug, Args)]
#[command(after_help = AFTER)]
pub(crate) struct Clean {
    /// The disks, cleaned side by side
    #[arg(required = true, value_name = "DEVICE")]
    devices: Vec<String>,
    /// Zeros over everything, not only over the table and the signatures
    #[arg(long)]
    full: bool,
    /// How zeros are made
    #[arg(long, value_enum, default_value = "overwrite", requires = "full")]
    method: HowZeros,
    /// Read everything afterwards; a job of its own, with its own end
    #[arg(long, requires = "full")]
    verify: bool,
    /// Also disks with partitions that hold data, or an EFI system partition (never a mounted one)
    #[arg(long)]
    force: bool,
    /// Also disks with partitions of the computer's maker (recovery, diagnosis)
    #[arg(long)]
    force_oem: bool,
    /// Do not ask
    #[arg(long, short)]
    yes: bool,
    /// Show what would be done, and write nothing
    #[arg(long, short = 'n')]
    dry_run: bool,
    #[command(flatten)]
    report: ReportArgs,
}

/// Where a report goes.
#[derive(Debug, Args)]
pub(crate) struct ReportArgs {
    /// Write a report of it, as JSON
    #[arg(long, value_name = "FILE")]
    pub(crate) report: Option<PathBuf>,
    /// Sign the report with this Ed25519 key (see `estop report keygen`)
    #[arg(long, value_name = "FILE", requires = "report")]
    pub(crate) key: Option<PathBuf>,
}

/// How zeros are made.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum HowZeros {
    /// Zeros are sent and written
    Overwrite,
    /// The device is asked to make zeros: it may only mark the range
    ZeroRange,
    /// The device is told that the data is not needed: no proof of zeros
    Discard,
}

const AFTER: &str = concat!(
    "Examples:\n  \
     estop clean /dev/sdb                     table and signatures; `estop undo` puts them back\n  \
     estop clean --full --verify /dev/sdb     zeros over everything, then reads it all\n  \
     estop clean --full /dev/sdb /dev/sdc     two disks side by side\n  \
     estop clean --full --report r.json --key estop.key serial:S3Z9NB0K\n  \
     estop clean -n disk.img                  shows what would be done\n\n",
    exit_help!()
);

pub(crate) fn run(args: &Clean, session: &Session) -> Result<Exit, Trouble> {
    let reporting = Reporting::prepare(&args.report)?;
    let devices = args
        .devices
        .iter()
        .map(|word| Device::resolve(session, word)?.whole("clean"));
    let devices = devices.collect::<Result<Vec<_>, _>>()?;
    let seen = prepare::look(session, devices)?;
    let force = Force {
        data: Allow::given(args.force),
        oem: Allow::given(args.force_oem),
    };
    let refused = seen
        .iter()
        .flat_map(|one| guards::of_content(&one.device, &one.survey, force));
    prepare::none_refused(refused.collect())?;
    if args.dry_run {
        seen.iter().for_each(|one| show_dry(args, session, one));
        return Ok(Exit::Completed);
    }
    let mut journal = session.journal()?;
    prepare::mention_unfinished(session, &seen)?;
    let asking = Asking::unless(args.yes);
    if asking == Asking::Ask || !session.is_json() && !session.is_quiet() {
        seen.iter().for_each(|one| show(args, one));
    }
    if ask(asking, &question(&seen))? == Answer::No {
        return Ok(Exit::Cancelled);
    }
    let mut starts = Vec::new();
    for one in &seen {
        starts.push(Start {
            device: prepare::claim(session, &mut journal, one)?,
            word: one.device.word.clone(),
            subjects: plans(args, one)
                .into_iter()
                .map(|plan| OnDisk::new(plan, one.device.medium()))
                .collect(),
        });
    }
    let ran = run::run(session, &mut journal, starts)?;
    let written = report::write(session, &journal, &reporting, &ran);
    report::summary(session, &ran);
    let exit = exit_of(&ran);
    match written {
        // What is not known of a device comes before what is not written of it.
        Err(trouble) if exit == Exit::Unknown => {
            session.show_trouble(&trouble);
            Ok(exit)
        }
        written => written.map(|()| exit),
    }
}

fn plan(args: &Clean, seen: &Seen) -> Plan {
    if !args.full {
        return seen.survey.quick_clean();
    }
    seen.survey.full_clean(match args.method {
        HowZeros::Overwrite => Method::Overwrite,
        HowZeros::ZeroRange => Method::ZeroRange,
        HowZeros::Discard => Method::Discard,
    })
}

fn plans(args: &Clean, seen: &Seen) -> Vec<Plan> {
    let mut plans = vec![plan(args, seen)];
    if args.verify {
        let identity = seen.survey.identity.clone();
        plans.push(Plan::Verify(Verify { identity }));
    }
    plans
}

/// What is there and what will be done, to whoever is asked.
fn show(args: &Clean, seen: &Seen) {
    let plan = plan(args, seen);
    words::survey_lines(&seen.device, &seen.survey)
        .iter()
        .for_each(|line| tell(line));
    words::plan_text(&plan).iter().for_each(|line| tell(line));
}

fn show_dry(args: &Clean, session: &Session, seen: &Seen) {
    let plans = plans(args, seen);
    let (first, save) = match plans.first() {
        Some(Plan::FullClean(plan)) => (plan.first.clone(), 0),
        Some(Plan::QuickClean(plan)) => {
            let all = plan
                .inside
                .iter()
                .chain(&plan.table)
                .copied()
                .collect::<Vec<_>>();
            let save = all.iter().map(|extent| extent.len_bytes).sum();
            (all, save)
        }
        _ => (Vec::new(), 0),
    };
    if session.is_json() {
        event(
            "plan",
            json!({
                "device": seen.device.word,
                "survey": seen.survey,
                "operations": plans.iter().map(Plan::operation).collect::<Vec<_>>(),
                "plans": plans,
                "saved_at_most_bytes": save,
                "written": false,
            }),
        );
        return;
    }
    words::survey_lines(&seen.device, &seen.survey)
        .iter()
        .for_each(|line| say(line));
    for plan in &plans {
        words::plan_text(plan).iter().for_each(|line| say(line));
    }
    say("  Removed first:");
    let line = |extent: &Extent| {
        let (from, to) = (
            words::grouped(extent.start_bytes),
            words::grouped(extent.end_bytes()),
        );
        format!(
            "    bytes {from} to {to} ({})",
            words::size(extent.len_bytes)
        )
    };
    first.iter().for_each(|extent| say(&line(extent)));
    say("  Dry run: nothing was written.");
}

fn question(seen: &[Seen]) -> String {
    let names = seen.iter().map(|one| {
        format!(
            "{} ({})",
            one.device.word,
            words::disk(&one.survey.identity)
        )
    });
    format!(
        "This destroys what is on {}.",
        names.collect::<Vec<_>>().join(" and ")
    )
}
