//! What somebody wrote by hand stays byte for byte where the record did not change.

use chrono::NaiveDate;

use super::*;
use crate::records::meeting::{AgendaItem, Guest, MeetingStatus, MinutesStatus, Move, Stage};
use crate::records::{Date, Id, Meeting};

/// A file as somebody may have written it by hand, on two systems.
const UNUSUAL: &str = concat!(
    "\u{feff}#:schema ../../.schemas/meeting.json\r\n",
    "# Vårens första träff\r\n",
    "title   = 'Nätverksträff'   # kort titel\r\n",
    "date = 2024-02-09\r\n",
    "\r\n",
    "# när och var\r\n",
    "start = 09:00:00\n",
    "status = \"planned\" # flyttas inte\r\n",
    "\t[[agenda]]\r\n",
    "\ttitle = \"Öppnande\"\r\n",
    "[[agenda]]   # viktig\r\n",
    "title = \"Återkoppling\"\r\n",
    "minutes = 2_0\r\n",
    "assignments = [ \"ett\",\"två\" ]\r\n",
    "[attendance]\r\n",
    "present = [\r\n",
    "    \"anna-pahittsson\",   # ordförande\r\n",
    "    # från grannkommunen\r\n",
    "    \"bo-exempelgren\"\r\n",
    "]\r\n",
    "guests = [{name = \"Gäst\"}]",
);

fn day(text: &str) -> Date {
    Date(text.parse::<NaiveDate>().expect("a day"))
}

fn meeting(text: &str) -> Meeting {
    let read = crate::load::toml::read(&"meetings/2024-02-09/meeting.toml".into(), text);
    read.record.expect("a meeting")
}

/// Edits a text and gives the lines that went and came, with their endings.
fn difference(text: &str, change: impl FnOnce(&mut Meeting)) -> (Vec<String>, Vec<String>) {
    let before = meeting(text);
    let mut after = before.clone();
    change(&mut after);
    let edited = edited("meeting.toml", text, &before, &after).expect("the text is TOML");
    // What was written is what was meant.
    assert_eq!(
        format!("{:?}", meeting(&edited)),
        format!("{after:?}"),
        "\n{edited}"
    );
    let difference = similar::TextDiff::from_lines(text, edited.as_str());
    let of = |tag| {
        let changes = difference
            .iter_all_changes()
            .filter(move |change| change.tag() == tag);
        changes.map(|change| change.value().to_owned()).collect()
    };
    (of(similar::ChangeTag::Delete), of(similar::ChangeTag::Insert))
}

fn lines(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}

#[test]
fn what_does_not_change_stays_byte_for_byte() {
    assert_eq!(difference(UNUSUAL, |_| {}), (Vec::new(), Vec::new()));
}

#[test]
fn a_value_changes_and_its_comment_stays() {
    let change = |meeting: &mut Meeting| meeting.status = MeetingStatus::Held;
    assert_eq!(
        difference(UNUSUAL, change),
        (
            lines(&["status = \"planned\" # flyttas inte\r\n"]),
            lines(&["status = \"held\" # flyttas inte\r\n"])
        )
    );
}

#[test]
fn a_new_key_stands_where_its_type_has_it() {
    let change = |meeting: &mut Meeting| meeting.place = Some("Biblioteket".to_owned());
    let (gone, come) = difference(UNUSUAL, change);
    assert_eq!(
        (gone, come),
        (Vec::new(), lines(&["place = \"Biblioteket\"\r\n"]))
    );
    let before = meeting(UNUSUAL);
    let after = Meeting {
        place: Some("Biblioteket".to_owned()),
        ..before.clone()
    };
    let text = edited("meeting.toml", UNUSUAL, &before, &after).expect("the text is TOML");
    assert!(
        text.contains("start = 09:00:00\nplace = \"Biblioteket\"\r\nstatus"),
        "{text}"
    );
}

#[test]
fn a_new_table_stands_in_its_place_and_a_list_of_tables_grows() {
    let change = |meeting: &mut Meeting| {
        meeting.moves.push(Move {
            from: day("2024-02-02"),
            on: None,
            reason: Some("Snöstorm".to_owned()),
        });
        meeting.agenda.push(AgendaItem {
            title: "Nästa möte".to_owned(),
            kind: None,
            presenter: None,
            minutes: Some(5),
            assignments: Vec::new(),
            proposal: None,
            papers: Vec::new(),
        });
    };
    assert_eq!(
        difference(UNUSUAL, change),
        (
            Vec::new(),
            lines(&[
                "[[moves]]\r\n",
                "from = 2024-02-02\r\n",
                "reason = \"Snöstorm\"\r\n",
                "[[agenda]]\r\n",
                "title = \"Nästa möte\"\r\n",
                "minutes = 5\r\n",
            ])
        )
    );
}

#[test]
fn lists_keep_their_form_and_their_comments() {
    let change = |meeting: &mut Meeting| {
        let attendance = meeting.attendance.as_mut().expect("somebody came");
        attendance.present.push(Id::new("cia-latsasdotter"));
        attendance.guests.push(Guest {
            name: "Föreläsare".to_owned(),
            organisation: None,
        });
        meeting.agenda[1].assignments.remove(0);
    };
    assert_eq!(
        difference(UNUSUAL, change),
        (
            lines(&[
                "assignments = [ \"ett\",\"två\" ]\r\n",
                "    \"bo-exempelgren\"\r\n",
                "guests = [{name = \"Gäst\"}]",
            ]),
            lines(&[
                "assignments = [ \"två\" ]\r\n",
                "    \"bo-exempelgren\",\r\n",
                "    \"cia-latsasdotter\"\r\n",
                "guests = [{name = \"Gäst\"}, { name = \"Föreläsare\" }]\r\n",
            ])
        )
    );
}

#[test]
fn a_last_line_without_an_ending_gets_one_when_others_follow() {
    let change = |meeting: &mut Meeting| {
        meeting.minutes = Some(MinutesStatus {
            status: Stage::Draft,
            reviewed: None,
            r#final: None,
            digest: None,
            errata: Vec::new(),
        });
    };
    assert_eq!(
        difference(UNUSUAL, change),
        (
            lines(&["guests = [{name = \"Gäst\"}]"]),
            lines(&[
                "guests = [{name = \"Gäst\"}]\r\n",
                "[minutes]\r\n",
                "status = \"draft\"\r\n",
            ])
        )
    );
}

#[test]
fn a_comment_behind_the_last_item_stays_with_it() {
    let text = "date = 2024-02-09\n[attendance]\npresent = [\n  \"anna\",\n  \"bo\", # sist\n]\n";
    let change = |meeting: &mut Meeting| {
        let attendance = meeting.attendance.as_mut().expect("somebody came");
        attendance.present.push(Id::new("cia"));
    };
    assert_eq!(difference(text, change), (Vec::new(), lines(&["  \"cia\",\n"])));
    let text = text.replace("\"bo\", # sist", "\"bo\" # sist");
    assert_eq!(
        difference(&text, change),
        (
            lines(&["  \"bo\" # sist\n"]),
            lines(&["  \"bo\", # sist\n", "  \"cia\"\n"])
        )
    );
}

#[test]
fn a_new_record_is_written_in_the_order_of_its_type() {
    let meeting = Meeting {
        title: Some("Nätverksträff".to_owned()),
        ..meeting("date = 2027-02-12\nstart = 09:00:00\nend = 15:00:00\n[[agenda]]\ntitle = \"Öppnande\"\n")
    };
    assert_eq!(
        written("../../.schemas/meeting.json", &meeting).expect("it is a table"),
        "#:schema ../../.schemas/meeting.json\n\
         title = \"Nätverksträff\"\n\
         date = 2027-02-12\n\
         start = 09:00:00\n\
         end = 15:00:00\n\
         kind = \"ordinary\"\n\
         status = \"planned\"\n\
         \n\
         [[agenda]]\n\
         title = \"Öppnande\"\n"
    );
}

#[test]
fn what_is_no_toml_is_not_edited() {
    let record = meeting("date = 2024-02-09\n");
    let failure = edited("meetings/2024-02-09/meeting.toml", "date = ", &record, &record);
    assert!(failure.is_err());
}
