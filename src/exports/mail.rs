//! Drafts of mails: files that a mail program opens as a mail to be finished and sent.

use anyhow::{Context, Result};
use chrono::{DateTime, Utc};
use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue, Headers, Subject};
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};

use crate::records::digest_of;
use crate::text::slug::slug;
use crate::words::inert;

/// The type of calendars with one meeting.
pub const CALENDAR: &str = "text/calendar; charset=utf-8";
/// The type of plain text.
pub const TEXT: &str = "text/plain; charset=utf-8";
/// The type of CSV.
pub const SEPARATED: &str = "text/csv; charset=utf-8";
/// The type of workbooks.
pub const WORKBOOK: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// A mail before somebody sends it. Nobody is named as its sender: the mail program knows who that is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Whom it is for, each an address with or without a name; what is no address is left out.
    pub to: Vec<String>,
    /// What it is about.
    pub subject: String,
    /// The text.
    pub text: String,
    /// The files that go with it.
    pub attachments: Vec<Attached>,
    /// When it was drafted: never the clock's, so that the same records give the same draft.
    pub drafted: DateTime<Utc>,
}

/// A file that goes with a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attached {
    /// Its name.
    pub name: String,
    /// What it is, such as [`CALENDAR`].
    pub kind: &'static str,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl Draft {
    /// Writes the draft as a file of the kind `.eml`.
    ///
    /// # Errors
    ///
    /// Fails when a kind of attachment is none, which no record can bring about.
    pub fn bytes(&self) -> Result<Vec<u8>> {
        let mut parts = MultiPart::mixed()
            .boundary(self.mark("part"))
            .singlepart(SinglePart::plain(self.text.clone()));
        for attached in &self.attachments {
            let kind = ContentType::parse(attached.kind).context("mail")?;
            let part = Attachment::new(plain_name(&attached.name)).body(attached.bytes.clone(), kind);
            parts = parts.singlepart(part);
        }
        let mut mail = self.headers().to_string().into_bytes();
        mail.extend(parts.formatted());
        Ok(mail)
    }

    /// What stands above the parts. A mail as libraries build it must have a sender, and a draft has none.
    fn headers(&self) -> Headers {
        let mut headers = Headers::new();
        // By this Outlook opens a file as a draft, and not as a mail that has come.
        headers.set(Unsent);
        let to = self.to.iter().filter_map(|to| inert(to).parse::<Mailbox>().ok());
        let to: lettre::message::Mailboxes = to.collect();
        if to.iter().next().is_some() {
            headers.set(lettre::message::header::To::from(to));
        }
        headers.set(Subject::from(inert(&self.subject)));
        headers.set(lettre::message::header::Date::new(self.drafted.into()));
        let id = format!("<{}@elevhalsa.invalid>", self.mark("draft"));
        headers.set(lettre::message::header::MessageId::from(id));
        headers.set(lettre::message::header::MIME_VERSION_1_0);
        headers
    }

    /// A word that no other draft has, and this one always.
    fn mark(&self, purpose: &str) -> String {
        let mut all = format!("{purpose}\n{:?}\n{}\n{}\n", self.to, self.subject, self.text).into_bytes();
        for attached in &self.attachments {
            all.extend(attached.name.as_bytes());
            all.extend(digest_of(&attached.bytes).as_bytes());
        }
        let digest = digest_of(&all);
        let digest = digest.rsplit(':').next().unwrap_or_default();
        format!("{purpose}-{}", &digest[..32])
    }
}

/// A name for a file that every mail program and system takes: small letters without marks, and the ending.
fn plain_name(name: &str) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let stem = match slug(stem) {
        stem if stem.is_empty() => "file".to_owned(),
        stem => stem,
    };
    match slug(ending) {
        ending if ending.is_empty() => stem,
        ending => format!("{stem}.{ending}"),
    }
}

/// `X-Unsent: 1`
#[derive(Debug, Clone, Copy)]
struct Unsent;

impl Header for Unsent {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("X-Unsent")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "1".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft() -> Draft {
        Draft {
            to: vec![
                "Anna Påhittsson <anna.pahittsson@example.org>".to_owned(),
                "bo.exempelgren@example.org".to_owned(),
                "ingen\r\nBcc: evil@example.org".to_owned(),
            ],
            subject: "Kallelse till nätverksträff\r\nBcc: evil@example.org".to_owned(),
            text: "Hej!\n\nVälkomna – åäö.\n".to_owned(),
            attachments: vec![Attached {
                name: "../Nätverket Åäö.ics".to_owned(),
                kind: CALENDAR,
                bytes: b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".to_vec(),
            }],
            drafted: "2025-01-20T08:00:00Z".parse().expect("it is a time"),
        }
    }

    #[test]
    fn a_draft_is_the_same_every_time_and_has_no_sender() {
        let bytes = draft().bytes().expect("it can be written");
        assert_eq!(bytes, draft().bytes().expect("it can be written"));
        assert!(bytes.is_ascii(), "every mail program reads it");
        let text = String::from_utf8(bytes).expect("it is ASCII");
        assert!(text.starts_with("X-Unsent: 1\r\n"), "{text}");
        assert!(
            text.contains("\r\nDate: Mon, 20 Jan 2025 08:00:00 +0000\r\n"),
            "{text}"
        );
        assert!(text.contains("filename=\"natverket-aao.ics\""), "{text}");
        for header in ["From:", "Bcc:", "Sender:"] {
            assert!(!text.contains(&format!("\n{header}")), "{text}");
        }
        assert!(!text.contains("ingen"), "it is no address: {text}");
        assert_eq!(text.replace("\r\n", "").matches(['\r', '\n']).count(), 0);
    }
}
