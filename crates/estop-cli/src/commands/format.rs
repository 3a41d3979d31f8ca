//! `estop format`

use clap::{Args, ValueEnum};
use estop::disk::{
    Error, Extent, Maker, Plan,
    format::{FileSystem as Kinds, Media},
};
use estop_os::{
    mkfs::Mkfs,
    plan::{Wanted, format_plan},
};

use crate::{
    device::{Device, Kind},
    exit::{Exit, Trouble, exit_help},
    guards::{self, Allow, Force},
    prepare::{self, Seen},
    session::Session,
    words,
    write::{self, Consent, Doing},
};

/// Make a file system on a disk or a partition; the boot sector comes last
#[derive(Debug, Args)]
#[command(after_help = AFTER)]
pub(crate) struct Format {
    /// The disk, or a partition of it
    #[arg(value_name = "DEVICE[:N]")]
    device: String,
    /// The file system
    #[arg(long, value_enum)]
    fs: FileSystem,
    /// Its label
    #[arg(long)]
    label: Option<String>,
    /// Also a whole disk that has partitions with data
    #[arg(long)]
    force: bool,
    /// Also a whole disk that has partitions of the computer's maker
    #[arg(long)]
    force_oem: bool,
    #[command(flatten)]
    consent: Consent,
}

const AFTER: &str = concat!(
    "Examples:\n  \
     estop format /dev/sdb1 --fs exfat --label PHOTOS\n  \
     estop format disk.img:1 --fs fat\n  \
     estop format sim:disk --fs fat --yes\n\n",
    exit_help!()
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FileSystem {
    /// FAT12, FAT16 or FAT32, by the size
    Fat,
    Exfat,
    /// By mkfs.ext4
    Ext4,
    /// By mkfs.xfs
    Xfs,
    /// By mkfs.btrfs
    Btrfs,
    /// By mkfs.ntfs
    Ntfs,
}

pub(crate) fn run(args: &Format, session: &Session) -> Result<Exit, Trouble> {
    let device = Device::resolve(session, &args.device)?;
    let mut seen = prepare::look(session, vec![device])?;
    let Some(seen) = seen.pop() else {
        return Ok(Exit::Failed);
    };
    let volume = volume(&seen)?;
    if seen.device.partition().is_none() && seen.survey.table.is_some() {
        let force = Force {
            data: Allow::given(args.force),
            oem: Allow::given(args.force_oem),
        };
        prepare::none_refused(guards::of_content(&seen.device, &seen.survey, force))?;
    }
    let plan = plan(args, &seen)?;
    let question = format!(
        "This destroys what is on {} ({}): {} get a new file system.",
        seen.device.word,
        words::disk(&seen.survey.identity),
        words::size(volume.len_bytes)
    );
    let doing = Doing {
        plan,
        consent: args.consent,
        question,
    };
    write::write(session, &seen, doing)
}

/// Where the file system goes.
fn volume(seen: &Seen) -> Result<Extent, Trouble> {
    let Some(number) = seen.device.partition_inside() else {
        return Ok(Extent::new(0, seen.survey.geometry.size_bytes));
    };
    let mut partitions = seen.survey.partitions.iter().map(|one| &one.partition);
    let partition = partitions.find(|one| one.number == number);
    partition.map(|one| one.extent()).ok_or_else(|| {
        let word = &seen.device.word;
        Trouble::Usage(format!(
            "{word}: there is no partition {number}: `estop disks` shows them"
        ))
    })
}

fn plan(args: &Format, seen: &Seen) -> Result<Plan, Trouble> {
    let removable = matches!(&seen.device.kind, Kind::Block { disk, .. } if disk.removable);
    let wanted = Wanted {
        partition: seen.device.partition_inside(),
        label: args.label.clone(),
        media: if removable {
            Media::Removable
        } else {
            Media::Fixed
        },
        ..Wanted::new(args.fs.into())
    };
    let mut disk = seen.device.open_to_read()?;
    let plan = format_plan(&mut disk, &wanted).map_err(|error| match error {
        Error::Layout(words) => Trouble::Usage(words),
        error => error.into(),
    })?;
    if let Plan::ExternalFormat(external) = &plan {
        let found = Maker::check(&mut Mkfs::default(), &mut disk, external);
        found.map_err(|error| Trouble::refused(&seen.device.word, error))?;
    }
    Ok(plan)
}

impl From<FileSystem> for Kinds {
    fn from(fs: FileSystem) -> Self {
        match fs {
            FileSystem::Fat => Self::Fat,
            FileSystem::Exfat => Self::Exfat,
            FileSystem::Ext4 => Self::Ext4,
            FileSystem::Xfs => Self::Xfs,
            FileSystem::Btrfs => Self::Btrfs,
            FileSystem::Ntfs => Self::Ntfs,
        }
    }
}
