//! DEVICE: what is meant, and how it is opened.

use std::{
    fs,
    path::{Path, PathBuf},
};

use estop::sim::Content;
use estop_os::{
    any::AnyDisk,
    block::{Access, Opening},
    discover::{DiskInfo, Target, resolve},
    paced::SimSpec,
};
use serde::Serialize;

use crate::{exit::Trouble, session::Session};

/// A device that the user named.
#[derive(Debug)]
pub(crate) struct Device {
    /// How it is named in commands, jobs and events.
    pub(crate) word: String,
    /// What it is.
    pub(crate) kind: Kind,
}

/// What a device is.
#[derive(Debug)]
pub(crate) enum Kind {
    /// A block device, or one partition of it.
    Block {
        /// The whole disk.
        disk: Box<DiskInfo>,
        /// The number of the partition that is meant.
        partition: Option<u32>,
    },
    /// An image file, or one partition of it.
    Image {
        /// Its path without symbolic links.
        path: PathBuf,
        /// The number of the partition that is meant.
        partition: Option<u32>,
    },
    /// A simulated disk.
    Sim {
        /// What it is like.
        spec: Box<SimSpec>,
        /// Where it is kept.
        file: PathBuf,
        /// The number of the partition that is meant.
        partition: Option<u32>,
    },
}

/// What holds the bits, as far as that matters to what an overwrite reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Medium {
    /// Turning disks.
    Magnetic,
    /// Flash, or anything else that does not turn.
    Flash,
    /// A file.
    Image,
    /// Nothing.
    Simulated,
}

impl Device {
    /// What is meant by this word.
    pub(crate) fn resolve(session: &Session, word: &str) -> Result<Self, Trouble> {
        match resolve(&session.roots, word)? {
            Target::Disk { disk, partition } => {
                let whole = disk.path.display();
                let own = partition.and_then(|number| disk.partition(number));
                let word = match (partition, own) {
                    (_, Some(own)) => own.path.display().to_string(),
                    (Some(number), None) => format!("{whole}:{number}"),
                    (None, None) => whole.to_string(),
                };
                let kind = Kind::Block { disk, partition };
                Ok(Self { word, kind })
            }
            Target::Image { path, partition } => {
                let word = match partition {
                    Some(number) => format!("{}:{number}", path.display()),
                    None => path.display().to_string(),
                };
                let kind = Kind::Image { path, partition };
                Ok(Self { word, kind })
            }
            Target::Sim(word) => {
                let split = word.rsplit_once(':').and_then(|(spec, number)| {
                    let number: u32 = number.parse().ok().filter(|number| *number > 0)?;
                    Some((spec, number))
                });
                let partition = split.map(|(_, number)| number);
                let spec = SimSpec::parse(split.map_or(&word, |(spec, _)| spec));
                let spec = spec.map_err(|error| Trouble::Usage(error.to_string()))?;
                let file = sim_file(&session.state, &spec);
                let spec = Box::new(spec);
                let kind = Kind::Sim {
                    spec,
                    file,
                    partition,
                };
                Ok(Self { word, kind })
            }
        }
    }

    /// The partition that is meant, if not the whole disk.
    pub(crate) fn partition(&self) -> Option<u32> {
        match self.kind {
            Kind::Block { partition, .. }
            | Kind::Image { partition, .. }
            | Kind::Sim { partition, .. } => partition,
        }
    }

    /// The partition that is meant, if it is reached through the whole disk: one that the system
    /// knows is opened by itself, so that the others may be in use.
    pub(crate) fn partition_inside(&self) -> Option<u32> {
        let number = self.partition()?;
        match &self.kind {
            Kind::Block { disk, .. } if disk.partition(number).is_some() => None,
            _ => Some(number),
        }
    }

    /// Refuses a partition where only a whole disk will do.
    pub(crate) fn whole(self, command: &str) -> Result<Self, Trouble> {
        match self.partition() {
            None => Ok(self),
            Some(number) => Err(Trouble::Usage(format!(
                "{} is partition {number}: `estop {command}` works on whole disks, so name the \
                 disk (`estop format` works on one partition)",
                self.word
            ))),
        }
    }

    /// What holds the bits.
    pub(crate) fn medium(&self) -> Medium {
        match &self.kind {
            Kind::Block { disk, .. } if disk.rotational => Medium::Magnetic,
            Kind::Block { .. } => Medium::Flash,
            Kind::Image { .. } => Medium::Image,
            Kind::Sim { .. } => Medium::Simulated,
        }
    }

    /// Opens it to be looked at; makes no file.
    pub(crate) fn open_to_read(&self) -> Result<AnyDisk, Trouble> {
        match &self.kind {
            Kind::Sim { spec, file, .. } => {
                let kept = file.exists().then(|| file.clone());
                let disk = AnyDisk::simulated(spec, kept);
                disk.map_err(|error| Trouble::of_state(&self.word, &error))
            }
            _ => self.open(Access::ReadOnly),
        }
    }

    /// Opens it to be written: claimed until it is dropped.
    pub(crate) fn open_to_write(&self) -> Result<AnyDisk, Trouble> {
        match &self.kind {
            Kind::Sim { spec, file, .. } => {
                if let Some(dir) = file.parent() {
                    let made = fs::create_dir_all(dir);
                    made.map_err(|error| {
                        let message = format!("{} cannot be made: {error}", dir.display());
                        Trouble::refused(&self.word, message)
                    })?;
                }
                let disk = AnyDisk::simulated(spec, Some(file.clone()));
                disk.map_err(|error| Trouble::of_state(&self.word, &error))
            }
            _ => self.open(Access::ReadWrite),
        }
    }

    fn open(&self, access: Access) -> Result<AnyDisk, Trouble> {
        let opened = Opening::new(self.path()).access(access).open();
        let disk = opened.map_err(|error| Trouble::of_open(&self.word, &error))?;
        Ok(AnyDisk::Block(Box::new(disk)))
    }

    fn path(&self) -> &Path {
        match &self.kind {
            Kind::Block { disk, partition } => {
                let own = partition.and_then(|number| disk.partition(number));
                own.map_or(&disk.path, |own| &own.path)
            }
            Kind::Image { path, .. } => path,
            Kind::Sim { file, .. } => file,
        }
    }
}

/// Where a simulated disk is kept: the same disk, the same file.
fn sim_file(state: &Path, spec: &SimSpec) -> PathBuf {
    let model = &spec.model;
    let plain = |c: char| {
        if c.is_ascii_alphanumeric() || c == '-' {
            c
        } else {
            '_'
        }
    };
    let name = model.name.trim_start_matches("sim:");
    let name = name.chars().map(plain).collect::<String>();
    let zeros = if model.content == Content::Zeros {
        "-zeros"
    } else {
        ""
    };
    let (size, sector) = (model.size_bytes, model.sector_bytes);
    state
        .join("sim")
        .join(format!("{name}-{size}-{sector}{zeros}.disk"))
}
