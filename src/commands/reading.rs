//! What every reading command takes: a state of the folder, and the shape of the answer.

use std::path::Path;

use clap::Args;
use clap::builder::NonEmptyStringValueParser;

use crate::diagnostic::Failure;
use crate::history;
use crate::load::tree::Revision;

/// The options of a reading command.
#[derive(Args)]
pub(super) struct Reading {
    #[arg(long, value_name = "REV", value_parser = NonEmptyStringValueParser::new())]
    as_of: Option<String>,
    #[arg(long)]
    pub(super) json: bool,
}

impl Reading {
    /// The commit that is named; none for the work tree.
    pub(super) fn named(&self) -> Option<&str> {
        self.as_of.as_deref()
    }

    /// The same for a command that reads more than once, so that all is read in one commit.
    pub(super) fn resolved(&self, folder: &Path) -> Self {
        let named = self.as_of.as_ref();
        Self {
            as_of: named.map(|name| history::resolved(folder, name).unwrap_or_else(|| name.clone())),
            json: self.json,
        }
    }

    /// The state of the folder that is read: the work tree unless a commit is named.
    pub(super) fn revision(&self) -> Revision {
        match &self.as_of {
            Some(name) => Revision::Commit(name.clone()),
            None => Revision::WorkTree,
        }
    }
}

/// Says in a failure which option asked for what could not be read.
pub(super) fn asked_by(option: &str, mut error: anyhow::Error) -> anyhow::Error {
    if let Some(failure) = error.downcast_mut::<Failure>() {
        failure.arguments.insert("option", option.into());
    }
    error
}
