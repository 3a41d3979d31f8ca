//! Tables and file systems as trials of the harness: judged by `gptman`, `fatfs` and raw bytes.

use std::{io::Cursor, time::Duration};

use estop::Gate;
use estop::disk::{
    Completion, Disk as _, Epochs, Error, Extent, ExternalFormat, Format, Left, Maker, Making,
    Method, Micros, Op, Plan, Reader, Tag, Wipe, Write, WriteTable,
    format::{ExfatOptions, FatOptions, Media, Stamp, Volume, exfat, fat},
    table::{Guid, Kind, Label, NewPartition, PartitionType, Size, Start, Table},
};
use estop::sim::{Disk, Model};

/// The disk's bytes, as a reader sees them.
fn image(disk: &Disk) -> Vec<u8> {
    disk.truth().read(Extent::new(0, disk.model().size_bytes))
}

/// A disk with a GPT of one partition, written by `gptman`.
pub(super) fn disk_with_gpt(model: &Model) -> Disk {
    let mut disk = Disk::new(model.clone());
    let mut bytes = Cursor::new(vec![0; usize::try_from(model.size_bytes).expect("small")]);
    let sector = u64::from(model.sector_bytes);
    let mut gpt = gptman::GPT::new_from(&mut bytes, sector, [7; 16]).expect("fits");
    gpt[1] = gptman::GPTPartitionEntry {
        partition_type_guid: [1; 16],
        unique_partition_guid: [2; 16],
        starting_lba: 16,
        ending_lba: 23,
        attribute_bits: 0,
        partition_name: "old".into(),
    };
    gpt[1].starting_lba = gpt.header.first_usable_lba;
    gpt[1].ending_lba = gpt.header.first_usable_lba + 7;
    gpt.write_into(&mut bytes).expect("fits");
    gptman::GPT::write_protective_mbr_into(&mut bytes, sector).expect("fits");
    let bytes = bytes.into_inner();
    let end = bytes.len() - 64 * 1024;
    disk.put(0, &bytes[..64 * 1024]);
    disk.put(end as u64, &bytes[end..]);
    disk
}

/// One more partition.
pub(super) fn add_partition(disk: &mut Disk) -> Plan {
    let reading = Table::read(&mut Reader::new(disk)).expect("reads");
    let mut table = reading.table().expect("a table");
    let new = NewPartition {
        number: Some(3),
        kind: Kind::Primary,
        start: Start::AtBytes(disk.geometry().size_bytes / 2),
        size: Size::Bytes(64 * 1024),
        align_bytes: 4096,
        partition_type: PartitionType::parse(Label::Gpt, "linux").expect("known"),
        name: "new".to_owned(),
        guid: Guid::from_random([3; 16]),
    };
    table.create(&new).expect("there is room");
    Plan::WriteTable(WriteTable::new(disk, &reading, &table).expect("can be planned"))
}

/// The backup is gone; it is made again.
pub(super) fn repair(disk: &mut Disk) -> Plan {
    let sector = u64::from(disk.model().sector_bytes);
    disk.put_zeros(Extent::new(disk.model().size_bytes - sector, sector));
    let reading = Table::read(&mut Reader::new(disk)).expect("reads");
    Plan::WriteTable(WriteTable::repair(disk, &reading).expect("can be repaired"))
}

/// The partitions by number, as `gptman` reads them.
pub(super) fn partitions(disk: &Disk) -> Result<Vec<(u32, String)>, String> {
    let sector = u64::from(disk.model().sector_bytes);
    let gpt = gptman::GPT::read_from(&mut Cursor::new(image(disk)), sector);
    let gpt = gpt.map_err(|error| format!("gptman: {error}"))?;
    let used = gpt.iter().filter(|(_, partition)| partition.is_used());
    Ok(used
        .map(|(number, p)| (number, p.partition_name.to_string()))
        .collect())
}

/// Whether the backup alone says the same as the primary.
pub(super) fn copies_agree(disk: &Disk) -> Result<(), String> {
    let primary = partitions(disk)?;
    let mut alone = Disk::new(disk.model().clone());
    alone.restore(disk.snapshot());
    let sector = u64::from(disk.model().sector_bytes);
    alone.put_zeros(Extent::new(sector, sector));
    let backup = partitions(&alone)?;
    let mut primary_alone = Disk::new(disk.model().clone());
    primary_alone.restore(disk.snapshot());
    primary_alone.put_zeros(Extent::new(disk.model().size_bytes - sector, sector));
    if backup != primary || partitions(&primary_alone)? != primary {
        return Err(format!(
            "the backup says {backup:?}, the primary {primary:?}"
        ));
    }
    Ok(())
}

/// The volume of the format trials.
pub(super) fn volume(model: &Model) -> Extent {
    Extent::new(model.size_bytes / 4, model.size_bytes / 2)
}

/// An old ext4, as far as a signature goes.
pub(super) fn disk_with_ext4(model: &Model) -> Disk {
    let mut disk = Disk::new(model.clone());
    let at = volume(model).start_bytes + 1024;
    let mut superblock = vec![0; 1024];
    superblock[0x18] = 2; // 4096-byte blocks
    superblock[0x38..0x3a].copy_from_slice(&[0x53, 0xef]);
    superblock[0x4c] = 1; // dynamic revision
    disk.put(at, &superblock);
    disk
}

/// The volume is given this file system.
pub(super) fn format(disk: &mut Disk, kind: &str) -> Plan {
    Plan::Format(Format {
        identity: disk.identity().expect("answers"),
        volume: volume(disk.model()),
        kind: kind.to_owned(),
        wipe: wiped(disk),
        epochs: epochs(disk.model(), kind),
    })
}

fn epochs(model: &Model, kind: &str) -> Epochs {
    let (extent, sector_bytes) = (volume(model), model.sector_bytes);
    let volume = Volume {
        extent,
        sector_bytes,
        media: Media::Fixed,
    };
    let label = Some("ESTOP".to_owned());
    let layout = if kind == "exfat" {
        let options = ExfatOptions {
            cluster_bytes: None,
            label,
            volume_id: 7,
        };
        exfat(&volume, &options).expect("fits")
    } else {
        let (kind, stamp) = (None, Stamp::FIRST);
        let options = FatOptions {
            kind,
            cluster_bytes: None,
            label,
            volume_id: 7,
            stamp,
        };
        fat(&volume, &options).expect("fits")
    };
    layout.into_epochs()
}

/// The volume is given a file system by a program.
pub(super) fn format_externally(disk: &mut Disk) -> Plan {
    Plan::ExternalFormat(ExternalFormat {
        identity: disk.identity().expect("answers"),
        volume: volume(disk.model()),
        partition: None,
        kind: "vfat".to_owned(),
        label: None,
        wipe: wiped(disk),
    })
}

/// A program that formats as `mkfs.vfat` does: boot sector first, so that what it leaves when it is
/// killed looks like a file system and is none.
pub(super) struct Program {
    writes: Vec<Write>,
}

impl Program {
    pub(super) fn new() -> Self {
        Self { writes: Vec::new() }
    }

    fn write(&mut self, disk: &mut Disk) -> Result<(), Error> {
        let Some(piece) = self.writes.pop() else {
            return Ok(());
        };
        let op = match &piece {
            Write::Data { at_bytes, bytes } => Op::Write {
                at_bytes: *at_bytes,
                bytes,
            },
            Write::Zeros(extent) => Op::Zero(*extent, Method::Overwrite),
        };
        disk.submit(Tag(9), op)?;
        // A program waits in the kernel for as long as the device takes.
        let deadline = disk.now().after(Duration::from_secs(30));
        match disk.complete(deadline, None) {
            Completion::Done(..) => Ok(()),
            Completion::Failed(_, error) => Err(error),
            _ => Err(Error::Late { limit_ms: 30_000 }),
        }
    }
}

impl Maker<Disk> for Program {
    fn check(&mut self, _disk: &mut Disk, _plan: &ExternalFormat) -> Result<(), Error> {
        Ok(())
    }

    fn start(&mut self, disk: &mut Disk, _plan: &ExternalFormat) -> Result<(), Error> {
        // Taken from the end: the boot sector, which comes last in ours, goes first. Zeros are left
        // out: they would go over what the program has written.
        let writes = epochs(disk.model(), "vfat").0.into_iter().flatten();
        self.writes = writes
            .filter(|piece| matches!(piece, Write::Data { .. }))
            .collect();
        let boot = volume(disk.model()).start_bytes;
        assert!(
            self.writes
                .last()
                .is_some_and(|last| last.extent().start_bytes == boot)
        );
        Ok(())
    }

    fn wait(&mut self, disk: &mut Disk, _deadline: Micros, gate: Option<&Gate<Left>>) -> Making {
        while !self.writes.is_empty() {
            if gate.is_some_and(|gate| gate.check().is_err()) {
                return Making::Asked;
            }
            if let Err(error) = self.write(disk) {
                return Making::Failed(error);
            }
        }
        Making::Done
    }

    fn kill(&mut self, disk: &mut Disk, _deadline: Micros) -> Result<(), Error> {
        // What it has handed to the kernel still lands.
        let last = self.write(disk);
        self.writes.clear();
        last
    }
}

/// The traces of a half-made file system are removed.
pub(super) fn wipe(disk: &mut Disk) -> Plan {
    let (identity, volume) = (disk.identity().expect("answers"), volume(disk.model()));
    Plan::Wipe(Wipe {
        identity,
        volume,
        wipe: wiped(disk),
    })
}

fn wiped(disk: &mut Disk) -> Vec<Extent> {
    let volume = volume(disk.model());
    estop::disk::signature::wipe_extents(&mut Reader::new(disk), volume).expect("reads")
}

/// Whether a prober would see nothing: no magic at any place where FAT, exFAT or ext keep theirs.
pub(super) fn no_signature(disk: &Disk) -> Result<(), String> {
    let bytes = disk.truth().read(volume(disk.model()));
    let magics: [(usize, &[u8]); 5] = [
        (3, b"EXFAT   "),
        (0x36, b"FAT"),
        (0x52, b"FAT32"),
        (510, &[0x55, 0xaa]),
        (1080, &[0x53, 0xef]),
    ];
    let found = magics
        .iter()
        .find(|(at, magic)| bytes[*at..].starts_with(magic));
    found.map_or(Ok(()), |(at, _)| {
        Err(format!("there is a signature at {at}"))
    })
}

/// Whether the volume holds a whole, empty file system.
pub(super) fn file_system(disk: &Disk, kind: &str) -> Result<(), String> {
    let bytes = disk.truth().read(volume(disk.model()));
    if kind == "exfat" {
        return exfat_boot_region(&bytes, disk.model().sector_bytes as usize);
    }
    let fs = fatfs::FileSystem::new(Cursor::new(bytes), fatfs::FsOptions::new());
    let fs = fs.map_err(|error| format!("fatfs: {error}"))?;
    if fs.volume_label() != "ESTOP" || fs.root_dir().iter().count() != 0 {
        return Err("fatfs reads another label, or files".to_owned());
    }
    Ok(())
}

/// exFAT specification §3.4: the twelfth sector repeats the checksum of the eleven before it.
fn exfat_boot_region(bytes: &[u8], sector: usize) -> Result<(), String> {
    for region in [&bytes[..12 * sector], &bytes[12 * sector..24 * sector]] {
        if &region[3..11] != b"EXFAT   " || region[510..512] != [0x55, 0xaa] {
            return Err("no exFAT boot sector".to_owned());
        }
        let counted = region[..11 * sector].iter().enumerate();
        let counted = counted.filter(|(at, _)| ![106, 107, 112].contains(at));
        let sum = counted.fold(0_u32, |sum, (_, byte)| {
            sum.rotate_right(1).wrapping_add((*byte).into())
        });
        if region[11 * sector..11 * sector + 4] != sum.to_le_bytes() {
            return Err("the checksum of a boot region is wrong".to_owned());
        }
    }
    Ok(())
}
