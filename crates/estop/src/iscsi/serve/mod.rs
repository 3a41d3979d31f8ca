//! The target in the full feature phase: commands, their data, and what is answered.

mod manage;
mod say;

use std::collections::BTreeMap;

pub use manage::{Managed, Management};

use super::{
    Ask, HEADER_BYTES, Lengths, MAX_SEGMENT_BYTES, NO_TAG, Place, R2t, Request, Say, ScsiCommand,
    Seat, Terms, Text, Violation, index, length,
};

/// How many commands an initiator may have out.
pub(super) const WINDOW: u32 = 64;

/// The most that one command may move, in bytes: far more than systems send at once.
const MAX_COMMAND_BYTES: usize = 16 << 20;

/// The most that the commands of one connection may hold until they are answered, in bytes.
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
    /// Commands that were given out to be carried out: their units.
    given_out: BTreeMap<u32, u64>,
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
    /// To carry out this command after those before it, and then [`Served::reply`] or
    /// [`Served::forget`].
    Execute(Task),
    /// To answer a text request, whose keys these are, by [`Served::text`].
    Text(u32, Text),
    /// To do this about what was given out, and then [`Served::managed`].
    Manage {
        /// The initiator's tag.
        tag: u32,
        /// What.
        management: Management,
    },
    /// To send this, and to close the connection.
    Close(Outgoing),
}

#[derive(Debug)]
struct Waiting {
    task: Task,
    /// How much of `sent` has come.
    come_bytes: usize,
    /// Up to here it was asked for, or comes without.
    asked_bytes: usize,
    target_tag: u32,
    /// The number of the next Data-Out of this burst.
    data_sn: u32,
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
            given_out: BTreeMap::new(),
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
                data_sn,
                at_bytes,
                ..
            } => {
                let place = self.data_out(
                    request.tag,
                    (target_tag, data_sn),
                    index(at_bytes),
                    data_bytes,
                )?;
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
        let tag = &request.tag;
        if self.waiting.contains_key(tag) || self.given_out.contains_key(tag) {
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
        if full || self.outstanding() >= index(2 * WINDOW) {
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
            data_sn: 0,
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
        numbers: (u32, u32),
        at_bytes: usize,
        len: usize,
    ) -> Result<Place, Violation> {
        // Of a command that was aborted or refused.
        let Some(waiting) = self.waiting.get_mut(&tag) else {
            return Ok(Place::Drop);
        };
        let expected = (waiting.target_tag, waiting.data_sn);
        let in_order = numbers == expected && at_bytes == waiting.come_bytes;
        if !in_order || len > waiting.asked_bytes - waiting.come_bytes {
            return Err(Violation("data that was not asked for"));
        }
        waiting.data_sn = waiting.data_sn.wrapping_add(1);
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
                self.given_out.insert(tag, waiting.task.lun);
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
        waiting.data_sn = 0;
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
}
