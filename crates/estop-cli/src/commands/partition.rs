//! `estop partition`

use std::{fs::File, io::Read as _};

use clap::{Args, Subcommand, ValueEnum};
use estop::disk::{
    Disk as _, Plan, Reader, WriteTable,
    table::{
        ALIGN_BYTES, Active, Change, Geometry, Guid, Kind, Label, NewPartition, PartitionType,
        Size, Start as Place, Table,
    },
};
use estop_os::{any::AnyDisk, guard::Access};
use serde_json::json;

use crate::{
    args::bytes,
    device::Device,
    exit::{Exit, Trouble, exit_help},
    guards::{self, Allow, Force},
    prepare::{self, Seen},
    session::{Session, event, say},
    words,
    write::{self, Consent, Doing},
};

/// Show and change partition tables, GPT and MBR; a table is never torn
#[derive(Debug, Args)]
#[command(after_help = AFTER)]
pub(crate) struct Partition {
    /// The disk
    #[arg(value_name = "DEVICE")]
    device: String,
    #[command(subcommand)]
    what: What,
}

const AFTER: &str = concat!(
    "Examples:\n  \
     estop partition /dev/sdb show\n  \
     estop partition /dev/sdb new gpt\n  \
     estop partition /dev/sdb create --size 1GiB --type esp --name EFI\n  \
     estop partition /dev/sdb create --type linux        the rest\n  \
     estop partition /dev/sdb set 2 --name home\n  \
     estop partition /dev/sdb delete 2\n\n\
     Sizes are such as 512, 4KiB, 100MB, 1GiB.\n\n",
    exit_help!()
);

#[derive(Debug, Subcommand)]
enum What {
    /// The table, its partitions and the free places
    Show,
    /// A new, empty table
    New {
        /// Its kind
        #[arg(value_enum)]
        table: NewTable,
        /// Also if the disk has partitions with data
        #[arg(long)]
        force: bool,
        /// Also if the disk has partitions of the computer's maker
        #[arg(long)]
        force_oem: bool,
        #[command(flatten)]
        consent: Consent,
    },
    /// Make a partition
    Create {
        #[command(flatten)]
        new: New,
        #[command(flatten)]
        consent: Consent,
    },
    /// Remove a partition from the table; what is in it stays on the disk
    Delete {
        /// Its number
        number: u32,
        /// Also an EFI system partition
        #[arg(long)]
        force: bool,
        /// Also a partition of the computer's maker
        #[arg(long)]
        force_oem: bool,
        #[command(flatten)]
        consent: Consent,
    },
    /// Change properties of a partition
    Set {
        /// Its number
        number: u32,
        #[command(flatten)]
        to: To,
        #[command(flatten)]
        consent: Consent,
    },
    /// Make both copies of a GPT good again
    Repair {
        #[command(flatten)]
        consent: Consent,
    },
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum NewTable {
    Gpt,
    Mbr,
}

#[derive(Debug, Args)]
struct New {
    /// Its size; without it, the rest of the largest free place
    #[arg(long, value_parser = bytes)]
    size: Option<u64>,
    /// Where it begins; without it, the first free place
    #[arg(long, value_parser = bytes)]
    start: Option<u64>,
    /// What it is for: linux, esp, swap, … a GUID (GPT), or 0x83 (MBR)
    #[arg(long = "type", default_value = "linux")]
    partition_type: String,
    /// Its name (GPT)
    #[arg(long, default_value = "")]
    name: String,
    /// Its number; without it, the lowest free one
    #[arg(long)]
    number: Option<u32>,
    /// Where it is entered (MBR)
    #[arg(long, value_enum, default_value = "primary")]
    kind: NewKind,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum NewKind {
    Primary,
    Extended,
    Logical,
}

#[derive(Debug, Args)]
#[group(required = true, multiple = true)]
struct To {
    /// What it is for
    #[arg(long = "type")]
    partition_type: Option<String>,
    /// Its name (GPT)
    #[arg(long)]
    name: Option<String>,
    /// Its attribute bits (GPT), such as 0x1
    #[arg(long, value_parser = bits)]
    attributes: Option<u64>,
    /// Its own GUID (GPT)
    #[arg(long)]
    guid: Option<String>,
    /// Whether it is marked to be booted from (MBR)
    #[arg(long, value_enum)]
    active: Option<YesOrNo>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum YesOrNo {
    Yes,
    No,
}

pub(crate) fn run(args: &Partition, session: &Session) -> Result<Exit, Trouble> {
    let device = Device::resolve(session, &args.device)?.whole("partition")?;
    let consent = match &args.what {
        What::Show => return show(session, &device),
        What::New { consent, .. }
        | What::Create { consent, .. }
        | What::Delete { consent, .. }
        | What::Set { consent, .. }
        | What::Repair { consent } => *consent,
    };
    let mut seen = prepare::look(session, vec![device])?;
    let Some(seen) = seen.pop() else {
        return Ok(Exit::Failed);
    };
    prepare::none_refused(against(&args.what, &seen))?;
    let mut disk = seen.device.open_to_read()?;
    let plan = plan(&args.what, &mut disk)?;
    drop(disk);
    if let Plan::WriteTable(write) = &plan
        && write.epochs.0.is_empty()
    {
        say(&format!("{}: nothing is to be changed", seen.device.word));
        return Ok(Exit::Completed);
    }
    let question = format!(
        "Write this table to {} ({})?",
        seen.device.word,
        words::disk(&seen.survey.identity)
    );
    write::write(
        session,
        &seen,
        Doing {
            plan,
            consent,
            question,
        },
    )
}

fn show(session: &Session, device: &Device) -> Result<Exit, Trouble> {
    prepare::none_refused(guards::of_use(session, device, Access::Read))?;
    let survey = prepare::look_at(device)?;
    if session.is_json() {
        event("table", json!({ "device": device.word, "survey": survey }));
        return Ok(Exit::Completed);
    }
    words::survey_lines(device, &survey)
        .iter()
        .for_each(|line| say(line));
    for free in survey.table.iter().flat_map(|table| &table.free) {
        let at = words::grouped(free.start_bytes);
        say(&format!(
            "         {:>9}  free, from byte {at}",
            words::size(free.len_bytes)
        ));
    }
    Ok(Exit::Completed)
}

/// What wants to be forced.
fn against(what: &What, seen: &Seen) -> Vec<crate::exit::Refused> {
    match what {
        What::New {
            force, force_oem, ..
        } => {
            let force = Force {
                data: Allow::given(*force),
                oem: Allow::given(*force_oem),
            };
            guards::of_content(&seen.device, &seen.survey, force)
        }
        What::Delete {
            number,
            force,
            force_oem,
            ..
        } => guards::of_partition(
            &seen.device,
            &seen.survey,
            *number,
            Force {
                data: Allow::given(*force),
                oem: Allow::given(*force_oem),
            },
        ),
        _ => Vec::new(),
    }
}

fn plan(what: &What, disk: &mut AnyDisk) -> Result<Plan, Trouble> {
    let usage = |error: &dyn std::fmt::Display| Trouble::Usage(error.to_string());
    let mut reader = Reader::new(disk);
    let reading = Table::read(&mut reader);
    let reading = reading.map_err(|error| Trouble::Failed(error.to_string()))?;
    reader.check()?;
    if matches!(what, What::Repair { .. }) {
        return Ok(Plan::WriteTable(WriteTable::repair(disk, &reading)?));
    }
    let table = match what {
        What::New { table, .. } => new_table(*table, disk)?,
        _ => {
            let mut table = reading.table().ok_or_else(|| {
                usage(&"the disk has no table that counts: make one with `new gpt` or `new mbr`")
            })?;
            change(what, &mut table)?;
            table
        }
    };
    let write = WriteTable::new(disk, &reading, &table);
    Ok(Plan::WriteTable(write.map_err(|error| usage(&error))?))
}

fn new_table(kind: NewTable, disk: &AnyDisk) -> Result<Table, Trouble> {
    let is = disk.geometry();
    let geometry = Geometry::new(is.size_bytes, is.sector_bytes);
    let geometry = geometry.ok_or_else(|| {
        Trouble::Usage("the disk is too small, or its sectors too odd, for a table".to_owned())
    })?;
    match kind {
        NewTable::Gpt => Table::new_gpt(geometry, random_guid()?)
            .map_err(|error| Trouble::Usage(error.to_string())),
        NewTable::Mbr => {
            let [a, b, c, d, ..] = random()?;
            // 0 would mean that there is none.
            Ok(Table::new_mbr(
                geometry,
                u32::from_le_bytes([a, b, c, d]) | 1,
            ))
        }
    }
}

fn change(what: &What, table: &mut Table) -> Result<(), Trouble> {
    let usage = |error: &dyn std::fmt::Display| Trouble::Usage(error.to_string());
    match what {
        What::Create { new, .. } => {
            let parsed = type_of(table.label(), &new.partition_type)?;
            let new = NewPartition {
                number: new.number,
                kind: match new.kind {
                    NewKind::Primary => Kind::Primary,
                    NewKind::Extended => Kind::Extended,
                    NewKind::Logical => Kind::Logical,
                },
                start: new.start.map_or(Place::Free, Place::AtBytes),
                size: new.size.map_or(Size::Rest, Size::Bytes),
                align_bytes: ALIGN_BYTES,
                partition_type: match new.kind {
                    NewKind::Extended if new.partition_type == "linux" => PartitionType::Mbr(0x0f),
                    _ => parsed,
                },
                name: new.name.clone(),
                guid: random_guid()?,
            };
            table.create(&new).map_err(|error| usage(&error))?;
        }
        What::Delete { number, .. } => table.delete(*number).map_err(|error| usage(&error))?,
        What::Set { number, to, .. } => {
            for change in changes(table.label(), to)? {
                table.set(*number, &change).map_err(|error| usage(&error))?;
            }
        }
        What::Show | What::New { .. } | What::Repair { .. } => {}
    }
    Ok(())
}

fn changes(label: Label, to: &To) -> Result<Vec<Change>, Trouble> {
    let mut changes = Vec::new();
    if let Some(text) = &to.partition_type {
        changes.push(Change::Type(type_of(label, text)?));
    }
    changes.extend(to.name.clone().map(Change::Name));
    changes.extend(to.attributes.map(Change::Attributes));
    if let Some(text) = &to.guid {
        let guid = text.parse::<Guid>();
        changes.push(Change::Guid(
            guid.map_err(|error| Trouble::Usage(format!("{text}: {error}")))?,
        ));
    }
    changes.extend(to.active.map(|active| {
        Change::Active(match active {
            YesOrNo::Yes => Active::Yes,
            YesOrNo::No => Active::No,
        })
    }));
    Ok(changes)
}

fn type_of(label: Label, text: &str) -> Result<PartitionType, Trouble> {
    PartitionType::parse(label, text).map_err(|error| Trouble::Usage(error.to_string()))
}

fn bits(text: &str) -> Result<u64, String> {
    let parsed = match text.strip_prefix("0x") {
        Some(digits) => u64::from_str_radix(digits, 16),
        None => text.parse(),
    };
    parsed.map_err(|_| "bits are a number such as 0x1".to_owned())
}

fn random_guid() -> Result<Guid, Trouble> {
    Ok(Guid::from_random(random()?))
}

fn random() -> Result<[u8; 16], Trouble> {
    let mut bytes = [0; 16];
    let read = File::open("/dev/urandom").and_then(|mut file| file.read_exact(&mut bytes));
    read.map_err(|error| Trouble::Failed(format!("/dev/urandom: {error}")))?;
    Ok(bytes)
}
