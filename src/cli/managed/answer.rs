//! Asking an account server to sign, and judging what it gives back.

use super::Exchange;
use super::changes::others;
use crate::claims::{AccountClaims, armor, trust};
use crate::cli::error::{Error, Hint, Result};
use crate::cli::plain;
use crate::sync::account_server::{AccountServer, HttpAnswer};

/// What became of an account that was sent.
pub struct Came {
    /// Status the server took it with.
    pub status: u16,
    /// What the server said.
    pub words: String,
    /// What it gave back.
    pub given: Given,
    /// Whether the JWT that is stored stays, what came back being unusable.
    pub kept: bool,
}

/// What a server gave back.
pub enum Given {
    /// The account signed by the operator: the token and its claims.
    Signed(String, Box<AccountClaims>),
    /// What was sent, as it was: nobody has signed it yet.
    Unsigned,
    /// Nothing was asked for: it is signed later, or was only told to end.
    Nothing,
    /// Nothing that can be stored, for this reason.
    Unusable(String),
}

/// Sends an account and fetches it back. Fails if the server does not take it.
pub fn ask(server: &AccountServer, exchange: &Exchange) -> Result<Came> {
    let account = &exchange.account;
    let key = &exchange.sent.sub;
    let taken = server.send_account(key, &exchange.token).map_err(|err| {
        Error::from(err).within(format!("account \"{account}\" needs its account server"))
    })?;
    if !taken.is_done() && !taken.is_accepted() {
        return Err(refused(server, account, &taken));
    }
    let given = if exchange.expires || taken.is_accepted() {
        Given::Nothing
    } else {
        match server.account(key) {
            Ok(answer) if answer.is_done() => judged(exchange, &answer.body),
            Ok(answer) => Given::Unusable(format!("status {}", answer.status)),
            Err(err) => Given::Unusable(err.to_string()),
        }
    };
    Ok(Came {
        status: taken.status,
        words: taken.body,
        given,
        kept: false,
    })
}

/// The error for an account that a server did not take.
fn refused(server: &AccountServer, account: &str, answer: &HttpAnswer) -> Error {
    let words = answer.body.trim();
    let words = if words.is_empty() {
        String::new()
    } else {
        format!(": {}", plain::line(words))
    };
    Error::remote(format!(
        "account server `{}` refused account \"{account}\" with status {}{words}",
        server.shown(),
        answer.status
    ))
    .hint(Hint::say(
        "its operator decides what it takes; is this the operator's address?",
    ))
}

/// A server may set limits as it likes. It may not hand out another account, or one that its
/// operator has not signed: that would replace a JWT that works.
fn judged(exchange: &Exchange, body: &str) -> Given {
    let token = armor::token_in(body).trim();
    let claims = match AccountClaims::decode(token) {
        Ok(claims) => claims,
        Err(err) => return Given::Unusable(err.to_string()),
    };
    let sent = &exchange.sent;
    if claims.sub != sent.sub {
        return Given::Unusable(format!("it is about account {}", claims.sub));
    }
    if claims.name != sent.name {
        return Given::Unusable(format!("it is named \"{}\"", plain::line(&claims.name)));
    }
    if token == exchange.token {
        let signed = super::claims_signed(&exchange.of, &claims);
        return if signed {
            Given::Signed(token.to_string(), Box::new(claims))
        } else {
            Given::Unsigned
        };
    }
    if !trust::operator_signed(&exchange.of, &claims.iss, &claims.sub) {
        return Given::Unusable(format!(
            "it is signed by {}, which is no key that operator \"{}\" signs accounts with",
            claims.iss, exchange.of.name
        ));
    }
    if let Some(before) = &exchange.before {
        let older = claims.iat < before.iat;
        // Within a second only what is missing tells; a server may take limits back at once.
        let stale = claims.iat < sent.iat || !others(sent, &claims).is_empty();
        if older || (claims.jti == before.jti && stale) {
            return Given::Unusable("it is the account from before the change".to_string());
        }
    }
    Given::Signed(token.to_string(), Box::new(claims))
}
