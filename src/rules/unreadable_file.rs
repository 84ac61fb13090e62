//! A file, or a part of it, cannot be read: not UTF-8, not TOML, too large, or no plain file.

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::{Network, Trouble, Unreadable};

pub(super) const RULE: Rule = Rule {
    name: "unreadable-file",
    severity: Severity::Error,
    about: About::Folder,
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for trouble in &network.troubles {
        let Trouble::Unreadable { place, why } = trouble else {
            continue;
        };
        let fault = report.fault(place.clone());
        fault
            .with("file", Argument::file(&*place.file))
            .with("limit", 0_u32)
            .with(
                "settings",
                if *place.file == **network.settings_file() {
                    "yes"
                } else {
                    ""
                },
            )
            .with("syntax", "")
            .with("advice", "");
        match why {
            Unreadable::Encoding => fault.with("case", "encoding"),
            Unreadable::Name => fault.with("case", "name"),
            Unreadable::Unportable => fault.with("case", "unportable"),
            Unreadable::Unseen => fault.with("case", "unseen"),
            Unreadable::Twin => fault.with("case", "twin"),
            Unreadable::Missing => fault.with("case", "missing"),
            Unreadable::Size(limit) => fault.with("case", "size").with("limit", limit / 1024 / 1024),
            // Nothing is lost of what the folder says; only what the file says is not known.
            Unreadable::Unsearched(limit) => fault
                .with("case", "unsearched")
                .with("limit", limit / 1024 / 1024)
                .graded(Severity::Warning),
            Unreadable::Link => fault.with("case", "link"),
            Unreadable::Folder => fault.with("case", "folder"),
            Unreadable::File => fault.with("case", "file"),
            Unreadable::Repository => fault.with("case", "repository"),
            Unreadable::Special => fault.with("case", "special"),
            Unreadable::Syntax(entry) => fault
                .with("case", "syntax")
                .with("syntax", Argument::term(*entry))
                .with("advice", Argument::term(format!("{entry}.help"))),
        };
    }
}
