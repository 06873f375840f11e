//! JSON text as Go's encoder writes it, and repairs to text that Go's decoder would take.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::Formatter;

/// Compact JSON with Go's spelling of strings and numbers.
///
/// Tokens must be equal byte for byte to those of the Go library, or tools that compare them see
/// a change where there is none.
///
/// ```
/// assert_eq!(accord::claims::json::to_string(&"foo.>"), r#""foo.\u003e""#);
/// ```
pub fn to_string<T: Serialize + ?Sized>(value: &T) -> String {
    let mut out = Vec::with_capacity(512);
    value
        .serialize(&mut Serializer::with_formatter(&mut out, GoFormatter))
        .expect("claims have text keys and writing to memory does not fail");
    String::from_utf8(out).expect("JSON is written as UTF-8")
}

/// Escapes what Go escapes beyond JSON's own needs, so that text is safe inside HTML.
struct GoFormatter;

impl Formatter for GoFormatter {
    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        let bytes = fragment.as_bytes();
        let mut start = 0;
        for (at, byte) in bytes.iter().enumerate() {
            let (escape, len) = match byte {
                b'<' => ("\\u003c", 1),
                b'>' => ("\\u003e", 1),
                b'&' => ("\\u0026", 1),
                0xe2 if bytes[at..].starts_with("\u{2028}".as_bytes()) => ("\\u2028", 3),
                0xe2 if bytes[at..].starts_with("\u{2029}".as_bytes()) => ("\\u2029", 3),
                _ => continue,
            };
            writer.write_all(&bytes[start..at])?;
            writer.write_all(escape.as_bytes())?;
            start = at + len;
        }
        writer.write_all(&bytes[start..])
    }

    fn write_f64<W: ?Sized + Write>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
        let size = value.abs();
        if size != 0.0 && !(1e-6..1e21).contains(&size) {
            let text = format!("{value:e}");
            // Rust leaves out the plus sign of an exponent, Go writes it.
            return match text.split_once('e') {
                Some((digits, exponent)) if !exponent.starts_with('-') => {
                    write!(writer, "{digits}e+{exponent}")
                }
                _ => writer.write_all(text.as_bytes()),
            };
        }
        write!(writer, "{value}")
    }
}

/// Turns bytes into text as Go's decoder would: invalid UTF-8 becomes U+FFFD.
pub(super) fn text_of(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes)
        .unwrap_or_else(|err| String::from_utf8_lossy(err.as_bytes()).into_owned())
}

/// Replaces lone surrogate escapes, which Go reads as U+FFFD and `serde_json` refuses.
///
/// `None` if there is none; only asked for text that could not be read.
pub(super) fn mend_surrogates(text: &str) -> Option<String> {
    let mut mended = String::with_capacity(text.len());
    let mut rest = text;
    let mut changed = false;
    while let Some(at) = rest.find('\\') {
        let (before, escape) = rest.split_at(at);
        mended.push_str(before);
        let keep = match surrogate(escape) {
            None => escape.chars().take(2).map(char::len_utf8).sum(),
            Some(0xd800..0xdc00)
                if matches!(escape.get(6..).and_then(surrogate), Some(0xdc00..=0xdfff)) =>
            {
                12
            }
            Some(_) => {
                mended.push_str("\\ufffd");
                rest = &escape[6..];
                changed = true;
                continue;
            }
        };
        mended.push_str(&escape[..keep]);
        rest = &escape[keep..];
    }
    mended.push_str(rest);
    changed.then_some(mended)
}

/// The surrogate that an escape such as `\ud800…` stands for.
fn surrogate(escape: &str) -> Option<u32> {
    let digits = escape.strip_prefix("\\u")?.get(..4)?;
    let code = u32::from_str_radix(digits, 16).ok()?;
    (0xd800..=0xdfff).contains(&code).then_some(code)
}
