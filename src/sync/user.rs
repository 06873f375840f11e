//! Who a user JWT is about, for messages about refused logins.

use crate::claims::UserClaims;

/// A user and the account behind it; empty texts where the JWT does not say.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Facts {
    pub user: String,
    pub account: String,
}

/// What the JWT says about its user. A text that is no JWT says nothing; the server judges it.
pub(super) fn facts(jwt: &str) -> Facts {
    let Ok(claims) = UserClaims::read(jwt) else {
        return Facts::default();
    };
    let by_identity = claims.nats.issuer_account.is_empty();
    Facts {
        user: claims.sub,
        account: if by_identity {
            claims.iss
        } else {
            claims.nats.issuer_account
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nkey::{Kind, Seed};

    #[test]
    fn the_account_behind_a_signing_key_is_the_one_named() {
        let signer = Seed::from_bytes(Kind::Account, [1; 32]);
        let user = Seed::from_bytes(Kind::User, [2; 32]).public_key();
        let mut claims = UserClaims::new(&user);
        let plain = facts(&claims.sign(&signer, 1).unwrap());
        assert_eq!(plain.user, user.as_str());
        assert_eq!(plain.account, signer.public_key().as_str());
        let account = Seed::from_bytes(Kind::Account, [3; 32]).public_key();
        claims.nats.issuer_account = account.to_string();
        let scoped = facts(&claims.sign(&signer, 1).unwrap());
        assert_eq!(scoped.account, account.as_str());
        assert_eq!(facts("no jwt"), Facts::default());
    }
}
