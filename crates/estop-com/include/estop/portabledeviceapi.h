// Generated from Microsoft's metadata by crates/estop-com/generate: do not edit.

#ifndef ESTOP_PORTABLEDEVICEAPI_H
#define ESTOP_PORTABLEDEVICEAPI_H

#include "portabledevicetypes.h"
#include "portabledevice.h"

typedef struct IEnumPortableDeviceObjectIDs IEnumPortableDeviceObjectIDs;
typedef struct IPortableDeviceProperties IPortableDeviceProperties;
typedef struct IPortableDeviceResources IPortableDeviceResources;
typedef struct IPortableDeviceContent IPortableDeviceContent;
typedef struct IPortableDeviceCapabilities IPortableDeviceCapabilities;
typedef struct IPortableDeviceEventCallback IPortableDeviceEventCallback;
typedef struct IPortableDevice IPortableDevice;
typedef struct IPortableDeviceContent2 IPortableDeviceContent2;
typedef struct IPortableDeviceDataStream IPortableDeviceDataStream;
typedef struct IPortableDeviceDispatchFactory IPortableDeviceDispatchFactory;
typedef struct IPortableDeviceManager IPortableDeviceManager;
typedef struct IPortableDevicePropertiesBulkCallback IPortableDevicePropertiesBulkCallback;
typedef struct IPortableDevicePropertiesBulk IPortableDevicePropertiesBulk;
typedef struct IPortableDeviceServiceCapabilities IPortableDeviceServiceCapabilities;
typedef struct IPortableDeviceServiceMethodCallback IPortableDeviceServiceMethodCallback;
typedef struct IPortableDeviceServiceMethods IPortableDeviceServiceMethods;
typedef struct IPortableDeviceService IPortableDeviceService;
typedef struct IPortableDeviceServiceOpenCallback IPortableDeviceServiceOpenCallback;
typedef struct IPortableDeviceServiceActivation IPortableDeviceServiceActivation;
typedef struct IPortableDeviceServiceManager IPortableDeviceServiceManager;
typedef struct IPortableDeviceUnitsStream IPortableDeviceUnitsStream;
typedef struct IPortableDeviceWebControl IPortableDeviceWebControl;

typedef struct WPD_COMMAND_ACCESS_LOOKUP_ENTRY {
    PROPERTYKEY Command;
    DWORD AccessType;
    PROPERTYKEY AccessProperty;
} WPD_COMMAND_ACCESS_LOOKUP_ENTRY;

EXTERN_C const IID IID_IEnumPortableDeviceObjectIDs;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IEnumPortableDeviceObjectIDs : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE Next(DWORD cObjects, LPWSTR *pObjIDs, DWORD *pcFetched) = 0;
    virtual HRESULT STDMETHODCALLTYPE Skip(DWORD cObjects) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reset() = 0;
    virtual HRESULT STDMETHODCALLTYPE Clone(IEnumPortableDeviceObjectIDs **ppEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE Cancel() = 0;
};
ESTOP_UUID(IEnumPortableDeviceObjectIDs, 0x10ece955, 0xcf41, 0x4728, 0xbf, 0xa0, 0x41, 0xee, 0xdf, 0x1b, 0xbf, 0x19);
#else
typedef struct IEnumPortableDeviceObjectIDsVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IEnumPortableDeviceObjectIDs *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IEnumPortableDeviceObjectIDs *This);
    ULONG (STDMETHODCALLTYPE *Release)(IEnumPortableDeviceObjectIDs *This);
    HRESULT (STDMETHODCALLTYPE *Next)(IEnumPortableDeviceObjectIDs *This, DWORD cObjects, LPWSTR *pObjIDs, DWORD *pcFetched);
    HRESULT (STDMETHODCALLTYPE *Skip)(IEnumPortableDeviceObjectIDs *This, DWORD cObjects);
    HRESULT (STDMETHODCALLTYPE *Reset)(IEnumPortableDeviceObjectIDs *This);
    HRESULT (STDMETHODCALLTYPE *Clone)(IEnumPortableDeviceObjectIDs *This, IEnumPortableDeviceObjectIDs **ppEnum);
    HRESULT (STDMETHODCALLTYPE *Cancel)(IEnumPortableDeviceObjectIDs *This);
} IEnumPortableDeviceObjectIDsVtbl;
struct IEnumPortableDeviceObjectIDs { const IEnumPortableDeviceObjectIDsVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IEnumPortableDeviceObjectIDs_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IEnumPortableDeviceObjectIDs_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IEnumPortableDeviceObjectIDs_Release(This) ((This)->lpVtbl->Release(This))
#define IEnumPortableDeviceObjectIDs_Next(This,a0,a1,a2) ((This)->lpVtbl->Next(This,a0,a1,a2))
#define IEnumPortableDeviceObjectIDs_Skip(This,a0) ((This)->lpVtbl->Skip(This,a0))
#define IEnumPortableDeviceObjectIDs_Reset(This) ((This)->lpVtbl->Reset(This))
#define IEnumPortableDeviceObjectIDs_Clone(This,a0) ((This)->lpVtbl->Clone(This,a0))
#define IEnumPortableDeviceObjectIDs_Cancel(This) ((This)->lpVtbl->Cancel(This))
#endif
#endif

EXTERN_C const IID IID_IPortableDeviceProperties;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IPortableDeviceProperties : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetSupportedProperties(LPCWSTR pszObjectID, IPortableDeviceKeyCollection **ppKeys) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetPropertyAttributes(LPCWSTR pszObjectID, REFPROPERTYKEY Key, IPortableDeviceValues **ppAttributes) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetValues(LPCWSTR pszObjectID, IPortableDeviceKeyCollection *pKeys, IPortableDeviceValues **ppValues) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetValues(LPCWSTR pszObjectID, IPortableDeviceValues *pValues, IPortableDeviceValues **ppResults) = 0;
    virtual HRESULT STDMETHODCALLTYPE Delete(LPCWSTR pszObjectID, IPortableDeviceKeyCollection *pKeys) = 0;
    virtual HRESULT STDMETHODCALLTYPE Cancel() = 0;
};
ESTOP_UUID(IPortableDeviceProperties, 0x7f6d695c, 0x03df, 0x4439, 0xa8, 0x09, 0x59, 0x26, 0x6b, 0xee, 0xe3, 0xa6);
#else
typedef struct IPortableDevicePropertiesVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPortableDeviceProperties *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPortableDeviceProperties *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPortableDeviceProperties *This);
    HRESULT (STDMETHODCALLTYPE *GetSupportedProperties)(IPortableDeviceProperties *This, LPCWSTR pszObjectID, IPortableDeviceKeyCollection **ppKeys);
    HRESULT (STDMETHODCALLTYPE *GetPropertyAttributes)(IPortableDeviceProperties *This, LPCWSTR pszObjectID, REFPROPERTYKEY Key, IPortableDeviceValues **ppAttributes);
    HRESULT (STDMETHODCALLTYPE *GetValues)(IPortableDeviceProperties *This, LPCWSTR pszObjectID, IPortableDeviceKeyCollection *pKeys, IPortableDeviceValues **ppValues);
    HRESULT (STDMETHODCALLTYPE *SetValues)(IPortableDeviceProperties *This, LPCWSTR pszObjectID, IPortableDeviceValues *pValues, IPortableDeviceValues **ppResults);
    HRESULT (STDMETHODCALLTYPE *Delete)(IPortableDeviceProperties *This, LPCWSTR pszObjectID, IPortableDeviceKeyCollection *pKeys);
    HRESULT (STDMETHODCALLTYPE *Cancel)(IPortableDeviceProperties *This);
} IPortableDevicePropertiesVtbl;
struct IPortableDeviceProperties { const IPortableDevicePropertiesVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IPortableDeviceProperties_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IPortableDeviceProperties_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPortableDeviceProperties_Release(This) ((This)->lpVtbl->Release(This))
#define IPortableDeviceProperties_GetSupportedProperties(This,a0,a1) ((This)->lpVtbl->GetSupportedProperties(This,a0,a1))
#define IPortableDeviceProperties_GetPropertyAttributes(This,a0,a1,a2) ((This)->lpVtbl->GetPropertyAttributes(This,a0,a1,a2))
#define IPortableDeviceProperties_GetValues(This,a0,a1,a2) ((This)->lpVtbl->GetValues(This,a0,a1,a2))
#define IPortableDeviceProperties_SetValues(This,a0,a1,a2) ((This)->lpVtbl->SetValues(This,a0,a1,a2))
#define IPortableDeviceProperties_Delete(This,a0,a1) ((This)->lpVtbl->Delete(This,a0,a1))
#define IPortableDeviceProperties_Cancel(This) ((This)->lpVtbl->Cancel(This))
#endif
#endif

EXTERN_C const IID IID_IPortableDeviceResources;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IPortableDeviceResources : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetSupportedResources(LPCWSTR pszObjectID, IPortableDeviceKeyCollection **ppKeys) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetResourceAttributes(LPCWSTR pszObjectID, REFPROPERTYKEY Key, IPortableDeviceValues **ppResourceAttributes) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetStream(LPCWSTR pszObjectID, REFPROPERTYKEY Key, DWORD dwMode, DWORD *pdwOptimalBufferSize, IStream **ppStream) = 0;
    virtual HRESULT STDMETHODCALLTYPE Delete(LPCWSTR pszObjectID, IPortableDeviceKeyCollection *pKeys) = 0;
    virtual HRESULT STDMETHODCALLTYPE Cancel() = 0;
    virtual HRESULT STDMETHODCALLTYPE CreateResource(IPortableDeviceValues *pResourceAttributes, IStream **ppData, DWORD *pdwOptimalWriteBufferSize, LPWSTR *ppszCookie) = 0;
};
ESTOP_UUID(IPortableDeviceResources, 0xfd8878ac, 0xd841, 0x4d17, 0x89, 0x1c, 0xe6, 0x82, 0x9c, 0xdb, 0x69, 0x34);
#else
typedef struct IPortableDeviceResourcesVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPortableDeviceResources *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPortableDeviceResources *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPortableDeviceResources *This);
    HRESULT (STDMETHODCALLTYPE *GetSupportedResources)(IPortableDeviceResources *This, LPCWSTR pszObjectID, IPortableDeviceKeyCollection **ppKeys);
    HRESULT (STDMETHODCALLTYPE *GetResourceAttributes)(IPortableDeviceResources *This, LPCWSTR pszObjectID, REFPROPERTYKEY Key, IPortableDeviceValues **ppResourceAttributes);
    HRESULT (STDMETHODCALLTYPE *GetStream)(IPortableDeviceResources *This, LPCWSTR pszObjectID, REFPROPERTYKEY Key, DWORD dwMode, DWORD *pdwOptimalBufferSize, IStream **ppStream);
    HRESULT (STDMETHODCALLTYPE *Delete)(IPortableDeviceResources *This, LPCWSTR pszObjectID, IPortableDeviceKeyCollection *pKeys);
    HRESULT (STDMETHODCALLTYPE *Cancel)(IPortableDeviceResources *This);
    HRESULT (STDMETHODCALLTYPE *CreateResource)(IPortableDeviceResources *This, IPortableDeviceValues *pResourceAttributes, IStream **ppData, DWORD *pdwOptimalWriteBufferSize, LPWSTR *ppszCookie);
} IPortableDeviceResourcesVtbl;
struct IPortableDeviceResources { const IPortableDeviceResourcesVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IPortableDeviceResources_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IPortableDeviceResources_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPortableDeviceResources_Release(This) ((This)->lpVtbl->Release(This))
#define IPortableDeviceResources_GetSupportedResources(This,a0,a1) ((This)->lpVtbl->GetSupportedResources(This,a0,a1))
#define IPortableDeviceResources_GetResourceAttributes(This,a0,a1,a2) ((This)->lpVtbl->GetResourceAttributes(This,a0,a1,a2))
#define IPortableDeviceResources_GetStream(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetStream(This,a0,a1,a2,a3,a4))
#define IPortableDeviceResources_Delete(This,a0,a1) ((This)->lpVtbl->Delete(This,a0,a1))
#define IPortableDeviceResources_Cancel(This) ((This)->lpVtbl->Cancel(This))
#define IPortableDeviceResources_CreateResource(This,a0,a1,a2,a3) ((This)->lpVtbl->CreateResource(This,a0,a1,a2,a3))
#endif
#endif

EXTERN_C const IID IID_IPortableDeviceContent;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IPortableDeviceContent : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE EnumObjects(DWORD dwFlags, LPCWSTR pszParentObjectID, IPortableDeviceValues *pFilter, IEnumPortableDeviceObjectIDs **ppEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE Properties(IPortableDeviceProperties **ppProperties) = 0;
    virtual HRESULT STDMETHODCALLTYPE Transfer(IPortableDeviceResources **ppResources) = 0;
    virtual HRESULT STDMETHODCALLTYPE CreateObjectWithPropertiesOnly(IPortableDeviceValues *pValues, LPWSTR *ppszObjectID) = 0;
    virtual HRESULT STDMETHODCALLTYPE CreateObjectWithPropertiesAndData(IPortableDeviceValues *pValues, IStream **ppData, DWORD *pdwOptimalWriteBufferSize, LPWSTR *ppszCookie) = 0;
    virtual HRESULT STDMETHODCALLTYPE Delete(DWORD dwOptions, IPortableDevicePropVariantCollection *pObjectIDs, IPortableDevicePropVariantCollection **ppResults) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetObjectIDsFromPersistentUniqueIDs(IPortableDevicePropVariantCollection *pPersistentUniqueIDs, IPortableDevicePropVariantCollection **ppObjectIDs) = 0;
    virtual HRESULT STDMETHODCALLTYPE Cancel() = 0;
    virtual HRESULT STDMETHODCALLTYPE Move(IPortableDevicePropVariantCollection *pObjectIDs, LPCWSTR pszDestinationFolderObjectID, IPortableDevicePropVariantCollection **ppResults) = 0;
    virtual HRESULT STDMETHODCALLTYPE Copy(IPortableDevicePropVariantCollection *pObjectIDs, LPCWSTR pszDestinationFolderObjectID, IPortableDevicePropVariantCollection **ppResults) = 0;
};
ESTOP_UUID(IPortableDeviceContent, 0x6a96ed84, 0x7c73, 0x4480, 0x99, 0x38, 0xbf, 0x5a, 0xf4, 0x77, 0xd4, 0x26);
#else
typedef struct IPortableDeviceContentVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPortableDeviceContent *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPortableDeviceContent *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPortableDeviceContent *This);
    HRESULT (STDMETHODCALLTYPE *EnumObjects)(IPortableDeviceContent *This, DWORD dwFlags, LPCWSTR pszParentObjectID, IPortableDeviceValues *pFilter, IEnumPortableDeviceObjectIDs **ppEnum);
    HRESULT (STDMETHODCALLTYPE *Properties)(IPortableDeviceContent *This, IPortableDeviceProperties **ppProperties);
    HRESULT (STDMETHODCALLTYPE *Transfer)(IPortableDeviceContent *This, IPortableDeviceResources **ppResources);
    HRESULT (STDMETHODCALLTYPE *CreateObjectWithPropertiesOnly)(IPortableDeviceContent *This, IPortableDeviceValues *pValues, LPWSTR *ppszObjectID);
    HRESULT (STDMETHODCALLTYPE *CreateObjectWithPropertiesAndData)(IPortableDeviceContent *This, IPortableDeviceValues *pValues, IStream **ppData, DWORD *pdwOptimalWriteBufferSize, LPWSTR *ppszCookie);
    HRESULT (STDMETHODCALLTYPE *Delete)(IPortableDeviceContent *This, DWORD dwOptions, IPortableDevicePropVariantCollection *pObjectIDs, IPortableDevicePropVariantCollection **ppResults);
    HRESULT (STDMETHODCALLTYPE *GetObjectIDsFromPersistentUniqueIDs)(IPortableDeviceContent *This, IPortableDevicePropVariantCollection *pPersistentUniqueIDs, IPortableDevicePropVariantCollection **ppObjectIDs);
    HRESULT (STDMETHODCALLTYPE *Cancel)(IPortableDeviceContent *This);
    HRESULT (STDMETHODCALLTYPE *Move)(IPortableDeviceContent *This, IPortableDevicePropVariantCollection *pObjectIDs, LPCWSTR pszDestinationFolderObjectID, IPortableDevicePropVariantCollection **ppResults);
    HRESULT (STDMETHODCALLTYPE *Copy)(IPortableDeviceContent *This, IPortableDevicePropVariantCollection *pObjectIDs, LPCWSTR pszDestinationFolderObjectID, IPortableDevicePropVariantCollection **ppResults);
} IPortableDeviceContentVtbl;
struct IPortableDeviceContent { const IPortableDeviceContentVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IPortableDeviceContent_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IPortableDeviceContent_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPortableDeviceContent_Release(This) ((This)->lpVtbl->Release(This))
#define IPortableDeviceContent_EnumObjects(This,a0,a1,a2,a3) ((This)->lpVtbl->EnumObjects(This,a0,a1,a2,a3))
#define IPortableDeviceContent_Properties(This,a0) ((This)->lpVtbl->Properties(This,a0))
#define IPortableDeviceContent_Transfer(This,a0) ((This)->lpVtbl->Transfer(This,a0))
#define IPortableDeviceContent_CreateObjectWithPropertiesOnly(This,a0,a1) ((This)->lpVtbl->CreateObjectWithPropertiesOnly(This,a0,a1))
#define IPortableDeviceContent_CreateObjectWithPropertiesAndData(This,a0,a1,a2,a3) ((This)->lpVtbl->CreateObjectWithPropertiesAndData(This,a0,a1,a2,a3))
#define IPortableDeviceContent_Delete(This,a0,a1,a2) ((This)->lpVtbl->Delete(This,a0,a1,a2))
#define IPortableDeviceContent_GetObjectIDsFromPersistentUniqueIDs(This,a0,a1) ((This)->lpVtbl->GetObjectIDsFromPersistentUniqueIDs(This,a0,a1))
#define IPortableDeviceContent_Cancel(This) ((This)->lpVtbl->Cancel(This))
#define IPortableDeviceContent_Move(This,a0,a1,a2) ((This)->lpVtbl->Move(This,a0,a1,a2))
#define IPortableDeviceContent_Copy(This,a0,a1,a2) ((This)->lpVtbl->Copy(This,a0,a1,a2))
#endif
#endif

EXTERN_C const IID IID_IPortableDeviceCapabilities;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IPortableDeviceCapabilities : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetSupportedCommands(IPortableDeviceKeyCollection **ppCommands) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetCommandOptions(REFPROPERTYKEY Command, IPortableDeviceValues **ppOptions) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetFunctionalCategories(IPortableDevicePropVariantCollection **ppCategories) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetFunctionalObjects(REFGUID Category, IPortableDevicePropVariantCollection **ppObjectIDs) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetSupportedContentTypes(REFGUID Category, IPortableDevicePropVariantCollection **ppContentTypes) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetSupportedFormats(REFGUID ContentType, IPortableDevicePropVariantCollection **ppFormats) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetSupportedFormatProperties(REFGUID Format, IPortableDeviceKeyCollection **ppKeys) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetFixedPropertyAttributes(REFGUID Format, REFPROPERTYKEY Key, IPortableDeviceValues **ppAttributes) = 0;
    virtual HRESULT STDMETHODCALLTYPE Cancel() = 0;
    virtual HRESULT STDMETHODCALLTYPE GetSupportedEvents(IPortableDevicePropVariantCollection **ppEvents) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetEventOptions(REFGUID Event, IPortableDeviceValues **ppOptions) = 0;
};
ESTOP_UUID(IPortableDeviceCapabilities, 0x2c8c6dbf, 0xe3dc, 0x4061, 0xbe, 0xcc, 0x85, 0x42, 0xe8, 0x10, 0xd1, 0x26);
#else
typedef struct IPortableDeviceCapabilitiesVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPortableDeviceCapabilities *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPortableDeviceCapabilities *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPortableDeviceCapabilities *This);
    HRESULT (STDMETHODCALLTYPE *GetSupportedCommands)(IPortableDeviceCapabilities *This, IPortableDeviceKeyCollection **ppCommands);
    HRESULT (STDMETHODCALLTYPE *GetCommandOptions)(IPortableDeviceCapabilities *This, REFPROPERTYKEY Command, IPortableDeviceValues **ppOptions);
    HRESULT (STDMETHODCALLTYPE *GetFunctionalCategories)(IPortableDeviceCapabilities *This, IPortableDevicePropVariantCollection **ppCategories);
    HRESULT (STDMETHODCALLTYPE *GetFunctionalObjects)(IPortableDeviceCapabilities *This, REFGUID Category, IPortableDevicePropVariantCollection **ppObjectIDs);
    HRESULT (STDMETHODCALLTYPE *GetSupportedContentTypes)(IPortableDeviceCapabilities *This, REFGUID Category, IPortableDevicePropVariantCollection **ppContentTypes);
    HRESULT (STDMETHODCALLTYPE *GetSupportedFormats)(IPortableDeviceCapabilities *This, REFGUID ContentType, IPortableDevicePropVariantCollection **ppFormats);
    HRESULT (STDMETHODCALLTYPE *GetSupportedFormatProperties)(IPortableDeviceCapabilities *This, REFGUID Format, IPortableDeviceKeyCollection **ppKeys);
    HRESULT (STDMETHODCALLTYPE *GetFixedPropertyAttributes)(IPortableDeviceCapabilities *This, REFGUID Format, REFPROPERTYKEY Key, IPortableDeviceValues **ppAttributes);
    HRESULT (STDMETHODCALLTYPE *Cancel)(IPortableDeviceCapabilities *This);
    HRESULT (STDMETHODCALLTYPE *GetSupportedEvents)(IPortableDeviceCapabilities *This, IPortableDevicePropVariantCollection **ppEvents);
    HRESULT (STDMETHODCALLTYPE *GetEventOptions)(IPortableDeviceCapabilities *This, REFGUID Event, IPortableDeviceValues **ppOptions);
} IPortableDeviceCapabilitiesVtbl;
struct IPortableDeviceCapabilities { const IPortableDeviceCapabilitiesVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IPortableDeviceCapabilities_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IPortableDeviceCapabilities_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPortableDeviceCapabilities_Release(This) ((This)->lpVtbl->Release(This))
#define IPortableDeviceCapabilities_GetSupportedCommands(This,a0) ((This)->lpVtbl->GetSupportedCommands(This,a0))
#define IPortableDeviceCapabilities_GetCommandOptions(This,a0,a1) ((This)->lpVtbl->GetCommandOptions(This,a0,a1))
#define IPortableDeviceCapabilities_GetFunctionalCategories(This,a0) ((This)->lpVtbl->GetFunctionalCategories(This,a0))
#define IPortableDeviceCapabilities_GetFunctionalObjects(This,a0,a1) ((This)->lpVtbl->GetFunctionalObjects(This,a0,a1))
#define IPortableDeviceCapabilities_GetSupportedContentTypes(This,a0,a1) ((This)->lpVtbl->GetSupportedContentTypes(This,a0,a1))
#define IPortableDeviceCapabilities_GetSupportedFormats(This,a0,a1) ((This)->lpVtbl->GetSupportedFormats(This,a0,a1))
#define IPortableDeviceCapabilities_GetSupportedFormatProperties(This,a0,a1) ((This)->lpVtbl->GetSupportedFormatProperties(This,a0,a1))
#define IPortableDeviceCapabilities_GetFixedPropertyAttributes(This,a0,a1,a2) ((This)->lpVtbl->GetFixedPropertyAttributes(This,a0,a1,a2))
#define IPortableDeviceCapabilities_Cancel(This) ((This)->lpVtbl->Cancel(This))
#define IPortableDeviceCapabilities_GetSupportedEvents(This,a0) ((This)->lpVtbl->GetSupportedEvents(This,a0))
#define IPortableDeviceCapabilities_GetEventOptions(This,a0,a1) ((This)->lpVtbl->GetEventOptions(This,a0,a1))
#endif
#endif

EXTERN_C const IID IID_IPortableDeviceEventCallback;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IPortableDeviceEventCallback : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE OnEvent(IPortableDeviceValues *pEventParameters) = 0;
};
ESTOP_UUID(IPortableDeviceEventCallback, 0xa8792a31, 0xf385, 0x493c, 0xa8, 0x93, 0x40, 0xf6, 0x4e, 0xb4, 0x5f, 0x6e);
#else
typedef struct IPortableDeviceEventCallbackVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPortableDeviceEventCallback *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPortableDeviceEventCallback *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPortableDeviceEventCallback *This);
    HRESULT (STDMETHODCALLTYPE *OnEvent)(IPortableDeviceEventCallback *This, IPortableDeviceValues *pEventParameters);
} IPortableDeviceEventCallbackVtbl;
struct IPortableDeviceEventCallback { const IPortableDeviceEventCallbackVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IPortableDeviceEventCallback_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IPortableDeviceEventCallback_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPortableDeviceEventCallback_Release(This) ((This)->lpVtbl->Release(This))
#define IPortableDeviceEventCallback_OnEvent(This,a0) ((This)->lpVtbl->OnEvent(This,a0))
#endif
#endif

EXTERN_C const IID IID_IPortableDevice;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IPortableDevice : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE Open(LPCWSTR pszPnPDeviceID, IPortableDeviceValues *pClientInfo) = 0;
    virtual HRESULT STDMETHODCALLTYPE SendCommand(DWORD dwFlags, IPortableDeviceValues *pParameters, IPortableDeviceValues **ppResults) = 0;
    virtual HRESULT STDMETHODCALLTYPE Content(IPortableDeviceContent **ppContent) = 0;
    virtual HRESULT STDMETHODCALLTYPE Capabilities(IPortableDeviceCapabilities **ppCapabilities) = 0;
    virtual HRESULT STDMETHODCALLTYPE Cancel() = 0;
    virtual HRESULT STDMETHODCALLTYPE Close() = 0;
    virtual HRESULT STDMETHODCALLTYPE Advise(DWORD dwFlags, IPortableDeviceEventCallback *pCallback, IPortableDeviceValues *pParameters, LPWSTR *ppszCookie) = 0;
    virtual HRESULT STDMETHODCALLTYPE Unadvise(LPCWSTR pszCookie) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetPnPDeviceID(LPWSTR *ppszPnPDeviceID) = 0;
};
ESTOP_UUID(IPortableDevice, 0x625e2df8, 0x6392, 0x4cf0, 0x9a, 0xd1, 0x3c, 0xfa, 0x5f, 0x17, 0x77, 0x5c);
#else
typedef struct IPortableDeviceVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPortableDevice *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPortableDevice *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPortableDevice *This);
    HRESULT (STDMETHODCALLTYPE *Open)(IPortableDevice *This, LPCWSTR pszPnPDeviceID, IPortableDeviceValues *pClientInfo);
    HRESULT (STDMETHODCALLTYPE *SendCommand)(IPortableDevice *This, DWORD dwFlags, IPortableDeviceValues *pParameters, IPortableDeviceValues **ppResults);
    HRESULT (STDMETHODCALLTYPE *Content)(IPortableDevice *This, IPortableDeviceContent **ppContent);
    HRESULT (STDMETHODCALLTYPE *Capabilities)(IPortableDevice *This, IPortableDeviceCapabilities **ppCapabilities);
    HRESULT (STDMETHODCALLTYPE *Cancel)(IPortableDevice *This);
    HRESULT (STDMETHODCALLTYPE *Close)(IPortableDevice *This);
    HRESULT (STDMETHODCALLTYPE *Advise)(IPortableDevice *This, DWORD dwFlags, IPortableDeviceEventCallback *pCallback, IPortableDeviceValues *pParameters, LPWSTR *ppszCookie);
    HRESULT (STDMETHODCALLTYPE *Unadvise)(IPortableDevice *This, LPCWSTR pszCookie);
    HRESULT (STDMETHODCALLTYPE *GetPnPDeviceID)(IPortableDevice *This, LPWSTR *ppszPnPDeviceID);
} IPortableDeviceVtbl;
struct IPortableDevice { const IPortableDeviceVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IPortableDevice_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IPortableDevice_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPortableDevice_Release(This) ((This)->lpVtbl->Release(This))
#define IPortableDevice_Open(This,a0,a1) ((This)->lpVtbl->Open(This,a0,a1))
#define IPortableDevice_SendCommand(This,a0,a1,a2) ((This)->lpVtbl->SendCommand(This,a0,a1,a2))
#define IPortableDevice_Content(This,a0) ((This)->lpVtbl->Content(This,a0))
#define IPortableDevice_Capabilities(This,a0) ((This)->lpVtbl->Capabilities(This,a0))
#define IPortableDevice_Cancel(This) ((This)->lpVtbl->Cancel(This))
#define IPortableDevice_Close(This) ((This)->lpVtbl->Close(This))
#define IPortableDevice_Advise(This,a0,a1,a2,a3) ((This)->lpVtbl->Advise(This,a0,a1,a2,a3))
#define IPortableDevice_Unadvise(This,a0) ((This)->lpVtbl->Unadvise(This,a0))
#define IPortableDevice_GetPnPDeviceID(This,a0) ((This)->lpVtbl->GetPnPDeviceID(This,a0))
#endif
#endif

EXTERN_C const IID IID_IPortableDeviceContent2;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IPortableDeviceContent2 : public IPortableDeviceContent {
    virtual HRESULT STDMETHODCALLTYPE UpdateObjectWithPropertiesAndData(LPCWSTR pszObjectID, IPortableDeviceValues *pProperties, IStream **ppData, DWORD *pdwOptimalWriteBufferSize) = 0;
};
ESTOP_UUID(IPortableDeviceContent2, 0x9b4add96, 0xf6bf, 0x4034, 0x87, 0x08, 0xec, 0xa7, 0x2b, 0xf1, 0x05, 0x54);
#else
typedef struct IPortableDeviceContent2Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPortableDeviceContent2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPortableDeviceContent2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPortableDeviceContent2 *This);
    HRESULT (STDMETHODCALLTYPE *EnumObjects)(IPortableDeviceContent2 *This, DWORD dwFlags, LPCWSTR pszParentObjectID, IPortableDeviceValues *pFilter, IEnumPortableDeviceObjectIDs **ppEnum);
    HRESULT (STDMETHODCALLTYPE *Properties)(IPortableDeviceContent2 *This, IPortableDeviceProperties **ppProperties);
    HRESULT (STDMETHODCALLTYPE *Transfer)(IPortableDeviceContent2 *This, IPortableDeviceResources **ppResources);
    HRESULT (STDMETHODCALLTYPE *CreateObjectWithPropertiesOnly)(IPortableDeviceContent2 *This, IPortableDeviceValues *pValues, LPWSTR *ppszObjectID);
    HRESULT (STDMETHODCALLTYPE *CreateObjectWithPropertiesAndData)(IPortableDeviceContent2 *This, IPortableDeviceValues *pValues, IStream **ppData, DWORD *pdwOptimalWriteBufferSize, LPWSTR *ppszCookie);
    HRESULT (STDMETHODCALLTYPE *Delete)(IPortableDeviceContent2 *This, DWORD dwOptions, IPortableDevicePropVariantCollection *pObjectIDs, IPortableDevicePropVariantCollection **ppResults);
    HRESULT (STDMETHODCALLTYPE *GetObjectIDsFromPersistentUniqueIDs)(IPortableDeviceContent2 *This, IPortableDevicePropVariantCollection *pPersistentUniqueIDs, IPortableDevicePropVariantCollection **ppObjectIDs);
    HRESULT (STDMETHODCALLTYPE *Cancel)(IPortableDeviceContent2 *This);
    HRESULT (STDMETHODCALLTYPE *Move)(IPortableDeviceContent2 *This, IPortableDevicePropVariantCollection *pObjectIDs, LPCWSTR pszDestinationFolderObjectID, IPortableDevicePropVariantCollection **ppResults);
    HRESULT (STDMETHODCALLTYPE *Copy)(IPortableDeviceContent2 *This, IPortableDevicePropVariantCollection *pObjectIDs, LPCWSTR pszDestinationFolderObjectID, IPortableDevicePropVariantCollection **ppResults);
    HRESULT (STDMETHODCALLTYPE *UpdateObjectWithPropertiesAndData)(IPortableDeviceContent2 *This, LPCWSTR pszObjectID, IPortableDeviceValues *pProperties, IStream **ppData, DWORD *pdwOptimalWriteBufferSize);
} IPortableDeviceContent2Vtbl;
struct IPortableDeviceContent2 { const IPortableDeviceContent2Vtbl *lpVtbl; };
#ifdef COBJMACROS
#define IPortableDeviceContent2_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IPortableDeviceContent2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPortableDeviceContent2_Release(This) ((This)->lpVtbl->Release(This))
#define IPortableDeviceContent2_EnumObjects(This,a0,a1,a2,a3) ((This)->lpVtbl->EnumObjects(This,a0,a1,a2,a3))
#define IPortableDeviceContent2_Properties(This,a0) ((This)->lpVtbl->Properties(This,a0))
#define IPortableDeviceContent2_Transfer(This,a0) ((This)->lpVtbl->Transfer(This,a0))
#define IPortableDeviceContent2_CreateObjectWithPropertiesOnly(This,a0,a1) ((This)->lpVtbl->CreateObjectWithPropertiesOnly(This,a0,a1))
#define IPortableDeviceContent2_CreateObjectWithPropertiesAndData(This,a0,a1,a2,a3) ((This)->lpVtbl->CreateObjectWithPropertiesAndData(This,a0,a1,a2,a3))
#define IPortableDeviceContent2_Delete(This,a0,a1,a2) ((This)->lpVtbl->Delete(This,a0,a1,a2))
#define IPortableDeviceContent2_GetObjectIDsFromPersistentUniqueIDs(This,a0,a1) ((This)->lpVtbl->GetObjectIDsFromPersistentUniqueIDs(This,a0,a1))
#define IPortableDeviceContent2_Cancel(This) ((This)->lpVtbl->Cancel(This))
#define IPortableDeviceContent2_Move(This,a0,a1,a2) ((This)->lpVtbl->Move(This,a0,a1,a2))
#define IPortableDeviceContent2_Copy(This,a0,a1,a2) ((This)->lpVtbl->Copy(This,a0,a1,a2))
#define IPortableDeviceContent2_UpdateObjectWithPropertiesAndData(This,a0,a1,a2,a3) ((This)->lpVtbl->UpdateObjectWithPropertiesAndData(This,a0,a1,a2,a3))
#endif
#endif

EXTERN_C const IID IID_IPortableDeviceDataStream;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IPortableDeviceDataStream : public IStream {
    virtual HRESULT STDMETHODCALLTYPE GetObjectID(LPWSTR *ppszObjectID) = 0;
    virtual HRESULT STDMETHODCALLTYPE Cancel() = 0;
};
ESTOP_UUID(IPortableDeviceDataStream, 0x88e04db3, 0x1012, 0x4d64, 0x99, 0x96, 0xf7, 0x03, 0xa9, 0x50, 0xd3, 0xf4);
#else
typedef struct IPortableDeviceDataStreamVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPortableDeviceDataStream *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPortableDeviceDataStream *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPortableDeviceDataStream *This);
    HRESULT (STDMETHODCALLTYPE *Read)(IPortableDeviceDataStream *This, void *pv, DWORD cb, DWORD *pcbRead);
    HRESULT (STDMETHODCALLTYPE *Write)(IPortableDeviceDataStream *This, const void *pv, DWORD cb, DWORD *pcbWritten);
    HRESULT (STDMETHODCALLTYPE *Seek)(IPortableDeviceDataStream *This, LARGE_INTEGER dlibMove, DWORD dwOrigin, ULARGE_INTEGER *plibNewPosition);
    HRESULT (STDMETHODCALLTYPE *SetSize)(IPortableDeviceDataStream *This, ULARGE_INTEGER libNewSize);
    HRESULT (STDMETHODCALLTYPE *CopyTo)(IPortableDeviceDataStream *This, IStream *pstm, ULARGE_INTEGER cb, ULARGE_INTEGER *pcbRead, ULARGE_INTEGER *pcbWritten);
    HRESULT (STDMETHODCALLTYPE *Commit)(IPortableDeviceDataStream *This, DWORD grfCommitFlags);
    HRESULT (STDMETHODCALLTYPE *Revert)(IPortableDeviceDataStream *This);
    HRESULT (STDMETHODCALLTYPE *LockRegion)(IPortableDeviceDataStream *This, ULARGE_INTEGER libOffset, ULARGE_INTEGER cb, DWORD dwLockType);
    HRESULT (STDMETHODCALLTYPE *UnlockRegion)(IPortableDeviceDataStream *This, ULARGE_INTEGER libOffset, ULARGE_INTEGER cb, DWORD dwLockType);
    HRESULT (STDMETHODCALLTYPE *Stat)(IPortableDeviceDataStream *This, STATSTG *pstatstg, DWORD grfStatFlag);
    HRESULT (STDMETHODCALLTYPE *Clone)(IPortableDeviceDataStream *This, IStream **ppstm);
    HRESULT (STDMETHODCALLTYPE *GetObjectID)(IPortableDeviceDataStream *This, LPWSTR *ppszObjectID);
    HRESULT (STDMETHODCALLTYPE *Cancel)(IPortableDeviceDataStream *This);
} IPortableDeviceDataStreamVtbl;
struct IPortableDeviceDataStream { const IPortableDeviceDataStreamVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IPortableDeviceDataStream_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IPortableDeviceDataStream_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPortableDeviceDataStream_Release(This) ((This)->lpVtbl->Release(This))
#define IPortableDeviceDataStream_Read(This,a0,a1,a2) ((This)->lpVtbl->Read(This,a0,a1,a2))
#define IPortableDeviceDataStream_Write(This,a0,a1,a2) ((This)->lpVtbl->Write(This,a0,a1,a2))
#define IPortableDeviceDataStream_Seek(This,a0,a1,a2) ((This)->lpVtbl->Seek(This,a0,a1,a2))
#define IPortableDeviceDataStream_SetSize(This,a0) ((This)->lpVtbl->SetSize(This,a0))
#define IPortableDeviceDataStream_CopyTo(This,a0,a1,a2,a3) ((This)->lpVtbl->CopyTo(This,a0,a1,a2,a3))
#define IPortableDeviceDataStream_Commit(This,a0) ((This)->lpVtbl->Commit(This,a0))
#define IPortableDeviceDataStream_Revert(This) ((This)->lpVtbl->Revert(This))
#define IPortableDeviceDataStream_LockRegion(This,a0,a1,a2) ((This)->lpVtbl->LockRegion(This,a0,a1,a2))
#define IPortableDeviceDataStream_UnlockRegion(This,a0,a1,a2) ((This)->lpVtbl->UnlockRegion(This,a0,a1,a2))
#define IPortableDeviceDataStream_Stat(This,a0,a1) ((This)->lpVtbl->Stat(This,a0,a1))
#define IPortableDeviceDataStream_Clone(This,a0) ((This)->lpVtbl->Clone(This,a0))
#define IPortableDeviceDataStream_GetObjectID(This,a0) ((This)->lpVtbl->GetObjectID(This,a0))
#define IPortableDeviceDataStream_Cancel(This) ((This)->lpVtbl->Cancel(This))
#endif
#endif

EXTERN_C const IID IID_IPortableDeviceDispatchFactory;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IPortableDeviceDispatchFactory : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetDeviceDispatch(LPCWSTR pszPnPDeviceID, IDispatch **ppDeviceDispatch) = 0;
};
ESTOP_UUID(IPortableDeviceDispatchFactory, 0x5e1eafc3, 0xe3d7, 0x4132, 0x96, 0xfa, 0x75, 0x9c, 0x0f, 0x9d, 0x1e, 0x0f);
#else
typedef struct IPortableDeviceDispatchFactoryVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPortableDeviceDispatchFactory *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPortableDeviceDispatchFactory *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPortableDeviceDispatchFactory *This);
    HRESULT (STDMETHODCALLTYPE *GetDeviceDispatch)(IPortableDeviceDispatchFactory *This, LPCWSTR pszPnPDeviceID, IDispatch **ppDeviceDispatch);
} IPortableDeviceDispatchFactoryVtbl;
struct IPortableDeviceDispatchFactory { const IPortableDeviceDispatchFactoryVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IPortableDeviceDispatchFactory_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IPortableDeviceDispatchFactory_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPortableDeviceDispatchFactory_Release(This) ((This)->lpVtbl->Release(This))
#define IPortableDeviceDispatchFactory_GetDeviceDispatch(This,a0,a1) ((This)->lpVtbl->GetDeviceDispatch(This,a0,a1))
#endif
#endif

EXTERN_C const IID IID_IPortableDeviceManager;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IPortableDeviceManager : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetDevices(LPWSTR *pPnPDeviceIDs, DWORD *pcPnPDeviceIDs) = 0;
    virtual HRESULT STDMETHODCALLTYPE RefreshDeviceList() = 0;
    virtual HRESULT STDMETHODCALLTYPE GetDeviceFriendlyName(LPCWSTR pszPnPDeviceID, LPWSTR pDeviceFriendlyName, DWORD *pcchDeviceFriendlyName) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetDeviceDescription(LPCWSTR pszPnPDeviceID, LPWSTR pDeviceDescription, DWORD *pcchDeviceDescription) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetDeviceManufacturer(LPCWSTR pszPnPDeviceID, LPWSTR pDeviceManufacturer, DWORD *pcchDeviceManufacturer) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetDeviceProperty(LPCWSTR pszPnPDeviceID, LPCWSTR pszDevicePropertyName, BYTE *pData, DWORD *pcbData, DWORD *pdwType) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetPrivateDevices(LPWSTR *pPnPDeviceIDs, DWORD *pcPnPDeviceIDs) = 0;
};
ESTOP_UUID(IPortableDeviceManager, 0xa1567595, 0x4c2f, 0x4574, 0xa6, 0xfa, 0xec, 0xef, 0x91, 0x7b, 0x9a, 0x40);
#else
typedef struct IPortableDeviceManagerVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPortableDeviceManager *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPortableDeviceManager *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPortableDeviceManager *This);
    HRESULT (STDMETHODCALLTYPE *GetDevices)(IPortableDeviceManager *This, LPWSTR *pPnPDeviceIDs, DWORD *pcPnPDeviceIDs);
    HRESULT (STDMETHODCALLTYPE *RefreshDeviceList)(IPortableDeviceManager *This);
    HRESULT (STDMETHODCALLTYPE *GetDeviceFriendlyName)(IPortableDeviceManager *This, LPCWSTR pszPnPDeviceID, LPWSTR pDeviceFriendlyName, DWORD *pcchDeviceFriendlyName);
    HRESULT (STDMETHODCALLTYPE *GetDeviceDescription)(IPortableDeviceManager *This, LPCWSTR pszPnPDeviceID, LPWSTR pDeviceDescription, DWORD *pcchDeviceDescription);
    HRESULT (STDMETHODCALLTYPE *GetDeviceManufacturer)(IPortableDeviceManager *This, LPCWSTR pszPnPDeviceID, LPWSTR pDeviceManufacturer, DWORD *pcchDeviceManufacturer);
    HRESULT (STDMETHODCALLTYPE *GetDeviceProperty)(IPortableDeviceManager *This, LPCWSTR pszPnPDeviceID, LPCWSTR pszDevicePropertyName, BYTE *pData, DWORD *pcbData, DWORD *pdwType);
    HRESULT (STDMETHODCALLTYPE *GetPrivateDevices)(IPortableDeviceManager *This, LPWSTR *pPnPDeviceIDs, DWORD *pcPnPDeviceIDs);
} IPortableDeviceManagerVtbl;
struct IPortableDeviceManager { const IPortableDeviceManagerVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IPortableDeviceManager_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IPortableDeviceManager_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPortableDeviceManager_Release(This) ((This)->lpVtbl->Release(This))
#define IPortableDeviceManager_GetDevices(This,a0,a1) ((This)->lpVtbl->GetDevices(This,a0,a1))
#define IPortableDeviceManager_RefreshDeviceList(This) ((This)->lpVtbl->RefreshDeviceList(This))
#define IPortableDeviceManager_GetDeviceFriendlyName(This,a0,a1,a2) ((This)->lpVtbl->GetDeviceFriendlyName(This,a0,a1,a2))
#define IPortableDeviceManager_GetDeviceDescription(This,a0,a1,a2) ((This)->lpVtbl->GetDeviceDescription(This,a0,a1,a2))
#define IPortableDeviceManager_GetDeviceManufacturer(This,a0,a1,a2) ((This)->lpVtbl->GetDeviceManufacturer(This,a0,a1,a2))
#define IPortableDeviceManager_GetDeviceProperty(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetDeviceProperty(This,a0,a1,a2,a3,a4))
#define IPortableDeviceManager_GetPrivateDevices(This,a0,a1) ((This)->lpVtbl->GetPrivateDevices(This,a0,a1))
#endif
#endif

EXTERN_C const IID IID_IPortableDevicePropertiesBulkCallback;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IPortableDevicePropertiesBulkCallback : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE OnStart(REFGUID pContext) = 0;
    virtual HRESULT STDMETHODCALLTYPE OnProgress(REFGUID pContext, IPortableDeviceValuesCollection *pResults) = 0;
    virtual HRESULT STDMETHODCALLTYPE OnEnd(REFGUID pContext, HRESULT hrStatus) = 0;
};
ESTOP_UUID(IPortableDevicePropertiesBulkCallback, 0x9deacb80, 0x11e8, 0x40e3, 0xa9, 0xf3, 0xf5, 0x57, 0x98, 0x6a, 0x78, 0x45);
#else
typedef struct IPortableDevicePropertiesBulkCallbackVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPortableDevicePropertiesBulkCallback *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPortableDevicePropertiesBulkCallback *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPortableDevicePropertiesBulkCallback *This);
    HRESULT (STDMETHODCALLTYPE *OnStart)(IPortableDevicePropertiesBulkCallback *This, REFGUID pContext);
    HRESULT (STDMETHODCALLTYPE *OnProgress)(IPortableDevicePropertiesBulkCallback *This, REFGUID pContext, IPortableDeviceValuesCollection *pResults);
    HRESULT (STDMETHODCALLTYPE *OnEnd)(IPortableDevicePropertiesBulkCallback *This, REFGUID pContext, HRESULT hrStatus);
} IPortableDevicePropertiesBulkCallbackVtbl;
struct IPortableDevicePropertiesBulkCallback { const IPortableDevicePropertiesBulkCallbackVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IPortableDevicePropertiesBulkCallback_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IPortableDevicePropertiesBulkCallback_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPortableDevicePropertiesBulkCallback_Release(This) ((This)->lpVtbl->Release(This))
#define IPortableDevicePropertiesBulkCallback_OnStart(This,a0) ((This)->lpVtbl->OnStart(This,a0))
#define IPortableDevicePropertiesBulkCallback_OnProgress(This,a0,a1) ((This)->lpVtbl->OnProgress(This,a0,a1))
#define IPortableDevicePropertiesBulkCallback_OnEnd(This,a0,a1) ((This)->lpVtbl->OnEnd(This,a0,a1))
#endif
#endif

EXTERN_C const IID IID_IPortableDevicePropertiesBulk;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IPortableDevicePropertiesBulk : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE QueueGetValuesByObjectList(IPortableDevicePropVariantCollection *pObjectIDs, IPortableDeviceKeyCollection *pKeys, IPortableDevicePropertiesBulkCallback *pCallback, GUID *pContext) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueueGetValuesByObjectFormat(REFGUID pguidObjectFormat, LPCWSTR pszParentObjectID, DWORD dwDepth, IPortableDeviceKeyCollection *pKeys, IPortableDevicePropertiesBulkCallback *pCallback, GUID *pContext) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueueSetValuesByObjectList(IPortableDeviceValuesCollection *pObjectValues, IPortableDevicePropertiesBulkCallback *pCallback, GUID *pContext) = 0;
    virtual HRESULT STDMETHODCALLTYPE Start(REFGUID pContext) = 0;
    virtual HRESULT STDMETHODCALLTYPE Cancel(REFGUID pContext) = 0;
};
ESTOP_UUID(IPortableDevicePropertiesBulk, 0x482b05c0, 0x4056, 0x44ed, 0x9e, 0x0f, 0x5e, 0x23, 0xb0, 0x09, 0xda, 0x93);
#else
typedef struct IPortableDevicePropertiesBulkVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPortableDevicePropertiesBulk *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPortableDevicePropertiesBulk *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPortableDevicePropertiesBulk *This);
    HRESULT (STDMETHODCALLTYPE *QueueGetValuesByObjectList)(IPortableDevicePropertiesBulk *This, IPortableDevicePropVariantCollection *pObjectIDs, IPortableDeviceKeyCollection *pKeys, IPortableDevicePropertiesBulkCallback *pCallback, GUID *pContext);
    HRESULT (STDMETHODCALLTYPE *QueueGetValuesByObjectFormat)(IPortableDevicePropertiesBulk *This, REFGUID pguidObjectFormat, LPCWSTR pszParentObjectID, DWORD dwDepth, IPortableDeviceKeyCollection *pKeys, IPortableDevicePropertiesBulkCallback *pCallback, GUID *pContext);
    HRESULT (STDMETHODCALLTYPE *QueueSetValuesByObjectList)(IPortableDevicePropertiesBulk *This, IPortableDeviceValuesCollection *pObjectValues, IPortableDevicePropertiesBulkCallback *pCallback, GUID *pContext);
    HRESULT (STDMETHODCALLTYPE *Start)(IPortableDevicePropertiesBulk *This, REFGUID pContext);
    HRESULT (STDMETHODCALLTYPE *Cancel)(IPortableDevicePropertiesBulk *This, REFGUID pContext);
} IPortableDevicePropertiesBulkVtbl;
struct IPortableDevicePropertiesBulk { const IPortableDevicePropertiesBulkVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IPortableDevicePropertiesBulk_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IPortableDevicePropertiesBulk_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPortableDevicePropertiesBulk_Release(This) ((This)->lpVtbl->Release(This))
#define IPortableDevicePropertiesBulk_QueueGetValuesByObjectList(This,a0,a1,a2,a3) ((This)->lpVtbl->QueueGetValuesByObjectList(This,a0,a1,a2,a3))
#define IPortableDevicePropertiesBulk_QueueGetValuesByObjectFormat(This,a0,a1,a2,a3,a4,a5) ((This)->lpVtbl->QueueGetValuesByObjectFormat(This,a0,a1,a2,a3,a4,a5))
#define IPortableDevicePropertiesBulk_QueueSetValuesByObjectList(This,a0,a1,a2) ((This)->lpVtbl->QueueSetValuesByObjectList(This,a0,a1,a2))
#define IPortableDevicePropertiesBulk_Start(This,a0) ((This)->lpVtbl->Start(This,a0))
#define IPortableDevicePropertiesBulk_Cancel(This,a0) ((This)->lpVtbl->Cancel(This,a0))
#endif
#endif

EXTERN_C const IID IID_IPortableDeviceServiceCapabilities;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IPortableDeviceServiceCapabilities : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetSupportedMethods(IPortableDevicePropVariantCollection **ppMethods) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetSupportedMethodsByFormat(REFGUID Format, IPortableDevicePropVariantCollection **ppMethods) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetMethodAttributes(REFGUID Method, IPortableDeviceValues **ppAttributes) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetMethodParameterAttributes(REFGUID Method, REFPROPERTYKEY Parameter, IPortableDeviceValues **ppAttributes) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetSupportedFormats(IPortableDevicePropVariantCollection **ppFormats) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetFormatAttributes(REFGUID Format, IPortableDeviceValues **ppAttributes) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetSupportedFormatProperties(REFGUID Format, IPortableDeviceKeyCollection **ppKeys) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetFormatPropertyAttributes(REFGUID Format, REFPROPERTYKEY Property, IPortableDeviceValues **ppAttributes) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetSupportedEvents(IPortableDevicePropVariantCollection **ppEvents) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetEventAttributes(REFGUID Event, IPortableDeviceValues **ppAttributes) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetEventParameterAttributes(REFGUID Event, REFPROPERTYKEY Parameter, IPortableDeviceValues **ppAttributes) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetInheritedServices(DWORD dwInheritanceType, IPortableDevicePropVariantCollection **ppServices) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetFormatRenderingProfiles(REFGUID Format, IPortableDeviceValuesCollection **ppRenderingProfiles) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetSupportedCommands(IPortableDeviceKeyCollection **ppCommands) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetCommandOptions(REFPROPERTYKEY Command, IPortableDeviceValues **ppOptions) = 0;
    virtual HRESULT STDMETHODCALLTYPE Cancel() = 0;
};
ESTOP_UUID(IPortableDeviceServiceCapabilities, 0x24dbd89d, 0x413e, 0x43e0, 0xbd, 0x5b, 0x19, 0x7f, 0x3c, 0x56, 0xc8, 0x86);
#else
typedef struct IPortableDeviceServiceCapabilitiesVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPortableDeviceServiceCapabilities *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPortableDeviceServiceCapabilities *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPortableDeviceServiceCapabilities *This);
    HRESULT (STDMETHODCALLTYPE *GetSupportedMethods)(IPortableDeviceServiceCapabilities *This, IPortableDevicePropVariantCollection **ppMethods);
    HRESULT (STDMETHODCALLTYPE *GetSupportedMethodsByFormat)(IPortableDeviceServiceCapabilities *This, REFGUID Format, IPortableDevicePropVariantCollection **ppMethods);
    HRESULT (STDMETHODCALLTYPE *GetMethodAttributes)(IPortableDeviceServiceCapabilities *This, REFGUID Method, IPortableDeviceValues **ppAttributes);
    HRESULT (STDMETHODCALLTYPE *GetMethodParameterAttributes)(IPortableDeviceServiceCapabilities *This, REFGUID Method, REFPROPERTYKEY Parameter, IPortableDeviceValues **ppAttributes);
    HRESULT (STDMETHODCALLTYPE *GetSupportedFormats)(IPortableDeviceServiceCapabilities *This, IPortableDevicePropVariantCollection **ppFormats);
    HRESULT (STDMETHODCALLTYPE *GetFormatAttributes)(IPortableDeviceServiceCapabilities *This, REFGUID Format, IPortableDeviceValues **ppAttributes);
    HRESULT (STDMETHODCALLTYPE *GetSupportedFormatProperties)(IPortableDeviceServiceCapabilities *This, REFGUID Format, IPortableDeviceKeyCollection **ppKeys);
    HRESULT (STDMETHODCALLTYPE *GetFormatPropertyAttributes)(IPortableDeviceServiceCapabilities *This, REFGUID Format, REFPROPERTYKEY Property, IPortableDeviceValues **ppAttributes);
    HRESULT (STDMETHODCALLTYPE *GetSupportedEvents)(IPortableDeviceServiceCapabilities *This, IPortableDevicePropVariantCollection **ppEvents);
    HRESULT (STDMETHODCALLTYPE *GetEventAttributes)(IPortableDeviceServiceCapabilities *This, REFGUID Event, IPortableDeviceValues **ppAttributes);
    HRESULT (STDMETHODCALLTYPE *GetEventParameterAttributes)(IPortableDeviceServiceCapabilities *This, REFGUID Event, REFPROPERTYKEY Parameter, IPortableDeviceValues **ppAttributes);
    HRESULT (STDMETHODCALLTYPE *GetInheritedServices)(IPortableDeviceServiceCapabilities *This, DWORD dwInheritanceType, IPortableDevicePropVariantCollection **ppServices);
    HRESULT (STDMETHODCALLTYPE *GetFormatRenderingProfiles)(IPortableDeviceServiceCapabilities *This, REFGUID Format, IPortableDeviceValuesCollection **ppRenderingProfiles);
    HRESULT (STDMETHODCALLTYPE *GetSupportedCommands)(IPortableDeviceServiceCapabilities *This, IPortableDeviceKeyCollection **ppCommands);
    HRESULT (STDMETHODCALLTYPE *GetCommandOptions)(IPortableDeviceServiceCapabilities *This, REFPROPERTYKEY Command, IPortableDeviceValues **ppOptions);
    HRESULT (STDMETHODCALLTYPE *Cancel)(IPortableDeviceServiceCapabilities *This);
} IPortableDeviceServiceCapabilitiesVtbl;
struct IPortableDeviceServiceCapabilities { const IPortableDeviceServiceCapabilitiesVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IPortableDeviceServiceCapabilities_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IPortableDeviceServiceCapabilities_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPortableDeviceServiceCapabilities_Release(This) ((This)->lpVtbl->Release(This))
#define IPortableDeviceServiceCapabilities_GetSupportedMethods(This,a0) ((This)->lpVtbl->GetSupportedMethods(This,a0))
#define IPortableDeviceServiceCapabilities_GetSupportedMethodsByFormat(This,a0,a1) ((This)->lpVtbl->GetSupportedMethodsByFormat(This,a0,a1))
#define IPortableDeviceServiceCapabilities_GetMethodAttributes(This,a0,a1) ((This)->lpVtbl->GetMethodAttributes(This,a0,a1))
#define IPortableDeviceServiceCapabilities_GetMethodParameterAttributes(This,a0,a1,a2) ((This)->lpVtbl->GetMethodParameterAttributes(This,a0,a1,a2))
#define IPortableDeviceServiceCapabilities_GetSupportedFormats(This,a0) ((This)->lpVtbl->GetSupportedFormats(This,a0))
#define IPortableDeviceServiceCapabilities_GetFormatAttributes(This,a0,a1) ((This)->lpVtbl->GetFormatAttributes(This,a0,a1))
#define IPortableDeviceServiceCapabilities_GetSupportedFormatProperties(This,a0,a1) ((This)->lpVtbl->GetSupportedFormatProperties(This,a0,a1))
#define IPortableDeviceServiceCapabilities_GetFormatPropertyAttributes(This,a0,a1,a2) ((This)->lpVtbl->GetFormatPropertyAttributes(This,a0,a1,a2))
#define IPortableDeviceServiceCapabilities_GetSupportedEvents(This,a0) ((This)->lpVtbl->GetSupportedEvents(This,a0))
#define IPortableDeviceServiceCapabilities_GetEventAttributes(This,a0,a1) ((This)->lpVtbl->GetEventAttributes(This,a0,a1))
#define IPortableDeviceServiceCapabilities_GetEventParameterAttributes(This,a0,a1,a2) ((This)->lpVtbl->GetEventParameterAttributes(This,a0,a1,a2))
#define IPortableDeviceServiceCapabilities_GetInheritedServices(This,a0,a1) ((This)->lpVtbl->GetInheritedServices(This,a0,a1))
#define IPortableDeviceServiceCapabilities_GetFormatRenderingProfiles(This,a0,a1) ((This)->lpVtbl->GetFormatRenderingProfiles(This,a0,a1))
#define IPortableDeviceServiceCapabilities_GetSupportedCommands(This,a0) ((This)->lpVtbl->GetSupportedCommands(This,a0))
#define IPortableDeviceServiceCapabilities_GetCommandOptions(This,a0,a1) ((This)->lpVtbl->GetCommandOptions(This,a0,a1))
#define IPortableDeviceServiceCapabilities_Cancel(This) ((This)->lpVtbl->Cancel(This))
#endif
#endif

EXTERN_C const IID IID_IPortableDeviceServiceMethodCallback;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IPortableDeviceServiceMethodCallback : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE OnComplete(HRESULT hrStatus, IPortableDeviceValues *pResults) = 0;
};
ESTOP_UUID(IPortableDeviceServiceMethodCallback, 0xc424233c, 0xafce, 0x4828, 0xa7, 0x56, 0x7e, 0xd7, 0xa2, 0x35, 0x00, 0x83);
#else
typedef struct IPortableDeviceServiceMethodCallbackVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPortableDeviceServiceMethodCallback *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPortableDeviceServiceMethodCallback *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPortableDeviceServiceMethodCallback *This);
    HRESULT (STDMETHODCALLTYPE *OnComplete)(IPortableDeviceServiceMethodCallback *This, HRESULT hrStatus, IPortableDeviceValues *pResults);
} IPortableDeviceServiceMethodCallbackVtbl;
struct IPortableDeviceServiceMethodCallback { const IPortableDeviceServiceMethodCallbackVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IPortableDeviceServiceMethodCallback_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IPortableDeviceServiceMethodCallback_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPortableDeviceServiceMethodCallback_Release(This) ((This)->lpVtbl->Release(This))
#define IPortableDeviceServiceMethodCallback_OnComplete(This,a0,a1) ((This)->lpVtbl->OnComplete(This,a0,a1))
#endif
#endif

EXTERN_C const IID IID_IPortableDeviceServiceMethods;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IPortableDeviceServiceMethods : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE Invoke(REFGUID Method, IPortableDeviceValues *pParameters, IPortableDeviceValues **ppResults) = 0;
    virtual HRESULT STDMETHODCALLTYPE InvokeAsync(REFGUID Method, IPortableDeviceValues *pParameters, IPortableDeviceServiceMethodCallback *pCallback) = 0;
    virtual HRESULT STDMETHODCALLTYPE Cancel(IPortableDeviceServiceMethodCallback *pCallback) = 0;
};
ESTOP_UUID(IPortableDeviceServiceMethods, 0xe20333c9, 0xfd34, 0x412d, 0xa3, 0x81, 0xcc, 0x6f, 0x2d, 0x82, 0x0d, 0xf7);
#else
typedef struct IPortableDeviceServiceMethodsVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPortableDeviceServiceMethods *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPortableDeviceServiceMethods *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPortableDeviceServiceMethods *This);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IPortableDeviceServiceMethods *This, REFGUID Method, IPortableDeviceValues *pParameters, IPortableDeviceValues **ppResults);
    HRESULT (STDMETHODCALLTYPE *InvokeAsync)(IPortableDeviceServiceMethods *This, REFGUID Method, IPortableDeviceValues *pParameters, IPortableDeviceServiceMethodCallback *pCallback);
    HRESULT (STDMETHODCALLTYPE *Cancel)(IPortableDeviceServiceMethods *This, IPortableDeviceServiceMethodCallback *pCallback);
} IPortableDeviceServiceMethodsVtbl;
struct IPortableDeviceServiceMethods { const IPortableDeviceServiceMethodsVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IPortableDeviceServiceMethods_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IPortableDeviceServiceMethods_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPortableDeviceServiceMethods_Release(This) ((This)->lpVtbl->Release(This))
#define IPortableDeviceServiceMethods_Invoke(This,a0,a1,a2) ((This)->lpVtbl->Invoke(This,a0,a1,a2))
#define IPortableDeviceServiceMethods_InvokeAsync(This,a0,a1,a2) ((This)->lpVtbl->InvokeAsync(This,a0,a1,a2))
#define IPortableDeviceServiceMethods_Cancel(This,a0) ((This)->lpVtbl->Cancel(This,a0))
#endif
#endif

EXTERN_C const IID IID_IPortableDeviceService;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IPortableDeviceService : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE Open(LPCWSTR pszPnPServiceID, IPortableDeviceValues *pClientInfo) = 0;
    virtual HRESULT STDMETHODCALLTYPE Capabilities(IPortableDeviceServiceCapabilities **ppCapabilities) = 0;
    virtual HRESULT STDMETHODCALLTYPE Content(IPortableDeviceContent2 **ppContent) = 0;
    virtual HRESULT STDMETHODCALLTYPE Methods(IPortableDeviceServiceMethods **ppMethods) = 0;
    virtual HRESULT STDMETHODCALLTYPE Cancel() = 0;
    virtual HRESULT STDMETHODCALLTYPE Close() = 0;
    virtual HRESULT STDMETHODCALLTYPE GetServiceObjectID(LPWSTR *ppszServiceObjectID) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetPnPServiceID(LPWSTR *ppszPnPServiceID) = 0;
    virtual HRESULT STDMETHODCALLTYPE Advise(DWORD dwFlags, IPortableDeviceEventCallback *pCallback, IPortableDeviceValues *pParameters, LPWSTR *ppszCookie) = 0;
    virtual HRESULT STDMETHODCALLTYPE Unadvise(LPCWSTR pszCookie) = 0;
    virtual HRESULT STDMETHODCALLTYPE SendCommand(DWORD dwFlags, IPortableDeviceValues *pParameters, IPortableDeviceValues **ppResults) = 0;
};
ESTOP_UUID(IPortableDeviceService, 0xd3bd3a44, 0xd7b5, 0x40a9, 0x98, 0xb7, 0x2f, 0xa4, 0xd0, 0x1d, 0xec, 0x08);
#else
typedef struct IPortableDeviceServiceVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPortableDeviceService *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPortableDeviceService *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPortableDeviceService *This);
    HRESULT (STDMETHODCALLTYPE *Open)(IPortableDeviceService *This, LPCWSTR pszPnPServiceID, IPortableDeviceValues *pClientInfo);
    HRESULT (STDMETHODCALLTYPE *Capabilities)(IPortableDeviceService *This, IPortableDeviceServiceCapabilities **ppCapabilities);
    HRESULT (STDMETHODCALLTYPE *Content)(IPortableDeviceService *This, IPortableDeviceContent2 **ppContent);
    HRESULT (STDMETHODCALLTYPE *Methods)(IPortableDeviceService *This, IPortableDeviceServiceMethods **ppMethods);
    HRESULT (STDMETHODCALLTYPE *Cancel)(IPortableDeviceService *This);
    HRESULT (STDMETHODCALLTYPE *Close)(IPortableDeviceService *This);
    HRESULT (STDMETHODCALLTYPE *GetServiceObjectID)(IPortableDeviceService *This, LPWSTR *ppszServiceObjectID);
    HRESULT (STDMETHODCALLTYPE *GetPnPServiceID)(IPortableDeviceService *This, LPWSTR *ppszPnPServiceID);
    HRESULT (STDMETHODCALLTYPE *Advise)(IPortableDeviceService *This, DWORD dwFlags, IPortableDeviceEventCallback *pCallback, IPortableDeviceValues *pParameters, LPWSTR *ppszCookie);
    HRESULT (STDMETHODCALLTYPE *Unadvise)(IPortableDeviceService *This, LPCWSTR pszCookie);
    HRESULT (STDMETHODCALLTYPE *SendCommand)(IPortableDeviceService *This, DWORD dwFlags, IPortableDeviceValues *pParameters, IPortableDeviceValues **ppResults);
} IPortableDeviceServiceVtbl;
struct IPortableDeviceService { const IPortableDeviceServiceVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IPortableDeviceService_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IPortableDeviceService_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPortableDeviceService_Release(This) ((This)->lpVtbl->Release(This))
#define IPortableDeviceService_Open(This,a0,a1) ((This)->lpVtbl->Open(This,a0,a1))
#define IPortableDeviceService_Capabilities(This,a0) ((This)->lpVtbl->Capabilities(This,a0))
#define IPortableDeviceService_Content(This,a0) ((This)->lpVtbl->Content(This,a0))
#define IPortableDeviceService_Methods(This,a0) ((This)->lpVtbl->Methods(This,a0))
#define IPortableDeviceService_Cancel(This) ((This)->lpVtbl->Cancel(This))
#define IPortableDeviceService_Close(This) ((This)->lpVtbl->Close(This))
#define IPortableDeviceService_GetServiceObjectID(This,a0) ((This)->lpVtbl->GetServiceObjectID(This,a0))
#define IPortableDeviceService_GetPnPServiceID(This,a0) ((This)->lpVtbl->GetPnPServiceID(This,a0))
#define IPortableDeviceService_Advise(This,a0,a1,a2,a3) ((This)->lpVtbl->Advise(This,a0,a1,a2,a3))
#define IPortableDeviceService_Unadvise(This,a0) ((This)->lpVtbl->Unadvise(This,a0))
#define IPortableDeviceService_SendCommand(This,a0,a1,a2) ((This)->lpVtbl->SendCommand(This,a0,a1,a2))
#endif
#endif

EXTERN_C const IID IID_IPortableDeviceServiceOpenCallback;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IPortableDeviceServiceOpenCallback : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE OnComplete(HRESULT hrStatus) = 0;
};
ESTOP_UUID(IPortableDeviceServiceOpenCallback, 0xbced49c8, 0x8efe, 0x41ed, 0x96, 0x0b, 0x61, 0x31, 0x3a, 0xbd, 0x47, 0xa9);
#else
typedef struct IPortableDeviceServiceOpenCallbackVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPortableDeviceServiceOpenCallback *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPortableDeviceServiceOpenCallback *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPortableDeviceServiceOpenCallback *This);
    HRESULT (STDMETHODCALLTYPE *OnComplete)(IPortableDeviceServiceOpenCallback *This, HRESULT hrStatus);
} IPortableDeviceServiceOpenCallbackVtbl;
struct IPortableDeviceServiceOpenCallback { const IPortableDeviceServiceOpenCallbackVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IPortableDeviceServiceOpenCallback_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IPortableDeviceServiceOpenCallback_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPortableDeviceServiceOpenCallback_Release(This) ((This)->lpVtbl->Release(This))
#define IPortableDeviceServiceOpenCallback_OnComplete(This,a0) ((This)->lpVtbl->OnComplete(This,a0))
#endif
#endif

EXTERN_C const IID IID_IPortableDeviceServiceActivation;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IPortableDeviceServiceActivation : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE OpenAsync(LPCWSTR pszPnPServiceID, IPortableDeviceValues *pClientInfo, IPortableDeviceServiceOpenCallback *pCallback) = 0;
    virtual HRESULT STDMETHODCALLTYPE CancelOpenAsync() = 0;
};
ESTOP_UUID(IPortableDeviceServiceActivation, 0xe56b0534, 0xd9b9, 0x425c, 0x9b, 0x99, 0x75, 0xf9, 0x7c, 0xb3, 0xd7, 0xc8);
#else
typedef struct IPortableDeviceServiceActivationVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPortableDeviceServiceActivation *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPortableDeviceServiceActivation *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPortableDeviceServiceActivation *This);
    HRESULT (STDMETHODCALLTYPE *OpenAsync)(IPortableDeviceServiceActivation *This, LPCWSTR pszPnPServiceID, IPortableDeviceValues *pClientInfo, IPortableDeviceServiceOpenCallback *pCallback);
    HRESULT (STDMETHODCALLTYPE *CancelOpenAsync)(IPortableDeviceServiceActivation *This);
} IPortableDeviceServiceActivationVtbl;
struct IPortableDeviceServiceActivation { const IPortableDeviceServiceActivationVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IPortableDeviceServiceActivation_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IPortableDeviceServiceActivation_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPortableDeviceServiceActivation_Release(This) ((This)->lpVtbl->Release(This))
#define IPortableDeviceServiceActivation_OpenAsync(This,a0,a1,a2) ((This)->lpVtbl->OpenAsync(This,a0,a1,a2))
#define IPortableDeviceServiceActivation_CancelOpenAsync(This) ((This)->lpVtbl->CancelOpenAsync(This))
#endif
#endif

EXTERN_C const IID IID_IPortableDeviceServiceManager;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IPortableDeviceServiceManager : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetDeviceServices(LPCWSTR pszPnPDeviceID, REFGUID guidServiceCategory, LPWSTR *pServices, DWORD *pcServices) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetDeviceForService(LPCWSTR pszPnPServiceID, LPWSTR *ppszPnPDeviceID) = 0;
};
ESTOP_UUID(IPortableDeviceServiceManager, 0xa8abc4e9, 0xa84a, 0x47a9, 0x80, 0xb3, 0xc5, 0xd9, 0xb1, 0x72, 0xa9, 0x61);
#else
typedef struct IPortableDeviceServiceManagerVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPortableDeviceServiceManager *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPortableDeviceServiceManager *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPortableDeviceServiceManager *This);
    HRESULT (STDMETHODCALLTYPE *GetDeviceServices)(IPortableDeviceServiceManager *This, LPCWSTR pszPnPDeviceID, REFGUID guidServiceCategory, LPWSTR *pServices, DWORD *pcServices);
    HRESULT (STDMETHODCALLTYPE *GetDeviceForService)(IPortableDeviceServiceManager *This, LPCWSTR pszPnPServiceID, LPWSTR *ppszPnPDeviceID);
} IPortableDeviceServiceManagerVtbl;
struct IPortableDeviceServiceManager { const IPortableDeviceServiceManagerVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IPortableDeviceServiceManager_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IPortableDeviceServiceManager_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPortableDeviceServiceManager_Release(This) ((This)->lpVtbl->Release(This))
#define IPortableDeviceServiceManager_GetDeviceServices(This,a0,a1,a2,a3) ((This)->lpVtbl->GetDeviceServices(This,a0,a1,a2,a3))
#define IPortableDeviceServiceManager_GetDeviceForService(This,a0,a1) ((This)->lpVtbl->GetDeviceForService(This,a0,a1))
#endif
#endif

EXTERN_C const IID IID_IPortableDeviceUnitsStream;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IPortableDeviceUnitsStream : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE SeekInUnits(LARGE_INTEGER dlibMove, WPD_STREAM_UNITS units, DWORD dwOrigin, ULARGE_INTEGER *plibNewPosition) = 0;
    virtual HRESULT STDMETHODCALLTYPE Cancel() = 0;
};
ESTOP_UUID(IPortableDeviceUnitsStream, 0x5e98025f, 0xbfc4, 0x47a2, 0x9a, 0x5f, 0xbc, 0x90, 0x0a, 0x50, 0x7c, 0x67);
#else
typedef struct IPortableDeviceUnitsStreamVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPortableDeviceUnitsStream *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPortableDeviceUnitsStream *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPortableDeviceUnitsStream *This);
    HRESULT (STDMETHODCALLTYPE *SeekInUnits)(IPortableDeviceUnitsStream *This, LARGE_INTEGER dlibMove, WPD_STREAM_UNITS units, DWORD dwOrigin, ULARGE_INTEGER *plibNewPosition);
    HRESULT (STDMETHODCALLTYPE *Cancel)(IPortableDeviceUnitsStream *This);
} IPortableDeviceUnitsStreamVtbl;
struct IPortableDeviceUnitsStream { const IPortableDeviceUnitsStreamVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IPortableDeviceUnitsStream_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IPortableDeviceUnitsStream_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPortableDeviceUnitsStream_Release(This) ((This)->lpVtbl->Release(This))
#define IPortableDeviceUnitsStream_SeekInUnits(This,a0,a1,a2,a3) ((This)->lpVtbl->SeekInUnits(This,a0,a1,a2,a3))
#define IPortableDeviceUnitsStream_Cancel(This) ((This)->lpVtbl->Cancel(This))
#endif
#endif

EXTERN_C const IID IID_IPortableDeviceWebControl;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IPortableDeviceWebControl : public IDispatch {
    virtual HRESULT STDMETHODCALLTYPE GetDeviceFromId(BSTR deviceId, IDispatch **ppDevice) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetDeviceFromIdAsync(BSTR deviceId, IDispatch *pCompletionHandler, IDispatch *pErrorHandler) = 0;
};
ESTOP_UUID(IPortableDeviceWebControl, 0x94fc7953, 0x5ca1, 0x483a, 0x8a, 0xee, 0xdf, 0x52, 0xe7, 0x74, 0x7d, 0x00);
#else
typedef struct IPortableDeviceWebControlVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPortableDeviceWebControl *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPortableDeviceWebControl *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPortableDeviceWebControl *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IPortableDeviceWebControl *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IPortableDeviceWebControl *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IPortableDeviceWebControl *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IPortableDeviceWebControl *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *GetDeviceFromId)(IPortableDeviceWebControl *This, BSTR deviceId, IDispatch **ppDevice);
    HRESULT (STDMETHODCALLTYPE *GetDeviceFromIdAsync)(IPortableDeviceWebControl *This, BSTR deviceId, IDispatch *pCompletionHandler, IDispatch *pErrorHandler);
} IPortableDeviceWebControlVtbl;
struct IPortableDeviceWebControl { const IPortableDeviceWebControlVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IPortableDeviceWebControl_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IPortableDeviceWebControl_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPortableDeviceWebControl_Release(This) ((This)->lpVtbl->Release(This))
#define IPortableDeviceWebControl_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IPortableDeviceWebControl_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IPortableDeviceWebControl_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IPortableDeviceWebControl_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IPortableDeviceWebControl_GetDeviceFromId(This,a0,a1) ((This)->lpVtbl->GetDeviceFromId(This,a0,a1))
#define IPortableDeviceWebControl_GetDeviceFromIdAsync(This,a0,a1,a2) ((This)->lpVtbl->GetDeviceFromIdAsync(This,a0,a1,a2))
#endif
#endif

DEFINE_GUID(CLSID_EnumBthMtpConnectors, 0xa1570149, 0xe645, 0x4f43, 0x8b, 0x0d, 0x40, 0x9b, 0x06, 0x1d, 0xb2, 0xfc);
#ifdef __cplusplus
class EnumBthMtpConnectors;
ESTOP_UUID(EnumBthMtpConnectors, 0xa1570149, 0xe645, 0x4f43, 0x8b, 0x0d, 0x40, 0x9b, 0x06, 0x1d, 0xb2, 0xfc);
#endif
DEFINE_GUID(CLSID_PortableDevice, 0x728a21c5, 0x3d9e, 0x48d7, 0x98, 0x10, 0x86, 0x48, 0x48, 0xf0, 0xf4, 0x04);
#ifdef __cplusplus
class PortableDevice;
ESTOP_UUID(PortableDevice, 0x728a21c5, 0x3d9e, 0x48d7, 0x98, 0x10, 0x86, 0x48, 0x48, 0xf0, 0xf4, 0x04);
#endif
DEFINE_GUID(CLSID_PortableDeviceDispatchFactory, 0x43232233, 0x8338, 0x4658, 0xae, 0x01, 0x0b, 0x4a, 0xe8, 0x30, 0xb6, 0xb0);
#ifdef __cplusplus
class PortableDeviceDispatchFactory;
ESTOP_UUID(PortableDeviceDispatchFactory, 0x43232233, 0x8338, 0x4658, 0xae, 0x01, 0x0b, 0x4a, 0xe8, 0x30, 0xb6, 0xb0);
#endif
DEFINE_GUID(CLSID_PortableDeviceFTM, 0xf7c0039a, 0x4762, 0x488a, 0xb4, 0xb3, 0x76, 0x0e, 0xf9, 0xa1, 0xba, 0x9b);
#ifdef __cplusplus
class PortableDeviceFTM;
ESTOP_UUID(PortableDeviceFTM, 0xf7c0039a, 0x4762, 0x488a, 0xb4, 0xb3, 0x76, 0x0e, 0xf9, 0xa1, 0xba, 0x9b);
#endif
DEFINE_GUID(CLSID_PortableDeviceManager, 0x0af10cec, 0x2ecd, 0x4b92, 0x95, 0x81, 0x34, 0xf6, 0xae, 0x06, 0x37, 0xf3);
#ifdef __cplusplus
class PortableDeviceManager;
ESTOP_UUID(PortableDeviceManager, 0x0af10cec, 0x2ecd, 0x4b92, 0x95, 0x81, 0x34, 0xf6, 0xae, 0x06, 0x37, 0xf3);
#endif
DEFINE_GUID(CLSID_PortableDeviceService, 0xef5db4c2, 0x9312, 0x422c, 0x91, 0x52, 0x41, 0x1c, 0xd9, 0xc4, 0xdd, 0x84);
#ifdef __cplusplus
class PortableDeviceService;
ESTOP_UUID(PortableDeviceService, 0xef5db4c2, 0x9312, 0x422c, 0x91, 0x52, 0x41, 0x1c, 0xd9, 0xc4, 0xdd, 0x84);
#endif
DEFINE_GUID(CLSID_PortableDeviceServiceFTM, 0x1649b154, 0xc794, 0x497a, 0x9b, 0x03, 0xf3, 0xf0, 0x12, 0x13, 0x02, 0xf3);
#ifdef __cplusplus
class PortableDeviceServiceFTM;
ESTOP_UUID(PortableDeviceServiceFTM, 0x1649b154, 0xc794, 0x497a, 0x9b, 0x03, 0xf3, 0xf0, 0x12, 0x13, 0x02, 0xf3);
#endif
DEFINE_GUID(CLSID_PortableDeviceWebControl, 0x186dd02c, 0x2dec, 0x41b5, 0xa7, 0xd4, 0xb5, 0x90, 0x56, 0xfa, 0xde, 0x51);
#ifdef __cplusplus
class PortableDeviceWebControl;
ESTOP_UUID(PortableDeviceWebControl, 0x186dd02c, 0x2dec, 0x41b5, 0xa7, 0xd4, 0xb5, 0x90, 0x56, 0xfa, 0xde, 0x51);
#endif

#endif
