//! An operation on a disk as a trial of the harness.

use estop::{
    Job, JobId, Outcome,
    disk::{Beyond, Copies, Disk as _, Extent, Format, Left, Micros, Plan, Reached, Wipe},
    journal::{Intent, Journal as Log},
    sim::{Content, Disk, Journal, Script, everywhere::Trial},
};

use super::{DiskTrial, intent, run, volumes};

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
