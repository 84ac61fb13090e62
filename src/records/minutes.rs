//! Stand-in until the real module is merged.
#[derive(Debug, Clone, Default)]
pub struct Minutes {
    pub decisions: Vec<Decision>,
    pub actions: Vec<Action>,
}
#[derive(Debug, Clone)]
pub struct Decision {
    pub text: String,
}
#[derive(Debug, Clone)]
pub struct Action {
    pub text: String,
    pub done: bool,
    pub owner: Option<String>,
    pub owner_bytes: Option<std::ops::Range<usize>>,
    pub due: Option<chrono::NaiveDate>,
}
