//! Bars on a terminal, one for each job that runs.

use std::{collections::BTreeMap, fmt::Write, time::Duration};

use estop::{JobId, Progress, Unit};
use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};

use crate::{run::Running, session::say, subject::Subject, words};

const BYTES: &str = "{prefix}  {msg}  {wide_bar} {done} of {total}  {rate} ";
const STEPS: &str = "{prefix}  {msg}  {wide_bar} {pos} of {len} ";
const UNKNOWN: &str = "{prefix}  {spinner} {msg}";

/// From when on a rate means something.
const SETTLED: Duration = Duration::from_millis(500);

/// The bars that are shown.
#[derive(Debug, Default)]
pub(crate) struct Bars {
    all: MultiProgress,
    bars: BTreeMap<JobId, (ProgressBar, &'static str)>,
}

impl Bars {
    pub(super) fn progress<S: Subject>(&mut self, running: &Running<S>, progress: &Progress) {
        let id = running.job.id();
        if progress.phase == "queued" {
            return;
        }
        let shown = self.bars.get(&id).map(|(_, phase)| *phase);
        if shown != Some(progress.phase) {
            // A new bar for a new phase: its rate and its time begin anew.
            let hidden = ProgressDrawTarget::hidden();
            let bar = ProgressBar::with_draw_target(progress.total, hidden);
            bar.set_style(style(progress));
            bar.set_prefix(running.device.clone());
            bar.set_message(progress.phase);
            let bar = match self.bars.remove(&id) {
                Some((old, _)) => {
                    let bar = self.all.insert_after(&old, bar);
                    old.finish_and_clear();
                    self.all.remove(&old);
                    bar
                }
                None => self.all.add(bar),
            };
            self.bars.insert(id, (bar, progress.phase));
        }
        if let Some((bar, _)) = self.bars.get(&id) {
            bar.set_position(progress.done);
            if running.asked.is_some() {
                bar.set_message("stopping");
            }
            bar.tick();
        }
    }

    /// A line above the bars.
    pub(super) fn tell(&self, line: &str) {
        if self.all.println(line).is_err() {
            crate::session::tell(line);
        }
    }

    /// The bar goes, the end stays.
    pub(super) fn ended<S: Subject>(&mut self, running: &Running<S>, lines: &[String]) {
        if let Some((bar, _)) = self.bars.remove(&running.job.id()) {
            bar.finish_and_clear();
            self.all.remove(&bar);
        }
        self.all.suspend(|| lines.iter().for_each(|line| say(line)));
    }

    pub(super) fn close(&self) {
        // A terminal that does not take it shows an old bar, and nothing else.
        drop(self.all.clear());
    }
}

fn style(progress: &Progress) -> ProgressStyle {
    let template = match (progress.total, progress.unit) {
        (None, _) => UNKNOWN,
        (Some(_), Unit::Bytes) => BYTES,
        (Some(_), Unit::Steps) => STEPS,
    };
    let style = ProgressStyle::with_template(template);
    let style = style.unwrap_or_else(|_| ProgressStyle::default_bar());
    let put = |text: String, out: &mut dyn Write| out.write_str(&text).unwrap_or_default();
    style
        .progress_chars("##-")
        .with_key("done", move |state: &ProgressState, out: &mut dyn Write| {
            put(words::size(state.pos()), out);
        })
        .with_key(
            "total",
            move |state: &ProgressState, out: &mut dyn Write| {
                put(words::size(state.len().unwrap_or(0)), out);
            },
        )
        .with_key("rate", move |state: &ProgressState, out: &mut dyn Write| {
            put(rate(state), out);
        })
}

/// The mean rate of this phase, and the time that is left at it; nothing before it means something.
fn rate(state: &ProgressState) -> String {
    let elapsed = state.elapsed();
    if elapsed < SETTLED {
        return String::new();
    }
    let speed = words::per_second(state.pos(), elapsed);
    let rest = state.len().unwrap_or(0).saturating_sub(state.pos());
    let left = rest.checked_div(speed).map(Duration::from_secs);
    let left = left.map(|left| format!("  {} left", words::limit(left)));
    format!("{}/s{}", words::size(speed), left.unwrap_or_default())
}
