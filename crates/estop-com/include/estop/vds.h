// Generated from Microsoft's metadata by crates/estop-com/generate: do not edit.

#ifndef ESTOP_VDS_H
#define ESTOP_VDS_H

#include "combase_interfaces.h"
#include "vdserr.h"

typedef enum VDS_PARTITION_STYLE {
    VDS_PST_UNKNOWN = 0,
    VDS_PST_MBR = 1,
    VDS_PST_GPT = 2,
} VDS_PARTITION_STYLE;

typedef enum VDS_PROVIDER_TYPE {
    VDS_PT_UNKNOWN = 0,
    VDS_PT_SOFTWARE = 1,
    VDS_PT_HARDWARE = 2,
    VDS_PT_VIRTUALDISK = 3,
    VDS_PT_MAX = 4,
} VDS_PROVIDER_TYPE;

typedef enum VDS_ASYNC_OUTPUT_TYPE {
    VDS_ASYNCOUT_UNKNOWN = 0,
    VDS_ASYNCOUT_CREATEVOLUME = 1,
    VDS_ASYNCOUT_EXTENDVOLUME = 2,
    VDS_ASYNCOUT_SHRINKVOLUME = 3,
    VDS_ASYNCOUT_ADDVOLUMEPLEX = 4,
    VDS_ASYNCOUT_BREAKVOLUMEPLEX = 5,
    VDS_ASYNCOUT_REMOVEVOLUMEPLEX = 6,
    VDS_ASYNCOUT_REPAIRVOLUMEPLEX = 7,
    VDS_ASYNCOUT_RECOVERPACK = 8,
    VDS_ASYNCOUT_REPLACEDISK = 9,
    VDS_ASYNCOUT_CREATEPARTITION = 10,
    VDS_ASYNCOUT_CLEAN = 11,
    VDS_ASYNCOUT_CREATELUN = 50,
    VDS_ASYNCOUT_ADDLUNPLEX = 52,
    VDS_ASYNCOUT_REMOVELUNPLEX = 53,
    VDS_ASYNCOUT_EXTENDLUN = 54,
    VDS_ASYNCOUT_SHRINKLUN = 55,
    VDS_ASYNCOUT_RECOVERLUN = 56,
    VDS_ASYNCOUT_LOGINTOTARGET = 60,
    VDS_ASYNCOUT_LOGOUTFROMTARGET = 61,
    VDS_ASYNCOUT_CREATETARGET = 62,
    VDS_ASYNCOUT_CREATEPORTALGROUP = 63,
    VDS_ASYNCOUT_DELETETARGET = 64,
    VDS_ASYNCOUT_ADDPORTAL = 65,
    VDS_ASYNCOUT_REMOVEPORTAL = 66,
    VDS_ASYNCOUT_DELETEPORTALGROUP = 67,
    VDS_ASYNCOUT_FORMAT = 101,
    VDS_ASYNCOUT_CREATE_VDISK = 200,
    VDS_ASYNCOUT_ATTACH_VDISK = 201,
    VDS_ASYNCOUT_COMPACT_VDISK = 202,
    VDS_ASYNCOUT_MERGE_VDISK = 203,
    VDS_ASYNCOUT_EXPAND_VDISK = 204,
} VDS_ASYNC_OUTPUT_TYPE;

typedef enum VDS_FILE_SYSTEM_TYPE {
    VDS_FST_UNKNOWN = 0,
    VDS_FST_RAW = 1,
    VDS_FST_FAT = 2,
    VDS_FST_FAT32 = 3,
    VDS_FST_NTFS = 4,
    VDS_FST_CDFS = 5,
    VDS_FST_UDF = 6,
    VDS_FST_EXFAT = 7,
    VDS_FST_CSVFS = 8,
    VDS_FST_REFS = 9,
} VDS_FILE_SYSTEM_TYPE;

typedef enum VDS_DISK_STATUS {
    VDS_DS_UNKNOWN = 0,
    VDS_DS_ONLINE = 1,
    VDS_DS_NOT_READY = 2,
    VDS_DS_NO_MEDIA = 3,
    VDS_DS_FAILED = 5,
    VDS_DS_MISSING = 6,
    VDS_DS_OFFLINE = 4,
} VDS_DISK_STATUS;

typedef enum VDS_HEALTH {
    VDS_H_UNKNOWN = 0,
    VDS_H_HEALTHY = 1,
    VDS_H_REBUILDING = 2,
    VDS_H_STALE = 3,
    VDS_H_FAILING = 4,
    VDS_H_FAILING_REDUNDANCY = 5,
    VDS_H_FAILED_REDUNDANCY = 6,
    VDS_H_FAILED_REDUNDANCY_FAILING = 7,
    VDS_H_FAILED = 8,
    VDS_H_REPLACED = 9,
    VDS_H_PENDING_FAILURE = 10,
    VDS_H_DEGRADED = 11,
} VDS_HEALTH;

typedef enum VDS_STORAGE_BUS_TYPE {
    VDSBusTypeUnknown = 0,
    VDSBusTypeScsi = 1,
    VDSBusTypeAtapi = 2,
    VDSBusTypeAta = 3,
    VDSBusType1394 = 4,
    VDSBusTypeSsa = 5,
    VDSBusTypeFibre = 6,
    VDSBusTypeUsb = 7,
    VDSBusTypeRAID = 8,
    VDSBusTypeiScsi = 9,
    VDSBusTypeSas = 10,
    VDSBusTypeSata = 11,
    VDSBusTypeSd = 12,
    VDSBusTypeMmc = 13,
    VDSBusTypeMax = 14,
    VDSBusTypeVirtual = 14,
    VDSBusTypeFileBackedVirtual = 15,
    VDSBusTypeSpaces = 16,
    VDSBusTypeNVMe = 17,
    VDSBusTypeScm = 18,
    VDSBusTypeUfs = 19,
    VDSBusTypeMaxReserved = 127,
} VDS_STORAGE_BUS_TYPE;

typedef enum VDS_NOTIFICATION_TARGET_TYPE {
    VDS_NTT_UNKNOWN = 0,
    VDS_NTT_PACK = 10,
    VDS_NTT_VOLUME = 11,
    VDS_NTT_DISK = 13,
    VDS_NTT_PARTITION = 60,
    VDS_NTT_DRIVE_LETTER = 61,
    VDS_NTT_FILE_SYSTEM = 62,
    VDS_NTT_MOUNT_POINT = 63,
    VDS_NTT_SUB_SYSTEM = 30,
    VDS_NTT_CONTROLLER = 31,
    VDS_NTT_DRIVE = 32,
    VDS_NTT_LUN = 33,
    VDS_NTT_PORT = 35,
    VDS_NTT_PORTAL = 36,
    VDS_NTT_TARGET = 37,
    VDS_NTT_PORTAL_GROUP = 38,
    VDS_NTT_SERVICE = 200,
} VDS_NOTIFICATION_TARGET_TYPE;

typedef enum VDS_NF_PACK {
    VDS_NF_PACK_ARRIVE = 0x1u,
    VDS_NF_PACK_DEPART = 0x2u,
    VDS_NF_PACK_MODIFY = 0x3u,
} VDS_NF_PACK;

typedef enum VDS_NF_DISK {
    VDS_NF_DISK_ARRIVE = 0x8u,
    VDS_NF_DISK_DEPART = 0x9u,
    VDS_NF_DISK_MODIFY = 0xau,
} VDS_NF_DISK;

typedef enum VDS_NF_FILE_SYSTEM {
    VDS_NF_FILE_SYSTEM_MODIFY = 0xcbu,
    VDS_NF_FILE_SYSTEM_FORMAT_PROGRESS = 0xccu,
} VDS_NF_FILE_SYSTEM;

typedef enum VDS_NF_CONTROLLER {
    VDS_NF_CONTROLLER_ARRIVE = 0x67u,
    VDS_NF_CONTROLLER_DEPART = 0x68u,
    VDS_NF_CONTROLLER_MODIFY = 0x15eu,
    VDS_NF_CONTROLLER_REMOVED = 0x15fu,
} VDS_NF_CONTROLLER;

typedef enum VDS_NF_DRIVE {
    VDS_NF_DRIVE_ARRIVE = 0x69u,
    VDS_NF_DRIVE_DEPART = 0x6au,
    VDS_NF_DRIVE_MODIFY = 0x6bu,
    VDS_NF_DRIVE_REMOVED = 0x162u,
} VDS_NF_DRIVE;

typedef enum VDS_NF_LUN {
    VDS_NF_LUN_ARRIVE = 0x6cu,
    VDS_NF_LUN_DEPART = 0x6du,
    VDS_NF_LUN_MODIFY = 0x6eu,
} VDS_NF_LUN;

typedef enum VDS_NF_PORT {
    VDS_NF_PORT_ARRIVE = 0x79u,
    VDS_NF_PORT_DEPART = 0x7au,
    VDS_NF_PORT_MODIFY = 0x160u,
    VDS_NF_PORT_REMOVED = 0x161u,
} VDS_NF_PORT;

typedef enum VDS_RECOVER_ACTION {
    VDS_RA_UNKNOWN = 0,
    VDS_RA_REFRESH = 1,
    VDS_RA_RESTART = 2,
} VDS_RECOVER_ACTION;

typedef enum VDS_CONTROLLER_STATUS {
    VDS_CS_UNKNOWN = 0,
    VDS_CS_ONLINE = 1,
    VDS_CS_NOT_READY = 2,
    VDS_CS_OFFLINE = 4,
    VDS_CS_FAILED = 5,
    VDS_CS_REMOVED = 8,
} VDS_CONTROLLER_STATUS;

typedef enum VDS_SUB_SYSTEM_STATUS {
    VDS_SSS_UNKNOWN = 0,
    VDS_SSS_ONLINE = 1,
    VDS_SSS_NOT_READY = 2,
    VDS_SSS_OFFLINE = 4,
    VDS_SSS_FAILED = 5,
    VDS_SSS_PARTIALLY_MANAGED = 9,
} VDS_SUB_SYSTEM_STATUS;

typedef enum VDS_DRIVE_STATUS {
    VDS_DRS_UNKNOWN = 0,
    VDS_DRS_ONLINE = 1,
    VDS_DRS_NOT_READY = 2,
    VDS_DRS_OFFLINE = 4,
    VDS_DRS_FAILED = 5,
    VDS_DRS_REMOVED = 8,
} VDS_DRIVE_STATUS;

typedef enum VDS_LUN_TYPE {
    VDS_LT_UNKNOWN = 0,
    VDS_LT_DEFAULT = 1,
    VDS_LT_FAULT_TOLERANT = 2,
    VDS_LT_NON_FAULT_TOLERANT = 3,
    VDS_LT_SIMPLE = 10,
    VDS_LT_SPAN = 11,
    VDS_LT_STRIPE = 12,
    VDS_LT_MIRROR = 13,
    VDS_LT_PARITY = 14,
    VDS_LT_RAID2 = 15,
    VDS_LT_RAID3 = 16,
    VDS_LT_RAID4 = 17,
    VDS_LT_RAID5 = 18,
    VDS_LT_RAID6 = 19,
    VDS_LT_RAID01 = 20,
    VDS_LT_RAID03 = 21,
    VDS_LT_RAID05 = 22,
    VDS_LT_RAID10 = 23,
    VDS_LT_RAID15 = 24,
    VDS_LT_RAID30 = 25,
    VDS_LT_RAID50 = 26,
    VDS_LT_RAID51 = 27,
    VDS_LT_RAID53 = 28,
    VDS_LT_RAID60 = 29,
    VDS_LT_RAID61 = 30,
} VDS_LUN_TYPE;

typedef enum VDS_PORT_STATUS {
    VDS_PRS_UNKNOWN = 0,
    VDS_PRS_ONLINE = 1,
    VDS_PRS_NOT_READY = 2,
    VDS_PRS_OFFLINE = 4,
    VDS_PRS_FAILED = 5,
    VDS_PRS_REMOVED = 8,
} VDS_PORT_STATUS;

typedef enum VDS_LUN_RESERVE_MODE {
    VDS_LRM_NONE = 0,
    VDS_LRM_EXCLUSIVE_RW = 1,
    VDS_LRM_EXCLUSIVE_RO = 2,
    VDS_LRM_SHARED_RO = 3,
    VDS_LRM_SHARED_RW = 4,
} VDS_LUN_RESERVE_MODE;

typedef enum VDS_PACK_STATUS {
    VDS_PS_UNKNOWN = 0,
    VDS_PS_ONLINE = 1,
    VDS_PS_OFFLINE = 4,
} VDS_PACK_STATUS;

typedef enum VDS_VOLUME_TYPE {
    VDS_VT_UNKNOWN = 0,
    VDS_VT_SIMPLE = 10,
    VDS_VT_SPAN = 11,
    VDS_VT_STRIPE = 12,
    VDS_VT_MIRROR = 13,
    VDS_VT_PARITY = 14,
} VDS_VOLUME_TYPE;

typedef enum VDS_STORAGE_IDENTIFIER_CODE_SET {
    VDSStorageIdCodeSetReserved = 0,
    VDSStorageIdCodeSetBinary = 1,
    VDSStorageIdCodeSetAscii = 2,
    VDSStorageIdCodeSetUtf8 = 3,
} VDS_STORAGE_IDENTIFIER_CODE_SET;

typedef enum VDS_STORAGE_IDENTIFIER_TYPE {
    VDSStorageIdTypeVendorSpecific = 0,
    VDSStorageIdTypeVendorId = 1,
    VDSStorageIdTypeEUI64 = 2,
    VDSStorageIdTypeFCPHName = 3,
    VDSStorageIdTypePortRelative = 4,
    VDSStorageIdTypeTargetPortGroup = 5,
    VDSStorageIdTypeLogicalUnitGroup = 6,
    VDSStorageIdTypeMD5LogicalUnitIdentifier = 7,
    VDSStorageIdTypeScsiNameString = 8,
} VDS_STORAGE_IDENTIFIER_TYPE;

typedef enum VDS_INTERCONNECT_ADDRESS_TYPE {
    VDS_IA_UNKNOWN = 0,
    VDS_IA_FCFS = 1,
    VDS_IA_FCPH = 2,
    VDS_IA_FCPH3 = 3,
    VDS_IA_MAC = 4,
    VDS_IA_SCSI = 5,
} VDS_INTERCONNECT_ADDRESS_TYPE;

typedef enum VDS_DISK_EXTENT_TYPE {
    VDS_DET_UNKNOWN = 0,
    VDS_DET_FREE = 1,
    VDS_DET_DATA = 2,
    VDS_DET_OEM = 3,
    VDS_DET_ESP = 4,
    VDS_DET_MSR = 5,
    VDS_DET_LDM = 6,
    VDS_DET_CLUSTER = 7,
    VDS_DET_UNUSABLE = 32767,
} VDS_DISK_EXTENT_TYPE;

typedef enum VDS_DISK_OFFLINE_REASON {
    VDSDiskOfflineReasonNone = 0,
    VDSDiskOfflineReasonPolicy = 1,
    VDSDiskOfflineReasonRedundantPath = 2,
    VDSDiskOfflineReasonSnapshot = 3,
    VDSDiskOfflineReasonCollision = 4,
    VDSDiskOfflineReasonResourceExhaustion = 5,
    VDSDiskOfflineReasonWriteFailure = 6,
    VDSDiskOfflineReasonDIScan = 7,
    VDSDiskOfflineReasonLostDataPersistence = 8,
} VDS_DISK_OFFLINE_REASON;

typedef enum VDS_HBAPORT_TYPE {
    VDS_HPT_UNKNOWN = 1,
    VDS_HPT_OTHER = 2,
    VDS_HPT_NOTPRESENT = 3,
    VDS_HPT_NPORT = 5,
    VDS_HPT_NLPORT = 6,
    VDS_HPT_FLPORT = 7,
    VDS_HPT_FPORT = 8,
    VDS_HPT_EPORT = 9,
    VDS_HPT_GPORT = 10,
    VDS_HPT_LPORT = 20,
    VDS_HPT_PTP = 21,
} VDS_HBAPORT_TYPE;

typedef enum VDS_HBAPORT_STATUS {
    VDS_HPS_UNKNOWN = 1,
    VDS_HPS_ONLINE = 2,
    VDS_HPS_OFFLINE = 3,
    VDS_HPS_BYPASSED = 4,
    VDS_HPS_DIAGNOSTICS = 5,
    VDS_HPS_LINKDOWN = 6,
    VDS_HPS_ERROR = 7,
    VDS_HPS_LOOPBACK = 8,
} VDS_HBAPORT_STATUS;

typedef enum VDS_PATH_STATUS {
    VDS_MPS_UNKNOWN = 0,
    VDS_MPS_ONLINE = 1,
    VDS_MPS_FAILED = 5,
    VDS_MPS_STANDBY = 7,
} VDS_PATH_STATUS;

typedef enum VDS_RAID_TYPE {
    VDS_RT_UNKNOWN = 0,
    VDS_RT_RAID0 = 10,
    VDS_RT_RAID1 = 11,
    VDS_RT_RAID2 = 12,
    VDS_RT_RAID3 = 13,
    VDS_RT_RAID4 = 14,
    VDS_RT_RAID5 = 15,
    VDS_RT_RAID6 = 16,
    VDS_RT_RAID01 = 17,
    VDS_RT_RAID03 = 18,
    VDS_RT_RAID05 = 19,
    VDS_RT_RAID10 = 20,
    VDS_RT_RAID15 = 21,
    VDS_RT_RAID30 = 22,
    VDS_RT_RAID50 = 23,
    VDS_RT_RAID51 = 24,
    VDS_RT_RAID53 = 25,
    VDS_RT_RAID60 = 26,
    VDS_RT_RAID61 = 27,
} VDS_RAID_TYPE;

typedef enum VDS_HWPROVIDER_TYPE {
    VDS_HWT_UNKNOWN = 0,
    VDS_HWT_PCI_RAID = 1,
    VDS_HWT_FIBRE_CHANNEL = 2,
    VDS_HWT_ISCSI = 3,
    VDS_HWT_SAS = 4,
    VDS_HWT_HYBRID = 5,
} VDS_HWPROVIDER_TYPE;

typedef enum VDS_ISCSI_LOGIN_TYPE {
    VDS_ILT_MANUAL = 0,
    VDS_ILT_PERSISTENT = 1,
    VDS_ILT_BOOT = 2,
} VDS_ISCSI_LOGIN_TYPE;

typedef enum VDS_ISCSI_AUTH_TYPE {
    VDS_IAT_NONE = 0,
    VDS_IAT_CHAP = 1,
    VDS_IAT_MUTUAL_CHAP = 2,
} VDS_ISCSI_AUTH_TYPE;

typedef enum VDS_IPADDRESS_TYPE {
    VDS_IPT_TEXT = 0,
    VDS_IPT_IPV4 = 1,
    VDS_IPT_IPV6 = 2,
    VDS_IPT_EMPTY = 3,
} VDS_IPADDRESS_TYPE;

typedef enum VDS_ISCSI_PORTAL_STATUS {
    VDS_IPS_UNKNOWN = 0,
    VDS_IPS_ONLINE = 1,
    VDS_IPS_NOT_READY = 2,
    VDS_IPS_OFFLINE = 4,
    VDS_IPS_FAILED = 5,
} VDS_ISCSI_PORTAL_STATUS;

typedef enum VDS_LUN_STATUS {
    VDS_LS_UNKNOWN = 0,
    VDS_LS_ONLINE = 1,
    VDS_LS_NOT_READY = 2,
    VDS_LS_OFFLINE = 4,
    VDS_LS_FAILED = 5,
} VDS_LUN_STATUS;

typedef enum VDS_TRANSITION_STATE {
    VDS_TS_UNKNOWN = 0,
    VDS_TS_STABLE = 1,
    VDS_TS_EXTENDING = 2,
    VDS_TS_SHRINKING = 3,
    VDS_TS_RECONFIGING = 4,
    VDS_TS_RESTRIPING = 5,
} VDS_TRANSITION_STATE;

typedef enum VDS_LOADBALANCE_POLICY_ENUM {
    VDS_LBP_UNKNOWN = 0,
    VDS_LBP_FAILOVER = 1,
    VDS_LBP_ROUND_ROBIN = 2,
    VDS_LBP_ROUND_ROBIN_WITH_SUBSET = 3,
    VDS_LBP_DYN_LEAST_QUEUE_DEPTH = 4,
    VDS_LBP_WEIGHTED_PATHS = 5,
    VDS_LBP_LEAST_BLOCKS = 6,
    VDS_LBP_VENDOR_SPECIFIC = 7,
} VDS_LOADBALANCE_POLICY_ENUM;

typedef enum VDS_LUN_PLEX_TYPE {
    VDS_LPT_UNKNOWN = 0,
    VDS_LPT_SIMPLE = 10,
    VDS_LPT_SPAN = 11,
    VDS_LPT_STRIPE = 12,
    VDS_LPT_PARITY = 14,
    VDS_LPT_RAID2 = 15,
    VDS_LPT_RAID3 = 16,
    VDS_LPT_RAID4 = 17,
    VDS_LPT_RAID5 = 18,
    VDS_LPT_RAID6 = 19,
    VDS_LPT_RAID03 = 21,
    VDS_LPT_RAID05 = 22,
    VDS_LPT_RAID10 = 23,
    VDS_LPT_RAID15 = 24,
    VDS_LPT_RAID30 = 25,
    VDS_LPT_RAID50 = 26,
    VDS_LPT_RAID53 = 28,
    VDS_LPT_RAID60 = 29,
} VDS_LUN_PLEX_TYPE;

typedef enum VDS_LUN_PLEX_STATUS {
    VDS_LPS_UNKNOWN = 0,
    VDS_LPS_ONLINE = 1,
    VDS_LPS_NOT_READY = 2,
    VDS_LPS_OFFLINE = 4,
    VDS_LPS_FAILED = 5,
} VDS_LUN_PLEX_STATUS;

typedef enum VDS_MAINTENANCE_OPERATION {
    BlinkLight = 1,
    BeepAlarm = 2,
    SpinDown = 3,
    SpinUp = 4,
    Ping = 5,
} VDS_MAINTENANCE_OPERATION;

typedef enum ATTACH_VIRTUAL_DISK_FLAG {
    ATTACH_VIRTUAL_DISK_FLAG_NONE = 0,
    ATTACH_VIRTUAL_DISK_FLAG_READ_ONLY = 1,
    ATTACH_VIRTUAL_DISK_FLAG_NO_DRIVE_LETTER = 2,
    ATTACH_VIRTUAL_DISK_FLAG_PERMANENT_LIFETIME = 4,
    ATTACH_VIRTUAL_DISK_FLAG_NO_LOCAL_HOST = 8,
    ATTACH_VIRTUAL_DISK_FLAG_NO_SECURITY_DESCRIPTOR = 16,
    ATTACH_VIRTUAL_DISK_FLAG_BYPASS_DEFAULT_ENCRYPTION_POLICY = 32,
    ATTACH_VIRTUAL_DISK_FLAG_NON_PNP = 64,
    ATTACH_VIRTUAL_DISK_FLAG_RESTRICTED_RANGE = 128,
    ATTACH_VIRTUAL_DISK_FLAG_SINGLE_PARTITION = 256,
    ATTACH_VIRTUAL_DISK_FLAG_REGISTER_VOLUME = 512,
    ATTACH_VIRTUAL_DISK_FLAG_AT_BOOT = 1024,
} ATTACH_VIRTUAL_DISK_FLAG;

typedef enum DETACH_VIRTUAL_DISK_FLAG {
    DETACH_VIRTUAL_DISK_FLAG_NONE = 0,
} DETACH_VIRTUAL_DISK_FLAG;

typedef enum COMPACT_VIRTUAL_DISK_FLAG {
    COMPACT_VIRTUAL_DISK_FLAG_NONE = 0,
    COMPACT_VIRTUAL_DISK_FLAG_NO_ZERO_SCAN = 1,
    COMPACT_VIRTUAL_DISK_FLAG_NO_BLOCK_MOVES = 2,
} COMPACT_VIRTUAL_DISK_FLAG;

typedef enum MERGE_VIRTUAL_DISK_FLAG {
    MERGE_VIRTUAL_DISK_FLAG_NONE = 0,
} MERGE_VIRTUAL_DISK_FLAG;

typedef enum EXPAND_VIRTUAL_DISK_FLAG {
    EXPAND_VIRTUAL_DISK_FLAG_NONE = 0,
    EXPAND_VIRTUAL_DISK_FLAG_NOTIFY_CHANGE = 1,
} EXPAND_VIRTUAL_DISK_FLAG;

typedef enum VDS_OBJECT_TYPE {
    VDS_OT_UNKNOWN = 0,
    VDS_OT_PROVIDER = 1,
    VDS_OT_PACK = 10,
    VDS_OT_VOLUME = 11,
    VDS_OT_VOLUME_PLEX = 12,
    VDS_OT_DISK = 13,
    VDS_OT_SUB_SYSTEM = 30,
    VDS_OT_CONTROLLER = 31,
    VDS_OT_DRIVE = 32,
    VDS_OT_LUN = 33,
    VDS_OT_LUN_PLEX = 34,
    VDS_OT_PORT = 35,
    VDS_OT_PORTAL = 36,
    VDS_OT_TARGET = 37,
    VDS_OT_PORTAL_GROUP = 38,
    VDS_OT_STORAGE_POOL = 39,
    VDS_OT_HBAPORT = 90,
    VDS_OT_INIT_ADAPTER = 91,
    VDS_OT_INIT_PORTAL = 92,
    VDS_OT_ASYNC = 100,
    VDS_OT_ENUM = 101,
    VDS_OT_VDISK = 200,
    VDS_OT_OPEN_VDISK = 201,
} VDS_OBJECT_TYPE;

typedef enum VDS_SAN_POLICY {
    VDS_SP_UNKNOWN = 0,
    VDS_SP_ONLINE = 1,
    VDS_SP_OFFLINE_SHARED = 2,
    VDS_SP_OFFLINE = 3,
    VDS_SP_OFFLINE_INTERNAL = 4,
    VDS_SP_MAX = 5,
} VDS_SAN_POLICY;

typedef enum VDS_STORAGE_POOL_STATUS {
    VDS_SPS_UNKNOWN = 0,
    VDS_SPS_ONLINE = 1,
    VDS_SPS_NOT_READY = 2,
    VDS_SPS_OFFLINE = 4,
} VDS_STORAGE_POOL_STATUS;

typedef enum VDS_STORAGE_POOL_TYPE {
    VDS_SPT_UNKNOWN = 0,
    VDS_SPT_PRIMORDIAL = 1,
    VDS_SPT_CONCRETE = 2,
} VDS_STORAGE_POOL_TYPE;

typedef enum VIRTUAL_DISK_ACCESS_MASK {
    VIRTUAL_DISK_ACCESS_NONE = 0,
    VIRTUAL_DISK_ACCESS_ATTACH_RO = 65536,
    VIRTUAL_DISK_ACCESS_ATTACH_RW = 131072,
    VIRTUAL_DISK_ACCESS_DETACH = 262144,
    VIRTUAL_DISK_ACCESS_GET_INFO = 524288,
    VIRTUAL_DISK_ACCESS_CREATE = 1048576,
    VIRTUAL_DISK_ACCESS_METAOPS = 2097152,
    VIRTUAL_DISK_ACCESS_READ = 851968,
    VIRTUAL_DISK_ACCESS_ALL = 4128768,
    VIRTUAL_DISK_ACCESS_WRITABLE = 3276800,
} VIRTUAL_DISK_ACCESS_MASK;

typedef enum OPEN_VIRTUAL_DISK_FLAG {
    OPEN_VIRTUAL_DISK_FLAG_NONE = 0,
    OPEN_VIRTUAL_DISK_FLAG_NO_PARENTS = 1,
    OPEN_VIRTUAL_DISK_FLAG_BLANK_FILE = 2,
    OPEN_VIRTUAL_DISK_FLAG_BOOT_DRIVE = 4,
    OPEN_VIRTUAL_DISK_FLAG_CACHED_IO = 8,
    OPEN_VIRTUAL_DISK_FLAG_CUSTOM_DIFF_CHAIN = 16,
    OPEN_VIRTUAL_DISK_FLAG_PARENT_CACHED_IO = 32,
    OPEN_VIRTUAL_DISK_FLAG_VHDSET_FILE_ONLY = 64,
    OPEN_VIRTUAL_DISK_FLAG_IGNORE_RELATIVE_PARENT_LOCATOR = 128,
    OPEN_VIRTUAL_DISK_FLAG_NO_WRITE_HARDENING = 256,
    OPEN_VIRTUAL_DISK_FLAG_SUPPORT_COMPRESSED_VOLUMES = 512,
    OPEN_VIRTUAL_DISK_FLAG_SUPPORT_SPARSE_FILES_ANY_FS = 1024,
    OPEN_VIRTUAL_DISK_FLAG_SUPPORT_ENCRYPTED_FILES = 2048,
} OPEN_VIRTUAL_DISK_FLAG;

typedef enum VDS_VDISK_STATE {
    VDS_VST_UNKNOWN = 0,
    VDS_VST_ADDED = 1,
    VDS_VST_OPEN = 2,
    VDS_VST_ATTACH_PENDING = 3,
    VDS_VST_ATTACHED_NOT_OPEN = 4,
    VDS_VST_ATTACHED = 5,
    VDS_VST_DETACH_PENDING = 6,
    VDS_VST_COMPACTING = 7,
    VDS_VST_MERGING = 8,
    VDS_VST_EXPANDING = 9,
    VDS_VST_DELETED = 10,
    VDS_VST_MAX = 11,
} VDS_VDISK_STATE;

typedef enum DEPENDENT_DISK_FLAG {
    DEPENDENT_DISK_FLAG_NONE = 0,
    DEPENDENT_DISK_FLAG_MULT_BACKING_FILES = 1,
    DEPENDENT_DISK_FLAG_FULLY_ALLOCATED = 2,
    DEPENDENT_DISK_FLAG_READ_ONLY = 4,
    DEPENDENT_DISK_FLAG_REMOTE = 8,
    DEPENDENT_DISK_FLAG_SYSTEM_VOLUME = 16,
    DEPENDENT_DISK_FLAG_SYSTEM_VOLUME_PARENT = 32,
    DEPENDENT_DISK_FLAG_REMOVABLE = 64,
    DEPENDENT_DISK_FLAG_NO_DRIVE_LETTER = 128,
    DEPENDENT_DISK_FLAG_PARENT = 256,
    DEPENDENT_DISK_FLAG_NO_HOST_DISK = 512,
    DEPENDENT_DISK_FLAG_PERMANENT_LIFETIME = 1024,
    DEPENDENT_DISK_FLAG_SUPPORT_COMPRESSED_VOLUMES = 2048,
    DEPENDENT_DISK_FLAG_ALWAYS_ALLOW_SPARSE = 4096,
    DEPENDENT_DISK_FLAG_SUPPORT_ENCRYPTED_FILES = 8192,
} DEPENDENT_DISK_FLAG;

typedef enum VDS_VOLUME_STATUS {
    VDS_VS_UNKNOWN = 0,
    VDS_VS_ONLINE = 1,
    VDS_VS_NO_MEDIA = 3,
    VDS_VS_FAILED = 5,
    VDS_VS_OFFLINE = 4,
} VDS_VOLUME_STATUS;

typedef enum CREATE_VIRTUAL_DISK_FLAG {
    CREATE_VIRTUAL_DISK_FLAG_NONE = 0,
    CREATE_VIRTUAL_DISK_FLAG_FULL_PHYSICAL_ALLOCATION = 1,
    CREATE_VIRTUAL_DISK_FLAG_PREVENT_WRITES_TO_SOURCE_DISK = 2,
    CREATE_VIRTUAL_DISK_FLAG_DO_NOT_COPY_METADATA_FROM_PARENT = 4,
    CREATE_VIRTUAL_DISK_FLAG_CREATE_BACKING_STORAGE = 8,
    CREATE_VIRTUAL_DISK_FLAG_USE_CHANGE_TRACKING_SOURCE_LIMIT = 16,
    CREATE_VIRTUAL_DISK_FLAG_PRESERVE_PARENT_CHANGE_TRACKING_STATE = 32,
    CREATE_VIRTUAL_DISK_FLAG_VHD_SET_USE_ORIGINAL_BACKING_STORAGE = 64,
    CREATE_VIRTUAL_DISK_FLAG_SPARSE_FILE = 128,
    CREATE_VIRTUAL_DISK_FLAG_PMEM_COMPATIBLE = 256,
    CREATE_VIRTUAL_DISK_FLAG_SUPPORT_COMPRESSED_VOLUMES = 512,
    CREATE_VIRTUAL_DISK_FLAG_SUPPORT_SPARSE_FILES_ANY_FS = 1024,
} CREATE_VIRTUAL_DISK_FLAG;

typedef enum VDS_VOLUME_PLEX_TYPE {
    VDS_VPT_UNKNOWN = 0,
    VDS_VPT_SIMPLE = 10,
    VDS_VPT_SPAN = 11,
    VDS_VPT_STRIPE = 12,
    VDS_VPT_PARITY = 14,
} VDS_VOLUME_PLEX_TYPE;

typedef enum VDS_VOLUME_PLEX_STATUS {
    VDS_VPS_UNKNOWN = 0,
    VDS_VPS_ONLINE = 1,
    VDS_VPS_NO_MEDIA = 3,
    VDS_VPS_FAILED = 5,
} VDS_VOLUME_PLEX_STATUS;

typedef enum VDS_DISK_FLAG {
    VDS_DF_AUDIO_CD = 1,
    VDS_DF_HOTSPARE = 2,
    VDS_DF_RESERVE_CAPABLE = 4,
    VDS_DF_MASKED = 8,
    VDS_DF_STYLE_CONVERTIBLE = 16,
    VDS_DF_CLUSTERED = 32,
    VDS_DF_READ_ONLY = 64,
    VDS_DF_SYSTEM_DISK = 128,
    VDS_DF_BOOT_DISK = 256,
    VDS_DF_PAGEFILE_DISK = 512,
    VDS_DF_HIBERNATIONFILE_DISK = 1024,
    VDS_DF_CRASHDUMP_DISK = 2048,
    VDS_DF_HAS_ARC_PATH = 4096,
    VDS_DF_DYNAMIC = 8192,
    VDS_DF_BOOT_FROM_DISK = 16384,
    VDS_DF_CURRENT_READ_ONLY = 32768,
    VDS_DF_REFS_NOT_SUPPORTED = 65536,
} VDS_DISK_FLAG;

typedef enum VDS_DRIVE_FLAG {
    VDS_DRF_HOTSPARE = 1,
    VDS_DRF_ASSIGNED = 2,
    VDS_DRF_UNASSIGNED = 4,
    VDS_DRF_HOTSPARE_IN_USE = 8,
    VDS_DRF_HOTSPARE_STANDBY = 16,
} VDS_DRIVE_FLAG;

typedef enum VDS_DRIVE_LETTER_FLAG {
    VDS_DLF_NON_PERSISTENT = 1,
} VDS_DRIVE_LETTER_FLAG;

typedef enum VDS_FILE_SYSTEM_FLAG {
    VDS_FSF_SUPPORT_FORMAT = 1,
    VDS_FSF_SUPPORT_QUICK_FORMAT = 2,
    VDS_FSF_SUPPORT_COMPRESS = 4,
    VDS_FSF_SUPPORT_SPECIFY_LABEL = 8,
    VDS_FSF_SUPPORT_MOUNT_POINT = 16,
    VDS_FSF_SUPPORT_REMOVABLE_MEDIA = 32,
    VDS_FSF_SUPPORT_EXTEND = 64,
    VDS_FSF_ALLOCATION_UNIT_512 = 65536,
    VDS_FSF_ALLOCATION_UNIT_1K = 131072,
    VDS_FSF_ALLOCATION_UNIT_2K = 262144,
    VDS_FSF_ALLOCATION_UNIT_4K = 524288,
    VDS_FSF_ALLOCATION_UNIT_8K = 1048576,
    VDS_FSF_ALLOCATION_UNIT_16K = 2097152,
    VDS_FSF_ALLOCATION_UNIT_32K = 4194304,
    VDS_FSF_ALLOCATION_UNIT_64K = 8388608,
    VDS_FSF_ALLOCATION_UNIT_128K = 16777216,
    VDS_FSF_ALLOCATION_UNIT_256K = 33554432,
} VDS_FILE_SYSTEM_FLAG;

typedef enum VDS_FILE_SYSTEM_FORMAT_SUPPORT_FLAG {
    VDS_FSS_DEFAULT = 1,
    VDS_FSS_PREVIOUS_REVISION = 2,
    VDS_FSS_RECOMMENDED = 4,
} VDS_FILE_SYSTEM_FORMAT_SUPPORT_FLAG;

typedef enum VDS_FILE_SYSTEM_PROP_FLAG {
    VDS_FPF_COMPRESSED = 1,
} VDS_FILE_SYSTEM_PROP_FLAG;

typedef enum VDS_FORMAT_OPTION_FLAGS {
    VDS_FSOF_NONE = 0,
    VDS_FSOF_FORCE = 1,
    VDS_FSOF_QUICK = 2,
    VDS_FSOF_COMPRESSION = 4,
    VDS_FSOF_DUPLICATE_METADATA = 8,
} VDS_FORMAT_OPTION_FLAGS;

typedef enum VDS_HBAPORT_SPEED_FLAG {
    VDS_HSF_UNKNOWN = 0,
    VDS_HSF_1GBIT = 1,
    VDS_HSF_2GBIT = 2,
    VDS_HSF_10GBIT = 4,
    VDS_HSF_4GBIT = 8,
    VDS_HSF_NOT_NEGOTIATED = 32768,
} VDS_HBAPORT_SPEED_FLAG;

typedef enum VDS_INTERCONNECT_FLAG {
    VDS_ITF_PCI_RAID = 1,
    VDS_ITF_FIBRE_CHANNEL = 2,
    VDS_ITF_ISCSI = 4,
    VDS_ITF_SAS = 8,
} VDS_INTERCONNECT_FLAG;

typedef enum VDS_ISCSI_IPSEC_FLAG {
    VDS_IIF_VALID = 1,
    VDS_IIF_IKE = 2,
    VDS_IIF_MAIN_MODE = 4,
    VDS_IIF_AGGRESSIVE_MODE = 8,
    VDS_IIF_PFS_ENABLE = 16,
    VDS_IIF_TRANSPORT_MODE_PREFERRED = 32,
    VDS_IIF_TUNNEL_MODE_PREFERRED = 64,
} VDS_ISCSI_IPSEC_FLAG;

typedef enum VDS_ISCSI_LOGIN_FLAG {
    VDS_ILF_REQUIRE_IPSEC = 1,
    VDS_ILF_MULTIPATH_ENABLED = 2,
} VDS_ISCSI_LOGIN_FLAG;

typedef enum VDS_LUN_FLAG {
    VDS_LF_LBN_REMAP_ENABLED = 1,
    VDS_LF_READ_BACK_VERIFY_ENABLED = 2,
    VDS_LF_WRITE_THROUGH_CACHING_ENABLED = 4,
    VDS_LF_HARDWARE_CHECKSUM_ENABLED = 8,
    VDS_LF_READ_CACHE_ENABLED = 16,
    VDS_LF_WRITE_CACHE_ENABLED = 32,
    VDS_LF_MEDIA_SCAN_ENABLED = 64,
    VDS_LF_CONSISTENCY_CHECK_ENABLED = 128,
    VDS_LF_SNAPSHOT = 256,
} VDS_LUN_FLAG;

typedef enum VDS_LUN_PLEX_FLAG {
    VDS_LPF_LBN_REMAP_ENABLED = 1,
} VDS_LUN_PLEX_FLAG;

typedef enum VDS_PACK_FLAG {
    VDS_PKF_FOREIGN = 1,
    VDS_PKF_NOQUORUM = 2,
    VDS_PKF_POLICY = 4,
    VDS_PKF_CORRUPTED = 8,
    VDS_PKF_ONLINE_ERROR = 16,
} VDS_PACK_FLAG;

typedef enum VDS_PARTITION_FLAG {
    VDS_PTF_SYSTEM = 1,
} VDS_PARTITION_FLAG;

typedef enum __VDS_PARTITION_STYLE {
    VDS_PARTITION_STYLE_MBR = 0,
    VDS_PARTITION_STYLE_GPT = 1,
    VDS_PARTITION_STYLE_RAW = 2,
} __VDS_PARTITION_STYLE;

typedef enum VDS_PROVIDER_FLAG {
    VDS_PF_DYNAMIC = 1,
    VDS_PF_INTERNAL_HARDWARE_PROVIDER = 2,
    VDS_PF_ONE_DISK_ONLY_PER_PACK = 4,
    VDS_PF_ONE_PACK_ONLINE_ONLY = 8,
    VDS_PF_VOLUME_SPACE_MUST_BE_CONTIGUOUS = 16,
    VDS_PF_SUPPORT_DYNAMIC = (-2147483647 - 1),
    VDS_PF_SUPPORT_FAULT_TOLERANT = 1073741824,
    VDS_PF_SUPPORT_DYNAMIC_1394 = 536870912,
    VDS_PF_SUPPORT_MIRROR = 32,
    VDS_PF_SUPPORT_RAID5 = 64,
} VDS_PROVIDER_FLAG;

typedef enum VDS_PROVIDER_LBSUPPORT_FLAG {
    VDS_LBF_FAILOVER = 1,
    VDS_LBF_ROUND_ROBIN = 2,
    VDS_LBF_ROUND_ROBIN_WITH_SUBSET = 4,
    VDS_LBF_DYN_LEAST_QUEUE_DEPTH = 8,
    VDS_LBF_WEIGHTED_PATHS = 16,
    VDS_LBF_LEAST_BLOCKS = 32,
    VDS_LBF_VENDOR_SPECIFIC = 64,
} VDS_PROVIDER_LBSUPPORT_FLAG;

typedef enum VDS_QUERY_PROVIDER_FLAG {
    VDS_QUERY_SOFTWARE_PROVIDERS = 1,
    VDS_QUERY_HARDWARE_PROVIDERS = 2,
    VDS_QUERY_VIRTUALDISK_PROVIDERS = 4,
} VDS_QUERY_PROVIDER_FLAG;

typedef enum VDS_SERVICE_FLAG {
    VDS_SVF_SUPPORT_DYNAMIC = 1,
    VDS_SVF_SUPPORT_FAULT_TOLERANT = 2,
    VDS_SVF_SUPPORT_GPT = 4,
    VDS_SVF_SUPPORT_DYNAMIC_1394 = 8,
    VDS_SVF_CLUSTER_SERVICE_CONFIGURED = 16,
    VDS_SVF_AUTO_MOUNT_OFF = 32,
    VDS_SVF_OS_UNINSTALL_VALID = 64,
    VDS_SVF_EFI = 128,
    VDS_SVF_SUPPORT_MIRROR = 256,
    VDS_SVF_SUPPORT_RAID5 = 512,
    VDS_SVF_SUPPORT_REFS = 1024,
} VDS_SERVICE_FLAG;

typedef enum VDS_SUB_SYSTEM_FLAG {
    VDS_SF_LUN_MASKING_CAPABLE = 1,
    VDS_SF_LUN_PLEXING_CAPABLE = 2,
    VDS_SF_LUN_REMAPPING_CAPABLE = 4,
    VDS_SF_DRIVE_EXTENT_CAPABLE = 8,
    VDS_SF_HARDWARE_CHECKSUM_CAPABLE = 16,
    VDS_SF_RADIUS_CAPABLE = 32,
    VDS_SF_READ_BACK_VERIFY_CAPABLE = 64,
    VDS_SF_WRITE_THROUGH_CACHING_CAPABLE = 128,
    VDS_SF_SUPPORTS_FAULT_TOLERANT_LUNS = 512,
    VDS_SF_SUPPORTS_NON_FAULT_TOLERANT_LUNS = 1024,
    VDS_SF_SUPPORTS_SIMPLE_LUNS = 2048,
    VDS_SF_SUPPORTS_SPAN_LUNS = 4096,
    VDS_SF_SUPPORTS_STRIPE_LUNS = 8192,
    VDS_SF_SUPPORTS_MIRROR_LUNS = 16384,
    VDS_SF_SUPPORTS_PARITY_LUNS = 32768,
    VDS_SF_SUPPORTS_AUTH_CHAP = 65536,
    VDS_SF_SUPPORTS_AUTH_MUTUAL_CHAP = 131072,
    VDS_SF_SUPPORTS_SIMPLE_TARGET_CONFIG = 262144,
    VDS_SF_SUPPORTS_LUN_NUMBER = 524288,
    VDS_SF_SUPPORTS_MIRRORED_CACHE = 1048576,
    VDS_SF_READ_CACHING_CAPABLE = 2097152,
    VDS_SF_WRITE_CACHING_CAPABLE = 4194304,
    VDS_SF_MEDIA_SCAN_CAPABLE = 8388608,
    VDS_SF_CONSISTENCY_CHECK_CAPABLE = 16777216,
} VDS_SUB_SYSTEM_FLAG;

typedef enum VDS_SUB_SYSTEM_SUPPORTED_RAID_TYPE_FLAG {
    VDS_SF_SUPPORTS_RAID2_LUNS = 1,
    VDS_SF_SUPPORTS_RAID3_LUNS = 2,
    VDS_SF_SUPPORTS_RAID4_LUNS = 4,
    VDS_SF_SUPPORTS_RAID5_LUNS = 8,
    VDS_SF_SUPPORTS_RAID6_LUNS = 16,
    VDS_SF_SUPPORTS_RAID01_LUNS = 32,
    VDS_SF_SUPPORTS_RAID03_LUNS = 64,
    VDS_SF_SUPPORTS_RAID05_LUNS = 128,
    VDS_SF_SUPPORTS_RAID10_LUNS = 256,
    VDS_SF_SUPPORTS_RAID15_LUNS = 512,
    VDS_SF_SUPPORTS_RAID30_LUNS = 1024,
    VDS_SF_SUPPORTS_RAID50_LUNS = 2048,
    VDS_SF_SUPPORTS_RAID51_LUNS = 4096,
    VDS_SF_SUPPORTS_RAID53_LUNS = 8192,
    VDS_SF_SUPPORTS_RAID60_LUNS = 16384,
    VDS_SF_SUPPORTS_RAID61_LUNS = 32768,
} VDS_SUB_SYSTEM_SUPPORTED_RAID_TYPE_FLAG;

typedef enum VDS_VERSION_SUPPORT_FLAG {
    VDS_VSF_1_0 = 1,
    VDS_VSF_1_1 = 2,
    VDS_VSF_2_0 = 4,
    VDS_VSF_2_1 = 8,
    VDS_VSF_3_0 = 16,
} VDS_VERSION_SUPPORT_FLAG;

typedef enum VDS_VOLUME_FLAG {
    VDS_VF_SYSTEM_VOLUME = 1,
    VDS_VF_BOOT_VOLUME = 2,
    VDS_VF_ACTIVE = 4,
    VDS_VF_READONLY = 8,
    VDS_VF_HIDDEN = 16,
    VDS_VF_CAN_EXTEND = 32,
    VDS_VF_CAN_SHRINK = 64,
    VDS_VF_PAGEFILE = 128,
    VDS_VF_HIBERNATION = 256,
    VDS_VF_CRASHDUMP = 512,
    VDS_VF_INSTALLABLE = 1024,
    VDS_VF_LBN_REMAP_ENABLED = 2048,
    VDS_VF_FORMATTING = 4096,
    VDS_VF_NOT_FORMATTABLE = 8192,
    VDS_VF_NTFS_NOT_SUPPORTED = 16384,
    VDS_VF_FAT32_NOT_SUPPORTED = 32768,
    VDS_VF_FAT_NOT_SUPPORTED = 65536,
    VDS_VF_NO_DEFAULT_DRIVE_LETTER = 131072,
    VDS_VF_PERMANENTLY_DISMOUNTED = 262144,
    VDS_VF_PERMANENT_DISMOUNT_SUPPORTED = 524288,
    VDS_VF_SHADOW_COPY = 1048576,
    VDS_VF_FVE_ENABLED = 2097152,
    VDS_VF_DIRTY = 4194304,
    VDS_VF_REFS_NOT_SUPPORTED = 8388608,
    VDS_VF_BACKS_BOOT_VOLUME = 16777216,
    VDS_VF_BACKED_BY_WIM_IMAGE = 33554432,
} VDS_VOLUME_FLAG;

typedef struct IEnumVdsObject IEnumVdsObject;
typedef struct IVdsAdmin IVdsAdmin;
typedef struct IVdsAsync IVdsAsync;
typedef struct IVdsAdvancedDisk IVdsAdvancedDisk;
typedef struct IVdsAdvancedDisk2 IVdsAdvancedDisk2;
typedef struct IVdsAdvancedDisk3 IVdsAdvancedDisk3;
typedef struct IVdsAdviseSink IVdsAdviseSink;
typedef struct IVdsProvider IVdsProvider;
typedef struct IVdsDrive IVdsDrive;
typedef struct IVdsSubSystem IVdsSubSystem;
typedef struct IVdsController IVdsController;
typedef struct IVdsControllerControllerPort IVdsControllerControllerPort;
typedef struct IVdsControllerPort IVdsControllerPort;
typedef struct IVdsCreatePartitionEx IVdsCreatePartitionEx;
typedef struct IVdsPack IVdsPack;
typedef struct IVdsDisk IVdsDisk;
typedef struct IVdsDisk2 IVdsDisk2;
typedef struct IVdsDisk3 IVdsDisk3;
typedef struct IVdsDiskOnline IVdsDiskOnline;
typedef struct IVdsDiskPartitionMF IVdsDiskPartitionMF;
typedef struct IVdsDiskPartitionMF2 IVdsDiskPartitionMF2;
typedef struct IVdsDrive2 IVdsDrive2;
typedef struct IVdsHbaPort IVdsHbaPort;
typedef struct IVdsHwProvider IVdsHwProvider;
typedef struct IVdsHwProviderPrivate IVdsHwProviderPrivate;
typedef struct IVdsHwProviderPrivateMpio IVdsHwProviderPrivateMpio;
typedef struct IVdsHwProviderStoragePools IVdsHwProviderStoragePools;
typedef struct IVdsHwProviderType IVdsHwProviderType;
typedef struct IVdsHwProviderType2 IVdsHwProviderType2;
typedef struct IVdsIscsiInitiatorAdapter IVdsIscsiInitiatorAdapter;
typedef struct IVdsIscsiInitiatorPortal IVdsIscsiInitiatorPortal;
typedef struct IVdsIscsiPortal IVdsIscsiPortal;
typedef struct IVdsIscsiTarget IVdsIscsiTarget;
typedef struct IVdsIscsiPortalGroup IVdsIscsiPortalGroup;
typedef struct IVdsIscsiPortalLocal IVdsIscsiPortalLocal;
typedef struct IVdsLun IVdsLun;
typedef struct IVdsLun2 IVdsLun2;
typedef struct IVdsLunControllerPorts IVdsLunControllerPorts;
typedef struct IVdsLunIscsi IVdsLunIscsi;
typedef struct IVdsLunMpio IVdsLunMpio;
typedef struct IVdsLunNaming IVdsLunNaming;
typedef struct IVdsLunNumber IVdsLunNumber;
typedef struct IVdsLunPlex IVdsLunPlex;
typedef struct IVdsMaintenance IVdsMaintenance;
typedef struct IVdsOpenVDisk IVdsOpenVDisk;
typedef struct IVdsPack2 IVdsPack2;
typedef struct IVdsProviderPrivate IVdsProviderPrivate;
typedef struct IVdsProviderSupport IVdsProviderSupport;
typedef struct IVdsRemovable IVdsRemovable;
typedef struct IVdsService IVdsService;
typedef struct IVdsServiceHba IVdsServiceHba;
typedef struct IVdsServiceInitialization IVdsServiceInitialization;
typedef struct IVdsServiceIscsi IVdsServiceIscsi;
typedef struct IVdsServiceLoader IVdsServiceLoader;
typedef struct IVdsServiceSAN IVdsServiceSAN;
typedef struct IVdsServiceSw IVdsServiceSw;
typedef struct IVdsServiceUninstallDisk IVdsServiceUninstallDisk;
typedef struct IVdsStoragePool IVdsStoragePool;
typedef struct IVdsSubSystem2 IVdsSubSystem2;
typedef struct IVdsSubSystemImportTarget IVdsSubSystemImportTarget;
typedef struct IVdsSubSystemInterconnect IVdsSubSystemInterconnect;
typedef struct IVdsSubSystemIscsi IVdsSubSystemIscsi;
typedef struct IVdsSubSystemNaming IVdsSubSystemNaming;
typedef struct IVdsSwProvider IVdsSwProvider;
typedef struct IVdsVolume IVdsVolume;
typedef struct IVdsVDisk IVdsVDisk;
typedef struct IVdsVdProvider IVdsVdProvider;
typedef struct IVdsVolume2 IVdsVolume2;
typedef struct IVdsVolumeMF IVdsVolumeMF;
typedef struct IVdsVolumeMF2 IVdsVolumeMF2;
typedef struct IVdsVolumeMF3 IVdsVolumeMF3;
typedef struct IVdsVolumeOnline IVdsVolumeOnline;
typedef struct IVdsVolumePlex IVdsVolumePlex;
typedef struct IVdsVolumeShrink IVdsVolumeShrink;

typedef struct CHANGE_ATTRIBUTES_PARAMETERS {
    VDS_PARTITION_STYLE style;
    union {
        struct {
            BOOLEAN bootIndicator;
        } MbrPartInfo;
        struct {
            ULONGLONG attributes;
        } GptPartInfo;
    };
} CHANGE_ATTRIBUTES_PARAMETERS;

typedef struct CHANGE_PARTITION_TYPE_PARAMETERS {
    VDS_PARTITION_STYLE style;
    union {
        struct {
            BYTE partitionType;
        } MbrPartInfo;
        struct {
            GUID partitionType;
        } GptPartInfo;
    };
} CHANGE_PARTITION_TYPE_PARAMETERS;

typedef struct CREATE_PARTITION_PARAMETERS {
    VDS_PARTITION_STYLE style;
    union {
        struct {
            BYTE partitionType;
            BOOLEAN bootIndicator;
        } MbrPartInfo;
        struct {
            GUID partitionType;
            GUID partitionId;
            ULONGLONG attributes;
            WCHAR name[36];
        } GptPartInfo;
    };
} CREATE_PARTITION_PARAMETERS;

typedef struct VDS_PARTITION_INFO_MBR {
    BYTE partitionType;
    BOOLEAN bootIndicator;
    BOOLEAN recognizedPartition;
    DWORD hiddenSectors;
} VDS_PARTITION_INFO_MBR;

typedef struct VDS_PARTITION_INFO_GPT {
    GUID partitionType;
    GUID partitionId;
    ULONGLONG attributes;
    WCHAR name[36];
} VDS_PARTITION_INFO_GPT;

typedef struct VDS_PARTITION_PROP {
    VDS_PARTITION_STYLE PartitionStyle;
    DWORD ulFlags;
    DWORD ulPartitionNumber;
    ULONGLONG ullOffset;
    ULONGLONG ullSize;
    union {
        VDS_PARTITION_INFO_MBR Mbr;
        VDS_PARTITION_INFO_GPT Gpt;
    };
} VDS_PARTITION_PROP;

typedef struct VDS_ASYNC_OUTPUT {
    VDS_ASYNC_OUTPUT_TYPE type;
    union {
        struct {
            ULONGLONG ullOffset;
            GUID volumeId;
        } cp;
        struct {
            IUnknown * pVolumeUnk;
        } cv;
        struct {
            IUnknown * pVolumeUnk;
        } bvp;
        struct {
            ULONGLONG ullReclaimedBytes;
        } sv;
        struct {
            IUnknown * pLunUnk;
        } cl;
        struct {
            IUnknown * pTargetUnk;
        } ct;
        struct {
            IUnknown * pPortalGroupUnk;
        } cpg;
        struct {
            IUnknown * pVDiskUnk;
        } cvd;
    };
} VDS_ASYNC_OUTPUT;

typedef struct VDS_ADVANCEDDISK_PROP {
    LPWSTR pwszId;
    LPWSTR pwszPathname;
    LPWSTR pwszLocation;
    LPWSTR pwszFriendlyName;
    LPWSTR pswzIdentifier;
    WORD usIdentifierFormat;
    DWORD ulNumber;
    LPWSTR pwszSerialNumber;
    LPWSTR pwszFirmwareVersion;
    LPWSTR pwszManufacturer;
    LPWSTR pwszModel;
    ULONGLONG ullTotalSize;
    ULONGLONG ullAllocatedSize;
    DWORD ulLogicalSectorSize;
    DWORD ulPhysicalSectorSize;
    DWORD ulPartitionCount;
    VDS_DISK_STATUS status;
    VDS_HEALTH health;
    VDS_STORAGE_BUS_TYPE BusType;
    VDS_PARTITION_STYLE PartitionStyle;
    union {
        DWORD dwSignature;
        GUID DiskGuid;
    };
    DWORD ulFlags;
    DWORD dwDeviceType;
} VDS_ADVANCEDDISK_PROP;

typedef struct VDS_PACK_NOTIFICATION {
    VDS_NF_PACK ulEvent;
    GUID packId;
} VDS_PACK_NOTIFICATION;

typedef struct VDS_DISK_NOTIFICATION {
    VDS_NF_DISK ulEvent;
    GUID diskId;
} VDS_DISK_NOTIFICATION;

typedef struct VDS_VOLUME_NOTIFICATION {
    DWORD ulEvent;
    GUID volumeId;
    GUID plexId;
    DWORD ulPercentCompleted;
} VDS_VOLUME_NOTIFICATION;

typedef struct VDS_PARTITION_NOTIFICATION {
    DWORD ulEvent;
    GUID diskId;
    ULONGLONG ullOffset;
} VDS_PARTITION_NOTIFICATION;

typedef struct VDS_DRIVE_LETTER_NOTIFICATION {
    DWORD ulEvent;
    WCHAR wcLetter;
    GUID volumeId;
} VDS_DRIVE_LETTER_NOTIFICATION;

typedef struct VDS_FILE_SYSTEM_NOTIFICATION {
    VDS_NF_FILE_SYSTEM ulEvent;
    GUID volumeId;
    DWORD dwPercentCompleted;
} VDS_FILE_SYSTEM_NOTIFICATION;

typedef struct VDS_MOUNT_POINT_NOTIFICATION {
    DWORD ulEvent;
    GUID volumeId;
} VDS_MOUNT_POINT_NOTIFICATION;

typedef struct VDS_SUB_SYSTEM_NOTIFICATION {
    DWORD ulEvent;
    GUID subSystemId;
} VDS_SUB_SYSTEM_NOTIFICATION;

typedef struct VDS_CONTROLLER_NOTIFICATION {
    VDS_NF_CONTROLLER ulEvent;
    GUID controllerId;
} VDS_CONTROLLER_NOTIFICATION;

typedef struct VDS_DRIVE_NOTIFICATION {
    VDS_NF_DRIVE ulEvent;
    GUID driveId;
} VDS_DRIVE_NOTIFICATION;

typedef struct VDS_LUN_NOTIFICATION {
    VDS_NF_LUN ulEvent;
    GUID LunId;
} VDS_LUN_NOTIFICATION;

typedef struct VDS_PORT_NOTIFICATION {
    VDS_NF_PORT ulEvent;
    GUID portId;
} VDS_PORT_NOTIFICATION;

typedef struct VDS_PORTAL_NOTIFICATION {
    DWORD ulEvent;
    GUID portalId;
} VDS_PORTAL_NOTIFICATION;

typedef struct VDS_TARGET_NOTIFICATION {
    DWORD ulEvent;
    GUID targetId;
} VDS_TARGET_NOTIFICATION;

typedef struct VDS_PORTAL_GROUP_NOTIFICATION {
    DWORD ulEvent;
    GUID portalGroupId;
} VDS_PORTAL_GROUP_NOTIFICATION;

typedef struct VDS_SERVICE_NOTIFICATION {
    DWORD ulEvent;
    VDS_RECOVER_ACTION action;
} VDS_SERVICE_NOTIFICATION;

typedef struct VDS_NOTIFICATION {
    VDS_NOTIFICATION_TARGET_TYPE objectType;
    union {
        VDS_PACK_NOTIFICATION Pack;
        VDS_DISK_NOTIFICATION Disk;
        VDS_VOLUME_NOTIFICATION Volume;
        VDS_PARTITION_NOTIFICATION Partition;
        VDS_DRIVE_LETTER_NOTIFICATION Letter;
        VDS_FILE_SYSTEM_NOTIFICATION FileSystem;
        VDS_MOUNT_POINT_NOTIFICATION MountPoint;
        VDS_SUB_SYSTEM_NOTIFICATION SubSystem;
        VDS_CONTROLLER_NOTIFICATION Controller;
        VDS_DRIVE_NOTIFICATION Drive;
        VDS_LUN_NOTIFICATION Lun;
        VDS_PORT_NOTIFICATION Port;
        VDS_PORTAL_NOTIFICATION Portal;
        VDS_TARGET_NOTIFICATION Target;
        VDS_PORTAL_GROUP_NOTIFICATION PortalGroup;
        VDS_SERVICE_NOTIFICATION Service;
    };
} VDS_NOTIFICATION;

typedef struct VDS_CONTROLLER_PROP {
    GUID id;
    LPWSTR pwszFriendlyName;
    LPWSTR pwszIdentification;
    VDS_CONTROLLER_STATUS status;
    VDS_HEALTH health;
    SHORT sNumberOfPorts;
} VDS_CONTROLLER_PROP;

typedef struct VDS_SUB_SYSTEM_PROP {
    GUID id;
    LPWSTR pwszFriendlyName;
    LPWSTR pwszIdentification;
    DWORD ulFlags;
    DWORD ulStripeSizeFlags;
    VDS_SUB_SYSTEM_STATUS status;
    VDS_HEALTH health;
    SHORT sNumberOfInternalBuses;
    SHORT sMaxNumberOfSlotsEachBus;
    SHORT sMaxNumberOfControllers;
    SHORT sRebuildPriority;
} VDS_SUB_SYSTEM_PROP;

typedef struct VDS_PROVIDER_PROP {
    GUID id;
    LPWSTR pwszName;
    GUID guidVersionId;
    LPWSTR pwszVersion;
    VDS_PROVIDER_TYPE type;
    DWORD ulFlags;
    DWORD ulStripeSizeFlags;
    SHORT sRebuildPriority;
} VDS_PROVIDER_PROP;

typedef struct VDS_DRIVE_PROP {
    GUID id;
    ULONGLONG ullSize;
    LPWSTR pwszFriendlyName;
    LPWSTR pwszIdentification;
    DWORD ulFlags;
    VDS_DRIVE_STATUS status;
    VDS_HEALTH health;
    SHORT sInternalBusNumber;
    SHORT sSlotNumber;
} VDS_DRIVE_PROP;

typedef struct VDS_DRIVE_EXTENT {
    GUID id;
    GUID LunId;
    ULONGLONG ullSize;
    BOOL bUsed;
} VDS_DRIVE_EXTENT;

typedef struct VDS_HINTS {
    ULONGLONG ullHintMask;
    ULONGLONG ullExpectedMaximumSize;
    DWORD ulOptimalReadSize;
    DWORD ulOptimalReadAlignment;
    DWORD ulOptimalWriteSize;
    DWORD ulOptimalWriteAlignment;
    DWORD ulMaximumDriveCount;
    DWORD ulStripeSize;
    BOOL bFastCrashRecoveryRequired;
    BOOL bMostlyReads;
    BOOL bOptimizeForSequentialReads;
    BOOL bOptimizeForSequentialWrites;
    BOOL bRemapEnabled;
    BOOL bReadBackVerifyEnabled;
    BOOL bWriteThroughCachingEnabled;
    BOOL bHardwareChecksumEnabled;
    BOOL bIsYankable;
    SHORT sRebuildPriority;
} VDS_HINTS;

typedef struct VDS_PORT_PROP {
    GUID id;
    LPWSTR pwszFriendlyName;
    LPWSTR pwszIdentification;
    VDS_PORT_STATUS status;
} VDS_PORT_PROP;

typedef struct VDS_DISK_PROP {
    GUID id;
    VDS_DISK_STATUS status;
    VDS_LUN_RESERVE_MODE ReserveMode;
    VDS_HEALTH health;
    DWORD dwDeviceType;
    DWORD dwMediaType;
    ULONGLONG ullSize;
    DWORD ulBytesPerSector;
    DWORD ulSectorsPerTrack;
    DWORD ulTracksPerCylinder;
    DWORD ulFlags;
    VDS_STORAGE_BUS_TYPE BusType;
    VDS_PARTITION_STYLE PartitionStyle;
    union {
        DWORD dwSignature;
        GUID DiskGuid;
    };
    LPWSTR pwszDiskAddress;
    LPWSTR pwszName;
    LPWSTR pwszFriendlyName;
    LPWSTR pwszAdaptorName;
    LPWSTR pwszDevicePath;
} VDS_DISK_PROP;

typedef struct VDS_PACK_PROP {
    GUID id;
    LPWSTR pwszName;
    VDS_PACK_STATUS status;
    DWORD ulFlags;
} VDS_PACK_PROP;

typedef struct VDS_INPUT_DISK {
    GUID diskId;
    ULONGLONG ullSize;
    GUID plexId;
    DWORD memberIdx;
} VDS_INPUT_DISK;

typedef struct VDS_STORAGE_IDENTIFIER {
    VDS_STORAGE_IDENTIFIER_CODE_SET m_CodeSet;
    VDS_STORAGE_IDENTIFIER_TYPE m_Type;
    DWORD m_cbIdentifier;
    BYTE * m_rgbIdentifier;
} VDS_STORAGE_IDENTIFIER;

typedef struct VDS_STORAGE_DEVICE_ID_DESCRIPTOR {
    DWORD m_version;
    DWORD m_cIdentifiers;
    VDS_STORAGE_IDENTIFIER * m_rgIdentifiers;
} VDS_STORAGE_DEVICE_ID_DESCRIPTOR;

typedef struct VDS_INTERCONNECT {
    VDS_INTERCONNECT_ADDRESS_TYPE m_addressType;
    DWORD m_cbPort;
    BYTE * m_pbPort;
    DWORD m_cbAddress;
    BYTE * m_pbAddress;
} VDS_INTERCONNECT;

typedef struct VDS_LUN_INFORMATION {
    DWORD m_version;
    BYTE m_DeviceType;
    BYTE m_DeviceTypeModifier;
    BOOL m_bCommandQueueing;
    VDS_STORAGE_BUS_TYPE m_BusType;
    BYTE * m_szVendorId;
    BYTE * m_szProductId;
    BYTE * m_szProductRevision;
    BYTE * m_szSerialNumber;
    GUID m_diskSignature;
    VDS_STORAGE_DEVICE_ID_DESCRIPTOR m_deviceIdDescriptor;
    DWORD m_cInterconnects;
    VDS_INTERCONNECT * m_rgInterconnects;
} VDS_LUN_INFORMATION;

typedef struct VDS_DISK_EXTENT {
    GUID diskId;
    VDS_DISK_EXTENT_TYPE type;
    ULONGLONG ullOffset;
    ULONGLONG ullSize;
    GUID volumeId;
    GUID plexId;
    DWORD memberIdx;
} VDS_DISK_EXTENT;

typedef struct VDS_DISK_PROP2 {
    GUID id;
    VDS_DISK_STATUS status;
    VDS_DISK_OFFLINE_REASON OfflineReason;
    VDS_LUN_RESERVE_MODE ReserveMode;
    VDS_HEALTH health;
    DWORD dwDeviceType;
    DWORD dwMediaType;
    ULONGLONG ullSize;
    DWORD ulBytesPerSector;
    DWORD ulSectorsPerTrack;
    DWORD ulTracksPerCylinder;
    DWORD ulFlags;
    VDS_STORAGE_BUS_TYPE BusType;
    VDS_PARTITION_STYLE PartitionStyle;
    union {
        DWORD dwSignature;
        GUID DiskGuid;
    };
    LPWSTR pwszDiskAddress;
    LPWSTR pwszName;
    LPWSTR pwszFriendlyName;
    LPWSTR pwszAdaptorName;
    LPWSTR pwszDevicePath;
    LPWSTR pwszLocationPath;
} VDS_DISK_PROP2;

typedef struct VDS_DISK_FREE_EXTENT {
    GUID diskId;
    ULONGLONG ullOffset;
    ULONGLONG ullSize;
} VDS_DISK_FREE_EXTENT;

typedef struct VDS_FILE_SYSTEM_PROP {
    VDS_FILE_SYSTEM_TYPE type;
    GUID volumeId;
    DWORD ulFlags;
    ULONGLONG ullTotalAllocationUnits;
    ULONGLONG ullAvailableAllocationUnits;
    DWORD ulAllocationUnitSize;
    LPWSTR pwszLabel;
} VDS_FILE_SYSTEM_PROP;

typedef struct VDS_FILE_SYSTEM_FORMAT_SUPPORT_PROP {
    DWORD ulFlags;
    WORD usRevision;
    DWORD ulDefaultUnitAllocationSize;
    DWORD rgulAllowedUnitAllocationSizes[32];
    WCHAR wszName[32];
} VDS_FILE_SYSTEM_FORMAT_SUPPORT_PROP;

typedef struct VDS_DRIVE_PROP2 {
    GUID id;
    ULONGLONG ullSize;
    LPWSTR pwszFriendlyName;
    LPWSTR pwszIdentification;
    DWORD ulFlags;
    VDS_DRIVE_STATUS status;
    VDS_HEALTH health;
    SHORT sInternalBusNumber;
    SHORT sSlotNumber;
    DWORD ulEnclosureNumber;
    VDS_STORAGE_BUS_TYPE busType;
    DWORD ulSpindleSpeed;
} VDS_DRIVE_PROP2;

typedef struct VDS_WWN {
    BYTE rguchWwn[8];
} VDS_WWN;

typedef struct VDS_HBAPORT_PROP {
    GUID id;
    VDS_WWN wwnNode;
    VDS_WWN wwnPort;
    VDS_HBAPORT_TYPE type;
    VDS_HBAPORT_STATUS status;
    DWORD ulPortSpeed;
    DWORD ulSupportedPortSpeed;
} VDS_HBAPORT_PROP;

typedef struct VDS_POOL_CUSTOM_ATTRIBUTES {
    LPWSTR pwszName;
    LPWSTR pwszValue;
} VDS_POOL_CUSTOM_ATTRIBUTES;

typedef struct VDS_POOL_ATTRIBUTES {
    ULONGLONG ullAttributeMask;
    VDS_RAID_TYPE raidType;
    VDS_STORAGE_BUS_TYPE busType;
    LPWSTR pwszIntendedUsage;
    BOOL bSpinDown;
    BOOL bIsThinProvisioned;
    ULONGLONG ullProvisionedSpace;
    BOOL bNoSinglePointOfFailure;
    DWORD ulDataRedundancyMax;
    DWORD ulDataRedundancyMin;
    DWORD ulDataRedundancyDefault;
    DWORD ulPackageRedundancyMax;
    DWORD ulPackageRedundancyMin;
    DWORD ulPackageRedundancyDefault;
    DWORD ulStripeSize;
    DWORD ulStripeSizeMax;
    DWORD ulStripeSizeMin;
    DWORD ulDefaultStripeSize;
    DWORD ulNumberOfColumns;
    DWORD ulNumberOfColumnsMax;
    DWORD ulNumberOfColumnsMin;
    DWORD ulDefaultNumberofColumns;
    DWORD ulDataAvailabilityHint;
    DWORD ulAccessRandomnessHint;
    DWORD ulAccessDirectionHint;
    DWORD ulAccessSizeHint;
    DWORD ulAccessLatencyHint;
    DWORD ulAccessBandwidthWeightHint;
    DWORD ulStorageCostHint;
    DWORD ulStorageEfficiencyHint;
    DWORD ulNumOfCustomAttributes;
    VDS_POOL_CUSTOM_ATTRIBUTES * pPoolCustomAttributes;
    BOOL bReserved1;
    BOOL bReserved2;
    DWORD ulReserved1;
    DWORD ulReserved2;
    ULONGLONG ullReserved1;
    ULONGLONG ullReserved2;
} VDS_POOL_ATTRIBUTES;

typedef struct VDS_HINTS2 {
    ULONGLONG ullHintMask;
    ULONGLONG ullExpectedMaximumSize;
    DWORD ulOptimalReadSize;
    DWORD ulOptimalReadAlignment;
    DWORD ulOptimalWriteSize;
    DWORD ulOptimalWriteAlignment;
    DWORD ulMaximumDriveCount;
    DWORD ulStripeSize;
    DWORD ulReserved1;
    DWORD ulReserved2;
    DWORD ulReserved3;
    BOOL bFastCrashRecoveryRequired;
    BOOL bMostlyReads;
    BOOL bOptimizeForSequentialReads;
    BOOL bOptimizeForSequentialWrites;
    BOOL bRemapEnabled;
    BOOL bReadBackVerifyEnabled;
    BOOL bWriteThroughCachingEnabled;
    BOOL bHardwareChecksumEnabled;
    BOOL bIsYankable;
    BOOL bAllocateHotSpare;
    BOOL bUseMirroredCache;
    BOOL bReadCachingEnabled;
    BOOL bWriteCachingEnabled;
    BOOL bMediaScanEnabled;
    BOOL bConsistencyCheckEnabled;
    VDS_STORAGE_BUS_TYPE BusType;
    BOOL bReserved1;
    BOOL bReserved2;
    BOOL bReserved3;
    SHORT sRebuildPriority;
} VDS_HINTS2;

typedef struct VDS_ISCSI_INITIATOR_ADAPTER_PROP {
    GUID id;
    LPWSTR pwszName;
} VDS_ISCSI_INITIATOR_ADAPTER_PROP;

typedef struct VDS_IPADDRESS {
    VDS_IPADDRESS_TYPE type;
    DWORD ipv4Address;
    BYTE ipv6Address[16];
    DWORD ulIpv6FlowInfo;
    DWORD ulIpv6ScopeId;
    WCHAR wszTextAddress[257];
    DWORD ulPort;
} VDS_IPADDRESS;

typedef struct VDS_ISCSI_INITIATOR_PORTAL_PROP {
    GUID id;
    VDS_IPADDRESS address;
    DWORD ulPortIndex;
} VDS_ISCSI_INITIATOR_PORTAL_PROP;

typedef struct VDS_ISCSI_IPSEC_KEY {
    BYTE * pKey;
    DWORD ulKeySize;
} VDS_ISCSI_IPSEC_KEY;

typedef struct VDS_ISCSI_PORTAL_PROP {
    GUID id;
    VDS_IPADDRESS address;
    VDS_ISCSI_PORTAL_STATUS status;
} VDS_ISCSI_PORTAL_PROP;

typedef struct VDS_ISCSI_PORTALGROUP_PROP {
    GUID id;
    WORD tag;
} VDS_ISCSI_PORTALGROUP_PROP;

typedef struct VDS_ISCSI_TARGET_PROP {
    GUID id;
    LPWSTR pwszIscsiName;
    LPWSTR pwszFriendlyName;
    BOOL bChapEnabled;
} VDS_ISCSI_TARGET_PROP;

typedef struct VDS_ISCSI_SHARED_SECRET {
    BYTE * pSharedSecret;
    DWORD ulSharedSecretSize;
} VDS_ISCSI_SHARED_SECRET;

typedef struct VDS_LUN_PROP {
    GUID id;
    ULONGLONG ullSize;
    LPWSTR pwszFriendlyName;
    LPWSTR pwszIdentification;
    LPWSTR pwszUnmaskingList;
    DWORD ulFlags;
    VDS_LUN_TYPE type;
    VDS_LUN_STATUS status;
    VDS_HEALTH health;
    VDS_TRANSITION_STATE TransitionState;
    SHORT sRebuildPriority;
} VDS_LUN_PROP;

typedef struct VDS_PATH_ID {
    ULONGLONG ullSourceId;
    ULONGLONG ullPathId;
} VDS_PATH_ID;

typedef struct VDS_PATH_INFO {
    VDS_PATH_ID pathId;
    VDS_HWPROVIDER_TYPE type;
    VDS_PATH_STATUS status;
    union {
        GUID controllerPortId;
        GUID targetPortalId;
    };
    union {
        GUID hbaPortId;
        GUID initiatorAdapterId;
    };
    union {
        VDS_HBAPORT_PROP * pHbaPortProp;
        VDS_IPADDRESS * pInitiatorPortalIpAddr;
    };
} VDS_PATH_INFO;

typedef struct VDS_PATH_POLICY {
    VDS_PATH_ID pathId;
    BOOL bPrimaryPath;
    DWORD ulWeight;
} VDS_PATH_POLICY;

typedef struct VDS_LUN_PLEX_PROP {
    GUID id;
    ULONGLONG ullSize;
    VDS_LUN_PLEX_TYPE type;
    VDS_LUN_PLEX_STATUS status;
    VDS_HEALTH health;
    VDS_TRANSITION_STATE TransitionState;
    DWORD ulFlags;
    DWORD ulStripeSize;
    SHORT sRebuildPriority;
} VDS_LUN_PLEX_PROP;

typedef struct VDS_SERVICE_PROP {
    LPWSTR pwszVersion;
    DWORD ulFlags;
} VDS_SERVICE_PROP;

typedef struct VDS_DRIVE_LETTER_PROP {
    WCHAR wcLetter;
    GUID volumeId;
    DWORD ulFlags;
    BOOL bUsed;
} VDS_DRIVE_LETTER_PROP;

typedef struct VDS_FILE_SYSTEM_TYPE_PROP {
    VDS_FILE_SYSTEM_TYPE type;
    WCHAR wszName[8];
    DWORD ulFlags;
    DWORD ulCompressionFlags;
    DWORD ulMaxLableLength;
    LPWSTR pwszIllegalLabelCharSet;
} VDS_FILE_SYSTEM_TYPE_PROP;

typedef struct VDS_STORAGE_POOL_PROP {
    GUID id;
    VDS_STORAGE_POOL_STATUS status;
    VDS_HEALTH health;
    VDS_STORAGE_POOL_TYPE type;
    LPWSTR pwszName;
    LPWSTR pwszDescription;
    ULONGLONG ullTotalConsumedSpace;
    ULONGLONG ullTotalManagedSpace;
    ULONGLONG ullRemainingFreeSpace;
} VDS_STORAGE_POOL_PROP;

typedef struct VDS_STORAGE_POOL_DRIVE_EXTENT {
    GUID id;
    ULONGLONG ullSize;
    BOOL bUsed;
} VDS_STORAGE_POOL_DRIVE_EXTENT;

typedef struct VDS_SUB_SYSTEM_PROP2 {
    GUID id;
    LPWSTR pwszFriendlyName;
    LPWSTR pwszIdentification;
    DWORD ulFlags;
    DWORD ulStripeSizeFlags;
    DWORD ulSupportedRaidTypeFlags;
    VDS_SUB_SYSTEM_STATUS status;
    VDS_HEALTH health;
    SHORT sNumberOfInternalBuses;
    SHORT sMaxNumberOfSlotsEachBus;
    SHORT sMaxNumberOfControllers;
    SHORT sRebuildPriority;
    DWORD ulNumberOfEnclosures;
} VDS_SUB_SYSTEM_PROP2;

typedef struct VIRTUAL_STORAGE_TYPE {
    DWORD DeviceId;
    GUID VendorId;
} VIRTUAL_STORAGE_TYPE;

typedef struct VDS_VDISK_PROPERTIES {
    GUID Id;
    VDS_VDISK_STATE State;
    VIRTUAL_STORAGE_TYPE VirtualDeviceType;
    ULONGLONG VirtualSize;
    ULONGLONG PhysicalSize;
    LPWSTR pPath;
    LPWSTR pDeviceName;
    DEPENDENT_DISK_FLAG DiskFlag;
    BOOL bIsChild;
    LPWSTR pParentPath;
} VDS_VDISK_PROPERTIES;

typedef struct VDS_VOLUME_PROP {
    GUID id;
    VDS_VOLUME_TYPE type;
    VDS_VOLUME_STATUS status;
    VDS_HEALTH health;
    VDS_TRANSITION_STATE TransitionState;
    ULONGLONG ullSize;
    DWORD ulFlags;
    VDS_FILE_SYSTEM_TYPE RecommendedFileSystemType;
    LPWSTR pwszName;
} VDS_VOLUME_PROP;

typedef struct VDS_CREATE_VDISK_PARAMETERS {
    GUID UniqueId;
    ULONGLONG MaximumSize;
    DWORD BlockSizeInBytes;
    DWORD SectorSizeInBytes;
    LPWSTR pParentPath;
    LPWSTR pSourcePath;
} VDS_CREATE_VDISK_PARAMETERS;

typedef struct VDS_VOLUME_PROP2 {
    GUID id;
    VDS_VOLUME_TYPE type;
    VDS_VOLUME_STATUS status;
    VDS_HEALTH health;
    VDS_TRANSITION_STATE TransitionState;
    ULONGLONG ullSize;
    DWORD ulFlags;
    VDS_FILE_SYSTEM_TYPE RecommendedFileSystemType;
    DWORD cbUniqueId;
    LPWSTR pwszName;
    BYTE * pUniqueId;
} VDS_VOLUME_PROP2;

typedef struct VDS_REPARSE_POINT_PROP {
    GUID SourceVolumeId;
    LPWSTR pwszPath;
} VDS_REPARSE_POINT_PROP;

typedef struct VDS_VOLUME_PLEX_PROP {
    GUID id;
    VDS_VOLUME_PLEX_TYPE type;
    VDS_VOLUME_PLEX_STATUS status;
    VDS_HEALTH health;
    VDS_TRANSITION_STATE TransitionState;
    ULONGLONG ullSize;
    DWORD ulStripeSize;
    DWORD ulNumberOfMembers;
} VDS_VOLUME_PLEX_PROP;

typedef struct VDS_PARTITION_INFORMATION_EX {
    __VDS_PARTITION_STYLE dwPartitionStyle;
    ULONGLONG ullStartingOffset;
    ULONGLONG ullPartitionLength;
    DWORD dwPartitionNumber;
    BOOLEAN bRewritePartition;
    union {
        VDS_PARTITION_INFO_MBR Mbr;
        VDS_PARTITION_INFO_GPT Gpt;
    };
} VDS_PARTITION_INFORMATION_EX;

EXTERN_C const IID IID_IEnumVdsObject;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IEnumVdsObject : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE Next(DWORD celt, IUnknown **ppObjectArray, DWORD *pcFetched) = 0;
    virtual HRESULT STDMETHODCALLTYPE Skip(DWORD celt) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reset() = 0;
    virtual HRESULT STDMETHODCALLTYPE Clone(IEnumVdsObject **ppEnum) = 0;
};
ESTOP_UUID(IEnumVdsObject, 0x118610b7, 0x8d94, 0x4030, 0xb5, 0xb8, 0x50, 0x08, 0x89, 0x78, 0x8e, 0x4e);
#else
typedef struct IEnumVdsObjectVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IEnumVdsObject *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IEnumVdsObject *This);
    ULONG (STDMETHODCALLTYPE *Release)(IEnumVdsObject *This);
    HRESULT (STDMETHODCALLTYPE *Next)(IEnumVdsObject *This, DWORD celt, IUnknown **ppObjectArray, DWORD *pcFetched);
    HRESULT (STDMETHODCALLTYPE *Skip)(IEnumVdsObject *This, DWORD celt);
    HRESULT (STDMETHODCALLTYPE *Reset)(IEnumVdsObject *This);
    HRESULT (STDMETHODCALLTYPE *Clone)(IEnumVdsObject *This, IEnumVdsObject **ppEnum);
} IEnumVdsObjectVtbl;
struct IEnumVdsObject { const IEnumVdsObjectVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IEnumVdsObject_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IEnumVdsObject_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IEnumVdsObject_Release(This) ((This)->lpVtbl->Release(This))
#define IEnumVdsObject_Next(This,a0,a1,a2) ((This)->lpVtbl->Next(This,a0,a1,a2))
#define IEnumVdsObject_Skip(This,a0) ((This)->lpVtbl->Skip(This,a0))
#define IEnumVdsObject_Reset(This) ((This)->lpVtbl->Reset(This))
#define IEnumVdsObject_Clone(This,a0) ((This)->lpVtbl->Clone(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsAdmin;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsAdmin : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE RegisterProvider(GUID providerId, GUID providerClsid, LPWSTR pwszName, VDS_PROVIDER_TYPE type_, LPWSTR pwszMachineName, LPWSTR pwszVersion, GUID guidVersionId) = 0;
    virtual HRESULT STDMETHODCALLTYPE UnregisterProvider(GUID providerId) = 0;
};
ESTOP_UUID(IVdsAdmin, 0xd188e97d, 0x85aa, 0x4d33, 0xab, 0xc6, 0x26, 0x29, 0x9a, 0x10, 0xff, 0xc1);
#else
typedef struct IVdsAdminVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsAdmin *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsAdmin *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsAdmin *This);
    HRESULT (STDMETHODCALLTYPE *RegisterProvider)(IVdsAdmin *This, GUID providerId, GUID providerClsid, LPWSTR pwszName, VDS_PROVIDER_TYPE type_, LPWSTR pwszMachineName, LPWSTR pwszVersion, GUID guidVersionId);
    HRESULT (STDMETHODCALLTYPE *UnregisterProvider)(IVdsAdmin *This, GUID providerId);
} IVdsAdminVtbl;
struct IVdsAdmin { const IVdsAdminVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsAdmin_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsAdmin_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsAdmin_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsAdmin_RegisterProvider(This,a0,a1,a2,a3,a4,a5,a6) ((This)->lpVtbl->RegisterProvider(This,a0,a1,a2,a3,a4,a5,a6))
#define IVdsAdmin_UnregisterProvider(This,a0) ((This)->lpVtbl->UnregisterProvider(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsAsync;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsAsync : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE Cancel() = 0;
    virtual HRESULT STDMETHODCALLTYPE Wait(HRESULT *pHrResult, VDS_ASYNC_OUTPUT *pAsyncOut) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryStatus(HRESULT *pHrResult, DWORD *pulPercentCompleted) = 0;
};
ESTOP_UUID(IVdsAsync, 0xd5d23b6d, 0x5a55, 0x4492, 0x98, 0x89, 0x39, 0x7a, 0x3c, 0x2d, 0x2d, 0xbc);
#else
typedef struct IVdsAsyncVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsAsync *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsAsync *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsAsync *This);
    HRESULT (STDMETHODCALLTYPE *Cancel)(IVdsAsync *This);
    HRESULT (STDMETHODCALLTYPE *Wait)(IVdsAsync *This, HRESULT *pHrResult, VDS_ASYNC_OUTPUT *pAsyncOut);
    HRESULT (STDMETHODCALLTYPE *QueryStatus)(IVdsAsync *This, HRESULT *pHrResult, DWORD *pulPercentCompleted);
} IVdsAsyncVtbl;
struct IVdsAsync { const IVdsAsyncVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsAsync_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsAsync_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsAsync_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsAsync_Cancel(This) ((This)->lpVtbl->Cancel(This))
#define IVdsAsync_Wait(This,a0,a1) ((This)->lpVtbl->Wait(This,a0,a1))
#define IVdsAsync_QueryStatus(This,a0,a1) ((This)->lpVtbl->QueryStatus(This,a0,a1))
#endif
#endif

EXTERN_C const IID IID_IVdsAdvancedDisk;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsAdvancedDisk : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetPartitionProperties(ULONGLONG ullOffset, VDS_PARTITION_PROP *pPartitionProp) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryPartitions(VDS_PARTITION_PROP **ppPartitionPropArray, LONG *plNumberOfPartitions) = 0;
    virtual HRESULT STDMETHODCALLTYPE CreatePartition(ULONGLONG ullOffset, ULONGLONG ullSize, CREATE_PARTITION_PARAMETERS *para, IVdsAsync **ppAsync) = 0;
    virtual HRESULT STDMETHODCALLTYPE DeletePartition(ULONGLONG ullOffset, BOOL bForce, BOOL bForceProtected) = 0;
    virtual HRESULT STDMETHODCALLTYPE ChangeAttributes(ULONGLONG ullOffset, CHANGE_ATTRIBUTES_PARAMETERS *para) = 0;
    virtual HRESULT STDMETHODCALLTYPE AssignDriveLetter(ULONGLONG ullOffset, WCHAR wcLetter) = 0;
    virtual HRESULT STDMETHODCALLTYPE DeleteDriveLetter(ULONGLONG ullOffset, WCHAR wcLetter) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetDriveLetter(ULONGLONG ullOffset, LPWSTR pwcLetter) = 0;
    virtual HRESULT STDMETHODCALLTYPE FormatPartition(ULONGLONG ullOffset, VDS_FILE_SYSTEM_TYPE type_, LPWSTR pwszLabel, DWORD dwUnitAllocationSize, BOOL bForce, BOOL bQuickFormat, BOOL bEnableCompression, IVdsAsync **ppAsync) = 0;
    virtual HRESULT STDMETHODCALLTYPE Clean(BOOL bForce, BOOL bForceOEM, BOOL bFullClean, IVdsAsync **ppAsync) = 0;
};
ESTOP_UUID(IVdsAdvancedDisk, 0x6e6f6b40, 0x977c, 0x4069, 0xbd, 0xdd, 0xac, 0x71, 0x00, 0x59, 0xf8, 0xc0);
#else
typedef struct IVdsAdvancedDiskVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsAdvancedDisk *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsAdvancedDisk *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsAdvancedDisk *This);
    HRESULT (STDMETHODCALLTYPE *GetPartitionProperties)(IVdsAdvancedDisk *This, ULONGLONG ullOffset, VDS_PARTITION_PROP *pPartitionProp);
    HRESULT (STDMETHODCALLTYPE *QueryPartitions)(IVdsAdvancedDisk *This, VDS_PARTITION_PROP **ppPartitionPropArray, LONG *plNumberOfPartitions);
    HRESULT (STDMETHODCALLTYPE *CreatePartition)(IVdsAdvancedDisk *This, ULONGLONG ullOffset, ULONGLONG ullSize, CREATE_PARTITION_PARAMETERS *para, IVdsAsync **ppAsync);
    HRESULT (STDMETHODCALLTYPE *DeletePartition)(IVdsAdvancedDisk *This, ULONGLONG ullOffset, BOOL bForce, BOOL bForceProtected);
    HRESULT (STDMETHODCALLTYPE *ChangeAttributes)(IVdsAdvancedDisk *This, ULONGLONG ullOffset, CHANGE_ATTRIBUTES_PARAMETERS *para);
    HRESULT (STDMETHODCALLTYPE *AssignDriveLetter)(IVdsAdvancedDisk *This, ULONGLONG ullOffset, WCHAR wcLetter);
    HRESULT (STDMETHODCALLTYPE *DeleteDriveLetter)(IVdsAdvancedDisk *This, ULONGLONG ullOffset, WCHAR wcLetter);
    HRESULT (STDMETHODCALLTYPE *GetDriveLetter)(IVdsAdvancedDisk *This, ULONGLONG ullOffset, LPWSTR pwcLetter);
    HRESULT (STDMETHODCALLTYPE *FormatPartition)(IVdsAdvancedDisk *This, ULONGLONG ullOffset, VDS_FILE_SYSTEM_TYPE type_, LPWSTR pwszLabel, DWORD dwUnitAllocationSize, BOOL bForce, BOOL bQuickFormat, BOOL bEnableCompression, IVdsAsync **ppAsync);
    HRESULT (STDMETHODCALLTYPE *Clean)(IVdsAdvancedDisk *This, BOOL bForce, BOOL bForceOEM, BOOL bFullClean, IVdsAsync **ppAsync);
} IVdsAdvancedDiskVtbl;
struct IVdsAdvancedDisk { const IVdsAdvancedDiskVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsAdvancedDisk_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsAdvancedDisk_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsAdvancedDisk_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsAdvancedDisk_GetPartitionProperties(This,a0,a1) ((This)->lpVtbl->GetPartitionProperties(This,a0,a1))
#define IVdsAdvancedDisk_QueryPartitions(This,a0,a1) ((This)->lpVtbl->QueryPartitions(This,a0,a1))
#define IVdsAdvancedDisk_CreatePartition(This,a0,a1,a2,a3) ((This)->lpVtbl->CreatePartition(This,a0,a1,a2,a3))
#define IVdsAdvancedDisk_DeletePartition(This,a0,a1,a2) ((This)->lpVtbl->DeletePartition(This,a0,a1,a2))
#define IVdsAdvancedDisk_ChangeAttributes(This,a0,a1) ((This)->lpVtbl->ChangeAttributes(This,a0,a1))
#define IVdsAdvancedDisk_AssignDriveLetter(This,a0,a1) ((This)->lpVtbl->AssignDriveLetter(This,a0,a1))
#define IVdsAdvancedDisk_DeleteDriveLetter(This,a0,a1) ((This)->lpVtbl->DeleteDriveLetter(This,a0,a1))
#define IVdsAdvancedDisk_GetDriveLetter(This,a0,a1) ((This)->lpVtbl->GetDriveLetter(This,a0,a1))
#define IVdsAdvancedDisk_FormatPartition(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->FormatPartition(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IVdsAdvancedDisk_Clean(This,a0,a1,a2,a3) ((This)->lpVtbl->Clean(This,a0,a1,a2,a3))
#endif
#endif

EXTERN_C const IID IID_IVdsAdvancedDisk2;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsAdvancedDisk2 : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE ChangePartitionType(ULONGLONG ullOffset, BOOL bForce, CHANGE_PARTITION_TYPE_PARAMETERS *para) = 0;
};
ESTOP_UUID(IVdsAdvancedDisk2, 0x9723f420, 0x9355, 0x42de, 0xab, 0x66, 0xe3, 0x1b, 0xb1, 0x5b, 0xee, 0xac);
#else
typedef struct IVdsAdvancedDisk2Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsAdvancedDisk2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsAdvancedDisk2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsAdvancedDisk2 *This);
    HRESULT (STDMETHODCALLTYPE *ChangePartitionType)(IVdsAdvancedDisk2 *This, ULONGLONG ullOffset, BOOL bForce, CHANGE_PARTITION_TYPE_PARAMETERS *para);
} IVdsAdvancedDisk2Vtbl;
struct IVdsAdvancedDisk2 { const IVdsAdvancedDisk2Vtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsAdvancedDisk2_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsAdvancedDisk2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsAdvancedDisk2_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsAdvancedDisk2_ChangePartitionType(This,a0,a1,a2) ((This)->lpVtbl->ChangePartitionType(This,a0,a1,a2))
#endif
#endif

EXTERN_C const IID IID_IVdsAdvancedDisk3;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsAdvancedDisk3 : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetProperties(VDS_ADVANCEDDISK_PROP *pAdvDiskProp) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetUniqueId(LPWSTR *ppwszId) = 0;
};
ESTOP_UUID(IVdsAdvancedDisk3, 0x3858c0d5, 0x0f35, 0x4bf5, 0x97, 0x14, 0x69, 0x87, 0x49, 0x63, 0xbc, 0x36);
#else
typedef struct IVdsAdvancedDisk3Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsAdvancedDisk3 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsAdvancedDisk3 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsAdvancedDisk3 *This);
    HRESULT (STDMETHODCALLTYPE *GetProperties)(IVdsAdvancedDisk3 *This, VDS_ADVANCEDDISK_PROP *pAdvDiskProp);
    HRESULT (STDMETHODCALLTYPE *GetUniqueId)(IVdsAdvancedDisk3 *This, LPWSTR *ppwszId);
} IVdsAdvancedDisk3Vtbl;
struct IVdsAdvancedDisk3 { const IVdsAdvancedDisk3Vtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsAdvancedDisk3_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsAdvancedDisk3_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsAdvancedDisk3_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsAdvancedDisk3_GetProperties(This,a0) ((This)->lpVtbl->GetProperties(This,a0))
#define IVdsAdvancedDisk3_GetUniqueId(This,a0) ((This)->lpVtbl->GetUniqueId(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsAdviseSink;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsAdviseSink : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE OnNotify(LONG lNumberOfNotifications, VDS_NOTIFICATION *pNotificationArray) = 0;
};
ESTOP_UUID(IVdsAdviseSink, 0x8326cd1d, 0xcf59, 0x4936, 0xb7, 0x86, 0x5e, 0xfc, 0x08, 0x79, 0x8e, 0x25);
#else
typedef struct IVdsAdviseSinkVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsAdviseSink *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsAdviseSink *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsAdviseSink *This);
    HRESULT (STDMETHODCALLTYPE *OnNotify)(IVdsAdviseSink *This, LONG lNumberOfNotifications, VDS_NOTIFICATION *pNotificationArray);
} IVdsAdviseSinkVtbl;
struct IVdsAdviseSink { const IVdsAdviseSinkVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsAdviseSink_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsAdviseSink_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsAdviseSink_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsAdviseSink_OnNotify(This,a0,a1) ((This)->lpVtbl->OnNotify(This,a0,a1))
#endif
#endif

EXTERN_C const IID IID_IVdsProvider;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsProvider : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetProperties(VDS_PROVIDER_PROP *pProviderProp) = 0;
};
ESTOP_UUID(IVdsProvider, 0x10c5e575, 0x7984, 0x4e81, 0xa5, 0x6b, 0x43, 0x1f, 0x5f, 0x92, 0xae, 0x42);
#else
typedef struct IVdsProviderVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsProvider *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsProvider *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsProvider *This);
    HRESULT (STDMETHODCALLTYPE *GetProperties)(IVdsProvider *This, VDS_PROVIDER_PROP *pProviderProp);
} IVdsProviderVtbl;
struct IVdsProvider { const IVdsProviderVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsProvider_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsProvider_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsProvider_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsProvider_GetProperties(This,a0) ((This)->lpVtbl->GetProperties(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsDrive;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsDrive : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetProperties(VDS_DRIVE_PROP *pDriveProp) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetSubSystem(IVdsSubSystem **ppSubSystem) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryExtents(VDS_DRIVE_EXTENT **ppExtentArray, LONG *plNumberOfExtents) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetFlags(DWORD ulFlags) = 0;
    virtual HRESULT STDMETHODCALLTYPE ClearFlags(DWORD ulFlags) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetStatus(VDS_DRIVE_STATUS status) = 0;
};
ESTOP_UUID(IVdsDrive, 0xff24efa4, 0xaade, 0x4b6b, 0x89, 0x8b, 0xea, 0xa6, 0xa2, 0x08, 0x87, 0xc7);
#else
typedef struct IVdsDriveVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsDrive *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsDrive *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsDrive *This);
    HRESULT (STDMETHODCALLTYPE *GetProperties)(IVdsDrive *This, VDS_DRIVE_PROP *pDriveProp);
    HRESULT (STDMETHODCALLTYPE *GetSubSystem)(IVdsDrive *This, IVdsSubSystem **ppSubSystem);
    HRESULT (STDMETHODCALLTYPE *QueryExtents)(IVdsDrive *This, VDS_DRIVE_EXTENT **ppExtentArray, LONG *plNumberOfExtents);
    HRESULT (STDMETHODCALLTYPE *SetFlags)(IVdsDrive *This, DWORD ulFlags);
    HRESULT (STDMETHODCALLTYPE *ClearFlags)(IVdsDrive *This, DWORD ulFlags);
    HRESULT (STDMETHODCALLTYPE *SetStatus)(IVdsDrive *This, VDS_DRIVE_STATUS status);
} IVdsDriveVtbl;
struct IVdsDrive { const IVdsDriveVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsDrive_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsDrive_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsDrive_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsDrive_GetProperties(This,a0) ((This)->lpVtbl->GetProperties(This,a0))
#define IVdsDrive_GetSubSystem(This,a0) ((This)->lpVtbl->GetSubSystem(This,a0))
#define IVdsDrive_QueryExtents(This,a0,a1) ((This)->lpVtbl->QueryExtents(This,a0,a1))
#define IVdsDrive_SetFlags(This,a0) ((This)->lpVtbl->SetFlags(This,a0))
#define IVdsDrive_ClearFlags(This,a0) ((This)->lpVtbl->ClearFlags(This,a0))
#define IVdsDrive_SetStatus(This,a0) ((This)->lpVtbl->SetStatus(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsSubSystem;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsSubSystem : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetProperties(VDS_SUB_SYSTEM_PROP *pSubSystemProp) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetProvider(IVdsProvider **ppProvider) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryControllers(IEnumVdsObject **ppEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryLuns(IEnumVdsObject **ppEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryDrives(IEnumVdsObject **ppEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetDrive(SHORT sBusNumber, SHORT sSlotNumber, IVdsDrive **ppDrive) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reenumerate() = 0;
    virtual HRESULT STDMETHODCALLTYPE SetControllerStatus(GUID *pOnlineControllerIdArray, LONG lNumberOfOnlineControllers, GUID *pOfflineControllerIdArray, LONG lNumberOfOfflineControllers) = 0;
    virtual HRESULT STDMETHODCALLTYPE CreateLun(VDS_LUN_TYPE type_, ULONGLONG ullSizeInBytes, GUID *pDriveIdArray, LONG lNumberOfDrives, LPWSTR pwszUnmaskingList, VDS_HINTS *pHints, IVdsAsync **ppAsync) = 0;
    virtual HRESULT STDMETHODCALLTYPE ReplaceDrive(GUID DriveToBeReplaced, GUID ReplacementDrive) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetStatus(VDS_SUB_SYSTEM_STATUS status) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryMaxLunCreateSize(VDS_LUN_TYPE type_, GUID *pDriveIdArray, LONG lNumberOfDrives, VDS_HINTS *pHints, ULONGLONG *pullMaxLunSize) = 0;
};
ESTOP_UUID(IVdsSubSystem, 0x6fcee2d3, 0x6d90, 0x4f91, 0x80, 0xe2, 0xa5, 0xc7, 0xca, 0xac, 0xa9, 0xd8);
#else
typedef struct IVdsSubSystemVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsSubSystem *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsSubSystem *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsSubSystem *This);
    HRESULT (STDMETHODCALLTYPE *GetProperties)(IVdsSubSystem *This, VDS_SUB_SYSTEM_PROP *pSubSystemProp);
    HRESULT (STDMETHODCALLTYPE *GetProvider)(IVdsSubSystem *This, IVdsProvider **ppProvider);
    HRESULT (STDMETHODCALLTYPE *QueryControllers)(IVdsSubSystem *This, IEnumVdsObject **ppEnum);
    HRESULT (STDMETHODCALLTYPE *QueryLuns)(IVdsSubSystem *This, IEnumVdsObject **ppEnum);
    HRESULT (STDMETHODCALLTYPE *QueryDrives)(IVdsSubSystem *This, IEnumVdsObject **ppEnum);
    HRESULT (STDMETHODCALLTYPE *GetDrive)(IVdsSubSystem *This, SHORT sBusNumber, SHORT sSlotNumber, IVdsDrive **ppDrive);
    HRESULT (STDMETHODCALLTYPE *Reenumerate)(IVdsSubSystem *This);
    HRESULT (STDMETHODCALLTYPE *SetControllerStatus)(IVdsSubSystem *This, GUID *pOnlineControllerIdArray, LONG lNumberOfOnlineControllers, GUID *pOfflineControllerIdArray, LONG lNumberOfOfflineControllers);
    HRESULT (STDMETHODCALLTYPE *CreateLun)(IVdsSubSystem *This, VDS_LUN_TYPE type_, ULONGLONG ullSizeInBytes, GUID *pDriveIdArray, LONG lNumberOfDrives, LPWSTR pwszUnmaskingList, VDS_HINTS *pHints, IVdsAsync **ppAsync);
    HRESULT (STDMETHODCALLTYPE *ReplaceDrive)(IVdsSubSystem *This, GUID DriveToBeReplaced, GUID ReplacementDrive);
    HRESULT (STDMETHODCALLTYPE *SetStatus)(IVdsSubSystem *This, VDS_SUB_SYSTEM_STATUS status);
    HRESULT (STDMETHODCALLTYPE *QueryMaxLunCreateSize)(IVdsSubSystem *This, VDS_LUN_TYPE type_, GUID *pDriveIdArray, LONG lNumberOfDrives, VDS_HINTS *pHints, ULONGLONG *pullMaxLunSize);
} IVdsSubSystemVtbl;
struct IVdsSubSystem { const IVdsSubSystemVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsSubSystem_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsSubSystem_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsSubSystem_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsSubSystem_GetProperties(This,a0) ((This)->lpVtbl->GetProperties(This,a0))
#define IVdsSubSystem_GetProvider(This,a0) ((This)->lpVtbl->GetProvider(This,a0))
#define IVdsSubSystem_QueryControllers(This,a0) ((This)->lpVtbl->QueryControllers(This,a0))
#define IVdsSubSystem_QueryLuns(This,a0) ((This)->lpVtbl->QueryLuns(This,a0))
#define IVdsSubSystem_QueryDrives(This,a0) ((This)->lpVtbl->QueryDrives(This,a0))
#define IVdsSubSystem_GetDrive(This,a0,a1,a2) ((This)->lpVtbl->GetDrive(This,a0,a1,a2))
#define IVdsSubSystem_Reenumerate(This) ((This)->lpVtbl->Reenumerate(This))
#define IVdsSubSystem_SetControllerStatus(This,a0,a1,a2,a3) ((This)->lpVtbl->SetControllerStatus(This,a0,a1,a2,a3))
#define IVdsSubSystem_CreateLun(This,a0,a1,a2,a3,a4,a5,a6) ((This)->lpVtbl->CreateLun(This,a0,a1,a2,a3,a4,a5,a6))
#define IVdsSubSystem_ReplaceDrive(This,a0,a1) ((This)->lpVtbl->ReplaceDrive(This,a0,a1))
#define IVdsSubSystem_SetStatus(This,a0) ((This)->lpVtbl->SetStatus(This,a0))
#define IVdsSubSystem_QueryMaxLunCreateSize(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->QueryMaxLunCreateSize(This,a0,a1,a2,a3,a4))
#endif
#endif

EXTERN_C const IID IID_IVdsController;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsController : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetProperties(VDS_CONTROLLER_PROP *pControllerProp) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetSubSystem(IVdsSubSystem **ppSubSystem) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetPortProperties(SHORT sPortNumber, VDS_PORT_PROP *pPortProp) = 0;
    virtual HRESULT STDMETHODCALLTYPE FlushCache() = 0;
    virtual HRESULT STDMETHODCALLTYPE InvalidateCache() = 0;
    virtual HRESULT STDMETHODCALLTYPE Reset() = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryAssociatedLuns(IEnumVdsObject **ppEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetStatus(VDS_CONTROLLER_STATUS status) = 0;
};
ESTOP_UUID(IVdsController, 0xcb53d96e, 0xdffb, 0x474a, 0xa0, 0x78, 0x79, 0x0d, 0x1e, 0x2b, 0xc0, 0x82);
#else
typedef struct IVdsControllerVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsController *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsController *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsController *This);
    HRESULT (STDMETHODCALLTYPE *GetProperties)(IVdsController *This, VDS_CONTROLLER_PROP *pControllerProp);
    HRESULT (STDMETHODCALLTYPE *GetSubSystem)(IVdsController *This, IVdsSubSystem **ppSubSystem);
    HRESULT (STDMETHODCALLTYPE *GetPortProperties)(IVdsController *This, SHORT sPortNumber, VDS_PORT_PROP *pPortProp);
    HRESULT (STDMETHODCALLTYPE *FlushCache)(IVdsController *This);
    HRESULT (STDMETHODCALLTYPE *InvalidateCache)(IVdsController *This);
    HRESULT (STDMETHODCALLTYPE *Reset)(IVdsController *This);
    HRESULT (STDMETHODCALLTYPE *QueryAssociatedLuns)(IVdsController *This, IEnumVdsObject **ppEnum);
    HRESULT (STDMETHODCALLTYPE *SetStatus)(IVdsController *This, VDS_CONTROLLER_STATUS status);
} IVdsControllerVtbl;
struct IVdsController { const IVdsControllerVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsController_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsController_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsController_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsController_GetProperties(This,a0) ((This)->lpVtbl->GetProperties(This,a0))
#define IVdsController_GetSubSystem(This,a0) ((This)->lpVtbl->GetSubSystem(This,a0))
#define IVdsController_GetPortProperties(This,a0,a1) ((This)->lpVtbl->GetPortProperties(This,a0,a1))
#define IVdsController_FlushCache(This) ((This)->lpVtbl->FlushCache(This))
#define IVdsController_InvalidateCache(This) ((This)->lpVtbl->InvalidateCache(This))
#define IVdsController_Reset(This) ((This)->lpVtbl->Reset(This))
#define IVdsController_QueryAssociatedLuns(This,a0) ((This)->lpVtbl->QueryAssociatedLuns(This,a0))
#define IVdsController_SetStatus(This,a0) ((This)->lpVtbl->SetStatus(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsControllerControllerPort;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsControllerControllerPort : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE QueryControllerPorts(IEnumVdsObject **ppEnum) = 0;
};
ESTOP_UUID(IVdsControllerControllerPort, 0xca5d735f, 0x6bae, 0x42c0, 0xb3, 0x0e, 0xf2, 0x66, 0x60, 0x45, 0xce, 0x71);
#else
typedef struct IVdsControllerControllerPortVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsControllerControllerPort *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsControllerControllerPort *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsControllerControllerPort *This);
    HRESULT (STDMETHODCALLTYPE *QueryControllerPorts)(IVdsControllerControllerPort *This, IEnumVdsObject **ppEnum);
} IVdsControllerControllerPortVtbl;
struct IVdsControllerControllerPort { const IVdsControllerControllerPortVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsControllerControllerPort_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsControllerControllerPort_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsControllerControllerPort_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsControllerControllerPort_QueryControllerPorts(This,a0) ((This)->lpVtbl->QueryControllerPorts(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsControllerPort;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsControllerPort : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetProperties(VDS_PORT_PROP *pPortProp) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetController(IVdsController **ppController) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryAssociatedLuns(IEnumVdsObject **ppEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reset() = 0;
    virtual HRESULT STDMETHODCALLTYPE SetStatus(VDS_PORT_STATUS status) = 0;
};
ESTOP_UUID(IVdsControllerPort, 0x18691d0d, 0x4e7f, 0x43e8, 0x92, 0xe4, 0xcf, 0x44, 0xbe, 0xee, 0xd1, 0x1c);
#else
typedef struct IVdsControllerPortVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsControllerPort *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsControllerPort *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsControllerPort *This);
    HRESULT (STDMETHODCALLTYPE *GetProperties)(IVdsControllerPort *This, VDS_PORT_PROP *pPortProp);
    HRESULT (STDMETHODCALLTYPE *GetController)(IVdsControllerPort *This, IVdsController **ppController);
    HRESULT (STDMETHODCALLTYPE *QueryAssociatedLuns)(IVdsControllerPort *This, IEnumVdsObject **ppEnum);
    HRESULT (STDMETHODCALLTYPE *Reset)(IVdsControllerPort *This);
    HRESULT (STDMETHODCALLTYPE *SetStatus)(IVdsControllerPort *This, VDS_PORT_STATUS status);
} IVdsControllerPortVtbl;
struct IVdsControllerPort { const IVdsControllerPortVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsControllerPort_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsControllerPort_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsControllerPort_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsControllerPort_GetProperties(This,a0) ((This)->lpVtbl->GetProperties(This,a0))
#define IVdsControllerPort_GetController(This,a0) ((This)->lpVtbl->GetController(This,a0))
#define IVdsControllerPort_QueryAssociatedLuns(This,a0) ((This)->lpVtbl->QueryAssociatedLuns(This,a0))
#define IVdsControllerPort_Reset(This) ((This)->lpVtbl->Reset(This))
#define IVdsControllerPort_SetStatus(This,a0) ((This)->lpVtbl->SetStatus(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsCreatePartitionEx;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsCreatePartitionEx : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE CreatePartitionEx(ULONGLONG ullOffset, ULONGLONG ullSize, DWORD ulAlign, CREATE_PARTITION_PARAMETERS *para, IVdsAsync **ppAsync) = 0;
};
ESTOP_UUID(IVdsCreatePartitionEx, 0x9882f547, 0xcfc3, 0x420b, 0x97, 0x50, 0x00, 0xdf, 0xbe, 0xc5, 0x06, 0x62);
#else
typedef struct IVdsCreatePartitionExVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsCreatePartitionEx *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsCreatePartitionEx *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsCreatePartitionEx *This);
    HRESULT (STDMETHODCALLTYPE *CreatePartitionEx)(IVdsCreatePartitionEx *This, ULONGLONG ullOffset, ULONGLONG ullSize, DWORD ulAlign, CREATE_PARTITION_PARAMETERS *para, IVdsAsync **ppAsync);
} IVdsCreatePartitionExVtbl;
struct IVdsCreatePartitionEx { const IVdsCreatePartitionExVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsCreatePartitionEx_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsCreatePartitionEx_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsCreatePartitionEx_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsCreatePartitionEx_CreatePartitionEx(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->CreatePartitionEx(This,a0,a1,a2,a3,a4))
#endif
#endif

EXTERN_C const IID IID_IVdsPack;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsPack : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetProperties(VDS_PACK_PROP *pPackProp) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetProvider(IVdsProvider **ppProvider) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryVolumes(IEnumVdsObject **ppEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryDisks(IEnumVdsObject **ppEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE CreateVolume(VDS_VOLUME_TYPE type_, VDS_INPUT_DISK *pInputDiskArray, LONG lNumberOfDisks, DWORD ulStripeSize, IVdsAsync **ppAsync) = 0;
    virtual HRESULT STDMETHODCALLTYPE AddDisk(GUID DiskId, VDS_PARTITION_STYLE PartitionStyle, BOOL bAsHotSpare) = 0;
    virtual HRESULT STDMETHODCALLTYPE MigrateDisks(GUID *pDiskArray, LONG lNumberOfDisks, GUID TargetPack, BOOL bForce, BOOL bQueryOnly, HRESULT *pResults, BOOL *pbRebootNeeded) = 0;
    virtual HRESULT STDMETHODCALLTYPE ReplaceDisk(GUID OldDiskId, GUID NewDiskId, IVdsAsync **ppAsync) = 0;
    virtual HRESULT STDMETHODCALLTYPE RemoveMissingDisk(GUID DiskId) = 0;
    virtual HRESULT STDMETHODCALLTYPE Recover(IVdsAsync **ppAsync) = 0;
};
ESTOP_UUID(IVdsPack, 0x3b69d7f5, 0x9d94, 0x4648, 0x91, 0xca, 0x79, 0x93, 0x9b, 0xa2, 0x63, 0xbf);
#else
typedef struct IVdsPackVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsPack *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsPack *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsPack *This);
    HRESULT (STDMETHODCALLTYPE *GetProperties)(IVdsPack *This, VDS_PACK_PROP *pPackProp);
    HRESULT (STDMETHODCALLTYPE *GetProvider)(IVdsPack *This, IVdsProvider **ppProvider);
    HRESULT (STDMETHODCALLTYPE *QueryVolumes)(IVdsPack *This, IEnumVdsObject **ppEnum);
    HRESULT (STDMETHODCALLTYPE *QueryDisks)(IVdsPack *This, IEnumVdsObject **ppEnum);
    HRESULT (STDMETHODCALLTYPE *CreateVolume)(IVdsPack *This, VDS_VOLUME_TYPE type_, VDS_INPUT_DISK *pInputDiskArray, LONG lNumberOfDisks, DWORD ulStripeSize, IVdsAsync **ppAsync);
    HRESULT (STDMETHODCALLTYPE *AddDisk)(IVdsPack *This, GUID DiskId, VDS_PARTITION_STYLE PartitionStyle, BOOL bAsHotSpare);
    HRESULT (STDMETHODCALLTYPE *MigrateDisks)(IVdsPack *This, GUID *pDiskArray, LONG lNumberOfDisks, GUID TargetPack, BOOL bForce, BOOL bQueryOnly, HRESULT *pResults, BOOL *pbRebootNeeded);
    HRESULT (STDMETHODCALLTYPE *ReplaceDisk)(IVdsPack *This, GUID OldDiskId, GUID NewDiskId, IVdsAsync **ppAsync);
    HRESULT (STDMETHODCALLTYPE *RemoveMissingDisk)(IVdsPack *This, GUID DiskId);
    HRESULT (STDMETHODCALLTYPE *Recover)(IVdsPack *This, IVdsAsync **ppAsync);
} IVdsPackVtbl;
struct IVdsPack { const IVdsPackVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsPack_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsPack_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsPack_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsPack_GetProperties(This,a0) ((This)->lpVtbl->GetProperties(This,a0))
#define IVdsPack_GetProvider(This,a0) ((This)->lpVtbl->GetProvider(This,a0))
#define IVdsPack_QueryVolumes(This,a0) ((This)->lpVtbl->QueryVolumes(This,a0))
#define IVdsPack_QueryDisks(This,a0) ((This)->lpVtbl->QueryDisks(This,a0))
#define IVdsPack_CreateVolume(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->CreateVolume(This,a0,a1,a2,a3,a4))
#define IVdsPack_AddDisk(This,a0,a1,a2) ((This)->lpVtbl->AddDisk(This,a0,a1,a2))
#define IVdsPack_MigrateDisks(This,a0,a1,a2,a3,a4,a5,a6) ((This)->lpVtbl->MigrateDisks(This,a0,a1,a2,a3,a4,a5,a6))
#define IVdsPack_ReplaceDisk(This,a0,a1,a2) ((This)->lpVtbl->ReplaceDisk(This,a0,a1,a2))
#define IVdsPack_RemoveMissingDisk(This,a0) ((This)->lpVtbl->RemoveMissingDisk(This,a0))
#define IVdsPack_Recover(This,a0) ((This)->lpVtbl->Recover(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsDisk;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsDisk : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetProperties(VDS_DISK_PROP *pDiskProperties) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetPack(IVdsPack **ppPack) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetIdentificationData(VDS_LUN_INFORMATION *pLunInfo) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryExtents(VDS_DISK_EXTENT **ppExtentArray, LONG *plNumberOfExtents) = 0;
    virtual HRESULT STDMETHODCALLTYPE ConvertStyle(VDS_PARTITION_STYLE NewStyle) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetFlags(DWORD ulFlags) = 0;
    virtual HRESULT STDMETHODCALLTYPE ClearFlags(DWORD ulFlags) = 0;
};
ESTOP_UUID(IVdsDisk, 0x07e5c822, 0xf00c, 0x47a1, 0x8f, 0xce, 0xb2, 0x44, 0xda, 0x56, 0xfd, 0x06);
#else
typedef struct IVdsDiskVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsDisk *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsDisk *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsDisk *This);
    HRESULT (STDMETHODCALLTYPE *GetProperties)(IVdsDisk *This, VDS_DISK_PROP *pDiskProperties);
    HRESULT (STDMETHODCALLTYPE *GetPack)(IVdsDisk *This, IVdsPack **ppPack);
    HRESULT (STDMETHODCALLTYPE *GetIdentificationData)(IVdsDisk *This, VDS_LUN_INFORMATION *pLunInfo);
    HRESULT (STDMETHODCALLTYPE *QueryExtents)(IVdsDisk *This, VDS_DISK_EXTENT **ppExtentArray, LONG *plNumberOfExtents);
    HRESULT (STDMETHODCALLTYPE *ConvertStyle)(IVdsDisk *This, VDS_PARTITION_STYLE NewStyle);
    HRESULT (STDMETHODCALLTYPE *SetFlags)(IVdsDisk *This, DWORD ulFlags);
    HRESULT (STDMETHODCALLTYPE *ClearFlags)(IVdsDisk *This, DWORD ulFlags);
} IVdsDiskVtbl;
struct IVdsDisk { const IVdsDiskVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsDisk_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsDisk_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsDisk_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsDisk_GetProperties(This,a0) ((This)->lpVtbl->GetProperties(This,a0))
#define IVdsDisk_GetPack(This,a0) ((This)->lpVtbl->GetPack(This,a0))
#define IVdsDisk_GetIdentificationData(This,a0) ((This)->lpVtbl->GetIdentificationData(This,a0))
#define IVdsDisk_QueryExtents(This,a0,a1) ((This)->lpVtbl->QueryExtents(This,a0,a1))
#define IVdsDisk_ConvertStyle(This,a0) ((This)->lpVtbl->ConvertStyle(This,a0))
#define IVdsDisk_SetFlags(This,a0) ((This)->lpVtbl->SetFlags(This,a0))
#define IVdsDisk_ClearFlags(This,a0) ((This)->lpVtbl->ClearFlags(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsDisk2;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsDisk2 : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE SetSANMode(BOOL bEnable) = 0;
};
ESTOP_UUID(IVdsDisk2, 0x40f73c8b, 0x687d, 0x4a13, 0x8d, 0x96, 0x3d, 0x7f, 0x2e, 0x68, 0x39, 0x36);
#else
typedef struct IVdsDisk2Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsDisk2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsDisk2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsDisk2 *This);
    HRESULT (STDMETHODCALLTYPE *SetSANMode)(IVdsDisk2 *This, BOOL bEnable);
} IVdsDisk2Vtbl;
struct IVdsDisk2 { const IVdsDisk2Vtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsDisk2_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsDisk2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsDisk2_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsDisk2_SetSANMode(This,a0) ((This)->lpVtbl->SetSANMode(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsDisk3;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsDisk3 : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetProperties2(VDS_DISK_PROP2 *pDiskProperties) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryFreeExtents(DWORD ulAlign, VDS_DISK_FREE_EXTENT **ppFreeExtentArray, LONG *plNumberOfFreeExtents) = 0;
};
ESTOP_UUID(IVdsDisk3, 0x8f4b2f5d, 0xec15, 0x4357, 0x99, 0x2f, 0x47, 0x3e, 0xf1, 0x09, 0x75, 0xb9);
#else
typedef struct IVdsDisk3Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsDisk3 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsDisk3 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsDisk3 *This);
    HRESULT (STDMETHODCALLTYPE *GetProperties2)(IVdsDisk3 *This, VDS_DISK_PROP2 *pDiskProperties);
    HRESULT (STDMETHODCALLTYPE *QueryFreeExtents)(IVdsDisk3 *This, DWORD ulAlign, VDS_DISK_FREE_EXTENT **ppFreeExtentArray, LONG *plNumberOfFreeExtents);
} IVdsDisk3Vtbl;
struct IVdsDisk3 { const IVdsDisk3Vtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsDisk3_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsDisk3_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsDisk3_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsDisk3_GetProperties2(This,a0) ((This)->lpVtbl->GetProperties2(This,a0))
#define IVdsDisk3_QueryFreeExtents(This,a0,a1,a2) ((This)->lpVtbl->QueryFreeExtents(This,a0,a1,a2))
#endif
#endif

EXTERN_C const IID IID_IVdsDiskOnline;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsDiskOnline : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE Online() = 0;
    virtual HRESULT STDMETHODCALLTYPE Offline() = 0;
};
ESTOP_UUID(IVdsDiskOnline, 0x90681b1d, 0x6a7f, 0x48e8, 0x90, 0x61, 0x31, 0xb7, 0xaa, 0x12, 0x53, 0x22);
#else
typedef struct IVdsDiskOnlineVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsDiskOnline *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsDiskOnline *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsDiskOnline *This);
    HRESULT (STDMETHODCALLTYPE *Online)(IVdsDiskOnline *This);
    HRESULT (STDMETHODCALLTYPE *Offline)(IVdsDiskOnline *This);
} IVdsDiskOnlineVtbl;
struct IVdsDiskOnline { const IVdsDiskOnlineVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsDiskOnline_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsDiskOnline_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsDiskOnline_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsDiskOnline_Online(This) ((This)->lpVtbl->Online(This))
#define IVdsDiskOnline_Offline(This) ((This)->lpVtbl->Offline(This))
#endif
#endif

EXTERN_C const IID IID_IVdsDiskPartitionMF;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsDiskPartitionMF : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetPartitionFileSystemProperties(ULONGLONG ullOffset, VDS_FILE_SYSTEM_PROP *pFileSystemProp) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetPartitionFileSystemTypeName(ULONGLONG ullOffset, LPWSTR *ppwszFileSystemTypeName) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryPartitionFileSystemFormatSupport(ULONGLONG ullOffset, VDS_FILE_SYSTEM_FORMAT_SUPPORT_PROP **ppFileSystemSupportProps, LONG *plNumberOfFileSystems) = 0;
    virtual HRESULT STDMETHODCALLTYPE FormatPartitionEx(ULONGLONG ullOffset, LPWSTR pwszFileSystemTypeName, WORD usFileSystemRevision, DWORD ulDesiredUnitAllocationSize, LPWSTR pwszLabel, BOOL bForce, BOOL bQuickFormat, BOOL bEnableCompression, IVdsAsync **ppAsync) = 0;
};
ESTOP_UUID(IVdsDiskPartitionMF, 0x538684e0, 0xba3d, 0x4bc0, 0xac, 0xa9, 0x16, 0x4a, 0xff, 0x85, 0xc2, 0xa9);
#else
typedef struct IVdsDiskPartitionMFVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsDiskPartitionMF *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsDiskPartitionMF *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsDiskPartitionMF *This);
    HRESULT (STDMETHODCALLTYPE *GetPartitionFileSystemProperties)(IVdsDiskPartitionMF *This, ULONGLONG ullOffset, VDS_FILE_SYSTEM_PROP *pFileSystemProp);
    HRESULT (STDMETHODCALLTYPE *GetPartitionFileSystemTypeName)(IVdsDiskPartitionMF *This, ULONGLONG ullOffset, LPWSTR *ppwszFileSystemTypeName);
    HRESULT (STDMETHODCALLTYPE *QueryPartitionFileSystemFormatSupport)(IVdsDiskPartitionMF *This, ULONGLONG ullOffset, VDS_FILE_SYSTEM_FORMAT_SUPPORT_PROP **ppFileSystemSupportProps, LONG *plNumberOfFileSystems);
    HRESULT (STDMETHODCALLTYPE *FormatPartitionEx)(IVdsDiskPartitionMF *This, ULONGLONG ullOffset, LPWSTR pwszFileSystemTypeName, WORD usFileSystemRevision, DWORD ulDesiredUnitAllocationSize, LPWSTR pwszLabel, BOOL bForce, BOOL bQuickFormat, BOOL bEnableCompression, IVdsAsync **ppAsync);
} IVdsDiskPartitionMFVtbl;
struct IVdsDiskPartitionMF { const IVdsDiskPartitionMFVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsDiskPartitionMF_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsDiskPartitionMF_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsDiskPartitionMF_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsDiskPartitionMF_GetPartitionFileSystemProperties(This,a0,a1) ((This)->lpVtbl->GetPartitionFileSystemProperties(This,a0,a1))
#define IVdsDiskPartitionMF_GetPartitionFileSystemTypeName(This,a0,a1) ((This)->lpVtbl->GetPartitionFileSystemTypeName(This,a0,a1))
#define IVdsDiskPartitionMF_QueryPartitionFileSystemFormatSupport(This,a0,a1,a2) ((This)->lpVtbl->QueryPartitionFileSystemFormatSupport(This,a0,a1,a2))
#define IVdsDiskPartitionMF_FormatPartitionEx(This,a0,a1,a2,a3,a4,a5,a6,a7,a8) ((This)->lpVtbl->FormatPartitionEx(This,a0,a1,a2,a3,a4,a5,a6,a7,a8))
#endif
#endif

EXTERN_C const IID IID_IVdsDiskPartitionMF2;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsDiskPartitionMF2 : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE FormatPartitionEx2(ULONGLONG ullOffset, LPWSTR pwszFileSystemTypeName, WORD usFileSystemRevision, DWORD ulDesiredUnitAllocationSize, LPWSTR pwszLabel, DWORD Options, IVdsAsync **ppAsync) = 0;
};
ESTOP_UUID(IVdsDiskPartitionMF2, 0x9cbe50ca, 0xf2d2, 0x4bf4, 0xac, 0xe1, 0x96, 0x89, 0x6b, 0x72, 0x96, 0x25);
#else
typedef struct IVdsDiskPartitionMF2Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsDiskPartitionMF2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsDiskPartitionMF2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsDiskPartitionMF2 *This);
    HRESULT (STDMETHODCALLTYPE *FormatPartitionEx2)(IVdsDiskPartitionMF2 *This, ULONGLONG ullOffset, LPWSTR pwszFileSystemTypeName, WORD usFileSystemRevision, DWORD ulDesiredUnitAllocationSize, LPWSTR pwszLabel, DWORD Options, IVdsAsync **ppAsync);
} IVdsDiskPartitionMF2Vtbl;
struct IVdsDiskPartitionMF2 { const IVdsDiskPartitionMF2Vtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsDiskPartitionMF2_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsDiskPartitionMF2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsDiskPartitionMF2_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsDiskPartitionMF2_FormatPartitionEx2(This,a0,a1,a2,a3,a4,a5,a6) ((This)->lpVtbl->FormatPartitionEx2(This,a0,a1,a2,a3,a4,a5,a6))
#endif
#endif

EXTERN_C const IID IID_IVdsDrive2;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsDrive2 : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetProperties2(VDS_DRIVE_PROP2 *pDriveProp2) = 0;
};
ESTOP_UUID(IVdsDrive2, 0x60b5a730, 0xaddf, 0x4436, 0x8c, 0xa7, 0x57, 0x69, 0xe2, 0xd1, 0xff, 0xa4);
#else
typedef struct IVdsDrive2Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsDrive2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsDrive2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsDrive2 *This);
    HRESULT (STDMETHODCALLTYPE *GetProperties2)(IVdsDrive2 *This, VDS_DRIVE_PROP2 *pDriveProp2);
} IVdsDrive2Vtbl;
struct IVdsDrive2 { const IVdsDrive2Vtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsDrive2_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsDrive2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsDrive2_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsDrive2_GetProperties2(This,a0) ((This)->lpVtbl->GetProperties2(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsHbaPort;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsHbaPort : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetProperties(VDS_HBAPORT_PROP *pHbaPortProp) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetAllPathStatuses(VDS_PATH_STATUS status) = 0;
};
ESTOP_UUID(IVdsHbaPort, 0x2abd757f, 0x2851, 0x4997, 0x9a, 0x13, 0x47, 0xd2, 0xa8, 0x85, 0xd6, 0xca);
#else
typedef struct IVdsHbaPortVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsHbaPort *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsHbaPort *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsHbaPort *This);
    HRESULT (STDMETHODCALLTYPE *GetProperties)(IVdsHbaPort *This, VDS_HBAPORT_PROP *pHbaPortProp);
    HRESULT (STDMETHODCALLTYPE *SetAllPathStatuses)(IVdsHbaPort *This, VDS_PATH_STATUS status);
} IVdsHbaPortVtbl;
struct IVdsHbaPort { const IVdsHbaPortVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsHbaPort_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsHbaPort_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsHbaPort_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsHbaPort_GetProperties(This,a0) ((This)->lpVtbl->GetProperties(This,a0))
#define IVdsHbaPort_SetAllPathStatuses(This,a0) ((This)->lpVtbl->SetAllPathStatuses(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsHwProvider;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsHwProvider : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE QuerySubSystems(IEnumVdsObject **ppEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reenumerate() = 0;
    virtual HRESULT STDMETHODCALLTYPE Refresh() = 0;
};
ESTOP_UUID(IVdsHwProvider, 0xd99bdaae, 0xb13a, 0x4178, 0x9f, 0xdb, 0xe2, 0x7f, 0x16, 0xb4, 0x60, 0x3e);
#else
typedef struct IVdsHwProviderVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsHwProvider *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsHwProvider *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsHwProvider *This);
    HRESULT (STDMETHODCALLTYPE *QuerySubSystems)(IVdsHwProvider *This, IEnumVdsObject **ppEnum);
    HRESULT (STDMETHODCALLTYPE *Reenumerate)(IVdsHwProvider *This);
    HRESULT (STDMETHODCALLTYPE *Refresh)(IVdsHwProvider *This);
} IVdsHwProviderVtbl;
struct IVdsHwProvider { const IVdsHwProviderVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsHwProvider_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsHwProvider_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsHwProvider_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsHwProvider_QuerySubSystems(This,a0) ((This)->lpVtbl->QuerySubSystems(This,a0))
#define IVdsHwProvider_Reenumerate(This) ((This)->lpVtbl->Reenumerate(This))
#define IVdsHwProvider_Refresh(This) ((This)->lpVtbl->Refresh(This))
#endif
#endif

EXTERN_C const IID IID_IVdsHwProviderPrivate;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsHwProviderPrivate : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE QueryIfCreatedLun(LPWSTR pwszDevicePath, VDS_LUN_INFORMATION *pVdsLunInformation, GUID *pLunId) = 0;
};
ESTOP_UUID(IVdsHwProviderPrivate, 0x98f17bf3, 0x9f33, 0x4f12, 0x87, 0x14, 0x8b, 0x40, 0x75, 0x09, 0x2c, 0x2e);
#else
typedef struct IVdsHwProviderPrivateVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsHwProviderPrivate *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsHwProviderPrivate *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsHwProviderPrivate *This);
    HRESULT (STDMETHODCALLTYPE *QueryIfCreatedLun)(IVdsHwProviderPrivate *This, LPWSTR pwszDevicePath, VDS_LUN_INFORMATION *pVdsLunInformation, GUID *pLunId);
} IVdsHwProviderPrivateVtbl;
struct IVdsHwProviderPrivate { const IVdsHwProviderPrivateVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsHwProviderPrivate_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsHwProviderPrivate_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsHwProviderPrivate_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsHwProviderPrivate_QueryIfCreatedLun(This,a0,a1,a2) ((This)->lpVtbl->QueryIfCreatedLun(This,a0,a1,a2))
#endif
#endif

EXTERN_C const IID IID_IVdsHwProviderPrivateMpio;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsHwProviderPrivateMpio : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE SetAllPathStatusesFromHbaPort(VDS_HBAPORT_PROP hbaPortProp, VDS_PATH_STATUS status) = 0;
};
ESTOP_UUID(IVdsHwProviderPrivateMpio, 0x310a7715, 0xac2b, 0x4c6f, 0x98, 0x27, 0x3d, 0x74, 0x2f, 0x35, 0x16, 0x76);
#else
typedef struct IVdsHwProviderPrivateMpioVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsHwProviderPrivateMpio *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsHwProviderPrivateMpio *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsHwProviderPrivateMpio *This);
    HRESULT (STDMETHODCALLTYPE *SetAllPathStatusesFromHbaPort)(IVdsHwProviderPrivateMpio *This, VDS_HBAPORT_PROP hbaPortProp, VDS_PATH_STATUS status);
} IVdsHwProviderPrivateMpioVtbl;
struct IVdsHwProviderPrivateMpio { const IVdsHwProviderPrivateMpioVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsHwProviderPrivateMpio_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsHwProviderPrivateMpio_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsHwProviderPrivateMpio_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsHwProviderPrivateMpio_SetAllPathStatusesFromHbaPort(This,a0,a1) ((This)->lpVtbl->SetAllPathStatusesFromHbaPort(This,a0,a1))
#endif
#endif

EXTERN_C const IID IID_IVdsHwProviderStoragePools;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsHwProviderStoragePools : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE QueryStoragePools(DWORD ulFlags, ULONGLONG ullRemainingFreeSpace, VDS_POOL_ATTRIBUTES *pPoolAttributes, IEnumVdsObject **ppEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE CreateLunInStoragePool(VDS_LUN_TYPE type_, ULONGLONG ullSizeInBytes, GUID StoragePoolId, LPWSTR pwszUnmaskingList, VDS_HINTS2 *pHints2, IVdsAsync **ppAsync) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryMaxLunCreateSizeInStoragePool(VDS_LUN_TYPE type_, GUID StoragePoolId, VDS_HINTS2 *pHints2, ULONGLONG *pullMaxLunSize) = 0;
};
ESTOP_UUID(IVdsHwProviderStoragePools, 0xd5b5937a, 0xf188, 0x4c79, 0xb8, 0x6c, 0x11, 0xc9, 0x20, 0xad, 0x11, 0xb8);
#else
typedef struct IVdsHwProviderStoragePoolsVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsHwProviderStoragePools *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsHwProviderStoragePools *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsHwProviderStoragePools *This);
    HRESULT (STDMETHODCALLTYPE *QueryStoragePools)(IVdsHwProviderStoragePools *This, DWORD ulFlags, ULONGLONG ullRemainingFreeSpace, VDS_POOL_ATTRIBUTES *pPoolAttributes, IEnumVdsObject **ppEnum);
    HRESULT (STDMETHODCALLTYPE *CreateLunInStoragePool)(IVdsHwProviderStoragePools *This, VDS_LUN_TYPE type_, ULONGLONG ullSizeInBytes, GUID StoragePoolId, LPWSTR pwszUnmaskingList, VDS_HINTS2 *pHints2, IVdsAsync **ppAsync);
    HRESULT (STDMETHODCALLTYPE *QueryMaxLunCreateSizeInStoragePool)(IVdsHwProviderStoragePools *This, VDS_LUN_TYPE type_, GUID StoragePoolId, VDS_HINTS2 *pHints2, ULONGLONG *pullMaxLunSize);
} IVdsHwProviderStoragePoolsVtbl;
struct IVdsHwProviderStoragePools { const IVdsHwProviderStoragePoolsVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsHwProviderStoragePools_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsHwProviderStoragePools_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsHwProviderStoragePools_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsHwProviderStoragePools_QueryStoragePools(This,a0,a1,a2,a3) ((This)->lpVtbl->QueryStoragePools(This,a0,a1,a2,a3))
#define IVdsHwProviderStoragePools_CreateLunInStoragePool(This,a0,a1,a2,a3,a4,a5) ((This)->lpVtbl->CreateLunInStoragePool(This,a0,a1,a2,a3,a4,a5))
#define IVdsHwProviderStoragePools_QueryMaxLunCreateSizeInStoragePool(This,a0,a1,a2,a3) ((This)->lpVtbl->QueryMaxLunCreateSizeInStoragePool(This,a0,a1,a2,a3))
#endif
#endif

EXTERN_C const IID IID_IVdsHwProviderType;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsHwProviderType : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetProviderType(VDS_HWPROVIDER_TYPE *pType) = 0;
};
ESTOP_UUID(IVdsHwProviderType, 0x3e0f5166, 0x542d, 0x4fc6, 0x94, 0x7a, 0x01, 0x21, 0x74, 0x24, 0x0b, 0x7e);
#else
typedef struct IVdsHwProviderTypeVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsHwProviderType *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsHwProviderType *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsHwProviderType *This);
    HRESULT (STDMETHODCALLTYPE *GetProviderType)(IVdsHwProviderType *This, VDS_HWPROVIDER_TYPE *pType);
} IVdsHwProviderTypeVtbl;
struct IVdsHwProviderType { const IVdsHwProviderTypeVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsHwProviderType_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsHwProviderType_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsHwProviderType_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsHwProviderType_GetProviderType(This,a0) ((This)->lpVtbl->GetProviderType(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsHwProviderType2;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsHwProviderType2 : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetProviderType2(VDS_HWPROVIDER_TYPE *pType) = 0;
};
ESTOP_UUID(IVdsHwProviderType2, 0x8190236f, 0xc4d0, 0x4e81, 0x80, 0x11, 0xd6, 0x95, 0x12, 0xfc, 0xc9, 0x84);
#else
typedef struct IVdsHwProviderType2Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsHwProviderType2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsHwProviderType2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsHwProviderType2 *This);
    HRESULT (STDMETHODCALLTYPE *GetProviderType2)(IVdsHwProviderType2 *This, VDS_HWPROVIDER_TYPE *pType);
} IVdsHwProviderType2Vtbl;
struct IVdsHwProviderType2 { const IVdsHwProviderType2Vtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsHwProviderType2_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsHwProviderType2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsHwProviderType2_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsHwProviderType2_GetProviderType2(This,a0) ((This)->lpVtbl->GetProviderType2(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsIscsiInitiatorAdapter;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsIscsiInitiatorAdapter : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetProperties(VDS_ISCSI_INITIATOR_ADAPTER_PROP *pInitiatorAdapterProp) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryInitiatorPortals(IEnumVdsObject **ppEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE LoginToTarget(VDS_ISCSI_LOGIN_TYPE loginType, GUID targetId, GUID targetPortalId, GUID initiatorPortalId, DWORD ulLoginFlags, BOOL bHeaderDigest, BOOL bDataDigest, VDS_ISCSI_AUTH_TYPE authType, IVdsAsync **ppAsync) = 0;
    virtual HRESULT STDMETHODCALLTYPE LogoutFromTarget(GUID targetId, IVdsAsync **ppAsync) = 0;
};
ESTOP_UUID(IVdsIscsiInitiatorAdapter, 0xb07fedd4, 0x1682, 0x4440, 0x91, 0x89, 0xa3, 0x9b, 0x55, 0x19, 0x4d, 0xc5);
#else
typedef struct IVdsIscsiInitiatorAdapterVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsIscsiInitiatorAdapter *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsIscsiInitiatorAdapter *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsIscsiInitiatorAdapter *This);
    HRESULT (STDMETHODCALLTYPE *GetProperties)(IVdsIscsiInitiatorAdapter *This, VDS_ISCSI_INITIATOR_ADAPTER_PROP *pInitiatorAdapterProp);
    HRESULT (STDMETHODCALLTYPE *QueryInitiatorPortals)(IVdsIscsiInitiatorAdapter *This, IEnumVdsObject **ppEnum);
    HRESULT (STDMETHODCALLTYPE *LoginToTarget)(IVdsIscsiInitiatorAdapter *This, VDS_ISCSI_LOGIN_TYPE loginType, GUID targetId, GUID targetPortalId, GUID initiatorPortalId, DWORD ulLoginFlags, BOOL bHeaderDigest, BOOL bDataDigest, VDS_ISCSI_AUTH_TYPE authType, IVdsAsync **ppAsync);
    HRESULT (STDMETHODCALLTYPE *LogoutFromTarget)(IVdsIscsiInitiatorAdapter *This, GUID targetId, IVdsAsync **ppAsync);
} IVdsIscsiInitiatorAdapterVtbl;
struct IVdsIscsiInitiatorAdapter { const IVdsIscsiInitiatorAdapterVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsIscsiInitiatorAdapter_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsIscsiInitiatorAdapter_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsIscsiInitiatorAdapter_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsIscsiInitiatorAdapter_GetProperties(This,a0) ((This)->lpVtbl->GetProperties(This,a0))
#define IVdsIscsiInitiatorAdapter_QueryInitiatorPortals(This,a0) ((This)->lpVtbl->QueryInitiatorPortals(This,a0))
#define IVdsIscsiInitiatorAdapter_LoginToTarget(This,a0,a1,a2,a3,a4,a5,a6,a7,a8) ((This)->lpVtbl->LoginToTarget(This,a0,a1,a2,a3,a4,a5,a6,a7,a8))
#define IVdsIscsiInitiatorAdapter_LogoutFromTarget(This,a0,a1) ((This)->lpVtbl->LogoutFromTarget(This,a0,a1))
#endif
#endif

EXTERN_C const IID IID_IVdsIscsiInitiatorPortal;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsIscsiInitiatorPortal : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetProperties(VDS_ISCSI_INITIATOR_PORTAL_PROP *pInitiatorPortalProp) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetInitiatorAdapter(IVdsIscsiInitiatorAdapter **ppInitiatorAdapter) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetIpsecTunnelAddress(VDS_IPADDRESS *pTunnelAddress, VDS_IPADDRESS *pDestinationAddress) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetIpsecSecurity(GUID targetPortalId, ULONGLONG *pullSecurityFlags) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetIpsecSecurity(GUID targetPortalId, ULONGLONG ullSecurityFlags, VDS_ISCSI_IPSEC_KEY *pIpsecKey) = 0;
};
ESTOP_UUID(IVdsIscsiInitiatorPortal, 0x38a0a9ab, 0x7cc8, 0x4693, 0xac, 0x07, 0x1f, 0x28, 0xbd, 0x03, 0xc3, 0xda);
#else
typedef struct IVdsIscsiInitiatorPortalVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsIscsiInitiatorPortal *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsIscsiInitiatorPortal *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsIscsiInitiatorPortal *This);
    HRESULT (STDMETHODCALLTYPE *GetProperties)(IVdsIscsiInitiatorPortal *This, VDS_ISCSI_INITIATOR_PORTAL_PROP *pInitiatorPortalProp);
    HRESULT (STDMETHODCALLTYPE *GetInitiatorAdapter)(IVdsIscsiInitiatorPortal *This, IVdsIscsiInitiatorAdapter **ppInitiatorAdapter);
    HRESULT (STDMETHODCALLTYPE *SetIpsecTunnelAddress)(IVdsIscsiInitiatorPortal *This, VDS_IPADDRESS *pTunnelAddress, VDS_IPADDRESS *pDestinationAddress);
    HRESULT (STDMETHODCALLTYPE *GetIpsecSecurity)(IVdsIscsiInitiatorPortal *This, GUID targetPortalId, ULONGLONG *pullSecurityFlags);
    HRESULT (STDMETHODCALLTYPE *SetIpsecSecurity)(IVdsIscsiInitiatorPortal *This, GUID targetPortalId, ULONGLONG ullSecurityFlags, VDS_ISCSI_IPSEC_KEY *pIpsecKey);
} IVdsIscsiInitiatorPortalVtbl;
struct IVdsIscsiInitiatorPortal { const IVdsIscsiInitiatorPortalVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsIscsiInitiatorPortal_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsIscsiInitiatorPortal_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsIscsiInitiatorPortal_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsIscsiInitiatorPortal_GetProperties(This,a0) ((This)->lpVtbl->GetProperties(This,a0))
#define IVdsIscsiInitiatorPortal_GetInitiatorAdapter(This,a0) ((This)->lpVtbl->GetInitiatorAdapter(This,a0))
#define IVdsIscsiInitiatorPortal_SetIpsecTunnelAddress(This,a0,a1) ((This)->lpVtbl->SetIpsecTunnelAddress(This,a0,a1))
#define IVdsIscsiInitiatorPortal_GetIpsecSecurity(This,a0,a1) ((This)->lpVtbl->GetIpsecSecurity(This,a0,a1))
#define IVdsIscsiInitiatorPortal_SetIpsecSecurity(This,a0,a1,a2) ((This)->lpVtbl->SetIpsecSecurity(This,a0,a1,a2))
#endif
#endif

EXTERN_C const IID IID_IVdsIscsiPortal;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsIscsiPortal : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetProperties(VDS_ISCSI_PORTAL_PROP *pPortalProp) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetSubSystem(IVdsSubSystem **ppSubSystem) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryAssociatedPortalGroups(IEnumVdsObject **ppEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetStatus(VDS_ISCSI_PORTAL_STATUS status) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetIpsecTunnelAddress(VDS_IPADDRESS *pTunnelAddress, VDS_IPADDRESS *pDestinationAddress) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetIpsecSecurity(VDS_IPADDRESS *pInitiatorPortalAddress, ULONGLONG *pullSecurityFlags) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetIpsecSecurity(VDS_IPADDRESS *pInitiatorPortalAddress, ULONGLONG ullSecurityFlags, VDS_ISCSI_IPSEC_KEY *pIpsecKey) = 0;
};
ESTOP_UUID(IVdsIscsiPortal, 0x7fa1499d, 0xec85, 0x4a8a, 0xa4, 0x7b, 0xff, 0x69, 0x20, 0x1f, 0xcd, 0x34);
#else
typedef struct IVdsIscsiPortalVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsIscsiPortal *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsIscsiPortal *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsIscsiPortal *This);
    HRESULT (STDMETHODCALLTYPE *GetProperties)(IVdsIscsiPortal *This, VDS_ISCSI_PORTAL_PROP *pPortalProp);
    HRESULT (STDMETHODCALLTYPE *GetSubSystem)(IVdsIscsiPortal *This, IVdsSubSystem **ppSubSystem);
    HRESULT (STDMETHODCALLTYPE *QueryAssociatedPortalGroups)(IVdsIscsiPortal *This, IEnumVdsObject **ppEnum);
    HRESULT (STDMETHODCALLTYPE *SetStatus)(IVdsIscsiPortal *This, VDS_ISCSI_PORTAL_STATUS status);
    HRESULT (STDMETHODCALLTYPE *SetIpsecTunnelAddress)(IVdsIscsiPortal *This, VDS_IPADDRESS *pTunnelAddress, VDS_IPADDRESS *pDestinationAddress);
    HRESULT (STDMETHODCALLTYPE *GetIpsecSecurity)(IVdsIscsiPortal *This, VDS_IPADDRESS *pInitiatorPortalAddress, ULONGLONG *pullSecurityFlags);
    HRESULT (STDMETHODCALLTYPE *SetIpsecSecurity)(IVdsIscsiPortal *This, VDS_IPADDRESS *pInitiatorPortalAddress, ULONGLONG ullSecurityFlags, VDS_ISCSI_IPSEC_KEY *pIpsecKey);
} IVdsIscsiPortalVtbl;
struct IVdsIscsiPortal { const IVdsIscsiPortalVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsIscsiPortal_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsIscsiPortal_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsIscsiPortal_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsIscsiPortal_GetProperties(This,a0) ((This)->lpVtbl->GetProperties(This,a0))
#define IVdsIscsiPortal_GetSubSystem(This,a0) ((This)->lpVtbl->GetSubSystem(This,a0))
#define IVdsIscsiPortal_QueryAssociatedPortalGroups(This,a0) ((This)->lpVtbl->QueryAssociatedPortalGroups(This,a0))
#define IVdsIscsiPortal_SetStatus(This,a0) ((This)->lpVtbl->SetStatus(This,a0))
#define IVdsIscsiPortal_SetIpsecTunnelAddress(This,a0,a1) ((This)->lpVtbl->SetIpsecTunnelAddress(This,a0,a1))
#define IVdsIscsiPortal_GetIpsecSecurity(This,a0,a1) ((This)->lpVtbl->GetIpsecSecurity(This,a0,a1))
#define IVdsIscsiPortal_SetIpsecSecurity(This,a0,a1,a2) ((This)->lpVtbl->SetIpsecSecurity(This,a0,a1,a2))
#endif
#endif

EXTERN_C const IID IID_IVdsIscsiTarget;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsIscsiTarget : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetProperties(VDS_ISCSI_TARGET_PROP *pTargetProp) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetSubSystem(IVdsSubSystem **ppSubSystem) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryPortalGroups(IEnumVdsObject **ppEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryAssociatedLuns(IEnumVdsObject **ppEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE CreatePortalGroup(IVdsAsync **ppAsync) = 0;
    virtual HRESULT STDMETHODCALLTYPE Delete(IVdsAsync **ppAsync) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetFriendlyName(LPWSTR pwszFriendlyName) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetSharedSecret(VDS_ISCSI_SHARED_SECRET *pTargetSharedSecret, LPWSTR pwszInitiatorName) = 0;
    virtual HRESULT STDMETHODCALLTYPE RememberInitiatorSharedSecret(LPWSTR pwszInitiatorName, VDS_ISCSI_SHARED_SECRET *pInitiatorSharedSecret) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetConnectedInitiators(LPWSTR **pppwszInitiatorList, LONG *plNumberOfInitiators) = 0;
};
ESTOP_UUID(IVdsIscsiTarget, 0xaa8f5055, 0x83e5, 0x4bcc, 0xaa, 0x73, 0x19, 0x85, 0x1a, 0x36, 0xa8, 0x49);
#else
typedef struct IVdsIscsiTargetVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsIscsiTarget *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsIscsiTarget *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsIscsiTarget *This);
    HRESULT (STDMETHODCALLTYPE *GetProperties)(IVdsIscsiTarget *This, VDS_ISCSI_TARGET_PROP *pTargetProp);
    HRESULT (STDMETHODCALLTYPE *GetSubSystem)(IVdsIscsiTarget *This, IVdsSubSystem **ppSubSystem);
    HRESULT (STDMETHODCALLTYPE *QueryPortalGroups)(IVdsIscsiTarget *This, IEnumVdsObject **ppEnum);
    HRESULT (STDMETHODCALLTYPE *QueryAssociatedLuns)(IVdsIscsiTarget *This, IEnumVdsObject **ppEnum);
    HRESULT (STDMETHODCALLTYPE *CreatePortalGroup)(IVdsIscsiTarget *This, IVdsAsync **ppAsync);
    HRESULT (STDMETHODCALLTYPE *Delete)(IVdsIscsiTarget *This, IVdsAsync **ppAsync);
    HRESULT (STDMETHODCALLTYPE *SetFriendlyName)(IVdsIscsiTarget *This, LPWSTR pwszFriendlyName);
    HRESULT (STDMETHODCALLTYPE *SetSharedSecret)(IVdsIscsiTarget *This, VDS_ISCSI_SHARED_SECRET *pTargetSharedSecret, LPWSTR pwszInitiatorName);
    HRESULT (STDMETHODCALLTYPE *RememberInitiatorSharedSecret)(IVdsIscsiTarget *This, LPWSTR pwszInitiatorName, VDS_ISCSI_SHARED_SECRET *pInitiatorSharedSecret);
    HRESULT (STDMETHODCALLTYPE *GetConnectedInitiators)(IVdsIscsiTarget *This, LPWSTR **pppwszInitiatorList, LONG *plNumberOfInitiators);
} IVdsIscsiTargetVtbl;
struct IVdsIscsiTarget { const IVdsIscsiTargetVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsIscsiTarget_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsIscsiTarget_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsIscsiTarget_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsIscsiTarget_GetProperties(This,a0) ((This)->lpVtbl->GetProperties(This,a0))
#define IVdsIscsiTarget_GetSubSystem(This,a0) ((This)->lpVtbl->GetSubSystem(This,a0))
#define IVdsIscsiTarget_QueryPortalGroups(This,a0) ((This)->lpVtbl->QueryPortalGroups(This,a0))
#define IVdsIscsiTarget_QueryAssociatedLuns(This,a0) ((This)->lpVtbl->QueryAssociatedLuns(This,a0))
#define IVdsIscsiTarget_CreatePortalGroup(This,a0) ((This)->lpVtbl->CreatePortalGroup(This,a0))
#define IVdsIscsiTarget_Delete(This,a0) ((This)->lpVtbl->Delete(This,a0))
#define IVdsIscsiTarget_SetFriendlyName(This,a0) ((This)->lpVtbl->SetFriendlyName(This,a0))
#define IVdsIscsiTarget_SetSharedSecret(This,a0,a1) ((This)->lpVtbl->SetSharedSecret(This,a0,a1))
#define IVdsIscsiTarget_RememberInitiatorSharedSecret(This,a0,a1) ((This)->lpVtbl->RememberInitiatorSharedSecret(This,a0,a1))
#define IVdsIscsiTarget_GetConnectedInitiators(This,a0,a1) ((This)->lpVtbl->GetConnectedInitiators(This,a0,a1))
#endif
#endif

EXTERN_C const IID IID_IVdsIscsiPortalGroup;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsIscsiPortalGroup : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetProperties(VDS_ISCSI_PORTALGROUP_PROP *pPortalGroupProp) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetTarget(IVdsIscsiTarget **ppTarget) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryAssociatedPortals(IEnumVdsObject **ppEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE AddPortal(GUID portalId, IVdsAsync **ppAsync) = 0;
    virtual HRESULT STDMETHODCALLTYPE RemovePortal(GUID portalId, IVdsAsync **ppAsync) = 0;
    virtual HRESULT STDMETHODCALLTYPE Delete(IVdsAsync **ppAsync) = 0;
};
ESTOP_UUID(IVdsIscsiPortalGroup, 0xfef5f89d, 0xa3dd, 0x4b36, 0xbf, 0x28, 0xe7, 0xdd, 0xe0, 0x45, 0xc5, 0x93);
#else
typedef struct IVdsIscsiPortalGroupVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsIscsiPortalGroup *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsIscsiPortalGroup *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsIscsiPortalGroup *This);
    HRESULT (STDMETHODCALLTYPE *GetProperties)(IVdsIscsiPortalGroup *This, VDS_ISCSI_PORTALGROUP_PROP *pPortalGroupProp);
    HRESULT (STDMETHODCALLTYPE *GetTarget)(IVdsIscsiPortalGroup *This, IVdsIscsiTarget **ppTarget);
    HRESULT (STDMETHODCALLTYPE *QueryAssociatedPortals)(IVdsIscsiPortalGroup *This, IEnumVdsObject **ppEnum);
    HRESULT (STDMETHODCALLTYPE *AddPortal)(IVdsIscsiPortalGroup *This, GUID portalId, IVdsAsync **ppAsync);
    HRESULT (STDMETHODCALLTYPE *RemovePortal)(IVdsIscsiPortalGroup *This, GUID portalId, IVdsAsync **ppAsync);
    HRESULT (STDMETHODCALLTYPE *Delete)(IVdsIscsiPortalGroup *This, IVdsAsync **ppAsync);
} IVdsIscsiPortalGroupVtbl;
struct IVdsIscsiPortalGroup { const IVdsIscsiPortalGroupVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsIscsiPortalGroup_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsIscsiPortalGroup_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsIscsiPortalGroup_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsIscsiPortalGroup_GetProperties(This,a0) ((This)->lpVtbl->GetProperties(This,a0))
#define IVdsIscsiPortalGroup_GetTarget(This,a0) ((This)->lpVtbl->GetTarget(This,a0))
#define IVdsIscsiPortalGroup_QueryAssociatedPortals(This,a0) ((This)->lpVtbl->QueryAssociatedPortals(This,a0))
#define IVdsIscsiPortalGroup_AddPortal(This,a0,a1) ((This)->lpVtbl->AddPortal(This,a0,a1))
#define IVdsIscsiPortalGroup_RemovePortal(This,a0,a1) ((This)->lpVtbl->RemovePortal(This,a0,a1))
#define IVdsIscsiPortalGroup_Delete(This,a0) ((This)->lpVtbl->Delete(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsIscsiPortalLocal;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsIscsiPortalLocal : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE SetIpsecSecurityLocal(ULONGLONG ullSecurityFlags, VDS_ISCSI_IPSEC_KEY *pIpsecKey) = 0;
};
ESTOP_UUID(IVdsIscsiPortalLocal, 0xad837c28, 0x52c1, 0x421d, 0xbf, 0x04, 0xfa, 0xe7, 0xda, 0x66, 0x53, 0x96);
#else
typedef struct IVdsIscsiPortalLocalVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsIscsiPortalLocal *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsIscsiPortalLocal *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsIscsiPortalLocal *This);
    HRESULT (STDMETHODCALLTYPE *SetIpsecSecurityLocal)(IVdsIscsiPortalLocal *This, ULONGLONG ullSecurityFlags, VDS_ISCSI_IPSEC_KEY *pIpsecKey);
} IVdsIscsiPortalLocalVtbl;
struct IVdsIscsiPortalLocal { const IVdsIscsiPortalLocalVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsIscsiPortalLocal_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsIscsiPortalLocal_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsIscsiPortalLocal_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsIscsiPortalLocal_SetIpsecSecurityLocal(This,a0,a1) ((This)->lpVtbl->SetIpsecSecurityLocal(This,a0,a1))
#endif
#endif

EXTERN_C const IID IID_IVdsLun;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsLun : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetProperties(VDS_LUN_PROP *pLunProp) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetSubSystem(IVdsSubSystem **ppSubSystem) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetIdentificationData(VDS_LUN_INFORMATION *pLunInfo) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryActiveControllers(IEnumVdsObject **ppEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE Extend(ULONGLONG ullNumberOfBytesToAdd, GUID *pDriveIdArray, LONG lNumberOfDrives, IVdsAsync **ppAsync) = 0;
    virtual HRESULT STDMETHODCALLTYPE Shrink(ULONGLONG ullNumberOfBytesToRemove, IVdsAsync **ppAsync) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryPlexes(IEnumVdsObject **ppEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE AddPlex(GUID lunId, IVdsAsync **ppAsync) = 0;
    virtual HRESULT STDMETHODCALLTYPE RemovePlex(GUID plexId, IVdsAsync **ppAsync) = 0;
    virtual HRESULT STDMETHODCALLTYPE Recover(IVdsAsync **ppAsync) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetMask(LPWSTR pwszUnmaskingList) = 0;
    virtual HRESULT STDMETHODCALLTYPE Delete() = 0;
    virtual HRESULT STDMETHODCALLTYPE AssociateControllers(GUID *pActiveControllerIdArray, LONG lNumberOfActiveControllers, GUID *pInactiveControllerIdArray, LONG lNumberOfInactiveControllers) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryHints(VDS_HINTS *pHints) = 0;
    virtual HRESULT STDMETHODCALLTYPE ApplyHints(VDS_HINTS *pHints) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetStatus(VDS_LUN_STATUS status) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryMaxLunExtendSize(GUID *pDriveIdArray, LONG lNumberOfDrives, ULONGLONG *pullMaxBytesToBeAdded) = 0;
};
ESTOP_UUID(IVdsLun, 0x3540a9c7, 0xe60f, 0x4111, 0xa8, 0x40, 0x8b, 0xba, 0x6c, 0x2c, 0x83, 0xd8);
#else
typedef struct IVdsLunVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsLun *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsLun *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsLun *This);
    HRESULT (STDMETHODCALLTYPE *GetProperties)(IVdsLun *This, VDS_LUN_PROP *pLunProp);
    HRESULT (STDMETHODCALLTYPE *GetSubSystem)(IVdsLun *This, IVdsSubSystem **ppSubSystem);
    HRESULT (STDMETHODCALLTYPE *GetIdentificationData)(IVdsLun *This, VDS_LUN_INFORMATION *pLunInfo);
    HRESULT (STDMETHODCALLTYPE *QueryActiveControllers)(IVdsLun *This, IEnumVdsObject **ppEnum);
    HRESULT (STDMETHODCALLTYPE *Extend)(IVdsLun *This, ULONGLONG ullNumberOfBytesToAdd, GUID *pDriveIdArray, LONG lNumberOfDrives, IVdsAsync **ppAsync);
    HRESULT (STDMETHODCALLTYPE *Shrink)(IVdsLun *This, ULONGLONG ullNumberOfBytesToRemove, IVdsAsync **ppAsync);
    HRESULT (STDMETHODCALLTYPE *QueryPlexes)(IVdsLun *This, IEnumVdsObject **ppEnum);
    HRESULT (STDMETHODCALLTYPE *AddPlex)(IVdsLun *This, GUID lunId, IVdsAsync **ppAsync);
    HRESULT (STDMETHODCALLTYPE *RemovePlex)(IVdsLun *This, GUID plexId, IVdsAsync **ppAsync);
    HRESULT (STDMETHODCALLTYPE *Recover)(IVdsLun *This, IVdsAsync **ppAsync);
    HRESULT (STDMETHODCALLTYPE *SetMask)(IVdsLun *This, LPWSTR pwszUnmaskingList);
    HRESULT (STDMETHODCALLTYPE *Delete)(IVdsLun *This);
    HRESULT (STDMETHODCALLTYPE *AssociateControllers)(IVdsLun *This, GUID *pActiveControllerIdArray, LONG lNumberOfActiveControllers, GUID *pInactiveControllerIdArray, LONG lNumberOfInactiveControllers);
    HRESULT (STDMETHODCALLTYPE *QueryHints)(IVdsLun *This, VDS_HINTS *pHints);
    HRESULT (STDMETHODCALLTYPE *ApplyHints)(IVdsLun *This, VDS_HINTS *pHints);
    HRESULT (STDMETHODCALLTYPE *SetStatus)(IVdsLun *This, VDS_LUN_STATUS status);
    HRESULT (STDMETHODCALLTYPE *QueryMaxLunExtendSize)(IVdsLun *This, GUID *pDriveIdArray, LONG lNumberOfDrives, ULONGLONG *pullMaxBytesToBeAdded);
} IVdsLunVtbl;
struct IVdsLun { const IVdsLunVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsLun_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsLun_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsLun_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsLun_GetProperties(This,a0) ((This)->lpVtbl->GetProperties(This,a0))
#define IVdsLun_GetSubSystem(This,a0) ((This)->lpVtbl->GetSubSystem(This,a0))
#define IVdsLun_GetIdentificationData(This,a0) ((This)->lpVtbl->GetIdentificationData(This,a0))
#define IVdsLun_QueryActiveControllers(This,a0) ((This)->lpVtbl->QueryActiveControllers(This,a0))
#define IVdsLun_Extend(This,a0,a1,a2,a3) ((This)->lpVtbl->Extend(This,a0,a1,a2,a3))
#define IVdsLun_Shrink(This,a0,a1) ((This)->lpVtbl->Shrink(This,a0,a1))
#define IVdsLun_QueryPlexes(This,a0) ((This)->lpVtbl->QueryPlexes(This,a0))
#define IVdsLun_AddPlex(This,a0,a1) ((This)->lpVtbl->AddPlex(This,a0,a1))
#define IVdsLun_RemovePlex(This,a0,a1) ((This)->lpVtbl->RemovePlex(This,a0,a1))
#define IVdsLun_Recover(This,a0) ((This)->lpVtbl->Recover(This,a0))
#define IVdsLun_SetMask(This,a0) ((This)->lpVtbl->SetMask(This,a0))
#define IVdsLun_Delete(This) ((This)->lpVtbl->Delete(This))
#define IVdsLun_AssociateControllers(This,a0,a1,a2,a3) ((This)->lpVtbl->AssociateControllers(This,a0,a1,a2,a3))
#define IVdsLun_QueryHints(This,a0) ((This)->lpVtbl->QueryHints(This,a0))
#define IVdsLun_ApplyHints(This,a0) ((This)->lpVtbl->ApplyHints(This,a0))
#define IVdsLun_SetStatus(This,a0) ((This)->lpVtbl->SetStatus(This,a0))
#define IVdsLun_QueryMaxLunExtendSize(This,a0,a1,a2) ((This)->lpVtbl->QueryMaxLunExtendSize(This,a0,a1,a2))
#endif
#endif

EXTERN_C const IID IID_IVdsLun2;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsLun2 : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE QueryHints2(VDS_HINTS2 *pHints2) = 0;
    virtual HRESULT STDMETHODCALLTYPE ApplyHints2(VDS_HINTS2 *pHints2) = 0;
};
ESTOP_UUID(IVdsLun2, 0xe5b3a735, 0x9efb, 0x499a, 0x80, 0x71, 0x43, 0x94, 0xd9, 0xee, 0x6f, 0xcb);
#else
typedef struct IVdsLun2Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsLun2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsLun2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsLun2 *This);
    HRESULT (STDMETHODCALLTYPE *QueryHints2)(IVdsLun2 *This, VDS_HINTS2 *pHints2);
    HRESULT (STDMETHODCALLTYPE *ApplyHints2)(IVdsLun2 *This, VDS_HINTS2 *pHints2);
} IVdsLun2Vtbl;
struct IVdsLun2 { const IVdsLun2Vtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsLun2_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsLun2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsLun2_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsLun2_QueryHints2(This,a0) ((This)->lpVtbl->QueryHints2(This,a0))
#define IVdsLun2_ApplyHints2(This,a0) ((This)->lpVtbl->ApplyHints2(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsLunControllerPorts;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsLunControllerPorts : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE AssociateControllerPorts(GUID *pActiveControllerPortIdArray, LONG lNumberOfActiveControllerPorts, GUID *pInactiveControllerPortIdArray, LONG lNumberOfInactiveControllerPorts) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryActiveControllerPorts(IEnumVdsObject **ppEnum) = 0;
};
ESTOP_UUID(IVdsLunControllerPorts, 0x451fe266, 0xda6d, 0x406a, 0xbb, 0x60, 0x82, 0xe5, 0x34, 0xf8, 0x5a, 0xeb);
#else
typedef struct IVdsLunControllerPortsVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsLunControllerPorts *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsLunControllerPorts *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsLunControllerPorts *This);
    HRESULT (STDMETHODCALLTYPE *AssociateControllerPorts)(IVdsLunControllerPorts *This, GUID *pActiveControllerPortIdArray, LONG lNumberOfActiveControllerPorts, GUID *pInactiveControllerPortIdArray, LONG lNumberOfInactiveControllerPorts);
    HRESULT (STDMETHODCALLTYPE *QueryActiveControllerPorts)(IVdsLunControllerPorts *This, IEnumVdsObject **ppEnum);
} IVdsLunControllerPortsVtbl;
struct IVdsLunControllerPorts { const IVdsLunControllerPortsVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsLunControllerPorts_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsLunControllerPorts_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsLunControllerPorts_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsLunControllerPorts_AssociateControllerPorts(This,a0,a1,a2,a3) ((This)->lpVtbl->AssociateControllerPorts(This,a0,a1,a2,a3))
#define IVdsLunControllerPorts_QueryActiveControllerPorts(This,a0) ((This)->lpVtbl->QueryActiveControllerPorts(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsLunIscsi;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsLunIscsi : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE AssociateTargets(GUID *pTargetIdArray, LONG lNumberOfTargets) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryAssociatedTargets(IEnumVdsObject **ppEnum) = 0;
};
ESTOP_UUID(IVdsLunIscsi, 0x0d7c1e64, 0xb59b, 0x45ae, 0xb8, 0x6a, 0x2c, 0x2c, 0xc6, 0xa4, 0x20, 0x67);
#else
typedef struct IVdsLunIscsiVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsLunIscsi *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsLunIscsi *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsLunIscsi *This);
    HRESULT (STDMETHODCALLTYPE *AssociateTargets)(IVdsLunIscsi *This, GUID *pTargetIdArray, LONG lNumberOfTargets);
    HRESULT (STDMETHODCALLTYPE *QueryAssociatedTargets)(IVdsLunIscsi *This, IEnumVdsObject **ppEnum);
} IVdsLunIscsiVtbl;
struct IVdsLunIscsi { const IVdsLunIscsiVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsLunIscsi_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsLunIscsi_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsLunIscsi_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsLunIscsi_AssociateTargets(This,a0,a1) ((This)->lpVtbl->AssociateTargets(This,a0,a1))
#define IVdsLunIscsi_QueryAssociatedTargets(This,a0) ((This)->lpVtbl->QueryAssociatedTargets(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsLunMpio;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsLunMpio : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetPathInfo(VDS_PATH_INFO **ppPaths, LONG *plNumberOfPaths) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetLoadBalancePolicy(VDS_LOADBALANCE_POLICY_ENUM *pPolicy, VDS_PATH_POLICY **ppPaths, LONG *plNumberOfPaths) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetLoadBalancePolicy(VDS_LOADBALANCE_POLICY_ENUM policy, VDS_PATH_POLICY *pPaths, LONG lNumberOfPaths) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetSupportedLbPolicies(DWORD *pulLbFlags) = 0;
};
ESTOP_UUID(IVdsLunMpio, 0x7c5fbae3, 0x333a, 0x48a1, 0xa9, 0x82, 0x33, 0xc1, 0x57, 0x88, 0xcd, 0xe3);
#else
typedef struct IVdsLunMpioVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsLunMpio *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsLunMpio *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsLunMpio *This);
    HRESULT (STDMETHODCALLTYPE *GetPathInfo)(IVdsLunMpio *This, VDS_PATH_INFO **ppPaths, LONG *plNumberOfPaths);
    HRESULT (STDMETHODCALLTYPE *GetLoadBalancePolicy)(IVdsLunMpio *This, VDS_LOADBALANCE_POLICY_ENUM *pPolicy, VDS_PATH_POLICY **ppPaths, LONG *plNumberOfPaths);
    HRESULT (STDMETHODCALLTYPE *SetLoadBalancePolicy)(IVdsLunMpio *This, VDS_LOADBALANCE_POLICY_ENUM policy, VDS_PATH_POLICY *pPaths, LONG lNumberOfPaths);
    HRESULT (STDMETHODCALLTYPE *GetSupportedLbPolicies)(IVdsLunMpio *This, DWORD *pulLbFlags);
} IVdsLunMpioVtbl;
struct IVdsLunMpio { const IVdsLunMpioVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsLunMpio_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsLunMpio_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsLunMpio_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsLunMpio_GetPathInfo(This,a0,a1) ((This)->lpVtbl->GetPathInfo(This,a0,a1))
#define IVdsLunMpio_GetLoadBalancePolicy(This,a0,a1,a2) ((This)->lpVtbl->GetLoadBalancePolicy(This,a0,a1,a2))
#define IVdsLunMpio_SetLoadBalancePolicy(This,a0,a1,a2) ((This)->lpVtbl->SetLoadBalancePolicy(This,a0,a1,a2))
#define IVdsLunMpio_GetSupportedLbPolicies(This,a0) ((This)->lpVtbl->GetSupportedLbPolicies(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsLunNaming;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsLunNaming : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE SetFriendlyName(LPWSTR pwszFriendlyName) = 0;
};
ESTOP_UUID(IVdsLunNaming, 0x907504cb, 0x6b4e, 0x4d88, 0xa3, 0x4d, 0x17, 0xba, 0x66, 0x1f, 0xbb, 0x06);
#else
typedef struct IVdsLunNamingVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsLunNaming *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsLunNaming *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsLunNaming *This);
    HRESULT (STDMETHODCALLTYPE *SetFriendlyName)(IVdsLunNaming *This, LPWSTR pwszFriendlyName);
} IVdsLunNamingVtbl;
struct IVdsLunNaming { const IVdsLunNamingVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsLunNaming_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsLunNaming_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsLunNaming_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsLunNaming_SetFriendlyName(This,a0) ((This)->lpVtbl->SetFriendlyName(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsLunNumber;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsLunNumber : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetLunNumber(DWORD *pulLunNumber) = 0;
};
ESTOP_UUID(IVdsLunNumber, 0xd3f95e46, 0x54b3, 0x41f9, 0xb6, 0x78, 0x0f, 0x18, 0x71, 0x44, 0x3a, 0x08);
#else
typedef struct IVdsLunNumberVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsLunNumber *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsLunNumber *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsLunNumber *This);
    HRESULT (STDMETHODCALLTYPE *GetLunNumber)(IVdsLunNumber *This, DWORD *pulLunNumber);
} IVdsLunNumberVtbl;
struct IVdsLunNumber { const IVdsLunNumberVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsLunNumber_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsLunNumber_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsLunNumber_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsLunNumber_GetLunNumber(This,a0) ((This)->lpVtbl->GetLunNumber(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsLunPlex;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsLunPlex : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetProperties(VDS_LUN_PLEX_PROP *pPlexProp) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetLun(IVdsLun **ppLun) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryExtents(VDS_DRIVE_EXTENT **ppExtentArray, LONG *plNumberOfExtents) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryHints(VDS_HINTS *pHints) = 0;
    virtual HRESULT STDMETHODCALLTYPE ApplyHints(VDS_HINTS *pHints) = 0;
};
ESTOP_UUID(IVdsLunPlex, 0x0ee1a790, 0x5d2e, 0x4abb, 0x8c, 0x99, 0xc4, 0x81, 0xe8, 0xbe, 0x21, 0x38);
#else
typedef struct IVdsLunPlexVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsLunPlex *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsLunPlex *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsLunPlex *This);
    HRESULT (STDMETHODCALLTYPE *GetProperties)(IVdsLunPlex *This, VDS_LUN_PLEX_PROP *pPlexProp);
    HRESULT (STDMETHODCALLTYPE *GetLun)(IVdsLunPlex *This, IVdsLun **ppLun);
    HRESULT (STDMETHODCALLTYPE *QueryExtents)(IVdsLunPlex *This, VDS_DRIVE_EXTENT **ppExtentArray, LONG *plNumberOfExtents);
    HRESULT (STDMETHODCALLTYPE *QueryHints)(IVdsLunPlex *This, VDS_HINTS *pHints);
    HRESULT (STDMETHODCALLTYPE *ApplyHints)(IVdsLunPlex *This, VDS_HINTS *pHints);
} IVdsLunPlexVtbl;
struct IVdsLunPlex { const IVdsLunPlexVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsLunPlex_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsLunPlex_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsLunPlex_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsLunPlex_GetProperties(This,a0) ((This)->lpVtbl->GetProperties(This,a0))
#define IVdsLunPlex_GetLun(This,a0) ((This)->lpVtbl->GetLun(This,a0))
#define IVdsLunPlex_QueryExtents(This,a0,a1) ((This)->lpVtbl->QueryExtents(This,a0,a1))
#define IVdsLunPlex_QueryHints(This,a0) ((This)->lpVtbl->QueryHints(This,a0))
#define IVdsLunPlex_ApplyHints(This,a0) ((This)->lpVtbl->ApplyHints(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsMaintenance;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsMaintenance : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE StartMaintenance(VDS_MAINTENANCE_OPERATION operation) = 0;
    virtual HRESULT STDMETHODCALLTYPE StopMaintenance(VDS_MAINTENANCE_OPERATION operation) = 0;
    virtual HRESULT STDMETHODCALLTYPE PulseMaintenance(VDS_MAINTENANCE_OPERATION operation, DWORD ulCount) = 0;
};
ESTOP_UUID(IVdsMaintenance, 0xdaebeef3, 0x8523, 0x47ed, 0xa2, 0xb9, 0x05, 0xce, 0xcc, 0xe2, 0xa1, 0xae);
#else
typedef struct IVdsMaintenanceVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsMaintenance *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsMaintenance *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsMaintenance *This);
    HRESULT (STDMETHODCALLTYPE *StartMaintenance)(IVdsMaintenance *This, VDS_MAINTENANCE_OPERATION operation);
    HRESULT (STDMETHODCALLTYPE *StopMaintenance)(IVdsMaintenance *This, VDS_MAINTENANCE_OPERATION operation);
    HRESULT (STDMETHODCALLTYPE *PulseMaintenance)(IVdsMaintenance *This, VDS_MAINTENANCE_OPERATION operation, DWORD ulCount);
} IVdsMaintenanceVtbl;
struct IVdsMaintenance { const IVdsMaintenanceVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsMaintenance_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsMaintenance_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsMaintenance_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsMaintenance_StartMaintenance(This,a0) ((This)->lpVtbl->StartMaintenance(This,a0))
#define IVdsMaintenance_StopMaintenance(This,a0) ((This)->lpVtbl->StopMaintenance(This,a0))
#define IVdsMaintenance_PulseMaintenance(This,a0,a1) ((This)->lpVtbl->PulseMaintenance(This,a0,a1))
#endif
#endif

EXTERN_C const IID IID_IVdsOpenVDisk;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsOpenVDisk : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE Attach(LPWSTR pStringSecurityDescriptor, ATTACH_VIRTUAL_DISK_FLAG Flags, DWORD ProviderSpecificFlags, DWORD TimeoutInMs, IVdsAsync **ppAsync) = 0;
    virtual HRESULT STDMETHODCALLTYPE Detach(DETACH_VIRTUAL_DISK_FLAG Flags, DWORD ProviderSpecificFlags) = 0;
    virtual HRESULT STDMETHODCALLTYPE DetachAndDelete(DETACH_VIRTUAL_DISK_FLAG Flags, DWORD ProviderSpecificFlags) = 0;
    virtual HRESULT STDMETHODCALLTYPE Compact(COMPACT_VIRTUAL_DISK_FLAG Flags, DWORD Reserved, IVdsAsync **ppAsync) = 0;
    virtual HRESULT STDMETHODCALLTYPE Merge(MERGE_VIRTUAL_DISK_FLAG Flags, DWORD MergeDepth, IVdsAsync **ppAsync) = 0;
    virtual HRESULT STDMETHODCALLTYPE Expand(EXPAND_VIRTUAL_DISK_FLAG Flags, ULONGLONG NewSize, IVdsAsync **ppAsync) = 0;
};
ESTOP_UUID(IVdsOpenVDisk, 0x75c8f324, 0xf715, 0x4fe3, 0xa2, 0x8e, 0xf9, 0x01, 0x1b, 0x61, 0xa4, 0xa1);
#else
typedef struct IVdsOpenVDiskVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsOpenVDisk *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsOpenVDisk *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsOpenVDisk *This);
    HRESULT (STDMETHODCALLTYPE *Attach)(IVdsOpenVDisk *This, LPWSTR pStringSecurityDescriptor, ATTACH_VIRTUAL_DISK_FLAG Flags, DWORD ProviderSpecificFlags, DWORD TimeoutInMs, IVdsAsync **ppAsync);
    HRESULT (STDMETHODCALLTYPE *Detach)(IVdsOpenVDisk *This, DETACH_VIRTUAL_DISK_FLAG Flags, DWORD ProviderSpecificFlags);
    HRESULT (STDMETHODCALLTYPE *DetachAndDelete)(IVdsOpenVDisk *This, DETACH_VIRTUAL_DISK_FLAG Flags, DWORD ProviderSpecificFlags);
    HRESULT (STDMETHODCALLTYPE *Compact)(IVdsOpenVDisk *This, COMPACT_VIRTUAL_DISK_FLAG Flags, DWORD Reserved, IVdsAsync **ppAsync);
    HRESULT (STDMETHODCALLTYPE *Merge)(IVdsOpenVDisk *This, MERGE_VIRTUAL_DISK_FLAG Flags, DWORD MergeDepth, IVdsAsync **ppAsync);
    HRESULT (STDMETHODCALLTYPE *Expand)(IVdsOpenVDisk *This, EXPAND_VIRTUAL_DISK_FLAG Flags, ULONGLONG NewSize, IVdsAsync **ppAsync);
} IVdsOpenVDiskVtbl;
struct IVdsOpenVDisk { const IVdsOpenVDiskVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsOpenVDisk_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsOpenVDisk_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsOpenVDisk_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsOpenVDisk_Attach(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->Attach(This,a0,a1,a2,a3,a4))
#define IVdsOpenVDisk_Detach(This,a0,a1) ((This)->lpVtbl->Detach(This,a0,a1))
#define IVdsOpenVDisk_DetachAndDelete(This,a0,a1) ((This)->lpVtbl->DetachAndDelete(This,a0,a1))
#define IVdsOpenVDisk_Compact(This,a0,a1,a2) ((This)->lpVtbl->Compact(This,a0,a1,a2))
#define IVdsOpenVDisk_Merge(This,a0,a1,a2) ((This)->lpVtbl->Merge(This,a0,a1,a2))
#define IVdsOpenVDisk_Expand(This,a0,a1,a2) ((This)->lpVtbl->Expand(This,a0,a1,a2))
#endif
#endif

EXTERN_C const IID IID_IVdsPack2;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsPack2 : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE CreateVolume2(VDS_VOLUME_TYPE type_, VDS_INPUT_DISK *pInputDiskArray, LONG lNumberOfDisks, DWORD ulStripeSize, DWORD ulAlign, IVdsAsync **ppAsync) = 0;
};
ESTOP_UUID(IVdsPack2, 0x13b50bff, 0x290a, 0x47dd, 0x85, 0x58, 0xb7, 0xc5, 0x8d, 0xb1, 0xa7, 0x1a);
#else
typedef struct IVdsPack2Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsPack2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsPack2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsPack2 *This);
    HRESULT (STDMETHODCALLTYPE *CreateVolume2)(IVdsPack2 *This, VDS_VOLUME_TYPE type_, VDS_INPUT_DISK *pInputDiskArray, LONG lNumberOfDisks, DWORD ulStripeSize, DWORD ulAlign, IVdsAsync **ppAsync);
} IVdsPack2Vtbl;
struct IVdsPack2 { const IVdsPack2Vtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsPack2_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsPack2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsPack2_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsPack2_CreateVolume2(This,a0,a1,a2,a3,a4,a5) ((This)->lpVtbl->CreateVolume2(This,a0,a1,a2,a3,a4,a5))
#endif
#endif

EXTERN_C const IID IID_IVdsProviderPrivate;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsProviderPrivate : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetObject(GUID ObjectId, VDS_OBJECT_TYPE type_, IUnknown **ppObjectUnk) = 0;
    virtual HRESULT STDMETHODCALLTYPE OnLoad(LPWSTR pwszMachineName, IUnknown *pCallbackObject) = 0;
    virtual HRESULT STDMETHODCALLTYPE OnUnload(BOOL bForceUnload) = 0;
};
ESTOP_UUID(IVdsProviderPrivate, 0x11f3cd41, 0xb7e8, 0x48ff, 0x94, 0x72, 0x9d, 0xff, 0x01, 0x8a, 0xa2, 0x92);
#else
typedef struct IVdsProviderPrivateVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsProviderPrivate *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsProviderPrivate *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsProviderPrivate *This);
    HRESULT (STDMETHODCALLTYPE *GetObject)(IVdsProviderPrivate *This, GUID ObjectId, VDS_OBJECT_TYPE type_, IUnknown **ppObjectUnk);
    HRESULT (STDMETHODCALLTYPE *OnLoad)(IVdsProviderPrivate *This, LPWSTR pwszMachineName, IUnknown *pCallbackObject);
    HRESULT (STDMETHODCALLTYPE *OnUnload)(IVdsProviderPrivate *This, BOOL bForceUnload);
} IVdsProviderPrivateVtbl;
struct IVdsProviderPrivate { const IVdsProviderPrivateVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsProviderPrivate_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsProviderPrivate_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsProviderPrivate_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsProviderPrivate_GetObject(This,a0,a1,a2) ((This)->lpVtbl->GetObject(This,a0,a1,a2))
#define IVdsProviderPrivate_OnLoad(This,a0,a1) ((This)->lpVtbl->OnLoad(This,a0,a1))
#define IVdsProviderPrivate_OnUnload(This,a0) ((This)->lpVtbl->OnUnload(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsProviderSupport;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsProviderSupport : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetVersionSupport(DWORD *ulVersionSupport) = 0;
};
ESTOP_UUID(IVdsProviderSupport, 0x1732be13, 0xe8f9, 0x4a03, 0xbf, 0xbc, 0x5f, 0x61, 0x6a, 0xa6, 0x6c, 0xe1);
#else
typedef struct IVdsProviderSupportVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsProviderSupport *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsProviderSupport *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsProviderSupport *This);
    HRESULT (STDMETHODCALLTYPE *GetVersionSupport)(IVdsProviderSupport *This, DWORD *ulVersionSupport);
} IVdsProviderSupportVtbl;
struct IVdsProviderSupport { const IVdsProviderSupportVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsProviderSupport_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsProviderSupport_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsProviderSupport_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsProviderSupport_GetVersionSupport(This,a0) ((This)->lpVtbl->GetVersionSupport(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsRemovable;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsRemovable : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE QueryMedia() = 0;
    virtual HRESULT STDMETHODCALLTYPE Eject() = 0;
};
ESTOP_UUID(IVdsRemovable, 0x0316560b, 0x5db4, 0x4ed9, 0xbb, 0xb5, 0x21, 0x34, 0x36, 0xdd, 0xc0, 0xd9);
#else
typedef struct IVdsRemovableVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsRemovable *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsRemovable *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsRemovable *This);
    HRESULT (STDMETHODCALLTYPE *QueryMedia)(IVdsRemovable *This);
    HRESULT (STDMETHODCALLTYPE *Eject)(IVdsRemovable *This);
} IVdsRemovableVtbl;
struct IVdsRemovable { const IVdsRemovableVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsRemovable_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsRemovable_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsRemovable_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsRemovable_QueryMedia(This) ((This)->lpVtbl->QueryMedia(This))
#define IVdsRemovable_Eject(This) ((This)->lpVtbl->Eject(This))
#endif
#endif

EXTERN_C const IID IID_IVdsService;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsService : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE IsServiceReady() = 0;
    virtual HRESULT STDMETHODCALLTYPE WaitForServiceReady() = 0;
    virtual HRESULT STDMETHODCALLTYPE GetProperties(VDS_SERVICE_PROP *pServiceProp) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryProviders(DWORD masks, IEnumVdsObject **ppEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryMaskedDisks(IEnumVdsObject **ppEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryUnallocatedDisks(IEnumVdsObject **ppEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetObject(GUID ObjectId, VDS_OBJECT_TYPE type_, IUnknown **ppObjectUnk) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryDriveLetters(WCHAR wcFirstLetter, DWORD count, VDS_DRIVE_LETTER_PROP *pDriveLetterPropArray) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryFileSystemTypes(VDS_FILE_SYSTEM_TYPE_PROP **ppFileSystemTypeProps, LONG *plNumberOfFileSystems) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reenumerate() = 0;
    virtual HRESULT STDMETHODCALLTYPE Refresh() = 0;
    virtual HRESULT STDMETHODCALLTYPE CleanupObsoleteMountPoints() = 0;
    virtual HRESULT STDMETHODCALLTYPE Advise(IVdsAdviseSink *pSink, DWORD *pdwCookie) = 0;
    virtual HRESULT STDMETHODCALLTYPE Unadvise(DWORD dwCookie) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reboot() = 0;
    virtual HRESULT STDMETHODCALLTYPE SetFlags(DWORD ulFlags) = 0;
    virtual HRESULT STDMETHODCALLTYPE ClearFlags(DWORD ulFlags) = 0;
};
ESTOP_UUID(IVdsService, 0x0818a8ef, 0x9ba9, 0x40d8, 0xa6, 0xf9, 0xe2, 0x28, 0x33, 0xcc, 0x77, 0x1e);
#else
typedef struct IVdsServiceVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsService *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsService *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsService *This);
    HRESULT (STDMETHODCALLTYPE *IsServiceReady)(IVdsService *This);
    HRESULT (STDMETHODCALLTYPE *WaitForServiceReady)(IVdsService *This);
    HRESULT (STDMETHODCALLTYPE *GetProperties)(IVdsService *This, VDS_SERVICE_PROP *pServiceProp);
    HRESULT (STDMETHODCALLTYPE *QueryProviders)(IVdsService *This, DWORD masks, IEnumVdsObject **ppEnum);
    HRESULT (STDMETHODCALLTYPE *QueryMaskedDisks)(IVdsService *This, IEnumVdsObject **ppEnum);
    HRESULT (STDMETHODCALLTYPE *QueryUnallocatedDisks)(IVdsService *This, IEnumVdsObject **ppEnum);
    HRESULT (STDMETHODCALLTYPE *GetObject)(IVdsService *This, GUID ObjectId, VDS_OBJECT_TYPE type_, IUnknown **ppObjectUnk);
    HRESULT (STDMETHODCALLTYPE *QueryDriveLetters)(IVdsService *This, WCHAR wcFirstLetter, DWORD count, VDS_DRIVE_LETTER_PROP *pDriveLetterPropArray);
    HRESULT (STDMETHODCALLTYPE *QueryFileSystemTypes)(IVdsService *This, VDS_FILE_SYSTEM_TYPE_PROP **ppFileSystemTypeProps, LONG *plNumberOfFileSystems);
    HRESULT (STDMETHODCALLTYPE *Reenumerate)(IVdsService *This);
    HRESULT (STDMETHODCALLTYPE *Refresh)(IVdsService *This);
    HRESULT (STDMETHODCALLTYPE *CleanupObsoleteMountPoints)(IVdsService *This);
    HRESULT (STDMETHODCALLTYPE *Advise)(IVdsService *This, IVdsAdviseSink *pSink, DWORD *pdwCookie);
    HRESULT (STDMETHODCALLTYPE *Unadvise)(IVdsService *This, DWORD dwCookie);
    HRESULT (STDMETHODCALLTYPE *Reboot)(IVdsService *This);
    HRESULT (STDMETHODCALLTYPE *SetFlags)(IVdsService *This, DWORD ulFlags);
    HRESULT (STDMETHODCALLTYPE *ClearFlags)(IVdsService *This, DWORD ulFlags);
} IVdsServiceVtbl;
struct IVdsService { const IVdsServiceVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsService_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsService_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsService_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsService_IsServiceReady(This) ((This)->lpVtbl->IsServiceReady(This))
#define IVdsService_WaitForServiceReady(This) ((This)->lpVtbl->WaitForServiceReady(This))
#define IVdsService_GetProperties(This,a0) ((This)->lpVtbl->GetProperties(This,a0))
#define IVdsService_QueryProviders(This,a0,a1) ((This)->lpVtbl->QueryProviders(This,a0,a1))
#define IVdsService_QueryMaskedDisks(This,a0) ((This)->lpVtbl->QueryMaskedDisks(This,a0))
#define IVdsService_QueryUnallocatedDisks(This,a0) ((This)->lpVtbl->QueryUnallocatedDisks(This,a0))
#define IVdsService_GetObject(This,a0,a1,a2) ((This)->lpVtbl->GetObject(This,a0,a1,a2))
#define IVdsService_QueryDriveLetters(This,a0,a1,a2) ((This)->lpVtbl->QueryDriveLetters(This,a0,a1,a2))
#define IVdsService_QueryFileSystemTypes(This,a0,a1) ((This)->lpVtbl->QueryFileSystemTypes(This,a0,a1))
#define IVdsService_Reenumerate(This) ((This)->lpVtbl->Reenumerate(This))
#define IVdsService_Refresh(This) ((This)->lpVtbl->Refresh(This))
#define IVdsService_CleanupObsoleteMountPoints(This) ((This)->lpVtbl->CleanupObsoleteMountPoints(This))
#define IVdsService_Advise(This,a0,a1) ((This)->lpVtbl->Advise(This,a0,a1))
#define IVdsService_Unadvise(This,a0) ((This)->lpVtbl->Unadvise(This,a0))
#define IVdsService_Reboot(This) ((This)->lpVtbl->Reboot(This))
#define IVdsService_SetFlags(This,a0) ((This)->lpVtbl->SetFlags(This,a0))
#define IVdsService_ClearFlags(This,a0) ((This)->lpVtbl->ClearFlags(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsServiceHba;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsServiceHba : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE QueryHbaPorts(IEnumVdsObject **ppEnum) = 0;
};
ESTOP_UUID(IVdsServiceHba, 0x0ac13689, 0x3134, 0x47c6, 0xa1, 0x7c, 0x46, 0x69, 0x21, 0x68, 0x01, 0xbe);
#else
typedef struct IVdsServiceHbaVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsServiceHba *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsServiceHba *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsServiceHba *This);
    HRESULT (STDMETHODCALLTYPE *QueryHbaPorts)(IVdsServiceHba *This, IEnumVdsObject **ppEnum);
} IVdsServiceHbaVtbl;
struct IVdsServiceHba { const IVdsServiceHbaVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsServiceHba_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsServiceHba_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsServiceHba_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsServiceHba_QueryHbaPorts(This,a0) ((This)->lpVtbl->QueryHbaPorts(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsServiceInitialization;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsServiceInitialization : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE Initialize(LPWSTR pwszMachineName) = 0;
};
ESTOP_UUID(IVdsServiceInitialization, 0x4afc3636, 0xdb01, 0x4052, 0x80, 0xc3, 0x03, 0xbb, 0xcb, 0x8d, 0x3c, 0x69);
#else
typedef struct IVdsServiceInitializationVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsServiceInitialization *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsServiceInitialization *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsServiceInitialization *This);
    HRESULT (STDMETHODCALLTYPE *Initialize)(IVdsServiceInitialization *This, LPWSTR pwszMachineName);
} IVdsServiceInitializationVtbl;
struct IVdsServiceInitialization { const IVdsServiceInitializationVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsServiceInitialization_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsServiceInitialization_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsServiceInitialization_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsServiceInitialization_Initialize(This,a0) ((This)->lpVtbl->Initialize(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsServiceIscsi;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsServiceIscsi : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetInitiatorName(LPWSTR *ppwszIscsiName) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryInitiatorAdapters(IEnumVdsObject **ppEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetIpsecGroupPresharedKey(VDS_ISCSI_IPSEC_KEY *pIpsecKey) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetAllIpsecTunnelAddresses(VDS_IPADDRESS *pTunnelAddress, VDS_IPADDRESS *pDestinationAddress) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetAllIpsecSecurity(GUID targetPortalId, ULONGLONG ullSecurityFlags, VDS_ISCSI_IPSEC_KEY *pIpsecKey) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetInitiatorSharedSecret(VDS_ISCSI_SHARED_SECRET *pInitiatorSharedSecret, GUID targetId) = 0;
    virtual HRESULT STDMETHODCALLTYPE RememberTargetSharedSecret(GUID targetId, VDS_ISCSI_SHARED_SECRET *pTargetSharedSecret) = 0;
};
ESTOP_UUID(IVdsServiceIscsi, 0x14fbe036, 0x3ed7, 0x4e10, 0x90, 0xe9, 0xa5, 0xff, 0x99, 0x1a, 0xff, 0x01);
#else
typedef struct IVdsServiceIscsiVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsServiceIscsi *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsServiceIscsi *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsServiceIscsi *This);
    HRESULT (STDMETHODCALLTYPE *GetInitiatorName)(IVdsServiceIscsi *This, LPWSTR *ppwszIscsiName);
    HRESULT (STDMETHODCALLTYPE *QueryInitiatorAdapters)(IVdsServiceIscsi *This, IEnumVdsObject **ppEnum);
    HRESULT (STDMETHODCALLTYPE *SetIpsecGroupPresharedKey)(IVdsServiceIscsi *This, VDS_ISCSI_IPSEC_KEY *pIpsecKey);
    HRESULT (STDMETHODCALLTYPE *SetAllIpsecTunnelAddresses)(IVdsServiceIscsi *This, VDS_IPADDRESS *pTunnelAddress, VDS_IPADDRESS *pDestinationAddress);
    HRESULT (STDMETHODCALLTYPE *SetAllIpsecSecurity)(IVdsServiceIscsi *This, GUID targetPortalId, ULONGLONG ullSecurityFlags, VDS_ISCSI_IPSEC_KEY *pIpsecKey);
    HRESULT (STDMETHODCALLTYPE *SetInitiatorSharedSecret)(IVdsServiceIscsi *This, VDS_ISCSI_SHARED_SECRET *pInitiatorSharedSecret, GUID targetId);
    HRESULT (STDMETHODCALLTYPE *RememberTargetSharedSecret)(IVdsServiceIscsi *This, GUID targetId, VDS_ISCSI_SHARED_SECRET *pTargetSharedSecret);
} IVdsServiceIscsiVtbl;
struct IVdsServiceIscsi { const IVdsServiceIscsiVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsServiceIscsi_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsServiceIscsi_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsServiceIscsi_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsServiceIscsi_GetInitiatorName(This,a0) ((This)->lpVtbl->GetInitiatorName(This,a0))
#define IVdsServiceIscsi_QueryInitiatorAdapters(This,a0) ((This)->lpVtbl->QueryInitiatorAdapters(This,a0))
#define IVdsServiceIscsi_SetIpsecGroupPresharedKey(This,a0) ((This)->lpVtbl->SetIpsecGroupPresharedKey(This,a0))
#define IVdsServiceIscsi_SetAllIpsecTunnelAddresses(This,a0,a1) ((This)->lpVtbl->SetAllIpsecTunnelAddresses(This,a0,a1))
#define IVdsServiceIscsi_SetAllIpsecSecurity(This,a0,a1,a2) ((This)->lpVtbl->SetAllIpsecSecurity(This,a0,a1,a2))
#define IVdsServiceIscsi_SetInitiatorSharedSecret(This,a0,a1) ((This)->lpVtbl->SetInitiatorSharedSecret(This,a0,a1))
#define IVdsServiceIscsi_RememberTargetSharedSecret(This,a0,a1) ((This)->lpVtbl->RememberTargetSharedSecret(This,a0,a1))
#endif
#endif

EXTERN_C const IID IID_IVdsServiceLoader;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsServiceLoader : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE LoadService(LPWSTR pwszMachineName, IVdsService **ppService) = 0;
};
ESTOP_UUID(IVdsServiceLoader, 0xe0393303, 0x90d4, 0x4a97, 0xab, 0x71, 0xe9, 0xb6, 0x71, 0xee, 0x27, 0x29);
#else
typedef struct IVdsServiceLoaderVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsServiceLoader *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsServiceLoader *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsServiceLoader *This);
    HRESULT (STDMETHODCALLTYPE *LoadService)(IVdsServiceLoader *This, LPWSTR pwszMachineName, IVdsService **ppService);
} IVdsServiceLoaderVtbl;
struct IVdsServiceLoader { const IVdsServiceLoaderVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsServiceLoader_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsServiceLoader_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsServiceLoader_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsServiceLoader_LoadService(This,a0,a1) ((This)->lpVtbl->LoadService(This,a0,a1))
#endif
#endif

EXTERN_C const IID IID_IVdsServiceSAN;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsServiceSAN : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetSANPolicy(VDS_SAN_POLICY *pSanPolicy) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetSANPolicy(VDS_SAN_POLICY SanPolicy) = 0;
};
ESTOP_UUID(IVdsServiceSAN, 0xfc5d23e8, 0xa88b, 0x41a5, 0x8d, 0xe0, 0x2d, 0x2f, 0x73, 0xc5, 0xa6, 0x30);
#else
typedef struct IVdsServiceSANVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsServiceSAN *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsServiceSAN *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsServiceSAN *This);
    HRESULT (STDMETHODCALLTYPE *GetSANPolicy)(IVdsServiceSAN *This, VDS_SAN_POLICY *pSanPolicy);
    HRESULT (STDMETHODCALLTYPE *SetSANPolicy)(IVdsServiceSAN *This, VDS_SAN_POLICY SanPolicy);
} IVdsServiceSANVtbl;
struct IVdsServiceSAN { const IVdsServiceSANVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsServiceSAN_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsServiceSAN_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsServiceSAN_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsServiceSAN_GetSANPolicy(This,a0) ((This)->lpVtbl->GetSANPolicy(This,a0))
#define IVdsServiceSAN_SetSANPolicy(This,a0) ((This)->lpVtbl->SetSANPolicy(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsServiceSw;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsServiceSw : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetDiskObject(LPCWSTR pwszDeviceID, IUnknown **ppDiskUnk) = 0;
};
ESTOP_UUID(IVdsServiceSw, 0x15fc031c, 0x0652, 0x4306, 0xb2, 0xc3, 0xf5, 0x58, 0xb8, 0xf8, 0x37, 0xe2);
#else
typedef struct IVdsServiceSwVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsServiceSw *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsServiceSw *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsServiceSw *This);
    HRESULT (STDMETHODCALLTYPE *GetDiskObject)(IVdsServiceSw *This, LPCWSTR pwszDeviceID, IUnknown **ppDiskUnk);
} IVdsServiceSwVtbl;
struct IVdsServiceSw { const IVdsServiceSwVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsServiceSw_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsServiceSw_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsServiceSw_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsServiceSw_GetDiskObject(This,a0,a1) ((This)->lpVtbl->GetDiskObject(This,a0,a1))
#endif
#endif

EXTERN_C const IID IID_IVdsServiceUninstallDisk;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsServiceUninstallDisk : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetDiskIdFromLunInfo(VDS_LUN_INFORMATION *pLunInfo, GUID *pDiskId) = 0;
    virtual HRESULT STDMETHODCALLTYPE UninstallDisks(GUID *pDiskIdArray, DWORD ulCount, BOOLEAN bForce, BYTE *pbReboot, HRESULT *pResults) = 0;
};
ESTOP_UUID(IVdsServiceUninstallDisk, 0xb6b22da8, 0xf903, 0x4be7, 0xb4, 0x92, 0xc0, 0x9d, 0x87, 0x5a, 0xc9, 0xda);
#else
typedef struct IVdsServiceUninstallDiskVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsServiceUninstallDisk *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsServiceUninstallDisk *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsServiceUninstallDisk *This);
    HRESULT (STDMETHODCALLTYPE *GetDiskIdFromLunInfo)(IVdsServiceUninstallDisk *This, VDS_LUN_INFORMATION *pLunInfo, GUID *pDiskId);
    HRESULT (STDMETHODCALLTYPE *UninstallDisks)(IVdsServiceUninstallDisk *This, GUID *pDiskIdArray, DWORD ulCount, BOOLEAN bForce, BYTE *pbReboot, HRESULT *pResults);
} IVdsServiceUninstallDiskVtbl;
struct IVdsServiceUninstallDisk { const IVdsServiceUninstallDiskVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsServiceUninstallDisk_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsServiceUninstallDisk_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsServiceUninstallDisk_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsServiceUninstallDisk_GetDiskIdFromLunInfo(This,a0,a1) ((This)->lpVtbl->GetDiskIdFromLunInfo(This,a0,a1))
#define IVdsServiceUninstallDisk_UninstallDisks(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->UninstallDisks(This,a0,a1,a2,a3,a4))
#endif
#endif

EXTERN_C const IID IID_IVdsStoragePool;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsStoragePool : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetProvider(IVdsProvider **ppProvider) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetProperties(VDS_STORAGE_POOL_PROP *pStoragePoolProp) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetAttributes(VDS_POOL_ATTRIBUTES *pStoragePoolAttributes) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryDriveExtents(VDS_STORAGE_POOL_DRIVE_EXTENT **ppExtentArray, LONG *plNumberOfExtents) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryAllocatedLuns(IEnumVdsObject **ppEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryAllocatedStoragePools(IEnumVdsObject **ppEnum) = 0;
};
ESTOP_UUID(IVdsStoragePool, 0x932ca8cf, 0x0eb3, 0x4ba8, 0x96, 0x20, 0x22, 0x66, 0x5d, 0x7f, 0x84, 0x50);
#else
typedef struct IVdsStoragePoolVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsStoragePool *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsStoragePool *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsStoragePool *This);
    HRESULT (STDMETHODCALLTYPE *GetProvider)(IVdsStoragePool *This, IVdsProvider **ppProvider);
    HRESULT (STDMETHODCALLTYPE *GetProperties)(IVdsStoragePool *This, VDS_STORAGE_POOL_PROP *pStoragePoolProp);
    HRESULT (STDMETHODCALLTYPE *GetAttributes)(IVdsStoragePool *This, VDS_POOL_ATTRIBUTES *pStoragePoolAttributes);
    HRESULT (STDMETHODCALLTYPE *QueryDriveExtents)(IVdsStoragePool *This, VDS_STORAGE_POOL_DRIVE_EXTENT **ppExtentArray, LONG *plNumberOfExtents);
    HRESULT (STDMETHODCALLTYPE *QueryAllocatedLuns)(IVdsStoragePool *This, IEnumVdsObject **ppEnum);
    HRESULT (STDMETHODCALLTYPE *QueryAllocatedStoragePools)(IVdsStoragePool *This, IEnumVdsObject **ppEnum);
} IVdsStoragePoolVtbl;
struct IVdsStoragePool { const IVdsStoragePoolVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsStoragePool_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsStoragePool_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsStoragePool_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsStoragePool_GetProvider(This,a0) ((This)->lpVtbl->GetProvider(This,a0))
#define IVdsStoragePool_GetProperties(This,a0) ((This)->lpVtbl->GetProperties(This,a0))
#define IVdsStoragePool_GetAttributes(This,a0) ((This)->lpVtbl->GetAttributes(This,a0))
#define IVdsStoragePool_QueryDriveExtents(This,a0,a1) ((This)->lpVtbl->QueryDriveExtents(This,a0,a1))
#define IVdsStoragePool_QueryAllocatedLuns(This,a0) ((This)->lpVtbl->QueryAllocatedLuns(This,a0))
#define IVdsStoragePool_QueryAllocatedStoragePools(This,a0) ((This)->lpVtbl->QueryAllocatedStoragePools(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsSubSystem2;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsSubSystem2 : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetProperties2(VDS_SUB_SYSTEM_PROP2 *pSubSystemProp2) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetDrive2(SHORT sBusNumber, SHORT sSlotNumber, DWORD ulEnclosureNumber, IVdsDrive **ppDrive) = 0;
    virtual HRESULT STDMETHODCALLTYPE CreateLun2(VDS_LUN_TYPE type_, ULONGLONG ullSizeInBytes, GUID *pDriveIdArray, LONG lNumberOfDrives, LPWSTR pwszUnmaskingList, VDS_HINTS2 *pHints2, IVdsAsync **ppAsync) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryMaxLunCreateSize2(VDS_LUN_TYPE type_, GUID *pDriveIdArray, LONG lNumberOfDrives, VDS_HINTS2 *pHints2, ULONGLONG *pullMaxLunSize) = 0;
};
ESTOP_UUID(IVdsSubSystem2, 0xbe666735, 0x7800, 0x4a77, 0x9d, 0x9c, 0x40, 0xf8, 0x5b, 0x87, 0xe2, 0x92);
#else
typedef struct IVdsSubSystem2Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsSubSystem2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsSubSystem2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsSubSystem2 *This);
    HRESULT (STDMETHODCALLTYPE *GetProperties2)(IVdsSubSystem2 *This, VDS_SUB_SYSTEM_PROP2 *pSubSystemProp2);
    HRESULT (STDMETHODCALLTYPE *GetDrive2)(IVdsSubSystem2 *This, SHORT sBusNumber, SHORT sSlotNumber, DWORD ulEnclosureNumber, IVdsDrive **ppDrive);
    HRESULT (STDMETHODCALLTYPE *CreateLun2)(IVdsSubSystem2 *This, VDS_LUN_TYPE type_, ULONGLONG ullSizeInBytes, GUID *pDriveIdArray, LONG lNumberOfDrives, LPWSTR pwszUnmaskingList, VDS_HINTS2 *pHints2, IVdsAsync **ppAsync);
    HRESULT (STDMETHODCALLTYPE *QueryMaxLunCreateSize2)(IVdsSubSystem2 *This, VDS_LUN_TYPE type_, GUID *pDriveIdArray, LONG lNumberOfDrives, VDS_HINTS2 *pHints2, ULONGLONG *pullMaxLunSize);
} IVdsSubSystem2Vtbl;
struct IVdsSubSystem2 { const IVdsSubSystem2Vtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsSubSystem2_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsSubSystem2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsSubSystem2_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsSubSystem2_GetProperties2(This,a0) ((This)->lpVtbl->GetProperties2(This,a0))
#define IVdsSubSystem2_GetDrive2(This,a0,a1,a2,a3) ((This)->lpVtbl->GetDrive2(This,a0,a1,a2,a3))
#define IVdsSubSystem2_CreateLun2(This,a0,a1,a2,a3,a4,a5,a6) ((This)->lpVtbl->CreateLun2(This,a0,a1,a2,a3,a4,a5,a6))
#define IVdsSubSystem2_QueryMaxLunCreateSize2(This,a0,a1,a2,a3,a4) ((This)->lpVtbl->QueryMaxLunCreateSize2(This,a0,a1,a2,a3,a4))
#endif
#endif

EXTERN_C const IID IID_IVdsSubSystemImportTarget;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsSubSystemImportTarget : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetImportTarget(LPWSTR *ppwszIscsiName) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetImportTarget(LPWSTR pwszIscsiName) = 0;
};
ESTOP_UUID(IVdsSubSystemImportTarget, 0x83bfb87f, 0x43fb, 0x4903, 0xba, 0xa6, 0x12, 0x7f, 0x01, 0x02, 0x9e, 0xec);
#else
typedef struct IVdsSubSystemImportTargetVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsSubSystemImportTarget *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsSubSystemImportTarget *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsSubSystemImportTarget *This);
    HRESULT (STDMETHODCALLTYPE *GetImportTarget)(IVdsSubSystemImportTarget *This, LPWSTR *ppwszIscsiName);
    HRESULT (STDMETHODCALLTYPE *SetImportTarget)(IVdsSubSystemImportTarget *This, LPWSTR pwszIscsiName);
} IVdsSubSystemImportTargetVtbl;
struct IVdsSubSystemImportTarget { const IVdsSubSystemImportTargetVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsSubSystemImportTarget_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsSubSystemImportTarget_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsSubSystemImportTarget_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsSubSystemImportTarget_GetImportTarget(This,a0) ((This)->lpVtbl->GetImportTarget(This,a0))
#define IVdsSubSystemImportTarget_SetImportTarget(This,a0) ((This)->lpVtbl->SetImportTarget(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsSubSystemInterconnect;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsSubSystemInterconnect : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetSupportedInterconnects(DWORD *pulSupportedInterconnectsFlag) = 0;
};
ESTOP_UUID(IVdsSubSystemInterconnect, 0x9e6fa560, 0xc141, 0x477b, 0x83, 0xba, 0x0b, 0x6c, 0x38, 0xf7, 0xfe, 0xbf);
#else
typedef struct IVdsSubSystemInterconnectVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsSubSystemInterconnect *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsSubSystemInterconnect *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsSubSystemInterconnect *This);
    HRESULT (STDMETHODCALLTYPE *GetSupportedInterconnects)(IVdsSubSystemInterconnect *This, DWORD *pulSupportedInterconnectsFlag);
} IVdsSubSystemInterconnectVtbl;
struct IVdsSubSystemInterconnect { const IVdsSubSystemInterconnectVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsSubSystemInterconnect_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsSubSystemInterconnect_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsSubSystemInterconnect_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsSubSystemInterconnect_GetSupportedInterconnects(This,a0) ((This)->lpVtbl->GetSupportedInterconnects(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsSubSystemIscsi;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsSubSystemIscsi : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE QueryTargets(IEnumVdsObject **ppEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryPortals(IEnumVdsObject **ppEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE CreateTarget(LPWSTR pwszIscsiName, LPWSTR pwszFriendlyName, IVdsAsync **ppAsync) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetIpsecGroupPresharedKey(VDS_ISCSI_IPSEC_KEY *pIpsecKey) = 0;
};
ESTOP_UUID(IVdsSubSystemIscsi, 0x0027346f, 0x40d0, 0x4b45, 0x8c, 0xec, 0x59, 0x06, 0xdc, 0x03, 0x80, 0xc8);
#else
typedef struct IVdsSubSystemIscsiVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsSubSystemIscsi *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsSubSystemIscsi *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsSubSystemIscsi *This);
    HRESULT (STDMETHODCALLTYPE *QueryTargets)(IVdsSubSystemIscsi *This, IEnumVdsObject **ppEnum);
    HRESULT (STDMETHODCALLTYPE *QueryPortals)(IVdsSubSystemIscsi *This, IEnumVdsObject **ppEnum);
    HRESULT (STDMETHODCALLTYPE *CreateTarget)(IVdsSubSystemIscsi *This, LPWSTR pwszIscsiName, LPWSTR pwszFriendlyName, IVdsAsync **ppAsync);
    HRESULT (STDMETHODCALLTYPE *SetIpsecGroupPresharedKey)(IVdsSubSystemIscsi *This, VDS_ISCSI_IPSEC_KEY *pIpsecKey);
} IVdsSubSystemIscsiVtbl;
struct IVdsSubSystemIscsi { const IVdsSubSystemIscsiVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsSubSystemIscsi_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsSubSystemIscsi_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsSubSystemIscsi_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsSubSystemIscsi_QueryTargets(This,a0) ((This)->lpVtbl->QueryTargets(This,a0))
#define IVdsSubSystemIscsi_QueryPortals(This,a0) ((This)->lpVtbl->QueryPortals(This,a0))
#define IVdsSubSystemIscsi_CreateTarget(This,a0,a1,a2) ((This)->lpVtbl->CreateTarget(This,a0,a1,a2))
#define IVdsSubSystemIscsi_SetIpsecGroupPresharedKey(This,a0) ((This)->lpVtbl->SetIpsecGroupPresharedKey(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsSubSystemNaming;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsSubSystemNaming : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE SetFriendlyName(LPWSTR pwszFriendlyName) = 0;
};
ESTOP_UUID(IVdsSubSystemNaming, 0x0d70faa3, 0x9cd4, 0x4900, 0xaa, 0x20, 0x69, 0x81, 0xb6, 0xaa, 0xfc, 0x75);
#else
typedef struct IVdsSubSystemNamingVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsSubSystemNaming *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsSubSystemNaming *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsSubSystemNaming *This);
    HRESULT (STDMETHODCALLTYPE *SetFriendlyName)(IVdsSubSystemNaming *This, LPWSTR pwszFriendlyName);
} IVdsSubSystemNamingVtbl;
struct IVdsSubSystemNaming { const IVdsSubSystemNamingVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsSubSystemNaming_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsSubSystemNaming_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsSubSystemNaming_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsSubSystemNaming_SetFriendlyName(This,a0) ((This)->lpVtbl->SetFriendlyName(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsSwProvider;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsSwProvider : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE QueryPacks(IEnumVdsObject **ppEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE CreatePack(IVdsPack **ppPack) = 0;
};
ESTOP_UUID(IVdsSwProvider, 0x9aa58360, 0xce33, 0x4f92, 0xb6, 0x58, 0xed, 0x24, 0xb1, 0x44, 0x25, 0xb8);
#else
typedef struct IVdsSwProviderVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsSwProvider *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsSwProvider *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsSwProvider *This);
    HRESULT (STDMETHODCALLTYPE *QueryPacks)(IVdsSwProvider *This, IEnumVdsObject **ppEnum);
    HRESULT (STDMETHODCALLTYPE *CreatePack)(IVdsSwProvider *This, IVdsPack **ppPack);
} IVdsSwProviderVtbl;
struct IVdsSwProvider { const IVdsSwProviderVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsSwProvider_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsSwProvider_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsSwProvider_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsSwProvider_QueryPacks(This,a0) ((This)->lpVtbl->QueryPacks(This,a0))
#define IVdsSwProvider_CreatePack(This,a0) ((This)->lpVtbl->CreatePack(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsVolume;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsVolume : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetProperties(VDS_VOLUME_PROP *pVolumeProperties) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetPack(IVdsPack **ppPack) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryPlexes(IEnumVdsObject **ppEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE Extend(VDS_INPUT_DISK *pInputDiskArray, LONG lNumberOfDisks, IVdsAsync **ppAsync) = 0;
    virtual HRESULT STDMETHODCALLTYPE Shrink(ULONGLONG ullNumberOfBytesToRemove, IVdsAsync **ppAsync) = 0;
    virtual HRESULT STDMETHODCALLTYPE AddPlex(GUID VolumeId, IVdsAsync **ppAsync) = 0;
    virtual HRESULT STDMETHODCALLTYPE BreakPlex(GUID plexId, IVdsAsync **ppAsync) = 0;
    virtual HRESULT STDMETHODCALLTYPE RemovePlex(GUID plexId, IVdsAsync **ppAsync) = 0;
    virtual HRESULT STDMETHODCALLTYPE Delete(BOOL bForce) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetFlags(DWORD ulFlags, BOOL bRevertOnClose) = 0;
    virtual HRESULT STDMETHODCALLTYPE ClearFlags(DWORD ulFlags) = 0;
};
ESTOP_UUID(IVdsVolume, 0x88306bb2, 0xe71f, 0x478c, 0x86, 0xa2, 0x79, 0xda, 0x20, 0x0a, 0x0f, 0x11);
#else
typedef struct IVdsVolumeVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsVolume *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsVolume *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsVolume *This);
    HRESULT (STDMETHODCALLTYPE *GetProperties)(IVdsVolume *This, VDS_VOLUME_PROP *pVolumeProperties);
    HRESULT (STDMETHODCALLTYPE *GetPack)(IVdsVolume *This, IVdsPack **ppPack);
    HRESULT (STDMETHODCALLTYPE *QueryPlexes)(IVdsVolume *This, IEnumVdsObject **ppEnum);
    HRESULT (STDMETHODCALLTYPE *Extend)(IVdsVolume *This, VDS_INPUT_DISK *pInputDiskArray, LONG lNumberOfDisks, IVdsAsync **ppAsync);
    HRESULT (STDMETHODCALLTYPE *Shrink)(IVdsVolume *This, ULONGLONG ullNumberOfBytesToRemove, IVdsAsync **ppAsync);
    HRESULT (STDMETHODCALLTYPE *AddPlex)(IVdsVolume *This, GUID VolumeId, IVdsAsync **ppAsync);
    HRESULT (STDMETHODCALLTYPE *BreakPlex)(IVdsVolume *This, GUID plexId, IVdsAsync **ppAsync);
    HRESULT (STDMETHODCALLTYPE *RemovePlex)(IVdsVolume *This, GUID plexId, IVdsAsync **ppAsync);
    HRESULT (STDMETHODCALLTYPE *Delete)(IVdsVolume *This, BOOL bForce);
    HRESULT (STDMETHODCALLTYPE *SetFlags)(IVdsVolume *This, DWORD ulFlags, BOOL bRevertOnClose);
    HRESULT (STDMETHODCALLTYPE *ClearFlags)(IVdsVolume *This, DWORD ulFlags);
} IVdsVolumeVtbl;
struct IVdsVolume { const IVdsVolumeVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsVolume_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsVolume_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsVolume_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsVolume_GetProperties(This,a0) ((This)->lpVtbl->GetProperties(This,a0))
#define IVdsVolume_GetPack(This,a0) ((This)->lpVtbl->GetPack(This,a0))
#define IVdsVolume_QueryPlexes(This,a0) ((This)->lpVtbl->QueryPlexes(This,a0))
#define IVdsVolume_Extend(This,a0,a1,a2) ((This)->lpVtbl->Extend(This,a0,a1,a2))
#define IVdsVolume_Shrink(This,a0,a1) ((This)->lpVtbl->Shrink(This,a0,a1))
#define IVdsVolume_AddPlex(This,a0,a1) ((This)->lpVtbl->AddPlex(This,a0,a1))
#define IVdsVolume_BreakPlex(This,a0,a1) ((This)->lpVtbl->BreakPlex(This,a0,a1))
#define IVdsVolume_RemovePlex(This,a0,a1) ((This)->lpVtbl->RemovePlex(This,a0,a1))
#define IVdsVolume_Delete(This,a0) ((This)->lpVtbl->Delete(This,a0))
#define IVdsVolume_SetFlags(This,a0,a1) ((This)->lpVtbl->SetFlags(This,a0,a1))
#define IVdsVolume_ClearFlags(This,a0) ((This)->lpVtbl->ClearFlags(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsVDisk;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsVDisk : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE Open(VIRTUAL_DISK_ACCESS_MASK AccessMask, OPEN_VIRTUAL_DISK_FLAG Flags, DWORD ReadWriteDepth, IVdsOpenVDisk **ppOpenVDisk) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetProperties(VDS_VDISK_PROPERTIES *pDiskProperties) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetHostVolume(IVdsVolume **ppVolume) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetDeviceName(LPWSTR *ppDeviceName) = 0;
};
ESTOP_UUID(IVdsVDisk, 0x1e062b84, 0xe5e6, 0x4b4b, 0x8a, 0x25, 0x67, 0xb8, 0x1e, 0x8f, 0x13, 0xe8);
#else
typedef struct IVdsVDiskVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsVDisk *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsVDisk *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsVDisk *This);
    HRESULT (STDMETHODCALLTYPE *Open)(IVdsVDisk *This, VIRTUAL_DISK_ACCESS_MASK AccessMask, OPEN_VIRTUAL_DISK_FLAG Flags, DWORD ReadWriteDepth, IVdsOpenVDisk **ppOpenVDisk);
    HRESULT (STDMETHODCALLTYPE *GetProperties)(IVdsVDisk *This, VDS_VDISK_PROPERTIES *pDiskProperties);
    HRESULT (STDMETHODCALLTYPE *GetHostVolume)(IVdsVDisk *This, IVdsVolume **ppVolume);
    HRESULT (STDMETHODCALLTYPE *GetDeviceName)(IVdsVDisk *This, LPWSTR *ppDeviceName);
} IVdsVDiskVtbl;
struct IVdsVDisk { const IVdsVDiskVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsVDisk_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsVDisk_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsVDisk_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsVDisk_Open(This,a0,a1,a2,a3) ((This)->lpVtbl->Open(This,a0,a1,a2,a3))
#define IVdsVDisk_GetProperties(This,a0) ((This)->lpVtbl->GetProperties(This,a0))
#define IVdsVDisk_GetHostVolume(This,a0) ((This)->lpVtbl->GetHostVolume(This,a0))
#define IVdsVDisk_GetDeviceName(This,a0) ((This)->lpVtbl->GetDeviceName(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsVdProvider;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsVdProvider : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE QueryVDisks(IEnumVdsObject **ppEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE CreateVDisk(VIRTUAL_STORAGE_TYPE *VirtualDeviceType, LPWSTR pPath, LPWSTR pStringSecurityDescriptor, CREATE_VIRTUAL_DISK_FLAG Flags, DWORD ProviderSpecificFlags, DWORD Reserved, VDS_CREATE_VDISK_PARAMETERS *pCreateDiskParameters, IVdsAsync **ppAsync) = 0;
    virtual HRESULT STDMETHODCALLTYPE AddVDisk(VIRTUAL_STORAGE_TYPE *VirtualDeviceType, LPWSTR pPath, IVdsVDisk **ppVDisk) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetDiskFromVDisk(IVdsVDisk *pVDisk, IVdsDisk **ppDisk) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetVDiskFromDisk(IVdsDisk *pDisk, IVdsVDisk **ppVDisk) = 0;
};
ESTOP_UUID(IVdsVdProvider, 0xb481498c, 0x8354, 0x45f9, 0x84, 0xa0, 0x0b, 0xdd, 0x28, 0x32, 0xa9, 0x1f);
#else
typedef struct IVdsVdProviderVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsVdProvider *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsVdProvider *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsVdProvider *This);
    HRESULT (STDMETHODCALLTYPE *QueryVDisks)(IVdsVdProvider *This, IEnumVdsObject **ppEnum);
    HRESULT (STDMETHODCALLTYPE *CreateVDisk)(IVdsVdProvider *This, VIRTUAL_STORAGE_TYPE *VirtualDeviceType, LPWSTR pPath, LPWSTR pStringSecurityDescriptor, CREATE_VIRTUAL_DISK_FLAG Flags, DWORD ProviderSpecificFlags, DWORD Reserved, VDS_CREATE_VDISK_PARAMETERS *pCreateDiskParameters, IVdsAsync **ppAsync);
    HRESULT (STDMETHODCALLTYPE *AddVDisk)(IVdsVdProvider *This, VIRTUAL_STORAGE_TYPE *VirtualDeviceType, LPWSTR pPath, IVdsVDisk **ppVDisk);
    HRESULT (STDMETHODCALLTYPE *GetDiskFromVDisk)(IVdsVdProvider *This, IVdsVDisk *pVDisk, IVdsDisk **ppDisk);
    HRESULT (STDMETHODCALLTYPE *GetVDiskFromDisk)(IVdsVdProvider *This, IVdsDisk *pDisk, IVdsVDisk **ppVDisk);
} IVdsVdProviderVtbl;
struct IVdsVdProvider { const IVdsVdProviderVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsVdProvider_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsVdProvider_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsVdProvider_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsVdProvider_QueryVDisks(This,a0) ((This)->lpVtbl->QueryVDisks(This,a0))
#define IVdsVdProvider_CreateVDisk(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->CreateVDisk(This,a0,a1,a2,a3,a4,a5,a6,a7))
#define IVdsVdProvider_AddVDisk(This,a0,a1,a2) ((This)->lpVtbl->AddVDisk(This,a0,a1,a2))
#define IVdsVdProvider_GetDiskFromVDisk(This,a0,a1) ((This)->lpVtbl->GetDiskFromVDisk(This,a0,a1))
#define IVdsVdProvider_GetVDiskFromDisk(This,a0,a1) ((This)->lpVtbl->GetVDiskFromDisk(This,a0,a1))
#endif
#endif

EXTERN_C const IID IID_IVdsVolume2;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsVolume2 : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetProperties2(VDS_VOLUME_PROP2 *pVolumeProperties) = 0;
};
ESTOP_UUID(IVdsVolume2, 0x72ae6713, 0xdcbb, 0x4a03, 0xb3, 0x6b, 0x37, 0x1f, 0x6a, 0xc6, 0xb5, 0x3d);
#else
typedef struct IVdsVolume2Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsVolume2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsVolume2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsVolume2 *This);
    HRESULT (STDMETHODCALLTYPE *GetProperties2)(IVdsVolume2 *This, VDS_VOLUME_PROP2 *pVolumeProperties);
} IVdsVolume2Vtbl;
struct IVdsVolume2 { const IVdsVolume2Vtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsVolume2_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsVolume2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsVolume2_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsVolume2_GetProperties2(This,a0) ((This)->lpVtbl->GetProperties2(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsVolumeMF;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsVolumeMF : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetFileSystemProperties(VDS_FILE_SYSTEM_PROP *pFileSystemProp) = 0;
    virtual HRESULT STDMETHODCALLTYPE Format(VDS_FILE_SYSTEM_TYPE type_, LPWSTR pwszLabel, DWORD dwUnitAllocationSize, BOOL bForce, BOOL bQuickFormat, BOOL bEnableCompression, IVdsAsync **ppAsync) = 0;
    virtual HRESULT STDMETHODCALLTYPE AddAccessPath(LPWSTR pwszPath) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryAccessPaths(LPWSTR **pwszPathArray, LONG *plNumberOfAccessPaths) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryReparsePoints(VDS_REPARSE_POINT_PROP **ppReparsePointProps, LONG *plNumberOfReparsePointProps) = 0;
    virtual HRESULT STDMETHODCALLTYPE DeleteAccessPath(LPWSTR pwszPath, BOOL bForce) = 0;
    virtual HRESULT STDMETHODCALLTYPE Mount() = 0;
    virtual HRESULT STDMETHODCALLTYPE Dismount(BOOL bForce, BOOL bPermanent) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetFileSystemFlags(DWORD ulFlags) = 0;
    virtual HRESULT STDMETHODCALLTYPE ClearFileSystemFlags(DWORD ulFlags) = 0;
};
ESTOP_UUID(IVdsVolumeMF, 0xee2d5ded, 0x6236, 0x4169, 0x93, 0x1d, 0xb9, 0x77, 0x8c, 0xe0, 0x3d, 0xc6);
#else
typedef struct IVdsVolumeMFVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsVolumeMF *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsVolumeMF *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsVolumeMF *This);
    HRESULT (STDMETHODCALLTYPE *GetFileSystemProperties)(IVdsVolumeMF *This, VDS_FILE_SYSTEM_PROP *pFileSystemProp);
    HRESULT (STDMETHODCALLTYPE *Format)(IVdsVolumeMF *This, VDS_FILE_SYSTEM_TYPE type_, LPWSTR pwszLabel, DWORD dwUnitAllocationSize, BOOL bForce, BOOL bQuickFormat, BOOL bEnableCompression, IVdsAsync **ppAsync);
    HRESULT (STDMETHODCALLTYPE *AddAccessPath)(IVdsVolumeMF *This, LPWSTR pwszPath);
    HRESULT (STDMETHODCALLTYPE *QueryAccessPaths)(IVdsVolumeMF *This, LPWSTR **pwszPathArray, LONG *plNumberOfAccessPaths);
    HRESULT (STDMETHODCALLTYPE *QueryReparsePoints)(IVdsVolumeMF *This, VDS_REPARSE_POINT_PROP **ppReparsePointProps, LONG *plNumberOfReparsePointProps);
    HRESULT (STDMETHODCALLTYPE *DeleteAccessPath)(IVdsVolumeMF *This, LPWSTR pwszPath, BOOL bForce);
    HRESULT (STDMETHODCALLTYPE *Mount)(IVdsVolumeMF *This);
    HRESULT (STDMETHODCALLTYPE *Dismount)(IVdsVolumeMF *This, BOOL bForce, BOOL bPermanent);
    HRESULT (STDMETHODCALLTYPE *SetFileSystemFlags)(IVdsVolumeMF *This, DWORD ulFlags);
    HRESULT (STDMETHODCALLTYPE *ClearFileSystemFlags)(IVdsVolumeMF *This, DWORD ulFlags);
} IVdsVolumeMFVtbl;
struct IVdsVolumeMF { const IVdsVolumeMFVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsVolumeMF_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsVolumeMF_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsVolumeMF_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsVolumeMF_GetFileSystemProperties(This,a0) ((This)->lpVtbl->GetFileSystemProperties(This,a0))
#define IVdsVolumeMF_Format(This,a0,a1,a2,a3,a4,a5,a6) ((This)->lpVtbl->Format(This,a0,a1,a2,a3,a4,a5,a6))
#define IVdsVolumeMF_AddAccessPath(This,a0) ((This)->lpVtbl->AddAccessPath(This,a0))
#define IVdsVolumeMF_QueryAccessPaths(This,a0,a1) ((This)->lpVtbl->QueryAccessPaths(This,a0,a1))
#define IVdsVolumeMF_QueryReparsePoints(This,a0,a1) ((This)->lpVtbl->QueryReparsePoints(This,a0,a1))
#define IVdsVolumeMF_DeleteAccessPath(This,a0,a1) ((This)->lpVtbl->DeleteAccessPath(This,a0,a1))
#define IVdsVolumeMF_Mount(This) ((This)->lpVtbl->Mount(This))
#define IVdsVolumeMF_Dismount(This,a0,a1) ((This)->lpVtbl->Dismount(This,a0,a1))
#define IVdsVolumeMF_SetFileSystemFlags(This,a0) ((This)->lpVtbl->SetFileSystemFlags(This,a0))
#define IVdsVolumeMF_ClearFileSystemFlags(This,a0) ((This)->lpVtbl->ClearFileSystemFlags(This,a0))
#endif
#endif

EXTERN_C const IID IID_IVdsVolumeMF2;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsVolumeMF2 : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetFileSystemTypeName(LPWSTR *ppwszFileSystemTypeName) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryFileSystemFormatSupport(VDS_FILE_SYSTEM_FORMAT_SUPPORT_PROP **ppFileSystemSupportProps, LONG *plNumberOfFileSystems) = 0;
    virtual HRESULT STDMETHODCALLTYPE FormatEx(LPWSTR pwszFileSystemTypeName, WORD usFileSystemRevision, DWORD ulDesiredUnitAllocationSize, LPWSTR pwszLabel, BOOL bForce, BOOL bQuickFormat, BOOL bEnableCompression, IVdsAsync **ppAsync) = 0;
};
ESTOP_UUID(IVdsVolumeMF2, 0x4dbcee9a, 0x6343, 0x4651, 0xb8, 0x5f, 0x5e, 0x75, 0xd7, 0x4d, 0x98, 0x3c);
#else
typedef struct IVdsVolumeMF2Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsVolumeMF2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsVolumeMF2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsVolumeMF2 *This);
    HRESULT (STDMETHODCALLTYPE *GetFileSystemTypeName)(IVdsVolumeMF2 *This, LPWSTR *ppwszFileSystemTypeName);
    HRESULT (STDMETHODCALLTYPE *QueryFileSystemFormatSupport)(IVdsVolumeMF2 *This, VDS_FILE_SYSTEM_FORMAT_SUPPORT_PROP **ppFileSystemSupportProps, LONG *plNumberOfFileSystems);
    HRESULT (STDMETHODCALLTYPE *FormatEx)(IVdsVolumeMF2 *This, LPWSTR pwszFileSystemTypeName, WORD usFileSystemRevision, DWORD ulDesiredUnitAllocationSize, LPWSTR pwszLabel, BOOL bForce, BOOL bQuickFormat, BOOL bEnableCompression, IVdsAsync **ppAsync);
} IVdsVolumeMF2Vtbl;
struct IVdsVolumeMF2 { const IVdsVolumeMF2Vtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsVolumeMF2_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsVolumeMF2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsVolumeMF2_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsVolumeMF2_GetFileSystemTypeName(This,a0) ((This)->lpVtbl->GetFileSystemTypeName(This,a0))
#define IVdsVolumeMF2_QueryFileSystemFormatSupport(This,a0,a1) ((This)->lpVtbl->QueryFileSystemFormatSupport(This,a0,a1))
#define IVdsVolumeMF2_FormatEx(This,a0,a1,a2,a3,a4,a5,a6,a7) ((This)->lpVtbl->FormatEx(This,a0,a1,a2,a3,a4,a5,a6,a7))
#endif
#endif

EXTERN_C const IID IID_IVdsVolumeMF3;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsVolumeMF3 : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE QueryVolumeGuidPathnames(LPWSTR **pwszPathArray, DWORD *pulNumberOfPaths) = 0;
    virtual HRESULT STDMETHODCALLTYPE FormatEx2(LPWSTR pwszFileSystemTypeName, WORD usFileSystemRevision, DWORD ulDesiredUnitAllocationSize, LPWSTR pwszLabel, DWORD Options, IVdsAsync **ppAsync) = 0;
    virtual HRESULT STDMETHODCALLTYPE OfflineVolume() = 0;
};
ESTOP_UUID(IVdsVolumeMF3, 0x6788faf9, 0x214e, 0x4b85, 0xba, 0x59, 0x26, 0x69, 0x53, 0x61, 0x6e, 0x09);
#else
typedef struct IVdsVolumeMF3Vtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsVolumeMF3 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsVolumeMF3 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsVolumeMF3 *This);
    HRESULT (STDMETHODCALLTYPE *QueryVolumeGuidPathnames)(IVdsVolumeMF3 *This, LPWSTR **pwszPathArray, DWORD *pulNumberOfPaths);
    HRESULT (STDMETHODCALLTYPE *FormatEx2)(IVdsVolumeMF3 *This, LPWSTR pwszFileSystemTypeName, WORD usFileSystemRevision, DWORD ulDesiredUnitAllocationSize, LPWSTR pwszLabel, DWORD Options, IVdsAsync **ppAsync);
    HRESULT (STDMETHODCALLTYPE *OfflineVolume)(IVdsVolumeMF3 *This);
} IVdsVolumeMF3Vtbl;
struct IVdsVolumeMF3 { const IVdsVolumeMF3Vtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsVolumeMF3_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsVolumeMF3_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsVolumeMF3_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsVolumeMF3_QueryVolumeGuidPathnames(This,a0,a1) ((This)->lpVtbl->QueryVolumeGuidPathnames(This,a0,a1))
#define IVdsVolumeMF3_FormatEx2(This,a0,a1,a2,a3,a4,a5) ((This)->lpVtbl->FormatEx2(This,a0,a1,a2,a3,a4,a5))
#define IVdsVolumeMF3_OfflineVolume(This) ((This)->lpVtbl->OfflineVolume(This))
#endif
#endif

EXTERN_C const IID IID_IVdsVolumeOnline;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsVolumeOnline : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE Online() = 0;
};
ESTOP_UUID(IVdsVolumeOnline, 0x1be2275a, 0xb315, 0x4f70, 0x9e, 0x44, 0x87, 0x9b, 0x3a, 0x2a, 0x53, 0xf2);
#else
typedef struct IVdsVolumeOnlineVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsVolumeOnline *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsVolumeOnline *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsVolumeOnline *This);
    HRESULT (STDMETHODCALLTYPE *Online)(IVdsVolumeOnline *This);
} IVdsVolumeOnlineVtbl;
struct IVdsVolumeOnline { const IVdsVolumeOnlineVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsVolumeOnline_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsVolumeOnline_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsVolumeOnline_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsVolumeOnline_Online(This) ((This)->lpVtbl->Online(This))
#endif
#endif

EXTERN_C const IID IID_IVdsVolumePlex;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsVolumePlex : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetProperties(VDS_VOLUME_PLEX_PROP *pPlexProperties) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetVolume(IVdsVolume **ppVolume) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryExtents(VDS_DISK_EXTENT **ppExtentArray, LONG *plNumberOfExtents) = 0;
    virtual HRESULT STDMETHODCALLTYPE Repair(VDS_INPUT_DISK *pInputDiskArray, LONG lNumberOfDisks, IVdsAsync **ppAsync) = 0;
};
ESTOP_UUID(IVdsVolumePlex, 0x4daa0135, 0xe1d1, 0x40f1, 0xaa, 0xa5, 0x3c, 0xc1, 0xe5, 0x32, 0x21, 0xc3);
#else
typedef struct IVdsVolumePlexVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsVolumePlex *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsVolumePlex *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsVolumePlex *This);
    HRESULT (STDMETHODCALLTYPE *GetProperties)(IVdsVolumePlex *This, VDS_VOLUME_PLEX_PROP *pPlexProperties);
    HRESULT (STDMETHODCALLTYPE *GetVolume)(IVdsVolumePlex *This, IVdsVolume **ppVolume);
    HRESULT (STDMETHODCALLTYPE *QueryExtents)(IVdsVolumePlex *This, VDS_DISK_EXTENT **ppExtentArray, LONG *plNumberOfExtents);
    HRESULT (STDMETHODCALLTYPE *Repair)(IVdsVolumePlex *This, VDS_INPUT_DISK *pInputDiskArray, LONG lNumberOfDisks, IVdsAsync **ppAsync);
} IVdsVolumePlexVtbl;
struct IVdsVolumePlex { const IVdsVolumePlexVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsVolumePlex_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsVolumePlex_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsVolumePlex_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsVolumePlex_GetProperties(This,a0) ((This)->lpVtbl->GetProperties(This,a0))
#define IVdsVolumePlex_GetVolume(This,a0) ((This)->lpVtbl->GetVolume(This,a0))
#define IVdsVolumePlex_QueryExtents(This,a0,a1) ((This)->lpVtbl->QueryExtents(This,a0,a1))
#define IVdsVolumePlex_Repair(This,a0,a1,a2) ((This)->lpVtbl->Repair(This,a0,a1,a2))
#endif
#endif

EXTERN_C const IID IID_IVdsVolumeShrink;
#if defined(__cplusplus) && !defined(CINTERFACE)
struct IVdsVolumeShrink : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE QueryMaxReclaimableBytes(ULONGLONG *pullMaxNumberOfReclaimableBytes) = 0;
    virtual HRESULT STDMETHODCALLTYPE Shrink(ULONGLONG ullDesiredNumberOfReclaimableBytes, ULONGLONG ullMinNumberOfReclaimableBytes, IVdsAsync **ppAsync) = 0;
};
ESTOP_UUID(IVdsVolumeShrink, 0xd68168c9, 0x82a2, 0x4f85, 0xb6, 0xe9, 0x74, 0x70, 0x7c, 0x49, 0xa5, 0x8f);
#else
typedef struct IVdsVolumeShrinkVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVdsVolumeShrink *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVdsVolumeShrink *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVdsVolumeShrink *This);
    HRESULT (STDMETHODCALLTYPE *QueryMaxReclaimableBytes)(IVdsVolumeShrink *This, ULONGLONG *pullMaxNumberOfReclaimableBytes);
    HRESULT (STDMETHODCALLTYPE *Shrink)(IVdsVolumeShrink *This, ULONGLONG ullDesiredNumberOfReclaimableBytes, ULONGLONG ullMinNumberOfReclaimableBytes, IVdsAsync **ppAsync);
} IVdsVolumeShrinkVtbl;
struct IVdsVolumeShrink { const IVdsVolumeShrinkVtbl *lpVtbl; };
#ifdef COBJMACROS
#define IVdsVolumeShrink_QueryInterface(This,a0,a1) ((This)->lpVtbl->QueryInterface(This,a0,a1))
#define IVdsVolumeShrink_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVdsVolumeShrink_Release(This) ((This)->lpVtbl->Release(This))
#define IVdsVolumeShrink_QueryMaxReclaimableBytes(This,a0) ((This)->lpVtbl->QueryMaxReclaimableBytes(This,a0))
#define IVdsVolumeShrink_Shrink(This,a0,a1,a2) ((This)->lpVtbl->Shrink(This,a0,a1,a2))
#endif
#endif

#define VDS_NF_VOLUME_ARRIVE 4u
#define VDS_NF_VOLUME_DEPART 5u
#define VDS_NF_VOLUME_MODIFY 6u
#define VDS_NF_VOLUME_REBUILDING_PROGRESS 7u
#define VDS_NF_PARTITION_ARRIVE 11u
#define VDS_NF_PARTITION_DEPART 12u
#define VDS_NF_PARTITION_MODIFY 13u
#define VDS_NF_SUB_SYSTEM_ARRIVE 101u
#define VDS_NF_SUB_SYSTEM_DEPART 102u
#define VDS_NF_PORTAL_ARRIVE 123u
#define VDS_NF_PORTAL_DEPART 124u
#define VDS_NF_PORTAL_MODIFY 125u
#define VDS_NF_TARGET_ARRIVE 126u
#define VDS_NF_TARGET_DEPART 127u
#define VDS_NF_TARGET_MODIFY 128u
#define VDS_NF_PORTAL_GROUP_ARRIVE 129u
#define VDS_NF_PORTAL_GROUP_DEPART 130u
#define VDS_NF_PORTAL_GROUP_MODIFY 131u
#define VDS_NF_SUB_SYSTEM_MODIFY 151u
#define VDS_NF_DRIVE_LETTER_FREE 201u
#define VDS_NF_DRIVE_LETTER_ASSIGN 202u
#define VDS_NF_MOUNT_POINTS_CHANGE 205u
#define VDS_NF_FILE_SYSTEM_SHRINKING_PROGRESS 206u
#define VDS_NF_SERVICE_OUT_OF_SYNC 301u
#define GPT_PARTITION_NAME_LENGTH 36u
#define VDS_HINT_FASTCRASHRECOVERYREQUIRED (1)
#define VDS_HINT_MOSTLYREADS (2)
#define VDS_HINT_OPTIMIZEFORSEQUENTIALREADS (4)
#define VDS_HINT_OPTIMIZEFORSEQUENTIALWRITES (8)
#define VDS_HINT_READBACKVERIFYENABLED (16)
#define VDS_HINT_REMAPENABLED (32)
#define VDS_HINT_WRITETHROUGHCACHINGENABLED (64)
#define VDS_HINT_HARDWARECHECKSUMENABLED (128)
#define VDS_HINT_ISYANKABLE (256)
#define VDS_HINT_ALLOCATEHOTSPARE (512)
#define VDS_HINT_BUSTYPE (1024)
#define VDS_HINT_USEMIRROREDCACHE (2048)
#define VDS_HINT_READCACHINGENABLED (4096)
#define VDS_HINT_WRITECACHINGENABLED (8192)
#define VDS_HINT_MEDIASCANENABLED (16384)
#define VDS_HINT_CONSISTENCYCHECKENABLED (32768)
#define VDS_REBUILD_PRIORITY_MIN 0u
#define VDS_REBUILD_PRIORITY_MAX 16u
#define VDS_POOL_ATTRIB_RAIDTYPE (1)
#define VDS_POOL_ATTRIB_BUSTYPE (2)
#define VDS_POOL_ATTRIB_ALLOW_SPINDOWN (4)
#define VDS_POOL_ATTRIB_THIN_PROVISION (8)
#define VDS_POOL_ATTRIB_NO_SINGLE_POF (16)
#define VDS_POOL_ATTRIB_DATA_RDNCY_MAX (32)
#define VDS_POOL_ATTRIB_DATA_RDNCY_MIN (64)
#define VDS_POOL_ATTRIB_DATA_RDNCY_DEF (128)
#define VDS_POOL_ATTRIB_PKG_RDNCY_MAX (256)
#define VDS_POOL_ATTRIB_PKG_RDNCY_MIN (512)
#define VDS_POOL_ATTRIB_PKG_RDNCY_DEF (1024)
#define VDS_POOL_ATTRIB_STRIPE_SIZE (2048)
#define VDS_POOL_ATTRIB_STRIPE_SIZE_MAX (4096)
#define VDS_POOL_ATTRIB_STRIPE_SIZE_MIN (8192)
#define VDS_POOL_ATTRIB_STRIPE_SIZE_DEF (16384)
#define VDS_POOL_ATTRIB_NUM_CLMNS (32768)
#define VDS_POOL_ATTRIB_NUM_CLMNS_MAX (65536)
#define VDS_POOL_ATTRIB_NUM_CLMNS_MIN (131072)
#define VDS_POOL_ATTRIB_NUM_CLMNS_DEF (262144)
#define VDS_POOL_ATTRIB_DATA_AVL_HINT (524288)
#define VDS_POOL_ATTRIB_ACCS_RNDM_HINT (1048576)
#define VDS_POOL_ATTRIB_ACCS_DIR_HINT (2097152)
#define VDS_POOL_ATTRIB_ACCS_SIZE_HINT (4194304)
#define VDS_POOL_ATTRIB_ACCS_LTNCY_HINT (8388608)
#define VDS_POOL_ATTRIB_ACCS_BDW_WT_HINT (16777216)
#define VDS_POOL_ATTRIB_STOR_COST_HINT (33554432)
#define VDS_POOL_ATTRIB_STOR_EFFCY_HINT (67108864)
#define VDS_POOL_ATTRIB_CUSTOM_ATTRIB (134217728)
#define VDS_ATTACH_VIRTUAL_DISK_FLAG_USE_FILE_ACL 1u
DEFINE_GUID(CLSID_VdsLoader, 0x9c38ed61, 0xd565, 0x4728, 0xae, 0xee, 0xc8, 0x09, 0x52, 0xf0, 0xec, 0xde);
DEFINE_GUID(CLSID_VdsService, 0x7d1933cb, 0x86f6, 0x4a98, 0x86, 0x28, 0x01, 0xbe, 0x94, 0xc9, 0xa5, 0x75);
#define MAX_FS_NAME_SIZE 8u
#define MAX_FS_FORMAT_SUPPORT_NAME_SIZE 32u
#define MAX_FS_ALLOWED_CLUSTER_SIZES_SIZE 32u
#define VER_VDS_LUN_INFORMATION 1u

#endif
