//! A folder of this computer and one on a phone, and a sync of them.
#![allow(dead_code, reason = "each test uses a part of it")]

use std::{collections::BTreeMap, time::Duration};

use estop::{
    By, Gate, Job, JobId,
    journal::{Intent, Journal as _},
    mtp::{
        File, Found, Left, Mirror, Place, Session, Source, Step, Taken, Tree,
        code::{Format, Operation},
        dataset::{Date, Zone},
        mirror,
        sync::{Action, Item, Kind, Listing, Names, Path, Plan, Record, Rules, Stamp, plan},
        tree,
        wire::OverUsb,
    },
    sim::{
        Instant, Journal, Script,
        phone::{Bytes, Model, Phone},
    },
};

pub(crate) type Opened = Session<OverUsb<Phone>>;

/// Names, lengths and minutes of what is on this computer; a folder has no length.
pub(crate) const SOURCE: [(&str, Option<u64>, u8); 7] = [
    ("new", None, 0),
    ("new/deep", None, 0),
    ("new/deep/a", Some(700), 1),
    ("new/b", Some(0), 2),
    ("same", Some(300), 3),
    ("changed", Some(400), 4),
    ("longer", Some(1300), 5),
];

/// And of what is on the phone, in the folder that is synced.
pub(crate) const THERE: [(&str, u64, u8); 5] = [
    ("changed", 400, 9),
    ("longer", 300, 5),
    ("extra", 50, 6),
    ("gone/deep/x", 60, 7),
    ("gone/y", 70, 8),
];

pub(crate) fn date(minute: u8) -> Date {
    Date {
        year: 2026,
        month: 11,
        day: 21,
        hour: 8,
        minute,
        second: 30,
        zone: Zone::Local,
    }
}

/// Dates as numbers: they are only compared.
pub(crate) fn number(text: &str) -> Option<i64> {
    let date = Date::parse(text).ok()?;
    let days = i64::from(date.day) * 24 + i64::from(date.hour);
    Some((days * 60 + i64::from(date.minute)) * 60 + i64::from(date.second))
}

pub(crate) fn path(text: &str) -> Path {
    text.split('/').map(str::to_owned).collect()
}

pub(crate) fn top(storage: u32) -> Place {
    Place {
        storage,
        folders: Vec::new(),
        name: "Sync".to_owned(),
    }
}

pub(crate) fn place(storage: u32, path: &[String]) -> Place {
    path.iter().fold(top(storage), |at, name| at.child(name))
}

pub(crate) fn source() -> Listing {
    let items = SOURCE.iter().map(|(name, len, minute)| Item {
        path: path(name),
        kind: len.map_or(Kind::Folder, |size_bytes| {
            let modified_s = number(&date(*minute).to_string());
            Kind::File(Stamp {
                size_bytes,
                modified_s,
            })
        }),
    });
    Listing {
        items: items.collect(),
        unread: Vec::new(),
    }
}

pub(crate) fn minute(at: &Path) -> u8 {
    let found = SOURCE.iter().find(|one| path(one.0) == *at);
    found.map_or(0, |one| one.2)
}

/// A file's bytes are its minute.
pub(crate) struct Feed {
    pub(crate) files: Vec<File>,
    pub(crate) at: usize,
    pub(crate) given: u64,
}

impl Source for Feed {
    fn begin(&mut self, file: usize) -> Result<(), String> {
        (self.at, self.given) = (file, 0);
        Ok(())
    }

    fn take(&mut self, buffer: &mut [u8], _: Duration, gate: Option<&Gate<Left>>) -> Taken {
        if gate.is_some_and(|gate| gate.check().is_err()) {
            return Taken::Asked;
        }
        let file = &self.files[self.at];
        let rest = usize::try_from(file.size_bytes - self.given).expect("small");
        let len = rest.min(buffer.len());
        let minute = file.modified.as_ref().map_or(0, |date| date.minute);
        buffer[..len].fill(minute);
        self.given += len as u64;
        match len {
            0 => Taken::End,
            len => Taken::Bytes(len),
        }
    }
}

pub(crate) fn phone(model: &Model) -> Opened {
    let storage = model.storages[0].id;
    let mut phone = Phone::new(model.clone());
    phone.put_folder(storage, "Sync");
    phone.put(storage, "Other/kept", Bytes::These(vec![1; 10]));
    let mut session = Session::open(OverUsb::new(phone)).expect("opens");
    // By this library's own way, so that the dates are those.
    let mut steps = ["gone", "gone/deep"]
        .map(|name| Step::MakeFolder {
            at: place(storage, &path(name)),
        })
        .to_vec();
    let same = ("same", 300, 3);
    steps.extend(THERE.into_iter().chain([same]).map(|(name, len, minute)| {
        let to = place(storage, &path(name));
        Step::Send {
            file: file(to, len, minute),
        }
    }));
    let (end, _) = run(&mut session, &Mirror { steps }, None);
    assert_eq!(end.left, Left::Done { objects: 8 });
    session
}

pub(crate) fn file(to: Place, size_bytes: u64, minute: u8) -> File {
    File {
        to,
        size_bytes,
        format: Format::UNDEFINED,
        modified: Some(date(minute)),
    }
}

/// The end, and how many commands it took.
pub(crate) fn run(
    phone: &mut Opened,
    plan: &Mirror,
    cancel: Option<(u32, Instant)>,
) -> (std::sync::Arc<estop::End<Left>>, u32) {
    let script = match cancel {
        Some(at) => Script::planned(vec![at], Vec::new(), None, 1),
        None => Script::quiet(),
    };
    phone.wire_mut().usb_mut().follow(script.clone());
    let mut journal = Journal::default();
    let id = enqueue(&mut journal);
    let job = Job::cancellable(id, "test", "phone");
    let reached = job.clone();
    script.on_cancel(move || {
        let bound = reached.stop_bound();
        (reached.cancel(By::new("me", "test", 0)), bound)
    });
    let files = plan.files().cloned().collect();
    let mut feed = Feed {
        files,
        at: 0,
        given: 0,
    };
    job.run(&mut journal, |job, log| {
        mirror(phone, &mut feed, job, log, plan)
    });
    let commands = script.commands();
    phone.wire_mut().usb_mut().follow(Script::quiet());
    (job.end().expect("ended"), commands)
}

pub(crate) fn enqueue(journal: &mut Journal) -> JobId {
    let intent = Intent {
        operation: "sync".to_owned(),
        owner: "test".to_owned(),
        device: "phone".to_owned(),
        identity: "phone".to_owned(),
        plan: String::new(),
    };
    journal.enqueue(&intent).expect("recorded")
}

/// What is on the phone, and how its files were told.
pub(crate) fn listed(phone: &mut Opened, storage: u32) -> (Listing, BTreeMap<Path, Found>) {
    let mut found = BTreeMap::new();
    let plan = Tree {
        of: vec![top(storage)],
    };
    let job = Job::cancellable(1, "test", "phone");
    job.gate().begin().expect("not asked");
    let mut keep = |one: Found| {
        if !one.at.folders.is_empty() {
            let mut path = one.at.folders[1..].to_vec();
            path.push(one.at.name.clone());
            found.insert(path, one);
        }
        Ok(())
    };
    let outcome = tree(phone, &mut keep, &job, &plan);
    assert!(outcome.result.is_ok(), "{:?}", outcome.result);
    let items = found.iter().map(|(path, one)| Item {
        path: path.clone(),
        kind: match one.entry.is_folder {
            true => Kind::Folder,
            false => Kind::File(Stamp {
                size_bytes: one.entry.size_bytes.expect("told"),
                modified_s: number(&one.entry.modified),
            }),
        },
    });
    let listing = Listing {
        items: items.collect(),
        unread: Vec::new(),
    };
    (listing, found)
}

pub(crate) fn planned(phone: &mut Opened, storage: u32) -> (Plan, Mirror) {
    let (there, found) = listed(phone, storage);
    let rules = Rules {
        names: Names::Phone,
        folds_case: true,
        deletes: true,
    };
    let plan = plan(&source(), &there, &rules, &Record::new());
    let delete = |path: &Path| {
        let entry = &found[path].entry;
        let seen = (entry.size_bytes, entry.modified.clone());
        Step::Delete {
            at: place(storage, path),
            seen: (!entry.is_folder).then_some(seen),
        }
    };
    let send = |path: &Path, stamp: &Stamp| Step::Send {
        file: file(place(storage, path), stamp.size_bytes, minute(path)),
    };
    let renames = phone.can(Operation::SET_OBJECT_PROP_VALUE);
    let steps = plan.actions.iter().flat_map(|action| match action {
        Action::DeleteFile(path, _) | Action::DeleteFolder(path) => vec![delete(path)],
        Action::MakeFolder(path) => vec![Step::MakeFolder {
            at: place(storage, path),
        }],
        Action::Copy(path, stamp) => vec![send(path, stamp)],
        Action::Replace { path, source, .. } if renames => {
            let (
                Step::Delete {
                    seen: Some(seen), ..
                },
                Step::Send { file },
            ) = (delete(path), send(path, source))
            else {
                panic!("a folder is replaced");
            };
            vec![Step::Replace { file, seen }]
        }
        Action::Replace { path, source, .. } => vec![delete(path), send(path, source)],
    });
    let steps = steps.collect();
    (plan, Mirror { steps })
}

/// What is below the folder, as the phone holds it: paths, lengths and dates.
pub(crate) fn held(phone: &Opened) -> BTreeMap<Path, (bool, u64, String)> {
    let all = phone.wire().usb().truth().objects();
    assert!(
        all.iter().all(|one| one.is_whole),
        "a part is there: {all:?}"
    );
    all.into_iter()
        .filter(|one| one.folders.first().is_some_and(|top| top == "Sync"))
        .map(|one| {
            let mut path = one.folders[1..].to_vec();
            path.push(one.name);
            let date = if one.is_folder {
                String::new()
            } else {
                one.modified
            };
            (path, (one.is_folder, one.len_bytes, date))
        })
        .collect()
}

/// What is held after so many steps.
pub(crate) fn after(
    mut held: BTreeMap<Path, (bool, u64, String)>,
    plan: &Mirror,
    steps: u64,
) -> BTreeMap<Path, (bool, u64, String)> {
    let below = |at: &Place| at.child("").folders[1..].to_vec();
    for step in plan.steps.iter().take(usize::try_from(steps).expect("few")) {
        match step {
            Step::Delete { at, .. } => drop(held.remove(&below(at))),
            Step::MakeFolder { at } => {
                held.insert(below(at), (true, 0, String::new()));
            }
            Step::Send { file } | Step::Replace { file, .. } => {
                let date = file.modified.as_ref().map(ToString::to_string);
                let is = (false, file.size_bytes, date.unwrap_or_default());
                held.insert(below(&file.to), is);
            }
        }
    }
    held
}
