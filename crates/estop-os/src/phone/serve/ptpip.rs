//! The two connections of a PTP/IP initiator, and those that have not said which they are.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
};

use estop::{Micros, mtp::Channel, sim::phone::PtpIp};

use super::{line::Line, turns::Served};

#[derive(Debug)]
pub(super) struct Lines {
    phone: Arc<Mutex<PtpIp>>,
    command: Option<Line>,
    event: Option<Line>,
    fresh: VecDeque<Line>,
}

/// Connections that have not said yet which they are: for one more the oldest is closed.
const FRESH_MAX: usize = 8;

/// The first packet of a connection is shorter: a name is the longest in it.
const FIRST_MAX: usize = 1024;

impl Lines {
    pub(super) fn new(phone: Arc<Mutex<PtpIp>>) -> Self {
        Self {
            phone,
            command: None,
            event: None,
            fresh: VecDeque::new(),
        }
    }

    /// Finds out which connection is which; whether one was told.
    fn sort(&mut self, phone: &mut PtpIp) -> bool {
        let mut told = false;
        for mut line in std::mem::take(&mut self.fresh) {
            line.read();
            match PtpIp::channel_of(line.came()) {
                Some(channel) => {
                    if phone.truth().is_gone() {
                        // It is there again for whoever comes after.
                        phone.restart();
                    }
                    phone.connect(channel);
                    *place(&mut self.command, &mut self.event, channel) = Some(line);
                    told = true;
                }
                None if line.has_ended() || line.came().len() > FIRST_MAX => {}
                None => self.fresh.push_back(line),
            }
        }
        told
    }
}

impl Served for Lines {
    fn greet(&mut self, line: Line) {
        if self.fresh.len() == FRESH_MAX {
            self.fresh.pop_front();
        }
        self.fresh.push_back(line);
    }

    fn turn(&mut self, now: Micros) -> bool {
        let shared = Arc::clone(&self.phone);
        let mut phone = shared.lock().unwrap_or_else(PoisonError::into_inner);
        let mut moved = self.sort(&mut phone);
        phone.step(now);
        for channel in [Channel::Event, Channel::Command] {
            let place = place(&mut self.command, &mut self.event, channel);
            let Some(line) = place else { continue };
            moved |= line.read();
            let took = phone.take(channel, line.came());
            line.took(took);
            phone.step(now);
            let sent = line.write(|into| phone.give(channel, into));
            moved |= sent || took > 0;
            if line.has_ended() || !phone.is_open(channel) && line.is_flushed() && !sent {
                tracing::debug!(?channel, "closed");
                phone.close(channel);
                *place = None;
            }
        }
        phone.step(now);
        moved
    }

    fn next_due(&self) -> Option<Micros> {
        let phone = self.phone.lock().unwrap_or_else(PoisonError::into_inner);
        phone.next_due()
    }

    fn lines(&mut self) -> Vec<&mut Line> {
        let known = self.command.iter_mut().chain(self.event.iter_mut());
        known.chain(self.fresh.iter_mut()).collect()
    }
}

fn place<'a>(
    command: &'a mut Option<Line>,
    event: &'a mut Option<Line>,
    channel: Channel,
) -> &'a mut Option<Line> {
    match channel {
        Channel::Command => command,
        Channel::Event => event,
    }
}
