//! The key that something new is about: made here, or given by its owner.

use serde::Serialize;

use super::args::{self, KeyRef};
use super::ctx::Ctx;
use super::error::{Error, Hint, Result};
use crate::nkey::{Kind, PublicKey, Seed};

/// A key for an operator, account, user, or signing key.
#[derive(Debug)]
pub struct NewKey {
    /// Public key.
    pub key: PublicKey,
    /// Its seed, where this command made it or was given it.
    pub seed: Option<Seed>,
    /// What became of the seed.
    pub kept: Kept,
}

/// Where the seed of a new key is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kept {
    /// Made by this command, and in the keystore now.
    Generated,
    /// Given to this command, and in the keystore now.
    Stored,
    /// In the keystore already.
    Known,
    /// Not here.
    Elsewhere,
}

/// A signing key that was added, as reports tell it.
#[derive(Debug, Serialize)]
pub struct AddedKey {
    /// Public key.
    pub key: PublicKey,
    /// What became of the seed.
    pub seed: Kept,
}

impl From<NewKey> for AddedKey {
    fn from(new: NewKey) -> Self {
        AddedKey {
            key: new.key,
            seed: new.kept,
        }
    }
}

impl Kept {
    /// `generated and stored user key "U…"`: scripts take the quoted word as the key.
    pub fn sentence(self, kind: &str, key: &PublicKey) -> String {
        match self {
            Kept::Generated => format!("generated and stored {kind} key \"{key}\""),
            Kept::Stored => format!("stored {kind} key \"{key}\""),
            Kept::Known => format!("found the seed of {kind} key \"{key}\" in the keystore"),
            Kept::Elsewhere => format!("the seed of {kind} key \"{key}\" is not in the keystore"),
        }
    }
}

impl Ctx {
    /// A new key pair that enters the keystore.
    pub fn new_key(&mut self, kind: Kind) -> NewKey {
        let seed = self.generate(kind);
        self.keep_seed(&seed);
        NewKey {
            key: seed.public_key(),
            seed: Some(seed),
            kept: Kept::Generated,
        }
    }

    /// The key that was given, else a new one.
    ///
    /// A given seed enters the keystore: whoever hands it over wants the new thing to be usable
    /// here. With a public key alone nothing is stored.
    pub fn given_or_new_key(
        &mut self,
        kind: Kind,
        option: &str,
        given: Option<&KeyRef>,
    ) -> Result<NewKey> {
        let Some(given) = given else {
            return Ok(self.new_key(kind));
        };
        let (key, seed) = self.key_of_kind(kind, option, given)?;
        Ok(self.keep_given(key, seed))
    }

    fn keep_given(&mut self, key: PublicKey, seed: Option<Seed>) -> NewKey {
        let known = self.has_seed(&key);
        let kept = match &seed {
            Some(_) if known => Kept::Known,
            Some(seed) => {
                self.keep_seed(seed);
                Kept::Stored
            }
            None if known => Kept::Known,
            None => Kept::Elsewhere,
        };
        NewKey { key, seed, kept }
    }

    /// A signing key for whom `identity` is the key of, made here or given.
    ///
    /// Fails as [`Ctx::given_signing_key`].
    pub fn new_signing_key(
        &mut self,
        kind: Kind,
        given: &args::NewKey,
        identity: &str,
    ) -> Result<AddedKey> {
        match given {
            args::NewKey::Generate => Ok(self.new_key(kind).into()),
            args::NewKey::Given(given) => {
                let (key, seed) = self.key_of_kind(kind, "--sk", given)?;
                self.given_signing_key(key, seed, identity)
            }
        }
    }

    /// A signing key that was given, for whom `identity` is the key of.
    ///
    /// Fails if it is that key itself, or a key of another account: who holds it would speak for both.
    pub fn given_signing_key(
        &mut self,
        key: PublicKey,
        seed: Option<Seed>,
        identity: &str,
    ) -> Result<AddedKey> {
        let make_one = || Hint::say("make a new one with `--sk generate`");
        if key.as_str() == identity {
            return Err(Error::refused(format!(
                "{key} is the {}'s identity key and cannot be a signing key too",
                key.kind().name()
            ))
            .hint(make_one()));
        }
        if key.kind() == Kind::Account
            && let Some(owner) = self
                .snapshot()
                .account_with_key(&self.operator_name()?, &key)?
            && self.account_key(&owner)?.as_str() != identity
        {
            return Err(Error::refused(format!(
                "{key} belongs to account \"{owner}\" and cannot sign for another one too"
            ))
            .hint(make_one()));
        }
        Ok(self.keep_given(key, seed).into())
    }

    /// A key given as public key, seed or file, which must be of this kind.
    pub fn key_of_kind(
        &mut self,
        kind: Kind,
        option: &str,
        given: &KeyRef,
    ) -> Result<(PublicKey, Option<Seed>)> {
        let (key, seed) = self.key_material(given).map_err(|e| e.within(option))?;
        if key.kind() == kind {
            return Ok((key, seed));
        }
        Err(Error::refused(format!(
            "{option}: {} key is needed, and {key} is {} key",
            kind.with_article(),
            key.kind().with_article()
        ))
        .hint(Hint::say(format!(
            "{kind} public keys start with {}",
            kind.letter()
        ))))
    }
}
