//! What flushes, formats and erasures make of a disc.

use std::sync::Arc;

use super::{
    Drive, Medium, Quirk,
    disc::{Block, Disc, Format, round_up},
    medium::Family,
    work::Formatting,
};

impl Drive {
    /// The buffer is empty after a SYNCHRONIZE CACHE: what was written at once has ended, and what
    /// is recorded in ECC blocks is filled up to the next.
    pub(super) fn flushed(&mut self) {
        let cue = self.cue.take_if(|cue| cue.begun);
        let tail = self.has(Quirk::TailDiffers);
        let Some(disc) = &mut self.disc else {
            return;
        };
        if let Some(cue) = cue {
            cue.end_session(disc);
            self.rehearsal_ends();
            return;
        }
        let ecc = disc.medium.ecc_blocks();
        for index in 0..disc.tracks.len() {
            let medium = disc.medium;
            let track = &mut disc.tracks[index];
            if track.closed || !track.unsynced {
                continue;
            }
            if track.at_once && medium.family() == Family::Cd {
                disc.end_cd_track(index);
            } else if track.at_once {
                let whole = track.next == track.end;
                if whole {
                    disc.close_track(index);
                    disc.close_session(true);
                } else {
                    disc.spoiled = true;
                }
                self.rehearsal_ends();
                return;
            } else {
                let next = round_up(track.next, ecc).min(track.end);
                let padding = track.next..next;
                track.next = next;
                track.unsynced = false;
                if tail {
                    disc.tail = Some(((next - 16).max(track.start), next));
                }
                if !track.reserved {
                    disc.next_start = next;
                }
                for lba in padding {
                    disc.blocks.insert(lba, Block::Zeros);
                }
            }
        }
    }
}

impl Disc {
    /// CLOSE TRACK/SESSION of a disc that is written over.
    pub(super) fn settle_format(&mut self) {
        match self.format {
            Format::Background => self.format = Format::Suspended,
            Format::Intermediate => self.format = Format::Complete,
            _ => {}
        }
    }

    /// A BLANK ran to its end (MMC-6 §6.2).
    pub(super) fn erase(&mut self, minimal: bool) {
        self.wipe();
        if self.medium == Medium::DvdRwOverwrite {
            self.medium = Medium::DvdRw;
        }
        self.format = Format::None;
        self.minimal = minimal && self.medium == Medium::DvdRw;
    }

    /// A BLANK or FORMAT UNIT was cut short.
    pub(super) fn half_erase(&mut self) {
        self.wipe();
        self.format = Format::Partly;
    }

    /// A FORMAT UNIT ran to its end, or to where the background format begins.
    pub(super) fn take_format(&mut self, what: Formatting) {
        match what {
            Formatting::Restart => self.format = Format::Background,
            Formatting::Sequential { overwrites } => self.overwrites = overwrites,
            Formatting::Grow => self.format = Format::Intermediate,
            Formatting::Background => {
                self.wipe();
                self.format = Format::Background;
            }
            Formatting::Whole => {
                self.wipe();
                self.format = Format::Complete;
            }
            Formatting::Quick => {
                self.wipe();
                self.medium = Medium::DvdRwOverwrite;
                self.format = Format::Intermediate;
            }
            Formatting::Overwrite => {
                self.wipe();
                self.medium = Medium::DvdRwOverwrite;
                self.format = Format::Complete;
                self.grown = self.capacity;
            }
        }
    }

    fn wipe(&mut self) {
        self.blocks.clear();
        self.tracks.clear();
        self.closed_sessions = 0;
        self.next_start = 0;
        self.finalised = false;
        self.spoiled = false;
        self.minimal = false;
        self.grown = 0;
        self.tail = None;
    }

    /// The last blocks before the next writable address of an open track are not what was sent.
    pub(super) fn spoil_tail(&mut self) {
        let open = self.tracks.iter().rev().find(|track| !track.closed);
        let tail = self.tail.take();
        let lost = open.map(|track| ((track.next - 16).max(track.start), track.next));
        if let Some((from, to)) = tail.or(lost) {
            self.spoil(from, to);
        }
    }

    /// These blocks hold something else.
    pub(super) fn spoil(&mut self, from: i32, to: i32) {
        for lba in from..to {
            if let Some(block) = self.blocks.get(&lba)
                && let Some(bytes) = block.bytes()
            {
                let other = bytes.iter().map(|byte| !byte).collect::<Arc<[u8]>>();
                self.blocks.insert(lba, Block::Bytes(other, 0));
            }
        }
    }
}
