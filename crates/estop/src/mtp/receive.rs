//! Receive: objects from the phone, whole or window by window.

mod looked;

use std::time::Duration;

use serde::{Deserialize, Serialize};

use looked::Looked;

use super::{
    Entry, Error, Left, Phone, Place,
    code::Operation,
    folder::{GENERATIONS_MAX, same},
    session::refusal,
    step::{bound, end_of_reading},
    wire::{Accept, Fault, Listen, Wire as _},
};
use crate::{Job, Outcome, Stop, Unit};

/// Objects are received, one after the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receive {
    /// Which.
    pub objects: Vec<Wanted>,
    /// How.
    pub mode: Mode,
}

/// An object that is received.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// Where it is.
    pub at: Place,
    /// From this byte on: the first that is not here yet.
    pub from_bytes: u64,
    /// Its size and time when it was looked at; received only if it is still so.
    pub seen: Option<(Option<u64>, String)>,
}

/// How objects are received and sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// Received in one transaction: the fastest, and a stop breaks it off. Sent in long packets.
    #[default]
    Throughput,
    /// Received in windows, where the device knows parts of objects: a stop waits for the window. Sent
    /// in short packets, where a stop waits for one.
    Responsive,
}

/// Where received bytes go.
pub trait Sink {
    /// What this object is, if whoever asks for it has looked at it in the same session just now: then
    /// it is not looked at once more.
    fn known(&self, _object: usize) -> Option<&Entry> {
        None
    }

    /// The bytes of this object come next, from where it was asked for.
    fn begin(&mut self, object: usize, entry: &Entry) -> Result<(), String>;

    /// The next bytes of it.
    fn take(&mut self, bytes: &[u8]) -> Result<(), String>;

    /// All of it has come.
    fn finish(&mut self, object: usize) -> Result<(), String>;
}

/// The smallest and the largest window.
const WINDOW_BYTES: (u64, u64) = (1 << 20, 8 << 20);

/// A window takes about so long.
const WINDOW_TAKES: Duration = Duration::from_millis(50);

/// A window that was begun is waited for so long once a cancel is accepted.
const PATIENCE: Duration = Duration::from_millis(500);

/// Receives objects.
///
/// Left: `Received`, or `Untouched` if nothing had come. Stopped at any moment until the last bytes of
/// the last object have come; those are not given to the sink if a cancel was accepted before.
pub fn receive<P: Phone>(
    phone: &mut P,
    sink: &mut dyn Sink,
    job: &Job<Left>,
    plan: &Receive,
) -> Outcome<Left> {
    let mut run = Run {
        sink,
        job,
        plan,
        bytes: 0,
        looked: Looked::default(),
    };
    job.progress_cell()
        .phase("receive", plan.bytes(), Unit::Bytes);
    job.gate().set_bound(bound(Duration::ZERO));
    let result = (0..plan.objects.len()).try_for_each(|object| run.object(phone, object));
    let left = match run.bytes {
        0 if result.is_err() => Left::Untouched,
        bytes => Left::Received { bytes },
    };
    end_of_reading(phone, result, left)
}

impl Receive {
    /// How many bytes there are to come, if the sizes of all are known.
    fn bytes(&self) -> Option<u64> {
        let rest = |wanted: &Wanted| {
            let (size, _) = wanted.seen.as_ref()?;
            size.map(|size| size.saturating_sub(wanted.from_bytes))
        };
        self.objects.iter().map(rest).sum()
    }
}

struct Run<'a> {
    sink: &'a mut dyn Sink,
    job: &'a Job<Left>,
    plan: &'a Receive,
    /// Received of all objects.
    bytes: u64,
    looked: Looked,
}

impl Run<'_> {
    fn object<P: Phone>(&mut self, phone: &mut P, object: usize) -> Result<(), Stop> {
        let wanted = &self.plan.objects[object];
        let closes = object + 1 == self.plan.objects.len();
        let mut at = wanted.from_bytes;
        let mut begun = false;
        for generation in 1..=GENERATIONS_MAX {
            let (gate, known) = (self.job.gate(), self.sink.known(object));
            let entry = self
                .looked
                .at(phone, gate, (wanted, known), closes && object == 0)?;
            if !begun {
                self.sink.begin(object, &entry).map_err(Error::Output)?;
                begun = true;
            }
            match self.bytes_of(phone, &entry, &mut at, closes) {
                // Opened anew in the middle: it goes on where it was.
                Err(Stop::Failed(crate::Error::Phone(Error::Changed(_))))
                    if generation < GENERATIONS_MAX => {}
                Ok(()) => break,
                Err(stop) => return Err(stop),
            }
        }
        self.sink.finish(object).map_err(Error::Output)?;
        Ok(())
    }

    /// The bytes of an object from `at` on.
    fn bytes_of<P: Phone>(
        &mut self,
        phone: &mut P,
        entry: &Entry,
        at: &mut u64,
        closes: bool,
    ) -> Result<(), Stop> {
        let parts = phone.turn(Some(self.job.gate()), |session| {
            let far = entry
                .size_bytes
                .is_none_or(|size| size > u64::from(u32::MAX));
            Ok(match () {
                () if session.can(Operation::GET_PARTIAL_OBJECT_64) => {
                    Some(Operation::GET_PARTIAL_OBJECT_64)
                }
                () if session.can(Operation::GET_PARTIAL_OBJECT) && !far => {
                    Some(Operation::GET_PARTIAL_OBJECT)
                }
                () => None,
            })
        })?;
        let whole = *at == 0 && self.plan.mode == Mode::Throughput;
        match (parts, entry.size_bytes) {
            (Some(what), Some(size)) if !whole => {
                match self.windows(phone, entry, what, at, size, closes) {
                    // Offered and refused: some cameras do that.
                    Err(stop) if refusal(&stop).is_some() && *at == 0 => {
                        self.whole(phone, entry, at, closes)
                    }
                    other => other,
                }
            }
            _ if *at == 0 => self.whole(phone, entry, at, closes),
            _ => Err(Error::Unsupported(Operation::GET_PARTIAL_OBJECT_64).into()),
        }
    }

    fn whole<P: Phone>(
        &mut self,
        phone: &mut P,
        entry: &Entry,
        at: &mut u64,
        closes: bool,
    ) -> Result<(), Stop> {
        let what = Operation::GET_OBJECT;
        let gate = self.job.gate();
        let listen = Listen {
            gate: Some(gate),
            ..Listen::DEAF
        };
        phone.long_turn(gate, |session| {
            same(session, entry.generation)?;
            let mut pour = Pour {
                run: self,
                at,
                size: entry.size_bytes,
                closes,
                ends: Ends::AsAnnounced,
            };
            session.receive(what, &[entry.handle], &mut pour, listen)
        })?;
        match entry.size_bytes {
            Some(size) if size != *at => Err(Error::Short {
                what,
                got: *at,
                announced: size,
            }
            .into()),
            _ => Ok(()),
        }
    }

    fn windows<P: Phone>(
        &mut self,
        phone: &mut P,
        entry: &Entry,
        what: Operation,
        at: &mut u64,
        size: u64,
        closes: bool,
    ) -> Result<(), Stop> {
        let gate = self.job.gate();
        let listen = Listen {
            gate: Some(gate),
            patience: PATIENCE,
        };
        let mut window = WINDOW_BYTES.0;
        if *at == size && closes {
            gate.close()?;
        }
        while *at < size {
            let before = *at;
            let bytes = window.min(size - before);
            let took = phone.turn(Some(gate), |session| {
                same(session, entry.generation)?;
                let began = session.wire().now();
                let parameters = parameters(what, entry.handle, before, bytes);
                let mut pour = Pour {
                    run: self,
                    at,
                    size: Some(size),
                    closes,
                    ends: Ends::AtSize,
                };
                session.receive(what, &parameters, &mut pour, listen)?;
                Ok(session.wire().now().since(began))
            })?;
            if *at == before {
                return Err(Error::Short {
                    what,
                    got: before,
                    announced: size,
                }
                .into());
            }
            window = match took < WINDOW_TAKES {
                true => (window * 2).min(WINDOW_BYTES.1),
                false => (window / 2).max(WINDOW_BYTES.0),
            };
        }
        Ok(())
    }
}

/// When all has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ends {
    /// With the data phase.
    AsAnnounced,
    /// With the object's last byte.
    AtSize,
}

/// Bytes on their way to the sink.
struct Pour<'a, 'r> {
    run: &'a mut Run<'r>,
    at: &'a mut u64,
    size: Option<u64>,
    closes: bool,
    ends: Ends,
}

impl Accept for Pour<'_, '_> {
    fn expected(&self) -> Option<u64> {
        self.size.filter(|_| self.ends == Ends::AsAnnounced)
    }

    fn take(&mut self, bytes: &[u8], last: bool) -> Result<(), Fault> {
        let to = *self.at + bytes.len() as u64;
        if self.size.is_some_and(|size| to > size) {
            return Err(Fault::Nonsense("more bytes than the object has"));
        }
        let ends = match self.ends {
            Ends::AsAnnounced => last,
            Ends::AtSize => Some(to) == self.size,
        };
        let job = self.run.job;
        if ends && self.closes {
            job.gate().close()?;
        }
        self.run
            .sink
            .take(bytes)
            .map_err(|why| Fault::Caller(Error::Output(why)))?;
        *self.at = to;
        self.run.bytes += bytes.len() as u64;
        job.progress_cell().done(self.run.bytes, 0);
        Ok(())
    }
}

/// Of GetPartialObject64 (Android) and GetPartialObject (ISO 15740 clause 10.5.27).
fn parameters(what: Operation, handle: u32, at: u64, bytes: u64) -> Vec<u32> {
    let low = |number: u64| u32::try_from(number & 0xFFFF_FFFF).unwrap_or(0);
    match what {
        Operation::GET_PARTIAL_OBJECT => vec![handle, low(at), low(bytes)],
        _ => vec![handle, low(at), low(at >> 32), low(bytes)],
    }
}
