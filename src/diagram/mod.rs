//! Pictures of what a store holds: one model, and a renderer for each format.
//!
//! The model is made of claims and findings alone, sorted, so that the same store gives the same
//! picture. Renderers decide about nothing but looks; what is wrong is said in all of them. Names
//! and subjects come from tokens that anybody may have made: each renderer escapes every text.

mod component;
pub mod dot;
pub mod html;
pub mod mermaid;
mod object;
pub mod plantuml;
mod rights;
mod share;
pub mod svg;
#[cfg(test)]
mod tests;
mod text;

use crate::check::{Facts, Finding};
use crate::claims::{AccountClaims, OperatorClaims, ShareKind, UserClaims};

pub use component::component;
pub use object::object;

/// What a picture is made from. Accounts and users are sorted by name.
pub struct Source<'a> {
    /// Claims of the operator.
    pub operator: &'a OperatorClaims,
    /// All accounts of the operator.
    pub accounts: Vec<AccountSource>,
    /// Whether the seed of a key is in the keystore.
    pub stored: &'a dyn Fn(&str) -> bool,
    /// What the rules are asked with.
    pub facts: &'a Facts<'a>,
    /// Directory of the store, for the footer.
    pub store_dir: String,
}

/// An account by its name in the store; claims that cannot be read are the reason why.
pub struct AccountSource {
    /// Name in the store.
    pub name: String,
    /// Its claims.
    pub claims: Result<AccountClaims, String>,
    /// Its users, if they are drawn.
    pub users: Vec<(String, Result<UserClaims, String>)>,
}

/// What is drawn beside the bare picture.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options {
    /// Users of the accounts.
    pub users: bool,
    /// Descriptions; in the object diagram also what is empty or unlimited.
    pub detail: bool,
    /// Public keys, and whether their seeds are stored.
    pub keys: bool,
}

/// Which picture it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// Accounts and what they share.
    Component,
    /// Operator, accounts and users with what their JWTs say, and who signed whom.
    Object,
}

/// A picture, without looks.
#[derive(Debug, Clone)]
pub struct Diagram {
    /// Which one.
    pub view: View,
    /// Headline.
    pub title: String,
    /// Name of the operator.
    pub operator: String,
    /// What is connected.
    pub cards: Vec<Card>,
    /// How.
    pub links: Vec<Link>,
    /// Names of accounts that share nothing.
    pub aside: Vec<String>,
    /// Day of the picture, such as `2026-11-21`: whether something has expired depends on it.
    pub date: String,
    /// Directory of the store.
    pub store_dir: String,
}

/// What a card stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CardKind {
    /// An operator.
    Operator,
    /// An account.
    Account,
    /// The account servers talk through.
    SystemAccount,
    /// An account that others import from and that is not in the store.
    Stranger,
    /// A user.
    User,
}

impl CardKind {
    /// The words for it.
    pub fn name(self) -> &'static str {
        match self {
            CardKind::Operator => "operator",
            CardKind::Account => "account",
            CardKind::SystemAccount => "system account",
            CardKind::Stranger => "account not in the store",
            CardKind::User => "user",
        }
    }
}

/// An operator, account or user with what is told about it.
#[derive(Debug, Clone)]
pub struct Card {
    /// What it stands for.
    pub kind: CardKind,
    /// Name, or the key of an account nobody knows the name of.
    pub name: String,
    /// Public key.
    pub key: String,
    /// Whether the key itself is part of the picture.
    pub show_key: bool,
    /// What is told, in order.
    pub rows: Vec<Row>,
    /// Description and URL, if they are drawn.
    pub info: Info,
    /// What is wrong with it as a whole.
    pub problems: Vec<Problem>,
}

/// Free text with a link.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Info {
    /// Free text.
    pub description: String,
    /// URL with more.
    pub url: String,
}

/// A line of a card.
#[derive(Debug, Clone)]
pub enum Row {
    /// Begins a part.
    Heading(String),
    /// A label and its value.
    Fact(String, String),
    /// A subject of a list of permissions.
    Permission {
        /// Name of the list.
        list: &'static str,
        /// Subject.
        subject: String,
    },
    /// A signing key.
    Key {
        /// Public key.
        key: String,
        /// Whether its seed is in the keystore.
        stored: bool,
    },
    /// An export or import.
    Share(Share),
    /// A user, by name.
    User {
        /// Name.
        name: String,
        /// Public key.
        key: String,
        /// What it may do, as a word and a subject; nothing if it may do everything.
        rights: Vec<(&'static str, String)>,
    },
}

/// Which side of a share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Offered.
    Export,
    /// Imported by others, but not offered.
    NotExported,
    /// Used.
    Import,
}

/// An export or import.
#[derive(Debug, Clone)]
pub struct Share {
    /// Which side.
    pub role: Role,
    /// Stream or service.
    pub kind: ShareKind,
    /// Whether it takes an activation.
    pub private: bool,
    /// Name; the subject if there is none.
    pub name: String,
    /// Subject in the exporting account.
    pub subject: String,
    /// Subject in the importing account, if it is another one.
    pub local: Option<String>,
    /// Of an import, the exporting account.
    pub from: String,
    /// Of an import, what admits it; of an export, what importers must know, and who is revoked.
    pub notes: Vec<String>,
    /// Description and URL, if they are drawn.
    pub info: Info,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

impl Share {
    /// `private stream`.
    pub fn words(&self) -> String {
        format!("{} {}", self.access(), self.kind.name())
    }

    /// `private` or `public`.
    pub fn access(&self) -> &'static str {
        if self.private { "private" } else { "public" }
    }
}

/// Something that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What.
    pub message: String,
    /// Whether something does not work because of it.
    pub breaks: bool,
}

impl From<&Finding> for Problem {
    fn from(finding: &Finding) -> Problem {
        Problem {
            message: finding.message.clone(),
            breaks: !finding.code.works(),
        }
    }
}

/// One end of a link: a card, and a row of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct End {
    /// Index of the card.
    pub card: usize,
    /// Index of its row; the head of the card if absent.
    pub row: Option<usize>,
}

/// What a link says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkKind {
    /// From an export to an import.
    Share {
        /// Stream or service.
        kind: ShareKind,
        /// Whether the export takes an activation.
        private: bool,
    },
    /// From who signed to what was signed.
    Signed,
    /// A JWT signed by its own key.
    SelfSigned,
}

/// A line between two cards, from exporter to importer or from signer to signed.
#[derive(Debug, Clone, Copy)]
pub struct Link {
    /// Where it begins.
    pub from: End,
    /// Where it ends.
    pub to: End,
    /// What it says.
    pub kind: LinkKind,
    /// Whether nothing passes.
    pub broken: bool,
}

impl Diagram {
    /// Everything that is wrong, with the name of the card it is about.
    pub fn problems(&self) -> impl Iterator<Item = (&Card, &Problem)> {
        self.cards.iter().flat_map(|card| {
            let of_rows = card.shares().flat_map(|(_, share)| &share.problems);
            let all = card.problems.iter().chain(of_rows);
            all.map(move |problem| (card, problem))
        })
    }

    /// Number of cards of some kinds.
    pub fn count(&self, kinds: &[CardKind]) -> usize {
        self.cards
            .iter()
            .filter(|card| kinds.contains(&card.kind))
            .count()
    }

    /// Number of exports, or of imports.
    pub fn shares(&self, role: Role) -> usize {
        let shares = self.cards.iter().flat_map(Card::shares);
        shares.filter(|(_, share)| share.role == role).count()
    }

    /// `5 accounts, 3 exports, 4 imports`: what the picture holds.
    pub fn summary(&self) -> String {
        let number = |count: usize, word: &str| {
            format!("{count} {word}{}", if count == 1 { "" } else { "s" })
        };
        let accounts = self.count(&[CardKind::Account, CardKind::SystemAccount]) + self.aside.len();
        let mut parts = vec![number(accounts, "account")];
        match self.view {
            View::Component => {
                parts.push(number(self.shares(Role::Export), "export"));
                parts.push(number(self.shares(Role::Import), "import"));
            }
            // Users are drawn only if asked: that none are does not mean that there are none.
            View::Object => match self.count(&[CardKind::User]) {
                0 => {}
                users => parts.push(number(users, "user")),
            },
        }
        match self.problems().count() {
            0 => {}
            count => parts.push(number(count, "problem")),
        }
        parts.join(", ")
    }
}

impl Card {
    /// Exports and imports, each with the index of its row.
    pub fn shares(&self) -> impl Iterator<Item = (usize, &Share)> {
        self.rows
            .iter()
            .enumerate()
            .filter_map(|(row, content)| match content {
                Row::Share(share) => Some((row, share)),
                _ => None,
            })
    }

    fn new(kind: CardKind, name: &str, key: &str) -> Card {
        Card {
            kind,
            name: name.to_owned(),
            key: key.to_owned(),
            show_key: true,
            rows: Vec::new(),
            info: Info::default(),
            problems: Vec::new(),
        }
    }

    fn heading(&mut self, text: &str) {
        self.rows.push(Row::Heading(text.to_owned()));
    }

    fn fact(&mut self, label: &str, value: impl Into<String>) {
        self.rows.push(Row::Fact(label.to_owned(), value.into()));
    }
}

/// `2026-11-21` for a time in seconds; the number itself if no calendar reaches that far.
fn day(seconds: i64) -> String {
    jiff::Timestamp::from_second(seconds).map_or_else(
        |_| seconds.to_string(),
        |time| time.strftime("%Y-%m-%d").to_string(),
    )
}
