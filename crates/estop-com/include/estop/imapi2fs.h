// Generated from Microsoft's metadata by crates/estop-com/generate: do not edit.

#ifndef ESTOP_IMAPI2FS_H
#define ESTOP_IMAPI2FS_H

#include "imapi2.h"
#include "imapi2fserror.h"

typedef enum FsiFileSystems {
    FsiFileSystemNone = 0,
    FsiFileSystemISO9660 = 1,
    FsiFileSystemJoliet = 2,
    FsiFileSystemUDF = 4,
    FsiFileSystemUnknown = 1073741824,
} FsiFileSystems;

typedef enum EmulationType {
    EmulationNone = 0,
    Emulation12MFloppy = 1,
    Emulation144MFloppy = 2,
    Emulation288MFloppy = 3,
    EmulationHardDisk = 4,
} EmulationType;

typedef enum FsiItemType {
    FsiItemNotFound = 0,
    FsiItemDirectory = 1,
    FsiItemFile = 2,
} FsiItemType;

typedef enum PlatformId {
    PlatformX86 = 0,
    PlatformPowerPC = 1,
    PlatformMac = 2,
    PlatformEFI = 239,
} PlatformId;

typedef struct DFileSystemImageEvents DFileSystemImageEvents;
typedef struct DFileSystemImageImportEvents DFileSystemImageImportEvents;
typedef struct IBlockRange IBlockRange;
typedef struct IBlockRangeList IBlockRangeList;
typedef struct IBootOptions IBootOptions;
typedef struct IFsiItem IFsiItem;
typedef struct IEnumFsiItems IEnumFsiItems;
typedef struct IProgressItem IProgressItem;
typedef struct IEnumProgressItems IEnumProgressItems;
typedef struct IFsiDirectoryItem IFsiDirectoryItem;
typedef struct IProgressItems IProgressItems;
typedef struct IFileSystemImageResult IFileSystemImageResult;
typedef struct IFsiFileItem IFsiFileItem;
typedef struct IFileSystemImage IFileSystemImage;
typedef struct IFileSystemImage2 IFileSystemImage2;
typedef struct IFileSystemImage3 IFileSystemImage3;
typedef struct IFileSystemImageResult2 IFileSystemImageResult2;
typedef struct IFsiDirectoryItem2 IFsiDirectoryItem2;
typedef struct IFsiNamedStreams IFsiNamedStreams;
typedef struct IFsiFileItem2 IFsiFileItem2;
typedef struct IIsoImageManager IIsoImageManager;

EXTERN_C const IID IID_DFileSystemImageEvents;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct DFileSystemImageEvents : public IDispatch {
    virtual HRESULT STDMETHODCALLTYPE Update(IDispatch *object, BSTR currentFile, LONG copiedSectors, LONG totalSectors) = 0;
};
ESTOP_UUID(DFileSystemImageEvents, 0x2c941fdf, 0x975b, 0x59be, 0xa9, 0x60, 0x9a, 0x2a, 0x26, 0x28, 0x53, 0xa5);
#else
typedef struct DFileSystemImageEventsVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(DFileSystemImageEvents *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(DFileSystemImageEvents *This);
    ULONG (STDMETHODCALLTYPE *Release)(DFileSystemImageEvents *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(DFileSystemImageEvents *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(DFileSystemImageEvents *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(DFileSystemImageEvents *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(DFileSystemImageEvents *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *Update)(DFileSystemImageEvents *This, IDispatch *object, BSTR currentFile, LONG copiedSectors, LONG totalSectors);
} DFileSystemImageEventsVtbl;
struct DFileSystemImageEvents { const DFileSystemImageEventsVtbl *lpVtbl; };
#ifdef COBJMACROS
#define DFileSystemImageEvents_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define DFileSystemImageEvents_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define DFileSystemImageEvents_Release(This) ((This)->lpVtbl->Release(This))
#define DFileSystemImageEvents_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define DFileSystemImageEvents_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define DFileSystemImageEvents_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define DFileSystemImageEvents_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define DFileSystemImageEvents_Update(This,a0,a1,a2,a3) ((This)->lpVtbl->Update(This,a0,a1,a2,a3))
#endif
#endif

EXTERN_C const IID IID_DFileSystemImageImportEvents;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct DFileSystemImageImportEvents : public IDispatch {
    virtual HRESULT STDMETHODCALLTYPE UpdateImport(IDispatch *object, FsiFileSystems fileSystem, BSTR currentItem, LONG importedDirectoryItems, LONG totalDirectoryItems, LONG importedFileItems, LONG totalFileItems) = 0;
};
ESTOP_UUID(DFileSystemImageImportEvents, 0xd25c30f9, 0x4087, 0x4366, 0x9e, 0x24, 0xe5, 0x5b, 0xe2, 0x86, 0x42, 0x4b);
#else
typedef struct DFileSystemImageImportEventsVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(DFileSystemImageImportEvents *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(DFileSystemImageImportEvents *This);
    ULONG (STDMETHODCALLTYPE *Release)(DFileSystemImageImportEvents *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(DFileSystemImageImportEvents *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(DFileSystemImageImportEvents *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(DFileSystemImageImportEvents *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(DFileSystemImageImportEvents *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *UpdateImport)(DFileSystemImageImportEvents *This, IDispatch *object, FsiFileSystems fileSystem, BSTR currentItem, LONG importedDirectoryItems, LONG totalDirectoryItems, LONG importedFileItems, LONG totalFileItems);
} DFileSystemImageImportEventsVtbl;
struct DFileSystemImageImportEvents { const DFileSystemImageImportEventsVtbl *lpVtbl; };
#ifdef COBJMACROS
#define DFileSystemImageImportEvents_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define DFileSystemImageImportEvents_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define DFileSystemImageImportEvents_Release(This) ((This)->lpVtbl->Release(This))
#define DFileSystemImageImportEvents_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define DFileSystemImageImportEvents_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define DFileSystemImageImportEvents_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define DFileSystemImageImportEvents_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define DFileSystemImageImportEvents_UpdateImport(This,a0,a1,a2,a3,a4,a5,a6) ((This)->lpVtbl->UpdateImport(This,a0,a1,a2,a3,a4,a5,a6))
#endif
#endif

EXTERN_C const IID IID_IBlockRange;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IBlockRange : public IDispatch {
    virtual HRESULT STDMETHODCALLTYPE get_StartLba(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_EndLba(LONG *value) = 0;
};
ESTOP_UUID(IBlockRange, 0xb507ca25, 0x2204, 0x11dd, 0x96, 0x6a, 0x00, 0x1a, 0xa0, 0x1b, 0xbc, 0x58);
#else
typedef struct IBlockRangeVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IBlockRange *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IBlockRange *This);
    ULONG (STDMETHODCALLTYPE *Release)(IBlockRange *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IBlockRange *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IBlockRange *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IBlockRange *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IBlockRange *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *get_StartLba)(IBlockRange *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_EndLba)(IBlockRange *This, LONG *value);
} IBlockRangeVtbl;
struct IBlockRange { const IBlockRangeVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IBlockRange_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IBlockRange_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IBlockRange_Release(This) ((This)->lpVtbl->Release(This))
#define IBlockRange_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IBlockRange_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IBlockRange_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IBlockRange_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IBlockRange_get_StartLba(This,a0) ((This)->lpVtbl->get_StartLba(This,a0))
#define IBlockRange_get_EndLba(This,a0) ((This)->lpVtbl->get_EndLba(This,a0))
#endif
#endif

EXTERN_C const IID IID_IBlockRangeList;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IBlockRangeList : public IDispatch {
    virtual HRESULT STDMETHODCALLTYPE get_BlockRanges(SAFEARRAY **value) = 0;
};
ESTOP_UUID(IBlockRangeList, 0xb507ca26, 0x2204, 0x11dd, 0x96, 0x6a, 0x00, 0x1a, 0xa0, 0x1b, 0xbc, 0x58);
#else
typedef struct IBlockRangeListVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IBlockRangeList *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IBlockRangeList *This);
    ULONG (STDMETHODCALLTYPE *Release)(IBlockRangeList *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IBlockRangeList *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IBlockRangeList *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IBlockRangeList *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IBlockRangeList *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *get_BlockRanges)(IBlockRangeList *This, SAFEARRAY **value);
} IBlockRangeListVtbl;
struct IBlockRangeList { const IBlockRangeListVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IBlockRangeList_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IBlockRangeList_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IBlockRangeList_Release(This) ((This)->lpVtbl->Release(This))
#define IBlockRangeList_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IBlockRangeList_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IBlockRangeList_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IBlockRangeList_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IBlockRangeList_get_BlockRanges(This,a0) ((This)->lpVtbl->get_BlockRanges(This,a0))
#endif
#endif

EXTERN_C const IID IID_IBootOptions;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IBootOptions : public IDispatch {
    virtual HRESULT STDMETHODCALLTYPE get_BootImage(IStream **pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Manufacturer(BSTR *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_Manufacturer(BSTR newVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_PlatformId(PlatformId *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_PlatformId(PlatformId newVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Emulation(EmulationType *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_Emulation(EmulationType newVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ImageSize(DWORD *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE AssignBootImage(IStream *newVal) = 0;
};
ESTOP_UUID(IBootOptions, 0x2c941fd4, 0x975b, 0x59be, 0xa9, 0x60, 0x9a, 0x2a, 0x26, 0x28, 0x53, 0xa5);
#else
typedef struct IBootOptionsVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IBootOptions *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IBootOptions *This);
    ULONG (STDMETHODCALLTYPE *Release)(IBootOptions *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IBootOptions *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IBootOptions *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IBootOptions *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IBootOptions *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *get_BootImage)(IBootOptions *This, IStream **pVal);
    HRESULT (STDMETHODCALLTYPE *get_Manufacturer)(IBootOptions *This, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *put_Manufacturer)(IBootOptions *This, BSTR newVal);
    HRESULT (STDMETHODCALLTYPE *get_PlatformId)(IBootOptions *This, PlatformId *pVal);
    HRESULT (STDMETHODCALLTYPE *put_PlatformId)(IBootOptions *This, PlatformId newVal);
    HRESULT (STDMETHODCALLTYPE *get_Emulation)(IBootOptions *This, EmulationType *pVal);
    HRESULT (STDMETHODCALLTYPE *put_Emulation)(IBootOptions *This, EmulationType newVal);
    HRESULT (STDMETHODCALLTYPE *get_ImageSize)(IBootOptions *This, DWORD *pVal);
    HRESULT (STDMETHODCALLTYPE *AssignBootImage)(IBootOptions *This, IStream *newVal);
} IBootOptionsVtbl;
struct IBootOptions { const IBootOptionsVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IBootOptions_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IBootOptions_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IBootOptions_Release(This) ((This)->lpVtbl->Release(This))
#define IBootOptions_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IBootOptions_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IBootOptions_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IBootOptions_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IBootOptions_get_BootImage(This,a0) ((This)->lpVtbl->get_BootImage(This,a0))
#define IBootOptions_get_Manufacturer(This,a0) ((This)->lpVtbl->get_Manufacturer(This,a0))
#define IBootOptions_put_Manufacturer(This,a0) ((This)->lpVtbl->put_Manufacturer(This,a0))
#define IBootOptions_get_PlatformId(This,a0) ((This)->lpVtbl->get_PlatformId(This,a0))
#define IBootOptions_put_PlatformId(This,a0) ((This)->lpVtbl->put_PlatformId(This,a0))
#define IBootOptions_get_Emulation(This,a0) ((This)->lpVtbl->get_Emulation(This,a0))
#define IBootOptions_put_Emulation(This,a0) ((This)->lpVtbl->put_Emulation(This,a0))
#define IBootOptions_get_ImageSize(This,a0) ((This)->lpVtbl->get_ImageSize(This,a0))
#define IBootOptions_AssignBootImage(This,a0) ((This)->lpVtbl->AssignBootImage(This,a0))
#endif
#endif

EXTERN_C const IID IID_IFsiItem;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IFsiItem : public IDispatch {
    virtual HRESULT STDMETHODCALLTYPE get_Name(BSTR *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_FullPath(BSTR *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_CreationTime(DOUBLE *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_CreationTime(DOUBLE newVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_LastAccessedTime(DOUBLE *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_LastAccessedTime(DOUBLE newVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_LastModifiedTime(DOUBLE *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_LastModifiedTime(DOUBLE newVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_IsHidden(VARIANT_BOOL *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_IsHidden(VARIANT_BOOL newVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE FileSystemName(FsiFileSystems fileSystem, BSTR *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE FileSystemPath(FsiFileSystems fileSystem, BSTR *pVal) = 0;
};
ESTOP_UUID(IFsiItem, 0x2c941fd9, 0x975b, 0x59be, 0xa9, 0x60, 0x9a, 0x2a, 0x26, 0x28, 0x53, 0xa5);
#else
typedef struct IFsiItemVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IFsiItem *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IFsiItem *This);
    ULONG (STDMETHODCALLTYPE *Release)(IFsiItem *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IFsiItem *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IFsiItem *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IFsiItem *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IFsiItem *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *get_Name)(IFsiItem *This, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *get_FullPath)(IFsiItem *This, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *get_CreationTime)(IFsiItem *This, DOUBLE *pVal);
    HRESULT (STDMETHODCALLTYPE *put_CreationTime)(IFsiItem *This, DOUBLE newVal);
    HRESULT (STDMETHODCALLTYPE *get_LastAccessedTime)(IFsiItem *This, DOUBLE *pVal);
    HRESULT (STDMETHODCALLTYPE *put_LastAccessedTime)(IFsiItem *This, DOUBLE newVal);
    HRESULT (STDMETHODCALLTYPE *get_LastModifiedTime)(IFsiItem *This, DOUBLE *pVal);
    HRESULT (STDMETHODCALLTYPE *put_LastModifiedTime)(IFsiItem *This, DOUBLE newVal);
    HRESULT (STDMETHODCALLTYPE *get_IsHidden)(IFsiItem *This, VARIANT_BOOL *pVal);
    HRESULT (STDMETHODCALLTYPE *put_IsHidden)(IFsiItem *This, VARIANT_BOOL newVal);
    HRESULT (STDMETHODCALLTYPE *FileSystemName)(IFsiItem *This, FsiFileSystems fileSystem, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *FileSystemPath)(IFsiItem *This, FsiFileSystems fileSystem, BSTR *pVal);
} IFsiItemVtbl;
struct IFsiItem { const IFsiItemVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IFsiItem_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IFsiItem_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IFsiItem_Release(This) ((This)->lpVtbl->Release(This))
#define IFsiItem_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IFsiItem_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IFsiItem_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IFsiItem_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IFsiItem_get_Name(This,a0) ((This)->lpVtbl->get_Name(This,a0))
#define IFsiItem_get_FullPath(This,a0) ((This)->lpVtbl->get_FullPath(This,a0))
#define IFsiItem_get_CreationTime(This,a0) ((This)->lpVtbl->get_CreationTime(This,a0))
#define IFsiItem_put_CreationTime(This,a0) ((This)->lpVtbl->put_CreationTime(This,a0))
#define IFsiItem_get_LastAccessedTime(This,a0) ((This)->lpVtbl->get_LastAccessedTime(This,a0))
#define IFsiItem_put_LastAccessedTime(This,a0) ((This)->lpVtbl->put_LastAccessedTime(This,a0))
#define IFsiItem_get_LastModifiedTime(This,a0) ((This)->lpVtbl->get_LastModifiedTime(This,a0))
#define IFsiItem_put_LastModifiedTime(This,a0) ((This)->lpVtbl->put_LastModifiedTime(This,a0))
#define IFsiItem_get_IsHidden(This,a0) ((This)->lpVtbl->get_IsHidden(This,a0))
#define IFsiItem_put_IsHidden(This,a0) ((This)->lpVtbl->put_IsHidden(This,a0))
#define IFsiItem_FileSystemName(This,a0,a1) ((This)->lpVtbl->FileSystemName(This,a0,a1))
#define IFsiItem_FileSystemPath(This,a0,a1) ((This)->lpVtbl->FileSystemPath(This,a0,a1))
#endif
#endif

EXTERN_C const IID IID_IEnumFsiItems;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IEnumFsiItems : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE Next(DWORD celt, IFsiItem **rgelt, DWORD *pceltFetched) = 0;
    virtual HRESULT STDMETHODCALLTYPE Skip(DWORD celt) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reset() = 0;
    virtual HRESULT STDMETHODCALLTYPE Clone(IEnumFsiItems **ppEnum) = 0;
};
ESTOP_UUID(IEnumFsiItems, 0x2c941fda, 0x975b, 0x59be, 0xa9, 0x60, 0x9a, 0x2a, 0x26, 0x28, 0x53, 0xa5);
#else
typedef struct IEnumFsiItemsVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IEnumFsiItems *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IEnumFsiItems *This);
    ULONG (STDMETHODCALLTYPE *Release)(IEnumFsiItems *This);
    HRESULT (STDMETHODCALLTYPE *Next)(IEnumFsiItems *This, DWORD celt, IFsiItem **rgelt, DWORD *pceltFetched);
    HRESULT (STDMETHODCALLTYPE *Skip)(IEnumFsiItems *This, DWORD celt);
    HRESULT (STDMETHODCALLTYPE *Reset)(IEnumFsiItems *This);
    HRESULT (STDMETHODCALLTYPE *Clone)(IEnumFsiItems *This, IEnumFsiItems **ppEnum);
} IEnumFsiItemsVtbl;
struct IEnumFsiItems { const IEnumFsiItemsVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IEnumFsiItems_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IEnumFsiItems_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IEnumFsiItems_Release(This) ((This)->lpVtbl->Release(This))
#define IEnumFsiItems_Next(This,a0,a1,a2) ((This)->lpVtbl->Next(This,a0,a1,a2))
#define IEnumFsiItems_Skip(This,a0) ((This)->lpVtbl->Skip(This,a0))
#define IEnumFsiItems_Reset(This) ((This)->lpVtbl->Reset(This))
#define IEnumFsiItems_Clone(This,a0) ((This)->lpVtbl->Clone(This,a0))
#endif
#endif

EXTERN_C const IID IID_IProgressItem;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IProgressItem : public IDispatch {
    virtual HRESULT STDMETHODCALLTYPE get_Description(BSTR *desc) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_FirstBlock(DWORD *block) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_LastBlock(DWORD *block) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_BlockCount(DWORD *blocks) = 0;
};
ESTOP_UUID(IProgressItem, 0x2c941fd5, 0x975b, 0x59be, 0xa9, 0x60, 0x9a, 0x2a, 0x26, 0x28, 0x53, 0xa5);
#else
typedef struct IProgressItemVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IProgressItem *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IProgressItem *This);
    ULONG (STDMETHODCALLTYPE *Release)(IProgressItem *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IProgressItem *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IProgressItem *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IProgressItem *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IProgressItem *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *get_Description)(IProgressItem *This, BSTR *desc);
    HRESULT (STDMETHODCALLTYPE *get_FirstBlock)(IProgressItem *This, DWORD *block);
    HRESULT (STDMETHODCALLTYPE *get_LastBlock)(IProgressItem *This, DWORD *block);
    HRESULT (STDMETHODCALLTYPE *get_BlockCount)(IProgressItem *This, DWORD *blocks);
} IProgressItemVtbl;
struct IProgressItem { const IProgressItemVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IProgressItem_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IProgressItem_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IProgressItem_Release(This) ((This)->lpVtbl->Release(This))
#define IProgressItem_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IProgressItem_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IProgressItem_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IProgressItem_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IProgressItem_get_Description(This,a0) ((This)->lpVtbl->get_Description(This,a0))
#define IProgressItem_get_FirstBlock(This,a0) ((This)->lpVtbl->get_FirstBlock(This,a0))
#define IProgressItem_get_LastBlock(This,a0) ((This)->lpVtbl->get_LastBlock(This,a0))
#define IProgressItem_get_BlockCount(This,a0) ((This)->lpVtbl->get_BlockCount(This,a0))
#endif
#endif

EXTERN_C const IID IID_IEnumProgressItems;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IEnumProgressItems : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE Next(DWORD celt, IProgressItem **rgelt, DWORD *pceltFetched) = 0;
    virtual HRESULT STDMETHODCALLTYPE Skip(DWORD celt) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reset() = 0;
    virtual HRESULT STDMETHODCALLTYPE Clone(IEnumProgressItems **ppEnum) = 0;
};
ESTOP_UUID(IEnumProgressItems, 0x2c941fd6, 0x975b, 0x59be, 0xa9, 0x60, 0x9a, 0x2a, 0x26, 0x28, 0x53, 0xa5);
#else
typedef struct IEnumProgressItemsVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IEnumProgressItems *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IEnumProgressItems *This);
    ULONG (STDMETHODCALLTYPE *Release)(IEnumProgressItems *This);
    HRESULT (STDMETHODCALLTYPE *Next)(IEnumProgressItems *This, DWORD celt, IProgressItem **rgelt, DWORD *pceltFetched);
    HRESULT (STDMETHODCALLTYPE *Skip)(IEnumProgressItems *This, DWORD celt);
    HRESULT (STDMETHODCALLTYPE *Reset)(IEnumProgressItems *This);
    HRESULT (STDMETHODCALLTYPE *Clone)(IEnumProgressItems *This, IEnumProgressItems **ppEnum);
} IEnumProgressItemsVtbl;
struct IEnumProgressItems { const IEnumProgressItemsVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IEnumProgressItems_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IEnumProgressItems_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IEnumProgressItems_Release(This) ((This)->lpVtbl->Release(This))
#define IEnumProgressItems_Next(This,a0,a1,a2) ((This)->lpVtbl->Next(This,a0,a1,a2))
#define IEnumProgressItems_Skip(This,a0) ((This)->lpVtbl->Skip(This,a0))
#define IEnumProgressItems_Reset(This) ((This)->lpVtbl->Reset(This))
#define IEnumProgressItems_Clone(This,a0) ((This)->lpVtbl->Clone(This,a0))
#endif
#endif

EXTERN_C const IID IID_IFsiDirectoryItem;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IFsiDirectoryItem : public IFsiItem {
    virtual HRESULT STDMETHODCALLTYPE get__NewEnum(IEnumVARIANT **NewEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Item(BSTR path, IFsiItem **item) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Count(LONG *Count) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_EnumFsiItems(IEnumFsiItems **NewEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE AddDirectory(BSTR path) = 0;
    virtual HRESULT STDMETHODCALLTYPE AddFile(BSTR path, IStream *fileData) = 0;
    virtual HRESULT STDMETHODCALLTYPE AddTree(BSTR sourceDirectory, VARIANT_BOOL includeBaseDirectory) = 0;
    virtual HRESULT STDMETHODCALLTYPE Add(IFsiItem *item) = 0;
    virtual HRESULT STDMETHODCALLTYPE Remove(BSTR path) = 0;
    virtual HRESULT STDMETHODCALLTYPE RemoveTree(BSTR path) = 0;
};
ESTOP_UUID(IFsiDirectoryItem, 0x2c941fdc, 0x975b, 0x59be, 0xa9, 0x60, 0x9a, 0x2a, 0x26, 0x28, 0x53, 0xa5);
#else
typedef struct IFsiDirectoryItemVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IFsiDirectoryItem *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IFsiDirectoryItem *This);
    ULONG (STDMETHODCALLTYPE *Release)(IFsiDirectoryItem *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IFsiDirectoryItem *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IFsiDirectoryItem *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IFsiDirectoryItem *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IFsiDirectoryItem *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *get_Name)(IFsiDirectoryItem *This, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *get_FullPath)(IFsiDirectoryItem *This, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *get_CreationTime)(IFsiDirectoryItem *This, DOUBLE *pVal);
    HRESULT (STDMETHODCALLTYPE *put_CreationTime)(IFsiDirectoryItem *This, DOUBLE newVal);
    HRESULT (STDMETHODCALLTYPE *get_LastAccessedTime)(IFsiDirectoryItem *This, DOUBLE *pVal);
    HRESULT (STDMETHODCALLTYPE *put_LastAccessedTime)(IFsiDirectoryItem *This, DOUBLE newVal);
    HRESULT (STDMETHODCALLTYPE *get_LastModifiedTime)(IFsiDirectoryItem *This, DOUBLE *pVal);
    HRESULT (STDMETHODCALLTYPE *put_LastModifiedTime)(IFsiDirectoryItem *This, DOUBLE newVal);
    HRESULT (STDMETHODCALLTYPE *get_IsHidden)(IFsiDirectoryItem *This, VARIANT_BOOL *pVal);
    HRESULT (STDMETHODCALLTYPE *put_IsHidden)(IFsiDirectoryItem *This, VARIANT_BOOL newVal);
    HRESULT (STDMETHODCALLTYPE *FileSystemName)(IFsiDirectoryItem *This, FsiFileSystems fileSystem, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *FileSystemPath)(IFsiDirectoryItem *This, FsiFileSystems fileSystem, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *get__NewEnum)(IFsiDirectoryItem *This, IEnumVARIANT **NewEnum);
    HRESULT (STDMETHODCALLTYPE *get_Item)(IFsiDirectoryItem *This, BSTR path, IFsiItem **item);
    HRESULT (STDMETHODCALLTYPE *get_Count)(IFsiDirectoryItem *This, LONG *Count);
    HRESULT (STDMETHODCALLTYPE *get_EnumFsiItems)(IFsiDirectoryItem *This, IEnumFsiItems **NewEnum);
    HRESULT (STDMETHODCALLTYPE *AddDirectory)(IFsiDirectoryItem *This, BSTR path);
    HRESULT (STDMETHODCALLTYPE *AddFile)(IFsiDirectoryItem *This, BSTR path, IStream *fileData);
    HRESULT (STDMETHODCALLTYPE *AddTree)(IFsiDirectoryItem *This, BSTR sourceDirectory, VARIANT_BOOL includeBaseDirectory);
    HRESULT (STDMETHODCALLTYPE *Add)(IFsiDirectoryItem *This, IFsiItem *item);
    HRESULT (STDMETHODCALLTYPE *Remove)(IFsiDirectoryItem *This, BSTR path);
    HRESULT (STDMETHODCALLTYPE *RemoveTree)(IFsiDirectoryItem *This, BSTR path);
} IFsiDirectoryItemVtbl;
struct IFsiDirectoryItem { const IFsiDirectoryItemVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IFsiDirectoryItem_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IFsiDirectoryItem_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IFsiDirectoryItem_Release(This) ((This)->lpVtbl->Release(This))
#define IFsiDirectoryItem_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IFsiDirectoryItem_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IFsiDirectoryItem_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IFsiDirectoryItem_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IFsiDirectoryItem_get_Name(This,a0) ((This)->lpVtbl->get_Name(This,a0))
#define IFsiDirectoryItem_get_FullPath(This,a0) ((This)->lpVtbl->get_FullPath(This,a0))
#define IFsiDirectoryItem_get_CreationTime(This,a0) ((This)->lpVtbl->get_CreationTime(This,a0))
#define IFsiDirectoryItem_put_CreationTime(This,a0) ((This)->lpVtbl->put_CreationTime(This,a0))
#define IFsiDirectoryItem_get_LastAccessedTime(This,a0) ((This)->lpVtbl->get_LastAccessedTime(This,a0))
#define IFsiDirectoryItem_put_LastAccessedTime(This,a0) ((This)->lpVtbl->put_LastAccessedTime(This,a0))
#define IFsiDirectoryItem_get_LastModifiedTime(This,a0) ((This)->lpVtbl->get_LastModifiedTime(This,a0))
#define IFsiDirectoryItem_put_LastModifiedTime(This,a0) ((This)->lpVtbl->put_LastModifiedTime(This,a0))
#define IFsiDirectoryItem_get_IsHidden(This,a0) ((This)->lpVtbl->get_IsHidden(This,a0))
#define IFsiDirectoryItem_put_IsHidden(This,a0) ((This)->lpVtbl->put_IsHidden(This,a0))
#define IFsiDirectoryItem_FileSystemName(This,a0,a1) ((This)->lpVtbl->FileSystemName(This,a0,a1))
#define IFsiDirectoryItem_FileSystemPath(This,a0,a1) ((This)->lpVtbl->FileSystemPath(This,a0,a1))
#define IFsiDirectoryItem_get__NewEnum(This,a0) ((This)->lpVtbl->get__NewEnum(This,a0))
#define IFsiDirectoryItem_get_Item(This,a0,a1) ((This)->lpVtbl->get_Item(This,a0,a1))
#define IFsiDirectoryItem_get_Count(This,a0) ((This)->lpVtbl->get_Count(This,a0))
#define IFsiDirectoryItem_get_EnumFsiItems(This,a0) ((This)->lpVtbl->get_EnumFsiItems(This,a0))
#define IFsiDirectoryItem_AddDirectory(This,a0) ((This)->lpVtbl->AddDirectory(This,a0))
#define IFsiDirectoryItem_AddFile(This,a0,a1) ((This)->lpVtbl->AddFile(This,a0,a1))
#define IFsiDirectoryItem_AddTree(This,a0,a1) ((This)->lpVtbl->AddTree(This,a0,a1))
#define IFsiDirectoryItem_Add(This,a0) ((This)->lpVtbl->Add(This,a0))
#define IFsiDirectoryItem_Remove(This,a0) ((This)->lpVtbl->Remove(This,a0))
#define IFsiDirectoryItem_RemoveTree(This,a0) ((This)->lpVtbl->RemoveTree(This,a0))
#endif
#endif

EXTERN_C const IID IID_IProgressItems;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IProgressItems : public IDispatch {
    virtual HRESULT STDMETHODCALLTYPE get__NewEnum(IEnumVARIANT **NewEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Item(LONG Index, IProgressItem **item) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Count(LONG *Count) = 0;
    virtual HRESULT STDMETHODCALLTYPE ProgressItemFromBlock(DWORD block, IProgressItem **item) = 0;
    virtual HRESULT STDMETHODCALLTYPE ProgressItemFromDescription(BSTR description, IProgressItem **item) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_EnumProgressItems(IEnumProgressItems **NewEnum) = 0;
};
ESTOP_UUID(IProgressItems, 0x2c941fd7, 0x975b, 0x59be, 0xa9, 0x60, 0x9a, 0x2a, 0x26, 0x28, 0x53, 0xa5);
#else
typedef struct IProgressItemsVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IProgressItems *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IProgressItems *This);
    ULONG (STDMETHODCALLTYPE *Release)(IProgressItems *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IProgressItems *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IProgressItems *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IProgressItems *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IProgressItems *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *get__NewEnum)(IProgressItems *This, IEnumVARIANT **NewEnum);
    HRESULT (STDMETHODCALLTYPE *get_Item)(IProgressItems *This, LONG Index, IProgressItem **item);
    HRESULT (STDMETHODCALLTYPE *get_Count)(IProgressItems *This, LONG *Count);
    HRESULT (STDMETHODCALLTYPE *ProgressItemFromBlock)(IProgressItems *This, DWORD block, IProgressItem **item);
    HRESULT (STDMETHODCALLTYPE *ProgressItemFromDescription)(IProgressItems *This, BSTR description, IProgressItem **item);
    HRESULT (STDMETHODCALLTYPE *get_EnumProgressItems)(IProgressItems *This, IEnumProgressItems **NewEnum);
} IProgressItemsVtbl;
struct IProgressItems { const IProgressItemsVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IProgressItems_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IProgressItems_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IProgressItems_Release(This) ((This)->lpVtbl->Release(This))
#define IProgressItems_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IProgressItems_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IProgressItems_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IProgressItems_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IProgressItems_get__NewEnum(This,a0) ((This)->lpVtbl->get__NewEnum(This,a0))
#define IProgressItems_get_Item(This,a0,a1) ((This)->lpVtbl->get_Item(This,a0,a1))
#define IProgressItems_get_Count(This,a0) ((This)->lpVtbl->get_Count(This,a0))
#define IProgressItems_ProgressItemFromBlock(This,a0,a1) ((This)->lpVtbl->ProgressItemFromBlock(This,a0,a1))
#define IProgressItems_ProgressItemFromDescription(This,a0,a1) ((This)->lpVtbl->ProgressItemFromDescription(This,a0,a1))
#define IProgressItems_get_EnumProgressItems(This,a0) ((This)->lpVtbl->get_EnumProgressItems(This,a0))
#endif
#endif

EXTERN_C const IID IID_IFileSystemImageResult;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IFileSystemImageResult : public IDispatch {
    virtual HRESULT STDMETHODCALLTYPE get_ImageStream(IStream **pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ProgressItems(IProgressItems **pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_TotalBlocks(LONG *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_BlockSize(LONG *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_DiscId(BSTR *pVal) = 0;
};
ESTOP_UUID(IFileSystemImageResult, 0x2c941fd8, 0x975b, 0x59be, 0xa9, 0x60, 0x9a, 0x2a, 0x26, 0x28, 0x53, 0xa5);
#else
typedef struct IFileSystemImageResultVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IFileSystemImageResult *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IFileSystemImageResult *This);
    ULONG (STDMETHODCALLTYPE *Release)(IFileSystemImageResult *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IFileSystemImageResult *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IFileSystemImageResult *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IFileSystemImageResult *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IFileSystemImageResult *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *get_ImageStream)(IFileSystemImageResult *This, IStream **pVal);
    HRESULT (STDMETHODCALLTYPE *get_ProgressItems)(IFileSystemImageResult *This, IProgressItems **pVal);
    HRESULT (STDMETHODCALLTYPE *get_TotalBlocks)(IFileSystemImageResult *This, LONG *pVal);
    HRESULT (STDMETHODCALLTYPE *get_BlockSize)(IFileSystemImageResult *This, LONG *pVal);
    HRESULT (STDMETHODCALLTYPE *get_DiscId)(IFileSystemImageResult *This, BSTR *pVal);
} IFileSystemImageResultVtbl;
struct IFileSystemImageResult { const IFileSystemImageResultVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IFileSystemImageResult_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IFileSystemImageResult_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IFileSystemImageResult_Release(This) ((This)->lpVtbl->Release(This))
#define IFileSystemImageResult_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IFileSystemImageResult_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IFileSystemImageResult_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IFileSystemImageResult_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IFileSystemImageResult_get_ImageStream(This,a0) ((This)->lpVtbl->get_ImageStream(This,a0))
#define IFileSystemImageResult_get_ProgressItems(This,a0) ((This)->lpVtbl->get_ProgressItems(This,a0))
#define IFileSystemImageResult_get_TotalBlocks(This,a0) ((This)->lpVtbl->get_TotalBlocks(This,a0))
#define IFileSystemImageResult_get_BlockSize(This,a0) ((This)->lpVtbl->get_BlockSize(This,a0))
#define IFileSystemImageResult_get_DiscId(This,a0) ((This)->lpVtbl->get_DiscId(This,a0))
#endif
#endif

EXTERN_C const IID IID_IFsiFileItem;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IFsiFileItem : public IFsiItem {
    virtual HRESULT STDMETHODCALLTYPE get_DataSize(LONGLONG *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_DataSize32BitLow(LONG *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_DataSize32BitHigh(LONG *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Data(IStream **pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_Data(IStream *newVal) = 0;
};
ESTOP_UUID(IFsiFileItem, 0x2c941fdb, 0x975b, 0x59be, 0xa9, 0x60, 0x9a, 0x2a, 0x26, 0x28, 0x53, 0xa5);
#else
typedef struct IFsiFileItemVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IFsiFileItem *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IFsiFileItem *This);
    ULONG (STDMETHODCALLTYPE *Release)(IFsiFileItem *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IFsiFileItem *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IFsiFileItem *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IFsiFileItem *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IFsiFileItem *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *get_Name)(IFsiFileItem *This, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *get_FullPath)(IFsiFileItem *This, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *get_CreationTime)(IFsiFileItem *This, DOUBLE *pVal);
    HRESULT (STDMETHODCALLTYPE *put_CreationTime)(IFsiFileItem *This, DOUBLE newVal);
    HRESULT (STDMETHODCALLTYPE *get_LastAccessedTime)(IFsiFileItem *This, DOUBLE *pVal);
    HRESULT (STDMETHODCALLTYPE *put_LastAccessedTime)(IFsiFileItem *This, DOUBLE newVal);
    HRESULT (STDMETHODCALLTYPE *get_LastModifiedTime)(IFsiFileItem *This, DOUBLE *pVal);
    HRESULT (STDMETHODCALLTYPE *put_LastModifiedTime)(IFsiFileItem *This, DOUBLE newVal);
    HRESULT (STDMETHODCALLTYPE *get_IsHidden)(IFsiFileItem *This, VARIANT_BOOL *pVal);
    HRESULT (STDMETHODCALLTYPE *put_IsHidden)(IFsiFileItem *This, VARIANT_BOOL newVal);
    HRESULT (STDMETHODCALLTYPE *FileSystemName)(IFsiFileItem *This, FsiFileSystems fileSystem, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *FileSystemPath)(IFsiFileItem *This, FsiFileSystems fileSystem, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *get_DataSize)(IFsiFileItem *This, LONGLONG *pVal);
    HRESULT (STDMETHODCALLTYPE *get_DataSize32BitLow)(IFsiFileItem *This, LONG *pVal);
    HRESULT (STDMETHODCALLTYPE *get_DataSize32BitHigh)(IFsiFileItem *This, LONG *pVal);
    HRESULT (STDMETHODCALLTYPE *get_Data)(IFsiFileItem *This, IStream **pVal);
    HRESULT (STDMETHODCALLTYPE *put_Data)(IFsiFileItem *This, IStream *newVal);
} IFsiFileItemVtbl;
struct IFsiFileItem { const IFsiFileItemVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IFsiFileItem_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IFsiFileItem_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IFsiFileItem_Release(This) ((This)->lpVtbl->Release(This))
#define IFsiFileItem_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IFsiFileItem_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IFsiFileItem_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IFsiFileItem_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IFsiFileItem_get_Name(This,a0) ((This)->lpVtbl->get_Name(This,a0))
#define IFsiFileItem_get_FullPath(This,a0) ((This)->lpVtbl->get_FullPath(This,a0))
#define IFsiFileItem_get_CreationTime(This,a0) ((This)->lpVtbl->get_CreationTime(This,a0))
#define IFsiFileItem_put_CreationTime(This,a0) ((This)->lpVtbl->put_CreationTime(This,a0))
#define IFsiFileItem_get_LastAccessedTime(This,a0) ((This)->lpVtbl->get_LastAccessedTime(This,a0))
#define IFsiFileItem_put_LastAccessedTime(This,a0) ((This)->lpVtbl->put_LastAccessedTime(This,a0))
#define IFsiFileItem_get_LastModifiedTime(This,a0) ((This)->lpVtbl->get_LastModifiedTime(This,a0))
#define IFsiFileItem_put_LastModifiedTime(This,a0) ((This)->lpVtbl->put_LastModifiedTime(This,a0))
#define IFsiFileItem_get_IsHidden(This,a0) ((This)->lpVtbl->get_IsHidden(This,a0))
#define IFsiFileItem_put_IsHidden(This,a0) ((This)->lpVtbl->put_IsHidden(This,a0))
#define IFsiFileItem_FileSystemName(This,a0,a1) ((This)->lpVtbl->FileSystemName(This,a0,a1))
#define IFsiFileItem_FileSystemPath(This,a0,a1) ((This)->lpVtbl->FileSystemPath(This,a0,a1))
#define IFsiFileItem_get_DataSize(This,a0) ((This)->lpVtbl->get_DataSize(This,a0))
#define IFsiFileItem_get_DataSize32BitLow(This,a0) ((This)->lpVtbl->get_DataSize32BitLow(This,a0))
#define IFsiFileItem_get_DataSize32BitHigh(This,a0) ((This)->lpVtbl->get_DataSize32BitHigh(This,a0))
#define IFsiFileItem_get_Data(This,a0) ((This)->lpVtbl->get_Data(This,a0))
#define IFsiFileItem_put_Data(This,a0) ((This)->lpVtbl->put_Data(This,a0))
#endif
#endif

EXTERN_C const IID IID_IFileSystemImage;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IFileSystemImage : public IDispatch {
    virtual HRESULT STDMETHODCALLTYPE get_Root(IFsiDirectoryItem **pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_SessionStartBlock(LONG *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_SessionStartBlock(LONG newVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_FreeMediaBlocks(LONG *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_FreeMediaBlocks(LONG newVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetMaxMediaBlocksFromDevice(IDiscRecorder2 *discRecorder) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_UsedBlocks(LONG *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_VolumeName(BSTR *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_VolumeName(BSTR newVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ImportedVolumeName(BSTR *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_BootImageOptions(IBootOptions **pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_BootImageOptions(IBootOptions *newVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_FileCount(LONG *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_DirectoryCount(LONG *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_WorkingDirectory(BSTR *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_WorkingDirectory(BSTR newVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ChangePoint(LONG *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_StrictFileSystemCompliance(VARIANT_BOOL *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_StrictFileSystemCompliance(VARIANT_BOOL newVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_UseRestrictedCharacterSet(VARIANT_BOOL *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_UseRestrictedCharacterSet(VARIANT_BOOL newVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_FileSystemsToCreate(FsiFileSystems *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_FileSystemsToCreate(FsiFileSystems newVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_FileSystemsSupported(FsiFileSystems *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_UDFRevision(LONG newVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_UDFRevision(LONG *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_UDFRevisionsSupported(SAFEARRAY **pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE ChooseImageDefaults(IDiscRecorder2 *discRecorder) = 0;
    virtual HRESULT STDMETHODCALLTYPE ChooseImageDefaultsForMediaType(IMAPI_MEDIA_PHYSICAL_TYPE value) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_ISO9660InterchangeLevel(LONG newVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ISO9660InterchangeLevel(LONG *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ISO9660InterchangeLevelsSupported(SAFEARRAY **pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE CreateResultImage(IFileSystemImageResult **resultStream) = 0;
    virtual HRESULT STDMETHODCALLTYPE Exists(BSTR fullPath, FsiItemType *itemType) = 0;
    virtual HRESULT STDMETHODCALLTYPE CalculateDiscIdentifier(BSTR *discIdentifier) = 0;
    virtual HRESULT STDMETHODCALLTYPE IdentifyFileSystemsOnDisc(IDiscRecorder2 *discRecorder, FsiFileSystems *fileSystems) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetDefaultFileSystemForImport(FsiFileSystems fileSystems, FsiFileSystems *importDefault) = 0;
    virtual HRESULT STDMETHODCALLTYPE ImportFileSystem(FsiFileSystems *importedFileSystem) = 0;
    virtual HRESULT STDMETHODCALLTYPE ImportSpecificFileSystem(FsiFileSystems fileSystemToUse) = 0;
    virtual HRESULT STDMETHODCALLTYPE RollbackToChangePoint(LONG changePoint) = 0;
    virtual HRESULT STDMETHODCALLTYPE LockInChangePoint() = 0;
    virtual HRESULT STDMETHODCALLTYPE CreateDirectoryItem(BSTR name, IFsiDirectoryItem **newItem) = 0;
    virtual HRESULT STDMETHODCALLTYPE CreateFileItem(BSTR name, IFsiFileItem **newItem) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_VolumeNameUDF(BSTR *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_VolumeNameJoliet(BSTR *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_VolumeNameISO9660(BSTR *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_StageFiles(VARIANT_BOOL *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_StageFiles(VARIANT_BOOL newVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_MultisessionInterfaces(SAFEARRAY **pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_MultisessionInterfaces(SAFEARRAY *newVal) = 0;
};
ESTOP_UUID(IFileSystemImage, 0x2c941fe1, 0x975b, 0x59be, 0xa9, 0x60, 0x9a, 0x2a, 0x26, 0x28, 0x53, 0xa5);
#else
typedef struct IFileSystemImageVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IFileSystemImage *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IFileSystemImage *This);
    ULONG (STDMETHODCALLTYPE *Release)(IFileSystemImage *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IFileSystemImage *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IFileSystemImage *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IFileSystemImage *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IFileSystemImage *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *get_Root)(IFileSystemImage *This, IFsiDirectoryItem **pVal);
    HRESULT (STDMETHODCALLTYPE *get_SessionStartBlock)(IFileSystemImage *This, LONG *pVal);
    HRESULT (STDMETHODCALLTYPE *put_SessionStartBlock)(IFileSystemImage *This, LONG newVal);
    HRESULT (STDMETHODCALLTYPE *get_FreeMediaBlocks)(IFileSystemImage *This, LONG *pVal);
    HRESULT (STDMETHODCALLTYPE *put_FreeMediaBlocks)(IFileSystemImage *This, LONG newVal);
    HRESULT (STDMETHODCALLTYPE *SetMaxMediaBlocksFromDevice)(IFileSystemImage *This, IDiscRecorder2 *discRecorder);
    HRESULT (STDMETHODCALLTYPE *get_UsedBlocks)(IFileSystemImage *This, LONG *pVal);
    HRESULT (STDMETHODCALLTYPE *get_VolumeName)(IFileSystemImage *This, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *put_VolumeName)(IFileSystemImage *This, BSTR newVal);
    HRESULT (STDMETHODCALLTYPE *get_ImportedVolumeName)(IFileSystemImage *This, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *get_BootImageOptions)(IFileSystemImage *This, IBootOptions **pVal);
    HRESULT (STDMETHODCALLTYPE *put_BootImageOptions)(IFileSystemImage *This, IBootOptions *newVal);
    HRESULT (STDMETHODCALLTYPE *get_FileCount)(IFileSystemImage *This, LONG *pVal);
    HRESULT (STDMETHODCALLTYPE *get_DirectoryCount)(IFileSystemImage *This, LONG *pVal);
    HRESULT (STDMETHODCALLTYPE *get_WorkingDirectory)(IFileSystemImage *This, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *put_WorkingDirectory)(IFileSystemImage *This, BSTR newVal);
    HRESULT (STDMETHODCALLTYPE *get_ChangePoint)(IFileSystemImage *This, LONG *pVal);
    HRESULT (STDMETHODCALLTYPE *get_StrictFileSystemCompliance)(IFileSystemImage *This, VARIANT_BOOL *pVal);
    HRESULT (STDMETHODCALLTYPE *put_StrictFileSystemCompliance)(IFileSystemImage *This, VARIANT_BOOL newVal);
    HRESULT (STDMETHODCALLTYPE *get_UseRestrictedCharacterSet)(IFileSystemImage *This, VARIANT_BOOL *pVal);
    HRESULT (STDMETHODCALLTYPE *put_UseRestrictedCharacterSet)(IFileSystemImage *This, VARIANT_BOOL newVal);
    HRESULT (STDMETHODCALLTYPE *get_FileSystemsToCreate)(IFileSystemImage *This, FsiFileSystems *pVal);
    HRESULT (STDMETHODCALLTYPE *put_FileSystemsToCreate)(IFileSystemImage *This, FsiFileSystems newVal);
    HRESULT (STDMETHODCALLTYPE *get_FileSystemsSupported)(IFileSystemImage *This, FsiFileSystems *pVal);
    HRESULT (STDMETHODCALLTYPE *put_UDFRevision)(IFileSystemImage *This, LONG newVal);
    HRESULT (STDMETHODCALLTYPE *get_UDFRevision)(IFileSystemImage *This, LONG *pVal);
    HRESULT (STDMETHODCALLTYPE *get_UDFRevisionsSupported)(IFileSystemImage *This, SAFEARRAY **pVal);
    HRESULT (STDMETHODCALLTYPE *ChooseImageDefaults)(IFileSystemImage *This, IDiscRecorder2 *discRecorder);
    HRESULT (STDMETHODCALLTYPE *ChooseImageDefaultsForMediaType)(IFileSystemImage *This, IMAPI_MEDIA_PHYSICAL_TYPE value);
    HRESULT (STDMETHODCALLTYPE *put_ISO9660InterchangeLevel)(IFileSystemImage *This, LONG newVal);
    HRESULT (STDMETHODCALLTYPE *get_ISO9660InterchangeLevel)(IFileSystemImage *This, LONG *pVal);
    HRESULT (STDMETHODCALLTYPE *get_ISO9660InterchangeLevelsSupported)(IFileSystemImage *This, SAFEARRAY **pVal);
    HRESULT (STDMETHODCALLTYPE *CreateResultImage)(IFileSystemImage *This, IFileSystemImageResult **resultStream);
    HRESULT (STDMETHODCALLTYPE *Exists)(IFileSystemImage *This, BSTR fullPath, FsiItemType *itemType);
    HRESULT (STDMETHODCALLTYPE *CalculateDiscIdentifier)(IFileSystemImage *This, BSTR *discIdentifier);
    HRESULT (STDMETHODCALLTYPE *IdentifyFileSystemsOnDisc)(IFileSystemImage *This, IDiscRecorder2 *discRecorder, FsiFileSystems *fileSystems);
    HRESULT (STDMETHODCALLTYPE *GetDefaultFileSystemForImport)(IFileSystemImage *This, FsiFileSystems fileSystems, FsiFileSystems *importDefault);
    HRESULT (STDMETHODCALLTYPE *ImportFileSystem)(IFileSystemImage *This, FsiFileSystems *importedFileSystem);
    HRESULT (STDMETHODCALLTYPE *ImportSpecificFileSystem)(IFileSystemImage *This, FsiFileSystems fileSystemToUse);
    HRESULT (STDMETHODCALLTYPE *RollbackToChangePoint)(IFileSystemImage *This, LONG changePoint);
    HRESULT (STDMETHODCALLTYPE *LockInChangePoint)(IFileSystemImage *This);
    HRESULT (STDMETHODCALLTYPE *CreateDirectoryItem)(IFileSystemImage *This, BSTR name, IFsiDirectoryItem **newItem);
    HRESULT (STDMETHODCALLTYPE *CreateFileItem)(IFileSystemImage *This, BSTR name, IFsiFileItem **newItem);
    HRESULT (STDMETHODCALLTYPE *get_VolumeNameUDF)(IFileSystemImage *This, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *get_VolumeNameJoliet)(IFileSystemImage *This, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *get_VolumeNameISO9660)(IFileSystemImage *This, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *get_StageFiles)(IFileSystemImage *This, VARIANT_BOOL *pVal);
    HRESULT (STDMETHODCALLTYPE *put_StageFiles)(IFileSystemImage *This, VARIANT_BOOL newVal);
    HRESULT (STDMETHODCALLTYPE *get_MultisessionInterfaces)(IFileSystemImage *This, SAFEARRAY **pVal);
    HRESULT (STDMETHODCALLTYPE *put_MultisessionInterfaces)(IFileSystemImage *This, SAFEARRAY *newVal);
} IFileSystemImageVtbl;
struct IFileSystemImage { const IFileSystemImageVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IFileSystemImage_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IFileSystemImage_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IFileSystemImage_Release(This) ((This)->lpVtbl->Release(This))
#define IFileSystemImage_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IFileSystemImage_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IFileSystemImage_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IFileSystemImage_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IFileSystemImage_get_Root(This,a0) ((This)->lpVtbl->get_Root(This,a0))
#define IFileSystemImage_get_SessionStartBlock(This,a0) ((This)->lpVtbl->get_SessionStartBlock(This,a0))
#define IFileSystemImage_put_SessionStartBlock(This,a0) ((This)->lpVtbl->put_SessionStartBlock(This,a0))
#define IFileSystemImage_get_FreeMediaBlocks(This,a0) ((This)->lpVtbl->get_FreeMediaBlocks(This,a0))
#define IFileSystemImage_put_FreeMediaBlocks(This,a0) ((This)->lpVtbl->put_FreeMediaBlocks(This,a0))
#define IFileSystemImage_SetMaxMediaBlocksFromDevice(This,a0) ((This)->lpVtbl->SetMaxMediaBlocksFromDevice(This,a0))
#define IFileSystemImage_get_UsedBlocks(This,a0) ((This)->lpVtbl->get_UsedBlocks(This,a0))
#define IFileSystemImage_get_VolumeName(This,a0) ((This)->lpVtbl->get_VolumeName(This,a0))
#define IFileSystemImage_put_VolumeName(This,a0) ((This)->lpVtbl->put_VolumeName(This,a0))
#define IFileSystemImage_get_ImportedVolumeName(This,a0) ((This)->lpVtbl->get_ImportedVolumeName(This,a0))
#define IFileSystemImage_get_BootImageOptions(This,a0) ((This)->lpVtbl->get_BootImageOptions(This,a0))
#define IFileSystemImage_put_BootImageOptions(This,a0) ((This)->lpVtbl->put_BootImageOptions(This,a0))
#define IFileSystemImage_get_FileCount(This,a0) ((This)->lpVtbl->get_FileCount(This,a0))
#define IFileSystemImage_get_DirectoryCount(This,a0) ((This)->lpVtbl->get_DirectoryCount(This,a0))
#define IFileSystemImage_get_WorkingDirectory(This,a0) ((This)->lpVtbl->get_WorkingDirectory(This,a0))
#define IFileSystemImage_put_WorkingDirectory(This,a0) ((This)->lpVtbl->put_WorkingDirectory(This,a0))
#define IFileSystemImage_get_ChangePoint(This,a0) ((This)->lpVtbl->get_ChangePoint(This,a0))
#define IFileSystemImage_get_StrictFileSystemCompliance(This,a0) ((This)->lpVtbl->get_StrictFileSystemCompliance(This,a0))
#define IFileSystemImage_put_StrictFileSystemCompliance(This,a0) ((This)->lpVtbl->put_StrictFileSystemCompliance(This,a0))
#define IFileSystemImage_get_UseRestrictedCharacterSet(This,a0) ((This)->lpVtbl->get_UseRestrictedCharacterSet(This,a0))
#define IFileSystemImage_put_UseRestrictedCharacterSet(This,a0) ((This)->lpVtbl->put_UseRestrictedCharacterSet(This,a0))
#define IFileSystemImage_get_FileSystemsToCreate(This,a0) ((This)->lpVtbl->get_FileSystemsToCreate(This,a0))
#define IFileSystemImage_put_FileSystemsToCreate(This,a0) ((This)->lpVtbl->put_FileSystemsToCreate(This,a0))
#define IFileSystemImage_get_FileSystemsSupported(This,a0) ((This)->lpVtbl->get_FileSystemsSupported(This,a0))
#define IFileSystemImage_put_UDFRevision(This,a0) ((This)->lpVtbl->put_UDFRevision(This,a0))
#define IFileSystemImage_get_UDFRevision(This,a0) ((This)->lpVtbl->get_UDFRevision(This,a0))
#define IFileSystemImage_get_UDFRevisionsSupported(This,a0) ((This)->lpVtbl->get_UDFRevisionsSupported(This,a0))
#define IFileSystemImage_ChooseImageDefaults(This,a0) ((This)->lpVtbl->ChooseImageDefaults(This,a0))
#define IFileSystemImage_ChooseImageDefaultsForMediaType(This,a0) ((This)->lpVtbl->ChooseImageDefaultsForMediaType(This,a0))
#define IFileSystemImage_put_ISO9660InterchangeLevel(This,a0) ((This)->lpVtbl->put_ISO9660InterchangeLevel(This,a0))
#define IFileSystemImage_get_ISO9660InterchangeLevel(This,a0) ((This)->lpVtbl->get_ISO9660InterchangeLevel(This,a0))
#define IFileSystemImage_get_ISO9660InterchangeLevelsSupported(This,a0) ((This)->lpVtbl->get_ISO9660InterchangeLevelsSupported(This,a0))
#define IFileSystemImage_CreateResultImage(This,a0) ((This)->lpVtbl->CreateResultImage(This,a0))
#define IFileSystemImage_Exists(This,a0,a1) ((This)->lpVtbl->Exists(This,a0,a1))
#define IFileSystemImage_CalculateDiscIdentifier(This,a0) ((This)->lpVtbl->CalculateDiscIdentifier(This,a0))
#define IFileSystemImage_IdentifyFileSystemsOnDisc(This,a0,a1) ((This)->lpVtbl->IdentifyFileSystemsOnDisc(This,a0,a1))
#define IFileSystemImage_GetDefaultFileSystemForImport(This,a0,a1) ((This)->lpVtbl->GetDefaultFileSystemForImport(This,a0,a1))
#define IFileSystemImage_ImportFileSystem(This,a0) ((This)->lpVtbl->ImportFileSystem(This,a0))
#define IFileSystemImage_ImportSpecificFileSystem(This,a0) ((This)->lpVtbl->ImportSpecificFileSystem(This,a0))
#define IFileSystemImage_RollbackToChangePoint(This,a0) ((This)->lpVtbl->RollbackToChangePoint(This,a0))
#define IFileSystemImage_LockInChangePoint(This) ((This)->lpVtbl->LockInChangePoint(This))
#define IFileSystemImage_CreateDirectoryItem(This,a0,a1) ((This)->lpVtbl->CreateDirectoryItem(This,a0,a1))
#define IFileSystemImage_CreateFileItem(This,a0,a1) ((This)->lpVtbl->CreateFileItem(This,a0,a1))
#define IFileSystemImage_get_VolumeNameUDF(This,a0) ((This)->lpVtbl->get_VolumeNameUDF(This,a0))
#define IFileSystemImage_get_VolumeNameJoliet(This,a0) ((This)->lpVtbl->get_VolumeNameJoliet(This,a0))
#define IFileSystemImage_get_VolumeNameISO9660(This,a0) ((This)->lpVtbl->get_VolumeNameISO9660(This,a0))
#define IFileSystemImage_get_StageFiles(This,a0) ((This)->lpVtbl->get_StageFiles(This,a0))
#define IFileSystemImage_put_StageFiles(This,a0) ((This)->lpVtbl->put_StageFiles(This,a0))
#define IFileSystemImage_get_MultisessionInterfaces(This,a0) ((This)->lpVtbl->get_MultisessionInterfaces(This,a0))
#define IFileSystemImage_put_MultisessionInterfaces(This,a0) ((This)->lpVtbl->put_MultisessionInterfaces(This,a0))
#endif
#endif

EXTERN_C const IID IID_IFileSystemImage2;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IFileSystemImage2 : public IFileSystemImage {
    virtual HRESULT STDMETHODCALLTYPE get_BootImageOptionsArray(SAFEARRAY **pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_BootImageOptionsArray(SAFEARRAY *newVal) = 0;
};
ESTOP_UUID(IFileSystemImage2, 0xd7644b2c, 0x1537, 0x4767, 0xb6, 0x2f, 0xf1, 0x38, 0x7b, 0x02, 0xdd, 0xfd);
#else
typedef struct IFileSystemImage2Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IFileSystemImage2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IFileSystemImage2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IFileSystemImage2 *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IFileSystemImage2 *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IFileSystemImage2 *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IFileSystemImage2 *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IFileSystemImage2 *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *get_Root)(IFileSystemImage2 *This, IFsiDirectoryItem **pVal);
    HRESULT (STDMETHODCALLTYPE *get_SessionStartBlock)(IFileSystemImage2 *This, LONG *pVal);
    HRESULT (STDMETHODCALLTYPE *put_SessionStartBlock)(IFileSystemImage2 *This, LONG newVal);
    HRESULT (STDMETHODCALLTYPE *get_FreeMediaBlocks)(IFileSystemImage2 *This, LONG *pVal);
    HRESULT (STDMETHODCALLTYPE *put_FreeMediaBlocks)(IFileSystemImage2 *This, LONG newVal);
    HRESULT (STDMETHODCALLTYPE *SetMaxMediaBlocksFromDevice)(IFileSystemImage2 *This, IDiscRecorder2 *discRecorder);
    HRESULT (STDMETHODCALLTYPE *get_UsedBlocks)(IFileSystemImage2 *This, LONG *pVal);
    HRESULT (STDMETHODCALLTYPE *get_VolumeName)(IFileSystemImage2 *This, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *put_VolumeName)(IFileSystemImage2 *This, BSTR newVal);
    HRESULT (STDMETHODCALLTYPE *get_ImportedVolumeName)(IFileSystemImage2 *This, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *get_BootImageOptions)(IFileSystemImage2 *This, IBootOptions **pVal);
    HRESULT (STDMETHODCALLTYPE *put_BootImageOptions)(IFileSystemImage2 *This, IBootOptions *newVal);
    HRESULT (STDMETHODCALLTYPE *get_FileCount)(IFileSystemImage2 *This, LONG *pVal);
    HRESULT (STDMETHODCALLTYPE *get_DirectoryCount)(IFileSystemImage2 *This, LONG *pVal);
    HRESULT (STDMETHODCALLTYPE *get_WorkingDirectory)(IFileSystemImage2 *This, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *put_WorkingDirectory)(IFileSystemImage2 *This, BSTR newVal);
    HRESULT (STDMETHODCALLTYPE *get_ChangePoint)(IFileSystemImage2 *This, LONG *pVal);
    HRESULT (STDMETHODCALLTYPE *get_StrictFileSystemCompliance)(IFileSystemImage2 *This, VARIANT_BOOL *pVal);
    HRESULT (STDMETHODCALLTYPE *put_StrictFileSystemCompliance)(IFileSystemImage2 *This, VARIANT_BOOL newVal);
    HRESULT (STDMETHODCALLTYPE *get_UseRestrictedCharacterSet)(IFileSystemImage2 *This, VARIANT_BOOL *pVal);
    HRESULT (STDMETHODCALLTYPE *put_UseRestrictedCharacterSet)(IFileSystemImage2 *This, VARIANT_BOOL newVal);
    HRESULT (STDMETHODCALLTYPE *get_FileSystemsToCreate)(IFileSystemImage2 *This, FsiFileSystems *pVal);
    HRESULT (STDMETHODCALLTYPE *put_FileSystemsToCreate)(IFileSystemImage2 *This, FsiFileSystems newVal);
    HRESULT (STDMETHODCALLTYPE *get_FileSystemsSupported)(IFileSystemImage2 *This, FsiFileSystems *pVal);
    HRESULT (STDMETHODCALLTYPE *put_UDFRevision)(IFileSystemImage2 *This, LONG newVal);
    HRESULT (STDMETHODCALLTYPE *get_UDFRevision)(IFileSystemImage2 *This, LONG *pVal);
    HRESULT (STDMETHODCALLTYPE *get_UDFRevisionsSupported)(IFileSystemImage2 *This, SAFEARRAY **pVal);
    HRESULT (STDMETHODCALLTYPE *ChooseImageDefaults)(IFileSystemImage2 *This, IDiscRecorder2 *discRecorder);
    HRESULT (STDMETHODCALLTYPE *ChooseImageDefaultsForMediaType)(IFileSystemImage2 *This, IMAPI_MEDIA_PHYSICAL_TYPE value);
    HRESULT (STDMETHODCALLTYPE *put_ISO9660InterchangeLevel)(IFileSystemImage2 *This, LONG newVal);
    HRESULT (STDMETHODCALLTYPE *get_ISO9660InterchangeLevel)(IFileSystemImage2 *This, LONG *pVal);
    HRESULT (STDMETHODCALLTYPE *get_ISO9660InterchangeLevelsSupported)(IFileSystemImage2 *This, SAFEARRAY **pVal);
    HRESULT (STDMETHODCALLTYPE *CreateResultImage)(IFileSystemImage2 *This, IFileSystemImageResult **resultStream);
    HRESULT (STDMETHODCALLTYPE *Exists)(IFileSystemImage2 *This, BSTR fullPath, FsiItemType *itemType);
    HRESULT (STDMETHODCALLTYPE *CalculateDiscIdentifier)(IFileSystemImage2 *This, BSTR *discIdentifier);
    HRESULT (STDMETHODCALLTYPE *IdentifyFileSystemsOnDisc)(IFileSystemImage2 *This, IDiscRecorder2 *discRecorder, FsiFileSystems *fileSystems);
    HRESULT (STDMETHODCALLTYPE *GetDefaultFileSystemForImport)(IFileSystemImage2 *This, FsiFileSystems fileSystems, FsiFileSystems *importDefault);
    HRESULT (STDMETHODCALLTYPE *ImportFileSystem)(IFileSystemImage2 *This, FsiFileSystems *importedFileSystem);
    HRESULT (STDMETHODCALLTYPE *ImportSpecificFileSystem)(IFileSystemImage2 *This, FsiFileSystems fileSystemToUse);
    HRESULT (STDMETHODCALLTYPE *RollbackToChangePoint)(IFileSystemImage2 *This, LONG changePoint);
    HRESULT (STDMETHODCALLTYPE *LockInChangePoint)(IFileSystemImage2 *This);
    HRESULT (STDMETHODCALLTYPE *CreateDirectoryItem)(IFileSystemImage2 *This, BSTR name, IFsiDirectoryItem **newItem);
    HRESULT (STDMETHODCALLTYPE *CreateFileItem)(IFileSystemImage2 *This, BSTR name, IFsiFileItem **newItem);
    HRESULT (STDMETHODCALLTYPE *get_VolumeNameUDF)(IFileSystemImage2 *This, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *get_VolumeNameJoliet)(IFileSystemImage2 *This, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *get_VolumeNameISO9660)(IFileSystemImage2 *This, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *get_StageFiles)(IFileSystemImage2 *This, VARIANT_BOOL *pVal);
    HRESULT (STDMETHODCALLTYPE *put_StageFiles)(IFileSystemImage2 *This, VARIANT_BOOL newVal);
    HRESULT (STDMETHODCALLTYPE *get_MultisessionInterfaces)(IFileSystemImage2 *This, SAFEARRAY **pVal);
    HRESULT (STDMETHODCALLTYPE *put_MultisessionInterfaces)(IFileSystemImage2 *This, SAFEARRAY *newVal);
    HRESULT (STDMETHODCALLTYPE *get_BootImageOptionsArray)(IFileSystemImage2 *This, SAFEARRAY **pVal);
    HRESULT (STDMETHODCALLTYPE *put_BootImageOptionsArray)(IFileSystemImage2 *This, SAFEARRAY *newVal);
} IFileSystemImage2Vtbl;
struct IFileSystemImage2 { const IFileSystemImage2Vtbl *lpVtbl; };
#ifdef COBJMACROS
#define IFileSystemImage2_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IFileSystemImage2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IFileSystemImage2_Release(This) ((This)->lpVtbl->Release(This))
#define IFileSystemImage2_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IFileSystemImage2_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IFileSystemImage2_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IFileSystemImage2_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IFileSystemImage2_get_Root(This,a0) ((This)->lpVtbl->get_Root(This,a0))
#define IFileSystemImage2_get_SessionStartBlock(This,a0) ((This)->lpVtbl->get_SessionStartBlock(This,a0))
#define IFileSystemImage2_put_SessionStartBlock(This,a0) ((This)->lpVtbl->put_SessionStartBlock(This,a0))
#define IFileSystemImage2_get_FreeMediaBlocks(This,a0) ((This)->lpVtbl->get_FreeMediaBlocks(This,a0))
#define IFileSystemImage2_put_FreeMediaBlocks(This,a0) ((This)->lpVtbl->put_FreeMediaBlocks(This,a0))
#define IFileSystemImage2_SetMaxMediaBlocksFromDevice(This,a0) ((This)->lpVtbl->SetMaxMediaBlocksFromDevice(This,a0))
#define IFileSystemImage2_get_UsedBlocks(This,a0) ((This)->lpVtbl->get_UsedBlocks(This,a0))
#define IFileSystemImage2_get_VolumeName(This,a0) ((This)->lpVtbl->get_VolumeName(This,a0))
#define IFileSystemImage2_put_VolumeName(This,a0) ((This)->lpVtbl->put_VolumeName(This,a0))
#define IFileSystemImage2_get_ImportedVolumeName(This,a0) ((This)->lpVtbl->get_ImportedVolumeName(This,a0))
#define IFileSystemImage2_get_BootImageOptions(This,a0) ((This)->lpVtbl->get_BootImageOptions(This,a0))
#define IFileSystemImage2_put_BootImageOptions(This,a0) ((This)->lpVtbl->put_BootImageOptions(This,a0))
#define IFileSystemImage2_get_FileCount(This,a0) ((This)->lpVtbl->get_FileCount(This,a0))
#define IFileSystemImage2_get_DirectoryCount(This,a0) ((This)->lpVtbl->get_DirectoryCount(This,a0))
#define IFileSystemImage2_get_WorkingDirectory(This,a0) ((This)->lpVtbl->get_WorkingDirectory(This,a0))
#define IFileSystemImage2_put_WorkingDirectory(This,a0) ((This)->lpVtbl->put_WorkingDirectory(This,a0))
#define IFileSystemImage2_get_ChangePoint(This,a0) ((This)->lpVtbl->get_ChangePoint(This,a0))
#define IFileSystemImage2_get_StrictFileSystemCompliance(This,a0) ((This)->lpVtbl->get_StrictFileSystemCompliance(This,a0))
#define IFileSystemImage2_put_StrictFileSystemCompliance(This,a0) ((This)->lpVtbl->put_StrictFileSystemCompliance(This,a0))
#define IFileSystemImage2_get_UseRestrictedCharacterSet(This,a0) ((This)->lpVtbl->get_UseRestrictedCharacterSet(This,a0))
#define IFileSystemImage2_put_UseRestrictedCharacterSet(This,a0) ((This)->lpVtbl->put_UseRestrictedCharacterSet(This,a0))
#define IFileSystemImage2_get_FileSystemsToCreate(This,a0) ((This)->lpVtbl->get_FileSystemsToCreate(This,a0))
#define IFileSystemImage2_put_FileSystemsToCreate(This,a0) ((This)->lpVtbl->put_FileSystemsToCreate(This,a0))
#define IFileSystemImage2_get_FileSystemsSupported(This,a0) ((This)->lpVtbl->get_FileSystemsSupported(This,a0))
#define IFileSystemImage2_put_UDFRevision(This,a0) ((This)->lpVtbl->put_UDFRevision(This,a0))
#define IFileSystemImage2_get_UDFRevision(This,a0) ((This)->lpVtbl->get_UDFRevision(This,a0))
#define IFileSystemImage2_get_UDFRevisionsSupported(This,a0) ((This)->lpVtbl->get_UDFRevisionsSupported(This,a0))
#define IFileSystemImage2_ChooseImageDefaults(This,a0) ((This)->lpVtbl->ChooseImageDefaults(This,a0))
#define IFileSystemImage2_ChooseImageDefaultsForMediaType(This,a0) ((This)->lpVtbl->ChooseImageDefaultsForMediaType(This,a0))
#define IFileSystemImage2_put_ISO9660InterchangeLevel(This,a0) ((This)->lpVtbl->put_ISO9660InterchangeLevel(This,a0))
#define IFileSystemImage2_get_ISO9660InterchangeLevel(This,a0) ((This)->lpVtbl->get_ISO9660InterchangeLevel(This,a0))
#define IFileSystemImage2_get_ISO9660InterchangeLevelsSupported(This,a0) ((This)->lpVtbl->get_ISO9660InterchangeLevelsSupported(This,a0))
#define IFileSystemImage2_CreateResultImage(This,a0) ((This)->lpVtbl->CreateResultImage(This,a0))
#define IFileSystemImage2_Exists(This,a0,a1) ((This)->lpVtbl->Exists(This,a0,a1))
#define IFileSystemImage2_CalculateDiscIdentifier(This,a0) ((This)->lpVtbl->CalculateDiscIdentifier(This,a0))
#define IFileSystemImage2_IdentifyFileSystemsOnDisc(This,a0,a1) ((This)->lpVtbl->IdentifyFileSystemsOnDisc(This,a0,a1))
#define IFileSystemImage2_GetDefaultFileSystemForImport(This,a0,a1) ((This)->lpVtbl->GetDefaultFileSystemForImport(This,a0,a1))
#define IFileSystemImage2_ImportFileSystem(This,a0) ((This)->lpVtbl->ImportFileSystem(This,a0))
#define IFileSystemImage2_ImportSpecificFileSystem(This,a0) ((This)->lpVtbl->ImportSpecificFileSystem(This,a0))
#define IFileSystemImage2_RollbackToChangePoint(This,a0) ((This)->lpVtbl->RollbackToChangePoint(This,a0))
#define IFileSystemImage2_LockInChangePoint(This) ((This)->lpVtbl->LockInChangePoint(This))
#define IFileSystemImage2_CreateDirectoryItem(This,a0,a1) ((This)->lpVtbl->CreateDirectoryItem(This,a0,a1))
#define IFileSystemImage2_CreateFileItem(This,a0,a1) ((This)->lpVtbl->CreateFileItem(This,a0,a1))
#define IFileSystemImage2_get_VolumeNameUDF(This,a0) ((This)->lpVtbl->get_VolumeNameUDF(This,a0))
#define IFileSystemImage2_get_VolumeNameJoliet(This,a0) ((This)->lpVtbl->get_VolumeNameJoliet(This,a0))
#define IFileSystemImage2_get_VolumeNameISO9660(This,a0) ((This)->lpVtbl->get_VolumeNameISO9660(This,a0))
#define IFileSystemImage2_get_StageFiles(This,a0) ((This)->lpVtbl->get_StageFiles(This,a0))
#define IFileSystemImage2_put_StageFiles(This,a0) ((This)->lpVtbl->put_StageFiles(This,a0))
#define IFileSystemImage2_get_MultisessionInterfaces(This,a0) ((This)->lpVtbl->get_MultisessionInterfaces(This,a0))
#define IFileSystemImage2_put_MultisessionInterfaces(This,a0) ((This)->lpVtbl->put_MultisessionInterfaces(This,a0))
#define IFileSystemImage2_get_BootImageOptionsArray(This,a0) ((This)->lpVtbl->get_BootImageOptionsArray(This,a0))
#define IFileSystemImage2_put_BootImageOptionsArray(This,a0) ((This)->lpVtbl->put_BootImageOptionsArray(This,a0))
#endif
#endif

EXTERN_C const IID IID_IFileSystemImage3;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IFileSystemImage3 : public IFileSystemImage2 {
    virtual HRESULT STDMETHODCALLTYPE get_CreateRedundantUdfMetadataFiles(VARIANT_BOOL *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_CreateRedundantUdfMetadataFiles(VARIANT_BOOL newVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE ProbeSpecificFileSystem(FsiFileSystems fileSystemToProbe, VARIANT_BOOL *isAppendable) = 0;
};
ESTOP_UUID(IFileSystemImage3, 0x7cff842c, 0x7e97, 0x4807, 0x83, 0x04, 0x91, 0x0d, 0xd8, 0xf7, 0xc0, 0x51);
#else
typedef struct IFileSystemImage3Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IFileSystemImage3 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IFileSystemImage3 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IFileSystemImage3 *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IFileSystemImage3 *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IFileSystemImage3 *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IFileSystemImage3 *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IFileSystemImage3 *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *get_Root)(IFileSystemImage3 *This, IFsiDirectoryItem **pVal);
    HRESULT (STDMETHODCALLTYPE *get_SessionStartBlock)(IFileSystemImage3 *This, LONG *pVal);
    HRESULT (STDMETHODCALLTYPE *put_SessionStartBlock)(IFileSystemImage3 *This, LONG newVal);
    HRESULT (STDMETHODCALLTYPE *get_FreeMediaBlocks)(IFileSystemImage3 *This, LONG *pVal);
    HRESULT (STDMETHODCALLTYPE *put_FreeMediaBlocks)(IFileSystemImage3 *This, LONG newVal);
    HRESULT (STDMETHODCALLTYPE *SetMaxMediaBlocksFromDevice)(IFileSystemImage3 *This, IDiscRecorder2 *discRecorder);
    HRESULT (STDMETHODCALLTYPE *get_UsedBlocks)(IFileSystemImage3 *This, LONG *pVal);
    HRESULT (STDMETHODCALLTYPE *get_VolumeName)(IFileSystemImage3 *This, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *put_VolumeName)(IFileSystemImage3 *This, BSTR newVal);
    HRESULT (STDMETHODCALLTYPE *get_ImportedVolumeName)(IFileSystemImage3 *This, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *get_BootImageOptions)(IFileSystemImage3 *This, IBootOptions **pVal);
    HRESULT (STDMETHODCALLTYPE *put_BootImageOptions)(IFileSystemImage3 *This, IBootOptions *newVal);
    HRESULT (STDMETHODCALLTYPE *get_FileCount)(IFileSystemImage3 *This, LONG *pVal);
    HRESULT (STDMETHODCALLTYPE *get_DirectoryCount)(IFileSystemImage3 *This, LONG *pVal);
    HRESULT (STDMETHODCALLTYPE *get_WorkingDirectory)(IFileSystemImage3 *This, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *put_WorkingDirectory)(IFileSystemImage3 *This, BSTR newVal);
    HRESULT (STDMETHODCALLTYPE *get_ChangePoint)(IFileSystemImage3 *This, LONG *pVal);
    HRESULT (STDMETHODCALLTYPE *get_StrictFileSystemCompliance)(IFileSystemImage3 *This, VARIANT_BOOL *pVal);
    HRESULT (STDMETHODCALLTYPE *put_StrictFileSystemCompliance)(IFileSystemImage3 *This, VARIANT_BOOL newVal);
    HRESULT (STDMETHODCALLTYPE *get_UseRestrictedCharacterSet)(IFileSystemImage3 *This, VARIANT_BOOL *pVal);
    HRESULT (STDMETHODCALLTYPE *put_UseRestrictedCharacterSet)(IFileSystemImage3 *This, VARIANT_BOOL newVal);
    HRESULT (STDMETHODCALLTYPE *get_FileSystemsToCreate)(IFileSystemImage3 *This, FsiFileSystems *pVal);
    HRESULT (STDMETHODCALLTYPE *put_FileSystemsToCreate)(IFileSystemImage3 *This, FsiFileSystems newVal);
    HRESULT (STDMETHODCALLTYPE *get_FileSystemsSupported)(IFileSystemImage3 *This, FsiFileSystems *pVal);
    HRESULT (STDMETHODCALLTYPE *put_UDFRevision)(IFileSystemImage3 *This, LONG newVal);
    HRESULT (STDMETHODCALLTYPE *get_UDFRevision)(IFileSystemImage3 *This, LONG *pVal);
    HRESULT (STDMETHODCALLTYPE *get_UDFRevisionsSupported)(IFileSystemImage3 *This, SAFEARRAY **pVal);
    HRESULT (STDMETHODCALLTYPE *ChooseImageDefaults)(IFileSystemImage3 *This, IDiscRecorder2 *discRecorder);
    HRESULT (STDMETHODCALLTYPE *ChooseImageDefaultsForMediaType)(IFileSystemImage3 *This, IMAPI_MEDIA_PHYSICAL_TYPE value);
    HRESULT (STDMETHODCALLTYPE *put_ISO9660InterchangeLevel)(IFileSystemImage3 *This, LONG newVal);
    HRESULT (STDMETHODCALLTYPE *get_ISO9660InterchangeLevel)(IFileSystemImage3 *This, LONG *pVal);
    HRESULT (STDMETHODCALLTYPE *get_ISO9660InterchangeLevelsSupported)(IFileSystemImage3 *This, SAFEARRAY **pVal);
    HRESULT (STDMETHODCALLTYPE *CreateResultImage)(IFileSystemImage3 *This, IFileSystemImageResult **resultStream);
    HRESULT (STDMETHODCALLTYPE *Exists)(IFileSystemImage3 *This, BSTR fullPath, FsiItemType *itemType);
    HRESULT (STDMETHODCALLTYPE *CalculateDiscIdentifier)(IFileSystemImage3 *This, BSTR *discIdentifier);
    HRESULT (STDMETHODCALLTYPE *IdentifyFileSystemsOnDisc)(IFileSystemImage3 *This, IDiscRecorder2 *discRecorder, FsiFileSystems *fileSystems);
    HRESULT (STDMETHODCALLTYPE *GetDefaultFileSystemForImport)(IFileSystemImage3 *This, FsiFileSystems fileSystems, FsiFileSystems *importDefault);
    HRESULT (STDMETHODCALLTYPE *ImportFileSystem)(IFileSystemImage3 *This, FsiFileSystems *importedFileSystem);
    HRESULT (STDMETHODCALLTYPE *ImportSpecificFileSystem)(IFileSystemImage3 *This, FsiFileSystems fileSystemToUse);
    HRESULT (STDMETHODCALLTYPE *RollbackToChangePoint)(IFileSystemImage3 *This, LONG changePoint);
    HRESULT (STDMETHODCALLTYPE *LockInChangePoint)(IFileSystemImage3 *This);
    HRESULT (STDMETHODCALLTYPE *CreateDirectoryItem)(IFileSystemImage3 *This, BSTR name, IFsiDirectoryItem **newItem);
    HRESULT (STDMETHODCALLTYPE *CreateFileItem)(IFileSystemImage3 *This, BSTR name, IFsiFileItem **newItem);
    HRESULT (STDMETHODCALLTYPE *get_VolumeNameUDF)(IFileSystemImage3 *This, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *get_VolumeNameJoliet)(IFileSystemImage3 *This, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *get_VolumeNameISO9660)(IFileSystemImage3 *This, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *get_StageFiles)(IFileSystemImage3 *This, VARIANT_BOOL *pVal);
    HRESULT (STDMETHODCALLTYPE *put_StageFiles)(IFileSystemImage3 *This, VARIANT_BOOL newVal);
    HRESULT (STDMETHODCALLTYPE *get_MultisessionInterfaces)(IFileSystemImage3 *This, SAFEARRAY **pVal);
    HRESULT (STDMETHODCALLTYPE *put_MultisessionInterfaces)(IFileSystemImage3 *This, SAFEARRAY *newVal);
    HRESULT (STDMETHODCALLTYPE *get_BootImageOptionsArray)(IFileSystemImage3 *This, SAFEARRAY **pVal);
    HRESULT (STDMETHODCALLTYPE *put_BootImageOptionsArray)(IFileSystemImage3 *This, SAFEARRAY *newVal);
    HRESULT (STDMETHODCALLTYPE *get_CreateRedundantUdfMetadataFiles)(IFileSystemImage3 *This, VARIANT_BOOL *pVal);
    HRESULT (STDMETHODCALLTYPE *put_CreateRedundantUdfMetadataFiles)(IFileSystemImage3 *This, VARIANT_BOOL newVal);
    HRESULT (STDMETHODCALLTYPE *ProbeSpecificFileSystem)(IFileSystemImage3 *This, FsiFileSystems fileSystemToProbe, VARIANT_BOOL *isAppendable);
} IFileSystemImage3Vtbl;
struct IFileSystemImage3 { const IFileSystemImage3Vtbl *lpVtbl; };
#ifdef COBJMACROS
#define IFileSystemImage3_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IFileSystemImage3_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IFileSystemImage3_Release(This) ((This)->lpVtbl->Release(This))
#define IFileSystemImage3_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IFileSystemImage3_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IFileSystemImage3_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IFileSystemImage3_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IFileSystemImage3_get_Root(This,a0) ((This)->lpVtbl->get_Root(This,a0))
#define IFileSystemImage3_get_SessionStartBlock(This,a0) ((This)->lpVtbl->get_SessionStartBlock(This,a0))
#define IFileSystemImage3_put_SessionStartBlock(This,a0) ((This)->lpVtbl->put_SessionStartBlock(This,a0))
#define IFileSystemImage3_get_FreeMediaBlocks(This,a0) ((This)->lpVtbl->get_FreeMediaBlocks(This,a0))
#define IFileSystemImage3_put_FreeMediaBlocks(This,a0) ((This)->lpVtbl->put_FreeMediaBlocks(This,a0))
#define IFileSystemImage3_SetMaxMediaBlocksFromDevice(This,a0) ((This)->lpVtbl->SetMaxMediaBlocksFromDevice(This,a0))
#define IFileSystemImage3_get_UsedBlocks(This,a0) ((This)->lpVtbl->get_UsedBlocks(This,a0))
#define IFileSystemImage3_get_VolumeName(This,a0) ((This)->lpVtbl->get_VolumeName(This,a0))
#define IFileSystemImage3_put_VolumeName(This,a0) ((This)->lpVtbl->put_VolumeName(This,a0))
#define IFileSystemImage3_get_ImportedVolumeName(This,a0) ((This)->lpVtbl->get_ImportedVolumeName(This,a0))
#define IFileSystemImage3_get_BootImageOptions(This,a0) ((This)->lpVtbl->get_BootImageOptions(This,a0))
#define IFileSystemImage3_put_BootImageOptions(This,a0) ((This)->lpVtbl->put_BootImageOptions(This,a0))
#define IFileSystemImage3_get_FileCount(This,a0) ((This)->lpVtbl->get_FileCount(This,a0))
#define IFileSystemImage3_get_DirectoryCount(This,a0) ((This)->lpVtbl->get_DirectoryCount(This,a0))
#define IFileSystemImage3_get_WorkingDirectory(This,a0) ((This)->lpVtbl->get_WorkingDirectory(This,a0))
#define IFileSystemImage3_put_WorkingDirectory(This,a0) ((This)->lpVtbl->put_WorkingDirectory(This,a0))
#define IFileSystemImage3_get_ChangePoint(This,a0) ((This)->lpVtbl->get_ChangePoint(This,a0))
#define IFileSystemImage3_get_StrictFileSystemCompliance(This,a0) ((This)->lpVtbl->get_StrictFileSystemCompliance(This,a0))
#define IFileSystemImage3_put_StrictFileSystemCompliance(This,a0) ((This)->lpVtbl->put_StrictFileSystemCompliance(This,a0))
#define IFileSystemImage3_get_UseRestrictedCharacterSet(This,a0) ((This)->lpVtbl->get_UseRestrictedCharacterSet(This,a0))
#define IFileSystemImage3_put_UseRestrictedCharacterSet(This,a0) ((This)->lpVtbl->put_UseRestrictedCharacterSet(This,a0))
#define IFileSystemImage3_get_FileSystemsToCreate(This,a0) ((This)->lpVtbl->get_FileSystemsToCreate(This,a0))
#define IFileSystemImage3_put_FileSystemsToCreate(This,a0) ((This)->lpVtbl->put_FileSystemsToCreate(This,a0))
#define IFileSystemImage3_get_FileSystemsSupported(This,a0) ((This)->lpVtbl->get_FileSystemsSupported(This,a0))
#define IFileSystemImage3_put_UDFRevision(This,a0) ((This)->lpVtbl->put_UDFRevision(This,a0))
#define IFileSystemImage3_get_UDFRevision(This,a0) ((This)->lpVtbl->get_UDFRevision(This,a0))
#define IFileSystemImage3_get_UDFRevisionsSupported(This,a0) ((This)->lpVtbl->get_UDFRevisionsSupported(This,a0))
#define IFileSystemImage3_ChooseImageDefaults(This,a0) ((This)->lpVtbl->ChooseImageDefaults(This,a0))
#define IFileSystemImage3_ChooseImageDefaultsForMediaType(This,a0) ((This)->lpVtbl->ChooseImageDefaultsForMediaType(This,a0))
#define IFileSystemImage3_put_ISO9660InterchangeLevel(This,a0) ((This)->lpVtbl->put_ISO9660InterchangeLevel(This,a0))
#define IFileSystemImage3_get_ISO9660InterchangeLevel(This,a0) ((This)->lpVtbl->get_ISO9660InterchangeLevel(This,a0))
#define IFileSystemImage3_get_ISO9660InterchangeLevelsSupported(This,a0) ((This)->lpVtbl->get_ISO9660InterchangeLevelsSupported(This,a0))
#define IFileSystemImage3_CreateResultImage(This,a0) ((This)->lpVtbl->CreateResultImage(This,a0))
#define IFileSystemImage3_Exists(This,a0,a1) ((This)->lpVtbl->Exists(This,a0,a1))
#define IFileSystemImage3_CalculateDiscIdentifier(This,a0) ((This)->lpVtbl->CalculateDiscIdentifier(This,a0))
#define IFileSystemImage3_IdentifyFileSystemsOnDisc(This,a0,a1) ((This)->lpVtbl->IdentifyFileSystemsOnDisc(This,a0,a1))
#define IFileSystemImage3_GetDefaultFileSystemForImport(This,a0,a1) ((This)->lpVtbl->GetDefaultFileSystemForImport(This,a0,a1))
#define IFileSystemImage3_ImportFileSystem(This,a0) ((This)->lpVtbl->ImportFileSystem(This,a0))
#define IFileSystemImage3_ImportSpecificFileSystem(This,a0) ((This)->lpVtbl->ImportSpecificFileSystem(This,a0))
#define IFileSystemImage3_RollbackToChangePoint(This,a0) ((This)->lpVtbl->RollbackToChangePoint(This,a0))
#define IFileSystemImage3_LockInChangePoint(This) ((This)->lpVtbl->LockInChangePoint(This))
#define IFileSystemImage3_CreateDirectoryItem(This,a0,a1) ((This)->lpVtbl->CreateDirectoryItem(This,a0,a1))
#define IFileSystemImage3_CreateFileItem(This,a0,a1) ((This)->lpVtbl->CreateFileItem(This,a0,a1))
#define IFileSystemImage3_get_VolumeNameUDF(This,a0) ((This)->lpVtbl->get_VolumeNameUDF(This,a0))
#define IFileSystemImage3_get_VolumeNameJoliet(This,a0) ((This)->lpVtbl->get_VolumeNameJoliet(This,a0))
#define IFileSystemImage3_get_VolumeNameISO9660(This,a0) ((This)->lpVtbl->get_VolumeNameISO9660(This,a0))
#define IFileSystemImage3_get_StageFiles(This,a0) ((This)->lpVtbl->get_StageFiles(This,a0))
#define IFileSystemImage3_put_StageFiles(This,a0) ((This)->lpVtbl->put_StageFiles(This,a0))
#define IFileSystemImage3_get_MultisessionInterfaces(This,a0) ((This)->lpVtbl->get_MultisessionInterfaces(This,a0))
#define IFileSystemImage3_put_MultisessionInterfaces(This,a0) ((This)->lpVtbl->put_MultisessionInterfaces(This,a0))
#define IFileSystemImage3_get_BootImageOptionsArray(This,a0) ((This)->lpVtbl->get_BootImageOptionsArray(This,a0))
#define IFileSystemImage3_put_BootImageOptionsArray(This,a0) ((This)->lpVtbl->put_BootImageOptionsArray(This,a0))
#define IFileSystemImage3_get_CreateRedundantUdfMetadataFiles(This,a0) ((This)->lpVtbl->get_CreateRedundantUdfMetadataFiles(This,a0))
#define IFileSystemImage3_put_CreateRedundantUdfMetadataFiles(This,a0) ((This)->lpVtbl->put_CreateRedundantUdfMetadataFiles(This,a0))
#define IFileSystemImage3_ProbeSpecificFileSystem(This,a0,a1) ((This)->lpVtbl->ProbeSpecificFileSystem(This,a0,a1))
#endif
#endif

EXTERN_C const IID IID_IFileSystemImageResult2;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IFileSystemImageResult2 : public IFileSystemImageResult {
    virtual HRESULT STDMETHODCALLTYPE get_ModifiedBlocks(IBlockRangeList **pVal) = 0;
};
ESTOP_UUID(IFileSystemImageResult2, 0xb507ca29, 0x2204, 0x11dd, 0x96, 0x6a, 0x00, 0x1a, 0xa0, 0x1b, 0xbc, 0x58);
#else
typedef struct IFileSystemImageResult2Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IFileSystemImageResult2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IFileSystemImageResult2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IFileSystemImageResult2 *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IFileSystemImageResult2 *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IFileSystemImageResult2 *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IFileSystemImageResult2 *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IFileSystemImageResult2 *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *get_ImageStream)(IFileSystemImageResult2 *This, IStream **pVal);
    HRESULT (STDMETHODCALLTYPE *get_ProgressItems)(IFileSystemImageResult2 *This, IProgressItems **pVal);
    HRESULT (STDMETHODCALLTYPE *get_TotalBlocks)(IFileSystemImageResult2 *This, LONG *pVal);
    HRESULT (STDMETHODCALLTYPE *get_BlockSize)(IFileSystemImageResult2 *This, LONG *pVal);
    HRESULT (STDMETHODCALLTYPE *get_DiscId)(IFileSystemImageResult2 *This, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *get_ModifiedBlocks)(IFileSystemImageResult2 *This, IBlockRangeList **pVal);
} IFileSystemImageResult2Vtbl;
struct IFileSystemImageResult2 { const IFileSystemImageResult2Vtbl *lpVtbl; };
#ifdef COBJMACROS
#define IFileSystemImageResult2_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IFileSystemImageResult2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IFileSystemImageResult2_Release(This) ((This)->lpVtbl->Release(This))
#define IFileSystemImageResult2_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IFileSystemImageResult2_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IFileSystemImageResult2_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IFileSystemImageResult2_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IFileSystemImageResult2_get_ImageStream(This,a0) ((This)->lpVtbl->get_ImageStream(This,a0))
#define IFileSystemImageResult2_get_ProgressItems(This,a0) ((This)->lpVtbl->get_ProgressItems(This,a0))
#define IFileSystemImageResult2_get_TotalBlocks(This,a0) ((This)->lpVtbl->get_TotalBlocks(This,a0))
#define IFileSystemImageResult2_get_BlockSize(This,a0) ((This)->lpVtbl->get_BlockSize(This,a0))
#define IFileSystemImageResult2_get_DiscId(This,a0) ((This)->lpVtbl->get_DiscId(This,a0))
#define IFileSystemImageResult2_get_ModifiedBlocks(This,a0) ((This)->lpVtbl->get_ModifiedBlocks(This,a0))
#endif
#endif

EXTERN_C const IID IID_IFsiDirectoryItem2;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IFsiDirectoryItem2 : public IFsiDirectoryItem {
    virtual HRESULT STDMETHODCALLTYPE AddTreeWithNamedStreams(BSTR sourceDirectory, VARIANT_BOOL includeBaseDirectory) = 0;
};
ESTOP_UUID(IFsiDirectoryItem2, 0xf7fb4b9b, 0x6d96, 0x4d7b, 0x91, 0x15, 0x20, 0x1b, 0x14, 0x48, 0x11, 0xef);
#else
typedef struct IFsiDirectoryItem2Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IFsiDirectoryItem2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IFsiDirectoryItem2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IFsiDirectoryItem2 *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IFsiDirectoryItem2 *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IFsiDirectoryItem2 *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IFsiDirectoryItem2 *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IFsiDirectoryItem2 *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *get_Name)(IFsiDirectoryItem2 *This, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *get_FullPath)(IFsiDirectoryItem2 *This, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *get_CreationTime)(IFsiDirectoryItem2 *This, DOUBLE *pVal);
    HRESULT (STDMETHODCALLTYPE *put_CreationTime)(IFsiDirectoryItem2 *This, DOUBLE newVal);
    HRESULT (STDMETHODCALLTYPE *get_LastAccessedTime)(IFsiDirectoryItem2 *This, DOUBLE *pVal);
    HRESULT (STDMETHODCALLTYPE *put_LastAccessedTime)(IFsiDirectoryItem2 *This, DOUBLE newVal);
    HRESULT (STDMETHODCALLTYPE *get_LastModifiedTime)(IFsiDirectoryItem2 *This, DOUBLE *pVal);
    HRESULT (STDMETHODCALLTYPE *put_LastModifiedTime)(IFsiDirectoryItem2 *This, DOUBLE newVal);
    HRESULT (STDMETHODCALLTYPE *get_IsHidden)(IFsiDirectoryItem2 *This, VARIANT_BOOL *pVal);
    HRESULT (STDMETHODCALLTYPE *put_IsHidden)(IFsiDirectoryItem2 *This, VARIANT_BOOL newVal);
    HRESULT (STDMETHODCALLTYPE *FileSystemName)(IFsiDirectoryItem2 *This, FsiFileSystems fileSystem, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *FileSystemPath)(IFsiDirectoryItem2 *This, FsiFileSystems fileSystem, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *get__NewEnum)(IFsiDirectoryItem2 *This, IEnumVARIANT **NewEnum);
    HRESULT (STDMETHODCALLTYPE *get_Item)(IFsiDirectoryItem2 *This, BSTR path, IFsiItem **item);
    HRESULT (STDMETHODCALLTYPE *get_Count)(IFsiDirectoryItem2 *This, LONG *Count);
    HRESULT (STDMETHODCALLTYPE *get_EnumFsiItems)(IFsiDirectoryItem2 *This, IEnumFsiItems **NewEnum);
    HRESULT (STDMETHODCALLTYPE *AddDirectory)(IFsiDirectoryItem2 *This, BSTR path);
    HRESULT (STDMETHODCALLTYPE *AddFile)(IFsiDirectoryItem2 *This, BSTR path, IStream *fileData);
    HRESULT (STDMETHODCALLTYPE *AddTree)(IFsiDirectoryItem2 *This, BSTR sourceDirectory, VARIANT_BOOL includeBaseDirectory);
    HRESULT (STDMETHODCALLTYPE *Add)(IFsiDirectoryItem2 *This, IFsiItem *item);
    HRESULT (STDMETHODCALLTYPE *Remove)(IFsiDirectoryItem2 *This, BSTR path);
    HRESULT (STDMETHODCALLTYPE *RemoveTree)(IFsiDirectoryItem2 *This, BSTR path);
    HRESULT (STDMETHODCALLTYPE *AddTreeWithNamedStreams)(IFsiDirectoryItem2 *This, BSTR sourceDirectory, VARIANT_BOOL includeBaseDirectory);
} IFsiDirectoryItem2Vtbl;
struct IFsiDirectoryItem2 { const IFsiDirectoryItem2Vtbl *lpVtbl; };
#ifdef COBJMACROS
#define IFsiDirectoryItem2_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IFsiDirectoryItem2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IFsiDirectoryItem2_Release(This) ((This)->lpVtbl->Release(This))
#define IFsiDirectoryItem2_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IFsiDirectoryItem2_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IFsiDirectoryItem2_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IFsiDirectoryItem2_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IFsiDirectoryItem2_get_Name(This,a0) ((This)->lpVtbl->get_Name(This,a0))
#define IFsiDirectoryItem2_get_FullPath(This,a0) ((This)->lpVtbl->get_FullPath(This,a0))
#define IFsiDirectoryItem2_get_CreationTime(This,a0) ((This)->lpVtbl->get_CreationTime(This,a0))
#define IFsiDirectoryItem2_put_CreationTime(This,a0) ((This)->lpVtbl->put_CreationTime(This,a0))
#define IFsiDirectoryItem2_get_LastAccessedTime(This,a0) ((This)->lpVtbl->get_LastAccessedTime(This,a0))
#define IFsiDirectoryItem2_put_LastAccessedTime(This,a0) ((This)->lpVtbl->put_LastAccessedTime(This,a0))
#define IFsiDirectoryItem2_get_LastModifiedTime(This,a0) ((This)->lpVtbl->get_LastModifiedTime(This,a0))
#define IFsiDirectoryItem2_put_LastModifiedTime(This,a0) ((This)->lpVtbl->put_LastModifiedTime(This,a0))
#define IFsiDirectoryItem2_get_IsHidden(This,a0) ((This)->lpVtbl->get_IsHidden(This,a0))
#define IFsiDirectoryItem2_put_IsHidden(This,a0) ((This)->lpVtbl->put_IsHidden(This,a0))
#define IFsiDirectoryItem2_FileSystemName(This,a0,a1) ((This)->lpVtbl->FileSystemName(This,a0,a1))
#define IFsiDirectoryItem2_FileSystemPath(This,a0,a1) ((This)->lpVtbl->FileSystemPath(This,a0,a1))
#define IFsiDirectoryItem2_get__NewEnum(This,a0) ((This)->lpVtbl->get__NewEnum(This,a0))
#define IFsiDirectoryItem2_get_Item(This,a0,a1) ((This)->lpVtbl->get_Item(This,a0,a1))
#define IFsiDirectoryItem2_get_Count(This,a0) ((This)->lpVtbl->get_Count(This,a0))
#define IFsiDirectoryItem2_get_EnumFsiItems(This,a0) ((This)->lpVtbl->get_EnumFsiItems(This,a0))
#define IFsiDirectoryItem2_AddDirectory(This,a0) ((This)->lpVtbl->AddDirectory(This,a0))
#define IFsiDirectoryItem2_AddFile(This,a0,a1) ((This)->lpVtbl->AddFile(This,a0,a1))
#define IFsiDirectoryItem2_AddTree(This,a0,a1) ((This)->lpVtbl->AddTree(This,a0,a1))
#define IFsiDirectoryItem2_Add(This,a0) ((This)->lpVtbl->Add(This,a0))
#define IFsiDirectoryItem2_Remove(This,a0) ((This)->lpVtbl->Remove(This,a0))
#define IFsiDirectoryItem2_RemoveTree(This,a0) ((This)->lpVtbl->RemoveTree(This,a0))
#define IFsiDirectoryItem2_AddTreeWithNamedStreams(This,a0,a1) ((This)->lpVtbl->AddTreeWithNamedStreams(This,a0,a1))
#endif
#endif

EXTERN_C const IID IID_IFsiNamedStreams;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IFsiNamedStreams : public IDispatch {
    virtual HRESULT STDMETHODCALLTYPE get__NewEnum(IEnumVARIANT **NewEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Item(LONG index, IFsiFileItem2 **item) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Count(LONG *count) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_EnumNamedStreams(IEnumFsiItems **NewEnum) = 0;
};
ESTOP_UUID(IFsiNamedStreams, 0xed79ba56, 0x5294, 0x4250, 0x8d, 0x46, 0xf9, 0xae, 0xce, 0xe2, 0x34, 0x59);
#else
typedef struct IFsiNamedStreamsVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IFsiNamedStreams *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IFsiNamedStreams *This);
    ULONG (STDMETHODCALLTYPE *Release)(IFsiNamedStreams *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IFsiNamedStreams *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IFsiNamedStreams *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IFsiNamedStreams *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IFsiNamedStreams *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *get__NewEnum)(IFsiNamedStreams *This, IEnumVARIANT **NewEnum);
    HRESULT (STDMETHODCALLTYPE *get_Item)(IFsiNamedStreams *This, LONG index, IFsiFileItem2 **item);
    HRESULT (STDMETHODCALLTYPE *get_Count)(IFsiNamedStreams *This, LONG *count);
    HRESULT (STDMETHODCALLTYPE *get_EnumNamedStreams)(IFsiNamedStreams *This, IEnumFsiItems **NewEnum);
} IFsiNamedStreamsVtbl;
struct IFsiNamedStreams { const IFsiNamedStreamsVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IFsiNamedStreams_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IFsiNamedStreams_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IFsiNamedStreams_Release(This) ((This)->lpVtbl->Release(This))
#define IFsiNamedStreams_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IFsiNamedStreams_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IFsiNamedStreams_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IFsiNamedStreams_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IFsiNamedStreams_get__NewEnum(This,a0) ((This)->lpVtbl->get__NewEnum(This,a0))
#define IFsiNamedStreams_get_Item(This,a0,a1) ((This)->lpVtbl->get_Item(This,a0,a1))
#define IFsiNamedStreams_get_Count(This,a0) ((This)->lpVtbl->get_Count(This,a0))
#define IFsiNamedStreams_get_EnumNamedStreams(This,a0) ((This)->lpVtbl->get_EnumNamedStreams(This,a0))
#endif
#endif

EXTERN_C const IID IID_IFsiFileItem2;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IFsiFileItem2 : public IFsiFileItem {
    virtual HRESULT STDMETHODCALLTYPE get_FsiNamedStreams(IFsiNamedStreams **streams) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_IsNamedStream(VARIANT_BOOL *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE AddStream(BSTR name, IStream *streamData) = 0;
    virtual HRESULT STDMETHODCALLTYPE RemoveStream(BSTR name) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_IsRealTime(VARIANT_BOOL *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_IsRealTime(VARIANT_BOOL newVal) = 0;
};
ESTOP_UUID(IFsiFileItem2, 0x199d0c19, 0x11e1, 0x40eb, 0x8e, 0xc2, 0xc8, 0xc8, 0x22, 0xa0, 0x77, 0x92);
#else
typedef struct IFsiFileItem2Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IFsiFileItem2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IFsiFileItem2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IFsiFileItem2 *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IFsiFileItem2 *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IFsiFileItem2 *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IFsiFileItem2 *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IFsiFileItem2 *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *get_Name)(IFsiFileItem2 *This, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *get_FullPath)(IFsiFileItem2 *This, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *get_CreationTime)(IFsiFileItem2 *This, DOUBLE *pVal);
    HRESULT (STDMETHODCALLTYPE *put_CreationTime)(IFsiFileItem2 *This, DOUBLE newVal);
    HRESULT (STDMETHODCALLTYPE *get_LastAccessedTime)(IFsiFileItem2 *This, DOUBLE *pVal);
    HRESULT (STDMETHODCALLTYPE *put_LastAccessedTime)(IFsiFileItem2 *This, DOUBLE newVal);
    HRESULT (STDMETHODCALLTYPE *get_LastModifiedTime)(IFsiFileItem2 *This, DOUBLE *pVal);
    HRESULT (STDMETHODCALLTYPE *put_LastModifiedTime)(IFsiFileItem2 *This, DOUBLE newVal);
    HRESULT (STDMETHODCALLTYPE *get_IsHidden)(IFsiFileItem2 *This, VARIANT_BOOL *pVal);
    HRESULT (STDMETHODCALLTYPE *put_IsHidden)(IFsiFileItem2 *This, VARIANT_BOOL newVal);
    HRESULT (STDMETHODCALLTYPE *FileSystemName)(IFsiFileItem2 *This, FsiFileSystems fileSystem, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *FileSystemPath)(IFsiFileItem2 *This, FsiFileSystems fileSystem, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *get_DataSize)(IFsiFileItem2 *This, LONGLONG *pVal);
    HRESULT (STDMETHODCALLTYPE *get_DataSize32BitLow)(IFsiFileItem2 *This, LONG *pVal);
    HRESULT (STDMETHODCALLTYPE *get_DataSize32BitHigh)(IFsiFileItem2 *This, LONG *pVal);
    HRESULT (STDMETHODCALLTYPE *get_Data)(IFsiFileItem2 *This, IStream **pVal);
    HRESULT (STDMETHODCALLTYPE *put_Data)(IFsiFileItem2 *This, IStream *newVal);
    HRESULT (STDMETHODCALLTYPE *get_FsiNamedStreams)(IFsiFileItem2 *This, IFsiNamedStreams **streams);
    HRESULT (STDMETHODCALLTYPE *get_IsNamedStream)(IFsiFileItem2 *This, VARIANT_BOOL *pVal);
    HRESULT (STDMETHODCALLTYPE *AddStream)(IFsiFileItem2 *This, BSTR name, IStream *streamData);
    HRESULT (STDMETHODCALLTYPE *RemoveStream)(IFsiFileItem2 *This, BSTR name);
    HRESULT (STDMETHODCALLTYPE *get_IsRealTime)(IFsiFileItem2 *This, VARIANT_BOOL *pVal);
    HRESULT (STDMETHODCALLTYPE *put_IsRealTime)(IFsiFileItem2 *This, VARIANT_BOOL newVal);
} IFsiFileItem2Vtbl;
struct IFsiFileItem2 { const IFsiFileItem2Vtbl *lpVtbl; };
#ifdef COBJMACROS
#define IFsiFileItem2_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IFsiFileItem2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IFsiFileItem2_Release(This) ((This)->lpVtbl->Release(This))
#define IFsiFileItem2_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IFsiFileItem2_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IFsiFileItem2_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IFsiFileItem2_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IFsiFileItem2_get_Name(This,a0) ((This)->lpVtbl->get_Name(This,a0))
#define IFsiFileItem2_get_FullPath(This,a0) ((This)->lpVtbl->get_FullPath(This,a0))
#define IFsiFileItem2_get_CreationTime(This,a0) ((This)->lpVtbl->get_CreationTime(This,a0))
#define IFsiFileItem2_put_CreationTime(This,a0) ((This)->lpVtbl->put_CreationTime(This,a0))
#define IFsiFileItem2_get_LastAccessedTime(This,a0) ((This)->lpVtbl->get_LastAccessedTime(This,a0))
#define IFsiFileItem2_put_LastAccessedTime(This,a0) ((This)->lpVtbl->put_LastAccessedTime(This,a0))
#define IFsiFileItem2_get_LastModifiedTime(This,a0) ((This)->lpVtbl->get_LastModifiedTime(This,a0))
#define IFsiFileItem2_put_LastModifiedTime(This,a0) ((This)->lpVtbl->put_LastModifiedTime(This,a0))
#define IFsiFileItem2_get_IsHidden(This,a0) ((This)->lpVtbl->get_IsHidden(This,a0))
#define IFsiFileItem2_put_IsHidden(This,a0) ((This)->lpVtbl->put_IsHidden(This,a0))
#define IFsiFileItem2_FileSystemName(This,a0,a1) ((This)->lpVtbl->FileSystemName(This,a0,a1))
#define IFsiFileItem2_FileSystemPath(This,a0,a1) ((This)->lpVtbl->FileSystemPath(This,a0,a1))
#define IFsiFileItem2_get_DataSize(This,a0) ((This)->lpVtbl->get_DataSize(This,a0))
#define IFsiFileItem2_get_DataSize32BitLow(This,a0) ((This)->lpVtbl->get_DataSize32BitLow(This,a0))
#define IFsiFileItem2_get_DataSize32BitHigh(This,a0) ((This)->lpVtbl->get_DataSize32BitHigh(This,a0))
#define IFsiFileItem2_get_Data(This,a0) ((This)->lpVtbl->get_Data(This,a0))
#define IFsiFileItem2_put_Data(This,a0) ((This)->lpVtbl->put_Data(This,a0))
#define IFsiFileItem2_get_FsiNamedStreams(This,a0) ((This)->lpVtbl->get_FsiNamedStreams(This,a0))
#define IFsiFileItem2_get_IsNamedStream(This,a0) ((This)->lpVtbl->get_IsNamedStream(This,a0))
#define IFsiFileItem2_AddStream(This,a0,a1) ((This)->lpVtbl->AddStream(This,a0,a1))
#define IFsiFileItem2_RemoveStream(This,a0) ((This)->lpVtbl->RemoveStream(This,a0))
#define IFsiFileItem2_get_IsRealTime(This,a0) ((This)->lpVtbl->get_IsRealTime(This,a0))
#define IFsiFileItem2_put_IsRealTime(This,a0) ((This)->lpVtbl->put_IsRealTime(This,a0))
#endif
#endif

EXTERN_C const IID IID_IIsoImageManager;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IIsoImageManager : public IDispatch {
    virtual HRESULT STDMETHODCALLTYPE get_Path(BSTR *pVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Stream(IStream **data) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetPath(BSTR Val) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetStream(IStream *data) = 0;
    virtual HRESULT STDMETHODCALLTYPE Validate() = 0;
};
ESTOP_UUID(IIsoImageManager, 0x6ca38be5, 0xfbbb, 0x4800, 0x95, 0xa1, 0xa4, 0x38, 0x86, 0x5e, 0xb0, 0xd4);
#else
typedef struct IIsoImageManagerVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IIsoImageManager *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IIsoImageManager *This);
    ULONG (STDMETHODCALLTYPE *Release)(IIsoImageManager *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IIsoImageManager *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IIsoImageManager *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IIsoImageManager *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IIsoImageManager *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *get_Path)(IIsoImageManager *This, BSTR *pVal);
    HRESULT (STDMETHODCALLTYPE *get_Stream)(IIsoImageManager *This, IStream **data);
    HRESULT (STDMETHODCALLTYPE *SetPath)(IIsoImageManager *This, BSTR Val);
    HRESULT (STDMETHODCALLTYPE *SetStream)(IIsoImageManager *This, IStream *data);
    HRESULT (STDMETHODCALLTYPE *Validate)(IIsoImageManager *This);
} IIsoImageManagerVtbl;
struct IIsoImageManager { const IIsoImageManagerVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IIsoImageManager_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IIsoImageManager_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IIsoImageManager_Release(This) ((This)->lpVtbl->Release(This))
#define IIsoImageManager_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IIsoImageManager_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IIsoImageManager_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IIsoImageManager_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IIsoImageManager_get_Path(This,a0) ((This)->lpVtbl->get_Path(This,a0))
#define IIsoImageManager_get_Stream(This,a0) ((This)->lpVtbl->get_Stream(This,a0))
#define IIsoImageManager_SetPath(This,a0) ((This)->lpVtbl->SetPath(This,a0))
#define IIsoImageManager_SetStream(This,a0) ((This)->lpVtbl->SetStream(This,a0))
#define IIsoImageManager_Validate(This) ((This)->lpVtbl->Validate(This))
#endif
#endif

DEFINE_GUID(CLSID_BlockRange, 0xb507ca27, 0x2204, 0x11dd, 0x96, 0x6a, 0x00, 0x1a, 0xa0, 0x1b, 0xbc, 0x58);
#ifdef __cplusplus
class BlockRange;
ESTOP_UUID(BlockRange, 0xb507ca27, 0x2204, 0x11dd, 0x96, 0x6a, 0x00, 0x1a, 0xa0, 0x1b, 0xbc, 0x58);
#endif
DEFINE_GUID(CLSID_BlockRangeList, 0xb507ca28, 0x2204, 0x11dd, 0x96, 0x6a, 0x00, 0x1a, 0xa0, 0x1b, 0xbc, 0x58);
#ifdef __cplusplus
class BlockRangeList;
ESTOP_UUID(BlockRangeList, 0xb507ca28, 0x2204, 0x11dd, 0x96, 0x6a, 0x00, 0x1a, 0xa0, 0x1b, 0xbc, 0x58);
#endif
DEFINE_GUID(CLSID_BootOptions, 0x2c941fce, 0x975b, 0x59be, 0xa9, 0x60, 0x9a, 0x2a, 0x26, 0x28, 0x53, 0xa5);
#ifdef __cplusplus
class BootOptions;
ESTOP_UUID(BootOptions, 0x2c941fce, 0x975b, 0x59be, 0xa9, 0x60, 0x9a, 0x2a, 0x26, 0x28, 0x53, 0xa5);
#endif
DEFINE_GUID(CLSID_EnumFsiItems, 0x2c941fc6, 0x975b, 0x59be, 0xa9, 0x60, 0x9a, 0x2a, 0x26, 0x28, 0x53, 0xa5);
#ifdef __cplusplus
class EnumFsiItems;
ESTOP_UUID(EnumFsiItems, 0x2c941fc6, 0x975b, 0x59be, 0xa9, 0x60, 0x9a, 0x2a, 0x26, 0x28, 0x53, 0xa5);
#endif
DEFINE_GUID(CLSID_EnumProgressItems, 0x2c941fca, 0x975b, 0x59be, 0xa9, 0x60, 0x9a, 0x2a, 0x26, 0x28, 0x53, 0xa5);
#ifdef __cplusplus
class EnumProgressItems;
ESTOP_UUID(EnumProgressItems, 0x2c941fca, 0x975b, 0x59be, 0xa9, 0x60, 0x9a, 0x2a, 0x26, 0x28, 0x53, 0xa5);
#endif
DEFINE_GUID(CLSID_FileSystemImageResult, 0x2c941fcc, 0x975b, 0x59be, 0xa9, 0x60, 0x9a, 0x2a, 0x26, 0x28, 0x53, 0xa5);
#ifdef __cplusplus
class FileSystemImageResult;
ESTOP_UUID(FileSystemImageResult, 0x2c941fcc, 0x975b, 0x59be, 0xa9, 0x60, 0x9a, 0x2a, 0x26, 0x28, 0x53, 0xa5);
#endif
DEFINE_GUID(CLSID_FsiDirectoryItem, 0x2c941fc8, 0x975b, 0x59be, 0xa9, 0x60, 0x9a, 0x2a, 0x26, 0x28, 0x53, 0xa5);
#ifdef __cplusplus
class FsiDirectoryItem;
ESTOP_UUID(FsiDirectoryItem, 0x2c941fc8, 0x975b, 0x59be, 0xa9, 0x60, 0x9a, 0x2a, 0x26, 0x28, 0x53, 0xa5);
#endif
DEFINE_GUID(CLSID_FsiFileItem, 0x2c941fc7, 0x975b, 0x59be, 0xa9, 0x60, 0x9a, 0x2a, 0x26, 0x28, 0x53, 0xa5);
#ifdef __cplusplus
class FsiFileItem;
ESTOP_UUID(FsiFileItem, 0x2c941fc7, 0x975b, 0x59be, 0xa9, 0x60, 0x9a, 0x2a, 0x26, 0x28, 0x53, 0xa5);
#endif
DEFINE_GUID(CLSID_FsiNamedStreams, 0xc6b6f8ed, 0x6d19, 0x44b4, 0xb5, 0x39, 0xb1, 0x59, 0xb7, 0x93, 0xa3, 0x2d);
#ifdef __cplusplus
class FsiNamedStreams;
ESTOP_UUID(FsiNamedStreams, 0xc6b6f8ed, 0x6d19, 0x44b4, 0xb5, 0x39, 0xb1, 0x59, 0xb7, 0x93, 0xa3, 0x2d);
#endif
DEFINE_GUID(CLSID_FsiStream, 0x2c941fcd, 0x975b, 0x59be, 0xa9, 0x60, 0x9a, 0x2a, 0x26, 0x28, 0x53, 0xa5);
#ifdef __cplusplus
class FsiStream;
ESTOP_UUID(FsiStream, 0x2c941fcd, 0x975b, 0x59be, 0xa9, 0x60, 0x9a, 0x2a, 0x26, 0x28, 0x53, 0xa5);
#endif
DEFINE_GUID(CLSID_MsftFileSystemImage, 0x2c941fc5, 0x975b, 0x59be, 0xa9, 0x60, 0x9a, 0x2a, 0x26, 0x28, 0x53, 0xa5);
#ifdef __cplusplus
class MsftFileSystemImage;
ESTOP_UUID(MsftFileSystemImage, 0x2c941fc5, 0x975b, 0x59be, 0xa9, 0x60, 0x9a, 0x2a, 0x26, 0x28, 0x53, 0xa5);
#endif
DEFINE_GUID(CLSID_MsftIsoImageManager, 0xceee3b62, 0x8f56, 0x4056, 0x86, 0x9b, 0xef, 0x16, 0x91, 0x7e, 0x3e, 0xfc);
#ifdef __cplusplus
class MsftIsoImageManager;
ESTOP_UUID(MsftIsoImageManager, 0xceee3b62, 0x8f56, 0x4056, 0x86, 0x9b, 0xef, 0x16, 0x91, 0x7e, 0x3e, 0xfc);
#endif
DEFINE_GUID(CLSID_ProgressItem, 0x2c941fcb, 0x975b, 0x59be, 0xa9, 0x60, 0x9a, 0x2a, 0x26, 0x28, 0x53, 0xa5);
#ifdef __cplusplus
class ProgressItem;
ESTOP_UUID(ProgressItem, 0x2c941fcb, 0x975b, 0x59be, 0xa9, 0x60, 0x9a, 0x2a, 0x26, 0x28, 0x53, 0xa5);
#endif
DEFINE_GUID(CLSID_ProgressItems, 0x2c941fc9, 0x975b, 0x59be, 0xa9, 0x60, 0x9a, 0x2a, 0x26, 0x28, 0x53, 0xa5);
#ifdef __cplusplus
class ProgressItems;
ESTOP_UUID(ProgressItems, 0x2c941fc9, 0x975b, 0x59be, 0xa9, 0x60, 0x9a, 0x2a, 0x26, 0x28, 0x53, 0xa5);
#endif

#endif
