//! Numbers of the protocol (PIMA 15740:2000, MTP 1.1), as a responder knows them.

/// Operation codes (PIMA 15740 §10.4; MTP 1.1 appendix D; Android's own).
pub(super) mod op {
    pub(in super::super) const GET_DEVICE_INFO: u16 = 0x1001;
    pub(in super::super) const OPEN_SESSION: u16 = 0x1002;
    pub(in super::super) const CLOSE_SESSION: u16 = 0x1003;
    pub(in super::super) const GET_STORAGE_IDS: u16 = 0x1004;
    pub(in super::super) const GET_STORAGE_INFO: u16 = 0x1005;
    pub(in super::super) const GET_NUM_OBJECTS: u16 = 0x1006;
    pub(in super::super) const GET_OBJECT_HANDLES: u16 = 0x1007;
    pub(in super::super) const GET_OBJECT_INFO: u16 = 0x1008;
    pub(in super::super) const GET_OBJECT: u16 = 0x1009;
    pub(in super::super) const GET_THUMB: u16 = 0x100A;
    pub(in super::super) const DELETE_OBJECT: u16 = 0x100B;
    pub(in super::super) const SEND_OBJECT_INFO: u16 = 0x100C;
    pub(in super::super) const SEND_OBJECT: u16 = 0x100D;
    pub(in super::super) const INITIATE_CAPTURE: u16 = 0x100E;
    pub(in super::super) const FORMAT_STORE: u16 = 0x100F;
    pub(in super::super) const RESET_DEVICE: u16 = 0x1010;
    pub(in super::super) const SELF_TEST: u16 = 0x1011;
    pub(in super::super) const POWER_DOWN: u16 = 0x1013;
    pub(in super::super) const GET_DEVICE_PROP_DESC: u16 = 0x1014;
    pub(in super::super) const GET_DEVICE_PROP_VALUE: u16 = 0x1015;
    pub(in super::super) const SET_DEVICE_PROP_VALUE: u16 = 0x1016;
    pub(in super::super) const RESET_DEVICE_PROP_VALUE: u16 = 0x1017;
    pub(in super::super) const TERMINATE_OPEN_CAPTURE: u16 = 0x1018;
    pub(in super::super) const MOVE_OBJECT: u16 = 0x1019;
    pub(in super::super) const COPY_OBJECT: u16 = 0x101A;
    pub(in super::super) const GET_PARTIAL_OBJECT: u16 = 0x101B;
    pub(in super::super) const INITIATE_OPEN_CAPTURE: u16 = 0x101C;
    pub(in super::super) const GET_SERVICE_IDS: u16 = 0x9301;
    pub(in super::super) const GET_SERVICE_INFO: u16 = 0x9302;
    pub(in super::super) const GET_SERVICE_CAPABILITIES: u16 = 0x9303;
    pub(in super::super) const GET_PARTIAL_OBJECT_64: u16 = 0x95C1;
    pub(in super::super) const SEND_PARTIAL_OBJECT: u16 = 0x95C2;
    pub(in super::super) const TRUNCATE_OBJECT: u16 = 0x95C3;
    pub(in super::super) const BEGIN_EDIT_OBJECT: u16 = 0x95C4;
    pub(in super::super) const END_EDIT_OBJECT: u16 = 0x95C5;
    pub(in super::super) const GET_OBJECT_PROPS_SUPPORTED: u16 = 0x9801;
    pub(in super::super) const GET_OBJECT_PROP_DESC: u16 = 0x9802;
    pub(in super::super) const GET_OBJECT_PROP_VALUE: u16 = 0x9803;
    pub(in super::super) const SET_OBJECT_PROP_VALUE: u16 = 0x9804;
    pub(in super::super) const GET_OBJECT_PROP_LIST: u16 = 0x9805;
    pub(in super::super) const SEND_OBJECT_PROP_LIST: u16 = 0x9808;
}

/// Response codes (PIMA 15740 §11; MTP 1.1 appendix F).
pub(super) mod answer {
    pub(in super::super) const OK: u16 = 0x2001;
    pub(in super::super) const GENERAL_ERROR: u16 = 0x2002;
    pub(in super::super) const SESSION_NOT_OPEN: u16 = 0x2003;
    pub(in super::super) const INVALID_TRANSACTION: u16 = 0x2004;
    pub(in super::super) const NOT_SUPPORTED: u16 = 0x2005;
    pub(in super::super) const INCOMPLETE_TRANSFER: u16 = 0x2007;
    pub(in super::super) const INVALID_STORAGE: u16 = 0x2008;
    pub(in super::super) const INVALID_HANDLE: u16 = 0x2009;
    pub(in super::super) const PROP_NOT_SUPPORTED: u16 = 0x200A;
    pub(in super::super) const STORE_FULL: u16 = 0x200C;
    pub(in super::super) const WRITE_PROTECTED: u16 = 0x200D;
    pub(in super::super) const STORE_READ_ONLY: u16 = 0x200E;
    pub(in super::super) const ACCESS_DENIED: u16 = 0x200F;
    pub(in super::super) const NO_THUMBNAIL: u16 = 0x2010;
    pub(in super::super) const PARTIAL_DELETION: u16 = 0x2012;
    pub(in super::super) const BY_FORMAT_UNSUPPORTED: u16 = 0x2014;
    pub(in super::super) const NO_VALID_OBJECT_INFO: u16 = 0x2015;
    pub(in super::super) const CAPTURE_TERMINATED: u16 = 0x2018;
    pub(in super::super) const BUSY: u16 = 0x2019;
    pub(in super::super) const INVALID_PARENT: u16 = 0x201A;
    pub(in super::super) const INVALID_PARAMETER: u16 = 0x201D;
    pub(in super::super) const SESSION_ALREADY_OPEN: u16 = 0x201E;
    pub(in super::super) const TRANSACTION_CANCELLED: u16 = 0x201F;
    pub(in super::super) const OBJECT_PROP_NOT_SUPPORTED: u16 = 0xA80A;
}

/// Event codes (PIMA 15740 §12; MTP 1.1 appendix G).
pub(super) mod event {
    pub(in super::super) const CANCEL_TRANSACTION: u16 = 0x4001;
    pub(in super::super) const OBJECT_ADDED: u16 = 0x4002;
    pub(in super::super) const OBJECT_REMOVED: u16 = 0x4003;
    pub(in super::super) const OBJECT_INFO_CHANGED: u16 = 0x4007;
    pub(in super::super) const CAPTURE_COMPLETE: u16 = 0x400D;
}

/// Object formats (PIMA 15740 §6.2; MTP 1.1 appendix A).
pub(super) mod format {
    pub(in super::super) const UNDEFINED: u16 = 0x3000;
    pub(in super::super) const ASSOCIATION: u16 = 0x3001;
    pub(in super::super) const TEXT: u16 = 0x3004;
    pub(in super::super) const EXIF_JPEG: u16 = 0x3801;
}

/// Data types (PIMA 15740 §5.3).
pub(super) mod datatype {
    pub(in super::super) const U8: u16 = 0x0002;
    pub(in super::super) const U16: u16 = 0x0004;
    pub(in super::super) const U32: u16 = 0x0006;
    pub(in super::super) const U64: u16 = 0x0008;
    pub(in super::super) const U128: u16 = 0x000A;
    pub(in super::super) const STRING: u16 = 0xFFFF;
}

/// All storages, all objects, or the root, as the place of the parameter has it.
pub(super) const ALL: u32 = 0xFFFF_FFFF;
