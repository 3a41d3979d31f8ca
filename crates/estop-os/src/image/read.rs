//! Reads an image from any block on: structures from memory, files from where they are.

use std::{
    fs::{File, OpenOptions},
    io::{self, Read},
    os::unix::fs::{FileExt, OpenOptionsExt},
    sync::Arc,
};

use super::{
    BLOCK_BYTES, ImageError, Stamp,
    layout::{Layout, Piece},
    scan,
};

/// Where the contents come from.
pub(super) enum Origin {
    Files,
    /// A stream of so many bytes.
    Stream(Box<dyn Read + Send>, u64),
}

/// An image being read.
pub(super) struct Reading {
    layout: Arc<Layout>,
    next: u32,
    from: From,
}

enum From {
    /// The file that is being read, by its number.
    Files(Option<(usize, File)>),
    /// A stream, and where it is.
    Stream {
        stream: Box<dyn Read + Send>,
        size_bytes: u64,
        at_bytes: u64,
    },
}

/// Opens a file if it is still what was planned.
pub(super) fn open(stamp: &Stamp) -> Result<File, ImageError> {
    let unreadable = |error| ImageError::Unreadable {
        path: stamp.path.clone(),
        error,
    };
    let file = OpenOptions::new()
        .read(true)
        // What was a file and is a pipe now must not hold this up.
        .custom_flags(libc::O_NONBLOCK | libc::O_NOCTTY)
        .open(&stamp.path)
        .map_err(unreadable)?;
    if is_planned(&file, stamp).map_err(unreadable)? {
        Ok(file)
    } else {
        Err(ImageError::Changed {
            path: stamp.path.clone(),
        })
    }
}

impl Reading {
    /// From this block on.
    pub(super) fn new(layout: Arc<Layout>, origin: Origin, next: u32) -> Self {
        let from = match origin {
            Origin::Files => From::Files(None),
            Origin::Stream(stream, size_bytes) => From::Stream {
                stream,
                size_bytes,
                at_bytes: 0,
            },
        };
        Self { layout, next, from }
    }

    /// Fills a buffer of whole blocks with what comes next. Returns how many bytes: fewer at the end
    /// alone, and then none.
    pub(super) fn fill(&mut self, buffer: &mut [u8]) -> Result<usize, String> {
        let layout = Arc::clone(&self.layout);
        let mut done = 0;
        while self.next < layout.blocks
            && let Some(rest) = buffer.get_mut(done..)
            && rest.len() >= BLOCK_BYTES
        {
            let len = match layout.at(self.next) {
                Piece::Structure(bytes) => {
                    let (block, _) = rest.split_at_mut(BLOCK_BYTES);
                    let (front, back) = block.split_at_mut(bytes.len().min(BLOCK_BYTES));
                    front.copy_from_slice(bytes);
                    back.fill(0);
                    BLOCK_BYTES
                }
                Piece::Zeros(blocks) => {
                    let len = rest.len().min(blocks as usize * BLOCK_BYTES);
                    rest.iter_mut().take(len).for_each(|byte| *byte = 0);
                    len
                }
                Piece::File(index, block) => self.file(&layout, index, block, rest)?,
            };
            let len = len / BLOCK_BYTES * BLOCK_BYTES;
            self.next += u32::try_from(len / BLOCK_BYTES).unwrap_or(u32::MAX);
            done += len;
        }
        Ok(done)
    }

    /// Reads from a file's block on, to its end or that of the buffer; to a whole block.
    fn file(
        &mut self,
        layout: &Layout,
        index: usize,
        block: u32,
        buffer: &mut [u8],
    ) -> Result<usize, String> {
        let Some(extent) = layout.extents.get(index) else {
            return Ok(0);
        };
        let stamp = &extent.stamp;
        let at_bytes = u64::from(block) * BLOCK_BYTES as u64;
        let rest = stamp.size_bytes.saturating_sub(at_bytes);
        let len = usize::try_from(rest)
            .unwrap_or(usize::MAX)
            .min(buffer.len() / BLOCK_BYTES * BLOCK_BYTES);
        let padded = len.next_multiple_of(BLOCK_BYTES);
        let (content, after) = buffer.split_at_mut(len);
        match &mut self.from {
            From::Files(open_file) => {
                let failed = |error: io::Error| failed(stamp, &error);
                if open_file.as_ref().is_none_or(|(open, _)| *open != index) {
                    *open_file = None;
                    let file = open(stamp).map_err(|error| error.to_string())?;
                    *open_file = Some((index, file));
                }
                if let Some((_, file)) = open_file {
                    file.read_exact_at(content, at_bytes).map_err(failed)?;
                    if len as u64 == rest {
                        if !is_planned(file, stamp).map_err(failed)? {
                            return Err(changed(stamp));
                        }
                        *open_file = None;
                    }
                }
            }
            From::Stream {
                stream,
                size_bytes,
                at_bytes: is_at,
            } => {
                if *is_at < at_bytes {
                    let skipped = io::copy(&mut stream.take(at_bytes - *is_at), &mut io::sink());
                    *is_at += skipped.map_err(|error| failed(stamp, &error))?;
                }
                stream
                    .read_exact(content)
                    .map_err(|error| failed(stamp, &error))?;
                *is_at += len as u64;
                if *is_at == *size_bytes
                    && !is_over(stream.as_mut()).map_err(|error| failed(stamp, &error))?
                {
                    return Err(format!(
                        "the stream is longer than the {size_bytes} bytes that were announced"
                    ));
                }
            }
        }
        after
            .iter_mut()
            .take(padded - len)
            .for_each(|byte| *byte = 0);
        Ok(padded)
    }
}

fn is_planned(file: &File, stamp: &Stamp) -> io::Result<bool> {
    let is = file.metadata()?;
    let same = is.len() == stamp.size_bytes && scan::modified_ns(&is) == stamp.modified_ns;
    Ok(is.is_file() && same)
}

/// Whether nothing comes after what was read.
fn is_over(stream: &mut dyn Read) -> io::Result<bool> {
    loop {
        match stream.read(&mut [0]) {
            Ok(len) => return Ok(len == 0),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

fn failed(stamp: &Stamp, error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => format!(
            "{} ended before its {} bytes",
            stamp.path.display(),
            stamp.size_bytes
        ),
        _ => format!("{}: {error}", stamp.path.display()),
    }
}

fn changed(stamp: &Stamp) -> String {
    let path = stamp.path.clone();
    ImageError::Changed { path }.to_string()
}
