//! A disk by its name: a block device, an image file, or a simulated disk.

use std::{path::PathBuf, time::Duration};

use estop::{
    Gate,
    disk::{Completion, Disk, Error, Extent, Geometry, Identity, Left, Micros, Op, Tag},
};

use crate::{
    block::BlockDisk,
    paced::{Paced, SimSpec},
    run::{Device, Settled},
};

/// How long one wait for what is still under way may take; a turnstile repeats it.
const SETTLE_STEP: Duration = Duration::from_secs(30);

/// Any disk that there is.
#[derive(Debug)]
pub enum AnyDisk {
    /// A block device or an image file.
    Block(Box<BlockDisk>),
    /// A simulated disk.
    Simulated(Box<Paced>),
}

impl AnyDisk {
    /// The simulated disk that this describes, kept in this file if one is given.
    pub fn simulated(
        spec: &SimSpec,
        kept_in: Option<PathBuf>,
    ) -> Result<Self, crate::paced::StateError> {
        let disk = spec.build();
        let paced = match kept_in {
            Some(file) => Paced::kept(disk, file)?,
            None => Paced::new(disk),
        };
        Ok(Self::Simulated(Box::new(paced)))
    }
}

/// Calls the same verb of whichever disk it is.
macro_rules! whichever {
    ($self:ident, $disk:ident => $call:expr) => {
        match $self {
            Self::Block($disk) => $call,
            Self::Simulated($disk) => $call,
        }
    };
}

impl Disk for AnyDisk {
    fn geometry(&self) -> Geometry {
        whichever!(self, disk => disk.geometry())
    }

    fn max_request_bytes(&self) -> u64 {
        whichever!(self, disk => disk.max_request_bytes())
    }

    fn max_in_flight(&self) -> u32 {
        whichever!(self, disk => disk.max_in_flight())
    }

    fn identity(&mut self) -> Result<Identity, Error> {
        whichever!(self, disk => disk.identity())
    }

    fn now(&self) -> Micros {
        whichever!(self, disk => disk.now())
    }

    fn submit(&mut self, tag: Tag, op: Op<'_>) -> Result<(), Error> {
        whichever!(self, disk => disk.submit(tag, op))
    }

    fn complete(&mut self, deadline: Micros, gate: Option<&Gate<Left>>) -> Completion<'_> {
        whichever!(self, disk => disk.complete(deadline, gate))
    }

    fn flush(&mut self, deadline: Micros) -> Result<(), Error> {
        whichever!(self, disk => disk.flush(deadline))
    }

    fn announce(&mut self, partitions: &[(u32, Extent)]) -> Result<(), Error> {
        whichever!(self, disk => disk.announce(partitions))
    }
}

impl Device for AnyDisk {
    fn settle(&mut self) -> Settled {
        whichever!(self, disk => settled(disk.settle(SETTLE_STEP)))
    }
}

impl Device for BlockDisk {
    fn settle(&mut self) -> Settled {
        settled(Self::settle(self, SETTLE_STEP))
    }
}

impl Device for Paced {
    fn settle(&mut self) -> Settled {
        settled(Self::settle(self, SETTLE_STEP))
    }
}

fn settled(result: Result<(), Error>) -> Settled {
    match result {
        Ok(()) => Settled::AtRest,
        Err(_) => Settled::NotYet,
    }
}
