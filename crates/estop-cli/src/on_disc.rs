//! Jobs on discs, as this command runs and shows them.

use std::time::Duration;

use estop::{
    End, How, Job, JobId, Outcome, Progress, Recorded, Residue as _, Stop,
    journal::Journal,
    mmc::{BLOCK_BYTES, Disc, Error, Fill, Left, Meter, Plan, Reading, eta},
};
use estop_os::{drive::AnyDrive, image::StreamSource, inhibit::Inhibitor};
use serde_json::{Value, json};

use crate::{
    exit::Exit,
    run::Running,
    subject::{Doing, Live, LiveWords, Stopping, Subject},
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
}

impl Subject for OnDisc {
    type Left = Left;
    type Device = AnyDrive;

    fn operation(&self) -> &'static str {
        self.plan.operation()
    }

    fn operation_words(&self) -> String {
        words::disc_operation(&self.plan)
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
        self.plan.job(id, owner, device)
    }

    fn work(&mut self) -> Doing<Self> {
        let (plan, meter) = (self.plan.clone(), self.meter.clone());
        let source = self.source.take();
        Box::new(move |drive, job, log| work(plan, source, drive, job, log, &meter))
    }

    fn moved_bytes(&self, progress: &Progress) -> u64 {
        match self.plan {
            Plan::Burn(_) => written(&self.meter.get(), progress),
            _ => progress.done,
        }
    }

    fn live(&self, progress: &Progress, bytes_per_s: Option<u64>) -> Option<Live> {
        match &self.plan {
            Plan::Burn(burn) => Some(live(&burn.disc, &self.meter.get(), progress, bytes_per_s)),
            _ => None,
        }
    }

    fn stopping(&self, progress: &Progress) -> Option<Stopping> {
        match &self.plan {
            Plan::Burn(burn) => Some(words::stopping(burn, &self.meter.get(), progress)),
            Plan::Compare(_) | Plan::Examine(_) => Some(Stopping {
                what: "nothing more is read",
                limit_at_x: None,
            }),
            _ => None,
        }
    }

    fn too_late(&self, progress: &Progress) -> &'static str {
        words::disc_too_late(&self.plan, progress)
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
        let mut lines = words::indented(&headline(running, end), "", "    ");
        let findings = running.subject.meter.get().findings;
        let findings = findings.iter().map(|finding| words::finding(finding));
        for line in words::left_on_disc(&running.subject.plan, &end.left)
            .into_iter()
            .chain(findings)
        {
            lines.extend(words::wrapped(&line, "    "));
        }
        if let Some((what_for, command)) =
            words::disc_command(&running.device, &running.subject.plan, &end.left)
        {
            lines.extend(words::wrapped(&format!("{what_for}  {command}"), "    "));
        }
        if let Recorded::No(why) = &end.recorded {
            lines.push(format!("    This end is NOT in the journal: {why}"));
        }
        lines
    }

    fn command(running: &Running<Self>, end: &End<Left>) -> Option<String> {
        words::disc_command(&running.device, &running.subject.plan, &end.left)
            .map(|(_, command)| command)
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
    if let Err(why) = &awake {
        tracing::info!(%why, "a burn goes on all the same");
    }
    let outcome = match source {
        Some(mut source) => plan.run(drive, &mut source, job, log, meter),
        None => plan.run(drive, &mut (), job, log, meter),
    };
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
    let (device, operation) = (&running.device, running.subject.operation_words());
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

/// Speed, time, buffers and file.
fn live(disc: &Disc, reading: &Reading, progress: &Progress, bytes_per_s: Option<u64>) -> Live {
    // There is none before it was filled.
    let host = Some(reading.host).filter(|fill| fill.size_bytes > 0);
    let left = match progress.phase {
        WRITE => left(disc, reading, written(reading, progress), bytes_per_s),
        _ => None,
    };
    let fields = json!({
        "bytes_per_s": bytes_per_s,
        "eta_ms": left.map(|left| u64::try_from(left.as_millis()).unwrap_or(u64::MAX)),
        "host_buffer": host.map(|fill| fill.used_bytes),
        "host_buffer_size": host.map(|fill| fill.size_bytes),
        "drive_buffer": reading.drive.map(|fill| fill.used_bytes),
        "drive_buffer_size": reading.drive.map(|fill| fill.size_bytes),
        "set_bytes_per_s": reading.bytes_per_s,
        "written_bytes": (progress.phase == WRITE).then(|| written(reading, progress)),
        "file": reading.at,
    });
    let words = (progress.phase == WRITE).then(|| {
        let host = host.map(|fill| format!("buffer {} %", percent(fill)));
        let drive = reading.drive;
        let drive = drive.map(|fill| format!("drive {} %", percent(fill)));
        let at = reading.at.as_deref().map(words::printable);
        let all = [host, drive, at];
        LiveWords {
            left,
            speed: bytes_per_s.map(|speed| words::disc_speed(disc, speed)),
            more: all.into_iter().flatten().collect::<Vec<_>>().join(", "),
        }
    });
    Live { words, fields }
}

/// The phase of the WRITEs.
const WRITE: &str = "write";

/// What has left the drive's buffer.
fn written(reading: &Reading, progress: &Progress) -> u64 {
    let buffered = reading.drive.map_or(0, |fill| fill.used_bytes);
    match progress.phase {
        WRITE => progress.done.saturating_sub(buffered),
        _ => progress.done,
    }
}

/// How long the rest takes, by what the drive says of itself; else by how fast it was lately.
fn left(
    disc: &Disc,
    reading: &Reading,
    written_bytes: u64,
    bytes_per_s: Option<u64>,
) -> Option<Duration> {
    let done = u32::try_from(written_bytes / BLOCK_BYTES).unwrap_or(u32::MAX);
    let rest = reading.blocks.saturating_sub(done);
    if let Some(speed) = &reading.speed {
        let from = reading.start_lba.saturating_add(done);
        return Some(eta(disc.profile.family(), speed, from, rest));
    }
    let seconds = (u64::from(rest) * BLOCK_BYTES).checked_div(bytes_per_s?)?;
    Some(Duration::from_secs(seconds))
}

fn percent(fill: Fill) -> u64 {
    (fill.used_bytes * 100)
        .checked_div(fill.size_bytes)
        .unwrap_or(0)
}
