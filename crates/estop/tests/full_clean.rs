//! Full clean on the simulated disk: the main job, and the simplest stops.

use estop::{
    By, Cancel, How, Job,
    disk::{Disk as _, Extent, FullClean, Left, Method, full_clean},
    journal::NotRecorded,
    sim::{Disk, Instant, Journal, Model, Script},
};

const MIB: u64 = 1 << 20;

fn plan(disk: &mut Disk) -> FullClean {
    let size = disk.geometry().size_bytes;
    FullClean {
        identity: disk.identity().expect("answers"),
        method: Method::Overwrite,
        first: vec![Extent::new(0, MIB), Extent::new(size - MIB, MIB)],
        from_bytes: 0,
        except: Vec::new(),
    }
}

#[test]
fn a_whole_clean_leaves_zeros_and_nothing_else() {
    let mut disk = Disk::new(Model::default());
    let plan = plan(&mut disk);
    let job = Job::cancellable(1, "me", "sim:disk");
    let end = job.run(&mut Journal::default(), |job, log| {
        full_clean(&mut disk, job, log, &plan)
    });
    assert!(matches!(end.how, How::Completed), "{end:?}");
    assert_eq!(end.left, Left::Zeroed { except: vec![] });
    let all = Extent::new(0, disk.geometry().size_bytes);
    assert_eq!(disk.truth().first_nonzero_durable(all), None);
}

#[test]
fn a_cancel_in_the_middle_says_up_to_where_it_is_zero() {
    let mut disk = Disk::new(Model {
        bytes_per_s: 4_000_000,
        ..Model::default()
    });
    let plan = plan(&mut disk);
    let job = Job::cancellable(1, "me", "sim:disk");
    let script = Script::planned(vec![(20, Instant::During)], vec![], None, 1);
    let canceller = job.clone();
    script.on_cancel(move || {
        let bound = canceller.stop_bound();
        (canceller.cancel(By::new("me", "enough", 7)), bound)
    });
    disk.follow(script.clone());
    let end = job.run(&mut Journal::default(), |job, log| {
        full_clean(&mut disk, job, log, &plan)
    });
    let answers = script.answers();
    assert_eq!(answers.len(), 1);
    assert_eq!(answers[0].answer, Cancel::Accepted);
    assert!(matches!(end.how, How::Cancelled), "{end:?}");
    let Left::ZeroedTo { to_bytes, .. } = end.left else {
        panic!("{end:?}")
    };
    assert!(to_bytes > 0);
    assert_eq!(
        disk.truth().first_nonzero_durable(Extent::new(0, to_bytes)),
        None
    );
    assert_eq!(disk.truth().in_flight(), 0);
}

#[test]
fn sectors_that_cannot_be_written_are_listed_and_do_not_fail_it() {
    let bad = Extent::new(3 * MIB + 4096, 4096);
    let mut disk = Disk::new(Model {
        bad: vec![bad],
        ..Model::default()
    });
    let plan = plan(&mut disk);
    let job = Job::cancellable(1, "me", "sim:disk");
    let end = job.run(&mut Journal::default(), |job, log| {
        full_clean(&mut disk, job, log, &plan)
    });
    assert!(matches!(end.how, How::Completed), "{end:?}");
    assert_eq!(end.left, Left::Zeroed { except: vec![bad] });
}

fn clean(model: Model) -> (Disk, Left, String) {
    let mut disk = Disk::new(model);
    let plan = plan(&mut disk);
    let job = Job::cancellable(1, "me", "sim:disk");
    let end = job.run(&mut Journal::default(), |job, log| {
        full_clean(&mut disk, job, log, &plan)
    });
    (disk, end.left.clone(), end.how.to_string())
}

#[test]
fn a_counterfeit_card_is_found_out_by_the_look() {
    let model = Model {
        forgets_from_bytes: Some(5 * MIB),
        ..Model::default()
    };
    let (_, left, how) = clean(model);
    assert!(how.contains("did not keep"), "{how}");
    assert_eq!(left, Left::Unknown);
}

#[test]
fn a_dying_disk_is_told_from_a_slow_one() {
    let slow = Model {
        bytes_per_s: 20_000,
        size_bytes: 2 * MIB,
        ..Model::default()
    };
    let (_, left, how) = clean(slow);
    assert_eq!(
        (left, how.as_str()),
        (Left::Zeroed { except: vec![] }, "completed")
    );
    let dying = Model {
        bad: vec![Extent::new(3 * MIB, 2 * MIB)],
        ..Model::default()
    };
    let (disk, left, how) = clean(dying);
    assert!(how.contains("the disk is failing"), "{how}");
    let Left::ZeroedTo {
        to_bytes, except, ..
    } = left
    else {
        panic!("{left:?}")
    };
    assert!(
        to_bytes >= 3 * MIB && !except.is_empty(),
        "{to_bytes} {except:?}"
    );
    let whole = Extent::new(0, except[0].start_bytes);
    assert_eq!(disk.truth().first_nonzero_durable(whole), None);
}

#[test]
fn a_stuck_disk_ends_within_the_limit_of_one_request() {
    let stuck = Some((3 * MIB, estop::sim::Fault::Stuck));
    let (disk, left, how) = clean(Model {
        breaks_after_bytes: stuck,
        bytes_per_s: 4_000_000,
        ..Model::default()
    });
    assert!(how.contains("did not answer within 30000 ms"), "{how}");
    assert_eq!(left, Left::Unknown);
    assert!(disk.now().0 < 40_000_000, "waited for {:?}", disk.now());
}

#[test]
fn a_disk_that_was_swapped_is_not_touched() {
    let mut disk = Disk::new(Model::default());
    let plan = plan(&mut disk);
    disk.replace_serial("ANOTHER");
    let job = Job::cancellable(1, "me", "sim:disk");
    let end = job.run(&mut Journal::default(), |job, log| {
        full_clean(&mut disk, job, log, &plan)
    });
    assert!(
        end.how
            .to_string()
            .contains("not the disk that was looked at"),
        "{}",
        end.how
    );
    assert_eq!(end.left, Left::Untouched);
    assert_eq!(disk.truth().written_bytes(), 0);
}

#[test]
fn a_full_journal_refuses_new_jobs_and_never_stops_a_cancel() {
    let mut disk = Disk::new(Model {
        bytes_per_s: 4_000_000,
        ..Model::default()
    });
    let plan = plan(&mut disk);
    let job = Job::cancellable(1, "me", "sim:disk");
    let mut journal = Journal::default();
    let end = job.run(&mut journal, |job, log| {
        let canceller = job.clone();
        let script = Script::planned(vec![(9, Instant::After)], vec![], None, 1);
        script.on_cancel(move || {
            (
                canceller.cancel(By::new("me", "", 0)),
                canceller.stop_bound(),
            )
        });
        disk.follow(script);
        full_clean(&mut disk, job, &mut Full(log), &plan)
    });
    assert!(matches!(end.how, How::Cancelled), "{end:?}");
    let Left::ZeroedTo { to_bytes, .. } = end.left else {
        panic!("{end:?}")
    };
    assert_eq!(
        disk.truth().first_nonzero_durable(Extent::new(0, to_bytes)),
        None
    );

    journal.full = true;
    let job = Job::cancellable(2, "me", "sim:disk");
    let before = disk.truth().written_bytes();
    let end = job.run(&mut journal, |job, log| {
        full_clean(&mut disk, job, log, &plan)
    });
    assert!(
        end.how.to_string().contains("so nothing was started"),
        "{}",
        end.how
    );
    assert!(matches!(end.recorded, estop::Recorded::No(_)), "{end:?}");
    assert_eq!(disk.truth().written_bytes(), before);
}

/// A journal that takes no marks any more.
struct Full<'a>(&'a mut dyn estop::journal::Journal);

impl estop::journal::Journal for Full<'_> {
    fn enqueue(&mut self, intent: &estop::journal::Intent) -> Result<u64, NotRecorded> {
        self.0.enqueue(intent)
    }
    fn begin(&mut self, job: u64) -> Result<(), NotRecorded> {
        self.0.begin(job)
    }
    fn plan(&mut self, job: u64, plan: &str) -> Result<(), NotRecorded> {
        self.0.plan(job, plan)
    }
    fn mark(&mut self, _: u64, _: &estop::journal::Mark) -> Result<(), NotRecorded> {
        Err(NotRecorded("no space left".to_owned()))
    }
    fn save(&mut self, job: u64, saved: &estop::journal::Saved) -> Result<(), NotRecorded> {
        self.0.save(job, saved)
    }
    fn saved(&mut self, job: u64) -> Result<Option<estop::journal::Saved>, NotRecorded> {
        self.0.saved(job)
    }
    fn forget(&mut self, job: u64) -> Result<(), NotRecorded> {
        self.0.forget(job)
    }
    fn asked(&mut self, job: u64, by: &By) -> Result<(), NotRecorded> {
        self.0.asked(job, by)
    }
    fn end(&mut self, job: u64, end: &estop::journal::EndRecord) -> Result<(), NotRecorded> {
        self.0.end(job, end)
    }
}
