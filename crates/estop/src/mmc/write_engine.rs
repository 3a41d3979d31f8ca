//! The lower of the two levels at which IMAPI burns: one section of blocks, from a stream, at an
//! address (IWriteEngine2). Nothing is closed.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{Burn, Closing, Disc, Drive, Error, Input, Left, Meter, Reading, Source, burn};
use crate::{
    By, Cancel, End, Job, Micros, contract::imapi::write_engine::SectionState, journal::Journal,
};

/// Writes sections. One at a time; a second handle to the same engine is a clone.
#[derive(Debug, Clone, Default)]
pub struct WriteEngine(Arc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    section: Mutex<Section>,
    meter: Meter,
}

/// The last section, in one snapshot.
#[derive(Debug, Default)]
struct Section {
    state: Option<SectionState>,
    job: Option<Job<Left>>,
    began: Option<Micros>,
}

impl WriteEngine {
    /// Plans one section: all of the input, at this address of a disc that was looked at.
    ///
    /// # Errors
    ///
    /// Why the disc does not take it there. Nothing was sent to the drive.
    pub fn section(disc: Disc, input: Input, start: u32) -> Result<Burn, Error> {
        let plan = Burn {
            start,
            closing: Closing::KeepOpen,
            ..Burn::new(disc, input)
        };
        plan.validate()?;
        Ok(plan)
    }

    /// Writes one section; returns when it has ended.
    ///
    /// Left: as [`burn()`] says; whole, it is `Burned`, with its track open.
    pub fn write_section<D: Drive + ?Sized>(
        &self,
        drive: &mut D,
        source: &mut dyn Source,
        job: &Job<Left>,
        log: &mut dyn Journal,
        plan: &Burn,
    ) -> Arc<End<Left>> {
        *self.lock() = Section {
            state: Some(SectionState::NotBegun),
            job: Some(job.clone()),
            began: None,
        };
        let end = job.run(log, |job, log| {
            let mut section = self.lock();
            section.state = Some(SectionState::Running);
            section.began = Some(drive.now());
            drop(section);
            burn(drive, source, job, log, plan, &self.0.meter)
        });
        self.lock().state = Some(SectionState::Ended);
        end
    }

    /// Where the last section stands.
    pub fn section_state(&self) -> SectionState {
        self.lock().state.unwrap_or(SectionState::NeverCalled)
    }

    /// Asks the section that is running to stop; with the snapshot that decided it. One that has not
    /// begun is told apart, and nothing is asked of it: its caller tries again.
    pub fn cancel(&self, by: By) -> (SectionState, Cancel) {
        let section = self.lock();
        let state = section.state.unwrap_or(SectionState::NeverCalled);
        let answer = match (&section.job, state) {
            (Some(job), SectionState::Running) => job.cancel(by),
            _ => Cancel::NothingInProgress,
        };
        (state, answer)
    }

    /// Addresses and buffers: what IWriteEngine2EventArgs shows.
    pub fn reading(&self) -> Reading {
        self.0.meter.get()
    }

    /// When the section that was written last began, by its drive's clock.
    pub fn began(&self) -> Option<Micros> {
        self.lock().began
    }

    fn lock(&self) -> MutexGuard<'_, Section> {
        self.0
            .section
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}
