//! What the benches ask of the library.

use std::collections::BTreeSet;
use std::path::Path;

use chrono::Datelike;
use elevhalsa::load::tree::{Revision, Tree};
use elevhalsa::load::{Asked, Extent, Years, load};
use elevhalsa::network::Network;
use elevhalsa::records::Kind;
use elevhalsa::rules::{Selection, Verdict, check};
use elevhalsa::views::meeting::{Page, page};
use elevhalsa::views::meetings::{Choice, Meetings, meetings};

use super::generator::{PER_YEAR, Plan};

/// Loads a folder as far as is asked, judged at the end of its last year.
pub(crate) fn loaded(folder: &Path, plan: &Plan, years: Years, extent: Extent) -> Network {
    let tree = Tree::open(folder, &Revision::WorkTree).expect("the folder is there");
    let asked = Asked {
        today: plan.today(),
        births_until: plan.today(),
        years,
        extent,
    };
    load(&tree, &asked).expect("the folder can be read")
}

/// What `validate` does: it reads every file, and judges the last year by the rules of yearly duties.
pub(crate) fn validated(folder: &Path, plan: &Plan) -> Verdict {
    judged(&loaded(folder, plan, last(plan), Extent::Whole))
}

/// What `validate --all-years` does.
pub(crate) fn all_validated(folder: &Path, plan: &Plan) -> Verdict {
    judged(&loaded(folder, plan, Years::All, Extent::Whole))
}

/// What `validate --year` does with the last year.
pub(crate) fn year_validated(folder: &Path, plan: &Plan) -> Verdict {
    judged(&loaded(folder, plan, last(plan), Extent::Years))
}

/// What `meeting list --year` does with the last year.
pub(crate) fn listed(folder: &Path, plan: &Plan) -> Meetings {
    let network = loaded(folder, plan, last(plan), Extent::Records(&[Kind::Meeting]));
    let of_last = Choice {
        years: network.years.clone(),
        ..Choice::default()
    };
    meetings(&network, &of_last)
}

/// What `meeting show` does with the meeting in the middle of the second year, which has a year on either side in
/// a network of any size.
pub(crate) fn shown(folder: &Path, plan: &Plan) -> Page {
    let day = plan.days[PER_YEAR * 3 / 2];
    let years = Years::These((day.year() - 1..=day.year() + 1).collect());
    let network = loaded(folder, plan, years, Extent::Named(&[Kind::Assignment]));
    let meeting = network
        .meetings
        .get(&day.to_string())
        .expect("the meeting is there");
    page(&network, meeting)
}

fn judged(network: &Network) -> Verdict {
    check(network, &Selection::default())
}

fn last(plan: &Plan) -> Years {
    Years::These(BTreeSet::from([plan.last()]))
}
