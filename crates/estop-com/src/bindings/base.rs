// Generated from Microsoft's metadata by crates/estop-com/generate: do not edit.

use super::prelude::*;

define_plain!(STATSTG); #[repr(C)] #[derive(Clone, Copy)] pub struct STATSTG { pub pwcsName: *mut u16, pub r#type: u32, pub cbSize: u64, pub mtime: FILETIME, pub ctime: FILETIME, pub atime: FILETIME, pub grfMode: u32, pub grfLocksSupported: u32, pub clsid: GUID, pub grfStateBits: u32, pub reserved: u32, }
define_plain!(CONNECTDATA); #[repr(C)] #[derive(Clone, Copy)] pub struct CONNECTDATA { pub pUnk: *mut c_void, pub dwCookie: u32, }

define_interface!(IClassFactory, IUnknown, IClassFactory_Vtbl, 0x0000000100000000c000000000000046);
#[repr(C)] pub struct IClassFactory_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub CreateInstance: unsafe extern "C" fn(*mut c_void, *mut c_void, *const GUID, *mut *mut c_void) -> HRESULT,
    pub LockServer: unsafe extern "C" fn(*mut c_void, i32) -> HRESULT,
}
pub trait IClassFactory_Impl {
    fn CreateInstance(&self, pUnkOuter: Option<&IUnknown>, riid: &GUID, ppvObject: Out<'_, *mut c_void>) -> Answer { not_implemented("IClassFactory::CreateInstance") }
    fn LockServer(&self, fLock: i32) -> Answer { not_implemented("IClassFactory::LockServer") }
}
impl IClassFactory {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IClassFactory_Vtbl where Object<T>: IClassFactory_Impl {
        IClassFactory_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            CreateInstance: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pUnkOuter: *mut c_void, riid: *const GUID, ppvObject: *mut *mut c_void) -> HRESULT where Object<T>: IClassFactory_Impl { unsafe { enter::<T, SLOT>("IClassFactory::CreateInstance", this, |this| <Object<T> as IClassFactory_Impl>::CreateInstance(this, abi::interface::<IUnknown>(&pUnkOuter)?, abi::by_ref(riid)?, abi::out(ppvObject)?)) } } thunk::<T, SLOT> },
            LockServer: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, fLock: i32) -> HRESULT where Object<T>: IClassFactory_Impl { unsafe { enter::<T, SLOT>("IClassFactory::LockServer", this, |this| <Object<T> as IClassFactory_Impl>::LockServer(this, fLock)) } } thunk::<T, SLOT> },
        }
    }
    pub fn CreateInstance(&self, pUnkOuter: Option<&IUnknown>, riid: &GUID, ppvObject: Out<'_, *mut c_void>) -> Answer { unsafe { (Interface::vtable(self).CreateInstance)(self.as_raw(), abi::raw(pUnkOuter), std::ptr::from_ref(riid), ppvObject.as_ptr()) }.answer() }
    pub fn LockServer(&self, fLock: i32) -> Answer { unsafe { (Interface::vtable(self).LockServer)(self.as_raw(), fLock) }.answer() }
}

define_interface!(IDispatch, IUnknown, IDispatch_Vtbl, 0x0002040000000000c000000000000046);
#[repr(C)] pub struct IDispatch_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub GetTypeInfoCount: unsafe extern "C" fn(*mut c_void, *mut u32) -> HRESULT,
    pub GetTypeInfo: unsafe extern "C" fn(*mut c_void, u32, u32, *mut c_void) -> HRESULT,
    pub GetIDsOfNames: unsafe extern "C" fn(*mut c_void, *const GUID, *const TaskText, u32, u32, *mut i32) -> HRESULT,
    pub Invoke: unsafe extern "C" fn(*mut c_void, i32, *const GUID, u32, u16, *mut c_void, *mut PROPVARIANT, *mut c_void, *mut u32) -> HRESULT,
}
pub trait IDispatch_Impl {
    fn GetTypeInfoCount(&self, pctinfo: Out<'_, u32>) -> Answer { not_implemented("IDispatch::GetTypeInfoCount") }
    fn GetTypeInfo(&self, iTInfo: u32, lcid: u32, ppTInfo: *mut c_void) -> Answer { not_implemented("IDispatch::GetTypeInfo") }
    fn GetIDsOfNames(&self, riid: &GUID, rgszNames: &[TaskText], lcid: u32, rgDispId: OutArray<'_, i32>) -> Answer { not_implemented("IDispatch::GetIDsOfNames") }
    fn Invoke(&self, dispIdMember: i32, riid: &GUID, lcid: u32, wFlags: u16, pDispParams: *mut c_void, pVarResult: Option<Out<'_, PROPVARIANT>>, pExcepInfo: *mut c_void, puArgErr: Option<Out<'_, u32>>) -> Answer { not_implemented("IDispatch::Invoke") }
}
impl IDispatch {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IDispatch_Vtbl where Object<T>: IDispatch_Impl {
        IDispatch_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            GetTypeInfoCount: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pctinfo: *mut u32) -> HRESULT where Object<T>: IDispatch_Impl { unsafe { enter::<T, SLOT>("IDispatch::GetTypeInfoCount", this, |this| <Object<T> as IDispatch_Impl>::GetTypeInfoCount(this, abi::out(pctinfo)?)) } } thunk::<T, SLOT> },
            GetTypeInfo: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, iTInfo: u32, lcid: u32, ppTInfo: *mut c_void) -> HRESULT where Object<T>: IDispatch_Impl { unsafe { enter::<T, SLOT>("IDispatch::GetTypeInfo", this, |this| <Object<T> as IDispatch_Impl>::GetTypeInfo(this, iTInfo, lcid, ppTInfo)) } } thunk::<T, SLOT> },
            GetIDsOfNames: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, riid: *const GUID, rgszNames: *const TaskText, cNames: u32, lcid: u32, rgDispId: *mut i32) -> HRESULT where Object<T>: IDispatch_Impl { unsafe { enter::<T, SLOT>("IDispatch::GetIDsOfNames", this, |this| <Object<T> as IDispatch_Impl>::GetIDsOfNames(this, abi::by_ref(riid)?, abi::slice(rgszNames, abi::count(cNames)?)?, lcid, abi::out_array(rgDispId, abi::count(cNames)?)?)) } } thunk::<T, SLOT> },
            Invoke: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, dispIdMember: i32, riid: *const GUID, lcid: u32, wFlags: u16, pDispParams: *mut c_void, pVarResult: *mut PROPVARIANT, pExcepInfo: *mut c_void, puArgErr: *mut u32) -> HRESULT where Object<T>: IDispatch_Impl { unsafe { enter::<T, SLOT>("IDispatch::Invoke", this, |this| <Object<T> as IDispatch_Impl>::Invoke(this, dispIdMember, abi::by_ref(riid)?, lcid, wFlags, pDispParams, abi::out_or_null(pVarResult)?, pExcepInfo, abi::out_or_null(puArgErr)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn GetTypeInfoCount(&self, pctinfo: Out<'_, u32>) -> Answer { unsafe { (Interface::vtable(self).GetTypeInfoCount)(self.as_raw(), pctinfo.as_ptr()) }.answer() }
    pub unsafe fn GetTypeInfo(&self, iTInfo: u32, lcid: u32, ppTInfo: *mut c_void) -> Answer { unsafe { (Interface::vtable(self).GetTypeInfo)(self.as_raw(), iTInfo, lcid, ppTInfo) }.answer() }
    pub fn GetIDsOfNames(&self, riid: &GUID, rgszNames: &[TaskText], lcid: u32, rgDispId: OutArray<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).GetIDsOfNames)(self.as_raw(), std::ptr::from_ref(riid), rgszNames.as_ptr(), abi::length(rgszNames.len()), lcid, rgDispId.as_ptr()) }.answer() }
    pub unsafe fn Invoke(&self, dispIdMember: i32, riid: &GUID, lcid: u32, wFlags: u16, pDispParams: *mut c_void, pVarResult: Option<Out<'_, PROPVARIANT>>, pExcepInfo: *mut c_void, puArgErr: Option<Out<'_, u32>>) -> Answer { unsafe { (Interface::vtable(self).Invoke)(self.as_raw(), dispIdMember, std::ptr::from_ref(riid), lcid, wFlags, pDispParams, pVarResult.map_or(std::ptr::null_mut(), |place| place.as_ptr()), pExcepInfo, puArgErr.map_or(std::ptr::null_mut(), |place| place.as_ptr())) }.answer() }
}

define_interface!(ISequentialStream, IUnknown, ISequentialStream_Vtbl, 0x0c733a302a1c11ceade500aa0044773d);
#[repr(C)] pub struct ISequentialStream_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub Read: unsafe extern "C" fn(*mut c_void, *mut u8, u32, *mut u32) -> HRESULT,
    pub Write: unsafe extern "C" fn(*mut c_void, *const u8, u32, *mut u32) -> HRESULT,
}
pub trait ISequentialStream_Impl {
    fn Read(&self, pv: OutArray<'_, u8>, pcbRead: Option<Out<'_, u32>>) -> Answer { not_implemented("ISequentialStream::Read") }
    fn Write(&self, pv: &[u8], pcbWritten: Option<Out<'_, u32>>) -> Answer { not_implemented("ISequentialStream::Write") }
}
impl ISequentialStream {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> ISequentialStream_Vtbl where Object<T>: ISequentialStream_Impl {
        ISequentialStream_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            Read: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pv: *mut u8, cb: u32, pcbRead: *mut u32) -> HRESULT where Object<T>: ISequentialStream_Impl { unsafe { enter::<T, SLOT>("ISequentialStream::Read", this, |this| <Object<T> as ISequentialStream_Impl>::Read(this, abi::out_array(pv, abi::count(cb)?)?, abi::out_or_null(pcbRead)?)) } } thunk::<T, SLOT> },
            Write: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pv: *const u8, cb: u32, pcbWritten: *mut u32) -> HRESULT where Object<T>: ISequentialStream_Impl { unsafe { enter::<T, SLOT>("ISequentialStream::Write", this, |this| <Object<T> as ISequentialStream_Impl>::Write(this, abi::slice(pv, abi::count(cb)?)?, abi::out_or_null(pcbWritten)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn Read(&self, pv: OutArray<'_, u8>, pcbRead: Option<Out<'_, u32>>) -> Answer { unsafe { (Interface::vtable(self).Read)(self.as_raw(), pv.as_ptr(), abi::length(pv.room()), pcbRead.map_or(std::ptr::null_mut(), |place| place.as_ptr())) }.answer() }
    pub fn Write(&self, pv: &[u8], pcbWritten: Option<Out<'_, u32>>) -> Answer { unsafe { (Interface::vtable(self).Write)(self.as_raw(), pv.as_ptr(), abi::length(pv.len()), pcbWritten.map_or(std::ptr::null_mut(), |place| place.as_ptr())) }.answer() }
}

define_interface!(IStream, ISequentialStream, IStream_Vtbl, 0x0000000c00000000c000000000000046);
#[repr(C)] pub struct IStream_Vtbl {
    pub base__: ISequentialStream_Vtbl,
    pub Seek: unsafe extern "C" fn(*mut c_void, i64, u32, *mut u64) -> HRESULT,
    pub SetSize: unsafe extern "C" fn(*mut c_void, u64) -> HRESULT,
    pub CopyTo: unsafe extern "C" fn(*mut c_void, *mut c_void, u64, *mut u64, *mut u64) -> HRESULT,
    pub Commit: unsafe extern "C" fn(*mut c_void, u32) -> HRESULT,
    pub Revert: unsafe extern "C" fn(*mut c_void) -> HRESULT,
    pub LockRegion: unsafe extern "C" fn(*mut c_void, u64, u64, u32) -> HRESULT,
    pub UnlockRegion: unsafe extern "C" fn(*mut c_void, u64, u64, u32) -> HRESULT,
    pub Stat: unsafe extern "C" fn(*mut c_void, *mut STATSTG, u32) -> HRESULT,
    pub Clone: unsafe extern "C" fn(*mut c_void, *mut Option<IStream>) -> HRESULT,
}
pub trait IStream_Impl: ISequentialStream_Impl {
    fn Seek(&self, dlibMove: i64, dwOrigin: u32, plibNewPosition: Option<Out<'_, u64>>) -> Answer { not_implemented("IStream::Seek") }
    fn SetSize(&self, libNewSize: u64) -> Answer { not_implemented("IStream::SetSize") }
    fn CopyTo(&self, pstm: Option<&IStream>, cb: u64, pcbRead: Option<Out<'_, u64>>, pcbWritten: Option<Out<'_, u64>>) -> Answer { not_implemented("IStream::CopyTo") }
    fn Commit(&self, grfCommitFlags: u32) -> Answer { not_implemented("IStream::Commit") }
    fn Revert(&self) -> Answer { not_implemented("IStream::Revert") }
    fn LockRegion(&self, libOffset: u64, cb: u64, dwLockType: u32) -> Answer { not_implemented("IStream::LockRegion") }
    fn UnlockRegion(&self, libOffset: u64, cb: u64, dwLockType: u32) -> Answer { not_implemented("IStream::UnlockRegion") }
    fn Stat(&self, pstatstg: Out<'_, STATSTG>, grfStatFlag: u32) -> Answer { not_implemented("IStream::Stat") }
    fn Clone(&self, ppstm: Out<'_, Option<IStream>>) -> Answer { not_implemented("IStream::Clone") }
}
impl IStream {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IStream_Vtbl where Object<T>: IStream_Impl {
        IStream_Vtbl {
            base__: ISequentialStream::vtable_of::<T, SLOT>(),
            Seek: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, dlibMove: i64, dwOrigin: u32, plibNewPosition: *mut u64) -> HRESULT where Object<T>: IStream_Impl { unsafe { enter::<T, SLOT>("IStream::Seek", this, |this| <Object<T> as IStream_Impl>::Seek(this, dlibMove, dwOrigin, abi::out_or_null(plibNewPosition)?)) } } thunk::<T, SLOT> },
            SetSize: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, libNewSize: u64) -> HRESULT where Object<T>: IStream_Impl { unsafe { enter::<T, SLOT>("IStream::SetSize", this, |this| <Object<T> as IStream_Impl>::SetSize(this, libNewSize)) } } thunk::<T, SLOT> },
            CopyTo: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pstm: *mut c_void, cb: u64, pcbRead: *mut u64, pcbWritten: *mut u64) -> HRESULT where Object<T>: IStream_Impl { unsafe { enter::<T, SLOT>("IStream::CopyTo", this, |this| <Object<T> as IStream_Impl>::CopyTo(this, abi::interface::<IStream>(&pstm)?, cb, abi::out_or_null(pcbRead)?, abi::out_or_null(pcbWritten)?)) } } thunk::<T, SLOT> },
            Commit: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, grfCommitFlags: u32) -> HRESULT where Object<T>: IStream_Impl { unsafe { enter::<T, SLOT>("IStream::Commit", this, |this| <Object<T> as IStream_Impl>::Commit(this, grfCommitFlags)) } } thunk::<T, SLOT> },
            Revert: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IStream_Impl { unsafe { enter::<T, SLOT>("IStream::Revert", this, |this| <Object<T> as IStream_Impl>::Revert(this)) } } thunk::<T, SLOT> },
            LockRegion: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, libOffset: u64, cb: u64, dwLockType: u32) -> HRESULT where Object<T>: IStream_Impl { unsafe { enter::<T, SLOT>("IStream::LockRegion", this, |this| <Object<T> as IStream_Impl>::LockRegion(this, libOffset, cb, dwLockType)) } } thunk::<T, SLOT> },
            UnlockRegion: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, libOffset: u64, cb: u64, dwLockType: u32) -> HRESULT where Object<T>: IStream_Impl { unsafe { enter::<T, SLOT>("IStream::UnlockRegion", this, |this| <Object<T> as IStream_Impl>::UnlockRegion(this, libOffset, cb, dwLockType)) } } thunk::<T, SLOT> },
            Stat: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pstatstg: *mut STATSTG, grfStatFlag: u32) -> HRESULT where Object<T>: IStream_Impl { unsafe { enter::<T, SLOT>("IStream::Stat", this, |this| <Object<T> as IStream_Impl>::Stat(this, abi::out(pstatstg)?, grfStatFlag)) } } thunk::<T, SLOT> },
            Clone: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, ppstm: *mut Option<IStream>) -> HRESULT where Object<T>: IStream_Impl { unsafe { enter::<T, SLOT>("IStream::Clone", this, |this| <Object<T> as IStream_Impl>::Clone(this, abi::out(ppstm)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn Seek(&self, dlibMove: i64, dwOrigin: u32, plibNewPosition: Option<Out<'_, u64>>) -> Answer { unsafe { (Interface::vtable(self).Seek)(self.as_raw(), dlibMove, dwOrigin, plibNewPosition.map_or(std::ptr::null_mut(), |place| place.as_ptr())) }.answer() }
    pub fn SetSize(&self, libNewSize: u64) -> Answer { unsafe { (Interface::vtable(self).SetSize)(self.as_raw(), libNewSize) }.answer() }
    pub fn CopyTo(&self, pstm: Option<&IStream>, cb: u64, pcbRead: Option<Out<'_, u64>>, pcbWritten: Option<Out<'_, u64>>) -> Answer { unsafe { (Interface::vtable(self).CopyTo)(self.as_raw(), abi::raw(pstm), cb, pcbRead.map_or(std::ptr::null_mut(), |place| place.as_ptr()), pcbWritten.map_or(std::ptr::null_mut(), |place| place.as_ptr())) }.answer() }
    pub fn Commit(&self, grfCommitFlags: u32) -> Answer { unsafe { (Interface::vtable(self).Commit)(self.as_raw(), grfCommitFlags) }.answer() }
    pub fn Revert(&self) -> Answer { unsafe { (Interface::vtable(self).Revert)(self.as_raw()) }.answer() }
    pub fn LockRegion(&self, libOffset: u64, cb: u64, dwLockType: u32) -> Answer { unsafe { (Interface::vtable(self).LockRegion)(self.as_raw(), libOffset, cb, dwLockType) }.answer() }
    pub fn UnlockRegion(&self, libOffset: u64, cb: u64, dwLockType: u32) -> Answer { unsafe { (Interface::vtable(self).UnlockRegion)(self.as_raw(), libOffset, cb, dwLockType) }.answer() }
    pub fn Stat(&self, pstatstg: Out<'_, STATSTG>, grfStatFlag: u32) -> Answer { unsafe { (Interface::vtable(self).Stat)(self.as_raw(), pstatstg.as_ptr(), grfStatFlag) }.answer() }
    pub fn Clone(&self, ppstm: Out<'_, Option<IStream>>) -> Answer { unsafe { (Interface::vtable(self).Clone)(self.as_raw(), ppstm.as_ptr()) }.answer() }
}

define_interface!(IEnumConnectionPoints, IUnknown, IEnumConnectionPoints_Vtbl, 0xb196b285bab4101ab69c00aa00341d07);
#[repr(C)] pub struct IEnumConnectionPoints_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub Next: unsafe extern "C" fn(*mut c_void, u32, *mut Option<IConnectionPoint>, *mut u32) -> HRESULT,
    pub Skip: unsafe extern "C" fn(*mut c_void, u32) -> HRESULT,
    pub Reset: unsafe extern "C" fn(*mut c_void) -> HRESULT,
    pub Clone: unsafe extern "C" fn(*mut c_void, *mut Option<IEnumConnectionPoints>) -> HRESULT,
}
pub trait IEnumConnectionPoints_Impl {
    fn Next(&self, ppCP: OutArray<'_, Option<IConnectionPoint>>, pcFetched: Option<Out<'_, u32>>) -> Answer { not_implemented("IEnumConnectionPoints::Next") }
    fn Skip(&self, cConnections: u32) -> Answer { not_implemented("IEnumConnectionPoints::Skip") }
    fn Reset(&self) -> Answer { not_implemented("IEnumConnectionPoints::Reset") }
    fn Clone(&self, ppEnum: Out<'_, Option<IEnumConnectionPoints>>) -> Answer { not_implemented("IEnumConnectionPoints::Clone") }
}
impl IEnumConnectionPoints {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IEnumConnectionPoints_Vtbl where Object<T>: IEnumConnectionPoints_Impl {
        IEnumConnectionPoints_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            Next: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, cConnections: u32, ppCP: *mut Option<IConnectionPoint>, pcFetched: *mut u32) -> HRESULT where Object<T>: IEnumConnectionPoints_Impl { unsafe { enter::<T, SLOT>("IEnumConnectionPoints::Next", this, |this| <Object<T> as IEnumConnectionPoints_Impl>::Next(this, abi::out_array(ppCP, abi::count(cConnections)?)?, abi::out_or_null(pcFetched)?)) } } thunk::<T, SLOT> },
            Skip: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, cConnections: u32) -> HRESULT where Object<T>: IEnumConnectionPoints_Impl { unsafe { enter::<T, SLOT>("IEnumConnectionPoints::Skip", this, |this| <Object<T> as IEnumConnectionPoints_Impl>::Skip(this, cConnections)) } } thunk::<T, SLOT> },
            Reset: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IEnumConnectionPoints_Impl { unsafe { enter::<T, SLOT>("IEnumConnectionPoints::Reset", this, |this| <Object<T> as IEnumConnectionPoints_Impl>::Reset(this)) } } thunk::<T, SLOT> },
            Clone: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, ppEnum: *mut Option<IEnumConnectionPoints>) -> HRESULT where Object<T>: IEnumConnectionPoints_Impl { unsafe { enter::<T, SLOT>("IEnumConnectionPoints::Clone", this, |this| <Object<T> as IEnumConnectionPoints_Impl>::Clone(this, abi::out(ppEnum)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn Next(&self, ppCP: OutArray<'_, Option<IConnectionPoint>>, pcFetched: Option<Out<'_, u32>>) -> Answer { unsafe { (Interface::vtable(self).Next)(self.as_raw(), abi::length(ppCP.room()), ppCP.as_ptr(), pcFetched.map_or(std::ptr::null_mut(), |place| place.as_ptr())) }.answer() }
    pub fn Skip(&self, cConnections: u32) -> Answer { unsafe { (Interface::vtable(self).Skip)(self.as_raw(), cConnections) }.answer() }
    pub fn Reset(&self) -> Answer { unsafe { (Interface::vtable(self).Reset)(self.as_raw()) }.answer() }
    pub fn Clone(&self, ppEnum: Out<'_, Option<IEnumConnectionPoints>>) -> Answer { unsafe { (Interface::vtable(self).Clone)(self.as_raw(), ppEnum.as_ptr()) }.answer() }
}

define_interface!(IConnectionPointContainer, IUnknown, IConnectionPointContainer_Vtbl, 0xb196b284bab4101ab69c00aa00341d07);
#[repr(C)] pub struct IConnectionPointContainer_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub EnumConnectionPoints: unsafe extern "C" fn(*mut c_void, *mut Option<IEnumConnectionPoints>) -> HRESULT,
    pub FindConnectionPoint: unsafe extern "C" fn(*mut c_void, *const GUID, *mut Option<IConnectionPoint>) -> HRESULT,
}
pub trait IConnectionPointContainer_Impl {
    fn EnumConnectionPoints(&self, ppEnum: Out<'_, Option<IEnumConnectionPoints>>) -> Answer { not_implemented("IConnectionPointContainer::EnumConnectionPoints") }
    fn FindConnectionPoint(&self, riid: &GUID, ppCP: Out<'_, Option<IConnectionPoint>>) -> Answer { not_implemented("IConnectionPointContainer::FindConnectionPoint") }
}
impl IConnectionPointContainer {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IConnectionPointContainer_Vtbl where Object<T>: IConnectionPointContainer_Impl {
        IConnectionPointContainer_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            EnumConnectionPoints: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, ppEnum: *mut Option<IEnumConnectionPoints>) -> HRESULT where Object<T>: IConnectionPointContainer_Impl { unsafe { enter::<T, SLOT>("IConnectionPointContainer::EnumConnectionPoints", this, |this| <Object<T> as IConnectionPointContainer_Impl>::EnumConnectionPoints(this, abi::out(ppEnum)?)) } } thunk::<T, SLOT> },
            FindConnectionPoint: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, riid: *const GUID, ppCP: *mut Option<IConnectionPoint>) -> HRESULT where Object<T>: IConnectionPointContainer_Impl { unsafe { enter::<T, SLOT>("IConnectionPointContainer::FindConnectionPoint", this, |this| <Object<T> as IConnectionPointContainer_Impl>::FindConnectionPoint(this, abi::by_ref(riid)?, abi::out(ppCP)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn EnumConnectionPoints(&self, ppEnum: Out<'_, Option<IEnumConnectionPoints>>) -> Answer { unsafe { (Interface::vtable(self).EnumConnectionPoints)(self.as_raw(), ppEnum.as_ptr()) }.answer() }
    pub fn FindConnectionPoint(&self, riid: &GUID, ppCP: Out<'_, Option<IConnectionPoint>>) -> Answer { unsafe { (Interface::vtable(self).FindConnectionPoint)(self.as_raw(), std::ptr::from_ref(riid), ppCP.as_ptr()) }.answer() }
}

define_interface!(IEnumConnections, IUnknown, IEnumConnections_Vtbl, 0xb196b287bab4101ab69c00aa00341d07);
#[repr(C)] pub struct IEnumConnections_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub Next: unsafe extern "C" fn(*mut c_void, u32, *mut CONNECTDATA, *mut u32) -> HRESULT,
    pub Skip: unsafe extern "C" fn(*mut c_void, u32) -> HRESULT,
    pub Reset: unsafe extern "C" fn(*mut c_void) -> HRESULT,
    pub Clone: unsafe extern "C" fn(*mut c_void, *mut Option<IEnumConnections>) -> HRESULT,
}
pub trait IEnumConnections_Impl {
    fn Next(&self, rgcd: OutArray<'_, CONNECTDATA>, pcFetched: Option<Out<'_, u32>>) -> Answer { not_implemented("IEnumConnections::Next") }
    fn Skip(&self, cConnections: u32) -> Answer { not_implemented("IEnumConnections::Skip") }
    fn Reset(&self) -> Answer { not_implemented("IEnumConnections::Reset") }
    fn Clone(&self, ppEnum: Out<'_, Option<IEnumConnections>>) -> Answer { not_implemented("IEnumConnections::Clone") }
}
impl IEnumConnections {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IEnumConnections_Vtbl where Object<T>: IEnumConnections_Impl {
        IEnumConnections_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            Next: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, cConnections: u32, rgcd: *mut CONNECTDATA, pcFetched: *mut u32) -> HRESULT where Object<T>: IEnumConnections_Impl { unsafe { enter::<T, SLOT>("IEnumConnections::Next", this, |this| <Object<T> as IEnumConnections_Impl>::Next(this, abi::out_array(rgcd, abi::count(cConnections)?)?, abi::out_or_null(pcFetched)?)) } } thunk::<T, SLOT> },
            Skip: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, cConnections: u32) -> HRESULT where Object<T>: IEnumConnections_Impl { unsafe { enter::<T, SLOT>("IEnumConnections::Skip", this, |this| <Object<T> as IEnumConnections_Impl>::Skip(this, cConnections)) } } thunk::<T, SLOT> },
            Reset: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IEnumConnections_Impl { unsafe { enter::<T, SLOT>("IEnumConnections::Reset", this, |this| <Object<T> as IEnumConnections_Impl>::Reset(this)) } } thunk::<T, SLOT> },
            Clone: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, ppEnum: *mut Option<IEnumConnections>) -> HRESULT where Object<T>: IEnumConnections_Impl { unsafe { enter::<T, SLOT>("IEnumConnections::Clone", this, |this| <Object<T> as IEnumConnections_Impl>::Clone(this, abi::out(ppEnum)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn Next(&self, rgcd: OutArray<'_, CONNECTDATA>, pcFetched: Option<Out<'_, u32>>) -> Answer { unsafe { (Interface::vtable(self).Next)(self.as_raw(), abi::length(rgcd.room()), rgcd.as_ptr(), pcFetched.map_or(std::ptr::null_mut(), |place| place.as_ptr())) }.answer() }
    pub fn Skip(&self, cConnections: u32) -> Answer { unsafe { (Interface::vtable(self).Skip)(self.as_raw(), cConnections) }.answer() }
    pub fn Reset(&self) -> Answer { unsafe { (Interface::vtable(self).Reset)(self.as_raw()) }.answer() }
    pub fn Clone(&self, ppEnum: Out<'_, Option<IEnumConnections>>) -> Answer { unsafe { (Interface::vtable(self).Clone)(self.as_raw(), ppEnum.as_ptr()) }.answer() }
}

define_interface!(IConnectionPoint, IUnknown, IConnectionPoint_Vtbl, 0xb196b286bab4101ab69c00aa00341d07);
#[repr(C)] pub struct IConnectionPoint_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub GetConnectionInterface: unsafe extern "C" fn(*mut c_void, *mut GUID) -> HRESULT,
    pub GetConnectionPointContainer: unsafe extern "C" fn(*mut c_void, *mut Option<IConnectionPointContainer>) -> HRESULT,
    pub Advise: unsafe extern "C" fn(*mut c_void, *mut c_void, *mut u32) -> HRESULT,
    pub Unadvise: unsafe extern "C" fn(*mut c_void, u32) -> HRESULT,
    pub EnumConnections: unsafe extern "C" fn(*mut c_void, *mut Option<IEnumConnections>) -> HRESULT,
}
pub trait IConnectionPoint_Impl {
    fn GetConnectionInterface(&self, pIID: Out<'_, GUID>) -> Answer { not_implemented("IConnectionPoint::GetConnectionInterface") }
    fn GetConnectionPointContainer(&self, ppCPC: Out<'_, Option<IConnectionPointContainer>>) -> Answer { not_implemented("IConnectionPoint::GetConnectionPointContainer") }
    fn Advise(&self, pUnkSink: Option<&IUnknown>, pdwCookie: Out<'_, u32>) -> Answer { not_implemented("IConnectionPoint::Advise") }
    fn Unadvise(&self, dwCookie: u32) -> Answer { not_implemented("IConnectionPoint::Unadvise") }
    fn EnumConnections(&self, ppEnum: Out<'_, Option<IEnumConnections>>) -> Answer { not_implemented("IConnectionPoint::EnumConnections") }
}
impl IConnectionPoint {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IConnectionPoint_Vtbl where Object<T>: IConnectionPoint_Impl {
        IConnectionPoint_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            GetConnectionInterface: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pIID: *mut GUID) -> HRESULT where Object<T>: IConnectionPoint_Impl { unsafe { enter::<T, SLOT>("IConnectionPoint::GetConnectionInterface", this, |this| <Object<T> as IConnectionPoint_Impl>::GetConnectionInterface(this, abi::out(pIID)?)) } } thunk::<T, SLOT> },
            GetConnectionPointContainer: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, ppCPC: *mut Option<IConnectionPointContainer>) -> HRESULT where Object<T>: IConnectionPoint_Impl { unsafe { enter::<T, SLOT>("IConnectionPoint::GetConnectionPointContainer", this, |this| <Object<T> as IConnectionPoint_Impl>::GetConnectionPointContainer(this, abi::out(ppCPC)?)) } } thunk::<T, SLOT> },
            Advise: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pUnkSink: *mut c_void, pdwCookie: *mut u32) -> HRESULT where Object<T>: IConnectionPoint_Impl { unsafe { enter::<T, SLOT>("IConnectionPoint::Advise", this, |this| <Object<T> as IConnectionPoint_Impl>::Advise(this, abi::interface::<IUnknown>(&pUnkSink)?, abi::out(pdwCookie)?)) } } thunk::<T, SLOT> },
            Unadvise: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, dwCookie: u32) -> HRESULT where Object<T>: IConnectionPoint_Impl { unsafe { enter::<T, SLOT>("IConnectionPoint::Unadvise", this, |this| <Object<T> as IConnectionPoint_Impl>::Unadvise(this, dwCookie)) } } thunk::<T, SLOT> },
            EnumConnections: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, ppEnum: *mut Option<IEnumConnections>) -> HRESULT where Object<T>: IConnectionPoint_Impl { unsafe { enter::<T, SLOT>("IConnectionPoint::EnumConnections", this, |this| <Object<T> as IConnectionPoint_Impl>::EnumConnections(this, abi::out(ppEnum)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn GetConnectionInterface(&self, pIID: Out<'_, GUID>) -> Answer { unsafe { (Interface::vtable(self).GetConnectionInterface)(self.as_raw(), pIID.as_ptr()) }.answer() }
    pub fn GetConnectionPointContainer(&self, ppCPC: Out<'_, Option<IConnectionPointContainer>>) -> Answer { unsafe { (Interface::vtable(self).GetConnectionPointContainer)(self.as_raw(), ppCPC.as_ptr()) }.answer() }
    pub fn Advise(&self, pUnkSink: Option<&IUnknown>, pdwCookie: Out<'_, u32>) -> Answer { unsafe { (Interface::vtable(self).Advise)(self.as_raw(), abi::raw(pUnkSink), pdwCookie.as_ptr()) }.answer() }
    pub fn Unadvise(&self, dwCookie: u32) -> Answer { unsafe { (Interface::vtable(self).Unadvise)(self.as_raw(), dwCookie) }.answer() }
    pub fn EnumConnections(&self, ppEnum: Out<'_, Option<IEnumConnections>>) -> Answer { unsafe { (Interface::vtable(self).EnumConnections)(self.as_raw(), ppEnum.as_ptr()) }.answer() }
}

define_interface!(IEnumUnknown, IUnknown, IEnumUnknown_Vtbl, 0x0000010000000000c000000000000046);
#[repr(C)] pub struct IEnumUnknown_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub Next: unsafe extern "C" fn(*mut c_void, u32, *mut Option<IUnknown>, *mut u32) -> HRESULT,
    pub Skip: unsafe extern "C" fn(*mut c_void, u32) -> HRESULT,
    pub Reset: unsafe extern "C" fn(*mut c_void) -> HRESULT,
    pub Clone: unsafe extern "C" fn(*mut c_void, *mut Option<IEnumUnknown>) -> HRESULT,
}
pub trait IEnumUnknown_Impl {
    fn Next(&self, rgelt: OutArray<'_, Option<IUnknown>>, pceltFetched: Option<Out<'_, u32>>) -> Answer { not_implemented("IEnumUnknown::Next") }
    fn Skip(&self, celt: u32) -> Answer { not_implemented("IEnumUnknown::Skip") }
    fn Reset(&self) -> Answer { not_implemented("IEnumUnknown::Reset") }
    fn Clone(&self, ppenum: Out<'_, Option<IEnumUnknown>>) -> Answer { not_implemented("IEnumUnknown::Clone") }
}
impl IEnumUnknown {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IEnumUnknown_Vtbl where Object<T>: IEnumUnknown_Impl {
        IEnumUnknown_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            Next: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, celt: u32, rgelt: *mut Option<IUnknown>, pceltFetched: *mut u32) -> HRESULT where Object<T>: IEnumUnknown_Impl { unsafe { enter::<T, SLOT>("IEnumUnknown::Next", this, |this| <Object<T> as IEnumUnknown_Impl>::Next(this, abi::out_array(rgelt, abi::count(celt)?)?, abi::out_or_null(pceltFetched)?)) } } thunk::<T, SLOT> },
            Skip: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, celt: u32) -> HRESULT where Object<T>: IEnumUnknown_Impl { unsafe { enter::<T, SLOT>("IEnumUnknown::Skip", this, |this| <Object<T> as IEnumUnknown_Impl>::Skip(this, celt)) } } thunk::<T, SLOT> },
            Reset: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IEnumUnknown_Impl { unsafe { enter::<T, SLOT>("IEnumUnknown::Reset", this, |this| <Object<T> as IEnumUnknown_Impl>::Reset(this)) } } thunk::<T, SLOT> },
            Clone: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, ppenum: *mut Option<IEnumUnknown>) -> HRESULT where Object<T>: IEnumUnknown_Impl { unsafe { enter::<T, SLOT>("IEnumUnknown::Clone", this, |this| <Object<T> as IEnumUnknown_Impl>::Clone(this, abi::out(ppenum)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn Next(&self, rgelt: OutArray<'_, Option<IUnknown>>, pceltFetched: Option<Out<'_, u32>>) -> Answer { unsafe { (Interface::vtable(self).Next)(self.as_raw(), abi::length(rgelt.room()), rgelt.as_ptr(), pceltFetched.map_or(std::ptr::null_mut(), |place| place.as_ptr())) }.answer() }
    pub fn Skip(&self, celt: u32) -> Answer { unsafe { (Interface::vtable(self).Skip)(self.as_raw(), celt) }.answer() }
    pub fn Reset(&self) -> Answer { unsafe { (Interface::vtable(self).Reset)(self.as_raw()) }.answer() }
    pub fn Clone(&self, ppenum: Out<'_, Option<IEnumUnknown>>) -> Answer { unsafe { (Interface::vtable(self).Clone)(self.as_raw(), ppenum.as_ptr()) }.answer() }
}

define_interface!(IEnumString, IUnknown, IEnumString_Vtbl, 0x0000010100000000c000000000000046);
#[repr(C)] pub struct IEnumString_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub Next: unsafe extern "C" fn(*mut c_void, u32, *mut TaskText, *mut u32) -> HRESULT,
    pub Skip: unsafe extern "C" fn(*mut c_void, u32) -> HRESULT,
    pub Reset: unsafe extern "C" fn(*mut c_void) -> HRESULT,
    pub Clone: unsafe extern "C" fn(*mut c_void, *mut Option<IEnumString>) -> HRESULT,
}
pub trait IEnumString_Impl {
    fn Next(&self, rgelt: OutArray<'_, TaskText>, pceltFetched: Option<Out<'_, u32>>) -> Answer { not_implemented("IEnumString::Next") }
    fn Skip(&self, celt: u32) -> Answer { not_implemented("IEnumString::Skip") }
    fn Reset(&self) -> Answer { not_implemented("IEnumString::Reset") }
    fn Clone(&self, ppenum: Out<'_, Option<IEnumString>>) -> Answer { not_implemented("IEnumString::Clone") }
}
impl IEnumString {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IEnumString_Vtbl where Object<T>: IEnumString_Impl {
        IEnumString_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            Next: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, celt: u32, rgelt: *mut TaskText, pceltFetched: *mut u32) -> HRESULT where Object<T>: IEnumString_Impl { unsafe { enter::<T, SLOT>("IEnumString::Next", this, |this| <Object<T> as IEnumString_Impl>::Next(this, abi::out_array(rgelt, abi::count(celt)?)?, abi::out_or_null(pceltFetched)?)) } } thunk::<T, SLOT> },
            Skip: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, celt: u32) -> HRESULT where Object<T>: IEnumString_Impl { unsafe { enter::<T, SLOT>("IEnumString::Skip", this, |this| <Object<T> as IEnumString_Impl>::Skip(this, celt)) } } thunk::<T, SLOT> },
            Reset: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IEnumString_Impl { unsafe { enter::<T, SLOT>("IEnumString::Reset", this, |this| <Object<T> as IEnumString_Impl>::Reset(this)) } } thunk::<T, SLOT> },
            Clone: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, ppenum: *mut Option<IEnumString>) -> HRESULT where Object<T>: IEnumString_Impl { unsafe { enter::<T, SLOT>("IEnumString::Clone", this, |this| <Object<T> as IEnumString_Impl>::Clone(this, abi::out(ppenum)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn Next(&self, rgelt: OutArray<'_, TaskText>, pceltFetched: Option<Out<'_, u32>>) -> Answer { unsafe { (Interface::vtable(self).Next)(self.as_raw(), abi::length(rgelt.room()), rgelt.as_ptr(), pceltFetched.map_or(std::ptr::null_mut(), |place| place.as_ptr())) }.answer() }
    pub fn Skip(&self, celt: u32) -> Answer { unsafe { (Interface::vtable(self).Skip)(self.as_raw(), celt) }.answer() }
    pub fn Reset(&self) -> Answer { unsafe { (Interface::vtable(self).Reset)(self.as_raw()) }.answer() }
    pub fn Clone(&self, ppenum: Out<'_, Option<IEnumString>>) -> Answer { unsafe { (Interface::vtable(self).Clone)(self.as_raw(), ppenum.as_ptr()) }.answer() }
}

define_interface!(IEnumVARIANT, IUnknown, IEnumVARIANT_Vtbl, 0x0002040400000000c000000000000046);
#[repr(C)] pub struct IEnumVARIANT_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub Next: unsafe extern "C" fn(*mut c_void, u32, *mut PROPVARIANT, *mut u32) -> HRESULT,
    pub Skip: unsafe extern "C" fn(*mut c_void, u32) -> HRESULT,
    pub Reset: unsafe extern "C" fn(*mut c_void) -> HRESULT,
    pub Clone: unsafe extern "C" fn(*mut c_void, *mut Option<IEnumVARIANT>) -> HRESULT,
}
pub trait IEnumVARIANT_Impl {
    fn Next(&self, rgVar: OutArray<'_, PROPVARIANT>, pCeltFetched: Option<Out<'_, u32>>) -> Answer { not_implemented("IEnumVARIANT::Next") }
    fn Skip(&self, celt: u32) -> Answer { not_implemented("IEnumVARIANT::Skip") }
    fn Reset(&self) -> Answer { not_implemented("IEnumVARIANT::Reset") }
    fn Clone(&self, ppEnum: Out<'_, Option<IEnumVARIANT>>) -> Answer { not_implemented("IEnumVARIANT::Clone") }
}
impl IEnumVARIANT {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IEnumVARIANT_Vtbl where Object<T>: IEnumVARIANT_Impl {
        IEnumVARIANT_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            Next: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, celt: u32, rgVar: *mut PROPVARIANT, pCeltFetched: *mut u32) -> HRESULT where Object<T>: IEnumVARIANT_Impl { unsafe { enter::<T, SLOT>("IEnumVARIANT::Next", this, |this| <Object<T> as IEnumVARIANT_Impl>::Next(this, abi::out_array(rgVar, abi::count(celt)?)?, abi::out_or_null(pCeltFetched)?)) } } thunk::<T, SLOT> },
            Skip: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, celt: u32) -> HRESULT where Object<T>: IEnumVARIANT_Impl { unsafe { enter::<T, SLOT>("IEnumVARIANT::Skip", this, |this| <Object<T> as IEnumVARIANT_Impl>::Skip(this, celt)) } } thunk::<T, SLOT> },
            Reset: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IEnumVARIANT_Impl { unsafe { enter::<T, SLOT>("IEnumVARIANT::Reset", this, |this| <Object<T> as IEnumVARIANT_Impl>::Reset(this)) } } thunk::<T, SLOT> },
            Clone: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, ppEnum: *mut Option<IEnumVARIANT>) -> HRESULT where Object<T>: IEnumVARIANT_Impl { unsafe { enter::<T, SLOT>("IEnumVARIANT::Clone", this, |this| <Object<T> as IEnumVARIANT_Impl>::Clone(this, abi::out(ppEnum)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn Next(&self, rgVar: OutArray<'_, PROPVARIANT>, pCeltFetched: Option<Out<'_, u32>>) -> Answer { unsafe { (Interface::vtable(self).Next)(self.as_raw(), abi::length(rgVar.room()), rgVar.as_ptr(), pCeltFetched.map_or(std::ptr::null_mut(), |place| place.as_ptr())) }.answer() }
    pub fn Skip(&self, celt: u32) -> Answer { unsafe { (Interface::vtable(self).Skip)(self.as_raw(), celt) }.answer() }
    pub fn Reset(&self) -> Answer { unsafe { (Interface::vtable(self).Reset)(self.as_raw()) }.answer() }
    pub fn Clone(&self, ppEnum: Out<'_, Option<IEnumVARIANT>>) -> Answer { unsafe { (Interface::vtable(self).Clone)(self.as_raw(), ppEnum.as_ptr()) }.answer() }
}

define_interface!(IPropertyStore, IUnknown, IPropertyStore_Vtbl, 0x886d8eeb8cf244468d02cdba1dbdcf99);
#[repr(C)] pub struct IPropertyStore_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub GetCount: unsafe extern "C" fn(*mut c_void, *mut u32) -> HRESULT,
    pub GetAt: unsafe extern "C" fn(*mut c_void, u32, *mut PROPERTYKEY) -> HRESULT,
    pub GetValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, *mut PROPVARIANT) -> HRESULT,
    pub SetValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, *const PROPVARIANT) -> HRESULT,
    pub Commit: unsafe extern "C" fn(*mut c_void) -> HRESULT,
}
pub trait IPropertyStore_Impl {
    fn GetCount(&self, cProps: Out<'_, u32>) -> Answer { not_implemented("IPropertyStore::GetCount") }
    fn GetAt(&self, iProp: u32, pkey: Out<'_, PROPERTYKEY>) -> Answer { not_implemented("IPropertyStore::GetAt") }
    fn GetValue(&self, key: &PROPERTYKEY, pv: Out<'_, PROPVARIANT>) -> Answer { not_implemented("IPropertyStore::GetValue") }
    fn SetValue(&self, key: &PROPERTYKEY, propvar: &PROPVARIANT) -> Answer { not_implemented("IPropertyStore::SetValue") }
    fn Commit(&self) -> Answer { not_implemented("IPropertyStore::Commit") }
}
impl IPropertyStore {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IPropertyStore_Vtbl where Object<T>: IPropertyStore_Impl {
        IPropertyStore_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            GetCount: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, cProps: *mut u32) -> HRESULT where Object<T>: IPropertyStore_Impl { unsafe { enter::<T, SLOT>("IPropertyStore::GetCount", this, |this| <Object<T> as IPropertyStore_Impl>::GetCount(this, abi::out(cProps)?)) } } thunk::<T, SLOT> },
            GetAt: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, iProp: u32, pkey: *mut PROPERTYKEY) -> HRESULT where Object<T>: IPropertyStore_Impl { unsafe { enter::<T, SLOT>("IPropertyStore::GetAt", this, |this| <Object<T> as IPropertyStore_Impl>::GetAt(this, iProp, abi::out(pkey)?)) } } thunk::<T, SLOT> },
            GetValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, pv: *mut PROPVARIANT) -> HRESULT where Object<T>: IPropertyStore_Impl { unsafe { enter::<T, SLOT>("IPropertyStore::GetValue", this, |this| <Object<T> as IPropertyStore_Impl>::GetValue(this, abi::by_ref(key)?, abi::out(pv)?)) } } thunk::<T, SLOT> },
            SetValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, propvar: *const PROPVARIANT) -> HRESULT where Object<T>: IPropertyStore_Impl { unsafe { enter::<T, SLOT>("IPropertyStore::SetValue", this, |this| <Object<T> as IPropertyStore_Impl>::SetValue(this, abi::by_ref(key)?, abi::by_ref(propvar)?)) } } thunk::<T, SLOT> },
            Commit: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IPropertyStore_Impl { unsafe { enter::<T, SLOT>("IPropertyStore::Commit", this, |this| <Object<T> as IPropertyStore_Impl>::Commit(this)) } } thunk::<T, SLOT> },
        }
    }
    pub fn GetCount(&self, cProps: Out<'_, u32>) -> Answer { unsafe { (Interface::vtable(self).GetCount)(self.as_raw(), cProps.as_ptr()) }.answer() }
    pub fn GetAt(&self, iProp: u32, pkey: Out<'_, PROPERTYKEY>) -> Answer { unsafe { (Interface::vtable(self).GetAt)(self.as_raw(), iProp, pkey.as_ptr()) }.answer() }
    pub fn GetValue(&self, key: &PROPERTYKEY, pv: Out<'_, PROPVARIANT>) -> Answer { unsafe { (Interface::vtable(self).GetValue)(self.as_raw(), std::ptr::from_ref(key), pv.as_ptr()) }.answer() }
    pub fn SetValue(&self, key: &PROPERTYKEY, propvar: &PROPVARIANT) -> Answer { unsafe { (Interface::vtable(self).SetValue)(self.as_raw(), std::ptr::from_ref(key), std::ptr::from_ref(propvar)) }.answer() }
    pub fn Commit(&self) -> Answer { unsafe { (Interface::vtable(self).Commit)(self.as_raw()) }.answer() }
}
