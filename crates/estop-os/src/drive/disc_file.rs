//! A simulated disc in its file: a frame with all of it, then one for each time that it changed.
//!
//! A frame is its length (8 bytes), the CRC-32 of what is in it (4 bytes), both little-endian, and
//! that. The file is begun anew, all at once, when its changes have become longer than the disc. A
//! last frame that is not whole is that of a process which was killed: it never was.

use std::{
    io::{self, Read as _, Write as _},
    path::PathBuf,
};

use crate::kept::{Kept, StateError};

/// Changes may be so long at least, before all of it is written again.
const CHANGES_BYTES: u64 = 64 << 20;

const HEAD: usize = 12;

/// The file.
#[derive(Debug)]
pub(super) struct DiscFile {
    kept: Kept,
    whole_bytes: u64,
    changes_bytes: u64,
    /// Whether what is in it can be added to.
    sound: bool,
}

/// What a file held.
#[derive(Debug)]
pub(super) struct Held {
    bytes: Vec<u8>,
    /// Where each frame's content lies.
    frames: Vec<std::ops::Range<usize>>,
}

impl DiscFile {
    /// Locks the file until this is dropped, and reads what it holds; nothing if it is not there.
    pub(super) fn open(path: PathBuf) -> Result<(Self, Option<Held>), StateError> {
        let kept = Kept::open(path)?;
        let mut this = Self {
            kept,
            whole_bytes: 0,
            changes_bytes: 0,
            sound: false,
        };
        let Some(mut reader) = this.kept.reader()? else {
            return Ok((this, None));
        };
        let mut bytes = Vec::new();
        if let Err(error) = reader.read_to_end(&mut bytes) {
            let path = this.kept.path().to_owned();
            return Err(StateError::System { path, error });
        }
        let frames = frames(&bytes);
        let len = |at: usize| u64::try_from(at).unwrap_or(u64::MAX);
        let end = frames.last().map_or(0, |frame| frame.end);
        this.whole_bytes = frames.first().map_or(0, |frame| len(frame.end));
        this.changes_bytes = len(end) - this.whole_bytes;
        this.sound = end == bytes.len() && end > 0;
        Ok((this, Some(Held { bytes, frames })))
    }

    /// Where it is.
    pub(super) fn path(&self) -> PathBuf {
        self.kept.path().to_owned()
    }

    /// Whether a change can be put behind what is there; else all of it is to be written.
    pub(super) fn takes_changes(&self) -> bool {
        self.sound && self.changes_bytes <= self.whole_bytes.max(CHANGES_BYTES)
    }

    /// The whole disc, in the place of what was there.
    pub(super) fn replace(&mut self, disc: &[u8]) -> io::Result<()> {
        let head = head(disc);
        self.sound = false;
        self.kept.replace(|file| {
            file.write_all(&head)?;
            file.write_all(disc)
        })?;
        (self.whole_bytes, self.changes_bytes) = (framed(disc), 0);
        self.sound = true;
        Ok(())
    }

    /// A change of it, behind what was there.
    pub(super) fn append(&mut self, change: &[u8]) -> io::Result<()> {
        let mut frame = head(change).to_vec();
        frame.extend_from_slice(change);
        self.sound = false;
        self.kept.append(&frame)?;
        self.changes_bytes += framed(change);
        self.sound = true;
        Ok(())
    }
}

impl Held {
    /// The whole disc, and its changes; nothing if there is no whole disc in it.
    pub(super) fn disc(&self) -> Option<(&[u8], Vec<&[u8]>)> {
        let mut all = self.frames.iter().map(|frame| &self.bytes[frame.clone()]);
        Some((all.next()?, all.collect()))
    }
}

fn head(content: &[u8]) -> [u8; HEAD] {
    let mut head = [0; HEAD];
    head[..8].copy_from_slice(&(content.len() as u64).to_le_bytes());
    head[8..].copy_from_slice(&crc32fast::hash(content).to_le_bytes());
    head
}

fn framed(content: &[u8]) -> u64 {
    u64::try_from(HEAD + content.len()).unwrap_or(u64::MAX)
}

/// Where the contents of the frames lie, up to the first that is not whole.
fn frames(bytes: &[u8]) -> Vec<std::ops::Range<usize>> {
    let mut frames = Vec::new();
    let mut at = 0;
    while let Some((len, rest)) = bytes[at..].split_first_chunk::<8>() {
        let Ok(len) = usize::try_from(u64::from_le_bytes(*len)) else {
            break;
        };
        let Some((sum, rest)) = rest.split_first_chunk::<4>() else {
            break;
        };
        let content = rest.get(..len);
        if content.is_none_or(|content| crc32fast::hash(content) != u32::from_le_bytes(*sum)) {
            break;
        }
        let start = at + HEAD;
        frames.push(start..start + len);
        at = start + len;
    }
    frames
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::*;

    /// What is in the file now, as one would find it who opens it next.
    fn held(path: &Path) -> Vec<Vec<u8>> {
        let (_, held) = DiscFile::open(path.to_owned()).expect("opens");
        let held = held.expect("a file");
        let frames = held.disc().map(|(whole, changes)| [vec![whole], changes]);
        let frames = frames.into_iter().flatten().flatten();
        frames.map(<[u8]>::to_vec).collect()
    }

    /// Wherever the process was killed while it wrote, what it had kept before is there, and the next
    /// one goes on from that.
    #[test]
    fn killed_at_any_byte_of_a_change() {
        let dir = tempfile::tempdir().expect("a directory");
        let path = dir.path().join("disc");
        let (mut file, held_before) = DiscFile::open(path.clone()).expect("opens");
        assert!(held_before.is_none() && !file.takes_changes());
        file.replace(b"whole").expect("writes");
        assert!(file.takes_changes());
        file.append(b"first").expect("writes");
        file.append(b"second").expect("writes");
        drop(file);
        let all = fs::read(&path).expect("reads");
        let ends = [0, 17, 34, all.len()];
        for len in 0..=all.len() {
            fs::write(&path, &all[..len]).expect("writes");
            let kept = ends[1..].iter().filter(|end| len >= **end).count();
            let expected = [&b"whole"[..], b"first", b"second"];
            assert_eq!(held(&path), expected[..kept], "{len} bytes");
            let (mut file, _) = DiscFile::open(path.clone()).expect("opens");
            let sound = ends[1..].contains(&len);
            assert_eq!(file.takes_changes(), sound, "{len} bytes");
            file.replace(b"anew").expect("writes");
            file.append(b"more").expect("writes");
            drop(file);
            assert_eq!(held(&path), [&b"anew"[..], b"more"]);
        }
        // A byte that flipped ends it there.
        let mut flipped = all;
        flipped[20] ^= 1;
        fs::write(&path, &flipped).expect("writes");
        assert_eq!(held(&path), [b"whole"]);
    }

    #[test]
    fn changes_that_have_become_long_make_way_for_the_whole() {
        let dir = tempfile::tempdir().expect("a directory");
        let (mut file, _) = DiscFile::open(dir.path().join("disc")).expect("opens");
        file.replace(b"whole").expect("writes");
        let change = vec![1; 1 << 20];
        let taken = (0..1000)
            .take_while(|_| {
                file.takes_changes() && {
                    file.append(&change).expect("writes");
                    true
                }
            })
            .count();
        assert_eq!(taken, 64, "64 MiB, of which the last goes beyond");
    }
}
