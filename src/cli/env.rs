//! `env`: what later commands are about, and where that comes from.

use std::path::{Path, PathBuf};

use serde::Serialize;

use super::complete;
use super::ctx::Ctx;
use super::error::Result;
use super::output::Human;
use super::selection;
use super::table::Table;
use crate::store::Access;

/// Show or set the store, operator and account in use
///
/// Shows the environment variables and directories in effect. With an option it first saves the store,
/// operator or account as the default of later commands; all of them or, if one does not exist, none.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  Show what is in effect
    accord env
  Work with account partner of operator acme from now on
    accord env --operator acme --account partner")]
pub struct Args {
    /// Directory of the store to use from now on
    #[arg(short, long, value_name = "DIR", value_hint = clap::ValueHint::DirPath)]
    store: Option<String>,
    /// Operator to use from now on, by name or public key
    #[arg(short, long, value_name = "NAME", add = complete::operators())]
    operator: Option<String>,
    /// Account to use from now on, by name or public key
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    account: Option<String>,
}

impl Args {
    /// The lock it needs: the exclusive one only if it saves something.
    pub fn access(&self) -> Access {
        if self.sets() {
            Access::Write
        } else {
            Access::Read
        }
    }

    fn sets(&self) -> bool {
        [&self.store, &self.operator, &self.account]
            .into_iter()
            .any(|option| option.as_deref().is_some_and(|o| !o.is_empty()))
    }
}

/// What is in effect. `stores_dir`, `operator` and `account` are absent where none is selected.
#[derive(Debug, Serialize)]
pub struct Report {
    variables: Vec<Variable>,
    from_cwd: bool,
    #[serde(serialize_with = "crate::store::paths")]
    config_dir: PathBuf,
    #[serde(serialize_with = "crate::store::paths")]
    keystore_dir: PathBuf,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(serialize_with = "crate::store::paths")]
    default_stores_dir: Option<PathBuf>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(serialize_with = "crate::store::paths")]
    stores_dir: Option<PathBuf>,
    #[serde(skip_serializing_if = "Option::is_none")]
    operator: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    account: Option<String>,
    /// File with the certificates to trust; the system's own if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    root_cas: Option<String>,
    #[serde(skip)]
    #[serde(serialize_with = "crate::store::paths")]
    home: Option<PathBuf>,
}

/// An environment variable.
#[derive(Debug, Serialize)]
struct Variable {
    name: &'static str,
    set: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<String>,
}

/// Variables in the order of nsc's table, then ours.
const VARIABLES: [&str; 13] = [
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "NSC_CWD_ONLY",
    "NSC_NO_GIT_IGNORE",
    "NKEYS_PATH",
    "NSC_HOME",
    "NATS_CA",
    "NATS_KEY",
    "NATS_CERT",
    "ACCORD_OPERATOR",
    "ACCORD_ACCOUNT",
    "ACCORD_STORE",
    "ACCORD_KEYSTORE",
];

/// Saves what is given, and shows what is in effect.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Report> {
    if args.sets() {
        selection::refuse_if_fixed(ctx)?;
        let given = |option: Option<String>| option.filter(|o| !o.is_empty());
        if let Some(dir) = given(args.store) {
            selection::store(ctx, &dir)?;
        }
        if let Some(operator) = given(args.operator) {
            selection::operator(ctx, &operator)?;
        }
        if let Some(account) = given(args.account) {
            selection::account(ctx, &account)?;
        }
        selection::save(ctx);
    }
    let surroundings = ctx.surroundings();
    let variable = |name: &'static str| {
        let value = (surroundings.env)(name).map(|v| v.to_string_lossy().into_owned());
        Variable {
            name,
            set: value.is_some(),
            value,
        }
    };
    let context = ctx.context();
    Ok(Report {
        variables: VARIABLES.map(variable).into(),
        from_cwd: context.from_cwd,
        config_dir: context.layout.config.clone(),
        keystore_dir: context.layout.keystore.clone(),
        default_stores_dir: surroundings.default_store_root().ok(),
        stores_dir: context.layout.stores.clone(),
        operator: context.operator.clone(),
        account: context.account.clone(),
        root_cas: ctx.env("NATS_CA"),
        home: surroundings.home.clone(),
    })
}

impl Report {
    /// The last cell of a variable's row: what is in effect, or what the variable is for.
    fn effective(&self, variable: &Variable) -> String {
        let unset = match variable.name {
            "NKEYS_PATH" => return self.path(&self.keystore_dir),
            "NSC_HOME" => return self.path(&self.config_dir),
            "NSC_CWD_ONLY" => return "If set, default operator/account from cwd only".into(),
            "NSC_NO_GIT_IGNORE" => return "If set, no .gitignore files written".into(),
            "NATS_CA" => {
                "If set, root CAs in the referenced file will be used for nats connections\nIf not set, will default to the system trust store"
            }
            "NATS_KEY" => {
                "If set, the tls key in the referenced file will be used for nats connections"
            }
            "NATS_CERT" => {
                "If set, the tls cert in the referenced file will be used for nats connections"
            }
            _ => "",
        };
        variable.value.clone().unwrap_or_else(|| unset.to_string())
    }

    /// A path with `~` for the home directory, as nsc shows it.
    fn path(&self, path: &Path) -> String {
        match self
            .home
            .as_deref()
            .and_then(|home| path.strip_prefix(home).ok())
        {
            Some(rest) => Path::new("~").join(rest).display().to_string(),
            None => path.display().to_string(),
        }
    }
}

impl crate::cli::output::Report for Report {
    fn human(&self, out: &mut Human) {
        let yes_no = |yes| if yes { "Yes" } else { "No" }.to_string();
        let mut table = Table::new("NSC Environment", &["Setting", "Set", "Effective Value"]);
        for variable in self
            .variables
            .iter()
            .filter(|v| v.set || !v.name.starts_with("ACCORD_"))
        {
            let deprecated = if matches!(variable.name, "NKEYS_PATH" | "NSC_HOME") {
                " (deprecated)"
            } else {
                ""
            };
            table.row([
                format!("${}{deprecated}", variable.name),
                yes_no(variable.set),
                self.effective(variable),
            ]);
        }
        table.line();
        let dir = |dir: &Option<PathBuf>| {
            dir.as_deref()
                .map_or_else(|| "Not Set".to_string(), |dir| self.path(dir))
        };
        for (label, value) in [
            ("From CWD", yes_no(self.from_cwd)),
            ("Default Stores Dir", dir(&self.default_stores_dir)),
            ("Current Store Dir", dir(&self.stores_dir)),
            (
                "Current Operator",
                self.operator.clone().unwrap_or_default(),
            ),
            ("Current Account", self.account.clone().unwrap_or_default()),
            (
                "Root CAs to trust",
                self.root_cas
                    .clone()
                    .unwrap_or_else(|| "Default: System Trust Store".into()),
            ),
        ] {
            table.row([label.to_string(), String::new(), value]);
        }
        out.table(table);
    }
}
