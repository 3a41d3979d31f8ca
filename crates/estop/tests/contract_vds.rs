//! `IVdsAsync::Cancel`: one test per sentence of the page (`docs/five-contracts.md`), then Wait,
//! QueryStatus and the whole table.

use std::cell::Cell;

use estop::Cancel;
use estop::contract::vds::{
    Account, JobRequest, Operation, Provider, Refusal, StateChange, Status, cancel, hresult,
    query_status, wait,
};
use estop::contract::{Failure, Hresult, Severity};
use proptest::prelude::*;

fn already() -> Cancel {
    Cancel::AlreadyCancelled { remaining: None }
}

fn clean(answer: Result<Cancel, Refusal>) -> Hresult {
    cancel(Account::Root, Provider::Basic, Operation::Clean, || answer)
}

fn pending(done: u64, total: Option<u64>) -> Status {
    Status::Pending { done, total }
}

#[test]
fn cancel_cancels_the_asynchronous_operation() {
    assert_eq!(clean(Ok(Cancel::Accepted)).bits(), 0);
    let waited = wait(Status::Cancelled);
    assert_eq!(
        (waited.call.bits(), waited.operation.bits()),
        (0, 0x8004_240D)
    );
}

#[test]
fn superseded_by_storage_management_whose_terminate_is_a_cancel() {
    assert_eq!(StateChange::Terminate.job_request(), JobRequest::Cancel);
    for other in [StateChange::Start, StateChange::Suspend, StateChange::Kill] {
        assert_eq!(other.job_request(), JobRequest::Refused);
    }
}

#[test]
fn cancel_can_return_standard_hresults() {
    assert_eq!(clean(Err(Refusal::OutOfMemory)).bits(), 0x8007_000E);
}

#[test]
fn cancel_can_return_vds_specific_values() {
    let busy = Failure::from_code(Hresult::from_bits(0x8004_2404));
    assert_eq!(clean(Err(Refusal::Vds(busy))).bits(), 0x8004_2404);
    assert_eq!(
        clean(Ok(Cancel::TooLate)).bits() >> 16,
        0x8004,
        "facility 4, as all of VDS"
    );
}

#[test]
fn cancel_can_return_converted_system_error_codes() {
    assert_eq!(
        clean(Err(Refusal::Win32(1117))).bits(),
        0x8007_045D,
        "ERROR_IO_DEVICE"
    );
    let nonsense = clean(Err(Refusal::Win32(0)));
    assert_eq!(
        nonsense,
        Hresult::E_FAIL,
        "ERROR_SUCCESS is no refusal, and never an S_OK"
    );
}

#[test]
fn errors_originate_from_vds_itself_or_from_the_provider() {
    let itself = cancel(Account::Root, Provider::Dynamic, Operation::Clean, || {
        unreachable!("VDS itself answers")
    });
    assert_eq!(itself, Hresult::VDS_E_NOT_SUPPORTED);
    let provider = Failure::from_code(Hresult::from_bits(0x8004_242B));
    assert_eq!(clean(Err(Refusal::Vds(provider))).bits(), 0x8004_242B);
}

#[test]
fn not_supported_if_neither_the_basic_nor_the_dynamic_provider_has_it() {
    let answers = [
        Cancel::Accepted,
        already(),
        Cancel::TooLate,
        Cancel::NothingInProgress,
    ];
    for provider in [Provider::Basic, Provider::Dynamic] {
        for answer in answers {
            let code = cancel(Account::Root, provider, Operation::Other, || Ok(answer));
            assert_eq!(code.bits(), 0x8004_2400, "before, during and after");
        }
    }
    assert_eq!(clean(Ok(Cancel::NotSupported)).bits(), 0x8004_2400);
}

#[test]
fn operation_canceled_if_it_has_already_been_canceled() {
    assert_eq!(clean(Ok(already())).bits(), 0x8004_240D);
}

#[test]
fn cancel_too_late_if_it_has_progressed_too_far() {
    assert_eq!(clean(Ok(Cancel::TooLate)).bits(), 0x8004_240C);
    assert_eq!(
        clean(Ok(Cancel::NothingInProgress)).bits(),
        0x8004_240C,
        "after completion"
    );
}

#[test]
fn incompatible_file_system_comes_from_the_provider() {
    assert_eq!(
        clean(Err(Refusal::IncompatibleFileSystem)).bits(),
        0x8004_2425
    );
}

#[test]
fn incompatible_media_comes_from_the_provider() {
    assert_eq!(clean(Err(Refusal::IncompatibleMedia)).bits(), 0x8004_2426);
}

#[test]
fn access_denied_unless_backup_operator_or_administrator() {
    let asked = Cell::new(0);
    for (account, bits) in [
        (Account::Root, 0),
        (Account::BackupGroup, 0),
        (Account::Other, 0x8004_2427),
    ] {
        let code = cancel(account, Provider::Basic, Operation::Clean, || {
            asked.set(asked.get() + 1);
            Ok(Cancel::Accepted)
        });
        assert_eq!(code.bits(), bits);
    }
    assert_eq!(
        asked.get(),
        2,
        "the gate of an unauthorised request is not touched"
    );
    assert_eq!(clean(Ok(Cancel::Denied)).bits(), 0x8004_2427);
}

#[test]
fn dynamic_providers_do_not_implement_it() {
    for operation in [Operation::Clean, Operation::Other] {
        let code = cancel(Account::Root, Provider::Dynamic, operation, || {
            unreachable!("a dynamic provider is not asked")
        });
        assert_eq!(code, Hresult::VDS_E_NOT_SUPPORTED);
    }
}

#[test]
fn the_basic_provider_looks_for_it_when_cleaning() {
    let asked = Cell::new(false);
    let code = cancel(Account::Root, Provider::Basic, Operation::Clean, || {
        asked.set(true);
        Ok(Cancel::Accepted)
    });
    assert_eq!((code, asked.get()), (Hresult::S_OK, true));
}

#[test]
fn the_basic_provider_implements_it_for_no_other_operation() {
    let code = cancel(Account::Root, Provider::Basic, Operation::Other, || {
        unreachable!("only Clean is asked")
    });
    assert_eq!(code, Hresult::VDS_E_NOT_SUPPORTED);
}

// What the page leaves open, and the contract settles.

#[test]
fn wait_succeeds_whatever_the_end_and_the_operation_has_its_own_code() {
    let lost = Failure::LOST;
    for (status, operation) in [
        (Status::Completed, 0),
        (Status::PartiallyCleaned, 0x0004_241A),
        (Status::Cancelled, 0x8004_240D),
        (Status::Failed(lost), lost.hresult().bits()),
    ] {
        assert_eq!(
            (wait(status).call.bits(), wait(status).operation.bits()),
            (0, operation)
        );
        assert_eq!(query_status(status).operation.bits(), operation);
        assert_eq!(query_status(status).percent, 100);
    }
    let running = wait(pending(0, None));
    assert_eq!(
        (running.call.bits(), running.operation.bits()),
        (0x8004_245F, 0x8004_2409)
    );
}

#[test]
fn a_cancel_accepted_and_then_failed_gives_the_failure_and_never_the_cancelled_code() {
    for code in [0x8004_240D, 0x8004_242B, 0x802A_0006_u32] {
        let status = Status::Failed(Failure::from_code(Hresult::from_bits(code)));
        assert_ne!(wait(status).operation, Hresult::VDS_E_OPERATION_CANCELED);
        assert_eq!(wait(status).operation.severity(), Severity::Error);
    }
}

#[test]
fn query_status_is_pending_below_100_and_native_progress_tells_zero_from_unknown() {
    for (done, total, percent, native) in [
        (0, Some(200), 0, Some(0)),
        (199, Some(200), 99, Some(99)),
        (200, Some(200), 99, Some(99)),
        (7, None, 0, None),
        (5, Some(0), 99, Some(99)),
    ] {
        let queried = query_status(pending(done, total));
        assert_eq!(queried.operation.bits(), 0x8004_2409);
        assert_eq!(queried.percent, percent);
        assert_eq!(pending(done, total).percent(), native);
    }
    assert_eq!(Status::Completed.percent(), Some(100));
    assert_eq!(
        Status::Cancelled.percent(),
        None,
        "how far it came is in what is left"
    );
}

proptest! {
    #[test]
    fn a_pending_percent_is_never_100(done: u64, total: Option<u64>) {
        prop_assert!(query_status(pending(done, total)).percent < 100);
    }
}

#[test]
fn every_answer_has_its_code() {
    let table = [
        (Cancel::Accepted, 0x0000_0000),
        (already(), 0x8004_240D),
        (Cancel::TooLate, 0x8004_240C),
        (Cancel::NotSupported, 0x8004_2400),
        (Cancel::NothingInProgress, 0x8004_240C),
        (Cancel::Denied, 0x8004_2427_u32),
    ];
    for (answer, bits) in table {
        assert_eq!(hresult(&answer).bits(), bits, "{answer:?}");
        assert_eq!(clean(Ok(answer)).bits(), bits, "{answer:?}");
        for operation in [Operation::Clean, Operation::Other] {
            for provider in [Provider::Basic, Provider::Dynamic] {
                let stranger = cancel(Account::Other, provider, operation, || Ok(answer));
                assert_eq!(stranger.bits(), 0x8004_2427, "{answer:?}");
            }
        }
    }
}
