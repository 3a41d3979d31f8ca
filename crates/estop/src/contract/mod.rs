//! The five contracts the project was created from, as pure functions.
//!
//! | page | here |
//! |---|---|
//! | `IPortableDevice::Cancel` | [`wpd::cancel_device`] |
//! | `IPortableDeviceServiceMethods::Cancel` | [`wpd::cancel_invocations`] |
//! | `IWriteEngine2::CancelWrite` | [`imapi::write_engine::cancel_write`] |
//! | `IDiscFormat2Data::CancelWrite` | [`imapi::disc_format2_data::cancel_write`] |
//! | `IVdsAsync::Cancel` | [`vds::cancel`] |
//!
//! Each takes what the face knows (is the device open, has the write begun, which provider is it)
//! and a closure that asks the gate, and gives the [`Hresult`]. The closure is not called where the
//! page wants an answer without a request: a face that touched the gate there would stop work that
//! it then denies having stopped. `docs/five-contracts.md` maps every sentence to its test.

pub mod imapi;
pub mod vds;
pub mod wpd;

mod hresult;

pub use hresult::{Failure, Hresult, Severity};

/// How a call's work ended, as far as its HRESULT needs to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// Whole; no request to cancel was accepted.
    Completed,
    /// Asked, wound down and looked at.
    Cancelled,
    /// With this first error, whether or not a cancel had been accepted before.
    Failed(Failure),
}

impl Ended {
    /// What the blocked call returns, where `cancelled` is the face's word for "cancelled".
    ///
    /// A failure keeps its own code even after an accepted cancel.
    const fn hresult(self, cancelled: Hresult) -> Hresult {
        match self {
            Self::Completed => Hresult::S_OK,
            Self::Cancelled => cancelled,
            Self::Failed(failure) => failure.hresult(),
        }
    }
}
