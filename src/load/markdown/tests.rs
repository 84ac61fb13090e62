//! Minutes as people write them, and as nobody should.

use std::ops::Range;
use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::*;

fn held() -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 2, 9).expect("the day exists")
}

/// A file as large as minutes may be, with nothing but one mark in it, or built to cost the parser most.
#[test]
fn no_file_takes_forever() {
    const LARGEST: usize = 4 << 20;
    const LARGE: usize = 1 << 19;
    let of = |unit: &str, bytes: usize| unit.repeat(bytes / unit.len());
    let mut texts: Vec<String> = ["[", "*", ">", "- [ ] ", "#"]
        .map(|unit| of(unit, LARGEST))
        .to_vec();
    let units = [
        "- [ ] a\n",
        "## a\n",
        "**Beslut:** ",
        "**Beslut:**\n",
        "@",
        "(@a ",
        "9/2 ",
        "1. ",
    ];
    texts.extend(units.map(|unit| of(unit, LARGE)));
    // Lines that go on lazily in what is nested deep.
    texts.extend(["> ", "1. ", "- > "].map(|deep| of(deep, LARGE) + &of("a\n", LARGE)));
    texts.push("## Nästa möte\n\n".to_owned() + &of("9 februari 2024\n\n", LARGE));
    texts.push("- [ ] ".to_owned() + &of("(senast 9/2 @", LARGE));
    for text in texts {
        let start = Instant::now();
        read(&text, held());
        let took = start.elapsed();
        let begin: String = text.chars().take(20).collect();
        // An unoptimised build needs a few seconds; what grows with the square needs hours.
        assert!(took < Duration::from_secs(100), "{begin:?} took {took:?}");
    }
}

const PARTS: &[&str] = &[
    "# ",
    "## ",
    "### ",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\u{feff}",
    "---\n",
    "+++\n",
    "===\n",
    "- ",
    "* ",
    "1. ",
    "2) ",
    "[ ] ",
    "[x] ",
    "- [ ] ",
    "  ",
    "    ",
    "\t",
    "> ",
    "**",
    "__",
    "*",
    "~~",
    "`",
    "```\n",
    "<!-- ",
    "-->",
    "<br>",
    "<div>\n",
    "|",
    "|-|\n",
    "[",
    "](a)",
    "\\",
    "&aring;",
    "&nbsp;",
    "(",
    ")",
    "@",
    "@åsa-påhittsson",
    "@a\u{30a}sa",
    "Beslut:",
    "Beslut 3:",
    "**Beslut:** ",
    "Till skolcheferna:",
    "**Till skolcheferna:** ",
    "Decision",
    ":",
    "senast ",
    "den 22 mars",
    "2024-03-22",
    "9/2",
    "fredag ",
    "(@bo, senast 22/3)",
    "Nästa möte",
    "Na\u{308}sta tra\u{308}ff",
    "§ 2 ",
    "Punkt 2: ",
    "2. ",
    "å",
    "a\u{30a}",
    "ö",
    "o\u{308}",
    "\u{308}",
    "text ",
    "att",
    "a: b\n",
    "[a]: b\n",
    "\u{0}",
    "😀",
    "\u{a0}",
];

/// Every range that minutes name.
fn ranges(minutes: &Minutes) -> Vec<Range<usize>> {
    let headings = minutes.headings.iter().map(|heading| &heading.bytes);
    let sections = minutes
        .sections
        .iter()
        .flat_map(|section| [&section.heading, &section.body]);
    let decisions = minutes.decisions.iter().map(|decision| &decision.bytes);
    let raised = minutes.raised.iter().map(|raised| &raised.bytes);
    let actions = minutes.actions.iter().flat_map(|action| {
        [
            Some(&action.bytes),
            Some(&action.tick),
            action.owner_bytes.as_ref(),
        ]
        .into_iter()
        .flatten()
    });
    let next = minutes.next_meeting.iter().map(|next| &next.bytes);
    let all = [&minutes.body].into_iter();
    let all = all
        .chain(headings)
        .chain(sections)
        .chain(decisions)
        .chain(raised)
        .chain(actions)
        .chain(next);
    all.cloned().collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn any_text_is_read(parts in prop::collection::vec(prop::sample::select(PARTS), 0..40), odd in ".{0,6}") {
        let text = parts.concat() + &odd;
        let minutes = read(&text, held());
        for range in ranges(&minutes) {
            prop_assert!(text.get(range.clone()).is_some(), "{range:?} is no place in {text:?}");
        }
        for action in &minutes.actions {
            prop_assert!(matches!(&text[action.tick.clone()], "[ ]" | "[x]" | "[X]"), "{text:?}");
            if let Some(bytes) = &action.owner_bytes {
                prop_assert!(!text[bytes.clone()].is_empty());
            }
        }
        for section in minutes.sections.windows(2) {
            prop_assert!(section[0].body.end <= section[1].heading.start);
        }
    }
}
