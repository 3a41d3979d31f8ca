//! A session: transactions one after the other, and the way out of those that do not end well.

mod dataset;
mod events;
mod recover;

use std::{collections::VecDeque, time::Duration};

use dataset::{Dataset, Given};

use super::{
    Error,
    code::{Operation, ResponseCode},
    container::{Event, Request, Response},
    dataset::{DeviceInfo, Reader, StorageInfo},
    wire::{Accept, Fault, Listen, Phase, Supply, Wire},
};
use crate::{Micros, Stop};

/// One session with a phone, over a wire.
///
/// Handles of objects belong to one session: [`generation`](Self::generation) tells one from the next.
#[derive(Debug)]
pub struct Session<W> {
    wire: W,
    info: DeviceInfo,
    transaction: u32,
    generation: u64,
    /// Why nothing more is sent until it is opened anew.
    lost: Option<Error>,
    /// All that is done now has to be done by this time.
    until: Option<Micros>,
    /// What the device told by itself: the last of so many.
    events: VecDeque<Event>,
    heard: u64,
    /// Objects that could not be read.
    passed_over: u64,
}

/// The data of a transaction.
pub(super) enum Data<'a> {
    None,
    /// So many bytes to the device.
    Out(u64, &'a mut dyn Supply),
    In(&'a mut dyn Accept),
}

/// The longest dataset that is taken into memory: the handles of four million objects.
pub const DATASET_BYTES_MAX: usize = 16 << 20;

/// All that follows an accepted cancel on the wire: the transfers taken back (1 s each way), the
/// request (0.3 s), the drain (20 s), the status (5 s), a transaction as a trial (7 s), and if that
/// fails the device let go of and taken anew, twice (2.5 s of quiet, 5 s to take it, 7 s to open the
/// session). What together would take longer is given up at this limit.
pub const WIND_DOWN_LIMIT: Duration = Duration::from_secs(75);

/// A look at what is left: a handful of transactions, of which one deletes.
pub const LOOK_LIMIT: Duration = Duration::from_secs(30);

/// The data of a transaction that no cancel reaches come or go within this: they are one dataset.
const DEAF_DATA_LIMIT: Duration = Duration::from_secs(30);

/// More storages than any device has.
const STORAGES_MAX: usize = 64;

/// A device that is busy is asked again so often, after so long: cameras are, after each picture.
const BUSY_MAX: u32 = 20;
const BUSY_PAUSE: Duration = Duration::from_millis(100);

impl<W: Wire> Session<W> {
    /// Opens a session on a wire, and asks the device what it is.
    pub fn open(wire: W) -> Result<Self, Error> {
        let mut session = Self::of(wire);
        session.begin()?;
        session.introduce()
    }

    /// The same, of a device that is [reset](Self::reset) before.
    pub fn open_reset(wire: W) -> Result<Self, Error> {
        let mut session = Self::of(wire);
        session.reset()?;
        session.introduce()
    }

    fn of(wire: W) -> Self {
        Self {
            wire,
            info: DeviceInfo::default(),
            transaction: 0,
            generation: 0,
            lost: None,
            until: None,
            events: VecDeque::new(),
            heard: 0,
            passed_over: 0,
        }
    }

    /// Asks the device what it is.
    fn introduce(mut self) -> Result<Self, Error> {
        let what = Operation::GET_DEVICE_INFO;
        let (info, _) = self.fetch(what, &[], Listen::DEAF).map_err(Error::of)?;
        self.info = DeviceInfo::decode(&info).map_err(|error| Error::nonsense(what, error))?;
        Ok(self)
    }

    /// How many objects could not be read so far, and are missing in lists of it.
    pub fn passed_over(&self) -> u64 {
        self.passed_over
    }

    /// An object cannot be read.
    pub(super) fn pass_over(&mut self, handle: u32) {
        tracing::warn!(handle, "an object that cannot be read; passed over");
        self.passed_over += 1;
    }

    /// Ends it. The wire can carry another.
    pub fn close(mut self) -> Result<W, Error> {
        self.end()?;
        Ok(self.wire)
    }

    /// Ends it in its place: nothing but [`reopen`](Self::reopen) makes sense afterwards.
    pub fn end(&mut self) -> Result<(), Error> {
        let asked = self.ask(Operation::CLOSE_SESSION, &[]);
        asked.map(|_| ()).map_err(Error::of)
    }

    /// Takes the device anew and opens the session again, after it was lost: every handle is void.
    pub fn reopen(&mut self) -> Result<(), Error> {
        self.lost = None;
        let revived = self.revive();
        self.lost = revived.as_ref().err().cloned();
        revived
    }

    /// What the device is and can do.
    pub fn info(&self) -> &DeviceInfo {
        &self.info
    }

    /// Whether the device knows this.
    pub fn can(&self, operation: Operation) -> bool {
        self.info.can(operation)
    }

    /// Changes whenever the handles of objects have become void.
    pub fn generation(&self) -> u64 {
        self.generation
    }

    /// Why nothing more can be sent before it is opened again.
    pub fn lost(&self) -> Option<&Error> {
        self.lost.as_ref()
    }

    /// The wire.
    pub fn wire(&self) -> &W {
        &self.wire
    }

    /// The wire. What is sent on it besides the session is the caller's to answer for.
    pub fn wire_mut(&mut self) -> &mut W {
        &mut self.wire
    }

    /// The storages. An empty list: the screen is locked, or file transfer not allowed.
    pub fn storages(&mut self) -> Result<Vec<(u32, StorageInfo)>, Stop> {
        let what = Operation::GET_STORAGE_IDS;
        let (ids, _) = self.fetch(what, &[], Listen::DEAF)?;
        let ids = Reader::new(&ids)
            .u32s()
            .map_err(|error| Error::nonsense(what, error))?;
        let ids = ids.into_iter().take(STORAGES_MAX);
        // With no medium in it (low half zero) there is nothing to ask for.
        let ids = ids.filter(|id| id & 0xFFFF != 0);
        ids.map(|id| self.storage(id).map(|info| (id, info)))
            .collect()
    }

    /// What a storage is.
    pub fn storage(&mut self, id: u32) -> Result<StorageInfo, Stop> {
        let what = Operation::GET_STORAGE_INFO;
        let (info, _) = self.fetch(what, &[id], Listen::DEAF)?;
        Ok(StorageInfo::decode(&info).map_err(|error| Error::nonsense(what, error))?)
    }

    /// A transaction without data.
    pub fn ask(&mut self, operation: Operation, parameters: &[u32]) -> Result<Response, Stop> {
        for _ in 0..BUSY_MAX {
            match self.transact(operation, parameters, Data::None, Listen::DEAF) {
                Err(stop) if refusal(&stop) == Some(ResponseCode::DEVICE_BUSY) => {
                    let _never_asked = self.wire.pause(BUSY_PAUSE, None);
                }
                other => return other,
            }
        }
        self.transact(operation, parameters, Data::None, Listen::DEAF)
    }

    /// A transaction that brings a dataset.
    pub fn fetch(
        &mut self,
        operation: Operation,
        parameters: &[u32],
        listen: Listen<'_>,
    ) -> Result<(Vec<u8>, Response), Stop> {
        let mut dataset = Dataset(Vec::new());
        let response = self.transact(operation, parameters, Data::In(&mut dataset), listen)?;
        Ok((dataset.0, response))
    }

    /// A transaction that brings bytes, as they come.
    pub fn receive(
        &mut self,
        operation: Operation,
        parameters: &[u32],
        into: &mut dyn Accept,
        listen: Listen<'_>,
    ) -> Result<Response, Stop> {
        self.transact(operation, parameters, Data::In(into), listen)
    }

    /// A transaction that sends bytes.
    pub fn send(
        &mut self,
        operation: Operation,
        parameters: &[u32],
        total: u64,
        from: &mut dyn Supply,
        listen: Listen<'_>,
    ) -> Result<Response, Stop> {
        self.transact(operation, parameters, Data::Out(total, from), listen)
    }

    /// A transaction that sends a dataset.
    pub fn put(
        &mut self,
        operation: Operation,
        parameters: &[u32],
        dataset: &[u8],
    ) -> Result<Response, Stop> {
        let total = dataset.len() as u64;
        self.send(
            operation,
            parameters,
            total,
            &mut Given(dataset),
            Listen::DEAF,
        )
    }

    /// Does what has to be done within this limit, whatever the device does.
    pub fn within<T>(&mut self, limit: Duration, work: impl FnOnce(&mut Self) -> T) -> T {
        let outer = self.until;
        let until = self.wire.now().after(limit);
        self.until = Some(outer.map_or(until, |outer| outer.min(until)));
        self.wire.until(self.until);
        let done = work(self);
        self.until = outer;
        self.wire.until(outer);
        done
    }

    fn transact(
        &mut self,
        operation: Operation,
        parameters: &[u32],
        mut data: Data<'_>,
        listen: Listen<'_>,
    ) -> Result<Response, Stop> {
        if let Some(lost) = &self.lost {
            return Err(lost.clone().into());
        }
        let parameters = parameters.to_vec();
        let request = Request {
            operation,
            transaction: self.next(),
            parameters,
        };
        let mut phase = Phase::Response;
        let answered = match listen.gate {
            Some(_) => self.phases(&request, &mut data, listen, &mut phase),
            // Nobody can stop it: it may not drip for hours.
            None => self.within(response_limit(operation) + DEAF_DATA_LIMIT, |this| {
                this.phases(&request, &mut data, listen, &mut phase)
            }),
        };
        match answered {
            Ok(response) if response.code == ResponseCode::OK => Ok(response),
            Ok(response) => {
                tracing::debug!(%operation, code = %response.code, "refused");
                Err(Error::Refused {
                    what: operation,
                    code: response.code,
                }
                .into())
            }
            Err(fault) => {
                tracing::debug!(%operation, ?fault, ?phase, "broke off");
                let why = self.within(WIND_DOWN_LIMIT, |this| this.recover(&request, fault, phase));
                Err(why.map_or(Stop::Asked, Stop::from))
            }
        }
    }

    fn phases(
        &mut self,
        request: &Request,
        data: &mut Data<'_>,
        listen: Listen<'_>,
        phase: &mut Phase,
    ) -> Result<Response, Fault> {
        self.wire.request(request, matches!(data, Data::Out(..)))?;
        match data {
            Data::None => {}
            Data::Out(total, from) => {
                *phase = Phase::DataOut;
                self.wire.data_out(request, *total, *from, listen)?;
            }
            Data::In(into) => {
                *phase = Phase::DataIn;
                if let Some(response) = self.wire.data_in(request, *into, listen)? {
                    return Ok(response);
                }
            }
        }
        *phase = Phase::Response;
        self.wire
            .response(request, response_limit(request.operation))
    }

    /// The number that the next transaction gets.
    pub(super) fn upcoming(&self) -> u32 {
        // 0 is the opening's, all ones nobody's.
        match self.transaction {
            0xFFFF_FFFE.. => 1,
            last => last + 1,
        }
    }

    fn next(&mut self) -> u32 {
        self.transaction = self.upcoming();
        self.transaction
    }
}

/// How long a device may think before it answers. It is counted in the bound of a stop: no cancel
/// reaches an operation that waits for its response.
pub(super) fn response_limit(operation: Operation) -> Duration {
    Duration::from_secs(match operation {
        // A card of 1 TB is formatted in minutes.
        Operation::FORMAT_STORE => 600,
        // The device copies the bytes, to a slow card.
        Operation::COPY_OBJECT | Operation::MOVE_OBJECT => 600,
        Operation::SELF_TEST | Operation::RESET_DEVICE => 120,
        // What it has in its cache is written out.
        Operation::SEND_OBJECT | Operation::END_EDIT_OBJECT => 60,
        _ => 30,
    })
}

/// The device's own word, if that is why it stopped.
pub(super) fn refusal(stop: &Stop) -> Option<ResponseCode> {
    match stop {
        Stop::Failed(crate::Error::Phone(error)) => error.refusal(),
        _ => None,
    }
}

/// Whether the device does not answer any more.
pub(super) fn is_lost(stop: &Stop) -> bool {
    match stop {
        Stop::Failed(crate::Error::Lost | crate::Error::NotAnswering { .. }) => true,
        Stop::Failed(crate::Error::Phone(error)) => error.is_lost(),
        _ => false,
    }
}
