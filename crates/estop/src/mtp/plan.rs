//! Operations as they are put on record, what is left of one after a crash, and the way out.

use serde::{Deserialize, Serialize};

use super::{
    Change, CopyTree, DeleteTree, Edit, Error, Finish, Left, Method, Mirror, Phone, Push, Receive,
    Sink, Source, change, copy_tree, delete_tree, edit, finish, invoke, look_after_change,
    look_after_copy, look_after_delete, look_after_edit, look_after_finish, look_after_method,
    look_after_mirror, look_after_push, mirror, push, receive,
};
use crate::{Job, Outcome, disk::Reached, journal::Journal};

/// An operation on a phone, with all it needs besides the bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "operation", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Plan {
    /// Files to the phone.
    Push(Push),
    /// Objects from the phone.
    Pull(Receive),
    /// The phone is made to hold what a folder of this computer holds.
    Sync(Mirror),
    /// An object is deleted, with all in it.
    Delete(DeleteTree),
    /// An object is copied on the phone, with all in it.
    Copy(CopyTree),
    /// A folder is made, an object renamed or moved.
    Change(Change),
    /// The names of a file and of the one that it replaces are put right.
    Finish(Finish),
    /// Bytes of an object are written over.
    Edit(Edit),
    /// A method is invoked; an open capture until somebody asks.
    Invoke(Method),
}

/// Where the bytes of an operation come from, or go; those that move none need neither.
#[derive(Default)]
pub enum Bytes<'a> {
    /// It moves none.
    #[default]
    None,
    /// They are sent.
    From(&'a mut dyn Source),
    /// They are received.
    To(&'a mut dyn Sink),
}

impl Plan {
    /// What it is called.
    pub fn operation(&self) -> &'static str {
        match self {
            Self::Push(_) => "push",
            Self::Pull(_) => "pull",
            Self::Sync(_) => "sync",
            Self::Delete(_) => "delete",
            Self::Copy(_) => "copy",
            Self::Change(Change::MakeFolder { .. }) => "make folder",
            Self::Change(Change::Rename { .. }) => "rename",
            Self::Change(Change::Move { .. }) => "move",
            Self::Finish(_) => "finish",
            Self::Edit(_) => "edit",
            Self::Invoke(method) => method.name(),
        }
    }

    /// Carries it out, as the function of its own does.
    pub fn run<P: Phone>(
        &self,
        phone: &mut P,
        bytes: Bytes<'_>,
        job: &Job<Left>,
        log: &mut dyn Journal,
    ) -> Outcome<Left> {
        match (self, bytes) {
            (Self::Push(plan), Bytes::From(source)) => push(phone, source, job, log, plan),
            (Self::Pull(plan), Bytes::To(sink)) => receive(phone, sink, job, plan),
            (Self::Sync(plan), Bytes::From(source)) => mirror(phone, source, job, log, plan),
            (Self::Push(_) | Self::Pull(_) | Self::Sync(_), _) => {
                let why = "a transfer without bytes".to_owned();
                Outcome::failed(crate::Error::Bug(why), Left::Untouched)
            }
            (Self::Delete(plan), _) => delete_tree(phone, job, log, plan),
            (Self::Copy(plan), _) => copy_tree(phone, job, log, plan),
            (Self::Change(plan), _) => change(phone, job, log, plan),
            (Self::Finish(plan), _) => finish(phone, job, log, plan),
            (Self::Edit(plan), _) => edit(phone, job, log, plan),
            (Self::Invoke(method), _) => invoke(phone, &mut |_| false, job, log, *method),
        }
    }

    /// What it left, if its process died in it: looked at in a new session. It changes nothing.
    pub fn look_after<P: Phone>(&self, phone: &mut P, reached: &Reached) -> Result<Left, Error> {
        let mark = reached.mark.as_ref();
        let objects = mark.map(|mark| mark.to_bytes);
        match self {
            _ if !reached.begun => Ok(Left::Untouched),
            Self::Push(plan) => look_after_push(phone, plan, mark),
            Self::Sync(plan) => look_after_mirror(phone, plan, mark),
            // It changes nothing on the phone; what came is on this computer.
            Self::Pull(_) => Ok(Left::Untouched),
            Self::Delete(plan) => look_after_delete(phone, plan, objects),
            Self::Copy(plan) => look_after_copy(phone, plan, objects.is_some()),
            Self::Change(plan) => look_after_change(phone, plan, objects.is_some()),
            Self::Finish(plan) => look_after_finish(phone, plan, objects.is_some()),
            Self::Edit(plan) => look_after_edit(phone, plan, objects),
            Self::Invoke(method) => look_after_method(phone, *method, objects),
        }
    }

    /// The operation that puts right what it left on the phone, if there is one.
    pub fn recovery(&self, left: &Left) -> Option<Self> {
        match left {
            Left::Partial { at, .. } => Some(Self::Delete(DeleteTree { at: at.clone() })),
            Left::Replacing { at, .. } => Some(Self::Finish(Finish { at: at.clone() })),
            Left::Altered { .. } => Some(self.clone()),
            _ => None,
        }
    }
}
