//! Disks with tables good and bad.

use estop::disk::table::{Label, NewPartition, Size, Table};

use super::{Image, MIB, guid, linux, sectors_of};

pub fn gpt(image: &Image, partitions: u32, seed: u128) -> Table {
    let mut table = Table::new_gpt(image.geometry(), guid(seed)).unwrap();
    for number in 1..=partitions {
        let mut new = linux(
            Label::Gpt,
            Size::Bytes(MIB),
            seed * 1000 + u128::from(number),
        );
        new.name = format!("of {seed}: {number}");
        table.create(&new).unwrap();
    }
    table
}

pub fn mbr(image: &Image, partitions: u32) -> Table {
    let mut table = Table::new_mbr(image.geometry(), 0x1234_ABCD);
    for _ in 0..partitions {
        table
            .create(&linux(Label::Mbr, Size::Bytes(MIB), 1))
            .unwrap();
    }
    table
}

/// The seed of the table that tests write over the old ones.
pub const NEW_SEED: u128 = 99;

/// Disks with every kind of old state, by name.
pub fn old_disks(sector_bytes: u32) -> Vec<(&'static str, Image)> {
    let sector = u64::from(sector_bytes);
    let blank = Image::blank(8 * MIB, sector_bytes);
    let last = blank.geometry().last_lba() * sector;
    let mut with_gpt = blank.clone();
    with_gpt.write(&gpt(&blank, 3, 7));
    let mut with_mbr = blank.clone();
    with_mbr.write(&mbr(&blank, 2));
    let change = |from: &Image, change: &dyn Fn(&mut Image)| {
        let mut image = from.clone();
        change(&mut image);
        image
    };
    let zero = vec![0; sector_bytes as usize];
    let mut moved = Image::blank(7 * MIB, sector_bytes);
    moved.write(&gpt(&moved, 3, 7));
    moved.bytes.resize(blank.bytes.len(), 0);
    let mut hybrid = with_gpt.clone();
    hybrid.bytes[446 + 16..446 + 32]
        .copy_from_slice(&[0, 0, 2, 0, 7, 0, 0, 0, 0, 8, 0, 0, 0, 8, 0, 0]);
    let fat = change(&blank, &|image| {
        image.put(0, &[0xEB, 0x58, 0x90]);
        image.put(3, b"mkfs.fat\x00\x02\x01\x20\x00\x02\x00\x00\x00\x00\xF8");
        image.put(510, &[0x55, 0xAA]);
    });
    let mut cut = with_gpt.clone();
    let mut edited = cut.read().table().unwrap();
    edited.delete(1).unwrap();
    let far = NewPartition {
        number: Some(100),
        ..linux(Label::Gpt, Size::Bytes(MIB), 8)
    };
    edited.create(&far).unwrap();
    let plan = edited.write_plan(&cut.read()).unwrap();
    for epoch in &plan.0[..2] {
        cut.apply(&sectors_of(epoch, sector_bytes));
    }
    cut.apply(&sectors_of(&plan.0[2], sector_bytes)[..1]);
    let foreign = |image: &mut Image| {
        image.put(sector + 56, &[0xAA; 16]);
        seal(image, 1);
        image.put(2 * sector + 8, &[0xFF]);
    };
    // The table that is written over it, under another GUID, with but the entries missing.
    let mut waits = blank.clone();
    waits.write(&gpt(&blank, 2, NEW_SEED));
    foreign(&mut waits);
    waits.put(last, &zero);
    vec![
        ("blank", blank.clone()),
        ("gpt", with_gpt.clone()),
        (
            "primary header zero",
            change(&with_gpt, &|i| i.put(sector, &zero)),
        ),
        (
            "primary header bad",
            change(&with_gpt, &|i| i.put(sector + 16, &[1, 2, 3, 4])),
        ),
        (
            "primary entries bad",
            change(&with_gpt, &|i| i.put(2 * sector + 8, &[0xFF])),
        ),
        (
            "primary entries stale",
            change(&with_gpt, &|i| i.put(2 * sector, &vec![0; 512])),
        ),
        (
            "backup header zero",
            change(&with_gpt, &|i| i.put(last, &zero)),
        ),
        (
            "backup entries bad",
            change(&with_gpt, &|i| i.put(last - 16384, &[0xFF])),
        ),
        (
            "both bad",
            change(&with_gpt, &|i| {
                i.put(sector + 16, &[1, 2, 3, 4]);
                i.put(last + 16, &[1, 2, 3, 4]);
            }),
        ),
        ("unprotected", change(&with_gpt, &|i| i.put(0, &zero))),
        (
            "unprotected, backup alone",
            change(&with_gpt, &|i| {
                i.put(0, &zero);
                i.put(sector + 16, &[1, 2, 3, 4]);
            }),
        ),
        ("grown", moved.clone()),
        (
            "grown, primary entries bad",
            change(&moved, &|i| i.put(2 * sector + 8, &[0xFF])),
        ),
        ("hybrid", hybrid),
        (
            "wrong protective size",
            change(&with_gpt, &|i| {
                i.put(446 + 12, &[9, 0, 0, 0]);
                i.put(0, b"boot code");
            }),
        ),
        ("mbr", with_mbr.clone()),
        (
            "mbr beside a stale gpt",
            change(&with_gpt, &|i| {
                i.bytes[..512].copy_from_slice(&with_mbr.bytes[..512]);
            }),
        ),
        ("fat", fat),
        (
            "primary header of another disk",
            change(&with_gpt, &|i| foreign(i)),
        ),
        (
            "grown, primary header of another disk",
            change(&moved, &|i| foreign(i)),
        ),
        ("both bad, a header waits", waits),
        ("cut between the copies", cut),
    ]
}

pub fn crc32(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 {
                crc >> 1 ^ 0xEDB8_8320
            } else {
                crc >> 1
            };
        }
    }
    !crc
}

/// Makes the header in this sector good again: an attacker can.
pub fn seal(image: &mut Image, lba: u64) {
    let sector = usize::try_from(lba * u64::from(image.sector_bytes)).unwrap();
    let at = |offset: usize| sector + offset;
    let word = |image: &Image, offset: usize| {
        u32::from_le_bytes(image.bytes[at(offset)..at(offset + 4)].try_into().unwrap())
    };
    let header_bytes = word(image, 12).clamp(92, 512) as usize;
    let (count, size) = (u64::from(word(image, 80)), u64::from(word(image, 84)));
    let entries = u64::from_le_bytes(image.bytes[at(72)..at(80)].try_into().unwrap());
    let start = entries.checked_mul(u64::from(image.sector_bytes));
    let start = start.and_then(|start| usize::try_from(start).ok());
    let end = start.and_then(|start| start.checked_add(usize::try_from(count * size).ok()?));
    if let Some(array) = start
        .zip(end)
        .and_then(|(start, end)| image.bytes.get(start..end))
    {
        let crc = crc32(array);
        image.bytes[at(88)..at(92)].copy_from_slice(&crc.to_le_bytes());
    }
    image.bytes[at(16)..at(20)].fill(0);
    let crc = crc32(&image.bytes[at(0)..at(header_bytes)]);
    image.bytes[at(16)..at(20)].copy_from_slice(&crc.to_le_bytes());
}

pub fn with_gpt(sector_bytes: u32) -> Image {
    let mut image = Image::blank(4 * MIB, sector_bytes);
    let mut table = Table::new_gpt(image.geometry(), guid(1)).unwrap();
    for seed in 0..2 {
        table
            .create(&linux(Label::Gpt, Size::Bytes(MIB / 2), 100 + seed))
            .unwrap();
    }
    image.write(&table);
    image
}

pub fn mbr_record(image: &mut Image, sector: u64, index: u64, os_type: u8, start: u32, len: u32) {
    let at = sector * u64::from(image.sector_bytes);
    image.put(at + 446 + 16 * index, &[0, 0, 0, 0, os_type, 0, 0, 0]);
    image.put(at + 446 + 16 * index + 8, &start.to_le_bytes());
    image.put(at + 446 + 16 * index + 12, &len.to_le_bytes());
    image.put(at + 510, &[0x55, 0xAA]);
}
