/* Every header at once, in C and in C++. */
#include "imapi2.h"
#include "imapi2error.h"
#include "imapi2fs.h"
#include "portabledevice.h"
#include "portabledeviceapi.h"
#include "portabledevicetypes.h"
#include "vds.h"
#include "vdserr.h"

int main(void) {
    return (int)sizeof(VDS_DISK_PROP) == 0;
}
