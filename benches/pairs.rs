//! Compares two ways by turns, so that what else the machine does meets both alike, and tells how the time of
//! the one relates to that of the other.
//!
//! ```text
//! cargo bench --bench pairs                      every pair
//! cargo bench --bench pairs -- make DIR MEETINGS a network, for whole-process measures
//! cargo bench --bench pairs -- bare DIR          the bare loop once, in a process of its own
//! ```

#[path = "support/asked.rs"]
mod asked;
#[path = "support/bare.rs"]
mod bare;
#[path = "support/generator.rs"]
mod generator;

use std::fs;
use std::hint::black_box;
use std::io::{Write, stdout};
use std::path::Path;
use std::time::Instant;

use asked::{all_validated, listed, shown, validated, year_validated};
use generator::{PER_YEAR, Plan, generate};

/// How many times each pair is run.
const TURNS: usize = 21;

fn main() {
    let arguments: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| word != "--bench")
        .collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["make", folder, meetings] => {
            let plan = generate(Path::new(folder), meetings.parse().expect("a number of meetings"));
            say(&format!("--year {} --today {}", plan.last(), plan.today()));
        }
        ["bare", folder] => say(&bare::run(Path::new(folder)).to_string()),
        _ => pairs(),
    }
}

fn pairs() {
    let [small, ten_years, middle, large] = [100, 10 * PER_YEAR, 1_000, 10_000].map(|meetings| {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let plan = generate(folder.path(), meetings);
        (folder, plan)
    });
    let whole = |(folder, plan): &(tempfile::TempDir, Plan)| {
        black_box(validated(folder.path(), plan));
    };
    let all = |(folder, plan): &(tempfile::TempDir, Plan)| {
        black_box(all_validated(folder.path(), plan));
    };
    let year = |(folder, plan): &(tempfile::TempDir, Plan)| {
        black_box(year_validated(folder.path(), plan));
    };
    let one = |(folder, plan): &(tempfile::TempDir, Plan)| {
        black_box(shown(folder.path(), plan));
    };
    let list = |(folder, plan): &(tempfile::TempDir, Plan)| {
        black_box(listed(folder.path(), plan));
    };
    let bare = |(folder, _): &(tempfile::TempDir, Plan)| {
        black_box(bare::run(folder.path()));
    };
    pair("validate 10,000 / bare loop", || whole(&large), || bare(&large));
    pair(
        "validate 10,000 / validate 1,000",
        || whole(&large),
        || whole(&middle),
    );
    pair(
        "validate 1,000 / validate 100",
        || whole(&middle),
        || whole(&small),
    );
    pair(
        "validate --all-years, 10,000 / 1,000",
        || all(&large),
        || all(&middle),
    );
    pair(
        "validate --year / validate, ten years",
        || year(&ten_years),
        || whole(&ten_years),
    );
    pair("meeting show, 10,000 / 100", || one(&large), || one(&small));
    pair(
        "meeting list --year, 10,000 / 100",
        || list(&large),
        || list(&small),
    );
}

/// Runs both ways by turns and tells the least, the middle and the greatest ratio of their times.
fn pair(name: &str, one: impl Fn(), other: impl Fn()) {
    let time = |way: &dyn Fn()| {
        let (start, clock) = (spent(), Instant::now());
        way();
        let elapsed = clock.elapsed().as_secs_f64();
        start.and_then(|start| Some(spent()? - start)).unwrap_or(elapsed)
    };
    let turn = |number: usize| match number % 2 {
        0 => {
            let first = time(&one);
            (first, time(&other))
        }
        _ => {
            let first = time(&other);
            (time(&one), first)
        }
    };
    let times: Vec<(f64, f64)> = (0..TURNS).map(turn).collect();
    let mut ratios: Vec<f64> = times.iter().map(|(one, other)| one / other).collect();
    ratios.sort_by(f64::total_cmp);
    let least = |pick: fn(&(f64, f64)) -> f64| times.iter().map(pick).fold(f64::INFINITY, f64::min) * 1_000.0;
    say(&format!(
        "{name:<40} least {:6.2}, middle {:6.2}, greatest {:6.2}; of the best times {:6.2} ({:.1} ms / {:.1} ms)",
        ratios[0],
        ratios[TURNS / 2],
        ratios[TURNS - 1],
        least(|times| times.0) / least(|times| times.1),
        least(|times| times.0),
        least(|times| times.1),
    ));
}

/// The processor's time that the threads of the process have had, in seconds, where the system tells it; it is
/// what a busy machine leaves alone.
fn spent() -> Option<f64> {
    let threads = fs::read_dir("/proc/self/task").ok()?;
    let nanoseconds = threads.map(|thread| {
        let told = fs::read_to_string(thread.ok()?.path().join("schedstat")).ok()?;
        told.split(' ').next()?.parse::<f64>().ok()
    });
    Some(nanoseconds.sum::<Option<f64>>()? / 1e9)
}

fn say(line: &str) {
    writeln!(stdout(), "{line}").expect("it can be written");
}
