//! One connection, both ways at once: what is to be sent, and what comes.

use std::{
    collections::VecDeque,
    io::{IoSlice, IoSliceMut},
    net::TcpStream,
    ops::Range,
    time::{Duration, Instant},
};

use estop::{
    iscsi::{
        Burst, Event, HEADER_BYTES, Initiator, Lengths, Place, Tag, Text, Violation, Way, Welcome,
    },
    scsi::Cdb,
};

use super::bytes::{Ready, Stopped, read, wait, write};

/// The buffers of the commands that are out.
pub(super) trait Buffers {
    /// What is sent with this command.
    fn outgoing(&self, tag: Tag) -> &[u8];
    /// Where its data goes; empty if nobody waits for it.
    fn incoming(&mut self, tag: Tag) -> &mut [u8];
}

/// For those who have none.
pub(super) struct NoBuffers;

/// A connection in the full feature phase.
#[derive(Debug)]
pub(super) struct Wire {
    stream: TcpStream,
    session: Initiator,
    out: VecDeque<Pdu>,
    /// How much of the first one is gone.
    gone_bytes: usize,
    bursts: VecDeque<Burst>,
    header: [u8; HEADER_BYTES],
    header_bytes: usize,
    body: Option<Body>,
    scratch: Vec<u8>,
}

/// What is to be sent.
#[derive(Debug)]
struct Pdu {
    header: [u8; HEADER_BYTES],
    data: Source,
}

#[derive(Debug)]
enum Source {
    None,
    Part(Tag, Range<usize>),
    Own(Vec<u8>),
}

/// What comes after a header.
#[derive(Debug)]
struct Body {
    additional_bytes: usize,
    place: Place,
    /// Of the data, so much has come and so much has not.
    come_bytes: usize,
    rest_bytes: usize,
    padding_bytes: usize,
    kept: Vec<u8>,
}

/// What a read brought.
enum Pulled {
    Event(Event),
    Something,
    Nothing,
}

/// How many PDUs go out in one call: more are not faster.
const BATCH: usize = 32;

/// The most PDUs that wait to be sent. Only a target that asks and asks, and takes nothing, gets
/// there.
const MAX_WAITING: usize = 512;

/// Reads before a command is sent. What a target says unasked while it is idle is less.
const POLLS_MAX: usize = 256;

/// For what nobody waits for: read so much at a time.
const SCRATCH_BYTES: usize = 64 << 10;

/// Additional header segments are at most so long: their length is a byte, in words.
const MAX_ADDITIONAL_BYTES: usize = 1020;

/// A logout is a courtesy: no one waits longer for its answer.
const LOGOUT_LIMIT: Duration = Duration::from_millis(500);

impl Buffers for NoBuffers {
    fn outgoing(&self, _: Tag) -> &[u8] {
        &[]
    }

    fn incoming(&mut self, _: Tag) -> &mut [u8] {
        &mut []
    }
}

impl Wire {
    pub(super) fn new(stream: TcpStream, welcome: Welcome) -> Self {
        Self {
            stream,
            session: Initiator::new(welcome),
            out: VecDeque::new(),
            gone_bytes: 0,
            bursts: VecDeque::new(),
            header: [0; HEADER_BYTES],
            header_bytes: 0,
            body: None,
            scratch: vec![0; SCRATCH_BYTES],
        }
    }

    pub(super) fn session(&mut self) -> &mut Initiator {
        &mut self.session
    }

    /// Puts a command into the queue. `None` if the target takes none now.
    pub(super) fn command(&mut self, lun: u64, cdb: &Cdb, way: Way) -> Option<Tag> {
        let start = self.session.command(lun, cdb, way)?;
        let data = match start.immediate_bytes {
            0 => Source::None,
            len => Source::Part(start.tag, 0..len),
        };
        let header = start.header;
        self.out.push_back(Pdu { header, data });
        self.bursts.extend(start.unsolicited);
        Some(start.tag)
    }

    /// Puts a header into the queue.
    pub(super) fn plain(&mut self, header: [u8; HEADER_BYTES]) -> Result<(), Stopped> {
        self.queue(header, Source::None)
    }

    /// Puts a text request into the queue.
    pub(super) fn text(&mut self, text: &Text) -> Result<Tag, Stopped> {
        let full = Violation("it leaves too much unanswered");
        let (tag, header, data) = self.session.text(text).ok_or(full)?;
        self.queue(header, Source::Own(data)).map(|()| tag)
    }

    /// Sends what there is room for, and waits for nothing.
    pub(super) fn push(&mut self, buffers: &dyn Buffers) -> Result<(), Stopped> {
        loop {
            self.fill();
            if self.out.is_empty() {
                return Ok(());
            }
            match self.write(buffers)? {
                Some(gone) => self.advance(gone),
                None => return Ok(()),
            }
        }
    }

    /// Sends and receives, until something has come that its caller must know.
    pub(super) fn next(
        &mut self,
        buffers: &mut dyn Buffers,
        until: Instant,
    ) -> Result<Event, Stopped> {
        loop {
            self.push(buffers)?;
            // What there was no room for goes on as soon as there is.
            match self.pull(buffers, self.out.is_empty().then_some(until))? {
                Pulled::Event(Event::Wanted(burst)) => self.bursts.push_back(burst),
                Pulled::Event(Event::Reply(header)) => self.plain(header)?,
                Pulled::Event(Event::Leaving(why)) => return Err(Stopped::Gone(why.to_owned())),
                Pulled::Event(event) => return Ok(event),
                // A target that never stops talking must not outrun the deadline.
                Pulled::Something if Instant::now() >= until => return Err(Stopped::Late),
                Pulled::Something => {}
                Pulled::Nothing => {
                    let ready = if self.out.is_empty() {
                        Ready::Read
                    } else {
                        Ready::Both
                    };
                    wait(&self.stream, ready, until)?;
                }
            }
        }
    }

    /// Takes what has come already, and waits for nothing: while no command is out, pings and the
    /// target's leave.
    pub(super) fn poll(&mut self, buffers: &mut dyn Buffers) -> Result<(), Stopped> {
        for _ in 0..POLLS_MAX {
            match self.pull(buffers, None)? {
                Pulled::Event(Event::Reply(header)) => self.plain(header)?,
                Pulled::Event(Event::Leaving(why)) => return Err(Stopped::Gone(why.to_owned())),
                Pulled::Event(_) | Pulled::Something => {}
                Pulled::Nothing => break,
            }
        }
        Ok(())
    }

    /// Nobody waits for this command any more. An error if its data is half sent, for then nothing
    /// else can be.
    pub(super) fn abandon(&mut self, tag: Tag) -> Result<(), Stopped> {
        self.session.abandon(tag);
        if self.out.is_empty() && !self.bursts.iter().any(|burst| burst.tag == tag) {
            return Ok(());
        }
        Err(Stopped::Gone("the target takes no data".to_owned()))
    }

    /// Logs out, and closes the connection.
    pub(super) fn close(mut self) {
        let until = Instant::now() + LOGOUT_LIMIT;
        // What is half sent cannot be followed by anything.
        if self.out.is_empty()
            && let Some((_, header)) = self.session.logout()
            && self.plain(header).is_ok()
        {
            while let Ok(event) = self.next(&mut NoBuffers, until) {
                if event == Event::LoggedOut {
                    break;
                }
            }
        }
    }

    fn queue(&mut self, header: [u8; HEADER_BYTES], data: Source) -> Result<(), Stopped> {
        if self.out.len() >= MAX_WAITING {
            return Err(Violation("it asks, and takes no answer").into());
        }
        self.out.push_back(Pdu { header, data });
        Ok(())
    }

    /// Makes PDUs of the bursts, as many as the next call can send.
    fn fill(&mut self) {
        while self.out.len() < BATCH
            && let Some(burst) = self.bursts.front_mut()
        {
            match self.session.data_out(burst) {
                Some((header, range)) => self.out.push_back(Pdu {
                    header,
                    data: Source::Part(burst.tag, range),
                }),
                None => drop(self.bursts.pop_front()),
            }
        }
    }

    fn write(&self, buffers: &dyn Buffers) -> Result<Option<usize>, Stopped> {
        let mut parts = Vec::with_capacity(3 * BATCH);
        for pdu in self.out.iter().take(BATCH) {
            let data = match &pdu.data {
                Source::None => &[],
                Source::Own(data) => data.as_slice(),
                Source::Part(tag, range) => {
                    let data = buffers.outgoing(*tag).get(range.clone());
                    data.ok_or_else(|| Stopped::Gone("a command was given up".to_owned()))?
                }
            };
            let padding = &[0; 3][..padding_bytes(data.len())];
            let of_pdu = [&pdu.header, data, padding];
            let some = of_pdu.into_iter().filter(|part| !part.is_empty());
            parts.extend(some.map(IoSlice::new));
        }
        let mut parts = parts.as_mut_slice();
        IoSlice::advance_slices(&mut parts, self.gone_bytes);
        write(&self.stream, parts)
    }

    fn advance(&mut self, gone: usize) {
        self.gone_bytes += gone;
        while let Some(first) = self.out.front() {
            let len = first.len_bytes();
            if self.gone_bytes < len {
                return;
            }
            self.gone_bytes -= len;
            self.out.pop_front();
        }
    }

    /// Takes what is whole; if nothing is, reads once, and waits a little for it where there is a
    /// deadline.
    fn pull(
        &mut self,
        buffers: &mut dyn Buffers,
        soon: Option<Instant>,
    ) -> Result<Pulled, Stopped> {
        if self.body.is_none() && self.header_bytes == HEADER_BYTES {
            let place = self.session.header(&self.header)?;
            self.body = Some(Body::new(&Lengths::of(&self.header), place));
            self.header_bytes = 0;
        }
        if self.body.as_ref().is_some_and(Body::is_whole) {
            let kept = self.body.take().map(|body| body.kept).unwrap_or_default();
            let event = self.session.finish(&kept)?;
            return Ok(event.map_or(Pulled::Something, Pulled::Event));
        }
        Ok(match self.read(buffers, soon)? {
            Some(_) => Pulled::Something,
            None => Pulled::Nothing,
        })
    }

    /// Reads what is there of the body, straight to its place, and of the header after it.
    fn read(
        &mut self,
        buffers: &mut dyn Buffers,
        soon: Option<Instant>,
    ) -> Result<Option<usize>, Stopped> {
        let Some(body) = &mut self.body else {
            let into = &mut self.header[self.header_bytes..];
            let come = read(&self.stream, &mut [IoSliceMut::new(into)], soon)?;
            self.header_bytes += come.unwrap_or(0);
            return Ok(come);
        };
        let (skipped, sink) = self.scratch.split_at_mut(MAX_ADDITIONAL_BYTES);
        let (padding, sink) = sink.split_at_mut(4);
        let sink_bytes = body.rest_bytes.min(sink.len());
        let data = match body.place {
            Place::Keep => &mut body.kept[body.come_bytes..],
            Place::Drop => &mut sink[..sink_bytes],
            Place::Task { tag, at_bytes } => {
                let start = at_bytes + body.come_bytes;
                match buffers
                    .incoming(Tag(tag))
                    .get_mut(start..start + body.rest_bytes)
                {
                    Some(data) => data,
                    None => &mut sink[..sink_bytes],
                }
            }
        };
        let is_all = data.len() == body.rest_bytes;
        let padding = &mut padding[..body.padding_bytes * usize::from(is_all)];
        let header = &mut self.header[..HEADER_BYTES * usize::from(is_all)];
        let skipped = &mut skipped[..body.additional_bytes];
        let mut parts = [skipped, data, padding, header].map(IoSliceMut::new);
        let come = read(&self.stream, &mut parts, soon)?;
        self.header_bytes = body.advance(come.unwrap_or(0));
        Ok(come)
    }
}

impl Pdu {
    fn len_bytes(&self) -> usize {
        let data = match &self.data {
            Source::None => 0,
            Source::Part(_, range) => range.len(),
            Source::Own(data) => data.len(),
        };
        HEADER_BYTES + data + padding_bytes(data)
    }
}

impl Body {
    fn new(lengths: &Lengths, place: Place) -> Self {
        let kept = match place {
            Place::Keep => vec![0; lengths.data_bytes],
            _ => Vec::new(),
        };
        Self {
            additional_bytes: lengths.additional_bytes,
            place,
            come_bytes: 0,
            rest_bytes: lengths.data_bytes,
            padding_bytes: lengths.padding_bytes,
            kept,
        }
    }

    fn is_whole(&self) -> bool {
        self.additional_bytes + self.rest_bytes + self.padding_bytes == 0
    }

    /// So many bytes have come; how many of them are beyond this body.
    fn advance(&mut self, come: usize) -> usize {
        let skipped = come.min(self.additional_bytes);
        self.additional_bytes -= skipped;
        let data = (come - skipped).min(self.rest_bytes);
        self.rest_bytes -= data;
        self.come_bytes += data;
        let padding = (come - skipped - data).min(self.padding_bytes);
        self.padding_bytes -= padding;
        come - skipped - data - padding
    }
}

fn padding_bytes(data_bytes: usize) -> usize {
    data_bytes.wrapping_neg() & 3
}
