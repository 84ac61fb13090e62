//! `schema`: which keys a record has, for editors and validators.

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::Args;

use super::{Console, Outcome, generated};
use crate::diagnostic::Failure;
use crate::records::Kind;
use crate::text::nearest;
use crate::words::COMMENT;

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
        (None, Some(folder)) => write_all(folder, console)?,
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

fn write_all(folder: &Path, console: &mut Console) -> Result<()> {
    let files = Kind::FILES.map(|kind| {
        let text = format!("{:#}\n", console.words.schema(kind));
        (format!("{}.json", kind.id()), text)
    });
    generated::write_all(folder, &files, COMMENT, console)
}
