//! The plan of an image: all that makes its bytes, as it is put on record.

use std::{
    io::Read,
    path::{Path, PathBuf},
    sync::Arc,
    time::UNIX_EPOCH,
};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{
    BLOCK_BYTES, Earlier, ImageError, Ring, StreamSource, TakenOver, Volume,
    layout::{Extent, Layout},
    master, memory, merge,
    read::{self, Origin},
    recognise, scan,
};
use crate::clock::Clock;

/// What is to be burned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inputs {
    /// Files and folders. What a single folder holds becomes the root of the image; of several, each
    /// is in the root under its name. Links that are named here are followed, those inside are kept.
    Files(Vec<PathBuf>),
    /// The same, on a disc that has files already, as [`earlier`](super::earlier()) found them: they
    /// stay where they are, and one that is burned takes the place of one of the same name.
    More {
        /// What is burned.
        paths: Vec<PathBuf>,
        /// What the disc shows now.
        earlier: Earlier,
    },
    /// One image, as it is, padded with zeros to a whole block.
    Image {
        /// The file.
        path: PathBuf,
        /// Whether it is taken also if nothing in it tells a file system of discs.
        raw: bool,
    },
    /// A stream of exactly so many bytes, padded with zeros to a whole block.
    Stream {
        /// How many bytes. Fewer or more are an error.
        size_bytes: u64,
    },
}

/// How files and folders become an image.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImageOptions {
    /// The volume's name: at most 32 bytes of ASCII; with UDF 30 of any letters.
    pub label: String,
    /// Which file systems.
    pub file_systems: FileSystems,
    /// When the volume was made: seconds since 1970-01-01 UTC. What has no time of its own gets it.
    pub created_s: u64,
    /// The address on the disc at which the image begins: 0, or that of a session appended to a
    /// multisession disc. That one shows earlier files only if they are among the inputs, and cannot
    /// be UDF.
    pub start_lba: u32,
}

/// The file systems of an image.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum FileSystems {
    /// ISO 9660 level 3, Joliet and Rock Ridge.
    #[default]
    Iso,
    /// The same, and UDF 2.01 over the same files.
    Bridge,
    /// UDF 2.01.
    Udf,
}

/// All that makes the bytes of an image, but the contents of the files. The same plan makes the same
/// image.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImagePlan {
    /// What is burned.
    pub what: What,
    /// How.
    pub options: ImageOptions,
    /// How many blocks of 2048 bytes.
    pub blocks: u32,
    /// A hash (SHA-256) of all of this and of the file system's structures.
    pub fingerprint: String,
    /// What is not in the image, or not as it is here: shown before the burn.
    pub remarks: Vec<String>,
    /// What is taken over from earlier sessions of the disc; nothing where nothing is.
    #[serde(default)]
    pub taken_over: Option<TakenOver>,
    /// What tells a disc with this image on it from others; nothing where estop does not make its ISO
    /// 9660.
    #[serde(default)]
    pub volume: Option<Volume>,
}

/// What is burned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum What {
    /// Files and folders, in the order in which they were found: folders before what they hold.
    Files(Vec<Entry>),
    /// One image file.
    Image(Stamp),
    /// A stream.
    Stream {
        /// How many bytes it has.
        size_bytes: u64,
    },
}

/// A file, folder or link in the image.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The path in the image, without a slash in front; empty is the root.
    pub name: String,
    /// Permission bits.
    pub mode: u32,
    /// When it was last written: nanoseconds since 1970-01-01 UTC.
    pub modified_ns: i64,
    /// What it is.
    pub kind: Kind,
}

/// What an [`Entry`] is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// A folder.
    Folder,
    /// A symbolic link, and where it leads.
    Link(String),
    /// A file, and where it is read from.
    File(Stamp),
    /// A file of an earlier session, and where it lies on the disc.
    OnDisc(Vec<Part>),
}

/// A piece of a file on the disc.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Where it begins.
    pub start_bytes: u64,
    /// How long it is.
    pub len_bytes: u64,
}

/// A file to read, and how it is known again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// The absolute path.
    pub path: PathBuf,
    /// How long it is.
    pub size_bytes: u64,
    /// When it was last written: nanoseconds since 1970-01-01 UTC.
    pub modified_ns: i64,
}

impl ImageOptions {
    /// This label, ISO 9660 with its extensions, made now, from address 0.
    pub fn new(label: &str) -> Self {
        Self {
            label: label.to_owned(),
            file_systems: FileSystems::default(),
            created_s: UNIX_EPOCH.elapsed().map_or(0, |since| since.as_secs()),
            start_lba: 0,
        }
    }
}

impl ImagePlan {
    /// Looks the inputs through and lays the image out. Reads no contents of files.
    pub fn make(inputs: &Inputs, options: &ImageOptions) -> Result<Self, ImageError> {
        let mut remarks = Vec::new();
        let mut taken_over = None;
        let what = match inputs {
            Inputs::Files(paths) => What::Files(scan::entries(paths, &mut remarks)?),
            Inputs::More { paths, earlier } => {
                let new = scan::entries(paths, &mut remarks)?;
                let (all, taken) = merge::merged(earlier, new, &mut remarks);
                taken_over = Some(taken);
                What::Files(all)
            }
            Inputs::Image { path, raw } => {
                let stamp = scan::image(path)?;
                if !raw {
                    recognise::image(&stamp)?;
                }
                What::Image(stamp)
            }
            Inputs::Stream { size_bytes } => What::Stream {
                size_bytes: *size_bytes,
            },
        };
        let mut plan = Self {
            what,
            options: options.clone(),
            blocks: 0,
            fingerprint: String::new(),
            remarks: Vec::new(),
            taken_over,
            volume: None,
        };
        let layout = plan.layout(&mut remarks)?;
        plan.volume = Volume::of(&layout, options.start_lba);
        plan.blocks = layout.blocks;
        plan.fingerprint = plan.hash(&layout)?;
        plan.remarks = remarks;
        drop(layout);
        memory::give_back();
        Ok(plan)
    }

    /// Opens what was planned, at its first block. Refuses what is not what was planned, and says
    /// which file it is.
    pub fn open(&self, clock: Clock, ring: Ring) -> Result<StreamSource, ImageError> {
        if matches!(self.what, What::Stream { .. }) {
            return Err(ImageError::Choice(
                "the plan is of a stream: it must be given again",
            ));
        }
        self.check_files()?;
        self.source(Origin::Files, clock, ring)
    }

    /// Opens what was planned of a stream, at its first block.
    pub fn open_stream(
        &self,
        stream: Box<dyn Read + Send>,
        clock: Clock,
        ring: Ring,
    ) -> Result<StreamSource, ImageError> {
        let What::Stream { size_bytes } = self.what else {
            return Err(ImageError::Choice("the plan is not of a stream"));
        };
        self.source(Origin::Stream(stream, size_bytes), clock, ring)
    }

    /// The file that the image shows under this path, as it is found here.
    pub fn file(&self, name: &str) -> Option<&Path> {
        let What::Files(entries) = &self.what else {
            return None;
        };
        entries.iter().find_map(|entry| match &entry.kind {
            Kind::File(stamp) if entry.name == name => Some(stamp.path.as_path()),
            _ => None,
        })
    }

    fn source(&self, origin: Origin, clock: Clock, ring: Ring) -> Result<StreamSource, ImageError> {
        let layout = self.layout(&mut Vec::new())?;
        if layout.blocks != self.blocks || self.hash(&layout)? != self.fingerprint {
            return Err(ImageError::OtherVersion);
        }
        memory::give_back();
        let fingerprint = self.fingerprint.clone();
        Ok(StreamSource::new(
            Arc::new(layout),
            origin,
            fingerprint,
            clock,
            ring,
        ))
    }

    fn check_files(&self) -> Result<(), ImageError> {
        let check = |stamp: &Stamp| read::open(stamp).map(drop);
        match &self.what {
            What::Files(entries) => entries.iter().try_for_each(|entry| match &entry.kind {
                Kind::File(stamp) => check(stamp),
                Kind::Folder | Kind::Link(_) | Kind::OnDisc(_) => Ok(()),
            }),
            What::Image(stamp) => check(stamp),
            What::Stream { .. } => Ok(()),
        }
    }

    fn layout(&self, remarks: &mut Vec<String>) -> Result<Layout, ImageError> {
        match &self.what {
            What::Files(entries) => master::lay_out(entries, &self.options, remarks),
            What::Image(stamp) => whole(stamp.clone()),
            What::Stream { size_bytes } => whole(Stamp {
                path: PathBuf::from("the stream"),
                size_bytes: *size_bytes,
                modified_ns: 0,
            }),
        }
    }

    fn hash(&self, layout: &Layout) -> Result<String, ImageError> {
        let record = (&self.what, &self.options, layout.blocks);
        let record = serde_json::to_vec(&record)
            .map_err(|error| ImageError::FileSystem(error.to_string()))?;
        let mut hash = Sha256::new();
        hash.update(record);
        for (block, bytes) in &layout.structures {
            hash.update(block.to_le_bytes());
            hash.update(bytes);
        }
        Ok(hash
            .finalize()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect())
    }
}

/// An image that is one file.
fn whole(stamp: Stamp) -> Result<Layout, ImageError> {
    if stamp.size_bytes == 0 {
        return Err(ImageError::Empty { path: stamp.path });
    }
    let blocks = u32::try_from(stamp.size_bytes.div_ceil(BLOCK_BYTES as u64))
        .map_err(|_| ImageError::TooMuch("an address on a disc has 32 bits"))?;
    let name = stamp.path.display().to_string();
    Ok(Layout {
        blocks,
        structures: std::collections::BTreeMap::new(),
        extents: vec![Extent {
            first: 0,
            stamp,
            name,
        }],
    })
}
