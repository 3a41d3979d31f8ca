//! The port: what the library takes blocks from.

use std::sync::Arc;

use estop::{
    Gate, Micros,
    mmc::{Fill, Left, Source, Taken},
};

use super::{
    BLOCK_BYTES,
    feed::{CHUNK_BYTES, Counts, Feed, Until},
    layout::Layout,
    read::{Origin, Reading},
};
use crate::clock::Clock;

/// How much is read ahead. A take brings no more than fits into it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ring {
    size_bytes: u64,
}

/// What is burned, read ahead by a thread of its own.
///
/// The thread begins with the first [`prefill`](Source::prefill) or take. It is never waited for: a
/// source that is dropped leaves it to end when its read returns.
pub struct StreamSource {
    layout: Arc<Layout>,
    fingerprint: String,
    clock: Clock,
    ring: Ring,
    /// What is read at once.
    piece_bytes: usize,
    next: u32,
    feed: Option<Arc<Feed>>,
    /// A stream before it is read; it can be read once.
    origin: Option<Origin>,
}

impl std::fmt::Debug for StreamSource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StreamSource")
            .field("fingerprint", &self.fingerprint)
            .field("next", &self.next)
            .finish_non_exhaustive()
    }
}

impl Ring {
    /// At least this, so that any usual take fits into it.
    const LEAST_BYTES: u64 = 4 * 1024 * 1024;

    /// A ring of this size, and of no less than 4 MiB.
    pub fn new(size_bytes: u64) -> Self {
        Self {
            size_bytes: size_bytes.max(Self::LEAST_BYTES),
        }
    }
}

impl Default for Ring {
    /// 64 MiB: some 0.9 s at the fastest speed of a BD, seven minutes at that of a CD.
    fn default() -> Self {
        Self::new(64 * 1024 * 1024)
    }
}

impl StreamSource {
    pub(super) fn new(
        layout: Arc<Layout>,
        origin: Origin,
        fingerprint: String,
        clock: Clock,
        ring: Ring,
    ) -> Self {
        Self {
            layout,
            fingerprint,
            clock,
            ring,
            piece_bytes: CHUNK_BYTES,
            next: 0,
            feed: None,
            origin: Some(origin),
        }
    }

    /// What went through the ring since the last start.
    pub fn counts(&self) -> Counts {
        self.feed
            .as_ref()
            .map_or_else(Counts::default, |feed| feed.counts())
    }

    fn is_stopped(&self) -> bool {
        self.feed.as_ref().is_some_and(|feed| feed.is_stopped())
    }

    fn wait(&mut self, until: Until<'_>, deadline: Micros, gate: Option<&Gate<Left>>) -> Taken {
        let feed = match &self.feed {
            Some(feed) => Arc::clone(feed),
            None => match self.start() {
                Ok(feed) => feed,
                Err(why) => return Taken::Failed(why),
            },
        };
        let clock = self.clock;
        feed.wait(until, || clock.until(deadline), gate)
    }

    fn start(&mut self) -> Result<Arc<Feed>, String> {
        let origin = match self.origin.take() {
            Some(Origin::Files) => {
                self.origin = Some(Origin::Files);
                Origin::Files
            }
            Some(stream) => stream,
            None => return Err(ONCE.to_owned()),
        };
        let reading = Reading::new(Arc::clone(&self.layout), origin, self.next);
        let feed = Feed::start(self.ring.size_bytes, self.piece_bytes, reading)
            .map_err(|error| format!("no thread to read with: {error}"))?;
        self.feed = Some(Arc::clone(&feed));
        Ok(feed)
    }
}

const ONCE: &str = "a stream can be read only once, and forwards";

impl Source for StreamSource {
    fn blocks(&self) -> u32 {
        self.layout.blocks
    }

    fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    fn start_at(&mut self, block: u32) -> Result<(), String> {
        if block > self.layout.blocks {
            return Err(format!("the image has {} blocks", self.layout.blocks));
        }
        if self.feed.is_some() && block == self.next && !self.is_stopped() {
            return Ok(());
        }
        if self.feed.is_some() && self.origin.is_none() {
            return Err(ONCE.to_owned());
        }
        if let Some(feed) = self.feed.take() {
            feed.stop();
        }
        self.next = block;
        Ok(())
    }

    /// Of no effect on what is being read already.
    fn cut(&mut self, piece_bytes: usize) {
        self.piece_bytes = piece_bytes.max(CHUNK_BYTES);
    }

    fn prefill(&mut self, deadline: Micros, gate: Option<&Gate<Left>>) -> Taken {
        self.wait(Until::Full, deadline, gate)
    }

    fn take(&mut self, buffer: &mut [u8], deadline: Micros, gate: Option<&Gate<Left>>) -> Taken {
        let taken = self.wait(Until::Taken(buffer), deadline, gate);
        if let Taken::Run(blocks) = taken {
            self.next = self.next.saturating_add(blocks);
        }
        taken
    }

    fn exchange(&mut self, buffer: &mut Vec<u8>) -> bool {
        let exchanged = self.feed.as_ref().is_some_and(|feed| feed.exchange(buffer));
        if exchanged {
            let blocks = u32::try_from(buffer.len() / BLOCK_BYTES).unwrap_or(u32::MAX);
            self.next = self.next.saturating_add(blocks);
        }
        exchanged
    }

    fn fill(&self) -> Fill {
        let empty = Fill {
            used_bytes: 0,
            size_bytes: self.ring.size_bytes,
        };
        self.feed.as_ref().map_or(empty, |feed| feed.fill())
    }

    fn at(&self, block: u32) -> Option<&str> {
        let index = self.layout.file_at(block)?;
        self.layout
            .extents
            .get(index)
            .map(|extent| extent.name.as_str())
    }
}

impl Drop for StreamSource {
    fn drop(&mut self) {
        if let Some(feed) = &self.feed {
            feed.stop();
        }
    }
}

const _: () = assert!(Ring::LEAST_BYTES >= 2 * CHUNK_BYTES as u64);
