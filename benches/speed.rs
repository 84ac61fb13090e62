//! How long it takes to load and to validate networks of a hundred, a thousand and ten thousand meetings.

#[path = "support/asked.rs"]
mod asked;
#[path = "support/bare.rs"]
mod bare;
#[path = "support/generator.rs"]
mod generator;

use divan::Bencher;
use divan::counter::ItemsCount;
use elevhalsa::load::{Extent, Years};
use tempfile::TempDir;

use asked::{all_validated, listed, loaded, shown, validated, year_validated};
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
        .bench(|| loaded(folder.path(), &plan, Years::All, Extent::Whole));
}

#[divan::bench(args = SIZES, sample_count = 10)]
fn show_meeting(bencher: Bencher<'_, '_>, meetings: usize) {
    let (folder, plan) = network(meetings);
    bencher.bench(|| shown(folder.path(), &plan));
}

#[divan::bench(args = SIZES, sample_count = 10)]
fn list_year(bencher: Bencher<'_, '_>, meetings: usize) {
    let (folder, plan) = network(meetings);
    bencher.bench(|| listed(folder.path(), &plan));
}

#[divan::bench(args = SIZES, sample_count = 10)]
fn validate_whole(bencher: Bencher<'_, '_>, meetings: usize) {
    let (folder, plan) = network(meetings);
    bencher
        .counter(ItemsCount::new(meetings))
        .bench(|| validated(folder.path(), &plan));
}

#[divan::bench(args = SIZES, sample_count = 10)]
fn validate_all_years(bencher: Bencher<'_, '_>, meetings: usize) {
    let (folder, plan) = network(meetings);
    bencher
        .counter(ItemsCount::new(meetings))
        .bench(|| all_validated(folder.path(), &plan));
}

#[divan::bench(args = SIZES, sample_count = 10)]
fn validate_year(bencher: Bencher<'_, '_>, meetings: usize) {
    let (folder, plan) = network(meetings);
    bencher.bench(|| year_validated(folder.path(), &plan));
}
