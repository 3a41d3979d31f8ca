//! Discs: `IWriteEngine2::CancelWrite` and `IDiscFormat2Data::CancelWrite`.
//!
//! The two disagree on "nothing to cancel": a success code here, an error there. Both are kept.

use super::Hresult;

/// Where CancelWrite is called from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CalledFrom {
    /// From within the Update event.
    UpdateEvent,
    /// From anywhere else.
    Elsewhere,
}

/// Whether calls from outside the Update event are let through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Conformance {
    /// They are: more than the pages promise.
    Lenient,
    /// They fail, for trying a program against the pages (`ESTOP_COM_STRICT=1`).
    Strict,
}

/// Why a running write could not be asked to stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreachable {
    /// The recorder is gone.
    RecorderLost,
    /// What carried the write out is dead.
    WorkerDead,
}

/// Lets a CancelWrite through, or gives the code to refuse it with (`E_FAIL`) before anything is
/// asked.
pub const fn admit(from: CalledFrom, conformance: Conformance) -> Result<(), Hresult> {
    match (from, conformance) {
        (CalledFrom::Elsewhere, Conformance::Strict) => Err(Hresult::E_FAIL),
        _ => Ok(()),
    }
}

/// `IWriteEngine2`.
pub mod write_engine {
    use super::Unreachable;
    use crate::Cancel;
    use crate::contract::{Ended, Hresult};

    /// The last WriteSection of this engine, in one snapshot.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum SectionState {
        /// WriteSection has never been called.
        NeverCalled,
        /// Called, and its write has not begun: no command has gone out.
        NotBegun,
        /// Begun, and WriteSection has not returned.
        Running,
        /// WriteSection has returned, however it ended.
        Ended,
    }

    /// `IWriteEngine2::CancelWrite`.
    ///
    /// `ask` cancels the write, or says why it cannot be asked. It is called only while the section
    /// is running: before that the page promises that the write "cannot be cancelled".
    ///
    /// # Returns
    ///
    /// `S_OK` while it is being stopped; `S_IMAPI_WRITE_NOT_IN_PROGRESS`, a success code, before it
    /// has begun; `S_FALSE` if it is too late or the section has ended, so that the loop that the
    /// page recommends comes to its end; `E_ACCESSDENIED`; `E_FAIL` if the recorder is lost.
    /// `ERROR_NOT_SUPPORTED` is never met: every write can be stopped.
    pub fn cancel_write(
        section: SectionState,
        ask: impl FnOnce() -> Result<Cancel, Unreachable>,
    ) -> Hresult {
        match section {
            SectionState::NeverCalled | SectionState::NotBegun => {
                Hresult::S_IMAPI_WRITE_NOT_IN_PROGRESS
            }
            SectionState::Ended => Hresult::S_FALSE,
            SectionState::Running => match ask() {
                Ok(Cancel::Accepted | Cancel::AlreadyCancelled { .. }) => Hresult::S_OK,
                // It ended between the snapshot and the request.
                Ok(Cancel::TooLate | Cancel::NothingInProgress) => Hresult::S_FALSE,
                Ok(Cancel::NotSupported) => Hresult::HRESULT_ERROR_NOT_SUPPORTED,
                Ok(Cancel::Denied) => Hresult::E_ACCESSDENIED,
                Err(Unreachable::RecorderLost | Unreachable::WorkerDead) => Hresult::E_FAIL,
            },
        }
    }

    /// `get_WriteInProgress`: true from the first command of the section until it returns, from the
    /// same snapshot that [`cancel_write`] is given.
    pub const fn write_in_progress(section: SectionState) -> bool {
        matches!(section, SectionState::Running)
    }

    /// What WriteSection returns.
    pub const fn write_section(ended: Ended) -> Hresult {
        ended.hresult(Hresult::E_IMAPI_REQUEST_CANCELLED)
    }
}

/// `IDiscFormat2Data`.
pub mod disc_format2_data {
    use super::Unreachable;
    use crate::Cancel;
    use crate::contract::{Ended, Hresult};

    /// The current Write, in one snapshot.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum WriteState {
        /// Write has never been called.
        NeverCalled,
        /// Write has been called and has not returned: writing, closing the disc or verifying it.
        Running,
        /// Write has returned, however it ended.
        Returned,
    }

    /// `IDiscFormat2Data::CancelWrite`.
    ///
    /// `ask` cancels the write (while it verifies: the verification), or says why it cannot be
    /// asked. It is called only while Write is running. `S_OK` says that the request was taken, at
    /// once; the drive can go on for as long as the job's stop bound says.
    ///
    /// # Returns
    ///
    /// `S_OK`; `S_FALSE` if it is too late; `E_IMAPI_DF2DATA_WRITE_NOT_IN_PROGRESS`;
    /// `E_ACCESSDENIED`; `E_FAIL` if the recorder is lost. `ERROR_NOT_SUPPORTED` is never met:
    /// every write can be stopped.
    pub fn cancel_write(
        write: WriteState,
        ask: impl FnOnce() -> Result<Cancel, Unreachable>,
    ) -> Hresult {
        match write {
            WriteState::NeverCalled | WriteState::Returned => {
                Hresult::E_IMAPI_DF2DATA_WRITE_NOT_IN_PROGRESS
            }
            WriteState::Running => match ask() {
                Ok(Cancel::Accepted | Cancel::AlreadyCancelled { .. }) => Hresult::S_OK,
                Ok(Cancel::TooLate) => Hresult::S_FALSE,
                Ok(Cancel::NothingInProgress) => Hresult::E_IMAPI_DF2DATA_WRITE_NOT_IN_PROGRESS,
                Ok(Cancel::NotSupported) => Hresult::HRESULT_ERROR_NOT_SUPPORTED,
                Ok(Cancel::Denied) => Hresult::E_ACCESSDENIED,
                Err(Unreachable::RecorderLost | Unreachable::WorkerDead) => Hresult::E_FAIL,
            },
        }
    }

    /// `WriteInProgress`, from the same snapshot that [`cancel_write`] is given: true exactly while
    /// that would not say "not in progress".
    pub const fn write_in_progress(write: WriteState) -> bool {
        matches!(write, WriteState::Running)
    }

    /// How a Write and the verification after it, two jobs, ended.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct WriteEnd {
        /// The burn.
        pub burn: Ended,
        /// The verification; none where it was not asked for, or the burn did not complete.
        pub verification: Option<Ended>,
    }

    impl WriteEnd {
        /// The first of the two that did not complete decides. A cancelled verification leaves the
        /// disc whole, and is a cancelled Write all the same.
        const fn ended(self) -> Ended {
            match (self.burn, self.verification) {
                (Ended::Completed, Some(verification)) => verification,
                (burn, _) => burn,
            }
        }

        /// What Write returns.
        pub const fn hresult(self) -> Hresult {
            self.ended().hresult(Hresult::E_IMAPI_REQUEST_CANCELLED)
        }

        /// The last Update event of Write: COMPLETED stands for success alone.
        pub const fn last_event(self) -> LastEvent {
            match self.ended() {
                Ended::Completed => LastEvent::Completed,
                Ended::Cancelled | Ended::Failed(_) => LastEvent::None,
            }
        }

        /// What the caller does before this medium is written again.
        ///
        /// A cancelled burn leaves it indeterminate until it has been looked at; a whole disc, whose
        /// verification alone was cancelled, is what it was meant to be.
        pub const fn before_next_use(self, medium: Medium) -> NextUse {
            match (self.burn, medium) {
                (Ended::Completed, _) => NextUse::AsItIs,
                (Ended::Cancelled | Ended::Failed(_), Medium::Rewritable) => NextUse::EraseMedia,
                (Ended::Cancelled | Ended::Failed(_), Medium::WriteOnce) => NextUse::LookAtIt,
            }
        }
    }

    /// Whether an IMAPI_FORMAT2_DATA_WRITE_ACTION_COMPLETED (6) is sent.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum LastEvent {
        /// It is.
        Completed,
        /// It is not.
        None,
    }

    /// What a medium admits.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum Medium {
        /// CD-RW, DVD±RW, DVD-RAM, BD-RE.
        Rewritable,
        /// CD-R, DVD±R, BD-R.
        WriteOnce,
    }

    /// What comes before the next use of a medium.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum NextUse {
        /// Nothing: the burn completed.
        AsItIs,
        /// `IDiscFormat2Erase::EraseMedia`; then it burns again.
        EraseMedia,
        /// Read its state: it may be resumable, closed or spoiled.
        LookAtIt,
    }
}
