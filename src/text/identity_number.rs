//! Stand-in.
pub fn mask(t: &str, _d: chrono::NaiveDate) -> std::borrow::Cow<'_, str> {
    t.into()
}
