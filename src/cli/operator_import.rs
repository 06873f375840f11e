//! Taking over an operator from its JWT. Its keys stay with its owner: the store is "managed".

use serde::Serialize;
use zeroize::Zeroizing;

use super::args::time;
use super::ctx::Ctx;
use super::error::{Error, Hint, Result};
use super::output::Human;
use super::well_known;
use crate::check;
use crate::claims::{OperatorClaims, armor, trust};
use crate::cli::add::operator::refuse_leftovers;
use crate::nkey::{Kind, PublicKey};
use crate::store::{Name, StoreInfo};

/// An operator that was taken over.
#[derive(Debug, Serialize)]
pub struct Imported {
    /// Name it has here.
    pub operator: String,
    /// Its identity key.
    pub key: PublicKey,
    /// Where its JWT came from: a path, a URL, or `-`.
    pub source: String,
    /// Whether an operator of this name was here before.
    pub existed: bool,
    /// Always true unless an operator made here was replaced.
    pub managed: bool,
    /// Claims as stored.
    #[serde(skip)]
    pub claims: OperatorClaims,
}

impl Imported {
    /// The sentences for people.
    pub fn tell(&self, out: &mut Human) {
        out.ok(format!("imported operator \"{}\"", self.operator));
        out.ok(format!("its key is {}", self.key));
        if self.existed {
            out.ok("replaced the JWT it had");
        }
    }
}

/// What is to become of an operator that is here under the same name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    /// It stays, and nothing is imported.
    Refuse,
    /// It gets the new JWT.
    Replace,
    /// It stays, if it is the same operator.
    Reuse,
    /// It gets the new JWT if that is a newer one of the same operator.
    Refresh,
}

/// Puts the operator of a JWT into the change set, under `name` or the name in the JWT.
///
/// The token is stored as it is.
pub fn import(
    ctx: &mut Ctx,
    source: &str,
    name: Option<Name>,
    existing: Existing,
) -> Result<Imported> {
    let fetched = fetch(ctx, source)?;
    let key = verified(ctx, &fetched)?;
    let claims = fetched.claims.clone();
    let name = match name.map_or_else(|| named(&claims, fetched.well_known.as_deref()), Ok)? {
        name if name.as_str() == "*" => {
            ctx.new_name(name, |ctx| Ok(ctx.snapshot().operators()?))?
        }
        name => name,
    };
    let taken = ctx
        .snapshot()
        .operator_exists_ignoring_case(name.as_str())?;
    refuse_leftovers(ctx, &name)?;
    let existed = taken.is_some();
    let (operator, managed) = match (taken, existing) {
        (None, _) => {
            ctx.changes
                .put_store_info(name.as_str(), &StoreInfo::new(name.as_str(), true));
            (name.to_string(), true)
        }
        (Some(taken), Existing::Replace) => {
            let managed = replace(ctx, &taken, &claims)?;
            (taken, managed)
        }
        (Some(taken), Existing::Reuse) => return reuse(ctx, taken, key, fetched.source),
        (Some(taken), Existing::Refresh) => {
            let known = reuse(ctx, taken, key, fetched.source)?;
            if fetched.claims.iat <= known.claims.iat {
                return Ok(known);
            }
            ctx.changes.put_operator(&known.operator, &fetched.token);
            return Ok(Imported {
                claims: fetched.claims,
                ..known
            });
        }
        (Some(taken), Existing::Refuse) => {
            return Err(
                Error::refused(format!("operator \"{taken}\" already exists")).hint(Hint::run(
                    "look at both, then replace its JWT",
                    &[
                        "add", "operator", "--name", &taken, "--url", source, "--force",
                    ],
                )),
            );
        }
    };
    ctx.changes.put_operator(&operator, &fetched.token);
    Ok(Imported {
        operator,
        key,
        source: fetched.source,
        existed,
        managed,
        claims,
    })
}

/// The operator that is here already, as it is.
fn reuse(ctx: &Ctx, operator: String, key: PublicKey, source: String) -> Result<Imported> {
    let claims = ctx.snapshot().operator(&operator)?.claims;
    if claims.sub != key.as_str() {
        return Err(Error::refused(format!(
            "operator \"{operator}\" already exists and is another one, {}",
            claims.sub
        ))
        .hint(Hint::run(
            "import it under another name, then add accounts to it",
            &["add", "operator", "--name", "NAME", "--url", &source],
        )));
    }
    let managed = ctx.snapshot().store_info(&operator)?.managed;
    Ok(Imported {
        operator,
        key,
        source,
        existed: true,
        managed,
        claims,
    })
}

/// A JWT that arrived, not trusted yet.
struct Fetched {
    token: String,
    claims: OperatorClaims,
    source: String,
    /// Name of the well-known operator it came from.
    well_known: Option<String>,
}

fn fetch(ctx: &mut Ctx, source: &str) -> Result<Fetched> {
    let is_place = source == "-" || source.contains("://") || ctx.path(source).exists();
    let known = if is_place {
        None
    } else {
        well_known::find(source)
    };
    let address = known.as_ref().map_or(source, |k| &k.url).to_string();
    let text = text_at(ctx, &address)?;
    let token = armor::token_in(&text).trim().to_string();
    let claims = OperatorClaims::decode(&token)
        .map_err(|e| Error::from(e).within(format!("`{address}`")))?;
    let well_known = known
        .or_else(|| well_known::of_host(&address))
        .map(|k| k.name);
    Ok(Fetched {
        token,
        claims,
        source: address,
        well_known,
    })
}

fn text_at(ctx: &mut Ctx, address: &str) -> Result<Zeroizing<String>> {
    if address.starts_with("http://") || address.starts_with("https://") {
        return ctx.fetched(address, "an operator JWT");
    }
    if address == "-" {
        return ctx.read_stdin();
    }
    if address.contains("://") {
        return Err(Error::refused(format!("an operator JWT cannot be fetched from `{address}`"))
            .hint(Hint::say("give an http(s) URL or a file; `edit operator --account-jwt-server-url` takes the address of a resolver")));
    }
    let path = ctx.path(address);
    if path.exists() {
        return ctx.read_file(&path);
    }
    let names: Vec<String> = well_known::all().into_iter().map(|k| k.name).collect();
    Err(Error::refused(format!(
        "`{address}` does not exist, and is neither a URL nor a well-known operator"
    ))
    .hint(Hint::say(format!(
        "well-known here: {}; `NSC_NAME_OPERATOR=URL` in the environment adds one",
        names.join(", ")
    ))))
}

/// The operator's key, if the JWT can be one to found trust on.
fn verified(ctx: &mut Ctx, fetched: &Fetched) -> Result<PublicKey> {
    let (claims, source) = (&fetched.claims, &fetched.source);
    let key = PublicKey::parse_kind(Kind::Operator, &claims.sub)
        .map_err(|e| Error::refused(format!("`{source}`: {e}")))?;
    if claims.nats.version != 2 {
        return Err(Error::refused(format!(
            "`{source}` holds an operator JWT of version {}, and servers take version 2 only",
            claims.nats.version
        ))
        .hint(Hint::say("ask the operator for a current JWT")));
    }
    // Anybody can sign a JWT about any operator key; only its own keys make it the operator's word.
    if !trust::operator_signed(claims, &claims.iss, &claims.sub) {
        return Err(Error::refused(format!("`{source}` is about operator {key} and signed by {}, which is not a key of that operator", claims.iss))
            .hint(Hint::say("do not use it; ask the operator for its JWT")));
    }
    for finding in check::operator(claims, &ctx.facts()) {
        ctx.warn(finding.message);
    }
    Ok(key)
}

/// The name that a JWT brings along, through the same gate as typed ones: it becomes a directory.
fn named(claims: &OperatorClaims, well_known: Option<&str>) -> Result<Name> {
    let name = well_known.unwrap_or(&claims.name);
    Name::parse(name).map_err(|e| {
        Error::refused(format!("the operator cannot keep its name: {e}"))
            .hint(Hint::say("give it another one with `--name NAME`"))
    })
}

/// What replacing the JWT of an existing operator means; whether that one is managed.
fn replace(ctx: &mut Ctx, name: &str, new: &OperatorClaims) -> Result<bool> {
    let managed = ctx.snapshot().store_info(name)?.managed;
    // A damaged JWT is a reason to replace it, so failing to read it is not one to stop.
    let Ok(old) = ctx.snapshot().operator(name) else {
        return Ok(managed);
    };
    let old = old.claims;
    if old.sub != new.sub {
        ctx.warn(format!(
            "operator \"{name}\" was {} and is another operator now, {}: servers of the new one trust none of the accounts that are here",
            old.sub, new.sub
        ));
    } else if old.iat > new.iat {
        ctx.warn(format!(
            "the JWT of {} replaces a newer one of {}",
            time::shown(new.iat),
            time::shown(old.iat)
        ));
    }
    Ok(managed)
}
