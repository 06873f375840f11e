//! The URL that holds all that `load` needs: `nsc://OPERATOR?secret=SEED&user=NAME`.

use zeroize::Zeroizing;

use crate::cli::args::KeyRef;

/// Parts of a profile URL.
pub struct Profile {
    /// Name of a well-known operator.
    pub operator: String,
    /// Seed of the account.
    pub secret: Option<KeyRef>,
    /// Name of the user.
    pub user: Option<String>,
}

impl Profile {
    /// Reads a URL; nothing if it is none or names no operator. Members that are not known count not.
    pub fn parse(text: &str) -> Option<Profile> {
        let (_, rest) = text.split_once("://")?;
        let (place, query) = rest.split_once('?').unwrap_or((rest, ""));
        let operator = place.split(['/', ':']).next()?;
        let mut profile = Profile {
            operator: decoded(operator)?.to_string(),
            secret: None,
            user: None,
        };
        for part in query.split('&') {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            let value = decoded(value)?;
            match name {
                "secret" if !value.is_empty() => profile.secret = value.parse().ok(),
                "user" if !value.is_empty() => profile.user = Some(value.to_string()),
                _ => {}
            }
        }
        (!profile.operator.is_empty()).then_some(profile)
    }
}

/// The text behind `%20` and the like; nothing if it is no text.
fn decoded(text: &str) -> Option<Zeroizing<String>> {
    let text = percent_encoding::percent_decode_str(text).decode_utf8();
    text.ok().map(|text| Zeroizing::new(text.into_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_read_and_decoded() {
        let parts = Profile::parse("nsc://synadia/x?user=a%20b&secret=S%41&other=1").unwrap();
        assert_eq!(parts.operator, "synadia");
        assert_eq!(parts.user.as_deref(), Some("a b"));
        assert_eq!(parts.secret.unwrap().text(), "SA");
        let parts = Profile::parse("any://op:1").unwrap();
        assert_eq!(parts.operator, "op");
        assert!(parts.user.is_none() && parts.secret.is_none());
        for text in ["", "op", "nsc://", "nsc://?secret=S", "nsc://o?user=%ff"] {
            assert!(Profile::parse(text).is_none(), "{text}");
        }
    }
}
