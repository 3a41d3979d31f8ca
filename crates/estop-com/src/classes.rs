//! The classes that programs can create, by their identifiers.

use std::sync::atomic::{AtomicU32, Ordering};

use crate::{
    abi::{self, Answer, GUID, HRESULT, IUnknown, Object, Out, S_OK, class},
    bindings::{
        base::{IClassFactory, IClassFactory_Impl},
        identifiers::{
            CLSID_PortableDeviceKeyCollection, CLSID_PortableDevicePropVariantCollection,
            CLSID_PortableDeviceValues, CLSID_PortableDeviceValuesCollection,
        },
    },
    wpd,
};

/// Makes an object of a class.
type Make = fn() -> Result<IUnknown, HRESULT>;

/// Every class that can be created. A family adds its own here.
static CLASSES: &[(&GUID, Make)] = &[
    (&CLSID_PortableDeviceValues, || made(wpd::Values::default())),
    (&CLSID_PortableDeviceKeyCollection, || {
        made(wpd::Keys::default())
    }),
    (&CLSID_PortableDevicePropVariantCollection, || {
        made(wpd::Variants::default())
    }),
    (&CLSID_PortableDeviceValuesCollection, || {
        made(wpd::ValuesList::default())
    }),
];

/// The object is none that can be part of another.
const CLASS_E_NOAGGREGATION: HRESULT = HRESULT::bits(0x8004_0110);

/// How many times factories are locked.
static LOCKS: AtomicU32 = AtomicU32::new(0);

/// What makes objects of this class, if there is one.
pub(crate) fn factory(class: &GUID) -> Option<IClassFactory> {
    let (_, make) = CLASSES.iter().find(|(id, _)| *id == class)?;
    Object::new(Factory { make: *make }).into_interface().ok()
}

/// How many times factories are locked.
pub(crate) fn locks() -> u32 {
    LOCKS.load(Ordering::Acquire)
}

/// A new object of this class.
fn made<T: abi::Class>(value: T) -> Result<IUnknown, HRESULT> {
    Object::new(value).into_interface()
}

struct Factory {
    make: Make,
}

class!(Factory: IClassFactory);

impl IClassFactory_Impl for Object<Factory> {
    fn CreateInstance(
        &self,
        outer: Option<&IUnknown>,
        riid: &GUID,
        place: Out<'_, *mut std::ffi::c_void>,
    ) -> Answer {
        if outer.is_some() {
            return Err(CLASS_E_NOAGGREGATION);
        }
        abi::hand_out(&(self.make)()?, riid, place)
    }

    fn LockServer(&self, lock: i32) -> Answer {
        // One unlock too many leaves it at zero.
        let change = |locks: u32| {
            if lock != 0 {
                locks.checked_add(1)
            } else {
                locks.checked_sub(1)
            }
        };
        let _ = LOCKS.fetch_update(Ordering::AcqRel, Ordering::Acquire, change);
        Ok(S_OK)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{abi::Interface, bindings::wpd::IPortableDeviceValues};

    #[test]
    fn a_factory_makes_its_class_by_any_of_its_interfaces_and_is_none_for_others() {
        assert!(factory(&GUID::default()).is_none());
        let factory = factory(&CLSID_PortableDeviceValues).expect("registered");
        let mut raw = std::ptr::null_mut();
        let code = factory.CreateInstance(None, &IPortableDeviceValues::IID, Out::from(&mut raw));
        assert_eq!(code, Ok(S_OK));
        // SAFETY: it was just made as that interface.
        let values = unsafe { IPortableDeviceValues::from_raw(raw) }.expect("made");
        let code = factory.CreateInstance(None, &IClassFactory::IID, Out::from(&mut raw));
        assert_eq!(code, Err(abi::E_NOINTERFACE));
        assert!(raw.is_null());
        assert!(values.same_object(&values.cast::<IPortableDeviceValues>().expect("itself")));
    }
}
