//! A terminal of 80 columns, in which a test sits as a user would: it sees the screen and presses keys.

#![allow(dead_code, reason = "each test file takes what it needs")]

use std::io::{Read, Write};
use std::num::NonZero;
use std::path::Path;
use std::process::Child;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use pty_process::Size;
use pty_process::blocking::{Command, Pty, open};

use crate::support::elevhalsa;

/// Enter.
pub(crate) const ENTER: &str = "\r";
/// Esc, which leaves a question.
pub(crate) const ESC: &str = "\u{1b}";
/// Ctrl-C.
pub(crate) const CTRL_C: &str = "\u{3}";
/// The arrow down.
pub(crate) const DOWN: &str = "\u{1b}[B";

const ROWS: NonZero<u16> = NonZero::new(40).expect("it is more than none");
const COLUMNS: NonZero<u16> = NonZero::new(80).expect("it is more than none");
/// No answer is worth a longer wait, even on a slow machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// The program in a terminal.
pub(crate) struct Terminal {
    child: Child,
    keys: Arc<Pty>,
    screen: Arc<Mutex<vt100::Parser>>,
    reader: thread::JoinHandle<()>,
}

impl Terminal {
    /// Starts the program in a folder.
    pub(crate) fn start(folder: &Path, arguments: &[&str]) -> Self {
        let mut command = elevhalsa(folder);
        command.args(arguments);
        Self::of(command)
    }

    /// Starts a command.
    pub(crate) fn of(mut command: std::process::Command) -> Self {
        let (pty, pts) = open().expect("there are pseudo-terminals");
        pty.resize(Size::new(ROWS.get(), COLUMNS.get()))
            .expect("it has a size");
        command.env("TERM", "xterm").env("NO_COLOR", "1");
        let child = Command::from(command).spawn(pts).expect("the program starts");
        let keys = Arc::new(pty);
        let screen = Arc::new(Mutex::new(vt100::Parser::new(ROWS, COLUMNS, 200)));
        let (output, seen) = (Arc::clone(&keys), Arc::clone(&screen));
        let reader = thread::spawn(move || {
            let mut bytes = [0; 4096];
            // The end of the program is the end of its output, and on Linux an error.
            while let Ok(count @ 1..) = (&*output).read(&mut bytes) {
                seen.lock().expect("nobody panicked").process(&bytes[..count]);
            }
        });
        Self {
            child,
            keys,
            screen,
            reader,
        }
    }

    /// What the screen shows, without empty lines at its end.
    pub(crate) fn screen(&self) -> String {
        let screen = self.screen.lock().expect("nobody panicked").screen().contents();
        screen.trim_end().to_owned()
    }

    /// Waits until the screen shows a text.
    pub(crate) fn sees(&mut self, text: &str) -> &mut Self {
        self.waits_for(text, |screen| screen.contains(text))
    }

    /// Waits until the screen is as it is to be; `what` says how.
    pub(crate) fn waits_for(&mut self, what: &str, is_so: impl Fn(&str) -> bool) -> &mut Self {
        let start = Instant::now();
        while !is_so(&self.screen()) {
            assert!(
                start.elapsed() < PATIENCE,
                "no {what:?} on the screen:\n{}",
                self.screen()
            );
            thread::sleep(Duration::from_millis(5));
        }
        self
    }

    /// Presses keys.
    pub(crate) fn types(&mut self, keys: &str) -> &mut Self {
        (&*self.keys)
            .write_all(keys.as_bytes())
            .expect("the terminal takes keys");
        self
    }

    /// Waits for the end, and gives the exit code and the last screen.
    pub(crate) fn ends(mut self) -> (Option<i32>, String) {
        let start = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait().expect("the program can be waited for") {
                break status;
            }
            if start.elapsed() > PATIENCE {
                self.child.kill().expect("the program can be ended");
                panic!("the program waits for more:\n{}", self.screen());
            }
            thread::sleep(Duration::from_millis(10));
        };
        let screen = Arc::clone(&self.screen);
        self.reader.join().expect("the screen was read to its end");
        let screen = screen.lock().expect("nobody panicked").screen().contents();
        (status.code(), screen.trim_end().to_owned())
    }
}
