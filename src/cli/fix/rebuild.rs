//! Which of the documents found belong together, and the new store made of them.

use std::collections::{BTreeSet, HashSet};

use super::gather::{Document, Documents, Heap};
use super::{Account, Operator, User};
use crate::claims::{AccountClaims, Claims, OperatorClaims, UserClaims, trust};
use crate::cli::ctx::Ctx;
use crate::cli::error::{Error, Hint, Result};
use crate::cli::well_known;
use crate::creds;
use crate::nkey::{Kind, PublicKey};
use crate::store::{Name, StoreInfo, fold};

/// An operator with the accounts it signed.
pub struct ChosenOperator {
    document: Document<OperatorClaims>,
    name: String,
    accounts: Vec<ChosenAccount>,
}

/// An account with the users it signed.
pub struct ChosenAccount {
    document: Document<AccountClaims>,
    users: Vec<Document<UserClaims>>,
}

/// Chooses for each key the newest document that is signed by whoever may sign it. What is not chosen is
/// noted as left out.
///
/// The newest alone would not do: anybody can sign a newer JWT about a key of somebody else.
pub fn choose(heap: &mut Heap) -> Vec<ChosenOperator> {
    let mut used = HashSet::new();
    let mut operators = Vec::new();
    for document in unique(
        &mut used,
        heap.operators.values().filter_map(|d| own(d)),
        operator_name,
    ) {
        operators.push(ChosenOperator {
            name: operator_name(&document.claims),
            document,
            accounts: Vec::new(),
        });
    }
    for operator in &mut operators {
        let keys = known_keys(&heap.operators, &operator.document.claims);
        let signed = |d: &Document<AccountClaims>| keys.contains(&d.claims.iss);
        let accounts = heap.accounts.values().filter_map(|d| newest(d, &signed));
        for document in unique(&mut used, accounts, |claims| claims.name.clone()) {
            let claims = &document.claims;
            let signed = |d: &Document<UserClaims>| trust::account_signed_user(claims, &d.claims);
            let users = heap.users.values().filter_map(|d| newest(d, &signed));
            let users = unique(&mut used, users, |claims| claims.name.clone());
            operator.accounts.push(ChosenAccount { document, users });
        }
    }
    leave_out_others(heap, &used);
    operators
}

/// The operator's word: signed by its identity key, or by a signing key that such a JWT lists. A JWT that
/// vouches for its own signer could be anybody's.
fn own(documents: &[Document<OperatorClaims>]) -> Option<Document<OperatorClaims>> {
    let first = newest(documents, &|d| d.claims.is_self_signed())?;
    let keys = first.claims.nats.signing_keys.clone();
    newest(documents, &|d| {
        d.claims.is_self_signed() || keys.contains(&d.claims.iss)
    })
}

/// Keys that have signed for an operator: those of its JWT, and of its older ones, since accounts may not
/// have been signed since.
fn known_keys(all: &Documents<OperatorClaims>, claims: &OperatorClaims) -> HashSet<String> {
    let own = all.iter().filter(|(key, _)| key.as_str() == claims.sub);
    let own = own.flat_map(|(_, documents)| documents);
    let older = own.filter(|d| d.claims.is_self_signed()).map(|d| &d.claims);
    let claims = older.chain([claims]);
    claims
        .flat_map(|c| c.nats.signing_keys.iter().chain([&c.sub]).cloned())
        .collect()
}

fn newest<B: Clone>(
    documents: &[Document<Claims<B>>],
    counts: &dyn Fn(&Document<Claims<B>>) -> bool,
) -> Option<Document<Claims<B>>> {
    let counting = documents.iter().filter(|d| counts(d));
    counting.max_by_key(|d| d.claims.iat).cloned()
}

/// Of documents with the same name, but for case, the newest: two files cannot have one name.
fn unique<B>(
    used: &mut HashSet<String>,
    documents: impl Iterator<Item = Document<Claims<B>>>,
    name: impl Fn(&Claims<B>) -> String,
) -> Vec<Document<Claims<B>>> {
    let mut documents: Vec<_> = documents.collect();
    documents.sort_by_key(|d| std::cmp::Reverse(d.claims.iat));
    let mut names = HashSet::new();
    documents.retain(|d| names.insert(fold(&name(&d.claims))));
    documents.sort_by_key(|d| name(&d.claims));
    used.extend(documents.iter().map(|d| d.token.clone()));
    documents
}

/// A name with a blank may be a description of a well-known operator, which has a short name.
fn operator_name(claims: &OperatorClaims) -> String {
    let known = Some(&claims.nats.account_server_url)
        .filter(|url| claims.name.contains(' ') && !url.is_empty())
        .and_then(|url| well_known::of_host(url))
        .filter(|known| Name::parse(&known.name).is_ok());
    known.map_or_else(|| claims.name.clone(), |known| known.name)
}

/// Names every file that was not chosen, with the reason.
fn leave_out_others(heap: &mut Heap, used: &HashSet<String>) {
    let mut left = Vec::new();
    let mut look = |kind: Kind, documents: Facts<'_>| {
        let best = documents.iter().filter(|(token, ..)| used.contains(*token));
        let best = best.map(|(_, iat, ..)| *iat).max();
        for (token, iat, file, iss) in &documents {
            if used.contains(*token) {
                continue;
            }
            let reason = match best {
                Some(best) if *iat <= best => "a newer JWT of the same key is there".to_string(),
                _ if kind == Kind::Operator => {
                    "another operator has its name, or it is not signed by the operator itself"
                        .to_string()
                }
                _ => format!(
                    "its signer {iss} is none of the {}s found, or another {kind} has its name",
                    above(kind)
                ),
            };
            left.push((file.to_path_buf(), reason));
        }
    };
    for (kind, documents) in [
        (Kind::Operator, facts(&heap.operators)),
        (Kind::Account, facts(&heap.accounts)),
        (Kind::User, facts(&heap.users)),
    ] {
        for same in documents {
            look(kind, same);
        }
    }
    for (file, reason) in left {
        heap.leave_out(&file, reason);
    }
}

fn above(kind: Kind) -> Kind {
    match kind {
        Kind::User => Kind::Account,
        _ => Kind::Operator,
    }
}

type Facts<'a> = Vec<(&'a String, i64, &'a std::path::Path, &'a str)>;

fn facts<B>(documents: &Documents<Claims<B>>) -> Vec<Facts<'_>> {
    documents
        .values()
        .map(|same| {
            same.iter()
                .map(|d| {
                    (
                        &d.token,
                        d.claims.iat,
                        d.file.as_path(),
                        d.claims.iss.as_str(),
                    )
                })
                .collect()
        })
        .collect()
}

/// Puts the new store into the change set; the report of it, and the keys whose seeds are stored.
pub fn write(
    ctx: &mut Ctx,
    chosen: Vec<ChosenOperator>,
    heap: &Heap,
) -> Result<(Vec<Operator>, BTreeSet<PublicKey>)> {
    let mut stored = BTreeSet::new();
    let mut operators = Vec::new();
    for ChosenOperator {
        document,
        name,
        accounts,
    } in chosen
    {
        if let Some(taken) = ctx.snapshot().operator_exists_ignoring_case(&name)? {
            return Err(Error::refused(format!(
                "operator \"{taken}\" already exists in `{}`",
                ctx.layout().operator_dir(&taken).display()
            ))
            .hint(Hint::say("name another directory with `--out`")));
        }
        let claims = &document.claims;
        let further = claims.nats.signing_keys.iter();
        let has_key = keep(ctx, heap, &mut stored, further.chain([&claims.sub]));
        ctx.changes
            .put_store_info(&name, &StoreInfo::new(&name, !has_key));
        ctx.changes.put_operator(&name, &document.token);
        let accounts = accounts
            .iter()
            .map(|account| write_account(ctx, &name, account, heap, &mut stored))
            .collect::<Result<_>>()?;
        operators.push(Operator {
            key: claims.sub.clone(),
            managed: !has_key,
            name,
            accounts,
        });
    }
    Ok((operators, stored))
}

fn write_account(
    ctx: &mut Ctx,
    operator: &str,
    account: &ChosenAccount,
    heap: &Heap,
    stored: &mut BTreeSet<PublicKey>,
) -> Result<Account> {
    let Document { claims, token, .. } = &account.document;
    let nats = &claims.nats;
    let further = nats.signing_keys.keys().chain([&nats.authorization.xkey]);
    keep(ctx, heap, stored, further.chain([&claims.sub]));
    ctx.changes.put_account(operator, &claims.name, token);
    if let Ok(key) = PublicKey::parse(&claims.sub) {
        for grant in heap.grants.get(&key).into_iter().flatten() {
            ctx.changes.put_grant(operator, &key, &grant.token, ctx.now);
        }
    }
    let mut users = Vec::new();
    for Document {
        claims: user,
        token,
        ..
    } in &account.users
    {
        keep(ctx, heap, stored, [&user.sub].into_iter());
        ctx.changes
            .put_user(operator, &claims.name, &user.name, token);
        let seed = PublicKey::parse(&user.sub)
            .ok()
            .and_then(|key| heap.seeds.get(&key));
        let mut path = None;
        if let Some(seed) = seed {
            let text = creds::write(token, seed)?;
            ctx.changes
                .put_creds(operator, &claims.name, &user.name, text);
            path = Some(ctx.layout().creds(operator, &claims.name, &user.name));
        }
        users.push(User {
            name: user.name.clone(),
            key: user.sub.clone(),
            creds: path,
        });
    }
    Ok(Account {
        name: claims.name.clone(),
        key: claims.sub.clone(),
        users,
    })
}

/// Stores the seeds of those keys that have one; whether any has.
fn keep<'a>(
    ctx: &mut Ctx,
    heap: &Heap,
    stored: &mut BTreeSet<PublicKey>,
    keys: impl Iterator<Item = &'a String>,
) -> bool {
    let mut any = false;
    for key in keys.filter_map(|key| PublicKey::parse(key).ok()) {
        if let Some(seed) = heap.seeds.get(&key) {
            ctx.keep_seed(seed);
            stored.insert(key);
            any = true;
        }
    }
    any
}
