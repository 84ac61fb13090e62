//! An action is ticked off where it stands, and in later minutes where those it stands in are sealed.

use super::{ID, MINUTES, done, git, lay_minutes_out, read, refused, start, write};

const DRAFT: &str = "# Minnesanteckningar fredag 22 november 2024\r\n\r\n\
                     ## 1. Återkoppling\r\n\r\nIngenting.\r\n\r\n\
                     ## 2. Samverkan om skolnärvaro\r\n\r\n\
                     * [ ]   Ringa   *regionen* (@bo-exempelgren, senast 2024-12-20)\r\n\
                     - [ ] Skriva (@anna-pahittsson, senast 2025-03-01)";

/// The last meeting of the year before, with minutes that are no more than a draft.
fn draft() -> tempfile::TempDir {
    let folder = super::base();
    let record = "meetings/2024-11-22/meeting.toml";
    let text = read(folder.path(), record);
    let end = text.find("[minutes]").expect("they are final");
    write(
        folder.path(),
        record,
        &format!("{}[minutes]\nstatus = \"draft\"\n", &text[..end]),
    );
    write(folder.path(), "meetings/2024-11-22/minutes.md", DRAFT);
    start(folder.path());
    folder
}

/// The same, sealed.
fn sealed() -> tempfile::TempDir {
    let folder = draft();
    let path = folder.path();
    done(
        path,
        &[
            "meeting",
            "close",
            "2024-11-22",
            "--reviewed=2024-11-27",
            "--final=2024-11-29",
            "--force",
            "--today=2024-12-01",
        ],
    );
    folder
}

#[test]
fn a_draft_changes_by_one_letter() {
    let folder = draft();
    let path = folder.path();
    let said = done(path, &["action", "done", "2024-11-22:1", "--today=2025-01-10"]);
    assert!(
        said.starts_with("Åtgärden 2024-11-22:1 är klar: Ringa regionen"),
        "{said}"
    );
    assert_eq!(
        read(path, "meetings/2024-11-22/minutes.md"),
        DRAFT.replacen("[ ]", "[x]", 1)
    );
    assert_eq!(
        git(path, &["log", "-1", "--format=%s"]),
        "Bocka av åtgärden ”Ringa regionen”"
    );
    let said = done(path, &["action", "done", "2024-11-22:1", "--today=2025-01-10"]);
    assert!(said.contains("är redan klar"), "{said}");
    let said = refused(path, &["action", "done", "2024-11-22:9", "--today=2025-01-10"]);
    assert!(said.contains("Menade ni 2024-11-22:2?"), "{said}");
}

#[test]
fn sealed_minutes_stay_and_the_next_ones_take_the_action_up() {
    let folder = sealed();
    let path = folder.path();
    let before = read(path, "meetings/2024-11-22/minutes.md");
    let done_action = ["action", "done", "2024-11-22:1", "--today=2025-02-07"];
    let said = refused(path, &done_action);
    assert!(said.contains("elevhalsa meeting minutes 2025-02-07"), "{said}");
    // Nothing on the agenda takes it up, so it is written in at the end.
    lay_minutes_out(path);
    assert!(!read(path, MINUTES).contains("regionen"));
    done(path, &done_action);
    assert!(read(path, MINUTES).ends_with("\n\n- [x] Ringa regionen (@bo-exempelgren)\n"));
    assert_eq!(read(path, "meetings/2024-11-22/minutes.md"), before);
    let open = done(path, &["action", "list", "--open", "--today=2025-02-07"]);
    assert!(open.contains("Skriva") && !open.contains("regionen"), "{open}");
    let said = done(path, &done_action);
    assert!(said.contains("2025-02-07:1 är redan klar"), "{said}");
}

#[test]
fn minutes_are_laid_out_with_the_open_actions_where_the_agenda_takes_them_up() {
    let folder = sealed();
    let path = folder.path();
    done(path, &["meeting", "agenda", ID, "--today=2025-01-10"]);
    lay_minutes_out(path);
    let part = "## 3. Öppna åtgärder\n\n\
                - [ ] Ringa regionen (@bo-exempelgren, senast 2024-12-20)\n\
                - [ ] Skriva (@anna-pahittsson, senast 2025-03-01)\n";
    assert!(read(path, MINUTES).contains(part), "{}", read(path, MINUTES));
    // The old address leads to where it is carried on.
    done(path, &["action", "done", "2024-11-22:2", "--today=2025-02-07"]);
    assert!(read(path, MINUTES).contains("- [x] Skriva (@anna-pahittsson, senast 2025-03-01)\n"));
}

#[test]
fn a_task_is_written_into_the_list_that_is_there() {
    let later = "# Minnesanteckningar\n\n## 1. Öppna åtgärder\n\n- [x] Annat (@anna-pahittsson)\n\n## 2. Nästa möte\n\nSnart.\n";
    let folder = sealed();
    let path = folder.path();
    let record = "title = \"Träff\"\ndate = 2025-02-07\nstatus = \"called\"\n\n[[agenda]]\ntitle = \"Öppna åtgärder\"\n\n[[agenda]]\ntitle = \"Nästa möte\"\n";
    write(path, super::RECORD, record);
    write(path, MINUTES, later);
    git(path, &["add", "--all"]);
    git(path, &["commit", "--quiet", "--message", "Utkast"]);
    done(
        path,
        &["action", "done", "2024-11-22:1", "--force", "--today=2025-02-07"],
    );
    let expected = later.replace(
        "(@anna-pahittsson)\n",
        "(@anna-pahittsson)\n- [x] Ringa regionen (@bo-exempelgren)\n",
    );
    assert_eq!(read(path, MINUTES), expected);
}

#[test]
fn minutes_that_somebody_is_writing_are_left_alone() {
    let folder = draft();
    let path = folder.path();
    write(
        path,
        "meetings/2024-11-22/minutes.md",
        &format!("{DRAFT}\n\nMer."),
    );
    let said = refused(path, &["action", "done", "2024-11-22:1", "--today=2025-01-10"]);
    assert!(said.contains("Någon har ändrat"), "{said}");
}
