//! What to push and in which order. Pure: no network here.

use std::collections::HashMap;

use super::SyncError;
use crate::claims::AccountClaims;
use crate::nkey::{Kind, PublicKey};

/// No server stores a longer account JWT, whatever its `max_payload`.
pub const MAX_ACCOUNT_TOKEN: usize = 1024 * 1024;

/// One account to push.
#[derive(Debug, Clone)]
pub struct PushItem {
    /// Its name, for reports.
    pub name: String,
    /// Its identity key.
    pub key: PublicKey,
    /// Its JWT.
    pub token: String,
    /// The key that signed the JWT.
    pub issuer: String,
    /// The accounts it imports from.
    pub exporters: Vec<String>,
}

impl PushItem {
    /// Reads from the JWT what a push needs to know. Its signature is not checked here.
    ///
    /// # Errors
    /// Fails if the text is not a JWT about an account, or too long for every server.
    pub fn read(name: &str, token: &str) -> Result<PushItem, SyncError> {
        let bad = |reason: String| SyncError::BadAccount {
            account: name.to_owned(),
            reason,
        };
        let token = token.trim();
        if token.len() > MAX_ACCOUNT_TOKEN {
            return Err(SyncError::TooLargeAnywhere {
                account: name.to_owned(),
                size: token.len(),
                limit: MAX_ACCOUNT_TOKEN,
            });
        }
        let claims = AccountClaims::read(token).map_err(|err| bad(err.to_string()))?;
        let key = PublicKey::parse_kind(Kind::Account, &claims.sub)
            .map_err(|err| bad(format!("its `sub` is unusable: {err}")))?;
        let exporters = claims.nats.imports.into_iter();
        Ok(PushItem {
            name: name.to_owned(),
            key,
            token: token.to_owned(),
            issuer: claims.iss,
            exporters: exporters.map(|import| import.account).collect(),
        })
    }
}

/// What to push.
#[derive(Debug, Clone)]
pub struct PushPlan {
    /// The system account, by whose user the push logs in.
    pub system_account: PublicKey,
    /// The accounts, in the order given by [`order`].
    pub accounts: Vec<PushItem>,
}

impl PushPlan {
    /// A plan for these accounts, put into [`order`].
    pub fn new(system_account: PublicKey, accounts: Vec<PushItem>) -> PushPlan {
        let accounts = order(accounts, &system_account);
        PushPlan {
            system_account,
            accounts,
        }
    }
}

/// Exporters before importers, the system account last; otherwise as given.
///
/// A server that meets an import of an account it does not know stalls while it looks for it, and
/// does not repair the import when the exporter comes later. Imports in a circle have no right
/// order, so the circle is cut where it is met. The system account comes last because its new
/// JWT may end the very connection that pushes.
pub fn order(accounts: Vec<PushItem>, system_account: &PublicKey) -> Vec<PushItem> {
    let index: HashMap<&str, usize> = accounts
        .iter()
        .enumerate()
        .map(|(at, item)| (item.key.as_str(), at))
        .collect();
    let exporters: Vec<Vec<usize>> = accounts
        .iter()
        .map(|item| {
            item.exporters
                .iter()
                .filter_map(|key| index.get(key.as_str()).copied())
                .collect()
        })
        .collect();
    let mut rank = vec![usize::MAX; accounts.len()];
    let mut met = vec![false; accounts.len()];
    let mut next_rank = 0;
    // Depth first with a stack of its own: chains of imports may be as long as the list.
    for start in 0..accounts.len() {
        let mut stack = vec![(start, 0)];
        while let Some((at, child)) = stack.pop() {
            if child == 0 && std::mem::replace(&mut met[at], true) {
                continue;
            }
            match exporters[at].get(child) {
                Some(&exporter) => {
                    stack.push((at, child + 1));
                    if !met[exporter] {
                        stack.push((exporter, 0));
                    }
                }
                None => {
                    rank[at] = next_rank;
                    next_rank += 1;
                }
            }
        }
    }
    let mut ranked: Vec<(bool, usize, PushItem)> = accounts
        .into_iter()
        .zip(rank)
        .map(|(item, rank)| (item.key == *system_account, rank, item))
        .collect();
    ranked.sort_by_key(|(system, rank, _)| (*system, *rank));
    ranked.into_iter().map(|(_, _, item)| item).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nkey::Seed;

    fn key(n: u8) -> PublicKey {
        Seed::from_bytes(Kind::Account, [n; 32]).public_key()
    }

    fn item(n: u8, from: &[u8]) -> PushItem {
        PushItem {
            name: n.to_string(),
            key: key(n),
            token: String::new(),
            issuer: String::new(),
            exporters: from.iter().map(|&n| key(n).to_string()).collect(),
        }
    }

    fn names(items: Vec<PushItem>, system: u8) -> Vec<String> {
        order(items, &key(system))
            .into_iter()
            .map(|item| item.name)
            .collect()
    }

    #[test]
    fn exporters_come_before_importers_and_the_rest_stays() {
        let items = vec![
            item(1, &[]),
            item(2, &[4, 3]),
            item(3, &[5]),
            item(4, &[]),
            item(5, &[]),
        ];
        assert_eq!(names(items, 99), ["1", "4", "5", "3", "2"]);
    }

    #[test]
    fn the_system_account_is_last_even_if_others_import_from_it() {
        let items = vec![item(9, &[]), item(1, &[9]), item(2, &[])];
        assert_eq!(names(items, 9), ["1", "2", "9"]);
    }

    #[test]
    fn circles_and_imports_from_oneself_and_from_strangers_end() {
        let items = vec![
            item(1, &[2]),
            item(2, &[3]),
            item(3, &[1]),
            item(4, &[4, 77]),
        ];
        assert_eq!(names(items, 99), ["3", "2", "1", "4"]);
    }

    #[test]
    fn a_chain_as_long_as_the_list_needs_no_call_stack() {
        let mut items: Vec<PushItem> = (0..200).map(|n| item(n, &[n + 1])).collect();
        items.push(item(200, &[]));
        let names = names(items, 255);
        assert_eq!((names[0].as_str(), names[200].as_str()), ("200", "0"));
    }

    #[test]
    fn an_item_knows_what_its_jwt_says() {
        let operator = Seed::from_bytes(Kind::Operator, [1; 32]);
        let mut claims = AccountClaims::new(&key(2));
        claims.nats.imports.push(crate::claims::Import {
            account: key(3).to_string(),
            ..Default::default()
        });
        let token = claims.sign(&operator, 1).unwrap();
        let item = PushItem::read("A", &format!("{token}\n")).unwrap();
        assert_eq!((item.token, item.key), (token, key(2)));
        assert_eq!(item.issuer, operator.public_key().to_string());
        assert_eq!(item.exporters, [key(3).to_string()]);
    }

    #[test]
    fn a_text_that_is_no_account_jwt_or_too_long_is_refused() {
        let error = PushItem::read("A", "word").unwrap_err().to_string();
        assert!(error.starts_with("account `A` cannot be sent: "), "{error}");
        let long = "x".repeat(MAX_ACCOUNT_TOKEN + 1);
        let error = PushItem::read("A", &long).unwrap_err();
        assert!(matches!(error, SyncError::TooLargeAnywhere { .. }));
    }
}
