//! Codes of operations, responses, events, formats, properties and data types (PTP: ISO 15740:2013
//! clauses 10 to 13; MTP 1.1 appendices A to F).

use std::fmt;

use serde::{Deserialize, Serialize};

macro_rules! codes {
    ($(#[$about:meta])* $code:ident { $($(#[$doc:meta])* $name:ident = $value:literal => $text:literal,)* }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $code(pub u16);

        impl $code {
            $($(#[$doc])* pub const $name: Self = Self($value);)*

            /// Its name in the standard, if it is known here.
            pub fn name(self) -> Option<&'static str> {
                match self.0 {
                    $($value => Some($text),)*
                    _ => None,
                }
            }
        }

        impl fmt::Display for $code {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self.name() {
                    Some(name) => write!(f, "{name} (0x{:04X})", self.0),
                    None => write!(f, "0x{:04X}", self.0),
                }
            }
        }
    };
}

codes! {
    /// An operation that the initiator asks for.
    Operation {
        /// What the device is and can do.
        GET_DEVICE_INFO = 0x1001 => "GetDeviceInfo",
        /// Begins a session.
        OPEN_SESSION = 0x1002 => "OpenSession",
        /// Ends a session.
        CLOSE_SESSION = 0x1003 => "CloseSession",
        /// The storages.
        GET_STORAGE_IDS = 0x1004 => "GetStorageIDs",
        /// Size and kind of a storage.
        GET_STORAGE_INFO = 0x1005 => "GetStorageInfo",
        /// How many objects there are.
        GET_NUM_OBJECTS = 0x1006 => "GetNumObjects",
        /// The objects of a folder.
        GET_OBJECT_HANDLES = 0x1007 => "GetObjectHandles",
        /// What an object is.
        GET_OBJECT_INFO = 0x1008 => "GetObjectInfo",
        /// An object's bytes, all of them.
        GET_OBJECT = 0x1009 => "GetObject",
        /// A small picture of it.
        GET_THUMB = 0x100A => "GetThumb",
        /// Deletes an object.
        DELETE_OBJECT = 0x100B => "DeleteObject",
        /// Announces an object.
        SEND_OBJECT_INFO = 0x100C => "SendObjectInfo",
        /// The bytes of the object that was announced.
        SEND_OBJECT = 0x100D => "SendObject",
        /// Takes a picture.
        INITIATE_CAPTURE = 0x100E => "InitiateCapture",
        /// Formats a storage.
        FORMAT_STORE = 0x100F => "FormatStore",
        /// Resets the device's state.
        RESET_DEVICE = 0x1010 => "ResetDevice",
        /// The device tests itself.
        SELF_TEST = 0x1011 => "SelfTest",
        /// Protects an object.
        SET_OBJECT_PROTECTION = 0x1012 => "SetObjectProtection",
        /// Switches the device off.
        POWER_DOWN = 0x1013 => "PowerDown",
        /// Ends an open capture.
        TERMINATE_OPEN_CAPTURE = 0x1018 => "TerminateOpenCapture",
        /// Moves an object.
        MOVE_OBJECT = 0x1019 => "MoveObject",
        /// Copies an object.
        COPY_OBJECT = 0x101A => "CopyObject",
        /// A part of an object's bytes, at a 32-bit offset.
        GET_PARTIAL_OBJECT = 0x101B => "GetPartialObject",
        /// Begins a capture that goes on until it is ended.
        INITIATE_OPEN_CAPTURE = 0x101C => "InitiateOpenCapture",
        /// Services that the device itself has. This and those that follow: only where it says that it
        /// has the extension.
        GET_SERVICE_IDS = 0x9301 => "GetServiceIDs",
        /// What a service is and can do.
        GET_SERVICE_INFO = 0x9302 => "GetServiceInfo",
        /// What objects of a service can have.
        GET_SERVICE_CAPABILITIES = 0x9303 => "GetServiceCapabilities",
        /// What a service's property is.
        GET_SERVICE_PROP_DESC = 0x9304 => "GetServicePropDesc",
        /// Properties of a service.
        GET_SERVICE_PROP_LIST = 0x9305 => "GetServicePropList",
        /// Sets properties of a service.
        SET_SERVICE_PROP_LIST = 0x9306 => "SetServicePropList",
        /// Changes properties of an object.
        UPDATE_OBJECT_PROP_LIST = 0x9307 => "UpdateObjectPropList",
        /// Deletes properties of an object.
        DELETE_OBJECT_PROP_LIST = 0x9308 => "DeleteObjectPropList",
        /// Deletes properties of a service.
        DELETE_SERVICE_PROP_LIST = 0x9309 => "DeleteServicePropList",
        /// What objects of a format can have.
        GET_FORMAT_CAPABILITIES = 0x930A => "GetFormatCapabilities",
        /// A part of an object's bytes, at a 64-bit offset (Android).
        GET_PARTIAL_OBJECT_64 = 0x95C1 => "GetPartialObject64",
        /// Writes a part of an object that is being edited (Android).
        SEND_PARTIAL_OBJECT = 0x95C2 => "SendPartialObject",
        /// Cuts an object that is being edited (Android).
        TRUNCATE_OBJECT = 0x95C3 => "TruncateObject",
        /// Begins an edit (Android).
        BEGIN_EDIT_OBJECT = 0x95C4 => "BeginEditObject",
        /// Ends an edit (Android).
        END_EDIT_OBJECT = 0x95C5 => "EndEditObject",
        /// Properties that objects of a format have.
        GET_OBJECT_PROPS_SUPPORTED = 0x9801 => "GetObjectPropsSupported",
        /// What a property is.
        GET_OBJECT_PROP_DESC = 0x9802 => "GetObjectPropDesc",
        /// One property of one object.
        GET_OBJECT_PROP_VALUE = 0x9803 => "GetObjectPropValue",
        /// Sets one property of one object.
        SET_OBJECT_PROP_VALUE = 0x9804 => "SetObjectPropValue",
        /// Many properties of many objects.
        GET_OBJECT_PROP_LIST = 0x9805 => "GetObjectPropList",
        /// Announces an object by its properties; its size has 64 bits.
        SEND_OBJECT_PROP_LIST = 0x9808 => "SendObjectPropList",
    }
}

codes! {
    /// How an operation came out.
    ResponseCode {
        /// It was done.
        OK = 0x2001 => "OK",
        /// Something went wrong.
        GENERAL_ERROR = 0x2002 => "General_Error",
        /// There is no session.
        SESSION_NOT_OPEN = 0x2003 => "Session_Not_Open",
        /// A transaction of this number cannot be now.
        INVALID_TRANSACTION_ID = 0x2004 => "Invalid_TransactionID",
        /// The device does not know the operation.
        OPERATION_NOT_SUPPORTED = 0x2005 => "Operation_Not_Supported",
        /// Nor the parameter.
        PARAMETER_NOT_SUPPORTED = 0x2006 => "Parameter_Not_Supported",
        /// Not all of the data came or went.
        INCOMPLETE_TRANSFER = 0x2007 => "Incomplete_Transfer",
        /// There is no such storage.
        INVALID_STORAGE_ID = 0x2008 => "Invalid_StorageID",
        /// There is no such object.
        INVALID_OBJECT_HANDLE = 0x2009 => "Invalid_ObjectHandle",
        /// The storage is full.
        STORE_FULL = 0x200C => "Store_Full",
        /// The object is protected.
        OBJECT_WRITE_PROTECTED = 0x200D => "Object_WriteProtected",
        /// The storage is read-only.
        STORE_READ_ONLY = 0x200E => "Store_Read_Only",
        /// It is not allowed.
        ACCESS_DENIED = 0x200F => "Access_Denied",
        /// It has no small picture of the object.
        NO_THUMBNAIL_PRESENT = 0x2010 => "No_Thumbnail_Present",
        /// The device could not test itself, or found a fault.
        SELF_TEST_FAILED = 0x2011 => "SelfTest_Failed",
        /// Some of it was deleted.
        PARTIAL_DELETION = 0x2012 => "Partial_Deletion",
        /// The storage is not there now.
        STORE_NOT_AVAILABLE = 0x2013 => "Store_Not_Available",
        /// No object was announced.
        NO_VALID_OBJECT_INFO = 0x2015 => "No_Valid_ObjectInfo",
        /// The capture had ended before.
        CAPTURE_ALREADY_TERMINATED = 0x2018 => "Capture_Already_Terminated",
        /// The device has no time now.
        DEVICE_BUSY = 0x2019 => "Device_Busy",
        /// The parent is no folder.
        INVALID_PARENT_OBJECT = 0x201A => "Invalid_ParentObject",
        /// A parameter is wrong.
        INVALID_PARAMETER = 0x201D => "Invalid_Parameter",
        /// There is a session already.
        SESSION_ALREADY_OPEN = 0x201E => "Session_Already_Open",
        /// It was cancelled.
        TRANSACTION_CANCELLED = 0x201F => "Transaction_Cancelled",
        /// The object is larger than the storage can hold.
        OBJECT_TOO_LARGE = 0xA809 => "Object_Too_Large",
    }
}

codes! {
    /// What the device tells by itself.
    EventCode {
        /// The transaction is cancelled.
        CANCEL_TRANSACTION = 0x4001 => "CancelTransaction",
        /// There is a new object.
        OBJECT_ADDED = 0x4002 => "ObjectAdded",
        /// An object is gone.
        OBJECT_REMOVED = 0x4003 => "ObjectRemoved",
        /// There is a new storage.
        STORE_ADDED = 0x4004 => "StoreAdded",
        /// A storage is gone.
        STORE_REMOVED = 0x4005 => "StoreRemoved",
        /// An object is another now.
        OBJECT_INFO_CHANGED = 0x4007 => "ObjectInfoChanged",
        /// The storage is full.
        STORE_FULL = 0x400A => "StoreFull",
        /// A capture is over.
        CAPTURE_COMPLETE = 0x400D => "CaptureComplete",
    }
}

codes! {
    /// What the bytes of an object are.
    Format {
        /// Not said.
        UNDEFINED = 0x3000 => "Undefined",
        /// A folder.
        ASSOCIATION = 0x3001 => "Association",
        /// A picture.
        EXIF_JPEG = 0x3801 => "EXIF/JPEG",
    }
}

codes! {
    /// A property of an object.
    ObjectProperty {
        /// Its storage.
        STORAGE_ID = 0xDC01 => "StorageID",
        /// What its bytes are.
        OBJECT_FORMAT = 0xDC02 => "ObjectFormat",
        /// How it is protected.
        PROTECTION_STATUS = 0xDC03 => "ProtectionStatus",
        /// Its size in bytes, with 64 bits.
        OBJECT_SIZE = 0xDC04 => "ObjectSize",
        /// Its name.
        OBJECT_FILE_NAME = 0xDC07 => "ObjectFileName",
        /// When it was made.
        DATE_CREATED = 0xDC08 => "DateCreated",
        /// When it was changed.
        DATE_MODIFIED = 0xDC09 => "DateModified",
        /// Its folder.
        PARENT_OBJECT = 0xDC0B => "ParentObject",
        /// What stays the same in every session.
        PERSISTENT_UID = 0xDC41 => "PersistentUniqueObjectIdentifier",
        /// A name for people.
        NAME = 0xDC44 => "Name",
    }
}

codes! {
    /// How a value is written down (MTP 1.1 clause 3.2).
    DataType {
        /// One byte, signed.
        INT8 = 0x0001 => "INT8",
        /// One byte.
        UINT8 = 0x0002 => "UINT8",
        /// Two bytes, signed.
        INT16 = 0x0003 => "INT16",
        /// Two bytes.
        UINT16 = 0x0004 => "UINT16",
        /// Four bytes, signed.
        INT32 = 0x0005 => "INT32",
        /// Four bytes.
        UINT32 = 0x0006 => "UINT32",
        /// Eight bytes, signed.
        INT64 = 0x0007 => "INT64",
        /// Eight bytes.
        UINT64 = 0x0008 => "UINT64",
        /// Sixteen bytes, signed.
        INT128 = 0x0009 => "INT128",
        /// Sixteen bytes.
        UINT128 = 0x000A => "UINT128",
        /// A string.
        STR = 0xFFFF => "STR",
    }
}

codes! {
    /// What a storage is.
    StorageType {
        /// Built in, read-only.
        FIXED_ROM = 0x0001 => "Fixed ROM",
        /// A card, read-only.
        REMOVABLE_ROM = 0x0002 => "Removable ROM",
        /// Built in.
        FIXED_RAM = 0x0003 => "Fixed RAM",
        /// A card.
        REMOVABLE_RAM = 0x0004 => "Removable RAM",
    }
}

impl DataType {
    /// Set in the type of an array.
    const ARRAY: u16 = 0x4000;

    /// What an array of this type has in it; `None` if it is no array.
    pub fn array_of(self) -> Option<Self> {
        let of = Self(self.0 ^ Self::ARRAY);
        of.size_bytes().map(|_| of)
    }

    /// An array of this.
    pub fn array(self) -> Self {
        Self(self.0 | Self::ARRAY)
    }

    /// The size of a number of this type; `None` if it is none.
    pub fn size_bytes(self) -> Option<usize> {
        match self.0 {
            1 | 2 => Some(1),
            3 | 4 => Some(2),
            5 | 6 => Some(4),
            7 | 8 => Some(8),
            9 | 10 => Some(16),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_shown_by_name_and_in_hex() {
        assert_eq!(Operation::GET_OBJECT.to_string(), "GetObject (0x1009)");
        assert_eq!(ResponseCode(0xA001).to_string(), "0xA001");
    }

    #[test]
    fn arrays_have_numbers_in_them() {
        assert_eq!(DataType::UINT16.array().array_of(), Some(DataType::UINT16));
        assert_eq!(DataType::UINT16.array_of(), None);
        assert_eq!(DataType::STR.array_of(), None);
        assert_eq!(DataType(0x4000).array_of(), None);
    }
}
