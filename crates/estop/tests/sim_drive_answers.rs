//! What the simulated drive tells of itself and of its disc, byte by byte.

use std::time::Duration;

use estop::{
    mmc::Drive as _,
    scsi::{Answer, Cdb, Command, Data, Status, Unit},
    sim::drive::{Drive, Medium, Model, Session},
};

fn send<const N: usize>(drive: &mut Drive, block: [u8; N], data: Data<'_>) -> Answer {
    let command = Command {
        cdb: Cdb::new(block),
        data,
        limit: Duration::from_secs(3600),
    };
    drive.send(command).expect("an answer")
}

fn code<const N: usize>(drive: &mut Drive, block: [u8; N], data: Data<'_>) -> u32 {
    let answer = send(drive, block, data);
    answer.sense.map_or(0, |sense| sense.code())
}

fn ask<const N: usize>(drive: &mut Drive, block: [u8; N]) -> Vec<u8> {
    let mut data = vec![0; 4096];
    let answer = send(drive, block, Data::In(&mut data));
    assert_eq!(answer.status, Status::Good, "{:?}", answer.sense);
    data.truncate(answer.moved_bytes as usize);
    data
}

fn ready(medium: Medium) -> Drive {
    let mut drive = Drive::new(Model::small(medium, 1024));
    assert_eq!(code(&mut drive, [0; 6], Data::None), 0x06_2800);
    drive
}

fn write(drive: &mut Drive, lba: u16, blocks: u8) {
    let [high, low] = lba.to_be_bytes();
    let bytes = vec![7; usize::from(blocks) * 2048];
    let cdb = [0x2A, 0, 0, 0, high, low, 0, 0, blocks, 0];
    assert_eq!(code(drive, cdb, Data::Out(&bytes)), 0);
}

fn flush(drive: &mut Drive) {
    assert_eq!(
        code(drive, [0x35, 0, 0, 0, 0, 0, 0, 0, 0, 0], Data::None),
        0
    );
}

fn close(drive: &mut Drive, function: u8, track: u8) -> u32 {
    code(
        drive,
        [0x5B, 0, function, 0, 0, track, 0, 0, 0, 0],
        Data::None,
    )
}

fn format(drive: &mut Drive, kind: u8, last: u8) -> u32 {
    let list = [0, 0x02, 0, 8, 0, 0, 4, 0, kind << 2, 0, 0, last];
    code(drive, [0x04, 0x11, 0, 0, 0, 0], Data::Out(&list))
}

fn until_ready(drive: &mut Drive) {
    for _ in 0..1000 {
        if code(drive, [0; 6], Data::None) == 0 {
            return;
        }
        drive
            .pause(Duration::from_millis(200), None)
            .expect("a pause");
    }
    panic!("never ready");
}

fn select(drive: &mut Drive, type_bits: u8, multi: u8) {
    let mut list = vec![0; 60];
    list[8..13].copy_from_slice(&[0x05, 0x32, type_bits, multi << 6 | 0x04, 0x08]);
    let cdb = [0x55, 0x10, 0, 0, 0, 0, 0, 0, 60, 0];
    assert_eq!(code(drive, cdb, Data::Out(&list)), 0);
}

#[test]
fn the_drive_says_what_it_is() {
    let mut drive = ready(Medium::DvdPlusR);
    let inquiry = ask(&mut drive, [0x12, 0, 0, 0, 96, 0]);
    assert_eq!((inquiry[0], inquiry.len()), (0x05, 96));
    assert_eq!(&inquiry[8..32], b"ESTOP   SIM DISC DRIVE  ");
    assert_eq!(
        ask(&mut drive, [0x12, 1, 0x80, 0, 64, 0]),
        b"\x05\x80\x00\x07SIM0001"
    );
    let unknown = [0xA3, 0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    assert_eq!(code(&mut drive, unknown, Data::None), 0x05_2000);
    let luns = ask(&mut drive, [0xA0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0]);
    assert_eq!(luns, [0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
}

#[test]
fn every_medium_has_its_profile_and_features() {
    let current = |medium| {
        let mut drive = ready(medium);
        let all = ask(&mut drive, [0x46, 1, 0, 0, 0, 0, 0, 8, 0, 0]);
        let len = u32::from_be_bytes([all[0], all[1], all[2], all[3]]) as usize;
        assert_eq!(len + 4, all.len());
        assert_eq!(u16::from_be_bytes([all[6], all[7]]), medium.profile());
        let (mut codes, mut rest) = (Vec::new(), &all[8..]);
        while let [high, low, flags, len, ..] = rest {
            assert_eq!(flags & 1, 1);
            assert_eq!(len % 4, 0);
            codes.push(u16::from_be_bytes([*high, *low]));
            rest = &rest[4 + usize::from(*len)..];
        }
        assert!(codes.is_sorted());
        codes
    };
    for (medium, has, lacks) in [
        (
            Medium::CdR,
            &[0x1E, 0x2D, 0x2E][..],
            &[0x21, 0x23, 0x2B][..],
        ),
        (Medium::DvdR, &[0x1F, 0x21, 0x2F], &[0x23, 0x26]),
        (Medium::DvdRam, &[0x20, 0x23, 0x24], &[0x21]),
        (Medium::DvdRwOverwrite, &[0x20, 0x23, 0x26, 0x2C], &[0x21]),
        (Medium::DvdRw, &[0x21, 0x23, 0x2F], &[0x26]),
        (Medium::DvdPlusRw, &[0x20, 0x23, 0x2A], &[0x2B]),
        (Medium::DvdPlusR, &[0x2B], &[0x20, 0x21, 0x23]),
        (Medium::DvdPlusRDl, &[0x3B], &[0x2B]),
        (Medium::BdR, &[0x23, 0x40, 0x41], &[0x20, 0x38]),
        (Medium::BdRe, &[0x20, 0x23, 0x24, 0x40, 0x41], &[0x1F]),
    ] {
        let codes = current(medium);
        assert!(has.iter().all(|code| codes.contains(code)), "{medium}");
        assert!(!lacks.iter().any(|code| codes.contains(code)), "{medium}");
    }
}

/// READ DISC STRUCTURE and SEND DISC STRUCTURE, format 20h.
#[test]
fn where_a_double_layer_disc_goes_over_is_told_and_set_once() {
    const READ: [u8; 12] = [0xAD, 0, 0, 0, 0, 0, 0, 0x20, 0, 12, 0, 0];
    const SEND: [u8; 12] = [0xBF, 0, 0, 0, 0, 0, 0, 0x20, 0, 12, 0, 0];
    let list = |blocks: u32| {
        let [a, b, c, d] = blocks.to_be_bytes();
        [0, 10, 0, 0, 0, 0, 0, 0, a, b, c, d]
    };
    let told = |drive: &mut Drive| {
        let data = ask(drive, READ);
        assert_eq!((data.len(), &data[..4]), (12, &[0, 10, 0, 0][..]));
        (
            data[4],
            u32::from_be_bytes([data[8], data[9], data[10], data[11]]),
        )
    };
    let free = |drive: &mut Drive| ask(drive, [0x52, 1, 0, 0, 0, 1, 0, 0, 48, 0])[16..20].to_vec();
    let mut drive = ready(Medium::DvdPlusRDl);
    assert_eq!(told(&mut drive), (0, 512));
    for (bytes, why) in [
        (&list(520)[..], 0x05_2600),
        (&list(100)[..], 0x05_2600),
        (&list(0)[..], 0x05_2600),
        (&[0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0][..], 0x05_2600),
        (&list(256)[..11], 0x05_1A00),
    ] {
        assert_eq!(code(&mut drive, SEND, Data::Out(bytes)), why, "{bytes:?}");
    }
    assert_eq!(told(&mut drive), (0, 512));
    assert_eq!(code(&mut drive, SEND, Data::Out(&list(256))), 0);
    assert_eq!(told(&mut drive), (0x80, 256));
    assert_eq!(free(&mut drive), 512_u32.to_be_bytes());
    assert_eq!(code(&mut drive, SEND, Data::Out(&list(256))), 0x05_2C00);
    // What is written is not moved to another layer.
    let mut drive = ready(Medium::DvdPlusRDl);
    write(&mut drive, 0, 16);
    assert_eq!(code(&mut drive, SEND, Data::Out(&list(256))), 0x05_2C00);
    // Others have one layer.
    let mut drive = ready(Medium::DvdPlusR);
    assert_eq!(code(&mut drive, READ, Data::In(&mut [0; 12])), 0x05_2400);
    assert_eq!(code(&mut drive, SEND, Data::Out(&list(256))), 0x05_3002);
}

#[test]
fn a_minimally_blanked_dvd_rw_lacks_incremental_writing() {
    let mut drive = ready(Medium::DvdRw);
    let blank = |kind| [0xA1, kind, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    let incremental = [0x46, 2, 0, 0x21, 0, 0, 0, 0, 16, 0];
    for (kind, current) in [(1, 0), (0, 1)] {
        assert_eq!(code(&mut drive, blank(kind), Data::None), 0);
        assert_eq!(ask(&mut drive, incremental)[10] & 1, current);
    }
    let mut write_once = ready(Medium::DvdR);
    assert_eq!(code(&mut write_once, blank(0), Data::None), 0x05_3005);
}

#[test]
fn the_table_of_contents_is_of_closed_sessions() {
    let mut drive = ready(Medium::DvdPlusR);
    let toc = [0x43, 0, 0, 0, 0, 0, 0, 1, 0, 0];
    assert_eq!(code(&mut drive, toc, Data::None), 0x05_2400);
    write(&mut drive, 0, 32);
    flush(&mut drive);
    assert_eq!((close(&mut drive, 1, 1), close(&mut drive, 2, 0)), (0, 0));
    write(&mut drive, 64, 16);
    flush(&mut drive);
    assert_eq!(
        ask(&mut drive, toc),
        [
            0, 18, 1, 1, 0, 0x14, 1, 0, 0, 0, 0, 0, 0, 0x14, 0xAA, 0, 0, 0, 0, 32
        ]
    );
    assert_eq!((close(&mut drive, 1, 2), close(&mut drive, 5, 0)), (0, 0));
    let sessions = ask(&mut drive, [0x43, 0, 1, 0, 0, 0, 0, 1, 0, 0]);
    assert_eq!(sessions, [0, 10, 1, 2, 0, 0x14, 2, 0, 0, 0, 0, 64]);
    let full = ask(&mut drive, [0x43, 2, 2, 0, 0, 0, 0, 1, 0, 0]);
    assert_eq!(full.len(), 4 + 8 * 11);
    let expected = [(0, 32, true), (64, 80, true)].map(|(start, end, closed)| Session {
        start,
        end,
        closed,
        tracks: 1,
    });
    assert_eq!(drive.truth().sessions(), expected);
    assert_eq!(
        ask(&mut drive, [0x25, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        [0, 0, 0, 79, 0, 0, 8, 0]
    );
}

#[test]
fn a_long_operation_tells_how_far_it_is() {
    let mut drive = ready(Medium::BdRe);
    let certified = [0, 0x02, 0, 8, 0, 0, 4, 0, 0x31 << 2, 0, 0, 0];
    assert_eq!(
        code(&mut drive, [0x04, 0x11, 0, 0, 0, 0], Data::Out(&certified)),
        0
    );
    let mut last = 0;
    loop {
        let answer = send(&mut drive, [0; 6], Data::None);
        let Some(sense) = answer.sense else {
            break;
        };
        assert_eq!(sense.code(), 0x02_0404);
        let data = ask(&mut drive, [0x03, 0, 0, 0, 18, 0]);
        assert_eq!((data[2], data[12], data[13], data[15]), (2, 4, 4, 0x80));
        let progress = u16::from_be_bytes([data[16], data[17]]);
        assert!(progress >= last);
        last = progress;
        assert_eq!(
            code(&mut drive, [0x25, 0, 0, 0, 0, 0, 0, 0, 0, 0], Data::None),
            0x02_0404
        );
        drive
            .pause(Duration::from_millis(2), None)
            .expect("a pause");
    }
    assert!(last > 0xE000);
}

#[test]
fn a_background_format_is_stopped_cut_and_restarted() {
    let mut drive = ready(Medium::DvdPlusRw);
    let state = |drive: &mut Drive| ask(drive, [0x51, 0, 0, 0, 0, 0, 0, 0, 34, 0])[7] & 0x03;
    assert_eq!(format(&mut drive, 0x26, 1), 0x05_2600);
    assert_eq!(format(&mut drive, 0x26, 0), 0);
    until_ready(&mut drive);
    assert_eq!(state(&mut drive), 2);
    drive.power_cut(1);
    until_ready(&mut drive);
    assert_eq!(state(&mut drive), 1);
    assert_eq!(format(&mut drive, 0x26, 1), 0);
    until_ready(&mut drive);
    drive
        .pause(Duration::from_secs(100), None)
        .expect("a pause");
    assert_eq!(state(&mut drive), 3);

    let mut cut = ready(Medium::BdRe);
    assert_eq!(format(&mut cut, 0x31, 0), 0);
    cut.power_cut(1);
    until_ready(&mut cut);
    assert!(cut.truth().partly_erased());
    let cdb = [0x2A, 0, 0, 0, 0, 0, 0, 0, 1, 0];
    assert_eq!(code(&mut cut, cdb, Data::Out(&[0; 2048])), 0x03_3100);
}

#[test]
fn capacities_are_offered_by_state() {
    let capacities = [0x23, 0, 0, 0, 0, 0, 0, 0, 252, 0];
    let mut drive = ready(Medium::DvdRw);
    let blank = ask(&mut drive, capacities);
    assert_eq!((blank[3], blank[8]), (32, 1));
    assert_eq!(format(&mut drive, 0x15, 16), 0);
    until_ready(&mut drive);
    let intermediate = ask(&mut drive, capacities);
    assert_eq!(intermediate[8], 3);
    let kinds = |data: &[u8]| {
        data[12..]
            .chunks(8)
            .map(|row| row[4] >> 2)
            .collect::<Vec<_>>()
    };
    assert!(!kinds(&intermediate).contains(&0x13));
    write(&mut drive, 0, 64);
    flush(&mut drive);
    assert_eq!(close(&mut drive, 2, 0), 0);
    let partly = ask(&mut drive, capacities);
    assert_eq!(partly[4..9], [0, 0, 0, 64, 2]);
    assert!(kinds(&partly).contains(&0x13));
    let mut write_once = ready(Medium::DvdPlusR);
    assert_eq!(format(&mut write_once, 0x26, 0), 0x05_3006);
}

#[test]
fn the_tray_is_locked_opened_and_closed() {
    let mut drive = ready(Medium::DvdPlusR);
    let media = [0x4A, 1, 0, 0, 0x10, 0, 0, 0, 8, 0];
    let tray = |byte| [0x1B, 0, 0, 0, byte, 0];
    assert_eq!(ask(&mut drive, media)[4..6], [2, 2]);
    assert_eq!(ask(&mut drive, media)[4..6], [0, 2]);
    write(&mut drive, 0, 16);
    assert_eq!(code(&mut drive, [0x1E, 0, 0, 0, 1, 0], Data::None), 0);
    assert_eq!(code(&mut drive, tray(2), Data::None), 0x05_5302);
    assert_eq!(code(&mut drive, [0x1E, 0, 0, 0, 0, 0], Data::None), 0);
    assert_eq!(code(&mut drive, tray(2), Data::None), 0);
    assert_eq!(ask(&mut drive, media)[4..6], [3, 1]);
    assert_eq!(code(&mut drive, [0; 6], Data::None), 0x02_3A02);
    assert_eq!(code(&mut drive, tray(3), Data::None), 0);
    until_ready(&mut drive);
    assert_eq!(drive.truth().open_track(), Some((0, 16)));
    assert_eq!(drive.truth().recorded_blocks(), 16);
}

#[test]
fn a_test_write_leaves_a_blank_disc() {
    let mut drive = ready(Medium::DvdR);
    select(&mut drive, 0x50, 0);
    write(&mut drive, 0, 32);
    flush(&mut drive);
    assert!(drive.truth().is_blank());
    assert_eq!((close(&mut drive, 1, 1), close(&mut drive, 2, 0)), (0, 0));
    assert_eq!(ask(&mut drive, [0x51, 0, 0, 0, 0, 0, 0, 0, 34, 0])[2], 0);
    select(&mut drive, 0x40, 0);
    write(&mut drive, 0, 32);
    assert!(!drive.truth().is_blank());
}

#[test]
fn speeds_are_listed_and_chosen() {
    let mut drive = ready(Medium::DvdPlusR);
    let list = ask(&mut drive, [0xAC, 0, 0, 0, 0, 0, 0, 0, 0, 16, 3, 0]);
    let speeds = list[8..].chunks(16);
    let speeds = speeds.map(|row| u32::from_be_bytes([row[12], row[13], row[14], row[15]]));
    let speeds = speeds.collect::<Vec<_>>();
    assert_eq!(speeds, drive.model().speeds_kbps);
    let mut streaming = [0; 28];
    streaming[20..24].copy_from_slice(&6000_u32.to_be_bytes());
    streaming[24..28].copy_from_slice(&1000_u32.to_be_bytes());
    let cdb = [0xB6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 28, 0];
    assert_eq!(code(&mut drive, cdb, Data::Out(&streaming)), 0);
    let page = ask(&mut drive, [0x5A, 8, 0x2A, 0, 0, 0, 0, 1, 0, 0]);
    assert_eq!(u16::from_be_bytes([page[36], page[37]]), 5540);
    assert_eq!(
        usize::from(u16::from_be_bytes([page[0], page[1]])),
        page.len() - 2
    );
}
