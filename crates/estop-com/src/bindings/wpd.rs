// Generated from Microsoft's metadata by crates/estop-com/generate: do not edit.

use super::prelude::*;

define_number!(DELETE_OBJECT_OPTIONS, i32);
pub const PORTABLE_DEVICE_DELETE_NO_RECURSION: DELETE_OBJECT_OPTIONS = DELETE_OBJECT_OPTIONS(0);
pub const PORTABLE_DEVICE_DELETE_WITH_RECURSION: DELETE_OBJECT_OPTIONS = DELETE_OBJECT_OPTIONS(1);
define_number!(WPD_STREAM_UNITS, i32);
pub const WPD_STREAM_UNITS_BYTES: WPD_STREAM_UNITS = WPD_STREAM_UNITS(0);
pub const WPD_STREAM_UNITS_FRAMES: WPD_STREAM_UNITS = WPD_STREAM_UNITS(1);
pub const WPD_STREAM_UNITS_ROWS: WPD_STREAM_UNITS = WPD_STREAM_UNITS(2);
pub const WPD_STREAM_UNITS_MILLISECONDS: WPD_STREAM_UNITS = WPD_STREAM_UNITS(4);
pub const WPD_STREAM_UNITS_MICROSECONDS: WPD_STREAM_UNITS = WPD_STREAM_UNITS(8);
define_number!(SMS_MESSAGE_TYPES, i32);
pub const SMS_TEXT_MESSAGE: SMS_MESSAGE_TYPES = SMS_MESSAGE_TYPES(0);
pub const SMS_BINARY_MESSAGE: SMS_MESSAGE_TYPES = SMS_MESSAGE_TYPES(1);
define_number!(WPD_BITRATE_TYPES, i32);
pub const WPD_BITRATE_TYPE_UNUSED: WPD_BITRATE_TYPES = WPD_BITRATE_TYPES(0);
pub const WPD_BITRATE_TYPE_DISCRETE: WPD_BITRATE_TYPES = WPD_BITRATE_TYPES(1);
pub const WPD_BITRATE_TYPE_VARIABLE: WPD_BITRATE_TYPES = WPD_BITRATE_TYPES(2);
pub const WPD_BITRATE_TYPE_FREE: WPD_BITRATE_TYPES = WPD_BITRATE_TYPES(3);
define_number!(WPD_CAPTURE_MODES, i32);
pub const WPD_CAPTURE_MODE_UNDEFINED: WPD_CAPTURE_MODES = WPD_CAPTURE_MODES(0);
pub const WPD_CAPTURE_MODE_NORMAL: WPD_CAPTURE_MODES = WPD_CAPTURE_MODES(1);
pub const WPD_CAPTURE_MODE_BURST: WPD_CAPTURE_MODES = WPD_CAPTURE_MODES(2);
pub const WPD_CAPTURE_MODE_TIMELAPSE: WPD_CAPTURE_MODES = WPD_CAPTURE_MODES(3);
define_number!(WPD_COLOR_CORRECTED_STATUS_VALUES, i32);
pub const WPD_COLOR_CORRECTED_STATUS_NOT_CORRECTED: WPD_COLOR_CORRECTED_STATUS_VALUES = WPD_COLOR_CORRECTED_STATUS_VALUES(0);
pub const WPD_COLOR_CORRECTED_STATUS_CORRECTED: WPD_COLOR_CORRECTED_STATUS_VALUES = WPD_COLOR_CORRECTED_STATUS_VALUES(1);
pub const WPD_COLOR_CORRECTED_STATUS_SHOULD_NOT_BE_CORRECTED: WPD_COLOR_CORRECTED_STATUS_VALUES = WPD_COLOR_CORRECTED_STATUS_VALUES(2);
define_number!(WPD_COMMAND_ACCESS_TYPES, i32);
pub const WPD_COMMAND_ACCESS_READ: WPD_COMMAND_ACCESS_TYPES = WPD_COMMAND_ACCESS_TYPES(1);
pub const WPD_COMMAND_ACCESS_READWRITE: WPD_COMMAND_ACCESS_TYPES = WPD_COMMAND_ACCESS_TYPES(3);
pub const WPD_COMMAND_ACCESS_FROM_PROPERTY_WITH_STGM_ACCESS: WPD_COMMAND_ACCESS_TYPES = WPD_COMMAND_ACCESS_TYPES(4);
pub const WPD_COMMAND_ACCESS_FROM_PROPERTY_WITH_FILE_ACCESS: WPD_COMMAND_ACCESS_TYPES = WPD_COMMAND_ACCESS_TYPES(8);
pub const WPD_COMMAND_ACCESS_FROM_ATTRIBUTE_WITH_METHOD_ACCESS: WPD_COMMAND_ACCESS_TYPES = WPD_COMMAND_ACCESS_TYPES(16);
define_number!(WPD_CROPPED_STATUS_VALUES, i32);
pub const WPD_CROPPED_STATUS_NOT_CROPPED: WPD_CROPPED_STATUS_VALUES = WPD_CROPPED_STATUS_VALUES(0);
pub const WPD_CROPPED_STATUS_CROPPED: WPD_CROPPED_STATUS_VALUES = WPD_CROPPED_STATUS_VALUES(1);
pub const WPD_CROPPED_STATUS_SHOULD_NOT_BE_CROPPED: WPD_CROPPED_STATUS_VALUES = WPD_CROPPED_STATUS_VALUES(2);
define_number!(WPD_DEVICE_TRANSPORTS, i32);
pub const WPD_DEVICE_TRANSPORT_UNSPECIFIED: WPD_DEVICE_TRANSPORTS = WPD_DEVICE_TRANSPORTS(0);
pub const WPD_DEVICE_TRANSPORT_USB: WPD_DEVICE_TRANSPORTS = WPD_DEVICE_TRANSPORTS(1);
pub const WPD_DEVICE_TRANSPORT_IP: WPD_DEVICE_TRANSPORTS = WPD_DEVICE_TRANSPORTS(2);
pub const WPD_DEVICE_TRANSPORT_BLUETOOTH: WPD_DEVICE_TRANSPORTS = WPD_DEVICE_TRANSPORTS(3);
define_number!(WPD_DEVICE_TYPES, i32);
pub const WPD_DEVICE_TYPE_GENERIC: WPD_DEVICE_TYPES = WPD_DEVICE_TYPES(0);
pub const WPD_DEVICE_TYPE_CAMERA: WPD_DEVICE_TYPES = WPD_DEVICE_TYPES(1);
pub const WPD_DEVICE_TYPE_MEDIA_PLAYER: WPD_DEVICE_TYPES = WPD_DEVICE_TYPES(2);
pub const WPD_DEVICE_TYPE_PHONE: WPD_DEVICE_TYPES = WPD_DEVICE_TYPES(3);
pub const WPD_DEVICE_TYPE_VIDEO: WPD_DEVICE_TYPES = WPD_DEVICE_TYPES(4);
pub const WPD_DEVICE_TYPE_PERSONAL_INFORMATION_MANAGER: WPD_DEVICE_TYPES = WPD_DEVICE_TYPES(5);
pub const WPD_DEVICE_TYPE_AUDIO_RECORDER: WPD_DEVICE_TYPES = WPD_DEVICE_TYPES(6);
define_number!(WPD_EFFECT_MODES, i32);
pub const WPD_EFFECT_MODE_UNDEFINED: WPD_EFFECT_MODES = WPD_EFFECT_MODES(0);
pub const WPD_EFFECT_MODE_COLOR: WPD_EFFECT_MODES = WPD_EFFECT_MODES(1);
pub const WPD_EFFECT_MODE_BLACK_AND_WHITE: WPD_EFFECT_MODES = WPD_EFFECT_MODES(2);
pub const WPD_EFFECT_MODE_SEPIA: WPD_EFFECT_MODES = WPD_EFFECT_MODES(3);
define_number!(WPD_EXPOSURE_METERING_MODES, i32);
pub const WPD_EXPOSURE_METERING_MODE_UNDEFINED: WPD_EXPOSURE_METERING_MODES = WPD_EXPOSURE_METERING_MODES(0);
pub const WPD_EXPOSURE_METERING_MODE_AVERAGE: WPD_EXPOSURE_METERING_MODES = WPD_EXPOSURE_METERING_MODES(1);
pub const WPD_EXPOSURE_METERING_MODE_CENTER_WEIGHTED_AVERAGE: WPD_EXPOSURE_METERING_MODES = WPD_EXPOSURE_METERING_MODES(2);
pub const WPD_EXPOSURE_METERING_MODE_MULTI_SPOT: WPD_EXPOSURE_METERING_MODES = WPD_EXPOSURE_METERING_MODES(3);
pub const WPD_EXPOSURE_METERING_MODE_CENTER_SPOT: WPD_EXPOSURE_METERING_MODES = WPD_EXPOSURE_METERING_MODES(4);
define_number!(WPD_EXPOSURE_PROGRAM_MODES, i32);
pub const WPD_EXPOSURE_PROGRAM_MODE_UNDEFINED: WPD_EXPOSURE_PROGRAM_MODES = WPD_EXPOSURE_PROGRAM_MODES(0);
pub const WPD_EXPOSURE_PROGRAM_MODE_MANUAL: WPD_EXPOSURE_PROGRAM_MODES = WPD_EXPOSURE_PROGRAM_MODES(1);
pub const WPD_EXPOSURE_PROGRAM_MODE_AUTO: WPD_EXPOSURE_PROGRAM_MODES = WPD_EXPOSURE_PROGRAM_MODES(2);
pub const WPD_EXPOSURE_PROGRAM_MODE_APERTURE_PRIORITY: WPD_EXPOSURE_PROGRAM_MODES = WPD_EXPOSURE_PROGRAM_MODES(3);
pub const WPD_EXPOSURE_PROGRAM_MODE_SHUTTER_PRIORITY: WPD_EXPOSURE_PROGRAM_MODES = WPD_EXPOSURE_PROGRAM_MODES(4);
pub const WPD_EXPOSURE_PROGRAM_MODE_CREATIVE: WPD_EXPOSURE_PROGRAM_MODES = WPD_EXPOSURE_PROGRAM_MODES(5);
pub const WPD_EXPOSURE_PROGRAM_MODE_ACTION: WPD_EXPOSURE_PROGRAM_MODES = WPD_EXPOSURE_PROGRAM_MODES(6);
pub const WPD_EXPOSURE_PROGRAM_MODE_PORTRAIT: WPD_EXPOSURE_PROGRAM_MODES = WPD_EXPOSURE_PROGRAM_MODES(7);
define_number!(WPD_FLASH_MODES, i32);
pub const WPD_FLASH_MODE_UNDEFINED: WPD_FLASH_MODES = WPD_FLASH_MODES(0);
pub const WPD_FLASH_MODE_AUTO: WPD_FLASH_MODES = WPD_FLASH_MODES(1);
pub const WPD_FLASH_MODE_OFF: WPD_FLASH_MODES = WPD_FLASH_MODES(2);
pub const WPD_FLASH_MODE_FILL: WPD_FLASH_MODES = WPD_FLASH_MODES(3);
pub const WPD_FLASH_MODE_RED_EYE_AUTO: WPD_FLASH_MODES = WPD_FLASH_MODES(4);
pub const WPD_FLASH_MODE_RED_EYE_FILL: WPD_FLASH_MODES = WPD_FLASH_MODES(5);
pub const WPD_FLASH_MODE_EXTERNAL_SYNC: WPD_FLASH_MODES = WPD_FLASH_MODES(6);
define_number!(WPD_FOCUS_METERING_MODES, i32);
pub const WPD_FOCUS_METERING_MODE_UNDEFINED: WPD_FOCUS_METERING_MODES = WPD_FOCUS_METERING_MODES(0);
pub const WPD_FOCUS_METERING_MODE_CENTER_SPOT: WPD_FOCUS_METERING_MODES = WPD_FOCUS_METERING_MODES(1);
pub const WPD_FOCUS_METERING_MODE_MULTI_SPOT: WPD_FOCUS_METERING_MODES = WPD_FOCUS_METERING_MODES(2);
define_number!(WPD_FOCUS_MODES, i32);
pub const WPD_FOCUS_UNDEFINED: WPD_FOCUS_MODES = WPD_FOCUS_MODES(0);
pub const WPD_FOCUS_MANUAL: WPD_FOCUS_MODES = WPD_FOCUS_MODES(1);
pub const WPD_FOCUS_AUTOMATIC: WPD_FOCUS_MODES = WPD_FOCUS_MODES(2);
pub const WPD_FOCUS_AUTOMATIC_MACRO: WPD_FOCUS_MODES = WPD_FOCUS_MODES(3);
define_number!(WPD_META_GENRES, i32);
pub const WPD_META_GENRE_UNUSED: WPD_META_GENRES = WPD_META_GENRES(0);
pub const WPD_META_GENRE_GENERIC_MUSIC_AUDIO_FILE: WPD_META_GENRES = WPD_META_GENRES(1);
pub const WPD_META_GENRE_GENERIC_NON_MUSIC_AUDIO_FILE: WPD_META_GENRES = WPD_META_GENRES(17);
pub const WPD_META_GENRE_SPOKEN_WORD_AUDIO_BOOK_FILES: WPD_META_GENRES = WPD_META_GENRES(18);
pub const WPD_META_GENRE_SPOKEN_WORD_FILES_NON_AUDIO_BOOK: WPD_META_GENRES = WPD_META_GENRES(19);
pub const WPD_META_GENRE_SPOKEN_WORD_NEWS: WPD_META_GENRES = WPD_META_GENRES(20);
pub const WPD_META_GENRE_SPOKEN_WORD_TALK_SHOWS: WPD_META_GENRES = WPD_META_GENRES(21);
pub const WPD_META_GENRE_GENERIC_VIDEO_FILE: WPD_META_GENRES = WPD_META_GENRES(33);
pub const WPD_META_GENRE_NEWS_VIDEO_FILE: WPD_META_GENRES = WPD_META_GENRES(34);
pub const WPD_META_GENRE_MUSIC_VIDEO_FILE: WPD_META_GENRES = WPD_META_GENRES(35);
pub const WPD_META_GENRE_HOME_VIDEO_FILE: WPD_META_GENRES = WPD_META_GENRES(36);
pub const WPD_META_GENRE_FEATURE_FILM_VIDEO_FILE: WPD_META_GENRES = WPD_META_GENRES(37);
pub const WPD_META_GENRE_TELEVISION_VIDEO_FILE: WPD_META_GENRES = WPD_META_GENRES(38);
pub const WPD_META_GENRE_TRAINING_EDUCATIONAL_VIDEO_FILE: WPD_META_GENRES = WPD_META_GENRES(39);
pub const WPD_META_GENRE_PHOTO_MONTAGE_VIDEO_FILE: WPD_META_GENRES = WPD_META_GENRES(40);
pub const WPD_META_GENRE_GENERIC_NON_AUDIO_NON_VIDEO: WPD_META_GENRES = WPD_META_GENRES(48);
pub const WPD_META_GENRE_AUDIO_PODCAST: WPD_META_GENRES = WPD_META_GENRES(64);
pub const WPD_META_GENRE_VIDEO_PODCAST: WPD_META_GENRES = WPD_META_GENRES(65);
pub const WPD_META_GENRE_MIXED_PODCAST: WPD_META_GENRES = WPD_META_GENRES(66);
define_number!(WPD_OPERATION_STATES, i32);
pub const WPD_OPERATION_STATE_UNSPECIFIED: WPD_OPERATION_STATES = WPD_OPERATION_STATES(0);
pub const WPD_OPERATION_STATE_STARTED: WPD_OPERATION_STATES = WPD_OPERATION_STATES(1);
pub const WPD_OPERATION_STATE_RUNNING: WPD_OPERATION_STATES = WPD_OPERATION_STATES(2);
pub const WPD_OPERATION_STATE_PAUSED: WPD_OPERATION_STATES = WPD_OPERATION_STATES(3);
pub const WPD_OPERATION_STATE_CANCELLED: WPD_OPERATION_STATES = WPD_OPERATION_STATES(4);
pub const WPD_OPERATION_STATE_FINISHED: WPD_OPERATION_STATES = WPD_OPERATION_STATES(5);
pub const WPD_OPERATION_STATE_ABORTED: WPD_OPERATION_STATES = WPD_OPERATION_STATES(6);
define_number!(WPD_PARAMETER_USAGE_TYPES, i32);
pub const WPD_PARAMETER_USAGE_RETURN: WPD_PARAMETER_USAGE_TYPES = WPD_PARAMETER_USAGE_TYPES(0);
pub const WPD_PARAMETER_USAGE_IN: WPD_PARAMETER_USAGE_TYPES = WPD_PARAMETER_USAGE_TYPES(1);
pub const WPD_PARAMETER_USAGE_OUT: WPD_PARAMETER_USAGE_TYPES = WPD_PARAMETER_USAGE_TYPES(2);
pub const WPD_PARAMETER_USAGE_INOUT: WPD_PARAMETER_USAGE_TYPES = WPD_PARAMETER_USAGE_TYPES(3);
define_number!(WPD_POWER_SOURCES, i32);
pub const WPD_POWER_SOURCE_BATTERY: WPD_POWER_SOURCES = WPD_POWER_SOURCES(0);
pub const WPD_POWER_SOURCE_EXTERNAL: WPD_POWER_SOURCES = WPD_POWER_SOURCES(1);
define_number!(WPD_RENDERING_INFORMATION_PROFILE_ENTRY_TYPES, i32);
pub const WPD_RENDERING_INFORMATION_PROFILE_ENTRY_TYPE_OBJECT: WPD_RENDERING_INFORMATION_PROFILE_ENTRY_TYPES = WPD_RENDERING_INFORMATION_PROFILE_ENTRY_TYPES(0);
pub const WPD_RENDERING_INFORMATION_PROFILE_ENTRY_TYPE_RESOURCE: WPD_RENDERING_INFORMATION_PROFILE_ENTRY_TYPES = WPD_RENDERING_INFORMATION_PROFILE_ENTRY_TYPES(1);
define_number!(WPD_SECTION_DATA_UNITS_VALUES, i32);
pub const WPD_SECTION_DATA_UNITS_BYTES: WPD_SECTION_DATA_UNITS_VALUES = WPD_SECTION_DATA_UNITS_VALUES(0);
pub const WPD_SECTION_DATA_UNITS_MILLISECONDS: WPD_SECTION_DATA_UNITS_VALUES = WPD_SECTION_DATA_UNITS_VALUES(1);
define_number!(WPD_SERVICE_INHERITANCE_TYPES, i32);
pub const WPD_SERVICE_INHERITANCE_IMPLEMENTATION: WPD_SERVICE_INHERITANCE_TYPES = WPD_SERVICE_INHERITANCE_TYPES(0);
define_number!(WPD_SMS_ENCODING_TYPES, i32);
pub const SMS_ENCODING_7_BIT: WPD_SMS_ENCODING_TYPES = WPD_SMS_ENCODING_TYPES(0);
pub const SMS_ENCODING_8_BIT: WPD_SMS_ENCODING_TYPES = WPD_SMS_ENCODING_TYPES(1);
pub const SMS_ENCODING_UTF_16: WPD_SMS_ENCODING_TYPES = WPD_SMS_ENCODING_TYPES(2);
define_number!(WPD_STORAGE_ACCESS_CAPABILITY_VALUES, i32);
pub const WPD_STORAGE_ACCESS_CAPABILITY_READWRITE: WPD_STORAGE_ACCESS_CAPABILITY_VALUES = WPD_STORAGE_ACCESS_CAPABILITY_VALUES(0);
pub const WPD_STORAGE_ACCESS_CAPABILITY_READ_ONLY_WITHOUT_OBJECT_DELETION: WPD_STORAGE_ACCESS_CAPABILITY_VALUES = WPD_STORAGE_ACCESS_CAPABILITY_VALUES(1);
pub const WPD_STORAGE_ACCESS_CAPABILITY_READ_ONLY_WITH_OBJECT_DELETION: WPD_STORAGE_ACCESS_CAPABILITY_VALUES = WPD_STORAGE_ACCESS_CAPABILITY_VALUES(2);
define_number!(WPD_STORAGE_TYPE_VALUES, i32);
pub const WPD_STORAGE_TYPE_UNDEFINED: WPD_STORAGE_TYPE_VALUES = WPD_STORAGE_TYPE_VALUES(0);
pub const WPD_STORAGE_TYPE_FIXED_ROM: WPD_STORAGE_TYPE_VALUES = WPD_STORAGE_TYPE_VALUES(1);
pub const WPD_STORAGE_TYPE_REMOVABLE_ROM: WPD_STORAGE_TYPE_VALUES = WPD_STORAGE_TYPE_VALUES(2);
pub const WPD_STORAGE_TYPE_FIXED_RAM: WPD_STORAGE_TYPE_VALUES = WPD_STORAGE_TYPE_VALUES(3);
pub const WPD_STORAGE_TYPE_REMOVABLE_RAM: WPD_STORAGE_TYPE_VALUES = WPD_STORAGE_TYPE_VALUES(4);
define_number!(WPD_VIDEO_SCAN_TYPES, i32);
pub const WPD_VIDEO_SCAN_TYPE_UNUSED: WPD_VIDEO_SCAN_TYPES = WPD_VIDEO_SCAN_TYPES(0);
pub const WPD_VIDEO_SCAN_TYPE_PROGRESSIVE: WPD_VIDEO_SCAN_TYPES = WPD_VIDEO_SCAN_TYPES(1);
pub const WPD_VIDEO_SCAN_TYPE_FIELD_INTERLEAVED_UPPER_FIRST: WPD_VIDEO_SCAN_TYPES = WPD_VIDEO_SCAN_TYPES(2);
pub const WPD_VIDEO_SCAN_TYPE_FIELD_INTERLEAVED_LOWER_FIRST: WPD_VIDEO_SCAN_TYPES = WPD_VIDEO_SCAN_TYPES(3);
pub const WPD_VIDEO_SCAN_TYPE_FIELD_SINGLE_UPPER_FIRST: WPD_VIDEO_SCAN_TYPES = WPD_VIDEO_SCAN_TYPES(4);
pub const WPD_VIDEO_SCAN_TYPE_FIELD_SINGLE_LOWER_FIRST: WPD_VIDEO_SCAN_TYPES = WPD_VIDEO_SCAN_TYPES(5);
pub const WPD_VIDEO_SCAN_TYPE_MIXED_INTERLACE: WPD_VIDEO_SCAN_TYPES = WPD_VIDEO_SCAN_TYPES(6);
pub const WPD_VIDEO_SCAN_TYPE_MIXED_INTERLACE_AND_PROGRESSIVE: WPD_VIDEO_SCAN_TYPES = WPD_VIDEO_SCAN_TYPES(7);
define_number!(WPD_WHITE_BALANCE_SETTINGS, i32);
pub const WPD_WHITE_BALANCE_UNDEFINED: WPD_WHITE_BALANCE_SETTINGS = WPD_WHITE_BALANCE_SETTINGS(0);
pub const WPD_WHITE_BALANCE_MANUAL: WPD_WHITE_BALANCE_SETTINGS = WPD_WHITE_BALANCE_SETTINGS(1);
pub const WPD_WHITE_BALANCE_AUTOMATIC: WPD_WHITE_BALANCE_SETTINGS = WPD_WHITE_BALANCE_SETTINGS(2);
pub const WPD_WHITE_BALANCE_ONE_PUSH_AUTOMATIC: WPD_WHITE_BALANCE_SETTINGS = WPD_WHITE_BALANCE_SETTINGS(3);
pub const WPD_WHITE_BALANCE_DAYLIGHT: WPD_WHITE_BALANCE_SETTINGS = WPD_WHITE_BALANCE_SETTINGS(4);
pub const WPD_WHITE_BALANCE_FLORESCENT: WPD_WHITE_BALANCE_SETTINGS = WPD_WHITE_BALANCE_SETTINGS(5);
pub const WPD_WHITE_BALANCE_TUNGSTEN: WPD_WHITE_BALANCE_SETTINGS = WPD_WHITE_BALANCE_SETTINGS(6);
pub const WPD_WHITE_BALANCE_FLASH: WPD_WHITE_BALANCE_SETTINGS = WPD_WHITE_BALANCE_SETTINGS(7);
define_number!(WpdAttributeForm, i32);
pub const WPD_PROPERTY_ATTRIBUTE_FORM_UNSPECIFIED: WpdAttributeForm = WpdAttributeForm(0);
pub const WPD_PROPERTY_ATTRIBUTE_FORM_RANGE: WpdAttributeForm = WpdAttributeForm(1);
pub const WPD_PROPERTY_ATTRIBUTE_FORM_ENUMERATION: WpdAttributeForm = WpdAttributeForm(2);
pub const WPD_PROPERTY_ATTRIBUTE_FORM_REGULAR_EXPRESSION: WpdAttributeForm = WpdAttributeForm(3);
pub const WPD_PROPERTY_ATTRIBUTE_FORM_OBJECT_IDENTIFIER: WpdAttributeForm = WpdAttributeForm(4);
define_number!(WpdParameterAttributeForm, i32);
pub const WPD_PARAMETER_ATTRIBUTE_FORM_UNSPECIFIED: WpdParameterAttributeForm = WpdParameterAttributeForm(0);
pub const WPD_PARAMETER_ATTRIBUTE_FORM_RANGE: WpdParameterAttributeForm = WpdParameterAttributeForm(1);
pub const WPD_PARAMETER_ATTRIBUTE_FORM_ENUMERATION: WpdParameterAttributeForm = WpdParameterAttributeForm(2);
pub const WPD_PARAMETER_ATTRIBUTE_FORM_REGULAR_EXPRESSION: WpdParameterAttributeForm = WpdParameterAttributeForm(3);
pub const WPD_PARAMETER_ATTRIBUTE_FORM_OBJECT_IDENTIFIER: WpdParameterAttributeForm = WpdParameterAttributeForm(4);
define_plain!(WPD_COMMAND_ACCESS_LOOKUP_ENTRY); #[repr(C)] #[derive(Clone, Copy)] pub struct WPD_COMMAND_ACCESS_LOOKUP_ENTRY { pub Command: PROPERTYKEY, pub AccessType: u32, pub AccessProperty: PROPERTYKEY, }

define_interface!(IEnumPortableDeviceObjectIDs, IUnknown, IEnumPortableDeviceObjectIDs_Vtbl, 0x10ece955cf414728bfa041eedf1bbf19);
#[repr(C)] pub struct IEnumPortableDeviceObjectIDs_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub Next: unsafe extern "C" fn(*mut c_void, u32, *mut TaskText, *mut u32) -> HRESULT,
    pub Skip: unsafe extern "C" fn(*mut c_void, u32) -> HRESULT,
    pub Reset: unsafe extern "C" fn(*mut c_void) -> HRESULT,
    pub Clone: unsafe extern "C" fn(*mut c_void, *mut Option<IEnumPortableDeviceObjectIDs>) -> HRESULT,
    pub Cancel: unsafe extern "C" fn(*mut c_void) -> HRESULT,
}
pub trait IEnumPortableDeviceObjectIDs_Impl {
    fn Next(&self, pObjIDs: OutArray<'_, TaskText>, pcFetched: Option<Out<'_, u32>>) -> Answer { not_implemented("IEnumPortableDeviceObjectIDs::Next") }
    fn Skip(&self, cObjects: u32) -> Answer { not_implemented("IEnumPortableDeviceObjectIDs::Skip") }
    fn Reset(&self) -> Answer { not_implemented("IEnumPortableDeviceObjectIDs::Reset") }
    fn Clone(&self, ppEnum: Out<'_, Option<IEnumPortableDeviceObjectIDs>>) -> Answer { not_implemented("IEnumPortableDeviceObjectIDs::Clone") }
    fn Cancel(&self) -> Answer { not_implemented("IEnumPortableDeviceObjectIDs::Cancel") }
}
impl IEnumPortableDeviceObjectIDs {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IEnumPortableDeviceObjectIDs_Vtbl where Object<T>: IEnumPortableDeviceObjectIDs_Impl {
        IEnumPortableDeviceObjectIDs_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            Next: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, cObjects: u32, pObjIDs: *mut TaskText, pcFetched: *mut u32) -> HRESULT where Object<T>: IEnumPortableDeviceObjectIDs_Impl { unsafe { enter::<T, SLOT>("IEnumPortableDeviceObjectIDs::Next", this, |this| <Object<T> as IEnumPortableDeviceObjectIDs_Impl>::Next(this, abi::out_array(pObjIDs, abi::count(cObjects)?)?, abi::out_or_null(pcFetched)?)) } } thunk::<T, SLOT> },
            Skip: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, cObjects: u32) -> HRESULT where Object<T>: IEnumPortableDeviceObjectIDs_Impl { unsafe { enter::<T, SLOT>("IEnumPortableDeviceObjectIDs::Skip", this, |this| <Object<T> as IEnumPortableDeviceObjectIDs_Impl>::Skip(this, cObjects)) } } thunk::<T, SLOT> },
            Reset: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IEnumPortableDeviceObjectIDs_Impl { unsafe { enter::<T, SLOT>("IEnumPortableDeviceObjectIDs::Reset", this, |this| <Object<T> as IEnumPortableDeviceObjectIDs_Impl>::Reset(this)) } } thunk::<T, SLOT> },
            Clone: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, ppEnum: *mut Option<IEnumPortableDeviceObjectIDs>) -> HRESULT where Object<T>: IEnumPortableDeviceObjectIDs_Impl { unsafe { enter::<T, SLOT>("IEnumPortableDeviceObjectIDs::Clone", this, |this| <Object<T> as IEnumPortableDeviceObjectIDs_Impl>::Clone(this, abi::out(ppEnum)?)) } } thunk::<T, SLOT> },
            Cancel: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IEnumPortableDeviceObjectIDs_Impl { unsafe { enter::<T, SLOT>("IEnumPortableDeviceObjectIDs::Cancel", this, |this| <Object<T> as IEnumPortableDeviceObjectIDs_Impl>::Cancel(this)) } } thunk::<T, SLOT> },
        }
    }
    pub fn Next(&self, pObjIDs: OutArray<'_, TaskText>, pcFetched: Option<Out<'_, u32>>) -> Answer { unsafe { (Interface::vtable(self).Next)(self.as_raw(), abi::length(pObjIDs.room()), pObjIDs.as_ptr(), pcFetched.map_or(std::ptr::null_mut(), |place| place.as_ptr())) }.answer() }
    pub fn Skip(&self, cObjects: u32) -> Answer { unsafe { (Interface::vtable(self).Skip)(self.as_raw(), cObjects) }.answer() }
    pub fn Reset(&self) -> Answer { unsafe { (Interface::vtable(self).Reset)(self.as_raw()) }.answer() }
    pub fn Clone(&self, ppEnum: Out<'_, Option<IEnumPortableDeviceObjectIDs>>) -> Answer { unsafe { (Interface::vtable(self).Clone)(self.as_raw(), ppEnum.as_ptr()) }.answer() }
    pub fn Cancel(&self) -> Answer { unsafe { (Interface::vtable(self).Cancel)(self.as_raw()) }.answer() }
}

define_interface!(IPortableDevicePropVariantCollection, IUnknown, IPortableDevicePropVariantCollection_Vtbl, 0x89b2e4224f1b4316bcefa44afea83eb3);
#[repr(C)] pub struct IPortableDevicePropVariantCollection_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub GetCount: unsafe extern "C" fn(*mut c_void, *mut u32) -> HRESULT,
    pub GetAt: unsafe extern "C" fn(*mut c_void, u32, *mut PROPVARIANT) -> HRESULT,
    pub Add: unsafe extern "C" fn(*mut c_void, *const PROPVARIANT) -> HRESULT,
    pub GetType: unsafe extern "C" fn(*mut c_void, *mut u16) -> HRESULT,
    pub ChangeType: unsafe extern "C" fn(*mut c_void, u16) -> HRESULT,
    pub Clear: unsafe extern "C" fn(*mut c_void) -> HRESULT,
    pub RemoveAt: unsafe extern "C" fn(*mut c_void, u32) -> HRESULT,
}
pub trait IPortableDevicePropVariantCollection_Impl {
    fn GetCount(&self, pcElems: Out<'_, u32>) -> Answer { not_implemented("IPortableDevicePropVariantCollection::GetCount") }
    fn GetAt(&self, dwIndex: u32, pValue: Option<Out<'_, PROPVARIANT>>) -> Answer { not_implemented("IPortableDevicePropVariantCollection::GetAt") }
    fn Add(&self, pValue: &PROPVARIANT) -> Answer { not_implemented("IPortableDevicePropVariantCollection::Add") }
    fn GetType(&self, pvt: Out<'_, u16>) -> Answer { not_implemented("IPortableDevicePropVariantCollection::GetType") }
    fn ChangeType(&self, vt: u16) -> Answer { not_implemented("IPortableDevicePropVariantCollection::ChangeType") }
    fn Clear(&self) -> Answer { not_implemented("IPortableDevicePropVariantCollection::Clear") }
    fn RemoveAt(&self, dwIndex: u32) -> Answer { not_implemented("IPortableDevicePropVariantCollection::RemoveAt") }
}
impl IPortableDevicePropVariantCollection {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IPortableDevicePropVariantCollection_Vtbl where Object<T>: IPortableDevicePropVariantCollection_Impl {
        IPortableDevicePropVariantCollection_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            GetCount: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pcElems: *mut u32) -> HRESULT where Object<T>: IPortableDevicePropVariantCollection_Impl { unsafe { enter::<T, SLOT>("IPortableDevicePropVariantCollection::GetCount", this, |this| <Object<T> as IPortableDevicePropVariantCollection_Impl>::GetCount(this, abi::out(pcElems)?)) } } thunk::<T, SLOT> },
            GetAt: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, dwIndex: u32, pValue: *mut PROPVARIANT) -> HRESULT where Object<T>: IPortableDevicePropVariantCollection_Impl { unsafe { enter::<T, SLOT>("IPortableDevicePropVariantCollection::GetAt", this, |this| <Object<T> as IPortableDevicePropVariantCollection_Impl>::GetAt(this, dwIndex, abi::out_or_null(pValue)?)) } } thunk::<T, SLOT> },
            Add: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pValue: *const PROPVARIANT) -> HRESULT where Object<T>: IPortableDevicePropVariantCollection_Impl { unsafe { enter::<T, SLOT>("IPortableDevicePropVariantCollection::Add", this, |this| <Object<T> as IPortableDevicePropVariantCollection_Impl>::Add(this, abi::by_ref(pValue)?)) } } thunk::<T, SLOT> },
            GetType: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pvt: *mut u16) -> HRESULT where Object<T>: IPortableDevicePropVariantCollection_Impl { unsafe { enter::<T, SLOT>("IPortableDevicePropVariantCollection::GetType", this, |this| <Object<T> as IPortableDevicePropVariantCollection_Impl>::GetType(this, abi::out(pvt)?)) } } thunk::<T, SLOT> },
            ChangeType: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, vt: u16) -> HRESULT where Object<T>: IPortableDevicePropVariantCollection_Impl { unsafe { enter::<T, SLOT>("IPortableDevicePropVariantCollection::ChangeType", this, |this| <Object<T> as IPortableDevicePropVariantCollection_Impl>::ChangeType(this, vt)) } } thunk::<T, SLOT> },
            Clear: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IPortableDevicePropVariantCollection_Impl { unsafe { enter::<T, SLOT>("IPortableDevicePropVariantCollection::Clear", this, |this| <Object<T> as IPortableDevicePropVariantCollection_Impl>::Clear(this)) } } thunk::<T, SLOT> },
            RemoveAt: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, dwIndex: u32) -> HRESULT where Object<T>: IPortableDevicePropVariantCollection_Impl { unsafe { enter::<T, SLOT>("IPortableDevicePropVariantCollection::RemoveAt", this, |this| <Object<T> as IPortableDevicePropVariantCollection_Impl>::RemoveAt(this, dwIndex)) } } thunk::<T, SLOT> },
        }
    }
    pub fn GetCount(&self, pcElems: Out<'_, u32>) -> Answer { unsafe { (Interface::vtable(self).GetCount)(self.as_raw(), pcElems.as_ptr()) }.answer() }
    pub fn GetAt(&self, dwIndex: u32, pValue: Option<Out<'_, PROPVARIANT>>) -> Answer { unsafe { (Interface::vtable(self).GetAt)(self.as_raw(), dwIndex, pValue.map_or(std::ptr::null_mut(), |place| place.as_ptr())) }.answer() }
    pub fn Add(&self, pValue: &PROPVARIANT) -> Answer { unsafe { (Interface::vtable(self).Add)(self.as_raw(), std::ptr::from_ref(pValue)) }.answer() }
    pub fn GetType(&self, pvt: Out<'_, u16>) -> Answer { unsafe { (Interface::vtable(self).GetType)(self.as_raw(), pvt.as_ptr()) }.answer() }
    pub fn ChangeType(&self, vt: u16) -> Answer { unsafe { (Interface::vtable(self).ChangeType)(self.as_raw(), vt) }.answer() }
    pub fn Clear(&self) -> Answer { unsafe { (Interface::vtable(self).Clear)(self.as_raw()) }.answer() }
    pub fn RemoveAt(&self, dwIndex: u32) -> Answer { unsafe { (Interface::vtable(self).RemoveAt)(self.as_raw(), dwIndex) }.answer() }
}

define_interface!(IPortableDeviceKeyCollection, IUnknown, IPortableDeviceKeyCollection_Vtbl, 0xdada2357e0ad492e98dbdd61c53ba353);
#[repr(C)] pub struct IPortableDeviceKeyCollection_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub GetCount: unsafe extern "C" fn(*mut c_void, *mut u32) -> HRESULT,
    pub GetAt: unsafe extern "C" fn(*mut c_void, u32, *mut PROPERTYKEY) -> HRESULT,
    pub Add: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY) -> HRESULT,
    pub Clear: unsafe extern "C" fn(*mut c_void) -> HRESULT,
    pub RemoveAt: unsafe extern "C" fn(*mut c_void, u32) -> HRESULT,
}
pub trait IPortableDeviceKeyCollection_Impl {
    fn GetCount(&self, pcElems: Out<'_, u32>) -> Answer { not_implemented("IPortableDeviceKeyCollection::GetCount") }
    fn GetAt(&self, dwIndex: u32, pKey: Option<Out<'_, PROPERTYKEY>>) -> Answer { not_implemented("IPortableDeviceKeyCollection::GetAt") }
    fn Add(&self, Key: &PROPERTYKEY) -> Answer { not_implemented("IPortableDeviceKeyCollection::Add") }
    fn Clear(&self) -> Answer { not_implemented("IPortableDeviceKeyCollection::Clear") }
    fn RemoveAt(&self, dwIndex: u32) -> Answer { not_implemented("IPortableDeviceKeyCollection::RemoveAt") }
}
impl IPortableDeviceKeyCollection {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IPortableDeviceKeyCollection_Vtbl where Object<T>: IPortableDeviceKeyCollection_Impl {
        IPortableDeviceKeyCollection_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            GetCount: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pcElems: *mut u32) -> HRESULT where Object<T>: IPortableDeviceKeyCollection_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceKeyCollection::GetCount", this, |this| <Object<T> as IPortableDeviceKeyCollection_Impl>::GetCount(this, abi::out(pcElems)?)) } } thunk::<T, SLOT> },
            GetAt: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, dwIndex: u32, pKey: *mut PROPERTYKEY) -> HRESULT where Object<T>: IPortableDeviceKeyCollection_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceKeyCollection::GetAt", this, |this| <Object<T> as IPortableDeviceKeyCollection_Impl>::GetAt(this, dwIndex, abi::out_or_null(pKey)?)) } } thunk::<T, SLOT> },
            Add: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, Key: *const PROPERTYKEY) -> HRESULT where Object<T>: IPortableDeviceKeyCollection_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceKeyCollection::Add", this, |this| <Object<T> as IPortableDeviceKeyCollection_Impl>::Add(this, abi::by_ref(Key)?)) } } thunk::<T, SLOT> },
            Clear: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IPortableDeviceKeyCollection_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceKeyCollection::Clear", this, |this| <Object<T> as IPortableDeviceKeyCollection_Impl>::Clear(this)) } } thunk::<T, SLOT> },
            RemoveAt: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, dwIndex: u32) -> HRESULT where Object<T>: IPortableDeviceKeyCollection_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceKeyCollection::RemoveAt", this, |this| <Object<T> as IPortableDeviceKeyCollection_Impl>::RemoveAt(this, dwIndex)) } } thunk::<T, SLOT> },
        }
    }
    pub fn GetCount(&self, pcElems: Out<'_, u32>) -> Answer { unsafe { (Interface::vtable(self).GetCount)(self.as_raw(), pcElems.as_ptr()) }.answer() }
    pub fn GetAt(&self, dwIndex: u32, pKey: Option<Out<'_, PROPERTYKEY>>) -> Answer { unsafe { (Interface::vtable(self).GetAt)(self.as_raw(), dwIndex, pKey.map_or(std::ptr::null_mut(), |place| place.as_ptr())) }.answer() }
    pub fn Add(&self, Key: &PROPERTYKEY) -> Answer { unsafe { (Interface::vtable(self).Add)(self.as_raw(), std::ptr::from_ref(Key)) }.answer() }
    pub fn Clear(&self) -> Answer { unsafe { (Interface::vtable(self).Clear)(self.as_raw()) }.answer() }
    pub fn RemoveAt(&self, dwIndex: u32) -> Answer { unsafe { (Interface::vtable(self).RemoveAt)(self.as_raw(), dwIndex) }.answer() }
}

define_interface!(IPortableDeviceValuesCollection, IUnknown, IPortableDeviceValuesCollection_Vtbl, 0x6e3f2d794e0748c48208d8c2e5af4a99);
#[repr(C)] pub struct IPortableDeviceValuesCollection_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub GetCount: unsafe extern "C" fn(*mut c_void, *mut u32) -> HRESULT,
    pub GetAt: unsafe extern "C" fn(*mut c_void, u32, *mut Option<IPortableDeviceValues>) -> HRESULT,
    pub Add: unsafe extern "C" fn(*mut c_void, *mut c_void) -> HRESULT,
    pub Clear: unsafe extern "C" fn(*mut c_void) -> HRESULT,
    pub RemoveAt: unsafe extern "C" fn(*mut c_void, u32) -> HRESULT,
}
pub trait IPortableDeviceValuesCollection_Impl {
    fn GetCount(&self, pcElems: Out<'_, u32>) -> Answer { not_implemented("IPortableDeviceValuesCollection::GetCount") }
    fn GetAt(&self, dwIndex: u32, ppValues: Out<'_, Option<IPortableDeviceValues>>) -> Answer { not_implemented("IPortableDeviceValuesCollection::GetAt") }
    fn Add(&self, pValues: Option<&IPortableDeviceValues>) -> Answer { not_implemented("IPortableDeviceValuesCollection::Add") }
    fn Clear(&self) -> Answer { not_implemented("IPortableDeviceValuesCollection::Clear") }
    fn RemoveAt(&self, dwIndex: u32) -> Answer { not_implemented("IPortableDeviceValuesCollection::RemoveAt") }
}
impl IPortableDeviceValuesCollection {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IPortableDeviceValuesCollection_Vtbl where Object<T>: IPortableDeviceValuesCollection_Impl {
        IPortableDeviceValuesCollection_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            GetCount: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pcElems: *mut u32) -> HRESULT where Object<T>: IPortableDeviceValuesCollection_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValuesCollection::GetCount", this, |this| <Object<T> as IPortableDeviceValuesCollection_Impl>::GetCount(this, abi::out(pcElems)?)) } } thunk::<T, SLOT> },
            GetAt: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, dwIndex: u32, ppValues: *mut Option<IPortableDeviceValues>) -> HRESULT where Object<T>: IPortableDeviceValuesCollection_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValuesCollection::GetAt", this, |this| <Object<T> as IPortableDeviceValuesCollection_Impl>::GetAt(this, dwIndex, abi::out(ppValues)?)) } } thunk::<T, SLOT> },
            Add: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pValues: *mut c_void) -> HRESULT where Object<T>: IPortableDeviceValuesCollection_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValuesCollection::Add", this, |this| <Object<T> as IPortableDeviceValuesCollection_Impl>::Add(this, abi::interface::<IPortableDeviceValues>(&pValues)?)) } } thunk::<T, SLOT> },
            Clear: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IPortableDeviceValuesCollection_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValuesCollection::Clear", this, |this| <Object<T> as IPortableDeviceValuesCollection_Impl>::Clear(this)) } } thunk::<T, SLOT> },
            RemoveAt: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, dwIndex: u32) -> HRESULT where Object<T>: IPortableDeviceValuesCollection_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValuesCollection::RemoveAt", this, |this| <Object<T> as IPortableDeviceValuesCollection_Impl>::RemoveAt(this, dwIndex)) } } thunk::<T, SLOT> },
        }
    }
    pub fn GetCount(&self, pcElems: Out<'_, u32>) -> Answer { unsafe { (Interface::vtable(self).GetCount)(self.as_raw(), pcElems.as_ptr()) }.answer() }
    pub fn GetAt(&self, dwIndex: u32, ppValues: Out<'_, Option<IPortableDeviceValues>>) -> Answer { unsafe { (Interface::vtable(self).GetAt)(self.as_raw(), dwIndex, ppValues.as_ptr()) }.answer() }
    pub fn Add(&self, pValues: Option<&IPortableDeviceValues>) -> Answer { unsafe { (Interface::vtable(self).Add)(self.as_raw(), abi::raw(pValues)) }.answer() }
    pub fn Clear(&self) -> Answer { unsafe { (Interface::vtable(self).Clear)(self.as_raw()) }.answer() }
    pub fn RemoveAt(&self, dwIndex: u32) -> Answer { unsafe { (Interface::vtable(self).RemoveAt)(self.as_raw(), dwIndex) }.answer() }
}

define_interface!(IPortableDeviceValues, IUnknown, IPortableDeviceValues_Vtbl, 0x6848f6f231554f86b6f5263eeeab3143);
#[repr(C)] pub struct IPortableDeviceValues_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub GetCount: unsafe extern "C" fn(*mut c_void, *mut u32) -> HRESULT,
    pub GetAt: unsafe extern "C" fn(*mut c_void, u32, *mut PROPERTYKEY, *mut PROPVARIANT) -> HRESULT,
    pub SetValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, *const PROPVARIANT) -> HRESULT,
    pub GetValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, *mut PROPVARIANT) -> HRESULT,
    pub SetStringValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, *const u16) -> HRESULT,
    pub GetStringValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, *mut TaskText) -> HRESULT,
    pub SetUnsignedIntegerValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, u32) -> HRESULT,
    pub GetUnsignedIntegerValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, *mut u32) -> HRESULT,
    pub SetSignedIntegerValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, i32) -> HRESULT,
    pub GetSignedIntegerValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, *mut i32) -> HRESULT,
    pub SetUnsignedLargeIntegerValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, u64) -> HRESULT,
    pub GetUnsignedLargeIntegerValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, *mut u64) -> HRESULT,
    pub SetSignedLargeIntegerValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, i64) -> HRESULT,
    pub GetSignedLargeIntegerValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, *mut i64) -> HRESULT,
    pub SetFloatValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, f32) -> HRESULT,
    pub GetFloatValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, *mut f32) -> HRESULT,
    pub SetErrorValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, HRESULT) -> HRESULT,
    pub GetErrorValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, *mut HRESULT) -> HRESULT,
    pub SetKeyValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, *const PROPERTYKEY) -> HRESULT,
    pub GetKeyValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, *mut PROPERTYKEY) -> HRESULT,
    pub SetBoolValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, i32) -> HRESULT,
    pub GetBoolValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, *mut i32) -> HRESULT,
    pub SetIUnknownValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, *mut c_void) -> HRESULT,
    pub GetIUnknownValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, *mut Option<IUnknown>) -> HRESULT,
    pub SetGuidValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, *const GUID) -> HRESULT,
    pub GetGuidValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, *mut GUID) -> HRESULT,
    pub SetBufferValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, *const u8, u32) -> HRESULT,
    pub GetBufferValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, *mut *mut u8, *mut u32) -> HRESULT,
    pub SetIPortableDeviceValuesValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, *mut c_void) -> HRESULT,
    pub GetIPortableDeviceValuesValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, *mut Option<IPortableDeviceValues>) -> HRESULT,
    pub SetIPortableDevicePropVariantCollectionValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, *mut c_void) -> HRESULT,
    pub GetIPortableDevicePropVariantCollectionValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, *mut Option<IPortableDevicePropVariantCollection>) -> HRESULT,
    pub SetIPortableDeviceKeyCollectionValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, *mut c_void) -> HRESULT,
    pub GetIPortableDeviceKeyCollectionValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, *mut Option<IPortableDeviceKeyCollection>) -> HRESULT,
    pub SetIPortableDeviceValuesCollectionValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, *mut c_void) -> HRESULT,
    pub GetIPortableDeviceValuesCollectionValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, *mut Option<IPortableDeviceValuesCollection>) -> HRESULT,
    pub RemoveValue: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY) -> HRESULT,
    pub CopyValuesFromPropertyStore: unsafe extern "C" fn(*mut c_void, *mut c_void) -> HRESULT,
    pub CopyValuesToPropertyStore: unsafe extern "C" fn(*mut c_void, *mut c_void) -> HRESULT,
    pub Clear: unsafe extern "C" fn(*mut c_void) -> HRESULT,
}
pub trait IPortableDeviceValues_Impl {
    fn GetCount(&self, pcelt: Out<'_, u32>) -> Answer { not_implemented("IPortableDeviceValues::GetCount") }
    fn GetAt(&self, index: u32, pKey: Option<Out<'_, PROPERTYKEY>>, pValue: Option<Out<'_, PROPVARIANT>>) -> Answer { not_implemented("IPortableDeviceValues::GetAt") }
    fn SetValue(&self, key: &PROPERTYKEY, pValue: &PROPVARIANT) -> Answer { not_implemented("IPortableDeviceValues::SetValue") }
    fn GetValue(&self, key: &PROPERTYKEY, pValue: Out<'_, PROPVARIANT>) -> Answer { not_implemented("IPortableDeviceValues::GetValue") }
    fn SetStringValue(&self, key: &PROPERTYKEY, Value: Wide<'_>) -> Answer { not_implemented("IPortableDeviceValues::SetStringValue") }
    fn GetStringValue(&self, key: &PROPERTYKEY, pValue: Out<'_, TaskText>) -> Answer { not_implemented("IPortableDeviceValues::GetStringValue") }
    fn SetUnsignedIntegerValue(&self, key: &PROPERTYKEY, Value: u32) -> Answer { not_implemented("IPortableDeviceValues::SetUnsignedIntegerValue") }
    fn GetUnsignedIntegerValue(&self, key: &PROPERTYKEY, pValue: Out<'_, u32>) -> Answer { not_implemented("IPortableDeviceValues::GetUnsignedIntegerValue") }
    fn SetSignedIntegerValue(&self, key: &PROPERTYKEY, Value: i32) -> Answer { not_implemented("IPortableDeviceValues::SetSignedIntegerValue") }
    fn GetSignedIntegerValue(&self, key: &PROPERTYKEY, pValue: Out<'_, i32>) -> Answer { not_implemented("IPortableDeviceValues::GetSignedIntegerValue") }
    fn SetUnsignedLargeIntegerValue(&self, key: &PROPERTYKEY, Value: u64) -> Answer { not_implemented("IPortableDeviceValues::SetUnsignedLargeIntegerValue") }
    fn GetUnsignedLargeIntegerValue(&self, key: &PROPERTYKEY, pValue: Out<'_, u64>) -> Answer { not_implemented("IPortableDeviceValues::GetUnsignedLargeIntegerValue") }
    fn SetSignedLargeIntegerValue(&self, key: &PROPERTYKEY, Value: i64) -> Answer { not_implemented("IPortableDeviceValues::SetSignedLargeIntegerValue") }
    fn GetSignedLargeIntegerValue(&self, key: &PROPERTYKEY, pValue: Out<'_, i64>) -> Answer { not_implemented("IPortableDeviceValues::GetSignedLargeIntegerValue") }
    fn SetFloatValue(&self, key: &PROPERTYKEY, Value: f32) -> Answer { not_implemented("IPortableDeviceValues::SetFloatValue") }
    fn GetFloatValue(&self, key: &PROPERTYKEY, pValue: Out<'_, f32>) -> Answer { not_implemented("IPortableDeviceValues::GetFloatValue") }
    fn SetErrorValue(&self, key: &PROPERTYKEY, Value: HRESULT) -> Answer { not_implemented("IPortableDeviceValues::SetErrorValue") }
    fn GetErrorValue(&self, key: &PROPERTYKEY, pValue: Out<'_, HRESULT>) -> Answer { not_implemented("IPortableDeviceValues::GetErrorValue") }
    fn SetKeyValue(&self, key: &PROPERTYKEY, Value: &PROPERTYKEY) -> Answer { not_implemented("IPortableDeviceValues::SetKeyValue") }
    fn GetKeyValue(&self, key: &PROPERTYKEY, pValue: Out<'_, PROPERTYKEY>) -> Answer { not_implemented("IPortableDeviceValues::GetKeyValue") }
    fn SetBoolValue(&self, key: &PROPERTYKEY, Value: i32) -> Answer { not_implemented("IPortableDeviceValues::SetBoolValue") }
    fn GetBoolValue(&self, key: &PROPERTYKEY, pValue: Out<'_, i32>) -> Answer { not_implemented("IPortableDeviceValues::GetBoolValue") }
    fn SetIUnknownValue(&self, key: &PROPERTYKEY, pValue: Option<&IUnknown>) -> Answer { not_implemented("IPortableDeviceValues::SetIUnknownValue") }
    fn GetIUnknownValue(&self, key: &PROPERTYKEY, ppValue: Out<'_, Option<IUnknown>>) -> Answer { not_implemented("IPortableDeviceValues::GetIUnknownValue") }
    fn SetGuidValue(&self, key: &PROPERTYKEY, Value: &GUID) -> Answer { not_implemented("IPortableDeviceValues::SetGuidValue") }
    fn GetGuidValue(&self, key: &PROPERTYKEY, pValue: Out<'_, GUID>) -> Answer { not_implemented("IPortableDeviceValues::GetGuidValue") }
    fn SetBufferValue(&self, key: &PROPERTYKEY, pValue: &[u8]) -> Answer { not_implemented("IPortableDeviceValues::SetBufferValue") }
    fn GetBufferValue(&self, key: &PROPERTYKEY, ppValue: Out<'_, *mut u8>, pcbValue: Out<'_, u32>) -> Answer { not_implemented("IPortableDeviceValues::GetBufferValue") }
    fn SetIPortableDeviceValuesValue(&self, key: &PROPERTYKEY, pValue: Option<&IPortableDeviceValues>) -> Answer { not_implemented("IPortableDeviceValues::SetIPortableDeviceValuesValue") }
    fn GetIPortableDeviceValuesValue(&self, key: &PROPERTYKEY, ppValue: Out<'_, Option<IPortableDeviceValues>>) -> Answer { not_implemented("IPortableDeviceValues::GetIPortableDeviceValuesValue") }
    fn SetIPortableDevicePropVariantCollectionValue(&self, key: &PROPERTYKEY, pValue: Option<&IPortableDevicePropVariantCollection>) -> Answer { not_implemented("IPortableDeviceValues::SetIPortableDevicePropVariantCollectionValue") }
    fn GetIPortableDevicePropVariantCollectionValue(&self, key: &PROPERTYKEY, ppValue: Out<'_, Option<IPortableDevicePropVariantCollection>>) -> Answer { not_implemented("IPortableDeviceValues::GetIPortableDevicePropVariantCollectionValue") }
    fn SetIPortableDeviceKeyCollectionValue(&self, key: &PROPERTYKEY, pValue: Option<&IPortableDeviceKeyCollection>) -> Answer { not_implemented("IPortableDeviceValues::SetIPortableDeviceKeyCollectionValue") }
    fn GetIPortableDeviceKeyCollectionValue(&self, key: &PROPERTYKEY, ppValue: Out<'_, Option<IPortableDeviceKeyCollection>>) -> Answer { not_implemented("IPortableDeviceValues::GetIPortableDeviceKeyCollectionValue") }
    fn SetIPortableDeviceValuesCollectionValue(&self, key: &PROPERTYKEY, pValue: Option<&IPortableDeviceValuesCollection>) -> Answer { not_implemented("IPortableDeviceValues::SetIPortableDeviceValuesCollectionValue") }
    fn GetIPortableDeviceValuesCollectionValue(&self, key: &PROPERTYKEY, ppValue: Out<'_, Option<IPortableDeviceValuesCollection>>) -> Answer { not_implemented("IPortableDeviceValues::GetIPortableDeviceValuesCollectionValue") }
    fn RemoveValue(&self, key: &PROPERTYKEY) -> Answer { not_implemented("IPortableDeviceValues::RemoveValue") }
    fn CopyValuesFromPropertyStore(&self, pStore: Option<&IPropertyStore>) -> Answer { not_implemented("IPortableDeviceValues::CopyValuesFromPropertyStore") }
    fn CopyValuesToPropertyStore(&self, pStore: Option<&IPropertyStore>) -> Answer { not_implemented("IPortableDeviceValues::CopyValuesToPropertyStore") }
    fn Clear(&self) -> Answer { not_implemented("IPortableDeviceValues::Clear") }
}
impl IPortableDeviceValues {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IPortableDeviceValues_Vtbl where Object<T>: IPortableDeviceValues_Impl {
        IPortableDeviceValues_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            GetCount: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pcelt: *mut u32) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::GetCount", this, |this| <Object<T> as IPortableDeviceValues_Impl>::GetCount(this, abi::out(pcelt)?)) } } thunk::<T, SLOT> },
            GetAt: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, index: u32, pKey: *mut PROPERTYKEY, pValue: *mut PROPVARIANT) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::GetAt", this, |this| <Object<T> as IPortableDeviceValues_Impl>::GetAt(this, index, abi::out_or_null(pKey)?, abi::out_or_null(pValue)?)) } } thunk::<T, SLOT> },
            SetValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, pValue: *const PROPVARIANT) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::SetValue", this, |this| <Object<T> as IPortableDeviceValues_Impl>::SetValue(this, abi::by_ref(key)?, abi::by_ref(pValue)?)) } } thunk::<T, SLOT> },
            GetValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, pValue: *mut PROPVARIANT) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::GetValue", this, |this| <Object<T> as IPortableDeviceValues_Impl>::GetValue(this, abi::by_ref(key)?, abi::out(pValue)?)) } } thunk::<T, SLOT> },
            SetStringValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, Value: *const u16) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::SetStringValue", this, |this| <Object<T> as IPortableDeviceValues_Impl>::SetStringValue(this, abi::by_ref(key)?, abi::text(Value)?)) } } thunk::<T, SLOT> },
            GetStringValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, pValue: *mut TaskText) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::GetStringValue", this, |this| <Object<T> as IPortableDeviceValues_Impl>::GetStringValue(this, abi::by_ref(key)?, abi::out(pValue)?)) } } thunk::<T, SLOT> },
            SetUnsignedIntegerValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, Value: u32) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::SetUnsignedIntegerValue", this, |this| <Object<T> as IPortableDeviceValues_Impl>::SetUnsignedIntegerValue(this, abi::by_ref(key)?, Value)) } } thunk::<T, SLOT> },
            GetUnsignedIntegerValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, pValue: *mut u32) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::GetUnsignedIntegerValue", this, |this| <Object<T> as IPortableDeviceValues_Impl>::GetUnsignedIntegerValue(this, abi::by_ref(key)?, abi::out(pValue)?)) } } thunk::<T, SLOT> },
            SetSignedIntegerValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, Value: i32) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::SetSignedIntegerValue", this, |this| <Object<T> as IPortableDeviceValues_Impl>::SetSignedIntegerValue(this, abi::by_ref(key)?, Value)) } } thunk::<T, SLOT> },
            GetSignedIntegerValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, pValue: *mut i32) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::GetSignedIntegerValue", this, |this| <Object<T> as IPortableDeviceValues_Impl>::GetSignedIntegerValue(this, abi::by_ref(key)?, abi::out(pValue)?)) } } thunk::<T, SLOT> },
            SetUnsignedLargeIntegerValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, Value: u64) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::SetUnsignedLargeIntegerValue", this, |this| <Object<T> as IPortableDeviceValues_Impl>::SetUnsignedLargeIntegerValue(this, abi::by_ref(key)?, Value)) } } thunk::<T, SLOT> },
            GetUnsignedLargeIntegerValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, pValue: *mut u64) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::GetUnsignedLargeIntegerValue", this, |this| <Object<T> as IPortableDeviceValues_Impl>::GetUnsignedLargeIntegerValue(this, abi::by_ref(key)?, abi::out(pValue)?)) } } thunk::<T, SLOT> },
            SetSignedLargeIntegerValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, Value: i64) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::SetSignedLargeIntegerValue", this, |this| <Object<T> as IPortableDeviceValues_Impl>::SetSignedLargeIntegerValue(this, abi::by_ref(key)?, Value)) } } thunk::<T, SLOT> },
            GetSignedLargeIntegerValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, pValue: *mut i64) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::GetSignedLargeIntegerValue", this, |this| <Object<T> as IPortableDeviceValues_Impl>::GetSignedLargeIntegerValue(this, abi::by_ref(key)?, abi::out(pValue)?)) } } thunk::<T, SLOT> },
            SetFloatValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, Value: f32) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::SetFloatValue", this, |this| <Object<T> as IPortableDeviceValues_Impl>::SetFloatValue(this, abi::by_ref(key)?, Value)) } } thunk::<T, SLOT> },
            GetFloatValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, pValue: *mut f32) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::GetFloatValue", this, |this| <Object<T> as IPortableDeviceValues_Impl>::GetFloatValue(this, abi::by_ref(key)?, abi::out(pValue)?)) } } thunk::<T, SLOT> },
            SetErrorValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, Value: HRESULT) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::SetErrorValue", this, |this| <Object<T> as IPortableDeviceValues_Impl>::SetErrorValue(this, abi::by_ref(key)?, Value)) } } thunk::<T, SLOT> },
            GetErrorValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, pValue: *mut HRESULT) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::GetErrorValue", this, |this| <Object<T> as IPortableDeviceValues_Impl>::GetErrorValue(this, abi::by_ref(key)?, abi::out(pValue)?)) } } thunk::<T, SLOT> },
            SetKeyValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, Value: *const PROPERTYKEY) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::SetKeyValue", this, |this| <Object<T> as IPortableDeviceValues_Impl>::SetKeyValue(this, abi::by_ref(key)?, abi::by_ref(Value)?)) } } thunk::<T, SLOT> },
            GetKeyValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, pValue: *mut PROPERTYKEY) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::GetKeyValue", this, |this| <Object<T> as IPortableDeviceValues_Impl>::GetKeyValue(this, abi::by_ref(key)?, abi::out(pValue)?)) } } thunk::<T, SLOT> },
            SetBoolValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, Value: i32) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::SetBoolValue", this, |this| <Object<T> as IPortableDeviceValues_Impl>::SetBoolValue(this, abi::by_ref(key)?, Value)) } } thunk::<T, SLOT> },
            GetBoolValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, pValue: *mut i32) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::GetBoolValue", this, |this| <Object<T> as IPortableDeviceValues_Impl>::GetBoolValue(this, abi::by_ref(key)?, abi::out(pValue)?)) } } thunk::<T, SLOT> },
            SetIUnknownValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, pValue: *mut c_void) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::SetIUnknownValue", this, |this| <Object<T> as IPortableDeviceValues_Impl>::SetIUnknownValue(this, abi::by_ref(key)?, abi::interface::<IUnknown>(&pValue)?)) } } thunk::<T, SLOT> },
            GetIUnknownValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, ppValue: *mut Option<IUnknown>) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::GetIUnknownValue", this, |this| <Object<T> as IPortableDeviceValues_Impl>::GetIUnknownValue(this, abi::by_ref(key)?, abi::out(ppValue)?)) } } thunk::<T, SLOT> },
            SetGuidValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, Value: *const GUID) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::SetGuidValue", this, |this| <Object<T> as IPortableDeviceValues_Impl>::SetGuidValue(this, abi::by_ref(key)?, abi::by_ref(Value)?)) } } thunk::<T, SLOT> },
            GetGuidValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, pValue: *mut GUID) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::GetGuidValue", this, |this| <Object<T> as IPortableDeviceValues_Impl>::GetGuidValue(this, abi::by_ref(key)?, abi::out(pValue)?)) } } thunk::<T, SLOT> },
            SetBufferValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, pValue: *const u8, cbValue: u32) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::SetBufferValue", this, |this| <Object<T> as IPortableDeviceValues_Impl>::SetBufferValue(this, abi::by_ref(key)?, abi::slice(pValue, abi::count(cbValue)?)?)) } } thunk::<T, SLOT> },
            GetBufferValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, ppValue: *mut *mut u8, pcbValue: *mut u32) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::GetBufferValue", this, |this| <Object<T> as IPortableDeviceValues_Impl>::GetBufferValue(this, abi::by_ref(key)?, abi::out(ppValue)?, abi::out(pcbValue)?)) } } thunk::<T, SLOT> },
            SetIPortableDeviceValuesValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, pValue: *mut c_void) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::SetIPortableDeviceValuesValue", this, |this| <Object<T> as IPortableDeviceValues_Impl>::SetIPortableDeviceValuesValue(this, abi::by_ref(key)?, abi::interface::<IPortableDeviceValues>(&pValue)?)) } } thunk::<T, SLOT> },
            GetIPortableDeviceValuesValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, ppValue: *mut Option<IPortableDeviceValues>) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::GetIPortableDeviceValuesValue", this, |this| <Object<T> as IPortableDeviceValues_Impl>::GetIPortableDeviceValuesValue(this, abi::by_ref(key)?, abi::out(ppValue)?)) } } thunk::<T, SLOT> },
            SetIPortableDevicePropVariantCollectionValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, pValue: *mut c_void) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::SetIPortableDevicePropVariantCollectionValue", this, |this| <Object<T> as IPortableDeviceValues_Impl>::SetIPortableDevicePropVariantCollectionValue(this, abi::by_ref(key)?, abi::interface::<IPortableDevicePropVariantCollection>(&pValue)?)) } } thunk::<T, SLOT> },
            GetIPortableDevicePropVariantCollectionValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, ppValue: *mut Option<IPortableDevicePropVariantCollection>) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::GetIPortableDevicePropVariantCollectionValue", this, |this| <Object<T> as IPortableDeviceValues_Impl>::GetIPortableDevicePropVariantCollectionValue(this, abi::by_ref(key)?, abi::out(ppValue)?)) } } thunk::<T, SLOT> },
            SetIPortableDeviceKeyCollectionValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, pValue: *mut c_void) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::SetIPortableDeviceKeyCollectionValue", this, |this| <Object<T> as IPortableDeviceValues_Impl>::SetIPortableDeviceKeyCollectionValue(this, abi::by_ref(key)?, abi::interface::<IPortableDeviceKeyCollection>(&pValue)?)) } } thunk::<T, SLOT> },
            GetIPortableDeviceKeyCollectionValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, ppValue: *mut Option<IPortableDeviceKeyCollection>) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::GetIPortableDeviceKeyCollectionValue", this, |this| <Object<T> as IPortableDeviceValues_Impl>::GetIPortableDeviceKeyCollectionValue(this, abi::by_ref(key)?, abi::out(ppValue)?)) } } thunk::<T, SLOT> },
            SetIPortableDeviceValuesCollectionValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, pValue: *mut c_void) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::SetIPortableDeviceValuesCollectionValue", this, |this| <Object<T> as IPortableDeviceValues_Impl>::SetIPortableDeviceValuesCollectionValue(this, abi::by_ref(key)?, abi::interface::<IPortableDeviceValuesCollection>(&pValue)?)) } } thunk::<T, SLOT> },
            GetIPortableDeviceValuesCollectionValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY, ppValue: *mut Option<IPortableDeviceValuesCollection>) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::GetIPortableDeviceValuesCollectionValue", this, |this| <Object<T> as IPortableDeviceValues_Impl>::GetIPortableDeviceValuesCollectionValue(this, abi::by_ref(key)?, abi::out(ppValue)?)) } } thunk::<T, SLOT> },
            RemoveValue: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, key: *const PROPERTYKEY) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::RemoveValue", this, |this| <Object<T> as IPortableDeviceValues_Impl>::RemoveValue(this, abi::by_ref(key)?)) } } thunk::<T, SLOT> },
            CopyValuesFromPropertyStore: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pStore: *mut c_void) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::CopyValuesFromPropertyStore", this, |this| <Object<T> as IPortableDeviceValues_Impl>::CopyValuesFromPropertyStore(this, abi::interface::<IPropertyStore>(&pStore)?)) } } thunk::<T, SLOT> },
            CopyValuesToPropertyStore: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pStore: *mut c_void) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::CopyValuesToPropertyStore", this, |this| <Object<T> as IPortableDeviceValues_Impl>::CopyValuesToPropertyStore(this, abi::interface::<IPropertyStore>(&pStore)?)) } } thunk::<T, SLOT> },
            Clear: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IPortableDeviceValues_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceValues::Clear", this, |this| <Object<T> as IPortableDeviceValues_Impl>::Clear(this)) } } thunk::<T, SLOT> },
        }
    }
    pub fn GetCount(&self, pcelt: Out<'_, u32>) -> Answer { unsafe { (Interface::vtable(self).GetCount)(self.as_raw(), pcelt.as_ptr()) }.answer() }
    pub fn GetAt(&self, index: u32, pKey: Option<Out<'_, PROPERTYKEY>>, pValue: Option<Out<'_, PROPVARIANT>>) -> Answer { unsafe { (Interface::vtable(self).GetAt)(self.as_raw(), index, pKey.map_or(std::ptr::null_mut(), |place| place.as_ptr()), pValue.map_or(std::ptr::null_mut(), |place| place.as_ptr())) }.answer() }
    pub fn SetValue(&self, key: &PROPERTYKEY, pValue: &PROPVARIANT) -> Answer { unsafe { (Interface::vtable(self).SetValue)(self.as_raw(), std::ptr::from_ref(key), std::ptr::from_ref(pValue)) }.answer() }
    pub fn GetValue(&self, key: &PROPERTYKEY, pValue: Out<'_, PROPVARIANT>) -> Answer { unsafe { (Interface::vtable(self).GetValue)(self.as_raw(), std::ptr::from_ref(key), pValue.as_ptr()) }.answer() }
    pub fn SetStringValue(&self, key: &PROPERTYKEY, Value: Wide<'_>) -> Answer { unsafe { (Interface::vtable(self).SetStringValue)(self.as_raw(), std::ptr::from_ref(key), Value.as_ptr()) }.answer() }
    pub fn GetStringValue(&self, key: &PROPERTYKEY, pValue: Out<'_, TaskText>) -> Answer { unsafe { (Interface::vtable(self).GetStringValue)(self.as_raw(), std::ptr::from_ref(key), pValue.as_ptr()) }.answer() }
    pub fn SetUnsignedIntegerValue(&self, key: &PROPERTYKEY, Value: u32) -> Answer { unsafe { (Interface::vtable(self).SetUnsignedIntegerValue)(self.as_raw(), std::ptr::from_ref(key), Value) }.answer() }
    pub fn GetUnsignedIntegerValue(&self, key: &PROPERTYKEY, pValue: Out<'_, u32>) -> Answer { unsafe { (Interface::vtable(self).GetUnsignedIntegerValue)(self.as_raw(), std::ptr::from_ref(key), pValue.as_ptr()) }.answer() }
    pub fn SetSignedIntegerValue(&self, key: &PROPERTYKEY, Value: i32) -> Answer { unsafe { (Interface::vtable(self).SetSignedIntegerValue)(self.as_raw(), std::ptr::from_ref(key), Value) }.answer() }
    pub fn GetSignedIntegerValue(&self, key: &PROPERTYKEY, pValue: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).GetSignedIntegerValue)(self.as_raw(), std::ptr::from_ref(key), pValue.as_ptr()) }.answer() }
    pub fn SetUnsignedLargeIntegerValue(&self, key: &PROPERTYKEY, Value: u64) -> Answer { unsafe { (Interface::vtable(self).SetUnsignedLargeIntegerValue)(self.as_raw(), std::ptr::from_ref(key), Value) }.answer() }
    pub fn GetUnsignedLargeIntegerValue(&self, key: &PROPERTYKEY, pValue: Out<'_, u64>) -> Answer { unsafe { (Interface::vtable(self).GetUnsignedLargeIntegerValue)(self.as_raw(), std::ptr::from_ref(key), pValue.as_ptr()) }.answer() }
    pub fn SetSignedLargeIntegerValue(&self, key: &PROPERTYKEY, Value: i64) -> Answer { unsafe { (Interface::vtable(self).SetSignedLargeIntegerValue)(self.as_raw(), std::ptr::from_ref(key), Value) }.answer() }
    pub fn GetSignedLargeIntegerValue(&self, key: &PROPERTYKEY, pValue: Out<'_, i64>) -> Answer { unsafe { (Interface::vtable(self).GetSignedLargeIntegerValue)(self.as_raw(), std::ptr::from_ref(key), pValue.as_ptr()) }.answer() }
    pub fn SetFloatValue(&self, key: &PROPERTYKEY, Value: f32) -> Answer { unsafe { (Interface::vtable(self).SetFloatValue)(self.as_raw(), std::ptr::from_ref(key), Value) }.answer() }
    pub fn GetFloatValue(&self, key: &PROPERTYKEY, pValue: Out<'_, f32>) -> Answer { unsafe { (Interface::vtable(self).GetFloatValue)(self.as_raw(), std::ptr::from_ref(key), pValue.as_ptr()) }.answer() }
    pub fn SetErrorValue(&self, key: &PROPERTYKEY, Value: HRESULT) -> Answer { unsafe { (Interface::vtable(self).SetErrorValue)(self.as_raw(), std::ptr::from_ref(key), Value) }.answer() }
    pub fn GetErrorValue(&self, key: &PROPERTYKEY, pValue: Out<'_, HRESULT>) -> Answer { unsafe { (Interface::vtable(self).GetErrorValue)(self.as_raw(), std::ptr::from_ref(key), pValue.as_ptr()) }.answer() }
    pub fn SetKeyValue(&self, key: &PROPERTYKEY, Value: &PROPERTYKEY) -> Answer { unsafe { (Interface::vtable(self).SetKeyValue)(self.as_raw(), std::ptr::from_ref(key), std::ptr::from_ref(Value)) }.answer() }
    pub fn GetKeyValue(&self, key: &PROPERTYKEY, pValue: Out<'_, PROPERTYKEY>) -> Answer { unsafe { (Interface::vtable(self).GetKeyValue)(self.as_raw(), std::ptr::from_ref(key), pValue.as_ptr()) }.answer() }
    pub fn SetBoolValue(&self, key: &PROPERTYKEY, Value: i32) -> Answer { unsafe { (Interface::vtable(self).SetBoolValue)(self.as_raw(), std::ptr::from_ref(key), Value) }.answer() }
    pub fn GetBoolValue(&self, key: &PROPERTYKEY, pValue: Out<'_, i32>) -> Answer { unsafe { (Interface::vtable(self).GetBoolValue)(self.as_raw(), std::ptr::from_ref(key), pValue.as_ptr()) }.answer() }
    pub fn SetIUnknownValue(&self, key: &PROPERTYKEY, pValue: Option<&IUnknown>) -> Answer { unsafe { (Interface::vtable(self).SetIUnknownValue)(self.as_raw(), std::ptr::from_ref(key), abi::raw(pValue)) }.answer() }
    pub fn GetIUnknownValue(&self, key: &PROPERTYKEY, ppValue: Out<'_, Option<IUnknown>>) -> Answer { unsafe { (Interface::vtable(self).GetIUnknownValue)(self.as_raw(), std::ptr::from_ref(key), ppValue.as_ptr()) }.answer() }
    pub fn SetGuidValue(&self, key: &PROPERTYKEY, Value: &GUID) -> Answer { unsafe { (Interface::vtable(self).SetGuidValue)(self.as_raw(), std::ptr::from_ref(key), std::ptr::from_ref(Value)) }.answer() }
    pub fn GetGuidValue(&self, key: &PROPERTYKEY, pValue: Out<'_, GUID>) -> Answer { unsafe { (Interface::vtable(self).GetGuidValue)(self.as_raw(), std::ptr::from_ref(key), pValue.as_ptr()) }.answer() }
    pub fn SetBufferValue(&self, key: &PROPERTYKEY, pValue: &[u8]) -> Answer { unsafe { (Interface::vtable(self).SetBufferValue)(self.as_raw(), std::ptr::from_ref(key), pValue.as_ptr(), abi::length(pValue.len())) }.answer() }
    pub fn GetBufferValue(&self, key: &PROPERTYKEY, ppValue: Out<'_, *mut u8>, pcbValue: Out<'_, u32>) -> Answer { unsafe { (Interface::vtable(self).GetBufferValue)(self.as_raw(), std::ptr::from_ref(key), ppValue.as_ptr(), pcbValue.as_ptr()) }.answer() }
    pub fn SetIPortableDeviceValuesValue(&self, key: &PROPERTYKEY, pValue: Option<&IPortableDeviceValues>) -> Answer { unsafe { (Interface::vtable(self).SetIPortableDeviceValuesValue)(self.as_raw(), std::ptr::from_ref(key), abi::raw(pValue)) }.answer() }
    pub fn GetIPortableDeviceValuesValue(&self, key: &PROPERTYKEY, ppValue: Out<'_, Option<IPortableDeviceValues>>) -> Answer { unsafe { (Interface::vtable(self).GetIPortableDeviceValuesValue)(self.as_raw(), std::ptr::from_ref(key), ppValue.as_ptr()) }.answer() }
    pub fn SetIPortableDevicePropVariantCollectionValue(&self, key: &PROPERTYKEY, pValue: Option<&IPortableDevicePropVariantCollection>) -> Answer { unsafe { (Interface::vtable(self).SetIPortableDevicePropVariantCollectionValue)(self.as_raw(), std::ptr::from_ref(key), abi::raw(pValue)) }.answer() }
    pub fn GetIPortableDevicePropVariantCollectionValue(&self, key: &PROPERTYKEY, ppValue: Out<'_, Option<IPortableDevicePropVariantCollection>>) -> Answer { unsafe { (Interface::vtable(self).GetIPortableDevicePropVariantCollectionValue)(self.as_raw(), std::ptr::from_ref(key), ppValue.as_ptr()) }.answer() }
    pub fn SetIPortableDeviceKeyCollectionValue(&self, key: &PROPERTYKEY, pValue: Option<&IPortableDeviceKeyCollection>) -> Answer { unsafe { (Interface::vtable(self).SetIPortableDeviceKeyCollectionValue)(self.as_raw(), std::ptr::from_ref(key), abi::raw(pValue)) }.answer() }
    pub fn GetIPortableDeviceKeyCollectionValue(&self, key: &PROPERTYKEY, ppValue: Out<'_, Option<IPortableDeviceKeyCollection>>) -> Answer { unsafe { (Interface::vtable(self).GetIPortableDeviceKeyCollectionValue)(self.as_raw(), std::ptr::from_ref(key), ppValue.as_ptr()) }.answer() }
    pub fn SetIPortableDeviceValuesCollectionValue(&self, key: &PROPERTYKEY, pValue: Option<&IPortableDeviceValuesCollection>) -> Answer { unsafe { (Interface::vtable(self).SetIPortableDeviceValuesCollectionValue)(self.as_raw(), std::ptr::from_ref(key), abi::raw(pValue)) }.answer() }
    pub fn GetIPortableDeviceValuesCollectionValue(&self, key: &PROPERTYKEY, ppValue: Out<'_, Option<IPortableDeviceValuesCollection>>) -> Answer { unsafe { (Interface::vtable(self).GetIPortableDeviceValuesCollectionValue)(self.as_raw(), std::ptr::from_ref(key), ppValue.as_ptr()) }.answer() }
    pub fn RemoveValue(&self, key: &PROPERTYKEY) -> Answer { unsafe { (Interface::vtable(self).RemoveValue)(self.as_raw(), std::ptr::from_ref(key)) }.answer() }
    pub fn CopyValuesFromPropertyStore(&self, pStore: Option<&IPropertyStore>) -> Answer { unsafe { (Interface::vtable(self).CopyValuesFromPropertyStore)(self.as_raw(), abi::raw(pStore)) }.answer() }
    pub fn CopyValuesToPropertyStore(&self, pStore: Option<&IPropertyStore>) -> Answer { unsafe { (Interface::vtable(self).CopyValuesToPropertyStore)(self.as_raw(), abi::raw(pStore)) }.answer() }
    pub fn Clear(&self) -> Answer { unsafe { (Interface::vtable(self).Clear)(self.as_raw()) }.answer() }
}

define_interface!(IPortableDeviceProperties, IUnknown, IPortableDeviceProperties_Vtbl, 0x7f6d695c03df4439a80959266beee3a6);
#[repr(C)] pub struct IPortableDeviceProperties_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub GetSupportedProperties: unsafe extern "C" fn(*mut c_void, *const u16, *mut Option<IPortableDeviceKeyCollection>) -> HRESULT,
    pub GetPropertyAttributes: unsafe extern "C" fn(*mut c_void, *const u16, *const PROPERTYKEY, *mut Option<IPortableDeviceValues>) -> HRESULT,
    pub GetValues: unsafe extern "C" fn(*mut c_void, *const u16, *mut c_void, *mut Option<IPortableDeviceValues>) -> HRESULT,
    pub SetValues: unsafe extern "C" fn(*mut c_void, *const u16, *mut c_void, *mut Option<IPortableDeviceValues>) -> HRESULT,
    pub Delete: unsafe extern "C" fn(*mut c_void, *const u16, *mut c_void) -> HRESULT,
    pub Cancel: unsafe extern "C" fn(*mut c_void) -> HRESULT,
}
pub trait IPortableDeviceProperties_Impl {
    fn GetSupportedProperties(&self, pszObjectID: Wide<'_>, ppKeys: Out<'_, Option<IPortableDeviceKeyCollection>>) -> Answer { not_implemented("IPortableDeviceProperties::GetSupportedProperties") }
    fn GetPropertyAttributes(&self, pszObjectID: Wide<'_>, Key: &PROPERTYKEY, ppAttributes: Out<'_, Option<IPortableDeviceValues>>) -> Answer { not_implemented("IPortableDeviceProperties::GetPropertyAttributes") }
    fn GetValues(&self, pszObjectID: Wide<'_>, pKeys: Option<&IPortableDeviceKeyCollection>, ppValues: Out<'_, Option<IPortableDeviceValues>>) -> Answer { not_implemented("IPortableDeviceProperties::GetValues") }
    fn SetValues(&self, pszObjectID: Wide<'_>, pValues: Option<&IPortableDeviceValues>, ppResults: Out<'_, Option<IPortableDeviceValues>>) -> Answer { not_implemented("IPortableDeviceProperties::SetValues") }
    fn Delete(&self, pszObjectID: Wide<'_>, pKeys: Option<&IPortableDeviceKeyCollection>) -> Answer { not_implemented("IPortableDeviceProperties::Delete") }
    fn Cancel(&self) -> Answer { not_implemented("IPortableDeviceProperties::Cancel") }
}
impl IPortableDeviceProperties {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IPortableDeviceProperties_Vtbl where Object<T>: IPortableDeviceProperties_Impl {
        IPortableDeviceProperties_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            GetSupportedProperties: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pszObjectID: *const u16, ppKeys: *mut Option<IPortableDeviceKeyCollection>) -> HRESULT where Object<T>: IPortableDeviceProperties_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceProperties::GetSupportedProperties", this, |this| <Object<T> as IPortableDeviceProperties_Impl>::GetSupportedProperties(this, abi::text(pszObjectID)?, abi::out(ppKeys)?)) } } thunk::<T, SLOT> },
            GetPropertyAttributes: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pszObjectID: *const u16, Key: *const PROPERTYKEY, ppAttributes: *mut Option<IPortableDeviceValues>) -> HRESULT where Object<T>: IPortableDeviceProperties_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceProperties::GetPropertyAttributes", this, |this| <Object<T> as IPortableDeviceProperties_Impl>::GetPropertyAttributes(this, abi::text(pszObjectID)?, abi::by_ref(Key)?, abi::out(ppAttributes)?)) } } thunk::<T, SLOT> },
            GetValues: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pszObjectID: *const u16, pKeys: *mut c_void, ppValues: *mut Option<IPortableDeviceValues>) -> HRESULT where Object<T>: IPortableDeviceProperties_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceProperties::GetValues", this, |this| <Object<T> as IPortableDeviceProperties_Impl>::GetValues(this, abi::text(pszObjectID)?, abi::interface::<IPortableDeviceKeyCollection>(&pKeys)?, abi::out(ppValues)?)) } } thunk::<T, SLOT> },
            SetValues: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pszObjectID: *const u16, pValues: *mut c_void, ppResults: *mut Option<IPortableDeviceValues>) -> HRESULT where Object<T>: IPortableDeviceProperties_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceProperties::SetValues", this, |this| <Object<T> as IPortableDeviceProperties_Impl>::SetValues(this, abi::text(pszObjectID)?, abi::interface::<IPortableDeviceValues>(&pValues)?, abi::out(ppResults)?)) } } thunk::<T, SLOT> },
            Delete: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pszObjectID: *const u16, pKeys: *mut c_void) -> HRESULT where Object<T>: IPortableDeviceProperties_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceProperties::Delete", this, |this| <Object<T> as IPortableDeviceProperties_Impl>::Delete(this, abi::text(pszObjectID)?, abi::interface::<IPortableDeviceKeyCollection>(&pKeys)?)) } } thunk::<T, SLOT> },
            Cancel: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IPortableDeviceProperties_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceProperties::Cancel", this, |this| <Object<T> as IPortableDeviceProperties_Impl>::Cancel(this)) } } thunk::<T, SLOT> },
        }
    }
    pub fn GetSupportedProperties(&self, pszObjectID: Wide<'_>, ppKeys: Out<'_, Option<IPortableDeviceKeyCollection>>) -> Answer { unsafe { (Interface::vtable(self).GetSupportedProperties)(self.as_raw(), pszObjectID.as_ptr(), ppKeys.as_ptr()) }.answer() }
    pub fn GetPropertyAttributes(&self, pszObjectID: Wide<'_>, Key: &PROPERTYKEY, ppAttributes: Out<'_, Option<IPortableDeviceValues>>) -> Answer { unsafe { (Interface::vtable(self).GetPropertyAttributes)(self.as_raw(), pszObjectID.as_ptr(), std::ptr::from_ref(Key), ppAttributes.as_ptr()) }.answer() }
    pub fn GetValues(&self, pszObjectID: Wide<'_>, pKeys: Option<&IPortableDeviceKeyCollection>, ppValues: Out<'_, Option<IPortableDeviceValues>>) -> Answer { unsafe { (Interface::vtable(self).GetValues)(self.as_raw(), pszObjectID.as_ptr(), abi::raw(pKeys), ppValues.as_ptr()) }.answer() }
    pub fn SetValues(&self, pszObjectID: Wide<'_>, pValues: Option<&IPortableDeviceValues>, ppResults: Out<'_, Option<IPortableDeviceValues>>) -> Answer { unsafe { (Interface::vtable(self).SetValues)(self.as_raw(), pszObjectID.as_ptr(), abi::raw(pValues), ppResults.as_ptr()) }.answer() }
    pub fn Delete(&self, pszObjectID: Wide<'_>, pKeys: Option<&IPortableDeviceKeyCollection>) -> Answer { unsafe { (Interface::vtable(self).Delete)(self.as_raw(), pszObjectID.as_ptr(), abi::raw(pKeys)) }.answer() }
    pub fn Cancel(&self) -> Answer { unsafe { (Interface::vtable(self).Cancel)(self.as_raw()) }.answer() }
}

define_interface!(IPortableDeviceResources, IUnknown, IPortableDeviceResources_Vtbl, 0xfd8878acd8414d17891ce6829cdb6934);
#[repr(C)] pub struct IPortableDeviceResources_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub GetSupportedResources: unsafe extern "C" fn(*mut c_void, *const u16, *mut Option<IPortableDeviceKeyCollection>) -> HRESULT,
    pub GetResourceAttributes: unsafe extern "C" fn(*mut c_void, *const u16, *const PROPERTYKEY, *mut Option<IPortableDeviceValues>) -> HRESULT,
    pub GetStream: unsafe extern "C" fn(*mut c_void, *const u16, *const PROPERTYKEY, u32, *mut u32, *mut Option<IStream>) -> HRESULT,
    pub Delete: unsafe extern "C" fn(*mut c_void, *const u16, *mut c_void) -> HRESULT,
    pub Cancel: unsafe extern "C" fn(*mut c_void) -> HRESULT,
    pub CreateResource: unsafe extern "C" fn(*mut c_void, *mut c_void, *mut Option<IStream>, *mut u32, *mut TaskText) -> HRESULT,
}
pub trait IPortableDeviceResources_Impl {
    fn GetSupportedResources(&self, pszObjectID: Wide<'_>, ppKeys: Out<'_, Option<IPortableDeviceKeyCollection>>) -> Answer { not_implemented("IPortableDeviceResources::GetSupportedResources") }
    fn GetResourceAttributes(&self, pszObjectID: Wide<'_>, Key: &PROPERTYKEY, ppResourceAttributes: Out<'_, Option<IPortableDeviceValues>>) -> Answer { not_implemented("IPortableDeviceResources::GetResourceAttributes") }
    fn GetStream(&self, pszObjectID: Wide<'_>, Key: &PROPERTYKEY, dwMode: u32, pdwOptimalBufferSize: &mut u32, ppStream: Out<'_, Option<IStream>>) -> Answer { not_implemented("IPortableDeviceResources::GetStream") }
    fn Delete(&self, pszObjectID: Wide<'_>, pKeys: Option<&IPortableDeviceKeyCollection>) -> Answer { not_implemented("IPortableDeviceResources::Delete") }
    fn Cancel(&self) -> Answer { not_implemented("IPortableDeviceResources::Cancel") }
    fn CreateResource(&self, pResourceAttributes: Option<&IPortableDeviceValues>, ppData: Out<'_, Option<IStream>>, pdwOptimalWriteBufferSize: &mut u32, ppszCookie: &mut TaskText) -> Answer { not_implemented("IPortableDeviceResources::CreateResource") }
}
impl IPortableDeviceResources {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IPortableDeviceResources_Vtbl where Object<T>: IPortableDeviceResources_Impl {
        IPortableDeviceResources_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            GetSupportedResources: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pszObjectID: *const u16, ppKeys: *mut Option<IPortableDeviceKeyCollection>) -> HRESULT where Object<T>: IPortableDeviceResources_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceResources::GetSupportedResources", this, |this| <Object<T> as IPortableDeviceResources_Impl>::GetSupportedResources(this, abi::text(pszObjectID)?, abi::out(ppKeys)?)) } } thunk::<T, SLOT> },
            GetResourceAttributes: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pszObjectID: *const u16, Key: *const PROPERTYKEY, ppResourceAttributes: *mut Option<IPortableDeviceValues>) -> HRESULT where Object<T>: IPortableDeviceResources_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceResources::GetResourceAttributes", this, |this| <Object<T> as IPortableDeviceResources_Impl>::GetResourceAttributes(this, abi::text(pszObjectID)?, abi::by_ref(Key)?, abi::out(ppResourceAttributes)?)) } } thunk::<T, SLOT> },
            GetStream: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pszObjectID: *const u16, Key: *const PROPERTYKEY, dwMode: u32, pdwOptimalBufferSize: *mut u32, ppStream: *mut Option<IStream>) -> HRESULT where Object<T>: IPortableDeviceResources_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceResources::GetStream", this, |this| <Object<T> as IPortableDeviceResources_Impl>::GetStream(this, abi::text(pszObjectID)?, abi::by_ref(Key)?, dwMode, abi::in_out(pdwOptimalBufferSize)?, abi::out(ppStream)?)) } } thunk::<T, SLOT> },
            Delete: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pszObjectID: *const u16, pKeys: *mut c_void) -> HRESULT where Object<T>: IPortableDeviceResources_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceResources::Delete", this, |this| <Object<T> as IPortableDeviceResources_Impl>::Delete(this, abi::text(pszObjectID)?, abi::interface::<IPortableDeviceKeyCollection>(&pKeys)?)) } } thunk::<T, SLOT> },
            Cancel: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IPortableDeviceResources_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceResources::Cancel", this, |this| <Object<T> as IPortableDeviceResources_Impl>::Cancel(this)) } } thunk::<T, SLOT> },
            CreateResource: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pResourceAttributes: *mut c_void, ppData: *mut Option<IStream>, pdwOptimalWriteBufferSize: *mut u32, ppszCookie: *mut TaskText) -> HRESULT where Object<T>: IPortableDeviceResources_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceResources::CreateResource", this, |this| <Object<T> as IPortableDeviceResources_Impl>::CreateResource(this, abi::interface::<IPortableDeviceValues>(&pResourceAttributes)?, abi::out(ppData)?, abi::in_out(pdwOptimalWriteBufferSize)?, abi::in_out(ppszCookie)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn GetSupportedResources(&self, pszObjectID: Wide<'_>, ppKeys: Out<'_, Option<IPortableDeviceKeyCollection>>) -> Answer { unsafe { (Interface::vtable(self).GetSupportedResources)(self.as_raw(), pszObjectID.as_ptr(), ppKeys.as_ptr()) }.answer() }
    pub fn GetResourceAttributes(&self, pszObjectID: Wide<'_>, Key: &PROPERTYKEY, ppResourceAttributes: Out<'_, Option<IPortableDeviceValues>>) -> Answer { unsafe { (Interface::vtable(self).GetResourceAttributes)(self.as_raw(), pszObjectID.as_ptr(), std::ptr::from_ref(Key), ppResourceAttributes.as_ptr()) }.answer() }
    pub fn GetStream(&self, pszObjectID: Wide<'_>, Key: &PROPERTYKEY, dwMode: u32, pdwOptimalBufferSize: &mut u32, ppStream: Out<'_, Option<IStream>>) -> Answer { unsafe { (Interface::vtable(self).GetStream)(self.as_raw(), pszObjectID.as_ptr(), std::ptr::from_ref(Key), dwMode, std::ptr::from_mut(pdwOptimalBufferSize), ppStream.as_ptr()) }.answer() }
    pub fn Delete(&self, pszObjectID: Wide<'_>, pKeys: Option<&IPortableDeviceKeyCollection>) -> Answer { unsafe { (Interface::vtable(self).Delete)(self.as_raw(), pszObjectID.as_ptr(), abi::raw(pKeys)) }.answer() }
    pub fn Cancel(&self) -> Answer { unsafe { (Interface::vtable(self).Cancel)(self.as_raw()) }.answer() }
    pub fn CreateResource(&self, pResourceAttributes: Option<&IPortableDeviceValues>, ppData: Out<'_, Option<IStream>>, pdwOptimalWriteBufferSize: &mut u32, ppszCookie: &mut TaskText) -> Answer { unsafe { (Interface::vtable(self).CreateResource)(self.as_raw(), abi::raw(pResourceAttributes), ppData.as_ptr(), std::ptr::from_mut(pdwOptimalWriteBufferSize), std::ptr::from_mut(ppszCookie)) }.answer() }
}

define_interface!(IPortableDeviceContent, IUnknown, IPortableDeviceContent_Vtbl, 0x6a96ed847c7344809938bf5af477d426);
#[repr(C)] pub struct IPortableDeviceContent_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub EnumObjects: unsafe extern "C" fn(*mut c_void, u32, *const u16, *mut c_void, *mut Option<IEnumPortableDeviceObjectIDs>) -> HRESULT,
    pub Properties: unsafe extern "C" fn(*mut c_void, *mut Option<IPortableDeviceProperties>) -> HRESULT,
    pub Transfer: unsafe extern "C" fn(*mut c_void, *mut Option<IPortableDeviceResources>) -> HRESULT,
    pub CreateObjectWithPropertiesOnly: unsafe extern "C" fn(*mut c_void, *mut c_void, *mut TaskText) -> HRESULT,
    pub CreateObjectWithPropertiesAndData: unsafe extern "C" fn(*mut c_void, *mut c_void, *mut Option<IStream>, *mut u32, *mut TaskText) -> HRESULT,
    pub Delete: unsafe extern "C" fn(*mut c_void, u32, *mut c_void, *mut Option<IPortableDevicePropVariantCollection>) -> HRESULT,
    pub GetObjectIDsFromPersistentUniqueIDs: unsafe extern "C" fn(*mut c_void, *mut c_void, *mut Option<IPortableDevicePropVariantCollection>) -> HRESULT,
    pub Cancel: unsafe extern "C" fn(*mut c_void) -> HRESULT,
    pub Move: unsafe extern "C" fn(*mut c_void, *mut c_void, *const u16, *mut Option<IPortableDevicePropVariantCollection>) -> HRESULT,
    pub Copy: unsafe extern "C" fn(*mut c_void, *mut c_void, *const u16, *mut Option<IPortableDevicePropVariantCollection>) -> HRESULT,
}
pub trait IPortableDeviceContent_Impl {
    fn EnumObjects(&self, dwFlags: u32, pszParentObjectID: Wide<'_>, pFilter: Option<&IPortableDeviceValues>, ppEnum: Out<'_, Option<IEnumPortableDeviceObjectIDs>>) -> Answer { not_implemented("IPortableDeviceContent::EnumObjects") }
    fn Properties(&self, ppProperties: Out<'_, Option<IPortableDeviceProperties>>) -> Answer { not_implemented("IPortableDeviceContent::Properties") }
    fn Transfer(&self, ppResources: Out<'_, Option<IPortableDeviceResources>>) -> Answer { not_implemented("IPortableDeviceContent::Transfer") }
    fn CreateObjectWithPropertiesOnly(&self, pValues: Option<&IPortableDeviceValues>, ppszObjectID: &mut TaskText) -> Answer { not_implemented("IPortableDeviceContent::CreateObjectWithPropertiesOnly") }
    fn CreateObjectWithPropertiesAndData(&self, pValues: Option<&IPortableDeviceValues>, ppData: Out<'_, Option<IStream>>, pdwOptimalWriteBufferSize: &mut u32, ppszCookie: &mut TaskText) -> Answer { not_implemented("IPortableDeviceContent::CreateObjectWithPropertiesAndData") }
    fn Delete(&self, dwOptions: u32, pObjectIDs: Option<&IPortableDevicePropVariantCollection>, ppResults: Option<Out<'_, Option<IPortableDevicePropVariantCollection>>>) -> Answer { not_implemented("IPortableDeviceContent::Delete") }
    fn GetObjectIDsFromPersistentUniqueIDs(&self, pPersistentUniqueIDs: Option<&IPortableDevicePropVariantCollection>, ppObjectIDs: Out<'_, Option<IPortableDevicePropVariantCollection>>) -> Answer { not_implemented("IPortableDeviceContent::GetObjectIDsFromPersistentUniqueIDs") }
    fn Cancel(&self) -> Answer { not_implemented("IPortableDeviceContent::Cancel") }
    fn Move(&self, pObjectIDs: Option<&IPortableDevicePropVariantCollection>, pszDestinationFolderObjectID: Wide<'_>, ppResults: Option<Out<'_, Option<IPortableDevicePropVariantCollection>>>) -> Answer { not_implemented("IPortableDeviceContent::Move") }
    fn Copy(&self, pObjectIDs: Option<&IPortableDevicePropVariantCollection>, pszDestinationFolderObjectID: Wide<'_>, ppResults: Option<Out<'_, Option<IPortableDevicePropVariantCollection>>>) -> Answer { not_implemented("IPortableDeviceContent::Copy") }
}
impl IPortableDeviceContent {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IPortableDeviceContent_Vtbl where Object<T>: IPortableDeviceContent_Impl {
        IPortableDeviceContent_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            EnumObjects: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, dwFlags: u32, pszParentObjectID: *const u16, pFilter: *mut c_void, ppEnum: *mut Option<IEnumPortableDeviceObjectIDs>) -> HRESULT where Object<T>: IPortableDeviceContent_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceContent::EnumObjects", this, |this| <Object<T> as IPortableDeviceContent_Impl>::EnumObjects(this, dwFlags, abi::text(pszParentObjectID)?, abi::interface::<IPortableDeviceValues>(&pFilter)?, abi::out(ppEnum)?)) } } thunk::<T, SLOT> },
            Properties: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, ppProperties: *mut Option<IPortableDeviceProperties>) -> HRESULT where Object<T>: IPortableDeviceContent_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceContent::Properties", this, |this| <Object<T> as IPortableDeviceContent_Impl>::Properties(this, abi::out(ppProperties)?)) } } thunk::<T, SLOT> },
            Transfer: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, ppResources: *mut Option<IPortableDeviceResources>) -> HRESULT where Object<T>: IPortableDeviceContent_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceContent::Transfer", this, |this| <Object<T> as IPortableDeviceContent_Impl>::Transfer(this, abi::out(ppResources)?)) } } thunk::<T, SLOT> },
            CreateObjectWithPropertiesOnly: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pValues: *mut c_void, ppszObjectID: *mut TaskText) -> HRESULT where Object<T>: IPortableDeviceContent_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceContent::CreateObjectWithPropertiesOnly", this, |this| <Object<T> as IPortableDeviceContent_Impl>::CreateObjectWithPropertiesOnly(this, abi::interface::<IPortableDeviceValues>(&pValues)?, abi::in_out(ppszObjectID)?)) } } thunk::<T, SLOT> },
            CreateObjectWithPropertiesAndData: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pValues: *mut c_void, ppData: *mut Option<IStream>, pdwOptimalWriteBufferSize: *mut u32, ppszCookie: *mut TaskText) -> HRESULT where Object<T>: IPortableDeviceContent_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceContent::CreateObjectWithPropertiesAndData", this, |this| <Object<T> as IPortableDeviceContent_Impl>::CreateObjectWithPropertiesAndData(this, abi::interface::<IPortableDeviceValues>(&pValues)?, abi::out(ppData)?, abi::in_out(pdwOptimalWriteBufferSize)?, abi::in_out(ppszCookie)?)) } } thunk::<T, SLOT> },
            Delete: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, dwOptions: u32, pObjectIDs: *mut c_void, ppResults: *mut Option<IPortableDevicePropVariantCollection>) -> HRESULT where Object<T>: IPortableDeviceContent_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceContent::Delete", this, |this| <Object<T> as IPortableDeviceContent_Impl>::Delete(this, dwOptions, abi::interface::<IPortableDevicePropVariantCollection>(&pObjectIDs)?, abi::out_or_null(ppResults)?)) } } thunk::<T, SLOT> },
            GetObjectIDsFromPersistentUniqueIDs: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pPersistentUniqueIDs: *mut c_void, ppObjectIDs: *mut Option<IPortableDevicePropVariantCollection>) -> HRESULT where Object<T>: IPortableDeviceContent_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceContent::GetObjectIDsFromPersistentUniqueIDs", this, |this| <Object<T> as IPortableDeviceContent_Impl>::GetObjectIDsFromPersistentUniqueIDs(this, abi::interface::<IPortableDevicePropVariantCollection>(&pPersistentUniqueIDs)?, abi::out(ppObjectIDs)?)) } } thunk::<T, SLOT> },
            Cancel: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IPortableDeviceContent_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceContent::Cancel", this, |this| <Object<T> as IPortableDeviceContent_Impl>::Cancel(this)) } } thunk::<T, SLOT> },
            Move: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pObjectIDs: *mut c_void, pszDestinationFolderObjectID: *const u16, ppResults: *mut Option<IPortableDevicePropVariantCollection>) -> HRESULT where Object<T>: IPortableDeviceContent_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceContent::Move", this, |this| <Object<T> as IPortableDeviceContent_Impl>::Move(this, abi::interface::<IPortableDevicePropVariantCollection>(&pObjectIDs)?, abi::text(pszDestinationFolderObjectID)?, abi::out_or_null(ppResults)?)) } } thunk::<T, SLOT> },
            Copy: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pObjectIDs: *mut c_void, pszDestinationFolderObjectID: *const u16, ppResults: *mut Option<IPortableDevicePropVariantCollection>) -> HRESULT where Object<T>: IPortableDeviceContent_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceContent::Copy", this, |this| <Object<T> as IPortableDeviceContent_Impl>::Copy(this, abi::interface::<IPortableDevicePropVariantCollection>(&pObjectIDs)?, abi::text(pszDestinationFolderObjectID)?, abi::out_or_null(ppResults)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn EnumObjects(&self, dwFlags: u32, pszParentObjectID: Wide<'_>, pFilter: Option<&IPortableDeviceValues>, ppEnum: Out<'_, Option<IEnumPortableDeviceObjectIDs>>) -> Answer { unsafe { (Interface::vtable(self).EnumObjects)(self.as_raw(), dwFlags, pszParentObjectID.as_ptr(), abi::raw(pFilter), ppEnum.as_ptr()) }.answer() }
    pub fn Properties(&self, ppProperties: Out<'_, Option<IPortableDeviceProperties>>) -> Answer { unsafe { (Interface::vtable(self).Properties)(self.as_raw(), ppProperties.as_ptr()) }.answer() }
    pub fn Transfer(&self, ppResources: Out<'_, Option<IPortableDeviceResources>>) -> Answer { unsafe { (Interface::vtable(self).Transfer)(self.as_raw(), ppResources.as_ptr()) }.answer() }
    pub fn CreateObjectWithPropertiesOnly(&self, pValues: Option<&IPortableDeviceValues>, ppszObjectID: &mut TaskText) -> Answer { unsafe { (Interface::vtable(self).CreateObjectWithPropertiesOnly)(self.as_raw(), abi::raw(pValues), std::ptr::from_mut(ppszObjectID)) }.answer() }
    pub fn CreateObjectWithPropertiesAndData(&self, pValues: Option<&IPortableDeviceValues>, ppData: Out<'_, Option<IStream>>, pdwOptimalWriteBufferSize: &mut u32, ppszCookie: &mut TaskText) -> Answer { unsafe { (Interface::vtable(self).CreateObjectWithPropertiesAndData)(self.as_raw(), abi::raw(pValues), ppData.as_ptr(), std::ptr::from_mut(pdwOptimalWriteBufferSize), std::ptr::from_mut(ppszCookie)) }.answer() }
    pub fn Delete(&self, dwOptions: u32, pObjectIDs: Option<&IPortableDevicePropVariantCollection>, ppResults: Option<Out<'_, Option<IPortableDevicePropVariantCollection>>>) -> Answer { unsafe { (Interface::vtable(self).Delete)(self.as_raw(), dwOptions, abi::raw(pObjectIDs), ppResults.map_or(std::ptr::null_mut(), |place| place.as_ptr())) }.answer() }
    pub fn GetObjectIDsFromPersistentUniqueIDs(&self, pPersistentUniqueIDs: Option<&IPortableDevicePropVariantCollection>, ppObjectIDs: Out<'_, Option<IPortableDevicePropVariantCollection>>) -> Answer { unsafe { (Interface::vtable(self).GetObjectIDsFromPersistentUniqueIDs)(self.as_raw(), abi::raw(pPersistentUniqueIDs), ppObjectIDs.as_ptr()) }.answer() }
    pub fn Cancel(&self) -> Answer { unsafe { (Interface::vtable(self).Cancel)(self.as_raw()) }.answer() }
    pub fn Move(&self, pObjectIDs: Option<&IPortableDevicePropVariantCollection>, pszDestinationFolderObjectID: Wide<'_>, ppResults: Option<Out<'_, Option<IPortableDevicePropVariantCollection>>>) -> Answer { unsafe { (Interface::vtable(self).Move)(self.as_raw(), abi::raw(pObjectIDs), pszDestinationFolderObjectID.as_ptr(), ppResults.map_or(std::ptr::null_mut(), |place| place.as_ptr())) }.answer() }
    pub fn Copy(&self, pObjectIDs: Option<&IPortableDevicePropVariantCollection>, pszDestinationFolderObjectID: Wide<'_>, ppResults: Option<Out<'_, Option<IPortableDevicePropVariantCollection>>>) -> Answer { unsafe { (Interface::vtable(self).Copy)(self.as_raw(), abi::raw(pObjectIDs), pszDestinationFolderObjectID.as_ptr(), ppResults.map_or(std::ptr::null_mut(), |place| place.as_ptr())) }.answer() }
}

define_interface!(IPortableDeviceCapabilities, IUnknown, IPortableDeviceCapabilities_Vtbl, 0x2c8c6dbfe3dc4061becc8542e810d126);
#[repr(C)] pub struct IPortableDeviceCapabilities_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub GetSupportedCommands: unsafe extern "C" fn(*mut c_void, *mut Option<IPortableDeviceKeyCollection>) -> HRESULT,
    pub GetCommandOptions: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, *mut Option<IPortableDeviceValues>) -> HRESULT,
    pub GetFunctionalCategories: unsafe extern "C" fn(*mut c_void, *mut Option<IPortableDevicePropVariantCollection>) -> HRESULT,
    pub GetFunctionalObjects: unsafe extern "C" fn(*mut c_void, *const GUID, *mut Option<IPortableDevicePropVariantCollection>) -> HRESULT,
    pub GetSupportedContentTypes: unsafe extern "C" fn(*mut c_void, *const GUID, *mut Option<IPortableDevicePropVariantCollection>) -> HRESULT,
    pub GetSupportedFormats: unsafe extern "C" fn(*mut c_void, *const GUID, *mut Option<IPortableDevicePropVariantCollection>) -> HRESULT,
    pub GetSupportedFormatProperties: unsafe extern "C" fn(*mut c_void, *const GUID, *mut Option<IPortableDeviceKeyCollection>) -> HRESULT,
    pub GetFixedPropertyAttributes: unsafe extern "C" fn(*mut c_void, *const GUID, *const PROPERTYKEY, *mut Option<IPortableDeviceValues>) -> HRESULT,
    pub Cancel: unsafe extern "C" fn(*mut c_void) -> HRESULT,
    pub GetSupportedEvents: unsafe extern "C" fn(*mut c_void, *mut Option<IPortableDevicePropVariantCollection>) -> HRESULT,
    pub GetEventOptions: unsafe extern "C" fn(*mut c_void, *const GUID, *mut Option<IPortableDeviceValues>) -> HRESULT,
}
pub trait IPortableDeviceCapabilities_Impl {
    fn GetSupportedCommands(&self, ppCommands: Out<'_, Option<IPortableDeviceKeyCollection>>) -> Answer { not_implemented("IPortableDeviceCapabilities::GetSupportedCommands") }
    fn GetCommandOptions(&self, Command: &PROPERTYKEY, ppOptions: Out<'_, Option<IPortableDeviceValues>>) -> Answer { not_implemented("IPortableDeviceCapabilities::GetCommandOptions") }
    fn GetFunctionalCategories(&self, ppCategories: Out<'_, Option<IPortableDevicePropVariantCollection>>) -> Answer { not_implemented("IPortableDeviceCapabilities::GetFunctionalCategories") }
    fn GetFunctionalObjects(&self, Category: &GUID, ppObjectIDs: Out<'_, Option<IPortableDevicePropVariantCollection>>) -> Answer { not_implemented("IPortableDeviceCapabilities::GetFunctionalObjects") }
    fn GetSupportedContentTypes(&self, Category: &GUID, ppContentTypes: Out<'_, Option<IPortableDevicePropVariantCollection>>) -> Answer { not_implemented("IPortableDeviceCapabilities::GetSupportedContentTypes") }
    fn GetSupportedFormats(&self, ContentType: &GUID, ppFormats: Out<'_, Option<IPortableDevicePropVariantCollection>>) -> Answer { not_implemented("IPortableDeviceCapabilities::GetSupportedFormats") }
    fn GetSupportedFormatProperties(&self, Format: &GUID, ppKeys: Out<'_, Option<IPortableDeviceKeyCollection>>) -> Answer { not_implemented("IPortableDeviceCapabilities::GetSupportedFormatProperties") }
    fn GetFixedPropertyAttributes(&self, Format: &GUID, Key: &PROPERTYKEY, ppAttributes: Out<'_, Option<IPortableDeviceValues>>) -> Answer { not_implemented("IPortableDeviceCapabilities::GetFixedPropertyAttributes") }
    fn Cancel(&self) -> Answer { not_implemented("IPortableDeviceCapabilities::Cancel") }
    fn GetSupportedEvents(&self, ppEvents: Out<'_, Option<IPortableDevicePropVariantCollection>>) -> Answer { not_implemented("IPortableDeviceCapabilities::GetSupportedEvents") }
    fn GetEventOptions(&self, Event: &GUID, ppOptions: Out<'_, Option<IPortableDeviceValues>>) -> Answer { not_implemented("IPortableDeviceCapabilities::GetEventOptions") }
}
impl IPortableDeviceCapabilities {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IPortableDeviceCapabilities_Vtbl where Object<T>: IPortableDeviceCapabilities_Impl {
        IPortableDeviceCapabilities_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            GetSupportedCommands: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, ppCommands: *mut Option<IPortableDeviceKeyCollection>) -> HRESULT where Object<T>: IPortableDeviceCapabilities_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceCapabilities::GetSupportedCommands", this, |this| <Object<T> as IPortableDeviceCapabilities_Impl>::GetSupportedCommands(this, abi::out(ppCommands)?)) } } thunk::<T, SLOT> },
            GetCommandOptions: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, Command: *const PROPERTYKEY, ppOptions: *mut Option<IPortableDeviceValues>) -> HRESULT where Object<T>: IPortableDeviceCapabilities_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceCapabilities::GetCommandOptions", this, |this| <Object<T> as IPortableDeviceCapabilities_Impl>::GetCommandOptions(this, abi::by_ref(Command)?, abi::out(ppOptions)?)) } } thunk::<T, SLOT> },
            GetFunctionalCategories: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, ppCategories: *mut Option<IPortableDevicePropVariantCollection>) -> HRESULT where Object<T>: IPortableDeviceCapabilities_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceCapabilities::GetFunctionalCategories", this, |this| <Object<T> as IPortableDeviceCapabilities_Impl>::GetFunctionalCategories(this, abi::out(ppCategories)?)) } } thunk::<T, SLOT> },
            GetFunctionalObjects: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, Category: *const GUID, ppObjectIDs: *mut Option<IPortableDevicePropVariantCollection>) -> HRESULT where Object<T>: IPortableDeviceCapabilities_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceCapabilities::GetFunctionalObjects", this, |this| <Object<T> as IPortableDeviceCapabilities_Impl>::GetFunctionalObjects(this, abi::by_ref(Category)?, abi::out(ppObjectIDs)?)) } } thunk::<T, SLOT> },
            GetSupportedContentTypes: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, Category: *const GUID, ppContentTypes: *mut Option<IPortableDevicePropVariantCollection>) -> HRESULT where Object<T>: IPortableDeviceCapabilities_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceCapabilities::GetSupportedContentTypes", this, |this| <Object<T> as IPortableDeviceCapabilities_Impl>::GetSupportedContentTypes(this, abi::by_ref(Category)?, abi::out(ppContentTypes)?)) } } thunk::<T, SLOT> },
            GetSupportedFormats: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, ContentType: *const GUID, ppFormats: *mut Option<IPortableDevicePropVariantCollection>) -> HRESULT where Object<T>: IPortableDeviceCapabilities_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceCapabilities::GetSupportedFormats", this, |this| <Object<T> as IPortableDeviceCapabilities_Impl>::GetSupportedFormats(this, abi::by_ref(ContentType)?, abi::out(ppFormats)?)) } } thunk::<T, SLOT> },
            GetSupportedFormatProperties: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, Format: *const GUID, ppKeys: *mut Option<IPortableDeviceKeyCollection>) -> HRESULT where Object<T>: IPortableDeviceCapabilities_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceCapabilities::GetSupportedFormatProperties", this, |this| <Object<T> as IPortableDeviceCapabilities_Impl>::GetSupportedFormatProperties(this, abi::by_ref(Format)?, abi::out(ppKeys)?)) } } thunk::<T, SLOT> },
            GetFixedPropertyAttributes: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, Format: *const GUID, Key: *const PROPERTYKEY, ppAttributes: *mut Option<IPortableDeviceValues>) -> HRESULT where Object<T>: IPortableDeviceCapabilities_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceCapabilities::GetFixedPropertyAttributes", this, |this| <Object<T> as IPortableDeviceCapabilities_Impl>::GetFixedPropertyAttributes(this, abi::by_ref(Format)?, abi::by_ref(Key)?, abi::out(ppAttributes)?)) } } thunk::<T, SLOT> },
            Cancel: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IPortableDeviceCapabilities_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceCapabilities::Cancel", this, |this| <Object<T> as IPortableDeviceCapabilities_Impl>::Cancel(this)) } } thunk::<T, SLOT> },
            GetSupportedEvents: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, ppEvents: *mut Option<IPortableDevicePropVariantCollection>) -> HRESULT where Object<T>: IPortableDeviceCapabilities_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceCapabilities::GetSupportedEvents", this, |this| <Object<T> as IPortableDeviceCapabilities_Impl>::GetSupportedEvents(this, abi::out(ppEvents)?)) } } thunk::<T, SLOT> },
            GetEventOptions: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, Event: *const GUID, ppOptions: *mut Option<IPortableDeviceValues>) -> HRESULT where Object<T>: IPortableDeviceCapabilities_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceCapabilities::GetEventOptions", this, |this| <Object<T> as IPortableDeviceCapabilities_Impl>::GetEventOptions(this, abi::by_ref(Event)?, abi::out(ppOptions)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn GetSupportedCommands(&self, ppCommands: Out<'_, Option<IPortableDeviceKeyCollection>>) -> Answer { unsafe { (Interface::vtable(self).GetSupportedCommands)(self.as_raw(), ppCommands.as_ptr()) }.answer() }
    pub fn GetCommandOptions(&self, Command: &PROPERTYKEY, ppOptions: Out<'_, Option<IPortableDeviceValues>>) -> Answer { unsafe { (Interface::vtable(self).GetCommandOptions)(self.as_raw(), std::ptr::from_ref(Command), ppOptions.as_ptr()) }.answer() }
    pub fn GetFunctionalCategories(&self, ppCategories: Out<'_, Option<IPortableDevicePropVariantCollection>>) -> Answer { unsafe { (Interface::vtable(self).GetFunctionalCategories)(self.as_raw(), ppCategories.as_ptr()) }.answer() }
    pub fn GetFunctionalObjects(&self, Category: &GUID, ppObjectIDs: Out<'_, Option<IPortableDevicePropVariantCollection>>) -> Answer { unsafe { (Interface::vtable(self).GetFunctionalObjects)(self.as_raw(), std::ptr::from_ref(Category), ppObjectIDs.as_ptr()) }.answer() }
    pub fn GetSupportedContentTypes(&self, Category: &GUID, ppContentTypes: Out<'_, Option<IPortableDevicePropVariantCollection>>) -> Answer { unsafe { (Interface::vtable(self).GetSupportedContentTypes)(self.as_raw(), std::ptr::from_ref(Category), ppContentTypes.as_ptr()) }.answer() }
    pub fn GetSupportedFormats(&self, ContentType: &GUID, ppFormats: Out<'_, Option<IPortableDevicePropVariantCollection>>) -> Answer { unsafe { (Interface::vtable(self).GetSupportedFormats)(self.as_raw(), std::ptr::from_ref(ContentType), ppFormats.as_ptr()) }.answer() }
    pub fn GetSupportedFormatProperties(&self, Format: &GUID, ppKeys: Out<'_, Option<IPortableDeviceKeyCollection>>) -> Answer { unsafe { (Interface::vtable(self).GetSupportedFormatProperties)(self.as_raw(), std::ptr::from_ref(Format), ppKeys.as_ptr()) }.answer() }
    pub fn GetFixedPropertyAttributes(&self, Format: &GUID, Key: &PROPERTYKEY, ppAttributes: Out<'_, Option<IPortableDeviceValues>>) -> Answer { unsafe { (Interface::vtable(self).GetFixedPropertyAttributes)(self.as_raw(), std::ptr::from_ref(Format), std::ptr::from_ref(Key), ppAttributes.as_ptr()) }.answer() }
    pub fn Cancel(&self) -> Answer { unsafe { (Interface::vtable(self).Cancel)(self.as_raw()) }.answer() }
    pub fn GetSupportedEvents(&self, ppEvents: Out<'_, Option<IPortableDevicePropVariantCollection>>) -> Answer { unsafe { (Interface::vtable(self).GetSupportedEvents)(self.as_raw(), ppEvents.as_ptr()) }.answer() }
    pub fn GetEventOptions(&self, Event: &GUID, ppOptions: Out<'_, Option<IPortableDeviceValues>>) -> Answer { unsafe { (Interface::vtable(self).GetEventOptions)(self.as_raw(), std::ptr::from_ref(Event), ppOptions.as_ptr()) }.answer() }
}

define_interface!(IPortableDeviceEventCallback, IUnknown, IPortableDeviceEventCallback_Vtbl, 0xa8792a31f385493ca89340f64eb45f6e);
#[repr(C)] pub struct IPortableDeviceEventCallback_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub OnEvent: unsafe extern "C" fn(*mut c_void, *mut c_void) -> HRESULT,
}
pub trait IPortableDeviceEventCallback_Impl {
    fn OnEvent(&self, pEventParameters: Option<&IPortableDeviceValues>) -> Answer { not_implemented("IPortableDeviceEventCallback::OnEvent") }
}
impl IPortableDeviceEventCallback {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IPortableDeviceEventCallback_Vtbl where Object<T>: IPortableDeviceEventCallback_Impl {
        IPortableDeviceEventCallback_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            OnEvent: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pEventParameters: *mut c_void) -> HRESULT where Object<T>: IPortableDeviceEventCallback_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceEventCallback::OnEvent", this, |this| <Object<T> as IPortableDeviceEventCallback_Impl>::OnEvent(this, abi::interface::<IPortableDeviceValues>(&pEventParameters)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn OnEvent(&self, pEventParameters: Option<&IPortableDeviceValues>) -> Answer { unsafe { (Interface::vtable(self).OnEvent)(self.as_raw(), abi::raw(pEventParameters)) }.answer() }
}

define_interface!(IPortableDevice, IUnknown, IPortableDevice_Vtbl, 0x625e2df863924cf09ad13cfa5f17775c);
#[repr(C)] pub struct IPortableDevice_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub Open: unsafe extern "C" fn(*mut c_void, *const u16, *mut c_void) -> HRESULT,
    pub SendCommand: unsafe extern "C" fn(*mut c_void, u32, *mut c_void, *mut Option<IPortableDeviceValues>) -> HRESULT,
    pub Content: unsafe extern "C" fn(*mut c_void, *mut Option<IPortableDeviceContent>) -> HRESULT,
    pub Capabilities: unsafe extern "C" fn(*mut c_void, *mut Option<IPortableDeviceCapabilities>) -> HRESULT,
    pub Cancel: unsafe extern "C" fn(*mut c_void) -> HRESULT,
    pub Close: unsafe extern "C" fn(*mut c_void) -> HRESULT,
    pub Advise: unsafe extern "C" fn(*mut c_void, u32, *mut c_void, *mut c_void, *mut TaskText) -> HRESULT,
    pub Unadvise: unsafe extern "C" fn(*mut c_void, *const u16) -> HRESULT,
    pub GetPnPDeviceID: unsafe extern "C" fn(*mut c_void, *mut TaskText) -> HRESULT,
}
pub trait IPortableDevice_Impl {
    fn Open(&self, pszPnPDeviceID: Wide<'_>, pClientInfo: Option<&IPortableDeviceValues>) -> Answer { not_implemented("IPortableDevice::Open") }
    fn SendCommand(&self, dwFlags: u32, pParameters: Option<&IPortableDeviceValues>, ppResults: Out<'_, Option<IPortableDeviceValues>>) -> Answer { not_implemented("IPortableDevice::SendCommand") }
    fn Content(&self, ppContent: Out<'_, Option<IPortableDeviceContent>>) -> Answer { not_implemented("IPortableDevice::Content") }
    fn Capabilities(&self, ppCapabilities: Out<'_, Option<IPortableDeviceCapabilities>>) -> Answer { not_implemented("IPortableDevice::Capabilities") }
    fn Cancel(&self) -> Answer { not_implemented("IPortableDevice::Cancel") }
    fn Close(&self) -> Answer { not_implemented("IPortableDevice::Close") }
    fn Advise(&self, dwFlags: u32, pCallback: Option<&IPortableDeviceEventCallback>, pParameters: Option<&IPortableDeviceValues>, ppszCookie: Out<'_, TaskText>) -> Answer { not_implemented("IPortableDevice::Advise") }
    fn Unadvise(&self, pszCookie: Wide<'_>) -> Answer { not_implemented("IPortableDevice::Unadvise") }
    fn GetPnPDeviceID(&self, ppszPnPDeviceID: Out<'_, TaskText>) -> Answer { not_implemented("IPortableDevice::GetPnPDeviceID") }
}
impl IPortableDevice {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IPortableDevice_Vtbl where Object<T>: IPortableDevice_Impl {
        IPortableDevice_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            Open: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pszPnPDeviceID: *const u16, pClientInfo: *mut c_void) -> HRESULT where Object<T>: IPortableDevice_Impl { unsafe { enter::<T, SLOT>("IPortableDevice::Open", this, |this| <Object<T> as IPortableDevice_Impl>::Open(this, abi::text(pszPnPDeviceID)?, abi::interface::<IPortableDeviceValues>(&pClientInfo)?)) } } thunk::<T, SLOT> },
            SendCommand: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, dwFlags: u32, pParameters: *mut c_void, ppResults: *mut Option<IPortableDeviceValues>) -> HRESULT where Object<T>: IPortableDevice_Impl { unsafe { enter::<T, SLOT>("IPortableDevice::SendCommand", this, |this| <Object<T> as IPortableDevice_Impl>::SendCommand(this, dwFlags, abi::interface::<IPortableDeviceValues>(&pParameters)?, abi::out(ppResults)?)) } } thunk::<T, SLOT> },
            Content: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, ppContent: *mut Option<IPortableDeviceContent>) -> HRESULT where Object<T>: IPortableDevice_Impl { unsafe { enter::<T, SLOT>("IPortableDevice::Content", this, |this| <Object<T> as IPortableDevice_Impl>::Content(this, abi::out(ppContent)?)) } } thunk::<T, SLOT> },
            Capabilities: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, ppCapabilities: *mut Option<IPortableDeviceCapabilities>) -> HRESULT where Object<T>: IPortableDevice_Impl { unsafe { enter::<T, SLOT>("IPortableDevice::Capabilities", this, |this| <Object<T> as IPortableDevice_Impl>::Capabilities(this, abi::out(ppCapabilities)?)) } } thunk::<T, SLOT> },
            Cancel: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IPortableDevice_Impl { unsafe { enter::<T, SLOT>("IPortableDevice::Cancel", this, |this| <Object<T> as IPortableDevice_Impl>::Cancel(this)) } } thunk::<T, SLOT> },
            Close: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IPortableDevice_Impl { unsafe { enter::<T, SLOT>("IPortableDevice::Close", this, |this| <Object<T> as IPortableDevice_Impl>::Close(this)) } } thunk::<T, SLOT> },
            Advise: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, dwFlags: u32, pCallback: *mut c_void, pParameters: *mut c_void, ppszCookie: *mut TaskText) -> HRESULT where Object<T>: IPortableDevice_Impl { unsafe { enter::<T, SLOT>("IPortableDevice::Advise", this, |this| <Object<T> as IPortableDevice_Impl>::Advise(this, dwFlags, abi::interface::<IPortableDeviceEventCallback>(&pCallback)?, abi::interface::<IPortableDeviceValues>(&pParameters)?, abi::out(ppszCookie)?)) } } thunk::<T, SLOT> },
            Unadvise: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pszCookie: *const u16) -> HRESULT where Object<T>: IPortableDevice_Impl { unsafe { enter::<T, SLOT>("IPortableDevice::Unadvise", this, |this| <Object<T> as IPortableDevice_Impl>::Unadvise(this, abi::text(pszCookie)?)) } } thunk::<T, SLOT> },
            GetPnPDeviceID: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, ppszPnPDeviceID: *mut TaskText) -> HRESULT where Object<T>: IPortableDevice_Impl { unsafe { enter::<T, SLOT>("IPortableDevice::GetPnPDeviceID", this, |this| <Object<T> as IPortableDevice_Impl>::GetPnPDeviceID(this, abi::out(ppszPnPDeviceID)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn Open(&self, pszPnPDeviceID: Wide<'_>, pClientInfo: Option<&IPortableDeviceValues>) -> Answer { unsafe { (Interface::vtable(self).Open)(self.as_raw(), pszPnPDeviceID.as_ptr(), abi::raw(pClientInfo)) }.answer() }
    pub fn SendCommand(&self, dwFlags: u32, pParameters: Option<&IPortableDeviceValues>, ppResults: Out<'_, Option<IPortableDeviceValues>>) -> Answer { unsafe { (Interface::vtable(self).SendCommand)(self.as_raw(), dwFlags, abi::raw(pParameters), ppResults.as_ptr()) }.answer() }
    pub fn Content(&self, ppContent: Out<'_, Option<IPortableDeviceContent>>) -> Answer { unsafe { (Interface::vtable(self).Content)(self.as_raw(), ppContent.as_ptr()) }.answer() }
    pub fn Capabilities(&self, ppCapabilities: Out<'_, Option<IPortableDeviceCapabilities>>) -> Answer { unsafe { (Interface::vtable(self).Capabilities)(self.as_raw(), ppCapabilities.as_ptr()) }.answer() }
    pub fn Cancel(&self) -> Answer { unsafe { (Interface::vtable(self).Cancel)(self.as_raw()) }.answer() }
    pub fn Close(&self) -> Answer { unsafe { (Interface::vtable(self).Close)(self.as_raw()) }.answer() }
    pub fn Advise(&self, dwFlags: u32, pCallback: Option<&IPortableDeviceEventCallback>, pParameters: Option<&IPortableDeviceValues>, ppszCookie: Out<'_, TaskText>) -> Answer { unsafe { (Interface::vtable(self).Advise)(self.as_raw(), dwFlags, abi::raw(pCallback), abi::raw(pParameters), ppszCookie.as_ptr()) }.answer() }
    pub fn Unadvise(&self, pszCookie: Wide<'_>) -> Answer { unsafe { (Interface::vtable(self).Unadvise)(self.as_raw(), pszCookie.as_ptr()) }.answer() }
    pub fn GetPnPDeviceID(&self, ppszPnPDeviceID: Out<'_, TaskText>) -> Answer { unsafe { (Interface::vtable(self).GetPnPDeviceID)(self.as_raw(), ppszPnPDeviceID.as_ptr()) }.answer() }
}

define_interface!(IPortableDeviceContent2, IPortableDeviceContent, IPortableDeviceContent2_Vtbl, 0x9b4add96f6bf40348708eca72bf10554);
#[repr(C)] pub struct IPortableDeviceContent2_Vtbl {
    pub base__: IPortableDeviceContent_Vtbl,
    pub UpdateObjectWithPropertiesAndData: unsafe extern "C" fn(*mut c_void, *const u16, *mut c_void, *mut Option<IStream>, *mut u32) -> HRESULT,
}
pub trait IPortableDeviceContent2_Impl: IPortableDeviceContent_Impl {
    fn UpdateObjectWithPropertiesAndData(&self, pszObjectID: Wide<'_>, pProperties: Option<&IPortableDeviceValues>, ppData: Out<'_, Option<IStream>>, pdwOptimalWriteBufferSize: &mut u32) -> Answer { not_implemented("IPortableDeviceContent2::UpdateObjectWithPropertiesAndData") }
}
impl IPortableDeviceContent2 {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IPortableDeviceContent2_Vtbl where Object<T>: IPortableDeviceContent2_Impl {
        IPortableDeviceContent2_Vtbl {
            base__: IPortableDeviceContent::vtable_of::<T, SLOT>(),
            UpdateObjectWithPropertiesAndData: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pszObjectID: *const u16, pProperties: *mut c_void, ppData: *mut Option<IStream>, pdwOptimalWriteBufferSize: *mut u32) -> HRESULT where Object<T>: IPortableDeviceContent2_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceContent2::UpdateObjectWithPropertiesAndData", this, |this| <Object<T> as IPortableDeviceContent2_Impl>::UpdateObjectWithPropertiesAndData(this, abi::text(pszObjectID)?, abi::interface::<IPortableDeviceValues>(&pProperties)?, abi::out(ppData)?, abi::in_out(pdwOptimalWriteBufferSize)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn UpdateObjectWithPropertiesAndData(&self, pszObjectID: Wide<'_>, pProperties: Option<&IPortableDeviceValues>, ppData: Out<'_, Option<IStream>>, pdwOptimalWriteBufferSize: &mut u32) -> Answer { unsafe { (Interface::vtable(self).UpdateObjectWithPropertiesAndData)(self.as_raw(), pszObjectID.as_ptr(), abi::raw(pProperties), ppData.as_ptr(), std::ptr::from_mut(pdwOptimalWriteBufferSize)) }.answer() }
}

define_interface!(IPortableDeviceDataStream, IStream, IPortableDeviceDataStream_Vtbl, 0x88e04db310124d649996f703a950d3f4);
#[repr(C)] pub struct IPortableDeviceDataStream_Vtbl {
    pub base__: IStream_Vtbl,
    pub GetObjectID: unsafe extern "C" fn(*mut c_void, *mut TaskText) -> HRESULT,
    pub Cancel: unsafe extern "C" fn(*mut c_void) -> HRESULT,
}
pub trait IPortableDeviceDataStream_Impl: IStream_Impl {
    fn GetObjectID(&self, ppszObjectID: Out<'_, TaskText>) -> Answer { not_implemented("IPortableDeviceDataStream::GetObjectID") }
    fn Cancel(&self) -> Answer { not_implemented("IPortableDeviceDataStream::Cancel") }
}
impl IPortableDeviceDataStream {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IPortableDeviceDataStream_Vtbl where Object<T>: IPortableDeviceDataStream_Impl {
        IPortableDeviceDataStream_Vtbl {
            base__: IStream::vtable_of::<T, SLOT>(),
            GetObjectID: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, ppszObjectID: *mut TaskText) -> HRESULT where Object<T>: IPortableDeviceDataStream_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceDataStream::GetObjectID", this, |this| <Object<T> as IPortableDeviceDataStream_Impl>::GetObjectID(this, abi::out(ppszObjectID)?)) } } thunk::<T, SLOT> },
            Cancel: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IPortableDeviceDataStream_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceDataStream::Cancel", this, |this| <Object<T> as IPortableDeviceDataStream_Impl>::Cancel(this)) } } thunk::<T, SLOT> },
        }
    }
    pub fn GetObjectID(&self, ppszObjectID: Out<'_, TaskText>) -> Answer { unsafe { (Interface::vtable(self).GetObjectID)(self.as_raw(), ppszObjectID.as_ptr()) }.answer() }
    pub fn Cancel(&self) -> Answer { unsafe { (Interface::vtable(self).Cancel)(self.as_raw()) }.answer() }
}

define_interface!(IPortableDeviceDispatchFactory, IUnknown, IPortableDeviceDispatchFactory_Vtbl, 0x5e1eafc3e3d7413296fa759c0f9d1e0f);
#[repr(C)] pub struct IPortableDeviceDispatchFactory_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub GetDeviceDispatch: unsafe extern "C" fn(*mut c_void, *const u16, *mut Option<IDispatch>) -> HRESULT,
}
pub trait IPortableDeviceDispatchFactory_Impl {
    fn GetDeviceDispatch(&self, pszPnPDeviceID: Wide<'_>, ppDeviceDispatch: Out<'_, Option<IDispatch>>) -> Answer { not_implemented("IPortableDeviceDispatchFactory::GetDeviceDispatch") }
}
impl IPortableDeviceDispatchFactory {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IPortableDeviceDispatchFactory_Vtbl where Object<T>: IPortableDeviceDispatchFactory_Impl {
        IPortableDeviceDispatchFactory_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            GetDeviceDispatch: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pszPnPDeviceID: *const u16, ppDeviceDispatch: *mut Option<IDispatch>) -> HRESULT where Object<T>: IPortableDeviceDispatchFactory_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceDispatchFactory::GetDeviceDispatch", this, |this| <Object<T> as IPortableDeviceDispatchFactory_Impl>::GetDeviceDispatch(this, abi::text(pszPnPDeviceID)?, abi::out(ppDeviceDispatch)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn GetDeviceDispatch(&self, pszPnPDeviceID: Wide<'_>, ppDeviceDispatch: Out<'_, Option<IDispatch>>) -> Answer { unsafe { (Interface::vtable(self).GetDeviceDispatch)(self.as_raw(), pszPnPDeviceID.as_ptr(), ppDeviceDispatch.as_ptr()) }.answer() }
}

define_interface!(IPortableDeviceManager, IUnknown, IPortableDeviceManager_Vtbl, 0xa15675954c2f4574a6faecef917b9a40);
#[repr(C)] pub struct IPortableDeviceManager_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub GetDevices: unsafe extern "C" fn(*mut c_void, *mut TaskText, *mut u32) -> HRESULT,
    pub RefreshDeviceList: unsafe extern "C" fn(*mut c_void) -> HRESULT,
    pub GetDeviceFriendlyName: unsafe extern "C" fn(*mut c_void, *const u16, *mut u16, *mut u32) -> HRESULT,
    pub GetDeviceDescription: unsafe extern "C" fn(*mut c_void, *const u16, *mut u16, *mut u32) -> HRESULT,
    pub GetDeviceManufacturer: unsafe extern "C" fn(*mut c_void, *const u16, *mut u16, *mut u32) -> HRESULT,
    pub GetDeviceProperty: unsafe extern "C" fn(*mut c_void, *const u16, *const u16, *mut u8, *mut u32, *mut u32) -> HRESULT,
    pub GetPrivateDevices: unsafe extern "C" fn(*mut c_void, *mut TaskText, *mut u32) -> HRESULT,
}
pub trait IPortableDeviceManager_Impl {
    fn GetDevices(&self, pPnPDeviceIDs: &mut TaskText, pcPnPDeviceIDs: &mut u32) -> Answer { not_implemented("IPortableDeviceManager::GetDevices") }
    fn RefreshDeviceList(&self) -> Answer { not_implemented("IPortableDeviceManager::RefreshDeviceList") }
    fn GetDeviceFriendlyName(&self, pszPnPDeviceID: Wide<'_>, pDeviceFriendlyName: *mut u16, pcchDeviceFriendlyName: &mut u32) -> Answer { not_implemented("IPortableDeviceManager::GetDeviceFriendlyName") }
    fn GetDeviceDescription(&self, pszPnPDeviceID: Wide<'_>, pDeviceDescription: *mut u16, pcchDeviceDescription: &mut u32) -> Answer { not_implemented("IPortableDeviceManager::GetDeviceDescription") }
    fn GetDeviceManufacturer(&self, pszPnPDeviceID: Wide<'_>, pDeviceManufacturer: *mut u16, pcchDeviceManufacturer: &mut u32) -> Answer { not_implemented("IPortableDeviceManager::GetDeviceManufacturer") }
    fn GetDeviceProperty(&self, pszPnPDeviceID: Wide<'_>, pszDevicePropertyName: Wide<'_>, pData: &mut u8, pcbData: &mut u32, pdwType: &mut u32) -> Answer { not_implemented("IPortableDeviceManager::GetDeviceProperty") }
    fn GetPrivateDevices(&self, pPnPDeviceIDs: &mut TaskText, pcPnPDeviceIDs: &mut u32) -> Answer { not_implemented("IPortableDeviceManager::GetPrivateDevices") }
}
impl IPortableDeviceManager {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IPortableDeviceManager_Vtbl where Object<T>: IPortableDeviceManager_Impl {
        IPortableDeviceManager_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            GetDevices: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pPnPDeviceIDs: *mut TaskText, pcPnPDeviceIDs: *mut u32) -> HRESULT where Object<T>: IPortableDeviceManager_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceManager::GetDevices", this, |this| <Object<T> as IPortableDeviceManager_Impl>::GetDevices(this, abi::in_out(pPnPDeviceIDs)?, abi::in_out(pcPnPDeviceIDs)?)) } } thunk::<T, SLOT> },
            RefreshDeviceList: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IPortableDeviceManager_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceManager::RefreshDeviceList", this, |this| <Object<T> as IPortableDeviceManager_Impl>::RefreshDeviceList(this)) } } thunk::<T, SLOT> },
            GetDeviceFriendlyName: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pszPnPDeviceID: *const u16, pDeviceFriendlyName: *mut u16, pcchDeviceFriendlyName: *mut u32) -> HRESULT where Object<T>: IPortableDeviceManager_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceManager::GetDeviceFriendlyName", this, |this| <Object<T> as IPortableDeviceManager_Impl>::GetDeviceFriendlyName(this, abi::text(pszPnPDeviceID)?, pDeviceFriendlyName, abi::in_out(pcchDeviceFriendlyName)?)) } } thunk::<T, SLOT> },
            GetDeviceDescription: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pszPnPDeviceID: *const u16, pDeviceDescription: *mut u16, pcchDeviceDescription: *mut u32) -> HRESULT where Object<T>: IPortableDeviceManager_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceManager::GetDeviceDescription", this, |this| <Object<T> as IPortableDeviceManager_Impl>::GetDeviceDescription(this, abi::text(pszPnPDeviceID)?, pDeviceDescription, abi::in_out(pcchDeviceDescription)?)) } } thunk::<T, SLOT> },
            GetDeviceManufacturer: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pszPnPDeviceID: *const u16, pDeviceManufacturer: *mut u16, pcchDeviceManufacturer: *mut u32) -> HRESULT where Object<T>: IPortableDeviceManager_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceManager::GetDeviceManufacturer", this, |this| <Object<T> as IPortableDeviceManager_Impl>::GetDeviceManufacturer(this, abi::text(pszPnPDeviceID)?, pDeviceManufacturer, abi::in_out(pcchDeviceManufacturer)?)) } } thunk::<T, SLOT> },
            GetDeviceProperty: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pszPnPDeviceID: *const u16, pszDevicePropertyName: *const u16, pData: *mut u8, pcbData: *mut u32, pdwType: *mut u32) -> HRESULT where Object<T>: IPortableDeviceManager_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceManager::GetDeviceProperty", this, |this| <Object<T> as IPortableDeviceManager_Impl>::GetDeviceProperty(this, abi::text(pszPnPDeviceID)?, abi::text(pszDevicePropertyName)?, abi::in_out(pData)?, abi::in_out(pcbData)?, abi::in_out(pdwType)?)) } } thunk::<T, SLOT> },
            GetPrivateDevices: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pPnPDeviceIDs: *mut TaskText, pcPnPDeviceIDs: *mut u32) -> HRESULT where Object<T>: IPortableDeviceManager_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceManager::GetPrivateDevices", this, |this| <Object<T> as IPortableDeviceManager_Impl>::GetPrivateDevices(this, abi::in_out(pPnPDeviceIDs)?, abi::in_out(pcPnPDeviceIDs)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn GetDevices(&self, pPnPDeviceIDs: &mut TaskText, pcPnPDeviceIDs: &mut u32) -> Answer { unsafe { (Interface::vtable(self).GetDevices)(self.as_raw(), std::ptr::from_mut(pPnPDeviceIDs), std::ptr::from_mut(pcPnPDeviceIDs)) }.answer() }
    pub fn RefreshDeviceList(&self) -> Answer { unsafe { (Interface::vtable(self).RefreshDeviceList)(self.as_raw()) }.answer() }
    pub fn GetDeviceFriendlyName(&self, pszPnPDeviceID: Wide<'_>, pDeviceFriendlyName: *mut u16, pcchDeviceFriendlyName: &mut u32) -> Answer { unsafe { (Interface::vtable(self).GetDeviceFriendlyName)(self.as_raw(), pszPnPDeviceID.as_ptr(), pDeviceFriendlyName, std::ptr::from_mut(pcchDeviceFriendlyName)) }.answer() }
    pub fn GetDeviceDescription(&self, pszPnPDeviceID: Wide<'_>, pDeviceDescription: *mut u16, pcchDeviceDescription: &mut u32) -> Answer { unsafe { (Interface::vtable(self).GetDeviceDescription)(self.as_raw(), pszPnPDeviceID.as_ptr(), pDeviceDescription, std::ptr::from_mut(pcchDeviceDescription)) }.answer() }
    pub fn GetDeviceManufacturer(&self, pszPnPDeviceID: Wide<'_>, pDeviceManufacturer: *mut u16, pcchDeviceManufacturer: &mut u32) -> Answer { unsafe { (Interface::vtable(self).GetDeviceManufacturer)(self.as_raw(), pszPnPDeviceID.as_ptr(), pDeviceManufacturer, std::ptr::from_mut(pcchDeviceManufacturer)) }.answer() }
    pub fn GetDeviceProperty(&self, pszPnPDeviceID: Wide<'_>, pszDevicePropertyName: Wide<'_>, pData: &mut u8, pcbData: &mut u32, pdwType: &mut u32) -> Answer { unsafe { (Interface::vtable(self).GetDeviceProperty)(self.as_raw(), pszPnPDeviceID.as_ptr(), pszDevicePropertyName.as_ptr(), std::ptr::from_mut(pData), std::ptr::from_mut(pcbData), std::ptr::from_mut(pdwType)) }.answer() }
    pub fn GetPrivateDevices(&self, pPnPDeviceIDs: &mut TaskText, pcPnPDeviceIDs: &mut u32) -> Answer { unsafe { (Interface::vtable(self).GetPrivateDevices)(self.as_raw(), std::ptr::from_mut(pPnPDeviceIDs), std::ptr::from_mut(pcPnPDeviceIDs)) }.answer() }
}

define_interface!(IPortableDevicePropertiesBulkCallback, IUnknown, IPortableDevicePropertiesBulkCallback_Vtbl, 0x9deacb8011e840e3a9f3f557986a7845);
#[repr(C)] pub struct IPortableDevicePropertiesBulkCallback_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub OnStart: unsafe extern "C" fn(*mut c_void, *const GUID) -> HRESULT,
    pub OnProgress: unsafe extern "C" fn(*mut c_void, *const GUID, *mut c_void) -> HRESULT,
    pub OnEnd: unsafe extern "C" fn(*mut c_void, *const GUID, HRESULT) -> HRESULT,
}
pub trait IPortableDevicePropertiesBulkCallback_Impl {
    fn OnStart(&self, pContext: &GUID) -> Answer { not_implemented("IPortableDevicePropertiesBulkCallback::OnStart") }
    fn OnProgress(&self, pContext: &GUID, pResults: Option<&IPortableDeviceValuesCollection>) -> Answer { not_implemented("IPortableDevicePropertiesBulkCallback::OnProgress") }
    fn OnEnd(&self, pContext: &GUID, hrStatus: HRESULT) -> Answer { not_implemented("IPortableDevicePropertiesBulkCallback::OnEnd") }
}
impl IPortableDevicePropertiesBulkCallback {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IPortableDevicePropertiesBulkCallback_Vtbl where Object<T>: IPortableDevicePropertiesBulkCallback_Impl {
        IPortableDevicePropertiesBulkCallback_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            OnStart: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pContext: *const GUID) -> HRESULT where Object<T>: IPortableDevicePropertiesBulkCallback_Impl { unsafe { enter::<T, SLOT>("IPortableDevicePropertiesBulkCallback::OnStart", this, |this| <Object<T> as IPortableDevicePropertiesBulkCallback_Impl>::OnStart(this, abi::by_ref(pContext)?)) } } thunk::<T, SLOT> },
            OnProgress: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pContext: *const GUID, pResults: *mut c_void) -> HRESULT where Object<T>: IPortableDevicePropertiesBulkCallback_Impl { unsafe { enter::<T, SLOT>("IPortableDevicePropertiesBulkCallback::OnProgress", this, |this| <Object<T> as IPortableDevicePropertiesBulkCallback_Impl>::OnProgress(this, abi::by_ref(pContext)?, abi::interface::<IPortableDeviceValuesCollection>(&pResults)?)) } } thunk::<T, SLOT> },
            OnEnd: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pContext: *const GUID, hrStatus: HRESULT) -> HRESULT where Object<T>: IPortableDevicePropertiesBulkCallback_Impl { unsafe { enter::<T, SLOT>("IPortableDevicePropertiesBulkCallback::OnEnd", this, |this| <Object<T> as IPortableDevicePropertiesBulkCallback_Impl>::OnEnd(this, abi::by_ref(pContext)?, hrStatus)) } } thunk::<T, SLOT> },
        }
    }
    pub fn OnStart(&self, pContext: &GUID) -> Answer { unsafe { (Interface::vtable(self).OnStart)(self.as_raw(), std::ptr::from_ref(pContext)) }.answer() }
    pub fn OnProgress(&self, pContext: &GUID, pResults: Option<&IPortableDeviceValuesCollection>) -> Answer { unsafe { (Interface::vtable(self).OnProgress)(self.as_raw(), std::ptr::from_ref(pContext), abi::raw(pResults)) }.answer() }
    pub fn OnEnd(&self, pContext: &GUID, hrStatus: HRESULT) -> Answer { unsafe { (Interface::vtable(self).OnEnd)(self.as_raw(), std::ptr::from_ref(pContext), hrStatus) }.answer() }
}

define_interface!(IPortableDevicePropertiesBulk, IUnknown, IPortableDevicePropertiesBulk_Vtbl, 0x482b05c0405644ed9e0f5e23b009da93);
#[repr(C)] pub struct IPortableDevicePropertiesBulk_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub QueueGetValuesByObjectList: unsafe extern "C" fn(*mut c_void, *mut c_void, *mut c_void, *mut c_void, *mut GUID) -> HRESULT,
    pub QueueGetValuesByObjectFormat: unsafe extern "C" fn(*mut c_void, *const GUID, *const u16, u32, *mut c_void, *mut c_void, *mut GUID) -> HRESULT,
    pub QueueSetValuesByObjectList: unsafe extern "C" fn(*mut c_void, *mut c_void, *mut c_void, *mut GUID) -> HRESULT,
    pub Start: unsafe extern "C" fn(*mut c_void, *const GUID) -> HRESULT,
    pub Cancel: unsafe extern "C" fn(*mut c_void, *const GUID) -> HRESULT,
}
pub trait IPortableDevicePropertiesBulk_Impl {
    fn QueueGetValuesByObjectList(&self, pObjectIDs: Option<&IPortableDevicePropVariantCollection>, pKeys: Option<&IPortableDeviceKeyCollection>, pCallback: Option<&IPortableDevicePropertiesBulkCallback>, pContext: Out<'_, GUID>) -> Answer { not_implemented("IPortableDevicePropertiesBulk::QueueGetValuesByObjectList") }
    fn QueueGetValuesByObjectFormat(&self, pguidObjectFormat: &GUID, pszParentObjectID: Wide<'_>, dwDepth: u32, pKeys: Option<&IPortableDeviceKeyCollection>, pCallback: Option<&IPortableDevicePropertiesBulkCallback>, pContext: Out<'_, GUID>) -> Answer { not_implemented("IPortableDevicePropertiesBulk::QueueGetValuesByObjectFormat") }
    fn QueueSetValuesByObjectList(&self, pObjectValues: Option<&IPortableDeviceValuesCollection>, pCallback: Option<&IPortableDevicePropertiesBulkCallback>, pContext: Out<'_, GUID>) -> Answer { not_implemented("IPortableDevicePropertiesBulk::QueueSetValuesByObjectList") }
    fn Start(&self, pContext: &GUID) -> Answer { not_implemented("IPortableDevicePropertiesBulk::Start") }
    fn Cancel(&self, pContext: &GUID) -> Answer { not_implemented("IPortableDevicePropertiesBulk::Cancel") }
}
impl IPortableDevicePropertiesBulk {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IPortableDevicePropertiesBulk_Vtbl where Object<T>: IPortableDevicePropertiesBulk_Impl {
        IPortableDevicePropertiesBulk_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            QueueGetValuesByObjectList: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pObjectIDs: *mut c_void, pKeys: *mut c_void, pCallback: *mut c_void, pContext: *mut GUID) -> HRESULT where Object<T>: IPortableDevicePropertiesBulk_Impl { unsafe { enter::<T, SLOT>("IPortableDevicePropertiesBulk::QueueGetValuesByObjectList", this, |this| <Object<T> as IPortableDevicePropertiesBulk_Impl>::QueueGetValuesByObjectList(this, abi::interface::<IPortableDevicePropVariantCollection>(&pObjectIDs)?, abi::interface::<IPortableDeviceKeyCollection>(&pKeys)?, abi::interface::<IPortableDevicePropertiesBulkCallback>(&pCallback)?, abi::out(pContext)?)) } } thunk::<T, SLOT> },
            QueueGetValuesByObjectFormat: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pguidObjectFormat: *const GUID, pszParentObjectID: *const u16, dwDepth: u32, pKeys: *mut c_void, pCallback: *mut c_void, pContext: *mut GUID) -> HRESULT where Object<T>: IPortableDevicePropertiesBulk_Impl { unsafe { enter::<T, SLOT>("IPortableDevicePropertiesBulk::QueueGetValuesByObjectFormat", this, |this| <Object<T> as IPortableDevicePropertiesBulk_Impl>::QueueGetValuesByObjectFormat(this, abi::by_ref(pguidObjectFormat)?, abi::text(pszParentObjectID)?, dwDepth, abi::interface::<IPortableDeviceKeyCollection>(&pKeys)?, abi::interface::<IPortableDevicePropertiesBulkCallback>(&pCallback)?, abi::out(pContext)?)) } } thunk::<T, SLOT> },
            QueueSetValuesByObjectList: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pObjectValues: *mut c_void, pCallback: *mut c_void, pContext: *mut GUID) -> HRESULT where Object<T>: IPortableDevicePropertiesBulk_Impl { unsafe { enter::<T, SLOT>("IPortableDevicePropertiesBulk::QueueSetValuesByObjectList", this, |this| <Object<T> as IPortableDevicePropertiesBulk_Impl>::QueueSetValuesByObjectList(this, abi::interface::<IPortableDeviceValuesCollection>(&pObjectValues)?, abi::interface::<IPortableDevicePropertiesBulkCallback>(&pCallback)?, abi::out(pContext)?)) } } thunk::<T, SLOT> },
            Start: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pContext: *const GUID) -> HRESULT where Object<T>: IPortableDevicePropertiesBulk_Impl { unsafe { enter::<T, SLOT>("IPortableDevicePropertiesBulk::Start", this, |this| <Object<T> as IPortableDevicePropertiesBulk_Impl>::Start(this, abi::by_ref(pContext)?)) } } thunk::<T, SLOT> },
            Cancel: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pContext: *const GUID) -> HRESULT where Object<T>: IPortableDevicePropertiesBulk_Impl { unsafe { enter::<T, SLOT>("IPortableDevicePropertiesBulk::Cancel", this, |this| <Object<T> as IPortableDevicePropertiesBulk_Impl>::Cancel(this, abi::by_ref(pContext)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn QueueGetValuesByObjectList(&self, pObjectIDs: Option<&IPortableDevicePropVariantCollection>, pKeys: Option<&IPortableDeviceKeyCollection>, pCallback: Option<&IPortableDevicePropertiesBulkCallback>, pContext: Out<'_, GUID>) -> Answer { unsafe { (Interface::vtable(self).QueueGetValuesByObjectList)(self.as_raw(), abi::raw(pObjectIDs), abi::raw(pKeys), abi::raw(pCallback), pContext.as_ptr()) }.answer() }
    pub fn QueueGetValuesByObjectFormat(&self, pguidObjectFormat: &GUID, pszParentObjectID: Wide<'_>, dwDepth: u32, pKeys: Option<&IPortableDeviceKeyCollection>, pCallback: Option<&IPortableDevicePropertiesBulkCallback>, pContext: Out<'_, GUID>) -> Answer { unsafe { (Interface::vtable(self).QueueGetValuesByObjectFormat)(self.as_raw(), std::ptr::from_ref(pguidObjectFormat), pszParentObjectID.as_ptr(), dwDepth, abi::raw(pKeys), abi::raw(pCallback), pContext.as_ptr()) }.answer() }
    pub fn QueueSetValuesByObjectList(&self, pObjectValues: Option<&IPortableDeviceValuesCollection>, pCallback: Option<&IPortableDevicePropertiesBulkCallback>, pContext: Out<'_, GUID>) -> Answer { unsafe { (Interface::vtable(self).QueueSetValuesByObjectList)(self.as_raw(), abi::raw(pObjectValues), abi::raw(pCallback), pContext.as_ptr()) }.answer() }
    pub fn Start(&self, pContext: &GUID) -> Answer { unsafe { (Interface::vtable(self).Start)(self.as_raw(), std::ptr::from_ref(pContext)) }.answer() }
    pub fn Cancel(&self, pContext: &GUID) -> Answer { unsafe { (Interface::vtable(self).Cancel)(self.as_raw(), std::ptr::from_ref(pContext)) }.answer() }
}

define_interface!(IPortableDeviceServiceCapabilities, IUnknown, IPortableDeviceServiceCapabilities_Vtbl, 0x24dbd89d413e43e0bd5b197f3c56c886);
#[repr(C)] pub struct IPortableDeviceServiceCapabilities_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub GetSupportedMethods: unsafe extern "C" fn(*mut c_void, *mut Option<IPortableDevicePropVariantCollection>) -> HRESULT,
    pub GetSupportedMethodsByFormat: unsafe extern "C" fn(*mut c_void, *const GUID, *mut Option<IPortableDevicePropVariantCollection>) -> HRESULT,
    pub GetMethodAttributes: unsafe extern "C" fn(*mut c_void, *const GUID, *mut Option<IPortableDeviceValues>) -> HRESULT,
    pub GetMethodParameterAttributes: unsafe extern "C" fn(*mut c_void, *const GUID, *const PROPERTYKEY, *mut Option<IPortableDeviceValues>) -> HRESULT,
    pub GetSupportedFormats: unsafe extern "C" fn(*mut c_void, *mut Option<IPortableDevicePropVariantCollection>) -> HRESULT,
    pub GetFormatAttributes: unsafe extern "C" fn(*mut c_void, *const GUID, *mut Option<IPortableDeviceValues>) -> HRESULT,
    pub GetSupportedFormatProperties: unsafe extern "C" fn(*mut c_void, *const GUID, *mut Option<IPortableDeviceKeyCollection>) -> HRESULT,
    pub GetFormatPropertyAttributes: unsafe extern "C" fn(*mut c_void, *const GUID, *const PROPERTYKEY, *mut Option<IPortableDeviceValues>) -> HRESULT,
    pub GetSupportedEvents: unsafe extern "C" fn(*mut c_void, *mut Option<IPortableDevicePropVariantCollection>) -> HRESULT,
    pub GetEventAttributes: unsafe extern "C" fn(*mut c_void, *const GUID, *mut Option<IPortableDeviceValues>) -> HRESULT,
    pub GetEventParameterAttributes: unsafe extern "C" fn(*mut c_void, *const GUID, *const PROPERTYKEY, *mut Option<IPortableDeviceValues>) -> HRESULT,
    pub GetInheritedServices: unsafe extern "C" fn(*mut c_void, u32, *mut Option<IPortableDevicePropVariantCollection>) -> HRESULT,
    pub GetFormatRenderingProfiles: unsafe extern "C" fn(*mut c_void, *const GUID, *mut Option<IPortableDeviceValuesCollection>) -> HRESULT,
    pub GetSupportedCommands: unsafe extern "C" fn(*mut c_void, *mut Option<IPortableDeviceKeyCollection>) -> HRESULT,
    pub GetCommandOptions: unsafe extern "C" fn(*mut c_void, *const PROPERTYKEY, *mut Option<IPortableDeviceValues>) -> HRESULT,
    pub Cancel: unsafe extern "C" fn(*mut c_void) -> HRESULT,
}
pub trait IPortableDeviceServiceCapabilities_Impl {
    fn GetSupportedMethods(&self, ppMethods: Out<'_, Option<IPortableDevicePropVariantCollection>>) -> Answer { not_implemented("IPortableDeviceServiceCapabilities::GetSupportedMethods") }
    fn GetSupportedMethodsByFormat(&self, Format: &GUID, ppMethods: Out<'_, Option<IPortableDevicePropVariantCollection>>) -> Answer { not_implemented("IPortableDeviceServiceCapabilities::GetSupportedMethodsByFormat") }
    fn GetMethodAttributes(&self, Method: &GUID, ppAttributes: Out<'_, Option<IPortableDeviceValues>>) -> Answer { not_implemented("IPortableDeviceServiceCapabilities::GetMethodAttributes") }
    fn GetMethodParameterAttributes(&self, Method: &GUID, Parameter: &PROPERTYKEY, ppAttributes: Out<'_, Option<IPortableDeviceValues>>) -> Answer { not_implemented("IPortableDeviceServiceCapabilities::GetMethodParameterAttributes") }
    fn GetSupportedFormats(&self, ppFormats: Out<'_, Option<IPortableDevicePropVariantCollection>>) -> Answer { not_implemented("IPortableDeviceServiceCapabilities::GetSupportedFormats") }
    fn GetFormatAttributes(&self, Format: &GUID, ppAttributes: Out<'_, Option<IPortableDeviceValues>>) -> Answer { not_implemented("IPortableDeviceServiceCapabilities::GetFormatAttributes") }
    fn GetSupportedFormatProperties(&self, Format: &GUID, ppKeys: Out<'_, Option<IPortableDeviceKeyCollection>>) -> Answer { not_implemented("IPortableDeviceServiceCapabilities::GetSupportedFormatProperties") }
    fn GetFormatPropertyAttributes(&self, Format: &GUID, Property: &PROPERTYKEY, ppAttributes: Out<'_, Option<IPortableDeviceValues>>) -> Answer { not_implemented("IPortableDeviceServiceCapabilities::GetFormatPropertyAttributes") }
    fn GetSupportedEvents(&self, ppEvents: Out<'_, Option<IPortableDevicePropVariantCollection>>) -> Answer { not_implemented("IPortableDeviceServiceCapabilities::GetSupportedEvents") }
    fn GetEventAttributes(&self, Event: &GUID, ppAttributes: Out<'_, Option<IPortableDeviceValues>>) -> Answer { not_implemented("IPortableDeviceServiceCapabilities::GetEventAttributes") }
    fn GetEventParameterAttributes(&self, Event: &GUID, Parameter: &PROPERTYKEY, ppAttributes: Out<'_, Option<IPortableDeviceValues>>) -> Answer { not_implemented("IPortableDeviceServiceCapabilities::GetEventParameterAttributes") }
    fn GetInheritedServices(&self, dwInheritanceType: u32, ppServices: Out<'_, Option<IPortableDevicePropVariantCollection>>) -> Answer { not_implemented("IPortableDeviceServiceCapabilities::GetInheritedServices") }
    fn GetFormatRenderingProfiles(&self, Format: &GUID, ppRenderingProfiles: Out<'_, Option<IPortableDeviceValuesCollection>>) -> Answer { not_implemented("IPortableDeviceServiceCapabilities::GetFormatRenderingProfiles") }
    fn GetSupportedCommands(&self, ppCommands: Out<'_, Option<IPortableDeviceKeyCollection>>) -> Answer { not_implemented("IPortableDeviceServiceCapabilities::GetSupportedCommands") }
    fn GetCommandOptions(&self, Command: &PROPERTYKEY, ppOptions: Out<'_, Option<IPortableDeviceValues>>) -> Answer { not_implemented("IPortableDeviceServiceCapabilities::GetCommandOptions") }
    fn Cancel(&self) -> Answer { not_implemented("IPortableDeviceServiceCapabilities::Cancel") }
}
impl IPortableDeviceServiceCapabilities {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IPortableDeviceServiceCapabilities_Vtbl where Object<T>: IPortableDeviceServiceCapabilities_Impl {
        IPortableDeviceServiceCapabilities_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            GetSupportedMethods: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, ppMethods: *mut Option<IPortableDevicePropVariantCollection>) -> HRESULT where Object<T>: IPortableDeviceServiceCapabilities_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceServiceCapabilities::GetSupportedMethods", this, |this| <Object<T> as IPortableDeviceServiceCapabilities_Impl>::GetSupportedMethods(this, abi::out(ppMethods)?)) } } thunk::<T, SLOT> },
            GetSupportedMethodsByFormat: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, Format: *const GUID, ppMethods: *mut Option<IPortableDevicePropVariantCollection>) -> HRESULT where Object<T>: IPortableDeviceServiceCapabilities_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceServiceCapabilities::GetSupportedMethodsByFormat", this, |this| <Object<T> as IPortableDeviceServiceCapabilities_Impl>::GetSupportedMethodsByFormat(this, abi::by_ref(Format)?, abi::out(ppMethods)?)) } } thunk::<T, SLOT> },
            GetMethodAttributes: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, Method: *const GUID, ppAttributes: *mut Option<IPortableDeviceValues>) -> HRESULT where Object<T>: IPortableDeviceServiceCapabilities_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceServiceCapabilities::GetMethodAttributes", this, |this| <Object<T> as IPortableDeviceServiceCapabilities_Impl>::GetMethodAttributes(this, abi::by_ref(Method)?, abi::out(ppAttributes)?)) } } thunk::<T, SLOT> },
            GetMethodParameterAttributes: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, Method: *const GUID, Parameter: *const PROPERTYKEY, ppAttributes: *mut Option<IPortableDeviceValues>) -> HRESULT where Object<T>: IPortableDeviceServiceCapabilities_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceServiceCapabilities::GetMethodParameterAttributes", this, |this| <Object<T> as IPortableDeviceServiceCapabilities_Impl>::GetMethodParameterAttributes(this, abi::by_ref(Method)?, abi::by_ref(Parameter)?, abi::out(ppAttributes)?)) } } thunk::<T, SLOT> },
            GetSupportedFormats: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, ppFormats: *mut Option<IPortableDevicePropVariantCollection>) -> HRESULT where Object<T>: IPortableDeviceServiceCapabilities_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceServiceCapabilities::GetSupportedFormats", this, |this| <Object<T> as IPortableDeviceServiceCapabilities_Impl>::GetSupportedFormats(this, abi::out(ppFormats)?)) } } thunk::<T, SLOT> },
            GetFormatAttributes: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, Format: *const GUID, ppAttributes: *mut Option<IPortableDeviceValues>) -> HRESULT where Object<T>: IPortableDeviceServiceCapabilities_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceServiceCapabilities::GetFormatAttributes", this, |this| <Object<T> as IPortableDeviceServiceCapabilities_Impl>::GetFormatAttributes(this, abi::by_ref(Format)?, abi::out(ppAttributes)?)) } } thunk::<T, SLOT> },
            GetSupportedFormatProperties: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, Format: *const GUID, ppKeys: *mut Option<IPortableDeviceKeyCollection>) -> HRESULT where Object<T>: IPortableDeviceServiceCapabilities_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceServiceCapabilities::GetSupportedFormatProperties", this, |this| <Object<T> as IPortableDeviceServiceCapabilities_Impl>::GetSupportedFormatProperties(this, abi::by_ref(Format)?, abi::out(ppKeys)?)) } } thunk::<T, SLOT> },
            GetFormatPropertyAttributes: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, Format: *const GUID, Property: *const PROPERTYKEY, ppAttributes: *mut Option<IPortableDeviceValues>) -> HRESULT where Object<T>: IPortableDeviceServiceCapabilities_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceServiceCapabilities::GetFormatPropertyAttributes", this, |this| <Object<T> as IPortableDeviceServiceCapabilities_Impl>::GetFormatPropertyAttributes(this, abi::by_ref(Format)?, abi::by_ref(Property)?, abi::out(ppAttributes)?)) } } thunk::<T, SLOT> },
            GetSupportedEvents: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, ppEvents: *mut Option<IPortableDevicePropVariantCollection>) -> HRESULT where Object<T>: IPortableDeviceServiceCapabilities_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceServiceCapabilities::GetSupportedEvents", this, |this| <Object<T> as IPortableDeviceServiceCapabilities_Impl>::GetSupportedEvents(this, abi::out(ppEvents)?)) } } thunk::<T, SLOT> },
            GetEventAttributes: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, Event: *const GUID, ppAttributes: *mut Option<IPortableDeviceValues>) -> HRESULT where Object<T>: IPortableDeviceServiceCapabilities_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceServiceCapabilities::GetEventAttributes", this, |this| <Object<T> as IPortableDeviceServiceCapabilities_Impl>::GetEventAttributes(this, abi::by_ref(Event)?, abi::out(ppAttributes)?)) } } thunk::<T, SLOT> },
            GetEventParameterAttributes: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, Event: *const GUID, Parameter: *const PROPERTYKEY, ppAttributes: *mut Option<IPortableDeviceValues>) -> HRESULT where Object<T>: IPortableDeviceServiceCapabilities_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceServiceCapabilities::GetEventParameterAttributes", this, |this| <Object<T> as IPortableDeviceServiceCapabilities_Impl>::GetEventParameterAttributes(this, abi::by_ref(Event)?, abi::by_ref(Parameter)?, abi::out(ppAttributes)?)) } } thunk::<T, SLOT> },
            GetInheritedServices: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, dwInheritanceType: u32, ppServices: *mut Option<IPortableDevicePropVariantCollection>) -> HRESULT where Object<T>: IPortableDeviceServiceCapabilities_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceServiceCapabilities::GetInheritedServices", this, |this| <Object<T> as IPortableDeviceServiceCapabilities_Impl>::GetInheritedServices(this, dwInheritanceType, abi::out(ppServices)?)) } } thunk::<T, SLOT> },
            GetFormatRenderingProfiles: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, Format: *const GUID, ppRenderingProfiles: *mut Option<IPortableDeviceValuesCollection>) -> HRESULT where Object<T>: IPortableDeviceServiceCapabilities_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceServiceCapabilities::GetFormatRenderingProfiles", this, |this| <Object<T> as IPortableDeviceServiceCapabilities_Impl>::GetFormatRenderingProfiles(this, abi::by_ref(Format)?, abi::out(ppRenderingProfiles)?)) } } thunk::<T, SLOT> },
            GetSupportedCommands: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, ppCommands: *mut Option<IPortableDeviceKeyCollection>) -> HRESULT where Object<T>: IPortableDeviceServiceCapabilities_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceServiceCapabilities::GetSupportedCommands", this, |this| <Object<T> as IPortableDeviceServiceCapabilities_Impl>::GetSupportedCommands(this, abi::out(ppCommands)?)) } } thunk::<T, SLOT> },
            GetCommandOptions: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, Command: *const PROPERTYKEY, ppOptions: *mut Option<IPortableDeviceValues>) -> HRESULT where Object<T>: IPortableDeviceServiceCapabilities_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceServiceCapabilities::GetCommandOptions", this, |this| <Object<T> as IPortableDeviceServiceCapabilities_Impl>::GetCommandOptions(this, abi::by_ref(Command)?, abi::out(ppOptions)?)) } } thunk::<T, SLOT> },
            Cancel: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IPortableDeviceServiceCapabilities_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceServiceCapabilities::Cancel", this, |this| <Object<T> as IPortableDeviceServiceCapabilities_Impl>::Cancel(this)) } } thunk::<T, SLOT> },
        }
    }
    pub fn GetSupportedMethods(&self, ppMethods: Out<'_, Option<IPortableDevicePropVariantCollection>>) -> Answer { unsafe { (Interface::vtable(self).GetSupportedMethods)(self.as_raw(), ppMethods.as_ptr()) }.answer() }
    pub fn GetSupportedMethodsByFormat(&self, Format: &GUID, ppMethods: Out<'_, Option<IPortableDevicePropVariantCollection>>) -> Answer { unsafe { (Interface::vtable(self).GetSupportedMethodsByFormat)(self.as_raw(), std::ptr::from_ref(Format), ppMethods.as_ptr()) }.answer() }
    pub fn GetMethodAttributes(&self, Method: &GUID, ppAttributes: Out<'_, Option<IPortableDeviceValues>>) -> Answer { unsafe { (Interface::vtable(self).GetMethodAttributes)(self.as_raw(), std::ptr::from_ref(Method), ppAttributes.as_ptr()) }.answer() }
    pub fn GetMethodParameterAttributes(&self, Method: &GUID, Parameter: &PROPERTYKEY, ppAttributes: Out<'_, Option<IPortableDeviceValues>>) -> Answer { unsafe { (Interface::vtable(self).GetMethodParameterAttributes)(self.as_raw(), std::ptr::from_ref(Method), std::ptr::from_ref(Parameter), ppAttributes.as_ptr()) }.answer() }
    pub fn GetSupportedFormats(&self, ppFormats: Out<'_, Option<IPortableDevicePropVariantCollection>>) -> Answer { unsafe { (Interface::vtable(self).GetSupportedFormats)(self.as_raw(), ppFormats.as_ptr()) }.answer() }
    pub fn GetFormatAttributes(&self, Format: &GUID, ppAttributes: Out<'_, Option<IPortableDeviceValues>>) -> Answer { unsafe { (Interface::vtable(self).GetFormatAttributes)(self.as_raw(), std::ptr::from_ref(Format), ppAttributes.as_ptr()) }.answer() }
    pub fn GetSupportedFormatProperties(&self, Format: &GUID, ppKeys: Out<'_, Option<IPortableDeviceKeyCollection>>) -> Answer { unsafe { (Interface::vtable(self).GetSupportedFormatProperties)(self.as_raw(), std::ptr::from_ref(Format), ppKeys.as_ptr()) }.answer() }
    pub fn GetFormatPropertyAttributes(&self, Format: &GUID, Property: &PROPERTYKEY, ppAttributes: Out<'_, Option<IPortableDeviceValues>>) -> Answer { unsafe { (Interface::vtable(self).GetFormatPropertyAttributes)(self.as_raw(), std::ptr::from_ref(Format), std::ptr::from_ref(Property), ppAttributes.as_ptr()) }.answer() }
    pub fn GetSupportedEvents(&self, ppEvents: Out<'_, Option<IPortableDevicePropVariantCollection>>) -> Answer { unsafe { (Interface::vtable(self).GetSupportedEvents)(self.as_raw(), ppEvents.as_ptr()) }.answer() }
    pub fn GetEventAttributes(&self, Event: &GUID, ppAttributes: Out<'_, Option<IPortableDeviceValues>>) -> Answer { unsafe { (Interface::vtable(self).GetEventAttributes)(self.as_raw(), std::ptr::from_ref(Event), ppAttributes.as_ptr()) }.answer() }
    pub fn GetEventParameterAttributes(&self, Event: &GUID, Parameter: &PROPERTYKEY, ppAttributes: Out<'_, Option<IPortableDeviceValues>>) -> Answer { unsafe { (Interface::vtable(self).GetEventParameterAttributes)(self.as_raw(), std::ptr::from_ref(Event), std::ptr::from_ref(Parameter), ppAttributes.as_ptr()) }.answer() }
    pub fn GetInheritedServices(&self, dwInheritanceType: u32, ppServices: Out<'_, Option<IPortableDevicePropVariantCollection>>) -> Answer { unsafe { (Interface::vtable(self).GetInheritedServices)(self.as_raw(), dwInheritanceType, ppServices.as_ptr()) }.answer() }
    pub fn GetFormatRenderingProfiles(&self, Format: &GUID, ppRenderingProfiles: Out<'_, Option<IPortableDeviceValuesCollection>>) -> Answer { unsafe { (Interface::vtable(self).GetFormatRenderingProfiles)(self.as_raw(), std::ptr::from_ref(Format), ppRenderingProfiles.as_ptr()) }.answer() }
    pub fn GetSupportedCommands(&self, ppCommands: Out<'_, Option<IPortableDeviceKeyCollection>>) -> Answer { unsafe { (Interface::vtable(self).GetSupportedCommands)(self.as_raw(), ppCommands.as_ptr()) }.answer() }
    pub fn GetCommandOptions(&self, Command: &PROPERTYKEY, ppOptions: Out<'_, Option<IPortableDeviceValues>>) -> Answer { unsafe { (Interface::vtable(self).GetCommandOptions)(self.as_raw(), std::ptr::from_ref(Command), ppOptions.as_ptr()) }.answer() }
    pub fn Cancel(&self) -> Answer { unsafe { (Interface::vtable(self).Cancel)(self.as_raw()) }.answer() }
}

define_interface!(IPortableDeviceServiceMethodCallback, IUnknown, IPortableDeviceServiceMethodCallback_Vtbl, 0xc424233cafce4828a7567ed7a2350083);
#[repr(C)] pub struct IPortableDeviceServiceMethodCallback_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub OnComplete: unsafe extern "C" fn(*mut c_void, HRESULT, *mut c_void) -> HRESULT,
}
pub trait IPortableDeviceServiceMethodCallback_Impl {
    fn OnComplete(&self, hrStatus: HRESULT, pResults: Option<&IPortableDeviceValues>) -> Answer { not_implemented("IPortableDeviceServiceMethodCallback::OnComplete") }
}
impl IPortableDeviceServiceMethodCallback {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IPortableDeviceServiceMethodCallback_Vtbl where Object<T>: IPortableDeviceServiceMethodCallback_Impl {
        IPortableDeviceServiceMethodCallback_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            OnComplete: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, hrStatus: HRESULT, pResults: *mut c_void) -> HRESULT where Object<T>: IPortableDeviceServiceMethodCallback_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceServiceMethodCallback::OnComplete", this, |this| <Object<T> as IPortableDeviceServiceMethodCallback_Impl>::OnComplete(this, hrStatus, abi::interface::<IPortableDeviceValues>(&pResults)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn OnComplete(&self, hrStatus: HRESULT, pResults: Option<&IPortableDeviceValues>) -> Answer { unsafe { (Interface::vtable(self).OnComplete)(self.as_raw(), hrStatus, abi::raw(pResults)) }.answer() }
}

define_interface!(IPortableDeviceServiceMethods, IUnknown, IPortableDeviceServiceMethods_Vtbl, 0xe20333c9fd34412da381cc6f2d820df7);
#[repr(C)] pub struct IPortableDeviceServiceMethods_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub Invoke: unsafe extern "C" fn(*mut c_void, *const GUID, *mut c_void, *mut Option<IPortableDeviceValues>) -> HRESULT,
    pub InvokeAsync: unsafe extern "C" fn(*mut c_void, *const GUID, *mut c_void, *mut c_void) -> HRESULT,
    pub Cancel: unsafe extern "C" fn(*mut c_void, *mut c_void) -> HRESULT,
}
pub trait IPortableDeviceServiceMethods_Impl {
    fn Invoke(&self, Method: &GUID, pParameters: Option<&IPortableDeviceValues>, ppResults: Option<Out<'_, Option<IPortableDeviceValues>>>) -> Answer { not_implemented("IPortableDeviceServiceMethods::Invoke") }
    fn InvokeAsync(&self, Method: &GUID, pParameters: Option<&IPortableDeviceValues>, pCallback: Option<&IPortableDeviceServiceMethodCallback>) -> Answer { not_implemented("IPortableDeviceServiceMethods::InvokeAsync") }
    fn Cancel(&self, pCallback: Option<&IPortableDeviceServiceMethodCallback>) -> Answer { not_implemented("IPortableDeviceServiceMethods::Cancel") }
}
impl IPortableDeviceServiceMethods {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IPortableDeviceServiceMethods_Vtbl where Object<T>: IPortableDeviceServiceMethods_Impl {
        IPortableDeviceServiceMethods_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            Invoke: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, Method: *const GUID, pParameters: *mut c_void, ppResults: *mut Option<IPortableDeviceValues>) -> HRESULT where Object<T>: IPortableDeviceServiceMethods_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceServiceMethods::Invoke", this, |this| <Object<T> as IPortableDeviceServiceMethods_Impl>::Invoke(this, abi::by_ref(Method)?, abi::interface::<IPortableDeviceValues>(&pParameters)?, abi::out_or_null(ppResults)?)) } } thunk::<T, SLOT> },
            InvokeAsync: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, Method: *const GUID, pParameters: *mut c_void, pCallback: *mut c_void) -> HRESULT where Object<T>: IPortableDeviceServiceMethods_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceServiceMethods::InvokeAsync", this, |this| <Object<T> as IPortableDeviceServiceMethods_Impl>::InvokeAsync(this, abi::by_ref(Method)?, abi::interface::<IPortableDeviceValues>(&pParameters)?, abi::interface::<IPortableDeviceServiceMethodCallback>(&pCallback)?)) } } thunk::<T, SLOT> },
            Cancel: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pCallback: *mut c_void) -> HRESULT where Object<T>: IPortableDeviceServiceMethods_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceServiceMethods::Cancel", this, |this| <Object<T> as IPortableDeviceServiceMethods_Impl>::Cancel(this, abi::interface::<IPortableDeviceServiceMethodCallback>(&pCallback)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn Invoke(&self, Method: &GUID, pParameters: Option<&IPortableDeviceValues>, ppResults: Option<Out<'_, Option<IPortableDeviceValues>>>) -> Answer { unsafe { (Interface::vtable(self).Invoke)(self.as_raw(), std::ptr::from_ref(Method), abi::raw(pParameters), ppResults.map_or(std::ptr::null_mut(), |place| place.as_ptr())) }.answer() }
    pub fn InvokeAsync(&self, Method: &GUID, pParameters: Option<&IPortableDeviceValues>, pCallback: Option<&IPortableDeviceServiceMethodCallback>) -> Answer { unsafe { (Interface::vtable(self).InvokeAsync)(self.as_raw(), std::ptr::from_ref(Method), abi::raw(pParameters), abi::raw(pCallback)) }.answer() }
    pub fn Cancel(&self, pCallback: Option<&IPortableDeviceServiceMethodCallback>) -> Answer { unsafe { (Interface::vtable(self).Cancel)(self.as_raw(), abi::raw(pCallback)) }.answer() }
}

define_interface!(IPortableDeviceService, IUnknown, IPortableDeviceService_Vtbl, 0xd3bd3a44d7b540a998b72fa4d01dec08);
#[repr(C)] pub struct IPortableDeviceService_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub Open: unsafe extern "C" fn(*mut c_void, *const u16, *mut c_void) -> HRESULT,
    pub Capabilities: unsafe extern "C" fn(*mut c_void, *mut Option<IPortableDeviceServiceCapabilities>) -> HRESULT,
    pub Content: unsafe extern "C" fn(*mut c_void, *mut Option<IPortableDeviceContent2>) -> HRESULT,
    pub Methods: unsafe extern "C" fn(*mut c_void, *mut Option<IPortableDeviceServiceMethods>) -> HRESULT,
    pub Cancel: unsafe extern "C" fn(*mut c_void) -> HRESULT,
    pub Close: unsafe extern "C" fn(*mut c_void) -> HRESULT,
    pub GetServiceObjectID: unsafe extern "C" fn(*mut c_void, *mut TaskText) -> HRESULT,
    pub GetPnPServiceID: unsafe extern "C" fn(*mut c_void, *mut TaskText) -> HRESULT,
    pub Advise: unsafe extern "C" fn(*mut c_void, u32, *mut c_void, *mut c_void, *mut TaskText) -> HRESULT,
    pub Unadvise: unsafe extern "C" fn(*mut c_void, *const u16) -> HRESULT,
    pub SendCommand: unsafe extern "C" fn(*mut c_void, u32, *mut c_void, *mut Option<IPortableDeviceValues>) -> HRESULT,
}
pub trait IPortableDeviceService_Impl {
    fn Open(&self, pszPnPServiceID: Wide<'_>, pClientInfo: Option<&IPortableDeviceValues>) -> Answer { not_implemented("IPortableDeviceService::Open") }
    fn Capabilities(&self, ppCapabilities: Out<'_, Option<IPortableDeviceServiceCapabilities>>) -> Answer { not_implemented("IPortableDeviceService::Capabilities") }
    fn Content(&self, ppContent: Out<'_, Option<IPortableDeviceContent2>>) -> Answer { not_implemented("IPortableDeviceService::Content") }
    fn Methods(&self, ppMethods: Out<'_, Option<IPortableDeviceServiceMethods>>) -> Answer { not_implemented("IPortableDeviceService::Methods") }
    fn Cancel(&self) -> Answer { not_implemented("IPortableDeviceService::Cancel") }
    fn Close(&self) -> Answer { not_implemented("IPortableDeviceService::Close") }
    fn GetServiceObjectID(&self, ppszServiceObjectID: Out<'_, TaskText>) -> Answer { not_implemented("IPortableDeviceService::GetServiceObjectID") }
    fn GetPnPServiceID(&self, ppszPnPServiceID: Out<'_, TaskText>) -> Answer { not_implemented("IPortableDeviceService::GetPnPServiceID") }
    fn Advise(&self, dwFlags: u32, pCallback: Option<&IPortableDeviceEventCallback>, pParameters: Option<&IPortableDeviceValues>, ppszCookie: Out<'_, TaskText>) -> Answer { not_implemented("IPortableDeviceService::Advise") }
    fn Unadvise(&self, pszCookie: Wide<'_>) -> Answer { not_implemented("IPortableDeviceService::Unadvise") }
    fn SendCommand(&self, dwFlags: u32, pParameters: Option<&IPortableDeviceValues>, ppResults: Out<'_, Option<IPortableDeviceValues>>) -> Answer { not_implemented("IPortableDeviceService::SendCommand") }
}
impl IPortableDeviceService {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IPortableDeviceService_Vtbl where Object<T>: IPortableDeviceService_Impl {
        IPortableDeviceService_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            Open: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pszPnPServiceID: *const u16, pClientInfo: *mut c_void) -> HRESULT where Object<T>: IPortableDeviceService_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceService::Open", this, |this| <Object<T> as IPortableDeviceService_Impl>::Open(this, abi::text(pszPnPServiceID)?, abi::interface::<IPortableDeviceValues>(&pClientInfo)?)) } } thunk::<T, SLOT> },
            Capabilities: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, ppCapabilities: *mut Option<IPortableDeviceServiceCapabilities>) -> HRESULT where Object<T>: IPortableDeviceService_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceService::Capabilities", this, |this| <Object<T> as IPortableDeviceService_Impl>::Capabilities(this, abi::out(ppCapabilities)?)) } } thunk::<T, SLOT> },
            Content: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, ppContent: *mut Option<IPortableDeviceContent2>) -> HRESULT where Object<T>: IPortableDeviceService_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceService::Content", this, |this| <Object<T> as IPortableDeviceService_Impl>::Content(this, abi::out(ppContent)?)) } } thunk::<T, SLOT> },
            Methods: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, ppMethods: *mut Option<IPortableDeviceServiceMethods>) -> HRESULT where Object<T>: IPortableDeviceService_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceService::Methods", this, |this| <Object<T> as IPortableDeviceService_Impl>::Methods(this, abi::out(ppMethods)?)) } } thunk::<T, SLOT> },
            Cancel: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IPortableDeviceService_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceService::Cancel", this, |this| <Object<T> as IPortableDeviceService_Impl>::Cancel(this)) } } thunk::<T, SLOT> },
            Close: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IPortableDeviceService_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceService::Close", this, |this| <Object<T> as IPortableDeviceService_Impl>::Close(this)) } } thunk::<T, SLOT> },
            GetServiceObjectID: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, ppszServiceObjectID: *mut TaskText) -> HRESULT where Object<T>: IPortableDeviceService_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceService::GetServiceObjectID", this, |this| <Object<T> as IPortableDeviceService_Impl>::GetServiceObjectID(this, abi::out(ppszServiceObjectID)?)) } } thunk::<T, SLOT> },
            GetPnPServiceID: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, ppszPnPServiceID: *mut TaskText) -> HRESULT where Object<T>: IPortableDeviceService_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceService::GetPnPServiceID", this, |this| <Object<T> as IPortableDeviceService_Impl>::GetPnPServiceID(this, abi::out(ppszPnPServiceID)?)) } } thunk::<T, SLOT> },
            Advise: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, dwFlags: u32, pCallback: *mut c_void, pParameters: *mut c_void, ppszCookie: *mut TaskText) -> HRESULT where Object<T>: IPortableDeviceService_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceService::Advise", this, |this| <Object<T> as IPortableDeviceService_Impl>::Advise(this, dwFlags, abi::interface::<IPortableDeviceEventCallback>(&pCallback)?, abi::interface::<IPortableDeviceValues>(&pParameters)?, abi::out(ppszCookie)?)) } } thunk::<T, SLOT> },
            Unadvise: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pszCookie: *const u16) -> HRESULT where Object<T>: IPortableDeviceService_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceService::Unadvise", this, |this| <Object<T> as IPortableDeviceService_Impl>::Unadvise(this, abi::text(pszCookie)?)) } } thunk::<T, SLOT> },
            SendCommand: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, dwFlags: u32, pParameters: *mut c_void, ppResults: *mut Option<IPortableDeviceValues>) -> HRESULT where Object<T>: IPortableDeviceService_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceService::SendCommand", this, |this| <Object<T> as IPortableDeviceService_Impl>::SendCommand(this, dwFlags, abi::interface::<IPortableDeviceValues>(&pParameters)?, abi::out(ppResults)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn Open(&self, pszPnPServiceID: Wide<'_>, pClientInfo: Option<&IPortableDeviceValues>) -> Answer { unsafe { (Interface::vtable(self).Open)(self.as_raw(), pszPnPServiceID.as_ptr(), abi::raw(pClientInfo)) }.answer() }
    pub fn Capabilities(&self, ppCapabilities: Out<'_, Option<IPortableDeviceServiceCapabilities>>) -> Answer { unsafe { (Interface::vtable(self).Capabilities)(self.as_raw(), ppCapabilities.as_ptr()) }.answer() }
    pub fn Content(&self, ppContent: Out<'_, Option<IPortableDeviceContent2>>) -> Answer { unsafe { (Interface::vtable(self).Content)(self.as_raw(), ppContent.as_ptr()) }.answer() }
    pub fn Methods(&self, ppMethods: Out<'_, Option<IPortableDeviceServiceMethods>>) -> Answer { unsafe { (Interface::vtable(self).Methods)(self.as_raw(), ppMethods.as_ptr()) }.answer() }
    pub fn Cancel(&self) -> Answer { unsafe { (Interface::vtable(self).Cancel)(self.as_raw()) }.answer() }
    pub fn Close(&self) -> Answer { unsafe { (Interface::vtable(self).Close)(self.as_raw()) }.answer() }
    pub fn GetServiceObjectID(&self, ppszServiceObjectID: Out<'_, TaskText>) -> Answer { unsafe { (Interface::vtable(self).GetServiceObjectID)(self.as_raw(), ppszServiceObjectID.as_ptr()) }.answer() }
    pub fn GetPnPServiceID(&self, ppszPnPServiceID: Out<'_, TaskText>) -> Answer { unsafe { (Interface::vtable(self).GetPnPServiceID)(self.as_raw(), ppszPnPServiceID.as_ptr()) }.answer() }
    pub fn Advise(&self, dwFlags: u32, pCallback: Option<&IPortableDeviceEventCallback>, pParameters: Option<&IPortableDeviceValues>, ppszCookie: Out<'_, TaskText>) -> Answer { unsafe { (Interface::vtable(self).Advise)(self.as_raw(), dwFlags, abi::raw(pCallback), abi::raw(pParameters), ppszCookie.as_ptr()) }.answer() }
    pub fn Unadvise(&self, pszCookie: Wide<'_>) -> Answer { unsafe { (Interface::vtable(self).Unadvise)(self.as_raw(), pszCookie.as_ptr()) }.answer() }
    pub fn SendCommand(&self, dwFlags: u32, pParameters: Option<&IPortableDeviceValues>, ppResults: Out<'_, Option<IPortableDeviceValues>>) -> Answer { unsafe { (Interface::vtable(self).SendCommand)(self.as_raw(), dwFlags, abi::raw(pParameters), ppResults.as_ptr()) }.answer() }
}

define_interface!(IPortableDeviceServiceOpenCallback, IUnknown, IPortableDeviceServiceOpenCallback_Vtbl, 0xbced49c88efe41ed960b61313abd47a9);
#[repr(C)] pub struct IPortableDeviceServiceOpenCallback_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub OnComplete: unsafe extern "C" fn(*mut c_void, HRESULT) -> HRESULT,
}
pub trait IPortableDeviceServiceOpenCallback_Impl {
    fn OnComplete(&self, hrStatus: HRESULT) -> Answer { not_implemented("IPortableDeviceServiceOpenCallback::OnComplete") }
}
impl IPortableDeviceServiceOpenCallback {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IPortableDeviceServiceOpenCallback_Vtbl where Object<T>: IPortableDeviceServiceOpenCallback_Impl {
        IPortableDeviceServiceOpenCallback_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            OnComplete: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, hrStatus: HRESULT) -> HRESULT where Object<T>: IPortableDeviceServiceOpenCallback_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceServiceOpenCallback::OnComplete", this, |this| <Object<T> as IPortableDeviceServiceOpenCallback_Impl>::OnComplete(this, hrStatus)) } } thunk::<T, SLOT> },
        }
    }
    pub fn OnComplete(&self, hrStatus: HRESULT) -> Answer { unsafe { (Interface::vtable(self).OnComplete)(self.as_raw(), hrStatus) }.answer() }
}

define_interface!(IPortableDeviceServiceActivation, IUnknown, IPortableDeviceServiceActivation_Vtbl, 0xe56b0534d9b9425c9b9975f97cb3d7c8);
#[repr(C)] pub struct IPortableDeviceServiceActivation_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub OpenAsync: unsafe extern "C" fn(*mut c_void, *const u16, *mut c_void, *mut c_void) -> HRESULT,
    pub CancelOpenAsync: unsafe extern "C" fn(*mut c_void) -> HRESULT,
}
pub trait IPortableDeviceServiceActivation_Impl {
    fn OpenAsync(&self, pszPnPServiceID: Wide<'_>, pClientInfo: Option<&IPortableDeviceValues>, pCallback: Option<&IPortableDeviceServiceOpenCallback>) -> Answer { not_implemented("IPortableDeviceServiceActivation::OpenAsync") }
    fn CancelOpenAsync(&self) -> Answer { not_implemented("IPortableDeviceServiceActivation::CancelOpenAsync") }
}
impl IPortableDeviceServiceActivation {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IPortableDeviceServiceActivation_Vtbl where Object<T>: IPortableDeviceServiceActivation_Impl {
        IPortableDeviceServiceActivation_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            OpenAsync: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pszPnPServiceID: *const u16, pClientInfo: *mut c_void, pCallback: *mut c_void) -> HRESULT where Object<T>: IPortableDeviceServiceActivation_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceServiceActivation::OpenAsync", this, |this| <Object<T> as IPortableDeviceServiceActivation_Impl>::OpenAsync(this, abi::text(pszPnPServiceID)?, abi::interface::<IPortableDeviceValues>(&pClientInfo)?, abi::interface::<IPortableDeviceServiceOpenCallback>(&pCallback)?)) } } thunk::<T, SLOT> },
            CancelOpenAsync: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IPortableDeviceServiceActivation_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceServiceActivation::CancelOpenAsync", this, |this| <Object<T> as IPortableDeviceServiceActivation_Impl>::CancelOpenAsync(this)) } } thunk::<T, SLOT> },
        }
    }
    pub fn OpenAsync(&self, pszPnPServiceID: Wide<'_>, pClientInfo: Option<&IPortableDeviceValues>, pCallback: Option<&IPortableDeviceServiceOpenCallback>) -> Answer { unsafe { (Interface::vtable(self).OpenAsync)(self.as_raw(), pszPnPServiceID.as_ptr(), abi::raw(pClientInfo), abi::raw(pCallback)) }.answer() }
    pub fn CancelOpenAsync(&self) -> Answer { unsafe { (Interface::vtable(self).CancelOpenAsync)(self.as_raw()) }.answer() }
}

define_interface!(IPortableDeviceServiceManager, IUnknown, IPortableDeviceServiceManager_Vtbl, 0xa8abc4e9a84a47a980b3c5d9b172a961);
#[repr(C)] pub struct IPortableDeviceServiceManager_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub GetDeviceServices: unsafe extern "C" fn(*mut c_void, *const u16, *const GUID, *mut TaskText, *mut u32) -> HRESULT,
    pub GetDeviceForService: unsafe extern "C" fn(*mut c_void, *const u16, *mut TaskText) -> HRESULT,
}
pub trait IPortableDeviceServiceManager_Impl {
    fn GetDeviceServices(&self, pszPnPDeviceID: Wide<'_>, guidServiceCategory: &GUID, pServices: &mut TaskText, pcServices: &mut u32) -> Answer { not_implemented("IPortableDeviceServiceManager::GetDeviceServices") }
    fn GetDeviceForService(&self, pszPnPServiceID: Wide<'_>, ppszPnPDeviceID: Out<'_, TaskText>) -> Answer { not_implemented("IPortableDeviceServiceManager::GetDeviceForService") }
}
impl IPortableDeviceServiceManager {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IPortableDeviceServiceManager_Vtbl where Object<T>: IPortableDeviceServiceManager_Impl {
        IPortableDeviceServiceManager_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            GetDeviceServices: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pszPnPDeviceID: *const u16, guidServiceCategory: *const GUID, pServices: *mut TaskText, pcServices: *mut u32) -> HRESULT where Object<T>: IPortableDeviceServiceManager_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceServiceManager::GetDeviceServices", this, |this| <Object<T> as IPortableDeviceServiceManager_Impl>::GetDeviceServices(this, abi::text(pszPnPDeviceID)?, abi::by_ref(guidServiceCategory)?, abi::in_out(pServices)?, abi::in_out(pcServices)?)) } } thunk::<T, SLOT> },
            GetDeviceForService: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pszPnPServiceID: *const u16, ppszPnPDeviceID: *mut TaskText) -> HRESULT where Object<T>: IPortableDeviceServiceManager_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceServiceManager::GetDeviceForService", this, |this| <Object<T> as IPortableDeviceServiceManager_Impl>::GetDeviceForService(this, abi::text(pszPnPServiceID)?, abi::out(ppszPnPDeviceID)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn GetDeviceServices(&self, pszPnPDeviceID: Wide<'_>, guidServiceCategory: &GUID, pServices: &mut TaskText, pcServices: &mut u32) -> Answer { unsafe { (Interface::vtable(self).GetDeviceServices)(self.as_raw(), pszPnPDeviceID.as_ptr(), std::ptr::from_ref(guidServiceCategory), std::ptr::from_mut(pServices), std::ptr::from_mut(pcServices)) }.answer() }
    pub fn GetDeviceForService(&self, pszPnPServiceID: Wide<'_>, ppszPnPDeviceID: Out<'_, TaskText>) -> Answer { unsafe { (Interface::vtable(self).GetDeviceForService)(self.as_raw(), pszPnPServiceID.as_ptr(), ppszPnPDeviceID.as_ptr()) }.answer() }
}

define_interface!(IPortableDeviceUnitsStream, IUnknown, IPortableDeviceUnitsStream_Vtbl, 0x5e98025fbfc447a29a5fbc900a507c67);
#[repr(C)] pub struct IPortableDeviceUnitsStream_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub SeekInUnits: unsafe extern "C" fn(*mut c_void, i64, WPD_STREAM_UNITS, u32, *mut u64) -> HRESULT,
    pub Cancel: unsafe extern "C" fn(*mut c_void) -> HRESULT,
}
pub trait IPortableDeviceUnitsStream_Impl {
    fn SeekInUnits(&self, dlibMove: i64, units: WPD_STREAM_UNITS, dwOrigin: u32, plibNewPosition: Option<Out<'_, u64>>) -> Answer { not_implemented("IPortableDeviceUnitsStream::SeekInUnits") }
    fn Cancel(&self) -> Answer { not_implemented("IPortableDeviceUnitsStream::Cancel") }
}
impl IPortableDeviceUnitsStream {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IPortableDeviceUnitsStream_Vtbl where Object<T>: IPortableDeviceUnitsStream_Impl {
        IPortableDeviceUnitsStream_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            SeekInUnits: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, dlibMove: i64, units: WPD_STREAM_UNITS, dwOrigin: u32, plibNewPosition: *mut u64) -> HRESULT where Object<T>: IPortableDeviceUnitsStream_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceUnitsStream::SeekInUnits", this, |this| <Object<T> as IPortableDeviceUnitsStream_Impl>::SeekInUnits(this, dlibMove, units, dwOrigin, abi::out_or_null(plibNewPosition)?)) } } thunk::<T, SLOT> },
            Cancel: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void) -> HRESULT where Object<T>: IPortableDeviceUnitsStream_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceUnitsStream::Cancel", this, |this| <Object<T> as IPortableDeviceUnitsStream_Impl>::Cancel(this)) } } thunk::<T, SLOT> },
        }
    }
    pub fn SeekInUnits(&self, dlibMove: i64, units: WPD_STREAM_UNITS, dwOrigin: u32, plibNewPosition: Option<Out<'_, u64>>) -> Answer { unsafe { (Interface::vtable(self).SeekInUnits)(self.as_raw(), dlibMove, units, dwOrigin, plibNewPosition.map_or(std::ptr::null_mut(), |place| place.as_ptr())) }.answer() }
    pub fn Cancel(&self) -> Answer { unsafe { (Interface::vtable(self).Cancel)(self.as_raw()) }.answer() }
}

define_interface!(IPortableDeviceWebControl, IDispatch, IPortableDeviceWebControl_Vtbl, 0x94fc79535ca1483a8aeedf52e7747d00);
#[repr(C)] pub struct IPortableDeviceWebControl_Vtbl {
    pub base__: IDispatch_Vtbl,
    pub GetDeviceFromId: unsafe extern "C" fn(*mut c_void, *const u16, *mut Option<IDispatch>) -> HRESULT,
    pub GetDeviceFromIdAsync: unsafe extern "C" fn(*mut c_void, *const u16, *mut c_void, *mut c_void) -> HRESULT,
}
pub trait IPortableDeviceWebControl_Impl: IDispatch_Impl {
    fn GetDeviceFromId(&self, deviceId: &Bstr, ppDevice: Out<'_, Option<IDispatch>>) -> Answer { not_implemented("IPortableDeviceWebControl::GetDeviceFromId") }
    fn GetDeviceFromIdAsync(&self, deviceId: &Bstr, pCompletionHandler: Option<&IDispatch>, pErrorHandler: Option<&IDispatch>) -> Answer { not_implemented("IPortableDeviceWebControl::GetDeviceFromIdAsync") }
}
impl IPortableDeviceWebControl {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IPortableDeviceWebControl_Vtbl where Object<T>: IPortableDeviceWebControl_Impl {
        IPortableDeviceWebControl_Vtbl {
            base__: IDispatch::vtable_of::<T, SLOT>(),
            GetDeviceFromId: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, deviceId: *const u16, ppDevice: *mut Option<IDispatch>) -> HRESULT where Object<T>: IPortableDeviceWebControl_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceWebControl::GetDeviceFromId", this, |this| <Object<T> as IPortableDeviceWebControl_Impl>::GetDeviceFromId(this, Bstr::lent(&deviceId)?, abi::out(ppDevice)?)) } } thunk::<T, SLOT> },
            GetDeviceFromIdAsync: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, deviceId: *const u16, pCompletionHandler: *mut c_void, pErrorHandler: *mut c_void) -> HRESULT where Object<T>: IPortableDeviceWebControl_Impl { unsafe { enter::<T, SLOT>("IPortableDeviceWebControl::GetDeviceFromIdAsync", this, |this| <Object<T> as IPortableDeviceWebControl_Impl>::GetDeviceFromIdAsync(this, Bstr::lent(&deviceId)?, abi::interface::<IDispatch>(&pCompletionHandler)?, abi::interface::<IDispatch>(&pErrorHandler)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn GetDeviceFromId(&self, deviceId: &Bstr, ppDevice: Out<'_, Option<IDispatch>>) -> Answer { unsafe { (Interface::vtable(self).GetDeviceFromId)(self.as_raw(), deviceId.as_ptr(), ppDevice.as_ptr()) }.answer() }
    pub fn GetDeviceFromIdAsync(&self, deviceId: &Bstr, pCompletionHandler: Option<&IDispatch>, pErrorHandler: Option<&IDispatch>) -> Answer { unsafe { (Interface::vtable(self).GetDeviceFromIdAsync)(self.as_raw(), deviceId.as_ptr(), abi::raw(pCompletionHandler), abi::raw(pErrorHandler)) }.answer() }
}

define_interface!(IWpdSerializer, IUnknown, IWpdSerializer_Vtbl, 0xb32f4002bb2745ffaf4f06631c1e8dad);
#[repr(C)] pub struct IWpdSerializer_Vtbl {
    pub base__: IUnknown_Vtbl,
    pub GetIPortableDeviceValuesFromBuffer: unsafe extern "C" fn(*mut c_void, *const u8, u32, *mut Option<IPortableDeviceValues>) -> HRESULT,
    pub WriteIPortableDeviceValuesToBuffer: unsafe extern "C" fn(*mut c_void, u32, *mut c_void, *mut u8, *mut u32) -> HRESULT,
    pub GetBufferFromIPortableDeviceValues: unsafe extern "C" fn(*mut c_void, *mut c_void, *mut *mut u8, *mut u32) -> HRESULT,
    pub GetSerializedSize: unsafe extern "C" fn(*mut c_void, *mut c_void, *mut u32) -> HRESULT,
}
pub trait IWpdSerializer_Impl {
    fn GetIPortableDeviceValuesFromBuffer(&self, pBuffer: &[u8], ppParams: Out<'_, Option<IPortableDeviceValues>>) -> Answer { not_implemented("IWpdSerializer::GetIPortableDeviceValuesFromBuffer") }
    fn WriteIPortableDeviceValuesToBuffer(&self, pResults: Option<&IPortableDeviceValues>, pBuffer: OutArray<'_, u8>, pdwBytesWritten: Out<'_, u32>) -> Answer { not_implemented("IWpdSerializer::WriteIPortableDeviceValuesToBuffer") }
    fn GetBufferFromIPortableDeviceValues(&self, pSource: Option<&IPortableDeviceValues>, ppBuffer: Out<'_, *mut u8>, pdwBufferSize: Out<'_, u32>) -> Answer { not_implemented("IWpdSerializer::GetBufferFromIPortableDeviceValues") }
    fn GetSerializedSize(&self, pSource: Option<&IPortableDeviceValues>, pdwSize: Out<'_, u32>) -> Answer { not_implemented("IWpdSerializer::GetSerializedSize") }
}
impl IWpdSerializer {
    pub const fn vtable_of<T: Class, const SLOT: usize>() -> IWpdSerializer_Vtbl where Object<T>: IWpdSerializer_Impl {
        IWpdSerializer_Vtbl {
            base__: unknown_vtable::<T, SLOT>(),
            GetIPortableDeviceValuesFromBuffer: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pBuffer: *const u8, dwInputBufferLength: u32, ppParams: *mut Option<IPortableDeviceValues>) -> HRESULT where Object<T>: IWpdSerializer_Impl { unsafe { enter::<T, SLOT>("IWpdSerializer::GetIPortableDeviceValuesFromBuffer", this, |this| <Object<T> as IWpdSerializer_Impl>::GetIPortableDeviceValuesFromBuffer(this, abi::slice(pBuffer, abi::count(dwInputBufferLength)?)?, abi::out(ppParams)?)) } } thunk::<T, SLOT> },
            WriteIPortableDeviceValuesToBuffer: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, dwOutputBufferLength: u32, pResults: *mut c_void, pBuffer: *mut u8, pdwBytesWritten: *mut u32) -> HRESULT where Object<T>: IWpdSerializer_Impl { unsafe { enter::<T, SLOT>("IWpdSerializer::WriteIPortableDeviceValuesToBuffer", this, |this| <Object<T> as IWpdSerializer_Impl>::WriteIPortableDeviceValuesToBuffer(this, abi::interface::<IPortableDeviceValues>(&pResults)?, abi::out_array(pBuffer, abi::count(dwOutputBufferLength)?)?, abi::out(pdwBytesWritten)?)) } } thunk::<T, SLOT> },
            GetBufferFromIPortableDeviceValues: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pSource: *mut c_void, ppBuffer: *mut *mut u8, pdwBufferSize: *mut u32) -> HRESULT where Object<T>: IWpdSerializer_Impl { unsafe { enter::<T, SLOT>("IWpdSerializer::GetBufferFromIPortableDeviceValues", this, |this| <Object<T> as IWpdSerializer_Impl>::GetBufferFromIPortableDeviceValues(this, abi::interface::<IPortableDeviceValues>(&pSource)?, abi::out(ppBuffer)?, abi::out(pdwBufferSize)?)) } } thunk::<T, SLOT> },
            GetSerializedSize: { unsafe extern "C" fn thunk<T: Class, const SLOT: usize>(this: *mut c_void, pSource: *mut c_void, pdwSize: *mut u32) -> HRESULT where Object<T>: IWpdSerializer_Impl { unsafe { enter::<T, SLOT>("IWpdSerializer::GetSerializedSize", this, |this| <Object<T> as IWpdSerializer_Impl>::GetSerializedSize(this, abi::interface::<IPortableDeviceValues>(&pSource)?, abi::out(pdwSize)?)) } } thunk::<T, SLOT> },
        }
    }
    pub fn GetIPortableDeviceValuesFromBuffer(&self, pBuffer: &[u8], ppParams: Out<'_, Option<IPortableDeviceValues>>) -> Answer { unsafe { (Interface::vtable(self).GetIPortableDeviceValuesFromBuffer)(self.as_raw(), pBuffer.as_ptr(), abi::length(pBuffer.len()), ppParams.as_ptr()) }.answer() }
    pub fn WriteIPortableDeviceValuesToBuffer(&self, pResults: Option<&IPortableDeviceValues>, pBuffer: OutArray<'_, u8>, pdwBytesWritten: Out<'_, u32>) -> Answer { unsafe { (Interface::vtable(self).WriteIPortableDeviceValuesToBuffer)(self.as_raw(), abi::length(pBuffer.room()), abi::raw(pResults), pBuffer.as_ptr(), pdwBytesWritten.as_ptr()) }.answer() }
    pub fn GetBufferFromIPortableDeviceValues(&self, pSource: Option<&IPortableDeviceValues>, ppBuffer: Out<'_, *mut u8>, pdwBufferSize: Out<'_, u32>) -> Answer { unsafe { (Interface::vtable(self).GetBufferFromIPortableDeviceValues)(self.as_raw(), abi::raw(pSource), ppBuffer.as_ptr(), pdwBufferSize.as_ptr()) }.answer() }
    pub fn GetSerializedSize(&self, pSource: Option<&IPortableDeviceValues>, pdwSize: Out<'_, u32>) -> Answer { unsafe { (Interface::vtable(self).GetSerializedSize)(self.as_raw(), abi::raw(pSource), pdwSize.as_ptr()) }.answer() }
}
pub const WPD_CONTROL_FUNCTION_GENERIC_MESSAGE: u32 = 66;
pub const IOCTL_WPD_MESSAGE_READWRITE_ACCESS: u32 = 4243720;
pub const IOCTL_WPD_MESSAGE_READ_ACCESS: u32 = 4210952;
pub const WPD_DEVICE_OBJECT_ID: &str = "DEVICE";
pub const PORTABLE_DEVICE_TYPE: &str = "PortableDeviceType";
pub const PORTABLE_DEVICE_ICON: &str = "Icons";
pub const PORTABLE_DEVICE_NAMESPACE_TIMEOUT: &str = "PortableDeviceNameSpaceTimeout";
pub const PORTABLE_DEVICE_NAMESPACE_EXCLUDE_FROM_SHELL: &str = "PortableDeviceNameSpaceExcludeFromShell";
pub const PORTABLE_DEVICE_NAMESPACE_THUMBNAIL_CONTENT_TYPES: &str = "PortableDeviceNameSpaceThumbnailContentTypes";
pub const PORTABLE_DEVICE_IS_MASS_STORAGE: &str = "PortableDeviceIsMassStorage";
pub const PORTABLE_DEVICE_DRM_SCHEME_WMDRM10_PD: &str = "WMDRM10-PD";
pub const PORTABLE_DEVICE_DRM_SCHEME_PDDRM: &str = "PDDRM";
pub const FACILITY_WPD: u32 = 42;
pub const E_WPD_DEVICE_ALREADY_OPENED: HRESULT = HRESULT::bits(0x802a0001);
pub const E_WPD_DEVICE_NOT_OPEN: HRESULT = HRESULT::bits(0x802a0002);
pub const E_WPD_OBJECT_ALREADY_ATTACHED_TO_DEVICE: HRESULT = HRESULT::bits(0x802a0003);
pub const E_WPD_OBJECT_NOT_ATTACHED_TO_DEVICE: HRESULT = HRESULT::bits(0x802a0004);
pub const E_WPD_OBJECT_NOT_COMMITED: HRESULT = HRESULT::bits(0x802a0005);
pub const E_WPD_DEVICE_IS_HUNG: HRESULT = HRESULT::bits(0x802a0006);
pub const E_WPD_SMS_INVALID_RECIPIENT: HRESULT = HRESULT::bits(0x802a0064);
pub const E_WPD_SMS_INVALID_MESSAGE_BODY: HRESULT = HRESULT::bits(0x802a0065);
pub const E_WPD_SMS_SERVICE_UNAVAILABLE: HRESULT = HRESULT::bits(0x802a0066);
pub const E_WPD_SERVICE_ALREADY_OPENED: HRESULT = HRESULT::bits(0x802a00c8);
pub const E_WPD_SERVICE_NOT_OPEN: HRESULT = HRESULT::bits(0x802a00c9);
pub const E_WPD_OBJECT_ALREADY_ATTACHED_TO_SERVICE: HRESULT = HRESULT::bits(0x802a00ca);
pub const E_WPD_OBJECT_NOT_ATTACHED_TO_SERVICE: HRESULT = HRESULT::bits(0x802a00cb);
pub const E_WPD_SERVICE_BAD_PARAMETER_ORDER: HRESULT = HRESULT::bits(0x802a00cc);
pub const NAME_Undefined: &str = "Undefined";
pub const NAME_Association: &str = "Association";
pub const NAME_DeviceScript: &str = "DeviceScript";
pub const NAME_DeviceExecutable: &str = "DeviceExecutable";
pub const NAME_TextDocument: &str = "TextDocument";
pub const NAME_HTMLDocument: &str = "HTMLDocument";
pub const NAME_DPOFDocument: &str = "DPOFDocument";
pub const NAME_AIFFFile: &str = "AIFFFile";
pub const NAME_WAVFile: &str = "WAVFile";
pub const NAME_MP3File: &str = "MP3File";
pub const NAME_AVIFile: &str = "AVIFile";
pub const NAME_MPEGFile: &str = "MPEGFile";
pub const NAME_ASFFile: &str = "ASFFile";
pub const NAME_UnknownImage: &str = "UnknownImage";
pub const NAME_EXIFImage: &str = "EXIFImage";
pub const NAME_TIFFEPImage: &str = "TIFFEPImage";
pub const NAME_FlashPixImage: &str = "FlashPixImage";
pub const NAME_BMPImage: &str = "BMPImage";
pub const NAME_CIFFImage: &str = "CIFFImage";
pub const NAME_GIFImage: &str = "GIFImage";
pub const NAME_JFIFImage: &str = "JFIFImage";
pub const NAME_PCDImage: &str = "PCDImage";
pub const NAME_PICTImage: &str = "PICTImage";
pub const NAME_PNGImage: &str = "PNGImage";
pub const NAME_TIFFImage: &str = "TIFFImage";
pub const NAME_TIFFITImage: &str = "TIFFITImage";
pub const NAME_JP2Image: &str = "JP2Image";
pub const NAME_JPXImage: &str = "JPXImage";
pub const NAME_FirmwareFile: &str = "FirmwareFile";
pub const NAME_WBMPImage: &str = "WBMPImage";
pub const NAME_JPEGXRImage: &str = "JPEGXRImage";
pub const NAME_HDPhotoImage: &str = "HDPhotoImage";
pub const NAME_UndefinedAudio: &str = "UndefinedAudio";
pub const NAME_WMAFile: &str = "WMAFile";
pub const NAME_OGGFile: &str = "OGGFile";
pub const NAME_AACFile: &str = "AACFile";
pub const NAME_AudibleFile: &str = "AudibleFile";
pub const NAME_FLACFile: &str = "FLACFile";
pub const NAME_QCELPFile: &str = "QCELPFile";
pub const NAME_AMRFile: &str = "AMRFile";
pub const NAME_UndefinedVideo: &str = "UndefinedVideo";
pub const NAME_WMVFile: &str = "WMVFile";
pub const NAME_MPEG4File: &str = "MPEG4File";
pub const NAME_MPEG2File: &str = "MPEG2File";
pub const NAME_3GPPFile: &str = "3GPPFile";
pub const NAME_3GPP2File: &str = "3GPP2File";
pub const NAME_AVCHDFile: &str = "AVCHDFile";
pub const NAME_ATSCTSFile: &str = "ATSCTSFile";
pub const NAME_DVBTSFile: &str = "DVBTSFile";
pub const NAME_UndefinedCollection: &str = "UndefinedCollection";
pub const NAME_AbstractMultimediaAlbum: &str = "AbstractMultimediaAlbum";
pub const NAME_AbstractImageAlbum: &str = "AbstractImageAlbum";
pub const NAME_AbstractAudioAlbum: &str = "AbstractAudioAlbum";
pub const NAME_AbstractVideoAlbum: &str = "AbstractVideoAlbum";
pub const NAME_AbstractAudioVideoAlbum: &str = "AbstractAudioVideoAlbum";
pub const NAME_AbstractChapteredProduction: &str = "AbstractChapteredProduction";
pub const NAME_AbstractAudioPlaylist: &str = "AbstractAudioPlaylist";
pub const NAME_AbstractVideoPlaylist: &str = "AbstractVideoPlaylist";
pub const NAME_AbstractMediacast: &str = "AbstractMediacast";
pub const NAME_WPLPlaylist: &str = "WPLPlaylist";
pub const NAME_M3UPlaylist: &str = "M3UPlaylist";
pub const NAME_MPLPlaylist: &str = "MPLPlaylist";
pub const NAME_ASXPlaylist: &str = "ASXPlaylist";
pub const NAME_PSLPlaylist: &str = "PSLPlaylist";
pub const NAME_UndefinedDocument: &str = "UndefinedDocument";
pub const NAME_AbstractDocument: &str = "AbstractDocument";
pub const NAME_XMLDocument: &str = "XMLDocument";
pub const NAME_WordDocument: &str = "WordDocument";
pub const NAME_MHTDocument: &str = "MHTDocument";
pub const NAME_ExcelDocument: &str = "ExcelDocument";
pub const NAME_PowerPointDocument: &str = "PowerPointDocument";
pub const NAME_GenericObj_ObjectID: &str = "ObjectID";
pub const NAME_GenericObj_ReferenceParentID: &str = "ReferenceParentID";
pub const NAME_GenericObj_StorageID: &str = "StorageID";
pub const NAME_GenericObj_ObjectFormat: &str = "ObjectFormat";
pub const NAME_GenericObj_ProtectionStatus: &str = "ProtectionStatus";
pub const NAME_GenericObj_ObjectSize: &str = "ObjectSize";
pub const NAME_GenericObj_AssociationType: &str = "AssociationType";
pub const NAME_GenericObj_AssociationDesc: &str = "AssociationDesc";
pub const NAME_GenericObj_ObjectFileName: &str = "ObjectFileName";
pub const NAME_GenericObj_DateCreated: &str = "DateCreated";
pub const NAME_GenericObj_DateModified: &str = "DateModified";
pub const NAME_GenericObj_Keywords: &str = "Keywords";
pub const NAME_GenericObj_ParentID: &str = "ParentID";
pub const NAME_GenericObj_AllowedFolderContents: &str = "AllowedFolderContents";
pub const NAME_GenericObj_Hidden: &str = "Hidden";
pub const NAME_GenericObj_SystemObject: &str = "SystemObject";
pub const NAME_GenericObj_PersistentUID: &str = "PersistentUID";
pub const NAME_GenericObj_SyncID: &str = "SyncID";
pub const NAME_GenericObj_PropertyBag: &str = "PropertyBag";
pub const NAME_GenericObj_Name: &str = "Name";
pub const NAME_MediaObj_Artist: &str = "Artist";
pub const NAME_GenericObj_DateAuthored: &str = "DateAuthored";
pub const NAME_GenericObj_Description: &str = "Description";
pub const NAME_GenericObj_LanguageLocale: &str = "LanguageLocale";
pub const NAME_GenericObj_Copyright: &str = "Copyright";
pub const NAME_VideoObj_Source: &str = "Source";
pub const NAME_MediaObj_GeographicOrigin: &str = "GeographicOrigin";
pub const NAME_GenericObj_DateAdded: &str = "DateAdded";
pub const NAME_GenericObj_NonConsumable: &str = "NonConsumable";
pub const NAME_GenericObj_Corrupt: &str = "Corrupt";
pub const NAME_MediaObj_Width: &str = "Width";
pub const NAME_MediaObj_Height: &str = "Height";
pub const NAME_MediaObj_Duration: &str = "Duration";
pub const NAME_MediaObj_UserRating: &str = "UserRating";
pub const NAME_MediaObj_Track: &str = "Track";
pub const NAME_MediaObj_Genre: &str = "Genre";
pub const NAME_MediaObj_Credits: &str = "Credits";
pub const NAME_AudioObj_Lyrics: &str = "Lyrics";
pub const NAME_MediaObj_SubscriptionContentID: &str = "SubscriptionContentID";
pub const NAME_MediaObj_Producer: &str = "Producer";
pub const NAME_MediaObj_UseCount: &str = "UseCount";
pub const NAME_MediaObj_SkipCount: &str = "SkipCount";
pub const NAME_GenericObj_DateAccessed: &str = "DateAccessed";
pub const NAME_MediaObj_ParentalRating: &str = "ParentalRating";
pub const NAME_MediaObj_MediaType: &str = "MediaType";
pub const NAME_MediaObj_Composer: &str = "Composer";
pub const NAME_MediaObj_EffectiveRating: &str = "EffectiveRating";
pub const NAME_MediaObj_Subtitle: &str = "Subtitle";
pub const NAME_MediaObj_DateOriginalRelease: &str = "DateOriginalRelease";
pub const NAME_MediaObj_AlbumName: &str = "AlbumName";
pub const NAME_MediaObj_AlbumArtist: &str = "AlbumArtist";
pub const NAME_MediaObj_Mood: &str = "Mood";
pub const NAME_GenericObj_DRMStatus: &str = "DRMStatus";
pub const NAME_GenericObj_SubDescription: &str = "SubDescription";
pub const NAME_ImageObj_IsCropped: &str = "IsCropped";
pub const NAME_ImageObj_IsColorCorrected: &str = "IsColorCorrected";
pub const NAME_ImageObj_ImageBitDepth: &str = "ImageBitDepth";
pub const NAME_ImageObj_Aperature: &str = "Aperature";
pub const NAME_ImageObj_Exposure: &str = "Exposure";
pub const NAME_ImageObj_ISOSpeed: &str = "ISOSpeed";
pub const NAME_MediaObj_Owner: &str = "Owner";
pub const NAME_MediaObj_Editor: &str = "Editor";
pub const NAME_MediaObj_WebMaster: &str = "WebMaster";
pub const NAME_MediaObj_URLSource: &str = "URLSource";
pub const NAME_MediaObj_URLLink: &str = "URLLink";
pub const NAME_MediaObj_BookmarkTime: &str = "BookmarkTime";
pub const NAME_MediaObj_BookmarkObject: &str = "BookmarkObject";
pub const NAME_MediaObj_BookmarkByte: &str = "BookmarkByte";
pub const NAME_GenericObj_DateRevised: &str = "DateRevised";
pub const NAME_GenericObj_TimeToLive: &str = "TimeToLive";
pub const NAME_MediaObj_MediaUID: &str = "MediaUID";
pub const NAME_MediaObj_TotalBitRate: &str = "TotalBitRate";
pub const NAME_MediaObj_BitRateType: &str = "BitRateType";
pub const NAME_MediaObj_SampleRate: &str = "SampleRate";
pub const NAME_AudioObj_Channels: &str = "Channels";
pub const NAME_AudioObj_AudioBitDepth: &str = "AudioBitDepth";
pub const NAME_AudioObj_AudioBlockAlignment: &str = "AudioBlockAlignment";
pub const NAME_VideoObj_ScanType: &str = "ScanType";
pub const NAME_AudioObj_AudioFormatCode: &str = "AudioFormatCode";
pub const NAME_AudioObj_AudioBitRate: &str = "AudioBitRate";
pub const NAME_VideoObj_VideoFormatCode: &str = "VideoFormatCode";
pub const NAME_VideoObj_VideoBitRate: &str = "VideoBitRate";
pub const NAME_VideoObj_VideoFrameRate: &str = "VideoFrameRate";
pub const NAME_VideoObj_KeyFrameDistance: &str = "KeyFrameDistance";
pub const NAME_MediaObj_BufferSize: &str = "BufferSize";
pub const NAME_MediaObj_EncodingQuality: &str = "EncodingQuality";
pub const NAME_MediaObj_EncodingProfile: &str = "EncodingProfile";
pub const NAME_MediaObj_AudioEncodingProfile: &str = "AudioEncodingProfile";
pub const DEVSVC_SERVICEINFO_VERSION: u32 = 100;
pub const DEVSVCTYPE_DEFAULT: u32 = 0;
pub const DEVSVCTYPE_ABSTRACT: u32 = 1;
pub const NAME_Services_ServiceDisplayName: &str = "ServiceDisplayName";
pub const NAME_Services_ServiceIcon: &str = "ServiceIcon";
pub const NAME_Services_ServiceLocale: &str = "ServiceLocale";
pub const NAME_CalendarSvc: &str = "Calendar";
pub const TYPE_CalendarSvc: u32 = 0;
pub const NAME_CalendarSvc_SyncWindowStart: &str = "SyncWindowStart";
pub const NAME_CalendarSvc_SyncWindowEnd: &str = "SyncWindowEnd";
pub const NAME_AbstractActivity: &str = "AbstractActivity";
pub const NAME_AbstractActivityOccurrence: &str = "AbstractActivityOccurrence";
pub const NAME_VCalendar1Activity: &str = "VCalendar1";
pub const NAME_ICalendarActivity: &str = "ICalendar";
pub const NAME_CalendarObj_Location: &str = "Location";
pub const NAME_CalendarObj_Accepted: &str = "Accepted";
pub const NAME_CalendarObj_Tentative: &str = "Tentative";
pub const NAME_CalendarObj_Declined: &str = "Declined";
pub const NAME_CalendarObj_TimeZone: &str = "TimeZone";
pub const NAME_CalendarObj_ReminderOffset: &str = "ReminderOffset";
pub const NAME_CalendarObj_BusyStatus: &str = "BusyStatus";
pub const ENUM_CalendarObj_BusyStatusFree: u32 = 0;
pub const ENUM_CalendarObj_BusyStatusBusy: u32 = 1;
pub const ENUM_CalendarObj_BusyStatusOutOfOffice: u32 = 2;
pub const ENUM_CalendarObj_BusyStatusTentative: u32 = 3;
pub const NAME_CalendarObj_PatternStartTime: &str = "PatternStartTime";
pub const NAME_CalendarObj_PatternDuration: &str = "PatternDuration";
pub const NAME_CalendarObj_BeginDateTime: &str = "BeginDateTime";
pub const NAME_CalendarObj_EndDateTime: &str = "EndDateTime";
pub const NAME_HintsSvc: &str = "Hints";
pub const TYPE_HintsSvc: u32 = 0;
pub const NAME_MessageSvc: &str = "Message";
pub const TYPE_MessageSvc: u32 = 0;
pub const NAME_AbstractMessage: &str = "AbstractMessage";
pub const NAME_AbstractMessageFolder: &str = "AbstractMessageFolder";
pub const NAME_MessageObj_Subject: &str = "Subject";
pub const NAME_MessageObj_Body: &str = "Body";
pub const NAME_MessageObj_Priority: &str = "Priority";
pub const ENUM_MessageObj_PriorityHighest: u32 = 2;
pub const ENUM_MessageObj_PriorityNormal: u32 = 1;
pub const ENUM_MessageObj_PriorityLowest: u32 = 0;
pub const NAME_MessageObj_Category: &str = "Category";
pub const NAME_MessageObj_Sender: &str = "Sender";
pub const NAME_MessageObj_To: &str = "To";
pub const NAME_MessageObj_CC: &str = "CC";
pub const NAME_MessageObj_BCC: &str = "BCC";
pub const NAME_MessageObj_Read: &str = "Read";
pub const ENUM_MessageObj_ReadFalse: u32 = 0;
pub const ENUM_MessageObj_ReadTrue: u32 = 255;
pub const NAME_MessageObj_ReceivedTime: &str = "ReceivedTime";
pub const NAME_MessageObj_PatternOriginalDateTime: &str = "PatternOriginalDateTime";
pub const NAME_MessageObj_PatternType: &str = "PatternType";
pub const ENUM_MessageObj_PatternTypeDaily: u32 = 1;
pub const ENUM_MessageObj_PatternTypeWeekly: u32 = 2;
pub const ENUM_MessageObj_PatternTypeMonthly: u32 = 3;
pub const ENUM_MessageObj_PatternTypeYearly: u32 = 4;
pub const NAME_MessageObj_PatternValidStartDate: &str = "PatternValidStartDate";
pub const NAME_MessageObj_PatternValidEndDate: &str = "PatternValidEndDate";
pub const NAME_MessageObj_PatternPeriod: &str = "PatternPeriod";
pub const NAME_MessageObj_PatternDayOfWeek: &str = "PatternDayOfWeek";
pub const FLAG_MessageObj_DayOfWeekNone: u32 = 0;
pub const FLAG_MessageObj_DayOfWeekSunday: u32 = 1;
pub const FLAG_MessageObj_DayOfWeekMonday: u32 = 2;
pub const FLAG_MessageObj_DayOfWeekTuesday: u32 = 4;
pub const FLAG_MessageObj_DayOfWeekWednesday: u32 = 8;
pub const FLAG_MessageObj_DayOfWeekThursday: u32 = 16;
pub const FLAG_MessageObj_DayOfWeekFriday: u32 = 32;
pub const FLAG_MessageObj_DayOfWeekSaturday: u32 = 64;
pub const NAME_MessageObj_PatternDayOfMonth: &str = "PatternDayOfMonth";
pub const RANGEMIN_MessageObj_PatternDayOfMonth: u32 = 1;
pub const RANGEMAX_MessageObj_PatternDayOfMonth: u32 = 31;
pub const RANGESTEP_MessageObj_PatternDayOfMonth: u32 = 1;
pub const NAME_MessageObj_PatternMonthOfYear: &str = "PatternMonthOfYear";
pub const RANGEMIN_MessageObj_PatternMonthOfYear: u32 = 1;
pub const RANGEMAX_MessageObj_PatternMonthOfYear: u32 = 12;
pub const RANGESTEP_MessageObj_PatternMonthOfYear: u32 = 1;
pub const NAME_MessageObj_PatternInstance: &str = "PatternInstance";
pub const ENUM_MessageObj_PatternInstanceNone: u32 = 0;
pub const ENUM_MessageObj_PatternInstanceFirst: u32 = 1;
pub const ENUM_MessageObj_PatternInstanceSecond: u32 = 2;
pub const ENUM_MessageObj_PatternInstanceThird: u32 = 3;
pub const ENUM_MessageObj_PatternInstanceFourth: u32 = 4;
pub const ENUM_MessageObj_PatternInstanceLast: u32 = 5;
pub const NAME_MessageObj_PatternDeleteDates: &str = "PatternDeleteDates";
pub const NAME_DeviceMetadataSvc: &str = "Metadata";
pub const TYPE_DeviceMetadataSvc: u32 = 0;
pub const NAME_DeviceMetadataCAB: &str = "DeviceMetadataCAB";
pub const NAME_DeviceMetadataObj_ContentID: &str = "ContentID";
pub const NAME_DeviceMetadataObj_DefaultCAB: &str = "DefaultCAB";
pub const ENUM_DeviceMetadataObj_DefaultCABFalse: u32 = 0;
pub const ENUM_DeviceMetadataObj_DefaultCABTrue: u32 = 1;
pub const NAME_NotesSvc: &str = "Notes";
pub const TYPE_NotesSvc: u32 = 0;
pub const NAME_AbstractNote: &str = "AbstractNote";
pub const NAME_StatusSvc: &str = "Status";
pub const TYPE_StatusSvc: u32 = 0;
pub const NAME_StatusSvc_SignalStrength: &str = "SignalStrength";
pub const RANGEMIN_StatusSvc_SignalStrength: u32 = 0;
pub const RANGEMAX_StatusSvc_SignalStrength: u32 = 4;
pub const RANGESTEP_StatusSvc_SignalStrength: u32 = 1;
pub const NAME_StatusSvc_TextMessages: &str = "TextMessages";
pub const RANGEMAX_StatusSvc_TextMessages: u32 = 255;
pub const NAME_StatusSvc_NewPictures: &str = "NewPictures";
pub const RANGEMAX_StatusSvc_NewPictures: u32 = 65535;
pub const NAME_StatusSvc_MissedCalls: &str = "MissedCalls";
pub const RANGEMAX_StatusSvc_MissedCalls: u32 = 255;
pub const NAME_StatusSvc_VoiceMail: &str = "VoiceMail";
pub const RANGEMAX_StatusSvc_VoiceMail: u32 = 255;
pub const NAME_StatusSvc_NetworkName: &str = "NetworkName";
pub const NAME_StatusSvc_NetworkType: &str = "NetworkType";
pub const NAME_StatusSvc_Roaming: &str = "Roaming";
pub const ENUM_StatusSvc_RoamingInactive: u32 = 0;
pub const ENUM_StatusSvc_RoamingActive: u32 = 1;
pub const ENUM_StatusSvc_RoamingUnknown: u32 = 2;
pub const NAME_StatusSvc_BatteryLife: &str = "BatteryLife";
pub const RANGEMIN_StatusSvc_BatteryLife: u32 = 0;
pub const RANGEMAX_StatusSvc_BatteryLife: u32 = 100;
pub const RANGESTEP_StatusSvc_BatteryLife: u32 = 1;
pub const NAME_StatusSvc_ChargingState: &str = "ChargingState";
pub const ENUM_StatusSvc_ChargingInactive: u32 = 0;
pub const ENUM_StatusSvc_ChargingActive: u32 = 1;
pub const ENUM_StatusSvc_ChargingUnknown: u32 = 2;
pub const NAME_StatusSvc_StorageCapacity: &str = "StorageCapacity";
pub const NAME_StatusSvc_StorageFreeSpace: &str = "StorageFreeSpace";
pub const NAME_SyncSvc_SyncFormat: &str = "SyncFormat";
pub const NAME_SyncSvc_LocalOnlyDelete: &str = "LocalOnlyDelete";
pub const NAME_SyncSvc_FilterType: &str = "FilterType";
pub const SYNCSVC_FILTER_NONE: u32 = 0;
pub const SYNCSVC_FILTER_CONTACTS_WITH_PHONE: u32 = 1;
pub const SYNCSVC_FILTER_TASK_ACTIVE: u32 = 2;
pub const SYNCSVC_FILTER_CALENDAR_WINDOW_WITH_RECURRENCE: u32 = 3;
pub const NAME_SyncSvc_SyncObjectReferences: &str = "SyncObjectReferences";
pub const ENUM_SyncSvc_SyncObjectReferencesDisabled: u32 = 0;
pub const ENUM_SyncSvc_SyncObjectReferencesEnabled: u32 = 255;
pub const NAME_SyncObj_LastAuthorProxyID: &str = "LastAuthorProxyID";
pub const NAME_SyncSvc_BeginSync: &str = "BeginSync";
pub const NAME_SyncSvc_EndSync: &str = "EndSync";
pub const NAME_TasksSvc: &str = "Tasks";
pub const TYPE_TasksSvc: u32 = 0;
pub const NAME_TasksSvc_SyncActiveOnly: &str = "FilterType";
pub const NAME_AbstractTask: &str = "AbstractTask";
pub const NAME_TaskObj_ReminderDateTime: &str = "ReminderDateTime";
pub const NAME_TaskObj_Complete: &str = "Complete";
pub const ENUM_TaskObj_CompleteFalse: u32 = 0;
pub const ENUM_TaskObj_CompleteTrue: u32 = 255;
pub const NAME_TaskObj_BeginDate: &str = "BeginDate";
pub const NAME_TaskObj_EndDate: &str = "EndDate";
pub const WPDNSE_PROPSHEET_DEVICE_GENERAL: u32 = 1;
pub const WPDNSE_PROPSHEET_STORAGE_GENERAL: u32 = 2;
pub const WPDNSE_PROPSHEET_CONTENT_GENERAL: u32 = 4;
pub const WPDNSE_PROPSHEET_CONTENT_REFERENCES: u32 = 8;
pub const WPDNSE_PROPSHEET_CONTENT_RESOURCES: u32 = 16;
pub const WPDNSE_PROPSHEET_CONTENT_DETAILS: u32 = 32;
pub const STR_WPDNSE_FAST_ENUM: &str = "WPDNSE Fast Enum";
pub const STR_WPDNSE_SIMPLE_ITEM: &str = "WPDNSE SimpleItem";
pub const NAME_ContactsSvc: &str = "Contacts";
pub const TYPE_ContactsSvc: u32 = 0;
pub const NAME_ContactSvc_SyncWithPhoneOnly: &str = "FilterType";
pub const NAME_AbstractContact: &str = "AbstractContact";
pub const NAME_VCard2Contact: &str = "VCard2Contact";
pub const NAME_VCard3Contact: &str = "VCard3Contact";
pub const NAME_AbstractContactGroup: &str = "AbstractContactGroup";
pub const NAME_ContactObj_GivenName: &str = "GivenName";
pub const NAME_ContactObj_MiddleNames: &str = "MiddleNames";
pub const NAME_ContactObj_FamilyName: &str = "FamilyName";
pub const NAME_ContactObj_Title: &str = "Title";
pub const NAME_ContactObj_Suffix: &str = "Suffix";
pub const NAME_ContactObj_PhoneticGivenName: &str = "PhoneticGivenName";
pub const NAME_ContactObj_PhoneticFamilyName: &str = "PhoneticFamilyName";
pub const NAME_ContactObj_PersonalAddressFull: &str = "PersonalAddressFull";
pub const NAME_ContactObj_PersonalAddressStreet: &str = "PersonalAddressStreet";
pub const NAME_ContactObj_PersonalAddressLine2: &str = "PersonalAddressLine2";
pub const NAME_ContactObj_PersonalAddressCity: &str = "PersonalAddressCity";
pub const NAME_ContactObj_PersonalAddressRegion: &str = "PersonalAddressRegion";
pub const NAME_ContactObj_PersonalAddressPostalCode: &str = "PersonalAddressPostalCode";
pub const NAME_ContactObj_PersonalAddressCountry: &str = "PersonalAddressCountry";
pub const NAME_ContactObj_BusinessAddressFull: &str = "BusinessAddressFull";
pub const NAME_ContactObj_BusinessAddressStreet: &str = "BusinessAddressStreet";
pub const NAME_ContactObj_BusinessAddressLine2: &str = "BusinessAddressLine2";
pub const NAME_ContactObj_BusinessAddressCity: &str = "BusinessAddressCity";
pub const NAME_ContactObj_BusinessAddressRegion: &str = "BusinessAddressRegion";
pub const NAME_ContactObj_BusinessAddressPostalCode: &str = "BusinessAddressPostalCode";
pub const NAME_ContactObj_BusinessAddressCountry: &str = "BusinessAddressCountry";
pub const NAME_ContactObj_OtherAddressFull: &str = "OtherAddressFull";
pub const NAME_ContactObj_OtherAddressStreet: &str = "OtherAddressStreet";
pub const NAME_ContactObj_OtherAddressLine2: &str = "OtherAddressLine2";
pub const NAME_ContactObj_OtherAddressCity: &str = "OtherAddressCity";
pub const NAME_ContactObj_OtherAddressRegion: &str = "OtherAddressRegion";
pub const NAME_ContactObj_OtherAddressPostalCode: &str = "OtherAddressPostalCode";
pub const NAME_ContactObj_OtherAddressCountry: &str = "OtherAddressCountry";
pub const NAME_ContactObj_Email: &str = "Email";
pub const NAME_ContactObj_PersonalEmail: &str = "PersonalEmail";
pub const NAME_ContactObj_PersonalEmail2: &str = "PersonalEmail2";
pub const NAME_ContactObj_BusinessEmail: &str = "BusinessEmail";
pub const NAME_ContactObj_BusinessEmail2: &str = "BusinessEmail2";
pub const NAME_ContactObj_OtherEmail: &str = "OtherEmail";
pub const NAME_ContactObj_Phone: &str = "Phone";
pub const NAME_ContactObj_PersonalPhone: &str = "PersonalPhone";
pub const NAME_ContactObj_PersonalPhone2: &str = "PersonalPhone2";
pub const NAME_ContactObj_BusinessPhone: &str = "BusinessPhone";
pub const NAME_ContactObj_BusinessPhone2: &str = "BusinessPhone2";
pub const NAME_ContactObj_MobilePhone: &str = "MobilePhone";
pub const NAME_ContactObj_MobilePhone2: &str = "MobilePhone2";
pub const NAME_ContactObj_PersonalFax: &str = "PersonalFax";
pub const NAME_ContactObj_BusinessFax: &str = "BusinessFax";
pub const NAME_ContactObj_Pager: &str = "Pager";
pub const NAME_ContactObj_OtherPhone: &str = "OtherPhone";
pub const NAME_ContactObj_WebAddress: &str = "WebAddress";
pub const NAME_ContactObj_PersonalWebAddress: &str = "PersonalWebAddress";
pub const NAME_ContactObj_BusinessWebAddress: &str = "BusinessWebAddress";
pub const NAME_ContactObj_IMAddress: &str = "IMAddress";
pub const NAME_ContactObj_IMAddress2: &str = "IMAddress2";
pub const NAME_ContactObj_IMAddress3: &str = "IMAddress3";
pub const NAME_ContactObj_Organization: &str = "Organization";
pub const NAME_ContactObj_PhoneticOrganization: &str = "PhoneticOrganization";
pub const NAME_ContactObj_Role: &str = "Role";
pub const NAME_ContactObj_Fax: &str = "Fax";
pub const NAME_ContactObj_Spouse: &str = "Spouse";
pub const NAME_ContactObj_Children: &str = "Children";
pub const NAME_ContactObj_Assistant: &str = "Assistant";
pub const NAME_ContactObj_Ringtone: &str = "Ringtone";
pub const NAME_ContactObj_Birthdate: &str = "Birthdate";
pub const NAME_ContactObj_AnniversaryDate: &str = "AnniversaryDate";
pub const NAME_RingtonesSvc: &str = "Ringtones";
pub const TYPE_RingtonesSvc: u32 = 0;
pub const NAME_RingtonesSvc_DefaultRingtone: &str = "DefaultRingtone";
pub const NAME_AnchorSyncSvc: &str = "AnchorSync";
pub const TYPE_AnchorSyncSvc: u32 = 1;
pub const NAME_AnchorSyncSvc_VersionProps: &str = "AnchorVersionProps";
pub const NAME_AnchorSyncSvc_ReplicaID: &str = "AnchorReplicaID";
pub const NAME_AnchorSyncSvc_KnowledgeObjectID: &str = "AnchorKnowledgeObjectID";
pub const NAME_AnchorSyncSvc_LastSyncProxyID: &str = "AnchorLastSyncProxyID";
pub const NAME_AnchorSyncSvc_CurrentAnchor: &str = "AnchorCurrentAnchor";
pub const NAME_AnchorSyncSvc_ProviderVersion: &str = "AnchorProviderVersion";
pub const NAME_AnchorSyncSvc_SyncFormat: &str = "SyncFormat";
pub const NAME_AnchorSyncSvc_LocalOnlyDelete: &str = "LocalOnlyDelete";
pub const NAME_AnchorSyncSvc_FilterType: &str = "FilterType";
pub const NAME_AnchorSyncKnowledge: &str = "AnchorSyncKnowledge";
pub const NAME_AnchorResults: &str = "AnchorResults";
pub const NAME_AnchorResults_AnchorState: &str = "AnchorState";
pub const ENUM_AnchorResults_AnchorStateNormal: u32 = 0;
pub const ENUM_AnchorResults_AnchorStateInvalid: u32 = 1;
pub const ENUM_AnchorResults_AnchorStateOld: u32 = 2;
pub const NAME_AnchorResults_Anchor: &str = "Anchor";
pub const NAME_AnchorResults_ResultObjectID: &str = "ResultObjectID";
pub const NAME_AnchorSyncSvc_GetChangesSinceAnchor: &str = "GetChangesSinceAnchor";
pub const NAME_AnchorSyncSvc_BeginSync: &str = "BeginSync";
pub const NAME_AnchorSyncSvc_EndSync: &str = "EndSync";
pub const ENUM_AnchorResults_ItemStateInvalid: u32 = 0;
pub const ENUM_AnchorResults_ItemStateDeleted: u32 = 1;
pub const ENUM_AnchorResults_ItemStateCreated: u32 = 2;
pub const ENUM_AnchorResults_ItemStateUpdated: u32 = 3;
pub const ENUM_AnchorResults_ItemStateChanged: u32 = 4;
pub const NAME_FullEnumSyncSvc: &str = "FullEnumSync";
pub const TYPE_FullEnumSyncSvc: u32 = 1;
pub const NAME_FullEnumSyncSvc_VersionProps: &str = "FullEnumVersionProps";
pub const NAME_FullEnumSyncSvc_ReplicaID: &str = "FullEnumReplicaID";
pub const NAME_FullEnumSyncSvc_KnowledgeObjectID: &str = "FullEnumKnowledgeObjectID";
pub const NAME_FullEnumSyncSvc_LastSyncProxyID: &str = "FullEnumLastSyncProxyID";
pub const NAME_FullEnumSyncSvc_ProviderVersion: &str = "FullEnumProviderVersion";
pub const NAME_FullEnumSyncSvc_SyncFormat: &str = "SyncFormat";
pub const NAME_FullEnumSyncSvc_LocalOnlyDelete: &str = "LocalOnlyDelete";
pub const NAME_FullEnumSyncSvc_FilterType: &str = "FilterType";
pub const NAME_FullEnumSyncKnowledge: &str = "FullEnumSyncKnowledge";
pub const NAME_FullEnumSyncSvc_BeginSync: &str = "BeginSync";
pub const NAME_FullEnumSyncSvc_EndSync: &str = "EndSync";
