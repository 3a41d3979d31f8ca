//! The simulated disk as the port that the operations see.

use std::time::Duration;

use super::{Disk, Flying, What};
use crate::{
    Gate,
    disk::{Completion, Disk as Port, Error, Extent, Geometry, Identity, Left, Micros, Op, Tag},
    sim::{Fault, Instant, Model, store::Run},
};

impl Port for Disk {
    fn geometry(&self) -> Geometry {
        let Model {
            size_bytes,
            sector_bytes,
            physical_bytes,
            ..
        } = self.model;
        Geometry {
            size_bytes,
            sector_bytes,
            physical_bytes,
        }
    }

    fn max_request_bytes(&self) -> u64 {
        self.model.max_request_bytes
    }

    fn max_in_flight(&self) -> u32 {
        self.model.max_in_flight
    }

    fn identity(&mut self) -> Result<Identity, Error> {
        let deadline = self.now.after(Duration::from_secs(30));
        let number = self.verb(Duration::from_micros(50), deadline)?;
        self.instant(number, Instant::After)?;
        Ok(Identity {
            model: "estop simulated disk".to_owned(),
            serial: self.serial.clone(),
            wwn: String::new(),
            size_bytes: self.model.size_bytes,
            stand_in: String::new(),
        })
    }

    fn now(&self) -> Micros {
        self.now
    }

    fn submit(&mut self, tag: Tag, op: Op<'_>) -> Result<(), Error> {
        let extent = op.extent();
        let sector = u64::from(self.model.sector_bytes);
        // As the system's block layer would: EINVAL.
        let whole = extent.start_bytes.is_multiple_of(sector)
            && extent.len_bytes.is_multiple_of(sector)
            && !extent.is_empty();
        let fits = extent.end_bytes() <= self.model.size_bytes
            && extent.len_bytes <= self.model.max_request_bytes
            && self.in_flight.len() < self.model.max_in_flight as usize
            && !self.in_flight.contains_key(&tag);
        if !whole || !fits {
            let why = format!("{op:?} of {sector}-byte sectors")
                .chars()
                .take(120)
                .collect();
            return Err(Error::Refused {
                what: "a request",
                why,
            });
        }
        let (number, fault) = self.command()?;
        let what = match op {
            Op::Read(_) => What::Read,
            Op::Write { bytes, .. } => What::Write(Run::Bytes(bytes.to_vec())),
            Op::Zero(extent, _) => What::Write(Run::Zeros(extent.len_bytes)),
        };
        let stuck = fault == Some(Fault::Stuck) || self.state == Some(Fault::Stuck);
        let moving = u128::from(extent.len_bytes) * 1_000_000 / u128::from(self.model.bytes_per_s);
        let moving = Duration::from_micros(u64::try_from(moving).unwrap_or(u64::MAX));
        self.busy_until = self.busy_until.max(self.now).after(moving);
        let done = (!stuck).then(|| self.busy_until.after(self.model.latency));
        self.in_flight.insert(
            tag,
            Flying {
                number,
                what,
                extent,
                done,
                fault,
            },
        );
        self.instant(number, Instant::During)
    }

    fn complete(&mut self, deadline: Micros, gate: Option<&Gate<Left>>) -> Completion<'_> {
        if gate.is_some_and(|gate| gate.check().is_err()) {
            return Completion::Asked;
        }
        if self.in_flight.is_empty() {
            return Completion::Idle;
        }
        let ready = self
            .in_flight
            .iter()
            .filter(|(_, flying)| flying.done.is_some());
        let ready = ready.map(|(tag, _)| *tag).collect::<Vec<_>>();
        let picked = match ready.len() {
            0 => None,
            many => ready.get(self.script.pick(many)).copied(),
        };
        let Some(tag) = picked else {
            self.now = self.now.max(deadline);
            return Completion::Late;
        };
        let Some(flying) = self.in_flight.remove(&tag) else {
            return Completion::Idle;
        };
        let done = flying.done.unwrap_or(deadline);
        if done > deadline {
            self.in_flight.insert(tag, flying);
            self.now = self.now.max(deadline);
            return Completion::Late;
        }
        self.now = self.now.max(done);
        let (number, extent) = (flying.number, flying.extent);
        if self.off || self.state == Some(Fault::Gone) {
            return Completion::Failed(tag, Error::Gone);
        }
        if let Some(error) = self.failure(&flying) {
            return match self.instant(number, Instant::After) {
                Ok(()) => Completion::Failed(tag, error),
                Err(gone) => Completion::Failed(tag, gone),
            };
        }
        let reads = matches!(flying.what, What::Read);
        self.land(tag, flying);
        self.buffer.clear();
        if reads {
            self.buffer
                .resize(usize::try_from(extent.len_bytes).unwrap_or(0), 0);
            self.seen.read(extent.start_bytes, &mut self.buffer);
        }
        match self.instant(number, Instant::After) {
            Ok(()) => Completion::Done(tag, &self.buffer),
            Err(gone) => Completion::Failed(tag, gone),
        }
    }

    fn flush(&mut self, deadline: Micros) -> Result<(), Error> {
        let number = self.verb(self.model.flush, deadline)?;
        for (start, run) in std::mem::take(&mut self.unsynced) {
            self.durable.write(start, run);
        }
        self.instant(number, Instant::After)
    }

    fn announce(&mut self, partitions: &[(u32, Extent)]) -> Result<(), Error> {
        let deadline = self.now.after(Duration::from_secs(30));
        let number = self.verb(Duration::from_micros(50), deadline)?;
        self.partitions = partitions.to_vec();
        self.instant(number, Instant::After)
    }
}
