//! Where migrated accounts come from: a file, a URL, or the directory of an operator. Reads only.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::claims::{AccountClaims, Operator, OperatorClaims, UserClaims, armor};
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};
use crate::nkey::{Kind, PublicKey};
use crate::store::{Grant, grants_in};

/// What was found.
#[derive(Default)]
pub struct Source {
    /// Accounts to migrate.
    pub accounts: Vec<Arrived>,
    /// Name of the system account, which is none of them.
    pub system_account: Option<String>,
    /// What cannot be read.
    pub problems: Vec<String>,
}

/// An account that is to be migrated.
pub struct Arrived {
    /// Where it came from, for messages.
    pub place: String,
    /// What its JWT says; the signature holds.
    pub claims: AccountClaims,
    /// Its users; `None` where no users could be.
    pub users: Option<Vec<SourceUser>>,
    /// Activations that it has issued, as far as its old store remembers them.
    pub grants: Vec<Grant>,
}

/// A user beside its account.
pub struct SourceUser {
    /// The JWT.
    pub token: String,
    /// What it says; the signature holds.
    pub claims: UserClaims,
    /// Where it is.
    pub file: PathBuf,
}

/// Reads what is to be migrated.
pub fn read(
    ctx: &mut Ctx,
    target: &Entry<Operator>,
    url: Option<&str>,
    dir: Option<&str>,
) -> Result<Source> {
    let given = |text: Option<&str>| text.filter(|t| !t.is_empty()).map(str::to_string);
    match (given(url), given(dir)) {
        (_, Some(dir)) => {
            let dir = ctx.path(&dir);
            refuse_itself(ctx, target, &dir)?;
            of_dir(ctx, &dir)
        }
        (Some(url), None) if url.contains("://") => of_url(ctx, &url),
        (Some(file), None) => {
            let file = ctx.path(&file);
            refuse_itself(ctx, target, &file)?;
            of_file(ctx, &file)
        }
        (None, None) => Err(
            Error::usage("an url or path to the account jwt is required").hint(Hint::say(
                "give `--url SOURCE` or `--operator-dir DIR`, or let `-i` ask",
            )),
        ),
    }
}

/// What lies in the directory of the operator in use is its own.
fn refuse_itself(ctx: &Ctx, target: &Entry<Operator>, path: &Path) -> Result<()> {
    let own = ctx.layout().operator_dir(&target.name);
    match (path.canonicalize(), own.canonicalize()) {
        (Ok(path), Ok(own)) if path.starts_with(&own) => Err(Error::refused(format!(
            "cannot migrate `{}` onto itself",
            path.display()
        ))
        .hint(Hint::run(
            "select the operator to migrate to first",
            &["select", "operator", "NAME"],
        ))),
        _ => Ok(()),
    }
}

fn of_url(ctx: &mut Ctx, url: &str) -> Result<Source> {
    if !url.starts_with("http://") && !url.starts_with("https://") {
        return Err(
            Error::refused(format!("an account JWT cannot be fetched from `{url}`"))
                .hint(Hint::say("give an http(s) URL or a file")),
        );
    }
    let text = ctx.fetched(url, "an account JWT")?;
    let claims = AccountClaims::decode(armor::token_in(&text).trim())
        .map_err(|e| Error::from(e).within(format!("`{url}`")))?;
    Ok(Source {
        accounts: vec![Arrived {
            place: format!("`{url}`"),
            claims,
            users: None,
            grants: Vec::new(),
        }],
        ..Source::default()
    })
}

fn of_file(ctx: &Ctx, file: &Path) -> Result<Source> {
    let mut source = Source::default();
    let claims = account_in(ctx, file)?;
    let users = file.with_file_name("users");
    let users = match users.is_dir() {
        true => ctx.files_in(&users, false)?,
        false => Vec::new(),
    };
    source.add(ctx, file, claims, users);
    Ok(source)
}

/// All accounts of an operator's directory, but for its system account: that is what its servers have,
/// and the operator in use has its own.
fn of_dir(ctx: &Ctx, dir: &Path) -> Result<Source> {
    let mut source = Source::default();
    let system = system_account(ctx, dir)?;
    let accounts = dir.join("accounts");
    let mut users: BTreeMap<PathBuf, Vec<PathBuf>> = BTreeMap::new();
    let mut files = Vec::new();
    for file in ctx.files_in(&accounts, true)? {
        let below = file.strip_prefix(&accounts).unwrap_or(&file);
        let parts: Vec<_> = below.iter().filter_map(|part| part.to_str()).collect();
        match parts[..] {
            [account, name] if name == format!("{}.jwt", account.trim()) => files.push(file),
            [account, "users", _] => users.entry(accounts.join(account)).or_default().push(file),
            _ => {}
        }
    }
    for file in files {
        let of = file
            .parent()
            .and_then(|dir| users.remove(dir))
            .unwrap_or_default();
        match account_in(ctx, &file) {
            Ok(claims) if claims.sub == system => source.system_account = Some(claims.name),
            Ok(claims) => source.add(ctx, &file, claims, of),
            Err(err) => source.problems.push(err.message),
        }
    }
    Ok(source)
}

/// Key of the system account of the operator whose directory it is; empty if it has none.
fn system_account(ctx: &Ctx, dir: &Path) -> Result<String> {
    let mut error = None;
    let files = ctx.files_in(dir, false)?;
    for file in files.iter().filter(|file| is_jwt(file)) {
        match token_in(ctx, file).and_then(|token| Ok(OperatorClaims::decode(&token)?)) {
            Ok(claims) => return Ok(claims.nats.system_account),
            Err(err) => error = Some(err.within(format!("`{}`", file.display()))),
        }
    }
    Err(error.unwrap_or_else(|| {
        Error::refused(format!(
            "`{}` is not the directory of an operator",
            dir.display()
        ))
        .hint(Hint::say(
            "it is named after the operator, and holds its JWT and `accounts`",
        ))
    }))
}

impl Source {
    fn add(&mut self, ctx: &Ctx, file: &Path, claims: AccountClaims, files: Vec<PathBuf>) {
        let mut users = Vec::new();
        for file in files.into_iter().filter(|file| is_jwt(file)) {
            let read = token_in(ctx, &file).and_then(|token| {
                let claims = UserClaims::decode(&token)?;
                Ok((token, claims))
            });
            match read {
                Ok((token, claims)) => users.push(SourceUser {
                    token,
                    claims,
                    file,
                }),
                Err(err) => self.problems.push(format!("`{}`: {err}", file.display())),
            }
        }
        self.accounts.push(Arrived {
            place: format!("`{}`", file.display()),
            grants: grants(file, &claims.sub),
            claims,
            users: Some(users),
        });
    }
}

/// What the store of an account remembers of what it issued: its JWT is in `accounts/NAME/` of the
/// operator's directory. A record that cannot be read is none.
fn grants(jwt: &Path, key: &str) -> Vec<Grant> {
    let Ok(key) = PublicKey::parse_kind(Kind::Account, key) else {
        return Vec::new();
    };
    let dir = jwt.ancestors().nth(3);
    let found = dir.and_then(|dir| grants_in(dir, &key).ok());
    found.unwrap_or_default().issued
}

fn account_in(ctx: &Ctx, file: &Path) -> Result<AccountClaims> {
    let token = token_in(ctx, file)?;
    AccountClaims::decode(&token)
        .map_err(|e| Error::from(e).within(format!("`{}`", file.display())))
}

fn token_in(ctx: &Ctx, file: &Path) -> Result<String> {
    let text = ctx.read_file(file)?;
    Ok(armor::token_in(&text).trim().to_string())
}

fn is_jwt(file: &Path) -> bool {
    file.extension().is_some_and(|ending| ending == "jwt")
}
