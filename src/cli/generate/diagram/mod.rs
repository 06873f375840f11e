//! `generate diagram`: pictures of the store.

mod form;
mod source;

use serde::Serialize;

use crate::cli::ctx::Ctx;
use crate::cli::error::Result;
use crate::cli::output::{Human, Outcome, Report};
use crate::diagram::{self, Diagram, Options};
use crate::store::{Access, Overwrite};
use form::{FormArgs, Format};

/// The commands of this group.
#[derive(Debug, clap::Subcommand)]
pub enum Kind {
    /// Generate a diagram of what accounts share
    ///
    /// Shows the accounts that export or import something, their exports, and who imports them by
    /// which activation. What is wrong, such as an import of a private export without an activation,
    /// is shown beside it.
    #[command(after_help = "Examples:
  Text for PlantUML
    accord generate diagram component
  A picture that every browser opens
    accord generate diagram component --detail --output-file shares.svg
  A page with the picture and all shares as tables
    accord generate diagram component --users --html --output-file shares.html")]
    Component(ComponentArgs),
    /// Generate a diagram of the operator, its accounts and who signed whom
    ///
    /// Shows what the JWTs say: times, limits, permissions and what is wrong.
    #[command(after_help = "Examples:
  Text for PlantUML
    accord generate diagram object --users
  Text for Mermaid, with keys and whether their seeds are stored
    accord generate diagram object --users --show-keys --format mermaid
  A picture
    accord generate diagram object --output-file store.svg")]
    Object(ObjectArgs),
}

/// Options of the component diagram.
#[derive(Debug, clap::Args)]
pub struct ComponentArgs {
    /// Include descriptions of accounts and exports
    #[arg(long)]
    detail: bool,
    /// Include users
    #[arg(long)]
    users: bool,
    #[command(flatten)]
    form: FormArgs,
}

/// Options of the object diagram.
#[derive(Debug, clap::Args)]
pub struct ObjectArgs {
    /// Include users
    #[arg(long)]
    users: bool,
    /// Include public keys, and whether their seeds are in the keystore
    #[arg(long)]
    show_keys: bool,
    /// Include what is empty or unlimited
    #[arg(long)]
    detail: bool,
    #[command(flatten)]
    form: FormArgs,
}

impl Kind {
    /// The lock it needs: the exclusive one only if it writes a file.
    pub fn access(&self) -> Access {
        match self.form().file() {
            Some(_) => Access::Write,
            None => Access::Read,
        }
    }

    fn form(&self) -> &FormArgs {
        match self {
            Kind::Component(args) => &args.form,
            Kind::Object(args) => &args.form,
        }
    }

    /// Draws the diagram and shows or writes it.
    pub fn run(self, ctx: &mut Ctx) -> Result<Outcome> {
        let (name, options, form) = match &self {
            Kind::Component(args) => (
                "component",
                Options {
                    users: args.users,
                    detail: args.detail,
                    keys: false,
                },
                &args.form,
            ),
            Kind::Object(args) => (
                "object",
                Options {
                    users: args.users,
                    detail: args.detail,
                    keys: args.show_keys,
                },
                &args.form,
            ),
        };
        let format = form.format()?;
        let model = source::with_source(ctx, options.users, |source| match &self {
            Kind::Component(_) => diagram::component(source, options),
            Kind::Object(_) => diagram::object(source, options),
        })?;
        let text = rendered(&model, format);
        let mut drawn = Drawn {
            kind: name,
            format: format.name(),
            operator: model.operator.clone(),
            summary: model.summary(),
            problems: model
                .problems()
                .map(|(card, p)| Found {
                    name: card.name.clone(),
                    message: p.message.clone(),
                })
                .collect(),
            file: None,
            diagram: None,
        };
        let Some(file) = form.file() else {
            drawn.diagram = Some(text);
            return Ok(Outcome::of(&drawn).payload());
        };
        let path = ctx.path(file);
        form::refuse_other_content(&path, form.force())?;
        ctx.changes
            .put_output(&path, text.as_bytes(), Overwrite::Replace);
        drawn.file = Some(path);
        Ok(Outcome::of(&drawn))
    }
}

fn rendered(model: &Diagram, format: Format) -> String {
    match format {
        Format::Plantuml => diagram::plantuml::render(model),
        Format::Mermaid => diagram::mermaid::render(model),
        Format::Dot => diagram::dot::render(model),
        Format::Svg => diagram::svg::render(model),
        Format::Html => diagram::html::render(model),
    }
}

/// What was drawn: the text itself, or the file it was written to.
#[derive(Debug, Serialize)]
struct Drawn {
    kind: &'static str,
    format: &'static str,
    operator: String,
    summary: String,
    /// What is wrong, as the diagram shows it.
    problems: Vec<Found>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(serialize_with = "crate::store::paths")]
    file: Option<std::path::PathBuf>,
    #[serde(skip_serializing_if = "Option::is_none")]
    diagram: Option<String>,
}

/// Something wrong with the operator, account or user of a name.
#[derive(Debug, Serialize)]
struct Found {
    name: String,
    message: String,
}

impl Report for Drawn {
    fn human(&self, out: &mut Human) {
        if let Some(diagram) = &self.diagram {
            out.raw(diagram.clone());
        }
        if let Some(file) = &self.file {
            out.ok(format!(
                "wrote {} diagram of {} to `{}`",
                self.kind,
                self.summary,
                file.display()
            ));
        }
    }
}
