//! Services: what a device offers beside its objects, as methods with parameters.
//!
//! They are estop's own, and each method is one operation of the device or a few. A device's services
//! of its own (Microsoft's extension) are another matter: those are listed, not invoked.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    CopyTree, DeleteTree, Error, Left, Method, Phone, Place,
    code::Operation,
    copy_tree,
    dataset::DeviceInfo,
    delete_tree,
    edit::{self, Edit},
    invoke,
};
use crate::{Job, Outcome, journal::Journal};

/// Methods that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Service {
    /// Its name.
    pub name: &'static str,
    /// What it can do on this device.
    pub methods: Vec<Offer>,
}

/// A method of a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Offer {
    /// Its name: the service's, a point, and its own.
    pub name: &'static str,
    /// What it does.
    pub does: &'static str,
    /// What it needs to know.
    pub parameters: &'static [Parameter],
    /// Why it cannot be stopped once begun; none: it can.
    pub barred: Option<&'static str>,
}

/// What a method needs to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Parameter {
    /// Its name.
    pub name: &'static str,
    /// What is given.
    pub kind: Kind,
    /// Whether it must be given.
    pub required: bool,
}

/// What is given for a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A storage.
    Storage,
    /// An object, by its path.
    Object,
    /// A folder, by its path.
    Folder,
    /// A number of bytes.
    Number,
    /// Bytes: those of a file of this computer.
    Bytes,
}

/// What was given for a parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given {
    /// For a storage, an object or a folder.
    Place(Place),
    /// For a number of bytes.
    Number(u64),
    /// For bytes.
    Bytes(Vec<u8>),
}

/// A method with all that it needs to know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "invoke", rename_all = "snake_case")]
pub enum Invocation {
    /// One that the device does.
    Method(Method),
    /// `object.delete-tree`.
    DeleteTree(DeleteTree),
    /// `object.copy-tree`.
    CopyTree(CopyTree),
    /// `object.edit`.
    Edit(Edit),
}

/// A method, and the operations that it needs.
struct Known {
    service: &'static str,
    offer: Offer,
    needs: &'static [Operation],
}

const DONE_TO_THE_END: Option<&str> =
    Some("the device does it to the end: no command stops it once it is sent");

const KNOWN: [Known; 7] = [
    Known {
        service: "capture",
        offer: Offer {
            name: "capture.still",
            does: "takes a picture",
            parameters: &[parameter("storage", Kind::Storage, false)],
            barred: DONE_TO_THE_END,
        },
        needs: &[Operation::INITIATE_CAPTURE],
    },
    Known {
        service: "capture",
        offer: Offer {
            name: "capture.open",
            does: "takes pictures until it is told to stop",
            parameters: &[parameter("storage", Kind::Storage, false)],
            barred: None,
        },
        needs: &[
            Operation::INITIATE_OPEN_CAPTURE,
            Operation::TERMINATE_OPEN_CAPTURE,
        ],
    },
    Known {
        service: "storage",
        offer: Offer {
            name: "storage.format",
            does: "deletes all that is on a storage",
            parameters: &[parameter("storage", Kind::Storage, true)],
            barred: DONE_TO_THE_END,
        },
        needs: &[Operation::FORMAT_STORE],
    },
    Known {
        service: "device",
        offer: Offer {
            name: "device.self-test",
            does: "lets the device test itself",
            parameters: &[],
            barred: DONE_TO_THE_END,
        },
        needs: &[Operation::SELF_TEST],
    },
    Known {
        service: "object",
        offer: Offer {
            name: "object.delete-tree",
            does: "deletes an object with all that is in it",
            parameters: &[parameter("at", Kind::Object, true)],
            barred: None,
        },
        needs: &[Operation::DELETE_OBJECT],
    },
    Known {
        service: "object",
        offer: Offer {
            name: "object.copy-tree",
            does: "copies an object with all that is in it, on the device",
            parameters: &[
                parameter("at", Kind::Object, true),
                parameter("to", Kind::Folder, true),
            ],
            barred: None,
        },
        needs: &[Operation::COPY_OBJECT],
    },
    Known {
        service: "object",
        offer: Offer {
            name: "object.edit",
            does: "writes over bytes of an object in place; stopped, it writes back what was there",
            parameters: &[
                parameter("at", Kind::Object, true),
                parameter("with", Kind::Bytes, true),
                parameter("offset", Kind::Number, false),
            ],
            barred: None,
        },
        needs: edit::NEEDS,
    },
];

/// The services of a device, by what it says that it can do.
pub fn offers(device: &DeviceInfo) -> Vec<Service> {
    let mut services = Vec::<Service>::new();
    for known in &KNOWN {
        if !known.needs.iter().all(|operation| device.can(*operation)) {
            continue;
        }
        match services.last_mut() {
            Some(last) if last.name == known.service => last.methods.push(known.offer),
            _ => services.push(Service {
                name: known.service,
                methods: vec![known.offer],
            }),
        }
    }
    services
}

/// Invokes a method on a device that offers it. `enough` as in [`invoke`], of an open capture.
///
/// Left: as the operation says.
pub fn carry_out<P: Phone>(
    phone: &mut P,
    enough: &mut dyn FnMut(u64) -> bool,
    job: &Job<Left>,
    log: &mut dyn Journal,
    invocation: &Invocation,
) -> Outcome<Left> {
    match invocation {
        Invocation::Method(method) => invoke(phone, enough, job, log, *method),
        Invocation::DeleteTree(plan) => delete_tree(phone, job, log, plan),
        Invocation::CopyTree(plan) => copy_tree(phone, job, log, plan),
        Invocation::Edit(plan) => edit::edit(phone, job, log, plan),
    }
}

impl Given {
    fn place(self) -> Option<Place> {
        match self {
            Self::Place(place) => Some(place),
            Self::Number(_) | Self::Bytes(_) => None,
        }
    }
}

impl Invocation {
    /// A method by its name, with what was given for its parameters. `find` finds what a path, a
    /// storage's name, a number or the name of a file means: a [`Given`] of its [`Kind`].
    ///
    /// # Errors
    ///
    /// [`Error::Unfit`], in words, if there is no such method or parameter, or one is missing; what
    /// `find` fails with.
    pub fn of(
        name: &str,
        given: &BTreeMap<String, String>,
        find: &mut dyn FnMut(&str, Kind) -> Result<Given, Error>,
    ) -> Result<Self, Error> {
        let known = KNOWN.iter().find(|known| known.offer.name == name);
        let known = known.ok_or_else(|| {
            let names = KNOWN.iter().map(|known| known.offer.name);
            let names = names.collect::<Vec<_>>().join(", ");
            Error::Unfit(format!(
                "there is no method {name}: the methods are {names}"
            ))
        })?;
        let parameters = known.offer.parameters;
        let is_known = |name: &String| parameters.iter().any(|one| one.name == name);
        if let Some(other) = given.keys().find(|name| !is_known(name)) {
            let names = parameters.iter().map(|one| one.name);
            let names = names.collect::<Vec<_>>().join(", ");
            let why = format!("{name} has no parameter {other}: it has ({names})");
            return Err(Error::Unfit(why));
        }
        let mut get = |wanted: &str| {
            let parameter = parameters.iter().find(|one| one.name == wanted);
            match (given.get(wanted), parameter) {
                (Some(value), Some(parameter)) => find(value, parameter.kind).map(Some),
                (None, Some(parameter)) if parameter.required => {
                    Err(Error::Unfit(format!("{name} needs {wanted}=…")))
                }
                _ => Ok(None),
            }
        };
        let storage = get("storage")?.and_then(Given::place);
        let storage = storage.map_or(0, |place| place.storage);
        let (at, to) = (get("at")?, get("to")?);
        let (at, to) = (at.and_then(Given::place), to.and_then(Given::place));
        if let (Some(Given::Bytes(bytes)), Some(at)) = (get("with")?, &at) {
            let offset_bytes = match get("offset")? {
                Some(Given::Number(offset)) => offset,
                _ => 0,
            };
            return Edit::new(at.clone(), offset_bytes, bytes).map(Self::Edit);
        }
        let method = match (name, at, to) {
            ("capture.still", ..) => Method::CaptureStill { storage },
            ("capture.open", ..) => Method::CaptureOpen { storage },
            ("storage.format", ..) => Method::StorageFormat { storage },
            ("object.delete-tree", Some(at), _) => return Ok(Self::DeleteTree(DeleteTree { at })),
            ("object.copy-tree", Some(at), Some(to)) => {
                return Ok(Self::CopyTree(CopyTree { at, to }));
            }
            _ => Method::SelfTest,
        };
        Ok(Self::Method(method))
    }

    /// What it is called.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Method(method) => method.name(),
            Self::DeleteTree(_) => "object.delete-tree",
            Self::CopyTree(_) => "object.copy-tree",
            Self::Edit(_) => "object.edit",
        }
    }

    /// Whether it can be stopped once begun; if not, why not.
    pub fn stoppable(&self) -> Result<(), &'static str> {
        let known = KNOWN.iter().find(|known| known.offer.name == self.name());
        known
            .and_then(|known| known.offer.barred)
            .map_or(Ok(()), Err)
    }
}

const fn parameter(name: &'static str, kind: Kind, required: bool) -> Parameter {
    Parameter {
        name,
        kind,
        required,
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;

    fn find(word: &str, kind: Kind) -> Result<Given, Error> {
        Ok(match kind {
            Kind::Number => Given::Number(5),
            Kind::Bytes => Given::Bytes(word.as_bytes().to_vec()),
            _ => Given::Place(Place {
                storage: 7,
                folders: Vec::new(),
                name: word.to_owned(),
            }),
        })
    }

    fn of(name: &str, given: &[(&str, &str)]) -> Result<Invocation, Error> {
        let given = given.iter();
        let given = given.map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Invocation::of(name, &given.collect(), &mut find)
    }

    #[test]
    fn every_method_is_found_by_its_name_with_what_it_needs() {
        for known in &KNOWN {
            let needed = known.offer.parameters.iter();
            let given = needed.map(|one| (one.name, "x")).collect::<Vec<_>>();
            let invocation = of(known.offer.name, &given).expect("all is given");
            assert_eq!(invocation.name(), known.offer.name);
            assert_eq!(invocation.stoppable().err(), known.offer.barred);
            let service = known.offer.name.split('.').next();
            assert_eq!(service, Some(known.service));
            for parameter in known.offer.parameters {
                let given = given.iter().filter(|(name, _)| *name != parameter.name);
                let given = given.copied().collect::<Vec<_>>();
                let refused = of(known.offer.name, &given).is_err();
                assert_eq!(refused, parameter.required, "{parameter:?}");
            }
            assert!(of(known.offer.name, &[("colour", "red")]).is_err());
        }
        assert!(of("device.explode", &[]).is_err());
    }

    #[test]
    fn a_device_offers_what_it_can_do() {
        let mut device = DeviceInfo::default();
        assert_eq!(offers(&device), []);
        device.operations = vec![
            Operation::DELETE_OBJECT,
            Operation::COPY_OBJECT,
            Operation::INITIATE_OPEN_CAPTURE,
        ];
        let services = offers(&device);
        let names = services.iter().map(|service| service.name);
        assert_eq!(names.collect::<Vec<_>>(), ["object"]);
        assert_eq!(services[0].methods.len(), 2);
    }
}
