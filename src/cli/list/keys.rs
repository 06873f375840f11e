//! `list keys`: which keys there are, and whose seeds the keystore has.

use std::path::PathBuf;

use data_encoding::BASE64;
use serde::Serialize;
use zeroize::Zeroizing;

use crate::cli::ctx::Ctx;
use crate::cli::error::Result;
use crate::cli::key_tree::{Found, FoundKey, KeyArgs, Role, Seeded};
use crate::cli::output::{Human, Outcome};
use crate::cli::table::Table;
use crate::nkey::Kind;

/// List the keys of operator, accounts and users
///
/// Shows each public key and whether the keystore has its seed: `*` if so, `BAD` if the file of the
/// key holds something else. Without options it shows the operator, the account in use and its users.
/// A JWT that cannot be read is a row that says so. With `--show-seeds` the seeds themselves are
/// printed.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  List the keys of the operator, the account in use and its users
    accord list keys
  List the seeds of all accounts
    accord list keys --accounts --show-seeds
  List keys that nothing of the operator in use refers to
    accord list keys --not-referenced")]
pub struct Args {
    #[command(flatten)]
    keys: KeyArgs,
    /// Curve keys, which encrypt requests of auth callout
    #[arg(short = 'x', long)]
    curve: bool,
    /// Print the seeds; they are secrets
    #[arg(short = 'S', long, conflicts_with = "not_referenced")]
    show_seeds: bool,
    /// Taken for scripts that give it to every list; keys are always shown whole
    #[arg(short = 'W', long, hide = true)]
    long_ids: bool,
}

/// The keys. As JSON it is the array alone, as in nsc.
#[derive(Debug, Serialize)]
#[serde(transparent)]
pub struct Report {
    keys: Vec<Entry>,
    #[serde(skip)]
    seeds: bool,
}

/// A key; or, with `error` and without `pub`, a document that cannot be read. `jwt` is the token in
/// base64 once more, as nsc has it.
#[derive(Debug, Serialize)]
struct Entry {
    name: String,
    #[serde(rename = "pub", skip_serializing_if = "Option::is_none")]
    public: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    parent: Option<String>,
    signing: bool,
    curve: bool,
    /// Empty if no seed is stored.
    #[serde(serialize_with = "crate::store::paths")]
    key_path: PathBuf,
    /// Whether the file of the key holds anything but its seed.
    invalid: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    jwt: Option<String>,
    expected_kind: &'static str,
    /// The purpose of `--show-seeds` is to hand out this secret.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "text")]
    seed: Option<Zeroizing<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
    #[serde(skip)]
    indent: usize,
}

fn text<S: serde::Serializer>(
    seed: &Option<Zeroizing<String>>,
    to: S,
) -> std::result::Result<S::Ok, S::Error> {
    seed.as_ref().map(|s| s.as_str()).serialize(to)
}

/// Lists them.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Outcome> {
    let selection = args.keys.selection(ctx, args.curve, None)?;
    let found = ctx.keys(&selection)?;
    let mut keys = Vec::with_capacity(found.len());
    for entry in found {
        keys.push(match entry {
            Found::Key(key) => Entry::of(ctx, key, args.show_seeds)?,
            Found::Unreadable(document) => Entry {
                name: document.name,
                public: None,
                parent: None,
                signing: false,
                curve: false,
                key_path: PathBuf::new(),
                invalid: false,
                jwt: None,
                expected_kind: document.kind.name(),
                seed: None,
                error: Some(document.error),
                indent: indent(document.kind),
            },
        });
    }
    warn_of_loose_modes(ctx)?;
    let report = Report {
        keys,
        seeds: args.show_seeds,
    };
    let outcome = Outcome::face(&report, ctx.options.json);
    // People redirect both streams into one file, or read seeds by line.
    Ok(if ctx.options.json || args.show_seeds {
        outcome.payload()
    } else {
        outcome
    })
}

/// Says who else could read the keys. Every command tells what it met; this one looks everywhere.
fn warn_of_loose_modes(ctx: &mut Ctx) -> Result<()> {
    let seen = ctx.snapshot().loose_seen();
    let all = ctx.snapshot().loose_modes()?;
    for loose in all.into_iter().filter(|loose| !seen.contains(loose)) {
        // Others may look at names in a directory somebody else made, if the files are private.
        let harmless = loose.mode & 0o022 == 0 && loose.path.is_dir();
        if !harmless {
            ctx.warn_of_loose(&loose);
        }
    }
    Ok(())
}

impl Entry {
    fn of(ctx: &Ctx, key: FoundKey, with_seed: bool) -> Result<Entry> {
        let (key_path, invalid) = match &key.seeded {
            Seeded::Yes(path) => (path.clone(), false),
            Seeded::No => (PathBuf::new(), false),
            Seeded::Bad(path, _) => (path.clone(), true),
        };
        let wanted = key
            .key()
            .filter(|_| with_seed && matches!(key.seeded, Seeded::Yes(_)));
        let seed = match wanted {
            Some(key) => ctx.snapshot().seed(&key)?.map(|seed| seed.reveal()),
            None => None,
        };
        let is_curve = key.role == Role::Curve;
        Ok(Entry {
            indent: key.name.as_ref().map_or(0, |_| indent(key.kind)),
            name: key.name.unwrap_or_else(|| "?".into()),
            public: Some(key.public),
            parent: key.parent,
            signing: key.role == Role::Signing,
            curve: is_curve,
            key_path,
            invalid,
            jwt: key.token.map(|token| BASE64.encode(token.as_bytes())),
            expected_kind: if is_curve { Kind::Curve } else { key.kind }.name(),
            seed,
            error: None,
        })
    }

    /// The first cell: indented by the level of the entity.
    fn entity(&self) -> String {
        format!("{}{}", " ".repeat(self.indent), self.name)
    }

    fn mark(&self) -> &'static str {
        match (self.curve, self.signing) {
            (true, _) => "T",
            (_, true) => "*",
            _ => "",
        }
    }

    fn key_or_error(&self) -> String {
        match (&self.public, &self.error) {
            (Some(key), _) => key.clone(),
            (None, error) => format!(
                "error loading jwt - {}",
                error.as_deref().unwrap_or_default()
            ),
        }
    }

    fn stored(&self) -> &'static str {
        match (self.invalid, self.key_path.as_os_str().is_empty()) {
            (true, _) => "BAD",
            (false, false) => "*",
            (false, true) => "",
        }
    }

    /// The seed, or the public key with a mark that says why not.
    fn seed_or_mark(&self) -> Zeroizing<String> {
        let key = self.key_or_error();
        Zeroizing::new(match (&self.seed, self.invalid, &self.error) {
            (Some(seed), ..) => return seed.clone(),
            (None, true, _) => format!("{key} [ERR]"),
            (None, false, Some(_)) => key,
            (None, false, None) => format!("{key} [!]"),
        })
    }
}

fn indent(kind: Kind) -> usize {
    match kind {
        Kind::Account => 1,
        Kind::User => 2,
        _ => 0,
    }
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        if self.keys.is_empty() {
            return out.raw("no keys matched query\n");
        }
        let any = |test: &dyn Fn(&Entry) -> bool| self.keys.iter().any(test);
        let mut legend = Vec::new();
        let table = if self.seeds {
            let mut table = Table::new("Seeds Keys", &["Entity", "Private Key", "Signing Key"]);
            for key in &self.keys {
                table.row([
                    key.entity(),
                    key.seed_or_mark().to_string(),
                    key.mark().into(),
                ]);
            }
            let missing = |key: &Entry| key.seed.is_none() && key.error.is_none();
            if any(&|key| missing(key) && !key.invalid) {
                legend.push("[ ! ] seed is not stored");
            }
            if any(&|key| missing(key) && key.invalid) {
                legend.push("[ERR] error reading seed");
            }
            table
        } else {
            let header = ["Entity", "Key", "Signing Key", "Stored"];
            let mut table = Table::new("Keys", &header);
            for key in &self.keys {
                table.row([
                    key.entity(),
                    key.key_or_error(),
                    key.mark().into(),
                    key.stored().into(),
                ]);
            }
            if any(&|key| key.name == "?") {
                legend.push("[?] unreferenced key - may belong to a different operator context");
            }
            table
        };
        if any(&|key| key.curve) {
            legend.push("[ T ] auth callout encryption target");
        }
        out.table(table);
        for line in legend {
            out.raw(line);
        }
    }
}
