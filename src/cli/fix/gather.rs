//! What is in the files: JWTs by the key they are about, and seeds. Nothing is trusted yet.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::LeftOut;
use crate::claims::{AccountClaims, AnyClaims, Claims, OperatorClaims, UserClaims, armor};
use crate::cli::ctx::Ctx;
use crate::cli::error::{Error, Result};
use crate::cli::import::document;
use crate::cli::import::keys::seed_in;
use crate::creds;
use crate::nkey::{Kind, PublicKey, Seed};
use crate::store::{Grant, grants_in, is_record};

/// A JWT whose signature holds, whoever made it.
#[derive(Clone)]
pub struct Document<C> {
    /// The JWT.
    pub token: String,
    /// What it says.
    pub claims: C,
    /// Where it is.
    pub file: PathBuf,
}

/// All documents about each key.
pub type Documents<C> = BTreeMap<PublicKey, Vec<Document<C>>>;

/// Everything that was found.
#[derive(Default)]
pub struct Heap {
    /// Seeds by their public keys.
    pub seeds: BTreeMap<PublicKey, Seed>,
    /// Operator JWTs.
    pub operators: Documents<OperatorClaims>,
    /// Account JWTs.
    pub accounts: Documents<AccountClaims>,
    /// User JWTs.
    pub users: Documents<UserClaims>,
    /// Activations that accounts have issued.
    pub grants: BTreeMap<PublicKey, Vec<Grant>>,
    /// Files that have no place in a store.
    pub left_out: Vec<LeftOut>,
}

/// Reads all files of the kinds looked for. A file that cannot be read is left out; a path that is not
/// there is an error, since it was hardly meant.
pub fn read(ctx: &Ctx, inputs: &[String], with_creds: bool) -> Result<Heap> {
    let mut heap = Heap::default();
    for input in inputs {
        let path = ctx.path(input);
        let files = match path.is_file() {
            true => vec![path],
            false => ctx.files_in(&path, true)?,
        };
        for file in files {
            heap.add_grants(&file);
            let read = match file.extension().and_then(|ending| ending.to_str()) {
                Some("nk") => heap.add_seed(ctx, &file),
                Some("jwt") => heap.add_jwt(ctx, &file),
                Some("creds") if with_creds => heap.add_creds(ctx, &file),
                _ => Ok(()),
            };
            if let Err(err) = read {
                heap.leave_out(&file, err.message);
            }
        }
    }
    Ok(heap)
}

impl Heap {
    /// Notes a file without a place in the new store.
    pub fn leave_out(&mut self, file: &Path, reason: impl Into<String>) {
        self.left_out.push(LeftOut {
            file: file.to_path_buf(),
            reason: reason.into(),
        });
    }

    /// What an account has issued, from the record of it. One that cannot be read says nothing.
    fn add_grants(&mut self, file: &Path) {
        let record = is_record(file).zip(file.parent());
        let read = record.and_then(|(key, dir)| Some((key, grants_in(dir, &key).ok()?)));
        if let Some((key, grants)) = read {
            self.grants.entry(key).or_default().extend(grants.issued);
        }
    }

    fn add_seed(&mut self, ctx: &Ctx, file: &Path) -> Result<()> {
        let seed = seed_in(ctx, file)?;
        self.seeds.insert(seed.public_key(), seed);
        Ok(())
    }

    fn add_creds(&mut self, ctx: &Ctx, file: &Path) -> Result<()> {
        let text = ctx.read_file(file)?;
        self.add_token(armor::token_in(&text).trim(), file)?;
        let seed = creds::seed_in(&text)?;
        self.seeds.insert(seed.public_key(), seed);
        Ok(())
    }

    fn add_jwt(&mut self, ctx: &Ctx, file: &Path) -> Result<()> {
        let text = ctx.read_file(file)?;
        self.add_token(armor::token_in(&text).trim(), file)
    }

    fn add_token(&mut self, token: &str, file: &Path) -> Result<()> {
        match AnyClaims::decode(token)? {
            AnyClaims::Operator(claims) => {
                add(&mut self.operators, Kind::Operator, token, claims, file)
            }
            AnyClaims::Account(claims) => {
                add(&mut self.accounts, Kind::Account, token, claims, file)
            }
            AnyClaims::User(claims) => add(&mut self.users, Kind::User, token, claims, file),
            other @ (AnyClaims::Activation(_)
            | AnyClaims::AuthorizationRequest(_)
            | AnyClaims::AuthorizationResponse(_)
            | AnyClaims::Generic(_)) => Err(Error::refused(format!(
                "it holds a JWT of type {}, which has no place in a store",
                other.kind_name()
            ))),
        }
    }
}

fn add<B>(
    documents: &mut Documents<Claims<B>>,
    kind: Kind,
    token: &str,
    claims: Claims<B>,
    file: &Path,
) -> Result<()> {
    let key = document::key(kind, &claims.sub)?;
    // A name becomes a file name, wherever it came from.
    document::name(kind, &claims.name)?;
    let same = documents.entry(key).or_default();
    if same.iter().all(|other| other.token != token) {
        same.push(Document {
            token: token.to_string(),
            claims,
            file: file.to_path_buf(),
        });
    }
    Ok(())
}
