//! READ TOC/PMA/ATIP (MMC-6 §6.25).

use super::{
    Drive,
    disc::Disc,
    execute::{Outcome, cut},
    info::msf,
    medium::Family,
    refusal::{self as why, Refusal},
};

/// A track as a reader knows it.
#[derive(Clone, Copy)]
struct Listed {
    number: u8,
    session: u8,
    start: i32,
    end: i32,
}

impl Drive {
    pub(super) fn toc(&mut self, cdb: &[u8; 16]) -> Outcome {
        let allocated = usize::from(u16::from_be_bytes([cdb[7], cdb[8]]));
        let in_time = cdb[1] & 0x02 != 0;
        // Of old, the format stood in the last byte.
        let format = match cdb[2] & 0x0F {
            0 => cdb[9] >> 6,
            format => format,
        };
        let disc = self.disc()?;
        let tracks = disc.listed();
        let bad = Refusal::new(why::BAD_CDB);
        let cd = disc.medium.family() == Family::Cd;
        let data = match format {
            0 if !tracks.is_empty() => table(&tracks, cdb[6], in_time).ok_or(bad)?,
            1 if !tracks.is_empty() => sessions(&tracks, in_time).ok_or(bad)?,
            2 if !tracks.is_empty() => full(&tracks),
            4 if cd => atip(disc),
            _ => return Err(bad),
        };
        Ok(cut(data, allocated))
    }
}

impl Disc {
    /// The tracks of closed sessions; what is written over is one track.
    fn listed(&self) -> Vec<Listed> {
        if !self.medium.is_sequential() {
            let end = self.readable_end();
            let one = Listed {
                number: 1,
                session: 1,
                start: 0,
                end,
            };
            return if end > 0 { vec![one] } else { Vec::new() };
        }
        let tracks = self.tracks.iter().zip(1_u16..);
        let closed = tracks.filter(|(track, _)| track.session <= self.closed_sessions);
        let listed = closed.map(|(track, number)| Listed {
            number: u8::try_from(number).unwrap_or(u8::MAX),
            session: u8::try_from(track.session).unwrap_or(u8::MAX),
            start: track.start,
            end: track.end,
        });
        listed.collect()
    }
}

fn address(lba: i32, in_time: bool) -> [u8; 4] {
    if in_time { msf(lba) } else { lba.to_be_bytes() }
}

fn headed(first: u8, last: u8, rows: &[u8]) -> Vec<u8> {
    let len = u16::try_from(rows.len() + 2).unwrap_or(u16::MAX);
    let mut data = len.to_be_bytes().to_vec();
    data.extend_from_slice(&[first, last]);
    data.extend_from_slice(rows);
    data
}

/// Format 0: the tracks from this one on, and the lead-out.
fn table(tracks: &[Listed], from: u8, in_time: bool) -> Option<Vec<u8>> {
    let (first, last) = (tracks.first()?, tracks.last()?);
    if from > last.number && from != 0xAA {
        return None;
    }
    let mut rows = Vec::new();
    for track in tracks.iter().filter(|track| track.number >= from) {
        rows.extend_from_slice(&[0, 0x14, track.number, 0]);
        rows.extend_from_slice(&address(track.start, in_time));
    }
    rows.extend_from_slice(&[0, 0x14, 0xAA, 0]);
    rows.extend_from_slice(&address(last.end, in_time));
    Some(headed(first.number, last.number, &rows))
}

/// Format 1: where the last session begins.
fn sessions(tracks: &[Listed], in_time: bool) -> Option<Vec<u8>> {
    let (first, last) = (tracks.first()?, tracks.last()?);
    let begins = tracks.iter().find(|track| track.session == last.session)?;
    let mut row = vec![0, 0x14, begins.number, 0];
    row.extend_from_slice(&address(begins.start, in_time));
    Some(headed(first.session, last.session, &row))
}

/// Format 2: every session's points.
fn full(tracks: &[Listed]) -> Vec<u8> {
    let mut rows = Vec::new();
    let mut point = |session: u8, point: u8, [_, minute, second, frame]: [u8; 4]| {
        rows.extend_from_slice(&[session, 0x14, 0, point, 0, 0, 0, 0, minute, second, frame]);
    };
    for of in tracks.chunk_by(|a, b| a.session == b.session) {
        let (Some(first), Some(last)) = (of.first(), of.last()) else {
            continue;
        };
        point(first.session, 0xA0, [0, first.number, 0, 0]);
        point(first.session, 0xA1, [0, last.number, 0, 0]);
        point(first.session, 0xA2, msf(last.end));
        for track in of {
            point(track.session, track.number, msf(track.start));
        }
    }
    let sessions = tracks.last().map_or(1, |track| track.session);
    headed(1, sessions, &rows)
}

/// Format 4: what is in the pre-groove of a CD.
fn atip(disc: &Disc) -> Vec<u8> {
    let erasable = u8::from(disc.medium.is_erasable()) << 6;
    let [_, minute, second, frame] = msf(disc.capacity);
    let mut rows = vec![0; 24];
    rows[0] = 0xD0;
    rows[2] = 0x80 | erasable;
    rows[4..7].copy_from_slice(&[0x61, 0x22, 0x17]);
    rows[8..11].copy_from_slice(&[minute, second, frame]);
    headed(0, 0, &rows)
}
