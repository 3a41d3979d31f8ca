//! A simulated drive: raw command blocks in, status, sense and data out.
//!
//! It is strict where drives are: sequential media take a WRITE at their next writable address alone,
//! nothing is written twice that cannot be, nothing is read that is not there. Time is virtual: the
//! buffer drains at the recording speed, and long operations take what they would take. It shares no
//! encoder, decoder or state with the burner; what it holds is the oracle. Where its rules come from:
//! [`rules()`].

mod about;
mod blocks;
mod disc;
mod erase;
mod execute;
mod features;
mod info;
mod kept;
mod loss;
mod medium;
mod mode;
mod model;
mod performance;
mod quirk;
mod readable;
mod refusal;
mod rules;
mod session;
mod state;
mod toc;
mod truth;
mod unit;
mod work;
mod write;

use std::collections::{BTreeSet, VecDeque};

use self::{disc::Disc, mode::Pages, refusal::Refusal, work::Buffer, work::Busy, write::Cue};
use super::{Fault, Script};
use crate::Micros;

pub use kept::NoDisc;
pub use medium::Medium;
pub use model::Model;
pub use quirk::Quirk;
pub use rules::{Rule, Source, rules};
pub use truth::{Session, Truth};

/// A simulated drive, with or without a disc in it.
#[derive(Debug, Clone)]
pub struct Drive {
    model: Model,
    now: Micros,
    /// When the answer to the last command is there.
    answer_at: Micros,
    not_taken_bytes: u32,
    disc: Option<Disc>,
    tray_open: bool,
    locked: bool,
    buffer: Buffer,
    busy: Option<Busy>,
    /// When a background format will be complete.
    background: Option<(Micros, Micros)>,
    attentions: VecDeque<u32>,
    deferred: Option<Refusal>,
    event: u8,
    pages: Pages,
    cue: Option<Cue>,
    /// The disc as it was before a test write.
    rehearsed: Option<Disc>,
    speed_kbps: u32,
    written_blocks: u32,
    storm: u32,
    struck: BTreeSet<Quirk>,
    script: Script,
    state: Option<Fault>,
    /// A fault that came while nothing was asked.
    carried: Option<Fault>,
    off: bool,
}

impl Drive {
    /// A drive of this model, with a blank disc in it, just powered on.
    pub fn new(model: Model) -> Self {
        let disc = model.medium.map(|medium| Disc::blank(medium, &model));
        let attention = disc.as_ref().map(|_| refusal::MEDIUM_CHANGED);
        Self {
            now: Micros(0),
            answer_at: Micros(0),
            not_taken_bytes: 0,
            event: if disc.is_some() { 2 } else { 0 },
            disc,
            tray_open: false,
            locked: false,
            buffer: Buffer::default(),
            busy: None,
            background: None,
            attentions: attention.into_iter().collect(),
            deferred: None,
            pages: Pages::default(),
            cue: None,
            rehearsed: None,
            speed_kbps: model.speeds_kbps.first().copied().unwrap_or(1385),
            written_blocks: 0,
            storm: 0,
            struck: BTreeSet::new(),
            script: Script::quiet(),
            state: None,
            carried: None,
            off: false,
            model,
        }
    }

    /// The model it is of.
    pub fn model(&self) -> &Model {
        &self.model
    }

    /// What happens to it from now on.
    pub fn follow(&mut self, script: Script) {
        self.script = script;
    }

    /// What its disc really holds.
    pub fn truth(&self) -> Truth<'_> {
        Truth(self)
    }

    /// The virtual time.
    pub fn now(&self) -> Micros {
        self.now
    }

    /// When the answer to the last command of [`scsi::Target`](crate::scsi::Target) is due: who
    /// serves the drive in real time holds the answer back until then.
    pub fn answer_at(&self) -> Micros {
        self.answer_at
    }

    /// Whether a long operation goes on, or the buffer is not empty yet.
    pub fn is_busy(&self) -> bool {
        self.busy.is_some() || self.background.is_some()
    }

    /// Moves its clock on to this time, if that is later.
    pub fn advance_to(&mut self, now: Micros) {
        self.now = self.now.max(now);
        self.settle();
    }

    /// Puts a new blank disc into it, or none: by hand, as a person would.
    pub fn insert(&mut self, medium: Option<Medium>) {
        self.settle();
        self.forget_work();
        self.model.medium = medium;
        self.disc = medium.map(|medium| Disc::blank(medium, &self.model));
        self.tray_open = false;
        self.arrive();
    }

    /// The disc is taken out of this drive and put into another, as it is.
    pub fn take_disc_of(&mut self, other: &Self) {
        self.settle();
        self.forget_work();
        self.model.medium = other.model.medium;
        self.model.capacity_blocks = other.model.capacity_blocks;
        self.disc.clone_from(&other.disc);
        self.tray_open = false;
        self.arrive();
    }

    /// The power goes, and comes back: what was in the drive's buffer is lost, but for as much of
    /// its start as `seed` decides. On a sequential medium that is a prefix of what was sent.
    pub fn power_cut(&mut self, seed: u64) {
        self.settle();
        self.lose_power(seed);
        self.restart();
    }

    /// It is unplugged from the host and plugged in again, without losing power: stuck and vanished
    /// drives answer again. What it held it holds.
    pub fn replug(&mut self) {
        self.restart();
        self.attentions.clear();
        self.attentions.push_back(refusal::POWER_ON);
    }

    fn restart(&mut self) {
        self.state = None;
        self.carried = None;
        self.off = false;
        self.locked = false;
    }

    fn has(&self, quirk: Quirk) -> bool {
        self.model.quirks.contains(&quirk)
    }

    /// Whether a quirk that strikes once does so now.
    fn strikes(&mut self, quirk: Quirk) -> bool {
        let due = self.written_blocks >= self.model.strikes_after_blocks;
        due && self.has(quirk) && self.struck.insert(quirk)
    }
}
