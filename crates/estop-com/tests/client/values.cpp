/* Values and collections through their tables, as a WPD program uses them. */
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <thread>
#include <vector>

#include "portabledevice.h"
#include "portabledeviceapi.h"

#define CHECK(what) \
    do { \
        if (!(what)) { \
            std::fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #what); \
            std::exit(1); \
        } \
    } while (0)

static const HRESULT NOT_FOUND = HRESULT_FROM_WIN32(ERROR_NOT_FOUND);

/* A client's own object, counted. */
struct Own : IUnknown {
    std::atomic<ULONG> count{1};
    STDMETHODIMP QueryInterface(REFIID riid, void **place) override {
        if (riid != IID_IUnknown) {
            *place = nullptr;
            return E_NOINTERFACE;
        }
        *place = this;
        AddRef();
        return S_OK;
    }
    STDMETHODIMP_(ULONG) AddRef() override { return ++count; }
    STDMETHODIMP_(ULONG) Release() override { return --count; }
};

template <typename I> static I *create(REFCLSID clsid) {
    I *made = nullptr;
    CHECK(CoCreateInstance(clsid, nullptr, CLSCTX_INPROC_SERVER, IID_PPV_ARGS(&made)) == S_OK);
    CHECK(made != nullptr);
    return made;
}

static void values() {
    IPortableDeviceValues *all = create<IPortableDeviceValues>(CLSID_PortableDeviceValues);
    CHECK(all->SetStringValue(WPD_OBJECT_NAME, L"a photo") == S_OK);
    CHECK(all->SetUnsignedLargeIntegerValue(WPD_OBJECT_SIZE, 5000000000ull) == S_OK);
    CHECK(all->SetBoolValue(WPD_OBJECT_CAN_DELETE, TRUE) == S_OK);
    CHECK(all->SetGuidValue(WPD_OBJECT_FORMAT, WPD_OBJECT_FORMAT_EXIF) == S_OK);
    CHECK(all->SetKeyValue(WPD_RESOURCE_DEFAULT, WPD_OBJECT_ID) == S_OK);
    BYTE bytes[3] = {1, 2, 3};
    CHECK(all->SetBufferValue(WPD_OBJECT_NON_CONSUMABLE, bytes, 3) == S_OK);

    LPWSTR text = nullptr;
    CHECK(all->GetStringValue(WPD_OBJECT_NAME, &text) == S_OK);
    CHECK(estop_wide_compare(text, L"a photo") == 0);
    CoTaskMemFree(text);
    ULONGLONG size = 0;
    CHECK(all->GetUnsignedLargeIntegerValue(WPD_OBJECT_SIZE, &size) == S_OK && size == 5000000000ull);
    GUID format;
    CHECK(all->GetGuidValue(WPD_OBJECT_FORMAT, &format) == S_OK && format == WPD_OBJECT_FORMAT_EXIF);
    PROPERTYKEY key;
    CHECK(all->GetKeyValue(WPD_RESOURCE_DEFAULT, &key) == S_OK && key == WPD_OBJECT_ID);
    BYTE *got = nullptr;
    DWORD count = 0;
    CHECK(all->GetBufferValue(WPD_OBJECT_NON_CONSUMABLE, &got, &count) == S_OK);
    CHECK(count == 3 && got[2] == 3);
    CoTaskMemFree(got);

    /* Another type, no value, no place to put it: out arguments are zero. */
    ULONG number = 7;
    CHECK(all->GetUnsignedIntegerValue(WPD_OBJECT_NAME, &number) == DISP_E_TYPEMISMATCH && number == 0);
    text = (LPWSTR)bytes;
    CHECK(all->GetStringValue(WPD_OBJECT_PARENT_ID, &text) == NOT_FOUND && text == nullptr);
    CHECK(all->GetStringValue(WPD_OBJECT_NAME, nullptr) == E_POINTER);
    CHECK(all->SetStringValue(WPD_OBJECT_NAME, nullptr) == E_POINTER);
    CHECK(all->GetUnsignedIntegerValue(WPD_OBJECT_NAME, (ULONG *)1) == E_POINTER);
    CHECK(all->GetUnsignedIntegerValue(WPD_OBJECT_NAME, (ULONG *)(bytes + 1)) != S_OK);

    PROPVARIANT variant;
    PropVariantInit(&variant);
    CHECK(all->GetCount(&number) == S_OK && number == 6);
    CHECK(all->GetAt(0, &key, &variant) == S_OK);
    CHECK(key == WPD_OBJECT_NAME && variant.vt == VT_LPWSTR && variant.pwszVal[0] == 'a');
    CHECK(all->SetValue(WPD_OBJECT_ORIGINAL_FILE_NAME, &variant) == S_OK);
    CHECK(PropVariantClear(&variant) == S_OK && variant.vt == VT_EMPTY);
    CHECK(all->GetAt(number + 1, &key, &variant) == E_INVALIDARG);
    CHECK(all->RemoveValue(WPD_OBJECT_NAME) == S_OK);
    CHECK(all->RemoveValue(WPD_OBJECT_NAME) == NOT_FOUND);

    Own own;
    CHECK(all->SetIUnknownValue(WPD_OBJECT_ID, &own) == S_OK && own.count == 2);
    CHECK(all->SetIUnknownValue(WPD_OBJECT_ID, &own) == S_OK && own.count == 2);
    IUnknown *back = nullptr;
    CHECK(all->GetIUnknownValue(WPD_OBJECT_ID, &back) == S_OK && back == &own && own.count == 3);
    back->Release();
    IPortableDeviceValues *wrong = nullptr;
    CHECK(all->GetIPortableDeviceValuesValue(WPD_OBJECT_ID, &wrong) == DISP_E_TYPEMISMATCH);
    CHECK(all->Clear() == S_OK && own.count == 1);
    CHECK(all->Release() == 0);
}

static void collections() {
    auto *keys = create<IPortableDeviceKeyCollection>(CLSID_PortableDeviceKeyCollection);
    auto *variants =
        create<IPortableDevicePropVariantCollection>(CLSID_PortableDevicePropVariantCollection);
    auto *list = create<IPortableDeviceValuesCollection>(CLSID_PortableDeviceValuesCollection);
    auto *one = create<IPortableDeviceValues>(CLSID_PortableDeviceValues);

    DWORD count = 9;
    CHECK(keys->Add(WPD_OBJECT_ID) == S_OK && keys->Add(WPD_OBJECT_NAME) == S_OK);
    CHECK(keys->RemoveAt(0) == S_OK && keys->RemoveAt(1) == E_INVALIDARG);
    PROPERTYKEY key;
    CHECK(keys->GetAt(0, &key) == S_OK && key == WPD_OBJECT_NAME);
    CHECK(keys->GetCount(&count) == S_OK && count == 1);

    PROPVARIANT variant;
    PropVariantInit(&variant);
    variant.vt = VT_LPWSTR;
    variant.pwszVal = (LPWSTR)L"17";
    VARTYPE vt = 1;
    CHECK(variants->GetType(&vt) == S_OK && vt == VT_EMPTY);
    CHECK(variants->Add(&variant) == S_OK);
    CHECK(variants->ChangeType(VT_UI4) == S_OK);
    CHECK(variants->Add(&variant) == S_OK);
    PropVariantInit(&variant);
    CHECK(variants->GetAt(1, &variant) == S_OK && variant.vt == VT_UI4 && variant.ulVal == 17);

    CHECK(list->Add(one) == S_OK && list->Add(nullptr) == E_POINTER);
    IPortableDeviceValues *same = nullptr;
    CHECK(list->GetAt(0, &same) == S_OK && same == one);
    same->Release();
    CHECK(one->SetIPortableDeviceValuesCollectionValue(WPD_OBJECT_ID, list) == S_OK);
    IPortableDeviceValuesCollection *inner = nullptr;
    CHECK(one->GetIPortableDeviceValuesCollectionValue(WPD_OBJECT_ID, &inner) == S_OK);
    CHECK(inner == list);
    inner->Release();
    /* The two hold each other: the client opens the ring. */
    CHECK(one->Clear() == S_OK);
    keys->Release();
    variants->Release();
    list->Release();
    CHECK(one->Release() == 0);
}

static void identity() {
    auto *all = create<IPortableDeviceValues>(CLSID_PortableDeviceValues);
    IUnknown *first = nullptr, *second = nullptr;
    CHECK(all->QueryInterface(IID_PPV_ARGS(&first)) == S_OK);
    CHECK(all->QueryInterface(&second) == S_OK && first == second);
    IStream *stream = (IStream *)all;
    CHECK(all->QueryInterface(IID_PPV_ARGS(&stream)) == E_NOINTERFACE && stream == nullptr);
    CHECK(all->QueryInterface(IID_IUnknown, nullptr) == E_POINTER);
    first->Release();
    second->Release();
    CHECK(DllCanUnloadNow() == S_FALSE && estop_com_live_objects() == 1);
    CHECK(all->Release() == 0 && estop_com_live_objects() == 0);
}

static void threads() {
    auto *all = create<IPortableDeviceValues>(CLSID_PortableDeviceValues);
    std::vector<std::thread> running;
    for (int one = 0; one < 4; one++) {
        running.emplace_back([all, one] {
            for (ULONG at = 0; at < 500; at++) {
                PROPERTYKEY key = WPD_OBJECT_ID;
                key.pid = 100 + (DWORD)one;
                ULONG number = 0;
                all->AddRef();
                CHECK(all->SetUnsignedIntegerValue(key, at) == S_OK);
                CHECK(all->GetUnsignedIntegerValue(key, &number) == S_OK && number == at);
                all->Release();
            }
        });
    }
    for (auto &one : running) one.join();
    CHECK(all->Release() == 0);
}

static void streams_and_texts() {
    IStream *stream = nullptr;
    CHECK(CreateStreamOnHGlobal(nullptr, TRUE, &stream) == S_OK);
    ULONG moved = 0;
    CHECK(stream->Write("abc", 3, &moved) == S_OK && moved == 3);
    LARGE_INTEGER by;
    by.QuadPart = -2;
    ULARGE_INTEGER at;
    CHECK(stream->Seek(by, STREAM_SEEK_END, &at) == S_OK && at.QuadPart == 1);
    char bytes[8] = {};
    CHECK(stream->Read(bytes, sizeof bytes, &moved) == S_OK && moved == 2 && bytes[1] == 'c');
    CHECK(stream->Read(nullptr, 1, &moved) == E_POINTER);
    STATSTG stat;
    CHECK(stream->Stat(&stat, STATFLAG_NONAME) == S_OK && stat.cbSize.QuadPart == 3);
    CHECK(stream->Release() == 0);

    BSTR text = SysAllocString(L"twelve units");
    CHECK(SysStringLen(text) == 12 && SysStringByteLen(text) == 24);
    VARIANT variant;
    VariantInit(&variant);
    variant.vt = VT_BSTR;
    variant.bstrVal = text;
    SAFEARRAY *array = SafeArrayCreateVector(VT_VARIANT, 0, 2);
    LONG index = 1, upper = 0;
    CHECK(array != nullptr && SafeArrayPutElement(array, &index, &variant) == S_OK);
    CHECK(SafeArrayGetUBound(array, 1, &upper) == S_OK && upper == 1);
    index = 2;
    CHECK(SafeArrayPutElement(array, &index, &variant) == DISP_E_BADINDEX);
    VARIANT *data = nullptr;
    CHECK(SafeArrayAccessData(array, (void **)&data) == S_OK);
    CHECK(data[1].vt == VT_BSTR && data[1].bstrVal != text && SysStringLen(data[1].bstrVal) == 12);
    CHECK(SafeArrayDestroy(array) == DISP_E_ARRAYISLOCKED);
    CHECK(SafeArrayUnaccessData(array) == S_OK && SafeArrayDestroy(array) == S_OK);
    CHECK(VariantClear(&variant) == S_OK && variant.vt == VT_EMPTY);

    GUID guid;
    CHECK(CLSIDFromString(L"{0C15D503-D017-47CE-9016-7B3F978721CC}", &guid) == S_OK);
    CHECK(guid == CLSID_PortableDeviceValues);
    WCHAR room[39];
    CHECK(StringFromGUID2(guid, room, 38) == 0 && StringFromGUID2(guid, room, 39) == 39);
    CHECK(estop_wide_compare(room, L"{0C15D503-D017-47CE-9016-7B3F978721CC}") == 0);
}

int main() {
    IPortableDeviceValues *early = nullptr;
    CHECK(CoCreateInstance(CLSID_PortableDeviceValues, nullptr, CLSCTX_ALL, IID_PPV_ARGS(&early)) ==
          CO_E_NOTINITIALIZED);
    CHECK(CoInitializeEx(nullptr, COINIT_MULTITHREADED) == S_OK);
    CHECK(CoInitializeEx(nullptr, COINIT_MULTITHREADED) == S_FALSE);
    CHECK(CoInitialize(nullptr) == RPC_E_CHANGED_MODE);
    CHECK(CoCreateInstance(IID_IStream, nullptr, CLSCTX_ALL, IID_PPV_ARGS(&early)) ==
          REGDB_E_CLASSNOTREG);
    Own outer;
    CHECK(CoCreateInstance(CLSID_PortableDeviceValues, &outer, CLSCTX_ALL, IID_PPV_ARGS(&early)) ==
          CLASS_E_NOAGGREGATION);
    CHECK(early == nullptr);
    values();
    collections();
    identity();
    threads();
    streams_and_texts();
    CoUninitialize();
    CoUninitialize();
    CHECK(estop_com_live_objects() == 0 && DllCanUnloadNow() == S_OK);
    std::puts("all of it");
    return 0;
}
