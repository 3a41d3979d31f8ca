//! The simulated phone, driven with raw containers and judged by what comes back.

mod phone_support;

use estop::sim::phone::{Bytes, Firmware, Model, Phone};

use phone_support::{
    Came, Host, OK, ROOT, bytes_of, container, info, params, storage, text, text_at, u16_at, u32_at,
};

#[test]
fn sessions_open_once_and_operations_need_one() {
    for firmware in Firmware::ALL {
        let mut host = Host::plugged(Phone::new(Model::small(firmware)));
        let (code, about) = host.get(0x1001, &[]);
        assert_eq!((code, u16_at(&about, 0)), (OK, 100), "{firmware}");
        host.tid = 0;
        assert_eq!(host.ask(0x1004, &[]).0, 0x2003);
        host.tid = 0;
        assert_eq!(host.ask(0x1002, &[0]).0, 0x201D);
        host.tid = 0;
        assert_eq!(host.ask(0x1002, &[7]).0, OK);
        assert!(host.phone.truth().has_session());
        if firmware == Firmware::Umtp {
            // It answers with 13 bytes and says 16.
            host.command(0x1002, &[8]);
            let Came::Bytes(bytes) = host.read(1000) else {
                panic!("no answer");
            };
            assert_eq!((bytes.len(), u16_at(&bytes, 6)), (13, 0x201E));
            host.tid += 1;
        } else {
            assert_eq!(host.ask(0x1002, &[8]), (0x201E, vec![7]));
        }
        assert_eq!(host.ask(0x9999, &[]).0, 0x2005);
        host.tid = 0;
        assert_eq!(host.ask(0x1004, &[]).0, 0x2004);
        assert_eq!(host.ask(0x1003, &[]).0, OK);
        assert!(!host.phone.truth().has_session());
        assert!(host.phone.truth().is_idle());
    }
}

#[test]
fn what_was_sent_comes_back_on_every_model() {
    // One byte less than, exactly, and one more than a whole number of packets with the header.
    for firmware in Firmware::ALL {
        for len in [0, 1, 499, 500, 501, 1012, 3060, 5000] {
            let mut host = Host::open(Model::small(firmware));
            let storage = storage(firmware);
            let sent = bytes_of(4, len);
            let told = host.put(storage, ROOT, "some.bin", &sent);
            let listed = host.handles(storage, ROOT);
            assert_eq!(listed.len(), 1, "{firmware} {len}");
            assert_eq!(told, listed[0]);
            assert_eq!(
                host.get(0x1009, &[listed[0]]),
                (OK, sent.clone()),
                "{firmware} {len}"
            );
            let (code, info) = host.get(0x1008, &[listed[0]]);
            assert_eq!((code, u32_at(&info, 8) as usize), (OK, len));
            assert_eq!(text_at(&info, 52).0, "some.bin");
            let truth = host.phone.truth();
            assert_eq!(
                truth.first_difference(storage, "some.bin", &Bytes::These(sent)),
                None
            );
            assert_eq!((truth.parts(), truth.is_idle()), (vec![], true));
        }
    }
}

#[test]
fn a_header_can_be_a_packet_of_its_own() {
    let mut host = Host::open(Model::small(Firmware::AndroidLegacy));
    let storage = storage(Firmware::AndroidLegacy);
    assert_eq!(
        host.give(0x100C, &[storage, ROOT], &info("a", 0x3000, 700))
            .0,
        OK
    );
    host.command(0x100D, &[]);
    let data = container(2, 0x100D, host.tid, &bytes_of(1, 700));
    for part in [&data[..12], &data[12..524], &data[524..]] {
        assert_eq!(host.out(part), Came::Bytes(vec![]));
    }
    assert_eq!(host.response().0, OK);
    assert_eq!(
        host.phone
            .truth()
            .at(storage, "a")
            .map(|found| found.len_bytes),
        Some(700)
    );
}

#[test]
fn more_than_four_gibibytes_go_both_ways_and_take_no_room() {
    let len = (4_u64 << 30) + 70_000;
    let model = Model {
        transfer_bytes: 1 << 20,
        ..Model::of(Firmware::Symbian).fast()
    };
    let (mut host, handle) = Host::with_file(model, len);
    let storage = storage(Firmware::Symbian);
    host.phone.recognise(9);
    assert_eq!(u32_at(&host.get(0x1008, &[handle]).1, 8), u32::MAX);
    let size = host.get(0x9803, &[handle, 0xDC04]).1;
    assert_eq!(size, len.to_le_bytes());
    // SendObjectPropList with the name alone.
    let list = [
        params(&[1, 0]),
        vec![0x07, 0xDC, 0xFF, 0xFF],
        text("copy.bin"),
    ]
    .concat();
    let (high, low) = ((len >> 32) as u32, (len & 0xFFFF_FFFF) as u32);
    let (code, told) = host.give(0x9808, &[storage, ROOT, 0x3000, high, low], &list);
    assert_eq!((code, told.len()), (OK, 4));
    host.command(0x1009, &[handle]);
    let mut came = 0_u64;
    loop {
        let Came::Bytes(bytes) = host.fetch(1 << 20, 1000) else {
            panic!("the data stop");
        };
        if came == 0 {
            assert_eq!(u32_at(&bytes, 0), u32::MAX);
        }
        came += bytes.len() as u64;
        if bytes.len() < 1 << 20 {
            break;
        }
    }
    assert_eq!(came, len + 12);
    // The announced object is still the one that is sent.
    assert_eq!(host.response().0, OK);
    host.command(0x100D, &[]);
    let mut part = container(2, 0x100D, host.tid, &[]);
    part[..4].fill(0xFF);
    part.resize(1 << 20, 0);
    let mut at = 0_u64;
    estop::sim::phone::generated(9, 0, &mut part[12..]);
    let mut header = 12;
    while at < len {
        let left = usize::try_from(len - at).unwrap();
        let here = left.min(part.len() - header);
        estop::sim::phone::generated(9, at, &mut part[header..header + here]);
        assert_eq!(host.out(&part[..header + here]), Came::Bytes(vec![]));
        at += here as u64;
        header = 0;
    }
    assert_eq!(host.response().0, OK);
    let whole = Bytes::Generated { seed: 9, len };
    assert_eq!(
        host.phone
            .truth()
            .first_difference(storage, "copy.bin", &whole),
        None
    );
}

#[test]
fn handles_are_of_one_session() {
    let mut phone = Phone::new(Model::small(Firmware::Umtp));
    let storage = storage(Firmware::Umtp);
    phone.put(storage, "Music/one.mp3", Bytes::These(vec![1; 10]));
    phone.put(storage, "Music/two.mp3", Bytes::These(vec![2; 10]));
    let mut host = Host::plugged(phone);
    assert_eq!(host.ask(0x1002, &[1]).0, OK);
    let folder = host.handles(storage, ROOT)[0];
    let inside = host.handles(storage, folder);
    assert_eq!(host.get(0x1009, &[inside[0]]).1, [1; 10]);
    host.ask(0x1003, &[]);
    host.tid = 0;
    assert_eq!(host.ask(0x1002, &[1]).0, OK);
    // Nothing was told of in this session yet.
    assert_eq!(host.get(0x1009, &[inside[0]]).0, 0x2009);
    // All at once are told of in another order: the same number is another object.
    let all = host.handles(storage, 0);
    assert_eq!(all.len(), 3);
    host.phone.take_away(storage, "Music/one.mp3");
    host.ask(0x1003, &[]);
    host.tid = 0;
    host.ask(0x1002, &[1]);
    let folder = host.handles(storage, ROOT)[0];
    let again = host.handles(storage, folder);
    assert_eq!(again, inside[..1]);
    assert_eq!(host.get(0x1009, &[again[0]]).1, [2; 10]);
}

#[test]
fn parts_are_read_and_names_are_unicode() {
    let mut phone = Phone::new(Model::small(Firmware::Aosp));
    let storage = storage(Firmware::Aosp);
    let name = "Gr\u{fc}\u{df}e \u{1f600}.jpg";
    phone.put(
        storage,
        &format!("DCIM/{name}"),
        Bytes::These(bytes_of(2, 3000)),
    );
    let mut host = Host::plugged(phone);
    host.ask(0x1002, &[1]);
    let folder = host.handles(storage, ROOT)[0];
    let file = host.handles(storage, folder)[0];
    let (_, info) = host.get(0x1008, &[file]);
    let (read, end) = text_at(&info, 52);
    assert_eq!(
        (read.as_str(), u16_at(&info, 4), u32_at(&info, 38)),
        (name, 0x3801, folder)
    );
    assert_eq!(text_at(&info, end).0, "20260101T120000");
    let whole = bytes_of(2, 3000);
    assert_eq!(host.get(0x101B, &[file, 100, 700]).1, whole[100..800]);
    assert_eq!(host.get(0x95C1, &[file, 2900, 0, 700]).1, whole[2900..]);
    assert_eq!(host.get(0x101B, &[file, 3001, 1]).0, 0x201D);
    assert_eq!(
        host.get(0x100A, &[file]),
        (OK, vec![0xFF, 0xD8, 0xFF, 0xD9])
    );
}

#[test]
fn trees_are_deleted_moved_and_copied() {
    let mut phone = Phone::new(Model::small(Firmware::Aosp));
    let storage = storage(Firmware::Aosp);
    for at in 0..3 {
        phone.put(storage, &format!("a/b/{at}"), Bytes::These(vec![at; 4]));
    }
    phone.put_folder(storage, "c");
    phone.protect(storage, "a/b/1", true);
    let mut host = Host::plugged(phone);
    host.ask(0x1002, &[1]);
    let roots = host.handles(storage, ROOT);
    let (a, c) = (roots[0], roots[1]);
    // A copy of the tree to the other storage, a move into a folder, none into itself.
    let (code, told) = host.ask(0x101A, &[a, 0x0002_0001, 0]);
    assert_eq!((code, told.len()), (OK, 1));
    assert_eq!(host.ask(0x1019, &[a, storage, a]).0, 0x201A);
    assert_eq!(host.ask(0x1019, &[a, storage, c]).0, OK);
    assert!(host.phone.truth().at(storage, "c/a/b/2").is_some());
    assert!(host.phone.truth().at(storage, "a").is_none());
    // What is protected stays, and the folders above it.
    assert_eq!(host.ask(0x100B, &[c]).0, 0x2012);
    let names: Vec<String> = host
        .phone
        .truth()
        .objects()
        .into_iter()
        .map(|found| found.name)
        .collect();
    assert_eq!(names[..4], ["a", "b", "1", "c"]);
    assert_eq!(host.ask(0x100B, &[told[0]]).0, OK);
    assert!(
        host.phone
            .truth()
            .objects()
            .iter()
            .all(|found| found.storage == storage)
    );
    let b = host.handles(storage, c)[0];
    assert_eq!(host.ask(0x100B, &[b]).0, 0x200D);
    host.phone.protect(storage, "c/a/b/1", false);
    assert_eq!(host.ask(0x100B, &[c]).0, OK);
    assert_eq!(host.phone.truth().objects(), []);
}

#[test]
fn folders_are_made_and_bad_names_refused() {
    let mut host = Host::open(Model::small(Firmware::Symbian));
    let storage = storage(Firmware::Symbian);
    let (code, told) = host.give(0x100C, &[storage, ROOT], &info("new", 0x3001, 0));
    assert_eq!((code, told[..2].to_vec()), (OK, vec![storage, ROOT]));
    let inside = host.put(storage, told[2], "x.txt", b"hello");
    assert_eq!(
        host.phone
            .truth()
            .at(storage, "new/x.txt")
            .map(|found| found.len_bytes),
        Some(5)
    );
    let found = host
        .phone
        .truth()
        .at(storage, "new/x.txt")
        .map(|found| found.modified);
    assert_eq!(found.as_deref(), Some("20250607T080910"));
    for name in ["", "a/b", "a\0b"] {
        assert_eq!(
            host.give(0x100C, &[storage, ROOT], &info(name, 0x3000, 1))
                .0,
            0x201D
        );
    }
    assert_eq!(
        host.give(0x100C, &[storage, told[2]], &info("x.txt", 0x3000, 1))
            .0,
        0x2002
    );
    assert_eq!(
        host.give(0x100C, &[storage, inside], &info("y", 0x3000, 1))
            .0,
        0x201A
    );
    assert_eq!(
        host.give(0x100C, &[5, ROOT], &info("y", 0x3000, 1)).0,
        0x2008
    );
    // No announcement, no object; its data are taken all the same.
    assert_eq!(host.give(0x100D, &[], &[1; 2000]).0, 0x2015);
    assert_eq!(host.ask(0x100F, &[storage]).0, OK);
    assert_eq!(host.phone.truth().objects(), []);
}

#[test]
fn properties_are_described_told_set_and_listed() {
    let (mut host, file) = Host::with_file(Model::small(Firmware::Aosp), 77);
    let storage = storage(Firmware::Aosp);
    let (_, known) = host.get(0x9801, &[0x3000]);
    assert_eq!(u32_at(&known, 0), 10);
    let (_, about) = host.get(0x9802, &[0xDC07, 0x3000]);
    assert_eq!(
        (u16_at(&about, 0), u16_at(&about, 2), about[4]),
        (0xDC07, 0xFFFF, 1)
    );
    assert_eq!(host.give(0x9804, &[file, 0xDC07], &text("renamed")).0, OK);
    assert!(host.phone.truth().at(storage, "renamed").is_some());
    assert_eq!(host.give(0x9804, &[file, 0xDC04], &[0; 8]).0, 0x200F);
    let (_, list) = host.get(0x9805, &[0, 0, ROOT, 0, 1]);
    assert_eq!(u32_at(&list, 0), 10);
    assert_eq!(
        (u32_at(&list, 4), u16_at(&list, 8), u16_at(&list, 10)),
        (file, 0xDC01, 6)
    );
    assert_eq!(
        host.get(0x9805, &[file, 0, 0xDC04, 0, 0]).1[12..],
        77_u64.to_le_bytes()
    );
    assert_eq!(host.get(0x9803, &[file, 0xDD00]).0, 0xA80A);
    assert_eq!(host.get(0x1015, &[0xD402]).1, text("sim"));
    assert_eq!(host.give(0x1016, &[0xD402], &text("mine")).0, OK);
    assert_eq!(host.get(0x1015, &[0xD402]).1, text("mine"));
}

#[test]
fn an_object_is_edited_in_place() {
    let (mut host, file) = Host::with_file(Model::small(Firmware::Aosp), 1000);
    let storage = storage(Firmware::Aosp);
    assert_eq!(host.give(0x95C2, &[file, 10, 0, 3], &[1, 2, 3]).0, 0x2002);
    assert_eq!(host.ask(0x95C4, &[file]).0, OK);
    assert_eq!(
        host.give(0x95C2, &[file, 10, 0, 3], &[1, 2, 3]),
        (OK, vec![3])
    );
    assert_eq!(
        host.give(0x95C2, &[file, 1000, 0, 2], &[8, 9]),
        (OK, vec![2])
    );
    assert_eq!(host.ask(0x95C3, &[file, 1001, 0]).0, OK);
    assert_eq!(host.ask(0x95C5, &[file]).0, OK);
    let mut bytes = bytes_of(9, 1000);
    bytes[10..13].copy_from_slice(&[1, 2, 3]);
    bytes.push(8);
    let truth = host.phone.truth();
    assert_eq!(
        truth.first_difference(storage, "file.bin", &Bytes::These(bytes)),
        None
    );
    assert_eq!(truth.edits(), 0);
}
