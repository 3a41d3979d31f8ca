//! `estop services`, `estop invoke`

use std::{
    collections::BTreeMap,
    fs::File,
    io::Read as _,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use clap::Args;
use estop::{
    Outcome, Stop,
    mtp::{
        EDIT_BYTES_MAX, Error, Given, Invocation, Kind, Left, Method, Offer, Place, Plan, Service,
        dataset::ServiceInfo, device_services, invoke_device_service, offers,
    },
};
use serde_json::json;

use crate::{
    args::{bytes, duration},
    ask::{Answer, Asking, ask},
    exit::{Exit, Trouble, exit_help},
    on_phone::{Looked, OnPhone, Record},
    phone::{Ended, OnDevice, Phone, settled},
    phones,
    session::{Session, event, say},
    words,
};

/// What a phone or camera can be told to do, and which of it can be stopped
#[derive(Debug, Args)]
#[command(after_help = exit_help!())]
pub(crate) struct Services {
    /// The phone
    #[arg(value_name = "PHONE")]
    phone: String,
}

/// Tell a phone or camera to do something that `estop services` lists
#[derive(Debug, Args)]
#[command(after_help = AFTER)]
pub(crate) struct Invoke {
    /// The phone
    #[arg(value_name = "PHONE")]
    phone: String,
    /// The method: capture.still, storage.format …
    #[arg(value_name = "SERVICE.METHOD")]
    method: String,
    /// What it needs to know: a storage by its name, an object or folder by its path, bytes by the
    /// file of this computer that has them, a number of bytes (4KiB)
    #[arg(value_name = "NAME=VALUE", value_parser = given)]
    given: Vec<(String, String)>,
    /// capture.open: completes after so long (10s, 2m); without it Ctrl-C ends it
    #[arg(long = "for", value_name = "TIME", value_parser = duration)]
    lasts: Option<Duration>,
    /// Do not ask before something is deleted or written over
    #[arg(long, short)]
    yes: bool,
}

const AFTER: &str = concat!(
    "Ctrl-C before the command is sent leaves the device as it is. After it capture.open ends, and the\n\
     pictures taken until then stay; object.delete-tree and object.copy-tree stop between two objects;\n\
     object.edit writes back what was there, and looks; the device does the other methods to their end, and the answer is that it is too late.\n\n\
     Examples:\n  \
     estop invoke sim:phone,model=camera capture.still\n  \
     estop invoke sim:phone,model=camera capture.open --for 10s\n  \
     estop invoke usb:SERIAL storage.format storage='SD card'\n  \
     estop invoke sim:phone object.edit at=/Documents/notes.txt with=new.txt offset=4KiB\n\n",
    exit_help!()
);

pub(crate) fn list(args: &Services, session: &Session) -> Result<Exit, Trouble> {
    let phone = OnDevice::resolve(&args.phone)?.open(session)?;
    settled(listed(session, phone))
}

fn listed(session: &Session, phone: Phone) -> Result<Exit, Ended> {
    let (phone, own) = its_own(session, phone)?;
    let services = offers(phone.device.info());
    show(session, &phone, &services, &own);
    phone.close();
    Ok(Exit::Completed)
}

pub(crate) fn invoke(args: &Invoke, session: &Session) -> Result<Exit, Trouble> {
    let on = OnDevice::resolve(&args.phone)?;
    let phone = on.open(session)?;
    settled(invoked(args, session, phone))
}

fn invoked(args: &Invoke, session: &Session, mut phone: Phone) -> Result<Exit, Ended> {
    let mut journal = session.journal()?;
    phones::settle(&mut journal, &mut phone)?;
    let given = args.given.iter().cloned().collect::<BTreeMap<_, _>>();
    let offered = offers(phone.device.info());
    let methods = offered.iter().flat_map(|service| &service.methods);
    if !methods.clone().any(|offer| offer.name == args.method) {
        let (phone, own) = its_own(session, phone)?;
        let of = args.method.rsplit_once('.');
        if let Some((service, method)) = of
            && let Some(service) = own.iter().find(|one| one.name == service)
            && let Err(error) = invoke_device_service(service, method)
        {
            return Err(Trouble::refused(&phone.word, error).into());
        }
        let names = methods.map(|offer| offer.name).collect::<Vec<_>>();
        return Err(not_offered(&phone, &args.method, &names).into());
    }
    let mut find = |value: &str, kind| found(&phone, value, kind);
    let invocation = Invocation::of(&args.method, &given, &mut find)
        .map_err(|error| Trouble::Usage(error.to_string()))?;
    let is_open = matches!(invocation, Invocation::Method(Method::CaptureOpen { .. }));
    if args.lasts.is_some() && !is_open {
        let why = "--for is for capture.open: the other methods end by themselves";
        return Err(Trouble::Usage(why.to_owned()).into());
    }
    if let Some(question) = question(&phone, &invocation)
        && ask(Asking::unless(args.yes), &question)? == Answer::No
    {
        return Ok(Exit::Cancelled);
    }
    let plan = match invocation {
        Invocation::Method(method) => Plan::Invoke(method),
        Invocation::DeleteTree(plan) => Plan::Delete(plan),
        Invocation::CopyTree(plan) => Plan::Copy(plan),
        Invocation::Edit(plan) => Plan::Edit(plan),
    };
    // An edit's bytes are on record: it is done again by them, and not by what the file has then.
    let again = match &plan {
        Plan::Edit(_) => Vec::new(),
        _ => again(args),
    };
    let record = Record::new(plan, again);
    let subject = OnPhone::lasting(record, &phone.key(), args.lasts);
    Ok(phone.run(session, &mut journal, vec![subject])?)
}

/// The services that the phone itself has.
fn its_own(session: &Session, phone: Phone) -> Result<(Phone, Vec<ServiceInfo>), Ended> {
    if !phone.device.info().has_services() {
        return Ok((phone, Vec::new()));
    }
    let found = Arc::new(Mutex::new(Vec::new()));
    let into = Arc::clone(&found);
    let work = Looked {
        what: "services",
        work: Box::new(move |phone, job| {
            let looked = device_services(phone, Some(job.gate())).and_then(|services| {
                job.gate().close().map_err(Stop::from)?;
                *into.lock().unwrap_or_else(PoisonError::into_inner) = services;
                Ok(())
            });
            Outcome::new(looked, Left::Untouched)
        }),
    };
    let phone = phone.look(session, work)?;
    let own = std::mem::take(&mut *found.lock().unwrap_or_else(PoisonError::into_inner));
    Ok((phone, own))
}

fn show(session: &Session, phone: &Phone, services: &[Service], own: &[ServiceInfo]) {
    if session.is_json() {
        let info = phone.device.info();
        let extension =
            json!({ "id": info.vendor_extension_id, "text": info.vendor_extension_desc });
        let own = own.iter().map(|one| {
            let methods = one.methods.iter().map(|method| &method.name);
            json!({ "name": one.name, "methods": methods.collect::<Vec<_>>() })
        });
        let fields = json!({
            "device": phone.word,
            "services": services,
            "device_services": own.collect::<Vec<_>>(),
            "vendor_extension": extension,
        });
        event("services", fields);
        return;
    }
    if services.is_empty() && own.is_empty() {
        say(&format!("{}: it offers no service", phone.word));
    }
    for offer in services.iter().flat_map(|service| &service.methods) {
        say(&headline(offer));
        let stop = match offer.barred {
            None => "Ctrl-C stops it",
            Some(why) => why,
        };
        for line in words::wrapped(&format!("{}; {stop}", offer.does), "    ") {
            say(&line);
        }
    }
    for service in own {
        for method in &service.methods {
            say(&words::printable(&format!(
                "{}.{}",
                service.name, method.name
            )));
            say("    the phone's own; not invoked, since how that is encoded was never verified");
        }
    }
}

fn headline(offer: &Offer) -> String {
    let parameters = offer.parameters.iter().map(|one| {
        let kind = match one.kind {
            Kind::Storage => "STORAGE",
            Kind::Object => "/PATH",
            Kind::Folder => "/FOLDER",
            Kind::Number => "BYTES",
            Kind::Bytes => "FILE",
        };
        match one.required {
            true => format!(" {}={kind}", one.name),
            false => format!(" [{}={kind}]", one.name),
        }
    });
    offer.name.to_owned() + &parameters.collect::<String>()
}

/// What a word means, as a parameter of this kind.
fn found(phone: &Phone, value: &str, kind: Kind) -> Result<Given, Error> {
    let unfit = |why: String| Error::Unfit(why);
    match kind {
        Kind::Storage => {}
        Kind::Number => {
            let number = bytes(value);
            return number
                .map(Given::Number)
                .map_err(|why| unfit(format!("{value}: {why}")));
        }
        Kind::Bytes => {
            let all = content(value);
            return all
                .map(Given::Bytes)
                .map_err(|why| unfit(format!("{value}: {why}")));
        }
        Kind::Object | Kind::Folder => {
            let place = phone.place(value);
            return place
                .map(Given::Place)
                .map_err(|_| unfit(format!("{value}: name the storage first, then the path")));
        }
    }
    let by_name = phone.storages.iter().find(|one| {
        one.name == value || format!("{:08x}", one.id) == value.trim_start_matches("0x")
    });
    let storage = by_name.ok_or_else(|| {
        let names = phone.storages.iter().map(|one| one.name.as_str());
        let names = names.collect::<Vec<_>>().join(", ");
        unfit(format!("there is no storage {value}: there is {names}"))
    })?;
    Ok(Given::Place(Place {
        storage: storage.id,
        folders: Vec::new(),
        name: String::new(),
    }))
}

/// The bytes of a file, which are not more than an edit can have.
fn content(path: &str) -> Result<Vec<u8>, String> {
    let mut all = Vec::new();
    let most = u64::try_from(EDIT_BYTES_MAX).unwrap_or(u64::MAX);
    // One more, so that too many are seen.
    let read = File::open(path).and_then(|file| file.take(most + 1).read_to_end(&mut all));
    match read {
        Ok(_) => Ok(all),
        Err(error) => Err(error.to_string()),
    }
}

fn not_offered(phone: &Phone, method: &str, names: &[&str]) -> Trouble {
    let names = match names.is_empty() {
        true => "nothing".to_owned(),
        false => names.join(", "),
    };
    let why = format!("{} does not offer {method}: it offers {names}", phone.word);
    Trouble::refused(&phone.word, why)
}

/// What is asked before something is deleted: it names the device.
fn question(phone: &Phone, invocation: &Invocation) -> Option<String> {
    let info = phone.device.info();
    let who = format!("{} {} {}", info.manufacturer, info.model, info.serial);
    let who = words::printable(who.trim());
    match invocation {
        Invocation::Method(Method::StorageFormat { storage }) => {
            let storage = phone.storages.iter().find(|one| one.id == *storage)?;
            let used = storage.info.max_capacity;
            let used = used.saturating_sub(storage.info.free_space_bytes);
            Some(format!(
                "Delete ALL that is on {} of {} ({who}): {} of files? It cannot be stopped once begun, \
                 and not be taken back.",
                words::printable(&storage.name),
                phone.word,
                words::size(used),
            ))
        }
        Invocation::DeleteTree(plan) => Some(format!(
            "Delete {} with all that is in it ({who})?",
            words::printable(&phone.word_of(&plan.at))
        )),
        Invocation::Edit(plan) => Some(format!(
            "Write {} over what {} has from byte {} on ({who})?",
            words::size(plan.bytes.len() as u64),
            words::printable(&phone.word_of(&plan.at)),
            plan.offset_bytes
        )),
        _ => None,
    }
}

fn given(text: &str) -> Result<(String, String), String> {
    let (name, value) = text
        .split_once('=')
        .ok_or_else(|| "a parameter is NAME=VALUE".to_owned())?;
    Ok((name.to_owned(), value.to_owned()))
}

/// The words that do it again.
fn again(args: &Invoke) -> Vec<String> {
    let mut words = vec!["invoke".to_owned(), args.phone.clone(), args.method.clone()];
    words.extend(
        args.given
            .iter()
            .map(|(name, value)| format!("{name}={value}")),
    );
    if let Some(lasts) = args.lasts {
        words.extend(["--for".to_owned(), format!("{}s", lasts.as_secs())]);
    }
    words
}
