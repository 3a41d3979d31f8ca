//! What is burned: an image in memory.

use std::sync::Arc;

use estop::{
    Gate, Micros,
    mmc::{Fill, Input, Left, Source, Taken},
};

/// An image in memory.
#[derive(Clone)]
pub(crate) struct Image {
    bytes: Arc<[u8]>,
    fingerprint: String,
    pub(super) at: usize,
}

impl Image {
    /// So many blocks, each unlike any other.
    pub(crate) fn new(seed: u8, blocks: u32) -> Self {
        let block = |number: u32| {
            let mut block = [seed; 2048];
            block[..4].copy_from_slice(&(number + 1).to_le_bytes());
            block[2040..2044].copy_from_slice(&(number + 7).to_le_bytes());
            block
        };
        Self {
            bytes: (0..blocks).flat_map(block).collect(),
            fingerprint: format!("image {seed} of {blocks}"),
            at: 0,
        }
    }

    /// A block of it.
    pub(crate) fn block(&self, number: u32) -> &[u8] {
        &self.bytes[number as usize * 2048..][..2048]
    }

    pub(crate) fn input(&self) -> Input {
        Input {
            blocks: self.blocks(),
            fingerprint: self.fingerprint.clone(),
            how: serde_json::Value::Null,
        }
    }
}

impl Source for Image {
    fn blocks(&self) -> u32 {
        u32::try_from(self.bytes.len() / 2048).expect("small")
    }

    fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    fn start_at(&mut self, block: u32) -> Result<(), String> {
        self.at = block as usize * 2048;
        Ok(())
    }

    fn take(&mut self, buffer: &mut [u8], _deadline: Micros, gate: Option<&Gate<Left>>) -> Taken {
        if gate.is_some_and(|gate| gate.check().is_err()) {
            return Taken::Asked;
        }
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let len = rest.len().min(buffer.len());
        if len == 0 {
            return Taken::End;
        }
        buffer[..len].copy_from_slice(&rest[..len]);
        self.at += len;
        Taken::Run(u32::try_from(len / 2048).expect("small"))
    }

    fn fill(&self) -> Fill {
        Fill::default()
    }

    fn at(&self, _block: u32) -> Option<&str> {
        None
    }
}
