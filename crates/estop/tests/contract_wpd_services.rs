//! `IPortableDeviceServiceMethods::Cancel`: one test per sentence of the page
//! (`docs/five-contracts.md`).

use estop::Cancel;
use estop::contract::wpd::{
    Begin, Callback, CallbackId, CloseFrom, Completion, Delivery, Handle, Invocation, ObjectId,
    Results, cancel_invocations, close_waits_for, completion, service_reach,
};
use estop::contract::{Ended, Failure, Hresult, Severity};

const CANCELLED: Hresult = Hresult::from_bits(0x8007_04C7);

fn already() -> Cancel {
    Cancel::AlreadyCancelled { remaining: None }
}

fn service(answers: Vec<Cancel>) -> Hresult {
    cancel_invocations(Handle::Open, || Ok(answers))
}

#[test]
fn service_cancel_cancels_a_pending_method_invocation() {
    assert_eq!(service(vec![Cancel::Accepted]).bits(), 0);
    let withheld = Completion {
        status: CANCELLED,
        results: Results::Withheld,
    };
    assert_eq!(completion(Ended::Cancelled), withheld);
    let given = Completion {
        status: Hresult::S_OK,
        results: Results::Given,
    };
    assert_eq!(completion(Ended::Completed), given, "the work won");
}

fn invocations() -> [Invocation<char>; 4] {
    let invocation = |job, object, callback| Invocation {
        job,
        object: ObjectId(object),
        callback: CallbackId(callback),
    };
    [
        invocation('a', 1, 10),
        invocation('b', 1, 20),
        invocation('c', 1, 10),
        invocation('d', 2, 10),
    ]
}

#[test]
fn service_cancel_takes_the_callback_object_whose_invocation_is_to_be_cancelled() {
    let callback = Callback::This(CallbackId(20));
    assert_eq!(service_reach(ObjectId(1), callback, &invocations()), ['b']);
}

#[test]
fn service_cancel_with_null_cancels_all_pending_method_invocations() {
    assert_eq!(
        service_reach(ObjectId(1), Callback::All, &invocations()),
        ['a', 'b', 'c']
    );
    assert_eq!(
        service_reach(ObjectId(2), Callback::All, &invocations()),
        ['d']
    );
    assert_eq!(
        service(vec![Cancel::Accepted, Cancel::Accepted]),
        Hresult::S_OK
    );
}

#[test]
fn service_cancel_returns_s_ok_if_it_succeeds() {
    for answers in [
        vec![],
        vec![Cancel::Accepted],
        vec![already()],
        vec![Cancel::NothingInProgress],
    ] {
        assert_eq!(service(answers), Hresult::S_OK);
    }
}

#[test]
fn service_cancel_fails_with_any_other_hresult() {
    for refusal in [Cancel::TooLate, Cancel::NotSupported, Cancel::Denied] {
        let code = service(vec![Cancel::Accepted, refusal]);
        assert_eq!(code.severity(), Severity::Error, "{code}");
    }
    for closed in [Handle::NotOpened, Handle::Closed] {
        let code = cancel_invocations(closed, || unreachable!("a closed service is not asked"));
        assert_eq!(code.bits(), 0x802A_00C9);
    }
    let nonsense = Failure::from_code(Hresult::S_FALSE);
    let code = cancel_invocations(Handle::Open, || Err(nonsense));
    assert_eq!(
        code,
        Hresult::E_FAIL,
        "a failure is never told as a success code"
    );
}

#[test]
fn service_cancel_knows_an_invocation_by_its_callback_object() {
    let unknown = Callback::This(CallbackId(99));
    assert!(service_reach(ObjectId(1), unknown, &invocations()).is_empty());
    let elsewhere = service_reach(ObjectId(2), Callback::This(CallbackId(20)), &invocations());
    assert!(
        elsewhere.is_empty(),
        "the callback of another service's invocation"
    );
}

#[test]
fn service_cancel_of_a_callback_used_for_several_calls_cancels_them_all() {
    let callback = Callback::This(CallbackId(10));
    assert_eq!(
        service_reach(ObjectId(1), callback, &invocations()),
        ['a', 'c']
    );
}

#[test]
fn service_cancel_is_targeted_by_one_callback_instance_for_each_call() {
    let unique = [('a', 10), ('b', 20), ('c', 30)].map(|(job, callback)| Invocation {
        job,
        object: ObjectId(1),
        callback: CallbackId(callback),
    });
    for one in unique {
        let callback = Callback::This(one.callback);
        assert_eq!(service_reach(ObjectId(1), callback, &unique), [one.job]);
    }
}

// What the page leaves open, and the contract settles.

#[test]
fn on_complete_is_called_exactly_once_and_may_begin_after_cancel_has_returned() {
    let mut delivery = Delivery::Waiting;
    assert_eq!(service(vec![Cancel::Accepted]), Hresult::S_OK);
    assert_eq!(delivery.begin(Handle::Open), Begin::Call);
    assert_eq!(delivery.begin(Handle::Open), Begin::Leave);
    delivery.returned();
    assert_eq!(
        (delivery, delivery.begin(Handle::Open)),
        (Delivery::Returned, Begin::Leave)
    );
}

#[test]
fn no_on_complete_begins_after_close_and_close_waits_for_those_running_but_its_own() {
    let mut waiting = Delivery::Waiting;
    assert_eq!(waiting.begin(Handle::Closed), Begin::Leave);
    let deliveries = [
        Delivery::Running,
        Delivery::Waiting,
        Delivery::Returned,
        Delivery::Running,
    ];
    assert_eq!(close_waits_for(CloseFrom::Elsewhere, &deliveries), [0, 3]);
    assert_eq!(close_waits_for(CloseFrom::Callback(3), &deliveries), [0]);
}
