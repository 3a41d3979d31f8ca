//! Reading numbers, texts and checksums out of untrusted bytes, without a panic.

/// The bytes of a superblock, and where it is.
pub(super) struct Block {
    /// At most 4 KiB, less where the volume ends.
    pub(super) bytes: Vec<u8>,
    /// Offset in the volume.
    pub(super) at_bytes: u64,
    /// Size of the volume.
    pub(super) volume_bytes: u64,
}

impl Block {
    /// `len` bytes at `at`; empty where there are not so many.
    pub(super) fn slice(&self, at: usize, len: usize) -> &[u8] {
        slice(&self.bytes, at, len)
    }

    /// Whether these bytes are at `at`.
    pub(super) fn is(&self, at: usize, bytes: &[u8]) -> bool {
        self.slice(at, bytes.len()) == bytes
    }

    pub(super) fn u8(&self, at: usize) -> u8 {
        self.slice(at, 1).first().copied().unwrap_or(0)
    }

    pub(super) fn le16(&self, at: usize) -> u16 {
        le16(&self.bytes, at)
    }

    pub(super) fn le32(&self, at: usize) -> u32 {
        le32(&self.bytes, at)
    }

    pub(super) fn le64(&self, at: usize) -> u64 {
        le64(&self.bytes, at)
    }

    pub(super) fn be16(&self, at: usize) -> u16 {
        self.le16(at).swap_bytes()
    }

    pub(super) fn be32(&self, at: usize) -> u32 {
        self.le32(at).swap_bytes()
    }

    pub(super) fn be64(&self, at: usize) -> u64 {
        self.le64(at).swap_bytes()
    }

    /// The text in the field of `len` bytes at `at`.
    pub(super) fn text(&self, at: usize, len: usize) -> Option<String> {
        text(self.slice(at, len))
    }

    /// The UUID at `at`.
    pub(super) fn uuid(&self, at: usize) -> Option<String> {
        uuid(self.slice(at, 16))
    }
}

/// A length or offset that is small by construction, as an index.
pub(super) fn index(bytes: u64) -> usize {
    usize::try_from(bytes).unwrap_or(usize::MAX)
}

/// `len` bytes at `at`; empty where there are not so many.
pub(super) fn slice(bytes: &[u8], at: usize, len: usize) -> &[u8] {
    at.checked_add(len)
        .and_then(|end| bytes.get(at..end))
        .unwrap_or_default()
}

fn array<const N: usize>(bytes: &[u8], at: usize) -> [u8; N] {
    slice(bytes, at, N).try_into().unwrap_or([0; N])
}

/// The number at `at`; 0 where the bytes end before.
pub(super) fn le16(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes(array(bytes, at))
}

/// As [`le16`].
pub(super) fn le32(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes(array(bytes, at))
}

/// As [`le16`].
pub(super) fn le64(bytes: &[u8], at: usize) -> u64 {
    u64::from_le_bytes(array(bytes, at))
}

/// A text that ends at a NUL or at the end of its field; spaces at its end are filling.
pub(super) fn text(field: &[u8]) -> Option<String> {
    let len = field
        .iter()
        .position(|byte| *byte == 0)
        .unwrap_or(field.len());
    shown(String::from_utf8_lossy(&field[..len]).chars())
}

/// A text of 16-bit units in the order of `unit`.
pub(super) fn text_utf16(field: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let units = field.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    let units = units.take_while(|unit| *unit != 0);
    shown(char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)))
}

/// Labels come from untrusted disks and go to terminals: no control characters.
fn shown(chars: impl Iterator<Item = char>) -> Option<String> {
    let replace = |c: char| {
        if c.is_control() {
            char::REPLACEMENT_CHARACTER
        } else {
            c
        }
    };
    let text: String = chars.map(replace).collect();
    let text = text.trim_end();
    (!text.is_empty()).then(|| text.to_owned())
}

/// 16 bytes in the order of RFC 9562; none if they are missing or all zero.
pub(super) fn uuid(bytes: &[u8]) -> Option<String> {
    if bytes.len() != 16 || bytes.iter().all(|byte| *byte == 0) {
        return None;
    }
    let groups = [0..4, 4..6, 6..8, 8..10, 10..16];
    Some(groups.map(|range| hex(&bytes[range])).join("-"))
}

/// As [`uuid`], with the first three groups little-endian, as Microsoft and UEFI store a GUID.
pub(super) fn guid(bytes: &[u8]) -> Option<String> {
    let mut bytes: [u8; 16] = bytes.try_into().ok()?;
    bytes[0..4].reverse();
    bytes[4..6].reverse();
    bytes[6..8].reverse();
    uuid(&bytes)
}

/// Two lower-case digits for each byte.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// CRC-32C (Castagnoli), RFC 3720 §12.1, going on from `state`, without the final complement.
pub(super) fn crc32c(state: u32, bytes: &[u8]) -> u32 {
    bytes.iter().fold(state, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ if crc & 1 == 1 { 0x82F6_3B78 } else { 0 }
        })
    })
}

/// CRC-32 (IEEE 802.3) going on from `state`, without the final complement.
pub(super) fn crc32(state: u32, bytes: &[u8]) -> u32 {
    let mut hasher = crc32fast::Hasher::new_with_initial(!state);
    hasher.update(bytes);
    !hasher.finalize()
}

/// `bytes` with the `len` bytes at `at` zeroed, as a checksum stored among them is computed.
pub(super) fn without(bytes: &[u8], at: usize, len: usize) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    if let Some(field) = bytes.get_mut(at..at + len) {
        field.fill(0);
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checksums_have_their_published_check_values() {
        assert_eq!(!crc32c(!0, b"123456789"), 0xE306_9283);
        assert_eq!(!crc32(!0, b"123456789"), 0xCBF4_3926);
    }

    #[test]
    fn numbers_past_the_end_are_zero() {
        assert_eq!(
            (le16(&[1], 0), le32(&[1; 4], 1), le64(&[1; 8], usize::MAX)),
            (0, 0, 0)
        );
    }

    #[test]
    fn texts_end_at_nul_lose_filling_and_carry_no_terminal_escapes() {
        assert_eq!(text(b"data  \0rest"), Some("data".to_owned()));
        assert_eq!(text(b"\x1b[2J"), Some("\u{FFFD}[2J".to_owned()));
        assert_eq!(text(b"    "), None);
        assert_eq!(
            text_utf16(b"a\0b\0\0\0c\0", u16::from_le_bytes),
            Some("ab".to_owned())
        );
    }

    #[test]
    fn guids_swap_their_first_three_groups() {
        let bytes: Vec<u8> = (0..16).collect();
        assert_eq!(
            uuid(&bytes).as_deref(),
            Some("00010203-0405-0607-0809-0a0b0c0d0e0f")
        );
        assert_eq!(
            guid(&bytes).as_deref(),
            Some("03020100-0504-0706-0809-0a0b0c0d0e0f")
        );
        assert_eq!(uuid(&[0; 16]), None);
    }
}
