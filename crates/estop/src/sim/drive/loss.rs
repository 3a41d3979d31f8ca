//! What a disc is left with when what was sent does not reach it.

use super::{
    Medium,
    disc::{Disc, Format},
};

impl Disc {
    /// These were in the buffer when the power went. A sequential disc ends before the first.
    pub(super) fn lose(&mut self, lost: &[i32]) {
        let ecc = self.medium.ecc_blocks();
        if !self.medium.is_sequential() {
            let unrecorded = |lba: &&i32| !self.blocks.contains_key(lba);
            if self.format == Format::Intermediate
                && let Some(first) = lost.iter().filter(unrecorded).min()
            {
                self.grown = self.grown.min(*first / ecc * ecc);
            }
            return;
        }
        for index in (0..self.tracks.len()).rev() {
            let track = &mut self.tracks[index];
            if track.closed {
                continue;
            }
            let inside = |lba: &&i32| (track.start..track.next).contains(*lba);
            if let Some(first) = lost.iter().filter(inside).min() {
                let kept = first - (first - track.start) % ecc;
                for lba in kept..track.next {
                    self.blocks.remove(lba);
                }
                track.next = kept;
            } else if track.unsynced {
                let kept = track.next - (track.next - track.start) % ecc;
                for lba in kept..track.next {
                    self.blocks.remove(lba);
                }
                track.next = kept;
            }
            self.cut(index);
        }
    }

    /// What a loss of power makes of an open track, from which the tail is gone already.
    fn cut(&mut self, index: usize) {
        let medium = self.medium;
        let track = &mut self.tracks[index];
        let was_written = track.unsynced;
        track.unsynced = false;
        if !track.reserved {
            self.next_start = track.next;
        }
        if track.at_once && was_written {
            match medium {
                Medium::CdR | Medium::CdRw => track.damaged = true,
                _ => self.spoiled = true,
            }
        } else if track.next == track.start && !track.reserved {
            self.tracks.remove(index);
        } else if medium.is_dash() && was_written {
            track.damaged = true;
        }
    }
}
