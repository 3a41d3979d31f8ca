//! `estop burn`

use std::{
    fs,
    io::{self, Read},
    path::{Path, PathBuf},
};

use clap::{Args, ValueEnum};
use estop::mmc::{BLOCK_BYTES, Burn as Burning, Closing, Disc, Input, Mode, OnCancel, Plan};
use estop_os::{
    clock::Clock,
    drive::AnyDrive,
    image::{FileSystems, ImageOptions, ImagePlan, Inputs, Ring, StreamSource, What},
};
use serde_json::json;

use crate::{
    args::{bytes, label, ring, times},
    ask::{Answer, ask},
    discs,
    drive::{Drive, SeenDrive},
    exit::{Exit, Trouble, exit_help},
    on_disc::OnDisc,
    run,
    session::{Session, event, say, tell},
    sessions, words,
    write::Consent,
};

/// Burn files and folders, an image or a stream onto a disc
#[derive(Debug, Args)]
#[command(after_help = AFTER)]
pub(crate) struct Burn {
    /// Files and folders; or one .iso image; or - for standard input, with --size
    #[arg(value_name = "PATH", required_unless_present = "resume")]
    paths: Vec<PathBuf>,
    /// The drive
    #[arg(long, short, value_name = "DRIVE")]
    drive: String,
    /// Go on with the burn that was stopped on this disc, with the same input
    #[arg(long, conflicts_with_all = [
        "paths", "label", "fs", "size", "speed", "mode", "close", "keep_open", "simulate", "on_cancel",
        "ring",
    ])]
    resume: bool,
    /// The volume's name
    #[arg(long, default_value = "ESTOP", value_name = "NAME", value_parser = label)]
    label: String,
    /// The file systems of files and folders
    #[arg(long, value_enum, default_value = "iso")]
    fs: Fs,
    /// On a disc with sessions, show the new files alone, and not those of earlier sessions
    #[arg(long, conflicts_with = "resume")]
    no_import: bool,
    /// Burn the bytes of one file as they are, whatever is in it
    #[arg(long, conflicts_with_all = ["resume", "size", "fs"])]
    raw_image: bool,
    /// The length of standard input, exactly
    #[arg(long, value_name = "BYTES", value_parser = bytes)]
    size: Option<u64>,
    /// The speed in multiples of 1x, 8 or 8x; the fastest without it
    #[arg(long, value_name = "N", value_parser = times)]
    speed: Option<u32>,
    /// How a CD or DVD-R is written
    #[arg(long, value_enum, default_value = "auto")]
    mode: Way,
    /// Finalise the disc: nothing can be added (the default is to close the session)
    #[arg(long)]
    close: bool,
    /// Close nothing: more can be written to the same track by a resumed burn
    #[arg(long, conflicts_with = "close")]
    keep_open: bool,
    /// Read it all back and compare; a job of its own, with its own end
    #[arg(long, conflicts_with = "simulate")]
    verify: bool,
    /// Do everything but switch the laser on (CD, DVD-R, DVD-RW)
    #[arg(long)]
    simulate: bool,
    /// What Ctrl-C leaves
    #[arg(long, value_enum, default_value = "stop")]
    on_cancel: Leave,
    /// The host's buffer, 1GiB at most
    #[arg(long, value_name = "BYTES", value_parser = ring, default_value = "64MiB")]
    ring: u64,
    #[command(flatten)]
    consent: Consent,
}

/// The file systems of an image.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Fs {
    /// ISO 9660 with Joliet and Rock Ridge
    Iso,
    /// The same, and UDF 2.01
    Bridge,
    /// UDF 2.01 alone
    Udf,
}

/// How a medium is written.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Way {
    /// In the way that can be resumed, where there is one
    Auto,
    /// A track at once (CD), in packets (DVD-R)
    Incremental,
    /// The whole at once: its length is announced
    AtOnce,
}

/// What a cancel leaves.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Leave {
    /// Open, to go on from there
    Stop,
    /// Closed, so that what is there can be read now
    Close,
    /// Zeros up to the announced end
    Fill,
}

const AFTER: &str = concat!(
    "On a disc that takes another session the files of the earlier ones stay in view; a new file takes\n\
     the place of one of the same name.\n\n\
     Ctrl-C stops it before the next write. What is then on the disc is read back and said, with the\n\
     one command that puts it right; discs that allow it go on from there: --resume.\n\n\
     Examples:\n  \
     estop burn photos --drive /dev/sr0                 a folder\n  \
     estop burn debian.iso --drive /dev/sr0 --verify    an image, read back and compared\n  \
     tar c docs | estop burn - --size 700MB --drive /dev/sr0\n  \
     estop burn --resume --drive /dev/sr0               goes on with what was stopped\n  \
     estop burn photos --drive sim:dvd+r --yes          onto a simulated disc\n\n",
    exit_help!()
);

pub(crate) fn run(args: &Burn, session: &Session) -> Result<Exit, Trouble> {
    let drive = Drive::resolve(&args.drive)?;
    if args.resume {
        return discs::recover(
            session,
            &drive,
            discs::Wish::resume(args.verify),
            args.consent,
        );
    }
    let inputs = inputs(args)?;
    let file_systems = match args.fs {
        Fs::Iso => FileSystems::Iso,
        Fs::Bridge => FileSystems::Bridge,
        Fs::Udf => FileSystems::Udf,
    };
    let mut open = drive.open(session)?;
    let key = drive.key(session);
    let mut journal = session.journal()?;
    discs::settle(&mut journal, &mut open, &key)?;
    let seen = drive.look_at_disc(&mut open)?;
    let imports = !args.no_import;
    let inputs =
        sessions::with_earlier(&drive, &mut open, &seen.disc, inputs, file_systems, imports)?;
    let mut image = image(args, &inputs, file_systems, &seen.disc)?;
    let remark = sessions::remark(&image, &seen.disc, imports);
    image.remarks.extend(remark.map(str::to_owned));
    let burn = plan(args, &image, seen.disc.clone())?;
    burn.validate().map_err(|error| drive.refusal(&error))?;
    if args.verify && matches!(image.what, What::Stream { .. }) {
        let why = "a stream cannot be read a second time, so it cannot be compared: burn it without \
                   --verify";
        return Err(Trouble::Usage(why.to_owned()));
    }
    show(args, session, &drive, &seen, &burn, &image)?;
    if args.consent.dry_run {
        return Ok(Exit::Completed);
    }
    let question = format!("Burn onto the {} in {}?", seen.disc.profile, drive.word);
    if ask(args.consent.asking(), &question)? == Answer::No {
        return Ok(Exit::Cancelled);
    }
    let subjects = subjects(args, &image, burn, &key, &open)?;
    run::one(session, &mut journal, &drive.word, open, subjects)
}

fn subjects(
    args: &Burn,
    image: &ImagePlan,
    burn: Burning,
    key: &str,
    drive: &AnyDrive,
) -> Result<Vec<OnDisc>, Trouble> {
    let (clock, ring) = (drive.clock(), Ring::new(args.ring));
    let verify = args.verify.then(|| discs::comparison(&burn));
    let mut all = vec![OnDisc::new(
        Plan::Burn(burn),
        key,
        Some(source(image, clock, ring)?),
    )];
    if let Some(verify) = verify {
        let source = source(image, clock, Ring::new(0))?;
        all.push(OnDisc::new(verify, key, Some(source)));
    }
    Ok(all)
}

fn source(image: &ImagePlan, clock: Clock, ring: Ring) -> Result<StreamSource, Trouble> {
    let opened = match image.what {
        What::Stream { .. } => {
            let stdin: Box<dyn Read + Send> = Box::new(io::stdin());
            image.open_stream(stdin, clock, ring)
        }
        _ => image.open(clock, ring),
    };
    opened.map_err(|error| Trouble::Failed(error.to_string()))
}

fn inputs(args: &Burn) -> Result<Inputs, Trouble> {
    let is_stdin = |path: &PathBuf| path.as_os_str() == "-";
    if args.paths.iter().any(is_stdin) {
        let size = args.size.filter(|_| args.paths.len() == 1);
        let size_bytes = size.ok_or_else(|| {
            Trouble::Usage("- stands alone, and takes --size, its exact length".to_owned())
        })?;
        return Ok(Inputs::Stream { size_bytes });
    }
    if args.size.is_some() {
        let why = "--size is of standard input: name it as -";
        return Err(Trouble::Usage(why.to_owned()));
    }
    match args.paths.as_slice() {
        [one] if args.raw_image || is_image(one) => Ok(Inputs::Image {
            path: one.clone(),
            raw: args.raw_image,
        }),
        _ if args.raw_image => {
            let why = "--raw-image takes one file, and burns its bytes as they are";
            Err(Trouble::Usage(why.to_owned()))
        }
        all => Ok(Inputs::Files(all.to_vec())),
    }
}

/// A file that ends in .iso or .img is burned as it is.
fn is_image(path: &Path) -> bool {
    let ending = path.extension().map(|ending| ending.to_ascii_lowercase());
    let known = ending.is_some_and(|ending| ending == "iso" || ending == "img");
    known && fs::metadata(path).is_ok_and(|file| file.is_file())
}

fn image(
    args: &Burn,
    inputs: &Inputs,
    file_systems: FileSystems,
    disc: &Disc,
) -> Result<ImagePlan, Trouble> {
    let options = ImageOptions {
        file_systems,
        start_lba: sessions::start(disc),
        ..ImageOptions::new(&args.label)
    };
    let plan = ImagePlan::make(inputs, &options);
    plan.map_err(|error| Trouble::Usage(error.to_string()))
}

fn plan(args: &Burn, image: &ImagePlan, disc: Disc) -> Result<Burning, Trouble> {
    let how = serde_json::to_value(image).map_err(|error| Trouble::Failed(error.to_string()))?;
    let one_x = disc.profile.family().one_x_kb_per_s();
    Ok(Burning {
        start: sessions::start(&disc),
        input: Input {
            blocks: image.blocks,
            fingerprint: image.fingerprint.clone(),
            how,
        },
        from_blocks: 0,
        // A little above what is meant: drives round down.
        speed_kb_per_s: args
            .speed
            .map(|times| one_x.saturating_mul(times) + one_x / 10),
        mode: match args.mode {
            Way::Auto => Mode::Auto,
            Way::Incremental => Mode::Incremental,
            Way::AtOnce => Mode::AtOnce,
        },
        closing: match (args.close, args.keep_open) {
            (true, _) => Closing::Finalise,
            (_, true) => Closing::KeepOpen,
            _ => Closing::CloseSession,
        },
        on_cancel: match args.on_cancel {
            Leave::Stop => OnCancel::Stop,
            Leave::Close => OnCancel::Close,
            Leave::Fill => OnCancel::Fill,
        },
        simulate: args.simulate,
        disc,
    })
}

fn show(
    args: &Burn,
    session: &Session,
    drive: &Drive,
    seen: &SeenDrive,
    burn: &Burning,
    image: &ImagePlan,
) -> Result<(), Trouble> {
    let method = burn.method();
    let method = method.map_err(|error| drive.refusal(&error))?;
    let bytes = u64::from(burn.input.blocks) * BLOCK_BYTES;
    if session.is_json() {
        if args.consent.dry_run {
            event(
                "plan",
                json!({
                    "drive": drive.word,
                    "inquiry": seen.inquiry,
                    "disc": seen.disc,
                    "method": method,
                    "blocks": burn.input.blocks,
                    "start": burn.start,
                    "remarks": image.remarks,
                    "taken_over": image.taken_over,
                    "earlier_sessions": seen.disc.closed_sessions(),
                    "written": false,
                }),
            );
        }
        return Ok(());
    }
    if session.is_quiet() && !args.consent.dry_run {
        return Ok(());
    }
    let put = if args.consent.dry_run { say } else { tell };
    put(&format!("{}  {}", drive.word, words::disc(&seen.disc)));
    put(&format!(
        "  > {} ({} from {}), {method}",
        words::size(bytes),
        words::blocks(burn.input.blocks),
        words::grouped(u64::from(burn.start)),
    ));
    if let Some(taken_over) = sessions::taken_over(image, &seen.disc) {
        put(&format!("  > {taken_over}"));
    }
    for remark in &image.remarks {
        let remark = words::printable(&format!("note: {remark}"));
        words::wrapped(&remark, "  > ")
            .iter()
            .for_each(|line| put(line));
    }
    for line in words::wrapped(words::on_cancel(burn), "  > ") {
        put(&line);
    }
    if args.consent.dry_run {
        put("  Dry run: nothing was written.");
    }
    Ok(())
}
