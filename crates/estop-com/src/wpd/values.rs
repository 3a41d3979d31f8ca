//! IPortableDeviceValues: values by their keys.

use std::sync::Mutex;

use super::NOT_FOUND;
use crate::{
    abi::{
        self, Answer, E_INVALIDARG, GUID, HRESULT, IUnknown, Interface, Object, Out, PROPERTYKEY,
        Required, S_OK, TaskText, Wide, class,
    },
    bindings::{
        base::IPropertyStore,
        wpd::{
            IPortableDeviceKeyCollection, IPortableDevicePropVariantCollection,
            IPortableDeviceValues, IPortableDeviceValues_Impl, IPortableDeviceValuesCollection,
        },
    },
    lock::locked,
    ole::{DISP_E_TYPEMISMATCH, PROPVARIANT},
};

/// The bytes of a key, as it is kept in a variant: a vector of them.
const KEY_BYTES: usize = 20;

/// Values by their keys, in the order in which they were first set. A value is of the type it was set
/// as, and is given as that alone.
#[derive(Debug, Default)]
pub struct Values(Mutex<Vec<(PROPERTYKEY, PROPVARIANT)>>);

class!(Values: IPortableDeviceValues);

impl Values {
    /// A set of these.
    pub fn of(values: Vec<(PROPERTYKEY, PROPVARIANT)>) -> Result<IPortableDeviceValues, HRESULT> {
        Object::new(Self(Mutex::new(values))).into_interface()
    }

    /// Puts it in, or in the place of the one with that key, which is dropped with nothing locked.
    fn put(&self, key: &PROPERTYKEY, value: PROPVARIANT) -> Answer {
        let mut all = locked(&self.0);
        let old = match all.iter_mut().find(|(of, _)| of == key) {
            Some((_, place)) => Some(std::mem::replace(place, value)),
            None => {
                all.push((*key, value));
                None
            }
        };
        drop(all);
        drop(old);
        Ok(S_OK)
    }

    /// What `read` makes of the value; `DISP_E_TYPEMISMATCH` if nothing, ERROR_NOT_FOUND if there is
    /// no value.
    fn take<R>(
        &self,
        key: &PROPERTYKEY,
        read: impl FnOnce(&PROPVARIANT) -> Option<R>,
    ) -> Result<R, HRESULT> {
        let all = locked(&self.0);
        let found = all.iter().find(|(of, _)| of == key).ok_or(NOT_FOUND)?;
        read(&found.1).ok_or(DISP_E_TYPEMISMATCH)
    }

    fn put_object<I: Interface>(&self, key: &PROPERTYKEY, object: Option<&I>) -> Answer {
        let object = object.required()?.cast::<IUnknown>().ok_or(E_INVALIDARG)?;
        self.put(key, PROPVARIANT::from_object(object))
    }

    fn take_object<I: Interface>(&self, key: &PROPERTYKEY, place: Out<'_, Option<I>>) -> Answer {
        let object = self.take(key, |value| value.object().cloned())?;
        place.set(Some(object.cast().ok_or(DISP_E_TYPEMISMATCH)?));
        Ok(S_OK)
    }

    /// Copies of all of them.
    fn all(&self) -> Result<Vec<(PROPERTYKEY, PROPVARIANT)>, HRESULT> {
        let all = locked(&self.0);
        all.iter()
            .map(|(key, value)| Ok((*key, value.copy()?)))
            .collect()
    }
}

impl IPortableDeviceValues_Impl for Object<Values> {
    fn GetCount(&self, count: Out<'_, u32>) -> Answer {
        count.set(u32::try_from(locked(&self.0).len()).unwrap_or(u32::MAX));
        Ok(S_OK)
    }

    fn GetAt(
        &self,
        index: u32,
        key: Option<Out<'_, PROPERTYKEY>>,
        value: Option<Out<'_, PROPVARIANT>>,
    ) -> Answer {
        let all = locked(&self.0);
        let (found, is) = all.get(index as usize).ok_or(E_INVALIDARG)?;
        if let Some(value) = value {
            value.set(is.copy()?);
        }
        if let Some(key) = key {
            key.set(*found);
        }
        Ok(S_OK)
    }

    fn SetValue(&self, key: &PROPERTYKEY, value: &PROPVARIANT) -> Answer {
        self.put(key, value.copy()?)
    }

    fn GetValue(&self, key: &PROPERTYKEY, value: Out<'_, PROPVARIANT>) -> Answer {
        value.set(self.take(key, |value| Some(value.copy()))??);
        Ok(S_OK)
    }

    fn SetStringValue(&self, key: &PROPERTYKEY, value: Wide<'_>) -> Answer {
        self.put(key, PROPVARIANT::from_units(value.units().required()?)?)
    }

    fn GetStringValue(&self, key: &PROPERTYKEY, value: Out<'_, TaskText>) -> Answer {
        value.set(self.take(key, |value| value.units().map(TaskText::from_units))??);
        Ok(S_OK)
    }

    fn SetUnsignedIntegerValue(&self, key: &PROPERTYKEY, value: u32) -> Answer {
        self.put(key, PROPVARIANT::from_u32(value))
    }

    fn GetUnsignedIntegerValue(&self, key: &PROPERTYKEY, value: Out<'_, u32>) -> Answer {
        value.set(self.take(key, PROPVARIANT::u32)?);
        Ok(S_OK)
    }

    fn SetSignedIntegerValue(&self, key: &PROPERTYKEY, value: i32) -> Answer {
        self.put(key, PROPVARIANT::from_i32(value))
    }

    fn GetSignedIntegerValue(&self, key: &PROPERTYKEY, value: Out<'_, i32>) -> Answer {
        value.set(self.take(key, PROPVARIANT::i32)?);
        Ok(S_OK)
    }

    fn SetUnsignedLargeIntegerValue(&self, key: &PROPERTYKEY, value: u64) -> Answer {
        self.put(key, PROPVARIANT::from_u64(value))
    }

    fn GetUnsignedLargeIntegerValue(&self, key: &PROPERTYKEY, value: Out<'_, u64>) -> Answer {
        value.set(self.take(key, PROPVARIANT::u64)?);
        Ok(S_OK)
    }

    fn SetSignedLargeIntegerValue(&self, key: &PROPERTYKEY, value: i64) -> Answer {
        self.put(key, PROPVARIANT::from_i64(value))
    }

    fn GetSignedLargeIntegerValue(&self, key: &PROPERTYKEY, value: Out<'_, i64>) -> Answer {
        value.set(self.take(key, PROPVARIANT::i64)?);
        Ok(S_OK)
    }

    fn SetFloatValue(&self, key: &PROPERTYKEY, value: f32) -> Answer {
        self.put(key, PROPVARIANT::from_f32(value))
    }

    fn GetFloatValue(&self, key: &PROPERTYKEY, value: Out<'_, f32>) -> Answer {
        value.set(self.take(key, PROPVARIANT::f32)?);
        Ok(S_OK)
    }

    fn SetErrorValue(&self, key: &PROPERTYKEY, value: HRESULT) -> Answer {
        self.put(key, PROPVARIANT::from_error(value))
    }

    fn GetErrorValue(&self, key: &PROPERTYKEY, value: Out<'_, HRESULT>) -> Answer {
        value.set(self.take(key, PROPVARIANT::error)?);
        Ok(S_OK)
    }

    fn SetKeyValue(&self, key: &PROPERTYKEY, value: &PROPERTYKEY) -> Answer {
        let mut bytes = Vec::with_capacity(KEY_BYTES);
        bytes.extend(value.fmtid.to_u128().to_be_bytes());
        bytes.extend(value.pid.to_be_bytes());
        self.put(key, PROPVARIANT::from_bytes(&bytes)?)
    }

    fn GetKeyValue(&self, key: &PROPERTYKEY, value: Out<'_, PROPERTYKEY>) -> Answer {
        value.set(self.take(key, |value| {
            let (id, pid) = value.bytes()?.split_first_chunk::<16>()?;
            Some(PROPERTYKEY {
                fmtid: GUID::from_u128(u128::from_be_bytes(*id)),
                pid: u32::from_be_bytes(pid.try_into().ok()?),
            })
        })?);
        Ok(S_OK)
    }

    fn SetBoolValue(&self, key: &PROPERTYKEY, value: i32) -> Answer {
        self.put(key, PROPVARIANT::from_bool(value != 0))
    }

    fn GetBoolValue(&self, key: &PROPERTYKEY, value: Out<'_, i32>) -> Answer {
        value.set(i32::from(self.take(key, PROPVARIANT::bool)?));
        Ok(S_OK)
    }

    fn SetIUnknownValue(&self, key: &PROPERTYKEY, value: Option<&IUnknown>) -> Answer {
        self.put_object(key, value)
    }

    fn GetIUnknownValue(&self, key: &PROPERTYKEY, value: Out<'_, Option<IUnknown>>) -> Answer {
        self.take_object(key, value)
    }

    fn SetGuidValue(&self, key: &PROPERTYKEY, value: &GUID) -> Answer {
        self.put(key, PROPVARIANT::from_guid(*value)?)
    }

    fn GetGuidValue(&self, key: &PROPERTYKEY, value: Out<'_, GUID>) -> Answer {
        value.set(self.take(key, PROPVARIANT::guid)?);
        Ok(S_OK)
    }

    fn SetBufferValue(&self, key: &PROPERTYKEY, value: &[u8]) -> Answer {
        self.put(key, PROPVARIANT::from_bytes(value)?)
    }

    fn GetBufferValue(
        &self,
        key: &PROPERTYKEY,
        value: Out<'_, *mut u8>,
        count: Out<'_, u32>,
    ) -> Answer {
        let bytes = self.take(key, |value| value.bytes().map(<[u8]>::to_vec))?;
        count.set(u32::try_from(bytes.len()).map_err(|_| E_INVALIDARG)?);
        value.set(abi::alloc_array(bytes)?);
        Ok(S_OK)
    }

    fn SetIPortableDeviceValuesValue(
        &self,
        key: &PROPERTYKEY,
        value: Option<&IPortableDeviceValues>,
    ) -> Answer {
        self.put_object(key, value)
    }

    fn GetIPortableDeviceValuesValue(
        &self,
        key: &PROPERTYKEY,
        value: Out<'_, Option<IPortableDeviceValues>>,
    ) -> Answer {
        self.take_object(key, value)
    }

    fn SetIPortableDevicePropVariantCollectionValue(
        &self,
        key: &PROPERTYKEY,
        value: Option<&IPortableDevicePropVariantCollection>,
    ) -> Answer {
        self.put_object(key, value)
    }

    fn GetIPortableDevicePropVariantCollectionValue(
        &self,
        key: &PROPERTYKEY,
        value: Out<'_, Option<IPortableDevicePropVariantCollection>>,
    ) -> Answer {
        self.take_object(key, value)
    }

    fn SetIPortableDeviceKeyCollectionValue(
        &self,
        key: &PROPERTYKEY,
        value: Option<&IPortableDeviceKeyCollection>,
    ) -> Answer {
        self.put_object(key, value)
    }

    fn GetIPortableDeviceKeyCollectionValue(
        &self,
        key: &PROPERTYKEY,
        value: Out<'_, Option<IPortableDeviceKeyCollection>>,
    ) -> Answer {
        self.take_object(key, value)
    }

    fn SetIPortableDeviceValuesCollectionValue(
        &self,
        key: &PROPERTYKEY,
        value: Option<&IPortableDeviceValuesCollection>,
    ) -> Answer {
        self.put_object(key, value)
    }

    fn GetIPortableDeviceValuesCollectionValue(
        &self,
        key: &PROPERTYKEY,
        value: Out<'_, Option<IPortableDeviceValuesCollection>>,
    ) -> Answer {
        self.take_object(key, value)
    }

    fn RemoveValue(&self, key: &PROPERTYKEY) -> Answer {
        let mut all = locked(&self.0);
        let at = all.iter().position(|(of, _)| of == key).ok_or(NOT_FOUND)?;
        let gone = all.remove(at);
        drop(all);
        drop(gone);
        Ok(S_OK)
    }

    fn CopyValuesFromPropertyStore(&self, store: Option<&IPropertyStore>) -> Answer {
        let store = store.required()?;
        let mut count = 0;
        store.GetCount(Out::from(&mut count))?;
        for at in 0..count {
            let mut key = PROPERTYKEY::default();
            let mut value = PROPVARIANT::default();
            store.GetAt(at, Out::from(&mut key))?;
            store.GetValue(&key, Out::from(&mut value))?;
            self.put(&key, value)?;
        }
        Ok(S_OK)
    }

    fn CopyValuesToPropertyStore(&self, store: Option<&IPropertyStore>) -> Answer {
        let store = store.required()?;
        for (key, value) in self.all()? {
            store.SetValue(&key, &value)?;
        }
        Ok(S_OK)
    }

    fn Clear(&self) -> Answer {
        let all = std::mem::take(&mut *locked(&self.0));
        drop(all);
        Ok(S_OK)
    }
}
