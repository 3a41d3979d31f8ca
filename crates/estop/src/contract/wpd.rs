//! Phones: `IPortableDevice::Cancel` and `IPortableDeviceServiceMethods::Cancel`.

use super::{Ended, Failure, Hresult};
use crate::Cancel;

/// What Open and Close have made of a device or service object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Handle {
    /// Open has not been called, or failed.
    NotOpened,
    /// Between Open and Close.
    Open,
    /// After Close.
    Closed,
}

/// One opened device or service object: the domain of what was started through it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectId(pub u64);

/// One callback object: equal for two pointers exactly if their IUnknown pointers are equal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CallbackId(pub u64);

/// One pending operation, and the object through which it was started.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pending<J> {
    /// The operation.
    pub job: J,
    /// Where it was started.
    pub object: ObjectId,
}

/// One pending InvokeAsync.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Invocation<J> {
    /// The invocation.
    pub job: J,
    /// The service object it was started through.
    pub object: ObjectId,
    /// What identifies it to the caller.
    pub callback: CallbackId,
}

/// The parameter `pCallback`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Callback {
    /// The invocations of this callback object.
    This(CallbackId),
    /// NULL: every pending invocation of this service object.
    All,
}

/// What `IPortableDevice::Cancel` reaches: all that is pending on this object, and nothing else.
pub fn device_reach<J: Copy>(this: ObjectId, pending: &[Pending<J>]) -> Vec<J> {
    pending
        .iter()
        .filter(|one| one.object == this)
        .map(|one| one.job)
        .collect()
}

/// What `IPortableDeviceServiceMethods::Cancel` reaches on this service object.
pub fn service_reach<J: Copy>(
    this: ObjectId,
    callback: Callback,
    pending: &[Invocation<J>],
) -> Vec<J> {
    pending
        .iter()
        .filter(|one| one.object == this)
        .filter(|one| match callback {
            Callback::This(callback) => one.callback == callback,
            Callback::All => true,
        })
        .map(|one| one.job)
        .collect()
}

/// `IPortableDevice::Cancel`.
///
/// `ask` cancels all that [`device_reach`] finds, taken at one instant, and gives the answers in
/// that order, or the code of a lost device. It is called only on an open device.
///
/// # Returns
///
/// `S_OK` if nothing was pending or all of it stops; else the first refusal:
/// `ERROR_NOT_FOUND` (too late), `ERROR_NOT_SUPPORTED`, `E_ACCESSDENIED`. Not open:
/// `E_WPD_DEVICE_NOT_OPEN`.
pub fn cancel_device(
    device: Handle,
    ask: impl FnOnce() -> Result<Vec<Cancel>, Failure>,
) -> Hresult {
    match device {
        Handle::NotOpened | Handle::Closed => Hresult::E_WPD_DEVICE_NOT_OPEN,
        Handle::Open => answer_set(ask()),
    }
}

/// `IPortableDeviceServiceMethods::Cancel`.
///
/// As [`cancel_device`], with [`service_reach`] as its reach and `E_WPD_SERVICE_NOT_OPEN` on a
/// service that is not open.
pub fn cancel_invocations(
    service: Handle,
    ask: impl FnOnce() -> Result<Vec<Cancel>, Failure>,
) -> Hresult {
    match service {
        Handle::NotOpened | Handle::Closed => Hresult::E_WPD_SERVICE_NOT_OPEN,
        Handle::Open => answer_set(ask()),
    }
}

/// What the call that was blocked in the operation returns: `ERROR_CANCELLED` if the cancel won,
/// `S_OK` if the work did, else the first error.
pub const fn blocked_call(ended: Ended) -> Hresult {
    ended.hresult(Hresult::HRESULT_ERROR_CANCELLED)
}

/// What OnComplete is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Completion {
    /// `hrStatus`.
    pub status: Hresult,
    /// Whether `pResults` carries the method's results.
    pub results: Results,
}

/// Whether a completion carries results.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Results {
    /// The method's own.
    Given,
    /// None: NULL.
    Withheld,
}

/// What OnComplete is given after this end: results only if the method completed.
pub const fn completion(ended: Ended) -> Completion {
    let results = match ended {
        Ended::Completed => Results::Given,
        Ended::Cancelled | Ended::Failed(_) => Results::Withheld,
    };
    Completion {
        status: blocked_call(ended),
        results,
    }
}

/// How far the one OnComplete of an invocation has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivery {
    /// The method has not ended, or its callback has not begun.
    Waiting,
    /// OnComplete is running.
    Running,
    /// OnComplete has returned.
    Returned,
}

/// Whether OnComplete is to be called now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Begin {
    /// Call it: this is the only time.
    Call,
    /// Do not: it has begun before, or the service has been closed.
    Leave,
}

impl Delivery {
    /// Takes the one right to call OnComplete. It may be taken after Cancel has returned, and never
    /// after Close has.
    pub fn begin(&mut self, service: Handle) -> Begin {
        match (*self, service) {
            (Self::Waiting, Handle::Open) => {
                *self = Self::Running;
                Begin::Call
            }
            _ => Begin::Leave,
        }
    }

    /// OnComplete has returned.
    pub fn returned(&mut self) {
        if *self == Self::Running {
            *self = Self::Returned;
        }
    }
}

/// Where Close is called from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CloseFrom {
    /// From within the OnComplete at this index.
    Callback(usize),
    /// From anywhere else.
    Elsewhere,
}

/// The callbacks that Close must see returning before it returns itself: those that are running,
/// save the one it was called from, which could never return.
pub fn close_waits_for(from: CloseFrom, deliveries: &[Delivery]) -> Vec<usize> {
    deliveries
        .iter()
        .enumerate()
        .filter(|(_, delivery)| **delivery == Delivery::Running)
        .map(|(index, _)| index)
        .filter(|index| from != CloseFrom::Callback(*index))
        .collect()
}

/// The stream of an object that is being written.
///
/// It is a transaction: what was not committed is rolled back, by Revert or at the latest by
/// Release, so that no part of an object stays on the device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stream {
    /// Takes data.
    Writing,
    /// A cancel was accepted: it answers `ERROR_CANCELLED` until it is reverted.
    Cancelled,
    /// The transfer failed: it answers this until it is reverted.
    Failed(Failure),
    /// Discarded: it answers `STG_E_REVERTED`.
    Reverted,
    /// The object is on the device, whole.
    Committed,
}

/// A call on a stream. Release has no HRESULT: see [`Stream::release`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StreamCall {
    /// Read, Write, Seek, SetSize, CopyTo, Stat or Clone.
    Transfer,
    /// Commit.
    Commit,
    /// Revert.
    Revert,
}

/// What the stream's owner has to do on the device because of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Duty {
    /// Nothing.
    Nothing,
    /// What was called.
    Perform,
    /// Delete what is there of the object, and look that it is gone.
    RollBack,
}

impl Stream {
    /// Takes note of the answer to a cancel that reached this stream's operation.
    ///
    /// A refused cancel changes nothing, nor does any on a stream that has ended.
    pub fn cancel_answered(&mut self, answer: &Cancel) {
        let accepted = matches!(answer, Cancel::Accepted | Cancel::AlreadyCancelled { .. });
        if accepted && *self == Self::Writing {
            *self = Self::Cancelled;
        }
    }

    /// Takes note that the transfer, or its wind-down, failed: from now on the failure is the
    /// answer, never "cancelled".
    pub fn transfer_failed(&mut self, failure: Failure) {
        if matches!(self, Self::Writing | Self::Cancelled) {
            *self = Self::Failed(failure);
        }
    }

    /// Answers a call, and says what is to be done on the device.
    pub fn call(&mut self, call: StreamCall) -> (Hresult, Duty) {
        match (*self, call) {
            (Self::Writing, StreamCall::Transfer) => (Hresult::S_OK, Duty::Perform),
            (Self::Writing, StreamCall::Commit) => {
                *self = Self::Committed;
                (Hresult::S_OK, Duty::Perform)
            }
            (Self::Writing | Self::Cancelled | Self::Failed(_), StreamCall::Revert) => {
                *self = Self::Reverted;
                (Hresult::S_OK, Duty::RollBack)
            }
            (Self::Cancelled, _) => (Hresult::HRESULT_ERROR_CANCELLED, Duty::Nothing),
            (Self::Failed(failure), _) => (failure.hresult(), Duty::Nothing),
            (Self::Reverted, _) => (Hresult::STG_E_REVERTED, Duty::Nothing),
            (Self::Committed, _) => (Hresult::E_UNEXPECTED, Duty::Nothing),
        }
    }

    /// The last Release: rolls back what was neither committed nor reverted.
    pub const fn release(self) -> Duty {
        match self {
            Self::Writing | Self::Cancelled | Self::Failed(_) => Duty::RollBack,
            Self::Reverted | Self::Committed => Duty::Nothing,
        }
    }
}

/// One code for the answers to a set: the first refusal, else `S_OK`.
fn answer_set(answers: Result<Vec<Cancel>, Failure>) -> Hresult {
    match answers {
        Ok(answers) => answers
            .iter()
            .map(answer_one)
            .find(|code| *code != Hresult::S_OK)
            .unwrap_or(Hresult::S_OK),
        Err(failure) => failure.hresult(),
    }
}

const fn answer_one(answer: &Cancel) -> Hresult {
    match answer {
        Cancel::Accepted | Cancel::AlreadyCancelled { .. } | Cancel::NothingInProgress => {
            Hresult::S_OK
        }
        Cancel::TooLate => Hresult::HRESULT_ERROR_NOT_FOUND,
        Cancel::NotSupported => Hresult::HRESULT_ERROR_NOT_SUPPORTED,
        Cancel::Denied => Hresult::E_ACCESSDENIED,
    }
}
