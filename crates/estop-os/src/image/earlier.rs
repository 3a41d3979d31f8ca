//! What an earlier session of a multisession disc shows, for the next one to show too.

use std::{
    cell::Cell,
    collections::{BTreeMap, BTreeSet},
    io,
};

use hadris_fs::{
    DirCursor, DirEntry, Error, ErrorKind, Extent, FileType, Metadata, MountOptions, NodeId,
    sync::FileSystem as _,
};
use hadris_iso::{CacheOptions, Namespace, sync::IsoFs};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{
    BLOCK_BYTES, Entry, Kind, Part,
    layout::Layout,
    on_disc::{DESCRIPTORS, MAX_DESCRIPTORS, OnDisc},
    scan::MAX_ENTRIES,
};

/// How deep folders may be: far deeper than Linux opens paths of usual names.
const MAX_DEPTH: usize = 256;

/// The longest path: what Linux opens.
const MAX_PATH_BYTES: usize = 4096;

/// What paths, links and places may take in memory together: as much as the structures of an image.
const MAX_HELD_BYTES: usize = 256 * 1024 * 1024;

/// The most pieces of a file: of 4 GiB each (ECMA-119 §6.5.1), more than any disc holds.
const MAX_PARTS: usize = 256;

/// No file lies before this block: a session of ours has three descriptors (ISO 9660, Joliet, the
/// terminator) from block 16 on.
const FIRST_CONTENT_BYTES: u64 = (DESCRIPTORS as u64 + 3) * BLOCK_BYTES as u64;

/// A descriptor of ISO 9660 (ECMA-119 §8.1.2).
const ISO_9660: &[u8] = b"CD001";

/// A boot record (ECMA-119 §8.2).
const BOOT_RECORD: u8 = 0;

/// The files that the sessions of a disc show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earlier {
    /// Folders, links and files, in order; the root is among them.
    pub entries: Vec<Entry>,
    /// Where they were found.
    pub volume: Volume,
    /// What is not as it was, once another session shows them.
    pub remarks: Vec<String>,
}

/// A session's volume, so that its disc is known again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Volume {
    /// The first block of the session.
    pub session_lba: u32,
    /// A hash (SHA-256) of its primary volume descriptor, with its name and times.
    pub descriptor: String,
}

/// Why the files of earlier sessions cannot be taken over.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EarlierError {
    /// The disc cannot be read.
    #[error("block {block} cannot be read: {error}")]
    Unreadable {
        /// Where.
        block: u32,
        /// Why.
        error: io::Error,
    },
    /// There is a UDF, and no ISO 9660.
    #[error("it holds UDF alone, and only ISO 9660 takes another session here")]
    UdfAlone,
    /// There is no file system.
    #[error("it holds no ISO 9660")]
    NoFileSystem,
    /// What is there makes no sense.
    #[error("its file system is damaged: {0}")]
    Damaged(String),
    /// More than is taken.
    #[error("too much to take over: {0}")]
    TooMuch(&'static str),
}

impl Volume {
    /// That of an image which begins at this block of a disc.
    pub(super) fn of(layout: &Layout, session_lba: u32) -> Option<Self> {
        let bytes = layout.structures.get(&DESCRIPTORS)?;
        let mut block = [0; BLOCK_BYTES];
        block.get_mut(..bytes.len())?.copy_from_slice(bytes);
        (block.get(1..6) == Some(ISO_9660)).then(|| Self {
            session_lba,
            descriptor: hash(&block),
        })
    }

    /// How many blocks of its session must be written for it to be there.
    pub fn needs_blocks(&self) -> u32 {
        DESCRIPTORS + 1
    }

    /// Whether it is on this disc.
    pub fn is_there(
        &self,
        read: impl FnOnce(u32, &mut [u8]) -> io::Result<()>,
    ) -> io::Result<bool> {
        let mut block = [0; BLOCK_BYTES];
        read(self.session_lba.saturating_add(DESCRIPTORS), &mut block)?;
        Ok(hash(&block) == self.descriptor)
    }
}

/// The files that the session which begins at `session_lba` shows, its own and those before it. No
/// block from `end_lba` on is asked for; `read` reads whole blocks of 2048 bytes from an address on.
///
/// Files stay where they are on the disc: the next session points at them. Names are those of Rock
/// Ridge, else of Joliet, else of ISO 9660 itself. Devices, sockets and pipes are left out.
pub fn earlier(
    session_lba: u32,
    end_lba: u32,
    read: impl FnMut(u32, &mut [u8]) -> io::Result<()>,
) -> Result<Earlier, EarlierError> {
    let shifted = Cell::new(true);
    let mut disc = OnDisc::new(session_lba, end_lba, read, &shifted);
    let mut remarks = Vec::new();
    let descriptor = recognise(&mut disc, session_lba, &mut remarks)?;
    let options = MountOptions::new().read_only();
    let iso = IsoFs::mount(disc, options).map_err(|error| refused(error.into_error()))?;
    shifted.set(false);
    if iso.info().block_size() as usize != BLOCK_BYTES {
        let why = "its blocks are not of 2048 bytes".to_owned();
        return Err(EarlierError::Damaged(why));
    }
    match iso.namespace() {
        Namespace::RockRidge => {}
        Namespace::Joliet => remarks.push(
            "the earlier session has no Rock Ridge: its names are taken from Joliet".to_owned(),
        ),
        _ => remarks.push(
            "the earlier session has neither Rock Ridge nor Joliet: its names are taken as they are \
             in ISO 9660, short and in capitals"
                .to_owned(),
        ),
    }
    // With an index each link is found once, and not by a walk of its own.
    let links = CacheOptions::new()
        .with_blocks(0)
        .with_records(0)
        .with_links(2 * MAX_ENTRIES);
    let mut walk = Walk {
        iso: iso.with_cache(links),
        end_bytes: u64::from(end_lba) * BLOCK_BYTES as u64,
        found: BTreeMap::new(),
        held_bytes: 0,
        left_out: 0,
        latin: 0,
    };
    walk.run()?;
    if walk.left_out > 0 {
        let count = walk.left_out;
        remarks.push(format!(
            "{count} devices, sockets or pipes of earlier sessions are left out"
        ));
    }
    if walk.latin > 0 {
        let count = walk.latin;
        remarks.push(format!(
            "{count} names of earlier sessions are not UTF-8, and taken for Latin-1"
        ));
    }
    Ok(Earlier {
        entries: walk.found.into_values().collect(),
        volume: Volume {
            session_lba,
            descriptor,
        },
        remarks,
    })
}

/// Looks which file systems the session has (ECMA-119 §8, ECMA-167 2/9). The hash of the first
/// descriptor.
fn recognise<R: FnMut(u32, &mut [u8]) -> io::Result<()>>(
    disc: &mut OnDisc<'_, R>,
    session_lba: u32,
    remarks: &mut Vec<String>,
) -> Result<String, EarlierError> {
    let (mut iso, mut udf, mut boots) = (None, false, false);
    let mut block = [0; BLOCK_BYTES];
    for at in DESCRIPTORS..DESCRIPTORS + MAX_DESCRIPTORS {
        let lba = session_lba.saturating_add(at);
        match disc.block(lba, &mut block) {
            Ok(()) => {}
            // A volume that small has no more of them.
            Err(EarlierError::Damaged(_)) => break,
            Err(error) => return Err(error),
        }
        match block.get(1..6) {
            Some(is) if is == ISO_9660 => {
                boots |= block[0] == BOOT_RECORD;
                iso = iso.or_else(|| Some(hash(&block)));
            }
            Some(b"NSR02" | b"NSR03") => udf = true,
            Some(b"BEA01" | b"TEA01" | b"BOOT2") => {}
            _ => break,
        }
    }
    if udf && iso.is_some() {
        remarks.push(
            "the earlier session has UDF too, and what reads that goes on showing its files alone"
                .to_owned(),
        );
    }
    if boots {
        remarks.push("the disc can boot now, and cannot once this session is added".to_owned());
    }
    match iso {
        Some(hash) => Ok(hash),
        None if udf => Err(EarlierError::UdfAlone),
        None => Err(EarlierError::NoFileSystem),
    }
}

/// A walk through the folders of a session.
struct Walk<'s, R> {
    iso: IsoFs<OnDisc<'s, R>>,
    end_bytes: u64,
    found: BTreeMap<String, Entry>,
    held_bytes: usize,
    left_out: u64,
    latin: u64,
}

impl<R: FnMut(u32, &mut [u8]) -> io::Result<()>> Walk<'_, R> {
    fn run(&mut self) -> Result<(), EarlierError> {
        let root = self.iso.root();
        let is = self.iso.stat(root).map_err(refused)?;
        self.keep(String::new(), &is, Kind::Folder)?;
        let mut seen = BTreeSet::from([root]);
        let mut waiting = vec![(root, String::new(), 0)];
        while let Some((folder, path, depth)) = waiting.pop() {
            let mut cursor = DirCursor::START;
            while let Some(entry) = self.iso.readdir(folder, cursor).map_err(refused)? {
                cursor = entry.next_cursor();
                let path = self.path(&path, &entry)?;
                let node = entry.node();
                let is = self.iso.stat(node).map_err(refused)?;
                // One whose own words cannot be read is listed without permissions.
                if is.permissions() != entry.metadata().permissions() {
                    return Err(damaged(&path));
                }
                let Some(kind) = self.kind(node, &path, &is)? else {
                    self.left_out += 1;
                    continue;
                };
                if kind == Kind::Folder {
                    if depth == MAX_DEPTH {
                        return Err(EarlierError::TooMuch("folders more than 256 deep"));
                    }
                    if !seen.insert(node) {
                        return Err(damaged(&path));
                    }
                    waiting.push((node, path.clone(), depth + 1));
                }
                self.keep(path, &is, kind)?;
            }
        }
        Ok(())
    }

    fn path(&mut self, folder: &str, entry: &DirEntry) -> Result<String, EarlierError> {
        let bytes = entry.name().as_bytes();
        let name = match str::from_utf8(bytes) {
            Ok(name) => name.to_owned(),
            Err(_) => {
                self.latin += 1;
                bytes.iter().map(|byte| char::from(*byte)).collect()
            }
        };
        let path = match folder {
            "" => name.clone(),
            folder => format!("{folder}/{name}"),
        };
        if name.is_empty() || name == "." || name == ".." || name.contains(['/', '\0']) {
            return Err(damaged(&path));
        }
        if path.len() > MAX_PATH_BYTES {
            return Err(EarlierError::TooMuch("a path of more than 4096 bytes"));
        }
        Ok(path)
    }

    /// What a node is; nothing where it cannot be burned.
    fn kind(
        &mut self,
        node: NodeId,
        path: &str,
        is: &Metadata,
    ) -> Result<Option<Kind>, EarlierError> {
        Ok(Some(match is.file_type() {
            FileType::Dir => Kind::Folder,
            FileType::File => Kind::OnDisc(self.parts(node, path, is.len())?),
            FileType::Symlink => {
                let mut target = [0; MAX_PATH_BYTES];
                let target = self.iso.readlink(node, &mut target).map_err(refused)?;
                Kind::Link(String::from_utf8_lossy(target).into_owned())
            }
            _ => return Ok(None),
        }))
    }

    /// Where a file lies.
    fn parts(
        &mut self,
        node: NodeId,
        path: &str,
        len_bytes: u64,
    ) -> Result<Vec<Part>, EarlierError> {
        let mut parts = [Extent::new(0, 0); MAX_PARTS];
        let count = self.iso.extents(node, 0, &mut parts).map_err(refused)?;
        let parts = parts.get(..count).unwrap_or_default();
        let len: u64 = parts.iter().map(Extent::len).sum();
        let block = BLOCK_BYTES as u64;
        let is_odd = |part: &Extent| {
            let end = part.offset().checked_add(part.len());
            part.offset() < FIRST_CONTENT_BYTES
                || !part.offset().is_multiple_of(block)
                || end.is_none_or(|end| end > self.end_bytes)
        };
        let (_, all_but_last) = parts.split_last().unzip();
        let whole = |part: &Extent| part.len().is_multiple_of(block);
        if len != len_bytes
            || parts.iter().any(is_odd)
            || !all_but_last.unwrap_or_default().iter().all(whole)
        {
            return Err(damaged(path));
        }
        let part = |part: &Extent| Part {
            start_bytes: part.offset(),
            len_bytes: part.len(),
        };
        Ok(parts.iter().map(part).collect())
    }

    fn keep(&mut self, name: String, is: &Metadata, kind: Kind) -> Result<(), EarlierError> {
        if self.found.len() >= MAX_ENTRIES {
            return Err(EarlierError::TooMuch("more than 1048576 files and folders"));
        }
        self.held_bytes += 2 * name.len()
            + match &kind {
                Kind::OnDisc(parts) => parts.len() * size_of::<Part>(),
                Kind::Link(target) => target.len(),
                _ => 0,
            };
        if self.held_bytes > MAX_HELD_BYTES {
            return Err(EarlierError::TooMuch("more than 256 MiB of names"));
        }
        let modified_ns = is.modified().map_or(0, |time| {
            let seconds = time.unix_seconds().saturating_mul(1_000_000_000);
            seconds.saturating_add(i64::from(time.nanoseconds()))
        });
        let entry = Entry {
            name: name.clone(),
            mode: is.permissions().bits(),
            modified_ns,
            kind,
        };
        match self.found.insert(name, entry) {
            None => Ok(()),
            Some(same) => Err(damaged(&same.name)),
        }
    }
}

fn damaged(path: &str) -> EarlierError {
    EarlierError::Damaged(format!("at /{path}"))
}

fn refused(error: Error<EarlierError>) -> EarlierError {
    let why = error.to_string();
    match error.kind() {
        ErrorKind::NotRecognized => EarlierError::NoFileSystem,
        _ => error
            .into_device_error()
            .unwrap_or(EarlierError::Damaged(why)),
    }
}

fn hash(block: &[u8]) -> String {
    let hash = Sha256::digest(block);
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}
