//! A sync to a phone, stopped at every command, on every model: what is left is true, and it goes on.

mod mirror_support;

use estop::{
    How,
    mtp::Left,
    sim::{
        Instant,
        phone::{Firmware, Model},
    },
};
use mirror_support::{after, held, phone, planned, run};

#[test]
fn stopped_at_every_command_left_is_true_and_it_goes_on() {
    let mut points = 0;
    for firmware in Firmware::ALL {
        let model = Model::small(firmware).fast();
        let storage = model.storages[0].id;
        let fresh = phone(&model);
        let (_, steps) = planned(&mut phone(&model), storage);
        let all = u64::try_from(steps.steps.len()).expect("few");
        let (_, commands) = run(&mut phone(&model), &steps, None);
        // Every third, so that it takes a second.
        for at in (0..commands).step_by(3) {
            let mut phone = phone(&model);
            let (end, _) = run(&mut phone, &steps, Some((at, Instant::During)));
            let objects = match (&end.how, &end.left) {
                (_, Left::Untouched) => 0,
                (_, Left::Done { objects }) => *objects,
                other => panic!("{firmware}, {at}: {other:?}"),
            };
            let is_whole = matches!(end.how, How::Completed);
            assert!(is_whole || matches!(end.how, How::Cancelled), "{end:?}");
            assert_eq!(is_whole, objects == all, "{firmware}, {at}");
            let expected = after(held(&fresh), &steps, objects);
            assert_eq!(held(&phone), expected, "{firmware}, {at}");
            let (_, rest) = planned(&mut phone, storage);
            assert_eq!(rest.steps.len() as u64, all - objects, "{firmware}, {at}");
            if !rest.steps.is_empty() {
                let (end, _) = run(&mut phone, &rest, None);
                assert!(
                    matches!(end.how, How::Completed),
                    "{firmware}, {at}: {end:?}"
                );
            }
            let (again, _) = planned(&mut phone, storage);
            assert_eq!(again.actions, [], "{firmware}, {at}");
            points += 1;
        }
    }
    assert!(points > 200, "{points}");
}
