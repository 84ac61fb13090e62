//! What is made of a network for others: pages, calendars, registers, and what programs read.
//!
//! A format tells which files it makes and makes each of them when it is asked, so that no export is ever held in
//! memory as a whole. What the audience may not see is taken out before any format sees the network.

use anyhow::Result;

mod address;
pub mod api;
pub mod calendar;
mod disclosure;
mod edition;
mod feed;
pub mod mail;
pub mod register;
mod site;

pub use edition::{Edition, LeftOut, Preparation};

/// A file of an export.
pub struct Artifact<'e> {
    /// The path below the folder that is exported to, with `/` between its parts.
    pub path: String,
    make: Box<dyn Fn() -> Result<Vec<u8>> + Send + Sync + 'e>,
}

impl<'e> Artifact<'e> {
    /// Names a file and tells how its bytes are made.
    pub fn new(path: impl Into<String>, make: impl Fn() -> Result<Vec<u8>> + Send + Sync + 'e) -> Self {
        Self {
            path: path.into(),
            make: Box::new(make),
        }
    }

    /// Makes the bytes; the same at every call.
    ///
    /// # Errors
    ///
    /// Fails when a template of the network's own theme does.
    pub fn bytes(&self) -> Result<Vec<u8>> {
        (self.make)()
    }
}

/// A format: its name on the command line, and the files that it makes of an edition.
pub struct Format {
    /// The name.
    pub name: &'static str,
    /// Tells which files there are.
    pub artifacts: for<'e> fn(&'e Edition) -> Result<Vec<Artifact<'e>>>,
}

/// Every format, by name.
pub const FORMATS: &[Format] = &[
    api::FORMAT,
    calendar::FORMAT,
    feed::FORMAT,
    site::FRAGMENTS,
    register::FORMAT,
    site::FORMAT,
];
