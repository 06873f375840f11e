//! Where an import comes from: an activation, a public export, or a choice at the terminal.

use super::Args;
use crate::claims::{Account, ActivationClaims, Export, Import, ShareKind};
use crate::cli::activation;
use crate::cli::args::Label;
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result};
use crate::cli::words::counted;
use crate::nkey::{Kind, PublicKey};
use crate::subject::Subject;

/// Of activations that are of no use, so many are told besides the first.
const MOST_TOLD: usize = 10;

/// So many characters of a subject are told.
const LONGEST_TOLD: usize = 100;

/// Where the import comes from, whichever way it was told.
pub(in crate::cli) struct Source {
    /// The exporting account.
    pub exporter: PublicKey,
    /// The subject as that account knows it.
    pub remote: Subject,
    /// Stream or service.
    pub kind: ShareKind,
    /// Name of the export, or the subject.
    pub name: String,
    /// The activation, for a private export.
    pub token: Option<String>,
    /// Which of several activations it is, for messages.
    pub place: Option<String>,
}

impl Source {
    /// Where an import that is there comes from.
    pub fn of_import(import: &Import) -> Result<Self> {
        let remote = import.subject.parse().map_err(|e| {
            Error::refused(format!(
                "the subject `{}` of the import: {e}",
                import.subject
            ))
        })?;
        Ok(Source {
            exporter: PublicKey::parse_kind(Kind::Account, &import.account)?,
            remote,
            kind: import.kind,
            name: import.name.clone(),
            token: Some(import.token.clone()).filter(|token| !token.is_empty()),
            place: None,
        })
    }

    /// Whether both import the same.
    fn is_same(&self, other: &Source) -> bool {
        (self.kind, &self.exporter, &self.remote) == (other.kind, &other.exporter, &other.remote)
    }

    /// An error about this source, which says which of several activations it is about.
    pub fn within(&self, err: Error) -> Error {
        match &self.place {
            None => err,
            Some(place) => {
                let mut err = err.within(place);
                err.message += "; nothing was imported";
                err
            }
        }
    }

    /// The sources that the arguments name, or that a person chooses with `-i`: several only if
    /// there are several activations.
    pub fn find(
        ctx: &mut Ctx,
        args: &mut Args,
        account: &Entry<Account>,
        importer: &PublicKey,
    ) -> Result<Vec<Self>> {
        let given = args.token.clone().filter(|token| !token.is_empty());
        match (given, ctx.options.interactive) {
            (Some(token), _) => from_activations(ctx, account, importer, &token),
            (None, false) => from_public(ctx, args).map(|source| vec![source]),
            (None, true) => ask(ctx, args, account, importer).map(|source| vec![source]),
        }
    }
}

/// The sources of all activations in what was given. If one is of no use all are refused, and each of
/// those is told with its number.
fn from_activations(
    ctx: &mut Ctx,
    account: &Entry<Account>,
    importer: &PublicKey,
    given: &str,
) -> Result<Vec<Source>> {
    let tokens = activation::read_all(ctx, given)?;
    if let [token] = tokens.as_slice() {
        return from_activation(ctx, account, importer, token).map(|source| vec![source]);
    }
    let mut sources: Vec<Source> = Vec::new();
    let mut refused = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let place = place(at, &tokens);
        match from_activation(ctx, account, importer, token) {
            Ok(source) => match sources.iter().find(|s| s.is_same(&source)) {
                None => sources.push(Source {
                    place: Some(place),
                    ..source
                }),
                Some(same) => refused.push(repeated(&place, same)),
            },
            Err(err) => refused.push(err.within(place)),
        }
    }
    let mut refused = refused.into_iter();
    let Some(mut first) = refused.next() else {
        return Ok(sources);
    };
    refused
        .by_ref()
        .take(MOST_TOLD)
        .for_each(|other| ctx.warn(other.message));
    if let more @ 1.. = refused.count() {
        ctx.warn(format!(
            "{} besides these: of no use",
            counted(more, "activation")
        ));
    }
    first.message += "; nothing was imported";
    Err(first)
}

/// Which of several activations: by number, and by its subject if that can be read.
fn place(at: usize, tokens: &[String]) -> String {
    let number = format!("activation {} of {}", at + 1, tokens.len());
    match ActivationClaims::read(&tokens[at]) {
        Ok(claims) => {
            // Whoever made the token chose the text, however long.
            let subject: String = claims.nats.subject.chars().take(LONGEST_TOLD).collect();
            format!("{number} (`{}`)", subject.escape_debug())
        }
        Err(_) => number,
    }
}

fn repeated(place: &str, same: &Source) -> Error {
    let first = same.place.as_deref().unwrap_or_default();
    Error::refused(format!("{place}: it is for the same as {first}"))
        .hint(Hint::say("leave one of the two out"))
}

fn from_activation(
    ctx: &mut Ctx,
    account: &Entry<Account>,
    importer: &PublicKey,
    token: &str,
) -> Result<Source> {
    let claims = activation::judged(ctx, token, importer, &account.name)?;
    let remote: Subject = claims.nats.subject.parse().map_err(|e| {
        Error::refused(format!(
            "the subject `{}` of the activation: {e}",
            claims.nats.subject
        ))
    })?;
    let exporter = activation::exporter(&claims)?;
    // Whoever made the token chose its name; one that a person could not type is not taken over.
    let name = claims.name.parse::<Label>().ok();
    let name = name
        .as_ref()
        .and_then(Label::text)
        .unwrap_or(remote.as_str())
        .to_string();
    Ok(Source {
        exporter,
        remote,
        kind: claims.nats.kind,
        name,
        token: Some(token.to_string()),
        place: None,
    })
}

fn from_public(ctx: &Ctx, args: &Args) -> Result<Source> {
    let (Some(exporter), Some(remote)) = (&args.src_account, &args.remote_subject) else {
        return Err(Error::usage(
            "an import needs either an activation or an account and a subject",
        )
        .hint(Hint::run(
            "with an activation",
            &["add", "import", "--token", "FILE"],
        ))
        .hint(Hint::run(
            "of a public export",
            &[
                "add",
                "import",
                "--src-account",
                "ACCOUNT",
                "--remote-subject",
                "SUBJECT",
            ],
        )));
    };
    let exporter = ctx.account_key(exporter)?;
    let kind = if args.service {
        ShareKind::Service
    } else {
        ShareKind::Stream
    };
    Ok(Source {
        exporter,
        remote: remote.clone(),
        kind,
        name: remote.to_string(),
        token: None,
        place: None,
    })
}

/// Offers what the other accounts of the operator export; a private export gets its activation on the spot.
fn ask(
    ctx: &mut Ctx,
    args: &mut Args,
    account: &Entry<Account>,
    importer: &PublicKey,
) -> Result<Source> {
    let mut offers = Vec::new();
    for name in ctx.snapshot().accounts(&account.operator)? {
        if name != account.name
            && let Ok(other) = ctx.snapshot().account(&account.operator, &name)
        {
            offers.extend(
                other
                    .claims
                    .nats
                    .exports
                    .iter()
                    .cloned()
                    .map(|e| (name.clone(), e)),
            );
        }
    }
    let mut items: Vec<String> = offers
        .iter()
        .map(|(name, e)| {
            format!(
                "{}{name}: {} {}",
                if e.token_req { "[!] " } else { "" },
                e.kind,
                e.subject
            )
        })
        .collect();
    items.push("another account's export, by key and subject".into());
    let index = ctx
        .ask
        .choice("Export to import ([!] is private)", &items)?;
    let source = match offers.get(index) {
        Some((name, export)) => {
            let remote: String = ctx
                .ask
                .text("Remote subject", Some(&usual_remote(export, importer)))?;
            let remote: Subject = remote
                .parse()
                .map_err(|e| Error::usage(format!("remote subject: {e}")))?;
            let exporter = ctx.account(Some(name))?;
            let token = if export.token_req {
                Some(crate::cli::generate::activation::issue(
                    ctx,
                    &exporter,
                    export.kind,
                    &remote,
                    importer,
                )?)
            } else {
                None
            };
            Source {
                exporter: exporter.key()?,
                kind: export.kind,
                name: export.name.clone(),
                remote,
                token,
                place: None,
            }
        }
        None => {
            args.src_account = Some(ctx.required(
                args.src_account.take(),
                "--src-account KEY",
                "Public key of the exporting account",
            )?);
            args.remote_subject = Some(ctx.required(
                args.remote_subject.take(),
                "--remote-subject SUBJECT",
                "Remote subject",
            )?);
            args.service = ctx.switch(args.service, "Is it a service?")?;
            from_public(ctx, args)?
        }
    };
    args.local_subject =
        ctx.optional(args.local_subject.take(), "Local subject (empty: the same)")?;
    args.name = ctx.optional(args.name.take(), "Name (empty: the remote subject)")?;
    Ok(source)
}

/// The whole export; where one of its tokens must be the importer's key, with that key.
fn usual_remote(export: &Export, importer: &PublicKey) -> String {
    let position = export.account_token_position as usize;
    let token = |(at, token): (usize, &str)| {
        if at + 1 == position {
            importer.to_string()
        } else {
            token.to_string()
        }
    };
    export
        .subject
        .split('.')
        .enumerate()
        .map(token)
        .collect::<Vec<_>>()
        .join(".")
}

/// An exporter that is in the store can be looked at: what it does not export will never arrive. Only
/// a warning, since the two accounts may be set up in any order.
pub(in crate::cli) fn warn_of_missing_export(
    ctx: &mut Ctx,
    account: &Entry<Account>,
    source: &Source,
) -> Result<()> {
    let Some(name) = ctx
        .snapshot()
        .account_by_key(&account.operator, &source.exporter)?
    else {
        return Ok(());
    };
    let exporter = ctx.snapshot().account(&account.operator, &name)?;
    let export = exporter.claims.nats.exports.iter().find(|e| {
        e.kind == source.kind && crate::subject::is_contained(source.remote.as_str(), &e.subject)
    });
    match export {
        None => ctx.warn(format!(
            "account \"{name}\" has no {} export that holds `{}`: nothing will arrive until it has",
            source.kind, source.remote
        )),
        Some(e) if e.token_req && source.token.is_none() => {
            ctx.warn(format!("export \"{}\" of account \"{name}\" is private: without an activation nothing will arrive", e.name));
        }
        Some(_) => {}
    }
    Ok(())
}
