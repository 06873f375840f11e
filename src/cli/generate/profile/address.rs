//! Addresses of operators, accounts and users: `nsc://OPERATOR/ACCOUNT/USER?QUERY`.

use percent_encoding::percent_decode_str;

/// An address, its parts decoded.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// Name or public key.
    pub operator: String,
    /// Name or public key.
    pub account: Option<String>,
    /// Name or public key; only together with an account.
    pub user: Option<String>,
    /// Another store to look in.
    pub store: Option<String>,
    /// Another keystore to look in.
    pub keystore: Option<String>,
    asked: Vec<Asked>,
}

/// The three levels of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// The first part.
    Operator,
    /// The second part.
    Account,
    /// The third part.
    User,
}

impl Level {
    const ALL: [Level; 3] = [Level::Operator, Level::Account, Level::User];

    /// The word for it.
    pub fn name(self) -> &'static str {
        match self {
            Level::Operator => "operator",
            Level::Account => "account",
            Level::User => "user",
        }
    }
}

/// What may be asked about a level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// Its name.
    Name,
    /// Its public key.
    Key,
    /// Its seed, or that of one of its keys.
    Seed(Option<String>),
}

/// About which levels something is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scope {
    One(Level),
    /// All levels that the address names.
    Named,
    /// The last level that the address names.
    Last,
}

#[derive(Debug, PartialEq, Eq)]
struct Asked(Scope, Item);

/// Why a text is no address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// Another scheme, or none.
    #[error("invalid nsc url: expecting 'nsc://'")]
    Scheme,
    /// Nothing after the scheme.
    #[error("invalid nsc url: expecting an operator name")]
    NoOperator,
    /// A user but no account.
    #[error("a user is named, but no account in front of it")]
    NoAccount,
    /// More than three parts.
    #[error("more than an operator, an account and a user are named")]
    TooLong,
    /// Escapes that are no text.
    #[error("`{0}` is not UTF-8 once its escapes are read")]
    NotText(String),
    /// A word that means nothing.
    #[error(
        "`{0}` cannot be asked for; known are names, keys, seeds, name, key, seed, the last three after operator, account or user, store=DIR and keystore=DIR"
    )]
    Unknown(String),
    /// `store=` without a directory.
    #[error("`{0}` needs a value: `{0}=DIR`")]
    NoValue(String),
}

impl Address {
    /// Parses an address. What is asked for is not case-sensitive, values are.
    pub fn parse(text: &str) -> Result<Address, AddressError> {
        const SCHEME: &str = "nsc://";
        let rest = match text.get(..SCHEME.len()) {
            Some(scheme) if scheme.eq_ignore_ascii_case(SCHEME) => &text[SCHEME.len()..],
            _ => return Err(AddressError::Scheme),
        };
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        let parts = path.trim_end_matches('/').split('/').map(decoded);
        let mut parts = parts.collect::<Result<Vec<_>, _>>()?.into_iter();
        let mut next = || parts.next().filter(|part| !part.is_empty());
        let (operator, account, user) = (next(), next(), next());
        let mut address = Address {
            operator: operator.ok_or(AddressError::NoOperator)?,
            account,
            user,
            ..Address::default()
        };
        if parts.next().is_some() {
            return Err(AddressError::TooLong);
        }
        if address.user.is_some() && address.account.is_none() {
            return Err(AddressError::NoAccount);
        }
        for word in query.split('&').filter(|word| !word.is_empty()) {
            address.ask(word)?;
        }
        Ok(address)
    }

    fn ask(&mut self, word: &str) -> Result<(), AddressError> {
        let (key, value) = word.split_once('=').unwrap_or((word, ""));
        let value = Some(decoded(value)?).filter(|value| !value.is_empty());
        let folded = key.to_ascii_lowercase();
        if let "store" | "keystore" = folded.as_str() {
            let dir = value.ok_or_else(|| AddressError::NoValue(folded.clone()))?;
            match folded.as_str() {
                "store" => self.store = Some(dir),
                _ => self.keystore = Some(dir),
            }
            return Ok(());
        }
        let levels = Level::ALL.into_iter();
        let mut prefixed = levels
            .filter_map(|level| Some((Scope::One(level), folded.strip_prefix(level.name())?)));
        let (scope, what) = prefixed
            .next_back()
            .unwrap_or((Scope::Named, folded.as_str()));
        // Keys are written in capitals, but one that was typed in small letters means the same.
        let of = value.map(|value| value.to_ascii_uppercase());
        let asked = match (scope, what) {
            (scope, "name") | (scope @ Scope::Named, "names") => Asked(scope, Item::Name),
            (Scope::Named, "key") => Asked(Scope::Last, Item::Key),
            (scope @ Scope::One(_), "key") | (scope @ Scope::Named, "keys") => {
                Asked(scope, Item::Key)
            }
            (scope @ Scope::One(_), "seed") => Asked(scope, Item::Seed(of)),
            (scope @ Scope::Named, "seed" | "seeds") => Asked(scope, Item::Seed(None)),
            _ => return Err(AddressError::Unknown(key.to_string())),
        };
        self.asked.push(asked);
        Ok(())
    }

    /// What is asked, level by level. A level that is asked for by name may be absent.
    pub fn wanted(&self) -> Vec<(Level, Item)> {
        let named: Vec<Level> = Level::ALL
            .into_iter()
            .filter(|level| match level {
                Level::Operator => true,
                Level::Account => self.account.is_some(),
                Level::User => self.user.is_some(),
            })
            .collect();
        let levels = |scope: Scope| match scope {
            Scope::One(level) => vec![level],
            Scope::Named => named.clone(),
            Scope::Last => named.last().copied().into_iter().collect(),
        };
        let each = |Asked(scope, item): &Asked| {
            let item = item.clone();
            levels(*scope)
                .into_iter()
                .map(move |level| (level, item.clone()))
        };
        self.asked.iter().flat_map(each).collect()
    }
}

fn decoded(part: &str) -> Result<String, AddressError> {
    let text = percent_decode_str(part).decode_utf8();
    text.map(Into::into)
        .map_err(|_| AddressError::NotText(part.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted(text: &str) -> Vec<(Level, Item)> {
        Address::parse(text).unwrap().wanted()
    }

    #[test]
    fn parts_are_decoded_after_they_are_split() {
        let address =
            Address::parse("NSC://My%20Op/a%2Fb/u?store=/Big/Dir%20x&KeyStore=~/K").unwrap();
        assert_eq!(address.operator, "My Op");
        assert_eq!(address.account.as_deref(), Some("a/b"));
        assert_eq!(address.user.as_deref(), Some("u"));
        assert_eq!(address.store.as_deref(), Some("/Big/Dir x"));
        assert_eq!(address.keystore.as_deref(), Some("~/K"));
        assert_eq!(Address::parse("nsc://O/A/").unwrap().user, None);
    }

    #[test]
    fn words_ask_about_one_level_the_last_or_all() {
        use Level::{Account, Operator, User};
        assert_eq!(wanted("nsc://O/A?key"), [(Account, Item::Key)]);
        assert_eq!(
            wanted("nsc://O/A?keys"),
            [(Operator, Item::Key), (Account, Item::Key)]
        );
        assert_eq!(wanted("nsc://O/A/U?NAME").len(), 3);
        assert_eq!(wanted("nsc://O/A/U?seeds").len(), 3);
        assert_eq!(wanted("nsc://O?userKey"), [(User, Item::Key)]);
        assert_eq!(
            wanted("nsc://O?operatorseed=oabc"),
            [(Operator, Item::Seed(Some("OABC".into())))]
        );
        assert_eq!(wanted("nsc://O?accountName&&userSeed").len(), 2);
        assert_eq!(wanted("nsc://O"), []);
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for (text, error) in [
            ("http://O", AddressError::Scheme),
            ("n", AddressError::Scheme),
            ("nsc://", AddressError::NoOperator),
            ("nsc:///A", AddressError::NoOperator),
            ("nsc://?names", AddressError::NoOperator),
            ("nsc://O//U", AddressError::NoAccount),
            ("nsc://O/A/U/more", AddressError::TooLong),
            ("nsc://%ff", AddressError::NotText("%ff".into())),
            (
                "nsc://O?usernames",
                AddressError::Unknown("usernames".into()),
            ),
            ("nsc://O?store=", AddressError::NoValue("store".into())),
        ] {
            assert_eq!(Address::parse(text), Err(error), "{text}");
        }
    }
}
