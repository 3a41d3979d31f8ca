//! Burns that are stopped in their middle.

use estop::{
    Gate, Job, Micros, Outcome,
    mmc::{Burn, Fill, Left, Meter, Plan, Source, Taken},
    sim::{Journal, drive::Drive},
};

use super::Image;

/// A burn that is stopped after some blocks: its source asks.
pub(super) struct Half<'a> {
    pub(super) drive: &'a mut Drive,
    pub(super) stop_after: u32,
}

impl Half<'_> {
    pub(super) fn burn(self, plan: &Burn, image: &Image) -> (Outcome<Left>, Micros) {
        let job = Job::cancellable(1, "test", "sim");
        job.gate().begin().expect("nobody asked");
        let mut source = Asking {
            image: image.clone(),
            job: job.clone(),
            after: self.stop_after,
        };
        let plan = Plan::Burn(plan.clone());
        let (log, meter) = (&mut Journal::default(), Meter::default());
        let outcome = plan.run(self.drive, &mut source, &job, log, &meter);
        (outcome, self.drive.now())
    }
}

struct Asking {
    image: Image,
    job: Job<Left>,
    after: u32,
}

impl Source for Asking {
    fn blocks(&self) -> u32 {
        self.image.blocks()
    }

    fn fingerprint(&self) -> &str {
        self.image.fingerprint()
    }

    fn start_at(&mut self, block: u32) -> Result<(), String> {
        self.image.start_at(block)
    }

    fn take(&mut self, buffer: &mut [u8], deadline: Micros, gate: Option<&Gate<Left>>) -> Taken {
        if self.image.at >= self.after as usize * 2048 {
            let _answer = self.job.cancel(estop::By::new("test", "half of it", 1));
        }
        self.image.take(buffer, deadline, gate)
    }

    fn fill(&self) -> Fill {
        self.image.fill()
    }

    fn at(&self, block: u32) -> Option<&str> {
        self.image.at(block)
    }
}
