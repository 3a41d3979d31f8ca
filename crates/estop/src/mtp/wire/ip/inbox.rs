//! What comes on a connection, packet by packet; data as they come.

use std::ops::Range;

use super::{
    super::super::{
        Channel, Left, Moved, Sockets,
        container::{Event, Response},
        ip::{END_DATA, HEAD_BYTES, Head, Packet},
    },
    Fault,
};
use crate::{Gate, Micros};

/// Bytes that came and were not used up.
#[derive(Debug, Default)]
pub(super) struct Inbox {
    bytes: Vec<u8>,
    used: usize,
    /// A packet of data that has not come whole: type, transaction, and bytes still to come.
    data: Option<(u32, u32, u32)>,
}

/// What came.
#[derive(Debug)]
pub(super) enum Got {
    Response(Response),
    Event(Event),
    StartData(u32, u64),
    /// Bytes of data: see [`Inbox::bytes`]. `ends`: these end the data phase.
    Data {
        transaction: u32,
        range: Range<usize>,
        ends: bool,
    },
    Cancel(u32),
    Probe,
    Connected(u32),
    EventsConnected,
    Refused(#[allow(dead_code, reason = "shown in the log")] u32),
    Other,
}

/// The most that is taken from a connection at once.
const RECEIVE_BYTES: usize = 256 << 10;

/// Of a packet of data, its transaction.
const TRANSACTION_BYTES: usize = 4;

impl Inbox {
    /// Bytes of [`Got::Data`], until the next is asked for.
    pub(super) fn bytes(&self, range: Range<usize>) -> &[u8] {
        self.bytes.get(range).unwrap_or_default()
    }

    /// What comes next.
    pub(super) fn next<S: Sockets>(
        &mut self,
        sockets: &mut S,
        channel: Channel,
        deadline: Micros,
        gate: Option<&Gate<Left>>,
    ) -> Result<Got, Fault> {
        loop {
            if let Some(got) = self.parse()? {
                return Ok(got);
            }
            self.bytes.drain(..self.used);
            self.used = 0;
            let have = self.bytes.len();
            self.bytes.resize(have + RECEIVE_BYTES, 0);
            let moved = sockets.receive(channel, &mut self.bytes[have..], deadline, gate);
            let came = match moved {
                Moved::Bytes(came) => came.min(RECEIVE_BYTES),
                _ => 0,
            };
            self.bytes.truncate(have + came);
            match moved {
                Moved::Bytes(1..) => {}
                Moved::Bytes(0) => return Err(Fault::Nonsense("a connection that brings nothing")),
                Moved::Lost(lost) => return Err(lost.into()),
                Moved::Asked => return Err(Fault::Asked),
                Moved::Late => return Err(Fault::Late(std::time::Duration::ZERO)),
            }
        }
    }

    /// What is here already, if it is whole; of data whatever is here.
    fn parse(&mut self) -> Result<Option<Got>, Fault> {
        if self.data.is_none() {
            let rest = &self.bytes[self.used..];
            let Some(head) = rest.first_chunk::<HEAD_BYTES>() else {
                return Ok(None);
            };
            let head = Head::decode(*head)?;
            if !head.has_data() {
                return self.packet(head);
            }
            let Some(head_bytes) = rest.first_chunk::<{ HEAD_BYTES + TRANSACTION_BYTES }>() else {
                return Ok(None);
            };
            let transaction = head_bytes[HEAD_BYTES..].try_into().map(u32::from_le_bytes);
            let to_come = head.body_bytes - 4;
            self.data = Some((head.kind, transaction.unwrap_or_default(), to_come));
            self.used += HEAD_BYTES + TRANSACTION_BYTES;
        }
        let Some((kind, transaction, to_come)) = self.data else {
            return Ok(None);
        };
        let here = self.bytes.len() - self.used;
        if here == 0 && to_come > 0 {
            return Ok(None);
        }
        let count = here.min(usize::try_from(to_come).unwrap_or(usize::MAX));
        let range = self.used..self.used + count;
        self.used += count;
        let to_come = to_come - u32::try_from(count).unwrap_or(to_come);
        self.data = (to_come > 0).then_some((kind, transaction, to_come));
        let ends = kind == END_DATA && to_come == 0;
        Ok(Some(Got::Data {
            transaction,
            range,
            ends,
        }))
    }

    fn packet(&mut self, head: Head) -> Result<Option<Got>, Fault> {
        let bytes = HEAD_BYTES + usize::try_from(head.body_bytes).unwrap_or(usize::MAX);
        let rest = &self.bytes[self.used..];
        let Some(packet) = rest.get(..bytes) else {
            return Ok(None);
        };
        let got = match Packet::decode(packet)? {
            Packet::OperationResponse(response) => Got::Response(response),
            Packet::Event(event) => Got::Event(event),
            Packet::StartData { transaction, total } => Got::StartData(transaction, total),
            Packet::Cancel { transaction } => Got::Cancel(transaction),
            Packet::ProbeRequest => Got::Probe,
            Packet::InitCommandAck { connection, .. } => Got::Connected(connection),
            Packet::InitEventAck => Got::EventsConnected,
            Packet::InitFail { reason } => Got::Refused(reason),
            _ => Got::Other,
        };
        self.used += bytes;
        Ok(Some(got))
    }
}
