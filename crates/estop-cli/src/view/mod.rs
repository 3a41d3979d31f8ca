//! How running jobs are shown: bars on a terminal, lines elsewhere, or JSON events.

mod bars;
mod far;
mod json;
mod lines;

use estop::{By, Cancel, Progress};

use crate::{
    exit::Exit,
    run::Running,
    screen,
    session::{Output, Session, say, tell},
    subject::Subject,
    words,
};

pub(crate) use json::{end_json, recovery_json};

use bars::Bars;
use lines::Lines;

/// Where running jobs are shown.
#[derive(Debug)]
pub(crate) enum View {
    /// On a terminal.
    Bars(Bars),
    /// In a log.
    Lines(Lines),
    /// Ends only.
    Quiet,
    /// Of a look, whose results are printed as they come: only that it is stopped, and how it ended
    /// if it did not come to its end.
    Look(Output),
    /// For programs.
    Json(json::Events),
}

impl View {
    pub(crate) fn new(session: &Session) -> Self {
        match session.output {
            Output::Json => Self::Json(json::Events::default()),
            Output::Quiet => Self::Quiet,
            Output::Text if screen::draws() && !session.is_verbose => Self::Bars(Bars::default()),
            Output::Text => Self::Lines(Lines::default()),
        }
    }

    /// Of a job that only looks.
    pub(crate) fn of_look(session: &Session) -> Self {
        Self::Look(session.output)
    }

    /// A job is queued.
    pub(crate) fn started<S: Subject>(&self, running: &Running<S>) {
        match self {
            Self::Json(_) => json::started(running),
            Self::Lines(_) => lines::started(running),
            Self::Bars(_) | Self::Quiet | Self::Look(_) => {}
        }
    }

    /// How far it is.
    pub(crate) fn progress<S: Subject>(&mut self, running: &Running<S>, progress: &Progress) {
        match self {
            Self::Bars(bars) => bars.progress(running, progress),
            Self::Lines(lines) => lines.progress(running, progress),
            Self::Json(events) => events.progress(running, progress),
            Self::Quiet | Self::Look(_) => {}
        }
    }

    /// A cancel was answered.
    pub(crate) fn answered<S: Subject>(
        &mut self,
        running: &Running<S>,
        answer: Cancel,
        progress: &Progress,
        by: &By,
    ) {
        let line = answer_line(running, answer, progress);
        match self {
            Self::Json(_) | Self::Look(Output::Json) => {
                json::answered(running, answer, progress, by);
            }
            // What ended in the queue is said by its end.
            _ if running.job.end().is_some() => {}
            Self::Bars(bars) => bars.tell(&words::indented(&line, "", "    ")),
            Self::Lines(_) | Self::Quiet | Self::Look(_) => tell(&line),
        }
    }

    /// It has ended.
    pub(crate) fn ended<S: Subject>(&mut self, running: &Running<S>) {
        let Some(end) = &running.end else { return };
        let lines = S::end_lines(running, end);
        match self {
            Self::Json(_) => json::ended(running, end),
            Self::Bars(bars) => bars.ended(running, &lines),
            Self::Look(_) if running.exit() == Exit::Completed => {}
            Self::Look(Output::Json) => json::ended(running, end),
            Self::Look(_) => lines.iter().for_each(|line| tell(line)),
            Self::Lines(_) | Self::Quiet => lines.iter().for_each(|line| say(line)),
        }
    }

    /// All have ended.
    pub(crate) fn close(&mut self) {
        if let Self::Bars(bars) = self {
            bars.close();
        }
    }
}

/// What a cancel comes to, in one line.
fn answer_line<S: Subject>(running: &Running<S>, answer: Cancel, progress: &Progress) -> String {
    let device = &running.device;
    let flight = match progress.in_flight {
        0 => "nothing in flight".to_owned(),
        count => format!("{} in flight", words::requests(count)),
    };
    let (phase, since) = running.phase;
    let since = words::time(since.elapsed());
    match answer {
        Cancel::Accepted => {
            let bound = running.job.stop_bound();
            let (expected, limit) = (words::time(bound.expected), words::limit(bound.limit));
            let stopping = running.subject.stopping(progress);
            let what = match stopping {
                Some(stopping) => format!("{}:", stopping.what),
                None => format!("{flight},"),
            };
            let at = stopping.and_then(|stopping| stopping.limit_at_x);
            let at = at.map(|times| format!(" at {times}x")).unwrap_or_default();
            format!("{device}: stopping: {what} expected {expected}, at most {limit}{at}")
        }
        Cancel::AlreadyCancelled { remaining } => {
            let asked = running.asked.map(|asked| words::time(asked.elapsed()));
            let asked = asked.unwrap_or_else(|| "an earlier request".to_owned());
            let limit =
                remaining.map(|bound| format!("; at most {} more", words::limit(bound.limit)));
            let limit = limit.unwrap_or_default();
            format!(
                "{device}: still stopping, for {asked}: waiting for the device ({phase} since \
                 {since}, {flight}){limit}"
            )
        }
        Cancel::TooLate | Cancel::NotSupported => {
            let what = match answer {
                Cancel::TooLate => "too late to stop",
                _ => "cannot be stopped",
            };
            let why = running.goes_on_because(answer, progress);
            let (why, bound) = (why.unwrap_or_default(), running.remaining());
            let (expected, limit) = (words::limit(bound.expected), words::limit(bound.limit));
            format!(
                "{device}: {what}: {why}; the {} goes on, expected {expected}, at most {limit} more \
                 ({phase} since {since}, {flight})",
                running.subject.operation_words()
            )
        }
        Cancel::NothingInProgress => format!("{device}: nothing is in progress"),
        Cancel::Denied => format!("{device}: this job is not yours to stop; it goes on"),
    }
}
