//! `estop watch`

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use clap::Args;
use estop::{
    By, Gate, Job, Outcome, Stop, Unit,
    mtp::{Left, Phone as _, Session as PhoneSession, code::EventCode, container::Event},
};
use estop_os::{
    phone::{AnyWire, PhoneName, usb},
    run::{Events, Signals},
};
use serde_json::json;

use crate::{
    exit::{Exit, Trouble, exit_help},
    on_phone::Looked,
    phone::{Ended, OnDevice, Phone, settled},
    session::{self, Output, Session, now_ms, say},
    words,
};

/// Tell what a phone tells by itself, and that it comes and goes, until Ctrl-C
#[derive(Debug, Args)]
#[command(after_help = AFTER)]
pub(crate) struct Watch {
    /// The phone
    #[arg(value_name = "PHONE")]
    phone: String,
    /// So many lines, and then it ends
    #[arg(long, value_name = "NUMBER")]
    count: Option<u64>,
}

const AFTER: &str = concat!(
    "Objects that come and go, storages that come, go and are full, captures that end: whatever the\n\
     device tells. One on USB that is unplugged is waited for.\n\n\
     Examples:\n  \
     estop watch sim:phone\n  \
     estop watch usb:SERIAL --json\n\n",
    exit_help!()
);

/// Between two looks for events: a person does not see less.
const POLL: Duration = Duration::from_millis(100);

/// Without an event the phone is asked whether it is there after so many looks: five seconds.
const LOOKS_PER_CHECK: u32 = 50;

pub(crate) fn run(args: &Watch, session: &Session) -> Result<Exit, Trouble> {
    let on = OnDevice::resolve(&args.phone)?;
    settled(watched(args, session, &on))
}

fn watched(args: &Watch, session: &Session, on: &OnDevice) -> Result<Exit, Ended> {
    let mut phone = on.open(session)?;
    let left = Arc::new(Mutex::new(args.count));
    loop {
        let gone = Arc::new(Mutex::new(false));
        let (is_gone, rest) = (Arc::clone(&gone), Arc::clone(&left));
        let shown = Shown {
            word: phone.word.clone(),
            output: session.output,
        };
        let work = Looked {
            what: "watch",
            work: Box::new(move |phone, job| listen(phone, job, &shown, &rest, &is_gone)),
        };
        phone.look(session, work)?.close();
        if !*gone.lock().unwrap_or_else(PoisonError::into_inner) {
            return Ok(Exit::Completed);
        }
        let shown = Shown {
            word: on.word.clone(),
            output: session.output,
        };
        shown.told("departed", "it is gone");
        if !matches!(on.name, PhoneName::Usb(_) | PhoneName::Model(_)) {
            return Ok(Exit::Failed);
        }
        match back(session, on)? {
            Some(again) => phone = again,
            None => return Ok(Exit::Cancelled),
        }
    }
}

/// Waits until a device on USB is there again; `None`: somebody asked to stop.
fn back(session: &Session, on: &OnDevice) -> Result<Option<Phone>, Ended> {
    let failed = |error: std::io::Error| Trouble::Failed(error.to_string());
    let mut watch = usb::Watch::begin(session.roots.clone()).map_err(failed)?;
    let gate = Arc::new(Gate::<Left>::open());
    let (asked, owner) = (Arc::clone(&gate), session.owner.clone());
    let events = Events::default();
    let signals = Signals::catch(events.sender(), move |signal| {
        let _first = asked.cancel(By::new(&owner, signal.name(), now_ms()));
    });
    let signals = signals.map_err(failed)?;
    if gate.begin().is_err() {
        return Ok(None);
    }
    loop {
        let change = match watch.next(Duration::MAX, Some(&gate)).map_err(failed)? {
            usb::News::Change(change) => change,
            usb::News::Asked => return Ok(None),
            usb::News::Late => continue,
        };
        if matches!(*change, usb::Change::Departed(_)) {
            continue;
        }
        // Nobody is asked in the middle.
        let opened = match session.desk.may_free() {
            true => on.open(session),
            false => on.open_if_free(session),
        };
        if let Ok(phone) = opened {
            drop(signals);
            return Ok(Some(phone));
        }
    }
}

/// Tells what comes, until somebody asks, it was enough, or the phone is gone.
fn listen(
    phone: &mut PhoneSession<AnyWire>,
    job: &Job<Left>,
    shown: &Shown,
    rest: &Mutex<Option<u64>>,
    gone: &Mutex<bool>,
) -> Outcome<Left> {
    job.progress_cell().phase("watch", None, Unit::Steps);
    shown.told("arrived", "it is here, and is listened to");
    let result = heard(phone, job.gate(), shown, rest);
    if let Err(Stop::Failed(_)) = &result
        && phone.lost().is_some()
    {
        *gone.lock().unwrap_or_else(PoisonError::into_inner) = true;
        return Outcome::new(job.gate().close().map_err(Stop::from), Left::Untouched);
    }
    Outcome::new(result, Left::Untouched)
}

fn heard(
    phone: &mut PhoneSession<AnyWire>,
    gate: &Gate<Left>,
    shown: &Shown,
    rest: &Mutex<Option<u64>>,
) -> Result<(), Stop> {
    let mut place = phone.events_so_far();
    let mut looks = 0;
    loop {
        let event = phone.turn(Some(gate), |session| Ok(session.event_after(&mut place)))?;
        let Some(event) = event else {
            looks += 1;
            if looks >= LOOKS_PER_CHECK {
                looks = 0;
                phone.turn(Some(gate), PhoneSession::storages)?;
            }
            phone.pause(POLL, Some(gate))?;
            continue;
        };
        shown.event(&event);
        let mut rest = rest.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = rest.as_mut() {
            *count = count.saturating_sub(1);
            if *count == 0 {
                return Ok(gate.close()?);
            }
        }
    }
}

/// How it is shown.
struct Shown {
    word: String,
    output: Output,
}

impl Shown {
    /// What the phone told.
    fn event(&self, event: &Event) {
        let numbers = &event.parameters;
        if self.output == Output::Json {
            let fields = json!({
                "device": self.word,
                "code": event.code.0,
                "name": event.code.name(),
                "parameters": numbers,
            });
            session::event("phone-event", fields);
            return;
        }
        let number = numbers.first().map_or(0, |number| *number);
        let what = match event.code {
            EventCode::OBJECT_ADDED => format!("object {number:x} was added"),
            EventCode::OBJECT_REMOVED => format!("object {number:x} was removed"),
            EventCode::OBJECT_INFO_CHANGED => format!("object {number:x} was changed"),
            EventCode::STORE_ADDED => format!("storage {number:08x} is there"),
            EventCode::STORE_REMOVED => format!("storage {number:08x} is gone"),
            EventCode::STORE_FULL => format!("storage {number:08x} is full"),
            EventCode::CAPTURE_COMPLETE => "the capture is over".to_owned(),
            code => format!("{code} {numbers:x?}"),
        };
        say(&format!("{}: {what}", words::printable(&self.word)));
    }

    /// That it comes or goes.
    fn told(&self, kind: &str, what: &str) {
        match self.output {
            Output::Json => session::event(kind, json!({ "device": self.word })),
            Output::Text => say(&format!("{}: {what}", words::printable(&self.word))),
            Output::Quiet => {}
        }
    }
}
