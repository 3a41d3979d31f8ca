//! Services that the device itself has: listed where it offers them, and not invoked.

use estop::{
    mtp::{
        Error, Session,
        code::Operation,
        dataset::{DeviceInfo, ServiceInfo},
        device_services, invoke_device_service,
        wire::OverUsb,
    },
    sim::phone::{Firmware, Model, Phone},
};

fn opened(firmware: Firmware) -> Session<OverUsb<Phone>> {
    Session::open(OverUsb::new(Phone::new(Model::of(firmware)))).expect("opens")
}

#[test]
fn services_are_listed_with_what_they_can_do() {
    let mut session = opened(Firmware::Symbian);
    let services = device_services(&mut session, None).expect("listed");
    let names = services.iter().map(|service| service.name.as_str());
    assert_eq!(names.collect::<Vec<_>>(), ["Contacts", "DeviceStatus"]);
    let contacts = &services[0];
    let methods = contacts.methods.iter().map(|method| method.name.as_str());
    assert_eq!(methods.collect::<Vec<_>>(), ["BeginSync", "EndSync"]);
    assert_eq!(contacts.formats[0].name, "AbstractContact");
    assert_eq!(contacts.properties[0].name, "VersionProps");
    assert_eq!(services[1].methods, []);
    // The session goes on.
    assert!(session.storages().is_ok());
}

#[test]
fn a_method_of_the_device_is_not_invoked_and_says_why() {
    let mut session = opened(Firmware::Symbian);
    let services = device_services(&mut session, None).expect("listed");
    let refused = invoke_device_service(&services[0], "BeginSync").expect_err("not supported");
    assert!(matches!(refused, Error::NotVerified { .. }));
    assert!(refused.to_string().contains("not supported"), "{refused}");
    let unknown = invoke_device_service(&services[0], "Dance").expect_err("unknown");
    assert!(matches!(unknown, Error::NotThere(_)));
}

#[test]
fn no_other_model_has_any() {
    for firmware in Firmware::ALL {
        let mut session = opened(firmware);
        let services = device_services(&mut session, None).expect("listed");
        assert_eq!(services.is_empty(), firmware != Firmware::Symbian);
    }
}

/// Olympus has other operations under the same codes.
#[test]
fn the_codes_alone_do_not_tell() {
    let mut info = DeviceInfo {
        vendor_extension_id: 6,
        vendor_extension_desc: "microsoft.com: 1.0; microsoft.com/DeviceServices: 1.0;".to_owned(),
        operations: vec![Operation::GET_SERVICE_IDS, Operation::GET_SERVICE_INFO],
        ..DeviceInfo::default()
    };
    assert!(info.has_services());
    info.vendor_extension_id = 0x0000_0009;
    assert!(!info.has_services());
    info.vendor_extension_id = 6;
    info.vendor_extension_desc = "microsoft.com: 1.0;".to_owned();
    assert!(!info.has_services());
}

#[test]
fn a_service_with_a_count_of_too_many_is_refused_without_room_for_it() {
    let mut bytes = ServiceInfo::default().encode().expect("short");
    let at = bytes.len() - 4;
    bytes[at..].copy_from_slice(&u32::MAX.to_le_bytes());
    assert!(ServiceInfo::decode(&bytes).is_err());
}
