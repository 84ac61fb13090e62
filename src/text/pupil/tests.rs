//! What tells which pupil is meant, and what only speaks of the work.

use super::*;

fn born(text: &str) -> Vec<&str> {
    let births_until = NaiveDate::from_ymd_opt(2026, 6, 1).expect("a day");
    births(text, births_until)
        .into_iter()
        .map(|bytes| &text[bytes])
        .collect()
}

fn told(text: &str) -> Vec<(&str, &str)> {
    let found = Children::of(text).diagnosed(&["Klumpfot".to_owned(), "hög puls".to_owned()]);
    let words = |found: Diagnosed| (&text[found.class], &text[found.diagnosis]);
    found.into_iter().map(words).collect()
}

#[test]
fn a_day_of_birth_is_found_in_the_forms_people_write() {
    for day in [
        "2012-03-04",
        "2012–03–04",
        "2012.03.04",
        "20120304",
        "120304",
        "4 mars 2012",
        "4 mars",
        "4/3 2012",
        "4/3-12",
        "4.3.2012",
        "March 4, 2012",
        "29 februari 2012",
    ] {
        for text in [
            "Eleven är född {}.",
            "Pojken (f. {})",
            "flickan, fo\u{308}dd den {}",
            "Barnets födelsedatum: {}",
            "Född: {}, elev i Norrby",
        ] {
            let text = text.replace("{}", day);
            assert_eq!(born(&text), [day], "{text}");
        }
    }
    for text in [
        "Pojke, 20120304, Norrby",
        "Eleven (120304) kom",
        "flicka: 120304",
        "barnet 20120304",
    ] {
        assert_eq!(born(text).len(), 1, "{text}");
    }
    assert_eq!(born("Eleven född 20120304"), ["20120304"]);
    assert_eq!(
        born("The pupil's date of birth is 4 March 2012"),
        ["4 March 2012"]
    );
}

#[test]
fn a_day_that_is_no_birth_or_near_no_child_is_left_alone() {
    for text in [
        "Eleverna träffas 2024-09-13.",
        "Elever födda 2012-01-01 eller senare",
        "barn födda 2012",
        "Eleven är född 2012.",
        "Eleven är född i Norrby. 2024-09-13",
        "Förvaltningen, född 2012-03-04, fyller tio.",
        "Eleven är född 2012-13-04",
        "Eleven 2024-09-13",
        "Elevlista 20120304",
        "elever 120304",
        "elev 19640304",
        "elev nr 120304",
        "Eleven är född 4:e klass",
        "Kl. f 10 elever",
        "Eleven.\n\nFörbundet är född 2012-03-04.",
    ] {
        assert_eq!(born(text), [""; 0], "{text}");
    }
}

#[test]
fn a_class_with_a_diagnosis_near_a_child_is_found() {
    for (text, class, diagnosis) in [
        ("Eleven i 7B har adhd.", "7B", "adhd"),
        ("Två elever i 7b med autismspektrum", "7b", "autismspektrum"),
        ("Pojke i klass 7 B, dyslexi", "klass 7 B", "dyslexi"),
        ("En elev i åk 7 har fått diagnosen ADHD", "åk 7", "diagnosen"),
        (
            "flickan i A\u{30a}K 7 har a\u{30a}ngest",
            "A\u{30a}K 7",
            "a\u{30a}ngest",
        ),
        ("Barnet i förskoleklass har epilepsi", "förskoleklass", "epilepsi"),
        ("ett barn i sjuan med Tourettes", "sjuan", "Tourettes"),
        ("Eleven (3C) har ADD", "3C", "ADD"),
        ("Eleven i 7B har klumpfötter, nej KLUMPFOTEN", "7B", "KLUMPFOTEN"),
        ("Eleven i 7B har hög  puls", "7B", "hög  puls"),
        (
            "Eleven i 7B har en intellektuell funktionsnedsättning",
            "7B",
            "intellektuell funktionsnedsättning",
        ),
        ("A pupil in class 7B with epilepsy", "7B", "epilepsy"),
    ] {
        assert_eq!(told(text), [(class, diagnosis)], "{text}");
    }
}

#[test]
fn what_the_network_speaks_of_every_day_is_left_alone() {
    for text in [
        "Elever med npf i årskurs 7–9 följs upp.",
        "Elever med autism i åk 7 och 8",
        "En elev i årskurs 7, 8 och 9 kan ha adhd.",
        "Elever i årskurs 7 med dyslexi",
        "Barn i förskoleklass med autism",
        "Eleven i 7B mår bra.",
        "Arbetsgruppen 7B talar om adhd.",
        "Bilaga 7B: en elev med adhd",
        "Eleven i 7B i fas 2, add more",
        "Eleven i 7B.\n\nFöreläsning om adhd.",
        "Adhd hos elever. Möte 2024-02-09 kl. 9–15.",
    ] {
        assert_eq!(told(text), [], "{text}");
    }
    let far = format!("Eleven i 7B {}har adhd", "ord ".repeat(80));
    assert_eq!(told(&far), []);
}
