//! Rules for users.

use super::{Code, Facts, Findings, admission, subjects};
use crate::claims::{UserClaims, UserLimits};
use crate::nkey::{Kind, is_public_key};

pub(super) fn rules(found: &mut Findings, about: &str, claims: &UserClaims, facts: &Facts) {
    subjects::permissions(found, about, &claims.nats.limits.permissions);
    limits(found, about, &claims.nats.limits, facts);
    let account = &claims.nats.issuer_account;
    if !account.is_empty() && !is_public_key(Kind::Account, account) {
        let message =
            format!("the issuer account `{account}` of {about} is not an account public key");
        found.add(Code::UsrIssuerAccount, about, message);
    }
}

/// Numbers and connection types are not judged: every number means something, and servers skip
/// types they do not know.
fn limits(found: &mut Findings, about: &str, limits: &UserLimits, facts: &Facts) {
    for network in limits
        .src
        .iter()
        .filter(|network| !admission::is_network(network))
    {
        let message =
            format!("the source network `{network}` of {about} is not of the form ADDRESS/BITS");
        found.add(Code::LimCidr, about, message);
    }
    for range in &limits.times {
        for (code, what, time) in [
            (Code::LimTimeStart, "start", &range.start),
            (Code::LimTimeEnd, "end", &range.end),
        ] {
            if !admission::is_time_of_day(time) {
                let message = format!(
                    "the {what} `{time}` of a time range of {about} is not of the form HH:MM:SS"
                );
                found.add(code, about, message);
            }
        }
    }
    let zone = &limits.times_location;
    if !admission::is_zone(zone, facts.zone_exists) {
        let message = format!("the time zone `{zone}` of {about} is unknown");
        found.add(Code::LimLocale, about, message);
    }
}
