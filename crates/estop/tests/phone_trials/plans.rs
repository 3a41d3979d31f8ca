//! What is on the phones, and what is done to them.

use estop::{
    mtp::{Change, CopyTree, DeleteTree, Edit, File, Method, Mode, Place, Receive, Send, Wanted},
    sim::phone::{Bytes, Model, Phone, Quirk, generated},
};

use super::{EDITED, OLD, Opened, Operation, PhoneTrial, RECEIVED, SENT, Simulated};

impl<S: Simulated> PhoneTrial<S> {
    pub(super) fn storage(&self) -> u32 {
        self.model.storages[0].id
    }

    pub(super) fn place(&self, path: &str) -> Place {
        let mut folders = path.split('/').map(str::to_owned).collect::<Vec<_>>();
        let name = folders.pop().expect("a name");
        Place {
            storage: self.storage(),
            folders,
            name,
        }
    }

    pub(super) fn phone(&self) -> Phone {
        self.phone_of(self.model.clone())
    }

    /// One that does nothing by itself.
    pub(super) fn quiet_phone(&self) -> Phone {
        let mut model = self.model.clone();
        model.quirks.retain(|quirk| !Quirk::ONCE.contains(quirk));
        self.phone_of(model)
    }

    fn phone_of(&self, model: Model) -> Phone {
        let (storage, mut phone) = (self.storage(), Phone::new(model));
        for (name, seed, len) in RECEIVED {
            phone.put(
                storage,
                &format!("DCIM/{name}"),
                Bytes::Generated { seed, len },
            );
        }
        if matches!(self.operation, Operation::Send | Operation::Move) {
            phone.put_folder(storage, "Music");
        }
        if self.operation == Operation::CopyTree {
            phone.put_folder(storage, "Kept");
        }
        if matches!(self.operation, Operation::CopyTree | Operation::DeleteTree) {
            for path in OLD {
                let bytes = Bytes::These(b"old".to_vec());
                phone.put(storage, &format!("Old/{path}"), bytes);
            }
        }
        phone
    }

    /// Those that are not there yet: as `push` passes over what is.
    pub(super) fn send_plan(&self, opened: &Opened<S>) -> Send {
        let truth = S::of(opened.wire()).truth();
        let there = |name: &str| truth.at(self.storage(), &format!("Music/{name}")).is_some();
        let files = SENT.into_iter().filter(|(name, ..)| !there(name));
        Send {
            files: files.map(|(name, _, len)| self.file(name, len)).collect(),
        }
    }

    pub(super) fn file(&self, name: &str, size_bytes: u64) -> File {
        let to = self.place(&format!("Music/{name}"));
        File {
            to,
            size_bytes,
            format: estop::mtp::code::Format::UNDEFINED,
            modified: None,
        }
    }

    pub(super) fn delete_plan(&self) -> DeleteTree {
        DeleteTree {
            at: self.place("Old"),
        }
    }

    pub(super) fn copy_plan(&self) -> CopyTree {
        CopyTree {
            at: self.place("Old"),
            to: self.place("Kept"),
        }
    }

    pub(super) fn change_plan(&self) -> Change {
        match self.operation {
            Operation::MakeFolder => Change::MakeFolder {
                at: self.place("DCIM/new"),
            },
            Operation::Rename => Change::Rename {
                at: self.place("DCIM/one.jpg"),
                name: "uno.jpg".to_owned(),
            },
            _ => Change::Move {
                at: self.place("DCIM/one.jpg"),
                to: self.place("Music"),
            },
        }
    }

    pub(super) fn edit_plan(&self) -> Edit {
        let (seed, offset_bytes, len) = EDITED;
        let mut bytes = vec![0; len];
        generated(seed, 0, &mut bytes);
        let at = self.place("DCIM/one.jpg");
        Edit::new(at, offset_bytes, bytes).expect("fits")
    }

    pub(super) fn method(&self) -> Method {
        let storage = self.storage();
        match self.operation {
            Operation::CaptureStill => Method::CaptureStill { storage },
            Operation::CaptureOpen => Method::CaptureOpen { storage },
            Operation::Format => Method::StorageFormat { storage },
            _ => Method::SelfTest,
        }
    }

    pub(super) fn receive_plan(&self, mode: Mode) -> Receive {
        let wanted = |(name, ..): (&str, u64, u64)| Wanted {
            at: self.place(&format!("DCIM/{name}")),
            from_bytes: 0,
            seen: None,
        };
        Receive {
            objects: RECEIVED.map(wanted).to_vec(),
            mode,
        }
    }
}
