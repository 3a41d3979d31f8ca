//! Every cut of every table write reads as the old table or the new one.

mod tables_common;

use estop::disk::Epochs;
use estop::disk::table::{
    Active, Change, Finding, Kind, Label, NewPartition, PartitionType, PlanError, Scheme, Size,
    Table,
};
use tables_common::*;

#[test]
fn a_new_gpt_over_anything_is_old_or_new_at_every_cut() {
    for sector_bytes in [512, 4096] {
        let mut cuts = 0;
        for (name, mut image) in old_disks(sector_bytes) {
            println!("{sector_bytes} {name}");
            let table = gpt(&image, 2, NEW_SEED);
            cuts += write_checked(&mut image, &table);
        }
        println!("{sector_bytes}: {cuts} cuts");
        assert!(cuts > 1000, "{cuts}");
    }
}

#[test]
fn a_new_mbr_over_anything_is_old_or_new_at_every_cut() {
    for sector_bytes in [512, 4096] {
        for (name, mut image) in old_disks(sector_bytes) {
            println!("{sector_bytes} {name}");
            let mut table = mbr(&image, 2);
            if image.read().scheme() != Scheme::Mbr {
                table
                    .create(&of_kind(Kind::Extended, 0x05, Size::Rest))
                    .unwrap();
                for _ in 0..2 {
                    table
                        .create(&of_kind(Kind::Logical, 0x83, Size::Bytes(MIB)))
                        .unwrap();
                }
            }
            write_checked(&mut image, &table);
            let stale = name == "mbr beside a stale gpt";
            assert_eq!(
                gptman_reads(&image).is_some(),
                stale,
                "{name}: a GPT is left over"
            );
        }
    }
}

#[test]
fn edits_and_repairs_are_old_or_new_at_every_cut() {
    let mut repairs = 0;
    for (name, image) in [old_disks(512), old_disks(4096)].concat() {
        let reading = image.read();
        if let Ok(plan) = reading.repair() {
            check_cuts(&image, &plan);
            repairs += usize::from(!plan.0.is_empty());
        }
        let Some(mut table @ Table::Gpt(_)) = reading.table() else {
            continue;
        };
        println!("{name}");
        table.delete(2).unwrap();
        table.set(3, &Change::Name("другое имя".into())).unwrap();
        table
            .create(&NewPartition {
                number: Some(77),
                ..linux(Label::Gpt, Size::Rest, 5)
            })
            .unwrap();
        write_checked(&mut image.clone(), &table);
        let numbers: Vec<u32> = table
            .partitions()
            .iter()
            .map(|found| found.number)
            .collect();
        match name {
            "cut between the copies" => assert_eq!(numbers, [3, 77, 100]),
            _ => assert_eq!(numbers, [1, 3, 77]),
        }
    }
    assert!(repairs >= 16, "{repairs}");
}

#[test]
fn a_repair_leaves_nothing_to_find() {
    for (name, mut image) in old_disks(512) {
        let reading = image.read();
        let expected = match name {
            "both bad" | "both bad, a header waits" => Err(PlanError::NothingGood),
            "unprotected, backup alone" => Err(PlanError::NotCertain),
            _ => Ok(()),
        };
        let plan = reading.repair();
        assert_eq!(plan.clone().map(|_| ()), expected, "{name}");
        let Ok(plan) = plan else { continue };
        image.apply_all(&plan);
        let left = image.read().findings().to_vec();
        if name.starts_with("grown") {
            let old_lba = 7 * MIB / 512 - 1;
            let there = &image.bytes[usize::try_from(old_lba * 512).unwrap()..][..512];
            assert!(
                there.iter().all(|byte| *byte == 0),
                "{name}: a second backup"
            );
        }
        if name == "wrong protective size" {
            assert!(image.bytes.starts_with(b"boot code"));
        }
        match name {
            "hybrid" => assert_eq!(left, [Finding::HybridMbr]),
            "mbr beside a stale gpt" => assert_eq!(left, [Finding::StaleGpt]),
            _ => assert_eq!(left, [], "{name}"),
        }
    }
}

#[test]
fn a_clean_reads_as_the_old_table_or_none_at_every_cut() {
    for (name, mut image) in [old_disks(512), old_disks(4096)].concat() {
        println!("{name}");
        let reading = image.read();
        let plan = reading.clean_plan();
        check_cuts(&image, &plan);
        image.apply_all(&plan);
        let reading = image.read();
        assert_eq!(reading.table(), None, "{name}");
        assert_eq!(gptman_reads(&image), None, "{name}");
        assert_eq!(reading.wipe_extents(), [], "{name}");
        let expected = if name == "fat" {
            Scheme::FileSystem
        } else {
            Scheme::None
        };
        assert_eq!(reading.scheme(), expected, "{name}");
        if name != "fat" && !name.starts_with("grown") {
            assert!(image.bytes.iter().all(|byte| *byte == 0), "{name}");
        }
    }
}

fn of_kind(kind: Kind, os_type: u8, size: Size) -> NewPartition {
    let partition_type = PartitionType::Mbr(os_type);
    NewPartition {
        kind,
        partition_type,
        ..linux(Label::Mbr, size, 1)
    }
}

fn numbers_and_types(image: &Image) -> Vec<(u32, String)> {
    let partitions = image.read().table().unwrap().partitions();
    partitions
        .iter()
        .map(|found| (found.number, found.partition_type.to_string()))
        .collect()
}

#[test]
fn every_step_on_logical_partitions_is_old_or_new_at_every_cut() {
    for sector_bytes in [512, 4096] {
        let mut image = Image::blank(16 * MIB, sector_bytes);
        let mut table = mbr(&image, 1);
        write_checked(&mut image, &table);
        table
            .create(&of_kind(Kind::Extended, 0x0F, Size::Rest))
            .unwrap();
        write_checked(&mut image, &table);
        for os_type in [0x83, 0x82, 0x0C, 0x07] {
            table
                .create(&of_kind(Kind::Logical, os_type, Size::Bytes(MIB)))
                .unwrap();
            write_checked(&mut image, &table);
        }
        table
            .set(6, &Change::Type(PartitionType::Mbr(0xFD)))
            .unwrap();
        write_checked(&mut image, &table);
        table.set(1, &Change::Active(Active::Yes)).unwrap();
        write_checked(&mut image, &table);
        let types = |expected: &[(u32, &str)]| {
            expected
                .iter()
                .map(|(n, text)| (*n, (*text).to_owned()))
                .collect::<Vec<_>>()
        };
        let all = [
            (1, "0x83"),
            (2, "0x0f"),
            (5, "0x83"),
            (6, "0xfd"),
            (7, "0x0c"),
            (8, "0x07"),
        ];
        assert_eq!(numbers_and_types(&image), types(&all));
        for (number, left) in [
            (
                6,
                &[
                    (1, "0x83"),
                    (2, "0x0f"),
                    (5, "0x83"),
                    (6, "0x0c"),
                    (7, "0x07"),
                ][..],
            ),
            (5, &[(1, "0x83"), (2, "0x0f"), (5, "0x0c"), (6, "0x07")]),
            (6, &[(1, "0x83"), (2, "0x0f"), (5, "0x0c")]),
        ] {
            table.delete(number).unwrap();
            write_checked(&mut image, &table);
            assert_eq!(numbers_and_types(&image), types(left));
        }
        table
            .create(&of_kind(Kind::Logical, 0x83, Size::Rest))
            .unwrap();
        write_checked(&mut image, &table);
        let mut two_places = table.clone();
        two_places
            .set(5, &Change::Type(PartitionType::Mbr(0x82)))
            .unwrap();
        two_places
            .set(6, &Change::Type(PartitionType::Mbr(0x82)))
            .unwrap();
        assert_eq!(
            two_places.write_plan(&image.read()),
            Err(PlanError::NotOneStep)
        );
        table.delete(2).unwrap();
        write_checked(&mut image, &table);
    }
}

#[test]
fn a_writer_without_order_would_be_caught() {
    let mut image = Image::blank(8 * MIB, 512);
    image.write(&gpt(&image, 3, 7));
    let mut table = image.read().table().unwrap();
    table.delete(1).unwrap();
    let plan = table.write_plan(&image.read()).unwrap();
    for bad in [
        Epochs(vec![plan.0.concat()]),
        Epochs(vec![
            plan.0[0].clone(),
            plan.0[2].clone(),
            plan.0[1].clone(),
            plan.0[3].clone(),
        ]),
    ] {
        let caught = std::panic::catch_unwind(|| check_cuts(&image, &bad));
        assert!(caught.is_err(), "{} epochs", bad.0.len());
    }
}
