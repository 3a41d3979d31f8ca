// Generated from Microsoft's metadata by crates/estop-com/generate: do not edit.

#ifndef ESTOP_PORTABLEDEVICETYPES_H
#define ESTOP_PORTABLEDEVICETYPES_H

#include "combase_interfaces.h"

typedef struct IPortableDevicePropVariantCollection IPortableDevicePropVariantCollection;
typedef struct IPortableDeviceKeyCollection IPortableDeviceKeyCollection;
typedef struct IPortableDeviceValuesCollection IPortableDeviceValuesCollection;
typedef struct IPortableDeviceValues IPortableDeviceValues;
typedef struct IWpdSerializer IWpdSerializer;

EXTERN_C const IID IID_IPortableDevicePropVariantCollection;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IPortableDevicePropVariantCollection : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetCount(DWORD *pcElems) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetAt(DWORD dwIndex, PROPVARIANT *pValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE Add(const PROPVARIANT *pValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetType(WORD *pvt) = 0;
    virtual HRESULT STDMETHODCALLTYPE ChangeType(WORD vt) = 0;
    virtual HRESULT STDMETHODCALLTYPE Clear() = 0;
    virtual HRESULT STDMETHODCALLTYPE RemoveAt(DWORD dwIndex) = 0;
};
ESTOP_UUID(IPortableDevicePropVariantCollection, 0x89b2e422, 0x4f1b, 0x4316, 0xbc, 0xef, 0xa4, 0x4a, 0xfe, 0xa8, 0x3e, 0xb3);
#else
typedef struct IPortableDevicePropVariantCollectionVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPortableDevicePropVariantCollection *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPortableDevicePropVariantCollection *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPortableDevicePropVariantCollection *This);
    HRESULT (STDMETHODCALLTYPE *GetCount)(IPortableDevicePropVariantCollection *This, DWORD *pcElems);
    HRESULT (STDMETHODCALLTYPE *GetAt)(IPortableDevicePropVariantCollection *This, DWORD dwIndex, PROPVARIANT *pValue);
    HRESULT (STDMETHODCALLTYPE *Add)(IPortableDevicePropVariantCollection *This, const PROPVARIANT *pValue);
    HRESULT (STDMETHODCALLTYPE *GetType)(IPortableDevicePropVariantCollection *This, WORD *pvt);
    HRESULT (STDMETHODCALLTYPE *ChangeType)(IPortableDevicePropVariantCollection *This, WORD vt);
    HRESULT (STDMETHODCALLTYPE *Clear)(IPortableDevicePropVariantCollection *This);
    HRESULT (STDMETHODCALLTYPE *RemoveAt)(IPortableDevicePropVariantCollection *This, DWORD dwIndex);
} IPortableDevicePropVariantCollectionVtbl;
struct IPortableDevicePropVariantCollection { const IPortableDevicePropVariantCollectionVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IPortableDevicePropVariantCollection_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IPortableDevicePropVariantCollection_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPortableDevicePropVariantCollection_Release(This) ((This)->lpVtbl->Release(This))
#define IPortableDevicePropVariantCollection_GetCount(This,a0) ((This)->lpVtbl->GetCount(This,a0))
#define IPortableDevicePropVariantCollection_GetAt(This,a0,a1) ((This)->lpVtbl->GetAt(This,a0,a1))
#define IPortableDevicePropVariantCollection_Add(This,a0) ((This)->lpVtbl->Add(This,a0))
#define IPortableDevicePropVariantCollection_GetType(This,a0) ((This)->lpVtbl->GetType(This,a0))
#define IPortableDevicePropVariantCollection_ChangeType(This,a0) ((This)->lpVtbl->ChangeType(This,a0))
#define IPortableDevicePropVariantCollection_Clear(This) ((This)->lpVtbl->Clear(This))
#define IPortableDevicePropVariantCollection_RemoveAt(This,a0) ((This)->lpVtbl->RemoveAt(This,a0))
#endif
#endif

EXTERN_C const IID IID_IPortableDeviceKeyCollection;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IPortableDeviceKeyCollection : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetCount(DWORD *pcElems) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetAt(DWORD dwIndex, PROPERTYKEY *pKey) = 0;
    virtual HRESULT STDMETHODCALLTYPE Add(REFPROPERTYKEY Key) = 0;
    virtual HRESULT STDMETHODCALLTYPE Clear() = 0;
    virtual HRESULT STDMETHODCALLTYPE RemoveAt(DWORD dwIndex) = 0;
};
ESTOP_UUID(IPortableDeviceKeyCollection, 0xdada2357, 0xe0ad, 0x492e, 0x98, 0xdb, 0xdd, 0x61, 0xc5, 0x3b, 0xa3, 0x53);
#else
typedef struct IPortableDeviceKeyCollectionVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPortableDeviceKeyCollection *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPortableDeviceKeyCollection *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPortableDeviceKeyCollection *This);
    HRESULT (STDMETHODCALLTYPE *GetCount)(IPortableDeviceKeyCollection *This, DWORD *pcElems);
    HRESULT (STDMETHODCALLTYPE *GetAt)(IPortableDeviceKeyCollection *This, DWORD dwIndex, PROPERTYKEY *pKey);
    HRESULT (STDMETHODCALLTYPE *Add)(IPortableDeviceKeyCollection *This, REFPROPERTYKEY Key);
    HRESULT (STDMETHODCALLTYPE *Clear)(IPortableDeviceKeyCollection *This);
    HRESULT (STDMETHODCALLTYPE *RemoveAt)(IPortableDeviceKeyCollection *This, DWORD dwIndex);
} IPortableDeviceKeyCollectionVtbl;
struct IPortableDeviceKeyCollection { const IPortableDeviceKeyCollectionVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IPortableDeviceKeyCollection_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IPortableDeviceKeyCollection_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPortableDeviceKeyCollection_Release(This) ((This)->lpVtbl->Release(This))
#define IPortableDeviceKeyCollection_GetCount(This,a0) ((This)->lpVtbl->GetCount(This,a0))
#define IPortableDeviceKeyCollection_GetAt(This,a0,a1) ((This)->lpVtbl->GetAt(This,a0,a1))
#define IPortableDeviceKeyCollection_Add(This,a0) ((This)->lpVtbl->Add(This,a0))
#define IPortableDeviceKeyCollection_Clear(This) ((This)->lpVtbl->Clear(This))
#define IPortableDeviceKeyCollection_RemoveAt(This,a0) ((This)->lpVtbl->RemoveAt(This,a0))
#endif
#endif

EXTERN_C const IID IID_IPortableDeviceValuesCollection;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IPortableDeviceValuesCollection : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetCount(DWORD *pcElems) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetAt(DWORD dwIndex, IPortableDeviceValues **ppValues) = 0;
    virtual HRESULT STDMETHODCALLTYPE Add(IPortableDeviceValues *pValues) = 0;
    virtual HRESULT STDMETHODCALLTYPE Clear() = 0;
    virtual HRESULT STDMETHODCALLTYPE RemoveAt(DWORD dwIndex) = 0;
};
ESTOP_UUID(IPortableDeviceValuesCollection, 0x6e3f2d79, 0x4e07, 0x48c4, 0x82, 0x08, 0xd8, 0xc2, 0xe5, 0xaf, 0x4a, 0x99);
#else
typedef struct IPortableDeviceValuesCollectionVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPortableDeviceValuesCollection *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPortableDeviceValuesCollection *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPortableDeviceValuesCollection *This);
    HRESULT (STDMETHODCALLTYPE *GetCount)(IPortableDeviceValuesCollection *This, DWORD *pcElems);
    HRESULT (STDMETHODCALLTYPE *GetAt)(IPortableDeviceValuesCollection *This, DWORD dwIndex, IPortableDeviceValues **ppValues);
    HRESULT (STDMETHODCALLTYPE *Add)(IPortableDeviceValuesCollection *This, IPortableDeviceValues *pValues);
    HRESULT (STDMETHODCALLTYPE *Clear)(IPortableDeviceValuesCollection *This);
    HRESULT (STDMETHODCALLTYPE *RemoveAt)(IPortableDeviceValuesCollection *This, DWORD dwIndex);
} IPortableDeviceValuesCollectionVtbl;
struct IPortableDeviceValuesCollection { const IPortableDeviceValuesCollectionVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IPortableDeviceValuesCollection_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IPortableDeviceValuesCollection_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPortableDeviceValuesCollection_Release(This) ((This)->lpVtbl->Release(This))
#define IPortableDeviceValuesCollection_GetCount(This,a0) ((This)->lpVtbl->GetCount(This,a0))
#define IPortableDeviceValuesCollection_GetAt(This,a0,a1) ((This)->lpVtbl->GetAt(This,a0,a1))
#define IPortableDeviceValuesCollection_Add(This,a0) ((This)->lpVtbl->Add(This,a0))
#define IPortableDeviceValuesCollection_Clear(This) ((This)->lpVtbl->Clear(This))
#define IPortableDeviceValuesCollection_RemoveAt(This,a0) ((This)->lpVtbl->RemoveAt(This,a0))
#endif
#endif

EXTERN_C const IID IID_IPortableDeviceValues;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IPortableDeviceValues : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetCount(DWORD *pcelt) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetAt(DWORD index, PROPERTYKEY *pKey, PROPVARIANT *pValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetValue(REFPROPERTYKEY key, const PROPVARIANT *pValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetValue(REFPROPERTYKEY key, PROPVARIANT *pValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetStringValue(REFPROPERTYKEY key, LPCWSTR Value) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetStringValue(REFPROPERTYKEY key, LPWSTR *pValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetUnsignedIntegerValue(REFPROPERTYKEY key, DWORD Value) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetUnsignedIntegerValue(REFPROPERTYKEY key, DWORD *pValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetSignedIntegerValue(REFPROPERTYKEY key, LONG Value) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetSignedIntegerValue(REFPROPERTYKEY key, LONG *pValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetUnsignedLargeIntegerValue(REFPROPERTYKEY key, ULONGLONG Value) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetUnsignedLargeIntegerValue(REFPROPERTYKEY key, ULONGLONG *pValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetSignedLargeIntegerValue(REFPROPERTYKEY key, LONGLONG Value) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetSignedLargeIntegerValue(REFPROPERTYKEY key, LONGLONG *pValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetFloatValue(REFPROPERTYKEY key, FLOAT Value) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetFloatValue(REFPROPERTYKEY key, FLOAT *pValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetErrorValue(REFPROPERTYKEY key, HRESULT Value) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetErrorValue(REFPROPERTYKEY key, HRESULT *pValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetKeyValue(REFPROPERTYKEY key, REFPROPERTYKEY Value) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetKeyValue(REFPROPERTYKEY key, PROPERTYKEY *pValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetBoolValue(REFPROPERTYKEY key, BOOL Value) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetBoolValue(REFPROPERTYKEY key, BOOL *pValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetIUnknownValue(REFPROPERTYKEY key, IUnknown *pValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetIUnknownValue(REFPROPERTYKEY key, IUnknown **ppValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetGuidValue(REFPROPERTYKEY key, REFGUID Value) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetGuidValue(REFPROPERTYKEY key, GUID *pValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetBufferValue(REFPROPERTYKEY key, BYTE *pValue, DWORD cbValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetBufferValue(REFPROPERTYKEY key, BYTE **ppValue, DWORD *pcbValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetIPortableDeviceValuesValue(REFPROPERTYKEY key, IPortableDeviceValues *pValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetIPortableDeviceValuesValue(REFPROPERTYKEY key, IPortableDeviceValues **ppValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetIPortableDevicePropVariantCollectionValue(REFPROPERTYKEY key, IPortableDevicePropVariantCollection *pValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetIPortableDevicePropVariantCollectionValue(REFPROPERTYKEY key, IPortableDevicePropVariantCollection **ppValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetIPortableDeviceKeyCollectionValue(REFPROPERTYKEY key, IPortableDeviceKeyCollection *pValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetIPortableDeviceKeyCollectionValue(REFPROPERTYKEY key, IPortableDeviceKeyCollection **ppValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetIPortableDeviceValuesCollectionValue(REFPROPERTYKEY key, IPortableDeviceValuesCollection *pValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetIPortableDeviceValuesCollectionValue(REFPROPERTYKEY key, IPortableDeviceValuesCollection **ppValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE RemoveValue(REFPROPERTYKEY key) = 0;
    virtual HRESULT STDMETHODCALLTYPE CopyValuesFromPropertyStore(IPropertyStore *pStore) = 0;
    virtual HRESULT STDMETHODCALLTYPE CopyValuesToPropertyStore(IPropertyStore *pStore) = 0;
    virtual HRESULT STDMETHODCALLTYPE Clear() = 0;
};
ESTOP_UUID(IPortableDeviceValues, 0x6848f6f2, 0x3155, 0x4f86, 0xb6, 0xf5, 0x26, 0x3e, 0xee, 0xab, 0x31, 0x43);
#else
typedef struct IPortableDeviceValuesVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPortableDeviceValues *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPortableDeviceValues *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPortableDeviceValues *This);
    HRESULT (STDMETHODCALLTYPE *GetCount)(IPortableDeviceValues *This, DWORD *pcelt);
    HRESULT (STDMETHODCALLTYPE *GetAt)(IPortableDeviceValues *This, DWORD index, PROPERTYKEY *pKey, PROPVARIANT *pValue);
    HRESULT (STDMETHODCALLTYPE *SetValue)(IPortableDeviceValues *This, REFPROPERTYKEY key, const PROPVARIANT *pValue);
    HRESULT (STDMETHODCALLTYPE *GetValue)(IPortableDeviceValues *This, REFPROPERTYKEY key, PROPVARIANT *pValue);
    HRESULT (STDMETHODCALLTYPE *SetStringValue)(IPortableDeviceValues *This, REFPROPERTYKEY key, LPCWSTR Value);
    HRESULT (STDMETHODCALLTYPE *GetStringValue)(IPortableDeviceValues *This, REFPROPERTYKEY key, LPWSTR *pValue);
    HRESULT (STDMETHODCALLTYPE *SetUnsignedIntegerValue)(IPortableDeviceValues *This, REFPROPERTYKEY key, DWORD Value);
    HRESULT (STDMETHODCALLTYPE *GetUnsignedIntegerValue)(IPortableDeviceValues *This, REFPROPERTYKEY key, DWORD *pValue);
    HRESULT (STDMETHODCALLTYPE *SetSignedIntegerValue)(IPortableDeviceValues *This, REFPROPERTYKEY key, LONG Value);
    HRESULT (STDMETHODCALLTYPE *GetSignedIntegerValue)(IPortableDeviceValues *This, REFPROPERTYKEY key, LONG *pValue);
    HRESULT (STDMETHODCALLTYPE *SetUnsignedLargeIntegerValue)(IPortableDeviceValues *This, REFPROPERTYKEY key, ULONGLONG Value);
    HRESULT (STDMETHODCALLTYPE *GetUnsignedLargeIntegerValue)(IPortableDeviceValues *This, REFPROPERTYKEY key, ULONGLONG *pValue);
    HRESULT (STDMETHODCALLTYPE *SetSignedLargeIntegerValue)(IPortableDeviceValues *This, REFPROPERTYKEY key, LONGLONG Value);
    HRESULT (STDMETHODCALLTYPE *GetSignedLargeIntegerValue)(IPortableDeviceValues *This, REFPROPERTYKEY key, LONGLONG *pValue);
    HRESULT (STDMETHODCALLTYPE *SetFloatValue)(IPortableDeviceValues *This, REFPROPERTYKEY key, FLOAT Value);
    HRESULT (STDMETHODCALLTYPE *GetFloatValue)(IPortableDeviceValues *This, REFPROPERTYKEY key, FLOAT *pValue);
    HRESULT (STDMETHODCALLTYPE *SetErrorValue)(IPortableDeviceValues *This, REFPROPERTYKEY key, HRESULT Value);
    HRESULT (STDMETHODCALLTYPE *GetErrorValue)(IPortableDeviceValues *This, REFPROPERTYKEY key, HRESULT *pValue);
    HRESULT (STDMETHODCALLTYPE *SetKeyValue)(IPortableDeviceValues *This, REFPROPERTYKEY key, REFPROPERTYKEY Value);
    HRESULT (STDMETHODCALLTYPE *GetKeyValue)(IPortableDeviceValues *This, REFPROPERTYKEY key, PROPERTYKEY *pValue);
    HRESULT (STDMETHODCALLTYPE *SetBoolValue)(IPortableDeviceValues *This, REFPROPERTYKEY key, BOOL Value);
    HRESULT (STDMETHODCALLTYPE *GetBoolValue)(IPortableDeviceValues *This, REFPROPERTYKEY key, BOOL *pValue);
    HRESULT (STDMETHODCALLTYPE *SetIUnknownValue)(IPortableDeviceValues *This, REFPROPERTYKEY key, IUnknown *pValue);
    HRESULT (STDMETHODCALLTYPE *GetIUnknownValue)(IPortableDeviceValues *This, REFPROPERTYKEY key, IUnknown **ppValue);
    HRESULT (STDMETHODCALLTYPE *SetGuidValue)(IPortableDeviceValues *This, REFPROPERTYKEY key, REFGUID Value);
    HRESULT (STDMETHODCALLTYPE *GetGuidValue)(IPortableDeviceValues *This, REFPROPERTYKEY key, GUID *pValue);
    HRESULT (STDMETHODCALLTYPE *SetBufferValue)(IPortableDeviceValues *This, REFPROPERTYKEY key, BYTE *pValue, DWORD cbValue);
    HRESULT (STDMETHODCALLTYPE *GetBufferValue)(IPortableDeviceValues *This, REFPROPERTYKEY key, BYTE **ppValue, DWORD *pcbValue);
    HRESULT (STDMETHODCALLTYPE *SetIPortableDeviceValuesValue)(IPortableDeviceValues *This, REFPROPERTYKEY key, IPortableDeviceValues *pValue);
    HRESULT (STDMETHODCALLTYPE *GetIPortableDeviceValuesValue)(IPortableDeviceValues *This, REFPROPERTYKEY key, IPortableDeviceValues **ppValue);
    HRESULT (STDMETHODCALLTYPE *SetIPortableDevicePropVariantCollectionValue)(IPortableDeviceValues *This, REFPROPERTYKEY key, IPortableDevicePropVariantCollection *pValue);
    HRESULT (STDMETHODCALLTYPE *GetIPortableDevicePropVariantCollectionValue)(IPortableDeviceValues *This, REFPROPERTYKEY key, IPortableDevicePropVariantCollection **ppValue);
    HRESULT (STDMETHODCALLTYPE *SetIPortableDeviceKeyCollectionValue)(IPortableDeviceValues *This, REFPROPERTYKEY key, IPortableDeviceKeyCollection *pValue);
    HRESULT (STDMETHODCALLTYPE *GetIPortableDeviceKeyCollectionValue)(IPortableDeviceValues *This, REFPROPERTYKEY key, IPortableDeviceKeyCollection **ppValue);
    HRESULT (STDMETHODCALLTYPE *SetIPortableDeviceValuesCollectionValue)(IPortableDeviceValues *This, REFPROPERTYKEY key, IPortableDeviceValuesCollection *pValue);
    HRESULT (STDMETHODCALLTYPE *GetIPortableDeviceValuesCollectionValue)(IPortableDeviceValues *This, REFPROPERTYKEY key, IPortableDeviceValuesCollection **ppValue);
    HRESULT (STDMETHODCALLTYPE *RemoveValue)(IPortableDeviceValues *This, REFPROPERTYKEY key);
    HRESULT (STDMETHODCALLTYPE *CopyValuesFromPropertyStore)(IPortableDeviceValues *This, IPropertyStore *pStore);
    HRESULT (STDMETHODCALLTYPE *CopyValuesToPropertyStore)(IPortableDeviceValues *This, IPropertyStore *pStore);
    HRESULT (STDMETHODCALLTYPE *Clear)(IPortableDeviceValues *This);
} IPortableDeviceValuesVtbl;
struct IPortableDeviceValues { const IPortableDeviceValuesVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IPortableDeviceValues_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IPortableDeviceValues_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPortableDeviceValues_Release(This) ((This)->lpVtbl->Release(This))
#define IPortableDeviceValues_GetCount(This,a0) ((This)->lpVtbl->GetCount(This,a0))
#define IPortableDeviceValues_GetAt(This,a0,a1,a2) ((This)->lpVtbl->GetAt(This,a0,a1,a2))
#define IPortableDeviceValues_SetValue(This,a0,a1) ((This)->lpVtbl->SetValue(This,a0,a1))
#define IPortableDeviceValues_GetValue(This,a0,a1) ((This)->lpVtbl->GetValue(This,a0,a1))
#define IPortableDeviceValues_SetStringValue(This,a0,a1) ((This)->lpVtbl->SetStringValue(This,a0,a1))
#define IPortableDeviceValues_GetStringValue(This,a0,a1) ((This)->lpVtbl->GetStringValue(This,a0,a1))
#define IPortableDeviceValues_SetUnsignedIntegerValue(This,a0,a1) ((This)->lpVtbl->SetUnsignedIntegerValue(This,a0,a1))
#define IPortableDeviceValues_GetUnsignedIntegerValue(This,a0,a1) ((This)->lpVtbl->GetUnsignedIntegerValue(This,a0,a1))
#define IPortableDeviceValues_SetSignedIntegerValue(This,a0,a1) ((This)->lpVtbl->SetSignedIntegerValue(This,a0,a1))
#define IPortableDeviceValues_GetSignedIntegerValue(This,a0,a1) ((This)->lpVtbl->GetSignedIntegerValue(This,a0,a1))
#define IPortableDeviceValues_SetUnsignedLargeIntegerValue(This,a0,a1) ((This)->lpVtbl->SetUnsignedLargeIntegerValue(This,a0,a1))
#define IPortableDeviceValues_GetUnsignedLargeIntegerValue(This,a0,a1) ((This)->lpVtbl->GetUnsignedLargeIntegerValue(This,a0,a1))
#define IPortableDeviceValues_SetSignedLargeIntegerValue(This,a0,a1) ((This)->lpVtbl->SetSignedLargeIntegerValue(This,a0,a1))
#define IPortableDeviceValues_GetSignedLargeIntegerValue(This,a0,a1) ((This)->lpVtbl->GetSignedLargeIntegerValue(This,a0,a1))
#define IPortableDeviceValues_SetFloatValue(This,a0,a1) ((This)->lpVtbl->SetFloatValue(This,a0,a1))
#define IPortableDeviceValues_GetFloatValue(This,a0,a1) ((This)->lpVtbl->GetFloatValue(This,a0,a1))
#define IPortableDeviceValues_SetErrorValue(This,a0,a1) ((This)->lpVtbl->SetErrorValue(This,a0,a1))
#define IPortableDeviceValues_GetErrorValue(This,a0,a1) ((This)->lpVtbl->GetErrorValue(This,a0,a1))
#define IPortableDeviceValues_SetKeyValue(This,a0,a1) ((This)->lpVtbl->SetKeyValue(This,a0,a1))
#define IPortableDeviceValues_GetKeyValue(This,a0,a1) ((This)->lpVtbl->GetKeyValue(This,a0,a1))
#define IPortableDeviceValues_SetBoolValue(This,a0,a1) ((This)->lpVtbl->SetBoolValue(This,a0,a1))
#define IPortableDeviceValues_GetBoolValue(This,a0,a1) ((This)->lpVtbl->GetBoolValue(This,a0,a1))
#define IPortableDeviceValues_SetIUnknownValue(This,a0,a1) ((This)->lpVtbl->SetIUnknownValue(This,a0,a1))
#define IPortableDeviceValues_GetIUnknownValue(This,a0,a1) ((This)->lpVtbl->GetIUnknownValue(This,a0,a1))
#define IPortableDeviceValues_SetGuidValue(This,a0,a1) ((This)->lpVtbl->SetGuidValue(This,a0,a1))
#define IPortableDeviceValues_GetGuidValue(This,a0,a1) ((This)->lpVtbl->GetGuidValue(This,a0,a1))
#define IPortableDeviceValues_SetBufferValue(This,a0,a1,a2) ((This)->lpVtbl->SetBufferValue(This,a0,a1,a2))
#define IPortableDeviceValues_GetBufferValue(This,a0,a1,a2) ((This)->lpVtbl->GetBufferValue(This,a0,a1,a2))
#define IPortableDeviceValues_SetIPortableDeviceValuesValue(This,a0,a1) ((This)->lpVtbl->SetIPortableDeviceValuesValue(This,a0,a1))
#define IPortableDeviceValues_GetIPortableDeviceValuesValue(This,a0,a1) ((This)->lpVtbl->GetIPortableDeviceValuesValue(This,a0,a1))
#define IPortableDeviceValues_SetIPortableDevicePropVariantCollectionValue(This,a0,a1) ((This)->lpVtbl->SetIPortableDevicePropVariantCollectionValue(This,a0,a1))
#define IPortableDeviceValues_GetIPortableDevicePropVariantCollectionValue(This,a0,a1) ((This)->lpVtbl->GetIPortableDevicePropVariantCollectionValue(This,a0,a1))
#define IPortableDeviceValues_SetIPortableDeviceKeyCollectionValue(This,a0,a1) ((This)->lpVtbl->SetIPortableDeviceKeyCollectionValue(This,a0,a1))
#define IPortableDeviceValues_GetIPortableDeviceKeyCollectionValue(This,a0,a1) ((This)->lpVtbl->GetIPortableDeviceKeyCollectionValue(This,a0,a1))
#define IPortableDeviceValues_SetIPortableDeviceValuesCollectionValue(This,a0,a1) ((This)->lpVtbl->SetIPortableDeviceValuesCollectionValue(This,a0,a1))
#define IPortableDeviceValues_GetIPortableDeviceValuesCollectionValue(This,a0,a1) ((This)->lpVtbl->GetIPortableDeviceValuesCollectionValue(This,a0,a1))
#define IPortableDeviceValues_RemoveValue(This,a0) ((This)->lpVtbl->RemoveValue(This,a0))
#define IPortableDeviceValues_CopyValuesFromPropertyStore(This,a0) ((This)->lpVtbl->CopyValuesFromPropertyStore(This,a0))
#define IPortableDeviceValues_CopyValuesToPropertyStore(This,a0) ((This)->lpVtbl->CopyValuesToPropertyStore(This,a0))
#define IPortableDeviceValues_Clear(This) ((This)->lpVtbl->Clear(This))
#endif
#endif

EXTERN_C const IID IID_IWpdSerializer;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IWpdSerializer : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetIPortableDeviceValuesFromBuffer(BYTE *pBuffer, DWORD dwInputBufferLength, IPortableDeviceValues **ppParams) = 0;
    virtual HRESULT STDMETHODCALLTYPE WriteIPortableDeviceValuesToBuffer(DWORD dwOutputBufferLength, IPortableDeviceValues *pResults, BYTE *pBuffer, DWORD *pdwBytesWritten) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetBufferFromIPortableDeviceValues(IPortableDeviceValues *pSource, BYTE **ppBuffer, DWORD *pdwBufferSize) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetSerializedSize(IPortableDeviceValues *pSource, DWORD *pdwSize) = 0;
};
ESTOP_UUID(IWpdSerializer, 0xb32f4002, 0xbb27, 0x45ff, 0xaf, 0x4f, 0x06, 0x63, 0x1c, 0x1e, 0x8d, 0xad);
#else
typedef struct IWpdSerializerVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWpdSerializer *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWpdSerializer *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWpdSerializer *This);
    HRESULT (STDMETHODCALLTYPE *GetIPortableDeviceValuesFromBuffer)(IWpdSerializer *This, BYTE *pBuffer, DWORD dwInputBufferLength, IPortableDeviceValues **ppParams);
    HRESULT (STDMETHODCALLTYPE *WriteIPortableDeviceValuesToBuffer)(IWpdSerializer *This, DWORD dwOutputBufferLength, IPortableDeviceValues *pResults, BYTE *pBuffer, DWORD *pdwBytesWritten);
    HRESULT (STDMETHODCALLTYPE *GetBufferFromIPortableDeviceValues)(IWpdSerializer *This, IPortableDeviceValues *pSource, BYTE **ppBuffer, DWORD *pdwBufferSize);
    HRESULT (STDMETHODCALLTYPE *GetSerializedSize)(IWpdSerializer *This, IPortableDeviceValues *pSource, DWORD *pdwSize);
} IWpdSerializerVtbl;
struct IWpdSerializer { const IWpdSerializerVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IWpdSerializer_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IWpdSerializer_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IWpdSerializer_Release(This) ((This)->lpVtbl->Release(This))
#define IWpdSerializer_GetIPortableDeviceValuesFromBuffer(This,a0,a1,a2) ((This)->lpVtbl->GetIPortableDeviceValuesFromBuffer(This,a0,a1,a2))
#define IWpdSerializer_WriteIPortableDeviceValuesToBuffer(This,a0,a1,a2,a3) ((This)->lpVtbl->WriteIPortableDeviceValuesToBuffer(This,a0,a1,a2,a3))
#define IWpdSerializer_GetBufferFromIPortableDeviceValues(This,a0,a1,a2) ((This)->lpVtbl->GetBufferFromIPortableDeviceValues(This,a0,a1,a2))
#define IWpdSerializer_GetSerializedSize(This,a0,a1) ((This)->lpVtbl->GetSerializedSize(This,a0,a1))
#endif
#endif

DEFINE_GUID(CLSID_PortableDeviceKeyCollection, 0xde2d022d, 0x2480, 0x43be, 0x97, 0xf0, 0xd1, 0xfa, 0x2c, 0xf9, 0x8f, 0x4f);
#ifdef __cplusplus
class PortableDeviceKeyCollection;
ESTOP_UUID(PortableDeviceKeyCollection, 0xde2d022d, 0x2480, 0x43be, 0x97, 0xf0, 0xd1, 0xfa, 0x2c, 0xf9, 0x8f, 0x4f);
#endif
DEFINE_GUID(CLSID_PortableDevicePropVariantCollection, 0x08a99e2f, 0x6d6d, 0x4b80, 0xaf, 0x5a, 0xba, 0xf2, 0xbc, 0xbe, 0x4c, 0xb9);
#ifdef __cplusplus
class PortableDevicePropVariantCollection;
ESTOP_UUID(PortableDevicePropVariantCollection, 0x08a99e2f, 0x6d6d, 0x4b80, 0xaf, 0x5a, 0xba, 0xf2, 0xbc, 0xbe, 0x4c, 0xb9);
#endif
DEFINE_GUID(CLSID_PortableDeviceValues, 0x0c15d503, 0xd017, 0x47ce, 0x90, 0x16, 0x7b, 0x3f, 0x97, 0x87, 0x21, 0xcc);
#ifdef __cplusplus
class PortableDeviceValues;
ESTOP_UUID(PortableDeviceValues, 0x0c15d503, 0xd017, 0x47ce, 0x90, 0x16, 0x7b, 0x3f, 0x97, 0x87, 0x21, 0xcc);
#endif
DEFINE_GUID(CLSID_PortableDeviceValuesCollection, 0x3882134d, 0x14cf, 0x4220, 0x9c, 0xb4, 0x43, 0x5f, 0x86, 0xd8, 0x3f, 0x60);
#ifdef __cplusplus
class PortableDeviceValuesCollection;
ESTOP_UUID(PortableDeviceValuesCollection, 0x3882134d, 0x14cf, 0x4220, 0x9c, 0xb4, 0x43, 0x5f, 0x86, 0xd8, 0x3f, 0x60);
#endif
DEFINE_GUID(CLSID_WpdSerializer, 0x0b91a74b, 0xad7c, 0x4a9d, 0xb5, 0x63, 0x29, 0xee, 0xf9, 0x16, 0x71, 0x72);
#ifdef __cplusplus
class WpdSerializer;
ESTOP_UUID(WpdSerializer, 0x0b91a74b, 0xad7c, 0x4a9d, 0xb5, 0x63, 0x29, 0xee, 0xf9, 0x16, 0x71, 0x72);
#endif

#endif
