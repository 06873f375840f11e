//! Text from outside, made fit to be shown in a message.
//!
//! Messages quote what was typed or found in files: a name with escape sequences in it, a megabyte
//! on one line, or a seed that somebody put in the place of a name. All messages go through here
//! on their way out, and so do the sentences of reports, so that no command has to think of it.

use std::borrow::Cow;

use crate::nkey::Seed;

/// Longest quotation in a message, in characters.
const MAX_LINE: usize = 600;
/// How much of a longer one is shown at either end.
const ENDS: usize = 200;
/// Characters of a seed.
const SEED: usize = 58;

/// A message on one line: without secrets, control characters, and what nobody reads.
pub fn line(text: &str) -> String {
    shortened(&escaped(&without_seeds(text), |_| false)).into_owned()
}

/// A sentence of a report, which is never shortened: it may hold a long path, and scripts read it.
///
/// What it quotes often comes from somebody else's token.
pub fn sentence(text: &str) -> Cow<'_, str> {
    escaped(text, |_| false)
}

/// A message of several lines.
pub fn lines(text: &str) -> String {
    let text = escaped(&without_seeds(text), |c| c == '\n').into_owned();
    let lines: Vec<Cow<'_, str>> = text.split('\n').map(shortened).collect();
    lines.join("\n")
}

/// Stars in the place of every seed, also within a longer word.
fn without_seeds(text: &str) -> Cow<'_, str> {
    if text.len() < SEED {
        return Cow::Borrowed(text);
    }
    let mut shown = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['S', 's']) {
        let (before, from) = rest.split_at(at);
        shown.push_str(before);
        let seed = from.get(..SEED).filter(|word| is_seed(word));
        let length = seed.map_or(1, str::len);
        shown.push_str(if seed.is_some() { "S***" } else { &from[..1] });
        rest = &from[length..];
    }
    if shown.is_empty() {
        return Cow::Borrowed(text);
    }
    shown.push_str(rest);
    Cow::Owned(shown)
}

/// Whether a word is a seed, or one with a slip in it: still most of a secret.
fn is_seed(word: &str) -> bool {
    let looks = word
        .bytes()
        .all(|b| b.is_ascii_alphabetic() || (b'2'..=b'7').contains(&b));
    let kind = word.as_bytes().get(1).map(u8::to_ascii_uppercase);
    // The checksum spares nothing that is shown, but long words of other kinds are no secrets.
    looks
        && (Seed::parse(word).is_ok()
            || kind.is_some_and(|kind| b"OAUNCX".contains(&kind)) && is_varied(word))
}

/// Whether a word is made of many letters, as random ones are.
fn is_varied(word: &str) -> bool {
    let mut letters: Vec<u8> = word.bytes().map(|b| b.to_ascii_uppercase()).collect();
    letters.sort_unstable();
    letters.dedup();
    letters.len() > 12
}

fn escaped(text: &str, keep: impl Fn(char) -> bool) -> Cow<'_, str> {
    let harmful = |c: char| is_harmful(c) && !keep(c);
    if !text.contains(harmful) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match harmful(c) {
            true => shown.extend(c.escape_default()),
            false => shown.push(c),
        }
    }
    Cow::Owned(shown)
}

/// Control characters, and those that turn the direction of what follows.
fn is_harmful(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn shortened(line: &str) -> Cow<'_, str> {
    if line.len() <= MAX_LINE || line.chars().count() <= MAX_LINE {
        return Cow::Borrowed(line);
    }
    let start: String = line.chars().take(ENDS).collect();
    let end = line.chars().rev().take(ENDS).collect::<Vec<_>>();
    let end: String = end.into_iter().rev().collect();
    Cow::Owned(format!("{start} … {end}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nkey::Kind;

    #[test]
    fn ordinary_messages_stay_as_they_are() {
        for text in [
            "",
            "account \"A\" already exists",
            "Ünïcödé and `orders.>`",
            "SOMETHINGLONGTHATSTARTSLIKEASEEDBUTISNOTATALLONEOFTHEM",
        ] {
            assert_eq!(line(text), text);
        }
        assert_eq!(lines("a\nb\n"), "a\nb\n");
    }

    #[test]
    fn seeds_are_not_shown_wherever_they_stand() {
        let seed = Seed::from_bytes(Kind::User, *b"a seed made for this test only!!");
        let seed = seed.reveal();
        for text in [
            seed.to_string(),
            format!("`{}` is no name", *seed),
            format!("SsxS{}yS", *seed),
            seed.to_lowercase(),
            format!("{}A", &seed[..57]),
        ] {
            let shown = line(&text);
            assert!(!shown.to_uppercase().contains(&seed[2..50]), "{text}");
            assert!(shown.contains("S***"), "{shown}");
        }
        let key = Seed::from_bytes(Kind::User, [7; 32]).public_key();
        assert_eq!(line(key.as_str()), key.as_str());
    }

    #[test]
    fn nothing_reaches_the_terminal_that_it_would_obey() {
        assert_eq!(line("a\u{1b}[2Jb\nc\u{202e}"), r"a\u{1b}[2Jb\nc\u{202e}");
        assert_eq!(lines("a\tb\nc"), "a\\tb\nc");
    }

    #[test]
    fn what_nobody_reads_is_left_out() {
        let shown = line(&format!("name \"{}\" is taken", "ä".repeat(10_000)));
        assert!(shown.chars().count() < MAX_LINE && shown.ends_with("ä\" is taken"));
        assert_eq!(
            lines(&format!("a\n{}\nb", "x".repeat(5_000)))
                .lines()
                .count(),
            3
        );
    }
}
