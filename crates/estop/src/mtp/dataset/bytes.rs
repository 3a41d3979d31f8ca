//! Little-endian numbers, strings and arrays (ISO 15740 clause 5.3).

/// UTF-16 units of a string, without its NUL: the count before it has one byte.
pub const STRING_UNITS_MAX: usize = 254;

/// Bytes that are not what they should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Malformed(pub &'static str);

/// A string that does not fit its one-byte count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("longer than {STRING_UNITS_MAX} UTF-16 units")]
pub struct TooLong;

/// Reads a dataset from its front.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a>(&'a [u8]);

/// Writes a dataset.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Writer(Vec<u8>);

impl<'a> Reader<'a> {
    /// Reads these bytes.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// What was not read yet.
    pub fn rest(&self) -> &'a [u8] {
        self.0
    }

    /// So many bytes.
    pub fn bytes(&mut self, count: usize) -> Result<&'a [u8], Malformed> {
        let (front, rest) = self
            .0
            .split_at_checked(count)
            .ok_or(Malformed("it ends too early"))?;
        self.0 = rest;
        Ok(front)
    }

    /// So many bytes, as an array.
    pub fn fixed<const N: usize>(&mut self) -> Result<[u8; N], Malformed> {
        let (front, rest) = self
            .0
            .split_first_chunk()
            .ok_or(Malformed("it ends too early"))?;
        self.0 = rest;
        Ok(*front)
    }

    /// UINT8.
    pub fn u8(&mut self) -> Result<u8, Malformed> {
        self.fixed().map(u8::from_le_bytes)
    }

    /// UINT16.
    pub fn u16(&mut self) -> Result<u16, Malformed> {
        self.fixed().map(u16::from_le_bytes)
    }

    /// UINT32.
    pub fn u32(&mut self) -> Result<u32, Malformed> {
        self.fixed().map(u32::from_le_bytes)
    }

    /// UINT64.
    pub fn u64(&mut self) -> Result<u64, Malformed> {
        self.fixed().map(u64::from_le_bytes)
    }

    /// UINT128.
    pub fn u128(&mut self) -> Result<u128, Malformed> {
        self.fixed().map(u128::from_le_bytes)
    }

    /// STR: a count of UTF-16 units with the NUL at their end; zero for the empty string. What is
    /// not UTF-16 is replaced.
    pub fn string(&mut self) -> Result<String, Malformed> {
        let units = usize::from(self.u8()?);
        let bytes = self.bytes(units * 2)?;
        let units = bytes
            .chunks_exact(2)
            .map(|unit| u16::from_le_bytes([unit[0], unit[1]]));
        let units = units.take_while(|unit| *unit != 0).collect::<Vec<_>>();
        Ok(String::from_utf16_lossy(&units))
    }

    /// An array of UINT16.
    pub fn u16s(&mut self) -> Result<Vec<u16>, Malformed> {
        let bytes = self.array(2)?.chunks_exact(2);
        Ok(bytes
            .map(|one| u16::from_le_bytes([one[0], one[1]]))
            .collect())
    }

    /// An array of UINT32.
    pub fn u32s(&mut self) -> Result<Vec<u32>, Malformed> {
        let bytes = self.array(4)?.chunks_exact(4);
        let number = |one: &[u8]| u32::from_le_bytes([one[0], one[1], one[2], one[3]]);
        Ok(bytes.map(number).collect())
    }

    /// The bytes of an array of numbers of so many bytes each.
    pub fn array(&mut self, each_bytes: usize) -> Result<&'a [u8], Malformed> {
        let count = usize::try_from(self.u32()?).map_err(|_| Malformed("too long an array"))?;
        let bytes = count
            .checked_mul(each_bytes)
            .ok_or(Malformed("too long an array"))?;
        self.bytes(bytes)
    }
}

impl Writer {
    /// What was written.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }

    /// Bytes as they are.
    pub fn bytes(&mut self, bytes: &[u8]) -> &mut Self {
        self.0.extend_from_slice(bytes);
        self
    }

    /// UINT8.
    pub fn u8(&mut self, number: u8) -> &mut Self {
        self.bytes(&number.to_le_bytes())
    }

    /// UINT16.
    pub fn u16(&mut self, number: u16) -> &mut Self {
        self.bytes(&number.to_le_bytes())
    }

    /// UINT32.
    pub fn u32(&mut self, number: u32) -> &mut Self {
        self.bytes(&number.to_le_bytes())
    }

    /// UINT64.
    pub fn u64(&mut self, number: u64) -> &mut Self {
        self.bytes(&number.to_le_bytes())
    }

    /// UINT128.
    pub fn u128(&mut self, number: u128) -> &mut Self {
        self.bytes(&number.to_le_bytes())
    }

    /// The count before a list, in four bytes.
    pub fn count(&mut self, count: usize) -> &mut Self {
        self.u32(u32::try_from(count).unwrap_or(u32::MAX))
    }

    /// STR.
    pub fn string(&mut self, text: &str) -> Result<&mut Self, TooLong> {
        let units = text.encode_utf16().count();
        if units > STRING_UNITS_MAX {
            return Err(TooLong);
        }
        if units == 0 {
            return Ok(self.u8(0));
        }
        self.u8(u8::try_from(units + 1).map_err(|_| TooLong)?);
        for unit in text.encode_utf16() {
            self.u16(unit);
        }
        Ok(self.u16(0))
    }

    /// An array of UINT16.
    pub fn u16s(&mut self, numbers: impl ExactSizeIterator<Item = u16>) -> &mut Self {
        self.u32(u32::try_from(numbers.len()).unwrap_or(u32::MAX));
        numbers.for_each(|number| {
            self.u16(number);
        });
        self
    }

    /// An array of UINT32.
    pub fn u32s(&mut self, numbers: &[u32]) -> &mut Self {
        self.u32(u32::try_from(numbers.len()).unwrap_or(u32::MAX));
        numbers.iter().for_each(|number| {
            self.u32(*number);
        });
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_array_that_claims_more_than_there_is_allocates_nothing() {
        let huge = u32::MAX.to_le_bytes();
        assert!(Reader::new(&huge).u32s().is_err());
        assert!(Reader::new(&huge).u16s().is_err());
    }

    #[test]
    fn the_longest_string_fits_and_one_more_unit_does_not() {
        let longest = "x".repeat(STRING_UNITS_MAX);
        let mut writer = Writer::default();
        assert!(writer.string(&longest).is_ok());
        assert_eq!(Reader::new(&writer.into_bytes()).string(), Ok(longest));
        assert_eq!(
            Writer::default().string(&"x".repeat(STRING_UNITS_MAX + 1)),
            Err(TooLong)
        );
    }
}
