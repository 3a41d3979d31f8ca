//! Who carries out the operations on a disk, and which of them can be stopped: known before the
//! start.

use super::{Left, Method, Plan};
use crate::{Job, JobId};

/// One way of having disks: plain ones, or volumes of an array or a pool.
pub trait Provider {
    /// Its name.
    fn name(&self) -> &'static str;

    /// Whether this operation can be stopped once begun, and until when; else why not. Constant for
    /// the same plan, and known before the start.
    fn stoppable(&self, plan: &Plan) -> Stoppable;

    /// A job for this operation: one that can be cancelled as far as the operation can be stopped.
    fn job(&self, plan: &Plan, id: JobId, owner: &str, device: &str) -> Job<Left> {
        match self.stoppable(plan) {
            Stoppable::Until(_) => Job::cancellable(id, owner, device),
            Stoppable::Never(reason) => Job::barred(id, owner, device, reason),
        }
    }
}

/// Whether an operation can be stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stoppable {
    /// Until this point of no return.
    Until(&'static str),
    /// Not once it has begun, and why not.
    Never(&'static str),
}

/// Plain disks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Basic;

impl Provider for Basic {
    fn name(&self) -> &'static str {
        "basic"
    }

    fn stoppable(&self, plan: &Plan) -> Stoppable {
        match plan {
            Plan::FullClean(plan) => Stoppable::Until(match plan.method {
                Method::Overwrite => "the last zeros are sent",
                Method::ZeroRange | Method::Discard => {
                    "the last range is handed to the device; each is some megabytes"
                }
            }),
            Plan::QuickClean(_) => Stoppable::Until("the table is removed, which takes moments"),
            Plan::Undo(_) => Stoppable::Until("the first sector is put back, which takes a moment"),
            Plan::Verify(_) => Stoppable::Until("the last piece is read"),
            Plan::Format(_) => Stoppable::Until("the boot sector is written"),
            Plan::ExternalFormat(_) => Stoppable::Until("the program has ended well"),
            Plan::WriteTable(_) => {
                Stoppable::Until("the first sector of it is written; all of it takes milliseconds")
            }
            Plan::Wipe(_) => Stoppable::Until("the first zeros are sent, which takes moments"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{By, Cancel, disk::Verify};

    /// What a dynamic provider is: it stops nothing.
    struct Dynamic;

    impl Provider for Dynamic {
        fn name(&self) -> &'static str {
            "dynamic"
        }

        fn stoppable(&self, _plan: &Plan) -> Stoppable {
            Stoppable::Never("the volume manager has no way to stop it")
        }
    }

    #[test]
    fn what_can_be_stopped_is_known_before_the_start_and_answered_alike() {
        let plan = Plan::Verify(Verify {
            identity: Default::default(),
        });
        let job = Dynamic.job(&plan, 1, "me", "disk");
        assert_eq!(
            job.cancellable_until_closed(),
            Err("the volume manager has no way to stop it")
        );
        job.gate().begin().expect("not asked");
        assert_eq!(job.cancel(By::new("me", "", 0)), Cancel::NotSupported);
        let job = Basic.job(&plan, 2, "me", "disk");
        assert_eq!(job.cancellable_until_closed(), Ok(()));
        job.gate().begin().expect("not asked");
        assert_eq!(job.cancel(By::new("me", "", 0)), Cancel::Accepted);
    }
}
