//! The text of a creds file: a user's JWT and the seed that proves the user.

use zeroize::Zeroizing;

use crate::claims::armor::{self, blocks, token_in};
use crate::claims::{DecodeError, UserClaims};
use crate::nkey::{KeyError, Kind, PublicKey, Seed};

/// What a creds file holds.
#[derive(Debug, Clone)]
pub struct Creds {
    /// JWT of the user, as in the text; not verified.
    pub token: String,
    /// Seed of the user, or of another key if someone put that there.
    pub seed: Seed,
}

/// Why a creds text could not be made or read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CredsError {
    /// The JWT is none, or not that of a user.
    #[error(transparent)]
    Token(#[from] DecodeError),
    /// The seed is not that of a user.
    #[error("creds need the seed of a user, not of {}", found.with_article())]
    SeedKind {
        /// Kind of the seed.
        found: Kind,
    },
    /// JWT and seed are of different users.
    #[error("seed belongs to `{seed}`, the JWT to `{jwt}`")]
    Mismatch {
        /// Public key of the seed.
        seed: PublicKey,
        /// Public key in the JWT.
        jwt: String,
    },
    /// No seed in the text.
    #[error("there is no seed in the text")]
    NoSeed,
    /// What stands where the seed should be is none.
    #[error("the seed in the text is not valid: {0}")]
    Seed(KeyError),
}

/// The text of a creds file, byte for byte as the Go library writes it.
///
/// Fails if the token is not that of a user, its signature does not match, or the seed is not
/// that of the same user.
pub fn write(token: &str, seed: &Seed) -> Result<Zeroizing<String>, CredsError> {
    let claims = UserClaims::decode(token)?;
    if seed.kind() != Kind::User {
        return Err(CredsError::SeedKind { found: seed.kind() });
    }
    if seed.public_key().as_str() != claims.sub {
        return Err(CredsError::Mismatch {
            seed: seed.public_key(),
            jwt: claims.sub,
        });
    }
    let jwt = armor::decorate(token)?;
    let seed = decorate_seed(seed)?;
    let mut text = Zeroizing::new(String::with_capacity(jwt.len() + seed.len()));
    text.push_str(&jwt);
    text.push_str(&seed);
    Ok(text)
}

/// Reads a creds file. Whether seed and JWT belong together is not checked.
///
/// Fails if there is no seed. A text without a JWT block gives itself as the token, so decode it.
pub fn read(text: &str) -> Result<Creds, CredsError> {
    Ok(Creds {
        token: token_in(text).to_owned(),
        seed: seed_in(text)?,
    })
}

/// The seed in a text: the second block, or else the first line that starts like a seed.
///
/// Only seeds of operators, accounts and users count.
pub fn seed_in(text: &str) -> Result<Seed, CredsError> {
    let starts = |line: &str| {
        ["SO", "SA", "SU"]
            .iter()
            .any(|start| line.starts_with(start))
    };
    let found = match blocks(text).nth(1) {
        Some(content) => content,
        None => text
            .split('\n')
            .find(|line| starts(line.trim()))
            .ok_or(CredsError::NoSeed)?,
    };
    // Go does not trim the line it found, so an indented seed is none; a CR at its end is fine.
    if !starts(found) {
        return Err(CredsError::NoSeed);
    }
    let found = found.strip_suffix('\r').unwrap_or(found);
    if found.ends_with(char::is_whitespace) {
        // Other tools do not trim either, so such a file would fail at the next one.
        return Err(CredsError::Seed(KeyError::Alphabet));
    }
    Seed::parse(found).map_err(CredsError::Seed)
}

/// A seed between dashed lines, with words that say what it is.
///
/// Fails for seeds that have no such form: only operators, accounts and users have one.
///
/// ```
/// use accord::creds::{decorate_seed, seed_in};
/// use accord::nkey::{Kind, Seed};
///
/// let seed = Seed::from_bytes(Kind::User, [7; 32]);
/// let text = decorate_seed(&seed).unwrap();
/// assert_eq!(seed_in(&text).unwrap(), seed);
/// ```
pub fn decorate_seed(seed: &Seed) -> Result<Zeroizing<String>, CredsError> {
    let found = seed.kind();
    if !matches!(found, Kind::Operator | Kind::Account | Kind::User) {
        return Err(CredsError::SeedKind { found });
    }
    let kind = found.name().to_uppercase();
    let parts = [
        "************************* IMPORTANT *************************\n\
         NKEY Seed printed below can be used to sign and prove identity.\n\
         NKEYs are sensitive and should be treated as secrets.\n\n-----BEGIN ",
        &kind,
        " NKEY SEED-----\n",
        &seed.reveal(),
        "\n------END ",
        &kind,
        " NKEY SEED------\n\n\
         *************************************************************\n",
    ];
    // All of it at once: a text that grows leaves copies of the seed behind.
    let mut text = Zeroizing::new(String::with_capacity(parts.iter().map(|p| p.len()).sum()));
    for part in parts {
        text.push_str(part);
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claims::armor::token_in;
    use crate::claims::tests::{cases, group, seed, text, token};

    #[test]
    fn creds_are_those_of_the_go_library() {
        let case = &group("decorated")["creds"];
        let (user, seed) = (
            token(text(case, "token")),
            Seed::parse(text(case, "seed")).unwrap(),
        );
        let written = write(user, &seed).unwrap();
        assert_eq!(written.as_str(), text(case, "text"));
        let creds = read(&written).unwrap();
        assert_eq!((creds.token.as_str(), creds.seed), (user, seed));
    }

    #[test]
    fn seeds_are_decorated_by_kind() {
        let group = group("decorated");
        assert_eq!(group.as_object().unwrap().len(), 4);
        let cases = group["seed"].as_array().unwrap();
        assert_eq!(cases.len(), 3);
        for case in cases {
            let seed = seed(text(case, "key"));
            assert_eq!(decorate_seed(&seed).unwrap().as_str(), text(case, "text"));
        }
        let rejected = group["seed_rejected"].as_array().unwrap();
        assert_eq!(rejected.len(), 6);
        for text in rejected {
            if let Ok(seed) = Seed::parse(text.as_str().unwrap()) {
                assert!(matches!(
                    decorate_seed(&seed),
                    Err(CredsError::SeedKind { .. })
                ));
            }
        }
    }

    #[test]
    fn decorated_text_is_read_like_the_go_library_reads_it() {
        for case in cases("decorated_parse", 20) {
            let (id, content) = (text(case, "id"), text(case, "text"));
            assert_eq!(token_in(content), text(case, "jwt"), "{id}");
            let seed = seed_in(content).ok().map(|seed| seed.reveal().to_string());
            assert_eq!(seed.as_deref(), case["seed"].as_str(), "{id}");
        }
    }

    #[test]
    fn creds_need_the_user_and_its_seed() {
        let user = token("user-minimal");
        assert!(matches!(
            write(user, &seed("U1")),
            Err(CredsError::Mismatch { .. })
        ));
        let found = Kind::Account;
        assert_eq!(
            write(user, &seed("A0")).unwrap_err(),
            CredsError::SeedKind { found }
        );
        let wrong_kind = write(token("account-minimal"), &seed("U0")).unwrap_err();
        assert!(matches!(
            wrong_kind,
            CredsError::Token(DecodeError::WrongKind { .. })
        ));
        assert_eq!(read(user).unwrap_err(), CredsError::NoSeed);
    }

    #[test]
    fn no_error_shows_seed_text() {
        let seed = seed("U0").reveal();
        let broken = format!("{} ", &seed[..]);
        for text in [
            broken.as_str(),
            &seed[..50],
            &format!("---a---\nx\n---b---\n{}x", &seed[..]),
        ] {
            let err = seed_in(text).unwrap_err();
            assert!(!format!("{err} {err:?}").contains(&seed[4..20]));
        }
    }
}
