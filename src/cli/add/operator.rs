//! `add operator`: found an operator, or take one over from its JWT.

use clap::builder::NonEmptyStringValueParser;
use serde::Serialize;

use crate::claims::OperatorClaims;
use crate::cli::args::TimeArgs;
use crate::cli::ctx::{Ctx, one_name};
use crate::cli::error::{Error, Hint, Result};
use crate::cli::new_key::{Kept, NewKey};
use crate::cli::operator_import::{Existing, Imported, import};
use crate::cli::output::Human;
use crate::cli::selection;
use crate::cli::signing::{SignedBy, Signer};
use crate::cli::system_account::SystemAccount;
use crate::nkey::{Kind, PublicKey};
use crate::store::{Name, StoreInfo};

/// Add an operator
///
/// Makes the operator's key and its JWT, and makes it the operator in use. With `--sys` it gets a
/// system account, which servers and `push` need. `-K` gives the operator a key that exists
/// already; such a key is not stored, so that it may stay offline.
///
/// With `--url` the operator is taken over from its JWT: its keys stay with its owner, accounts
/// are signed by themselves until the owner signs them.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Add an operator with a system account and a signing key
    accord add operator --name planet --sys --generate-signing-key
  Take over an operator from its JWT
    accord add operator --url remote.jwt")]
pub struct Args {
    /// Name of the operator; `*` invents one
    #[arg(value_name = "NAME")]
    positional: Option<Name>,
    /// The same as the positional name
    #[arg(short, long, value_name = "NAME")]
    name: Option<Name>,
    /// Operator JWT to import: a file, an http(s) URL, or the name of a well-known operator
    #[arg(short, long, value_name = "SOURCE", value_parser = NonEmptyStringValueParser::new(), conflicts_with_all = ["sys", "generate_signing_key", "start", "expiry"])]
    url: Option<String>,
    /// Make a signing key too
    #[arg(long)]
    generate_signing_key: bool,
    /// Make a system account and its user too
    #[arg(short, long)]
    sys: bool,
    /// Replace the JWT of an operator that exists already
    #[arg(long, requires = "url")]
    force: bool,
    #[command(flatten)]
    times: TimeArgs,
}

/// What was added: a new operator, or an imported one.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum Report {
    /// Made here.
    Created(Box<Created>),
    /// Taken over from its JWT.
    Imported(Box<Imported>),
}

/// A new operator.
#[derive(Debug, Serialize)]
pub struct Created {
    operator: Name,
    key: PublicKey,
    seed: Kept,
    #[serde(skip_serializing_if = "Option::is_none")]
    signing_key: Option<PublicKey>,
    #[serde(skip_serializing_if = "Option::is_none")]
    system_account: Option<SystemAccount>,
    signed_by: SignedBy,
}

/// Adds the operator and makes it the current one.
pub fn run(mut args: Args, ctx: &mut Ctx) -> Result<Report> {
    let given = one_name(
        args.positional.as_ref().map(Name::as_str),
        args.name.as_ref().map(Name::as_str),
    )?;
    let given: Option<Name> = given.map(str::parse).transpose()?;
    if given.is_none() && args.url.is_none() {
        args.url = ctx.optional(
            None,
            "JWT to import, a file or URL (empty: make a new operator)",
        )?;
    }
    match args.url.take().filter(|u| !u.is_empty()) {
        Some(url) => {
            let existing = if args.force {
                Existing::Replace
            } else {
                Existing::Refuse
            };
            let imported = import(ctx, &url, given, existing)?;
            selection::created(ctx, &imported.operator, "");
            Ok(Report::Imported(Box::new(imported)))
        }
        None => create(&args, given, ctx).map(|c| Report::Created(Box::new(c))),
    }
}

fn create(args: &Args, given: Option<Name>, ctx: &mut Ctx) -> Result<Created> {
    let name = ctx.required(given, "--name NAME", "Operator name")?;
    let name = ctx.new_name(name, |ctx| Ok(ctx.snapshot().operators()?))?;
    refuse_taken(ctx, &name)?;
    let validity = ctx.validity(&args.times)?;
    let sys = ctx.switch(args.sys, "Make a system account too?")?;
    let with_signing_key = ctx.switch(args.generate_signing_key, "Make a signing key too?")?;

    let NewKey { key, seed, kept } = identity(ctx)?;
    let mut claims = OperatorClaims::new(&key);
    claims.name = name.to_string();
    claims.nbf = validity.start.unwrap_or(0);
    claims.exp = validity.expiry.unwrap_or(0);
    let identity = Signer {
        seed: seed.expect("an identity has its seed"),
        by: SignedBy {
            key,
            identity: true,
            role: None,
        },
    };
    let signing = with_signing_key.then(|| ctx.new_key(Kind::Operator));
    let signing_key = signing.as_ref().map(|s| s.key);
    claims
        .nats
        .signing_keys
        .extend(signing_key.map(|k| k.to_string()));

    ctx.changes
        .put_store_info(name.as_str(), &StoreInfo::new(name.as_str(), false));
    let signer = match signing {
        Some(NewKey {
            key,
            seed: Some(seed),
            ..
        }) => &Signer {
            seed,
            by: SignedBy {
                key,
                identity: false,
                role: None,
            },
        },
        _ => &identity,
    };
    let system_account = if sys {
        Some(ctx.add_system_account(name.as_str(), signer)?)
    } else {
        None
    };
    if let Some(system) = &system_account {
        claims.nats.system_account = system.account_key.to_string();
    }
    ctx.save_operator(name.as_str(), None, claims, &identity)?;
    selection::created(
        ctx,
        name.as_str(),
        system_account.as_ref().map_or("", |s| s.account),
    );
    if kept == Kept::Elsewhere {
        ctx.note("the operator's seed was not stored: give it with `-K FILE` wherever the operator key signs");
    }
    Ok(Created {
        operator: name,
        key,
        seed: kept,
        signing_key,
        system_account,
        signed_by: identity.by,
    })
}

/// The identity of a new operator with its seed: of `-K`, else a new one.
///
/// A seed given by `-K` is used and not stored, here as everywhere: an operator key may stay offline.
pub fn identity(ctx: &mut Ctx) -> Result<NewKey> {
    let Some(given) = ctx.options.key.clone() else {
        return Ok(ctx.new_key(Kind::Operator));
    };
    let (key, seed) = ctx.key_of_kind(Kind::Operator, "-K", &given)?;
    let stored = ctx.seed(&key)?;
    let kept = if stored.is_some() {
        Kept::Known
    } else {
        Kept::Elsewhere
    };
    match seed.or(stored) {
        Some(seed) => Ok(NewKey {
            key,
            seed: Some(seed),
            kept,
        }),
        None => Err(Error::refused(format!(
            "the seed of {key} is not in the keystore, and the operator's key signs its JWT"
        ))
        .hint(Hint::say("give the seed by path with `-K FILE`"))),
    }
}

/// Names are unique without regard to case, so that a store can be copied to any file system.
pub fn refuse_taken(ctx: &Ctx, name: &Name) -> Result<()> {
    if let Some(taken) = ctx
        .snapshot()
        .operator_exists_ignoring_case(name.as_str())?
    {
        return Err(
            Error::refused(format!("operator \"{taken}\" already exists")).hint(Hint::run(
                "see what it is",
                &["describe", "operator", "--name", &taken],
            )),
        );
    }
    refuse_leftovers(ctx, name)
}

/// Accounts that lie about in a directory would become accounts of the new operator.
pub fn refuse_leftovers(ctx: &Ctx, name: &Name) -> Result<()> {
    match ctx.snapshot().leftovers(name.as_str()) {
        None => Ok(()),
        Some(dir) => Err(Error::refused(format!(
            "`{}` already exists and holds something that is no operator",
            dir.display()
        ))
        .hint(Hint::say("move it away, or choose another name"))),
    }
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        match self {
            Report::Imported(imported) => imported.tell(out),
            Report::Created(created) => created.tell(out),
        }
    }
}

impl Created {
    fn tell(&self, out: &mut Human) {
        out.signed(&self.signed_by);
        out.ok(self.seed.sentence("operator", &self.key));
        out.ok(format!("added operator \"{}\"", self.operator));
        if let Some(key) = &self.signing_key {
            out.ok(format!("created operator signing key: {key}"));
        }
        if let Some(system) = &self.system_account {
            system.tell(out);
        }
    }
}
