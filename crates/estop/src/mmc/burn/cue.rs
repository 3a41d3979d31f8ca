//! The cue sheet of a session with one data track (MMC-6 §6.38, tables 637 to 640).

/// A pre-gap of 150 blocks, which the host sends as zeros.
pub(super) const PRE_GAP_BLOCKS: u32 = 150;

/// Control and address: data, and an address in mode 1.
const DATA: u8 = 0x41;

/// Mode 1, 2048 bytes of each block from the host.
const FROM_HOST: u8 = 0x10;

/// Mode 1, made by the drive.
const FROM_DRIVE: u8 = 0x14;

/// The sheet of a track of so many blocks from this address on.
pub(super) fn sheet(track: u8, start: u32, blocks: u32) -> [u8; 32] {
    let rows = [
        (0x00, 0, FROM_DRIVE, 0),
        (track, 0, FROM_HOST, start),
        (track, 1, FROM_HOST, start + PRE_GAP_BLOCKS),
        (0xAA, 1, FROM_DRIVE, start + blocks + PRE_GAP_BLOCKS),
    ];
    let mut bytes = [0; 32];
    for (row, (track, index, form, at)) in bytes.chunks_exact_mut(8).zip(rows) {
        let [minute, second, frame] = msf(at);
        row.copy_from_slice(&[DATA, track, index, form, 0, minute, second, frame]);
    }
    bytes
}

/// Minutes, seconds and frames of so many frames; a CD has less than 100 minutes.
fn msf(frames: u32) -> [u8; 3] {
    let part = |number: u32| u8::try_from(number).unwrap_or(u8::MAX);
    [
        part(frames / 75 / 60),
        part(frames / 75 % 60),
        part(frames % 75),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_data_track() {
        let sheet = sheet(1, 0, 75 * 60);
        assert_eq!(sheet[..8], [0x41, 0, 0, 0x14, 0, 0, 0, 0]);
        assert_eq!(sheet[8..16], [0x41, 1, 0, 0x10, 0, 0, 0, 0]);
        assert_eq!(sheet[16..24], [0x41, 1, 1, 0x10, 0, 0, 2, 0]);
        assert_eq!(sheet[24..], [0x41, 0xAA, 1, 0x14, 0, 1, 2, 0]);
    }
}
