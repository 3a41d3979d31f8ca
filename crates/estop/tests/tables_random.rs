//! Random sequences of edits, against a model, cut everywhere; random damage.

mod tables_common;

use estop::disk::table::{Change, Copy, Label, Partition, Size, Start, Table};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use tables_common::*;

#[derive(Debug, Clone)]
enum Op {
    Create {
        number: Option<u32>,
        kib: u64,
        at_mib: Option<u64>,
        name: String,
        seed: u128,
    },
    Delete(usize),
    Rename(usize, String),
    Attributes(usize, u64),
    Damage(Copy),
    NewTable(u128),
}

fn op() -> impl Strategy<Value = Op> {
    let name = "[a-zäß€𝄞 ]{0,18}";
    prop_oneof![
        6 => (proptest::option::of(1_u32..130), 1_u64..4000, proptest::option::of(0_u64..16), name,
            1_u128..)
            .prop_map(|(number, kib, at_mib, name, seed)| {
                Op::Create { number, kib, at_mib, name, seed }
            }),
        3 => any::<usize>().prop_map(Op::Delete),
        2 => (any::<usize>(), name).prop_map(|(index, name)| Op::Rename(index, name)),
        1 => (any::<usize>(), any::<u64>()).prop_map(|(index, bits)| Op::Attributes(index, bits)),
        1 => prop_oneof![Just(Copy::Primary), Just(Copy::Backup)].prop_map(Op::Damage),
        1 => (1_u128..).prop_map(Op::NewTable),
    ]
}

/// Carries out one step; returns whether the table was changed.
fn step(image: &mut Image, table: &mut Table, op: &Op) -> bool {
    let partitions = table.partitions();
    let pick = |index: usize| {
        partitions
            .get(index % partitions.len().max(1))
            .map(|p| p.number)
    };
    match op {
        Op::Create {
            number,
            kib,
            at_mib,
            name,
            seed,
        } => {
            let start = match at_mib {
                Some(mib) => Start::AtBytes(mib * MIB),
                None => Start::Free,
            };
            let size = Size::Bytes(kib * 1024);
            let mut new = linux(Label::Gpt, size, *seed);
            (new.number, new.start, new.name) = (*number, start, name.clone());
            let before = table.clone();
            let made = table.create(&new);
            assert!(
                made.is_ok() || *table == before,
                "a refusal changed the table"
            );
            made.is_ok()
        }
        Op::Delete(index) => pick(*index).is_some_and(|n| table.delete(n).is_ok()),
        Op::Rename(index, name) => {
            pick(*index).is_some_and(|n| table.set(n, &Change::Name(name.clone())).is_ok())
        }
        Op::Attributes(index, bits) => {
            pick(*index).is_some_and(|n| table.set(n, &Change::Attributes(*bits)).is_ok())
        }
        Op::Damage(copy) => {
            let sector = u64::from(image.sector_bytes);
            let at_bytes = match copy {
                Copy::Primary => sector + 60,
                Copy::Backup => image.geometry().last_lba() * sector + 60,
            };
            image.put(at_bytes, &[0xDE, 0xAD]);
            true
        }
        Op::NewTable(seed) => {
            *table = Table::new_gpt(image.geometry(), guid(*seed)).unwrap();
            true
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 24,
        rng_seed: RngSeed::Fixed(0xE570),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    /// Against a model: the list of partitions that the steps should give.
    #[test]
    fn any_sequence_of_edits_is_never_torn(
        ops in proptest::collection::vec(op(), 1..8),
        sector_bytes in prop_oneof![Just(512_u32), Just(4096)],
    ) {
        let mut image = Image::blank(16 * MIB, sector_bytes);
        let mut table = gpt(&image, 1, 3);
        image.write(&table);
        for op in &ops {
            let before = table.partitions();
            if !step(&mut image, &mut table, op) {
                prop_assert_eq!(table.partitions(), before);
                continue;
            }
            write_checked(&mut image, &table);
            let reading = image.read();
            prop_assert_eq!(reading.findings(), &[]);
            let after = table.partitions();
            let kept = |p: &Partition| before.contains(p);
            let expected = match op {
                Op::Create { .. } => (before.len() + 1, before.len()),
                Op::Delete(_) => (before.len() - 1, before.len() - 1),
                Op::NewTable(_) => (0, 0),
                Op::Damage(_) => (before.len(), before.len()),
                Op::Rename(..) | Op::Attributes(..) => {
                    let same = after.iter().filter(|p| kept(p)).count();
                    prop_assert!(same + 1 >= before.len());
                    (before.len(), same)
                }
            };
            prop_assert_eq!((after.len(), after.iter().filter(|p| kept(p)).count()), expected);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 400,
        rng_seed: RngSeed::Fixed(0xBAD),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn random_damage_never_panics(
        damage in proptest::collection::vec((0_usize..3000, any::<u8>()), 1..40),
        fields in proptest::collection::vec((0_usize..20, any::<u32>()), 0..3),
        sealed in any::<bool>(),
        mbr in any::<bool>(),
        sector_bytes in prop_oneof![Just(512_u32), Just(4096)],
    ) {
        let mut image = with_gpt(sector_bytes);
        if mbr {
            image = Image::blank(4 * MIB, sector_bytes);
            mbr_record(&mut image, 0, 0, 0x05, 1, 4000);
            mbr_record(&mut image, 1, 0, 0x83, 1, 5);
            mbr_record(&mut image, 1, 1, 0x05, 2, 10);
            mbr_record(&mut image, 3, 0, 0x83, 1, 5);
        }
        for (at, byte) in damage {
            image.bytes[at] = byte;
        }
        for (field, value) in fields {
            image.put(u64::from(sector_bytes) + 12 + 4 * field as u64, &value.to_le_bytes());
        }
        image.put(510, &[0x55, 0xAA]);
        if sealed && !mbr {
            image.put(u64::from(sector_bytes), b"EFI PART\0\0\x01\0");
            seal(&mut image, 1);
        }
        exercise(&mut image);
    }
}
