//! Activation tokens as they arrive: reading, verifying, and the reasons not to take one.

use std::time::Duration;

use zeroize::Zeroizing;

use super::args::time;
use super::ctx::Ctx;
use super::error::{Error, Hint, Result};
use crate::claims::{ActivationClaims, armor};
use crate::nkey::{Kind, PublicKey};
use crate::sync::account_server;

/// More is not read from an address that should hold one token.
const MAX_ANSWER: u64 = 1 << 21;

/// The token in what was given: the token itself, `-`, an http(s) address, or a file.
///
/// What surrounds the token in a file, such as the report that came with it, is left out.
pub fn read(ctx: &mut Ctx, given: &str) -> Result<String> {
    let text = text(ctx, given)?;
    let token = tokens(&text, given)?.swap_remove(0);
    match looks_like_token(&token) {
        true => Ok(token),
        false => Err(no_token(given)),
    }
}

/// All tokens in what was given, at least one: between dashed lines, or each a line of its own.
///
/// Fails if one of them is damaged, so that nobody takes the rest for all.
pub fn read_all(ctx: &mut Ctx, given: &str) -> Result<Vec<String>> {
    let text = text(ctx, given)?;
    if let Some(number) = armor::damaged(&text) {
        return Err(damaged(given, number));
    }
    let tokens = tokens(&text, given)?;
    match tokens.as_slice() {
        [only] if !looks_like_token(only) => Err(no_token(given)),
        _ => Ok(tokens),
    }
}

/// The text that was given, or to which it leads, without blanks around its lines: mail programs
/// indent what is pasted, and leave blanks behind.
fn text(ctx: &mut Ctx, given: &str) -> Result<Zeroizing<String>> {
    let text = if looks_like_token(given) {
        return Ok(Zeroizing::new(given.trim().to_string()));
    } else if given == "-" {
        ctx.read_stdin()?
    } else if given.starts_with("http://") || given.starts_with("https://") {
        ctx.fetched(given, "an activation token")?
    } else {
        let path = ctx.path(given);
        ctx.read_file(&path)?
    };
    if text.trim().is_empty() {
        return Err(
            Error::refused(format!("{} is empty; a token is expected", shown(given)))
                .hint(Hint::say("ask for the token again")),
        );
    }
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    Ok(Zeroizing::new(lines.join("\n")))
}

/// What is in the blocks of a text, or else its lines, if all of them are tokens.
fn tokens(text: &str, given: &str) -> Result<Vec<String>> {
    let found: Vec<String> = armor::blocks(text).map(str::to_string).collect();
    let lines = text.lines().filter(|line| !line.is_empty());
    match (found.is_empty(), lines.clone().all(looks_like_token)) {
        (false, _) => Ok(found),
        (true, true) => Ok(lines.map(str::to_string).collect()),
        (true, false) => Err(no_token(given)),
    }
}

/// The others of the file are not taken either: a share works as a whole.
fn damaged(given: &str, number: usize) -> Error {
    Error::refused(format!(
        "block {number} of {} is damaged: a token is one whole line, between a line with BEGIN and one with END",
        shown(given)
    ))
    .hint(Hint::say("ask for it again, as a file and not as text of a mail"))
}

fn no_token(given: &str) -> Error {
    Error::refused(format!("{} holds no token", shown(given))).hint(Hint::say(
        "a token is a line that starts with eyJ and has two dots",
    ))
}

/// Where tokens are read from, for messages.
fn shown(given: &str) -> String {
    match given {
        "-" => "standard input".to_string(),
        path => format!("`{path}`"),
    }
}

impl Ctx {
    /// The text at an http(s) address that should hold one token, `what`.
    ///
    /// Nobody should wait at the lock for the network, so it is given up; the commit sees whether
    /// what was read before has changed.
    pub fn fetched(&mut self, url: &str, what: &str) -> Result<Zeroizing<String>> {
        self.release();
        let answer = account_server::get(url, MAX_ANSWER, Duration::from_secs(5))?;
        if !answer.is_success() {
            return Err(
                Error::remote(format!("`{url}` answered with status {}", answer.status))
                    .hint(Hint::say(format!("is this the address of {what}?"))),
            );
        }
        Ok(Zeroizing::new(answer.body))
    }
}

/// A JWT starts with the base64 of `{"`, which no path or address of a file does by chance.
fn looks_like_token(text: &str) -> bool {
    let text = text.trim();
    text.starts_with("eyJ")
        && text.matches('.').count() == 2
        && !text.contains(['/', '\\', ' ', '\n'])
}

/// The claims of an activation that `importer` can use.
///
/// Fails if its signature does not hold, it is for another account, has expired, or was revoked by
/// an exporter that is in this store.
pub fn judged(
    ctx: &Ctx,
    token: &str,
    importer: &PublicKey,
    account: &str,
) -> Result<ActivationClaims> {
    let claims = verified(token)?;
    refuse_unusable(&claims, importer, account, ctx.now)?;
    let exporter = exporter(&claims)?;
    refuse_revoked(ctx, &exporter, &claims)?;
    Ok(claims)
}

/// The claims of an activation whose signature holds.
pub fn verified(token: &str) -> Result<ActivationClaims> {
    ActivationClaims::decode(token).map_err(|e| Error::from(e).within("the activation"))
}

/// Refuses an activation that `importer` cannot use, each with its reason.
pub fn refuse_unusable(
    claims: &ActivationClaims,
    importer: &PublicKey,
    account: &str,
    now: i64,
) -> Result<()> {
    if claims.sub != importer.as_str() && claims.sub != "public" {
        return Err(Error::refused(format!(
            "the activation is for account {} and not for account \"{account}\" ({importer})",
            claims.sub
        ))
        .hint(Hint::say(format!(
            "import it into that account, or ask for one for {importer}"
        ))));
    }
    if claims.exp > 0 && claims.exp <= now {
        return Err(Error::refused(format!(
            "the activation expired {} ({})",
            time::distance(claims.exp, now),
            time::shown(claims.exp)
        ))
        .hint(Hint::say("ask the exporting account for a new one")));
    }
    Ok(())
}

/// The account that issued an activation, whichever of its keys signed.
pub fn exporter(claims: &ActivationClaims) -> Result<PublicKey> {
    let key = if claims.nats.issuer_account.is_empty() {
        &claims.iss
    } else {
        &claims.nats.issuer_account
    };
    PublicKey::parse_kind(Kind::Account, key).map_err(|e| {
        Error::refused(format!(
            "the activation names `{key}` as exporting account: {e}"
        ))
    })
}

/// A revoked activation of an account in this store is of no use.
fn refuse_revoked(ctx: &Ctx, exporter: &PublicKey, claims: &ActivationClaims) -> Result<()> {
    let operator = ctx.operator_name()?;
    let Some(name) = ctx.snapshot().account_by_key(&operator, exporter)? else {
        return Ok(());
    };
    let account = ctx.snapshot().account(&operator, &name)?;
    let revoked = account.claims.nats.exports.iter().any(|e| {
        e.kind == claims.nats.kind
            && crate::subject::is_contained(&claims.nats.subject, &e.subject)
            && e.revocations.is_revoked(&claims.sub, claims.iat)
    });
    if revoked {
        return Err(
            Error::refused(format!("account \"{name}\" has revoked this activation"))
                .hint(Hint::say("ask its owner for a new one")),
        );
    }
    Ok(())
}
