//! `list presets`: what presets there are, and which subjects each allows.

use serde::Serialize;

use crate::claims::Permissions;
use crate::cli::args::preset::{Chosen, PrefixArgs};
use crate::cli::complete;
use crate::cli::error::Result;
use crate::cli::output::Human;
use crate::cli::table::Table;
use crate::preset::{Inbox, KINDS, Preset};

/// List permission presets and their subjects
///
/// A preset is what a job needs and no more; `--preset` of `add user`, `edit user` and `edit
/// signing-key` applies it. Without arguments all of them are explained, each with the subjects of an
/// example; with some, the subjects of those are shown.
///
/// Subjects cannot tell whose consumer of a stream is meant. Who reads a stream, a bucket or an object
/// store makes consumers, could therefore change and delete those of others on the same stream, and
/// have its messages delivered to any subject of the account. `stream-consumer` cannot.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Explain all presets
    accord list presets
  Show what a reader of bucket settings is allowed
    accord list presets kv-reader:settings
  Show it for a JetStream that is imported from another account
    accord list presets stream-consumer:ORDERS/worker --api-prefix JS.owner.API --inbox-prefix _INBOX_worker")]
pub struct Args {
    /// Preset to show, such as `kv-reader:settings`; all of them with examples if omitted
    #[arg(value_name = "NAME:ARGUMENT", add = complete::presets())]
    preset: Vec<Chosen>,
    #[command(flatten)]
    prefixes: PrefixArgs,
}

/// The presets. As JSON it is the array alone, as in every list.
#[derive(Debug, Serialize)]
#[serde(transparent)]
pub struct Report {
    presets: Vec<Entry>,
}

/// A preset, and what a user with it alone may do. Responses are absent where there are none.
#[derive(Debug, Serialize)]
struct Entry {
    name: &'static str,
    usage: String,
    about: &'static str,
    preset: String,
    publish: Vec<String>,
    subscribe: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    responses: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    inbox_prefix: Option<Inbox>,
    #[serde(skip)]
    asked: bool,
}

/// Explains them.
pub fn run(args: Args) -> Result<Report> {
    let asked: Vec<Preset> = args.preset.into_iter().map(|chosen| chosen.0).collect();
    if !asked.is_empty() {
        args.prefixes.refuse_unused(&asked)?;
    }
    let examples = KINDS.iter().map(|kind| {
        Preset::with(kind, kind.example).expect("each example is an argument of its kind")
    });
    let entry = |preset: Preset, asked: bool| Entry::of(&preset, &args.prefixes, asked);
    let presets = match asked.is_empty() {
        true => examples.map(|preset| entry(preset, false)).collect(),
        false => asked
            .into_iter()
            .map(|preset| entry(preset, true))
            .collect(),
    };
    Ok(Report { presets })
}

impl Entry {
    fn of(preset: &Preset, prefixes: &PrefixArgs, asked: bool) -> Entry {
        let kind = preset.kind();
        let inbox = prefixes
            .inbox_prefix
            .clone()
            .unwrap_or_else(|| match kind.own_inbox {
                true => Inbox::of_user("USER", "USER"),
                false => Inbox::default(),
            });
        let Permissions {
            pub_, sub, resp, ..
        } = preset.rights(&prefixes.api(), &inbox);
        Entry {
            name: kind.name,
            usage: kind.usage(),
            about: kind.about,
            preset: preset.to_string(),
            publish: pub_.allow,
            subscribe: sub.allow,
            responses: resp.map(|resp| resp.max),
            inbox_prefix: Some(inbox).filter(|inbox| kind.has_inbox() && !inbox.is_default()),
            asked,
        }
    }

    fn table(&self) -> Table {
        let mut table = Table::new(self.usage.clone(), &[]);
        table.values("What for", sentences(self.about));
        if !self.asked {
            table.row(["Example", &self.preset]);
        } else {
            table.row(["Preset", &self.preset]);
        }
        table.line();
        let nothing = |list: &[String]| match list {
            [] => vec!["nothing".to_string()],
            some => some.to_vec(),
        };
        match self.responses {
            Some(1) => table.row(["Publish", "one answer to each request"]),
            Some(max) => table.row([
                "Publish".to_string(),
                format!("{max} answers to each request"),
            ]),
            None => table.values("Publish", nothing(&self.publish)),
        };
        table.values("Subscribe", nothing(&self.subscribe));
        if let Some(inbox) = &self.inbox_prefix {
            table.row(["Inbox Prefix", inbox.as_str()]);
        }
        table
    }
}

/// Each sentence on a line of its own: tables are not wrapped unless a terminal asks for it.
fn sentences(text: &str) -> impl Iterator<Item = String> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let (sentence, more) = match rest?.split_once(". ") {
            Some((sentence, more)) => (format!("{sentence}."), Some(more)),
            None => (rest?.to_owned(), None),
        };
        rest = more;
        Some(sentence)
    })
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        for entry in &self.presets {
            out.table(entry.table());
        }
    }
}
