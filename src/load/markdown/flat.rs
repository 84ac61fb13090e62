//! Words without their marks, and where each of them stands in the file.

use std::ops::Range;

/// The words of a block; every byte of them leads back to the file.
#[derive(Debug, Default)]
pub(super) struct Flat {
    text: String,
    pieces: Vec<Piece>,
}

#[derive(Debug)]
struct Piece {
    at: usize,
    source: Range<usize>,
    /// Whether the words stand in the file just so, byte by byte.
    is_exact: bool,
}

impl Flat {
    /// The words.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Tells whether nothing but spaces was added.
    pub(super) fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// Adds words that stand at `source` in the file `whole`.
    pub(super) fn push(&mut self, words: &str, source: Range<usize>, whole: &str) {
        // The marks around words in code count to their place, but not to the words.
        let marks = source.len().saturating_sub(words.len()) / 2;
        let inner = source.start + marks..source.start + marks + words.len();
        let is_exact = whole.get(inner.clone()) == Some(words);
        self.pieces.push(Piece {
            at: self.text.len(),
            source: if is_exact { inner } else { source },
            is_exact,
        });
        self.text.push_str(words);
    }

    /// Adds the words of another block, with an empty line between.
    pub(super) fn append(&mut self, other: &Flat) {
        let start = self.text.len();
        self.text.push_str(&other.text);
        self.text.push_str("\n\n");
        let moved = other.pieces.iter().map(|piece| Piece {
            at: start + piece.at,
            source: piece.source.clone(),
            is_exact: piece.is_exact,
        });
        self.pieces.extend(moved);
    }

    /// Finds words of the text in the file.
    pub(super) fn source(&self, words: &Range<usize>) -> Range<usize> {
        let piece = |byte: usize| {
            let after = self.pieces.partition_point(|piece| piece.at <= byte);
            self.pieces.get(after.checked_sub(1)?)
        };
        let last = words.end.saturating_sub(1).max(words.start);
        let (Some(first), Some(last_piece)) = (piece(words.start), piece(last)) else {
            return 0..0;
        };
        let inside =
            |piece: &Piece, byte: usize| (piece.source.start + byte - piece.at).min(piece.source.end);
        let start = match first.is_exact {
            true => inside(first, words.start),
            false => first.source.start,
        };
        let end = match last_piece.is_exact {
            true => inside(last_piece, words.end),
            false => last_piece.source.end,
        };
        start..end.max(start)
    }
}
