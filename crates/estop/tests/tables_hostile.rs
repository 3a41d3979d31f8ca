//! Tables made to harm: a clear finding, no panic, no hang, no large allocation.

mod tables_common;

use estop::disk::table::{
    Copy, EditError, Fault, Finding, Geometry, LOGICALS_MAX, PlanError, Scheme, Table,
};
use tables_common::*;

#[test]
fn a_hostile_header_is_named_and_the_backup_used() {
    for sector_bytes in [512, 4096] {
        let image = with_gpt(sector_bytes);
        let good = image.read().table();
        let last = image.geometry().last_lba();
        let max = u64::MAX.to_le_bytes();
        let cases: &[(u64, &[u8], Fault)] = &[
            (0, b"X", Fault::NoHeader),
            (8, &[0, 0, 2, 0], Fault::Revision(0x0002_0000)),
            (12, &[91, 0, 0, 0], Fault::HeaderSize(91)),
            (12, &[0xFF; 4], Fault::HeaderSize(u32::MAX)),
            (24, &[2, 0, 0, 0, 0, 0, 0, 0], Fault::MyLba(2)),
            (
                40,
                &max,
                Fault::Usable {
                    first: u64::MAX,
                    last: last - 16384 / u64::from(sector_bytes) - 1,
                },
            ),
            (72, &max, Fault::EntriesLba(u64::MAX)),
            (72, &[0; 8], Fault::EntriesLba(0)),
            (72, &[1, 0, 0, 0, 0, 0, 0, 0], Fault::EntriesLba(1)),
            (80, &[0xFF; 4], Fault::EntryCount(u32::MAX)),
            (80, &[0; 4], Fault::EntryCount(0)),
            (80, &[1, 0x20, 0, 0], Fault::EntryCount(8193)),
            (84, &[0; 4], Fault::EntrySize(0)),
            (84, &[0, 0, 0, 0x80], Fault::EntrySize(1 << 31)),
            (84, &[129, 0, 0, 0], Fault::EntrySize(129)),
        ];
        for (offset, bytes, fault) in cases {
            let mut hostile = image.clone();
            hostile.put(u64::from(sector_bytes) + offset, bytes);
            seal(&mut hostile, 1);
            let reading = exercise(&mut hostile);
            let damaged = Finding::Damaged {
                copy: Copy::Primary,
                fault: *fault,
            };
            assert_eq!(reading.findings(), [damaged]);
            assert_eq!(reading.used(), Some(Copy::Backup));
            assert_eq!(reading.table(), good);
            hostile.apply_all(&reading.repair().unwrap());
            assert_eq!(hostile.bytes, image.bytes, "repaired as it was: {fault}");
        }
        let mut hostile = image.clone();
        hostile.put(u64::from(sector_bytes) + 56, &[1]);
        let damaged = Finding::Damaged {
            copy: Copy::Primary,
            fault: Fault::HeaderCrc,
        };
        assert_eq!(exercise(&mut hostile).findings(), [damaged]);
        hostile.put(2 * u64::from(sector_bytes) + 56, &[1]);
        seal(&mut hostile, 1);
        hostile.put(2 * u64::from(sector_bytes) + 56, &[2]);
        let damaged = Finding::Damaged {
            copy: Copy::Primary,
            fault: Fault::EntriesCrc,
        };
        assert_eq!(exercise(&mut hostile).findings(), [damaged]);
    }
}

#[test]
fn no_good_copy_is_no_table_and_no_repair() {
    let mut image = with_gpt(512);
    let last = image.geometry().last_lba();
    image.put(512 + 56, &[1]);
    image.put(last * 512 + 56, &[1]);
    let reading = exercise(&mut image);
    assert_eq!(reading.scheme(), Scheme::GptDamaged);
    assert_eq!(reading.table(), None);
    assert_eq!(reading.repair(), Err(PlanError::NothingGood));
    assert_eq!(reading.findings().len(), 2);
}

#[test]
fn a_longer_header_is_valid_and_noted() {
    let mut image = with_gpt(512);
    let table = image.read().table();
    for len in [93_u32, 512] {
        image.put(512 + 12, &len.to_le_bytes());
        image.put(512 + 200, &[0xAA]);
        seal(&mut image, 1);
        let reading = exercise(&mut image);
        let finding = Finding::HeaderSize {
            copy: Copy::Primary,
            header_bytes: len,
        };
        assert_eq!(reading.findings(), [finding]);
        assert_eq!(reading.table(), table);
    }
}

#[test]
fn hostile_entries_are_named_and_left_out() {
    let image = with_gpt(512);
    let last = image.geometry().last_lba();
    let entry = |number: u64, first: u64, end: u64| {
        let mut image = image.clone();
        let at = 1024 + (number - 1) * 128;
        image.put(at, &[7; 16]);
        image.put(at + 16, &[u8::try_from(number).unwrap(); 16]);
        image.put(at + 32, &first.to_le_bytes());
        image.put(at + 40, &end.to_le_bytes());
        seal(&mut image, 1);
        let reading = exercise(&mut image);
        let numbers: Vec<u32> = reading
            .table()
            .unwrap()
            .partitions()
            .iter()
            .map(|found| found.number)
            .collect();
        let findings = reading.findings().to_vec();
        assert_eq!(findings[0], Finding::CopiesDiffer);
        (numbers, findings[1..].to_vec())
    };
    let unusable = |first_lba, last_lba| Finding::Unusable {
        number: 3,
        first_lba,
        last_lba,
    };
    assert_eq!(entry(3, 900, 899), (vec![1, 2], vec![unusable(900, 899)]));
    let (first, end) = (u64::MAX - 1, u64::MAX);
    assert_eq!(
        entry(3, first, end),
        (vec![1, 2], vec![unusable(first, end)])
    );
    let past = Finding::PastEnd {
        number: 3,
        last_lba: u64::MAX,
    };
    assert_eq!(entry(3, 6000, u64::MAX), (vec![1, 2, 3], vec![past]));
    let outside = Finding::OutsideUsable { number: 3 };
    assert_eq!(entry(3, 3, 10), (vec![1, 2, 3], vec![outside]));
    assert_eq!(entry(3, last, last), (vec![1, 2, 3], vec![outside]));
    let overlap = Finding::Overlap {
        first: 1,
        second: 3,
    };
    assert_eq!(entry(3, 3000, 3010), (vec![1, 2, 3], vec![overlap]));
    let (numbers, findings) = entry(3, 0, u64::MAX);
    assert_eq!((numbers.len(), findings.len()), (3, 3), "{findings:?}");
}

#[test]
fn findings_have_a_limit() {
    let mut image = with_gpt(512);
    image.put(512 + 80, &4096_u32.to_le_bytes());
    for number in 0..4096 {
        image.put(1024 + number * 128, &[7; 48]);
    }
    seal(&mut image, 1);
    let reading = exercise(&mut image);
    assert_eq!(
        reading.findings().len(),
        estop::disk::table::FINDINGS_MAX + 1
    );
    assert_eq!(reading.findings().last(), Some(&Finding::More));
}

#[test]
fn a_looping_or_endless_chain_ends() {
    for (target, finding) in [
        (0, Finding::ChainLoop { ebr_lba: 100 }),
        (50, Finding::ChainBroken { ebr_lba: 150 }),
        (
            u32::MAX,
            Finding::ChainBroken {
                ebr_lba: 100 + u64::from(u32::MAX),
            },
        ),
    ] {
        let mut image = Image::blank(4 * MIB, 512);
        mbr_record(&mut image, 0, 0, 0x05, 100, 4000);
        mbr_record(&mut image, 100, 0, 0x83, 1, 5);
        mbr_record(&mut image, 100, 1, 0x05, target, 10);
        let reading = exercise(&mut image);
        assert_eq!(reading.findings(), [finding]);
        let mut table = reading.table().unwrap();
        assert_eq!(table.partitions().len(), 2);
        assert_eq!(table.delete(5), Err(EditError::ChainDamaged));
        table.delete(1).unwrap();
        assert_eq!(table.partitions().len(), 0);
    }
    let mut image = Image::blank(4 * MIB, 512);
    mbr_record(&mut image, 0, 0, 0x05, 100, 4000);
    for index in 0..400 {
        mbr_record(&mut image, 100 + u64::from(index) * 2, 0, 0x83, 1, 1);
        mbr_record(
            &mut image,
            100 + u64::from(index) * 2,
            1,
            0x05,
            index * 2 + 2,
            2,
        );
    }
    let reading = exercise(&mut image);
    assert_eq!(reading.findings(), [Finding::ChainTooLong]);
    assert_eq!(
        reading.table().unwrap().partitions().len(),
        LOGICALS_MAX + 2
    );
}

#[test]
fn a_file_system_is_no_table() {
    let mut ntfs = Image::blank(4 * MIB, 512);
    ntfs.put(0, b"\xEB\x52\x90NTFS    ");
    ntfs.put(
        440,
        b"...A disk read error occurred, press Ctrl+Alt+Del to restart.",
    );
    ntfs.put(510, &[0x55, 0xAA]);
    assert_eq!(exercise(&mut ntfs).scheme(), Scheme::FileSystem);
    let mut text = Image::blank(4 * MIB, 512);
    text.put(400, &[b'x'; 110]);
    text.put(510, &[0x55, 0xAA]);
    assert_eq!(exercise(&mut text).scheme(), Scheme::None);
    for size_bytes in [4 * MIB, 40 * MIB] {
        let mut volume = std::io::Cursor::new(vec![0; usize::try_from(size_bytes).unwrap()]);
        fatfs::format_volume(&mut volume, fatfs::FormatVolumeOptions::new()).unwrap();
        let mut fat = Image {
            bytes: volume.into_inner(),
            sector_bytes: 512,
        };
        assert_eq!(exercise(&mut fat).scheme(), Scheme::FileSystem);
    }
}

#[test]
fn records_beyond_the_disk_are_cut_or_left_out() {
    let mut image = Image::blank(4 * MIB, 512);
    mbr_record(&mut image, 0, 0, 0x83, 2048, u32::MAX);
    mbr_record(&mut image, 0, 1, 0x83, 8192, 10);
    mbr_record(&mut image, 0, 2, 0x83, 3000, 10);
    let reading = exercise(&mut image);
    let partitions = reading.table().unwrap().partitions();
    let shown: Vec<_> = partitions
        .iter()
        .map(|found| (found.number, found.len_bytes))
        .collect();
    assert_eq!(shown, [(1, 3 * MIB), (3, 5120)]);
    assert_eq!(
        reading.findings(),
        [
            Finding::PastEnd {
                number: 1,
                last_lba: 2047 + u64::from(u32::MAX)
            },
            Finding::Unusable {
                number: 2,
                first_lba: 8192,
                last_lba: 8201
            },
            Finding::Overlap {
                first: 1,
                second: 3
            },
            Finding::Overlap {
                first: 1,
                second: 2
            },
        ]
    );
}

#[test]
fn sectors_that_cannot_be_read_are_findings_behind_lba_0() {
    let mut image = with_gpt(512);
    let table = image.read().table();
    let read = |image: &mut Image, bad| {
        Table::read(&mut Meter {
            image,
            reads: 0,
            largest: 0,
            bad: Some(bad),
        })
    };
    let reading = read(&mut image, 512..1024).unwrap();
    let fault = Fault::Unreadable;
    assert_eq!(
        reading.findings(),
        [Finding::Damaged {
            copy: Copy::Primary,
            fault
        }]
    );
    assert_eq!(reading.table(), table);
    assert!(read(&mut image, 0..1).is_err());
}

#[test]
fn odd_disks_are_refused() {
    for (size_bytes, sector_bytes) in [(0, 512), (1024, 512), (8192, 4096)] {
        assert_eq!(Geometry::new(size_bytes, sector_bytes), None);
        assert!(Table::read(&mut Image::blank(size_bytes, sector_bytes)).is_err());
    }
    for sector_bytes in [0, 1, 520, 1 << 31] {
        assert_eq!(Geometry::new(1 << 30, sector_bytes), None);
    }
    for size_bytes in [1536, 512 * 67] {
        let mut tiny = Image::blank(size_bytes, 512);
        assert_eq!(Table::read(&mut tiny).unwrap().scheme(), Scheme::None);
        let refused = Table::new_gpt(tiny.geometry(), guid(1));
        assert_eq!(refused.unwrap_err(), EditError::DiskTooSmall);
    }
    Table::new_gpt(Geometry::new(512 * 68, 512).unwrap(), guid(1)).unwrap();
    Table::new_gpt(Geometry::new(u64::MAX, 4096).unwrap(), guid(1)).unwrap();
}

/// A header whose places leave no room is read, but nothing is written beside it.
#[test]
fn tables_that_leave_no_room_are_refused() {
    let image = with_gpt(512);
    let last = image.geometry().last_lba();
    let plan = |image: &Image| {
        let reading = image.read();
        let mut table = reading.table().unwrap();
        table.delete(2).unwrap();
        (table.write_plan(&reading), reading.repair().is_ok())
    };
    let refused = (Err(PlanError::NoRoom), false);
    // Usable up to the last sector; entries where the backup has to go; entries in a partition.
    for (offset, value) in [(48, last), (72, last - 40), (72, 2048)] {
        let mut hostile = image.clone();
        let entries = image.bytes[1024..1024 + 16384].to_vec();
        let at = if offset == 72 { value } else { 2 };
        hostile.put(at * 512, &entries);
        hostile.put(512 + offset, &value.to_le_bytes());
        seal(&mut hostile, 1);
        assert_eq!(plan(&hostile), refused, "{offset} {value}");
    }
    let fresh = Table::new_gpt(image.geometry(), guid(9)).unwrap();
    let mut hostile = image.clone();
    hostile.put((last - 40) * 512, &image.bytes[1024..1024 + 16384]);
    hostile.put(512 + 72, &(last - 40).to_le_bytes());
    seal(&mut hostile, 1);
    assert_eq!(fresh.write_plan(&hostile.read()), Err(PlanError::NoRoom));
    // The primary's entries, to be restored, named where the backup stands that is all there is:
    // at the disk's end, or where that was before it grew.
    for grown_bytes in [0, MIB] {
        let mut hostile = image.clone();
        hostile
            .bytes
            .resize(usize::try_from(4 * MIB + grown_bytes).unwrap(), 0);
        hostile.put(512 + 72, &(last - 32).to_le_bytes());
        hostile.put(512 + 88, &[1, 2, 3, 4]);
        let mut header = hostile.bytes[512..512 + 92].to_vec();
        header[16..20].fill(0);
        hostile.put(512 + 16, &crc32(&header).to_le_bytes());
        assert_eq!(hostile.read().used(), Some(Copy::Backup));
        assert_eq!(plan(&hostile), refused);
    }
}
