//! Plain lines, for a log.

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use estop::{JobId, Progress, Unit};

use crate::{run::Running, session::tell, subject::Subject, words};

/// How often a line tells how far a job is, besides at every new phase.
const LINE_EVERY: Duration = Duration::from_secs(10);

/// What was shown last of each job.
#[derive(Debug, Default)]
pub(crate) struct Lines(BTreeMap<JobId, (&'static str, Instant)>);

pub(super) fn started<S: Subject>(running: &Running<S>) {
    let (device, operation, job) = (
        &running.device,
        running.subject.operation_words(),
        running.job.id(),
    );
    tell(&format!("{device}: {operation} is job {job}"));
}

impl Lines {
    pub(super) fn progress<S: Subject>(&mut self, running: &Running<S>, progress: &Progress) {
        let now = Instant::now();
        let id = running.job.id();
        let shown = self.0.get(&id).copied();
        let is_new = shown.is_none_or(|(phase, _)| phase != progress.phase);
        let is_due = shown.is_some_and(|(_, at)| now.duration_since(at) >= LINE_EVERY);
        if progress.phase == "queued" || !is_new && !is_due {
            return;
        }
        self.0.insert(id, (progress.phase, now));
        let (device, phase) = (&running.device, progress.phase);
        tell(&match progress.total {
            Some(total) if is_new && progress.unit == Unit::Bytes => {
                format!("{device}: {phase} {}", words::size(total))
            }
            Some(total) if progress.unit == Unit::Bytes => {
                let speed = words::per_second(progress.done, running.phase.1.elapsed());
                let left = total.saturating_sub(progress.done).checked_div(speed);
                let left = left.map(|s| format!(", {} left", words::limit(Duration::from_secs(s))));
                format!(
                    "{device}: {phase}: {} of {}, {}/s{}",
                    words::size(progress.done),
                    words::size(total),
                    words::size(speed),
                    left.unwrap_or_default()
                )
            }
            Some(total) => format!("{device}: {phase}: {} of {total}", progress.done),
            None => format!("{device}: {phase}"),
        });
    }
}
