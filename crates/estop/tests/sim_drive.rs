//! The simulated drive, driven with raw command blocks and judged by what comes back.

mod raw_drive;

use std::time::Duration;

use estop::{
    mmc::Drive as _,
    scsi::Data,
    sim::drive::{Medium, Model, Quirk},
};
use raw_drive::*;

#[test]
fn a_blank_dvd_plus_r_becomes_appendable_and_then_final() {
    let mut drive = ready(Medium::DvdPlusR);
    let blank = disc(&mut drive);
    assert_eq!(blank[2], 0x00);
    assert_eq!(blank[3..7], [1, 1, 1, 1]);
    let invisible = track(&mut drive, 1);
    assert_eq!(invisible[6] & 0xC0, 0x40);
    assert_eq!(invisible[7], 0x01);
    assert_eq!(number(&invisible, 12), 0);
    assert_eq!(number(&invisible, 16), 1024);

    assert_eq!(write(&mut drive, 16, 16), 0x05_2102);
    write_all(&mut drive, 0, 40);
    // An ECC block that was not filled is, by a flush: the address is the next whole one.
    sync(&mut drive);
    assert_eq!(disc(&mut drive)[2], 0x01 << 2 | 0x01);
    let open = track(&mut drive, 1);
    assert_eq!(number(&open, 12), 48);
    assert_eq!(open[7], 0x03);
    assert_eq!(number(&open, 28), 47);
    assert_eq!(write(&mut drive, 0, 16), 0x05_2102);
    assert_eq!(read(&mut drive, 0, 40), Ok(data(0, 40)));
    assert_eq!(read(&mut drive, 48, 1), Err(0x05_2100));

    assert_eq!(
        code(&mut drive, [0x5B, 1, 2, 0, 0, 0, 0, 0, 0, 0]),
        0x05_7203
    );
    close(&mut drive, 1, 1);
    close(&mut drive, 2, 0);
    let appendable = disc(&mut drive);
    assert_eq!(appendable[2], 0x01);
    assert_eq!(appendable[4..7], [2, 2, 2]);
    let next = number(&track(&mut drive, 0xFF), 12);
    assert_eq!(next, 80);
    write_all(&mut drive, next, next + 32);
    sync(&mut drive);
    close(&mut drive, 1, 2);
    close(&mut drive, 6, 0);
    let whole = disc(&mut drive);
    assert_eq!(whole[2], 0x03 << 2 | 0x02);
    assert_eq!(whole[4..7], [2, 2, 2]);
    assert!(drive.truth().finalised());
    assert_eq!(write(&mut drive, next + 32, 16), 0x05_3005);
    assert_eq!(read(&mut drive, next, 32), Ok(data(next, 32)));
}

#[test]
fn a_cd_track_ends_with_its_flush_and_is_read_when_its_session_is_closed() {
    let mut drive = ready(Medium::CdR);
    assert_eq!(select(&mut drive, 1, 3), 0);
    assert_eq!(number(&track(&mut drive, 0xFF), 12), 0);
    write_all(&mut drive, 0, 300);
    sync(&mut drive);
    let ended = track(&mut drive, 1);
    assert_eq!(number(&ended, 24), 302);
    assert_eq!(ended[7], 0);
    assert_eq!(number(&track(&mut drive, 0xFF), 12), 452);
    assert_eq!(read(&mut drive, 0, 1), Err(0x05_2100));
    close(&mut drive, 2, 0);
    assert_eq!(disc(&mut drive)[2], 0x01);
    assert_eq!(read(&mut drive, 0, 300), Ok(data(0, 300)));
    // The run-out can be addressed, and not read.
    assert_eq!(read(&mut drive, 300, 1), Err(0x03_1100));
    let toc = ask(&mut drive, [0x43, 0, 0, 0, 0, 0, 0, 1, 0, 0]);
    assert_eq!(toc[..4], [0, 18, 1, 1]);
    assert_eq!(number(&toc, 16), 302);
}

#[test]
fn a_short_cd_track_cannot_be_closed_into_a_session() {
    let mut drive = ready(Medium::CdRw);
    assert_eq!(select(&mut drive, 1, 3), 0);
    write_all(&mut drive, 0, 299);
    sync(&mut drive);
    assert_eq!(
        code(&mut drive, [0x5B, 1, 2, 0, 0, 0, 0, 0, 0, 0]),
        0x05_7203
    );
    wait(
        &mut drive,
        [0xA1, 0x11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        Data::None,
    );
    assert!(drive.truth().is_blank());
}

#[test]
fn dvd_plus_rw_is_formatted_before_it_is_written() {
    let mut drive = ready(Medium::DvdPlusRw);
    assert_eq!(write(&mut drive, 0, 1), 0x03_3100);
    let list = [0, 0x82, 0, 8, 0xFF, 0xFF, 0xFF, 0xFF, 0x26 << 2, 0, 0, 0];
    wait(&mut drive, [0x04, 0x11, 0, 0, 0, 0], Data::Out(&list));
    assert_eq!(disc(&mut drive)[7] & 0x03, 0x02);
    assert_eq!(write(&mut drive, 37, 1), 0);
    sync(&mut drive);
    close(&mut drive, 0, 0);
    assert_eq!(disc(&mut drive)[7] & 0x03, 0x01);
    assert_eq!(read(&mut drive, 37, 1), Ok(data(37, 1)));
    assert_eq!(read(&mut drive, 36, 1), Ok(vec![0; 2048]));
}

#[test]
fn bd_re_is_formatted_and_then_written_anywhere() {
    let mut drive = ready(Medium::BdRe);
    assert_eq!(write(&mut drive, 0, 1), 0x03_3100);
    let list = [0, 0x02, 0, 8, 0, 0, 4, 0, 0, 0, 0x08, 0];
    wait(&mut drive, [0x04, 0x11, 0, 0, 0, 0], Data::Out(&list));
    assert_eq!(write(&mut drive, 1000, 16), 0);
    assert_eq!(write(&mut drive, 1000, 16), 0);
    assert_eq!(write(&mut drive, 1020, 5), 0x05_2100);
    assert_eq!(read(&mut drive, 1000, 16), Ok(data(1000, 16)));
}

#[test]
fn a_full_buffer_refuses_and_drains_at_the_speed_that_is_set() {
    let mut drive = ready(Medium::DvdPlusR);
    let bytes = data(0, 16);
    let mut at = 0_u32;
    loop {
        let [a, b, c, d] = at.to_be_bytes();
        let cdb = [0x2A, 0, a, b, c, d, 0, 0, 16, 0];
        match sense(&send(&mut drive, cdb, Data::Out(&bytes))) {
            0 => at += 16,
            other => {
                assert_eq!(other, 0x02_0408);
                break;
            }
        }
    }
    let full = ask(&mut drive, [0x5C, 0, 0, 0, 0, 0, 0, 0, 12, 0]);
    assert_eq!(number(&full, 4), 256 << 10);
    assert!(number(&full, 8) < 32 << 10);
    drive.pause(Duration::from_secs(1), None).expect("a pause");
    let empty = ask(&mut drive, [0x5C, 0, 0, 0, 0, 0, 0, 0, 12, 0]);
    assert_eq!(number(&empty, 8), 256 << 10);
}

#[test]
fn a_power_cut_keeps_a_prefix_and_an_open_track() {
    for seed in 0..40 {
        let mut drive = ready(Medium::DvdPlusR);
        for lba in [0, 16, 32, 48] {
            assert_eq!(write(&mut drive, lba, 16), 0);
        }
        drive.power_cut(seed);
        assert_eq!(code(&mut drive, [0; 6]), 0x06_2900);
        while code(&mut drive, [0; 6]) != 0 {
            drive
                .pause(Duration::from_millis(500), None)
                .expect("a pause");
        }
        let next = number(&track(&mut drive, 1), 12);
        assert!(next.is_multiple_of(16) && next <= 64);
        for lba in 0..next {
            assert_eq!(drive.truth().block(lba), Some(&data(lba, 1)[..]));
        }
        assert_eq!(drive.truth().block(next), None);
        assert_eq!(write(&mut drive, next, 16), 0);
    }
}

#[test]
fn a_disc_that_stays_blank_is_told_of_by_nothing_else() {
    let model = Model::small(Medium::DvdPlusR, 1024).with(Quirk::AllGoodButBlank);
    let mut drive = ready_with(model);
    write_all(&mut drive, 0, 64);
    sync(&mut drive);
    close(&mut drive, 1, 1);
    assert_eq!(disc(&mut drive)[2], 0x00);
    assert!(drive.truth().is_blank());
}

#[test]
fn a_session_at_once_follows_its_cue_sheet() {
    let mut drive = ready(Medium::CdRw);
    assert_eq!(select(&mut drive, 2, 0), 0);
    assert_eq!(write(&mut drive, 0, 16), 0x05_2C00);
    assert_eq!(send_cue(&mut drive, 320), 0);
    assert_eq!(write(&mut drive, 0, 16), 0x05_2102);
    write_gap(&mut drive);
    write_all(&mut drive, 0, 320);
    assert_eq!(write(&mut drive, 320, 1), 0x05_6300);
    sync(&mut drive);
    assert!(drive.truth().finalised());
    assert_eq!(disc(&mut drive)[2], 0x10 | 0x03 << 2 | 0x02);
    assert_eq!(number(&track(&mut drive, 1), 24), 320);
    assert_eq!(read(&mut drive, 0, 320), Ok(data(0, 320)));
}

#[test]
fn a_session_at_once_that_is_left_early_is_spoiled() {
    let mut drive = ready(Medium::CdRw);
    assert_eq!(select(&mut drive, 2, 0), 0);
    assert_eq!(send_cue(&mut drive, 320), 0);
    write_gap(&mut drive);
    write_all(&mut drive, 0, 64);
    sync(&mut drive);
    assert!(drive.truth().spoiled());
    assert_eq!(disc(&mut drive)[2], 0x10 | 0x01 << 2 | 0x01);
    let broken = track(&mut drive, 1);
    assert_eq!(broken[5] & 0x20, 0x20);
    assert_eq!(broken[7] & 0x01, 0);
    assert_eq!(
        code(&mut drive, [0x5B, 1, 2, 0, 0, 0, 0, 0, 0, 0]),
        0x03_7200
    );
    wait(
        &mut drive,
        [0xA1, 0x11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        Data::None,
    );
    assert!(drive.truth().is_blank());
}

#[test]
fn a_short_cd_track_is_filled_up_by_its_close() {
    let mut drive = ready(Medium::CdR);
    assert_eq!(select(&mut drive, 1, 3), 0);
    write_all(&mut drive, 0, 40);
    sync(&mut drive);
    assert_eq!(write(&mut drive, 40, 16), 0x05_2102);
    close(&mut drive, 1, 1);
    close(&mut drive, 2, 0);
    assert_eq!(number(&track(&mut drive, 1), 24), 302);
    assert_eq!(read(&mut drive, 0, 40), Ok(data(0, 40)));
}

#[test]
fn an_incremental_dvd_r_goes_on_after_a_repair() {
    let mut drive = ready(Medium::DvdR);
    assert_eq!(select(&mut drive, 1, 3), 0x05_2600);
    assert_eq!(select(&mut drive, 0, 3), 0);
    let invisible = track(&mut drive, 1);
    assert_eq!(invisible[6], 0x61);
    assert_eq!(number(&invisible, 20), 16);
    write_all(&mut drive, 0, 64);
    drive.pause(Duration::from_secs(5), None).expect("a pause");
    drive.power_cut(3);
    again(&mut drive);
    let cut = track(&mut drive, 1);
    assert_eq!((cut[5] & 0x20, cut[7] & 0x01), (0x20, 0));
    assert_eq!(select(&mut drive, 0, 3), 0);
    assert_eq!(write(&mut drive, 64, 16), 0x05_2102);
    wait(&mut drive, [0x58, 1, 0, 0, 0, 1, 0, 0, 0, 0], Data::None);
    assert_eq!(number(&track(&mut drive, 1), 12), 64);
    write_all(&mut drive, 64, 128);
    sync(&mut drive);
    close(&mut drive, 1, 1);
    close(&mut drive, 2, 0);
    assert_eq!(read(&mut drive, 0, 128), Ok(data(0, 128)));
    assert_eq!(disc(&mut drive)[2], 0x01);
}

#[test]
fn a_dvd_r_at_once_is_reserved_and_written_to_the_block() {
    let mut drive = ready(Medium::DvdR);
    assert_eq!(select(&mut drive, 2, 0), 0);
    assert_eq!(write(&mut drive, 0, 16), 0x05_2C00);
    assert_eq!(reserve(&mut drive, 64), 0);
    write_all(&mut drive, 0, 64);
    assert_eq!(write(&mut drive, 64, 16), 0x05_2C00);
    sync(&mut drive);
    assert!(drive.truth().finalised());

    let mut drive = ready(Medium::DvdR);
    assert_eq!(select(&mut drive, 2, 0), 0);
    assert_eq!(reserve(&mut drive, 64), 0);
    write_all(&mut drive, 0, 48);
    sync(&mut drive);
    assert!(drive.truth().spoiled() && !drive.truth().finalised());
}

#[test]
fn a_quick_format_is_grown_by_writing_and_ended_by_a_close() {
    let mut drive = ready(Medium::DvdRw);
    let list = [0, 0x02, 0, 8, 0, 0, 0, 0, 0x15 << 2, 0, 0, 16];
    wait(&mut drive, [0x04, 0x11, 0, 0, 0, 0], Data::Out(&list));
    let profile = ask(&mut drive, [0x46, 2, 0, 0, 0, 0, 0, 0, 8, 0]);
    assert_eq!(profile[6..8], [0x00, 0x13]);
    assert!(drive.truth().intermediate());
    assert_eq!(write(&mut drive, 32, 16), 0x05_2102);
    assert_eq!(write(&mut drive, 0, 8), 0x05_2102);
    write_all(&mut drive, 0, 64);
    sync(&mut drive);
    assert_eq!(disc(&mut drive)[2], 0x10 | 0x01 << 2 | 0x02);
    close(&mut drive, 2, 0);
    assert_eq!(disc(&mut drive)[2], 0x10 | 0x03 << 2 | 0x02);
    assert_eq!(write(&mut drive, 16, 16), 0);
    assert_eq!(write(&mut drive, 64, 16), 0x05_2102);
    wait(
        &mut drive,
        [0xA1, 0x10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        Data::None,
    );
    let profile = ask(&mut drive, [0x46, 2, 0, 0, 0, 0, 0, 0, 8, 0]);
    assert_eq!(profile[6..8], [0x00, 0x14]);
}

#[test]
fn a_bd_r_takes_sessions_and_can_be_made_to_take_blocks_twice() {
    let mut drive = ready(Medium::BdR);
    write_all(&mut drive, 0, 48);
    sync(&mut drive);
    assert_eq!(number(&track(&mut drive, 1), 12), 64);
    assert_eq!(write(&mut drive, 0, 16), 0x05_2102);
    close(&mut drive, 1, 1);
    close(&mut drive, 6, 0);
    assert!(drive.truth().finalised());

    let mut drive = ready(Medium::BdR);
    let list = [0, 0x02, 0, 8, 0, 0, 4, 0, 0, 0, 0, 0];
    wait(&mut drive, [0x04, 0x11, 0, 0, 0, 0], Data::Out(&list));
    assert!(drive.truth().is_blank());
    write_all(&mut drive, 0, 64);
    assert_eq!(write(&mut drive, 0, 32), 0);
}

#[test]
fn the_fragments_of_a_dvd_plus_r_session_become_one_track() {
    let mut drive = ready(Medium::DvdPlusR);
    assert_eq!(reserve(&mut drive, 60), 0);
    assert_eq!(number(&track(&mut drive, 1), 24), 64);
    assert_eq!(track(&mut drive, 1)[6] & 0x80, 0x80);
    write_all(&mut drive, 64, 96);
    write_all(&mut drive, 0, 16);
    sync(&mut drive);
    close(&mut drive, 1, 1);
    close(&mut drive, 1, 2);
    close(&mut drive, 2, 0);
    assert_eq!(number(&track(&mut drive, 1), 24), 96);
    assert_eq!(read(&mut drive, 16, 1), Ok(vec![0; 2048]));
    assert_eq!(disc(&mut drive)[4..7], [2, 2, 2]);
}
