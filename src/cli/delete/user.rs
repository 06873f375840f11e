//! `delete user`: users of an account, revoked first if asked.

use serde::Serialize;

use crate::claims::{Account, AccountClaims};
use crate::cli::args::{List, all};
use crate::cli::complete;
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};
use crate::cli::output::Human;
use crate::cli::signing::{Prefer, SignedBy};
use crate::nkey::{Kind, PublicKey};

/// Delete users
///
/// Deletes the users' JWTs from the store. Whoever has a copy of their creds can still connect,
/// unless `--revoke` revokes them and the account is pushed. Seeds and creds files stay unless
/// `--rm-nkey` and `--rm-creds` are given.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Delete a user so that it can no longer connect, and nothing of it is left
    accord delete user --account shop app --revoke --rm-nkey --rm-creds
  Delete the JWT only
    accord delete user --account partner --name worker")]
pub struct Args {
    /// Users to delete, by name or public key
    #[arg(value_name = "USER", add = complete::users())]
    users: Vec<String>,
    /// The same as the positional names (can be repeated)
    #[arg(short, long, value_name = "USER", add = complete::users())]
    name: Vec<List<String>>,
    /// Revoke the users first, so that copies of their creds no longer work once the account is pushed
    #[arg(short = 'R', long)]
    revoke: bool,
    /// Delete their seeds too
    #[arg(short = 'D', long)]
    rm_nkey: bool,
    /// Delete their creds files too
    #[arg(short = 'C', long)]
    rm_creds: bool,
    /// Account of the users, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
}

/// What was deleted. `signed_by` is there if the account was changed.
#[derive(Debug, Serialize)]
pub struct Report {
    account: String,
    users: Vec<DeletedUser>,
    #[serde(skip_serializing_if = "Option::is_none")]
    signed_by: Option<SignedBy>,
}

/// A user that was deleted.
#[derive(Debug, Serialize)]
pub struct DeletedUser {
    user: String,
    /// Absent if the JWT could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<PublicKey>,
    /// Absent if nothing was to be revoked.
    #[serde(skip_serializing_if = "Option::is_none")]
    revoked: Option<Revoked>,
    seed_deleted: bool,
    creds_deleted: bool,
    #[serde(skip)]
    asked: Leftovers,
}

/// Whether a user was revoked now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum Revoked {
    Now,
    Before,
}

/// What of a user goes beside its JWT.
#[derive(Debug, Clone, Copy, Default)]
pub struct Leftovers {
    /// The seed.
    pub seed: bool,
    /// The creds file.
    pub creds: bool,
}

/// Deletes the users.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    let account = ctx.account(args.account.as_deref())?;
    let names = names(&args, ctx, &account)?;
    let (question, named) = (
        question(&names, &account.name),
        !args.users.is_empty() || !args.name.is_empty(),
    );
    ctx.confirm(&question, named)?;
    let leftovers = Leftovers {
        seed: args.rm_nkey,
        creds: args.rm_creds,
    };
    let mut users: Vec<DeletedUser> = names
        .iter()
        .map(|name| ctx.delete_user(&account.operator, &account.name, name, leftovers))
        .collect::<Result<_>>()?;
    let signed_by = if args.revoke {
        revoke(ctx, &account, &mut users)?
    } else {
        None
    };
    if !args.revoke {
        ctx.note("copies of the users' creds still work: revoke the users with `revocations add-user`, or delete with `--revoke`");
    }
    Ok(Report {
        account: account.name,
        users,
        signed_by,
    })
}

fn names(args: &Args, ctx: &mut Ctx, account: &Entry<Account>) -> Result<Vec<String>> {
    let given: Vec<String> = args
        .users
        .iter()
        .cloned()
        .chain(all(&args.name))
        .filter(|n| !n.is_empty())
        .collect();
    if given.is_empty() {
        if ctx.options.interactive {
            return Ok(vec![ctx.user_name(account, None)?]);
        }
        return Err(
            Error::usage("please specify an user to delete").hint(Hint::run(
                "name it",
                &["delete", "user", "--account", &account.name, "NAME"],
            )),
        );
    }
    let mut names: Vec<String> = given
        .iter()
        .map(|n| ctx.user_name(account, Some(n)))
        .collect::<Result<_>>()?;
    names.sort();
    names.dedup();
    Ok(names)
}

fn question(names: &[String], account: &str) -> String {
    let names: Vec<String> = names.iter().map(|n| format!("\"{n}\"")).collect();
    format!("Delete user {} of account \"{account}\"?", names.join(", "))
}

/// Revokes the users up to now; the account is only signed anew if that changes something.
fn revoke(
    ctx: &mut Ctx,
    account: &Entry<Account>,
    users: &mut [DeletedUser],
) -> Result<Option<SignedBy>> {
    let mut claims = account.stored.claims.clone();
    for user in users.iter_mut() {
        let Some(key) = user.key else {
            return Err(Error::refused(format!(
                "user \"{}\" cannot be revoked: its JWT cannot be read, so its key is not known",
                user.user
            ))
            .hint(Hint::say(
                "revoke it by its public key, then delete it without `--revoke`",
            )));
        };
        user.revoked = Some(revoke_one(&mut claims, &key, ctx.now));
    }
    if users.iter().all(|u| u.revoked == Some(Revoked::Before)) {
        return Ok(None);
    }
    let operator = ctx.operator()?;
    ctx.save_account(
        &operator,
        &account.name,
        Some(&account.stored.claims),
        claims,
        Prefer::Identity,
    )
    .map(Some)
}

fn revoke_one(claims: &mut AccountClaims, key: &PublicKey, now: i64) -> Revoked {
    if claims.nats.revocations.revoke(key.as_str(), now) {
        Revoked::Now
    } else {
        Revoked::Before
    }
}

impl Ctx {
    /// Deletes the JWT of a user, and of its other files what is asked for.
    pub fn delete_user(
        &mut self,
        operator: &str,
        account: &str,
        user: &str,
        asked: Leftovers,
    ) -> Result<DeletedUser> {
        let claims = self.snapshot().user(operator, account, user);
        let key = claims
            .ok()
            .and_then(|u| PublicKey::parse_kind(Kind::User, &u.claims.sub).ok());
        if key.is_none() && asked.seed {
            self.warn(format!(
                "the JWT of user \"{user}\" cannot be read, so its seed is not known and stays"
            ));
        }
        self.changes.delete_user(operator, account, user);
        let seed_deleted = match key.filter(|k| asked.seed && self.snapshot().has_seed(k)) {
            Some(key) => {
                self.changes.delete_seed(&key);
                true
            }
            None => false,
        };
        let creds_deleted = asked.creds && self.layout().creds(operator, account, user).exists();
        if creds_deleted {
            self.changes.delete_creds(operator, account, user);
        }
        Ok(DeletedUser {
            user: user.to_string(),
            key,
            revoked: None,
            seed_deleted,
            creds_deleted,
            asked,
        })
    }
}

impl DeletedUser {
    /// The sentences for people.
    pub fn tell(&self, out: &mut Human) {
        let key = self.key.map_or_else(String::new, |k| format!(" [{k}]"));
        let who = format!("\"{}\"{key}", self.user);
        match self.revoked {
            Some(Revoked::Now) => out.ok(format!("revoked user {who}")),
            Some(Revoked::Before) => out.ok(format!("user {who} is already revoked")),
            None => {}
        }
        out.ok(format!("deleted user {who}"));
        if self.asked.seed {
            out.ok(if self.seed_deleted {
                "deleted private key"
            } else {
                "private key is not stored"
            });
        }
        if self.asked.creds {
            out.ok(if self.creds_deleted {
                "removed creds file"
            } else {
                "creds file is not stored"
            });
        }
    }
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        if let Some(by) = &self.signed_by {
            out.signed(by);
        }
        for user in &self.users {
            user.tell(out);
        }
        if self.signed_by.is_some() {
            out.ok(format!("edited account \"{}\"", self.account));
        }
    }
}
