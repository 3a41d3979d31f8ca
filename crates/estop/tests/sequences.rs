//! Sequences of operations against a model: whatever is done to a disk in whatever order, stopped or
//! not, what each end says is what the disk holds, and an undo brings back what a quick clean took.

mod common;

use common::{DiskTrial, MIB, run, small};
use estop::{
    By, How, Job,
    disk::{Changed, Disk as _, Extent, Left, Plan, Undo, survey},
    journal::Journal as _,
    sim::{Disk, Instant, Journal, Script, everywhere::Trial as _},
};
use proptest::prelude::*;

#[derive(Debug, Clone)]
enum Step {
    QuickClean { stop_at: u32 },
    FullClean { stop_at: u32 },
    UndoLast,
    SomebodyWrites { at_bytes: u64 },
    Recover,
    PowerCut { seed: u64 },
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        (0..60_u32).prop_map(|stop_at| Step::QuickClean { stop_at }),
        (0..80_u32).prop_map(|stop_at| Step::FullClean { stop_at }),
        Just(Step::UndoLast),
        (0..4 * MIB / 512).prop_map(|sector| Step::SomebodyWrites {
            at_bytes: sector * 512
        }),
        Just(Step::Recover),
        any::<u64>().prop_map(|seed| Step::PowerCut { seed }),
    ];
    prop::collection::vec(step, 1..12)
}

/// The model: the bytes of the disk, and of what is saved, as they must be.
struct Model {
    disk: Disk,
    log: Journal,
    bytes: Vec<u8>,
    saved: Vec<(u64, Vec<u8>)>,
    last: Option<(Plan, Left)>,
}

impl Model {
    fn new() -> Self {
        let trial = DiskTrial::quick_clean(estop::sim::Model {
            size_bytes: 4 * MIB,
            ..small("a disk")
        });
        let (disk, log) = trial.fresh();
        let mut model = Self {
            disk,
            log,
            bytes: Vec::new(),
            saved: Vec::new(),
            last: None,
        };
        model.bytes = model.image();
        model
    }

    fn image(&self) -> Vec<u8> {
        self.disk
            .truth()
            .read(Extent::new(0, self.disk.model().size_bytes))
    }

    /// Runs a plan, with a cancel at this command.
    fn run(&mut self, plan: Plan, stop_at: u32) -> (u64, How, Left) {
        let intent = estop::journal::Intent {
            operation: plan.operation().to_owned(),
            owner: "me".to_owned(),
            device: "sim".to_owned(),
            identity: plan.identity().key(),
            plan: serde_json::to_string(&plan).expect("plain data"),
        };
        let id = self.log.enqueue(&intent).expect("the journal works");
        let job = Job::cancellable(id, "me", "sim");
        let script = Script::planned(vec![(stop_at, Instant::During)], vec![], None, id);
        let canceller = job.clone();
        script.on_cancel(move || {
            let bound = canceller.stop_bound();
            (canceller.cancel(By::new("me", "", 0)), bound)
        });
        self.disk.follow(script);
        let disk = &mut self.disk;
        let end = job.run(&mut self.log, |job, log| plan.run(disk, &mut (), job, log));
        self.disk.follow(Script::quiet());
        let left = end.left.clone();
        self.last = Some((plan, left.clone()));
        drop(job);
        let how = std::sync::Arc::into_inner(end).map_or(How::Completed, |end| end.how);
        (id, how, left)
    }

    fn step(&mut self, step: &Step) {
        match step {
            Step::QuickClean { stop_at } => {
                let plan = survey(&mut self.disk).expect("reads").quick_clean();
                let before = self.image();
                let (id, how, left) = self.run(plan, *stop_at);
                match left {
                    Left::Untouched => assert_eq!(self.image(), before, "{how}"),
                    Left::Clean { saved, .. } => {
                        assert_eq!(saved, Some(id));
                        self.saved.push((id, before));
                    }
                    left => panic!("{how}: {left:?}"),
                }
            }
            Step::FullClean { stop_at } => {
                let plan = survey(&mut self.disk).expect("reads");
                let plan = plan.full_clean(estop::disk::Method::Overwrite);
                let before = self.image();
                let (_, how, left) = self.run(plan, *stop_at);
                let zero_to = match left {
                    Left::Untouched => {
                        assert_eq!(self.image(), before, "{how}");
                        return;
                    }
                    Left::ZeroedTo { to_bytes, .. } => to_bytes,
                    Left::Zeroed { .. } => self.disk.geometry().size_bytes,
                    left => panic!("{how}: {left:?}"),
                };
                let zeroed = Extent::new(0, zero_to);
                assert_eq!(self.disk.truth().first_nonzero_durable(zeroed), None);
            }
            Step::UndoLast => self.undo_last(),
            Step::SomebodyWrites { at_bytes } => self.disk.put(*at_bytes, b"somebody's"),
            Step::Recover => {
                let Some((plan, left)) = self.last.clone() else {
                    return;
                };
                let Some(plan) = plan.recovery(&mut self.disk, &left).expect("reads") else {
                    return;
                };
                let how = run(&plan, &mut self.disk, &mut self.log);
                assert!(matches!(how, How::Completed), "{how}");
                self.last = None;
            }
            // Every end was flushed before it was told: nothing may be lost.
            Step::PowerCut { seed } => {
                let before = self.image();
                self.disk.power_cut(*seed);
                assert_eq!(self.image(), before);
            }
        }
    }

    /// An undo brings back every byte as it was before the clean, or refuses and changes nothing.
    fn undo_last(&mut self) {
        let Some((of, original)) = self.saved.last().cloned() else {
            return;
        };
        let identity = self.disk.identity().expect("answers");
        let before = self.image();
        let plan = Plan::Undo(Undo {
            identity,
            of,
            changed: Changed::Refuse,
        });
        let ranges = self.log.saved(of).expect("reads").expect("kept").ranges;
        let (_, how, left) = self.run(plan, u32::MAX);
        if let Left::PutBack { .. } = left {
            self.saved.pop();
            let is = self.image();
            for (start, len) in ranges {
                let range = usize::try_from(start).expect("small")
                    ..usize::try_from(start + len).expect("small");
                assert_eq!(is[range.clone()], original[range]);
            }
        } else {
            assert!(matches!(left, Left::Untouched), "{how}: {left:?}");
            assert_eq!(self.image(), before, "a refusal changes nothing");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 256,
        failure_persistence: None,
        rng_seed: proptest::test_runner::RngSeed::Fixed(20_261_121),
        ..ProptestConfig::default()
    })]

    #[test]
    fn whatever_the_order(steps in steps()) {
        let mut model = Model::new();
        for step in &steps {
            model.step(step);
        }
    }
}
