//! The pipes of a claimed interface.

use std::{
    collections::VecDeque,
    task::{Context, Poll, Waker},
};

use estop::mtp::{Limits, Pipe, Tag};
use nusb::{
    Device, Endpoint, Interface,
    transfer::{self, Buffer, Bulk, Direction, In, Interrupt, Out},
};

use super::events::Events;

/// The pipes of a still-image interface, and what is in flight on them.
pub(super) struct Pipes {
    pub(super) interface: Interface,
    output: Endpoint<Bulk, Out>,
    input: Endpoint<Bulk, In>,
    interrupt: Option<Endpoint<Interrupt, In>>,
    /// In flight, in the order in which they complete.
    out_tags: VecDeque<Tag>,
    in_tags: VecDeque<Tag>,
    /// Came back, and not told yet: at most what was in flight.
    ready: VecDeque<Done>,
    /// Nothing is posted on the interrupt pipe any more.
    is_ending: bool,
}

/// Why an interface has no pipes for us.
#[derive(Debug)]
pub(super) enum NoPipes {
    /// The system refuses.
    System(nusb::Error),
    /// It is no still-image interface.
    Unfit(&'static str),
}

/// A transfer that came back.
pub(super) struct Done {
    pub(super) tag: Tag,
    pub(super) pipe: Pipe,
    pub(super) completion: transfer::Completion,
}

/// One transfer: long enough that its overhead does not count, short enough that a slow phone
/// (10 MB/s) hands one back every 26 ms. Linux gives all programs together 16 MiB of transfers.
pub(super) const TRANSFER_BYTES: u32 = 256 << 10;

/// Transfers in flight on a pipe: the bus has work while we handle one, at 400 MB/s for 2 ms.
pub(super) const IN_FLIGHT: u32 = 4;

/// Posted on the interrupt pipe: what comes while nobody waits is not held up by the first of it.
const EVENTS_POSTED: usize = 8;

/// The addresses of the endpoints of an interface.
struct Addresses {
    output: u8,
    input: u8,
    interrupt: Option<u8>,
}

impl Pipes {
    /// The pipes of this interface of the device, which is claimed for us.
    pub(super) fn claim(device: &Device, interface: Interface) -> Result<Self, NoPipes> {
        let number = interface.interface_number();
        let addresses = addresses(device, number)?;
        let output = interface.endpoint(addresses.output);
        let input = interface.endpoint(addresses.input);
        let interrupt = addresses
            .interrupt
            .map(|address| interface.endpoint(address));
        Ok(Self {
            output: output.map_err(NoPipes::System)?,
            input: input.map_err(NoPipes::System)?,
            interrupt: interrupt.transpose().map_err(NoPipes::System)?,
            interface,
            out_tags: VecDeque::new(),
            in_tags: VecDeque::new(),
            ready: VecDeque::new(),
            is_ending: false,
        })
    }

    /// Sizes of packets and transfers.
    pub(super) fn limits(&self) -> Limits {
        let bytes = |len: usize| u32::try_from(len).unwrap_or(u32::MAX);
        Limits {
            out_packet_bytes: bytes(self.output.max_packet_size()),
            in_packet_bytes: bytes(self.input.max_packet_size()),
            transfer_bytes: TRANSFER_BYTES,
            in_flight: IN_FLIGHT,
        }
    }

    /// Memory for transfers on a pipe: shared with the kernel where a program reads that as fast as its
    /// own. Elsewhere such memory may not be cached.
    pub(super) fn memory(&self, pipe: Pipe, len: usize) -> Buffer {
        match pipe {
            _ if !cfg!(any(target_arch = "x86", target_arch = "x86_64")) => Buffer::new(len),
            Pipe::Out => self.output.allocate(len),
            Pipe::In => self.input.allocate(len),
        }
    }

    pub(super) fn submit(&mut self, tag: Tag, pipe: Pipe, buffer: Buffer) {
        match pipe {
            Pipe::Out => {
                self.out_tags.push_back(tag);
                self.output.submit(buffer);
            }
            Pipe::In => {
                self.in_tags.push_back(tag);
                self.input.submit(buffer);
            }
        }
    }

    /// Whether no bulk transfer is in flight.
    pub(super) fn is_idle(&self) -> bool {
        self.out_tags.is_empty() && self.in_tags.is_empty() && self.ready.is_empty()
    }

    pub(super) fn withdraw(&mut self, pipe: Pipe) {
        match pipe {
            Pipe::Out => self.output.cancel_all(),
            Pipe::In => self.input.cancel_all(),
        }
    }

    /// A bulk transfer that came back, if one did; else the waker is woken when one does.
    pub(super) fn done(&mut self, waker: &Waker) -> Option<Done> {
        if let Some(done) = self.ready.pop_front() {
            return Some(done);
        }
        let came = self.polled(Pipe::In, waker);
        // What the device answers to has come back before the answer: both may be here by now.
        while let Some(sent) = self.polled(Pipe::Out, waker) {
            self.ready.push_back(sent);
        }
        self.ready.extend(came);
        self.ready.pop_front()
    }

    fn polled(&mut self, pipe: Pipe, waker: &Waker) -> Option<Done> {
        let mut context = Context::from_waker(waker);
        let (tags, polled) = match pipe {
            Pipe::Out if !self.out_tags.is_empty() => {
                let polled = self.output.poll_next_complete(&mut context);
                (&mut self.out_tags, polled)
            }
            Pipe::In if !self.in_tags.is_empty() => {
                let polled = self.input.poll_next_complete(&mut context);
                (&mut self.in_tags, polled)
            }
            _ => return None,
        };
        let Poll::Ready(completion) = polled else {
            return None;
        };
        tags.pop_front().map(|tag| Done {
            tag,
            pipe,
            completion,
        })
    }

    /// Takes what came on the interrupt pipe, and posts anew. The waker is woken when more comes.
    pub(super) fn hear(&mut self, events: &mut Events, waker: &Waker) {
        let Some(pipe) = &mut self.interrupt else {
            return;
        };
        let packet_bytes = pipe.max_packet_size();
        let mut context = Context::from_waker(waker);
        while pipe.pending() > 0 {
            let Poll::Ready(done) = pipe.poll_next_complete(&mut context) else {
                break;
            };
            match done.status {
                Ok(()) => events.take(&done.buffer, done.buffer.len() < packet_bytes),
                Err(error) => {
                    if !self.is_ending {
                        tracing::debug!(%error, "no more events");
                    }
                    self.is_ending = true;
                }
            }
        }
        while !self.is_ending && pipe.pending() < EVENTS_POSTED {
            pipe.submit(Buffer::new(packet_bytes));
        }
    }

    /// Takes everything back.
    pub(super) fn end(&mut self) {
        self.is_ending = true;
        self.output.cancel_all();
        self.input.cancel_all();
        if let Some(interrupt) = &mut self.interrupt {
            interrupt.cancel_all();
        }
    }

    /// Whether nothing at all is in flight.
    pub(super) fn is_quiet(&self) -> bool {
        let events = self.interrupt.as_ref().map_or(0, Endpoint::pending);
        self.is_idle() && events == 0
    }

    /// What frees a halted pipe.
    pub(super) fn clearing(
        &mut self,
        pipe: Pipe,
    ) -> Box<dyn FnOnce() -> Result<(), nusb::Error> + Send> {
        use nusb::MaybeFuture;
        match pipe {
            Pipe::Out => {
                let clearing = self.output.clear_halt();
                Box::new(move || clearing.wait())
            }
            Pipe::In => {
                let clearing = self.input.clear_halt();
                Box::new(move || clearing.wait())
            }
        }
    }
}

/// The endpoints that a still-image interface has (Still Image Capture Device Definition 1.0 clause 4):
/// a bulk pair, and an interrupt endpoint, which some devices leave out.
fn addresses(device: &Device, number: u8) -> Result<Addresses, NoPipes> {
    let configuration = device.active_configuration();
    let configuration = configuration.map_err(|_| NoPipes::Unfit("it is not configured"))?;
    let mut interfaces = configuration.interfaces();
    let interface = interfaces.find(|one| one.interface_number() == number);
    let interface = interface.ok_or(NoPipes::Unfit("it has no such interface any more"))?;
    let first = |kind, direction, fits: fn(usize) -> bool| {
        let mut endpoints = interface.first_alt_setting().endpoints();
        let endpoint = endpoints.find(|one| {
            one.transfer_type() == kind
                && one.direction() == direction
                && fits(one.max_packet_size())
        });
        endpoint.map(|one| one.address())
    };
    use nusb::descriptors::TransferType;
    // USB 2.0 §5.8.3, USB 3.2 §8.12.1: 8 to 1024.
    let is_bulk = |bytes: usize| bytes.is_power_of_two() && bytes <= 1024;
    let is_packet = |bytes: usize| (1..=1024).contains(&bytes);
    let bulk = |direction| first(TransferType::Bulk, direction, is_bulk);
    let missing = NoPipes::Unfit("it has no bulk pair");
    match (bulk(Direction::Out), bulk(Direction::In)) {
        (Some(output), Some(input)) => Ok(Addresses {
            output,
            input,
            interrupt: first(TransferType::Interrupt, Direction::In, is_packet),
        }),
        _ => Err(missing),
    }
}
