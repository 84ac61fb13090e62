//! Puts what pages tell into templates.

use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::Result;
use chrono::{NaiveDate, NaiveTime};
use minijinja::value::Kwargs;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, State, UndefinedBehavior, Value, context};

use super::markdown::{self, Setting};
use super::pages::{self, Page};
use super::theme::Theme;
use crate::diagnostic::{Argument, Failure};
use crate::exports::Edition;
use crate::text::inert_lines;
use crate::words::Words;

/// What stands around a page's content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Frame {
    /// A whole page.
    Page,
    /// Nothing: the content is pasted into a page of another system.
    Fragment,
}

impl Frame {
    /// Where a page lies in this frame.
    pub(super) fn path(self, path: &str) -> String {
        match self {
            Self::Page => path.to_owned(),
            Self::Fragment => format!("fragments/{path}"),
        }
    }

    fn template(self) -> &'static str {
        match self {
            Self::Page => "page.html",
            Self::Fragment => "fragment.html",
        }
    }
}

/// The templates of a theme, with what they can ask for.
pub(super) struct Renderer<'e> {
    edition: &'e Edition,
    theme: Theme,
    environment: Environment<'static>,
    site: Value,
}

impl<'e> Renderer<'e> {
    /// Reads the templates of a theme.
    pub(super) fn of(edition: &'e Edition, theme: Theme) -> Result<Self> {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_auto_escape_callback(|_| AutoEscape::Html);
        environment.set_debug(true);
        environment.set_formatter(|out, _, value| Ok(out.write_str(&escaped(value))?));
        say(&mut environment, edition.words);
        days(&mut environment, edition.words);
        texts(&mut environment, edition);
        environment.add_function("link", link);
        environment.add_function("anchor", anchor);
        for (name, text) in theme.templates() {
            let read = environment.add_template_owned(name.to_owned(), text);
            read.map_err(|error| broken(&theme, &error))?;
        }
        let site = pages::site(edition);
        Ok(Self {
            edition,
            theme,
            environment,
            site,
        })
    }

    /// Makes the bytes of a page.
    pub(super) fn render(&self, page: &Page, frame: Frame) -> Result<Vec<u8>> {
        let depth = page.path.matches('/').count();
        let template = self.environment.get_template(page.template);
        let told = context! {
            frame => frame.template(),
            is_fragment => frame == Frame::Fragment,
            site => self.site.clone(),
            page => context! {
                path => &page.path,
                root => "../".repeat(depth),
                title => &page.title,
                part => page.part,
                changed => self.edition.changed(&page.files).date_naive().to_string(),
            },
            told => (page.told)(self.edition),
        };
        let text = template.and_then(|template| template.render(told));
        let mut text = text.map_err(|error| broken(&self.theme, &error))?;
        if !text.ends_with('\n') {
            text.push('\n');
        }
        Ok(inert_lines(&text).into_owned().into_bytes())
    }
}

/// Says where in which template something is wrong.
fn broken(theme: &Theme, error: &Error) -> anyhow::Error {
    let name = error.name().unwrap_or_default();
    let failure = Failure::new("template-broken")
        .with("path", theme.path(name))
        .with("line", error.line().unwrap_or_default())
        .with("why", error.detail().unwrap_or_default().to_owned())
        .with("kind", error.kind().to_string());
    failure.into()
}

/// `say("id", name=value)`: an entry of the catalogue.
fn say(environment: &mut Environment<'static>, words: Words) {
    let said = move |id: &str, filled: Kwargs| -> Result<String, Error> {
        let mut arguments = BTreeMap::new();
        for name in filled.args() {
            let value: Value = filled.get(name)?;
            let argument = match i64::try_from(value.clone()) {
                Ok(number) if value.is_number() => Argument::Number(number),
                _ if value.is_none() => Argument::Text(String::new()),
                _ => Argument::Text(value.to_string()),
            };
            arguments.insert(name.to_owned(), argument);
        }
        words
            .say_filled(id, &arguments)
            .ok_or_else(|| Error::new(ErrorKind::InvalidOperation, format!("say(\"{id}\")")))
    };
    environment.add_function("say", said);
}

/// `day`, `long_day`, `short_day`, `brief_day` of a date, and `clock` of a time, as Swedish or English writes them.
fn days(environment: &mut Environment<'static>, words: Words) {
    type Saying = fn(&Words, NaiveDate) -> String;
    let sayings: [(&'static str, Saying); 4] = [
        ("day", Words::plain_day),
        ("long_day", Words::long_day),
        ("short_day", Words::short_day),
        ("brief_day", Words::brief_day),
    ];
    for (name, saying) in sayings {
        environment.add_filter(name, move |day: &str| -> Result<Value, Error> {
            let day = read_day(day)?;
            let said = saying(&words, day).replace(' ', "\u{a0}");
            Ok(Value::from_safe_string(format!(
                "<time datetime=\"{day}\">{said}</time>"
            )))
        });
    }
    environment.add_filter("day_text", move |day: &str| -> Result<String, Error> {
        Ok(words.long_day(read_day(day)?))
    });
    environment.add_filter("brief_text", move |day: &str| -> Result<String, Error> {
        Ok(words.brief_day(read_day(day)?))
    });
    environment.add_function("period", move |from: Option<&str>, until: Option<&str>| {
        let days = (from.map(read_day).transpose()?, until.map(read_day).transpose()?);
        Ok::<_, Error>(words.period(days.0, days.1))
    });
    environment.add_filter("clock", move |time: &str| {
        time.parse::<NaiveTime>()
            .map_or_else(|_| time.to_owned(), |time| words.time(time))
    });
}

fn read_day(day: &str) -> Result<NaiveDate, Error> {
    day.parse()
        .map_err(|_| Error::new(ErrorKind::InvalidOperation, format!("day: {day}")))
}

/// `markdown(level)` of a text, and `named`, which puts names in the place of `@ids`.
fn texts(environment: &mut Environment<'static>, edition: &Edition) {
    let people: BTreeMap<String, String> = edition
        .network
        .members
        .iter()
        .map(|member| (member.id.to_string(), member.name.clone()))
        .collect();
    let people = Arc::new(people);
    let done = edition.words.say("site-task-done");
    let open = edition.words.say("site-task-open");
    let marks = (format!("☑ {done}: "), format!("☐ {open}: "));
    environment.add_filter("file_name", |path: &str| {
        path.rsplit('/').next().unwrap_or(path).to_owned()
    });
    environment.add_filter("markdown", move |state: &State<'_, '_>, text: &str, level: u8| {
        let setting = Setting {
            level,
            has_anchors: !is_fragment(state),
            people: &people,
            marks: &marks,
        };
        Value::from_safe_string(markdown::html(text, &setting))
    });
}

fn is_fragment(state: &State<'_, '_>) -> bool {
    state.lookup("is_fragment").is_some_and(|value| value.is_true())
}

/// `link("path", "text")`: a link to another page of the site; in a fragment the text, unless the site's address is
/// known.
fn link(state: &State<'_, '_>, path: &str, text: Value) -> Result<Value, Error> {
    let attribute = |of: &str, name: &str| -> Result<Value, Error> {
        state
            .lookup(of)
            .map_or(Ok(Value::UNDEFINED), |value| value.get_attr(name))
    };
    let text = escaped(&text);
    let address = attribute("site", "url")?;
    let root = match (is_fragment(state), address.as_str()) {
        (true, Some(address)) => format!("{}/", address.trim_end_matches('/')),
        (true, None) => return Ok(Value::from_safe_string(text)),
        (false, _) => attribute("page", "root")?.to_string(),
    };
    let href = escaped(&Value::from(format!("{root}{path}")));
    Ok(Value::from_safe_string(format!("<a href=\"{href}\">{text}</a>")))
}

/// `anchor("name")`: an id that links can lead to; none in a fragment, where it could clash.
fn anchor(state: &State<'_, '_>, name: &str) -> Value {
    match is_fragment(state) {
        true => Value::from(""),
        false => Value::from_safe_string(format!(" id=\"{}\"", escaped(&Value::from(name)))),
    }
}

fn escaped(text: &Value) -> String {
    let shown = text.to_string();
    if text.is_safe() {
        return shown;
    }
    let mut escaped = String::with_capacity(shown.len());
    // A string takes everything.
    let _ = comrak::html::escape(&mut escaped, &shown);
    escaped
}
