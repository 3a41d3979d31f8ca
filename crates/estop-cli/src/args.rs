//! What can be written after `estop`.

use std::{path::PathBuf, time::Duration};

use clap::{ArgAction, Args, Parser, Subcommand};

use crate::{commands, exit::exit_help};

/// Devices you can stop: clean, verify, partition and format disks, burn and erase discs, send to phones
/// and receive from them; stop it at any moment with Ctrl-C, and be told the truth about what is left and what to do.
#[derive(Debug, Parser)]
#[command(name = "estop", version, after_help = AFTER, max_term_width = 100)]
#[command(propagate_version = true, disable_help_subcommand = true)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

const AFTER: &str = concat!(
    "DEVICE is a block device (/dev/sdb), a serial number (serial:S3Z9…), the path of an image file,\n\
     or a simulated disk to try things on: sim:disk, sim:disk,size=1GiB,content=gpt …\n\
     DRIVE is a drive for discs (/dev/sr0), iscsi://HOST[:PORT]/IQN/LUN, or a simulated one with a\n\
     disc of its own: sim:dvd+r, sim:bd-re,brisk,speed=4x …\n\
     PHONE is usb:SERIAL or a model (`estop phones` shows them), ptpip://HOST[:PORT], or a simulated\n\
     one: sim:phone, sim:phone,model=camera …\n\n\
     Examples:\n  \
     estop disks                          what is there, and who uses it\n  \
     estop clean sim:disk --full --yes    zeros over a simulated disk; press Ctrl-C and see\n  \
     estop recover sim:disk               what is true after that, and going on from there\n  \
     estop burn photos --drive sim:dvd+r  onto a simulated disc, stopped and resumed the same way\n  \
     estop push photos sim:phone:/DCIM    to a simulated phone\n\n",
    exit_help!(),
);

/// What every command takes.
#[derive(Debug, Args)]
#[command(next_help_heading = "Options of every command")]
pub(crate) struct Global {
    /// One JSON event a line on standard output
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// Where the journal and the simulated disks are kept
    #[arg(
        long,
        global = true,
        value_name = "DIR",
        env = "ESTOP_STATE",
        hide_env_values = true
    )]
    pub(crate) state: Option<PathBuf>,
    /// Phones: one that the desktop has mounted is released by it without a question, and given back
    /// afterwards
    #[arg(long, global = true)]
    pub(crate) free: bool,
    /// Only ends and errors
    #[arg(long, short, global = true)]
    pub(crate) quiet: bool,
    /// Tell on standard error what is going on inside (-vv: more)
    #[arg(long, short, global = true, action = ArgAction::Count)]
    pub(crate) verbose: u8,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Disks(commands::disks::Disks),
    Drives(commands::drives::Drives),
    Disc(commands::disc::Disc),
    Burn(commands::burn::Burn),
    Erase(commands::medium::EraseDisc),
    FormatDisc(commands::medium::FormatMedium),
    Finalize(commands::medium::Finalize),
    Eject(commands::tray::Eject),
    Load(commands::tray::LoadDisc),
    Clean(commands::clean::Clean),
    Verify(commands::verify::Verify),
    Partition(commands::partition::Partition),
    Format(commands::format::Format),
    Phones(commands::phones::Phones),
    Ls(commands::ls::Ls),
    Tree(commands::ls::ListTree),
    Stat(commands::df::Stat),
    Df(commands::df::Df),
    Pull(commands::pull::Pull),
    Push(commands::push::Push),
    Sync(commands::sync::Sync),
    Watch(commands::watch::Watch),
    Services(commands::services::Services),
    Invoke(commands::services::Invoke),
    Rm(commands::rm::Rm),
    Mkdir(commands::rm::Mkdir),
    Mv(commands::mv::Mv),
    Cp(commands::mv::Cp),
    Thumb(commands::thumb::Thumbnail),
    Jobs(commands::jobs::Jobs),
    Recover(commands::recover::Recover),
    Undo(commands::undo::Undo),
    Sim(commands::sim::Sim),
    Report(commands::report::Report),
    Doctor(commands::doctor::Doctor),
    Completions(commands::completions::Completions),
    Man(commands::man::Man),
}

/// A size in bytes: `512`, `4KiB`, `100MB`, `1GiB`.
pub(crate) fn bytes(text: &str) -> Result<u64, String> {
    let digits = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    let (number, unit) = text.split_at(digits);
    let unit = UNITS
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(unit));
    let size = number
        .parse::<u64>()
        .ok()
        .zip(unit)
        .and_then(|(number, (_, unit))| number.checked_mul(*unit));
    size.ok_or_else(|| "a size is such as 512, 4KiB, 100MB or 1GiB".to_owned())
}

/// A time: `500ms`, `10s`, `2m`, `1h`.
pub(crate) fn duration(text: &str) -> Result<Duration, String> {
    let digits = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    let (number, unit) = text.split_at(digits);
    let unit_ms = match unit {
        "ms" => Some(1),
        "" | "s" => Some(1_000),
        "m" => Some(60_000),
        "h" => Some(3_600_000),
        _ => None,
    };
    let time = number.parse::<u64>().ok().zip(unit_ms);
    let time = time.and_then(|(number, unit)| number.checked_mul(unit));
    // Longer than a clock counts is not meant.
    let time = time
        .filter(|ms| *ms <= TIME_MAX_MS)
        .map(Duration::from_millis);
    time.ok_or_else(|| "a time is such as 500ms, 10s, 2m or 1h, at most 1000h".to_owned())
}

const TIME_MAX_MS: u64 = 3_600_000_000;

/// A speed in multiples of 1x: `8` or `8x`.
pub(crate) fn times(text: &str) -> Result<u32, String> {
    let number = text.strip_suffix(['x', 'X']).unwrap_or(text);
    let times = number.parse::<u32>().ok().filter(|times| *times > 0);
    times.ok_or_else(|| "a speed is such as 8 or 8x".to_owned())
}

/// The name of a volume: what an ISO 9660 has room for (ECMA-119 §8.4.7).
pub(crate) fn label(text: &str) -> Result<String, String> {
    let fits = text.chars().count() <= LABEL_MAX;
    let why = format!("a volume's name has at most {LABEL_MAX} characters");
    fits.then(|| text.to_owned()).ok_or(why)
}

const LABEL_MAX: usize = 32;

/// The size of a ring: more than this takes memory, and makes nothing faster.
pub(crate) fn ring(text: &str) -> Result<u64, String> {
    let size = bytes(text)?;
    let fits = size <= RING_MAX;
    let why = "a ring is at most 1GiB: a minute and more of the fastest burn";
    fits.then_some(size).ok_or_else(|| why.to_owned())
}

const RING_MAX: u64 = 1 << 30;

const UNITS: [(&str, u64); 10] = [
    ("", 1),
    ("B", 1),
    ("kB", 1_000),
    ("MB", 1_000_000),
    ("GB", 1_000_000_000),
    ("TB", 1_000_000_000_000),
    ("KiB", 1 << 10),
    ("MiB", 1 << 20),
    ("GiB", 1 << 30),
    ("TiB", 1 << 40),
];
