//! What a method answers.

use std::fmt;

use estop::contract::Hresult;

/// An HRESULT, as it crosses the boundary.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct HRESULT(pub i32);

/// What a method returns: a success code, or a failure. Both go out as they are, so that `S_FALSE`
/// with values is `Ok(S_FALSE)`.
pub type Answer = Result<HRESULT, HRESULT>;

/// Done.
pub const S_OK: HRESULT = HRESULT(0);
/// Success, of the kind "no", or "not all".
pub const S_FALSE: HRESULT = HRESULT(1);
/// The method is not implemented.
pub const E_NOTIMPL: HRESULT = HRESULT::bits(0x8000_4001);
/// The object has no such interface.
pub const E_NOINTERFACE: HRESULT = HRESULT::bits(0x8000_4002);
/// A pointer that is null, or cannot be one.
pub const E_POINTER: HRESULT = HRESULT::bits(0x8000_4003);
/// Unspecified failure.
pub const E_FAIL: HRESULT = HRESULT::bits(0x8000_4005);
/// What a panic becomes, and a call that the state of the object does not admit.
pub const E_UNEXPECTED: HRESULT = HRESULT::bits(0x8000_FFFF);
/// The caller has not the right.
pub const E_ACCESSDENIED: HRESULT = HRESULT::bits(0x8007_0005);
/// Out of memory.
pub const E_OUTOFMEMORY: HRESULT = HRESULT::bits(0x8007_000E);
/// An argument that makes no sense.
pub const E_INVALIDARG: HRESULT = HRESULT::bits(0x8007_0057);

impl HRESULT {
    /// The code with these 32 bits.
    pub const fn bits(bits: u32) -> Self {
        Self(bits.cast_signed())
    }

    /// Whether bit 31 is clear.
    pub const fn succeeded(self) -> bool {
        self.0 >= 0
    }

    /// As a method returns it.
    pub const fn answer(self) -> Answer {
        if self.succeeded() {
            Ok(self)
        } else {
            Err(self)
        }
    }
}

impl From<Hresult> for HRESULT {
    fn from(code: Hresult) -> Self {
        Self::bits(code.bits())
    }
}

impl fmt::Debug for HRESULT {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#010X}", self.0.cast_unsigned())
    }
}

impl fmt::Display for HRESULT {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// An argument that may be null, but must not be here.
pub trait Required<T> {
    /// It, or `E_POINTER`.
    fn required(self) -> Result<T, HRESULT>;
}

impl<T> Required<T> for Option<T> {
    fn required(self) -> Result<T, HRESULT> {
        self.ok_or(E_POINTER)
    }
}

/// The answer of a method that a class leaves out: `E_NOTIMPL`, and a line in the log.
pub fn not_implemented(method: &'static str) -> Answer {
    tracing::debug!(method, "not implemented");
    Err(E_NOTIMPL)
}
