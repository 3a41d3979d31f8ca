//! The connection of a unit: lost, and made again.

use std::{
    thread,
    time::{Duration, Instant},
};

use estop::{
    iscsi::{LoginError, Purpose},
    scsi::Failure,
};

use super::{ConnectError, Initiator, connect::open, initiator::late};

/// Why there is no connection, and how often another is tried still.
#[derive(Debug, Clone)]
pub(super) struct Down {
    why: Failure,
    tries: u32,
    wait: Duration,
    next: Instant,
    /// From the first try on.
    until: Option<Instant>,
}

/// Whether it is worth trying again.
enum Refusal {
    /// The network or the target may be back in a moment.
    Passing(String),
    /// It said no.
    Final(String),
}

/// A target that is restarted or a cable that is put back is there again in seconds. One that refuses
/// each try is given up after eight seconds.
const TRIES: u32 = 6;

/// The first try is made at once; between two lies this, and twice as much each time.
const FIRST_WAIT: Duration = Duration::from_millis(250);

/// All tries together: shorter than any command of an operation may take, so that the command that
/// found the connection gone can be sent still.
const RECONNECT_LIMIT: Duration = Duration::from_secs(20);

/// One try: a target that carries out what the old session left takes seconds.
const TRY_LIMIT: Duration = Duration::from_secs(10);

impl Down {
    /// Lost: to be tried again.
    fn lost(why: Failure) -> Self {
        Self {
            why,
            tries: TRIES,
            wait: FIRST_WAIT,
            next: Instant::now(),
            until: None,
        }
    }

    /// Closed for good.
    pub(super) fn closed(why: &str) -> Self {
        let mut down = Self::lost(Failure::Gone(why.to_owned()));
        down.tries = 0;
        down
    }

    pub(super) fn why(&self) -> Failure {
        self.why.clone()
    }

    /// A try has failed, the last one perhaps.
    fn failed(&mut self, refusal: &Refusal, until: Instant) {
        let (Refusal::Passing(why) | Refusal::Final(why)) = refusal;
        tracing::warn!(why, tries = self.tries, "not connected again");
        self.next = Instant::now() + self.wait;
        self.wait *= 2;
        if self.tries == 0 || self.next >= until || matches!(refusal, Refusal::Final(_)) {
            self.tries = 0;
            self.why = Failure::Gone(format!("the connection was lost and is not back: {why}"));
        }
    }
}

impl Initiator {
    /// Sees to it that there is a connection: notices that it was lost while nothing was asked, and
    /// logs in again, as often as [`TRIES`] allows and no longer than the command that needs it.
    pub(super) fn raise(&mut self, until: Instant, limit: Duration) -> Result<(), Failure> {
        self.notice_loss(limit);
        // As many turns as there are tries.
        loop {
            let mut down = match &self.wire {
                Ok(_) => return Ok(()),
                Err(down) => down.clone(),
            };
            let ends = Instant::now() + RECONNECT_LIMIT;
            let ends = *down.until.get_or_insert(ends);
            if down.tries == 0 {
                return Err(down.why);
            }
            thread::sleep(
                down.next
                    .min(until)
                    .saturating_duration_since(Instant::now()),
            );
            if Instant::now() >= until {
                self.wire = Err(down);
                return Err(late(limit));
            }
            down.tries -= 1;
            let within = until.min(ends).min(Instant::now() + TRY_LIMIT);
            let Err(refusal) = self.log_in_again(within) else {
                tracing::info!(url = %self.url(), "connected again");
                return Ok(());
            };
            down.failed(&refusal, ends);
            self.wire = Err(down);
        }
    }

    /// The connection is gone: what was out has failed, and is not sent again.
    pub(super) fn lose(&mut self, why: String) -> Failure {
        tracing::warn!(url = %self.url(), why, "the connection is gone");
        let gone = Failure::Gone(why);
        self.queue.fail(&gone);
        self.wire = Err(Down::lost(gone.clone()));
        gone
    }

    /// While nothing is asked, nothing is read: what came meanwhile may be the end.
    fn notice_loss(&mut self, limit: Duration) {
        let Ok(wire) = &mut self.wire else {
            return;
        };
        if !wire.session().is_idle() {
            return;
        }
        if let Err(stopped) = wire.poll(&mut self.queue) {
            self.stopped(stopped, limit);
        }
    }

    /// A login with the identifier of the lost session takes its place, and ends what is left of it
    /// (RFC 7143 §6.3.5). It must be the same unit.
    fn log_in_again(&mut self, until: Instant) -> Result<(), Refusal> {
        let limit = until.saturating_duration_since(Instant::now());
        let purpose = Purpose::Use(self.url().target.clone());
        let wire = open(self.url(), purpose, self.isid, limit).map_err(refusal)?;
        self.wire = Ok(wire);
        let is = self.ask_identity(until, limit);
        match is {
            Ok(is) if is == self.identity => Ok(()),
            Ok(_) => Err(Refusal::Final("another unit answers there now".to_owned())),
            Err(failure) => Err(Refusal::Passing(failure.to_string())),
        }
    }
}

fn refusal(error: ConnectError) -> Refusal {
    let why = error.to_string();
    match error {
        ConnectError::Login(LoginError::Refused {
            status: 0x0300..=0x03FF,
        })
        | ConnectError::Unreachable { .. }
        | ConnectError::Late { .. } => Refusal::Passing(why),
        ConnectError::Login(_) => Refusal::Final(why),
    }
}
