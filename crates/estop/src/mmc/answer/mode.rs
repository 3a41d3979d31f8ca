//! Mode pages: write parameters (05h, MMC-6 §7.5) and capabilities (2Ah, MMC-3 §5.5.10).

use serde::{Deserialize, Serialize};

use super::{WriteSpeed, be16};

/// Write type of mode page 05h.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WriteType {
    /// 0: in packets, incrementally.
    Packet,
    /// 1: a track at once.
    TrackAtOnce,
    /// 2: a session (CD) or disc (DVD-R) at once.
    SessionAtOnce,
}

/// What is set in mode page 05h.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct WriteParameters {
    pub(crate) write_type: WriteType,
    /// Whether the laser stays off.
    pub(crate) simulate: bool,
    /// Whether another session may follow.
    pub(crate) keep_open: bool,
    /// Whether it is a CD: track mode 4, or 5 for packets on a DVD.
    pub(crate) cd: bool,
}

impl WriteParameters {
    /// The page of the drive, with only what matters here changed: the list that MODE SELECT (10)
    /// takes. `page` is the page as MODE SENSE gave it, header and all.
    pub(crate) fn list(self, page: &[u8]) -> Option<Vec<u8>> {
        let at = page_of(page, 0x05)?;
        let len = usize::from(*page.get(at + 1)?) + 2;
        let mut list = vec![0; 8];
        list.extend(page.get(at..at + len)?);
        let page = list.get_mut(8..)?;
        if page.len() < 16 {
            return None;
        }
        // The parameters-saveable bit is not sent back (SPC-4 §7.5.7).
        page[0] &= 0x3F;
        let number = match self.write_type {
            WriteType::Packet => 0,
            WriteType::TrackAtOnce => 1,
            WriteType::SessionAtOnce => 2,
        };
        const BUFE: u8 = 0x40;
        page[2] = BUFE | u8::from(self.simulate) << 4 | number;
        let multi = if self.keep_open { 0b11 << 6 } else { 0 };
        let (track_mode, fixed_packets) = match (self.cd, self.write_type) {
            (false, WriteType::Packet) => (5, 0x20),
            (false, _) => (5, 0),
            (true, _) => (4, 0),
        };
        page[3] = multi | fixed_packets | track_mode;
        // Mode 1, 2048 bytes of user data.
        page[4] = 8;
        if fixed_packets != 0 {
            page[5] = 16;
            page[10..14].copy_from_slice(&16_u32.to_be_bytes());
        }
        // CD-ROM or DVD-ROM.
        page[8] = 0;
        Some(list)
    }
}

/// What mode page 2Ah says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CapabilitiesPage {
    /// The drive's buffer in bytes.
    pub buffer_bytes: u32,
    /// The write speed that is set, in kB of 1000 bytes each second.
    pub current_write_kb_per_s: Option<u16>,
}

impl CapabilitiesPage {
    /// What the answer of MODE SENSE says, header and all.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let at = page_of(bytes, 0x2A)?;
        let page = bytes.get(at..)?;
        let len = usize::from(*page.get(1)?) + 2;
        let page = page.get(..len.min(page.len()))?;
        Some(Self {
            buffer_bytes: u32::from(be16(page, 12)?) * 1024,
            current_write_kb_per_s: be16(page, 28),
        })
    }
}

/// The write speeds that mode page 2Ah lists; for drives without GET PERFORMANCE. The page knows
/// nothing of the end of the disc.
pub(crate) fn listed_write_speeds(bytes: &[u8]) -> Vec<WriteSpeed> {
    let list = || {
        let page = bytes.get(page_of(bytes, 0x2A)?..)?;
        let len = usize::from(*page.get(1)?) + 2;
        let page = page.get(..len.min(page.len()))?;
        let read_kb_per_s = u32::from(be16(page, 8)?);
        let each = page.get(32..)?.chunks_exact(4);
        let each = each.take(usize::from(be16(page, 30)?));
        let speeds = each.filter_map(|one| {
            Some(WriteSpeed {
                constant_rotation: one[1] & 0b111 == 1,
                read_kb_per_s,
                write_kb_per_s: u32::from(be16(one, 2)?),
                end_lba: 0,
            })
        });
        Some(speeds.filter(|speed| speed.write_kb_per_s > 0).collect())
    };
    list().unwrap_or_default()
}

/// Where a page begins behind the header of eight bytes and the block descriptors.
pub(crate) fn page_of(bytes: &[u8], code: u8) -> Option<usize> {
    let at = 8 + usize::from(be16(bytes, 6)?);
    (bytes.get(at)? & 0x3F == code).then_some(at)
}
