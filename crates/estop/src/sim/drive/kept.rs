//! A disc as bytes, so that a program can keep it from one run to the next.

use std::{collections::BTreeMap, sync::Arc};

use serde::{Deserialize, Serialize};

use super::{
    Drive, Medium,
    blocks::Blocks,
    disc::{BLOCK, Block, Disc},
};

/// The first bytes.
const MAGIC: &[u8; 16] = b"estop sim disc 2";

/// Why bytes are no disc.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct NoDisc(&'static str);

/// What is known of the disc beside its blocks.
#[derive(Deserialize)]
struct Header {
    medium: Option<Medium>,
    disc: Option<Disc>,
}

/// The same, of a disc that stays where it is.
#[derive(Serialize)]
struct HeaderOf<'a> {
    medium: Option<Medium>,
    disc: Option<&'a Disc>,
}

/// Pieces of a disc: a run of zeros, of run-out or of nothing any more, or one block.
const ZEROS: u8 = 0;
const LINK: u8 = 1;
const DATA: u8 = 2;
const GONE: u8 = 3;

impl Drive {
    /// The disc that is in it as bytes: what is on it, not what is still in the drive's buffer. Its
    /// changes are followed from here on.
    pub fn disc_to_bytes(&mut self) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        self.put_header(&mut bytes);
        if let Some(disc) = self.recorded() {
            disc.blocks.follow();
            let all = disc.blocks.iter();
            put_pieces(&mut bytes, all.map(|(lba, block)| (*lba, Some(block))));
        }
        bytes
    }

    /// What changed on the disc since it was asked for last, as bytes; nothing where its changes are
    /// not followed: it is another disc, or it was erased.
    pub fn changes_to_bytes(&mut self) -> Option<Vec<u8>> {
        let changed = self.recorded()?.blocks.take_changed()?;
        let mut bytes = Vec::new();
        self.put_header(&mut bytes);
        let blocks = &self.recorded()?.blocks;
        let all = changed.iter().map(|lba| (*lba, blocks.get(lba)));
        put_pieces(&mut bytes, all);
        Some(bytes)
    }

    /// The disc that was kept is in it: as it was as a whole, and each of its changes in their order.
    pub fn put_disc(&mut self, whole: &[u8], changes: &[&[u8]]) -> Result<(), NoDisc> {
        let rest = whole.strip_prefix(MAGIC);
        let rest = rest.ok_or(NoDisc("it begins otherwise"))?;
        let mut blocks = BTreeMap::new();
        let mut header = take_pieces(rest, &mut blocks)?;
        for change in changes {
            header = take_pieces(change, &mut blocks)?;
        }
        self.settle();
        self.forget_work();
        self.model.medium = header.medium;
        let blocks = Blocks::followed(blocks);
        self.disc = header.disc.map(|disc| Disc { blocks, ..disc });
        self.arrive();
        Ok(())
    }

    /// The disc as it is: a test write records nothing.
    fn recorded(&mut self) -> Option<&mut Disc> {
        self.rehearsed.as_mut().or(self.disc.as_mut())
    }

    fn put_header(&mut self, bytes: &mut Vec<u8>) {
        let medium = self.model.medium;
        let disc = self.recorded();
        let header = HeaderOf {
            medium: disc.as_ref().and(medium),
            disc: disc.as_deref(),
        };
        let header = serde_json::to_vec(&header).unwrap_or_default();
        bytes.extend((header.len() as u64).to_le_bytes());
        bytes.extend(header);
    }
}

/// Blocks and where there are none any more, in the order of their addresses.
fn put_pieces<'a>(bytes: &mut Vec<u8>, blocks: impl Iterator<Item = (i32, Option<&'a Block>)>) {
    let mut run: Option<(i32, i32, u8)> = None;
    let end_run = |bytes: &mut Vec<u8>, run: Option<(i32, i32, u8)>| {
        if let Some((from, to, kind)) = run {
            bytes.push(kind);
            bytes.extend(from.to_le_bytes());
            bytes.extend((to - from).to_le_bytes());
        }
    };
    for (lba, block) in blocks {
        let kind = match block {
            Some(Block::Zeros) => ZEROS,
            Some(Block::Link) => LINK,
            Some(Block::Bytes(..)) => DATA,
            None => GONE,
        };
        match &mut run {
            Some((_, to, of)) if kind != DATA && *of == kind && *to == lba => *to += 1,
            _ => end_run(bytes, run.take()),
        }
        if kind == DATA {
            bytes.push(DATA);
            bytes.extend(lba.to_le_bytes());
            bytes.extend(block.and_then(Block::bytes).unwrap_or(&[0; BLOCK]));
        } else if run.is_none() {
            run = Some((lba, lba + 1, kind));
        }
    }
    end_run(bytes, run);
}

const CUT: NoDisc = NoDisc("it is cut short");

/// What is known of the disc, and its pieces. None is longer than what a disc can have.
fn take_pieces(bytes: &[u8], blocks: &mut BTreeMap<i32, Block>) -> Result<Header, NoDisc> {
    let (len, rest) = bytes.split_first_chunk().ok_or(CUT)?;
    let len = usize::try_from(u64::from_le_bytes(*len)).map_err(|_| CUT)?;
    let (header, mut rest) = rest.split_at_checked(len).ok_or(CUT)?;
    let header = serde_json::from_slice::<Header>(header);
    let header = header.map_err(|_| NoDisc("it is of another version"))?;
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
            match *kind {
                GONE => drop(blocks.remove(&at)),
                LINK => drop(blocks.insert(at, Block::Link)),
                _ => drop(blocks.insert(at, Block::Zeros)),
            }
        }
        rest = after;
    }
    Ok(header)
}

/// A disc has no more: 128 GB.
const BLOCKS_MAX: i32 = 1 << 26;

#[cfg(test)]
mod tests {
    use super::{super::Model, *};
    use crate::scsi::Target as _;

    /// 16 blocks at this address, of which the last is all zeros.
    fn write(drive: &mut Drive, lba: u8) {
        let write = [0x2A, 0, 0, 0, 0, lba, 0, 0, 16, 0];
        let _attention = drive.execute(&[0; 6], &[]);
        let mut sent = vec![7; 15 * BLOCK];
        sent.extend([0; BLOCK]);
        assert_eq!(drive.execute(&write, &sent).status, 0);
        drive.advance_to(drive.now().after(std::time::Duration::from_secs(9)));
    }

    #[test]
    fn a_disc_comes_back_as_it_was() {
        let mut drive = Drive::new(Model::small(Medium::DvdPlusR, 256));
        write(&mut drive, 0);
        let bytes = drive.disc_to_bytes();
        let mut other = Drive::new(Model::small(Medium::CdR, 256));
        other.put_disc(&bytes, &[]).expect("a disc");
        assert_eq!(other.disc_to_bytes(), bytes);
        for len in 0..bytes.len().min(200) {
            let _refused = other.put_disc(&bytes[..len], &[]);
        }
    }

    #[test]
    fn changes_are_what_was_written_since_and_another_disc_is_kept_whole() {
        let mut drive = Drive::new(Model::small(Medium::DvdPlusRw, 256));
        assert_eq!(drive.changes_to_bytes(), None, "nobody followed them");
        let whole = drive.disc_to_bytes();
        // FORMAT UNIT erases: it is followed anew.
        let list = [0, 2, 0, 8, 0, 0, 1, 0, 0x26 << 2, 0, 0, 0];
        let _attention = drive.execute(&[0; 6], &[]);
        assert_eq!(drive.execute(&[4, 0x11, 0, 0, 0, 0], &list).status, 0);
        drive.advance_to(drive.now().after(std::time::Duration::from_secs(900)));
        assert_eq!(drive.changes_to_bytes(), None, "it was erased");
        assert_ne!(drive.disc_to_bytes(), whole);
        let whole = drive.disc_to_bytes();
        write(&mut drive, 32);
        let first = drive.changes_to_bytes().expect("changes");
        assert!(first.len() > 15 * BLOCK && first.len() < 17 * BLOCK);
        write(&mut drive, 64);
        let second = drive.changes_to_bytes().expect("changes");
        assert!(second.len() < 17 * BLOCK, "the first are not told again");
        let mut other = Drive::new(Model::small(Medium::CdR, 256));
        other.put_disc(&whole, &[&first, &second]).expect("a disc");
        assert_eq!(other.disc_to_bytes(), drive.disc_to_bytes());
        drive.insert(Some(Medium::DvdPlusRw));
        assert_eq!(drive.changes_to_bytes(), None, "another disc");
    }
}
