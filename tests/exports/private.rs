//! A public edition holds nothing of anybody that was not released, whatever file it is in.

use std::collections::BTreeSet;
use std::fs;
use std::io::{Cursor, Read};
use std::path::Path;

use zip::ZipArchive;

use super::{Files, export, folder};
use crate::support::{files, network_data};

/// The names, ids, addresses and telephones of members who did not release them, the names of guests, and the links of
/// meetings on the net.
fn private(folder: &Path) -> BTreeSet<String> {
    let mut private = BTreeSet::new();
    for file in files(&folder.join("members")) {
        let record: toml::Table = fs::read_to_string(&file)
            .expect("it can be read")
            .trim_start_matches('\u{feff}')
            .parse()
            .expect("it is TOML");
        let text = |key: &str| record.get(key).and_then(toml::Value::as_str).map(str::to_owned);
        let publish = record.get("publish").and_then(toml::Value::as_array);
        let may_show = |what: &str| {
            let mut published = publish.into_iter().flatten();
            published.any(|other| other.as_str() == Some(what))
        };
        if !may_show("name") {
            private.extend(text("name"));
            private.extend(file.file_stem().map(|stem| stem.to_string_lossy().into_owned()));
        }
        private.extend(text("email").filter(|_| !may_show("email")));
        private.extend(text("phone").filter(|_| !may_show("phone")));
    }
    for file in files(&folder.join("meetings")) {
        if file.ends_with("meeting.toml") {
            let text = fs::read_to_string(&file).expect("it can be read");
            let record: toml::Table = text.parse().expect("it is TOML");
            // By it anybody could join.
            private.extend(
                record
                    .get("link")
                    .and_then(toml::Value::as_str)
                    .map(str::to_owned),
            );
            let guests = record
                .get("attendance")
                .and_then(|attendance| attendance.get("guests"));
            for guest in guests.and_then(toml::Value::as_array).into_iter().flatten() {
                private.extend(guest["name"].as_str().map(str::to_owned));
            }
        }
    }
    private
}

/// The texts of an export, what is packed unpacked.
fn texts(files: &Files) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    for (path, bytes) in files {
        if !path.ends_with(".xlsx") {
            // Lines of calendars are broken anywhere.
            let text = String::from_utf8_lossy(bytes).replace("\r\n ", "");
            texts.push((path.clone(), text));
            continue;
        }
        let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("it is packed");
        for number in 0..archive.len() {
            let mut part = archive.by_index(number).expect("it can be read");
            let mut text = String::new();
            part.read_to_string(&mut text).expect("it is UTF-8");
            let name = part.name().expect("it has a name").into_owned();
            texts.push((format!("{path}/{name}"), text));
        }
    }
    texts
}

#[test]
fn nobody_is_named_who_has_not_agreed() {
    let folder = folder();
    for data in [folder.path().to_owned(), network_data()] {
        let private = private(&data);
        assert!(private.len() > 5, "there is too little to look for");
        for language in ["sv", "en"] {
            let made = export(&data, &["--lang", language]);
            for (path, text) in texts(&made) {
                let text = text.to_lowercase();
                for secret in &private {
                    assert!(!text.contains(&secret.to_lowercase()), "{path} holds {secret}");
                    assert!(!path.contains(secret), "{path}");
                }
            }
        }
        let internal = texts(&export(&data, &["--audience", "internal"]));
        let is_held = |secret: &&String| internal.iter().any(|(_, text)| text.contains(*secret));
        assert!(
            private.iter().filter(is_held).count() > 5,
            "the internal edition holds them"
        );
    }
}

#[test]
fn what_is_decided_is_the_same_for_everybody() {
    let decisions = |audience: &str| {
        let made = export(&network_data(), &["--only", "register", "--audience", audience]);
        let text = String::from_utf8(made["register/decisions.csv"].clone()).expect("it is UTF-8");
        let numbers = text.lines().filter(|line| line.contains(";slutliga"));
        numbers
            .map(|line| line.split(';').take(2).map(str::to_owned).collect())
            .collect::<Vec<Vec<String>>>()
    };
    assert!(decisions("internal").len() > 5);
    assert_eq!(decisions("public"), decisions("internal"));
}
