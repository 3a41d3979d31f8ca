//! Signatures made to harm: few and short reads, names and extents inside the volume, and after a
//! wipe of the extents nothing is named any more.
#![no_main]

use estop::disk::{
    Extent,
    signature::{probe, wipe_extents},
};
use estop_fuzz::{input::Input, sparse::Sparse};
use libfuzzer_sys::fuzz_target;

/// "Some hundred" for one probe; a wipe probes, and looks at the mirrors.
const READS_MAX: u64 = 2_000;

fuzz_target!(|data: &[u8]| {
    let mut input = Input(data);
    // The volume: all of the disk, or some of it, or some that is not there.
    let volume = match input.byte() % 4 {
        0 => Extent::new(input.number(5), input.number(5)),
        1 => Extent::new(input.number(2) * 4096, u64::MAX / 2),
        _ => Extent::new(0, u64::MAX),
    };
    let mut disk = Sparse::decode(input);
    let (size, sector) = {
        use estop::disk::ReadAt as _;
        (disk.size_bytes(), u64::from(disk.sector_bytes()))
    };
    let end = volume.end_bytes().min(size);
    for found in probe(&mut disk, volume).expect("a read past the end") {
        assert!(found.at_bytes >= volume.start_bytes, "{found:?}");
        assert!(found.at_bytes + found.len_bytes <= end, "{found:?}");
        let text = found.label.iter().chain(&found.uuid);
        let plain = text
            .flat_map(|text| text.chars())
            .all(|letter| !letter.is_control());
        assert!(plain, "{found:?}");
    }
    let extents = wipe_extents(&mut disk, volume).expect("a read past the end");
    assert!(disk.reads <= READS_MAX, "{} reads", disk.reads);
    assert!(
        disk.longest_bytes <= 128 * 1024,
        "{} bytes",
        disk.longest_bytes
    );
    let mut last = volume.start_bytes;
    for extent in &extents {
        assert!(
            extent.start_bytes >= last && !extent.is_empty(),
            "{extents:?}"
        );
        assert!(extent.start_bytes.is_multiple_of(sector), "{extents:?}");
        assert!(extent.len_bytes.is_multiple_of(sector), "{extents:?}");
        assert!(extent.end_bytes() <= end, "{extents:?}");
        last = extent.end_bytes();
    }
    for extent in extents {
        disk.wipe(extent);
    }
    // Sectors that the volume has only a part of are not its own.
    if volume.start_bytes.is_multiple_of(sector) && end.is_multiple_of(sector) {
        let left = probe(&mut disk, volume).expect("a read past the end");
        assert!(left.is_empty(), "{left:?}");
    }
});
