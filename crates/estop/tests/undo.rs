//! Undo over bytes that were changed since the clean: refused, or done all the same where that is
//! asked for.

mod common;

use common::{DiskTrial, run, small};
use estop::{
    How,
    disk::{Changed, Extent, Plan},
    sim::everywhere::Trial as _,
};

#[test]
fn what_was_changed_since_is_kept_or_overwritten_as_asked() {
    let trial = DiskTrial::undo(small("a disk"));
    let (mut disk, mut log) = trial.fresh();
    let Plan::Undo(undo) = trial.plan.clone() else {
        unreachable!()
    };
    // Where a table was, and where nothing was.
    disk.put(0, b"somebody's new table");
    disk.put(disk.model().size_bytes - 4096, b"its mirror");
    let all = Extent::new(0, disk.model().size_bytes);
    let before = disk.truth().read(all);
    let how = run(&trial.plan, &mut disk, &mut log);
    assert!(
        how.to_string().contains("were changed since the clean"),
        "{how}"
    );
    assert_eq!(disk.truth().read(all), before, "a refusal changes nothing");
    let forced = Plan::Undo(estop::disk::Undo {
        changed: Changed::Overwrite,
        ..undo
    });
    let how = run(&forced, &mut disk, &mut log);
    assert!(matches!(how, How::Completed), "{how}");
    trial
        .is_whole(&disk)
        .expect("every byte as before the clean");
}
