/* COM for Linux: types, GUIDs, HRESULTs, IUnknown, BSTR, VARIANT, PROPVARIANT and the functions that
 * libestop_com.so exports.
 *
 * Tables are plain C (SysV): there is no __stdcall. WCHAR is 16 bits wide: with -fshort-wchar it is
 * wchar_t and L"" works; without, it is char16_t in C++ and C (u"" instead of L"").
 * C++11 or later, or C11 or later. */
#ifndef ESTOP_COM_H
#define ESTOP_COM_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>
#ifndef __cplusplus
#include <uchar.h>
#endif

#ifdef __cplusplus
#define EXTERN_C extern "C"
#define ESTOP_BEGIN_C extern "C" {
#define ESTOP_END_C }
#else
#define EXTERN_C extern
#define ESTOP_BEGIN_C
#define ESTOP_END_C
#endif

/* ---- words that Windows headers have, and this ABI has no use for ---- */
#define STDMETHODCALLTYPE
#define STDAPICALLTYPE
#define STDMETHODVCALLTYPE
#define WINAPI
#define APIENTRY
#define CALLBACK
#define STDAPI EXTERN_C HRESULT STDAPICALLTYPE
#define STDAPI_(type) EXTERN_C type STDAPICALLTYPE
#define STDMETHODIMP HRESULT STDMETHODCALLTYPE
#define STDMETHODIMP_(type) type STDMETHODCALLTYPE
#ifdef __cplusplus
#define STDMETHOD(method) virtual HRESULT STDMETHODCALLTYPE method
#define STDMETHOD_(type, method) virtual type STDMETHODCALLTYPE method
#define PURE = 0
#define interface struct
#endif
#ifndef __stdcall
#define __stdcall
#endif
#ifndef __cdecl
#define __cdecl
#endif
#ifndef FAR
#define FAR
#endif
#ifndef CONST
#define CONST const
#endif
#ifndef IN
#define IN
#endif
#ifndef OUT
#define OUT
#endif
#ifndef OPTIONAL
#define OPTIONAL
#endif
#define __RPC_FAR
#define DECLSPEC_SELECTANY __attribute__((weak))
#define UNREFERENCED_PARAMETER(parameter) ((void)(parameter))
/* Annotations of Microsoft's analyser. */
#define _In_
#define _In_opt_
#define _In_z_
#define _Inout_
#define _Inout_opt_
#define _Out_
#define _Out_opt_
#define _Outptr_
#define _Outptr_opt_
#define _Outptr_result_maybenull_
#define _COM_Outptr_
#define _COM_Outptr_opt_
#define _In_reads_(n)
#define _In_reads_bytes_(n)
#define _Out_writes_(n)
#define _Out_writes_bytes_(n)
#define _Out_writes_opt_(n)
#define _Inout_updates_(n)
#define _Check_return_
#define _Ret_maybenull_
#define __in
#define __out
#define __inout
#define __in_opt
#define __out_opt

/* ---- numbers: as wide as on Windows ---- */
typedef int32_t BOOL;
typedef uint8_t BYTE;
typedef uint8_t BOOLEAN;
typedef uint8_t UCHAR;
typedef uint8_t UINT8;
typedef char CHAR;
typedef int8_t INT8;
typedef int16_t SHORT;
typedef int16_t INT16;
typedef uint16_t WORD;
typedef uint16_t USHORT;
typedef uint16_t UINT16;
typedef int32_t LONG;
typedef int32_t INT;
typedef int32_t INT32;
typedef int32_t HRESULT;
typedef int32_t SCODE;
typedef uint32_t DWORD;
typedef uint32_t ULONG;
typedef uint32_t UINT;
typedef uint32_t UINT32;
typedef uint32_t LCID;
typedef int32_t DISPID;
typedef DISPID MEMBERID;
typedef long long LONGLONG;
typedef long long INT64;
typedef unsigned long long ULONGLONG;
typedef unsigned long long UINT64;
typedef unsigned long long DWORDLONG;
typedef intptr_t INT_PTR;
typedef intptr_t LONG_PTR;
typedef uintptr_t UINT_PTR;
typedef uintptr_t ULONG_PTR;
typedef uintptr_t DWORD_PTR;
typedef size_t SIZE_T;
typedef float FLOAT;
typedef double DOUBLE;
typedef double DATE;
typedef int16_t VARIANT_BOOL;
typedef uint16_t VARTYPE;
typedef uint16_t PROPVAR_PAD1, PROPVAR_PAD2, PROPVAR_PAD3;
typedef void VOID;
typedef void *PVOID;
typedef void *LPVOID;
typedef const void *LPCVOID;
typedef void *HANDLE;
typedef void *HWND;
typedef void *HINSTANCE;
typedef void *HMODULE;
typedef BYTE *PBYTE, *LPBYTE;
typedef BOOL *PBOOL, *LPBOOL;
typedef DWORD *PDWORD, *LPDWORD;
typedef LONG *PLONG, *LPLONG;
typedef ULONG *PULONG;
typedef UINT *PUINT;
typedef char *LPSTR, *PSTR;
typedef const char *LPCSTR, *PCSTR;

#if defined(__SIZEOF_WCHAR_T__) && __SIZEOF_WCHAR_T__ == 2
#define ESTOP_SHORT_WCHAR 1
typedef wchar_t WCHAR;
#define ESTOP_WIDE_(text) L##text
#else
typedef char16_t WCHAR;
#define ESTOP_WIDE_(text) u##text
#endif
#define ESTOP_WIDE(text) ESTOP_WIDE_(text)
/* A wide literal that is right either way. */
#define OLESTR(text) ESTOP_WIDE(text)
#ifndef TEXT
#define TEXT(text) ESTOP_WIDE(text)
#define _T(text) ESTOP_WIDE(text)
#endif
typedef WCHAR OLECHAR;
typedef WCHAR TCHAR;
typedef WCHAR *LPWSTR, *PWSTR, *PWCHAR, *LPOLESTR, *LPTSTR;
typedef const WCHAR *LPCWSTR, *PCWSTR, *LPCOLESTR, *LPCTSTR;
typedef WCHAR *BSTR;

#ifndef TRUE
#define TRUE 1
#define FALSE 0
#endif
#define VARIANT_TRUE ((VARIANT_BOOL)-1)
#define VARIANT_FALSE ((VARIANT_BOOL)0)
#define MAX_PATH 260
#define ARRAYSIZE(array) (sizeof(array) / sizeof((array)[0]))
#define MAKELONG(a, b) ((LONG)(((WORD)(a)) | ((DWORD)((WORD)(b))) << 16))
#define LOWORD(l) ((WORD)((DWORD_PTR)(l) & 0xffff))
#define HIWORD(l) ((WORD)(((DWORD_PTR)(l) >> 16) & 0xffff))
#define ZeroMemory(place, bytes) memset((place), 0, (bytes))
#define CopyMemory(to, from, bytes) memcpy((to), (from), (bytes))

typedef union _LARGE_INTEGER {
    struct { DWORD LowPart; LONG HighPart; };
    struct { DWORD LowPart; LONG HighPart; } u;
    LONGLONG QuadPart;
} LARGE_INTEGER;
typedef union _ULARGE_INTEGER {
    struct { DWORD LowPart; DWORD HighPart; };
    struct { DWORD LowPart; DWORD HighPart; } u;
    ULONGLONG QuadPart;
} ULARGE_INTEGER;
typedef struct _FILETIME { DWORD dwLowDateTime; DWORD dwHighDateTime; } FILETIME;
typedef struct _LUID { DWORD LowPart; LONG HighPart; } LUID;

/* ---- HRESULTs ---- */
#define SUCCEEDED(hr) (((HRESULT)(hr)) >= 0)
#define FAILED(hr) (((HRESULT)(hr)) < 0)
#define HRESULT_CODE(hr) ((hr) & 0xFFFF)
#define HRESULT_FACILITY(hr) (((hr) >> 16) & 0x1fff)
#define HRESULT_SEVERITY(hr) (((uint32_t)(hr)) >> 31)
#define MAKE_HRESULT(sev, fac, code) \
    ((HRESULT)(((uint32_t)(sev) << 31) | ((uint32_t)(fac) << 16) | ((uint32_t)(code))))
#define FACILITY_WIN32 7
static inline HRESULT HRESULT_FROM_WIN32(uint32_t code) {
    return (HRESULT)code <= 0 ? (HRESULT)code
                              : (HRESULT)((code & 0x0000FFFF) | (FACILITY_WIN32 << 16) | 0x80000000);
}
#define S_OK ((HRESULT)0)
#define S_FALSE ((HRESULT)1)
#define NOERROR 0
#define NO_ERROR 0
#define E_NOTIMPL ((HRESULT)0x80004001)
#define E_NOINTERFACE ((HRESULT)0x80004002)
#define E_POINTER ((HRESULT)0x80004003)
#define E_ABORT ((HRESULT)0x80004004)
#define E_FAIL ((HRESULT)0x80004005)
#define E_PENDING ((HRESULT)0x8000000A)
#define E_BOUNDS ((HRESULT)0x8000000B)
#define E_UNEXPECTED ((HRESULT)0x8000FFFF)
#define E_ACCESSDENIED ((HRESULT)0x80070005)
#define E_HANDLE ((HRESULT)0x80070006)
#define E_OUTOFMEMORY ((HRESULT)0x8007000E)
#define E_INVALIDARG ((HRESULT)0x80070057)
#define CLASS_E_NOAGGREGATION ((HRESULT)0x80040110)
#define CLASS_E_CLASSNOTAVAILABLE ((HRESULT)0x80040111)
#define REGDB_E_CLASSNOTREG ((HRESULT)0x80040154)
#define CO_E_NOTINITIALIZED ((HRESULT)0x800401F0)
#define RPC_E_CHANGED_MODE ((HRESULT)0x80010106)
#define CONNECT_E_NOCONNECTION ((HRESULT)0x80040200)
#define CONNECT_E_ADVISELIMIT ((HRESULT)0x80040201)
#define CONNECT_E_CANNOTCONNECT ((HRESULT)0x80040202)
#define DISP_E_UNKNOWNINTERFACE ((HRESULT)0x80020001)
#define DISP_E_MEMBERNOTFOUND ((HRESULT)0x80020003)
#define DISP_E_PARAMNOTFOUND ((HRESULT)0x80020004)
#define DISP_E_TYPEMISMATCH ((HRESULT)0x80020005)
#define DISP_E_UNKNOWNNAME ((HRESULT)0x80020006)
#define DISP_E_BADVARTYPE ((HRESULT)0x80020008)
#define DISP_E_BADINDEX ((HRESULT)0x8002000B)
#define DISP_E_ARRAYISLOCKED ((HRESULT)0x8002000D)
#define STG_E_INVALIDFUNCTION ((HRESULT)0x80030001)
#define STG_E_ACCESSDENIED ((HRESULT)0x80030005)
#define STG_E_SEEKERROR ((HRESULT)0x80030019)
#define STG_E_WRITEFAULT ((HRESULT)0x8003001D)
#define STG_E_READFAULT ((HRESULT)0x8003001E)
#define STG_E_MEDIUMFULL ((HRESULT)0x80030070)
#define STG_E_REVERTED ((HRESULT)0x80030102)
#define ERROR_SUCCESS 0
#define ERROR_FILE_NOT_FOUND 2
#define ERROR_PATH_NOT_FOUND 3
#define ERROR_ACCESS_DENIED 5
#define ERROR_INVALID_DATA 13
#define ERROR_NOT_READY 21
#define ERROR_GEN_FAILURE 31
#define ERROR_NOT_SUPPORTED 50
#define ERROR_INVALID_PARAMETER 87
#define ERROR_INSUFFICIENT_BUFFER 122
#define ERROR_BUSY 170
#define ERROR_ALREADY_EXISTS 183
#define ERROR_DEVICE_NOT_CONNECTED 1167
#define ERROR_NOT_FOUND 1168
#define ERROR_CANCELLED 1223
#define ERROR_INVALID_OPERATION 4317
#define ERROR_TIMEOUT 1460

/* ---- GUIDs ---- */
#ifndef GUID_DEFINED
#define GUID_DEFINED
typedef struct _GUID {
    uint32_t Data1;
    uint16_t Data2;
    uint16_t Data3;
    uint8_t Data4[8];
} GUID;
#endif
typedef GUID IID, CLSID, UUID, FMTID;
typedef GUID *LPGUID, *LPCLSID, *LPIID;
typedef const GUID *LPCGUID;
#ifdef __cplusplus
#define REFGUID const GUID &
#define REFIID const IID &
#define REFCLSID const CLSID &
#define REFFMTID const FMTID &
static inline bool operator==(const GUID &a, const GUID &b) { return memcmp(&a, &b, sizeof(GUID)) == 0; }
static inline bool operator!=(const GUID &a, const GUID &b) { return !(a == b); }
static inline int IsEqualGUID(REFGUID a, REFGUID b) { return memcmp(&a, &b, sizeof(GUID)) == 0; }
#else
#define REFGUID const GUID *
#define REFIID const IID *
#define REFCLSID const CLSID *
#define REFFMTID const FMTID *
static inline int IsEqualGUID(REFGUID a, REFGUID b) { return memcmp(a, b, sizeof(GUID)) == 0; }
#endif
#define IsEqualIID(a, b) IsEqualGUID(a, b)
#define IsEqualCLSID(a, b) IsEqualGUID(a, b)

typedef struct _tagpropertykey {
    GUID fmtid;
    DWORD pid;
} PROPERTYKEY;
#ifdef __cplusplus
#define REFPROPERTYKEY const PROPERTYKEY &
static inline bool operator==(REFPROPERTYKEY a, REFPROPERTYKEY b) { return a.pid == b.pid && a.fmtid == b.fmtid; }
static inline bool operator!=(REFPROPERTYKEY a, REFPROPERTYKEY b) { return !(a == b); }
#define IsEqualPropertyKey(a, b) ((a) == (b))
#else
#define REFPROPERTYKEY const PROPERTYKEY *
#define IsEqualPropertyKey(a, b) ((a).pid == (b).pid && IsEqualGUID(&(a).fmtid, &(b).fmtid))
#endif

/* libestop_com.so defines every identifier and key of these headers. A program that defines INITGUID
 * first has its own, as on Windows. */
#ifdef INITGUID
#define DEFINE_GUID(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8) \
    EXTERN_C const GUID name; \
    EXTERN_C __attribute__((weak)) const GUID name = {l, w1, w2, {b1, b2, b3, b4, b5, b6, b7, b8}}
#define DEFINE_PROPERTYKEY(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8, pid) \
    EXTERN_C const PROPERTYKEY name; \
    EXTERN_C __attribute__((weak)) const PROPERTYKEY name = {{l, w1, w2, {b1, b2, b3, b4, b5, b6, b7, b8}}, pid}
#ifndef __cplusplus
#undef DEFINE_GUID
#undef DEFINE_PROPERTYKEY
#define DEFINE_GUID(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8) \
    __attribute__((weak)) const GUID name = {l, w1, w2, {b1, b2, b3, b4, b5, b6, b7, b8}}
#define DEFINE_PROPERTYKEY(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8, pid) \
    __attribute__((weak)) const PROPERTYKEY name = {{l, w1, w2, {b1, b2, b3, b4, b5, b6, b7, b8}}, pid}
#endif
#else
#define DEFINE_GUID(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8) EXTERN_C const GUID name
#define DEFINE_PROPERTYKEY(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8, pid) \
    EXTERN_C const PROPERTYKEY name
#endif

#ifdef __cplusplus
/* __uuidof of a type, a class or an expression. */
template <typename T> struct estop_uuid;
template <typename T> struct estop_uuid<T *> : estop_uuid<T> {};
template <typename T> struct estop_uuid<T &> : estop_uuid<T> {};
template <typename T> struct estop_uuid<const T> : estop_uuid<T> {};
#define ESTOP_UUID(type, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8) \
    template <> struct estop_uuid<type> { \
        static const GUID &get() { \
            static const GUID id = {l, w1, w2, {b1, b2, b3, b4, b5, b6, b7, b8}}; \
            return id; \
        } \
    }
#define __uuidof(what) (estop_uuid<__typeof__(what)>::get())
#define MIDL_INTERFACE(id) struct
#define DECLSPEC_UUID(id)
#define DECLSPEC_NOVTABLE
template <typename T> void **IID_PPV_ARGS_Helper(T **place) { return reinterpret_cast<void **>(place); }
#define IID_PPV_ARGS(place) __uuidof(**(place)), IID_PPV_ARGS_Helper(place)
#endif

/* ---- IUnknown ---- */
EXTERN_C const IID IID_IUnknown;
typedef struct IUnknown IUnknown;
typedef IUnknown *LPUNKNOWN;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IUnknown {
    virtual HRESULT STDMETHODCALLTYPE QueryInterface(REFIID riid, void **ppvObject) = 0;
    virtual ULONG STDMETHODCALLTYPE AddRef() = 0;
    virtual ULONG STDMETHODCALLTYPE Release() = 0;
    template <typename Q> HRESULT QueryInterface(Q **place) {
        return QueryInterface(__uuidof(Q), reinterpret_cast<void **>(place));
    }
};
ESTOP_UUID(IUnknown, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0x46);
#else
typedef struct IUnknownVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IUnknown *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IUnknown *This);
    ULONG (STDMETHODCALLTYPE *Release)(IUnknown *This);
} IUnknownVtbl;
struct IUnknown { const IUnknownVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IUnknown_QueryInterface(This, a, b) ((This)->lpVtbl->QueryInterface(This, a, b))
#define IUnknown_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IUnknown_Release(This) ((This)->lpVtbl->Release(This))
#endif
#endif
typedef struct IDispatch IDispatch;
typedef struct IStream IStream;
typedef struct ITypeInfo ITypeInfo;

/* ---- VARIANT, PROPVARIANT, SAFEARRAY ---- */
enum VARENUM {
    VT_EMPTY = 0, VT_NULL = 1, VT_I2 = 2, VT_I4 = 3, VT_R4 = 4, VT_R8 = 5, VT_CY = 6, VT_DATE = 7,
    VT_BSTR = 8, VT_DISPATCH = 9, VT_ERROR = 10, VT_BOOL = 11, VT_VARIANT = 12, VT_UNKNOWN = 13,
    VT_DECIMAL = 14, VT_I1 = 16, VT_UI1 = 17, VT_UI2 = 18, VT_UI4 = 19, VT_I8 = 20, VT_UI8 = 21,
    VT_INT = 22, VT_UINT = 23, VT_VOID = 24, VT_HRESULT = 25, VT_PTR = 26, VT_SAFEARRAY = 27,
    VT_LPSTR = 30, VT_LPWSTR = 31, VT_FILETIME = 64, VT_BLOB = 65, VT_STREAM = 66, VT_CLSID = 72,
    VT_VECTOR = 0x1000, VT_ARRAY = 0x2000, VT_BYREF = 0x4000, VT_TYPEMASK = 0xfff
};
typedef struct tagSAFEARRAYBOUND { ULONG cElements; LONG lLbound; } SAFEARRAYBOUND;
typedef struct tagSAFEARRAY {
    USHORT cDims;
    USHORT fFeatures;
    ULONG cbElements;
    ULONG cLocks;
    PVOID pvData;
    SAFEARRAYBOUND rgsabound[1];
} SAFEARRAY, *LPSAFEARRAY;
typedef union tagCY { struct { DWORD Lo; LONG Hi; }; LONGLONG int64; } CY;
typedef struct tagBLOB { ULONG cbSize; BYTE *pBlobData; } BLOB;
typedef struct tagCAUB { ULONG cElems; UCHAR *pElems; } CAUB;
typedef struct tagCAUL { ULONG cElems; ULONG *pElems; } CAUL;
typedef struct tagCALPWSTR { ULONG cElems; LPWSTR *pElems; } CALPWSTR;
typedef struct tagPROPVARIANT PROPVARIANT, *LPPROPVARIANT;
typedef struct tagVARIANT VARIANT, VARIANTARG, *LPVARIANT;
#define ESTOP_VARIANT_VALUES \
    LONGLONG llVal; LONG lVal; BYTE bVal; SHORT iVal; FLOAT fltVal; DOUBLE dblVal; \
    VARIANT_BOOL boolVal; SCODE scode; CY cyVal; DATE date; BSTR bstrVal; IUnknown *punkVal; \
    IDispatch *pdispVal; SAFEARRAY *parray; CHAR cVal; USHORT uiVal; ULONG ulVal; \
    ULONGLONG ullVal; INT intVal; UINT uintVal; PVOID byref;
struct tagVARIANT {
    VARTYPE vt;
    WORD wReserved1, wReserved2, wReserved3;
    union {
        ESTOP_VARIANT_VALUES
        VARIANT *pvarVal;
        struct { PVOID pvRecord; PVOID pRecInfo; };
    };
};
struct tagPROPVARIANT {
    VARTYPE vt;
    PROPVAR_PAD1 wReserved1;
    PROPVAR_PAD2 wReserved2;
    PROPVAR_PAD3 wReserved3;
    union {
        ESTOP_VARIANT_VALUES
        LARGE_INTEGER hVal;
        ULARGE_INTEGER uhVal;
        FILETIME filetime;
        CLSID *puuid;
        LPSTR pszVal;
        LPWSTR pwszVal;
        IStream *pStream;
        BLOB blob;
        CAUB caub;
        CAUL caul;
        CALPWSTR calpwstr;
    };
};
#ifdef __cplusplus
#define REFPROPVARIANT const PROPVARIANT &
#else
#define REFPROPVARIANT const PROPVARIANT *
#endif
#define V_VT(variant) ((variant)->vt)
#define V_BSTR(variant) ((variant)->bstrVal)
#define V_I4(variant) ((variant)->lVal)
#define V_UI4(variant) ((variant)->ulVal)
#define V_BOOL(variant) ((variant)->boolVal)
#define V_ARRAY(variant) ((variant)->parray)
typedef struct tagDISPPARAMS {
    VARIANTARG *rgvarg;
    DISPID *rgdispidNamedArgs;
    UINT cArgs;
    UINT cNamedArgs;
} DISPPARAMS;
typedef struct tagEXCEPINFO {
    WORD wCode, wReserved;
    BSTR bstrSource, bstrDescription, bstrHelpFile;
    DWORD dwHelpContext;
    PVOID pvReserved;
    HRESULT (STDAPICALLTYPE *pfnDeferredFillIn)(struct tagEXCEPINFO *);
    SCODE scode;
} EXCEPINFO;

/* ---- constants that IStream and CoCreateInstance take ---- */
#define CLSCTX_INPROC_SERVER 1
#define CLSCTX_INPROC_HANDLER 2
#define CLSCTX_LOCAL_SERVER 4
#define CLSCTX_REMOTE_SERVER 16
#define CLSCTX_INPROC (CLSCTX_INPROC_SERVER | CLSCTX_INPROC_HANDLER)
#define CLSCTX_SERVER (CLSCTX_INPROC_SERVER | CLSCTX_LOCAL_SERVER | CLSCTX_REMOTE_SERVER)
#define CLSCTX_ALL (CLSCTX_INPROC | CLSCTX_LOCAL_SERVER | CLSCTX_REMOTE_SERVER)
#define COINIT_MULTITHREADED 0
#define COINIT_APARTMENTTHREADED 2
#define COINIT_DISABLE_OLE1DDE 4
#define COINIT_SPEED_OVER_MEMORY 8
#define STREAM_SEEK_SET 0
#define STREAM_SEEK_CUR 1
#define STREAM_SEEK_END 2
#define STGC_DEFAULT 0
#define STGC_OVERWRITE 1
#define STGTY_STREAM 2
#define STATFLAG_DEFAULT 0
#define STATFLAG_NONAME 1
#define STGM_READ 0
#define STGM_WRITE 1
#define STGM_READWRITE 2
#define STGM_SHARE_DENY_NONE 0x40
#define STGM_SHARE_DENY_WRITE 0x20
#define STGM_CREATE 0x1000

/* ---- functions ---- */
ESTOP_BEGIN_C
HRESULT CoInitialize(LPVOID reserved);
HRESULT CoInitializeEx(LPVOID reserved, DWORD dwCoInit);
void CoUninitialize(void);
HRESULT CoCreateInstance(REFCLSID rclsid, IUnknown *outer, DWORD context, REFIID riid, LPVOID *ppv);
HRESULT CoGetClassObject(REFCLSID rclsid, DWORD context, LPVOID reserved, REFIID riid, LPVOID *ppv);
HRESULT DllGetClassObject(REFCLSID rclsid, REFIID riid, LPVOID *ppv);
HRESULT DllCanUnloadNow(void);
LPVOID CoTaskMemAlloc(SIZE_T bytes);
LPVOID CoTaskMemRealloc(LPVOID old, SIZE_T bytes);
void CoTaskMemFree(LPVOID old);
BSTR SysAllocString(const OLECHAR *text);
BSTR SysAllocStringLen(const OLECHAR *text, UINT units);
BSTR SysAllocStringByteLen(LPCSTR text, UINT bytes);
INT SysReAllocString(BSTR *place, const OLECHAR *text);
void SysFreeString(BSTR text);
UINT SysStringLen(BSTR text);
UINT SysStringByteLen(BSTR text);
void VariantInit(VARIANTARG *variant);
HRESULT VariantClear(VARIANTARG *variant);
HRESULT VariantCopy(VARIANTARG *to, const VARIANTARG *from);
HRESULT PropVariantClear(PROPVARIANT *variant);
HRESULT PropVariantCopy(PROPVARIANT *to, const PROPVARIANT *from);
SAFEARRAY *SafeArrayCreate(VARTYPE vt, UINT dims, SAFEARRAYBOUND *bounds);
SAFEARRAY *SafeArrayCreateVector(VARTYPE vt, LONG lower, ULONG elements);
HRESULT SafeArrayDestroy(SAFEARRAY *array);
HRESULT SafeArrayCopy(SAFEARRAY *array, SAFEARRAY **copy);
UINT SafeArrayGetDim(SAFEARRAY *array);
UINT SafeArrayGetElemsize(SAFEARRAY *array);
HRESULT SafeArrayGetVartype(SAFEARRAY *array, VARTYPE *vt);
HRESULT SafeArrayGetLBound(SAFEARRAY *array, UINT dim, LONG *bound);
HRESULT SafeArrayGetUBound(SAFEARRAY *array, UINT dim, LONG *bound);
HRESULT SafeArrayAccessData(SAFEARRAY *array, void **data);
HRESULT SafeArrayUnaccessData(SAFEARRAY *array);
HRESULT SafeArrayLock(SAFEARRAY *array);
HRESULT SafeArrayUnlock(SAFEARRAY *array);
HRESULT SafeArrayGetElement(SAFEARRAY *array, LONG *indices, void *value);
HRESULT SafeArrayPutElement(SAFEARRAY *array, LONG *indices, void *value);
HRESULT CreateStreamOnHGlobal(HANDLE memory, BOOL freed, IStream **stream);
IStream *SHCreateMemStream(const BYTE *bytes, UINT count);
HRESULT CoCreateGuid(GUID *guid);
INT StringFromGUID2(REFGUID guid, LPWSTR text, INT units);
HRESULT CLSIDFromString(LPCOLESTR text, CLSID *guid);
#define IIDFromString CLSIDFromString
HRESULT StringFromCLSID(REFCLSID guid, LPOLESTR *text);
/* Objects of the library that are alive, whoever holds them: 0 where nothing leaks. */
ULONG estop_com_live_objects(void);
ESTOP_END_C

#define PropVariantInit(variant) memset((variant), 0, sizeof(PROPVARIANT))

/* ---- wide texts, which libc knows nothing of ---- */
static inline size_t estop_wide_length(const WCHAR *text) {
    size_t length = 0;
    while (text != NULL && text[length] != 0) length++;
    return length;
}
static inline int estop_wide_compare(const WCHAR *a, const WCHAR *b) {
    while (*a != 0 && *a == *b) { a++; b++; }
    return (int)*a - (int)*b;
}

#endif
