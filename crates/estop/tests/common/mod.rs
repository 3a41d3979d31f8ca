//! The operations on disks as trials of the harness. What is true is judged by the bytes of the
//! simulated disk alone.
#![allow(dead_code, reason = "each test uses its part")]

mod volumes;

use estop::{
    By, Cancel, Job, JobId, Outcome,
    disk::{
        Beyond, Changed, Copies, Disk as _, Extent, Format, FullClean, Left, Method, Micros, Plan,
        QuickClean, Reached, Undo, Verify, Wipe,
    },
    journal::{Intent, Journal as Log},
    sim::{Content, Disk, Journal, Model, Script, everywhere::Trial},
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

impl Trial for DiskTrial {
    type Left = Left;
    type Device = Disk;

    fn name(&self) -> String {
        format!("{} × {}", self.plan.operation(), self.model.name)
    }

    fn fresh(&self) -> (Disk, Journal) {
        self.start_as_it_is()
    }

    fn follow(&self, disk: &mut Disk, script: Script) {
        disk.follow(script);
    }

    fn now(&self, disk: &Disk) -> Micros {
        disk.now()
    }

    fn intent(&self, _disk: &mut Disk) -> Intent {
        intent(&self.plan)
    }

    fn work(&self, disk: &mut Disk, job: &Job<Left>, log: &mut dyn Log) -> Outcome<Left> {
        self.plan.run(disk, &mut volumes::Program::new(), job, log)
    }

    fn power_cut(&self, disk: &mut Disk, seed: u64) {
        disk.power_cut(seed);
    }

    fn replug(&self, disk: &mut Disk) {
        disk.replug();
    }

    fn look_after(&self, disk: &mut Disk, log: &mut Journal, job: JobId) -> Left {
        let entry = log.entry(job).cloned().unwrap_or_default();
        let reached = Reached {
            begun: entry.begun,
            mark: entry.mark,
        };
        self.plan
            .look_after(disk, log, job, reached)
            .unwrap_or(Left::Unknown)
    }

    fn is_true(&self, disk: &Disk, left: &Left) -> Result<(), String> {
        let size = self.model.size_bytes;
        let removed = self.removed();
        match left {
            Left::Untouched if !self.before.is_empty() => self.is_true(
                disk,
                &Left::Clean {
                    saved: None,
                    except: self.model.bad.clone(),
                },
            ),
            Left::Untouched => self.as_it_was(disk),
            Left::Clean { except, .. } => {
                removed
                    .iter()
                    .try_for_each(|extent| self.zero_but_for(disk, *extent, except))?;
                self.rest_as_it_was(disk, &removed)
            }
            // A part of the table that could not be written does not stop a full clean: after a
            // crash it may have gone on.
            Left::PartlyClean {
                saved: None,
                from_bytes,
            } if matches!(self.plan, Plan::FullClean(_)) => {
                self.zero_but_for(disk, Extent::new(0, *from_bytes), &self.model.bad)
            }
            Left::PartlyClean { .. } => {
                self.zero_or_as_it_was(disk, &removed)?;
                self.rest_as_it_was(disk, &removed)
            }
            Left::Zeroed { except } => self.zero_but_for(disk, Extent::new(0, size), except),
            Left::ZeroedTo {
                to_bytes,
                except,
                beyond,
            } => {
                self.zero_but_for(disk, Extent::new(0, *to_bytes), except)?;
                removed.iter().try_for_each(|extent| {
                    let except = self
                        .model
                        .bad
                        .iter()
                        .chain(except)
                        .copied()
                        .collect::<Vec<_>>();
                    self.zero_but_for(disk, *extent, &except)
                })?;
                // Where all was old data, some of it must be there: what lies between the ends.
                let rest = Extent::new(*to_bytes, removed[1].start_bytes.saturating_sub(*to_bytes));
                let all_old = self.model.content == Content::Old;
                let nothing = disk.truth().first_nonzero(rest).is_none();
                if *beyond == Beyond::Readable && all_old && nothing && !rest.is_empty() {
                    return Err("nothing old beyond it is readable".to_owned());
                }
                Ok(())
            }
            Left::Read {
                to_bytes,
                zero_to_bytes,
                unreadable,
                ..
            } => {
                self.as_it_was(disk)?;
                let first = disk
                    .truth()
                    .first_nonzero(Extent::new(0, size))
                    .unwrap_or(size);
                // What failed while it was read is not known to be zero either.
                let bad = self.model.bad.iter().chain(unreadable);
                let bad = bad.map(|bad| bad.start_bytes).min();
                let first = first.min(bad.unwrap_or(size)).min(*to_bytes);
                if *zero_to_bytes > first || (*to_bytes == size && *zero_to_bytes != first) {
                    return Err(format!("it is zero up to {first}"));
                }
                Ok(())
            }
            Left::PutBack { .. } => self.as_it_was(disk),
            Left::OldTable { copies } | Left::NewTable { copies } => {
                let new = matches!(left, Left::NewTable { .. });
                let expected = if new && !self.plan.operation().contains("repair") {
                    vec![(1, "old".to_owned()), (3, "new".to_owned())]
                } else {
                    vec![(1, "old".to_owned())]
                };
                let mut durable = Disk::new(self.model.clone());
                durable.restore(disk.snapshot());
                let is = volumes::partitions(&durable)?;
                if is != expected {
                    return Err(format!("gptman reads {is:?}"));
                }
                if *copies == Copies::Good && new {
                    volumes::copies_agree(&durable)
                } else {
                    Ok(())
                }
            }
            Left::Blank { volume } => {
                volumes::no_signature(disk)?;
                self.rest_as_it_was(disk, &[*volume])
            }
            Left::Formatted { volume, kind } => {
                volumes::file_system(disk, kind)?;
                self.rest_as_it_was(disk, &[*volume])
            }
            Left::PartlyFormatted { volume } => self.rest_as_it_was(disk, &[*volume]),
            left => Err(format!("{left:?} is not what this can leave")),
        }
    }

    fn recover(
        &self,
        disk: &mut Disk,
        log: &mut Journal,
        _job: JobId,
        left: &Left,
    ) -> Result<(), String> {
        let plan = self
            .plan
            .recovery(disk, left)
            .map_err(|error| error.to_string())?;
        let Some(plan) = plan else { return Ok(()) };
        match run(&plan, disk, log) {
            estop::How::Completed => Ok(()),
            how => Err(format!("{} {how}", plan.operation())),
        }
    }

    fn is_whole(&self, disk: &Disk) -> Result<(), String> {
        let bad = self.model.bad.clone();
        match &self.plan {
            Plan::FullClean(_) => self.is_true(disk, &Left::Zeroed { except: bad }),
            Plan::QuickClean(_) => self.is_true(
                disk,
                &Left::Clean {
                    saved: None,
                    except: bad,
                },
            ),
            Plan::WriteTable(_) => self.is_true(
                disk,
                &Left::NewTable {
                    copies: Copies::Good,
                },
            ),
            Plan::Format(Format { volume, kind, .. }) => {
                let (volume, kind) = (*volume, kind.clone());
                self.is_true(disk, &Left::Formatted { volume, kind })
            }
            Plan::ExternalFormat(plan) => {
                let (volume, kind) = (plan.volume, plan.kind.clone());
                self.is_true(disk, &Left::Formatted { volume, kind })
            }
            Plan::Wipe(Wipe { volume, .. }) => self.is_true(disk, &Left::Blank { volume: *volume }),
            _ => self.as_it_was(disk),
        }
    }
}

/// A cancel by the test, at once.
pub(crate) fn cancel(job: &Job<Left>) -> Cancel {
    job.cancel(By::new("me", "enough", 7))
}
