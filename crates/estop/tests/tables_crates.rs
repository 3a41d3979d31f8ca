//! What we write, the crates `gptman` and `gpt` read; what they write, we read.

mod tables_common;

use std::io::Cursor;

use estop::disk::table::{Guid, LINUX, Role, Scheme, Table};
use tables_common::*;

/// The crate `gpt` as a second judge of what is written.
#[test]
fn the_gpt_crate_reads_what_we_write() {
    for (sector_bytes, block) in [
        (512, gpt::disk::LogicalBlockSize::Lb512),
        (4096, gpt::disk::LogicalBlockSize::Lb4096),
    ] {
        let mut image = Image::blank(16 * MIB, sector_bytes);
        let table = gpt(&image, 5, 11);
        image.write(&table);
        for damage in [None, Some(u64::from(sector_bytes))] {
            let mut image = image.clone();
            if let Some(at_bytes) = damage {
                image.put(at_bytes, &[0; 16]);
            }
            let cursor = Cursor::new(image.bytes.clone());
            let config = gpt::GptConfig::new()
                .writable(false)
                .logical_block_size(block);
            let theirs = config.open_from_device(cursor).unwrap();
            let theirs: Vec<_> = theirs
                .partitions()
                .iter()
                .map(|(n, p)| {
                    (
                        *n,
                        p.part_guid.to_string(),
                        p.first_lba,
                        p.last_lba,
                        p.name.clone(),
                    )
                })
                .collect();
            let sector = u64::from(sector_bytes);
            let ours: Vec<_> = table
                .partitions()
                .into_iter()
                .map(|p| {
                    let end = p.start_bytes + p.len_bytes;
                    let own: Guid = p.guid.unwrap();
                    let own = own.to_string().to_lowercase();
                    (
                        p.number,
                        own,
                        p.start_bytes / sector,
                        end / sector - 1,
                        p.name,
                    )
                })
                .collect();
            assert_eq!(theirs, ours);
        }
    }
}

#[test]
fn we_read_what_the_crates_write() {
    for sector_bytes in [512_u32, 4096] {
        let blank = Image::blank(32 * MIB, sector_bytes);
        let mut cursor = Cursor::new(blank.bytes.clone());
        let sector = u64::from(sector_bytes);
        let mut theirs = gptman::GPT::new_from(&mut cursor, sector, [9; 16]).unwrap();
        for (number, first) in [(3, 1024), (1, 2048)] {
            theirs[number] = gptman::GPTPartitionEntry {
                partition_type_guid: LINUX.to_disk(),
                unique_partition_guid: [u8::try_from(number).unwrap(); 16],
                starting_lba: first,
                ending_lba: first + 99,
                attribute_bits: 4,
                partition_name: "gptman".into(),
            };
        }
        theirs.write_into(&mut cursor).unwrap();
        gptman::GPT::write_protective_mbr_into(&mut cursor, sector).unwrap();
        let image = Image {
            bytes: cursor.into_inner(),
            sector_bytes,
        };
        let reading = image.read();
        assert_eq!(
            (reading.scheme(), reading.findings()),
            (Scheme::Gpt, &[][..])
        );
        assert_eq!(
            ours_as_judged(reading.table().as_ref()),
            gptman_reads(&image)
        );
        assert_eq!(reading.table().unwrap().partitions().len(), 2);

        let block = match sector_bytes {
            512 => gpt::disk::LogicalBlockSize::Lb512,
            _ => gpt::disk::LogicalBlockSize::Lb4096,
        };
        let mut cursor = Cursor::new(blank.bytes.clone());
        gpt::mbr::ProtectiveMBR::with_lb_size(
            u32::try_from(blank.bytes.len() as u64 / sector - 1).unwrap(),
        )
        .overwrite_lba0(&mut cursor)
        .unwrap();
        let config = gpt::GptConfig::new()
            .writable(true)
            .logical_block_size(block);
        let mut disk = config.create_from_device(cursor, None).unwrap();
        disk.add_partition("eins", MIB, gpt::partition_types::LINUX_FS, 0, None)
            .unwrap();
        disk.add_partition("zwei", MIB, gpt::partition_types::EFI, 0, None)
            .unwrap();
        let own = disk.guid().to_string().parse::<Guid>().unwrap();
        let image = Image {
            bytes: disk.write().unwrap().into_inner(),
            sector_bytes,
        };
        let reading = image.read();
        assert_eq!(
            (reading.scheme(), reading.findings()),
            (Scheme::Gpt, &[][..])
        );
        let Some(Table::Gpt(table)) = reading.table() else {
            unreachable!()
        };
        assert_eq!(table.disk_guid(), own);
        let shown: Vec<_> = table
            .partitions()
            .into_iter()
            .map(|p| (p.name.clone(), p.role()))
            .collect();
        assert_eq!(
            shown,
            [
                ("eins".to_owned(), Role::Data),
                ("zwei".to_owned(), Role::Esp)
            ]
        );
    }
}
