//! Whether what arrived may be stored, and where.
//!
//! A server hands out whatever it was sent, and an account server may be anybody. So nothing counts
//! but the document itself: who signed it, whom it is about, and that it is no step back.

use std::collections::BTreeMap;

use super::fetch::{Answer, Arrived};
use super::report::{Fate, Of, Report};
use crate::claims::{Account, AccountClaims, Operator, OperatorClaims, armor, trust};
use crate::cli::args::time::shown;
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::Result;
use crate::nkey::{Kind, PublicKey};
use crate::store::{Name, Stored, fold};

/// Puts into the change set what may be stored, and tells what became of everything.
pub fn store(
    ctx: &mut Ctx,
    operator: &Entry<Operator>,
    arrived: Arrived,
    overwrite: bool,
) -> Result<Report> {
    let managed = ctx.managed()?;
    let (told, claims) = match arrived.operator {
        None => (None, operator.stored.claims.clone()),
        Some(answer) => {
            let (told, claims) = operator_jwt(ctx, operator, answer, managed, overwrite);
            (Some(told), claims)
        }
    };
    let mut judge = Judge {
        operator: &operator.name,
        claims,
        managed,
        overwrite,
        whatever: arrived.whatever,
        new: BTreeMap::new(),
    };
    let mut accounts = Vec::with_capacity(arrived.accounts.len());
    for (key, answer) in arrived.accounts {
        accounts.push(judge.account(ctx, &key, answer)?);
    }
    accounts.sort_by(|a, b| (&a.name, &a.key).cmp(&(&b.name, &b.key)));
    Ok(Report::new(
        arrived.source,
        arrived.kind,
        told,
        accounts,
        arrived.only_here,
        arrived.unheard,
    ))
}

/// The operator's JWT: only its own word about the same operator, and nothing older.
fn operator_jwt(
    ctx: &mut Ctx,
    local: &Entry<Operator>,
    answer: Answer,
    managed: bool,
    overwrite: bool,
) -> (Of, OperatorClaims) {
    let old = &local.stored.claims;
    let of = |fate| Of {
        name: local.name.clone(),
        key: old.sub.clone(),
        fate,
        signed_by: None,
        notes: Vec::new(),
    };
    let token = match answer {
        // The operator's JWT is where the operator is; an account server need not have it.
        Answer::Missing => return (of(Fate::NotOffered), old.clone()),
        Answer::Failed(reason) => return (of(Fate::Failed { reason }), old.clone()),
        Answer::Tokens(tokens) => armor::token_in(&tokens.concat()).trim().to_string(),
    };
    if token == local.stored.token.trim() {
        return (of(Fate::Unchanged), old.clone());
    }
    let judged = OperatorClaims::decode(&token)
        .map_err(|err| err.to_string())
        .and_then(|new| match () {
            () if new.sub != old.sub => Err(format!("it is about another operator, {}", new.sub)),
            () if !trust::operator_signed(&new, &new.iss, &new.sub) => Err(format!(
                "it is signed by {}, which is none of its keys",
                new.iss
            )),
            () if new.nats.version != 2 => Err(format!(
                "it has version {}, and servers take version 2 only",
                new.nats.version
            )),
            () => Ok(new),
        });
    match judged {
        Err(reason) => (of(Fate::Refused { reason }), old.clone()),
        // Who has the operator's keys edits it here; the server's copy is then simply behind.
        Ok(new) if new.iat < old.iat && !overwrite => {
            let fate = if managed { Fate::Kept } else { Fate::Ahead };
            (of(fate), old.clone())
        }
        Ok(new) => {
            ctx.changes.put_operator(&local.name, &token);
            let mut of = of(Fate::Pulled);
            of.signed_by = Some(new.iss.clone());
            (of, new)
        }
    }
}

/// The claims of a JWT that the operator stands behind, and that is about this account; else why not.
///
/// `local` are the claims that are here. In a managed store an account that the operator signs
/// later may be signed by itself, as long as it takes the place of none that the operator signed.
pub fn usable(
    operator: &OperatorClaims,
    managed: bool,
    key: &str,
    token: &str,
    local: Option<&AccountClaims>,
) -> std::result::Result<AccountClaims, String> {
    let claims = AccountClaims::decode(token).map_err(|err| err.to_string())?;
    if claims.sub != key {
        return Err(format!("it is about another account, {}", claims.sub));
    }
    let signed =
        |claims: &AccountClaims| trust::operator_signed(operator, &claims.iss, &claims.sub);
    let of_itself = claims.is_self_signed() || claims.nats.signing_keys.contains(&claims.iss);
    let waits = managed && of_itself && local.is_none_or(|local| !signed(local));
    if signed(&claims) || waits {
        return Ok(claims);
    }
    Err(if claims.iss == operator.sub {
        "it is signed by the operator's identity key, and the operator requires signing keys"
            .to_string()
    } else if of_itself {
        "it is signed by itself and not by the operator".to_string()
    } else {
        format!(
            "it is signed by {}, which is no key of the operator",
            claims.iss
        )
    })
}

struct Judge<'a> {
    operator: &'a str,
    claims: OperatorClaims,
    managed: bool,
    overwrite: bool,
    /// Whether others' accounts are to be expected.
    whatever: bool,
    /// Names that accounts of this pull get, folded, with their keys.
    new: BTreeMap<String, String>,
}

impl Judge<'_> {
    fn account(&mut self, ctx: &mut Ctx, key: &str, answer: Answer) -> Result<Of> {
        let public = PublicKey::parse_kind(Kind::Account, key);
        let name = match &public {
            Ok(public) => ctx.snapshot().account_by_key(self.operator, public)?,
            Err(_) => None,
        };
        let local = match &name {
            Some(name) => Some(ctx.snapshot().account(self.operator, name)?),
            None => None,
        };
        let of = |fate| Of {
            name: name.clone().unwrap_or_default(),
            key: key.to_string(),
            fate,
            signed_by: None,
            notes: Vec::new(),
        };
        if let Err(err) = public {
            return Ok(of(Fate::Refused {
                reason: err.to_string(),
            }));
        }
        let tokens = match answer {
            Answer::Missing => return Ok(of(Fate::Missing)),
            Answer::Failed(reason) => return Ok(of(Fate::Failed { reason })),
            Answer::Tokens(tokens) => tokens,
        };
        let (token, claims) = match self.best(key, &tokens, local.as_ref()) {
            Ok(best) => best,
            Err(reason) => {
                // What is known here must not pass for somebody else's because a stranger signed it.
                let theirs = (self.whatever && local.is_none())
                    .then(|| self.of_another_operator(key, &tokens))
                    .flatten();
                let mut of = of(match theirs {
                    Some(_) => Fate::LeftOut,
                    None => Fate::Refused { reason },
                });
                of.signed_by = theirs;
                return Ok(of);
            }
        };
        let Some((name, local)) = name.clone().zip(local) else {
            return self.added(ctx, of(Fate::Created), &token, &claims);
        };
        if token == local.token.trim() {
            return Ok(of(Fate::Unchanged));
        }
        if claims.iat < local.claims.iat && !self.overwrite {
            return Ok(of(Fate::Kept));
        }
        let mut of = of(Fate::Pulled);
        of.signed_by = Some(claims.iss.clone());
        of.notes = self.notes(&name, &claims, tokens.len());
        if claims.iat < local.claims.iat {
            of.notes.push(format!(
                "the JWT of {} replaces a newer one of {}",
                shown(claims.iat),
                shown(local.claims.iat)
            ));
        }
        ctx.changes.put_account(self.operator, &name, &token);
        Ok(of)
    }

    /// The newest of the JWTs that can be used; if none can, why not the newest.
    fn best(
        &self,
        key: &str,
        tokens: &[String],
        local: Option<&Stored<Account>>,
    ) -> std::result::Result<(String, AccountClaims), String> {
        let mut best: Option<(String, AccountClaims)> = None;
        let mut reason = None;
        for token in tokens {
            let token = armor::token_in(token).trim().to_string();
            match usable(
                &self.claims,
                self.managed,
                key,
                &token,
                local.map(|l| &l.claims),
            ) {
                Ok(claims) => {
                    if best
                        .as_ref()
                        .is_none_or(|(_, known)| known.iat < claims.iat)
                    {
                        best = Some((token, claims));
                    }
                }
                Err(why) => reason = Some(why),
            }
        }
        best.ok_or_else(|| reason.unwrap_or_else(|| "there is no JWT".to_string()))
    }

    /// The key of another operator that signed an account, if all JWTs of it are signed by such keys.
    ///
    /// Servers may trust several operators, whose accounts are then beside each other.
    fn of_another_operator(&self, key: &str, tokens: &[String]) -> Option<String> {
        let mut by = None;
        for token in tokens {
            let claims = AccountClaims::decode(armor::token_in(token).trim()).ok()?;
            let ours = claims.iss == self.claims.sub
                || self.claims.nats.signing_keys.contains(&claims.iss);
            let of_operator = PublicKey::parse_kind(Kind::Operator, &claims.iss).is_ok();
            if claims.sub != key || ours || !of_operator {
                return None;
            }
            by = Some(claims.iss);
        }
        by
    }

    fn notes(&self, name: &str, claims: &AccountClaims, versions: usize) -> Vec<String> {
        let mut notes = Vec::new();
        if claims.name != name {
            notes.push(format!(
                "it is named \"{}\" there and stays \"{name}\" here; `rename account` changes that",
                claims.name
            ));
        }
        if versions > 1 {
            notes.push(format!(
                "the servers hold {versions} different JWTs of it; `push` makes them agree"
            ));
        }
        if !trust::operator_signed(&self.claims, &claims.iss, &claims.sub) {
            notes.push("the operator has not signed it yet".to_string());
        }
        notes
    }

    /// An account that is not here yet, under the name in its JWT: that becomes a directory.
    fn added(
        &mut self,
        ctx: &mut Ctx,
        mut of: Of,
        token: &str,
        claims: &AccountClaims,
    ) -> Result<Of> {
        of.name.clone_from(&claims.name);
        let name = match Name::parse(&claims.name) {
            Ok(name) => name,
            Err(err) => {
                of.name.clear();
                of.fate = Fate::Refused {
                    reason: format!("its name cannot be one here: {err}"),
                };
                return Ok(of);
            }
        };
        let taken = ctx
            .snapshot()
            .account_exists_ignoring_case(self.operator, name.as_str())?;
        // A JWT that cannot be read is there to be replaced by one that can.
        let damaged = |taken: &str| ctx.snapshot().account(self.operator, taken).is_err();
        let taken = match taken {
            Some(taken) if taken == name.as_str() && damaged(&taken) => {
                of.notes.push("it replaces a damaged JWT".to_string());
                None
            }
            taken => taken,
        };
        let taken = taken.or_else(|| self.new.get(&fold(name.as_str())).cloned());
        if let Some(taken) = taken {
            let reason = format!("account \"{taken}\" already exists here and has another key");
            of.fate = Fate::Refused { reason };
            return Ok(of);
        }
        of.signed_by = Some(claims.iss.clone());
        self.new.insert(fold(name.as_str()), of.key.clone());
        of.notes.extend(self.notes(name.as_str(), claims, 1));
        ctx.changes.put_account(self.operator, name.as_str(), token);
        Ok(of)
    }
}
