//! What a reader gets of a disc.

use super::{
    Medium,
    disc::{Disc, Format, Track},
};

impl Disc {
    /// Whether a reader gets this block: recorded, and where a drive looks for it.
    pub(super) fn readable(&self, lba: i32) -> bool {
        if self.format == Format::Partly {
            return false;
        }
        match self.medium {
            Medium::CdR | Medium::CdRw => {
                let closed = |track: &Track| track.session <= self.closed_sessions;
                let inside = |track: &Track| (track.start..track.end).contains(&lba);
                let mut tracks = self.tracks.iter();
                tracks.any(|track| closed(track) && inside(track))
            }
            Medium::DvdRwOverwrite => (0..self.grown).contains(&lba),
            medium if medium.is_sequential() => true,
            _ => self.format != Format::None && (0..self.capacity).contains(&lba),
        }
    }

    /// One past the last block that a reader may ask for; 0 if there is none.
    pub(super) fn readable_end(&self) -> i32 {
        if !self.medium.is_sequential() {
            return match self.format {
                Format::None | Format::Partly => 0,
                _ if self.medium == Medium::DvdRwOverwrite => self.grown,
                _ => self.capacity,
            };
        }
        let cd = matches!(self.medium, Medium::CdR | Medium::CdRw);
        let tracks = self.tracks.iter();
        let seen = tracks.filter(|track| !cd || track.session <= self.closed_sessions);
        let end = |track: &Track| if track.closed { track.end } else { track.next };
        seen.map(end).max().unwrap_or(0).max(0)
    }
}
