//! `schema`: which keys a record has, for editors and validators.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::Args;

use super::{Console, Outcome};
use crate::diagnostic::Failure;
use crate::records::Kind;
use crate::text::nearest;
use crate::words::Words;
use crate::write;

#[derive(Args)]
pub(super) struct Arguments {
    #[arg(value_name = "KIND")]
    kind: Option<String>,
    #[arg(long, value_name = "DIR", conflicts_with = "kind")]
    out: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    match (&arguments.kind, &arguments.out) {
        (Some(name), _) => {
            let kind = Kind::FILES.into_iter().find(|kind| kind.id() == name);
            let kind = kind.ok_or_else(|| unknown(name))?;
            console.json(&console.words.schema(kind))?;
        }
        (None, Some(folder)) => write_all(folder, console.words)?,
        (None, None) => list(console)?,
    }
    Ok(Outcome::Sound)
}

fn unknown(name: &str) -> Failure {
    let of_folder = Kind::FILES.into_iter().find(|kind| kind.folder() == Some(name));
    let near = of_folder.map(Kind::id);
    match near.or_else(|| nearest(name, Kind::FILES.into_iter().map(Kind::id))) {
        Some(near) => Failure::new("unknown-kind-near")
            .with("kind", name)
            .with("near", near),
        None => Failure::new("unknown-kind").with("kind", name),
    }
}

fn list(console: &mut Console) -> Result<()> {
    let words = console.words;
    let mut table = console.table(&["column-kind", "column-file", "column-holds"]);
    for kind in Kind::FILES {
        let say = |part: &str| words.say(&format!("record-{}{part}", kind.id()));
        table.add_row([kind.id().to_owned(), say(".files"), say("")]);
    }
    table.keep_first_whole();
    console.print(&table)
}

/// Writes the schemas that are not there yet as they are now, so that nothing changes where nothing has.
fn write_all(folder: &Path, words: Words) -> Result<()> {
    fs::create_dir_all(folder)
        .with_context(|| Failure::new("folder-not-made").with("path", folder.display().to_string()))?;
    for kind in Kind::FILES {
        let path = folder.join(format!("{}.json", kind.id()));
        let text = format!("{:#}\n", words.schema(kind));
        if fs::read(&path).ok().as_deref() != Some(text.as_bytes()) {
            write::file(&path, text.as_bytes())?;
        }
    }
    Ok(())
}
