//! Rules for the two documents of auth callout.

use super::{Code, Findings};
use crate::claims::{AuthorizationRequestClaims, AuthorizationResponseClaims};
use crate::nkey::{Kind, is_public_key};

pub(super) fn request_rules(
    found: &mut Findings,
    about: &str,
    claims: &AuthorizationRequestClaims,
) {
    let user = &claims.nats.user_nkey;
    if user.is_empty() {
        found.add(
            Code::ReqNkeyMissing,
            about,
            format!("{about} names no user"),
        );
    } else if !is_public_key(Kind::User, user) {
        let message = format!("the user `{user}` of {about} is not a user public key");
        found.add(Code::ReqNkey, about, message);
    }
}

pub(super) fn response_rules(
    found: &mut Findings,
    about: &str,
    claims: &AuthorizationResponseClaims,
) {
    let response = &claims.nats;
    if !is_public_key(Kind::User, &claims.sub) {
        let message = format!("`sub` of {about} is not a user public key");
        found.add(Code::ResSubject, about, message);
    }
    if !is_public_key(Kind::Server, &claims.aud) {
        let message = format!("`aud` of {about} is not a server public key");
        found.add(Code::ResAudience, about, message);
    }
    match (response.jwt.is_empty(), response.error.is_empty()) {
        (true, true) => {
            found.add(
                Code::ResEmpty,
                about,
                format!("{about} has neither a user nor an error"),
            );
        }
        (false, false) => {
            found.add(
                Code::ResBoth,
                about,
                format!("{about} has both a user and an error"),
            );
        }
        _ => {}
    }
    let account = &response.issuer_account;
    if !account.is_empty() && !is_public_key(Kind::Account, account) {
        let message =
            format!("the issuer account `{account}` of {about} is not an account public key");
        found.add(Code::ResIssuerAccount, about, message);
    }
}
