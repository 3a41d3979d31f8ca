//! The target in the full feature phase: commands, their data, and what is answered.

use std::collections::BTreeMap;

use super::{
    Ask, DataIn, HEADER_BYTES, Lengths, MAX_SEGMENT_BYTES, NO_TAG, Place, R2t, Request, Response,
    Say, ScsiCommand, ScsiResponse, Seat, Terms, Text, Violation, index, length,
};
use crate::scsi::Reply;

/// How many commands an initiator may have out.
pub(super) const WINDOW: u32 = 64;

/// The most that one command may move, in bytes: far more than systems send at once.
const MAX_COMMAND_BYTES: usize = 16 << 20;

/// The most that the commands of one connection may hold while they wait for their data, in bytes.
const MAX_HELD_BYTES: usize = 64 << 20;

/// The state of a session, seen from the target.
#[derive(Debug)]
pub struct Served {
    terms: Terms,
    discovery: bool,
    exp_cmd_sn: u32,
    stat_sn: u32,
    next_target_tag: u32,
    /// Commands that wait for their data.
    waiting: BTreeMap<u32, Waiting>,
    held_bytes: usize,
    header: Option<Header>,
}

/// A command whose data has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// The initiator's tag.
    pub tag: u32,
    /// The unit, as SAM-5 §4.7 has it.
    pub lun: u64,
    /// The block.
    pub cdb: [u8; 16],
    /// Its data.
    pub sent: Vec<u8>,
    /// How many bytes the initiator expects to get.
    pub expected_in_bytes: usize,
    /// How many it expects to send.
    pub expected_out_bytes: usize,
    data_sn: u32,
}

/// A PDU to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outgoing {
    /// Its header.
    pub header: [u8; HEADER_BYTES],
    /// Its data, to be padded.
    pub data: Vec<u8>,
}

/// What is to be done about a PDU of the initiator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Nothing.
    Nothing,
    /// To send this.
    Send(Outgoing),
    /// To carry out this command, and then [`Served::reply`].
    Execute(Task),
    /// To answer a text request, whose keys these are, by [`Served::text`].
    Text(u32, Text),
    /// To reset this unit, and then [`Served::managed`].
    LunReset {
        /// The initiator's tag.
        tag: u32,
        /// The unit.
        lun: u64,
    },
    /// To send this, and to close the connection.
    Close(Outgoing),
}

/// What came of a task management function (RFC 7143 §11.6.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Managed {
    /// It is done.
    Complete = 0,
    /// There is no such task (any more).
    NoTask = 1,
    /// There is no such unit.
    NoLun = 2,
    /// It is not supported.
    NotSupported = 5,
}

#[derive(Debug)]
struct Waiting {
    task: Task,
    /// How much of `sent` has come.
    come_bytes: usize,
    /// Up to here it was asked for, or comes without.
    asked_bytes: usize,
    target_tag: u32,
    r2t_sn: u32,
}

#[derive(Debug)]
struct Header {
    request: Request,
    raw: [u8; HEADER_BYTES],
    data_bytes: usize,
    /// What was found out when it came.
    verdict: Verdict,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Take,
    Ignore,
    /// TASK SET FULL: it would hold too much.
    Full,
    /// INVALID FIELD IN CDB: it is too long.
    TooLong,
}

impl Served {
    /// After this login.
    pub fn new(seat: &Seat) -> Self {
        Self {
            terms: seat.terms,
            discovery: seat.discovery,
            exp_cmd_sn: seat.exp_cmd_sn,
            stat_sn: seat.stat_sn,
            next_target_tag: 0,
            waiting: BTreeMap::new(),
            held_bytes: 0,
            header: None,
        }
    }

    /// Takes a header, and says where its data goes. What comes after it is [`Lengths::of`] it.
    pub fn header(&mut self, header: &[u8; HEADER_BYTES]) -> Result<Place, Violation> {
        let request = Request::decode(header)?;
        let data_bytes = Lengths::of(header).data_bytes;
        if data_bytes > MAX_SEGMENT_BYTES {
            return Err(Violation("a data segment longer than was announced"));
        }
        let verdict = self.number(&request);
        let (verdict, place) = match request.body {
            _ if verdict == Verdict::Ignore => (verdict, Place::Drop),
            Ask::Command(command) => self.begin(&request, &command, data_bytes)?,
            Ask::DataOut {
                target_tag,
                at_bytes,
                ..
            } => {
                let place = self.data_out(request.tag, target_tag, index(at_bytes), data_bytes)?;
                (verdict, place)
            }
            Ask::Login(_) => return Err(Violation("a login in the full feature phase")),
            _ => (verdict, Place::Keep),
        };
        self.header = Some(Header {
            request,
            raw: *header,
            data_bytes,
            verdict,
        });
        Ok(place)
    }

    /// Where the data of a [`Place::Task`] goes.
    pub fn buffer(&mut self, tag: u32) -> &mut [u8] {
        match self.waiting.get_mut(&tag) {
            Some(waiting) => &mut waiting.task.sent,
            None => &mut [],
        }
    }

    /// The data of the last header is where it belongs: what is to be done. `kept` is what was to be
    /// kept.
    pub fn finish(&mut self, kept: &[u8]) -> Result<Step, Violation> {
        let Some(header) = self.header.take() else {
            return Ok(Step::Nothing);
        };
        let request = header.request;
        let tag = request.tag;
        match (header.verdict, request.body) {
            (Verdict::Ignore, _) => Ok(Step::Nothing),
            (Verdict::Full, _) => Ok(Step::Send(self.status(&request, 0x28, &[]))),
            (Verdict::TooLong, _) => {
                let sense = [
                    0x70, 0, 0x05, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0x24, 0, 0, 0, 0, 0,
                ];
                Ok(Step::Send(self.status(&request, 0x02, &sense)))
            }
            (Verdict::Take, body) => match body {
                Ask::Command(_) | Ask::DataOut { .. } => {
                    Ok(self.data_came(tag, header.data_bytes, body))
                }
                Ask::NopOut { .. } if tag == NO_TAG => Ok(Step::Nothing),
                Ask::NopOut { .. } => {
                    let body = Say::NopIn { target_tag: NO_TAG };
                    let ping = &kept[..kept.len().min(self.terms.peer_segment_bytes)];
                    Ok(Step::Send(self.outgoing(request.lun, tag, body, ping)))
                }
                Ask::Manage {
                    function,
                    referenced,
                    ..
                } => Ok(self.manage(&request, function, referenced)),
                Ask::Text { last: true, .. } => match Text::decode(kept) {
                    Some(text) => Ok(Step::Text(tag, text)),
                    None => Err(Violation("its text is none")),
                },
                Ask::Logout { .. } => {
                    let body = Say::Logout { response: 0 };
                    Ok(Step::Close(self.outgoing(0, tag, body, &[])))
                }
                // 0x05: command not supported.
                _ => {
                    let body = Say::Reject { reason: 0x05 };
                    Ok(Step::Send(self.outgoing(0, NO_TAG, body, &header.raw)))
                }
            },
        }
    }

    /// The PDUs that answer a command: each to be sent before the next is asked for. The last one has
    /// the status.
    pub fn reply(&mut self, task: &Task, mut reply: Reply, send: &mut dyn FnMut(Outgoing)) {
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
        let over = came.saturating_sub(expected);
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

    /// Drops all commands to this unit that wait for their data.
    pub fn drop_waiting(&mut self, lun: u64) {
        self.waiting.retain(|_, waiting| waiting.task.lun != lun);
        let held = self.waiting.values().map(|waiting| waiting.task.sent.len());
        self.held_bytes = held.sum();
    }

    /// Whether this command's number is next (RFC 7143 §4.2.2.1).
    fn number(&mut self, request: &Request) -> Verdict {
        if request.immediate || matches!(request.body, Ask::DataOut { .. }) {
            return Verdict::Take;
        }
        // One connection keeps them in order: another number is a repetition, or no number of ours.
        if request.cmd_sn != self.exp_cmd_sn {
            return Verdict::Ignore;
        }
        self.exp_cmd_sn = self.exp_cmd_sn.wrapping_add(1);
        Verdict::Take
    }

    fn begin(
        &mut self,
        request: &Request,
        command: &ScsiCommand,
        data_bytes: usize,
    ) -> Result<(Verdict, Place), Violation> {
        if self.discovery {
            return Err(Violation("a command in a discovery session"));
        }
        if self.waiting.contains_key(&request.tag) {
            return Err(Violation("two commands with one tag"));
        }
        let expected = index(command.expected_bytes);
        let out_bytes = if command.write { expected } else { 0 };
        if data_bytes > out_bytes.min(self.terms.first_burst_bytes) {
            return Err(Violation("more unsolicited data than was agreed on"));
        }
        if expected > MAX_COMMAND_BYTES || (command.read && command.write) {
            return Ok((Verdict::TooLong, Place::Drop));
        }
        let full = self.held_bytes + out_bytes > MAX_HELD_BYTES;
        if full || self.waiting.len() >= index(2 * WINDOW) {
            return Ok((Verdict::Full, Place::Drop));
        }
        self.held_bytes += out_bytes;
        // What comes without being asked for, and must, if the command is not the last PDU of it.
        let unsolicited = if command.last {
            data_bytes
        } else {
            out_bytes.min(self.terms.first_burst_bytes)
        };
        let task = Task {
            tag: request.tag,
            lun: request.lun,
            cdb: command.cdb,
            sent: vec![0; out_bytes],
            expected_in_bytes: if command.read { expected } else { 0 },
            expected_out_bytes: out_bytes,
            data_sn: 0,
        };
        let waiting = Waiting {
            task,
            come_bytes: 0,
            asked_bytes: unsolicited,
            target_tag: NO_TAG,
            r2t_sn: 0,
        };
        self.waiting.insert(request.tag, waiting);
        let place = Place::Task {
            tag: request.tag,
            at_bytes: 0,
        };
        Ok((Verdict::Take, place))
    }

    fn data_out(
        &mut self,
        tag: u32,
        target_tag: u32,
        at_bytes: usize,
        len: usize,
    ) -> Result<Place, Violation> {
        // Of a command that was aborted or refused.
        let Some(waiting) = self.waiting.get(&tag) else {
            return Ok(Place::Drop);
        };
        let in_order = target_tag == waiting.target_tag && at_bytes == waiting.come_bytes;
        if !in_order || len > waiting.asked_bytes - waiting.come_bytes {
            return Err(Violation("data that was not asked for"));
        }
        Ok(Place::Task { tag, at_bytes })
    }

    /// Data of this command has come: to be carried out, if it is all.
    fn data_came(&mut self, tag: u32, len: usize, body: Ask) -> Step {
        let Some(waiting) = self.waiting.get_mut(&tag) else {
            return Step::Nothing;
        };
        waiting.come_bytes += len;
        let through = match body {
            Ask::DataOut { last, .. } => last,
            _ => waiting.come_bytes == waiting.asked_bytes,
        };
        if waiting.come_bytes == waiting.task.sent.len() {
            let waiting = self.waiting.remove(&tag);
            return waiting.map_or(Step::Nothing, |waiting| {
                self.held_bytes = self.held_bytes.saturating_sub(waiting.task.sent.len());
                Step::Execute(waiting.task)
            });
        }
        if !through {
            return Step::Nothing;
        }
        // The rest, burst by burst.
        let from = waiting.come_bytes;
        let rest = waiting.task.sent.len() - from;
        let len = rest.min(self.terms.max_burst_bytes);
        waiting.asked_bytes = from + len;
        waiting.target_tag = self.next_target_tag;
        self.next_target_tag = self.next_target_tag.wrapping_add(1) & 0x7FFF_FFFF;
        let r2t = R2t {
            target_tag: waiting.target_tag,
            r2t_sn: waiting.r2t_sn,
            at_bytes: length(from),
            len_bytes: length(len),
        };
        waiting.r2t_sn += 1;
        waiting.task.data_sn += 1;
        let lun = waiting.task.lun;
        let response = self.response(lun, tag, Say::R2t(r2t));
        Step::Send(Outgoing {
            header: response.encode(0),
            data: Vec::new(),
        })
    }

    fn manage(&mut self, request: &Request, function: u8, referenced: u32) -> Step {
        let tag = request.tag;
        let managed = match function {
            1 => match self.waiting.remove(&referenced) {
                Some(waiting) => {
                    self.held_bytes = self.held_bytes.saturating_sub(waiting.task.sent.len());
                    Managed::Complete
                }
                None => Managed::NoTask,
            },
            // ABORT TASK SET: all others have been answered.
            2 => {
                self.drop_waiting(request.lun);
                Managed::Complete
            }
            5 => {
                let lun = request.lun;
                return Step::LunReset { tag, lun };
            }
            _ => Managed::NotSupported,
        };
        Step::Send(self.managed(tag, managed))
    }

    fn status(&mut self, request: &Request, status: u8, sense: &[u8]) -> Outgoing {
        let body = Say::Command(ScsiResponse {
            status,
            ..ScsiResponse::default()
        });
        self.outgoing(request.lun, request.tag, body, &sense_segment(sense))
    }

    /// A PDU that takes a status number.
    fn outgoing(&mut self, lun: u64, tag: u32, body: Say, data: &[u8]) -> Outgoing {
        let response = self.response(lun, tag, body);
        self.stat_sn = self.stat_sn.wrapping_add(1);
        Outgoing {
            header: response.encode(data.len()),
            data: data.to_vec(),
        }
    }

    fn response(&self, lun: u64, tag: u32, body: Say) -> Response {
        Response {
            lun,
            tag,
            stat_sn: self.stat_sn,
            exp_cmd_sn: self.exp_cmd_sn,
            max_cmd_sn: self.exp_cmd_sn.wrapping_add(WINDOW - 1),
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
