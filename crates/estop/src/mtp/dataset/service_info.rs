//! ServiceInfo: a service that the device itself has, and what it can do (Microsoft's MTP Device Services
//! extension; its layout is that of Symbian's MTP framework, `CMTPTypeServiceInfo`).

use super::{Malformed, Reader, TooLong, Writer};

/// A service of a device.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ServiceInfo {
    /// Its number in this session.
    pub id: u32,
    /// The storage of its objects; 0: none.
    pub storage: u32,
    /// Which one of all: a persistent GUID.
    pub persistent_id: u128,
    /// Of the service.
    pub version: u32,
    /// Which kind of service: a GUID.
    pub guid: u128,
    /// Its name.
    pub name: String,
    /// 0: it has objects; 1: it comes and goes.
    pub service_type: u32,
    /// The service that it builds on; 0: none.
    pub base: u32,
    /// Kinds of services that it uses.
    pub uses: Vec<u128>,
    /// Its properties.
    pub properties: Vec<ServiceProperty>,
    /// What its objects are.
    pub formats: Vec<ServiceFormat>,
    /// What can be invoked.
    pub methods: Vec<ServiceMethod>,
    /// What it tells by itself.
    pub events: Vec<ServiceEvent>,
    /// Blocks of data of its own.
    pub data_blocks: Vec<u128>,
}

/// A property of a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceProperty {
    /// Its code in this session.
    pub code: u16,
    /// Whose key it is: a GUID.
    pub namespace: u128,
    /// The key in it.
    pub key: u32,
    /// Its name.
    pub name: String,
}

/// A kind of objects of a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceFormat {
    /// Its code in this session.
    pub code: u16,
    /// Which it is.
    pub guid: u128,
    /// Its name.
    pub name: String,
    /// The format that it builds on.
    pub base: u16,
    /// Its MIME type.
    pub mime: String,
}

/// A method of a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceMethod {
    /// Its code in this session.
    pub code: u16,
    /// Which it is.
    pub guid: u128,
    /// Its name.
    pub name: String,
    /// The format of the objects that it is for; 0: none.
    pub format: u16,
}

/// An event of a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceEvent {
    /// Its code in this session.
    pub code: u16,
    /// Which it is.
    pub guid: u128,
    /// Its name.
    pub name: String,
}

impl ServiceInfo {
    /// Reads one.
    pub fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut from = Reader::new(bytes);
        Ok(Self {
            id: from.u32()?,
            storage: from.u32()?,
            persistent_id: from.u128()?,
            version: from.u32()?,
            guid: from.u128()?,
            name: from.string()?,
            service_type: from.u32()?,
            base: from.u32()?,
            uses: list(&mut from, Reader::u128)?,
            properties: list(&mut from, ServiceProperty::read)?,
            formats: list(&mut from, ServiceFormat::read)?,
            methods: list(&mut from, ServiceMethod::read)?,
            events: list(&mut from, ServiceEvent::read)?,
            data_blocks: list(&mut from, Reader::u128)?,
        })
    }

    /// Writes it.
    pub fn encode(&self) -> Result<Vec<u8>, TooLong> {
        let mut to = Writer::default();
        to.u32(self.id)
            .u32(self.storage)
            .u128(self.persistent_id)
            .u32(self.version)
            .u128(self.guid)
            .string(&self.name)?
            .u32(self.service_type)
            .u32(self.base);
        guids(&mut to, &self.uses);
        to.count(self.properties.len());
        for one in &self.properties {
            to.u16(one.code).u128(one.namespace).u32(one.key);
            to.string(&one.name)?;
        }
        to.count(self.formats.len());
        for one in &self.formats {
            to.u16(one.code).u128(one.guid).string(&one.name)?;
            to.u16(one.base).string(&one.mime)?;
        }
        to.count(self.methods.len());
        for one in &self.methods {
            to.u16(one.code).u128(one.guid).string(&one.name)?;
            to.u16(one.format);
        }
        to.count(self.events.len());
        for one in &self.events {
            to.u16(one.code).u128(one.guid).string(&one.name)?;
        }
        guids(&mut to, &self.data_blocks);
        Ok(to.into_bytes())
    }
}

impl ServiceProperty {
    fn read(from: &mut Reader<'_>) -> Result<Self, Malformed> {
        Ok(Self {
            code: from.u16()?,
            namespace: from.u128()?,
            key: from.u32()?,
            name: from.string()?,
        })
    }
}

impl ServiceFormat {
    fn read(from: &mut Reader<'_>) -> Result<Self, Malformed> {
        Ok(Self {
            code: from.u16()?,
            guid: from.u128()?,
            name: from.string()?,
            base: from.u16()?,
            mime: from.string()?,
        })
    }
}

impl ServiceMethod {
    fn read(from: &mut Reader<'_>) -> Result<Self, Malformed> {
        Ok(Self {
            code: from.u16()?,
            guid: from.u128()?,
            name: from.string()?,
            format: from.u16()?,
        })
    }
}

impl ServiceEvent {
    fn read(from: &mut Reader<'_>) -> Result<Self, Malformed> {
        Ok(Self {
            code: from.u16()?,
            guid: from.u128()?,
            name: from.string()?,
        })
    }
}

/// So many of a kind, as the count before them says. Each takes bytes: a count of too many ends with
/// them, and nothing is allocated for it.
fn list<'a, T>(
    from: &mut Reader<'a>,
    read: impl Fn(&mut Reader<'a>) -> Result<T, Malformed>,
) -> Result<Vec<T>, Malformed> {
    let count = from.u32()?;
    let mut all = Vec::new();
    for _ in 0..count {
        all.push(read(from)?);
    }
    Ok(all)
}

fn guids(to: &mut Writer, guids: &[u128]) {
    to.count(guids.len());
    for guid in guids {
        to.u128(*guid);
    }
}
