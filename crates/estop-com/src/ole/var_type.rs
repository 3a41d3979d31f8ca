//! The types of variants.

use std::{ffi::c_void, mem::size_of};

use super::PROPVARIANT;
use crate::abi::GUID;

/// The type of a variant: MS-OLEPS §2.15 and MS-OAUT §2.2.7.
#[repr(transparent)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VarType(pub u16);

impl VarType {
    /// Nothing.
    pub const EMPTY: Self = Self(0);
    /// Null, in the sense of databases.
    pub const NULL: Self = Self(1);
    /// 16 bits, signed.
    pub const I2: Self = Self(2);
    /// 32 bits, signed.
    pub const I4: Self = Self(3);
    /// 32 bits, floating.
    pub const R4: Self = Self(4);
    /// 64 bits, floating.
    pub const R8: Self = Self(5);
    /// Currency: 64 bits.
    pub const CY: Self = Self(6);
    /// Days since 30 December 1899, floating.
    pub const DATE: Self = Self(7);
    /// A BSTR.
    pub const BSTR: Self = Self(8);
    /// An IDispatch.
    pub const DISPATCH: Self = Self(9);
    /// An HRESULT.
    pub const ERROR: Self = Self(10);
    /// A VARIANT_BOOL: -1 or 0.
    pub const BOOL: Self = Self(11);
    /// A variant, in arrays.
    pub const VARIANT: Self = Self(12);
    /// An IUnknown.
    pub const UNKNOWN: Self = Self(13);
    /// 8 bits, signed.
    pub const I1: Self = Self(16);
    /// 8 bits.
    pub const UI1: Self = Self(17);
    /// 16 bits.
    pub const UI2: Self = Self(18);
    /// 32 bits.
    pub const UI4: Self = Self(19);
    /// 64 bits, signed.
    pub const I8: Self = Self(20);
    /// 64 bits.
    pub const UI8: Self = Self(21);
    /// 32 bits, signed.
    pub const INT: Self = Self(22);
    /// 32 bits.
    pub const UINT: Self = Self(23);
    /// Bytes, zero-terminated.
    pub const LPSTR: Self = Self(30);
    /// A text, zero-terminated.
    pub const LPWSTR: Self = Self(31);
    /// A FILETIME.
    pub const FILETIME: Self = Self(64);
    /// A length and bytes.
    pub const BLOB: Self = Self(65);
    /// An IStream.
    pub const STREAM: Self = Self(66);
    /// A pointer to a GUID.
    pub const CLSID: Self = Self(72);
    /// A count and values.
    pub const VECTOR: Self = Self(0x1000);
    /// A SAFEARRAY.
    pub const ARRAY: Self = Self(0x2000);
    /// A pointer to the value, which is its owner's.
    pub const BYREF: Self = Self(0x4000);

    /// A count and values of this type.
    pub const fn vector(self) -> Self {
        Self(self.0 | Self::VECTOR.0)
    }

    /// A SAFEARRAY of this type.
    pub const fn array(self) -> Self {
        Self(self.0 | Self::ARRAY.0)
    }

    pub(super) const fn has(self, flag: Self) -> bool {
        self.0 & flag.0 != 0
    }

    /// The bytes of one value of it in an array; `None` for types that cannot be in one.
    pub(super) fn size(self) -> Option<usize> {
        Some(match self {
            Self::I1 | Self::UI1 => 1,
            Self::I2 | Self::UI2 | Self::BOOL => 2,
            Self::I4 | Self::UI4 | Self::INT | Self::UINT | Self::R4 | Self::ERROR => 4,
            Self::I8 | Self::UI8 | Self::R8 | Self::CY | Self::DATE | Self::FILETIME => 8,
            Self::BSTR | Self::LPSTR | Self::LPWSTR | Self::UNKNOWN | Self::DISPATCH => {
                size_of::<*const c_void>()
            }
            Self::CLSID => size_of::<GUID>(),
            Self::VARIANT => size_of::<PROPVARIANT>(),
            _ => return None,
        })
    }
}
