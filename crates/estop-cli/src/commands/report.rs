//! `estop report`, and the reports that other commands write.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use ed25519_dalek::SigningKey;
use estop_os::journal::SqliteJournal;
use serde_json::{Value, json};

use super::clean::ReportArgs;
use crate::{
    exit::{Exit, Trouble, exit_help},
    report,
    run::{Running, exit_of},
    session::{Session, event, say},
    subject::{OnDisk, Subject},
};

/// Check a report, or make a key to sign reports with
#[derive(Debug, Args)]
#[command(after_help = exit_help!())]
pub(crate) struct Report {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Check the signature of a report
    Verify {
        /// The report
        file: PathBuf,
        /// The key that must have signed it (PEM, or 64 hexadecimal digits)
        #[arg(long, value_name = "FILE")]
        public_key: Option<PathBuf>,
    },
    /// Make a key to sign reports with: FILE (mode 0600) and FILE.pub
    Keygen {
        /// Where it goes; it must not exist
        file: PathBuf,
    },
}

/// Where a report goes, checked before anything is started.
#[derive(Debug)]
pub(crate) struct Reporting {
    file: Option<PathBuf>,
    key: Option<SigningKey>,
}

impl Reporting {
    pub(crate) fn prepare(args: &ReportArgs) -> Result<Self, Trouble> {
        let key = args.key.as_deref().map(report::secret_key).transpose()?;
        let file = args.report.clone();
        if let Some(file) = &file {
            let dir = file.parent().filter(|dir| !dir.as_os_str().is_empty());
            let dir = dir.unwrap_or_else(|| Path::new("."));
            if file.is_dir() || !dir.is_dir() {
                let file = file.display();
                let message = format!(
                    "a report cannot be written to {file}: name a file in a directory that is there"
                );
                return Err(Trouble::Usage(message));
            }
        }
        Ok(Self { file, key })
    }
}

/// Writes the report, if one was asked for.
///
/// # Errors
///
/// When it could not be written: what was done is done all the same.
pub(crate) fn write(
    session: &Session,
    journal: &SqliteJournal,
    reporting: &Reporting,
    ran: &[Running<OnDisk>],
) -> Result<(), Trouble> {
    let Some(file) = &reporting.file else {
        return Ok(());
    };
    let sealed = report::seal(
        &report::body(session, journal, ran)?,
        reporting.key.as_ref(),
    );
    let path = file.display();
    report::write(file, &sealed).map_err(|error| {
        Trouble::Failed(format!(
            "the report could not be written to {path}: {error}"
        ))
    })?;
    let signed = reporting.key.is_some();
    if session.is_json() {
        event("report", json!({ "file": file, "signed": signed }));
    } else if !session.is_quiet() {
        let how = if signed {
            "signed"
        } else {
            "not signed: --key signs it"
        };
        say(&format!("Report: {path} ({how})"));
    }
    Ok(())
}

/// One line for all jobs, where there were several; one event in any case.
pub(crate) fn summary<S: Subject>(session: &Session, ran: &[Running<S>]) {
    let exit = exit_of(ran);
    let completed = ran
        .iter()
        .filter(|one| one.exit() == Exit::Completed)
        .count();
    if session.is_json() {
        let jobs = ran.iter().map(
            |one| json!({ "job": one.job.id(), "device": one.device, "exit": one.exit().code() }),
        );
        let jobs = jobs.collect::<Vec<_>>();
        event(
            "summary",
            json!({ "exit": exit.code(), "completed": completed, "jobs": jobs }),
        );
    } else if ran.len() > 1 {
        say(&format!(
            "{completed} of {} jobs completed whole.",
            ran.len()
        ));
    }
}

pub(crate) fn run(args: &Report, session: &Session) -> Result<Exit, Trouble> {
    match &args.what {
        What::Verify { file, public_key } => verify(session, file, public_key.as_deref()),
        What::Keygen { file } => {
            let (public, public_file) = report::keygen(file)?;
            let fingerprint = report::hex(public.as_bytes());
            if session.is_json() {
                event(
                    "key",
                    json!({ "file": file, "public_file": public_file, "public_key": fingerprint }),
                );
            } else {
                say(&format!(
                    "Key to sign with (keep it secret):  {}",
                    file.display()
                ));
                say(&format!(
                    "Key to check with (give it away):   {}",
                    public_file.display()
                ));
                say(&format!("    {fingerprint}"));
            }
            Ok(Exit::Completed)
        }
    }
}

fn verify(session: &Session, file: &Path, public_key: Option<&Path>) -> Result<Exit, Trouble> {
    let expected = public_key.map(report::public_key).transpose()?;
    let (key, body) = report::open(file, expected.as_ref())
        .map_err(|error| Trouble::Failed(format!("{}: {error}", file.display())))?;
    let key = report::hex(key.as_bytes());
    let known = expected.is_some();
    if session.is_json() {
        let fields = json!({ "file": file, "valid": true, "public_key": key, "key_was_given": known, "report": body });
        event("report", fields);
        return Ok(Exit::Completed);
    }
    say(&format!("{}: the signature fits.", file.display()));
    say(&format!("    signed with {key}"));
    if !known {
        say(
            "    Whose key that is, --public-key would check: anybody can sign with a key of theirs.",
        );
    }
    let text = |value: &Value| value.as_str().unwrap_or("?").to_owned();
    say(&format!(
        "    made {} by {} with estop {}",
        text(&body["made"]),
        text(&body["by"]),
        text(&body["version"])
    ));
    for device in body["devices"].as_array().into_iter().flatten() {
        for job in device["jobs"].as_array().into_iter().flatten() {
            say(&format!(
                "    {}, serial {}: {} {}",
                text(&device["identity"]["model"]),
                text(&device["identity"]["serial"]),
                text(&job["operation"]),
                text(&job["how"])
            ));
        }
    }
    Ok(Exit::Completed)
}
