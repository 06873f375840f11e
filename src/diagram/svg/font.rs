//! How wide texts are at most, without knowing which font the viewer has.

use unicode_width::UnicodeWidthChar;

/// A size and kind of letters.
#[derive(Debug, Clone, Copy)]
pub struct Font {
    /// Height of letters in pixels.
    pub size: f64,
    /// From one line to the next.
    pub line: f64,
    mono: bool,
    /// Bold letters and wide spacing take more.
    factor: f64,
}

impl Font {
    /// Headline.
    pub const TITLE: Font = Font::plain(20.0, 26.0, 1.08);
    /// Name of a card.
    pub const NAME: Font = Font::plain(14.0, 18.0, 1.1);
    /// Name of an export.
    pub const BOLD: Font = Font::plain(12.0, 16.0, 1.1);
    /// Running text.
    pub const TEXT: Font = Font::plain(11.0, 15.0, 1.0);
    /// Words in a badge.
    pub const BADGE: Font = Font::plain(10.0, 14.0, 1.04);
    /// Small capitals with space between them.
    pub const CAPS: Font = Font::plain(9.0, 12.0, 1.16);
    /// Subjects.
    pub const MONO: Font = Font {
        size: 12.0,
        line: 16.0,
        mono: true,
        factor: 1.0,
    };
    /// Whole keys.
    pub const KEY: Font = Font {
        size: 8.8,
        line: 12.0,
        mono: true,
        factor: 1.0,
    };

    const fn plain(size: f64, line: f64, factor: f64) -> Font {
        Font {
            size,
            line,
            mono: false,
            factor,
        }
    }

    /// Width of a text in pixels, rather too much than too little.
    pub fn width(self, text: &str) -> f64 {
        let em: f64 = text.chars().map(|c| self.em(c)).sum();
        em * self.size * self.factor
    }

    /// Measured on the widest of the fonts that are asked for, DejaVu and Verdana.
    fn em(self, c: char) -> f64 {
        let cells = c.width().unwrap_or(0);
        match (cells, c) {
            // A sign on top of another takes no place, but a heap of them must end somewhere.
            (0, _) => 0.2,
            (2.., _) => 1.05,
            _ if self.mono => 0.605,
            (
                _,
                'i' | 'j' | 'l' | 'f' | 't' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | ' ',
            ) => 0.4,
            (_, 'r' | '(' | ')' | '[' | ']' | '-' | '/' | '\\' | '"') => 0.45,
            (_, 'm' | 'w' | 'M' | 'W' | '@' | '%' | '&' | '…') => 1.0,
            (_, 'A'..='Z' | '<' | '>' | '=' | '+' | '#' | '~' | '_') => 0.8,
            (_, 'a'..='z' | '0'..='9') => 0.64,
            _ => 0.85,
        }
    }
}
