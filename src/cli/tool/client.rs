//! The connection that all tools share: as which user, to which servers.

use crate::claims::UserClaims;
use crate::cli::args::TlsArgs;
use crate::cli::complete;
use crate::cli::ctx::Ctx;
use crate::cli::error::{Error, Hint, Result};
use crate::preset;
use crate::sync::{Client, Login, Servers};

/// Options of every tool.
#[derive(Debug, clap::Args)]
pub struct ClientArgs {
    /// User to connect as; the account's only user if omitted
    #[arg(short, long, value_name = "USER", add = complete::users())]
    user: Option<String>,
    /// Account of the user, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
    /// Server to connect to (can be repeated, or separated by commas); the operator's service URLs if omitted
    #[arg(long, value_name = "URL", value_delimiter = ',')]
    nats: Vec<String>,
    #[command(flatten)]
    tls: TlsArgs,
}

impl ClientArgs {
    /// Connects as the user, with the creds of the keystore. The store is not held meanwhile.
    pub fn connect(&self, ctx: &mut Ctx) -> Result<Client> {
        let account = ctx.account(self.account.as_deref())?;
        let user = ctx.user(&account, self.user.as_deref())?;
        let creds = ctx.snapshot().creds(&account.operator, &account.name, &user.name)?.ok_or_else(|| {
            Error::refused(format!(
                "user \"{}\" of account \"{}\" has no creds file: `{}` does not exist",
                user.name,
                account.name,
                ctx.layout().creds(&account.operator, &account.name, &user.name).display()
            ))
            .hint(Hint::say("creds are written when the seed of the user is in the keystore; choose another user with `--user`"))
        })?;
        let creds = crate::creds::read(&creds)?;
        let claims = UserClaims::decode(&creds.token)
            .map_err(|e| Error::from(e).within(format!("the creds of user \"{}\"", user.name)))?;
        refuse_dead(ctx, &account.name, &user.name, &claims)?;
        let inbox = preset::to_tell_user(&claims, &account.stored.claims);
        let operator = ctx.operator()?;
        let urls = if self.nats.is_empty() {
            operator.stored.claims.nats.operator_service_urls
        } else {
            self.nats.clone()
        };
        if urls.is_empty() {
            return Err(Error::refused(format!(
                "operator \"{}\" names no server to connect to",
                operator.name
            ))
            .hint(Hint::say(
                "give `--nats nats://localhost:4222` for this time",
            ))
            .hint(Hint::run(
                "or set it once",
                &["edit", "operator", "--service-url", "nats://localhost:4222"],
            )));
        }
        let servers = Servers {
            urls,
            tls: self.tls.resolve(ctx.settings())?,
            name: format!("{}_tool", ctx.options.program),
            timeout: ctx.server_timeout(None),
        };
        ctx.release();
        Ok(Client::connect(
            &servers,
            &Login {
                jwt: creds.token,
                seed: creds.seed,
                inbox: inbox.map(|inbox| inbox.to_string()),
            },
        )?)
    }
}

/// A server says no more than "authorization violation"; what can be known here is said here.
fn refuse_dead(ctx: &Ctx, account: &str, user: &str, claims: &UserClaims) -> Result<()> {
    if claims.exp == 0 || claims.exp > ctx.now {
        return Ok(());
    }
    Err(Error::refused(format!(
        "user \"{user}\" of account \"{account}\" expired {}",
        crate::cli::args::time::distance(claims.exp, ctx.now)
    ))
    .hint(Hint::say(
        "choose another user with `--user`, or issue this one anew",
    )))
}

/// Refuses `--dry-run` for what is nothing but sending.
pub fn refuse_dry_run(ctx: &Ctx, what: &str) -> Result<()> {
    if !ctx.options.dry_run {
        return Ok(());
    }
    Err(
        Error::usage(format!("{what} cannot be tried without sending"))
            .hint(Hint::run("see whether the login works", &["tool", "rtt"])),
    )
}

/// Refuses what was an experiment of nsc once.
pub fn refuse_encryption(encrypt: bool) -> Result<()> {
    if !encrypt {
        return Ok(());
    }
    Err(
        Error::usage("the experimental --encrypt is no longer supported").hint(Hint::say(
            "leave it out; servers with TLS encrypt the connection",
        )),
    )
}

/// A payload as text, with what is not UTF-8 replaced.
pub fn text(payload: &[u8]) -> String {
    String::from_utf8_lossy(payload).into_owned()
}
