//! What people and programs ask to see of a network, as shapes that carry a version.

pub mod actions;
pub mod activities;
pub mod agenda;
pub mod area;
pub mod assignment;
pub mod assignments;
pub mod audience;
pub mod contact;
pub mod decisions;
pub mod duties;
pub mod feedback;
pub mod group;
pub mod groups;
pub mod held;
pub mod letter;
pub mod mandate;
pub mod mandates;
pub mod meeting;
pub mod meetings;
pub mod member;
pub mod mention;
pub mod minutes;
pub mod organisation;
pub mod organisations;
pub mod owed;
pub mod plan;
pub mod register;
pub mod roll;
pub mod shapes;
pub mod suggestion;
pub mod summary;
pub mod yearly;

/// The version of the shapes that reading commands give with `--json`.
pub const VERSION: u32 = 1;
