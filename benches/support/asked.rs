//! What the benches ask of the library.

use std::collections::BTreeSet;
use std::path::Path;

use elevhalsa::load::tree::{Revision, Tree};
use elevhalsa::load::{Asked, Extent, Years, load};
use elevhalsa::network::Network;
use elevhalsa::rules::{Selection, Verdict, check};

use super::generator::Plan;

/// Loads a folder as far as is asked, judged at the end of its last year.
pub(crate) fn loaded(folder: &Path, plan: &Plan, extent: Extent) -> Network {
    let tree = Tree::open(folder, &Revision::WorkTree).expect("the folder is there");
    let years = match &extent {
        Extent::Meeting(_) => Years::All,
        _ => Years::These(BTreeSet::from([plan.last()])),
    };
    let asked = Asked {
        today: plan.today(),
        births_until: plan.today(),
        years,
        extent,
    };
    load(&tree, &asked).expect("the folder can be read")
}

/// Loads a folder and runs every rule.
pub(crate) fn validated(folder: &Path, plan: &Plan, extent: Extent) -> Verdict {
    check(&loaded(folder, plan, extent), &Selection::default())
}
