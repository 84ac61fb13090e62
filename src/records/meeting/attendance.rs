//! Who came to a meeting, who did not, and who came in another's place.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::records::{Id, Member, inline};

/// Who came to a meeting.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Attendance {
    /// Members who came.
    #[serde(default)]
    pub present: Vec<Id<Member>>,
    /// Members who did not.
    #[serde(default)]
    pub absent: Vec<Id<Member>>,
    /// Members who came in another's place.
    #[serde(default, serialize_with = "inline::list")]
    pub deputies: Vec<Substitution>,
    /// Members who came for a part.
    #[serde(default, serialize_with = "inline::list")]
    pub partial: Vec<Partial>,
    /// People from outside.
    #[serde(default, serialize_with = "inline::list")]
    pub guests: Vec<Guest>,
}

impl Attendance {
    /// Goes through the members who came, for the whole or a part, for themselves or for another.
    pub fn came(&self) -> impl Iterator<Item = &Id<Member>> {
        let deputies = self.deputies.iter().map(|deputy| &deputy.member);
        self.present
            .iter()
            .chain(deputies)
            .chain(self.partial.iter().map(|partial| &partial.member))
    }

    /// Goes through the members who did not come, replaced or not.
    pub fn stayed_away(&self) -> impl Iterator<Item = &Id<Member>> {
        self.absent
            .iter()
            .chain(self.deputies.iter().map(|deputy| &deputy.r#for))
    }
}

/// A member who came in another's place.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Substitution {
    /// Who could not come.
    pub r#for: Id<Member>,
    /// Who came instead.
    pub member: Id<Member>,
}

/// A member who came for a part.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Partial {
    /// Who.
    pub member: Id<Member>,
    /// Which part.
    pub note: Option<String>,
}

/// A person from outside.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Guest {
    /// The name.
    pub name: String,
    /// Where the person comes from, in words.
    pub organisation: Option<String>,
}
