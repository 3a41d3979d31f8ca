//! `estop verify`

use clap::Args;
use estop::disk::{Plan, Verify as VerifyPlan};
use estop_os::guard::Access;

use super::{
    clean::ReportArgs,
    report::{self, Reporting},
};
use crate::{
    device::Device,
    exit::{Exit, Trouble, exit_help},
    guards, prepare,
    run::{self, Start, exit_of},
    session::Session,
    subject::OnDisk,
};

/// Read all of a disk, and say up to where it is zero; it is not changed
#[derive(Debug, Args)]
#[command(after_help = AFTER)]
pub(crate) struct Verify {
    /// The disk
    #[arg(value_name = "DEVICE")]
    device: String,
    #[command(flatten)]
    report: ReportArgs,
}

const AFTER: &str = concat!(
    "Examples:\n  \
     estop verify /dev/sdb            exit code 0 if all of it is zeros, 1 if not\n  \
     estop verify --json disk.img     the same for a program\n\n",
    exit_help!()
);

pub(crate) fn run(args: &Verify, session: &Session) -> Result<Exit, Trouble> {
    let reporting = Reporting::prepare(&args.report)?;
    let device = Device::resolve(session, &args.device)?;
    if device.partition_inside().is_some() {
        return Err(Trouble::Usage(format!(
            "{}: only a partition that the system knows can be verified by itself: name the disk",
            device.word
        )));
    }
    prepare::none_refused(guards::of_use(session, &device, Access::Read))?;
    let identity = prepare::identity_of(&device)?;
    prepare::mention(session, &device, &identity)?;
    let disk = device.open_to_read()?;
    let mut journal = session.journal()?;
    let start = Start {
        word: device.word.clone(),
        device: disk,
        subjects: vec![OnDisk::new(
            Plan::Verify(VerifyPlan { identity }),
            device.medium(),
        )],
    };
    let ran = run::run(session, &mut journal, vec![start])?;
    report::write(session, &journal, &reporting, &ran)?;
    report::summary(session, &ran);
    Ok(exit_of(&ran))
}
