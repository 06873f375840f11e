//! Sharing itself, whatever is shared: exports, activations, file and imports in one commit.

use super::args::ShareArgs;
use super::exports::{self, Served};
use super::file;
use super::guest::{self, Guest};
use super::report::{Activated, Report};
use crate::check::{Chain, chained, local_subject};
use crate::claims::{Account, Import, ShareKind};
use crate::cli::add::import::source::Source;
use crate::cli::args::time::{self, Validity, rfc3339};
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::{Error, Hint, Result, quoted};
use crate::cli::generate::activation;
use crate::jetstream::Api;
use crate::share::{Audience, LocalPrefix, Part};
use crate::store::Overwrite;
use crate::subject::is_contained;

/// What is shared.
pub struct Deal {
    /// For people: `messages of consumer "worker" of stream "ORDERS"`.
    pub what: String,
    /// What it is called in a file's name.
    pub stem: String,
    /// What it consists of.
    pub parts: Vec<Part>,
    /// What the partner should know to use it, sentences.
    pub notes: Vec<String>,
}

/// Adds the exports that are missing, issues the activations and hands them over.
pub fn run(deal: &Deal, owner: Entry<Account>, args: &ShareArgs, ctx: &mut Ctx) -> Result<Report> {
    let guest = Guest::find(ctx, args, &owner)?;
    refuse_chains(ctx, &owner, &deal.parts)?;
    warn_of_no_jetstream(ctx, &owner, &deal.parts);
    let (audience, validity) = match args.public {
        true => (Audience::Everyone, Validity::default()),
        false => (Audience::Activated, ctx.validity(&args.times)?),
    };
    let served = exports::served(&owner, &deal.parts, audience)?;
    let sharing = Sharing {
        deal,
        prefix: prefix(args, &owner, &deal.parts),
        owner,
        args,
        validity,
    };
    let mut report = sharing.report(guest.as_ref(), ctx.now)?;
    report.exports = served.iter().map(Served::told).collect();
    report.account_signed_by = exports::add(
        ctx,
        &sharing.owner,
        &served,
        guest.as_ref().map(|guest| &guest.key),
    )?;
    if args.public && !args.import {
        report.public_imports = sharing.public_imports();
    }
    let Some(guest) = guest else {
        return Ok(report);
    };
    let tokens = match args.public {
        true => Vec::new(),
        false => sharing.issue(ctx, &served, &guest, &mut report)?,
    };
    if args.import {
        sharing.import(ctx, &guest, &tokens, &mut report)?;
    }
    if !args.public && (!args.import || args.output_file.is_some()) {
        sharing.write(ctx, &guest, &tokens, &mut report)?;
    }
    Ok(report)
}

/// What is being shared, and how.
struct Sharing<'a> {
    deal: &'a Deal,
    owner: Entry<Account>,
    args: &'a ShareArgs,
    validity: Validity,
    prefix: Option<LocalPrefix>,
}

impl Sharing<'_> {
    /// What is known before anything is done.
    fn report(&self, guest: Option<&Guest>, now: i64) -> Result<Report> {
        Ok(Report {
            account: self.owner.name.clone(),
            exporter: self.owner.key()?,
            what: self.deal.what.clone(),
            target: guest.map(|guest| guest.key),
            target_name: guest.and_then(|guest| guest.name.clone()),
            private: !self.args.public,
            exports: Vec::new(),
            activations: Vec::new(),
            start: self.validity.start.and_then(rfc3339),
            expiry: self.validity.expiry.and_then(rfc3339),
            imports: Vec::new(),
            api_prefix: None,
            file: None,
            text: None,
            signed_by: None,
            account_signed_by: None,
            target_signed_by: None,
            public_imports: Vec::new(),
            times: times(&self.validity, now),
        })
    }

    /// The activations of all parts, in their order.
    fn issue(
        &self,
        ctx: &mut Ctx,
        served: &[Served],
        guest: &Guest,
        report: &mut Report,
    ) -> Result<Vec<String>> {
        let mut tokens = Vec::new();
        for (part, served) in self.deal.parts.iter().zip(served) {
            let (export, subject) = (&served.export, &part.subject);
            let (_, token, signed_by) =
                activation::signed(ctx, &self.owner, export, subject, &guest.key, self.validity)?;
            report.signed_by = Some(signed_by);
            report.activations.push(Activated {
                subject: part.subject.clone(),
                kind: part.kind,
                grants: part.grants.clone(),
            });
            tokens.push(token);
        }
        Ok(tokens)
    }

    /// Imports all parts, with their activations if there are any.
    fn import(
        &self,
        ctx: &mut Ctx,
        guest: &Guest,
        tokens: &[String],
        report: &mut Report,
    ) -> Result<()> {
        let source = |(at, part): (usize, &Part)| Source {
            exporter: report.exporter,
            remote: part.subject.clone(),
            kind: part.kind,
            name: part.name.clone(),
            token: tokens.get(at).cloned(),
            place: None,
        };
        let sources: Vec<Source> = self.deal.parts.iter().enumerate().map(source).collect();
        (report.imports, report.target_signed_by) =
            guest::import(ctx, guest, &sources, self.prefix.as_ref())?;
        report.api_prefix = self.api_prefix();
        Ok(())
    }

    /// Writes the file for the partner, or shows what it would say.
    fn write(
        &self,
        ctx: &mut Ctx,
        guest: &Guest,
        tokens: &[String],
        report: &mut Report,
    ) -> Result<()> {
        let (deal, owner, prefix) = (self.deal, &self.owner, self.prefix.as_ref());
        let text = file::text(deal, owner, guest, &self.validity, prefix, tokens)?;
        if self.args.to_stdout() {
            report.text = Some(text);
            return Ok(());
        }
        let path = file::path(ctx, self.args, owner, &deal.stem, guest);
        if !self.args.force {
            file::refuse_other_content(ctx, &path, owner, guest, &deal.parts)?;
        }
        ctx.changes
            .put_output(&path, text.as_bytes(), Overwrite::Replace);
        report.file = Some(path);
        Ok(())
    }

    /// What clients must be told, if the prefix moves what they ask of JetStream.
    fn api_prefix(&self) -> Option<String> {
        let api = self.prefix.as_ref()?.api();
        let moves = |part: &Part| {
            let subject = part.subject.as_str();
            api.local(subject).is_some_and(|local| local != subject)
        };
        self.deal.parts.iter().any(moves).then(|| api.to_string())
    }

    /// What others type to import what is public.
    fn public_imports(&self) -> Vec<String> {
        let line = |part: &Part| {
            let mut line = format!(
                "accord add import --account ACCOUNT --src-account {} --remote-subject {}",
                self.owner.stored.claims.sub,
                quoted(part.subject.as_str())
            );
            if part.kind == ShareKind::Service {
                line += " --service";
            }
            if let Some(prefix) = &self.prefix {
                line += &format!(" --local-prefix {prefix}");
            }
            line
        };
        self.deal.parts.iter().map(line).collect()
    }
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
        let lacks = format!(
            "account \"{}\" has no JetStream, so nobody will answer until it has; this gives it some, without limits",
            owner.name
        );
        let words = ["edit", "account", &owner.name, "--js-enable", "0"];
        let hint = Hint::run(lacks, &words);
        let program = ctx.options.program.clone();
        ctx.warn(hint.text(&program));
    }
}

/// The prefix as given; one named after the owner where the guest's own account would answer too.
fn prefix(args: &ShareArgs, owner: &Entry<Account>, parts: &[Part]) -> Option<LocalPrefix> {
    let usual = || {
        let needed = parts.iter().any(Part::needs_prefix);
        needed.then(|| LocalPrefix::of_account(&owner.name))
    };
    args.local_prefix.clone().or_else(usual)
}

fn times(validity: &Validity, now: i64) -> Vec<String> {
    let told = [
        time::told("activations valid", validity.start.unwrap_or(0), now),
        time::told("activations expire", validity.expiry.unwrap_or(0), now),
    ];
    told.into_iter().flatten().collect()
}
