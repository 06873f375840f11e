//! URLs as Go's general parser reads them, because that is how servers and tools judge claims.
//!
//! Laxer than the WHATWG rules in some places (`nats:h` and `h:4222` are opaque URLs) and
//! stricter in others, so a URL crate would disagree with the servers.

use std::net::Ipv6Addr;

/// The parts of a URL that rules look at.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Url {
    /// In lower case; empty if there is none.
    pub scheme: String,
    /// Whether there is an `@` in the authority, even with nothing before it.
    pub has_user_info: bool,
    /// Whether there is a host beside port and user info.
    pub has_host: bool,
    /// Whether there is a path, be it `/` only.
    pub has_path: bool,
}

impl Url {
    /// Reads a URL; none if it does not parse. Empty text does.
    pub fn read(text: &str) -> Option<Url> {
        let (text, fragment) = text.split_once('#').unwrap_or((text, ""));
        if text.bytes().any(|b| b.is_ascii_control()) || !escapes_are_right(fragment) {
            return None;
        }
        let (scheme, rest) = scheme(text)?;
        let mut url = Url {
            scheme: scheme.to_ascii_lowercase(),
            ..Url::default()
        };
        let rest = rest.split('?').next().unwrap_or_default();
        if !rest.starts_with('/') {
            if !scheme.is_empty() {
                return Some(url);
            }
            // A colon here would make the first segment look like a scheme.
            if rest
                .split('/')
                .next()
                .is_some_and(|segment| segment.contains(':'))
            {
                return None;
            }
        }
        let has_authority =
            rest.starts_with("//") && !(scheme.is_empty() && rest.starts_with("///"));
        let path = if has_authority {
            let rest = &rest[2..];
            let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
            let host = match authority.rsplit_once('@') {
                Some((user_info, host)) => {
                    url.has_user_info = true;
                    user_info_is_right(user_info).then_some(host)?
                }
                None => authority,
            };
            url.has_host = host_is_present(host)?;
            path
        } else {
            rest
        };
        url.has_path = !path.is_empty();
        escapes_are_right(path).then_some(url)
    }
}

/// The scheme before the first colon, and what follows. None for a text that starts with one.
fn scheme(text: &str) -> Option<(&str, &str)> {
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b':' if at == 0 => return None,
            b':' => return Some((&text[..at], &text[at + 1..])),
            b if b.is_ascii_alphabetic() => {}
            b'0'..=b'9' | b'+' | b'-' | b'.' if at > 0 => {}
            _ => break,
        }
    }
    Some(("", text))
}

/// Whether the host part names a host; none if it does not parse.
fn host_is_present(host: &str) -> Option<bool> {
    if let Some(bracketed) = host.strip_prefix('[') {
        let (address, port) = bracketed.rsplit_once(']')?;
        let (address, zone) = address.split_once("%25").unwrap_or((address, ""));
        let is_right =
            port_is_right(port) && address.parse::<Ipv6Addr>().is_ok() && escapes_are_right(zone);
        return is_right.then_some(true);
    }
    if host.contains('[') {
        return None;
    }
    let (name, port) = host.split_at(host.rfind(':').unwrap_or(host.len()));
    (port_is_right(port) && host_characters_are_right(name)).then_some(!name.is_empty())
}

/// Nothing, or a colon and digits, of which there may be none or any number.
fn port_is_right(port: &str) -> bool {
    port.strip_prefix(':').map_or(port.is_empty(), |digits| {
        digits.bytes().all(|b| b.is_ascii_digit())
    })
}

fn user_info_is_right(user_info: &str) -> bool {
    user_info
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b"-._:~!$&'()*+,;=%@".contains(&b))
        && escapes_are_right(user_info)
}

/// In a host only bytes outside ASCII may be escaped, and the percent sign itself.
fn host_characters_are_right(name: &str) -> bool {
    let allowed = |b: u8| {
        !b.is_ascii() || b.is_ascii_alphanumeric() || b"-_.~!$&'()*+,;=:[]<>\"%".contains(&b)
    };
    name.bytes().all(allowed)
        && escapes_are_right(name)
        && name.split('%').skip(1).all(|escape| {
            escape.starts_with("25") || !escape.starts_with(|c: char| ('0'..='7').contains(&c))
        })
}

/// Whether two hexadecimal digits follow each `%`.
fn escapes_are_right(text: &str) -> bool {
    text.split('%')
        .skip(1)
        .all(|escape| escape.len() >= 2 && escape.bytes().take(2).all(|b| b.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_are_read_as_go_reads_them() {
        for (text, scheme, user, host, path) in [
            ("", "", false, false, false),
            ("nats:h", "nats", false, false, false),
            ("mailto:a@b", "mailto", false, false, false),
            ("h:4222", "h", false, false, false),
            ("localhost:4222", "localhost", false, false, false),
            ("NATS://foo.bar", "nats", false, true, false),
            ("nats://h:4222?x=/1#y", "nats", false, true, false),
            ("nats://h/", "nats", false, true, true),
            ("nats://@h", "nats", true, true, false),
            (
                "http://user:pass@foo.bar.com/foo/bar",
                "http",
                true,
                true,
                true,
            ),
            ("http://", "http", false, false, false),
            ("http://:80", "http", false, false, false),
            ("http:x", "http", false, false, false),
            ("file:///x", "file", false, false, true),
            ("/hello", "", false, false, true),
            ("//h/x", "", false, true, true),
            ("///x", "", false, false, true),
            ("nohost", "", false, false, true),
            ("h://a:99999999", "h", false, true, false),
            ("h://a:", "h", false, true, false),
            ("http://[::1]:80/x", "http", false, true, true),
            ("http://[fe80::1%25en0]/", "http", false, true, true),
            ("http://h%C3%A9", "http", false, true, false),
            ("http://hé/ü", "http", false, true, true),
            ("a+b-1.x:y", "a+b-1.x", false, false, false),
            ("1a:b/c", "", false, false, false),
        ] {
            let expected = Url {
                scheme: scheme.to_owned(),
                has_user_info: user,
                has_host: host,
                has_path: path,
            };
            // Without a scheme a colon in the first segment is an error.
            let expected = (text != "1a:b/c").then_some(expected);
            assert_eq!(Url::read(text), expected, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_without_a_panic(any in ".{0,40}", near in "[a-z:/@%#?\\[\\]é0-9]{0,16}") {
            let _ = Url::read(&any);
            let _ = Url::read(&near);
        }
    }

    #[test]
    fn what_go_cannot_parse_is_refused() {
        for text in [
            ":",
            "://h",
            "127.0.0.1:4222",
            "http://a b",
            "http://a^b",
            "http://a\\b",
            "http://h/%zz",
            "http://h/%a",
            "http://%41",
            "http://h:8x",
            "http://u ser@h",
            "http://[::1",
            "http://[h]",
            "http://[1.2.3.4]",
            "http://a[::1]",
            "h\u{7f}",
            "a\nb",
            "http://h#%zz",
            "http://%",
        ] {
            assert_eq!(Url::read(text), None, "{text:?}");
        }
    }
}
