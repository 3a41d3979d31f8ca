/* What table.cpp is made of: each macro prints one line as the table from the metadata has it. */
#include <cstdio>

#include "imapi2.h"
#include "imapi2fs.h"
#include "portabledevice.h"
#include "portabledeviceapi.h"
#include "vds.h"

static void digits(const GUID &id) {
    std::printf("%08x%04x%04x", id.Data1, id.Data2, id.Data3);
    for (int at = 0; at < 8; at++) std::printf("%02x", id.Data4[at]);
}

/* The ABI of the compiler: a pointer to a virtual method holds 1 and its offset in the table; on
 * AArch64 the offset, and 1 beside it. */
template <typename Method> static long slot(Method method) {
    long words[2];
    static_assert(sizeof words == sizeof method, "a pointer to a method");
    memcpy(words, &method, sizeof words);
    return words[0] / (long)sizeof(void *);
}

static void wide(const char *name, const WCHAR *text) {
    std::printf("text %s ", name);
    for (; *text != 0; text++) std::putchar((char)*text);
    std::putchar('\n');
}

#define SIZE(type) std::printf("size %s %zu\n", #type, sizeof(type))
#define OFFSET(type, field) std::printf("offset %s.%s %zu\n", #type, #field, offsetof(type, field))
#define VALUE(name) std::printf("value %s %lld\n", #name, (long long)(name))
#define IID_OF(type) \
    (std::printf("iid %s ", #type), digits(__uuidof(type)), std::printf("\n"), \
     (void)(IID_##type == __uuidof(type) || std::printf("differs: IID_%s\n", #type)))
#define SLOT(type, method) std::printf("slot %s.%s %ld\n", #type, #method, slot(&type::method))
#define GUID_OF(name) (std::printf("guid %s ", #name), digits(name), std::printf("\n"))
#define KEY_OF(name) \
    (std::printf("key %s ", #name), digits((name).fmtid), std::printf(" %u\n", (name).pid))
#define HRESULT_OF(name) std::printf("hresult %s %08x\n", #name, (unsigned)(name))
#define TEXT_OF(name) wide(#name, name)
