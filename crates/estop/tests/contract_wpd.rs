//! `IPortableDevice::Cancel`: one test per sentence of the page (`docs/five-contracts.md`), then the
//! whole table of both phone pages.

use std::cell::Cell;

use estop::Cancel;
use estop::contract::wpd::{
    Completion, Duty, Handle, ObjectId, Pending, Results, Stream, StreamCall, blocked_call,
    cancel_device, cancel_invocations, completion, device_reach,
};
use estop::contract::{Ended, Failure, Hresult, Severity};

const CANCELLED: Hresult = Hresult::from_bits(0x8007_04C7);
const REVERTED: Hresult = Hresult::from_bits(0x8003_0102);

fn already() -> Cancel {
    Cancel::AlreadyCancelled { remaining: None }
}

fn device(answers: Vec<Cancel>) -> Hresult {
    cancel_device(Handle::Open, || Ok(answers))
}

fn service(answers: Vec<Cancel>) -> Hresult {
    cancel_invocations(Handle::Open, || Ok(answers))
}

/// A stream whose write was reached by an accepted cancel.
fn cancelled_stream() -> Stream {
    let mut stream = Stream::Writing;
    assert_eq!(
        stream.call(StreamCall::Transfer),
        (Hresult::S_OK, Duty::Perform)
    );
    stream.cancel_answered(&Cancel::Accepted);
    stream
}

// IPortableDevice::Cancel

#[test]
fn device_cancel_cancels_a_pending_operation_on_this_interface() {
    let pending = [Pending {
        job: 'a',
        object: ObjectId(1),
    }];
    assert_eq!(device_reach(ObjectId(1), &pending), ['a']);
    assert_eq!(device(vec![Cancel::Accepted]).bits(), 0);
    assert_eq!(blocked_call(Ended::Cancelled), CANCELLED);
}

#[test]
fn device_cancel_takes_no_parameter_and_reaches_all_that_is_pending_on_the_object() {
    let pending = ['a', 'b', 'c'].map(|job| Pending {
        job,
        object: ObjectId(1),
    });
    assert_eq!(device_reach(ObjectId(1), &pending), ['a', 'b', 'c']);
    assert_eq!(
        device(vec![Cancel::Accepted, already(), Cancel::Accepted]),
        Hresult::S_OK
    );
}

#[test]
fn device_cancel_returns_other_values_than_those_of_the_table_too() {
    assert_eq!(device(vec![Cancel::TooLate]).bits(), 0x8007_0490);
    assert_eq!(device(vec![Cancel::NotSupported]).bits(), 0x8007_0032);
    assert_eq!(device(vec![Cancel::Denied]).bits(), 0x8007_0005);
    for closed in [Handle::NotOpened, Handle::Closed] {
        let asked = Cell::new(false);
        let code = cancel_device(closed, || {
            asked.set(true);
            Ok(vec![])
        });
        assert_eq!((code.bits(), asked.get()), (0x802A_0002, false));
    }
    let lost = cancel_device(Handle::Open, || Err(Failure::LOST));
    assert_eq!(lost.bits(), 0x8007_048F);
}

#[test]
fn device_cancel_gives_s_ok_if_the_operation_was_cancelled_successfully() {
    assert_eq!(device(vec![Cancel::Accepted]), Hresult::S_OK);
    assert_eq!(device(vec![]), Hresult::S_OK);
    assert_ne!(
        device(vec![Cancel::Accepted, Cancel::TooLate]),
        Hresult::S_OK
    );
    assert_eq!(
        device(vec![
            Cancel::Accepted,
            Cancel::NotSupported,
            Cancel::TooLate
        ]),
        Hresult::HRESULT_ERROR_NOT_SUPPORTED,
        "the first refusal"
    );
}

#[test]
fn device_cancel_is_confined_by_a_new_device_object_for_each_thread() {
    let (reader, writer) = (ObjectId(1), ObjectId(2));
    let pending = [
        Pending {
            job: "read",
            object: reader,
        },
        Pending {
            job: "write",
            object: writer,
        },
        Pending {
            job: "list",
            object: reader,
        },
    ];
    assert_eq!(device_reach(reader, &pending), ["read", "list"]);
    assert_eq!(device_reach(writer, &pending), ["write"]);
}

#[test]
fn device_cancel_affects_only_the_io_of_the_thread_whose_object_it_is() {
    let pending = [Pending {
        job: "write",
        object: ObjectId(2),
    }];
    let reached = device_reach(ObjectId(1), &pending);
    assert!(reached.is_empty());
    let answers = reached.iter().map(|_| Cancel::Accepted).collect();
    assert_eq!(device(answers), Hresult::S_OK);
    let mut other = Stream::Writing;
    assert_eq!(
        other.call(StreamCall::Transfer),
        (Hresult::S_OK, Duty::Perform)
    );
}

#[test]
fn device_cancel_during_a_stream_write_lets_revert_discard_all_changes() {
    let mut stream = cancelled_stream();
    for call in [
        StreamCall::Transfer,
        StreamCall::Commit,
        StreamCall::Transfer,
    ] {
        assert_eq!(stream.call(call), (CANCELLED, Duty::Nothing));
    }
    assert_eq!(
        stream.call(StreamCall::Revert),
        (Hresult::S_OK, Duty::RollBack)
    );
    for call in [StreamCall::Transfer, StreamCall::Commit, StreamCall::Revert] {
        assert_eq!(stream.call(call), (REVERTED, Duty::Nothing));
    }
}

#[test]
fn device_cancel_then_release_closes_the_stream_once_the_changes_are_discarded() {
    let mut stream = cancelled_stream();
    assert_eq!(
        stream.release(),
        Duty::RollBack,
        "Release without Revert rolls back too"
    );
    assert_eq!(stream.call(StreamCall::Revert).1, Duty::RollBack);
    assert_eq!(stream.release(), Duty::Nothing, "rolled back once");
    assert_eq!(
        Stream::Writing.release(),
        Duty::RollBack,
        "no Commit, nothing stays"
    );
}

#[test]
fn device_cancel_before_a_stream_write_has_completed_leaves_data_that_is_never_committed() {
    let mut stream = cancelled_stream();
    assert_eq!(stream.call(StreamCall::Commit), (CANCELLED, Duty::Nothing));
    let mut late = Stream::Writing;
    assert_eq!(
        late.call(StreamCall::Commit),
        (Hresult::S_OK, Duty::Perform)
    );
    late.cancel_answered(&Cancel::Accepted);
    assert_eq!(
        late,
        Stream::Committed,
        "what was committed is whole and stays"
    );
    assert_eq!(late.release(), Duty::Nothing);
}

// What the pages leave open, and the contract settles.

#[test]
fn a_cancel_accepted_and_then_failed_gives_the_failure_and_never_the_cancelled_code() {
    for code in [
        CANCELLED,
        Hresult::S_OK,
        Hresult::E_WPD_DEVICE_IS_HUNG,
        Hresult::E_FAIL,
    ] {
        let failure = Failure::from_code(code);
        let told = blocked_call(Ended::Failed(failure));
        assert_eq!(told.severity(), Severity::Error);
        assert_ne!(told, CANCELLED);
        let withheld = Completion {
            status: told,
            results: Results::Withheld,
        };
        assert_eq!(completion(Ended::Failed(failure)), withheld);
        let mut stream = cancelled_stream();
        stream.transfer_failed(failure);
        assert_eq!(stream.call(StreamCall::Transfer), (told, Duty::Nothing));
        assert_eq!(
            stream.call(StreamCall::Revert),
            (Hresult::S_OK, Duty::RollBack)
        );
    }
    assert_eq!(Failure::NOT_ANSWERING.hresult().bits(), 0x802A_0006);
}

#[test]
fn a_refused_cancel_changes_nothing_on_the_stream() {
    let refusals = [
        Cancel::TooLate,
        Cancel::NotSupported,
        Cancel::NothingInProgress,
        Cancel::Denied,
    ];
    for refusal in refusals {
        let mut stream = Stream::Writing;
        stream.cancel_answered(&refusal);
        assert_eq!(
            stream.call(StreamCall::Transfer),
            (Hresult::S_OK, Duty::Perform)
        );
    }
}

#[test]
fn every_answer_has_its_code() {
    let table = [
        (Cancel::Accepted, 0x0000_0000),
        (already(), 0x0000_0000),
        (Cancel::TooLate, 0x8007_0490),
        (Cancel::NotSupported, 0x8007_0032),
        (Cancel::NothingInProgress, 0x0000_0000),
        (Cancel::Denied, 0x8007_0005_u32),
    ];
    for (answer, bits) in table {
        assert_eq!(device(vec![answer]).bits(), bits, "{answer:?}");
        assert_eq!(
            service(vec![Cancel::Accepted, answer]).bits(),
            bits,
            "{answer:?}"
        );
    }
    for (handle, device_bits, service_bits) in [
        (Handle::NotOpened, 0x802A_0002, 0x802A_00C9),
        (Handle::Open, 0, 0),
        (Handle::Closed, 0x802A_0002, 0x802A_00C9_u32),
    ] {
        assert_eq!(cancel_device(handle, || Ok(vec![])).bits(), device_bits);
        assert_eq!(
            cancel_invocations(handle, || Ok(vec![])).bits(),
            service_bits
        );
    }
}
