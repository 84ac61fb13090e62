//! Personal data is found wherever it stands in the folder, and comes out masked by every door.
//!
//! The numbers are test numbers that Skatteverket publishes.

mod support;

use std::fs;
use std::path::Path;
use std::process::Output;

use support::{base, committed, elevhalsa, git, run, stderr, stdout};

const NUMBER: &str = "20000101-2384";
const DAY: &[&str] = &["--year", "2024", "--today", "2025-01-20"];

fn write(folder: &Path, file: &str, text: impl AsRef<[u8]>) {
    let path = folder.join(file);
    fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("the folder can be made");
    fs::write(path, text).expect("the file can be written");
}

fn validate(folder: &Path, more: &[&str]) -> String {
    stdout(&run(folder, &[&["validate"], DAY, more].concat()))
}

/// Everything but letters and digits left out, so that a number broken over lines is one again.
fn bare(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).collect()
}

fn assert_masked(output: &Output, what: &str) {
    for text in [stdout(output), stderr(output)] {
        assert!(
            !bare(&text).contains("01012384"),
            "{what} tells a number:\n{text}"
        );
    }
}

/// A folder with a number in every text that some command shows.
fn telling(folder: &Path) {
    write(
        folder,
        "members/bo-exempelgren.toml",
        format!(
            "name = \"Bo {NUMBER} Exempelgren\"\norganisation = \"soderby\"\ntitle = \"Chef 20000101 2384\"\n\
             publish = [\"name\"]\n\n[[terms]]\nrole = \"secretary\"\nfrom = 2023-01-01\n"
        ),
    );
    let meeting = format!(
        "title = \"Träff {NUMBER}\"\ndate = 2024-04-19\nplace = \"{} 000101 2384 {}\"\nlink = \"https://example.org/{NUMBER}\"\n\
         status = \"held\"\nchair = \"{NUMBER}\"\nsecretary = \"bo-exempelgren\"\n\"{NUMBER}\" = \"x\"\n\
         [[agenda]]\ntitle = \"{}20000101 2384 och 000101&ndash;2384\"\nkind = \"000101-2384\"\npapers = [\"attachments/{NUMBER}.pdf\"]\n\
         [attendance]\npresent = [\"bo-exempelgren\"]\nguests = [{{ name = \"Gäst\\n000101-2384\" }}]\n",
        "ord ".repeat(12),
        "ord ".repeat(12),
        "ett långt ord till ".repeat(3),
    );
    write(folder, "meetings/2024-04-19/meeting.toml", meeting);
    let minutes = format!(
        "# {NUMBER}\n\n## {NUMBER}\n\n**Beslut:** 000101-\n2384\n\n- [ ] Ring (@{NUMBER}, senast 2024-03-15)\n"
    );
    write(folder, "meetings/2024-04-19/minutes.md", minutes);
    write(
        folder,
        &format!("meetings/2024-04-19/attachments/{NUMBER}.txt"),
        format!("{NUMBER}\n"),
    );
    write(folder, &format!("meetings/{NUMBER}/meeting.toml"), "");
    write(folder, &format!("{NUMBER}.txt"), "");
    write(folder, &format!("elev{NUMBER}.txt"), "");
    write(
        folder,
        "members/2000.01.01-2384.toml",
        "name = \"x20000101.2384\"\n",
    );
    write(
        folder,
        &format!("organisations/{NUMBER}.toml"),
        format!("name = \"{NUMBER}\"\nkind = \"{NUMBER}\"\n"),
    );
    write(
        folder,
        "feedback/2024-02-10-x.toml",
        format!("text = \"{NUMBER}\nEleven är född 2012-03-04\n"),
    );
    let waiver = format!(
        "\n[rules]\n\"{NUMBER}\" = \"off\"\n[[waivers]]\nrule = \"{NUMBER}\"\nrecord = \"{NUMBER}\"\n"
    );
    let network = fs::read_to_string(folder.join("network.toml")).expect("it is there");
    write(folder, "network.toml", network + &waiver);
}

#[test]
fn no_number_comes_out_unmasked_by_any_door() {
    let parent = tempfile::tempdir().expect("a temporary folder");
    let folder = parent.path().join(NUMBER);
    support::copy(&support::fixtures().join("_base"), &folder);
    telling(&folder);
    let named = folder.to_string_lossy().into_owned();
    let missing = format!("{named}/000101-2384");
    let glued = format!("{named}/saknas-{NUMBER}-kopia");
    let asked: &[&[&str]] = &[
        &["validate"],
        &["validate", "--all-years", "-v"],
        &["validate", "--year", "2024", "--format", "json"],
        &["validate", "--color", "always"],
        &["validate", "--only", NUMBER],
        &["validate", "--year", NUMBER],
        &["validate", "--today", NUMBER],
        &["validate", "--at", NUMBER],
        &["validate", "--staged"],
        &["validate", "--data", &missing],
        &["validate", "--data", &glued],
        &["validate", "--only", "x20000101-2384"],
        &["validate", "--only", "2000 01 01 2384"],
        &["validate", "--at", "elev-20000101-2384"],
        &["validate", NUMBER],
        &["validate", "--format", "000101 2384"],
        &[NUMBER],
        &["--200001012384"],
        &["explain", NUMBER],
        &["explain", "personal-identity-number"],
        &["explain", "reserve-number"],
        &["duties", "--year", "2024", "--verbose"],
        &["duties", "--year", "2024", "--json"],
        &["meeting", "list"],
        &["meeting", "list", "--json"],
        &["meeting", "show", "2024-04-19"],
        &["meeting", "show", "2024-04-19", "--json"],
        &["meeting", "show", NUMBER],
        &["member", "list"],
        &["member", "list", "--json"],
    ];
    for arguments in asked {
        for language in ["sv", "en"] {
            let all = [*arguments, &["--lang", language]].concat();
            assert_masked(&run(&folder, &all), &all.join(" "));
        }
    }
    let shown = stdout(&run(&folder, &["meeting", "show", "2024-04-19"]));
    assert!(shown.contains("20******-****"), "the meeting is shown:\n{shown}");
    let told = validate(&folder, &[]);
    assert!(
        told.contains("****-**-**") && !told.contains("2012-03-04"),
        "a day of birth is masked:\n{told}"
    );
}

#[test]
fn an_old_day_does_not_unmask_a_young_pupil() {
    let folder = base();
    write(folder.path(), "README.md", "20190101-2391\n");
    for today in ["2018-01-01", "2024-01-01"] {
        let output = run(folder.path(), &["validate", "--today", today]);
        assert!(
            stdout(&output).contains("20******-****"),
            "{today}:\n{}",
            stdout(&output)
        );
        let output = run(folder.path(), &["explain", "20190101-2391", "--today", today]);
        assert!(!stderr(&output).contains("2391"), "{}", stderr(&output));
    }
    let output = elevhalsa(folder.path())
        .args(["explain", "20190101-2391"])
        .env("ELEVHALSA_TODAY", "2018-01-01")
        .output()
        .expect("the program starts");
    assert!(!stderr(&output).contains("2391"), "{}", stderr(&output));
}

#[test]
fn text_is_searched_in_every_encoding_that_is_met() {
    let wide: Vec<u8> = "\u{feff}Född 000101-2385"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    for (file, bytes) in [
        ("lista.csv", b"Namn;f\xf6dd;x\r\nA;000101-2385;\r\n".to_vec()),
        ("lista.TXT", wide),
        ("lista.ics", b"DESCRIPTION:Elev 2000010\r\n 1-2384\r\n".to_vec()),
        ("lista.eml", b"Elev 20000=\r\n101-2384\r\n".to_vec()),
        (
            "brev.EML",
            b"Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\nMjAwMDAxMDEtMjM4NA==\r\n"
                .to_vec(),
        ),
        ("lista.html", b"<td>000101</td>-<td>2384</td>".to_vec()),
        ("lista.json", b"{\"pnr\": 200001012384}".to_vec()),
        ("lista.xml", b"<p>20000101-2384</p>".to_vec()),
        ("lista.svg", b"<text>20000101&#45;2384</text>".to_vec()),
        ("lista.tsv", b"A\t20000101-2384\n".to_vec()),
        ("djupt/nere/lista.md", b"- 20000101\xe2\x80\x912384\n".to_vec()),
    ] {
        let folder = base();
        let file = format!("meetings/2024-09-13/attachments/{file}");
        write(folder.path(), &file, bytes);
        let told = validate(folder.path(), &[]);
        assert!(
            told.contains("identity-number]") && told.contains(&file),
            "{file}:\n{told}"
        );
    }
}

#[test]
fn text_in_utf_16_is_searched_wherever_it_lies() {
    let text = format!("\u{feff}title = \"Född {NUMBER}\"\n");
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for file in [
        "README.md",
        "elever.txt",
        "gammalt/elever.csv",
        "members/elev.txt",
        "members/elev.toml",
        "meetings/2024-09-13/elever.txt",
        "meetings/2024-09-13/minutes.md",
        "meetings/2024-09-13/attachments/elever",
    ] {
        for bytes in [&little, &big, &little[2..].to_vec(), &big[2..].to_vec()] {
            let folder = base();
            write(folder.path(), file, bytes);
            let told = validate(folder.path(), &["--only", "personal-identity-number"]);
            assert!(told.contains("fel[personal-identity-number]"), "{file}: {told}");
            assert!(told.contains(&format!("{file}:1:15")), "{file}: {told}");
        }
    }
}

#[test]
fn what_is_too_large_to_search_is_told() {
    let folder = base();
    let file = "meetings/2024-09-13/attachments/stor.csv";
    write(folder.path(), file, vec![b'a'; (16 << 20) + 1]);
    let output = run(folder.path(), &[&["validate"], DAY].concat());
    let told = stdout(&output);
    assert!(
        told.contains("varning[unreadable-file]") && told.contains("16 MB"),
        "{told}"
    );
    assert_eq!(
        (output.status.code(), told.matches('[').count()),
        (Some(0), 1),
        "{told}"
    );
    committed(folder.path());
    assert!(validate(folder.path(), &["--staged"]).contains("varning[unreadable-file]"));
    write(folder.path(), file, vec![b'a'; 16 << 20]);
    assert_eq!(validate(folder.path(), &[]).lines().count(), 1);
}

#[test]
fn what_git_keeps_is_searched_wherever_it_lies() {
    let folder = base();
    committed(folder.path());
    write(folder.path(), "gammalt/djupt/elever.txt", NUMBER);
    write(folder.path(), ".dolt/elever.csv", NUMBER);
    write(folder.path(), "meetings/2024-09-13/attachments/lista.txt", NUMBER);
    let told = |more: &[&str]| {
        let told = validate(
            folder.path(),
            &[more, &["--only", "personal-identity-number"]].concat(),
        );
        [
            "gammalt/djupt/elever.txt",
            ".dolt/elever.csv",
            "attachments/lista.txt",
        ]
        .map(|file| told.contains(file))
    };
    // An attachment belongs to the folder; what git does not keep is nobody's business.
    assert_eq!(told(&[]), [false, false, true]);
    assert_eq!(told(&["--staged"]), [false, false, false]);
    git(folder.path(), &["add", "--all"]);
    assert_eq!(told(&[]), [true, true, true]);
    assert_eq!(told(&["--staged"]), [true, true, true]);
    assert_eq!(told(&["--at", "HEAD"]), [false, false, false]);
    git(folder.path(), &["commit", "--quiet", "--message", "Mer"]);
    assert_eq!(told(&["--at", "HEAD"]), [true, true, true]);
}

#[test]
fn a_number_that_reads_as_a_time_is_told_as_possible() {
    let folder = base();
    // One of ten ends in the right check digit; none is written down here.
    let times: String = (0..10).map(|check| format!("20100115-090{check}\n")).collect();
    write(folder.path(), "README.md", times);
    let told = validate(folder.path(), &[]);
    assert_eq!(told.matches("[possible-identity-number]").count(), 1, "{told}");
    assert!(told.contains("klockslag"), "{told}");
}

#[test]
fn attachments_of_other_years_are_not_read() {
    let folder = base();
    write(folder.path(), "meetings/2025-02-07/attachments/lista.txt", NUMBER);
    assert_eq!(validate(folder.path(), &[]).lines().count(), 1);
    let whole = stdout(&run(folder.path(), &["validate", "--today", "2025-01-20"]));
    assert!(whole.contains("[personal-identity-number]"), "{whole}");
}
