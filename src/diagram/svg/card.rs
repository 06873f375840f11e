//! A card as SVG: measured first, so that no text leaves it.

use std::fmt::Write as _;

use super::super::text::{fit, short_key, short_keys, wrap, xml};
use super::super::{Card, CardKind, Info, Problem, Role, Row, Share};
use super::font::Font;

/// Width of every card.
pub const WIDTH: f64 = 332.0;
const PAD: f64 = 14.0;
const INNER: f64 = WIDTH - 2.0 * PAD;
/// Where values begin beside their labels.
const VALUE: f64 = 150.0;

/// A drawn card, relative to its upper left corner.
pub struct Face {
    /// Height.
    pub height: f64,
    /// Elements.
    pub body: String,
    /// Where lines touch the head.
    pub head: f64,
    /// Where lines touch each row.
    pub rows: Vec<f64>,
}

/// Draws a card.
pub fn face(card: &Card) -> Face {
    let mut pen = Pen {
        y: 0.0,
        body: String::new(),
    };
    let mut rows = Vec::with_capacity(card.rows.len());
    pen.head(card);
    for (at, row) in card.rows.iter().enumerate() {
        rows.push(match row {
            Row::Heading(text) => pen.heading(text),
            Row::Fact(label, value) => pen.fact(label, value),
            Row::Permission { subject, .. } => pen.lines(Font::MONO, "m", subject, '.', 0.0, 3),
            Row::Key { key, stored } => pen.key(key, *stored),
            Row::User { name, rights, .. } => pen.user(name, rights),
            Row::Share(share) => {
                if at > 0 && matches!(card.rows[at - 1], Row::Share(_)) {
                    pen.y += 7.0;
                }
                pen.share(share)
            }
        });
    }
    pen.info(&card.info);
    if !card.problems.is_empty() {
        pen.y += 6.0;
        pen.problems(&card.problems);
    }
    let height = pen.y + 12.0;
    let mut body = frame(card, height);
    body.push_str(&pen.body);
    Face {
        height,
        body,
        head: 26.0,
        rows,
    }
}

fn frame(card: &Card, height: f64) -> String {
    let class = match card.kind {
        CardKind::Operator => "operator",
        CardKind::Account => "account",
        CardKind::SystemAccount => "system",
        CardKind::Stranger => "stranger",
        CardKind::User => "user",
    };
    let wrong = if card.problems.is_empty() {
        ""
    } else {
        " wrong"
    };
    let mut out = format!("<title>{} {}</title>", card.kind.name(), xml(&card.name));
    if !card.key.is_empty() && card.key != card.name {
        out = format!(
            "<title>{} {}\n{}</title>",
            card.kind.name(),
            xml(&card.name),
            xml(&card.key)
        );
    }
    let _ = write!(
        out,
        "<rect class=\"card {class}{wrong}\" width=\"{WIDTH}\" height=\"{height}\" rx=\"9\"/>\
         <path class=\"head {class}\" d=\"M1 44V10a9 9 0 0 1 9-9H{}a9 9 0 0 1 9 9V44Z\"/>",
        WIDTH - 10.0
    );
    out
}

struct Pen {
    y: f64,
    body: String,
}

impl Pen {
    fn text(&mut self, class: &str, x: f64, y: f64, text: &str) {
        let _ = write!(
            self.body,
            "<text class=\"{class}\" x=\"{x}\" y=\"{y}\">{}</text>",
            xml(text)
        );
    }

    fn head(&mut self, card: &Card) {
        let kind = match card.kind {
            CardKind::Stranger => "not in the store",
            kind => kind.name(),
        };
        let kind_width = Font::CAPS.width(&kind.to_uppercase()) + 10.0;
        let name = fit(&card.name, INNER - kind_width, &|t| Font::NAME.width(t));
        let has_key = !card.key.is_empty() && card.key != card.name && !card.show_key;
        self.text("n", PAD, if has_key { 21.0 } else { 28.0 }, &name);
        let _ = write!(
            self.body,
            "<text class=\"c end\" x=\"{}\" y=\"20\">{}</text>",
            WIDTH - PAD,
            xml(&kind.to_uppercase())
        );
        if has_key {
            self.text("k", PAD, 36.0, &short_key(&card.key));
        }
        self.y = 44.0;
        if card.show_key
            && card.key != card.name
            && is_missing(card, &card.key)
            && !card.key.is_empty()
        {
            self.y += 4.0;
            self.lines(Font::KEY, "k", &card.key, '.', 0.0, 2);
        }
    }

    fn heading(&mut self, text: &str) -> f64 {
        if self.y > 45.0 {
            self.y += 9.0;
            let _ = write!(
                self.body,
                "<path class=\"rule\" d=\"M1 {0}H{1}\"/>",
                self.y,
                WIDTH - 1.0
            );
        }
        self.y += 18.0;
        self.text(
            "c",
            PAD,
            self.y,
            &fit(&text.to_uppercase(), INNER, &|t| Font::CAPS.width(t)),
        );
        self.y += 4.0;
        self.y - 8.0
    }

    /// A text with keys, which are shortened.
    fn keyed(&mut self, font: Font, class: &str, text: &str, indent: f64, max: usize) {
        let (short, top) = (short_keys(text), self.y);
        self.lines(font, class, &short, '.', indent, max);
        if short != text {
            self.hover(top, text);
        }
    }

    /// Several lines of one text from the left edge on; gives the middle of the first.
    fn lines(
        &mut self,
        font: Font,
        class: &str,
        text: &str,
        at: char,
        indent: f64,
        max: usize,
    ) -> f64 {
        let lines = wrap(text, at, INNER - indent, max, &|t| font.width(t));
        let top = self.y;
        for line in &lines {
            self.y += font.line;
            self.text(class, PAD + indent, self.y - 3.0, line);
        }
        if lines.concat().replace(' ', "") != text.replace(' ', "") {
            self.hover(top, text);
        }
        top + font.line / 2.0 + 1.0
    }

    /// What was left out of a text since `top` is there for the pointer.
    fn hover(&mut self, top: f64, whole: &str) {
        let _ = write!(
            self.body,
            "<rect class=\"hit\" x=\"{PAD}\" y=\"{top}\" width=\"{INNER}\" height=\"{}\"><title>{}</title></rect>",
            self.y - top,
            xml(whole)
        );
    }

    fn fact(&mut self, label: &str, value: &str) -> f64 {
        let font = if value.len() == 56 && !value.contains(' ') {
            Font::KEY
        } else {
            Font::TEXT
        };
        self.y += 2.0;
        if font.size < Font::TEXT.size {
            let middle = self.lines(Font::TEXT, "l", label, ' ', 0.0, 1);
            self.lines(font, "k", value, '.', 0.0, 2);
            return middle;
        }
        let start = self.y;
        let name = fit(label, VALUE - 6.0, &|t| Font::TEXT.width(t));
        self.text("l", PAD, start + Font::TEXT.line - 3.0, &name);
        self.lines(font, "t", value, ' ', VALUE, 4)
    }

    fn key(&mut self, key: &str, stored: bool) -> f64 {
        let middle = self.lines(Font::KEY, "k", key, '.', 0.0, 2);
        self.lines(
            Font::TEXT,
            "l",
            if stored {
                "seed stored here"
            } else {
                "seed not stored here"
            },
            ' ',
            0.0,
            1,
        );
        middle
    }

    fn user(&mut self, name: &str, rights: &[(&'static str, String)]) -> f64 {
        self.y += 3.0;
        let (x, y) = (PAD + 5.0, self.y + 4.5);
        let _ = write!(
            self.body,
            "<path class=\"icon\" d=\"M{x} {y}m-2.6 0a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0M{} {}a5 4.4 0 0 1 10 0Z\"/>",
            x - 5.0,
            y + 8.2
        );
        let middle = self.lines(Font::TEXT, "t", name, ' ', 17.0, 1);
        for (word, what) in rights {
            self.keyed(Font::TEXT, "l", &format!("{word} {what}"), 17.0, 2);
        }
        middle
    }

    fn share(&mut self, share: &Share) -> f64 {
        self.y += 5.0;
        let middle = self.y + 8.0;
        let badge = self.badge(share);
        let rest = INNER - badge - 8.0;
        let name = match share.role {
            Role::Export if share.name != share.subject => share.name.clone(),
            Role::Export => String::new(),
            Role::NotExported => "not exported".to_owned(),
            Role::Import => format!("from {}", share.from),
        };
        let class = match share.role {
            Role::NotExported => "b bad",
            Role::Export => "b",
            Role::Import => "t",
        };
        self.text(
            class,
            PAD + badge + 8.0,
            middle + 4.0,
            &fit(&name, rest, &|t| Font::BOLD.width(t)),
        );
        self.y += 18.0;
        self.keyed(Font::MONO, "m", &share.subject, 0.0, 3);
        if let Some(local) = &share.local {
            let _ = write!(
                self.body,
                "<path class=\"rename\" d=\"M{} {}v5.5h6m-3 -2.6l3 2.6l-3 2.6\"/>",
                PAD + 3.0,
                self.y
            );
            self.keyed(Font::MONO, "m", local, 16.0, 3);
        }
        for note in &share.notes {
            self.lines(Font::TEXT, "l", note, ' ', 0.0, 2);
        }
        self.info(&share.info);
        self.problems(&share.problems);
        middle
    }

    /// The kind of a share in words: round for streams, with corners for services, and with a lock
    /// and a broken outline where an activation is needed. Gives its width.
    fn badge(&mut self, share: &Share) -> f64 {
        let words = share.words();
        let lock = if share.private { 12.0 } else { 0.0 };
        let width = (Font::BADGE.width(&words) + 12.0 + lock).round();
        let kind = super::kind_class(share.kind, share.private);
        let round = if share.kind == crate::claims::ShareKind::Service {
            1.5
        } else {
            8.0
        };
        let (x, y) = (PAD, self.y);
        let _ = write!(
            self.body,
            "<rect class=\"badge {kind}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"16\" rx=\"{round}\"/>"
        );
        if share.private {
            let (x, y) = (x + 7.0, y + 7.0);
            let _ = write!(
                self.body,
                "<path class=\"lock {kind}\" d=\"M{x} {y}h8v6h-8zM{0} {y}v-2a2.5 2.5 0 0 1 5 0v2\"/>",
                x + 1.5
            );
        }
        let _ = write!(
            self.body,
            "<text class=\"g {kind}\" x=\"{}\" y=\"{}\">{}</text>",
            x + (width + lock) / 2.0,
            y + 11.5,
            xml(&words)
        );
        width
    }

    fn info(&mut self, info: &Info) {
        for text in [&info.description, &info.url] {
            if !text.is_empty() {
                self.y += 2.0;
                self.lines(Font::TEXT, "i", text, ' ', 0.0, 4);
            }
        }
    }

    fn problems(&mut self, problems: &[Problem]) {
        for problem in problems {
            self.y += 3.0;
            let class = if problem.breaks { "bad" } else { "note" };
            let (x, y) = (PAD, self.y + 12.0);
            let _ = write!(
                self.body,
                "<path class=\"sign {class}\" d=\"M{x} {y}l5.5-10l5.5 10zM{0} {1}v3.4m0 1.5v.6\"/>",
                x + 5.5,
                y - 6.8
            );
            self.lines(Font::TEXT, class, &problem.message, ' ', 17.0, 6);
        }
    }
}

/// Whether no row of a card tells the key already.
fn is_missing(card: &Card, key: &str) -> bool {
    !card
        .rows
        .iter()
        .any(|row| matches!(row, Row::Fact(_, value) if value == key))
}
