//! A folder as a list of properties, read as it comes.

use super::{
    super::{
        Error, Session,
        code::{Format, ObjectProperty, Operation},
        dataset::{Element, Elements, Value},
        session::is_lost,
        wire::{Accept, Fault, Listen, Wire},
    },
    Each, Entry, Folder, ROOT, same,
};
use crate::Stop;

/// All the properties of all that is in a folder, in one transaction.
pub(super) fn listed<W: Wire>(
    session: &mut Session<W>,
    folder: Folder,
    listen: Listen<'_>,
    each: &mut Each<'_>,
) -> Result<(), Stop> {
    same(session, folder.generation)?;
    let what = Operation::GET_OBJECT_PROP_LIST;
    let mut list = Listing {
        elements: Elements::default(),
        folder,
        entry: None,
        bytes: 0,
        stopped: None,
        each,
    };
    // Of this object, any format, every property, no group; those one level below it.
    let parameters = [folder.handle, 0, ROOT, 0, 1];
    let received = session.receive(what, &parameters, &mut list, listen);
    if let Some(stopped) = list.stopped.take() {
        return Err(received.err().filter(is_lost).unwrap_or(stopped));
    }
    let is_whole = list.elements.is_whole();
    received?;
    match is_whole {
        true => Ok(()),
        false => Err(Error::nonsense(what, "it ends too early").into()),
    }
}

/// Object, property and type, before every value.
const ELEMENT_HEAD_BYTES: u64 = 8;

/// A list of properties as it comes.
struct Listing<'a, 'e> {
    elements: Elements,
    folder: Folder,
    /// The object whose properties are coming.
    entry: Option<Entry>,
    /// Of its properties.
    bytes: u64,
    /// Why whoever takes the entries does not go on.
    stopped: Option<Stop>,
    each: &'a mut Each<'e>,
}

impl Accept for Listing<'_, '_> {
    fn take(&mut self, bytes: &[u8], last: bool) -> Result<(), Fault> {
        for element in self.elements.feed(bytes)? {
            self.element(element)?;
        }
        if last && self.elements.is_whole() {
            self.flush()
        } else {
            Ok(())
        }
    }
}

impl Listing<'_, '_> {
    fn element(&mut self, element: Element) -> Result<(), Fault> {
        if self
            .entry
            .as_ref()
            .is_none_or(|entry| entry.handle != element.object)
        {
            self.flush()?;
        }
        self.bytes += ELEMENT_HEAD_BYTES + element.value.len_bytes();
        let entry = self.entry.get_or_insert_with(|| Entry {
            handle: element.object,
            generation: self.folder.generation,
            storage: self.folder.storage,
            name: String::new(),
            is_folder: false,
            size_bytes: None,
            modified: String::new(),
            // QEMU, which tells other names, knows no lists of properties.
            is_named: true,
        });
        match (element.property, element.value) {
            (ObjectProperty::OBJECT_FILE_NAME, Value::Text(name)) => entry.name = name,
            (ObjectProperty::DATE_MODIFIED, Value::Text(modified)) => entry.modified = modified,
            (ObjectProperty::OBJECT_SIZE, value) => entry.size_bytes = value.number(),
            (ObjectProperty::OBJECT_FORMAT, value) => {
                entry.is_folder = value.number() == Some(u64::from(Format::ASSOCIATION.0));
            }
            _ => {}
        }
        Ok(())
    }

    fn flush(&mut self) -> Result<(), Fault> {
        // The folder itself, which some devices list too, is no entry of it.
        let entry = self
            .entry
            .take()
            .filter(|entry| entry.handle != self.folder.handle);
        let Some(mut entry) = entry else {
            return Ok(());
        };
        if entry.is_folder {
            entry.size_bytes = None;
        }
        let bytes = std::mem::take(&mut self.bytes);
        match (self.each)(entry, bytes) {
            Ok(()) => Ok(()),
            Err(Stop::Asked) => Err(Fault::Asked),
            Err(stop) => {
                let why = match &stop {
                    Stop::Failed(error) => error.to_string(),
                    Stop::Asked => String::new(),
                };
                self.stopped = Some(stop);
                Err(Fault::Caller(Error::Output(why)))
            }
        }
    }
}
