//! READ DISC INFORMATION, READ TRACK INFORMATION, capacities.

use std::borrow::Cow;

use super::{
    Drive, Medium, Quirk,
    blocks::Blocks,
    disc::{Disc, Format, Track},
    execute::{Outcome, cut},
    medium::Family,
    refusal::{self as why, Refusal},
};

/// A track as it is told of: also the one that is not there yet.
struct Row {
    number: usize,
    session: u16,
    start: i32,
    next: Option<i32>,
    free: i32,
    size: i32,
    last: Option<i32>,
    reserved: bool,
    blank: bool,
    damaged: bool,
}

impl Drive {
    /// READ DISC INFORMATION (MMC-6 §6.20), the standard kind.
    pub(super) fn disc_information(&mut self, cdb: &[u8; 16]) -> Outcome {
        let allocated = usize::from(u16::from_be_bytes([cdb[7], cdb[8]]));
        if cdb[1] & 0x07 != 0 {
            return Err(Refusal::new(why::BAD_CDB));
        }
        let disc = &*self.told()?;
        let (status, session) = disc.states();
        let (sessions, first, last) = disc.numbers();
        let [sessions_high, sessions_low] = sessions.to_be_bytes();
        let [first_high, first_low] = first.to_be_bytes();
        let [last_high, last_low] = last.to_be_bytes();
        let mut data = vec![0; 34];
        data[1] = 32;
        data[2] = u8::from(disc.medium.is_erasable()) << 4 | session << 2 | status;
        data[3] = 1;
        data[4..7].copy_from_slice(&[sessions_low, first_low, last_low]);
        data[7] = 0x20 | disc.background_bits();
        data[9..12].copy_from_slice(&[sessions_high, first_high, last_high]);
        if disc.medium.family() == Family::Cd && disc.tracks.is_empty() {
            data[8] = 0xFF;
        }
        let open = status != 2;
        let (leadin, leadout) = match disc.medium.family() {
            Family::Cd if open => ([0, 0x61, 0x22, 0x17], msf(disc.capacity)),
            Family::Cd => ([0xFF; 4], [0xFF; 4]),
            _ => ([0; 4], [0; 4]),
        };
        data[16..20].copy_from_slice(&leadin);
        data[20..24].copy_from_slice(&leadout);
        Ok(cut(data, allocated))
    }

    /// READ TRACK INFORMATION (MMC-6 §6.26), by address, track or session.
    pub(super) fn track_information(&mut self, cdb: &[u8; 16]) -> Outcome {
        let allocated = usize::from(u16::from_be_bytes([cdb[7], cdb[8]]));
        let asked = u32::from_be_bytes([cdb[2], cdb[3], cdb[4], cdb[5]]);
        let disc = &*self.told()?;
        let rows = disc.rows();
        let open = rows
            .iter()
            .rposition(|row| row.next.is_some() && !row.reserved);
        let found = match cdb[1] & 0x03 {
            0 => {
                let lba = i32::from_be_bytes(asked.to_be_bytes());
                rows.iter()
                    .rposition(|row| row.start <= lba && lba < row.start + row.size)
            }
            // The invisible or incomplete track.
            1 if asked == 0xFF && disc.medium.is_sequential() => open,
            1 => rows
                .iter()
                .position(|row| row.number as u64 == u64::from(asked)),
            2 => rows.iter().position(|row| u32::from(row.session) == asked),
            _ => None,
        };
        let row = found.and_then(|at| rows.get(at));
        let row = row.ok_or(Refusal::new(why::BAD_CDB))?;
        Ok(cut(row.bytes(disc), allocated))
    }

    /// The disc as the drive tells of it.
    fn told(&mut self) -> Result<Cow<'_, Disc>, Refusal> {
        let says_blank = self.has(Quirk::SaysBlank);
        let disc = self.disc()?;
        Ok(match says_blank && disc.medium.is_sequential() {
            true => Cow::Owned(disc.before_this_session()),
            false => Cow::Borrowed(disc),
        })
    }

    /// READ CAPACITY (MMC-6 §6.19).
    pub(super) fn capacity(&mut self) -> Outcome {
        let end = self.disc()?.readable_end();
        let mut data = (end - 1).max(0).to_be_bytes().to_vec();
        data.extend_from_slice(&2048_u32.to_be_bytes());
        Ok(data)
    }

    /// READ FORMAT CAPACITIES (MMC-6 §6.22): now, and what a format could make.
    pub(super) fn format_capacities(&mut self, allocated: usize) -> Outcome {
        let capacity = self.model.capacity_blocks;
        let Ok(disc) = self.disc() else {
            let mut data = vec![0, 0, 0, 8];
            data.extend_from_slice(&capacity.to_be_bytes());
            data.extend_from_slice(&[0x03, 0, 8, 0]);
            return Ok(cut(data, allocated));
        };
        let grows = match disc.format {
            Format::Intermediate => 0,
            _ => u32::try_from(disc.capacity - disc.grown).unwrap_or(0),
        };
        let kinds: &[(u8, u32, u32)] = match disc.medium {
            Medium::DvdPlusRw => &[(0x26, capacity, 0)],
            Medium::DvdRam => &[(0x00, capacity, 2048), (0x01, capacity, 2048)],
            Medium::DvdRw => &[
                (0x00, capacity, 16),
                (0x15, capacity, 16),
                (0x10, capacity, 16),
            ],
            Medium::DvdRwOverwrite if disc.format == Format::Intermediate => &[
                (0x00, capacity, 16),
                (0x10, capacity, 16),
                (0x15, capacity, 16),
            ],
            Medium::DvdRwOverwrite => &[
                (0x00, capacity, 16),
                (0x10, capacity, 16),
                (0x13, grows, 16),
                (0x15, capacity, 16),
            ],
            Medium::BdRe => &[
                (0x00, capacity, 2048),
                (0x30, capacity, 0),
                (0x31, capacity, 2048),
            ],
            Medium::BdR if disc.is_blank() => &[(0x00, capacity, 2048), (0x32, capacity, 0)],
            _ => &[],
        };
        // Unformatted, formatted, or nobody knows.
        let state = match disc.format {
            Format::None | Format::Partly if disc.medium.is_sequential() && !disc.is_blank() => 2,
            Format::None | Format::Partly => 1,
            Format::Intermediate => 3,
            _ => 2,
        };
        let now = match state {
            2 => u32::try_from(disc.readable_end()).unwrap_or(0),
            _ => capacity,
        };
        let len = u8::try_from(8 + 8 * kinds.len()).unwrap_or(u8::MAX);
        let mut data = vec![0, 0, 0, len];
        data.extend_from_slice(&now.to_be_bytes());
        data.extend_from_slice(&[state, 0, 8, 0]);
        for (kind, blocks, parameter) in kinds {
            data.extend_from_slice(&blocks.to_be_bytes());
            data.push(kind << 2);
            data.extend_from_slice(&parameter.to_be_bytes()[1..]);
        }
        Ok(cut(data, allocated))
    }
}

impl Disc {
    /// As it was before the session that is open, without its blocks.
    fn before_this_session(&self) -> Self {
        let open = |track: &&Track| track.session > self.closed_sessions;
        let start = self.tracks.iter().find(open).map(|track| track.start);
        let tracks = self.tracks.iter().filter(|track| !open(track));
        Self {
            tracks: tracks.cloned().collect(),
            next_start: start.unwrap_or(self.next_start),
            blocks: Blocks::default(),
            spoiled: self.spoiled && start.is_none(),
            ..*self
        }
    }

    /// Disc status and state of the last session (MMC-6 tables 382 and 383).
    fn states(&self) -> (u8, u8) {
        if self.format == Format::Partly {
            return (3, 3);
        }
        if !self.medium.is_sequential() {
            return match self.format {
                Format::None => (0, 0),
                Format::Intermediate => (2, 1),
                _ if self.medium == Medium::DvdRam => (3, 3),
                _ => (2, 3),
            };
        }
        let this = self.closed_sessions + 1;
        let used = self.tracks.iter().any(|track| track.session == this);
        if self.finalised {
            (2, 3)
        } else if self.spoiled || used {
            (1, 1)
        } else {
            (u8::from(self.closed_sessions > 0), 0)
        }
    }

    /// How many sessions there are, and the first and the last track of the last one.
    fn numbers(&self) -> (u16, u16, u16) {
        if !self.medium.is_sequential() {
            return (1, 1, 1);
        }
        let count = u16::try_from(self.tracks.len()).unwrap_or(u16::MAX);
        let sessions = self.closed_sessions + u16::from(!self.finalised);
        let first = self
            .tracks
            .iter()
            .position(|track| track.session == sessions);
        let first = first
            .and_then(|at| u16::try_from(at + 1).ok())
            .unwrap_or(count + 1);
        let last = (count + u16::from(self.invisible().is_some())).max(first);
        (sessions, first, last)
    }

    /// The state of a background format (MMC-6 table 385).
    fn background_bits(&self) -> u8 {
        match (self.medium, self.format) {
            (Medium::DvdPlusRw, Format::Suspended) => 1,
            (Medium::DvdPlusRw, Format::Background) => 2,
            (Medium::DvdPlusRw, Format::Complete) => 3,
            _ => 0,
        }
    }

    fn rows(&self) -> Vec<Row> {
        if !self.medium.is_sequential() {
            let blank = self.is_blank() || self.format == Format::Partly;
            return vec![Row {
                number: 1,
                session: 1,
                start: 0,
                next: (self.format == Format::Intermediate).then_some(self.grown),
                free: if self.format == Format::Intermediate {
                    self.capacity - self.grown
                } else {
                    0
                },
                size: self.capacity,
                last: None,
                reserved: false,
                blank,
                damaged: false,
            }];
        }
        let tracks = self.tracks.iter().enumerate();
        let mut rows = tracks
            .map(|(index, track)| self.row(index, track))
            .collect::<Vec<_>>();
        if let Some(start) = self.invisible() {
            rows.push(Row {
                number: rows.len() + 1,
                session: self.closed_sessions + 1,
                start,
                next: Some(start),
                free: self.capacity - start,
                size: self.capacity - start,
                last: None,
                reserved: false,
                blank: true,
                damaged: false,
            });
        }
        rows
    }

    fn row(&self, index: usize, track: &Track) -> Row {
        let writable = !track.closed && !track.damaged && !self.spoiled;
        Row {
            number: index + 1,
            session: track.session,
            start: track.start,
            next: (writable && track.next < track.end).then_some(track.next),
            free: if track.closed {
                0
            } else {
                track.end - track.next
            },
            size: track.end - track.start,
            last: (track.next > track.start).then(|| track.next - 1),
            reserved: track.reserved && !track.closed,
            blank: track.next == track.start,
            damaged: track.damaged,
        }
    }
}

impl Row {
    /// The track information block (MMC-6 table 494).
    fn bytes(&self, disc: &Disc) -> Vec<u8> {
        let bit = |is: bool, at: u8| u8::from(is) << at;
        let incremental = disc.medium.is_dash() && !disc.minimal;
        let fixed = disc.medium == Medium::DvdRwOverwrite;
        let packet = match disc.medium.family() {
            Family::Cd => 0,
            _ => disc.medium.ecc_blocks(),
        };
        let [number_high, number_low] = u16::try_from(self.number).unwrap_or(0).to_be_bytes();
        let [session_high, session_low] = self.session.to_be_bytes();
        let cd = disc.medium.family() == Family::Cd;
        let mut data = vec![0; 48];
        data[1] = 46;
        data[2] = number_low;
        data[3] = session_low;
        data[5] = bit(self.damaged, 5) | 0x04;
        data[6] = bit(self.reserved, 7)
            | bit(self.blank, 6)
            | bit(incremental || fixed, 5)
            | bit(fixed, 4)
            | if self.blank && cd { 0x0F } else { 0x01 };
        let known = !cd && disc.medium.is_sequential();
        let last = self.last.filter(|_| known);
        data[7] = bit(last.is_some(), 1) | bit(self.next.is_some(), 0);
        let numbers = [
            self.start,
            self.next.unwrap_or(0),
            self.free,
            packet,
            self.size,
            last.unwrap_or(0),
        ];
        for (field, number) in data[8..32].chunks_exact_mut(4).zip(numbers) {
            field.copy_from_slice(&number.to_be_bytes());
        }
        data[32] = number_high;
        data[33] = session_high;
        data
    }
}

/// An address as hours, minutes, seconds and frames, 150 frames on.
pub(super) fn msf(lba: i32) -> [u8; 4] {
    let frames = lba + 150;
    let part = |number: i32| u8::try_from(number).unwrap_or(u8::MAX);
    let minutes = frames / (60 * 75);
    [0, part(minutes), part(frames / 75 % 60), part(frames % 75)]
}
