//! Bars on a terminal, one for each job that runs: what stands in them is composed here, so that what
//! does not fit is chosen and not cut; drawing is the library's.

use std::{
    collections::BTreeMap,
    io,
    sync::atomic::{AtomicUsize, Ordering},
    time::Instant,
};

use console::Term;
use estop::{JobId, Progress};
use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressStyle, TermLike};
use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use super::far::Far;
use crate::{run::Running, screen, session::say, subject::Subject, words};

/// Columns that stay free at the end of a line: what is typed is shown there (`^C`) and goes with the
/// next drawing, instead of breaking the line.
const SPARE: usize = 6;

/// A bar is so wide, where there is room.
const BAR_MAX: usize = 40;
const BAR_MIN: usize = 6;

/// A device's name is cut to this many columns: all of it was said before.
const NAME_MAX: usize = 20;

/// A terminal that does not tell.
const COLUMNS: usize = 80;

const SPINNER: [char; 4] = ['-', '\\', '|', '/'];

/// How long each sign of the spinner is shown, in milliseconds.
const SPIN_MS: u128 = 125;

/// The bars that are shown.
#[derive(Debug)]
pub(crate) struct Bars {
    all: MultiProgress,
    bars: BTreeMap<JobId, ProgressBar>,
    began: Instant,
}

impl Default for Bars {
    fn default() -> Self {
        Self {
            all: MultiProgress::with_draw_target(target()),
            bars: BTreeMap::new(),
            began: Instant::now(),
        }
    }
}

impl Bars {
    pub(super) fn progress<S: Subject>(&mut self, running: &Running<S>, progress: &Progress) {
        if progress.phase == "queued" {
            return;
        }
        let lines = self.lines(running, progress);
        let all = &self.all;
        let bar = self.bars.entry(running.job.id()).or_insert_with(|| {
            let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
            // The template has no more in it than the words, so it cannot be wrong.
            if let Ok(style) = ProgressStyle::with_template("{msg}") {
                bar.set_style(style);
            }
            all.add(bar)
        });
        bar.set_message(lines.join("\n"));
        bar.tick();
    }

    /// Lines above the bars.
    pub(super) fn tell(&mut self, lines: &[String]) {
        self.all
            .suspend(|| lines.iter().for_each(|line| crate::session::tell(line)));
    }

    /// The bar goes, the end stays.
    pub(super) fn ended<S: Subject>(&mut self, running: &Running<S>, lines: &[String]) {
        if let Some(bar) = self.bars.remove(&running.job.id()) {
            bar.finish_and_clear();
            self.all.remove(&bar);
        }
        self.all.suspend(|| lines.iter().for_each(|line| say(line)));
    }

    pub(super) fn close(&mut self) {
        self.bars.clear();
        // A terminal that does not take it shows an old bar, and nothing else.
        drop(self.all.clear());
    }

    fn lines<S: Subject>(&self, running: &Running<S>, progress: &Progress) -> Vec<String> {
        let columns = columns() - SPARE;
        let phase = match running.asked {
            Some(_) => format!("stopping: {}", progress.phase),
            None => progress.phase.to_owned(),
        };
        let name = running.device.split(',').next().unwrap_or_default();
        let name = cut(&words::printable(name), NAME_MAX);
        let mut far = Far::of(running, progress);
        let mut second = None;
        if let Some(more) = far.more.take() {
            let speed = far.speed.take();
            let all = speed.into_iter().chain([more]).collect::<Vec<_>>();
            second = Some(ended(&format!("    {}", all.join(", ")), columns));
        }
        let lasts = words::limit(running.phase.1.elapsed());
        let first = match far.share {
            Some(share) => {
                let lasts = far.left.is_none().then_some(lasts);
                let all = [far.done, far.left, far.speed, lasts];
                let all = all.into_iter().flatten().collect::<Vec<_>>();
                line(&format!("{name}  {phase}"), share, &all, columns)
            }
            None => {
                let spin = self.began.elapsed().as_millis() / SPIN_MS;
                let spin = usize::try_from(spin).unwrap_or(0) % SPINNER.len();
                let text = format!("{name}  {} {phase}  {lasts}", SPINNER[spin]);
                ended(&text, columns)
            }
        };
        [Some(first), second].into_iter().flatten().collect()
    }
}

/// Standard error as a terminal that is narrower by the columns that stay free. indicatif fills each
/// line up to the width, where the next begins by itself: so it does here, and what is typed stays in
/// its line.
#[derive(Debug)]
struct Spared {
    term: Term,
    /// The column at which the cursor stands.
    column: AtomicUsize,
}

impl Spared {
    fn stands_at(&self, column: usize) {
        self.column.store(column, Ordering::Relaxed);
    }
}

impl TermLike for Spared {
    fn width(&self) -> u16 {
        u16::try_from(columns() - SPARE).unwrap_or(u16::MAX)
    }

    fn move_cursor_up(&self, n: usize) -> io::Result<()> {
        self.term.move_cursor_up(n)
    }

    fn move_cursor_down(&self, n: usize) -> io::Result<()> {
        self.term.move_cursor_down(n)
    }

    fn move_cursor_right(&self, n: usize) -> io::Result<()> {
        self.stands_at(self.column.load(Ordering::Relaxed) + n);
        self.term.move_cursor_right(n)
    }

    fn move_cursor_left(&self, n: usize) -> io::Result<()> {
        self.stands_at(self.column.load(Ordering::Relaxed).saturating_sub(n));
        self.term.move_cursor_left(n)
    }

    fn write_line(&self, line: &str) -> io::Result<()> {
        self.stands_at(0);
        self.term.write_line(line)
    }

    fn write_str(&self, text: &str) -> io::Result<()> {
        if text.is_empty() {
            return Ok(());
        }
        let mut column = self.column.load(Ordering::Relaxed);
        if column >= usize::from(self.width()) {
            self.term.write_line("")?;
            column = 0;
        }
        self.stands_at(column + text.width());
        self.term.write_str(text)
    }

    fn clear_line(&self) -> io::Result<()> {
        self.stands_at(0);
        self.term.clear_line()
    }

    fn flush(&self) -> io::Result<()> {
        self.term.flush()
    }
}

/// Drawn at most so often: a job tells of itself ten times a second.
const DRAWS_PER_S: u8 = 20;

fn target() -> ProgressDrawTarget {
    let spared = Spared {
        term: Term::buffered_stderr(),
        column: AtomicUsize::new(0),
    };
    ProgressDrawTarget::term_like_with_hz(Box::new(spared), DRAWS_PER_S)
}

fn columns() -> usize {
    screen::columns().unwrap_or(COLUMNS)
}

/// One line with a bar in it. Where there is no room, what stands last goes first, and then the bar.
fn line(head: &str, (done, total): (u64, u64), tail: &[String], columns: usize) -> String {
    let width = |text: &str| text.width() + 2;
    let mut tail = tail;
    loop {
        let words = width(head) + tail.iter().map(|text| width(text)).sum::<usize>();
        let room = columns.saturating_sub(words);
        if room >= BAR_MIN {
            let bar = bar(room.min(BAR_MAX), done, total);
            let all = [head, &bar]
                .into_iter()
                .chain(tail.iter().map(String::as_str));
            return all.collect::<Vec<_>>().join("  ");
        }
        match tail {
            [] => return ended(head, columns),
            [first] => return ended(&format!("{head}  {first}"), columns),
            [rest @ .., _] => tail = rest,
        }
    }
}

/// `[###---]`, so wide; full only once all is done.
fn bar(columns: usize, done: u64, total: u64) -> String {
    let inner = columns.saturating_sub(2);
    let whole = u128::from(total.max(1));
    let full = u128::from(done) * inner as u128 / whole;
    let full = usize::try_from(full).unwrap_or(inner).min(inner);
    format!("[{}{}]", "#".repeat(full), "-".repeat(inner - full))
}

/// What does not fit is cut off at the end.
fn ended(text: &str, columns: usize) -> String {
    if text.width() <= columns {
        return text.to_owned();
    }
    let mut wide = 0;
    let kept = text.chars().take_while(|c| {
        wide += c.width().unwrap_or(0);
        wide < columns
    });
    kept.chain(['…']).collect()
}

/// A name's end says more than its beginning.
fn cut(name: &str, columns: usize) -> String {
    let len = name.chars().count();
    if len <= columns {
        return name.to_owned();
    }
    let kept = name.chars().skip(len - (columns - 1));
    ['…'].into_iter().chain(kept).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_fits_whatever_the_terminal_is() {
        let tail = ["39.6 MB of 150 MB", "6 s left", "983 MB/s"].map(str::to_owned);
        for columns in 0..200 {
            let line = line("sim:dvd+r  write", (396, 1500), &tail, columns);
            assert!(line.width() <= columns.max(1), "{columns}: {line}");
            let wide = ended("    buffer 99 %, 写真/新年.jpeg", columns);
            assert!(wide.width() <= columns.max(1), "{columns}: {wide}");
        }
        let wide = line("sim:dvd+r  write", (396, 1500), &tail, 80);
        assert_eq!(
            wide,
            "sim:dvd+r  write  [#####----------------]  39.6 MB of 150 MB  6 s left  983 MB/s"
        );
        let small = line("sim:dvd+r  write", (396, 1500), &tail, 45);
        assert_eq!(small, "sim:dvd+r  write  [#-----]  39.6 MB of 150 MB");
        assert_eq!(bar(12, 1500, 1500), "[##########]");
        assert_eq!(bar(12, 1499, 1500), "[#########-]");
    }

    #[test]
    fn the_end_of_a_name_is_kept() {
        assert_eq!(cut("/dev/sr0", NAME_MAX), "/dev/sr0");
        let long = cut(
            "iscsi://127.0.0.1:3260/iqn.2026-01.example.estop:sim/0",
            NAME_MAX,
        );
        assert_eq!(long, "…example.estop:sim/0");
    }
}
