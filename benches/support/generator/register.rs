//! The organisations, and who stands for them when.

use std::path::Path;

use chrono::Days;

use super::{FAMILIES, FIRST, Plan, first_of, id, plain, write};

pub(super) const MUNICIPALITIES: [&str; 15] = [
    "Ekby",
    "Gammelby",
    "Lillby",
    "Norrby",
    "Nyby",
    "Sjöby",
    "Skogsby",
    "Storby",
    "Söderby",
    "Ängsby",
    "Åkersby",
    "Åsby",
    "Österby",
    "Övreby",
    "Västerby",
];
pub(super) const GIVEN: [&str; 15] = [
    "Anna", "Bo", "Cecilia", "David", "Eva", "Folke", "Greta", "Hans", "Ida", "Jon", "Karin", "Lars",
    "Maria", "Nils", "Olga",
];

pub(super) fn organisations(folder: &Path) {
    for (id, kind, name) in [
        ("provforbundet", "association", "Provförbundet"),
        ("skolchefsnatverket", "directors-network", "Skolchefsnätverket"),
    ] {
        let text = format!("name = \"{name}\"\nkind = \"{kind}\"\n");
        write(folder, &format!("organisations/{id}.toml"), &text);
    }
    for (number, name) in MUNICIPALITIES.iter().enumerate() {
        let text = format!("name = \"{name} kommun\"\nkind = \"municipality\"\ncode = \"99{number:02}\"\n");
        write(folder, &format!("organisations/{}.toml", plain(name)), &text);
    }
}

pub(super) fn members(folder: &Path, plan: &Plan) {
    let mut since = FIRST;
    for family in FAMILIES {
        let (next, from) = (since + plan.turn(), first_of(since));
        // The first plan is made in the year before.
        let from = if since == FIRST { first_of(FIRST - 1) } else { from };
        let until = match next > plan.last() {
            true => String::new(),
            false => format!("until = {}\n", first_of(next) - Days::new(1)),
        };
        for (number, given) in GIVEN.iter().enumerate().filter(|_| since <= plan.last()) {
            let roles: &[&str] = match number {
                0 => &["representative", "chair", "presidium"],
                1 => &["representative", "secretary", "presidium"],
                _ => &["representative"],
            };
            let term = |role| format!("\n[[terms]]\nrole = \"{role}\"\nfrom = {from}\n{until}");
            let terms: String = roles.iter().map(term).collect();
            member(folder, given, family, &plain(MUNICIPALITIES[number]), &terms);
        }
        since = next;
    }
    let term = |role| format!("\n[[terms]]\nrole = \"{role}\"\nfrom = {}\n", first_of(FIRST));
    member(
        folder,
        "Petra",
        "Påhittsson",
        "skolchefsnatverket",
        &term("school-director"),
    );
    member(
        folder,
        "Rut",
        "Exempelgren",
        "provforbundet",
        &term("coordinator"),
    );
}

fn member(folder: &Path, given: &str, family: &str, organisation: &str, terms: &str) {
    let id = id(given, family);
    let text = format!(
        "name = \"{given} {family}\"\norganisation = \"{organisation}\"\ntitle = \"Verksamhetschef\"\n\
         email = \"{}@example.org\"\npublish = [\"name\"]\n{terms}",
        id.replace('-', ".")
    );
    write(folder, &format!("members/{id}.toml"), &text);
}
