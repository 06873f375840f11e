//! Rules for operators.

use super::url::Url;
use super::{Code, Findings, label};
use crate::claims::OperatorClaims;
use crate::nkey::{Kind, is_public_key};

pub(super) fn rules(found: &mut Findings, claims: &OperatorClaims) {
    let about = label("operator", claims);
    let operator = &claims.nats;

    let url = &operator.account_server_url;
    if !url.is_empty() && Url::read(url).is_none_or(|read| read.scheme.is_empty()) {
        let message =
            format!("the account server URL `{url}` of {about} is not a URL with a scheme");
        found.add(Code::OpAccountUrl, &about, message);
    }
    for url in operator
        .operator_service_urls
        .iter()
        .filter(|url| !is_service_url(url))
    {
        let message = format!(
            "the service URL `{url}` of {about} is not of the form `nats://HOST:PORT` (or `tls`, \
             `ws`, `wss`), without user and path"
        );
        found.add(Code::OpServiceUrl, &about, message);
    }
    for key in operator
        .signing_keys
        .iter()
        .filter(|key| !is_public_key(Kind::Operator, key))
    {
        let message = format!("the signing key `{key}` of {about} is not an operator public key");
        found.add(Code::OpSigningKey, &about, message);
    }
    let system = &operator.system_account;
    if !system.is_empty() && !is_public_key(Kind::Account, system) {
        let message =
            format!("the system account `{system}` of {about} is not an account public key");
        found.add(Code::OpSystemAccount, &about, message);
    }
    let version = &operator.assert_server_version;
    if !version.is_empty() && !is_version(version) {
        let message = format!(
            "the server version `{version}` of {about} is not MAJOR.MINOR.UPDATE in numbers"
        );
        found.add(Code::OpVersion, &about, message);
    }
}

/// Empty entries are skipped by the tools that read the list.
fn is_service_url(url: &str) -> bool {
    url.is_empty()
        || Url::read(url).is_some_and(|read| {
            !read.has_user_info
                && !read.has_path
                && ["nats", "tls", "ws", "wss"].contains(&read.scheme.as_str())
        })
}

fn is_version(text: &str) -> bool {
    // Signs and leading zeros pass the number parser here as they do in Go.
    text.split('.').count() == 3
        && text
            .split('.')
            .all(|part| part.parse::<i64>().is_ok_and(|number| number >= 0))
}
