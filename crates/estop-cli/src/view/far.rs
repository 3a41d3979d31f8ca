//! How far a job is, in words: the same for bars and for lines.

use std::time::Duration;

use estop::{Progress, Unit};

use crate::{
    run::Running,
    subject::{LiveWords, Subject},
    words,
};

/// From when on a rate means something.
const SETTLED: Duration = Duration::from_millis(500);

/// The most steps that are shown by their number.
const STEPS_COUNTED: u64 = 100;

/// How far a job is.
#[derive(Debug, Default)]
pub(super) struct Far {
    /// What is done of what there is to do, where that is known.
    pub(super) share: Option<(u64, u64)>,
    /// The same in words.
    pub(super) done: Option<String>,
    /// How long the rest takes.
    pub(super) left: Option<String>,
    /// How fast it goes.
    pub(super) speed: Option<String>,
    /// What else there is to tell.
    pub(super) more: Option<String>,
}

impl Far {
    pub(super) fn of<S: Subject>(running: &Running<S>, progress: &Progress) -> Self {
        let share = progress
            .total
            .map(|total| (progress.done.min(total), total));
        match (share, progress.unit) {
            (Some((done, total)), Unit::Bytes) => {
                let of = format!("{} of {}", words::size(done), words::size(total));
                let this = Self {
                    share,
                    done: Some(of),
                    ..Self::default()
                };
                match running.live(progress).and_then(|live| live.words) {
                    Some(live) => this.live(live),
                    None => this.steady(running.phase.1.elapsed(), done, total),
                }
            }
            (_, Unit::Bytes) => Self::default(),
            (_, Unit::Steps) => Self {
                share: share.filter(|(done, _)| *done > 0),
                done: steps(progress),
                ..Self::default()
            },
        }
    }

    /// What the job itself tells of its speed.
    fn live(self, live: LiveWords) -> Self {
        Self {
            left: live.left.map(left),
            speed: live.speed,
            more: Some(live.more).filter(|more| !more.is_empty()),
            ..self
        }
    }

    /// The mean speed of this phase, and the time that is left at it.
    fn steady(self, lasts: Duration, done: u64, total: u64) -> Self {
        if lasts < SETTLED {
            return self;
        }
        let speed = words::per_second(done, lasts);
        let rest = total.saturating_sub(done).checked_div(speed);
        Self {
            left: rest.map(|seconds| left(Duration::from_secs(seconds))),
            speed: Some(format!("{}/s", words::size(speed))),
            ..self
        }
    }
}

fn left(time: Duration) -> String {
    format!("{} left", words::limit(time))
}

/// How far it is in steps, if the device tells: by their number, or in hundredths where a step is no
/// thing that anybody would count.
fn steps(progress: &Progress) -> Option<String> {
    match (progress.total, progress.done) {
        (None, _) | (_, 0) => None,
        (Some(total), done) if total > STEPS_COUNTED => {
            Some(format!("{} %", done.min(total) * 100 / total))
        }
        (Some(total), done) => Some(format!("{done} of {total}")),
    }
}
