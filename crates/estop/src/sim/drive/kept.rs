//! A disc as bytes, so that a program can keep it from one run to the next.

use std::{collections::BTreeMap, sync::Arc};

use serde::{Deserialize, Serialize};

use super::{
    Drive, Medium,
    disc::{BLOCK, Block, Disc},
};

/// The first bytes.
const MAGIC: &[u8; 16] = b"estop sim disc 1";

/// Why bytes are no disc.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct NoDisc(&'static str);

/// What is known of the disc beside its blocks.
#[derive(Serialize, Deserialize)]
struct Header {
    medium: Option<Medium>,
    disc: Option<Disc>,
}

/// Pieces of a disc: a run of zeros or of run-out, or one block.
const ZEROS: u8 = 0;
const LINK: u8 = 1;
const DATA: u8 = 2;

impl Drive {
    /// The disc that is in it as bytes: what is on it, not what is still in the drive's buffer.
    pub fn disc_to_bytes(&self) -> Vec<u8> {
        let header = Header {
            medium: self.disc.as_ref().and(self.model.medium),
            disc: self.disc.clone(),
        };
        let header = serde_json::to_vec(&header).unwrap_or_default();
        let mut bytes = MAGIC.to_vec();
        bytes.extend((header.len() as u64).to_le_bytes());
        bytes.extend(header);
        let mut run: Option<(i32, i32, u8)> = None;
        let end_run = |bytes: &mut Vec<u8>, run: Option<(i32, i32, u8)>| {
            if let Some((from, to, kind)) = run {
                bytes.push(kind);
                bytes.extend(from.to_le_bytes());
                bytes.extend((to - from).to_le_bytes());
            }
        };
        for (lba, block) in self.disc.iter().flat_map(|disc| &disc.blocks) {
            let kind = match block {
                Block::Zeros => ZEROS,
                Block::Link => LINK,
                Block::Bytes(..) => DATA,
            };
            match &mut run {
                Some((_, to, of)) if kind != DATA && *of == kind && *to == *lba => *to += 1,
                _ => end_run(&mut bytes, run.take()),
            }
            if kind == DATA {
                bytes.push(DATA);
                bytes.extend(lba.to_le_bytes());
                bytes.extend(block.bytes().unwrap_or(&[0; BLOCK]));
            } else if run.is_none() {
                run = Some((*lba, lba + 1, kind));
            }
        }
        end_run(&mut bytes, run);
        bytes
    }

    /// The disc that these bytes are is in it, as it was kept.
    pub fn put_disc(&mut self, bytes: &[u8]) -> Result<(), NoDisc> {
        let rest = bytes.strip_prefix(MAGIC);
        let rest = rest.ok_or(NoDisc("it begins otherwise"))?;
        let (len, rest) = rest.split_first_chunk().ok_or(CUT)?;
        let len = usize::try_from(u64::from_le_bytes(*len)).map_err(|_| CUT)?;
        let (header, rest) = rest.split_at_checked(len).ok_or(CUT)?;
        let header = serde_json::from_slice::<Header>(header);
        let header = header.map_err(|_| NoDisc("it is of another version"))?;
        let blocks = blocks(rest)?;
        self.settle();
        self.forget_work();
        self.model.medium = header.medium;
        self.disc = header.disc.map(|disc| Disc { blocks, ..disc });
        self.arrive();
        Ok(())
    }
}

const CUT: NoDisc = NoDisc("it is cut short");

/// The pieces. None is longer than what a disc can have.
fn blocks(mut rest: &[u8]) -> Result<BTreeMap<i32, Block>, NoDisc> {
    let mut blocks = BTreeMap::new();
    while let Some((kind, after)) = rest.split_first() {
        let (lba, after) = after.split_first_chunk().ok_or(CUT)?;
        let lba = i32::from_le_bytes(*lba);
        if *kind == DATA {
            let (block, after) = after.split_at_checked(BLOCK).ok_or(CUT)?;
            blocks.insert(lba, Block::Bytes(Arc::from(block), 0));
            rest = after;
            continue;
        }
        let (len, after) = after.split_first_chunk().ok_or(CUT)?;
        let len = i32::from_le_bytes(*len);
        if !(0..=BLOCKS_MAX).contains(&len) || lba.checked_add(len).is_none() {
            return Err(NoDisc("its pieces do not fit a disc"));
        }
        for at in lba..lba + len {
            let block = if *kind == LINK {
                Block::Link
            } else {
                Block::Zeros
            };
            blocks.insert(at, block);
        }
        rest = after;
    }
    Ok(blocks)
}

/// A disc has no more: 128 GB.
const BLOCKS_MAX: i32 = 1 << 26;

#[cfg(test)]
mod tests {
    use super::{super::Model, *};
    use crate::scsi::Target as _;

    #[test]
    fn a_disc_comes_back_as_it_was() {
        let mut drive = Drive::new(Model::small(Medium::DvdPlusR, 256));
        let write = [0x2A, 0, 0, 0, 0, 0, 0, 0, 16, 0];
        let _attention = drive.execute(&[0; 6], &[]);
        let mut sent = vec![7; 15 * BLOCK];
        sent.extend([0; BLOCK]);
        assert_eq!(drive.execute(&write, &sent).status, 0);
        drive.advance_to(drive.now().after(std::time::Duration::from_secs(9)));
        let bytes = drive.disc_to_bytes();
        let mut other = Drive::new(Model::small(Medium::CdR, 256));
        other.put_disc(&bytes).expect("a disc");
        assert_eq!(other.disc_to_bytes(), bytes);
        for len in 0..bytes.len().min(200) {
            let _refused = other.put_disc(&bytes[..len]);
        }
    }
}
