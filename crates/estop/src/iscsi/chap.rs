//! CHAP with MD5, the one algorithm that every end knows (RFC 1994, RFC 7143 §12.1.3).

use std::fmt;

use md5::{Digest as _, Md5};

/// A name and its secret.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    /// The name.
    pub user: String,
    /// The secret. It is never shown.
    pub secret: String,
}

/// What a target asks of an initiator: made by chance, and used once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Challenge {
    /// The identifier.
    pub id: u8,
    /// The challenge.
    pub bytes: [u8; 16],
}

/// The longest challenge, in bytes (RFC 7143 §12.1.3).
const MAX_CHALLENGE_BYTES: usize = 1024;

impl Credentials {
    /// The answer to a challenge (RFC 1994 §4.1).
    pub(super) fn answer(&self, id: u8, challenge: &[u8]) -> [u8; 16] {
        let mut hash = Md5::new();
        hash.update([id]);
        hash.update(self.secret.as_bytes());
        hash.update(challenge);
        hash.finalize().into()
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Credentials");
        shown.field("user", &self.user).finish_non_exhaustive()
    }
}

/// Bytes as a large binary value in hexadecimal (RFC 7143 §6.1).
pub(super) fn hex(bytes: &[u8]) -> String {
    let digits = bytes.iter().map(|byte| format!("{byte:02x}"));
    format!("0x{}", digits.collect::<String>())
}

/// A large binary value: hexadecimal or base64.
pub(super) fn binary(value: &str) -> Option<Vec<u8>> {
    let bytes = match value.get(..2)? {
        "0x" | "0X" => from_hex(value.get(2..)?.as_bytes()),
        "0b" | "0B" => from_base64(value.get(2..)?.as_bytes()),
        _ => None,
    }?;
    (bytes.len() <= MAX_CHALLENGE_BYTES).then_some(bytes)
}

/// A small number, decimal or hexadecimal.
pub(super) fn number(value: &str) -> Option<u32> {
    match value
        .strip_prefix("0x")
        .or_else(|| value.strip_prefix("0X"))
    {
        Some(digits) => u32::from_str_radix(digits, 16).ok(),
        None => value.parse().ok(),
    }
}

fn from_hex(digits: &[u8]) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    // An odd count has a leading zero left out.
    let (first, rest) = digits.split_at(digits.len() % 2);
    let odd = first.iter().map(|byte| digit(*byte));
    let pairs = rest.chunks_exact(2);
    let pairs = pairs.map(|pair| Some(digit(pair[0])? << 4 | digit(pair[1])?));
    odd.chain(pairs)
        .map(|value| u8::try_from(value?).ok())
        .collect()
}

fn from_base64(digits: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let (mut bits, mut count) = (0_u32, 0);
    let end = digits.iter().position(|byte| *byte == b'=');
    for byte in &digits[..end.unwrap_or(digits.len())] {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xFF).ok()?);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn binary_values_are_read_in_both_ways() {
        assert_eq!(binary("0x0a1B"), Some(vec![0x0A, 0x1B]));
        assert_eq!(binary("0xa1b"), Some(vec![0x0A, 0x1B]));
        assert_eq!(binary("0bZXN0b3A="), Some(b"estop".to_vec()));
        assert_eq!(binary(&hex(&[1, 2, 255])), Some(vec![1, 2, 255]));
        for wrong in ["", "0", "0x0g", "0b!", "12", "é"] {
            assert_eq!(binary(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_answer_is_the_hash_of_identifier_secret_and_challenge() {
        let credentials = Credentials {
            user: "me".to_owned(),
            secret: "c".to_owned(),
        };
        // MD5 of "abc" would be identifier 0x61 with secret "b"; RFC 1321 §A.5.
        let abc = Credentials {
            secret: "b".to_owned(),
            ..credentials
        };
        let answer = abc.answer(b'a', b"c");
        assert_eq!(hex(&answer), "0x900150983cd24fb0d6963f7d28e17f72");
        assert!(!format!("{abc:?}").contains("\"b\""));
    }
}
