//! What is drawn rather than read: where each thing stands in its picture. Templates draw it.

pub(super) mod attendance;
pub(super) mod coverage;
pub(super) mod timeline;
pub(super) mod wheel;
