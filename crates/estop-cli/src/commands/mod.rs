//! One file for each sub-command.

pub(crate) mod burn;
pub(crate) mod clean;
pub(crate) mod completions;
pub(crate) mod df;
pub(crate) mod disc;
pub(crate) mod disks;
pub(crate) mod doctor;
pub(crate) mod drives;
pub(crate) mod format;
pub(crate) mod jobs;
pub(crate) mod ls;
pub(crate) mod man;
pub(crate) mod medium;
pub(crate) mod mv;
pub(crate) mod partition;
pub(crate) mod phones;
pub(crate) mod pull;
pub(crate) mod push;
pub(crate) mod recover;
pub(crate) mod report;
pub(crate) mod rm;
pub(crate) mod services;
pub(crate) mod sim;
pub(crate) mod sync;
pub(crate) mod thumb;
pub(crate) mod tray;
pub(crate) mod undo;
pub(crate) mod verify;
pub(crate) mod watch;

use crate::{
    args::Command,
    exit::{Exit, Trouble},
    session::Session,
};

/// Runs one.
pub(crate) fn run(command: &Command, session: &Session) -> Result<Exit, Trouble> {
    match command {
        Command::Disks(args) => disks::run(args, session),
        Command::Drives(args) => drives::run(args, session),
        Command::Disc(args) => disc::run(args, session),
        Command::Eject(args) => tray::eject(args, session),
        Command::Load(args) => tray::load(args, session),
        Command::Burn(args) => burn::run(args, session),
        Command::Sim(args) => sim::run(args, session),
        Command::Erase(args) => medium::erase(args, session),
        Command::FormatDisc(args) => medium::format(args, session),
        Command::Finalize(args) => medium::finalize(args, session),
        Command::Clean(args) => clean::run(args, session),
        Command::Verify(args) => verify::run(args, session),
        Command::Partition(args) => partition::run(args, session),
        Command::Format(args) => format::run(args, session),
        Command::Ls(args) => ls::run(args, session),
        Command::Tree(args) => ls::run_tree(args, session),
        Command::Stat(args) => df::run_stat(args, session),
        Command::Df(args) => df::run(args, session),
        Command::Pull(args) => pull::run(args, session),
        Command::Push(args) => push::run(args, session),
        Command::Sync(args) => sync::run(args, session),
        Command::Watch(args) => watch::run(args, session),
        Command::Services(args) => services::list(args, session),
        Command::Invoke(args) => services::invoke(args, session),
        Command::Rm(args) => rm::run(args, session),
        Command::Mkdir(args) => rm::mkdir(args, session),
        Command::Mv(args) => mv::run(args, session),
        Command::Cp(args) => mv::copy(args, session),
        Command::Thumb(args) => thumb::run(args, session),
        Command::Phones(args) => phones::run(args, session),
        Command::Jobs(args) => jobs::run(args, session),
        Command::Recover(args) => recover::run(args, session),
        Command::Undo(args) => undo::run(args, session),
        Command::Report(args) => report::run(args, session),
        Command::Doctor(args) => doctor::run(args, session),
        Command::Completions(args) => completions::run(args),
        Command::Man(args) => man::run(args),
    }
}
