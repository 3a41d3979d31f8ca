//! Plain lines, for a log.

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use estop::{JobId, Progress, Unit};

use super::far::Far;
use crate::{run::Running, session::tell, subject::Subject, words};

/// How often a line tells how far a job is, besides at every new phase.
const LINE_EVERY: Duration = Duration::from_secs(10);

/// The first line of a phase that has more to tell than how far it is comes this early.
const FIRST_AFTER: Duration = Duration::from_secs(1);

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
        let live = running.live(progress).and_then(|live| live.words);
        let is_first = |at: Instant| at.duration_since(running.phase.1) < FIRST_AFTER;
        let is_due = shown.is_some_and(|(_, at)| {
            let is_early = live.is_some() && is_first(at);
            now.duration_since(at) >= if is_early { FIRST_AFTER } else { LINE_EVERY }
        });
        if progress.phase == "queued" || !is_new && !is_due {
            return;
        }
        self.0.insert(id, (progress.phase, now));
        let (device, phase) = (&running.device, progress.phase);
        let far = Far::of(running, progress);
        tell(&match (far.done, progress.unit) {
            (_, Unit::Bytes) if is_new => {
                let total = progress
                    .total
                    .map(|total| format!(" {}", words::size(total)));
                format!("{device}: {phase}{}", total.unwrap_or_default())
            }
            _ if is_new => format!("{device}: {phase}"),
            (done, unit) => {
                let lasts = || format!("for {}", words::limit(running.phase.1.elapsed()));
                let lasts = (done.is_none() || unit == Unit::Steps).then(lasts);
                let all = [done, far.speed, far.left, far.more, lasts];
                let all = all.into_iter().flatten().collect::<Vec<_>>();
                format!("{device}: {phase}: {}", all.join(", "))
            }
        });
    }
}
