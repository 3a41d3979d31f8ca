//! Reading an input from its front; what is missing at its end is zero.

/// The rest of an input.
#[derive(Debug, Clone, Copy)]
pub struct Input<'a>(pub &'a [u8]);

impl<'a> Input<'a> {
    /// Whether nothing is left.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// At most this many bytes.
    pub fn bytes(&mut self, most: usize) -> &'a [u8] {
        let (front, rest) = self.0.split_at(most.min(self.0.len()));
        self.0 = rest;
        front
    }

    /// The next byte.
    pub fn byte(&mut self) -> u8 {
        self.bytes(1).first().copied().unwrap_or_default()
    }

    /// A little-endian number of so many bytes, at most 8.
    pub fn number(&mut self, bytes: usize) -> u64 {
        let mut all = [0; 8];
        let front = self.bytes(bytes.min(8));
        all[..front.len()].copy_from_slice(front);
        u64::from_le_bytes(all)
    }

    /// A piece of a disk of this size: flags (1: from the end, 2: in units of 512 bytes), where, how
    /// long, the bytes.
    pub fn piece(&mut self, size_bytes: u64) -> (u64, &'a [u8]) {
        let flags = self.byte();
        let unit = if flags & 2 == 0 { 1 } else { 512 };
        let at = self.number(4) * unit;
        let len = usize::from(self.byte());
        let bytes = self.bytes(len);
        let at = if flags & 1 == 0 {
            at
        } else {
            size_bytes.saturating_sub(at)
        };
        (at, bytes)
    }
}
