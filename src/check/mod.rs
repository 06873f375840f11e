//! The rules of the format, as findings with stable codes.
//!
//! The functions here judge one document each, exactly as the Go library and the servers do, and say
//! besides what both accept and nobody can have meant; [`across`] compares documents with each other.
//! Nothing is changed: unlike in Go, checking an account does not fill in its trace sampling.

mod account;
mod acks;
pub mod across;
mod admission;
mod callout;
mod chain;
mod code;
mod export;
mod import;
mod operator;
mod pull;
mod subjects;
#[cfg(test)]
mod tests;
mod url;
mod user;

use serde::Serialize;

use crate::claims::{
    AccountClaims, ActivationClaims, AnyClaims, AuthorizationRequestClaims,
    AuthorizationResponseClaims, Claims, GenericClaims, OperatorClaims, UserClaims,
};

pub use account::label_of_mapping;
pub use acks::{inbox_denials, label_of_role};
pub use admission::{is_network, is_time_of_day, is_zone};
pub use chain::{Chain, chained};
pub use code::{Code, Severity};
pub use export::label as label_of_export;
pub use import::{label as label_of_import, local as local_subject, remote as remote_subject};
pub use pull::acks_for;

/// Something a rule has to say about a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Which rule.
    pub code: Code,
    /// How much it matters; the same for all findings of one code.
    pub severity: Severity,
    /// The part it is about, such as ``stream export `orders.>` ``.
    pub subject: String,
    /// A sentence that names the part and what is wrong with it.
    pub message: String,
}

/// What rules need to know beside the document.
#[derive(Clone, Copy)]
pub struct Facts<'a> {
    /// The present, in seconds since the epoch.
    pub now: i64,
    /// Whether the IANA time zone of this name can be loaded. Asked with neither the empty name
    /// nor `UTC` nor `Local`, which always can, and not with names that reach outside the
    /// database. Zone names are case-sensitive for servers on most systems, so the answer
    /// should be too.
    pub zone_exists: &'a dyn Fn(&str) -> bool,
}

impl Facts<'static> {
    /// Facts for callers without a zone database: every zone name is believed.
    pub fn believing_zones(now: i64) -> Facts<'static> {
        Facts {
            now,
            zone_exists: &|_| true,
        }
    }
}

/// Whether findings stop a document from being used: an error does, and a time finding if the
/// caller cares about the time. Servers do.
pub fn is_blocking(findings: &[Finding], include_time: bool) -> bool {
    findings.iter().any(|finding| match finding.severity {
        Severity::Error => true,
        Severity::Time => include_time,
        Severity::Warning => false,
    })
}

/// The findings about an operator.
pub fn operator(claims: &OperatorClaims, facts: &Facts) -> Vec<Finding> {
    let mut found = Findings::default();
    time(&mut found, &label("operator", claims), claims, facts);
    operator::rules(&mut found, claims);
    found.0
}

/// The findings about an account, its exports and its imports with their activations.
///
/// The expiry of an activation inside an import is no finding here; see [`across::import`].
pub fn account(claims: &AccountClaims, facts: &Facts) -> Vec<Finding> {
    let mut found = Findings::default();
    time(&mut found, &label("account", claims), claims, facts);
    account::rules(&mut found, claims);
    found.0
}

/// The findings about a user.
pub fn user(claims: &UserClaims, facts: &Facts) -> Vec<Finding> {
    let mut found = Findings::default();
    let about = label("user", claims);
    time(&mut found, &about, claims, facts);
    user::rules(&mut found, &about, claims, facts);
    found.0
}

/// The findings about an activation.
pub fn activation(claims: &ActivationClaims, facts: &Facts) -> Vec<Finding> {
    let mut found = Findings::default();
    let about = label("activation", claims);
    time(&mut found, &about, claims, facts);
    import::activation_rules(&mut found, &about, claims);
    found.0
}

/// The findings about a server's question to an auth callout service.
pub fn authorization_request(claims: &AuthorizationRequestClaims, facts: &Facts) -> Vec<Finding> {
    let mut found = Findings::default();
    let about = label("authorization request", claims);
    callout::request_rules(&mut found, &about, claims);
    time(&mut found, &about, claims, facts);
    found.0
}

/// The findings about the answer of an auth callout service.
pub fn authorization_response(claims: &AuthorizationResponseClaims, facts: &Facts) -> Vec<Finding> {
    let mut found = Findings::default();
    let about = label("authorization response", claims);
    callout::response_rules(&mut found, &about, claims);
    time(&mut found, &about, claims, facts);
    found.0
}

/// The findings about a generic document: only its times are known to mean something.
pub fn generic(claims: &GenericClaims, facts: &Facts) -> Vec<Finding> {
    let mut found = Findings::default();
    time(&mut found, &label("document", claims), claims, facts);
    found.0
}

/// The findings about a document of any type.
pub fn any(claims: &AnyClaims, facts: &Facts) -> Vec<Finding> {
    match claims {
        AnyClaims::Operator(claims) => operator(claims, facts),
        AnyClaims::Account(claims) => account(claims, facts),
        AnyClaims::User(claims) => user(claims, facts),
        AnyClaims::Activation(claims) => activation(claims, facts),
        AnyClaims::AuthorizationRequest(claims) => authorization_request(claims, facts),
        AnyClaims::AuthorizationResponse(claims) => authorization_response(claims, facts),
        AnyClaims::Generic(claims) => generic(claims, facts),
    }
}

/// Findings while they are gathered.
#[derive(Default)]
struct Findings(Vec<Finding>);

impl Findings {
    fn add(&mut self, code: Code, subject: &str, message: impl Into<String>) {
        self.0.push(Finding {
            code,
            severity: code.severity(),
            subject: subject.to_owned(),
            message: message.into(),
        });
    }
}

/// How messages call a document: by its name, or by its key if it has none.
fn label<B>(kind: &str, claims: &Claims<B>) -> String {
    let name = if claims.name.is_empty() {
        &claims.sub
    } else {
        &claims.name
    };
    format!("{kind} `{name}`")
}

fn time<B>(found: &mut Findings, about: &str, claims: &Claims<B>, facts: &Facts) {
    // Zero and below is "no time" in the format.
    if claims.exp > 0 && facts.now > claims.exp {
        let at = moment(claims.exp);
        found.add(Code::TimeExpired, about, format!("{about} expired at {at}"));
    }
    if claims.nbf > 0 && claims.nbf > facts.now {
        let at = moment(claims.nbf);
        found.add(
            Code::TimeNotYet,
            about,
            format!("{about} is not valid before {at}"),
        );
    }
}

/// A time of a document for people; the number itself if no calendar reaches that far.
fn moment(seconds: i64) -> String {
    jiff::Timestamp::from_second(seconds)
        .map_or_else(|_| seconds.to_string(), |timestamp| timestamp.to_string())
}
