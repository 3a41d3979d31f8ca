// Generated from Microsoft's metadata by crates/estop-com/generate: do not edit.

use super::prelude::*;

define_number!(FsiFileSystems, i32);
pub const FsiFileSystemNone: FsiFileSystems = FsiFileSystems(0);
pub const FsiFileSystemISO9660: FsiFileSystems = FsiFileSystems(1);
pub const FsiFileSystemJoliet: FsiFileSystems = FsiFileSystems(2);
pub const FsiFileSystemUDF: FsiFileSystems = FsiFileSystems(4);
pub const FsiFileSystemUnknown: FsiFileSystems = FsiFileSystems(1073741824);
define_number!(EmulationType, i32);
pub const EmulationNone: EmulationType = EmulationType(0);
pub const Emulation12MFloppy: EmulationType = EmulationType(1);
pub const Emulation144MFloppy: EmulationType = EmulationType(2);
pub const Emulation288MFloppy: EmulationType = EmulationType(3);
pub const EmulationHardDisk: EmulationType = EmulationType(4);
define_number!(FsiItemType, i32);
pub const FsiItemNotFound: FsiItemType = FsiItemType(0);
pub const FsiItemDirectory: FsiItemType = FsiItemType(1);
pub const FsiItemFile: FsiItemType = FsiItemType(2);
define_number!(PlatformId, i32);
pub const PlatformX86: PlatformId = PlatformId(0);
pub const PlatformPowerPC: PlatformId = PlatformId(1);
pub const PlatformMac: PlatformId = PlatformId(2);
pub const PlatformEFI: PlatformId = PlatformId(239);
define_number!(IMAPI_BURN_VERIFICATION_LEVEL, i32);
pub const IMAPI_BURN_VERIFICATION_NONE: IMAPI_BURN_VERIFICATION_LEVEL = IMAPI_BURN_VERIFICATION_LEVEL(0);
pub const IMAPI_BURN_VERIFICATION_QUICK: IMAPI_BURN_VERIFICATION_LEVEL = IMAPI_BURN_VERIFICATION_LEVEL(1);
pub const IMAPI_BURN_VERIFICATION_FULL: IMAPI_BURN_VERIFICATION_LEVEL = IMAPI_BURN_VERIFICATION_LEVEL(2);
define_number!(IMAPI_FORMAT2_DATA_MEDIA_STATE, i32);
pub const IMAPI_FORMAT2_DATA_MEDIA_STATE_UNKNOWN: IMAPI_FORMAT2_DATA_MEDIA_STATE = IMAPI_FORMAT2_DATA_MEDIA_STATE(0);
pub const IMAPI_FORMAT2_DATA_MEDIA_STATE_INFORMATIONAL_MASK: IMAPI_FORMAT2_DATA_MEDIA_STATE = IMAPI_FORMAT2_DATA_MEDIA_STATE(15);
pub const IMAPI_FORMAT2_DATA_MEDIA_STATE_UNSUPPORTED_MASK: IMAPI_FORMAT2_DATA_MEDIA_STATE = IMAPI_FORMAT2_DATA_MEDIA_STATE(64512);
pub const IMAPI_FORMAT2_DATA_MEDIA_STATE_OVERWRITE_ONLY: IMAPI_FORMAT2_DATA_MEDIA_STATE = IMAPI_FORMAT2_DATA_MEDIA_STATE(1);
pub const IMAPI_FORMAT2_DATA_MEDIA_STATE_RANDOMLY_WRITABLE: IMAPI_FORMAT2_DATA_MEDIA_STATE = IMAPI_FORMAT2_DATA_MEDIA_STATE(1);
pub const IMAPI_FORMAT2_DATA_MEDIA_STATE_BLANK: IMAPI_FORMAT2_DATA_MEDIA_STATE = IMAPI_FORMAT2_DATA_MEDIA_STATE(2);
pub const IMAPI_FORMAT2_DATA_MEDIA_STATE_APPENDABLE: IMAPI_FORMAT2_DATA_MEDIA_STATE = IMAPI_FORMAT2_DATA_MEDIA_STATE(4);
pub const IMAPI_FORMAT2_DATA_MEDIA_STATE_FINAL_SESSION: IMAPI_FORMAT2_DATA_MEDIA_STATE = IMAPI_FORMAT2_DATA_MEDIA_STATE(8);
pub const IMAPI_FORMAT2_DATA_MEDIA_STATE_DAMAGED: IMAPI_FORMAT2_DATA_MEDIA_STATE = IMAPI_FORMAT2_DATA_MEDIA_STATE(1024);
pub const IMAPI_FORMAT2_DATA_MEDIA_STATE_ERASE_REQUIRED: IMAPI_FORMAT2_DATA_MEDIA_STATE = IMAPI_FORMAT2_DATA_MEDIA_STATE(2048);
pub const IMAPI_FORMAT2_DATA_MEDIA_STATE_NON_EMPTY_SESSION: IMAPI_FORMAT2_DATA_MEDIA_STATE = IMAPI_FORMAT2_DATA_MEDIA_STATE(4096);
pub const IMAPI_FORMAT2_DATA_MEDIA_STATE_WRITE_PROTECTED: IMAPI_FORMAT2_DATA_MEDIA_STATE = IMAPI_FORMAT2_DATA_MEDIA_STATE(8192);
pub const IMAPI_FORMAT2_DATA_MEDIA_STATE_FINALIZED: IMAPI_FORMAT2_DATA_MEDIA_STATE = IMAPI_FORMAT2_DATA_MEDIA_STATE(16384);
pub const IMAPI_FORMAT2_DATA_MEDIA_STATE_UNSUPPORTED_MEDIA: IMAPI_FORMAT2_DATA_MEDIA_STATE = IMAPI_FORMAT2_DATA_MEDIA_STATE(32768);
define_number!(IMAPI_MEDIA_WRITE_PROTECT_STATE, i32);
pub const IMAPI_WRITEPROTECTED_UNTIL_POWERDOWN: IMAPI_MEDIA_WRITE_PROTECT_STATE = IMAPI_MEDIA_WRITE_PROTECT_STATE(1);
pub const IMAPI_WRITEPROTECTED_BY_CARTRIDGE: IMAPI_MEDIA_WRITE_PROTECT_STATE = IMAPI_MEDIA_WRITE_PROTECT_STATE(2);
pub const IMAPI_WRITEPROTECTED_BY_MEDIA_SPECIFIC_REASON: IMAPI_MEDIA_WRITE_PROTECT_STATE = IMAPI_MEDIA_WRITE_PROTECT_STATE(4);
pub const IMAPI_WRITEPROTECTED_BY_SOFTWARE_WRITE_PROTECT: IMAPI_MEDIA_WRITE_PROTECT_STATE = IMAPI_MEDIA_WRITE_PROTECT_STATE(8);
pub const IMAPI_WRITEPROTECTED_BY_DISC_CONTROL_BLOCK: IMAPI_MEDIA_WRITE_PROTECT_STATE = IMAPI_MEDIA_WRITE_PROTECT_STATE(16);
pub const IMAPI_WRITEPROTECTED_READ_ONLY_MEDIA: IMAPI_MEDIA_WRITE_PROTECT_STATE = IMAPI_MEDIA_WRITE_PROTECT_STATE(16384);
define_number!(IMAPI_MEDIA_PHYSICAL_TYPE, i32);
pub const IMAPI_MEDIA_TYPE_UNKNOWN: IMAPI_MEDIA_PHYSICAL_TYPE = IMAPI_MEDIA_PHYSICAL_TYPE(0);
pub const IMAPI_MEDIA_TYPE_CDROM: IMAPI_MEDIA_PHYSICAL_TYPE = IMAPI_MEDIA_PHYSICAL_TYPE(1);
pub const IMAPI_MEDIA_TYPE_CDR: IMAPI_MEDIA_PHYSICAL_TYPE = IMAPI_MEDIA_PHYSICAL_TYPE(2);
pub const IMAPI_MEDIA_TYPE_CDRW: IMAPI_MEDIA_PHYSICAL_TYPE = IMAPI_MEDIA_PHYSICAL_TYPE(3);
pub const IMAPI_MEDIA_TYPE_DVDROM: IMAPI_MEDIA_PHYSICAL_TYPE = IMAPI_MEDIA_PHYSICAL_TYPE(4);
pub const IMAPI_MEDIA_TYPE_DVDRAM: IMAPI_MEDIA_PHYSICAL_TYPE = IMAPI_MEDIA_PHYSICAL_TYPE(5);
pub const IMAPI_MEDIA_TYPE_DVDPLUSR: IMAPI_MEDIA_PHYSICAL_TYPE = IMAPI_MEDIA_PHYSICAL_TYPE(6);
pub const IMAPI_MEDIA_TYPE_DVDPLUSRW: IMAPI_MEDIA_PHYSICAL_TYPE = IMAPI_MEDIA_PHYSICAL_TYPE(7);
pub const IMAPI_MEDIA_TYPE_DVDPLUSR_DUALLAYER: IMAPI_MEDIA_PHYSICAL_TYPE = IMAPI_MEDIA_PHYSICAL_TYPE(8);
pub const IMAPI_MEDIA_TYPE_DVDDASHR: IMAPI_MEDIA_PHYSICAL_TYPE = IMAPI_MEDIA_PHYSICAL_TYPE(9);
pub const IMAPI_MEDIA_TYPE_DVDDASHRW: IMAPI_MEDIA_PHYSICAL_TYPE = IMAPI_MEDIA_PHYSICAL_TYPE(10);
pub const IMAPI_MEDIA_TYPE_DVDDASHR_DUALLAYER: IMAPI_MEDIA_PHYSICAL_TYPE = IMAPI_MEDIA_PHYSICAL_TYPE(11);
pub const IMAPI_MEDIA_TYPE_DISK: IMAPI_MEDIA_PHYSICAL_TYPE = IMAPI_MEDIA_PHYSICAL_TYPE(12);
pub const IMAPI_MEDIA_TYPE_DVDPLUSRW_DUALLAYER: IMAPI_MEDIA_PHYSICAL_TYPE = IMAPI_MEDIA_PHYSICAL_TYPE(13);
pub const IMAPI_MEDIA_TYPE_HDDVDROM: IMAPI_MEDIA_PHYSICAL_TYPE = IMAPI_MEDIA_PHYSICAL_TYPE(14);
pub const IMAPI_MEDIA_TYPE_HDDVDR: IMAPI_MEDIA_PHYSICAL_TYPE = IMAPI_MEDIA_PHYSICAL_TYPE(15);
pub const IMAPI_MEDIA_TYPE_HDDVDRAM: IMAPI_MEDIA_PHYSICAL_TYPE = IMAPI_MEDIA_PHYSICAL_TYPE(16);
pub const IMAPI_MEDIA_TYPE_BDROM: IMAPI_MEDIA_PHYSICAL_TYPE = IMAPI_MEDIA_PHYSICAL_TYPE(17);
pub const IMAPI_MEDIA_TYPE_BDR: IMAPI_MEDIA_PHYSICAL_TYPE = IMAPI_MEDIA_PHYSICAL_TYPE(18);
pub const IMAPI_MEDIA_TYPE_BDRE: IMAPI_MEDIA_PHYSICAL_TYPE = IMAPI_MEDIA_PHYSICAL_TYPE(19);
pub const IMAPI_MEDIA_TYPE_MAX: IMAPI_MEDIA_PHYSICAL_TYPE = IMAPI_MEDIA_PHYSICAL_TYPE(19);
define_number!(IMAPI_FORMAT2_DATA_WRITE_ACTION, i32);
pub const IMAPI_FORMAT2_DATA_WRITE_ACTION_VALIDATING_MEDIA: IMAPI_FORMAT2_DATA_WRITE_ACTION = IMAPI_FORMAT2_DATA_WRITE_ACTION(0);
pub const IMAPI_FORMAT2_DATA_WRITE_ACTION_FORMATTING_MEDIA: IMAPI_FORMAT2_DATA_WRITE_ACTION = IMAPI_FORMAT2_DATA_WRITE_ACTION(1);
pub const IMAPI_FORMAT2_DATA_WRITE_ACTION_INITIALIZING_HARDWARE: IMAPI_FORMAT2_DATA_WRITE_ACTION = IMAPI_FORMAT2_DATA_WRITE_ACTION(2);
pub const IMAPI_FORMAT2_DATA_WRITE_ACTION_CALIBRATING_POWER: IMAPI_FORMAT2_DATA_WRITE_ACTION = IMAPI_FORMAT2_DATA_WRITE_ACTION(3);
pub const IMAPI_FORMAT2_DATA_WRITE_ACTION_WRITING_DATA: IMAPI_FORMAT2_DATA_WRITE_ACTION = IMAPI_FORMAT2_DATA_WRITE_ACTION(4);
pub const IMAPI_FORMAT2_DATA_WRITE_ACTION_FINALIZATION: IMAPI_FORMAT2_DATA_WRITE_ACTION = IMAPI_FORMAT2_DATA_WRITE_ACTION(5);
pub const IMAPI_FORMAT2_DATA_WRITE_ACTION_COMPLETED: IMAPI_FORMAT2_DATA_WRITE_ACTION = IMAPI_FORMAT2_DATA_WRITE_ACTION(6);
pub const IMAPI_FORMAT2_DATA_WRITE_ACTION_VERIFYING: IMAPI_FORMAT2_DATA_WRITE_ACTION = IMAPI_FORMAT2_DATA_WRITE_ACTION(7);
define_number!(IMAPI_FORMAT2_RAW_CD_DATA_SECTOR_TYPE, i32);
pub const IMAPI_FORMAT2_RAW_CD_SUBCODE_PQ_ONLY: IMAPI_FORMAT2_RAW_CD_DATA_SECTOR_TYPE = IMAPI_FORMAT2_RAW_CD_DATA_SECTOR_TYPE(1);
pub const IMAPI_FORMAT2_RAW_CD_SUBCODE_IS_COOKED: IMAPI_FORMAT2_RAW_CD_DATA_SECTOR_TYPE = IMAPI_FORMAT2_RAW_CD_DATA_SECTOR_TYPE(2);
pub const IMAPI_FORMAT2_RAW_CD_SUBCODE_IS_RAW: IMAPI_FORMAT2_RAW_CD_DATA_SECTOR_TYPE = IMAPI_FORMAT2_RAW_CD_DATA_SECTOR_TYPE(3);
define_number!(IMAPI_FORMAT2_RAW_CD_WRITE_ACTION, i32);
pub const IMAPI_FORMAT2_RAW_CD_WRITE_ACTION_UNKNOWN: IMAPI_FORMAT2_RAW_CD_WRITE_ACTION = IMAPI_FORMAT2_RAW_CD_WRITE_ACTION(0);
pub const IMAPI_FORMAT2_RAW_CD_WRITE_ACTION_PREPARING: IMAPI_FORMAT2_RAW_CD_WRITE_ACTION = IMAPI_FORMAT2_RAW_CD_WRITE_ACTION(1);
pub const IMAPI_FORMAT2_RAW_CD_WRITE_ACTION_WRITING: IMAPI_FORMAT2_RAW_CD_WRITE_ACTION = IMAPI_FORMAT2_RAW_CD_WRITE_ACTION(2);
pub const IMAPI_FORMAT2_RAW_CD_WRITE_ACTION_FINISHING: IMAPI_FORMAT2_RAW_CD_WRITE_ACTION = IMAPI_FORMAT2_RAW_CD_WRITE_ACTION(3);
define_number!(IMAPI_FORMAT2_TAO_WRITE_ACTION, i32);
pub const IMAPI_FORMAT2_TAO_WRITE_ACTION_UNKNOWN: IMAPI_FORMAT2_TAO_WRITE_ACTION = IMAPI_FORMAT2_TAO_WRITE_ACTION(0);
pub const IMAPI_FORMAT2_TAO_WRITE_ACTION_PREPARING: IMAPI_FORMAT2_TAO_WRITE_ACTION = IMAPI_FORMAT2_TAO_WRITE_ACTION(1);
pub const IMAPI_FORMAT2_TAO_WRITE_ACTION_WRITING: IMAPI_FORMAT2_TAO_WRITE_ACTION = IMAPI_FORMAT2_TAO_WRITE_ACTION(2);
pub const IMAPI_FORMAT2_TAO_WRITE_ACTION_FINISHING: IMAPI_FORMAT2_TAO_WRITE_ACTION = IMAPI_FORMAT2_TAO_WRITE_ACTION(3);
pub const IMAPI_FORMAT2_TAO_WRITE_ACTION_VERIFYING: IMAPI_FORMAT2_TAO_WRITE_ACTION = IMAPI_FORMAT2_TAO_WRITE_ACTION(4);
define_number!(IMAPI_READ_TRACK_ADDRESS_TYPE, i32);
pub const IMAPI_READ_TRACK_ADDRESS_TYPE_LBA: IMAPI_READ_TRACK_ADDRESS_TYPE = IMAPI_READ_TRACK_ADDRESS_TYPE(0);
pub const IMAPI_READ_TRACK_ADDRESS_TYPE_TRACK: IMAPI_READ_TRACK_ADDRESS_TYPE = IMAPI_READ_TRACK_ADDRESS_TYPE(1);
pub const IMAPI_READ_TRACK_ADDRESS_TYPE_SESSION: IMAPI_READ_TRACK_ADDRESS_TYPE = IMAPI_READ_TRACK_ADDRESS_TYPE(2);
define_number!(IMAPI_FEATURE_PAGE_TYPE, i32);
pub const IMAPI_FEATURE_PAGE_TYPE_PROFILE_LIST: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(0);
pub const IMAPI_FEATURE_PAGE_TYPE_CORE: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(1);
pub const IMAPI_FEATURE_PAGE_TYPE_MORPHING: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(2);
pub const IMAPI_FEATURE_PAGE_TYPE_REMOVABLE_MEDIUM: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(3);
pub const IMAPI_FEATURE_PAGE_TYPE_WRITE_PROTECT: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(4);
pub const IMAPI_FEATURE_PAGE_TYPE_RANDOMLY_READABLE: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(16);
pub const IMAPI_FEATURE_PAGE_TYPE_CD_MULTIREAD: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(29);
pub const IMAPI_FEATURE_PAGE_TYPE_CD_READ: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(30);
pub const IMAPI_FEATURE_PAGE_TYPE_DVD_READ: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(31);
pub const IMAPI_FEATURE_PAGE_TYPE_RANDOMLY_WRITABLE: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(32);
pub const IMAPI_FEATURE_PAGE_TYPE_INCREMENTAL_STREAMING_WRITABLE: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(33);
pub const IMAPI_FEATURE_PAGE_TYPE_SECTOR_ERASABLE: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(34);
pub const IMAPI_FEATURE_PAGE_TYPE_FORMATTABLE: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(35);
pub const IMAPI_FEATURE_PAGE_TYPE_HARDWARE_DEFECT_MANAGEMENT: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(36);
pub const IMAPI_FEATURE_PAGE_TYPE_WRITE_ONCE: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(37);
pub const IMAPI_FEATURE_PAGE_TYPE_RESTRICTED_OVERWRITE: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(38);
pub const IMAPI_FEATURE_PAGE_TYPE_CDRW_CAV_WRITE: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(39);
pub const IMAPI_FEATURE_PAGE_TYPE_MRW: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(40);
pub const IMAPI_FEATURE_PAGE_TYPE_ENHANCED_DEFECT_REPORTING: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(41);
pub const IMAPI_FEATURE_PAGE_TYPE_DVD_PLUS_RW: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(42);
pub const IMAPI_FEATURE_PAGE_TYPE_DVD_PLUS_R: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(43);
pub const IMAPI_FEATURE_PAGE_TYPE_RIGID_RESTRICTED_OVERWRITE: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(44);
pub const IMAPI_FEATURE_PAGE_TYPE_CD_TRACK_AT_ONCE: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(45);
pub const IMAPI_FEATURE_PAGE_TYPE_CD_MASTERING: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(46);
pub const IMAPI_FEATURE_PAGE_TYPE_DVD_DASH_WRITE: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(47);
pub const IMAPI_FEATURE_PAGE_TYPE_DOUBLE_DENSITY_CD_READ: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(48);
pub const IMAPI_FEATURE_PAGE_TYPE_DOUBLE_DENSITY_CD_R_WRITE: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(49);
pub const IMAPI_FEATURE_PAGE_TYPE_DOUBLE_DENSITY_CD_RW_WRITE: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(50);
pub const IMAPI_FEATURE_PAGE_TYPE_LAYER_JUMP_RECORDING: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(51);
pub const IMAPI_FEATURE_PAGE_TYPE_CD_RW_MEDIA_WRITE_SUPPORT: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(55);
pub const IMAPI_FEATURE_PAGE_TYPE_BD_PSEUDO_OVERWRITE: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(56);
pub const IMAPI_FEATURE_PAGE_TYPE_DVD_PLUS_R_DUAL_LAYER: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(59);
pub const IMAPI_FEATURE_PAGE_TYPE_BD_READ: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(64);
pub const IMAPI_FEATURE_PAGE_TYPE_BD_WRITE: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(65);
pub const IMAPI_FEATURE_PAGE_TYPE_HD_DVD_READ: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(80);
pub const IMAPI_FEATURE_PAGE_TYPE_HD_DVD_WRITE: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(81);
pub const IMAPI_FEATURE_PAGE_TYPE_POWER_MANAGEMENT: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(256);
pub const IMAPI_FEATURE_PAGE_TYPE_SMART: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(257);
pub const IMAPI_FEATURE_PAGE_TYPE_EMBEDDED_CHANGER: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(258);
pub const IMAPI_FEATURE_PAGE_TYPE_CD_ANALOG_PLAY: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(259);
pub const IMAPI_FEATURE_PAGE_TYPE_MICROCODE_UPDATE: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(260);
pub const IMAPI_FEATURE_PAGE_TYPE_TIMEOUT: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(261);
pub const IMAPI_FEATURE_PAGE_TYPE_DVD_CSS: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(262);
pub const IMAPI_FEATURE_PAGE_TYPE_REAL_TIME_STREAMING: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(263);
pub const IMAPI_FEATURE_PAGE_TYPE_LOGICAL_UNIT_SERIAL_NUMBER: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(264);
pub const IMAPI_FEATURE_PAGE_TYPE_MEDIA_SERIAL_NUMBER: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(265);
pub const IMAPI_FEATURE_PAGE_TYPE_DISC_CONTROL_BLOCKS: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(266);
pub const IMAPI_FEATURE_PAGE_TYPE_DVD_CPRM: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(267);
pub const IMAPI_FEATURE_PAGE_TYPE_FIRMWARE_INFORMATION: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(268);
pub const IMAPI_FEATURE_PAGE_TYPE_AACS: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(269);
pub const IMAPI_FEATURE_PAGE_TYPE_VCPS: IMAPI_FEATURE_PAGE_TYPE = IMAPI_FEATURE_PAGE_TYPE(272);
define_number!(IMAPI_MODE_PAGE_TYPE, i32);
pub const IMAPI_MODE_PAGE_TYPE_READ_WRITE_ERROR_RECOVERY: IMAPI_MODE_PAGE_TYPE = IMAPI_MODE_PAGE_TYPE(1);
pub const IMAPI_MODE_PAGE_TYPE_MRW: IMAPI_MODE_PAGE_TYPE = IMAPI_MODE_PAGE_TYPE(3);
pub const IMAPI_MODE_PAGE_TYPE_WRITE_PARAMETERS: IMAPI_MODE_PAGE_TYPE = IMAPI_MODE_PAGE_TYPE(5);
pub const IMAPI_MODE_PAGE_TYPE_CACHING: IMAPI_MODE_PAGE_TYPE = IMAPI_MODE_PAGE_TYPE(8);
pub const IMAPI_MODE_PAGE_TYPE_INFORMATIONAL_EXCEPTIONS: IMAPI_MODE_PAGE_TYPE = IMAPI_MODE_PAGE_TYPE(28);
pub const IMAPI_MODE_PAGE_TYPE_TIMEOUT_AND_PROTECT: IMAPI_MODE_PAGE_TYPE = IMAPI_MODE_PAGE_TYPE(29);
pub const IMAPI_MODE_PAGE_TYPE_POWER_CONDITION: IMAPI_MODE_PAGE_TYPE = IMAPI_MODE_PAGE_TYPE(26);
pub const IMAPI_MODE_PAGE_TYPE_LEGACY_CAPABILITIES: IMAPI_MODE_PAGE_TYPE = IMAPI_MODE_PAGE_TYPE(42);
define_number!(IMAPI_MODE_PAGE_REQUEST_TYPE, i32);
pub const IMAPI_MODE_PAGE_REQUEST_TYPE_CURRENT_VALUES: IMAPI_MODE_PAGE_REQUEST_TYPE = IMAPI_MODE_PAGE_REQUEST_TYPE(0);
pub const IMAPI_MODE_PAGE_REQUEST_TYPE_CHANGEABLE_VALUES: IMAPI_MODE_PAGE_REQUEST_TYPE = IMAPI_MODE_PAGE_REQUEST_TYPE(1);
pub const IMAPI_MODE_PAGE_REQUEST_TYPE_DEFAULT_VALUES: IMAPI_MODE_PAGE_REQUEST_TYPE = IMAPI_MODE_PAGE_REQUEST_TYPE(2);
pub const IMAPI_MODE_PAGE_REQUEST_TYPE_SAVED_VALUES: IMAPI_MODE_PAGE_REQUEST_TYPE = IMAPI_MODE_PAGE_REQUEST_TYPE(3);
define_number!(IMAPI_PROFILE_TYPE, i32);
pub const IMAPI_PROFILE_TYPE_INVALID: IMAPI_PROFILE_TYPE = IMAPI_PROFILE_TYPE(0);
pub const IMAPI_PROFILE_TYPE_NON_REMOVABLE_DISK: IMAPI_PROFILE_TYPE = IMAPI_PROFILE_TYPE(1);
pub const IMAPI_PROFILE_TYPE_REMOVABLE_DISK: IMAPI_PROFILE_TYPE = IMAPI_PROFILE_TYPE(2);
pub const IMAPI_PROFILE_TYPE_MO_ERASABLE: IMAPI_PROFILE_TYPE = IMAPI_PROFILE_TYPE(3);
pub const IMAPI_PROFILE_TYPE_MO_WRITE_ONCE: IMAPI_PROFILE_TYPE = IMAPI_PROFILE_TYPE(4);
pub const IMAPI_PROFILE_TYPE_AS_MO: IMAPI_PROFILE_TYPE = IMAPI_PROFILE_TYPE(5);
pub const IMAPI_PROFILE_TYPE_CDROM: IMAPI_PROFILE_TYPE = IMAPI_PROFILE_TYPE(8);
pub const IMAPI_PROFILE_TYPE_CD_RECORDABLE: IMAPI_PROFILE_TYPE = IMAPI_PROFILE_TYPE(9);
pub const IMAPI_PROFILE_TYPE_CD_REWRITABLE: IMAPI_PROFILE_TYPE = IMAPI_PROFILE_TYPE(10);
pub const IMAPI_PROFILE_TYPE_DVDROM: IMAPI_PROFILE_TYPE = IMAPI_PROFILE_TYPE(16);
pub const IMAPI_PROFILE_TYPE_DVD_DASH_RECORDABLE: IMAPI_PROFILE_TYPE = IMAPI_PROFILE_TYPE(17);
pub const IMAPI_PROFILE_TYPE_DVD_RAM: IMAPI_PROFILE_TYPE = IMAPI_PROFILE_TYPE(18);
pub const IMAPI_PROFILE_TYPE_DVD_DASH_REWRITABLE: IMAPI_PROFILE_TYPE = IMAPI_PROFILE_TYPE(19);
pub const IMAPI_PROFILE_TYPE_DVD_DASH_RW_SEQUENTIAL: IMAPI_PROFILE_TYPE = IMAPI_PROFILE_TYPE(20);
pub const IMAPI_PROFILE_TYPE_DVD_DASH_R_DUAL_SEQUENTIAL: IMAPI_PROFILE_TYPE = IMAPI_PROFILE_TYPE(21);
pub const IMAPI_PROFILE_TYPE_DVD_DASH_R_DUAL_LAYER_JUMP: IMAPI_PROFILE_TYPE = IMAPI_PROFILE_TYPE(22);
pub const IMAPI_PROFILE_TYPE_DVD_PLUS_RW: IMAPI_PROFILE_TYPE = IMAPI_PROFILE_TYPE(26);
pub const IMAPI_PROFILE_TYPE_DVD_PLUS_R: IMAPI_PROFILE_TYPE = IMAPI_PROFILE_TYPE(27);
pub const IMAPI_PROFILE_TYPE_DDCDROM: IMAPI_PROFILE_TYPE = IMAPI_PROFILE_TYPE(32);
pub const IMAPI_PROFILE_TYPE_DDCD_RECORDABLE: IMAPI_PROFILE_TYPE = IMAPI_PROFILE_TYPE(33);
pub const IMAPI_PROFILE_TYPE_DDCD_REWRITABLE: IMAPI_PROFILE_TYPE = IMAPI_PROFILE_TYPE(34);
pub const IMAPI_PROFILE_TYPE_DVD_PLUS_RW_DUAL: IMAPI_PROFILE_TYPE = IMAPI_PROFILE_TYPE(42);
pub const IMAPI_PROFILE_TYPE_DVD_PLUS_R_DUAL: IMAPI_PROFILE_TYPE = IMAPI_PROFILE_TYPE(43);
pub const IMAPI_PROFILE_TYPE_BD_ROM: IMAPI_PROFILE_TYPE = IMAPI_PROFILE_TYPE(64);
pub const IMAPI_PROFILE_TYPE_BD_R_SEQUENTIAL: IMAPI_PROFILE_TYPE = IMAPI_PROFILE_TYPE(65);
pub const IMAPI_PROFILE_TYPE_BD_R_RANDOM_RECORDING: IMAPI_PROFILE_TYPE = IMAPI_PROFILE_TYPE(66);
pub const IMAPI_PROFILE_TYPE_BD_REWRITABLE: IMAPI_PROFILE_TYPE = IMAPI_PROFILE_TYPE(67);
pub const IMAPI_PROFILE_TYPE_HD_DVD_ROM: IMAPI_PROFILE_TYPE = IMAPI_PROFILE_TYPE(80);
pub const IMAPI_PROFILE_TYPE_HD_DVD_RECORDABLE: IMAPI_PROFILE_TYPE = IMAPI_PROFILE_TYPE(81);
pub const IMAPI_PROFILE_TYPE_HD_DVD_RAM: IMAPI_PROFILE_TYPE = IMAPI_PROFILE_TYPE(82);
pub const IMAPI_PROFILE_TYPE_NON_STANDARD: IMAPI_PROFILE_TYPE = IMAPI_PROFILE_TYPE(65535);
define_number!(IMAPI_CD_SECTOR_TYPE, i32);
pub const IMAPI_CD_SECTOR_AUDIO: IMAPI_CD_SECTOR_TYPE = IMAPI_CD_SECTOR_TYPE(0);
pub const IMAPI_CD_SECTOR_MODE_ZERO: IMAPI_CD_SECTOR_TYPE = IMAPI_CD_SECTOR_TYPE(1);
pub const IMAPI_CD_SECTOR_MODE1: IMAPI_CD_SECTOR_TYPE = IMAPI_CD_SECTOR_TYPE(2);
pub const IMAPI_CD_SECTOR_MODE2FORM0: IMAPI_CD_SECTOR_TYPE = IMAPI_CD_SECTOR_TYPE(3);
pub const IMAPI_CD_SECTOR_MODE2FORM1: IMAPI_CD_SECTOR_TYPE = IMAPI_CD_SECTOR_TYPE(4);
pub const IMAPI_CD_SECTOR_MODE2FORM2: IMAPI_CD_SECTOR_TYPE = IMAPI_CD_SECTOR_TYPE(5);
pub const IMAPI_CD_SECTOR_MODE1RAW: IMAPI_CD_SECTOR_TYPE = IMAPI_CD_SECTOR_TYPE(6);
pub const IMAPI_CD_SECTOR_MODE2FORM0RAW: IMAPI_CD_SECTOR_TYPE = IMAPI_CD_SECTOR_TYPE(7);
pub const IMAPI_CD_SECTOR_MODE2FORM1RAW: IMAPI_CD_SECTOR_TYPE = IMAPI_CD_SECTOR_TYPE(8);
pub const IMAPI_CD_SECTOR_MODE2FORM2RAW: IMAPI_CD_SECTOR_TYPE = IMAPI_CD_SECTOR_TYPE(9);
define_number!(IMAPI_CD_TRACK_DIGITAL_COPY_SETTING, i32);
pub const IMAPI_CD_TRACK_DIGITAL_COPY_PERMITTED: IMAPI_CD_TRACK_DIGITAL_COPY_SETTING = IMAPI_CD_TRACK_DIGITAL_COPY_SETTING(0);
pub const IMAPI_CD_TRACK_DIGITAL_COPY_PROHIBITED: IMAPI_CD_TRACK_DIGITAL_COPY_SETTING = IMAPI_CD_TRACK_DIGITAL_COPY_SETTING(1);
pub const IMAPI_CD_TRACK_DIGITAL_COPY_SCMS: IMAPI_CD_TRACK_DIGITAL_COPY_SETTING = IMAPI_CD_TRACK_DIGITAL_COPY_SETTING(2);

define_interface!(DDiscFormat2DataEvents, IDispatch, DDiscFormat2DataEvents_Vtbl, 0x2735413c7f645b0f8f005d77afbe261e);
#[repr(C)] pub struct DDiscFormat2DataEvents_Vtbl {
    pub base__: IDispatch_Vtbl,
    pub Update: unsafe extern "C" fn(*mut c_void, *mut c_void, *mut c_void) -> HRESULT,
}
pub trait DDiscFormat2DataEvents_Impl: IDispatch_Impl {
    fn Update(&self, object: Option<&IDispatch>, progress: Option<&IDispatch>) -> Answer { not_implemented("DDiscFormat2DataEvents::Update") }
}
impl DDiscFormat2DataEvents {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> DDiscFormat2DataEvents_Vtbl where Object<T>: DDiscFormat2DataEvents_Impl {
        DDiscFormat2DataEvents_Vtbl {
            base__: IDispatch::vtable_of::<T, SLOT>(),
            Update: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, object: *mut c_void, progress: *mut c_void) -> HRESULT where Object<T>: DDiscFormat2DataEvents_Impl { unsafe { enter::<T, SLOT>("DDiscFormat2DataEvents::Update", this, |this| <Object<T> as DDiscFormat2DataEvents_Impl>::Update(this, abi::interface::<IDispatch>(&object)?, abi::interface::<IDispatch>(&progress)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn Update(&self, object: Option<&IDispatch>, progress: Option<&IDispatch>) -> Answer { unsafe { (Interface::vtable(self).Update)(self.as_raw(), abi::raw(object), abi::raw(progress)) }.answer() }
}

define_interface!(DDiscFormat2EraseEvents, IDispatch, DDiscFormat2EraseEvents_Vtbl, 0x2735413a7f645b0f8f005d77afbe261e);
#[repr(C)] pub struct DDiscFormat2EraseEvents_Vtbl {
    pub base__: IDispatch_Vtbl,
    pub Update: unsafe extern "C" fn(*mut c_void, *mut c_void, i32, i32) -> HRESULT,
}
pub trait DDiscFormat2EraseEvents_Impl: IDispatch_Impl {
    fn Update(&self, object: Option<&IDispatch>, elapsedSeconds: i32, estimatedTotalSeconds: i32) -> Answer { not_implemented("DDiscFormat2EraseEvents::Update") }
}
impl DDiscFormat2EraseEvents {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> DDiscFormat2EraseEvents_Vtbl where Object<T>: DDiscFormat2EraseEvents_Impl {
        DDiscFormat2EraseEvents_Vtbl {
            base__: IDispatch::vtable_of::<T, SLOT>(),
            Update: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, object: *mut c_void, elapsedSeconds: i32, estimatedTotalSeconds: i32) -> HRESULT where Object<T>: DDiscFormat2EraseEvents_Impl { unsafe { enter::<T, SLOT>("DDiscFormat2EraseEvents::Update", this, |this| <Object<T> as DDiscFormat2EraseEvents_Impl>::Update(this, abi::interface::<IDispatch>(&object)?, elapsedSeconds, estimatedTotalSeconds)) } } thunk::<T, SLOT> },
        }
    }
    pub fn Update(&self, object: Option<&IDispatch>, elapsedSeconds: i32, estimatedTotalSeconds: i32) -> Answer { unsafe { (Interface::vtable(self).Update)(self.as_raw(), abi::raw(object), elapsedSeconds, estimatedTotalSeconds) }.answer() }
}

define_interface!(DDiscFormat2RawCDEvents, IDispatch, DDiscFormat2RawCDEvents_Vtbl, 0x273541427f645b0f8f005d77afbe261e);
#[repr(C)] pub struct DDiscFormat2RawCDEvents_Vtbl {
    pub base__: IDispatch_Vtbl,
    pub Update: unsafe extern "C" fn(*mut c_void, *mut c_void, *mut c_void) -> HRESULT,
}
pub trait DDiscFormat2RawCDEvents_Impl: IDispatch_Impl {
    fn Update(&self, object: Option<&IDispatch>, progress: Option<&IDispatch>) -> Answer { not_implemented("DDiscFormat2RawCDEvents::Update") }
}
impl DDiscFormat2RawCDEvents {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> DDiscFormat2RawCDEvents_Vtbl where Object<T>: DDiscFormat2RawCDEvents_Impl {
        DDiscFormat2RawCDEvents_Vtbl {
            base__: IDispatch::vtable_of::<T, SLOT>(),
            Update: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, object: *mut c_void, progress: *mut c_void) -> HRESULT where Object<T>: DDiscFormat2RawCDEvents_Impl { unsafe { enter::<T, SLOT>("DDiscFormat2RawCDEvents::Update", this, |this| <Object<T> as DDiscFormat2RawCDEvents_Impl>::Update(this, abi::interface::<IDispatch>(&object)?, abi::interface::<IDispatch>(&progress)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn Update(&self, object: Option<&IDispatch>, progress: Option<&IDispatch>) -> Answer { unsafe { (Interface::vtable(self).Update)(self.as_raw(), abi::raw(object), abi::raw(progress)) }.answer() }
}

define_interface!(DDiscFormat2TrackAtOnceEvents, IDispatch, DDiscFormat2TrackAtOnceEvents_Vtbl, 0x2735413f7f645b0f8f005d77afbe261e);
#[repr(C)] pub struct DDiscFormat2TrackAtOnceEvents_Vtbl {
    pub base__: IDispatch_Vtbl,
    pub Update: unsafe extern "C" fn(*mut c_void, *mut c_void, *mut c_void) -> HRESULT,
}
pub trait DDiscFormat2TrackAtOnceEvents_Impl: IDispatch_Impl {
    fn Update(&self, object: Option<&IDispatch>, progress: Option<&IDispatch>) -> Answer { not_implemented("DDiscFormat2TrackAtOnceEvents::Update") }
}
impl DDiscFormat2TrackAtOnceEvents {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> DDiscFormat2TrackAtOnceEvents_Vtbl where Object<T>: DDiscFormat2TrackAtOnceEvents_Impl {
        DDiscFormat2TrackAtOnceEvents_Vtbl {
            base__: IDispatch::vtable_of::<T, SLOT>(),
            Update: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, object: *mut c_void, progress: *mut c_void) -> HRESULT where Object<T>: DDiscFormat2TrackAtOnceEvents_Impl { unsafe { enter::<T, SLOT>("DDiscFormat2TrackAtOnceEvents::Update", this, |this| <Object<T> as DDiscFormat2TrackAtOnceEvents_Impl>::Update(this, abi::interface::<IDispatch>(&object)?, abi::interface::<IDispatch>(&progress)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn Update(&self, object: Option<&IDispatch>, progress: Option<&IDispatch>) -> Answer { unsafe { (Interface::vtable(self).Update)(self.as_raw(), abi::raw(object), abi::raw(progress)) }.answer() }
}

define_interface!(DDiscMaster2Events, IDispatch, DDiscMaster2Events_Vtbl, 0x273541317f645b0f8f005d77afbe261e);
#[repr(C)] pub struct DDiscMaster2Events_Vtbl {
    pub base__: IDispatch_Vtbl,
    pub NotifyDeviceAdded: unsafe extern "C" fn(*mut c_void, *mut c_void, *const u16) -> HRESULT,
    pub NotifyDeviceRemoved: unsafe extern "C" fn(*mut c_void, *mut c_void, *const u16) -> HRESULT,
}
pub trait DDiscMaster2Events_Impl: IDispatch_Impl {
    fn NotifyDeviceAdded(&self, object: Option<&IDispatch>, uniqueId: &Bstr) -> Answer { not_implemented("DDiscMaster2Events::NotifyDeviceAdded") }
    fn NotifyDeviceRemoved(&self, object: Option<&IDispatch>, uniqueId: &Bstr) -> Answer { not_implemented("DDiscMaster2Events::NotifyDeviceRemoved") }
}
impl DDiscMaster2Events {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> DDiscMaster2Events_Vtbl where Object<T>: DDiscMaster2Events_Impl {
        DDiscMaster2Events_Vtbl {
            base__: IDispatch::vtable_of::<T, SLOT>(),
            NotifyDeviceAdded: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, object: *mut c_void, uniqueId: *const u16) -> HRESULT where Object<T>: DDiscMaster2Events_Impl { unsafe { enter::<T, SLOT>("DDiscMaster2Events::NotifyDeviceAdded", this, |this| <Object<T> as DDiscMaster2Events_Impl>::NotifyDeviceAdded(this, abi::interface::<IDispatch>(&object)?, Bstr::lent(&uniqueId)?)) } } thunk::<T, SLOT> },
            NotifyDeviceRemoved: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, object: *mut c_void, uniqueId: *const u16) -> HRESULT where Object<T>: DDiscMaster2Events_Impl { unsafe { enter::<T, SLOT>("DDiscMaster2Events::NotifyDeviceRemoved", this, |this| <Object<T> as DDiscMaster2Events_Impl>::NotifyDeviceRemoved(this, abi::interface::<IDispatch>(&object)?, Bstr::lent(&uniqueId)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn NotifyDeviceAdded(&self, object: Option<&IDispatch>, uniqueId: &Bstr) -> Answer { unsafe { (Interface::vtable(self).NotifyDeviceAdded)(self.as_raw(), abi::raw(object), uniqueId.as_ptr()) }.answer() }
    pub fn NotifyDeviceRemoved(&self, object: Option<&IDispatch>, uniqueId: &Bstr) -> Answer { unsafe { (Interface::vtable(self).NotifyDeviceRemoved)(self.as_raw(), abi::raw(object), uniqueId.as_ptr()) }.answer() }
}

define_interface!(DFileSystemImageEvents, IDispatch, DFileSystemImageEvents_Vtbl, 0x2c941fdf975b59bea9609a2a262853a5);
#[repr(C)] pub struct DFileSystemImageEvents_Vtbl {
    pub base__: IDispatch_Vtbl,
    pub Update: unsafe extern "C" fn(*mut c_void, *mut c_void, *const u16, i32, i32) -> HRESULT,
}
pub trait DFileSystemImageEvents_Impl: IDispatch_Impl {
    fn Update(&self, object: Option<&IDispatch>, currentFile: &Bstr, copiedSectors: i32, totalSectors: i32) -> Answer { not_implemented("DFileSystemImageEvents::Update") }
}
impl DFileSystemImageEvents {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> DFileSystemImageEvents_Vtbl where Object<T>: DFileSystemImageEvents_Impl {
        DFileSystemImageEvents_Vtbl {
            base__: IDispatch::vtable_of::<T, SLOT>(),
            Update: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, object: *mut c_void, currentFile: *const u16, copiedSectors: i32, totalSectors: i32) -> HRESULT where Object<T>: DFileSystemImageEvents_Impl { unsafe { enter::<T, SLOT>("DFileSystemImageEvents::Update", this, |this| <Object<T> as DFileSystemImageEvents_Impl>::Update(this, abi::interface::<IDispatch>(&object)?, Bstr::lent(&currentFile)?, copiedSectors, totalSectors)) } } thunk::<T, SLOT> },
        }
    }
    pub fn Update(&self, object: Option<&IDispatch>, currentFile: &Bstr, copiedSectors: i32, totalSectors: i32) -> Answer { unsafe { (Interface::vtable(self).Update)(self.as_raw(), abi::raw(object), currentFile.as_ptr(), copiedSectors, totalSectors) }.answer() }
}

define_interface!(DFileSystemImageImportEvents, IDispatch, DFileSystemImageImportEvents_Vtbl, 0xd25c30f9408743669e24e55be286424b);
#[repr(C)] pub struct DFileSystemImageImportEvents_Vtbl {
    pub base__: IDispatch_Vtbl,
    pub UpdateImport: unsafe extern "C" fn(*mut c_void, *mut c_void, FsiFileSystems, *const u16, i32, i32, i32, i32) -> HRESULT,
}
pub trait DFileSystemImageImportEvents_Impl: IDispatch_Impl {
    fn UpdateImport(&self, object: Option<&IDispatch>, fileSystem: FsiFileSystems, currentItem: &Bstr, importedDirectoryItems: i32, totalDirectoryItems: i32, importedFileItems: i32, totalFileItems: i32) -> Answer { not_implemented("DFileSystemImageImportEvents::UpdateImport") }
}
impl DFileSystemImageImportEvents {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> DFileSystemImageImportEvents_Vtbl where Object<T>: DFileSystemImageImportEvents_Impl {
        DFileSystemImageImportEvents_Vtbl {
            base__: IDispatch::vtable_of::<T, SLOT>(),
            UpdateImport: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, object: *mut c_void, fileSystem: FsiFileSystems, currentItem: *const u16, importedDirectoryItems: i32, totalDirectoryItems: i32, importedFileItems: i32, totalFileItems: i32) -> HRESULT where Object<T>: DFileSystemImageImportEvents_Impl { unsafe { enter::<T, SLOT>("DFileSystemImageImportEvents::UpdateImport", this, |this| <Object<T> as DFileSystemImageImportEvents_Impl>::UpdateImport(this, abi::interface::<IDispatch>(&object)?, fileSystem, Bstr::lent(&currentItem)?, importedDirectoryItems, totalDirectoryItems, importedFileItems, totalFileItems)) } } thunk::<T, SLOT> },
        }
    }
    pub fn UpdateImport(&self, object: Option<&IDispatch>, fileSystem: FsiFileSystems, currentItem: &Bstr, importedDirectoryItems: i32, totalDirectoryItems: i32, importedFileItems: i32, totalFileItems: i32) -> Answer { unsafe { (Interface::vtable(self).UpdateImport)(self.as_raw(), abi::raw(object), fileSystem, currentItem.as_ptr(), importedDirectoryItems, totalDirectoryItems, importedFileItems, totalFileItems) }.answer() }
}

define_interface!(DWriteEngine2Events, IDispatch, DWriteEngine2Events_Vtbl, 0x273541377f645b0f8f005d77afbe261e);
#[repr(C)] pub struct DWriteEngine2Events_Vtbl {
    pub base__: IDispatch_Vtbl,
    pub Update: unsafe extern "C" fn(*mut c_void, *mut c_void, *mut c_void) -> HRESULT,
}
pub trait DWriteEngine2Events_Impl: IDispatch_Impl {
    fn Update(&self, object: Option<&IDispatch>, progress: Option<&IDispatch>) -> Answer { not_implemented("DWriteEngine2Events::Update") }
}
impl DWriteEngine2Events {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> DWriteEngine2Events_Vtbl where Object<T>: DWriteEngine2Events_Impl {
        DWriteEngine2Events_Vtbl {
            base__: IDispatch::vtable_of::<T, SLOT>(),
            Update: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, object: *mut c_void, progress: *mut c_void) -> HRESULT where Object<T>: DWriteEngine2Events_Impl { unsafe { enter::<T, SLOT>("DWriteEngine2Events::Update", this, |this| <Object<T> as DWriteEngine2Events_Impl>::Update(this, abi::interface::<IDispatch>(&object)?, abi::interface::<IDispatch>(&progress)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn Update(&self, object: Option<&IDispatch>, progress: Option<&IDispatch>) -> Answer { unsafe { (Interface::vtable(self).Update)(self.as_raw(), abi::raw(object), abi::raw(progress)) }.answer() }
}

define_interface!(IBlockRange, IDispatch, IBlockRange_Vtbl, 0xb507ca25220411dd966a001aa01bbc58);
#[repr(C)] pub struct IBlockRange_Vtbl {
    pub base__: IDispatch_Vtbl,
    pub get_StartLba: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_EndLba: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
}
pub trait IBlockRange_Impl: IDispatch_Impl {
    fn get_StartLba(&self, value: Out<'_, i32>) -> Answer { not_implemented("IBlockRange::get_StartLba") }
    fn get_EndLba(&self, value: Out<'_, i32>) -> Answer { not_implemented("IBlockRange::get_EndLba") }
}
impl IBlockRange {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IBlockRange_Vtbl where Object<T>: IBlockRange_Impl {
        IBlockRange_Vtbl {
            base__: IDispatch::vtable_of::<T, SLOT>(),
            get_StartLba: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IBlockRange_Impl { unsafe { enter::<T, SLOT>("IBlockRange::get_StartLba", this, |this| <Object<T> as IBlockRange_Impl>::get_StartLba(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_EndLba: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IBlockRange_Impl { unsafe { enter::<T, SLOT>("IBlockRange::get_EndLba", this, |this| <Object<T> as IBlockRange_Impl>::get_EndLba(this, abi::out(value)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn get_StartLba(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_StartLba)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_EndLba(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_EndLba)(self.as_raw(), value.as_ptr()) }.answer() }
}

define_interface!(IBlockRangeList, IDispatch, IBlockRangeList_Vtbl, 0xb507ca26220411dd966a001aa01bbc58);
#[repr(C)] pub struct IBlockRangeList_Vtbl {
    pub base__: IDispatch_Vtbl,
    pub get_BlockRanges: unsafe extern "C" fn(*mut c_void, *mut *mut SAFEARRAY) -> HRESULT,
}
pub trait IBlockRangeList_Impl: IDispatch_Impl {
    fn get_BlockRanges(&self, value: Out<'_, *mut SAFEARRAY>) -> Answer { not_implemented("IBlockRangeList::get_BlockRanges") }
}
impl IBlockRangeList {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IBlockRangeList_Vtbl where Object<T>: IBlockRangeList_Impl {
        IBlockRangeList_Vtbl {
            base__: IDispatch::vtable_of::<T, SLOT>(),
            get_BlockRanges: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut *mut SAFEARRAY) -> HRESULT where Object<T>: IBlockRangeList_Impl { unsafe { enter::<T, SLOT>("IBlockRangeList::get_BlockRanges", this, |this| <Object<T> as IBlockRangeList_Impl>::get_BlockRanges(this, abi::out(value)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn get_BlockRanges(&self, value: Out<'_, *mut SAFEARRAY>) -> Answer { unsafe { (Interface::vtable(self).get_BlockRanges)(self.as_raw(), value.as_ptr()) }.answer() }
}

define_interface!(IBootOptions, IDispatch, IBootOptions_Vtbl, 0x2c941fd4975b59bea9609a2a262853a5);
#[repr(C)] pub struct IBootOptions_Vtbl {
    pub base__: IDispatch_Vtbl,
    pub get_BootImage: unsafe extern "C" fn(*mut c_void, *mut Option<IStream>) -> HRESULT,
    pub get_Manufacturer: unsafe extern "C" fn(*mut c_void, *mut Bstr) -> HRESULT,
    pub put_Manufacturer: unsafe extern "C" fn(*mut c_void, *const u16) -> HRESULT,
    pub get_PlatformId: unsafe extern "C" fn(*mut c_void, *mut PlatformId) -> HRESULT,
    pub put_PlatformId: unsafe extern "C" fn(*mut c_void, PlatformId) -> HRESULT,
    pub get_Emulation: unsafe extern "C" fn(*mut c_void, *mut EmulationType) -> HRESULT,
    pub put_Emulation: unsafe extern "C" fn(*mut c_void, EmulationType) -> HRESULT,
    pub get_ImageSize: unsafe extern "C" fn(*mut c_void, *mut u32) -> HRESULT,
    pub AssignBootImage: unsafe extern "C" fn(*mut c_void, *mut c_void) -> HRESULT,
}
pub trait IBootOptions_Impl: IDispatch_Impl {
    fn get_BootImage(&self, pVal: Out<'_, Option<IStream>>) -> Answer { not_implemented("IBootOptions::get_BootImage") }
    fn get_Manufacturer(&self, pVal: Out<'_, Bstr>) -> Answer { not_implemented("IBootOptions::get_Manufacturer") }
    fn put_Manufacturer(&self, newVal: &Bstr) -> Answer { not_implemented("IBootOptions::put_Manufacturer") }
    fn get_PlatformId(&self, pVal: Out<'_, PlatformId>) -> Answer { not_implemented("IBootOptions::get_PlatformId") }
    fn put_PlatformId(&self, newVal: PlatformId) -> Answer { not_implemented("IBootOptions::put_PlatformId") }
    fn get_Emulation(&self, pVal: Out<'_, EmulationType>) -> Answer { not_implemented("IBootOptions::get_Emulation") }
    fn put_Emulation(&self, newVal: EmulationType) -> Answer { not_implemented("IBootOptions::put_Emulation") }
    fn get_ImageSize(&self, pVal: Out<'_, u32>) -> Answer { not_implemented("IBootOptions::get_ImageSize") }
    fn AssignBootImage(&self, newVal: Option<&IStream>) -> Answer { not_implemented("IBootOptions::AssignBootImage") }
}
impl IBootOptions {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IBootOptions_Vtbl where Object<T>: IBootOptions_Impl {
        IBootOptions_Vtbl {
            base__: IDispatch::vtable_of::<T, SLOT>(),
            get_BootImage: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut Option<IStream>) -> HRESULT where Object<T>: IBootOptions_Impl { unsafe { enter::<T, SLOT>("IBootOptions::get_BootImage", this, |this| <Object<T> as IBootOptions_Impl>::get_BootImage(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            get_Manufacturer: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut Bstr) -> HRESULT where Object<T>: IBootOptions_Impl { unsafe { enter::<T, SLOT>("IBootOptions::get_Manufacturer", this, |this| <Object<T> as IBootOptions_Impl>::get_Manufacturer(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            put_Manufacturer: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, newVal: *const u16) -> HRESULT where Object<T>: IBootOptions_Impl { unsafe { enter::<T, SLOT>("IBootOptions::put_Manufacturer", this, |this| <Object<T> as IBootOptions_Impl>::put_Manufacturer(this, Bstr::lent(&newVal)?)) } } thunk::<T, SLOT> },
            get_PlatformId: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut PlatformId) -> HRESULT where Object<T>: IBootOptions_Impl { unsafe { enter::<T, SLOT>("IBootOptions::get_PlatformId", this, |this| <Object<T> as IBootOptions_Impl>::get_PlatformId(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            put_PlatformId: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, newVal: PlatformId) -> HRESULT where Object<T>: IBootOptions_Impl { unsafe { enter::<T, SLOT>("IBootOptions::put_PlatformId", this, |this| <Object<T> as IBootOptions_Impl>::put_PlatformId(this, newVal)) } } thunk::<T, SLOT> },
            get_Emulation: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut EmulationType) -> HRESULT where Object<T>: IBootOptions_Impl { unsafe { enter::<T, SLOT>("IBootOptions::get_Emulation", this, |this| <Object<T> as IBootOptions_Impl>::get_Emulation(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            put_Emulation: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, newVal: EmulationType) -> HRESULT where Object<T>: IBootOptions_Impl { unsafe { enter::<T, SLOT>("IBootOptions::put_Emulation", this, |this| <Object<T> as IBootOptions_Impl>::put_Emulation(this, newVal)) } } thunk::<T, SLOT> },
            get_ImageSize: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut u32) -> HRESULT where Object<T>: IBootOptions_Impl { unsafe { enter::<T, SLOT>("IBootOptions::get_ImageSize", this, |this| <Object<T> as IBootOptions_Impl>::get_ImageSize(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            AssignBootImage: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, newVal: *mut c_void) -> HRESULT where Object<T>: IBootOptions_Impl { unsafe { enter::<T, SLOT>("IBootOptions::AssignBootImage", this, |this| <Object<T> as IBootOptions_Impl>::AssignBootImage(this, abi::interface::<IStream>(&newVal)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn get_BootImage(&self, pVal: Out<'_, Option<IStream>>) -> Answer { unsafe { (Interface::vtable(self).get_BootImage)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn get_Manufacturer(&self, pVal: Out<'_, Bstr>) -> Answer { unsafe { (Interface::vtable(self).get_Manufacturer)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn put_Manufacturer(&self, newVal: &Bstr) -> Answer { unsafe { (Interface::vtable(self).put_Manufacturer)(self.as_raw(), newVal.as_ptr()) }.answer() }
    pub fn get_PlatformId(&self, pVal: Out<'_, PlatformId>) -> Answer { unsafe { (Interface::vtable(self).get_PlatformId)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn put_PlatformId(&self, newVal: PlatformId) -> Answer { unsafe { (Interface::vtable(self).put_PlatformId)(self.as_raw(), newVal) }.answer() }
    pub fn get_Emulation(&self, pVal: Out<'_, EmulationType>) -> Answer { unsafe { (Interface::vtable(self).get_Emulation)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn put_Emulation(&self, newVal: EmulationType) -> Answer { unsafe { (Interface::vtable(self).put_Emulation)(self.as_raw(), newVal) }.answer() }
    pub fn get_ImageSize(&self, pVal: Out<'_, u32>) -> Answer { unsafe { (Interface::vtable(self).get_ImageSize)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn AssignBootImage(&self, newVal: Option<&IStream>) -> Answer { unsafe { (Interface::vtable(self).AssignBootImage)(self.as_raw(), abi::raw(newVal)) }.answer() }
}

define_interface!(IBurnVerification, IUnknown, IBurnVerification_Vtbl, 0xd2ffd834958b426d84702a13879c6a91);
#[repr(C)] pub struct IBurnVerification_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub put_BurnVerificationLevel: unsafe extern "C" fn(*mut c_void, IMAPI_BURN_VERIFICATION_LEVEL) -> HRESULT,
    pub get_BurnVerificationLevel: unsafe extern "C" fn(*mut c_void, *mut IMAPI_BURN_VERIFICATION_LEVEL) -> HRESULT,
}
pub trait IBurnVerification_Impl {
    fn put_BurnVerificationLevel(&self, value: IMAPI_BURN_VERIFICATION_LEVEL) -> Answer { not_implemented("IBurnVerification::put_BurnVerificationLevel") }
    fn get_BurnVerificationLevel(&self, value: Out<'_, IMAPI_BURN_VERIFICATION_LEVEL>) -> Answer { not_implemented("IBurnVerification::get_BurnVerificationLevel") }
}
impl IBurnVerification {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IBurnVerification_Vtbl where Object<T>: IBurnVerification_Impl {
        IBurnVerification_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            put_BurnVerificationLevel: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: IMAPI_BURN_VERIFICATION_LEVEL) -> HRESULT where Object<T>: IBurnVerification_Impl { unsafe { enter::<T, SLOT>("IBurnVerification::put_BurnVerificationLevel", this, |this| <Object<T> as IBurnVerification_Impl>::put_BurnVerificationLevel(this, value)) } } thunk::<T, SLOT> },
            get_BurnVerificationLevel: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut IMAPI_BURN_VERIFICATION_LEVEL) -> HRESULT where Object<T>: IBurnVerification_Impl { unsafe { enter::<T, SLOT>("IBurnVerification::get_BurnVerificationLevel", this, |this| <Object<T> as IBurnVerification_Impl>::get_BurnVerificationLevel(this, abi::out(value)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn put_BurnVerificationLevel(&self, value: IMAPI_BURN_VERIFICATION_LEVEL) -> Answer { unsafe { (Interface::vtable(self).put_BurnVerificationLevel)(self.as_raw(), value) }.answer() }
    pub fn get_BurnVerificationLevel(&self, value: Out<'_, IMAPI_BURN_VERIFICATION_LEVEL>) -> Answer { unsafe { (Interface::vtable(self).get_BurnVerificationLevel)(self.as_raw(), value.as_ptr()) }.answer() }
}

define_interface!(IDiscRecorder2, IDispatch, IDiscRecorder2_Vtbl, 0x273541337f645b0f8f005d77afbe261e);
#[repr(C)] pub struct IDiscRecorder2_Vtbl {
    pub base__: IDispatch_Vtbl,
    pub EjectMedia: unsafe extern "C" fn(*mut c_void) -> HRESULT,
    pub CloseTray: unsafe extern "C" fn(*mut c_void) -> HRESULT,
    pub AcquireExclusiveAccess: unsafe extern "C" fn(*mut c_void, i16, *const u16) -> HRESULT,
    pub ReleaseExclusiveAccess: unsafe extern "C" fn(*mut c_void) -> HRESULT,
    pub DisableMcn: unsafe extern "C" fn(*mut c_void) -> HRESULT,
    pub EnableMcn: unsafe extern "C" fn(*mut c_void) -> HRESULT,
    pub InitializeDiscRecorder: unsafe extern "C" fn(*mut c_void, *const u16) -> HRESULT,
    pub get_ActiveDiscRecorder: unsafe extern "C" fn(*mut c_void, *mut Bstr) -> HRESULT,
    pub get_VendorId: unsafe extern "C" fn(*mut c_void, *mut Bstr) -> HRESULT,
    pub get_ProductId: unsafe extern "C" fn(*mut c_void, *mut Bstr) -> HRESULT,
    pub get_ProductRevision: unsafe extern "C" fn(*mut c_void, *mut Bstr) -> HRESULT,
    pub get_VolumeName: unsafe extern "C" fn(*mut c_void, *mut Bstr) -> HRESULT,
    pub get_VolumePathNames: unsafe extern "C" fn(*mut c_void, *mut *mut SAFEARRAY) -> HRESULT,
    pub get_DeviceCanLoadMedia: unsafe extern "C" fn(*mut c_void, *mut i16) -> HRESULT,
    pub get_LegacyDeviceNumber: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_SupportedFeaturePages: unsafe extern "C" fn(*mut c_void, *mut *mut SAFEARRAY) -> HRESULT,
    pub get_CurrentFeaturePages: unsafe extern "C" fn(*mut c_void, *mut *mut SAFEARRAY) -> HRESULT,
    pub get_SupportedProfiles: unsafe extern "C" fn(*mut c_void, *mut *mut SAFEARRAY) -> HRESULT,
    pub get_CurrentProfiles: unsafe extern "C" fn(*mut c_void, *mut *mut SAFEARRAY) -> HRESULT,
    pub get_SupportedModePages: unsafe extern "C" fn(*mut c_void, *mut *mut SAFEARRAY) -> HRESULT,
    pub get_ExclusiveAccessOwner: unsafe extern "C" fn(*mut c_void, *mut Bstr) -> HRESULT,
}
pub trait IDiscRecorder2_Impl: IDispatch_Impl {
    fn EjectMedia(&self) -> Answer { not_implemented("IDiscRecorder2::EjectMedia") }
    fn CloseTray(&self) -> Answer { not_implemented("IDiscRecorder2::CloseTray") }
    fn AcquireExclusiveAccess(&self, force: i16, __MIDL__IDiscRecorder20000: &Bstr) -> Answer { not_implemented("IDiscRecorder2::AcquireExclusiveAccess") }
    fn ReleaseExclusiveAccess(&self) -> Answer { not_implemented("IDiscRecorder2::ReleaseExclusiveAccess") }
    fn DisableMcn(&self) -> Answer { not_implemented("IDiscRecorder2::DisableMcn") }
    fn EnableMcn(&self) -> Answer { not_implemented("IDiscRecorder2::EnableMcn") }
    fn InitializeDiscRecorder(&self, recorderUniqueId: &Bstr) -> Answer { not_implemented("IDiscRecorder2::InitializeDiscRecorder") }
    fn get_ActiveDiscRecorder(&self, value: Out<'_, Bstr>) -> Answer { not_implemented("IDiscRecorder2::get_ActiveDiscRecorder") }
    fn get_VendorId(&self, value: Out<'_, Bstr>) -> Answer { not_implemented("IDiscRecorder2::get_VendorId") }
    fn get_ProductId(&self, value: Out<'_, Bstr>) -> Answer { not_implemented("IDiscRecorder2::get_ProductId") }
    fn get_ProductRevision(&self, value: Out<'_, Bstr>) -> Answer { not_implemented("IDiscRecorder2::get_ProductRevision") }
    fn get_VolumeName(&self, value: Out<'_, Bstr>) -> Answer { not_implemented("IDiscRecorder2::get_VolumeName") }
    fn get_VolumePathNames(&self, value: Out<'_, *mut SAFEARRAY>) -> Answer { not_implemented("IDiscRecorder2::get_VolumePathNames") }
    fn get_DeviceCanLoadMedia(&self, value: Out<'_, i16>) -> Answer { not_implemented("IDiscRecorder2::get_DeviceCanLoadMedia") }
    fn get_LegacyDeviceNumber(&self, legacyDeviceNumber: Out<'_, i32>) -> Answer { not_implemented("IDiscRecorder2::get_LegacyDeviceNumber") }
    fn get_SupportedFeaturePages(&self, value: Out<'_, *mut SAFEARRAY>) -> Answer { not_implemented("IDiscRecorder2::get_SupportedFeaturePages") }
    fn get_CurrentFeaturePages(&self, value: Out<'_, *mut SAFEARRAY>) -> Answer { not_implemented("IDiscRecorder2::get_CurrentFeaturePages") }
    fn get_SupportedProfiles(&self, value: Out<'_, *mut SAFEARRAY>) -> Answer { not_implemented("IDiscRecorder2::get_SupportedProfiles") }
    fn get_CurrentProfiles(&self, value: Out<'_, *mut SAFEARRAY>) -> Answer { not_implemented("IDiscRecorder2::get_CurrentProfiles") }
    fn get_SupportedModePages(&self, value: Out<'_, *mut SAFEARRAY>) -> Answer { not_implemented("IDiscRecorder2::get_SupportedModePages") }
    fn get_ExclusiveAccessOwner(&self, value: Out<'_, Bstr>) -> Answer { not_implemented("IDiscRecorder2::get_ExclusiveAccessOwner") }
}
impl IDiscRecorder2 {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IDiscRecorder2_Vtbl where Object<T>: IDiscRecorder2_Impl {
        IDiscRecorder2_Vtbl {
            base__: IDispatch::vtable_of::<T, SLOT>(),
            EjectMedia: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IDiscRecorder2_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2::EjectMedia", this, |this| <Object<T> as IDiscRecorder2_Impl>::EjectMedia(this)) } } thunk::<T, SLOT> },
            CloseTray: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IDiscRecorder2_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2::CloseTray", this, |this| <Object<T> as IDiscRecorder2_Impl>::CloseTray(this)) } } thunk::<T, SLOT> },
            AcquireExclusiveAccess: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, force: i16, __MIDL__IDiscRecorder20000: *const u16) -> HRESULT where Object<T>: IDiscRecorder2_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2::AcquireExclusiveAccess", this, |this| <Object<T> as IDiscRecorder2_Impl>::AcquireExclusiveAccess(this, force, Bstr::lent(&__MIDL__IDiscRecorder20000)?)) } } thunk::<T, SLOT> },
            ReleaseExclusiveAccess: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IDiscRecorder2_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2::ReleaseExclusiveAccess", this, |this| <Object<T> as IDiscRecorder2_Impl>::ReleaseExclusiveAccess(this)) } } thunk::<T, SLOT> },
            DisableMcn: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IDiscRecorder2_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2::DisableMcn", this, |this| <Object<T> as IDiscRecorder2_Impl>::DisableMcn(this)) } } thunk::<T, SLOT> },
            EnableMcn: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IDiscRecorder2_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2::EnableMcn", this, |this| <Object<T> as IDiscRecorder2_Impl>::EnableMcn(this)) } } thunk::<T, SLOT> },
            InitializeDiscRecorder: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, recorderUniqueId: *const u16) -> HRESULT where Object<T>: IDiscRecorder2_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2::InitializeDiscRecorder", this, |this| <Object<T> as IDiscRecorder2_Impl>::InitializeDiscRecorder(this, Bstr::lent(&recorderUniqueId)?)) } } thunk::<T, SLOT> },
            get_ActiveDiscRecorder: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut Bstr) -> HRESULT where Object<T>: IDiscRecorder2_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2::get_ActiveDiscRecorder", this, |this| <Object<T> as IDiscRecorder2_Impl>::get_ActiveDiscRecorder(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_VendorId: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut Bstr) -> HRESULT where Object<T>: IDiscRecorder2_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2::get_VendorId", this, |this| <Object<T> as IDiscRecorder2_Impl>::get_VendorId(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_ProductId: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut Bstr) -> HRESULT where Object<T>: IDiscRecorder2_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2::get_ProductId", this, |this| <Object<T> as IDiscRecorder2_Impl>::get_ProductId(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_ProductRevision: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut Bstr) -> HRESULT where Object<T>: IDiscRecorder2_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2::get_ProductRevision", this, |this| <Object<T> as IDiscRecorder2_Impl>::get_ProductRevision(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_VolumeName: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut Bstr) -> HRESULT where Object<T>: IDiscRecorder2_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2::get_VolumeName", this, |this| <Object<T> as IDiscRecorder2_Impl>::get_VolumeName(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_VolumePathNames: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut *mut SAFEARRAY) -> HRESULT where Object<T>: IDiscRecorder2_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2::get_VolumePathNames", this, |this| <Object<T> as IDiscRecorder2_Impl>::get_VolumePathNames(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_DeviceCanLoadMedia: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i16) -> HRESULT where Object<T>: IDiscRecorder2_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2::get_DeviceCanLoadMedia", this, |this| <Object<T> as IDiscRecorder2_Impl>::get_DeviceCanLoadMedia(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_LegacyDeviceNumber: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, legacyDeviceNumber: *mut i32) -> HRESULT where Object<T>: IDiscRecorder2_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2::get_LegacyDeviceNumber", this, |this| <Object<T> as IDiscRecorder2_Impl>::get_LegacyDeviceNumber(this, abi::out(legacyDeviceNumber)?)) } } thunk::<T, SLOT> },
            get_SupportedFeaturePages: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut *mut SAFEARRAY) -> HRESULT where Object<T>: IDiscRecorder2_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2::get_SupportedFeaturePages", this, |this| <Object<T> as IDiscRecorder2_Impl>::get_SupportedFeaturePages(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_CurrentFeaturePages: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut *mut SAFEARRAY) -> HRESULT where Object<T>: IDiscRecorder2_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2::get_CurrentFeaturePages", this, |this| <Object<T> as IDiscRecorder2_Impl>::get_CurrentFeaturePages(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_SupportedProfiles: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut *mut SAFEARRAY) -> HRESULT where Object<T>: IDiscRecorder2_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2::get_SupportedProfiles", this, |this| <Object<T> as IDiscRecorder2_Impl>::get_SupportedProfiles(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_CurrentProfiles: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut *mut SAFEARRAY) -> HRESULT where Object<T>: IDiscRecorder2_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2::get_CurrentProfiles", this, |this| <Object<T> as IDiscRecorder2_Impl>::get_CurrentProfiles(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_SupportedModePages: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut *mut SAFEARRAY) -> HRESULT where Object<T>: IDiscRecorder2_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2::get_SupportedModePages", this, |this| <Object<T> as IDiscRecorder2_Impl>::get_SupportedModePages(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_ExclusiveAccessOwner: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut Bstr) -> HRESULT where Object<T>: IDiscRecorder2_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2::get_ExclusiveAccessOwner", this, |this| <Object<T> as IDiscRecorder2_Impl>::get_ExclusiveAccessOwner(this, abi::out(value)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn EjectMedia(&self) -> Answer { unsafe { (Interface::vtable(self).EjectMedia)(self.as_raw()) }.answer() }
    pub fn CloseTray(&self) -> Answer { unsafe { (Interface::vtable(self).CloseTray)(self.as_raw()) }.answer() }
    pub fn AcquireExclusiveAccess(&self, force: i16, __MIDL__IDiscRecorder20000: &Bstr) -> Answer { unsafe { (Interface::vtable(self).AcquireExclusiveAccess)(self.as_raw(), force, __MIDL__IDiscRecorder20000.as_ptr()) }.answer() }
    pub fn ReleaseExclusiveAccess(&self) -> Answer { unsafe { (Interface::vtable(self).ReleaseExclusiveAccess)(self.as_raw()) }.answer() }
    pub fn DisableMcn(&self) -> Answer { unsafe { (Interface::vtable(self).DisableMcn)(self.as_raw()) }.answer() }
    pub fn EnableMcn(&self) -> Answer { unsafe { (Interface::vtable(self).EnableMcn)(self.as_raw()) }.answer() }
    pub fn InitializeDiscRecorder(&self, recorderUniqueId: &Bstr) -> Answer { unsafe { (Interface::vtable(self).InitializeDiscRecorder)(self.as_raw(), recorderUniqueId.as_ptr()) }.answer() }
    pub fn get_ActiveDiscRecorder(&self, value: Out<'_, Bstr>) -> Answer { unsafe { (Interface::vtable(self).get_ActiveDiscRecorder)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_VendorId(&self, value: Out<'_, Bstr>) -> Answer { unsafe { (Interface::vtable(self).get_VendorId)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_ProductId(&self, value: Out<'_, Bstr>) -> Answer { unsafe { (Interface::vtable(self).get_ProductId)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_ProductRevision(&self, value: Out<'_, Bstr>) -> Answer { unsafe { (Interface::vtable(self).get_ProductRevision)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_VolumeName(&self, value: Out<'_, Bstr>) -> Answer { unsafe { (Interface::vtable(self).get_VolumeName)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_VolumePathNames(&self, value: Out<'_, *mut SAFEARRAY>) -> Answer { unsafe { (Interface::vtable(self).get_VolumePathNames)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_DeviceCanLoadMedia(&self, value: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).get_DeviceCanLoadMedia)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_LegacyDeviceNumber(&self, legacyDeviceNumber: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_LegacyDeviceNumber)(self.as_raw(), legacyDeviceNumber.as_ptr()) }.answer() }
    pub fn get_SupportedFeaturePages(&self, value: Out<'_, *mut SAFEARRAY>) -> Answer { unsafe { (Interface::vtable(self).get_SupportedFeaturePages)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_CurrentFeaturePages(&self, value: Out<'_, *mut SAFEARRAY>) -> Answer { unsafe { (Interface::vtable(self).get_CurrentFeaturePages)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_SupportedProfiles(&self, value: Out<'_, *mut SAFEARRAY>) -> Answer { unsafe { (Interface::vtable(self).get_SupportedProfiles)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_CurrentProfiles(&self, value: Out<'_, *mut SAFEARRAY>) -> Answer { unsafe { (Interface::vtable(self).get_CurrentProfiles)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_SupportedModePages(&self, value: Out<'_, *mut SAFEARRAY>) -> Answer { unsafe { (Interface::vtable(self).get_SupportedModePages)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_ExclusiveAccessOwner(&self, value: Out<'_, Bstr>) -> Answer { unsafe { (Interface::vtable(self).get_ExclusiveAccessOwner)(self.as_raw(), value.as_ptr()) }.answer() }
}

define_interface!(IDiscFormat2, IDispatch, IDiscFormat2_Vtbl, 0x273541528f645b0f8f005d77afbe261e);
#[repr(C)] pub struct IDiscFormat2_Vtbl {
    pub base__: IDispatch_Vtbl,
    pub IsRecorderSupported: unsafe extern "C" fn(*mut c_void, *mut c_void, *mut i16) -> HRESULT,
    pub IsCurrentMediaSupported: unsafe extern "C" fn(*mut c_void, *mut c_void, *mut i16) -> HRESULT,
    pub get_MediaPhysicallyBlank: unsafe extern "C" fn(*mut c_void, *mut i16) -> HRESULT,
    pub get_MediaHeuristicallyBlank: unsafe extern "C" fn(*mut c_void, *mut i16) -> HRESULT,
    pub get_SupportedMediaTypes: unsafe extern "C" fn(*mut c_void, *mut *mut SAFEARRAY) -> HRESULT,
}
pub trait IDiscFormat2_Impl: IDispatch_Impl {
    fn IsRecorderSupported(&self, recorder: Option<&IDiscRecorder2>, value: Out<'_, i16>) -> Answer { not_implemented("IDiscFormat2::IsRecorderSupported") }
    fn IsCurrentMediaSupported(&self, recorder: Option<&IDiscRecorder2>, value: Out<'_, i16>) -> Answer { not_implemented("IDiscFormat2::IsCurrentMediaSupported") }
    fn get_MediaPhysicallyBlank(&self, value: Out<'_, i16>) -> Answer { not_implemented("IDiscFormat2::get_MediaPhysicallyBlank") }
    fn get_MediaHeuristicallyBlank(&self, value: Out<'_, i16>) -> Answer { not_implemented("IDiscFormat2::get_MediaHeuristicallyBlank") }
    fn get_SupportedMediaTypes(&self, value: Out<'_, *mut SAFEARRAY>) -> Answer { not_implemented("IDiscFormat2::get_SupportedMediaTypes") }
}
impl IDiscFormat2 {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IDiscFormat2_Vtbl where Object<T>: IDiscFormat2_Impl {
        IDiscFormat2_Vtbl {
            base__: IDispatch::vtable_of::<T, SLOT>(),
            IsRecorderSupported: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, recorder: *mut c_void, value: *mut i16) -> HRESULT where Object<T>: IDiscFormat2_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2::IsRecorderSupported", this, |this| <Object<T> as IDiscFormat2_Impl>::IsRecorderSupported(this, abi::interface::<IDiscRecorder2>(&recorder)?, abi::out(value)?)) } } thunk::<T, SLOT> },
            IsCurrentMediaSupported: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, recorder: *mut c_void, value: *mut i16) -> HRESULT where Object<T>: IDiscFormat2_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2::IsCurrentMediaSupported", this, |this| <Object<T> as IDiscFormat2_Impl>::IsCurrentMediaSupported(this, abi::interface::<IDiscRecorder2>(&recorder)?, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_MediaPhysicallyBlank: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i16) -> HRESULT where Object<T>: IDiscFormat2_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2::get_MediaPhysicallyBlank", this, |this| <Object<T> as IDiscFormat2_Impl>::get_MediaPhysicallyBlank(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_MediaHeuristicallyBlank: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i16) -> HRESULT where Object<T>: IDiscFormat2_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2::get_MediaHeuristicallyBlank", this, |this| <Object<T> as IDiscFormat2_Impl>::get_MediaHeuristicallyBlank(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_SupportedMediaTypes: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut *mut SAFEARRAY) -> HRESULT where Object<T>: IDiscFormat2_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2::get_SupportedMediaTypes", this, |this| <Object<T> as IDiscFormat2_Impl>::get_SupportedMediaTypes(this, abi::out(value)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn IsRecorderSupported(&self, recorder: Option<&IDiscRecorder2>, value: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).IsRecorderSupported)(self.as_raw(), abi::raw(recorder), value.as_ptr()) }.answer() }
    pub fn IsCurrentMediaSupported(&self, recorder: Option<&IDiscRecorder2>, value: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).IsCurrentMediaSupported)(self.as_raw(), abi::raw(recorder), value.as_ptr()) }.answer() }
    pub fn get_MediaPhysicallyBlank(&self, value: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).get_MediaPhysicallyBlank)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_MediaHeuristicallyBlank(&self, value: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).get_MediaHeuristicallyBlank)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_SupportedMediaTypes(&self, value: Out<'_, *mut SAFEARRAY>) -> Answer { unsafe { (Interface::vtable(self).get_SupportedMediaTypes)(self.as_raw(), value.as_ptr()) }.answer() }
}

define_interface!(IDiscFormat2Data, IDiscFormat2, IDiscFormat2Data_Vtbl, 0x273541539f645b0f8f005d77afbe261e);
#[repr(C)] pub struct IDiscFormat2Data_Vtbl {
    pub base__: IDiscFormat2_Vtbl,
    pub put_Recorder: unsafe extern "C" fn(*mut c_void, *mut c_void) -> HRESULT,
    pub get_Recorder: unsafe extern "C" fn(*mut c_void, *mut Option<IDiscRecorder2>) -> HRESULT,
    pub put_BufferUnderrunFreeDisabled: unsafe extern "C" fn(*mut c_void, i16) -> HRESULT,
    pub get_BufferUnderrunFreeDisabled: unsafe extern "C" fn(*mut c_void, *mut i16) -> HRESULT,
    pub put_PostgapAlreadyInImage: unsafe extern "C" fn(*mut c_void, i16) -> HRESULT,
    pub get_PostgapAlreadyInImage: unsafe extern "C" fn(*mut c_void, *mut i16) -> HRESULT,
    pub get_CurrentMediaStatus: unsafe extern "C" fn(*mut c_void, *mut IMAPI_FORMAT2_DATA_MEDIA_STATE) -> HRESULT,
    pub get_WriteProtectStatus: unsafe extern "C" fn(*mut c_void, *mut IMAPI_MEDIA_WRITE_PROTECT_STATE) -> HRESULT,
    pub get_TotalSectorsOnMedia: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_FreeSectorsOnMedia: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_NextWritableAddress: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_StartAddressOfPreviousSession: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_LastWrittenAddressOfPreviousSession: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub put_ForceMediaToBeClosed: unsafe extern "C" fn(*mut c_void, i16) -> HRESULT,
    pub get_ForceMediaToBeClosed: unsafe extern "C" fn(*mut c_void, *mut i16) -> HRESULT,
    pub put_DisableConsumerDvdCompatibilityMode: unsafe extern "C" fn(*mut c_void, i16) -> HRESULT,
    pub get_DisableConsumerDvdCompatibilityMode: unsafe extern "C" fn(*mut c_void, *mut i16) -> HRESULT,
    pub get_CurrentPhysicalMediaType: unsafe extern "C" fn(*mut c_void, *mut IMAPI_MEDIA_PHYSICAL_TYPE) -> HRESULT,
    pub put_ClientName: unsafe extern "C" fn(*mut c_void, *const u16) -> HRESULT,
    pub get_ClientName: unsafe extern "C" fn(*mut c_void, *mut Bstr) -> HRESULT,
    pub get_RequestedWriteSpeed: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_RequestedRotationTypeIsPureCAV: unsafe extern "C" fn(*mut c_void, *mut i16) -> HRESULT,
    pub get_CurrentWriteSpeed: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_CurrentRotationTypeIsPureCAV: unsafe extern "C" fn(*mut c_void, *mut i16) -> HRESULT,
    pub get_SupportedWriteSpeeds: unsafe extern "C" fn(*mut c_void, *mut *mut SAFEARRAY) -> HRESULT,
    pub get_SupportedWriteSpeedDescriptors: unsafe extern "C" fn(*mut c_void, *mut *mut SAFEARRAY) -> HRESULT,
    pub put_ForceOverwrite: unsafe extern "C" fn(*mut c_void, i16) -> HRESULT,
    pub get_ForceOverwrite: unsafe extern "C" fn(*mut c_void, *mut i16) -> HRESULT,
    pub get_MultisessionInterfaces: unsafe extern "C" fn(*mut c_void, *mut *mut SAFEARRAY) -> HRESULT,
    pub Write: unsafe extern "C" fn(*mut c_void, *mut c_void) -> HRESULT,
    pub CancelWrite: unsafe extern "C" fn(*mut c_void) -> HRESULT,
    pub SetWriteSpeed: unsafe extern "C" fn(*mut c_void, i32, i16) -> HRESULT,
}
pub trait IDiscFormat2Data_Impl: IDiscFormat2_Impl {
    fn put_Recorder(&self, value: Option<&IDiscRecorder2>) -> Answer { not_implemented("IDiscFormat2Data::put_Recorder") }
    fn get_Recorder(&self, value: Out<'_, Option<IDiscRecorder2>>) -> Answer { not_implemented("IDiscFormat2Data::get_Recorder") }
    fn put_BufferUnderrunFreeDisabled(&self, value: i16) -> Answer { not_implemented("IDiscFormat2Data::put_BufferUnderrunFreeDisabled") }
    fn get_BufferUnderrunFreeDisabled(&self, value: Out<'_, i16>) -> Answer { not_implemented("IDiscFormat2Data::get_BufferUnderrunFreeDisabled") }
    fn put_PostgapAlreadyInImage(&self, value: i16) -> Answer { not_implemented("IDiscFormat2Data::put_PostgapAlreadyInImage") }
    fn get_PostgapAlreadyInImage(&self, value: Out<'_, i16>) -> Answer { not_implemented("IDiscFormat2Data::get_PostgapAlreadyInImage") }
    fn get_CurrentMediaStatus(&self, value: Out<'_, IMAPI_FORMAT2_DATA_MEDIA_STATE>) -> Answer { not_implemented("IDiscFormat2Data::get_CurrentMediaStatus") }
    fn get_WriteProtectStatus(&self, value: Out<'_, IMAPI_MEDIA_WRITE_PROTECT_STATE>) -> Answer { not_implemented("IDiscFormat2Data::get_WriteProtectStatus") }
    fn get_TotalSectorsOnMedia(&self, value: Out<'_, i32>) -> Answer { not_implemented("IDiscFormat2Data::get_TotalSectorsOnMedia") }
    fn get_FreeSectorsOnMedia(&self, value: Out<'_, i32>) -> Answer { not_implemented("IDiscFormat2Data::get_FreeSectorsOnMedia") }
    fn get_NextWritableAddress(&self, value: Out<'_, i32>) -> Answer { not_implemented("IDiscFormat2Data::get_NextWritableAddress") }
    fn get_StartAddressOfPreviousSession(&self, value: Out<'_, i32>) -> Answer { not_implemented("IDiscFormat2Data::get_StartAddressOfPreviousSession") }
    fn get_LastWrittenAddressOfPreviousSession(&self, value: Out<'_, i32>) -> Answer { not_implemented("IDiscFormat2Data::get_LastWrittenAddressOfPreviousSession") }
    fn put_ForceMediaToBeClosed(&self, value: i16) -> Answer { not_implemented("IDiscFormat2Data::put_ForceMediaToBeClosed") }
    fn get_ForceMediaToBeClosed(&self, value: Out<'_, i16>) -> Answer { not_implemented("IDiscFormat2Data::get_ForceMediaToBeClosed") }
    fn put_DisableConsumerDvdCompatibilityMode(&self, value: i16) -> Answer { not_implemented("IDiscFormat2Data::put_DisableConsumerDvdCompatibilityMode") }
    fn get_DisableConsumerDvdCompatibilityMode(&self, value: Out<'_, i16>) -> Answer { not_implemented("IDiscFormat2Data::get_DisableConsumerDvdCompatibilityMode") }
    fn get_CurrentPhysicalMediaType(&self, value: Out<'_, IMAPI_MEDIA_PHYSICAL_TYPE>) -> Answer { not_implemented("IDiscFormat2Data::get_CurrentPhysicalMediaType") }
    fn put_ClientName(&self, value: &Bstr) -> Answer { not_implemented("IDiscFormat2Data::put_ClientName") }
    fn get_ClientName(&self, value: Out<'_, Bstr>) -> Answer { not_implemented("IDiscFormat2Data::get_ClientName") }
    fn get_RequestedWriteSpeed(&self, value: Out<'_, i32>) -> Answer { not_implemented("IDiscFormat2Data::get_RequestedWriteSpeed") }
    fn get_RequestedRotationTypeIsPureCAV(&self, value: Out<'_, i16>) -> Answer { not_implemented("IDiscFormat2Data::get_RequestedRotationTypeIsPureCAV") }
    fn get_CurrentWriteSpeed(&self, value: Out<'_, i32>) -> Answer { not_implemented("IDiscFormat2Data::get_CurrentWriteSpeed") }
    fn get_CurrentRotationTypeIsPureCAV(&self, value: Out<'_, i16>) -> Answer { not_implemented("IDiscFormat2Data::get_CurrentRotationTypeIsPureCAV") }
    fn get_SupportedWriteSpeeds(&self, supportedSpeeds: Out<'_, *mut SAFEARRAY>) -> Answer { not_implemented("IDiscFormat2Data::get_SupportedWriteSpeeds") }
    fn get_SupportedWriteSpeedDescriptors(&self, supportedSpeedDescriptors: Out<'_, *mut SAFEARRAY>) -> Answer { not_implemented("IDiscFormat2Data::get_SupportedWriteSpeedDescriptors") }
    fn put_ForceOverwrite(&self, value: i16) -> Answer { not_implemented("IDiscFormat2Data::put_ForceOverwrite") }
    fn get_ForceOverwrite(&self, value: Out<'_, i16>) -> Answer { not_implemented("IDiscFormat2Data::get_ForceOverwrite") }
    fn get_MultisessionInterfaces(&self, value: Out<'_, *mut SAFEARRAY>) -> Answer { not_implemented("IDiscFormat2Data::get_MultisessionInterfaces") }
    fn Write(&self, data: Option<&IStream>) -> Answer { not_implemented("IDiscFormat2Data::Write") }
    fn CancelWrite(&self) -> Answer { not_implemented("IDiscFormat2Data::CancelWrite") }
    fn SetWriteSpeed(&self, RequestedSectorsPerSecond: i32, RotationTypeIsPureCAV: i16) -> Answer { not_implemented("IDiscFormat2Data::SetWriteSpeed") }
}
impl IDiscFormat2Data {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IDiscFormat2Data_Vtbl where Object<T>: IDiscFormat2Data_Impl {
        IDiscFormat2Data_Vtbl {
            base__: IDiscFormat2::vtable_of::<T, SLOT>(),
            put_Recorder: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut c_void) -> HRESULT where Object<T>: IDiscFormat2Data_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Data::put_Recorder", this, |this| <Object<T> as IDiscFormat2Data_Impl>::put_Recorder(this, abi::interface::<IDiscRecorder2>(&value)?)) } } thunk::<T, SLOT> },
            get_Recorder: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut Option<IDiscRecorder2>) -> HRESULT where Object<T>: IDiscFormat2Data_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Data::get_Recorder", this, |this| <Object<T> as IDiscFormat2Data_Impl>::get_Recorder(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            put_BufferUnderrunFreeDisabled: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: i16) -> HRESULT where Object<T>: IDiscFormat2Data_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Data::put_BufferUnderrunFreeDisabled", this, |this| <Object<T> as IDiscFormat2Data_Impl>::put_BufferUnderrunFreeDisabled(this, value)) } } thunk::<T, SLOT> },
            get_BufferUnderrunFreeDisabled: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i16) -> HRESULT where Object<T>: IDiscFormat2Data_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Data::get_BufferUnderrunFreeDisabled", this, |this| <Object<T> as IDiscFormat2Data_Impl>::get_BufferUnderrunFreeDisabled(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            put_PostgapAlreadyInImage: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: i16) -> HRESULT where Object<T>: IDiscFormat2Data_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Data::put_PostgapAlreadyInImage", this, |this| <Object<T> as IDiscFormat2Data_Impl>::put_PostgapAlreadyInImage(this, value)) } } thunk::<T, SLOT> },
            get_PostgapAlreadyInImage: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i16) -> HRESULT where Object<T>: IDiscFormat2Data_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Data::get_PostgapAlreadyInImage", this, |this| <Object<T> as IDiscFormat2Data_Impl>::get_PostgapAlreadyInImage(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_CurrentMediaStatus: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut IMAPI_FORMAT2_DATA_MEDIA_STATE) -> HRESULT where Object<T>: IDiscFormat2Data_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Data::get_CurrentMediaStatus", this, |this| <Object<T> as IDiscFormat2Data_Impl>::get_CurrentMediaStatus(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_WriteProtectStatus: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut IMAPI_MEDIA_WRITE_PROTECT_STATE) -> HRESULT where Object<T>: IDiscFormat2Data_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Data::get_WriteProtectStatus", this, |this| <Object<T> as IDiscFormat2Data_Impl>::get_WriteProtectStatus(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_TotalSectorsOnMedia: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IDiscFormat2Data_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Data::get_TotalSectorsOnMedia", this, |this| <Object<T> as IDiscFormat2Data_Impl>::get_TotalSectorsOnMedia(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_FreeSectorsOnMedia: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IDiscFormat2Data_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Data::get_FreeSectorsOnMedia", this, |this| <Object<T> as IDiscFormat2Data_Impl>::get_FreeSectorsOnMedia(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_NextWritableAddress: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IDiscFormat2Data_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Data::get_NextWritableAddress", this, |this| <Object<T> as IDiscFormat2Data_Impl>::get_NextWritableAddress(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_StartAddressOfPreviousSession: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IDiscFormat2Data_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Data::get_StartAddressOfPreviousSession", this, |this| <Object<T> as IDiscFormat2Data_Impl>::get_StartAddressOfPreviousSession(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_LastWrittenAddressOfPreviousSession: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IDiscFormat2Data_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Data::get_LastWrittenAddressOfPreviousSession", this, |this| <Object<T> as IDiscFormat2Data_Impl>::get_LastWrittenAddressOfPreviousSession(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            put_ForceMediaToBeClosed: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: i16) -> HRESULT where Object<T>: IDiscFormat2Data_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Data::put_ForceMediaToBeClosed", this, |this| <Object<T> as IDiscFormat2Data_Impl>::put_ForceMediaToBeClosed(this, value)) } } thunk::<T, SLOT> },
            get_ForceMediaToBeClosed: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i16) -> HRESULT where Object<T>: IDiscFormat2Data_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Data::get_ForceMediaToBeClosed", this, |this| <Object<T> as IDiscFormat2Data_Impl>::get_ForceMediaToBeClosed(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            put_DisableConsumerDvdCompatibilityMode: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: i16) -> HRESULT where Object<T>: IDiscFormat2Data_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Data::put_DisableConsumerDvdCompatibilityMode", this, |this| <Object<T> as IDiscFormat2Data_Impl>::put_DisableConsumerDvdCompatibilityMode(this, value)) } } thunk::<T, SLOT> },
            get_DisableConsumerDvdCompatibilityMode: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i16) -> HRESULT where Object<T>: IDiscFormat2Data_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Data::get_DisableConsumerDvdCompatibilityMode", this, |this| <Object<T> as IDiscFormat2Data_Impl>::get_DisableConsumerDvdCompatibilityMode(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_CurrentPhysicalMediaType: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut IMAPI_MEDIA_PHYSICAL_TYPE) -> HRESULT where Object<T>: IDiscFormat2Data_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Data::get_CurrentPhysicalMediaType", this, |this| <Object<T> as IDiscFormat2Data_Impl>::get_CurrentPhysicalMediaType(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            put_ClientName: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *const u16) -> HRESULT where Object<T>: IDiscFormat2Data_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Data::put_ClientName", this, |this| <Object<T> as IDiscFormat2Data_Impl>::put_ClientName(this, Bstr::lent(&value)?)) } } thunk::<T, SLOT> },
            get_ClientName: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut Bstr) -> HRESULT where Object<T>: IDiscFormat2Data_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Data::get_ClientName", this, |this| <Object<T> as IDiscFormat2Data_Impl>::get_ClientName(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_RequestedWriteSpeed: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IDiscFormat2Data_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Data::get_RequestedWriteSpeed", this, |this| <Object<T> as IDiscFormat2Data_Impl>::get_RequestedWriteSpeed(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_RequestedRotationTypeIsPureCAV: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i16) -> HRESULT where Object<T>: IDiscFormat2Data_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Data::get_RequestedRotationTypeIsPureCAV", this, |this| <Object<T> as IDiscFormat2Data_Impl>::get_RequestedRotationTypeIsPureCAV(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_CurrentWriteSpeed: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IDiscFormat2Data_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Data::get_CurrentWriteSpeed", this, |this| <Object<T> as IDiscFormat2Data_Impl>::get_CurrentWriteSpeed(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_CurrentRotationTypeIsPureCAV: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i16) -> HRESULT where Object<T>: IDiscFormat2Data_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Data::get_CurrentRotationTypeIsPureCAV", this, |this| <Object<T> as IDiscFormat2Data_Impl>::get_CurrentRotationTypeIsPureCAV(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_SupportedWriteSpeeds: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, supportedSpeeds: *mut *mut SAFEARRAY) -> HRESULT where Object<T>: IDiscFormat2Data_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Data::get_SupportedWriteSpeeds", this, |this| <Object<T> as IDiscFormat2Data_Impl>::get_SupportedWriteSpeeds(this, abi::out(supportedSpeeds)?)) } } thunk::<T, SLOT> },
            get_SupportedWriteSpeedDescriptors: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, supportedSpeedDescriptors: *mut *mut SAFEARRAY) -> HRESULT where Object<T>: IDiscFormat2Data_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Data::get_SupportedWriteSpeedDescriptors", this, |this| <Object<T> as IDiscFormat2Data_Impl>::get_SupportedWriteSpeedDescriptors(this, abi::out(supportedSpeedDescriptors)?)) } } thunk::<T, SLOT> },
            put_ForceOverwrite: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: i16) -> HRESULT where Object<T>: IDiscFormat2Data_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Data::put_ForceOverwrite", this, |this| <Object<T> as IDiscFormat2Data_Impl>::put_ForceOverwrite(this, value)) } } thunk::<T, SLOT> },
            get_ForceOverwrite: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i16) -> HRESULT where Object<T>: IDiscFormat2Data_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Data::get_ForceOverwrite", this, |this| <Object<T> as IDiscFormat2Data_Impl>::get_ForceOverwrite(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_MultisessionInterfaces: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut *mut SAFEARRAY) -> HRESULT where Object<T>: IDiscFormat2Data_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Data::get_MultisessionInterfaces", this, |this| <Object<T> as IDiscFormat2Data_Impl>::get_MultisessionInterfaces(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            Write: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, data: *mut c_void) -> HRESULT where Object<T>: IDiscFormat2Data_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Data::Write", this, |this| <Object<T> as IDiscFormat2Data_Impl>::Write(this, abi::interface::<IStream>(&data)?)) } } thunk::<T, SLOT> },
            CancelWrite: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IDiscFormat2Data_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Data::CancelWrite", this, |this| <Object<T> as IDiscFormat2Data_Impl>::CancelWrite(this)) } } thunk::<T, SLOT> },
            SetWriteSpeed: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, RequestedSectorsPerSecond: i32, RotationTypeIsPureCAV: i16) -> HRESULT where Object<T>: IDiscFormat2Data_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Data::SetWriteSpeed", this, |this| <Object<T> as IDiscFormat2Data_Impl>::SetWriteSpeed(this, RequestedSectorsPerSecond, RotationTypeIsPureCAV)) } } thunk::<T, SLOT> },
        }
    }
    pub fn put_Recorder(&self, value: Option<&IDiscRecorder2>) -> Answer { unsafe { (Interface::vtable(self).put_Recorder)(self.as_raw(), abi::raw(value)) }.answer() }
    pub fn get_Recorder(&self, value: Out<'_, Option<IDiscRecorder2>>) -> Answer { unsafe { (Interface::vtable(self).get_Recorder)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn put_BufferUnderrunFreeDisabled(&self, value: i16) -> Answer { unsafe { (Interface::vtable(self).put_BufferUnderrunFreeDisabled)(self.as_raw(), value) }.answer() }
    pub fn get_BufferUnderrunFreeDisabled(&self, value: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).get_BufferUnderrunFreeDisabled)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn put_PostgapAlreadyInImage(&self, value: i16) -> Answer { unsafe { (Interface::vtable(self).put_PostgapAlreadyInImage)(self.as_raw(), value) }.answer() }
    pub fn get_PostgapAlreadyInImage(&self, value: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).get_PostgapAlreadyInImage)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_CurrentMediaStatus(&self, value: Out<'_, IMAPI_FORMAT2_DATA_MEDIA_STATE>) -> Answer { unsafe { (Interface::vtable(self).get_CurrentMediaStatus)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_WriteProtectStatus(&self, value: Out<'_, IMAPI_MEDIA_WRITE_PROTECT_STATE>) -> Answer { unsafe { (Interface::vtable(self).get_WriteProtectStatus)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_TotalSectorsOnMedia(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_TotalSectorsOnMedia)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_FreeSectorsOnMedia(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_FreeSectorsOnMedia)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_NextWritableAddress(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_NextWritableAddress)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_StartAddressOfPreviousSession(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_StartAddressOfPreviousSession)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_LastWrittenAddressOfPreviousSession(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_LastWrittenAddressOfPreviousSession)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn put_ForceMediaToBeClosed(&self, value: i16) -> Answer { unsafe { (Interface::vtable(self).put_ForceMediaToBeClosed)(self.as_raw(), value) }.answer() }
    pub fn get_ForceMediaToBeClosed(&self, value: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).get_ForceMediaToBeClosed)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn put_DisableConsumerDvdCompatibilityMode(&self, value: i16) -> Answer { unsafe { (Interface::vtable(self).put_DisableConsumerDvdCompatibilityMode)(self.as_raw(), value) }.answer() }
    pub fn get_DisableConsumerDvdCompatibilityMode(&self, value: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).get_DisableConsumerDvdCompatibilityMode)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_CurrentPhysicalMediaType(&self, value: Out<'_, IMAPI_MEDIA_PHYSICAL_TYPE>) -> Answer { unsafe { (Interface::vtable(self).get_CurrentPhysicalMediaType)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn put_ClientName(&self, value: &Bstr) -> Answer { unsafe { (Interface::vtable(self).put_ClientName)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_ClientName(&self, value: Out<'_, Bstr>) -> Answer { unsafe { (Interface::vtable(self).get_ClientName)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_RequestedWriteSpeed(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_RequestedWriteSpeed)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_RequestedRotationTypeIsPureCAV(&self, value: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).get_RequestedRotationTypeIsPureCAV)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_CurrentWriteSpeed(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_CurrentWriteSpeed)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_CurrentRotationTypeIsPureCAV(&self, value: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).get_CurrentRotationTypeIsPureCAV)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_SupportedWriteSpeeds(&self, supportedSpeeds: Out<'_, *mut SAFEARRAY>) -> Answer { unsafe { (Interface::vtable(self).get_SupportedWriteSpeeds)(self.as_raw(), supportedSpeeds.as_ptr()) }.answer() }
    pub fn get_SupportedWriteSpeedDescriptors(&self, supportedSpeedDescriptors: Out<'_, *mut SAFEARRAY>) -> Answer { unsafe { (Interface::vtable(self).get_SupportedWriteSpeedDescriptors)(self.as_raw(), supportedSpeedDescriptors.as_ptr()) }.answer() }
    pub fn put_ForceOverwrite(&self, value: i16) -> Answer { unsafe { (Interface::vtable(self).put_ForceOverwrite)(self.as_raw(), value) }.answer() }
    pub fn get_ForceOverwrite(&self, value: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).get_ForceOverwrite)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_MultisessionInterfaces(&self, value: Out<'_, *mut SAFEARRAY>) -> Answer { unsafe { (Interface::vtable(self).get_MultisessionInterfaces)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn Write(&self, data: Option<&IStream>) -> Answer { unsafe { (Interface::vtable(self).Write)(self.as_raw(), abi::raw(data)) }.answer() }
    pub fn CancelWrite(&self) -> Answer { unsafe { (Interface::vtable(self).CancelWrite)(self.as_raw()) }.answer() }
    pub fn SetWriteSpeed(&self, RequestedSectorsPerSecond: i32, RotationTypeIsPureCAV: i16) -> Answer { unsafe { (Interface::vtable(self).SetWriteSpeed)(self.as_raw(), RequestedSectorsPerSecond, RotationTypeIsPureCAV) }.answer() }
}

define_interface!(IWriteEngine2EventArgs, IDispatch, IWriteEngine2EventArgs_Vtbl, 0x273541367f645b0f8f005d77afbe261e);
#[repr(C)] pub struct IWriteEngine2EventArgs_Vtbl {
    pub base__: IDispatch_Vtbl,
    pub get_StartLba: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_SectorCount: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_LastReadLba: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_LastWrittenLba: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_TotalSystemBuffer: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_UsedSystemBuffer: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_FreeSystemBuffer: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
}
pub trait IWriteEngine2EventArgs_Impl: IDispatch_Impl {
    fn get_StartLba(&self, value: Out<'_, i32>) -> Answer { not_implemented("IWriteEngine2EventArgs::get_StartLba") }
    fn get_SectorCount(&self, value: Out<'_, i32>) -> Answer { not_implemented("IWriteEngine2EventArgs::get_SectorCount") }
    fn get_LastReadLba(&self, value: Out<'_, i32>) -> Answer { not_implemented("IWriteEngine2EventArgs::get_LastReadLba") }
    fn get_LastWrittenLba(&self, value: Out<'_, i32>) -> Answer { not_implemented("IWriteEngine2EventArgs::get_LastWrittenLba") }
    fn get_TotalSystemBuffer(&self, value: Out<'_, i32>) -> Answer { not_implemented("IWriteEngine2EventArgs::get_TotalSystemBuffer") }
    fn get_UsedSystemBuffer(&self, value: Out<'_, i32>) -> Answer { not_implemented("IWriteEngine2EventArgs::get_UsedSystemBuffer") }
    fn get_FreeSystemBuffer(&self, value: Out<'_, i32>) -> Answer { not_implemented("IWriteEngine2EventArgs::get_FreeSystemBuffer") }
}
impl IWriteEngine2EventArgs {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IWriteEngine2EventArgs_Vtbl where Object<T>: IWriteEngine2EventArgs_Impl {
        IWriteEngine2EventArgs_Vtbl {
            base__: IDispatch::vtable_of::<T, SLOT>(),
            get_StartLba: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IWriteEngine2EventArgs_Impl { unsafe { enter::<T, SLOT>("IWriteEngine2EventArgs::get_StartLba", this, |this| <Object<T> as IWriteEngine2EventArgs_Impl>::get_StartLba(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_SectorCount: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IWriteEngine2EventArgs_Impl { unsafe { enter::<T, SLOT>("IWriteEngine2EventArgs::get_SectorCount", this, |this| <Object<T> as IWriteEngine2EventArgs_Impl>::get_SectorCount(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_LastReadLba: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IWriteEngine2EventArgs_Impl { unsafe { enter::<T, SLOT>("IWriteEngine2EventArgs::get_LastReadLba", this, |this| <Object<T> as IWriteEngine2EventArgs_Impl>::get_LastReadLba(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_LastWrittenLba: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IWriteEngine2EventArgs_Impl { unsafe { enter::<T, SLOT>("IWriteEngine2EventArgs::get_LastWrittenLba", this, |this| <Object<T> as IWriteEngine2EventArgs_Impl>::get_LastWrittenLba(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_TotalSystemBuffer: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IWriteEngine2EventArgs_Impl { unsafe { enter::<T, SLOT>("IWriteEngine2EventArgs::get_TotalSystemBuffer", this, |this| <Object<T> as IWriteEngine2EventArgs_Impl>::get_TotalSystemBuffer(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_UsedSystemBuffer: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IWriteEngine2EventArgs_Impl { unsafe { enter::<T, SLOT>("IWriteEngine2EventArgs::get_UsedSystemBuffer", this, |this| <Object<T> as IWriteEngine2EventArgs_Impl>::get_UsedSystemBuffer(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_FreeSystemBuffer: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IWriteEngine2EventArgs_Impl { unsafe { enter::<T, SLOT>("IWriteEngine2EventArgs::get_FreeSystemBuffer", this, |this| <Object<T> as IWriteEngine2EventArgs_Impl>::get_FreeSystemBuffer(this, abi::out(value)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn get_StartLba(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_StartLba)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_SectorCount(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_SectorCount)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_LastReadLba(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_LastReadLba)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_LastWrittenLba(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_LastWrittenLba)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_TotalSystemBuffer(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_TotalSystemBuffer)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_UsedSystemBuffer(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_UsedSystemBuffer)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_FreeSystemBuffer(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_FreeSystemBuffer)(self.as_raw(), value.as_ptr()) }.answer() }
}

define_interface!(IDiscFormat2DataEventArgs, IWriteEngine2EventArgs, IDiscFormat2DataEventArgs_Vtbl, 0x2735413d7f645b0f8f005d77afbe261e);
#[repr(C)] pub struct IDiscFormat2DataEventArgs_Vtbl {
    pub base__: IWriteEngine2EventArgs_Vtbl,
    pub get_ElapsedTime: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_RemainingTime: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_TotalTime: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_CurrentAction: unsafe extern "C" fn(*mut c_void, *mut IMAPI_FORMAT2_DATA_WRITE_ACTION) -> HRESULT,
}
pub trait IDiscFormat2DataEventArgs_Impl: IWriteEngine2EventArgs_Impl {
    fn get_ElapsedTime(&self, value: Out<'_, i32>) -> Answer { not_implemented("IDiscFormat2DataEventArgs::get_ElapsedTime") }
    fn get_RemainingTime(&self, value: Out<'_, i32>) -> Answer { not_implemented("IDiscFormat2DataEventArgs::get_RemainingTime") }
    fn get_TotalTime(&self, value: Out<'_, i32>) -> Answer { not_implemented("IDiscFormat2DataEventArgs::get_TotalTime") }
    fn get_CurrentAction(&self, value: Out<'_, IMAPI_FORMAT2_DATA_WRITE_ACTION>) -> Answer { not_implemented("IDiscFormat2DataEventArgs::get_CurrentAction") }
}
impl IDiscFormat2DataEventArgs {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IDiscFormat2DataEventArgs_Vtbl where Object<T>: IDiscFormat2DataEventArgs_Impl {
        IDiscFormat2DataEventArgs_Vtbl {
            base__: IWriteEngine2EventArgs::vtable_of::<T, SLOT>(),
            get_ElapsedTime: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IDiscFormat2DataEventArgs_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2DataEventArgs::get_ElapsedTime", this, |this| <Object<T> as IDiscFormat2DataEventArgs_Impl>::get_ElapsedTime(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_RemainingTime: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IDiscFormat2DataEventArgs_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2DataEventArgs::get_RemainingTime", this, |this| <Object<T> as IDiscFormat2DataEventArgs_Impl>::get_RemainingTime(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_TotalTime: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IDiscFormat2DataEventArgs_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2DataEventArgs::get_TotalTime", this, |this| <Object<T> as IDiscFormat2DataEventArgs_Impl>::get_TotalTime(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_CurrentAction: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut IMAPI_FORMAT2_DATA_WRITE_ACTION) -> HRESULT where Object<T>: IDiscFormat2DataEventArgs_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2DataEventArgs::get_CurrentAction", this, |this| <Object<T> as IDiscFormat2DataEventArgs_Impl>::get_CurrentAction(this, abi::out(value)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn get_ElapsedTime(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_ElapsedTime)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_RemainingTime(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_RemainingTime)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_TotalTime(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_TotalTime)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_CurrentAction(&self, value: Out<'_, IMAPI_FORMAT2_DATA_WRITE_ACTION>) -> Answer { unsafe { (Interface::vtable(self).get_CurrentAction)(self.as_raw(), value.as_ptr()) }.answer() }
}

define_interface!(IDiscFormat2Erase, IDiscFormat2, IDiscFormat2Erase_Vtbl, 0x273541568f645b0f8f005d77afbe261e);
#[repr(C)] pub struct IDiscFormat2Erase_Vtbl {
    pub base__: IDiscFormat2_Vtbl,
    pub put_Recorder: unsafe extern "C" fn(*mut c_void, *mut c_void) -> HRESULT,
    pub get_Recorder: unsafe extern "C" fn(*mut c_void, *mut Option<IDiscRecorder2>) -> HRESULT,
    pub put_FullErase: unsafe extern "C" fn(*mut c_void, i16) -> HRESULT,
    pub get_FullErase: unsafe extern "C" fn(*mut c_void, *mut i16) -> HRESULT,
    pub get_CurrentPhysicalMediaType: unsafe extern "C" fn(*mut c_void, *mut IMAPI_MEDIA_PHYSICAL_TYPE) -> HRESULT,
    pub put_ClientName: unsafe extern "C" fn(*mut c_void, *const u16) -> HRESULT,
    pub get_ClientName: unsafe extern "C" fn(*mut c_void, *mut Bstr) -> HRESULT,
    pub EraseMedia: unsafe extern "C" fn(*mut c_void) -> HRESULT,
}
pub trait IDiscFormat2Erase_Impl: IDiscFormat2_Impl {
    fn put_Recorder(&self, value: Option<&IDiscRecorder2>) -> Answer { not_implemented("IDiscFormat2Erase::put_Recorder") }
    fn get_Recorder(&self, value: Out<'_, Option<IDiscRecorder2>>) -> Answer { not_implemented("IDiscFormat2Erase::get_Recorder") }
    fn put_FullErase(&self, value: i16) -> Answer { not_implemented("IDiscFormat2Erase::put_FullErase") }
    fn get_FullErase(&self, value: Out<'_, i16>) -> Answer { not_implemented("IDiscFormat2Erase::get_FullErase") }
    fn get_CurrentPhysicalMediaType(&self, value: Out<'_, IMAPI_MEDIA_PHYSICAL_TYPE>) -> Answer { not_implemented("IDiscFormat2Erase::get_CurrentPhysicalMediaType") }
    fn put_ClientName(&self, value: &Bstr) -> Answer { not_implemented("IDiscFormat2Erase::put_ClientName") }
    fn get_ClientName(&self, value: Out<'_, Bstr>) -> Answer { not_implemented("IDiscFormat2Erase::get_ClientName") }
    fn EraseMedia(&self) -> Answer { not_implemented("IDiscFormat2Erase::EraseMedia") }
}
impl IDiscFormat2Erase {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IDiscFormat2Erase_Vtbl where Object<T>: IDiscFormat2Erase_Impl {
        IDiscFormat2Erase_Vtbl {
            base__: IDiscFormat2::vtable_of::<T, SLOT>(),
            put_Recorder: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut c_void) -> HRESULT where Object<T>: IDiscFormat2Erase_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Erase::put_Recorder", this, |this| <Object<T> as IDiscFormat2Erase_Impl>::put_Recorder(this, abi::interface::<IDiscRecorder2>(&value)?)) } } thunk::<T, SLOT> },
            get_Recorder: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut Option<IDiscRecorder2>) -> HRESULT where Object<T>: IDiscFormat2Erase_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Erase::get_Recorder", this, |this| <Object<T> as IDiscFormat2Erase_Impl>::get_Recorder(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            put_FullErase: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: i16) -> HRESULT where Object<T>: IDiscFormat2Erase_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Erase::put_FullErase", this, |this| <Object<T> as IDiscFormat2Erase_Impl>::put_FullErase(this, value)) } } thunk::<T, SLOT> },
            get_FullErase: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i16) -> HRESULT where Object<T>: IDiscFormat2Erase_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Erase::get_FullErase", this, |this| <Object<T> as IDiscFormat2Erase_Impl>::get_FullErase(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_CurrentPhysicalMediaType: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut IMAPI_MEDIA_PHYSICAL_TYPE) -> HRESULT where Object<T>: IDiscFormat2Erase_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Erase::get_CurrentPhysicalMediaType", this, |this| <Object<T> as IDiscFormat2Erase_Impl>::get_CurrentPhysicalMediaType(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            put_ClientName: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *const u16) -> HRESULT where Object<T>: IDiscFormat2Erase_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Erase::put_ClientName", this, |this| <Object<T> as IDiscFormat2Erase_Impl>::put_ClientName(this, Bstr::lent(&value)?)) } } thunk::<T, SLOT> },
            get_ClientName: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut Bstr) -> HRESULT where Object<T>: IDiscFormat2Erase_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Erase::get_ClientName", this, |this| <Object<T> as IDiscFormat2Erase_Impl>::get_ClientName(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            EraseMedia: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IDiscFormat2Erase_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2Erase::EraseMedia", this, |this| <Object<T> as IDiscFormat2Erase_Impl>::EraseMedia(this)) } } thunk::<T, SLOT> },
        }
    }
    pub fn put_Recorder(&self, value: Option<&IDiscRecorder2>) -> Answer { unsafe { (Interface::vtable(self).put_Recorder)(self.as_raw(), abi::raw(value)) }.answer() }
    pub fn get_Recorder(&self, value: Out<'_, Option<IDiscRecorder2>>) -> Answer { unsafe { (Interface::vtable(self).get_Recorder)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn put_FullErase(&self, value: i16) -> Answer { unsafe { (Interface::vtable(self).put_FullErase)(self.as_raw(), value) }.answer() }
    pub fn get_FullErase(&self, value: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).get_FullErase)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_CurrentPhysicalMediaType(&self, value: Out<'_, IMAPI_MEDIA_PHYSICAL_TYPE>) -> Answer { unsafe { (Interface::vtable(self).get_CurrentPhysicalMediaType)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn put_ClientName(&self, value: &Bstr) -> Answer { unsafe { (Interface::vtable(self).put_ClientName)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_ClientName(&self, value: Out<'_, Bstr>) -> Answer { unsafe { (Interface::vtable(self).get_ClientName)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn EraseMedia(&self) -> Answer { unsafe { (Interface::vtable(self).EraseMedia)(self.as_raw()) }.answer() }
}

define_interface!(IDiscFormat2RawCD, IDiscFormat2, IDiscFormat2RawCD_Vtbl, 0x273541558f645b0f8f005d77afbe261e);
#[repr(C)] pub struct IDiscFormat2RawCD_Vtbl {
    pub base__: IDiscFormat2_Vtbl,
    pub PrepareMedia: unsafe extern "C" fn(*mut c_void) -> HRESULT,
    pub WriteMedia: unsafe extern "C" fn(*mut c_void, *mut c_void) -> HRESULT,
    pub WriteMedia2: unsafe extern "C" fn(*mut c_void, *mut c_void, i32) -> HRESULT,
    pub CancelWrite: unsafe extern "C" fn(*mut c_void) -> HRESULT,
    pub ReleaseMedia: unsafe extern "C" fn(*mut c_void) -> HRESULT,
    pub SetWriteSpeed: unsafe extern "C" fn(*mut c_void, i32, i16) -> HRESULT,
    pub put_Recorder: unsafe extern "C" fn(*mut c_void, *mut c_void) -> HRESULT,
    pub get_Recorder: unsafe extern "C" fn(*mut c_void, *mut Option<IDiscRecorder2>) -> HRESULT,
    pub put_BufferUnderrunFreeDisabled: unsafe extern "C" fn(*mut c_void, i16) -> HRESULT,
    pub get_BufferUnderrunFreeDisabled: unsafe extern "C" fn(*mut c_void, *mut i16) -> HRESULT,
    pub get_StartOfNextSession: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_LastPossibleStartOfLeadout: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_CurrentPhysicalMediaType: unsafe extern "C" fn(*mut c_void, *mut IMAPI_MEDIA_PHYSICAL_TYPE) -> HRESULT,
    pub get_SupportedSectorTypes: unsafe extern "C" fn(*mut c_void, *mut *mut SAFEARRAY) -> HRESULT,
    pub put_RequestedSectorType: unsafe extern "C" fn(*mut c_void, IMAPI_FORMAT2_RAW_CD_DATA_SECTOR_TYPE) -> HRESULT,
    pub get_RequestedSectorType: unsafe extern "C" fn(*mut c_void, *mut IMAPI_FORMAT2_RAW_CD_DATA_SECTOR_TYPE) -> HRESULT,
    pub put_ClientName: unsafe extern "C" fn(*mut c_void, *const u16) -> HRESULT,
    pub get_ClientName: unsafe extern "C" fn(*mut c_void, *mut Bstr) -> HRESULT,
    pub get_RequestedWriteSpeed: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_RequestedRotationTypeIsPureCAV: unsafe extern "C" fn(*mut c_void, *mut i16) -> HRESULT,
    pub get_CurrentWriteSpeed: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_CurrentRotationTypeIsPureCAV: unsafe extern "C" fn(*mut c_void, *mut i16) -> HRESULT,
    pub get_SupportedWriteSpeeds: unsafe extern "C" fn(*mut c_void, *mut *mut SAFEARRAY) -> HRESULT,
    pub get_SupportedWriteSpeedDescriptors: unsafe extern "C" fn(*mut c_void, *mut *mut SAFEARRAY) -> HRESULT,
}
pub trait IDiscFormat2RawCD_Impl: IDiscFormat2_Impl {
    fn PrepareMedia(&self) -> Answer { not_implemented("IDiscFormat2RawCD::PrepareMedia") }
    fn WriteMedia(&self, data: Option<&IStream>) -> Answer { not_implemented("IDiscFormat2RawCD::WriteMedia") }
    fn WriteMedia2(&self, data: Option<&IStream>, streamLeadInSectors: i32) -> Answer { not_implemented("IDiscFormat2RawCD::WriteMedia2") }
    fn CancelWrite(&self) -> Answer { not_implemented("IDiscFormat2RawCD::CancelWrite") }
    fn ReleaseMedia(&self) -> Answer { not_implemented("IDiscFormat2RawCD::ReleaseMedia") }
    fn SetWriteSpeed(&self, RequestedSectorsPerSecond: i32, RotationTypeIsPureCAV: i16) -> Answer { not_implemented("IDiscFormat2RawCD::SetWriteSpeed") }
    fn put_Recorder(&self, value: Option<&IDiscRecorder2>) -> Answer { not_implemented("IDiscFormat2RawCD::put_Recorder") }
    fn get_Recorder(&self, value: Out<'_, Option<IDiscRecorder2>>) -> Answer { not_implemented("IDiscFormat2RawCD::get_Recorder") }
    fn put_BufferUnderrunFreeDisabled(&self, value: i16) -> Answer { not_implemented("IDiscFormat2RawCD::put_BufferUnderrunFreeDisabled") }
    fn get_BufferUnderrunFreeDisabled(&self, value: Out<'_, i16>) -> Answer { not_implemented("IDiscFormat2RawCD::get_BufferUnderrunFreeDisabled") }
    fn get_StartOfNextSession(&self, value: Out<'_, i32>) -> Answer { not_implemented("IDiscFormat2RawCD::get_StartOfNextSession") }
    fn get_LastPossibleStartOfLeadout(&self, value: Out<'_, i32>) -> Answer { not_implemented("IDiscFormat2RawCD::get_LastPossibleStartOfLeadout") }
    fn get_CurrentPhysicalMediaType(&self, value: Out<'_, IMAPI_MEDIA_PHYSICAL_TYPE>) -> Answer { not_implemented("IDiscFormat2RawCD::get_CurrentPhysicalMediaType") }
    fn get_SupportedSectorTypes(&self, value: Out<'_, *mut SAFEARRAY>) -> Answer { not_implemented("IDiscFormat2RawCD::get_SupportedSectorTypes") }
    fn put_RequestedSectorType(&self, value: IMAPI_FORMAT2_RAW_CD_DATA_SECTOR_TYPE) -> Answer { not_implemented("IDiscFormat2RawCD::put_RequestedSectorType") }
    fn get_RequestedSectorType(&self, value: Out<'_, IMAPI_FORMAT2_RAW_CD_DATA_SECTOR_TYPE>) -> Answer { not_implemented("IDiscFormat2RawCD::get_RequestedSectorType") }
    fn put_ClientName(&self, value: &Bstr) -> Answer { not_implemented("IDiscFormat2RawCD::put_ClientName") }
    fn get_ClientName(&self, value: Out<'_, Bstr>) -> Answer { not_implemented("IDiscFormat2RawCD::get_ClientName") }
    fn get_RequestedWriteSpeed(&self, value: Out<'_, i32>) -> Answer { not_implemented("IDiscFormat2RawCD::get_RequestedWriteSpeed") }
    fn get_RequestedRotationTypeIsPureCAV(&self, value: Out<'_, i16>) -> Answer { not_implemented("IDiscFormat2RawCD::get_RequestedRotationTypeIsPureCAV") }
    fn get_CurrentWriteSpeed(&self, value: Out<'_, i32>) -> Answer { not_implemented("IDiscFormat2RawCD::get_CurrentWriteSpeed") }
    fn get_CurrentRotationTypeIsPureCAV(&self, value: Out<'_, i16>) -> Answer { not_implemented("IDiscFormat2RawCD::get_CurrentRotationTypeIsPureCAV") }
    fn get_SupportedWriteSpeeds(&self, supportedSpeeds: Out<'_, *mut SAFEARRAY>) -> Answer { not_implemented("IDiscFormat2RawCD::get_SupportedWriteSpeeds") }
    fn get_SupportedWriteSpeedDescriptors(&self, supportedSpeedDescriptors: Out<'_, *mut SAFEARRAY>) -> Answer { not_implemented("IDiscFormat2RawCD::get_SupportedWriteSpeedDescriptors") }
}
impl IDiscFormat2RawCD {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IDiscFormat2RawCD_Vtbl where Object<T>: IDiscFormat2RawCD_Impl {
        IDiscFormat2RawCD_Vtbl {
            base__: IDiscFormat2::vtable_of::<T, SLOT>(),
            PrepareMedia: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IDiscFormat2RawCD_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2RawCD::PrepareMedia", this, |this| <Object<T> as IDiscFormat2RawCD_Impl>::PrepareMedia(this)) } } thunk::<T, SLOT> },
            WriteMedia: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, data: *mut c_void) -> HRESULT where Object<T>: IDiscFormat2RawCD_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2RawCD::WriteMedia", this, |this| <Object<T> as IDiscFormat2RawCD_Impl>::WriteMedia(this, abi::interface::<IStream>(&data)?)) } } thunk::<T, SLOT> },
            WriteMedia2: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, data: *mut c_void, streamLeadInSectors: i32) -> HRESULT where Object<T>: IDiscFormat2RawCD_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2RawCD::WriteMedia2", this, |this| <Object<T> as IDiscFormat2RawCD_Impl>::WriteMedia2(this, abi::interface::<IStream>(&data)?, streamLeadInSectors)) } } thunk::<T, SLOT> },
            CancelWrite: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IDiscFormat2RawCD_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2RawCD::CancelWrite", this, |this| <Object<T> as IDiscFormat2RawCD_Impl>::CancelWrite(this)) } } thunk::<T, SLOT> },
            ReleaseMedia: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IDiscFormat2RawCD_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2RawCD::ReleaseMedia", this, |this| <Object<T> as IDiscFormat2RawCD_Impl>::ReleaseMedia(this)) } } thunk::<T, SLOT> },
            SetWriteSpeed: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, RequestedSectorsPerSecond: i32, RotationTypeIsPureCAV: i16) -> HRESULT where Object<T>: IDiscFormat2RawCD_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2RawCD::SetWriteSpeed", this, |this| <Object<T> as IDiscFormat2RawCD_Impl>::SetWriteSpeed(this, RequestedSectorsPerSecond, RotationTypeIsPureCAV)) } } thunk::<T, SLOT> },
            put_Recorder: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut c_void) -> HRESULT where Object<T>: IDiscFormat2RawCD_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2RawCD::put_Recorder", this, |this| <Object<T> as IDiscFormat2RawCD_Impl>::put_Recorder(this, abi::interface::<IDiscRecorder2>(&value)?)) } } thunk::<T, SLOT> },
            get_Recorder: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut Option<IDiscRecorder2>) -> HRESULT where Object<T>: IDiscFormat2RawCD_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2RawCD::get_Recorder", this, |this| <Object<T> as IDiscFormat2RawCD_Impl>::get_Recorder(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            put_BufferUnderrunFreeDisabled: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: i16) -> HRESULT where Object<T>: IDiscFormat2RawCD_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2RawCD::put_BufferUnderrunFreeDisabled", this, |this| <Object<T> as IDiscFormat2RawCD_Impl>::put_BufferUnderrunFreeDisabled(this, value)) } } thunk::<T, SLOT> },
            get_BufferUnderrunFreeDisabled: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i16) -> HRESULT where Object<T>: IDiscFormat2RawCD_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2RawCD::get_BufferUnderrunFreeDisabled", this, |this| <Object<T> as IDiscFormat2RawCD_Impl>::get_BufferUnderrunFreeDisabled(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_StartOfNextSession: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IDiscFormat2RawCD_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2RawCD::get_StartOfNextSession", this, |this| <Object<T> as IDiscFormat2RawCD_Impl>::get_StartOfNextSession(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_LastPossibleStartOfLeadout: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IDiscFormat2RawCD_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2RawCD::get_LastPossibleStartOfLeadout", this, |this| <Object<T> as IDiscFormat2RawCD_Impl>::get_LastPossibleStartOfLeadout(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_CurrentPhysicalMediaType: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut IMAPI_MEDIA_PHYSICAL_TYPE) -> HRESULT where Object<T>: IDiscFormat2RawCD_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2RawCD::get_CurrentPhysicalMediaType", this, |this| <Object<T> as IDiscFormat2RawCD_Impl>::get_CurrentPhysicalMediaType(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_SupportedSectorTypes: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut *mut SAFEARRAY) -> HRESULT where Object<T>: IDiscFormat2RawCD_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2RawCD::get_SupportedSectorTypes", this, |this| <Object<T> as IDiscFormat2RawCD_Impl>::get_SupportedSectorTypes(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            put_RequestedSectorType: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: IMAPI_FORMAT2_RAW_CD_DATA_SECTOR_TYPE) -> HRESULT where Object<T>: IDiscFormat2RawCD_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2RawCD::put_RequestedSectorType", this, |this| <Object<T> as IDiscFormat2RawCD_Impl>::put_RequestedSectorType(this, value)) } } thunk::<T, SLOT> },
            get_RequestedSectorType: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut IMAPI_FORMAT2_RAW_CD_DATA_SECTOR_TYPE) -> HRESULT where Object<T>: IDiscFormat2RawCD_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2RawCD::get_RequestedSectorType", this, |this| <Object<T> as IDiscFormat2RawCD_Impl>::get_RequestedSectorType(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            put_ClientName: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *const u16) -> HRESULT where Object<T>: IDiscFormat2RawCD_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2RawCD::put_ClientName", this, |this| <Object<T> as IDiscFormat2RawCD_Impl>::put_ClientName(this, Bstr::lent(&value)?)) } } thunk::<T, SLOT> },
            get_ClientName: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut Bstr) -> HRESULT where Object<T>: IDiscFormat2RawCD_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2RawCD::get_ClientName", this, |this| <Object<T> as IDiscFormat2RawCD_Impl>::get_ClientName(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_RequestedWriteSpeed: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IDiscFormat2RawCD_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2RawCD::get_RequestedWriteSpeed", this, |this| <Object<T> as IDiscFormat2RawCD_Impl>::get_RequestedWriteSpeed(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_RequestedRotationTypeIsPureCAV: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i16) -> HRESULT where Object<T>: IDiscFormat2RawCD_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2RawCD::get_RequestedRotationTypeIsPureCAV", this, |this| <Object<T> as IDiscFormat2RawCD_Impl>::get_RequestedRotationTypeIsPureCAV(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_CurrentWriteSpeed: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IDiscFormat2RawCD_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2RawCD::get_CurrentWriteSpeed", this, |this| <Object<T> as IDiscFormat2RawCD_Impl>::get_CurrentWriteSpeed(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_CurrentRotationTypeIsPureCAV: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i16) -> HRESULT where Object<T>: IDiscFormat2RawCD_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2RawCD::get_CurrentRotationTypeIsPureCAV", this, |this| <Object<T> as IDiscFormat2RawCD_Impl>::get_CurrentRotationTypeIsPureCAV(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_SupportedWriteSpeeds: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, supportedSpeeds: *mut *mut SAFEARRAY) -> HRESULT where Object<T>: IDiscFormat2RawCD_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2RawCD::get_SupportedWriteSpeeds", this, |this| <Object<T> as IDiscFormat2RawCD_Impl>::get_SupportedWriteSpeeds(this, abi::out(supportedSpeeds)?)) } } thunk::<T, SLOT> },
            get_SupportedWriteSpeedDescriptors: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, supportedSpeedDescriptors: *mut *mut SAFEARRAY) -> HRESULT where Object<T>: IDiscFormat2RawCD_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2RawCD::get_SupportedWriteSpeedDescriptors", this, |this| <Object<T> as IDiscFormat2RawCD_Impl>::get_SupportedWriteSpeedDescriptors(this, abi::out(supportedSpeedDescriptors)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn PrepareMedia(&self) -> Answer { unsafe { (Interface::vtable(self).PrepareMedia)(self.as_raw()) }.answer() }
    pub fn WriteMedia(&self, data: Option<&IStream>) -> Answer { unsafe { (Interface::vtable(self).WriteMedia)(self.as_raw(), abi::raw(data)) }.answer() }
    pub fn WriteMedia2(&self, data: Option<&IStream>, streamLeadInSectors: i32) -> Answer { unsafe { (Interface::vtable(self).WriteMedia2)(self.as_raw(), abi::raw(data), streamLeadInSectors) }.answer() }
    pub fn CancelWrite(&self) -> Answer { unsafe { (Interface::vtable(self).CancelWrite)(self.as_raw()) }.answer() }
    pub fn ReleaseMedia(&self) -> Answer { unsafe { (Interface::vtable(self).ReleaseMedia)(self.as_raw()) }.answer() }
    pub fn SetWriteSpeed(&self, RequestedSectorsPerSecond: i32, RotationTypeIsPureCAV: i16) -> Answer { unsafe { (Interface::vtable(self).SetWriteSpeed)(self.as_raw(), RequestedSectorsPerSecond, RotationTypeIsPureCAV) }.answer() }
    pub fn put_Recorder(&self, value: Option<&IDiscRecorder2>) -> Answer { unsafe { (Interface::vtable(self).put_Recorder)(self.as_raw(), abi::raw(value)) }.answer() }
    pub fn get_Recorder(&self, value: Out<'_, Option<IDiscRecorder2>>) -> Answer { unsafe { (Interface::vtable(self).get_Recorder)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn put_BufferUnderrunFreeDisabled(&self, value: i16) -> Answer { unsafe { (Interface::vtable(self).put_BufferUnderrunFreeDisabled)(self.as_raw(), value) }.answer() }
    pub fn get_BufferUnderrunFreeDisabled(&self, value: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).get_BufferUnderrunFreeDisabled)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_StartOfNextSession(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_StartOfNextSession)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_LastPossibleStartOfLeadout(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_LastPossibleStartOfLeadout)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_CurrentPhysicalMediaType(&self, value: Out<'_, IMAPI_MEDIA_PHYSICAL_TYPE>) -> Answer { unsafe { (Interface::vtable(self).get_CurrentPhysicalMediaType)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_SupportedSectorTypes(&self, value: Out<'_, *mut SAFEARRAY>) -> Answer { unsafe { (Interface::vtable(self).get_SupportedSectorTypes)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn put_RequestedSectorType(&self, value: IMAPI_FORMAT2_RAW_CD_DATA_SECTOR_TYPE) -> Answer { unsafe { (Interface::vtable(self).put_RequestedSectorType)(self.as_raw(), value) }.answer() }
    pub fn get_RequestedSectorType(&self, value: Out<'_, IMAPI_FORMAT2_RAW_CD_DATA_SECTOR_TYPE>) -> Answer { unsafe { (Interface::vtable(self).get_RequestedSectorType)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn put_ClientName(&self, value: &Bstr) -> Answer { unsafe { (Interface::vtable(self).put_ClientName)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_ClientName(&self, value: Out<'_, Bstr>) -> Answer { unsafe { (Interface::vtable(self).get_ClientName)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_RequestedWriteSpeed(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_RequestedWriteSpeed)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_RequestedRotationTypeIsPureCAV(&self, value: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).get_RequestedRotationTypeIsPureCAV)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_CurrentWriteSpeed(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_CurrentWriteSpeed)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_CurrentRotationTypeIsPureCAV(&self, value: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).get_CurrentRotationTypeIsPureCAV)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_SupportedWriteSpeeds(&self, supportedSpeeds: Out<'_, *mut SAFEARRAY>) -> Answer { unsafe { (Interface::vtable(self).get_SupportedWriteSpeeds)(self.as_raw(), supportedSpeeds.as_ptr()) }.answer() }
    pub fn get_SupportedWriteSpeedDescriptors(&self, supportedSpeedDescriptors: Out<'_, *mut SAFEARRAY>) -> Answer { unsafe { (Interface::vtable(self).get_SupportedWriteSpeedDescriptors)(self.as_raw(), supportedSpeedDescriptors.as_ptr()) }.answer() }
}

define_interface!(IDiscFormat2RawCDEventArgs, IWriteEngine2EventArgs, IDiscFormat2RawCDEventArgs_Vtbl, 0x273541437f645b0f8f005d77afbe261e);
#[repr(C)] pub struct IDiscFormat2RawCDEventArgs_Vtbl {
    pub base__: IWriteEngine2EventArgs_Vtbl,
    pub get_CurrentAction: unsafe extern "C" fn(*mut c_void, *mut IMAPI_FORMAT2_RAW_CD_WRITE_ACTION) -> HRESULT,
    pub get_ElapsedTime: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_RemainingTime: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
}
pub trait IDiscFormat2RawCDEventArgs_Impl: IWriteEngine2EventArgs_Impl {
    fn get_CurrentAction(&self, value: Out<'_, IMAPI_FORMAT2_RAW_CD_WRITE_ACTION>) -> Answer { not_implemented("IDiscFormat2RawCDEventArgs::get_CurrentAction") }
    fn get_ElapsedTime(&self, value: Out<'_, i32>) -> Answer { not_implemented("IDiscFormat2RawCDEventArgs::get_ElapsedTime") }
    fn get_RemainingTime(&self, value: Out<'_, i32>) -> Answer { not_implemented("IDiscFormat2RawCDEventArgs::get_RemainingTime") }
}
impl IDiscFormat2RawCDEventArgs {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IDiscFormat2RawCDEventArgs_Vtbl where Object<T>: IDiscFormat2RawCDEventArgs_Impl {
        IDiscFormat2RawCDEventArgs_Vtbl {
            base__: IWriteEngine2EventArgs::vtable_of::<T, SLOT>(),
            get_CurrentAction: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut IMAPI_FORMAT2_RAW_CD_WRITE_ACTION) -> HRESULT where Object<T>: IDiscFormat2RawCDEventArgs_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2RawCDEventArgs::get_CurrentAction", this, |this| <Object<T> as IDiscFormat2RawCDEventArgs_Impl>::get_CurrentAction(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_ElapsedTime: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IDiscFormat2RawCDEventArgs_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2RawCDEventArgs::get_ElapsedTime", this, |this| <Object<T> as IDiscFormat2RawCDEventArgs_Impl>::get_ElapsedTime(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_RemainingTime: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IDiscFormat2RawCDEventArgs_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2RawCDEventArgs::get_RemainingTime", this, |this| <Object<T> as IDiscFormat2RawCDEventArgs_Impl>::get_RemainingTime(this, abi::out(value)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn get_CurrentAction(&self, value: Out<'_, IMAPI_FORMAT2_RAW_CD_WRITE_ACTION>) -> Answer { unsafe { (Interface::vtable(self).get_CurrentAction)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_ElapsedTime(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_ElapsedTime)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_RemainingTime(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_RemainingTime)(self.as_raw(), value.as_ptr()) }.answer() }
}

define_interface!(IDiscFormat2TrackAtOnce, IDiscFormat2, IDiscFormat2TrackAtOnce_Vtbl, 0x273541548f645b0f8f005d77afbe261e);
#[repr(C)] pub struct IDiscFormat2TrackAtOnce_Vtbl {
    pub base__: IDiscFormat2_Vtbl,
    pub PrepareMedia: unsafe extern "C" fn(*mut c_void) -> HRESULT,
    pub AddAudioTrack: unsafe extern "C" fn(*mut c_void, *mut c_void) -> HRESULT,
    pub CancelAddTrack: unsafe extern "C" fn(*mut c_void) -> HRESULT,
    pub ReleaseMedia: unsafe extern "C" fn(*mut c_void) -> HRESULT,
    pub SetWriteSpeed: unsafe extern "C" fn(*mut c_void, i32, i16) -> HRESULT,
    pub put_Recorder: unsafe extern "C" fn(*mut c_void, *mut c_void) -> HRESULT,
    pub get_Recorder: unsafe extern "C" fn(*mut c_void, *mut Option<IDiscRecorder2>) -> HRESULT,
    pub put_BufferUnderrunFreeDisabled: unsafe extern "C" fn(*mut c_void, i16) -> HRESULT,
    pub get_BufferUnderrunFreeDisabled: unsafe extern "C" fn(*mut c_void, *mut i16) -> HRESULT,
    pub get_NumberOfExistingTracks: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_TotalSectorsOnMedia: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_FreeSectorsOnMedia: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_UsedSectorsOnMedia: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub put_DoNotFinalizeMedia: unsafe extern "C" fn(*mut c_void, i16) -> HRESULT,
    pub get_DoNotFinalizeMedia: unsafe extern "C" fn(*mut c_void, *mut i16) -> HRESULT,
    pub get_ExpectedTableOfContents: unsafe extern "C" fn(*mut c_void, *mut *mut SAFEARRAY) -> HRESULT,
    pub get_CurrentPhysicalMediaType: unsafe extern "C" fn(*mut c_void, *mut IMAPI_MEDIA_PHYSICAL_TYPE) -> HRESULT,
    pub put_ClientName: unsafe extern "C" fn(*mut c_void, *const u16) -> HRESULT,
    pub get_ClientName: unsafe extern "C" fn(*mut c_void, *mut Bstr) -> HRESULT,
    pub get_RequestedWriteSpeed: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_RequestedRotationTypeIsPureCAV: unsafe extern "C" fn(*mut c_void, *mut i16) -> HRESULT,
    pub get_CurrentWriteSpeed: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_CurrentRotationTypeIsPureCAV: unsafe extern "C" fn(*mut c_void, *mut i16) -> HRESULT,
    pub get_SupportedWriteSpeeds: unsafe extern "C" fn(*mut c_void, *mut *mut SAFEARRAY) -> HRESULT,
    pub get_SupportedWriteSpeedDescriptors: unsafe extern "C" fn(*mut c_void, *mut *mut SAFEARRAY) -> HRESULT,
}
pub trait IDiscFormat2TrackAtOnce_Impl: IDiscFormat2_Impl {
    fn PrepareMedia(&self) -> Answer { not_implemented("IDiscFormat2TrackAtOnce::PrepareMedia") }
    fn AddAudioTrack(&self, data: Option<&IStream>) -> Answer { not_implemented("IDiscFormat2TrackAtOnce::AddAudioTrack") }
    fn CancelAddTrack(&self) -> Answer { not_implemented("IDiscFormat2TrackAtOnce::CancelAddTrack") }
    fn ReleaseMedia(&self) -> Answer { not_implemented("IDiscFormat2TrackAtOnce::ReleaseMedia") }
    fn SetWriteSpeed(&self, RequestedSectorsPerSecond: i32, RotationTypeIsPureCAV: i16) -> Answer { not_implemented("IDiscFormat2TrackAtOnce::SetWriteSpeed") }
    fn put_Recorder(&self, value: Option<&IDiscRecorder2>) -> Answer { not_implemented("IDiscFormat2TrackAtOnce::put_Recorder") }
    fn get_Recorder(&self, value: Out<'_, Option<IDiscRecorder2>>) -> Answer { not_implemented("IDiscFormat2TrackAtOnce::get_Recorder") }
    fn put_BufferUnderrunFreeDisabled(&self, value: i16) -> Answer { not_implemented("IDiscFormat2TrackAtOnce::put_BufferUnderrunFreeDisabled") }
    fn get_BufferUnderrunFreeDisabled(&self, value: Out<'_, i16>) -> Answer { not_implemented("IDiscFormat2TrackAtOnce::get_BufferUnderrunFreeDisabled") }
    fn get_NumberOfExistingTracks(&self, value: Out<'_, i32>) -> Answer { not_implemented("IDiscFormat2TrackAtOnce::get_NumberOfExistingTracks") }
    fn get_TotalSectorsOnMedia(&self, value: Out<'_, i32>) -> Answer { not_implemented("IDiscFormat2TrackAtOnce::get_TotalSectorsOnMedia") }
    fn get_FreeSectorsOnMedia(&self, value: Out<'_, i32>) -> Answer { not_implemented("IDiscFormat2TrackAtOnce::get_FreeSectorsOnMedia") }
    fn get_UsedSectorsOnMedia(&self, value: Out<'_, i32>) -> Answer { not_implemented("IDiscFormat2TrackAtOnce::get_UsedSectorsOnMedia") }
    fn put_DoNotFinalizeMedia(&self, value: i16) -> Answer { not_implemented("IDiscFormat2TrackAtOnce::put_DoNotFinalizeMedia") }
    fn get_DoNotFinalizeMedia(&self, value: Out<'_, i16>) -> Answer { not_implemented("IDiscFormat2TrackAtOnce::get_DoNotFinalizeMedia") }
    fn get_ExpectedTableOfContents(&self, value: Out<'_, *mut SAFEARRAY>) -> Answer { not_implemented("IDiscFormat2TrackAtOnce::get_ExpectedTableOfContents") }
    fn get_CurrentPhysicalMediaType(&self, value: Out<'_, IMAPI_MEDIA_PHYSICAL_TYPE>) -> Answer { not_implemented("IDiscFormat2TrackAtOnce::get_CurrentPhysicalMediaType") }
    fn put_ClientName(&self, value: &Bstr) -> Answer { not_implemented("IDiscFormat2TrackAtOnce::put_ClientName") }
    fn get_ClientName(&self, value: Out<'_, Bstr>) -> Answer { not_implemented("IDiscFormat2TrackAtOnce::get_ClientName") }
    fn get_RequestedWriteSpeed(&self, value: Out<'_, i32>) -> Answer { not_implemented("IDiscFormat2TrackAtOnce::get_RequestedWriteSpeed") }
    fn get_RequestedRotationTypeIsPureCAV(&self, value: Out<'_, i16>) -> Answer { not_implemented("IDiscFormat2TrackAtOnce::get_RequestedRotationTypeIsPureCAV") }
    fn get_CurrentWriteSpeed(&self, value: Out<'_, i32>) -> Answer { not_implemented("IDiscFormat2TrackAtOnce::get_CurrentWriteSpeed") }
    fn get_CurrentRotationTypeIsPureCAV(&self, value: Out<'_, i16>) -> Answer { not_implemented("IDiscFormat2TrackAtOnce::get_CurrentRotationTypeIsPureCAV") }
    fn get_SupportedWriteSpeeds(&self, supportedSpeeds: Out<'_, *mut SAFEARRAY>) -> Answer { not_implemented("IDiscFormat2TrackAtOnce::get_SupportedWriteSpeeds") }
    fn get_SupportedWriteSpeedDescriptors(&self, supportedSpeedDescriptors: Out<'_, *mut SAFEARRAY>) -> Answer { not_implemented("IDiscFormat2TrackAtOnce::get_SupportedWriteSpeedDescriptors") }
}
impl IDiscFormat2TrackAtOnce {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IDiscFormat2TrackAtOnce_Vtbl where Object<T>: IDiscFormat2TrackAtOnce_Impl {
        IDiscFormat2TrackAtOnce_Vtbl {
            base__: IDiscFormat2::vtable_of::<T, SLOT>(),
            PrepareMedia: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IDiscFormat2TrackAtOnce_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2TrackAtOnce::PrepareMedia", this, |this| <Object<T> as IDiscFormat2TrackAtOnce_Impl>::PrepareMedia(this)) } } thunk::<T, SLOT> },
            AddAudioTrack: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, data: *mut c_void) -> HRESULT where Object<T>: IDiscFormat2TrackAtOnce_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2TrackAtOnce::AddAudioTrack", this, |this| <Object<T> as IDiscFormat2TrackAtOnce_Impl>::AddAudioTrack(this, abi::interface::<IStream>(&data)?)) } } thunk::<T, SLOT> },
            CancelAddTrack: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IDiscFormat2TrackAtOnce_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2TrackAtOnce::CancelAddTrack", this, |this| <Object<T> as IDiscFormat2TrackAtOnce_Impl>::CancelAddTrack(this)) } } thunk::<T, SLOT> },
            ReleaseMedia: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IDiscFormat2TrackAtOnce_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2TrackAtOnce::ReleaseMedia", this, |this| <Object<T> as IDiscFormat2TrackAtOnce_Impl>::ReleaseMedia(this)) } } thunk::<T, SLOT> },
            SetWriteSpeed: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, RequestedSectorsPerSecond: i32, RotationTypeIsPureCAV: i16) -> HRESULT where Object<T>: IDiscFormat2TrackAtOnce_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2TrackAtOnce::SetWriteSpeed", this, |this| <Object<T> as IDiscFormat2TrackAtOnce_Impl>::SetWriteSpeed(this, RequestedSectorsPerSecond, RotationTypeIsPureCAV)) } } thunk::<T, SLOT> },
            put_Recorder: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut c_void) -> HRESULT where Object<T>: IDiscFormat2TrackAtOnce_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2TrackAtOnce::put_Recorder", this, |this| <Object<T> as IDiscFormat2TrackAtOnce_Impl>::put_Recorder(this, abi::interface::<IDiscRecorder2>(&value)?)) } } thunk::<T, SLOT> },
            get_Recorder: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut Option<IDiscRecorder2>) -> HRESULT where Object<T>: IDiscFormat2TrackAtOnce_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2TrackAtOnce::get_Recorder", this, |this| <Object<T> as IDiscFormat2TrackAtOnce_Impl>::get_Recorder(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            put_BufferUnderrunFreeDisabled: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: i16) -> HRESULT where Object<T>: IDiscFormat2TrackAtOnce_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2TrackAtOnce::put_BufferUnderrunFreeDisabled", this, |this| <Object<T> as IDiscFormat2TrackAtOnce_Impl>::put_BufferUnderrunFreeDisabled(this, value)) } } thunk::<T, SLOT> },
            get_BufferUnderrunFreeDisabled: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i16) -> HRESULT where Object<T>: IDiscFormat2TrackAtOnce_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2TrackAtOnce::get_BufferUnderrunFreeDisabled", this, |this| <Object<T> as IDiscFormat2TrackAtOnce_Impl>::get_BufferUnderrunFreeDisabled(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_NumberOfExistingTracks: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IDiscFormat2TrackAtOnce_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2TrackAtOnce::get_NumberOfExistingTracks", this, |this| <Object<T> as IDiscFormat2TrackAtOnce_Impl>::get_NumberOfExistingTracks(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_TotalSectorsOnMedia: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IDiscFormat2TrackAtOnce_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2TrackAtOnce::get_TotalSectorsOnMedia", this, |this| <Object<T> as IDiscFormat2TrackAtOnce_Impl>::get_TotalSectorsOnMedia(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_FreeSectorsOnMedia: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IDiscFormat2TrackAtOnce_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2TrackAtOnce::get_FreeSectorsOnMedia", this, |this| <Object<T> as IDiscFormat2TrackAtOnce_Impl>::get_FreeSectorsOnMedia(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_UsedSectorsOnMedia: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IDiscFormat2TrackAtOnce_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2TrackAtOnce::get_UsedSectorsOnMedia", this, |this| <Object<T> as IDiscFormat2TrackAtOnce_Impl>::get_UsedSectorsOnMedia(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            put_DoNotFinalizeMedia: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: i16) -> HRESULT where Object<T>: IDiscFormat2TrackAtOnce_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2TrackAtOnce::put_DoNotFinalizeMedia", this, |this| <Object<T> as IDiscFormat2TrackAtOnce_Impl>::put_DoNotFinalizeMedia(this, value)) } } thunk::<T, SLOT> },
            get_DoNotFinalizeMedia: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i16) -> HRESULT where Object<T>: IDiscFormat2TrackAtOnce_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2TrackAtOnce::get_DoNotFinalizeMedia", this, |this| <Object<T> as IDiscFormat2TrackAtOnce_Impl>::get_DoNotFinalizeMedia(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_ExpectedTableOfContents: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut *mut SAFEARRAY) -> HRESULT where Object<T>: IDiscFormat2TrackAtOnce_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2TrackAtOnce::get_ExpectedTableOfContents", this, |this| <Object<T> as IDiscFormat2TrackAtOnce_Impl>::get_ExpectedTableOfContents(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_CurrentPhysicalMediaType: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut IMAPI_MEDIA_PHYSICAL_TYPE) -> HRESULT where Object<T>: IDiscFormat2TrackAtOnce_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2TrackAtOnce::get_CurrentPhysicalMediaType", this, |this| <Object<T> as IDiscFormat2TrackAtOnce_Impl>::get_CurrentPhysicalMediaType(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            put_ClientName: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *const u16) -> HRESULT where Object<T>: IDiscFormat2TrackAtOnce_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2TrackAtOnce::put_ClientName", this, |this| <Object<T> as IDiscFormat2TrackAtOnce_Impl>::put_ClientName(this, Bstr::lent(&value)?)) } } thunk::<T, SLOT> },
            get_ClientName: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut Bstr) -> HRESULT where Object<T>: IDiscFormat2TrackAtOnce_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2TrackAtOnce::get_ClientName", this, |this| <Object<T> as IDiscFormat2TrackAtOnce_Impl>::get_ClientName(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_RequestedWriteSpeed: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IDiscFormat2TrackAtOnce_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2TrackAtOnce::get_RequestedWriteSpeed", this, |this| <Object<T> as IDiscFormat2TrackAtOnce_Impl>::get_RequestedWriteSpeed(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_RequestedRotationTypeIsPureCAV: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i16) -> HRESULT where Object<T>: IDiscFormat2TrackAtOnce_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2TrackAtOnce::get_RequestedRotationTypeIsPureCAV", this, |this| <Object<T> as IDiscFormat2TrackAtOnce_Impl>::get_RequestedRotationTypeIsPureCAV(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_CurrentWriteSpeed: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IDiscFormat2TrackAtOnce_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2TrackAtOnce::get_CurrentWriteSpeed", this, |this| <Object<T> as IDiscFormat2TrackAtOnce_Impl>::get_CurrentWriteSpeed(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_CurrentRotationTypeIsPureCAV: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i16) -> HRESULT where Object<T>: IDiscFormat2TrackAtOnce_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2TrackAtOnce::get_CurrentRotationTypeIsPureCAV", this, |this| <Object<T> as IDiscFormat2TrackAtOnce_Impl>::get_CurrentRotationTypeIsPureCAV(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_SupportedWriteSpeeds: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, supportedSpeeds: *mut *mut SAFEARRAY) -> HRESULT where Object<T>: IDiscFormat2TrackAtOnce_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2TrackAtOnce::get_SupportedWriteSpeeds", this, |this| <Object<T> as IDiscFormat2TrackAtOnce_Impl>::get_SupportedWriteSpeeds(this, abi::out(supportedSpeeds)?)) } } thunk::<T, SLOT> },
            get_SupportedWriteSpeedDescriptors: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, supportedSpeedDescriptors: *mut *mut SAFEARRAY) -> HRESULT where Object<T>: IDiscFormat2TrackAtOnce_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2TrackAtOnce::get_SupportedWriteSpeedDescriptors", this, |this| <Object<T> as IDiscFormat2TrackAtOnce_Impl>::get_SupportedWriteSpeedDescriptors(this, abi::out(supportedSpeedDescriptors)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn PrepareMedia(&self) -> Answer { unsafe { (Interface::vtable(self).PrepareMedia)(self.as_raw()) }.answer() }
    pub fn AddAudioTrack(&self, data: Option<&IStream>) -> Answer { unsafe { (Interface::vtable(self).AddAudioTrack)(self.as_raw(), abi::raw(data)) }.answer() }
    pub fn CancelAddTrack(&self) -> Answer { unsafe { (Interface::vtable(self).CancelAddTrack)(self.as_raw()) }.answer() }
    pub fn ReleaseMedia(&self) -> Answer { unsafe { (Interface::vtable(self).ReleaseMedia)(self.as_raw()) }.answer() }
    pub fn SetWriteSpeed(&self, RequestedSectorsPerSecond: i32, RotationTypeIsPureCAV: i16) -> Answer { unsafe { (Interface::vtable(self).SetWriteSpeed)(self.as_raw(), RequestedSectorsPerSecond, RotationTypeIsPureCAV) }.answer() }
    pub fn put_Recorder(&self, value: Option<&IDiscRecorder2>) -> Answer { unsafe { (Interface::vtable(self).put_Recorder)(self.as_raw(), abi::raw(value)) }.answer() }
    pub fn get_Recorder(&self, value: Out<'_, Option<IDiscRecorder2>>) -> Answer { unsafe { (Interface::vtable(self).get_Recorder)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn put_BufferUnderrunFreeDisabled(&self, value: i16) -> Answer { unsafe { (Interface::vtable(self).put_BufferUnderrunFreeDisabled)(self.as_raw(), value) }.answer() }
    pub fn get_BufferUnderrunFreeDisabled(&self, value: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).get_BufferUnderrunFreeDisabled)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_NumberOfExistingTracks(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_NumberOfExistingTracks)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_TotalSectorsOnMedia(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_TotalSectorsOnMedia)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_FreeSectorsOnMedia(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_FreeSectorsOnMedia)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_UsedSectorsOnMedia(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_UsedSectorsOnMedia)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn put_DoNotFinalizeMedia(&self, value: i16) -> Answer { unsafe { (Interface::vtable(self).put_DoNotFinalizeMedia)(self.as_raw(), value) }.answer() }
    pub fn get_DoNotFinalizeMedia(&self, value: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).get_DoNotFinalizeMedia)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_ExpectedTableOfContents(&self, value: Out<'_, *mut SAFEARRAY>) -> Answer { unsafe { (Interface::vtable(self).get_ExpectedTableOfContents)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_CurrentPhysicalMediaType(&self, value: Out<'_, IMAPI_MEDIA_PHYSICAL_TYPE>) -> Answer { unsafe { (Interface::vtable(self).get_CurrentPhysicalMediaType)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn put_ClientName(&self, value: &Bstr) -> Answer { unsafe { (Interface::vtable(self).put_ClientName)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_ClientName(&self, value: Out<'_, Bstr>) -> Answer { unsafe { (Interface::vtable(self).get_ClientName)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_RequestedWriteSpeed(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_RequestedWriteSpeed)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_RequestedRotationTypeIsPureCAV(&self, value: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).get_RequestedRotationTypeIsPureCAV)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_CurrentWriteSpeed(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_CurrentWriteSpeed)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_CurrentRotationTypeIsPureCAV(&self, value: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).get_CurrentRotationTypeIsPureCAV)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_SupportedWriteSpeeds(&self, supportedSpeeds: Out<'_, *mut SAFEARRAY>) -> Answer { unsafe { (Interface::vtable(self).get_SupportedWriteSpeeds)(self.as_raw(), supportedSpeeds.as_ptr()) }.answer() }
    pub fn get_SupportedWriteSpeedDescriptors(&self, supportedSpeedDescriptors: Out<'_, *mut SAFEARRAY>) -> Answer { unsafe { (Interface::vtable(self).get_SupportedWriteSpeedDescriptors)(self.as_raw(), supportedSpeedDescriptors.as_ptr()) }.answer() }
}

define_interface!(IDiscFormat2TrackAtOnceEventArgs, IWriteEngine2EventArgs, IDiscFormat2TrackAtOnceEventArgs_Vtbl, 0x273541407f645b0f8f005d77afbe261e);
#[repr(C)] pub struct IDiscFormat2TrackAtOnceEventArgs_Vtbl {
    pub base__: IWriteEngine2EventArgs_Vtbl,
    pub get_CurrentTrackNumber: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_CurrentAction: unsafe extern "C" fn(*mut c_void, *mut IMAPI_FORMAT2_TAO_WRITE_ACTION) -> HRESULT,
    pub get_ElapsedTime: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_RemainingTime: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
}
pub trait IDiscFormat2TrackAtOnceEventArgs_Impl: IWriteEngine2EventArgs_Impl {
    fn get_CurrentTrackNumber(&self, value: Out<'_, i32>) -> Answer { not_implemented("IDiscFormat2TrackAtOnceEventArgs::get_CurrentTrackNumber") }
    fn get_CurrentAction(&self, value: Out<'_, IMAPI_FORMAT2_TAO_WRITE_ACTION>) -> Answer { not_implemented("IDiscFormat2TrackAtOnceEventArgs::get_CurrentAction") }
    fn get_ElapsedTime(&self, value: Out<'_, i32>) -> Answer { not_implemented("IDiscFormat2TrackAtOnceEventArgs::get_ElapsedTime") }
    fn get_RemainingTime(&self, value: Out<'_, i32>) -> Answer { not_implemented("IDiscFormat2TrackAtOnceEventArgs::get_RemainingTime") }
}
impl IDiscFormat2TrackAtOnceEventArgs {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IDiscFormat2TrackAtOnceEventArgs_Vtbl where Object<T>: IDiscFormat2TrackAtOnceEventArgs_Impl {
        IDiscFormat2TrackAtOnceEventArgs_Vtbl {
            base__: IWriteEngine2EventArgs::vtable_of::<T, SLOT>(),
            get_CurrentTrackNumber: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IDiscFormat2TrackAtOnceEventArgs_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2TrackAtOnceEventArgs::get_CurrentTrackNumber", this, |this| <Object<T> as IDiscFormat2TrackAtOnceEventArgs_Impl>::get_CurrentTrackNumber(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_CurrentAction: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut IMAPI_FORMAT2_TAO_WRITE_ACTION) -> HRESULT where Object<T>: IDiscFormat2TrackAtOnceEventArgs_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2TrackAtOnceEventArgs::get_CurrentAction", this, |this| <Object<T> as IDiscFormat2TrackAtOnceEventArgs_Impl>::get_CurrentAction(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_ElapsedTime: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IDiscFormat2TrackAtOnceEventArgs_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2TrackAtOnceEventArgs::get_ElapsedTime", this, |this| <Object<T> as IDiscFormat2TrackAtOnceEventArgs_Impl>::get_ElapsedTime(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_RemainingTime: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IDiscFormat2TrackAtOnceEventArgs_Impl { unsafe { enter::<T, SLOT>("IDiscFormat2TrackAtOnceEventArgs::get_RemainingTime", this, |this| <Object<T> as IDiscFormat2TrackAtOnceEventArgs_Impl>::get_RemainingTime(this, abi::out(value)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn get_CurrentTrackNumber(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_CurrentTrackNumber)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_CurrentAction(&self, value: Out<'_, IMAPI_FORMAT2_TAO_WRITE_ACTION>) -> Answer { unsafe { (Interface::vtable(self).get_CurrentAction)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_ElapsedTime(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_ElapsedTime)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_RemainingTime(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_RemainingTime)(self.as_raw(), value.as_ptr()) }.answer() }
}

define_interface!(IDiscMaster2, IDispatch, IDiscMaster2_Vtbl, 0x273541307f645b0f8f005d77afbe261e);
#[repr(C)] pub struct IDiscMaster2_Vtbl {
    pub base__: IDispatch_Vtbl,
    pub get__NewEnum: unsafe extern "C" fn(*mut c_void, *mut Option<IEnumVARIANT>) -> HRESULT,
    pub get_Item: unsafe extern "C" fn(*mut c_void, i32, *mut Bstr) -> HRESULT,
    pub get_Count: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_IsSupportedEnvironment: unsafe extern "C" fn(*mut c_void, *mut i16) -> HRESULT,
}
pub trait IDiscMaster2_Impl: IDispatch_Impl {
    fn get__NewEnum(&self, ppunk: Out<'_, Option<IEnumVARIANT>>) -> Answer { not_implemented("IDiscMaster2::get__NewEnum") }
    fn get_Item(&self, index: i32, value: Out<'_, Bstr>) -> Answer { not_implemented("IDiscMaster2::get_Item") }
    fn get_Count(&self, value: Out<'_, i32>) -> Answer { not_implemented("IDiscMaster2::get_Count") }
    fn get_IsSupportedEnvironment(&self, value: Out<'_, i16>) -> Answer { not_implemented("IDiscMaster2::get_IsSupportedEnvironment") }
}
impl IDiscMaster2 {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IDiscMaster2_Vtbl where Object<T>: IDiscMaster2_Impl {
        IDiscMaster2_Vtbl {
            base__: IDispatch::vtable_of::<T, SLOT>(),
            get__NewEnum: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, ppunk: *mut Option<IEnumVARIANT>) -> HRESULT where Object<T>: IDiscMaster2_Impl { unsafe { enter::<T, SLOT>("IDiscMaster2::get__NewEnum", this, |this| <Object<T> as IDiscMaster2_Impl>::get__NewEnum(this, abi::out(ppunk)?)) } } thunk::<T, SLOT> },
            get_Item: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, index: i32, value: *mut Bstr) -> HRESULT where Object<T>: IDiscMaster2_Impl { unsafe { enter::<T, SLOT>("IDiscMaster2::get_Item", this, |this| <Object<T> as IDiscMaster2_Impl>::get_Item(this, index, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_Count: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IDiscMaster2_Impl { unsafe { enter::<T, SLOT>("IDiscMaster2::get_Count", this, |this| <Object<T> as IDiscMaster2_Impl>::get_Count(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_IsSupportedEnvironment: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i16) -> HRESULT where Object<T>: IDiscMaster2_Impl { unsafe { enter::<T, SLOT>("IDiscMaster2::get_IsSupportedEnvironment", this, |this| <Object<T> as IDiscMaster2_Impl>::get_IsSupportedEnvironment(this, abi::out(value)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn get__NewEnum(&self, ppunk: Out<'_, Option<IEnumVARIANT>>) -> Answer { unsafe { (Interface::vtable(self).get__NewEnum)(self.as_raw(), ppunk.as_ptr()) }.answer() }
    pub fn get_Item(&self, index: i32, value: Out<'_, Bstr>) -> Answer { unsafe { (Interface::vtable(self).get_Item)(self.as_raw(), index, value.as_ptr()) }.answer() }
    pub fn get_Count(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_Count)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_IsSupportedEnvironment(&self, value: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).get_IsSupportedEnvironment)(self.as_raw(), value.as_ptr()) }.answer() }
}

define_interface!(IDiscRecorder2Ex, IUnknown, IDiscRecorder2Ex_Vtbl, 0x273541327f645b0f8f005d77afbe261e);
#[repr(C)] pub struct IDiscRecorder2Ex_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub SendCommandNoData: unsafe extern "C" fn(*mut c_void, *const u8, u32, *mut u8, u32) -> HRESULT,
    pub SendCommandSendDataToDevice: unsafe extern "C" fn(*mut c_void, *const u8, u32, *mut u8, u32, *const u8, u32) -> HRESULT,
    pub SendCommandGetDataFromDevice: unsafe extern "C" fn(*mut c_void, *const u8, u32, *mut u8, u32, *mut u8, u32, *mut u32) -> HRESULT,
    pub ReadDvdStructure: unsafe extern "C" fn(*mut c_void, u32, u32, u32, u32, *mut *mut u8, *mut u32) -> HRESULT,
    pub SendDvdStructure: unsafe extern "C" fn(*mut c_void, u32, *const u8, u32) -> HRESULT,
    pub GetAdapterDescriptor: unsafe extern "C" fn(*mut c_void, *mut *mut u8, *mut u32) -> HRESULT,
    pub GetDeviceDescriptor: unsafe extern "C" fn(*mut c_void, *mut *mut u8, *mut u32) -> HRESULT,
    pub GetDiscInformation: unsafe extern "C" fn(*mut c_void, *mut *mut u8, *mut u32) -> HRESULT,
    pub GetTrackInformation: unsafe extern "C" fn(*mut c_void, u32, IMAPI_READ_TRACK_ADDRESS_TYPE, *mut *mut u8, *mut u32) -> HRESULT,
    pub GetFeaturePage: unsafe extern "C" fn(*mut c_void, IMAPI_FEATURE_PAGE_TYPE, u8, *mut *mut u8, *mut u32) -> HRESULT,
    pub GetModePage: unsafe extern "C" fn(*mut c_void, IMAPI_MODE_PAGE_TYPE, IMAPI_MODE_PAGE_REQUEST_TYPE, *mut *mut u8, *mut u32) -> HRESULT,
    pub SetModePage: unsafe extern "C" fn(*mut c_void, IMAPI_MODE_PAGE_REQUEST_TYPE, *const u8, u32) -> HRESULT,
    pub GetSupportedFeaturePages: unsafe extern "C" fn(*mut c_void, u8, *mut *mut IMAPI_FEATURE_PAGE_TYPE, *mut u32) -> HRESULT,
    pub GetSupportedProfiles: unsafe extern "C" fn(*mut c_void, u8, *mut *mut IMAPI_PROFILE_TYPE, *mut u32) -> HRESULT,
    pub GetSupportedModePages: unsafe extern "C" fn(*mut c_void, IMAPI_MODE_PAGE_REQUEST_TYPE, *mut *mut IMAPI_MODE_PAGE_TYPE, *mut u32) -> HRESULT,
    pub GetByteAlignmentMask: unsafe extern "C" fn(*mut c_void, *mut u32) -> HRESULT,
    pub GetMaximumNonPageAlignedTransferSize: unsafe extern "C" fn(*mut c_void, *mut u32) -> HRESULT,
    pub GetMaximumPageAlignedTransferSize: unsafe extern "C" fn(*mut c_void, *mut u32) -> HRESULT,
}
pub trait IDiscRecorder2Ex_Impl {
    fn SendCommandNoData(&self, Cdb: &[u8], SenseBuffer: *mut u8, Timeout: u32) -> Answer { not_implemented("IDiscRecorder2Ex::SendCommandNoData") }
    fn SendCommandSendDataToDevice(&self, Cdb: &[u8], SenseBuffer: *mut u8, Timeout: u32, Buffer: &[u8]) -> Answer { not_implemented("IDiscRecorder2Ex::SendCommandSendDataToDevice") }
    fn SendCommandGetDataFromDevice(&self, Cdb: &[u8], SenseBuffer: *mut u8, Timeout: u32, Buffer: OutArray<'_, u8>, BufferFetched: Out<'_, u32>) -> Answer { not_implemented("IDiscRecorder2Ex::SendCommandGetDataFromDevice") }
    fn ReadDvdStructure(&self, format: u32, address: u32, layer: u32, agid: u32, data: Out<'_, *mut u8>, count: Out<'_, u32>) -> Answer { not_implemented("IDiscRecorder2Ex::ReadDvdStructure") }
    fn SendDvdStructure(&self, format: u32, data: &[u8]) -> Answer { not_implemented("IDiscRecorder2Ex::SendDvdStructure") }
    fn GetAdapterDescriptor(&self, data: Out<'_, *mut u8>, byteSize: Out<'_, u32>) -> Answer { not_implemented("IDiscRecorder2Ex::GetAdapterDescriptor") }
    fn GetDeviceDescriptor(&self, data: Out<'_, *mut u8>, byteSize: Out<'_, u32>) -> Answer { not_implemented("IDiscRecorder2Ex::GetDeviceDescriptor") }
    fn GetDiscInformation(&self, discInformation: Out<'_, *mut u8>, byteSize: Out<'_, u32>) -> Answer { not_implemented("IDiscRecorder2Ex::GetDiscInformation") }
    fn GetTrackInformation(&self, address: u32, addressType: IMAPI_READ_TRACK_ADDRESS_TYPE, trackInformation: Out<'_, *mut u8>, byteSize: Out<'_, u32>) -> Answer { not_implemented("IDiscRecorder2Ex::GetTrackInformation") }
    fn GetFeaturePage(&self, requestedFeature: IMAPI_FEATURE_PAGE_TYPE, currentFeatureOnly: u8, featureData: Out<'_, *mut u8>, byteSize: Out<'_, u32>) -> Answer { not_implemented("IDiscRecorder2Ex::GetFeaturePage") }
    fn GetModePage(&self, requestedModePage: IMAPI_MODE_PAGE_TYPE, requestType: IMAPI_MODE_PAGE_REQUEST_TYPE, modePageData: Out<'_, *mut u8>, byteSize: Out<'_, u32>) -> Answer { not_implemented("IDiscRecorder2Ex::GetModePage") }
    fn SetModePage(&self, requestType: IMAPI_MODE_PAGE_REQUEST_TYPE, data: &[u8]) -> Answer { not_implemented("IDiscRecorder2Ex::SetModePage") }
    fn GetSupportedFeaturePages(&self, currentFeatureOnly: u8, featureData: Out<'_, *mut IMAPI_FEATURE_PAGE_TYPE>, byteSize: Out<'_, u32>) -> Answer { not_implemented("IDiscRecorder2Ex::GetSupportedFeaturePages") }
    fn GetSupportedProfiles(&self, currentOnly: u8, profileTypes: Out<'_, *mut IMAPI_PROFILE_TYPE>, validProfiles: Out<'_, u32>) -> Answer { not_implemented("IDiscRecorder2Ex::GetSupportedProfiles") }
    fn GetSupportedModePages(&self, requestType: IMAPI_MODE_PAGE_REQUEST_TYPE, modePageTypes: Out<'_, *mut IMAPI_MODE_PAGE_TYPE>, validPages: Out<'_, u32>) -> Answer { not_implemented("IDiscRecorder2Ex::GetSupportedModePages") }
    fn GetByteAlignmentMask(&self, value: Out<'_, u32>) -> Answer { not_implemented("IDiscRecorder2Ex::GetByteAlignmentMask") }
    fn GetMaximumNonPageAlignedTransferSize(&self, value: Out<'_, u32>) -> Answer { not_implemented("IDiscRecorder2Ex::GetMaximumNonPageAlignedTransferSize") }
    fn GetMaximumPageAlignedTransferSize(&self, value: Out<'_, u32>) -> Answer { not_implemented("IDiscRecorder2Ex::GetMaximumPageAlignedTransferSize") }
}
impl IDiscRecorder2Ex {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IDiscRecorder2Ex_Vtbl where Object<T>: IDiscRecorder2Ex_Impl {
        IDiscRecorder2Ex_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            SendCommandNoData: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, Cdb: *const u8, CdbSize: u32, SenseBuffer: *mut u8, Timeout: u32) -> HRESULT where Object<T>: IDiscRecorder2Ex_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2Ex::SendCommandNoData", this, |this| <Object<T> as IDiscRecorder2Ex_Impl>::SendCommandNoData(this, abi::slice(Cdb, abi::count(CdbSize)?)?, SenseBuffer, Timeout)) } } thunk::<T, SLOT> },
            SendCommandSendDataToDevice: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, Cdb: *const u8, CdbSize: u32, SenseBuffer: *mut u8, Timeout: u32, Buffer: *const u8, BufferSize: u32) -> HRESULT where Object<T>: IDiscRecorder2Ex_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2Ex::SendCommandSendDataToDevice", this, |this| <Object<T> as IDiscRecorder2Ex_Impl>::SendCommandSendDataToDevice(this, abi::slice(Cdb, abi::count(CdbSize)?)?, SenseBuffer, Timeout, abi::slice(Buffer, abi::count(BufferSize)?)?)) } } thunk::<T, SLOT> },
            SendCommandGetDataFromDevice: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, Cdb: *const u8, CdbSize: u32, SenseBuffer: *mut u8, Timeout: u32, Buffer: *mut u8, BufferSize: u32, BufferFetched: *mut u32) -> HRESULT where Object<T>: IDiscRecorder2Ex_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2Ex::SendCommandGetDataFromDevice", this, |this| <Object<T> as IDiscRecorder2Ex_Impl>::SendCommandGetDataFromDevice(this, abi::slice(Cdb, abi::count(CdbSize)?)?, SenseBuffer, Timeout, abi::out_array(Buffer, abi::count(BufferSize)?)?, abi::out(BufferFetched)?)) } } thunk::<T, SLOT> },
            ReadDvdStructure: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, format: u32, address: u32, layer: u32, agid: u32, data: *mut *mut u8, count: *mut u32) -> HRESULT where Object<T>: IDiscRecorder2Ex_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2Ex::ReadDvdStructure", this, |this| <Object<T> as IDiscRecorder2Ex_Impl>::ReadDvdStructure(this, format, address, layer, agid, abi::out(data)?, abi::out(count)?)) } } thunk::<T, SLOT> },
            SendDvdStructure: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, format: u32, data: *const u8, count: u32) -> HRESULT where Object<T>: IDiscRecorder2Ex_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2Ex::SendDvdStructure", this, |this| <Object<T> as IDiscRecorder2Ex_Impl>::SendDvdStructure(this, format, abi::slice(data, abi::count(count)?)?)) } } thunk::<T, SLOT> },
            GetAdapterDescriptor: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, data: *mut *mut u8, byteSize: *mut u32) -> HRESULT where Object<T>: IDiscRecorder2Ex_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2Ex::GetAdapterDescriptor", this, |this| <Object<T> as IDiscRecorder2Ex_Impl>::GetAdapterDescriptor(this, abi::out(data)?, abi::out(byteSize)?)) } } thunk::<T, SLOT> },
            GetDeviceDescriptor: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, data: *mut *mut u8, byteSize: *mut u32) -> HRESULT where Object<T>: IDiscRecorder2Ex_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2Ex::GetDeviceDescriptor", this, |this| <Object<T> as IDiscRecorder2Ex_Impl>::GetDeviceDescriptor(this, abi::out(data)?, abi::out(byteSize)?)) } } thunk::<T, SLOT> },
            GetDiscInformation: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, discInformation: *mut *mut u8, byteSize: *mut u32) -> HRESULT where Object<T>: IDiscRecorder2Ex_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2Ex::GetDiscInformation", this, |this| <Object<T> as IDiscRecorder2Ex_Impl>::GetDiscInformation(this, abi::out(discInformation)?, abi::out(byteSize)?)) } } thunk::<T, SLOT> },
            GetTrackInformation: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, address: u32, addressType: IMAPI_READ_TRACK_ADDRESS_TYPE, trackInformation: *mut *mut u8, byteSize: *mut u32) -> HRESULT where Object<T>: IDiscRecorder2Ex_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2Ex::GetTrackInformation", this, |this| <Object<T> as IDiscRecorder2Ex_Impl>::GetTrackInformation(this, address, addressType, abi::out(trackInformation)?, abi::out(byteSize)?)) } } thunk::<T, SLOT> },
            GetFeaturePage: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, requestedFeature: IMAPI_FEATURE_PAGE_TYPE, currentFeatureOnly: u8, featureData: *mut *mut u8, byteSize: *mut u32) -> HRESULT where Object<T>: IDiscRecorder2Ex_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2Ex::GetFeaturePage", this, |this| <Object<T> as IDiscRecorder2Ex_Impl>::GetFeaturePage(this, requestedFeature, currentFeatureOnly, abi::out(featureData)?, abi::out(byteSize)?)) } } thunk::<T, SLOT> },
            GetModePage: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, requestedModePage: IMAPI_MODE_PAGE_TYPE, requestType: IMAPI_MODE_PAGE_REQUEST_TYPE, modePageData: *mut *mut u8, byteSize: *mut u32) -> HRESULT where Object<T>: IDiscRecorder2Ex_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2Ex::GetModePage", this, |this| <Object<T> as IDiscRecorder2Ex_Impl>::GetModePage(this, requestedModePage, requestType, abi::out(modePageData)?, abi::out(byteSize)?)) } } thunk::<T, SLOT> },
            SetModePage: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, requestType: IMAPI_MODE_PAGE_REQUEST_TYPE, data: *const u8, byteSize: u32) -> HRESULT where Object<T>: IDiscRecorder2Ex_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2Ex::SetModePage", this, |this| <Object<T> as IDiscRecorder2Ex_Impl>::SetModePage(this, requestType, abi::slice(data, abi::count(byteSize)?)?)) } } thunk::<T, SLOT> },
            GetSupportedFeaturePages: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, currentFeatureOnly: u8, featureData: *mut *mut IMAPI_FEATURE_PAGE_TYPE, byteSize: *mut u32) -> HRESULT where Object<T>: IDiscRecorder2Ex_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2Ex::GetSupportedFeaturePages", this, |this| <Object<T> as IDiscRecorder2Ex_Impl>::GetSupportedFeaturePages(this, currentFeatureOnly, abi::out(featureData)?, abi::out(byteSize)?)) } } thunk::<T, SLOT> },
            GetSupportedProfiles: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, currentOnly: u8, profileTypes: *mut *mut IMAPI_PROFILE_TYPE, validProfiles: *mut u32) -> HRESULT where Object<T>: IDiscRecorder2Ex_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2Ex::GetSupportedProfiles", this, |this| <Object<T> as IDiscRecorder2Ex_Impl>::GetSupportedProfiles(this, currentOnly, abi::out(profileTypes)?, abi::out(validProfiles)?)) } } thunk::<T, SLOT> },
            GetSupportedModePages: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, requestType: IMAPI_MODE_PAGE_REQUEST_TYPE, modePageTypes: *mut *mut IMAPI_MODE_PAGE_TYPE, validPages: *mut u32) -> HRESULT where Object<T>: IDiscRecorder2Ex_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2Ex::GetSupportedModePages", this, |this| <Object<T> as IDiscRecorder2Ex_Impl>::GetSupportedModePages(this, requestType, abi::out(modePageTypes)?, abi::out(validPages)?)) } } thunk::<T, SLOT> },
            GetByteAlignmentMask: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut u32) -> HRESULT where Object<T>: IDiscRecorder2Ex_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2Ex::GetByteAlignmentMask", this, |this| <Object<T> as IDiscRecorder2Ex_Impl>::GetByteAlignmentMask(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            GetMaximumNonPageAlignedTransferSize: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut u32) -> HRESULT where Object<T>: IDiscRecorder2Ex_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2Ex::GetMaximumNonPageAlignedTransferSize", this, |this| <Object<T> as IDiscRecorder2Ex_Impl>::GetMaximumNonPageAlignedTransferSize(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            GetMaximumPageAlignedTransferSize: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut u32) -> HRESULT where Object<T>: IDiscRecorder2Ex_Impl { unsafe { enter::<T, SLOT>("IDiscRecorder2Ex::GetMaximumPageAlignedTransferSize", this, |this| <Object<T> as IDiscRecorder2Ex_Impl>::GetMaximumPageAlignedTransferSize(this, abi::out(value)?)) } } thunk::<T, SLOT> },
        }
    }
    pub unsafe fn SendCommandNoData(&self, Cdb: &[u8], SenseBuffer: *mut u8, Timeout: u32) -> Answer { unsafe { (Interface::vtable(self).SendCommandNoData)(self.as_raw(), Cdb.as_ptr(), abi::length(Cdb.len()), SenseBuffer, Timeout) }.answer() }
    pub unsafe fn SendCommandSendDataToDevice(&self, Cdb: &[u8], SenseBuffer: *mut u8, Timeout: u32, Buffer: &[u8]) -> Answer { unsafe { (Interface::vtable(self).SendCommandSendDataToDevice)(self.as_raw(), Cdb.as_ptr(), abi::length(Cdb.len()), SenseBuffer, Timeout, Buffer.as_ptr(), abi::length(Buffer.len())) }.answer() }
    pub unsafe fn SendCommandGetDataFromDevice(&self, Cdb: &[u8], SenseBuffer: *mut u8, Timeout: u32, Buffer: OutArray<'_, u8>, BufferFetched: Out<'_, u32>) -> Answer { unsafe { (Interface::vtable(self).SendCommandGetDataFromDevice)(self.as_raw(), Cdb.as_ptr(), abi::length(Cdb.len()), SenseBuffer, Timeout, Buffer.as_ptr(), abi::length(Buffer.room()), BufferFetched.as_ptr()) }.answer() }
    pub fn ReadDvdStructure(&self, format: u32, address: u32, layer: u32, agid: u32, data: Out<'_, *mut u8>, count: Out<'_, u32>) -> Answer { unsafe { (Interface::vtable(self).ReadDvdStructure)(self.as_raw(), format, address, layer, agid, data.as_ptr(), count.as_ptr()) }.answer() }
    pub fn SendDvdStructure(&self, format: u32, data: &[u8]) -> Answer { unsafe { (Interface::vtable(self).SendDvdStructure)(self.as_raw(), format, data.as_ptr(), abi::length(data.len())) }.answer() }
    pub fn GetAdapterDescriptor(&self, data: Out<'_, *mut u8>, byteSize: Out<'_, u32>) -> Answer { unsafe { (Interface::vtable(self).GetAdapterDescriptor)(self.as_raw(), data.as_ptr(), byteSize.as_ptr()) }.answer() }
    pub fn GetDeviceDescriptor(&self, data: Out<'_, *mut u8>, byteSize: Out<'_, u32>) -> Answer { unsafe { (Interface::vtable(self).GetDeviceDescriptor)(self.as_raw(), data.as_ptr(), byteSize.as_ptr()) }.answer() }
    pub fn GetDiscInformation(&self, discInformation: Out<'_, *mut u8>, byteSize: Out<'_, u32>) -> Answer { unsafe { (Interface::vtable(self).GetDiscInformation)(self.as_raw(), discInformation.as_ptr(), byteSize.as_ptr()) }.answer() }
    pub fn GetTrackInformation(&self, address: u32, addressType: IMAPI_READ_TRACK_ADDRESS_TYPE, trackInformation: Out<'_, *mut u8>, byteSize: Out<'_, u32>) -> Answer { unsafe { (Interface::vtable(self).GetTrackInformation)(self.as_raw(), address, addressType, trackInformation.as_ptr(), byteSize.as_ptr()) }.answer() }
    pub fn GetFeaturePage(&self, requestedFeature: IMAPI_FEATURE_PAGE_TYPE, currentFeatureOnly: u8, featureData: Out<'_, *mut u8>, byteSize: Out<'_, u32>) -> Answer { unsafe { (Interface::vtable(self).GetFeaturePage)(self.as_raw(), requestedFeature, currentFeatureOnly, featureData.as_ptr(), byteSize.as_ptr()) }.answer() }
    pub fn GetModePage(&self, requestedModePage: IMAPI_MODE_PAGE_TYPE, requestType: IMAPI_MODE_PAGE_REQUEST_TYPE, modePageData: Out<'_, *mut u8>, byteSize: Out<'_, u32>) -> Answer { unsafe { (Interface::vtable(self).GetModePage)(self.as_raw(), requestedModePage, requestType, modePageData.as_ptr(), byteSize.as_ptr()) }.answer() }
    pub fn SetModePage(&self, requestType: IMAPI_MODE_PAGE_REQUEST_TYPE, data: &[u8]) -> Answer { unsafe { (Interface::vtable(self).SetModePage)(self.as_raw(), requestType, data.as_ptr(), abi::length(data.len())) }.answer() }
    pub fn GetSupportedFeaturePages(&self, currentFeatureOnly: u8, featureData: Out<'_, *mut IMAPI_FEATURE_PAGE_TYPE>, byteSize: Out<'_, u32>) -> Answer { unsafe { (Interface::vtable(self).GetSupportedFeaturePages)(self.as_raw(), currentFeatureOnly, featureData.as_ptr(), byteSize.as_ptr()) }.answer() }
    pub fn GetSupportedProfiles(&self, currentOnly: u8, profileTypes: Out<'_, *mut IMAPI_PROFILE_TYPE>, validProfiles: Out<'_, u32>) -> Answer { unsafe { (Interface::vtable(self).GetSupportedProfiles)(self.as_raw(), currentOnly, profileTypes.as_ptr(), validProfiles.as_ptr()) }.answer() }
    pub fn GetSupportedModePages(&self, requestType: IMAPI_MODE_PAGE_REQUEST_TYPE, modePageTypes: Out<'_, *mut IMAPI_MODE_PAGE_TYPE>, validPages: Out<'_, u32>) -> Answer { unsafe { (Interface::vtable(self).GetSupportedModePages)(self.as_raw(), requestType, modePageTypes.as_ptr(), validPages.as_ptr()) }.answer() }
    pub fn GetByteAlignmentMask(&self, value: Out<'_, u32>) -> Answer { unsafe { (Interface::vtable(self).GetByteAlignmentMask)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn GetMaximumNonPageAlignedTransferSize(&self, value: Out<'_, u32>) -> Answer { unsafe { (Interface::vtable(self).GetMaximumNonPageAlignedTransferSize)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn GetMaximumPageAlignedTransferSize(&self, value: Out<'_, u32>) -> Answer { unsafe { (Interface::vtable(self).GetMaximumPageAlignedTransferSize)(self.as_raw(), value.as_ptr()) }.answer() }
}

define_interface!(IFsiItem, IDispatch, IFsiItem_Vtbl, 0x2c941fd9975b59bea9609a2a262853a5);
#[repr(C)] pub struct IFsiItem_Vtbl {
    pub base__: IDispatch_Vtbl,
    pub get_Name: unsafe extern "C" fn(*mut c_void, *mut Bstr) -> HRESULT,
    pub get_FullPath: unsafe extern "C" fn(*mut c_void, *mut Bstr) -> HRESULT,
    pub get_CreationTime: unsafe extern "C" fn(*mut c_void, *mut f64) -> HRESULT,
    pub put_CreationTime: unsafe extern "C" fn(*mut c_void, f64) -> HRESULT,
    pub get_LastAccessedTime: unsafe extern "C" fn(*mut c_void, *mut f64) -> HRESULT,
    pub put_LastAccessedTime: unsafe extern "C" fn(*mut c_void, f64) -> HRESULT,
    pub get_LastModifiedTime: unsafe extern "C" fn(*mut c_void, *mut f64) -> HRESULT,
    pub put_LastModifiedTime: unsafe extern "C" fn(*mut c_void, f64) -> HRESULT,
    pub get_IsHidden: unsafe extern "C" fn(*mut c_void, *mut i16) -> HRESULT,
    pub put_IsHidden: unsafe extern "C" fn(*mut c_void, i16) -> HRESULT,
    pub FileSystemName: unsafe extern "C" fn(*mut c_void, FsiFileSystems, *mut Bstr) -> HRESULT,
    pub FileSystemPath: unsafe extern "C" fn(*mut c_void, FsiFileSystems, *mut Bstr) -> HRESULT,
}
pub trait IFsiItem_Impl: IDispatch_Impl {
    fn get_Name(&self, pVal: Out<'_, Bstr>) -> Answer { not_implemented("IFsiItem::get_Name") }
    fn get_FullPath(&self, pVal: Out<'_, Bstr>) -> Answer { not_implemented("IFsiItem::get_FullPath") }
    fn get_CreationTime(&self, pVal: Out<'_, f64>) -> Answer { not_implemented("IFsiItem::get_CreationTime") }
    fn put_CreationTime(&self, newVal: f64) -> Answer { not_implemented("IFsiItem::put_CreationTime") }
    fn get_LastAccessedTime(&self, pVal: Out<'_, f64>) -> Answer { not_implemented("IFsiItem::get_LastAccessedTime") }
    fn put_LastAccessedTime(&self, newVal: f64) -> Answer { not_implemented("IFsiItem::put_LastAccessedTime") }
    fn get_LastModifiedTime(&self, pVal: Out<'_, f64>) -> Answer { not_implemented("IFsiItem::get_LastModifiedTime") }
    fn put_LastModifiedTime(&self, newVal: f64) -> Answer { not_implemented("IFsiItem::put_LastModifiedTime") }
    fn get_IsHidden(&self, pVal: Out<'_, i16>) -> Answer { not_implemented("IFsiItem::get_IsHidden") }
    fn put_IsHidden(&self, newVal: i16) -> Answer { not_implemented("IFsiItem::put_IsHidden") }
    fn FileSystemName(&self, fileSystem: FsiFileSystems, pVal: Out<'_, Bstr>) -> Answer { not_implemented("IFsiItem::FileSystemName") }
    fn FileSystemPath(&self, fileSystem: FsiFileSystems, pVal: Out<'_, Bstr>) -> Answer { not_implemented("IFsiItem::FileSystemPath") }
}
impl IFsiItem {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IFsiItem_Vtbl where Object<T>: IFsiItem_Impl {
        IFsiItem_Vtbl {
            base__: IDispatch::vtable_of::<T, SLOT>(),
            get_Name: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut Bstr) -> HRESULT where Object<T>: IFsiItem_Impl { unsafe { enter::<T, SLOT>("IFsiItem::get_Name", this, |this| <Object<T> as IFsiItem_Impl>::get_Name(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            get_FullPath: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut Bstr) -> HRESULT where Object<T>: IFsiItem_Impl { unsafe { enter::<T, SLOT>("IFsiItem::get_FullPath", this, |this| <Object<T> as IFsiItem_Impl>::get_FullPath(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            get_CreationTime: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut f64) -> HRESULT where Object<T>: IFsiItem_Impl { unsafe { enter::<T, SLOT>("IFsiItem::get_CreationTime", this, |this| <Object<T> as IFsiItem_Impl>::get_CreationTime(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            put_CreationTime: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, newVal: f64) -> HRESULT where Object<T>: IFsiItem_Impl { unsafe { enter::<T, SLOT>("IFsiItem::put_CreationTime", this, |this| <Object<T> as IFsiItem_Impl>::put_CreationTime(this, newVal)) } } thunk::<T, SLOT> },
            get_LastAccessedTime: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut f64) -> HRESULT where Object<T>: IFsiItem_Impl { unsafe { enter::<T, SLOT>("IFsiItem::get_LastAccessedTime", this, |this| <Object<T> as IFsiItem_Impl>::get_LastAccessedTime(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            put_LastAccessedTime: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, newVal: f64) -> HRESULT where Object<T>: IFsiItem_Impl { unsafe { enter::<T, SLOT>("IFsiItem::put_LastAccessedTime", this, |this| <Object<T> as IFsiItem_Impl>::put_LastAccessedTime(this, newVal)) } } thunk::<T, SLOT> },
            get_LastModifiedTime: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut f64) -> HRESULT where Object<T>: IFsiItem_Impl { unsafe { enter::<T, SLOT>("IFsiItem::get_LastModifiedTime", this, |this| <Object<T> as IFsiItem_Impl>::get_LastModifiedTime(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            put_LastModifiedTime: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, newVal: f64) -> HRESULT where Object<T>: IFsiItem_Impl { unsafe { enter::<T, SLOT>("IFsiItem::put_LastModifiedTime", this, |this| <Object<T> as IFsiItem_Impl>::put_LastModifiedTime(this, newVal)) } } thunk::<T, SLOT> },
            get_IsHidden: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut i16) -> HRESULT where Object<T>: IFsiItem_Impl { unsafe { enter::<T, SLOT>("IFsiItem::get_IsHidden", this, |this| <Object<T> as IFsiItem_Impl>::get_IsHidden(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            put_IsHidden: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, newVal: i16) -> HRESULT where Object<T>: IFsiItem_Impl { unsafe { enter::<T, SLOT>("IFsiItem::put_IsHidden", this, |this| <Object<T> as IFsiItem_Impl>::put_IsHidden(this, newVal)) } } thunk::<T, SLOT> },
            FileSystemName: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, fileSystem: FsiFileSystems, pVal: *mut Bstr) -> HRESULT where Object<T>: IFsiItem_Impl { unsafe { enter::<T, SLOT>("IFsiItem::FileSystemName", this, |this| <Object<T> as IFsiItem_Impl>::FileSystemName(this, fileSystem, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            FileSystemPath: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, fileSystem: FsiFileSystems, pVal: *mut Bstr) -> HRESULT where Object<T>: IFsiItem_Impl { unsafe { enter::<T, SLOT>("IFsiItem::FileSystemPath", this, |this| <Object<T> as IFsiItem_Impl>::FileSystemPath(this, fileSystem, abi::out(pVal)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn get_Name(&self, pVal: Out<'_, Bstr>) -> Answer { unsafe { (Interface::vtable(self).get_Name)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn get_FullPath(&self, pVal: Out<'_, Bstr>) -> Answer { unsafe { (Interface::vtable(self).get_FullPath)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn get_CreationTime(&self, pVal: Out<'_, f64>) -> Answer { unsafe { (Interface::vtable(self).get_CreationTime)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn put_CreationTime(&self, newVal: f64) -> Answer { unsafe { (Interface::vtable(self).put_CreationTime)(self.as_raw(), newVal) }.answer() }
    pub fn get_LastAccessedTime(&self, pVal: Out<'_, f64>) -> Answer { unsafe { (Interface::vtable(self).get_LastAccessedTime)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn put_LastAccessedTime(&self, newVal: f64) -> Answer { unsafe { (Interface::vtable(self).put_LastAccessedTime)(self.as_raw(), newVal) }.answer() }
    pub fn get_LastModifiedTime(&self, pVal: Out<'_, f64>) -> Answer { unsafe { (Interface::vtable(self).get_LastModifiedTime)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn put_LastModifiedTime(&self, newVal: f64) -> Answer { unsafe { (Interface::vtable(self).put_LastModifiedTime)(self.as_raw(), newVal) }.answer() }
    pub fn get_IsHidden(&self, pVal: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).get_IsHidden)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn put_IsHidden(&self, newVal: i16) -> Answer { unsafe { (Interface::vtable(self).put_IsHidden)(self.as_raw(), newVal) }.answer() }
    pub fn FileSystemName(&self, fileSystem: FsiFileSystems, pVal: Out<'_, Bstr>) -> Answer { unsafe { (Interface::vtable(self).FileSystemName)(self.as_raw(), fileSystem, pVal.as_ptr()) }.answer() }
    pub fn FileSystemPath(&self, fileSystem: FsiFileSystems, pVal: Out<'_, Bstr>) -> Answer { unsafe { (Interface::vtable(self).FileSystemPath)(self.as_raw(), fileSystem, pVal.as_ptr()) }.answer() }
}

define_interface!(IEnumFsiItems, IUnknown, IEnumFsiItems_Vtbl, 0x2c941fda975b59bea9609a2a262853a5);
#[repr(C)] pub struct IEnumFsiItems_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub Next: unsafe extern "C" fn(*mut c_void, u32, *mut Option<IFsiItem>, *mut u32) -> HRESULT,
    pub Skip: unsafe extern "C" fn(*mut c_void, u32) -> HRESULT,
    pub Reset: unsafe extern "C" fn(*mut c_void) -> HRESULT,
    pub Clone: unsafe extern "C" fn(*mut c_void, *mut Option<IEnumFsiItems>) -> HRESULT,
}
pub trait IEnumFsiItems_Impl {
    fn Next(&self, rgelt: OutArray<'_, Option<IFsiItem>>, pceltFetched: Option<Out<'_, u32>>) -> Answer { not_implemented("IEnumFsiItems::Next") }
    fn Skip(&self, celt: u32) -> Answer { not_implemented("IEnumFsiItems::Skip") }
    fn Reset(&self) -> Answer { not_implemented("IEnumFsiItems::Reset") }
    fn Clone(&self, ppEnum: Out<'_, Option<IEnumFsiItems>>) -> Answer { not_implemented("IEnumFsiItems::Clone") }
}
impl IEnumFsiItems {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IEnumFsiItems_Vtbl where Object<T>: IEnumFsiItems_Impl {
        IEnumFsiItems_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            Next: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, celt: u32, rgelt: *mut Option<IFsiItem>, pceltFetched: *mut u32) -> HRESULT where Object<T>: IEnumFsiItems_Impl { unsafe { enter::<T, SLOT>("IEnumFsiItems::Next", this, |this| <Object<T> as IEnumFsiItems_Impl>::Next(this, abi::out_array(rgelt, abi::count(celt)?)?, abi::out_or_null(pceltFetched)?)) } } thunk::<T, SLOT> },
            Skip: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, celt: u32) -> HRESULT where Object<T>: IEnumFsiItems_Impl { unsafe { enter::<T, SLOT>("IEnumFsiItems::Skip", this, |this| <Object<T> as IEnumFsiItems_Impl>::Skip(this, celt)) } } thunk::<T, SLOT> },
            Reset: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IEnumFsiItems_Impl { unsafe { enter::<T, SLOT>("IEnumFsiItems::Reset", this, |this| <Object<T> as IEnumFsiItems_Impl>::Reset(this)) } } thunk::<T, SLOT> },
            Clone: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, ppEnum: *mut Option<IEnumFsiItems>) -> HRESULT where Object<T>: IEnumFsiItems_Impl { unsafe { enter::<T, SLOT>("IEnumFsiItems::Clone", this, |this| <Object<T> as IEnumFsiItems_Impl>::Clone(this, abi::out(ppEnum)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn Next(&self, rgelt: OutArray<'_, Option<IFsiItem>>, pceltFetched: Option<Out<'_, u32>>) -> Answer { unsafe { (Interface::vtable(self).Next)(self.as_raw(), abi::length(rgelt.room()), rgelt.as_ptr(), pceltFetched.map_or(std::ptr::null_mut(), |place| place.as_ptr())) }.answer() }
    pub fn Skip(&self, celt: u32) -> Answer { unsafe { (Interface::vtable(self).Skip)(self.as_raw(), celt) }.answer() }
    pub fn Reset(&self) -> Answer { unsafe { (Interface::vtable(self).Reset)(self.as_raw()) }.answer() }
    pub fn Clone(&self, ppEnum: Out<'_, Option<IEnumFsiItems>>) -> Answer { unsafe { (Interface::vtable(self).Clone)(self.as_raw(), ppEnum.as_ptr()) }.answer() }
}

define_interface!(IProgressItem, IDispatch, IProgressItem_Vtbl, 0x2c941fd5975b59bea9609a2a262853a5);
#[repr(C)] pub struct IProgressItem_Vtbl {
    pub base__: IDispatch_Vtbl,
    pub get_Description: unsafe extern "C" fn(*mut c_void, *mut Bstr) -> HRESULT,
    pub get_FirstBlock: unsafe extern "C" fn(*mut c_void, *mut u32) -> HRESULT,
    pub get_LastBlock: unsafe extern "C" fn(*mut c_void, *mut u32) -> HRESULT,
    pub get_BlockCount: unsafe extern "C" fn(*mut c_void, *mut u32) -> HRESULT,
}
pub trait IProgressItem_Impl: IDispatch_Impl {
    fn get_Description(&self, desc: Out<'_, Bstr>) -> Answer { not_implemented("IProgressItem::get_Description") }
    fn get_FirstBlock(&self, block: Out<'_, u32>) -> Answer { not_implemented("IProgressItem::get_FirstBlock") }
    fn get_LastBlock(&self, block: Out<'_, u32>) -> Answer { not_implemented("IProgressItem::get_LastBlock") }
    fn get_BlockCount(&self, blocks: Out<'_, u32>) -> Answer { not_implemented("IProgressItem::get_BlockCount") }
}
impl IProgressItem {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IProgressItem_Vtbl where Object<T>: IProgressItem_Impl {
        IProgressItem_Vtbl {
            base__: IDispatch::vtable_of::<T, SLOT>(),
            get_Description: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, desc: *mut Bstr) -> HRESULT where Object<T>: IProgressItem_Impl { unsafe { enter::<T, SLOT>("IProgressItem::get_Description", this, |this| <Object<T> as IProgressItem_Impl>::get_Description(this, abi::out(desc)?)) } } thunk::<T, SLOT> },
            get_FirstBlock: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, block: *mut u32) -> HRESULT where Object<T>: IProgressItem_Impl { unsafe { enter::<T, SLOT>("IProgressItem::get_FirstBlock", this, |this| <Object<T> as IProgressItem_Impl>::get_FirstBlock(this, abi::out(block)?)) } } thunk::<T, SLOT> },
            get_LastBlock: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, block: *mut u32) -> HRESULT where Object<T>: IProgressItem_Impl { unsafe { enter::<T, SLOT>("IProgressItem::get_LastBlock", this, |this| <Object<T> as IProgressItem_Impl>::get_LastBlock(this, abi::out(block)?)) } } thunk::<T, SLOT> },
            get_BlockCount: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, blocks: *mut u32) -> HRESULT where Object<T>: IProgressItem_Impl { unsafe { enter::<T, SLOT>("IProgressItem::get_BlockCount", this, |this| <Object<T> as IProgressItem_Impl>::get_BlockCount(this, abi::out(blocks)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn get_Description(&self, desc: Out<'_, Bstr>) -> Answer { unsafe { (Interface::vtable(self).get_Description)(self.as_raw(), desc.as_ptr()) }.answer() }
    pub fn get_FirstBlock(&self, block: Out<'_, u32>) -> Answer { unsafe { (Interface::vtable(self).get_FirstBlock)(self.as_raw(), block.as_ptr()) }.answer() }
    pub fn get_LastBlock(&self, block: Out<'_, u32>) -> Answer { unsafe { (Interface::vtable(self).get_LastBlock)(self.as_raw(), block.as_ptr()) }.answer() }
    pub fn get_BlockCount(&self, blocks: Out<'_, u32>) -> Answer { unsafe { (Interface::vtable(self).get_BlockCount)(self.as_raw(), blocks.as_ptr()) }.answer() }
}

define_interface!(IEnumProgressItems, IUnknown, IEnumProgressItems_Vtbl, 0x2c941fd6975b59bea9609a2a262853a5);
#[repr(C)] pub struct IEnumProgressItems_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub Next: unsafe extern "C" fn(*mut c_void, u32, *mut Option<IProgressItem>, *mut u32) -> HRESULT,
    pub Skip: unsafe extern "C" fn(*mut c_void, u32) -> HRESULT,
    pub Reset: unsafe extern "C" fn(*mut c_void) -> HRESULT,
    pub Clone: unsafe extern "C" fn(*mut c_void, *mut Option<IEnumProgressItems>) -> HRESULT,
}
pub trait IEnumProgressItems_Impl {
    fn Next(&self, rgelt: OutArray<'_, Option<IProgressItem>>, pceltFetched: Option<Out<'_, u32>>) -> Answer { not_implemented("IEnumProgressItems::Next") }
    fn Skip(&self, celt: u32) -> Answer { not_implemented("IEnumProgressItems::Skip") }
    fn Reset(&self) -> Answer { not_implemented("IEnumProgressItems::Reset") }
    fn Clone(&self, ppEnum: Out<'_, Option<IEnumProgressItems>>) -> Answer { not_implemented("IEnumProgressItems::Clone") }
}
impl IEnumProgressItems {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IEnumProgressItems_Vtbl where Object<T>: IEnumProgressItems_Impl {
        IEnumProgressItems_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            Next: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, celt: u32, rgelt: *mut Option<IProgressItem>, pceltFetched: *mut u32) -> HRESULT where Object<T>: IEnumProgressItems_Impl { unsafe { enter::<T, SLOT>("IEnumProgressItems::Next", this, |this| <Object<T> as IEnumProgressItems_Impl>::Next(this, abi::out_array(rgelt, abi::count(celt)?)?, abi::out_or_null(pceltFetched)?)) } } thunk::<T, SLOT> },
            Skip: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, celt: u32) -> HRESULT where Object<T>: IEnumProgressItems_Impl { unsafe { enter::<T, SLOT>("IEnumProgressItems::Skip", this, |this| <Object<T> as IEnumProgressItems_Impl>::Skip(this, celt)) } } thunk::<T, SLOT> },
            Reset: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IEnumProgressItems_Impl { unsafe { enter::<T, SLOT>("IEnumProgressItems::Reset", this, |this| <Object<T> as IEnumProgressItems_Impl>::Reset(this)) } } thunk::<T, SLOT> },
            Clone: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, ppEnum: *mut Option<IEnumProgressItems>) -> HRESULT where Object<T>: IEnumProgressItems_Impl { unsafe { enter::<T, SLOT>("IEnumProgressItems::Clone", this, |this| <Object<T> as IEnumProgressItems_Impl>::Clone(this, abi::out(ppEnum)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn Next(&self, rgelt: OutArray<'_, Option<IProgressItem>>, pceltFetched: Option<Out<'_, u32>>) -> Answer { unsafe { (Interface::vtable(self).Next)(self.as_raw(), abi::length(rgelt.room()), rgelt.as_ptr(), pceltFetched.map_or(std::ptr::null_mut(), |place| place.as_ptr())) }.answer() }
    pub fn Skip(&self, celt: u32) -> Answer { unsafe { (Interface::vtable(self).Skip)(self.as_raw(), celt) }.answer() }
    pub fn Reset(&self) -> Answer { unsafe { (Interface::vtable(self).Reset)(self.as_raw()) }.answer() }
    pub fn Clone(&self, ppEnum: Out<'_, Option<IEnumProgressItems>>) -> Answer { unsafe { (Interface::vtable(self).Clone)(self.as_raw(), ppEnum.as_ptr()) }.answer() }
}

define_interface!(IFsiDirectoryItem, IFsiItem, IFsiDirectoryItem_Vtbl, 0x2c941fdc975b59bea9609a2a262853a5);
#[repr(C)] pub struct IFsiDirectoryItem_Vtbl {
    pub base__: IFsiItem_Vtbl,
    pub get__NewEnum: unsafe extern "C" fn(*mut c_void, *mut Option<IEnumVARIANT>) -> HRESULT,
    pub get_Item: unsafe extern "C" fn(*mut c_void, *const u16, *mut Option<IFsiItem>) -> HRESULT,
    pub get_Count: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_EnumFsiItems: unsafe extern "C" fn(*mut c_void, *mut Option<IEnumFsiItems>) -> HRESULT,
    pub AddDirectory: unsafe extern "C" fn(*mut c_void, *const u16) -> HRESULT,
    pub AddFile: unsafe extern "C" fn(*mut c_void, *const u16, *mut c_void) -> HRESULT,
    pub AddTree: unsafe extern "C" fn(*mut c_void, *const u16, i16) -> HRESULT,
    pub Add: unsafe extern "C" fn(*mut c_void, *mut c_void) -> HRESULT,
    pub Remove: unsafe extern "C" fn(*mut c_void, *const u16) -> HRESULT,
    pub RemoveTree: unsafe extern "C" fn(*mut c_void, *const u16) -> HRESULT,
}
pub trait IFsiDirectoryItem_Impl: IFsiItem_Impl {
    fn get__NewEnum(&self, NewEnum: Out<'_, Option<IEnumVARIANT>>) -> Answer { not_implemented("IFsiDirectoryItem::get__NewEnum") }
    fn get_Item(&self, path: &Bstr, item: Out<'_, Option<IFsiItem>>) -> Answer { not_implemented("IFsiDirectoryItem::get_Item") }
    fn get_Count(&self, Count: Out<'_, i32>) -> Answer { not_implemented("IFsiDirectoryItem::get_Count") }
    fn get_EnumFsiItems(&self, NewEnum: Out<'_, Option<IEnumFsiItems>>) -> Answer { not_implemented("IFsiDirectoryItem::get_EnumFsiItems") }
    fn AddDirectory(&self, path: &Bstr) -> Answer { not_implemented("IFsiDirectoryItem::AddDirectory") }
    fn AddFile(&self, path: &Bstr, fileData: Option<&IStream>) -> Answer { not_implemented("IFsiDirectoryItem::AddFile") }
    fn AddTree(&self, sourceDirectory: &Bstr, includeBaseDirectory: i16) -> Answer { not_implemented("IFsiDirectoryItem::AddTree") }
    fn Add(&self, item: Option<&IFsiItem>) -> Answer { not_implemented("IFsiDirectoryItem::Add") }
    fn Remove(&self, path: &Bstr) -> Answer { not_implemented("IFsiDirectoryItem::Remove") }
    fn RemoveTree(&self, path: &Bstr) -> Answer { not_implemented("IFsiDirectoryItem::RemoveTree") }
}
impl IFsiDirectoryItem {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IFsiDirectoryItem_Vtbl where Object<T>: IFsiDirectoryItem_Impl {
        IFsiDirectoryItem_Vtbl {
            base__: IFsiItem::vtable_of::<T, SLOT>(),
            get__NewEnum: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, NewEnum: *mut Option<IEnumVARIANT>) -> HRESULT where Object<T>: IFsiDirectoryItem_Impl { unsafe { enter::<T, SLOT>("IFsiDirectoryItem::get__NewEnum", this, |this| <Object<T> as IFsiDirectoryItem_Impl>::get__NewEnum(this, abi::out(NewEnum)?)) } } thunk::<T, SLOT> },
            get_Item: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, path: *const u16, item: *mut Option<IFsiItem>) -> HRESULT where Object<T>: IFsiDirectoryItem_Impl { unsafe { enter::<T, SLOT>("IFsiDirectoryItem::get_Item", this, |this| <Object<T> as IFsiDirectoryItem_Impl>::get_Item(this, Bstr::lent(&path)?, abi::out(item)?)) } } thunk::<T, SLOT> },
            get_Count: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, Count: *mut i32) -> HRESULT where Object<T>: IFsiDirectoryItem_Impl { unsafe { enter::<T, SLOT>("IFsiDirectoryItem::get_Count", this, |this| <Object<T> as IFsiDirectoryItem_Impl>::get_Count(this, abi::out(Count)?)) } } thunk::<T, SLOT> },
            get_EnumFsiItems: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, NewEnum: *mut Option<IEnumFsiItems>) -> HRESULT where Object<T>: IFsiDirectoryItem_Impl { unsafe { enter::<T, SLOT>("IFsiDirectoryItem::get_EnumFsiItems", this, |this| <Object<T> as IFsiDirectoryItem_Impl>::get_EnumFsiItems(this, abi::out(NewEnum)?)) } } thunk::<T, SLOT> },
            AddDirectory: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, path: *const u16) -> HRESULT where Object<T>: IFsiDirectoryItem_Impl { unsafe { enter::<T, SLOT>("IFsiDirectoryItem::AddDirectory", this, |this| <Object<T> as IFsiDirectoryItem_Impl>::AddDirectory(this, Bstr::lent(&path)?)) } } thunk::<T, SLOT> },
            AddFile: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, path: *const u16, fileData: *mut c_void) -> HRESULT where Object<T>: IFsiDirectoryItem_Impl { unsafe { enter::<T, SLOT>("IFsiDirectoryItem::AddFile", this, |this| <Object<T> as IFsiDirectoryItem_Impl>::AddFile(this, Bstr::lent(&path)?, abi::interface::<IStream>(&fileData)?)) } } thunk::<T, SLOT> },
            AddTree: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, sourceDirectory: *const u16, includeBaseDirectory: i16) -> HRESULT where Object<T>: IFsiDirectoryItem_Impl { unsafe { enter::<T, SLOT>("IFsiDirectoryItem::AddTree", this, |this| <Object<T> as IFsiDirectoryItem_Impl>::AddTree(this, Bstr::lent(&sourceDirectory)?, includeBaseDirectory)) } } thunk::<T, SLOT> },
            Add: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, item: *mut c_void) -> HRESULT where Object<T>: IFsiDirectoryItem_Impl { unsafe { enter::<T, SLOT>("IFsiDirectoryItem::Add", this, |this| <Object<T> as IFsiDirectoryItem_Impl>::Add(this, abi::interface::<IFsiItem>(&item)?)) } } thunk::<T, SLOT> },
            Remove: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, path: *const u16) -> HRESULT where Object<T>: IFsiDirectoryItem_Impl { unsafe { enter::<T, SLOT>("IFsiDirectoryItem::Remove", this, |this| <Object<T> as IFsiDirectoryItem_Impl>::Remove(this, Bstr::lent(&path)?)) } } thunk::<T, SLOT> },
            RemoveTree: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, path: *const u16) -> HRESULT where Object<T>: IFsiDirectoryItem_Impl { unsafe { enter::<T, SLOT>("IFsiDirectoryItem::RemoveTree", this, |this| <Object<T> as IFsiDirectoryItem_Impl>::RemoveTree(this, Bstr::lent(&path)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn get__NewEnum(&self, NewEnum: Out<'_, Option<IEnumVARIANT>>) -> Answer { unsafe { (Interface::vtable(self).get__NewEnum)(self.as_raw(), NewEnum.as_ptr()) }.answer() }
    pub fn get_Item(&self, path: &Bstr, item: Out<'_, Option<IFsiItem>>) -> Answer { unsafe { (Interface::vtable(self).get_Item)(self.as_raw(), path.as_ptr(), item.as_ptr()) }.answer() }
    pub fn get_Count(&self, Count: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_Count)(self.as_raw(), Count.as_ptr()) }.answer() }
    pub fn get_EnumFsiItems(&self, NewEnum: Out<'_, Option<IEnumFsiItems>>) -> Answer { unsafe { (Interface::vtable(self).get_EnumFsiItems)(self.as_raw(), NewEnum.as_ptr()) }.answer() }
    pub fn AddDirectory(&self, path: &Bstr) -> Answer { unsafe { (Interface::vtable(self).AddDirectory)(self.as_raw(), path.as_ptr()) }.answer() }
    pub fn AddFile(&self, path: &Bstr, fileData: Option<&IStream>) -> Answer { unsafe { (Interface::vtable(self).AddFile)(self.as_raw(), path.as_ptr(), abi::raw(fileData)) }.answer() }
    pub fn AddTree(&self, sourceDirectory: &Bstr, includeBaseDirectory: i16) -> Answer { unsafe { (Interface::vtable(self).AddTree)(self.as_raw(), sourceDirectory.as_ptr(), includeBaseDirectory) }.answer() }
    pub fn Add(&self, item: Option<&IFsiItem>) -> Answer { unsafe { (Interface::vtable(self).Add)(self.as_raw(), abi::raw(item)) }.answer() }
    pub fn Remove(&self, path: &Bstr) -> Answer { unsafe { (Interface::vtable(self).Remove)(self.as_raw(), path.as_ptr()) }.answer() }
    pub fn RemoveTree(&self, path: &Bstr) -> Answer { unsafe { (Interface::vtable(self).RemoveTree)(self.as_raw(), path.as_ptr()) }.answer() }
}

define_interface!(IProgressItems, IDispatch, IProgressItems_Vtbl, 0x2c941fd7975b59bea9609a2a262853a5);
#[repr(C)] pub struct IProgressItems_Vtbl {
    pub base__: IDispatch_Vtbl,
    pub get__NewEnum: unsafe extern "C" fn(*mut c_void, *mut Option<IEnumVARIANT>) -> HRESULT,
    pub get_Item: unsafe extern "C" fn(*mut c_void, i32, *mut Option<IProgressItem>) -> HRESULT,
    pub get_Count: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub ProgressItemFromBlock: unsafe extern "C" fn(*mut c_void, u32, *mut Option<IProgressItem>) -> HRESULT,
    pub ProgressItemFromDescription: unsafe extern "C" fn(*mut c_void, *const u16, *mut Option<IProgressItem>) -> HRESULT,
    pub get_EnumProgressItems: unsafe extern "C" fn(*mut c_void, *mut Option<IEnumProgressItems>) -> HRESULT,
}
pub trait IProgressItems_Impl: IDispatch_Impl {
    fn get__NewEnum(&self, NewEnum: Out<'_, Option<IEnumVARIANT>>) -> Answer { not_implemented("IProgressItems::get__NewEnum") }
    fn get_Item(&self, Index: i32, item: Out<'_, Option<IProgressItem>>) -> Answer { not_implemented("IProgressItems::get_Item") }
    fn get_Count(&self, Count: Out<'_, i32>) -> Answer { not_implemented("IProgressItems::get_Count") }
    fn ProgressItemFromBlock(&self, block: u32, item: Out<'_, Option<IProgressItem>>) -> Answer { not_implemented("IProgressItems::ProgressItemFromBlock") }
    fn ProgressItemFromDescription(&self, description: &Bstr, item: Out<'_, Option<IProgressItem>>) -> Answer { not_implemented("IProgressItems::ProgressItemFromDescription") }
    fn get_EnumProgressItems(&self, NewEnum: Out<'_, Option<IEnumProgressItems>>) -> Answer { not_implemented("IProgressItems::get_EnumProgressItems") }
}
impl IProgressItems {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IProgressItems_Vtbl where Object<T>: IProgressItems_Impl {
        IProgressItems_Vtbl {
            base__: IDispatch::vtable_of::<T, SLOT>(),
            get__NewEnum: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, NewEnum: *mut Option<IEnumVARIANT>) -> HRESULT where Object<T>: IProgressItems_Impl { unsafe { enter::<T, SLOT>("IProgressItems::get__NewEnum", this, |this| <Object<T> as IProgressItems_Impl>::get__NewEnum(this, abi::out(NewEnum)?)) } } thunk::<T, SLOT> },
            get_Item: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, Index: i32, item: *mut Option<IProgressItem>) -> HRESULT where Object<T>: IProgressItems_Impl { unsafe { enter::<T, SLOT>("IProgressItems::get_Item", this, |this| <Object<T> as IProgressItems_Impl>::get_Item(this, Index, abi::out(item)?)) } } thunk::<T, SLOT> },
            get_Count: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, Count: *mut i32) -> HRESULT where Object<T>: IProgressItems_Impl { unsafe { enter::<T, SLOT>("IProgressItems::get_Count", this, |this| <Object<T> as IProgressItems_Impl>::get_Count(this, abi::out(Count)?)) } } thunk::<T, SLOT> },
            ProgressItemFromBlock: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, block: u32, item: *mut Option<IProgressItem>) -> HRESULT where Object<T>: IProgressItems_Impl { unsafe { enter::<T, SLOT>("IProgressItems::ProgressItemFromBlock", this, |this| <Object<T> as IProgressItems_Impl>::ProgressItemFromBlock(this, block, abi::out(item)?)) } } thunk::<T, SLOT> },
            ProgressItemFromDescription: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, description: *const u16, item: *mut Option<IProgressItem>) -> HRESULT where Object<T>: IProgressItems_Impl { unsafe { enter::<T, SLOT>("IProgressItems::ProgressItemFromDescription", this, |this| <Object<T> as IProgressItems_Impl>::ProgressItemFromDescription(this, Bstr::lent(&description)?, abi::out(item)?)) } } thunk::<T, SLOT> },
            get_EnumProgressItems: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, NewEnum: *mut Option<IEnumProgressItems>) -> HRESULT where Object<T>: IProgressItems_Impl { unsafe { enter::<T, SLOT>("IProgressItems::get_EnumProgressItems", this, |this| <Object<T> as IProgressItems_Impl>::get_EnumProgressItems(this, abi::out(NewEnum)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn get__NewEnum(&self, NewEnum: Out<'_, Option<IEnumVARIANT>>) -> Answer { unsafe { (Interface::vtable(self).get__NewEnum)(self.as_raw(), NewEnum.as_ptr()) }.answer() }
    pub fn get_Item(&self, Index: i32, item: Out<'_, Option<IProgressItem>>) -> Answer { unsafe { (Interface::vtable(self).get_Item)(self.as_raw(), Index, item.as_ptr()) }.answer() }
    pub fn get_Count(&self, Count: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_Count)(self.as_raw(), Count.as_ptr()) }.answer() }
    pub fn ProgressItemFromBlock(&self, block: u32, item: Out<'_, Option<IProgressItem>>) -> Answer { unsafe { (Interface::vtable(self).ProgressItemFromBlock)(self.as_raw(), block, item.as_ptr()) }.answer() }
    pub fn ProgressItemFromDescription(&self, description: &Bstr, item: Out<'_, Option<IProgressItem>>) -> Answer { unsafe { (Interface::vtable(self).ProgressItemFromDescription)(self.as_raw(), description.as_ptr(), item.as_ptr()) }.answer() }
    pub fn get_EnumProgressItems(&self, NewEnum: Out<'_, Option<IEnumProgressItems>>) -> Answer { unsafe { (Interface::vtable(self).get_EnumProgressItems)(self.as_raw(), NewEnum.as_ptr()) }.answer() }
}

define_interface!(IFileSystemImageResult, IDispatch, IFileSystemImageResult_Vtbl, 0x2c941fd8975b59bea9609a2a262853a5);
#[repr(C)] pub struct IFileSystemImageResult_Vtbl {
    pub base__: IDispatch_Vtbl,
    pub get_ImageStream: unsafe extern "C" fn(*mut c_void, *mut Option<IStream>) -> HRESULT,
    pub get_ProgressItems: unsafe extern "C" fn(*mut c_void, *mut Option<IProgressItems>) -> HRESULT,
    pub get_TotalBlocks: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_BlockSize: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_DiscId: unsafe extern "C" fn(*mut c_void, *mut Bstr) -> HRESULT,
}
pub trait IFileSystemImageResult_Impl: IDispatch_Impl {
    fn get_ImageStream(&self, pVal: Out<'_, Option<IStream>>) -> Answer { not_implemented("IFileSystemImageResult::get_ImageStream") }
    fn get_ProgressItems(&self, pVal: Out<'_, Option<IProgressItems>>) -> Answer { not_implemented("IFileSystemImageResult::get_ProgressItems") }
    fn get_TotalBlocks(&self, pVal: Out<'_, i32>) -> Answer { not_implemented("IFileSystemImageResult::get_TotalBlocks") }
    fn get_BlockSize(&self, pVal: Out<'_, i32>) -> Answer { not_implemented("IFileSystemImageResult::get_BlockSize") }
    fn get_DiscId(&self, pVal: Out<'_, Bstr>) -> Answer { not_implemented("IFileSystemImageResult::get_DiscId") }
}
impl IFileSystemImageResult {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IFileSystemImageResult_Vtbl where Object<T>: IFileSystemImageResult_Impl {
        IFileSystemImageResult_Vtbl {
            base__: IDispatch::vtable_of::<T, SLOT>(),
            get_ImageStream: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut Option<IStream>) -> HRESULT where Object<T>: IFileSystemImageResult_Impl { unsafe { enter::<T, SLOT>("IFileSystemImageResult::get_ImageStream", this, |this| <Object<T> as IFileSystemImageResult_Impl>::get_ImageStream(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            get_ProgressItems: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut Option<IProgressItems>) -> HRESULT where Object<T>: IFileSystemImageResult_Impl { unsafe { enter::<T, SLOT>("IFileSystemImageResult::get_ProgressItems", this, |this| <Object<T> as IFileSystemImageResult_Impl>::get_ProgressItems(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            get_TotalBlocks: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut i32) -> HRESULT where Object<T>: IFileSystemImageResult_Impl { unsafe { enter::<T, SLOT>("IFileSystemImageResult::get_TotalBlocks", this, |this| <Object<T> as IFileSystemImageResult_Impl>::get_TotalBlocks(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            get_BlockSize: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut i32) -> HRESULT where Object<T>: IFileSystemImageResult_Impl { unsafe { enter::<T, SLOT>("IFileSystemImageResult::get_BlockSize", this, |this| <Object<T> as IFileSystemImageResult_Impl>::get_BlockSize(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            get_DiscId: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut Bstr) -> HRESULT where Object<T>: IFileSystemImageResult_Impl { unsafe { enter::<T, SLOT>("IFileSystemImageResult::get_DiscId", this, |this| <Object<T> as IFileSystemImageResult_Impl>::get_DiscId(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn get_ImageStream(&self, pVal: Out<'_, Option<IStream>>) -> Answer { unsafe { (Interface::vtable(self).get_ImageStream)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn get_ProgressItems(&self, pVal: Out<'_, Option<IProgressItems>>) -> Answer { unsafe { (Interface::vtable(self).get_ProgressItems)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn get_TotalBlocks(&self, pVal: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_TotalBlocks)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn get_BlockSize(&self, pVal: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_BlockSize)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn get_DiscId(&self, pVal: Out<'_, Bstr>) -> Answer { unsafe { (Interface::vtable(self).get_DiscId)(self.as_raw(), pVal.as_ptr()) }.answer() }
}

define_interface!(IFsiFileItem, IFsiItem, IFsiFileItem_Vtbl, 0x2c941fdb975b59bea9609a2a262853a5);
#[repr(C)] pub struct IFsiFileItem_Vtbl {
    pub base__: IFsiItem_Vtbl,
    pub get_DataSize: unsafe extern "C" fn(*mut c_void, *mut i64) -> HRESULT,
    pub get_DataSize32BitLow: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_DataSize32BitHigh: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_Data: unsafe extern "C" fn(*mut c_void, *mut Option<IStream>) -> HRESULT,
    pub put_Data: unsafe extern "C" fn(*mut c_void, *mut c_void) -> HRESULT,
}
pub trait IFsiFileItem_Impl: IFsiItem_Impl {
    fn get_DataSize(&self, pVal: Out<'_, i64>) -> Answer { not_implemented("IFsiFileItem::get_DataSize") }
    fn get_DataSize32BitLow(&self, pVal: Out<'_, i32>) -> Answer { not_implemented("IFsiFileItem::get_DataSize32BitLow") }
    fn get_DataSize32BitHigh(&self, pVal: Out<'_, i32>) -> Answer { not_implemented("IFsiFileItem::get_DataSize32BitHigh") }
    fn get_Data(&self, pVal: Out<'_, Option<IStream>>) -> Answer { not_implemented("IFsiFileItem::get_Data") }
    fn put_Data(&self, newVal: Option<&IStream>) -> Answer { not_implemented("IFsiFileItem::put_Data") }
}
impl IFsiFileItem {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IFsiFileItem_Vtbl where Object<T>: IFsiFileItem_Impl {
        IFsiFileItem_Vtbl {
            base__: IFsiItem::vtable_of::<T, SLOT>(),
            get_DataSize: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut i64) -> HRESULT where Object<T>: IFsiFileItem_Impl { unsafe { enter::<T, SLOT>("IFsiFileItem::get_DataSize", this, |this| <Object<T> as IFsiFileItem_Impl>::get_DataSize(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            get_DataSize32BitLow: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut i32) -> HRESULT where Object<T>: IFsiFileItem_Impl { unsafe { enter::<T, SLOT>("IFsiFileItem::get_DataSize32BitLow", this, |this| <Object<T> as IFsiFileItem_Impl>::get_DataSize32BitLow(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            get_DataSize32BitHigh: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut i32) -> HRESULT where Object<T>: IFsiFileItem_Impl { unsafe { enter::<T, SLOT>("IFsiFileItem::get_DataSize32BitHigh", this, |this| <Object<T> as IFsiFileItem_Impl>::get_DataSize32BitHigh(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            get_Data: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut Option<IStream>) -> HRESULT where Object<T>: IFsiFileItem_Impl { unsafe { enter::<T, SLOT>("IFsiFileItem::get_Data", this, |this| <Object<T> as IFsiFileItem_Impl>::get_Data(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            put_Data: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, newVal: *mut c_void) -> HRESULT where Object<T>: IFsiFileItem_Impl { unsafe { enter::<T, SLOT>("IFsiFileItem::put_Data", this, |this| <Object<T> as IFsiFileItem_Impl>::put_Data(this, abi::interface::<IStream>(&newVal)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn get_DataSize(&self, pVal: Out<'_, i64>) -> Answer { unsafe { (Interface::vtable(self).get_DataSize)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn get_DataSize32BitLow(&self, pVal: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_DataSize32BitLow)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn get_DataSize32BitHigh(&self, pVal: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_DataSize32BitHigh)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn get_Data(&self, pVal: Out<'_, Option<IStream>>) -> Answer { unsafe { (Interface::vtable(self).get_Data)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn put_Data(&self, newVal: Option<&IStream>) -> Answer { unsafe { (Interface::vtable(self).put_Data)(self.as_raw(), abi::raw(newVal)) }.answer() }
}

define_interface!(IFileSystemImage, IDispatch, IFileSystemImage_Vtbl, 0x2c941fe1975b59bea9609a2a262853a5);
#[repr(C)] pub struct IFileSystemImage_Vtbl {
    pub base__: IDispatch_Vtbl,
    pub get_Root: unsafe extern "C" fn(*mut c_void, *mut Option<IFsiDirectoryItem>) -> HRESULT,
    pub get_SessionStartBlock: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub put_SessionStartBlock: unsafe extern "C" fn(*mut c_void, i32) -> HRESULT,
    pub get_FreeMediaBlocks: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub put_FreeMediaBlocks: unsafe extern "C" fn(*mut c_void, i32) -> HRESULT,
    pub SetMaxMediaBlocksFromDevice: unsafe extern "C" fn(*mut c_void, *mut c_void) -> HRESULT,
    pub get_UsedBlocks: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_VolumeName: unsafe extern "C" fn(*mut c_void, *mut Bstr) -> HRESULT,
    pub put_VolumeName: unsafe extern "C" fn(*mut c_void, *const u16) -> HRESULT,
    pub get_ImportedVolumeName: unsafe extern "C" fn(*mut c_void, *mut Bstr) -> HRESULT,
    pub get_BootImageOptions: unsafe extern "C" fn(*mut c_void, *mut Option<IBootOptions>) -> HRESULT,
    pub put_BootImageOptions: unsafe extern "C" fn(*mut c_void, *mut c_void) -> HRESULT,
    pub get_FileCount: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_DirectoryCount: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_WorkingDirectory: unsafe extern "C" fn(*mut c_void, *mut Bstr) -> HRESULT,
    pub put_WorkingDirectory: unsafe extern "C" fn(*mut c_void, *const u16) -> HRESULT,
    pub get_ChangePoint: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_StrictFileSystemCompliance: unsafe extern "C" fn(*mut c_void, *mut i16) -> HRESULT,
    pub put_StrictFileSystemCompliance: unsafe extern "C" fn(*mut c_void, i16) -> HRESULT,
    pub get_UseRestrictedCharacterSet: unsafe extern "C" fn(*mut c_void, *mut i16) -> HRESULT,
    pub put_UseRestrictedCharacterSet: unsafe extern "C" fn(*mut c_void, i16) -> HRESULT,
    pub get_FileSystemsToCreate: unsafe extern "C" fn(*mut c_void, *mut FsiFileSystems) -> HRESULT,
    pub put_FileSystemsToCreate: unsafe extern "C" fn(*mut c_void, FsiFileSystems) -> HRESULT,
    pub get_FileSystemsSupported: unsafe extern "C" fn(*mut c_void, *mut FsiFileSystems) -> HRESULT,
    pub put_UDFRevision: unsafe extern "C" fn(*mut c_void, i32) -> HRESULT,
    pub get_UDFRevision: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_UDFRevisionsSupported: unsafe extern "C" fn(*mut c_void, *mut *mut SAFEARRAY) -> HRESULT,
    pub ChooseImageDefaults: unsafe extern "C" fn(*mut c_void, *mut c_void) -> HRESULT,
    pub ChooseImageDefaultsForMediaType: unsafe extern "C" fn(*mut c_void, IMAPI_MEDIA_PHYSICAL_TYPE) -> HRESULT,
    pub put_ISO9660InterchangeLevel: unsafe extern "C" fn(*mut c_void, i32) -> HRESULT,
    pub get_ISO9660InterchangeLevel: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_ISO9660InterchangeLevelsSupported: unsafe extern "C" fn(*mut c_void, *mut *mut SAFEARRAY) -> HRESULT,
    pub CreateResultImage: unsafe extern "C" fn(*mut c_void, *mut Option<IFileSystemImageResult>) -> HRESULT,
    pub Exists: unsafe extern "C" fn(*mut c_void, *const u16, *mut FsiItemType) -> HRESULT,
    pub CalculateDiscIdentifier: unsafe extern "C" fn(*mut c_void, *mut Bstr) -> HRESULT,
    pub IdentifyFileSystemsOnDisc: unsafe extern "C" fn(*mut c_void, *mut c_void, *mut FsiFileSystems) -> HRESULT,
    pub GetDefaultFileSystemForImport: unsafe extern "C" fn(*mut c_void, FsiFileSystems, *mut FsiFileSystems) -> HRESULT,
    pub ImportFileSystem: unsafe extern "C" fn(*mut c_void, *mut FsiFileSystems) -> HRESULT,
    pub ImportSpecificFileSystem: unsafe extern "C" fn(*mut c_void, FsiFileSystems) -> HRESULT,
    pub RollbackToChangePoint: unsafe extern "C" fn(*mut c_void, i32) -> HRESULT,
    pub LockInChangePoint: unsafe extern "C" fn(*mut c_void) -> HRESULT,
    pub CreateDirectoryItem: unsafe extern "C" fn(*mut c_void, *const u16, *mut Option<IFsiDirectoryItem>) -> HRESULT,
    pub CreateFileItem: unsafe extern "C" fn(*mut c_void, *const u16, *mut Option<IFsiFileItem>) -> HRESULT,
    pub get_VolumeNameUDF: unsafe extern "C" fn(*mut c_void, *mut Bstr) -> HRESULT,
    pub get_VolumeNameJoliet: unsafe extern "C" fn(*mut c_void, *mut Bstr) -> HRESULT,
    pub get_VolumeNameISO9660: unsafe extern "C" fn(*mut c_void, *mut Bstr) -> HRESULT,
    pub get_StageFiles: unsafe extern "C" fn(*mut c_void, *mut i16) -> HRESULT,
    pub put_StageFiles: unsafe extern "C" fn(*mut c_void, i16) -> HRESULT,
    pub get_MultisessionInterfaces: unsafe extern "C" fn(*mut c_void, *mut *mut SAFEARRAY) -> HRESULT,
    pub put_MultisessionInterfaces: unsafe extern "C" fn(*mut c_void, *const SAFEARRAY) -> HRESULT,
}
pub trait IFileSystemImage_Impl: IDispatch_Impl {
    fn get_Root(&self, pVal: Out<'_, Option<IFsiDirectoryItem>>) -> Answer { not_implemented("IFileSystemImage::get_Root") }
    fn get_SessionStartBlock(&self, pVal: Out<'_, i32>) -> Answer { not_implemented("IFileSystemImage::get_SessionStartBlock") }
    fn put_SessionStartBlock(&self, newVal: i32) -> Answer { not_implemented("IFileSystemImage::put_SessionStartBlock") }
    fn get_FreeMediaBlocks(&self, pVal: Out<'_, i32>) -> Answer { not_implemented("IFileSystemImage::get_FreeMediaBlocks") }
    fn put_FreeMediaBlocks(&self, newVal: i32) -> Answer { not_implemented("IFileSystemImage::put_FreeMediaBlocks") }
    fn SetMaxMediaBlocksFromDevice(&self, discRecorder: Option<&IDiscRecorder2>) -> Answer { not_implemented("IFileSystemImage::SetMaxMediaBlocksFromDevice") }
    fn get_UsedBlocks(&self, pVal: Out<'_, i32>) -> Answer { not_implemented("IFileSystemImage::get_UsedBlocks") }
    fn get_VolumeName(&self, pVal: Out<'_, Bstr>) -> Answer { not_implemented("IFileSystemImage::get_VolumeName") }
    fn put_VolumeName(&self, newVal: &Bstr) -> Answer { not_implemented("IFileSystemImage::put_VolumeName") }
    fn get_ImportedVolumeName(&self, pVal: Out<'_, Bstr>) -> Answer { not_implemented("IFileSystemImage::get_ImportedVolumeName") }
    fn get_BootImageOptions(&self, pVal: Out<'_, Option<IBootOptions>>) -> Answer { not_implemented("IFileSystemImage::get_BootImageOptions") }
    fn put_BootImageOptions(&self, newVal: Option<&IBootOptions>) -> Answer { not_implemented("IFileSystemImage::put_BootImageOptions") }
    fn get_FileCount(&self, pVal: Out<'_, i32>) -> Answer { not_implemented("IFileSystemImage::get_FileCount") }
    fn get_DirectoryCount(&self, pVal: Out<'_, i32>) -> Answer { not_implemented("IFileSystemImage::get_DirectoryCount") }
    fn get_WorkingDirectory(&self, pVal: Out<'_, Bstr>) -> Answer { not_implemented("IFileSystemImage::get_WorkingDirectory") }
    fn put_WorkingDirectory(&self, newVal: &Bstr) -> Answer { not_implemented("IFileSystemImage::put_WorkingDirectory") }
    fn get_ChangePoint(&self, pVal: Out<'_, i32>) -> Answer { not_implemented("IFileSystemImage::get_ChangePoint") }
    fn get_StrictFileSystemCompliance(&self, pVal: Out<'_, i16>) -> Answer { not_implemented("IFileSystemImage::get_StrictFileSystemCompliance") }
    fn put_StrictFileSystemCompliance(&self, newVal: i16) -> Answer { not_implemented("IFileSystemImage::put_StrictFileSystemCompliance") }
    fn get_UseRestrictedCharacterSet(&self, pVal: Out<'_, i16>) -> Answer { not_implemented("IFileSystemImage::get_UseRestrictedCharacterSet") }
    fn put_UseRestrictedCharacterSet(&self, newVal: i16) -> Answer { not_implemented("IFileSystemImage::put_UseRestrictedCharacterSet") }
    fn get_FileSystemsToCreate(&self, pVal: Out<'_, FsiFileSystems>) -> Answer { not_implemented("IFileSystemImage::get_FileSystemsToCreate") }
    fn put_FileSystemsToCreate(&self, newVal: FsiFileSystems) -> Answer { not_implemented("IFileSystemImage::put_FileSystemsToCreate") }
    fn get_FileSystemsSupported(&self, pVal: Out<'_, FsiFileSystems>) -> Answer { not_implemented("IFileSystemImage::get_FileSystemsSupported") }
    fn put_UDFRevision(&self, newVal: i32) -> Answer { not_implemented("IFileSystemImage::put_UDFRevision") }
    fn get_UDFRevision(&self, pVal: Out<'_, i32>) -> Answer { not_implemented("IFileSystemImage::get_UDFRevision") }
    fn get_UDFRevisionsSupported(&self, pVal: Out<'_, *mut SAFEARRAY>) -> Answer { not_implemented("IFileSystemImage::get_UDFRevisionsSupported") }
    fn ChooseImageDefaults(&self, discRecorder: Option<&IDiscRecorder2>) -> Answer { not_implemented("IFileSystemImage::ChooseImageDefaults") }
    fn ChooseImageDefaultsForMediaType(&self, value: IMAPI_MEDIA_PHYSICAL_TYPE) -> Answer { not_implemented("IFileSystemImage::ChooseImageDefaultsForMediaType") }
    fn put_ISO9660InterchangeLevel(&self, newVal: i32) -> Answer { not_implemented("IFileSystemImage::put_ISO9660InterchangeLevel") }
    fn get_ISO9660InterchangeLevel(&self, pVal: Out<'_, i32>) -> Answer { not_implemented("IFileSystemImage::get_ISO9660InterchangeLevel") }
    fn get_ISO9660InterchangeLevelsSupported(&self, pVal: Out<'_, *mut SAFEARRAY>) -> Answer { not_implemented("IFileSystemImage::get_ISO9660InterchangeLevelsSupported") }
    fn CreateResultImage(&self, resultStream: Out<'_, Option<IFileSystemImageResult>>) -> Answer { not_implemented("IFileSystemImage::CreateResultImage") }
    fn Exists(&self, fullPath: &Bstr, itemType: Out<'_, FsiItemType>) -> Answer { not_implemented("IFileSystemImage::Exists") }
    fn CalculateDiscIdentifier(&self, discIdentifier: Out<'_, Bstr>) -> Answer { not_implemented("IFileSystemImage::CalculateDiscIdentifier") }
    fn IdentifyFileSystemsOnDisc(&self, discRecorder: Option<&IDiscRecorder2>, fileSystems: Out<'_, FsiFileSystems>) -> Answer { not_implemented("IFileSystemImage::IdentifyFileSystemsOnDisc") }
    fn GetDefaultFileSystemForImport(&self, fileSystems: FsiFileSystems, importDefault: Out<'_, FsiFileSystems>) -> Answer { not_implemented("IFileSystemImage::GetDefaultFileSystemForImport") }
    fn ImportFileSystem(&self, importedFileSystem: Out<'_, FsiFileSystems>) -> Answer { not_implemented("IFileSystemImage::ImportFileSystem") }
    fn ImportSpecificFileSystem(&self, fileSystemToUse: FsiFileSystems) -> Answer { not_implemented("IFileSystemImage::ImportSpecificFileSystem") }
    fn RollbackToChangePoint(&self, changePoint: i32) -> Answer { not_implemented("IFileSystemImage::RollbackToChangePoint") }
    fn LockInChangePoint(&self) -> Answer { not_implemented("IFileSystemImage::LockInChangePoint") }
    fn CreateDirectoryItem(&self, name: &Bstr, newItem: Out<'_, Option<IFsiDirectoryItem>>) -> Answer { not_implemented("IFileSystemImage::CreateDirectoryItem") }
    fn CreateFileItem(&self, name: &Bstr, newItem: Out<'_, Option<IFsiFileItem>>) -> Answer { not_implemented("IFileSystemImage::CreateFileItem") }
    fn get_VolumeNameUDF(&self, pVal: Out<'_, Bstr>) -> Answer { not_implemented("IFileSystemImage::get_VolumeNameUDF") }
    fn get_VolumeNameJoliet(&self, pVal: Out<'_, Bstr>) -> Answer { not_implemented("IFileSystemImage::get_VolumeNameJoliet") }
    fn get_VolumeNameISO9660(&self, pVal: Out<'_, Bstr>) -> Answer { not_implemented("IFileSystemImage::get_VolumeNameISO9660") }
    fn get_StageFiles(&self, pVal: Out<'_, i16>) -> Answer { not_implemented("IFileSystemImage::get_StageFiles") }
    fn put_StageFiles(&self, newVal: i16) -> Answer { not_implemented("IFileSystemImage::put_StageFiles") }
    fn get_MultisessionInterfaces(&self, pVal: Out<'_, *mut SAFEARRAY>) -> Answer { not_implemented("IFileSystemImage::get_MultisessionInterfaces") }
    fn put_MultisessionInterfaces(&self, newVal: &SAFEARRAY) -> Answer { not_implemented("IFileSystemImage::put_MultisessionInterfaces") }
}
impl IFileSystemImage {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IFileSystemImage_Vtbl where Object<T>: IFileSystemImage_Impl {
        IFileSystemImage_Vtbl {
            base__: IDispatch::vtable_of::<T, SLOT>(),
            get_Root: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut Option<IFsiDirectoryItem>) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::get_Root", this, |this| <Object<T> as IFileSystemImage_Impl>::get_Root(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            get_SessionStartBlock: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut i32) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::get_SessionStartBlock", this, |this| <Object<T> as IFileSystemImage_Impl>::get_SessionStartBlock(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            put_SessionStartBlock: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, newVal: i32) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::put_SessionStartBlock", this, |this| <Object<T> as IFileSystemImage_Impl>::put_SessionStartBlock(this, newVal)) } } thunk::<T, SLOT> },
            get_FreeMediaBlocks: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut i32) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::get_FreeMediaBlocks", this, |this| <Object<T> as IFileSystemImage_Impl>::get_FreeMediaBlocks(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            put_FreeMediaBlocks: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, newVal: i32) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::put_FreeMediaBlocks", this, |this| <Object<T> as IFileSystemImage_Impl>::put_FreeMediaBlocks(this, newVal)) } } thunk::<T, SLOT> },
            SetMaxMediaBlocksFromDevice: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, discRecorder: *mut c_void) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::SetMaxMediaBlocksFromDevice", this, |this| <Object<T> as IFileSystemImage_Impl>::SetMaxMediaBlocksFromDevice(this, abi::interface::<IDiscRecorder2>(&discRecorder)?)) } } thunk::<T, SLOT> },
            get_UsedBlocks: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut i32) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::get_UsedBlocks", this, |this| <Object<T> as IFileSystemImage_Impl>::get_UsedBlocks(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            get_VolumeName: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut Bstr) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::get_VolumeName", this, |this| <Object<T> as IFileSystemImage_Impl>::get_VolumeName(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            put_VolumeName: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, newVal: *const u16) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::put_VolumeName", this, |this| <Object<T> as IFileSystemImage_Impl>::put_VolumeName(this, Bstr::lent(&newVal)?)) } } thunk::<T, SLOT> },
            get_ImportedVolumeName: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut Bstr) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::get_ImportedVolumeName", this, |this| <Object<T> as IFileSystemImage_Impl>::get_ImportedVolumeName(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            get_BootImageOptions: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut Option<IBootOptions>) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::get_BootImageOptions", this, |this| <Object<T> as IFileSystemImage_Impl>::get_BootImageOptions(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            put_BootImageOptions: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, newVal: *mut c_void) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::put_BootImageOptions", this, |this| <Object<T> as IFileSystemImage_Impl>::put_BootImageOptions(this, abi::interface::<IBootOptions>(&newVal)?)) } } thunk::<T, SLOT> },
            get_FileCount: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut i32) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::get_FileCount", this, |this| <Object<T> as IFileSystemImage_Impl>::get_FileCount(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            get_DirectoryCount: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut i32) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::get_DirectoryCount", this, |this| <Object<T> as IFileSystemImage_Impl>::get_DirectoryCount(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            get_WorkingDirectory: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut Bstr) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::get_WorkingDirectory", this, |this| <Object<T> as IFileSystemImage_Impl>::get_WorkingDirectory(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            put_WorkingDirectory: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, newVal: *const u16) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::put_WorkingDirectory", this, |this| <Object<T> as IFileSystemImage_Impl>::put_WorkingDirectory(this, Bstr::lent(&newVal)?)) } } thunk::<T, SLOT> },
            get_ChangePoint: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut i32) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::get_ChangePoint", this, |this| <Object<T> as IFileSystemImage_Impl>::get_ChangePoint(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            get_StrictFileSystemCompliance: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut i16) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::get_StrictFileSystemCompliance", this, |this| <Object<T> as IFileSystemImage_Impl>::get_StrictFileSystemCompliance(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            put_StrictFileSystemCompliance: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, newVal: i16) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::put_StrictFileSystemCompliance", this, |this| <Object<T> as IFileSystemImage_Impl>::put_StrictFileSystemCompliance(this, newVal)) } } thunk::<T, SLOT> },
            get_UseRestrictedCharacterSet: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut i16) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::get_UseRestrictedCharacterSet", this, |this| <Object<T> as IFileSystemImage_Impl>::get_UseRestrictedCharacterSet(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            put_UseRestrictedCharacterSet: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, newVal: i16) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::put_UseRestrictedCharacterSet", this, |this| <Object<T> as IFileSystemImage_Impl>::put_UseRestrictedCharacterSet(this, newVal)) } } thunk::<T, SLOT> },
            get_FileSystemsToCreate: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut FsiFileSystems) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::get_FileSystemsToCreate", this, |this| <Object<T> as IFileSystemImage_Impl>::get_FileSystemsToCreate(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            put_FileSystemsToCreate: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, newVal: FsiFileSystems) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::put_FileSystemsToCreate", this, |this| <Object<T> as IFileSystemImage_Impl>::put_FileSystemsToCreate(this, newVal)) } } thunk::<T, SLOT> },
            get_FileSystemsSupported: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut FsiFileSystems) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::get_FileSystemsSupported", this, |this| <Object<T> as IFileSystemImage_Impl>::get_FileSystemsSupported(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            put_UDFRevision: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, newVal: i32) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::put_UDFRevision", this, |this| <Object<T> as IFileSystemImage_Impl>::put_UDFRevision(this, newVal)) } } thunk::<T, SLOT> },
            get_UDFRevision: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut i32) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::get_UDFRevision", this, |this| <Object<T> as IFileSystemImage_Impl>::get_UDFRevision(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            get_UDFRevisionsSupported: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut *mut SAFEARRAY) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::get_UDFRevisionsSupported", this, |this| <Object<T> as IFileSystemImage_Impl>::get_UDFRevisionsSupported(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            ChooseImageDefaults: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, discRecorder: *mut c_void) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::ChooseImageDefaults", this, |this| <Object<T> as IFileSystemImage_Impl>::ChooseImageDefaults(this, abi::interface::<IDiscRecorder2>(&discRecorder)?)) } } thunk::<T, SLOT> },
            ChooseImageDefaultsForMediaType: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: IMAPI_MEDIA_PHYSICAL_TYPE) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::ChooseImageDefaultsForMediaType", this, |this| <Object<T> as IFileSystemImage_Impl>::ChooseImageDefaultsForMediaType(this, value)) } } thunk::<T, SLOT> },
            put_ISO9660InterchangeLevel: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, newVal: i32) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::put_ISO9660InterchangeLevel", this, |this| <Object<T> as IFileSystemImage_Impl>::put_ISO9660InterchangeLevel(this, newVal)) } } thunk::<T, SLOT> },
            get_ISO9660InterchangeLevel: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut i32) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::get_ISO9660InterchangeLevel", this, |this| <Object<T> as IFileSystemImage_Impl>::get_ISO9660InterchangeLevel(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            get_ISO9660InterchangeLevelsSupported: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut *mut SAFEARRAY) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::get_ISO9660InterchangeLevelsSupported", this, |this| <Object<T> as IFileSystemImage_Impl>::get_ISO9660InterchangeLevelsSupported(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            CreateResultImage: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, resultStream: *mut Option<IFileSystemImageResult>) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::CreateResultImage", this, |this| <Object<T> as IFileSystemImage_Impl>::CreateResultImage(this, abi::out(resultStream)?)) } } thunk::<T, SLOT> },
            Exists: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, fullPath: *const u16, itemType: *mut FsiItemType) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::Exists", this, |this| <Object<T> as IFileSystemImage_Impl>::Exists(this, Bstr::lent(&fullPath)?, abi::out(itemType)?)) } } thunk::<T, SLOT> },
            CalculateDiscIdentifier: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, discIdentifier: *mut Bstr) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::CalculateDiscIdentifier", this, |this| <Object<T> as IFileSystemImage_Impl>::CalculateDiscIdentifier(this, abi::out(discIdentifier)?)) } } thunk::<T, SLOT> },
            IdentifyFileSystemsOnDisc: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, discRecorder: *mut c_void, fileSystems: *mut FsiFileSystems) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::IdentifyFileSystemsOnDisc", this, |this| <Object<T> as IFileSystemImage_Impl>::IdentifyFileSystemsOnDisc(this, abi::interface::<IDiscRecorder2>(&discRecorder)?, abi::out(fileSystems)?)) } } thunk::<T, SLOT> },
            GetDefaultFileSystemForImport: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, fileSystems: FsiFileSystems, importDefault: *mut FsiFileSystems) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::GetDefaultFileSystemForImport", this, |this| <Object<T> as IFileSystemImage_Impl>::GetDefaultFileSystemForImport(this, fileSystems, abi::out(importDefault)?)) } } thunk::<T, SLOT> },
            ImportFileSystem: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, importedFileSystem: *mut FsiFileSystems) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::ImportFileSystem", this, |this| <Object<T> as IFileSystemImage_Impl>::ImportFileSystem(this, abi::out(importedFileSystem)?)) } } thunk::<T, SLOT> },
            ImportSpecificFileSystem: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, fileSystemToUse: FsiFileSystems) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::ImportSpecificFileSystem", this, |this| <Object<T> as IFileSystemImage_Impl>::ImportSpecificFileSystem(this, fileSystemToUse)) } } thunk::<T, SLOT> },
            RollbackToChangePoint: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, changePoint: i32) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::RollbackToChangePoint", this, |this| <Object<T> as IFileSystemImage_Impl>::RollbackToChangePoint(this, changePoint)) } } thunk::<T, SLOT> },
            LockInChangePoint: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::LockInChangePoint", this, |this| <Object<T> as IFileSystemImage_Impl>::LockInChangePoint(this)) } } thunk::<T, SLOT> },
            CreateDirectoryItem: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, name: *const u16, newItem: *mut Option<IFsiDirectoryItem>) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::CreateDirectoryItem", this, |this| <Object<T> as IFileSystemImage_Impl>::CreateDirectoryItem(this, Bstr::lent(&name)?, abi::out(newItem)?)) } } thunk::<T, SLOT> },
            CreateFileItem: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, name: *const u16, newItem: *mut Option<IFsiFileItem>) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::CreateFileItem", this, |this| <Object<T> as IFileSystemImage_Impl>::CreateFileItem(this, Bstr::lent(&name)?, abi::out(newItem)?)) } } thunk::<T, SLOT> },
            get_VolumeNameUDF: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut Bstr) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::get_VolumeNameUDF", this, |this| <Object<T> as IFileSystemImage_Impl>::get_VolumeNameUDF(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            get_VolumeNameJoliet: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut Bstr) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::get_VolumeNameJoliet", this, |this| <Object<T> as IFileSystemImage_Impl>::get_VolumeNameJoliet(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            get_VolumeNameISO9660: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut Bstr) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::get_VolumeNameISO9660", this, |this| <Object<T> as IFileSystemImage_Impl>::get_VolumeNameISO9660(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            get_StageFiles: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut i16) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::get_StageFiles", this, |this| <Object<T> as IFileSystemImage_Impl>::get_StageFiles(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            put_StageFiles: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, newVal: i16) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::put_StageFiles", this, |this| <Object<T> as IFileSystemImage_Impl>::put_StageFiles(this, newVal)) } } thunk::<T, SLOT> },
            get_MultisessionInterfaces: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut *mut SAFEARRAY) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::get_MultisessionInterfaces", this, |this| <Object<T> as IFileSystemImage_Impl>::get_MultisessionInterfaces(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            put_MultisessionInterfaces: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, newVal: *const SAFEARRAY) -> HRESULT where Object<T>: IFileSystemImage_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage::put_MultisessionInterfaces", this, |this| <Object<T> as IFileSystemImage_Impl>::put_MultisessionInterfaces(this, abi::by_ref(newVal)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn get_Root(&self, pVal: Out<'_, Option<IFsiDirectoryItem>>) -> Answer { unsafe { (Interface::vtable(self).get_Root)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn get_SessionStartBlock(&self, pVal: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_SessionStartBlock)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn put_SessionStartBlock(&self, newVal: i32) -> Answer { unsafe { (Interface::vtable(self).put_SessionStartBlock)(self.as_raw(), newVal) }.answer() }
    pub fn get_FreeMediaBlocks(&self, pVal: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_FreeMediaBlocks)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn put_FreeMediaBlocks(&self, newVal: i32) -> Answer { unsafe { (Interface::vtable(self).put_FreeMediaBlocks)(self.as_raw(), newVal) }.answer() }
    pub fn SetMaxMediaBlocksFromDevice(&self, discRecorder: Option<&IDiscRecorder2>) -> Answer { unsafe { (Interface::vtable(self).SetMaxMediaBlocksFromDevice)(self.as_raw(), abi::raw(discRecorder)) }.answer() }
    pub fn get_UsedBlocks(&self, pVal: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_UsedBlocks)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn get_VolumeName(&self, pVal: Out<'_, Bstr>) -> Answer { unsafe { (Interface::vtable(self).get_VolumeName)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn put_VolumeName(&self, newVal: &Bstr) -> Answer { unsafe { (Interface::vtable(self).put_VolumeName)(self.as_raw(), newVal.as_ptr()) }.answer() }
    pub fn get_ImportedVolumeName(&self, pVal: Out<'_, Bstr>) -> Answer { unsafe { (Interface::vtable(self).get_ImportedVolumeName)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn get_BootImageOptions(&self, pVal: Out<'_, Option<IBootOptions>>) -> Answer { unsafe { (Interface::vtable(self).get_BootImageOptions)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn put_BootImageOptions(&self, newVal: Option<&IBootOptions>) -> Answer { unsafe { (Interface::vtable(self).put_BootImageOptions)(self.as_raw(), abi::raw(newVal)) }.answer() }
    pub fn get_FileCount(&self, pVal: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_FileCount)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn get_DirectoryCount(&self, pVal: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_DirectoryCount)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn get_WorkingDirectory(&self, pVal: Out<'_, Bstr>) -> Answer { unsafe { (Interface::vtable(self).get_WorkingDirectory)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn put_WorkingDirectory(&self, newVal: &Bstr) -> Answer { unsafe { (Interface::vtable(self).put_WorkingDirectory)(self.as_raw(), newVal.as_ptr()) }.answer() }
    pub fn get_ChangePoint(&self, pVal: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_ChangePoint)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn get_StrictFileSystemCompliance(&self, pVal: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).get_StrictFileSystemCompliance)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn put_StrictFileSystemCompliance(&self, newVal: i16) -> Answer { unsafe { (Interface::vtable(self).put_StrictFileSystemCompliance)(self.as_raw(), newVal) }.answer() }
    pub fn get_UseRestrictedCharacterSet(&self, pVal: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).get_UseRestrictedCharacterSet)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn put_UseRestrictedCharacterSet(&self, newVal: i16) -> Answer { unsafe { (Interface::vtable(self).put_UseRestrictedCharacterSet)(self.as_raw(), newVal) }.answer() }
    pub fn get_FileSystemsToCreate(&self, pVal: Out<'_, FsiFileSystems>) -> Answer { unsafe { (Interface::vtable(self).get_FileSystemsToCreate)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn put_FileSystemsToCreate(&self, newVal: FsiFileSystems) -> Answer { unsafe { (Interface::vtable(self).put_FileSystemsToCreate)(self.as_raw(), newVal) }.answer() }
    pub fn get_FileSystemsSupported(&self, pVal: Out<'_, FsiFileSystems>) -> Answer { unsafe { (Interface::vtable(self).get_FileSystemsSupported)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn put_UDFRevision(&self, newVal: i32) -> Answer { unsafe { (Interface::vtable(self).put_UDFRevision)(self.as_raw(), newVal) }.answer() }
    pub fn get_UDFRevision(&self, pVal: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_UDFRevision)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn get_UDFRevisionsSupported(&self, pVal: Out<'_, *mut SAFEARRAY>) -> Answer { unsafe { (Interface::vtable(self).get_UDFRevisionsSupported)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn ChooseImageDefaults(&self, discRecorder: Option<&IDiscRecorder2>) -> Answer { unsafe { (Interface::vtable(self).ChooseImageDefaults)(self.as_raw(), abi::raw(discRecorder)) }.answer() }
    pub fn ChooseImageDefaultsForMediaType(&self, value: IMAPI_MEDIA_PHYSICAL_TYPE) -> Answer { unsafe { (Interface::vtable(self).ChooseImageDefaultsForMediaType)(self.as_raw(), value) }.answer() }
    pub fn put_ISO9660InterchangeLevel(&self, newVal: i32) -> Answer { unsafe { (Interface::vtable(self).put_ISO9660InterchangeLevel)(self.as_raw(), newVal) }.answer() }
    pub fn get_ISO9660InterchangeLevel(&self, pVal: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_ISO9660InterchangeLevel)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn get_ISO9660InterchangeLevelsSupported(&self, pVal: Out<'_, *mut SAFEARRAY>) -> Answer { unsafe { (Interface::vtable(self).get_ISO9660InterchangeLevelsSupported)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn CreateResultImage(&self, resultStream: Out<'_, Option<IFileSystemImageResult>>) -> Answer { unsafe { (Interface::vtable(self).CreateResultImage)(self.as_raw(), resultStream.as_ptr()) }.answer() }
    pub fn Exists(&self, fullPath: &Bstr, itemType: Out<'_, FsiItemType>) -> Answer { unsafe { (Interface::vtable(self).Exists)(self.as_raw(), fullPath.as_ptr(), itemType.as_ptr()) }.answer() }
    pub fn CalculateDiscIdentifier(&self, discIdentifier: Out<'_, Bstr>) -> Answer { unsafe { (Interface::vtable(self).CalculateDiscIdentifier)(self.as_raw(), discIdentifier.as_ptr()) }.answer() }
    pub fn IdentifyFileSystemsOnDisc(&self, discRecorder: Option<&IDiscRecorder2>, fileSystems: Out<'_, FsiFileSystems>) -> Answer { unsafe { (Interface::vtable(self).IdentifyFileSystemsOnDisc)(self.as_raw(), abi::raw(discRecorder), fileSystems.as_ptr()) }.answer() }
    pub fn GetDefaultFileSystemForImport(&self, fileSystems: FsiFileSystems, importDefault: Out<'_, FsiFileSystems>) -> Answer { unsafe { (Interface::vtable(self).GetDefaultFileSystemForImport)(self.as_raw(), fileSystems, importDefault.as_ptr()) }.answer() }
    pub fn ImportFileSystem(&self, importedFileSystem: Out<'_, FsiFileSystems>) -> Answer { unsafe { (Interface::vtable(self).ImportFileSystem)(self.as_raw(), importedFileSystem.as_ptr()) }.answer() }
    pub fn ImportSpecificFileSystem(&self, fileSystemToUse: FsiFileSystems) -> Answer { unsafe { (Interface::vtable(self).ImportSpecificFileSystem)(self.as_raw(), fileSystemToUse) }.answer() }
    pub fn RollbackToChangePoint(&self, changePoint: i32) -> Answer { unsafe { (Interface::vtable(self).RollbackToChangePoint)(self.as_raw(), changePoint) }.answer() }
    pub fn LockInChangePoint(&self) -> Answer { unsafe { (Interface::vtable(self).LockInChangePoint)(self.as_raw()) }.answer() }
    pub fn CreateDirectoryItem(&self, name: &Bstr, newItem: Out<'_, Option<IFsiDirectoryItem>>) -> Answer { unsafe { (Interface::vtable(self).CreateDirectoryItem)(self.as_raw(), name.as_ptr(), newItem.as_ptr()) }.answer() }
    pub fn CreateFileItem(&self, name: &Bstr, newItem: Out<'_, Option<IFsiFileItem>>) -> Answer { unsafe { (Interface::vtable(self).CreateFileItem)(self.as_raw(), name.as_ptr(), newItem.as_ptr()) }.answer() }
    pub fn get_VolumeNameUDF(&self, pVal: Out<'_, Bstr>) -> Answer { unsafe { (Interface::vtable(self).get_VolumeNameUDF)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn get_VolumeNameJoliet(&self, pVal: Out<'_, Bstr>) -> Answer { unsafe { (Interface::vtable(self).get_VolumeNameJoliet)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn get_VolumeNameISO9660(&self, pVal: Out<'_, Bstr>) -> Answer { unsafe { (Interface::vtable(self).get_VolumeNameISO9660)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn get_StageFiles(&self, pVal: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).get_StageFiles)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn put_StageFiles(&self, newVal: i16) -> Answer { unsafe { (Interface::vtable(self).put_StageFiles)(self.as_raw(), newVal) }.answer() }
    pub fn get_MultisessionInterfaces(&self, pVal: Out<'_, *mut SAFEARRAY>) -> Answer { unsafe { (Interface::vtable(self).get_MultisessionInterfaces)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn put_MultisessionInterfaces(&self, newVal: &SAFEARRAY) -> Answer { unsafe { (Interface::vtable(self).put_MultisessionInterfaces)(self.as_raw(), std::ptr::from_ref(newVal)) }.answer() }
}

define_interface!(IFileSystemImage2, IFileSystemImage, IFileSystemImage2_Vtbl, 0xd7644b2c15374767b62ff1387b02ddfd);
#[repr(C)] pub struct IFileSystemImage2_Vtbl {
    pub base__: IFileSystemImage_Vtbl,
    pub get_BootImageOptionsArray: unsafe extern "C" fn(*mut c_void, *mut *mut SAFEARRAY) -> HRESULT,
    pub put_BootImageOptionsArray: unsafe extern "C" fn(*mut c_void, *const SAFEARRAY) -> HRESULT,
}
pub trait IFileSystemImage2_Impl: IFileSystemImage_Impl {
    fn get_BootImageOptionsArray(&self, pVal: Out<'_, *mut SAFEARRAY>) -> Answer { not_implemented("IFileSystemImage2::get_BootImageOptionsArray") }
    fn put_BootImageOptionsArray(&self, newVal: &SAFEARRAY) -> Answer { not_implemented("IFileSystemImage2::put_BootImageOptionsArray") }
}
impl IFileSystemImage2 {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IFileSystemImage2_Vtbl where Object<T>: IFileSystemImage2_Impl {
        IFileSystemImage2_Vtbl {
            base__: IFileSystemImage::vtable_of::<T, SLOT>(),
            get_BootImageOptionsArray: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut *mut SAFEARRAY) -> HRESULT where Object<T>: IFileSystemImage2_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage2::get_BootImageOptionsArray", this, |this| <Object<T> as IFileSystemImage2_Impl>::get_BootImageOptionsArray(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            put_BootImageOptionsArray: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, newVal: *const SAFEARRAY) -> HRESULT where Object<T>: IFileSystemImage2_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage2::put_BootImageOptionsArray", this, |this| <Object<T> as IFileSystemImage2_Impl>::put_BootImageOptionsArray(this, abi::by_ref(newVal)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn get_BootImageOptionsArray(&self, pVal: Out<'_, *mut SAFEARRAY>) -> Answer { unsafe { (Interface::vtable(self).get_BootImageOptionsArray)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn put_BootImageOptionsArray(&self, newVal: &SAFEARRAY) -> Answer { unsafe { (Interface::vtable(self).put_BootImageOptionsArray)(self.as_raw(), std::ptr::from_ref(newVal)) }.answer() }
}

define_interface!(IFileSystemImage3, IFileSystemImage2, IFileSystemImage3_Vtbl, 0x7cff842c7e9748078304910dd8f7c051);
#[repr(C)] pub struct IFileSystemImage3_Vtbl {
    pub base__: IFileSystemImage2_Vtbl,
    pub get_CreateRedundantUdfMetadataFiles: unsafe extern "C" fn(*mut c_void, *mut i16) -> HRESULT,
    pub put_CreateRedundantUdfMetadataFiles: unsafe extern "C" fn(*mut c_void, i16) -> HRESULT,
    pub ProbeSpecificFileSystem: unsafe extern "C" fn(*mut c_void, FsiFileSystems, *mut i16) -> HRESULT,
}
pub trait IFileSystemImage3_Impl: IFileSystemImage2_Impl {
    fn get_CreateRedundantUdfMetadataFiles(&self, pVal: Out<'_, i16>) -> Answer { not_implemented("IFileSystemImage3::get_CreateRedundantUdfMetadataFiles") }
    fn put_CreateRedundantUdfMetadataFiles(&self, newVal: i16) -> Answer { not_implemented("IFileSystemImage3::put_CreateRedundantUdfMetadataFiles") }
    fn ProbeSpecificFileSystem(&self, fileSystemToProbe: FsiFileSystems, isAppendable: Out<'_, i16>) -> Answer { not_implemented("IFileSystemImage3::ProbeSpecificFileSystem") }
}
impl IFileSystemImage3 {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IFileSystemImage3_Vtbl where Object<T>: IFileSystemImage3_Impl {
        IFileSystemImage3_Vtbl {
            base__: IFileSystemImage2::vtable_of::<T, SLOT>(),
            get_CreateRedundantUdfMetadataFiles: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut i16) -> HRESULT where Object<T>: IFileSystemImage3_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage3::get_CreateRedundantUdfMetadataFiles", this, |this| <Object<T> as IFileSystemImage3_Impl>::get_CreateRedundantUdfMetadataFiles(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            put_CreateRedundantUdfMetadataFiles: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, newVal: i16) -> HRESULT where Object<T>: IFileSystemImage3_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage3::put_CreateRedundantUdfMetadataFiles", this, |this| <Object<T> as IFileSystemImage3_Impl>::put_CreateRedundantUdfMetadataFiles(this, newVal)) } } thunk::<T, SLOT> },
            ProbeSpecificFileSystem: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, fileSystemToProbe: FsiFileSystems, isAppendable: *mut i16) -> HRESULT where Object<T>: IFileSystemImage3_Impl { unsafe { enter::<T, SLOT>("IFileSystemImage3::ProbeSpecificFileSystem", this, |this| <Object<T> as IFileSystemImage3_Impl>::ProbeSpecificFileSystem(this, fileSystemToProbe, abi::out(isAppendable)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn get_CreateRedundantUdfMetadataFiles(&self, pVal: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).get_CreateRedundantUdfMetadataFiles)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn put_CreateRedundantUdfMetadataFiles(&self, newVal: i16) -> Answer { unsafe { (Interface::vtable(self).put_CreateRedundantUdfMetadataFiles)(self.as_raw(), newVal) }.answer() }
    pub fn ProbeSpecificFileSystem(&self, fileSystemToProbe: FsiFileSystems, isAppendable: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).ProbeSpecificFileSystem)(self.as_raw(), fileSystemToProbe, isAppendable.as_ptr()) }.answer() }
}

define_interface!(IFileSystemImageResult2, IFileSystemImageResult, IFileSystemImageResult2_Vtbl, 0xb507ca29220411dd966a001aa01bbc58);
#[repr(C)] pub struct IFileSystemImageResult2_Vtbl {
    pub base__: IFileSystemImageResult_Vtbl,
    pub get_ModifiedBlocks: unsafe extern "C" fn(*mut c_void, *mut Option<IBlockRangeList>) -> HRESULT,
}
pub trait IFileSystemImageResult2_Impl: IFileSystemImageResult_Impl {
    fn get_ModifiedBlocks(&self, pVal: Out<'_, Option<IBlockRangeList>>) -> Answer { not_implemented("IFileSystemImageResult2::get_ModifiedBlocks") }
}
impl IFileSystemImageResult2 {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IFileSystemImageResult2_Vtbl where Object<T>: IFileSystemImageResult2_Impl {
        IFileSystemImageResult2_Vtbl {
            base__: IFileSystemImageResult::vtable_of::<T, SLOT>(),
            get_ModifiedBlocks: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut Option<IBlockRangeList>) -> HRESULT where Object<T>: IFileSystemImageResult2_Impl { unsafe { enter::<T, SLOT>("IFileSystemImageResult2::get_ModifiedBlocks", this, |this| <Object<T> as IFileSystemImageResult2_Impl>::get_ModifiedBlocks(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn get_ModifiedBlocks(&self, pVal: Out<'_, Option<IBlockRangeList>>) -> Answer { unsafe { (Interface::vtable(self).get_ModifiedBlocks)(self.as_raw(), pVal.as_ptr()) }.answer() }
}

define_interface!(IFsiDirectoryItem2, IFsiDirectoryItem, IFsiDirectoryItem2_Vtbl, 0xf7fb4b9b6d964d7b9115201b144811ef);
#[repr(C)] pub struct IFsiDirectoryItem2_Vtbl {
    pub base__: IFsiDirectoryItem_Vtbl,
    pub AddTreeWithNamedStreams: unsafe extern "C" fn(*mut c_void, *const u16, i16) -> HRESULT,
}
pub trait IFsiDirectoryItem2_Impl: IFsiDirectoryItem_Impl {
    fn AddTreeWithNamedStreams(&self, sourceDirectory: &Bstr, includeBaseDirectory: i16) -> Answer { not_implemented("IFsiDirectoryItem2::AddTreeWithNamedStreams") }
}
impl IFsiDirectoryItem2 {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IFsiDirectoryItem2_Vtbl where Object<T>: IFsiDirectoryItem2_Impl {
        IFsiDirectoryItem2_Vtbl {
            base__: IFsiDirectoryItem::vtable_of::<T, SLOT>(),
            AddTreeWithNamedStreams: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, sourceDirectory: *const u16, includeBaseDirectory: i16) -> HRESULT where Object<T>: IFsiDirectoryItem2_Impl { unsafe { enter::<T, SLOT>("IFsiDirectoryItem2::AddTreeWithNamedStreams", this, |this| <Object<T> as IFsiDirectoryItem2_Impl>::AddTreeWithNamedStreams(this, Bstr::lent(&sourceDirectory)?, includeBaseDirectory)) } } thunk::<T, SLOT> },
        }
    }
    pub fn AddTreeWithNamedStreams(&self, sourceDirectory: &Bstr, includeBaseDirectory: i16) -> Answer { unsafe { (Interface::vtable(self).AddTreeWithNamedStreams)(self.as_raw(), sourceDirectory.as_ptr(), includeBaseDirectory) }.answer() }
}

define_interface!(IFsiNamedStreams, IDispatch, IFsiNamedStreams_Vtbl, 0xed79ba56529442508d46f9aecee23459);
#[repr(C)] pub struct IFsiNamedStreams_Vtbl {
    pub base__: IDispatch_Vtbl,
    pub get__NewEnum: unsafe extern "C" fn(*mut c_void, *mut Option<IEnumVARIANT>) -> HRESULT,
    pub get_Item: unsafe extern "C" fn(*mut c_void, i32, *mut Option<IFsiFileItem2>) -> HRESULT,
    pub get_Count: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_EnumNamedStreams: unsafe extern "C" fn(*mut c_void, *mut Option<IEnumFsiItems>) -> HRESULT,
}
pub trait IFsiNamedStreams_Impl: IDispatch_Impl {
    fn get__NewEnum(&self, NewEnum: Out<'_, Option<IEnumVARIANT>>) -> Answer { not_implemented("IFsiNamedStreams::get__NewEnum") }
    fn get_Item(&self, index: i32, item: Out<'_, Option<IFsiFileItem2>>) -> Answer { not_implemented("IFsiNamedStreams::get_Item") }
    fn get_Count(&self, count: Out<'_, i32>) -> Answer { not_implemented("IFsiNamedStreams::get_Count") }
    fn get_EnumNamedStreams(&self, NewEnum: Out<'_, Option<IEnumFsiItems>>) -> Answer { not_implemented("IFsiNamedStreams::get_EnumNamedStreams") }
}
impl IFsiNamedStreams {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IFsiNamedStreams_Vtbl where Object<T>: IFsiNamedStreams_Impl {
        IFsiNamedStreams_Vtbl {
            base__: IDispatch::vtable_of::<T, SLOT>(),
            get__NewEnum: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, NewEnum: *mut Option<IEnumVARIANT>) -> HRESULT where Object<T>: IFsiNamedStreams_Impl { unsafe { enter::<T, SLOT>("IFsiNamedStreams::get__NewEnum", this, |this| <Object<T> as IFsiNamedStreams_Impl>::get__NewEnum(this, abi::out(NewEnum)?)) } } thunk::<T, SLOT> },
            get_Item: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, index: i32, item: *mut Option<IFsiFileItem2>) -> HRESULT where Object<T>: IFsiNamedStreams_Impl { unsafe { enter::<T, SLOT>("IFsiNamedStreams::get_Item", this, |this| <Object<T> as IFsiNamedStreams_Impl>::get_Item(this, index, abi::out(item)?)) } } thunk::<T, SLOT> },
            get_Count: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, count: *mut i32) -> HRESULT where Object<T>: IFsiNamedStreams_Impl { unsafe { enter::<T, SLOT>("IFsiNamedStreams::get_Count", this, |this| <Object<T> as IFsiNamedStreams_Impl>::get_Count(this, abi::out(count)?)) } } thunk::<T, SLOT> },
            get_EnumNamedStreams: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, NewEnum: *mut Option<IEnumFsiItems>) -> HRESULT where Object<T>: IFsiNamedStreams_Impl { unsafe { enter::<T, SLOT>("IFsiNamedStreams::get_EnumNamedStreams", this, |this| <Object<T> as IFsiNamedStreams_Impl>::get_EnumNamedStreams(this, abi::out(NewEnum)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn get__NewEnum(&self, NewEnum: Out<'_, Option<IEnumVARIANT>>) -> Answer { unsafe { (Interface::vtable(self).get__NewEnum)(self.as_raw(), NewEnum.as_ptr()) }.answer() }
    pub fn get_Item(&self, index: i32, item: Out<'_, Option<IFsiFileItem2>>) -> Answer { unsafe { (Interface::vtable(self).get_Item)(self.as_raw(), index, item.as_ptr()) }.answer() }
    pub fn get_Count(&self, count: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_Count)(self.as_raw(), count.as_ptr()) }.answer() }
    pub fn get_EnumNamedStreams(&self, NewEnum: Out<'_, Option<IEnumFsiItems>>) -> Answer { unsafe { (Interface::vtable(self).get_EnumNamedStreams)(self.as_raw(), NewEnum.as_ptr()) }.answer() }
}

define_interface!(IFsiFileItem2, IFsiFileItem, IFsiFileItem2_Vtbl, 0x199d0c1911e140eb8ec2c8c822a07792);
#[repr(C)] pub struct IFsiFileItem2_Vtbl {
    pub base__: IFsiFileItem_Vtbl,
    pub get_FsiNamedStreams: unsafe extern "C" fn(*mut c_void, *mut Option<IFsiNamedStreams>) -> HRESULT,
    pub get_IsNamedStream: unsafe extern "C" fn(*mut c_void, *mut i16) -> HRESULT,
    pub AddStream: unsafe extern "C" fn(*mut c_void, *const u16, *mut c_void) -> HRESULT,
    pub RemoveStream: unsafe extern "C" fn(*mut c_void, *const u16) -> HRESULT,
    pub get_IsRealTime: unsafe extern "C" fn(*mut c_void, *mut i16) -> HRESULT,
    pub put_IsRealTime: unsafe extern "C" fn(*mut c_void, i16) -> HRESULT,
}
pub trait IFsiFileItem2_Impl: IFsiFileItem_Impl {
    fn get_FsiNamedStreams(&self, streams: Out<'_, Option<IFsiNamedStreams>>) -> Answer { not_implemented("IFsiFileItem2::get_FsiNamedStreams") }
    fn get_IsNamedStream(&self, pVal: Out<'_, i16>) -> Answer { not_implemented("IFsiFileItem2::get_IsNamedStream") }
    fn AddStream(&self, name: &Bstr, streamData: Option<&IStream>) -> Answer { not_implemented("IFsiFileItem2::AddStream") }
    fn RemoveStream(&self, name: &Bstr) -> Answer { not_implemented("IFsiFileItem2::RemoveStream") }
    fn get_IsRealTime(&self, pVal: Out<'_, i16>) -> Answer { not_implemented("IFsiFileItem2::get_IsRealTime") }
    fn put_IsRealTime(&self, newVal: i16) -> Answer { not_implemented("IFsiFileItem2::put_IsRealTime") }
}
impl IFsiFileItem2 {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IFsiFileItem2_Vtbl where Object<T>: IFsiFileItem2_Impl {
        IFsiFileItem2_Vtbl {
            base__: IFsiFileItem::vtable_of::<T, SLOT>(),
            get_FsiNamedStreams: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, streams: *mut Option<IFsiNamedStreams>) -> HRESULT where Object<T>: IFsiFileItem2_Impl { unsafe { enter::<T, SLOT>("IFsiFileItem2::get_FsiNamedStreams", this, |this| <Object<T> as IFsiFileItem2_Impl>::get_FsiNamedStreams(this, abi::out(streams)?)) } } thunk::<T, SLOT> },
            get_IsNamedStream: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut i16) -> HRESULT where Object<T>: IFsiFileItem2_Impl { unsafe { enter::<T, SLOT>("IFsiFileItem2::get_IsNamedStream", this, |this| <Object<T> as IFsiFileItem2_Impl>::get_IsNamedStream(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            AddStream: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, name: *const u16, streamData: *mut c_void) -> HRESULT where Object<T>: IFsiFileItem2_Impl { unsafe { enter::<T, SLOT>("IFsiFileItem2::AddStream", this, |this| <Object<T> as IFsiFileItem2_Impl>::AddStream(this, Bstr::lent(&name)?, abi::interface::<IStream>(&streamData)?)) } } thunk::<T, SLOT> },
            RemoveStream: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, name: *const u16) -> HRESULT where Object<T>: IFsiFileItem2_Impl { unsafe { enter::<T, SLOT>("IFsiFileItem2::RemoveStream", this, |this| <Object<T> as IFsiFileItem2_Impl>::RemoveStream(this, Bstr::lent(&name)?)) } } thunk::<T, SLOT> },
            get_IsRealTime: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut i16) -> HRESULT where Object<T>: IFsiFileItem2_Impl { unsafe { enter::<T, SLOT>("IFsiFileItem2::get_IsRealTime", this, |this| <Object<T> as IFsiFileItem2_Impl>::get_IsRealTime(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            put_IsRealTime: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, newVal: i16) -> HRESULT where Object<T>: IFsiFileItem2_Impl { unsafe { enter::<T, SLOT>("IFsiFileItem2::put_IsRealTime", this, |this| <Object<T> as IFsiFileItem2_Impl>::put_IsRealTime(this, newVal)) } } thunk::<T, SLOT> },
        }
    }
    pub fn get_FsiNamedStreams(&self, streams: Out<'_, Option<IFsiNamedStreams>>) -> Answer { unsafe { (Interface::vtable(self).get_FsiNamedStreams)(self.as_raw(), streams.as_ptr()) }.answer() }
    pub fn get_IsNamedStream(&self, pVal: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).get_IsNamedStream)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn AddStream(&self, name: &Bstr, streamData: Option<&IStream>) -> Answer { unsafe { (Interface::vtable(self).AddStream)(self.as_raw(), name.as_ptr(), abi::raw(streamData)) }.answer() }
    pub fn RemoveStream(&self, name: &Bstr) -> Answer { unsafe { (Interface::vtable(self).RemoveStream)(self.as_raw(), name.as_ptr()) }.answer() }
    pub fn get_IsRealTime(&self, pVal: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).get_IsRealTime)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn put_IsRealTime(&self, newVal: i16) -> Answer { unsafe { (Interface::vtable(self).put_IsRealTime)(self.as_raw(), newVal) }.answer() }
}

define_interface!(IIsoImageManager, IDispatch, IIsoImageManager_Vtbl, 0x6ca38be5fbbb480095a1a438865eb0d4);
#[repr(C)] pub struct IIsoImageManager_Vtbl {
    pub base__: IDispatch_Vtbl,
    pub get_Path: unsafe extern "C" fn(*mut c_void, *mut Bstr) -> HRESULT,
    pub get_Stream: unsafe extern "C" fn(*mut c_void, *mut Option<IStream>) -> HRESULT,
    pub SetPath: unsafe extern "C" fn(*mut c_void, *const u16) -> HRESULT,
    pub SetStream: unsafe extern "C" fn(*mut c_void, *mut c_void) -> HRESULT,
    pub Validate: unsafe extern "C" fn(*mut c_void) -> HRESULT,
}
pub trait IIsoImageManager_Impl: IDispatch_Impl {
    fn get_Path(&self, pVal: Out<'_, Bstr>) -> Answer { not_implemented("IIsoImageManager::get_Path") }
    fn get_Stream(&self, data: Out<'_, Option<IStream>>) -> Answer { not_implemented("IIsoImageManager::get_Stream") }
    fn SetPath(&self, Val: &Bstr) -> Answer { not_implemented("IIsoImageManager::SetPath") }
    fn SetStream(&self, data: Option<&IStream>) -> Answer { not_implemented("IIsoImageManager::SetStream") }
    fn Validate(&self) -> Answer { not_implemented("IIsoImageManager::Validate") }
}
impl IIsoImageManager {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IIsoImageManager_Vtbl where Object<T>: IIsoImageManager_Impl {
        IIsoImageManager_Vtbl {
            base__: IDispatch::vtable_of::<T, SLOT>(),
            get_Path: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pVal: *mut Bstr) -> HRESULT where Object<T>: IIsoImageManager_Impl { unsafe { enter::<T, SLOT>("IIsoImageManager::get_Path", this, |this| <Object<T> as IIsoImageManager_Impl>::get_Path(this, abi::out(pVal)?)) } } thunk::<T, SLOT> },
            get_Stream: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, data: *mut Option<IStream>) -> HRESULT where Object<T>: IIsoImageManager_Impl { unsafe { enter::<T, SLOT>("IIsoImageManager::get_Stream", this, |this| <Object<T> as IIsoImageManager_Impl>::get_Stream(this, abi::out(data)?)) } } thunk::<T, SLOT> },
            SetPath: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, Val: *const u16) -> HRESULT where Object<T>: IIsoImageManager_Impl { unsafe { enter::<T, SLOT>("IIsoImageManager::SetPath", this, |this| <Object<T> as IIsoImageManager_Impl>::SetPath(this, Bstr::lent(&Val)?)) } } thunk::<T, SLOT> },
            SetStream: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, data: *mut c_void) -> HRESULT where Object<T>: IIsoImageManager_Impl { unsafe { enter::<T, SLOT>("IIsoImageManager::SetStream", this, |this| <Object<T> as IIsoImageManager_Impl>::SetStream(this, abi::interface::<IStream>(&data)?)) } } thunk::<T, SLOT> },
            Validate: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IIsoImageManager_Impl { unsafe { enter::<T, SLOT>("IIsoImageManager::Validate", this, |this| <Object<T> as IIsoImageManager_Impl>::Validate(this)) } } thunk::<T, SLOT> },
        }
    }
    pub fn get_Path(&self, pVal: Out<'_, Bstr>) -> Answer { unsafe { (Interface::vtable(self).get_Path)(self.as_raw(), pVal.as_ptr()) }.answer() }
    pub fn get_Stream(&self, data: Out<'_, Option<IStream>>) -> Answer { unsafe { (Interface::vtable(self).get_Stream)(self.as_raw(), data.as_ptr()) }.answer() }
    pub fn SetPath(&self, Val: &Bstr) -> Answer { unsafe { (Interface::vtable(self).SetPath)(self.as_raw(), Val.as_ptr()) }.answer() }
    pub fn SetStream(&self, data: Option<&IStream>) -> Answer { unsafe { (Interface::vtable(self).SetStream)(self.as_raw(), abi::raw(data)) }.answer() }
    pub fn Validate(&self) -> Answer { unsafe { (Interface::vtable(self).Validate)(self.as_raw()) }.answer() }
}

define_interface!(IMultisession, IDispatch, IMultisession_Vtbl, 0x273541507f645b0f8f005d77afbe261e);
#[repr(C)] pub struct IMultisession_Vtbl {
    pub base__: IDispatch_Vtbl,
    pub get_IsSupportedOnCurrentMediaState: unsafe extern "C" fn(*mut c_void, *mut i16) -> HRESULT,
    pub put_InUse: unsafe extern "C" fn(*mut c_void, i16) -> HRESULT,
    pub get_InUse: unsafe extern "C" fn(*mut c_void, *mut i16) -> HRESULT,
    pub get_ImportRecorder: unsafe extern "C" fn(*mut c_void, *mut Option<IDiscRecorder2>) -> HRESULT,
}
pub trait IMultisession_Impl: IDispatch_Impl {
    fn get_IsSupportedOnCurrentMediaState(&self, value: Out<'_, i16>) -> Answer { not_implemented("IMultisession::get_IsSupportedOnCurrentMediaState") }
    fn put_InUse(&self, value: i16) -> Answer { not_implemented("IMultisession::put_InUse") }
    fn get_InUse(&self, value: Out<'_, i16>) -> Answer { not_implemented("IMultisession::get_InUse") }
    fn get_ImportRecorder(&self, value: Out<'_, Option<IDiscRecorder2>>) -> Answer { not_implemented("IMultisession::get_ImportRecorder") }
}
impl IMultisession {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IMultisession_Vtbl where Object<T>: IMultisession_Impl {
        IMultisession_Vtbl {
            base__: IDispatch::vtable_of::<T, SLOT>(),
            get_IsSupportedOnCurrentMediaState: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i16) -> HRESULT where Object<T>: IMultisession_Impl { unsafe { enter::<T, SLOT>("IMultisession::get_IsSupportedOnCurrentMediaState", this, |this| <Object<T> as IMultisession_Impl>::get_IsSupportedOnCurrentMediaState(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            put_InUse: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: i16) -> HRESULT where Object<T>: IMultisession_Impl { unsafe { enter::<T, SLOT>("IMultisession::put_InUse", this, |this| <Object<T> as IMultisession_Impl>::put_InUse(this, value)) } } thunk::<T, SLOT> },
            get_InUse: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i16) -> HRESULT where Object<T>: IMultisession_Impl { unsafe { enter::<T, SLOT>("IMultisession::get_InUse", this, |this| <Object<T> as IMultisession_Impl>::get_InUse(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_ImportRecorder: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut Option<IDiscRecorder2>) -> HRESULT where Object<T>: IMultisession_Impl { unsafe { enter::<T, SLOT>("IMultisession::get_ImportRecorder", this, |this| <Object<T> as IMultisession_Impl>::get_ImportRecorder(this, abi::out(value)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn get_IsSupportedOnCurrentMediaState(&self, value: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).get_IsSupportedOnCurrentMediaState)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn put_InUse(&self, value: i16) -> Answer { unsafe { (Interface::vtable(self).put_InUse)(self.as_raw(), value) }.answer() }
    pub fn get_InUse(&self, value: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).get_InUse)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_ImportRecorder(&self, value: Out<'_, Option<IDiscRecorder2>>) -> Answer { unsafe { (Interface::vtable(self).get_ImportRecorder)(self.as_raw(), value.as_ptr()) }.answer() }
}

define_interface!(IMultisessionRandomWrite, IMultisession, IMultisessionRandomWrite_Vtbl, 0xb507ca23220411dd966a001aa01bbc58);
#[repr(C)] pub struct IMultisessionRandomWrite_Vtbl {
    pub base__: IMultisession_Vtbl,
    pub get_WriteUnitSize: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_LastWrittenAddress: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_TotalSectorsOnMedia: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
}
pub trait IMultisessionRandomWrite_Impl: IMultisession_Impl {
    fn get_WriteUnitSize(&self, value: Out<'_, i32>) -> Answer { not_implemented("IMultisessionRandomWrite::get_WriteUnitSize") }
    fn get_LastWrittenAddress(&self, value: Out<'_, i32>) -> Answer { not_implemented("IMultisessionRandomWrite::get_LastWrittenAddress") }
    fn get_TotalSectorsOnMedia(&self, value: Out<'_, i32>) -> Answer { not_implemented("IMultisessionRandomWrite::get_TotalSectorsOnMedia") }
}
impl IMultisessionRandomWrite {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IMultisessionRandomWrite_Vtbl where Object<T>: IMultisessionRandomWrite_Impl {
        IMultisessionRandomWrite_Vtbl {
            base__: IMultisession::vtable_of::<T, SLOT>(),
            get_WriteUnitSize: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IMultisessionRandomWrite_Impl { unsafe { enter::<T, SLOT>("IMultisessionRandomWrite::get_WriteUnitSize", this, |this| <Object<T> as IMultisessionRandomWrite_Impl>::get_WriteUnitSize(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_LastWrittenAddress: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IMultisessionRandomWrite_Impl { unsafe { enter::<T, SLOT>("IMultisessionRandomWrite::get_LastWrittenAddress", this, |this| <Object<T> as IMultisessionRandomWrite_Impl>::get_LastWrittenAddress(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_TotalSectorsOnMedia: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IMultisessionRandomWrite_Impl { unsafe { enter::<T, SLOT>("IMultisessionRandomWrite::get_TotalSectorsOnMedia", this, |this| <Object<T> as IMultisessionRandomWrite_Impl>::get_TotalSectorsOnMedia(this, abi::out(value)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn get_WriteUnitSize(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_WriteUnitSize)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_LastWrittenAddress(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_LastWrittenAddress)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_TotalSectorsOnMedia(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_TotalSectorsOnMedia)(self.as_raw(), value.as_ptr()) }.answer() }
}

define_interface!(IMultisessionSequential, IMultisession, IMultisessionSequential_Vtbl, 0x273541517f645b0f8f005d77afbe261e);
#[repr(C)] pub struct IMultisessionSequential_Vtbl {
    pub base__: IMultisession_Vtbl,
    pub get_IsFirstDataSession: unsafe extern "C" fn(*mut c_void, *mut i16) -> HRESULT,
    pub get_StartAddressOfPreviousSession: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_LastWrittenAddressOfPreviousSession: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_NextWritableAddress: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_FreeSectorsOnMedia: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
}
pub trait IMultisessionSequential_Impl: IMultisession_Impl {
    fn get_IsFirstDataSession(&self, value: Out<'_, i16>) -> Answer { not_implemented("IMultisessionSequential::get_IsFirstDataSession") }
    fn get_StartAddressOfPreviousSession(&self, value: Out<'_, i32>) -> Answer { not_implemented("IMultisessionSequential::get_StartAddressOfPreviousSession") }
    fn get_LastWrittenAddressOfPreviousSession(&self, value: Out<'_, i32>) -> Answer { not_implemented("IMultisessionSequential::get_LastWrittenAddressOfPreviousSession") }
    fn get_NextWritableAddress(&self, value: Out<'_, i32>) -> Answer { not_implemented("IMultisessionSequential::get_NextWritableAddress") }
    fn get_FreeSectorsOnMedia(&self, value: Out<'_, i32>) -> Answer { not_implemented("IMultisessionSequential::get_FreeSectorsOnMedia") }
}
impl IMultisessionSequential {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IMultisessionSequential_Vtbl where Object<T>: IMultisessionSequential_Impl {
        IMultisessionSequential_Vtbl {
            base__: IMultisession::vtable_of::<T, SLOT>(),
            get_IsFirstDataSession: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i16) -> HRESULT where Object<T>: IMultisessionSequential_Impl { unsafe { enter::<T, SLOT>("IMultisessionSequential::get_IsFirstDataSession", this, |this| <Object<T> as IMultisessionSequential_Impl>::get_IsFirstDataSession(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_StartAddressOfPreviousSession: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IMultisessionSequential_Impl { unsafe { enter::<T, SLOT>("IMultisessionSequential::get_StartAddressOfPreviousSession", this, |this| <Object<T> as IMultisessionSequential_Impl>::get_StartAddressOfPreviousSession(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_LastWrittenAddressOfPreviousSession: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IMultisessionSequential_Impl { unsafe { enter::<T, SLOT>("IMultisessionSequential::get_LastWrittenAddressOfPreviousSession", this, |this| <Object<T> as IMultisessionSequential_Impl>::get_LastWrittenAddressOfPreviousSession(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_NextWritableAddress: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IMultisessionSequential_Impl { unsafe { enter::<T, SLOT>("IMultisessionSequential::get_NextWritableAddress", this, |this| <Object<T> as IMultisessionSequential_Impl>::get_NextWritableAddress(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_FreeSectorsOnMedia: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IMultisessionSequential_Impl { unsafe { enter::<T, SLOT>("IMultisessionSequential::get_FreeSectorsOnMedia", this, |this| <Object<T> as IMultisessionSequential_Impl>::get_FreeSectorsOnMedia(this, abi::out(value)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn get_IsFirstDataSession(&self, value: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).get_IsFirstDataSession)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_StartAddressOfPreviousSession(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_StartAddressOfPreviousSession)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_LastWrittenAddressOfPreviousSession(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_LastWrittenAddressOfPreviousSession)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_NextWritableAddress(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_NextWritableAddress)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_FreeSectorsOnMedia(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_FreeSectorsOnMedia)(self.as_raw(), value.as_ptr()) }.answer() }
}

define_interface!(IMultisessionSequential2, IMultisessionSequential, IMultisessionSequential2_Vtbl, 0xb507ca22220411dd966a001aa01bbc58);
#[repr(C)] pub struct IMultisessionSequential2_Vtbl {
    pub base__: IMultisessionSequential_Vtbl,
    pub get_WriteUnitSize: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
}
pub trait IMultisessionSequential2_Impl: IMultisessionSequential_Impl {
    fn get_WriteUnitSize(&self, value: Out<'_, i32>) -> Answer { not_implemented("IMultisessionSequential2::get_WriteUnitSize") }
}
impl IMultisessionSequential2 {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IMultisessionSequential2_Vtbl where Object<T>: IMultisessionSequential2_Impl {
        IMultisessionSequential2_Vtbl {
            base__: IMultisessionSequential::vtable_of::<T, SLOT>(),
            get_WriteUnitSize: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IMultisessionSequential2_Impl { unsafe { enter::<T, SLOT>("IMultisessionSequential2::get_WriteUnitSize", this, |this| <Object<T> as IMultisessionSequential2_Impl>::get_WriteUnitSize(this, abi::out(value)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn get_WriteUnitSize(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_WriteUnitSize)(self.as_raw(), value.as_ptr()) }.answer() }
}

define_interface!(IRawCDImageTrackInfo, IDispatch, IRawCDImageTrackInfo_Vtbl, 0x259835519d6549ceb33540630d901227);
#[repr(C)] pub struct IRawCDImageTrackInfo_Vtbl {
    pub base__: IDispatch_Vtbl,
    pub get_StartingLba: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_SectorCount: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_TrackNumber: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_SectorType: unsafe extern "C" fn(*mut c_void, *mut IMAPI_CD_SECTOR_TYPE) -> HRESULT,
    pub get_ISRC: unsafe extern "C" fn(*mut c_void, *mut Bstr) -> HRESULT,
    pub put_ISRC: unsafe extern "C" fn(*mut c_void, *const u16) -> HRESULT,
    pub get_DigitalAudioCopySetting: unsafe extern "C" fn(*mut c_void, *mut IMAPI_CD_TRACK_DIGITAL_COPY_SETTING) -> HRESULT,
    pub put_DigitalAudioCopySetting: unsafe extern "C" fn(*mut c_void, IMAPI_CD_TRACK_DIGITAL_COPY_SETTING) -> HRESULT,
    pub get_AudioHasPreemphasis: unsafe extern "C" fn(*mut c_void, *mut i16) -> HRESULT,
    pub put_AudioHasPreemphasis: unsafe extern "C" fn(*mut c_void, i16) -> HRESULT,
    pub get_TrackIndexes: unsafe extern "C" fn(*mut c_void, *mut *mut SAFEARRAY) -> HRESULT,
    pub AddTrackIndex: unsafe extern "C" fn(*mut c_void, i32) -> HRESULT,
    pub ClearTrackIndex: unsafe extern "C" fn(*mut c_void, i32) -> HRESULT,
}
pub trait IRawCDImageTrackInfo_Impl: IDispatch_Impl {
    fn get_StartingLba(&self, value: Out<'_, i32>) -> Answer { not_implemented("IRawCDImageTrackInfo::get_StartingLba") }
    fn get_SectorCount(&self, value: Out<'_, i32>) -> Answer { not_implemented("IRawCDImageTrackInfo::get_SectorCount") }
    fn get_TrackNumber(&self, value: Out<'_, i32>) -> Answer { not_implemented("IRawCDImageTrackInfo::get_TrackNumber") }
    fn get_SectorType(&self, value: Out<'_, IMAPI_CD_SECTOR_TYPE>) -> Answer { not_implemented("IRawCDImageTrackInfo::get_SectorType") }
    fn get_ISRC(&self, value: Out<'_, Bstr>) -> Answer { not_implemented("IRawCDImageTrackInfo::get_ISRC") }
    fn put_ISRC(&self, value: &Bstr) -> Answer { not_implemented("IRawCDImageTrackInfo::put_ISRC") }
    fn get_DigitalAudioCopySetting(&self, value: Out<'_, IMAPI_CD_TRACK_DIGITAL_COPY_SETTING>) -> Answer { not_implemented("IRawCDImageTrackInfo::get_DigitalAudioCopySetting") }
    fn put_DigitalAudioCopySetting(&self, value: IMAPI_CD_TRACK_DIGITAL_COPY_SETTING) -> Answer { not_implemented("IRawCDImageTrackInfo::put_DigitalAudioCopySetting") }
    fn get_AudioHasPreemphasis(&self, value: Out<'_, i16>) -> Answer { not_implemented("IRawCDImageTrackInfo::get_AudioHasPreemphasis") }
    fn put_AudioHasPreemphasis(&self, value: i16) -> Answer { not_implemented("IRawCDImageTrackInfo::put_AudioHasPreemphasis") }
    fn get_TrackIndexes(&self, value: Out<'_, *mut SAFEARRAY>) -> Answer { not_implemented("IRawCDImageTrackInfo::get_TrackIndexes") }
    fn AddTrackIndex(&self, lbaOffset: i32) -> Answer { not_implemented("IRawCDImageTrackInfo::AddTrackIndex") }
    fn ClearTrackIndex(&self, lbaOffset: i32) -> Answer { not_implemented("IRawCDImageTrackInfo::ClearTrackIndex") }
}
impl IRawCDImageTrackInfo {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IRawCDImageTrackInfo_Vtbl where Object<T>: IRawCDImageTrackInfo_Impl {
        IRawCDImageTrackInfo_Vtbl {
            base__: IDispatch::vtable_of::<T, SLOT>(),
            get_StartingLba: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IRawCDImageTrackInfo_Impl { unsafe { enter::<T, SLOT>("IRawCDImageTrackInfo::get_StartingLba", this, |this| <Object<T> as IRawCDImageTrackInfo_Impl>::get_StartingLba(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_SectorCount: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IRawCDImageTrackInfo_Impl { unsafe { enter::<T, SLOT>("IRawCDImageTrackInfo::get_SectorCount", this, |this| <Object<T> as IRawCDImageTrackInfo_Impl>::get_SectorCount(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_TrackNumber: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IRawCDImageTrackInfo_Impl { unsafe { enter::<T, SLOT>("IRawCDImageTrackInfo::get_TrackNumber", this, |this| <Object<T> as IRawCDImageTrackInfo_Impl>::get_TrackNumber(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_SectorType: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut IMAPI_CD_SECTOR_TYPE) -> HRESULT where Object<T>: IRawCDImageTrackInfo_Impl { unsafe { enter::<T, SLOT>("IRawCDImageTrackInfo::get_SectorType", this, |this| <Object<T> as IRawCDImageTrackInfo_Impl>::get_SectorType(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_ISRC: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut Bstr) -> HRESULT where Object<T>: IRawCDImageTrackInfo_Impl { unsafe { enter::<T, SLOT>("IRawCDImageTrackInfo::get_ISRC", this, |this| <Object<T> as IRawCDImageTrackInfo_Impl>::get_ISRC(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            put_ISRC: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *const u16) -> HRESULT where Object<T>: IRawCDImageTrackInfo_Impl { unsafe { enter::<T, SLOT>("IRawCDImageTrackInfo::put_ISRC", this, |this| <Object<T> as IRawCDImageTrackInfo_Impl>::put_ISRC(this, Bstr::lent(&value)?)) } } thunk::<T, SLOT> },
            get_DigitalAudioCopySetting: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut IMAPI_CD_TRACK_DIGITAL_COPY_SETTING) -> HRESULT where Object<T>: IRawCDImageTrackInfo_Impl { unsafe { enter::<T, SLOT>("IRawCDImageTrackInfo::get_DigitalAudioCopySetting", this, |this| <Object<T> as IRawCDImageTrackInfo_Impl>::get_DigitalAudioCopySetting(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            put_DigitalAudioCopySetting: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: IMAPI_CD_TRACK_DIGITAL_COPY_SETTING) -> HRESULT where Object<T>: IRawCDImageTrackInfo_Impl { unsafe { enter::<T, SLOT>("IRawCDImageTrackInfo::put_DigitalAudioCopySetting", this, |this| <Object<T> as IRawCDImageTrackInfo_Impl>::put_DigitalAudioCopySetting(this, value)) } } thunk::<T, SLOT> },
            get_AudioHasPreemphasis: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i16) -> HRESULT where Object<T>: IRawCDImageTrackInfo_Impl { unsafe { enter::<T, SLOT>("IRawCDImageTrackInfo::get_AudioHasPreemphasis", this, |this| <Object<T> as IRawCDImageTrackInfo_Impl>::get_AudioHasPreemphasis(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            put_AudioHasPreemphasis: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: i16) -> HRESULT where Object<T>: IRawCDImageTrackInfo_Impl { unsafe { enter::<T, SLOT>("IRawCDImageTrackInfo::put_AudioHasPreemphasis", this, |this| <Object<T> as IRawCDImageTrackInfo_Impl>::put_AudioHasPreemphasis(this, value)) } } thunk::<T, SLOT> },
            get_TrackIndexes: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut *mut SAFEARRAY) -> HRESULT where Object<T>: IRawCDImageTrackInfo_Impl { unsafe { enter::<T, SLOT>("IRawCDImageTrackInfo::get_TrackIndexes", this, |this| <Object<T> as IRawCDImageTrackInfo_Impl>::get_TrackIndexes(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            AddTrackIndex: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, lbaOffset: i32) -> HRESULT where Object<T>: IRawCDImageTrackInfo_Impl { unsafe { enter::<T, SLOT>("IRawCDImageTrackInfo::AddTrackIndex", this, |this| <Object<T> as IRawCDImageTrackInfo_Impl>::AddTrackIndex(this, lbaOffset)) } } thunk::<T, SLOT> },
            ClearTrackIndex: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, lbaOffset: i32) -> HRESULT where Object<T>: IRawCDImageTrackInfo_Impl { unsafe { enter::<T, SLOT>("IRawCDImageTrackInfo::ClearTrackIndex", this, |this| <Object<T> as IRawCDImageTrackInfo_Impl>::ClearTrackIndex(this, lbaOffset)) } } thunk::<T, SLOT> },
        }
    }
    pub fn get_StartingLba(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_StartingLba)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_SectorCount(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_SectorCount)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_TrackNumber(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_TrackNumber)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_SectorType(&self, value: Out<'_, IMAPI_CD_SECTOR_TYPE>) -> Answer { unsafe { (Interface::vtable(self).get_SectorType)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_ISRC(&self, value: Out<'_, Bstr>) -> Answer { unsafe { (Interface::vtable(self).get_ISRC)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn put_ISRC(&self, value: &Bstr) -> Answer { unsafe { (Interface::vtable(self).put_ISRC)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_DigitalAudioCopySetting(&self, value: Out<'_, IMAPI_CD_TRACK_DIGITAL_COPY_SETTING>) -> Answer { unsafe { (Interface::vtable(self).get_DigitalAudioCopySetting)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn put_DigitalAudioCopySetting(&self, value: IMAPI_CD_TRACK_DIGITAL_COPY_SETTING) -> Answer { unsafe { (Interface::vtable(self).put_DigitalAudioCopySetting)(self.as_raw(), value) }.answer() }
    pub fn get_AudioHasPreemphasis(&self, value: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).get_AudioHasPreemphasis)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn put_AudioHasPreemphasis(&self, value: i16) -> Answer { unsafe { (Interface::vtable(self).put_AudioHasPreemphasis)(self.as_raw(), value) }.answer() }
    pub fn get_TrackIndexes(&self, value: Out<'_, *mut SAFEARRAY>) -> Answer { unsafe { (Interface::vtable(self).get_TrackIndexes)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn AddTrackIndex(&self, lbaOffset: i32) -> Answer { unsafe { (Interface::vtable(self).AddTrackIndex)(self.as_raw(), lbaOffset) }.answer() }
    pub fn ClearTrackIndex(&self, lbaOffset: i32) -> Answer { unsafe { (Interface::vtable(self).ClearTrackIndex)(self.as_raw(), lbaOffset) }.answer() }
}

define_interface!(IRawCDImageCreator, IDispatch, IRawCDImageCreator_Vtbl, 0x259835509d6549ceb33540630d901227);
#[repr(C)] pub struct IRawCDImageCreator_Vtbl {
    pub base__: IDispatch_Vtbl,
    pub CreateResultImage: unsafe extern "C" fn(*mut c_void, *mut Option<IStream>) -> HRESULT,
    pub AddTrack: unsafe extern "C" fn(*mut c_void, IMAPI_CD_SECTOR_TYPE, *mut c_void, *mut i32) -> HRESULT,
    pub AddSpecialPregap: unsafe extern "C" fn(*mut c_void, *mut c_void) -> HRESULT,
    pub AddSubcodeRWGenerator: unsafe extern "C" fn(*mut c_void, *mut c_void) -> HRESULT,
    pub put_ResultingImageType: unsafe extern "C" fn(*mut c_void, IMAPI_FORMAT2_RAW_CD_DATA_SECTOR_TYPE) -> HRESULT,
    pub get_ResultingImageType: unsafe extern "C" fn(*mut c_void, *mut IMAPI_FORMAT2_RAW_CD_DATA_SECTOR_TYPE) -> HRESULT,
    pub get_StartOfLeadout: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub put_StartOfLeadoutLimit: unsafe extern "C" fn(*mut c_void, i32) -> HRESULT,
    pub get_StartOfLeadoutLimit: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub put_DisableGaplessAudio: unsafe extern "C" fn(*mut c_void, i16) -> HRESULT,
    pub get_DisableGaplessAudio: unsafe extern "C" fn(*mut c_void, *mut i16) -> HRESULT,
    pub put_MediaCatalogNumber: unsafe extern "C" fn(*mut c_void, *const u16) -> HRESULT,
    pub get_MediaCatalogNumber: unsafe extern "C" fn(*mut c_void, *mut Bstr) -> HRESULT,
    pub put_StartingTrackNumber: unsafe extern "C" fn(*mut c_void, i32) -> HRESULT,
    pub get_StartingTrackNumber: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_TrackInfo: unsafe extern "C" fn(*mut c_void, i32, *mut Option<IRawCDImageTrackInfo>) -> HRESULT,
    pub get_NumberOfExistingTracks: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_LastUsedUserSectorInImage: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_ExpectedTableOfContents: unsafe extern "C" fn(*mut c_void, *mut *mut SAFEARRAY) -> HRESULT,
}
pub trait IRawCDImageCreator_Impl: IDispatch_Impl {
    fn CreateResultImage(&self, resultStream: Out<'_, Option<IStream>>) -> Answer { not_implemented("IRawCDImageCreator::CreateResultImage") }
    fn AddTrack(&self, dataType: IMAPI_CD_SECTOR_TYPE, data: Option<&IStream>, trackIndex: Out<'_, i32>) -> Answer { not_implemented("IRawCDImageCreator::AddTrack") }
    fn AddSpecialPregap(&self, data: Option<&IStream>) -> Answer { not_implemented("IRawCDImageCreator::AddSpecialPregap") }
    fn AddSubcodeRWGenerator(&self, subcode: Option<&IStream>) -> Answer { not_implemented("IRawCDImageCreator::AddSubcodeRWGenerator") }
    fn put_ResultingImageType(&self, value: IMAPI_FORMAT2_RAW_CD_DATA_SECTOR_TYPE) -> Answer { not_implemented("IRawCDImageCreator::put_ResultingImageType") }
    fn get_ResultingImageType(&self, value: Out<'_, IMAPI_FORMAT2_RAW_CD_DATA_SECTOR_TYPE>) -> Answer { not_implemented("IRawCDImageCreator::get_ResultingImageType") }
    fn get_StartOfLeadout(&self, value: Out<'_, i32>) -> Answer { not_implemented("IRawCDImageCreator::get_StartOfLeadout") }
    fn put_StartOfLeadoutLimit(&self, value: i32) -> Answer { not_implemented("IRawCDImageCreator::put_StartOfLeadoutLimit") }
    fn get_StartOfLeadoutLimit(&self, value: Out<'_, i32>) -> Answer { not_implemented("IRawCDImageCreator::get_StartOfLeadoutLimit") }
    fn put_DisableGaplessAudio(&self, value: i16) -> Answer { not_implemented("IRawCDImageCreator::put_DisableGaplessAudio") }
    fn get_DisableGaplessAudio(&self, value: Out<'_, i16>) -> Answer { not_implemented("IRawCDImageCreator::get_DisableGaplessAudio") }
    fn put_MediaCatalogNumber(&self, value: &Bstr) -> Answer { not_implemented("IRawCDImageCreator::put_MediaCatalogNumber") }
    fn get_MediaCatalogNumber(&self, value: Out<'_, Bstr>) -> Answer { not_implemented("IRawCDImageCreator::get_MediaCatalogNumber") }
    fn put_StartingTrackNumber(&self, value: i32) -> Answer { not_implemented("IRawCDImageCreator::put_StartingTrackNumber") }
    fn get_StartingTrackNumber(&self, value: Out<'_, i32>) -> Answer { not_implemented("IRawCDImageCreator::get_StartingTrackNumber") }
    fn get_TrackInfo(&self, trackIndex: i32, value: Out<'_, Option<IRawCDImageTrackInfo>>) -> Answer { not_implemented("IRawCDImageCreator::get_TrackInfo") }
    fn get_NumberOfExistingTracks(&self, value: Out<'_, i32>) -> Answer { not_implemented("IRawCDImageCreator::get_NumberOfExistingTracks") }
    fn get_LastUsedUserSectorInImage(&self, value: Out<'_, i32>) -> Answer { not_implemented("IRawCDImageCreator::get_LastUsedUserSectorInImage") }
    fn get_ExpectedTableOfContents(&self, value: Out<'_, *mut SAFEARRAY>) -> Answer { not_implemented("IRawCDImageCreator::get_ExpectedTableOfContents") }
}
impl IRawCDImageCreator {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IRawCDImageCreator_Vtbl where Object<T>: IRawCDImageCreator_Impl {
        IRawCDImageCreator_Vtbl {
            base__: IDispatch::vtable_of::<T, SLOT>(),
            CreateResultImage: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, resultStream: *mut Option<IStream>) -> HRESULT where Object<T>: IRawCDImageCreator_Impl { unsafe { enter::<T, SLOT>("IRawCDImageCreator::CreateResultImage", this, |this| <Object<T> as IRawCDImageCreator_Impl>::CreateResultImage(this, abi::out(resultStream)?)) } } thunk::<T, SLOT> },
            AddTrack: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, dataType: IMAPI_CD_SECTOR_TYPE, data: *mut c_void, trackIndex: *mut i32) -> HRESULT where Object<T>: IRawCDImageCreator_Impl { unsafe { enter::<T, SLOT>("IRawCDImageCreator::AddTrack", this, |this| <Object<T> as IRawCDImageCreator_Impl>::AddTrack(this, dataType, abi::interface::<IStream>(&data)?, abi::out(trackIndex)?)) } } thunk::<T, SLOT> },
            AddSpecialPregap: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, data: *mut c_void) -> HRESULT where Object<T>: IRawCDImageCreator_Impl { unsafe { enter::<T, SLOT>("IRawCDImageCreator::AddSpecialPregap", this, |this| <Object<T> as IRawCDImageCreator_Impl>::AddSpecialPregap(this, abi::interface::<IStream>(&data)?)) } } thunk::<T, SLOT> },
            AddSubcodeRWGenerator: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, subcode: *mut c_void) -> HRESULT where Object<T>: IRawCDImageCreator_Impl { unsafe { enter::<T, SLOT>("IRawCDImageCreator::AddSubcodeRWGenerator", this, |this| <Object<T> as IRawCDImageCreator_Impl>::AddSubcodeRWGenerator(this, abi::interface::<IStream>(&subcode)?)) } } thunk::<T, SLOT> },
            put_ResultingImageType: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: IMAPI_FORMAT2_RAW_CD_DATA_SECTOR_TYPE) -> HRESULT where Object<T>: IRawCDImageCreator_Impl { unsafe { enter::<T, SLOT>("IRawCDImageCreator::put_ResultingImageType", this, |this| <Object<T> as IRawCDImageCreator_Impl>::put_ResultingImageType(this, value)) } } thunk::<T, SLOT> },
            get_ResultingImageType: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut IMAPI_FORMAT2_RAW_CD_DATA_SECTOR_TYPE) -> HRESULT where Object<T>: IRawCDImageCreator_Impl { unsafe { enter::<T, SLOT>("IRawCDImageCreator::get_ResultingImageType", this, |this| <Object<T> as IRawCDImageCreator_Impl>::get_ResultingImageType(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_StartOfLeadout: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IRawCDImageCreator_Impl { unsafe { enter::<T, SLOT>("IRawCDImageCreator::get_StartOfLeadout", this, |this| <Object<T> as IRawCDImageCreator_Impl>::get_StartOfLeadout(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            put_StartOfLeadoutLimit: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: i32) -> HRESULT where Object<T>: IRawCDImageCreator_Impl { unsafe { enter::<T, SLOT>("IRawCDImageCreator::put_StartOfLeadoutLimit", this, |this| <Object<T> as IRawCDImageCreator_Impl>::put_StartOfLeadoutLimit(this, value)) } } thunk::<T, SLOT> },
            get_StartOfLeadoutLimit: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IRawCDImageCreator_Impl { unsafe { enter::<T, SLOT>("IRawCDImageCreator::get_StartOfLeadoutLimit", this, |this| <Object<T> as IRawCDImageCreator_Impl>::get_StartOfLeadoutLimit(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            put_DisableGaplessAudio: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: i16) -> HRESULT where Object<T>: IRawCDImageCreator_Impl { unsafe { enter::<T, SLOT>("IRawCDImageCreator::put_DisableGaplessAudio", this, |this| <Object<T> as IRawCDImageCreator_Impl>::put_DisableGaplessAudio(this, value)) } } thunk::<T, SLOT> },
            get_DisableGaplessAudio: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i16) -> HRESULT where Object<T>: IRawCDImageCreator_Impl { unsafe { enter::<T, SLOT>("IRawCDImageCreator::get_DisableGaplessAudio", this, |this| <Object<T> as IRawCDImageCreator_Impl>::get_DisableGaplessAudio(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            put_MediaCatalogNumber: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *const u16) -> HRESULT where Object<T>: IRawCDImageCreator_Impl { unsafe { enter::<T, SLOT>("IRawCDImageCreator::put_MediaCatalogNumber", this, |this| <Object<T> as IRawCDImageCreator_Impl>::put_MediaCatalogNumber(this, Bstr::lent(&value)?)) } } thunk::<T, SLOT> },
            get_MediaCatalogNumber: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut Bstr) -> HRESULT where Object<T>: IRawCDImageCreator_Impl { unsafe { enter::<T, SLOT>("IRawCDImageCreator::get_MediaCatalogNumber", this, |this| <Object<T> as IRawCDImageCreator_Impl>::get_MediaCatalogNumber(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            put_StartingTrackNumber: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: i32) -> HRESULT where Object<T>: IRawCDImageCreator_Impl { unsafe { enter::<T, SLOT>("IRawCDImageCreator::put_StartingTrackNumber", this, |this| <Object<T> as IRawCDImageCreator_Impl>::put_StartingTrackNumber(this, value)) } } thunk::<T, SLOT> },
            get_StartingTrackNumber: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IRawCDImageCreator_Impl { unsafe { enter::<T, SLOT>("IRawCDImageCreator::get_StartingTrackNumber", this, |this| <Object<T> as IRawCDImageCreator_Impl>::get_StartingTrackNumber(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_TrackInfo: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, trackIndex: i32, value: *mut Option<IRawCDImageTrackInfo>) -> HRESULT where Object<T>: IRawCDImageCreator_Impl { unsafe { enter::<T, SLOT>("IRawCDImageCreator::get_TrackInfo", this, |this| <Object<T> as IRawCDImageCreator_Impl>::get_TrackInfo(this, trackIndex, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_NumberOfExistingTracks: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IRawCDImageCreator_Impl { unsafe { enter::<T, SLOT>("IRawCDImageCreator::get_NumberOfExistingTracks", this, |this| <Object<T> as IRawCDImageCreator_Impl>::get_NumberOfExistingTracks(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_LastUsedUserSectorInImage: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IRawCDImageCreator_Impl { unsafe { enter::<T, SLOT>("IRawCDImageCreator::get_LastUsedUserSectorInImage", this, |this| <Object<T> as IRawCDImageCreator_Impl>::get_LastUsedUserSectorInImage(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_ExpectedTableOfContents: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut *mut SAFEARRAY) -> HRESULT where Object<T>: IRawCDImageCreator_Impl { unsafe { enter::<T, SLOT>("IRawCDImageCreator::get_ExpectedTableOfContents", this, |this| <Object<T> as IRawCDImageCreator_Impl>::get_ExpectedTableOfContents(this, abi::out(value)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn CreateResultImage(&self, resultStream: Out<'_, Option<IStream>>) -> Answer { unsafe { (Interface::vtable(self).CreateResultImage)(self.as_raw(), resultStream.as_ptr()) }.answer() }
    pub fn AddTrack(&self, dataType: IMAPI_CD_SECTOR_TYPE, data: Option<&IStream>, trackIndex: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).AddTrack)(self.as_raw(), dataType, abi::raw(data), trackIndex.as_ptr()) }.answer() }
    pub fn AddSpecialPregap(&self, data: Option<&IStream>) -> Answer { unsafe { (Interface::vtable(self).AddSpecialPregap)(self.as_raw(), abi::raw(data)) }.answer() }
    pub fn AddSubcodeRWGenerator(&self, subcode: Option<&IStream>) -> Answer { unsafe { (Interface::vtable(self).AddSubcodeRWGenerator)(self.as_raw(), abi::raw(subcode)) }.answer() }
    pub fn put_ResultingImageType(&self, value: IMAPI_FORMAT2_RAW_CD_DATA_SECTOR_TYPE) -> Answer { unsafe { (Interface::vtable(self).put_ResultingImageType)(self.as_raw(), value) }.answer() }
    pub fn get_ResultingImageType(&self, value: Out<'_, IMAPI_FORMAT2_RAW_CD_DATA_SECTOR_TYPE>) -> Answer { unsafe { (Interface::vtable(self).get_ResultingImageType)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_StartOfLeadout(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_StartOfLeadout)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn put_StartOfLeadoutLimit(&self, value: i32) -> Answer { unsafe { (Interface::vtable(self).put_StartOfLeadoutLimit)(self.as_raw(), value) }.answer() }
    pub fn get_StartOfLeadoutLimit(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_StartOfLeadoutLimit)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn put_DisableGaplessAudio(&self, value: i16) -> Answer { unsafe { (Interface::vtable(self).put_DisableGaplessAudio)(self.as_raw(), value) }.answer() }
    pub fn get_DisableGaplessAudio(&self, value: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).get_DisableGaplessAudio)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn put_MediaCatalogNumber(&self, value: &Bstr) -> Answer { unsafe { (Interface::vtable(self).put_MediaCatalogNumber)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_MediaCatalogNumber(&self, value: Out<'_, Bstr>) -> Answer { unsafe { (Interface::vtable(self).get_MediaCatalogNumber)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn put_StartingTrackNumber(&self, value: i32) -> Answer { unsafe { (Interface::vtable(self).put_StartingTrackNumber)(self.as_raw(), value) }.answer() }
    pub fn get_StartingTrackNumber(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_StartingTrackNumber)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_TrackInfo(&self, trackIndex: i32, value: Out<'_, Option<IRawCDImageTrackInfo>>) -> Answer { unsafe { (Interface::vtable(self).get_TrackInfo)(self.as_raw(), trackIndex, value.as_ptr()) }.answer() }
    pub fn get_NumberOfExistingTracks(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_NumberOfExistingTracks)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_LastUsedUserSectorInImage(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_LastUsedUserSectorInImage)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_ExpectedTableOfContents(&self, value: Out<'_, *mut SAFEARRAY>) -> Answer { unsafe { (Interface::vtable(self).get_ExpectedTableOfContents)(self.as_raw(), value.as_ptr()) }.answer() }
}

define_interface!(IStreamConcatenate, IStream, IStreamConcatenate_Vtbl, 0x273541467f645b0f8f005d77afbe261e);
#[repr(C)] pub struct IStreamConcatenate_Vtbl {
    pub base__: IStream_Vtbl,
    pub Initialize: unsafe extern "C" fn(*mut c_void, *mut c_void, *mut c_void) -> HRESULT,
    pub Initialize2: unsafe extern "C" fn(*mut c_void, *const Option<IStream>, u32) -> HRESULT,
    pub Append: unsafe extern "C" fn(*mut c_void, *mut c_void) -> HRESULT,
    pub Append2: unsafe extern "C" fn(*mut c_void, *const Option<IStream>, u32) -> HRESULT,
}
pub trait IStreamConcatenate_Impl: IStream_Impl {
    fn Initialize(&self, stream1: Option<&IStream>, stream2: Option<&IStream>) -> Answer { not_implemented("IStreamConcatenate::Initialize") }
    fn Initialize2(&self, streams: &[Option<IStream>]) -> Answer { not_implemented("IStreamConcatenate::Initialize2") }
    fn Append(&self, stream: Option<&IStream>) -> Answer { not_implemented("IStreamConcatenate::Append") }
    fn Append2(&self, streams: &[Option<IStream>]) -> Answer { not_implemented("IStreamConcatenate::Append2") }
}
impl IStreamConcatenate {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IStreamConcatenate_Vtbl where Object<T>: IStreamConcatenate_Impl {
        IStreamConcatenate_Vtbl {
            base__: IStream::vtable_of::<T, SLOT>(),
            Initialize: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, stream1: *mut c_void, stream2: *mut c_void) -> HRESULT where Object<T>: IStreamConcatenate_Impl { unsafe { enter::<T, SLOT>("IStreamConcatenate::Initialize", this, |this| <Object<T> as IStreamConcatenate_Impl>::Initialize(this, abi::interface::<IStream>(&stream1)?, abi::interface::<IStream>(&stream2)?)) } } thunk::<T, SLOT> },
            Initialize2: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, streams: *const Option<IStream>, streamCount: u32) -> HRESULT where Object<T>: IStreamConcatenate_Impl { unsafe { enter::<T, SLOT>("IStreamConcatenate::Initialize2", this, |this| <Object<T> as IStreamConcatenate_Impl>::Initialize2(this, abi::slice(streams, abi::count(streamCount)?)?)) } } thunk::<T, SLOT> },
            Append: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, stream: *mut c_void) -> HRESULT where Object<T>: IStreamConcatenate_Impl { unsafe { enter::<T, SLOT>("IStreamConcatenate::Append", this, |this| <Object<T> as IStreamConcatenate_Impl>::Append(this, abi::interface::<IStream>(&stream)?)) } } thunk::<T, SLOT> },
            Append2: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, streams: *const Option<IStream>, streamCount: u32) -> HRESULT where Object<T>: IStreamConcatenate_Impl { unsafe { enter::<T, SLOT>("IStreamConcatenate::Append2", this, |this| <Object<T> as IStreamConcatenate_Impl>::Append2(this, abi::slice(streams, abi::count(streamCount)?)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn Initialize(&self, stream1: Option<&IStream>, stream2: Option<&IStream>) -> Answer { unsafe { (Interface::vtable(self).Initialize)(self.as_raw(), abi::raw(stream1), abi::raw(stream2)) }.answer() }
    pub fn Initialize2(&self, streams: &[Option<IStream>]) -> Answer { unsafe { (Interface::vtable(self).Initialize2)(self.as_raw(), streams.as_ptr(), abi::length(streams.len())) }.answer() }
    pub fn Append(&self, stream: Option<&IStream>) -> Answer { unsafe { (Interface::vtable(self).Append)(self.as_raw(), abi::raw(stream)) }.answer() }
    pub fn Append2(&self, streams: &[Option<IStream>]) -> Answer { unsafe { (Interface::vtable(self).Append2)(self.as_raw(), streams.as_ptr(), abi::length(streams.len())) }.answer() }
}

define_interface!(IStreamInterleave, IStream, IStreamInterleave_Vtbl, 0x273541477f645b0f8f005d77afbe261e);
#[repr(C)] pub struct IStreamInterleave_Vtbl {
    pub base__: IStream_Vtbl,
    pub Initialize: unsafe extern "C" fn(*mut c_void, *const Option<IStream>, *const u32, u32) -> HRESULT,
}
pub trait IStreamInterleave_Impl: IStream_Impl {
    fn Initialize(&self, streams: &[Option<IStream>], interleaveSizes: &[u32]) -> Answer { not_implemented("IStreamInterleave::Initialize") }
}
impl IStreamInterleave {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IStreamInterleave_Vtbl where Object<T>: IStreamInterleave_Impl {
        IStreamInterleave_Vtbl {
            base__: IStream::vtable_of::<T, SLOT>(),
            Initialize: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, streams: *const Option<IStream>, interleaveSizes: *const u32, streamCount: u32) -> HRESULT where Object<T>: IStreamInterleave_Impl { unsafe { enter::<T, SLOT>("IStreamInterleave::Initialize", this, |this| <Object<T> as IStreamInterleave_Impl>::Initialize(this, abi::slice(streams, abi::count(streamCount)?)?, abi::slice(interleaveSizes, abi::count(streamCount)?)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn Initialize(&self, streams: &[Option<IStream>], interleaveSizes: &[u32]) -> Answer { unsafe { (Interface::vtable(self).Initialize)(self.as_raw(), streams.as_ptr(), interleaveSizes.as_ptr(), abi::length(streams.len())) }.answer() }
}

define_interface!(IStreamPseudoRandomBased, IStream, IStreamPseudoRandomBased_Vtbl, 0x273541457f645b0f8f005d77afbe261e);
#[repr(C)] pub struct IStreamPseudoRandomBased_Vtbl {
    pub base__: IStream_Vtbl,
    pub put_Seed: unsafe extern "C" fn(*mut c_void, u32) -> HRESULT,
    pub get_Seed: unsafe extern "C" fn(*mut c_void, *mut u32) -> HRESULT,
    pub put_ExtendedSeed: unsafe extern "C" fn(*mut c_void, *const u32, u32) -> HRESULT,
    pub get_ExtendedSeed: unsafe extern "C" fn(*mut c_void, *mut *mut u32, *mut u32) -> HRESULT,
}
pub trait IStreamPseudoRandomBased_Impl: IStream_Impl {
    fn put_Seed(&self, value: u32) -> Answer { not_implemented("IStreamPseudoRandomBased::put_Seed") }
    fn get_Seed(&self, value: Out<'_, u32>) -> Answer { not_implemented("IStreamPseudoRandomBased::get_Seed") }
    fn put_ExtendedSeed(&self, values: &[u32]) -> Answer { not_implemented("IStreamPseudoRandomBased::put_ExtendedSeed") }
    fn get_ExtendedSeed(&self, values: Out<'_, *mut u32>, eCount: Out<'_, u32>) -> Answer { not_implemented("IStreamPseudoRandomBased::get_ExtendedSeed") }
}
impl IStreamPseudoRandomBased {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IStreamPseudoRandomBased_Vtbl where Object<T>: IStreamPseudoRandomBased_Impl {
        IStreamPseudoRandomBased_Vtbl {
            base__: IStream::vtable_of::<T, SLOT>(),
            put_Seed: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: u32) -> HRESULT where Object<T>: IStreamPseudoRandomBased_Impl { unsafe { enter::<T, SLOT>("IStreamPseudoRandomBased::put_Seed", this, |this| <Object<T> as IStreamPseudoRandomBased_Impl>::put_Seed(this, value)) } } thunk::<T, SLOT> },
            get_Seed: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut u32) -> HRESULT where Object<T>: IStreamPseudoRandomBased_Impl { unsafe { enter::<T, SLOT>("IStreamPseudoRandomBased::get_Seed", this, |this| <Object<T> as IStreamPseudoRandomBased_Impl>::get_Seed(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            put_ExtendedSeed: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, values: *const u32, eCount: u32) -> HRESULT where Object<T>: IStreamPseudoRandomBased_Impl { unsafe { enter::<T, SLOT>("IStreamPseudoRandomBased::put_ExtendedSeed", this, |this| <Object<T> as IStreamPseudoRandomBased_Impl>::put_ExtendedSeed(this, abi::slice(values, abi::count(eCount)?)?)) } } thunk::<T, SLOT> },
            get_ExtendedSeed: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, values: *mut *mut u32, eCount: *mut u32) -> HRESULT where Object<T>: IStreamPseudoRandomBased_Impl { unsafe { enter::<T, SLOT>("IStreamPseudoRandomBased::get_ExtendedSeed", this, |this| <Object<T> as IStreamPseudoRandomBased_Impl>::get_ExtendedSeed(this, abi::out(values)?, abi::out(eCount)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn put_Seed(&self, value: u32) -> Answer { unsafe { (Interface::vtable(self).put_Seed)(self.as_raw(), value) }.answer() }
    pub fn get_Seed(&self, value: Out<'_, u32>) -> Answer { unsafe { (Interface::vtable(self).get_Seed)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn put_ExtendedSeed(&self, values: &[u32]) -> Answer { unsafe { (Interface::vtable(self).put_ExtendedSeed)(self.as_raw(), values.as_ptr(), abi::length(values.len())) }.answer() }
    pub fn get_ExtendedSeed(&self, values: Out<'_, *mut u32>, eCount: Out<'_, u32>) -> Answer { unsafe { (Interface::vtable(self).get_ExtendedSeed)(self.as_raw(), values.as_ptr(), eCount.as_ptr()) }.answer() }
}

define_interface!(IWriteEngine2, IDispatch, IWriteEngine2_Vtbl, 0x273541357f645b0f8f005d77afbe261e);
#[repr(C)] pub struct IWriteEngine2_Vtbl {
    pub base__: IDispatch_Vtbl,
    pub WriteSection: unsafe extern "C" fn(*mut c_void, *mut c_void, i32, i32) -> HRESULT,
    pub CancelWrite: unsafe extern "C" fn(*mut c_void) -> HRESULT,
    pub put_Recorder: unsafe extern "C" fn(*mut c_void, *mut c_void) -> HRESULT,
    pub get_Recorder: unsafe extern "C" fn(*mut c_void, *mut Option<IDiscRecorder2Ex>) -> HRESULT,
    pub put_UseStreamingWrite12: unsafe extern "C" fn(*mut c_void, i16) -> HRESULT,
    pub get_UseStreamingWrite12: unsafe extern "C" fn(*mut c_void, *mut i16) -> HRESULT,
    pub put_StartingSectorsPerSecond: unsafe extern "C" fn(*mut c_void, i32) -> HRESULT,
    pub get_StartingSectorsPerSecond: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub put_EndingSectorsPerSecond: unsafe extern "C" fn(*mut c_void, i32) -> HRESULT,
    pub get_EndingSectorsPerSecond: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub put_BytesPerSector: unsafe extern "C" fn(*mut c_void, i32) -> HRESULT,
    pub get_BytesPerSector: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
    pub get_WriteInProgress: unsafe extern "C" fn(*mut c_void, *mut i16) -> HRESULT,
}
pub trait IWriteEngine2_Impl: IDispatch_Impl {
    fn WriteSection(&self, data: Option<&IStream>, startingBlockAddress: i32, numberOfBlocks: i32) -> Answer { not_implemented("IWriteEngine2::WriteSection") }
    fn CancelWrite(&self) -> Answer { not_implemented("IWriteEngine2::CancelWrite") }
    fn put_Recorder(&self, value: Option<&IDiscRecorder2Ex>) -> Answer { not_implemented("IWriteEngine2::put_Recorder") }
    fn get_Recorder(&self, value: Out<'_, Option<IDiscRecorder2Ex>>) -> Answer { not_implemented("IWriteEngine2::get_Recorder") }
    fn put_UseStreamingWrite12(&self, value: i16) -> Answer { not_implemented("IWriteEngine2::put_UseStreamingWrite12") }
    fn get_UseStreamingWrite12(&self, value: Out<'_, i16>) -> Answer { not_implemented("IWriteEngine2::get_UseStreamingWrite12") }
    fn put_StartingSectorsPerSecond(&self, value: i32) -> Answer { not_implemented("IWriteEngine2::put_StartingSectorsPerSecond") }
    fn get_StartingSectorsPerSecond(&self, value: Out<'_, i32>) -> Answer { not_implemented("IWriteEngine2::get_StartingSectorsPerSecond") }
    fn put_EndingSectorsPerSecond(&self, value: i32) -> Answer { not_implemented("IWriteEngine2::put_EndingSectorsPerSecond") }
    fn get_EndingSectorsPerSecond(&self, value: Out<'_, i32>) -> Answer { not_implemented("IWriteEngine2::get_EndingSectorsPerSecond") }
    fn put_BytesPerSector(&self, value: i32) -> Answer { not_implemented("IWriteEngine2::put_BytesPerSector") }
    fn get_BytesPerSector(&self, value: Out<'_, i32>) -> Answer { not_implemented("IWriteEngine2::get_BytesPerSector") }
    fn get_WriteInProgress(&self, value: Out<'_, i16>) -> Answer { not_implemented("IWriteEngine2::get_WriteInProgress") }
}
impl IWriteEngine2 {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IWriteEngine2_Vtbl where Object<T>: IWriteEngine2_Impl {
        IWriteEngine2_Vtbl {
            base__: IDispatch::vtable_of::<T, SLOT>(),
            WriteSection: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, data: *mut c_void, startingBlockAddress: i32, numberOfBlocks: i32) -> HRESULT where Object<T>: IWriteEngine2_Impl { unsafe { enter::<T, SLOT>("IWriteEngine2::WriteSection", this, |this| <Object<T> as IWriteEngine2_Impl>::WriteSection(this, abi::interface::<IStream>(&data)?, startingBlockAddress, numberOfBlocks)) } } thunk::<T, SLOT> },
            CancelWrite: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IWriteEngine2_Impl { unsafe { enter::<T, SLOT>("IWriteEngine2::CancelWrite", this, |this| <Object<T> as IWriteEngine2_Impl>::CancelWrite(this)) } } thunk::<T, SLOT> },
            put_Recorder: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut c_void) -> HRESULT where Object<T>: IWriteEngine2_Impl { unsafe { enter::<T, SLOT>("IWriteEngine2::put_Recorder", this, |this| <Object<T> as IWriteEngine2_Impl>::put_Recorder(this, abi::interface::<IDiscRecorder2Ex>(&value)?)) } } thunk::<T, SLOT> },
            get_Recorder: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut Option<IDiscRecorder2Ex>) -> HRESULT where Object<T>: IWriteEngine2_Impl { unsafe { enter::<T, SLOT>("IWriteEngine2::get_Recorder", this, |this| <Object<T> as IWriteEngine2_Impl>::get_Recorder(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            put_UseStreamingWrite12: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: i16) -> HRESULT where Object<T>: IWriteEngine2_Impl { unsafe { enter::<T, SLOT>("IWriteEngine2::put_UseStreamingWrite12", this, |this| <Object<T> as IWriteEngine2_Impl>::put_UseStreamingWrite12(this, value)) } } thunk::<T, SLOT> },
            get_UseStreamingWrite12: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i16) -> HRESULT where Object<T>: IWriteEngine2_Impl { unsafe { enter::<T, SLOT>("IWriteEngine2::get_UseStreamingWrite12", this, |this| <Object<T> as IWriteEngine2_Impl>::get_UseStreamingWrite12(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            put_StartingSectorsPerSecond: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: i32) -> HRESULT where Object<T>: IWriteEngine2_Impl { unsafe { enter::<T, SLOT>("IWriteEngine2::put_StartingSectorsPerSecond", this, |this| <Object<T> as IWriteEngine2_Impl>::put_StartingSectorsPerSecond(this, value)) } } thunk::<T, SLOT> },
            get_StartingSectorsPerSecond: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IWriteEngine2_Impl { unsafe { enter::<T, SLOT>("IWriteEngine2::get_StartingSectorsPerSecond", this, |this| <Object<T> as IWriteEngine2_Impl>::get_StartingSectorsPerSecond(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            put_EndingSectorsPerSecond: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: i32) -> HRESULT where Object<T>: IWriteEngine2_Impl { unsafe { enter::<T, SLOT>("IWriteEngine2::put_EndingSectorsPerSecond", this, |this| <Object<T> as IWriteEngine2_Impl>::put_EndingSectorsPerSecond(this, value)) } } thunk::<T, SLOT> },
            get_EndingSectorsPerSecond: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IWriteEngine2_Impl { unsafe { enter::<T, SLOT>("IWriteEngine2::get_EndingSectorsPerSecond", this, |this| <Object<T> as IWriteEngine2_Impl>::get_EndingSectorsPerSecond(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            put_BytesPerSector: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: i32) -> HRESULT where Object<T>: IWriteEngine2_Impl { unsafe { enter::<T, SLOT>("IWriteEngine2::put_BytesPerSector", this, |this| <Object<T> as IWriteEngine2_Impl>::put_BytesPerSector(this, value)) } } thunk::<T, SLOT> },
            get_BytesPerSector: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IWriteEngine2_Impl { unsafe { enter::<T, SLOT>("IWriteEngine2::get_BytesPerSector", this, |this| <Object<T> as IWriteEngine2_Impl>::get_BytesPerSector(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_WriteInProgress: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i16) -> HRESULT where Object<T>: IWriteEngine2_Impl { unsafe { enter::<T, SLOT>("IWriteEngine2::get_WriteInProgress", this, |this| <Object<T> as IWriteEngine2_Impl>::get_WriteInProgress(this, abi::out(value)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn WriteSection(&self, data: Option<&IStream>, startingBlockAddress: i32, numberOfBlocks: i32) -> Answer { unsafe { (Interface::vtable(self).WriteSection)(self.as_raw(), abi::raw(data), startingBlockAddress, numberOfBlocks) }.answer() }
    pub fn CancelWrite(&self) -> Answer { unsafe { (Interface::vtable(self).CancelWrite)(self.as_raw()) }.answer() }
    pub fn put_Recorder(&self, value: Option<&IDiscRecorder2Ex>) -> Answer { unsafe { (Interface::vtable(self).put_Recorder)(self.as_raw(), abi::raw(value)) }.answer() }
    pub fn get_Recorder(&self, value: Out<'_, Option<IDiscRecorder2Ex>>) -> Answer { unsafe { (Interface::vtable(self).get_Recorder)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn put_UseStreamingWrite12(&self, value: i16) -> Answer { unsafe { (Interface::vtable(self).put_UseStreamingWrite12)(self.as_raw(), value) }.answer() }
    pub fn get_UseStreamingWrite12(&self, value: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).get_UseStreamingWrite12)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn put_StartingSectorsPerSecond(&self, value: i32) -> Answer { unsafe { (Interface::vtable(self).put_StartingSectorsPerSecond)(self.as_raw(), value) }.answer() }
    pub fn get_StartingSectorsPerSecond(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_StartingSectorsPerSecond)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn put_EndingSectorsPerSecond(&self, value: i32) -> Answer { unsafe { (Interface::vtable(self).put_EndingSectorsPerSecond)(self.as_raw(), value) }.answer() }
    pub fn get_EndingSectorsPerSecond(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_EndingSectorsPerSecond)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn put_BytesPerSector(&self, value: i32) -> Answer { unsafe { (Interface::vtable(self).put_BytesPerSector)(self.as_raw(), value) }.answer() }
    pub fn get_BytesPerSector(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_BytesPerSector)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_WriteInProgress(&self, value: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).get_WriteInProgress)(self.as_raw(), value.as_ptr()) }.answer() }
}

define_interface!(IWriteSpeedDescriptor, IDispatch, IWriteSpeedDescriptor_Vtbl, 0x273541447f645b0f8f005d77afbe261e);
#[repr(C)] pub struct IWriteSpeedDescriptor_Vtbl {
    pub base__: IDispatch_Vtbl,
    pub get_MediaType: unsafe extern "C" fn(*mut c_void, *mut IMAPI_MEDIA_PHYSICAL_TYPE) -> HRESULT,
    pub get_RotationTypeIsPureCAV: unsafe extern "C" fn(*mut c_void, *mut i16) -> HRESULT,
    pub get_WriteSpeed: unsafe extern "C" fn(*mut c_void, *mut i32) -> HRESULT,
}
pub trait IWriteSpeedDescriptor_Impl: IDispatch_Impl {
    fn get_MediaType(&self, value: Out<'_, IMAPI_MEDIA_PHYSICAL_TYPE>) -> Answer { not_implemented("IWriteSpeedDescriptor::get_MediaType") }
    fn get_RotationTypeIsPureCAV(&self, value: Out<'_, i16>) -> Answer { not_implemented("IWriteSpeedDescriptor::get_RotationTypeIsPureCAV") }
    fn get_WriteSpeed(&self, value: Out<'_, i32>) -> Answer { not_implemented("IWriteSpeedDescriptor::get_WriteSpeed") }
}
impl IWriteSpeedDescriptor {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IWriteSpeedDescriptor_Vtbl where Object<T>: IWriteSpeedDescriptor_Impl {
        IWriteSpeedDescriptor_Vtbl {
            base__: IDispatch::vtable_of::<T, SLOT>(),
            get_MediaType: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut IMAPI_MEDIA_PHYSICAL_TYPE) -> HRESULT where Object<T>: IWriteSpeedDescriptor_Impl { unsafe { enter::<T, SLOT>("IWriteSpeedDescriptor::get_MediaType", this, |this| <Object<T> as IWriteSpeedDescriptor_Impl>::get_MediaType(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_RotationTypeIsPureCAV: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i16) -> HRESULT where Object<T>: IWriteSpeedDescriptor_Impl { unsafe { enter::<T, SLOT>("IWriteSpeedDescriptor::get_RotationTypeIsPureCAV", this, |this| <Object<T> as IWriteSpeedDescriptor_Impl>::get_RotationTypeIsPureCAV(this, abi::out(value)?)) } } thunk::<T, SLOT> },
            get_WriteSpeed: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, value: *mut i32) -> HRESULT where Object<T>: IWriteSpeedDescriptor_Impl { unsafe { enter::<T, SLOT>("IWriteSpeedDescriptor::get_WriteSpeed", this, |this| <Object<T> as IWriteSpeedDescriptor_Impl>::get_WriteSpeed(this, abi::out(value)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn get_MediaType(&self, value: Out<'_, IMAPI_MEDIA_PHYSICAL_TYPE>) -> Answer { unsafe { (Interface::vtable(self).get_MediaType)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_RotationTypeIsPureCAV(&self, value: Out<'_, i16>) -> Answer { unsafe { (Interface::vtable(self).get_RotationTypeIsPureCAV)(self.as_raw(), value.as_ptr()) }.answer() }
    pub fn get_WriteSpeed(&self, value: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).get_WriteSpeed)(self.as_raw(), value.as_ptr()) }.answer() }
}
pub const IMAPI_SECTOR_SIZE: u32 = 2048;
pub const IMAPI_SECTORS_PER_SECOND_AT_1X_CD: u32 = 75;
pub const IMAPI_SECTORS_PER_SECOND_AT_1X_DVD: u32 = 680;
pub const IMAPI_SECTORS_PER_SECOND_AT_1X_BD: u32 = 2195;
pub const IMAPI_SECTORS_PER_SECOND_AT_1X_HD_DVD: u32 = 4568;
pub const S_IMAPI_SPEEDADJUSTED: HRESULT = HRESULT::bits(0x00aa0004);
pub const S_IMAPI_ROTATIONADJUSTED: HRESULT = HRESULT::bits(0x00aa0005);
pub const S_IMAPI_BOTHADJUSTED: HRESULT = HRESULT::bits(0x00aa0006);
pub const E_IMAPI_REQUEST_CANCELLED: HRESULT = HRESULT::bits(0xc0aa0002);
pub const E_IMAPI_RECORDER_REQUIRED: HRESULT = HRESULT::bits(0xc0aa0003);
pub const E_IMAPI_BURN_VERIFICATION_FAILED: HRESULT = HRESULT::bits(0xc0aa0007);
pub const S_IMAPI_COMMAND_HAS_SENSE_DATA: HRESULT = HRESULT::bits(0x00aa0200);
pub const E_IMAPI_RECORDER_NO_SUCH_MODE_PAGE: HRESULT = HRESULT::bits(0xc0aa0201);
pub const E_IMAPI_RECORDER_MEDIA_NO_MEDIA: HRESULT = HRESULT::bits(0xc0aa0202);
pub const E_IMAPI_RECORDER_MEDIA_INCOMPATIBLE: HRESULT = HRESULT::bits(0xc0aa0203);
pub const E_IMAPI_RECORDER_MEDIA_UPSIDE_DOWN: HRESULT = HRESULT::bits(0xc0aa0204);
pub const E_IMAPI_RECORDER_MEDIA_BECOMING_READY: HRESULT = HRESULT::bits(0xc0aa0205);
pub const E_IMAPI_RECORDER_MEDIA_FORMAT_IN_PROGRESS: HRESULT = HRESULT::bits(0xc0aa0206);
pub const E_IMAPI_RECORDER_MEDIA_BUSY: HRESULT = HRESULT::bits(0xc0aa0207);
pub const E_IMAPI_RECORDER_INVALID_MODE_PARAMETERS: HRESULT = HRESULT::bits(0xc0aa0208);
pub const E_IMAPI_RECORDER_MEDIA_WRITE_PROTECTED: HRESULT = HRESULT::bits(0xc0aa0209);
pub const E_IMAPI_RECORDER_NO_SUCH_FEATURE: HRESULT = HRESULT::bits(0xc0aa020a);
pub const E_IMAPI_RECORDER_FEATURE_IS_NOT_CURRENT: HRESULT = HRESULT::bits(0xc0aa020b);
pub const E_IMAPI_RECORDER_GET_CONFIGURATION_NOT_SUPPORTED: HRESULT = HRESULT::bits(0xc0aa020c);
pub const E_IMAPI_RECORDER_COMMAND_TIMEOUT: HRESULT = HRESULT::bits(0xc0aa020d);
pub const E_IMAPI_RECORDER_DVD_STRUCTURE_NOT_PRESENT: HRESULT = HRESULT::bits(0xc0aa020e);
pub const E_IMAPI_RECORDER_MEDIA_SPEED_MISMATCH: HRESULT = HRESULT::bits(0xc0aa020f);
pub const E_IMAPI_RECORDER_LOCKED: HRESULT = HRESULT::bits(0xc0aa0210);
pub const E_IMAPI_RECORDER_CLIENT_NAME_IS_NOT_VALID: HRESULT = HRESULT::bits(0xc0aa0211);
pub const E_IMAPI_RECORDER_MEDIA_NOT_FORMATTED: HRESULT = HRESULT::bits(0xc0aa0212);
pub const E_IMAPI_RECORDER_INVALID_RESPONSE_FROM_DEVICE: HRESULT = HRESULT::bits(0xc0aa02ff);
pub const E_IMAPI_LOSS_OF_STREAMING: HRESULT = HRESULT::bits(0xc0aa0300);
pub const E_IMAPI_UNEXPECTED_RESPONSE_FROM_DEVICE: HRESULT = HRESULT::bits(0xc0aa0301);
pub const S_IMAPI_WRITE_NOT_IN_PROGRESS: HRESULT = HRESULT::bits(0x00aa0302);
pub const E_IMAPI_DF2DATA_WRITE_IN_PROGRESS: HRESULT = HRESULT::bits(0xc0aa0400);
pub const E_IMAPI_DF2DATA_WRITE_NOT_IN_PROGRESS: HRESULT = HRESULT::bits(0xc0aa0401);
pub const E_IMAPI_DF2DATA_INVALID_MEDIA_STATE: HRESULT = HRESULT::bits(0xc0aa0402);
pub const E_IMAPI_DF2DATA_STREAM_NOT_SUPPORTED: HRESULT = HRESULT::bits(0xc0aa0403);
pub const E_IMAPI_DF2DATA_STREAM_TOO_LARGE_FOR_CURRENT_MEDIA: HRESULT = HRESULT::bits(0xc0aa0404);
pub const E_IMAPI_DF2DATA_MEDIA_NOT_BLANK: HRESULT = HRESULT::bits(0xc0aa0405);
pub const E_IMAPI_DF2DATA_MEDIA_IS_NOT_SUPPORTED: HRESULT = HRESULT::bits(0xc0aa0406);
pub const E_IMAPI_DF2DATA_RECORDER_NOT_SUPPORTED: HRESULT = HRESULT::bits(0xc0aa0407);
pub const E_IMAPI_DF2DATA_CLIENT_NAME_IS_NOT_VALID: HRESULT = HRESULT::bits(0xc0aa0408);
pub const E_IMAPI_DF2TAO_WRITE_IN_PROGRESS: HRESULT = HRESULT::bits(0xc0aa0500);
pub const E_IMAPI_DF2TAO_WRITE_NOT_IN_PROGRESS: HRESULT = HRESULT::bits(0xc0aa0501);
pub const E_IMAPI_DF2TAO_MEDIA_IS_NOT_PREPARED: HRESULT = HRESULT::bits(0xc0aa0502);
pub const E_IMAPI_DF2TAO_MEDIA_IS_PREPARED: HRESULT = HRESULT::bits(0xc0aa0503);
pub const E_IMAPI_DF2TAO_PROPERTY_FOR_BLANK_MEDIA_ONLY: HRESULT = HRESULT::bits(0xc0aa0504);
pub const E_IMAPI_DF2TAO_TABLE_OF_CONTENTS_EMPTY_DISC: HRESULT = HRESULT::bits(0xc0aa0505);
pub const E_IMAPI_DF2TAO_MEDIA_IS_NOT_BLANK: HRESULT = HRESULT::bits(0xc0aa0506);
pub const E_IMAPI_DF2TAO_MEDIA_IS_NOT_SUPPORTED: HRESULT = HRESULT::bits(0xc0aa0507);
pub const E_IMAPI_DF2TAO_TRACK_LIMIT_REACHED: HRESULT = HRESULT::bits(0xc0aa0508);
pub const E_IMAPI_DF2TAO_NOT_ENOUGH_SPACE: HRESULT = HRESULT::bits(0xc0aa0509);
pub const E_IMAPI_DF2TAO_NO_RECORDER_SPECIFIED: HRESULT = HRESULT::bits(0xc0aa050a);
pub const E_IMAPI_DF2TAO_INVALID_ISRC: HRESULT = HRESULT::bits(0xc0aa050b);
pub const E_IMAPI_DF2TAO_INVALID_MCN: HRESULT = HRESULT::bits(0xc0aa050c);
pub const E_IMAPI_DF2TAO_STREAM_NOT_SUPPORTED: HRESULT = HRESULT::bits(0xc0aa050d);
pub const E_IMAPI_DF2TAO_RECORDER_NOT_SUPPORTED: HRESULT = HRESULT::bits(0xc0aa050e);
pub const E_IMAPI_DF2TAO_CLIENT_NAME_IS_NOT_VALID: HRESULT = HRESULT::bits(0xc0aa050f);
pub const E_IMAPI_DF2RAW_WRITE_IN_PROGRESS: HRESULT = HRESULT::bits(0xc0aa0600);
pub const E_IMAPI_DF2RAW_WRITE_NOT_IN_PROGRESS: HRESULT = HRESULT::bits(0xc0aa0601);
pub const E_IMAPI_DF2RAW_MEDIA_IS_NOT_PREPARED: HRESULT = HRESULT::bits(0xc0aa0602);
pub const E_IMAPI_DF2RAW_MEDIA_IS_PREPARED: HRESULT = HRESULT::bits(0xc0aa0603);
pub const E_IMAPI_DF2RAW_CLIENT_NAME_IS_NOT_VALID: HRESULT = HRESULT::bits(0xc0aa0604);
pub const E_IMAPI_DF2RAW_MEDIA_IS_NOT_BLANK: HRESULT = HRESULT::bits(0xc0aa0606);
pub const E_IMAPI_DF2RAW_MEDIA_IS_NOT_SUPPORTED: HRESULT = HRESULT::bits(0xc0aa0607);
pub const E_IMAPI_DF2RAW_NOT_ENOUGH_SPACE: HRESULT = HRESULT::bits(0xc0aa0609);
pub const E_IMAPI_DF2RAW_NO_RECORDER_SPECIFIED: HRESULT = HRESULT::bits(0xc0aa060a);
pub const E_IMAPI_DF2RAW_STREAM_NOT_SUPPORTED: HRESULT = HRESULT::bits(0xc0aa060d);
pub const E_IMAPI_DF2RAW_DATA_BLOCK_TYPE_NOT_SUPPORTED: HRESULT = HRESULT::bits(0xc0aa060e);
pub const E_IMAPI_DF2RAW_STREAM_LEADIN_TOO_SHORT: HRESULT = HRESULT::bits(0xc0aa060f);
pub const E_IMAPI_DF2RAW_RECORDER_NOT_SUPPORTED: HRESULT = HRESULT::bits(0xc0aa0610);
pub const E_IMAPI_ERASE_RECORDER_IN_USE: HRESULT = HRESULT::bits(0x80aa0900);
pub const E_IMAPI_ERASE_ONLY_ONE_RECORDER_SUPPORTED: HRESULT = HRESULT::bits(0x80aa0901);
pub const E_IMAPI_ERASE_DISC_INFORMATION_TOO_SMALL: HRESULT = HRESULT::bits(0x80aa0902);
pub const E_IMAPI_ERASE_MODE_PAGE_2A_TOO_SMALL: HRESULT = HRESULT::bits(0x80aa0903);
pub const E_IMAPI_ERASE_MEDIA_IS_NOT_ERASABLE: HRESULT = HRESULT::bits(0x80aa0904);
pub const E_IMAPI_ERASE_DRIVE_FAILED_ERASE_COMMAND: HRESULT = HRESULT::bits(0x80aa0905);
pub const E_IMAPI_ERASE_TOOK_LONGER_THAN_ONE_HOUR: HRESULT = HRESULT::bits(0x80aa0906);
pub const E_IMAPI_ERASE_UNEXPECTED_DRIVE_RESPONSE_DURING_ERASE: HRESULT = HRESULT::bits(0x80aa0907);
pub const E_IMAPI_ERASE_DRIVE_FAILED_SPINUP_COMMAND: HRESULT = HRESULT::bits(0x80aa0908);
pub const S_IMAPI_RAW_IMAGE_TRACK_INDEX_ALREADY_EXISTS: HRESULT = HRESULT::bits(0x00aa0a08);
pub const E_IMAPI_ERASE_MEDIA_IS_NOT_SUPPORTED: HRESULT = HRESULT::bits(0xc0aa0909);
pub const E_IMAPI_ERASE_RECORDER_NOT_SUPPORTED: HRESULT = HRESULT::bits(0xc0aa090a);
pub const E_IMAPI_ERASE_CLIENT_NAME_IS_NOT_VALID: HRESULT = HRESULT::bits(0xc0aa090b);
pub const E_IMAPI_RAW_IMAGE_IS_READ_ONLY: HRESULT = HRESULT::bits(0x80aa0a00);
pub const E_IMAPI_RAW_IMAGE_TOO_MANY_TRACKS: HRESULT = HRESULT::bits(0x80aa0a01);
pub const E_IMAPI_RAW_IMAGE_SECTOR_TYPE_NOT_SUPPORTED: HRESULT = HRESULT::bits(0x80aa0a02);
pub const E_IMAPI_RAW_IMAGE_NO_TRACKS: HRESULT = HRESULT::bits(0x80aa0a03);
pub const E_IMAPI_RAW_IMAGE_TRACKS_ALREADY_ADDED: HRESULT = HRESULT::bits(0x80aa0a04);
pub const E_IMAPI_RAW_IMAGE_INSUFFICIENT_SPACE: HRESULT = HRESULT::bits(0x80aa0a05);
pub const E_IMAPI_RAW_IMAGE_TOO_MANY_TRACK_INDEXES: HRESULT = HRESULT::bits(0x80aa0a06);
pub const E_IMAPI_RAW_IMAGE_TRACK_INDEX_NOT_FOUND: HRESULT = HRESULT::bits(0x80aa0a07);
pub const E_IMAPI_RAW_IMAGE_INDEX_ZERO_CANNOT_BE_CLEARED: HRESULT = HRESULT::bits(0x80aa0a09);
pub const E_IMAPI_RAW_IMAGE_INDEX_TOO_CLOSE_TO_OTHER_INDEX: HRESULT = HRESULT::bits(0x80aa0a0a);
pub const IMAPI_S_IMAGE_FEATURE_NOT_SUPPORTED: HRESULT = HRESULT::bits(0x00aab15f);
pub const IMAPI_E_FSI_INTERNAL_ERROR: HRESULT = HRESULT::bits(0xc0aab100);
pub const IMAPI_E_INVALID_PARAM: HRESULT = HRESULT::bits(0xc0aab101);
pub const IMAPI_E_READONLY: HRESULT = HRESULT::bits(0xc0aab102);
pub const IMAPI_E_NO_OUTPUT: HRESULT = HRESULT::bits(0xc0aab103);
pub const IMAPI_E_INVALID_VOLUME_NAME: HRESULT = HRESULT::bits(0xc0aab104);
pub const IMAPI_E_INVALID_DATE: HRESULT = HRESULT::bits(0xc0aab105);
pub const IMAPI_E_FILE_SYSTEM_NOT_EMPTY: HRESULT = HRESULT::bits(0xc0aab106);
pub const IMAPI_E_NOT_FILE: HRESULT = HRESULT::bits(0xc0aab108);
pub const IMAPI_E_NOT_DIR: HRESULT = HRESULT::bits(0xc0aab109);
pub const IMAPI_E_DIR_NOT_EMPTY: HRESULT = HRESULT::bits(0xc0aab10a);
pub const IMAPI_E_NOT_IN_FILE_SYSTEM: HRESULT = HRESULT::bits(0xc0aab10b);
pub const IMAPI_E_INVALID_PATH: HRESULT = HRESULT::bits(0xc0aab110);
pub const IMAPI_E_RESTRICTED_NAME_VIOLATION: HRESULT = HRESULT::bits(0xc0aab111);
pub const IMAPI_E_DUP_NAME: HRESULT = HRESULT::bits(0xc0aab112);
pub const IMAPI_E_NO_UNIQUE_NAME: HRESULT = HRESULT::bits(0xc0aab113);
pub const IMAPI_E_ITEM_NOT_FOUND: HRESULT = HRESULT::bits(0xc0aab118);
pub const IMAPI_E_FILE_NOT_FOUND: HRESULT = HRESULT::bits(0xc0aab119);
pub const IMAPI_E_DIR_NOT_FOUND: HRESULT = HRESULT::bits(0xc0aab11a);
pub const IMAPI_E_IMAGE_SIZE_LIMIT: HRESULT = HRESULT::bits(0xc0aab120);
pub const IMAPI_E_IMAGE_TOO_BIG: HRESULT = HRESULT::bits(0xc0aab121);
pub const IMAPI_E_DATA_STREAM_INCONSISTENCY: HRESULT = HRESULT::bits(0xc0aab128);
pub const IMAPI_E_DATA_STREAM_READ_FAILURE: HRESULT = HRESULT::bits(0xc0aab129);
pub const IMAPI_E_DATA_STREAM_CREATE_FAILURE: HRESULT = HRESULT::bits(0xc0aab12a);
pub const IMAPI_E_DIRECTORY_READ_FAILURE: HRESULT = HRESULT::bits(0xc0aab12b);
pub const IMAPI_E_TOO_MANY_DIRS: HRESULT = HRESULT::bits(0xc0aab130);
pub const IMAPI_E_ISO9660_LEVELS: HRESULT = HRESULT::bits(0xc0aab131);
pub const IMAPI_E_DATA_TOO_BIG: HRESULT = HRESULT::bits(0xc0aab132);
pub const IMAPI_E_INCOMPATIBLE_PREVIOUS_SESSION: HRESULT = HRESULT::bits(0xc0aab133);
pub const IMAPI_E_STASHFILE_OPEN_FAILURE: HRESULT = HRESULT::bits(0xc0aab138);
pub const IMAPI_E_STASHFILE_SEEK_FAILURE: HRESULT = HRESULT::bits(0xc0aab139);
pub const IMAPI_E_STASHFILE_WRITE_FAILURE: HRESULT = HRESULT::bits(0xc0aab13a);
pub const IMAPI_E_STASHFILE_READ_FAILURE: HRESULT = HRESULT::bits(0xc0aab13b);
pub const IMAPI_E_INVALID_WORKING_DIRECTORY: HRESULT = HRESULT::bits(0xc0aab140);
pub const IMAPI_E_WORKING_DIRECTORY_SPACE: HRESULT = HRESULT::bits(0xc0aab141);
pub const IMAPI_E_STASHFILE_MOVE: HRESULT = HRESULT::bits(0xc0aab142);
pub const IMAPI_E_BOOT_IMAGE_DATA: HRESULT = HRESULT::bits(0xc0aab148);
pub const IMAPI_E_BOOT_OBJECT_CONFLICT: HRESULT = HRESULT::bits(0xc0aab149);
pub const IMAPI_E_BOOT_EMULATION_IMAGE_SIZE_MISMATCH: HRESULT = HRESULT::bits(0xc0aab14a);
pub const IMAPI_E_EMPTY_DISC: HRESULT = HRESULT::bits(0xc0aab150);
pub const IMAPI_E_NO_SUPPORTED_FILE_SYSTEM: HRESULT = HRESULT::bits(0xc0aab151);
pub const IMAPI_E_FILE_SYSTEM_NOT_FOUND: HRESULT = HRESULT::bits(0xc0aab152);
pub const IMAPI_E_FS_READ_CONSISTENCY_ERROR: HRESULT = HRESULT::bits(0xc0aab153);
pub const IMAPI_E_FS_FEATURE_NOT_SUPPORTED: HRESULT = HRESULT::bits(0xc0aab154);
pub const IMAPI_E_IMPORT_COLLISION_FILE_AS_DIR: HRESULT = HRESULT::bits(0xc0aab155);
pub const IMAPI_E_IMPORT_SEEK_FAILURE: HRESULT = HRESULT::bits(0xc0aab156);
pub const IMAPI_E_IMPORT_READ_FAILURE: HRESULT = HRESULT::bits(0xc0aab157);
pub const IMAPI_E_DISC_MISMATCH: HRESULT = HRESULT::bits(0xc0aab158);
pub const IMAPI_E_IMPORT_MEDIA_NOT_ALLOWED: HRESULT = HRESULT::bits(0xc0aab159);
pub const IMAPI_E_UDF_NOT_WRITE_COMPATIBLE: HRESULT = HRESULT::bits(0xc0aab15a);
pub const IMAPI_E_INCOMPATIBLE_MULTISESSION_TYPE: HRESULT = HRESULT::bits(0xc0aab15b);
pub const IMAPI_E_NO_COMPATIBLE_MULTISESSION_TYPE: HRESULT = HRESULT::bits(0xc0aab15c);
pub const IMAPI_E_MULTISESSION_NOT_SET: HRESULT = HRESULT::bits(0xc0aab15d);
pub const IMAPI_E_IMPORT_COLLISION_DIR_AS_FILE: HRESULT = HRESULT::bits(0xc0aab15e);
pub const IMAPI_E_PROPERTY_NOT_ACCESSIBLE: HRESULT = HRESULT::bits(0xc0aab160);
pub const IMAPI_E_UDF_REVISION_CHANGE_NOT_ALLOWED: HRESULT = HRESULT::bits(0xc0aab161);
pub const IMAPI_E_BAD_MULTISESSION_PARAMETER: HRESULT = HRESULT::bits(0xc0aab162);
pub const IMAPI_E_FILE_SYSTEM_CHANGE_NOT_ALLOWED: HRESULT = HRESULT::bits(0xc0aab163);
pub const IMAPI_E_IMAGEMANAGER_IMAGE_NOT_ALIGNED: HRESULT = HRESULT::bits(0xc0aab200);
pub const IMAPI_E_IMAGEMANAGER_NO_VALID_VD_FOUND: HRESULT = HRESULT::bits(0xc0aab201);
pub const IMAPI_E_IMAGEMANAGER_NO_IMAGE: HRESULT = HRESULT::bits(0xc0aab202);
pub const IMAPI_E_IMAGEMANAGER_IMAGE_TOO_BIG: HRESULT = HRESULT::bits(0xc0aab203);
