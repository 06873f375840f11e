//! Texts made fit for a picture: cleaned, measured, wrapped and shortened.

use unicode_width::UnicodeWidthStr;

use crate::nkey::PublicKey;

/// The text without what no format may hold: control characters, characters that turn the direction
/// of what follows, and the two that XML forbids.
pub fn clean(text: &str) -> String {
    let harmful = |c: char| {
        c.is_control()
            || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fffe}' | '\u{ffff}')
    };
    text.chars()
        .map(|c| if harmful(c) { '\u{fffd}' } else { c })
        .collect()
}

/// Cleaned and escaped for XML and HTML, in text and attributes.
pub fn xml(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in clean(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// Columns a text takes; signs of eastern scripts take two.
pub fn cells(text: &str) -> usize {
    // Characters without a width of their own could be stacked without end.
    text.width().max(text.chars().count() / 3)
}

/// The text in at most `max` columns, with an ellipsis where something is left out.
pub fn shortened(text: &str, max: usize) -> String {
    fit(text, max as f64, &columns)
}

/// Start and end of a key, which is how people recognise one.
pub fn short_key(key: &str) -> String {
    let key = clean(key);
    match key.is_ascii() && key.len() > 16 {
        true => format!("{}…{}", &key[..6], &key[key.len() - 5..]),
        false => shortened(&key, 16),
    }
}

/// A text with the public keys among its parts shortened. Parts end at dots and spaces.
pub fn short_keys(text: &str) -> String {
    text.split_inclusive(['.', ' '])
        .map(|part| {
            let name = part.trim_end_matches(['.', ' ']);
            match PublicKey::parse(name) {
                Ok(_) => short_key(name) + &part[name.len()..],
                Err(_) => part.to_owned(),
            }
        })
        .collect()
}

/// A subject in lines of at most `max` columns, broken behind dots where that is possible, and
/// shortened to `lines` lines.
pub fn wrap_subject(subject: &str, max: usize, lines: usize) -> Vec<String> {
    wrap(subject, '.', max as f64, lines, &columns)
}

/// Words in lines of at most `max` columns, shortened to `lines` lines.
pub fn wrap_words(text: &str, max: usize, lines: usize) -> Vec<String> {
    wrap(text, ' ', max as f64, lines, &columns)
}

fn columns(text: &str) -> f64 {
    cells(text) as f64
}

/// Lines of at most `max` by some measure, broken behind `at` where that is possible.
pub fn wrap(
    text: &str,
    at: char,
    max: f64,
    lines: usize,
    width: &dyn Fn(&str) -> f64,
) -> Vec<String> {
    let spaced: String = text
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .collect();
    let text = clean(&spaced);
    let mut out: Vec<String> = Vec::new();
    let mut line = String::new();
    for mut part in text.split_inclusive(at) {
        let fits = width(&format!("{line}{}", part.trim_end())) <= max;
        if !fits && !line.is_empty() {
            out.push(std::mem::take(&mut line));
        }
        while line.is_empty() && width(part.trim_end()) > max && out.len() <= lines {
            let (head, rest) = split(part, max, width);
            out.push(head.to_owned());
            part = rest;
        }
        if out.len() > lines {
            break;
        }
        line.push_str(part);
    }
    if !line.trim().is_empty() || out.is_empty() {
        out.push(line);
    }
    let mut out: Vec<String> = out.into_iter().map(|line| line.trim().to_owned()).collect();
    if out.len() > lines {
        out.truncate(lines);
        if let Some(last) = out.last_mut() {
            *last = ellipsis(last, max, width);
        }
    }
    out
}

/// The text within `max` by some measure, with an ellipsis where something is left out.
pub fn fit(text: &str, max: f64, width: &dyn Fn(&str) -> f64) -> String {
    let text = clean(text);
    if width(&text) <= max {
        text
    } else {
        ellipsis(&text, max, width)
    }
}

fn ellipsis(text: &str, max: f64, width: &dyn Fn(&str) -> f64) -> String {
    let (head, _) = split(text, max - width("…"), width);
    format!("{}…", head.trim_end())
}

/// The longest start within `max`, but at least one character, and the rest.
fn split<'t>(text: &'t str, max: f64, width: &dyn Fn(&str) -> f64) -> (&'t str, &'t str) {
    let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).skip(1).collect();
    // Widths grow with the text, so the longest start is found by halving.
    let fitting = ends.partition_point(|&end| width(&text[..end]) <= max);
    match ends.get(fitting.max(1) - 1) {
        Some(&end) if fitting < ends.len() || width(text) > max => text.split_at(end),
        _ => (text, ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subjects_break_behind_dots() {
        assert_eq!(wrap_subject("orders.>", 20, 3), ["orders.>"]);
        assert_eq!(
            wrap_subject("orders.new.europe.>", 12, 3),
            ["orders.new.", "europe.>"]
        );
        assert_eq!(
            wrap_subject(&"x".repeat(25), 10, 3),
            ["x".repeat(10), "x".repeat(10), "x".repeat(5)]
        );
        assert_eq!(wrap_subject("a.b.c.d.e.f", 4, 2), ["a.b.", "c.d…"]);
        assert_eq!(wrap_subject("", 4, 2), [""]);
    }

    #[test]
    fn no_line_is_too_wide_whatever_it_is_made_of() {
        let zalgo = "a\u{301}\u{302}\u{303}\u{304}\u{305}".repeat(200);
        for text in [
            "漢字".repeat(50),
            zalgo,
            "W".repeat(500),
            " ".repeat(99),
            "a b ".repeat(80),
        ] {
            for line in wrap_words(&text, 20, 3)
                .into_iter()
                .chain([shortened(&text, 20)])
            {
                assert!(cells(&line) <= 20, "{line:?}");
                assert!(line.chars().count() <= 62, "{line:?}");
            }
        }
    }

    #[test]
    fn what_no_format_may_hold_is_replaced() {
        assert_eq!(
            clean("a\n\u{1b}[1m\u{202e}b"),
            "a\u{fffd}\u{fffd}[1m\u{fffd}b"
        );
        assert_eq!(
            xml("</svg>\"'&\u{0}"),
            "&lt;/svg&gt;&quot;&#39;&amp;\u{fffd}"
        );
    }

    #[test]
    fn keys_are_recognised_by_their_ends() {
        assert_eq!(
            short_key(&format!("A{}END", "X".repeat(52))),
            "AXXXXX…XXEND"
        );
        assert_eq!(short_key("short"), "short");
    }
}
