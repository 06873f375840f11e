//! `validate`: whether the documents of the store, or of a file, are sound and fit together.

mod files;
mod found;
mod hints;
mod store;

use serde::Serialize;

use super::complete;
use super::ctx::Ctx;
use super::error::{Error, Result};
use super::output::{Human, Outcome};
use super::plain;
use super::table::Table;
use super::words::counted;
use found::Entity;

/// Validate an operator, accounts and users, or a JWT file
///
/// Verifies every signature, the rules of each document, who signed whom, and whether imports meet
/// exports. Looks at the operator and the account in use unless told otherwise. A document that cannot
/// be read is a finding of its own and does not hide others. Where a command mends what was found, it is
/// named below the table. Exits with 1 if servers would refuse
/// something now; warnings alone are no failure.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Validate the operator and the account in use
    accord validate
  Validate everything, as JSON
    accord validate --all-accounts --json
  Validate a token that somebody sent
    accord validate --file orders.tok")]
pub struct Args {
    /// Account to validate with its users, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
    /// Validate all accounts of the operator with their users
    #[arg(short = 'A', long, conflicts_with_all = ["account", "file"])]
    all_accounts: bool,
    /// File of JWTs to validate, one a line or armored
    #[arg(short, long, value_name = "FILE", value_hint = clap::ValueHint::FilePath, conflicts_with = "account")]
    file: Option<String>,
}

/// What was found. `valid` is false if servers would refuse something; `entities` are those looked at,
/// each with its findings.
#[derive(Debug, Serialize)]
pub struct Report {
    valid: bool,
    errors: usize,
    warnings: usize,
    entities: Vec<Entity>,
    /// Show tables of sound entities too.
    #[serde(skip)]
    all_tables: bool,
}

/// Validates and tells.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Outcome> {
    let all_tables = !args.all_accounts;
    let entities = match args.file.as_deref().filter(|f| !f.is_empty()) {
        Some(file) => files::validate(ctx, file)?,
        None => store::validate(
            ctx,
            args.account.as_deref().filter(|a| !a.is_empty()),
            args.all_accounts,
        )?,
    };
    let blocking = |entity: &Entity| entity.findings.iter().filter(|f| f.is_blocking()).count();
    let errors = entities.iter().map(blocking).sum();
    let warnings = entities.iter().map(|e| e.findings.len()).sum::<usize>() - errors;
    let report = Report {
        valid: errors == 0,
        errors,
        warnings,
        entities,
        all_tables,
    };
    let failure = (!report.valid).then(|| {
        Error::refused(format!(
            "validation found errors: {} in {}",
            counted(errors, "error"),
            report.counts()
        ))
    });
    Ok(Outcome::face(&report, ctx.options.json).failing(failure))
}

impl Report {
    /// `2 accounts, 5 users`, without the kinds there are none of.
    fn counts(&self) -> String {
        let mut kinds: Vec<(&str, usize)> = Vec::new();
        for entity in &self.entities {
            match kinds.iter_mut().find(|(kind, _)| *kind == entity.kind) {
                Some((_, count)) => *count += 1,
                None => kinds.push((entity.kind, 1)),
            }
        }
        let told = kinds.iter().map(|(kind, count)| counted(*count, kind));
        told.collect::<Vec<_>>().join(", ")
    }
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        // Users are told of with their account, which is what people look for.
        let mut entities = self.entities.iter().peekable();
        while let Some(entity) = entities.next() {
            let mut findings: Vec<_> = entity.findings.iter().map(|f| (f, String::new())).collect();
            while let Some(user) = entities.next_if(|e| e.account.is_some()) {
                // What was read is named in the message.
                let prefix = match user.public_key {
                    Some(_) => String::new(),
                    None => format!("user \"{}\": ", user.name),
                };
                findings.extend(user.findings.iter().map(|f| (f, prefix.clone())));
            }
            let title = format!("{} \"{}\"", entity.title(), entity.name);
            if findings.is_empty() {
                if self.all_tables {
                    let mut table = Table::new(title, &[]);
                    table.row(["No issues found"]);
                    out.table(table);
                }
                continue;
            }
            let mut table = Table::new(title, &["#", "", "Description", "Code"]);
            for (number, (finding, prefix)) in findings.iter().enumerate() {
                let mark = if finding.is_blocking() { "!" } else { "" };
                table.row([
                    (number + 1).to_string(),
                    mark.into(),
                    format!("{prefix}{}", finding.message),
                    finding.code.into(),
                ]);
            }
            out.table(table);
            for (number, (finding, _)) in findings.iter().enumerate() {
                for hint in &finding.hints {
                    let line = format!("hint for {}: {hint}", number + 1);
                    out.raw(plain::sentence(&line));
                }
            }
        }
        // With errors it is the message of the failure that says so.
        match (self.errors, self.warnings) {
            (0, 0) => out.ok(format!("validated {}: no issues found", self.counts())),
            (0, warnings) => out.warn(format!(
                "validated {}: {}",
                self.counts(),
                counted(warnings, "warning")
            )),
            _ => {}
        }
    }
}
