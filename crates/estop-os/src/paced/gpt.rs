//! A GPT as somebody's disk might have it: UEFI 2.10 §5.3. It shares nothing with the library's
//! table writer, which it is tried against.

/// GUID of "Linux file system data", as it stands on the disk.
const LINUX: [u8; 16] = [
    0xaf, 0x3d, 0xc6, 0x0f, 0x83, 0x84, 0x72, 0x47, 0x8e, 0x79, 0x3d, 0x69, 0xd8, 0x47, 0x7d, 0xe4,
];

/// Entries of the array, and the length of one in bytes.
const ENTRIES: u32 = 128;
const ENTRY_BYTES: u32 = 128;

/// Partitions begin on boundaries of this many bytes.
const ALIGNMENT: u64 = 64 << 10;

/// What to write, and where: the protective MBR, both headers and arrays, and in each of two
/// partitions the mark of an ext4 file system.
pub(super) fn pieces(size_bytes: u64, sector_bytes: u32) -> Vec<(u64, Vec<u8>)> {
    let sector = u64::from(sector_bytes);
    let last = size_bytes / sector - 1;
    let array_sectors = u64::from(ENTRIES * ENTRY_BYTES).div_ceil(sector);
    let usable = (2 + array_sectors, last - 1 - array_sectors);

    let start = ALIGNMENT.max(usable.0 * sector).next_multiple_of(ALIGNMENT) / sector;
    let middle = (size_bytes / 2 / ALIGNMENT * ALIGNMENT) / sector;
    let partitions = [(start, middle - 1), (middle, usable.1)];
    let array = array(&partitions);
    let header = |own, other, entries_at| {
        header(sector, [own, other, usable.0, usable.1, entries_at], &array)
    };
    let mut pieces = vec![
        (0, protective_mbr(last, sector)),
        (sector, header(1, last, 2)),
        (2 * sector, array.clone()),
        ((last - array_sectors) * sector, array.clone()),
        (last * sector, header(last, 1, last - array_sectors)),
    ];
    for (first, _) in partitions {
        // The superblock's magic number, 0xEF53 at byte 1080; the rest of it is not there.
        let mut superblock = vec![0; 4096];
        superblock[1080..1082].copy_from_slice(&[0x53, 0xef]);
        pieces.push((first * sector, superblock));
    }
    pieces
}

fn protective_mbr(last: u64, sector: u64) -> Vec<u8> {
    let mut mbr = sized(sector);
    let entry = [0, 0, 2, 0, 0xee, 0xff, 0xff, 0xff, 1, 0, 0, 0];
    mbr[446..458].copy_from_slice(&entry);
    let sectors = u32::try_from(last).unwrap_or(u32::MAX);
    mbr[458..462].copy_from_slice(&sectors.to_le_bytes());
    mbr[510..512].copy_from_slice(&[0x55, 0xaa]);
    mbr
}

fn array(partitions: &[(u64, u64)]) -> Vec<u8> {
    let mut array = sized(u64::from(ENTRIES * ENTRY_BYTES));
    let entries = array.chunks_exact_mut(ENTRY_BYTES as usize);
    for ((entry, (first, last)), number) in entries.zip(partitions).zip(1_u8..) {
        entry[..16].copy_from_slice(&LINUX);
        entry[16..32].fill(number);
        entry[32..40].copy_from_slice(&first.to_le_bytes());
        entry[40..48].copy_from_slice(&last.to_le_bytes());
        for (place, letter) in entry[56..].chunks_exact_mut(2).zip(b"data".iter()) {
            place[0] = *letter;
        }
    }
    array
}

/// `places`: the header's own sector, the other header's, the first and last usable, the array's.
fn header(sector: u64, places: [u64; 5], array: &[u8]) -> Vec<u8> {
    let [own, other, first, last, entries_at] = places;
    let mut header = sized(sector);
    header[..8].copy_from_slice(b"EFI PART");
    let words = [
        (8, 0x0001_0000_u32),
        (12, 92),
        (80, ENTRIES),
        (84, ENTRY_BYTES),
        (88, crc32(array)),
    ];
    for (at, word) in words {
        header[at..at + 4].copy_from_slice(&word.to_le_bytes());
    }
    for (at, place) in [
        (24, own),
        (32, other),
        (40, first),
        (48, last),
        (72, entries_at),
    ] {
        header[at..at + 8].copy_from_slice(&place.to_le_bytes());
    }
    header[56..72].fill(0xd1);
    let crc = crc32(&header[..92]);
    header[16..20].copy_from_slice(&crc.to_le_bytes());
    header
}

/// CRC-32 of ISO 3309, bit by bit.
fn crc32(bytes: &[u8]) -> u32 {
    let bit = |crc: u32, _| (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg());
    let byte = |crc: u32, byte: &u8| (0..8).fold(crc ^ u32::from(*byte), bit);
    !bytes.iter().fold(u32::MAX, byte)
}

fn sized(len_bytes: u64) -> Vec<u8> {
    vec![0; usize::try_from(len_bytes).unwrap_or(0)]
}
