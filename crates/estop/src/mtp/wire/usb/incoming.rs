//! A data phase to the host, transfer by transfer.

use std::collections::VecDeque;

use super::super::{
    super::{
        Tag,
        container::{HEADER_BYTES, Header, Kind, Response},
    },
    Accept, Fault, STALE_MAX,
};

/// How far a data phase to the host has come.
#[derive(Debug)]
pub(super) struct Incoming {
    transaction: u32,
    transfer_bytes: u64,
    begun: bool,
    /// Bytes of data in all, if that is known.
    announced: Option<u64>,
    got: u64,
    stale: u32,
}

/// What a transfer meant.
#[derive(Debug)]
pub(super) enum Step {
    /// There is more to come.
    More,
    /// All the data have come, and perhaps the response in the same transfer: some devices leave out
    /// the packet of length zero.
    Whole(Option<Response>),
    /// The response came instead of data.
    Response(Response),
}

/// Takes the read with this tag from those in flight: what it had asked for.
pub(super) fn completed(reads: &mut VecDeque<(Tag, u32)>, tag: Tag) -> u32 {
    let at = reads.iter().position(|(read, _)| *read == tag);
    at.and_then(|at| reads.remove(at))
        .map_or(0, |(_, bytes)| bytes)
}

impl Incoming {
    pub(super) fn new(transaction: u32, transfer_bytes: u32) -> Self {
        Self {
            transaction,
            transfer_bytes: u64::from(transfer_bytes),
            begun: false,
            announced: None,
            got: 0,
            stale: 0,
        }
    }

    /// So many bytes are still to come, as far as that is known.
    pub(super) fn wanted_bytes(&self) -> u64 {
        match (self.begun, self.announced) {
            // Nobody knows how much there is.
            (false, _) => self.transfer_bytes,
            (true, None) => u64::from(u32::MAX),
            (true, Some(announced)) => announced - self.got,
        }
    }

    /// Takes what a read brought that had asked for so many bytes.
    pub(super) fn take(
        &mut self,
        bytes: &[u8],
        asked_bytes: u32,
        into: &mut dyn Accept,
    ) -> Result<Step, Fault> {
        let is_short = usize::try_from(asked_bytes).is_ok_and(|asked| bytes.len() < asked);
        if self.begun {
            return self.data(bytes, is_short, into);
        }
        let ours = Header::decode(bytes).ok();
        let ours = ours.filter(|header| header.transaction == self.transaction);
        match ours.map(|header| (header.kind, header)) {
            Some((Kind::Response, _)) => Ok(Step::Response(Response::decode(bytes)?)),
            Some((Kind::Data, header)) => {
                self.begun = true;
                self.announced = header.data_bytes().or_else(|| into.expected());
                into.announced(self.announced);
                let data = &bytes[HEADER_BYTES..];
                // Some devices send the header by itself.
                if data.is_empty() && self.announced != Some(0) {
                    return Ok(Step::More);
                }
                self.data(data, is_short, into)
            }
            _ => {
                self.stale += 1;
                if self.stale > STALE_MAX {
                    return Err(Fault::Nonsense("replies of other transactions"));
                }
                Ok(Step::More)
            }
        }
    }

    fn data(&mut self, data: &[u8], is_short: bool, into: &mut dyn Accept) -> Result<Step, Fault> {
        let Some(announced) = self.announced else {
            self.got += data.len() as u64;
            into.take(data, is_short)?;
            return Ok(if is_short {
                Step::Whole(None)
            } else {
                Step::More
            });
        };
        let left = usize::try_from(announced - self.got).unwrap_or(usize::MAX);
        let (data, behind) = data.split_at(left.min(data.len()));
        let kept = match behind {
            [] => None,
            behind => {
                let response = Response::decode(behind).ok();
                let ours = response.filter(|one| one.transaction == self.transaction);
                Some(ours.ok_or(Fault::Nonsense("more data than was announced"))?)
            }
        };
        self.got += data.len() as u64;
        let got = self.got;
        into.take(data, got == announced)?;
        match got == announced {
            true => Ok(Step::Whole(kept)),
            false if is_short => Err(Fault::Short { got, announced }),
            false => Ok(Step::More),
        }
    }
}
