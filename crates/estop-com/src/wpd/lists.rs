//! The collections of keys, of variants and of sets of values.

use std::sync::Mutex;

use crate::{
    abi::{Answer, E_INVALIDARG, HRESULT, Object, Out, PROPERTYKEY, Required, S_OK, class},
    bindings::wpd::{
        IPortableDeviceKeyCollection, IPortableDeviceKeyCollection_Impl,
        IPortableDevicePropVariantCollection, IPortableDevicePropVariantCollection_Impl,
        IPortableDeviceValues, IPortableDeviceValuesCollection,
        IPortableDeviceValuesCollection_Impl,
    },
    lock::locked,
    ole::{PROPVARIANT, VarType},
};

/// A list that several threads may use. Nothing of a client's is called while it is locked.
#[derive(Debug)]
struct List<T>(Mutex<Vec<T>>);

impl<T> Default for List<T> {
    fn default() -> Self {
        Self(Mutex::new(Vec::new()))
    }
}

impl<T> List<T> {
    fn count(&self, place: Out<'_, u32>) -> Answer {
        place.set(u32::try_from(locked(&self.0).len()).unwrap_or(u32::MAX));
        Ok(S_OK)
    }

    /// What is made of the item there; `E_INVALIDARG` past the end.
    fn with<R>(
        &self,
        index: u32,
        make: impl FnOnce(&T) -> Result<R, HRESULT>,
    ) -> Result<R, HRESULT> {
        make(locked(&self.0).get(index as usize).ok_or(E_INVALIDARG)?)
    }

    fn add(&self, item: T) -> Answer {
        locked(&self.0).push(item);
        Ok(S_OK)
    }

    fn clear(&self) -> Answer {
        let all = std::mem::take(&mut *locked(&self.0));
        drop(all);
        Ok(S_OK)
    }

    fn remove(&self, index: u32) -> Answer {
        let gone = {
            let mut all = locked(&self.0);
            if index as usize >= all.len() {
                return Err(E_INVALIDARG);
            }
            all.remove(index as usize)
        };
        drop(gone);
        Ok(S_OK)
    }
}

/// Property keys.
#[derive(Debug, Default)]
pub struct Keys(List<PROPERTYKEY>);

class!(Keys: IPortableDeviceKeyCollection);

impl IPortableDeviceKeyCollection_Impl for Object<Keys> {
    fn GetCount(&self, count: Out<'_, u32>) -> Answer {
        self.0.count(count)
    }

    fn GetAt(&self, index: u32, key: Option<Out<'_, PROPERTYKEY>>) -> Answer {
        let found = self.0.with(index, |key| Ok(*key))?;
        key.required()?.set(found);
        Ok(S_OK)
    }

    fn Add(&self, key: &PROPERTYKEY) -> Answer {
        self.0.add(*key)
    }

    fn Clear(&self) -> Answer {
        self.0.clear()
    }

    fn RemoveAt(&self, index: u32) -> Answer {
        self.0.remove(index)
    }
}

/// Variants, all of one type: that of the first, or the one it was changed to.
#[derive(Debug, Default)]
pub struct Variants(List<PROPVARIANT>);

class!(Variants: IPortableDevicePropVariantCollection);

impl Variants {
    fn vt(&self) -> Option<VarType> {
        locked(&self.0.0).first().map(PROPVARIANT::vt)
    }
}

impl IPortableDevicePropVariantCollection_Impl for Object<Variants> {
    fn GetCount(&self, count: Out<'_, u32>) -> Answer {
        self.0.count(count)
    }

    fn GetAt(&self, index: u32, value: Option<Out<'_, PROPVARIANT>>) -> Answer {
        let value = value.required()?;
        value.set(self.0.with(index, PROPVARIANT::copy)?);
        Ok(S_OK)
    }

    /// One of another type than the first is changed to it, if it can be.
    fn Add(&self, value: &PROPVARIANT) -> Answer {
        let copy = match self.vt() {
            Some(vt) => value.change(vt)?,
            None => value.copy()?,
        };
        self.0.add(copy)
    }

    fn GetType(&self, vt: Out<'_, u16>) -> Answer {
        vt.set(self.vt().unwrap_or(VarType::EMPTY).0);
        Ok(S_OK)
    }

    /// All of them or, if one cannot be changed, none.
    fn ChangeType(&self, vt: u16) -> Answer {
        let mut all = locked(&self.0.0);
        let changed = all.iter().map(|value| value.change(VarType(vt)));
        let changed = changed.collect::<Result<Vec<_>, _>>()?;
        let old = std::mem::replace(&mut *all, changed);
        drop(all);
        drop(old);
        Ok(S_OK)
    }

    fn Clear(&self) -> Answer {
        self.0.clear()
    }

    fn RemoveAt(&self, index: u32) -> Answer {
        self.0.remove(index)
    }
}

/// Sets of values.
#[derive(Debug, Default)]
pub struct ValuesList(List<IPortableDeviceValues>);

class!(ValuesList: IPortableDeviceValuesCollection);

impl IPortableDeviceValuesCollection_Impl for Object<ValuesList> {
    fn GetCount(&self, count: Out<'_, u32>) -> Answer {
        self.0.count(count)
    }

    fn GetAt(&self, index: u32, values: Out<'_, Option<IPortableDeviceValues>>) -> Answer {
        values.set(Some(self.0.with(index, |one| Ok(one.clone()))?));
        Ok(S_OK)
    }

    fn Add(&self, values: Option<&IPortableDeviceValues>) -> Answer {
        self.0.add(values.required()?.clone())
    }

    fn Clear(&self) -> Answer {
        self.0.clear()
    }

    fn RemoveAt(&self, index: u32) -> Answer {
        self.0.remove(index)
    }
}
