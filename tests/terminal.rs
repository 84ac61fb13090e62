//! Commands that ask on a terminal, as somebody who sits at it sees them.
#![cfg(unix)]

mod support;
#[path = "support/terminal.rs"]
mod terminal;

use std::fs;
use std::path::Path;

use support::{committed, copy, fixtures, git};
use tempfile::TempDir;
use terminal::{CTRL_C, DOWN, ENTER, ESC, Terminal};

const TODAY: &str = "--today=2024-05-01";

/// A repository with the small sound network, and somebody to commit.
fn repository() -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    copy(&fixtures().join("_base"), folder.path());
    committed(folder.path());
    git(folder.path(), &["config", "user.name", "Prov"]);
    git(folder.path(), &["config", "user.email", "prov@example.org"]);
    folder
}

fn subjects(folder: &Path) -> Vec<String> {
    let log = git(folder, &["log", "--format=%s"]);
    log.lines().map(str::to_owned).collect()
}

/// Asserts that nothing came of a command that was left.
fn is_left(folder: &Path, terminal: Terminal, said: &str) {
    let (code, screen) = terminal.ends();
    assert_eq!(code, Some(2), "{screen}");
    assert!(screen.ends_with(said), "{screen}");
    assert_eq!(subjects(folder), ["Start"]);
    assert_eq!(git(folder, &["status", "--porcelain"]), "");
}

#[test]
fn a_meeting_is_planned_by_answering_in_swedish() {
    let folder = repository();
    let mut terminal = Terminal::start(folder.path(), &["meeting", "new", TODAY]);
    terminal.sees("Esc avbryter.");
    assert_eq!(
        terminal.screen(),
        "? Vilken dag? (fredag 17 maj 2024, v. 20)  \n  \
         fredag 17 maj 2024, v. 20\n  \
         fredag 24 maj 2024, v. 21\n  \
         fredag 31 maj 2024, v. 22\n  \
         fredag 14 juni 2024, v. 24\n  \
         fredag 16 augusti 2024, v. 33\n  \
         fredag 23 augusti 2024, v. 34\n\
         ↓ fredag 4 oktober 2024, v. 40\n\
         [Skriv en dag, eller välj med ↑↓ och Enter. Esc avbryter.]"
    );
    terminal
        .types("13/12")
        .sees("\n  fredag 13 december 2024, v. 50")
        .types(ENTER);
    terminal.sees("När börjar mötet? (9.00)").types("kl 9.30\r");
    terminal.sees("När slutar det? (15.00)").types(ENTER);
    terminal.sees("Var hålls det?").types("Storby\r");
    let (code, screen) = terminal.ends();
    assert_eq!(
        (code, screen.as_str()),
        (
            Some(0),
            "? Vilken dag? fredag 13 december 2024, v. 50\n\
             ? När börjar mötet? 9.30\n\
             ? När slutar det? 15.00\n\
             ? Var hålls det? Storby\n\
             Mötet 2024-12-13 är planerat.\n  \
             meetings/2024-12-13/meeting.toml\n\
             Nästa steg: elevhalsa meeting show 2024-12-13"
        )
    );
    let meeting = fs::read_to_string(folder.path().join("meetings/2024-12-13/meeting.toml"));
    assert_eq!(
        meeting.expect("it is there"),
        "#:schema ../../.schemas/meeting.json\n\
         title = \"Nätverksträff\"\n\
         date = 2024-12-13\n\
         start = 09:30:00\n\
         end = 15:00:00\n\
         place = \"Storby\"\n\
         kind = \"ordinary\"\n\
         status = \"planned\"\n"
    );
}

#[test]
fn a_meeting_is_planned_by_answering_in_english() {
    let folder = repository();
    let mut terminal = Terminal::start(folder.path(), &["meeting", "new", TODAY, "--lang=en"]);
    terminal
        .sees("Which day? (Friday 17 May 2024, week 20)")
        .types("Fri w 50");
    terminal.sees("\n  Friday 13 December 2024, week 50").types(ENTER);
    terminal.sees("When does the meeting begin? (9:00)").types(ENTER);
    terminal.sees("When does it end? (15:00)").types(ENTER);
    terminal.sees("Where is it held?").types(ENTER);
    let (code, screen) = terminal.ends();
    assert_eq!(
        (code, screen.as_str()),
        (
            Some(0),
            "? Which day? Friday 13 December 2024, week 50\n\
             ? When does the meeting begin? 9:00\n\
             ? When does it end? 15:00\n\
             ? Where is it held? \n\
             The meeting of 2024-12-13 is planned.\n  \
             meetings/2024-12-13/meeting.toml\n\
             Next: elevhalsa meeting show 2024-12-13"
        )
    );
}

#[test]
fn a_wrong_answer_is_told_and_asked_for_again() {
    let folder = repository();
    let mut terminal = Terminal::start(folder.path(), &["meeting", "new", TODAY]);
    terminal.sees("Vilken dag?").types("vet inte\r");
    terminal.sees("Skriv en dag, till exempel 12 februari, 12/2, fre v 7 eller 2027-02-12.");
    terminal
        .types(&"\u{7f}".repeat(8))
        .types("torsdag 13 december 2024\r");
    terminal.sees("13 december 2024 är en fredag. Rätta dagen eller veckodagen.");
    terminal.types(&"\u{7f}".repeat(24)).types("13/12\r");
    terminal.sees("När börjar mötet?").types("tidigt\r");
    terminal
        .sees("Skriv en tid, till exempel 9.00 eller 13.30.")
        .types(ESC);
    is_left(folder.path(), terminal, "Avbrutet. Ingenting har ändrats.");
}

#[test]
fn leaving_in_the_middle_changes_nothing() {
    for key in [ESC, CTRL_C] {
        let folder = repository();
        let mut terminal = Terminal::start(folder.path(), &["meeting", "new", TODAY]);
        terminal.sees("Vilken dag?").types(key);
        is_left(folder.path(), terminal, "Avbrutet. Ingenting har ändrats.");
        let mut terminal = Terminal::start(folder.path(), &["meeting", "new", TODAY, "--lang=en"]);
        terminal.sees("Which day?").types(ENTER);
        terminal.sees("When does the meeting begin?").types(ENTER);
        terminal.sees("When does it end?").types(key);
        is_left(folder.path(), terminal, "Left. Nothing was changed.");
        let mut terminal = Terminal::start(folder.path(), &["plan", "new", "2026", TODAY]);
        terminal.sees("Vilka dagar").types(ENTER);
        terminal.sees("Har presidiet antagit").types(key);
        is_left(folder.path(), terminal, "Avbrutet. Ingenting har ändrats.");
    }
}

#[test]
fn a_day_may_be_written_as_people_write_days() {
    for (language, written) in [
        ("sv", "13 december"),
        ("sv", "13 dec 2024"),
        ("sv", "fre v 50"),
        ("sv", "fredag vecka 50"),
        ("sv", "2024-12-13"),
        ("en", "13 December"),
        ("en", "Friday week 50"),
    ] {
        let folder = repository();
        let language = format!("--lang={language}");
        let options = ["meeting", "move", "2024-11-22", "--reason=Snö", TODAY, &language];
        let mut terminal = Terminal::start(folder.path(), &options);
        terminal.sees("?").types(written).types(ENTER);
        let (_, screen) = terminal.ends();
        let day = if language.ends_with("sv") {
            "fredag 13 december 2024, v. 50"
        } else {
            "Friday 13 December 2024, week 50"
        };
        let first = screen.lines().next().unwrap_or_default();
        assert!(first.ends_with(day), "{written}: {screen}");
    }
}

#[test]
fn a_day_is_chosen_among_those_that_suit_with_the_arrows() {
    let folder = repository();
    let mut terminal = Terminal::start(folder.path(), &["meeting", "new", TODAY]);
    terminal.sees("Esc avbryter.").types(DOWN).types(DOWN);
    terminal.sees("> fredag 24 maj 2024, v. 21").types(ENTER);
    terminal.sees("När börjar mötet?").types(ESC);
    let (_, screen) = terminal.ends();
    assert!(
        screen.starts_with("? Vilken dag? fredag 24 maj 2024, v. 21\n? När börjar mötet? (avbrutet)"),
        "{screen}"
    );
}

#[test]
fn a_meeting_on_another_weekday_is_an_extra_one_and_says_why() {
    let folder = repository();
    let mut terminal = Terminal::start(folder.path(), &["meeting", "new", TODAY, "--place=Storby"]);
    terminal.sees("Vilken dag?").types("tors v 50\r");
    terminal.sees("När börjar mötet?").types("9\r");
    terminal.sees("När slutar det?").types("15\r");
    terminal.sees("extra möte").types(ENTER);
    terminal.sees("Skriv några ord").types("Regionen kan bara då\r");
    let (code, screen) = terminal.ends();
    assert_eq!(code, Some(0), "{screen}");
    let meeting = fs::read_to_string(folder.path().join("meetings/2024-12-12/meeting.toml"));
    let meeting = meeting.expect("it is there");
    assert!(
        meeting.contains("kind = \"extra\"\nreason = \"Regionen kan bara då\"\n"),
        "{meeting}"
    );
}

#[test]
fn a_year_is_planned_by_answering() {
    let folder = repository();
    let mut terminal = Terminal::start(folder.path(), &["plan", "new", "2026", TODAY]);
    terminal.sees("Esc avbryter.");
    assert_eq!(
        terminal.screen(),
        "? Vilka dagar ska mötena ligga på?  \n\
         > [ ] fredag 9 januari 2026, v. 2\n  \
         [x] fredag 6 februari 2026, v. 6\n  \
         [ ] fredag 27 februari 2026, v. 9\n  \
         [x] fredag 27 mars 2026, v. 13\n  \
         [ ] fredag 24 april 2026, v. 17\n  \
         [x] fredag 29 maj 2026, v. 22\n  \
         [ ] fredag 21 augusti 2026, v. 34\n  \
         [x] fredag 25 september 2026, v. 39\n  \
         [ ] fredag 23 oktober 2026, v. 43\n  \
         [x] fredag 20 november 2026, v. 47\n  \
         [ ] fredag 18 december 2026, v. 51\n\
         [↑↓ flyttar, mellanslag markerar, Enter är klar. Esc avbryter.]"
    );
    // The first is taken too.
    terminal.types(" ").types(ENTER);
    terminal.sees("Har presidiet antagit arbetsordningen för 2026? ja/nej");
    terminal.types("kanske\r").sees("Svara ja eller nej.");
    terminal.types(&"\u{7f}".repeat(6)).types("j\r");
    terminal
        .sees("Vilken dag antogs den? (onsdag 1 maj 2024, v. 18)")
        .types("igår\r");
    terminal.sees("Vilka antog den?").types(ENTER);
    let (code, screen) = terminal.ends();
    assert_eq!(code, Some(0), "{screen}");
    assert_eq!(
        subjects(folder.path()),
        ["Planera 2026: arbetsordning och 6 möten", "Start"]
    );
    let order = fs::read_to_string(folder.path().join("working-orders/2026.toml"));
    assert_eq!(
        order.expect("it is there"),
        "#:schema ../.schemas/working-order.json\n\
         adopted = 2024-04-30\n\
         by = [\"anna-pahittsson\", \"bo-exempelgren\"]\n"
    );
    assert!(folder.path().join("meetings/2026-01-09/meeting.toml").exists());
}

#[test]
fn a_plan_that_is_not_adopted_is_a_draft() {
    let folder = repository();
    let mut terminal = Terminal::start(folder.path(), &["plan", "new", "2026", TODAY]);
    terminal.sees("Vilka dagar").types(ENTER);
    terminal.sees("Har presidiet antagit").types("nej\r");
    let (code, screen) = terminal.ends();
    assert_eq!(code, Some(0), "{screen}");
    let order = fs::read_to_string(folder.path().join("working-orders/2026.toml"));
    assert_eq!(
        order.expect("it is there"),
        "#:schema ../.schemas/working-order.json\n"
    );
}

#[test]
fn a_network_is_founded_by_answering_and_leaving_leaves_nothing() {
    let desk = tempfile::tempdir().expect("a temporary folder");
    let init = ["init", "nät", "--lang=sv", TODAY, "--no-commit"];
    let mut terminal = Terminal::start(desk.path(), &init);
    terminal.sees("Vad heter nätverket?").types("Nätverket Påhitt\r");
    terminal.sees("Vem ger uppdraget?").types("Skolchefsnätverket\r");
    terminal.sees("Vilket kommunalförbund").types(ESC);
    let (code, screen) = terminal.ends();
    assert_eq!(code, Some(2), "{screen}");
    assert!(screen.ends_with("Avbrutet. Ingenting har ändrats."), "{screen}");
    assert!(!desk.path().join("nät").exists());

    let mut terminal = Terminal::start(desk.path(), &init);
    terminal.sees("Vad heter nätverket?").types("Nätverket Påhitt\r");
    terminal.sees("Vem ger uppdraget?").types("Skolchefsnätverket\r");
    terminal
        .sees("Vilket kommunalförbund")
        .types("Påhitts kommunalförbund\r");
    terminal
        .sees("Vilka kommuner")
        .types("Storby kommun, Lillby kommun\r");
    terminal.sees("(onsdag 1 januari 2025, v. 1)").types(ENTER);
    terminal.sees("(söndag 31 december 2028, v. 52)").types(ENTER);
    terminal
        .sees("På vilken veckodag")
        .sees("> fredag")
        .types("tis\r");
    terminal.sees("minst vara per år? (4)").types("många\r");
    terminal
        .sees("Skriv ett antal")
        .types(&"\u{7f}".repeat(5))
        .types("5\r");
    terminal.sees("Vilken e-postadress").types(ENTER);
    terminal.sees("På vilken webbplats").types(ENTER);
    let (code, screen) = terminal.ends();
    assert_eq!(code, Some(0), "{screen}");
    let settings = fs::read_to_string(desk.path().join("nät/network.toml")).expect("it is there");
    assert!(
        settings.contains("minimum-per-year = 5\nweekday = \"tuesday\"\n"),
        "{settings}"
    );
    assert!(desk.path().join("nät/mandates/2025-2028.toml").exists());
    assert!(desk.path().join("nät/organisations/lillby.toml").exists());
}

#[test]
fn an_answer_that_would_be_refused_is_refused_at_its_question() {
    let folder = repository();
    let mut terminal = Terminal::start(folder.path(), &["group", "new", TODAY]);
    // A number that the Swedish Tax Agency publishes for tests.
    let typed = "Hos 19121212-1212";
    terminal.sees("Vad heter gruppen?").types(typed).types(ENTER);
    terminal
        .sees("Skriv inget personnummer")
        .types(&"\u{7f}".repeat(typed.len()))
        .types("Närvaro\r");
    terminal.sees("Vad ska gruppen åstadkomma?").types("Jämföra\r");
    terminal.sees("Från och med vilken dag?").types(ENTER);
    terminal.sees("Vilka uppdrag").sees("Esc avbryter.").types(ENTER);
    terminal.sees("Markera minst en med mellanslag.").types(ESC);
    is_left(folder.path(), terminal, "Avbrutet. Ingenting har ändrats.");

    let mut terminal = Terminal::start(folder.path(), &["member", "import", TODAY]);
    terminal.sees("I vilken fil finns listan?").types("lista.csv\r");
    terminal.sees("Filen finns inte.").types(ESC);
    is_left(folder.path(), terminal, "Avbrutet. Ingenting har ändrats.");

    let mut terminal = Terminal::start(folder.path(), &["group", "new", TODAY]);
    terminal.sees("Vad heter gruppen?").types(typed).types(ENTER);
    terminal.sees("Skriv inget personnummer").types(ESC);
    let (_, screen) = terminal.ends();
    assert!(!screen.contains("1212-1212"), "{screen}");
}
