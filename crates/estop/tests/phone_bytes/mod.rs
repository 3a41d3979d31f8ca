//! Everything that can be decoded of what a phone sends, from any bytes: shared with the fuzz target.

use estop::mtp::{
    container::{Event, Header, Request, Response},
    dataset::{
        Date, DeviceInfo, ELEMENT_BYTES_MAX, Elements, ObjectInfo, PropDesc, ServiceInfo,
        StorageInfo,
    },
    ip::Packet,
};

/// Decodes any bytes as everything; what is read is written the same, as far as it is written.
pub(crate) fn decode(data: &[u8]) {
    let _ = Header::decode(data).map(|header| assert_eq!(header.encode(), data[..12]));
    if let Ok(request) = Request::decode(data) {
        assert_eq!(Request::decode(&request.encode()), Ok(request));
    }
    if let Ok(response) = Response::decode(data) {
        assert_eq!(Response::decode(&response.encode()), Ok(response));
    }
    if let Ok(event) = Event::decode(data) {
        assert_eq!(Event::decode(&event.encode()), Ok(event));
    }
    if let Ok(packet) = Packet::decode(data) {
        let _bytes = packet.encode();
    }
    if let Ok(info) = DeviceInfo::decode(data)
        && let Ok(bytes) = info.encode()
    {
        assert_eq!(DeviceInfo::decode(&bytes), Ok(info));
    }
    if let Ok(info) = StorageInfo::decode(data)
        && let Ok(bytes) = info.encode()
    {
        assert_eq!(StorageInfo::decode(&bytes), Ok(info));
    }
    if let Ok(info) = ObjectInfo::decode(data)
        && let Ok(bytes) = info.encode()
    {
        assert_eq!(ObjectInfo::decode(&bytes), Ok(info));
    }
    if let Ok(info) = ServiceInfo::decode(data)
        && let Ok(bytes) = info.encode()
    {
        assert_eq!(ServiceInfo::decode(&bytes), Ok(info));
    }
    let _desc = PropDesc::decode(data);
    if let Ok(text) = std::str::from_utf8(data)
        && let Ok(date) = Date::parse(text)
    {
        assert_eq!(Date::parse(&date.to_string()), Ok(date));
    }
    elements(data);
}

/// A list of properties comes out the same, however it is cut.
fn elements(data: &[u8]) {
    let (mut whole, mut cut) = (Elements::default(), Elements::default());
    let at_once = whole.feed(data);
    let piece = usize::from(data.first().copied().unwrap_or(1)).clamp(1, 64);
    let mut pieces = Vec::new();
    let mut fails = false;
    for piece in data.chunks(piece) {
        match cut.feed(piece) {
            Ok(elements) => pieces.extend(elements),
            Err(_) => {
                fails = true;
                break;
            }
        }
    }
    assert!(data.len() < ELEMENT_BYTES_MAX);
    match at_once {
        Ok(at_once) => {
            assert!(!fails);
            assert_eq!(at_once, pieces);
        }
        Err(_) => assert!(fails),
    }
    assert_eq!(whole.is_whole() && !fails, cut.is_whole() && !fails);
}
