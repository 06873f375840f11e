//! Options that all commands have that share something.

use crate::claims::Account;
use crate::cli::args::TimeArgs;
use crate::cli::complete;
use crate::cli::ctx::{Ctx, Entry};
use crate::cli::error::Result;
use crate::share::LocalPrefix;

/// With whom, how long, and what is done with the activations.
#[derive(Debug, Clone, clap::Args)]
pub struct ShareArgs {
    /// Account to share with, by public key or name
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    pub target_account: Option<String>,
    /// Let every account import it, without activations
    #[arg(long, conflicts_with_all = ["start", "expiry", "output_file", "force"])]
    pub public: bool,
    /// When activations begin and end to count.
    #[command(flatten)]
    pub times: TimeArgs,
    /// File for the partner, `--` for standard output; named after what is shared with whom if omitted
    #[arg(short, long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    pub output_file: Option<String>,
    /// Overwrite a file that holds something other than activations of the same share
    #[arg(short = 'F', long)]
    pub force: bool,
    /// Import it into the target account at once, which must be in this store
    #[arg(long)]
    pub import: bool,
    /// What goes before the subjects in the target account; `JS.shop` makes `JS.shop.API` its API prefix
    #[arg(long, value_name = "PREFIX")]
    pub local_prefix: Option<LocalPrefix>,
    /// Account that shares, by name or public key; the current one if omitted
    #[arg(short, long, value_name = "ACCOUNT", add = complete::accounts())]
    pub account: Option<String>,
}

impl ShareArgs {
    /// The account that shares.
    pub fn owner(&self, ctx: &mut Ctx) -> Result<Entry<Account>> {
        ctx.account(self.account.as_deref())
    }

    /// The file that was named.
    pub fn file(&self) -> Option<&str> {
        let named = self.output_file.as_deref();
        named.filter(|name| *name != "--" && !name.is_empty())
    }

    /// Whether the text for the partner goes to standard output.
    pub fn to_stdout(&self) -> bool {
        self.output_file.as_deref() == Some("--")
    }
}
