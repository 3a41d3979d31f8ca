//! Cancel everywhere, for a sync to a phone: deletes, makes, sends and replaces, on every model. Compares
//! the numbers of points with those of `everywhere_mirror.minimums`.

mod everywhere_support;
mod mirror_files;
mod phone_trials;

use std::cell::RefCell;

use estop::{
    Job, JobId, Micros, Outcome,
    journal::{Intent, Journal as Log},
    mtp::{
        Bytes as Given, DeleteTree, File, Finish, Left, Mirror, Place, Plan, Session, Step,
        code::{Format, Operation},
        look_after_mirror, look_up, mirror,
        wire::{OverUsb, Wire as _},
    },
    sim::{
        Journal, Script,
        everywhere::{Pairs, Trial, everywhere},
        phone::{Bytes, Firmware, Model, Phone},
    },
};
use everywhere_support::{hold_together, sparse};
use mirror_files::{EXTRA, FILES, Feed, Held, Is, NEW, OLD, SENT, names_put_right, seed_of};
use phone_trials::Simulated as _;

/// The numbers of points.
const MINIMUMS: &str = include_str!("everywhere_mirror.minimums");

type Opened = Session<OverUsb<Phone>>;

/// A sync on one model.
struct MirrorTrial {
    model: Model,
    /// The look after a crash says that a replaced file is the old one.
    is_blind: bool,
    /// What was there before the last run, and what it was to do.
    before: RefCell<(Held, Mirror)>,
    /// The phone as it was when the last run ended: some drop a part when they are plugged in again.
    ended: RefCell<Option<Phone>>,
}

impl MirrorTrial {
    fn new(firmware: Firmware, is_blind: bool) -> Self {
        let steps = Vec::new();
        Self {
            model: Model::small(firmware),
            is_blind,
            before: RefCell::new((Held::new(), Mirror { steps })),
            ended: RefCell::default(),
        }
    }

    fn place(&self, path: &str) -> Place {
        let mut folders = path.split('/').map(str::to_owned).collect::<Vec<_>>();
        let name = folders.pop().expect("a name");
        folders.insert(0, "Sync".to_owned());
        Place {
            storage: self.model.storages[0].id,
            folders,
            name,
        }
    }

    fn held(&self, phone: &Phone) -> Held {
        let truth = phone.truth();
        let storage = self.model.storages[0].id;
        let all = truth.objects().into_iter();
        let all = all.filter(|one| one.folders.first().is_some_and(|top| top == "Sync"));
        all.map(|one| {
            let path = [&one.folders[1..], &[one.name]].concat().join("/");
            let whole = FILES.into_iter().find(|&(seed, len)| {
                let (bytes, at) = (Bytes::Generated { seed, len }, format!("Sync/{path}"));
                one.is_whole && truth.first_difference(storage, &at, &bytes).is_none()
            });
            let is = match (one.is_folder, whole) {
                (true, _) => Is::Folder,
                (false, Some((seed, _))) => Is::Whole(seed),
                (false, None) => Is::Part(one.len_bytes),
            };
            (path, is)
        })
        .collect()
    }

    /// What is still to be done, as `estop sync --delete` plans it.
    fn plan(&self, device: &Opened) -> (Held, Mirror) {
        let mut phone = device.wire().usb().clone();
        phone.follow(Script::quiet());
        phone.host_dies();
        phone.replug();
        phone.spend_quirks();
        let held = self.held(&phone);
        let mut looked = phone.opened();
        let mut seen = |path: &str| {
            let found = look_up(&mut looked, &self.place(path), None).expect("looks");
            let entry = found.expect("is there");
            (entry.size_bytes, entry.modified)
        };
        let delete = |path: &str, seen| Step::Delete {
            at: self.place(path),
            seen: Some(seen),
        };
        let mut steps = Vec::new();
        for (path, is) in &held {
            let stays = matches!(path.as_str(), "new" | "new/b" | "changed");
            if !stays && *is != Is::Folder {
                steps.push(delete(path, seen(path)));
            }
        }
        if !held.contains_key("new") {
            let at = self.place("new");
            steps.push(Step::MakeFolder { at });
        }
        if !held.contains_key("new/b") {
            let file = self.file("new/b", SENT);
            steps.push(Step::Send { file });
        }
        let file = self.file("changed", NEW);
        let is = held.get("changed");
        match is {
            None => steps.push(Step::Send { file }),
            Some(Is::Whole(seed)) if *seed == NEW.0 => {}
            Some(_) => {
                let seen = seen("changed");
                if device.can(Operation::SET_OBJECT_PROP_VALUE) {
                    steps.push(Step::Replace { file, seen });
                } else {
                    steps.extend([delete("changed", seen), Step::Send { file }]);
                }
            }
        }
        (held, Mirror { steps })
    }

    fn file(&self, path: &str, (_, size_bytes): (u64, u64)) -> File {
        File {
            to: self.place(path),
            size_bytes,
            format: Format::UNDEFINED,
            modified: None,
        }
    }

    /// What is there after so many steps.
    fn after(&self, steps: u64) -> Held {
        let (mut held, plan) = self.before.borrow().clone();
        let path = |at: &Place| at.path().split_once("Sync/").expect("below").1.to_owned();
        for step in plan.steps.iter().take(usize::try_from(steps).expect("few")) {
            match step {
                Step::Delete { at, .. } => drop(held.remove(&path(at))),
                Step::MakeFolder { at } => drop(held.insert(path(at), Is::Folder)),
                Step::Send { file } | Step::Replace { file, .. } => {
                    held.insert(path(&file.to), Is::Whole(seed_of(file)));
                }
            }
        }
        held
    }

    fn left_is_true(&self, phone: &Phone, left: &Left) -> Result<(), String> {
        let is = self.held(phone);
        let (objects, part) = match left {
            Left::Untouched => (0, None),
            Left::Done { objects } => (*objects, None),
            Left::Partial { objects, at, bytes } => (*objects, Some((at.name.as_str(), *bytes))),
            Left::Replacing { objects, .. } => (*objects, None),
            left => return Err(format!("{left:?} cannot be said of this")),
        };
        let should = self.after(objects);
        let mut rest = is.clone();
        if let Left::Replacing { at, .. } = left {
            names_put_right(&mut rest, &at.name)?;
        }
        if let Some((name, bytes)) = part {
            let at = rest.keys().find(|path| path.ends_with(name)).cloned();
            let at = at.ok_or_else(|| format!("{name} is not there: {is:?}"))?;
            let len = match rest.remove(&at) {
                Some(Is::Part(len)) => len,
                Some(Is::Whole(seed)) => FILES.iter().find(|one| one.0 == seed).expect("known").1,
                _ => return Err(format!("{at} is a folder")),
            };
            if bytes.is_some_and(|bytes| bytes != len) {
                return Err(format!("{at} has {len} bytes"));
            }
        }
        match rest == should {
            true => Ok(()),
            false => Err(format!("there is {is:?}, and not {should:?}")),
        }
    }
}

impl Trial for MirrorTrial {
    type Left = Left;
    type Device = Opened;

    fn name(&self) -> String {
        format!("Mirror × {}", self.model.firmware)
    }

    fn fresh(&self) -> (Opened, Journal) {
        let (storage, mut phone) = (self.model.storages[0].id, Phone::new(self.model.clone()));
        for (path, (seed, len)) in [("Sync/extra", EXTRA), ("Sync/changed", OLD)] {
            phone.put(storage, path, Bytes::Generated { seed, len });
        }
        (phone.opened(), Journal::default())
    }

    fn follow(&self, device: &mut Opened, script: Script) {
        device.wire_mut().usb_mut().follow(script);
    }

    fn now(&self, device: &Opened) -> Micros {
        device.wire().now()
    }

    fn intent(&self, _: &mut Opened) -> Intent {
        Intent {
            operation: self.name(),
            owner: "me".to_owned(),
            device: "sim".to_owned(),
            identity: self.model.serial.clone(),
            plan: String::new(),
        }
    }

    fn work(&self, device: &mut Opened, job: &Job<Left>, log: &mut dyn Log) -> Outcome<Left> {
        *self.before.borrow_mut() = self.plan(device);
        let plan = self.before.borrow().1.clone();
        let files = plan.files().cloned().collect();
        let mut feed = Feed {
            files,
            file: 0,
            at: 0,
        };
        let outcome = mirror(device, &mut feed, job, log, &plan);
        *self.ended.borrow_mut() = Some(device.wire().usb().clone());
        outcome
    }

    fn power_cut(&self, device: &mut Opened, _seed: u64) {
        *self.ended.borrow_mut() = None;
        let phone = device.wire_mut().usb_mut();
        phone.host_dies();
        phone.replug();
        let phone = phone.clone();
        *device = phone.opened();
    }

    fn replug(&self, device: &mut Opened) {
        device.wire_mut().usb_mut().replug();
        device.reopen().expect("opens again");
    }

    fn look_after(&self, device: &mut Opened, log: &mut Journal, job: JobId) -> Left {
        let mark = log.entry(job).cloned().unwrap_or_default().mark;
        let plan = self.before.borrow().1.clone();
        let steps = mark.as_ref().map(|mark| mark.to_bytes);
        let at = steps.and_then(|steps| plan.steps.get(usize::try_from(steps).ok()?));
        if let (true, Some(Step::Replace { .. }), Some(objects)) = (self.is_blind, at, steps) {
            return Left::Done { objects };
        }
        look_after_mirror(device, &plan, mark.as_ref()).unwrap_or(Left::Unknown)
    }

    fn is_true(&self, device: &Opened, left: &Left) -> Result<(), String> {
        let now = self.left_is_true(device.wire().usb(), left);
        match &*self.ended.borrow() {
            Some(ended) if now.is_err() && !ended.truth().is_gone() => {
                self.left_is_true(ended, left)
            }
            _ => now,
        }
    }

    fn recover(
        &self,
        device: &mut Opened,
        log: &mut Journal,
        job: JobId,
        left: &Left,
    ) -> Result<(), String> {
        let plan = match left {
            Left::Partial { at, .. } => {
                let truth = device.wire().usb().truth();
                if truth.at(at.storage, &at.path()).is_none() {
                    return Ok(());
                }
                Plan::Delete(DeleteTree { at: at.clone() })
            }
            Left::Replacing { at, .. } => Plan::Finish(Finish { at: at.clone() }),
            _ => return Ok(()),
        };
        let rights = Job::cancellable(job + 1000, "me", "sim");
        let end = rights.run(log, |job, log| plan.run(device, Given::None, job, log));
        match end.how {
            estop::How::Completed => Ok(()),
            _ => Err(format!("{end:?}")),
        }
    }

    fn is_whole(&self, device: &Opened) -> Result<(), String> {
        let held = self.held(device.wire().usb());
        let whole = [
            ("changed", Is::Whole(NEW.0)),
            ("new", Is::Folder),
            ("new/b", Is::Whole(SENT.0)),
        ];
        match held == whole.map(|(path, is)| (path.to_owned(), is)).into() {
            true => Ok(()),
            false => Err(format!("there is {held:?}")),
        }
    }
}

#[test]
fn every_model() {
    let trials = Firmware::ALL.map(|firmware| MirrorTrial::new(firmware, false));
    let figures = trials.iter().map(|trial| everywhere(trial, sparse()));
    hold_together("every_model", MINIMUMS, figures);
}

/// After a crash in a replace the old file is said to be there whichever is.
#[test]
fn a_look_that_does_not_tell_the_two_apart_is_caught() {
    let pairs = Pairs::Sampled {
        one_in: 500,
        seed: 3,
    };
    let figures = everywhere(&MirrorTrial::new(Firmware::Aosp, true), pairs);
    println!("{figures}");
    assert!(!figures.hold());
    assert!(figures.findings.iter().any(|one| one.contains("G13")));
}
