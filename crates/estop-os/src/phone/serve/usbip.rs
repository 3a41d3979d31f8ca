//! The one connection of a USB/IP host.

use std::sync::{Arc, Mutex, PoisonError};

use estop::{Micros, sim::phone::UsbIp};

use super::{line::Line, turns::Served};

#[derive(Debug)]
pub(super) struct Cable {
    phone: Arc<Mutex<UsbIp>>,
    line: Option<Line>,
}

impl Cable {
    pub(super) fn new(phone: Arc<Mutex<UsbIp>>) -> Self {
        Self { phone, line: None }
    }
}

impl Served for Cable {
    fn greet(&mut self, line: Line) {
        let mut phone = self.phone.lock().unwrap_or_else(PoisonError::into_inner);
        if phone.is_attached() {
            tracing::info!("it is attached already: another was turned away");
            return;
        }
        phone.connect();
        self.line = Some(line);
    }

    fn turn(&mut self, now: Micros) -> bool {
        let mut phone = self.phone.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(line) = &mut self.line else {
            phone.step(now);
            return false;
        };
        let mut moved = line.read();
        // A host that does not listen is not heard: what it asks for would be kept.
        if line.is_flushed() {
            let took = line.came().len();
            phone.take(line.came());
            line.took(took);
        }
        phone.step(now);
        moved |= line.write(|into| phone.give(into));
        if line.has_ended() || !phone.is_open() && line.is_flushed() && !moved {
            tracing::debug!("detached");
            phone.close();
            self.line = None;
        }
        moved
    }

    fn next_due(&self) -> Option<Micros> {
        let phone = self.phone.lock().unwrap_or_else(PoisonError::into_inner);
        phone.next_due()
    }

    fn lines(&mut self) -> Vec<&mut Line> {
        self.line.iter_mut().collect()
    }
}
