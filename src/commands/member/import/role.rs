//! The roles of a list, by the words that people have for them.

use crate::records::{Role, word};
use crate::text::nearest;
use crate::text::slug::slug;
use crate::words::Words;

/// Other words for roles that such lists have, without capitals, marks and signs.
const ROLES: [(&str, Role); 10] = [
    ("adjungerad-person", Role::CoOpted),
    ("kontaktperson", Role::Representative),
    ("kommunrepresentant", Role::Representative),
    ("ledamot", Role::Representative),
    ("ordf", Role::Chair),
    ("presidium", Role::Presidium),
    ("skol-och-utbildningschef", Role::SchoolDirector),
    ("suppleant", Role::Deputy),
    ("utbildningschef", Role::SchoolDirector),
    ("vice-ordf", Role::ViceChair),
];

/// Recognises a role by its word in either language.
pub(super) fn read(words: [Words; 2], written: &str) -> Option<Role> {
    let written = slug(written);
    let is_called = |role: &Role| {
        let said = words
            .iter()
            .map(|words| words.say(&format!("role-{}", word(role))));
        said.chain([word(role)]).any(|said| slug(&said) == written)
    };
    let other = ROLES
        .iter()
        .find(|(name, _)| *name == written)
        .map(|(_, role)| *role);
    Role::ALL.into_iter().find(is_called).or(other)
}

/// The role that was probably meant, in the words of the network.
pub(super) fn near(words: Words, written: &str) -> Option<String> {
    let roles = Role::ALL.map(|role| words.say(&format!("role-{}", word(role))));
    nearest(written, roles.iter().map(String::as_str)).map(str::to_owned)
}
