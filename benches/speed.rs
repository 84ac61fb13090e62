//! How long it takes to load and to validate networks of a hundred, a thousand and ten thousand meetings.

#[path = "support/asked.rs"]
mod asked;
#[path = "support/bare.rs"]
mod bare;
#[path = "support/generator.rs"]
mod generator;

use divan::Bencher;
use divan::counter::ItemsCount;
use elevhalsa::load::Extent;
use tempfile::TempDir;

use asked::{loaded, validated};
use generator::{Plan, generate};

const SIZES: [usize; 3] = [100, 1_000, 10_000];

fn main() {
    divan::main();
}

fn network(meetings: usize) -> (TempDir, Plan) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let plan = generate(folder.path(), meetings);
    (folder, plan)
}

#[divan::bench(args = SIZES, sample_count = 10)]
fn bare_loop(bencher: Bencher<'_, '_>, meetings: usize) {
    let (folder, _) = network(meetings);
    bencher
        .counter(ItemsCount::new(meetings))
        .bench(|| bare::run(folder.path()));
}

#[divan::bench(args = SIZES, sample_count = 10)]
fn load_whole(bencher: Bencher<'_, '_>, meetings: usize) {
    let (folder, plan) = network(meetings);
    bencher
        .counter(ItemsCount::new(meetings))
        .bench(|| loaded(folder.path(), &plan, Extent::Whole));
}

#[divan::bench(args = SIZES, sample_count = 10)]
fn load_one_meeting(bencher: Bencher<'_, '_>, meetings: usize) {
    let (folder, plan) = network(meetings);
    let id = plan.days[meetings / 2].to_string();
    bencher.bench(|| loaded(folder.path(), &plan, Extent::Meeting(id.clone())));
}

#[divan::bench(args = SIZES, sample_count = 10)]
fn validate_whole(bencher: Bencher<'_, '_>, meetings: usize) {
    let (folder, plan) = network(meetings);
    bencher
        .counter(ItemsCount::new(meetings))
        .bench(|| validated(folder.path(), &plan, Extent::Whole));
}

#[divan::bench(args = SIZES, sample_count = 10)]
fn validate_year(bencher: Bencher<'_, '_>, meetings: usize) {
    let (folder, plan) = network(meetings);
    bencher.bench(|| validated(folder.path(), &plan, Extent::Years));
}
