//! What is told of accounts that were sent to an account server.

use serde::Serialize;

use super::answer::{Came, Given};
use super::changes::{Changed, limits, others};
use super::{Exchange, claims_signed};
use crate::cli::output::{self, Human};
use crate::cli::plain;

/// The member `account_server` that the reports of commands get.
#[derive(Debug, Serialize)]
pub struct Report {
    account_server: Told,
}

#[derive(Debug, Serialize)]
struct Told {
    url: String,
    accounts: Vec<OfAccount>,
}

/// One account. `status` is the HTTP status it was taken with.
#[derive(Debug, Serialize)]
struct OfAccount {
    account: String,
    status: u16,
    #[serde(skip_serializing_if = "String::is_empty")]
    message: String,
    /// What is stored: `signed` by the operator, `self_signed`, `unchanged`, or nothing (`expired`).
    stored: &'static str,
    /// Key of the operator that signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    signed_by: Option<String>,
    /// Limits that the server changed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    limits: Vec<Changed>,
    /// Other parts that it changed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    others: Vec<String>,
}

impl Report {
    /// A report over what came back.
    pub fn of(url: &str, came: &[(&Exchange, Came)]) -> Report {
        let accounts = came.iter().map(|(exchange, came)| told(exchange, came));
        Report {
            account_server: Told {
                url: url.to_string(),
                accounts: accounts.collect(),
            },
        }
    }
}

fn told(exchange: &Exchange, came: &Came) -> OfAccount {
    let signed = match &came.given {
        Given::Signed(_, claims) => Some(claims),
        _ => None,
    };
    let own = claims_signed(&exchange.of, &exchange.sent);
    let stored = match &came.given {
        Given::Signed(..) => "signed",
        Given::Nothing if exchange.expires => "expired",
        Given::Unusable(_) if came.kept => "unchanged",
        _ if own => "signed",
        _ => "self_signed",
    };
    OfAccount {
        account: exchange.account.clone(),
        status: came.status,
        message: came.words.trim().to_string(),
        stored,
        signed_by: signed.map(|claims| claims.iss.clone()),
        limits: signed.map_or_else(Vec::new, |got| limits(&exchange.sent, got)),
        others: signed.map_or_else(Vec::new, |got| others(&exchange.sent, got)),
    }
}

/// What a server said, each line marked as its words.
pub fn words(text: &str, out: &mut Human) {
    for line in text
        .trim()
        .lines()
        .take(50)
        .filter(|l| !l.trim().is_empty())
    {
        out.ok(format!("> {}", plain::line(line)));
    }
}

impl output::Report for Report {
    fn human(&self, out: &mut Human) {
        for told in &self.account_server.accounts {
            let account = &told.account;
            if told.stored == "expired" {
                out.ok(format!(
                    "expired account \"{account}\" at the account server"
                ));
            } else if told.status == 200 {
                out.ok(format!("pushed \"{account}\" to the account server"));
            } else {
                out.warn(format!(
                    "the account server accepted \"{account}\" and signs it later (status {}); until `pull` fetches it, it is signed by itself here",
                    told.status
                ));
            }
            words(&told.message, out);
            if let Some(signer) = &told.signed_by {
                out.ok(format!(
                    "pulled \"{account}\" from the account server, signed with operator key {signer}"
                ));
            } else if told.status == 200 && told.stored == "self_signed" {
                out.warn(format!(
                    "the account server keeps \"{account}\" as signed by itself: the operator has not signed it"
                ));
            }
            if !told.limits.is_empty() {
                out.ok("account server modifications:");
            }
            for changed in &told.limits {
                out.ok(format!(
                    "> {} changed from {} to {}",
                    changed.limit, changed.from, changed.to
                ));
            }
            if !told.others.is_empty() {
                out.warn(format!(
                    "the account server also changed: {}",
                    told.others.join(", ")
                ));
            }
        }
    }
}
