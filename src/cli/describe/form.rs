//! The forms in which a document is shown: table, JSON, one field of it, or the token itself.

use std::io::IsTerminal;
use std::path::PathBuf;

use serde::Serialize;
use serde_json::Value;

use super::field::field;
use crate::claims::{armor, json, payload_json};
use crate::cli::ctx::Ctx;
use crate::cli::error::{Error, Result};
use crate::cli::output::{Human, Outcome, Report};
use crate::cli::table::Table;
use crate::store::Overwrite;

/// How a document is shown, and where. The token wins over a field, a field over `--json`.
#[derive(Debug, Clone, clap::Args)]
pub struct Form {
    /// Print the JWT itself; in a file it is armored
    #[arg(short = 'R', long, global = true)]
    raw: bool,
    /// Print one field of the claims as compact JSON, such as `sub` or `nats.exports[0].subject`
    #[arg(short = 'F', long, global = true, value_name = "PATH")]
    field: Option<String>,
    /// Show the keys of accounts and not their names
    #[arg(short = 'W', long, global = true)]
    pub long_ids: bool,
    /// File to write to; standard output (`--`) if omitted
    #[arg(short, long, global = true, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    output_file: Option<String>,
}

/// A description as tables, and as the claims for `--json`.
struct Description {
    claims: Value,
    tables: Vec<Table>,
}

/// A file that was written; `content` is `jwt` or `description`.
#[derive(Debug, Serialize)]
struct Written {
    kind: &'static str,
    content: &'static str,
    #[serde(serialize_with = "crate::store::paths")]
    file: PathBuf,
}

impl Form {
    /// The file to write, if it is not standard output.
    pub fn file(&self) -> Option<&str> {
        self.output_file
            .as_deref()
            .filter(|f| !matches!(*f, "" | "--" | "/dev/stdout"))
    }

    /// Whether tables are shown to a person, and not to a file or a program.
    pub fn is_for_a_terminal(&self, ctx: &Ctx) -> bool {
        let tables = !self.raw && self.field.is_none() && !ctx.options.json;
        tables && self.file().is_none() && std::io::stdout().is_terminal()
    }

    /// Shows a document. `tables` is asked only if tables are what is shown, since making them may
    /// look up the names of keys.
    ///
    /// Fails if there is no such field, or the file cannot be written.
    pub fn show(
        &self,
        ctx: &mut Ctx,
        kind: &'static str,
        token: &str,
        tables: impl FnOnce(&mut Ctx) -> Result<Vec<Table>>,
    ) -> Result<Outcome> {
        self.show_with(ctx, kind, token, None, tables)
    }

    /// The same, with more members beside the claims for `--json`.
    pub fn show_with(
        &self,
        ctx: &mut Ctx,
        kind: &'static str,
        token: &str,
        more: Option<Value>,
        tables: impl FnOnce(&mut Ctx) -> Result<Vec<Table>>,
    ) -> Result<Outcome> {
        let outcome = self.on_screen(ctx, token, more, tables)?;
        let Some(file) = self.file() else {
            return Ok(outcome);
        };
        let file = ctx.path(file);
        let (content, text) = if self.raw {
            ("jwt", armor::decorate(token)?)
        } else if ctx.options.json && self.field.is_none() {
            ("description", format!("{:#}", outcome.json))
        } else {
            ("description", outcome.human.render(false, None))
        };
        ctx.changes.put_output(
            &file,
            text.trim_end_matches('\n').as_bytes(),
            Overwrite::Replace,
        );
        Ok(Outcome::of(&Written {
            kind,
            content,
            file,
        }))
    }

    fn on_screen(
        &self,
        ctx: &mut Ctx,
        token: &str,
        more: Option<Value>,
        tables: impl FnOnce(&mut Ctx) -> Result<Vec<Table>>,
    ) -> Result<Outcome> {
        if self.raw {
            return Ok(Outcome::text(token).verbatim().payload());
        }
        let mut claims = payload_json(token)?;
        if let (Value::Object(claims), Some(Value::Object(more))) = (&mut claims, more) {
            claims.extend(more);
        }
        if let Some(path) = self.field.as_deref().filter(|p| !p.is_empty()) {
            let value =
                field(&claims, path).map_err(|e| Error::refused(format!("--field {path}: {e}")))?;
            return Ok(Outcome::text(json::to_string(value)).verbatim().payload());
        }
        if ctx.options.json {
            return Ok(Outcome::of(&Description {
                claims,
                tables: Vec::new(),
            })
            .payload());
        }
        let tables = tables(ctx)?;
        Ok(Outcome::of(&Description { claims, tables }))
    }
}

impl Serialize for Description {
    fn serialize<S: serde::Serializer>(&self, to: S) -> std::result::Result<S::Ok, S::Error> {
        self.claims.serialize(to)
    }
}

impl Report for Description {
    fn human(&self, out: &mut Human) {
        for table in &self.tables {
            out.table(table.clone());
        }
    }
}

impl Report for Written {
    fn human(&self, out: &mut Human) {
        out.ok(format!(
            "wrote {} {} to `{}`",
            self.kind,
            self.content,
            self.file.display()
        ));
    }
}
