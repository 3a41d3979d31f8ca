//! How fast a drive writes the disc that is in it, and how long that takes (MMC-6 §6.8.3.4).

use std::time::Duration;

use super::{
    BLOCK_BYTES, Drive, Error, Family,
    answer::{WriteSpeed, listed_write_speeds, write_speeds as decoded},
    cdb,
    verbs::ask,
};

/// Descriptors that are read: drives offer about ten.
const SPEEDS_MAX: u16 = 32;

/// Pieces into which a disc that turns at a constant rate is cut, each of one speed: the error is
/// below one in a hundred.
const PIECES: u64 = 64;

/// Where the data of a disc begins and ends, in hundredths of a millimetre from its centre
/// (ECMA-130 §10, ECMA-267 §10.6): 24 and 58 mm.
const INNER: u64 = 2_400;
const OUTER: u64 = 5_800;

/// The speeds at which the drive writes the disc that is in it, the fastest first: GET PERFORMANCE
/// of type 3, or mode page 2Ah of a drive that does not know it. Nothing where neither says any.
pub fn write_speeds<D: Drive + ?Sized>(drive: &mut D) -> Result<Vec<WriteSpeed>, Error> {
    let mut bytes = [0; 8 + 16 * SPEEDS_MAX as usize];
    let block = cdb::get_write_speeds(SPEEDS_MAX);
    let mut speeds = match ask(drive, "GET PERFORMANCE", block, &mut bytes) {
        Ok(bytes) => decoded(bytes),
        Err(error) if error.is_lost() || error == Error::NoMedium => return Err(error),
        Err(_) => Vec::new(),
    };
    if speeds.is_empty() {
        let mut bytes = [0; 252];
        speeds = match ask(drive, "MODE SENSE", cdb::mode_sense(0x2A, 252), &mut bytes) {
            Ok(bytes) => listed_write_speeds(bytes),
            Err(error) if error.is_lost() || error == Error::NoMedium => return Err(error),
            Err(_) => Vec::new(),
        };
    }
    speeds.sort_by_key(|speed| std::cmp::Reverse(speed.write_kb_per_s));
    Ok(speeds)
}

/// How long it takes to write so many blocks of a disc of this family from this address on, at this
/// speed. A disc that turns
/// at a constant rate is written at the speed named at its end alone; further in, the track is as
/// much slower as it is shorter.
pub fn eta(family: Family, speed: &WriteSpeed, from_lba: u32, blocks: u32) -> Duration {
    let bytes_per_s = family.data_bytes_per_s(speed.write_kb_per_s);
    let kb_per_s = u64::from((bytes_per_s / 1000).max(1));
    let (from, blocks) = (u64::from(from_lba), u64::from(blocks));
    let micros = |blocks: u64, share: u64, of: u64| {
        // Blocks by bytes by 10^6, over kB/s by 1000: at most some 10^16.
        blocks * BLOCK_BYTES * 1_000 / kb_per_s * of / share.max(1)
    };
    if !speed.constant_rotation || speed.end_lba == 0 {
        return Duration::from_micros(micros(blocks, 1, 1));
    }
    let end = u64::from(speed.end_lba);
    let radius = |lba: u64| {
        let area = OUTER * OUTER - INNER * INNER;
        (INNER * INNER + lba.min(end) * area / end).isqrt()
    };
    let piece = blocks.div_ceil(PIECES).max(1);
    let mut at = 0;
    let mut sum = 0_u64;
    while at < blocks {
        let len = piece.min(blocks - at);
        sum = sum.saturating_add(micros(len, radius(from + at + len / 2), OUTER));
        at += len;
    }
    Duration::from_micros(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DVD_16X: WriteSpeed = WriteSpeed {
        constant_rotation: true,
        read_kb_per_s: 22_160,
        write_kb_per_s: 22_160,
        end_lba: 2_295_103,
    };

    #[test]
    fn a_constant_speed_is_a_division() {
        let speed = WriteSpeed {
            constant_rotation: false,
            ..DVD_16X
        };
        let seconds = eta(Family::Dvd, &speed, 0, 2_295_104).as_secs();
        assert_eq!(seconds, 2_295_104 * 2048 / 22_160_000);
    }

    /// A full DVD at 16x, CAV: its mean is about three quarters of its last speed.
    #[test]
    fn a_constant_rotation_is_slower_inside() {
        let all = eta(Family::Dvd, &DVD_16X, 0, 2_295_104).as_secs_f64();
        let clv = 2_295_104.0 * 2048.0 / 22_160_000.0;
        // The integral of 1/r over the area is 2 r1 / (r1 + r0).
        let expected = clv * 2.0 * 58.0 / (58.0 + 24.0);
        assert!((all / expected - 1.0).abs() < 0.01, "{all} and {expected}");
        let first = eta(Family::Dvd, &DVD_16X, 0, 100_000);
        let last = eta(Family::Dvd, &DVD_16X, 2_195_104, 100_000);
        assert!(first > last * 2, "{first:?} and {last:?}");
    }

    /// 48x of a CD are 8,448 kB/s of whole sectors: 3,600 blocks of data.
    #[test]
    fn the_speed_of_a_cd_counts_whole_sectors() {
        let speed = WriteSpeed {
            constant_rotation: false,
            write_kb_per_s: 48 * Family::Cd.one_x_kb_per_s(),
            ..DVD_16X
        };
        let seconds = eta(Family::Cd, &speed, 0, 360_000).as_secs_f64();
        assert!((seconds - 100.0).abs() < 1.0, "{seconds}");
    }

    #[test]
    fn any_speed_and_any_length_is_a_time() {
        for (kb, end) in [(0, 0), (1, 1), (u32::MAX, u32::MAX)] {
            for constant_rotation in [false, true] {
                let speed = WriteSpeed {
                    constant_rotation,
                    read_kb_per_s: 0,
                    write_kb_per_s: kb,
                    end_lba: end,
                };
                let _time = eta(Family::Cd, &speed, u32::MAX, u32::MAX);
            }
        }
    }
}
