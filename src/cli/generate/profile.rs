//! `generate profile`: what a program needs to know to connect, as JSON.

mod address;

use std::path::PathBuf;

use serde::Serialize;
use zeroize::Zeroizing;

use crate::claims::{Account, Operator, User};
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};
use crate::cli::output::{Human, Outcome};
use crate::nkey::{Kind, PublicKey};
use crate::store::{Access, Overwrite};

use address::{Address, Item, Level};

/// Generate a profile of an operator, account or user for other programs
///
/// Prints JSON with the service URLs of the operator and the creds file of the user. What stands
/// after `?` in the address, joined by `&`, asks for more: `names`, `keys` (public), `seeds` (secret)
/// of all that the address names; `operatorName`, `accountKey`, `userSeed` and so on of one; `name`
/// and `seed` of all, `key` of the last. `accountSeed=KEY` asks for the seed of one signing key.
/// `store=DIR` and `keystore=DIR` look elsewhere. Names may be public keys, and are escaped as in
/// other URLs. Saved defaults stay as they are.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  What a program needs to connect as user app
    accord generate profile nsc://acme/shop/app
  With names and public keys
    accord generate profile 'nsc://acme/shop/app?names&keys'
  With the seed of the user, in a file that only its owner can read
    accord generate profile 'nsc://acme/shop/app?userSeed' --output-file app.json")]
pub struct Args {
    /// Address of an operator, account or user: `nsc://OPERATOR/ACCOUNT/USER?QUERY`
    #[arg(value_name = "URL")]
    url: Option<String>,
    /// Further words mean nothing
    #[arg(hide = true)]
    ignored: Vec<String>,
    /// File to write, private; standard output (`--`) if omitted
    #[arg(short, long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    output_file: Option<String>,
    /// Replace an existing file
    #[arg(short = 'F', long)]
    force: bool,
}

impl Args {
    /// The lock it needs: the exclusive one only if it writes a file.
    pub fn access(&self) -> Access {
        if self.file().is_some() {
            Access::Write
        } else {
            Access::Read
        }
    }

    fn file(&self) -> Option<&str> {
        self.output_file
            .as_deref()
            .filter(|f| !matches!(*f, "" | "-" | "--" | "/dev/stdout"))
    }
}

/// The profile. Members that were not asked for are absent.
#[derive(Debug, Default, Serialize)]
struct Profile {
    #[serde(skip_serializing_if = "Option::is_none")]
    user_creds: Option<PathBuf>,
    operator: Details,
    #[serde(skip_serializing_if = "Details::is_empty")]
    account: Details,
    #[serde(skip_serializing_if = "Details::is_empty")]
    user: Details,
}

/// One level of a profile; `id` is the public key.
#[derive(Debug, Default, Serialize)]
struct Details {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    service: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    /// Handed out because it was asked for by name.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "text")]
    seed: Option<Zeroizing<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
}

impl Details {
    fn is_empty(&self) -> bool {
        self.service.is_empty() && self.name.is_none() && self.seed.is_none() && self.id.is_none()
    }
}

fn text<S: serde::Serializer>(
    seed: &Option<Zeroizing<String>>,
    to: S,
) -> std::result::Result<S::Ok, S::Error> {
    seed.as_ref().map(|s| s.as_str()).serialize(to)
}

/// A file that was written.
#[derive(Debug, Serialize)]
struct Written {
    #[serde(serialize_with = "crate::store::paths")]
    file: PathBuf,
    /// Whether there are seeds in it.
    secret: bool,
}

/// What the address names: each with its name, its key, and all keys that speak for it.
struct Named {
    name: String,
    keys: Vec<String>,
}

/// Puts the profile together and shows or writes it.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Outcome> {
    ctx.leave_defaults();
    let url = ctx.required(args.url.clone(), "nsc://OPERATOR/ACCOUNT/USER", "URL")?;
    let address = Address::parse(&url).map_err(|err| {
        Error::refused(format!("{url:?}: {err}")).hint(Hint::say(
            "an address looks like `nsc://OPERATOR/ACCOUNT/USER?names&keys`",
        ))
    })?;
    let profile = look_up(ctx, &address)?;
    // In memory that is wiped: there may be seeds in it.
    let json = serde_json::to_string_pretty(&profile).map(Zeroizing::new);
    let json = json.map_err(|_| Error::refused("the path of the creds is not Unicode"))?;
    let secret = [&profile.operator, &profile.account, &profile.user]
        .iter()
        .any(|d| d.seed.is_some());
    let Some(file) = args.file() else {
        if secret {
            ctx.warn("this profile holds seeds: whoever reads it can act for their owners");
        }
        return Ok(Outcome::text(json.as_str()).verbatim().payload());
    };
    let file = ctx.path(file);
    if !args.force && file.exists() {
        return Err(
            Error::refused(format!("`{}` already exists", file.display()))
                .hint(Hint::say("name another file, or replace it with `--force`")),
        );
    }
    let overwrite = if args.force {
        Overwrite::Replace
    } else {
        Overwrite::Refuse
    };
    let bytes = Zeroizing::new(format!("{}\n", json.as_str()));
    ctx.changes.put_output(&file, bytes.as_bytes(), overwrite);
    Ok(Outcome::of(&Written { file, secret }))
}

fn look_up(ctx: &mut Ctx, address: &Address) -> Result<Profile> {
    let dirs = [&address.store, &address.keystore].map(|dir| dir.as_ref().map(|dir| ctx.path(dir)));
    let [store, keystore] = dirs;
    if store.is_some() || keystore.is_some() {
        ctx.select_dirs(store.as_deref(), keystore.as_deref())?;
    }
    let operator = operator(ctx, &address.operator)?;
    let account = address
        .account
        .as_ref()
        .map(|given| account(ctx, given))
        .transpose()?;
    let user = match (&account, &address.user) {
        (Some(account), Some(given)) => Some(user(ctx, account, given)?),
        _ => None,
    };
    let service = operator.stored.claims.nats.operator_service_urls.clone();
    let mut profile = Profile {
        operator: Details {
            service,
            ..Details::default()
        },
        ..Profile::default()
    };
    if let (Some(account), Some(user)) = (&account, &user) {
        let path = ctx
            .layout()
            .creds(&operator.name, &account.name, &user.name);
        profile.user_creds = path.exists().then_some(path);
    }
    let key_lists = [
        Some((
            &operator.name,
            keys(
                &operator.stored.claims.sub,
                operator.stored.claims.nats.signing_keys.iter(),
            ),
        )),
        account.as_ref().map(|a| {
            (
                &a.name,
                keys(
                    &a.stored.claims.sub,
                    a.stored.claims.nats.signing_keys.keys(),
                ),
            )
        }),
        user.as_ref().map(|u| {
            (
                &u.name,
                keys(&u.stored.claims.sub, std::iter::empty::<&String>()),
            )
        }),
    ];
    let [operator, account, user] = key_lists.map(|found| {
        found.map(|(name, keys)| Named {
            name: name.clone(),
            keys,
        })
    });
    for (level, item) in address.wanted() {
        let (named, details) = match level {
            Level::Operator => (&operator, &mut profile.operator),
            Level::Account => (&account, &mut profile.account),
            Level::User => (&user, &mut profile.user),
        };
        let Some(named) = named else {
            return Err(absent(level));
        };
        match item {
            Item::Name => details.name = Some(named.name.clone()),
            Item::Key => details.id = named.keys.first().cloned(),
            Item::Seed(of) => details.seed = Some(seed(ctx, named, of.as_deref())?),
        }
    }
    Ok(profile)
}

fn keys<S: AsRef<str>>(identity: &str, signing: impl Iterator<Item = S>) -> Vec<String> {
    let signing = signing.map(|key| key.as_ref().to_string());
    std::iter::once(identity.to_string())
        .chain(signing)
        .collect()
}

fn absent(level: Level) -> Error {
    let name = level.name();
    Error::refused(format!(
        "the address names no {name}, so there is nothing to tell about it"
    ))
    .hint(Hint::say(format!(
        "add the {name} to the address, as in `nsc://OPERATOR/ACCOUNT/USER`"
    )))
}

/// The operator by name, by public key, or by its name in other letters.
fn operator(ctx: &mut Ctx, given: &str) -> Result<Entry<Operator>> {
    let name = match ctx.find_operator(given) {
        Ok(name) => name,
        Err(err) => ctx
            .snapshot()
            .operator_exists_ignoring_case(given)?
            .ok_or(err)?,
    };
    ctx.select(&name, None);
    ctx.operator()
}

fn account(ctx: &mut Ctx, given: &str) -> Result<Entry<Account>> {
    let operator = ctx.operator_name()?;
    let name = match ctx.find_account(&operator, given) {
        Ok(name) => name,
        Err(err) => ctx
            .snapshot()
            .account_exists_ignoring_case(&operator, given)?
            .ok_or(err)?,
    };
    ctx.account(Some(&name))
}

fn user(ctx: &mut Ctx, account: &Entry<Account>, given: &str) -> Result<Entry<User>> {
    match ctx.user(account, Some(given)) {
        Ok(user) => Ok(user),
        Err(err) => {
            let known = ctx.snapshot().user_exists_ignoring_case(
                &account.operator,
                &account.name,
                given,
            )?;
            ctx.user(account, Some(&known.ok_or(err)?))
        }
    }
}

/// The seed that was asked for: of one key, else of the first that is stored, identity before
/// signing keys.
fn seed(ctx: &Ctx, named: &Named, of: Option<&str>) -> Result<Zeroizing<String>> {
    let wanted: Vec<&String> = match of {
        Some(key) => named.keys.iter().filter(|known| *known == key).collect(),
        None => named.keys.iter().collect(),
    };
    if let (true, Some(key)) = (wanted.is_empty(), of) {
        return Err(Error::refused(format!(
            "\"{key}\" was not found among the keys of \"{}\"",
            named.name
        ))
        .hint(Hint::say(
            "leave the key out for the first one whose seed is stored",
        )));
    }
    for key in &wanted {
        if let Ok(key) = PublicKey::parse(key)
            && key.kind() != Kind::Curve
            && let Some(seed) = ctx.seed(&key)?
        {
            return Ok(seed.reveal());
        }
    }
    let key = wanted.first().map_or("", |key| key.as_str());
    Err(Error::refused(format!(
        "no seed was found for \"{key}\": the keystore `{}` does not have it",
        ctx.layout().keystore.display()
    ))
    .hint(Hint::say(
        "ask for the public key instead, or add `keystore=DIR` to the address",
    )))
}

impl crate::cli::output::Report for Written {
    fn human(&self, out: &mut Human) {
        out.ok(format!(
            "wrote tool configuration to `{}`",
            self.file.display()
        ));
        if self.secret {
            out.warn("it holds seeds: whoever reads it can act for their owners");
        }
    }
}
