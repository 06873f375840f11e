//! What a push tells: per account and server.

use std::io::IsTerminal;

use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;

use crate::cli::ctx::Ctx;
use crate::cli::error::quoted;
use crate::cli::output::{self, Human};
use crate::cli::words::counted;
use crate::sync::{AccountOutcome, Loaded, Outcome, Progress, PushPlan, PushReport};

/// What was pushed, and what each server made of it.
#[derive(Debug, Serialize)]
pub struct Report {
    urls: Vec<String>,
    system_account: String,
    succeeded: bool,
    #[serde(flatten)]
    pushed: PushReport,
}

impl Report {
    /// A report over what the servers said.
    pub fn new(urls: Vec<String>, system_account: String, pushed: PushReport) -> Self {
        Report {
            urls,
            system_account,
            succeeded: pushed.succeeded(),
            pushed,
        }
    }
}

impl output::Report for Report {
    fn human(&self, out: &mut Human) {
        out.ok(format!(
            "push to nats-server \"{}\" using system account \"{}\":",
            self.pushed.connected_to, self.system_account
        ));
        for account in &self.pushed.accounts {
            self.account(account, out);
        }
        let count = self.pushed.servers.len();
        out.ok(format!("pushed to a total of {}", servers(count)));
        unheard(self.pushed.unheard, out);
    }
}

/// A number of servers in words.
pub fn servers(count: usize) -> String {
    counted(count, "nats-server")
}

/// Tells of servers that are counted but did not answer.
pub fn unheard(count: usize, out: &mut Human) {
    if count > 0 {
        out.err(format!("{} more did not answer", servers(count)));
    }
}

impl Report {
    fn account(&self, account: &AccountOutcome, out: &mut Human) {
        for (server, on) in self.pushed.servers.iter().zip(&account.servers) {
            let place = if server.name == server.id {
                server.id.clone()
            } else {
                format!("{} ({})", server.name, server.id)
            };
            let what = format!("\"{}\" to nats-server {place}", account.name);
            match &on.outcome {
                Outcome::Updated { message } => out.ok(format!("pushed {what}: {message}")),
                Outcome::Unchanged => out.ok(format!("pushed {what}: it has this JWT already")),
                Outcome::Refused { message } => {
                    out.err(format!("push {what}: it refused: {message}"))
                }
                Outcome::NoAnswer => out.err(format!("push {what}: it did not answer")),
                Outcome::NoResolver => out.err(format!(
                    "push {what}: it has no resolver that stores accounts"
                )),
            }
            let (name, word) = (&account.name, quoted(&account.name));
            match on.loaded {
                Loaded::NotInUse | Loaded::Current => {}
                // A server that saw an import fail may keep it so, also once it is admitted again, until the
                // importing account itself comes with another token.
                Loaded::Incomplete => out.warn(format!(
                    "an import of account \"{name}\" does not work on {}: its export is missing, or its activation is not accepted. \
                     `validate --account {word}` says which; where it finds nothing, sign the account anew (`edit account {word} -K KEY`) and push it",
                    server.name
                )),
                Loaded::Stale => out.err(format!("{} stored account \"{name}\" but goes on with the JWT it had", server.name)),
                Loaded::Expired => out.err(format!("{} holds account \"{name}\" for expired", server.name)),
                Loaded::Unknown => out.err(format!("{} did not say whether it uses account \"{name}\"", server.name)),
            }
        }
        if account.stored < account.expected {
            out.err(format!(
                "{} of {} servers gave back this JWT of account \"{}\" when asked afterwards",
                account.stored, account.expected, account.name
            ));
        }
    }
}

/// What would be pushed.
#[derive(Debug, Serialize)]
pub struct Plan {
    urls: Vec<String>,
    system_account: String,
    accounts: Vec<String>,
}

impl Plan {
    /// The plan as names, in the order of the push.
    pub fn of(urls: &[String], system_account: &str, plan: &PushPlan) -> Self {
        Plan {
            urls: urls.to_vec(),
            system_account: system_account.to_string(),
            accounts: plan.accounts.iter().map(|a| a.name.clone()).collect(),
        }
    }
}

impl output::Report for Plan {
    fn human(&self, out: &mut Human) {
        out.ok(format!(
            "would push to {} using system account \"{}\", in this order:",
            self.urls.join(", "),
            self.system_account
        ));
        for name in &self.accounts {
            out.ok(format!("would push \"{name}\""));
        }
    }
}

/// Progress of a long push, on a terminal only.
pub struct Bar(Option<ProgressBar>);

impl Bar {
    /// A bar if a person watches.
    pub fn new(ctx: &Ctx) -> Self {
        let watched = std::io::stderr().is_terminal() && !ctx.options.quiet;
        Bar(watched.then(|| {
            let style = ProgressStyle::with_template("{msg} {pos}/{len} {wide_bar} {eta}")
                .expect("the template is fixed");
            ProgressBar::no_length().with_style(style)
        }))
    }

    /// Takes a step.
    pub fn show(&mut self, step: &Progress) {
        if let Some(bar) = &self.0 {
            let (message, done, total) = match step {
                Progress::Servers(_) => return,
                Progress::Comparing(done, total) => ("comparing", *done, *total),
                Progress::Sending(done, total) => ("sending", *done, *total),
                Progress::Checking(done, total) => ("checking", *done, *total),
            };
            bar.set_message(message);
            bar.set_length(total as u64);
            bar.set_position(done as u64);
        }
    }

    /// Clears the line.
    pub fn finish(self) {
        if let Some(bar) = self.0 {
            bar.finish_and_clear();
        }
    }
}
