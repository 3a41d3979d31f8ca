//! What we write, others read; what others write, we read: sfdisk, sgdisk, `gptman`, `gpt`.

mod tables_common;

use estop::disk::table::{
    Active, Change, ESP, Kind, Label, NewPartition, PLATFORM_REQUIRED, PartitionType, Role, Scheme,
    Size, Start, Table,
};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use tables_common::*;

fn some_gpt(image: &Image) -> Table {
    let mut table = Table::new_gpt(image.geometry(), guid(3)).unwrap();
    let esp = NewPartition {
        partition_type: PartitionType::Gpt(ESP),
        name: "EFI system".into(),
        ..linux(Label::Gpt, Size::Bytes(2 * MIB), 1)
    };
    table.create(&esp).unwrap();
    let numbered = NewPartition {
        number: Some(9),
        name: "данные 36 units long, no more than t"
            .chars()
            .take(36)
            .collect(),
        ..linux(Label::Gpt, Size::Bytes(3 * MIB), 2)
    };
    table.create(&numbered).unwrap();
    table.create(&linux(Label::Gpt, Size::Rest, 4)).unwrap();
    table.delete(1).unwrap();
    table
        .set(9, &Change::Attributes(PLATFORM_REQUIRED | 1 << 60))
        .unwrap();
    table
}

fn some_mbr(image: &Image) -> Table {
    let mut table = Table::new_mbr(image.geometry(), 0x00C0_FFEE);
    let of_kind = |kind, os_type, size| {
        let partition_type = PartitionType::Mbr(os_type);
        NewPartition {
            kind,
            partition_type,
            ..linux(Label::Mbr, size, 1)
        }
    };
    table
        .create(&of_kind(Kind::Primary, 0x0C, Size::Bytes(MIB)))
        .unwrap();
    table
        .create(&of_kind(Kind::Extended, 0x0F, Size::Rest))
        .unwrap();
    for os_type in [0x83, 0x82, 0x07, 0xFD] {
        table
            .create(&of_kind(Kind::Logical, os_type, Size::Bytes(MIB)))
            .unwrap();
    }
    table.set(1, &Change::Active(Active::Yes)).unwrap();
    table
}

#[test]
fn sfdisk_and_sgdisk_read_what_we_write() {
    if !tool("sfdisk") || !tool("sgdisk") {
        return;
    }
    for (name, make) in [("gpt", some_gpt as fn(&Image) -> Table), ("mbr", some_mbr)] {
        let mut image = Image::blank(32 * MIB, 512);
        let table = make(&image);
        image.write(&table);
        let file = OnDisk::new(name, &image);
        agree(file.path(), &table, 512);
        sgdisk_is_content(file.path());
    }
    let mut image = Image::blank(32 * MIB, 512);
    image.write(&some_mbr(&image));
    let mut table = image.read().table().unwrap();
    for (number, left) in [(6, 5), (5, 4), (6, 3), (5, 2)] {
        table.delete(number).unwrap();
        image.write(&table);
        let file = OnDisk::new("deleted", &image);
        agree(file.path(), &table, 512);
        assert_eq!(table.partitions().len(), left);
    }
}

/// 4096-byte sectors are a property of a device: a loop device has them.
#[test]
fn sfdisk_and_sgdisk_read_4096_byte_sectors() {
    if !tool("sfdisk") || !tool("sgdisk") {
        return;
    }
    for (name, make) in [
        ("gpt4k", some_gpt as fn(&Image) -> Table),
        ("mbr4k", some_mbr),
    ] {
        let mut image = Image::blank(32 * MIB, 4096);
        let table = make(&image);
        image.write(&table);
        let file = OnDisk::new(name, &image);
        let Some(device) = Loop::attach(file.path()) else {
            return;
        };
        agree(&device.0, &table, 4096);
        sgdisk_is_content(&device.0);
    }
}

#[test]
fn we_read_what_sfdisk_writes() {
    if !tool("sfdisk") {
        return;
    }
    let dos = "label: dos\nlabel-id: 0x1234abcd\nstart=2048,size=2048,type=83,bootable\n\
        start=4096,size=4096,type=c\nstart=8192,type=5\nsize=2048,type=83\nsize=2048,type=82\n\
        size=2048,type=7\nsize=2048,type=12\n";
    let gpt = "label: gpt\nlabel-id: 11111111-2222-3333-4444-555555555555\n\
        1: size=2048,type=U,name=\"EFI\",attrs=\"RequiredPartition,GUID:60\"\n\
        7: size=4096,type=L,name=\"größer 𝄞\"\n3: type=S\n";
    let few = "label: gpt\ntable-length: 8\nsize=2048,type=L\n";
    for (name, script, deleted) in [
        ("dos", dos, "6"),
        ("gpt-script", gpt, "7"),
        ("few", few, "1"),
    ] {
        let blank = Image::blank(32 * MIB, 512);
        let file = OnDisk::new(name, &blank);
        assert!(run("sfdisk", &[file.path()], script).status.success());
        let reading = file.image(512).read();
        assert_eq!(reading.findings(), []);
        agree(file.path(), &reading.table().unwrap(), 512);
        if name == "gpt-script" {
            let first = &reading.table().unwrap().partitions()[0];
            assert_eq!(first.attributes, PLATFORM_REQUIRED | 1 << 60);
            assert_eq!((first.role(), first.needs_force()), (Role::Oem, true));
        }
        let mut image = file.image(512);
        let mut table = reading.table().unwrap();
        table
            .set(1, &Change::Type(table.partitions()[0].partition_type))
            .unwrap();
        assert!(table.write_plan(&reading).unwrap().0.is_empty());
        table.delete(deleted.parse().unwrap()).unwrap();
        image.write(&table);
        assert!(
            run("sfdisk", &["--delete", file.path(), deleted], "")
                .status
                .success()
        );
        agree(file.path(), &table, 512);
        let theirs = file.image(512).read().table().unwrap();
        assert_eq!(theirs.partitions(), table.partitions());
    }
}

#[test]
fn we_read_what_sgdisk_writes() {
    if !tool("sgdisk") {
        return;
    }
    let file = OnDisk::new("sgdisk", &Image::blank(32 * MIB, 512));
    let args = [
        "-n",
        "1:0:+2M",
        "-t",
        "1:ef00",
        "-c",
        "1:boot",
        "-n",
        "5:0:+1M",
        "-t",
        "5:8200",
        "-A",
        "5:set:63",
        "-n",
        "2:0:0",
        file.path(),
    ];
    assert!(run("sgdisk", &args, "").status.success());
    let image = file.image(512);
    let reading = image.read();
    assert_eq!(
        (reading.scheme(), reading.findings()),
        (Scheme::Gpt, &[][..])
    );
    let table = reading.table().unwrap();
    assert_eq!(ours_as_judged(Some(&table)), gptman_reads(&image));
    let shown: Vec<_> = table
        .partitions()
        .into_iter()
        .map(|found| {
            (
                found.number,
                found.type_name.unwrap(),
                found.name,
                found.attributes,
            )
        })
        .collect();
    assert_eq!(
        shown,
        [
            (1, "esp", "boot".to_owned(), 0),
            (2, "linux", String::new(), 0),
            (5, "swap", String::new(), 1 << 63)
        ]
    );
    // A disk that grew, and entries that were moved.
    let mut grown = image.clone();
    grown.bytes.resize(48 << 20, 0);
    grown.apply_all(&grown.read().repair().unwrap());
    let file = OnDisk::new("grown", &grown);
    sgdisk_is_content(file.path());
    assert!(
        run("sgdisk", &["-j", "1000", file.path()], "")
            .status
            .success()
    );
    let mut moved = file.image(512);
    let mut table = moved.read().table().unwrap();
    assert_eq!(table.partitions().len(), 3);
    table.delete(5).unwrap();
    moved.write(&table);
    let file = OnDisk::new("moved", &moved);
    sgdisk_is_content(file.path());
    agree(file.path(), &table, 512);
}

#[test]
fn a_listing_is_stable_json() {
    let mut image = Image::blank(8 * MIB, 512);
    let mut table = Table::new_gpt(image.geometry(), guid(3)).unwrap();
    table
        .create(&linux(Label::Gpt, Size::Bytes(MIB), 1))
        .unwrap();
    image.write(&table);
    let json = serde_json::to_value(table.listing()).unwrap();
    let own = guid(1).to_string();
    assert_eq!(
        json,
        serde_json::json!({
            "label": "gpt", "sector_bytes": 512, "size_bytes": 8 * MIB, "id": guid(3).to_string(),
            "partitions": [{
                "number": 1, "start_bytes": MIB, "len_bytes": MIB, "kind": "primary",
                "type": "0FC63DAF-8483-4772-8E79-3D69D8477DE4", "type_name": "linux", "name": "",
                "guid": own, "attributes": 0, "active": false, "role": "data"
            }],
            "free": [{ "start_bytes": 2 * MIB, "len_bytes": 6 * MIB - 33 * 512 }],
        })
    );
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 16,
        rng_seed: RngSeed::Fixed(0x70015),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn sfdisk_sgdisk_and_gptman_read_any_table_of_ours(
        parts in proptest::collection::vec(
            (proptest::option::of(1_u32..=128), 1_u64..6000, proptest::option::of(0_u64..60_000),
                "[a-zA-Z0-9 äß𝄞]{0,18}", any::<u128>()),
            0..12),
        sector_align in 1_u64..4000,
    ) {
        if !tool("sfdisk") || !tool("sgdisk") {
            return Ok(());
        }
        let mut image = Image::blank(32 * MIB, 512);
        let mut table = Table::new_gpt(image.geometry(), guid(5)).unwrap();
        for (number, sectors, start, name, seed) in parts {
            let mut new = linux(Label::Gpt, Size::Bytes(sectors * 512), seed | 1);
            new.number = number;
            new.align_bytes = sector_align * 512;
            new.name = name;
            new.start = start.map_or(Start::Free, |lba| Start::AtBytes(lba * 512));
            let _ = table.create(&new);
        }
        image.write(&table);
        assert_eq!(gptman_reads(&image), ours_as_judged(Some(&table)));
        let file = OnDisk::new("any", &image);
        agree(file.path(), &table, 512);
        sgdisk_is_content(file.path());
    }
}
