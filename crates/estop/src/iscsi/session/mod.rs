//! The initiator in the full feature phase: commands, their data, and what the target says.

mod came;

use std::{collections::BTreeMap, ops::Range};

use super::{
    Ask, HEADER_BYTES, NO_TAG, Request, Response, ScsiCommand, Terms, Text, Welcome, before, length,
};
use crate::scsi::{Answer, Cdb};

/// An initiator's task tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag(pub u32);

/// Which way a command's data moves, and how long its buffer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// None moves.
    None,
    /// To the initiator.
    In(usize),
    /// To the target.
    Out(usize),
}

/// A command that is to be sent: its header, the first part of its data, and a burst that follows
/// without being asked for.
#[derive(Debug)]
pub struct Start {
    /// Its tag.
    pub tag: Tag,
    /// The header.
    pub header: [u8; HEADER_BYTES],
    /// So many bytes from the start of the buffer go with it.
    pub immediate_bytes: usize,
    /// What follows.
    pub unsolicited: Option<Burst>,
}

/// A part of a command's buffer that the target is to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Burst {
    /// The command.
    pub tag: Tag,
    lun: u64,
    target_tag: u32,
    data_sn: u32,
    rest: Range<usize>,
}

/// What a PDU of the target came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// It wants this part of a command's data: [`Initiator::data_out`] makes the PDUs.
    Wanted(Burst),
    /// This header is to be sent, without data.
    Reply([u8; HEADER_BYTES]),
    /// A command has ended.
    Ended(Tag, Answer),
    /// The target did not carry out a command: why.
    Refused(Tag, String),
    /// A task management function has ended (RFC 7143 §11.6.1).
    Managed(Tag, u8),
    /// The answer to a text request, or a part of it that goes on.
    Text(Tag, Text),
    /// The answer to a ping.
    Pong(Tag),
    /// The session is closed.
    LoggedOut,
    /// The target ends the connection: why.
    Leaving(&'static str),
}

/// The state of a session.
#[derive(Debug)]
pub struct Initiator {
    terms: Terms,
    cmd_sn: u32,
    max_cmd_sn: u32,
    exp_stat_sn: u32,
    next_tag: u32,
    tasks: BTreeMap<u32, Out>,
    header: Option<Response>,
}

/// What was sent and is not answered.
#[derive(Debug)]
enum Out {
    Command(Sent),
    Manage,
    Ping,
    Text { bytes: Vec<u8> },
    Logout,
}

#[derive(Debug)]
struct Sent {
    lun: u64,
    way: Way,
    cmd_sn: u32,
    moved_bytes: usize,
    /// A burst is being sent: one R2T at a time was agreed on.
    bursting: bool,
    /// Nobody waits for it any more.
    abandoned: bool,
}

/// The most that may be out and unanswered: what a hostile or stuck target can make us keep.
pub(super) const MAX_OUT: usize = 128;

impl Initiator {
    /// After this login.
    pub fn new(welcome: Welcome) -> Self {
        Self {
            terms: welcome.terms,
            cmd_sn: welcome.cmd_sn,
            max_cmd_sn: welcome.max_cmd_sn,
            exp_stat_sn: welcome.exp_stat_sn,
            next_tag: 0,
            tasks: BTreeMap::new(),
            header: None,
        }
    }

    /// What was agreed on.
    pub fn terms(&self) -> &Terms {
        &self.terms
    }

    /// Whether the target takes another command now.
    pub fn is_open(&self) -> bool {
        !before(self.max_cmd_sn, self.cmd_sn) && self.tasks.len() < MAX_OUT
    }

    /// Whether nothing is out and unanswered.
    pub fn is_idle(&self) -> bool {
        self.tasks.is_empty()
    }

    /// A command to this unit. `None` if the target takes none now.
    pub fn command(&mut self, lun: u64, cdb: &Cdb, way: Way) -> Option<Start> {
        if !self.is_open() {
            return None;
        }
        let (len_bytes, is_out) = match way {
            Way::None => (0, false),
            Way::In(len) => (len, false),
            Way::Out(len) => (len, true),
        };
        let terms = &self.terms;
        let first = if is_out {
            len_bytes.min(terms.first_burst_bytes)
        } else {
            0
        };
        let immediate_bytes = if terms.immediate_data {
            first.min(terms.peer_segment_bytes)
        } else {
            0
        };
        let follows = !terms.initial_r2t && first > immediate_bytes;
        let mut block = [0; 16];
        block[..cdb.bytes().len()].copy_from_slice(cdb.bytes());
        let tag = self.tag();
        let body = Ask::Command(ScsiCommand {
            last: !follows,
            read: matches!(way, Way::In(_)),
            write: is_out,
            expected_bytes: length(len_bytes),
            cdb: block,
        });
        let header = self.numbered(lun, tag, body).encode(immediate_bytes);
        let sent = Sent {
            lun,
            way,
            cmd_sn: self.cmd_sn,
            moved_bytes: immediate_bytes * usize::from(is_out),
            bursting: follows,
            abandoned: false,
        };
        self.cmd_sn = self.cmd_sn.wrapping_add(1);
        self.tasks.insert(tag.0, Out::Command(sent));
        let unsolicited = follows.then_some(Burst {
            tag,
            lun,
            target_tag: NO_TAG,
            data_sn: 0,
            rest: immediate_bytes..first,
        });
        Some(Start {
            tag,
            header,
            immediate_bytes,
            unsolicited,
        })
    }

    /// The next PDU of a burst: its header, and which part of the buffer goes with it. `None` when
    /// the burst is through.
    pub fn data_out(&mut self, burst: &mut Burst) -> Option<([u8; HEADER_BYTES], Range<usize>)> {
        if burst.rest.is_empty() {
            return None;
        }
        let len = burst.rest.len().min(self.terms.peer_segment_bytes);
        let range = burst.rest.start..burst.rest.start + len;
        burst.rest.start = range.end;
        let last = burst.rest.is_empty();
        let request = Request {
            immediate: false,
            lun: burst.lun,
            tag: burst.tag.0,
            cmd_sn: 0,
            exp_stat_sn: self.exp_stat_sn,
            body: Ask::DataOut {
                last,
                target_tag: burst.target_tag,
                data_sn: burst.data_sn,
                at_bytes: length(range.start),
            },
        };
        burst.data_sn = burst.data_sn.wrapping_add(1);
        if let Some(Out::Command(sent)) = self.tasks.get_mut(&burst.tag.0) {
            sent.moved_bytes = sent.moved_bytes.max(range.end);
            sent.bursting = !last;
        }
        Some((request.encode(len), range))
    }

    /// ABORT TASK (RFC 7143 §11.5.1). Whether it is to be waited for says [`Event::Managed`].
    pub fn abort_task(&mut self, lun: u64, task: Tag) -> Option<(Tag, [u8; HEADER_BYTES])> {
        let ref_cmd_sn = match self.tasks.get(&task.0) {
            Some(Out::Command(sent)) => sent.cmd_sn,
            _ => self.cmd_sn,
        };
        self.manage(1, lun, task.0, ref_cmd_sn)
    }

    /// LOGICAL UNIT RESET.
    pub fn lun_reset(&mut self, lun: u64) -> Option<(Tag, [u8; HEADER_BYTES])> {
        self.manage(5, lun, NO_TAG, 0)
    }

    /// A ping.
    pub fn ping(&mut self) -> Option<(Tag, [u8; HEADER_BYTES])> {
        let body = Ask::NopOut { target_tag: NO_TAG };
        self.immediate(0, body, Out::Ping, 0)
    }

    /// A text request; the answer is [`Event::Text`].
    pub fn text(&mut self, text: &Text) -> Option<(Tag, [u8; HEADER_BYTES], Vec<u8>)> {
        let data = text.encode();
        let body = Ask::Text {
            last: true,
            target_tag: NO_TAG,
        };
        let out = Out::Text { bytes: Vec::new() };
        let (tag, header) = self.immediate(0, body, out, data.len())?;
        Some((tag, header, data))
    }

    /// The end of the session.
    pub fn logout(&mut self) -> Option<(Tag, [u8; HEADER_BYTES])> {
        self.immediate(0, Ask::Logout { reason: 0 }, Out::Logout, 0)
    }

    /// Nobody waits for this task any more: its data is dropped.
    pub fn abandon(&mut self, tag: Tag) {
        if let Some(Out::Command(sent)) = self.tasks.get_mut(&tag.0) {
            sent.abandoned = true;
        }
    }

    /// The target says that this task is no more.
    pub fn forget(&mut self, tag: Tag) {
        self.tasks.remove(&tag.0);
    }

    fn manage(
        &mut self,
        function: u8,
        lun: u64,
        referenced: u32,
        ref_cmd_sn: u32,
    ) -> Option<(Tag, [u8; HEADER_BYTES])> {
        let body = Ask::Manage {
            function,
            referenced,
            ref_cmd_sn,
        };
        self.immediate(lun, body, Out::Manage, 0)
    }

    /// An immediate request. `None` if too much is out.
    fn immediate(
        &mut self,
        lun: u64,
        body: Ask,
        out: Out,
        data_bytes: usize,
    ) -> Option<(Tag, [u8; HEADER_BYTES])> {
        // Room beyond that of the commands, so that a stuck one can still be aborted.
        if self.tasks.len() >= MAX_OUT + MAX_OUT / 2 {
            return None;
        }
        let tag = self.tag();
        self.tasks.insert(tag.0, out);
        Some((tag, self.request(lun, tag.0, body).encode(data_bytes)))
    }

    fn request(&self, lun: u64, tag: u32, body: Ask) -> Request {
        Request {
            immediate: true,
            ..self.numbered(lun, Tag(tag), body)
        }
    }

    fn numbered(&self, lun: u64, tag: Tag, body: Ask) -> Request {
        Request {
            immediate: false,
            lun,
            tag: tag.0,
            cmd_sn: self.cmd_sn,
            exp_stat_sn: self.exp_stat_sn,
            body,
        }
    }

    /// A tag that is not out. Fewer than the numbers there are.
    fn tag(&mut self) -> Tag {
        loop {
            self.next_tag = self.next_tag.wrapping_add(1) & 0x7FFF_FFFF;
            if !self.tasks.contains_key(&self.next_tag) {
                return Tag(self.next_tag);
            }
        }
    }
}
