//! The operations on disks as trials of the harness. What is true is judged by the bytes of the
//! simulated disk alone.
#![allow(dead_code, reason = "each test uses its part")]

mod trial;
mod volumes;

use estop::{
    By, Cancel, Job,
    disk::{Changed, Disk as _, Extent, FullClean, Left, Method, Plan, QuickClean, Undo, Verify},
    journal::{Intent, Journal as _},
    sim::{Disk, Journal, Model},
};

pub(crate) const MIB: u64 = 1 << 20;

/// A disk that is small enough to be tried at every point: 16 requests for its body.
pub(crate) fn small(name: &str) -> Model {
    Model {
        name: name.to_owned(),
        size_bytes: MIB,
        bytes_per_s: 1_500_000,
        max_request_bytes: 64 * 1024,
        ..Model::default()
    }
}

/// One plan on one model.
pub(crate) struct DiskTrial {
    pub(crate) model: Model,
    pub(crate) plan: Plan,
    /// What is done before the plan: it is part of the fresh disk.
    pub(crate) before: Vec<Plan>,
    pub(crate) original: Disk,
}

impl DiskTrial {
    pub(crate) fn full_clean(model: Model) -> Self {
        Self::of(model, |identity, table| {
            Plan::FullClean(FullClean {
                identity,
                method: Method::Overwrite,
                first: table,
                from_bytes: 0,
                except: Vec::new(),
            })
        })
    }

    /// A full clean that goes on where an earlier one was stopped: half of it is zeros.
    pub(crate) fn full_clean_resumed(model: Model) -> Self {
        let mut trial = Self::full_clean(model);
        let half = trial.model.size_bytes / 2;
        let Plan::FullClean(plan) = &mut trial.plan else {
            unreachable!()
        };
        plan.from_bytes = half;
        for extent in plan.first.iter().chain([&Extent::new(0, half)]) {
            trial.original.put_zeros(*extent);
        }
        trial
    }

    pub(crate) fn quick_clean(model: Model) -> Self {
        Self::of(model, quick)
    }

    pub(crate) fn undo(model: Model) -> Self {
        let mut trial = Self::of(model, quick);
        let Plan::QuickClean(clean) = trial.plan.clone() else {
            unreachable!()
        };
        trial.before = vec![trial.plan.clone()];
        let changed = Changed::Refuse;
        trial.plan = Plan::Undo(Undo {
            identity: clean.identity,
            of: 1,
            changed,
        });
        trial
    }

    pub(crate) fn verify(model: Model) -> Self {
        Self::of(model, |identity, _| Plan::Verify(Verify { identity }))
    }

    pub(crate) fn table_write(model: Model) -> Self {
        let model = Model {
            size_bytes: model.size_bytes / 4,
            ..model
        };
        Self::planned(volumes::disk_with_gpt(&model), volumes::add_partition)
    }

    pub(crate) fn table_repair(model: Model) -> Self {
        let model = Model {
            size_bytes: model.size_bytes / 4,
            ..model
        };
        Self::planned(volumes::disk_with_gpt(&model), volumes::repair)
    }

    pub(crate) fn format_fat(model: Model) -> Self {
        let model = Model {
            size_bytes: 2 * model.size_bytes,
            ..model
        };
        Self::planned(volumes::disk_with_ext4(&model), |disk| {
            volumes::format(disk, "vfat")
        })
    }

    pub(crate) fn format_exfat(model: Model) -> Self {
        let model = Model {
            size_bytes: 2 * model.size_bytes,
            ..model
        };
        Self::planned(volumes::disk_with_ext4(&model), |disk| {
            volumes::format(disk, "exfat")
        })
    }

    pub(crate) fn format_externally(model: Model) -> Self {
        let model = Model {
            size_bytes: 2 * model.size_bytes,
            ..model
        };
        Self::planned(volumes::disk_with_ext4(&model), volumes::format_externally)
    }

    pub(crate) fn wipe(model: Model) -> Self {
        Self::planned(volumes::disk_with_ext4(&model), volumes::wipe)
    }

    fn planned(mut original: Disk, plan: impl Fn(&mut Disk) -> Plan) -> Self {
        let plan = plan(&mut original);
        Self {
            plan,
            model: original.model().clone(),
            before: Vec::new(),
            original,
        }
    }

    fn of(model: Model, plan: impl Fn(estop::disk::Identity, Vec<Extent>) -> Plan) -> Self {
        let mut original = Disk::new(model.clone());
        // Something to lose at both ends also where the rest is zeros, with zeros in between.
        let size = model.size_bytes;
        original.put(512, b"a table");
        original.put(size - 512, b"its mirror");
        original.put(size / 4 + 512, b"a signature");
        let end = 8192;
        let table = vec![Extent::new(0, end), Extent::new(size - end, end)];
        let identity = original.identity().expect("answers");
        Self {
            plan: plan(identity, table),
            model,
            before: Vec::new(),
            original,
        }
    }

    /// The extents that a quick clean removes.
    fn removed(&self) -> Vec<Extent> {
        let plan = self.before.first().unwrap_or(&self.plan);
        match plan {
            Plan::QuickClean(plan) => plan.inside.iter().chain(&plan.table).copied().collect(),
            Plan::FullClean(plan) => plan.first.clone(),
            _ => Vec::new(),
        }
    }

    fn zero_but_for(&self, disk: &Disk, extent: Extent, except: &[Extent]) -> Result<(), String> {
        let mut at = extent.start_bytes;
        while let Some(found) = disk
            .truth()
            .first_nonzero_durable(Extent::new(at, extent.end_bytes().saturating_sub(at)))
        {
            let hole = except.iter().find(|e| e.overlaps(&Extent::new(found, 1)));
            let hole = hole.ok_or_else(|| format!("byte {found} is not zero"))?;
            at = hole.end_bytes();
        }
        Ok(())
    }

    /// Whether everything outside these extents is as it was.
    fn rest_as_it_was(&self, disk: &Disk, extents: &[Extent]) -> Result<(), String> {
        let mut extents = extents.to_vec();
        extents.sort_unstable();
        let mut from = 0;
        for extent in extents
            .into_iter()
            .chain([Extent::new(self.model.size_bytes, 0)])
        {
            let between = Extent::new(from, extent.start_bytes.saturating_sub(from));
            let original = self.original.truth();
            if let Some(at) = disk.truth().first_difference(&original, between) {
                return Err(format!("byte {at} was changed"));
            }
            from = extent.end_bytes();
        }
        Ok(())
    }

    /// Whether every sector of these extents is zero or as it was.
    fn zero_or_as_it_was(&self, disk: &Disk, extents: &[Extent]) -> Result<(), String> {
        for extent in extents {
            for at in (extent.start_bytes..extent.end_bytes()).step_by(512) {
                let sector = Extent::new(at, 512);
                let is = disk.truth().read(sector);
                let zero = is.iter().all(|byte| *byte == 0);
                if !zero && is != self.original.truth().read(sector) {
                    return Err(format!("{sector:?} is neither zero nor as it was"));
                }
            }
        }
        Ok(())
    }

    fn as_it_was(&self, disk: &Disk) -> Result<(), String> {
        self.rest_as_it_was(disk, &[])
    }

    fn start_as_it_is(&self) -> (Disk, Journal) {
        let mut disk = Disk::new(self.model.clone());
        disk.restore(self.original.snapshot());
        let mut log = Journal::default();
        for plan in &self.before {
            let end = run(plan, &mut disk, &mut log);
            assert!(matches!(end, estop::How::Completed), "{end}");
        }
        (disk, log)
    }
}

/// Runs a plan as a job of its own.
pub(crate) fn run(plan: &Plan, disk: &mut Disk, log: &mut Journal) -> estop::How {
    let id = log.enqueue(&intent(plan)).expect("the journal works");
    let job = Job::cancellable(id, "me", "sim");
    let end = job.run(log, |job, log| plan.run(disk, &mut (), job, log));
    drop(job);
    std::sync::Arc::into_inner(end)
        .expect("nobody else watches")
        .how
}

fn intent(plan: &Plan) -> Intent {
    Intent {
        operation: plan.operation().to_owned(),
        owner: "me".to_owned(),
        device: "sim".to_owned(),
        identity: plan.identity().key(),
        plan: serde_json::to_string(plan).expect("plain data"),
    }
}

fn quick(identity: estop::disk::Identity, table: Vec<Extent>) -> Plan {
    let (a, b) = (identity.size_bytes / 4, identity.size_bytes / 2);
    let inside = vec![Extent::new(a, 4096), Extent::new(b, 4096)];
    Plan::QuickClean(QuickClean {
        identity,
        inside,
        table,
    })
}

/// A cancel by the test, at once.
pub(crate) fn cancel(job: &Job<Left>) -> Cancel {
    job.cancel(By::new("me", "enough", 7))
}
