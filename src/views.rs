//! What people and programs ask to see of a network, as shapes that carry a version.

pub mod actions;
pub mod decisions;
pub mod held;
pub mod meeting;
pub mod meetings;
pub mod member;
pub mod mention;
pub mod organisation;
pub mod organisations;
pub mod register;

/// The version of the shapes that reading commands give with `--json`.
pub const VERSION: u32 = 1;
