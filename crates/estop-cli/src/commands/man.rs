//! `estop man`

use std::io::{self, Write as _};

use clap::{Args, Command, CommandFactory as _};
use clap_mangen::Man as Page;

use crate::{
    args::Cli,
    exit::{Exit, Trouble},
};

/// Print the manual page
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  estop man | man -l -")]
pub(crate) struct Man {}

pub(crate) fn run(_args: &Man) -> Result<Exit, Trouble> {
    let mut command = Cli::command();
    command.build();
    let mut text = Vec::new();
    let failed = |error: io::Error| Trouble::Failed(error.to_string());
    Page::new(command.clone())
        .render(&mut text)
        .map_err(failed)?;
    // The commands follow on the same page: one thing to read.
    for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
        part(sub, &mut text).map_err(failed)?;
    }
    put(&text)
}

fn part(command: &Command, text: &mut Vec<u8>) -> io::Result<()> {
    let name = command.get_bin_name().unwrap_or_else(|| command.get_name());
    writeln!(text, ".SH \"{}\"", name.to_uppercase())?;
    let page = Page::new(command.clone());
    page.render_synopsis_section(text)?;
    page.render_description_section(text)?;
    page.render_options_section(text)
}

/// Prints it; a reader that has gone away is no failure.
pub(super) fn put(text: &[u8]) -> Result<Exit, Trouble> {
    match io::stdout().write_all(text) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Trouble::Failed(format!("standard output: {error}")))
        }
        _ => Ok(Exit::Completed),
    }
}
