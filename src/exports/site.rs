//! The pages: a web site that opens from disk as well as under any address.

use anyhow::Result;
use minijinja::Value;

use super::{Artifact, Edition, Format};

mod markdown;
mod pages;
mod picture;
mod render;
mod search;
mod theme;

use render::{Frame, Renderer};
use theme::Theme;

pub(super) const FORMAT: Format = Format {
    name: "site",
    artifacts: site,
};

/// Each page's content alone, for pasting into a web site of another system.
pub(super) const FRAGMENTS: Format = Format {
    name: "fragments",
    artifacts: fragments,
};

fn site(edition: &Edition) -> Result<Vec<Artifact<'_>>> {
    let theme = Theme::of(edition)?;
    let mut artifacts: Vec<Artifact<'_>> = theme.files().map(|(name, bytes)| file(name, bytes)).collect();
    artifacts.push(search::index(edition));
    artifacts.extend(pages(edition, theme, Frame::Page)?);
    Ok(artifacts)
}

fn fragments(edition: &Edition) -> Result<Vec<Artifact<'_>>> {
    pages(edition, Theme::of(edition)?, Frame::Fragment)
}

fn pages(edition: &Edition, theme: Theme, frame: Frame) -> Result<Vec<Artifact<'_>>> {
    let renderer = std::sync::Arc::new(Renderer::of(edition, theme)?);
    let pages = pages::all(edition).into_iter();
    let pages = pages.filter(|page| frame == Frame::Page || page.is_pasted);
    Ok(pages
        .map(|page| {
            let renderer = std::sync::Arc::clone(&renderer);
            let path = frame.path(&page.path);
            Artifact::new(path, move || renderer.render(&page, frame))
        })
        .collect())
}

fn file(name: &str, bytes: &[u8]) -> Artifact<'static> {
    let bytes = bytes.to_vec();
    Artifact::new(name, move || Ok(bytes.clone()))
}

/// What a page tells, in the shapes that `--json` gives.
type Context = Box<dyn Fn(&Edition) -> Value + Send + Sync>;
