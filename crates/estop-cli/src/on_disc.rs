//! Jobs on discs, as this command runs and shows them.

use estop::{
    End, How, Job, JobId, Outcome, Recorded, Residue as _, Stop,
    journal::Journal,
    mmc::{BLOCK_BYTES, Disc, Error, Left, Meter, Plan, Reading, Source},
};
use estop_os::{
    drive::AnyDrive,
    image::StreamSource,
    inhibit::{Inhibitor, NotInhibited},
};
use serde_json::{Value, json};

use crate::{
    exit::Exit,
    run::Running,
    subject::{Doing, Live, Subject},
    words,
};

/// An operation on a disc.
#[derive(Debug)]
pub(crate) struct OnDisc {
    pub(crate) plan: Plan,
    /// The drive, as the journal knows it again.
    pub(crate) key: String,
    /// What is burned or compared; taken by the work.
    source: Option<StreamSource>,
    meter: Meter,
}

impl OnDisc {
    pub(crate) fn new(plan: Plan, key: &str, source: Option<StreamSource>) -> Self {
        Self {
            plan,
            key: key.to_owned(),
            source,
            meter: Meter::default(),
        }
    }

    fn stoppable(&self) -> Result<(), &'static str> {
        self.plan.stoppable()
    }
}

impl Subject for OnDisc {
    type Left = Left;
    type Device = AnyDrive;

    fn operation(&self) -> &'static str {
        self.plan.operation()
    }

    fn operation_words(&self) -> String {
        self.plan.operation().to_owned()
    }

    fn identity(&self) -> Value {
        json!({ "drive": self.key, "disc": self.plan.disc() })
    }

    fn identity_key(&self) -> String {
        self.key.clone()
    }

    fn record(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string(&self.plan)
    }

    fn job(&self, id: JobId, owner: &str, device: &str) -> Job<Left> {
        match self.stoppable() {
            Ok(()) => Job::cancellable(id, owner, device),
            Err(why) => Job::barred(id, owner, device, why),
        }
    }

    fn work(&mut self) -> Doing<Self> {
        let (plan, meter) = (self.plan.clone(), self.meter.clone());
        let source = self.source.take();
        Box::new(move |drive, job, log| work(plan, source, drive, job, log, &meter))
    }

    fn live(&self) -> Option<Live> {
        matches!(self.plan, Plan::Burn(_)).then(|| live(&self.meter.get()))
    }

    fn exit(end: &End<Left>) -> Exit {
        if end.left.is_unknown() {
            return Exit::Unknown;
        }
        match (&end.how, &end.left) {
            (How::Failed(estop::Error::Disc(Error::Differs { .. })), _) => Exit::OtherThanZeros,
            (How::Failed(estop::Error::Disc(error)), Left::Untouched) if is_refusal(error) => {
                Exit::Refused
            }
            (How::Failed(_), _) => Exit::Failed,
            (How::Cancelled, _) => Exit::Cancelled,
            (How::Completed, _) => Exit::Completed,
        }
    }

    fn end_lines(running: &Running<Self>, end: &End<Left>) -> Vec<String> {
        let mut lines = vec![headline(running, end)];
        for line in words::left_on_disc(&end.left) {
            lines.extend(words::wrapped(&line, "    "));
        }
        if let Some((what_for, command)) = words::disc_command(&running.device, &end.left) {
            lines.push(format!("    {what_for}  {command}"));
        }
        if let Recorded::No(why) = &end.recorded {
            lines.push(format!("    This end is NOT in the journal: {why}"));
        }
        lines
    }

    fn command(running: &Running<Self>, end: &End<Left>) -> Option<String> {
        words::disc_command(&running.device, &end.left).map(|(_, command)| command)
    }

    fn end_fields(&self, _end: &End<Left>) -> Value {
        json!({ "meter": self.meter.get() })
    }
}

fn work(
    plan: Plan,
    source: Option<StreamSource>,
    drive: &mut AnyDrive,
    job: &Job<Left>,
    log: &mut dyn Journal,
    meter: &Meter,
) -> Outcome<Left> {
    // A verify comes after a burn: the disc is not the one that was looked at before that.
    let plan = match plan {
        Plan::Compare(compare) => match Disc::look(drive) {
            Ok(disc) => Plan::Compare(estop::mmc::Compare { disc, ..compare }),
            Err(error) => return Outcome::failed(error, Left::Untouched),
        },
        plan => plan,
    };
    let awake = Inhibitor::hold(plan.operation());
    if let Err(NotInhibited(..)) = &awake {
        tracing::info!("the computer is not kept awake");
    }
    let mut source = source;
    let source = source.as_mut().map(|source| source as &mut dyn Source);
    let outcome = plan.run(drive, source, job, log, meter);
    drop(awake);
    if let Err(Stop::Failed(error)) = &outcome.result {
        tracing::debug!(%error, "the work failed");
    }
    outcome
}

/// Whether it was refused before anything was done.
fn is_refusal(error: &Error) -> bool {
    matches!(
        error,
        Error::Changed { .. }
            | Error::Unfit(_)
            | Error::TooBig { .. }
            | Error::NoMedium
            | Error::OtherInput(_)
    )
}

fn headline(running: &Running<OnDisc>, end: &End<Left>) -> String {
    let (device, operation) = (&running.device, running.subject.operation());
    let after = words::time(running.took);
    match (&end.how, &end.asked) {
        (How::Completed, _) => format!("{device}: {operation} completed after {after}"),
        (How::Cancelled, who) => {
            let who = who
                .as_ref()
                .map(|who| format!(" by {}", words::by(who)))
                .unwrap_or_default();
            let stop = running
                .stop_took
                .map(|took| format!("; it stopped within {}", words::time(took)))
                .unwrap_or_default();
            format!("{device}: {operation} cancelled{who} after {after}{stop}")
        }
        (How::Failed(error), _) if OnDisc::exit(end) == Exit::Refused => {
            format!("{device}: {operation} refused: {error}")
        }
        (How::Failed(error), asked) => {
            let asked = asked
                .as_ref()
                .map(|who| format!(", while stopping for {}", words::by(who)))
                .unwrap_or_default();
            format!("{device}: {operation} FAILED after {after}{asked}: {error}")
        }
    }
}

/// Buffers, speed and file.
fn live(reading: &Reading) -> Live {
    let percent = |fill: estop::mmc::Fill| match fill.size_bytes {
        0 => 0,
        size => fill.used_bytes * 100 / size,
    };
    let mut words = format!("buffer {} %", percent(reading.host));
    if let Some(drive) = reading.drive {
        words += &format!(", drive {} %", percent(drive));
    }
    if let Some(at) = &reading.at {
        words += &format!("  {at}");
    }
    let written = reading
        .last_written_lba
        .map(|lba| u64::from(lba.saturating_sub(reading.start_lba)) * BLOCK_BYTES);
    let fields = json!({
        "host_buffer": reading.host.used_bytes,
        "host_buffer_size": reading.host.size_bytes,
        "drive_buffer": reading.drive.map(|fill| fill.used_bytes),
        "drive_buffer_size": reading.drive.map(|fill| fill.size_bytes),
        "set_bytes_per_s": reading.bytes_per_s,
        "written_bytes": written,
        "file": reading.at,
    });
    Live { words, fields }
}
