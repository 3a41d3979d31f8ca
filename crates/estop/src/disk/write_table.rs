//! Writing a partition table: in an order that is never torn.
//!
//! ```text
//! identity → the sectors are as they were looked at → check → close → [epoch → flush]* → look → End
//! ```

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{
    Copies, Disk, Epochs, Error, Extent, Identity, Left, Write,
    begin::{begin, is_lost},
    raw::{FLUSH_LIMIT, REQUEST_LIMIT, TRIES, flush, read, read_in, step_limit, write},
    survey::{announce_what_is_there, read_table},
    table::{PlanError, Reading, Table},
};
use crate::{Bound, Job, Outcome, Stop, Unit};

/// A table is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WriteTable {
    /// The disk that was looked at.
    pub identity: Identity,
    /// What is written, in order.
    pub epochs: Epochs,
    /// What stood there when it was looked at: offset and bytes of each piece.
    pub before: Vec<(u64, Vec<u8>)>,
    /// The listing of the old table, as JSON; `null` for none.
    pub old: String,
    /// The listing of the new table, as JSON.
    pub new: String,
}

impl WriteTable {
    /// What turns the disk that was read as `reading` into one with the table `new`.
    pub fn new<D: Disk>(disk: &mut D, reading: &Reading, new: &Table) -> Result<Self, Error> {
        Self::of(disk, reading, new.write_plan(reading), listing(Some(new)))
    }

    /// What makes both copies of a table good from the one that is.
    pub fn repair<D: Disk>(disk: &mut D, reading: &Reading) -> Result<Self, Error> {
        let table = reading.table();
        Self::of(disk, reading, reading.repair(), listing(table.as_ref()))
    }

    /// Whether the table stays the same, and only its copies are made good.
    pub fn is_repair(&self) -> bool {
        self.old == self.new
    }

    fn of<D: Disk>(
        disk: &mut D,
        reading: &Reading,
        epochs: Result<Epochs, PlanError>,
        new: String,
    ) -> Result<Self, Error> {
        let epochs = epochs.map_err(|error| Error::Layout(error.to_string()))?;
        let identity = disk.identity()?;
        let mut before = Vec::new();
        for extent in epochs.0.iter().flatten().map(Write::extent) {
            let deadline = disk.now().after(step_limit(extent.len_bytes));
            before.push((extent.start_bytes, read(disk, extent, deadline)?));
        }
        Ok(Self {
            identity,
            epochs,
            before,
            old: listing(reading.table().as_ref()),
            new,
        })
    }

    fn bytes(&self) -> u64 {
        self.before
            .iter()
            .map(|(_, bytes)| bytes.len() as u64)
            .sum()
    }
}

/// Writes a table. Stoppable until the first write; the writes take milliseconds.
///
/// Left: `Untouched` · `OldTable` or `NewTable`, never anything between; a copy that failed is said ·
/// `Unknown` when the disk does not answer.
pub fn write_table<D: Disk>(disk: &mut D, job: &Job<Left>, plan: &WriteTable) -> Outcome<Left> {
    if let Err(stop) = begin(disk, job, &plan.identity).and_then(|()| unchanged(disk, job, plan)) {
        return Outcome::new(Err(stop), Left::Untouched);
    }
    job.progress_cell()
        .phase("writing the table", None, Unit::Steps);
    let result = write_all(disk, plan).map_err(Stop::from);
    if is_lost(&result) {
        return Outcome::new(result, Left::Unknown);
    }
    // What landed before a failure must not be taken back by a power cut after the look.
    let flushed = if result.is_err() { flush(disk) } else { Ok(()) };
    match flushed.and_then(|()| look(disk, plan)) {
        Ok(Left::OldTable { .. }) if result.is_ok() => {
            let at_bytes = plan.before.first().map_or(0, |(at, _)| *at);
            Outcome::failed(Error::NotKept { at_bytes }, Left::Unknown)
        }
        Ok(left) => Outcome::new(result, left),
        Err(error) => Outcome {
            result: result.and_then(|()| Err(error.into())),
            left: Left::Unknown,
        },
    }
}

/// What is on the disk now: the old table or the new one.
pub(super) fn look<D: Disk>(disk: &mut D, plan: &WriteTable) -> Result<Left, Error> {
    // A copy that cannot be read is not the one that stands: the other one is looked for.
    let same = |disk: &mut D, which| match same(disk, plan, which) {
        Err(error) if error.is_medium() => Ok(false),
        same => same,
    };
    if same(disk, Which::After)? {
        return Ok(Left::NewTable {
            copies: Copies::Good,
        });
    }
    if same(disk, Which::Before)? {
        return Ok(Left::OldTable {
            copies: Copies::Good,
        });
    }
    let reading = read_table(disk)?;
    let is = listing(reading.as_ref().and_then(Reading::table).as_ref());
    let copies = Copies::OneGood;
    if is == plan.new {
        Ok(Left::NewTable { copies })
    } else if is == plan.old {
        Ok(Left::OldTable { copies })
    } else {
        Ok(Left::Unknown)
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Which {
    Before,
    After,
}

fn unchanged<D: Disk>(disk: &mut D, job: &Job<Left>, plan: &WriteTable) -> Result<(), Stop> {
    let bound = step_limit(plan.bytes()) + REQUEST_LIMIT;
    job.gate().set_bound(Bound::new(Duration::ZERO, bound));
    job.gate().check()?;
    if !same(disk, plan, Which::Before)? {
        let extent = plan
            .before
            .first()
            .map(|(at, bytes)| Extent::new(*at, bytes.len() as u64));
        return Err(Error::TableChanged {
            extent: extent.unwrap_or_default(),
        }
        .into());
    }
    job.gate().close()?;
    job.gate().set_bound(Bound::new(Duration::ZERO, rest(plan)));
    Ok(())
}

/// How long it takes from the first write on: each of them, a flush after each epoch, and the look, with
/// its repeats.
fn rest(plan: &WriteTable) -> Duration {
    let writes = plan.epochs.0.iter().flatten();
    let writes = writes.map(|piece| step_limit(piece.extent().len_bytes));
    let epochs = u32::try_from(plan.epochs.0.len()).unwrap_or(u32::MAX);
    let flushes = FLUSH_LIMIT.saturating_mul(epochs.saturating_add(1));
    let look = (step_limit(plan.bytes()) + REQUEST_LIMIT).saturating_mul(3 * TRIES);
    writes.sum::<Duration>() + flushes + look
}

fn write_all<D: Disk>(disk: &mut D, plan: &WriteTable) -> Result<(), Error> {
    for epoch in &plan.epochs.0 {
        for piece in epoch {
            let extent = piece.extent();
            let deadline = disk.now().after(step_limit(extent.len_bytes));
            write(disk, extent.start_bytes, &content(piece), deadline)?;
        }
        let deadline = disk.now().after(FLUSH_LIMIT);
        disk.flush(deadline)?;
    }
    announce_what_is_there(disk)
}

/// Whether every sector that the plan writes holds what it held, or what it will hold in the end.
fn same<D: Disk>(disk: &mut D, plan: &WriteTable, which: Which) -> Result<bool, Error> {
    let writes = plan.epochs.0.iter().flatten();
    for (index, piece) in writes.clone().enumerate() {
        let extent = piece.extent();
        let is = read_in(disk, extent, TRIES)?;
        let expected = match which {
            Which::Before => plan.before.get(index).map(|(_, bytes)| bytes.clone()),
            Which::After => Some(finally(
                extent,
                content(piece),
                writes.clone().skip(index + 1),
            )),
        };
        if expected.is_none_or(|expected| expected != is) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// What an extent holds once the later writes have landed too.
fn finally<'a>(
    extent: Extent,
    mut bytes: Vec<u8>,
    later: impl Iterator<Item = &'a Write>,
) -> Vec<u8> {
    for piece in later.filter(|piece| piece.extent().overlaps(&extent)) {
        let (over, new) = (piece.extent(), content(piece));
        let from = over.start_bytes.max(extent.start_bytes);
        let to = over.end_bytes().min(extent.end_bytes());
        let index = |base: u64, at: u64| usize::try_from(at - base).unwrap_or(usize::MAX);
        let into = bytes.get_mut(index(extent.start_bytes, from)..index(extent.start_bytes, to));
        let of = new.get(index(over.start_bytes, from)..index(over.start_bytes, to));
        if let (Some(into), Some(of)) = (into, of) {
            into.copy_from_slice(of);
        }
    }
    bytes
}

fn content(piece: &Write) -> Vec<u8> {
    match piece {
        Write::Data { bytes, .. } => bytes.clone(),
        Write::Zeros(extent) => vec![0; usize::try_from(extent.len_bytes).unwrap_or(0)],
    }
}

/// The listing of a table as it is compared: equal if and only if the tables are.
fn listing(table: Option<&Table>) -> String {
    let listing = table.map(Table::listing);
    serde_json::to_string(&listing).unwrap_or_default()
}
