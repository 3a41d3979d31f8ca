//! Login: who is there, and what both agree on (RFC 7143 §6.3).

mod connect;
mod target;

pub use connect::{Connect, LoginError, Progress, Purpose, Welcome};
pub use target::{LoginAnswer, Reached, Seat, TargetLogin};

use super::{Text, Violation};

/// The most steps of a login: security, CHAP and operational take five; what takes more is stuck.
const MAX_STEPS: u32 = 16;

/// The longest text that one end says in a row of PDUs, in bytes.
const MAX_TEXT_BYTES: usize = 64 << 10;

/// Text that comes in parts.
#[derive(Debug, Default)]
struct Parts(Vec<u8>);

impl Parts {
    /// Adds a part, and gives the whole when it was the last.
    fn add(&mut self, part: &[u8], more: bool) -> Result<Option<Text>, Violation> {
        if self.0.len() + part.len() > MAX_TEXT_BYTES {
            return Err(Violation("its login has more text than any needs"));
        }
        self.0.extend_from_slice(part);
        if more {
            return Ok(None);
        }
        let text = Text::decode(&std::mem::take(&mut self.0));
        text.ok_or(Violation("its login is no text")).map(Some)
    }
}
