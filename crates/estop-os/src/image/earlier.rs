//! What an earlier session of a multisession disc shows, for the next one to show too.

use std::{collections::BTreeMap, io};

use hadris_fs::{Error, FileType, PathError, TreeEntry};
use hadris_iso::sync::Session;
use hadris_storage::{BlockIndex, BlockSize, sync::BlockDevice};

use super::{
    BLOCK_BYTES, Entry, ImageError, Kind, Part, capture::BLOCK, master::refused, scan::MAX_ENTRIES,
};

/// ISO 9660's descriptors begin at this block of a session (ECMA-119 §6.2.1).
const DESCRIPTORS: u64 = 16;

/// How many blocks of descriptors are looked for there: El Torito, Joliet and more fit into four.
const MAX_DESCRIPTORS: u64 = 16;

/// Permission bits where the disc has none.
const FOLDER_MODE: u32 = 0o755;
const FILE_MODE: u32 = 0o644;

/// A disc, as its newest session shows it: with that one's descriptors where the first has its own.
struct Disc<R> {
    session_lba: u32,
    end_lba: u32,
    read: R,
}

/// The files that the session which begins at `session_lba` shows, its own and those before it. The
/// disc is readable up to `end_lba`; `read` reads whole blocks of 2048 bytes from an address on.
///
/// Files stay where they are on the disc: the next session points at them. Devices, sockets and
/// pipes are left out.
pub fn earlier(
    session_lba: u32,
    end_lba: u32,
    read: impl FnMut(u32, &mut [u8]) -> io::Result<()>,
) -> Result<Vec<Entry>, ImageError> {
    let disc = Disc {
        session_lba,
        end_lba,
        read,
    };
    let session =
        Session::open(disc).map_err(|error| refused(PathError::from(error.into_error())))?;
    let mut found = Vec::new();
    let mut waiting = vec![(String::new(), session.tree().root())];
    while let Some((name, node)) = waiting.pop() {
        if found.len() >= MAX_ENTRIES {
            return Err(ImageError::TooMuch("more than 1048576 files and folders"));
        }
        for (own, child) in node.children() {
            let own = String::from_utf8_lossy(own.as_bytes()).into_owned();
            let path = match name.as_str() {
                "" => own,
                folder => format!("{folder}/{own}"),
            };
            waiting.push((path, child));
        }
        found.extend(entry(name, node));
    }
    Ok(found)
}

/// All that is earlier, but what has become something else; and all that is new. In order.
pub(super) fn merged(earlier: &[Entry], new: Vec<Entry>) -> Vec<Entry> {
    let mut all: BTreeMap<_, _> = earlier
        .iter()
        .map(|entry| (entry.name.clone(), entry.clone()))
        .collect();
    for entry in new {
        if !matches!(entry.kind, Kind::Folder) {
            let inside = format!("{}/", entry.name);
            let gone: Vec<_> = all
                .range(inside.clone()..)
                .map(|(name, _)| name.clone())
                .take_while(|name| name.starts_with(&inside))
                .collect();
            for name in gone {
                all.remove(&name);
            }
        }
        all.insert(entry.name.clone(), entry);
    }
    all.into_values().collect()
}

fn entry(name: String, at: TreeEntry<'_>) -> Option<Entry> {
    let node = at.node();
    let (kind, mode) = match node.file_type() {
        FileType::Dir => (Kind::Folder, FOLDER_MODE),
        FileType::Symlink => {
            let target = String::from_utf8_lossy(node.target()?).into_owned();
            (Kind::Link(target), FILE_MODE)
        }
        FileType::File => {
            let parts = node.content()?.stored_extents().unwrap_or_default();
            let parts = parts.iter().map(|part| Part {
                start_bytes: part.offset(),
                len_bytes: part.len(),
            });
            (Kind::OnDisc(parts.collect()), FILE_MODE)
        }
        _ => return None,
    };
    let attrs = node.attrs();
    let modified_ns = attrs.modified().map_or(0, |time| {
        let seconds = time.unix_seconds().saturating_mul(1_000_000_000);
        seconds.saturating_add(i64::from(time.nanoseconds()))
    });
    Some(Entry {
        name,
        mode: attrs.permissions().map_or(mode, |is| is.bits()),
        modified_ns,
        kind,
    })
}

impl<R> hadris_io::ErrorType for Disc<R> {
    type Error = io::Error;
}

impl<R: FnMut(u32, &mut [u8]) -> io::Result<()>> BlockDevice for Disc<R> {
    fn block_size(&self) -> BlockSize {
        BLOCK
    }

    fn block_count(&self) -> u64 {
        u64::from(self.end_lba)
    }

    fn read_blocks(&mut self, first: BlockIndex, buf: &mut [u8]) -> Result<(), Error<Self::Error>> {
        for (block, into) in (first.get()..).zip(buf.chunks_mut(BLOCK_BYTES)) {
            let shift = match block {
                DESCRIPTORS.. if block < DESCRIPTORS + MAX_DESCRIPTORS => self.session_lba,
                _ => 0,
            };
            let lba = u32::try_from(block).unwrap_or(u32::MAX);
            (self.read)(lba.saturating_add(shift), into)
                .map_err(|error| Error::device(error, "the disc cannot be read"))?;
        }
        Ok(())
    }
}
