//! The pages: what is hostile is inert, what is private is not there, and a theme of the network's own goes first.

use std::fs;

use super::{Files, export, folder, text};
use crate::support::{base, elevhalsa, stderr, stdout};

/// Minutes that somebody wrote who means harm.
const HOSTILE: &str = "# Möte\n\n## 1. Återkoppling <script>alert(1)</script>\n\n<script>alert(2)</script>\n\n\
    <img src=x onerror=alert(3)>\n\n[tryck](javascript:alert(4)) ![bild](https://example.org/spion.png)\n\n\
    {{ site.name }} {% include \"/etc/passwd\" %} \u{1b}[31m\u{202e}rtl\n\n<!-- bara för oss -->\n";

fn hostile() -> tempfile::TempDir {
    let folder = base();
    let record = folder.path().join("meetings/2024-02-09/meeting.toml");
    let sealed = fs::read_to_string(&record).expect("it can be read");
    let mut lines: Vec<&str> = sealed
        .lines()
        .filter(|line| !line.starts_with("digest"))
        .collect();
    let title = lines.iter().position(|line| line.starts_with("title ="));
    lines[title.expect("it has a title")] = "title = \"<b onclick=alert(5)>Möte</b> {{ 7 * 7 }}\"";
    fs::write(&record, lines.join("\n") + "\n").expect("it can be written");
    fs::write(folder.path().join("meetings/2024-02-09/minutes.md"), HOSTILE).expect("it can be written");
    folder
}

fn pages(files: &Files) -> impl Iterator<Item = (&String, &str)> {
    let pages = files.iter().filter(|(path, _)| path.ends_with(".html"));
    pages.map(|(path, bytes)| (path, std::str::from_utf8(bytes).expect("it is UTF-8")))
}

#[test]
fn what_is_hostile_is_shown_and_does_nothing() {
    let files = export(
        hostile().path(),
        &["--only=site,fragments", "--audience=internal"],
    );
    for path in ["meetings/2024-02-09.html", "fragments/meetings/2024-02-09.html"] {
        let page = text(&files, path);
        for harm in [
            "<script>alert",
            "<img",
            "<b onclick",
            "href=\"javascript:",
            "49",
            "root:",
            "\u{1b}",
            "\u{202e}",
            "bara för oss",
        ] {
            assert!(!page.contains(harm), "{path} has {harm}: {page}");
        }
        assert!(page.contains("&lt;script&gt;alert(2)&lt;/script&gt;"), "{page}");
        assert!(page.contains("{{ site.name }}"), "{page}");
        assert!(page.contains("href=\"https://example.org/spion.png\""), "{page}");
    }
    let index = text(&files, "search-index.js");
    assert!(!index.contains("<script"), "{index}");
}

#[test]
fn a_fragment_has_no_style_no_script_and_no_ids() {
    let files = export(folder().path(), &["--only=fragments"]);
    assert!(files.len() > 20);
    for (path, page) in pages(&files) {
        for part in [
            "<style", "<script", "style=", " id=\"", "<h1", "<svg", "<html", "tabindex",
        ] {
            assert!(!page.contains(part), "{path} has {part}");
        }
        assert!(
            ["<h2", "<p", "<table", "<dl"]
                .iter()
                .any(|part| page.contains(part)),
            "{path}: {page}"
        );
    }
}

#[test]
fn every_page_has_a_title_of_its_own_a_language_and_one_first_heading() {
    for lang in ["sv", "en"] {
        let files = export(folder().path(), &["--only=site", &format!("--lang={lang}")]);
        let mut titles = std::collections::BTreeSet::new();
        for (path, page) in pages(&files) {
            assert!(page.starts_with("<!doctype html>"), "{path}");
            assert!(page.contains(&format!("<html lang=\"{lang}\">")), "{path}");
            assert_eq!(page.matches("<h1").count(), 1, "{path}");
            let title = page
                .split("<title>")
                .nth(1)
                .and_then(|rest| rest.split("</title>").next());
            assert!(
                titles.insert(title.expect("it has a title").to_owned()),
                "{path}: {title:?}"
            );
        }
    }
}

#[test]
fn every_page_inside_the_network_says_so() {
    let files = export(folder().path(), &["--only=site", "--audience=internal"]);
    assert!(pages(&files).all(|(_, page)| page.contains("class=\"internal\"")));
    assert!(files.contains_key("members.html"));
    let public = export(folder().path(), &["--only=site"]);
    assert!(pages(&public).all(|(_, page)| !page.contains("class=\"internal\"")));
    assert!(!public.contains_key("members.html"));
}

#[test]
fn drafts_are_for_the_network_alone() {
    let folder = base();
    let record = folder.path().join("meetings/2024-02-09/meeting.toml");
    let sealed = fs::read_to_string(&record).expect("it can be read");
    assert!(sealed.contains("status = \"final\""), "{sealed}");
    fs::write(
        &record,
        sealed.replace("status = \"final\"", "status = \"draft\""),
    )
    .expect("it can be written");
    let minutes =
        fs::read_to_string(folder.path().join("meetings/2024-02-09/minutes.md")).expect("it is there");
    let said = minutes
        .lines()
        .find(|line| line.len() > 30 && !line.starts_with(['#', '-', '*']));
    let said = said.expect("something was said");
    let page = |audience: &str| {
        let files = export(folder.path(), &["--only=site", audience]);
        text(&files, "meetings/2024-02-09.html").to_owned()
    };
    assert!(page("--audience=internal").contains(said));
    assert!(!page("--audience=public").contains(said));
}

#[test]
fn a_file_of_the_networks_own_theme_goes_before_the_one_that_is_built_in() {
    let folder = base();
    let theme = tempfile::tempdir().expect("a temporary folder");
    let settings = folder.path().join("network.toml");
    let own = format!("\n[site]\ntheme = \"{}\"\n", theme.path().display());
    let written = fs::read_to_string(&settings).expect("it can be read");
    fs::write(&settings, written + &own).expect("it can be written");
    fs::write(theme.path().join("style.css"), "body { color: red }\n").expect("it can be written");
    let about = "{% extends frame %}\n{% block content %}<p>Vi är {{ site.name }}.</p>{% endblock %}\n";
    fs::write(theme.path().join("about.html"), about).expect("it can be written");
    let files = export(folder.path(), &["--only=site"]);
    assert_eq!(text(&files, "style.css"), "body { color: red }\n");
    assert!(text(&files, "about.html").contains("<p>Vi är Nätverket Prov.</p>"));
    assert!(text(&files, "index.html").contains("<svg"));

    let broken = "{% extends frame %}\n{% block content %}\n{{ site.nam }}\n{% endblock %}\n";
    fs::write(theme.path().join("about.html"), broken).expect("it can be written");
    let out = tempfile::tempdir().expect("a temporary folder");
    let output = elevhalsa(folder.path())
        .args(["export", "--only=site", "--today=2025-01-20", "--out"])
        .arg(out.path())
        .output()
        .expect("the program starts");
    let told = stderr(&output);
    assert_eq!(output.status.code(), Some(2), "{told}{}", stdout(&output));
    let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(told.contains("about.html") && told.contains("rad 3"), "{told}");
    let left: Vec<_> = fs::read_dir(out.path()).expect("it is there").flatten().collect();
    assert!(
        left.iter().all(|entry| entry.file_name() == ".elevhalsa-export"),
        "{left:?}"
    );
}
