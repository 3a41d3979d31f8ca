//! `estop completions`

use clap::{Args, CommandFactory as _};
use clap_complete::Shell;

use crate::{
    args::Cli,
    exit::{Exit, Trouble},
};

/// Print the completions for a shell
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  estop completions bash > ~/.local/share/bash-completion/completions/estop"
)]
pub(crate) struct Completions {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

pub(crate) fn run(args: &Completions) -> Result<Exit, Trouble> {
    let mut text = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "estop", &mut text);
    super::man::put(&text)
}
