//! `hooks install`: has git check what is to be committed.

use std::io::Write;

use anyhow::Result;
use clap::Args;

use super::{Console, Outcome};
use crate::diagnostic::{Argument, Arguments as Filled};
use crate::words::{Words, inert};
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
        if let Some(told) = others(&hook, console.words) {
            console.paragraph("", &told)?;
        }
    }
    Ok(Outcome::Sound)
}

/// Says which other networks of the repository a hook checks.
pub(in crate::commands) fn others(hook: &Hook, words: Words) -> Option<String> {
    let others = hook.others.iter().map(|folder| match folder.as_str() {
        "" => Argument::term("hooks-top"),
        folder => inert(folder).into(),
    });
    let filled = Filled::from([("others", others.collect())]);
    (!hook.others.is_empty()).then(|| words.fill("hooks-others", &filled))
}
