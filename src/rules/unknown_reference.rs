//! A record refers to one that does not exist, or to a paper outside the meeting's folder; a near one is suggested.

use super::{About, RULES, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::Network;
use crate::records::{Entry, Kind, Meeting, Member, Reference};
use crate::source::{Place, Spot};
use crate::text::{composed, nearest};

pub(super) const RULE: Rule = Rule {
    name: "unknown-reference",
    severity: Severity::Error,
    about: About::Folder,
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for reference in &network.references {
        // A mandate that could not be read may hold any area, and a folder any record.
        let may_be_there = match reference.kind {
            Kind::Area => network.lacks_some(Kind::Mandate),
            kind => network.lacks_all(kind),
        };
        if !may_be_there && !network.knows(reference.kind, &reference.id) {
            tell(report, reference.place.clone(), unknown(network, reference));
        }
    }
    rules_and_records(network, report);
    for meeting in &network.meetings {
        papers(network, meeting, report);
    }
}

/// What is written where a person's id is to be filled in.
const TEMPLATES: [&str; 4] = ["förnamn-efternamn", "fornamn-efternamn", "given-family", "id"];

/// What is told of a reference: its case in the words, what it names, and what was probably meant.
struct Unknown {
    case: &'static str,
    what: String,
    id: String,
    near: String,
    file: String,
}

impl Unknown {
    fn new(case: &'static str, what: &str, id: &str, near: Option<&str>) -> Self {
        Self {
            case: if id.is_empty() { "empty" } else { case },
            what: format!("reference-{what}"),
            id: id.to_owned(),
            near: near.unwrap_or_default().to_owned(),
            file: String::new(),
        }
    }
}

fn tell(report: &mut Report<'_>, place: Place, unknown: Unknown) {
    report
        .fault(place)
        .with("case", unknown.case)
        .with("what", Argument::term(unknown.what))
        .with("id", unknown.id)
        .with("near", unknown.near)
        .with("file", Argument::file(unknown.file));
}

fn unknown(network: &Network, reference: &Reference) -> Unknown {
    let Reference { kind, id, .. } = reference;
    let day = (*kind == Kind::Meeting).then(|| id.parse().ok()).flatten();
    let moved = day.and_then(|day| network.meeting_moved_on(day));
    let near = match (moved, day) {
        (Some(moved), _) => Some(moved),
        // One day is like another by its digits; what is near is what lies near.
        (None, Some(day)) => network.meeting_near(day),
        (None, None) => nearest(id, network.ids(*kind)),
    };
    let near = near.or_else(|| (*kind == Kind::Member).then(|| member_named(network, reference))?);
    let case = match kind {
        Kind::Member if is_template(id) => "template",
        _ if moved.is_some() => "moved",
        Kind::Area => "area",
        _ if id.contains([' ', '/', '\\']) => "name",
        _ => "file",
    };
    let file = match (kind, kind.folder()) {
        (Kind::Meeting, _) => format!("meetings/{id}/meeting.toml"),
        (_, Some(folder)) => format!("{folder}/{id}.toml"),
        (_, None) => String::new(),
    };
    Unknown {
        file,
        ..Unknown::new(case, kind.id(), id, near)
    }
}

/// Tells whether an id is what a template or an advice has for one to fill in.
fn is_template(id: &str) -> bool {
    let id = composed(id);
    !id.contains(char::is_alphanumeric) || TEMPLATES.contains(&&*id)
}

/// The only member whose name begins as what is written: `@Maria Hittepåberg`, or `@Maria` alone.
fn member_named<'n>(network: &'n Network, reference: &Reference) -> Option<&'n str> {
    let source = network.sources.get(&reference.place.file)?;
    let start = source.bytes(&reference.place.spot).start;
    let written = composed(source.text().get(start..)?.lines().next()?).to_lowercase();
    let written = written.trim_start_matches(['"', '@']);
    let id = composed(&reference.id).to_lowercase();
    let name = |member: &Entry<Member>| composed(&member.name).to_lowercase();
    let only = |is_meant: &dyn Fn(&str) -> bool| {
        let mut meant = network.members.iter().filter(|member| is_meant(&name(member)));
        meant.next().filter(|_| meant.next().is_none())
    };
    let whole = only(&|name| written.starts_with(name));
    let meant = whole.or_else(|| only(&|name| name.split(' ').any(|part| part == id)))?;
    Some(meant.id.as_str())
}

fn rules_and_records(network: &Network, report: &mut Report<'_>) {
    let settings = &network.settings;
    let rule = |report: &mut Report<'_>, place: Place, name: &str| {
        if super::find(name).is_none() {
            let near = nearest(name, RULES.iter().map(|rule| rule.name));
            tell(report, place, Unknown::new("rule", "rule", name, near));
        }
    };
    for name in settings.rules.keys() {
        rule(report, at_key(network, settings.at("rules").key(name)), name);
    }
    for (number, waiver) in settings.waivers.iter().enumerate() {
        let place = settings.at("waivers").item(number);
        if let Some(name) = &waiver.rule {
            rule(report, place.clone().key("rule"), name);
        }
        let unknown = |record: &&String| !network.record_exists(record);
        if let Some(record) = waiver.record.as_ref().filter(unknown) {
            let near = near_record(network, record);
            let told = Unknown::new("record", "record", record, near.as_deref());
            tell(report, place.key("record"), told);
        }
    }
}

/// The last key on the way to a value: it, and not the value, is the name that is wrong.
fn at_key(network: &Network, place: Place) -> Place {
    let bytes = match (&place.spot, network.sources.get(&place.file)) {
        (Spot::Keys(keys), Some(source)) => source.key_bytes(keys),
        _ => None,
    };
    bytes.map_or_else(|| place.clone(), |bytes| Place::bytes(&place.file, bytes))
}

/// The record that was probably meant: by its file, by its id without the folder, or in a few other letters.
fn near_record(network: &Network, written: &str) -> Option<String> {
    let named = Place::file(&written.into()).record().to_owned();
    if network.record_exists(&named) {
        return Some(named);
    }
    let day = written.strip_prefix("meetings/").and_then(|id| id.parse().ok());
    if let Some(day) = day {
        let near = network
            .meeting_moved_on(day)
            .or_else(|| network.meeting_near(day));
        return near.map(|id| format!("meetings/{id}"));
    }
    let in_folder = |kind: Kind| {
        let folder = kind.folder().unwrap_or_default();
        network.ids(kind).map(move |id| format!("{folder}/{id}"))
    };
    let mut records: Vec<String> = Kind::FOLDERS.into_iter().flat_map(in_folder).collect();
    let without_folder = records
        .iter()
        .find(|record| record.split_once('/').is_some_and(|(_, id)| id == written));
    if let Some(record) = without_folder {
        return Some(record.clone());
    }
    records.extend([Kind::Settings, Kind::Calendar].map(|kind| kind.id().to_owned()));
    nearest(written, records.iter().map(String::as_str)).map(str::to_owned)
}

fn papers(network: &Network, meeting: &Entry<Meeting>, report: &mut Report<'_>) {
    let folder = format!("meetings/{}/", meeting.id);
    let there: Vec<_> = network
        .files_below(&folder)
        .map(|file| composed(&file[folder.len()..]).into_owned())
        .collect();
    for (number, item) in meeting.agenda.iter().enumerate() {
        for (paper_number, paper) in item.papers.iter().enumerate() {
            let written = composed(paper);
            if there.iter().any(|file| *file == written) {
                continue;
            }
            let case = if leads_out(paper) { "outside" } else { "paper" };
            let place = meeting.at("agenda").item(number).key("papers").item(paper_number);
            let near = near_paper(&there, &written);
            let told = Unknown {
                file: format!("{folder}attachments"),
                ..Unknown::new(case, "paper", paper, near)
            };
            tell(report, place, told);
        }
    }
}

/// Tells whether a path leads out of the folder that it is read from, on any system or on the web.
fn leads_out(path: &str) -> bool {
    let is_absolute = path.starts_with(['/', '\\', '~']) || path.contains(':');
    is_absolute || path.split(['/', '\\']).any(|part| part == "..")
}

fn near_paper<'n>(there: &'n [String], written: &str) -> Option<&'n str> {
    let name = |path: &str| path.rsplit(['/', '\\']).next().unwrap_or_default().to_lowercase();
    let papers = || there.iter().map(String::as_str).filter(|file| file.contains('/'));
    papers()
        .find(|file| name(file) == name(written))
        .or_else(|| nearest(written, papers()))
}
