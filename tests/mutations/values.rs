//! What can be put in the place of keys, values and names.

/// Days at the edges of the calendar, of a leap year and of a year.
pub(crate) const DAYS: [&str; 6] = [
    "0000-01-01",
    "9999-12-31",
    "2024-02-29",
    "2023-02-29",
    "2024-12-31",
    "2025-01-01",
];

/// Numbers at the edges of what a number can be.
pub(crate) const NUMBERS: [&str; 9] = [
    "-1",
    "0",
    "366",
    "1440",
    "2147483647",
    "-2147483648",
    "4294967295",
    "9223372036854775807",
    "-9223372036854775808",
];

/// Values that people do not mean, and some that they might.
pub(crate) const VALUES: [&str; 32] = [
    "0000-01-01",
    "9999-12-31",
    "2023-02-29",
    "2024-12-31",
    "2025-01-01",
    "2024-02-09T09:00:00Z",
    "00:00:00",
    "23:59:60",
    "24:00:00",
    "-1",
    "0",
    "366",
    "4294967295",
    "9223372036854775807",
    "1e308",
    "nan",
    "true",
    "[]",
    "[[]]",
    "{}",
    "\"\"",
    "\" \"",
    "\"\\u0000\\u001b[2J\"",
    "\"\\u202e\"",
    "\"a\u{30a}\"",
    "\"😀\"",
    "\"2024-02-09\"",
    "\"anna-pahittsson\"",
    "\"held\"",
    "\"\"\"\n\n\"\"\"",
    "ja",
    "",
];

/// Keys that stand somewhere, and some that stand nowhere.
pub(crate) const KEYS: [&str; 14] = [
    "name", "date", "from", "until", "on", "by", "status", "terms", "minutes", "answer", "results", "å",
    "\"\"", "a.b",
];

/// Names that a file can get.
pub(crate) const NAMES: [&str; 10] = [
    "network.toml",
    "members/å.toml",
    "members/a\u{30a}.toml",
    "meetings/9999-12-31/meeting.toml",
    "meetings/0000-01-01/meeting.toml",
    "reviews/9999.toml",
    "reviews/0000.toml",
    "working-orders/2025.toml",
    "feedback/x.toml",
    "nowhere/x",
];
