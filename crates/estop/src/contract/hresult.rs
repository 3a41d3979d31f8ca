//! HRESULTs: severity, facility and code in 32 bits (MS-ERREF §2.1).

use std::fmt;

/// The result code of a COM call.
///
/// Compare all 32 bits: several VDS codes differ in the severity bit alone.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hresult(u32);

/// Whether a code says success or failure: bit 31 of an HRESULT.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// Bit 31 is clear.
    Success,
    /// Bit 31 is set.
    Error,
}

/// Defines each code as a constant and in the table of names, so that neither lacks one.
macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $value:literal;)*) => {
        impl Hresult {
            $($(#[$doc])* pub const $name: Self = Self($value);)*
        }

        /// Every named code.
        const NAMES: &[(Hresult, &str)] = &[$((Hresult::$name, stringify!($name)),)*];
    };
}

codes! {
    /// Done.
    S_OK = 0x0000_0000;
    /// Success, of the kind "no".
    S_FALSE = 0x0000_0001;
    /// Unspecified failure.
    E_FAIL = 0x8000_4005;
    /// A call that the state of the object does not admit.
    E_UNEXPECTED = 0x8000_FFFF;
    /// The caller has not the right.
    E_ACCESSDENIED = 0x8007_0005;
    /// Out of memory.
    E_OUTOFMEMORY = 0x8007_000E;
    /// ERROR_NOT_SUPPORTED (50) as an HRESULT.
    HRESULT_ERROR_NOT_SUPPORTED = 0x8007_0032;
    /// ERROR_DEVICE_NOT_CONNECTED (1167) as an HRESULT.
    HRESULT_ERROR_DEVICE_NOT_CONNECTED = 0x8007_048F;
    /// ERROR_NOT_FOUND (1168) as an HRESULT.
    HRESULT_ERROR_NOT_FOUND = 0x8007_0490;
    /// ERROR_CANCELLED (1223) as an HRESULT: what a cancelled WPD call gets.
    HRESULT_ERROR_CANCELLED = 0x8007_04C7;
    /// The stream has been reverted.
    STG_E_REVERTED = 0x8003_0102;
    /// The device object has not been opened, or has been closed.
    E_WPD_DEVICE_NOT_OPEN = 0x802A_0002;
    /// The device does not answer.
    E_WPD_DEVICE_IS_HUNG = 0x802A_0006;
    /// The service object has not been opened, or has been closed.
    E_WPD_SERVICE_NOT_OPEN = 0x802A_00C9;
    /// A success code: the write has not begun.
    S_IMAPI_WRITE_NOT_IN_PROGRESS = 0x00AA_0302;
    /// The request was cancelled: what a cancelled burn gets.
    E_IMAPI_REQUEST_CANCELLED = 0xC0AA_0002;
    /// There is no write in progress.
    E_IMAPI_DF2DATA_WRITE_NOT_IN_PROGRESS = 0xC0AA_0401;
    /// A success code: some sectors could not be zeroed.
    VDS_S_DISK_PARTIALLY_CLEANED = 0x0004_241A;
    /// The operation can never be cancelled.
    VDS_E_NOT_SUPPORTED = 0x8004_2400;
    /// The operation is running.
    VDS_E_OPERATION_PENDING = 0x8004_2409;
    /// The operation has progressed too far to cancel.
    VDS_E_CANCEL_TOO_LATE = 0x8004_240C;
    /// The operation has been cancelled.
    VDS_E_OPERATION_CANCELED = 0x8004_240D;
    /// The file system is incompatible with the operation.
    VDS_E_INCOMPATIBLE_FILE_SYSTEM = 0x8004_2425;
    /// The medium is incompatible with the operation.
    VDS_E_INCOMPATIBLE_MEDIA = 0x8004_2426;
    /// Neither an administrator nor a backup operator.
    VDS_E_ACCESS_DENIED = 0x8004_2427;
    /// The wait ended before the operation.
    VDS_E_TIMEOUT = 0x8004_245F;
}

impl Hresult {
    /// The code with these 32 bits.
    pub const fn from_bits(bits: u32) -> Self {
        Self(bits)
    }

    /// HRESULT_FROM_WIN32: a system error code as an HRESULT of facility 7. Zero stays `S_OK`, and
    /// a value that has bit 31 set is taken for an HRESULT already, as the macro does.
    pub const fn from_win32(code: u32) -> Self {
        if code == 0 || code & 0x8000_0000 != 0 {
            Self(code)
        } else {
            Self(0x8007_0000 | code & 0xFFFF)
        }
    }

    /// The 32 bits.
    pub const fn bits(self) -> u32 {
        self.0
    }

    /// Success or failure.
    pub const fn severity(self) -> Severity {
        if self.0 & 0x8000_0000 == 0 {
            Severity::Success
        } else {
            Severity::Error
        }
    }

    /// Its name in the headers, where it is one that this library gives.
    pub fn name(self) -> Option<&'static str> {
        NAMES
            .iter()
            .find(|(code, _)| *code == self)
            .map(|(_, name)| *name)
    }
}

impl fmt::Display for Hresult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => write!(f, "0x{:08X} ({name})", self.0),
            None => write!(f, "0x{:08X}", self.0),
        }
    }
}

impl fmt::Debug for Hresult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The code of a failure: never a success code, and never one that says "cancelled".
///
/// So a failed wind-down cannot be taken for a cancel, nor a provider's mistaken `S_OK` for an end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Failure(Hresult);

impl Failure {
    /// An unspecified failure.
    pub const UNSPECIFIED: Self = Self(Hresult::E_FAIL);
    /// The device is gone.
    pub const LOST: Self = Self(Hresult::HRESULT_ERROR_DEVICE_NOT_CONNECTED);
    /// The device did not answer within the limit.
    pub const NOT_ANSWERING: Self = Self(Hresult::E_WPD_DEVICE_IS_HUNG);

    /// This code; `E_FAIL` in place of a success code or of one that says "cancelled".
    pub const fn from_code(code: Hresult) -> Self {
        let says_cancelled = code.0 == Hresult::HRESULT_ERROR_CANCELLED.0
            || code.0 == Hresult::E_IMAPI_REQUEST_CANCELLED.0
            || code.0 == Hresult::VDS_E_OPERATION_CANCELED.0;
        match code.severity() {
            Severity::Error if !says_cancelled => Self(code),
            _ => Self::UNSPECIFIED,
        }
    }

    /// The code.
    pub const fn hresult(self) -> Hresult {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_values_are_unique() {
        for (index, (code, name)) in NAMES.iter().enumerate() {
            assert!(
                !NAMES[..index].iter().any(|(c, n)| c == code || n == name),
                "{name}"
            );
        }
    }

    #[test]
    fn severity_is_bit_31_and_so_is_the_prefix_of_the_name() {
        for (code, name) in NAMES {
            let success = name.starts_with("S_") || name.contains("_S_");
            assert_eq!(code.severity() == Severity::Success, success, "{name}");
        }
    }

    #[test]
    fn display_is_hex_with_the_name_where_known() {
        assert_eq!(
            Hresult::VDS_E_CANCEL_TOO_LATE.to_string(),
            "0x8004240C (VDS_E_CANCEL_TOO_LATE)"
        );
        assert_eq!(Hresult::from_bits(0x8000_1234).to_string(), "0x80001234");
    }

    #[test]
    fn win32_codes_convert_as_the_macro_does() {
        assert_eq!(Hresult::from_win32(1223), Hresult::HRESULT_ERROR_CANCELLED);
        assert_eq!(Hresult::from_win32(0), Hresult::S_OK);
        assert_eq!(
            Hresult::from_win32(0x8004_2400),
            Hresult::VDS_E_NOT_SUPPORTED
        );
        assert_eq!(Hresult::from_win32(0x0001_0005), Hresult::E_ACCESSDENIED);
    }

    #[test]
    fn a_failure_never_says_success_or_cancelled() {
        for (code, name) in NAMES {
            let failure = Failure::from_code(*code).hresult();
            assert_eq!(failure.severity(), Severity::Error, "{name}");
            assert!(!failure.to_string().contains("CANCELED"), "{name}");
            assert!(!failure.to_string().contains("CANCELLED"), "{name}");
        }
        assert_eq!(
            Failure::from_code(Hresult::E_OUTOFMEMORY).hresult(),
            Hresult::E_OUTOFMEMORY
        );
    }
}
