//! A simulated disk.
//!
//! Writes land in a volatile cache; a flush makes them durable. A crash keeps or loses each unsynced
//! sector by choice, so within a barrier any order and any tear can happen. A sector itself is never
//! torn (ATA/ATAPI Command Set - 4, §4.1.3; NVM Express 2.0 §2.1.4.2 AWUPF). Writes after a flush
//! cannot land before it (SBC-4 §5.32 SYNCHRONIZE CACHE). Time is virtual.

mod port;

use std::{collections::BTreeMap, time::Duration};

use super::{
    Fault, Instant, Random, Script,
    model::Model,
    store::{Run, Store},
    truth::Truth,
};
use crate::disk::{Error, Extent, Micros, Tag};

/// A simulated disk: the port, and behind it the truth.
#[derive(Debug)]
pub struct Disk {
    pub(super) model: Model,
    serial: String,
    now: Micros,
    busy_until: Micros,
    pub(super) seen: Store,
    pub(super) durable: Store,
    unsynced: Vec<(u64, Run)>,
    pub(super) in_flight: BTreeMap<Tag, Flying>,
    pub(super) written_bytes: u64,
    state: Option<Fault>,
    off: bool,
    script: Script,
    buffer: Vec<u8>,
    pub(super) partitions: Vec<(u32, Extent)>,
}

#[derive(Debug)]
pub(super) struct Flying {
    number: u32,
    what: What,
    extent: Extent,
    /// When it is done; `None`: never.
    done: Option<Micros>,
    fault: Option<Fault>,
}

#[derive(Debug)]
pub(super) enum What {
    Read,
    Write(Run),
}

impl Disk {
    /// A disk of this model that nothing was ever written to.
    pub fn new(model: Model) -> Self {
        let store = Store::new(model.content);
        Self {
            serial: "SIM0001".to_owned(),
            now: Micros(0),
            busy_until: Micros(0),
            seen: store.clone(),
            durable: store,
            unsynced: Vec::new(),
            in_flight: BTreeMap::new(),
            written_bytes: 0,
            state: None,
            off: false,
            script: Script::quiet(),
            buffer: Vec::new(),
            partitions: Vec::new(),
            model,
        }
    }

    /// The name under which it appears.
    pub fn name(&self) -> String {
        self.model.name.clone()
    }

    /// What happens to it from now on.
    pub fn follow(&mut self, script: Script) {
        self.script = script;
    }

    /// Another serial number: as if another disk had been put in its place.
    pub fn replace_serial(&mut self, serial: &str) {
        serial.clone_into(&mut self.serial);
    }

    /// Puts bytes on it, durably, before a run.
    pub fn put(&mut self, at_bytes: u64, bytes: &[u8]) {
        for store in [&mut self.seen, &mut self.durable] {
            store.write(at_bytes, Run::Bytes(bytes.to_vec()));
        }
    }

    /// Puts zeros on it, durably, before a run.
    pub fn put_zeros(&mut self, extent: Extent) {
        for store in [&mut self.seen, &mut self.durable] {
            store.write(extent.start_bytes, Run::Zeros(extent.len_bytes));
        }
    }

    /// What it really holds.
    pub fn truth(&self) -> Truth<'_> {
        Truth(self)
    }

    /// Moves its clock on to this time, if that is later: what wall time does to a paced disk.
    pub fn advance_to(&mut self, now: Micros) {
        self.now = self.now.max(now);
    }

    /// When the next request in flight is done; `None` if none ever will be.
    pub fn next_done(&self) -> Option<Micros> {
        self.in_flight
            .values()
            .filter_map(|flying| flying.done)
            .min()
    }

    /// The power goes: what was not flushed is kept or lost, sector by sector, as `seed` decides;
    /// then it comes back, empty-handed.
    pub fn power_cut(&mut self, seed: u64) {
        let mut random = Random::new(seed);
        let sector = u64::from(self.model.sector_bytes);
        // What was in flight may have been written too.
        let flying = std::mem::take(&mut self.in_flight);
        let flying = flying.into_values().filter(|flying| flying.fault.is_none());
        let flying = flying.filter_map(|flying| match flying.what {
            What::Write(run) => Some((flying.extent.start_bytes, run)),
            What::Read => None,
        });
        let mut unsynced = std::mem::take(&mut self.unsynced);
        unsynced.extend(flying);
        for (start, run) in unsynced {
            // A long run of zeros is cut into few pieces, a short one into sectors.
            let most = (run.len_bytes() / 64).next_multiple_of(sector).max(sector);
            let mut from = 0;
            while from < run.len_bytes() {
                let len = most.min(run.len_bytes() - from);
                if random.below(2) == 0 {
                    self.durable.write(start + from, run.part(from, len));
                }
                from += len;
            }
        }
        self.seen = self.durable.clone();
        self.restart();
    }

    /// It is unplugged and plugged in again, without losing power to its cache: stuck and vanished
    /// devices answer again. What it held it holds.
    pub fn replug(&mut self) {
        let flying = std::mem::take(&mut self.in_flight);
        for (tag, flying) in flying {
            if flying.done.is_some() && flying.fault.is_none() {
                self.land(tag, flying);
            }
        }
        self.restart();
    }

    /// What it holds durably, in the form of [`restore`](Self::restore).
    pub fn snapshot(&self) -> Vec<(u64, Option<Vec<u8>>, u64)> {
        let runs = self.durable.runs().map(|(at, run)| match run {
            Run::Bytes(bytes) => (*at, Some(bytes.clone()), bytes.len() as u64),
            Run::Zeros(len) => (*at, None, *len),
        });
        runs.collect()
    }

    /// Makes it hold what another held: start, bytes or zeros, length.
    pub fn restore(&mut self, snapshot: Vec<(u64, Option<Vec<u8>>, u64)>) {
        self.durable = Store::new(self.model.content);
        for (at, bytes, len) in snapshot {
            self.durable
                .write(at, bytes.map_or(Run::Zeros(len), Run::Bytes));
        }
        self.seen = self.durable.clone();
    }

    /// The model it is of.
    pub fn model(&self) -> &Model {
        &self.model
    }

    fn restart(&mut self) {
        self.state = None;
        self.off = false;
        self.model.breaks_after_bytes = None;
        self.busy_until = self.now;
        self.partitions.clear();
    }

    /// Begins a command: its number and fault, or why there is no such device.
    fn command(&mut self) -> Result<(u32, Option<Fault>), Error> {
        self.script.clock(self.now);
        let (number, fault) = self.script.command();
        if self.script.crashed() {
            self.off = true;
        }
        match fault {
            Some(Fault::Gone | Fault::Dropped) => self.state = Some(Fault::Gone),
            Some(Fault::ReadOnly) => self.state = fault,
            _ => {}
        }
        if self.off || self.state == Some(Fault::Gone) {
            return Err(Error::Gone);
        }
        Ok((number, fault))
    }

    /// A verb that is over when it returns: the instants around it, and its fault.
    fn verb(&mut self, takes: Duration, deadline: Micros) -> Result<u32, Error> {
        let (number, fault) = self.command()?;
        self.instant(number, Instant::During)?;
        let limit = deadline.since(self.now);
        let stuck = fault == Some(Fault::Stuck) || self.state == Some(Fault::Stuck);
        if stuck || self.now.after(takes) > deadline {
            self.now = self.now.max(deadline);
            return Err(Error::Late {
                limit_ms: u64::try_from(limit.as_millis()).unwrap_or(0),
            });
        }
        self.now = self.now.after(takes);
        match fault {
            Some(Fault::Medium) => Err(Error::Medium {
                extent: Extent::default(),
                code: 5,
            }),
            _ => Ok(number),
        }
    }

    fn instant(&mut self, number: u32, instant: Instant) -> Result<(), Error> {
        self.script.clock(self.now);
        self.script.instant((number, instant));
        if self.script.crashed() {
            self.off = true;
            return Err(Error::Gone);
        }
        Ok(())
    }

    fn is_bad(&self, extent: Extent) -> bool {
        self.model.bad.iter().any(|bad| bad.overlaps(&extent))
    }

    /// A write takes effect in the cache.
    fn land(&mut self, _tag: Tag, flying: Flying) {
        let What::Write(run) = flying.what else {
            return;
        };
        let start = flying.extent.start_bytes;
        self.written_bytes += flying.extent.len_bytes;
        if self
            .model
            .forgets_from_bytes
            .is_some_and(|from| flying.extent.end_bytes() > from)
        {
            return;
        }
        self.seen.write(start, run.clone());
        self.unsynced.push((start, run));
        if let Some((after, fault)) = self.model.breaks_after_bytes
            && self.written_bytes >= after
        {
            self.state = Some(fault);
        }
    }

    fn failure(&self, flying: &Flying) -> Option<Error> {
        let writes = matches!(flying.what, What::Write(_));
        if writes && (flying.fault, self.state) != (None, None) {
            let read_only = Some(Fault::ReadOnly);
            if flying.fault == read_only || self.state == read_only {
                return Some(Error::ReadOnly);
            }
        }
        let bad = flying.fault == Some(Fault::Medium) || self.is_bad(flying.extent);
        bad.then_some(Error::Medium {
            extent: flying.extent,
            code: 5,
        })
    }
}
