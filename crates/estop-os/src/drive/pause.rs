//! A clock, and waits that a cancel ends.

use std::{
    sync::Arc,
    task::Waker,
    time::{Duration, Instant},
};

use estop::{
    Asked, Gate, Micros,
    mmc::{Drive, Left},
    scsi::{Answer, Command, Failure, Unit},
};

use crate::{bed::Bed, clock::Clock};

/// A unit with the clock of this process: a drive.
#[derive(Debug)]
pub struct Attached<U> {
    unit: U,
    clock: Clock,
    bed: Arc<Bed>,
    waker: Waker,
}

/// The longest single wait: no drive is left alone for longer, whatever it says.
const LONGEST: Duration = Duration::from_secs(60 * 60);

impl<U: Unit> Attached<U> {
    /// A drive with this clock, which what is burned on it shares.
    pub fn new(unit: U, clock: Clock) -> Self {
        let bed = Arc::new(Bed::default());
        Self {
            unit,
            clock,
            waker: bed.waker(),
            bed,
        }
    }

    /// The unit.
    pub fn unit(&mut self) -> &mut U {
        &mut self.unit
    }
}

impl<U: Unit> Unit for Attached<U> {
    fn send(&mut self, command: Command<'_>) -> Result<Answer, Failure> {
        self.unit.send(command)
    }

    fn max_transfer_bytes(&self) -> u32 {
        self.unit.max_transfer_bytes()
    }
}

impl<U: Unit> Drive for Attached<U> {
    fn now(&self) -> Micros {
        self.clock.now()
    }

    fn pause(&mut self, wait: Duration, gate: Option<&Gate<Left>>) -> Result<(), Asked> {
        let until = Instant::now() + wait.min(LONGEST);
        loop {
            if let Some(gate) = gate {
                gate.listen(&self.waker)?;
            }
            // A wake that was meant for an earlier wait ends none.
            if !self.bed.sleep(until) {
                return Ok(());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::thread;

    use estop::{By, Cancel};

    use super::*;

    struct Mute;

    impl Unit for Mute {
        fn send(&mut self, _: Command<'_>) -> Result<Answer, Failure> {
            Ok(Answer::good(0))
        }

        fn max_transfer_bytes(&self) -> u32 {
            0
        }
    }

    #[test]
    fn a_wait_takes_its_time_and_a_cancel_ends_it() {
        let mut drive = Attached::new(Mute, Clock::new());
        let gate = Gate::<Left>::open();
        gate.begin().expect("not asked");
        let before = drive.now();
        assert_eq!(drive.pause(Duration::from_millis(2), Some(&gate)), Ok(()));
        assert!(drive.now().since(before) >= Duration::from_millis(2));
        let asked = thread::scope(|scope| {
            let worker = scope.spawn(|| drive.pause(LONGEST, Some(&gate)));
            assert_eq!(gate.cancel(By::new("me", "test", 0)), Cancel::Accepted);
            worker.join().expect("no panic")
        });
        assert_eq!(asked, Err(Asked));
        // The wind-down waits without the gate, and does not hear it again.
        assert_eq!(drive.pause(Duration::from_millis(1), None), Ok(()));
        assert_eq!(drive.pause(LONGEST, Some(&gate)), Err(Asked));
    }
}
