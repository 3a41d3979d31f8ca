//! Command descriptor blocks (MMC-6 clause 6, SPC-4 clause 6). Addresses and lengths in blocks of
//! 2048 bytes, unless the name says otherwise.

use crate::scsi::Cdb;

/// Whether a long command answers at once and goes on by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Immed {
    /// It does: the end is polled for.
    Yes,
    /// It answers when it is done.
    No,
}

/// What CLOSE TRACK/SESSION closes (MMC-6 §6.3, table 222).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Close {
    /// 000b: stops a background format (DVD+RW).
    StopFormat,
    /// 001b: a track.
    Track(u16),
    /// 010b: the last session; on rewritable media a temporary lead-out.
    Session,
    /// 101b: DVD+R, finalised with the least radius.
    FinaliseCompatible,
    /// 110b: finalised.
    Finalise,
}

/// Which part BLANK erases (MMC-6 §6.2.2.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Blank {
    /// 000b: all of it.
    All,
    /// 001b: what tells that there is anything on it.
    Minimal,
}

/// Which track READ TRACK INFORMATION is asked for (MMC-6 §6.27).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TrackOf {
    /// The one with this block in it.
    Lba(u32),
    /// This track; 0xFF is the one that is not complete.
    Track(u16),
    /// The first of this session.
    Session(u16),
}

pub(crate) const fn test_unit_ready() -> Cdb {
    Cdb::new([0; 6])
}

pub(crate) const fn request_sense(len_bytes: u8) -> Cdb {
    Cdb::new([0x03, 0, 0, 0, len_bytes, 0])
}

pub(crate) const fn inquiry(len_bytes: u16) -> Cdb {
    let [high, low] = len_bytes.to_be_bytes();
    Cdb::new([0x12, 0, 0, high, low, 0])
}

pub(crate) const fn inquiry_page(page: u8, len_bytes: u16) -> Cdb {
    let [high, low] = len_bytes.to_be_bytes();
    Cdb::new([0x12, 0x01, page, high, low, 0])
}

/// FORMAT UNIT with a parameter list (FmtData, format code 001b).
pub(crate) const fn format_unit() -> Cdb {
    Cdb::new([0x04, 0x11, 0, 0, 0, 0])
}

/// START STOP UNIT: loads (`load`) or ejects the medium.
pub(crate) const fn tray(load: Load) -> Cdb {
    let operation = match load {
        Load::Load => 0x03,
        Load::Eject => 0x02,
    };
    Cdb::new([0x1B, 0x01, 0, 0, operation, 0])
}

/// Which way the tray goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Load {
    /// In.
    Load,
    /// Out.
    Eject,
}

/// PREVENT ALLOW MEDIUM REMOVAL.
pub(crate) const fn prevent_removal(prevent: bool) -> Cdb {
    Cdb::new([0x1E, 0, 0, 0, prevent as u8, 0])
}

pub(crate) const fn read_format_capacities(len_bytes: u16) -> Cdb {
    let [high, low] = len_bytes.to_be_bytes();
    Cdb::new([0x23, 0, 0, 0, 0, 0, 0, high, low, 0])
}

pub(crate) const fn read_capacity() -> Cdb {
    Cdb::new([0x25, 0, 0, 0, 0, 0, 0, 0, 0, 0])
}

pub(crate) const fn read_10(lba: u32, blocks: u16) -> Cdb {
    let [a, b, c, d] = lba.to_be_bytes();
    let [high, low] = blocks.to_be_bytes();
    Cdb::new([0x28, 0, a, b, c, d, 0, high, low, 0])
}

/// WRITE (10). The address is signed: a session-at-once write begins at -150 (MMC-6 §6.44).
pub(crate) const fn write_10(lba: i32, blocks: u16) -> Cdb {
    let [a, b, c, d] = lba.to_be_bytes();
    let [high, low] = blocks.to_be_bytes();
    Cdb::new([0x2A, 0, a, b, c, d, 0, high, low, 0])
}

pub(crate) const fn synchronize_cache(immed: Immed) -> Cdb {
    let immed = matches!(immed, Immed::Yes) as u8;
    Cdb::new([0x35, immed << 1, 0, 0, 0, 0, 0, 0, 0, 0])
}

/// READ TOC/PMA/ATIP, format 0: the table of contents, addresses in blocks.
pub(crate) const fn read_toc(len_bytes: u16) -> Cdb {
    let [high, low] = len_bytes.to_be_bytes();
    Cdb::new([0x43, 0, 0, 0, 0, 0, 0, high, low, 0])
}

/// GET CONFIGURATION: every feature.
pub(crate) const fn get_configuration(len_bytes: u16) -> Cdb {
    let [high, low] = len_bytes.to_be_bytes();
    Cdb::new([0x46, 0x00, 0, 0, 0, 0, 0, high, low, 0])
}

pub(crate) const fn read_disc_information(len_bytes: u16) -> Cdb {
    let [high, low] = len_bytes.to_be_bytes();
    Cdb::new([0x51, 0, 0, 0, 0, 0, 0, high, low, 0])
}

pub(crate) const fn read_track_information(of: TrackOf, len_bytes: u16) -> Cdb {
    let (kind, number) = match of {
        TrackOf::Lba(lba) => (0, lba),
        TrackOf::Track(track) => (1, track as u32),
        TrackOf::Session(session) => (2, session as u32),
    };
    let [a, b, c, d] = number.to_be_bytes();
    let [high, low] = len_bytes.to_be_bytes();
    Cdb::new([0x52, kind, a, b, c, d, 0, high, low, 0])
}

/// RESERVE TRACK for so many blocks.
pub(crate) const fn reserve_track(blocks: u32) -> Cdb {
    let [a, b, c, d] = blocks.to_be_bytes();
    Cdb::new([0x53, 0, 0, 0, 0, a, b, c, d, 0])
}

/// SEND OPC INFORMATION with DoOpc: calibrates the laser's power.
pub(crate) const fn send_opc() -> Cdb {
    Cdb::new([0x54, 0x01, 0, 0, 0, 0, 0, 0, 0, 0])
}

pub(crate) const fn mode_select(len_bytes: u16) -> Cdb {
    let [high, low] = len_bytes.to_be_bytes();
    Cdb::new([0x55, 0x10, 0, 0, 0, 0, 0, high, low, 0])
}

pub(crate) const fn mode_sense(page: u8, len_bytes: u16) -> Cdb {
    let [high, low] = len_bytes.to_be_bytes();
    Cdb::new([0x5A, 0x08, page, 0, 0, 0, 0, high, low, 0])
}

pub(crate) const fn close(what: Close, immed: Immed) -> Cdb {
    let (function, track) = match what {
        Close::StopFormat => (0b000, 0),
        Close::Track(track) => (0b001, track),
        Close::Session => (0b010, 0),
        Close::FinaliseCompatible => (0b101, 0),
        Close::Finalise => (0b110, 0),
    };
    let [high, low] = track.to_be_bytes();
    let immed = matches!(immed, Immed::Yes) as u8;
    Cdb::new([0x5B, immed, function, 0, high, low, 0, 0, 0, 0])
}

/// REPAIR TRACK: makes a track whose end was lost one that can be closed (MMC-6 §6.33).
pub(crate) const fn repair_track(track: u16, immed: Immed) -> Cdb {
    let [high, low] = track.to_be_bytes();
    let immed = matches!(immed, Immed::Yes) as u8;
    Cdb::new([0x58, immed, 0, 0, high, low, 0, 0, 0, 0])
}

pub(crate) const fn read_buffer_capacity() -> Cdb {
    Cdb::new([0x5C, 0, 0, 0, 0, 0, 0, 0, 12, 0])
}

pub(crate) const fn send_cue_sheet(len_bytes: u32) -> Cdb {
    let [_, a, b, c] = len_bytes.to_be_bytes();
    Cdb::new([0x5D, 0, 0, 0, 0, 0, a, b, c, 0])
}

pub(crate) const fn blank(what: Blank, immed: Immed) -> Cdb {
    let kind = match what {
        Blank::All => 0b000,
        Blank::Minimal => 0b001,
    };
    let immed = matches!(immed, Immed::Yes) as u8;
    Cdb::new([0xA1, immed << 4 | kind, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
}

/// GET PERFORMANCE, type 3: the write speeds that the drive offers for this medium.
pub(crate) const fn get_write_speeds(descriptors: u16) -> Cdb {
    let [high, low] = descriptors.to_be_bytes();
    Cdb::new([0xAC, 0, 0, 0, 0, 0, 0, 0, high, low, 0x03, 0])
}

/// SET STREAMING with a performance descriptor of 28 bytes.
pub(crate) const fn set_streaming() -> Cdb {
    Cdb::new([0xB6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 28, 0])
}

/// SET CD SPEED, in kB of 1000 bytes each second; 0xFFFF is the fastest.
pub(crate) const fn set_cd_speed(read_kb_per_s: u16, write_kb_per_s: u16) -> Cdb {
    let [a, b] = read_kb_per_s.to_be_bytes();
    let [c, d] = write_kb_per_s.to_be_bytes();
    Cdb::new([0xBB, 0, a, b, c, d, 0, 0, 0, 0, 0, 0])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As growisofs and libburn were seen to send them.
    #[test]
    fn blocks_are_as_others_send_them() {
        let cases: [(Cdb, &[u8]); 6] = [
            (
                write_10(0x0001_0203, 16),
                &[0x2A, 0, 0, 1, 2, 3, 0, 0, 16, 0],
            ),
            (
                write_10(-150, 26),
                &[0x2A, 0, 0xFF, 0xFF, 0xFF, 0x6A, 0, 0, 26, 0],
            ),
            (
                close(Close::Track(1), Immed::Yes),
                &[0x5B, 1, 1, 0, 0, 1, 0, 0, 0, 0],
            ),
            (
                close(Close::Session, Immed::Yes),
                &[0x5B, 1, 2, 0, 0, 0, 0, 0, 0, 0],
            ),
            (
                blank(Blank::Minimal, Immed::Yes),
                &[0xA1, 0x11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
            ),
            (
                read_track_information(TrackOf::Track(0xFF), 36),
                &[0x52, 1, 0, 0, 0, 0xFF, 0, 0, 36, 0],
            ),
        ];
        for (block, bytes) in cases {
            assert_eq!(block.bytes(), bytes);
        }
    }
}
