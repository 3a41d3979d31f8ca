//! What a simulated disc really holds: the oracle.

use super::{
    Drive,
    disc::{Block, Disc, Format},
};

/// What a simulated disc really holds, whatever the drive says.
#[derive(Debug)]
pub struct Truth<'a>(pub(super) &'a Drive);

/// A session, as it lies on the disc. Addresses are in blocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Session {
    /// The first of its blocks.
    pub start: u32,
    /// One past its last block.
    pub end: u32,
    /// Whether it is closed: readable by others.
    pub closed: bool,
    /// How many tracks it has.
    pub tracks: usize,
}

impl Truth<'_> {
    /// The bytes of a recorded block. What is in the drive's buffer is not recorded.
    pub fn block(&self, lba: u32) -> Option<&[u8]> {
        let lba = i32::try_from(lba).ok()?;
        self.disc()?.blocks.get(&lba)?.bytes()
    }

    /// The first block that is not recorded here as it is there.
    pub fn first_difference(&self, other: &Truth<'_>) -> Option<u32> {
        let (mut here, mut there) = (self.recorded().peekable(), other.recorded().peekable());
        loop {
            let (at, same) = match (here.peek(), there.peek()) {
                (None, None) => return None,
                (Some((at, block)), Some((there, other))) if at == there => {
                    (**at, block.holds_as(other))
                }
                (Some((at, _)), Some((there, _))) => (**at.min(there), false),
                (Some((at, _)), None) | (None, Some((at, _))) => (**at, false),
            };
            if !same {
                return u32::try_from(at).ok();
            }
            here.next();
            there.next();
        }
    }

    /// Whether a reader would be given this block.
    pub fn readable(&self, lba: u32) -> bool {
        let readable = |disc: &Disc, lba: i32| {
            let over = !disc.medium.is_sequential();
            disc.readable(lba)
                && (over || disc.blocks.get(&lba).is_some_and(|b| b.bytes().is_some()))
        };
        let lba = i32::try_from(lba).ok();
        self.disc()
            .zip(lba)
            .is_some_and(|(disc, lba)| readable(disc, lba))
    }

    /// How many blocks were recorded and can hold data.
    pub fn recorded_blocks(&self) -> usize {
        self.disc().map_or(0, |disc| disc.blocks.len())
    }

    /// Whether there is a disc, and nothing on it.
    pub fn is_blank(&self) -> bool {
        self.disc().is_some_and(Disc::is_blank)
    }

    /// Whether it takes nothing more, as it should be.
    pub fn finalised(&self) -> bool {
        self.disc().is_some_and(|disc| disc.finalised)
    }

    /// Whether what was announced was begun and not brought to its end.
    pub fn spoiled(&self) -> bool {
        let begun = self.0.cue.as_ref().is_some_and(|cue| cue.begun);
        begun || self.disc().is_some_and(|disc| disc.spoiled)
    }

    /// Whether an erase or a format was cut short.
    pub fn partly_erased(&self) -> bool {
        self.disc()
            .is_some_and(|disc| disc.format == Format::Partly)
    }

    /// Whether blocks can be written anywhere.
    pub fn formatted(&self) -> bool {
        let writable = |disc: &Disc| !matches!(disc.format, Format::None | Format::Partly);
        self.disc().is_some_and(writable)
    }

    /// Whether it is in the state between a quick format and its closing.
    pub fn intermediate(&self) -> bool {
        self.disc()
            .is_some_and(|disc| disc.format == Format::Intermediate)
    }

    /// Whether it is a BD-R that was formatted for pseudo-overwrite: its session stays open.
    pub fn pseudo_overwrite(&self) -> bool {
        self.disc().is_some_and(|disc| disc.overwrites)
    }

    /// Whether a long operation runs.
    pub fn busy(&self) -> bool {
        self.0.busy.is_some()
    }

    /// The track that is open: its start, and its next writable address.
    pub fn open_track(&self) -> Option<(u32, u32)> {
        let open = |disc: &Disc| {
            let track = disc.tracks.iter().find(|track| !track.closed)?;
            Some((
                u32::try_from(track.start).ok()?,
                u32::try_from(track.next).ok()?,
            ))
        };
        self.disc().and_then(open)
    }

    /// Whether a track is damaged: it was cut off, and does not go on by itself.
    pub fn damaged(&self) -> bool {
        let damaged = |disc: &Disc| disc.tracks.iter().any(|track| track.damaged);
        self.disc().is_some_and(damaged)
    }

    /// Its sessions, the open one last, if it has any track.
    pub fn sessions(&self) -> Vec<Session> {
        let Some(disc) = self.disc() else {
            return Vec::new();
        };
        let number = |lba: i32| u32::try_from(lba).unwrap_or(0);
        let sessions = disc.tracks.chunk_by(|a, b| a.session == b.session);
        let sessions = sessions.filter_map(|tracks| {
            let (first, last) = (tracks.first()?, tracks.last()?);
            Some(Session {
                start: number(first.start),
                end: number(if last.closed { last.end } else { last.next }),
                closed: first.session <= disc.closed_sessions,
                tracks: tracks.len(),
            })
        });
        sessions.collect()
    }

    /// Whether the tray is open.
    pub fn tray_open(&self) -> bool {
        self.0.tray_open
    }

    /// Whether the tray is locked.
    pub fn locked(&self) -> bool {
        self.0.locked
    }

    /// Bytes in the drive's buffer.
    pub fn buffered_bytes(&self) -> u32 {
        self.0.buffered_bytes()
    }

    /// The blocks that hold data, by their addresses.
    fn recorded(&self) -> impl Iterator<Item = (&i32, &Block)> {
        let blocks = self.disc().into_iter().flat_map(|disc| disc.blocks.iter());
        blocks.filter(|(_, block)| block.bytes().is_some())
    }

    fn disc(&self) -> Option<&Disc> {
        // A test write records nothing.
        self.0.rehearsed.as_ref().or(self.0.disc.as_ref())
    }
}
