//! A sync to a phone, on every model: planned, and carried out.

mod mirror_support;

use std::collections::BTreeMap;

use estop::{
    How,
    mtp::{Left, Mirror, Step},
    sim::phone::{Firmware, Model},
};
use mirror_support::{SOURCE, date, file, held, path, phone, place, planned, run};

#[test]
fn after_a_sync_both_are_the_same_and_a_second_one_does_nothing() {
    for firmware in Firmware::ALL {
        let model = Model::small(firmware).fast();
        let storage = model.storages[0].id;
        let mut phone = phone(&model);
        let (plan, steps) = planned(&mut phone, storage);
        assert_eq!((plan.same, plan.skipped.len()), (1, 0), "{firmware}");
        assert_eq!(plan.actions.len(), 11, "{firmware}: {:?}", plan.actions);
        let (end, _) = run(&mut phone, &steps, None);
        assert!(matches!(end.how, How::Completed), "{firmware}: {end:?}");
        let held = held(&phone);
        let here = SOURCE
            .iter()
            .map(|(name, len, _)| (path(name), len.unwrap_or(0)));
        let there = held.iter().map(|(path, one)| (path.clone(), one.1));
        assert_eq!(
            there.collect::<BTreeMap<_, _>>(),
            here.collect::<BTreeMap<_, _>>(),
            "{firmware}"
        );
        let (again, _) = planned(&mut phone, storage);
        assert_eq!(again.actions, [], "{firmware}");
        let kept = phone.wire().usb().truth().at(storage, "Other/kept");
        assert!(kept.is_some(), "{firmware}");
    }
}

#[test]
fn what_was_changed_since_is_not_deleted() {
    let model = Model::small(Firmware::Aosp).fast();
    let storage = model.storages[0].id;
    let mut phone = phone(&model);
    let steps = Mirror {
        steps: vec![Step::Delete {
            at: place(storage, &path("extra")),
            seen: Some((Some(51), date(6).to_string())),
        }],
    };
    let (end, _) = run(&mut phone, &steps, None);
    assert!(matches!(end.how, How::Failed(_)), "{end:?}");
    let steps = Mirror {
        steps: vec![Step::Delete {
            at: place(storage, &path("gone")),
            seen: None,
        }],
    };
    let (end, _) = run(&mut phone, &steps, None);
    assert!(matches!(end.how, How::Failed(_)), "{end:?}");
    assert_eq!(end.left, Left::Untouched);
    assert!(held(&phone).contains_key(&path("gone/y")));
}

#[test]
fn files_that_are_replaced_are_counted_as_sent() {
    let storage = 1;
    let sent = |name| file(place(storage, &path(name)), 1, 1);
    let plan = Mirror {
        steps: vec![
            Step::MakeFolder {
                at: place(storage, &path("new")),
            },
            Step::Replace {
                file: sent("changed"),
                seen: (Some(2), String::new()),
            },
            Step::Send { file: sent("a") },
        ],
    };
    assert_eq!([0, 1, 2, 3].map(|steps| plan.sent(steps)), [0, 0, 1, 2]);
}
