//! Packets of PTP/IP as a responder reads and writes them (CIPA DC-005 §2.3).

use super::super::{
    responder::Request,
    wire::{Put, Take},
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Packet {
    InitCommand,
    /// Number of the pair, name, version.
    InitCommandAck(u32, String, u32),
    InitEvent(u32),
    InitEventAck,
    InitFail(u32),
    Operation(Request),
    Response(u16, u32, Vec<u32>),
    Event(u16, u32, Vec<u32>),
    StartData(u32, u64),
    /// So many bytes of data follow, and whether they are the last.
    Data(usize, bool),
    Cancel(u32),
    Probe,
    ProbeAnswer,
}

/// The first packet of these bytes and its length, but for the bytes of data; `None`: not all of it
/// has come. What is no packet, or longer than it may be, is an error.
pub(super) fn packet(bytes: &[u8], most: usize) -> Result<Option<(Packet, usize)>, ()> {
    let mut head = Take(bytes);
    let (Some(len), Some(kind)) = (head.u32(), head.u32()) else {
        return Ok(None);
    };
    let len = usize::try_from(len).map_err(|_| ())?;
    if matches!(kind, 10 | 12) {
        let left = len.checked_sub(12).ok_or(())?;
        let came = head.u32();
        return Ok(came.map(|_| (Packet::Data(left, kind == 12), 12)));
    }
    if !(8..=most).contains(&len) {
        return Err(());
    }
    let Some(body) = bytes.get(8..len) else {
        return Ok(None);
    };
    let packet = read(kind, &mut Take(body)).ok_or(())?;
    Ok(Some((packet, len)))
}

fn read(kind: u32, body: &mut Take<'_>) -> Option<Packet> {
    Some(match kind {
        1 => Packet::InitCommand,
        3 => Packet::InitEvent(body.u32()?),
        6 => {
            body.u32()?;
            let code = body.u16()?;
            let tid = body.u32()?;
            let mut params = [0; 5];
            let given = body.0.len() / 4;
            for param in params.iter_mut().take(given) {
                *param = body.u32()?;
            }
            Packet::Operation(Request { code, tid, params })
        }
        9 => Packet::StartData(body.u32()?, body.u64()?),
        11 => Packet::Cancel(body.u32()?),
        13 => Packet::Probe,
        14 => Packet::ProbeAnswer,
        _ => return None,
    })
}

impl Packet {
    pub(super) fn encode(&self) -> Vec<u8> {
        let mut body = Put::default();
        let kind = match self {
            Self::InitCommandAck(pair, name, version) => {
                body.u32(*pair).u128(0x5349_4d00);
                for unit in name.encode_utf16().chain([0]) {
                    body.u16(unit);
                }
                body.u32(*version);
                2
            }
            Self::InitEventAck => 4,
            Self::InitFail(reason) => {
                body.u32(*reason);
                5
            }
            Self::Response(code, tid, params) | Self::Event(code, tid, params) => {
                body.u16(*code).u32(*tid);
                for param in params {
                    body.u32(*param);
                }
                if matches!(self, Self::Event(..)) {
                    8
                } else {
                    7
                }
            }
            Self::StartData(tid, total) => {
                body.u32(*tid).u64(*total);
                9
            }
            Self::Cancel(tid) => {
                body.u32(*tid);
                11
            }
            Self::Probe => 13,
            Self::ProbeAnswer => 14,
            // A responder sends none of these; data it writes in place.
            Self::InitCommand | Self::InitEvent(_) | Self::Operation(_) | Self::Data(..) => {
                return Vec::new();
            }
        };
        let mut packet = Put::default();
        packet
            .u32(u32::try_from(body.0.len() + 8).unwrap_or(u32::MAX))
            .u32(kind);
        packet.0.extend(body.0);
        packet.0
    }
}
