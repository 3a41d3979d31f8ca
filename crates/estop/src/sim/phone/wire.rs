//! Numbers and strings of datasets, little-endian (PIMA 15740 §5.3; Still Image class §7).

/// A dataset that is being written.
#[derive(Debug, Default)]
pub(super) struct Put(pub(super) Vec<u8>);

impl Put {
    pub(super) fn u8(&mut self, value: u8) -> &mut Self {
        self.0.push(value);
        self
    }

    pub(super) fn u16(&mut self, value: u16) -> &mut Self {
        self.0.extend_from_slice(&value.to_le_bytes());
        self
    }

    pub(super) fn u32(&mut self, value: u32) -> &mut Self {
        self.0.extend_from_slice(&value.to_le_bytes());
        self
    }

    pub(super) fn u64(&mut self, value: u64) -> &mut Self {
        self.0.extend_from_slice(&value.to_le_bytes());
        self
    }

    pub(super) fn u128(&mut self, value: u128) -> &mut Self {
        self.0.extend_from_slice(&value.to_le_bytes());
        self
    }

    /// Characters of 16 bits with a final NUL, counted in one byte; an empty string is one zero byte.
    /// What is longer than 254 characters is cut.
    pub(super) fn text(&mut self, text: &str) -> &mut Self {
        if text.is_empty() {
            return self.u8(0);
        }
        let units: Vec<u16> = text.encode_utf16().take(254).collect();
        self.u8(u8::try_from(units.len() + 1).unwrap_or(u8::MAX));
        for unit in units {
            self.u16(unit);
        }
        self.u16(0)
    }

    pub(super) fn list16(&mut self, values: &[u16]) -> &mut Self {
        self.u32(count(values.len()));
        for value in values {
            self.u16(*value);
        }
        self
    }

    pub(super) fn list32(&mut self, values: &[u32]) -> &mut Self {
        self.u32(count(values.len()));
        for value in values {
            self.u32(*value);
        }
        self
    }
}

/// A dataset that is being read; every reader gives `None` beyond its end.
#[derive(Debug)]
pub(super) struct Take<'a>(pub(super) &'a [u8]);

impl Take<'_> {
    pub(super) fn u8(&mut self) -> Option<u8> {
        self.array::<1>().map(|[byte]| byte)
    }

    pub(super) fn u16(&mut self) -> Option<u16> {
        self.array().map(u16::from_le_bytes)
    }

    pub(super) fn u32(&mut self) -> Option<u32> {
        self.array().map(u32::from_le_bytes)
    }

    pub(super) fn u64(&mut self) -> Option<u64> {
        self.array().map(u64::from_le_bytes)
    }

    /// A string without its final NUL; `None` also if it is no UTF-16.
    pub(super) fn text(&mut self) -> Option<String> {
        let mut units = Vec::new();
        for _ in 0..self.u8()? {
            units.push(self.u16()?);
        }
        if units.last() == Some(&0) {
            units.pop();
        }
        String::from_utf16(&units).ok()
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (array, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*array)
    }
}

fn count(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}
