//! `reissue operator`: a new identity key, and accounts that are signed accordingly.

use serde::Serialize;

use crate::claims::{Operator, OperatorClaims, tags};
use crate::cli::complete;
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};
use crate::cli::new_key::{Kept, NewKey};
use crate::cli::output::Human;
use crate::cli::save::sign;
use crate::cli::signing::{SignedBy, Signer};
use crate::cli::words::counted;
use crate::nkey::{Kind, PublicKey};

/// Give an operator a new identity key
///
/// Makes a new key, or takes the one that `-K` gives, signs the operator's JWT with it, and signs
/// every account anew that the old identity signed, all at once. Users stay valid. The seed of the
/// old identity stays in the keystore.
///
/// Servers trust the old identity until they are given the new JWT. With
/// `--convert-to-signing-key` the old identity becomes a signing key: accounts stay as they are,
/// and are valid for servers with the old and the new JWT.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Replace the identity, and keep what it signed valid
    accord reissue operator --convert-to-signing-key
  Replace an identity that must not be trusted any more
    accord reissue operator --name acme
  See what would be signed anew
    accord reissue operator --dry-run")]
pub struct Args {
    /// Operator, by name or public key; the one in use if omitted
    #[arg(short, long, value_name = "OPERATOR", add = complete::operators())]
    name: Option<String>,
    /// Keep the old identity as a signing key, and accounts as they are
    #[arg(long)]
    convert_to_signing_key: bool,
}

/// What was signed anew. `key` is the new identity, `before` the old one; `unreadable` are accounts
/// that could not be read and stay as they are.
#[derive(Debug, Serialize)]
pub struct Report {
    operator: String,
    before: PublicKey,
    key: PublicKey,
    seed: Kept,
    converted: bool,
    resigned: Vec<String>,
    untouched: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    unreadable: Vec<String>,
    signed_by: SignedBy,
    #[serde(skip_serializing_if = "Option::is_none")]
    accounts_signed_by: Option<SignedBy>,
}

/// What the old identity signed, and what not.
#[derive(Default)]
struct Found {
    signed: Vec<String>,
    others: Vec<String>,
    unreadable: Vec<String>,
}

/// Replaces the identity and signs accounts.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    if let Some(given) = args.name.as_deref().filter(|n| !n.is_empty()) {
        let name = ctx.find_operator(given)?;
        ctx.select(&name, None);
    }
    let operator = ctx.operator()?;
    let convert = args.convert_to_signing_key;
    refuse_if_useless(ctx, &operator, convert)?;
    let before = PublicKey::parse_kind(Kind::Operator, &operator.stored.claims.sub)
        .map_err(|e| Error::from(e).within(format!("operator \"{}\"", operator.name)))?;
    let found = match convert {
        true => Found::default(),
        false => look(ctx, &operator)?,
    };
    let question = format!(
        "Replace the identity {before} of operator \"{}\" and sign {} anew?",
        operator.name,
        counted(found.signed.len(), "account")
    );
    // Scripts call it without a name, as with nsc: the operator in use is meant.
    ctx.confirm(&question, true)?;

    let (identity, kept) = identity(ctx, &operator, before)?;
    let mut claims = OperatorClaims {
        sub: identity.by.key.to_string(),
        ..operator.stored.claims.clone()
    };
    if convert {
        tags::add_exact(&mut claims.nats.signing_keys, before.as_str());
    }
    let by = match found.signed.is_empty() {
        true => None,
        false => Some(accounts_signer(ctx, &operator, &identity)?),
    };
    let stored = &operator.stored;
    let token = ctx.sign_operator(Some(&stored.claims), claims, &identity)?;
    ctx.changes
        .put_operator_at(&stored.path, &operator.name, &token);
    if let Some(signer) = &by {
        for name in &found.signed {
            let mut account = ctx.snapshot().account(&operator.name, name)?.claims;
            let token = sign(&mut account, signer, ctx.now)?;
            ctx.changes.put_account(&operator.name, name, &token);
        }
    }
    for name in &found.unreadable {
        ctx.warn(format!(
            "account \"{name}\" cannot be read, so it stays as it is; see `validate --all-accounts`"
        ));
    }
    Ok(Report {
        operator: operator.name,
        before,
        key: identity.by.key,
        seed: kept,
        converted: convert,
        resigned: found.signed,
        untouched: found.others,
        unreadable: found.unreadable,
        signed_by: identity.by,
        accounts_signed_by: by.map(|signer| signer.by),
    })
}

fn refuse_if_useless(ctx: &Ctx, operator: &Entry<Operator>, convert: bool) -> Result<()> {
    let name = &operator.name;
    if ctx.managed()? {
        return Err(Error::refused(format!(
            "operator \"{name}\" is managed elsewhere: only its owner can give it a new identity"
        ))
        .hint(Hint::run(
            "take over its new JWT once there is one",
            &["add", "operator", "--url", "SOURCE", "--force"],
        )));
    }
    let nats = &operator.stored.claims.nats;
    if nats.strict_signing_key_usage && nats.signing_keys.is_empty() && !convert {
        return Err(Error::refused(format!(
            "operator \"{name}\" requires signing keys and has none that could sign its accounts"
        ))
        .hint(Hint::run(
            "keep the old identity as one",
            &[
                "reissue",
                "operator",
                "--name",
                name,
                "--convert-to-signing-key",
            ],
        ))
        .hint(Hint::run(
            "or add one first",
            &["edit", "operator", name, "--sk", "generate"],
        )));
    }
    Ok(())
}

/// The new identity: the key that `-K` gives, else a new one. A value that is none is an error, and
/// never a reason to make one.
fn identity(
    ctx: &mut Ctx,
    operator: &Entry<Operator>,
    before: PublicKey,
) -> Result<(Signer, Kept)> {
    let given = ctx.options.key.clone();
    let NewKey { key, seed, kept } = ctx.given_or_new_key(Kind::Operator, "-K", given.as_ref())?;
    if key == before {
        return Err(Error::refused(format!(
            "{key} is the identity of operator \"{}\" already",
            operator.name
        ))
        .hint(Hint::say("leave out `-K` to make a new key")));
    }
    if operator
        .stored
        .claims
        .nats
        .signing_keys
        .iter()
        .any(|k| k == key.as_str())
    {
        return Err(Error::refused(format!(
            "{key} is a signing key of operator \"{}\" and cannot be its identity too",
            operator.name
        ))
        .hint(Hint::run(
            "remove it from the signing keys first",
            &["edit", "operator", &operator.name, "--rm-sk", key.as_str()],
        )));
    }
    if let Some(other) = ctx.snapshot().operator_by_key(&key)? {
        return Err(
            Error::refused(format!("{key} is the identity of operator \"{other}\"")).hint(
                Hint::say(
                    "two operators cannot share an identity; leave out `-K` to make a new key",
                ),
            ),
        );
    }
    let Some(seed) = (match seed {
        Some(seed) => Some(seed),
        None => ctx.seed(&key)?,
    }) else {
        return Err(Error::refused(format!(
            "the seed of {key} is not in the keystore, and the operator's key signs its JWT"
        ))
        .hint(Hint::say("give the seed by path with `-K FILE`")));
    };
    let by = SignedBy {
        key,
        identity: true,
        role: None,
    };
    Ok((Signer { seed, by }, kept))
}

/// Looks at all accounts for those that the old identity signed.
fn look(ctx: &Ctx, operator: &Entry<Operator>) -> Result<Found> {
    let issuers = ctx
        .snapshot()
        .each_account(&operator.name, true, |name, account| {
            (name.to_owned(), account.map(|a| a.claims.iss).ok())
        })?;
    let mut found = Found::default();
    for (name, issuer) in issuers {
        match issuer {
            None => found.unreadable.push(name),
            Some(issuer) if issuer == operator.stored.claims.sub => found.signed.push(name),
            Some(_) => found.others.push(name),
        }
    }
    Ok(found)
}

/// The key that signs accounts from now on: the new identity, or in strict mode a signing key.
fn accounts_signer(ctx: &Ctx, operator: &Entry<Operator>, identity: &Signer) -> Result<Signer> {
    let nats = &operator.stored.claims.nats;
    if !nats.strict_signing_key_usage {
        return Ok(Signer {
            seed: identity.seed.clone(),
            by: identity.by.clone(),
        });
    }
    let keys = nats.signing_keys.iter();
    for key in keys.filter_map(|k| PublicKey::parse_kind(Kind::Operator, k).ok()) {
        if let Some(seed) = ctx.seed(&key)? {
            let by = SignedBy {
                key,
                identity: false,
                role: None,
            };
            return Ok(Signer { seed, by });
        }
    }
    Err(Error::refused(format!(
        "operator \"{}\" requires signing keys, and the seed of none is in the keystore",
        operator.name
    ))
    .hint(Hint::run(
        "put one there",
        &["edit", "operator", &operator.name, "--sk", "FILE"],
    )))
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.signed(&self.signed_by);
        out.ok(self.seed.sentence("operator", &self.key));
        if self.converted {
            out.ok(format!(
                "old operator key \"{}\" turned into signing key",
                self.before
            ));
        }
        if let Some(by) = &self.accounts_signed_by {
            out.ok(format!("accounts are {}", by.sentence()));
        }
        for account in &self.resigned {
            out.ok(format!("account \"{account}\" re-signed"));
        }
        for account in &self.untouched {
            out.ok(format!("account \"{account}\" already signed properly"));
        }
        out.ok(format!(
            "operator \"{}\" successfully changed identity to: {}",
            self.operator, self.key
        ));
        out.ok("next: give every server the new operator JWT (`generate config`) and restart it");
        if !self.resigned.is_empty() {
            out.ok("then push the accounts that were signed anew: `push --all`");
        }
    }
}
