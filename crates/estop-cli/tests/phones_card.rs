//! A simulated phone with two storages, by the real program.

mod support;

use std::fs;

use support::{Estop, blocks, read};

#[test]
fn a_card_is_a_storage_of_its_own() {
    let estop = Estop::new();
    fs::create_dir(estop.path("photos")).expect("makes");
    fs::write(estop.path("photos/a.jpg"), blocks(1, 1)).expect("writes");
    let phone = "sim:phone,brisk,card";
    estop
        .run(&format!("df {phone}"))
        .exits(0)
        .says("Internal storage")
        .says("SD card");
    let to = format!("{phone}:/SD card/");
    estop
        .run_args(&["push", "--mode", "responsive", "photos", &to])
        .exits(0)
        .says("1 file is on the phone, whole.");
    let card = estop.path("state/sim/phone-aosp/@SD card");
    assert_eq!(read(&card.join("photos/a.jpg")), blocks(1, 1));
    estop
        .run(&format!("ls {phone}:/"))
        .exits(0)
        .says("SD card/");
    // Without a storage's name a path is in the first one.
    let ran = estop.run(&format!("ls {phone}:/Music")).exits(0);
    assert!(!ran.out.contains("photos"), "{ran:?}");
    let photos = format!("{phone}:/SD card/photos");
    estop
        .run_args(&["mv", &photos, &format!("{phone}:/Music")])
        .exits(0);
    assert!(!card.join("photos").exists());
    let moved = estop.path("state/sim/phone-aosp/Music/photos/a.jpg");
    assert_eq!(read(&moved), blocks(1, 1));
    estop
        .run_args(&["rm", "-r", "--yes", &format!("{phone}:/Music/photos")])
        .exits(0);
    assert!(!moved.exists());
}
