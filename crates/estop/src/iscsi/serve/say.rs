//! What goes to the initiator.

use super::{Managed, Outgoing, Served, Task, WINDOW};
use crate::{
    iscsi::{DataIn, NO_TAG, Request, Response, Say, ScsiResponse, Text, index, length},
    scsi::Reply,
};

impl Served {
    /// The PDUs that answer a command: each to be sent before the next is asked for. The last one has
    /// the status.
    pub fn reply(&mut self, task: &Task, mut reply: Reply, send: &mut dyn FnMut(Outgoing)) {
        self.forget(task);
        let (came, expected) = (reply.data.len(), task.expected_in_bytes);
        reply.data.truncate(expected);
        let mut data_sn = task.data_sn;
        let mut at = 0;
        while at < reply.data.len() {
            let in_burst = self.terms.max_burst_bytes - at % self.terms.max_burst_bytes;
            let len = (reply.data.len() - at)
                .min(self.terms.peer_segment_bytes)
                .min(in_burst);
            let last = at + len == reply.data.len() || len == in_burst;
            let body = Say::DataIn(DataIn {
                last,
                data_sn,
                at_bytes: length(at),
                ..DataIn::default()
            });
            let response = self.response(task.lun, task.tag, body);
            let data = reply.data[at..at + len].to_vec();
            send(Outgoing {
                header: response.encode(len),
                data,
            });
            data_sn = data_sn.wrapping_add(1);
            at += len;
        }
        let not_moved = if task.expected_out_bytes > 0 {
            let taken = task.sent.len().saturating_sub(index(reply.not_taken_bytes));
            task.expected_out_bytes.saturating_sub(taken)
        } else {
            expected.saturating_sub(came)
        };
        let over = came.saturating_sub(expected) + index(reply.lacking_bytes);
        let body = Say::Command(ScsiResponse {
            response: 0,
            status: reply.status,
            overflow_bytes: (over > 0).then(|| length(over)),
            underflow_bytes: (not_moved > 0 && over == 0).then(|| length(not_moved)),
            exp_data_sn: data_sn,
        });
        let sense = sense_segment(&reply.sense);
        send(self.outgoing(task.lun, task.tag, body, &sense));
    }

    /// The answer to a task management function.
    pub fn managed(&mut self, tag: u32, managed: Managed) -> Outgoing {
        let body = Say::Manage {
            response: managed as u8,
        };
        self.outgoing(0, tag, body, &[])
    }

    /// The answer to a text request, cut off at what the initiator takes.
    pub fn text(&mut self, tag: u32, text: &Text) -> Outgoing {
        let body = Say::Text {
            last: true,
            target_tag: NO_TAG,
        };
        let mut data = text.encode();
        data.truncate(self.terms.peer_segment_bytes);
        self.outgoing(0, tag, body, &data)
    }

    pub(super) fn status(&mut self, request: &Request, status: u8, sense: &[u8]) -> Outgoing {
        let body = Say::Command(ScsiResponse {
            status,
            ..ScsiResponse::default()
        });
        self.outgoing(request.lun, request.tag, body, &sense_segment(sense))
    }

    /// A PDU that takes a status number.
    pub(super) fn outgoing(&mut self, lun: u64, tag: u32, body: Say, data: &[u8]) -> Outgoing {
        let response = self.response(lun, tag, body);
        self.stat_sn = self.stat_sn.wrapping_add(1);
        Outgoing {
            header: response.encode(data.len()),
            data: data.to_vec(),
        }
    }

    /// How many commands more it takes: what waits fills the window (RFC 7143 §4.2.2.1).
    fn window(&self) -> u32 {
        WINDOW.saturating_sub(length(self.outstanding()))
    }

    pub(super) fn response(&self, lun: u64, tag: u32, body: Say) -> Response {
        Response {
            lun,
            tag,
            stat_sn: self.stat_sn,
            exp_cmd_sn: self.exp_cmd_sn,
            max_cmd_sn: self.exp_cmd_sn.wrapping_add(self.window()).wrapping_sub(1),
            body,
        }
    }
}

/// Sense data with its length before it (RFC 7143 §11.4.7).
fn sense_segment(sense: &[u8]) -> Vec<u8> {
    match u16::try_from(sense.len()) {
        Ok(len) if len > 0 => [&len.to_be_bytes(), sense].concat(),
        _ => Vec::new(),
    }
}
