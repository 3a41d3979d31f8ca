//! The `estop` command: parses and prints; the work is done by jobs.

mod args;
mod ask;
mod book;
mod commands;
mod desk;
mod device;
mod discs;
mod drive;
mod exit;
mod guards;
mod history;
mod of_disc;
mod on_disc;
mod on_phone;
mod pace;
mod phone;
mod phones;
mod prepare;
mod report;
mod results;
mod run;
mod screen;
mod session;
mod sessions;
mod subject;
mod view;
mod words;
mod write;

use std::process::ExitCode;

use clap::Parser as _;

use args::Cli;
use session::Session;

fn main() -> ExitCode {
    // Bad usage ends here, with exit code 2.
    let cli = Cli::parse();
    let session = Session::new(&cli.global);
    let exit = commands::run(&cli.command, &session).unwrap_or_else(|trouble| {
        session.show_trouble(&trouble);
        trouble.exit()
    });
    exit.into()
}
