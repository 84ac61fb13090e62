//! How the mandate is met: D01 to D28, year by year.

use minijinja::{Value, context};

use super::{Page, told};
use crate::exports::Edition;

pub(super) fn pages(edition: &Edition) -> Vec<Page> {
    let title = edition.words.say("site-duties");
    let mut pages = vec![Page::new(
        "duties/index.html",
        "duties.html",
        title.clone(),
        "duties",
        grid,
    )];
    pages.extend(of_years(edition).into_iter().map(|year| {
        let number = year["year"].as_i64().unwrap_or_default();
        Page::new(
            format!("duties/{number}.html"),
            "duty_year.html",
            format!("{title} {number}"),
            "duties",
            move |_| context! { year => told(&year) },
        )
    }));
    pages
}

fn grid(edition: &Edition) -> Value {
    context! { years => told(of_years(edition)) }
}

/// The years that a mandate runs in.
fn of_years(edition: &Edition) -> Vec<serde_json::Value> {
    let years = edition.duties["years"].as_array().cloned().unwrap_or_default();
    let is_asked = |year: &serde_json::Value| !year["duties"].as_array().is_none_or(Vec::is_empty);
    years.into_iter().filter(is_asked).collect()
}
