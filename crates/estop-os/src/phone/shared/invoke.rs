//! Methods, invoked with a completion.

use std::{io, sync::Arc, thread};

use estop::{
    End, Error, Job, Outcome,
    mtp::{Invocation, Left, carry_out, wire::Wire},
};

use super::Handle;
use crate::run::SharedJournal;

/// Whether an open capture has taken enough pictures, given how many it has.
pub type Enough = Box<dyn FnMut(u64) -> bool + Send>;

impl<W: Wire + Send + 'static> Handle<W> {
    /// Invokes a method, and does not wait: `complete` is called once, on a thread of its own, with the
    /// end of the job, whether it was done, cancelled (even before it began) or failed. `callback` is
    /// the identity by which [`Handle::cancel_for`] finds it, together with all that have the same.
    ///
    /// # Errors
    ///
    /// If no thread can be started: then the job has failed, and nothing was sent.
    pub fn invoke(
        &self,
        callback: u64,
        job: &Job<Left>,
        journal: &SharedJournal,
        (invocation, mut enough): (Invocation, Enough),
        complete: impl FnOnce(&Arc<End<Left>>) + Send + 'static,
    ) -> io::Result<()> {
        let waits = job.clone();
        let completion = thread::Builder::new().name("estop-completion".to_owned());
        let spawned = completion.spawn(move || complete(&waits.wait()));
        if let Err(error) = spawned {
            let why = Error::Bug(format!("no thread for the completion: {error}"));
            job.finish(&mut journal.clone(), Outcome::failed(why, Left::Untouched));
            return Err(error);
        }
        self.start_for(Some(callback), job, journal, move |seat, job, log| {
            carry_out(seat, &mut enough, job, log, &invocation)
        });
        Ok(())
    }
}
