//! Jobs on phones, as this command runs and shows them.

mod record;

use std::{
    fmt,
    sync::{Arc, atomic::Ordering},
    time::{Duration, Instant},
};

use estop::{
    End, How, Job, JobId, Outcome, Progress, Recorded, Residue as _, Stop,
    journal::Journal,
    mtp::{Bytes, Entry, Error, Left, Method, Plan, Session, invoke},
};
use estop_os::{
    inhibit::Vigil,
    phone::{AnyWire, Coming, FileSink, FileSource, Outgoing},
};
use serde_json::{Value, json};

use crate::{
    exit::Exit,
    run::Running,
    subject::{Doing, Live, LiveWords, Stopping, Subject},
    words,
};
pub(crate) use record::Record;

/// A job on a phone.
#[derive(Debug)]
pub(crate) struct OnPhone {
    doing: Task,
    /// The phone, as the journal knows it again.
    key: String,
}

/// A look, and what it does.
pub(crate) struct Looked {
    pub(crate) what: &'static str,
    pub(crate) work: LookWork,
}

/// What a look does.
pub(crate) type LookWork =
    Box<dyn FnOnce(&mut Session<AnyWire>, &Job<Left>) -> Outcome<Left> + Send>;

#[derive(Debug)]
enum Task {
    Look(&'static str, Option<Looked>),
    Operation(Box<Operation>),
}

/// An operation that is put on record.
#[derive(Debug)]
struct Operation {
    record: Record,
    outgoing: Option<Vec<Outgoing>>,
    /// What the objects are that are received, as they were looked at in the same session.
    known: Vec<Entry>,
    /// An open capture completes after so long.
    lasts: Option<Duration>,
    /// Which file is under way, and how many have come.
    coming: Coming,
}

impl fmt::Debug for Looked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Looked").field(&self.what).finish()
    }
}

impl OnPhone {
    /// A look that is not put on record.
    pub(crate) fn look(work: Looked) -> Self {
        Self {
            doing: Task::Look(work.what, Some(work)),
            key: String::new(),
        }
    }

    /// An operation without bytes, or one that receives.
    pub(crate) fn new(record: Record, key: &str) -> Self {
        Self::with(record, key, None, None)
    }

    /// A method; an open capture completes after so long.
    pub(crate) fn lasting(record: Record, key: &str, lasts: Option<Duration>) -> Self {
        Self::with(record, key, None, lasts)
    }

    /// One that receives these objects, which were looked at in the same session just now.
    pub(crate) fn receiving(record: Record, key: &str, known: Vec<Entry>) -> Self {
        let mut subject = Self::with(record, key, None, None);
        if let Task::Operation(operation) = &mut subject.doing {
            operation.known = known;
        }
        subject
    }

    /// One that sends these files.
    pub(crate) fn sending(record: Record, key: &str, files: Vec<Outgoing>) -> Self {
        Self::with(record, key, Some(files), None)
    }

    fn with(
        record: Record,
        key: &str,
        outgoing: Option<Vec<Outgoing>>,
        lasts: Option<Duration>,
    ) -> Self {
        let operation = Operation {
            record,
            outgoing,
            known: Vec::new(),
            lasts,
            coming: Coming::default(),
        };
        Self {
            doing: Task::Operation(Box::new(operation)),
            key: key.to_owned(),
        }
    }

    /// So many of its files were finished, if it has ended so.
    pub(crate) fn finished(&self, end: &End<Left>) -> Option<usize> {
        Some(self.operation()?.finished(&end.left))
    }

    fn operation(&self) -> Option<&Operation> {
        match &self.doing {
            Task::Look(..) => None,
            Task::Operation(operation) => Some(operation),
        }
    }
}

impl Operation {
    /// So many files were finished.
    fn finished(&self, left: &Left) -> usize {
        match self.record.phone {
            Plan::Pull(_) => self.coming.whole.load(Ordering::Relaxed),
            _ => self.record.pushed(left),
        }
    }
}

impl Subject for OnPhone {
    type Left = Left;
    type Device = Session<AnyWire>;

    fn operation(&self) -> &'static str {
        match &self.doing {
            Task::Look(what, _) => what,
            Task::Operation(operation) => operation.record.operation(),
        }
    }

    fn operation_words(&self) -> String {
        Subject::operation(self).to_owned()
    }

    fn identity(&self) -> Value {
        json!({ "phone": self.key })
    }

    fn identity_key(&self) -> String {
        self.key.clone()
    }

    fn record(&self) -> Result<String, serde_json::Error> {
        match &self.doing {
            Task::Look(what, _) => serde_json::to_string(what),
            Task::Operation(operation) => serde_json::to_string(&operation.record),
        }
    }

    fn job(&self, id: JobId, owner: &str, device: &str) -> Job<Left> {
        Job::cancellable(id, owner, device)
    }

    fn work(&mut self) -> Doing<Self> {
        match &mut self.doing {
            Task::Look(_, work) => {
                let work = work.take();
                Box::new(move |phone, job, _| match work {
                    Some(looked) => (looked.work)(phone, job),
                    None => Outcome::new(Ok(()), Left::Untouched),
                })
            }
            Task::Operation(operation) => {
                let plan = operation.record.phone.clone();
                let outgoing = operation.outgoing.take();
                let known = std::mem::take(&mut operation.known);
                let sink = FileSink::new(operation.record.incoming.clone()).knowing(known);
                operation.coming = sink.coming();
                let coming = sink.coming();
                let lasts = operation.lasts;
                Box::new(move |phone, job, log| match plan {
                    Plan::Invoke(method) => {
                        let until = lasts.map(|lasts| Instant::now() + lasts);
                        let mut enough = |_| until.is_some_and(|until| Instant::now() >= until);
                        invoke(phone, &mut enough, job, log, method)
                    }
                    plan => work(&plan, (outgoing, sink, coming), phone, job, log),
                })
            }
        }
    }

    fn live(&self, progress: &Progress, bytes_per_s: Option<u64>) -> Option<Live> {
        let names = self.operation()?.record.names();
        let at = self.operation()?.coming.at.load(Ordering::Relaxed);
        if !matches!(progress.phase, "send" | "receive") {
            return None;
        }
        let rest = progress
            .total
            .map(|total| total.saturating_sub(progress.done));
        let seconds = rest.zip(bytes_per_s);
        let seconds = seconds.and_then(|(rest, speed)| rest.checked_div(speed));
        let left = seconds.map(Duration::from_secs);
        let name = names.get(at).cloned().unwrap_or_default();
        let fields = json!({
            "bytes_per_s": bytes_per_s,
            "eta_ms": seconds.map(|seconds| seconds * 1000),
            "file": name,
            "file_number": at + 1,
            "files": names.len(),
        });
        let words = LiveWords {
            left,
            speed: bytes_per_s.map(|speed| format!("{}/s", words::size(speed))),
            more: format!("{} of {}, {}", at + 1, names.len(), words::printable(&name)),
        };
        Some(Live {
            words: Some(words),
            fields,
        })
    }

    fn stopping(&self, _progress: &Progress) -> Option<Stopping> {
        let what = match self.operation().map(|operation| &operation.record.phone) {
            None => "nothing more is looked at",
            Some(Plan::Push(_) | Plan::Sync(_)) => {
                "nothing more is sent, and the file in transfer is taken back"
            }
            Some(Plan::Pull(_)) => "nothing more is received, and what is here of the file stays",
            Some(Plan::Delete(_)) => "no other object is deleted",
            Some(Plan::Copy(_)) => "no other object is copied",
            Some(Plan::Edit(_)) => "what was written is written back",
            Some(Plan::Invoke(Method::CaptureOpen { .. })) => "no other picture is taken",
            Some(_) => "nothing is changed",
        };
        Some(Stopping {
            what,
            limit_at_x: None,
        })
    }

    fn exit(end: &End<Left>) -> Exit {
        if end.left.is_unknown() {
            return Exit::Unknown;
        }
        match (&end.how, &end.left) {
            (How::Failed(estop::Error::Phone(error)), Left::Untouched) if is_refusal(error) => {
                Exit::Refused
            }
            (How::Failed(_), _) => Exit::Failed,
            (How::Cancelled, _) => Exit::Cancelled,
            (How::Completed, _) => Exit::Completed,
        }
    }

    fn end_lines(running: &Running<Self>, end: &End<Left>) -> Vec<String> {
        let mut lines = words::indented(&headline(running, end), "", "    ");
        if let Some(operation) = running.subject.operation() {
            let plan = &operation.record.phone;
            let (names, finished) = (operation.record.names(), operation.finished(&end.left));
            let is_whole = matches!(end.how, How::Completed);
            let left = words::left_on_phone(plan, &end.left, &names, finished, is_whole);
            lines.extend(left.iter().flat_map(|line| words::wrapped(line, "    ")));
        }
        if let Some((what_for, command)) = command(running, end) {
            lines.extend(words::wrapped(&format!("{what_for}  {command}"), "    "));
        }
        if let Recorded::No(why) = &end.recorded {
            lines.push(format!("    This end is NOT in the journal: {why}"));
        }
        lines
    }

    fn command(running: &Running<Self>, end: &End<Left>) -> Option<String> {
        command(running, end).map(|(_, command)| command)
    }

    fn end_fields(&self, end: &End<Left>) -> Value {
        let Some(operation) = self.operation() else {
            return json!({});
        };
        let names = operation.record.names();
        let finished = operation.finished(&end.left).min(names.len());
        json!({ "files": names.len(), "finished": names[..finished] })
    }
}

fn work(
    plan: &Plan,
    (outgoing, mut sink, coming): (Option<Vec<Outgoing>>, FileSink, Coming),
    phone: &mut Session<AnyWire>,
    job: &Job<Left>,
    log: &mut dyn Journal,
) -> Outcome<Left> {
    let awake = Vigil::keep(plan.operation());
    if let Err(why) = &awake {
        tracing::info!(%why, "the computer is not kept awake");
    }
    match (plan, outgoing) {
        (Plan::Push(_) | Plan::Sync(_), Some(files)) => {
            match FileSource::new(files, Arc::clone(&coming.at)) {
                Ok(mut source) => plan.run(phone, Bytes::From(&mut source), job, log),
                Err(error) => {
                    let why = Error::Input(error.to_string());
                    Outcome::new(Err(Stop::from(why)), Left::Untouched)
                }
            }
        }
        (Plan::Pull(_), _) => {
            let mut outcome = plan.run(phone, Bytes::To(&mut sink), job, log);
            if let Err(why) = sink.settle()
                && outcome.result.is_ok()
            {
                outcome.result = Err(Stop::from(Error::Output(why)));
            }
            outcome
        }
        _ => plan.run(phone, Bytes::None, job, log),
    }
}

/// Whether it was refused before anything was done.
fn is_refusal(error: &Error) -> bool {
    matches!(
        error,
        Error::NotThere(_)
            | Error::Exists(_)
            | Error::Unfit(_)
            | Error::Several { .. }
            | Error::Name(_)
            | Error::NameBeyond(_)
            | Error::NoRoom { .. }
            | Error::Unsupported(_)
            | Error::Altered(_)
    )
}

fn headline(running: &Running<OnPhone>, end: &End<Left>) -> String {
    let (device, operation) = (&running.device, running.subject.operation_words());
    let after = words::time(running.took);
    match (&end.how, &end.asked) {
        (How::Completed, _) => format!("{device}: {operation} completed after {after}"),
        (How::Cancelled, who) => {
            let who = who.as_ref();
            let who = who.map(|who| format!(" by {}", words::by(who)));
            let stop = running.stop_took;
            let stop = stop.map(|took| format!("; it stopped within {}", words::time(took)));
            let (who, stop) = (who.unwrap_or_default(), stop.unwrap_or_default());
            format!("{device}: {operation} cancelled{who} after {after}{stop}")
        }
        (How::Failed(error), _) if OnPhone::exit(end) == Exit::Refused => {
            format!("{device}: {operation} refused: {error}")
        }
        (How::Failed(error), asked) => {
            let asked = asked.as_ref();
            let asked = asked.map(|who| format!(", while stopping for {}", words::by(who)));
            let asked = asked.unwrap_or_default();
            format!("{device}: {operation} FAILED after {after}{asked}: {error}")
        }
    }
}

/// The one command that goes on, or puts right what was left.
fn command(running: &Running<OnPhone>, end: &End<Left>) -> Option<(&'static str, String)> {
    if matches!(end.how, How::Completed) {
        return None;
    }
    let operation = running.subject.operation()?;
    if OnPhone::exit(end) == Exit::Refused {
        return None;
    }
    words::phone_command(&running.device, &operation.record, &end.left)
}
