//! A file's announcement, and its bytes on their way.

use std::time::Duration;

use super::{
    super::{
        Error, Left, Mode, Session,
        code::{ObjectProperty, Operation},
        dataset::{Element, ObjectInfo, SIZE_UNKNOWN, Value},
        folder::Folder,
        step::bound_with,
        wire::{Fault, Supply, Wire},
    },
    File, Source, Taken,
};
use crate::{Job, Micros, Stop};

/// A source that brings nothing for so long has failed: a network file system waits that long.
const SOURCE_LIMIT: Duration = Duration::from_secs(60);

/// In responsive mode so many bytes are sent at once: a slow network (100 kB/s) takes a sixth of a
/// second.
const AT_ONCE_BYTES: u64 = 16 << 10;

/// SendObjectInfo; from 4 GiB on SendObjectPropList, where the device knows it. The new handle.
pub(super) fn announce<W: Wire>(
    session: &mut Session<W>,
    folder: Folder,
    file: &File,
) -> Result<u32, Stop> {
    let too_long = |_| Error::Name(file.to.name.clone());
    let size = u32::try_from(file.size_bytes).unwrap_or(SIZE_UNKNOWN);
    let modified = file.modified.map(|date| date.to_string());
    let by_list = Operation::SEND_OBJECT_PROP_LIST;
    if size == SIZE_UNKNOWN && session.can(by_list) {
        let text = |property, text| Element {
            object: 0,
            property,
            value: Value::Text(text),
        };
        let name = text(ObjectProperty::OBJECT_FILE_NAME, file.to.name.clone());
        let modified = modified.map(|date| text(ObjectProperty::DATE_MODIFIED, date));
        let list = [Some(name), modified]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>();
        let list = Element::encode_list(&list).map_err(too_long)?;
        let half = |shift: u32| u32::try_from(file.size_bytes >> shift & 0xFFFF_FFFF).unwrap_or(0);
        let format = u32::from(file.format.0);
        let parameters = [folder.storage, folder.parent(), format, half(32), half(0)];
        return Ok(session.put(by_list, &parameters, &list)?.parameter(2));
    }
    let info = ObjectInfo {
        storage: folder.storage,
        format: file.format,
        compressed_size: size,
        parent: folder.handle,
        name: file.to.name.clone(),
        modified: modified.unwrap_or_default(),
        ..ObjectInfo::default()
    };
    let info = info.encode().map_err(too_long)?;
    let parameters = [folder.storage, folder.parent()];
    Ok(session
        .put(Operation::SEND_OBJECT_INFO, &parameters, &info)?
        .parameter(2))
}

/// Bytes on their way from the source.
pub(super) struct Pump<'a> {
    pub(super) source: &'a mut dyn Source,
    pub(super) job: &'a Job<Left>,
    /// Bytes of all files.
    pub(super) sent: &'a mut u64,
    /// Whether it is the last file.
    pub(super) closes: bool,
    pub(super) mode: Mode,
    /// When the first packet was sent, and what had been sent of all files by then.
    pub(super) began: Option<(Micros, u64)>,
}

impl Supply for Pump<'_> {
    fn give(&mut self, buffer: &mut [u8], last: bool) -> Result<(), Fault> {
        let mut filled = 0;
        while let Some(rest) = buffer.get_mut(filled..).filter(|rest| !rest.is_empty()) {
            let input = |why: &str| Fault::Caller(Error::Input(why.to_owned()));
            match self.source.take(rest, SOURCE_LIMIT, Some(self.job.gate())) {
                Taken::Bytes(bytes) => filled += bytes.clamp(1, rest.len()),
                Taken::Asked => return Err(Fault::Asked),
                Taken::Dry => return Err(input("nothing has come for 60 s")),
                Taken::End => return Err(input("it is shorter than it was")),
                Taken::Failed(why) => return Err(input(&why)),
            }
        }
        if last && self.closes {
            self.job.gate().close()?;
        }
        *self.sent += filled as u64;
        self.job.progress_cell().done(*self.sent, 0);
        Ok(())
    }

    fn at_once_bytes(&mut self, now: Micros, most: u64) -> u64 {
        let bytes = match self.mode {
            Mode::Throughput => most,
            Mode::Responsive => most.min(AT_ONCE_BYTES),
        };
        // A stop waits for a packet; how long one takes is seen by those before it.
        let (began, before) = *self.began.get_or_insert((now, *self.sent));
        let took = now.since(began).as_micros();
        let sent = u128::from(self.sent.saturating_sub(before)).max(1);
        let waits = took.saturating_mul(u128::from(bytes)) / sent;
        let waits = Duration::from_micros(u64::try_from(waits).unwrap_or(u64::MAX));
        self.job.gate().set_bound(bound_with(Duration::ZERO, waits));
        bytes
    }
}
