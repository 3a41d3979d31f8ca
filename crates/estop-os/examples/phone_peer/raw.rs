//! Transactions by hand: what the device delivers to whoever only reads, and takes from whoever only
//! writes.

use std::time::Duration;

use estop::mtp::{
    code::{Format, Operation, ResponseCode},
    container::{HEADER_BYTES, Header, Request, Response},
    dataset::{DeviceInfo, ObjectInfo, Reader},
};
use estop_os::{discover::Roots, phone::usb};
use nusb::{
    Endpoint, MaybeFuture,
    descriptors::TransferType,
    transfer::{Buffer, Bulk, Direction, In, Out},
};

use super::Outcome;

/// One transfer, and how many are in flight.
const TRANSFER_BYTES: usize = 256 << 10;
const IN_FLIGHT: usize = 4;

/// The first read of a dataset: most are shorter.
const DATASET_BYTES: usize = 16 << 10;

/// What a small file has.
const SMALL_BYTES: u64 = 10 << 10;

const LIMIT: Duration = Duration::from_secs(60);

/// The root as a parent.
const ROOT: u32 = 0xFFFF_FFFF;

pub(crate) struct Raw {
    input: Endpoint<Bulk, In>,
    output: Endpoint<Bulk, Out>,
    transaction: u32,
    info: DeviceInfo,
}

impl Raw {
    /// Takes the phone, opens a session, and asks what it is.
    pub(crate) fn open() -> Outcome<Self> {
        let found = usb::phones(&Roots::default()).into_iter().next();
        let found = found.ok_or("no phone")?;
        let devices = nusb::list_devices().wait()?;
        let mut devices = devices
            .filter(|one| (one.vendor_id(), one.product_id()) == (found.vendor, found.product));
        let device = devices.next().ok_or("it is gone")?.open().wait()?;
        let interface = device.claim_interface(found.interface).wait()?;
        let described = interface.descriptor().ok_or("no descriptor")?;
        let bulk = |direction| {
            let mut endpoints = described.endpoints();
            let one = endpoints.find(|one| {
                one.transfer_type() == TransferType::Bulk && one.direction() == direction
            });
            one.map(|one| one.address()).ok_or("no bulk pair")
        };
        let mut raw = Self {
            input: interface.endpoint(bulk(Direction::In)?)?,
            output: interface.endpoint(bulk(Direction::Out)?)?,
            transaction: 0,
            info: DeviceInfo::default(),
        };
        raw.command(Operation::OPEN_SESSION, &[1])?;
        raw.response()?;
        let info = raw.dataset(Operation::GET_DEVICE_INFO, &[])?;
        raw.info = DeviceInfo::decode(&info).map_err(|error| error.0)?;
        Ok(raw)
    }

    pub(crate) fn close(mut self) -> Outcome<()> {
        self.command(Operation::CLOSE_SESSION, &[])?;
        self.response().map(drop)
    }

    /// The largest object of the root, and its size.
    pub(crate) fn largest(&mut self) -> Outcome<(u32, u64)> {
        let mut largest = (0, 0);
        for handle in self.inside(ROOT)? {
            let info = self.dataset(Operation::GET_OBJECT_INFO, &[handle])?;
            let info = ObjectInfo::decode(&info).map_err(|error| error.0)?;
            let size = u64::from(info.compressed_size);
            if info.format != Format::ASSOCIATION && size > largest.1 {
                largest = (handle, size);
            }
        }
        Ok(largest)
    }

    /// All that is told of what is in a folder of the root, by the fewest requests that the device knows.
    pub(crate) fn list(&mut self, folder: &str) -> Outcome<()> {
        let folder = self.folder(folder)?;
        if self.info.can(Operation::GET_OBJECT_PROP_LIST) {
            let depth = [folder, 0, ROOT, 0, 1];
            let list = self.dataset(Operation::GET_OBJECT_PROP_LIST, &depth)?;
            // umtprd tells of the folder alone: some ten properties.
            if Reader::new(&list).u32().map_err(|error| error.0)? > 16 {
                return Ok(());
            }
        }
        for handle in self.inside(folder)? {
            self.dataset(Operation::GET_OBJECT_INFO, &[handle])?;
        }
        Ok(())
    }

    /// All files of a folder of the root, to nowhere.
    pub(crate) fn pull(&mut self, folder: &str) -> Outcome<()> {
        let folder = self.folder(folder)?;
        for handle in self.inside(folder)? {
            self.get(handle, SMALL_BYTES)?;
        }
        Ok(())
    }

    /// So many small files of zeros, to a new folder of the root.
    pub(crate) fn push(&mut self, folder: &str, files: u32) -> Outcome<()> {
        let storage = self.storage()?;
        let folder = self.announce((storage, ROOT), Format::ASSOCIATION, folder, 0)?;
        for number in 0..files {
            let name = format!("f{number:05}.jpg");
            self.announce((storage, folder), Format::EXIF_JPEG, &name, SMALL_BYTES)?;
            self.command(Operation::SEND_OBJECT, &[])?;
            self.data(Operation::SEND_OBJECT, SMALL_BYTES, None)?;
            self.response()?;
        }
        Ok(())
    }

    fn folder(&mut self, name: &str) -> Outcome<u32> {
        for handle in self.inside(ROOT)? {
            let info = self.dataset(Operation::GET_OBJECT_INFO, &[handle])?;
            if ObjectInfo::decode(&info).map_err(|error| error.0)?.name == name {
                return Ok(handle);
            }
        }
        Err("no such folder".into())
    }

    fn inside(&mut self, folder: u32) -> Outcome<Vec<u32>> {
        let storage = self.storage()?;
        let handles = self.dataset(Operation::GET_OBJECT_HANDLES, &[storage, 0, folder])?;
        Ok(Reader::new(&handles).u32s().map_err(|error| error.0)?)
    }

    fn announce(
        &mut self,
        (storage, parent): (u32, u32),
        format: Format,
        name: &str,
        size: u64,
    ) -> Outcome<u32> {
        let info = ObjectInfo {
            storage,
            format,
            association_type: u16::from(format == Format::ASSOCIATION),
            compressed_size: u32::try_from(size)?,
            name: name.to_owned(),
            ..ObjectInfo::default()
        };
        let info = info.encode().map_err(|_| "too long a name")?;
        self.command(Operation::SEND_OBJECT_INFO, &[storage, parent])?;
        self.data(Operation::SEND_OBJECT_INFO, info.len() as u64, Some(&info))?;
        Ok(self.response()?.parameter(2))
    }

    pub(crate) fn get(&mut self, handle: u32, size: u64) -> Outcome<()> {
        self.command(Operation::GET_OBJECT, &[handle])?;
        let all = size + HEADER_BYTES as u64;
        let (mut got, mut posted) = (0, 0);
        while got < all {
            while self.input.pending() < IN_FLIGHT && posted < all {
                let rest = usize::try_from(all - posted)?.min(TRANSFER_BYTES);
                self.input.submit(self.reading(rest));
                posted += rest as u64;
            }
            let done = self
                .input
                .wait_next_complete(LIMIT)
                .ok_or("nothing comes")?;
            let bytes = done.into_result()?.len() as u64;
            got += bytes;
            // What came short is asked for again.
            if self.input.pending() == 0 {
                posted = got;
            }
        }
        self.response().map(drop)
    }

    pub(crate) fn put(&mut self, name: &str, size: u64) -> Outcome<()> {
        let storage = self.storage()?;
        self.announce((storage, ROOT), Format::UNDEFINED, name, size)?;
        self.command(Operation::SEND_OBJECT, &[])?;
        self.data(Operation::SEND_OBJECT, size, None)?;
        self.response().map(drop)
    }

    fn storage(&mut self) -> Outcome<u32> {
        let storages = self.dataset(Operation::GET_STORAGE_IDS, &[])?;
        let storages = Reader::new(&storages).u32s().map_err(|error| error.0)?;
        Ok(*storages.first().ok_or("no storage")?)
    }

    fn reading(&self, bytes: usize) -> Buffer {
        let packet = self.input.max_packet_size();
        let mut buffer = Buffer::new(bytes.div_ceil(packet) * packet);
        buffer.set_requested_len(bytes.div_ceil(packet) * packet);
        buffer
    }

    fn command(&mut self, operation: Operation, parameters: &[u32]) -> Outcome<()> {
        self.transaction += u32::from(operation != Operation::OPEN_SESSION);
        let request = Request {
            operation,
            transaction: self.transaction,
            parameters: parameters.to_vec(),
        };
        let sent = self
            .output
            .transfer_blocking(request.encode().into(), LIMIT);
        Ok(sent.into_result().map(drop)?)
    }

    /// A container of data: these bytes, or zeros.
    fn data(&mut self, operation: Operation, size: u64, bytes: Option<&[u8]>) -> Outcome<()> {
        let header = Header::of_data(operation, self.transaction, size).encode();
        let all = size + HEADER_BYTES as u64;
        let mut sent = 0;
        let mut end_due = all.is_multiple_of(self.output.max_packet_size() as u64);
        while sent < all || end_due || self.output.pending() > 0 {
            while self.output.pending() < IN_FLIGHT && (sent < all || end_due) {
                let len = usize::try_from(all - sent)?.min(TRANSFER_BYTES);
                end_due &= len > 0;
                let mut buffer = vec![0; len];
                if sent == 0 {
                    buffer[..HEADER_BYTES].copy_from_slice(&header);
                    if let Some(bytes) = bytes {
                        buffer[HEADER_BYTES..].copy_from_slice(bytes);
                    }
                }
                self.output.submit(buffer.into());
                sent += len as u64;
            }
            let done = self
                .output
                .wait_next_complete(LIMIT)
                .ok_or("nothing goes")?;
            done.into_result()?;
        }
        Ok(())
    }

    fn dataset(&mut self, operation: Operation, parameters: &[u32]) -> Outcome<Vec<u8>> {
        self.command(operation, parameters)?;
        let mut bytes = Vec::new();
        loop {
            let more = if bytes.is_empty() {
                DATASET_BYTES
            } else {
                TRANSFER_BYTES
            };
            let buffer = self.reading(more);
            let read = self.input.transfer_blocking(buffer, LIMIT).into_result()?;
            bytes.extend_from_slice(&read);
            let header = Header::decode(&bytes).map_err(|error| error.0)?;
            if bytes.len() >= usize::try_from(header.length)? {
                break;
            }
        }
        self.response()?;
        Ok(bytes.split_off(HEADER_BYTES))
    }

    fn response(&mut self) -> Outcome<Response> {
        loop {
            let buffer = self.reading(self.input.max_packet_size());
            let read = self.input.transfer_blocking(buffer, LIMIT).into_result()?;
            // What ends a whole number of packets.
            if read.is_empty() {
                continue;
            }
            let response = Response::decode(&read).map_err(|error| error.0)?;
            return match response.code {
                // A session that somebody left open serves as well.
                ResponseCode::OK | ResponseCode::SESSION_ALREADY_OPEN => Ok(response),
                code => Err(format!("{code}").into()),
            };
        }
    }
}
