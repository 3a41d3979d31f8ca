//! Services that the device itself has (Microsoft's MTP Device Services extension, operations 0x9301 to
//! 0x930A): listed, and not invoked.

use super::{
    Error, Left, Phone, Session,
    code::Operation,
    dataset::{DeviceInfo, Reader, ServiceInfo},
    session::refusal,
    wire::{Listen, Wire},
};
use crate::{Gate, Stop};

/// More services than any device has.
const SERVICES_MAX: usize = 256;

/// How the extension is called in a device's information. Its operations have the same codes as others of
/// Olympus: they mean this only where the device says so.
const EXTENSION: &str = "microsoft.com/DeviceServices";

/// Of Microsoft's vendor extension.
const MICROSOFT: u32 = 6;

/// The services of a device, with what they can do; none if it does not offer the extension. One
/// that the device tells nothing of is passed over. Stopped between two of them.
pub fn device_services<P: Phone>(
    phone: &mut P,
    gate: Option<&Gate<Left>>,
) -> Result<Vec<ServiceInfo>, Stop> {
    let ids = phone.turn(gate, |session| match offers(session) {
        true => ids(session),
        false => Ok(Vec::new()),
    })?;
    let mut services = Vec::new();
    for id in ids.into_iter().take(SERVICES_MAX) {
        services.extend(phone.turn(gate, |session| service(session, id))?);
    }
    Ok(services)
}

/// Invokes a method of a service of the device: that is not supported, since how an invocation is encoded
/// has not been verified on any device. Nothing is sent.
pub fn invoke_device_service(service: &ServiceInfo, method: &str) -> Result<(), Error> {
    match service.methods.iter().any(|one| one.name == method) {
        true => Err(Error::NotVerified {
            service: service.name.clone(),
            method: method.to_owned(),
        }),
        false => Err(Error::NotThere(format!("{}.{method}", service.name))),
    }
}

impl DeviceInfo {
    /// Whether it says that it has services of its own.
    pub fn has_services(&self) -> bool {
        let is_it = |token: &str| token.split(':').next().map(str::trim) == Some(EXTENSION);
        self.vendor_extension_id == MICROSOFT
            && self.vendor_extension_desc.split(';').any(is_it)
            && self.can(Operation::GET_SERVICE_IDS)
            && self.can(Operation::GET_SERVICE_INFO)
    }
}

fn offers<W: Wire>(session: &Session<W>) -> bool {
    session.info().has_services()
}

fn ids<W: Wire>(session: &mut Session<W>) -> Result<Vec<u32>, Stop> {
    let what = Operation::GET_SERVICE_IDS;
    let (ids, _) = session.fetch(what, &[], Listen::DEAF)?;
    let ids = Reader::new(&ids).u32s();
    Ok(ids.map_err(|error| Error::nonsense(what, error))?)
}

fn service<W: Wire>(session: &mut Session<W>, id: u32) -> Result<Option<ServiceInfo>, Stop> {
    let what = Operation::GET_SERVICE_INFO;
    match session.fetch(what, &[id], Listen::DEAF) {
        Ok((info, _)) => {
            let info = ServiceInfo::decode(&info);
            Ok(Some(info.map_err(|error| Error::nonsense(what, error))?))
        }
        Err(stop) if refusal(&stop).is_some() => {
            tracing::warn!(
                id,
                "a service that the device tells nothing of; passed over"
            );
            Ok(None)
        }
        Err(stop) => Err(stop),
    }
}
