//! A change that the library works out: nothing that somebody has written is lost on the way to the disk.

use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use elevhalsa::diagnostic::Failure;
use elevhalsa::load::tree::{Revision, Tree};
use elevhalsa::load::{Asked, Extent, Years, load};
use elevhalsa::network::Network;
use elevhalsa::write::{Change, Kept, Writer};

use super::support::{base, git, stdout, try_git};
use super::{contents, refusing, repository};

const MEMBER: &str = "members/anna-pahittsson.toml";
const MEETING: &str = "meetings/2024-02-09/meeting.toml";
const MINUTES: &str = "meetings/2024-02-09/minutes.md";

fn network(folder: &Path) -> Network {
    let day = NaiveDate::from_ymd_opt(2025, 1, 20).expect("a day");
    let asked = Asked {
        today: day,
        births_until: day,
        years: Years::These([2024].into()),
        extent: Extent::Whole,
    };
    let tree = Tree::open(folder, &Revision::WorkTree).expect("it can be opened");
    load(&tree, &asked).expect("it is a network")
}

/// A change of a member's title.
fn entitled(network: &Network, title: &str) -> Change {
    let mut change = Change::default();
    entitle(&mut change, network, title);
    change.made_from(network);
    change
}

fn entitle(change: &mut Change, network: &Network, title: &str) {
    let member = network.members.get("anna-pahittsson").expect("she is there");
    let edited = change.edit(network, member, |member| member.title = Some(title.to_owned()));
    edited.expect("the record can be edited");
}

fn write(folder: &Path, change: &Change, commits: bool) -> anyhow::Result<Kept> {
    Writer::open(folder, commits, |_| {})?.write(change, "Prov")
}

fn id(failed: anyhow::Result<impl std::fmt::Debug>) -> &'static str {
    let error = failed.expect_err("it is refused");
    error.downcast_ref::<Failure>().expect("it has words").id
}

#[test]
fn what_a_change_made_of_a_record_stays_when_it_is_changed_again() {
    let folder = base();
    let network = network(folder.path());
    let member = network.members.get("anna-pahittsson").expect("she is there");
    let mut change = entitled(&network, "Rektor");
    let phone = Some("0500-12 34 56".to_owned());
    let edited = change.edit(&network, member, |member| {
        assert_eq!(member.title.as_deref(), Some("Rektor"));
        member.phone.clone_from(&phone);
    });
    edited.expect("the record can be edited");
    entitle(&mut change, &network, "Chef");
    let text = change.files[MEMBER].as_deref().expect("it is written");
    assert_eq!(text.matches("title = \"Chef\"").count(), 1, "{text}");
    assert_eq!(text.matches("phone = ").count(), 1, "{text}");
    assert!(!text.contains("Rektor"), "{text}");
}

#[test]
fn a_record_that_cannot_be_read_whole_is_not_written_over() {
    for broken in ["moves = \"text\"\n", "place = 1\n"] {
        let folder = base();
        let file = folder.path().join(MEETING);
        let text = fs::read_to_string(&file).expect("it is there");
        let text: String = text
            .lines()
            .filter(|line| !line.starts_with("place"))
            .fold(broken.to_owned(), |text, line| text + line + "\n");
        fs::write(&file, text).expect("it can be written");
        let network = network(folder.path());
        let meeting = network.meetings.get("2024-02-09").expect("it is there");
        let edited = Change::default().edit(&network, meeting, |meeting| meeting.prepared = None);
        assert_eq!(id(edited), "unread-record", "{broken}");
    }
}

#[test]
fn what_somebody_saved_in_the_meantime_is_not_written_over() {
    let (outside, inside) = (base(), repository());
    for (folder, commits) in [(&outside, true), (&inside, false), (&inside, true)] {
        let network = network(folder.path());
        let file = folder.path().join(MEMBER);
        let text = fs::read_to_string(&file).expect("it is there");
        fs::write(&file, format!("{text}# mitt\n")).expect("it can be written");
        let before = contents(folder.path());
        let refused = write(folder.path(), &entitled(&network, "Rektor"), commits);
        assert_eq!(id(refused), "changed-meanwhile");
        assert_eq!(contents(folder.path()), before);
        fs::remove_file(&file).expect("it can go");
        let refused = write(folder.path(), &entitled(&network, "Rektor"), commits);
        assert_eq!(id(refused), "changed-meanwhile");
        fs::write(&file, text).expect("it can be written");
        write(folder.path(), &entitled(&network, "Rektor"), commits).expect("it is as it was read");
        if commits && folder.path() == inside.path() {
            break;
        }
        let _ = try_git(folder.path(), &["checkout", "--quiet", "--", "."]);
    }
}

#[test]
fn a_record_that_came_in_the_meantime_is_not_written_over() {
    let folder = base();
    let network = network(folder.path());
    let member = network.members.get("anna-pahittsson").expect("she is there");
    let mut change = Change::default();
    change
        .create(&network, "anna-exempelgren", &**member)
        .expect("there is none");
    let file = folder.path().join("members/anna-exempelgren.toml");
    fs::write(&file, "# min\n").expect("it can be written");
    assert_eq!(id(write(folder.path(), &change, false)), "changed-meanwhile");
    assert_eq!(fs::read_to_string(&file).expect("it is there"), "# min\n");
}

/// What is staged of a file and what stands in it may be two texts; a commit that is refused touches neither.
#[cfg(unix)]
#[test]
fn what_is_staged_stays_staged_when_a_hook_refuses() {
    let folder = repository();
    let minutes = folder.path().join(MINUTES);
    let text = fs::read_to_string(&minutes).expect("they are there");
    fs::write(&minutes, format!("{text}\nEtt.\n")).expect("they can be written");
    git(folder.path(), &["add", "--all"]);
    fs::write(&minutes, format!("{text}\nEtt.\n\nTvå.\n")).expect("they can be written");
    let network = network(folder.path());
    let member = network.members.get("anna-pahittsson").expect("she is there");
    let mut change = entitled(&network, "Rektor");
    change
        .create(&network, "anna-exempelgren", &**member)
        .expect("there is none");
    change.take_along(&network, &MINUTES.into());
    change.made_from(&network);
    refusing(folder.path(), "echo nej >&2\nexit 1\n");
    let before = contents(folder.path());
    assert_eq!(id(write(folder.path(), &change, true)), "commit-refused");
    assert_eq!(contents(folder.path()), before);
    assert_eq!(
        git(folder.path(), &["status", "--porcelain"]),
        format!("MM {MINUTES}")
    );
    let staged = try_git(folder.path(), &["show", &format!(":{MINUTES}")]);
    assert_eq!(stdout(&staged), format!("{text}\nEtt.\n"));
}
