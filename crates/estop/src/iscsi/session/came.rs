//! What comes from the target.

use super::{Burst, Event, Initiator, Out, Tag, Way};
use crate::{
    iscsi::{
        Ask, Attention, DataIn, HEADER_BYTES, Lengths, MAX_SEGMENT_BYTES, NO_TAG, Place, R2t,
        Request, Response, Say, ScsiResponse, Text, Violation, before, index, length,
    },
    scsi::{Answer, Sense, Status},
};

/// The longest text that a target may answer, in bytes: some thousand targets.
const MAX_TEXT_BYTES: usize = 1 << 20;

/// Sense data is no longer (SPC-4 §4.5.1).
const MAX_SENSE_BYTES: usize = 252;

impl Initiator {
    /// Takes a header, and says where its data goes. What comes after it is [`Lengths::of`] it.
    pub fn header(&mut self, header: &[u8; HEADER_BYTES]) -> Result<Place, Violation> {
        let response = Response::decode(header)?;
        let data_bytes = Lengths::of(header).data_bytes;
        if data_bytes > MAX_SEGMENT_BYTES {
            return Err(Violation("a data segment longer than was announced"));
        }
        let place = match response.body {
            Say::DataIn(data) => self.data_in(response.tag, &data, data_bytes)?,
            Say::Login(_) => return Err(Violation("a login in the full feature phase")),
            _ => Place::Keep,
        };
        self.number(&response);
        self.header = Some(response);
        Ok(place)
    }

    /// The data of the last header is where it belongs: what came of it. `kept` is what was to be
    /// kept.
    pub fn finish(&mut self, kept: &[u8]) -> Result<Option<Event>, Violation> {
        let Some(response) = self.header.take() else {
            return Ok(None);
        };
        let tag = response.tag;
        match response.body {
            Say::DataIn(data) => Ok(data.status.and_then(|status| {
                let response = ScsiResponse {
                    status,
                    overflow_bytes: data.overflow_bytes,
                    underflow_bytes: data.underflow_bytes,
                    ..ScsiResponse::default()
                };
                self.ended(tag, &response, &[])
            })),
            Say::Command(end) => Ok(self.ended(tag, &end, kept)),
            Say::R2t(r2t) => self.wanted(tag, r2t),
            Say::NopIn { target_tag: NO_TAG } => Ok(match self.tasks.get(&tag) {
                Some(Out::Ping) => {
                    self.tasks.remove(&tag);
                    Some(Event::Pong(Tag(tag)))
                }
                _ => None,
            }),
            Say::NopIn { target_tag } => {
                let body = Ask::NopOut { target_tag };
                let reply = self.request(response.lun, NO_TAG, body);
                Ok(Some(Event::Reply(reply.encode(0))))
            }
            Say::Manage { response } => Ok(match self.tasks.get(&tag) {
                Some(Out::Manage) => {
                    self.tasks.remove(&tag);
                    Some(Event::Managed(Tag(tag), response))
                }
                _ => None,
            }),
            Say::Text { last, target_tag } => self.text_came(tag, last, target_tag, kept),
            Say::Logout { .. } => Ok(Some(Event::LoggedOut)),
            Say::Attention(attention) => Ok(leaving(attention)),
            Say::Reject { reason } => Ok(self.rejected(reason, kept)),
            Say::Login(_) => Ok(None),
        }
    }

    fn data_in(&mut self, tag: u32, data: &DataIn, len: usize) -> Result<Place, Violation> {
        let Some(Out::Command(sent)) = self.tasks.get_mut(&tag) else {
            return Ok(Place::Drop);
        };
        let (Way::In(size), at) = (sent.way, index(data.at_bytes)) else {
            return Err(Violation("data for a command that takes none"));
        };
        // In order, as was agreed: so nothing is missing between what came.
        if len > 0 && (at != sent.moved_bytes || len > size - at.min(size)) {
            return Err(Violation("data beyond or beside what is next"));
        }
        sent.moved_bytes += len;
        Ok(match sent.abandoned || len == 0 {
            true => Place::Drop,
            false => Place::Task { tag, at_bytes: at },
        })
    }

    fn wanted(&mut self, tag: u32, r2t: R2t) -> Result<Option<Event>, Violation> {
        let Some(Out::Command(sent)) = self.tasks.get_mut(&tag) else {
            return Ok(None);
        };
        let (start, len) = (index(r2t.at_bytes), index(r2t.len_bytes));
        let Way::Out(size) = sent.way else {
            return Err(Violation("it asks for data that does not go to it"));
        };
        if start > size || len > size - start || len == 0 {
            return Err(Violation("it asks for data beyond the end"));
        }
        if sent.abandoned {
            return Ok(None);
        }
        if sent.bursting {
            return Err(Violation("it asks for data while it is being sent some"));
        }
        sent.bursting = true;
        Ok(Some(Event::Wanted(Burst {
            tag: Tag(tag),
            lun: sent.lun,
            target_tag: r2t.target_tag,
            data_sn: 0,
            rest: start..start + len,
        })))
    }

    fn ended(&mut self, tag: u32, end: &ScsiResponse, kept: &[u8]) -> Option<Event> {
        let Some(Out::Command(sent)) = self.tasks.get(&tag) else {
            return None;
        };
        let (size, moved) = match sent.way {
            Way::None => (0, 0),
            Way::In(size) | Way::Out(size) => (size, sent.moved_bytes),
        };
        self.tasks.remove(&tag);
        if end.response != 0 {
            let why = format!("iSCSI response {:#04x}", end.response);
            return Some(Event::Refused(Tag(tag), why));
        }
        let residue = index(end.underflow_bytes.unwrap_or(0));
        let moved = moved.min(size.saturating_sub(residue));
        let sense = match kept {
            [high, low, rest @ ..] => {
                let len = usize::from(*high) << 8 | usize::from(*low);
                let len = len.min(rest.len()).min(MAX_SENSE_BYTES);
                Sense::decode(&rest[..len])
            }
            _ => None,
        };
        let answer = Answer {
            status: Status::from(end.status),
            sense,
            moved_bytes: length(moved),
        };
        Some(Event::Ended(Tag(tag), answer))
    }

    fn text_came(
        &mut self,
        tag: u32,
        last: bool,
        target_tag: u32,
        kept: &[u8],
    ) -> Result<Option<Event>, Violation> {
        let Some(Out::Text { bytes }) = self.tasks.get_mut(&tag) else {
            return Ok(None);
        };
        if bytes.len() + kept.len() > MAX_TEXT_BYTES {
            return Err(Violation("its text has no end"));
        }
        bytes.extend_from_slice(kept);
        if last && target_tag == NO_TAG {
            let text = Text::decode(bytes).ok_or(Violation("its text is none"))?;
            self.tasks.remove(&tag);
            return Ok(Some(Event::Text(Tag(tag), text)));
        }
        let body = Ask::Text {
            last: true,
            target_tag,
        };
        let go_on = self.request(0, tag, body);
        Ok(Some(Event::Reply(go_on.encode(0))))
    }

    /// The data of a Reject is the header that it is about.
    fn rejected(&mut self, reason: u8, kept: &[u8]) -> Option<Event> {
        let header = kept.first_chunk::<HEADER_BYTES>()?;
        let tag = Request::decode(header).ok()?.tag;
        let why = format!("iSCSI reject, reason {reason:#04x}");
        match self.tasks.remove(&tag)? {
            Out::Logout => Some(Event::LoggedOut),
            _ => Some(Event::Refused(Tag(tag), why)),
        }
    }

    /// Takes the numbers of a response (RFC 7143 §4.2.2).
    fn number(&mut self, response: &Response) {
        let has_status = match response.body {
            Say::DataIn(data) => data.status.is_some(),
            Say::R2t(_) => false,
            // A ping of the target, which numbers nothing.
            Say::NopIn { target_tag } => target_tag == NO_TAG,
            _ => true,
        };
        if has_status && !before(response.stat_sn, self.exp_stat_sn) {
            self.exp_stat_sn = response.stat_sn.wrapping_add(1);
        }
        if before(self.max_cmd_sn, response.max_cmd_sn) {
            self.max_cmd_sn = response.max_cmd_sn;
        }
    }
}

fn leaving(attention: Attention) -> Option<Event> {
    match attention.event {
        1 => Some(Event::Leaving("the target asked for a logout")),
        2 | 3 => Some(Event::Leaving("the target dropped the connection")),
        _ => None,
    }
}
