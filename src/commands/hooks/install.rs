//! `hooks install`: has git check what is to be committed.

use std::io::Write;

use anyhow::Result;
use clap::Args;

use super::{Console, Outcome};
use crate::diagnostic::Arguments as Filled;
use crate::write::Hook;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(long)]
    dry_run: bool,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let hook = Hook::plan(&console.work_folder()?)?;
    let filled = Filled::from([("path", hook.path.display().to_string().into())]);
    if arguments.dry_run {
        console.paragraph("", &console.words.fill("hooks-would-install", &filled))?;
        write!(console.out, "{}", hook.text)?;
        return Ok(Outcome::Sound);
    }
    let told = match hook.is_there {
        true => "hooks-there-already",
        false => "hooks-installed",
    };
    hook.install()?;
    if !console.quiet {
        console.paragraph("", &console.words.fill(told, &filled))?;
    }
    Ok(Outcome::Sound)
}
