//! What programs link to: creating objects, memory, texts, variants and arrays.
//!
//! The names and the behaviour are those of ole32.dll and oleaut32.dll, as far as WPD, IMAPI and VDS
//! programs need them.

pub mod automation;
pub mod create;
pub mod memory;
pub mod names;

/// Runs the body of an export: a panic becomes `E_UNEXPECTED`, and a line in the log.
fn guarded(name: &'static str, call: impl FnOnce() -> crate::abi::Answer) -> crate::abi::HRESULT {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(call)) {
        Ok(Ok(code) | Err(code)) => code,
        Err(_) => {
            tracing::error!(name, "a panic, answered E_UNEXPECTED");
            crate::abi::E_UNEXPECTED
        }
    }
}
