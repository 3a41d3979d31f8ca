// Generated from Microsoft's metadata by crates/estop-com/generate: do not edit.

#ifndef ESTOP_IMAPI2_H
#define ESTOP_IMAPI2_H

#include "combase_interfaces.h"
#include "imapi2error.h"

typedef enum IMAPI_BURN_VERIFICATION_LEVEL {
    IMAPI_BURN_VERIFICATION_NONE = 0,
    IMAPI_BURN_VERIFICATION_QUICK = 1,
    IMAPI_BURN_VERIFICATION_FULL = 2,
} IMAPI_BURN_VERIFICATION_LEVEL;

typedef enum IMAPI_FORMAT2_DATA_MEDIA_STATE {
    IMAPI_FORMAT2_DATA_MEDIA_STATE_UNKNOWN = 0,
    IMAPI_FORMAT2_DATA_MEDIA_STATE_INFORMATIONAL_MASK = 15,
    IMAPI_FORMAT2_DATA_MEDIA_STATE_UNSUPPORTED_MASK = 64512,
    IMAPI_FORMAT2_DATA_MEDIA_STATE_OVERWRITE_ONLY = 1,
    IMAPI_FORMAT2_DATA_MEDIA_STATE_RANDOMLY_WRITABLE = 1,
    IMAPI_FORMAT2_DATA_MEDIA_STATE_BLANK = 2,
    IMAPI_FORMAT2_DATA_MEDIA_STATE_APPENDABLE = 4,
    IMAPI_FORMAT2_DATA_MEDIA_STATE_FINAL_SESSION = 8,
    IMAPI_FORMAT2_DATA_MEDIA_STATE_DAMAGED = 1024,
    IMAPI_FORMAT2_DATA_MEDIA_STATE_ERASE_REQUIRED = 2048,
    IMAPI_FORMAT2_DATA_MEDIA_STATE_NON_EMPTY_SESSION = 4096,
    IMAPI_FORMAT2_DATA_MEDIA_STATE_WRITE_PROTECTED = 8192,
    IMAPI_FORMAT2_DATA_MEDIA_STATE_FINALIZED = 16384,
    IMAPI_FORMAT2_DATA_MEDIA_STATE_UNSUPPORTED_MEDIA = 32768,
} IMAPI_FORMAT2_DATA_MEDIA_STATE;

typedef enum IMAPI_MEDIA_WRITE_PROTECT_STATE {
    IMAPI_WRITEPROTECTED_UNTIL_POWERDOWN = 1,
    IMAPI_WRITEPROTECTED_BY_CARTRIDGE = 2,
    IMAPI_WRITEPROTECTED_BY_MEDIA_SPECIFIC_REASON = 4,
    IMAPI_WRITEPROTECTED_BY_SOFTWARE_WRITE_PROTECT = 8,
    IMAPI_WRITEPROTECTED_BY_DISC_CONTROL_BLOCK = 16,
    IMAPI_WRITEPROTECTED_READ_ONLY_MEDIA = 16384,
} IMAPI_MEDIA_WRITE_PROTECT_STATE;

typedef enum IMAPI_MEDIA_PHYSICAL_TYPE {
    IMAPI_MEDIA_TYPE_UNKNOWN = 0,
    IMAPI_MEDIA_TYPE_CDROM = 1,
    IMAPI_MEDIA_TYPE_CDR = 2,
    IMAPI_MEDIA_TYPE_CDRW = 3,
    IMAPI_MEDIA_TYPE_DVDROM = 4,
    IMAPI_MEDIA_TYPE_DVDRAM = 5,
    IMAPI_MEDIA_TYPE_DVDPLUSR = 6,
    IMAPI_MEDIA_TYPE_DVDPLUSRW = 7,
    IMAPI_MEDIA_TYPE_DVDPLUSR_DUALLAYER = 8,
    IMAPI_MEDIA_TYPE_DVDDASHR = 9,
    IMAPI_MEDIA_TYPE_DVDDASHRW = 10,
    IMAPI_MEDIA_TYPE_DVDDASHR_DUALLAYER = 11,
    IMAPI_MEDIA_TYPE_DISK = 12,
    IMAPI_MEDIA_TYPE_DVDPLUSRW_DUALLAYER = 13,
    IMAPI_MEDIA_TYPE_HDDVDROM = 14,
    IMAPI_MEDIA_TYPE_HDDVDR = 15,
    IMAPI_MEDIA_TYPE_HDDVDRAM = 16,
    IMAPI_MEDIA_TYPE_BDROM = 17,
    IMAPI_MEDIA_TYPE_BDR = 18,
    IMAPI_MEDIA_TYPE_BDRE = 19,
    IMAPI_MEDIA_TYPE_MAX = 19,
} IMAPI_MEDIA_PHYSICAL_TYPE;

typedef enum IMAPI_FORMAT2_DATA_WRITE_ACTION {
    IMAPI_FORMAT2_DATA_WRITE_ACTION_VALIDATING_MEDIA = 0,
    IMAPI_FORMAT2_DATA_WRITE_ACTION_FORMATTING_MEDIA = 1,
    IMAPI_FORMAT2_DATA_WRITE_ACTION_INITIALIZING_HARDWARE = 2,
    IMAPI_FORMAT2_DATA_WRITE_ACTION_CALIBRATING_POWER = 3,
    IMAPI_FORMAT2_DATA_WRITE_ACTION_WRITING_DATA = 4,
    IMAPI_FORMAT2_DATA_WRITE_ACTION_FINALIZATION = 5,
    IMAPI_FORMAT2_DATA_WRITE_ACTION_COMPLETED = 6,
    IMAPI_FORMAT2_DATA_WRITE_ACTION_VERIFYING = 7,
} IMAPI_FORMAT2_DATA_WRITE_ACTION;

typedef enum IMAPI_FORMAT2_RAW_CD_DATA_SECTOR_TYPE {
    IMAPI_FORMAT2_RAW_CD_SUBCODE_PQ_ONLY = 1,
    IMAPI_FORMAT2_RAW_CD_SUBCODE_IS_COOKED = 2,
    IMAPI_FORMAT2_RAW_CD_SUBCODE_IS_RAW = 3,
} IMAPI_FORMAT2_RAW_CD_DATA_SECTOR_TYPE;

typedef enum IMAPI_FORMAT2_RAW_CD_WRITE_ACTION {
    IMAPI_FORMAT2_RAW_CD_WRITE_ACTION_UNKNOWN = 0,
    IMAPI_FORMAT2_RAW_CD_WRITE_ACTION_PREPARING = 1,
    IMAPI_FORMAT2_RAW_CD_WRITE_ACTION_WRITING = 2,
    IMAPI_FORMAT2_RAW_CD_WRITE_ACTION_FINISHING = 3,
} IMAPI_FORMAT2_RAW_CD_WRITE_ACTION;

typedef enum IMAPI_FORMAT2_TAO_WRITE_ACTION {
    IMAPI_FORMAT2_TAO_WRITE_ACTION_UNKNOWN = 0,
    IMAPI_FORMAT2_TAO_WRITE_ACTION_PREPARING = 1,
    IMAPI_FORMAT2_TAO_WRITE_ACTION_WRITING = 2,
    IMAPI_FORMAT2_TAO_WRITE_ACTION_FINISHING = 3,
    IMAPI_FORMAT2_TAO_WRITE_ACTION_VERIFYING = 4,
} IMAPI_FORMAT2_TAO_WRITE_ACTION;

typedef enum IMAPI_READ_TRACK_ADDRESS_TYPE {
    IMAPI_READ_TRACK_ADDRESS_TYPE_LBA = 0,
    IMAPI_READ_TRACK_ADDRESS_TYPE_TRACK = 1,
    IMAPI_READ_TRACK_ADDRESS_TYPE_SESSION = 2,
} IMAPI_READ_TRACK_ADDRESS_TYPE;

typedef enum IMAPI_FEATURE_PAGE_TYPE {
    IMAPI_FEATURE_PAGE_TYPE_PROFILE_LIST = 0,
    IMAPI_FEATURE_PAGE_TYPE_CORE = 1,
    IMAPI_FEATURE_PAGE_TYPE_MORPHING = 2,
    IMAPI_FEATURE_PAGE_TYPE_REMOVABLE_MEDIUM = 3,
    IMAPI_FEATURE_PAGE_TYPE_WRITE_PROTECT = 4,
    IMAPI_FEATURE_PAGE_TYPE_RANDOMLY_READABLE = 16,
    IMAPI_FEATURE_PAGE_TYPE_CD_MULTIREAD = 29,
    IMAPI_FEATURE_PAGE_TYPE_CD_READ = 30,
    IMAPI_FEATURE_PAGE_TYPE_DVD_READ = 31,
    IMAPI_FEATURE_PAGE_TYPE_RANDOMLY_WRITABLE = 32,
    IMAPI_FEATURE_PAGE_TYPE_INCREMENTAL_STREAMING_WRITABLE = 33,
    IMAPI_FEATURE_PAGE_TYPE_SECTOR_ERASABLE = 34,
    IMAPI_FEATURE_PAGE_TYPE_FORMATTABLE = 35,
    IMAPI_FEATURE_PAGE_TYPE_HARDWARE_DEFECT_MANAGEMENT = 36,
    IMAPI_FEATURE_PAGE_TYPE_WRITE_ONCE = 37,
    IMAPI_FEATURE_PAGE_TYPE_RESTRICTED_OVERWRITE = 38,
    IMAPI_FEATURE_PAGE_TYPE_CDRW_CAV_WRITE = 39,
    IMAPI_FEATURE_PAGE_TYPE_MRW = 40,
    IMAPI_FEATURE_PAGE_TYPE_ENHANCED_DEFECT_REPORTING = 41,
    IMAPI_FEATURE_PAGE_TYPE_DVD_PLUS_RW = 42,
    IMAPI_FEATURE_PAGE_TYPE_DVD_PLUS_R = 43,
    IMAPI_FEATURE_PAGE_TYPE_RIGID_RESTRICTED_OVERWRITE = 44,
    IMAPI_FEATURE_PAGE_TYPE_CD_TRACK_AT_ONCE = 45,
    IMAPI_FEATURE_PAGE_TYPE_CD_MASTERING = 46,
    IMAPI_FEATURE_PAGE_TYPE_DVD_DASH_WRITE = 47,
    IMAPI_FEATURE_PAGE_TYPE_DOUBLE_DENSITY_CD_READ = 48,
    IMAPI_FEATURE_PAGE_TYPE_DOUBLE_DENSITY_CD_R_WRITE = 49,
    IMAPI_FEATURE_PAGE_TYPE_DOUBLE_DENSITY_CD_RW_WRITE = 50,
    IMAPI_FEATURE_PAGE_TYPE_LAYER_JUMP_RECORDING = 51,
    IMAPI_FEATURE_PAGE_TYPE_CD_RW_MEDIA_WRITE_SUPPORT = 55,
    IMAPI_FEATURE_PAGE_TYPE_BD_PSEUDO_OVERWRITE = 56,
    IMAPI_FEATURE_PAGE_TYPE_DVD_PLUS_R_DUAL_LAYER = 59,
    IMAPI_FEATURE_PAGE_TYPE_BD_READ = 64,
    IMAPI_FEATURE_PAGE_TYPE_BD_WRITE = 65,
    IMAPI_FEATURE_PAGE_TYPE_HD_DVD_READ = 80,
    IMAPI_FEATURE_PAGE_TYPE_HD_DVD_WRITE = 81,
    IMAPI_FEATURE_PAGE_TYPE_POWER_MANAGEMENT = 256,
    IMAPI_FEATURE_PAGE_TYPE_SMART = 257,
    IMAPI_FEATURE_PAGE_TYPE_EMBEDDED_CHANGER = 258,
    IMAPI_FEATURE_PAGE_TYPE_CD_ANALOG_PLAY = 259,
    IMAPI_FEATURE_PAGE_TYPE_MICROCODE_UPDATE = 260,
    IMAPI_FEATURE_PAGE_TYPE_TIMEOUT = 261,
    IMAPI_FEATURE_PAGE_TYPE_DVD_CSS = 262,
    IMAPI_FEATURE_PAGE_TYPE_REAL_TIME_STREAMING = 263,
    IMAPI_FEATURE_PAGE_TYPE_LOGICAL_UNIT_SERIAL_NUMBER = 264,
    IMAPI_FEATURE_PAGE_TYPE_MEDIA_SERIAL_NUMBER = 265,
    IMAPI_FEATURE_PAGE_TYPE_DISC_CONTROL_BLOCKS = 266,
    IMAPI_FEATURE_PAGE_TYPE_DVD_CPRM = 267,
    IMAPI_FEATURE_PAGE_TYPE_FIRMWARE_INFORMATION = 268,
    IMAPI_FEATURE_PAGE_TYPE_AACS = 269,
    IMAPI_FEATURE_PAGE_TYPE_VCPS = 272,
} IMAPI_FEATURE_PAGE_TYPE;

typedef enum IMAPI_MODE_PAGE_TYPE {
    IMAPI_MODE_PAGE_TYPE_READ_WRITE_ERROR_RECOVERY = 1,
    IMAPI_MODE_PAGE_TYPE_MRW = 3,
    IMAPI_MODE_PAGE_TYPE_WRITE_PARAMETERS = 5,
    IMAPI_MODE_PAGE_TYPE_CACHING = 8,
    IMAPI_MODE_PAGE_TYPE_INFORMATIONAL_EXCEPTIONS = 28,
    IMAPI_MODE_PAGE_TYPE_TIMEOUT_AND_PROTECT = 29,
    IMAPI_MODE_PAGE_TYPE_POWER_CONDITION = 26,
    IMAPI_MODE_PAGE_TYPE_LEGACY_CAPABILITIES = 42,
} IMAPI_MODE_PAGE_TYPE;

typedef enum IMAPI_MODE_PAGE_REQUEST_TYPE {
    IMAPI_MODE_PAGE_REQUEST_TYPE_CURRENT_VALUES = 0,
    IMAPI_MODE_PAGE_REQUEST_TYPE_CHANGEABLE_VALUES = 1,
    IMAPI_MODE_PAGE_REQUEST_TYPE_DEFAULT_VALUES = 2,
    IMAPI_MODE_PAGE_REQUEST_TYPE_SAVED_VALUES = 3,
} IMAPI_MODE_PAGE_REQUEST_TYPE;

typedef enum IMAPI_PROFILE_TYPE {
    IMAPI_PROFILE_TYPE_INVALID = 0,
    IMAPI_PROFILE_TYPE_NON_REMOVABLE_DISK = 1,
    IMAPI_PROFILE_TYPE_REMOVABLE_DISK = 2,
    IMAPI_PROFILE_TYPE_MO_ERASABLE = 3,
    IMAPI_PROFILE_TYPE_MO_WRITE_ONCE = 4,
    IMAPI_PROFILE_TYPE_AS_MO = 5,
    IMAPI_PROFILE_TYPE_CDROM = 8,
    IMAPI_PROFILE_TYPE_CD_RECORDABLE = 9,
    IMAPI_PROFILE_TYPE_CD_REWRITABLE = 10,
    IMAPI_PROFILE_TYPE_DVDROM = 16,
    IMAPI_PROFILE_TYPE_DVD_DASH_RECORDABLE = 17,
    IMAPI_PROFILE_TYPE_DVD_RAM = 18,
    IMAPI_PROFILE_TYPE_DVD_DASH_REWRITABLE = 19,
    IMAPI_PROFILE_TYPE_DVD_DASH_RW_SEQUENTIAL = 20,
    IMAPI_PROFILE_TYPE_DVD_DASH_R_DUAL_SEQUENTIAL = 21,
    IMAPI_PROFILE_TYPE_DVD_DASH_R_DUAL_LAYER_JUMP = 22,
    IMAPI_PROFILE_TYPE_DVD_PLUS_RW = 26,
    IMAPI_PROFILE_TYPE_DVD_PLUS_R = 27,
    IMAPI_PROFILE_TYPE_DDCDROM = 32,
    IMAPI_PROFILE_TYPE_DDCD_RECORDABLE = 33,
    IMAPI_PROFILE_TYPE_DDCD_REWRITABLE = 34,
    IMAPI_PROFILE_TYPE_DVD_PLUS_RW_DUAL = 42,
    IMAPI_PROFILE_TYPE_DVD_PLUS_R_DUAL = 43,
    IMAPI_PROFILE_TYPE_BD_ROM = 64,
    IMAPI_PROFILE_TYPE_BD_R_SEQUENTIAL = 65,
    IMAPI_PROFILE_TYPE_BD_R_RANDOM_RECORDING = 66,
    IMAPI_PROFILE_TYPE_BD_REWRITABLE = 67,
    IMAPI_PROFILE_TYPE_HD_DVD_ROM = 80,
    IMAPI_PROFILE_TYPE_HD_DVD_RECORDABLE = 81,
    IMAPI_PROFILE_TYPE_HD_DVD_RAM = 82,
    IMAPI_PROFILE_TYPE_NON_STANDARD = 65535,
} IMAPI_PROFILE_TYPE;

typedef enum IMAPI_CD_SECTOR_TYPE {
    IMAPI_CD_SECTOR_AUDIO = 0,
    IMAPI_CD_SECTOR_MODE_ZERO = 1,
    IMAPI_CD_SECTOR_MODE1 = 2,
    IMAPI_CD_SECTOR_MODE2FORM0 = 3,
    IMAPI_CD_SECTOR_MODE2FORM1 = 4,
    IMAPI_CD_SECTOR_MODE2FORM2 = 5,
    IMAPI_CD_SECTOR_MODE1RAW = 6,
    IMAPI_CD_SECTOR_MODE2FORM0RAW = 7,
    IMAPI_CD_SECTOR_MODE2FORM1RAW = 8,
    IMAPI_CD_SECTOR_MODE2FORM2RAW = 9,
} IMAPI_CD_SECTOR_TYPE;

typedef enum IMAPI_CD_TRACK_DIGITAL_COPY_SETTING {
    IMAPI_CD_TRACK_DIGITAL_COPY_PERMITTED = 0,
    IMAPI_CD_TRACK_DIGITAL_COPY_PROHIBITED = 1,
    IMAPI_CD_TRACK_DIGITAL_COPY_SCMS = 2,
} IMAPI_CD_TRACK_DIGITAL_COPY_SETTING;

typedef struct DDiscFormat2DataEvents DDiscFormat2DataEvents;
typedef struct DDiscFormat2EraseEvents DDiscFormat2EraseEvents;
typedef struct DDiscFormat2RawCDEvents DDiscFormat2RawCDEvents;
typedef struct DDiscFormat2TrackAtOnceEvents DDiscFormat2TrackAtOnceEvents;
typedef struct DDiscMaster2Events DDiscMaster2Events;
typedef struct DWriteEngine2Events DWriteEngine2Events;
typedef struct IBurnVerification IBurnVerification;
typedef struct IDiscRecorder2 IDiscRecorder2;
typedef struct IDiscFormat2 IDiscFormat2;
typedef struct IDiscFormat2Data IDiscFormat2Data;
typedef struct IWriteEngine2EventArgs IWriteEngine2EventArgs;
typedef struct IDiscFormat2DataEventArgs IDiscFormat2DataEventArgs;
typedef struct IDiscFormat2Erase IDiscFormat2Erase;
typedef struct IDiscFormat2RawCD IDiscFormat2RawCD;
typedef struct IDiscFormat2RawCDEventArgs IDiscFormat2RawCDEventArgs;
typedef struct IDiscFormat2TrackAtOnce IDiscFormat2TrackAtOnce;
typedef struct IDiscFormat2TrackAtOnceEventArgs IDiscFormat2TrackAtOnceEventArgs;
typedef struct IDiscMaster2 IDiscMaster2;
typedef struct IDiscRecorder2Ex IDiscRecorder2Ex;
typedef struct IMultisession IMultisession;
typedef struct IMultisessionRandomWrite IMultisessionRandomWrite;
typedef struct IMultisessionSequential IMultisessionSequential;
typedef struct IMultisessionSequential2 IMultisessionSequential2;
typedef struct IRawCDImageTrackInfo IRawCDImageTrackInfo;
typedef struct IRawCDImageCreator IRawCDImageCreator;
typedef struct IStreamConcatenate IStreamConcatenate;
typedef struct IStreamInterleave IStreamInterleave;
typedef struct IStreamPseudoRandomBased IStreamPseudoRandomBased;
typedef struct IWriteEngine2 IWriteEngine2;
typedef struct IWriteSpeedDescriptor IWriteSpeedDescriptor;

EXTERN_C const IID IID_DDiscFormat2DataEvents;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct DDiscFormat2DataEvents : public IDispatch {
    virtual HRESULT STDMETHODCALLTYPE Update(IDispatch *object, IDispatch *progress) = 0;
};
ESTOP_UUID(DDiscFormat2DataEvents, 0x2735413c, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#else
typedef struct DDiscFormat2DataEventsVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(DDiscFormat2DataEvents *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(DDiscFormat2DataEvents *This);
    ULONG (STDMETHODCALLTYPE *Release)(DDiscFormat2DataEvents *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(DDiscFormat2DataEvents *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(DDiscFormat2DataEvents *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(DDiscFormat2DataEvents *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(DDiscFormat2DataEvents *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *Update)(DDiscFormat2DataEvents *This, IDispatch *object, IDispatch *progress);
} DDiscFormat2DataEventsVtbl;
struct DDiscFormat2DataEvents { const DDiscFormat2DataEventsVtbl *lpVtbl; };
#ifdef COBJMACROS
#define DDiscFormat2DataEvents_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define DDiscFormat2DataEvents_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define DDiscFormat2DataEvents_Release(This) ((This)->lpVtbl->Release(This))
#define DDiscFormat2DataEvents_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define DDiscFormat2DataEvents_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define DDiscFormat2DataEvents_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define DDiscFormat2DataEvents_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define DDiscFormat2DataEvents_Update(This,a0,a1) ((This)->lpVtbl->Update(This,a0,a1))
#endif
#endif

EXTERN_C const IID IID_DDiscFormat2EraseEvents;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct DDiscFormat2EraseEvents : public IDispatch {
    virtual HRESULT STDMETHODCALLTYPE Update(IDispatch *object, LONG elapsedSeconds, LONG estimatedTotalSeconds) = 0;
};
ESTOP_UUID(DDiscFormat2EraseEvents, 0x2735413a, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#else
typedef struct DDiscFormat2EraseEventsVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(DDiscFormat2EraseEvents *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(DDiscFormat2EraseEvents *This);
    ULONG (STDMETHODCALLTYPE *Release)(DDiscFormat2EraseEvents *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(DDiscFormat2EraseEvents *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(DDiscFormat2EraseEvents *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(DDiscFormat2EraseEvents *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(DDiscFormat2EraseEvents *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *Update)(DDiscFormat2EraseEvents *This, IDispatch *object, LONG elapsedSeconds, LONG estimatedTotalSeconds);
} DDiscFormat2EraseEventsVtbl;
struct DDiscFormat2EraseEvents { const DDiscFormat2EraseEventsVtbl *lpVtbl; };
#ifdef COBJMACROS
#define DDiscFormat2EraseEvents_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define DDiscFormat2EraseEvents_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define DDiscFormat2EraseEvents_Release(This) ((This)->lpVtbl->Release(This))
#define DDiscFormat2EraseEvents_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define DDiscFormat2EraseEvents_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define DDiscFormat2EraseEvents_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define DDiscFormat2EraseEvents_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define DDiscFormat2EraseEvents_Update(This,a0,a1,a2) ((This)->lpVtbl->Update(This,a0,a1,a2))
#endif
#endif

EXTERN_C const IID IID_DDiscFormat2RawCDEvents;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct DDiscFormat2RawCDEvents : public IDispatch {
    virtual HRESULT STDMETHODCALLTYPE Update(IDispatch *object, IDispatch *progress) = 0;
};
ESTOP_UUID(DDiscFormat2RawCDEvents, 0x27354142, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#else
typedef struct DDiscFormat2RawCDEventsVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(DDiscFormat2RawCDEvents *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(DDiscFormat2RawCDEvents *This);
    ULONG (STDMETHODCALLTYPE *Release)(DDiscFormat2RawCDEvents *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(DDiscFormat2RawCDEvents *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(DDiscFormat2RawCDEvents *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(DDiscFormat2RawCDEvents *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(DDiscFormat2RawCDEvents *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *Update)(DDiscFormat2RawCDEvents *This, IDispatch *object, IDispatch *progress);
} DDiscFormat2RawCDEventsVtbl;
struct DDiscFormat2RawCDEvents { const DDiscFormat2RawCDEventsVtbl *lpVtbl; };
#ifdef COBJMACROS
#define DDiscFormat2RawCDEvents_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define DDiscFormat2RawCDEvents_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define DDiscFormat2RawCDEvents_Release(This) ((This)->lpVtbl->Release(This))
#define DDiscFormat2RawCDEvents_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define DDiscFormat2RawCDEvents_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define DDiscFormat2RawCDEvents_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define DDiscFormat2RawCDEvents_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define DDiscFormat2RawCDEvents_Update(This,a0,a1) ((This)->lpVtbl->Update(This,a0,a1))
#endif
#endif

EXTERN_C const IID IID_DDiscFormat2TrackAtOnceEvents;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct DDiscFormat2TrackAtOnceEvents : public IDispatch {
    virtual HRESULT STDMETHODCALLTYPE Update(IDispatch *object, IDispatch *progress) = 0;
};
ESTOP_UUID(DDiscFormat2TrackAtOnceEvents, 0x2735413f, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#else
typedef struct DDiscFormat2TrackAtOnceEventsVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(DDiscFormat2TrackAtOnceEvents *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(DDiscFormat2TrackAtOnceEvents *This);
    ULONG (STDMETHODCALLTYPE *Release)(DDiscFormat2TrackAtOnceEvents *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(DDiscFormat2TrackAtOnceEvents *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(DDiscFormat2TrackAtOnceEvents *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(DDiscFormat2TrackAtOnceEvents *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(DDiscFormat2TrackAtOnceEvents *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *Update)(DDiscFormat2TrackAtOnceEvents *This, IDispatch *object, IDispatch *progress);
} DDiscFormat2TrackAtOnceEventsVtbl;
struct DDiscFormat2TrackAtOnceEvents { const DDiscFormat2TrackAtOnceEventsVtbl *lpVtbl; };
#ifdef COBJMACROS
#define DDiscFormat2TrackAtOnceEvents_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define DDiscFormat2TrackAtOnceEvents_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define DDiscFormat2TrackAtOnceEvents_Release(This) ((This)->lpVtbl->Release(This))
#define DDiscFormat2TrackAtOnceEvents_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define DDiscFormat2TrackAtOnceEvents_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define DDiscFormat2TrackAtOnceEvents_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define DDiscFormat2TrackAtOnceEvents_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define DDiscFormat2TrackAtOnceEvents_Update(This,a0,a1) ((This)->lpVtbl->Update(This,a0,a1))
#endif
#endif

EXTERN_C const IID IID_DDiscMaster2Events;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct DDiscMaster2Events : public IDispatch {
    virtual HRESULT STDMETHODCALLTYPE NotifyDeviceAdded(IDispatch *object, BSTR uniqueId) = 0;
    virtual HRESULT STDMETHODCALLTYPE NotifyDeviceRemoved(IDispatch *object, BSTR uniqueId) = 0;
};
ESTOP_UUID(DDiscMaster2Events, 0x27354131, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#else
typedef struct DDiscMaster2EventsVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(DDiscMaster2Events *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(DDiscMaster2Events *This);
    ULONG (STDMETHODCALLTYPE *Release)(DDiscMaster2Events *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(DDiscMaster2Events *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(DDiscMaster2Events *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(DDiscMaster2Events *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(DDiscMaster2Events *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *NotifyDeviceAdded)(DDiscMaster2Events *This, IDispatch *object, BSTR uniqueId);
    HRESULT (STDMETHODCALLTYPE *NotifyDeviceRemoved)(DDiscMaster2Events *This, IDispatch *object, BSTR uniqueId);
} DDiscMaster2EventsVtbl;
struct DDiscMaster2Events { const DDiscMaster2EventsVtbl *lpVtbl; };
#ifdef COBJMACROS
#define DDiscMaster2Events_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define DDiscMaster2Events_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define DDiscMaster2Events_Release(This) ((This)->lpVtbl->Release(This))
#define DDiscMaster2Events_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define DDiscMaster2Events_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define DDiscMaster2Events_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define DDiscMaster2Events_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define DDiscMaster2Events_NotifyDeviceAdded(This,a0,a1) ((This)->lpVtbl->NotifyDeviceAdded(This,a0,a1))
#define DDiscMaster2Events_NotifyDeviceRemoved(This,a0,a1) ((This)->lpVtbl->NotifyDeviceRemoved(This,a0,a1))
#endif
#endif

EXTERN_C const IID IID_DWriteEngine2Events;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct DWriteEngine2Events : public IDispatch {
    virtual HRESULT STDMETHODCALLTYPE Update(IDispatch *object, IDispatch *progress) = 0;
};
ESTOP_UUID(DWriteEngine2Events, 0x27354137, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#else
typedef struct DWriteEngine2EventsVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(DWriteEngine2Events *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(DWriteEngine2Events *This);
    ULONG (STDMETHODCALLTYPE *Release)(DWriteEngine2Events *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(DWriteEngine2Events *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(DWriteEngine2Events *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(DWriteEngine2Events *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(DWriteEngine2Events *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *Update)(DWriteEngine2Events *This, IDispatch *object, IDispatch *progress);
} DWriteEngine2EventsVtbl;
struct DWriteEngine2Events { const DWriteEngine2EventsVtbl *lpVtbl; };
#ifdef COBJMACROS
#define DWriteEngine2Events_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define DWriteEngine2Events_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define DWriteEngine2Events_Release(This) ((This)->lpVtbl->Release(This))
#define DWriteEngine2Events_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define DWriteEngine2Events_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define DWriteEngine2Events_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define DWriteEngine2Events_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define DWriteEngine2Events_Update(This,a0,a1) ((This)->lpVtbl->Update(This,a0,a1))
#endif
#endif

EXTERN_C const IID IID_IBurnVerification;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IBurnVerification : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE put_BurnVerificationLevel(IMAPI_BURN_VERIFICATION_LEVEL value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_BurnVerificationLevel(IMAPI_BURN_VERIFICATION_LEVEL *value) = 0;
};
ESTOP_UUID(IBurnVerification, 0xd2ffd834, 0x958b, 0x426d, 0x84, 0x70, 0x2a, 0x13, 0x87, 0x9c, 0x6a, 0x91);
#else
typedef struct IBurnVerificationVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IBurnVerification *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IBurnVerification *This);
    ULONG (STDMETHODCALLTYPE *Release)(IBurnVerification *This);
    HRESULT (STDMETHODCALLTYPE *put_BurnVerificationLevel)(IBurnVerification *This, IMAPI_BURN_VERIFICATION_LEVEL value);
    HRESULT (STDMETHODCALLTYPE *get_BurnVerificationLevel)(IBurnVerification *This, IMAPI_BURN_VERIFICATION_LEVEL *value);
} IBurnVerificationVtbl;
struct IBurnVerification { const IBurnVerificationVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IBurnVerification_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IBurnVerification_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IBurnVerification_Release(This) ((This)->lpVtbl->Release(This))
#define IBurnVerification_put_BurnVerificationLevel(This,a0) ((This)->lpVtbl->put_BurnVerificationLevel(This,a0))
#define IBurnVerification_get_BurnVerificationLevel(This,a0) ((This)->lpVtbl->get_BurnVerificationLevel(This,a0))
#endif
#endif

EXTERN_C const IID IID_IDiscRecorder2;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IDiscRecorder2 : public IDispatch {
    virtual HRESULT STDMETHODCALLTYPE EjectMedia() = 0;
    virtual HRESULT STDMETHODCALLTYPE CloseTray() = 0;
    virtual HRESULT STDMETHODCALLTYPE AcquireExclusiveAccess(VARIANT_BOOL force, BSTR __MIDL__IDiscRecorder20000) = 0;
    virtual HRESULT STDMETHODCALLTYPE ReleaseExclusiveAccess() = 0;
    virtual HRESULT STDMETHODCALLTYPE DisableMcn() = 0;
    virtual HRESULT STDMETHODCALLTYPE EnableMcn() = 0;
    virtual HRESULT STDMETHODCALLTYPE InitializeDiscRecorder(BSTR recorderUniqueId) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ActiveDiscRecorder(BSTR *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_VendorId(BSTR *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ProductId(BSTR *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ProductRevision(BSTR *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_VolumeName(BSTR *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_VolumePathNames(SAFEARRAY **value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_DeviceCanLoadMedia(VARIANT_BOOL *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_LegacyDeviceNumber(LONG *legacyDeviceNumber) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_SupportedFeaturePages(SAFEARRAY **value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_CurrentFeaturePages(SAFEARRAY **value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_SupportedProfiles(SAFEARRAY **value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_CurrentProfiles(SAFEARRAY **value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_SupportedModePages(SAFEARRAY **value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ExclusiveAccessOwner(BSTR *value) = 0;
};
ESTOP_UUID(IDiscRecorder2, 0x27354133, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#else
typedef struct IDiscRecorder2Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IDiscRecorder2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IDiscRecorder2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IDiscRecorder2 *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IDiscRecorder2 *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IDiscRecorder2 *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IDiscRecorder2 *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IDiscRecorder2 *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *EjectMedia)(IDiscRecorder2 *This);
    HRESULT (STDMETHODCALLTYPE *CloseTray)(IDiscRecorder2 *This);
    HRESULT (STDMETHODCALLTYPE *AcquireExclusiveAccess)(IDiscRecorder2 *This, VARIANT_BOOL force, BSTR __MIDL__IDiscRecorder20000);
    HRESULT (STDMETHODCALLTYPE *ReleaseExclusiveAccess)(IDiscRecorder2 *This);
    HRESULT (STDMETHODCALLTYPE *DisableMcn)(IDiscRecorder2 *This);
    HRESULT (STDMETHODCALLTYPE *EnableMcn)(IDiscRecorder2 *This);
    HRESULT (STDMETHODCALLTYPE *InitializeDiscRecorder)(IDiscRecorder2 *This, BSTR recorderUniqueId);
    HRESULT (STDMETHODCALLTYPE *get_ActiveDiscRecorder)(IDiscRecorder2 *This, BSTR *value);
    HRESULT (STDMETHODCALLTYPE *get_VendorId)(IDiscRecorder2 *This, BSTR *value);
    HRESULT (STDMETHODCALLTYPE *get_ProductId)(IDiscRecorder2 *This, BSTR *value);
    HRESULT (STDMETHODCALLTYPE *get_ProductRevision)(IDiscRecorder2 *This, BSTR *value);
    HRESULT (STDMETHODCALLTYPE *get_VolumeName)(IDiscRecorder2 *This, BSTR *value);
    HRESULT (STDMETHODCALLTYPE *get_VolumePathNames)(IDiscRecorder2 *This, SAFEARRAY **value);
    HRESULT (STDMETHODCALLTYPE *get_DeviceCanLoadMedia)(IDiscRecorder2 *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_LegacyDeviceNumber)(IDiscRecorder2 *This, LONG *legacyDeviceNumber);
    HRESULT (STDMETHODCALLTYPE *get_SupportedFeaturePages)(IDiscRecorder2 *This, SAFEARRAY **value);
    HRESULT (STDMETHODCALLTYPE *get_CurrentFeaturePages)(IDiscRecorder2 *This, SAFEARRAY **value);
    HRESULT (STDMETHODCALLTYPE *get_SupportedProfiles)(IDiscRecorder2 *This, SAFEARRAY **value);
    HRESULT (STDMETHODCALLTYPE *get_CurrentProfiles)(IDiscRecorder2 *This, SAFEARRAY **value);
    HRESULT (STDMETHODCALLTYPE *get_SupportedModePages)(IDiscRecorder2 *This, SAFEARRAY **value);
    HRESULT (STDMETHODCALLTYPE *get_ExclusiveAccessOwner)(IDiscRecorder2 *This, BSTR *value);
} IDiscRecorder2Vtbl;
struct IDiscRecorder2 { const IDiscRecorder2Vtbl *lpVtbl; };
#ifdef COBJMACROS
#define IDiscRecorder2_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IDiscRecorder2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IDiscRecorder2_Release(This) ((This)->lpVtbl->Release(This))
#define IDiscRecorder2_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IDiscRecorder2_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IDiscRecorder2_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IDiscRecorder2_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IDiscRecorder2_EjectMedia(This) ((This)->lpVtbl->EjectMedia(This))
#define IDiscRecorder2_CloseTray(This) ((This)->lpVtbl->CloseTray(This))
#define IDiscRecorder2_AcquireExclusiveAccess(This,a0,a1) ((This)->lpVtbl->AcquireExclusiveAccess(This,a0,a1))
#define IDiscRecorder2_ReleaseExclusiveAccess(This) ((This)->lpVtbl->ReleaseExclusiveAccess(This))
#define IDiscRecorder2_DisableMcn(This) ((This)->lpVtbl->DisableMcn(This))
#define IDiscRecorder2_EnableMcn(This) ((This)->lpVtbl->EnableMcn(This))
#define IDiscRecorder2_InitializeDiscRecorder(This,a0) ((This)->lpVtbl->InitializeDiscRecorder(This,a0))
#define IDiscRecorder2_get_ActiveDiscRecorder(This,a0) ((This)->lpVtbl->get_ActiveDiscRecorder(This,a0))
#define IDiscRecorder2_get_VendorId(This,a0) ((This)->lpVtbl->get_VendorId(This,a0))
#define IDiscRecorder2_get_ProductId(This,a0) ((This)->lpVtbl->get_ProductId(This,a0))
#define IDiscRecorder2_get_ProductRevision(This,a0) ((This)->lpVtbl->get_ProductRevision(This,a0))
#define IDiscRecorder2_get_VolumeName(This,a0) ((This)->lpVtbl->get_VolumeName(This,a0))
#define IDiscRecorder2_get_VolumePathNames(This,a0) ((This)->lpVtbl->get_VolumePathNames(This,a0))
#define IDiscRecorder2_get_DeviceCanLoadMedia(This,a0) ((This)->lpVtbl->get_DeviceCanLoadMedia(This,a0))
#define IDiscRecorder2_get_LegacyDeviceNumber(This,a0) ((This)->lpVtbl->get_LegacyDeviceNumber(This,a0))
#define IDiscRecorder2_get_SupportedFeaturePages(This,a0) ((This)->lpVtbl->get_SupportedFeaturePages(This,a0))
#define IDiscRecorder2_get_CurrentFeaturePages(This,a0) ((This)->lpVtbl->get_CurrentFeaturePages(This,a0))
#define IDiscRecorder2_get_SupportedProfiles(This,a0) ((This)->lpVtbl->get_SupportedProfiles(This,a0))
#define IDiscRecorder2_get_CurrentProfiles(This,a0) ((This)->lpVtbl->get_CurrentProfiles(This,a0))
#define IDiscRecorder2_get_SupportedModePages(This,a0) ((This)->lpVtbl->get_SupportedModePages(This,a0))
#define IDiscRecorder2_get_ExclusiveAccessOwner(This,a0) ((This)->lpVtbl->get_ExclusiveAccessOwner(This,a0))
#endif
#endif

EXTERN_C const IID IID_IDiscFormat2;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IDiscFormat2 : public IDispatch {
    virtual HRESULT STDMETHODCALLTYPE IsRecorderSupported(IDiscRecorder2 *recorder, VARIANT_BOOL *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE IsCurrentMediaSupported(IDiscRecorder2 *recorder, VARIANT_BOOL *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_MediaPhysicallyBlank(VARIANT_BOOL *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_MediaHeuristicallyBlank(VARIANT_BOOL *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_SupportedMediaTypes(SAFEARRAY **value) = 0;
};
ESTOP_UUID(IDiscFormat2, 0x27354152, 0x8f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#else
typedef struct IDiscFormat2Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IDiscFormat2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IDiscFormat2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IDiscFormat2 *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IDiscFormat2 *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IDiscFormat2 *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IDiscFormat2 *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IDiscFormat2 *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *IsRecorderSupported)(IDiscFormat2 *This, IDiscRecorder2 *recorder, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *IsCurrentMediaSupported)(IDiscFormat2 *This, IDiscRecorder2 *recorder, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_MediaPhysicallyBlank)(IDiscFormat2 *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_MediaHeuristicallyBlank)(IDiscFormat2 *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_SupportedMediaTypes)(IDiscFormat2 *This, SAFEARRAY **value);
} IDiscFormat2Vtbl;
struct IDiscFormat2 { const IDiscFormat2Vtbl *lpVtbl; };
#ifdef COBJMACROS
#define IDiscFormat2_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IDiscFormat2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IDiscFormat2_Release(This) ((This)->lpVtbl->Release(This))
#define IDiscFormat2_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IDiscFormat2_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IDiscFormat2_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IDiscFormat2_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IDiscFormat2_IsRecorderSupported(This,a0,a1) ((This)->lpVtbl->IsRecorderSupported(This,a0,a1))
#define IDiscFormat2_IsCurrentMediaSupported(This,a0,a1) ((This)->lpVtbl->IsCurrentMediaSupported(This,a0,a1))
#define IDiscFormat2_get_MediaPhysicallyBlank(This,a0) ((This)->lpVtbl->get_MediaPhysicallyBlank(This,a0))
#define IDiscFormat2_get_MediaHeuristicallyBlank(This,a0) ((This)->lpVtbl->get_MediaHeuristicallyBlank(This,a0))
#define IDiscFormat2_get_SupportedMediaTypes(This,a0) ((This)->lpVtbl->get_SupportedMediaTypes(This,a0))
#endif
#endif

EXTERN_C const IID IID_IDiscFormat2Data;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IDiscFormat2Data : public IDiscFormat2 {
    virtual HRESULT STDMETHODCALLTYPE put_Recorder(IDiscRecorder2 *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Recorder(IDiscRecorder2 **value) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_BufferUnderrunFreeDisabled(VARIANT_BOOL value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_BufferUnderrunFreeDisabled(VARIANT_BOOL *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_PostgapAlreadyInImage(VARIANT_BOOL value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_PostgapAlreadyInImage(VARIANT_BOOL *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_CurrentMediaStatus(IMAPI_FORMAT2_DATA_MEDIA_STATE *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_WriteProtectStatus(IMAPI_MEDIA_WRITE_PROTECT_STATE *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_TotalSectorsOnMedia(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_FreeSectorsOnMedia(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_NextWritableAddress(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_StartAddressOfPreviousSession(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_LastWrittenAddressOfPreviousSession(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_ForceMediaToBeClosed(VARIANT_BOOL value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ForceMediaToBeClosed(VARIANT_BOOL *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_DisableConsumerDvdCompatibilityMode(VARIANT_BOOL value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_DisableConsumerDvdCompatibilityMode(VARIANT_BOOL *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_CurrentPhysicalMediaType(IMAPI_MEDIA_PHYSICAL_TYPE *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_ClientName(BSTR value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ClientName(BSTR *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_RequestedWriteSpeed(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_RequestedRotationTypeIsPureCAV(VARIANT_BOOL *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_CurrentWriteSpeed(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_CurrentRotationTypeIsPureCAV(VARIANT_BOOL *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_SupportedWriteSpeeds(SAFEARRAY **supportedSpeeds) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_SupportedWriteSpeedDescriptors(SAFEARRAY **supportedSpeedDescriptors) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_ForceOverwrite(VARIANT_BOOL value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ForceOverwrite(VARIANT_BOOL *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_MultisessionInterfaces(SAFEARRAY **value) = 0;
    virtual HRESULT STDMETHODCALLTYPE Write(IStream *data) = 0;
    virtual HRESULT STDMETHODCALLTYPE CancelWrite() = 0;
    virtual HRESULT STDMETHODCALLTYPE SetWriteSpeed(LONG RequestedSectorsPerSecond, VARIANT_BOOL RotationTypeIsPureCAV) = 0;
};
ESTOP_UUID(IDiscFormat2Data, 0x27354153, 0x9f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#else
typedef struct IDiscFormat2DataVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IDiscFormat2Data *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IDiscFormat2Data *This);
    ULONG (STDMETHODCALLTYPE *Release)(IDiscFormat2Data *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IDiscFormat2Data *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IDiscFormat2Data *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IDiscFormat2Data *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IDiscFormat2Data *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *IsRecorderSupported)(IDiscFormat2Data *This, IDiscRecorder2 *recorder, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *IsCurrentMediaSupported)(IDiscFormat2Data *This, IDiscRecorder2 *recorder, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_MediaPhysicallyBlank)(IDiscFormat2Data *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_MediaHeuristicallyBlank)(IDiscFormat2Data *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_SupportedMediaTypes)(IDiscFormat2Data *This, SAFEARRAY **value);
    HRESULT (STDMETHODCALLTYPE *put_Recorder)(IDiscFormat2Data *This, IDiscRecorder2 *value);
    HRESULT (STDMETHODCALLTYPE *get_Recorder)(IDiscFormat2Data *This, IDiscRecorder2 **value);
    HRESULT (STDMETHODCALLTYPE *put_BufferUnderrunFreeDisabled)(IDiscFormat2Data *This, VARIANT_BOOL value);
    HRESULT (STDMETHODCALLTYPE *get_BufferUnderrunFreeDisabled)(IDiscFormat2Data *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *put_PostgapAlreadyInImage)(IDiscFormat2Data *This, VARIANT_BOOL value);
    HRESULT (STDMETHODCALLTYPE *get_PostgapAlreadyInImage)(IDiscFormat2Data *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_CurrentMediaStatus)(IDiscFormat2Data *This, IMAPI_FORMAT2_DATA_MEDIA_STATE *value);
    HRESULT (STDMETHODCALLTYPE *get_WriteProtectStatus)(IDiscFormat2Data *This, IMAPI_MEDIA_WRITE_PROTECT_STATE *value);
    HRESULT (STDMETHODCALLTYPE *get_TotalSectorsOnMedia)(IDiscFormat2Data *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_FreeSectorsOnMedia)(IDiscFormat2Data *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_NextWritableAddress)(IDiscFormat2Data *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_StartAddressOfPreviousSession)(IDiscFormat2Data *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_LastWrittenAddressOfPreviousSession)(IDiscFormat2Data *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *put_ForceMediaToBeClosed)(IDiscFormat2Data *This, VARIANT_BOOL value);
    HRESULT (STDMETHODCALLTYPE *get_ForceMediaToBeClosed)(IDiscFormat2Data *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *put_DisableConsumerDvdCompatibilityMode)(IDiscFormat2Data *This, VARIANT_BOOL value);
    HRESULT (STDMETHODCALLTYPE *get_DisableConsumerDvdCompatibilityMode)(IDiscFormat2Data *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_CurrentPhysicalMediaType)(IDiscFormat2Data *This, IMAPI_MEDIA_PHYSICAL_TYPE *value);
    HRESULT (STDMETHODCALLTYPE *put_ClientName)(IDiscFormat2Data *This, BSTR value);
    HRESULT (STDMETHODCALLTYPE *get_ClientName)(IDiscFormat2Data *This, BSTR *value);
    HRESULT (STDMETHODCALLTYPE *get_RequestedWriteSpeed)(IDiscFormat2Data *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_RequestedRotationTypeIsPureCAV)(IDiscFormat2Data *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_CurrentWriteSpeed)(IDiscFormat2Data *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_CurrentRotationTypeIsPureCAV)(IDiscFormat2Data *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_SupportedWriteSpeeds)(IDiscFormat2Data *This, SAFEARRAY **supportedSpeeds);
    HRESULT (STDMETHODCALLTYPE *get_SupportedWriteSpeedDescriptors)(IDiscFormat2Data *This, SAFEARRAY **supportedSpeedDescriptors);
    HRESULT (STDMETHODCALLTYPE *put_ForceOverwrite)(IDiscFormat2Data *This, VARIANT_BOOL value);
    HRESULT (STDMETHODCALLTYPE *get_ForceOverwrite)(IDiscFormat2Data *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_MultisessionInterfaces)(IDiscFormat2Data *This, SAFEARRAY **value);
    HRESULT (STDMETHODCALLTYPE *Write)(IDiscFormat2Data *This, IStream *data);
    HRESULT (STDMETHODCALLTYPE *CancelWrite)(IDiscFormat2Data *This);
    HRESULT (STDMETHODCALLTYPE *SetWriteSpeed)(IDiscFormat2Data *This, LONG RequestedSectorsPerSecond, VARIANT_BOOL RotationTypeIsPureCAV);
} IDiscFormat2DataVtbl;
struct IDiscFormat2Data { const IDiscFormat2DataVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IDiscFormat2Data_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IDiscFormat2Data_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IDiscFormat2Data_Release(This) ((This)->lpVtbl->Release(This))
#define IDiscFormat2Data_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IDiscFormat2Data_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IDiscFormat2Data_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IDiscFormat2Data_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IDiscFormat2Data_IsRecorderSupported(This,a0,a1) ((This)->lpVtbl->IsRecorderSupported(This,a0,a1))
#define IDiscFormat2Data_IsCurrentMediaSupported(This,a0,a1) ((This)->lpVtbl->IsCurrentMediaSupported(This,a0,a1))
#define IDiscFormat2Data_get_MediaPhysicallyBlank(This,a0) ((This)->lpVtbl->get_MediaPhysicallyBlank(This,a0))
#define IDiscFormat2Data_get_MediaHeuristicallyBlank(This,a0) ((This)->lpVtbl->get_MediaHeuristicallyBlank(This,a0))
#define IDiscFormat2Data_get_SupportedMediaTypes(This,a0) ((This)->lpVtbl->get_SupportedMediaTypes(This,a0))
#define IDiscFormat2Data_put_Recorder(This,a0) ((This)->lpVtbl->put_Recorder(This,a0))
#define IDiscFormat2Data_get_Recorder(This,a0) ((This)->lpVtbl->get_Recorder(This,a0))
#define IDiscFormat2Data_put_BufferUnderrunFreeDisabled(This,a0) ((This)->lpVtbl->put_BufferUnderrunFreeDisabled(This,a0))
#define IDiscFormat2Data_get_BufferUnderrunFreeDisabled(This,a0) ((This)->lpVtbl->get_BufferUnderrunFreeDisabled(This,a0))
#define IDiscFormat2Data_put_PostgapAlreadyInImage(This,a0) ((This)->lpVtbl->put_PostgapAlreadyInImage(This,a0))
#define IDiscFormat2Data_get_PostgapAlreadyInImage(This,a0) ((This)->lpVtbl->get_PostgapAlreadyInImage(This,a0))
#define IDiscFormat2Data_get_CurrentMediaStatus(This,a0) ((This)->lpVtbl->get_CurrentMediaStatus(This,a0))
#define IDiscFormat2Data_get_WriteProtectStatus(This,a0) ((This)->lpVtbl->get_WriteProtectStatus(This,a0))
#define IDiscFormat2Data_get_TotalSectorsOnMedia(This,a0) ((This)->lpVtbl->get_TotalSectorsOnMedia(This,a0))
#define IDiscFormat2Data_get_FreeSectorsOnMedia(This,a0) ((This)->lpVtbl->get_FreeSectorsOnMedia(This,a0))
#define IDiscFormat2Data_get_NextWritableAddress(This,a0) ((This)->lpVtbl->get_NextWritableAddress(This,a0))
#define IDiscFormat2Data_get_StartAddressOfPreviousSession(This,a0) ((This)->lpVtbl->get_StartAddressOfPreviousSession(This,a0))
#define IDiscFormat2Data_get_LastWrittenAddressOfPreviousSession(This,a0) ((This)->lpVtbl->get_LastWrittenAddressOfPreviousSession(This,a0))
#define IDiscFormat2Data_put_ForceMediaToBeClosed(This,a0) ((This)->lpVtbl->put_ForceMediaToBeClosed(This,a0))
#define IDiscFormat2Data_get_ForceMediaToBeClosed(This,a0) ((This)->lpVtbl->get_ForceMediaToBeClosed(This,a0))
#define IDiscFormat2Data_put_DisableConsumerDvdCompatibilityMode(This,a0) ((This)->lpVtbl->put_DisableConsumerDvdCompatibilityMode(This,a0))
#define IDiscFormat2Data_get_DisableConsumerDvdCompatibilityMode(This,a0) ((This)->lpVtbl->get_DisableConsumerDvdCompatibilityMode(This,a0))
#define IDiscFormat2Data_get_CurrentPhysicalMediaType(This,a0) ((This)->lpVtbl->get_CurrentPhysicalMediaType(This,a0))
#define IDiscFormat2Data_put_ClientName(This,a0) ((This)->lpVtbl->put_ClientName(This,a0))
#define IDiscFormat2Data_get_ClientName(This,a0) ((This)->lpVtbl->get_ClientName(This,a0))
#define IDiscFormat2Data_get_RequestedWriteSpeed(This,a0) ((This)->lpVtbl->get_RequestedWriteSpeed(This,a0))
#define IDiscFormat2Data_get_RequestedRotationTypeIsPureCAV(This,a0) ((This)->lpVtbl->get_RequestedRotationTypeIsPureCAV(This,a0))
#define IDiscFormat2Data_get_CurrentWriteSpeed(This,a0) ((This)->lpVtbl->get_CurrentWriteSpeed(This,a0))
#define IDiscFormat2Data_get_CurrentRotationTypeIsPureCAV(This,a0) ((This)->lpVtbl->get_CurrentRotationTypeIsPureCAV(This,a0))
#define IDiscFormat2Data_get_SupportedWriteSpeeds(This,a0) ((This)->lpVtbl->get_SupportedWriteSpeeds(This,a0))
#define IDiscFormat2Data_get_SupportedWriteSpeedDescriptors(This,a0) ((This)->lpVtbl->get_SupportedWriteSpeedDescriptors(This,a0))
#define IDiscFormat2Data_put_ForceOverwrite(This,a0) ((This)->lpVtbl->put_ForceOverwrite(This,a0))
#define IDiscFormat2Data_get_ForceOverwrite(This,a0) ((This)->lpVtbl->get_ForceOverwrite(This,a0))
#define IDiscFormat2Data_get_MultisessionInterfaces(This,a0) ((This)->lpVtbl->get_MultisessionInterfaces(This,a0))
#define IDiscFormat2Data_Write(This,a0) ((This)->lpVtbl->Write(This,a0))
#define IDiscFormat2Data_CancelWrite(This) ((This)->lpVtbl->CancelWrite(This))
#define IDiscFormat2Data_SetWriteSpeed(This,a0,a1) ((This)->lpVtbl->SetWriteSpeed(This,a0,a1))
#endif
#endif

EXTERN_C const IID IID_IWriteEngine2EventArgs;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IWriteEngine2EventArgs : public IDispatch {
    virtual HRESULT STDMETHODCALLTYPE get_StartLba(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_SectorCount(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_LastReadLba(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_LastWrittenLba(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_TotalSystemBuffer(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_UsedSystemBuffer(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_FreeSystemBuffer(LONG *value) = 0;
};
ESTOP_UUID(IWriteEngine2EventArgs, 0x27354136, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#else
typedef struct IWriteEngine2EventArgsVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWriteEngine2EventArgs *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWriteEngine2EventArgs *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWriteEngine2EventArgs *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IWriteEngine2EventArgs *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IWriteEngine2EventArgs *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IWriteEngine2EventArgs *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IWriteEngine2EventArgs *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *get_StartLba)(IWriteEngine2EventArgs *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_SectorCount)(IWriteEngine2EventArgs *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_LastReadLba)(IWriteEngine2EventArgs *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_LastWrittenLba)(IWriteEngine2EventArgs *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_TotalSystemBuffer)(IWriteEngine2EventArgs *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_UsedSystemBuffer)(IWriteEngine2EventArgs *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_FreeSystemBuffer)(IWriteEngine2EventArgs *This, LONG *value);
} IWriteEngine2EventArgsVtbl;
struct IWriteEngine2EventArgs { const IWriteEngine2EventArgsVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IWriteEngine2EventArgs_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IWriteEngine2EventArgs_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IWriteEngine2EventArgs_Release(This) ((This)->lpVtbl->Release(This))
#define IWriteEngine2EventArgs_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IWriteEngine2EventArgs_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IWriteEngine2EventArgs_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IWriteEngine2EventArgs_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IWriteEngine2EventArgs_get_StartLba(This,a0) ((This)->lpVtbl->get_StartLba(This,a0))
#define IWriteEngine2EventArgs_get_SectorCount(This,a0) ((This)->lpVtbl->get_SectorCount(This,a0))
#define IWriteEngine2EventArgs_get_LastReadLba(This,a0) ((This)->lpVtbl->get_LastReadLba(This,a0))
#define IWriteEngine2EventArgs_get_LastWrittenLba(This,a0) ((This)->lpVtbl->get_LastWrittenLba(This,a0))
#define IWriteEngine2EventArgs_get_TotalSystemBuffer(This,a0) ((This)->lpVtbl->get_TotalSystemBuffer(This,a0))
#define IWriteEngine2EventArgs_get_UsedSystemBuffer(This,a0) ((This)->lpVtbl->get_UsedSystemBuffer(This,a0))
#define IWriteEngine2EventArgs_get_FreeSystemBuffer(This,a0) ((This)->lpVtbl->get_FreeSystemBuffer(This,a0))
#endif
#endif

EXTERN_C const IID IID_IDiscFormat2DataEventArgs;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IDiscFormat2DataEventArgs : public IWriteEngine2EventArgs {
    virtual HRESULT STDMETHODCALLTYPE get_ElapsedTime(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_RemainingTime(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_TotalTime(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_CurrentAction(IMAPI_FORMAT2_DATA_WRITE_ACTION *value) = 0;
};
ESTOP_UUID(IDiscFormat2DataEventArgs, 0x2735413d, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#else
typedef struct IDiscFormat2DataEventArgsVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IDiscFormat2DataEventArgs *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IDiscFormat2DataEventArgs *This);
    ULONG (STDMETHODCALLTYPE *Release)(IDiscFormat2DataEventArgs *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IDiscFormat2DataEventArgs *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IDiscFormat2DataEventArgs *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IDiscFormat2DataEventArgs *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IDiscFormat2DataEventArgs *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *get_StartLba)(IDiscFormat2DataEventArgs *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_SectorCount)(IDiscFormat2DataEventArgs *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_LastReadLba)(IDiscFormat2DataEventArgs *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_LastWrittenLba)(IDiscFormat2DataEventArgs *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_TotalSystemBuffer)(IDiscFormat2DataEventArgs *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_UsedSystemBuffer)(IDiscFormat2DataEventArgs *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_FreeSystemBuffer)(IDiscFormat2DataEventArgs *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_ElapsedTime)(IDiscFormat2DataEventArgs *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_RemainingTime)(IDiscFormat2DataEventArgs *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_TotalTime)(IDiscFormat2DataEventArgs *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_CurrentAction)(IDiscFormat2DataEventArgs *This, IMAPI_FORMAT2_DATA_WRITE_ACTION *value);
} IDiscFormat2DataEventArgsVtbl;
struct IDiscFormat2DataEventArgs { const IDiscFormat2DataEventArgsVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IDiscFormat2DataEventArgs_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IDiscFormat2DataEventArgs_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IDiscFormat2DataEventArgs_Release(This) ((This)->lpVtbl->Release(This))
#define IDiscFormat2DataEventArgs_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IDiscFormat2DataEventArgs_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IDiscFormat2DataEventArgs_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IDiscFormat2DataEventArgs_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IDiscFormat2DataEventArgs_get_StartLba(This,a0) ((This)->lpVtbl->get_StartLba(This,a0))
#define IDiscFormat2DataEventArgs_get_SectorCount(This,a0) ((This)->lpVtbl->get_SectorCount(This,a0))
#define IDiscFormat2DataEventArgs_get_LastReadLba(This,a0) ((This)->lpVtbl->get_LastReadLba(This,a0))
#define IDiscFormat2DataEventArgs_get_LastWrittenLba(This,a0) ((This)->lpVtbl->get_LastWrittenLba(This,a0))
#define IDiscFormat2DataEventArgs_get_TotalSystemBuffer(This,a0) ((This)->lpVtbl->get_TotalSystemBuffer(This,a0))
#define IDiscFormat2DataEventArgs_get_UsedSystemBuffer(This,a0) ((This)->lpVtbl->get_UsedSystemBuffer(This,a0))
#define IDiscFormat2DataEventArgs_get_FreeSystemBuffer(This,a0) ((This)->lpVtbl->get_FreeSystemBuffer(This,a0))
#define IDiscFormat2DataEventArgs_get_ElapsedTime(This,a0) ((This)->lpVtbl->get_ElapsedTime(This,a0))
#define IDiscFormat2DataEventArgs_get_RemainingTime(This,a0) ((This)->lpVtbl->get_RemainingTime(This,a0))
#define IDiscFormat2DataEventArgs_get_TotalTime(This,a0) ((This)->lpVtbl->get_TotalTime(This,a0))
#define IDiscFormat2DataEventArgs_get_CurrentAction(This,a0) ((This)->lpVtbl->get_CurrentAction(This,a0))
#endif
#endif

EXTERN_C const IID IID_IDiscFormat2Erase;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IDiscFormat2Erase : public IDiscFormat2 {
    virtual HRESULT STDMETHODCALLTYPE put_Recorder(IDiscRecorder2 *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Recorder(IDiscRecorder2 **value) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_FullErase(VARIANT_BOOL value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_FullErase(VARIANT_BOOL *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_CurrentPhysicalMediaType(IMAPI_MEDIA_PHYSICAL_TYPE *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_ClientName(BSTR value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ClientName(BSTR *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE EraseMedia() = 0;
};
ESTOP_UUID(IDiscFormat2Erase, 0x27354156, 0x8f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#else
typedef struct IDiscFormat2EraseVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IDiscFormat2Erase *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IDiscFormat2Erase *This);
    ULONG (STDMETHODCALLTYPE *Release)(IDiscFormat2Erase *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IDiscFormat2Erase *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IDiscFormat2Erase *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IDiscFormat2Erase *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IDiscFormat2Erase *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *IsRecorderSupported)(IDiscFormat2Erase *This, IDiscRecorder2 *recorder, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *IsCurrentMediaSupported)(IDiscFormat2Erase *This, IDiscRecorder2 *recorder, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_MediaPhysicallyBlank)(IDiscFormat2Erase *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_MediaHeuristicallyBlank)(IDiscFormat2Erase *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_SupportedMediaTypes)(IDiscFormat2Erase *This, SAFEARRAY **value);
    HRESULT (STDMETHODCALLTYPE *put_Recorder)(IDiscFormat2Erase *This, IDiscRecorder2 *value);
    HRESULT (STDMETHODCALLTYPE *get_Recorder)(IDiscFormat2Erase *This, IDiscRecorder2 **value);
    HRESULT (STDMETHODCALLTYPE *put_FullErase)(IDiscFormat2Erase *This, VARIANT_BOOL value);
    HRESULT (STDMETHODCALLTYPE *get_FullErase)(IDiscFormat2Erase *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_CurrentPhysicalMediaType)(IDiscFormat2Erase *This, IMAPI_MEDIA_PHYSICAL_TYPE *value);
    HRESULT (STDMETHODCALLTYPE *put_ClientName)(IDiscFormat2Erase *This, BSTR value);
    HRESULT (STDMETHODCALLTYPE *get_ClientName)(IDiscFormat2Erase *This, BSTR *value);
    HRESULT (STDMETHODCALLTYPE *EraseMedia)(IDiscFormat2Erase *This);
} IDiscFormat2EraseVtbl;
struct IDiscFormat2Erase { const IDiscFormat2EraseVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IDiscFormat2Erase_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IDiscFormat2Erase_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IDiscFormat2Erase_Release(This) ((This)->lpVtbl->Release(This))
#define IDiscFormat2Erase_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IDiscFormat2Erase_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IDiscFormat2Erase_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IDiscFormat2Erase_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IDiscFormat2Erase_IsRecorderSupported(This,a0,a1) ((This)->lpVtbl->IsRecorderSupported(This,a0,a1))
#define IDiscFormat2Erase_IsCurrentMediaSupported(This,a0,a1) ((This)->lpVtbl->IsCurrentMediaSupported(This,a0,a1))
#define IDiscFormat2Erase_get_MediaPhysicallyBlank(This,a0) ((This)->lpVtbl->get_MediaPhysicallyBlank(This,a0))
#define IDiscFormat2Erase_get_MediaHeuristicallyBlank(This,a0) ((This)->lpVtbl->get_MediaHeuristicallyBlank(This,a0))
#define IDiscFormat2Erase_get_SupportedMediaTypes(This,a0) ((This)->lpVtbl->get_SupportedMediaTypes(This,a0))
#define IDiscFormat2Erase_put_Recorder(This,a0) ((This)->lpVtbl->put_Recorder(This,a0))
#define IDiscFormat2Erase_get_Recorder(This,a0) ((This)->lpVtbl->get_Recorder(This,a0))
#define IDiscFormat2Erase_put_FullErase(This,a0) ((This)->lpVtbl->put_FullErase(This,a0))
#define IDiscFormat2Erase_get_FullErase(This,a0) ((This)->lpVtbl->get_FullErase(This,a0))
#define IDiscFormat2Erase_get_CurrentPhysicalMediaType(This,a0) ((This)->lpVtbl->get_CurrentPhysicalMediaType(This,a0))
#define IDiscFormat2Erase_put_ClientName(This,a0) ((This)->lpVtbl->put_ClientName(This,a0))
#define IDiscFormat2Erase_get_ClientName(This,a0) ((This)->lpVtbl->get_ClientName(This,a0))
#define IDiscFormat2Erase_EraseMedia(This) ((This)->lpVtbl->EraseMedia(This))
#endif
#endif

EXTERN_C const IID IID_IDiscFormat2RawCD;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IDiscFormat2RawCD : public IDiscFormat2 {
    virtual HRESULT STDMETHODCALLTYPE PrepareMedia() = 0;
    virtual HRESULT STDMETHODCALLTYPE WriteMedia(IStream *data) = 0;
    virtual HRESULT STDMETHODCALLTYPE WriteMedia2(IStream *data, LONG streamLeadInSectors) = 0;
    virtual HRESULT STDMETHODCALLTYPE CancelWrite() = 0;
    virtual HRESULT STDMETHODCALLTYPE ReleaseMedia() = 0;
    virtual HRESULT STDMETHODCALLTYPE SetWriteSpeed(LONG RequestedSectorsPerSecond, VARIANT_BOOL RotationTypeIsPureCAV) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_Recorder(IDiscRecorder2 *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Recorder(IDiscRecorder2 **value) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_BufferUnderrunFreeDisabled(VARIANT_BOOL value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_BufferUnderrunFreeDisabled(VARIANT_BOOL *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_StartOfNextSession(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_LastPossibleStartOfLeadout(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_CurrentPhysicalMediaType(IMAPI_MEDIA_PHYSICAL_TYPE *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_SupportedSectorTypes(SAFEARRAY **value) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_RequestedSectorType(IMAPI_FORMAT2_RAW_CD_DATA_SECTOR_TYPE value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_RequestedSectorType(IMAPI_FORMAT2_RAW_CD_DATA_SECTOR_TYPE *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_ClientName(BSTR value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ClientName(BSTR *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_RequestedWriteSpeed(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_RequestedRotationTypeIsPureCAV(VARIANT_BOOL *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_CurrentWriteSpeed(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_CurrentRotationTypeIsPureCAV(VARIANT_BOOL *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_SupportedWriteSpeeds(SAFEARRAY **supportedSpeeds) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_SupportedWriteSpeedDescriptors(SAFEARRAY **supportedSpeedDescriptors) = 0;
};
ESTOP_UUID(IDiscFormat2RawCD, 0x27354155, 0x8f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#else
typedef struct IDiscFormat2RawCDVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IDiscFormat2RawCD *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IDiscFormat2RawCD *This);
    ULONG (STDMETHODCALLTYPE *Release)(IDiscFormat2RawCD *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IDiscFormat2RawCD *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IDiscFormat2RawCD *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IDiscFormat2RawCD *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IDiscFormat2RawCD *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *IsRecorderSupported)(IDiscFormat2RawCD *This, IDiscRecorder2 *recorder, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *IsCurrentMediaSupported)(IDiscFormat2RawCD *This, IDiscRecorder2 *recorder, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_MediaPhysicallyBlank)(IDiscFormat2RawCD *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_MediaHeuristicallyBlank)(IDiscFormat2RawCD *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_SupportedMediaTypes)(IDiscFormat2RawCD *This, SAFEARRAY **value);
    HRESULT (STDMETHODCALLTYPE *PrepareMedia)(IDiscFormat2RawCD *This);
    HRESULT (STDMETHODCALLTYPE *WriteMedia)(IDiscFormat2RawCD *This, IStream *data);
    HRESULT (STDMETHODCALLTYPE *WriteMedia2)(IDiscFormat2RawCD *This, IStream *data, LONG streamLeadInSectors);
    HRESULT (STDMETHODCALLTYPE *CancelWrite)(IDiscFormat2RawCD *This);
    HRESULT (STDMETHODCALLTYPE *ReleaseMedia)(IDiscFormat2RawCD *This);
    HRESULT (STDMETHODCALLTYPE *SetWriteSpeed)(IDiscFormat2RawCD *This, LONG RequestedSectorsPerSecond, VARIANT_BOOL RotationTypeIsPureCAV);
    HRESULT (STDMETHODCALLTYPE *put_Recorder)(IDiscFormat2RawCD *This, IDiscRecorder2 *value);
    HRESULT (STDMETHODCALLTYPE *get_Recorder)(IDiscFormat2RawCD *This, IDiscRecorder2 **value);
    HRESULT (STDMETHODCALLTYPE *put_BufferUnderrunFreeDisabled)(IDiscFormat2RawCD *This, VARIANT_BOOL value);
    HRESULT (STDMETHODCALLTYPE *get_BufferUnderrunFreeDisabled)(IDiscFormat2RawCD *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_StartOfNextSession)(IDiscFormat2RawCD *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_LastPossibleStartOfLeadout)(IDiscFormat2RawCD *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_CurrentPhysicalMediaType)(IDiscFormat2RawCD *This, IMAPI_MEDIA_PHYSICAL_TYPE *value);
    HRESULT (STDMETHODCALLTYPE *get_SupportedSectorTypes)(IDiscFormat2RawCD *This, SAFEARRAY **value);
    HRESULT (STDMETHODCALLTYPE *put_RequestedSectorType)(IDiscFormat2RawCD *This, IMAPI_FORMAT2_RAW_CD_DATA_SECTOR_TYPE value);
    HRESULT (STDMETHODCALLTYPE *get_RequestedSectorType)(IDiscFormat2RawCD *This, IMAPI_FORMAT2_RAW_CD_DATA_SECTOR_TYPE *value);
    HRESULT (STDMETHODCALLTYPE *put_ClientName)(IDiscFormat2RawCD *This, BSTR value);
    HRESULT (STDMETHODCALLTYPE *get_ClientName)(IDiscFormat2RawCD *This, BSTR *value);
    HRESULT (STDMETHODCALLTYPE *get_RequestedWriteSpeed)(IDiscFormat2RawCD *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_RequestedRotationTypeIsPureCAV)(IDiscFormat2RawCD *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_CurrentWriteSpeed)(IDiscFormat2RawCD *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_CurrentRotationTypeIsPureCAV)(IDiscFormat2RawCD *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_SupportedWriteSpeeds)(IDiscFormat2RawCD *This, SAFEARRAY **supportedSpeeds);
    HRESULT (STDMETHODCALLTYPE *get_SupportedWriteSpeedDescriptors)(IDiscFormat2RawCD *This, SAFEARRAY **supportedSpeedDescriptors);
} IDiscFormat2RawCDVtbl;
struct IDiscFormat2RawCD { const IDiscFormat2RawCDVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IDiscFormat2RawCD_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IDiscFormat2RawCD_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IDiscFormat2RawCD_Release(This) ((This)->lpVtbl->Release(This))
#define IDiscFormat2RawCD_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IDiscFormat2RawCD_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IDiscFormat2RawCD_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IDiscFormat2RawCD_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IDiscFormat2RawCD_IsRecorderSupported(This,a0,a1) ((This)->lpVtbl->IsRecorderSupported(This,a0,a1))
#define IDiscFormat2RawCD_IsCurrentMediaSupported(This,a0,a1) ((This)->lpVtbl->IsCurrentMediaSupported(This,a0,a1))
#define IDiscFormat2RawCD_get_MediaPhysicallyBlank(This,a0) ((This)->lpVtbl->get_MediaPhysicallyBlank(This,a0))
#define IDiscFormat2RawCD_get_MediaHeuristicallyBlank(This,a0) ((This)->lpVtbl->get_MediaHeuristicallyBlank(This,a0))
#define IDiscFormat2RawCD_get_SupportedMediaTypes(This,a0) ((This)->lpVtbl->get_SupportedMediaTypes(This,a0))
#define IDiscFormat2RawCD_PrepareMedia(This) ((This)->lpVtbl->PrepareMedia(This))
#define IDiscFormat2RawCD_WriteMedia(This,a0) ((This)->lpVtbl->WriteMedia(This,a0))
#define IDiscFormat2RawCD_WriteMedia2(This,a0,a1) ((This)->lpVtbl->WriteMedia2(This,a0,a1))
#define IDiscFormat2RawCD_CancelWrite(This) ((This)->lpVtbl->CancelWrite(This))
#define IDiscFormat2RawCD_ReleaseMedia(This) ((This)->lpVtbl->ReleaseMedia(This))
#define IDiscFormat2RawCD_SetWriteSpeed(This,a0,a1) ((This)->lpVtbl->SetWriteSpeed(This,a0,a1))
#define IDiscFormat2RawCD_put_Recorder(This,a0) ((This)->lpVtbl->put_Recorder(This,a0))
#define IDiscFormat2RawCD_get_Recorder(This,a0) ((This)->lpVtbl->get_Recorder(This,a0))
#define IDiscFormat2RawCD_put_BufferUnderrunFreeDisabled(This,a0) ((This)->lpVtbl->put_BufferUnderrunFreeDisabled(This,a0))
#define IDiscFormat2RawCD_get_BufferUnderrunFreeDisabled(This,a0) ((This)->lpVtbl->get_BufferUnderrunFreeDisabled(This,a0))
#define IDiscFormat2RawCD_get_StartOfNextSession(This,a0) ((This)->lpVtbl->get_StartOfNextSession(This,a0))
#define IDiscFormat2RawCD_get_LastPossibleStartOfLeadout(This,a0) ((This)->lpVtbl->get_LastPossibleStartOfLeadout(This,a0))
#define IDiscFormat2RawCD_get_CurrentPhysicalMediaType(This,a0) ((This)->lpVtbl->get_CurrentPhysicalMediaType(This,a0))
#define IDiscFormat2RawCD_get_SupportedSectorTypes(This,a0) ((This)->lpVtbl->get_SupportedSectorTypes(This,a0))
#define IDiscFormat2RawCD_put_RequestedSectorType(This,a0) ((This)->lpVtbl->put_RequestedSectorType(This,a0))
#define IDiscFormat2RawCD_get_RequestedSectorType(This,a0) ((This)->lpVtbl->get_RequestedSectorType(This,a0))
#define IDiscFormat2RawCD_put_ClientName(This,a0) ((This)->lpVtbl->put_ClientName(This,a0))
#define IDiscFormat2RawCD_get_ClientName(This,a0) ((This)->lpVtbl->get_ClientName(This,a0))
#define IDiscFormat2RawCD_get_RequestedWriteSpeed(This,a0) ((This)->lpVtbl->get_RequestedWriteSpeed(This,a0))
#define IDiscFormat2RawCD_get_RequestedRotationTypeIsPureCAV(This,a0) ((This)->lpVtbl->get_RequestedRotationTypeIsPureCAV(This,a0))
#define IDiscFormat2RawCD_get_CurrentWriteSpeed(This,a0) ((This)->lpVtbl->get_CurrentWriteSpeed(This,a0))
#define IDiscFormat2RawCD_get_CurrentRotationTypeIsPureCAV(This,a0) ((This)->lpVtbl->get_CurrentRotationTypeIsPureCAV(This,a0))
#define IDiscFormat2RawCD_get_SupportedWriteSpeeds(This,a0) ((This)->lpVtbl->get_SupportedWriteSpeeds(This,a0))
#define IDiscFormat2RawCD_get_SupportedWriteSpeedDescriptors(This,a0) ((This)->lpVtbl->get_SupportedWriteSpeedDescriptors(This,a0))
#endif
#endif

EXTERN_C const IID IID_IDiscFormat2RawCDEventArgs;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IDiscFormat2RawCDEventArgs : public IWriteEngine2EventArgs {
    virtual HRESULT STDMETHODCALLTYPE get_CurrentAction(IMAPI_FORMAT2_RAW_CD_WRITE_ACTION *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ElapsedTime(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_RemainingTime(LONG *value) = 0;
};
ESTOP_UUID(IDiscFormat2RawCDEventArgs, 0x27354143, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#else
typedef struct IDiscFormat2RawCDEventArgsVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IDiscFormat2RawCDEventArgs *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IDiscFormat2RawCDEventArgs *This);
    ULONG (STDMETHODCALLTYPE *Release)(IDiscFormat2RawCDEventArgs *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IDiscFormat2RawCDEventArgs *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IDiscFormat2RawCDEventArgs *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IDiscFormat2RawCDEventArgs *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IDiscFormat2RawCDEventArgs *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *get_StartLba)(IDiscFormat2RawCDEventArgs *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_SectorCount)(IDiscFormat2RawCDEventArgs *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_LastReadLba)(IDiscFormat2RawCDEventArgs *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_LastWrittenLba)(IDiscFormat2RawCDEventArgs *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_TotalSystemBuffer)(IDiscFormat2RawCDEventArgs *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_UsedSystemBuffer)(IDiscFormat2RawCDEventArgs *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_FreeSystemBuffer)(IDiscFormat2RawCDEventArgs *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_CurrentAction)(IDiscFormat2RawCDEventArgs *This, IMAPI_FORMAT2_RAW_CD_WRITE_ACTION *value);
    HRESULT (STDMETHODCALLTYPE *get_ElapsedTime)(IDiscFormat2RawCDEventArgs *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_RemainingTime)(IDiscFormat2RawCDEventArgs *This, LONG *value);
} IDiscFormat2RawCDEventArgsVtbl;
struct IDiscFormat2RawCDEventArgs { const IDiscFormat2RawCDEventArgsVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IDiscFormat2RawCDEventArgs_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IDiscFormat2RawCDEventArgs_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IDiscFormat2RawCDEventArgs_Release(This) ((This)->lpVtbl->Release(This))
#define IDiscFormat2RawCDEventArgs_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IDiscFormat2RawCDEventArgs_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IDiscFormat2RawCDEventArgs_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IDiscFormat2RawCDEventArgs_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IDiscFormat2RawCDEventArgs_get_StartLba(This,a0) ((This)->lpVtbl->get_StartLba(This,a0))
#define IDiscFormat2RawCDEventArgs_get_SectorCount(This,a0) ((This)->lpVtbl->get_SectorCount(This,a0))
#define IDiscFormat2RawCDEventArgs_get_LastReadLba(This,a0) ((This)->lpVtbl->get_LastReadLba(This,a0))
#define IDiscFormat2RawCDEventArgs_get_LastWrittenLba(This,a0) ((This)->lpVtbl->get_LastWrittenLba(This,a0))
#define IDiscFormat2RawCDEventArgs_get_TotalSystemBuffer(This,a0) ((This)->lpVtbl->get_TotalSystemBuffer(This,a0))
#define IDiscFormat2RawCDEventArgs_get_UsedSystemBuffer(This,a0) ((This)->lpVtbl->get_UsedSystemBuffer(This,a0))
#define IDiscFormat2RawCDEventArgs_get_FreeSystemBuffer(This,a0) ((This)->lpVtbl->get_FreeSystemBuffer(This,a0))
#define IDiscFormat2RawCDEventArgs_get_CurrentAction(This,a0) ((This)->lpVtbl->get_CurrentAction(This,a0))
#define IDiscFormat2RawCDEventArgs_get_ElapsedTime(This,a0) ((This)->lpVtbl->get_ElapsedTime(This,a0))
#define IDiscFormat2RawCDEventArgs_get_RemainingTime(This,a0) ((This)->lpVtbl->get_RemainingTime(This,a0))
#endif
#endif

EXTERN_C const IID IID_IDiscFormat2TrackAtOnce;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IDiscFormat2TrackAtOnce : public IDiscFormat2 {
    virtual HRESULT STDMETHODCALLTYPE PrepareMedia() = 0;
    virtual HRESULT STDMETHODCALLTYPE AddAudioTrack(IStream *data) = 0;
    virtual HRESULT STDMETHODCALLTYPE CancelAddTrack() = 0;
    virtual HRESULT STDMETHODCALLTYPE ReleaseMedia() = 0;
    virtual HRESULT STDMETHODCALLTYPE SetWriteSpeed(LONG RequestedSectorsPerSecond, VARIANT_BOOL RotationTypeIsPureCAV) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_Recorder(IDiscRecorder2 *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Recorder(IDiscRecorder2 **value) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_BufferUnderrunFreeDisabled(VARIANT_BOOL value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_BufferUnderrunFreeDisabled(VARIANT_BOOL *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_NumberOfExistingTracks(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_TotalSectorsOnMedia(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_FreeSectorsOnMedia(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_UsedSectorsOnMedia(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_DoNotFinalizeMedia(VARIANT_BOOL value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_DoNotFinalizeMedia(VARIANT_BOOL *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ExpectedTableOfContents(SAFEARRAY **value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_CurrentPhysicalMediaType(IMAPI_MEDIA_PHYSICAL_TYPE *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_ClientName(BSTR value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ClientName(BSTR *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_RequestedWriteSpeed(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_RequestedRotationTypeIsPureCAV(VARIANT_BOOL *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_CurrentWriteSpeed(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_CurrentRotationTypeIsPureCAV(VARIANT_BOOL *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_SupportedWriteSpeeds(SAFEARRAY **supportedSpeeds) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_SupportedWriteSpeedDescriptors(SAFEARRAY **supportedSpeedDescriptors) = 0;
};
ESTOP_UUID(IDiscFormat2TrackAtOnce, 0x27354154, 0x8f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#else
typedef struct IDiscFormat2TrackAtOnceVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IDiscFormat2TrackAtOnce *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IDiscFormat2TrackAtOnce *This);
    ULONG (STDMETHODCALLTYPE *Release)(IDiscFormat2TrackAtOnce *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IDiscFormat2TrackAtOnce *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IDiscFormat2TrackAtOnce *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IDiscFormat2TrackAtOnce *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IDiscFormat2TrackAtOnce *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *IsRecorderSupported)(IDiscFormat2TrackAtOnce *This, IDiscRecorder2 *recorder, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *IsCurrentMediaSupported)(IDiscFormat2TrackAtOnce *This, IDiscRecorder2 *recorder, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_MediaPhysicallyBlank)(IDiscFormat2TrackAtOnce *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_MediaHeuristicallyBlank)(IDiscFormat2TrackAtOnce *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_SupportedMediaTypes)(IDiscFormat2TrackAtOnce *This, SAFEARRAY **value);
    HRESULT (STDMETHODCALLTYPE *PrepareMedia)(IDiscFormat2TrackAtOnce *This);
    HRESULT (STDMETHODCALLTYPE *AddAudioTrack)(IDiscFormat2TrackAtOnce *This, IStream *data);
    HRESULT (STDMETHODCALLTYPE *CancelAddTrack)(IDiscFormat2TrackAtOnce *This);
    HRESULT (STDMETHODCALLTYPE *ReleaseMedia)(IDiscFormat2TrackAtOnce *This);
    HRESULT (STDMETHODCALLTYPE *SetWriteSpeed)(IDiscFormat2TrackAtOnce *This, LONG RequestedSectorsPerSecond, VARIANT_BOOL RotationTypeIsPureCAV);
    HRESULT (STDMETHODCALLTYPE *put_Recorder)(IDiscFormat2TrackAtOnce *This, IDiscRecorder2 *value);
    HRESULT (STDMETHODCALLTYPE *get_Recorder)(IDiscFormat2TrackAtOnce *This, IDiscRecorder2 **value);
    HRESULT (STDMETHODCALLTYPE *put_BufferUnderrunFreeDisabled)(IDiscFormat2TrackAtOnce *This, VARIANT_BOOL value);
    HRESULT (STDMETHODCALLTYPE *get_BufferUnderrunFreeDisabled)(IDiscFormat2TrackAtOnce *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_NumberOfExistingTracks)(IDiscFormat2TrackAtOnce *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_TotalSectorsOnMedia)(IDiscFormat2TrackAtOnce *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_FreeSectorsOnMedia)(IDiscFormat2TrackAtOnce *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_UsedSectorsOnMedia)(IDiscFormat2TrackAtOnce *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *put_DoNotFinalizeMedia)(IDiscFormat2TrackAtOnce *This, VARIANT_BOOL value);
    HRESULT (STDMETHODCALLTYPE *get_DoNotFinalizeMedia)(IDiscFormat2TrackAtOnce *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_ExpectedTableOfContents)(IDiscFormat2TrackAtOnce *This, SAFEARRAY **value);
    HRESULT (STDMETHODCALLTYPE *get_CurrentPhysicalMediaType)(IDiscFormat2TrackAtOnce *This, IMAPI_MEDIA_PHYSICAL_TYPE *value);
    HRESULT (STDMETHODCALLTYPE *put_ClientName)(IDiscFormat2TrackAtOnce *This, BSTR value);
    HRESULT (STDMETHODCALLTYPE *get_ClientName)(IDiscFormat2TrackAtOnce *This, BSTR *value);
    HRESULT (STDMETHODCALLTYPE *get_RequestedWriteSpeed)(IDiscFormat2TrackAtOnce *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_RequestedRotationTypeIsPureCAV)(IDiscFormat2TrackAtOnce *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_CurrentWriteSpeed)(IDiscFormat2TrackAtOnce *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_CurrentRotationTypeIsPureCAV)(IDiscFormat2TrackAtOnce *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_SupportedWriteSpeeds)(IDiscFormat2TrackAtOnce *This, SAFEARRAY **supportedSpeeds);
    HRESULT (STDMETHODCALLTYPE *get_SupportedWriteSpeedDescriptors)(IDiscFormat2TrackAtOnce *This, SAFEARRAY **supportedSpeedDescriptors);
} IDiscFormat2TrackAtOnceVtbl;
struct IDiscFormat2TrackAtOnce { const IDiscFormat2TrackAtOnceVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IDiscFormat2TrackAtOnce_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IDiscFormat2TrackAtOnce_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IDiscFormat2TrackAtOnce_Release(This) ((This)->lpVtbl->Release(This))
#define IDiscFormat2TrackAtOnce_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IDiscFormat2TrackAtOnce_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IDiscFormat2TrackAtOnce_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IDiscFormat2TrackAtOnce_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IDiscFormat2TrackAtOnce_IsRecorderSupported(This,a0,a1) ((This)->lpVtbl->IsRecorderSupported(This,a0,a1))
#define IDiscFormat2TrackAtOnce_IsCurrentMediaSupported(This,a0,a1) ((This)->lpVtbl->IsCurrentMediaSupported(This,a0,a1))
#define IDiscFormat2TrackAtOnce_get_MediaPhysicallyBlank(This,a0) ((This)->lpVtbl->get_MediaPhysicallyBlank(This,a0))
#define IDiscFormat2TrackAtOnce_get_MediaHeuristicallyBlank(This,a0) ((This)->lpVtbl->get_MediaHeuristicallyBlank(This,a0))
#define IDiscFormat2TrackAtOnce_get_SupportedMediaTypes(This,a0) ((This)->lpVtbl->get_SupportedMediaTypes(This,a0))
#define IDiscFormat2TrackAtOnce_PrepareMedia(This) ((This)->lpVtbl->PrepareMedia(This))
#define IDiscFormat2TrackAtOnce_AddAudioTrack(This,a0) ((This)->lpVtbl->AddAudioTrack(This,a0))
#define IDiscFormat2TrackAtOnce_CancelAddTrack(This) ((This)->lpVtbl->CancelAddTrack(This))
#define IDiscFormat2TrackAtOnce_ReleaseMedia(This) ((This)->lpVtbl->ReleaseMedia(This))
#define IDiscFormat2TrackAtOnce_SetWriteSpeed(This,a0,a1) ((This)->lpVtbl->SetWriteSpeed(This,a0,a1))
#define IDiscFormat2TrackAtOnce_put_Recorder(This,a0) ((This)->lpVtbl->put_Recorder(This,a0))
#define IDiscFormat2TrackAtOnce_get_Recorder(This,a0) ((This)->lpVtbl->get_Recorder(This,a0))
#define IDiscFormat2TrackAtOnce_put_BufferUnderrunFreeDisabled(This,a0) ((This)->lpVtbl->put_BufferUnderrunFreeDisabled(This,a0))
#define IDiscFormat2TrackAtOnce_get_BufferUnderrunFreeDisabled(This,a0) ((This)->lpVtbl->get_BufferUnderrunFreeDisabled(This,a0))
#define IDiscFormat2TrackAtOnce_get_NumberOfExistingTracks(This,a0) ((This)->lpVtbl->get_NumberOfExistingTracks(This,a0))
#define IDiscFormat2TrackAtOnce_get_TotalSectorsOnMedia(This,a0) ((This)->lpVtbl->get_TotalSectorsOnMedia(This,a0))
#define IDiscFormat2TrackAtOnce_get_FreeSectorsOnMedia(This,a0) ((This)->lpVtbl->get_FreeSectorsOnMedia(This,a0))
#define IDiscFormat2TrackAtOnce_get_UsedSectorsOnMedia(This,a0) ((This)->lpVtbl->get_UsedSectorsOnMedia(This,a0))
#define IDiscFormat2TrackAtOnce_put_DoNotFinalizeMedia(This,a0) ((This)->lpVtbl->put_DoNotFinalizeMedia(This,a0))
#define IDiscFormat2TrackAtOnce_get_DoNotFinalizeMedia(This,a0) ((This)->lpVtbl->get_DoNotFinalizeMedia(This,a0))
#define IDiscFormat2TrackAtOnce_get_ExpectedTableOfContents(This,a0) ((This)->lpVtbl->get_ExpectedTableOfContents(This,a0))
#define IDiscFormat2TrackAtOnce_get_CurrentPhysicalMediaType(This,a0) ((This)->lpVtbl->get_CurrentPhysicalMediaType(This,a0))
#define IDiscFormat2TrackAtOnce_put_ClientName(This,a0) ((This)->lpVtbl->put_ClientName(This,a0))
#define IDiscFormat2TrackAtOnce_get_ClientName(This,a0) ((This)->lpVtbl->get_ClientName(This,a0))
#define IDiscFormat2TrackAtOnce_get_RequestedWriteSpeed(This,a0) ((This)->lpVtbl->get_RequestedWriteSpeed(This,a0))
#define IDiscFormat2TrackAtOnce_get_RequestedRotationTypeIsPureCAV(This,a0) ((This)->lpVtbl->get_RequestedRotationTypeIsPureCAV(This,a0))
#define IDiscFormat2TrackAtOnce_get_CurrentWriteSpeed(This,a0) ((This)->lpVtbl->get_CurrentWriteSpeed(This,a0))
#define IDiscFormat2TrackAtOnce_get_CurrentRotationTypeIsPureCAV(This,a0) ((This)->lpVtbl->get_CurrentRotationTypeIsPureCAV(This,a0))
#define IDiscFormat2TrackAtOnce_get_SupportedWriteSpeeds(This,a0) ((This)->lpVtbl->get_SupportedWriteSpeeds(This,a0))
#define IDiscFormat2TrackAtOnce_get_SupportedWriteSpeedDescriptors(This,a0) ((This)->lpVtbl->get_SupportedWriteSpeedDescriptors(This,a0))
#endif
#endif

EXTERN_C const IID IID_IDiscFormat2TrackAtOnceEventArgs;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IDiscFormat2TrackAtOnceEventArgs : public IWriteEngine2EventArgs {
    virtual HRESULT STDMETHODCALLTYPE get_CurrentTrackNumber(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_CurrentAction(IMAPI_FORMAT2_TAO_WRITE_ACTION *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ElapsedTime(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_RemainingTime(LONG *value) = 0;
};
ESTOP_UUID(IDiscFormat2TrackAtOnceEventArgs, 0x27354140, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#else
typedef struct IDiscFormat2TrackAtOnceEventArgsVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IDiscFormat2TrackAtOnceEventArgs *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IDiscFormat2TrackAtOnceEventArgs *This);
    ULONG (STDMETHODCALLTYPE *Release)(IDiscFormat2TrackAtOnceEventArgs *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IDiscFormat2TrackAtOnceEventArgs *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IDiscFormat2TrackAtOnceEventArgs *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IDiscFormat2TrackAtOnceEventArgs *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IDiscFormat2TrackAtOnceEventArgs *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *get_StartLba)(IDiscFormat2TrackAtOnceEventArgs *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_SectorCount)(IDiscFormat2TrackAtOnceEventArgs *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_LastReadLba)(IDiscFormat2TrackAtOnceEventArgs *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_LastWrittenLba)(IDiscFormat2TrackAtOnceEventArgs *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_TotalSystemBuffer)(IDiscFormat2TrackAtOnceEventArgs *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_UsedSystemBuffer)(IDiscFormat2TrackAtOnceEventArgs *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_FreeSystemBuffer)(IDiscFormat2TrackAtOnceEventArgs *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_CurrentTrackNumber)(IDiscFormat2TrackAtOnceEventArgs *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_CurrentAction)(IDiscFormat2TrackAtOnceEventArgs *This, IMAPI_FORMAT2_TAO_WRITE_ACTION *value);
    HRESULT (STDMETHODCALLTYPE *get_ElapsedTime)(IDiscFormat2TrackAtOnceEventArgs *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_RemainingTime)(IDiscFormat2TrackAtOnceEventArgs *This, LONG *value);
} IDiscFormat2TrackAtOnceEventArgsVtbl;
struct IDiscFormat2TrackAtOnceEventArgs { const IDiscFormat2TrackAtOnceEventArgsVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IDiscFormat2TrackAtOnceEventArgs_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IDiscFormat2TrackAtOnceEventArgs_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IDiscFormat2TrackAtOnceEventArgs_Release(This) ((This)->lpVtbl->Release(This))
#define IDiscFormat2TrackAtOnceEventArgs_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IDiscFormat2TrackAtOnceEventArgs_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IDiscFormat2TrackAtOnceEventArgs_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IDiscFormat2TrackAtOnceEventArgs_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IDiscFormat2TrackAtOnceEventArgs_get_StartLba(This,a0) ((This)->lpVtbl->get_StartLba(This,a0))
#define IDiscFormat2TrackAtOnceEventArgs_get_SectorCount(This,a0) ((This)->lpVtbl->get_SectorCount(This,a0))
#define IDiscFormat2TrackAtOnceEventArgs_get_LastReadLba(This,a0) ((This)->lpVtbl->get_LastReadLba(This,a0))
#define IDiscFormat2TrackAtOnceEventArgs_get_LastWrittenLba(This,a0) ((This)->lpVtbl->get_LastWrittenLba(This,a0))
#define IDiscFormat2TrackAtOnceEventArgs_get_TotalSystemBuffer(This,a0) ((This)->lpVtbl->get_TotalSystemBuffer(This,a0))
#define IDiscFormat2TrackAtOnceEventArgs_get_UsedSystemBuffer(This,a0) ((This)->lpVtbl->get_UsedSystemBuffer(This,a0))
#define IDiscFormat2TrackAtOnceEventArgs_get_FreeSystemBuffer(This,a0) ((This)->lpVtbl->get_FreeSystemBuffer(This,a0))
#define IDiscFormat2TrackAtOnceEventArgs_get_CurrentTrackNumber(This,a0) ((This)->lpVtbl->get_CurrentTrackNumber(This,a0))
#define IDiscFormat2TrackAtOnceEventArgs_get_CurrentAction(This,a0) ((This)->lpVtbl->get_CurrentAction(This,a0))
#define IDiscFormat2TrackAtOnceEventArgs_get_ElapsedTime(This,a0) ((This)->lpVtbl->get_ElapsedTime(This,a0))
#define IDiscFormat2TrackAtOnceEventArgs_get_RemainingTime(This,a0) ((This)->lpVtbl->get_RemainingTime(This,a0))
#endif
#endif

EXTERN_C const IID IID_IDiscMaster2;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IDiscMaster2 : public IDispatch {
    virtual HRESULT STDMETHODCALLTYPE get__NewEnum(IEnumVARIANT **ppunk) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Item(LONG index, BSTR *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Count(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_IsSupportedEnvironment(VARIANT_BOOL *value) = 0;
};
ESTOP_UUID(IDiscMaster2, 0x27354130, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#else
typedef struct IDiscMaster2Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IDiscMaster2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IDiscMaster2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IDiscMaster2 *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IDiscMaster2 *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IDiscMaster2 *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IDiscMaster2 *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IDiscMaster2 *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *get__NewEnum)(IDiscMaster2 *This, IEnumVARIANT **ppunk);
    HRESULT (STDMETHODCALLTYPE *get_Item)(IDiscMaster2 *This, LONG index, BSTR *value);
    HRESULT (STDMETHODCALLTYPE *get_Count)(IDiscMaster2 *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_IsSupportedEnvironment)(IDiscMaster2 *This, VARIANT_BOOL *value);
} IDiscMaster2Vtbl;
struct IDiscMaster2 { const IDiscMaster2Vtbl *lpVtbl; };
#ifdef COBJMACROS
#define IDiscMaster2_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IDiscMaster2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IDiscMaster2_Release(This) ((This)->lpVtbl->Release(This))
#define IDiscMaster2_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IDiscMaster2_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IDiscMaster2_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IDiscMaster2_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IDiscMaster2_get__NewEnum(This,a0) ((This)->lpVtbl->get__NewEnum(This,a0))
#define IDiscMaster2_get_Item(This,a0,a1) ((This)->lpVtbl->get_Item(This,a0,a1))
#define IDiscMaster2_get_Count(This,a0) ((This)->lpVtbl->get_Count(This,a0))
#define IDiscMaster2_get_IsSupportedEnvironment(This,a0) ((This)->lpVtbl->get_IsSupportedEnvironment(This,a0))
#endif
#endif

EXTERN_C const IID IID_IDiscRecorder2Ex;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IDiscRecorder2Ex : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE SendCommandNoData(BYTE *Cdb, DWORD CdbSize, BYTE *SenseBuffer, DWORD Timeout) = 0;
    virtual HRESULT STDMETHODCALLTYPE SendCommandSendDataToDevice(BYTE *Cdb, DWORD CdbSize, BYTE *SenseBuffer, DWORD Timeout, BYTE *Buffer, DWORD BufferSize) = 0;
    virtual HRESULT STDMETHODCALLTYPE SendCommandGetDataFromDevice(BYTE *Cdb, DWORD CdbSize, BYTE *SenseBuffer, DWORD Timeout, BYTE *Buffer, DWORD BufferSize, DWORD *BufferFetched) = 0;
    virtual HRESULT STDMETHODCALLTYPE ReadDvdStructure(DWORD format, DWORD address, DWORD layer, DWORD agid, BYTE **data, DWORD *count) = 0;
    virtual HRESULT STDMETHODCALLTYPE SendDvdStructure(DWORD format, BYTE *data, DWORD count) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetAdapterDescriptor(BYTE **data, DWORD *byteSize) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetDeviceDescriptor(BYTE **data, DWORD *byteSize) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetDiscInformation(BYTE **discInformation, DWORD *byteSize) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetTrackInformation(DWORD address, IMAPI_READ_TRACK_ADDRESS_TYPE addressType, BYTE **trackInformation, DWORD *byteSize) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetFeaturePage(IMAPI_FEATURE_PAGE_TYPE requestedFeature, BOOLEAN currentFeatureOnly, BYTE **featureData, DWORD *byteSize) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetModePage(IMAPI_MODE_PAGE_TYPE requestedModePage, IMAPI_MODE_PAGE_REQUEST_TYPE requestType, BYTE **modePageData, DWORD *byteSize) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetModePage(IMAPI_MODE_PAGE_REQUEST_TYPE requestType, BYTE *data, DWORD byteSize) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetSupportedFeaturePages(BOOLEAN currentFeatureOnly, IMAPI_FEATURE_PAGE_TYPE **featureData, DWORD *byteSize) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetSupportedProfiles(BOOLEAN currentOnly, IMAPI_PROFILE_TYPE **profileTypes, DWORD *validProfiles) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetSupportedModePages(IMAPI_MODE_PAGE_REQUEST_TYPE requestType, IMAPI_MODE_PAGE_TYPE **modePageTypes, DWORD *validPages) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetByteAlignmentMask(DWORD *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetMaximumNonPageAlignedTransferSize(DWORD *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetMaximumPageAlignedTransferSize(DWORD *value) = 0;
};
ESTOP_UUID(IDiscRecorder2Ex, 0x27354132, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#else
typedef struct IDiscRecorder2ExVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IDiscRecorder2Ex *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IDiscRecorder2Ex *This);
    ULONG (STDMETHODCALLTYPE *Release)(IDiscRecorder2Ex *This);
    HRESULT (STDMETHODCALLTYPE *SendCommandNoData)(IDiscRecorder2Ex *This, BYTE *Cdb, DWORD CdbSize, BYTE *SenseBuffer, DWORD Timeout);
    HRESULT (STDMETHODCALLTYPE *SendCommandSendDataToDevice)(IDiscRecorder2Ex *This, BYTE *Cdb, DWORD CdbSize, BYTE *SenseBuffer, DWORD Timeout, BYTE *Buffer, DWORD BufferSize);
    HRESULT (STDMETHODCALLTYPE *SendCommandGetDataFromDevice)(IDiscRecorder2Ex *This, BYTE *Cdb, DWORD CdbSize, BYTE *SenseBuffer, DWORD Timeout, BYTE *Buffer, DWORD BufferSize, DWORD *BufferFetched);
    HRESULT (STDMETHODCALLTYPE *ReadDvdStructure)(IDiscRecorder2Ex *This, DWORD format, DWORD address, DWORD layer, DWORD agid, BYTE **data, DWORD *count);
    HRESULT (STDMETHODCALLTYPE *SendDvdStructure)(IDiscRecorder2Ex *This, DWORD format, BYTE *data, DWORD count);
    HRESULT (STDMETHODCALLTYPE *GetAdapterDescriptor)(IDiscRecorder2Ex *This, BYTE **data, DWORD *byteSize);
    HRESULT (STDMETHODCALLTYPE *GetDeviceDescriptor)(IDiscRecorder2Ex *This, BYTE **data, DWORD *byteSize);
    HRESULT (STDMETHODCALLTYPE *GetDiscInformation)(IDiscRecorder2Ex *This, BYTE **discInformation, DWORD *byteSize);
    HRESULT (STDMETHODCALLTYPE *GetTrackInformation)(IDiscRecorder2Ex *This, DWORD address, IMAPI_READ_TRACK_ADDRESS_TYPE addressType, BYTE **trackInformation, DWORD *byteSize);
    HRESULT (STDMETHODCALLTYPE *GetFeaturePage)(IDiscRecorder2Ex *This, IMAPI_FEATURE_PAGE_TYPE requestedFeature, BOOLEAN currentFeatureOnly, BYTE **featureData, DWORD *byteSize);
    HRESULT (STDMETHODCALLTYPE *GetModePage)(IDiscRecorder2Ex *This, IMAPI_MODE_PAGE_TYPE requestedModePage, IMAPI_MODE_PAGE_REQUEST_TYPE requestType, BYTE **modePageData, DWORD *byteSize);
    HRESULT (STDMETHODCALLTYPE *SetModePage)(IDiscRecorder2Ex *This, IMAPI_MODE_PAGE_REQUEST_TYPE requestType, BYTE *data, DWORD byteSize);
    HRESULT (STDMETHODCALLTYPE *GetSupportedFeaturePages)(IDiscRecorder2Ex *This, BOOLEAN currentFeatureOnly, IMAPI_FEATURE_PAGE_TYPE **featureData, DWORD *byteSize);
    HRESULT (STDMETHODCALLTYPE *GetSupportedProfiles)(IDiscRecorder2Ex *This, BOOLEAN currentOnly, IMAPI_PROFILE_TYPE **profileTypes, DWORD *validProfiles);
    HRESULT (STDMETHODCALLTYPE *GetSupportedModePages)(IDiscRecorder2Ex *This, IMAPI_MODE_PAGE_REQUEST_TYPE requestType, IMAPI_MODE_PAGE_TYPE **modePageTypes, DWORD *validPages);
    HRESULT (STDMETHODCALLTYPE *GetByteAlignmentMask)(IDiscRecorder2Ex *This, DWORD *value);
    HRESULT (STDMETHODCALLTYPE *GetMaximumNonPageAlignedTransferSize)(IDiscRecorder2Ex *This, DWORD *value);
    HRESULT (STDMETHODCALLTYPE *GetMaximumPageAlignedTransferSize)(IDiscRecorder2Ex *This, DWORD *value);
} IDiscRecorder2ExVtbl;
struct IDiscRecorder2Ex { const IDiscRecorder2ExVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IDiscRecorder2Ex_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IDiscRecorder2Ex_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IDiscRecorder2Ex_Release(This) ((This)->lpVtbl->Release(This))
#define IDiscRecorder2Ex_SendCommandNoData(This,a0,a1,a2,a3) ((This)->lpVtbl->SendCommandNoData(This,a0,a1,a2,a3))
#define IDiscRecorder2Ex_SendCommandSendDataToDevice(This,a0,a1,a2,a3,a4,a5) ((This)->lpVtbl->SendCommandSendDataToDevice(This,a0,a1,a2,a3,a4,a5))
#define IDiscRecorder2Ex_SendCommandGetDataFromDevice(This,a0,a1,a2,a3,a4,a5,a6) ((This)->lpVtbl->SendCommandGetDataFromDevice(This,a0,a1,a2,a3,a4,a5,a6))
#define IDiscRecorder2Ex_ReadDvdStructure(This,a0,a1,a2,a3,a4,a5) ((This)->lpVtbl->ReadDvdStructure(This,a0,a1,a2,a3,a4,a5))
#define IDiscRecorder2Ex_SendDvdStructure(This,a0,a1,a2) ((This)->lpVtbl->SendDvdStructure(This,a0,a1,a2))
#define IDiscRecorder2Ex_GetAdapterDescriptor(This,a0,a1) ((This)->lpVtbl->GetAdapterDescriptor(This,a0,a1))
#define IDiscRecorder2Ex_GetDeviceDescriptor(This,a0,a1) ((This)->lpVtbl->GetDeviceDescriptor(This,a0,a1))
#define IDiscRecorder2Ex_GetDiscInformation(This,a0,a1) ((This)->lpVtbl->GetDiscInformation(This,a0,a1))
#define IDiscRecorder2Ex_GetTrackInformation(This,a0,a1,a2,a3) ((This)->lpVtbl->GetTrackInformation(This,a0,a1,a2,a3))
#define IDiscRecorder2Ex_GetFeaturePage(This,a0,a1,a2,a3) ((This)->lpVtbl->GetFeaturePage(This,a0,a1,a2,a3))
#define IDiscRecorder2Ex_GetModePage(This,a0,a1,a2,a3) ((This)->lpVtbl->GetModePage(This,a0,a1,a2,a3))
#define IDiscRecorder2Ex_SetModePage(This,a0,a1,a2) ((This)->lpVtbl->SetModePage(This,a0,a1,a2))
#define IDiscRecorder2Ex_GetSupportedFeaturePages(This,a0,a1,a2) ((This)->lpVtbl->GetSupportedFeaturePages(This,a0,a1,a2))
#define IDiscRecorder2Ex_GetSupportedProfiles(This,a0,a1,a2) ((This)->lpVtbl->GetSupportedProfiles(This,a0,a1,a2))
#define IDiscRecorder2Ex_GetSupportedModePages(This,a0,a1,a2) ((This)->lpVtbl->GetSupportedModePages(This,a0,a1,a2))
#define IDiscRecorder2Ex_GetByteAlignmentMask(This,a0) ((This)->lpVtbl->GetByteAlignmentMask(This,a0))
#define IDiscRecorder2Ex_GetMaximumNonPageAlignedTransferSize(This,a0) ((This)->lpVtbl->GetMaximumNonPageAlignedTransferSize(This,a0))
#define IDiscRecorder2Ex_GetMaximumPageAlignedTransferSize(This,a0) ((This)->lpVtbl->GetMaximumPageAlignedTransferSize(This,a0))
#endif
#endif

EXTERN_C const IID IID_IMultisession;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IMultisession : public IDispatch {
    virtual HRESULT STDMETHODCALLTYPE get_IsSupportedOnCurrentMediaState(VARIANT_BOOL *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_InUse(VARIANT_BOOL value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_InUse(VARIANT_BOOL *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ImportRecorder(IDiscRecorder2 **value) = 0;
};
ESTOP_UUID(IMultisession, 0x27354150, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#else
typedef struct IMultisessionVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IMultisession *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IMultisession *This);
    ULONG (STDMETHODCALLTYPE *Release)(IMultisession *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IMultisession *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IMultisession *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IMultisession *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IMultisession *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *get_IsSupportedOnCurrentMediaState)(IMultisession *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *put_InUse)(IMultisession *This, VARIANT_BOOL value);
    HRESULT (STDMETHODCALLTYPE *get_InUse)(IMultisession *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_ImportRecorder)(IMultisession *This, IDiscRecorder2 **value);
} IMultisessionVtbl;
struct IMultisession { const IMultisessionVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IMultisession_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IMultisession_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IMultisession_Release(This) ((This)->lpVtbl->Release(This))
#define IMultisession_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IMultisession_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IMultisession_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IMultisession_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IMultisession_get_IsSupportedOnCurrentMediaState(This,a0) ((This)->lpVtbl->get_IsSupportedOnCurrentMediaState(This,a0))
#define IMultisession_put_InUse(This,a0) ((This)->lpVtbl->put_InUse(This,a0))
#define IMultisession_get_InUse(This,a0) ((This)->lpVtbl->get_InUse(This,a0))
#define IMultisession_get_ImportRecorder(This,a0) ((This)->lpVtbl->get_ImportRecorder(This,a0))
#endif
#endif

EXTERN_C const IID IID_IMultisessionRandomWrite;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IMultisessionRandomWrite : public IMultisession {
    virtual HRESULT STDMETHODCALLTYPE get_WriteUnitSize(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_LastWrittenAddress(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_TotalSectorsOnMedia(LONG *value) = 0;
};
ESTOP_UUID(IMultisessionRandomWrite, 0xb507ca23, 0x2204, 0x11dd, 0x96, 0x6a, 0x00, 0x1a, 0xa0, 0x1b, 0xbc, 0x58);
#else
typedef struct IMultisessionRandomWriteVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IMultisessionRandomWrite *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IMultisessionRandomWrite *This);
    ULONG (STDMETHODCALLTYPE *Release)(IMultisessionRandomWrite *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IMultisessionRandomWrite *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IMultisessionRandomWrite *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IMultisessionRandomWrite *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IMultisessionRandomWrite *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *get_IsSupportedOnCurrentMediaState)(IMultisessionRandomWrite *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *put_InUse)(IMultisessionRandomWrite *This, VARIANT_BOOL value);
    HRESULT (STDMETHODCALLTYPE *get_InUse)(IMultisessionRandomWrite *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_ImportRecorder)(IMultisessionRandomWrite *This, IDiscRecorder2 **value);
    HRESULT (STDMETHODCALLTYPE *get_WriteUnitSize)(IMultisessionRandomWrite *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_LastWrittenAddress)(IMultisessionRandomWrite *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_TotalSectorsOnMedia)(IMultisessionRandomWrite *This, LONG *value);
} IMultisessionRandomWriteVtbl;
struct IMultisessionRandomWrite { const IMultisessionRandomWriteVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IMultisessionRandomWrite_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IMultisessionRandomWrite_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IMultisessionRandomWrite_Release(This) ((This)->lpVtbl->Release(This))
#define IMultisessionRandomWrite_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IMultisessionRandomWrite_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IMultisessionRandomWrite_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IMultisessionRandomWrite_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IMultisessionRandomWrite_get_IsSupportedOnCurrentMediaState(This,a0) ((This)->lpVtbl->get_IsSupportedOnCurrentMediaState(This,a0))
#define IMultisessionRandomWrite_put_InUse(This,a0) ((This)->lpVtbl->put_InUse(This,a0))
#define IMultisessionRandomWrite_get_InUse(This,a0) ((This)->lpVtbl->get_InUse(This,a0))
#define IMultisessionRandomWrite_get_ImportRecorder(This,a0) ((This)->lpVtbl->get_ImportRecorder(This,a0))
#define IMultisessionRandomWrite_get_WriteUnitSize(This,a0) ((This)->lpVtbl->get_WriteUnitSize(This,a0))
#define IMultisessionRandomWrite_get_LastWrittenAddress(This,a0) ((This)->lpVtbl->get_LastWrittenAddress(This,a0))
#define IMultisessionRandomWrite_get_TotalSectorsOnMedia(This,a0) ((This)->lpVtbl->get_TotalSectorsOnMedia(This,a0))
#endif
#endif

EXTERN_C const IID IID_IMultisessionSequential;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IMultisessionSequential : public IMultisession {
    virtual HRESULT STDMETHODCALLTYPE get_IsFirstDataSession(VARIANT_BOOL *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_StartAddressOfPreviousSession(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_LastWrittenAddressOfPreviousSession(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_NextWritableAddress(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_FreeSectorsOnMedia(LONG *value) = 0;
};
ESTOP_UUID(IMultisessionSequential, 0x27354151, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#else
typedef struct IMultisessionSequentialVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IMultisessionSequential *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IMultisessionSequential *This);
    ULONG (STDMETHODCALLTYPE *Release)(IMultisessionSequential *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IMultisessionSequential *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IMultisessionSequential *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IMultisessionSequential *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IMultisessionSequential *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *get_IsSupportedOnCurrentMediaState)(IMultisessionSequential *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *put_InUse)(IMultisessionSequential *This, VARIANT_BOOL value);
    HRESULT (STDMETHODCALLTYPE *get_InUse)(IMultisessionSequential *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_ImportRecorder)(IMultisessionSequential *This, IDiscRecorder2 **value);
    HRESULT (STDMETHODCALLTYPE *get_IsFirstDataSession)(IMultisessionSequential *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_StartAddressOfPreviousSession)(IMultisessionSequential *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_LastWrittenAddressOfPreviousSession)(IMultisessionSequential *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_NextWritableAddress)(IMultisessionSequential *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_FreeSectorsOnMedia)(IMultisessionSequential *This, LONG *value);
} IMultisessionSequentialVtbl;
struct IMultisessionSequential { const IMultisessionSequentialVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IMultisessionSequential_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IMultisessionSequential_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IMultisessionSequential_Release(This) ((This)->lpVtbl->Release(This))
#define IMultisessionSequential_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IMultisessionSequential_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IMultisessionSequential_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IMultisessionSequential_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IMultisessionSequential_get_IsSupportedOnCurrentMediaState(This,a0) ((This)->lpVtbl->get_IsSupportedOnCurrentMediaState(This,a0))
#define IMultisessionSequential_put_InUse(This,a0) ((This)->lpVtbl->put_InUse(This,a0))
#define IMultisessionSequential_get_InUse(This,a0) ((This)->lpVtbl->get_InUse(This,a0))
#define IMultisessionSequential_get_ImportRecorder(This,a0) ((This)->lpVtbl->get_ImportRecorder(This,a0))
#define IMultisessionSequential_get_IsFirstDataSession(This,a0) ((This)->lpVtbl->get_IsFirstDataSession(This,a0))
#define IMultisessionSequential_get_StartAddressOfPreviousSession(This,a0) ((This)->lpVtbl->get_StartAddressOfPreviousSession(This,a0))
#define IMultisessionSequential_get_LastWrittenAddressOfPreviousSession(This,a0) ((This)->lpVtbl->get_LastWrittenAddressOfPreviousSession(This,a0))
#define IMultisessionSequential_get_NextWritableAddress(This,a0) ((This)->lpVtbl->get_NextWritableAddress(This,a0))
#define IMultisessionSequential_get_FreeSectorsOnMedia(This,a0) ((This)->lpVtbl->get_FreeSectorsOnMedia(This,a0))
#endif
#endif

EXTERN_C const IID IID_IMultisessionSequential2;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IMultisessionSequential2 : public IMultisessionSequential {
    virtual HRESULT STDMETHODCALLTYPE get_WriteUnitSize(LONG *value) = 0;
};
ESTOP_UUID(IMultisessionSequential2, 0xb507ca22, 0x2204, 0x11dd, 0x96, 0x6a, 0x00, 0x1a, 0xa0, 0x1b, 0xbc, 0x58);
#else
typedef struct IMultisessionSequential2Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IMultisessionSequential2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IMultisessionSequential2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IMultisessionSequential2 *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IMultisessionSequential2 *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IMultisessionSequential2 *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IMultisessionSequential2 *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IMultisessionSequential2 *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *get_IsSupportedOnCurrentMediaState)(IMultisessionSequential2 *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *put_InUse)(IMultisessionSequential2 *This, VARIANT_BOOL value);
    HRESULT (STDMETHODCALLTYPE *get_InUse)(IMultisessionSequential2 *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_ImportRecorder)(IMultisessionSequential2 *This, IDiscRecorder2 **value);
    HRESULT (STDMETHODCALLTYPE *get_IsFirstDataSession)(IMultisessionSequential2 *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_StartAddressOfPreviousSession)(IMultisessionSequential2 *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_LastWrittenAddressOfPreviousSession)(IMultisessionSequential2 *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_NextWritableAddress)(IMultisessionSequential2 *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_FreeSectorsOnMedia)(IMultisessionSequential2 *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_WriteUnitSize)(IMultisessionSequential2 *This, LONG *value);
} IMultisessionSequential2Vtbl;
struct IMultisessionSequential2 { const IMultisessionSequential2Vtbl *lpVtbl; };
#ifdef COBJMACROS
#define IMultisessionSequential2_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IMultisessionSequential2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IMultisessionSequential2_Release(This) ((This)->lpVtbl->Release(This))
#define IMultisessionSequential2_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IMultisessionSequential2_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IMultisessionSequential2_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IMultisessionSequential2_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IMultisessionSequential2_get_IsSupportedOnCurrentMediaState(This,a0) ((This)->lpVtbl->get_IsSupportedOnCurrentMediaState(This,a0))
#define IMultisessionSequential2_put_InUse(This,a0) ((This)->lpVtbl->put_InUse(This,a0))
#define IMultisessionSequential2_get_InUse(This,a0) ((This)->lpVtbl->get_InUse(This,a0))
#define IMultisessionSequential2_get_ImportRecorder(This,a0) ((This)->lpVtbl->get_ImportRecorder(This,a0))
#define IMultisessionSequential2_get_IsFirstDataSession(This,a0) ((This)->lpVtbl->get_IsFirstDataSession(This,a0))
#define IMultisessionSequential2_get_StartAddressOfPreviousSession(This,a0) ((This)->lpVtbl->get_StartAddressOfPreviousSession(This,a0))
#define IMultisessionSequential2_get_LastWrittenAddressOfPreviousSession(This,a0) ((This)->lpVtbl->get_LastWrittenAddressOfPreviousSession(This,a0))
#define IMultisessionSequential2_get_NextWritableAddress(This,a0) ((This)->lpVtbl->get_NextWritableAddress(This,a0))
#define IMultisessionSequential2_get_FreeSectorsOnMedia(This,a0) ((This)->lpVtbl->get_FreeSectorsOnMedia(This,a0))
#define IMultisessionSequential2_get_WriteUnitSize(This,a0) ((This)->lpVtbl->get_WriteUnitSize(This,a0))
#endif
#endif

EXTERN_C const IID IID_IRawCDImageTrackInfo;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IRawCDImageTrackInfo : public IDispatch {
    virtual HRESULT STDMETHODCALLTYPE get_StartingLba(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_SectorCount(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_TrackNumber(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_SectorType(IMAPI_CD_SECTOR_TYPE *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ISRC(BSTR *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_ISRC(BSTR value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_DigitalAudioCopySetting(IMAPI_CD_TRACK_DIGITAL_COPY_SETTING *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_DigitalAudioCopySetting(IMAPI_CD_TRACK_DIGITAL_COPY_SETTING value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_AudioHasPreemphasis(VARIANT_BOOL *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_AudioHasPreemphasis(VARIANT_BOOL value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_TrackIndexes(SAFEARRAY **value) = 0;
    virtual HRESULT STDMETHODCALLTYPE AddTrackIndex(LONG lbaOffset) = 0;
    virtual HRESULT STDMETHODCALLTYPE ClearTrackIndex(LONG lbaOffset) = 0;
};
ESTOP_UUID(IRawCDImageTrackInfo, 0x25983551, 0x9d65, 0x49ce, 0xb3, 0x35, 0x40, 0x63, 0x0d, 0x90, 0x12, 0x27);
#else
typedef struct IRawCDImageTrackInfoVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IRawCDImageTrackInfo *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IRawCDImageTrackInfo *This);
    ULONG (STDMETHODCALLTYPE *Release)(IRawCDImageTrackInfo *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IRawCDImageTrackInfo *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IRawCDImageTrackInfo *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IRawCDImageTrackInfo *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IRawCDImageTrackInfo *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *get_StartingLba)(IRawCDImageTrackInfo *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_SectorCount)(IRawCDImageTrackInfo *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_TrackNumber)(IRawCDImageTrackInfo *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_SectorType)(IRawCDImageTrackInfo *This, IMAPI_CD_SECTOR_TYPE *value);
    HRESULT (STDMETHODCALLTYPE *get_ISRC)(IRawCDImageTrackInfo *This, BSTR *value);
    HRESULT (STDMETHODCALLTYPE *put_ISRC)(IRawCDImageTrackInfo *This, BSTR value);
    HRESULT (STDMETHODCALLTYPE *get_DigitalAudioCopySetting)(IRawCDImageTrackInfo *This, IMAPI_CD_TRACK_DIGITAL_COPY_SETTING *value);
    HRESULT (STDMETHODCALLTYPE *put_DigitalAudioCopySetting)(IRawCDImageTrackInfo *This, IMAPI_CD_TRACK_DIGITAL_COPY_SETTING value);
    HRESULT (STDMETHODCALLTYPE *get_AudioHasPreemphasis)(IRawCDImageTrackInfo *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *put_AudioHasPreemphasis)(IRawCDImageTrackInfo *This, VARIANT_BOOL value);
    HRESULT (STDMETHODCALLTYPE *get_TrackIndexes)(IRawCDImageTrackInfo *This, SAFEARRAY **value);
    HRESULT (STDMETHODCALLTYPE *AddTrackIndex)(IRawCDImageTrackInfo *This, LONG lbaOffset);
    HRESULT (STDMETHODCALLTYPE *ClearTrackIndex)(IRawCDImageTrackInfo *This, LONG lbaOffset);
} IRawCDImageTrackInfoVtbl;
struct IRawCDImageTrackInfo { const IRawCDImageTrackInfoVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IRawCDImageTrackInfo_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IRawCDImageTrackInfo_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IRawCDImageTrackInfo_Release(This) ((This)->lpVtbl->Release(This))
#define IRawCDImageTrackInfo_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IRawCDImageTrackInfo_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IRawCDImageTrackInfo_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IRawCDImageTrackInfo_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IRawCDImageTrackInfo_get_StartingLba(This,a0) ((This)->lpVtbl->get_StartingLba(This,a0))
#define IRawCDImageTrackInfo_get_SectorCount(This,a0) ((This)->lpVtbl->get_SectorCount(This,a0))
#define IRawCDImageTrackInfo_get_TrackNumber(This,a0) ((This)->lpVtbl->get_TrackNumber(This,a0))
#define IRawCDImageTrackInfo_get_SectorType(This,a0) ((This)->lpVtbl->get_SectorType(This,a0))
#define IRawCDImageTrackInfo_get_ISRC(This,a0) ((This)->lpVtbl->get_ISRC(This,a0))
#define IRawCDImageTrackInfo_put_ISRC(This,a0) ((This)->lpVtbl->put_ISRC(This,a0))
#define IRawCDImageTrackInfo_get_DigitalAudioCopySetting(This,a0) ((This)->lpVtbl->get_DigitalAudioCopySetting(This,a0))
#define IRawCDImageTrackInfo_put_DigitalAudioCopySetting(This,a0) ((This)->lpVtbl->put_DigitalAudioCopySetting(This,a0))
#define IRawCDImageTrackInfo_get_AudioHasPreemphasis(This,a0) ((This)->lpVtbl->get_AudioHasPreemphasis(This,a0))
#define IRawCDImageTrackInfo_put_AudioHasPreemphasis(This,a0) ((This)->lpVtbl->put_AudioHasPreemphasis(This,a0))
#define IRawCDImageTrackInfo_get_TrackIndexes(This,a0) ((This)->lpVtbl->get_TrackIndexes(This,a0))
#define IRawCDImageTrackInfo_AddTrackIndex(This,a0) ((This)->lpVtbl->AddTrackIndex(This,a0))
#define IRawCDImageTrackInfo_ClearTrackIndex(This,a0) ((This)->lpVtbl->ClearTrackIndex(This,a0))
#endif
#endif

EXTERN_C const IID IID_IRawCDImageCreator;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IRawCDImageCreator : public IDispatch {
    virtual HRESULT STDMETHODCALLTYPE CreateResultImage(IStream **resultStream) = 0;
    virtual HRESULT STDMETHODCALLTYPE AddTrack(IMAPI_CD_SECTOR_TYPE dataType, IStream *data, LONG *trackIndex) = 0;
    virtual HRESULT STDMETHODCALLTYPE AddSpecialPregap(IStream *data) = 0;
    virtual HRESULT STDMETHODCALLTYPE AddSubcodeRWGenerator(IStream *subcode) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_ResultingImageType(IMAPI_FORMAT2_RAW_CD_DATA_SECTOR_TYPE value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ResultingImageType(IMAPI_FORMAT2_RAW_CD_DATA_SECTOR_TYPE *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_StartOfLeadout(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_StartOfLeadoutLimit(LONG value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_StartOfLeadoutLimit(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_DisableGaplessAudio(VARIANT_BOOL value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_DisableGaplessAudio(VARIANT_BOOL *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_MediaCatalogNumber(BSTR value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_MediaCatalogNumber(BSTR *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_StartingTrackNumber(LONG value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_StartingTrackNumber(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_TrackInfo(LONG trackIndex, IRawCDImageTrackInfo **value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_NumberOfExistingTracks(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_LastUsedUserSectorInImage(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ExpectedTableOfContents(SAFEARRAY **value) = 0;
};
ESTOP_UUID(IRawCDImageCreator, 0x25983550, 0x9d65, 0x49ce, 0xb3, 0x35, 0x40, 0x63, 0x0d, 0x90, 0x12, 0x27);
#else
typedef struct IRawCDImageCreatorVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IRawCDImageCreator *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IRawCDImageCreator *This);
    ULONG (STDMETHODCALLTYPE *Release)(IRawCDImageCreator *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IRawCDImageCreator *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IRawCDImageCreator *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IRawCDImageCreator *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IRawCDImageCreator *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *CreateResultImage)(IRawCDImageCreator *This, IStream **resultStream);
    HRESULT (STDMETHODCALLTYPE *AddTrack)(IRawCDImageCreator *This, IMAPI_CD_SECTOR_TYPE dataType, IStream *data, LONG *trackIndex);
    HRESULT (STDMETHODCALLTYPE *AddSpecialPregap)(IRawCDImageCreator *This, IStream *data);
    HRESULT (STDMETHODCALLTYPE *AddSubcodeRWGenerator)(IRawCDImageCreator *This, IStream *subcode);
    HRESULT (STDMETHODCALLTYPE *put_ResultingImageType)(IRawCDImageCreator *This, IMAPI_FORMAT2_RAW_CD_DATA_SECTOR_TYPE value);
    HRESULT (STDMETHODCALLTYPE *get_ResultingImageType)(IRawCDImageCreator *This, IMAPI_FORMAT2_RAW_CD_DATA_SECTOR_TYPE *value);
    HRESULT (STDMETHODCALLTYPE *get_StartOfLeadout)(IRawCDImageCreator *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *put_StartOfLeadoutLimit)(IRawCDImageCreator *This, LONG value);
    HRESULT (STDMETHODCALLTYPE *get_StartOfLeadoutLimit)(IRawCDImageCreator *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *put_DisableGaplessAudio)(IRawCDImageCreator *This, VARIANT_BOOL value);
    HRESULT (STDMETHODCALLTYPE *get_DisableGaplessAudio)(IRawCDImageCreator *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *put_MediaCatalogNumber)(IRawCDImageCreator *This, BSTR value);
    HRESULT (STDMETHODCALLTYPE *get_MediaCatalogNumber)(IRawCDImageCreator *This, BSTR *value);
    HRESULT (STDMETHODCALLTYPE *put_StartingTrackNumber)(IRawCDImageCreator *This, LONG value);
    HRESULT (STDMETHODCALLTYPE *get_StartingTrackNumber)(IRawCDImageCreator *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_TrackInfo)(IRawCDImageCreator *This, LONG trackIndex, IRawCDImageTrackInfo **value);
    HRESULT (STDMETHODCALLTYPE *get_NumberOfExistingTracks)(IRawCDImageCreator *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_LastUsedUserSectorInImage)(IRawCDImageCreator *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_ExpectedTableOfContents)(IRawCDImageCreator *This, SAFEARRAY **value);
} IRawCDImageCreatorVtbl;
struct IRawCDImageCreator { const IRawCDImageCreatorVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IRawCDImageCreator_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IRawCDImageCreator_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IRawCDImageCreator_Release(This) ((This)->lpVtbl->Release(This))
#define IRawCDImageCreator_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IRawCDImageCreator_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IRawCDImageCreator_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IRawCDImageCreator_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IRawCDImageCreator_CreateResultImage(This,a0) ((This)->lpVtbl->CreateResultImage(This,a0))
#define IRawCDImageCreator_AddTrack(This,a0,a1,a2) ((This)->lpVtbl->AddTrack(This,a0,a1,a2))
#define IRawCDImageCreator_AddSpecialPregap(This,a0) ((This)->lpVtbl->AddSpecialPregap(This,a0))
#define IRawCDImageCreator_AddSubcodeRWGenerator(This,a0) ((This)->lpVtbl->AddSubcodeRWGenerator(This,a0))
#define IRawCDImageCreator_put_ResultingImageType(This,a0) ((This)->lpVtbl->put_ResultingImageType(This,a0))
#define IRawCDImageCreator_get_ResultingImageType(This,a0) ((This)->lpVtbl->get_ResultingImageType(This,a0))
#define IRawCDImageCreator_get_StartOfLeadout(This,a0) ((This)->lpVtbl->get_StartOfLeadout(This,a0))
#define IRawCDImageCreator_put_StartOfLeadoutLimit(This,a0) ((This)->lpVtbl->put_StartOfLeadoutLimit(This,a0))
#define IRawCDImageCreator_get_StartOfLeadoutLimit(This,a0) ((This)->lpVtbl->get_StartOfLeadoutLimit(This,a0))
#define IRawCDImageCreator_put_DisableGaplessAudio(This,a0) ((This)->lpVtbl->put_DisableGaplessAudio(This,a0))
#define IRawCDImageCreator_get_DisableGaplessAudio(This,a0) ((This)->lpVtbl->get_DisableGaplessAudio(This,a0))
#define IRawCDImageCreator_put_MediaCatalogNumber(This,a0) ((This)->lpVtbl->put_MediaCatalogNumber(This,a0))
#define IRawCDImageCreator_get_MediaCatalogNumber(This,a0) ((This)->lpVtbl->get_MediaCatalogNumber(This,a0))
#define IRawCDImageCreator_put_StartingTrackNumber(This,a0) ((This)->lpVtbl->put_StartingTrackNumber(This,a0))
#define IRawCDImageCreator_get_StartingTrackNumber(This,a0) ((This)->lpVtbl->get_StartingTrackNumber(This,a0))
#define IRawCDImageCreator_get_TrackInfo(This,a0,a1) ((This)->lpVtbl->get_TrackInfo(This,a0,a1))
#define IRawCDImageCreator_get_NumberOfExistingTracks(This,a0) ((This)->lpVtbl->get_NumberOfExistingTracks(This,a0))
#define IRawCDImageCreator_get_LastUsedUserSectorInImage(This,a0) ((This)->lpVtbl->get_LastUsedUserSectorInImage(This,a0))
#define IRawCDImageCreator_get_ExpectedTableOfContents(This,a0) ((This)->lpVtbl->get_ExpectedTableOfContents(This,a0))
#endif
#endif

EXTERN_C const IID IID_IStreamConcatenate;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IStreamConcatenate : public IStream {
    virtual HRESULT STDMETHODCALLTYPE Initialize(IStream *stream1, IStream *stream2) = 0;
    virtual HRESULT STDMETHODCALLTYPE Initialize2(IStream **streams, DWORD streamCount) = 0;
    virtual HRESULT STDMETHODCALLTYPE Append(IStream *stream) = 0;
    virtual HRESULT STDMETHODCALLTYPE Append2(IStream **streams, DWORD streamCount) = 0;
};
ESTOP_UUID(IStreamConcatenate, 0x27354146, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#else
typedef struct IStreamConcatenateVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IStreamConcatenate *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IStreamConcatenate *This);
    ULONG (STDMETHODCALLTYPE *Release)(IStreamConcatenate *This);
    HRESULT (STDMETHODCALLTYPE *Read)(IStreamConcatenate *This, void *pv, DWORD cb, DWORD *pcbRead);
    HRESULT (STDMETHODCALLTYPE *Write)(IStreamConcatenate *This, const void *pv, DWORD cb, DWORD *pcbWritten);
    HRESULT (STDMETHODCALLTYPE *Seek)(IStreamConcatenate *This, LARGE_INTEGER dlibMove, DWORD dwOrigin, ULARGE_INTEGER *plibNewPosition);
    HRESULT (STDMETHODCALLTYPE *SetSize)(IStreamConcatenate *This, ULARGE_INTEGER libNewSize);
    HRESULT (STDMETHODCALLTYPE *CopyTo)(IStreamConcatenate *This, IStream *pstm, ULARGE_INTEGER cb, ULARGE_INTEGER *pcbRead, ULARGE_INTEGER *pcbWritten);
    HRESULT (STDMETHODCALLTYPE *Commit)(IStreamConcatenate *This, DWORD grfCommitFlags);
    HRESULT (STDMETHODCALLTYPE *Revert)(IStreamConcatenate *This);
    HRESULT (STDMETHODCALLTYPE *LockRegion)(IStreamConcatenate *This, ULARGE_INTEGER libOffset, ULARGE_INTEGER cb, DWORD dwLockType);
    HRESULT (STDMETHODCALLTYPE *UnlockRegion)(IStreamConcatenate *This, ULARGE_INTEGER libOffset, ULARGE_INTEGER cb, DWORD dwLockType);
    HRESULT (STDMETHODCALLTYPE *Stat)(IStreamConcatenate *This, STATSTG *pstatstg, DWORD grfStatFlag);
    HRESULT (STDMETHODCALLTYPE *Clone)(IStreamConcatenate *This, IStream **ppstm);
    HRESULT (STDMETHODCALLTYPE *Initialize)(IStreamConcatenate *This, IStream *stream1, IStream *stream2);
    HRESULT (STDMETHODCALLTYPE *Initialize2)(IStreamConcatenate *This, IStream **streams, DWORD streamCount);
    HRESULT (STDMETHODCALLTYPE *Append)(IStreamConcatenate *This, IStream *stream);
    HRESULT (STDMETHODCALLTYPE *Append2)(IStreamConcatenate *This, IStream **streams, DWORD streamCount);
} IStreamConcatenateVtbl;
struct IStreamConcatenate { const IStreamConcatenateVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IStreamConcatenate_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IStreamConcatenate_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IStreamConcatenate_Release(This) ((This)->lpVtbl->Release(This))
#define IStreamConcatenate_Read(This,a0,a1,a2) ((This)->lpVtbl->Read(This,a0,a1,a2))
#define IStreamConcatenate_Write(This,a0,a1,a2) ((This)->lpVtbl->Write(This,a0,a1,a2))
#define IStreamConcatenate_Seek(This,a0,a1,a2) ((This)->lpVtbl->Seek(This,a0,a1,a2))
#define IStreamConcatenate_SetSize(This,a0) ((This)->lpVtbl->SetSize(This,a0))
#define IStreamConcatenate_CopyTo(This,a0,a1,a2,a3) ((This)->lpVtbl->CopyTo(This,a0,a1,a2,a3))
#define IStreamConcatenate_Commit(This,a0) ((This)->lpVtbl->Commit(This,a0))
#define IStreamConcatenate_Revert(This) ((This)->lpVtbl->Revert(This))
#define IStreamConcatenate_LockRegion(This,a0,a1,a2) ((This)->lpVtbl->LockRegion(This,a0,a1,a2))
#define IStreamConcatenate_UnlockRegion(This,a0,a1,a2) ((This)->lpVtbl->UnlockRegion(This,a0,a1,a2))
#define IStreamConcatenate_Stat(This,a0,a1) ((This)->lpVtbl->Stat(This,a0,a1))
#define IStreamConcatenate_Clone(This,a0) ((This)->lpVtbl->Clone(This,a0))
#define IStreamConcatenate_Initialize(This,a0,a1) ((This)->lpVtbl->Initialize(This,a0,a1))
#define IStreamConcatenate_Initialize2(This,a0,a1) ((This)->lpVtbl->Initialize2(This,a0,a1))
#define IStreamConcatenate_Append(This,a0) ((This)->lpVtbl->Append(This,a0))
#define IStreamConcatenate_Append2(This,a0,a1) ((This)->lpVtbl->Append2(This,a0,a1))
#endif
#endif

EXTERN_C const IID IID_IStreamInterleave;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IStreamInterleave : public IStream {
    virtual HRESULT STDMETHODCALLTYPE Initialize(IStream **streams, DWORD *interleaveSizes, DWORD streamCount) = 0;
};
ESTOP_UUID(IStreamInterleave, 0x27354147, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#else
typedef struct IStreamInterleaveVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IStreamInterleave *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IStreamInterleave *This);
    ULONG (STDMETHODCALLTYPE *Release)(IStreamInterleave *This);
    HRESULT (STDMETHODCALLTYPE *Read)(IStreamInterleave *This, void *pv, DWORD cb, DWORD *pcbRead);
    HRESULT (STDMETHODCALLTYPE *Write)(IStreamInterleave *This, const void *pv, DWORD cb, DWORD *pcbWritten);
    HRESULT (STDMETHODCALLTYPE *Seek)(IStreamInterleave *This, LARGE_INTEGER dlibMove, DWORD dwOrigin, ULARGE_INTEGER *plibNewPosition);
    HRESULT (STDMETHODCALLTYPE *SetSize)(IStreamInterleave *This, ULARGE_INTEGER libNewSize);
    HRESULT (STDMETHODCALLTYPE *CopyTo)(IStreamInterleave *This, IStream *pstm, ULARGE_INTEGER cb, ULARGE_INTEGER *pcbRead, ULARGE_INTEGER *pcbWritten);
    HRESULT (STDMETHODCALLTYPE *Commit)(IStreamInterleave *This, DWORD grfCommitFlags);
    HRESULT (STDMETHODCALLTYPE *Revert)(IStreamInterleave *This);
    HRESULT (STDMETHODCALLTYPE *LockRegion)(IStreamInterleave *This, ULARGE_INTEGER libOffset, ULARGE_INTEGER cb, DWORD dwLockType);
    HRESULT (STDMETHODCALLTYPE *UnlockRegion)(IStreamInterleave *This, ULARGE_INTEGER libOffset, ULARGE_INTEGER cb, DWORD dwLockType);
    HRESULT (STDMETHODCALLTYPE *Stat)(IStreamInterleave *This, STATSTG *pstatstg, DWORD grfStatFlag);
    HRESULT (STDMETHODCALLTYPE *Clone)(IStreamInterleave *This, IStream **ppstm);
    HRESULT (STDMETHODCALLTYPE *Initialize)(IStreamInterleave *This, IStream **streams, DWORD *interleaveSizes, DWORD streamCount);
} IStreamInterleaveVtbl;
struct IStreamInterleave { const IStreamInterleaveVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IStreamInterleave_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IStreamInterleave_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IStreamInterleave_Release(This) ((This)->lpVtbl->Release(This))
#define IStreamInterleave_Read(This,a0,a1,a2) ((This)->lpVtbl->Read(This,a0,a1,a2))
#define IStreamInterleave_Write(This,a0,a1,a2) ((This)->lpVtbl->Write(This,a0,a1,a2))
#define IStreamInterleave_Seek(This,a0,a1,a2) ((This)->lpVtbl->Seek(This,a0,a1,a2))
#define IStreamInterleave_SetSize(This,a0) ((This)->lpVtbl->SetSize(This,a0))
#define IStreamInterleave_CopyTo(This,a0,a1,a2,a3) ((This)->lpVtbl->CopyTo(This,a0,a1,a2,a3))
#define IStreamInterleave_Commit(This,a0) ((This)->lpVtbl->Commit(This,a0))
#define IStreamInterleave_Revert(This) ((This)->lpVtbl->Revert(This))
#define IStreamInterleave_LockRegion(This,a0,a1,a2) ((This)->lpVtbl->LockRegion(This,a0,a1,a2))
#define IStreamInterleave_UnlockRegion(This,a0,a1,a2) ((This)->lpVtbl->UnlockRegion(This,a0,a1,a2))
#define IStreamInterleave_Stat(This,a0,a1) ((This)->lpVtbl->Stat(This,a0,a1))
#define IStreamInterleave_Clone(This,a0) ((This)->lpVtbl->Clone(This,a0))
#define IStreamInterleave_Initialize(This,a0,a1,a2) ((This)->lpVtbl->Initialize(This,a0,a1,a2))
#endif
#endif

EXTERN_C const IID IID_IStreamPseudoRandomBased;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IStreamPseudoRandomBased : public IStream {
    virtual HRESULT STDMETHODCALLTYPE put_Seed(DWORD value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Seed(DWORD *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_ExtendedSeed(DWORD *values, DWORD eCount) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ExtendedSeed(DWORD **values, DWORD *eCount) = 0;
};
ESTOP_UUID(IStreamPseudoRandomBased, 0x27354145, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#else
typedef struct IStreamPseudoRandomBasedVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IStreamPseudoRandomBased *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IStreamPseudoRandomBased *This);
    ULONG (STDMETHODCALLTYPE *Release)(IStreamPseudoRandomBased *This);
    HRESULT (STDMETHODCALLTYPE *Read)(IStreamPseudoRandomBased *This, void *pv, DWORD cb, DWORD *pcbRead);
    HRESULT (STDMETHODCALLTYPE *Write)(IStreamPseudoRandomBased *This, const void *pv, DWORD cb, DWORD *pcbWritten);
    HRESULT (STDMETHODCALLTYPE *Seek)(IStreamPseudoRandomBased *This, LARGE_INTEGER dlibMove, DWORD dwOrigin, ULARGE_INTEGER *plibNewPosition);
    HRESULT (STDMETHODCALLTYPE *SetSize)(IStreamPseudoRandomBased *This, ULARGE_INTEGER libNewSize);
    HRESULT (STDMETHODCALLTYPE *CopyTo)(IStreamPseudoRandomBased *This, IStream *pstm, ULARGE_INTEGER cb, ULARGE_INTEGER *pcbRead, ULARGE_INTEGER *pcbWritten);
    HRESULT (STDMETHODCALLTYPE *Commit)(IStreamPseudoRandomBased *This, DWORD grfCommitFlags);
    HRESULT (STDMETHODCALLTYPE *Revert)(IStreamPseudoRandomBased *This);
    HRESULT (STDMETHODCALLTYPE *LockRegion)(IStreamPseudoRandomBased *This, ULARGE_INTEGER libOffset, ULARGE_INTEGER cb, DWORD dwLockType);
    HRESULT (STDMETHODCALLTYPE *UnlockRegion)(IStreamPseudoRandomBased *This, ULARGE_INTEGER libOffset, ULARGE_INTEGER cb, DWORD dwLockType);
    HRESULT (STDMETHODCALLTYPE *Stat)(IStreamPseudoRandomBased *This, STATSTG *pstatstg, DWORD grfStatFlag);
    HRESULT (STDMETHODCALLTYPE *Clone)(IStreamPseudoRandomBased *This, IStream **ppstm);
    HRESULT (STDMETHODCALLTYPE *put_Seed)(IStreamPseudoRandomBased *This, DWORD value);
    HRESULT (STDMETHODCALLTYPE *get_Seed)(IStreamPseudoRandomBased *This, DWORD *value);
    HRESULT (STDMETHODCALLTYPE *put_ExtendedSeed)(IStreamPseudoRandomBased *This, DWORD *values, DWORD eCount);
    HRESULT (STDMETHODCALLTYPE *get_ExtendedSeed)(IStreamPseudoRandomBased *This, DWORD **values, DWORD *eCount);
} IStreamPseudoRandomBasedVtbl;
struct IStreamPseudoRandomBased { const IStreamPseudoRandomBasedVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IStreamPseudoRandomBased_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IStreamPseudoRandomBased_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IStreamPseudoRandomBased_Release(This) ((This)->lpVtbl->Release(This))
#define IStreamPseudoRandomBased_Read(This,a0,a1,a2) ((This)->lpVtbl->Read(This,a0,a1,a2))
#define IStreamPseudoRandomBased_Write(This,a0,a1,a2) ((This)->lpVtbl->Write(This,a0,a1,a2))
#define IStreamPseudoRandomBased_Seek(This,a0,a1,a2) ((This)->lpVtbl->Seek(This,a0,a1,a2))
#define IStreamPseudoRandomBased_SetSize(This,a0) ((This)->lpVtbl->SetSize(This,a0))
#define IStreamPseudoRandomBased_CopyTo(This,a0,a1,a2,a3) ((This)->lpVtbl->CopyTo(This,a0,a1,a2,a3))
#define IStreamPseudoRandomBased_Commit(This,a0) ((This)->lpVtbl->Commit(This,a0))
#define IStreamPseudoRandomBased_Revert(This) ((This)->lpVtbl->Revert(This))
#define IStreamPseudoRandomBased_LockRegion(This,a0,a1,a2) ((This)->lpVtbl->LockRegion(This,a0,a1,a2))
#define IStreamPseudoRandomBased_UnlockRegion(This,a0,a1,a2) ((This)->lpVtbl->UnlockRegion(This,a0,a1,a2))
#define IStreamPseudoRandomBased_Stat(This,a0,a1) ((This)->lpVtbl->Stat(This,a0,a1))
#define IStreamPseudoRandomBased_Clone(This,a0) ((This)->lpVtbl->Clone(This,a0))
#define IStreamPseudoRandomBased_put_Seed(This,a0) ((This)->lpVtbl->put_Seed(This,a0))
#define IStreamPseudoRandomBased_get_Seed(This,a0) ((This)->lpVtbl->get_Seed(This,a0))
#define IStreamPseudoRandomBased_put_ExtendedSeed(This,a0,a1) ((This)->lpVtbl->put_ExtendedSeed(This,a0,a1))
#define IStreamPseudoRandomBased_get_ExtendedSeed(This,a0,a1) ((This)->lpVtbl->get_ExtendedSeed(This,a0,a1))
#endif
#endif

EXTERN_C const IID IID_IWriteEngine2;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IWriteEngine2 : public IDispatch {
    virtual HRESULT STDMETHODCALLTYPE WriteSection(IStream *data, LONG startingBlockAddress, LONG numberOfBlocks) = 0;
    virtual HRESULT STDMETHODCALLTYPE CancelWrite() = 0;
    virtual HRESULT STDMETHODCALLTYPE put_Recorder(IDiscRecorder2Ex *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Recorder(IDiscRecorder2Ex **value) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_UseStreamingWrite12(VARIANT_BOOL value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_UseStreamingWrite12(VARIANT_BOOL *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_StartingSectorsPerSecond(LONG value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_StartingSectorsPerSecond(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_EndingSectorsPerSecond(LONG value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_EndingSectorsPerSecond(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_BytesPerSector(LONG value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_BytesPerSector(LONG *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_WriteInProgress(VARIANT_BOOL *value) = 0;
};
ESTOP_UUID(IWriteEngine2, 0x27354135, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#else
typedef struct IWriteEngine2Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWriteEngine2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWriteEngine2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWriteEngine2 *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IWriteEngine2 *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IWriteEngine2 *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IWriteEngine2 *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IWriteEngine2 *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *WriteSection)(IWriteEngine2 *This, IStream *data, LONG startingBlockAddress, LONG numberOfBlocks);
    HRESULT (STDMETHODCALLTYPE *CancelWrite)(IWriteEngine2 *This);
    HRESULT (STDMETHODCALLTYPE *put_Recorder)(IWriteEngine2 *This, IDiscRecorder2Ex *value);
    HRESULT (STDMETHODCALLTYPE *get_Recorder)(IWriteEngine2 *This, IDiscRecorder2Ex **value);
    HRESULT (STDMETHODCALLTYPE *put_UseStreamingWrite12)(IWriteEngine2 *This, VARIANT_BOOL value);
    HRESULT (STDMETHODCALLTYPE *get_UseStreamingWrite12)(IWriteEngine2 *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *put_StartingSectorsPerSecond)(IWriteEngine2 *This, LONG value);
    HRESULT (STDMETHODCALLTYPE *get_StartingSectorsPerSecond)(IWriteEngine2 *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *put_EndingSectorsPerSecond)(IWriteEngine2 *This, LONG value);
    HRESULT (STDMETHODCALLTYPE *get_EndingSectorsPerSecond)(IWriteEngine2 *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *put_BytesPerSector)(IWriteEngine2 *This, LONG value);
    HRESULT (STDMETHODCALLTYPE *get_BytesPerSector)(IWriteEngine2 *This, LONG *value);
    HRESULT (STDMETHODCALLTYPE *get_WriteInProgress)(IWriteEngine2 *This, VARIANT_BOOL *value);
} IWriteEngine2Vtbl;
struct IWriteEngine2 { const IWriteEngine2Vtbl *lpVtbl; };
#ifdef COBJMACROS
#define IWriteEngine2_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IWriteEngine2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IWriteEngine2_Release(This) ((This)->lpVtbl->Release(This))
#define IWriteEngine2_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IWriteEngine2_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IWriteEngine2_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IWriteEngine2_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IWriteEngine2_WriteSection(This,a0,a1,a2) ((This)->lpVtbl->WriteSection(This,a0,a1,a2))
#define IWriteEngine2_CancelWrite(This) ((This)->lpVtbl->CancelWrite(This))
#define IWriteEngine2_put_Recorder(This,a0) ((This)->lpVtbl->put_Recorder(This,a0))
#define IWriteEngine2_get_Recorder(This,a0) ((This)->lpVtbl->get_Recorder(This,a0))
#define IWriteEngine2_put_UseStreamingWrite12(This,a0) ((This)->lpVtbl->put_UseStreamingWrite12(This,a0))
#define IWriteEngine2_get_UseStreamingWrite12(This,a0) ((This)->lpVtbl->get_UseStreamingWrite12(This,a0))
#define IWriteEngine2_put_StartingSectorsPerSecond(This,a0) ((This)->lpVtbl->put_StartingSectorsPerSecond(This,a0))
#define IWriteEngine2_get_StartingSectorsPerSecond(This,a0) ((This)->lpVtbl->get_StartingSectorsPerSecond(This,a0))
#define IWriteEngine2_put_EndingSectorsPerSecond(This,a0) ((This)->lpVtbl->put_EndingSectorsPerSecond(This,a0))
#define IWriteEngine2_get_EndingSectorsPerSecond(This,a0) ((This)->lpVtbl->get_EndingSectorsPerSecond(This,a0))
#define IWriteEngine2_put_BytesPerSector(This,a0) ((This)->lpVtbl->put_BytesPerSector(This,a0))
#define IWriteEngine2_get_BytesPerSector(This,a0) ((This)->lpVtbl->get_BytesPerSector(This,a0))
#define IWriteEngine2_get_WriteInProgress(This,a0) ((This)->lpVtbl->get_WriteInProgress(This,a0))
#endif
#endif

EXTERN_C const IID IID_IWriteSpeedDescriptor;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IWriteSpeedDescriptor : public IDispatch {
    virtual HRESULT STDMETHODCALLTYPE get_MediaType(IMAPI_MEDIA_PHYSICAL_TYPE *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_RotationTypeIsPureCAV(VARIANT_BOOL *value) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_WriteSpeed(LONG *value) = 0;
};
ESTOP_UUID(IWriteSpeedDescriptor, 0x27354144, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#else
typedef struct IWriteSpeedDescriptorVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWriteSpeedDescriptor *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWriteSpeedDescriptor *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWriteSpeedDescriptor *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IWriteSpeedDescriptor *This, DWORD *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IWriteSpeedDescriptor *This, DWORD iTInfo, DWORD lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IWriteSpeedDescriptor *This, REFIID riid, LPWSTR *rgszNames, DWORD cNames, DWORD lcid, LONG *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IWriteSpeedDescriptor *This, LONG dispIdMember, REFIID riid, DWORD lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, DWORD *puArgErr);
    HRESULT (STDMETHODCALLTYPE *get_MediaType)(IWriteSpeedDescriptor *This, IMAPI_MEDIA_PHYSICAL_TYPE *value);
    HRESULT (STDMETHODCALLTYPE *get_RotationTypeIsPureCAV)(IWriteSpeedDescriptor *This, VARIANT_BOOL *value);
    HRESULT (STDMETHODCALLTYPE *get_WriteSpeed)(IWriteSpeedDescriptor *This, LONG *value);
} IWriteSpeedDescriptorVtbl;
struct IWriteSpeedDescriptor { const IWriteSpeedDescriptorVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IWriteSpeedDescriptor_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IWriteSpeedDescriptor_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IWriteSpeedDescriptor_Release(This) ((This)->lpVtbl->Release(This))
#define IWriteSpeedDescriptor_GetTypeInfoCount(This,a0) ((This)->lpVtbl->GetTypeInfoCount(This,a0))
#define IWriteSpeedDescriptor_GetTypeInfo(This,a0,a1,a2) ((This)->lpVtbl->GetTypeInfo(This,a0,a1,a2))
#define IWriteSpeedDescriptor_GetIDsOfNames(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->GetIDsOfNames(This,a0,a1,a2,a3,a4))
#define IWriteSpeedDescriptor_Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->Invoke(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IWriteSpeedDescriptor_get_MediaType(This,a0) ((This)->lpVtbl->get_MediaType(This,a0))
#define IWriteSpeedDescriptor_get_RotationTypeIsPureCAV(This,a0) ((This)->lpVtbl->get_RotationTypeIsPureCAV(This,a0))
#define IWriteSpeedDescriptor_get_WriteSpeed(This,a0) ((This)->lpVtbl->get_WriteSpeed(This,a0))
#endif
#endif

DEFINE_GUID(CLSID_MsftDiscFormat2Data, 0x2735412a, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#ifdef __cplusplus
class MsftDiscFormat2Data;
ESTOP_UUID(MsftDiscFormat2Data, 0x2735412a, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#endif
DEFINE_GUID(CLSID_MsftDiscFormat2Erase, 0x2735412b, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#ifdef __cplusplus
class MsftDiscFormat2Erase;
ESTOP_UUID(MsftDiscFormat2Erase, 0x2735412b, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#endif
DEFINE_GUID(CLSID_MsftDiscFormat2RawCD, 0x27354128, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#ifdef __cplusplus
class MsftDiscFormat2RawCD;
ESTOP_UUID(MsftDiscFormat2RawCD, 0x27354128, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#endif
DEFINE_GUID(CLSID_MsftDiscFormat2TrackAtOnce, 0x27354129, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#ifdef __cplusplus
class MsftDiscFormat2TrackAtOnce;
ESTOP_UUID(MsftDiscFormat2TrackAtOnce, 0x27354129, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#endif
DEFINE_GUID(CLSID_MsftDiscMaster2, 0x2735412e, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#ifdef __cplusplus
class MsftDiscMaster2;
ESTOP_UUID(MsftDiscMaster2, 0x2735412e, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#endif
DEFINE_GUID(CLSID_MsftDiscRecorder2, 0x2735412d, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#ifdef __cplusplus
class MsftDiscRecorder2;
ESTOP_UUID(MsftDiscRecorder2, 0x2735412d, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#endif
DEFINE_GUID(CLSID_MsftMultisessionRandomWrite, 0xb507ca24, 0x2204, 0x11dd, 0x96, 0x6a, 0x00, 0x1a, 0xa0, 0x1b, 0xbc, 0x58);
#ifdef __cplusplus
class MsftMultisessionRandomWrite;
ESTOP_UUID(MsftMultisessionRandomWrite, 0xb507ca24, 0x2204, 0x11dd, 0x96, 0x6a, 0x00, 0x1a, 0xa0, 0x1b, 0xbc, 0x58);
#endif
DEFINE_GUID(CLSID_MsftMultisessionSequential, 0x27354122, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#ifdef __cplusplus
class MsftMultisessionSequential;
ESTOP_UUID(MsftMultisessionSequential, 0x27354122, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#endif
DEFINE_GUID(CLSID_MsftRawCDImageCreator, 0x25983561, 0x9d65, 0x49ce, 0xb3, 0x35, 0x40, 0x63, 0x0d, 0x90, 0x12, 0x27);
#ifdef __cplusplus
class MsftRawCDImageCreator;
ESTOP_UUID(MsftRawCDImageCreator, 0x25983561, 0x9d65, 0x49ce, 0xb3, 0x35, 0x40, 0x63, 0x0d, 0x90, 0x12, 0x27);
#endif
DEFINE_GUID(CLSID_MsftStreamConcatenate, 0x27354125, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#ifdef __cplusplus
class MsftStreamConcatenate;
ESTOP_UUID(MsftStreamConcatenate, 0x27354125, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#endif
DEFINE_GUID(CLSID_MsftStreamInterleave, 0x27354124, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#ifdef __cplusplus
class MsftStreamInterleave;
ESTOP_UUID(MsftStreamInterleave, 0x27354124, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#endif
DEFINE_GUID(CLSID_MsftStreamPrng001, 0x27354126, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#ifdef __cplusplus
class MsftStreamPrng001;
ESTOP_UUID(MsftStreamPrng001, 0x27354126, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#endif
DEFINE_GUID(CLSID_MsftStreamZero, 0x27354127, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#ifdef __cplusplus
class MsftStreamZero;
ESTOP_UUID(MsftStreamZero, 0x27354127, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#endif
DEFINE_GUID(CLSID_MsftWriteEngine2, 0x2735412c, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#ifdef __cplusplus
class MsftWriteEngine2;
ESTOP_UUID(MsftWriteEngine2, 0x2735412c, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#endif
DEFINE_GUID(CLSID_MsftWriteSpeedDescriptor, 0x27354123, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#ifdef __cplusplus
class MsftWriteSpeedDescriptor;
ESTOP_UUID(MsftWriteSpeedDescriptor, 0x27354123, 0x7f64, 0x5b0f, 0x8f, 0x00, 0x5d, 0x77, 0xaf, 0xbe, 0x26, 0x1e);
#endif
#define IMAPI_SECTOR_SIZE 2048u
#define IMAPI_SECTORS_PER_SECOND_AT_1X_CD 75u
#define IMAPI_SECTORS_PER_SECOND_AT_1X_DVD 680u
#define IMAPI_SECTORS_PER_SECOND_AT_1X_BD 2195u
#define IMAPI_SECTORS_PER_SECOND_AT_1X_HD_DVD 4568u

#endif
