//! `edit signing-key`: what the users of a signing key may do, and its role.

mod select;
mod template;

use serde::Serialize;

use super::{nothing_to_do, rights};
use crate::claims::{Account, AccountClaims, Scope, UserLimits};
use crate::cli::args::preset::Applied;
use crate::cli::args::role::Role;
use crate::cli::args::{List, NewKey, UserRightsArgs};
use crate::cli::changes::Changes;
use crate::cli::complete;
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};
use crate::cli::new_key::Kept;
use crate::cli::output::Human;
use crate::cli::signing::{Prefer, SignedBy};
use crate::nkey::PublicKey;
use crate::preset::Inbox;
use select::Selected;

/// Edit what users of a signing key may do
///
/// A scoped signing key has a role, and a template of permissions and limits that each user it signs
/// gets in place of its own: `add user -K ROLE`. This makes a scoped key of a new or a plain one,
/// and changes the template of one that is there. The change reaches all users of the role once the
/// account is pushed.
///
/// Subjects of the template may hold functions that servers fill in for each user: `{{name()}}`,
/// `{{subject()}}`, `{{tag(NAME)}}`, `{{account-name()}}`, `{{account-subject()}}`,
/// `{{account-tag(NAME)}}`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Make a key whose users publish below their own name only
    accord edit signing-key --account shop --sk generate --role till --allow-pub 'till.{{name()}}.>' --allow-sub '_INBOX.>'
  Make one whose users publish to a stream below their name, each with an inbox of its own for the acks
    accord edit signing-key --account shop --sk generate --role cashier --preset 'stream-publisher:sales.{{name()}}.>'
  Limit the messages of a role, and give the role another name
    accord edit signing-key service --payload 64KiB --role backend")]
pub struct Args {
    /// Role or public key of the signing key
    #[arg(value_name = "KEY", add = complete::roles())]
    positional: Option<NewKey>,
    /// Signing key: a role, a public key, the path of a seed file, or `generate` for a new one
    #[arg(long, value_name = "KEY", add = complete::roles())]
    sk: Vec<List<NewKey>>,
    /// Role of the key; without another way to name the key, the role it has
    #[arg(long, value_name = "NAME", add = complete::roles())]
    role: Option<Role>,
    /// What the role is, for people
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    #[command(flatten)]
    rights: UserRightsArgs,
    /// Account of the key, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
}

/// What the key is now. `seed` tells where the seed of a key is that is new to the account.
#[derive(Debug, Serialize)]
pub struct Report {
    account: String,
    key: PublicKey,
    #[serde(skip_serializing_if = "Option::is_none")]
    seed: Option<Kept>,
    role: String,
    description: String,
    template: UserLimits,
    #[serde(flatten)]
    applied: Applied,
    #[serde(flatten)]
    changes: Changes,
    signed_by: SignedBy,
}

/// Edits the signing key and signs the account.
pub fn run(mut args: Args, ctx: &mut Ctx) -> Result<Report> {
    let account = ctx.account(args.account.as_deref())?;
    refuse_zero(&args)?;
    let selected = select::key(&args, ctx, &account)?;
    ask(&mut args, ctx)?;
    let key = selected.key;
    let before = account.stored.claims.nats.signing_keys.scope(key.as_str());
    let renames = !selected.by_role && args.role.is_some();
    let edits = renames || args.description.is_some() || args.rights.given();
    if before.is_some() && !edits && ctx.options.key.is_none() {
        return Err(nothing_to_do());
    }
    let mut changes = Changes::default();
    let ((scope, applied), signed_by) =
        ctx.edit_account(&account, Prefer::Issuer, |ctx, claims| {
            let mut scope = before.cloned().unwrap_or_else(|| Scope::new(key.as_str()));
            if let Some(role) = args.role.as_ref().filter(|_| renames) {
                rename(&mut scope, role, claims, &mut changes)?;
            }
            if let Some(text) = &args.description {
                changes.say(format!("changed description to \"{text}\""));
                scope.description.clone_from(text);
            }
            let inbox = Inbox::of_scope();
            let applied = args
                .rights
                .apply(&inbox, &mut scope.template, &mut changes)?;
            template::check(before.map(|s| &s.template), &scope.template)?;
            if claims.nats.limits.disallow_bearer {
                let asked = args.rights.limits.bearer;
                rights::refuse_bearer(&scope.template, asked, &account.name)?;
            }
            warn(ctx, &account, &selected, before, &scope)?;
            claims.nats.signing_keys.add_scope(scope.clone());
            Ok((scope, applied))
        })?;
    changes.warn(ctx);
    Ok(Report {
        account: account.name,
        key,
        seed: selected.kept,
        role: scope.role,
        description: scope.description,
        template: scope.template,
        applied,
        changes,
        signed_by,
    })
}

/// Asks for what `-i` may ask for.
fn ask(args: &mut Args, ctx: &mut Ctx) -> Result<()> {
    if !ctx.options.interactive {
        return Ok(());
    }
    args.role = ctx.optional(args.role.take(), "Role (empty: stays)")?;
    args.description = ctx.optional(args.description.take(), "Description (empty: stays)")?;
    let permissions = &mut args.rights.permissions.plain;
    if permissions.allow_pub.is_empty() {
        let question = "Subjects to allow publishing to (empty: no more)";
        permissions.allow_pub.extend(ctx.optional(None, question)?);
    }
    if permissions.allow_sub.is_empty() {
        let question = "Subjects to allow subscribing to (empty: no more)";
        permissions.allow_sub.extend(ctx.optional(None, question)?);
    }
    Ok(())
}

/// A zero in a template is not written, and what is not written is read as no limit.
fn refuse_zero(args: &Args) -> Result<()> {
    let zero = args
        .rights
        .limits
        .numbers()
        .find(|(_, number)| number.0 == 0);
    let Some((option, _)) = zero else {
        return Ok(());
    };
    let instead = match option {
        "--subs" => "to forbid subscriptions give `--deny-sub '>'`",
        "--payload" => {
            "the smallest limit is `--payload 1`; to forbid publishing give `--deny-pub '>'`"
        }
        _ => "the smallest limit is 1",
    };
    Err(Error::usage(format!(
        "{option} 0: a role cannot hold a limit of zero, the JWT format reads it as unlimited"
    ))
    .hint(Hint::say(instead)))
}

/// Sets the role, which no other key of the account may have: `-K ROLE` must mean one key.
fn rename(
    scope: &mut Scope,
    role: &Role,
    claims: &AccountClaims,
    changes: &mut Changes,
) -> Result<()> {
    let others = claims.nats.signing_keys.by_role(role.as_str());
    if let Some(other) = others.iter().find(|other| other.key != scope.key) {
        return Err(Error::refused(format!(
            "role \"{role}\" already exists in account \"{}\": signing key {} has it",
            claims.name, other.key
        ))
        .hint(Hint::say(
            "choose another role, or edit that key: leave out `--sk`",
        )));
    }
    changes.say(match scope.role.as_str() {
        "" => format!("set role to \"{role}\""),
        old if old == role.as_str() => format!("role is \"{role}\" already"),
        old => format!("changed role from \"{old}\" to \"{role}\""),
    });
    role.as_str().clone_into(&mut scope.role);
    Ok(())
}

fn warn(
    ctx: &mut Ctx,
    account: &Entry<Account>,
    selected: &Selected,
    before: Option<&Scope>,
    scope: &Scope,
) -> Result<()> {
    if scope.role.is_empty() {
        ctx.warn(format!(
            "the key has no role: sign users with `-K {}`, or name one with `--role`",
            scope.key
        ));
    }
    let nothing = crate::claims::Permissions::default();
    let permissions = before.map_or(&nothing, |s| &s.template.permissions);
    rights::warn_of_opened(
        ctx,
        permissions,
        &scope.template.permissions,
        "users of the role",
    );
    rights::warn_of_closed(ctx, permissions, &scope.template.permissions);
    if before.is_none() && selected.kept.is_none() {
        template::warn_of_users_with_rights(ctx, account, &scope.key)?;
    }
    Ok(())
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.signed(&self.signed_by);
        if let Some(seed) = self.seed {
            out.ok(seed.sentence("account", &self.key));
        }
        self.changes.tell(out);
        out.ok(format!("edited signing key \"{}\"", self.key));
    }
}
