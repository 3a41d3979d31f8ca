//! G11: a cancel of one domain reaches what was started through it, and nothing else, with two and
//! with eight domains.

mod common;

use std::sync::{Arc, Mutex};

use common::{DiskTrial, small};
use estop::{
    By, Cancel, How, Job, Jobs, Right, Target,
    disk::Left,
    jobs::{Origin, overall},
    sim::{Instant, Script, everywhere::Trial as _},
};

#[test]
fn a_domain_is_cancelled_alone() {
    for domains in [2, 8] {
        for cancelled in 0..domains {
            one_is_cancelled(domains, cancelled);
        }
    }
}

/// Each domain has a job that runs and one that waits behind it; one domain is cancelled while its
/// job is in the middle of its work.
fn one_is_cancelled(domains: u64, cancelled: u64) {
    let jobs = Arc::new(Jobs::default());
    let start = |domain: u64, place: u64| {
        let job = Job::<Left>::cancellable(domain * 2 + place + 1, "me", &format!("disk {domain}"));
        jobs.add(
            &job,
            Origin {
                domain,
                callback: None,
            },
        );
        job
    };
    let all = (0..domains).map(|domain| (start(domain, 0), start(domain, 1)));
    let all = all.collect::<Vec<_>>();
    let answers = Arc::new(Mutex::new(Vec::new()));
    for (domain, (running, waiting)) in (0..).zip(&all) {
        let trial = DiskTrial::full_clean(small("a disk"));
        let (mut disk, mut log) = trial.fresh();
        let script = Script::planned(vec![(12, Instant::During)], vec![], None, domain);
        let (set, told, stops) = (Arc::clone(&jobs), Arc::clone(&answers), running.clone());
        script.on_cancel(move || {
            if domain == cancelled {
                let by = By::new("me", "this one alone", 1);
                let target = Target::Domain(domain);
                *told.lock().expect("whole") = set.cancel(&target, &by, &Right::Any);
            }
            (Cancel::NothingInProgress, stops.stop_bound())
        });
        trial.follow(&mut disk, script);
        let first = running.run(&mut log, |job, log| trial.work(&mut disk, job, log));
        trial.follow(&mut disk, Script::quiet());
        let second = waiting.run(&mut log, |job, log| trial.work(&mut disk, job, log));
        if domain == cancelled {
            assert!(matches!(first.how, How::Cancelled), "{first:?}");
            assert!(matches!(first.left, Left::ZeroedTo { .. }), "{first:?}");
            assert!(matches!(second.how, How::Cancelled), "{second:?}");
            assert_eq!(second.left, Left::Untouched);
        } else {
            assert!(matches!(first.how, How::Completed), "{domain}: {first:?}");
            assert!(matches!(second.how, How::Completed), "{domain}: {second:?}");
            trial.is_whole(&disk).expect("all of it is zeros");
        }
    }
    let answers = answers.lock().expect("whole");
    let reached = answers.iter().map(|(job, _)| *job).collect::<Vec<_>>();
    assert_eq!(reached, [cancelled * 2 + 1, cancelled * 2 + 2]);
    assert_eq!(overall(&answers), Cancel::Accepted);
}
