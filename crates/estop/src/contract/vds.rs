//! Disks: `IVdsAsync::Cancel`, Wait and QueryStatus.

use super::{Failure, Hresult};
use crate::Cancel;

/// Which provider carries an operation out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Provider {
    /// The one for plain disks.
    Basic,
    /// Any that manages dynamic disks.
    Dynamic,
}

/// The asynchronous operations of a disk, as far as Cancel tells them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operation {
    /// `IVdsAdvancedDisk::Clean`.
    Clean,
    /// CreatePartition, FormatPartition, Format, Extend, Shrink and all the others.
    Other,
}

/// The account that a caller runs under, in process too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Account {
    /// root: Administrators.
    Root,
    /// A member of the group `backup`: Backup Operators.
    BackupGroup,
    /// Any other.
    Other,
}

impl Account {
    /// Whether it may cancel: the answer `Denied` otherwise.
    pub const fn may_cancel(self) -> Result<(), Cancel> {
        match self {
            Self::Root | Self::BackupGroup => Ok(()),
            Self::Other => Err(Cancel::Denied),
        }
    }
}

/// Why a provider itself refuses a cancel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The file system is incompatible with the operation.
    IncompatibleFileSystem,
    /// The medium is incompatible with the operation.
    IncompatibleMedia,
    /// Out of memory.
    OutOfMemory,
    /// A system error code, to be converted.
    Win32(u32),
    /// Any other VDS code.
    Vds(Failure),
}

impl Refusal {
    /// Its code: always a failure.
    pub const fn hresult(self) -> Hresult {
        match self {
            Self::IncompatibleFileSystem => Hresult::VDS_E_INCOMPATIBLE_FILE_SYSTEM,
            Self::IncompatibleMedia => Hresult::VDS_E_INCOMPATIBLE_MEDIA,
            Self::OutOfMemory => Hresult::E_OUTOFMEMORY,
            Self::Win32(code) => Failure::from_code(Hresult::from_win32(code)).hresult(),
            Self::Vds(failure) => failure.hresult(),
        }
    }
}

/// `IVdsAsync::Cancel`.
///
/// `ask` cancels this one operation, or gives the provider's own refusal. It is called only for
/// what the page says is implemented: Clean, by the basic provider. (The native API stops more.)
///
/// # Returns
///
/// `S_OK`; `VDS_E_ACCESS_DENIED`; `VDS_E_NOT_SUPPORTED`, before, during and after;
/// `VDS_E_OPERATION_CANCELED` the second time; `VDS_E_CANCEL_TOO_LATE` past the point of no return
/// and after the end; else the refusal.
pub fn cancel(
    account: Account,
    provider: Provider,
    operation: Operation,
    ask: impl FnOnce() -> Result<Cancel, Refusal>,
) -> Hresult {
    let answer = match (account.may_cancel(), provider, operation) {
        (Err(denied), _, _) => Ok(denied),
        (Ok(()), Provider::Basic, Operation::Clean) => ask(),
        (Ok(()), _, _) => Ok(Cancel::NotSupported),
    };
    match answer {
        Ok(answer) => hresult(&answer),
        Err(refusal) => refusal.hresult(),
    }
}

/// The code for an answer of the gate.
pub const fn hresult(answer: &Cancel) -> Hresult {
    match answer {
        Cancel::Accepted => Hresult::S_OK,
        Cancel::AlreadyCancelled { .. } => Hresult::VDS_E_OPERATION_CANCELED,
        Cancel::TooLate | Cancel::NothingInProgress => Hresult::VDS_E_CANCEL_TOO_LATE,
        Cancel::NotSupported => Hresult::VDS_E_NOT_SUPPORTED,
        Cancel::Denied => Hresult::VDS_E_ACCESS_DENIED,
    }
}

/// One operation, as Wait and QueryStatus see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Queued, running or winding down.
    Pending {
        /// What has been done.
        done: u64,
        /// What there is to do in all; `None` if unknown.
        total: Option<u64>,
    },
    /// Completed.
    Completed,
    /// Completed but for ranges that could not be written.
    PartiallyCleaned,
    /// Cancelled, and wound down.
    Cancelled,
    /// Failed, whether or not a cancel had been accepted.
    Failed(Failure),
}

impl Status {
    /// How far it is, in percent: 0 to 99 while it is pending, 100 once it has completed; `None`
    /// where that is not known, which VDS cannot say.
    pub fn percent(self) -> Option<u8> {
        match self {
            Self::Pending { total: None, .. } => None,
            Self::Pending {
                done,
                total: Some(total),
            } => {
                let percent = u128::from(done) * 100 / u128::from(total.max(1));
                u8::try_from(percent.min(99)).ok()
            }
            Self::Completed | Self::PartiallyCleaned => Some(100),
            Self::Cancelled | Self::Failed(_) => None,
        }
    }

    /// `*pHrResult` of Wait and QueryStatus.
    pub const fn operation(self) -> Hresult {
        match self {
            Self::Pending { .. } => Hresult::VDS_E_OPERATION_PENDING,
            Self::Completed => Hresult::S_OK,
            Self::PartiallyCleaned => Hresult::VDS_S_DISK_PARTIALLY_CLEANED,
            Self::Cancelled => Hresult::VDS_E_OPERATION_CANCELED,
            Self::Failed(failure) => failure.hresult(),
        }
    }
}

/// What Wait gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waited {
    /// The method's own result.
    pub call: Hresult,
    /// `*pHrResult`: the operation's.
    pub operation: Hresult,
}

/// `IVdsAsync::Wait`, when it returns: after the end, or with `VDS_E_TIMEOUT` because the wait's
/// own limit has passed. A cancelled operation is a wait that succeeded.
pub const fn wait(status: Status) -> Waited {
    let call = match status {
        Status::Pending { .. } => Hresult::VDS_E_TIMEOUT,
        _ => Hresult::S_OK,
    };
    Waited {
        call,
        operation: status.operation(),
    }
}

/// What QueryStatus gives; its own result is always `S_OK`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Queried {
    /// `*pHrResult`: the operation's.
    pub operation: Hresult,
    /// `*pulPercentCompleted`: 0 to 99 while pending, 0 also if unknown; 100 after any end.
    pub percent: u32,
}

/// `IVdsAsync::QueryStatus`. It never waits.
pub fn query_status(status: Status) -> Queried {
    let percent = match status {
        Status::Pending { .. } => status.percent().map_or(0, u32::from),
        _ => 100,
    };
    Queried {
        operation: status.operation(),
        percent,
    }
}

/// The requests of `MSFT_StorageJob::RequestStateChange`, of the interface that superseded VDS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StateChange {
    /// 2.
    Start,
    /// 3.
    Suspend,
    /// 4: a cancel.
    Terminate,
    /// 5: an end without a wind-down, which this library never makes.
    Kill,
}

/// What such a request becomes here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JobRequest {
    /// A cancel of the job.
    Cancel,
    /// Nothing: it is refused.
    Refused,
}

impl StateChange {
    /// What it becomes here.
    pub const fn job_request(self) -> JobRequest {
        match self {
            Self::Terminate => JobRequest::Cancel,
            Self::Start | Self::Suspend | Self::Kill => JobRequest::Refused,
        }
    }
}
