//! The way out of a transaction that was cancelled or failed: class request, drain, events, status.

use std::time::Duration;

use super::{
    super::{
        super::{
            Completion, Control, EVENTS_MAX, Pipe, Refused, Usb,
            code::ResponseCode,
            container::{Event, Response},
        },
        DRAIN_BYTES_MAX, DRAIN_IDLE, DRAIN_LIMIT, Fault, Lost, Phase, RESET_LIMIT, STATUS_LIMIT,
    },
    OverUsb, Request, completed,
};

/// Class requests to the interface (Still Image Capture Device Definition 1.0 clause 5.2).
const CANCEL_REQUEST: u8 = 0x64;
const DEVICE_RESET: u8 = 0x66;
const GET_DEVICE_STATUS: u8 = 0x67;

/// Of the cancel request's data stage.
const CANCELLATION_CODE: u16 = 0x4001;

/// A device takes a cancel at once or not at all.
const CANCEL_LIMIT: Duration = Duration::from_millis(300);

/// A device answers for its status at once, busy or not.
const STATUS_ANSWER_LIMIT: Duration = Duration::from_secs(1);

/// Between two questions.
const STATUS_POLL: Duration = Duration::from_millis(20);

/// Nothing has come for so long after a cancel that the device took: it is asked whether more will.
/// Its next packet would be there, and a transfer that was under way.
const DRAIN_QUIET: Duration = Duration::from_millis(20);

/// Room for the status: Android answers nothing to less than 8 bytes.
const STATUS_BYTES: u16 = 64;

/// Its length and code.
const STATUS_HEAD_BYTES: usize = 4;

/// One read of a drain.
const DRAIN_READ_BYTES: u32 = 64 << 10;

impl<U: Usb> OverUsb<U> {
    /// Cancels a transaction: data to the device stop at a packet's end, and are never ended by a
    /// short packet; reads in flight stay there until the device has the cancel.
    pub(super) fn cancel_transaction(
        &mut self,
        request: &Request,
        phase: Phase,
    ) -> Result<(), Fault> {
        self.take_back(Pipe::Out)?;
        let mut stage = [0; 6];
        stage[..2].copy_from_slice(&CANCELLATION_CODE.to_le_bytes());
        stage[2..].copy_from_slice(&request.transaction.to_le_bytes());
        let deadline = self.deadline(CANCEL_LIMIT);
        let taken = self
            .usb
            .control(Control::Out(CANCEL_REQUEST, &stage), deadline);
        let is_taken = taken.is_ok();
        match taken {
            Ok(_) => tracing::debug!(?phase, transaction = request.transaction, "cancelled"),
            // It sends the rest, or has taken the cancel without an answer: the drain tells.
            Err(Refused::Stalled) => tracing::debug!("the device does not know the cancel"),
            Err(Refused::Late) => tracing::debug!("the cancel was not acknowledged"),
            Err(Refused::Lost(lost)) => return Err(lost.into()),
        }
        self.drain(request, is_taken)?;
        self.keep_events();
        self.ready().map(drop)
    }

    /// After a fault that no cancel was due to.
    pub(super) fn settle_transaction(&mut self, request: &Request) -> Result<(), Fault> {
        self.take_back(Pipe::Out)?;
        self.drain(request, false)?;
        self.keep_events();
        let was_halted = self.halted;
        let knows_status = self.ready()?;
        if was_halted && !knows_status {
            // It did not cancel, as far as can be known, and may still wait for data: QEMU does, and
            // would take the next command for them.
            return self.cancel_transaction(request, Phase::Response);
        }
        Ok(())
    }

    /// The class's own reset: its data stage is empty.
    pub(super) fn device_reset(&mut self) -> Result<bool, Lost> {
        let deadline = self.deadline(RESET_LIMIT);
        let answer = self.usb.control(Control::Out(DEVICE_RESET, &[]), deadline);
        tracing::debug!(?answer, "device reset");
        match answer {
            Ok(_) => Ok(true),
            Err(Refused::Stalled | Refused::Late) => Ok(false),
            Err(Refused::Lost(lost)) => Err(lost),
        }
    }

    /// Reads until the transaction's response, or until nothing more comes. A device that has taken
    /// the cancel tells by its status that nothing will, and its silence is not waited out.
    pub(super) fn drain(&mut self, request: &Request, is_taken: bool) -> Result<(), Fault> {
        let end = self.deadline(DRAIN_LIMIT);
        let mut quiet = if is_taken { DRAIN_QUIET } else { DRAIN_IDLE };
        let busy_until = self.deadline(STATUS_LIMIT);
        let mut rest_bytes = DRAIN_BYTES_MAX;
        if self.kept.take().is_some() {
            return self.take_back(Pipe::In);
        }
        while !self.halted {
            if self.reads.is_empty() {
                let packet = self.one_packet();
                let bytes = DRAIN_READ_BYTES.min(self.transfer_bytes()) / packet * packet;
                self.read(bytes.max(packet))?;
            }
            let idle = self.deadline(quiet).min(end);
            match self.usb.complete(idle, None) {
                Completion::Received(tag, bytes) => {
                    let response = Response::decode(bytes).ok();
                    rest_bytes = rest_bytes.saturating_sub(bytes.len() as u64);
                    completed(&mut self.reads, tag);
                    if response.is_some_and(|one| one.transaction == request.transaction) {
                        break;
                    }
                    if rest_bytes == 0 {
                        return Err(Fault::Late(DRAIN_LIMIT));
                    }
                }
                Completion::Sent(_) => self.writes = self.writes.saturating_sub(1),
                Completion::Withdrawn(tag, _, _) => {
                    completed(&mut self.reads, tag);
                }
                Completion::Stalled(tag, pipe, _) => {
                    self.stalled(tag, pipe);
                }
                Completion::Lost(lost) => return Err(lost.into()),
                Completion::Late if quiet < DRAIN_IDLE => {
                    match self.is_over()? {
                        Some(true) => break,
                        Some(false) if self.usb.now() < busy_until => {}
                        // It does not say: the whole silence tells.
                        _ => quiet = DRAIN_IDLE,
                    }
                }
                Completion::Late | Completion::Idle | Completion::Asked => break,
            }
            if self.usb.now() >= end {
                return Err(Fault::Late(DRAIN_LIMIT));
            }
        }
        self.take_back(Pipe::In)
    }

    /// Keeps what the device has told by itself.
    pub(super) fn keep_events(&mut self) {
        for _ in 0..EVENTS_MAX {
            let Some(packet) = self.usb.event() else {
                break;
            };
            match Event::decode(&packet) {
                Ok(event) if self.events.len() < EVENTS_MAX => self.events.push_back(event),
                Ok(event) => tracing::debug!(?event, "one event too many; dropped"),
                Err(error) => tracing::debug!(%error, ?packet, "an event that is none"),
            }
        }
    }

    /// Asks for the status, once: whether the device is done with the transaction, if it says.
    fn is_over(&mut self) -> Result<Option<bool>, Fault> {
        let deadline = self.deadline(STATUS_ANSWER_LIMIT);
        let question = Control::In(GET_DEVICE_STATUS, STATUS_BYTES);
        match self.usb.control(question, deadline) {
            Ok(answer) if answer.len() >= STATUS_HEAD_BYTES => {
                let (code, halted) = status(&answer);
                tracing::debug!(%code, ?halted, "status in the silence");
                // What it names as halted is freed where it is asked again.
                match code {
                    ResponseCode::OK | ResponseCode::TRANSACTION_CANCELLED => Ok(Some(true)),
                    ResponseCode::DEVICE_BUSY => Ok(Some(false)),
                    _ => Ok(None),
                }
            }
            Ok(_) | Err(Refused::Stalled | Refused::Late) => Ok(None),
            Err(Refused::Lost(lost)) => Err(lost.into()),
        }
    }

    /// Asks for the status until the device is ready, and frees what it says is halted: whether it
    /// knows the question.
    pub(super) fn ready(&mut self) -> Result<bool, Fault> {
        let end = self.deadline(STATUS_LIMIT);
        loop {
            let deadline = self.deadline(STATUS_ANSWER_LIMIT).min(end);
            let answer = self
                .usb
                .control(Control::In(GET_DEVICE_STATUS, STATUS_BYTES), deadline);
            let (is_known, (code, halted)) = match answer {
                // QEMU answers nothing, with success.
                Ok(answer) => (answer.len() >= STATUS_HEAD_BYTES, status(&answer)),
                // Not every device knows it.
                Err(Refused::Stalled) => (false, (ResponseCode::OK, Vec::new())),
                Err(Refused::Late) => return Err(Fault::Late(STATUS_ANSWER_LIMIT)),
                Err(Refused::Lost(lost)) => return Err(lost.into()),
            };
            tracing::debug!(%code, ?halted, "status");
            for pipe in &halted {
                self.free(*pipe)?;
            }
            match code {
                ResponseCode::DEVICE_BUSY => {}
                ResponseCode::TRANSACTION_CANCELLED if !halted.is_empty() => self.halted = false,
                // It names none, and yet a pipe was halted: both are freed.
                ResponseCode::TRANSACTION_CANCELLED => self.free_both()?,
                _ if self.halted => {
                    self.free_both()?;
                    return Ok(is_known);
                }
                _ => return Ok(is_known),
            }
            if self.usb.now() >= end {
                return Err(Fault::Late(STATUS_LIMIT));
            }
            let _never_asked = self.usb.pause(STATUS_POLL, None);
        }
    }

    fn free_both(&mut self) -> Result<(), Fault> {
        self.halted = false;
        self.free(Pipe::In)?;
        self.free(Pipe::Out)
    }

    fn free(&mut self, pipe: Pipe) -> Result<(), Fault> {
        let deadline = self.deadline(STATUS_ANSWER_LIMIT);
        match self.usb.clear_halt(pipe, deadline) {
            Ok(()) | Err(Refused::Stalled) => Ok(()),
            Err(Refused::Late) => Err(Fault::Late(STATUS_ANSWER_LIMIT)),
            Err(Refused::Lost(lost)) => Err(lost.into()),
        }
    }
}

/// Code and halted pipes of a status: length and code in two bytes each, then endpoint addresses, in
/// four bytes each by the standard and in two on Android.
fn status(answer: &[u8]) -> (ResponseCode, Vec<Pipe>) {
    let Some((head, rest)) = answer.split_first_chunk::<STATUS_HEAD_BYTES>() else {
        return (ResponseCode::OK, Vec::new());
    };
    let length = usize::from(u16::from_le_bytes([head[0], head[1]]));
    let rest = rest
        .get(..length.saturating_sub(STATUS_HEAD_BYTES))
        .unwrap_or(rest);
    let wide = rest
        .chunks_exact(4)
        .map(|one| u32::from_le_bytes([one[0], one[1], one[2], one[3]]));
    let narrow = rest
        .chunks_exact(2)
        .map(|one| u32::from(u16::from_le_bytes([one[0], one[1]])));
    let addresses = match rest.len() % 4 == 0 && wide.clone().all(|address| address <= 0xFF) {
        true => wide.collect::<Vec<_>>(),
        false => narrow.collect(),
    };
    let pipe = |address: &u32| {
        if address & 0x80 == 0 {
            Pipe::Out
        } else {
            Pipe::In
        }
    };
    let code = ResponseCode(u16::from_le_bytes([head[2], head[3]]));
    (code, addresses.iter().map(pipe).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endpoints_are_read_in_two_bytes_and_in_four() {
        let narrow = [8, 0, 0x1F, 0x20, 0x81, 0, 0x02, 0];
        let wide = [12, 0, 0x1F, 0x20, 0x81, 0, 0, 0, 0x02, 0, 0, 0];
        let both = (
            ResponseCode::TRANSACTION_CANCELLED,
            vec![Pipe::In, Pipe::Out],
        );
        assert_eq!(status(&narrow), both);
        assert_eq!(status(&wide), both);
    }

    #[test]
    fn a_status_too_short_or_with_a_wrong_length_is_still_one() {
        assert_eq!(status(&[4, 0]), (ResponseCode::OK, Vec::new()));
        // Android states the size of a pointer.
        let (code, pipes) = status(&[0xFF, 0, 0x01, 0x20]);
        assert_eq!((code, pipes.len()), (ResponseCode::OK, 0));
    }
}
