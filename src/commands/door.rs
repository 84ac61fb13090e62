//! The door through which all output goes: identity numbers and children's days of birth come out masked.

use std::io::{self, Write};

use chrono::NaiveDate;

use crate::text::personal;

/// Keeps what is written until it is flushed or dropped, and lets it out masked.
///
/// A number may be written in several pieces, or stand on two lines, so nothing goes out before the whole is known.
/// This is the last guard, not the only one: text whose lines are broken to fit is masked before that.
///
/// A reader such as `head` that has seen enough is no failure, and changes nothing of what a command came to.
pub(super) struct Door<W: Write> {
    out: W,
    births_until: NaiveDate,
    held: Vec<u8>,
}

impl<W: Write> Door<W> {
    /// Stands before a stream.
    pub(super) fn new(out: W, births_until: NaiveDate) -> Self {
        let held = Vec::new();
        Self {
            out,
            births_until,
            held,
        }
    }
}

impl<W: Write> Write for Door<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.held.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        let held = std::mem::take(&mut self.held);
        let text = String::from_utf8_lossy(&held);
        let told = self
            .out
            .write_all(personal::mask(&text, self.births_until).as_bytes());
        match told.and_then(|()| self.out.flush()) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            told => told,
        }
    }
}

impl<W: Write> Drop for Door<W> {
    fn drop(&mut self) {
        // A command that failed half-way has said why; when nobody reads any more there is nobody to tell.
        let _ = self.flush();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn let_out(pieces: &[&str]) -> String {
        let mut out = Vec::new();
        let births_until = NaiveDate::from_ymd_opt(2026, 6, 1).expect("a day");
        let mut door = Door::new(&mut out, births_until);
        for piece in pieces {
            door.write_all(piece.as_bytes()).expect("a vector takes all");
        }
        drop(door);
        String::from_utf8(out).expect("it is text")
    }

    /// A stream that fails in one way.
    struct Failing(io::ErrorKind);

    impl Write for Failing {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_reader_who_has_gone_is_no_failure_and_a_full_disk_is_one() {
        for (kind, is_failure) in [
            (io::ErrorKind::BrokenPipe, false),
            (io::ErrorKind::StorageFull, true),
        ] {
            let mut door = Door::new(Failing(kind), NaiveDate::MAX);
            door.write_all(b"mer").expect("it is kept");
            assert_eq!(door.flush().is_err(), is_failure, "{kind}");
        }
    }

    #[test]
    fn a_number_comes_out_masked_in_whatever_pieces_it_was_written() {
        assert_eq!(let_out(&["Pnr 1912", "1212-12", "12."]), "Pnr 19******-****.");
        assert_eq!(let_out(&["121212\n", "1212\n"]), "12****\n****\n");
        assert_eq!(
            let_out(&["\u{1b}[1m121212-1212\u{1b}[0m"]),
            "\u{1b}[1m12****-****\u{1b}[0m"
        );
        assert_eq!(
            let_out(&["{\"name\": \"rad\\n121212-1212\"}"]),
            "{\"name\": \"rad\\n12****-****\"}"
        );
        assert_eq!(let_out(&["2024-02-09"]), "2024-02-09");
    }
}
