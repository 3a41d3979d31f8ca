//! Task management (RFC 7143 §11.5): what an initiator wants of its own commands.

use super::{Served, Step, Task};
use crate::iscsi::Request;

/// What came of a task management function (RFC 7143 §11.6.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Managed {
    /// It is done.
    Complete = 0,
    /// There is no such task (any more).
    NoTask = 1,
    /// There is no such unit.
    NoLun = 2,
    /// It is not supported.
    NotSupported = 5,
}

/// What is to be done about commands that were given out to be carried out.
///
/// Those that nothing has begun to carry out are dropped. One that is being carried out ends first:
/// no unit of ours can be interrupted, and it is answered before this is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Management {
    /// ABORT TASK: the command with this tag. [`Managed::NoTask`] if it ended by itself.
    AbortTask(u32),
    /// ABORT TASK SET: all commands of this connection to this unit.
    AbortTaskSet(u64),
    /// LOGICAL UNIT RESET: the same, and the unit is reset.
    LunReset(u64),
}

impl Management {
    /// Whether it means this command.
    pub fn means(self, task: &Task) -> bool {
        match self {
            Self::AbortTask(tag) => task.tag == tag,
            Self::AbortTaskSet(lun) | Self::LunReset(lun) => task.lun == lun,
        }
    }
}

impl Served {
    /// This command is not answered: it was dropped before anything had begun to carry it out.
    pub fn forget(&mut self, task: &Task) {
        self.given_out.remove(&task.tag);
        self.held_bytes = self.held_bytes.saturating_sub(task.sent.len());
    }

    /// How many commands are not answered.
    pub(super) fn outstanding(&self) -> usize {
        self.waiting.len() + self.given_out.len()
    }

    pub(super) fn manage(&mut self, request: &Request, function: u8, referenced: u32) -> Step {
        let (tag, lun) = (request.tag, request.lun);
        let management = match function {
            1 => Management::AbortTask(referenced),
            2 => Management::AbortTaskSet(lun),
            5 => Management::LunReset(lun),
            _ => return Step::Send(self.managed(tag, Managed::NotSupported)),
        };
        let dropped = self.drop_waiting(management);
        let managed = match management {
            Management::AbortTask(of) if self.given_out.contains_key(&of) => None,
            Management::AbortTask(_) if dropped == 0 => Some(Managed::NoTask),
            Management::AbortTaskSet(lun) if self.given_out.values().any(|one| *one == lun) => None,
            Management::LunReset(_) => None,
            _ => Some(Managed::Complete),
        };
        match managed {
            Some(managed) => Step::Send(self.managed(tag, managed)),
            None => Step::Manage { tag, management },
        }
    }

    /// Drops the commands that still wait for their data: how many.
    fn drop_waiting(&mut self, management: Management) -> usize {
        let before = self.waiting.len();
        let held = &mut self.held_bytes;
        self.waiting.retain(|_, waiting| {
            let is_meant = management.means(&waiting.task);
            if is_meant {
                *held = held.saturating_sub(waiting.task.sent.len());
            }
            !is_meant
        });
        before - self.waiting.len()
    }
}
