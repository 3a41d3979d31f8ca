//! Every cut of a plan.
//!
//! Cuts are tried at the granularity of sectors: every epoch before landed whole, of the one being
//! written any subset. Judges: our reader, and `gptman`, which knows GPT only, asks for no
//! protective MBR, and looks for the backup in the last sector alone; so it may also see what we see
//! (nothing, say, where a left-over GPT is being removed).

use estop::disk::Epochs;
use estop::disk::table::{Copy, Finding, Reading, Scheme, Table};

use super::{Image, gptman_reads, ours_as_judged, sectors_of};

/// All subsets of an epoch are tried up to this many sectors (4096 subsets), else samples.
const SECTORS_ALL_SUBSETS: usize = 12;
/// Random subsets of a larger epoch, beside each single, each prefix and their complements.
const SAMPLES: u64 = 150;

/// Repair is tried at each of so many cuts: it costs a copy of the disk.
const REPAIR_EVERY: usize = 23;

/// Tries every cut; returns how many.
pub fn check_cuts(before: &Image, plan: &Epochs) -> usize {
    let old = before.read().table();
    let mut after = before.clone();
    after.apply_all(plan);
    let new = after.read().table();
    let allowed = [
        gptman_reads(before),
        gptman_reads(&after),
        ours_as_judged(old.as_ref()),
        ours_as_judged(new.as_ref()),
    ];
    let (first, last) = (before.read(), after.read());
    let left_over = |reading: &Reading| reading.unprotected().cloned().map(Table::Gpt);
    let may_be_left_over = [None, left_over(&first), old.clone(), new.clone()];
    let mut disk = before.clone();
    let mut cuts = 0;
    for (number, epoch) in plan.0.iter().enumerate() {
        let sectors = sectors_of(epoch, disk.sector_bytes);
        let len = disk.sector_bytes as usize;
        let there: Vec<_> = sectors
            .iter()
            .map(|(at, _)| {
                let start = usize::try_from(*at).unwrap();
                (*at, disk.bytes[start..start + len].to_vec())
            })
            .collect();
        for subset in subsets(sectors.len()) {
            let landed: Vec<_> = sectors
                .iter()
                .zip(&subset)
                .filter(|(_, lands)| **lands)
                .collect();
            disk.apply(
                &landed
                    .iter()
                    .map(|(sector, _)| (*sector).clone())
                    .collect::<Vec<_>>(),
            );
            let reading = disk.read();
            let table = reading.table();
            assert!(
                table == old || table == new,
                "epoch {number} cut at {subset:?} reads as {:?} {:?}\n{table:?}",
                reading.scheme(),
                reading.findings()
            );
            assert!(
                reading.scheme() != Scheme::GptDamaged
                    || [first.scheme(), last.scheme()].contains(&Scheme::GptDamaged),
                "epoch {number} cut at {subset:?} damages the table"
            );
            assert!(
                may_be_left_over.contains(&left_over(&reading)),
                "epoch {number} cut at {subset:?} leaves another table"
            );
            let judged = gptman_reads(&disk);
            assert!(
                allowed.contains(&judged),
                "epoch {number} cut at {subset:?}: gptman {judged:?}"
            );
            if cuts % REPAIR_EVERY == 0 {
                check_repair(&disk, table.as_ref());
            }
            disk.apply(&there);
            cuts += 1;
        }
        disk.apply(&sectors);
    }
    cuts
}

/// A table that was cut can be repaired into itself.
pub fn check_repair(disk: &Image, table: Option<&Table>) {
    let Some(Table::Gpt(_)) = table else { return };
    let reading = disk.read();
    if reading.is_good(Copy::Primary) && reading.is_good(Copy::Backup) {
        return;
    }
    let mut repaired = disk.clone();
    repaired.apply_all(&reading.repair().unwrap());
    let reading = repaired.read();
    assert_eq!(reading.table().as_ref(), table);
    assert!(reading.is_good(Copy::Primary) && reading.is_good(Copy::Backup));
}

pub fn subsets(len: usize) -> Vec<Vec<bool>> {
    if len <= SECTORS_ALL_SUBSETS {
        return (0..1_u32 << len)
            .map(|mask| (0..len).map(|bit| mask >> bit & 1 == 1).collect())
            .collect();
    }
    let mut subsets = Vec::new();
    for at in 0..len {
        let single: Vec<bool> = (0..len).map(|index| index == at).collect();
        let prefix: Vec<bool> = (0..len).map(|index| index < at).collect();
        subsets.push(single.iter().map(|lands| !lands).collect());
        subsets.push(prefix.iter().map(|lands| !lands).collect());
        subsets.extend([single, prefix]);
    }
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    for _ in 0..SAMPLES {
        let mut subset = Vec::with_capacity(len);
        for _ in 0..len {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            subset.push(state >> 40 & 1 == 1);
        }
        subsets.push(subset);
    }
    subsets
}

pub fn write_checked(image: &mut Image, table: &Table) -> usize {
    let plan = table.write_plan(&image.read()).unwrap();
    let cuts = check_cuts(image, &plan);
    image.apply_all(&plan);
    let reading = image.read();
    assert_eq!(reading.table().as_ref(), Some(table));
    assert_eq!(
        table.write_plan(&reading).unwrap(),
        Epochs::default(),
        "nothing left to write"
    );
    let stale = reading.findings().contains(&Finding::StaleGpt);
    assert!(
        stale || gptman_reads(image) == ours_as_judged(Some(table)),
        "gptman differs"
    );
    cuts
}
