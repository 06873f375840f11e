//! Whether a signature counts: who may sign on behalf of an operator or an account.

use super::{AccountClaims, ActivationClaims, OperatorClaims, UserClaims};

/// Whether claims with this issuer about this `sub` are signed by the operator.
///
/// With strict use of signing keys the identity key counts for the operator's own claims only.
pub fn operator_signed(operator: &OperatorClaims, iss: &str, sub: &str) -> bool {
    if iss == operator.sub {
        return !operator.nats.strict_signing_key_usage || sub == operator.sub;
    }
    operator.nats.signing_keys.iter().any(|key| key == iss)
}

/// Whether a user or an activation is signed by the account, itself or through a signing key.
///
/// `issuer_account` is what the claims say, empty if nothing. It counts only for a signing key:
/// the identity key is the account. Strictness of the operator is for the caller to add.
pub fn account_signed(account: &AccountClaims, iss: &str, issuer_account: &str) -> bool {
    iss == account.sub || (issuer_account == account.sub && account.nats.signing_keys.contains(iss))
}

/// Whether a user is signed by the account, see [`account_signed`].
pub fn account_signed_user(account: &AccountClaims, user: &UserClaims) -> bool {
    account_signed(account, &user.iss, &user.nats.issuer_account)
}

/// Whether an activation is signed by the account, see [`account_signed`].
pub fn account_signed_activation(account: &AccountClaims, activation: &ActivationClaims) -> bool {
    account_signed(account, &activation.iss, &activation.nats.issuer_account)
}
