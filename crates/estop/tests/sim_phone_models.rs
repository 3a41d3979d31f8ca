//! What the models of the simulated phone have beyond files: pictures, services, time; their names, and
//! where their rules come from.

mod phone_support;

use estop::{
    mtp::Usb as _,
    sim::phone::{Firmware, Model, Phone, Quirk},
};

use phone_support::{Host, OK, params, storage, text_at, u16_at, u32_at};

#[test]
fn a_camera_takes_pictures_and_tells_of_them() {
    let mut host = Host::open(Model::small(Firmware::Camera));
    let storage = storage(Firmware::Camera);
    assert_eq!(host.ask(0x100E, &[0, 0]).0, OK);
    let capture = host.tid - 1;
    assert_eq!(host.ask(0x100E, &[0, 0]).0, 0x2019);
    let wait = std::time::Duration::from_secs(3);
    host.phone.pause(wait, None).expect("nobody asks");
    let added = host.phone.event().expect("an event");
    assert_eq!((u16_at(&added, 4), u16_at(&added, 6)), (4, 0x4002));
    let done = host.phone.event().expect("an event");
    assert_eq!((u16_at(&done, 6), u32_at(&done, 8)), (0x400D, capture));
    let (_, info) = host.get(0x1008, &[u32_at(&added, 12)]);
    assert_eq!(
        (text_at(&info, 52).0.as_str(), u32_at(&info, 8)),
        ("SIM00001.JPG", 300_000)
    );
    // Open capture, ended by the transaction that began it.
    assert_eq!(host.ask(0x101C, &[storage, 0]).0, OK);
    let open = host.tid - 1;
    host.phone
        .pause(std::time::Duration::from_secs(1), None)
        .expect("nobody asks");
    assert_eq!(host.ask(0x1018, &[open + 7]).0, 0x2004);
    assert_eq!(host.ask(0x1018, &[open]).0, OK);
    host.phone.pause(wait, None).expect("nobody asks");
    let mut events = Vec::new();
    while let Some(event) = host.phone.event() {
        events.push(u16_at(&event, 6));
    }
    assert_eq!(events, [0x4002, 0x4002, 0x4002, 0x400D]);
    assert_eq!(host.phone.truth().objects().len(), 4);
    assert_eq!(host.ask(0x1018, &[open]).0, 0x2018);
}

#[test]
fn services_are_listed_by_the_model_that_has_them() {
    let mut host = Host::open(Model::small(Firmware::Symbian));
    let (code, ids) = host.get(0x9301, &[]);
    assert_eq!((code, ids), (OK, params(&[2, 1, 2])));
    assert_eq!(host.get(0x9303, &[1, 0]).0, OK);
    assert_eq!(host.get(0x9302, &[9]).0, 0x201D);
    let mut host = Host::open(Model::small(Firmware::Aosp));
    assert_eq!(host.get(0x9301, &[]).0, 0x2005);
}

#[test]
fn time_is_what_cable_and_memory_need() {
    let (mut host, file) = Host::with_file(Model::of(Firmware::Aosp), 40_000_000);
    let began = host.phone.now();
    assert_eq!(host.get(0x1009, &[file]).1.len(), 40_000_000);
    let took = host.phone.now().since(began).as_millis();
    assert!((1000..1500).contains(&took), "{took} ms");
}

#[test]
fn every_rule_is_there_once_and_most_have_a_source() {
    use estop::sim::phone::{Source, rules};
    let mut names: Vec<&str> = rules().map(|rule| rule.name).collect();
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count);
    let bare = rules().filter(|rule| rule.source == Source::None).count();
    assert!(bare * 4 < count, "{bare} of {count} rules have no source");
}
#[test]
fn names_are_found_and_others_listed() {
    for firmware in Firmware::ALL {
        assert_eq!(firmware.name().parse(), Ok(firmware));
    }
    for quirk in Quirk::ALL {
        assert_eq!(quirk.name().parse(), Ok(quirk));
    }
    assert!(
        "nokia"
            .parse::<Firmware>()
            .is_err_and(|why| why.contains("symbian"))
    );
    assert!(
        "slow"
            .parse::<Quirk>()
            .is_err_and(|why| why.contains("ends-short"))
    );
    let _phone = Phone::new(Model::of(Firmware::Aosp));
}
