//! What templates leave behind, and what only looks like it.

use super::*;

fn left(text: &str) -> Vec<&str> {
    in_minutes(text).into_iter().map(|bytes| &text[bytes]).collect()
}

#[test]
fn what_templates_leave_is_found() {
    for (text, gap) in [
        ("…", "…"),
        ("...", "..."),
        ("- …", "…"),
        ("## 4. …", "…"),
        ("1. ....", "...."),
        ("- [ ] … (@bo-exempelgren, senast 2024-03-15)", "…"),
        ("| Norrby | … |", "…"),
        ("**Plats:** …", "…"),
        ("Plats: ___________", "___________"),
        ("sha256:…", "…"),
        ("https://natverk.example.org/…", "https://natverk.example.org/…"),
        ("???", "???"),
        ("- [ ] Samla mallarna (@…, senast 2024-03-15)", "@…"),
        ("- [ ] Samla mallarna (@bo-exempelgren, senast …)", "senast …"),
        ("TODO: skriv klart", "TODO"),
        ("Att göra, TBD.", "TBD"),
        ("Plats XXX", "XXX"),
        ("xxxx", "xxxx"),
        ("Fredag ÅÅÅÅ-MM-DD", "ÅÅÅÅ-MM-DD"),
        (
            "Fredag A\u{30a}A\u{30a}A\u{30a}A\u{30a}-MM-DD",
            "A\u{30a}A\u{30a}A\u{30a}A\u{30a}-MM-DD",
        ),
        ("yyyy-mm-dd", "yyyy-mm-dd"),
        ("ÅÅMMDD", "ÅÅMMDD"),
        ("2024-XX-XX", "2024-XX-XX"),
        ("Fredag 2024-10-DD", "2024-10-DD"),
        ("den XX mars", "XX"),
        ("läsåret 20XX/20XX", "20XX/20XX"),
        ("våren 20xx", "20xx"),
        ("kl. XX.XX", "XX.XX"),
        ("kl. TT:MM", "TT:MM"),
        ("Lorem ipsum dolor", "Lorem ipsum"),
        ("Namn Namnsson, Norrby", "Namn Namnsson"),
        ("Förnamn Efternamn", "Förnamn Efternamn"),
        ("Fo\u{308}rnamn Efternamn", "Fo\u{308}rnamn Efternamn"),
        ("SKRIV HÄR", "SKRIV HÄR"),
        ("Skriv din text här.", "Skriv din text här"),
        ("Klicka eller tryck här för att ange text.", "här för att ange"),
        ("Click or tap here to enter text.", "here to enter text"),
        ("[namn]", "[namn]"),
        ("Ordförande: [Namn på ordförande]", "[Namn på ordförande]"),
        ("<fyll i>", "<fyll i>"),
        ("<namn>", "<namn>"),
        ("{{ datum }}", "{{ datum }}"),
        ("[ange plats och tid]", "[ange plats och tid]"),
        ("[insert date]", "[insert date]"),
        ("[your name]", "[your name]"),
    ] {
        assert_eq!(left(text), [gap], "{text}");
        let among = format!("Rad ett.\r\n\r\n{text}\r\n\r\nRad två.");
        assert_eq!(left(&among), [gap], "{among}");
    }
}

#[test]
fn what_people_write_is_left_alone() {
    for text in [
        "Det återstår en del … men vi är på väg.",
        "Hur gör vi ... undrar Norrby.",
        "Vi tänkte att… nej.",
        "Och så vidare…",
        "- [ ] Samla mallarna (@bo-exempelgren, senast 2024-03-15)",
        "- [x] Klart",
        "[namn](https://natverk.example.org)",
        "[datum]: https://natverk.example.org",
        "[^1] Se [1] och […] i citatet [sic].",
        "Fyll i enkäten senast fredag.",
        "Skriv till sekreteraren.",
        "En todo-lista, 20 mm, 12.30, 2024-02-09",
        "`ÅÅÅÅ-MM-DD` och <!-- skriv här -->",
        "```\nTODO\n```",
        "| --- | :-: |",
        "---",
        "***",
        "___",
        "<br> <time> <a href=\"x\">",
        "Eleven XX gick hem.",
        "Vad händer då?",
        "Tid: 9.00–15.30",
        "Namn: Anna Påhittsson",
        "{namnet}",
        "Läs mer [här]",
        "kl. 10.00",
        "Proxxy i XL, XXL",
        "",
    ] {
        assert_eq!(left(text), [""; 0], "{text}");
    }
}

#[test]
fn anything_can_be_looked_through() {
    for text in [
        "`å",
        "``` å",
        "<!-- å",
        "[",
        "{å",
        "|å|",
        "å…",
        "…å",
        "-å",
        "1.å",
        "```\nTODO",
        ":å",
        "@…å",
    ] {
        in_minutes(text);
        in_values(text, std::slice::from_ref(&(0..text.len())));
    }
    let long = "`<[…|".repeat(20_000);
    assert!(in_minutes(&long).len() < long.len());
}
