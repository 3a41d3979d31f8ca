// Generated from Microsoft's metadata by crates/estop-com/generate: do not edit.

#ifndef ESTOP_COMBASE_INTERFACES_H
#define ESTOP_COMBASE_INTERFACES_H

#include "com.h"

typedef struct IClassFactory IClassFactory;
typedef struct IDispatch IDispatch;
typedef struct ISequentialStream ISequentialStream;
typedef struct IStream IStream;
typedef struct IEnumConnectionPoints IEnumConnectionPoints;
typedef struct IConnectionPointContainer IConnectionPointContainer;
typedef struct IEnumConnections IEnumConnections;
typedef struct IConnectionPoint IConnectionPoint;
typedef struct IEnumUnknown IEnumUnknown;
typedef struct IEnumString IEnumString;
typedef struct IEnumVARIANT IEnumVARIANT;
typedef struct IPropertyStore IPropertyStore;

typedef struct STATSTG {
    LPWSTR pwcsName;
    DWORD type;
    ULARGE_INTEGER cbSize;
    FILETIME mtime;
    FILETIME ctime;
    FILETIME atime;
    DWORD grfMode;
    DWORD grfLocksSupported;
    GUID clsid;
    DWORD grfStateBits;
    DWORD reserved;
} STATSTG;

typedef struct CONNECTDATA {
    IUnknown * pUnk;
    DWORD dwCookie;
} CONNECTDATA;

EXTERN_C const IID IID_IClassFactory;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IClassFactory : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE CreateInstance(IUnknown *pUnkOuter, REFIID riid, void **ppvObject) = 0;
    virtual HRESULT STDMETHODCALLTYPE LockServer(BOOL fLock) = 0;
};
ESTOP_UUID(IClassFactory, 0x00000001, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46);
#else
typedef struct IClassFactoryVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IClassFactory *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IClassFactory *This);
    ULONG (STDMETHODCALLTYPE *Release)(IClassFactory *This);
    HRESULT (STDMETHODCALLTYPE *CreateInstance)(IClassFactory *This, IUnknown *pUnkOuter, REFIID riid, void **ppvObject);
    HRESULT (STDMETHODCALLTYPE *LockServer)(IClassFactory *This, BOOL fLock);
} IClassFactoryVtbl;
struct IClassFactory { const IClassFactoryVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IClassFactory_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IClassFactory_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IClassFactory_Release(This) ((This)->lpVtbl->Release(This))
#define IClassFactory_CreateInstance(This,a0,a1,a2) ((This)->lpVtbl->CreateInstance(This,a0,a1,a2))
#define IClassFactory_LockServer(This,a0) ((This)->lpVtbl->LockServer(This,a0))
#endif
#endif

EXTERN_C const IID IID_IDispatch;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IDispatch : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetTypeInfoCount(DWORD *pctinfo) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetTypeInfo(DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetIDsOfNames(REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId) = 0;
    virtual HRESULT STDMETHODCALLTYPE Invoke(LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr) = 0;
};
ESTOP_UUID(IDispatch, 0x00020400, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46);
#else
typedef struct IDispatchVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IDispatch *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IDispatch *This);
    ULONG (STDMETHODCALLTYPE *Release)(IDispatch *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IDispatch *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IDispatch *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IDispatch *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IDispatch *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
} IDispatchVtbl;
struct IDispatch { const IDispatchVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IDispatch_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IDispatch_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IDispatch_Release(This) ((This)->lpVtbl->Release(This))
#define IDispatch_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IDispatch_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IDispatch_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IDispatch_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#endif
#endif

EXTERN_C const IID IID_ISequentialStream;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct ISequentialStream : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE Read(void *pv, DWORD cb, DWORD *pcbRead) = 0;
    virtual HRESULT STDMETHODCALLTYPE Write(const void *pv, DWORD cb, DWORD *pcbWritten) = 0;
};
ESTOP_UUID(ISequentialStream, 0x0c733a30, 0x2a1c, 0x11ce, 0xad, 0xe5, 0x00, 0xaa, 0x00, 0x44, 0x77, 0x3d);
#else
typedef struct ISequentialStreamVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ISequentialStream *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ISequentialStream *This);
    ULONG (STDMETHODCALLTYPE *Release)(ISequentialStream *This);
    HRESULT (STDMETHODCALLTYPE *Read)(ISequentialStream *This, void *pv, DWORD cb, DWORD *pcbRead);
    HRESULT (STDMETHODCALLTYPE *Write)(ISequentialStream *This, const void *pv, DWORD cb, DWORD *pcbWritten);
} ISequentialStreamVtbl;
struct ISequentialStream { const ISequentialStreamVtbl *lpVtbl; };
#ifdef COBJMACROS
#define ISequentialStream_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define ISequentialStream_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ISequentialStream_Release(This) ((This)->lpVtbl->Release(This))
#define ISequentialStream_Read(This,a0,a1,a2) ((This)->lpVtbl->Read(This,a0,a1,a2))
#define ISequentialStream_Write(This,a0,a1,a2) ((This)->lpVtbl->Write(This,a0,a1,a2))
#endif
#endif

EXTERN_C const IID IID_IStream;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IStream : public ISequentialStream {
    virtual HRESULT STDMETHODCALLTYPE Seek(LARGE_INTEGER dlibMove, DWORD dwOrigin, ULARGE_INTEGER *plibNewPosition) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetSize(ULARGE_INTEGER libNewSize) = 0;
    virtual HRESULT STDMETHODCALLTYPE CopyTo(IStream *pstm, ULARGE_INTEGER cb, ULARGE_INTEGER *pcbRead, ULARGE_INTEGER *pcbWritten) = 0;
    virtual HRESULT STDMETHODCALLTYPE Commit(DWORD grfCommitFlags) = 0;
    virtual HRESULT STDMETHODCALLTYPE Revert() = 0;
    virtual HRESULT STDMETHODCALLTYPE LockRegion(ULARGE_INTEGER libOffset, ULARGE_INTEGER cb, DWORD dwLockType) = 0;
    virtual HRESULT STDMETHODCALLTYPE UnlockRegion(ULARGE_INTEGER libOffset, ULARGE_INTEGER cb, DWORD dwLockType) = 0;
    virtual HRESULT STDMETHODCALLTYPE Stat(STATSTG *pstatstg, DWORD grfStatFlag) = 0;
    virtual HRESULT STDMETHODCALLTYPE Clone(IStream **ppstm) = 0;
};
ESTOP_UUID(IStream, 0x0000000c, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46);
#else
typedef struct IStreamVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IStream *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IStream *This);
    ULONG (STDMETHODCALLTYPE *Release)(IStream *This);
    HRESULT (STDMETHODCALLTYPE *Read)(IStream *This, void *pv, DWORD cb, DWORD *pcbRead);
    HRESULT (STDMETHODCALLTYPE *Write)(IStream *This, const void *pv, DWORD cb, DWORD *pcbWritten);
    HRESULT (STDMETHODCALLTYPE *Seek)(IStream *This, LARGE_INTEGER dlibMove, DWORD dwOrigin, ULARGE_INTEGER *plibNewPosition);
    HRESULT (STDMETHODCALLTYPE *SetSize)(IStream *This, ULARGE_INTEGER libNewSize);
    HRESULT (STDMETHODCALLTYPE *CopyTo)(IStream *This, IStream *pstm, ULARGE_INTEGER cb, ULARGE_INTEGER *pcbRead, ULARGE_INTEGER *pcbWritten);
    HRESULT (STDMETHODCALLTYPE *Commit)(IStream *This, DWORD grfCommitFlags);
    HRESULT (STDMETHODCALLTYPE *Revert)(IStream *This);
    HRESULT (STDMETHODCALLTYPE *LockRegion)(IStream *This, ULARGE_INTEGER libOffset, ULARGE_INTEGER cb, DWORD dwLockType);
    HRESULT (STDMETHODCALLTYPE *UnlockRegion)(IStream *This, ULARGE_INTEGER libOffset, ULARGE_INTEGER cb, DWORD dwLockType);
    HRESULT (STDMETHODCALLTYPE *Stat)(IStream *This, STATSTG *pstatstg, DWORD grfStatFlag);
    HRESULT (STDMETHODCALLTYPE *Clone)(IStream *This, IStream **ppstm);
} IStreamVtbl;
struct IStream { const IStreamVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IStream_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IStream_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IStream_Release(This) ((This)->lpVtbl->Release(This))
#define IStream_Read(This,a0,a1,a2) ((This)->lpVtbl->Read(This,a0,a1,a2))
#define IStream_Write(This,a0,a1,a2) ((This)->lpVtbl->Write(This,a0,a1,a2))
#define IStream_Seek(This,a0,a1,a2) ((This)->lpVtbl->Seek(This,a0,a1,a2))
#define IStream_SetSize(This,a0) ((This)->lpVtbl->SetSize(This,a0))
#define IStream_CopyTo(This,a0,a1,a2,a3) ((This)->lpVtbl->CopyTo(This,a0,a1,a2,a3))
#define IStream_Commit(This,a0) ((This)->lpVtbl->Commit(This,a0))
#define IStream_Revert(This) ((This)->lpVtbl->Revert(This))
#define IStream_LockRegion(This,a0,a1,a2) ((This)->lpVtbl->LockRegion(This,a0,a1,a2))
#define IStream_UnlockRegion(This,a0,a1,a2) ((This)->lpVtbl->UnlockRegion(This,a0,a1,a2))
#define IStream_Stat(This,a0,a1) ((This)->lpVtbl->Stat(This,a0,a1))
#define IStream_Clone(This,a0) ((This)->lpVtbl->Clone(This,a0))
#endif
#endif

EXTERN_C const IID IID_IEnumConnectionPoints;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IEnumConnectionPoints : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE Next(DWORD cConnections, IConnectionPoint **ppCP, DWORD *pcFetched) = 0;
    virtual HRESULT STDMETHODCALLTYPE Skip(DWORD cConnections) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reset() = 0;
    virtual HRESULT STDMETHODCALLTYPE Clone(IEnumConnectionPoints **ppEnum) = 0;
};
ESTOP_UUID(IEnumConnectionPoints, 0xb196b285, 0xbab4, 0x101a, 0xb6, 0x9c, 0x00, 0xaa, 0x00, 0x34, 0x1d, 0x07);
#else
typedef struct IEnumConnectionPointsVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IEnumConnectionPoints *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IEnumConnectionPoints *This);
    ULONG (STDMETHODCALLTYPE *Release)(IEnumConnectionPoints *This);
    HRESULT (STDMETHODCALLTYPE *Next)(IEnumConnectionPoints *This, DWORD cConnections, IConnectionPoint **ppCP, DWORD *pcFetched);
    HRESULT (STDMETHODCALLTYPE *Skip)(IEnumConnectionPoints *This, DWORD cConnections);
    HRESULT (STDMETHODCALLTYPE *Reset)(IEnumConnectionPoints *This);
    HRESULT (STDMETHODCALLTYPE *Clone)(IEnumConnectionPoints *This, IEnumConnectionPoints **ppEnum);
} IEnumConnectionPointsVtbl;
struct IEnumConnectionPoints { const IEnumConnectionPointsVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IEnumConnectionPoints_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IEnumConnectionPoints_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IEnumConnectionPoints_Release(This) ((This)->lpVtbl->Release(This))
#define IEnumConnectionPoints_Next(This,a0,a1,a2) ((This)->lpVtbl->Next(This,a0,a1,a2))
#define IEnumConnectionPoints_Skip(This,a0) ((This)->lpVtbl->Skip(This,a0))
#define IEnumConnectionPoints_Reset(This) ((This)->lpVtbl->Reset(This))
#define IEnumConnectionPoints_Clone(This,a0) ((This)->lpVtbl->Clone(This,a0))
#endif
#endif

EXTERN_C const IID IID_IConnectionPointContainer;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IConnectionPointContainer : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE EnumConnectionPoints(IEnumConnectionPoints **ppEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE FindConnectionPoint(REFIID riid, IConnectionPoint **ppCP) = 0;
};
ESTOP_UUID(IConnectionPointContainer, 0xb196b284, 0xbab4, 0x101a, 0xb6, 0x9c, 0x00, 0xaa, 0x00, 0x34, 0x1d, 0x07);
#else
typedef struct IConnectionPointContainerVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IConnectionPointContainer *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IConnectionPointContainer *This);
    ULONG (STDMETHODCALLTYPE *Release)(IConnectionPointContainer *This);
    HRESULT (STDMETHODCALLTYPE *EnumConnectionPoints)(IConnectionPointContainer *This, IEnumConnectionPoints **ppEnum);
    HRESULT (STDMETHODCALLTYPE *FindConnectionPoint)(IConnectionPointContainer *This, REFIID riid, IConnectionPoint **ppCP);
} IConnectionPointContainerVtbl;
struct IConnectionPointContainer { const IConnectionPointContainerVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IConnectionPointContainer_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IConnectionPointContainer_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IConnectionPointContainer_Release(This) ((This)->lpVtbl->Release(This))
#define IConnectionPointContainer_EnumConnectionPoints(This,a0) ((This)->lpVtbl->EnumConnectionPoints(This,a0))
#define IConnectionPointContainer_FindConnectionPoint(This,a0,a1) ((This)->lpVtbl->FindConnectionPoint(This,a0,a1))
#endif
#endif

EXTERN_C const IID IID_IEnumConnections;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IEnumConnections : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE Next(DWORD cConnections, CONNECTDATA *rgcd, DWORD *pcFetched) = 0;
    virtual HRESULT STDMETHODCALLTYPE Skip(DWORD cConnections) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reset() = 0;
    virtual HRESULT STDMETHODCALLTYPE Clone(IEnumConnections **ppEnum) = 0;
};
ESTOP_UUID(IEnumConnections, 0xb196b287, 0xbab4, 0x101a, 0xb6, 0x9c, 0x00, 0xaa, 0x00, 0x34, 0x1d, 0x07);
#else
typedef struct IEnumConnectionsVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IEnumConnections *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IEnumConnections *This);
    ULONG (STDMETHODCALLTYPE *Release)(IEnumConnections *This);
    HRESULT (STDMETHODCALLTYPE *Next)(IEnumConnections *This, DWORD cConnections, CONNECTDATA *rgcd, DWORD *pcFetched);
    HRESULT (STDMETHODCALLTYPE *Skip)(IEnumConnections *This, DWORD cConnections);
    HRESULT (STDMETHODCALLTYPE *Reset)(IEnumConnections *This);
    HRESULT (STDMETHODCALLTYPE *Clone)(IEnumConnections *This, IEnumConnections **ppEnum);
} IEnumConnectionsVtbl;
struct IEnumConnections { const IEnumConnectionsVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IEnumConnections_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IEnumConnections_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IEnumConnections_Release(This) ((This)->lpVtbl->Release(This))
#define IEnumConnections_Next(This,a0,a1,a2) ((This)->lpVtbl->Next(This,a0,a1,a2))
#define IEnumConnections_Skip(This,a0) ((This)->lpVtbl->Skip(This,a0))
#define IEnumConnections_Reset(This) ((This)->lpVtbl->Reset(This))
#define IEnumConnections_Clone(This,a0) ((This)->lpVtbl->Clone(This,a0))
#endif
#endif

EXTERN_C const IID IID_IConnectionPoint;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IConnectionPoint : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetConnectionInterface(GUID *pIID) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetConnectionPointContainer(IConnectionPointContainer **ppCPC) = 0;
    virtual HRESULT STDMETHODCALLTYPE Advise(IUnknown *pUnkSink, DWORD *pdwCookie) = 0;
    virtual HRESULT STDMETHODCALLTYPE Unadvise(DWORD dwCookie) = 0;
    virtual HRESULT STDMETHODCALLTYPE EnumConnections(IEnumConnections **ppEnum) = 0;
};
ESTOP_UUID(IConnectionPoint, 0xb196b286, 0xbab4, 0x101a, 0xb6, 0x9c, 0x00, 0xaa, 0x00, 0x34, 0x1d, 0x07);
#else
typedef struct IConnectionPointVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IConnectionPoint *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IConnectionPoint *This);
    ULONG (STDMETHODCALLTYPE *Release)(IConnectionPoint *This);
    HRESULT (STDMETHODCALLTYPE *GetConnectionInterface)(IConnectionPoint *This, GUID *pIID);
    HRESULT (STDMETHODCALLTYPE *GetConnectionPointContainer)(IConnectionPoint *This, IConnectionPointContainer **ppCPC);
    HRESULT (STDMETHODCALLTYPE *Advise)(IConnectionPoint *This, IUnknown *pUnkSink, DWORD *pdwCookie);
    HRESULT (STDMETHODCALLTYPE *Unadvise)(IConnectionPoint *This, DWORD dwCookie);
    HRESULT (STDMETHODCALLTYPE *EnumConnections)(IConnectionPoint *This, IEnumConnections **ppEnum);
} IConnectionPointVtbl;
struct IConnectionPoint { const IConnectionPointVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IConnectionPoint_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IConnectionPoint_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IConnectionPoint_Release(This) ((This)->lpVtbl->Release(This))
#define IConnectionPoint_GetConnectionInterface(This,a0) ((This)->lpVtbl->GetConnectionInterface(This,a0))
#define IConnectionPoint_GetConnectionPointContainer(This,a0) ((This)->lpVtbl->GetConnectionPointContainer(This,a0))
#define IConnectionPoint_Advise(This,a0,a1) ((This)->lpVtbl->Advise(This,a0,a1))
#define IConnectionPoint_Unadvise(This,a0) ((This)->lpVtbl->Unadvise(This,a0))
#define IConnectionPoint_EnumConnections(This,a0) ((This)->lpVtbl->EnumConnections(This,a0))
#endif
#endif

EXTERN_C const IID IID_IEnumUnknown;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IEnumUnknown : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE Next(DWORD celt, IUnknown **rgelt, DWORD *pceltFetched) = 0;
    virtual HRESULT STDMETHODCALLTYPE Skip(DWORD celt) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reset() = 0;
    virtual HRESULT STDMETHODCALLTYPE Clone(IEnumUnknown **ppenum) = 0;
};
ESTOP_UUID(IEnumUnknown, 0x00000100, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46);
#else
typedef struct IEnumUnknownVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IEnumUnknown *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IEnumUnknown *This);
    ULONG (STDMETHODCALLTYPE *Release)(IEnumUnknown *This);
    HRESULT (STDMETHODCALLTYPE *Next)(IEnumUnknown *This, DWORD celt, IUnknown **rgelt, DWORD *pceltFetched);
    HRESULT (STDMETHODCALLTYPE *Skip)(IEnumUnknown *This, DWORD celt);
    HRESULT (STDMETHODCALLTYPE *Reset)(IEnumUnknown *This);
    HRESULT (STDMETHODCALLTYPE *Clone)(IEnumUnknown *This, IEnumUnknown **ppenum);
} IEnumUnknownVtbl;
struct IEnumUnknown { const IEnumUnknownVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IEnumUnknown_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IEnumUnknown_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IEnumUnknown_Release(This) ((This)->lpVtbl->Release(This))
#define IEnumUnknown_Next(This,a0,a1,a2) ((This)->lpVtbl->Next(This,a0,a1,a2))
#define IEnumUnknown_Skip(This,a0) ((This)->lpVtbl->Skip(This,a0))
#define IEnumUnknown_Reset(This) ((This)->lpVtbl->Reset(This))
#define IEnumUnknown_Clone(This,a0) ((This)->lpVtbl->Clone(This,a0))
#endif
#endif

EXTERN_C const IID IID_IEnumString;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IEnumString : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE Next(DWORD celt, LPWSTR *rgelt, DWORD *pceltFetched) = 0;
    virtual HRESULT STDMETHODCALLTYPE Skip(DWORD celt) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reset() = 0;
    virtual HRESULT STDMETHODCALLTYPE Clone(IEnumString **ppenum) = 0;
};
ESTOP_UUID(IEnumString, 0x00000101, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46);
#else
typedef struct IEnumStringVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IEnumString *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IEnumString *This);
    ULONG (STDMETHODCALLTYPE *Release)(IEnumString *This);
    HRESULT (STDMETHODCALLTYPE *Next)(IEnumString *This, DWORD celt, LPWSTR *rgelt, DWORD *pceltFetched);
    HRESULT (STDMETHODCALLTYPE *Skip)(IEnumString *This, DWORD celt);
    HRESULT (STDMETHODCALLTYPE *Reset)(IEnumString *This);
    HRESULT (STDMETHODCALLTYPE *Clone)(IEnumString *This, IEnumString **ppenum);
} IEnumStringVtbl;
struct IEnumString { const IEnumStringVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IEnumString_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IEnumString_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IEnumString_Release(This) ((This)->lpVtbl->Release(This))
#define IEnumString_Next(This,a0,a1,a2) ((This)->lpVtbl->Next(This,a0,a1,a2))
#define IEnumString_Skip(This,a0) ((This)->lpVtbl->Skip(This,a0))
#define IEnumString_Reset(This) ((This)->lpVtbl->Reset(This))
#define IEnumString_Clone(This,a0) ((This)->lpVtbl->Clone(This,a0))
#endif
#endif

EXTERN_C const IID IID_IEnumVARIANT;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IEnumVARIANT : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE Next(DWORD celt, VARIANT *rgVar, DWORD *pCeltFetched) = 0;
    virtual HRESULT STDMETHODCALLTYPE Skip(DWORD celt) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reset() = 0;
    virtual HRESULT STDMETHODCALLTYPE Clone(IEnumVARIANT **ppEnum) = 0;
};
ESTOP_UUID(IEnumVARIANT, 0x00020404, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46);
#else
typedef struct IEnumVARIANTVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IEnumVARIANT *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IEnumVARIANT *This);
    ULONG (STDMETHODCALLTYPE *Release)(IEnumVARIANT *This);
    HRESULT (STDMETHODCALLTYPE *Next)(IEnumVARIANT *This, DWORD celt, VARIANT *rgVar, DWORD *pCeltFetched);
    HRESULT (STDMETHODCALLTYPE *Skip)(IEnumVARIANT *This, DWORD celt);
    HRESULT (STDMETHODCALLTYPE *Reset)(IEnumVARIANT *This);
    HRESULT (STDMETHODCALLTYPE *Clone)(IEnumVARIANT *This, IEnumVARIANT **ppEnum);
} IEnumVARIANTVtbl;
struct IEnumVARIANT { const IEnumVARIANTVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IEnumVARIANT_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IEnumVARIANT_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IEnumVARIANT_Release(This) ((This)->lpVtbl->Release(This))
#define IEnumVARIANT_Next(This,a0,a1,a2) ((This)->lpVtbl->Next(This,a0,a1,a2))
#define IEnumVARIANT_Skip(This,a0) ((This)->lpVtbl->Skip(This,a0))
#define IEnumVARIANT_Reset(This) ((This)->lpVtbl->Reset(This))
#define IEnumVARIANT_Clone(This,a0) ((This)->lpVtbl->Clone(This,a0))
#endif
#endif

EXTERN_C const IID IID_IPropertyStore;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IPropertyStore : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetCount(DWORD *cProps) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetAt(DWORD iProp, PROPERTYKEY *pkey) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetValue(REFPROPERTYKEY key, PROPVARIANT *pv) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetValue(REFPROPERTYKEY key, const PROPVARIANT *propvar) = 0;
    virtual HRESULT STDMETHODCALLTYPE Commit() = 0;
};
ESTOP_UUID(IPropertyStore, 0x886d8eeb, 0x8cf2, 0x4446, 0x8d, 0x02, 0xcd, 0xba, 0x1d, 0xbd, 0xcf, 0x99);
#else
typedef struct IPropertyStoreVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPropertyStore *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPropertyStore *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPropertyStore *This);
    HRESULT (STDMETHODCALLTYPE *GetCount)(IPropertyStore *This, DWORD *cProps);
    HRESULT (STDMETHODCALLTYPE *GetAt)(IPropertyStore *This, DWORD iProp, PROPERTYKEY *pkey);
    HRESULT (STDMETHODCALLTYPE *GetValue)(IPropertyStore *This, REFPROPERTYKEY key, PROPVARIANT *pv);
    HRESULT (STDMETHODCALLTYPE *SetValue)(IPropertyStore *This, REFPROPERTYKEY key, const PROPVARIANT *propvar);
    HRESULT (STDMETHODCALLTYPE *Commit)(IPropertyStore *This);
} IPropertyStoreVtbl;
struct IPropertyStore { const IPropertyStoreVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IPropertyStore_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IPropertyStore_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPropertyStore_Release(This) ((This)->lpVtbl->Release(This))
#define IPropertyStore_GetCount(This,a0) ((This)->lpVtbl->GetCount(This,a0))
#define IPropertyStore_GetAt(This,a0,a1) ((This)->lpVtbl->GetAt(This,a0,a1))
#define IPropertyStore_GetValue(This,a0,a1) ((This)->lpVtbl->GetValue(This,a0,a1))
#define IPropertyStore_SetValue(This,a0,a1) ((This)->lpVtbl->SetValue(This,a0,a1))
#define IPropertyStore_Commit(This) ((This)->lpVtbl->Commit(This))
#endif
#endif


#endif
