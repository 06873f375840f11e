//! Sharing itself, whatever is shared: exports, activations, file and imports in one commit.

use super::args::ShareArgs;
use super::file;
use super::guest::{self, Guest};
use super::report::{Activated, Exported, Report};
use crate::check::local_subject;
use crate::claims::{Account, Export, Import, ShareKind};
use crate::cli::add::import::source::Source;
use crate::cli::args::time::{Validity, distance, rfc3339, shown};
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result, quoted};
use crate::cli::generate::activation;
use crate::cli::shares::exports;
use crate::cli::signing::{Prefer, SignedBy};
use crate::jetstream::Api;
use crate::share::{Audience, Chain, Fit, LocalPrefix, Obstacle, Part, chained, fit};
use crate::subject::is_contained;

/// What is shared.
pub struct Deal {
    /// For people: `messages of consumer "worker" of stream "ORDERS"`.
    pub what: String,
    /// What it is called in a file's name.
    pub stem: String,
    /// What it consists of.
    pub parts: Vec<Part>,
}

/// Adds the exports that are missing, issues the activations and hands them over.
pub fn run(deal: &Deal, owner: Entry<Account>, args: &ShareArgs, ctx: &mut Ctx) -> Result<Report> {
    let guest = Guest::find(ctx, args, &owner)?;
    refuse_chains(ctx, &owner, &deal.parts)?;
    warn_of_no_jetstream(ctx, &owner, &deal.parts);
    let audience = match args.public {
        true => Audience::Everyone,
        false => Audience::Activated,
    };
    let served = served(&owner, &deal.parts, audience)?;
    let prefix = prefix(args, &owner, &deal.parts);
    let validity = match args.public {
        true => Validity::default(),
        false => ctx.validity(&args.times)?,
    };
    let account_signed_by = add_exports(ctx, &owner, &served)?;
    let mut report = Report {
        account: owner.name.clone(),
        exporter: owner.key()?,
        what: deal.what.clone(),
        target: guest.as_ref().map(|guest| guest.key),
        target_name: guest.as_ref().and_then(|guest| guest.name.clone()),
        private: !args.public,
        exports: served.iter().map(Served::told).collect(),
        activations: Vec::new(),
        start: validity.start.and_then(rfc3339),
        expiry: validity.expiry.and_then(rfc3339),
        imports: Vec::new(),
        api_prefix: None,
        file: None,
        text: None,
        signed_by: None,
        account_signed_by,
        target_signed_by: None,
        public_imports: Vec::new(),
        times: times(&validity, ctx.now),
    };
    let Some(guest) = guest else {
        report.public_imports = public_imports(&owner, &deal.parts, prefix.as_ref());
        return Ok(report);
    };
    let mut tokens = Vec::new();
    if !args.public {
        for (part, served) in deal.parts.iter().zip(&served) {
            let (_, token, signed_by) = activation::signed(
                ctx,
                &owner,
                &served.export,
                &part.subject,
                &guest.key,
                validity,
            )?;
            report.signed_by = Some(signed_by);
            report.activations.push(Activated {
                subject: part.subject.clone(),
                kind: part.kind,
                grants: part.grants.clone(),
            });
            tokens.push(token);
        }
    }
    if args.import {
        let sources = sources(&report, &deal.parts, &tokens);
        (report.imports, report.target_signed_by) =
            guest::import(ctx, &guest, &sources, prefix.as_ref())?;
        report.api_prefix = api_prefix(prefix.as_ref(), &deal.parts);
    }
    if !args.public && (!args.import || args.output_file.is_some()) {
        let grants = deal.parts.iter().zip(tokens).collect();
        let text = file::text(
            &owner,
            &guest,
            &deal.what,
            &validity,
            prefix.as_ref(),
            grants,
        )?;
        if args.to_stdout() {
            report.text = Some(text);
        } else {
            let path = file::path(ctx, args, &owner, &deal.stem, &guest);
            if !args.force {
                file::refuse_other_content(ctx, &path, &owner, &guest, &deal.parts)?;
            }
            let replace = crate::store::Overwrite::Replace;
            ctx.changes.put_output(&path, text.as_bytes(), replace);
            report.file = Some(path);
        }
    }
    Ok(report)
}

/// The export that serves a part.
struct Served {
    export: Export,
    added: bool,
}

impl Served {
    fn told(&self) -> Exported {
        Exported {
            export: exports::name(&self.export).to_string(),
            subject: self.export.subject.clone(),
            kind: self.export.kind,
            added: self.added,
        }
    }
}

fn served(owner: &Entry<Account>, parts: &[Part], audience: Audience) -> Result<Vec<Served>> {
    let exports = &owner.stored.claims.nats.exports;
    let serve = |part: &Part| match fit(exports, part, audience) {
        Fit::Serves(at) => Ok(Served {
            export: exports[at].clone(),
            added: false,
        }),
        Fit::Missing(subject) => Ok(Served {
            export: Export {
                name: part.name.clone(),
                subject: subject.to_string(),
                kind: part.kind,
                token_req: audience == Audience::Activated,
                response_type: match part.kind {
                    ShareKind::Service => part.answers.response_type().to_string(),
                    _ => String::new(),
                },
                ..Export::default()
            },
            added: true,
        }),
        Fit::Cannot(at, obstacle) => Err(in_the_way(owner, &exports[at], part, obstacle)),
    };
    parts.iter().map(serve).collect()
}

/// An export that has the subject and does not serve.
fn in_the_way(owner: &Entry<Account>, export: &Export, part: &Part, why: Obstacle) -> Error {
    let (name, subject) = (owner.name.as_str(), export.subject.as_str());
    let edit = |text: &str, option: &str| {
        let words = [
            "edit",
            "export",
            "--account",
            name,
            "--subject",
            subject,
            option,
        ];
        Hint::run(text, &words)
    };
    let hint = match why {
        Obstacle::Public => edit(
            "make it private; whoever imports it needs an activation then",
            "--private",
        ),
        Obstacle::Private => edit("make it public", "--private=false"),
        Obstacle::Position(position) => Hint::say(format!(
            "no activation is needed: an account imports the subject with its own key as token {position}"
        )),
        Obstacle::AnswersOnce => edit(
            "let several messages answer",
            &format!("--response-type={}", part.answers.response_type()),
        ),
        Obstacle::Inside => Hint::run(
            "remove it first, if nobody needs it",
            &["delete", "export", "--account", name, "--subject", subject],
        ),
    };
    Error::refused(format!(
        "{} export \"{}\" (`{subject}`) of account \"{name}\" is in the way of sharing `{}`: {why}",
        export.kind,
        exports::name(export),
        part.subject
    ))
    .hint(hint)
}

fn refuse_chains(ctx: &mut Ctx, owner: &Entry<Account>, parts: &[Part]) -> Result<()> {
    let imports = &owner.stored.claims.nats.imports;
    for part in parts.iter().filter(|part| part.kind == ShareKind::Stream) {
        let subject = &part.subject;
        match chained(imports, subject) {
            None => {}
            Some(Chain::Part(import)) => ctx.warn(format!(
                "what account \"{}\" imports of `{}` is not passed on with `{subject}`: importers get only what is published in the account itself",
                owner.name, import.subject
            )),
            Some(Chain::Whole(import)) => {
                return Err(Error::refused(format!(
                    "account \"{}\" itself imports `{subject}`, from account {}, and servers do not pass on what is imported",
                    owner.name, import.account
                ))
                .hint(Hint::say(
                    "share it from the account that publishes it, or under another subject to which a stream republishes it or a user passes it on",
                )));
            }
        }
    }
    Ok(())
}

/// Streams need limits of the account; they may be set later, so it is only told.
fn warn_of_no_jetstream(ctx: &mut Ctx, owner: &Entry<Account>, parts: &[Part]) {
    let account = &owner.stored.claims.nats;
    let is_jetstream = |part: &Part| Api::default().local(part.subject.as_str()).is_some();
    let imported = |part: &Part| {
        let served = |import: &Import| is_contained(part.subject.as_str(), &local_subject(import));
        account.imports.iter().any(served)
    };
    let idle = parts
        .iter()
        .any(|part| is_jetstream(part) && !imported(part));
    if idle && !account.limits.is_jetstream_enabled() {
        ctx.warn(format!(
            "account \"{}\" has no JetStream, so nobody will answer until it has; `edit account --js-enable` gives it some",
            owner.name
        ));
    }
}

fn add_exports(
    ctx: &mut Ctx,
    owner: &Entry<Account>,
    served: &[Served],
) -> Result<Option<SignedBy>> {
    let added = served.iter().filter(|served| served.added);
    let added: Vec<Export> = added.map(|served| served.export.clone()).collect();
    if added.is_empty() {
        return Ok(None);
    }
    let ((), by) = ctx.edit_account(owner, Prefer::Identity, |_, claims| {
        claims.nats.exports.extend(added);
        Ok(())
    })?;
    Ok(Some(by))
}

/// The prefix as given; one named after the owner where the guest's own account would answer too.
fn prefix(args: &ShareArgs, owner: &Entry<Account>, parts: &[Part]) -> Option<LocalPrefix> {
    let usual = || {
        let needed = parts.iter().any(Part::needs_prefix);
        needed.then(|| LocalPrefix::of_account(&owner.name))
    };
    args.local_prefix.clone().or_else(usual)
}

/// What clients must be told, if the prefix moves what they ask of JetStream.
fn api_prefix(prefix: Option<&LocalPrefix>, parts: &[Part]) -> Option<String> {
    let api = prefix?.api();
    let moves = |part: &Part| {
        let subject = part.subject.as_str();
        api.local(subject).is_some_and(|local| local != subject)
    };
    parts.iter().any(moves).then(|| api.to_string())
}

fn sources(report: &Report, parts: &[Part], tokens: &[String]) -> Vec<Source> {
    let source = |(at, part): (usize, &Part)| Source {
        exporter: report.exporter,
        remote: part.subject.clone(),
        kind: part.kind,
        name: part.name.clone(),
        token: tokens.get(at).cloned(),
        place: None,
    };
    parts.iter().enumerate().map(source).collect()
}

/// What others type to import what is public.
fn public_imports(
    owner: &Entry<Account>,
    parts: &[Part],
    prefix: Option<&LocalPrefix>,
) -> Vec<String> {
    let line = |part: &Part| {
        let mut line = format!(
            "accord add import --account ACCOUNT --src-account {} --remote-subject {}",
            owner.stored.claims.sub,
            quoted(part.subject.as_str())
        );
        if part.kind == ShareKind::Service {
            line += " --service";
        }
        if let Some(prefix) = prefix {
            line += &format!(" --local-prefix {prefix}");
        }
        line
    };
    parts.iter().map(line).collect()
}

fn times(validity: &Validity, now: i64) -> Vec<String> {
    let tell = |what: &str, at: Option<i64>| {
        let at = at.filter(|at| *at != 0)?;
        Some(format!(
            "activations {what} {} - {}",
            shown(at),
            distance(at, now)
        ))
    };
    let told = [
        tell("valid", validity.start),
        tell("expire", validity.expiry),
    ];
    told.into_iter().flatten().collect()
}
