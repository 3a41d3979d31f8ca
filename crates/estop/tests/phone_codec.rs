//! What goes to phones and comes from them: containers, datasets, packets of PTP/IP. What is written
//! is read back the same, and no bytes whatever do harm.

mod phone_bytes;

use estop::mtp::{
    code::{DataType, EventCode, Format, ObjectProperty, Operation, ResponseCode, StorageType},
    container::{Event, Header, Kind, LENGTH_UNKNOWN, Request, Response},
    dataset::{
        Date, DeviceInfo, Element, Elements, ObjectInfo, Reader, StorageInfo, Value, Writer, Zone,
    },
    ip::{Head, PACKET_BYTES_MAX, Packet},
};
use proptest::{collection::vec, prelude::*};

/// A string as it can be on the wire.
fn text() -> impl Strategy<Value = String> {
    "[a-zA-Z0-9 äß日本語😀._-]{0,100}"
}

fn value() -> impl Strategy<Value = Value> {
    let number = (1..=10_u16, any::<u128>()).prop_map(|(code, number)| {
        let data_type = DataType(code);
        let bits = 8 * data_type.size_bytes().expect("a number");
        let number = match bits {
            128 => number,
            bits if code % 2 == 1 => {
                let shift = 128 - bits;
                ((number << shift).cast_signed() >> shift).cast_unsigned()
            }
            bits => number & ((1 << bits) - 1),
        };
        Value::Number(data_type, number)
    });
    let array = (1..=10_u16, vec(any::<[u8; 16]>(), 0..20)).prop_map(|(code, all)| {
        let of = DataType(code);
        let bytes = of.size_bytes().expect("a number");
        Value::Array(
            of,
            all.iter().flat_map(|one| one[..bytes].to_vec()).collect(),
        )
    });
    prop_oneof![number, array, text().prop_map(Value::Text)]
}

fn element() -> impl Strategy<Value = Element> {
    let property = any::<u16>().prop_map(ObjectProperty);
    (any::<u32>(), property, value()).prop_map(|(object, property, value)| Element {
        object,
        property,
        value,
    })
}

fn packet() -> impl Strategy<Value = Packet<'static>> {
    let parameters = || vec(any::<u32>(), 0..=5);
    let name = "[a-zA-Z0-9 ä日]{0,39}";
    let (any_op, any_code) = (any::<u16>(), any::<u16>());
    prop_oneof![
        (any::<[u8; 16]>(), name, any::<u32>()).prop_map(|(guid, name, version)| {
            Packet::InitCommandRequest {
                guid,
                name,
                version,
            }
        }),
        (any::<u32>(), any::<[u8; 16]>(), name, any::<u32>()).prop_map(
            |(connection, guid, name, version)| Packet::InitCommandAck {
                connection,
                guid,
                name,
                version
            }
        ),
        any::<u32>().prop_map(|connection| Packet::InitEventRequest { connection }),
        any::<u32>().prop_map(|reason| Packet::InitFail { reason }),
        (any::<bool>(), any_op, any::<u32>(), parameters()).prop_map(
            |(data_out, operation, transaction, parameters)| {
                let operation = Operation(operation);
                let request = Request {
                    operation,
                    transaction,
                    parameters,
                };
                Packet::OperationRequest { data_out, request }
            }
        ),
        (any_code, any::<u32>(), parameters()).prop_map(|(code, transaction, parameters)| {
            let code = ResponseCode(code);
            Packet::OperationResponse(Response {
                code,
                transaction,
                parameters,
            })
        }),
        (any::<u16>(), any::<u32>(), parameters()).prop_map(|(code, transaction, parameters)| {
            Packet::Event(Event {
                code: EventCode(code),
                transaction,
                parameters,
            })
        }),
        (any::<u32>(), any::<u64>())
            .prop_map(|(transaction, total)| Packet::StartData { transaction, total }),
        any::<u32>().prop_map(|transaction| Packet::Data {
            transaction,
            bytes: b"some bytes"
        }),
        any::<u32>().prop_map(|transaction| Packet::Cancel { transaction }),
        any::<u32>().prop_map(|transaction| Packet::EndData {
            transaction,
            bytes: b""
        }),
        Just(Packet::InitEventAck),
        Just(Packet::ProbeRequest),
        Just(Packet::ProbeResponse),
    ]
}

proptest! {
    #[test]
    fn strings_are_read_as_they_are_written(text in text()) {
        let mut writer = Writer::default();
        writer.string(&text).expect("not too long");
        let bytes = writer.into_bytes();
        let mut reader = Reader::new(&bytes);
        prop_assert_eq!(reader.string(), Ok(text));
        prop_assert!(reader.rest().is_empty());
    }

    #[test]
    fn lists_of_properties_come_whole_however_they_are_cut(
        all in vec(element(), 0..30),
        piece in 1..200_usize,
    ) {
        let bytes = Element::encode_list(&all).expect("not too long");
        let mut list = Elements::default();
        let mut came = Vec::new();
        for piece in bytes.chunks(piece) {
            prop_assert!(!list.is_whole());
            came.extend(list.feed(piece).expect("well formed"));
        }
        prop_assert!(list.is_whole());
        prop_assert_eq!(came, all);
    }

    #[test]
    fn packets_are_read_as_they_are_written(packet in packet()) {
        let bytes = packet.encode();
        prop_assert_eq!(Packet::decode(&bytes), Ok(packet));
    }

    #[test]
    fn containers_are_read_as_they_are_written(
        code in any::<u16>(),
        transaction in any::<u32>(),
        parameters in vec(any::<u32>(), 0..=5),
    ) {
        let request = Request { operation: Operation(code), transaction, parameters: parameters.clone() };
        prop_assert_eq!(Request::decode(&request.encode()), Ok(request));
        let response = Response { code: ResponseCode(code), transaction, parameters };
        prop_assert_eq!(Response::decode(&response.encode()), Ok(response));
    }

    #[test]
    fn datasets_are_read_as_they_are_written(
        texts in vec(text(), 6),
        codes in vec(any::<u16>(), 0..40),
        numbers in any::<(u32, u64, u64)>(),
    ) {
        let [a, b, c, d, e, f] = <[String; 6]>::try_from(texts).expect("six");
        let device = DeviceInfo {
            standard_version: 100,
            vendor_extension_id: numbers.0,
            vendor_extension_desc: a.clone(),
            operations: codes.iter().copied().map(Operation).collect(),
            events: codes.iter().copied().map(EventCode).collect(),
            playback_formats: codes.iter().copied().map(Format).collect(),
            manufacturer: b.clone(),
            model: c.clone(),
            device_version: d.clone(),
            serial: e.clone(),
            ..DeviceInfo::default()
        };
        prop_assert_eq!(DeviceInfo::decode(&device.encode().expect("fits")), Ok(device));
        let storage = StorageInfo {
            storage_type: StorageType::FIXED_RAM,
            max_capacity: numbers.1,
            free_space_bytes: numbers.2,
            description: a,
            volume_identifier: b,
            ..StorageInfo::default()
        };
        prop_assert_eq!(StorageInfo::decode(&storage.encode().expect("fits")), Ok(storage));
        let object = ObjectInfo {
            compressed_size: numbers.0,
            pixels: [1, 2, 3, 4, numbers.0],
            name: c,
            captured: d,
            modified: e,
            keywords: f,
            ..ObjectInfo::default()
        };
        prop_assert_eq!(ObjectInfo::decode(&object.encode().expect("fits")), Ok(object));
    }

    #[test]
    fn no_bytes_do_harm(data in vec(any::<u8>(), 0..600)) {
        phone_bytes::decode(&data);
    }

    #[test]
    fn dates_are_read_as_they_are_written(
        (year, month, day) in (0..10_000_u16, 1..=12_u8, 1..=31_u8),
        (hour, minute, second) in (0..24_u8, 0..60_u8, 0..=60_u8),
        zone in prop_oneof![Just(Zone::Local), (-14 * 60..=14 * 60_i16).prop_map(Zone::East)],
    ) {
        let date = Date { year, month, day, hour, minute, second, zone };
        prop_assert_eq!(Date::parse(&date.to_string()), Ok(date));
    }
}

#[test]
fn a_container_of_4_gib_has_no_length() {
    let below = Header::of_data(Operation::SEND_OBJECT, 7, u64::from(u32::MAX) - 13);
    assert_eq!(below.data_bytes(), Some(u64::from(u32::MAX) - 13));
    for bytes in [u64::from(u32::MAX) - 12, 5 << 30] {
        let header = Header::of_data(Operation::SEND_OBJECT, 7, bytes);
        assert_eq!((header.length, header.kind), (LENGTH_UNKNOWN, Kind::Data));
        assert_eq!(header.data_bytes(), None);
    }
}

/// umtprd 1.3.10 answers a second OpenSession with 13 bytes.
#[test]
fn a_response_with_a_byte_too_many_is_read() {
    let mut bytes = Response {
        code: ResponseCode::SESSION_ALREADY_OPEN,
        transaction: 0,
        parameters: vec![],
    }
    .encode();
    bytes.push(0);
    bytes[0] = 13;
    let response = Response::decode(&bytes).expect("readable");
    assert_eq!(response.code, ResponseCode::SESSION_ALREADY_OPEN);
    assert!(response.parameters.is_empty());
}

#[test]
fn a_packet_may_only_be_long_if_it_has_data() {
    let head = |length: u32, kind: u32| {
        let mut bytes = [0; 8];
        bytes[..4].copy_from_slice(&length.to_le_bytes());
        bytes[4..].copy_from_slice(&kind.to_le_bytes());
        Head::decode(bytes)
    };
    assert!(head(PACKET_BYTES_MAX + 1, 7).is_err());
    assert!(head(u32::MAX, 10).is_ok());
    assert!(head(7, 13).is_err());
    assert!(head(11, 12).is_err());
}

#[test]
fn a_list_of_too_much_is_refused() {
    assert!(Elements::default().feed(&u32::MAX.to_le_bytes()).is_err());
    let mut list = Elements::default();
    let mut endless = Writer::default();
    endless
        .u32(1)
        .u32(1)
        .u16(0xDC44)
        .u16(DataType::UINT8.array().0)
        .u32(u32::MAX);
    assert!(list.feed(&endless.into_bytes()).is_ok());
    let fed = (0..3)
        .map(|_| list.feed(&[0; 1 << 20]))
        .collect::<Result<Vec<_>, _>>();
    assert!(fed.is_err());
}
