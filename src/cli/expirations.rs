//! `expirations`: what expires, and what has expired.

use std::collections::BTreeSet;

use serde::Serialize;

use super::args::Moment;
use super::args::time::{distance, rfc3339};
use super::ctx::Ctx;
use super::error::{Error, Hint, Kind, Result};
use super::output::{Human, Outcome};
use super::table::Table;
use crate::claims::{Body, Claims, UserClaims};
use crate::store::{StoreError, Stored};

/// Report when operator, accounts, users and creds files expire
///
/// Looks at the operator in use, all its accounts and users, and the JWTs inside their creds files,
/// which may be older than those in the store. What cannot be read is reported too, and does not
/// hide the rest.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  See what expires within a month
    accord expirations --skip
  Find out in a script whether something expires within two weeks
    accord expirations --within 2w --skip --json --exit-code")]
pub struct Args {
    /// What counts as soon: a time from now (`2w`; units m h d w M y), a date, or a time
    #[arg(short = 'e', long, value_name = "TIME", default_value = "1M")]
    within: Moment,
    /// Leave out what neither has expired nor expires soon
    #[arg(long)]
    skip: bool,
    /// Exit with 4 if something has expired, expires soon, or cannot be read
    #[arg(long)]
    exit_code: bool,
}

/// Everything that was looked at, with the member names of nsc.
#[derive(Debug, Serialize)]
pub struct Report {
    expiration_threshold: String,
    report: Vec<Row>,
    #[serde(skip)]
    within: String,
}

/// One document. `expiry` is in seconds since the epoch, 0 for never; `expires_soon` holds for what
/// has expired as well. `error` says why something could not be read.
#[derive(Debug, Serialize)]
struct Row {
    resource: String,
    id: String,
    when: String,
    expiry: i64,
    expiration_date: String,
    expires_soon: bool,
    expired: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

/// The moments that rows are compared with.
#[derive(Clone, Copy)]
struct Clock {
    now: i64,
    threshold: i64,
}

/// Looks at everything.
pub fn run(args: Args, ctx: &mut Ctx) -> Result<Outcome> {
    let threshold = args.within.resolve(ctx.now).map_err(|e| {
        Error::usage(format!("--within: {e}")).hint(Hint::say("give a time such as `2w`"))
    })?;
    let clock = Clock {
        now: ctx.now,
        // No time at all: what has expired by now.
        threshold: if threshold == 0 { ctx.now } else { threshold },
    };
    let operator = ctx.operator_name()?;
    let mut rows = vec![clock.document(operator.clone(), ctx.snapshot().operator(&operator))];
    let mut creds = BTreeSet::from_iter(ctx.snapshot().creds_of(&operator)?);
    for account in ctx.snapshot().accounts(&operator)? {
        let place = format!("{operator}/{account}");
        rows.push(clock.document(place.clone(), ctx.snapshot().account(&operator, &account)));
        let users = ctx
            .snapshot()
            .each_user(&operator, &account, true, |user, stored| {
                (
                    user.to_owned(),
                    clock.document(format!("{place}/{user}"), stored),
                )
            })?;
        for (user, row) in users {
            rows.push(row);
            let of_user = (account.clone(), user);
            if creds.remove(&of_user) {
                rows.push(creds_row(ctx, clock, &operator, &of_user));
            }
        }
    }
    // Creds of users that are no longer in the store work as long as they are valid.
    for of_user in &creds {
        rows.push(creds_row(ctx, clock, &operator, of_user));
    }
    for row in rows.iter().filter(|row| row.error.is_some()) {
        let error = row.error.as_deref().unwrap_or_default();
        ctx.warn(format!("{}: {error}", row.resource));
    }
    if args.skip {
        rows.retain(Row::is_due);
    }
    let due = rows.iter().filter(|row| row.is_due()).count();
    let failure = (args.exit_code && due > 0).then(|| Error {
        kind: Kind::Differs,
        message: format!("{due} of what was looked at expired, or expires soon"),
        hints: vec![Hint::say("sign anew with `edit … --expiry TIME`")],
    });
    let report = Report {
        expiration_threshold: rfc3339(clock.threshold).unwrap_or_default(),
        report: rows,
        within: titled(&distance(clock.threshold, clock.now)),
    };
    Ok(Outcome::face(&report, ctx.options.json).failing(failure))
}

fn creds_row(ctx: &Ctx, clock: Clock, operator: &str, (account, user): &(String, String)) -> Row {
    let path = ctx.layout().creds(operator, account, user);
    let resource = path.display().to_string();
    let read = ctx
        .snapshot()
        .creds(operator, account, user)
        .map_err(|e| e.to_string());
    let claims = read.and_then(|text| {
        let text = text.ok_or("it is gone")?;
        let token = crate::claims::armor::token_in(&text);
        UserClaims::decode(token).map_err(|e| e.to_string())
    });
    match claims {
        Ok(claims) => clock.row(resource, &claims.sub, claims.exp),
        Err(error) => unreadable(resource, error),
    }
}

impl Clock {
    fn document<B: Body>(
        self,
        resource: String,
        stored: std::result::Result<Stored<B>, StoreError>,
    ) -> Row {
        match stored.map(|stored| stored.claims) {
            Ok(Claims { sub, exp, .. }) => self.row(resource, &sub, exp),
            Err(error) => unreadable(resource, error.to_string()),
        }
    }

    fn row(self, resource: String, id: &str, expiry: i64) -> Row {
        let expires = expiry != 0;
        Row {
            resource,
            id: id.to_owned(),
            when: match expires {
                true => titled(&distance(expiry, self.now)),
                false => "Never".into(),
            },
            expiry,
            expiration_date: rfc3339(expiry).unwrap_or_default(),
            expires_soon: expires && expiry <= self.threshold,
            expired: expires && expiry < self.now,
            error: None,
        }
    }
}

impl Row {
    fn is_due(&self) -> bool {
        self.expires_soon || self.expired || self.error.is_some()
    }
}

fn unreadable(resource: String, error: String) -> Row {
    Row {
        resource,
        id: String::new(),
        when: "Unknown".into(),
        expiry: 0,
        expiration_date: String::new(),
        expires_soon: false,
        expired: false,
        error: Some(error),
    }
}

/// `In 4 Weeks` for `in 4 weeks`, as nsc writes it.
fn titled(text: &str) -> String {
    let word = |word: &str| {
        let mut chars = word.chars();
        let first = chars.next().map(|c| c.to_ascii_uppercase());
        first.into_iter().chain(chars).collect::<String>()
    };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

impl super::output::Report for Report {
    fn human(&self, out: &mut Human) {
        let title = format!("Expiration Report ({})", self.within);
        let mut table = Table::new(title, &["Expired", "Resource", "Expiration"]);
        for row in &self.report {
            let mark = match row {
                Row { error: Some(_), .. } => "Unknown",
                Row { expired: true, .. } => "Yes",
                Row {
                    expires_soon: true, ..
                } => "Soon",
                _ => "No",
            };
            let when = match row.expiry {
                0 => row.when.clone(),
                _ => format!("{} - {}", row.expiration_date, row.when),
            };
            table.row([mark, &row.resource, &when]);
        }
        out.table(table);
    }
}
